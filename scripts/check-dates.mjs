// @ts-check
/**
 * `npm run check:dates`: names the sources of the advice that nobody has compared with our words
 * for 400 days. Exits with 1 where there is one. Not part of `npm test`, which must give the same
 * answer on any day.
 */
import { load } from './our-module.mjs'
import { ensurePackages } from './packages.mjs'

const MOST_DAYS = 400

ensurePackages()
/** @type {typeof import('../src/advice/sources.ts')} */
const { SOURCES: sources } = await load('src/advice/sources.ts')

let old = 0
for (const { title, address, checked } of Object.values(sources)) {
  const days = Math.floor((Date.now() - Date.parse(checked)) / 86_400_000)
  // Written so that a day that cannot be parsed counts as old.
  if (days <= MOST_DAYS) continue
  console.log(`${checked}  ${title}  ${address}`)
  old++
}
console.log(`${old} of ${Object.keys(sources).length} sources are due to be read again`)
process.exitCode = old === 0 ? 0 : 1
