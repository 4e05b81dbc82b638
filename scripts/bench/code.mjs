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

const LENGTH = 1_000_000
/** Tried first: it tells whether the whole would take minutes. */
const SAMPLE = LENGTH / 100

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
    const { recognise } = window.measured
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
      return time((address) => recognise(address)) / plain
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
      const found = linksOnPage([{ ...collectLinks(50_000, 5_000_000), frame: 0 }])
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
  const names = await page.evaluate(() => Object.keys(window.measured.readers))
  for (const name of names) {
    let worst = { ratios: [0], of: name }
    for (const shape of SHAPES) {
      const { name: shapeName, before = '', repeated, after = '' } = shape
      const text = (/** @type {number} */ length) =>
        before + repeated.repeat(length / repeated.length) + after
      const sample = await ratiosOf(page, name, text(SAMPLE), 3)
      const isHopeless = quantile(sample) > BUDGETS.linear.most * 10
      const ratios = isHopeless ? sample : await ratiosOf(page, name, text(LENGTH), 5)
      if (quantile(ratios) <= quantile(worst.ratios)) continue
      const of = `${name}, ${shapeName}${isHopeless ? ' (at 10 kB: too slow for 1 MB)' : ''}`
      worst = { ratios, of }
    }
    report(BUDGETS.linear, worst.ratios, { of: worst.of })
  }
}

/**
 * How much longer than `JSON.parse` of the same text a function takes, in turns.
 * @param {Page} page
 * @param {string} name
 * @param {string} text
 * @param {number} rounds
 * @returns {Promise<number[]>}
 */
function ratiosOf(page, name, text, rounds) {
  return page.evaluate(
    (asked) => {
      const read = window.measured.readers[asked.name]
      if (!read) throw new Error(`There is no ${asked.name}.`)
      const json = JSON.stringify(asked.text)
      // The clock of a page is coarse: JSON.parse is repeated until it has taken long enough.
      const repeats = Math.ceil(20_000_000 / json.length)
      return Array.from({ length: asked.rounds }, () => {
        const start = performance.now()
        for (let i = 0; i < repeats; i++) JSON.parse(json)
        const middle = performance.now()
        read(asked.text)
        return (performance.now() - middle) / ((middle - start) / repeats)
      })
    },
    { name, text, rounds },
  )
}
