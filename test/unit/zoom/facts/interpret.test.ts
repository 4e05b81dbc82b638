/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals'
import { interpret, touchedBy } from '../../../../src/zoom/facts/interpret.ts'
import { looksFor } from '../../../../src/zoom/facts/looks.ts'
import { observe, observeAt } from '../../../../src/zoom/facts/observe.ts'
import type { MeetingMemory } from '../../../../src/zoom/facts/read-meeting.ts'
import { skeleton } from '../../../pages/zoom/skeleton.ts'
import { pageOf } from './pages.ts'

const parse = (name: string) => new DOMParser().parseFromString(skeleton(name), 'text/html')
const looksOf = (name: string) => looksFor(pageOf(name).page, pageOf(name).address)

describe('what a click on Zoom’s page may change', () => {
  test.each([
    ['host-tools', 'a[aria-label^="Enable waiting room"]', 'waiting-room'],
    ['host-tools', 'a[aria-label^="Lock"]', 'locked'],
    ['host-tools', 'a[aria-label^="Hide profile"]', 'all of host-tools'],
    ['host-tools', 'a:last-of-type', 'all of host-tools'],
    ['share-dialog', '[data-node="1"]', 'share'],
    ['share-dialog', '[data-node="2"]', 'all of share-dialog'],
    ['schedule', '#security .waiting-room input', 'waiting-room'],
    ['host-tools-panel-share', '[name=b]', 'share'],
    ['host-tools', '#hosttools > button', 'nothing'],
    ['host-tools', '.footer__leave-btn-container', 'nothing'],
    ['schedule', 'body', 'nothing'],
    ['meeting-information', '.meeting-info-icon__row-pwd', 'nothing'],
  ])('%s, %s: %s', (name, selector, touched) => {
    const document = parse(name)
    const [observations, key] =
      observeAt(document, looksOf(name), document.querySelector(selector)!) ?? []
    const { facts, surface } = touchedBy(key ?? '', observations ?? [])
    expect(facts.join() || (surface ? `all of ${surface}` : 'nothing')).toBe(touched)
  })

  test('is nothing where the key is of nothing on the page', () => {
    expect(touchedBy('a key', [])).toEqual({ facts: [], surface: null })
  })
})

describe('the circumstances of a meeting', () => {
  /** Whether they are the same before and after a change of the page. */
  function stay(name: string, change: (document: Document) => void, title = 'Lesson'): boolean {
    const { page, address } = pageOf(name)
    const document = parse(name)
    document.title = title
    const memory: MeetingMemory = {}
    const now = () =>
      interpret(page, address, observe(document, looksOf(name), memory)).circumstances
    const before = now()
    expect(now()).toBe(before)
    change(document)
    return now() === before
  }
  const footer = (document: Document) => document.querySelector('#wc-footer')!
  const titled = (title: string) => (document: Document) => void (document.title = title)

  test.each<[string, (document: Document) => void, boolean, title?: string]>([
    ['a menu closes', (it) => it.querySelector('#securityOptionMenu')!.remove(), true],
    ['the meeting is locked', titled('(Locked) Lesson'), true],
    ['the mark goes that was there from the start', titled('Lesson'), false, '(Locked) Lesson'],
    ['the topic is another', titled('Room 1'), false],
    [
      'a narrow window puts Host tools away',
      (it) => it.querySelector('#hosttools')!.remove(),
      true,
    ],
    [
      'the reader is no host any more',
      (it) => it.querySelectorAll('#hosttools,.SvgEnd').forEach((sign) => sign.remove()),
      false,
    ],
    ['the meeting is left', (it) => footer(it).remove(), false],
    [
      'the client has joined anew',
      (it) => footer(it).replaceWith(footer(it).cloneNode(true)),
      false,
    ],
  ])('%s', (...[, change, isSame, title]) => {
    expect(stay('host-tools', change, title)).toBe(isSame)
  })

  test('the topic comes into the title after the meeting: that is no other one, but what then comes is', () => {
    const { page, address } = pageOf('host-tools')
    const memory: MeetingMemory = {}
    const now = (document: Document) =>
      interpret(page, address, observe(document, looksOf('host-tools'), memory)).circumstances
    const loading = parse('waiting-for-host')
    loading.title = 'Zoom'
    now(loading)
    const document = parse('host-tools')
    const titles = ['Zoom', 'Lesson', '(Locked) Lesson', 'Room 1']
    const turns = titles.map((title) => now(Object.assign(document, { title })))
    expect(turns.map((turn) => turn === turns[0])).toEqual([true, true, true, false])
  })

  test('a title from before the connection was lost proves nothing', () => {
    const { page, address } = pageOf('people')
    const document = parse('people')
    const memory: MeetingMemory = {}
    const locked = () =>
      interpret(page, address, observe(document, looksOf('people'), memory)).facts.find(
        ({ seenIn }) => seenIn === 'window-title',
      )?.state
    document.title = 'Lesson'
    expect(locked()).toBeUndefined()
    document.title = '(Locked) Lesson'
    expect(locked()).toBe('on')
    footer(document).replaceWith(footer(document).cloneNode(true))
    expect(locked()).toBeUndefined()
    document.title = 'Lesson'
    expect(locked()).toBeUndefined()
    document.title = '(Locked) Lesson'
    expect(locked()).toBe('on')
  })

  test('the buttons behind which Zoom shows more are known by what can be found again', () => {
    const { page, address } = pageOf('host-tools')
    const { openers } = interpret(
      page,
      address,
      observe(parse('host-tools'), looksOf('host-tools')),
    )
    expect(openers.map(({ opener }) => opener)).toEqual(['host-tools', 'participants'])
    expect(new Set(openers.map(({ key }) => key)).size).toBe(2)
  })
})
