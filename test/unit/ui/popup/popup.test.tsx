/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/preact'
import { checklistText } from '../../../../src/advice/checklist-text.ts'
import { MEASURES } from '../../../../src/advice/measures.ts'
import { viewOf } from '../../../../src/advice/situation-view.ts'
import { recognise } from '../../../../src/zoom/address/recognition.ts'
import { describeVisit } from '../../../../src/advice/visit.ts'
import { english } from '../../english.ts'
import { ENGLISH } from '../show.tsx'
import {
  actions,
  ALL,
  drawn,
  JOIN,
  LEAKY,
  press,
  scrolled,
  showPopup,
  visiting,
} from './popup-stage.tsx'

const isOpen = (id: string): boolean | undefined =>
  document.querySelector<HTMLDetailsElement>(`details#${id}`)?.open

const openFolds = () =>
  [...document.querySelectorAll<HTMLDetailsElement>('details[id]')].filter(({ open }) => open)

describe('the first screen', () => {
  test('says what the page is, of which meeting, on which host', () => {
    showPopup()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(english('page_join'))
    expect(screen.getByText('812 3456 7890')).toBeTruthy()
    expect(screen.getByText('us02web.zoom.us')).toBeTruthy()
  })

  test('then what was found, worst first, then the next step, then the protections', () => {
    const { container } = showPopup(visiting(LEAKY))
    const headings = [...container.querySelectorAll('h2')].map((heading) => heading.textContent)
    expect(headings.slice(0, 5)).toEqual([
      `${english('severity_danger')} ${english('host_token_title')}`,
      `${english('severity_caution')} ${english('passcode_in_link_title')}`,
      `${english('severity_caution')} ${english('personal_meeting_id_title')}`,
      expect.stringContaining(english('next_host_token')),
      expect.stringContaining(english('protections_title')),
    ])
  })

  test('on a page that cannot be asked gives one honest sentence, a way out and the checklist', () => {
    showPopup({
      visit: describeVisit({ recognition: recognise(JOIN), isAnswered: false, isAllowed: false }),
    })
    expect(screen.getByText(english('page_blocked_text'), { exact: false })).toBeTruthy()
    expect(screen.getAllByRole('checkbox')).toHaveLength(4)
    press('allow_zoom')
    expect(actions.allowZoom).toHaveBeenCalledTimes(1)
    expect(screen.queryByText(english('flag_again'))).toBeNull()
  })

  test('speaks its language and stands in its direction', () => {
    const { container } = showPopup({}, { ...ENGLISH, lang: 'he', dir: 'rtl' })
    const popup = container.querySelector<HTMLElement>('.popup')
    expect([popup?.lang, popup?.dir]).toEqual(['he', 'rtl'])
  })
})

describe('“Show me”', () => {
  test('opens the protection that the next step is about, and no other, and goes there', () => {
    showPopup()
    press('next_show')
    expect(openFolds().map(({ id }) => id)).toEqual(['waiting-room'])
    expect(document.activeElement).toBe(document.querySelector('#waiting-room > summary'))
    expect(scrolled.mock.contexts).toEqual([document.querySelector('#waiting-room')])
  })

  test('opens advice that is folded twice, with all around it', async () => {
    const { container } = showPopup(visiting('https://zoom.us/meetings/81234567890/invitations'))
    await drawn()
    expect(container.querySelector<HTMLDetailsElement>('.more')?.open).toBe(false)
    press('next_show')
    expect(container.querySelector<HTMLDetailsElement>('.more')?.open).toBe(true)
    expect(openFolds().map(({ id }) => id)).toEqual(['public-links'])
    expect(document.activeElement).toBe(document.querySelector('#public-links > summary'))
  })

  test('opens what to do about a finding', () => {
    const { container } = showPopup({ ...visiting(`${JOIN}?pwd=x`), role: 'participant' })
    press('next_show')
    const todo = container.querySelector<HTMLDetailsElement>('#found-passcode-in-link details')
    expect(todo?.open).toBe(true)
    expect(document.activeElement).toBe(todo?.querySelector('summary'))
  })

  test('opens “It is happening now” for a host who has done all', () => {
    showPopup({ ticked: ALL })
    press('next_show')
    expect(isOpen('now')).toBe(true)
  })

  test.each(['host', 'participant'] as const)(
    'finds exactly one place on the screen for each advice there is: %s',
    async (role) => {
      const { container } = showPopup({ role })
      await drawn()
      const ids = [...ALL, ...MEASURES.map(({ id }) => id), 'now']
      const found = ids.map((id) => [id, container.querySelectorAll(`[id="${id}"]`).length])
      expect(found).toEqual(ids.map((id) => [id, 1]))
    },
  )
})

describe('what the reader does reaches the entry', () => {
  test('a tick', () => {
    showPopup({ ticked: ['mute'] })
    fireEvent.click(screen.getAllByRole('checkbox')[0]!)
    fireEvent.click(screen.getAllByRole('checkbox')[2]!)
    expect(actions.tick.mock.calls).toEqual([
      ['waiting-room', true],
      ['mute', false],
    ])
  })

  test('the other part', () => {
    showPopup()
    fireEvent.click(screen.getByRole('radio', { name: english('role_participant') }))
    expect(actions.setRole.mock.calls).toEqual([['participant']])
  })

  test('printing', () => {
    showPopup()
    press('print_checklist')
    expect(actions.print).toHaveBeenCalledTimes(1)
  })

  test('showing the flag again, where it is hidden', () => {
    showPopup({ hidden: 'site' })
    expect(screen.getByText(english('flag_hidden_site'), { exact: false })).toBeTruthy()
    press('flag_again')
    expect(actions.setFlag.mock.calls).toEqual([['site', true]])
  })

  test('copying the checklist as it stands', async () => {
    showPopup({ ticked: ['mute'] })
    press('copy_checklist')
    await screen.findByRole('button', { name: english('copied') })
    expect(actions.copy.mock.calls).toEqual([
      [checklistText(viewOf({ recognition: null, ticked: ['mute'] }), english)],
    ])
  })
})

test('what becomes of ticks is said as soon as there are any', () => {
  showPopup()
  expect(screen.queryByText(english('ticks_note'))).toBeNull()
  showPopup({ ticked: ['mute'] })
  expect(screen.getByText(english('ticks_note'))).toBeTruthy()
})
