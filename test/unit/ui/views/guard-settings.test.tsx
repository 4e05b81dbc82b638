/** @jest-environment jsdom */
import { beforeEach, expect, jest, test } from '@jest/globals'
import { fireEvent, screen, waitFor } from '@testing-library/preact'
import { type Guard, GuardSettings, useGuard } from '../../../../src/ui/views/guard-settings.tsx'
import { english } from '../../english.ts'
import { faultsIn, show } from '../draw.tsx'
import { NO_POSTING } from './no-posting.ts'

/** What the browser grants: the guard remembers nothing of its own. */
let granted = false
/** Whether the reader agrees when the browser asks. */
let isAgreed = true
const guard = {
  ...NO_POSTING,
  isGuardOn: jest.fn(async () => granted),
  switchGuard: jest.fn(async (on: boolean) => {
    granted = on && isAgreed
  }),
} satisfies Guard

function GuardAlone({ isFlagHidden }: { isFlagHidden: boolean }) {
  return <GuardSettings guard={useGuard(guard)} isFlagHidden={isFlagHidden} />
}
const showGuard = (isFlagHidden = false) =>
  show(
    <main>
      <h1>{english('guard_title')}</h1>
      <GuardAlone isFlagHidden={isFlagHidden} />
    </main>,
  )
const box = () => screen.getByLabelText<HTMLInputElement>(english('guard_switch'))
const ready = () => waitFor(() => expect(box().disabled).toBe(false))

beforeEach(() => {
  granted = false
  isAgreed = true
  jest.clearAllMocks()
})

test('says what it needs, that nothing leaves, that it is off, and what it misses', async () => {
  const { container } = showGuard()
  expect(container.textContent).toContain(english('guard_text'))
  expect(container.textContent).toContain(english('guard_limits'))
  await ready()
  expect(await faultsIn(container)).toEqual([])
})

test('waits for the browser to say how it is', async () => {
  granted = true
  showGuard()
  expect([box().checked, box().disabled]).toEqual([false, true])
  await ready()
  expect(box().checked).toBe(true)
})

test('asks within the click itself: browsers ask the reader at no other time', async () => {
  showGuard()
  await ready()
  fireEvent.click(box())
  expect(guard.switchGuard.mock.calls).toEqual([[true]])
})

test('is on once the reader agrees, and off again', async () => {
  showGuard()
  await ready()
  fireEvent.click(box())
  await waitFor(() => expect(guard.isGuardOn).toHaveBeenCalledTimes(2))
  expect([box().checked, granted]).toEqual([true, true])
  fireEvent.click(box())
  await waitFor(() => expect(guard.isGuardOn).toHaveBeenCalledTimes(3))
  expect([box().checked, granted]).toEqual([false, false])
})

test('stays off where the reader says no', async () => {
  isAgreed = false
  showGuard()
  await ready()
  fireEvent.click(box())
  await waitFor(() => expect(box().checked).toBe(false))
  expect(guard.isGuardOn).toHaveBeenCalledTimes(2)
})

test('says so where it is on, but the flag is hidden everywhere', async () => {
  granted = true
  showGuard(true)
  expect((await screen.findByText(english('guard_hidden'))).tagName).toBe('P')
})

test.each([
  [false, true],
  [true, false],
] as const)('and only there: on %s, hidden %s', async (isOn, isHidden) => {
  granted = isOn
  showGuard(isHidden)
  await ready()
  expect(screen.queryByText(english('guard_hidden'))).toBeNull()
})
