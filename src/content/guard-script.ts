/**
 * The guard: runs on every site but Zoom's while the reader wants it to, in the page itself and not
 * in its frames. Nearly every page is let go after one look at its address.
 */
import { mayBeLookalike } from '../zoom/look-alike/first-look.ts'
import { keepLooking } from './keep-looking.ts'
import type { PageSession } from './page-session.ts'
import { startHere } from './start-session.ts'

let life: AbortController | undefined
let session: PageSession | undefined

keepLooking(() => {
  if (!session && !mayBeLookalike(location.href.split('#')[0] ?? '')) return true
  life ??= new AbortController()
  session ??= startHere(life)
  session.look()
  return !life.signal.aborted
})
