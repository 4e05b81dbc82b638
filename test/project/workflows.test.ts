import { expect, test } from '@jest/globals'
import { filesIn, readText } from './repository.ts'

const workflows = filesIn('.github/workflows').map((path) => [path, readText(path)] as const)

test.each(workflows)('%s pins each action by its commit and names its version', (_, text) => {
  const uses = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line))
  expect(uses.length).toBeGreaterThan(0)
  expect(uses.filter((line) => !/uses: [\w-]+\/[\w/-]+@[\da-f]{40} # v\d/.test(line))).toEqual([])
})

test.each(workflows)('%s may read the repository and nothing more', (_, text) => {
  expect(text).toMatch(/^permissions:\n {2}contents: read\n\n/m)
  expect(text.match(/permissions:/g)).toHaveLength(1)
})
