// @ts-check
/**
 * `npm run bench`: the budgets of docs/architecture.md, measured against a blank extension in the
 * same browser and the same run, in turns, as medians. Exits with 1 where one fails.
 * `--against <folder>` measures another unpacked extension beside it, without judging it.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ensurePackages, rootPath } from './packages.mjs'

ensurePackages()
const { launch } = await import('puppeteer-core')
const { zipSync } = await import('fflate')
const { runnerImport } = await import('vite')
const { ensureBrowser } = await import('./browsers.mjs')
const { build } = await import('./build.mjs')

const POPUP_ROUNDS = 31
const PAGE_ROUNDS = 31
const LINKS = 10_000
const FLAGGED = 'https://us02web.zoom.us/j/81234567890?pwd=bench.1'
const QUIET = 'https://us02web.zoom.us/pricing'

const at = process.argv.indexOf('--against')
const other = at < 0 ? null : resolve(process.argv[at + 1] ?? '')
if (other && !existsSync(join(other, 'manifest.json'))) {
  console.error(`No unpacked extension in ${other}: it has no manifest.json.`)
  process.exit(1)
}

/** @type {{ what: string, value: string, budget: string, isGood: boolean }[]} */
const rows = []

/** @param {number[]} numbers */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN

/**
 * @param {string} what
 * @param {number} value
 * @param {number | null} most the budget, or null where nothing is judged
 * @param {string} unit
 */
function report(what, value, most, unit, digits = 2) {
  const isGood = most === null || value <= most
  const budget = most === null ? '' : `${most} ${unit}`
  rows.push({ what, value: `${value.toFixed(digits)} ${unit}`, budget, isGood })
}

const own = mkdtempSync(join(tmpdir(), 'anteroom-bench-'))
try {
  await build('chrome', own)
  measureSizes(own)
  await measureBrowser(own)
} finally {
  rmSync(own, { recursive: true, force: true })
}

const columns = /** @type {const} */ (['what', 'value', 'budget'])
const widths = columns.map((column) => Math.max(...rows.map((row) => row[column].length)))
for (const row of rows) {
  const cells = columns.map((column, index) => row[column].padEnd(widths[index] ?? 0))
  console.log(`${row.isGood ? '  ' : '✗ '}${cells.join('  ')}`)
}
process.exitCode = rows.every((row) => row.isGood) ? 0 : 1

/** @param {string} folder */
function measureSizes(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  /** @param {(name: string) => boolean} wanted */
  const gzipped = (wanted) =>
    files
      .filter(wanted)
      .reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0) / 1000
  const html = readFileSync(join(folder, 'src/popup/popup.html'), 'utf8')
  const popup = new Set(html.match(/assets\/[^"]+/g))
  for (const name of popup) {
    const text = readFileSync(join(folder, name), 'utf8')
    for (const [, imported] of text.matchAll(/from\s*"\.\/([^"]+)"/g))
      popup.add(`assets/${imported}`)
  }
  report(
    'popup, JS and CSS of the first paint, gzip',
    gzipped((name) => popup.has(name)),
    25,
    'kB',
  )
  report(
    'content script, gzip',
    gzipped((name) => name === 'src/content/zoom-script.js'),
    8,
    'kB',
  )
  report(
    'the guard’s script, gzip',
    gzipped((name) => name === 'src/content/guard-script.js'),
    5,
    'kB',
  )
  const shipped = files.filter((name) => !name.startsWith('_locales') && /\.\w+$/.test(name))
  const zip = zipSync(
    Object.fromEntries(shipped.map((name) => [name, readFileSync(join(folder, name))])),
    { level: 9 },
  )
  report('package without locales', zip.length / 1000, 80, 'kB')
}

/**
 * Telling an address apart, as a multiple of what `new URL` alone costs, in the browser, in turns.
 * @param {import('puppeteer-core').Browser} browser
 */
async function measureAddresses(browser) {
  const { build: bundle } = await import('vite')
  const entry = join(rootPath, 'src/zoom/address/recognition.ts')
  const built = await bundle({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'address' } },
  })
  const [{ output: [chunk] = [] } = {}] = /** @type {import('vite').Rollup.RollupOutput[]} */ (
    built
  )
  const page = await browser.newPage()
  await page.goto(QUIET)
  const ratios = await page.evaluate((code) => {
    const { recognise } = new Function(`${code}; return address`)()
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
      return time(recognise) / plain
    })
  }, chunk?.code ?? '')
  await page.close()
  report('telling an address apart', median(ratios), 3, '× new URL')
}

