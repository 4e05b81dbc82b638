// @ts-check
/** Installs the npm packages where they are missing or do not fit the lock file. */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

const root = new URL('../', import.meta.url)

/** The repository's folder, as a path. */
export const { pathname: rootPath } = root

/**
 * Makes sure that node_modules is there.
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
 * Runs a command in the repository's folder. What it prints goes to stderr, and only where it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @throws {Error} in one line, where it fails
 */
export function run(command, args, env = process.env) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    env,
    maxBuffer: 1e8,
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  process.stderr.write(Buffer.concat([stdout ?? Buffer.alloc(0), stderr ?? Buffer.alloc(0)]))
  throw new Error(`${command} ${args.join(' ')} failed.`)
}
