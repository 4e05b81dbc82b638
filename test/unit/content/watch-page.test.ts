/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { makeLead } from '../../../src/content/lead.ts'
import { makeWatcher } from '../../../src/content/watch-page.ts'
import { observeAt } from '../../../src/zoom/facts/observe.ts'
import { looksFor } from '../../../src/zoom/facts/looks.ts'
import { skeleton } from '../../pages/zoom/skeleton.ts'

const FORM = 'https://zoom.us/meeting/schedule'
const MEETING = 'https://app.zoom.us/wc/12345678901/start'
const tell = jest.fn()
let life: AbortController
let watcher: ReturnType<typeof makeWatcher>

const box = () => document.querySelector<HTMLInputElement>('#security .waiting-room input')!
/** As a person's click does it: the page hears a click and a change. */
const tick = (): void => box().click()
const watch = (address = FORM): void =>
  watcher.watch(looksFor(address === FORM ? 'schedule' : 'start', address), tell, life.signal)

beforeEach(() => {
  jest.useFakeTimers()
  tell.mockClear()
  life = new AbortController()
  watcher = makeWatcher(makeLead(life.signal))
  document.documentElement.innerHTML = skeleton('schedule')
})
afterEach(() => {
  life.abort()
  jest.useRealTimers()
})

describe('a page that can show facts', () => {
  test('is read at once', () => {
    watch()
    expect(tell).toHaveBeenCalledTimes(1)
    expect(tell.mock.calls[0]?.[0]).not.toEqual([])
  })

  test.each([
    [
      'a form, which shows at once what it changed',
      'schedule',
      FORM,
      '#security .waiting-room input',
      100,
    ],
    [
      'a meeting, where a server answers first',
      'host-tools',
      MEETING,
      '#securityOptionMenu a',
      1000,
    ],
  ] as const)(
    'a click is told at once by its key; read again is %s',
    (_, name, address, at, pause) => {
      document.documentElement.innerHTML = skeleton(name)
      watch(address)
      document.querySelector<HTMLElement>(at)!.click()
      expect(tell).toHaveBeenCalledTimes(2)
      expect(tell.mock.calls[1]).toEqual([expect.any(Array), expect.any(String)])
      jest.advanceTimersByTime(pause - 1)
      expect(tell).toHaveBeenCalledTimes(2)
      jest.advanceTimersByTime(1)
      expect(tell).toHaveBeenCalledTimes(3)
    },
  )

  test('after a click it is told also that nothing is there any more', () => {
    watch()
    tick()
    document.body.replaceChildren()
    jest.advanceTimersByTime(2000)
    expect(tell.mock.calls.at(-1)).toEqual([[]])
  })

  test.each([
    [' ', 2],
    ['Enter', 2],
    ['ArrowDown', 2],
    ['a', 1],
    ['Tab', 1],
  ])('the key “%s” is told like a click: %i', (key, times) => {
    watch()
    box().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    box().dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }))
    expect(tell).toHaveBeenCalledTimes(times)
  })

  test('a click beside all that is read changes nothing', () => {
    watch()
    document.body.click()
    expect(tell).toHaveBeenCalledTimes(1)
  })

  test('is read again at most once a second, and told only where that shows something else', () => {
    watch()
    box().checked = !box().checked
    for (let times = 0; times < 50; times++) {
      box().dispatchEvent(new Event('change', { bubbles: true }))
      jest.advanceTimersByTime(10)
    }
    expect(tell).toHaveBeenCalledTimes(1)
    jest.advanceTimersByTime(500)
    expect(tell).toHaveBeenCalledTimes(2)
    box().dispatchEvent(new Event('change', { bubbles: true }))
    jest.advanceTimersByTime(2000)
    expect(tell).toHaveBeenCalledTimes(2)
  })

  test('is read again after ten seconds in which nothing was heard: a script may tick a box', () => {
    watch()
    box().checked = !box().checked
    jest.advanceTimersByTime(9_999)
    expect(tell).toHaveBeenCalledTimes(1)
    jest.advanceTimersByTime(1)
    expect(tell).toHaveBeenCalledTimes(2)
  })

  test('is left alone once the signal aborts, and no timer is left behind', async () => {
    watch()
    box().dispatchEvent(new Event('change', { bubbles: true }))
    life.abort()
    expect(jest.getTimerCount()).toBe(0)
    tick()
    document.querySelector('#security')?.remove()
    await Promise.resolve()
    expect(jest.getTimerCount()).toBe(0)
    expect(tell).toHaveBeenCalledTimes(1)
  })
})

