/** @jest-environment jsdom */
import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/preact'
import type { ProtectionId } from '../../../../src/advice/protections.ts'
import { viewOf, type Situation } from '../../../../src/advice/situation-view.ts'
import { ProtectionList } from '../../../../src/ui/popup/protection-list.tsx'
import type { SeenFact } from '../../../../src/zoom/facts/fact.ts'
import { english } from '../../english.ts'
import { show } from '../show.tsx'

const onTick = jest.fn((_id: ProtectionId, _ticked: boolean): void => undefined)
const showRow = jest.fn(async (_fact: SeenFact) => true)
const SEEN: SeenFact = {
  fact: 'waiting-room',
  state: 'on',
  lockedByOrganisation: true,
  seenIn: 'host-tools',
  key: 'k',
  frame: 3,
  isShown: true,
  at: new Date(2026, 10, 23, 14, 5).getTime(),
}

const showList = (situation: Omit<Situation, 'recognition'> = {}) => {
  const view = viewOf({ recognition: null, ...situation })
  return show(
    <main>
      <h1>Page</h1>
      <ProtectionList {...view} {...{ onTick, showRow }} />
    </main>,
  )
}

const textsOf = (container: Element, selector: string) =>
  [...container.querySelectorAll(selector)].map(({ textContent }) => textContent)
const folds = (container: Element) => [...container.querySelectorAll('details')]

beforeEach(() => void jest.clearAllMocks())

describe('the four protections', () => {
  test('are one line each, in the order of the letter, with what is known of them', () => {
    const { container } = showList({ ticked: ['mute'] })
    expect(textsOf(container, 'summary strong')).toEqual([
      'Waiting room',
      'Passcode',
      'Mute',
      'Screen sharing',
    ])
    expect(textsOf(container, '.state')).toEqual(['not seen', 'not seen', 'ticked', 'not seen'])
    expect(textsOf(container, 'h2 span')[1]).toBe('1 of 4 ticked')
  })

  test('open by a click on their line', () => {
    const { container } = showList()
    fireEvent.click(screen.getByText('Screen sharing'))
    expect(folds(container).map(({ open }) => open)).toEqual([false, false, false, true])
  })

  test('unfold to why, the steps in order, a way to the switch, limits and source', () => {
    const { container } = showList()
    const [row] = folds(container)
    expect([...row!.querySelectorAll('.detail > *')].map(({ tagName }) => tagName)).toEqual([
      'P',
      'H3',
      'OL',
      'A',
      'H3',
      'OL',
      'H3',
      'P',
      'P',
    ])
    expect(textsOf(row!, 'h3')).toEqual([
      english('stage_before'),
      english('stage_during'),
      english('limits_label'),
    ])
    expect(textsOf(row!, 'li')[0]).toBe(
      'In Zoom’s settings, under Security, turn on the waiting room.',
    )
    const way = row!.querySelector<HTMLAnchorElement>('a.action')
    expect([way?.href, way?.rel, way?.target]).toEqual([
      'https://zoom.us/profile/setting?tab=meeting',
      'noreferrer',
      '_blank',
    ])
  })
})

describe('ticks', () => {
  test('are boxes named after the protection, changed without opening its line', () => {
    const { container } = showList({ ticked: ['mute'] })
    fireEvent.click(screen.getByRole('checkbox', { name: 'Done: Passcode', checked: false }))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Done: Mute', checked: true }))
    expect(onTick.mock.calls).toEqual([
      ['passcode', true],
      ['mute', false],
    ])
    expect(folds(container).some(({ open }) => open)).toBe(false)
  })

  test('are not offered to a guest, nor a way to switches that a guest does not have', () => {
    showList({ role: 'participant', ticked: ['mute'] })
    expect(screen.queryByRole('checkbox')).toBeNull()
    expect(screen.queryByText('Open Zoom’s settings')).toBeNull()
  })
})

test('what Zoom’s page shows: where and when, who has locked it, and a way to the row', () => {
  const { container } = showList({ facts: [SEEN] })
  const line = container.querySelector('.seen')
  // Between time and “PM” stands a narrow blank.
  expect(line?.textContent?.replace(/\s/g, ' ')).toContain(
    `${english('shown_on', ['Host tools', '2:05 PM'])} ${english('seen_locked')}`,
  )
  expect(textsOf(container, '.state')[0]).toBe(english('state_shown_on'))
  expect(screen.getAllByRole('checkbox')).toHaveLength(3)
  fireEvent.click(screen.getByRole('button', { name: english('found_show') }))
  expect(showRow.mock.calls).toEqual([[SEEN]])
})

test('what it showed before: until when, neither praised nor counted, and no way to what is gone', () => {
  const { container } = showList({ role: 'host', facts: [{ ...SEEN, isShown: false }] })
  const [state] = container.querySelectorAll('.state')
  const time = english('state_was_on', ['2:05 PM'])
  expect(state?.textContent?.replace(/\s/g, ' ')).toBe(time)
  expect(state?.className).toBe('state was-on')
  expect(textsOf(container, 'h2 span')[1]).toBe('0 of 4 ticked')
  expect(container.querySelector('.seen')?.textContent?.replace(/\s/g, ' ')).toContain(
    english('was_on', ['Host tools', '2:05 PM']),
  )
  expect(screen.queryByRole('button', { name: english('found_show') })).toBeNull()
})
