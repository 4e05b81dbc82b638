// @ts-check
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { BUDGETS } from '../budgets.mjs'
import { report } from './report.mjs'

/**
 * Weighs a built extension.
 * @param {string} folder
 */
export function measureSizes(folder) {
  const read = (/** @type {string} */ name) => readFileSync(join(folder, name))
  const gzipped = (/** @type {string[]} */ ...names) =>
    names.reduce((sum, name) => sum + gzipSync(read(name), { level: 9 }).length, 0) / 1000

  const popup = new Set(
    read('src/popup/popup.html')
      .toString()
      .match(/assets\/[^"]+/g),
  )
  for (const name of popup) {
    for (const [, path] of read(name)
      .toString()
      .matchAll(/from\s*"\.\/([^"]+)"/g))
      popup.add(`assets/${path}`)
  }
  report(BUDGETS.popupSize, [gzipped(...popup)])
  const scripts = (/** @type {string[]} */ ...names) =>
    gzipped(...names.map((name) => `src/content/${name}.js`))
  report(BUDGETS.firstLookSize, [scripts('zoom-script')])
  report(BUDGETS.contentScriptSize, [scripts('zoom-side', 'session-script')])
  report(BUDGETS.guardSize, [scripts('guard-script', 'session-script')])
  report(BUDGETS.postingSize, [scripts('posting-script')])

  const shipped = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.\w+$/.test(name),
  )
  const zipped = (/** @type {string[]} */ names) =>
    zipSync(Object.fromEntries(names.map((name) => [name, read(name)])), { level: 9 }).length / 1000
  report(BUDGETS.packageSize, [zipped(shipped.filter((name) => !/^_locales|^licenses/.test(name)))])
  report(BUDGETS.wholePackageSize, [zipped(shipped)])
}
