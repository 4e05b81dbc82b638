// @ts-check
/**
 * Prints what a saved page of Zoom's shows of its protections, by the modules that ship: one JSON
 * object. The result belongs in a bug report; the saved page does not.
 */
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { load } from './our-module.mjs'

const USAGE = `Usage: npm run --silent check-page -- <saved.html> --address <the page's address>
Prints {"page", "facts", "found", "expected", "isChanged"}: the facts that were seen, the kinds of
observation that were found, those of which one must be there, and whether none of these is.`

/**
 * @param {string} html a saved page
 * @param {string} address
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
  const observations = observe(window.document, looksFor(page, target))
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
  if (values['help']) console.log(USAGE)
  else if (!path || more.length > 0 || typeof address !== 'string') giveUp(USAGE)
  else if (!existsSync(path)) giveUp(`There is no file ${path}.`)
  else if (!existsSync(new URL('../node_modules/vite', import.meta.url)))
    giveUp('The packages are missing: run "npm ci" first.')
  else console.log(JSON.stringify(await check(readFileSync(path, 'utf8'), address)))
}

await main()
