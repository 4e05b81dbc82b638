/** The rules of the house for the messages of a language. */
import { zoomTag } from '../../scripts/zoom-labels/known.mjs'
import { pluralForms } from '../../src/advice/intl.ts'
import { ENGLISH_LABELS } from '../../src/advice/text.ts'
import {
  type Catalog,
  english,
  isOneNumber,
  mayLack,
  type Message,
  originOf,
  pluralStem,
  say,
  zoom,
  zoomLabel,
} from './catalogs.ts'
import { bareLabels } from './label-nouns.ts'
import { styleOf, type Style } from './style-sheet.ts'

/** The name of the extension is the same everywhere, and so may signs be. */
const NAMES = ['extName', 'labeled', 'window_title']

const PLACEHOLDER = /\$([a-z0-9_@]+)\$/gi
const placeholdersOf = ({ placeholders = {} }: Message): Record<string, string> =>
  Object.fromEntries(Object.entries(placeholders).map(([name, { content }]) => [name, content]))

/** The message as long as it will be shown: its placeholders filled with the English examples. */
function filled(key: string, { message }: Message): string {
  const { placeholders } = originOf(key, english) ?? {}
  return message.replace(
    PLACEHOLDER,
    (_, name: string) => placeholders?.[name.toLowerCase()]?.example ?? '',
  )
}

/**
 * How many Latin letters wide a text is, about: those of East Asia are twice as wide, marks add
 * nothing.
 */
function widthOf(text: string): number {
  const letters = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)]
  const wide =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/u
  return letters.reduce((sum, { segment }) => sum + (wide.test(segment) ? 2 : 1), 0)
}

/** The style sheet of a language; of a region that has none, its language's. */
const styleFor = (folder: string): Style | undefined =>
  styleOf(folder) ?? styleOf(folder.split('_')[0] ?? '')

/**
 * The rules of the house, each with what it finds wrong in a folder and its messages.
 * `source` is English; another one is handed in to try a rule out.
 */
type Rule = (folder: string, messages: Catalog, source: Catalog) => unknown[]

