import { mayBePage } from '../zoom/path.ts'
import { onAddressChange } from './address-change.ts'
import { look, tell } from './look.ts'
import { zoomPage } from './zoom-page.ts'

const lookHere = () => look(() => mayBePage(location.pathname), zoomPage)
// What this document took the place of has shown what it has: a document cannot tell its own end.
if (isInClient()) tell(location.href, null)
onAddressChange(() => void lookHere())
void lookHere()

/** Whether this is a frame in a page of the web client. */
function isInClient(): boolean {
  try {
    return window !== top && top !== null && top.location.pathname.startsWith('/wc')
  } catch {
    // The page around it is another site's.
    return false
  }
}
