import { api } from './api.ts'

/** A content script that the manifest does not name. */
export interface LaterScript {
  /** Its name, for the browser. */
  readonly id: string
  readonly file: string
  /** Where it runs; nowhere, and it is not registered. */
  readonly matches: string[]
  readonly excludeMatches?: string[]
  readonly allFrames?: boolean
  /** Whether it runs also in what a script of such a page has made: `blob:`, `about:blank`. */
  readonly matchOriginAsFallback?: boolean
}

/**
 * A change of what is registered, made one at a time: two at once would register a script twice.
 * What fails is tried again with the next call.
 */
export function inTurn<Asked extends unknown[]>(
  change: (...asked: Asked) => Promise<void>,
): (...asked: Asked) => Promise<void> {
  let changing: Promise<void> = Promise.resolve()
  return (...asked) => (changing = changing.then(() => change(...asked)).catch(() => undefined))
}

/**
 * Registers a script, brings it up to date, or takes it away. A browser keeps it over its restarts,
 * and drops it with an update of the extension.
 * @returns whether it was registered before
 */
export async function alignScript({ id, file, matches, ...more }: LaterScript): Promise<boolean> {
  const { scripting } = api()
  const wasOn = (await scripting.getRegisteredContentScripts({ ids: [id] })).length > 0
  // An update of the extension may have changed what stands here.
  if (matches.length > 0)
    await scripting[wasOn ? 'updateContentScripts' : 'registerContentScripts']([
      { id, js: [file], matches, ...more, runAt: 'document_start', persistAcrossSessions: true },
    ])
  else if (wasOn) await scripting.unregisterContentScripts({ ids: [id] })
  return wasOn
}

/** Puts a script into tabs that are open already, where the browser lets it. */
export async function runInTabs(
  tabs: readonly (number | undefined)[],
  file: string,
  allFrames = false,
): Promise<void> {
  await Promise.all(
    tabs.map((tabId) =>
      tabId === undefined
        ? null
        : api()
            .scripting.executeScript({
              target: allFrames ? { tabId, allFrames } : { tabId },
              files: [file],
            })
            .catch(() => null),
    ),
  )
}
