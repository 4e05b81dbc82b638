/**
 * The guard: runs on every site but Zoom's while the reader wants it to, in the page itself and not
 * in its frames. Nearly every page is let go after one look at its address.
 */
import { mayBeLookalike } from '../zoom/worth-a-look.ts'
import { onAddressChange } from './address-change.ts'
import { look } from './look.ts'

onAddressChange(() => void look(mayBeLookalike))
void look(mayBeLookalike)
