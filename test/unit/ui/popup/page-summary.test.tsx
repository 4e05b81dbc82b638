/** @jest-environment jsdom */
import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/preact'
import type { Role } from '../../../../src/advice/role.ts'
import { PageSummary } from '../../../../src/ui/popup/page-summary.tsx'
import { show } from '../show.tsx'

const onRole = jest.fn((_role: Role): void => undefined)
const onAllow = jest.fn((): void => undefined)

const JOINING = {
  title: 'page_join',
  details: ['812 3456 7890', 'us02web.zoom.us'],
  note: null,
  onAllow: null,
  role: 'participant',
  onRole,
} as const

const showSummary = (change: Partial<Parameters<typeof PageSummary>[0]> = {}) =>
  show(
    <main>
      <PageSummary {...{ ...JOINING, ...change }} />
    </main>,
  )

beforeEach(() => void jest.clearAllMocks())

describe('what the page is', () => {
  test('stands in the heading, number and host below it', () => {
    const { container } = showSummary()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('You are about to join')
    expect(container.querySelector('p')?.textContent).toBe('812 3456 7890 · us02web.zoom.us')
    expect([...container.querySelectorAll('bdi')].map(({ dir }) => dir)).toEqual(['ltr', 'ltr'])
  })

  test('has no line of details where there are none', () => {
    const { container } = showSummary({ details: [] })
    expect(container.querySelector('p')).toBeNull()
  })

  test('a hostile host is text, and cannot turn the line around', () => {
    const host = '<img src=x onerror=alert(1)>\u202Esu.mooz'
    const { container } = showSummary({ details: [host] })
    expect(container.querySelector('img')).toBeNull()
    expect(container.querySelector('bdi')?.textContent).toBe(host)
  })
})

describe('the switch between host and guest', () => {
  test('is a named group in which the reader’s part is chosen', () => {
    showSummary()
    const group = screen.getByRole('group', { name: 'Your part in the meeting' })
    const radios = [...group.querySelectorAll('input')]
    expect(radios.map((radio) => [radio.closest('label')?.textContent, radio.checked])).toEqual([
      ['Host', false],
      ['Guest', true],
    ])
  })
})

describe('the sentence below', () => {
  test('is there only where there is something to say', () => {
    showSummary({ note: 'page_unseen_text' })
    expect(screen.getByText(/cannot look at this page/)).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('offers to allow Zoom’s pages where the browser does not', () => {
    showSummary({ note: 'page_blocked_text', onAllow })
    fireEvent.click(screen.getByRole('button', { name: 'Allow it' }))
    expect(onAllow).toHaveBeenCalledTimes(1)
  })
})
