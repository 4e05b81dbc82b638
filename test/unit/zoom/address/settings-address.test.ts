import { expect, test } from '@jest/globals'
import { settingsAddress } from '../../../../src/zoom/address/settings-address.ts'

test.each([
  [null, 'zoom.us'],
  ['school.zoom.us', 'school.zoom.us'],
  ['app.zoom.us', 'zoom.us'],
  ['www.zoom.com', 'zoom.us'],
  ['app.zoomgov.com', 'www.zoomgov.com'],
  ['us05webzoom.us', 'zoom.us'],
])('on %s the settings are on %s', (hostname, host) => {
  expect(settingsAddress(hostname)).toBe(`https://${host}/profile/setting?tab=meeting`)
})
