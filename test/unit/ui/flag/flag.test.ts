/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { flagOf, type FlagView } from '../../../../src/advice/flag-view.ts'
import type { HideScope } from '../../../../src/advice/hide-scope.ts'
import { viewOf } from '../../../../src/advice/situation-view.ts'
import { recognise } from '../../../../src/zoom/address/recognition.ts'
import { removeFlags, showFlag } from '../../../../src/ui/flag/flag.ts'
import { english } from '../../english.ts'
import { ENGLISH, faultsIn } from '../show.tsx'

const VIEW = flagOf(
  viewOf({ recognition: recognise('https://zoom.us/j/81234567890?pwd=x') }),
  ENGLISH,
) as FlagView
const actions = {
  close: jest.fn((): void => undefined),
  hide: jest.fn((_scope: HideScope): void => undefined),
  canHide: jest.fn(() => true),
  show: jest.fn((_row: NonNullable<FlagView['show']>): void => undefined),
}

/** The flags on the page, and what stands in the last one: only a test can look into it. */
const flags = () => [...document.querySelectorAll('anteroom-flag')]
const attach = jest.spyOn(Element.prototype, 'attachShadow')
const inside = (): ShadowRoot => attach.mock.results.at(-1)?.value as ShadowRoot
const button = (name: string): HTMLButtonElement => {
  const all = [...inside().querySelectorAll('button')]
  const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name)
  if (!found) throw new Error(`The flag has no button “${name}”.`)
  return found
}
const choices = () =>
  [english('flag_hide_page'), english('flag_hide_site'), english('flag_hide_always')].map(button)

const key = (type: 'keydown' | 'keyup' | 'keypress', name: string) =>
  new KeyboardEvent(type, { key: name, bubbles: true, composed: true, cancelable: true })

/** In which corner the card lies, and how far from the edge. */
function corner(): string {
  const { top, right, bottom } = inside().querySelector<HTMLElement>('.flag')!.style
  return `${bottom === 'auto' ? `top ${top}` : `bottom ${bottom}`} ${right === 'auto' ? 'left' : 'right'}`
}

// jsdom knows neither popovers, nor sizes, nor this shorthand.
HTMLElement.prototype.showPopover = () => undefined
let resized = (): void => undefined
globalThis.ResizeObserver = class {
  constructor(callback: ResizeObserverCallback) {
    resized = () => callback([], this)
  }
  observe = (): void => resized()
  unobserve = (): void => undefined
  disconnect = (): void => void (resized = () => undefined)
}
Object.defineProperty(CSSStyleDeclaration.prototype, 'inset', {
  set(this: CSSStyleDeclaration, value: string) {
    for (const side of ['top', 'right', 'bottom', 'left']) this.setProperty(side, value)
  },
})

/** Where controls of the page lie, in a window of 1000 by 800 with a card of 300 by 200. */
let taken: readonly string[] = []
const control = document.createElement('button')

beforeEach(() => {
  jest.clearAllMocks()
  taken = []
  document.body.innerHTML = ''
  // jsdom draws nothing: a card lies where its style says, and controls fill whole corners.
  jest.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
    this: Element,
  ) {
    const { right, bottom } = (this as HTMLElement).style
    const left = right === '16px' ? 1000 - 16 - 300 : 16
    const top = bottom === '76px' ? 800 - 76 - 200 : 16
    return { left, top, width: 300, height: 200 } as DOMRect
  })
  document.elementsFromPoint = jest.fn((x: number, y: number) => {
    const here = `${y > 400 ? 'bottom' : 'top'} ${x > 500 ? 'right' : 'left'}`
    const below = taken.includes(here) ? [control, document.body] : [document.body]
    return [...flags(), ...below, document.documentElement]
  })
})
afterEach(() => {
  removeFlags()
  jest.mocked(Element.prototype.getBoundingClientRect).mockRestore()
})

