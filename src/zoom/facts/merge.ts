import type { Reading, SeenFact } from './fact.ts'

/**
 * What is known of a page after it was read once more. A form shows its state as long as it is
 * there: what it no longer shows is unknown. The web client's menus open and close: what was seen
 * in one is remembered for a while, with its time and as no longer shown, until something newer is
 * seen or the menu, open again, shows it no more.
 * @param address of the page
 * @param reading null when the document that showed it all is gone
 * @param at now, in milliseconds since 1970
 * @param clicked the key of what the reader has clicked instead: what was seen there may be so no
 *   more, and the menu may close without showing it
 */
export function mergeFacts(
  known: readonly SeenFact[],
  address: string,
  frame: number,
  reading: Reading | null,
  at: number,
  clicked?: string,
): SeenFact[] {
  if (clicked) return known.filter((fact) => fact.frame !== frame || fact.key !== clicked)
  if (!reading) return known.filter((fact) => fact.frame !== frame)
  const fresh = reading.facts.map((fact) => ({ ...fact, frame, at, isShown: true }))
  if (!CLIENT.test(address)) return fresh
  const stays = (old: SeenFact): boolean =>
    !(old.frame === frame && reading.surfaces.includes(old.seenIn)) &&
    !fresh.some(({ fact }) => fact === old.fact)
  const hide = (old: SeenFact): SeenFact =>
    old.isShown && old.frame === frame ? { ...old, at, isShown: false } : old
  return [...remembered(known.filter(stays).map(hide), at), ...fresh]
}

/** How long a fact is remembered that is no longer shown, in milliseconds. */
export const REMEMBERED = 600_000

/** The facts without those that were shown too long before `now` to be spoken of. */
export function remembered(facts: readonly SeenFact[], now: number): readonly SeenFact[] {
  return facts.filter(({ isShown, at }) => isShown || now - at < REMEMBERED)
}

/** Whether a page and a frame in it are about one meeting: only then the frame speaks for it. */
export function isSameMeeting(page: string, frame: string): boolean {
  if (page === frame) return true
  const [, host, number] = MEETING.exec(page) ?? []
  const [, frameHost, frameNumber] = MEETING.exec(frame) ?? []
  // On a personal link the page's own address has no number.
  return !!host && host === frameHost && (!number || number === frameNumber)
}

const CLIENT = /^[^/]+\/\/[^/]+\/wc\b/
const MEETING = /^([^/]+\/\/[^/]+)\/wc(?:.*?\b(\d{9,11})\b)?/
