/** @jest-environment jsdom */
import { describe, expect, jest, test } from '@jest/globals'
import { showFlag } from '../../../../src/ui/flag/flag.ts'
import { english } from '../../english.ts'
import {
  actions,
  at,
  button,
  draw,
  drawNow,
  flagOn,
  flags,
  inside,
  key,
  VIEW,
} from './flag-stage.ts'

describe('only a person acts', () => {
  test.each([
    ['made by script', () => void (at.isByPerson = false)],
    [
      'before the flag has stood for half a second',
      () => {
        at.life.abort()
        at.life = new AbortController()
        drawNow()
        jest.advanceTimersByTime(400)
      },
    ],
    ['while something lies over it', () => void (at.onTop = () => document.body)],
    [
      'just after it has moved',
      () => {
        at.taken = ['bottom right']
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
    showFlag(VIEW, '', actions, at.life.signal)
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
        takeRecords = (): object[] => []
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
    at.isByPerson = false
    button(VIEW.hide).focus()
    button(VIEW.hide).dispatchEvent(key('keydown', 'Escape'))
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
    at.isOpen = false
    jest.advanceTimersByTime(1600)
    expect(at.isOpen).toBe(true)
    expect(actions.defeated).not.toHaveBeenCalled()
  })

  test('has it back within a quarter of a second where it is a look-alike', () => {
    draw(flagOn('https://us05webzoom.us/j/81234567890'))
    at.isOpen = false
    jest.advanceTimersByTime(250)
    expect(at.isOpen).toBe(true)
  })

  test('has it back where it has moved it to another place', async () => {
    draw(flagOn('https://us05webzoom.us/j/81234567890'))
    document.body.append(...flags())
    await Promise.resolve()
    expect(flags()).toHaveLength(1)
  })

  const stop = (event: Event): void => event.stopImmediatePropagation()
  test.each([
    ['a click that it swallows', 'click', stop, 1],
    ['a key that it swallows', 'keydown', stop, 1],
    ['a key that it makes do nothing', 'keyup', (event: Event) => event.preventDefault(), 1],
    ['a click that it lets pass', 'click', () => undefined, 0],
  ] as const)('has %s: told %s', (_, type, spoil, times) => {
    let hear = (_event: Event): void => undefined
    const onInput = (wanted: typeof hear): void => void (hear = wanted)
    const view = flagOn('https://us05webzoom.us/j/81234567890')
    showFlag(view, '', { ...actions, onInput }, at.life.signal, () => true)
    const all = { capture: true, signal: at.life.signal }
    addEventListener(type, (event) => hear(event), all)
    addEventListener(type, spoil, all)
    const event = new Event(type, { bubbles: true, composed: true, cancelable: true })
    inside().querySelector('button')?.dispatchEvent(event)
    jest.advanceTimersByTime(1)
    expect(actions.defeated).toHaveBeenCalledTimes(times)
  })

  test('and goes on defeats it, which is told once', () => {
    draw()
    at.onTop = () => document.body
    jest.advanceTimersByTime(10_000)
    expect(actions.defeated).toHaveBeenCalledTimes(1)
  })

  test('leaves no attribute on it', () => {
    draw(flagOn('https://us05webzoom.us/j/81234567890'))
    const flag = flags()[0]!
    flag.ariaHidden = 'true'
    jest.advanceTimersByTime(1600)
    expect(flag.hasAttribute('aria-hidden')).toBe(false)
  })

  test('cannot make it pale by an effect on its root', () => {
    draw(flagOn('https://us05webzoom.us/j/81234567890'))
    const style = jest.spyOn(globalThis, 'getComputedStyle')
    style.mockReturnValue({ filter: 'opacity(0.01)' } as CSSStyleDeclaration)
    jest.advanceTimersByTime(10_000)
    style.mockRestore()
    expect(actions.defeated).toHaveBeenCalledTimes(1)
  })

  test('cannot shrink it by zooming', () => {
    draw()
    at.zoom = 0.3
    jest.advanceTimersByTime(1600)
    expect(inside().textContent).toContain(`zoom: ${1 / 0.3} !important`)
  })

  test('defeats it where it cannot be raised', () => {
    draw()
    at.isOpen = false
    const spoilt = jest.spyOn(HTMLElement.prototype, 'showPopover').mockImplementation(() => {
      throw new Error('InvalidStateError')
    })
    jest.advanceTimersByTime(10_000)
    spoilt.mockRestore()
    expect(actions.defeated).toHaveBeenCalledTimes(1)
  })

  test('cannot know the names of its colors', () => {
    showFlag(VIEW, '.flag { --ink: #000; color: var(--ink) }', actions, at.life.signal)
    expect(inside().textContent).toMatch(/\{ (--\d+ink): #000; color: var\(\1\) \}/)
  })

  test.each([
    ['look-alike', 'https://us05webzoom.us/j/81234567890', 1],
    ['page of Zoom’s', 'https://zoom.us/j/81234567890', 0],
  ])('%s: where no browser tells what covers it, all in the top layer does: %s', (_, to, times) => {
    draw(flagOn(to))
    at.hasCover = true
    jest.advanceTimersByTime(10_000)
    expect(actions.defeated).toHaveBeenCalledTimes(times)
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
    button(VIEW.close).focus()
    button(VIEW.close).dispatchEvent(key('keydown', 'Escape'))
    expect(flags()).toEqual([])
    expect(shortcut).not.toHaveBeenCalled()
    document.removeEventListener('keydown', shortcut)
  })
})
