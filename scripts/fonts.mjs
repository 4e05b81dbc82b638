// @ts-check
import { spawnSync } from 'node:child_process'

/**
 * The languages for which this machine has no font: pictures show empty boxes for their letters.
 * Asks fontconfig; where there is none, as on macOS and Windows, the system brings its fonts.
 * @param {readonly string[]} tags BCP 47
 */
export function withoutFont(tags) {
  return tags.filter((tag) => {
    const { status, stdout } = spawnSync('fc-list', [`:lang=${tag.toLowerCase()}`, 'family'])
    return status === 0 && stdout.length === 0
  })
}
