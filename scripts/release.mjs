// @ts-check
/**
 * `npm run release`: checks what the stores check, makes the archives, the list of what is in them
 * and the notes, in artifacts/release/, and says what is left for a person to do. Uploads nothing.
 * `-- --dry-run` does the same before the version has its tag and its day in the changelog.
 */
import { createHash } from 'node:crypto'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { ensurePackages, rootPath } from './packages.mjs'

const folder = `${rootPath}artifacts/release/`
const isDry = process.argv.includes('--dry-run')
const read = (/** @type {string} */ path) => readFileSync(rootPath + path, 'utf8')
const git = (/** @type {string[]} */ ...args) =>
  execFileSync('git', args, { cwd: rootPath, encoding: 'utf8' }).trim()

const { version, permissions } = JSON.parse(read('manifest.json'))

/** The longest answer that the Chrome Web Store's form takes. */
const LONGEST_ANSWER = 1000
/** https://developer.chrome.com/docs/webstore/images: one to five, of this size. */
const STORE_LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'nl']

/** @returns {string} what the changelog says of this version */
function notes() {
  const heading = isDry ? 'Not yet released' : version
  const [, text = ''] = read('CHANGELOG.md').split(`\n## ${heading}`)
  return (text.split('\n## ')[0] ?? '').replace(/^.*\n/, '').trim()
}

/** @returns {Promise<string[]>} */
async function lintBoth() {
  const { firefoxLint } = await import('./firefox-lint.mjs')
  const { chromeLint } = await import('./chrome-lint.mjs')
  const firefox = firefoxLint(`${folder}build-firefox`)
  return [...firefox, ...(await chromeLint(`${folder}build-chrome`))]
}

function answers() {
  const sections = read('docs/store.md')
    .split(/^###? /m)
    .slice(1)
  const byName = new Map(sections.map((text) => [text.split('\n')[0], text.split('\n').slice(1)]))
  const missing = [...permissions, 'Hosts', 'Single purpose', 'Remote code', 'Data'].filter(
    (name) => !byName.get(name)?.join('').trim(),
  )
  const long = [...byName].filter(([, lines]) => lines.join('\n').trim().length > LONGEST_ANSWER)
  return [
    ...missing.map((name) => `docs/store.md says nothing of ${name}`),
    ...long.map(([name]) => `docs/store.md says too much of ${name}`),
  ]
}

/** The parts of what ships, by npm's own tool; without what differs from run to run. */
function partsList() {
  const { stdout } = spawnSync('npm', ['sbom', '--omit', 'dev', '--sbom-format', 'cyclonedx'], {
    cwd: rootPath,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  const list = JSON.parse(stdout)
  delete list.serialNumber
  list.metadata.timestamp = new Date(`${git('log', '-1', '--format=%cI')}`).toISOString()
  list.metadata.component.name = 'anteroom'
  return `${JSON.stringify(list, null, 2)}\n`
}

/** @type {readonly [string, () => string[] | Promise<string[]>][]} each gives what is wrong */
const CHECKS = [
  ['everything is committed', () => git('status', '--porcelain').split('\n').filter(Boolean)],
  [
    'one version everywhere',
    () =>
      ['package.json', 'package-lock.json']
        .filter((path) => JSON.parse(read(path)).version !== version)
        .map((path) => `${path} has another version than manifest.json, ${version}`),
  ],
  ['the changelog has its notes', () => (notes() ? [] : ['CHANGELOG.md says nothing of it'])],
  [
    'the tag is on this commit',
    () => {
      const tags = git('tag', '--points-at', 'HEAD').split('\n')
      return isDry || tags.includes(`v${version}`) ? [] : [`git tag v${version} is missing`]
    },
  ],
  ['texts are finished', async () => (await import('./unfinished.mjs')).unfinishedToday()],
  [
    'sources were read within 400 days',
    () => {
      const run = spawnSync(process.execPath, ['scripts/check-dates.mjs'], {
        cwd: rootPath,
        encoding: 'utf8',
      })
      return run.status === 0 ? [] : run.stdout.trim().split('\n')
    },
  ],
  ['the stores’ questions are answered', answers],
  [
    'three archives, the list of parts, the notes',
    async () => {
      const { makePackages } = await import('./package.mjs')
      const archives = await makePackages(folder)
      writeFileSync(`${folder}parts.cdx.json`, partsList())
      writeFileSync(`${folder}notes.md`, `${notes()}\n`)
      const files = [...archives, `${folder}parts.cdx.json`]
      const sums = files.map((path) => {
        const sum = createHash('sha256').update(readFileSync(path)).digest('hex')
        return `${sum}  ${basename(path)}\n`
      })
      writeFileSync(`${folder}sha256.txt`, sums.join(''))
      return []
    },
  ],
  ['both browsers’ checks', lintBoth],
  [
    `pictures of 1280 × 800 in ${STORE_LANGUAGES.length} languages`,
    async () => {
      const { storePictures } = await import('./store-pictures.mjs')
      await storePictures(`${folder}build-chrome`, `${folder}pictures`, STORE_LANGUAGES)
      return []
    },
  ],
]

ensurePackages()
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
let faults = 0
for (const [name, check] of CHECKS) {
  const found = await Promise.resolve()
    .then(check)
    .catch((error) => [error instanceof Error ? error.message : String(error)])
  console.log(`${found.length === 0 ? 'ok    ' : 'FAILED'} ${name}`)
  for (const line of found) console.log(`       ${line}`)
  faults += found.length
}
if (faults > 0) {
  console.log('\nnot ready')
  process.exitCode = 1
} else {
  console.log(`
ready: artifacts/release/. Left for a person, with docs/store.md at hand:
1. Chrome Web Store, Package: upload anteroom-${version}-chrome.zip, submit for review
2. Edge Add-ons, Packages: upload the same file, publish
3. addons.mozilla.org, New version: upload anteroom-${version}-firefox.zip, with -source.zip`)
}
