import { expect, test } from '@jest/globals'
import { PROTECTIONS } from '../../../src/advice/protections.ts'
import { viewOf, type Situation, type SituationView } from '../../../src/advice/situation-view.ts'
import type { SeenFact } from '../../../src/zoom/facts/fact.ts'
import { recognize } from '../../../src/zoom/address/recognition.ts'

// The product's rules: each row is a situation in words, and what is said of it.

export const NOWHERE = { recognition: null }
export const at = (address: string) => ({ recognition: recognize(address) })
export const zoom = (path: string) => at(`https://school.zoom.us${path}`)
export const JOIN = zoom('/j/81234567890')
export const START = zoom('/s/81234567890')
export const SCHEDULE = zoom('/meeting/schedule')
export const INVITATION = '/meetings/81234567890/invitations'
export const LOOKALIKE = at('https://us05webzoom.us/j/81234567890')
export const ALL = PROTECTIONS.map(({ id }) => id)
export const HOST = { role: 'host' } as const
export const GUEST = { role: 'participant' } as const

export const seen = (fact: SeenFact['fact'], state: SeenFact['state']): SeenFact => ({
  fact,
  state,
  lockedByOrganization: false,
  seenIn: 'schedule-form',
  key: `row of ${fact}`,
  frame: 3,
  at: 0,
  isShown: true,
})

/** What Zoom's page showed a while ago, and does not show now. */
export const was = (...of: Parameters<typeof seen>): SeenFact => ({
  ...seen(...of),
  isShown: false,
})

/** What only an administrator can change, as Zoom's page says. */
export const locked = (...of: Parameters<typeof seen>): SeenFact => ({
  ...seen(...of),
  lockedByOrganization: true,
})

/** One test for each row: a situation in words, the situation, what is said. */
export function rules<Said>(
  topic: string,
  rows: readonly (readonly [rule: string, situation: Situation, said: Said])[],
  said: (view: SituationView) => Said,
): void {
  const named = rows.map(([rule, situation, wanted]) => ({ topic, rule, situation, wanted }))
  test.each(named)('$topic: $rule', ({ situation, wanted }) => {
    expect(said(viewOf(situation))).toEqual(wanted)
  })
}
