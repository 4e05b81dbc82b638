// @ts-check
/**
 * `npm run policy -- school.yaml`: from one short file the policies that browsers and consoles take,
 * in artifacts/policy/. Reads it by the very module that ships; where something is wrong, it says
 * what, and writes nothing. docs/organizations.md explains all of it.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fillMessage } from './locales/fill.mjs'
import { load } from './our-module.mjs'
import { rootPath } from './packages.mjs'
import { chromiumForms, firefoxForms, googleForm } from './policy/forms.mjs'
import { writeForms } from './policy/write-forms.mjs'

/** @typedef {import('../src/advice/read-policy.ts').Schema} Schema */

const USAGE = `Usage: npm run policy -- <file.yaml> [folder]
Writes what Google Admin, Intune, Jamf, Group Policy, Linux and Firefox take into artifacts/policy,
or into the folder that is named. docs/organizations.md says what can stand in the file.`

/** Where each browser gets the package, and where it looks for its policies. */
const STORES = {
  chrome: {
    product: 'Chrome',
    updates: 'https://clients2.google.com/service/update2/crx',
    registry: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome',
    domain: 'com.google.Chrome',
    linux: '/etc/opt/chrome',
  },
  edge: {
    product: 'Edge',
    updates: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
    registry: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge',
    domain: 'com.microsoft.Edge',
    linux: '/etc/opt/edge',
  },
}

const readJson = (/** @type {string} */ path) =>
  JSON.parse(readFileSync(join(rootPath, path), 'utf8'))

/**
 * What is wrong with `install`, one line each.
 * @param {unknown} install
 */
function wrongWithInstall(install) {
  if (install === undefined) return []
  if (typeof install !== 'object' || install === null || Array.isArray(install))
    return ['“install” needs lines below it, such as “chrome: <the id>”.']
  return Object.entries(install).flatMap(([key, value]) => {
    if (Object.hasOwn(STORES, key))
      return /^[a-p]{32}$/.test(String(value))
        ? []
        : [`“install.${key}” must be the 32 letters that the browser’s page of extensions shows.`]
    if (key !== 'firefox' && key !== 'updates')
      return [`“install.${key}”: there’s no such setting.`]
    return /^https:\/\/./.test(String(value)) && URL.canParse(String(value))
      ? []
      : [`“install.${key}” must be an address that begins with https://.`]
  })
}

/**
 * A value as an administrator may have written it; lists and objects begin on a new line.
 * @param {unknown} value
 */
function inYaml(value, indent = '\n    ') {
  if (typeof value !== 'object' || value === null) return ` ${String(value)}`
  const isList = Array.isArray(value)
  /** @type {string} */
  const text = Object.entries(value)
    .map(([key, each]) => indent + (isList ? '-' : `${key}:`) + inYaml(each, `${indent}  `))
    .join('')
  return text
}

/**
 * Each value in words.
 * @param {Record<string, unknown>} values
 * @param {Schema} schema
 */
function explain(values, schema) {
  return Object.entries(values).map(([key, value]) => {
    const { title, description, oneOf } = schema.properties?.[key] ?? schema
    const chosen = oneOf?.find((each) => each.const === value)?.description
    return `  ${key}:${inYaml(value)}\n      ${title}. ${chosen ?? description}`
  })
}

/** @param {string[]} args */
async function main([named, into = join(rootPath, 'artifacts/policy')]) {
  if (!named || named.startsWith('-')) {
    console.log(USAGE)
    return named === '--help' || named === '-h'
  }
  // npm runs scripts in the repository, wherever it was called.
  const at = process.env['INIT_CWD'] ?? ''
  const file = resolve(at, named)
  const folder = resolve(at, into)
  if (!existsSync(join(rootPath, 'node_modules/yaml'))) {
    console.error('The packages are missing: run “npm ci” first.')
    return false
  }
  const [{ readYaml }, { hint }] = await Promise.all([
    import('./policy/read-yaml.mjs'),
    import('./policy/hint.mjs'),
  ])
  const refuse = (/** @type {string[]} */ wrong) => {
    console.error(`${file} cannot be used yet:\n${wrong.map((line) => `  ${line}`).join('\n')}`)
    return false
  }
  const read = readYaml(file)
  if ('wrong' in read) return refuse(read.wrong)
  const { install, ...values } = read.values
  /** @type {Schema} */
  const schema = readJson('assets/managed-schema.json')
  const { readPolicy } = /** @type {typeof import('../src/advice/read-policy.ts')} */ (
    await load('src/advice/read-policy.ts')
  )
  const english = readJson('assets/_locales/en/messages.json')
  const { set: policy, problems } = readPolicy(values, schema)
  const set = /** @type {Record<string, unknown>} */ (policy)
  const told = problems.map((each) => ({
    text: fillMessage(english, each.text, each.values) + hint(each, values, schema),
    isUsed: each.isUsed,
  }))
  const wrong = [
    ...wrongWithInstall(install),
    ...told.filter(({ isUsed }) => !isUsed).map(({ text }) => text),
  ]
  if (wrong.length > 0) return refuse(wrong)

  const where = /** @type {Record<string, string | undefined>} */ (install ?? {})
  const addon = readJson('manifest.json').browser_specific_settings.gecko.id
  const latest = `https://addons.mozilla.org/firefox/downloads/latest/${encodeURIComponent(addon)}/latest.xpi`
  const forms = [
    ...Object.entries(STORES).flatMap(([key, store]) => {
      const id = where[key]
      const { updates = store.updates } = where
      const isOwn = updates !== store.updates
      return id ? chromiumForms({ ...store, id, updates, isOwn }, set) : []
    }),
    googleForm(set),
    ...firefoxForms(addon, where['firefox'] ?? latest, set),
  ]
  const whyNot = writeForms(folder, forms)
  if (whyNot) {
    console.error(`Nothing was written to ${folder}: ${whyNot}`)
    return false
  }

  const lines = explain(set, schema)
  console.log(
    `${file} sets${lines.length > 0 ? `:\n${lines.join('\n')}` : ' nothing of its own.'}\n`,
  )
  for (const [key, value] of Object.entries(values))
    if (JSON.stringify(value) !== JSON.stringify(set[key]))
      console.log(`Note: “${key}” is written as above, not quite as in your file.`)
  for (const { text } of told) console.log(`Note: ${text}`)
  console.log(`Written to ${folder}:`)
  for (const { name, where: place } of forms) console.log(`  ${name}\n      ${place}`)
  if (!where['chrome'] && !where['edge'])
    console.log(
      'For Chrome and Edge on computers add Anteroom’s id below “install”: the example in docs/organizations.md shows how.',
    )
  console.log('Next: “3. Hand it out” in docs/organizations.md.')
  return true
}

if (!(await main(process.argv.slice(2)))) process.exitCode = 1
