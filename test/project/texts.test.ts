/** That each text is used, and each language is on the list. */
import { describe, expect, test } from '@jest/globals'
import { LANGUAGES, languagesByName } from '../../src/platform/locale/languages.ts'
import { LABELS } from '../../src/zoom/facts/labels.ts'
import {
  catalogOf,
  english,
  folders,
  gaps,
  mayLack,
  pluralStem,
  readBy,
  zoom,
  zoomLabel,
} from './catalogs.ts'
import { filesIn, readText } from './repository.ts'

describe('Zoom’s labels', () => {
  test('stand once: those by which pages are read are not repeated for the texts', () => {
    const shared = Object.keys(zoom.keys).filter((message) => readBy[zoom.keys[message]!])
    expect(shared.length).toBeGreaterThan(0)
    for (const labels of Object.values(zoom.labels))
      expect(Object.keys(labels).filter((message) => shared.includes(message))).toEqual([])
  })

  test('each is there in English, in the languages of one client', () => {
    expect(Object.keys(zoom.keys).filter((message) => !zoomLabel('en-US', message))).toEqual([])
    expect(Object.keys(zoom.labels).toSorted()).toEqual(
      Object.keys(LABELS.lock[0]!.words).toSorted(),
    )
  })
})

describe('the list of what is not yet translated', () => {
  /** A plural form that some languages lack. */
  const isOtherForm = (key: string) => !!pluralStem(key, english) && !key.endsWith('_other')
  const others = folders.filter((folder) => folder !== 'en')

  test('names texts and languages that exist, each with a day', () => {
    const { texts, languages } = gaps
    expect(Object.keys(texts).filter((key) => !(key in english))).toEqual([])
    expect(Object.keys(languages).filter((folder) => !others.includes(folder))).toEqual([])
    const days = [...Object.values(texts), ...Object.values(languages)]
    expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day))).toEqual([])
  })

  test('names none that is translated', () => {
    const done = Object.keys(gaps.texts).filter((key) =>
      others.every((folder) => key in catalogOf(folder)),
    )
    const whole = Object.keys(gaps.languages).filter((folder) =>
      Object.keys(english).every((key) => key in catalogOf(folder) || isOtherForm(key)),
    )
    expect([...done, ...whole]).toEqual([])
  })

  test('lets a text be missing only where it is named', () => {
    const list = { texts: { back: '2026-11-25' }, languages: { pl: '2026-11-25' } }
    const tried = ['fr back', 'pl page_join', 'en back', 'fr page_join'].map((pair) => {
      const [folder = '', key = ''] = pair.split(' ')
      return mayLack(folder, key, list)
    })
    expect(tried).toEqual([true, true, false, false])
  })
})

describe('the list of languages', () => {
  test('names each folder, no other', () => {
    expect(folders).toEqual(Object.keys(LANGUAGES).toSorted())
  })

  test('has no language twice', () => {
    const names: string[] = Object.values(LANGUAGES)
    expect([...new Set(names)]).toEqual(names)
  })

  test('is read in the order of the names, not of the codes: ca is before sq, and both before am', () => {
    const read = Object.keys(languagesByName())
    expect(
      ['am', 'sq', 'ca'].toSorted((one, other) => read.indexOf(one) - read.indexOf(other)),
    ).toEqual(['ca', 'sq', 'am'])
    expect(read.toSorted()).toEqual(Object.keys(LANGUAGES).toSorted())
  })
})

describe('limits that stores set', () => {
  test('are in the descriptions, where translators read them', () => {
    // 45: Edge, the smallest of three (MDN, manifest.json, name); 132: Chrome Web Store.
    expect(english['extName']?.description).toContain('MAX 45')
    expect(english['extDescription']?.description).toContain('MAX 132')
  })
})

/** Calls of the translator with a key that is put together, which no search would find. */
const computedKeys = (text: string): string[] =>
  text.match(/\b(?:t|getMessage)\(\s*(?:`[^`]*`|[^(),]*\+[^(),]*)/g) ?? []

describe('keys', () => {
  const sources = [...filesIn('src').filter((path) => /\.tsx?$/.test(path)), 'manifest.json']
  const texts = sources.map((path) => [path, readText(path)] as const)
  const all = texts.map(([, text]) => text).join('\n')

  test('each one is used, written out in the source or the manifest', () => {
    const unused = Object.keys(english).filter(
      (key) =>
        !all.includes(`'${pluralStem(key, english) ?? key}'`) && !all.includes(`__MSG_${key}__`),
    )
    expect(unused).toEqual([])
  })

  test('each one that the manifest uses exists', () => {
    const used = [...readText('manifest.json').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key)
    expect(used.length).toBeGreaterThan(2)
    expect(used.filter((key) => key === undefined || !(key in english))).toEqual([])
  })

  test('none is put together while running', () => {
    expect(texts.flatMap(([path, text]) => computedKeys(text).map((call) => [path, call]))).toEqual(
      [],
    )
    expect(computedKeys('t(`page_${kind}`) + t("page_" + kind) + t(\n  "a" + b)')).toHaveLength(3)
    expect(computedKeys("t(is ? 'a' : 'b') + t(advice.title, [1 + 1])")).toEqual([])
  })
})

/** The first texts of each part: popup, what a row unfolds, the views, page, letter, settings. */
const PLACES = [
  'extName',
  'verdict_zoom',
  'waiting_room_name',
  'state_unknown',
  'waiting_room_off_title',
  'waiting_room_why',
  'nav_label',
  'share_title',
  'found_title',
  'now_title',
  'more_title',
  'lock_title',
  'flag_join_text',
  'letter_title',
  'welcome_title',
  'settings_title',
  'about_title',
  'zoom_waiting_room',
]

test('the texts stand in the order in which a person meets them', () => {
  const keys = Object.keys(english)
  expect(keys.filter((key) => PLACES.includes(key))).toEqual(PLACES)
})

test('each text but Zoom’s labels has a description of its own', () => {
  const own = Object.entries(english).filter(([key]) => !key.startsWith('zoom_'))
  const descriptions = own.map(([, { description }]) => description)
  const shared = own.filter(([, { description }], at) => descriptions.indexOf(description) !== at)
  expect(shared.map(([key]) => key)).toEqual([])
})

test('no description leans on another one, which may stand elsewhere', () => {
  const leaning =
    /^(?:The same|Below (?:that|the list|the choices)|Button beside that)|\bthat (?:field|heading|sentence|switch|button|list|choice)\b/
  const found = Object.entries(english).filter(([, { description = '' }]) =>
    leaning.test(description),
  )
  expect(found).toEqual([])
  expect(
    ['Below that switch: why', 'The same where it is one'].every((text) => leaning.test(text)),
  ).toBe(true)
})
