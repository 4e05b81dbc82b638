// @ts-check
/** @typedef {import('./sources.mjs').Messages} Messages */

/**
 * A message as it is written, with its placeholders filled: `$NAME$` stands for the placeholder of
 * that name in any case, its content `$1` to `$9` for the value at that place. The format is that of
 * the browsers: https://developer.chrome.com/docs/extensions/how-to/ui/localization-message-formats
 * @param {Messages} file
 * @param {string} key
 * @param {readonly string[]} [values]
 * @returns {string | null} null where the file has no such message
 */
export function fillMessage(file, key, values = []) {
  const entry = file[key]
  return entry
    ? byPlace(entry).replace(/\{([1-9])\}/g, (_, place) => values[Number(place) - 1] ?? '')
    : null
}

/**
 * The message with `{1}` in place of a named placeholder whose content is `$1`.
 * @param {import('./sources.mjs').Message} entry
 * @throws {Error} where a dollar sign is left, or a character stands for itself that divides texts
 */
export function byPlace({ message, placeholders = {} }) {
  const placed = message.replace(
    /\$(\w+)\$/g,
    (written, name) =>
      placeholders[name.toLowerCase()]?.content.replace(/^\$([1-9])$/, '{$1}') ?? written,
  )
  if (/[{}|]/.test(message) || placed.includes('$'))
    throw new Error(`This cannot ship: “${message}”`)
  return placed
}
