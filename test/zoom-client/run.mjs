/**
 * Tries Anteroom on Zoom's own web client, which runs here without the internet: every state in
 * English, those that depend on words in more languages, some inside a frame as on the live site.
 *
 *   npm run test:zoom-client [-- <state>…] [--locales en-US,de-DE] [--shard 1/4]
 *     [--workers 1] [--pictures <folder>]
 *
 * The pictures, and beside them the pages as text, are Zoom's: look at them, never commit them.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { launch } from 'puppeteer-core'
import { ensureBrowser } from '../../scripts/browsers.mjs'
import { build } from '../../scripts/build.mjs'
import { labelDifferences } from './label-differences.mjs'
import { startServer } from './server.mjs'
import { STATES } from './states.mjs'
import { tryPaths } from './try-paths.mjs'
import { joins, tryState } from './try-state.mjs'

/** @typedef {import('./try-state.mjs').Stage} Stage */

const OTHER_LOCALES = ['de-DE', 'fr-FR', 'ja-JP']
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))

/**
 * @typedef {object} Try
 * @property {string} name
 * @property {string} [is] what is tried, in words
 * @property {(stage: Stage) => Promise<unknown>} go fails where something is wrong
 */

/**
 * Which states are tried in which language, and whether inside a frame.
 * @returns {Try[]}
 */
const plan = (/** @type {string[]} */ names, /** @type {string[] | undefined} */ locales) =>
  names.flatMap((name) => {
    const state = STATES[name]
    const others = [...(state?.hasWords ? OTHER_LOCALES : []), ...(state?.alsoIn ?? [])]
    const one = (/** @type {string} */ locale, isFramed = false) => ({
      name: `${name} (${locale}${isFramed ? ', in a frame' : ''})`,
      is: state?.is ?? '',
      go: (/** @type {Stage} */ stage) => tryState(stage, name, locale, isFramed),
    })
    return [
      ...(locales ?? ['en-US', ...others]).map((locale) => one(locale)),
      ...(state?.inFrame && !locales ? [one('en-US', true)] : []),
    ]
  })
const paths = ['en-US', 'ja-JP'].map((locale) => ({
  name: `a host is led along the controls (${locale})`,
  go: (/** @type {Stage} */ stage) => tryPaths(stage, locale),
}))

/**
 * One part of several of a list, as `--shard 1/4` asks for it; all of it when nothing is asked.
 * @template Item
 * @param {readonly Item[]} list
 * @throws {Error} for what is no shard
 */
const shardOf = (list, /** @type {string | undefined} */ shard = '1/1') => {
  const [part, of] = shard.split('/').map(Number)
  if (!part || !of || !Number.isInteger(part) || part > of)
    throw new Error(`--shard ${shard}: it must be like 1/4.`)
  return list.filter((_, index) => index % of === part - 1)
}

const main = async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      locales: { type: 'string' },
      shard: { type: 'string' },
      pictures: { type: 'string' },
      workers: { type: 'string', default: String(Math.min(2, availableParallelism())) },
    },
  })
  const names = positionals.length > 0 ? positionals : Object.keys(STATES)
  const unknown = names.filter((name) => !STATES[name])
  if (unknown.length > 0) throw new Error(`There is no state ${unknown.join(', ')}.`)
  const isAll = positionals.length === 0
  const planned = plan(names, values.locales?.split(','))
  const tries = shardOf([...(isAll ? paths : []), ...planned], values.shard)
  const temporary = mkdtempSync(join(tmpdir(), 'anteroom-'))
  const { executablePath } = ensureBrowser('chromium')
  await build('chrome', temporary)
  let passed = 0
  let failed = 0
  /** @param {string} name @param {string[]} problems @param {number} begin */
  const report = (name, problems, begin) => {
    const seconds = ((Date.now() - begin) / 1000).toFixed(1)
    const isGood = problems.length === 0
    if (isGood) passed += 1
    else failed += 1
    console.log(`${isGood ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
    for (const problem of problems) console.log(`       ${problem}`)
  }
  /** Tries what is left of a list, one after the other, in a browser with an internet of its own. */
  const work = async (/** @type {typeof tries} */ left, /** @type {Stage} */ stage) => {
    for (let next = left.shift(); next; next = left.shift()) {
      const { name, is, go } = next
      const begin = Date.now()
      const problems = await go(stage).then(
        () => [],
        (error) => [...(is ? [is] : []), error instanceof Error ? error.message : String(error)],
      )
      report(name, problems, begin)
    }
  }
  /** @type {(() => Promise<unknown>)[]} */
  const ends = []
  const openStage = async () => {
    const server = await startServer(dependencies['@zoom/meetingsdk'])
    ends.push(async () => server.close())
    const browser = await launch({
      executablePath,
      pipe: true,
      enableExtensions: [temporary],
      // In a narrower one the client puts some of its buttons away.
      defaultViewport: { width: 1366, height: 820 },
      args: [
        `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
        // Trusted, not only let pass: else nothing is cached, and each state compiles the client anew.
        `--ignore-certificate-errors-spki-list=${server.fingerprint}`,
        '--use-fake-ui-for-media-stream',
        '--use-fake-device-for-media-stream',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    })
    ends.unshift(() => browser.close())
    // It opens in front, whenever it is ready: a page behind it draws nothing, and waits for ever.
    const welcome = await browser.waitForTarget((it) => it.url().includes('/welcome.html'))
    await (await welcome.page())?.close()
    return { browser, server, pictures: values.pictures }
  }
  try {
    report("the labels are still Zoom's", await labelDifferences(), Date.now())
    const begun = Date.now()
    const first = await openStage()
    const canJoin = await joins(first)
    report('the client joins a meeting', canJoin ? [] : ['The client no longer joins.'], begun)
    const more = Array.from({ length: canJoin ? Number(values.workers) - 1 : 0 }, openStage)
    if (canJoin) await Promise.all([first, ...more].map(async (stage) => work(tries, await stage)))
  } finally {
    for (const end of ends) await end()
    rmSync(temporary, { recursive: true, force: true })
  }
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1
}

await main().catch((error) => {
  console.error(error)
  console.log('\n0 passed, 1 failed')
  process.exitCode = 1
})
