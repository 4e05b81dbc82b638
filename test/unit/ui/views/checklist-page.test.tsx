/** @jest-environment jsdom */
import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/preact'
import type { Role } from '../../../../src/advice/role.ts'
import { viewOf, type Situation } from '../../../../src/advice/situation-view.ts'
import { SOURCES } from '../../../../src/advice/sources.ts'
import { ChecklistPage } from '../../../../src/ui/views/checklist-page.tsx'
import { english } from '../../english.ts'
import { faultsIn, show } from '../show.tsx'

const onPrint = jest.fn((): void => undefined)
const onRole = jest.fn((_role: Role): void => undefined)
const showSheet = (role: Role, ticked: Situation['ticked'] = []) => {
  const view = viewOf({ recognition: null, role, ticked })
  return show(<ChecklistPage {...{ view, onRole, onPrint }} today="2026-11-27" />).container
}
const headings = (level: number) =>
  screen.getAllByRole('heading', { level }).map((heading) => heading.textContent)

beforeEach(() => void jest.clearAllMocks())

describe('the sheet of paper', () => {
  test('unfolds all: nothing on it has to be clicked open', () => {
    expect(showSheet('host').querySelector('details')).toBeNull()
    expect(headings(1)).toEqual([english('checklist_title')])
  })

  test('shows a host which boxes are ticked', () => {
    showSheet('host', ['passcode'])
    expect(headings(2).slice(0, 5)).toEqual([
      'Waiting room☐',
      'Passcode☑',
      'Mute☐',
      'Screen-share limit☐',
      english('now_title'),
    ])
  })

  test('has no boxes for a guest, and other steps', () => {
    const { textContent } = showSheet('participant', ['passcode'])
    expect(headings(2).slice(0, 4)).toEqual([
      'Waiting room',
      'Passcode',
      'Mute',
      'Screen-share limit',
    ])
    expect(textContent).toContain(english('now_participant_1'))
    expect(textContent).not.toContain(english('zoom_host_tools'))
  })

  test('names each source once, with the address that paper cannot open', () => {
    const { textContent } = showSheet('host')
    for (const { title, address } of [SOURCES.waitingRoom, SOURCES.share, SOURCES.hostTools])
      expect(textContent?.split(title + address.replace('https://', ''))).toHaveLength(2)
  })

  test('has the day on it, and lines for the school and for the meeting', () => {
    expect(showSheet('host').textContent).toContain('November 27, 2026')
    for (const line of ['paper_place', 'paper_meeting'] as const)
      expect(screen.getByRole('textbox', { name: english(line) })).toBeTruthy()
  })

  test('has a version for either, and prints by a button', () => {
    showSheet('host')
    fireEvent.click(screen.getByRole('button', { name: english('paper_participant') }))
    fireEvent.click(screen.getByRole('button', { name: english('print_now') }))
    expect(onRole.mock.calls).toEqual([['participant']])
    expect(onPrint).toHaveBeenCalledTimes(1)
  })

  test.each(['host', 'participant'] as const)('axe finds no fault: %s', async (role) => {
    expect(await faultsIn(showSheet(role, ['mute']))).toEqual([])
  })
})
