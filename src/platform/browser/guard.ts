import { recognize } from '../../zoom/address/recognition.ts'
import { loadPolicy } from '../storage/managed-policy.ts'
import { api } from './api.ts'
import { zoomPatterns } from './doors.ts'
import { alignScript, inTurn } from './later-script.ts'
import { EVERYWHERE, isGuardOn } from './permissions.ts'
import { redrawFlag } from './redraw-flag.ts'
import { askPage } from './ask-page.ts'

/*
 * The guard shows the flag on look-alikes by themselves, on every site. It is on exactly while the
 * browser grants us all sites, so there is no setting beside the permission that could say
 * otherwise, and whoever grants or withdraws it in the browser's own lists has switched the guard as
 * well. Help with posting uses the same grant, and has a setting of its own.
 */

/**
 * Brings the guard's script in line with the permission. To be called whenever the one may have
 * changed without the other; calling it too often changes nothing. A browser keeps the script over
 * its restarts, and drops it with an update of the extension.
 */
export const keepGuard = inTurn(async () => {
  const isOn = await isGuardOn()
  const wasOn = await alignScript({
    id: 'guard',
    file: 'src/content/guard-script.js',
    matches: isOn ? EVERYWHERE.origins : [],
    excludeMatches: await zoomPatterns(),
    matchOriginAsFallback: true,
  })
  if (isOn !== wasOn) await drawInOpenTabs(isOn)
})

/** Has the flag drawn on the look-alikes that are open already, or taken away. */
async function drawInOpenTabs(isOn: boolean): Promise<void> {
  const [tabs, { policy }] = await Promise.all([
    api().tabs.query({ discarded: false }),
    loadPolicy(),
  ])
  await Promise.all(
    tabs.map(async ({ id: tabId, url }) => {
      if (tabId === undefined) return
      const answer = await askPage({ id: tabId })
      const { hostKind } = recognize(answer?.address ?? url ?? '', policy.zoomDomains)
      if (hostKind !== 'lookalike') return
      if (answer) await redrawFlag(tabId)
      else if (isOn)
        await api()
          .scripting.executeScript({ target: { tabId }, files: ['src/content/guard-script.js'] })
          .catch(() => undefined)
    }),
  )
}
