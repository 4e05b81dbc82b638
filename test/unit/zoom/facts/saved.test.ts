/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals'
import { readdirSync } from 'node:fs'
import { skeleton } from '../../../pages/zoom/skeleton.ts'
import { PAGES, pageOf, type Page } from './pages.ts'
import { readFacts } from './read-facts.ts'

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const save = (document: Document) => parse(document.documentElement.outerHTML)

/** A page as Zoom's script builds it, element by element: a form may then stand in a form. */
function build(parsed: Document): Document {
  const document = parse('')
  const copy = (from: Element, to: Element): void => {
    for (const { name, value } of from.attributes) to.setAttribute(name, value)
    for (const node of from.childNodes) {
      if (node instanceof Text) to.append(node.data)
      if (!(node instanceof Element)) continue
      const child = document.createElement(node.localName)
      to.append(child)
      copy(node, child)
    }
  }
  copy(parsed.head, document.head)
  copy(parsed.body, document.body)
  for (const form of document.querySelectorAll('.zoom-form'))
    form.prepend(document.createElement('form'))
  return document
}

function read(document: Document, { page, address }: Page): string[] {
  return readFacts(document, page, address)
    .map(({ fact, state, lockedByOrganization: isLocked, seenIn }) =>
      [fact, `${state === 'on' ? '+' : '-'}${isLocked ? '!' : ''}`, seenIn].join(' '),
    )
    .toSorted()
}

describe('a page is read the same live, saved, and saved twice', () => {
  test('each that there is', () => {
    const files = readdirSync(new URL('../../../pages/zoom', import.meta.url))
    const names = files.filter((file) => file.endsWith('.html')).map((file) => file.slice(0, -5))
    expect(PAGES.map(({ name }) => name).toSorted()).toEqual(names.toSorted())
  })

  test.each(PAGES)('$name', (page) => {
    const live = build(parse(skeleton(page.name)))
    const once = save(live)
    for (const document of [live, once, save(once)])
      expect(read(document, page)).toEqual([...page.facts].toSorted())
  })

  test('where a form stands in the form, parsing ends the outer one with the inner', () => {
    const saved = save(build(parse(skeleton('schedule'))))
    expect(saved.querySelector('#security')).not.toBeNull()
    expect(saved.querySelector('form #security')).toBeNull()
  })
})

/** What Zoom could use in place of elements with the role of a radio. */
const NATIVE: Readonly<Record<string, (radio: Element, name: string) => void>> = {
  'of one name': (radio, name) => {
    const isOn = radio.ariaChecked === 'true' ? 'checked' : ''
    radio.outerHTML = `<input type="radio" name="${name}" ${isOn}>`
  },
  'beside an element with the role, without a state of their own': (radio) => {
    radio.insertAdjacentHTML('beforebegin', '<input type="radio">')
  },
  'in an element with the role, without a state of their own': (radio) => {
    radio.innerHTML = '<input type="radio">'
  },
}

describe('native radios are read', () => {
  describe.each(Object.keys(NATIVE))('%s', (how) => {
    test.each(['schedule', 'edit-personal', 'settings'])('%s', (name) => {
      const page = pageOf(name)
      const document = parse(skeleton(name))
      document.querySelectorAll('.zoom-radio-group').forEach((group, index) => {
        for (const radio of group.querySelectorAll('[role=radio]'))
          NATIVE[how]!(radio, `group-${index}`)
      })
      for (const each of [document, save(document)])
        expect(read(each, page)).toEqual([...page.facts].toSorted())
    })
  })

  test.each(['schedule', 'edit-personal', 'settings'])('outside a group: %s', (name) => {
    const page = pageOf(name)
    const document = parse(skeleton(name))
    document.querySelectorAll('.zoom-radio-group').forEach((group, index) => {
      for (const radio of group.querySelectorAll('[role=radio]'))
        NATIVE['of one name']!(radio, `group-${index}`)
      group.replaceWith(...group.children)
    })
    expect(read(document, page)).toEqual([...page.facts].toSorted())
  })

  test('outside a group and without a name they tell nothing', () => {
    const document = parse(skeleton('settings'))
    for (const group of document.querySelectorAll('.zoom-radio-group')) {
      for (const radio of group.querySelectorAll('[role=radio]')) NATIVE['of one name']!(radio, '')
      group.replaceWith(...group.children)
    }
    expect(read(document, pageOf('settings')).join()).not.toContain('share')
  })
})