/** @param {string} folder */
async function measureBrowser(folder) {
  const { startServer } = /** @type {typeof import('../test/browser/server.ts')} */ (
    (
      await runnerImport(join(rootPath, 'test/browser/server.ts'), {
        configFile: false,
        logLevel: 'error',
      })
    ).module
  )
  const server = await startServer()
  const browser = await launch({
    executablePath: ensureBrowser('chromium').executablePath,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    args: ['--no-sandbox', '--lang=en', `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`],
  })
  try {
    const blank = await browser.installExtension(join(rootPath, 'test/bench/blank'))
    const ours = await browser.installExtension(folder)
    const theirs = other ? await browser.installExtension(other) : null
    const ids = [blank, ours, ...(theirs ? [theirs] : [])]
    const name = (/** @type {string} */ id) => (id === ours ? 'Anteroom' : basename(other ?? ''))

    await measureAddresses(browser)
    await measureLinks(browser)
    const popups = await measurePopups(browser, ids)
    for (const id of ids.slice(1)) {
      const most = id === ours ? 1.15 : null
      const ratio = median(
        (popups.get(id) ?? []).map((paint, i) => paint / (popups.get(blank)?.[i] ?? NaN)),
      )
      report(`${name(id)}: popup, first paint`, ratio, most, '× blank')
    }
    for (const [address, most, what] of /** @type {const} */ ([
      [QUIET, 1, 'quiet page'],
      [FLAGGED, 3, 'page with flag'],
    ])) {
      const times = await measurePages(browser, ids, address)
      for (const id of ids.slice(1)) {
        const added = median(times.get(id) ?? []) - median(times.get(blank) ?? [])
        report(`${name(id)}: script time added, ${what}`, added, id === ours ? most : null, 'ms')
      }
    }
    for (const id of ids.slice(1)) {
      const share = await measureBusyMeeting(browser, id)
      const most = id === ours ? 1 : null
      report(`${name(id)}: share of a busy meeting's main thread`, share, most, '%')
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

/**
 * What an extension's scripts take of the main thread of a meeting that changes 1,000 nodes a
 * second for 20 seconds, in percent of all that this thread does. One run tells both: what two runs
 * differ by on their own is more than what is looked for. Half of the changes are where the videos
 * and the people are, half in the controls, which are watched.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} id
 */
async function measureBusyMeeting(browser, id) {
  const page = await browser.newPage()
  await page.goto('https://app.zoom.us/wc/81234567890/start')
  await page.evaluate(() => {
    document.body.innerHTML = '<iframe id="webclient" class="pwa-webclient__iframe"></iframe>'
    const frame = document.querySelector('iframe')
    if (frame) frame.src = '/wc/81234567890/start?skeleton=people'
  })
  const frame = await (await page.waitForSelector('iframe'))?.contentFrame()
  await frame?.waitForSelector('#wc-footer')
  // The scripts have read the page by then.
  await page.waitForSelector('anteroom-flag')
  await page.tracing.start({ categories: ['devtools.timeline'] })
  const before = await page.metrics()
  await frame?.evaluate(
    (seconds) =>
      new Promise((done) => {
        const places = ['#wc-container-left', '#wc-footer', '#wc-container-right', '#wc-footer']
        const boxes = places.map((place) => {
          const box = document.createElement('div')
          document.querySelector(place)?.append(box)
          return box
        })
        let changed = 0
        const start = performance.now()
        const step = () => {
          const now = performance.now() - start
          if (now > seconds * 1000) return done(changed)
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
      }),
    20,
  )
  const after = await page.metrics()
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()))
  await page.close()
  const ours = scriptTime(trace.traceEvents, id) / 1000
  const all = (after.TaskDuration ?? NaN) - (before.TaskDuration ?? NaN)
  return (ours / (all - ours)) * 100
}

/** @typedef {import('../src/advice/links-on-page.ts').ReadFrame} ReadFrame */

/**
 * What the main thread of a page with ten thousand links does until they are collected, and what
 * the popup's does until they are judged: both run in a page here, by the modules that ship.
 * @param {import('puppeteer-core').Browser} browser
 */
async function measureLinks(browser) {
  const load = async (/** @type {string} */ path) =>
    (await runnerImport(join(rootPath, path), { configFile: false, logLevel: 'error' })).module
  const { collectLinks } = /** @type {typeof import('../src/platform/page/collect-links.ts')} */ (
    await load('src/platform/page/collect-links.ts')
  )
  const { linksOnPage } = /** @type {typeof import('../src/advice/links-on-page.ts')} */ (
    await load('src/advice/links-on-page.ts')
  )
  const page = await browser.newPage()
  await page.goto('https://www.example.org/')
  await page.evaluate((count) => {
    for (let number = 0; number < count; number++) {
      const link = document.createElement('a')
      link.href = `https://us02web.zoom.us/j/8${String(number).padStart(10, '0')}?pwd=x`
      link.textContent = 'Join the meeting'
      document.body.append(link)
    }
  }, LINKS)
  const times = []
  for (let round = 0; round < 11; round++) {
    const { read, frame } = /** @type {{ read: number, frame: ReadFrame }} */ (
      await page.evaluate(
        // What Chromium's own injection does: the function travels as its source.
        `(() => {
        const start = performance.now()
        const frame = (${String(collectLinks)})(50000, 5000000)
        return { read: performance.now() - start, frame: { ...frame, frame: 0 } }
      })()`,
      )
    )
    const start = performance.now()
    const found = linksOnPage([frame])
    if (found.length < LINKS) throw new Error(`Only ${found.length} links were found.`)
    times.push(read + performance.now() - start)
  }
  await page.close()
  report(`Anteroom: ${LINKS} links collected and judged`, median(times), 300, 'ms', 0)
}

/**
 * First contentful paint of each popup, opened from the toolbar in turns, in milliseconds. Also
 * checks that ours is complete then: its largest paint must not come later, and nothing may move.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string[]} ids
 */
async function measurePopups(browser, ids) {
  const extensions = await browser.extensions()
  const page = await browser.newPage()
  await page.goto(FLAGGED)
  /** @type {Map<string, number[]>} */
  const paints = new Map(ids.map((id) => [id, []]))
  let late = 0
  for (let round = 0; round < POPUP_ROUNDS + 3; round++) {
    for (const id of ids) {
      const extension = extensions.get(id)
      if (!extension) throw new Error(`Extension ${id} is gone.`)
      const opened = browser.waitForTarget(
        (target) =>
          target.url().startsWith(`chrome-extension://${id}/`) &&
          target.type() !== 'service_worker',
      )
      await page.triggerExtensionAction(extension)
      const popup = await (await opened).asPage()
      const { first, largest, moved } = await popup.evaluate(
        () =>
          new Promise((done) => {
            const seen = { first: 0, largest: 0, moved: 0 }
            const types = ['paint', 'largest-contentful-paint', 'layout-shift']
            const observer = new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) {
                if (entry.name === 'first-contentful-paint') seen.first = entry.startTime
                if (entry.entryType === 'largest-contentful-paint') seen.largest = entry.startTime
                if (entry.entryType === 'layout-shift') seen.moved++
              }
              // Two frames later nothing may have been added.
              if (seen.first) requestAnimationFrame(() => requestAnimationFrame(() => done(seen)))
            })
            for (const type of types) observer.observe({ type, buffered: true })
          }),
      )
      const closed = new Promise((done) => popup.once('close', done))
      await popup.close()
      await closed
      if (round < 3) continue
      paints.get(id)?.push(first)
      if (id === ids[1] && (largest > first || moved > 0)) late++
    }
  }
  await page.close()
  report('Anteroom: popups that changed after the first paint', late, 0, '', 0)
  return paints
}

