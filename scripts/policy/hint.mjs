// @ts-check
/** What the command for administrators says of a wrong value beyond what Anteroom’s settings say. */

/** @typedef {import('../../src/advice/read-policy.ts').Schema} Schema */

/**
 * @param {import('../../src/advice/read-policy.ts').PolicyProblem} problem of the value at a path, as `contact.phone` or `tips[1].text`
 * @param {unknown} values of the whole file
 * @param {Schema} root
 * @returns {string} what follows on what is said of the problem; empty where there is no more to say
 */
export function hint({ text, values: [path, right] }, values, root) {
  /** @type {any} */
  let value = values
  /** @type {Schema | undefined} */
  let schema = root
  /** @type {Schema | undefined} */
  let around
  for (const [key] of path.matchAll(/[^.[\]]+|\[\d+\]/g)) {
    const isEntry = key.startsWith('[')
    around = schema
    value = value?.[isEntry ? Number(key.slice(1, -1)) - 1 : key]
    schema = isEntry ? schema?.items : schema?.properties?.[key]
  }
  if (text === 'policy_many') return ` You have ${value.length.toLocaleString('en')}.`
  if (text === 'policy_unknown')
    return path.includes('.')
      ? ` There is: ${Object.keys(around?.properties ?? {}).join(', ')}.`
      : ''
  if (text === 'policy_value') {
    const near = nearest(value, schema?.oneOf ?? [])
    return near ? `. Write “${near}”.` : ''
  }
  if (text !== 'policy_wrong') return ''
  const more = moreOf(value, schema, right)
  return more && `. ${more}`
}

/**
 * The word that was meant: written in another way, or a language by its English name.
 * @param {string} value
 * @param {readonly { const: string, description: string }[]} words
 */
function nearest(value, words) {
  const plain = (/** @type {string} */ word) => word.toLowerCase().replace('-', '_')
  const wanted = plain(value)
  const found =
    words.find((word) => plain(word.const) === wanted || plain(word.description) === wanted) ??
    words.find((word) => word.const === wanted.split('_')[0])
  return found?.const
}

/**
 * @param {unknown} value
 * @param {Schema | undefined} schema
 * @param {string} right the example
 */
function moreOf(value, schema, right) {
  if (value === null) return 'It is empty: fill it in, or take the line out.'
  if (schema?.type === 'array') return 'Begin each entry on a line of its own, with “- ”.'
  if (schema?.type === 'object')
    return Array.isArray(value)
      ? 'The lines below it begin without “-”.'
      : 'It needs lines below it, further to the right.'
  if (schema?.type === 'boolean') return meant(value)
  if (typeof value === 'number') return right.startsWith('"') ? 'Put it in quotes.' : ''
  if (typeof value !== 'string') return 'It takes one text.'
  return ofFormat(value, schema?.format)
}

/** @param {unknown} value where a switch is expected */
function meant(value) {
  const word = String(value).toLowerCase()
  if (/^(?:true|false)$/.test(word)) return `Write “${word}” without quotes.`
  if (/^(?:yes|on|y)$/.test(word)) return `Write “true” in place of “${value}”.`
  return /^(?:no|off|n)$/.test(word) ? `Write “false” in place of “${value}”.` : ''
}

/**
 * @param {string} value
 * @param {string | undefined} format
 */
function ofFormat(value, format) {
  if (format === 'uri') return 'It must begin with “https://”.'
  if (format === 'email') {
    if (value.startsWith('mailto:')) return 'Leave “mailto:” out.'
    return /[\s,;]/.test(value) ? 'One address alone.' : ''
  }
  if (format === 'phone') return 'Only digits, spaces and + - ( ) . /.'
  if (format !== 'hostname') return ''
  if (value.includes('*')) return 'Name each host by itself, without “*”.'
  const address = value.includes('://') ? value : `https://${value}`
  const host = URL.canParse(address) ? new URL(address).hostname : ''
  return host.includes('.') && host !== value ? `Write “${host}” alone.` : ''
}
