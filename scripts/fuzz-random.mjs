// @ts-check

/**
 * What `npm run fuzz` draws by chance: the same from the same seed.
 * @param {number} seed
 */
export function makeRandom(seed) {
  let state = seed
  /** Mulberry32, a generator of 32 bits. */
  function random() {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const upTo = (/** @type {number} */ most) => Math.floor(random() * most)
  /** @template T @param {readonly T[]} list @returns {T} */
  const one = (list) => /** @type {T} */ (list[upTo(list.length)])
  const some = (/** @type {readonly string[]} */ list, /** @type {number} */ most) =>
    Array.from({ length: 1 + upTo(most) }, () => one(list)).join('')

  /**
   * Any value that JSON knows.
   * @param {readonly string[]} words for texts and for the names of members
   * @returns {unknown}
   */
  function anyValue(words, depth = 0) {
    const kind = depth > 3 ? upTo(4) : upTo(7)
    if (kind < 4) return [null, upTo(99_999) - 50, random() > 0.5, one(words)][kind]
    if (kind === 4) return Array.from({ length: upTo(4) }, () => anyValue(words, depth + 1))
    return Object.fromEntries(
      Array.from({ length: upTo(5) }, () => [one(words), anyValue(words, depth + 1)]),
    )
  }

  /**
   * A value that is as it was but for one place: something else stands there, one member more, or
   * one less.
   * @param {unknown} value
   * @param {readonly string[]} words
   * @returns {unknown}
   */
  function mutated(value, words) {
    if (typeof value !== 'object' || value === null || random() < 0.2) return anyValue(words)
    if (Array.isArray(value)) {
      const at = upTo(value.length + 1)
      return value.toSpliced(at, upTo(2), mutated(value[at], words))
    }
    const members = Object.entries(value)
    const [name, old] = members[upTo(members.length + 1)] ?? [one(words), undefined]
    const others = members.filter(([other]) => other !== name)
    return Object.fromEntries(random() < 0.2 ? others : [...others, [name, mutated(old, words)]])
  }

  return { random, upTo, one, some, anyValue, mutated }
}

/** @typedef {ReturnType<typeof makeRandom>} Random */
