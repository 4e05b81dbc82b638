/** How long something about one meeting or one page is kept, in days. */
const DAYS_KEPT = 90

/** Today as a number of days since 1970, in UTC. */
export const today = (): number => Math.floor(Date.now() / 86_400_000)

/** Whether something kept on `day` has been kept for long enough. A day to come counts as wrong. */
export function isExpired(day: number): boolean {
  const age = today() - day
  return age > DAYS_KEPT || age < 0
}
