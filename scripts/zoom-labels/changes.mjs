// @ts-check
/** What Zoom's client says otherwise than our data, and the data as they then are. */

/** @typedef {import('./known.mjs').Known} Known */
/** @typedef {{ key: string, language: string, old: string | undefined, now: string | undefined }} Change */

/**
 * Holds our labels against Zoom's. A label that another key has already is kept once, there.
 * @param {Known} known
 * @param {import('./client.mjs').Client['languages']} client
 * @returns {Change[]}
 */
export function labelChanges({ readBy, keys, labels }, client) {
  const own = Object.entries(keys)
    .filter(([, key]) => !readBy.some(({ from }) => from === key))
    .map(([message, key]) => {
      const words = Object.entries(labels).map(([tag, all]) => [tag, all[message]])
      return { from: key, words: Object.fromEntries(words) }
    })
  const wordings = [...readBy, ...own].filter(({ from }) => from.startsWith('apac.'))
  return Object.keys(labels).flatMap((language) =>
    wordings.flatMap(({ from, words }) => {
      const old = /** @type {Record<string, string | undefined>} */ (words)[language]
      const now = client[language]?.[from]
      const isKept = old === undefined && wordings.some((each) => each.words[language] === now)
      return now === old || isKept ? [] : [{ key: from, language, old, now }]
    }),
  )
}

/**
 * Our labels after some changes.
 * @param {Known} known
 * @param {readonly Change[]} changes
 * @returns {Known}
 */
export function renewed({ readBy, keys, labels }, changes) {
  const languages = Object.keys(labels)
  const wordsOf = (
    /** @type {string} */ key,
    /** @type {Readonly<Record<string, string>>} */ words,
  ) => {
    const now = changes.filter((change) => change.key === key)
    const all = { ...words, ...Object.fromEntries(now.map((each) => [each.language, each.now])) }
    // The languages that there were keep their places.
    const order = [...Object.keys(words), ...languages.filter((tag) => !(tag in words))]
    return Object.fromEntries(order.flatMap((tag) => (all[tag] ? [[tag, all[tag]]] : [])))
  }
  const isRead = (/** @type {string} */ message) =>
    readBy.some(({ from }) => from === keys[message])
  const named = languages.map((tag) => {
    const own = Object.keys(keys).flatMap((message) => {
      const change = changes.find((each) => each.key === keys[message] && each.language === tag)
      const label = change ? change.now : labels[tag]?.[message]
      return label && !isRead(message) ? [[message, label]] : []
    })
    return [tag, Object.fromEntries(own)]
  })
  return {
    readBy: readBy.map(({ from, words }) => ({ from, words: wordsOf(from, words) })),
    keys,
    labels: Object.fromEntries(named),
  }
}
