// @ts-check
import { readdirSync, readFileSync } from 'node:fs'
import { rootPath } from './packages.mjs'

const MOST_DAYS = 60

/** @typedef {Record<string, string>} Days the day, as 2026-11-25, on which each was added */

/**
 * What keeps a release back: texts that wait for a translation for more than 60 days, and those
 * that are in a file and still to be written.
 * @param {{ texts: Days, languages: Days }} list
 * @param {Record<string, Record<string, { message: string }>>} messages by folder
 * @param {number} now in milliseconds, as `Date.now` gives it
 * @returns {string[]} one line each; none where nothing does
 */
export function unfinished({ texts, languages }, messages, now) {
  // Written so that a day that cannot be parsed counts as old.
  const isOld = (/** @type {string} */ day) => !(now - Date.parse(day) <= MOST_DAYS * 86_400_000)
  const old = [...Object.entries(texts), ...Object.entries(languages)].filter(([, day]) =>
    isOld(day),
  )
  return [
    ...old.map(
      ([name, day]) => `${name}: not translated since ${day}, more than ${MOST_DAYS} days`,
    ),
    ...Object.entries(messages).flatMap(([folder, own]) =>
      Object.entries(own)
        .filter(([, { message }]) => message.startsWith('TODO'))
        .map(([key]) => `${key}: the text is still to be written in ${folder}`),
    ),
  ]
}

/** What keeps a release of this repository back today. */
export function unfinishedToday() {
  const read = (/** @type {string} */ path) => JSON.parse(readFileSync(rootPath + path, 'utf8'))
  return unfinished(
    read('src/platform/locale/not-yet-translated.json'),
    Object.fromEntries(
      readdirSync(`${rootPath}assets/_locales`).map((folder) => [
        folder,
        read(`assets/_locales/${folder}/messages.json`),
      ]),
    ),
    Date.now(),
  )
}
