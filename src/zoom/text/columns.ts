import type { Edit } from './edit.ts'
import { ANY_LABEL } from './passcode-labels.ts'
import { NO_CODE } from './no-passcode.ts'

interface Cell {
  readonly start: number
  readonly text: string
}

/** A cell that holds the word for the passcode and hardly more. */
const HEAD = new RegExp(`^[\\s"'*_\`]{0,9}(?:[a-z]{1,12}[ _])?${ANY_LABEL}[\\s"'*_\`:]{0,9}$`, 'iu')

/** What no row with a head is without. */
const NAME = new RegExp(ANY_LABEL, 'iu')

/** A passcode in a cell, and what is set around it. */
const CODE = /^([\s"'*_`]{0,9})((?=\S*\d)[^\s"'`<>]{4,20}?)[\s"'*_`]{0,9}$/

/** The line below the head in markdown, and others that hold nothing. */
const RULE = /^[\s|:+=-]*$/

/** More rows below one head, and more columns, are not looked through. */
const MOST = 500

/** What is to be taken out of the columns of a text, and the heads of those that were read to their end. */
export interface Columns {
  readonly edits: readonly Edit[]
  readonly heads: readonly Edit[]
  /** Whether no word stands below a head, which may be a passcode too. */
  readonly isSure: boolean
}

interface Table {
  readonly mark: string
  readonly length: number
  readonly heads: readonly (Cell & { readonly at: number })[]
  rows: number
  /** Whether a cell below a head holds something else with a digit. */
  isOdd: boolean
}

/**
 * Takes the passcodes out of the column of a table that has the word for it at its head: of
 * markdown, of values set apart by tabs, commas or semicolons, and of HTML. Where a row has another
 * length the table is not known to be read.
 * @param passcodes gets each that was found
 */
export function columnsOf(text: string, passcodes: Set<string>): Columns {
  const edits: Edit[] = []
  const heads: Edit[] = []
  let isSure = true
  let table: Table | undefined
  const close = (isWhole: boolean): void => {
    if (table && table.rows > 0 && isWhole && !table.isOdd)
      for (const { start, text: head } of table.heads)
        heads.push({ start, end: start + head.length, text: '' })
    table = undefined
  }
  for (const { line, start, isMarkup } of NAME.test(text) ? rowsOf(text) : []) {
    if (table && !isMarkup && line.includes(table.mark) && RULE.test(line)) continue
    const mark = isMarkup ? '' : (table?.mark ?? /[|\t;,]/.exec(line)?.[0])
    const cells =
      mark === undefined || !(table ?? NAME.test(line)) ? [] : cellsOf(line, start, mark)
    if (table && cells.length === table.length && table.rows++ < MOST) {
      for (const { at } of table.heads) {
        const cell = cells[at]
        const [, before = '', code] = CODE.exec(cell?.text ?? '') ?? []
        if (code === undefined && /\d/.test(cell?.text ?? '')) table.isOdd = true
        const word = /^[\s"'*_`]*([\p{L}.-]{4,20})[\s"'*_`]*$/u.exec(cell?.text ?? '')?.[1]
        if (word !== undefined && !NO_CODE.test(word)) isSure = false
        if (cell === undefined || code === undefined) continue
        passcodes.add(code)
        const from = cell.start + before.length
        edits.push({ start: from, end: from + code.length, text: '' })
      }
      continue
    }
    close(cells.length < 2)
    // Behind the commas of a sentence a blank stands.
    const isTable = cells.length > 1 && cells.length < MOST && (isMarkup || !/[,;] /.test(line))
    const found = isTable ? headsOf(cells) : []
    if (mark !== undefined && found.length > 0)
      table = { mark, length: cells.length, heads: found, rows: 0, isOdd: false }
  }
  close(true)
  return { edits, heads, isSure }
}

/** Beside a number a word is the head of its row, and of no column. */
const headsOf = (cells: readonly Cell[]): Table['heads'] =>
  cells.some(({ text }) => /\d/.test(text))
    ? []
    : cells.flatMap((cell, at) =>
        cell.text.length < 60 && HEAD.test(cell.text) ? [{ ...cell, at }] : [],
      )

/** The lines of a text, and the rows of its tables in HTML. */
function* rowsOf(text: string): Generator<{ line: string; start: number; isMarkup: boolean }> {
  let start = 0
  const isMarkup = /<tr[\s>]/i.test(text)
  for (const line of text.split(isMarkup ? /(?=<tr[\s>])/i : '\n')) {
    yield { line, start, isMarkup }
    start += line.length + (isMarkup ? 0 : 1)
  }
}

function cellsOf(line: string, start: number, mark: string): Cell[] {
  if (mark === '')
    return Array.from(
      line.matchAll(
        /<t[hd](?:\s[^<>]{0,2000})?>((?:<\/?(?:b|i|p|strong|span|code|em)(?:\s[^<>]{0,2000})?>)*)([^<>]{0,200})/gi,
      ),
      ({ 0: cell, 2: inner = '', index }) => ({
        start: start + index + cell.length - inner.length,
        text: inner,
      }),
    )
  let at = start
  return quotedWhole(line.split(mark), mark).map((cell) => {
    const found = { start: at, text: cell }
    at += cell.length + 1
    return found
  })
}

/** Cells that a mark within quotes has cut, joined again. */
function quotedWhole(parts: readonly string[], mark: string): string[] {
  if (mark === '|' || !parts.some((part) => part.includes('"'))) return [...parts]
  const whole: string[] = []
  let isOpen = false
  for (const part of parts) {
    if (isOpen) whole.push(whole.pop() + mark + part)
    else whole.push(part)
    if (part.split('"').length % 2 === 0) isOpen = !isOpen
  }
  return whole
}
