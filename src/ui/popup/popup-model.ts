import type { Remedy } from '../../advice/finding-advice.ts'
import type { HideScope } from '../../advice/hide-scope.ts'
import type { PageLink } from '../../advice/links-on-page.ts'
import type { OnPage, Shown } from '../../advice/look-in.ts'
import type { ProtectionId } from '../../advice/protections.ts'
import type { Role } from '../../advice/role.ts'
import type { Situation } from '../../advice/situation-view.ts'
import type { Visit } from '../../advice/visit.ts'
import type { EmergencyAct } from '../../zoom/facts/control-paths.ts'
import type { ZoomLanguage } from '../../zoom/page-language.ts'

/** The links on the page, as far as it was read. */
export interface FoundLinks {
  readonly links: readonly PageLink[]
  /** How many of them are dangerous. */
  readonly dangers: number
  /** Whether the page was too large to be read to its end. */
  readonly isCut: boolean
  /** Whether there may come more. */
  readonly isDone: boolean
}

/** All that the popup shows: the situation, and what it needs besides. */
export interface PopupModel extends Required<Omit<Situation, 'recognition' | 'sight'>> {
  readonly visit: Visit
  /** In which Zoom's page says it is. */
  readonly pageLanguage: ZoomLanguage | null
  /** The organization wants the guard, and it is off. */
  readonly wantsGuard: boolean
  readonly version: string
  /** Whether the reader has not yet seen what an update brought. */
  readonly hasNews: boolean
  /** A link or a text from the context menu, to be checked at once. */
  readonly toCheck: string | null
  /** Null where the browser denies access to the page, absent before the answer. */
  readonly found?: FoundLinks | null | undefined
}

/** Help with posting on the site of the page that the reader looks at. */
export interface HelpHere {
  /** Null for all sites. */
  readonly site: string | null
  readonly isOn: boolean
  /** Needs transient activation: call it inside the click's handler. */
  readonly turn: (on: boolean) => Promise<void>
}

/** All that the reader can do; the entry carries it out and renders again. */
export interface PopupActions {
  /** Hears of each view that the reader turns to. */
  readonly turned: (view: string) => void
  readonly setRole: (role: Role) => void
  readonly tick: (id: ProtectionId, ticked: boolean) => void
  readonly setFlag: (scope: HideScope, shown: boolean) => void
  readonly allowZoom: () => void
  /** Must be called within the click. */
  readonly turnGuardOn: () => void
  readonly copy: (text: string) => Promise<boolean>
  readonly copyRemedy: (remedy: Remedy) => Promise<boolean>
  /** Shows where a link stands on the page; says whether it could be shown. */
  readonly showLink: (link: PageLink) => Promise<boolean>
  /** Shows on Zoom's page what a fact was seen in, or a button; says whether it is still there. */
  readonly showRow: (row: OnPage) => Promise<Shown>
  /** Sends the tab that the reader looks at to an empty page. */
  readonly leave: () => void
  /** Leads to what must be clicked in an emergency; says whether any of it is on screen. */
  readonly showAct: (act: EmergencyAct) => Promise<boolean>
  /** Null where there is no such help to give. */
  readonly helpHere: () => Promise<HelpHere | null>
  readonly print: () => void
  /** Opens the page of the settings, and closes the popup. */
  readonly openOptions: () => void
  /**
   * Loads what opens the side panel, where the reader goes on while the popup closes: within the
   * click on it nothing may be awaited. Null in the panel.
   */
  readonly keepOpen: (() => Promise<() => void>) | null
}
