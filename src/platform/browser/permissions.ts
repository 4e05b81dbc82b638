import type { Recognition } from '../../zoom/address/recognition.ts'
import { api } from './api.ts'
import { zoomOrigins } from './own-manifest.ts'

/** All sites: for the guard, and for help with posting. */
export const EVERYWHERE = { origins: ['*://*/*'] }

/** What the browser must grant for a page: its own host where that is the organization's. */
const originsOf = (page: Recognition | null): string[] =>
  page?.isOwn ? [patternOf(page.hostname)] : zoomOrigins()

/** The pattern of all pages on a host. */
export const patternOf = (host: string): string => `*://${host}/*`

/**
 * Whether the browser lets us run on Zoom's pages, or on that of the organization's that is asked
 * for. Firefox readers may take the former back any time.
 */
export async function isZoomAllowed(page: Recognition | null = null): Promise<boolean> {
  return api()
    .permissions.contains({ origins: originsOf(page) })
    .catch(() => true)
}

/** Asks the reader for these pages. Must be called from a click. Says whether it was granted. */
export async function allowZoom(page: Recognition | null = null): Promise<boolean> {
  return api()
    .permissions.request({ origins: originsOf(page) })
    .catch(() => false)
}

/** Whether the guard is on, as the browser says. */
export async function isGuardOn(): Promise<boolean> {
  return api()
    .permissions.contains(EVERYWHERE)
    .catch(() => false)
}

/**
 * Asks the reader for all sites, or gives them back. Must be called from a click, before anything
 * is awaited. What follows is the background's (`keepGuard`), since the question may close the
 * popup. Where the reader or the browser refuses, nothing changes.
 */
export async function switchGuard(on: boolean): Promise<void> {
  const { request, remove } = api().permissions
  await (on ? request : remove)(EVERYWHERE).catch(() => false)
}

/** Calls back when the reader grants or withdraws a permission, wherever that happens. */
export function onPermissionChange(callback: () => void): void {
  api().permissions.onAdded.addListener(callback)
  api().permissions.onRemoved.addListener(callback)
}
