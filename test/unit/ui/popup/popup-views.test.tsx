/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals'
import { screen } from '@testing-library/preact'
import { LETTER } from '../../../../src/advice/letter.ts'
import type { MessageKey } from '../../../../src/advice/text.ts'
import { recognise } from '../../../../src/zoom/address/recognition.ts'
import { describeVisit } from '../../../../src/advice/visit.ts'
import type { PopupModel } from '../../../../src/ui/popup/popup-model.ts'
import type { SeenFact } from '../../../../src/zoom/facts/fact.ts'
import { english } from '../../english.ts'
import { faultsIn } from '../show.tsx'
import {
  actions,
  button,
  drawn,
  JOIN,
  LEAKY,
  MODEL,
  press,
  scrolledTo,
  showPopup,
  visiting,
} from './popup-stage.tsx'

const SEEN: SeenFact = {
  fact: 'waiting-room',
  state: 'off',
  lockedByOrganisation: true,
  seenIn: 'host-tools',
  key: 'k',
  frame: 0,
  at: 0,
  isShown: true,
}

/** Views behind the first screen are loaded when they are asked for. */
const titled = (key: MessageKey) => screen.findByRole('heading', { level: 1, name: english(key) })

describe('the other views', () => {
  test('the letter opens from the foot, and “Back” leads back', async () => {
    const { container } = showPopup()
    press('footer_letter')
    await titled('letter_title')
    expect(container.textContent).toContain(english(LETTER.open))
    expect(container.querySelector('footer')).toBeNull()
    press('back')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(english('page_join'))
  })

  test('the settings open in a page of their own', () => {
    showPopup()
    press('footer_settings')
    expect(actions.openOptions).toHaveBeenCalledTimes(1)
  })

  test('after an update the way there says that something is new', () => {
    const words = () => screen.queryByText(/· new$/)
    showPopup()
    expect(words()).toBeNull()
    showPopup({ hasNews: true })
    expect(words()).not.toBeNull()
  })

  test.each(['footer_letter'] as const)(
    'whoever uses the keyboard is not lost on the way: %s',
    (key) => {
      const { container } = showPopup()
      const main = () => container.querySelector('main')
      button(key).focus()
      press(key)
      expect(document.activeElement).toBe(main())
      expect(scrolledTo.mock.calls).toEqual([[0, 0]])
      button('back').focus()
      press('back')
      expect(document.activeElement).toBe(main())
    },
  )

  test('the popup does not take the focus when it opens', () => {
    showPopup()
    expect(document.activeElement).toBe(document.body)
  })
})

describe('the links on the page', () => {
  const card = (container: Element) => container.querySelector<HTMLDetailsElement>('#links')!
  const counted = { links: [], dangers: 0, isCut: false }

  test.each([
    ['before we looked', undefined, ''],
    ['where the browser forbids it', null, ''],
    ['where none was found', counted, english('found_count', ['0'])],
    ['where some are dangerous', { ...counted, dangers: 2 }, english('found_danger', ['2'])],
  ] as const)('have their place and their number: %s', (_, found, words) => {
    const { container } = showPopup(found === undefined ? {} : { found })
    expect(card(container).querySelector('[role=status]')?.textContent).toBe(words)
  })

  test('stand above the next step, but not on Zoom’s own pages', () => {
    const isAbove = (change: Partial<PopupModel>) => {
      const { container, unmount } = showPopup(change)
      const next = container.querySelector('.next')!
      const order = card(container).compareDocumentPosition(next)
      unmount()
      return order === Node.DOCUMENT_POSITION_FOLLOWING
    }
    expect([isAbove(visiting('https://example.com/')), isAbove({})]).toEqual([true, false])
  })

  test('that the browser hides are not called none', async () => {
    const { container } = showPopup({ found: null })
    card(container).open = true
    expect(await screen.findByText(english('found_blocked'))).toBeTruthy()
  })
})

describe('a link to check', () => {
  test('is checked on a card that holds the field only once it is opened', async () => {
    const { container } = showPopup()
    expect(screen.queryByRole('textbox')).toBeNull()
    container.querySelector<HTMLDetailsElement>('#check')!.open = true
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', {
      name: english('check_label'),
    })
    press('check_this')
    expect(field.value).toBe(JOIN)
  })

  test('from the context menu is shown at once, and “Back” leads to the checklist', async () => {
    showPopup({ toCheck: 'https://us05webzoom.us/j/81234567890' })
    await titled('check_title')
    expect(await screen.findByText(english('lookalike_host_title'))).toBeTruthy()
    press('back')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(english('page_join'))
  })

  test('is not offered from a page that is about no meeting', async () => {
    const { container } = showPopup(visiting('https://zoom.us/profile/setting'))
    container.querySelector<HTMLDetailsElement>('#check')!.open = true
    await screen.findByRole('textbox')
    expect(screen.queryByText(english('check_this'))).toBeNull()
  })
})

describe('hostile text is text', () => {
  test('a host that looks like markup', async () => {
    const evil = '<img src=x onerror=alert(1)>'
    const { recognition } = MODEL.visit
    const visit = {
      ...MODEL.visit,
      recognition: recognition && { ...recognition, hostname: evil, meetingId: evil },
    }
    const { container } = showPopup({ visit })
    expect(screen.getAllByText(evil).length).toBeGreaterThan(1)
    expect(container.querySelector('img')).toBeNull()
  })
})

// The popup on other pages, its letter and its settings are held against axe in the browsers.
test.each([
  [
    'for a host, with findings',
    { ...visiting(LEAKY), ticked: ['mute'], facts: [SEEN], hidden: 'page' },
  ],
  [
    'where the browser does not let us look',
    { visit: describeVisit({ recognition: recognise(JOIN), isAnswered: false, isAllowed: false }) },
  ],
] as const)('axe finds no fault: %s', async (_, change) => {
  const { container } = showPopup(change)
  for (const fold of container.querySelectorAll('details')) fold.open = true
  await drawn()
  await screen.findByRole('textbox')
  expect(await faultsIn(container)).toEqual([])
})
