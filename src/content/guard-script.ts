/**
 * The guard: runs on every site but Zoom's while the reader wants it to, in the page itself and not
 * in its frames. Nearly every page is let go after one look at its address.
 */
import { mayBeLookalike } from '../zoom/look-alike/first-look.ts'
import { onAddressChange } from './address-change.ts'
import { look } from './look.ts'

/** Whether a look-alike may have been here. */
let isNear = false

function lookHere(): void {
  isNear ||= mayBeLookalike(location.href.split('#')[0] ?? '')
  if (isNear) void look()
}

onAddressChange(lookHere)
lookHere()
