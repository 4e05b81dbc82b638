// @ts-check
/** What our scripts take of a meeting that changes all the time. */
import { basename } from 'node:path'
import { BUDGETS } from '../budgets.mjs'
import { launchWith } from './browser.mjs'
import { waitForCard } from './pages.mjs'
import { report } from './report.mjs'
import { scriptTime, startTrace, stopTrace } from './trace.mjs'

const SECONDS = 20

/**
 * The share of the main thread that an extension's scripts take while the page changes 1,000 nodes
 * a second, half of them in the controls, which are watched. Taken from one run: two runs, with and
 * without the extension, differ by more than what is looked for.
 * @param {number} port of the server
 * @param {readonly string[]} folders ours, then others to compare it with
 */
export async function measureMeeting(port, folders) {
  for (const [index, folder] of folders.entries()) {
    const { browser, ids } = await launchWith(port, [folder])
    try {
      const share = await shareOf(await browser.newPage(), ids[0] ?? '')
      const more = index === 0 ? {} : { of: basename(folder), isOurs: false }
      report(BUDGETS.meeting, [share], more)
    } finally {
      await browser.close()
    }
  }
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} id of the extension
 * @returns in percent of all else that the thread does
 */
async function shareOf(page, id) {
  await page.goto('https://app.zoom.us/wc/81234567890/start')
  await page.evaluate(() => {
    document.body.innerHTML = '<iframe id="webclient" class="pwa-webclient__iframe"></iframe>'
    const frame = document.querySelector('iframe')
    if (frame) frame.src = '/wc/81234567890/start?skeleton=people'
  })
  const frame = await (await page.waitForSelector('iframe'))?.contentFrame()
  await frame?.waitForSelector('#wc-footer')
  // The scripts have read the page by then.
  await waitForCard(page)
  await startTrace(page)
  const before = await page.metrics()
  await frame?.evaluate(changeNodes, SECONDS)
  const after = await page.metrics()
  const ours = scriptTime(await stopTrace(page), id) / 1000
  const all = (after.TaskDuration ?? NaN) - (before.TaskDuration ?? NaN)
  return (ours / (all - ours)) * 100
}

/**
 * Runs in the page: adds a node a millisecond, and removes old ones.
 * @param {number} seconds
 * @returns {Promise<void>}
 */
function changeNodes(seconds) {
  const places = ['#wc-container-left', '#wc-footer', '#wc-container-right', '#wc-footer']
  const boxes = places.map((place) => {
    const box = document.createElement('div')
    document.querySelector(place)?.append(box)
    return box
  })
  return new Promise((done) => {
    let changed = 0
    const start = performance.now()
    const step = () => {
      const now = performance.now() - start
      if (now > seconds * 1000) return done()
      for (; changed < now; changed++) {
        const box = boxes[changed % boxes.length]
        const node = document.createElement('span')
        node.className = `c${changed % 7}`
        node.textContent = String(changed)
        if (box && box.childElementCount > 50) box.firstElementChild?.remove()
        box?.append(node)
      }
      setTimeout(step, 10)
    }
    step()
  })
}
