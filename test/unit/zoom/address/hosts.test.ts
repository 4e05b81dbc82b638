import { describe, expect, test } from '@jest/globals'
import { isUnder, isZooms, plainHost, ZOOM_DOMAINS } from '../../../../src/zoom/address/hosts.ts'

describe('a host', () => {
  test.each(ZOOM_DOMAINS)('%s is Zoom’s, with all that is under it', (domain) => {
    for (const host of [domain, `us02web.${domain}`, domain.toUpperCase(), `${domain}.`])
      expect(isZooms(plainHost(host))).toBe(true)
    for (const host of [`not${domain}`, `${domain}..`, `${domain}.evil`, domain.replace('.', 'X')])
      expect(isZooms(plainHost(host))).toBe(false)
  })

  // Too little is known of these: to call a false host Zoom's is the worst error there is.
  test.each(['', '.', 'us', 'com', 'zoomconnector.com', 'meetzoom.net', 'zoom.cn', 'zoomgov.mil'])(
    '%j is not Zoom’s',
    (hostname) => expect(isZooms(plainHost(hostname))).toBe(false),
  )

  test('longer than there can be is nobody’s', () => {
    expect(isZooms('a.'.repeat(123) + 'zoom.us')).toBe(true)
    expect(isZooms('a.'.repeat(124) + 'zoom.us')).toBe(false)
  })

  test('in plain form has no capitals and one dot less', () => {
    expect(plainHost('Zoom.US.')).toBe('zoom.us')
    expect(plainHost('zoom.us..')).toBe('zoom.us.')
  })

  test('is under a domain only across a dot', () => {
    expect(isUnder('zoom.us', 'zoom.us')).toBe(true)
    expect(isUnder('a.zoom.us', 'zoom.us')).toBe(true)
    expect(isUnder('azoom.us', 'zoom.us')).toBe(false)
    expect(isUnder('us', 'zoom.us')).toBe(false)
  })
})
