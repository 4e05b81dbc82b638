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
}

/** Before the key of what was put aside. One place for each: two at once must not collide. */
const ASIDE = 'aside:'

/**
 * What is kept, or the fallback. What cannot be read (damaged, or written by a newer version) is
 * put aside under `aside:` and its key, never lost, so that a later version may still find it.
 */
export async function load<T>(kept: Kept<T>): Promise<T> {
  const found = await api()
    .storage.local.get(kept.key)
    .catch(() => ({}) as Record<string, unknown>)
  const raw: unknown = found[kept.key]
  if (raw === undefined) return kept.fallback
  const value = isRecord(raw) && raw['version'] === kept.version ? kept.read(raw['value']) : null
  if (value !== null) return value
  // Where it cannot be put aside, it cannot be overwritten either: the disk is full.
  await putAside(kept.key, raw).catch(() => undefined)
  return kept.fallback
}

/** Keeps `value`. Rejects where the browser cannot write, for instance on a full disk. */
export async function save<T>({ key, version }: Kept<T>, value: T): Promise<void> {
  await api().storage.local.set({ [key]: { version, value } })
}

/** The change under way. The next one waits for it: at once, one would undo the other. */
let changing: Promise<unknown> = Promise.resolve()

/**
 * Changes what is kept: `how` is handed the value and gives the new one. One after the other, in
 * the order of the calls. Rejects where the browser cannot write.
 */
export function change<T>(kept: Kept<T>, how: (value: T) => T | Promise<T>): Promise<void> {
  const done = changing.then(async () => save(kept, await how(await load(kept))))
  changing = done.catch(() => undefined)
  return done
}

/** Deletes what is kept. */
export async function remove<T>({ key }: Kept<T>): Promise<void> {
  await api().storage.local.remove(key)
}

/** Whether something has been put aside since it could not be read. */
export async function hasAside(): Promise<boolean> {
  const all = await api()
    .storage.local.get(null)
    .catch(() => ({}))
  return Object.keys(all).some((key) => key.startsWith(ASIDE))
}

async function putAside(key: string, raw: unknown): Promise<void> {
  const place = ASIDE + key
  const earlier: unknown = (await api().storage.local.get(place))[place]
  await api().storage.local.set({ [place]: [...(Array.isArray(earlier) ? earlier : []), raw] })
  await api().storage.local.remove(key)
}

/** Whether `value` is an object with named members. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
