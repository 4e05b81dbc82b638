/** What a bug report is asked for: `npm run check-page` on a saved page. */
import { afterAll, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { skeleton } from '../pages/zoom/skeleton.ts'
import { pageOf } from '../unit/zoom/facts/pages.ts'
import { root } from './repository.ts'

const folder = mkdtempSync(join(tmpdir(), 'anteroom-check-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const path = join(folder, 'saved.html')
const run = (at: string, address: string) =>
  spawnSync(process.execPath, ['scripts/check-page.mjs', at, '--address', address], {
    cwd: root,
    encoding: 'utf8',
  })

/** What is printed of a page that was saved. */
function check(html: string, address: string): unknown {
  writeFileSync(path, html)
  return JSON.parse(run(path, address).stdout)
}

const EXPECTED = ['form-box', 'form-radio', 'form-personal-id', 'old-option']

test('a saved page tells its facts and what was found, and nothing that is written on it', () => {
  const { address } = pageOf('schedule')
  const printed = check(skeleton('schedule', 'ko-KR'), address)
  expect(printed).toMatchObject({
    page: 'schedule',
    facts: expect.arrayContaining([
      {
        fact: 'waiting-room',
        state: 'off',
        lockedByOrganization: false,
        seenIn: 'schedule-form',
      },
    ]),
    found: ['some-box', 'form-box', 'form-radio'],
    expected: EXPECTED,
    isChanged: false,
  })
  expect(JSON.stringify(printed)).not.toMatch(/example|My Meeting|456/)
})

test('one that Zoom has changed tells what was expected in vain', () => {
  const { address } = pageOf('schedule')
  const changed = skeleton('schedule').replaceAll(/ (?:class|id|role)="[^"]*"/g, '')
  expect(check(changed, address)).toEqual({
    page: 'schedule',
    facts: [],
    found: ['some-box'],
    expected: EXPECTED,
    isChanged: true,
  })
})

test.each([
  ['a page that is missing', join(folder, 'missing.html'), null, /^There is no file /],
  ['a folder', folder, null, /is no file/],
  ['an empty file', path, '', /holds no HTML/],
  ['a text', path, '{"page": "a < b"}', /holds no HTML/],
  ['a picture', path, '\x89PNG\0<a>', /holds no HTML/],
  ['a file as no page is', path, '<p>'.repeat(4_000_000), /larger than 10 MB/],
  ['a page of others', path, '<p>x</p>', /^Anteroom reads no page at https:\/\/example.org/],
])('%s is answered by one sentence that says so', (_, at, content, said) => {
  if (content !== null) writeFileSync(path, content)
  const { status, stdout, stderr } = run(at, 'https://example.org/')
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(said)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})
