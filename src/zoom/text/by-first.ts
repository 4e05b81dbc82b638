/**
 * One expression for many, those together that begin with the same letter, in their order. Of
 * hundreds of words an engine tries each in turn at every place of a text; so it tries as many as
 * there are letters.
 * @param list expressions of letters, groups and sets of letters; each begins with one of these
 */
export function byFirst(list: readonly string[]): string {
  const rests = new Map<string, string[]>()
  for (const alternative of list.flatMap(alternativesOf).flatMap(opened)) {
    const first = alternative.charAt(0)
    rests.set(first, [...(rests.get(first) ?? []), alternative.slice(1)])
  }
  const [latin, others] = [/[ -~]/, /[^ -~]/].map((kind) =>
    [...rests]
      .flatMap(([first, ends]) => (kind.test(first) ? `${first}(?:${ends.join('|')})` : []))
      .join('|'),
  )
  return `(?:(?=[ -~])(?:${latin})|(?=[\\u0080-\\u{10ffff}])(?:${others}))`
}

/** What stands between the bars that are in no group. */
function alternativesOf(source: string): string[] {
  const found = ['']
  let depth = 0
  for (const part of source.match(/\\.|[^]/gu) ?? []) {
    depth += Number(part === '(') - Number(part === ')')
    if (part === '|' && depth === 0) found.push('')
    else found.push(found.pop() + part)
  }
  return found
}

/** An alternative as those that begin with a letter each. */
function opened(alternative: string): string[] {
  const group = alternative.startsWith('(?:') ? groupLength(alternative) : 0
  const set = /^\[([^\]\\]+)\]/.exec(alternative)
  const length = group || set?.[0].length || 1
  const isOptional = alternative[length] === '?'
  if (length === 1 && !isOptional) return [alternative]
  const rest = alternative.slice(length + Number(isOptional))
  const firsts = group
    ? alternativesOf(alternative.slice(3, group - 1))
    : [...(set?.[1] ?? alternative.charAt(0))]
  return [...firsts.map((first) => first + rest), ...(isOptional ? [rest] : [])].flatMap(opened)
}

/** The length of the group that an expression begins with. */
function groupLength(text: string): number {
  let depth = 0
  const isEnd = (part: string): boolean =>
    (depth += Number(part === '(') - Number(part === ')')) === 0
  return text.split('').findIndex(isEnd) + 1
}
