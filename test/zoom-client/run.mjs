/**
 * Tries Anteroom on Zoom's own web client, which runs here without the internet: every state in
 * English, those that depend on words in more languages, some inside a frame as on the live site.
 *
 *   npm run test:zoom-client [-- <state>…] [--locales en-US,de-DE] [--shard 1/4]
 *     [--workers 2] [--pictures <folder>]
 *
 * The pictures, and beside them the pages as text, are Zoom's: look at them, never commit them.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
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

/** Which states are tried in which language, and whether inside a frame. */
const plan = (/** @type {string[]} */ names, /** @type {string[] | undefined} */ locales) =>
  names.flatMap((name) => {
    const state = STATES[name]
    const others = [...(state?.hasWords ? OTHER_LOCALES : []), ...(state?.alsoIn ?? [])]
    const tried = locales ?? ['en-US', ...others]
    return [
      ...tried.map((locale) => ({ name, locale, isFramed: false })),
      ...(state?.inFrame && !locales ? [{ name, locale: 'en-US', isFramed: true }] : []),
    ]
  })

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
      workers: { type: 'string', default: '1' },
    },
  })
  const names = positionals.length > 0 ? positionals : Object.keys(STATES)
  const unknown = names.filter((name) => !STATES[name])
  if (unknown.length > 0) throw new Error(`There is no state ${unknown.join(', ')}.`)
  const tries = shardOf(plan(names, values.locales?.split(',')), values.shard)
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
      const { name, locale, isFramed } = next
      const begin = Date.now()
      const problems = await tryState(stage, name, locale, isFramed).then(
        () => [],
        (error) => [STATES[name]?.is ?? '', error instanceof Error ? error.message : String(error)],
      )
      report(`${name} (${locale}${isFramed ? ', in a frame' : ''})`, problems, begin)
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
      acceptInsecureCerts: true,
      // In a narrower one the client puts some of its buttons away.
      defaultViewport: { width: 1366, height: 820 },
      args: [
        `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
        '--use-fake-ui-for-media-stream',
        '--use-fake-device-for-media-stream',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    })
    ends.unshift(() => browser.close())
    return { browser, server, pictures: values.pictures }
  }
  try {
    report("the labels are still Zoom's", await labelDifferences(), Date.now())
    const begun = Date.now()
    const first = await openStage()
    const canJoin = await joins(first)
    report('the client joins a meeting', canJoin ? [] : ['The client no longer joins.'], begun)
    for (const locale of canJoin && positionals.length === 0 ? ['en-US', 'ja-JP'] : []) {
      const begin = Date.now()
      const problems = await tryPaths(first, locale).then(
        () => [],
        (error) => [String(error)],
      )
      report(`a host is led along the controls (${locale})`, problems, begin)
    }
    // Most of a state's time is waiting: on an idle machine several may go on side by side.
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
