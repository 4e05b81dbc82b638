// @ts-check
/**
 * `npm test`: everything that must hold before a change lands, on a fresh machine too. Installs
 * what is missing, browsers included. Each check of the whole counts as one test beside Jest's.
 */
import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensurePackages, rootPath } from './packages.mjs'

const node = process.execPath
let passed = 0
let failed = 0

/**
 * @param {string} name
 * @param {() => boolean | Promise<boolean>} check
 */
async function step(name, check) {
  console.log(`…      ${name}`)
  const start = Date.now()
  const isGood = await Promise.resolve()
    .then(check)
    .catch((error) => {
      console.error(error instanceof Error ? error.message : error)
      return false
    })
  console.log(
    `${isGood ? 'ok    ' : 'FAILED'} ${name} (${Math.round((Date.now() - start) / 1000)} s)`,
  )
  if (isGood) passed++
  else failed++
  return isGood
}

/**
 * Runs a tool beside what else runs; it prints once it is done.
 * @param {string} path
 * @param {...string} args
 * @returns {Promise<boolean>} whether it found nothing
 */
const tool = (path, ...args) =>
  new Promise((resolve) => {
    execFile(node, [`node_modules/${path}`, ...args], { cwd: rootPath }, (error, out, errors) => {
      process.stdout.write(error ? out + errors : '')
      resolve(!error)
    })
  })

/**
 * Runs some of Jest's projects, with a line for each file that is done, and counts their tests.
 * @param {number} atOnce how many files at a time
 * @param {...string} projects
 */
function jest(atOnce, ...projects) {
  const report = `${rootPath}artifacts/jest.json`
  mkdirSync(`${rootPath}artifacts`, { recursive: true })
  rmSync(report, { force: true })
  const jestPath = 'node_modules/jest/bin/jest.js'
  const { status } = spawnSync(
    node,
    // prettier-ignore
    [
      '--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jestPath,
      '--reporters', `${rootPath}scripts/line-reporter.mjs`, '--json', '--outputFile', report,
      '--testSequencer', `${rootPath}scripts/longest-first.mjs`,
      '--maxWorkers', String(atOnce), '--selectProjects', ...projects,
    ],
    { cwd: rootPath, stdio: ['ignore', 'inherit', 'inherit'] },
  )
  const result = JSON.parse(readFileSync(report, 'utf8'))
  passed += result.numPassedTests
  failed += result.numFailedTests
  return status === 0 && result.numPendingTests === 0
}

// Without the packages nothing else can be said.
if (!(await step('the packages are there', () => (ensurePackages(), true)))) {
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exit(1)
}
const { ensureBrowser } = await import('./browsers.mjs')
const { build } = await import('./build.mjs')
const { firefoxLint } = await import('./firefox-lint.mjs')

await Promise.all([
  step('lint', () => tool('oxlint/bin/oxlint', '--deny-warnings')),
  step('format', () => tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')),
  step('types', () => tool('typescript/bin/tsc')),
])
await step('build for Chrome', async () => (await build('chrome'), true))
await step('build for Firefox', async () => (await build('firefox'), true))
await step("Firefox's own linter", () => {
  const findings = firefoxLint('dist/firefox')
  for (const finding of findings) console.log(finding)
  return findings.length === 0
})
await step('unit and project tests', () => jest(2, 'unit', 'project'))
await step('Chromium is there', () => Boolean(ensureBrowser('chromium')))
await step('Firefox is there', () => Boolean(ensureBrowser('firefox')))
// Three, on two cores too: browsers wait more than they work.
await step('browser tests', () => jest(3, 'browser'))

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
