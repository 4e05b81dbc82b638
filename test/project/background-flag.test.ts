/** What the background does for the flag. */
import { describe, expect, test } from '@jest/globals'
import { ask, askAsPopup, browser, LOOKALIKE, say, SEEN, TAB } from './background-stage.ts'

await import('../../src/background/service-worker.ts')

describe('the flag', () => {
  test('hiding the flag is undone from the page as well', async () => {
    const hide = { type: 'hide-flag', scope: 'always', address: SEEN.address }
    await ask({ ...hide, isUndone: false }, TAB)
    expect(await ask(SEEN, TAB)).toMatchObject({ view: null })
    await ask({ ...hide, isUndone: true }, TAB)
    expect(await ask(SEEN, TAB)).toMatchObject({ view: { tone: 'caution' } })
  })

  test('in a meeting it speaks to the part that the reader has chosen', async () => {
    const meeting = { ...SEEN, address: 'https://app.zoom.us/wc/81234567890/start' }
    expect(JSON.stringify(await ask(meeting, TAB))).toContain(say('flag_meeting_host'))
    const tab = { id: 7, isPrivate: false }
    await askAsPopup({ type: 'keep-settings', change: { role: 'participant' }, tab })
    const guest = say('flag_meeting_participant')
    expect(JSON.stringify(await ask(meeting, TAB))).toContain(guest)
  })

  test('the visitor of a look-alike is sent to an empty page, and no other tab is', async () => {
    await ask({ type: 'leave-page', address: LOOKALIKE }, TAB)
    expect(browser.tabs.update.mock.calls).toEqual([[7, { url: 'about:blank', active: true }]])
  })

  test('what was put right is confirmed; while the click is on its way the flag stays', async () => {
    const address = 'https://zoom.us/meeting/schedule'
    const news = (says: string, clicked?: string) => {
      const box = { kind: 'form-box', label: '', says, rowMark: 'waiting-room', row: 0 }
      return { frame: 0, address, observations: [box], clicked }
    }
    const shown = async (message: object) =>
      (await ask({ ...SEEN, address, ...message }, TAB)) as { facts: { key: string }[] }
    const off = await shown({ news: [news('false')] })
    const key = off.facts[0]?.key
    const clicked = await shown({ ...off, news: [news('false', key)] })
    expect(clicked).toMatchObject({ facts: [], view: 'as-before' })
    expect(await shown({ ...clicked, news: [news('true')] })).toMatchObject({
      view: { tone: 'done', title: say('flag_waiting_room_on') },
      css: expect.any(String),
    })
  })
})
