import { isZooms, plainHost } from '../zoom/address/hosts.ts'
import { parse } from '../zoom/address/parse.ts'
import { isShared } from '../zoom/address/shared-hosts.ts'
import { judgeHost } from '../zoom/look-alike/judge.ts'
import type { Policy } from './policy.ts'
import { PRESETS } from './presets.ts'
import type { MessageKey } from './text.ts'

/** As much of JSON Schema as `assets/managed-schema.json` uses. */
export interface Schema {
  readonly type: string
  readonly title?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly oneOf?: readonly { readonly const: string; readonly description: string }[]
  readonly format?: string
  /** Of an entry's member: the entry is nothing without it. */
  readonly minLength?: number
  readonly maxLength?: number
  readonly maxItems?: number
  readonly examples?: readonly unknown[]
  readonly default?: unknown
}

/** What is wrong with one value, for an administrator. */
export interface PolicyProblem {
  readonly text: MessageKey
  /** Fills the placeholders: the key, and what would be right. */
  readonly values: readonly [key: string, right: string]
  /** The value counts all the same. */
  readonly isUsed?: true
}

type Tell = (text: MessageKey, path: string, right?: string, isUsed?: true) => undefined

/** How many problems are told: of ten thousand wrong entries these say enough. */
const MOST_TOLD = 50

/**
 * Reads what an administrator has set. What is wrong is left out, key by key and entry by entry, and
 * told. Never throws.
 * @param raw as the browser gives it, or a file
 * @returns also what was set, cleaned, without what follows from the preset
 */
export function readPolicy(
  raw: unknown,
  schema: Schema,
): {
  readonly policy: Policy
  readonly problems: readonly PolicyProblem[]
  readonly set: Policy
} {
  const problems: PolicyProblem[] = []
  const tell: Tell = (text, path, right = '', isUsed) => {
    if (problems.length < MOST_TOLD)
      problems.push({ text, values: [path, right], ...(isUsed && { isUsed }) })
  }
  const set = (read(raw, schema, '', tell) ?? {}) as Policy
  const preset = set.preset && PRESETS[set.preset]
  const policy = preset ? { ...set, protections: { ...preset, ...set.protections } } : set
  return { policy, problems, set }
}

/** The value as far as it is right; undefined where it is not, or empty. */
function read(value: unknown, schema: Schema, path: string, tell: Tell): unknown {
  const wrong = (): undefined => tell('policy_wrong', path, JSON.stringify(schema.examples?.[0]))
  if (schema.type === 'boolean') return typeof value === 'boolean' ? value : wrong()
  if (schema.type === 'string')
    return typeof value === 'string' ? readText(value, schema, path, tell, wrong) : wrong()
  if (schema.type === 'array')
    return Array.isArray(value) ? readList(value, schema, path, tell) : wrong()
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong()
  return readObject(value, schema, path, tell)
}

function readObject(value: object, { properties = {} }: Schema, path: string, tell: Tell): object {
  const entries = Object.entries(value).flatMap(([key, member]) => {
    const at = path ? `${path}.${key.slice(0, 80)}` : key.slice(0, 80)
    const schema = Object.hasOwn(properties, key) ? properties[key] : undefined
    if (!schema) return tell('policy_unknown', at) ?? []
    const right = read(member, schema, at, tell)
    return right === undefined ? [] : [[key, right] as const]
  })
  return Object.fromEntries(entries)
}

function readList(list: unknown[], schema: Schema, path: string, tell: Tell): unknown[] {
  const { maxItems = 0, items = schema } = schema
  if (list.length > maxItems) tell('policy_many', path, String(maxItems))
  return list.slice(0, maxItems).flatMap((entry, index) => {
    const at = `${path}[${index + 1}]`
    const right = read(entry, items, at, tell)
    if (right === undefined) return isBlank(entry) ? (tell('policy_missing', at) ?? []) : []
    const missing = Object.entries(items.properties ?? {}).find(
      ([key, { minLength }]) => minLength && !Object.hasOwn(Object(right), key),
    )?.[0]
    // What was wrong with it is told already.
    if (missing && isBlank((entry as Record<string, unknown>)[missing]))
      tell('policy_missing', `${at}.${missing}`)
    return missing ? [] : [right]
  })
}

function readText(
  value: string,
  { oneOf, format, maxLength = Infinity }: Schema,
  path: string,
  tell: Tell,
  wrong: () => undefined,
): string | undefined {
  if (value.length > maxLength) return tell('policy_long', path, String(maxLength))
  const text = cleaned(value)
  if (text === '') return undefined
  if (oneOf) {
    const words = oneOf.map((each) => each.const)
    return words.includes(text) ? text : tell('policy_value', path, words.join(', '))
  }
  const proper = format ? FORMATS[format] : undefined
  if (!proper) return text
  const right = proper(text)
  if (right === null) return wrong()
  return format === 'hostname' ? ownHost(right, path, tell) : right
}

/** A host that can be an organization's own. What only looks like a fake may be honest: zoom.us.example.edu. */
function ownHost(host: string, path: string, tell: Tell): string | undefined {
  if (isZooms(host)) return tell('policy_zooms', path)
  if (isShared(host)) return tell('policy_shared', path, host)
  if (judgeHost(host)?.level === 'danger') tell('policy_imitates', path, host, true)
  return host
}

/** Without characters that are not seen or that reorder what stands around them; emoji are joined by one. */
const cleaned = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(
      /(?!(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic}))[\p{Cf}\p{Cs}\u115f\u1160\u3164\uffa0]/gu,
      '',
    )
    .trim()

const isBlank = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && cleaned(value) === '')

/** Each gives the text in its proper form, or null. */
const FORMATS: Readonly<Record<string, (text: string) => string | null>> = {
  hostname: (text) => {
    if (/[^\p{L}\p{N}.-]/u.test(text)) return null
    const host = plainHost(parse(`https://${text}`)?.hostname ?? '')
    if (/^\.|\.\.|[^.]{64}|.{254}/.test(host)) return null
    // An address of numbers ends in one.
    return /[^.]\.[^.]*[a-z][^.]*$/.test(host) ? host : null
  },
  uri: (text) => {
    const url = parse(text)
    return url?.protocol === 'https:' && !url.username && !url.password ? url.href : null
  },
  // What else a mail link would read as its own must not stand in it.
  email: (text) => (/^[\w.+'-]+@(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]+$/u.test(text) ? text : null),
  phone: (text) => (/^\+?[\d(][\d ()./-]*\d$/.test(text) ? text : null),
}
