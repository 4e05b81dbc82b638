import { describe, expect, test } from '@jest/globals'
import { withoutSecrets } from '../../../../src/zoom/address/parameters.ts'
import { recognize } from '../../../../src/zoom/address/recognition.ts'
import { ADDRESSES, NO_ADDRESSES } from './addresses.ts'

describe('an address', () => {
  test.each(ADDRESSES)(
    '$why: $address',
    ({ address, hostKind, page, meetingId, findings, target }) => {
      expect(recognize(address)).toMatchObject({
        address,
        target: target ?? address,
        hostKind,
        page,
        meetingId,
        findings,
      })
    },
  )

  test.each([
    ['zoom', 'https://zoom.us/j/81234567890'],
    ['lookalike', 'https://us05webzoom.us/j/81234567890'],
    ['other', 'https://example.org/j/81234567890'],
  ])('however long is told by its beginning: %s', (hostKind, address) => {
    const long = `${address}?${'omn=%31&'.repeat(20_000)}pwd=s3cret`
    expect(recognize(long)).toMatchObject({
      hostKind,
      target: long,
      place: recognize(address).place,
    })
    expect(withoutSecrets(recognize(long))).toBe(hostKind === 'zoom' ? address : long)
  })

  test.each(NO_ADDRESSES)('none: %j', (text) => {
    const { error, ...rest } = recognize(text)
    expect(rest).toEqual({
      address: text,
      target: text,
      hostKind: 'other',
      hostname: '',
      page: null,
      meetingId: null,
      meetingKey: null,
      place: null,
      findings: [],
    })
    expect(error).toMatch(/^Its? .+\.$/)
  })

  test('says why it is none', () => {
    expect(recognize(' ').error).toBe('It is empty.')
    expect(recognize('zoom.us/j/81234567890').error).toContain('scheme')
    expect(recognize('https://zoom.us:99999/').error).toContain('port')
  })

  test.each([
    ['https://US02web.Zoom.us./j/81234567890', 'us02web.zoom.us'],
    ['https://zoom.us@evil.com/', 'evil.com'],
    ['zoommtg://ZOOM.us/join', 'zoom.us'],
    ['https://www.google.com/url?q=https://school.zoom.us/', 'school.zoom.us'],
    ['mailto:ada@zoom.us', ''],
  ])('%s has its real host made plain', (address, hostname) => {
    expect(recognize(address).hostname).toBe(hostname)
  })

  test.each([
    ['https://zoom.us/j/812-3456-7890', '81234567890'],
    ['https://us02web.zoom.us/my/Ada?pwd=x', 'us02web.zoom.us/my/Ada'],
    ['https://zoom.us/meeting/register/abc', 'zoom.us/meeting/register/abc'],
    ['https://zoom.us/w/abc', null],
    ['https://zoom.us/profile', null],
    ['https://us05webzoom.us/j/81234567890', null],
  ])('%s belongs to the meeting %s', (address, meetingKey) => {
    expect(recognize(address).meetingKey).toBe(meetingKey)
  })

  test.each([
    ['https://us02web.zoom.us/j/81234567890?pwd=x#success', 'us02web.zoom.us/j/81234567890'],
    ['https://www.google.com/url?q=https://zoom.us/my/ada', 'zoom.us/my/ada'],
    ['mailto:ada@zoom.us', undefined],
  ])('%s has the place %s, without its secrets', (address, page) => {
    expect(recognize(address).place?.page).toBe(page)
  })

  test.each([
    ['%70wd=secret', ['passcode-in-link']],
    ['p%77d=secret', ['passcode-in-link']],
    ['%50WD=secret', ['passcode-in-link']],
    ['%7Aak=secret&tk=x', ['host-token', 'registrant-token']],
    ['#success?pwd=secret', ['passcode-in-link']],
    ['x=1#pwd=secret', ['passcode-in-link']],
    ['\npwd=secret', ['passcode-in-link']],
    ['p%ZZwd=secret', []],
  ])('?%s says %j', (query, findings) => {
    expect(recognize(`https://zoom.us/j/81234567890?${query}`).findings).toEqual(findings)
  })
})

describe('an address without its secrets', () => {
  test.each([
    ['https://zoom.us/j/81234567890?pwd=a.1', 'https://zoom.us/j/81234567890'],
    ['https://zoom.us/j/81234567890?pwd=a#success', 'https://zoom.us/j/81234567890#success'],
    [
      'https://zoom.us/j/81234567890?from=x&pwd=a&omn=1',
      'https://zoom.us/j/81234567890?from=x&omn=1',
    ],
    [
      'https://zoom.us/s/81234567890?zak=a&tk=b&pwd=c&uname=A%20B',
      'https://zoom.us/s/81234567890?uname=A%20B',
    ],
    ['https://zoom.us/j/81234567890?pwd=a&pwd=b&pwd', 'https://zoom.us/j/81234567890'],
    ['https://zoom.us/j/81234567890?pwd%3Da%26omn%3D1', 'https://zoom.us/j/81234567890?omn=1'],
    ['https://zoom.us/j/81234567890?pwd=a&?pwd=b', 'https://zoom.us/j/81234567890?'],
    ['https://Zoom.us/j/81234567890?xpwd=a&PWD=b', 'https://Zoom.us/j/81234567890?xpwd=a'],
    [
      'https://zoom.us/j/81234567890#success?pwd=a&x=1',
      'https://zoom.us/j/81234567890#success?x=1',
    ],
    [
      'https://zoom.us/signin?from=x&continue=https%3A%2F%2Fzoom.us%2Fj%2F8123456789%3Fpwd%3Da',
      'https://zoom.us/signin?from=x&continue=https%3A%2F%2Fzoom.us%2Fj%2F8123456789',
    ],
    ['https://zoom.us/rec/share/x?pwd=a', 'https://zoom.us/rec/share/x'],
    [
      'zoommtg://zoom.us/join?action=join&confno=81234567890&pwd=a&zc=0',
      'zoommtg://zoom.us/join?action=join&confno=81234567890&zc=0',
    ],
    [
      'https://www.google.com/url?q=https://zoom.us/j/81234567890?pwd%3Da%26omn%3D1&sa=D',
      'https://zoom.us/j/81234567890?omn=1',
    ],
  ])('%s', (address, kept) => {
    expect(withoutSecrets(recognize(address))).toBe(kept)
  })

  test.each([
    'https://Zoom.us/j/81234567890?xpwd=a',
    'https://zoom.us/j/81234567890?omn%3D1',
    'https://evil.com/?pwd=a',
    'zoom.us/j/81234567890?pwd=a',
    '',
  ])('%j has none, or is not for us to change', (address) => {
    expect(withoutSecrets(recognize(address))).toBe(address)
  })
})
