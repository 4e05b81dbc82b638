import { askBackground, isAlive, onAsked } from '../platform/content-bridge.ts'
import { pointOut } from '../platform/page-script.ts'
import { removeFlags, showFlag } from '../ui/flag.ts'
import type { FlagView } from '../advice/flag.ts'
import type { SeenFact } from '../zoom/facts/fact.ts'
import { canShowFacts, rowOf } from '../zoom/facts/look.ts'
import { addSeen, isSameMeeting } from '../zoom/facts/seen.ts'
import type { Sign } from '../zoom/facts/sign.ts'
import { mayBePage } from '../zoom/path.ts'
import type { PageKind } from '../zoom/page.ts'
import { watchSigns } from './signs.ts'

/** Zoom's meetings run in a frame: there this script only reads, and the page speaks. */
const isFrame = window !== top
// What this document took the place of has shown what it has: a document cannot tell its own end.
if (isFrame && isInClient()) tell(location.href, null)

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
let stopWatching: (() => void) | null = null

const here = (): string => location.hostname + location.pathname
/** What is known, without what was seen in frames once there is none any more. */
const known = (): readonly SeenFact[] =>
  frames.length > 0 ? facts : facts.filter(({ frame }) => frame === 0)

/**
 * Hands the address to the background, which says what it is, and draws the flag it answers. On
 * Zoom's pages that can be no meeting page nothing happens but one look at the path.
 */
export async function look(): Promise<void> {
  // Zoom's launcher adds `#success` and the like: the same page still.
  const [address = ''] = location.href.split('#')
  if (address === asked || (!asked && !mayBePage(location.pathname))) return
  stopWatching?.()
  stopWatching = null
  facts = []
  asked = address
  if (!isListening) listen()
  await ask()
}

async function ask(): Promise<void> {
  const address = asked
  const turn = ++turns
  const answer = await askBackground('page-seen', { address, facts: known() }).catch(() => null)
  // Another address may have come while the background was thinking, or another fact.
  if (turn !== turns) return
  page = answer?.page ?? null
  if (!isFrame) draw(answer?.view ?? null)
  if (stopWatching || !canShowFacts(page, address)) return
  stopWatching = watchSigns(page, address, (signs) => tell(address, signs))
}

function tell(address: string, signs: readonly Sign[] | null): void {
  void askBackground('signs-seen', { address, signs }).catch(() => undefined)
}

/** Whether the page around this frame is the web client. */
function isInClient(): boolean {
  try {
    return top?.location.pathname.startsWith('/wc') ?? false
  } catch {
    // It is another site's.
    return false
  }
}

function draw(view: FlagView | null): void {
  const place = here()
  const next = view && closedOn !== place ? place + JSON.stringify(view) : ''
  if (next === shown) return
  shown = next
  removeFlags()
  if (!view || !next) return
  const close = (): void => {
    closedOn = place
    shown = ''
  }
  showFlag(view, {
    close,
    hide: (scope) => {
      close()
      const asks = { scope, place: { site: location.hostname, page: place } }
      void askBackground('hide-flag', asks).catch(() => undefined)
    },
    canHide: isAlive,
    show: ({ frame, key }) => {
      if (frame === 0) showRow(key)
      else void askBackground('show-row', { frame, key }).catch(() => undefined)
    },
  })
}

function showRow(key: string): boolean {
  const row = rowOf(document, page, asked, key)
  return row !== null && pointOut(row)
}

function listen(): void {
  isListening = true
  onAsked({
    'what-page': async () => ({
      address: location.href,
      flagClosed: closedOn === here(),
      facts: known(),
    }),
    'look-again': async () => {
      shown = closedOn = ''
      await ask()
    },
    'facts-seen': async ({ address, frame, facts: seen }) => {
      if (seen && !isSameMeeting(asked, address)) return
      facts = addSeen(facts, asked, frame, seen, Date.now())
      await ask()
    },
    'show-row': async ({ key }) => showRow(key),
  })
}
