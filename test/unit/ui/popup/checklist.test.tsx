/** @jest-environment jsdom */
import { beforeAll, expect, test } from '@jest/globals'
import { act, fireEvent } from '@testing-library/preact'
import { LocaleContext } from '../../../../src/ui/parts/locale-context.ts'
import { loadViews } from '../../../../src/ui/popup/later.tsx'
import { Popup } from '../../../../src/ui/popup/popup.tsx'
import { english } from '../../english.ts'
import { ENGLISH } from '../draw.tsx'
import { actions, MODEL, row, showPopup } from './popup-stage.tsx'

/** How high the document is, in pixels. */
let height = () => 500
Object.defineProperty(document.documentElement, 'scrollHeight', { get: () => height() })

beforeAll(loadViews)

test('rows come closer, and the others say their titles alone, where a popup has no room', () => {
  height = () => (document.querySelector('.list.dense') ? 590 : 810)
  const { container } = showPopup()
  expect(container.querySelectorAll('.dense .item')).toHaveLength(4)
  expect(container.textContent).not.toContain(english('mute_line'))
})

test('what is unfolded may be scrolled: it leaves all as it is, also when it is ticked', async () => {
  height = () => (document.querySelector('.detail:not([hidden])') ? 900 : 500)
  const { container, rerender } = showPopup()
  await act(() => void fireEvent.click(row('Mute')))
  rerender(
    <LocaleContext.Provider value={ENGLISH}>
      <Popup model={{ ...MODEL, ticked: ['mute'] }} actions={actions} />
    </LocaleContext.Provider>,
  )
  expect(container.querySelector('.dense')).toBeNull()
  expect(container.textContent).toContain(english('waiting_room_line'))
})

test('a side panel that opens narrow has room again once it has grown', () => {
  height = () => (innerWidth < 300 ? 900 : 500)
  innerWidth = 200
  const { container } = showPopup()
  expect(container.querySelector('.dense')).not.toBeNull()
  innerWidth = 380
  act(() => void fireEvent(window, new Event('resize')))
  expect(container.querySelector('.dense')).toBeNull()
  expect(container.textContent).toContain(english('mute_line'))
})
