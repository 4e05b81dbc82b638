/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals'
import { looksFor } from '../../../../src/zoom/facts/looks.ts'
import { observe, observeAt, rowOf, watched } from '../../../../src/zoom/facts/observe.ts'
import { readFacts } from './read-facts.ts'
import type { PageKind } from '../../../../src/zoom/address/page-kind.ts'
import { skeleton } from '../../../pages/zoom/skeleton.ts'
import { PAGES, pageOf } from './pages.ts'

const parse = (name: string) => new DOMParser().parseFromString(skeleton(name), 'text/html')

describe('pages that can show a fact', () => {
  test.each<[PageKind | null, string, boolean]>([
    ['schedule', 'https://zoom.us/meeting/schedule', true],
    ['settings', 'https://us02web.zoom.us/profile/setting?tab=meeting', true],
    ['join', 'https://app.zoom.us/wc/12345678901/join?fromPWA=1', true],
    ['join', 'https://app.zoom.us/wc?mn=12345678901', true],
    ['start', 'https://app.zoom.us/wc/12345678901/start', true],
    ['personal', 'https://zoom.us/wc/my/name', true],
    ['join', 'https://zoom.us/j/12345678901', false],
    ['join', 'https://zoom.us/j/12345678901?next=/wc/12345678901/join', false],
    ['start', 'https://zoom.us/s/12345678901', false],
    ['personal', 'https://zoom.us/my/name', false],
    ['webinar', 'https://zoom.us/w/12345678901', false],
    ['left', 'https://app.zoom.us/wc/leave', false],
    ['other', 'https://app.zoom.us/wc/home', false],
    ['portal', 'https://zoom.us/join', false],
    [null, 'https://example.org/wc/12345678901/join', false],
  ])('%s at %s: %s', (page, address, can) => {
    expect(looksFor(page, address).length > 0).toBe(can)
  })
})

describe('what is written to the page', () => {
  test.each(PAGES)('$name: nothing', async ({ name, page, address }) => {
    const document = parse(name)
    const before = document.documentElement.outerHTML
    const records: MutationRecord[] = []
    const observer = new MutationObserver((more) => records.push(...more))
    observer.observe(document, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    })
    for (const { key } of readFacts(document, page, address))
      rowOf(document, looksFor(page, address), key)
    watched(document)
    records.push(...observer.takeRecords())
    expect(records).toEqual([])
    expect(document.documentElement.outerHTML).toBe(before)
  })
})

test('what leaves the page holds no name, topic, passcode or meeting number', () => {
  for (const { name, page, address } of PAGES) {
    const observations = JSON.stringify(observe(parse(name), looksFor(page, address)))
    expect(observations).not.toMatch(/example|lesson|guest user|my meeting|456 ?7890/i)
  }
})

/** The words of the row that shows a fact on a skeleton. */
function rowText(name: string, fact: string): string | undefined {
  const { page, address } = pageOf(name)
  const document = parse(name)
  const key = readFacts(document, page, address).find((it) => it.fact === fact)?.key ?? ''
  return rowOf(document, looksFor(page, address), key)?.textContent?.replace(/\s+/g, ' ').trim()
}

describe('the row that shows a fact', () => {
  test.each([
    ['schedule', 'waiting-room', 'Waiting Room Who is admitted by the host can join'],
    ['schedule', 'join-before-host', 'Allow participants to join anytime'],
    ['schedule', 'mute', 'Mute Participants Upon Entry'],
    ['schedule', 'personal-id', 'Generate Automatically Personal Meeting ID 123 456 7890'],
    ['schedule-old', 'waiting-room', 'Waiting Room'],
    ['settings', 'waiting-room', 'Waiting Room What it does'],
    ['settings', 'share', 'Host Only All Participants'],
  ])('%s: %s', (name, fact, text) => {
    expect(rowText(name, fact)).toBe(text)
  })

  test('is none for a key that no longer stands there, or stands there twice', () => {
    const { page, address } = pageOf('schedule')
    const document = parse('schedule')
    const { key } = readFacts(document, page, address).find(({ fact }) => fact === 'waiting-room')!
    const row = rowOf(document, looksFor(page, address), key)!
    row.after(row.cloneNode(true))
    expect(rowOf(document, looksFor(page, address), key)).toBeNull()
    document.querySelectorAll('.waiting-room').forEach((it) => it.remove())
    expect(rowOf(document, looksFor(page, address), key)).toBeNull()
    expect(rowOf(document, looksFor(page, address), '')).toBeNull()
  })
})

/** A skeleton's part put into a meeting, as a click would. */
function open(document: Document, name: string, part: string, into: string): void {
  document.querySelector(into)!.append(parse(name).querySelector(part)!)
}

