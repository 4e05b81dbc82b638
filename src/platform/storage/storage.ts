import { api } from '../browser/api.ts'

/**
 * One thing that is kept in `storage.local`, under a key of its own, together with the version
 * of its form.
 */
export interface Kept<T> {
  readonly key: string
  readonly version: number
  /** What holds while nothing is kept. */
  readonly fallback: T
  /** The value in its proper form, or null where `value` has another. Never throws. */
  readonly read: (value: unknown) => T | null
  /** The value without its expired entries: the same object where there are none. */
  readonly unexpired?: (value: T) => T
}

/** Prefix of the key under which unreadable values are put aside, as a list. */
export const ASIDE = 'aside:'

let isOneUnreadable = false

/** Whether this context has met a value that cannot be read. */
export const hasMetUnreadable = (): boolean => isOneUnreadable

/**
 * What is kept, without expired entries. The fallback where nothing is kept, where it cannot be read
 * (damaged, or written by a newer version) and where the browser cannot read. Writes nothing.
 */
export async function load<T>(kept: Kept<T>): Promise<T> {
  return (await find(kept).catch(() => null))?.value ?? kept.fallback
}

/**
 * Changes what is kept: `how` is handed the value without expired entries and gives the new one;
 * nothing is written where it gives the object that is kept already. Changes of one key are
 * serialized in the order of the calls, across the service worker and the extension's pages; `how`
 * may change another key, but not its own. What cannot be read is moved under `aside:` by the same
 * write, for a later version: the quota never has to hold it twice, and there is no moment at which
 * it is stored nowhere.
 * @returns the new value
 * @throws (rejects) where the browser cannot read or write, and where the new value could not be read
 *   again; then nothing is changed
 */
export function change<T>(kept: Kept<T>, how: (value: T) => T | Promise<T>): Promise<T> {
  return navigator.locks.request(kept.key, async () => {
    const { raw, stored, value } = await find(kept)
    const next = await how(value)
    if (kept.read(next) === null) throw new Error(`no ${kept.key}`)
    const isUnreadable = raw !== undefined && stored === null
    if (next === (stored ?? kept.fallback) && !isUnreadable) return next
    const aside = isUnreadable ? await withAside(kept.key, raw) : {}
    await api().storage.local.set({ ...aside, [kept.key]: { version: kept.version, value: next } })
    return next
  })
}

/** Calls back after each change of what is kept, wherever it was made. */
export function onKept(callback: () => void): void {
  api().storage.local.onChanged.addListener(callback)
}

/**
 * What stands under the key: `raw` as the browser gives it, `stored` the value in it or null,
 * `value` that without expired entries, or the fallback. Rejects where the browser cannot read.
 */
async function find<T>(kept: Kept<T>): Promise<{ raw: unknown; stored: T | null; value: T }> {
  const { [kept.key]: raw } = await api().storage.local.get(kept.key)
  const stored = isRecord(raw) && raw['version'] === kept.version ? kept.read(raw['value']) : null
  isOneUnreadable ||= raw !== undefined && stored === null
  const value = stored ?? kept.fallback
  return { raw, stored, value: kept.unexpired?.(value) ?? value }
}

async function withAside(key: string, raw: unknown): Promise<Record<string, unknown>> {
  const place = ASIDE + key
  const { [place]: earlier } = await api().storage.local.get(place)
  return { [place]: [...[earlier ?? []].flat(), raw] }
}

/** Whether `value` is an object with named members. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
