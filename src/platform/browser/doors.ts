import { loadPolicy } from '../storage/managed-policy.ts'
import { api } from './api.ts'
import { alignScript, runInTabs } from './later-script.ts'
import { zoomOrigins } from './own-manifest.ts'
import { patternOf } from './permissions.ts'
import { askPage } from './tabs.ts'

const FILE = 'src/content/zoom-script.js'

const doorPatterns = async (): Promise<string[]> =>
  ((await loadPolicy()).policy.zoomDomains ?? []).map(patternOf)

/** All addresses that count as Zoom's: those of the manifest, and the organisation's own. */
export const zoomPatterns = async (): Promise<string[]> => [
  ...zoomOrigins(),
  ...(await doorPatterns()),
]

/** The changes under way, one after the other. */
let keeping: Promise<void> = Promise.resolve()

/**
 * Runs Zoom's script on the organisation's own doors to Zoom, as far as the reader has granted them:
 * no policy can do that in their place. To be called whenever policy or permission may have changed.
 */
export function keepDoors(): Promise<void> {
  keeping = keeping.then(align).catch(() => undefined)
  return keeping
}

async function align(): Promise<void> {
  const { permissions, tabs } = api()
  const patterns = await doorPatterns()
  const granted = await Promise.all(
    patterns.map((each) => permissions.contains({ origins: [each] })),
  )
  const matches = patterns.filter((_, index) => granted[index])
  await alignScript({ id: 'doors', file: FILE, matches, allFrames: true })
  if (matches.length === 0) return
  const open = await tabs.query({ discarded: false, url: matches })
  const answers = await Promise.all(open.map(({ id }) => askPage({ id })))
  const silent = open.filter((_, index) => !answers[index])
  await runInTabs(
    silent.map(({ id }) => id),
    FILE,
    true,
  )
}
