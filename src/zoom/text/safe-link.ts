import type { PageKind } from '../address/page-kind.ts'
import { withoutSecrets } from '../address/parameters.ts'
import type { Recognition } from '../address/recognition.ts'

/** Pages whose link is not the one to pass on: it opens the app, starts the meeting or plans it. */
const NOT_TO_PASS_ON: readonly PageKind[] = ['join', 'start', 'invitation', 'schedule']

/**
 * The link of a meeting as it may be passed on: no passcode, no token, `https`. A link to start or
 * to plan the meeting, to its invitation (which shows the passcode) or to the web client becomes
 * the plain one to join.
 * @param recognition of an address on a Zoom host; any other comes back as its target
 */
export function safeLink(recognition: Recognition): string {
  const { target, hostKind, hostname, page, meetingId } = recognition
  if (hostKind !== 'zoom') return target
  const isPlain = /^https?:\/*[^/]+\/j\//i.test(target)
  if (page && meetingId && NOT_TO_PASS_ON.includes(page) && !isPlain) {
    // The web client has a host of its own, which serves no such links.
    return `https://${hostname === 'app.zoom.us' ? 'zoom.us' : hostname}/j/${meetingId}`
  }
  return withoutSecrets(recognition).replace(/^http:/i, 'https:')
}
