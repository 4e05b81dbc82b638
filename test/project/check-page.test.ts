/** What a bug report is asked for: `npm run check-page` on a saved page. */
import { afterAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { skeleton } from '../pages/zoom/skeleton.ts'
import { pageOf } from '../unit/zoom/facts/pages.ts'
import { root } from './repository.ts'

const folder = mkdtempSync(join(tmpdir(), 'anteroom-check-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What is printed of a page that was saved. */
function check(html: string, address: string): unknown {
  const path = join(folder, 'saved.html')
  writeFileSync(path, html)
  const args = ['scripts/check-page.mjs', path, '--address', address]
  return JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }))
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
