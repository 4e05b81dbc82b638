// @ts-check
/** Writes the forms of a policy into a folder: all of them, or none. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { isForm } from './forms.mjs'

/**
 * Other people's files in the folder stay, ours of an earlier run go.
 * @param {string} folder made where it is missing
 * @param {readonly import('./forms.mjs').Form[]} forms
 * @returns {string | null} why they cannot be written, or null
 */
export function writeForms(folder, forms) {
  let scratch
  try {
    if (statSync(folder, { throwIfNoEntry: false })?.isFile())
      return 'That is a file, not a folder.'
    mkdirSync(folder, { recursive: true })
    scratch = mkdtempSync(join(folder, '.new-'))
    for (const { name, text, encoding = 'utf8' } of forms)
      writeFileSync(join(scratch, name), text, encoding)
    const old = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => isForm(name))
    const odd = old.find((entry) => !entry.isFile())
    if (odd) return `“${odd.name}” in it is no file. Take it away first.`
    for (const { name } of old) rmSync(join(folder, name))
    for (const { name } of forms) renameSync(join(scratch, name), join(folder, name))
    return null
  } catch (error) {
    return `${/** @type {Error} */ (error).message}.`
  } finally {
    if (scratch) rmSync(scratch, { recursive: true, force: true })
  }
}
