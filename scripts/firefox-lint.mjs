// @ts-check
/** Runs Firefox's own linter over a built folder; knows which warnings are accepted, and why. */
import { spawnSync } from 'node:child_process'
import { rootPath } from './packages.mjs'

/**
 * Preact sets `innerHTML` twice in its own code, for `dangerouslySetInnerHTML`, which our own lint
 * forbids. Look again with each new version of Preact.
 */
const ACCEPTED = { UNSAFE_VAR_ASSIGNMENT: 2 }

/** @typedef {{ code: string, message: string, file?: string, line?: number }} Finding */

/**
 * @param {string} folder
 * @returns {string[]} one line for each error, and for each warning that is not accepted
 */
export function firefoxLint(folder) {
  const { stdout } = spawnSync(
    process.execPath,
    // prettier-ignore
    [
      'node_modules/web-ext/bin/web-ext.js',
      'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery',
    ],
    { cwd: rootPath, encoding: 'utf8', maxBuffer: 1e8 },
  )
  /** @type {{ errors: Finding[], warnings: Finding[] }} */
  const { errors, warnings } = JSON.parse(stdout)
  const left = new Map(Object.entries(ACCEPTED))
  const unlisted = warnings.filter(({ code }) => {
    const rest = left.get(code) ?? 0
    left.set(code, rest - 1)
    return rest <= 0
  })
  return [...errors, ...unlisted].map(
    ({ code, file, line, message }) =>
      `${code} in ${file ?? 'the manifest'}:${line ?? 0}: ${message}`,
  )
}
