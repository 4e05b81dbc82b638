import { useEffect, useState } from 'preact/hooks'
import type { Role } from '../../advice/role.ts'
import type { MessageKey } from '../../advice/text.ts'
import { MarkIcon } from '../parts/icons.tsx'
import { useLocale } from '../parts/locale-context.ts'
import { RadioChoice } from '../parts/radio-choice.tsx'
import { Section } from '../parts/section.tsx'
import { type Guard, GuardSettings, useGuard } from '../views/guard-settings.tsx'
import { PinPicture } from './pin-picture.tsx'
import { Practice } from './practice.tsx'

type Who = 'host' | 'guest' | 'links'

/** Who passes on links runs meetings, or speaks for who does: the advice is a host's. */
const ROLE_OF: Readonly<Record<Who, Role>> = { host: 'host', guest: 'participant', links: 'host' }

const PIN_TEXT = {
  chrome: 'pin_chrome',
  firefox: 'pin_firefox',
  phone: 'pin_phone',
} as const satisfies Record<string, MessageKey>

/** The page that opens once after the installation. */
export function WelcomeView(props: {
  toolbar: keyof typeof PIN_TEXT
  isPinned: boolean
  isPrivate: boolean
  guard: Guard
  onRole: (role: Role) => void
  onSettings: () => void
}) {
  const { toolbar, isPinned, onRole } = props
  const { t, lang, dir } = useLocale()
  const guard = useGuard(props.guard)
  const [who, setWho] = useState<Who | null>(null)
  useEffect(() => {
    document.title = t('welcome_title')
  }, [t])
  return (
    <div class="wide welcome" lang={lang} dir={dir}>
      <header>
        <MarkIcon />
        <h1>{t('welcome_title')}</h1>
      </header>
      <main>
        <p class="lead">{t('welcome_lead')}</p>
        <p>{t('welcome_promise')}</p>
        {props.isPrivate && <p class="boxed">{t('options_private')}</p>}
        <Section title={t('pin_title')}>
          <div class="pin">
            <p class={isPinned ? 'done' : ''}>{t(isPinned ? 'pin_done' : PIN_TEXT[toolbar])}</p>
            {!isPinned && toolbar !== 'phone' && <PinPicture toolbar={toolbar} />}
          </div>
        </Section>
        <Section title={t('who_title')}>
          <RadioChoice<Who>
            label={t('who_title')}
            entries={[
              ['host', 'who_host'],
              ['guest', 'who_guest'],
              ['links', 'who_links'],
            ]}
            value={who}
            onChoose={(chosen) => {
              setWho(chosen)
              onRole(ROLE_OF[chosen])
            }}
          />
          <p role="status" class={who === 'links' ? 'boxed' : 'unseen'}>
            {who === 'links' ? t('who_links_hint') : ''}
          </p>
          <p class="soft">{t('who_note')}</p>
        </Section>
        <Section title={t('practice_title')}>
          <p>{t('practice_text')}</p>
          <Practice />
        </Section>
        <Section title={t('welcome_guard')}>
          <p>{t('guard_offer')}</p>
          <GuardSettings guard={guard} isFlagHidden={false} />
        </Section>
        <p>
          <button type="button" class="quiet" onClick={props.onSettings}>
            {t('welcome_settings')}
          </button>
        </p>
      </main>
    </div>
  )
}
