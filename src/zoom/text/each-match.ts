/**
 * What `text.matchAll` gives. That makes an expression of its own each time, which for a long one takes
 * longer than to look through a line.
 * @param expression with the flag `g`
 */
export function* eachMatch(expression: RegExp, text: string): Generator<RegExpExecArray> {
  for (let at = 0; ;) {
    expression.lastIndex = at
    const match = expression.exec(text)
    if (!match) return
    at = expression.lastIndex + Number(match[0] === '')
    yield match
  }
}
