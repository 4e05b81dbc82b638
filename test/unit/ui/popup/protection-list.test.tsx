/** @jest-environment jsdom */
import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/preact'
import { PROTECTIONS, type ProtectionId } from '../../../../src/advice/protections.ts'
import { plain } from '../../../../src/advice/text.ts'
import { ProtectionList } from '../../../../src/ui/popup/protection-list.tsx'
import type { SeenFact } from '../../../../src/zoom/facts/fact.ts'
import { english } from '../../english.ts'
import { faultsIn, show } from '../show.tsx'

const onTick = jest.fn((_id: ProtectionId, _ticked: boolean): void => undefined)
const showRow = jest.fn(async (_fact: SeenFact) => true)
const SETTINGS = 'https://school.zoom.us/profile/setting?tab=meeting'

const ALONE = {
  role: 'host',
  ticked: [],
  facts: [],
  passcodeInLink: false,
  settingsAddress: SETTINGS,
  onTick,
  showRow,
} as const

const showList = (change: Partial<Parameters<typeof ProtectionList>[0]> = {}) =>
  show(
    <main>
      <h1>Page</h1>
      <ProtectionList {...{ ...ALONE, ...change }} />
    </main>,
  )

const states = (container: Element) =>
  [...container.querySelectorAll('.state')].map((state) => state.textContent)
const folds = (container: Element) => [...container.querySelectorAll('details')]

beforeEach(() => void jest.clearAllMocks())

describe('the four protections', () => {
  test('are one line each, closed, in the order of the letter', () => {
    const { container } = showList()
    expect(folds(container).map(({ id, open }) => [id, open])).toEqual(
      PROTECTIONS.map(({ id }) => [id, false]),
    )
    const names = [...container.querySelectorAll('summary strong')].map((name) => name.textContent)
    expect(names).toEqual(['Waiting room', 'Passcode', 'Mute', 'Screen sharing'])
  })

  test('open by a click on their line', () => {
    const { container } = showList()
    fireEvent.click(screen.getByText('Screen sharing'))
    expect(folds(container).map(({ open }) => open)).toEqual([false, false, false, true])
  })

  test.each(['host', 'participant'] as const)(
    'tell a %s every step, what they do not stop, and where that is from',
    (role) => {
      const { container } = showList({ role })
      const text = (container.textContent ?? '').replace(/[“”]/g, '')
      for (const { steps, limits, source } of PROTECTIONS) {
        for (const step of [...steps[role].before, ...steps[role].during]) {
          expect(text).toContain(plain(step, english).replace(/[“”]/g, ''))
        }
        expect(text).toContain(english(limits))
        expect(screen.getByRole('link', { name: source.title })).toBeTruthy()
      }
    },
  )
})

describe('the state of each', () => {
  test('is “not seen” as long as nobody has said otherwise', () => {
    expect(states(showList().container)).toEqual(Array(4).fill('not seen'))
    expect(states(showList({ role: 'participant' }).container)).toEqual(Array(4).fill('not seen'))
  })

  test('is “ticked” where the host ticked it', () => {
    const { container } = showList({ ticked: ['waiting-room', 'mute'] })
    expect(states(container)).toEqual(['ticked', 'not seen', 'ticked', 'not seen'])
  })

  test('of the passcode is “in the link” where it stands there, unless ticked', () => {
    const inLink = ['not seen', 'in the link', 'not seen', 'not seen']
    expect(states(showList({ passcodeInLink: true }).container)).toEqual(inLink)
    const { container } = showList({ passcodeInLink: true, ticked: ['passcode'] })
    expect(states(container)[1]).toBe('ticked')
  })

  test('never shows a host’s ticks to a guest as if they had been seen', () => {
    const ticked = PROTECTIONS.map(({ id }) => id)
    const { container } = showList({ role: 'participant', ticked })
    expect(states(container)).toEqual(Array(4).fill('not seen'))
  })
})

