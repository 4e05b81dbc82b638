// @ts-check
/** Functions of ours on their own, in Chromium, as multiples of what the browser itself offers. */
import { join } from 'node:path'
import { build } from 'vite'
import { BUDGETS } from '../budgets.mjs'
import { rootPath } from '../packages.mjs'
import { launchWith } from './browser.mjs'
import { quantile, report } from './report.mjs'
import { SHAPES } from './shapes.mjs'

/** @typedef {import('puppeteer-core').Page} Page */

/** Characters of the texts that a reader is tried on: the next length only where it was fast enough. */
const LENGTHS = [10_000, 100_000, 1_000_000]
/** In milliseconds. Were the time to grow with the square, the next length would take minutes. */
const TOO_SLOW = 500

/** @param {number} port of the server */
export async function measureCode(port) {
  const { browser } = await launchWith(port, [])
  try {
    const page = await browser.newPage()
    await page.goto('https://www.example.org/')
    await page.evaluate(await bundled())
    await measureAddresses(page)
    await measureLinks(page)
    await measureShapes(page)
  } finally {
    await browser.close()
  }
}

/** The code of test/bench/measured.ts as one script, which leaves it in `window.measured`. */
async function bundled() {
  const entry = join(rootPath, 'test/bench/measured.ts')
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  })
  const [{ output: [chunk] = [] } = {}] = /** @type {import('vite').Rollup.RollupOutput[]} */ (
    built
  )
  return chunk?.code ?? ''
}

/** @param {Page} page */
async function measureAddresses(page) {
  const ratios = await page.evaluate(() => {
    const { recognize } = window.measured
    const addresses = Array.from(
      { length: 2000 },
      (_, i) => `https://us02web.zoom.us/j/8${String(i).padStart(10, '0')}?pwd=bench.${i}`,
    )
    const time = (/** @type {(address: string) => unknown} */ tell) => {
      const start = performance.now()
      for (let i = 0; i < 10; i++) for (const address of addresses) tell(address)
      return performance.now() - start
    }
    return Array.from({ length: 41 }, () => {
      const plain = time((address) => new URL(address))
      return time((address) => recognize(address)) / plain
    })
  })
  report(BUDGETS.address, ratios)
}

/**
 * Until the first row could be drawn, links have to be collected and judged.
 * @param {Page} page
 */
async function measureLinks(page) {
  const ratios = await page.evaluate(() => {
    const { collectLinks, linksOnPage } = window.measured
    for (let number = 0; number < 10_000; number++) {
      const link = document.createElement('a')
      link.href = `https://us02web.zoom.us/j/8${String(number).padStart(10, '0')}?pwd=x`
      link.textContent = 'Join the meeting'
      document.body.append(link)
    }
    return Array.from({ length: 11 }, () => {
      const start = performance.now()
      const bare = Array.from(document.querySelectorAll('a'), ({ href }) => href)
      const middle = performance.now()
      const links = linksOnPage()
      for (let isFirst = true, isDone = false; !isDone; isFirst = false) {
        const part = collectLinks('bench', isFirst, Infinity, 200_000, Infinity)
        for (const [at, scrap] of part?.scraps.entries() ?? []) links.add(scrap, 0, at)
        isDone = part?.isDone ?? true
      }
      const found = links.all()
      if (found.length < bare.length) throw new Error(`Only ${found.length} links were found.`)
      return (performance.now() - middle) / (middle - start)
    })
  })
  report(BUDGETS.links, ratios)
}

/**
 * One row for each function, with the shape that takes it longest.
 * @param {Page} page
 */
async function measureShapes(page) {
  for (const reader of await page.evaluate(() => Object.keys(window.measured.readers))) {
    let worst = { ratios: [0], of: reader }
    for (const shape of SHAPES) {
      for (const length of LENGTHS) {
        const { ratios, slowest } = await ratiosOf(page, reader, shape, length)
        const isLast = length === LENGTHS.at(-1) || slowest > TOO_SLOW
        if (isLast && quantile(ratios) > quantile(worst.ratios))
          worst = { ratios, of: `${reader}, ${shape.name} (${length / 1000} kB)` }
        if (isLast) break
      }
    }
    report(BUDGETS.linear, worst.ratios, { of: worst.of })
  }
}

/**
 * How much longer than `JSON.parse` of the same text a function takes, in turns, and how long its
 * slowest run took, in milliseconds.
 * @param {Page} page
 * @param {string} reader
 * @param {typeof SHAPES[number]} shape
 * @param {number} length of the text, in UTF-16 code units
 */
function ratiosOf(page, reader, shape, length) {
  return page.evaluate(
    (asked) => {
      const read = window.measured.readers[asked.reader]
      if (!read) throw new Error(`There is no ${asked.reader}.`)
      const { before = '', repeated, after = '' } = asked.shape
      const text = before + repeated.repeat(asked.length / repeated.length) + after
      const json = JSON.stringify(text)
      // The clock of a page is coarse: JSON.parse is repeated until it has taken long enough.
      const repeats = Math.ceil(10_000_000 / json.length)
      let slowest = 0
      const ratios = Array.from({ length: 5 }, () => {
        const start = performance.now()
        for (let i = 0; i < repeats; i++) JSON.parse(json)
        const middle = performance.now()
        read(text)
        const time = performance.now() - middle
        slowest = Math.max(slowest, time)
        return time / ((middle - start) / repeats)
      })
      return { ratios, slowest }
    },
    { reader, shape, length },
  )
}
