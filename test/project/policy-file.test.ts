/** What the command for administrators says of a file that is wrong, and of the folder it writes into. */
import { describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { forChrome, runPolicy as run, scratch } from './policy-run.ts'
import { root } from './repository.ts'

describe('a file that is wrong', () => {
  test.each([
    ['a key that does not exist', 'preset: school\ntip: x', '“tip”: there’s no such setting.'],
    ['a word that is none of them', 'preset: pub', '“preset” must be one of these: none, school'],
    [
      'an address that is no https',
      'contact: { address: "http://a.example" }',
      '“contact.address”',
    ],
    ['an id that is none', 'install: { chrome: anteroom }', '“install.chrome” must be the 32'],
    ['a browser that is none', 'install: { safari: x }', '“install.safari”'],
    ['a name of every object', 'install: { toString: x }', '“install.toString”: there’s no such'],
    ['an address of nothing', 'install: { firefox: "https://" }', '“install.firefox” must be'],
    ['a list for a file', '- preset: school', 'The file is a list. It needs lines such as'],
    ['a text for a file', 'school', 'The file is plain text.'],
    ['comments alone', '# nothing', 'The file is empty.'],
    ['another encoding', Buffer.from('\ufeffpreset: school', 'utf16le'), 'not saved as UTF-8'],
    [
      'a colon',
      'tips:\n  - text: Remember: admit',
      'Line 2: put the text in quotes, since it has a',
    ],
    ['a key twice', 'preset: school\npreset: court', 'Line 2: “preset” stands twice.'],
    ['two documents', 'preset: school\n---\npreset: court', 'Take out the line “---”'],
    ['a tag', 'preset: !school x', 'Line 1: put the text in quotes, since it begins with “!”.'],
    ['a number', 'contact: { phone: +15550100 }', '"+1 555 0100". Put it in quotes.'],
    ['no word for a switch', 'posting: 1', 'An example: true\n'],
    ['a key that is none', 'twitter: 1', 'no such setting.\n'],
    ['a yes', 'guard: yes', 'Write “true” in place of “yes”.'],
    ['too many', `zoomDomains: [${'a.example,'.repeat(10_000)}]`, 'You have 10,000.'],
    ['a blank tip', 'tips: [{ text: "" }]', '“tips[1].text” is missing.'],
    ['no YAML', 'preset: [', 'Line 1: '],
  ])('%s is told, and nothing is written', (name, text, told) => {
    const { status, stderr, folder } = run(text, name.replaceAll(' ', '-'))
    expect(status).toBe(1)
    expect(stderr).toContain(told)
    expect(existsSync(folder)).toBe(false)
  })
})

test('a file that is not there, or is a folder, is told', () => {
  const start = (path: string) =>
    spawnSync(process.execPath, ['scripts/policy.mjs', path], { cwd: root, encoding: 'utf8' })
      .stderr
  expect(start(join(scratch, 'none.yaml'))).toContain('There is no such file.')
  expect(start(scratch)).toContain('That is a folder')
})

describe('the folder', () => {
  test('loses what an earlier run has written, and nothing else', () => {
    const folder = join(scratch, 'again')
    mkdirSync(folder)
    writeFileSync(join(folder, 'mine.json'), '')
    run(forChrome, 'again')
    expect(readdirSync(folder)).toContain('chrome-linux.json')
    run('preset: school', 'again')
    expect(readdirSync(folder).toSorted()).toEqual([
      'firefox-policies.json',
      'google-admin.json',
      'mine.json',
      'org.mozilla.firefox.plist',
    ])
  })

  test('stays as it is where not all can be written', () => {
    const folder = join(scratch, 'blocked')
    mkdirSync(join(folder, 'google-admin.json'), { recursive: true })
    expect(run(forChrome, 'blocked').stderr).toContain('“google-admin.json” in it is no file.')
    expect(readdirSync(folder)).toEqual(['google-admin.json'])
    writeFileSync(join(scratch, 'taken'), '')
    expect(run(forChrome, 'taken').stderr).toContain('That is a file, not a folder.')
  })
})
