import { FINDINGS, type FindingId } from '../finding.ts'
import type { Fact, FactId, SeenFact } from './fact.ts'

/** What a fact gives rise to. `personal-id` counts on the schedule form only: the settings page shows a default. */
const FINDING_OF: readonly [FactId, Fact['state'], FindingId, seenIn?: Fact['seenIn']][] = [
  ['waiting-room', 'off', 'waiting-room-off'],
  ['passcode', 'off', 'passcode-off'],
  ['share', 'off', 'share-off'],
  ['mute', 'off', 'mute-off'],
  ['join-before-host', 'on', 'join-before-host'],
  ['personal-id', 'on', 'personal-meeting-id', 'schedule-form'],
]

/**
 * The findings of an address together with those of the facts that its page shows now, worst first.
 * What it showed before raises none: another host may have changed it meanwhile.
 */
export function addFindings(
  ofAddress: readonly FindingId[],
  facts: readonly SeenFact[],
): readonly FindingId[] {
  return FINDINGS.filter((id) => ofAddress.includes(id) || factBehind(id, facts))
}

/** The fact that gives rise to a finding; undefined where the address does, or another answers it. */
export function factBehind(id: FindingId, facts: readonly SeenFact[]): SeenFact | undefined {
  // Where each person waits for the host, nobody is in before.
  if (id === 'join-before-host' && facts.some(isWaitingRoomOn)) return undefined
  return facts.find(
    (seen) =>
      seen.isShown &&
      FINDING_OF.some(
        ([fact, state, finding, seenIn = seen.seenIn]) =>
          finding === id && fact === seen.fact && state === seen.state && seenIn === seen.seenIn,
      ),
  )
}

const isWaitingRoomOn = ({ fact, state, isShown }: SeenFact): boolean =>
  fact === 'waiting-room' && state === 'on' && isShown
