// @ts-check
/** Zoom's labels as we have them: by which pages are read, and which texts alone name. */
import { readFileSync } from 'node:fs'
import { load } from '../our-module.mjs'
import { rootPath } from '../packages.mjs'

export const READ_BY = 'src/zoom/facts/labels.ts'
export const NAMED = 'test/project/zoom-labels.json'

/** @typedef {Record<string, string>} Words by language */
/** @typedef {{ from: string, words: Readonly<Words> }} Wording */
/**
 * @typedef {object} Known
 * @property {Wording[]} readBy
 * @property {Words} keys Zoom's key of each message that is a label
 * @property {Record<string, Words>} labels by language and message
 */

/** @returns {Promise<Known>} */
export async function knownLabels() {
  /** @type {typeof import('../../src/zoom/facts/labels.ts')} */
  const { LABELS } = await load(READ_BY)
  const { keys, labels } = JSON.parse(readFileSync(rootPath + NAMED, 'utf8'))
  return { readBy: Object.values(LABELS).flat(), keys, labels }
}

/**
 * Zoom's label for a message; undefined where Zoom has none in the language.
 * @param {Known} known
 * @param {string | undefined} tag one of Zoom's
 * @param {string} message
 */
export function labelOf({ readBy, keys, labels }, tag, message) {
  if (!tag) return undefined
  const wording = readBy.find(({ from }) => from === keys[message])
  return wording?.words[tag] ?? labels[tag]?.[message]
}

/**
 * Zoom's tag for a language: the very tag, or else the only one of the same language.
 * @param {string} tag
 * @param {Pick<Known, 'labels'>} known
 */
export function zoomTag(tag, { labels }) {
  const cousins = Object.keys(labels).filter((each) => each.split('-')[0] === tag.split('-')[0])
  return cousins.includes(tag) ? tag : cousins.length === 1 ? cousins[0] : undefined
}