describe('what is observed', () => {
  /** Whether a change of a document is noticed by who observes what is to be observed. */
  function isNoticed(document: Document, change: () => void): boolean {
    const observer = new MutationObserver(() => undefined)
    for (const [node, init] of watched(document)) observer.observe(node, init)
    change()
    return observer.takeRecords().length > 0
  }

  test.each([
    ['the menu “Host tools”', 'host-tools', '#hosttools', '#wc-footer'],
    ['the menu beside “Share”', 'share-menu', '#share', '#wc-footer'],
    [
      'the menu below the participants',
      'participants-menu',
      '.participant-host-dropdown',
      '.participants-section-container__participants-footer-bottom',
    ],
    ['a panel', 'host-tools-panel', '.host-tools-panel', '#wc-container-right'],
    ['a dialog', 'share-dialog', '.ReactModal__Overlay', '.ReactModalPortal'],
    ['a dialog of its own', 'sharing-refused', '.ReactModalPortal', 'body'],
  ])('%s that opens, changes and closes', (_, name, part, into) => {
    const document = parse('people')
    expect(isNoticed(document, () => open(document, name, part, into))).toBe(true)
    const opened = [...document.querySelectorAll(part)].at(-1)!
    const control = opened.querySelector('a, [role=radio], [role=switch], [role=dialog]') ?? opened
    expect(isNoticed(document, () => control.classList.add('x'))).toBe(true)
    expect(isNoticed(document, () => (control.ariaLabel = 'Something else'))).toBe(true)
    expect(isNoticed(document, () => (control.ariaChecked = 'mixed'))).toBe(true)
    const text = document.createTreeWalker(opened, NodeFilter.SHOW_TEXT).nextNode() as Text
    expect(isNoticed(document, () => (text.data = 'Something else'))).toBe(true)
    for (const attribute of ['hidden', 'inert', 'aria-hidden'])
      expect(isNoticed(document, () => opened.setAttribute(attribute, 'true'))).toBe(true)
    expect(isNoticed(document, () => opened.remove())).toBe(true)
  })

  test.each(['body', '#zmmtg-root', '#wc-content', '#wc-container-left', '#wc-container-right'])(
    'what hides all that is in %s',
    (at) => {
      const document = parse('host-tools-panel')
      const around = document.querySelector<HTMLElement>(at)!
      expect(isNoticed(document, () => (around.style.width = '0'))).toBe(true)
      expect(isNoticed(document, () => (around.className = 'folded'))).toBe(true)
    },
  )

  test('the title', () => {
    const document = parse('people')
    expect(isNoticed(document, () => (document.title = 'Something else'))).toBe(true)
  })

  test('who leaves the meeting, and who enters it', () => {
    const document = parse('people')
    const client = document.querySelector('.meeting-client-inner')!
    expect(isNoticed(document, () => client.replaceChildren())).toBe(true)
    expect(isNoticed(document, () => client.append(document.createElement('div')))).toBe(true)
  })

  test('neither the chat, nor the list of people, nor the videos', () => {
    const document = parse('people')
    for (const busy of ['.chat-container__chat-list', '.participants-ul', '.video-share-layout'])
      expect(
        isNoticed(document, () => {
          const element = document.querySelector(busy)!
          element.firstElementChild!.className = 'speaking'
          for (let i = 0; i < 1000; i += 1) element.append(document.createElement('div'))
        }),
      ).toBe(false)
  })

  test('nothing around the frame in which the web client runs', () => {
    const document = parse('waiting-room')
    document.body.innerHTML = '<iframe id="webclient" class="pwa-webclient__iframe"></iframe>'
    expect(watched(document)).toEqual([])
  })
})

describe('the observation that was clicked', () => {
  test.each([
    ['host-tools', 'waiting-room', '#securityOptionMenu'],
    ['participants-menu', 'waiting-room', '.participant-host-dropdown'],
    ['share-dialog', 'share', '.dialog-share-container'],
  ])('%s: is that of the fact %s', (name, fact, around) => {
    const { page, address } = pageOf(name)
    const document = parse(name)
    const looks = looksFor(page, address)
    const key = readFacts(document, page, address).find((it) => it.fact === fact)?.key ?? ''
    const inside = [...document.querySelectorAll(`${around} *`)].filter(
      (element) => observeAt(document, looks, element)?.[1] === key,
    )
    expect(inside.length).toBeGreaterThan(0)
    for (const element of inside)
      expect(observeAt(document, looks, element.firstChild ?? element)?.[1]).toBe(key)
    expect(observeAt(document, looks, document.body)).toBeNull()
  })

  test('is none among people', () => {
    const { page, address } = pageOf('people')
    const document = parse('people')
    for (const element of document.querySelectorAll('body *'))
      expect(observeAt(document, looksFor(page, address), element)).toBeNull()
  })
})
