// @ts-check
/** The labels of Zoom's web client, from a folder of its npm package. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const PACKAGE = '@zoom/meetingsdk'

/** By Zoom's key. @typedef {Record<string, string>} Labels */
/** @typedef {{ version: string, languages: Record<string, Labels> }} Client */

/** A folder that cannot be used; the message says why, in one line. */
export class NoClient extends Error {}

/**
 * @param {string} folder
 * @returns {Client} its languages by tag; what Zoom calls `pt-PT` is Brazilian
 * @throws {NoClient} where the folder does not hold the package
 */
export function readClient(folder) {
  const path = join(folder, 'package.json')
  const { name, version } = existsSync(path) ? parsed(path) : {}
  if (name !== PACKAGE) throw new NoClient(`${folder} is no folder of ${PACKAGE}`)
  const lang = join(folder, 'dist/lib/lang')
  const files = existsSync(lang) ? readdirSync(lang).filter((each) => each.endsWith('.json')) : []
  if (!files.includes('en-US.json'))
    throw new NoClient(`${folder} has no dist/lib/lang/en-US.json: has Zoom moved its labels?`)
  const languages = files.map((file) => {
    const tag = file.replace('.json', '')
    return [tag === 'pt-PT' ? 'pt-BR' : tag, cleaned(parsed(join(lang, file)))]
  })
  return { version: String(version), languages: Object.fromEntries(languages) }
}

/** @param {string} path */
function parsed(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new NoClient(`${path} is no JSON`)
  }
}

/** @param {Record<string, unknown>} labels @returns {Labels} */
const cleaned = (labels) =>
  Object.fromEntries(
    Object.entries(labels).flatMap(([key, label]) =>
      typeof label === 'string' ? [[key, label.replace(/\s+/g, ' ').trim()]] : [],
    ),
  )
