/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals'
import { screen } from '@testing-library/preact'
import { EMERGENCY } from '../../../../src/advice/emergency.ts'
import { MEASURES } from '../../../../src/advice/measures.ts'
import { plain } from '../../../../src/advice/text.ts'
import { EmergencySteps } from '../../../../src/ui/views/emergency-steps.tsx'
import { MeasureRows } from '../../../../src/ui/views/measure-list.tsx'
import { english } from '../../english.ts'
import { faultsIn, show } from '../show.tsx'

const plainly = (text: string | null): string => (text ?? '').replace(/[“”]/g, '')
const steps = (container: Element): string[] =>
  [...container.querySelectorAll('ol > li')].map((step) => plainly(step.textContent))

describe.each(['host', 'participant'] as const)('for a %s', (role) => {
  test('“It is happening now” holds the steps in order, and the limits', () => {
    const { container } = show(<EmergencySteps role={role} />)
    expect(steps(container)).toEqual(
      EMERGENCY.steps[role].map((step) => plainly(plain(step, english))),
    )
    expect(container.textContent).toContain(english('now_limits'))
    expect(container.textContent).toContain(english('now_police'))
    expect(screen.getByRole('link', { name: EMERGENCY.source.title })).toBeTruthy()
  })

  test('each further measure is folded away, with why, steps, limits and source', () => {
    const { container } = show(<MeasureRows role={role} />)
    const folds = [...container.querySelectorAll('details')]
    expect(folds.map(({ id, open }) => [id, open])).toEqual(MEASURES.map(({ id }) => [id, false]))
    for (const [index, { title, why, limits, source }] of MEASURES.entries()) {
      const text = folds[index]?.textContent
      for (const key of [title, why, limits] as const) expect(text).toContain(english(key))
      expect(folds[index]?.querySelector('a')?.href).toBe(source.address)
    }
    expect(steps(container)).toEqual(
      MEASURES.flatMap((measure) =>
        measure.steps[role].map((step) => plainly(plain(step, english))),
      ),
    )
  })

  test('axe finds no fault', async () => {
    const { container } = show(
      <main>
        <h1>Page</h1>
        <h2>Protections</h2>
        <EmergencySteps role={role} />
        <MeasureRows role={role} />
      </main>,
    )
    for (const fold of container.querySelectorAll('details')) fold.open = true
    expect(await faultsIn(container)).toEqual([])
  })
})
