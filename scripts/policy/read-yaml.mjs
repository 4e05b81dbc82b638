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
  if (problems.length > 0)
    return { wrong: problems.map((each) => inWords(each, lines.linePos(each.pos[0]).line, text)) }
  if (documents.length > 1) return { wrong: ['Take out the line “---”, and what is one of two.'] }
  const contents = documents[0]?.contents ?? null
  if (isMap(contents)) return { values: /** @type {Values} */ (documents[0]?.toJS() ?? {}) }
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
 * @param {number} line where it was found
 * @param {string} text of the file
 */
function inWords({ code, message, pos }, line, text) {
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return `Line ${line}: put the text in quotes, since it has a colon.`
  if (code === 'DUPLICATE_KEY')
    return `Line ${line}: “${/^[^:\s]*/.exec(text.slice(pos[0]))?.[0]}” stands twice. Take one out.`
  if (code === 'TAG_RESOLVE_FAILED')
    return `Line ${line}: put the text in quotes, since it begins with “!”.`
  return `Line ${line}: ${message.split(' at line ')[0]}.`
}

/**
 * What more can be said of a value that is wrong.
 * @param {import('../../src/advice/read-policy.ts').PolicyProblem} problem of the value at a path, as `contact.phone` or `tips[1].text`
 * @param {Values} values of the whole file
 */
export function hint({ text, values: [path, right] }, values) {
  const value = [...path.matchAll(/[^.[\]]+|\[\d+\]/g)].reduce(
    (/** @type {any} */ inside, [key]) =>
      inside?.[key.startsWith('[') ? Number(key.slice(1, -1)) - 1 : key],
    values,
  )
  if (text === 'policy_many') return ` You have ${value.length.toLocaleString('en')}.`
  if (text !== 'policy_wrong') return ''
  if (right.startsWith('"')) return typeof value === 'number' ? '. Put it in quotes.' : ''
  const isSwitch = right === 'true' || right === 'false'
  if (isSwitch && /^(?:yes|on)$/i.test(value)) return `. Write “true” in place of “${value}”.`
  return isSwitch && /^(?:no|off)$/i.test(value) ? `. Write “false” in place of “${value}”.` : ''
}
