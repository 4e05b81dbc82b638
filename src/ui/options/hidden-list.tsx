import { day } from '../../advice/intl.ts'
import { useLocale } from '../parts/locale-context.ts'
import type { HiddenPlace } from './options-model.ts'

/** The places where the flag is hidden, each with the way back. */
export function HiddenList(props: {
  places: readonly HiddenPlace[]
  onShow: (place: HiddenPlace) => void
}) {
  const { t, lang } = useLocale()
  const { places, onShow } = props
  if (places.length === 0) return <p>{t('hidden_none')}</p>
  return (
    <>
      <ul class="rows">
        {places.map((place) => {
          const { entry, site } = place
          const name =
            site ?? (place.day ? t('hidden_page', [day(place.day, lang)]) : t('hidden_old_site'))
          return (
            <li key={entry}>
              <bdi id={`place-${entry}`}>{name}</bdi>
              <button
                type="button"
                class="quiet"
                id={`again-${entry}`}
                aria-labelledby={`again-${entry} place-${entry}`}
                onClick={() => onShow(place)}
              >
                {t('hidden_again')}
              </button>
            </li>
          )
        })}
      </ul>
      {places.some(({ scope }) => scope === 'page') && <p class="soft">{t('hidden_note')}</p>}
    </>
  )
}
