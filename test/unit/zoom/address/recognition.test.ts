import { describe, expect, test } from '@jest/globals'
import { recognise, withoutSecrets } from '../../../../src/zoom/address/recognition.ts'
import { ADDRESSES, NO_ADDRESSES } from './addresses.ts'

describe('an address', () => {
  test.each(ADDRESSES)('$why: $address', ({ address, host, page, meetingId, findings, target }) => {
    expect(recognise(address)).toEqual({
      address,
      target: target ?? address,
      host,
      hostname: expect.any(String),
      page,
      meetingId,
      findings,
    })
  })

  test.each(NO_ADDRESSES)('none: %j', (text) => {
    const { error, ...rest } = recognise(text)
    expect(rest).toEqual({
      address: text,
      target: text,
      host: 'other',
      hostname: '',
      page: null,
      meetingId: null,
      findings: [],
    })
    expect(error).toMatch(/^Its? .+\.$/)
  })

  test('says why it is none', () => {
    expect(recognise(' ').error).toBe('It is empty.')
    expect(recognise('zoom.us/j/81234567890').error).toContain('scheme')
    expect(recognise('https://zoom.us:99999/').error).toContain('port')
  })

  test.each([
    ['https://US02web.Zoom.us./j/81234567890', 'us02web.zoom.us'],
    ['https://zoom.us@evil.com/', 'evil.com'],
    ['zoommtg://ZOOM.us/join', 'zoom.us'],
    ['https://www.google.com/url?q=https://school.zoom.us/', 'school.zoom.us'],
    ['mailto:ada@zoom.us', ''],
  ])('%s has its real host made plain', (address, hostname) => {
    expect(recognise(address).hostname).toBe(hostname)
  })

  test("on an organisation's own host is read like Zoom's, and only with its say", () => {
    const address = 'https://meet.school.example/j/8123456789?pwd=aNtErOoM'
    expect(recognise(address).host).toBe('other')
    expect(recognise(address, ['school.example'])).toMatchObject({
      host: 'zoom',
      page: 'join',
      meetingId: '8123456789',
      findings: ['passcode-in-link', 'personal-meeting-id'],
    })
    const wrapped = `https://www.google.com/url?q=${encodeURIComponent(address)}`
    expect(recognise(wrapped, ['school.example']).page).toBe('join')
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
    ['https://zoom.us/j/81234567890?pwd=a&?pwd=b', 'https://zoom.us/j/81234567890??pwd=b'],
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
    expect(withoutSecrets(address)).toBe(kept)
  })

  test.each([
    'https://Zoom.us/j/81234567890?xpwd=a&PWD=b',
    'https://zoom.us/j/81234567890?omn%3D1',
    'https://evil.com/?pwd=a',
    'zoom.us/j/81234567890?pwd=a',
    '',
  ])('%j has none, or is not for us to change', (address) => {
    expect(withoutSecrets(address)).toBe(address)
  })

  test("is also given on an organisation's own host", () => {
    expect(withoutSecrets('https://school.example/j/1?pwd=a', ['school.example'])).toBe(
      'https://school.example/j/1',
    )
  })
})
