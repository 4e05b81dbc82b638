// @ts-check
/** Reads how long an extension's scripts ran out of Chromium's own trace of a page. */

/**
 * @typedef {{ name: string, ph: string, ts: number, dur?: number, tdur?: number,
 *   pid: number, tid: number, args: { data?: { url?: string } } }} TraceEvent
 */

/** @param {import('puppeteer-core').Page} page */
export const startTrace = (page) =>
  page.tracing.start({ categories: ['devtools.timeline', 'v8.execute'] })

/**
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<TraceEvent[]>}
 */
export async function stopTrace(page) {
  return JSON.parse(new TextDecoder().decode(await page.tracing.stop())).traceEvents
}

/**
 * Processor time, in milliseconds, that the scripts of an extension took on the main threads:
 * compiling and running. Waiting for the processor does not count, nor does layout that a script
 * asked for, as in the browser's own tools.
 * @param {readonly TraceEvent[]} events
 * @param {string} id of the extension
 * @param {boolean} [isAlone] no other script runs in the page: then what follows a promise counts
 *   too, of which a trace does not say whose it is
 */
export function scriptTime(events, id, isAlone = false) {
  const own = events.filter(
    ({ name, ph, args }) =>
      ph === 'X' &&
      ['EvaluateScript', 'FunctionCall'].includes(name) &&
      args.data?.url?.startsWith(`chrome-extension://${id}/`),
  )
  const threads = new Set(own.map(({ pid, tid }) => `${pid} ${tid}`))
  const later = events.filter(
    ({ name, ph, pid, tid }) =>
      isAlone && ph === 'X' && name === 'RunMicrotasks' && threads.has(`${pid} ${tid}`),
  )
  const running = [...own, ...later].toSorted((a, b) => a.ts - b.ts)
  let end = 0
  let sum = 0
  for (const { ts, dur = 0, tdur = 0, pid, tid } of running) {
    // An event within one that was counted already.
    if (ts < end) continue
    end = ts + dur
    const layout = events.filter(
      (event) =>
        ['UpdateLayoutTree', 'Layout', 'HitTest'].includes(event.name) &&
        event.pid === pid &&
        event.tid === tid &&
        event.ts >= ts &&
        event.ts < end,
    )
    sum += tdur - layout.reduce((total, event) => total + (event.tdur ?? 0), 0)
  }
  return sum / 1000
}
