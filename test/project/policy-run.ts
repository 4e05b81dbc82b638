/** Runs `npm run policy` on a text, for the tests of its two sides. */
import { afterAll } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './repository.ts'

/** Of an extension that does not exist. */
export const id = 'abcdefghijklmnopponmlkjihgfedcba'
export const forChrome = `install: { chrome: ${id} }\n`

export const scratch = mkdtempSync(join(tmpdir(), 'policy-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** Runs the command on a file with this text. */
export function runPolicy(text: string | Buffer, name: string) {
  const file = join(scratch, `${name}.yaml`)
  const folder = join(scratch, name)
  writeFileSync(file, text)
  const args = ['scripts/policy.mjs', file, folder]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
  })
  const read = (form: string, encoding: BufferEncoding = 'utf8') =>
    readFileSync(join(folder, form), encoding)
  return { status, stdout, stderr, folder, read }
}
