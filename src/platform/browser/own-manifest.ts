import { api } from './api.ts'

/** The version of the running extension, as in its manifest. */
export const version = (): string => api().runtime.getManifest().version

/** The addresses on which our content script runs, as the manifest names them. */
export const zoomOrigins = (): string[] =>
  api()
    .runtime.getManifest()
    .content_scripts?.flatMap(({ matches }) => matches) ?? []
