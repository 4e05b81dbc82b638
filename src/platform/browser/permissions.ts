import { api } from './api.ts'
import { zoomOrigins } from './own-manifest.ts'

/** Whether the browser lets us run on Zoom's pages. Firefox readers may take that back any time. */
export async function isZoomAllowed(): Promise<boolean> {
  return api()
    .permissions.contains({ origins: zoomOrigins() })
    .catch(() => true)
}

/** Asks the reader for Zoom's pages. Must be called from a click. Says whether it was granted. */
export async function allowZoom(): Promise<boolean> {
  return api()
    .permissions.request({ origins: zoomOrigins() })
    .catch(() => false)
}
