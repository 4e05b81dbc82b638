import type { FlagAct, Said, ShowRow } from '../../advice/flag-card.ts'
import type { FlagView } from '../../advice/flag-view.ts'
import type { HideScope } from '../../advice/hide-scope.ts'
import type { Shown } from '../../advice/look-in.ts'
import { drawCard } from './card.ts'
import { chooseCorner, COLUMNS } from './corner.ts'
import { button, element } from './elements.ts'
import { afterAll, htmlElement, keepRaised } from './raise.ts'

/** How long hiding can be undone, in milliseconds. */
const UNDO = 6000

/** What the reader can do with the flag. */
export interface FlagActions {
  /** Closed with the cross or Esc: for this load of the page. */
  readonly close: () => void
  /** Hidden for longer, or that undone. */
  readonly hide: (scope: HideScope, isUndone: boolean) => void
  /** Whether hiding can still be remembered; asked just before the choices are offered. */
  readonly canHide: () => boolean
  /** What one of its buttons does; called within the click. */
  readonly act: (act: Exclude<FlagAct, { readonly type: 'copy' } | ShowRow>) => void
  /** Leads to a row on the page. Absent where no button of it does. */
  readonly showRow?: (row: ShowRow) => Promise<Shown>
  /** The flag has been visible, uncovered and in one place for half a second. */
  readonly seen?: () => void
  /** The page keeps removing, hiding or covering the flag, and it is given up. */
  readonly defeated: () => void
  /** On a look-alike: has each click and key told before any listener of the page hears of it. */
  readonly onInput?: (hear: (event: Event) => void) => void
  /** What the flag is to leave uncovered besides the page's controls. */
  readonly avoid?: Element
}

/** Whether a person has caused an event. A page can make events, but not trusted ones. */
type IsByPerson = (event: Event) => boolean

/**
 * Draws the flag, a small card above the page, in a closed shadow root: the page's style sheets do
 * not reach it and its scripts cannot read it. Its element is a plain `div`: a page could define a
 * custom element of our name and get at its internals. Plain DOM, since a component library would
 * weigh more than all else that runs on the page.
 * @param css the style sheet, as the background has it
 * @param signal takes the flag away
 * @returns puts the focus on its first button
 */
