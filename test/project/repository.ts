import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
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

/** A new folder with copies of these files and folders, and the packages; whoever asks removes it. */
export function copyOf(paths: readonly string[]): string {
  const copy = mkdtempSync(join(tmpdir(), 'anteroom-'))
  for (const path of paths) cpSync(join(root, path), join(copy, path), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir')
  return copy
}
