import type { FlagView } from '../../advice/flag-view.ts'
import type { HideScope } from '../../advice/hide-scope.ts'
import { DOOR } from '../parts/door.ts'
import css from './flag.css?inline'

/** What the reader can do with the flag. */
export interface FlagActions {
  /** Closed with the cross or Esc: for this load of the page. */
  readonly close: () => void
  /** Hidden for longer. */
  readonly hide: (scope: HideScope) => void
  /** Whether hiding can still be remembered; asked just before the choices are offered. */
  readonly canHide: () => boolean
  /** Shows the row on the page that the flag speaks of. */
  readonly show: (row: NonNullable<FlagView['show']>) => void
}

const TAG = 'anteroom-flag'

/** As long as the flag on the page lives, it listens to the page. */
let life = new AbortController()

/**
 * Draws the flag, a small card above the page, in a closed shadow root: the page can neither read
 * nor restyle it. Plain DOM, since a component library would weigh more than all else that runs on
 * the page. Removes what an earlier run of the extension left behind.
 * @param ended takes this flag away, and no other
 */
export function showFlag(view: FlagView, actions: FlagActions, ended?: AbortSignal): void {
  removeFlags()
  const own = (life = new AbortController())
  const { signal } = own
  const host = document.createElement(TAG)
  const remove = (): void => {
    own.abort()
    host.remove()
  }
  ended?.addEventListener('abort', remove, { signal })
  const root = host.attachShadow({ mode: 'closed' })

  const style = element('style')
  style.textContent = css
  const card = element('div', `flag ${view.severity}`)
  card.setAttribute('role', 'region')
  card.setAttribute('aria-label', 'Anteroom')
  card.lang = view.lang
  card.dir = view.dir

  const head = element('div', 'head')
  const close = button('×', 'close')
  close.setAttribute('aria-label', view.close)
  close.title = view.close
  head.append(door(), element('span', '', 'Anteroom'), close)

  const hide = button(view.hide)
  hide.setAttribute('aria-expanded', 'false')
  const choices = element('div', 'choices')
  const scopes = [
    [view.hidePage, 'page'],
    [view.hideSite, 'site'],
    [view.hideAlways, 'always'],
  ] as const
  const buttons = scopes.map(([label, scope]) => {
    const choice = button(label)
    choice.hidden = true
    choice.addEventListener('click', () => (remove(), actions.hide(scope)))
    return choice
  })
  choices.append(hide, ...buttons)
  const { show } = view
  if (show) {
    const pointer = button(show.label, 'show')
    pointer.addEventListener('click', () => actions.show(show))
    choices.prepend(pointer)
  }

  const announcement = element('div', 'announcement')
  announcement.setAttribute('role', 'status')
  card.append(
    head,
    element('p', 'title', view.title),
    ...view.texts.map((text) => element('p', 'text', text)),
    choices,
    announcement,
  )
  root.append(style, card)

  const dismiss = (): void => {
    remove()
    actions.close()
  }
  close.addEventListener('click', dismiss)
  hide.addEventListener('click', () => {
    // An updated extension leaves this card behind: then it can be closed, but not remembered.
    if (!actions.canHide()) return dismiss()
    const open = hide.getAttribute('aria-expanded') === 'true'
    hide.setAttribute('aria-expanded', String(!open))
    for (const choice of buttons) choice.hidden = open
  })
  // On its way down, before the page or the card itself can keep it back.
  addEventListener('keydown', ({ key }) => key === 'Escape' && dismiss(), { signal, capture: true })
  // Keys typed inside the card are not Zoom's shortcuts; nor is the Esc that has just closed it.
  for (const type of ['keydown', 'keyup', 'keypress'] as const) {
    host.addEventListener(type, (event) => event.stopPropagation())
  }
  addEventListener('resize', () => place(host, card), { signal })
  addEventListener('load', () => place(host, card), { signal })
  document.addEventListener('focusin', () => place(host, card), { signal })

  document.documentElement.append(host)
  // With the next frame, when the page is laid out anyway: asked for at once, each of these would
  // make it lay itself out one more time.
  requestAnimationFrame(() => {
    if (!host.isConnected) return
    // In the top layer nothing that the page does to its own root can move or blur the card.
    host.popover = 'manual'
    host.showPopover()
    // A status is read out when it changes, so its words come after the element.
    announcement.textContent = [view.title, ...view.texts].join(' ')
  })
  // Told when the card has its size, and again when it grows.
  const observer = new ResizeObserver(() => place(host, card))
  observer.observe(card)
  signal.addEventListener('abort', () => observer.disconnect())
}

/** Takes away every flag on the page, also one of an extension that was updated meanwhile. */
export function removeFlags(): void {
  life.abort()
  for (const flag of document.querySelectorAll(TAG)) flag.remove()
}

const CORNERS = [
  ['bottom', 'right'],
  ['bottom', 'left'],
  ['top', 'right'],
  ['top', 'left'],
] as const

const CONTROLS = 'a,button,input,select,textarea,summary,[role=button],[role=link],[tabindex]'

/**
 * Puts the card into the first corner where it covers no control of the page. In a meeting Zoom
 * keeps a toolbar at the lower edge, hence the distance. The last corner serves where all are
 * taken.
 */
function place(host: HTMLElement, card: HTMLElement): void {
  for (const [block, inline] of CORNERS) {
    card.style.inset = 'auto'
    card.style.setProperty(block, block === 'bottom' ? '76px' : '16px')
    card.style.setProperty(inline, '16px')
    if (!coversControl(host, card.getBoundingClientRect())) return
  }
}

function coversControl(host: HTMLElement, { left, top, width, height }: DOMRect): boolean {
  for (const x of [0, 0.5, 1]) {
    for (const y of [0, 0.25, 0.5, 0.75, 1]) {
      const below = document
        .elementsFromPoint(left + x * width, top + y * height)
        .find((found) => found !== host)
      if (below?.closest(CONTROLS)) return true
    }
  }
  return false
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = text
  return made
}

function button(text: string, className = ''): HTMLButtonElement {
  const made = element('button', className, text)
  made.type = 'button'
  return made
}

function door(): SVGElement {
  const name = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(name, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('fill', 'none')
  svg.setAttribute('stroke', 'currentColor')
  svg.setAttribute('stroke-width', '1.8')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(name, 'path')
  path.setAttribute('d', DOOR)
  svg.append(path)
  return svg
}
