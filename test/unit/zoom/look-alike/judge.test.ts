import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { ZOOM_DOMAINS } from '../../../../src/zoom/address/hosts.ts'
import { judgeHost, type Judgment } from '../../../../src/zoom/look-alike/judge.ts'
import { RULES, type Reason } from '../../../../src/zoom/look-alike/rules.ts'
import { blind, heldOut, size, tuning } from './lookalike-hosts.ts'
import { RULE_EXAMPLES } from './rule-examples.ts'

const MEETING = '/j/81234567890'

const isDanger = (host: string) => judgeHost(host)?.level === 'danger'
const isDangerWithMeeting = (host: string) => judgeHost(host, MEETING)?.level === 'danger'
const isCaution = (host: string) => judgeHost(host)?.level === 'caution'
const isNamed = (host: string) => judgeHost(host) !== null

/** What the judge says of a host as an address gives it. */
function judged(address: string): Judgment | null {
  const { hostname, pathname } = new URL(`https://${address}`)
  return judgeHost(hostname, pathname)
}

/** What the rules for letters do; the other rules say it themselves. */
const LETTERS = [
  {
    id: 'unicode',
    level: 'danger',
    why: 'Letters of another alphabet, or with marks, stand for Zoom’s.',
  },
  {
    id: 'swapped-characters',
    level: 'danger',
    why: 'Digits or letters that look alike make Zoom’s name: 0 for o, rn for m, 2 for z.',
  },
] as const

const KINDS: readonly { id: Reason; level: string; why: string }[] = [...LETTERS, ...RULES]

describe.each(KINDS)('$id', ({ id, level }) => {
  test.each(RULE_EXAMPLES[id].examples)('names %s', (address) => {
    expect(judged(address)).toEqual({ level, because: id })
  })

  test.each(RULE_EXAMPLES[id].nearMisses)('does not name %s, and nothing is danger', (address) => {
    const judgment = judged(address)
    expect([judgment?.because, judgment?.level]).not.toContain(id)
    expect(judgment?.level).not.toBe('danger')
  })
})

test('docs/look-alikes.md has the table of the rules', () => {
  const code = (some: readonly string[]) => some.map((each) => `\`${each}\``).join(', ')
  const rows = KINDS.map(({ id, level, why }) => {
    const { examples, nearMisses } = RULE_EXAMPLES[id]
    return `| \`${id}\` | ${level} | ${why} | ${code(examples.slice(0, 3))} | ${code(nearMisses.slice(0, 2))} |`
  })
  const document = readFileSync(new URL('../../../../docs/look-alikes.md', import.meta.url), 'utf8')
  const written = document
    .split('\n')
    .filter((line) => /^\| `[\w-]+` \| (?:danger|caution) \|/.test(line))
  expect(written).toEqual(rows)
})

test.each([
  ['company.zoom.us.mcas.ms/j/81234567890', null],
  ['us02web.zoom.us.us3.cas.ms/j/81234567890', null],
  ['zoom.us.cdn.cloudflare.net', null],
  ['us02web-zoom-us.translate.goog/j/81234567890', null],
  ['support-zoom-us.translate.goog', null],
  ['us05webzoom.us.mcas.ms', 'danger'],
  ['us05webzoom-us.translate.goog', 'danger'],
  ['zoom-us-evil-com.translate.goog', 'danger'],
  ['zoom--download-fun.translate.goog', 'danger'],
  ['zoom.us.mcas.ms.evil.com', 'danger'],
  ['zoom.us.evilmcas.ms', 'danger'],
])('of a service that shows another’s page that host is judged: %s', (address, level) => {
  expect(judged(address)?.level ?? null).toBe(level)
})

test('capitals and a trailing dot change nothing', () => {
  expect(judgeHost('US05WEB-ZOOM.BIZ.')).toEqual({ level: 'danger', because: 'dash-for-dot' })
})

describe('says nothing of', () => {
  test.each([
    // The word alone says nothing.
    'legalzoom.com',
    'zoomcar.com',
    'www.zoom.com.br',
    'zoom.com.ve',
    'zoom.edu.cn',
    'zoomnews.example',
    // An institution's own door to Zoom, whatever stands behind it.
    'zoom.krea.edu.in',
    // Zoom's other names.
    'us02web.zoomconnector.com/j/81234567890',
    'meetzoom.net/j/81234567890',
    'www.zoom.cn',
    'source.zoomgov.mil',
    'zoom-developer-docs-go.zoomapp.cloud',
    'www.zoomcdn.com',
    'www.zoomstatus.com',
    'us01.zoomonprem.com/j/81234567890',
    'zoom.github.io',
    // Machines.
    'us01.manage.samsungknox.com',
    'go2web.example',
    'zoom.campus01.example',
    // A clone that says so.
    'zoom-us-clone.vercel.app',
  ])('%s', (address) => {
    expect(judged(address)).toBeNull()
  })
})

