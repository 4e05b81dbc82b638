/** @jest-environment jsdom */
import { beforeEach, describe, expect, test } from '@jest/globals'
import { collectLinks } from '../../../../src/platform/page/collect-links.ts'
import { LONGEST_TEXT } from '../../../../src/zoom/text/longest-text.ts'

const JOIN = 'https://us02web.zoom.us/j/81234567890'

/** The function as it runs in the page: from its source, without anything around it. */
const alone = <Args extends unknown[], Result>(run: (...args: Args) => Result) =>
  // oxlint-disable-next-line typescript/no-implied-eval -- that is just what the browser does.
  new Function(`return (${String(run)})(...arguments)`) as (...args: Args) => Result
const collect = alone(collectLinks)
/** The first part, which with these limits is the whole. */
const collectAll = (most = 10_000) => collect('a', true, Infinity, Infinity, most)!
const texts = () => collectAll().scraps.map(({ text }) => text)

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
    expect(collectAll().scraps).toEqual([{ text: JOIN, isLink: true, title: '', count: 3 }])
  })

  test('with the words of each link, the first that it has, cut where they are long', () => {
    document.body.innerHTML = `<a href="${JOIN}"><img></a><a href="${JOIN}"> Reading
      <b>hour</b></a><a href="${JOIN}">again</a><a href="${JOIN}1" aria-label="Chess"></a>
      <a href="${JOIN}2">${'long '.repeat(99)}</a>`
    expect(collectAll().scraps.map(({ title }) => title)).toEqual([
      'Reading hour',
      'Chess',
      'long '.repeat(16).trim(),
    ])
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
    expect(collectAll(50)).toMatchObject({ scraps: [{}], isCut: true, isDone: true })
    expect(collectAll(1000)).toMatchObject({ scraps: [{}, {}, {}], isCut: false, isDone: true })
  })

  /** All parts, each as small as can be. */
  const inParts = (change: (part: number) => void = () => {}) => {
    const parts = []
    for (let part = collect('b', true, -1, 0, 1e9)!; ; part = collect('b', false, -1, 0, 1e9)!) {
      parts.push(part)
      if (part.isDone) return parts
      change(parts.length)
    }
  }

  test('part by part, each where the last one ended', () => {
    const shadow = document.body.appendChild(document.createElement('div'))
    shadow.attachShadow({ mode: 'open' }).innerHTML = `<a href="${JOIN}9"></a>`
    for (let n = 0; n < 5; n++)
      document.body.append(`See ${JOIN}${n} `, document.createElement('p'))
    const parts = inParts()
    expect(parts.length).toBeGreaterThan(5)
    const scraps = parts.flatMap((part) =>
      part.scraps.map((scrap, at) => [part.from + at, scrap.text]),
    )
    expect(scraps).toEqual(
      [0, 1, 2, 3, 4, 9].map((n, at) => [at, expect.stringContaining(JOIN + n)]),
    )
    expect(parts.at(-1)!.isCut).toBe(false)
  })

  test('for so long, not longer', () => {
    document.body.innerHTML = `<a href="${JOIN}"></a>`.repeat(40)
    expect(collect('e', true, -1, Infinity, 1e9)).toMatchObject({ isDone: false })
    expect(collect('e', true, Infinity, Infinity, 1e9)).toMatchObject({ isDone: true })
  })

  test('a long text in pieces, none of which cuts a link', () => {
    const text = `See ${JOIN} and `.repeat(5000)
    document.body.append(text)
    const pieces = inParts().flatMap(({ scraps }) => scraps)
    for (const piece of pieces) expect(piece.text.length).toBeLessThan(LONGEST_TEXT)
    expect(pieces.length).toBeGreaterThan(5)
    expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    for (const piece of pieces) expect(piece.text.split(JOIN).length).toBeGreaterThan(1)
    for (const piece of pieces) expect(piece.text).not.toMatch(/\S$(?<!and|See|\d{11})/)
  })

  test('an endless address as far as it can be judged, and then it says so', () => {
    document.body.innerHTML = `<a href="mailto:?body=${`${JOIN} `.repeat(5000)}"></a><a href="${JOIN}"></a>`
    const { scraps, isCut } = collectAll(1e9)
    expect(scraps.map(({ text }) => text.length)).toEqual([LONGEST_TEXT, JOIN.length])
    expect(isCut).toBe(true)
  })

  test('which is cut where the page takes out what was just read', () => {
    document.body.innerHTML = [1, 2, 3].map((n) => `<a href="${JOIN}${n}"></a>`).join('')
    const parts = inParts((part) => part === 1 && document.body.replaceChildren())
    expect(parts.at(-1)).toMatchObject({ isCut: true, isDone: true })
  })

  test('and not where another reading has begun, or none', () => {
    document.body.innerHTML = `<a href="${JOIN}"></a>`.repeat(3)
    collect('c', true, -1, 0, 1e9)
    collect('d', true, -1, 0, 1e9)
    expect(collect('c', false, -1, 0, 1e9)).toBeNull()
    expect(collect('d', false, -1, 0, 1e9)).not.toBeNull()
    collectAll()
    expect(collect('a', false, -1, 0, 1e9)).toBeNull()
  })

  test('without a change to the page', () => {
    document.body.innerHTML = `<a href="${JOIN}">here</a>`
    const before = document.documentElement.outerHTML
    texts()
    expect(document.documentElement.outerHTML).toBe(before)
  })

  test.each(['closest', 'localName', 'nodeType', 'shadowRoot'])(
    'in a form that has a field called %s (DOM clobbering)',
    (name) => {
      document.body.innerHTML = `<form>${JOIN}?pwd=example.1 <a href="${JOIN}">here</a></form>`
      // As browsers do it by themselves: jsdom has no named fields on its forms.
      const form = document.forms[0]!
      Object.defineProperty(form, name, { value: form })
      expect(collectAll().scraps).toMatchObject([{ count: 1 }, { count: 1 }])
    },
  )

  test('where an element is called like a method of the document', () => {
    document.body.innerHTML = `<a href="${JOIN}">here</a>`
    Object.assign(document, { createTreeWalker: document.createElement('img') })
    try {
      expect(texts()).toEqual([JOIN])
    } finally {
      Reflect.deleteProperty(document, 'createTreeWalker')
    }
  })

  test('without keeping what the page removes', () => {
    document.body.innerHTML = `<a href="${JOIN}">here</a>`
    texts()
    const { anteroomNodes } = globalThis as { anteroomNodes?: unknown[] }
    expect(anteroomNodes).toEqual([expect.any(WeakRef)])
  })
})
