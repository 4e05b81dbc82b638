/** @jest-environment jsdom */
import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { collectLinks } from '../../../../src/platform/page/collect-links.ts'
import { pointOut } from '../../../../src/platform/page/outline.ts'

const JOIN = 'https://us02web.zoom.us/j/81234567890'

/** The function as it runs in the page: from its source, without anything around it. */
const alone = (what: number | Element): boolean =>
  // oxlint-disable-next-line typescript/no-implied-eval -- that is just what the browser does.
  (new Function(`return (${String(pointOut)})(...arguments)`) as typeof pointOut)(what)

describe('pointing out', () => {
  const rect = (width: number) => ({ left: 10, top: 20, width, height: 10 }) as DOMRect
  const show = jest.fn()
  beforeEach(() => {
    Element.prototype.scrollIntoView = jest.fn()
    Range.prototype.getBoundingClientRect = () => rect(100)
    HTMLElement.prototype.showPopover = show
    document.body.innerHTML = `<p>First ${JOIN}</p><a href="${JOIN}?pwd=x">here</a>`
    collectLinks('a', true, Infinity, Infinity, Infinity)
  })
  const outlines = () => document.querySelectorAll(':root > span').length

  test('frames the link, or the text, until the reader does something', () => {
    expect([alone(0), outlines()]).toEqual([true, 1])
    expect([alone(1), outlines()]).toEqual([true, 1])
    expect(document.querySelector(':root > span')?.shadowRoot).toBeNull()
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
    expect(outlines()).toBe(0)
  })

  test('says so where the link is gone, hidden or was never there', () => {
    document.querySelector('a')?.remove()
    expect([alone(1), alone(9)]).toEqual([false, false])
    Range.prototype.getBoundingClientRect = () => rect(0)
    expect([alone(0), outlines()]).toEqual([false, 0])
  })

  test('frames a form, whatever its fields are called', () => {
    const form = document.body.appendChild(document.createElement('form'))
    const names = ['nodeType', 'isConnected', 'scrollIntoView', 'parentElement']
    // As browsers do it by themselves: jsdom has no named fields on its forms.
    for (const name of names) Object.defineProperty(form, name, { value: form.cloneNode() })
    expect([alone(form), outlines()]).toEqual([true, 1])
  })
})
