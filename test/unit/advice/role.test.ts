import { expect, test } from '@jest/globals'
import { guessRole } from '../../../src/advice/role.ts'

test.each([
  ['start', 'host'],
  ['invitation', 'host'],
  ['schedule', 'host'],
  ['settings', 'host'],
  ['join', 'participant'],
  ['personal', 'participant'],
  ['webinar', 'participant'],
  ['register', 'participant'],
  ['portal', 'participant'],
  ['left', 'participant'],
  ['recording', 'participant'],
  ['event', 'participant'],
  ['other', 'participant'],
  [null, 'participant'],
] as const)('on a page of the kind %s the reader is probably a %s', (page, role) => {
  expect(guessRole(page)).toBe(role)
})
