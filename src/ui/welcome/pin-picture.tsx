import { MARK } from '../parts/mark.ts'

const PUZZLE =
  'M4 7h3.2a1.9 1.9 0 1 1 3.6 0H14v3.2a1.9 1.9 0 1 1 0 3.6V17h-3.2a1.9 1.9 0 1 0-3.6 0H4v-3.2a1.9 1.9 0 1 0 0-3.6Z'
const PIN = 'M6 2h6l-1 5 2 3H5l2-3ZM9 10v6'
const COG =
  'M9 6.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6ZM9 1.5v2.6M9 13.9v2.6M1.5 9h2.6M13.9 9h2.6M3.7 3.7l1.8 1.8M12.5 12.5l1.8 1.8M3.7 14.3l1.8-1.8M12.5 5.5l1.8-1.8'

/** A toolbar, with the puzzle piece and what is behind it. The text beside it says the same. */
export function PinPicture({ toolbar }: { toolbar: 'chrome' | 'firefox' }) {
  return (
    <svg class="pin-picture" viewBox="0 0 320 132" aria-hidden="true">
      <rect class="bar" x="1" y="1" width="318" height="42" rx="10" />
      <rect class="field" x="14" y="10" width="206" height="24" rx="12" />
      <circle class="ring" cx="248" cy="22" r="16" />
      <path class="mark" d={PUZZLE} transform="translate(238.5 10)" />
      <circle class="dot" cx="292" cy="15" r="1.6" />
      <circle class="dot" cx="292" cy="22" r="1.6" />
      <circle class="dot" cx="292" cy="29" r="1.6" />
      <rect class="menu" x="104" y="52" width="196" height="72" rx="10" />
      <rect class="row" x="110" y="58" width="184" height="32" rx="7" />
      <path class="mark" d={MARK} transform="translate(118 64) scale(.84)" />
      <text x="148" y="79">
        Anteroom
      </text>
      <path class="mark" d={toolbar === 'firefox' ? COG : PIN} transform="translate(264 65)" />
      <circle class="ring" cx="273" cy="74" r="14" />
      <rect class="other" x="119" y="99" width="16" height="16" rx="4" />
      <rect class="other" x="148" y="103" width="82" height="8" rx="4" />
    </svg>
  )
}
