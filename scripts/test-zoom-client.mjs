// @ts-check
/**
 * `npm run test:zoom-client`: tries the extension on Zoom's own web client, without the internet.
 * The client is a package of its own (test/zoom-client), which is downloaded here when it is
 * missing, and by nobody who only builds or runs `npm test`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { ensurePackages, rootPath, run } from './packages.mjs'

const folder = 'test/zoom-client'

/** @param {string} path from the folder of the rig */
const age = (path) => {
  const file = `${rootPath}${folder}/${path}`
  return existsSync(file) ? statSync(file).mtimeMs : 0
}

try {
  ensurePackages()
  if (age('node_modules/.package-lock.json') < age('package-lock.json')) {
    console.error("Installing Zoom's client …")
    // Nothing of the package runs on its own: it belongs into the browser.
    run('npm', ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'])
  }
  const { status } = spawnSync(process.execPath, [`${folder}/run.mjs`, ...process.argv.slice(2)], {
    cwd: rootPath,
    stdio: 'inherit',
  })
  process.exitCode = status ?? 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}
