/** How long something about one meeting or one page is kept, in days. */
const DAYS_KEPT = 90

/** Today as a number of days since 1970, in UTC. */
export const today = (): number => Math.floor(Date.now() / 86_400_000)

/**
 * The entries that were kept at most 90 days ago: the same object where all were. A day to come is
 * a wrong clock's and counts as expired, or the entry would stay for ever.
 */
export function withoutExpired<T>(
  entries: Readonly<Record<string, T>>,
  dayOf: (entry: T) => number,
): Readonly<Record<string, T>> {
  const all = Object.entries(entries)
  const fresh = all.filter(([, entry]) => {
    const age = today() - dayOf(entry)
    return age >= 0 && age <= DAYS_KEPT
  })
  return fresh.length === all.length ? entries : Object.fromEntries(fresh)
}
