import { mayBePage } from '../zoom/address/path.ts'
import { onAddressChange } from './address-change.ts'
import { look, tell } from './look.ts'
import { zoomPage } from './watch-page.ts'

/** Whether a meeting has been near. On Zoom's other pages nothing but one look at the path happens. */
let isNear = false

function lookHere(): void {
  isNear ||= mayBePage(location.pathname)
  if (isNear) void look(zoomPage)
}

// What this document took the place of has shown what it has: a document cannot tell its own end.
if (window !== top && isInClient()) tell(location.href, null)
onAddressChange(lookHere)
lookHere()

/** Whether this is a frame in a page of the web client. */
function isInClient(): boolean {
  try {
    return top?.location.pathname.startsWith('/wc') ?? false
  } catch {
    // The page around it is another site's.
    return false
  }
}
