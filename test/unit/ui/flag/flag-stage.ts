/** The flag in jsdom, with what a browser does around it. To be imported before the flag is drawn. */
import { afterEach, beforeEach, jest } from '@jest/globals'
import type { Said } from '../../../../src/advice/flag-card.ts'
import { flagOf, type FlagView } from '../../../../src/advice/flag-view.ts'
import type { Shown } from '../../../../src/advice/look-in.ts'
import type { HideScope } from '../../../../src/advice/hide-scope.ts'
import { viewOf } from '../../../../src/advice/situation-view.ts'
import { recognize } from '../../../../src/zoom/address/recognition.ts'
import { showFlag } from '../../../../src/ui/flag/flag.ts'
import { ENGLISH } from '../draw.tsx'

export const flagOn = (address: string) =>
  flagOf(viewOf({ recognition: recognize(address) }), ENGLISH) as FlagView
export const VIEW = flagOn('https://zoom.us/j/81234567890?pwd=x')
export const actions = {
  close: jest.fn((): void => undefined),
  hide: jest.fn((_scope: HideScope, _isUndone: boolean): void => undefined),
  canHide: jest.fn(() => true),
  act: jest.fn((_act: object): void => undefined),
  showRow: jest.fn(async (_row: object): Promise<Shown> => 'itself'),
  defeated: jest.fn((): void => undefined),
}

/** The flags on the page, and what stands in the last one: only a test can look into it. */
export const flags = () => [...document.querySelectorAll(':root > div')]

/** What the tests change in the browser around the flag. */
export const at = {
  life: new AbortController(),
  isByPerson: true,
  /** Whether the popover is open. */
  isOpen: false,
  /** Whether the page has something in the top layer. */
  hasCover: false,
  /** How large the page draws its root. */
  zoom: 1,
  /** Whether the pointer is over the flag. */
  isHovered: false,
  /** Where controls of the page lie, in a window of 1024 by 768 with a card of 300 by 200. */
  taken: [] as readonly string[],
  /** What a person sees and would click at any point of the flag. */
  onTop: (): Element | undefined => flags().at(-1),
  /** Tells that the flag has another size. */
  resized: (): void => undefined,
}

/** Draws the flag, and lets it stand for a second, so that clicks count. */
export const draw = (view: FlagView = VIEW): void => {
  drawNow(view)
  jest.advanceTimersByTime(1000)
}
export const drawNow = (view: FlagView = VIEW): void => {
  showFlag(view, '', actions, at.life.signal, () => at.isByPerson)
  jest.advanceTimersToNextFrame()
}

export const attach = jest.spyOn(Element.prototype, 'attachShadow')
export const inside = (): ShadowRoot => attach.mock.results.at(-1)?.value as ShadowRoot
export const button = (name: Said): HTMLButtonElement => {
  const all = [...inside().querySelectorAll('button')]
  const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name)
  if (!found) throw new Error(`The flag has no button “${name}”.`)
  return found
}
export const key = (type: 'keydown' | 'keyup' | 'keypress', name: string) =>
  new KeyboardEvent(type, { key: name, bubbles: true, composed: true, cancelable: true })

/** The rule inside the root that says where the element lies: top, right, bottom, left. */
export const inset = (): string[] =>
  /inset: (\S+) (\S+) (\S+) (\S+) !important/.exec(inside().textContent ?? '')?.slice(1) ?? []

export const control = document.createElement('button')

// jsdom knows neither popovers, sizes nor animations, and draws nothing: the flag lies where its rule says.
Object.assign(HTMLElement.prototype, {
  showPopover: () => void (at.isOpen = true),
  hidePopover: () => void (at.isOpen = false),
})
const { matches } = Element.prototype
jest.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
  if (selector === ':hover') return at.isHovered
  if (selector.includes(':modal')) return at.hasCover
  return selector === ':popover-open' ? at.isOpen : matches.call(this, selector)
})
Element.prototype.checkVisibility = () => true
Object.defineProperty(Element.prototype, 'currentCSSZoom', { get: () => at.zoom })
document.elementFromPoint = () => at.onTop() ?? null
globalThis.KeyframeEffect = class {
  constructor(
    _target: null,
    _frames: null,
    readonly duration: number,
  ) {}
} as never
globalThis.Animation = class extends EventTarget {
  constructor(private readonly effect: { duration: number }) {
    super()
  }
  play = (): void =>
    void setTimeout(() => this.dispatchEvent(new Event('finish')), this.effect.duration)
} as never
globalThis.ResizeObserver = class {
  constructor(callback: ResizeObserverCallback) {
    at.resized = () => callback([], this)
  }
  observe = (): void => at.resized()
  unobserve = (): void => undefined
  disconnect = (): void => void (at.resized = () => undefined)
}
Element.prototype.getBoundingClientRect = () => {
  const [, right, bottom] = inset()
  const left = right === '16px' ? innerWidth - 16 - 300 : 16
  const top = bottom === '76px' ? innerHeight - 76 - 200 : 16
  return new DOMRect(left, top, 300, 200)
}

beforeEach(() => {
  jest.useFakeTimers()
  jest.clearAllMocks()
  at.isOpen = false
  at.life = new AbortController()
  at.isByPerson = true
  at.isHovered = at.hasCover = false
  at.zoom = 1
  at.taken = []
  at.onTop = () => flags().at(-1)
  document.body.innerHTML = ''
  document.elementsFromPoint = jest.fn((x: number, y: number) => {
    const here = `${y > innerHeight / 2 ? 'bottom' : 'top'} ${x > innerWidth / 2 ? 'right' : 'left'}`
    const below = at.taken.includes(here) ? [control, document.body] : [document.body]
    return [...flags(), ...below, document.documentElement]
  })
})
afterEach(() => {
  at.life.abort()
  jest.useRealTimers()
})
