/** @jest-environment jsdom */
import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { collectLinks, pointOut } from '../../../../src/platform/page/page-script.ts'

const JOIN = 'https://us02web.zoom.us/j/81234567890'

/** The function as it runs in the page: from its source, without anything around it. */
const alone = <Args extends unknown[], Result>(run: (...args: Args) => Result) =>
  // oxlint-disable-next-line typescript/no-implied-eval -- that is just what the browser does.
  new Function(`return (${String(run)})(...arguments)`) as (...args: Args) => Result
const collect = alone(collectLinks)
const texts = () => collect(100, 10_000).scraps.map(({ text }) => text)

beforeEach(() => {
  document.body.innerHTML = ''
})

describe('what is collected', () => {
  test('links and texts in which one may stand, in the order of the page', () => {
    document.body.innerHTML = `<a href="${JOIN}">here</a><p>Or ${JOIN}?pwd=x</p>
      <map><area href="https://zoom.us/my/ada"></map>
      <svg><a href="https://zoom.us/s/81234567890"></a></svg>
      <a href="https://example.com/">other</a><p>words / words</p>`
    expect(texts()).toEqual([
      JOIN,
      `Or ${JOIN}?pwd=x`,
      'https://zoom.us/my/ada',
      'https://zoom.us/s/81234567890',
    ])
  })

  test('each once, with its count', () => {
    document.body.innerHTML = `<a href="${JOIN}"></a>`.repeat(3)
    expect(collect(100, 10_000).scraps).toEqual([{ text: JOIN, isLink: true, count: 3 }])
  })

  test('in open shadow roots, one in the other', () => {
    const outer = document.body.appendChild(document.createElement('div'))
    const inner = document.createElement('div')
    outer.attachShadow({ mode: 'open' }).append(inner)
    inner.attachShadow({ mode: 'open' }).innerHTML = `<a href="${JOIN}"></a>`
    expect(texts()).toEqual([JOIN])
  })

  test('not twice where a link shows its own address', () => {
    document.body.innerHTML = `<a href="${JOIN}"><b>${JOIN}</b></a>`
    expect(texts()).toEqual([JOIN])
  })

  test('but the words of a link that leads elsewhere', () => {
    document.body.innerHTML = `<a href="https://t.example/1">${JOIN}</a>`
    expect(texts()).toEqual([JOIN])
  })

  test('never what is typed, and nothing that is no text of the page', () => {
    document.body.innerHTML = `<textarea>${JOIN}</textarea><input value="${JOIN}">
      <script type="x">"${JOIN}"</script><style>/* ${JOIN} */</style>`
    expect(texts()).toEqual([])
  })

  test('as much as is asked for, and then it says so', () => {
    document.body.innerHTML = [1, 2, 3].map((n) => `<a href="${JOIN}${n}"></a>`).join('')
    expect(collect(2, 10_000)).toMatchObject({ scraps: [{}, {}], isCut: true })
    expect(collect(3, 10_000)).toMatchObject({ scraps: [{}, {}, {}], isCut: false })
    expect(collect(100, 50)).toMatchObject({ scraps: [{}], isCut: true })
  })

  test('without a change to the page', () => {
    document.body.innerHTML = `<a href="${JOIN}">here</a>`
    const before = document.documentElement.outerHTML
    texts()
    expect(document.documentElement.outerHTML).toBe(before)
  })
})

describe('pointing out', () => {
  const rect = (width: number) => ({ left: 10, top: 20, width, height: 10 }) as DOMRect
  const show = jest.fn()
  beforeEach(() => {
    Element.prototype.scrollIntoView = jest.fn()
    Range.prototype.getBoundingClientRect = () => rect(100)
    HTMLElement.prototype.showPopover = show
    document.body.innerHTML = `<p>First ${JOIN}</p><a href="${JOIN}?pwd=x">here</a>`
    texts()
  })
  const outlines = () => document.querySelectorAll('anteroom-outline').length

  test('frames the link, or the text, until the reader does something', () => {
    expect([alone(pointOut)(0), outlines()]).toEqual([true, 1])
    expect([alone(pointOut)(1), outlines()]).toEqual([true, 1])
    expect(document.querySelector('anteroom-outline')?.shadowRoot).toBeNull()
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
    expect(outlines()).toBe(0)
  })

  test('says so where the link is gone, hidden or was never there', () => {
    document.querySelector('a')?.remove()
    expect([alone(pointOut)(1), alone(pointOut)(9)]).toEqual([false, false])
    Range.prototype.getBoundingClientRect = () => rect(0)
    expect([alone(pointOut)(0), outlines()]).toEqual([false, 0])
  })
})
