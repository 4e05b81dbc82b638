/** @jest-environment jsdom */
import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/preact'
import { viewOf, type Situation } from '../../../../src/advice/situation-view.ts'
import { ChecklistPage } from '../../../../src/ui/views/checklist-page.tsx'
import { english } from '../../english.ts'
import { faultsIn, show } from '../show.tsx'

const onPrint = jest.fn((): void => undefined)
const showPage = (role: 'host' | 'participant', ticked: Situation['ticked'] = []) =>
  show(<ChecklistPage view={viewOf({ recognition: null, role, ticked })} onPrint={onPrint} />)
const headings = (level: number) =>
  screen.getAllByRole('heading', { level }).map((heading) => heading.textContent)

beforeEach(() => void jest.clearAllMocks())

describe('the page for paper', () => {
  test('unfolds all: nothing on it has to be clicked open', () => {
    const { container } = showPage('host')
    expect(container.querySelector('details')).toBeNull()
    expect(headings(1)).toEqual([english('checklist_title')])
    expect(headings(3)).toContain(english('lock_title'))
  })

  test('shows a host which boxes are ticked', () => {
    showPage('host', ['passcode'])
    expect(headings(2).slice(0, 4)).toEqual([
      '☐ Waiting room',
      '☑ Passcode',
      '☐ Mute',
      '☐ Screen sharing',
    ])
  })

  test('has no boxes for a guest', () => {
    showPage('participant', ['passcode'])
    expect(headings(2).slice(0, 4)).toEqual(['Waiting room', 'Passcode', 'Mute', 'Screen sharing'])
  })

  test('prints by its button too', () => {
    showPage('host')
    fireEvent.click(screen.getByRole('button', { name: 'Print' }))
    expect(onPrint).toHaveBeenCalledTimes(1)
  })

  test.each(['host', 'participant'] as const)(
    'has no fault that axe can find: %s',
    async (role) => {
      const { container } = showPage(role, ['mute'])
      expect(await faultsIn(container)).toEqual([])
    },
  )
})
