/**
 * Helps with a text that was just pasted. The background puts this into a page when there is
 * something to say; `posting-script.ts`, which shares its globals, calls it.
 */
import type { PostingOffer } from '../advice/posting-view.ts'
import { askBackground, isAlive } from '../platform/wire/ask.ts'
import { showFlag } from '../ui/flag/flag.ts'
import { mendField } from './mend-field.ts'
import { ownGlobal } from './own-global.ts'
import { pageAddress } from './page-address.ts'
import { startPosting } from './posting.ts'

declare global {
  /** Absent until this script is there. */
  var offerHelp: ((field: HTMLElement, offer: PostingOffer, css: string) => void) | undefined
}

// Injected anew for each offer; the first copy stays, for it holds the open offer.
if (!ownGlobal('offerHelp')) globalThis.offerHelp = makeHelp()

function makeHelp(): typeof globalThis.offerHelp {
  let life = new AbortController()
  return (field, offer, css) => {
    life.abort()
    life = new AbortController()
    const address = pageAddress()
    startPosting(
      field,
      offer,
      {
        drawFlag: (view, actions, signal) => showFlag(view, css, actions, signal),
        mend: mendField,
        hide: (scope, isUndone) =>
          void askBackground('hide-flag', { scope, address, isUndone }).catch(() => undefined),
        isAlive,
      },
      life,
    )
  }
}