describe('ticks', () => {
  test('are a host’s: one box for each protection, named after it', () => {
    showList({ ticked: ['mute'] })
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox')
    expect(boxes.map((box) => [box.getAttribute('aria-label'), box.checked])).toEqual([
      ['Done: Waiting room', false],
      ['Done: Passcode', false],
      ['Done: Mute', true],
      ['Done: Screen sharing', false],
    ])
    expect(screen.getByText('1 of 4 ticked')).toBeTruthy()
  })

  test('are set and taken back, without opening the line', () => {
    const { container } = showList({ ticked: ['mute'] })
    fireEvent.click(screen.getByRole('checkbox', { name: 'Done: Passcode' }))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Done: Mute' }))
    expect(onTick.mock.calls).toEqual([
      ['passcode', true],
      ['mute', false],
    ])
    expect(folds(container).some(({ open }) => open)).toBe(false)
  })

  test('are not offered to a guest, and not counted', () => {
    showList({ role: 'participant', ticked: ['mute'] })
    expect(screen.queryByRole('checkbox')).toBeNull()
    expect(screen.queryByText(/ticked/)).toBeNull()
  })
})

describe('the way to Zoom’s settings', () => {
  test('leads a host to the switches, on the reader’s own host of Zoom', () => {
    showList()
    const links = screen.getAllByRole<HTMLAnchorElement>('link', { name: 'Open Zoom’s settings' })
    expect(links.map(({ href }) => href)).toEqual(Array(4).fill(SETTINGS))
    expect(links.every(({ rel, target }) => rel === 'noreferrer' && target === '_blank')).toBe(true)
  })

  test('is not shown to a guest, who has no switch there', () => {
    showList({ role: 'participant' })
    expect(screen.queryByText('Open Zoom’s settings')).toBeNull()
  })
})

test.each(['host', 'participant'] as const)('axe finds no fault, for a %s', async (role) => {
  const { container } = showList({ role, ticked: ['mute'], passcodeInLink: true })
  for (const fold of folds(container)) fold.open = true
  expect(await faultsIn(container)).toEqual([])
})

describe('what Zoom’s page shows', () => {
  const fact = (state: 'on' | 'off', isLocked = false): SeenFact => ({
    fact: 'waiting-room',
    state,
    lockedByOrganisation: isLocked,
    seenIn: 'host-tools',
    key: 'k',
    frame: 3,
    at: new Date(2026, 10, 23, 14, 5).getTime(),
  })

  test.each([
    ['on', 'state_seen_on', 'seen_on'],
    ['off', 'state_seen_off', 'seen_off'],
  ] as const)('seen %s wins over a tick, and says where and when', (state, pill, line) => {
    const { container } = showList({ ticked: ['waiting-room', 'mute'], facts: [fact(state)] })
    expect(states(container)).toEqual([
      english(pill),
      english('state_unknown'),
      english('state_ticked'),
      english('state_unknown'),
    ])
    const [row] = folds(container)
    // Between time and “PM” stands a narrow blank.
    expect(row?.textContent?.replace(/\s/g, ' ')).toContain(
      english(line, [english('zoom_host_tools'), '2:05 PM']),
    )
    expect(row?.textContent).not.toContain(english('seen_locked'))
    expect(container.querySelectorAll('[type=checkbox]')).toHaveLength(3)
  })

  test('says who has locked it, and shows the row', () => {
    const { container } = showList({ role: 'participant', facts: [fact('on', true)] })
    const [row] = folds(container)
    expect(row?.textContent).toContain(english('seen_locked'))
    row?.querySelector<HTMLElement>('.seen button')?.click()
    expect(showRow.mock.calls).toEqual([[fact('on', true)]])
  })

  test('is counted in place of the ticks', () => {
    const { container } = showList({ ticked: ['mute'], facts: [fact('on')] })
    expect(container.querySelector('h2')?.textContent).toContain(english('protections_seen', ['1']))
  })
})
