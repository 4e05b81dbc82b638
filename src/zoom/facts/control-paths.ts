import { labelText } from './label-text.ts'
import { LABELS, type Wording } from './labels.ts'

/** A control of Zoom's web client, to be found on its page. Travels to the page with the request. */
export interface Control {
  /** A selector. */
  readonly at: string
  /** What the control says, in all languages, as `labelText` gives it; absent where `at` is enough. */
  readonly labels?: readonly string[]
}

/** What a host does while somebody disturbs the meeting. */
export type EmergencyAct = 'suspend' | 'remove' | 'lock' | 'report'

const saying = (at: string, wordings: readonly Wording[]): Control => ({
  at,
  labels: wordings.flatMap(({ words }) => Object.values(words).map(labelText)),
})

/** In a narrow window the client puts its other buttons away behind this one. */
const MORE: Control = { at: '#wc-footer [feature-type=more] button' }
const HOST_TOOLS: Control = { at: '[feature-type=hosttools] button' }
/** The live site has a panel in place of the menu. */
const IN_PANEL = '.host-tools-panel__row,.host-tools-panel__row *'
const IN_TOOLS = `#securityOptionMenu a,${IN_PANEL}`
const PEOPLE: readonly Control[] = [
  MORE,
  { at: '[feature-type=participant] button' },
  // The button beside a person is there only under the mouse.
  { at: '#participants-ul' },
]
const IN_PERSON =
  '#zmu-portal-dropdown--participant-list [role=menuitem],.zmu-portal-dropdown__menu-list [role=menuitem]'

/**
 * The way to each act, control by control: the one nearest to the end that is on screen is the
 * next to click. Seen on npm @zoom/meetingsdk 6.2.0, November 2026 (test/zoom-client). Of the
 * panel of the live site, and of *Report* in the menu beside a person, only labels are known
 * (October 2026).
 */
export const CONTROL_PATHS: Readonly<Record<EmergencyAct, readonly Control[]>> = {
  suspend: [
    MORE,
    HOST_TOOLS,
    saying(IN_PANEL, LABELS.participants),
    saying(`${IN_TOOLS},.host-tools-panel *`, LABELS.suspend),
  ],
  remove: [...PEOPLE, saying(IN_PERSON, LABELS.remove)],
  lock: [MORE, HOST_TOOLS, saying(IN_TOOLS, LABELS.lock)],
  report: [...PEOPLE, saying(IN_PERSON, LABELS.report)],
}
