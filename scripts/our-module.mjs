// @ts-check
/** Loads one of our own modules, which are TypeScript, for a script. */
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)

/**
 * The module as it ships. Needs the packages: rejects without them.
 * @template [Module=any]
 * @param {string} path from the top of the repository
 * @returns {Promise<Module>}
 */
export async function load(path) {
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport(fileURLToPath(new URL(path, root)), {
    root: fileURLToPath(root),
    configFile: false,
    logLevel: 'silent',
  })
  return /** @type {Module} */ (module)
}
