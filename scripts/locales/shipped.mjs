// @ts-check
/** The messages as they ship: under the names by which a browser asks, without what nobody reads. */
import { readFileSync } from 'node:fs'
import { rootPath } from '../packages.mjs'
import { byPlace } from './fill.mjs'
import { localeFolders, wholeMessages } from './sources.mjs'

/** @typedef {import('./sources.mjs').Messages} Messages */
/** @typedef {Record<string, { message: string }>} Shipped */

/**
 * The other names by which a browser asks for a folder, tried in Chromium 156 and Firefox 153.
 * Chrome speaks Norwegian as `nb`, its store as `no`, which knows `en_US` too. Firefox has Spanish by
 * country, and would take that of Spain.
 * @type {Record<import('../build.mjs').Target, Record<string, string>>}
 */
const ALSO = {
  chrome: { en_US: 'en', nb: 'no' },
  firefox: { es_AR: 'es_419', es_CL: 'es_419', es_MX: 'es_419', nb: 'no', nn: 'no', tl: 'fil' },
}

/** What the manifest names, which browsers and stores read from each file. */
export const NAMED = [
  ...readFileSync(`${rootPath}manifest.json`, 'utf8').matchAll(/__MSG_(\w+)__/g),
].map(([, key = '']) => key)

/**
 * The message files of one browser, by folder. The texts of a language are one message: as messages
 * of their own they take a quarter more room (docs/decisions/028-texts-in-one-message.md). What a
 * file lacks is English in both browsers: Firefox never looks into the folder of the language, and
 * Chromium only where it has that language itself, as Debian's has not. So only the regions of
 * English ship as they differ, and another name of a folder only says which has its texts.
 * @param {import('../build.mjs').Target} browser
 * @returns {Record<string, Shipped>}
 */
export function shippedLocales(browser) {
  const folders = localeFolders()
  const named = [
    ...folders.map((folder) => [folder, folder]),
    ...Object.entries(ALSO[browser]).filter(([, folder]) => folders.includes(folder)),
  ]
  const all = Object.fromEntries(folders.map((folder) => [folder, wholeMessages(folder)]))
  const keys = [...new Set(Object.values(all).flatMap(Object.keys))].filter(
    (key) => !NAMED.includes(key),
  )
  const english = all['en'] ?? {}
  return Object.fromEntries(
    named.map(([name = '', folder = '']) => {
      const messages = all[folder] ?? {}
      const isCopy = name !== folder && name !== 'en_US'
      const isRegion = name.startsWith('en_')
      const own = Object.entries(messages).filter(
        ([key, { message }]) =>
          NAMED.includes(key) || (isRegion && message !== english[key]?.message),
      )
      const texts = keys.map((key) => messages[key] && byPlace(messages[key])).join('|')
      return [
        name,
        {
          ...Object.fromEntries(own.map(([key, entry]) => [key, { message: byPlace(entry) }])),
          ...(!isRegion &&
            (isCopy ? { texts_in: { message: folder } } : { texts: { message: texts } })),
          ...(name === 'en' && { text_keys: { message: keys.join('|') } }),
        },
      ]
    }),
  )
}