/**
 * Processor time that each extension's scripts take on a page's main thread, in milliseconds, from
 * Chromium's own trace: compiling, running, answering. Time in which the thread had to wait for the
 * processor does not count.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string[]} ids
 * @param {string} address
 */
async function measurePages(browser, ids, address) {
  /** @type {Map<string, number[]>} */
  const times = new Map(ids.map((id) => [id, []]))
  for (let round = 0; round < PAGE_ROUNDS + 3; round++) {
    const page = await browser.newPage()
    await page.tracing.start({
      categories: ['devtools.timeline'],
    })
    await page.goto(address)
    if (address === FLAGGED) await page.waitForSelector('anteroom-flag')
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    )
    const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()))
    await page.close()
    if (round < 3) continue
    for (const id of ids) times.get(id)?.push(scriptTime(trace.traceEvents, id))
  }
  return times
}

/**
 * @typedef {{ name: string, ph: string, ts: number, dur?: number, tdur?: number,
 *   pid: number, tid: number,
 *   args: { data?: { url?: string } } }} TraceEvent
 */

/**
 * Sums the outermost events that run a script of this extension.
 * @param {TraceEvent[]} events
 * @param {string} id
 */
function scriptTime(events, id) {
  const running = events
    .filter(({ name, ph }) => ph === 'X' && ['EvaluateScript', 'FunctionCall'].includes(name))
    .filter(({ args }) => args.data?.url?.startsWith(`chrome-extension://${id}/`))
    .toSorted((a, b) => a.ts - b.ts)
  let end = 0
  let sum = 0
  for (const { ts, dur = 0, tdur = 0, pid, tid } of running) {
    if (ts < end) continue
    end = ts + dur
    // As in the browser's own tools, laying out is not script, also where a script asked for it.
    const rendering = events.filter(
      (event) =>
        ['UpdateLayoutTree', 'Layout', 'HitTest'].includes(event.name) &&
        event.pid === pid &&
        event.tid === tid &&
        event.ts >= ts &&
        event.ts < end,
    )
    sum += tdur - rendering.reduce((total, event) => total + (event.tdur ?? 0), 0)
  }
  return sum / 1000
}
