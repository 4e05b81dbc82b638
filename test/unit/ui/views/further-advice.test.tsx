/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals'
import { MeasureRows } from '../../../../src/ui/views/measure-list.tsx'
import { english } from '../../english.ts'
import { show } from '../draw.tsx'

const [HOST, GUEST] = ['host', 'participant'] as const
const steps = (part: Element | undefined) =>
  [...(part?.querySelectorAll('ol > li') ?? [])].map((step) => step.textContent)

describe('further advice', () => {
  test('a measure is folded away, with why, steps, limits and source', () => {
    const { container } = show(<MeasureRows role={HOST} />)
    const lock = container.querySelector<HTMLDetailsElement>('#lock')!
    expect(lock.open).toBe(false)
    expect(steps(lock)).toEqual(['Click the Host tools button and check the Lock meeting option.'])
    for (const key of ['lock_title', 'lock_why', 'lock_limits'] as const) {
      expect(lock.textContent).toContain(english(key))
    }
    expect(lock.querySelector('a')?.textContent).toBe('Zoom Support: host tools in a meeting')
  })

  test('a guest gets a guest’s steps', () => {
    const { container } = show(<MeasureRows role={GUEST} />)
    expect(steps(container)).toContain(english('lock_participant_1'))
    expect(steps(container)).not.toContain(english('webinar_host_1'))
  })
})
