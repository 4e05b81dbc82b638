/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals'
import { readFacts } from './read-facts.ts'
import type { MeetingMemory } from '../../../../src/zoom/facts/read-meeting.ts'
import { skeleton, word } from '../../../pages/zoom/skeleton.ts'
import { switchAll } from './mutations.ts'
import { PAGES, pageOf, type Page, type ShortFact } from './pages.ts'

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')

function shortFacts(document: Document, { page, address }: Page, memory?: MeetingMemory): string[] {
  return readFacts(document, page, address, memory)
    .map(({ fact, state, lockedByOrganization, seenIn }) => {
      const observation = state === 'on' ? '+' : '-'
      return `${fact} ${observation}${lockedByOrganization ? '!' : ''} ${seenIn}`
    })
    .toSorted()
}

const switched = (facts: readonly ShortFact[]) =>
  facts.map((fact) => fact.replace(/ [+-]/, (sign) => (sign === ' +' ? ' -' : ' +'))).toSorted()

describe('each skeleton shows what it shows, and nothing else', () => {
  test.each(PAGES)('$name', (page) => {
    const document = parse(skeleton(page.name))
    expect(shortFacts(document, page)).toEqual([...page.facts].toSorted())
  })
})

describe('and the opposite once everything is switched', () => {
  const pages = ['schedule', 'schedule-old', 'settings', 'host-tools', 'share-dialog']
  test.each(pages.map(pageOf))('$name', (page) => {
    const document = parse(skeleton(page.name))
    switchAll(document)
    expect(shortFacts(document, page)).toEqual(switched(page.facts))
  })

  test('participants-menu, but for the item that has no state', () => {
    const page = pageOf('participants-menu')
    const document = parse(skeleton('participants-menu'))
    switchAll(document)
    const withoutLock = page.facts.filter((fact) => !fact.startsWith('locked'))
    expect(shortFacts(document, page)).toEqual(
      [...switched(withoutLock), 'locked + participants-menu'].toSorted(),
    )
  })
})

test('nothing is read on a page of another kind, whatever it shows', () => {
  for (const { name } of PAGES)
    for (const [page, address] of [
      ['join', 'https://zoom.us/j/12345678901'],
      ['other', 'https://app.zoom.us/wc/home'],
      ['left', 'https://app.zoom.us/wc/leave'],
      [null, 'https://example.org/wc/12345678901/join'],
    ] as const)
      expect(readFacts(parse(skeleton(name)), page, address)).toEqual([])
})

test('what is on in one place and off in another is unknown', () => {
  const page = pageOf('share-menu')
  const document = parse(skeleton('share-menu'))
  document.body.append(...parse(skeleton('share-dialog')).querySelectorAll('.ReactModalPortal'))
  expect(shortFacts(document, page)).toEqual([])
})

describe('what a control says must be plain', () => {
  const factsAfter = (name: string, change: (document: Document) => void) => {
    const document = parse(skeleton(name))
    change(document)
    return shortFacts(document, pageOf(name))
  }

  test('a tick and a label that disagree tell nothing', () => {
    for (const change of [
      (item: Element) => item.classList.remove('security-option-menu__pop-menu--checked'),
      (item: Element) => (item.ariaLabel = item.ariaLabel!.replace('selected', 'unselect')),
    ])
      expect(
        factsAfter('host-tools', (document) => {
          change(document.querySelectorAll('#securityOptionMenu a')[1]!)
        }),
      ).not.toEqual(expect.arrayContaining([expect.stringContaining('waiting-room')]))
  })

  test('of two radios one is chosen; where both or neither is, or there are more, nothing is known', () => {
    const radios = (document: Document) =>
      document.querySelectorAll('[aria-labelledby=radio_group_ability] [role=radio]')
    for (const change of [
      (document: Document) => (radios(document)[1]!.ariaChecked = 'true'),
      (document: Document) => (radios(document)[0]!.ariaChecked = 'false'),
      (document: Document) => radios(document)[1]!.after(radios(document)[1]!.cloneNode(true)),
      (document: Document) => radios(document)[1]!.setAttribute('data-node', '1'),
    ])
      expect(factsAfter('share-dialog', change)).toEqual([])
  })

  test('a row with two boxes tells nothing, nor does a setting with two switches', () => {
    const twice = (selector: string) => (document: Document) => {
      const control = document.querySelector(selector)!
      control.after(control.cloneNode(true))
    }
    const form = factsAfter('schedule', twice('.waiting-room input'))
    expect(form).not.toContain('waiting-room - schedule-form')
    const settings = factsAfter(
      'settings',
      twice('.zoom-feature-settings__layout-row:nth-of-type(2) input'),
    )
    expect(settings).not.toContain('waiting-room - settings-page')
  })

  test('a question asked twice, or a choice there twice, with two answers tells nothing', () => {
    const opposite = (of: Element) => {
      const copy = of.cloneNode(true) as Element
      switchAll(copy)
      of.before(copy)
    }
    const settings = factsAfter('settings', (document) =>
      opposite(document.querySelectorAll('.zoom-radio-group')[1]!),
    )
    expect(settings.join()).not.toContain('share')
    const old = factsAfter('schedule-old', (document) =>
      opposite(document.querySelector('#optionScheduleWithPMI')!),
    )
    expect(old.join()).not.toContain('personal-id')
  })

  test('the menu beside “Share” has two items before the line', () => {
    expect(
      factsAfter('share-menu', (document) => {
        const several = document.querySelectorAll('#sharePermissionMenu a')[1]!
        several.after(several.cloneNode(true))
      }),
    ).toEqual([])
  })
})

