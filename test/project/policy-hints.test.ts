/** What an administrator reads of a slip beyond what is wrong: what to write in its place. */
import { expect, test } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hint } from '../../scripts/policy/hint.mjs'
import { readYaml } from '../../scripts/policy/read-yaml.mjs'
import { readPolicy, type Schema } from '../../src/advice/read-policy.ts'
import { scratch } from './policy-run.ts'
import { readJson } from './repository.ts'

const schema = readJson<Schema>('assets/managed-schema.json')

function hintsOn(text: string): string {
  const file = join(scratch, 'slip.yaml')
  writeFileSync(file, text)
  const read = readYaml(file)
  if ('wrong' in read) return read.wrong.join('\n')
  const { problems } = readPolicy(read.values, schema)
  return problems.map((each) => hint(each, read.values, schema)).join('\n')
}

test.each([
  ['a quoted yes', 'guard: "true"', 'Write “true” without quotes.'],
  ['another case', 'preset: School', 'Write “school”.'],
  ['a language by its name', 'language: German', 'Write “de”.'],
  ['a language by its tag', 'tips: [{ text: a, language: pt-BR }]', 'Write “pt_BR”.'],
  ['a language of a country', 'labels: de_DE', 'Write “de”.'],
  ['nothing behind a key', 'preset:', 'It is empty: fill it in'],
  ['a text for a list', 'zoomDomains: zoom.example.edu', 'Begin each entry on a line'],
  ['a list for lines', 'contact: [{ name: a }]', 'begin without “-”.'],
  ['a text for lines', 'contact: IT', 'It needs lines below it'],
  ['a list for a text', 'reportTo: [a@b.example]', 'It takes one text.'],
  ['an address for a host', 'zoomDomains: ["https://a.example/j"]', 'Write “a.example” alone.'],
  ['a star', 'zoomDomains: ["*.a.example"]', 'without “*”.'],
  ['a link for a mail', 'reportTo: "mailto:a@b.example"', 'Leave “mailto:” out.'],
  ['two mails', 'reportTo: a@b.example, c@b.example', 'One address alone.'],
  ['words for a number', 'contact: { phone: call us }', 'Only digits, spaces'],
  ['a key of elsewhere', 'contact: { email: a@b.example }', 'There is: name, mail, address'],
  ['no space', 'preset: school\nguard:true', 'Line 2: put a space after the colon.'],
  ['a step aside', 'preset: school\n  guard: true', 'Line 2: begins further to the right'],
  [
    'a colon in the first of two lines',
    'tips:\n  - text: Remember: admit\n    where: during',
    'Line 2: put the text in quotes',
  ],
  ['a quote in quotes', "tips:\n  - text: 'it's here'", 'Line 2: a quote ends too early'],
  ['a sign at the start', 'contact: { name: "a", mail: @b }', 'begins with “@”'],
  ['a star at the start', 'preset: *x', 'begins with “*”'],
  ['a tab', '\tpreset: school', 'Line 1: begin it with spaces'],
])('%s', (_, text, told) => {
  expect(hintsOn(text)).toContain(told)
})
