import { describe, expect, test } from '@jest/globals'
import { EMERGENCY, emergencySources } from '../../src/advice/emergency.ts'
import { FINDING_ADVICE, type FindingAdvice } from '../../src/advice/finding-advice.ts'
import { LETTER, type LetterFact } from '../../src/advice/letter.ts'
import { MEASURES, type Measure } from '../../src/advice/measures.ts'
import { PROTECTIONS, type Protection } from '../../src/advice/protections.ts'
import { SOURCES, sourcesOf, type Source, type Sources } from '../../src/advice/sources.ts'
import type { MessageKey, Text } from '../../src/advice/text.ts'
import { readJson } from './repository.ts'

const english = readJson<
  Record<string, { message: string; placeholders?: Record<string, { content: string }> }>
>('assets/_locales/en/messages.json')

interface Entry {
  readonly id: string
  readonly keys: readonly MessageKey[]
  readonly texts: readonly Text[]
  readonly source: Sources
}

const protections = PROTECTIONS.map((protection: Protection): Entry => {
  const { id, name, line, why, limits, steps, sources } = protection
  const texts = Object.values(steps).flatMap((stages) => Object.values(stages).flat())
  return { id, keys: [name, line, why, limits], texts, source: sourcesOf(sources) }
})
const measures = MEASURES.map(({ id, title, why, limits, steps, source }: Measure): Entry => ({
  id,
  keys: [title, why, limits],
  texts: Object.values(steps).flat(),
  source,
}))
const findings = Object.entries(FINDING_ADVICE).map(
  ([id, { title, text, todo, source }]: [string, FindingAdvice]): Entry => ({
    id,
    keys: [title, text],
    texts: Object.values(todo),
    source: SOURCES[source],
  }),
)
const emergency: Entry = {
  id: 'now',
  keys: [],
  texts: Object.values(EMERGENCY.steps).flat(),
  source: SOURCES.hostTools,
}
const entries = [...protections, ...measures, ...findings, emergency]

test('the four protections stand in the order of the letter', () => {
  expect(PROTECTIONS.map(({ id }) => id)).toEqual(['waiting-room', 'passcode', 'mute', 'share'])
})

test('each step of the emergency names its source, but for what goes without saying', () => {
  const bare = Object.values(EMERGENCY.steps)
    .flat()
    .filter(({ source }) => !source)
  expect(bare.map(({ key }) => key)).toEqual(['now_participant_2'])
  for (const role of ['host', 'participant'] as const) {
    const sources = emergencySources(role)
    const ofSteps = EMERGENCY.steps[role].flatMap(({ source }) => source ?? [])
    expect(sources).toEqual([...new Set(sources)])
    expect(sources).toEqual(expect.arrayContaining([...ofSteps, SOURCES.fbi]))
  }
})

test('no id is used twice: “Show me” would open the wrong advice', () => {
  const ids = entries.map(({ id }) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

describe.each(entries)('$id', ({ id, keys, texts, source }) => {
  const prefix = `${id.replaceAll('-', '_')}_`

  test('its messages begin with its name', () => {
    const all = [...keys, ...texts.map(({ key }) => key)]
    expect(all.filter((key) => !key.startsWith(prefix))).toEqual([])
  })

  test('each text shows its labels of Zoom’s in the places made for them', () => {
    const wanted = texts.map(({ key, labels = [] }) => [
      key,
      labels.map((label) => label.replace('zoom_', '')),
    ])
    const found = texts.map(({ key }) => {
      const names = Object.entries(english[key]?.placeholders ?? {})
      const inOrder = names.toSorted(([, a], [, b]) => a.content.localeCompare(b.content))
      return [key, inOrder.map(([name]) => name)]
    })
    expect(found).toEqual(wanted)
  })

  test('it names a source that we keep', () => {
    const all = [source].flat()
    expect(all.length).toBeGreaterThan(0)
    expect(Object.values<Source>(SOURCES)).toEqual(expect.arrayContaining(all))
  })
})

describe('a protection', () => {
  test.each(PROTECTIONS.map((protection: Protection) => protection))(
    '$id says something to host and guest, before and during',
    ({ steps }) => {
      const stages = Object.values(steps).flatMap((role) => Object.values(role))
      expect(stages.map((texts) => texts.length > 0)).toEqual([true, true, true, true])
    },
  )
})

/** Whether this is a day of the calendar: `2026-02-30` is none. */
const isDay = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text)

describe('each source', () => {
  test('a day that no calendar has is refused', () => {
    expect(['2026-02-30', '2026-13-01', '22.11.2026', ''].filter(isDay)).toEqual([])
  })

  test.each(Object.entries<Source>(SOURCES))('%s', (_, { title, address, date, checked }) => {
    expect(title.trim()).toMatch(/^.{5,}$/)
    const { protocol, username, search } = new URL(address)
    expect([protocol, username]).toEqual(['https:', ''])
    expect(search).not.toMatch(/utm_|fbclid|gclid/)
    expect(isDay(checked)).toBe(true)
    // A source without a day of its own counts as old as our look at it.
    const published = date ?? checked
    expect(isDay(published)).toBe(true)
    expect(published <= checked).toBe(true)
  })

  test('is used: one that nothing leans on would be checked for nothing', () => {
    const facts: readonly LetterFact[] = [...LETTER.worried, ...LETTER.done, ...LETTER.since]
    const used = [
      ...entries.flatMap(({ source }) => source),
      ...emergencySources('host'),
      ...emergencySources('participant'),
      LETTER.source,
      ...facts.flatMap(({ source }) => source ?? []),
    ]
    const unused = Object.entries<Source>(SOURCES).filter(([, source]) => !used.includes(source))
    expect(unused.map(([name]) => name)).toEqual([])
  })
})

describe('each fact of the letter', () => {
  const facts: readonly LetterFact[] = [...LETTER.worried, ...LETTER.done, ...LETTER.since]

  test.each(facts)('$text has a date, or says why it has none', ({ date, when }) => {
    expect(Boolean(date) !== Boolean(when)).toBe(true)
  })

  test('what has changed since has a source each, and comes in order of time', () => {
    const since: readonly LetterFact[] = LETTER.since
    expect(since.filter(({ source }) => !source)).toEqual([])
    const dates = since.flatMap(({ date }) => date ?? [])
    expect(dates).toEqual(dates.toSorted())
    expect(dates.every((date) => date > '2020-04-01')).toBe(true)
  })
})
