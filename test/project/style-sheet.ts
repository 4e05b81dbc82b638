/** What `docs/languages/<tag>.md` says at its head for the tests: the words and signs of a language. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { readText, root } from './repository.ts'

/** The terms of which each language keeps to its own words, with where English says them. */
export const TERMS = {
  'waiting room': /\bwaiting room/i,
  passcode: /\bpasscodes?\b/i,
  host: /(?<!co-)\bhosts?\b(?! key)/i,
  'co-host': /\bco-hosts?\b/i,
  guest: /\b(?:guests?|participants?)\b/i,
  mute: /\b(?:un)?mut(?:e|es|ed|ing)\b/i,
  share: /\bscreen.shar|\bshar\w+ (?:the|their|your|his|a) screen/i,
  lock: /\block(?:s|ed|ing)?\b/i,
  notetaker: /\bnote.?takers?\b/i,
  imitates: /\bimitat/i,
  link: /\blinks?\b/i,
  meeting: /(?<!schedul\w+ (?:a |the |your )?)\bmeetings?\b/i,
} as const
export type Term = keyof typeof TERMS

/** Stems, as `any` reads them. */
type Stems = readonly string[]

export interface Style {
  readonly language: string
  readonly address: string
  /** The signs of a quotation with a blank between: `„ “`. */
  readonly quotes: string
  /** For button, option, list, box, section, panel, entry, switch, question, answer, role. */
  readonly nouns: Stems
  /** Whatever negates. */
  readonly negation: Stems
  readonly words: Readonly<Record<Term, Stems>>
  /** Forms that must not occur. */
  readonly never: Stems
  /** English words that may stay, beside names. */
  readonly english: readonly string[]
  /** Keys of texts that are rightly the same as in English. */
  readonly same: readonly string[]
  /** Keys that a trap does not ask, by the trap's name. */
  readonly allow: Readonly<Record<string, readonly string[]>>
}

/** The style sheet of a language; undefined where it has none of its own, as a region. */
export function styleOf(folder: string): Style | undefined {
  const path = `docs/languages/${folder.replace('_', '-')}.md`
  return existsSync(join(root, path)) ? headOf(readText(path)) : undefined
}

/** The head of a style sheet. Throws where there is none. */
export function headOf(text: string): Style {
  const [, head] = /^---\n([\s\S]+?)\n---\n/.exec(text) ?? []
  if (!head) throw new Error('A style sheet begins with its YAML head')
  return parse(head) as Style
}

/** Matches any of the stems, in any case; `_` stands for the beginning or the end of a word. */
export function any(stems: Stems): RegExp {
  const bound = '(?:(?<![\\p{L}\\p{M}])(?=[\\p{L}\\p{M}])|(?<=[\\p{L}\\p{M}])(?![\\p{L}\\p{M}]))'
  const sources = stems.map((stem) =>
    stem
      .normalize('NFC')
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('_', bound),
  )
  return new RegExp(sources.length > 0 ? sources.join('|') : '(?!)', 'iu')
}
