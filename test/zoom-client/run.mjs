/**
 * Tries Anteroom on Zoom's own web client, which runs here without the internet: every state in
 * English, those that depend on words in more languages, some inside a frame as on the live site.
 *
 *   npm run test:zoom-client [-- <state>…] [--locales en-US,de-DE] [--pictures <folder>]
 *
 * The pictures, and beside them the pages as text, are Zoom's: look at them, never commit them.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { launch } from 'puppeteer-core'
import { runnerImport } from 'vite'
import { ensureBrowser } from '../../scripts/browsers.mjs'
import { build } from '../../scripts/build.mjs'
import { meetingOf } from './meeting.mjs'
import { startReaders } from './readers.mjs'
import { startServer } from './server.mjs'
import { STATES } from './states.mjs'

const OTHER_LOCALES = ['de-DE', 'fr-FR', 'ja-JP']
const PATIENCE = 60_000
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))

/** @typedef {import('./states.mjs').Facts} Facts */

/** Whether all of `some` is in `all`, with the same value. */
const isPartOf = (/** @type {Facts} */ some, /** @type {Facts[]} */ ...all) =>
  Object.entries(some).every(([fact, state]) => all.some((facts) => facts[fact] === state))
const areEqual = (/** @type {Facts} */ one, /** @type {Facts} */ other) =>
  isPartOf(one, other) && isPartOf(other, one)

/**
 * What must be read in a language: German has one word for “lock” and “unlock”, so there the menu
 * below the participants does not tell them apart; the title still tells of a change.
 * @param {Facts} facts
 */
const expected = (
  facts,
  /** @type {string} */ name,
  /** @type {string} */ locale,
  isChange = false,
) => {
  if (locale !== 'de-DE' || !name.startsWith('participants-menu')) return facts
  const { locked, ...rest } = facts
  return isChange && locked === 'on' ? facts : rest
}

/**
 * @typedef {object} Stage
 * @property {import('puppeteer-core').Browser} browser
 * @property {Awaited<ReturnType<typeof startServer>>} server
 * @property {string} [pictures] a folder for a picture of each state and its page as text
 */

/**
 * Opens one state and holds what is read against what must be. Throws where they differ, also
 * where something wrong was read on the way.
 * @param {Stage} stage
 * @param {string} name
 * @param {string} locale
 * @param {boolean} isFramed
 */
const tryState = async ({ browser, server, pictures }, name, locale, isFramed) => {
  const state = STATES[name]
  if (!state) throw new Error(`There is no state ${name}.`)
  const meeting = meetingOf(state.meeting)
  server.stage.meeting = meeting
  const page = await browser.newPage()
  page.setDefaultTimeout(PATIENCE)
  /** @type {Awaited<ReturnType<typeof startReaders>> | undefined} */
  let readers
  try {
    const session = await page.createCDPSession()
    // A stranger each time, but one who has the client's files already.
    await session.send('Storage.clearDataForOrigin', {
      origin: 'https://app.zoom.us',
      storageTypes: 'cookies,local_storage,indexeddb',
    })
    const { userName, isHost } = meeting.settings
    const start = { ...state.start, userName, isHost, locale }
    await page.evaluateOnNewDocument((it) => Object.assign(window, { start: it }), start)
    const path = `/wc/12345678901/${isHost ? 'start' : 'join'}`
    await page.goto(`https://app.zoom.us${path}${isFramed ? '?around' : ''}`, {
      waitUntil: 'domcontentloaded',
    })
    const frame = isFramed ? await addFrame(page, path) : page.mainFrame()
    readers = await startReaders(browser)
    const { read, forget } = readers

    /** @param {Facts} facts @param {Facts} [before] */
    const holdsTo = async (facts, before = facts) => {
      const end = Date.now() + PATIENCE
      for (;;) {
        const history = await read()
        const wrong = history.find((one) => !isPartOf(one, facts, before))
        if (wrong) throw new Error(`wrong: ${JSON.stringify(wrong)}`)
        const last = history.at(-1)
        if (Date.now() > end)
          throw new Error(
            `${JSON.stringify(last) ?? 'no answer'} instead of ${JSON.stringify(facts)}`,
          )
        if (!last || !areEqual(last, facts)) {
          await frame.evaluate(() => new Promise(requestAnimationFrame))
          continue
        }
        // What is right now may be wrong once the page has finished.
        await calm(frame)
        if ((await read()).length === history.length) return void (await forget())
      }
    }

    await frame.waitForSelector(state.ready)
    await frame.waitForFunction(() => !document.querySelector('.loading-layer'))
    await state.act?.(frame)
    let facts = expected(state.facts, name, locale)
    await holdsTo(facts)
    for (const change of state.changes ?? []) {
      const before = facts
      // What a menu has shown stays known after it is closed.
      facts = { ...before, ...expected(change.facts, name, locale, true) }
      for (const fact of change.forgets ?? []) delete facts[fact]
      if (change.set) meeting.set(change.set)
      await change.act?.(frame)
      const { title } = change
      if (title)
        await frame.waitForFunction((it) => RegExp(it).test(document.title), {}, title.source)
      await holdsTo(facts, before)
    }
  } finally {
    await readers?.end()
    if (pictures)
      await keepPicture(page, `${pictures}/${name}-${locale}${isFramed ? '-frame' : ''}`)
    await page.close()
  }
}

