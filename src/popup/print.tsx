import { isProtectionId } from '../advice/protections.ts'
import { viewOf } from '../advice/situation-view.ts'
import type { Locale } from '../advice/text.ts'
import { ChecklistPage } from '../ui/views/checklist-page.tsx'
import { show } from '../ui/parts/show.tsx'

/** Shows the checklist unfolded, as the address asks for it, and opens the print dialog. */
export function printChecklist(locale: Locale, asked: URLSearchParams): void {
  const role = asked.get('print') === 'participant' ? 'participant' : 'host'
  const ticked = (asked.get('ticked') ?? '').split(',').filter(isProtectionId)
  const view = viewOf({ recognition: null, role, ticked })
  show(locale, <ChecklistPage view={view} onPrint={() => print()} />)
  print()
}
