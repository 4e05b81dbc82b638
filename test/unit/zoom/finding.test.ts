import { expect, test } from '@jest/globals'
import { FINDINGS, severityOf } from '../../../src/zoom/finding.ts'

test('the findings stand worst first', () => {
  const weights = FINDINGS.map((id) => ['danger', 'caution', 'note'].indexOf(severityOf(id)))
  expect(weights).toEqual(weights.toSorted())
})

test('danger is a link that makes its bearer host, and a host made to pass as Zoom’s', () => {
  const dangers = FINDINGS.filter((id) => severityOf(id) === 'danger')
  expect(dangers).toEqual(['host-token', 'lookalike-host'])
})
