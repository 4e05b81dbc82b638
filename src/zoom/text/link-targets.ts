import type { View } from './decoded.ts'
import { eachMatch } from './each-match.ts'

/** A stretch of a text that is shown as a link, or names its target, and the target as written. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly target: string
}

/** Deeper brackets and more addresses in one tag than these are nobody's; they bound the work. */
const MOST_NESTED = 20

/** An anchor's tag begins or the anchor ends. */
const ANCHOR = /<\/?a(?=[\s/>])/gi

/** The rest of a tag: a quote counts behind an equals sign alone, as in a browser. */
const TAG_REST = /(?:[^>=]+|=\s*"[^"]*"|=\s*'[^']*'|=)*/y

const HREF = /(?<=[\s"'/])href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*))/gi

/** https://spec.commonmark.org/0.31.2/#link-reference-definitions */
const DEFINITION = /^ {0,3}\[([^[\]\n]{1,200})\]:[ \t]*(?:\r?\n[ \t]*)?<?([^\s<>]+)/gm

/** What may stand behind the label of a markdown link: the target itself, or its name. */
const BEHIND_LABEL = /\(\s*(?:<([^<>\n]*)>|((?:[^\s()]|\([^\s()]*\))*))|\[([^[\]\n]{1,200})\]/y

/**
 * Where the markup of a text shows something as a link to elsewhere: anchors of HTML from the value
 * of `href` to their end, and labels of markdown. Its time grows with the text and no faster.
 * @returns in the order in which they begin
 */
export function stretchesIn({ text }: View): Stretch[] {
  return [...anchors(text), ...labels(text)].toSorted((a, b) => a.from - b.from)
}

function* anchors(text: string): Generator<Stretch> {
  let open: Omit<Stretch, 'to'>[] = []
  const tags = new RegExp(ANCHOR)
  for (let tag = tags.exec(text); tag; tag = tags.exec(text)) {
    for (const anchor of open) yield { ...anchor, to: tag.index }
    open = []
    if (tag[0].startsWith('</')) continue
    const start = tags.lastIndex
    TAG_REST.lastIndex = start
    const rest = TAG_REST.exec(text)?.[0] ?? ''
    tags.lastIndex += rest.length
    for (const { 0: href, 1: double, 2: single, 3: bare = '', index } of eachMatch(HREF, rest)) {
      const target = double ?? single ?? bare
      open.push({ from: start + index + href.lastIndexOf(target), target })
      if (open.length === MOST_NESTED) break
    }
  }
  for (const anchor of open) yield { ...anchor, to: text.length }
}

function* labels(text: string): Generator<Stretch> {
  if (!text.includes('](') && !text.includes('][') && !text.includes(']:')) return
  const named = new Map<string, string>()
  for (const [, name = '', target = ''] of text.matchAll(DEFINITION))
    named.set(name.toLowerCase(), target)
  const opened: number[] = []
  for (const { 0: bracket, index } of text.matchAll(/[[\]]/g)) {
    if (bracket === '[') {
      opened.push(index + 1)
      if (opened.length > MOST_NESTED) opened.shift()
      continue
    }
    const from = opened.pop()
    if (from === undefined) continue
    BEHIND_LABEL.lastIndex = index + 1
    const [, angled, plain, name] = BEHIND_LABEL.exec(text) ?? []
    const own = named.size > 0 && index - from <= 200 ? text.slice(from, index) : ''
    const target = angled ?? plain ?? named.get((name ?? own).toLowerCase())
    if (target !== undefined) yield { from, to: index, target }
  }
}
