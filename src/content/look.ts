import type { FlagView, HideScope } from '../advice/flag-view.ts'
import { askBackground, isAlive, onAsked } from '../platform/wire/ask.ts'
import { showFlag } from '../ui/flag/flag.ts'
import type { SeenFact } from '../zoom/facts/fact.ts'
import { mergeFacts, isSameMeeting } from '../zoom/facts/merge.ts'
import type { Observation } from '../zoom/facts/observation.ts'
import type { PageKind } from '../zoom/address/page-kind.ts'

type Tell = (observations: readonly Observation[] | null, clicked?: string) => void

/** Reads the page itself, where that can show something. */
export interface Reader {
  /**
   * Reads the page at once and after each change.
   * @param tell is called when something new is seen, with null when what was told holds no more,
   *   and with the key of what the reader clicked: menus close without showing what that changed
   * @returns what ends it; null where the page can show nothing
   */
  readonly watch: (page: PageKind | null, address: string, tell: Tell) => (() => void) | null
  /** Scrolls to the row with this key and outlines it. Says whether it could. */
  readonly showRow: (page: PageKind | null, address: string, key: string) => boolean
}

/** Zoom's meetings run in a frame: there this script only reads, and the page speaks. */
const isFrame = window !== top

/** The address that the background was last asked about; empty while no meeting was near. */
let asked = ''
/** How often it was asked: only its last answer counts. */
let turns = 0
/** What kind of page it said that this is. */
let page: PageKind | null = null
/** What the page and its frames have shown. It belongs to this address and to this load. */
let facts: readonly SeenFact[] = []
/** What the flag shows now, as text; empty while there is none. */
let shown = ''
/** The page on which the reader closed the flag. It opens again on the next load, or elsewhere. */
let closedOn = ''
let isListening = false
let flagLife = new AbortController()
let stopWatching: (() => void) | null = null

const here = (): string => location.hostname + location.pathname
/** What is known, without what was seen in frames once there is none any more. */
const known = (): readonly SeenFact[] =>
  frames.length > 0 ? facts : facts.filter(({ frame }) => frame === 0)

/** Hands the address to the background, which says what it is, and draws the flag it answers. */
export async function look(reader: Reader | null = null): Promise<void> {
  // Zoom's launcher adds `#success` and the like: the same page still.
  const [address = ''] = location.href.split('#')
  if (address === asked) return
  stopWatching?.()
  stopWatching = null
  facts = []
  asked = address
  if (!isListening) listen(reader)
  await ask(reader)
}

/** Tells the page around a frame what this frame shows; null where that holds no more. */
export function tell(address: string, ...[observations, clicked]: Parameters<Tell>): void {
  void askBackground('observations-made', { address, observations, clicked }).catch(() => undefined)
}

async function ask(reader: Reader | null): Promise<void> {
  const address = asked
  const turn = ++turns
  const answer = await askBackground('page-seen', { address, facts: known() }).catch(() => null)
  // Another address may have come while the background was thinking, or another fact.
  if (turn !== turns) return
  page = answer?.page ?? null
  if (!isFrame) draw(answer?.view ?? null)
  stopWatching ??= reader?.watch(page, address, (...seen) => tell(address, ...seen)) ?? null
}

function draw(view: FlagView | null): void {
  const place = here()
  const next = view && closedOn !== place ? place + JSON.stringify(view) : ''
  if (next === shown) return
  shown = next
  flagLife.abort()
  if (!view || !next) return
  const address = asked
  const close = (): void => {
    closedOn = place
    shown = ''
  }
  flagLife = new AbortController()
  const actions = {
    defeated: () => void askBackground('flag-defeated', {}).catch(() => undefined),
    close,
    hide: (scope: HideScope) => {
      close()
      void askBackground('hide-flag', { scope, address }).catch(() => undefined)
    },
    canHide: isAlive,
    show: (row: NonNullable<FlagView['show']>) =>
      void askBackground('show-row', row).catch(() => undefined),
  }
  showFlag(view, actions, flagLife.signal)
}

function listen(reader: Reader | null): void {
  isListening = true
  onAsked({
    'what-page': async () => ({
      address: location.href,
      flagClosed: closedOn === here(),
      facts: known(),
    }),
    'redraw-flag': async () => {
      flagLife.abort()
      shown = closedOn = ''
      await ask(reader)
    },
    'facts-seen': async ({ address, frame, reading, clicked }) => {
      if (reading && !isSameMeeting(asked, address)) return
      facts = mergeFacts(facts, asked, frame, reading, Date.now(), clicked)
      await ask(reader)
    },
    'show-row': async ({ key }) => reader?.showRow(page, asked, key) ?? false,
  })
}
