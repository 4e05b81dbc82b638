import { useEffect, useState } from 'preact/hooks'
import { useLocale } from '../parts/locale-context.ts'
import { Switch } from '../parts/switch.tsx'

/** The guard as the browser keeps it. Nothing is remembered here: what it says, holds. */
export interface Guard {
  readonly isGuardOn: () => Promise<boolean>
  /** Called within the click, for browsers ask the reader at no other time. */
  readonly switchGuard: (on: boolean) => Promise<void>
}

/** Whether the guard is on, and how to switch it. */
export interface GuardState {
  readonly isOn: boolean
  readonly turn: (on: boolean) => void
}

/** How the guard stands; null before the browser has said so. */
export function useGuard(load: () => Promise<Guard>): GuardState | null {
  const [state, setState] = useState<GuardState | null>(null)
  useEffect(() => {
    const ask = async (guard: Guard): Promise<void> =>
      // A new state each time, so that the box is set back where the reader says no.
      setState({
        isOn: await guard.isGuardOn(),
        turn: (on) => void guard.switchGuard(on).then(() => ask(guard)),
      })
    void load().then(ask)
  }, [load])
  return state
}

/** The switch of the guard, with what it needs and what it cannot do. */
export function GuardSettings({
  guard,
  isFlagHidden,
}: {
  guard: GuardState | null
  /** Whether the reader has hidden the flag everywhere, which the guard obeys. */
  isFlagHidden: boolean
}) {
  const { t } = useLocale()
  return (
    <>
      <h2>{t('guard_title')}</h2>
      <Switch
        label={t('guard_switch')}
        on={guard?.isOn ?? false}
        isDisabled={!guard}
        onChange={(on) => guard?.turn(on)}
      />
      {guard?.isOn && isFlagHidden && <p>{t('guard_hidden')}</p>}
      <p>{t('guard_text')}</p>
      <p>{t('guard_limits')}</p>
    </>
  )
}
