import type { HideScope } from '../../advice/hide-scope.ts'
import type { Policy } from '../../advice/policy.ts'
import type { PolicyProblem } from '../../advice/read-policy.ts'
import type { Role } from '../../advice/role.ts'
import type { Guard } from '../views/guard-settings.tsx'

/** What the reader chooses here. */
export interface Choices {
  /** `auto`, or a key of the languages. */
  readonly language: string
  /** Of the labels that Zoom shows; `auto` where they are in the same. */
  readonly labels: string
  readonly role: Role | 'auto'
}

/** A place where the flag is hidden, by what is known of it. */
export interface HiddenPlace {
  readonly scope: Exclude<HideScope, 'always'>
  /** The name or code under which it is kept. */
  readonly entry: string
  /** The host's name, or the day on which a page was hidden; null where neither is known. */
  readonly site: string | null
  readonly day: string | null
}

/** All that the page of the settings shows. */
export interface OptionsModel {
  readonly choices: Choices
  readonly languages: Readonly<Record<string, string>>
  readonly isFlagHidden: boolean
  readonly hidden: readonly HiddenPlace[]
  /** How many meetings have ticks. */
  readonly meetings: number
  readonly hasAside: boolean
  /** All that is stored, as it is stored. */
  readonly kept: Readonly<Record<string, unknown>>
  readonly version: string
  readonly isPrivate: boolean
  readonly hasNews: boolean
  /** What the organization has set, and what of it cannot be used. */
  readonly policy: Policy
  readonly problems: readonly PolicyProblem[]
}

/** What was erased, to be put back. */
export type Erased = Record<string, unknown>

/** All that the reader can do here; what the page shows follows the storage. */
export interface OptionsActions {
  readonly choose: (change: Partial<Choices>) => void
  readonly showFlag: (isShown: boolean) => void
  readonly showAgain: (place: HiddenPlace) => void
  /** Erases the ticks, or everything. */
  readonly erase: (what: 'ticks' | 'all') => Promise<Erased>
  readonly putBack: (erased: Erased) => Promise<void>
  readonly copy: (text: string) => Promise<boolean>
  /** The report about an address; about none where it is empty. */
  readonly report: (address: string) => string
  readonly guard: Guard
  readonly openWelcome: () => void
}
