import type { FactId, Surface } from '../../../../src/zoom/facts/fact.ts'
import type { PageKind } from '../../../../src/zoom/address/page-kind.ts'

/** A fact as `check-page` prints it, in short: `+` on, `-` off, `!` locked by the organization. */
export type ShortFact = `${FactId} ${'+' | '-'}${'' | '!'} ${Surface}`

export interface Page {
  readonly name: string
  readonly page: PageKind
  readonly address: string
  readonly facts: readonly ShortFact[]
}

const CLIENT = { page: 'join', address: 'https://app.zoom.us/wc/12345678901/join' } as const
const HOST = { page: 'start', address: 'https://app.zoom.us/wc/12345678901/start' } as const

/** Each skeleton of test/pages/zoom: what it is and what it shows. */
export const PAGES: readonly Page[] = [
  {
    name: 'schedule',
    page: 'schedule',
    address: 'https://zoom.us/meeting/schedule',
    facts: [
      'passcode +! schedule-form',
      'waiting-room - schedule-form',
      'join-before-host + schedule-form',
      'mute - schedule-form',
      'personal-id - schedule-form',
      'end-to-end - schedule-form',
    ],
  },
  {
    name: 'edit-personal',
    page: 'schedule',
    address: 'https://zoom.us/meeting/1234567890/edit',
    facts: [
      'passcode +! schedule-form',
      'waiting-room + schedule-form',
      'join-before-host + schedule-form',
      'mute - schedule-form',
      'end-to-end - schedule-form',
      'personal-id + schedule-form',
    ],
  },
  {
    name: 'schedule-old',
    page: 'schedule',
    address: 'https://zoom.us/meeting/schedule',
    facts: [
      'personal-id - schedule-form',
      'passcode +! schedule-form',
      'waiting-room - schedule-form',
      'signed-in-only - schedule-form',
      'join-before-host + schedule-form',
      'mute - schedule-form',
    ],
  },
  {
    name: 'settings',
    page: 'settings',
    address: 'https://zoom.us/profile/setting?tab=meeting',
    facts: [
      'waiting-room - settings-page',
      'passcode +! settings-page',
      'embedded-passcode + settings-page',
      'signed-in-only -! settings-page',
      'join-before-host + settings-page',
      'personal-id - settings-page',
      'mute - settings-page',
      'share - settings-page',
    ],
  },
  { name: 'before-joining', ...CLIENT, facts: ['passcode + before-joining'] },
  { name: 'before-joining-classic', ...CLIENT, facts: ['passcode + before-joining'] },
  { name: 'before-joining-muted', ...CLIENT, facts: ['mute + before-joining'] },
  { name: 'waiting-for-host', ...CLIENT, facts: [] },
  { name: 'waiting-room', ...CLIENT, facts: ['waiting-room + waiting-room'] },
  {
    name: 'host-tools',
    ...HOST,
    facts: [
      'locked - host-tools',
      'waiting-room +! host-tools',
      'share - host-tools',
      'chat + host-tools',
      'rename - host-tools',
      'unmute - host-tools',
      'video + host-tools',
    ],
  },
  {
    name: 'participants-menu',
    ...HOST,
    facts: [
      'mute + participants-menu',
      'locked + participants-menu',
      'waiting-room - participants-menu',
      'unmute + participants-menu',
      'rename + participants-menu',
    ],
  },
  { name: 'share-menu', ...HOST, facts: ['share - share-menu'] },
  { name: 'share-dialog', ...HOST, facts: ['share + share-dialog'] },
  { name: 'share-dialog-locked', ...HOST, facts: ['share -! share-dialog'] },
  { name: 'whiteboard-dialog', ...HOST, facts: [] },
  {
    name: 'host-tools-panel',
    ...HOST,
    facts: [
      'waiting-room + host-tools',
      'locked - host-tools',
      'unmute + host-tools',
      'share + host-tools',
    ],
  },
  {
    name: 'host-tools-panel-renamed',
    ...HOST,
    facts: ['chat + host-tools', 'rename - host-tools', 'unmute - host-tools'],
  },
  { name: 'host-tools-panel-share', ...HOST, facts: ['share + host-tools'] },
  { name: 'meeting-information', ...CLIENT, facts: ['passcode + meeting-information'] },
  { name: 'sharing-refused', ...CLIENT, facts: ['share + notice'] },
  { name: 'unmute-refused', ...CLIENT, facts: ['unmute - notice'] },
  { name: 'locked-meeting', ...CLIENT, facts: ['locked + window-title'] },
  { name: 'locked-topic', ...CLIENT, facts: [] },
  { name: 'people', ...CLIENT, facts: [] },
  { name: 'emergency', ...HOST, facts: [] },
  { name: 'people-before-joining', ...CLIENT, facts: [] },
]

/** How many facts the portal's pages show in languages whose words are only partly known. */
export const KNOWN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'de-DE': { schedule: 6, 'edit-personal': 6, 'schedule-old': 6, settings: 5 },
  'fr-FR': { schedule: 6, 'edit-personal': 6, 'schedule-old': 6, settings: 3 },
  'ja-JP': { schedule: 6, 'edit-personal': 6, 'schedule-old': 6, settings: 5 },
}

/** The page of that name. */
export function pageOf(name: string): Page {
  const found = PAGES.find((page) => page.name === name)
  if (!found) throw new Error(`no skeleton ${name}`)
  return found
}
