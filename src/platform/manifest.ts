import browser from 'webextension-polyfill'

/** The version of the running extension, as in its manifest. */
export const version = (): string => browser.runtime.getManifest().version

/** The addresses on which our content script runs, as the manifest names them. */
export const zoomOrigins = (): string[] =>
  browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? []
