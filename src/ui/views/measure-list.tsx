import { MEASURES, type Measure } from '../../advice/measures.ts'
import { STAGE_NAME } from '../../advice/protections.ts'
import type { Role } from '../../advice/role.ts'
import { ChevronIcon } from '../parts/icons.tsx'
import { LabeledText } from '../parts/labeled-text.tsx'
import { useLocale } from '../parts/locale-context.ts'
import { SourceLine } from '../parts/source-line.tsx'
import { Steps } from '../parts/steps.tsx'

/** Further advice by stage, each piece folded. */
export function MeasureRows({ role }: { role: Role }) {
  const { t } = useLocale()
  return (
    <>
      {(['before', 'during'] as const).map((stage) => (
        <section key={stage}>
          <h3 class="stage">{t(STAGE_NAME[stage])}</h3>
          {MEASURES.filter((measure) => measure.stage === stage).map((measure) => (
            <details class="row" key={measure.id} id={measure.id}>
              <summary>
                <strong class="words">
                  <LabeledText text={{ key: measure.title }} />
                </strong>
                <ChevronIcon />
              </summary>
              <MeasureDetail measure={measure} role={role} />
            </details>
          ))}
        </section>
      ))}
    </>
  )
}

/** Why, the steps, what it does not stop, the source. */
export function MeasureDetail({ measure, role }: { measure: Measure; role: Role }) {
  const { t } = useLocale()
  return (
    <div class="detail">
      <p>
        <LabeledText text={{ key: measure.why }} />
      </p>
      <Steps steps={measure.steps[role]} />
      <h3>{t('limits_label')}</h3>
      <p>
        <LabeledText text={{ key: measure.limits }} />
      </p>
      <SourceLine source={measure.source} />
    </div>
  )
}
