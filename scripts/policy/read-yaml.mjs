// @ts-check
/** Reads a file of an administrator's, and says in plain words what is wrong with it. */
import { readFileSync, statSync } from 'node:fs'
import { isMap, LineCounter, parseAllDocuments } from 'yaml'

/** @typedef {Record<string, unknown>} Values */

/**
 * The keys and values of a YAML file.
 * @param {string} path
 * @returns {{ values: Values } | { wrong: string[] }} what is wrong, one line each
 */
export function readYaml(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return { wrong: ['There is no such file.'] }
  if (found.isDirectory()) return { wrong: ['That is a folder, not a file.'] }
  const text = decode(readFileSync(path))
  if (text === null) return { wrong: ['The file is not saved as UTF-8.'] }

  const lines = new LineCounter()
  const read = parseAllDocuments(text, { lineCounter: lines })
  const documents = Array.isArray(read) ? read : []
  const problems = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])
  if (problems.length > 0) {
    const lineOf = (/** @type {number} */ at) => lines.linePos(at).line
    return { wrong: [...new Set(problems.map((each) => inWords(each, lineOf, text)))] }
  }
  if (documents.length > 1) return { wrong: ['Take out the line “---”, and what is one of two.'] }
  const contents = documents[0]?.contents ?? null
  if (isMap(contents)) {
    try {
      return { values: /** @type {Values} */ (documents[0]?.toJS() ?? {}) }
    } catch {
      // It would stand for another part of the file.
      return { wrong: ['Put the text in quotes that begins with “*”.'] }
    }
  }
  const what = contents === null ? 'empty' : 'items' in contents ? 'a list' : 'plain text'
  return { wrong: [`The file is ${what}. It needs lines such as “preset: school”.`] }
}

/** @param {Buffer} bytes */
function decode(bytes) {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

/**
 * @param {import('yaml').YAMLError} error
 * @param {(at: number) => number} lineOf the line of a place in the text
 * @param {string} text of the file
 */
function inWords({ code, message, pos }, lineOf, text) {
  const start = lineOf(pos[0])
  const rows = text.split('\n')
  const row = rows[start - 1] ?? ''
  const below = rows[start] ?? ''
  const indent = (/** @type {string} */ each) => each.search(/[^\s-]/)
  const at = (/** @type {number} */ line, /** @type {string} */ what) => `Line ${line}: ${what}.`
  if (/^\s*(?:- +)?[\w-]+:[^\s/]/.test(row)) return at(start, 'put a space after the colon')
  if (/^(?:BLOCK_AS|MULTILINE)_IMPLICIT_KEY$/.test(code) && indent(below) > indent(row))
    return at(
      start + 1,
      'begins further to the right than the line above, which needs nothing below',
    )
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return at(start, 'put the text in quotes, since it has a colon')
    case 'DUPLICATE_KEY':
      return at(start, `“${/^[^:\s]*/.exec(text.slice(pos[0]))?.[0]}” stands twice. Take one out`)
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_SCALAR_START':
      return at(start, `put the text in quotes, since it begins with “${text[pos[0]]}”`)
    case 'TAB_AS_INDENT':
      return at(start, 'begin it with spaces in place of the tab')
    case 'UNEXPECTED_TOKEN':
      if (/['"]/.test(row)) return at(start, 'a quote ends too early. Use the other kind around it')
  }
  if (message.startsWith('Missing closing')) return at(start, 'a quote before it has no end')
  if (message.startsWith('Sequence item')) return at(start, 'begin it where the lines above begin')
  return at(start, message.split(' at line ')[0] ?? '')
}
