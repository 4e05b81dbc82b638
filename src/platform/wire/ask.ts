import { api } from '../browser/api.ts'
import {
  PAGE_CHANGED,
  type Failure,
  type PageState,
  type ToAllFrames,
  type ToBackground,
  type ToContent,
} from './messages.ts'

/**
 * Asks the background. Rejects where it failed or refused, and where nobody answered: the service
 * worker was stopped, or the context is invalidated.
 */
export async function askBackground<T extends keyof ToBackground>(
  type: T,
  asks: ToBackground[T]['asks'],
): Promise<ToBackground[T]['answers']> {
  return valueOf(await api().runtime.sendMessage({ ...asks, type }))
}

/**
 * Asks the content script in a frame of a tab, 0 being the page. Rejects as `askBackground` does,
 * and where no script is there.
 */
export async function askContent<T extends keyof ToContent>(
  tab: number,
  type: T,
  asks: ToContent[T]['asks'] = {},
  frameId = 0,
): Promise<ToContent[T]['answers']> {
  return valueOf(await api().tabs.sendMessage(tab, { ...asks, type }, { frameId }))
}

/**
 * The same of the page, which may be busy or hang: null where the answer is not there in time, and
 * where there is none.
 * @param patience in milliseconds
 */
export function askInTime<T extends keyof ToContent>(
  tab: number,
  type: T,
  patience: number,
): Promise<ToContent[T]['answers'] | null> {
  return Promise.race([
    askContent(tab, type).catch(() => null),
    new Promise<null>((resolve) => setTimeout(resolve, patience, null)),
  ])
}

/** Asks the content scripts in all frames of a tab. Says whether any is able. */
export async function askAllFrames<T extends keyof ToAllFrames>(
  tab: number,
  type: T,
  asks: ToAllFrames[T]['asks'],
): Promise<boolean> {
  return (await api().tabs.sendMessage(tab, { ...asks, type })) === true
}

/** Tells the extension's own pages what is new of this page. Rejects where none is open. */
export async function announceChange(state: PageState): Promise<void> {
  await api().runtime.sendMessage({ type: PAGE_CHANGED, state })
}

/**
 * Whether this script still belongs to a living extension. After an update or a removal Chromium
 * lets old content scripts run on, without `runtime.id` (w3c/webextensions issue 138).
 */
export function isAlive(): boolean {
  try {
    return Boolean(api().runtime?.id)
  } catch {
    return false
  }
}

function valueOf<T>(answer: unknown): T {
  const { failed = answer === undefined } = (answer ?? {}) as Partial<Failure>
  if (failed) throw new Error(String(failed))
  return answer as T
}