/** @param {import('puppeteer-core').Page} page @param {string} path without the ending */
const keepPicture = async (page, path) => {
  mkdirSync(dirname(path), { recursive: true })
  await page.screenshot({ path: `${path}.png` })
  const frames = await Promise.all(page.frames().map((frame) => frame.content()))
  writeFileSync(`${path}.html`, frames.join('\n'))
}

/**
 * Until nothing has changed on the page for longer than the extension gathers changes, and it has read. Some
 * pages never rest: it ends in any case.
 * @param {import('puppeteer-core').Frame} frame
 */
const calm = (frame) =>
  frame.evaluate(
    () =>
      new Promise((resolve) => {
        const finish = () => {
          observer.disconnect()
          resolve(undefined)
        }
        let timer = setTimeout(finish, 800)
        const observer = new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(finish, 800)
        })
        const everything = { subtree: true, childList: true, attributes: true, characterData: true }
        observer.observe(document, everything)
        setTimeout(finish, 3000)
      }),
  )

/** @param {import('puppeteer-core').Page} page @param {string} path */
const addFrame = async (page, path) => {
  await page.evaluate((src) => {
    const frame = document.createElement('iframe')
    Object.assign(frame, { id: 'webclient', className: 'pwa-webclient__iframe', src })
    document.body.append(frame)
  }, path)
  const element = await page.waitForSelector('iframe#webclient')
  const frame = await element?.contentFrame()
  if (!frame) throw new Error('The frame has no page.')
  await frame.waitForFunction(() => document.readyState !== 'loading' && 'ZoomMtg' in window)
  return frame
}

/**
 * Holds the words that the readers know against those of the client that is tried.
 * @returns what differs, a line each
 */
const strangeWords = async () => {
  const { module } = await runnerImport(
    fileURLToPath(new URL('../../src/zoom/facts/labels.ts', import.meta.url)),
    { configFile: false, logLevel: 'silent' },
  )
  /** @type {typeof import('../../src/zoom/facts/labels.ts')} */
  const { LABELS } = module
  const lines = []
  for (const wording of Object.values(LABELS).flat())
    for (const [locale, word] of Object.entries(wording.words)) {
      if (!wording.from.startsWith('apac.')) continue
      const file = `node_modules/@zoom/meetingsdk/dist/lib/lang/${locale}.json`
      const labels = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
      const now = labels[wording.from]?.replace(/\s+/g, ' ').trim()
      if (now !== word) lines.push(`${locale} ${wording.from}: “${now}” instead of “${word}”`)
    }
  return lines
}

/** Which states are tried in which language, and whether inside a frame. */
const plan = (/** @type {string[]} */ names, /** @type {string[] | undefined} */ locales) =>
  names.flatMap((name) => {
    const state = STATES[name]
    const tried = locales ?? ['en-US', ...(state?.hasWords ? OTHER_LOCALES : [])]
    return [
      ...tried.map((locale) => ({ name, locale, isFramed: false })),
      ...(state?.inFrame && !locales ? [{ name, locale: 'en-US', isFramed: true }] : []),
    ]
  })

const main = async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { locales: { type: 'string' }, pictures: { type: 'string' } },
  })
  const temporary = mkdtempSync(join(tmpdir(), 'anteroom-'))
  const { executablePath } = ensureBrowser('chromium')
  await build('chrome', temporary)
  const server = await startServer(dependencies['@zoom/meetingsdk'])
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
  const stage = { browser, server, pictures: values.pictures }
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
  try {
    report("the words are still Zoom's", await strangeWords(), Date.now())
    const names = positionals.length > 0 ? positionals : Object.keys(STATES)
    for (const { name, locale, isFramed } of plan(names, values.locales?.split(','))) {
      const begin = Date.now()
      const problems = await tryState(stage, name, locale, isFramed).then(
        () => [],
        (error) => [STATES[name]?.is ?? '', error instanceof Error ? error.message : String(error)],
      )
      report(`${name} (${locale}${isFramed ? ', in a frame' : ''})`, problems, begin)
    }
  } finally {
    await browser.close()
    server.close()
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
