import { expect, test } from '@jest/globals'
import {
  isMeetingKind,
  MEETING_KINDS,
  type PageKind,
} from '../../../../src/zoom/address/page-kind.ts'

test('nine kinds of page are about a meeting', () => {
  expect(MEETING_KINDS).toHaveLength(9)
  expect(MEETING_KINDS.every(isMeetingKind)).toBe(true)
})

test.each<PageKind | null>(['left', 'recording', 'event', 'other', null])('%s is not', (page) => {
  expect(isMeetingKind(page)).toBe(false)
})
