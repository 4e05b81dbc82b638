import { describe, expect, test } from '@jest/globals'
import { ENGLISH_LABELS } from '../../src/advice/text.ts'
import { LANGUAGES } from '../../src/platform/locale/languages.ts'
import { LABELS } from '../../src/zoom/facts/labels.ts'
import { filesIn, readJson, readText } from './repository.ts'

interface Message {
  readonly message: string
  readonly description?: string
  readonly placeholders?: Readonly<Record<string, { content: string; example?: string }>>
}
type Catalogue = Readonly<Record<string, Message>>

const catalogueOf = (folder: string): Catalogue =>
  readJson<Catalogue>(`assets/_locales/${folder}/messages.json`)

const english = catalogueOf('en')
const folders = filesIn('assets/_locales').map((path) => path.split('/')[2] ?? '')
type Words = Readonly<Record<string, string>>

/** The labels that only our texts name, by language and message; `keys` are Zoom's, for all. */
const zoom = readJson<{ keys: Words; labels: Readonly<Record<string, Words>> }>(
  'test/project/zoom-labels.json',
)
/** The labels by which pages are read, by Zoom's keys and language. */
const readBy: Readonly<Record<string, Words>> = Object.fromEntries(
  Object.values(LABELS).flatMap((wordings) => wordings.map(({ from, words }) => [from, words])),
)

/** Zoom's label for a message in one of its languages; undefined where Zoom has none. */
function zoomLabel(tag: string, message: string): string | undefined {
  const key = zoom.keys[message]
  return (key && readBy[key]?.[tag]) ?? zoom.labels[tag]?.[message]
}

/**
 * Messages that may read as in English, per language, since they are names, or the word is the
 * same in both. Zoom's labels have a rule of their own. Add a key only after looking at it.
 */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  de: ['role_host'],
  es: ['quoted'],
  it: ['quoted', 'passcode_name'],
  nl: ['role_host'],
}
/** What may be missing: single texts, and any text of a language; each with the day it was added. */
const gaps = readJson<Readonly<Record<'texts' | 'languages', Readonly<Record<string, string>>>>>(
  'src/platform/locale/not-yet-translated.json',
)
const mayLack = (folder: string, key: string, { texts, languages } = gaps): boolean =>
  folder !== 'en' && (key in texts || folder in languages)

/** The name of the extension is the same everywhere. */
const NAMES = ['extName']

const PLACEHOLDER = /\$([a-z0-9_@]+)\$/gi
const placeholdersOf = ({ placeholders = {} }: Message): Record<string, string> =>
  Object.fromEntries(Object.entries(placeholders).map(([name, { content }]) => [name, content]))

const say = (message: string): Message => ({ message })

/** The message as long as it will be shown: its placeholders filled with the English examples. */
function filled(key: string, { message }: Message): string {
  return message.replace(
    PLACEHOLDER,
    (_, name: string) => english[key]?.placeholders?.[name.toLowerCase()]?.example ?? '',
  )
}

/** The key without its plural category, where English has it in one and in other: `seen_few`. */
function pluralStem(key: string, source: Catalogue): string | undefined {
  const stem = /^(.+)_(?:zero|one|two|few|many|other)$/.exec(key)?.[1]
  return stem && `${stem}_one` in source && `${stem}_other` in source ? stem : undefined
}

/** Whether Zoom has this language, and under which tag: the very tag, or else the only cousin. */
function zoomTag(tag: string): string | undefined {
  const cousins = Object.keys(zoom.labels).filter(
    (known) => known.split('-')[0] === tag.split('-')[0],
  )
  return cousins.includes(tag) ? tag : cousins.length === 1 ? cousins[0] : undefined
}

/**
 * The rules of the house, each with what it finds wrong in a folder and its messages.
 * `source` is English; another one is handed in to try a rule out.
 */
type Rule = (folder: string, messages: Catalogue, source: Catalogue) => unknown[]

