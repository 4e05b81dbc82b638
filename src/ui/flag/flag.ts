import type { FlagView } from '../../advice/flag-view.ts'
import type { HideScope } from '../../advice/hide-scope.ts'
import { DOOR } from '../parts/door.ts'
import { chooseCorner } from './corner.ts'
import css from './flag.css?inline'
import { htmlElement, keepRaised } from './raise.ts'

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
  /** The page keeps removing, hiding or covering the flag, and it is given up. */
  readonly defeated: () => void
}

/** Whether a person has caused an event. A page can make events, but not trusted ones. */
type IsByPerson = (event: Event) => boolean

/**
 * Draws the flag, a small card above the page, in a closed shadow root: the page's style sheets do
 * not reach it and its scripts cannot read it. Its element is a plain `div`: a page could define a
 * custom element of our name and get at its internals. Plain DOM, since a component library would
 * weigh more than all else that runs on the page.
 * @param signal takes the flag away
 */
export function showFlag(
  view: FlagView,
  actions: FlagActions,
  signal: AbortSignal,
  isByPerson: IsByPerson = (event) => event.isTrusted,
): void {
  removeLeftover()
  const life = new AbortController()
  const all = AbortSignal.any([signal, life.signal])
  const listening = { signal: all, capture: true }
  const host = htmlElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  const place = element('style')
  const style = element('style')
  style.textContent = css
  const card = element('div', `flag ${view.severity}`)
  card.setAttribute('role', 'region')
  card.setAttribute('aria-label', 'Anteroom')
  card.lang = view.lang
  card.dir = view.dir

  const close = button('×', 'close')
  close.setAttribute('aria-label', view.close)
  close.title = view.close
  const head = element('div', 'head')
  head.append(door(), element('span', '', 'Anteroom'), close)
  const hide = button(view.hide)
  hide.setAttribute('aria-expanded', 'false')
  const choices = element('div', 'choices')
  const buttons = view.hideChoices.map(({ label, scope }) => {
    const choice = button(label)
    choice.hidden = true
    onClick(choice, () => (life.abort(), actions.hide(scope)))
    return choice
  })
  choices.append(hide, ...buttons)
  const { show } = view
  if (show) {
    const pointer = button(show.label, 'show')
    onClick(pointer, () => actions.show(show))
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
  root.append(style, place, card)

  const dismiss = (): void => {
    life.abort()
    actions.close()
  }
  onClick(close, dismiss)
  onClick(hide, () => {
    // An updated extension leaves this card behind: then it can be closed, but not remembered.
    if (!actions.canHide()) return dismiss()
    const open = hide.getAttribute('aria-expanded') === 'true'
    hide.setAttribute('aria-expanded', String(!open))
    for (const choice of buttons) choice.hidden = open
    // The card has grown: a second click in haste must not hit what has come under the pointer.
    isSteady()
  })
  // Captured at the window, before a listener of the page can stop it.
  addEventListener(
    'keydown',
    (event) => event.key === 'Escape' && isByPerson(event) && dismiss(),
    listening,
  )
  // Keys typed inside the card are not Zoom's shortcuts; nor is the Esc that has just closed it.
  for (const type of ['keydown', 'keyup', 'keypress'] as const)
    host.addEventListener(type, (event) => event.stopPropagation())
  moveTo('auto 16px 76px auto')
  const choosePlace = (): void => chooseCorner(host, moveTo)
  for (const type of ['resize', 'load', 'focusin'])
    addEventListener(type, choosePlace, { signal: all })
  // Called when the card has its size, and again when it grows.
  const sizes = new ResizeObserver(choosePlace)
  sizes.observe(card)
  all.addEventListener('abort', () => sizes.disconnect())

  const isSteady = keepRaised(host, {
    signal: all,
    isHostile: view.isHostile,
    defeated: actions.defeated,
    onSteady: (is) => card.toggleAttribute('data-steady', is),
  })
  // A status is read out when it changes, so its words come after the element.
  requestAnimationFrame(() => {
    announcement.textContent = [view.title, ...view.texts].join(' ')
  })

  /** A rule inside the shadow root outranks whatever the page sets on the element from outside. */
  function moveTo(inset: string): void {
    const zoom = document.documentElement?.currentCSSZoom ?? 1
    place.textContent = `:host { inset: ${inset} !important; zoom: ${1 / zoom} !important }`
  }
  function onClick(target: HTMLElement, act: () => void): void {
    target.addEventListener('click', (event) => {
      if (isByPerson(event) && isSteady()) act()
    })
  }
}

/**
 * Removes the flag of a script that Firefox ended when the extension was updated. In Chromium such
 * a script lives on, and no other comes to its page.
 */
function removeLeftover(): void {
  for (const each of document.querySelectorAll<FirefoxElement>(':root > div'))
    if (each.openOrClosedShadowRoot?.querySelector('.flag')) each.remove()
}

/** https://developer.mozilla.org/en-US/docs/Web/API/Element/openOrClosedShadowRoot */
type FirefoxElement = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null }

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = htmlElement(tag)
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
