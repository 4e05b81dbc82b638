// @ts-check
/** What a page costs: the time of our content script as a multiple of a floor extension's. */
import { basename, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { BUDGETS } from '../budgets.mjs'
import { rootPath } from '../packages.mjs'
import { launchWith } from './browser.mjs'
import { report } from './report.mjs'
import { scriptTime, startTrace, stopTrace } from './trace.mjs'

const ROUNDS = 31
/** The first loads fill the browser's caches. */
const WARMUP = 3
/** How long a page is let alone once it shows all, in milliseconds. */
const SETTLE = 150

const PAGES = [
  {
    address: 'https://us02web.zoom.us/pricing',
    budget: BUDGETS.quietPage,
    floor: 'floor-quiet',
    hasCard: false,
  },
  {
    address: 'https://us02web.zoom.us/j/81234567890?pwd=bench.1',
    budget: BUDGETS.flaggedPage,
    floor: 'floor-flag',
    hasCard: true,
  },
]

/**
 * Each extension has a browser of its own, and they load the page in turns: in one page the first
 * script would pay for what both need.
 * @param {number} port of the server
 * @param {readonly string[]} folders ours, then others to compare it with
 */
export async function measurePages(port, folders) {
  for (const { address, budget, floor, hasCard } of PAGES) {
    const floorFolder = join(rootPath, 'test/bench', floor)
    const browsers = await Promise.all(
      [floorFolder, ...folders].map((folder) => launchWith(port, [folder])),
    )
    /** @type {number[][]} */
    const ratios = folders.map(() => [])
    try {
      for (let round = 0; round < WARMUP + ROUNDS; round++) {
        let least = NaN
        for (const [index, each] of browsers.entries()) {
          const time = await timeOf(each, address, hasCard)
          if (index === 0) least = time
          else if (round >= WARMUP) ratios[index - 1]?.push(time / least)
        }
      }
    } finally {
      for (const { browser } of browsers) await browser.close()
    }
    for (const [index, folder] of folders.entries()) {
      const more = index === 0 ? {} : { of: basename(folder), isOurs: false }
      report(budget, ratios[index] ?? [], more)
    }
  }
}

/**
 * Loads the page once, and says how long the extension's scripts ran in it, in milliseconds.
 * @param {Awaited<ReturnType<typeof launchWith>>} measured
 * @param {string} address
 * @param {boolean} hasCard whether the extension puts something beside head and body
 */
async function timeOf({ browser, ids: [id = ''] }, address, hasCard) {
  const page = await browser.newPage()
  await startTrace(page)
  await page.goto(address)
  // Asked of the browser and not of the page, where a script of ours would be counted.
  const session = await page.createCDPSession()
  if (hasCard) while (!(await isCardThere(session))) await delay(5)
  await delay(SETTLE)
  const events = await stopTrace(page)
  await page.close()
  return scriptTime(events, id, true)
}

/** @param {import('puppeteer-core').CDPSession} session */
async function isCardThere(session) {
  const { root } = await session.send('DOM.getDocument', { depth: 2 })
  return root.children?.some(({ childNodeCount = 0 }) => childNodeCount > 2)
}

/** @param {import('puppeteer-core').Page} page */
export const waitForCard = (page) =>
  page.waitForFunction(() => document.documentElement.childElementCount > 2)
