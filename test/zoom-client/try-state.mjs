/** Opens one state of Zoom's client and holds what the extension reads against what must be. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { TimeoutError } from 'puppeteer-core'
import { askExtension } from './ask-extension.mjs'
import { meetingOf } from './meeting.mjs'
import { IN_MEETING, STATES } from './states.mjs'

const PATIENCE = 60_000

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
 * @property {Awaited<ReturnType<typeof import('./server.mjs').startServer>>} server
 * @property {string} [pictures] a folder for a picture of each state and its page as text
 */

/**
 * Lets the client start in a page, as a stranger who has its files already.
 * @param {Pick<Stage, 'server'>} stage
 * @param {import('puppeteer-core').Page} page
 * @param {Pick<import('./states.mjs').State, 'meeting' | 'start'>} state
 * @returns the meeting that is played, and the path of the client's page
 */
export const openClient = async ({ server }, page, state, locale = 'en-US', isFramed = false) => {
  const meeting = meetingOf(state.meeting)
  server.stage.meeting = meeting
  page.setDefaultTimeout(PATIENCE)
  const session = await page.createCDPSession()
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
  return { meeting, path }
}

/**
 * Whether the client enters a meeting at all. Where it does not, it asks the servers that are
 * played here for something else than it did, and no state can be tried.
 * @param {Stage} stage
 */
export const joins = async ({ browser, server }) => {
  const page = await browser.newPage()
  try {
    await openClient({ server }, page, { meeting: {} })
    await page.waitForSelector(IN_MEETING)
    return true
  } catch (error) {
    if (error instanceof TimeoutError) return false
    throw error
  } finally {
    await page.close()
  }
}

/**
 * Opens one state and holds what is read against what must be. Throws where they differ, also
 * where something wrong was read on the way.
 * @param {Stage} stage
 * @param {string} name
 * @param {string} locale
 * @param {boolean} isFramed
 */
export const tryState = async ({ browser, server, pictures }, name, locale, isFramed) => {
  const state = STATES[name]
  if (!state) throw new Error(`There is no state ${name}.`)
  const page = await browser.newPage()
  /** @type {Awaited<ReturnType<typeof askExtension>> | undefined} */
  let extension
  try {
    const { meeting, path } = await openClient({ server }, page, state, locale, isFramed)
    const frame = isFramed ? await addFrame(page, path) : page.mainFrame()
    extension = await askExtension(browser)
    const { read, forget } = extension

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
      facts = expected(change.facts, name, locale, true)
      if (change.set) meeting.set(change.set)
      change.play?.(meeting)
      await change.act?.(frame)
      const { title } = change
      if (title)
        await frame.waitForFunction((it) => RegExp(it).test(document.title), {}, title.source)
      await holdsTo(facts, before)
    }
  } finally {
    await extension?.end()
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
 * Until nothing has changed on the page for longer than the extension gathers changes, and it has
 * read. Some pages never rest: it ends in any case.
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