test('who may share is unknown where one at a time may: it may be the host only', () => {
  const document = parse(skeleton('share-menu'))
  const [one, several] = document.querySelectorAll('#sharePermissionMenu a')
  one!.className = several!.className
  several!.className = 'dropdown-item'
  expect(shortFacts(document, pageOf('share-menu'))).toEqual([])
})

test('“Host only” does not count where it is grayed out, for then everybody may share', () => {
  const page = pageOf('settings')
  const document = parse(skeleton('settings'))
  const [hostOnly, everybody] = [...document.querySelectorAll('.zoom-radio')].slice(2)
  const share = () => shortFacts(document, page).filter((fact) => fact.startsWith('share'))
  for (const radio of [hostOnly, everybody]) radio!.classList.add('is-disabled')
  expect(share()).toEqual(['share - settings-page'])
  hostOnly!.querySelector('[role=radio]')!.ariaChecked = 'true'
  everybody!.querySelector('[role=radio]')!.ariaChecked = 'false'
  expect(share()).toEqual([])
})

test('a row of the form that Zoom does not offer is unknown, one in a folded section is not', () => {
  const page = pageOf('schedule')
  const document = parse(skeleton('schedule'))
  const signedIn = document.querySelector<HTMLElement>('.enforce-signed-in')!
  expect(shortFacts(document, page)).not.toContain('signed-in-only - schedule-form')
  signedIn.style.display = ''
  expect(shortFacts(document, page)).toContain('signed-in-only - schedule-form')
  document.querySelector('.jbh-wrapper')!.parentElement!.hidden = true
  expect(shortFacts(document, page)).toContain('join-before-host + schedule-form')
})

test('the old form is read where its fields are for an existing meeting', () => {
  const document = parse(skeleton('schedule-old'))
  document.querySelector('form')!.id = 'meeting_form'
  expect(shortFacts(document, pageOf('schedule-old'))).toContain('waiting-room - schedule-form')
})

/** A meeting of which only the title tells anything. */
function meeting(): Document {
  const document = parse(skeleton('people'))
  document.querySelector('#wc-container-right')!.remove()
  return document
}

describe('the title', () => {
  const page = pageOf('locked-meeting')
  const locked = `(${word('locked', 'ja-JP')}) Lesson`
  const lockedIn = (document: Document, title: string, memory: MeetingMemory) => {
    document.title = title
    return shortFacts(document, page, memory)
  }
  test('tells that the meeting is locked when the mark comes before the topic, and unlocked when it goes', () => {
    const document = meeting()
    const memory = {}
    expect(lockedIn(document, 'Lesson', memory)).toEqual([])
    expect(lockedIn(document, locked, memory)).toEqual(['locked + window-title'])
    expect(lockedIn(document, locked, memory)).toEqual(['locked + window-title'])
    expect(lockedIn(document, 'Lesson', memory)).toEqual(['locked - window-title'])
    expect(lockedIn(document, locked, memory)).toEqual(['locked + window-title'])
  })

  test('tells nothing by itself: the topic may begin so', () => {
    const document = meeting()
    const memory = {}
    expect(lockedIn(document, locked, memory)).toEqual([])
    expect(lockedIn(document, locked, memory)).toEqual([])
  })

  test('tells nothing after a new topic', () => {
    const document = meeting()
    const memory = {}
    lockedIn(document, 'Lesson', memory)
    expect(lockedIn(document, locked.replace('Lesson', 'Break'), memory)).toEqual([])
    lockedIn(document, locked, memory)
    expect(lockedIn(document, 'Break', memory)).toEqual([])
  })

  test('tells nothing when another mark comes, such as a count of messages', () => {
    const document = meeting()
    const memory = {}
    for (const title of ['Lesson', '(2) Lesson', '(Draft) Lesson', 'Lesson'])
      expect(lockedIn(document, title, memory)).toEqual([])
  })

  test('is held against the topic where the page shows it', () => {
    const document = parse(skeleton('locked-topic'))
    const memory = { topic: 'Lesson' }
    expect(shortFacts(document, page, memory)).toEqual([])
  })

  test('gives two documents two memories', () => {
    const memories: MeetingMemory[] = [{}, {}]
    lockedIn(meeting(), 'Lesson', memories[0]!)
    expect(lockedIn(meeting(), locked, memories[1]!)).toEqual([])
  })
})
