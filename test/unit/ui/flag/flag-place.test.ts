/** @jest-environment jsdom */
import { describe, expect, jest, test } from '@jest/globals'
import { at, draw, flagOn, flags, inset } from './flag-stage.ts'

/** In which corner the card lies, and how far from the edge. */
function corner(): string {
  const [top, right, bottom] = inset()
  return `${bottom === 'auto' ? `top ${top}` : `bottom ${bottom}`} ${right === 'auto' ? 'left' : 'right'}`
}

describe('its place', () => {
  test.each([
    [[], 'bottom 76px right'],
    [['bottom right'], 'bottom 76px left'],
    [['bottom right', 'bottom left'], 'top 16px right'],
    // Never where Zoom speaks, at the upper left.
    [['bottom right', 'bottom left', 'top right'], 'bottom 76px right'],
    [['top left', 'top right'], 'bottom 76px right'],
  ])('with controls at %j is %s', (controls, place) => {
    at.taken = controls
    draw()
    expect(corner()).toBe(place)
  })

  test.each([
    ['a part of a button', '<button><svg></svg></button>', 'svg'],
    ['a link', '<a href="#">x</a>', 'a'],
    ['a box to type in', '<input>', 'input'],
    ['what only says that it is a button', '<div role="button">x</div>', 'div'],
    ['what can be reached by the keyboard', '<div tabindex="0">x</div>', 'div'],
    ['a notice', '<div role="alert"><p>x</p></div>', 'p'],
    ['a dialog', '<div role="dialog"><p>x</p></div>', 'p'],
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
    ['the flag grows', () => at.resized()],
    ['a notice may have come', () => jest.advanceTimersByTime(1600)],
  ])('is looked for again when %s', (_, happen) => {
    draw()
    expect(corner()).toBe('bottom 76px right')
    at.taken = ['bottom right']
    happen()
    expect(corner()).toBe('bottom 76px left')
  })

  test.each([0, 0.5, 1])('is left for what has come under it, in three looks: %d', (share) => {
    document.body.innerHTML = '<button>x</button>'
    const button = document.querySelector('button')!
    draw()
    const [flag] = flags()
    jest.advanceTimersByTime(1000)
    document.elementsFromPoint = (x) => {
      const { left, width } = flag!.getBoundingClientRect()
      return corner() === 'bottom 76px right' && x === left + share * width ? [flag!, button] : []
    }
    jest.advanceTimersByTime(4700)
    expect(corner()).toBe('bottom 76px left')
  })

  test('stays under the pointer, whatever comes', () => {
    draw()
    at.isHovered = true
    at.taken = ['bottom right']
    jest.advanceTimersByTime(5000)
    expect(corner()).toBe('bottom 76px right')
  })

  test('is not chased about by a look-alike', () => {
    draw(flagOn('https://us05webzoom.us/j/81234567890'))
    at.taken = ['bottom right']
    dispatchEvent(new Event('resize'))
    jest.advanceTimersByTime(5000)
    expect(corner()).toBe('bottom 76px right')
  })
})
