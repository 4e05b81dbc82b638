/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { flagOf, type FlagView } from '../../../../src/advice/flag-view.ts'
import type { HideScope } from '../../../../src/advice/hide-scope.ts'
import { viewOf } from '../../../../src/advice/situation-view.ts'
import { recognise } from '../../../../src/zoom/address/recognition.ts'
import { showFlag } from '../../../../src/ui/flag/flag.ts'
import { english } from '../../english.ts'
import { ENGLISH, faultsIn } from '../show.tsx'

const flagOn = (address: string) =>
  flagOf(viewOf({ recognition: recognise(address) }), ENGLISH) as FlagView
const VIEW = flagOn('https://zoom.us/j/81234567890?pwd=x')
const actions = {
  close: jest.fn((): void => undefined),
  hide: jest.fn((_scope: HideScope): void => undefined),
  canHide: jest.fn(() => true),
  show: jest.fn((_row: NonNullable<FlagView['show']>): void => undefined),
  defeated: jest.fn((): void => undefined),
}

/** The flags on the page, and what stands in the last one: only a test can look into it. */
const flags = () => [...document.querySelectorAll(':root > div')]
let life = new AbortController()
let isByPerson = true
/** Draws the flag, and lets it stand for a second, so that clicks count. */
const draw = (view: FlagView = VIEW): void => {
  drawNow(view)
  jest.advanceTimersByTime(1000)
}
const next = (): void => void (life = new AbortController())
const drawNow = (view: FlagView = VIEW): void => {
  showFlag(view, actions, life.signal, () => isByPerson)
  jest.advanceTimersToNextFrame()
}
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

/** The rule inside the root that says where the element lies: top, right, bottom, left. */
const inset = (): string[] =>
  /inset: (\S+) (\S+) (\S+) (\S+) !important/.exec(inside().textContent ?? '')?.slice(1) ?? []
/** In which corner the card lies, and how far from the edge. */
function corner(): string {
  const [top, right, bottom] = inset()
  return `${bottom === 'auto' ? `top ${top}` : `bottom ${bottom}`} ${right === 'auto' ? 'left' : 'right'}`
}

/** Where controls of the page lie, in a window of 1024 by 768 with a card of 300 by 200. */
let taken: readonly string[] = []
/** What a person sees and would click at any point of the flag. */
let onTop: () => Element | undefined = () => flags().at(-1)
const control = document.createElement('button')

// jsdom knows neither popovers nor sizes, and draws nothing: the flag lies where its rule says.
let isOpen = false
Object.assign(HTMLElement.prototype, {
  showPopover: () => void (isOpen = true),
  hidePopover: () => void (isOpen = false),
})
const { matches } = Element.prototype
jest.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
  return selector === ':popover-open' ? isOpen : matches.call(this, selector)
})
Element.prototype.checkVisibility = () => true
document.elementFromPoint = () => onTop() ?? null
let resized = (): void => undefined
globalThis.ResizeObserver = class {
  constructor(callback: ResizeObserverCallback) {
    resized = () => callback([], this)
  }
  observe = (): void => resized()
  unobserve = (): void => undefined
  disconnect = (): void => void (resized = () => undefined)
}
Element.prototype.getBoundingClientRect = () => {
  const [, right, bottom] = inset()
  const left = right === '16px' ? innerWidth - 16 - 300 : 16
  const top = bottom === '76px' ? innerHeight - 76 - 200 : 16
  return {
    x: left,
    y: top,
    left,
    top,
    right: left + 300,
    bottom: top + 200,
    width: 300,
    height: 200,
  } as DOMRect
}

beforeEach(() => {
  jest.useFakeTimers()
  jest.clearAllMocks()
  isOpen = false
  life = new AbortController()
  isByPerson = true
  taken = []
  onTop = () => flags().at(-1)
  document.body.innerHTML = ''
  document.elementsFromPoint = jest.fn((x: number, y: number) => {
    const here = `${y > innerHeight / 2 ? 'bottom' : 'top'} ${x > innerWidth / 2 ? 'right' : 'left'}`
    const below = taken.includes(here) ? [control, document.body] : [document.body]
    return [...flags(), ...below, document.documentElement]
  })
})
afterEach(() => {
  life.abort()
  jest.useRealTimers()
})

