import { useCallback, useEffect, useId, useState } from 'preact/hooks'
import { isolated } from '../../advice/text.ts'
import { useLocale } from '../parts/locale-context.ts'
import { Switch } from '../parts/switch.tsx'

/** Where the reader wants help with posting. */
export interface PostingPlaces {
  /** Wherever the guard may look. */
  readonly isEverywhere: boolean
  /** The single sites that the reader has named, by their host names. */
  readonly sites: readonly string[]
}

/** The switch of the help with posting. A single site is named by what the browser grants. */
export interface Posting {
  readonly postingPlaces: () => Promise<PostingPlaces>
  readonly switchPosting: (on: boolean) => Promise<void>
  /** Both need transient activation: call them inside the click's handler. */
  readonly allowSite: (site: string) => Promise<void>
  readonly dropSite: (site: string) => Promise<void>
}

/** The switch of the help with posting, and the sites that have it alone. */
export function PostingSettings({ posting, isGuardOn }: { posting: Posting; isGuardOn: boolean }) {
  const { t } = useLocale()
  const [places, setPlaces] = useState<PostingPlaces | null>(null)
  // A new object each time: a declined prompt must re-render the controlled checkbox.
  const ask = useCallback(async () => setPlaces({ ...(await posting.postingPlaces()) }), [posting])
  useEffect(() => void ask(), [ask])
  const isOn = isGuardOn && (places?.isEverywhere ?? false)
  return (
    <>
      <Switch
        label={t('posting_switch')}
        on={isOn}
        isDisabled={!places || !isGuardOn}
        onChange={(on) => void posting.switchPosting(on).then(ask)}
      />
      <p>{t('posting_text')}</p>
      {!isGuardOn && <p>{t('posting_needs')}</p>}
      {places && !isOn && (
        <Sites
          sites={places.sites}
          onAdd={(site) => void posting.allowSite(site).then(ask)}
          onRemove={(site) => void posting.dropSite(site).then(ask)}
        />
      )}
    </>
  )
}

function Sites(props: {
  sites: readonly string[]
  onAdd: (site: string) => void
  onRemove: (site: string) => void
}) {
  const { t, dir } = useLocale()
  const [typed, setTyped] = useState('')
  const id = useId()
  const site = siteIn(typed)
  return (
    <>
      <form
        class="site"
        onSubmit={(event) => {
          event.preventDefault()
          if (!site) return
          props.onAdd(site)
          setTyped('')
        }}
      >
        <label for={id}>{t('posting_site')}</label>
        <input
          id={id}
          type="text"
          dir="ltr"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="quiet" disabled={!site}>
          {t('posting_add')}
        </button>
      </form>
      {props.sites.length > 0 && (
        <ul class="rows">
          {props.sites.map((each) => (
            <li key={each}>
              <bdi dir="ltr">{each}</bdi>
              <button
                type="button"
                class="quiet"
                aria-label={t('posting_remove', [isolated(each, dir)])}
                onClick={() => props.onRemove(each)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** The host name in what the reader has typed, an address or a name alone; null where it is none. */
export function siteIn(typed: string): string | null {
  const text = typed.trim()
  try {
    const { hostname } = new URL(/^https?:\/\//i.test(text) ? text : `https://${text}`)
    return hostname.includes('.') ? hostname : null
  } catch {
    return null
  }
}
