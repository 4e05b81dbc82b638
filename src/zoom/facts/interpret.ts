import type { PageKind } from '../address/page-kind.ts'
import { isChanged } from './changed-by-zoom.ts'
import type { Opener, Fact, FactId, Reading, Touched } from './fact.ts'
import { readerOf } from './meaning.ts'
import { keyOf, type OpenerKind, type Observation } from './observation.ts'

const OPENERS: Readonly<Record<OpenerKind, Opener>> = {
  'host-tools-button': 'host-tools',
  'participants-button': 'participants',
  'information-button': 'meeting-information',
}

/** Understands what `observe` saw on a page of this kind, and says where on it that was. */
export function interpret(
  page: PageKind | null,
  address: string,
  observations: readonly Observation[],
): Reading {
  const openers = observations.flatMap((observation) => {
    const opener = OPENERS[observation.kind as OpenerKind]
    return opener ? [{ opener, key: keyOf(observation) }] : []
  })
  const isHost = observations.some(({ kind }) => /^(host-tools-button|end-sign)$/.test(kind))
  const turns = observations.map(({ kind, row }) => (kind === 'meeting' ? row : ''))
  const facts = factsIn(observations)
  return {
    facts,
    surfaces: [...new Set(observations.flatMap(({ kind }) => readerOf(kind)?.[0] ?? []))],
    openers,
    isHost,
    circumstances: `${turns.join('')} ${isHost ? 'host' : ''}`,
    isChanged: isChanged(page, address, observations, facts),
  }
}

/**
 * What a click on an observation may change: the facts that it shows or, where it shows none, all
 * that its surface can show.
 * @param key of what was clicked
 * @param observations of that moment
 */
export function touchedBy(key: string, observations: readonly Observation[]): Touched {
  const clicked = observations.find((observation) => keyOf(observation) === key)
  if (!clicked) return { facts: [], surface: null }
  const alike = observations.filter(({ kind }) => kind === clicked.kind)
  const facts = factsIn(alike).filter((fact) => fact.key === key)
  return { facts: facts.map(({ fact }) => fact), surface: readerOf(clicked.kind)?.[0] ?? null }
}

/**
 * Understands what `observe` saw. What is not recognized, or is on in one place and off in
 * another, is left out: it is unknown. Each fact comes once.
 */
export function factsIn(observations: readonly Observation[]): Fact[] {
  const facts = new Map<FactId, Fact | null>()
  for (const observation of observations) {
    const [seenIn, read] = readerOf(observation.kind) ?? []
    if (!seenIn || !read) continue
    const [fact, state, isLocked] = read(observation, observations) ?? []
    if (!fact || !state) continue
    const known = facts.get(fact)
    const lockedByOrganization = !!isLocked
    if (known === undefined)
      facts.set(fact, { fact, state, lockedByOrganization, seenIn, key: keyOf(observation) })
    else if (known?.state !== state) facts.set(fact, null)
  }
  return [...facts.values()].filter((fact) => fact !== null)
}
