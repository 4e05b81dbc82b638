// @ts-check
/**
 * `npm run zoom-labels -- <folder of @zoom/meetingsdk>`: renews Zoom's labels wherever they stand, by
 * what the folder holds, and tells what has changed. Exits with 2 where the folder is none.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { localeFolders, ownMessages } from './locales/sources.mjs'
import { rootPath } from './packages.mjs'
import { labelChanges, renewed } from './zoom-labels/changes.mjs'
import { NoClient, readClient } from './zoom-labels/client.mjs'
import { readByText, renewedMessages } from './zoom-labels/files.mjs'
import { knownLabels, NAMED, READ_BY } from './zoom-labels/known.mjs'

/** What says in both files which client was read, and when. */
const SOURCE = /(npm @zoom\/meetingsdk )[\d.]+(,[^]{1,60}?read on )\d{4}-\d\d-\d\d/

const read = (/** @type {string} */ path) => readFileSync(rootPath + path, 'utf8')

/** @param {string} path @param {string} text */
function write(path, text) {
  if (text === read(path)) return
  writeFileSync(rootPath + path, text)
  console.log(`  ${path}`)
}

/** @param {string} folder */
async function renew(folder) {
  const client = readClient(folder)
  const known = await knownLabels()
  const [, was = ''] = /@zoom\/meetingsdk ([\d.]+\d)/.exec(read(READ_BY)) ?? []
  const changes = labelChanges(known, client.languages)
  for (const { language, key, old, now } of changes)
    console.log(`${language} ${key}: ${quoted(old)} → ${quoted(now)}`)
  console.log(`${changes.length} labels changed from ${was} to ${client.version}`)
  for (const tag of Object.keys(client.languages).filter((each) => !(each in known.labels)))
    console.log(`Zoom now has ${tag}: no label of it is here yet`)
  if (changes.length === 0 && was === client.version) return

  const now = renewed(known, changes)
  const today = new Date().toISOString().slice(0, 10)
  const dated = (/** @type {string} */ text) =>
    text.replace(SOURCE, `$1${client.version}$2${today}`)
  console.log('Written:')
  write(READ_BY, dated(await readByText(read(READ_BY), now)))
  const { source, keys } = JSON.parse(read(NAMED))
  const named = JSON.stringify({ source: dated(source), keys, labels: now.labels })
  write(NAMED, await format(named, { parser: 'json', objectWrap: 'preserve', printWidth: 1 }))
  for (const locale of localeFolders()) {
    const messages = ownMessages(locale)
    const tag = locale.replace('_', '-')
    for (const [key, label] of Object.entries(renewedMessages(messages, tag, known, now)))
      messages[key] = { ...messages[key], message: label }
    write(`assets/_locales/${locale}/messages.json`, `${JSON.stringify(messages, null, 2)}\n`)
  }
}

const quoted = (/** @type {string | undefined} */ label) => (label ? `“${label}”` : 'none')

const [folder, ...more] = process.argv.slice(2)
try {
  if (!folder || more.length > 0)
    throw new NoClient('npm run zoom-labels -- <folder of @zoom/meetingsdk>')
  await renew(folder)
} catch (error) {
  if (!(error instanceof NoClient)) throw error
  console.error(error.message)
  process.exitCode = 2
}
