/** @jest-environment jsdom */
import { beforeAll, describe, expect, test } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/preact'
import { describeVisit } from '../../../../src/advice/visit.ts'
import { loadViews } from '../../../../src/ui/popup/later.tsx'
import type { SeenFact } from '../../../../src/zoom/facts/fact.ts'
import { recognize } from '../../../../src/zoom/address/recognition.ts'
import { english } from '../../english.ts'
import { ENGLISH, faultsIn } from '../draw.tsx'
import {
  actions,
  ALL,
  button,
  JOIN,
  LEAKY,
  press,
  row,
  rows,
  showPopup,
  visiting,
} from './popup-stage.tsx'

const SCHEDULE = visiting('https://school.zoom.us/meeting/schedule')
const fact = (id: SeenFact['fact'], state: SeenFact['state'], change: Partial<SeenFact> = {}) => ({
  fact: id,
  state,
  lockedByOrganization: false,
  seenIn: 'schedule-form' as const,
  key: `row of ${id}`,
  frame: 0,
  at: 0,
  isShown: true,
  ...change,
})
const FACTS = [fact('waiting-room', 'off'), fact('mute', 'off'), fact('passcode', 'on')]
const BLOCKED = {
  visit: describeVisit({ recognition: recognize(JOIN), isAnswered: false, isAllowed: false }),
}
const LOOKALIKE = { ...visiting('https://us05web-zoom.biz/j/1'), role: 'host' } as const
const heading = () => screen.getByRole('heading', { level: 1 }).textContent

// What a row unfolds is loaded after the first paint.
beforeAll(loadViews)

describe('the head', () => {
  test('answers a guest, names the meeting and promises no more', () => {
    showPopup({ role: 'participant' })
    const banner = screen.getByRole('banner')
    expect(heading()).toBe(english('verdict_zoom'))
    for (const text of ['812 3456 7890', 'us02web.zoom.us', english('verdict_zoom_note')])
      expect(banner.textContent).toContain(text)
    expect(banner.querySelector('.meter')).toBeNull()
  })

  test('tells a host how far it is, once in words', () => {
    const { container } = showPopup({ ...SCHEDULE, facts: FACTS })
    expect(heading()).toBe(english('verdict_count', [1, '4']))
    const meter = container.querySelector('.meter')
    expect([...meter!.children].map((part) => part.className)).toEqual([
      'on',
      'off',
      'off',
      'unknown',
    ])
    expect(meter?.getAttribute('aria-hidden')).toBe('true')
  })

  test('takes the reader’s part, and hands it on', () => {
    showPopup()
    const part = screen.getByRole<HTMLSelectElement>('combobox', { name: english('role_label') })
    expect(part.value).toBe('host')
    fireEvent.change(part, { target: { value: 'participant' } })
    expect(actions.setRole.mock.calls).toEqual([['participant']])
  })

  test('says where the browser does not let us look, and offers a way out', () => {
    showPopup(BLOCKED)
    expect(heading()).toBe(english('verdict_zoom'))
    expect(screen.getByText(english('page_blocked_text'))).toBeTruthy()
    press('allow_zoom')
    expect(actions.allowZoom).toHaveBeenCalledTimes(1)
  })

  test('speaks its language and stands in its direction', () => {
    const { container } = showPopup({}, { ...ENGLISH, lang: 'he', dir: 'rtl' })
    const popup = container.querySelector<HTMLElement>('.popup')
    expect([popup?.lang, popup?.dir]).toEqual(['he', 'rtl'])
  })
})

describe('the list', () => {
  test('names each row as a sentence, what asks for something first', () => {
    showPopup({ ...SCHEDULE, facts: FACTS })
    expect(rows()).toEqual([
      'Waiting room: off',
      'Mute: off',
      'Screen-share limit: check in settings',
      'Passcode: on',
    ])
  })

  test('says danger in words too', () => {
    showPopup({ ...visiting(LEAKY), role: 'participant' })
    expect(rows().slice(0, 2)).toEqual([
      `${english('severity_danger')}: ${english('host_token_title')}`,
      `${english('severity_caution')}: ${english('passcode_in_link_title')}`,
    ])
    // Nothing can be clicked against it: what to do stands in the row at once.
    expect(screen.getByText(english('host_token_participant'))).toBeTruthy()
  })

  test('has one action in place, in the first row; the others’ appear when they are opened', () => {
    showPopup({ ...SCHEDULE, facts: FACTS })
    press('action_show')
    expect(actions.showRow.mock.calls).toEqual([[FACTS[0]]])
    fireEvent.click(row('Mute: off'))
    fireEvent.click(screen.getAllByRole('button', { name: english('action_show') })[1]!)
    expect(actions.showRow.mock.calls[1]).toEqual([FACTS[1]])
  })

  test.each(['fold', 'gone'] as const)('says so where Zoom hides the switch: %s', async (shown) => {
    actions.showRow.mockResolvedValueOnce(shown)
    showPopup({ ...SCHEDULE, facts: FACTS })
    press('action_show')
    const said = { fold: 'emergency_shown', gone: 'action_gone' } as const
    expect(await screen.findByText(english(said[shown]))).toBeTruthy()
  })

  test('the next row opens once the first is put right, and that one is a quiet line', () => {
    showPopup({ ...SCHEDULE, facts: [fact('waiting-room', 'on'), ...FACTS.slice(1)] })
    press('action_show')
    expect(actions.showRow.mock.calls).toEqual([[FACTS[1]]])
    expect(rows().at(-1)).toBe('Passcode: on')
    expect(screen.queryByText(english('waiting_room_line'))).toBeNull()
  })

  test('says when a protection was on, and does not praise it', () => {
    const at = new Date(2026, 10, 27, 10, 2).getTime()
    showPopup({ ...SCHEDULE, facts: [fact('mute', 'on', { isShown: false, at })] })
    expect(row('Mute: was on, 10:02 AM').querySelector('.state')?.textContent).not.toContain('✓')
  })

  test('copies the link without its passcode', async () => {
    showPopup({ ...visiting(`${JOIN}?pwd=x`), role: 'participant' })
    press('copy_clean_link')
    await screen.findByRole('button', { name: english('copied') })
    expect(actions.copyRemedy.mock.calls).toEqual([['clean-link']])
  })

  test('a guest reads what to do from where she sits, and finds no boxes', () => {
    showPopup({ role: 'participant' })
    expect(rows()).toEqual(['Waiting room', 'Passcode', 'Mute', 'Screen-share limit'])
    fireEvent.click(row('Mute'))
    expect(screen.getByText(english('mute_participant_before_1'))).toBeTruthy()
    expect(screen.queryByRole('checkbox')).toBeNull()
  })
})

