import { afterEach, expect, jest, test } from '@jest/globals'
import { read, settled, stage } from './session-stage.ts'

afterEach(() => void jest.restoreAllMocks())

test('a time is told at which to ask again, once', async () => {
  const { session, asked } = stage()
  const clock = jest.spyOn(Date, 'now').mockReturnValue(1000)
  session.look()
  asked[0]?.answer({ ...read('first'), until: 2000 })
  await settled()
  clock.mockReturnValue(1999)
  session.look()
  expect(asked).toHaveLength(1)
  clock.mockReturnValue(2000)
  session.look()
  asked[1]?.answer(read('first'))
  await settled()
  session.look()
  expect(asked).toHaveLength(2)
})

test('is asked again at once where the clock was set back', async () => {
  const { session, asked } = stage()
  const clock = jest.spyOn(Date, 'now').mockReturnValue(1000)
  session.look()
  asked[0]?.answer({ ...read('first'), until: 2000 })
  await settled()
  session.look()
  expect(asked).toHaveLength(1)
  clock.mockReturnValue(999)
  session.look()
  expect(asked).toHaveLength(2)
})

test('says nothing of what was shown ten minutes ago, whenever it is asked: a computer may have slept', () => {
  const { session, memory } = stage()
  const fact = { fact: 'share', state: 'on', at: 0, frame: 0, key: '' } as const
  const facts = [
    { ...fact, lockedByOrganization: false, seenIn: 'host-tools', isShown: false },
    { ...fact, lockedByOrganization: false, seenIn: 'host-tools', isShown: true },
  ] as const
  Object.assign(memory, { known: () => ({ facts, frames: [] }) })
  const clock = jest.spyOn(Date, 'now').mockReturnValue(599_999)
  expect(session.state().facts).toEqual(facts)
  clock.mockReturnValue(600_000)
  expect(session.state().facts).toEqual([facts[1]])
})
