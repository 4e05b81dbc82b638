import { describe, expect, test } from '@jest/globals'
import { readPolicy, type Schema } from '../../../src/advice/read-policy.ts'
import { readJson } from '../../project/repository.ts'

const schema = readJson<Schema>('assets/managed-schema.json')
const read = (raw: unknown) => {
  const { policy, problems } = readPolicy(raw, schema)
  return { policy, problems }
}

/** Each key with a value that is right; and what is read of it where that is another. */
const RIGHT: Readonly<Record<string, readonly [unknown, unknown?]>> = {
  preset: ['none'],
  protections: [{ 'waiting-room': 'required', mute: 'unused' }],
  zoomDomains: [
    ['Zoom.Example.EDU.', 'zöom.example.de'],
    ['zoom.example.edu', 'xn--zom-sna.example.de'],
  ],
  contact: [
    {
      name: ' IT\nDesk ',
      mail: 'help@example.edu',
      address: 'https://a.example',
      phone: '+1 (555) 0100',
    },
    {
      name: 'IT Desk',
      mail: 'help@example.edu',
      address: 'https://a.example/',
      phone: '+1 (555) 0100',
    },
  ],
  tips: [[{ text: '<b>Admit</b> by name.', language: 'de', where: 'during' }, { text: 'Short.' }]],
  guides: [[{ title: 'Zoom here', address: 'https://a.example/zoom?x=1' }]],
  role: ['host'],
  language: ['es'],
  labels: ['en'],
  guard: [true],
  posting: [false],
  flagHiding: ['page'],
  firstPage: [false],
  letter: [false],
  news: [false],
  reportTo: ['abuse+zoom@example.edu'],
}

describe('a value that is right', () => {
  test.each(Object.entries(RIGHT))('%s', (key, [value, read_ = value]) => {
    expect(read({ [key]: value })).toEqual({
      policy: { ...(key === 'preset' ? { protections: {} } : {}), [key]: read_ },
      problems: [],
    })
  })

  test('every key of the schema is tried', () => {
    expect(Object.keys(RIGHT).toSorted()).toEqual(Object.keys(schema.properties!).toSorted())
  })

  test('a preset says what is required, and `protections` goes before it', () => {
    const { protections } = read({ preset: 'school', protections: { share: 'recommended' } }).policy
    expect(protections).toEqual({
      'waiting-room': 'required',
      passcode: 'required',
      mute: 'recommended',
      share: 'recommended',
    })
  })

  test('an empty text is one that is left out', () => {
    const contact = { name: '', mail: 'help@example.edu' }
    expect(read({ reportTo: ' ', contact })).toEqual({
      policy: { contact: { mail: 'help@example.edu' } },
      problems: [],
    })
  })
})

/** What is wrong with a policy, as the page of the settings says it. */
const told = (raw: unknown): string[] =>
  read(raw).problems.map(({ text, values: [key] }) => `${text} ${key}`)

