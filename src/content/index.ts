import { onAddressChange } from './address-change.ts'
import { look } from './look.ts'

onAddressChange(() => void look())
void look()