const RULES: Readonly<Record<string, Rule>> = {
  'the browsers accept the folder and the keys': (folder, messages) => {
    const isFolder = /^[a-z]{2,3}(_([A-Z]{2}|\d{3}))?$/.test(folder)
    const keys = Object.keys(messages).filter((key) => !/^\w+$/.test(key))
    return isFolder ? keys : [folder, ...keys]
  },
  'has the same keys as English, in the same order': (folder, messages, source) => {
    const [keys, wanted] = [messages, source].map((catalogue) =>
      Object.keys(catalogue).filter((key) => !pluralStem(key, source)),
    ) as [string[], string[]]
    const known = wanted.filter((key) => keys.includes(key))
    return [
      ...wanted
        .filter((key) => !keys.includes(key) && !mayLack(folder, key))
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
      // A plural form that English lacks has the placeholders of English's `_other`.
      const stem = pluralStem(key, source)
      const origin = source[key] ?? source[`${stem}_other`]
      const isSame =
        origin &&
        JSON.stringify(Object.entries(placeholdersOf(origin)).toSorted()) ===
          JSON.stringify(Object.entries(declared).toSorted())
      return !isUsed || !isSame || /\$/.test(entry.message.replace(PLACEHOLDER, ''))
    }),
  'is clean text: trimmed, normalised, no markup, no invisible characters': (_, messages) =>
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
    if (folder === 'en') return []
    const allowed = [...NAMES, ...(SAME_AS_ENGLISH[folder] ?? [])]
    const same = Object.keys(messages).filter(
      (key) => !key.startsWith('zoom_') && messages[key]?.message === english[key]?.message,
    )
    return [
      ...same.filter((key) => !allowed.includes(key)),
      ...(SAME_AS_ENGLISH[folder] ?? [])
        .filter((key) => !same.includes(key))
        .map((key) => `${key} is no longer the same`),
    ]
  },
  'keeps to the limits of stores and of space': (_, messages) => {
    const limits = Object.entries(english).flatMap(([key, { description = '' }]) => {
      const most = /\bMAX (\d+)\b/.exec(description)?.[1]
      return most ? [[key, Number(most)] as const] : []
    })
    return limits.flatMap(([key, most]) => {
      const entry = messages[key]
      const length = entry ? filled(key, entry).length : 0
      return length > most ? [`${key}: ${length} of ${most}`] : []
    })
  },
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
  'has the plural forms of its language': (_, messages, source) => {
    const tag = messages['language_tag']?.message
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions()
    const stems = Object.keys(source).flatMap((key) => pluralStem(key, source) ?? [])
    const wanted = stems.flatMap((stem) =>
      pluralCategories.map((category) => `${stem}_${category}`),
    )
    const found = Object.keys(messages).filter((key) => pluralStem(key, source))
    return [...new Set([...wanted, ...found])].filter(
      (key) => !wanted.includes(key) || !found.includes(key),
    )
  },
  'gives its own language tag': (folder, messages) => {
    const tag = messages['language_tag']?.message ?? ''
    try {
      const isProper = Intl.getCanonicalLocales(tag)[0] === tag
      return isProper && tag.replace('-', '_') === folder ? [] : [tag]
    } catch {
      return [tag]
    }
  },
  'names Zoom’s controls as Zoom does in this language, else in English': (_, messages) => {
    const tag = zoomTag(messages['language_tag']?.message ?? '')
    return Object.keys(english)
      .filter((key) => key.startsWith('zoom_') && key !== 'zoom_language')
      .flatMap((key) => {
        const isEnglish = (ENGLISH_LABELS as readonly string[]).includes(key)
        const label = isEnglish || !tag ? undefined : zoomLabel(tag, key)
        const wanted = label ?? zoomLabel('en-US', key) ?? english[key]?.message
        const found = messages[key]?.message
        return found === wanted ? [] : [`${key}: ${found}, Zoom says ${wanted}`]
      })
  },
  'says in which language Zoom’s controls are': (_, messages) => {
    const tag = messages['language_tag']?.message ?? ''
    const known = zoomTag(tag)
    const isAnotherCountry = known && tag.includes('-') && known !== tag
    const wanted = !known ? 'en' : isAnotherCountry ? known : tag
    const found = messages['zoom_language']?.message
    return found === wanted ? [] : [`${found} instead of ${wanted}`]
  },
}

describe.each(folders)('%s', (folder) => {
  test.each(Object.keys(RULES))('%s', (rule) => {
    expect(RULES[rule]?.(folder, catalogueOf(folder), english)).toEqual([])
  })
})

