/** Holds Zoom's labels as we have them against those of the client that is tried. */
import { fileURLToPath } from 'node:url'
import { labelChanges } from '../../scripts/zoom-labels/changes.mjs'
import { readClient } from '../../scripts/zoom-labels/client.mjs'
import { knownLabels } from '../../scripts/zoom-labels/known.mjs'

/** @returns {Promise<string[]>} what differs or is new, a line each */
export const labelDifferences = async () => {
  const folder = fileURLToPath(new URL('node_modules/@zoom/meetingsdk', import.meta.url))
  const changes = labelChanges(await knownLabels(), readClient(folder).languages)
  return changes.map(
    ({ language, key, old, now }) => `${language} ${key}: “${now}” instead of “${old}”`,
  )
}
