import { isProtectionId } from '../advice/protections.ts'
import type { Role } from '../advice/role.ts'
import { viewOf } from '../advice/situation-view.ts'
import type { Locale } from '../advice/text.ts'
import { ChecklistPage } from '../ui/views/checklist-page.tsx'
import { show } from '../ui/parts/show.tsx'

/** Shows the checklist as a sheet of paper, for the role and with the ticks that are asked for. */
export function showSheet(locale: Locale, asked: URLSearchParams): void {
  const ticked = (asked.get('ticked') ?? '').split(',').filter(isProtectionId)
  const now = new Date()
  // The reader's day, not that of Greenwich.
  const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString()
  const draw = (role: Role): void => {
    const view = viewOf({ recognition: null, role, ticked })
    show(locale, <ChecklistPage {...{ view, today }} onRole={draw} onPrint={() => print()} />)
  }
  draw(asked.get('print') === 'participant' ? 'participant' : 'host')
}
