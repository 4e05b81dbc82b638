import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { unzipSync } from 'fflate'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** The version of the last release: the one folder beside this file. */
export const [LAST_RELEASE = ''] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** The files of the last release's package, by their path in it. */
export function lastRelease(browser: 'chrome' | 'firefox'): Record<string, Uint8Array> {
  return unzipSync(readFileSync(join(folder, LAST_RELEASE, `${browser}.zip`)))
}
