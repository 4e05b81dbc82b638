// @ts-check
/** Loads the driver of the browser tests, which is TypeScript, for scripts that open a browser. */
import { rootPath } from './packages.mjs'

/** @returns {Promise<typeof import('../test/browser/driver.ts')>} */
export async function loadDriver() {
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport(`${rootPath}test/browser/driver.ts`, {
    root: rootPath,
    configFile: false,
    logLevel: 'error',
  })
  return /** @type {typeof import('../test/browser/driver.ts')} */ (module)
}
