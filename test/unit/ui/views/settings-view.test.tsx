/** @jest-environment jsdom */
import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/preact'
import type { HideScope } from '../../../../src/advice/hide-scope.ts'
import { SettingsView } from '../../../../src/ui/views/settings-view.tsx'
import { faultsIn, show } from '../show.tsx'

const onFlag = jest.fn((_scope: HideScope, _shown: boolean): void => undefined)
const onForget = jest.fn(async (): Promise<void> => undefined)
// The guard never comes: what is tested here is not its switch.
const guard = () => new Promise<never>(() => undefined)

function showSettings(change: Partial<Parameters<typeof SettingsView>[0]> = {}) {
  const shown = { hidden: null, site: 'school.zoom.us', isLookalike: false, isPrivate: false }
  const props = { ...shown, version: '1.2.3', hasAside: false }
  return show(
    <main>
      <SettingsView {...props} guard={guard} onFlag={onFlag} onForget={onForget} {...change} />
    </main>,
  )
}

/** The switches of the flag: the guard's, which has a test of its own, is disabled. */
const boxes = () =>
  screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ disabled }) => !disabled)

/** The switches by their labels, and whether they are on. */
const switches = () => boxes().map((box) => [box.closest('label')?.textContent, box.checked])

beforeEach(() => void jest.clearAllMocks())

describe('the switches for the flag', () => {
  test.each([
    [null, [true, true, true]],
    ['page', [true, true, false]],
    ['site', [true, false]],
    ['always', [false]],
  ] as const)('say where it shows: hidden %s', (hidden, on) => {
    showSettings({ hidden })
    const labels = ['Show the flag', 'Show it on school.zoom.us', 'Show it on this page']
    expect(switches()).toEqual(on.map((isOn, index) => [labels[index], isOn]))
  })

  test.each([
    [0, 'always'],
    [1, 'site'],
    [2, 'page'],
  ] as const)('switch number %s hides it for %s', (index, scope) => {
    showSettings()
    fireEvent.click(boxes()[index]!)
    expect(onFlag.mock.calls).toEqual([[scope, false]])
  })

  test.each(['always', 'site', 'page'] as const)('show it again: %s', (hidden) => {
    showSettings({ hidden })
    fireEvent.click(boxes().at(-1)!)
    expect(onFlag.mock.calls).toEqual([[hidden, true]])
  })

  test('are none in a private window, which leaves no trace', () => {
    showSettings({ isPrivate: true })
    expect(boxes()).toEqual([])
  })

  test('are one only where there is no page of Zoom’s', () => {
    showSettings({ site: null })
    expect(switches()).toEqual([['Show the flag', true]])
  })
})

describe('what is kept', () => {
  test('can be forgotten, and says when it is', async () => {
    showSettings()
    expect(screen.getByRole('status').textContent).toBe('')
    fireEvent.click(screen.getByRole('button', { name: 'Forget my ticks' }))
    expect((await screen.findByText('Forgotten')).getAttribute('role')).toBe('status')
    expect(onForget).toHaveBeenCalledTimes(1)
  })

  test('does not say so before it is', () => {
    onForget.mockReturnValueOnce(new Promise(() => undefined))
    showSettings()
    fireEvent.click(screen.getByRole('button', { name: 'Forget my ticks' }))
    expect(screen.queryByText('Forgotten')).toBeNull()
  })

  test('says what could not be read, only where that happened', () => {
    const words = /could not be read/
    showSettings()
    expect(screen.queryByText(words)).toBeNull()
    showSettings({ hasAside: true })
    expect(screen.getByText(words).textContent).toContain('not deleted')
  })
})

test('it says which version this is, and that it is not Zoom’s', () => {
  showSettings()
  expect(screen.getByText(/Anteroom 1\.2\.3/).textContent).toContain('no tie to Zoom')
})

test('a hostile host is text', () => {
  const { container } = showSettings({ site: '<img src=x onerror=alert(1)>' })
  expect(container.querySelector('img')).toBeNull()
  expect(screen.getByText('Show it on <img src=x onerror=alert(1)>').tagName).toBe('SPAN')
})

test('axe finds no fault', async () => {
  const { container } = showSettings({ hasAside: true })
  expect(await faultsIn(container)).toEqual([])
})