test('a meeting that was left tells nothing, until it is joined again', () => {
  const here = 'https://app.zoom.us/wc/12345678901/start'
  document.documentElement.innerHTML = skeleton('host-tools')
  watch(here)
  expect(tell).toHaveBeenCalledTimes(1)
  watcher.comeBack()
  watch(here)
  expect(tell).toHaveBeenCalledTimes(1)
  const footer = document.querySelector('#wc-footer')!
  footer.replaceWith(footer.cloneNode(true))
  watch(here)
  expect(tell).toHaveBeenCalledTimes(2)
  document.documentElement.innerHTML = skeleton('schedule')
  watch()
  expect(tell).toHaveBeenCalledTimes(3)
})

test('a page that can show none is not watched', () => {
  watch('https://zoom.us/j/81234567890')
  tick()
  jest.advanceTimersByTime(5000)
  expect(tell).not.toHaveBeenCalled()
})

test('a row that is not on the page cannot be shown', () => {
  expect(watcher.showRow(looksFor('schedule', FORM), 'no such key')).toBe('gone')
})

describe('where a part of the form is folded', () => {
  const outlined: Node[] = []
  const options = () => document.querySelector<HTMLElement>('.option-btn')!
  const mute = () => document.querySelector('.jbh-wrapper + div .zoom-checkbox')
  const show = () => {
    const looks = looksFor('schedule', FORM)
    const key = observeAt(document, looks, document.querySelector('.jbh-wrapper + div input')!)?.[1]
    return watcher.showRow(looks, `${key}`)
  }
  beforeEach(() => {
    outlined.length = 0
    Element.prototype.scrollIntoView = jest.fn()
    HTMLElement.prototype.showPopover = jest.fn()
    Element.prototype.getClientRects = function (this: Element) {
      return (this.closest('[style*=none]') ? [] : [{}]) as unknown as DOMRectList
    }
    Range.prototype.getBoundingClientRect = () => ({ width: 100 }) as DOMRect
    Range.prototype.selectNode = (node) => void outlined.push(node)
  })

  test('its button is outlined, and the row once the reader has unfolded it', () => {
    expect(show()).toBe('fold')
    expect(outlined).toEqual([options()])
    options().click()
    jest.advanceTimersByTime(500)
    expect(outlined).toHaveLength(1)
    options().nextElementSibling?.removeAttribute('style')
    jest.advanceTimersByTime(200)
    expect(outlined.slice(1)).toEqual([mute()])
    expect(show()).toBe('itself')
  })

  test.each([
    ['the button is folded away itself', () => options().setAttribute('style', 'display: none')],
    ['it is no button that unfolds', () => (options().className = 'save-btn')],
    ['it is another part’s', () => options().after(document.createElement('p'))],
  ])('nothing is, where %s', (_, change) => {
    change()
    expect(show()).toBe('gone')
    expect(outlined).toEqual([])
  })

  test('it may be named by what it unfolds', () => {
    options().nextElementSibling!.id = 'more'
    document.body.insertAdjacentHTML('beforeend', '<b aria-expanded=false aria-controls=more></b>')
    options().remove()
    expect(show()).toBe('fold')
  })
})

test('the language of the page is that at its root', () => {
  document.documentElement.lang = 'fr-FR'
  expect(watcher.language()).toBe('fr')
  const root = document.documentElement
  root.remove()
  expect(watcher.language()).toBeNull()
  document.append(root)
})
