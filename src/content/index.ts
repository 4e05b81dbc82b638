import { mayBePage } from '../zoom/path.ts'
import { onAddressChange } from './address-change.ts'
import { look } from './look.ts'

const lookHere = () => look(() => mayBePage(location.pathname))
onAddressChange(() => void lookHere())
void lookHere()