describe('the flag', () => {
  test('says what was found, in its language and direction', () => {
    showFlag({ ...VIEW, lang: 'he', dir: 'rtl' }, actions)
    const card = inside().querySelector<HTMLElement>('.flag')
    expect([card?.lang, card?.dir, card?.className]).toEqual(['he', 'rtl', 'flag caution'])
    expect([...inside().querySelectorAll('p')].map((text) => text.textContent)).toEqual([
      english('passcode_in_link_title'),
      english('passcode_in_link_text'),
      english('flag_more'),
    ])
  })

  test('shows the row behind what was found, where the page shows one', () => {
    const row = { label: 'Show on the page', frame: 3, key: 'form-box,1' }
    showFlag({ ...VIEW, show: row }, actions)
    button(row.label).click()
    expect(actions.show.mock.calls).toEqual([[row]])
    showFlag({ ...VIEW, show: null }, actions)
    expect(inside().querySelector('.show')).toBeNull()
  })

  test('is one, however often it is drawn', () => {
    for (let times = 0; times < 3; times++) showFlag(VIEW, actions)
    expect(flags()).toHaveLength(1)
  })

  test('takes the place of one that an earlier version left behind', () => {
    const old = document.createElement('anteroom-flag')
    document.documentElement.append(old)
    showFlag(VIEW, actions)
    expect(flags()).toHaveLength(1)
    expect(old.isConnected).toBe(false)
  })

  test('is closed to the page: no script of it can look inside', () => {
    showFlag(VIEW, actions)
    expect(attach.mock.calls.at(-1)).toEqual([{ mode: 'closed' }])
    expect(flags()[0]?.shadowRoot).toBeNull()
    expect(flags()[0]?.innerHTML).toBe('')
    expect(document.documentElement.textContent).not.toContain(english('passcode_in_link_title'))
  })

  test('shows hostile text as text', () => {
    const evil = '<img src=x onerror=alert(1)>'
    showFlag(
      { ...VIEW, title: evil, texts: [evil], close: evil, hide: evil, hidePage: evil },
      actions,
    )
    expect(inside().querySelector('img')).toBeNull()
    expect(inside().querySelector('.title')?.textContent).toBe(evil)
  })

  test('is announced once, politely, after it is there', async () => {
    showFlag(VIEW, actions)
    const announcement = inside().querySelector('[role=status]')
    expect(announcement?.textContent).toBe('')
    await new Promise(requestAnimationFrame)
    expect(announcement?.textContent).toBe([VIEW.title, ...VIEW.texts].join(' '))
    expect(inside().querySelectorAll('[role=alert], [aria-live]')).toHaveLength(0)
  })

  test('leaves the focus where it is', () => {
    document.body.append(control)
    control.focus()
    showFlag(VIEW, actions)
    expect(document.activeElement).toBe(control)
  })

  test.each(['danger', 'caution', 'note', 'calm'] as const)(
    'has no fault that axe can find: %s',
    async (severity) => {
      showFlag({ ...VIEW, severity }, actions)
      button(VIEW.hide).click()
      // axe cannot look into a closed root either: it is shown a copy.
      const card = inside().querySelector('.flag')?.cloneNode(true) as HTMLElement
      document.body.append(card)
      expect(await faultsIn(card)).toEqual([])
    },
  )
})

describe('closing', () => {
  test('by its cross: gone, and the page is told once', () => {
    showFlag(VIEW, actions)
    button(VIEW.close).click()
    expect(flags()).toEqual([])
    expect(actions.close).toHaveBeenCalledTimes(1)
    expect(actions.hide).not.toHaveBeenCalled()
  })

  test('by Esc, wherever the focus is on the page', () => {
    document.body.append(control)
    showFlag(VIEW, actions)
    control.dispatchEvent(key('keydown', 'Escape'))
    expect(flags()).toEqual([])
    expect(actions.close).toHaveBeenCalledTimes(1)
  })

  test('by Esc with the focus inside the flag', () => {
    showFlag(VIEW, actions)
    button(VIEW.hide).dispatchEvent(key('keydown', 'Escape'))
    expect(flags()).toEqual([])
    expect(actions.close).toHaveBeenCalledTimes(1)
  })

  test('by Esc even where the page keeps its keys to itself', () => {
    document.body.append(control)
    control.addEventListener('keydown', (event) => event.stopImmediatePropagation())
    showFlag(VIEW, actions)
    control.dispatchEvent(key('keydown', 'Escape'))
    expect(flags()).toEqual([])
  })

  test('by no other key', () => {
    showFlag(VIEW, actions)
    for (const name of ['Enter', ' ', 'Tab', 'e', 'Delete']) {
      document.body.dispatchEvent(key('keydown', name))
    }
    expect(flags()).toHaveLength(1)
  })

  test('by its maker, who needs not be told', () => {
    showFlag(VIEW, actions)
    removeFlags()
    expect(flags()).toEqual([])
    expect(actions.close).not.toHaveBeenCalled()
  })

  test.each([
    ['closed', () => button(VIEW.close).click(), 1],
    ['taken away', removeFlags, 0],
  ] as const)('once %s it hears and does nothing any more', (_, end, told) => {
    showFlag(VIEW, actions)
    end()
    jest.mocked(document.elementsFromPoint).mockClear()
    document.body.dispatchEvent(key('keydown', 'Escape'))
    dispatchEvent(new Event('resize'))
    document.body.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
    expect(actions.close).toHaveBeenCalledTimes(told)
    expect(document.elementsFromPoint).not.toHaveBeenCalled()
  })
})

