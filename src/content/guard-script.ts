/**
 * The guard: runs on every site but Zoom's while the reader wants it to, in the page itself and not
 * in its frames. Nearly every page is let go after one look at its address.
 */
import { mayBeLookalike } from '../zoom/look-alike/first-look.ts'
import { keepLooking } from './keep-looking.ts'
import { leaveFreely } from './leave-freely.ts'
import { pageAddress } from './page-address.ts'

keepLooking(() => {
  const isWorthIt = mayBeLookalike(pageAddress())
  if (isWorthIt) leaveFreely()
  return isWorthIt
})