describe('whatever it is given', () => {
  const zoomDomain = fc.constantFrom(...ZOOM_DOMAINS)
  const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/)
  const path = fc.webPath()

  test('it never accuses a host of Zoom', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 3 }), zoomDomain, path, (labels, domain, there) => {
        const host = [...labels, domain].join('.')
        expect(judgeHost(host, there)).toBeNull()
        expect(judgeHost(`${host}.`, there)).toBeNull()
        // No host: a label is empty.
        expect(judgeHost(`${host}..`, there)).toBeNull()
      }),
    )
  })

  test("it always names Zoom's address in front of another's", () => {
    // No host is longer than 253 letters.
    const owner = fc.domain().filter((name) => name.length < 240)
    fc.assert(
      fc.property(fc.constantFrom('zoom.us', 'zoomgov.com'), owner, (domain, end) => {
        expect(isDanger(`${domain}.${end}`)).toBe(true)
      }),
    )
  })

  test('it never throws, on text, numbers of labels or false punycode', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.domain(),
      fc.stringMatching(/^xn--[a-z0-9-]{0,250}$/),
      fc
        .array(fc.constantFrom('zoom', 'us', '05', 'web', '-', '.', 'xn--'), { maxLength: 80 })
        .map((all) => all.join('')),
    )
    fc.assert(
      fc.property(text, text, (host, there) => {
        expect(judgeHost(host, there)).not.toBeUndefined()
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    'xn--zoom-999999999.us',
    'xn--.us',
    'xn---.us',
    'xn--zom-ted!.us',
    'xn--zom-1n.us',
    `xn--${'9'.repeat(230)}a.us`,
  ])('false punycode is left as it is: %s', (host) => {
    expect(judgeHost(host)).toBeNull()
  })

  test.each(['zoom.us.', 'us05web-', 'meet', 'xn--zom-ted.', 'zoooo', '-'])(
    'a host of 100 kB of %j leads nowhere and is let go',
    (piece) => {
      expect(judgeHost(piece.repeat(100_000 / piece.length), MEETING)).toBeNull()
    },
  )
})

describe('on the corpus', () => {
  test('there are enough hosts, and each stands there once', () => {
    expect(size('imitations').hosts).toBeGreaterThanOrEqual(250)
    expect(size('innocent', 'demos').hosts).toBeGreaterThanOrEqual(400)
    const all = size('imitations', 'innocent', 'demos', 'ordinary')
    expect(all.distinct).toBe(all.hosts)
  })

  test('the half for tuning: 83 in 100 are danger, 92 named', () => {
    const hosts = tuning('imitations')
    const missed = hosts.filter((host) => !isNamed(host))
    // The list is shown when the rate falls, so that one sees what was lost.
    expect(missed.length <= 0.08 * hosts.length ? [] : missed).toEqual([])
    expect(hosts.filter(isDanger).length / hosts.length).toBeGreaterThanOrEqual(0.83)
  })

  test('the half for tuning: nobody innocent is danger, even with a meeting behind the name', () => {
    expect(tuning('innocent', 'ordinary', 'demos').filter(isDangerWithMeeting)).toEqual([])
  })

  test('the half for tuning: 5 in 100 of the innocent are caution', () => {
    const hosts = tuning('innocent', 'ordinary')
    const named = hosts.filter(isCaution)
    expect(named.length <= 0.05 * hosts.length ? [] : named).toEqual([])
  })

  test('held out: 96 in 100 are danger', () => {
    const { hosts, yes } = heldOut(isDanger, 'imitations')
    expect(hosts).toBeGreaterThan(125)
    expect(yes / hosts).toBeGreaterThanOrEqual(0.96)
  })

  test('held out: nobody innocent is danger, even with a meeting behind the name', () => {
    expect(heldOut(isDangerWithMeeting, 'innocent', 'ordinary', 'demos')).toHaveProperty('yes', 0)
  })

  test('held out: 9 in 100 of the innocent are caution', () => {
    const { hosts, yes } = heldOut(isCaution, 'innocent', 'ordinary', 'demos')
    expect(yes / hosts).toBeLessThan(0.09)
  })

  test('collected after the rules were finished: nobody innocent is danger', () => {
    const { hosts, yes } = blind(isDanger, 'innocent', 'demos')
    expect(hosts).toBeGreaterThan(90)
    expect(yes).toBe(0)
  })
})
