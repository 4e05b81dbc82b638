/** A time as a clock shows it, in the language with this tag. */
export function timeOfDay(at: number, lang: string): string {
  return new Intl.DateTimeFormat(lang, { timeStyle: 'short' }).format(at)
}
