import { EMERGENCY } from './emergency.ts'
import { MEASURES } from './measures.ts'
import { demandLine, organizationView, TIP_PLACES } from './organization.ts'
import { plain } from './plain-text.ts'
import { setBy, type Policy } from './policy.ts'
import { countedOf, type SituationView } from './situation-view.ts'
import type { Locale } from './text.ts'

/**
 * The checklist as plain text for the clipboard: boxes for a host, steps, limits; the emergency;
 * what the organization asks for and says.
 */
export function checklistText(view: SituationView, locale: Locale, policy: Policy): string {
  const { role } = view
  const { t } = locale
  const lines = [t('checklist_title'), '']
  for (const { name, why, isDone, stages, locked, limits, demand } of countedOf(view.protections)) {
    const box = role === 'host' ? (isDone ? '[x] ' : '[ ] ') : ''
    lines.push(box + t('labeled', [t(name), t(why)]))
    const asked = demandLine(policy, demand, locale)
    if (asked) lines.push(`  ${asked}`)
    for (const stage of stages) {
      lines.push(`  ${t(stage.name)}`, ...stage.steps.map((step) => `  - ${plain(step, locale)}`))
    }
    if (locked) lines.push(`  ${t(locked)}`)
    lines.push(`  ${t('limits_label')}`, `  - ${t(limits)}`, '')
  }
  lines.push(t('now_title'))
  EMERGENCY.steps[role].forEach((step, at) => lines.push(`  ${at + 1}. ${plain(step, locale)}`))
  lines.push(`  ${t('now_police')}`, `  ${t('now_limits')}`, '')
  lines.push(...organizationLines(policy, locale), t('more_title'))
  for (const { title, why, steps } of MEASURES) {
    lines.push(
      `- ${t('labeled', [t(title), t(why)])}`,
      ...steps[role].map((step) => `  - ${plain(step, locale)}`),
    )
  }
  return lines.join('\n') + '\n'
}

/** What the organization says to its people, with an empty line at the end. Nothing where it says nothing. */
function organizationLines(policy: Policy, { t, lang }: Locale): readonly string[] {
  const { tips, guides, contact, isEmpty } = organizationView(policy, lang, null)
  if (isEmpty) return []
  const { name, mail, address, phone } = contact ?? {}
  const ways = [name, mail, address, phone].filter((way) => way !== undefined)
  return [
    t(setBy(policy)),
    ...tips.map(({ text, where = 'always' }) => {
      const words = where === 'always' ? text : t('labeled', [t(TIP_PLACES[where]), text])
      return `- ${words}`
    }),
    ...guides.map((guide) => `- ${t('labeled', [guide.title, guide.address])}`),
    ...(contact ? [`  ${t('help_contact')}`, ...ways.map((way) => `  - ${way}`)] : []),
    '',
  ]
}
