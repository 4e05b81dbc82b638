import { type Arbitrary, array, constantFrom, nat, oneof, record } from 'fast-check'
import { LABELS } from '../../../../src/zoom/facts/labels.ts'
import { MUTATIONS, OPPOSITES, type Mutation } from './mutations.ts'

type How = Mutation['how']

/** The languages of Zoom's client, and all its words by which it is read. */
export const LOCALES = Object.keys(LABELS.waitingRoom[0]?.words ?? {})
export const WORDS: readonly string[] = [
  ...new Set(
    Object.values(LABELS).flatMap((wordings) =>
      wordings.flatMap(({ words }) => Object.values<string>(words)),
    ),
  ),
]

const change = (hows: object) =>
  record({
    how: constantFrom(...(Object.keys(hows) as How[])),
    at: nat(10_000),
    by: nat(10_000),
  })

/** Up to three changes that may meet on one page. */
export const several: Arbitrary<Mutation[]> = array(change(MUTATIONS), {
  minLength: 1,
  maxLength: 3,
})

/** The same, or something that a page keeps hidden: only a browser tells. */
export const severalOrHidden: Arbitrary<Mutation[]> = oneof(
  several,
  change(OPPOSITES).map((one) => [one]),
)
