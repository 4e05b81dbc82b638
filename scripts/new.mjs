// @ts-check
/**
 * `npm run new -- measure <id> | finding <id> | language <tag> | domain <host>`: writes the entry
 * and its texts with a TODO in each place that a person has to fill. The walk-throughs are
 * docs/adding-advice.md and docs/translating.md. Exits with 2 on bad input, and writes nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { newFinding, newMeasure } from './new/new-advice.mjs'
import { newDomain } from './new/domain.mjs'
import { Refusal } from './new/edit.mjs'
import { newLanguage } from './new/language.mjs'
import { rootPath } from './packages.mjs'

/** @type {Record<string, (name: string, today: string) => import('./new/edit.mjs').Edit[] | Promise<import('./new/edit.mjs').Edit[]>>} */
const KINDS = { measure: newMeasure, finding: newFinding, language: newLanguage, domain: newDomain }

const [kind = '', name, ...more] = process.argv.slice(2)
try {
  const make = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined
  if (!make || !name || more.length > 0)
    throw new Refusal('npm run new -- measure <id> | finding <id> | language <tag> | domain <host>')
  const edits = await make(name, new Date().toISOString().slice(0, 10))
  for (const { path, text } of edits) {
    mkdirSync(dirname(join(rootPath, path)), { recursive: true })
    writeFileSync(join(rootPath, path), text)
    console.log(path)
  }
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = 2
}