describe('the flag', () => {
  test('says what was found, in its language and direction', () => {
    draw({ ...VIEW, lang: 'he', dir: 'rtl' })
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
    draw({ ...VIEW, show: row })
    button(row.label).click()
    expect(actions.show.mock.calls).toEqual([[row]])
    draw({ ...VIEW, show: null })
    expect(inside().querySelector('.show')).toBeNull()
  })

  test('is closed to the page: no script of it can look inside', () => {
    draw()
    expect(attach.mock.calls.at(-1)).toEqual([{ mode: 'closed' }])
    expect(flags()[0]?.shadowRoot).toBeNull()
    expect(flags()[0]?.innerHTML).toBe('')
    expect(document.documentElement.textContent).not.toContain(english('passcode_in_link_title'))
  })

  test('shows hostile text as text', () => {
    const evil = '<img src=x onerror=alert(1)>'
    draw({ ...VIEW, title: evil, texts: [evil], close: evil, hide: evil })
    expect(inside().querySelector('img')).toBeNull()
    expect(inside().querySelector('.title')?.textContent).toBe(evil)
  })

  test('is announced once, politely, after it is there', () => {
    showFlag(VIEW, actions, life.signal)
    const announcement = inside().querySelector('[role=status]')
    expect(announcement?.textContent).toBe('')
    jest.advanceTimersToNextFrame()
    expect(announcement?.textContent).toBe([VIEW.title, ...VIEW.texts].join(' '))
    expect(inside().querySelectorAll('[role=alert], [aria-live]')).toHaveLength(0)
  })

  test('leaves the focus where it is', () => {
    document.body.append(control)
    control.focus()
    draw()
    expect(document.activeElement).toBe(control)
  })

  test.each(['danger', 'caution', 'note', 'calm'] as const)(
    'has no fault that axe can find: %s',
    async (severity) => {
      draw({ ...VIEW, severity })
      button(VIEW.hide).click()
      // axe cannot look into a closed root either: it is shown a copy.
      const card = inside().querySelector('.flag')?.cloneNode(true) as HTMLElement
      jest.useRealTimers()
      document.body.append(card)
      expect(await faultsIn(card)).toEqual([])
    },
  )
})

describe('closing', () => {
  test('by its cross: gone, and the page is told once', () => {
    draw()
    button(VIEW.close).click()
    expect(flags()).toEqual([])
    expect(actions.close).toHaveBeenCalledTimes(1)
    expect(actions.hide).not.toHaveBeenCalled()
  })

  test('by Esc, wherever the focus is on the page', () => {
    document.body.append(control)
    draw()
    control.dispatchEvent(key('keydown', 'Escape'))
    expect(flags()).toEqual([])
    expect(actions.close).toHaveBeenCalledTimes(1)
  })

  test('by Esc with the focus inside the flag', () => {
    draw()
    button(VIEW.hide).dispatchEvent(key('keydown', 'Escape'))
    expect(flags()).toEqual([])
    expect(actions.close).toHaveBeenCalledTimes(1)
  })

  test('by Esc even where the page keeps its keys to itself', () => {
    document.body.append(control)
    control.addEventListener('keydown', (event) => event.stopImmediatePropagation())
    draw()
    control.dispatchEvent(key('keydown', 'Escape'))
    expect(flags()).toEqual([])
  })

  test('by no other key', () => {
    draw()
    for (const name of ['Enter', ' ', 'Tab', 'e', 'Delete']) {
      document.body.dispatchEvent(key('keydown', name))
    }
    expect(flags()).toHaveLength(1)
  })

  test('by its maker before it is raised: then it never is', () => {
    showFlag(VIEW, actions, life.signal)
    life.abort()
    jest.advanceTimersByTime(1000)
    expect(flags()).toEqual([])
  })

  test('by the next script in Firefox, which leaves the page’s own elements alone', () => {
    const [old, own] = ['<p class="flag"></p>', '<p></p>'].map((html) => {
      const openOrClosedShadowRoot = document.createElement('div')
      openOrClosedShadowRoot.innerHTML = html
      const host = Object.assign(document.createElement('div'), { openOrClosedShadowRoot })
      document.documentElement.append(host)
      return host
    })
    draw()
    expect([old?.isConnected, own?.isConnected]).toEqual([false, true])
    own?.remove()
  })

  test('by its maker, who needs not be told', () => {
    draw()
    life.abort()
    expect(flags()).toEqual([])
    expect(actions.close).not.toHaveBeenCalled()
  })

  test.each([
    ['closed', () => button(VIEW.close).click(), 1],
    ['taken away', () => life.abort(), 0],
  ] as const)('once %s it hears and does nothing any more', (_, end, told) => {
    draw()
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
    draw()
    const hide = button(VIEW.hide)
    const state = () => [hide.getAttribute('aria-expanded'), ...choices().map((one) => one.hidden)]
    expect(state()).toEqual(['false', true, true, true])
    hide.click()
    expect(state()).toEqual(['true', false, false, false])
    jest.advanceTimersByTime(1000)
    hide.click()
    expect(state()).toEqual(['false', true, true, true])
    expect(actions.hide).not.toHaveBeenCalled()
  })

  test.each([
    [0, 'page'],
    [1, 'site'],
    [2, 'always'],
  ] as const)('choice number %s hides it for %s, which is not closing', (index, scope) => {
    draw()
    button(VIEW.hide).click()
    choices()[index]?.click()
    expect(flags()).toEqual([])
    expect(actions.hide.mock.calls).toEqual([[scope]])
    expect(actions.close).not.toHaveBeenCalled()
  })

  test('only closes where the extension has been updated meanwhile: nothing could remember it', () => {
    draw()
    actions.canHide.mockReturnValueOnce(false)
    button(VIEW.hide).click()
    expect(flags()).toEqual([])
    expect(actions.close).toHaveBeenCalledTimes(1)
    expect(actions.hide).not.toHaveBeenCalled()
  })
})

