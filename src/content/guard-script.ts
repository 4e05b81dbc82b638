/**
 * The guard: runs on every site but Zoom's while the reader wants it to, in the page itself and not
 * in its frames. Nearly every page is let go after one look at its address.
 */
import { mayBeLookalike } from '../zoom/look-alike/first-look.ts'
import { keepLooking } from './keep-looking.ts'
import type { PageSession } from './page-session.ts'
import { startHere } from './start-session.ts'

run(new AbortController())

function run(life: AbortController): void {
  let session: PageSession | null = null
  const look = (): void => {
    if (session || mayBeLookalike(location.href.split('#')[0] ?? ''))
      (session ??= startHere(life)).look()
  }
  keepLooking(look, life.signal)
}
