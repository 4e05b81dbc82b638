// @ts-check
/**
 * The order of test files. Jest knows how long each took the last time; on a fresh machine it begins
 * with the largest. The attacks take the longest, though their file, which goes over a list, is among
 * the smallest: last, they would keep one worker for a minute when the other has nothing left.
 */
import TestSequencer from '@jest/test-sequencer'

export default class LongestFirst extends TestSequencer {
  /**
   * @override
   * @param {import('@jest/test-result').Test[]} tests
   */
  async sort(tests) {
    const isLongest = (/** @type {{ path: string }} */ { path }) => path.endsWith('attacks.test.ts')
    // oxlint-disable-next-line unicorn/no-array-sort -- The sort of no array.
    const byJest = await super.sort(tests)
    return [...byJest.filter(isLongest), ...byJest.filter((test) => !isLongest(test))]
  }
}
