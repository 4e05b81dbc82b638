/** @jest-environment jsdom */
import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/preact'
import {
  FINDING_ADVICE,
  type FindingAdvice,
  type Remedy,
} from '../../../../src/advice/finding-advice.ts'
import { plain } from '../../../../src/advice/text.ts'
import { FindingCard } from '../../../../src/ui/popup/finding-card.tsx'
import type { SeenFact } from '../../../../src/zoom/facts/fact.ts'
import { FINDINGS, severityOf, type FindingId } from '../../../../src/zoom/finding.ts'
import { english } from '../../english.ts'
import { faultsIn, show } from '../show.tsx'

const copyRemedy = jest.fn(async (_remedy: Remedy) => true)
const showRow = jest.fn(async (_fact: SeenFact) => true)
const showCard = (id: FindingId, role: 'host' | 'participant' = 'participant', fact?: SeenFact) =>
  show(
    <main>
      <h1>Page</h1>
      <FindingCard id={id} role={role} {...{ copyRemedy, fact, showRow }} />
    </main>,
  )

const GRADES = {
  danger: 'severity_danger',
  caution: 'severity_caution',
  note: 'severity_note',
} as const
const withoutQuotes = (text: string): string => text.replace(/[“”]/g, '')

beforeEach(() => void jest.clearAllMocks())

describe.each(FINDINGS)('%s', (id) => {
  const advice: FindingAdvice = FINDING_ADVICE[id]

  test('says how bad it is in words, what it is and what it means', () => {
    const { container } = showCard(id)
    const heading = screen.getByRole('heading', { level: 2 }).textContent
    expect(heading).toBe(`${english(GRADES[severityOf(id)])} ${english(advice.title)}`)
    expect(container.textContent).toContain(english(advice.text))
  })

  test.each(['host', 'participant'] as const)(
    'tells a %s what to do, and where it is from',
    (role) => {
      const { container } = showCard(id, role)
      const fold = container.querySelector('details')
      expect(fold?.open).toBe(false)
      expect(fold?.textContent).toContain(withoutQuotes(plain(advice.todo[role], english)))
      expect(screen.getByRole('link', { name: advice.source.title })).toHaveProperty(
        'href',
        advice.source.address,
      )
    },
  )

  test('has no fault that axe can find', async () => {
    const { container } = showCard(id)
    expect(await faultsIn(container)).toEqual([])
  })
})

describe('a link is mended on the spot', () => {
  test.each([
    ['passcode-in-link', 'copy_clean_link', 'clean-link'],
    ['insecure-link', 'copy_secure_link', 'secure-link'],
  ] as const)('%s: %s', async (id, name, remedy) => {
    showCard(id)
    fireEvent.click(screen.getByRole('button', { name: english(name) }))
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy()
    expect(copyRemedy.mock.calls).toEqual([[remedy]])
  })

  test.each(FINDINGS.filter((id) => id !== 'passcode-in-link' && id !== 'insecure-link'))(
    '%s cannot be mended by a copy, so none is offered',
    (id) => {
      showCard(id)
      expect(screen.queryByRole('button')).toBeNull()
    },
  )
})
