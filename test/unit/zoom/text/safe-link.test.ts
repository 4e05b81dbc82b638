import { describe, expect, test } from '@jest/globals'
import { recognize } from '../../../../src/zoom/address/recognition.ts'
import { safeLink } from '../../../../src/zoom/text/safe-link.ts'

const safe = (address: string) => safeLink(recognize(address))

describe('the link to pass on', () => {
  test.each([
    [
      'https://us02web.zoom.us/j/81234567890?pwd=x&omn=1',
      'https://us02web.zoom.us/j/81234567890?omn=1',
    ],
    ['http://zoom.us/j/81234567890?pwd=x', 'https://zoom.us/j/81234567890'],
    ['https://zoom.us/s/81234567890?zak=x', 'https://zoom.us/j/81234567890'],
    ['https://app.zoom.us/wc/81234567890/start?zak=x', 'https://zoom.us/j/81234567890'],
    ['https://school.zoom.us/wc/join/81234567890?pwd=x', 'https://school.zoom.us/j/81234567890'],
    [
      'https://us06web.zoom.us/meetings/81234567890/invitations?signature=x',
      'https://us06web.zoom.us/j/81234567890',
    ],
    ['zoommtg://zoom.us/join?confno=81234567890&pwd=x&zak=y', 'https://zoom.us/j/81234567890'],
    ['https://zoom.us/w/81234567890?tk=x&pwd=y', 'https://zoom.us/w/81234567890'],
    ['https://zoom.us/my/ada?pwd=x', 'https://zoom.us/my/ada'],
    [
      'https://www.google.com/url?q=https://zoom.us/j/81234567890?pwd=x',
      'https://zoom.us/j/81234567890',
    ],
    ['https://zoom.us/meeting/register/abc', 'https://zoom.us/meeting/register/abc'],
    ['https://us05webzoom.us/j/81234567890', 'https://us05webzoom.us/j/81234567890'],
  ])('of %s is %s', (address, wanted) => {
    expect(safe(address)).toBe(wanted)
  })
})
