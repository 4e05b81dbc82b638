import type { Policy } from '../../advice/policy.ts'
import type { PolicyProblem } from '../../advice/read-policy.ts'
import { api } from '../browser/api.ts'

/** What the organization has set, and what is wrong with it. */
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

type Items = Readonly<Record<string, unknown>>

/**
 * For how long readers wait for the browser's answer, in milliseconds. It may take seconds after the
 * browser's start, or never come: https://github.com/ghostery/ghostery-extension/issues/3367 and
 * https://github.com/microsoft/MicrosoftEdge-Extensions/issues/299 (27 November 2026).
 */
const PATIENCE = 300

/** What came too late for those who asked, and nothing before it comes. */
let late: Items | undefined
const callbacks: ((isLate: boolean) => void)[] = []

/**
 * What an administrator has set for this browser. Nothing where there is none, where the browser
 * knows none (Firefox rejects then, Chrome gives an empty object, for the first seconds of an
 * installation too), and until a slow browser answers. Never rejects.
 */
export async function loadPolicy(): Promise<ReadPolicy> {
  const nothing = { policy: {}, problems: [] }
  const raw = late ?? (await inTime(ask()))
  if (Object.keys(raw).length === 0) return nothing
  try {
    // Of most readers nobody reads the schema, hence it is in no script.
    const schema = await fetch(api().runtime.getURL('managed-schema.json'))
    return (await rules()).readPolicy(raw, await schema.json())
  } catch {
    return nothing
  }
}

/**
 * Whether the browser is certain that nothing is set: Firefox rejects then. Chrome knows it only
 * later, and tells of what has gone, also after its start.
 */
export async function isUnset(): Promise<boolean> {
  try {
    await managed()?.get(null)
    return false
  } catch {
    return true
  }
}

async function ask(): Promise<Items> {
  try {
    return (await managed()?.get(null)) ?? {}
  } catch {
    return {}
  }
}

/** The answer, or nothing where it is not there in time: then who listens is told when it comes. */
async function inTime(asked: Promise<Items>): Promise<Items> {
  let timer
  const tooLate = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, PATIENCE)))
  const answer = await Promise.race([asked, tooLate])
  clearTimeout(timer)
  if (answer) return answer
  if (late) return late
  const none = (late = {})
  void asked.then((items) => {
    // What has changed meanwhile is newer.
    if (late !== none || Object.keys(items).length === 0) return
    late = items
    for (const callback of callbacks) callback(true)
  })
  return none
}

/**
 * Calls back when an administrator has changed something, or when a slow browser says at last what
 * is set. Firefox reads it at its start alone.
 */
export function onPolicy(callback: (isLate: boolean) => void): void {
  callbacks.push(callback)
  managed()?.onChanged?.addListener(() => {
    late = undefined
    callback(false)
  })
}

const managed = () => api().storage.managed
