import type { ComponentChildren } from 'preact'
import type { VerdictId, VerdictView } from '../../advice/verdict.ts'
import { fillText } from './fill-text.ts'
import { AlarmIcon, ListIcon, NoteIcon, ProtectionIcon, ShieldIcon, WarningIcon } from './icons.tsx'
import { useLocale } from './locale-context.ts'

const ICON = {
  zoom: <ShieldIcon />,
  count: <ListIcon />,
  meeting: <ProtectionIcon id="share" />,
  left: <ListIcon />,
  lookalike: <AlarmIcon />,
  'claims-zoom': <WarningIcon />,
  other: <NoteIcon />,
  none: <ListIcon />,
  'cannot-tell': <NoteIcon />,
  unseen: <NoteIcon />,
} as const satisfies Record<VerdictId, preact.JSX.Element>

/** The one line at the head of everything, and what stands below it. */
export function VerdictHead(props: {
  verdict: VerdictView
  /** Of the heading: 2 where the page has another title. */
  level?: 1 | 2
  /** At the right, below the line. */
  control?: ComponentChildren
  /** Below all. */
  children?: ComponentChildren
}) {
  const { verdict, level, control, children } = props
  const { id, tone, title, line, count, total, hostname, details, note } = verdict
  const { t } = useLocale()
  const host = (
    <bdi key="host" dir="ltr">
      {hostname}
    </bdi>
  )
  const say = (key: typeof title) =>
    key === 'verdict_count' ? t(key, [count, total]) : fillText(t, key, [host])
  return (
    <Head icon={ICON[id]} tone={tone} title={say(title)} {...{ level, control }}>
      {(line !== null || details.length > 0) && (
        <p class="apart">
          {line && <span>{say(line)}</span>}
          {details.map((detail) => [
            ' ',
            <span key={detail}>
              <bdi dir="ltr">{detail}</bdi>
            </span>,
          ])}
        </p>
      )}
      {note && <p>{t(note)}</p>}
      {children}
    </Head>
  )
}

/** The head of a view: an icon, its title, and what stands below. */
export function Head(props: {
  icon: ComponentChildren
  title: ComponentChildren
  tone?: VerdictView['tone']
  level?: 1 | 2 | undefined
  control?: ComponentChildren
  children?: ComponentChildren
}) {
  const { icon, title, tone = 'plain', level = 1, control, children } = props
  const Title = `h${level}` as const
  return (
    <div class={`head ${tone}`}>
      {icon}
      <Title>{title}</Title>
      <div class="below">
        {control && <div class="control">{control}</div>}
        {children}
      </div>
    </div>
  )
}
