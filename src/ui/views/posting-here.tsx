import { useCallback, useEffect, useState } from 'preact/hooks'
import { useLocale } from '../parts/locale-context.ts'
import { Switch } from '../parts/switch.tsx'
import type { HelpHere, PopupActions } from '../popup/popup-model.ts'

/** The switch of the help with posting, on the site at hand or all; nothing where there is none to give. */
export function PostingHere({ load }: { load: PopupActions['helpHere'] }) {
  const { t } = useLocale()
  const [help, setHelp] = useState<HelpHere | null>(null)
  const ask = useCallback(async () => setHelp(await load()), [load])
  useEffect(() => void ask(), [ask])
  return (
    help && (
      <section class="card">
        <Switch
          label={help.site ? t('posting_here', [help.site]) : t('posting_switch')}
          on={help.isOn}
          onChange={(on) => void help.turn(on).then(ask)}
        />
        <p class="soft">{t('posting_text')}</p>
      </section>
    )
  )
}
