/** @jest-environment jsdom */
import { describe, expect, jest, test } from '@jest/globals'
import { showFlag } from '../../../../src/ui/flag/flag.ts'
import { english } from '../../english.ts'
import { faultsIn } from '../draw.tsx'
import {
  actions,
  at,
  attach,
  button,
  control,
  draw,
  flags,
  inside,
  key,
  VIEW,
} from './flag-stage.ts'

describe('the flag', () => {
  test('says what was found, in its language and direction', () => {
    draw({ ...VIEW, lang: 'he', dir: 'rtl' })
    const card = inside().querySelector<HTMLElement>('.flag')
    expect([card?.lang, card?.dir, card?.className]).toEqual(['he', 'rtl', 'flag caution'])
    expect([...inside().querySelectorAll('p')].map((text) => text.textContent)).toEqual([
      english('passcode_in_link_title'),
      english('passcode_in_link_text'),
    ])
  })

  test('marks a text without translation as English, and lets a host stand out', () => {
    draw({
      ...VIEW,
      lang: 'de',
      title: { parts: ['This is not Zoom'], lang: 'en' },
      texts: [{ parts: ['', 'us05webzoom.us', ' ahmt Zoom nach.'] }],
    })
    expect(inside().querySelector<HTMLElement>('.title')?.lang).toBe('en')
    expect(inside().querySelector<HTMLElement>('.text')?.lang).toBe('')
    expect(inside().querySelector('.text b')?.textContent).toBe('us05webzoom.us')
    expect(inside().querySelector('.text')?.textContent).toBe('us05webzoom.us ahmt Zoom nach.')
  })

  test('each button does what it says', () => {
    const leave = { type: 'leave-page' } as const
    draw({ ...VIEW, buttons: [{ label: 'Leave', act: leave }] })
    button('Leave').click()
    expect(actions.act.mock.calls).toEqual([[leave]])
  })

  test('says where the switch is that it leads to, each time anew', async () => {
    const said = { itself: '', fold: 'Folded away', gone: 'Gone' }
    const act = { type: 'show-row', frame: 3, key: 'form-box,1', said } as const
    draw({ ...VIEW, buttons: [{ label: 'Show', act }] })
    for (const shown of ['fold', 'gone', 'itself'] as const) {
      actions.showRow.mockResolvedValueOnce(shown)
      button('Show').click()
      for (let turns = 0; turns < 5; turns++) await Promise.resolve()
      jest.advanceTimersToNextFrame()
      expect(inside().querySelector('.title ~ .text:last-of-type')?.textContent).toBe(said[shown])
      expect(inside().querySelector('[role=status]')?.textContent).toBe(said[shown])
    }
    expect(actions.showRow.mock.calls).toEqual([[act], [act], [act]])
  })

  test.each([
    ['copied', { writeText: async (): Promise<void> => undefined }],
    ['copy_failed', { writeText: (): Promise<void> => Promise.reject(new Error('refused')) }],
    // A page without https.
    ['copy_failed', undefined],
  ] as const)('says whether it could copy: %s', async (said, clipboard) => {
    Object.assign(navigator, { clipboard })
    draw()
    const pressed = button(english('copy_clean_link'))
    pressed.click()
    for (let turns = 0; turns < 5; turns++) await Promise.resolve()
    jest.advanceTimersToNextFrame()
    expect(pressed.textContent).toBe(english(said))
    expect(inside().querySelector('[role=status]')?.textContent).toBe(english(said))
  })

  test('is closed to the page: no script of it can look inside', () => {
    draw()
    expect(attach.mock.calls.at(-1)).toEqual([{ mode: 'closed' }])
    expect(flags()[0]?.shadowRoot).toBeNull()
    expect(flags()[0]?.innerHTML).toBe('')
    expect(document.documentElement.textContent).not.toContain(english('passcode_in_link_title'))
  })

  test('shows hostile text as text', () => {
    const evil = '<img src=x onerror=alert(1)>'
    draw({ ...VIEW, title: evil, texts: [evil], close: evil, hide: evil })
    expect(inside().querySelector('img')).toBeNull()
    expect(inside().querySelector('.title')?.textContent).toBe(evil)
  })

  test('is announced once, politely, after it is there', () => {
    showFlag(VIEW, '', actions, at.life.signal)
    const announcement = inside().querySelector('[role=status]')
    const said = () => [...(announcement?.children ?? [])].map(({ textContent }) => textContent)
    expect(said()).toEqual([])
    jest.advanceTimersToNextFrame()
    expect(said()).toEqual([VIEW.title, ...VIEW.texts])
    expect(inside().querySelectorAll('[role=alert], [aria-live]')).toHaveLength(0)
  })

  test('leaves the focus where it is', () => {
    document.body.append(control)
    control.focus()
    draw()
    expect(document.activeElement).toBe(control)
  })

  test.each(['danger', 'caution', 'note', 'calm', 'done', 'alarm'] as const)(
    'has no fault that axe can find: %s',
    async (tone) => {
      draw({ ...VIEW, tone })
      button(VIEW.hide).click()
      // axe cannot look into a closed root either: it is shown a copy.
      const card = inside().querySelector('.flag')?.cloneNode(true) as HTMLElement
      jest.useRealTimers()
      document.body.append(card)
      expect(await faultsIn(card)).toEqual([])
    },
  )
})

