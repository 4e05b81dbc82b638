// @ts-check
/** Builds the extension into dist/chrome and dist/firefox, or only the one that is named. */
import { rootPath } from './packages.mjs'

/** @typedef {'chrome' | 'firefox'} Target */

/**
 * @param {Target} target
 * @param {string} [outDir] where to; dist/<target> unless told otherwise
 */
export async function build(target, outDir) {
  const vite = await import('vite')
  await vite.build({
    root: rootPath,
    mode: target,
    logLevel: 'error',
    build: outDir ? { outDir, emptyOutDir: true } : {},
  })
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const [target] = process.argv.slice(2)
  for (const each of /** @type {const} */ (['chrome', 'firefox'])) {
    if (!target || target === each) await build(each)
  }
}
