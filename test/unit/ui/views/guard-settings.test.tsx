/** @jest-environment jsdom */
import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { fireEvent, screen, waitFor } from '@testing-library/preact'
import { type Guard } from '../../../../src/ui/views/guard-settings.tsx'
import type { HideScope } from '../../../../src/advice/hide-scope.ts'
import { SettingsView } from '../../../../src/ui/views/settings-view.tsx'
import { english } from '../../english.ts'
import { faultsIn, show } from '../show.tsx'

/** What the browser grants: the guard remembers nothing of its own. */
let granted = false
/** Whether the reader agrees when the browser asks. */
let isAgreed = true
const guard = {
  isGuardOn: jest.fn(async () => granted),
  switchGuard: jest.fn(async (on: boolean) => {
    granted = on && isAgreed
  }),
} satisfies Guard
const load = async () => guard

const showGuard = (hidden: HideScope | null = null) =>
  show(
    <main>
      <SettingsView
        {...{ hidden, site: 'us05webzoom.us', isLookalike: true, isPrivate: false, guard: load }}
        version="1.2.3"
        hasAside={false}
        onFlag={() => undefined}
        onForget={async () => undefined}
      />
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
  showGuard('always')
  expect((await screen.findByText(english('guard_hidden'))).tagName).toBe('P')
})

test.each([
  [false, 'always'],
  [true, 'site'],
  [true, null],
] as const)('and only there: on %s, hidden %s', async (isOn, isHidden) => {
  granted = isOn
  showGuard(isHidden)
  await ready()
  expect(screen.queryByText(english('guard_hidden'))).toBeNull()
})

describe('the switches of the flag on a look-alike', () => {
  const site = english('flag_site', ['us05webzoom.us'])

  test('are there while the guard shows it', async () => {
    granted = true
    showGuard()
    expect((await screen.findByLabelText<HTMLInputElement>(site)).checked).toBe(true)
  })

  test('are not while there is none', async () => {
    showGuard()
    await ready()
    expect(screen.queryByLabelText(site)).toBeNull()
  })
})
