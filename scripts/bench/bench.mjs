// @ts-check
/**
 * `npm run bench`: measures what scripts/budgets.mjs limits, in Chromium, and exits with 1 where a
 * budget does not hold. `--against <folder>` measures another unpacked extension beside ours,
 * without judging it.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ensurePackages } from '../packages.mjs'

const at = process.argv.indexOf('--against')
const other = at < 0 ? [] : [resolve(process.argv[at + 1] ?? '')]
for (const folder of other) {
  if (existsSync(join(folder, 'manifest.json'))) continue
  console.error(`No unpacked extension in ${folder}: it has no manifest.json.`)
  process.exit(1)
}

ensurePackages()
const { build } = await import('../build.mjs')
const { startServer } = await import('./browser.mjs')
const { measureCode } = await import('./code.mjs')
const { measureMeeting } = await import('./busy-meeting.mjs')
const { measurePages } = await import('./pages.mjs')
const { measurePopups } = await import('./popup.mjs')
const { printReport } = await import('./report.mjs')
const { measureSizes } = await import('./sizes.mjs')

const own = mkdtempSync(join(tmpdir(), 'anteroom-bench-'))
// Before the server: loading that makes Vite build for development from then on.
await build('chrome', own)
const server = await startServer()
try {
  measureSizes(own)
  for (const measure of [measurePopups, measurePages, measureMeeting])
    await measure(server.port, [own, ...other])
  await measureCode(server.port)
} finally {
  await server.close()
  rmSync(own, { recursive: true, force: true })
}
process.exitCode = printReport() ? 0 : 1
