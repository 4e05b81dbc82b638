/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/preact'
import { checklistText } from '../../../../src/advice/checklist-text.ts'
import { NO_POLICY } from '../../../../src/advice/policy.ts'
import { EMERGENCY } from '../../../../src/advice/emergency.ts'
import { MEASURES } from '../../../../src/advice/measures.ts'
import { viewOf } from '../../../../src/advice/situation-view.ts'
import type { MessageKey } from '../../../../src/advice/text.ts'
import { english } from '../../english.ts'
import { ENGLISH, faultsIn } from '../draw.tsx'
import {
  actions,
  button,
  JOIN,
  MODEL,
  press,
  scrolledTo,
  showPopup,
  visiting,
} from './popup-stage.tsx'

/** Views behind the first are loaded when they are asked for. */
const titled = (key: MessageKey) => screen.findByRole('heading', { level: 1, name: english(key) })
const counted = { links: [], dangers: 0, isCut: false, isDone: true }

describe('the bar', () => {
  test.each([
    ['nav_share', 'nav_share'],
    ['nav_links', 'found_title'],
    ['nav_emergency', 'nav_emergency'],
    ['nav_more', 'nav_more'],
  ] as const)(
    '%s leads to its view, and whoever uses the keyboard is not lost',
    async (key, title) => {
      const { container } = showPopup({ found: counted })
      press(key)
      await titled(title)
      expect(button(key).getAttribute('aria-current')).toBe('page')
      expect(document.activeElement).toBe(container.querySelector('main'))
      expect(scrolledTo.mock.calls).toEqual([[0, 0]])
      expect(await faultsIn(container)).toEqual([])
      press('nav_checklist')
      await titled('verdict_zoom')
      expect(button('nav_checklist').getAttribute('aria-current')).toBe('page')
    },
  )

  test.each([
    ['before we looked', undefined, '', ''],
    ['where the browser forbids it', null, '', ''],
    ['where none is dangerous', counted, '', ''],
    ['where some are', { ...counted, dangers: 2 }, '2', english('found_danger', [2])],
  ] as const)('counts dangerous links: %s', (_, found, number, words) => {
    const { container } = showPopup(found === undefined ? {} : { found })
    const bar = container.querySelector('nav')!
    expect(bar.querySelector('.dangers')?.textContent ?? '').toBe(number)
    // Outside of any button: a live region there would be its name.
    expect(bar.querySelector(':scope > [role=status]')?.textContent).toBe(words)
  })
})

test('the emergency steps are those of the reader’s part', async () => {
  showPopup({ role: 'participant' })
  press('nav_emergency')
  for (const { key } of EMERGENCY.steps.participant)
    expect(await screen.findByText(english(key))).toBeTruthy()
})

test('links that the browser hides are not called none', async () => {
  showPopup({ found: null })
  press('nav_links')
  expect(await screen.findByText(english('found_blocked'))).toBeTruthy()
})

describe('a link to check', () => {
  test('is made safe at once on the page of an invitation', async () => {
    showPopup(visiting('https://us02web.zoom.us/meetings/81234567890/invitations?signature=x'))
    fireEvent.click(await screen.findByRole('button', { name: english('safe_copy') }))
    expect(actions.copy.mock.calls).toEqual([[JOIN]])
  })

  test.each([
    ['the link of the page', JOIN, JOIN],
    ['nothing, on a page that is about no meeting', 'https://zoom.us/profile/setting', ''],
  ])('to be shared is at first %s', async (_, address, text) => {
    showPopup(visiting(address))
    press('nav_share')
    const name = english('check_label')
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name })
    expect(field.value).toBe(text)
  })

  test('that stands elsewhere has its field below the links of the page', async () => {
    showPopup({ found: counted })
    press('nav_links')
    expect(await screen.findByText(english('found_none'))).toBeTruthy()
    press('check_this')
    const field = screen.getByRole<HTMLTextAreaElement>('textbox')
    expect(field.value).toBe(JOIN)
  })

  test.each([
    ['https://us05webzoom.us/j/81234567890', 'page_lookalike'],
    [JOIN, 'verdict_zoom'],
  ] as const)('from the context menu is judged by the same line: %s', async (toCheck, title) => {
    const { container } = showPopup({ ...visiting('https://www.example.org/'), toCheck })
    await titled(title)
    expect(container.querySelector('[aria-current]')).toBeNull()
    press('nav_checklist')
    await titled('page_none')
  })
})

describe('behind “More”', () => {
  const more = async (change: Parameters<typeof showPopup>[0] = {}) => {
    const drawn = showPopup(change)
    press('nav_more')
    await screen.findByText(english('lock_title'))
    return drawn
  }

  test('is all further advice', async () => {
    await more()
    for (const { title } of MEASURES) expect(screen.getByText(english(title))).toBeTruthy()
  })

  test('is the letter, and from there “Back” leads back', async () => {
    await more()
    press('footer_letter')
    await titled('letter_title')
    expect(button('nav_more').getAttribute('aria-current')).toBe('page')
    press('back')
    await titled('nav_more')
  })

  test('is the way to the settings, which are a page of their own', async () => {
    await more()
    press('footer_settings')
    expect(actions.openOptions).toHaveBeenCalledTimes(1)
  })

  test('is what an update brought, as the bar says', async () => {
    const words = () => document.querySelector('.ways .news')
    const { unmount } = await more()
    expect(words()).toBeNull()
    unmount()
    showPopup({ hasNews: true })
    expect(screen.getByText(english('news_dot')).closest('.bar')).toBeTruthy()
    fireEvent.click(screen.getByText(english('nav_more')))
    await screen.findByText(english('lock_title'))
    expect(words()?.textContent).toBe(english('news_dot'))
  })

  test('is the flag again, where it is hidden', async () => {
    await more({ hidden: 'site' })
    expect(screen.getByText(english('flag_hidden_site'), { exact: false })).toBeTruthy()
    press('flag_again')
    expect(actions.setFlag.mock.calls).toEqual([['site', true]])
  })

  test('are paper and copy, of the checklist as it stands', async () => {
    await more({ ticked: ['mute'] })
    press('print_checklist')
    expect(actions.print).toHaveBeenCalledTimes(1)
    press('copy_checklist')
    await screen.findByRole('button', { name: english('copied') })
    const view = viewOf({ recognition: null, role: 'host', ticked: ['mute'] })
    expect(actions.copy.mock.calls).toEqual([[checklistText(view, ENGLISH, NO_POLICY)]])
  })
})

test('the first row says what to do once, also where its title says it', () => {
  showPopup({ ...visiting('https://zoom.example.edu/j/81234567890'), role: 'participant' })
  expect(screen.getAllByText(english('claims_zoom_participant'))).toHaveLength(1)
  expect(screen.getByText(english('claims_zoom_text'))).toBeTruthy()
})

test('hostile text is text: a host that looks like markup', () => {
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
