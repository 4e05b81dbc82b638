import { useState } from 'preact/hooks'
import { EMERGENCY, emergencySources, type EmergencyStep } from '../../advice/emergency.ts'
import type { Role } from '../../advice/role.ts'
import type { EmergencyAct } from '../../zoom/facts/control-paths.ts'
import { Label } from '../parts/labeled-text.tsx'
import { useLocale } from '../parts/locale-context.ts'
import { SourceList } from '../parts/source-line.tsx'
import { Steps } from '../parts/steps.tsx'
import './emergency.css'

type Show = (act: EmergencyAct) => Promise<boolean>

/**
 * What to do while it is happening, in order, then what that does not undo.
 * @param props.show leads to a step on Zoom's page, and says whether any of the way is on screen;
 *   null where the reader is not on that page
 * @param props.isShort the steps alone
 */
export function EmergencySteps(props: { role: Role; show?: Show | null; isShort?: boolean }) {
  const { role, show = null, isShort = false } = props
  const { t } = useLocale()
  return (
    <>
      {role === 'host' ? (
        <ol class="emergency">
          {EMERGENCY.acts.map((step) => (
            <Step key={step.act} step={step} show={show} />
          ))}
        </ol>
      ) : (
        <Steps steps={EMERGENCY.steps.participant} />
      )}
      {!isShort && (
        <>
          <p>{t('now_police')}</p>
          <h3>{t('limits_label')}</h3>
          <p>{t('now_limits')}</p>
          <SourceList sources={emergencySources(role)} />
        </>
      )}
    </>
  )
}

function Step({ step, show }: { step: EmergencyStep; show: Show | null }) {
  const { act, title, path } = step
  const { t } = useLocale()
  const [said, setSaid] = useState<'emergency_shown' | 'emergency_gone' | null>(null)
  return (
    <li>
      <span class="words">
        <strong id={`${act}-title`}>{t(title)}</strong>
        <small>
          {path.map((label) => (
            <span key={label}>{label === 'zoom_more' ? <Dots /> : <Label label={label} />}</span>
          ))}
        </small>
      </span>
      {show && (
        <button
          type="button"
          id={`${act}-show`}
          aria-labelledby={`${act}-show ${act}-title`}
          onClick={async () => setSaid((await show(act)) ? 'emergency_shown' : 'emergency_gone')}
        >
          {t('emergency_show')}
        </button>
      )}
      <span role="status" class="soft">
        {said && t(said)}
      </span>
    </li>
  )
}

/** The button beside a person: in some versions it says “More”, in others it shows three dots. */
function Dots() {
  return (
    <>
      <span aria-hidden="true">…</span>
      <span class="unseen">
        <Label label="zoom_more" />
      </span>
    </>
  )
}
