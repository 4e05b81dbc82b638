/** @jest-environment jsdom */
import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/preact'
import { MEASURES } from '../../../../src/advice/measures.ts'
import { ChecklistPage } from '../../../../src/ui/views/checklist-page.tsx'
import { english } from '../../english.ts'
import { faultsIn, show } from '../show.tsx'

const [host, guest] = ['host', 'participant'] as const
const onPrint = jest.fn((): void => undefined)
const headings = (level: number) =>
  screen.getAllByRole('heading', { level }).map((heading) => heading.textContent)

beforeEach(() => void jest.clearAllMocks())

describe('the page for paper', () => {
  test('unfolds all: nothing on it has to be clicked open', () => {
    const { container } = show(<ChecklistPage role={host} ticked={[]} onPrint={onPrint} />)
    expect(container.querySelector('details')).toBeNull()
    expect(headings(1)).toEqual([english('checklist_title')])
    const measures = MEASURES.map(({ title }) => english(title))
    expect(headings(3)).toEqual(expect.arrayContaining(measures))
  })

  test('shows a host which boxes are ticked', () => {
    show(<ChecklistPage role={host} ticked={['passcode']} onPrint={onPrint} />)
    expect(headings(2).slice(0, 4)).toEqual([
      '☐ Waiting room',
      '☑ Passcode',
      '☐ Mute',
      '☐ Screen sharing',
    ])
  })

  test('has no boxes for a guest', () => {
    show(<ChecklistPage role={guest} ticked={['passcode']} onPrint={onPrint} />)
    expect(headings(2).slice(0, 4)).toEqual(['Waiting room', 'Passcode', 'Mute', 'Screen sharing'])
  })

  test('prints by its button too', () => {
    show(<ChecklistPage role={host} ticked={[]} onPrint={onPrint} />)
    fireEvent.click(screen.getByRole('button', { name: 'Print' }))
    expect(onPrint).toHaveBeenCalledTimes(1)
  })

  test.each(['host', 'participant'] as const)(
    'has no fault that axe can find: %s',
    async (role) => {
      const { container } = show(<ChecklistPage role={role} ticked={['mute']} onPrint={onPrint} />)
      expect(await faultsIn(container)).toEqual([])
    },
  )
})
