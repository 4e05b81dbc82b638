/**
 * Helps with a text that was just pasted. The background puts this into a page when there is
 * something to say; `hear-pastes.ts` calls it.
 */
import { askBackground, isAlive } from '../platform/wire/ask.ts'
import { showFlag } from '../ui/flag/flag.ts'
import { mendField } from './mend-field.ts'
import { pageAddress } from './page-address.ts'
import { startPosting } from './posting.ts'
import { shared, type Shared } from './shared.ts'

// Injected anew for each offer; the first copy stays, for it holds the open offer.
shared().offerHelp ??= makeHelp()

function makeHelp(): NonNullable<Shared['offerHelp']> {
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
