import type { FlagView } from '../../advice/flag-view.ts'
import { button, element } from './elements.ts'

/** The card, and the parts of it that do something. */
export interface Card {
  readonly card: HTMLElement
  readonly words: readonly HTMLElement[]
  /** As the view has them. */
  readonly buttons: readonly HTMLElement[]
  readonly close: HTMLElement
  /** Opens and folds the menu. */
  readonly more: HTMLElement
  readonly menu: HTMLElement
  /** In the menu, as the view has them. */
  readonly choices: readonly HTMLElement[]
  /** Read out when its words change. */
  readonly announcement: HTMLElement
}

/** Draws the card of a view, its menu folded. Nothing in it is connected yet. */
export function drawCard(view: FlagView): Card {
  const card = element('div', '', `flag ${view.tone}`)
  card.setAttribute('role', 'region')
  card.setAttribute('aria-label', 'Anteroom')
  card.lang = view.lang
  card.dir = view.dir
  const words = [
    element('p', view.title, 'title'),
    ...view.texts.map((text) => element('p', text, 'text')),
  ]
  const buttons = view.buttons.map(({ label }) => button(label))
  const more = button(view.hide, '⋯')
  const close = button(view.close, '×')
  const choices = view.hideChoices.map(({ label }) => button(label))
  const menu = element('div', '', 'menu')
  menu.append(element('span', view.hide), ...choices)
  const signs = element('div', '', 'signs')
  signs.append(...(choices.length > 0 ? [more, menu] : []), close)
  const row = element('div', '', 'row')
  row.append(...buttons)
  const announcement = element('div', '', 'announcement')
  announcement.setAttribute('role', 'status')
  card.append(...words, row, signs, announcement)
  return { card, words, buttons, close, more, menu, choices, announcement }
}
