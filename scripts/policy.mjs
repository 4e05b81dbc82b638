// @ts-check
/**
 * `npm run policy -- school.yaml`: from one short file the policies that browsers and consoles take,
 * in artifacts/policy/. Reads it by the very module that ships; where something is wrong, it says
 * what, and writes nothing. docs/organisations.md explains all of it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { rootPath } from './packages.mjs'
import { chromiumForms, firefoxForm, googleForm } from './policy/forms.mjs'

/** @typedef {import('../src/advice/read-policy.ts').Schema} Schema */

const USAGE = `Usage: npm run policy -- <file.yaml> [folder]
Writes what Google Admin, Intune, Jamf, Group Policy, Linux and Firefox take into artifacts/policy,
or into the folder that is named. docs/organisations.md says what can stand in the file.`

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
 * One of our own modules, as it ships.
 * @param {string} path
 */
async function load(path) {
  const { runnerImport } = await import('vite')
  const options = {
    configFile: /** @type {const} */ (false),
    logLevel: /** @type {const} */ ('silent'),
  }
  return (await runnerImport(join(rootPath, path), options)).module
}

/**
 * What is wrong with `install`, one line each.
 * @param {unknown} install
 */
function wrongWithInstall(install) {
  if (install === undefined) return []
  if (typeof install !== 'object' || install === null || Array.isArray(install))
    return ['“install” needs lines below it, such as “chrome: <the id>”.']
  return Object.entries(install).flatMap(([key, value]) => {
    if (key in STORES)
      return /^[a-p]{32}$/.test(String(value))
        ? []
        : [`“install.${key}” must be the 32 letters that the browser’s page of extensions shows.`]
    if (key !== 'firefox') return [`“install.${key}”: there’s no such setting.`]
    return String(value).startsWith('https://')
      ? []
      : ['“install.firefox” must begin with https://.']
  })
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
    const shown = typeof value === 'string' ? value : JSON.stringify(value)
    return `  ${key}: ${shown}\n      ${title}. ${chosen ?? description}`
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
  const { parse } = await import('yaml')
  /** @type {unknown} */
  let read
  try {
    read = parse(readFileSync(file, 'utf8'))
  } catch (error) {
    console.error(`Cannot read ${file}: ${/** @type {Error} */ (error).message}`)
    return false
  }
  const isMap = typeof read === 'object' && read !== null && !Array.isArray(read)
  const { install, ...values } = /** @type {Record<string, unknown>} */ (
    isMap ? read : { file: read }
  )
  /** @type {Schema} */
  const schema = readJson('assets/managed-schema.json')
  const { readPolicy } = /** @type {typeof import('../src/advice/read-policy.ts')} */ (
    await load('src/advice/read-policy.ts')
  )
  const { fillMessage } = /** @type {typeof import('../src/platform/locale/message-file.ts')} */ (
    await load('src/platform/locale/message-file.ts')
  )
  const english = readJson('assets/_locales/en/messages.json')
  const wrong = [
    ...wrongWithInstall(install),
    ...readPolicy(values, schema).problems.map((each) =>
      fillMessage(english, each.text, each.values),
    ),
  ]
  if (wrong.length > 0) {
    console.error(`${file} cannot be used yet:\n${wrong.map((line) => `  ${line}`).join('\n')}`)
    return false
  }

  const where = /** @type {Record<string, string | undefined>} */ (install ?? {})
  const addon = readJson('manifest.json').browser_specific_settings.gecko.id
  const latest = `https://addons.mozilla.org/firefox/downloads/latest/${encodeURIComponent(addon)}/latest.xpi`
  const forms = [
    ...Object.entries(STORES).flatMap(([key, store]) => {
      const id = where[key]
      return id ? chromiumForms({ ...store, id }, values) : []
    }),
    ...(where['chrome'] ? [googleForm(values)] : []),
    firefoxForm(addon, where['firefox'] ?? latest, values),
  ]
  mkdirSync(folder, { recursive: true })
  for (const { name, text, encoding = 'utf8' } of forms)
    writeFileSync(join(folder, name), text, encoding)

  console.log(`${file} sets:\n${explain(values, schema).join('\n')}\n`)
  console.log(`Written to ${folder}:`)
  for (const { name, where: place } of forms) console.log(`  ${name}\n      ${place}`)
  for (const [key, { product }] of Object.entries(STORES))
    if (!where[key])
      console.log(`Nothing for ${product}: add “install: { ${key}: <the extension’s id> }”.`)
  return true
}

if (!(await main(process.argv.slice(2)))) process.exitCode = 1
