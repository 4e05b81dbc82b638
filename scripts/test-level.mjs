// @ts-check
/**
 * `npm run test:unit`, `test:project`, `test:browser`, `test:watch`: one level of the tests. What
 * stands after `--` is passed on to Jest. The levels that read dist/ build it first.
 */
import { spawnSync } from 'node:child_process'
import { ensurePackages, rootPath } from './packages.mjs'

const [level = '', ...rest] = process.argv.slice(2)
ensurePackages()

if (level === 'project' || level === 'browser') {
  const { build } = await import('./build.mjs')
  await build('chrome')
  await build('firefox')
}
if (level === 'browser') {
  const { ensureBrowser } = await import('./browsers.mjs')
  ensureBrowser('chromium')
  ensureBrowser('firefox')
}
// prettier-ignore
const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules', '--disable-warning=ExperimentalWarning',
    // Last, since it takes every word that follows as a project.
    'node_modules/jest/bin/jest.js', ...rest, '--selectProjects', level,
  ],
  { cwd: rootPath, stdio: 'inherit' },
)
process.exitCode = status ?? 1
