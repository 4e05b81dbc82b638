import { askBackground, isAlive, onAskedByPopup } from '../platform/content-bridge.ts'
import { removeFlags, showFlag } from '../ui/flag.ts'

/** The address that the background was last asked about; empty while no meeting was near. */
let asked = ''
/** What the flag shows now, as text; empty while there is none. */
let shown = ''
/** The page on which the reader closed the flag. It opens again on the next load, or elsewhere. */
let closedOn = ''
let isListening = false

const here = (): string => location.hostname + location.pathname

/**
 * Hands the address to the background, which says what it is, and draws the flag it answers.
 * @param isWorth whether there could be anything to say of an address. On a page of which there is
 *   not, nothing else happens
 */
export async function look(isWorth: (address: string) => boolean): Promise<void> {
  // Zoom's launcher adds `#success` and the like: the same page still.
  const [address = ''] = location.href.split('#')
  if (address === asked || (!asked && !isWorth(address))) return
  asked = address
  if (!isListening) listen(isWorth)
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
      void askBackground('hide-flag', { scope, address }).catch(() => undefined)
    },
    canHide: isAlive,
  })
}

function listen(isWorth: (address: string) => boolean): void {
  isListening = true
  onAskedByPopup({
    'what-page': async () => ({ address: location.href, flagClosed: closedOn === here() }),
    'look-again': async () => {
      removeFlags()
      asked = shown = closedOn = ''
      await look(isWorth)
    },
  })
}
