/** @jest-environment jsdom */
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { factsIn } from '../../../../src/zoom/facts/interpret.ts'
import { looksFor } from '../../../../src/zoom/facts/looks.ts'
import { observe } from '../../../../src/zoom/facts/observe.ts'
import { skeleton } from '../../../pages/zoom/skeleton.ts'
import { pageOf } from './pages.ts'

afterEach(() => void jest.restoreAllMocks())

const parse = (name: string) => new DOMParser().parseFromString(skeleton(name), 'text/html')

describe('what nobody can see shows nothing', () => {
  const looks = (name: string) => looksFor(pageOf(name).page, pageOf(name).address)
  /** What a page shows where some of its elements cannot be seen, as a browser would tell. */
  function factsWhere(
    name: string,
    hidden: string,
    box = new DOMRect(10, 10, 99, 20),
    unusable = '',
    style = '',
  ): number {
    const document = parse(name)
    for (const element of document.querySelectorAll<HTMLElement>('#wc-footer,#wc-footer a'))
      element.style.setProperty(...(style.split(': ') as [string, string]))
    for (const element of document.querySelectorAll(unusable || 'none')) element.ariaHidden = 'true'
    for (const element of document.querySelectorAll<HTMLElement>('*')) {
      element.checkVisibility = () => !element.closest(hidden || 'none')
      element.getBoundingClientRect = () => box
    }
    return factsIn(observe(document, looks(name))).length
  }

  test.each([
    ['host-tools', '#securityOptionMenu', 7, 0],
    ['participants-menu', '.participant-host-dropdown', 5, 0],
    ['share-dialog', '.dialog-share-container', 1, 0],
    ['sharing-refused', '[role=dialog]', 1, 0],
    ['host-tools-panel', '.host-tools-panel', 4, 0],
    ['waiting-room', '.meeting-on-hold', 1, 0],
    ['meeting-information', '.meeting-info-wrapper', 1, 0],
    ['schedule', '.jbh-wrapper', 6, 6],
  ])('%s: %s', (name, hidden, count, left) => {
    expect(factsWhere(name, '')).toBe(count)
    expect(factsWhere(name, hidden)).toBe(left)
    expect(factsWhere(name, '', undefined, hidden)).toBe(left)
  })

  test('a box that is drawn by what is around it can be seen', () => {
    expect(factsWhere('host-tools-panel-share', 'input')).toBe(1)
  })

  test.each([
    ['left of the window', new DOMRect(-9999, 10, 99, 20), 0],
    ['right of it', new DOMRect(5000, 10, 99, 20), 0],
    ['far above', new DOMRect(10, -9999, 99, 20), 0],
    ['below, where nothing is scrolled', new DOMRect(10, 800, 99, 20), 0],
    ['a little above', new DOMRect(10, -30, 99, 20), 0],
    ['below, where a long menu ends', new DOMRect(10, 800, 99, 20), 7, 2000],
    ['above where a scrolled page begins', new DOMRect(10, -30, 99, 20), 0, 2000],
  ])('a menu %s', (_, box, count, scrollHeight = 0) => {
    jest.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(scrollHeight)
    expect(factsWhere('host-tools', '', box)).toBe(count)
    // A form may be scrolled.
    expect(factsWhere('schedule', '', box)).toBe(6)
  })

  test.each([
    ['opacity: 1', 7],
    ['opacity: 0.05', 0],
    // The menu and its items: together they let a twenty-fifth through.
    ['opacity: 0.2', 0],
    ['font-size: 0px', 0],
    ['text-indent: -999px', 0],
    ['text-indent: 100%', 0],
    ['text-indent: 1em', 7],
    ['-webkit-text-fill-color: transparent', 0],
    ['-webkit-text-fill-color: rgba(0, 0, 0, 0)', 0],
    ['-webkit-text-fill-color: rgb(0, 0, 0)', 7],
    ['filter: opacity(0)', 0],
    ['clip-path: inset(50%)', 0],
    ['clip: rect(0px, 0px, 0px, 0px)', 0],
    ['mask-image: linear-gradient(transparent, transparent)', 0],
    ['overflow-y: scroll', 0],
  ])('a menu in a footer with %s', (style, count) => {
    expect(factsWhere('host-tools', '', undefined, '', style)).toBe(count)
  })

  test('what stands there while the client connects again', () => {
    const document = parse('host-tools')
    document
      .querySelector('#meeting-app')!
      .insertAdjacentHTML('afterbegin', '<div class="loading-layer">')
    expect(observe(document, looks('host-tools'))).toEqual([])
  })
})
