/** Runs in every document on Zoom's hosts, frames included: its meetings run in one. */
import { isClientPath } from '../zoom/address/page-kind.ts'
import { mayBePage } from '../zoom/address/path.ts'
import { keepLooking } from './keep-looking.ts'

// On Zoom's pages that are about no meeting nothing but this look at the path happens. A sandboxed
// frame has an opaque origin: the background would refuse what it shows.
keepLooking(
  () => (mayBePage(location.pathname) || (window !== top && isInClient())) && origin !== 'null',
)

/** Whether the page around this frame is one of the web client. */
function isInClient(): boolean {
  try {
    return !!top && isClientPath(top.location.pathname)
  } catch {
    // The page around it is another site's.
    return false
  }
}
