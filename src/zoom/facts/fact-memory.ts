import { isClientPath } from '../address/page-kind.ts'
import { parse } from '../address/parse.ts'
import type { Fact, Known, Reading, SeenFact, Surface, Touched } from './fact.ts'

/** What one document of a page has shown or, where something was clicked, what that touches. */
export interface Lesson {
  /** 0 is the page itself. */
  readonly frame: number
  /** Null when the document that showed it all is gone. */
  readonly reading: Reading | null
  readonly touched?: Touched | undefined
  /** In milliseconds since 1970. */
  readonly at: number
}

/** At first, and for ever where the document can show nothing. */
export const NOTHING_KNOWN: Known = { facts: [], frames: [] }

/** How long a fact is remembered that is no longer shown, in milliseconds. */
const REMEMBERED = 600_000

/** Once their sign is gone, the state that it showed may be over: nothing tells when it is. */
const NEVER_REMEMBERED: readonly Surface[] = ['waiting-room', 'window-title', 'notice']

/** The facts without those that were shown too long before `now` to be spoken of, or after it: the clock was set back. */
export function remembered(facts: readonly SeenFact[], now: number): readonly SeenFact[] {
  return facts.filter(({ isShown, at }) => isShown || (at <= now && now < at + REMEMBERED))
}

/** When the first of these facts is to be forgotten, in milliseconds since 1970; null for none. */
export function forgottenAt(facts: readonly SeenFact[]): number | null {
  const times = facts.filter(({ isShown }) => !isShown).map(({ at }) => at + REMEMBERED)
  return times.length > 0 ? Math.min(...times) : null
}

/** What is known without what these frames have shown: they are gone. */
export function withoutFrames(known: Known, gone: readonly number[]): Known {
  const stays = ({ frame }: { readonly frame: number }): boolean => !gone.includes(frame)
  return { facts: known.facts.filter(stays), frames: known.frames.filter(stays) }
}

/**
 * What is known of a page after one of its documents has shown something once more. A form shows
 * its state as long as it is there: what it no longer shows is unknown. The web client's menus open
 * and close: what one has shown is remembered for a while, with its time and as no longer shown,
 * until anything speaks against it.
 * @param address of the page
 */
export function learn(known: Known, address: string, lesson: Lesson): Known {
  const { frame, reading, touched, at } = lesson
  if (!reading) return withoutFrames(known, [frame])
  if (touched)
    return { ...known, facts: known.facts.filter((fact) => !isTouched(fact, frame, touched)) }
  const isDenied = ({ fact, state }: Fact): boolean =>
    known.facts.some(
      (it) => it.frame !== frame && it.isShown && it.fact === fact && it.state !== state,
    )
  // Two frames that show it otherwise at the same time: which of them is right is unknown.
  const fresh = reading.facts
    .filter((fact) => !isDenied(fact))
    .map((fact) => ({ ...fact, frame, at, isShown: true }))
  const { openers, isHost, circumstances, isChanged } = reading
  const frames = [
    ...known.frames.filter((other) => other.frame !== frame),
    { frame, openers, isHost, circumstances, isChanged },
  ]
  if (!clientAt(address)) return { facts: fresh, frames }
  const before = known.frames.find((other) => other.frame === frame)
  const isOther = before?.circumstances !== circumstances
  const old = known.facts.flatMap((fact): readonly SeenFact[] => {
    if (reading.facts.some((newer) => newer.fact === fact.fact)) return []
    if (fact.frame !== frame) return [fact]
    const isRefuted = reading.surfaces.includes(fact.seenIn)
    if (isOther || isRefuted || NEVER_REMEMBERED.includes(fact.seenIn)) return []
    return [fact.isShown ? { ...fact, at, isShown: false } : fact]
  })
  return { facts: [...remembered(old, at), ...fresh], frames }
}

/** A click touches the facts it can show, wherever seen; where it shows none, all of its surface. */
function isTouched(fact: SeenFact, frame: number, { facts, surface }: Touched): boolean {
  if (fact.frame !== frame) return false
  return facts.length > 0 ? facts.includes(fact.fact) : fact.seenIn === surface
}

/** Whether a page and a frame in it are about one meeting: only then the frame speaks for it. */
export function isSameMeeting(page: string, frame: string): boolean {
  if (page === frame) return true
  const [around, inside] = [clientAt(page), clientAt(frame)]
  // On a personal link the page's own address has no number.
  return (
    !!around &&
    around.origin === inside?.origin &&
    (!around.number || around.number === inside.number)
  )
}

/** The web client at an address, and the number in it; undefined where it is another page. */
function clientAt(address: string): { origin: string; number?: string | undefined } | undefined {
  const { origin, pathname = '', search } = parse(address) ?? {}
  if (!origin || !isClientPath(pathname)) return undefined
  return { origin, number: /\b\d{9,11}\b/.exec(pathname + search)?.[0] }
}
