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
  const first = [...marks].findIndex((mark) =>
    PAIRS.get(mark)?.every((opener) => !before.includes(opener)),
  )
  return first < 0 ? 0 : marks.length - first
}
