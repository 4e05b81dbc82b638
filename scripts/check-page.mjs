// @ts-check
/**
 * Prints what a saved page of Zoom's shows of its protections, by the modules that ship: one JSON
 * object. The result belongs in a bug report; the saved page does not.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { load } from './our-module.mjs'

const USAGE = `Usage: npm run --silent check-page -- <saved.html> --address <the page's address>
Prints {"page", "facts", "found", "expected", "isChanged"}: the facts that were seen, the kinds of
observation that were found, those of which one must be there, and whether none of these is.`

/** No saved page of Zoom's is nearly as large, in bytes; one that is takes minutes. */
const LARGEST = 10_000_000

/**
 * Reads a saved page.
 * @param {string} path
 * @returns {{ html: string } | { problem: string }}
 */
function read(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return { problem: `There is no file ${path}.` }
  if (!found.isFile()) return { problem: `${path} is no file. Save the page as one, "HTML only".` }
  if (found.size > LARGEST)
    return { problem: `${path} is larger than 10 MB: no page of Zoom's is.` }
  const html = readFileSync(path, 'utf8')
  const isHtml = /<[a-z]+[\s>]/i.test(html) && !html.includes('\0')
  return isHtml ? { html } : { problem: `${path} holds no HTML. Save the page as "HTML only".` }
}

/**
 * @param {string} html a saved page
 * @param {string} address
 * @returns null where Anteroom reads no page at that address
 */
async function check(html, address) {
  /** @type {typeof import('../src/zoom/address/recognition.ts')} */
  const { recognize } = await load('src/zoom/address/recognition.ts')
  /** @type {typeof import('../src/zoom/facts/observe.ts')} */
  const { observe } = await load('src/zoom/facts/observe.ts')
  /** @type {typeof import('../src/zoom/facts/looks.ts')} */
  const { looksFor } = await load('src/zoom/facts/looks.ts')
  /** @type {typeof import('../src/zoom/facts/changed-by-zoom.ts')} */
  const { expectedKinds, isChanged } = await load('src/zoom/facts/changed-by-zoom.ts')
  /** @type {typeof import('../src/zoom/facts/interpret.ts')} */
  const { factsIn } = await load('src/zoom/facts/interpret.ts')
  const { JSDOM, VirtualConsole } = await import('jsdom')
  // No script of the page runs and nothing is fetched; that its styles are odd is no news.
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() })
  const { page, target } = recognize(address)
  const looks = looksFor(page, target)
  if (looks.length === 0) return null
  const observations = observe(window.document, looks)
  const facts = factsIn(observations)
  return {
    page,
    facts: facts.map(({ fact, state, lockedByOrganization, seenIn }) => ({
      fact,
      state,
      lockedByOrganization,
      seenIn,
    })),
    found: [...new Set(observations.map(({ kind }) => kind))],
    expected: expectedKinds(page, target),
    isChanged: isChanged(page, target, observations, facts),
  }
}

/** @param {string} problem */
function giveUp(problem) {
  console.error(problem)
  process.exitCode = 1
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    strict: false,
    options: { address: { type: 'string' }, help: { type: 'boolean' } },
  })
  const [path, ...more] = positionals
  const { address } = values
  if (values['help']) return console.log(USAGE)
  if (!path || more.length > 0 || typeof address !== 'string') return giveUp(USAGE)
  const page = read(path)
  if ('problem' in page) return giveUp(page.problem)
  if (!existsSync(new URL('../node_modules/vite', import.meta.url)))
    return giveUp('The packages are missing: run "npm ci" first.')
  const checked = await check(page.html, address)
  if (checked) console.log(JSON.stringify(checked))
  else giveUp(`Anteroom reads no page at ${address}.`)
}

await main()
