import { useEffect, useState } from 'preact/hooks'
import { useLocale } from './locale-context.ts'
import { Switch } from './switch.tsx'

/** The guard as the browser keeps it. Nothing is remembered here: what it says, holds. */
export interface Guard {
  readonly isGuardOn: () => Promise<boolean>
  /** Called within the click, for browsers ask the reader at no other time. */
  readonly switchGuard: (on: boolean) => Promise<void>
}

/** The switch of the guard, with what it needs and what it cannot do. */
export function GuardSettings({
  load,
  isFlagHidden,
}: {
  load: () => Promise<Guard>
  /** Whether the reader has hidden the flag everywhere, which the guard obeys. */
  isFlagHidden: boolean
}) {
  const { t } = useLocale()
  const [state, setState] = useState<{ guard: Guard; isOn: boolean } | null>(null)
  // A new state each time, so that the box is set back where the reader says no.
  const ask = async (guard: Guard) => setState({ guard, isOn: await guard.isGuardOn() })
  useEffect(() => void load().then(ask), [load])
  const isOn = state?.isOn ?? false
  return (
    <>
      <h2>{t('guard_title')}</h2>
      <Switch
        label={t('guard_switch')}
        on={isOn}
        isDisabled={!state}
        onChange={(on) => state?.guard.switchGuard(on).then(() => ask(state.guard))}
      />
      {isOn && isFlagHidden && <p>{t('guard_hidden')}</p>}
      <p>{t('guard_text')}</p>
      <p>{t('guard_limits')}</p>
    </>
  )
}
