import { useLocale } from './locale-context.ts'

/**
 * How the texts of this language came about, and where to propose better ones: at the report in the
 * settings, for Anteroom sends nothing by itself.
 * @param props.target `_blank` where the settings are another page
 */
export function TranslationNote({ target }: { target?: '_blank' }) {
  const { t } = useLocale()
  return (
    <p class="soft">
      {t('translation_made')}
      <a href="/src/options/options.html#feedback" target={target}>
        {t('translation_improve')}
      </a>
    </p>
  )
}
