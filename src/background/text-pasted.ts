import { scopesUnder } from '../advice/hide-scope.ts'
import { postingOffer } from '../advice/posting-view.ts'
import { helpToPost, isPostingOn } from '../platform/browser/posting-sites.ts'
import { loadLocale } from '../platform/locale/locale.ts'
import { hiddenScope } from '../platform/storage/hidden-flag.ts'
import { loadPolicy } from '../platform/storage/managed-policy.ts'
import { SETTINGS, settingsUnder } from '../platform/storage/settings.ts'
import { load } from '../platform/storage/storage.ts'
import css from '../ui/flag/flag.css?inline'
import type { Answers, FromContent } from '../platform/wire/messages.ts'
import { parse } from '../zoom/address/parse.ts'
import { recognize } from '../zoom/address/recognition.ts'

/**
 * Judges a text that was pasted, and puts what helps into the page where something is to be taken
 * out. Null for all else: on Zoom's own pages and on look-alikes, where the flag has other things to
 * say, where it is hidden, and where help is off. Keeps nothing of the text.
 */
export const textPasted: Answers<FromContent>['text-pasted'] = async (
  { address, text },
  { tab },
) => {
  const { policy } = await loadPolicy()
  const { hostKind, place } = recognize(address, policy.zoomDomains)
  if (tab?.id === undefined || hostKind === 'zoom' || hostKind === 'lookalike') return null
  const site = parse(address)?.hostname ?? ''
  if (!(await isPostingOn(site)) || (await hiddenScope(place, scopesUnder(policy)))) return null
  const offer = postingOffer(
    text,
    await loadLocale(settingsUnder(policy, await load(SETTINGS))),
    policy,
  )
  if (!offer) return null
  await helpToPost(tab.id)
  return { offer, css }
}
