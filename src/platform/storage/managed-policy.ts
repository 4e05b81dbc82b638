import type { Policy } from '../../advice/policy.ts'
import type { PolicyProblem } from '../../advice/read-policy.ts'
import { api } from '../browser/api.ts'

/** What the organisation has set, and what is wrong with it. */
export interface ReadPolicy {
  readonly policy: Policy
  readonly problems: readonly PolicyProblem[]
}

/** How values are read: a module of its own, which most readers never need. */
type Rules = typeof import('../../advice/read-policy.ts')
let rules = (): Promise<Rules> => import('../../advice/read-policy.ts')

/** For the background, which may import nothing later. */
export function readAtOnce(now: Rules): void {
  rules = async () => now
}

/**
 * What an administrator has set for this browser. Nothing where there is none, and where the browser
 * knows none: Firefox rejects then, Chrome gives an empty object, for the first seconds of an
 * installation too. Never rejects.
 */
export async function loadPolicy(): Promise<ReadPolicy> {
  const nothing = { policy: {}, problems: [] }
  const raw = await managed()
    ?.get(null)
    .catch(() => ({}))
  if (!raw || Object.keys(raw).length === 0) return nothing
  // Of most readers nobody reads the schema, hence it is in no script.
  const schema = await fetch(api().runtime.getURL('managed-schema.json'))
    .then((response) => response.json())
    .catch(() => null)
  return schema ? (await rules()).readPolicy(raw, schema) : nothing
}

/** Calls back when an administrator has changed something. Firefox reads it at its start alone. */
export function onPolicy(callback: () => void): void {
  managed()?.onChanged?.addListener(callback)
}

const managed = () => api().storage.managed
