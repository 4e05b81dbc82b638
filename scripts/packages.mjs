// @ts-check
/** Installs the npm packages where they are missing or do not fit the lock file. */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

const root = new URL('../', import.meta.url)

/** The repository's folder, as a path. */
export const { pathname: rootPath } = root

/**
 * Makes sure that node_modules is there. What npm prints goes to stderr.
 * @throws {Error} in one line, where Node is too old or npm fails
 */
export function ensurePackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node 20.19 or newer is needed, this is ${process.versions.node}.`)
  }
  const installed = new URL('node_modules/.package-lock.json', root)
  const wanted = new URL('package-lock.json', root)
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return
  console.error('Installing the npm packages …')
  run('npm', ['ci', '--no-audit', '--no-fund'])
}

/**
 * Runs a command in the repository's folder; what it prints goes to stderr.
 * @param {string} command
 * @param {string[]} args
 * @throws {Error} in one line, where it fails
 */
export function run(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed.`)
}
