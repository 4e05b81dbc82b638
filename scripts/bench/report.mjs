// @ts-check
/** The table of a bench: a row for each thing measured, judged against its budget. */

/** @typedef {import('../budgets.mjs').Budget} Budget */

/** @type {{ cells: string[], isGood: boolean }[]} */
const rows = [{ cells: ['what', 'median', 'middle half', 'at most'], isGood: true }]

/**
 * The value below which `share` of the numbers lie, 0.5 being the median; NaN of no numbers.
 * @param {readonly number[]} numbers
 */
export function quantile(numbers, share = 0.5) {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(share * (sorted.length - 1))] ?? NaN
}

/**
 * Adds a row, judged by the median. What measured nothing (NaN) fails.
 * @param {Budget} budget
 * @param {readonly number[]} values one for each round
 * @param {{ of?: string, isOurs?: boolean }} [more] `of` is named behind `what`; what is not ours is
 *   not judged
 */
export function report({ what, most, unit, isOpen = false }, values, { of, isOurs = true } = {}) {
  const [low = '', middle = '', high = ''] = [0.25, 0.5, 0.75].map((share) =>
    quantile(values, share).toPrecision(3),
  )
  const limit = !isOurs ? 'not judged' : `${most} ${unit}${isOpen ? ', not yet judged' : ''}`
  rows.push({
    cells: [
      of ? `${what}: ${of}` : what,
      `${middle} ${unit}`,
      values.length > 1 ? `${low} – ${high}` : '',
      limit,
    ],
    isGood: !isOurs || isOpen || quantile(values) <= most,
  })
}

/** Prints the table. Says whether every budget holds. */
export function printReport() {
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map(({ cells }) => cells[column]?.length ?? 0)),
  )
  for (const { cells, isGood } of rows) {
    const line = cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')
    console.log(`${isGood ? '  ' : '✗ '}${line}`.trimEnd())
  }
  return rows.every(({ isGood }) => isGood)
}
