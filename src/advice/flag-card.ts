import type { PageKind } from '../zoom/address/page-kind.ts'
import type { Severity } from '../zoom/finding.ts'
import { safeLink } from '../zoom/text/safe-link.ts'
import { PAGE_TITLE } from './page-title.ts'
import type { Progress } from './progress.ts'
import type { ProtectionId } from './protections.ts'
import type { RowView } from './rows.ts'
import { countedOf, type SituationView } from './situation-view.ts'
import type { OnPage, Shown } from './look-in.ts'
import type { Locale, MessageKey, PluralKey, Values } from './text.ts'

/** A text of the flag, or one in parts, every second of which stands out: a host. */
export type Said =
  | string
  | {
      readonly parts: readonly string[]
      /** Where it is not the flag's: a text without translation is English. */
      readonly lang?: string
    }

/** Leads to a row on the page, and what is said of that. */
export interface ShowRow extends OnPage {
  readonly type: 'show-row'
  readonly said: Readonly<Record<Shown, Said>>
}

/** What a button of the flag does. All but copying and showing is a message to the background. */
export type FlagAct =
  | ShowRow
  | { readonly type: 'open-panel' }
  | { readonly type: 'leave-page' }
  | { readonly type: 'mend-field' }
  | { readonly type: 'copy'; readonly text: string; readonly done: Said; readonly failed: Said }

export interface FlagButton {
  readonly label: Said
  readonly act: FlagAct
}

/** What the flag says and offers. */
export interface FlagCard {
  /** `calm` where nothing was found, `done` where something was put right, `alarm` on a look-alike. */
  readonly tone: Severity | 'calm' | 'done' | 'alarm'
  readonly title: Said
  readonly texts: readonly Said[]
  /** The first is the one to press. */
  readonly buttons: readonly FlagButton[]
}

/** Gives a text of ours. */
export type Say = <Key extends MessageKey | PluralKey>(key: Key, ...values: Values<Key>) => Said

/** Gives our texts in the reader's language, each that is still English marked as such. */
export function sayIn({ t, isEnglish }: Locale): Say {
  return (key, ...values) => {
    const text = t(key, ...values)
    return isEnglish?.(key) ? { parts: [text], lang: 'en' } : text
  }
}

/** Page kinds flagged without findings: a meeting is about to begin or to be made. */
const CALM_TEXT: Partial<Record<PageKind, MessageKey>> = {
  join: 'flag_join_text',
  personal: 'flag_join_text',
  webinar: 'flag_join_text',
  start: 'flag_start_text',
  schedule: 'flag_schedule_text',
}

const PUT_RIGHT = {
  'waiting-room': 'flag_waiting_room_on',
  passcode: 'flag_passcode_on',
  mute: 'flag_mute_on',
  share: 'flag_share_on',
} as const satisfies Record<ProtectionId, MessageKey>

/** A button that opens the panel. */
const opens = (label: MessageKey, say: Say): FlagButton => ({
  label: say(label),
  act: { type: 'open-panel' },
})

/**
 * What the flag says of a page of Zoom's. What was put right comes first, but for a danger; then, in
 * a meeting, the help; then the worst finding. Null where there is nothing to say.
 */
export function cardOn(view: SituationView, progress: Progress, say: Say): FlagCard | null {
  const page = view.recognition?.page
  if (!page) return null
  const [worst] = view.findings
  const done = worst?.severity === 'danger' ? null : confirmation(view, progress, say)
  if (done) return done
  const tone = worst?.severity ?? 'calm'
  const what = opens('flag_what', say)
  if (view.isInMeeting) {
    const help = say(view.role === 'host' ? 'flag_meeting_host' : 'flag_meeting_participant')
    const texts = worst ? [say(worst.title), help] : [help]
    return { tone, title: say('verdict_meeting'), texts, buttons: [what] }
  }
  if (worst) {
    const remedy = remedyOf(view, say)
    const buttons = remedy ? [remedy, opens('nav_checklist', say)] : [what]
    return { tone, title: say(worst.title), texts: [say(worst.text)], buttons }
  }
  const calm = CALM_TEXT[page]
  if (!calm) return null
  const isReady = view.role === 'host' && !nextOpen(view)
  const title = say(PAGE_TITLE[page])
  return isReady
    ? { tone, title, texts: [allOn(view, say)], buttons: [opens('nav_checklist', say)] }
    : { tone, title, texts: [say(calm)], buttons: [what] }
}

/** What puts the worst finding right with one click; null where nothing does. */
function remedyOf({ findings: [worst], recognition }: SituationView, say: Say): FlagButton | null {
  if (worst?.isLocked) return null
  if (worst?.fact) return showRow('action_show', worst.fact, say)
  if (!recognition || worst?.remedy?.id !== 'clean-link') return null
  const outcomes = { done: say('copied'), failed: say('copy_failed') }
  return {
    label: say(worst.remedy.label),
    act: { type: 'copy', text: safeLink(recognition), ...outcomes },
  }
}

function showRow(label: MessageKey, { frame, key }: OnPage, say: Say): FlagButton {
  const said = { itself: '', fold: say('emergency_shown'), gone: say('action_gone') }
  return { label: say(label), act: { type: 'show-row', frame, key, said } }
}

/** The first row of the checklist with a protection that is not on. */
function nextOpen({ rows }: SituationView): RowView | undefined {
  return rows.find(
    ({ protection }) => protection && !protection.isDone && protection.demand !== 'unused',
  )
}

function allOn({ protections }: SituationView, say: Say): Said {
  const { length } = countedOf(protections)
  return length === 4 ? say('flag_all_on') : say('flag_count', [length, length])
}

/** What was put right, how many are on now, and which is next; null where nothing was. */
function confirmation(view: SituationView, { changed }: Progress, say: Say): FlagCard | null {
  const protections = countedOf(view.protections)
  const on = protections.filter(({ state }) => state === 'shown-on')
  if (!changed || !on.some(({ id }) => id === changed)) return null
  const title = say(PUT_RIGHT[changed])
  const next = nextOpen(view)
  if (!next?.protection) return { tone: 'done', title, texts: [allOn(view, say)], buttons: [] }
  const { action, protection } = next
  const name = textOf(say(protection.name))
  return {
    tone: 'done',
    title,
    texts: [say('flag_next', [on.length, name, protections.length])],
    buttons: [
      action?.id === 'show' ? showRow(action.label, action.at, say) : opens('flag_what', say),
    ],
  }
}

/** The alarm on a look-alike names its host. A page that only leads there is not blamed itself. */
export function alarmOn({ recognition }: SituationView, say: Say): FlagCard | null {
  if (!recognition) return null
  const { target, address, hostname } = recognition
  const isHere = target === address
  const said = say(isHere ? 'flag_host' : 'flag_link_host', [hostname])
  const [before = '', after = ''] = textOf(said).split(hostname)
  return {
    tone: 'alarm',
    title: say(isHere ? 'page_lookalike' : 'flag_link_title'),
    texts: [{ ...(typeof said === 'string' ? {} : said), parts: [before, hostname, after] }],
    buttons: [
      { label: say('lookalike_leave'), act: { type: 'leave-page' } },
      opens('flag_why', say),
    ],
  }
}

const textOf = (said: Said): string => (typeof said === 'string' ? said : said.parts.join(''))