export function showFlag(
  view: FlagView,
  css: string,
  actions: FlagActions,
  signal: AbortSignal,
  isByPerson: IsByPerson = (event) => event.isTrusted,
): () => void {
  removeLeftover()
  const life = new AbortController()
  const all = AbortSignal.any([signal, life.signal])
  const listening = { signal: all, capture: true }
  const shell = htmlElement('div')
  const root = shell.attachShadow({ mode: 'closed' })
  const place = element('style')
  // What a page has registered under the name of one of our properties would hold in here, too.
  const style = element('style', css.replaceAll('--', `--${String(Math.random()).slice(2)}`))
  const { card, words, buttons, close, more, menu, choices, announcement } = drawCard(view)
  root.append(style, place, card)

  const dismiss = (): void => {
    life.abort()
    actions.close()
  }
  const fold = (isFolded: boolean): void => {
    menu.hidden = isFolded
    more.ariaExpanded = String(!isFolded)
  }
  const hint = element('p', '', 'text')
  fold(true)
  view.buttons.forEach(({ act }, index) => {
    const pressed = buttons[index]!
    onClick(pressed, () => {
      if (act.type === 'copy') copy(act, pressed)
      else if (act.type === 'show-row') void actions.showRow?.(act).then((at) => tell(act.said[at]))
      else actions.act(act)
    })
  })
  view.hideChoices.forEach(({ scope, hidden }, index) => {
    onClick(choices[index]!, () => hide(scope, hidden))
  })
  onClick(close, dismiss)
  onClick(more, () => {
    // An updated extension leaves this card behind: then it can be closed, but not remembered.
    if (!actions.canHide()) return dismiss()
    fold(!menu.hidden)
    // The card has grown: a second click in haste must not hit what has come under the pointer.
    checkSteady()
  })
  // Captured at the window, before a listener of the page can stop it. The page can give the focus to
  // the flag's own element, but to nothing inside.
  addEventListener(
    'keydown',
    (event) => event.key === 'Escape' && root.activeElement && isByPerson(event) && dismiss(),
    listening,
  )
  // Keys typed inside the card are not Zoom's shortcuts; nor is the Esc that has just closed it.
  for (const type of ['keydown', 'keyup', 'keypress'] as const)
    shell.addEventListener(type, (event) => event.stopPropagation())
  let arrived: Event | undefined
  for (const type of ['click', 'keydown', 'keyup'] as const)
    shell.addEventListener(type, (event) => (arrived = event))
  actions.onInput?.((event) => {
    if (event.target !== shell || !isByPerson(event)) return
    afterAll(() => {
      const isSpoilt = event.type !== 'click' && event.defaultPrevented
      if (!all.aborted && (arrived !== event || isSpoilt)) actions.defeated()
    }, 0)
  })

  const choosePlace = (columns?: number[]): void => {
    // A look-alike must not chase it about with controls of its own. What hides for ever must not
    // come to lie under the pointer, nor anything else slip away from it.
    if (!view.isHostile && menu.hidden && !shell.matches(':hover'))
      chooseCorner(shell, moveTo, actions.avoid, columns)
  }
  const chooseAgain = (): void => choosePlace()
  let inset = 'auto 16px 76px auto'
  moveTo(inset)
  for (const type of ['resize', 'load', 'focusin'])
    addEventListener(type, chooseAgain, { signal: all })
  // Called when the card has its size, and again when it grows.
  const sizes = new ResizeObserver(chooseAgain)
  sizes.observe(card)
  all.addEventListener('abort', () => sizes.disconnect())

  let looks = 0
  const checkSteady = keepRaised(shell, {
    signal: all,
    isHostile: view.isHostile,
    defeated: actions.defeated,
    onSteady: (is) => {
      card.toggleAttribute('data-steady', is)
      if (is) actions.seen?.()
    },
    onLook: () => {
      // The page may have been zoomed meanwhile.
      moveTo(inset)
      // What has come under it since, one column at a time: the page may be busy.
      choosePlace([COLUMNS[looks++ % COLUMNS.length]!])
    },
  })
  announce(words)
  return () => root.querySelector('button')?.focus()

  /** A rule inside the shadow root outranks whatever the page sets on the element from outside. */
  function moveTo(to: string): void {
    inset = to
    const zoom = document.documentElement?.currentCSSZoom ?? 1
    const rule = `:host { inset: ${inset} !important; zoom: ${1 / zoom} !important }`
    if (place.textContent !== rule) place.textContent = rule
    // The menu opens toward the middle of the page: its button stays where it is.
    card.classList.toggle('top', inset.startsWith('1'))
  }
  function onClick(target: HTMLElement, act: () => void): void {
    target.addEventListener('click', (event) => {
      if (isByPerson(event) && checkSteady()) act()
    })
  }
  /** A status is read out when it changes, so its words come after the element. */
  function announce(said: readonly HTMLElement[]): void {
    requestAnimationFrame(() => {
      announcement.replaceChildren(
        ...said.map(({ textContent }) => element('div', textContent ?? '')),
      )
    })
  }
  function tell(said: Said): void {
    hint.replaceChildren(element('span', said))
    words.at(-1)?.after(hint)
    announce([hint])
  }
  function copy(act: Extract<FlagAct, { type: 'copy' }>, pressed: HTMLElement): void {
    const say = (outcome: Said) => (): void => {
      pressed.replaceChildren(element('span', outcome))
      announce([pressed])
    }
    // A page without https has no clipboard.
    Promise.resolve(navigator.clipboard)
      .then((clipboard) => clipboard.writeText(act.text))
      .then(say(act.done), say(act.failed))
  }
  function hide(scope: HideScope, hidden: Said): void {
    actions.hide(scope, false)
    const undo = button(view.undo)
    onClick(undo, () => {
      life.abort()
      actions.hide(scope, true)
    })
    const said = element('p', hidden, 'text')
    const hadFocus = root.activeElement
    card.className = 'flag undo'
    card.replaceChildren(said, undo, announcement)
    if (hadFocus) undo.focus()
    checkSteady()
    announce([said])
    setTimeout(() => life.abort(), UNDO)
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
