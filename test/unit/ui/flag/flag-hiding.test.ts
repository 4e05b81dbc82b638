/** @jest-environment jsdom */
import { describe, expect, jest, test } from '@jest/globals'
import { english } from '../../english.ts'
import { actions, at, button, draw, flags, inset, inside, VIEW } from './flag-stage.ts'

const choices = () =>
  [english('flag_hide_page'), english('flag_hide_site'), english('flag_hide_always')].map(button)

describe('hiding', () => {
  const menu = () => inside().querySelector<HTMLElement>('.menu')

  test('offers its three choices only when asked, and folds them again', () => {
    draw()
    const hide = button(VIEW.hide)
    const state = () => [hide.ariaExpanded, menu()?.hidden]
    expect(state()).toEqual(['false', true])
    hide.click()
    expect(state()).toEqual(['true', false])
    jest.advanceTimersByTime(1000)
    hide.click()
    expect(state()).toEqual(['false', true])
    expect(actions.hide).not.toHaveBeenCalled()
  })

  test('while its choices are offered, it moves to no other corner: one might come under the pointer', () => {
    draw()
    button(VIEW.hide).click()
    const before = inset()
    at.taken = ['bottom right']
    at.resized()
    dispatchEvent(new Event('resize'))
    expect(inset()).toEqual(before)
  })

  test.each([
    [0, 'page', 'flag_hidden_page'],
    [1, 'site', 'flag_hidden_site'],
    [2, 'always', 'flag_hidden_always'],
  ] as const)(
    'choice number %s hides it for %s, which can be undone for six seconds',
    (index, scope, hidden) => {
      draw()
      button(VIEW.hide).click()
      choices()[index]?.click()
      expect(actions.hide.mock.calls).toEqual([[scope, false]])
      expect(actions.close).not.toHaveBeenCalled()
      expect([...inside().querySelectorAll('p, button')].map((each) => each.textContent)).toEqual([
        english(hidden),
        english('flag_undo'),
      ])
      jest.advanceTimersByTime(5900)
      expect(flags()).toHaveLength(1)
      button(VIEW.undo).click()
      expect(actions.hide.mock.calls.at(-1)).toEqual([scope, true])
      expect(flags()).toEqual([])
    },
  )

  test('goes when it was not undone, and says once that it is hidden', () => {
    draw()
    button(VIEW.hide).click()
    choices()[1]?.click()
    jest.advanceTimersToNextFrame()
    expect(inside().querySelector('[role=status]')?.textContent).toBe(english('flag_hidden_site'))
    jest.advanceTimersByTime(6000)
    expect(flags()).toEqual([])
    expect(actions.hide).toHaveBeenCalledTimes(1)
  })

  test('only closes where the extension has been updated meanwhile: nothing could remember it', () => {
    draw()
    actions.canHide.mockReturnValueOnce(false)
    button(VIEW.hide).click()
    expect(flags()).toEqual([])
    expect(actions.close).toHaveBeenCalledTimes(1)
    expect(actions.hide).not.toHaveBeenCalled()
  })
})
