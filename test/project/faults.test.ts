import { expect, test } from '@jest/globals'
import { FAULTS } from '../mutants/faults.mjs'
import { filesIn, readText } from './repository.ts'

test('each deliberate fault fits the sources: its text stands in its file once', () => {
  expect(FAULTS.length).toBeGreaterThan(60)
  const stale = FAULTS.filter(
    ({ file, old, new: put }) => put === old || readText(`src/${file}`).split(old).length !== 2,
  )
  expect(stale.map(({ file, old }) => `${file}: ${old}`)).toEqual([])
})

test('each has a test to notice it', () => {
  const files = filesIn('test')
  const named = new Set(FAULTS.flatMap(({ tests }) => tests))
  const isThere = (name: string): boolean => files.some((path) => path.startsWith(`test/${name}`))
  expect([...named].filter((name) => !isThere(name))).toEqual([])
})
