import type { OwnHosts } from '../zoom/address/hosts.ts'
import type { ProtectionId } from './protections.ts'
import type { Role } from './role.ts'
import type { MessageKey } from './text.ts'

/** What an organization asks for of a protection. */
export type Demand = 'required' | 'recommended' | 'unused'

export type OrganizationKind = 'none' | 'school' | 'clinic' | 'court' | 'company'

/** When a tip of the organization's is shown. */
export type TipPlace = 'always' | 'before' | 'during'

/** A text of the organization's; for all readers where it has no language. */
interface InLanguage {
  readonly language?: string
}

export interface Tip extends InLanguage {
  readonly text: string
  readonly where?: TipPlace
}

export interface Guide extends InLanguage {
  readonly title: string
  /** Begins with `https:`. */
  readonly address: string
}

export interface Contact {
  readonly name?: string
  readonly mail?: string
  /** Begins with `https:`. */
  readonly address?: string
  readonly phone?: string
}

/** What an organization has set, as `assets/managed-schema.json` describes it. */
export interface Policy {
  readonly preset?: OrganizationKind
  /** With those of the preset. */
  readonly protections?: Readonly<Partial<Record<ProtectionId, Demand>>>
  readonly zoomDomains?: OwnHosts
  readonly contact?: Contact
  readonly tips?: readonly Tip[]
  readonly guides?: readonly Guide[]
  readonly role?: Role | 'auto'
  readonly language?: string
  readonly labels?: string
  readonly guard?: boolean
  readonly posting?: boolean
  readonly flagHiding?: 'reader' | 'page' | 'never'
  readonly firstPage?: boolean
  readonly letter?: boolean
  readonly news?: boolean
  readonly reportTo?: string
}

/** Nobody has set anything. */
export const NO_POLICY: Policy = {}

/** By whom something is set. */
export const SET_BY = {
  none: 'by_organization',
  school: 'by_school',
  clinic: 'by_clinic',
  court: 'by_court',
  company: 'by_company',
} as const satisfies Record<OrganizationKind, MessageKey>

/** Says by whom something is set. */
export const setBy = ({ preset = 'none' }: Policy): MessageKey => SET_BY[preset]

/** What the organization asks for of a protection; null where it says nothing of it. */
export const demandOf = ({ protections }: Policy, id: ProtectionId): Demand | null =>
  protections?.[id] ?? null
