import { expect, test } from '@jest/globals'
import { formatMeetingId, readMeetingId } from '../../../../src/zoom/address/meeting-id.ts'

test.each([
  ['812345678', '812 345 678'],
  ['8123456789', '812 345 6789'],
  ['81234567890', '812 3456 7890'],
])('%s is grouped as Zoom does', (id, grouped) => {
  expect(formatMeetingId(id)).toBe(grouped)
  expect(readMeetingId(grouped)).toBe(id)
})

test.each(['', '81234567', '812345678901', '8123456789a', 'ada.teaches'])(
  '%j is no meeting number and comes back as it was',
  (text) => {
    expect(formatMeetingId(text)).toBe(text)
    expect(readMeetingId(text)).toBeNull()
  },
)

test.each(['812-3456-7890', ' 812 3456 7890 ', '812%203456%207890', '812–3456–7890'])(
  '%j is read',
  (text) => expect(readMeetingId(text)).toBe('81234567890'),
)
