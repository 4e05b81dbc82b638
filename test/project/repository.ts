import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join, sep } from 'node:path'

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** A file of the repository as text. Throws where there is none. */
export const readText = (path: string): string => readFileSync(join(root, path), 'utf8')

/** A JSON file of the repository; its form is the caller's word. Throws where there is none. */
export const readJson = <Form>(path: string): Form => JSON.parse(readText(path)) as Form

/** All files below a folder, as paths from the root with `/`, sorted. Throws where it is missing. */
export function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll(sep, '/'))
    .toSorted()
}