describe('closing', () => {
  test('by its cross: gone, and the page is told once', () => {
    draw()
    button(VIEW.close).click()
    expect(flags()).toEqual([])
    expect(actions.close).toHaveBeenCalledTimes(1)
    expect(actions.hide).not.toHaveBeenCalled()
  })

  test('not by an Esc that is meant for the page', () => {
    document.body.append(control)
    draw()
    control.dispatchEvent(key('keydown', 'Escape'))
    expect(flags()).toHaveLength(1)
  })

  test('not by one for the flag’s own element, to which the page can give the focus', () => {
    draw()
    flags()[0]?.dispatchEvent(key('keydown', 'Escape'))
    expect(flags()).toHaveLength(1)
  })

  test('by Esc with the focus inside the flag', () => {
    draw()
    button(VIEW.hide).focus()
    button(VIEW.hide).dispatchEvent(key('keydown', 'Escape'))
    expect(flags()).toEqual([])
    expect(actions.close).toHaveBeenCalledTimes(1)
  })

  test('by Esc even where the page keeps its keys to itself', () => {
    const life = new AbortController()
    draw()
    addEventListener('keydown', (event) => event.stopImmediatePropagation(), {
      capture: true,
      signal: life.signal,
    })
    button(VIEW.hide).focus()
    button(VIEW.hide).dispatchEvent(key('keydown', 'Escape'))
    expect(flags()).toEqual([])
    life.abort()
  })

  test('by no other key', () => {
    draw()
    for (const name of ['Enter', ' ', 'Tab', 'e', 'Delete']) {
      button(VIEW.hide).dispatchEvent(key('keydown', name))
    }
    expect(flags()).toHaveLength(1)
  })

  test('by its maker before it is raised: then it never is', async () => {
    showFlag(VIEW, '', actions, at.life.signal)
    flags()[0]?.remove()
    await Promise.resolve()
    at.life.abort()
    jest.advanceTimersByTime(1000)
    expect(flags()).toEqual([])
  })

  test('by the next script in Firefox, which leaves the page’s own elements alone', () => {
    const [old, own] = ['<p class="flag"></p>', '<p></p>'].map((html) => {
      const openOrClosedShadowRoot = document.createElement('div')
      openOrClosedShadowRoot.innerHTML = html
      const host = Object.assign(document.createElement('div'), { openOrClosedShadowRoot })
      document.documentElement.append(host)
      return host
    })
    draw()
    expect([old?.isConnected, own?.isConnected]).toEqual([false, true])
    own?.remove()
  })

  test('by its maker, who needs not be told', () => {
    draw()
    at.life.abort()
    expect(flags()).toEqual([])
    expect(actions.close).not.toHaveBeenCalled()
  })

  test.each([
    ['closed', () => button(VIEW.close).click(), 1],
    ['taken away', () => at.life.abort(), 0],
  ] as const)('once %s it hears and does nothing any more', (_, end, told) => {
    draw()
    end()
    jest.mocked(document.elementsFromPoint).mockClear()
    document.body.dispatchEvent(key('keydown', 'Escape'))
    dispatchEvent(new Event('resize'))
    document.body.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
    expect(actions.close).toHaveBeenCalledTimes(told)
    expect(document.elementsFromPoint).not.toHaveBeenCalled()
  })
})