export const RULES: Readonly<Record<string, Rule>> = {
  'the browsers accept the folder and the keys': (folder, messages) => {
    const isFolder = /^[a-z]{2,3}(_([A-Z]{2}|\d{3}))?$/.test(folder)
    const keys = Object.keys(messages).filter((key) => !/^\w+$/.test(key))
    return isFolder ? keys : [folder, ...keys]
  },
  'has the same keys as English, in the same order': (folder, messages, source) => {
    // The plural forms of a text stand together, and count as one.
    const [keys, wanted] = [messages, source].map((catalog) =>
      Object.keys(catalog)
        .map((key) => pluralStem(key, source) ?? key)
        .filter((key, at, all) => key !== all[at - 1]),
    ) as [string[], string[]]
    const known = wanted.filter((key) => keys.includes(key))
    return [
      ...wanted
        .filter((key) => !keys.includes(key))
        .filter((key) => !mayLack(folder, key) && !mayLack(folder, `${key}_other`))
        .map((key) => `lacks ${key}`),
      ...keys.filter((key) => !wanted.includes(key)).map((key) => `English lacks ${key}`),
      ...keys
        .filter((key) => wanted.includes(key))
        .filter((key, index) => key !== known[index])
        .map((key) => `moved ${key}`),
    ]
  },
  'has the same placeholders as English, each declared and used': (_, messages, source) =>
    Object.entries(messages).filter(([key, entry]) => {
      const declared = placeholdersOf(entry)
      const used = [...entry.message.matchAll(PLACEHOLDER)].map(([, name]) => name?.toLowerCase())
      const isUsed =
        used.every((name) => name !== undefined && name in declared) &&
        Object.keys(declared).every((name) => used.includes(name))
      const origin = placeholdersOf(originOf(key, source) ?? say(''))
      const tag = messages['language_tag']?.message ?? ''
      if (pluralStem(key, source) && !('count' in declared) && isOneNumber(key, tag))
        delete origin['count']
      const isSame =
        JSON.stringify(Object.entries(origin).toSorted()) ===
        JSON.stringify(Object.entries(declared).toSorted())
      return !isUsed || !isSame || /\$/.test(entry.message.replace(PLACEHOLDER, ''))
    }),
  'is clean text: trimmed, normalized, no markup, no invisible characters': (_, messages) =>
    Object.entries(messages).filter(
      ([, { message }]) =>
        message !== message.trim() ||
        message === '' ||
        message !== message.normalize('NFC') ||
        /[<>]|&#?\w+;/.test(message) ||
        /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u.test(message) ||
        / {2}/.test(message),
    ),
  'is translated, but for names': (folder, messages) => {
    if (folder.split('_')[0] === 'en') return []
    const allowed = styleFor(folder)?.same ?? []
    const same = Object.keys(messages).filter(
      (key) => !key.startsWith('zoom_') && messages[key]?.message === english[key]?.message,
    )
    return [
      ...same.filter((key) => ![...NAMES, ...allowed].includes(key)),
      ...allowed.filter((key) => !same.includes(key)).map((key) => `${key} is no longer the same`),
    ]
  },
  'keeps to the limits of stores and of space': (_, messages) =>
    Object.entries(messages).flatMap(([key, entry]) => {
      const { description = '' } = originOf(key, english) ?? {}
      const most = Number(/\bMAX (\d+)\b/.exec(description)?.[1] ?? Infinity)
      const width = widthOf(filled(key, entry))
      return width > most ? [`${key}: ${width} of ${most}`] : []
    }),
  'holds what a translation needs and nothing else': (folder, messages) =>
    Object.entries(messages).filter(([, { message, description, placeholders, ...more }]) => {
      const isDescribed = (description ?? '').length > 9
      return (
        typeof message !== 'string' ||
        Object.keys(more).length > 0 ||
        (folder === 'en' ? !isDescribed : description !== undefined) ||
        (folder === 'en' && Object.values(placeholders ?? {}).some(({ example }) => !example))
      )
    }),
  'has the plural forms of its language': (folder, messages, source) => {
    const forms = pluralForms(messages['language_tag']?.message ?? '')
    const found = Object.keys(messages).filter((key) => pluralStem(key, source))
    const stems = Object.keys(source).flatMap((key) => pluralStem(key, source) ?? [])
    // A text that may be missing is there in all its forms or in none.
    const wanted = stems
      .filter(
        (stem) =>
          !mayLack(folder, `${stem}_other`) ||
          found.some((key) => pluralStem(key, source) === stem),
      )
      .flatMap((stem) => forms.map((form) => `${stem}_${form}`))
    return [...new Set([...wanted, ...found])].filter(
      (key) => !wanted.includes(key) || !found.includes(key),
    )
  },
  'says what a label of Zoom’s is: an option, a button': (folder, messages) =>
    bareLabels(messages, styleFor(folder)),
  'gives its own language tag': (folder, messages) => {
    const tag = messages['language_tag']?.message ?? ''
    try {
      const isProper = Intl.getCanonicalLocales(tag)[0] === tag
      return isProper && tag.replace('-', '_') === folder ? [] : [tag]
    } catch {
      return [tag]
    }
  },
  'names Zoom’s controls as Zoom does in this language, else by our words and Zoom’s English ones':
    (_, messages) => {
      const tag = messages['language_tag']?.message ?? ''
      const zooms = zoomTag(tag, zoom)
      return Object.keys(english)
        .filter((key) => key.startsWith('zoom_') && key !== 'zoom_language' && key in messages)
        .flatMap((key) => {
          const found = messages[key]?.message ?? ''
          const inEnglish = zoomLabel('en-US', key) ?? english[key]?.message ?? ''
          const isEnglishOnly = (ENGLISH_LABELS as readonly string[]).includes(key)
          const label = isEnglishOnly || !zooms ? undefined : zoomLabel(zooms, key)
          const wanted = label ?? inEnglish
          if (label || tag.split('-')[0] === 'en')
            return found === wanted && !/[()]/.test(inEnglish)
              ? []
              : [`${key}: ${found}, Zoom says ${wanted}`]
          const end = ` (${inEnglish})`
          const words = found.slice(0, -end.length)
          const isPair = found.endsWith(end) && words.trim() !== '' && words !== inEnglish
          return isPair ? [] : [`${key}: ${found}, wanted is a translation and${end}`]
        })
    },
  'says in which language Zoom’s controls are': (_, messages) => {
    const tag = messages['language_tag']?.message ?? ''
    const known = zoomTag(tag, zoom)
    const isAnotherCountry = known && tag.includes('-') && known !== tag
    const wanted = !known ? 'en' : isAnotherCountry ? known : tag
    const found = messages['zoom_language']?.message
    return found === wanted ? [] : [`${found} instead of ${wanted}`]
  },
}
