// @ts-check
/** Loads one of our own modules, which are TypeScript, for a script. */
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)

/** Style sheets, which a module may import as text, are empty here: nothing is drawn. */
const noStyles = {
  name: 'no-styles',
  enforce: /** @type {const} */ ('pre'),
  resolveId: (/** @type {string} */ id) => (id.endsWith('.css?inline') ? '\0style' : null),
  load: (/** @type {string} */ id) => (id === '\0style' ? 'export default ""' : null),
}

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
    plugins: [noStyles],
    logLevel: 'silent',
  })
  return /** @type {Module} */ (module)
}
