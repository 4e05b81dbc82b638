/** @jest-environment jsdom */
import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/preact'
import type { Remedy } from '../../../../src/advice/finding-advice.ts'
import { findingViews } from '../../../../src/advice/finding-view.ts'
import { FindingCard } from '../../../../src/ui/popup/finding-card.tsx'
import type { SeenFact } from '../../../../src/zoom/facts/fact.ts'
import type { FindingId } from '../../../../src/zoom/finding.ts'
import { english } from '../../english.ts'
import { show } from '../show.tsx'

const copyRemedy = jest.fn(async (_remedy: Remedy) => true)
const showRow = jest.fn(async (_fact: SeenFact) => false)
const SHARE_OFF: SeenFact = {
  fact: 'share',
  state: 'off',
  lockedByOrganisation: false,
  seenIn: 'schedule-form',
  key: 'k',
  frame: 0,
  at: 0,
  isShown: true,
}
const showCards = (ids: readonly FindingId[], facts: readonly SeenFact[] = []) =>
  show(
    <main>
      <h1>Page</h1>
      {findingViews(ids, 'host', facts).map((finding) => (
        <FindingCard key={finding.id} {...{ finding, copyRemedy, showRow }} />
      ))}
    </main>,
  )

beforeEach(() => void jest.clearAllMocks())

describe('the card of a finding', () => {
  test('says how bad it is in words, what it is and what it means', () => {
    const { container } = showCards(['host-token'])
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
      `${english('severity_danger')} ${english('host_token_title')}`,
    )
    expect(container.textContent).toContain(english('host_token_text'))
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('folds away what to do about it, and where that is from', () => {
    const { container } = showCards(['share-off'])
    const fold = container.querySelector('details')
    expect(fold?.open).toBe(false)
    expect([...(fold?.querySelectorAll('b') ?? [])].map((label) => label.textContent)).toEqual([
      english('zoom_who_can_share'),
      english('zoom_host_only'),
    ])
    expect(fold?.querySelector('a')?.textContent).toBe('Zoom Support: screen sharing')
  })

  test.each([
    ['passcode-in-link', 'copy_clean_link', 'clean-link'],
    ['insecure-link', 'copy_secure_link', 'secure-link'],
  ] as const)('mends a link on the spot: %s', async (id, name, remedy) => {
    showCards([id])
    fireEvent.click(screen.getByRole('button', { name: english(name) }))
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy()
    expect(copyRemedy.mock.calls).toEqual([[remedy]])
  })

  test('shows the row that it comes from, and says where that has gone', async () => {
    showCards([], [SHARE_OFF])
    fireEvent.click(screen.getByRole('button', { name: english('found_show') }))
    expect(await screen.findByText(english('found_gone'))).toBeTruthy()
    expect(showRow.mock.calls).toEqual([[SHARE_OFF]])
  })
})
