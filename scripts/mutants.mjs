// @ts-check
/**
 * `npm run test:mutants`: puts each fault of test/mutants/faults.mjs into a copy of the sources and
 * runs the tests that must notice it. Exits with 1 where fewer than 90 % are caught, where a fault
 * no longer fits the sources, or where its tests fail without it. An argument, such as
 * `-- ui/flag`, leaves only the faults in files whose path contains it.
 */
import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FAULTS } from '../test/mutants/faults.mjs'
import { ensurePackages, rootPath } from './packages.mjs'

const LEAST_PERCENT = 90
const WORKERS = 2
/** What the tests read. */
const COPIED = [
  'src',
  'test',
  'assets',
  'docs',
  'scripts',
  'jest.config.js',
  'package.json',
  'manifest.json',
]

/** What is said of a fault, by what became of its tests. */
const SAID = { failed: 'caught  ', passed: 'SURVIVED', none: 'NOT RUN ' }

/** @param {string} file below src; the empty text where there is none */
const read = (file) => {
  const path = join(rootPath, 'src', file)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

/**
 * Runs tests in a copy. Jest exits with 1 too where it finds none or cannot start, so its own
 * count decides.
 * @param {string} copy
 * @param {string[]} tests paths below test
 * @returns {Promise<'passed' | 'failed' | 'none'>}
 */
function runTests(copy, tests) {
  const report = join(copy, 'report.json')
  rmSync(report, { force: true })
  // prettier-ignore
  const args = [
    '--experimental-vm-modules', '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js', '--selectProjects', 'unit', 'project', '--runInBand', '--json',
    `--outputFile=${report}`, ...tests.map((path) => `test/${path}`),
  ]
  return new Promise((done) => {
    spawn(process.execPath, args, { cwd: copy, stdio: 'ignore', timeout: 600_000 }).on(
      'close',
      () => {
        try {
          const result = JSON.parse(readFileSync(report, 'utf8'))
          const { numTotalTests, numRuntimeErrorTestSuites, success } = result
          // A fault with which a file no longer loads proves nothing.
          const isNone = numTotalTests === 0 || numRuntimeErrorTestSuites > 0
          done(isNone ? 'none' : success ? 'passed' : 'failed')
        } catch {
          done('none')
        }
      },
    )
  })
}

/**
 * Calls a task for each item, in as many copies of the repository as there are workers.
 * @template Item
 * @param {readonly Item[]} items
 * @param {(item: Item, copy: string) => Promise<void>} task
 */
async function inCopies(items, task) {
  const queue = [...items]
  const worker = async () => {
    const copy = mkdtempSync(join(tmpdir(), 'anteroom-mutants-'))
    process.on('exit', () => rmSync(copy, { recursive: true, force: true }))
    for (const path of COPIED)
      cpSync(join(rootPath, path), join(copy, path), {
        recursive: true,
        filter: (from) => !from.includes('node_modules'),
      })
    symlinkSync(join(rootPath, 'node_modules'), join(copy, 'node_modules'))
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await task(item, copy)
  }
  await Promise.all(Array.from({ length: WORKERS }, worker))
}

ensurePackages()
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))
const [, , only = ''] = process.argv
const faults = FAULTS.filter(({ file }) => file.includes(only))

const stale = faults.filter((fault) => read(fault.file).split(fault.old).length !== 2)
for (const { file, harm, old } of stale)
  console.log(`stale     ${file}: ${harm}: not exactly once: ${old}`)

// A test that fails anyway would seem to catch everything.
const tests = new Set(faults.flatMap((fault) => fault.tests))
/** @type {Set<string>} */
const unusable = new Set()
await inCopies([...tests], async (test, copy) => {
  const result = await runTests(copy, [test])
  if (result === 'passed') return
  console.log(`unusable  test/${test}: without a fault: ${result}`)
  unusable.add(test)
})

const tried = faults.filter(
  (fault) => !stale.includes(fault) && !fault.tests.some((test) => unusable.has(test)),
)
let caught = 0
await inCopies(tried, async (fault, copy) => {
  const path = join(copy, 'src', fault.file)
  const text = read(fault.file)
  writeFileSync(
    path,
    text.replace(fault.old, () => fault.new),
  )
  const result = await runTests(copy, fault.tests)
  writeFileSync(path, text)
  if (result === 'failed') caught++
  console.log(`${SAID[result]}  ${fault.file}: ${fault.harm}`)
})

const percent = faults.length === 0 ? 0 : (100 * caught) / faults.length
console.log(`\n${caught} of ${faults.length} caught (${Math.floor(percent)} %)`)
process.exitCode = tried.length === faults.length && percent >= LEAST_PERCENT ? 0 : 1
