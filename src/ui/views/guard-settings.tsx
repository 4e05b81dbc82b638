import { useEffect, useState } from 'preact/hooks'
import { useLocale } from '../parts/locale-context.ts'
import { Switch } from '../parts/switch.tsx'
import { PostingSettings, type Posting } from './posting-settings.tsx'

/** The guard's switch. The browser's permission is the only source of truth. */
export interface Guard extends Posting {
  readonly isGuardOn: () => Promise<boolean>
  /** Needs transient activation: call it inside the click's handler. */
  readonly switchGuard: (on: boolean) => Promise<void>
}

/** Whether the guard is on, and how to switch it. */
export interface GuardState {
  readonly isOn: boolean
  readonly turn: (on: boolean) => void
  readonly posting: Posting
}

/** The guard's state; null until the browser has answered. */
export function useGuard(guard: Guard): GuardState | null {
  const [state, setState] = useState<GuardState | null>(null)
  useEffect(() => {
    const ask = async (): Promise<void> =>
      // A new object each time: a declined prompt must re-render the controlled checkbox.
      setState({
        isOn: await guard.isGuardOn(),
        turn: (on) => void guard.switchGuard(on).then(ask),
        posting: guard,
      })
    void ask()
  }, [guard])
  return state
}

/** The switch of the guard, with what it needs and what it cannot do, below a heading. */
export function GuardSettings({
  guard,
  isFlagHidden,
}: {
  guard: GuardState | null
  /** Whether the flag is hidden everywhere; the guard's flag is hidden with it. */
  isFlagHidden: boolean
}) {
  const { t } = useLocale()
  return (
    <>
      <Switch
        label={t('guard_switch')}
        on={guard?.isOn ?? false}
        isDisabled={!guard}
        onChange={(on) => guard?.turn(on)}
      />
      {guard?.isOn && isFlagHidden && <p>{t('guard_hidden')}</p>}
      <p>{t('guard_text')}</p>
      <p>{t('guard_limits')}</p>
      {guard && <PostingSettings posting={guard.posting} isGuardOn={guard.isOn} />}
    </>
  )
}
