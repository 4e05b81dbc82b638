/**
 * Hiding, settings and ticks are written here, and nothing of what is done in a private window. A
 * flag hidden there stays away for that load of the page, a choice for that popup.
 */
import { scopesUnder } from '../advice/hide-scope.ts'
import { keepPosting } from '../platform/browser/posting-sites.ts'
import { redrawFlag, redrawFlags } from '../platform/browser/redraw-flag.ts'
import { hiddenScope } from '../platform/storage/hidden-flag.ts'
import { hide, showAgain, unhide } from '../platform/storage/hide-flag.ts'
import { loadPolicy } from '../platform/storage/managed-policy.ts'
import { changeSettings } from '../platform/storage/change-settings.ts'
import { erase, putBack } from '../platform/storage/erase.ts'
import { keepTick } from '../platform/storage/keep-tick.ts'
import type { Answers, FromContent, FromOwnPages } from '../platform/wire/messages.ts'
import { recognize } from '../zoom/address/recognition.ts'
import { nameMenu } from './bring-in-line.ts'

type Keep = Answers<FromContent & FromOwnPages>

const scopes = async () => scopesUnder((await loadPolicy()).policy)

const mayKeep = (isPrivate: boolean | undefined): boolean => !isPrivate

/** Hides the flag, as the reader chose on the page, or undoes that. */
export const hideFlag: Keep['hide-flag'] = async ({ scope, address, isUndone }, { tab }) => {
  if (!mayKeep(tab?.incognito)) return
  if (!isUndone && !(await scopes()).includes(scope)) return
  await (isUndone ? unhide : hide)(scope, recognize(address).place)
}

/** Hides the flag or shows it again, as the reader chose in the popup. */
export const keepFlag: Keep['keep-flag'] = async ({ scope, place, isShown, tab }) => {
  // Showing again takes a trace away: that is allowed anywhere.
  if (isShown) {
    if (await hiddenScope(place)) await unhide(scope, place)
  } else if (mayKeep(tab.isPrivate) && (await scopes()).includes(scope)) await hide(scope, place)
  await (scope === 'always' ? redrawFlags() : redrawFlag(tab.id))
  return hiddenScope(place, await scopes())
}

/** Adds to the settings. All but help with posting shows in the flag. */
export const keepSettings: Keep['keep-settings'] = async ({ change, tab }) => {
  if (!mayKeep(tab.isPrivate)) return
  await changeSettings(change)
  if (Object.keys(change).some((key) => key !== 'posting')) await redrawFlags()
  if (change.language) await nameMenu()
  if ('posting' in change) await keepPosting()
}

/** Shows the flag again where the reader chose it from the list of all places. */
export const showFlagAgain: Keep['show-again'] = async ({ scope, entry }) => {
  await showAgain(scope, [entry])
  await redrawFlags()
}

/** Forgets what is kept: a trace may be taken away anywhere. */
export const forget: Keep['erase'] = async ({ key }) => {
  const erased = await erase(key)
  await showWhatIsKept()
  return erased
}

/** Undoes `forget`. */
export const remember: Keep['put-back'] = async ({ erased }) => {
  await putBack(erased)
  await showWhatIsKept()
}

async function showWhatIsKept(): Promise<void> {
  await redrawFlags()
  await nameMenu()
  await keepPosting()
}

/** Keeps that a protection is ticked for a meeting, or no more. */
export const keepOneTick: Keep['keep-tick'] = async ({ meeting, id, isTicked, tab }) => {
  if (mayKeep(tab.isPrivate)) await keepTick(meeting, id, isTicked)
}
