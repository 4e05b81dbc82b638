import { eachMatch } from './each-match.ts'

/** What closes a bracket or a quote, and what may open it. */
const PAIRS = new Map(
  [')(', '][', '}{', '><', '""„', "''", '”“„"', '“„“', '»«', '«»', '›‹', '』『', '」「', '||'].map(
    ([closer = '', ...openers]) => [closer, openers],
  ),
)

const CLOSER = new RegExp(`[\\${[...PAIRS.keys()].join('\\')}]`, 'g')

/**
 * How many of the marks at the end belong to what stands around: the first that closes what was not
 * opened within, and all behind it.
 * @param whole the name of a passcode, the passcode and the marks
 * @param marks what of it stands behind the passcode
 */
export function closingBehind(whole: string, marks: string): number {
  const before = whole.slice(0, whole.length - marks.length)
  for (const { 0: mark, index } of eachMatch(CLOSER, marks))
    if (PAIRS.get(mark)?.every((opener) => !before.includes(opener))) return marks.length - index
  return 0
}
