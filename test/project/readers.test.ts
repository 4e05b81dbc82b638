import { expect, test } from '@jest/globals'
import { readers } from '../bench/readers.ts'
import { filesIn, readText } from './repository.ts'

/** What takes an address, a text, or something made of one. */
const TEXT = /: (?:string|(?:Pick<)?Parsed|Recognition|View|Suspect)\b/

/** The functions that a source exports, each with its name and its parameters. */
const exported = (source: string): { name: string; parameters: string }[] =>
  Array.from(
    source.matchAll(/^export (?:function\*? (\w+)|const (\w+) = )\(([^)]*)\)/gm),
    ([, name, constant, parameters = '']) => ({ name: (name ?? constant)!, parameters }),
  )

test('the bench tries every function of src/zoom that takes a text', () => {
  const taking = filesIn('src/zoom')
    .flatMap((path) => exported(readText(path)))
    // What looks through a page is measured in a whole meeting.
    .filter(({ parameters }) => TEXT.test(parameters) && !parameters.includes(': Document'))
    .map(({ name }) => name)
  expect(taking).toContain('findLinks')
  expect(['checkText', ...taking].toSorted()).toEqual(Object.keys(readers).toSorted())
})