describe('hiding', () => {
  test('offers its three choices only when asked, and folds them again', () => {
    showFlag(VIEW, actions)
    const hide = button(VIEW.hide)
    const state = () => [hide.getAttribute('aria-expanded'), ...choices().map((one) => one.hidden)]
    expect(state()).toEqual(['false', true, true, true])
    hide.click()
    expect(state()).toEqual(['true', false, false, false])
    hide.click()
    expect(state()).toEqual(['false', true, true, true])
    expect(actions.hide).not.toHaveBeenCalled()
  })

  test.each([
    [0, 'page'],
    [1, 'site'],
    [2, 'always'],
  ] as const)('choice number %s hides it for %s, which is not closing', (index, scope) => {
    showFlag(VIEW, actions)
    button(VIEW.hide).click()
    choices()[index]?.click()
    expect(flags()).toEqual([])
    expect(actions.hide.mock.calls).toEqual([[scope]])
    expect(actions.close).not.toHaveBeenCalled()
  })

  test('only closes where the extension has been updated meanwhile: nothing could remember it', () => {
    showFlag(VIEW, actions)
    actions.canHide.mockReturnValueOnce(false)
    button(VIEW.hide).click()
    expect(flags()).toEqual([])
    expect(actions.close).toHaveBeenCalledTimes(1)
    expect(actions.hide).not.toHaveBeenCalled()
  })
})

describe('keys pressed inside the flag', () => {
  test.each(['keydown', 'keyup', 'keypress'] as const)('%s does not reach the page', (type) => {
    const shortcut = jest.fn()
    document.addEventListener(type, shortcut)
    showFlag(VIEW, actions)
    const typed = key(type, 'm')
    button(VIEW.hide).dispatchEvent(typed)
    expect(shortcut).not.toHaveBeenCalled()
    expect(typed.defaultPrevented).toBe(false)
    document.body.dispatchEvent(key(type, 'm'))
    expect(shortcut).toHaveBeenCalledTimes(1)
    document.removeEventListener(type, shortcut)
  })

  test('not even the Esc that closes it: Zoom would leave its full screen', () => {
    const shortcut = jest.fn()
    document.addEventListener('keydown', shortcut)
    showFlag(VIEW, actions)
    button(VIEW.close).dispatchEvent(key('keydown', 'Escape'))
    expect(shortcut).not.toHaveBeenCalled()
    document.removeEventListener('keydown', shortcut)
  })
})

describe('its place', () => {
  test.each([
    [[], 'bottom 76px right'],
    [['bottom right'], 'bottom 76px left'],
    [['bottom right', 'bottom left'], 'top 16px right'],
    [['bottom right', 'bottom left', 'top right'], 'top 16px left'],
    [['bottom right', 'bottom left', 'top right', 'top left'], 'top 16px left'],
    [['top left', 'top right'], 'bottom 76px right'],
  ])('with controls at %j is %s', (controls, place) => {
    taken = controls
    showFlag(VIEW, actions)
    expect(corner()).toBe(place)
  })

  test.each([
    ['a part of a button', '<button><svg></svg></button>', 'svg'],
    ['a link', '<a href="#">x</a>', 'a'],
    ['a box to type in', '<input>', 'input'],
    ['what only says that it is a button', '<div role="button">x</div>', 'div'],
    ['what can be reached by the keyboard', '<div tabindex="0">x</div>', 'div'],
  ])('is not on %s', (_, html, selector) => {
    document.body.innerHTML = html
    const below = document.querySelector(selector)!
    document.elementsFromPoint = (x, y) => (x > 500 && y > 400 ? [...flags(), below] : [])
    showFlag(VIEW, actions)
    expect(corner()).toBe('bottom 76px left')
  })

  test('may be on text and pictures', () => {
    document.body.innerHTML = '<p>x</p>'
    const below = document.querySelector('p')!
    document.elementsFromPoint = () => [...flags(), below]
    showFlag(VIEW, actions)
    expect(corner()).toBe('bottom 76px right')
  })

  test.each([
    ['the window changes', () => dispatchEvent(new Event('resize'))],
    ['the page has loaded', () => dispatchEvent(new Event('load'))],
    [
      'the focus moves, as it does when a dialog opens',
      () => document.body.dispatchEvent(new FocusEvent('focusin', { bubbles: true })),
    ],
    ['the flag grows', () => (button(VIEW.hide).click(), resized())],
  ])('is looked for again when %s', (_, happen) => {
    showFlag(VIEW, actions)
    expect(corner()).toBe('bottom 76px right')
    taken = ['bottom right']
    happen()
    expect(corner()).toBe('bottom 76px left')
  })
})
