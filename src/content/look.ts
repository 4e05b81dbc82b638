import { askBackground, isAlive, onAskedByPopup } from '../platform/content-bridge.ts'
import { removeFlags, showFlag } from '../ui/flag.ts'
import { mayBePage } from '../zoom/path.ts'

/** The address that the background was last asked about; empty while no meeting was near. */
let asked = ''
/** What the flag shows now, as text; empty while there is none. */
let shown = ''
/** The page on which the reader closed the flag. It opens again on the next load, or elsewhere. */
let closedOn = ''
let isListening = false

const here = (): string => location.hostname + location.pathname

/**
 * Hands the address to the background, which says what it is, and draws the flag it answers. On
 * Zoom's pages that can be no meeting page nothing happens but one look at the path.
 */
export async function look(): Promise<void> {
  // Zoom's launcher adds `#success` and the like: the same page still.
  const [address = ''] = location.href.split('#')
  if (address === asked || (!asked && !mayBePage(location.pathname))) return
  asked = address
  if (!isListening) listen()
  const view = await askBackground('page-seen', { address }).catch(() => null)
  // Another address may have come while the background was thinking.
  if (asked !== address) return
  const page = here()
  const next = view && closedOn !== page ? page + JSON.stringify(view) : ''
  if (next === shown) return
  shown = next
  removeFlags()
  if (!view || !next) return
  const close = (): void => {
    closedOn = page
    shown = ''
  }
  showFlag(view, {
    close,
    hide: (scope) => {
      close()
      const place = { site: location.hostname, page }
      void askBackground('hide-flag', { scope, place }).catch(() => undefined)
    },
    canHide: isAlive,
  })
}

function listen(): void {
  isListening = true
  onAskedByPopup({
    'what-page': async () => ({ address: location.href, flagClosed: closedOn === here() }),
    'look-again': async () => {
      asked = shown = closedOn = ''
      await look()
    },
  })
}
