import { describe, expect, jest, test } from '@jest/globals'
import * as fc from 'fast-check'
import { ZOOM_DOMAINS } from '../../../../src/zoom/address/hosts.ts'
import { withoutSecrets } from '../../../../src/zoom/address/parameters.ts'
import { recognize } from '../../../../src/zoom/address/recognition.ts'
import { FINDINGS } from '../../../../src/zoom/finding.ts'
import { isMeetingKind } from '../../../../src/zoom/address/page-kind.ts'
import { unwrap } from '../../../../src/zoom/address/wrappers.ts'

jest.setTimeout(60_000)

const domain = fc.constantFrom(...ZOOM_DOMAINS)

/** Text of the pieces that addresses are made of. */
const PIECES =
  'https:// http: zoommtg:// javascript: data: // / \\ @ : . ? # & = % %3D %26 %2F %E0 %ZZ __; ! * **A ' +
  'zoom.us zoom.com.cn www.google.com/url?q= urldefense.com/v3/__ /v2/url?u= j/ wc/ mn= pwd= zak= ' +
  'x.safelinks.protection.outlook.com/?url= 81234567890 \u202e \0'
const piece = fc.constantFrom(' ', ...PIECES.split(' '))
const scrap = fc
  .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 12 })
  .map((pieces) => pieces.join(''))
const begin = fc.constantFrom('https://', 'http://', 'zoommtg://', 'zoomus://', '')
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  scrap,
  fc.tuple(begin, scrap, domain, scrap).map((pieces) => pieces.join('')),
)

const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const WRAPPERS: readonly ((address: string) => string)[] = [
  (address) =>
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05`,
  (address) => `https://www.google.de/url?sa=D&q=${encodeURIComponent(address)}`,
  (address) => {
    const encoded = encodeURIComponent(address).replaceAll('-', '%2D').replaceAll('_', '%5F')
    return `https://urldefense.com/v2/url?u=${encoded.replaceAll('%2F', '_').replaceAll('%', '-')}&d=x`
  },
  (address) => {
    const unsafe = /[^a-z0-9:/.?=&-]{1,65}/gi
    const stars = address.replace(unsafe, ({ length }) =>
      length === 1 ? '*' : `**${RUNS[length - 2]}`,
    )
    const replaced = Buffer.from((address.match(unsafe) ?? []).join('')).toString('base64url')
    return `https://urldefense.com/v3/__${stars}__;${replaced}!!x!y$`
  },
]
const wrapper = fc.constantFrom(...WRAPPERS)

describe('any text at all', () => {
  test('is recognized as something, its findings worst first and only on meeting pages', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { address, hostKind, page, meetingId, findings } = recognize(text)
        expect(address).toBe(text)
        expect(page === null).toBe(hostKind !== 'zoom')
        expect(meetingId ?? '123456789').toMatch(/^\d{9,11}$/)
        expect(findings).toEqual(FINDINGS.filter((id) => findings.includes(id)))
        const isNamed = hostKind === 'lookalike' || hostKind === 'claims-zoom'
        expect(findings.length === 0 || isMeetingKind(page) || isNamed).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test("is called Zoom only where the browser's own reading of its host is under a Zoom domain", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { hostKind, target } = recognize(text)
        const web = target.trim().replace(/^zoom(mtg|us):/i, 'https:')
        const hostname = URL.canParse(web) ? new URL(web).hostname : ''
        const under = ZOOM_DOMAINS.some((own) =>
          `.${hostname.replace(/\.$/, '')}`.endsWith(`.${own}`),
        )
        expect(hostKind === 'zoom' && !under).toBe(false)
        // No host has an empty label, or one of more than 63 characters.
        if (/^\.|\.\.|[^.]{64}/.test(hostname)) return
        // Addresses of the app may be refused where browsers disagree on their hostKind.
        const isWeb = /^https?:/i.test(web)
        expect(hostKind !== 'zoom' && under && isWeb && web === target.trim()).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('unwrapping', () => {
  test('goes five wrappers deep, and says of what is deeper that it cannot tell', () => {
    const inner: fc.Arbitrary<string> = fc.constantFrom(
      'https://zoom.us/j/81234567890?pwd=a~b&uname=%C3%A9#success',
      'https://example.org/',
    )
    fc.assert(
      fc.property(fc.array(wrapper, { maxLength: 7 }), inner, (wrappers, address) => {
        const layers = [address]
        for (const wrap of wrappers) layers.push(wrap(layers.at(-1) ?? ''))
        const { target, unresolved } = unwrap(layers.at(-1) ?? '')
        expect(target).toBe(layers[Math.max(0, wrappers.length - 5)])
        expect(unresolved).toBe(wrappers.length > 5 ? 'wrapper' : undefined)
      }),
    )
  })

  test('gives an address, or the text as it was', () => {
    fc.assert(
      fc.property(scrap, fc.constantFrom('', ...PIECES.split(' ')), (text, before) => {
        const address = `https://${before}${text}`
        const { target } = unwrap(address)
        expect(target === address || URL.canParse(target)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('leaving out the secrets', () => {
  const SECRETS = ['passcode-in-link', 'host-token', 'registrant-token']
  const name = fc.constantFrom(...'pwd zak tk mn confno action omn ?pwd from'.split(' '))
  const value = fc.constantFrom('81234567890', 'join', 'a%26b', 'a%26pwd%3Db', 'x%3D', '', '1=1')
  const parameter = fc
    .tuple(name, fc.constantFrom('=', '%3D', '%3d', ''), value, fc.constantFrom('&', '%26'))
    .map((parts) => parts.join(''))
  const query = fc.array(parameter, { maxLength: 6 }).map((parameters) => parameters.join(''))
  const place = fc.constantFrom(
    'https://zoom.us/j/81234567890',
    'http://school.zoom.us/s/8123456789/',
    'https://app.zoom.us/wc',
    'https://zoom.us/rec/share/x',
    'zoommtg://zoom.us/join',
    'zoommtg://zoom.us/',
  )
  const unwrapped = fc
    .tuple(place, query, fc.constantFrom('', '#success'))
    .map(([where, what, fragment]) => `${where}?${what}${fragment}`)
  const address = fc.oneof(
    unwrapped,
    fc.tuple(unwrapped, wrapper).map(([inside, wrap]) => wrap(inside)),
  )

  test('leaves no secret and changes nothing else that is read', () => {
    fc.assert(
      fc.property(address, (before) => {
        const was = recognize(before)
        const after = withoutSecrets(was)
        const is = recognize(after)
        const harmless = was.findings.filter((id) => !SECRETS.includes(id) && id !== 'wrapped-link')
        expect(is.findings).toEqual(harmless)
        expect([is.hostKind, is.page, is.meetingId]).toEqual([
          was.hostKind,
          was.page,
          was.meetingId,
        ])
        expect(withoutSecrets(is)).toBe(after)
      }),
      { numRuns: 1000 },
    )
  })

  test('leaves every other parameter, in order', () => {
    const others = fc.array(fc.constantFrom('from=addon', 'omn=1', 'uname=A%20B', 'x', 'pwds=1'))
    const secrets = fc.array(fc.constantFrom('pwd=a', 'zak=b', 'tk=c'))
    fc.assert(
      fc.property(others, secrets, others, (first, hidden, last) => {
        const url = new URL('https://zoom.us/j/81234567890')
        url.search = [...first, ...last].join('&')
        const kept = url.href
        url.search = [...first, ...hidden, ...last].join('&')
        expect(withoutSecrets(recognize(url.href))).toBe(kept)
      }),
    )
  })
})
