/** What closes a bracket or a quote, and what may open it. */
const PAIRS = new Map(
  [')(', '][', '}{', '><', '""„', "''", '”“„"', '“„“', '»«', '«»', '›‹', '』『', '」「', '||'].map(
    ([closer = '', ...openers]) => [closer, openers],
  ),
)

/**
 * How many of the marks at the end belong to what stands around: the first that closes what was not
 * opened within, and all behind it.
 * @param whole the name of a passcode, the passcode and the marks
 * @param marks what of it stands behind the passcode
 */
export function closingBehind(whole: string, marks: string): number {
  const before = whole.slice(0, whole.length - marks.length)
  for (let at = 0; at < marks.length; at++)
    if (PAIRS.get(marks.charAt(at))?.every((opener) => !before.includes(opener)))
      return marks.length - at
  return 0
}
