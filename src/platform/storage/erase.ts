import { api } from '../browser/api.ts'
import { ASIDE, hasMetUnreadable } from './storage.ts'

/** All that is kept and put aside, by its keys, as the browser gives it. Rejects where it cannot. */
export function allKept(): Promise<Record<string, unknown>> {
  return api().storage.local.get(null)
}

/** Whether something is put aside, or was found unreadable by this context. */
export async function hasAside(): Promise<boolean> {
  if (hasMetUnreadable()) return true
  const all = await allKept().catch(() => ({}))
  return Object.keys(all).some((key) => key.startsWith(ASIDE))
}

/**
 * Deletes what is kept and put aside under a key, or under every key, after the changes that were
 * asked for before. Rejects where the browser cannot write.
 * @returns what was deleted, for `putBack`
 */
export async function erase(key?: string): Promise<Record<string, unknown>> {
  const bare = (stored: string): string => stored.replace(ASIDE, '')
  const keys = key ? [key] : [...new Set(Object.keys(await allKept()).map(bare))]
  const erased = keys.map((each) =>
    navigator.locks.request(each, async () => {
      const all = await allKept()
      const own = [each, ASIDE + each].filter((name) => name in all)
      await api().storage.local.remove(own)
      return own.map((name) => [name, all[name]])
    }),
  )
  return Object.fromEntries((await Promise.all(erased)).flat())
}

/** Makes the storage hold again what `erase` took. What was kept since under these keys is lost. */
export async function putBack(erased: Readonly<Record<string, unknown>>): Promise<void> {
  await api().storage.local.set(erased)
}
