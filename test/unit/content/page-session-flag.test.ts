import { beforeEach, describe, expect, test } from '@jest/globals'
import { A, B, read, settled, stage } from './session-stage.ts'

describe('the flag', () => {
  let at: ReturnType<typeof stage>
  beforeEach(async () => {
    at = stage()
    at.session.look()
    await at.answer(0, 'first')
  })

  test('once closed stays away on this place, and opens elsewhere', async () => {
    at.flags[0]?.actions.close()
    expect(at.session.state()).toMatchObject({ address: A, flagClosed: true })
    expect(at.announce).toHaveBeenCalledTimes(2)
    at.page.address = `${A}?pwd=example.1`
    at.session.look()
    await at.answer(1, 'second')
    expect(at.titles()).toEqual(['first'])
    at.page.address = B
    expect(at.session.state()).toMatchObject({ address: B, flagClosed: false })
    at.session.look()
    await at.answer(2, 'third')
    expect(at.titles()).toContain('third')
  })

  test('is drawn anew when asked for, also where it was closed', async () => {
    at.flags[0]?.actions.close()
    at.session.redraw()
    expect(at.titles()).toEqual([])
    await at.answer(1, 'first')
    expect(at.titles()).toEqual(['first'])
    expect(at.session.state().flagClosed).toBe(false)
  })

  test('is hidden on the address that it was drawn for', () => {
    at.page.address = B
    at.session.look()
    at.flags[0]?.actions.hide('site', false)
    expect(at.hideFlag.mock.calls).toEqual([['site', A, false]])
    expect(at.session.state().flagClosed).toBe(false)
  })

  test('once hidden stays away, and is drawn anew when that is undone', async () => {
    const [flag] = at.flags
    flag?.actions.hide('site', false)
    expect(at.session.state().flagClosed).toBe(true)
    await settled()
    expect(at.asked).toHaveLength(1)
    flag?.actions.hide('site', true)
    await settled()
    expect(at.hideFlag.mock.calls.at(-1)).toEqual(['site', A, true])
    await at.answer(1, 'first')
    expect(at.titles()).toEqual(['first'])
    expect(at.session.state().flagClosed).toBe(false)
  })

  test('shows a row itself, and leaves the rest to the background, with its address', async () => {
    const { act, showRow } = at.flags[0]!.actions
    const row = { frame: 3, key: 'a row' }
    const said = { itself: '', fold: '', gone: '' }
    expect(await showRow?.({ type: 'show-row', ...row, said })).toBe('fold')
    expect(at.showRow.mock.calls).toEqual([[row]])
    act({ type: 'open-panel' })
    act({ type: 'leave-page' })
    expect(at.act.mock.calls).toEqual([
      ['open-panel', A],
      ['leave-page', A],
    ])
  })

  test('stays as it is while a click is on its way', async () => {
    at.news()
    at.asked[1]?.answer({ ...read(null), view: 'as-before' })
    await settled()
    expect(at.titles()).toEqual(['first'])
  })

  test('what the background made of the protections goes back to it, with this address alone', async () => {
    const progress = { last: { mute: 'shown-off' }, changed: null } as const
    at.news()
    at.asked[1]?.answer({ ...read('second'), progress, css: 'p {}' })
    await settled()
    expect(at.flags[0]?.css).toBe('p {}')
    at.news()
    expect(at.asked[2]?.seen.progress).toEqual(progress)
    at.page.address = B
    at.session.look()
    expect(at.asked[3]?.seen.progress).toBeUndefined()
  })

  test('says whether hiding can still be remembered', () => {
    expect(at.flags[0]?.actions.canHide()).toBe(true)
    at.page.isAlive = false
    expect(at.flags[0]?.actions.canHide()).toBe(false)
  })
})
