// @ts-check
/**
 * Deliberate faults for `npm run test:mutants`. Each names a file below src, a text that stands in
 * it exactly once, what replaces it, and the tests of which one must then fail.
 * @typedef {{ file: string, old: string, new: string, tests: string[] }} Fault
 */

/** @type {Fault[]} */
export const FAULTS = [
  {
    file: 'zoom/address/meeting-id.ts',
    old: '{9,11}$/',
    new: '{8,11}$/',
    tests: ['zoom/address/meeting-id'],
  },
  {
    file: 'zoom/address/meeting-id.ts',
    old: "'$1 $2 $3'",
    new: "'$1 $2$3'",
    tests: ['zoom/address/meeting-id'],
  },
  {
    file: 'zoom/address/meeting-id.ts',
    old: 'decode(text).replace',
    new: 'text.replace',
    tests: ['zoom/address/meeting-id'],
  },
  {
    file: 'zoom/address/place.ts',
    old: 'new URL(unwrap(address))',
    new: 'new URL(address)',
    tests: ['zoom/address/place'],
  },
  {
    file: 'zoom/address/place.ts',
    old: 'page: hostname + pathname',
    new: 'page: hostname',
    tests: ['zoom/address/place'],
  },
  {
    file: 'advice/role.ts',
    old: "? 'participant' : 'host'",
    new: "? 'host' : 'participant'",
    tests: ['advice/role'],
  },
  {
    file: 'advice/role.ts',
    old: "'personal', ",
    new: '',
    tests: ['advice/role'],
  },
  {
    file: 'zoom/facts/merge.ts',
    old: 'if (!CLIENT.test(address)) return fresh',
    new: '',
    tests: ['zoom/facts/merge'],
  },
  {
    file: 'zoom/facts/merge.ts',
    old: '!!host && host === frameHost',
    new: '!!host',
    tests: ['zoom/facts/merge'],
  },
  {
    file: 'zoom/facts/merge.ts',
    old: 'fact.frame !== frame || fact.key !== clicked',
    new: 'fact.key !== clicked',
    tests: ['zoom/facts/merge'],
  },
]
