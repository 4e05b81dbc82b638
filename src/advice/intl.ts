/**
 * Numbers, days and times as a language writes them. Where the browser does not know a language it
 * would take its own without saying so: then digits and ISO dates stand, which no language owns.
 * https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Intl
 */

/** One of the formatters of `Intl`. */
interface Formatter<Made> {
  new (tag: string, options?: object): Made
  supportedLocalesOf(tag: string): string[]
}

/** Makes a formatter; null where the browser does not know the language, or the tag is none. */
function formatter<Made>(Kind: Formatter<Made>, tag: string, options?: object): Made | null {
  try {
    return Kind.supportedLocalesOf(tag).length > 0 ? new Kind(tag, options) : null
  } catch {
    return null
  }
}

/** The plural forms that a language has; `other` alone where the browser knows none. */
export function pluralForms(tag: string): readonly Intl.LDMLPluralRule[] {
  return formatter(Intl.PluralRules, tag)?.resolvedOptions().pluralCategories ?? ['other']
}

/** The plural form that a number asks for. */
export function pluralForm(count: number, tag: string): Intl.LDMLPluralRule {
  return formatter(Intl.PluralRules, tag)?.select(count) ?? 'other'
}

/** A number with the digits and marks of a language. */
export function numberIn(count: number, tag: string): string {
  return formatter(Intl.NumberFormat, tag)?.format(count) ?? String(count)
}

/** Words one after the other, with the sign between them that a language uses. */
export function listIn(words: readonly string[], tag: string): string {
  const lists = formatter(Intl.ListFormat, tag)
  return lists?.format(words) ?? words.join()
}

/** An ISO day, or the day of an ISO time. */
export function day(iso: string, tag: string): string {
  const dates = formatter(Intl.DateTimeFormat, tag, { dateStyle: 'long', timeZone: 'UTC' })
  return dates?.format(new Date(iso)) ?? iso.slice(0, 10)
}

/** A moment as a clock shows it. */
export function timeOfDay(at: number, tag: string): string {
  const times = formatter(Intl.DateTimeFormat, tag, { timeStyle: 'short' })
  return times?.format(at) ?? new Date(at).toTimeString().slice(0, 5)
}

/** Of the scripts that living languages use. https://www.unicode.org/iso15924/iso15924-codes.html */
const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']

/** The direction of the script in which a language is usually written; `ltr` where the tag is none. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  try {
    const { script } = new Intl.Locale(tag).maximize()
    return script !== undefined && RIGHT_TO_LEFT.includes(script) ? 'rtl' : 'ltr'
  } catch {
    return 'ltr'
  }
}
