import type { JSX } from 'preact'
import type { ProtectionId } from '../../advice/protections.ts'
import { MARK } from './mark.ts'

/** Drawn in `currentColor`; decorative, so hidden from screen readers. */
function Icon({ d, size = 20, box = 20 }: { d: string; size?: number; box?: number }): JSX.Element {
  return (
    <svg viewBox={`0,0,${box},${box}`} width={size} height={size} class="icon" aria-hidden="true">
      <path d={d} />
    </svg>
  )
}

const PROTECTION_PATHS = {
  'waiting-room': 'M5 17V3.7h10V17M2.8 17h14.4M12 10v1.4',
  passcode: 'M9.9 10.1a3.6 3.6 0 1 1-5.1 5.1 3.6 3.6 0 0 1 5.1-5.1L17 3m-3.4 3.4 2.4 2.4',
  mute: 'M7.5 5.2a2.5 2.5 0 0 1 5 0V9m-5 0a2.5 2.5 0 0 0 3.6 2.2M4.7 9.2a5.3 5.3 0 0 0 8.6 4.1m1.6-2.3c.2-.6.4-1.2.4-1.8M10 14.6v2.7M3 2.8l14 14.4',
  share:
    'M4 3.8h12a1.3 1.3 0 0 1 1.3 1.3v7.2a1.3 1.3 0 0 1-1.3 1.3H4a1.3 1.3 0 0 1-1.3-1.3V5.1A1.3 1.3 0 0 1 4 3.8ZM7 16.8h6M10 11V6.6M7.9 8.6 10 6.5l2.1 2.1',
} as const satisfies Record<ProtectionId, string>

export const ProtectionIcon = ({ id }: { id: ProtectionId }) => <Icon d={PROTECTION_PATHS[id]} />

/** The mark of the extension. */
export const MarkIcon = () => <Icon box={24} size={24} d={MARK} />

export const WarningIcon = () => <Icon d="M10 3 17.8 16.6H2.2ZM10 8.2v3.9M10 14.2v.2" />

export const NoteIcon = () => (
  <Icon d="M10 2.8a7.2 7.2 0 1 1 0 14.4 7.2 7.2 0 0 1 0-14.4ZM10 9.3v4.2M10 6.5v.2" />
)

export const AlarmIcon = () => (
  <Icon d="M6.6 2.8h6.8l3.8 3.8v6.8l-3.8 3.8H6.6l-3.8-3.8V6.6ZM10 6.4v4.4M10 13.3v.2" />
)

export const LinkIcon = () => (
  <Icon d="M8.4 11.6a3.1 3.1 0 0 0 4.5 0l2.9-2.9a3.2 3.2 0 0 0-4.5-4.5l-1 1M11.6 8.4a3.1 3.1 0 0 0-4.5 0l-2.9 2.9a3.2 3.2 0 0 0 4.5 4.5l1-1" />
)

export const SearchIcon = () => (
  <Icon d="M8.8 3.2a5.6 5.6 0 1 1 0 11.2 5.6 5.6 0 0 1 0-11.2ZM12.9 12.9l4 4" />
)

export const ShieldIcon = () => (
  <Icon d="M10 2.2 16.5 4.6v4.9c0 4.1-2.8 6.9-6.5 8.2-3.7-1.3-6.5-4.1-6.5-8.2V4.6ZM7 9.9l2.2 2.2 4-4.3" />
)

export const ListIcon = () => (
  <Icon d="M3.4 5h.2M3.4 10h.2M3.4 15h.2M7.4 5h9.2M7.4 10h9.2M7.4 15h9.2" />
)

export const MoreIcon = () => (
  <Icon d="M4 10a.5.5 0 1 0 1 0 .5.5 0 0 0-1 0Zm5.5 0a.5.5 0 1 0 1 0 .5.5 0 0 0-1 0Zm5.5 0a.5.5 0 1 0 1 0 .5.5 0 0 0-1 0Z" />
)

export const ChevronIcon = () => (
  <svg viewBox="0 0 12 12" width="12" height="12" class="icon chevron" aria-hidden="true">
    <path d="m4.2 2.4 3.6 3.6-3.6 3.6" />
  </svg>
)

export const BackIcon = () => (
  <svg viewBox="0 0 12 12" width="14" height="14" class="icon back-arrow" aria-hidden="true">
    <path d="M7.8 2.4 4.2 6l3.6 3.6" />
  </svg>
)
