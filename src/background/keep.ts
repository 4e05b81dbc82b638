/**
 * Hiding, settings and ticks are written here, and nothing of what is done in a private window. A flag hidden there stays away for that load of the page, a choice for that popup.
 */
import { redrawFlag } from '../platform/browser/tabs.ts'
import { hiddenScope, hide, unhide } from '../platform/storage/hidden-flag.ts'
import { changeSettings } from '../platform/storage/settings.ts'
import { keepTick } from '../platform/storage/ticks.ts'
import type { Answers, FromContent, FromOwnPages } from '../platform/wire/messages.ts'
import { recognise } from '../zoom/address/recognition.ts'

type Keep = Answers<FromContent & FromOwnPages>

const mayKeep = (isPrivate: boolean | undefined): boolean => !isPrivate

/** Hides the flag, as the reader chose on the page. */
export const hideFlag: Keep['hide-flag'] = async ({ scope, address }, { tab }) => {
  if (mayKeep(tab?.incognito)) await hide(scope, recognise(address).place)
}

/** Hides the flag or shows it again, as the reader chose in the popup. */
export const keepFlag: Keep['keep-flag'] = async ({ scope, place, isShown, tab }) => {
  // Showing again takes a trace away: that is allowed anywhere.
  if (isShown) {
    if (await hiddenScope(place)) await unhide(scope, place)
  } else if (mayKeep(tab.isPrivate)) await hide(scope, place)
  await redrawFlag(tab.id)
  return hiddenScope(place)
}

/** Adds to the settings. The flag speaks the language, and nothing else of them. */
export const keepSettings: Keep['keep-settings'] = async ({ change, tab }) => {
  if (!mayKeep(tab.isPrivate)) return
  await changeSettings(change)
  if (change.language) await redrawFlag(tab.id)
}

/** Keeps that a protection is ticked for a meeting, or no more. */
export const keepOneTick: Keep['keep-tick'] = async ({ meeting, id, isTicked, tab }) => {
  if (mayKeep(tab.isPrivate)) await keepTick(meeting, id, isTicked)
}
