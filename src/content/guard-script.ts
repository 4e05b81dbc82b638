/**
 * The guard: runs on every site but Zoom's while the reader wants it to, in the page itself and not
 * in its frames. Nearly every page is let go after one look at its address.
 */
import { mayBeLookalike } from '../zoom/look-alike/first-look.ts'
import { askFirst, keepLooking } from './keep-looking.ts'
import { leaveFreely } from './leave-freely.ts'
import { pageAddress } from './page-address.ts'

keepLooking(() => {
  const isWorthIt = mayBeLookalike(pageAddress())
  if (!isWorthIt) return false
  leaveFreely()
  // One that is opened behind another tab is watched over anew from when it is seen.
  if (document.hidden) addEventListener('visibilitychange', askFirst, { once: true, capture: true })
  return true
})
