import { isProtectionId } from '../advice/protections.ts'
import type { Locale } from '../platform/locale/locale.ts'
import { ChecklistPage } from '../ui/views/checklist-page.tsx'
import { show } from './show.tsx'

/** Shows the checklist unfolded, as the address asks for it, and opens the print dialog. */
export function printChecklist(locale: Locale, asked: URLSearchParams): void {
  const role = asked.get('print') === 'participant' ? 'participant' : 'host'
  const ticked = (asked.get('ticked') ?? '').split(',').filter(isProtectionId)
  show(locale, <ChecklistPage role={role} ticked={ticked} onPrint={() => print()} />)
  print()
}
