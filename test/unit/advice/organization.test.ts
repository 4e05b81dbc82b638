import { describe, expect, test } from '@jest/globals'
import { flagOf } from '../../../src/advice/flag-view.ts'
import { organizationView } from '../../../src/advice/organization.ts'
import { reportMail } from '../../../src/advice/report.ts'
import { badgeOf, viewOf, type Situation } from '../../../src/advice/situation-view.ts'
import type { Locale } from '../../../src/advice/text.ts'
import { recognize } from '../../../src/zoom/address/recognition.ts'
import { ALL, at, GUEST, HOST, locked, rules, SCHEDULE, seen, zoom } from './situations.ts'

/** Says the keys of texts. */
const KEYS: Locale = { t: ((key: string) => key) as Locale['t'], lang: 'en', dir: 'ltr' }
const REQUIRED = { protections: { share: 'required', mute: 'unused' } } as const
const off = (...ids: Parameters<typeof seen>[0][]) => ids.map((id) => seen(id, 'off'))
const LOCKED = locked('share', 'off')
const rowOf = (situation: Situation, id: string) =>
  viewOf(situation).rows.find((row) => row.id === id)

describe('what the organization requires', () => {
  const LEAKY = zoom('/s/1234567890?pwd=x&zak=y')
  // prettier-ignore
  rules('the worst first', [
    ['off, it comes before a host’s own key', { ...LEAKY, facts: off('share'), policy: REQUIRED }, 'share-off'],
    ['without a policy it does not', { ...LEAKY, facts: off('share') }, 'host-token'],
    ['on, it does not', { ...LEAKY, facts: [seen('share', 'on')], policy: REQUIRED }, 'host-token'],
    ['recommended, it does not', { ...LEAKY, facts: off('share'), policy: { protections: { share: 'recommended' } } }, 'host-token'],
  ], ({ findings }) => findings[0]?.id)

  test('a look-alike comes before all', () => {
    const { hostKind } = recognize('https://us05webzoom.us/j/81234567890')
    expect(hostKind).toBe('lookalike')
    const situation = { ...at('https://us05webzoom.us/j/81234567890'), facts: off('share') }
    expect(viewOf({ ...situation, policy: REQUIRED }).findings[0]?.id).toBe('lookalike-host')
  })

  test.each([HOST, GUEST])('its row says so, to a $role', (role) => {
    const row = rowOf({ ...SCHEDULE, ...role, facts: off('share'), policy: REQUIRED }, 'share')
    expect(row).toMatchObject({ tone: 'danger', line: { key: 'required_off' } })
    expect(row?.action).toMatchObject({ id: 'show' })
  })

  test('locked off by the same organization, nobody is told to turn it on', () => {
    const situation = { ...SCHEDULE, facts: [LOCKED], policy: REQUIRED }
    const row = rowOf(situation, 'share')
    expect(row).toMatchObject({ line: { key: 'required_locked' }, action: null })
    expect(row?.finding?.todo).toEqual({ key: 'required_locked' })
    const flag = flagOf(viewOf(situation), KEYS)
    expect(flag?.texts).toEqual(['required_locked'])
    expect(flag?.buttons.map(({ act }) => act.type)).toEqual(['open-panel'])
  })

  test.each([HOST, GUEST])('nor where it is not required, a $role', (role) => {
    const row = rowOf({ ...SCHEDULE, ...role, facts: [LOCKED] }, 'share')
    expect(row?.finding?.todo).toEqual({ key: 'seen_locked' })
    expect(row?.action).toBeNull()
  })

  test('the badge is red', () => {
    expect(badgeOf(viewOf({ ...SCHEDULE, facts: off('share'), policy: REQUIRED })).severity).toBe(
      'danger',
    )
  })
})

describe('what the organization does not use', () => {
  const policy = REQUIRED
  test('is asked of nobody, and stands last', () => {
    const { rows, findings } = viewOf({ ...SCHEDULE, facts: off('mute'), policy })
    expect(findings).toEqual([])
    expect(rows.at(-1)).toMatchObject({ id: 'mute', state: 'demand_unused', tone: 'plain' })
  })

  test('does not count: three of three are all', () => {
    const ticked = ALL.filter((id) => id !== 'mute')
    const { verdict, meter } = viewOf({ ...SCHEDULE, ticked, policy })
    expect(verdict).toMatchObject({ tone: 'good', count: 3, total: 3 })
    expect(meter).toEqual(['on', 'on', 'on'])
  })
})

describe('a door of the organization’s own', () => {
  const door = 'https://zoom.example.edu/j/1234567890?pwd=x'
  const own = ['zoom.example.edu']
  test('is Zoom’s there, and says whose it is', () => {
    const recognition = recognize(door, own)
    expect(recognition).toMatchObject({ hostKind: 'zoom', page: 'join', isOwn: true })
    expect(viewOf({ recognition }).verdict.title).toBe('verdict_door')
    expect(recognize(door).hostKind).toBe('claims-zoom')
  })

  test.each([
    'https://a.zoom.example.edu/j/1',
    'https://example.edu/j/1',
    'https://zoom.example.edu.evil.example/j/1',
    'ftp://zoom.example.edu/j/1',
  ])('%s is none', (address) => {
    expect(recognize(address, own).hostKind).not.toBe('zoom')
  })

  test('Zoom’s own hosts stay Zoom’s', () => {
    expect(recognize('https://zoom.us/j/1', ['zoom.us'])).not.toHaveProperty('isOwn')
  })
})

test.each([
  ['reader', ['page', 'site', 'always']],
  ['page', ['page']],
  ['never', []],
] as const)('hiding the flag under “%s” reaches %j', (flagHiding, scopes) => {
  const view = viewOf({ ...zoom('/j/81234567890?pwd=x'), policy: { flagHiding } })
  const flag = flagOf(view, KEYS)
  expect(flag?.hideChoices.map(({ scope }) => scope)).toEqual(scopes)
})

test('tips and guides are for the reader’s language, and for where the reader is', () => {
  const guide = { title: 'a', address: 'https://a.example/' }
  const policy = {
    tips: [
      { text: 'all' },
      { text: 'French', language: 'fr' },
      { text: 'form', where: 'before' },
      { text: 'meeting', where: 'during' },
    ],
    guides: [guide, { ...guide, language: 'fr' }],
  } as const
  const said = (lang: string, isDuring: boolean | null) => {
    const { tips, guides } = organizationView(policy, lang, isDuring)
    return [...tips.map(({ text }) => text), guides.length].join(' ')
  }
  expect(said('en', false)).toBe('all form 1')
  expect(said('fr-CA', true)).toBe('all French meeting 2')
  expect(said('en', null)).toBe('all form meeting 1')
})

test('a report by mail holds the host and no secret, and adds no header', () => {
  const page = recognize('https://us05webzoom.us/j/81234567890?pwd=secret')
  const frame = { version: '1.2.3', browser: 'B&cc=x', lang: 'en' }
  const url = new URL(reportMail('abuse@example.edu', frame, page))
  expect(url.pathname).toBe('abuse@example.edu')
  expect([...url.searchParams.keys()]).toEqual(['subject', 'body'])
  expect(url.searchParams.get('body')).toContain('"host": "lookalike"')
  expect(url.href).not.toMatch(/secret|81234567890/)
})
