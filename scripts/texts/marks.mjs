// @ts-check
/**
 * A build whose texts say of themselves which key they are: each begins with a mark of invisible
 * characters. So a picture of it looks as it ships, and yet every text on it can be told, also where
 * two have the same words.
 */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { rootPath } from '../packages.mjs'

/** They are drawn as nothing and break no word: U+2061 to U+2063 are digits, U+2064 begins a mark. */
const [ZERO, START] = [0x2061, '\u2064']
const DIGITS = 7
/** What the code reads as data. */
const UNMARKED = ['language_tag', 'zoom_language']

/** @param {number} number below 3 ** 7 */
export function markOf(number) {
  const digits = number.toString(3).padStart(DIGITS, '0')
  return START + [...digits].map((digit) => String.fromCharCode(ZERO + Number(digit))).join('')
}

/**
 * Copies a build, with marks, and with the access to all sites that a reader may give: so that all
 * of it can be shown.
 * @param {string} build the folder of the build
 * @param {string} folder where the copy goes
 * @returns {string[]} the keys, each at the number that its marks have
 */
export function markBuild(build, folder) {
  rmSync(folder, { recursive: true, force: true })
  cpSync(build, folder, { recursive: true })
  const change = (/** @type {string} */ path, /** @type {(data: any) => void} */ how) => {
    const data = JSON.parse(readFileSync(path, 'utf8'))
    how(data)
    writeFileSync(path, JSON.stringify(data))
  }
  const keys = Object.keys(
    JSON.parse(readFileSync(`${rootPath}assets/_locales/en/messages.json`, 'utf8')),
  )
  const { text_keys } = JSON.parse(readFileSync(`${folder}/_locales/en/messages.json`, 'utf8'))
  const order = text_keys.message.split('|')
  const marked = (/** @type {string} */ key, /** @type {string} */ text) =>
    text && keys.includes(key) && !UNMARKED.includes(key) ? markOf(keys.indexOf(key)) + text : text
  for (const language of readdirSync(`${folder}/_locales`)) {
    change(`${folder}/_locales/${language}/messages.json`, ({ texts, ...named }) => {
      for (const [key, entry] of Object.entries(named)) entry.message = marked(key, entry.message)
      if (!texts) return
      texts.message = texts.message
        .split('|')
        .map((/** @type {string} */ text, /** @type {number} */ at) => marked(order[at], text))
        .join('|')
    })
  }
  change(`${folder}/manifest.json`, (manifest) => {
    manifest.host_permissions = manifest.optional_host_permissions
  })
  return keys
}

/**
 * Runs in a page: all marks in it, in the order of the document, with where their texts stand.
 * A text that is only read aloud, or is a hint of the browser's, has no place.
 * @param {Document | ShadowRoot} root
 * @returns {{ mark: string, box: [number, number, number, number] | null }[]}
 */
export function readMarks(root) {
  const found = []
  const top = 'body' in root ? root.body : root
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  const mark = /\u2064[\u2061-\u2063]{7}/g
  /** @param {DOMRect} rect @returns {[number, number, number, number] | null} */
  const boxOf = ({ x, y, width, height }) =>
    width > 2 && height > 2 ? [x + scrollX, y + scrollY, width, height] : null
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      for (const { value } of node.attributes)
        for (const [each] of value.matchAll(mark)) found.push({ mark: each, box: null })
      continue
    }
    const text = node.textContent ?? ''
    const element = node.parentElement
    if (!element || element.closest('style, [hidden]')) continue
    const marks = [...text.matchAll(mark)]
    for (const [index, { 0: each, index: start }] of marks.entries()) {
      const range = document.createRange()
      range.setStart(node, start + each.length)
      range.setEnd(node, marks[index + 1]?.index ?? text.length)
      const isHere = element.checkVisibility() && !element.closest('.unseen, .announcement')
      const own = range.getBoundingClientRect()
      // What begins with a label stands in several nodes: then the whole element is its place.
      const box = isHere ? (boxOf(own) ?? boxOf(element.getBoundingClientRect())) : null
      found.push({ mark: each, box })
    }
  }
  return found
}