describe('only a person acts', () => {
  test.each([
    ['made by script', () => void (isByPerson = false)],
    [
      'before the flag has stood for half a second',
      () => {
        life.abort()
        next()
        drawNow()
        jest.advanceTimersByTime(400)
      },
    ],
    ['while something lies over it', () => void (onTop = () => document.body)],
    [
      'just after it has moved',
      () => {
        taken = ['bottom right']
        dispatchEvent(new Event('resize'))
      },
    ],
  ])('a click %s does nothing', (_, happen) => {
    draw()
    happen()
    button(VIEW.close).click()
    expect(flags()).toHaveLength(1)
    expect(actions.close).not.toHaveBeenCalled()
  })

  test('a click that the browser does not vouch for does nothing', () => {
    showFlag(VIEW, actions, life.signal)
    jest.advanceTimersByTime(1100)
    button(VIEW.close).click()
    expect(flags()).toHaveLength(1)
  })

  test.each([
    ['look-alike', 'https://us05webzoom.us/j/81234567890', 1],
    ['page of Zoom’s', 'https://zoom.us/j/81234567890', 0],
  ])('on a %s what Chromium says of covers counts: %s', (_, address, left) => {
    Object.assign(globalThis, {
      IntersectionObserverEntry: { prototype: { isVisible: true } },
      IntersectionObserver: class {
        constructor(private readonly report: (entries: object[]) => void) {}
        observe = (): void => this.report([{ isVisible: false }])
        disconnect = (): void => undefined
      },
    })
    draw(flagOn(address))
    button(VIEW.close).click()
    expect(flags()).toHaveLength(left)
    Object.assign(globalThis, { IntersectionObserverEntry: undefined })
  })

  test('Esc made by script does nothing', () => {
    draw()
    isByPerson = false
    document.body.dispatchEvent(key('keydown', 'Escape'))
    expect(flags()).toHaveLength(1)
  })

  test('where the page is a look-alike, the flag can be hidden on this page alone', () => {
    draw(flagOn('https://us05webzoom.us/j/81234567890'))
    expect(() => button(english('flag_hide_always'))).toThrow('no button')
    expect(() => button(english('flag_hide_site'))).toThrow('no button')
    expect(button(english('flag_hide_page'))).toBeTruthy()
  })
})

describe('a page that works against it', () => {
  test('has it back when it was removed or closed', async () => {
    draw()
    flags()[0]?.remove()
    await Promise.resolve()
    expect(flags()).toHaveLength(1)
    isOpen = false
    jest.advanceTimersByTime(300)
    expect(isOpen).toBe(true)
    expect(actions.defeated).not.toHaveBeenCalled()
  })

  test('and goes on defeats it, which is told once', () => {
    draw()
    onTop = () => document.body
    jest.advanceTimersByTime(10_000)
    expect(actions.defeated).toHaveBeenCalledTimes(1)
  })

  test('leaves no attribute on it', () => {
    draw()
    const flag = flags()[0]!
    flag.setAttribute('inert', '')
    onTop = () => document.body
    jest.advanceTimersByTime(300)
    expect(flag.hasAttribute('inert')).toBe(false)
  })
})

describe('keys pressed inside the flag', () => {
  test.each(['keydown', 'keyup', 'keypress'] as const)('%s does not reach the page', (type) => {
    const shortcut = jest.fn()
    document.addEventListener(type, shortcut)
    draw()
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
    draw()
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
    draw()
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
    document.elementsFromPoint = (x, y) =>
      x > innerWidth / 2 && y > innerHeight / 2 ? [...flags(), below] : []
    draw()
    expect(corner()).toBe('bottom 76px left')
  })

  test('may be on text and pictures', () => {
    document.body.innerHTML = '<p>x</p>'
    const below = document.querySelector('p')!
    document.elementsFromPoint = () => [...flags(), below]
    draw()
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
    draw()
    expect(corner()).toBe('bottom 76px right')
    taken = ['bottom right']
    happen()
    expect(corner()).toBe('bottom 76px left')
  })
})