describe('each rule finds what breaks it', () => {
  const french: Catalogue = { ...english, language_tag: say('fr') }
  const change = (messages: Catalogue): [string, Catalogue] => ['fr', { ...french, ...messages }]
  const counted: Catalogue = { ...english, days_one: say('A day'), days_other: say('Days') }

  /** For each rule the folders and messages that it must not let pass. */
  const breaks: Readonly<Record<string, readonly [string, Catalogue, Catalogue?][]>> = {
    'the browsers accept the folder and the keys': [
      ['fr-FR', french],
      ['french', french],
      change({ 'page-join': say('Vous allez entrer') }),
    ],
    'has the same keys as English, in the same order': [
      change({ page_unheard_of: say('Une page') }),
      ['fr', Object.fromEntries(Object.entries(french).slice(1))],
      ['fr', Object.fromEntries(Object.entries(french).toReversed())],
    ],
    'has the same placeholders as English, each declared and used': [
      change({ tick_label: { ...french['tick_label'], message: 'Fait' } }),
      change({ tick_label: say('Fait : $PROTECTION$') }),
      change({ tick_label: say('Fait : $1') }),
      change({ page_join: say('Vous payez 5 $') }),
      change({
        tick_label: {
          message: 'Fait : $PROTECTION$',
          placeholders: { protection: { content: '$2' } },
        },
      }),
    ],
    'is clean text: trimmed, normalised, no markup, no invisible characters': [
      '',
      ' a',
      'a ',
      'a  b',
      'e\u0301',
      'a<b>b',
      'a &amp; b',
      'a\tb',
      'a\nb',
      'a\u200Fb',
      'a\u202Eb',
      'a\u2067b',
    ].map((message) => change({ page_join: say(message) })),
    'is translated, but for names': [change({})],
    'keeps to the limits of stores and of space': [
      change({ extName: say('A'.repeat(46)) }),
      change({ extDescription: say('A'.repeat(133)) }),
      change({ role_host: say('A'.repeat(15)) }),
      change({ protections_ticked: say(`${'A'.repeat(26)}$COUNT$`) }),
    ],
    'holds what a translation needs and nothing else': [
      change({ page_join: { ...say('Vous allez entrer'), description: 'Top of the popup' } }),
      ['en', { ...english, page_join: say('You are about to join') }],
    ],
    'has the plural forms of its language': [
      ['pl', { ...counted, language_tag: say('pl') }, counted],
      ['ja', { ...counted, language_tag: say('ja') }, counted],
    ],
    'gives its own language tag': [
      change({ language_tag: say('de') }),
      change({ language_tag: say('') }),
      ['FR', { ...french, language_tag: say('FR') }],
      ['fr_FR', { ...french, language_tag: say('fr_FR') }],
    ],
    'names Zoom’s controls as Zoom does in this language, else in English': [
      change({ zoom_host_tools: say('Host tools') }),
      ['ca', { ...english, language_tag: say('ca'), zoom_host_tools: say('Eines') }],
      ['en', { ...english, zoom_embed: say('Put the passcode into the link') }],
    ],
    'says in which language Zoom’s controls are': [
      change({ zoom_language: say('en') }),
      ['ca', { ...french, language_tag: say('ca'), zoom_language: say('ca') }],
      ['pt_PT', { ...french, language_tag: say('pt-PT'), zoom_language: say('pt-PT') }],
    ],
  }

  test.each(Object.keys(RULES))('%s', (rule) => {
    expect(breaks[rule]?.length).toBeGreaterThan(0)
    const passed = breaks[rule]?.filter(
      ([folder, messages, source = english]) =>
        RULES[rule]?.(folder, messages, source).length === 0,
    )
    expect(passed).toEqual([])
  })

  test('plural forms that English does not have are no stray keys', () => {
    const polish = {
      ...counted,
      language_tag: say('pl'),
      days_few: say('dni'),
      days_many: say('d'),
    }
    expect(RULES['has the plural forms of its language']?.('pl', polish, counted)).toEqual([])
    expect(
      RULES['has the same keys as English, in the same order']?.('pl', polish, counted),
    ).toEqual([])
  })
})

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
      others.every((folder) => key in catalogueOf(folder)),
    )
    const whole = Object.keys(gaps.languages).filter((folder) =>
      Object.keys(english).every((key) => key in catalogueOf(folder)),
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
      (key) => !all.includes(`'${key}'`) && !all.includes(`__MSG_${key}__`),
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
