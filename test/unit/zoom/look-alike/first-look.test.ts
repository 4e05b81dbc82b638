import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { recognize } from '../../../../src/zoom/address/recognition.ts'
import { isWorthALook, mayBeLookalike } from '../../../../src/zoom/look-alike/first-look.ts'
import { ruleFor } from '../../../../src/zoom/look-alike/rules.ts'
import { suspect } from '../../../../src/zoom/look-alike/suspect.ts'
import { heldOut, size, tuning } from './lookalike-hosts.ts'

const PATHS = ['/', '/j/81234567890']
const KINDS = ['imitations', 'innocent', 'demos', 'ordinary'] as const

const isNamed = (address: string) => recognize(address).hostKind === 'lookalike'
/** Whether the page would be let go although the background would name it. */
const isLost = (address: string) => isNamed(address) && !mayBeLookalike(address)
const isHostLost = (host: string) => PATHS.some((path) => isLost(`https://${host}${path}`))

const wrappers: ((address: string) => string)[] = [
  (address) => address,
  (address) => `https://www.google.com/url?q=${encodeURIComponent(address)}`,
  (address) =>
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05`,
  (address) => `https://urldefense.com/v3/__${address}__;!!abc!def$`,
]

/** Whether a rule would call a host danger that the first look lets go: the judge never asks it. */
const isMissed = (host: string) =>
  !isWorthALook(host) && PATHS.some((path) => ruleFor(suspect(host, path))?.level === 'danger')

describe('no host is let go that a rule would call danger', () => {
  test('in the corpus', () => {
    expect(tuning(...KINDS).filter(isMissed)).toEqual([])
    expect(heldOut(isMissed, ...KINDS).yes).toBe(0)
  })

  test('whatever the parts are that a name is put together from', () => {
    const parts =
      'zoom zom zoon usweb web us 0 5 05 - . meet invite join interview session eu uk meeting .us .com .zip'
    const host = fc
      .array(fc.constantFrom(...parts.split(' ')), { minLength: 2, maxLength: 7 })
      .map((some) => some.join(''))
    fc.assert(
      fc.property(host, (name) => expect([name, isMissed(name)]).toEqual([name, false])),
      { numRuns: 20_000 },
    )
  })
})

describe('no page is let go that would be named', () => {
  test('in the half of the corpus for tuning', () => {
    expect(tuning(...KINDS).filter(isHostLost)).toEqual([])
  })

  test('in the half that is held out', () => {
    const { hosts, yes } = heldOut(isHostLost, ...KINDS)
    expect(hosts).toBeGreaterThan(size('imitations').hosts / 3)
    expect(yes).toBe(0)
  })

  test('whatever the parts are that a name is put together from, and whatever wraps it', () => {
    const parts =
      'zoom z oo 0 o m rn nn us eu 05 5 web we webs b l - . . .com .us join meet app in s u x 2 ' +
      'ooo mm met invite meeting - zооm ᴢ м ѕ е ö ž ೦ Ꮓ xn-- gov -x.de install login .zip www'
    const host = fc
      .array(fc.constantFrom(...parts.split(' ')), { minLength: 2, maxLength: 9 })
      .map((some) => some.join(''))
    const scheme = fc.constantFrom('https://', 'http://', 'zoommtg://', 'zoomus://', 'x://')
    let named = 0
    fc.assert(
      fc.property(
        host,
        scheme,
        fc.constantFrom(...PATHS),
        fc.constantFrom(...wrappers),
        (name, before, path, wrap) => {
          const address = wrap(before + name + path)
          if (isNamed(address)) named++
          expect([address, isLost(address)]).toEqual([address, false])
        },
      ),
      { numRuns: 20_000 },
    )
    // Or the test would say nothing.
    expect(named).toBeGreaterThan(100)
  })
})

test.each(['zoom.us.', 'xn--zoxm.'])('a host too long to exist is let go unread: %j', (piece) => {
  expect(isWorthALook(piece.repeat(100_000))).toBe(false)
  expect(isWorthALook(`zoom${piece.charAt(0).repeat(60)}.example`)).toBe(false)
})

describe('nearly every page is let go', () => {
  test('on ordinary sites', () => {
    const passes = (host: string) => mayBeLookalike(`https://${host}/j/81234567890`)
    expect(tuning('ordinary').filter(passes)).toEqual([])
    expect(heldOut(passes, 'ordinary').yes).toBe(0)
  })

  test.each([
    'https://www.google.com/search?q=zoom.us.evil.com',
    'https://www.google.com/url?q=https%3A%2F%2Fwww.example.org%2F',
    'https://example.org/zoom.us.evil.com',
    'https://web.whatsapp.com/',
    'https://xn--80ak6aa92e.com/',
    'https://xn--d1acpjx3f.xn--p1ai/',
    'about:blank',
    'data:text/html,zoom.us',
    '',
  ])('%s', (address) => {
    expect(mayBeLookalike(address)).toBe(false)
  })
})
