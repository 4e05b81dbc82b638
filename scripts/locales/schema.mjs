// @ts-check
/** The languages in assets/managed-schema.json, which an administrator may name. */
import { format } from 'prettier'

const ENGLISH_NAMES = new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard' })

/**
 * The schema with the languages that there are, wherever it lists them.
 * @param {string} text the file
 * @param {readonly string[]} folders
 */
export async function withLanguages(text, folders) {
  const listed = folders.map((folder) => ({
    const: folder,
    description: ENGLISH_NAMES.of(folder.replace('_', '-')),
  }))
  const schema = JSON.parse(text, (key, value) =>
    (key === 'language' || key === 'labels') && value.oneOf
      ? {
          ...value,
          oneOf: [
            ...value.oneOf.filter((/** @type {{ const: string }} */ each) => each.const === 'auto'),
            ...listed,
          ],
        }
      : value,
  )
  return format(JSON.stringify(schema, null, 2), { parser: 'json', printWidth: 100 })
}
