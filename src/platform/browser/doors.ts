import { isUnset, loadPolicy } from '../storage/managed-policy.ts'
import { api } from './api.ts'
import { alignScript, inTurn, runInTabs } from './later-script.ts'
import { zoomOrigins } from './own-manifest.ts'
import { patternOf } from './permissions.ts'
import { askPage } from './ask-page.ts'

const FILE = 'src/content/zoom-script.js'

const doorPatterns = async (): Promise<string[]> =>
  ((await loadPolicy()).policy.zoomDomains ?? []).map(patternOf)

/** All addresses that count as Zoom's: those of the manifest, and the organization's own. */
export const zoomPatterns = async (): Promise<string[]> => [
  ...zoomOrigins(),
  ...(await doorPatterns()),
]

/**
 * Doors that the reader has granted, as the script registered there remembers. Nothing else than
 * Zoom's script may run on them, also in the seconds before the browser knows its policy.
 */
export async function grantedDoors(): Promise<string[]> {
  const [script] = await api().scripting.getRegisteredContentScripts({ ids: ['doors'] })
  return script?.matches ?? []
}

/**
 * Runs Zoom's script on the organization's own doors to Zoom, as far as the reader has granted them:
 * no policy can do that in their place. To be called whenever policy or permission may have changed.
 * A door that has left the policy is given back.
 * @param isChanged the browser says that the policy has changed: then an empty one means none, and
 *   not one that it does not know yet
 */
export const keepDoors = inTurn(async (isChanged: boolean = false) => {
  const { permissions, tabs } = api()
  const { policy } = await loadPolicy()
  if (Object.keys(policy).length === 0 && !isChanged && !(await isUnset())) return
  const patterns = (policy.zoomDomains ?? []).map(patternOf)
  const [before, { origins = [] }] = await Promise.all([grantedDoors(), permissions.getAll()])
  const gone = before.filter((each) => !patterns.includes(each) && origins.includes(each))
  if (gone.length > 0) await permissions.remove({ origins: gone })
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
})
