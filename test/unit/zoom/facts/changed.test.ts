/** @jest-environment jsdom */
import { expect, test } from '@jest/globals'
import { expectedKinds, isChanged } from '../../../../src/zoom/facts/changed.ts'
import { observe } from '../../../../src/zoom/facts/observe.ts'
import { skeleton } from '../../../pages/zoom/skeleton.ts'
import { PAGES } from './pages.ts'

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')

test.each(PAGES)('$name is as we know it', ({ name, page, address }) => {
  expect(isChanged(page, observe(parse(skeleton(name)), page, address))).toBe(false)
})

test.each(PAGES)('$name is changed without the names we know, where it must have one', (it) => {
  const document = parse(skeleton(it.name))
  for (const element of document.querySelectorAll('body *'))
    for (const name of ['class', 'id', 'role']) element.removeAttribute(name)
  const mustShow = it.page === 'schedule' || it.page === 'settings'
  expect(isChanged(it.page, observe(document, it.page, it.address))).toBe(mustShow)
  expect(expectedKinds(it.page).length > 0).toBe(mustShow)
})

test('a page that can show no fact is never changed', () => {
  expect(isChanged(null, [])).toBe(false)
  expect(isChanged('left', [])).toBe(false)
})
