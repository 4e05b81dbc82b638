import { EMERGENCY } from './emergency.ts'
import { MEASURES } from './measures.ts'
import { plain } from './plain-text.ts'
import type { SituationView } from './situation-view.ts'
import type { Locale } from './text.ts'

/** The checklist as plain text for the clipboard: boxes for a host, steps, limits; the emergency. */
export function checklistText({ role, protections }: SituationView, locale: Locale): string {
  const { t } = locale
  const lines = [t('checklist_title'), '']
  for (const { name, why, isDone, stages, limits } of protections) {
    const box = role === 'host' ? (isDone ? '[x] ' : '[ ] ') : ''
    lines.push(box + t('labeled', [t(name), t(why)]))
    for (const stage of stages) {
      lines.push(`  ${t(stage.name)}`, ...stage.steps.map((step) => `  - ${plain(step, locale)}`))
    }
    lines.push(`  ${t('limits_label')}`, `  - ${t(limits)}`, '')
  }
  lines.push(t('now_title'))
  EMERGENCY.steps[role].forEach((step, at) => lines.push(`  ${at + 1}. ${plain(step, locale)}`))
  lines.push(`  ${t('now_police')}`, `  ${t('now_limits')}`, '', t('more_title'))
  for (const { title, why, steps } of MEASURES) {
    lines.push(
      `- ${t('labeled', [t(title), t(why)])}`,
      ...steps[role].map((step) => `  - ${plain(step, locale)}`),
    )
  }
  return lines.join('\n') + '\n'
}
