// @ts-check
/** Functions of ours on their own, in Chromium, as multiples of what the browser itself offers. */
import { join } from 'node:path'
import { build } from 'vite'
import { BUDGETS } from '../budgets.mjs'
import { rootPath } from '../packages.mjs'
import { launchWith } from './browser.mjs'
import { report } from './report.mjs'
import { SHAPES } from './shapes.mjs'

/** @typedef {import('puppeteer-core').Page} Page */

/** Characters of the texts that a reader is tried on: the next length only where it was fast enough. */
const LENGTHS = [30_000, 1_000_000]
/** How many functions the report names: all others take less. */
const SHOWN = 8
/** In milliseconds. Were the time to grow with the square, the next length would take minutes. */
const TOO_SLOW = 50

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
 * Until the first row can be drawn, the first part of a page has to be collected and its links
 * judged: those that the popup draws while the rest is read. Its limits are those of read-links.ts.
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
      const part = collectLinks('bench', true, 25, 200_000, Infinity)
      for (const [at, scrap] of part?.scraps.entries() ?? []) links.add(scrap, 0, at)
      if (links.all().length < 50) throw new Error(`Of ${bare.length} links hardly any was found.`)
      return (performance.now() - middle) / (middle - start)
    })
  })
  report(BUDGETS.links, ratios)
}

/**
 * The functions that take longest, each on the shape that takes it longest.
 * @param {Page} page
 */
async function measureShapes(page) {
  const names = await page.evaluate(() => Object.keys(window.measured.readers))
  const worst = new Map(names.map((name) => [name, { ratio: 0, shape: SHAPES[0], length: 0 }]))
  for (const shape of SHAPES) {
    let left = names
    for (const length of LENGTHS) {
      const measured = await ratiosOf(page, left, shape, length, 1)
      for (const [name, ratio, time] of measured) {
        const isLast = length === LENGTHS.at(-1) || time > TOO_SLOW
        if (isLast && ratio > (worst.get(name)?.ratio ?? 0))
          worst.set(name, { ratio, shape, length })
        if (time > TOO_SLOW) left = left.filter((other) => other !== name)
      }
    }
  }
  const slowest = [...worst].toSorted(([, a], [, b]) => b.ratio - a.ratio).slice(0, SHOWN)
  for (const [name, { shape, length }] of slowest) {
    if (!shape) continue
    const ratios = await ratiosOf(page, [name], shape, length, 5)
    report(
      BUDGETS.linear,
      ratios.map(([, ratio]) => ratio),
      { of: `${name}, ${shape.name} (${length / 1000} kB)` },
    )
  }
}

/**
 * How much longer than `JSON.parse` of the same text functions take, in turns, and how long that is
 * in milliseconds.
 * @param {Page} page
 * @param {readonly string[]} names of the functions
 * @param {typeof SHAPES[number]} shape
 * @param {number} length of the text, in UTF-16 code units
 * @param {number} rounds
 * @returns {Promise<[name: string, ratio: number, time: number][]>}
 */
function ratiosOf(page, names, shape, length, rounds) {
  return page.evaluate(
    (asked) => {
      const { before = '', repeated, after = '' } = asked.shape
      let number = 100_000_000
      const times = asked.length / repeated.replaceAll('§', String(number)).length
      const middle = repeated.includes('§')
        ? Array.from({ length: times }, () => repeated.replaceAll('§', String(number++))).join('')
        : repeated.repeat(times)
      const text = before + middle + after
      const json = JSON.stringify(text.match(/[^]{1,100}/g))
      // The clock of a page is coarse: JSON.parse is repeated until it has taken long enough.
      const repeats = Math.ceil(5_000_000 / json.length)
      return Array.from({ length: asked.rounds }, () => {
        const start = performance.now()
        for (let i = 0; i < repeats; i++) JSON.parse(json)
        const parsing = (performance.now() - start) / repeats
        return asked.names.map((name) => {
          const begun = performance.now()
          window.measured.readers[name]?.(text)
          const time = performance.now() - begun
          return /** @type {[string, number, number]} */ ([name, time / parsing, time])
        })
      }).flat()
    },
    { names, shape, length, rounds },
  )
}