describe('an opened row', () => {
  test('tells why, how, what it does not stop, where that comes from; and folds again', () => {
    showPopup({ ...SCHEDULE, facts: FACTS })
    const name = 'Waiting room: off'
    expect(row(name).getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(row(name))
    expect(row(name).getAttribute('aria-expanded')).toBe('true')
    const detail = document.getElementById(row(name).getAttribute('aria-controls')!)
    for (const key of ['waiting_room_why', 'waiting_room_limits', 'stage_before'] as const)
      expect(detail?.textContent).toContain(english(key))
    expect(detail?.querySelector('.source a')).toBeTruthy()
    fireEvent.click(row(name))
    expect(detail?.childElementCount).toBe(0)
  })

  test('says where Zoom showed it, when, and that it is locked', () => {
    const locked = fact('waiting-room', 'off', { lockedByOrganization: true })
    showPopup({ ...SCHEDULE, facts: [locked] })
    fireEvent.click(row('Waiting room: off'))
    expect(screen.getAllByText(english('seen_locked'))).toHaveLength(1)
    expect(screen.queryByText(english('action_show'))).toBeNull()
    expect(screen.queryByText(english('stage_before'))).toBeNull()
  })

  test('has a host’s tick where Zoom shows nothing, and says what becomes of it', () => {
    showPopup({ ...SCHEDULE, facts: FACTS })
    fireEvent.click(row('Passcode: on'))
    expect(screen.queryByRole('checkbox')).toBeNull()
    fireEvent.click(row('Screen-share limit: check in settings'))
    fireEvent.click(
      screen.getByRole('checkbox', { name: english('tick_label', ['Screen-share limit']) }),
    )
    expect(actions.tick.mock.calls).toEqual([['share', true]])
    expect(screen.getByText(english('ticks_unkept_note'))).toBeTruthy()
  })

  test('stays where it is while it is ticked: the focus is in it', () => {
    showPopup({ ...SCHEDULE, facts: FACTS, ticked: ['share'] })
    expect(rows().slice(-2)).toEqual(['Screen-share limit: done', 'Passcode: on'])
  })
})

describe('in a meeting', () => {
  test.each([
    ['host', 4, 4],
    ['participant', 3, 0],
  ] as const)('a %s has the steps in order before the list', (role, count, ways) => {
    const visit = visiting('https://app.zoom.us/wc/81234567890/start')
    const { container } = showPopup({ ...visit, role })
    expect(heading()).toBe(english('verdict_meeting'))
    const steps = container.querySelector('.card.danger ol')!
    expect(steps.children).toHaveLength(count)
    expect(steps.querySelectorAll('button')).toHaveLength(ways)
    const order = steps.compareDocumentPosition(container.querySelector('.item')!)
    expect(order).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })
})

describe('a look-alike', () => {
  test('gets an alarm: what it imitates, why, away from here; no part, no boxes, no meter', () => {
    const { container } = showPopup({ ...LOOKALIKE, ticked: ALL })
    expect(heading()).toBe(english('page_lookalike'))
    expect(screen.getByText('us05web-zoom.biz')).toBeTruthy()
    expect(container.textContent).toContain(english('why_dash'))
    expect(container.querySelector('select, .item, .meter, input')).toBeNull()
    for (const key of ['lookalike_join_text', 'lookalike_typed_text'] as const)
      expect(screen.getByText(english(key))).toBeTruthy()
    press('lookalike_leave')
    expect(actions.leave).toHaveBeenCalledTimes(1)
  })
})

test('the popup does not take the focus when it opens', () => {
  showPopup()
  expect(document.activeElement).toBe(document.body)
})

// The popup on other pages is held against axe in the browsers.
test.each([
  ['a host, with findings', { ...visiting(LEAKY), facts: FACTS }],
  ['a guest', { role: 'participant' }],
  ['a look-alike', LOOKALIKE],
  ['a meeting', visiting('https://app.zoom.us/wc/81234567890/start')],
  ['where the browser does not let us look', BLOCKED],
] as const)('axe finds no fault: %s', async (_, change) => {
  const { container } = showPopup(change)
  for (const each of container.querySelectorAll<HTMLElement>('.item h2 button')) {
    fireEvent.click(each)
  }
  expect(button('nav_more')).toBeTruthy()
  expect(await faultsIn(container)).toEqual([])
})
