/** @jest-environment jsdom */
import { expect, test } from '@jest/globals'
import { expectedKinds } from '../../../../src/zoom/facts/changed-by-zoom.ts'
import { interpret } from '../../../../src/zoom/facts/interpret.ts'
import { looksFor } from '../../../../src/zoom/facts/looks.ts'
import { observe } from '../../../../src/zoom/facts/observe.ts'
import type { PageKind } from '../../../../src/zoom/address/page-kind.ts'
import { skeleton } from '../../../pages/zoom/skeleton.ts'
import { PAGES } from './pages.ts'

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')

const changed = (document: Document, page: PageKind | null, address: string) =>
  interpret(page, address, observe(document, looksFor(page, address))).isChanged

test.each(PAGES)('$name is as we know it', ({ name, page, address }) => {
  expect(changed(parse(skeleton(name)), page, address)).toBe(false)
})

test('a form whose boxes are there still, and whose rows and words are not, is changed', () => {
  const document = parse(skeleton('schedule', 'ko-KR'))
  for (const element of document.querySelectorAll('#security [class],.jbh-wrapper'))
    if (!element.classList.contains('zoom-checkbox__original')) element.className = 'renamed'
  for (const radio of document.querySelectorAll('.zoom-radio-group,.pmi-number')) radio.remove()
  for (const text of document.querySelectorAll('.zoom-checkbox__label'))
    text.textContent = 'Renamed'
  const address = 'https://zoom.us/meeting/schedule'
  expect(document.querySelectorAll('.zoom-form .zoom-checkbox__original').length).toBeGreaterThan(1)
  expect(changed(document, 'schedule', address)).toBe(true)
})

/** A page after Zoom has renamed everything in it. */
function renamed(html: string): Document {
  const document = parse(html)
  for (const element of document.querySelectorAll('body *'))
    for (const name of ['class', 'id', 'role']) element.removeAttribute(name)
  return document
}

test.each(PAGES)('$name is changed without the names we know, where it must have one', (it) => {
  const mustShow = it.page === 'schedule' || it.page === 'settings'
  expect(changed(renamed(skeleton(it.name)), it.page, it.address)).toBe(mustShow)
  expect(expectedKinds(it.page, it.address).length > 0).toBe(mustShow)
})

test.each<[string, PageKind | null, string, string]>([
  [
    'that has not loaded yet',
    'schedule',
    'https://zoom.us/meeting/schedule',
    '<div id="app"></div>',
  ],
  [
    'on which only cookies are asked for',
    'schedule',
    'https://zoom.us/meeting/schedule',
    '<div id="onetrust-consent-sdk"><input type="checkbox"></div>',
  ],
  ['for webinars', 'schedule', 'https://zoom.us/webinar/schedule', '<input type="checkbox">'],
  ['that is the profile', 'settings', 'https://zoom.us/profile', '<input type="checkbox">'],
  [
    'of other settings',
    'settings',
    'https://zoom.us/profile/setting?tab=zoomapps',
    '<input type="checkbox">',
  ],
  ['that can show no fact', 'left', 'https://app.zoom.us/wc/leave', '<input type="checkbox">'],
  ['of another site', null, 'https://example.org/meeting', '<input type="checkbox">'],
])('a page %s is not changed', (_, page, address, html) => {
  expect(changed(parse(html), page, address)).toBe(false)
})
