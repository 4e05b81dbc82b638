import type { Opener, SeenFact, SeenFrame } from '../zoom/facts/fact.ts'
import type { ProtectionId } from './protections.ts'

/** What stands on Zoom's page, to be shown there. */
export type OnPage = Pick<SeenFact, 'frame' | 'key'>

/**
 * What was outlined for it there: it itself, or first the button that unfolds what it stands in; `gone`
 * for nothing.
 */
export type Shown = 'itself' | 'fold' | 'gone'

/** The button behind which Zoom shows a protection. All but the last of these are a host's. */
const BEHIND: Readonly<Record<ProtectionId, Opener>> = {
  'waiting-room': 'host-tools',
  mute: 'participants',
  share: 'host-tools',
  passcode: 'meeting-information',
}

/** Where Zoom's page has that button; null where it has none, or nothing to see for this reader. */
export function lookInFor(id: ProtectionId, frames: readonly SeenFrame[]): OnPage | null {
  for (const { frame, openers } of frames) {
    const button = openers.find(({ opener }) => opener === BEHIND[id])
    const isHost = openers.some(({ opener }) => opener === 'host-tools')
    if (button && (isHost || id === 'passcode')) return { frame, key: button.key }
  }
  return null
}
