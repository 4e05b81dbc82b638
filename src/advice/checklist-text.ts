import { MEASURES } from './measures.ts'
import { PROTECTIONS, type ProtectionId } from './protections.ts'
import type { Role } from './role.ts'
import { plain, type Translate } from './text.ts'

/** The checklist as plain text for the clipboard: boxes for a host, steps, limits. */
export function checklistText(role: Role, ticked: readonly ProtectionId[], t: Translate): string {
  const lines = [t('checklist_title'), '']
  for (const protection of PROTECTIONS) {
    const box = role === 'host' ? (ticked.includes(protection.id) ? '[x] ' : '[ ] ') : ''
    lines.push(`${box}${t(protection.name)} – ${t(protection.why)}`)
    for (const stage of ['before', 'during'] as const) {
      lines.push(`  ${t(stage === 'before' ? 'stage_before' : 'stage_during')}`)
      for (const step of protection.steps[role][stage]) lines.push(`  - ${plain(step, t)}`)
    }
    lines.push(`  ${t('limits_label')}`, `  - ${t(protection.limits)}`, '')
  }
  lines.push(t('more_title'))
  for (const measure of MEASURES) {
    lines.push(`- ${t(measure.title)} – ${t(measure.why)}`)
    for (const step of measure.steps[role]) lines.push(`  - ${plain(step, t)}`)
  }
  return lines.join('\n') + '\n'
}
