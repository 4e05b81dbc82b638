export type Severity = 'danger' | 'caution' | 'note'

/**
 * Each thing that an address may give away or a page may show, with its severity. The order is
 * worst first.
 */
const SEVERITIES = {
  'host-token': 'danger',
  'lookalike-host': 'danger',
  'claims-zoom': 'caution',
  'waiting-room-off': 'caution',
  'passcode-off': 'caution',
  'share-off': 'caution',
  'passcode-in-link': 'caution',
  'personal-meeting-id': 'caution',
  'registrant-token': 'caution',
  'insecure-link': 'caution',
  'join-before-host': 'note',
  'mute-off': 'note',
  'wrapped-link': 'note',
  'old-meeting-id': 'note',
} as const satisfies Record<string, Severity>

export type FindingId = keyof typeof SEVERITIES

/** Every finding, worst first: the order in which findings are listed and shown. */
export const FINDINGS = Object.keys(SEVERITIES) as readonly FindingId[]

/** How bad a finding is. */
export function severityOf(id: FindingId): Severity {
  return SEVERITIES[id]
}
