import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'

const script = new URL('../../scripts/package.mjs', import.meta.url).href
const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

/** Packages into a new folder, in a process of its own and in another time zone each time. */
const pack = (zone: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'anteroom-package-'))
  folders.push(folder)
  const code = `import { makePackages } from ${JSON.stringify(script)}
    await makePackages(${JSON.stringify(folder)})`
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    env: { ...process.env, TZ: zone, NODE_ENV: 'production' },
    stdio: 'ignore',
  })
  return folder
}

test('two clean builds give the same bytes, for Chrome, Firefox and the source', () => {
  const [first, second] = [pack('Pacific/Honolulu'), pack('Asia/Tokyo')]
  const names = readdirSync(first).filter((name) => name.endsWith('.zip'))
  expect(names).toHaveLength(3)
  for (const name of names) {
    const [one, two] = [first, second].map((folder) => readFileSync(join(folder, name)))
    expect(one?.equals(two ?? Buffer.alloc(0)) && name).toBe(name)
  }
}, 120_000)
