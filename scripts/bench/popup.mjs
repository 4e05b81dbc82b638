// @ts-check
/** How soon the popup is complete, as a multiple of a blank one's first contentful paint. */
import { basename, join } from 'node:path'
import { BUDGETS } from '../budgets.mjs'
import { rootPath } from '../packages.mjs'
import { launchWith } from './browser.mjs'
import { report } from './report.mjs'

const ROUNDS = 31
const WARMUP = 3

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * Opens the popups from the toolbar in turns, over the same page.
 * @param {number} port of the server
 * @param {readonly string[]} folders ours, then others to compare it with
 */
export async function measurePopups(port, folders) {
  const { browser, ids } = await launchWith(port, [join(rootPath, 'test/bench/blank'), ...folders])
  /** @type {number[][]} */
  const ratios = folders.map(() => [])
  let changed = 0
  try {
    const extensions = await browser.extensions()
    const page = await browser.newPage()
    await page.goto('https://us02web.zoom.us/j/81234567890?pwd=bench.1')
    for (let round = 0; round < WARMUP + ROUNDS; round++) {
      let blank = NaN
      for (const [index, id] of ids.entries()) {
        const extension = extensions.get(id)
        if (!extension) throw new Error(`Chromium has lost the extension ${id}.`)
        const opened = browser.waitForTarget(
          (target) =>
            target.url().startsWith(`chrome-extension://${id}/`) &&
            target.type() !== 'service_worker',
        )
        await page.triggerExtensionAction(extension)
        const { first, largest, moved } = await paintsOf(await (await opened).asPage())
        if (index === 0) blank = first
        else if (round >= WARMUP) ratios[index - 1]?.push(first / blank)
        if (index === 1 && round >= WARMUP && (largest > first || moved > 0)) changed++
      }
    }
  } finally {
    await browser.close()
  }
  for (const [index, folder] of folders.entries()) {
    const more = index === 0 ? {} : { of: basename(folder), isOurs: false }
    report(BUDGETS.popupPaint, ratios[index] ?? [], more)
  }
  report(BUDGETS.popupChanges, [changed])
}

/**
 * Waits until the popup is painted and two frames more, then closes it.
 * @param {Page} popup
 * @returns {Promise<{ first: number, largest: number, moved: number }>} the first and the largest
 *   contentful paint, in milliseconds, and how often something moved
 */
async function paintsOf(popup) {
  const seen = await popup.evaluate(
    () =>
      new Promise((done) => {
        const paints = { first: 0, largest: 0, moved: 0 }
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if (entry.name === 'first-contentful-paint') paints.first = entry.startTime
            if (entry.entryType === 'largest-contentful-paint') paints.largest = entry.startTime
            if (entry.entryType === 'layout-shift') paints.moved++
          }
          if (paints.first) requestAnimationFrame(() => requestAnimationFrame(() => done(paints)))
        })
        for (const type of ['paint', 'largest-contentful-paint', 'layout-shift'])
          observer.observe({ type, buffered: true })
      }),
  )
  const closed = new Promise((done) => popup.once('close', done))
  await popup.close()
  await closed
  return seen
}
