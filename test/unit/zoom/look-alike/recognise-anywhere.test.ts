import { describe, expect, test } from '@jest/globals'
import { recognise } from '../../../../src/zoom/address/recognition.ts'
import { recogniseAnywhere } from '../../../../src/zoom/look-alike/recognise-anywhere.ts'
import { ADDRESSES, NO_ADDRESSES } from '../address/addresses.ts'

const LOOKALIKE = 'https://us05webzoom.us/j/81234567890?pwd=x'

describe('an address from anywhere', () => {
  test('on a look-alike is called by its name, with the reason and no page of Zoom’s', () => {
    expect(recogniseAnywhere(LOOKALIKE)).toEqual({
      address: LOOKALIKE,
      target: LOOKALIKE,
      host: 'lookalike',
      hostname: 'us05webzoom.us',
      because: 'glued',
      page: null,
      meetingId: null,
      findings: ['lookalike-host'],
    })
  })

  test.each([
    (address: string) => `https://www.google.com/url?q=${encodeURIComponent(address)}`,
    (address: string) =>
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05`,
    (address: string) => address.replace('https:', 'zoommtg:'),
  ])('that a wrapper or the app leads to counts too: %s', (wrap) => {
    expect(recogniseAnywhere(wrap(LOOKALIKE))).toMatchObject({
      host: 'lookalike',
      hostname: 'us05webzoom.us',
      findings: ['lookalike-host'],
    })
  })

  test('is judged by its path too, where the name alone is doubtful', () => {
    const address = 'https://zoom-meeting.someone.example'
    expect(recogniseAnywhere(address)).toMatchObject({
      host: 'claims-zoom',
      findings: ['claims-zoom'],
    })
    expect(recogniseAnywhere(`${address}/j/81234567890`).because).toBe('meeting-door')
  })

  test('on a host that an organisation calls its own is never accused', () => {
    expect(recogniseAnywhere(LOOKALIKE, ['us05webzoom.us'])).toMatchObject({
      host: 'zoom',
      findings: ['passcode-in-link'],
    })
  })

  test('on Zoom’s hosts and elsewhere is what it is without the judge', () => {
    const all = [...ADDRESSES.map(({ address }) => address), ...NO_ADDRESSES]
    const accused = all.filter((address) => recogniseAnywhere(address).because)
    const others = all.filter((address) => !accused.includes(address))
    expect(others.map((address) => recogniseAnywhere(address))).toEqual(
      others.map((address) => recognise(address)),
    )
    expect(accused.map((address) => recognise(address).host)).toEqual(accused.map(() => 'other'))
  })
})

test('without the judge nobody is accused: the script on Zoom’s pages carries none', () => {
  expect(recognise(LOOKALIKE)).toMatchObject({ host: 'other', findings: [] })
})