describe('a value that is wrong is left out and told, and all else counts', () => {
  // prettier-ignore
  const WRONG: readonly (readonly [what: string, raw: object, told: readonly string[], policy?: object])[] = [
    ['an unknown key', { zoomDomain: [] }, ['policy_unknown zoomDomain']],
    ['a key that every object has', { constructor: 1 }, ['policy_unknown constructor']],
    ['a text for a switch', { guard: 'yes' }, ['policy_wrong guard']],
    ['a text for a list', { zoomDomains: 'zoom.example.edu' }, ['policy_wrong zoomDomains']],
    ['a list for an object', { contact: [] }, ['policy_wrong contact']],
    ['nothing at all', { role: null }, ['policy_wrong role']],
    ['a word that is none of them', { preset: 'pub' }, ['policy_value preset']],
    ['a language that we lack', { language: 'tlh' }, ['policy_value language']],
    ['a protection that is none', { protections: { lock: 'required' } }, ['policy_unknown protections.lock'], { protections: {} }],
    ['an overlong text', { contact: { name: 'x'.repeat(81) } }, ['policy_long contact.name'], { contact: {} }],
    ['an address that is no https', { guides: [{ title: 'a', address: 'http://a.example' }] }, ['policy_wrong guides[1].address'], { guides: [] }],
    ['one that runs code', { contact: { address: 'javascript:alert(1)' } }, ['policy_wrong contact.address'], { contact: {} }],
    ['one with a user name', { contact: { address: 'https://zoom.us@a.example' } }, ['policy_wrong contact.address'], { contact: {} }],
    ['a tip that is blank', { tips: [{ text: '\u200b ' }] }, ['policy_missing tips[1].text'], { tips: [] }],
    ['a blank host', { zoomDomains: [''] }, ['policy_missing zoomDomains[1]'], { zoomDomains: [] }],
    ...['zoom.us', 'us02web.zoom.us.'].map((host) => [`${host}, which is Zoom’s,`, { zoomDomains: [host] }, ['policy_zooms zoomDomains[1]'], { zoomDomains: [] }] as const),
    ...['accounts.google.com', 'teams.microsoft.com', 'co.uk', 'github.io', 'k12.ca.us'].map(
      (host) => [`${host}, which many share,`, { zoomDomains: [host] }, ['policy_shared zoomDomains[1]'], { zoomDomains: [] }] as const,
    ),
    ['a guide without its address', { guides: [{ title: 'a' }] }, ['policy_missing guides[1].address'], { guides: [] }],
    ['a tip without its text', { tips: [{ where: 'during' }, { text: 'b' }] }, ['policy_missing tips[1].text'], { tips: [{ text: 'b' }] }],
    ['one wrong entry among others', { tips: ['a', { text: 'b' }] }, ['policy_wrong tips[1]'], { tips: [{ text: 'b' }] }],
    ['a mail address that adds a header', { reportTo: 'a@b.example?bcc=c@d.example' }, ['policy_wrong reportTo']],
    ['a number to call that is none', { contact: { phone: 'tel:1;ext' } }, ['policy_wrong contact.phone'], { contact: {} }],
    ...['https://zoom.example.edu/', '*.example.edu', 'edu', '10.0.0.1', '::1', 'a b.example', 'a.example:443', 'zoom.us@a.example', '.example.edu', 'a..b.com', `${'a'.repeat(64)}.example`].map(
      (host) =>
        [`${host} for a host`, { zoomDomains: [host, 'zoom.example.edu'] }, ['policy_wrong zoomDomains[1]'], { zoomDomains: ['zoom.example.edu'] }] as const,
    ),
  ]

  test.each(WRONG)('%s', (_, raw, problems, policy = {}) => {
    expect(told({ ...raw, letter: false })).toEqual(problems)
    expect(read({ ...raw, letter: false }).policy).toEqual({ ...policy, letter: false })
  })

  test.each([null, undefined, 'x', 7, [], true])('%j for a policy is none', (raw) => {
    expect(read(raw).policy).toEqual({})
    expect(told(raw)).toEqual(['policy_wrong '])
  })

  test('10,000 hosts: the first hundred count', () => {
    const zoomDomains = Array.from({ length: 10_000 }, (_, index) => `zoom${index}.example.edu`)
    expect(read({ zoomDomains }).policy.zoomDomains).toEqual(zoomDomains.slice(0, 100))
    expect(told({ zoomDomains })).toEqual(['policy_many zoomDomains'])
  })

  test('ten thousand wrong keys, of a megabyte each in all, are told in few words', () => {
    const raw = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [`${'k'.repeat(100)}${index}`, 'x']),
    )
    const { policy, problems } = read({ ...raw, tips: [{ text: 'x'.repeat(1_000_000) }] })
    expect(policy).toEqual({ tips: [] })
    expect(problems.length).toBeLessThanOrEqual(50)
    expect(JSON.stringify(problems).length).toBeLessThan(10_000)
  })

  test('what reorders the text around it is not kept', () => {
    expect(read({ tips: [{ text: 'a\u202eb\u0007c\u00ad\ud800' }] }).policy.tips).toEqual([
      { text: 'ab c' },
    ])
  })

  test('an emoji of several stays whole', () => {
    const tips = [{ text: 'Ask 👩🏽‍💻 first.' }]
    expect(read({ tips }).policy.tips).toEqual(tips)
  })

  test.each(['zo0m.us', 'zoom.us.evil.example', 'zооm.us', 'zoom.us.example.edu'])(
    'a host that looks like Zoom’s counts, but is told: %s',
    (host) => {
      const { policy, problems } = read({ zoomDomains: [host] })
      expect(policy.zoomDomains).toHaveLength(1)
      expect(problems).toMatchObject([{ text: 'policy_imitates', isUsed: true }])
    },
  )

  test('an own host below a shared one counts', () => {
    const zoomDomains = ['zoom.school.k12.ca.us', 'example.github.io', 'zoom.example.co.uk']
    expect(read({ zoomDomains })).toEqual({ policy: { zoomDomains }, problems: [] })
  })

  test('what was set comes cleaned, and without what the preset adds', () => {
    const raw = { preset: 'school\n', zoomDomains: ['ZOOM.Example.EDU.'] }
    const set = { preset: 'school', zoomDomains: ['zoom.example.edu'] }
    expect(readPolicy(raw, schema).set).toEqual(set)
  })
})
