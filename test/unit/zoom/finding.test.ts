import { expect, test } from '@jest/globals'
import { FINDINGS, severityOf } from '../../../src/zoom/finding.ts'

test('the findings stand worst first, each with its severity', () => {
  expect(FINDINGS.map((id) => [id, severityOf(id)])).toEqual([
    ['host-token', 'danger'],
    ['lookalike-host', 'danger'],
    ['claims-zoom', 'caution'],
    ['waiting-room-off', 'caution'],
    ['passcode-off', 'caution'],
    ['share-off', 'caution'],
    ['passcode-in-link', 'caution'],
    ['personal-meeting-id', 'caution'],
    ['registrant-token', 'caution'],
    ['insecure-link', 'caution'],
    ['join-before-host', 'note'],
    ['mute-off', 'note'],
    ['wrapped-link', 'note'],
    ['old-meeting-id', 'note'],
  ])
})
