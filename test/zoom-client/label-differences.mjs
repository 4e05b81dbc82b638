/** Holds Zoom's labels as we have them against those of the client that is tried. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** @param {string} path from here */
const readJson = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))

/** @returns {Promise<string[]>} what differs or is new, a line each */
export const labelDifferences = async () => {
  const { module } = await runnerImport(
    fileURLToPath(new URL('../../src/zoom/facts/labels.ts', import.meta.url)),
    { configFile: false, logLevel: 'silent' },
  )
  /** @type {typeof import('../../src/zoom/facts/labels.ts')} */
  const { LABELS } = module
  const { keys, labels } = readJson('../project/zoom-labels.json')
  const readBy = Object.values(LABELS).flat()
  const messages = Object.keys(keys).filter(
    (message) => !readBy.some(({ from }) => from === keys[message]),
  )
  const wordings = [
    ...readBy,
    ...messages.map((message) => ({
      from: keys[message],
      words: Object.fromEntries(
        Object.keys(labels).map((locale) => [locale, labels[locale][message]]),
      ),
    })),
  ]
  const lines = []
  for (const locale of Object.keys(labels)) {
    const file = locale === 'pt-BR' ? 'pt-PT' : locale
    const client = readJson(`node_modules/@zoom/meetingsdk/dist/lib/lang/${file}.json`)
    for (const { from, words } of wordings) {
      const known = /** @type {Record<string, string>} */ (words)[locale]
      const now = client[from]?.replace(/\s+/g, ' ').trim()
      // Several keys may have one text: it is kept for one of them.
      const isKept =
        known === undefined &&
        wordings.some((wording) => /** @type {any} */ (wording.words)[locale] === now)
      if (from.startsWith('apac.') && now !== known && !isKept)
        lines.push(`${locale} ${from}: “${now}” instead of “${known}”`)
    }
  }
  return lines
}
