/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { makeLead, wayAlong } from '../../../src/content/lead.ts'
import { CONTROL_PATHS } from '../../../src/zoom/facts/control-paths.ts'
import { skeleton } from '../../pages/zoom/skeleton.ts'

const FOOTER = `<footer id="wc-footer"><div feature-type="hosttools"><button>Host tools</button></div>
  <div feature-type="participant"><button>Participants</button></div></footer>`

/** What the outline stands around, by its text; null where there is none. */
const outlined = (): string | null => {
  if (!document.querySelector(':root > span')) return null
  return selected.at(-1)?.textContent?.replace(/\s+/g, ' ').trim() ?? null
}
const selected: Node[] = []
let life: AbortController
let lead: (act: keyof typeof CONTROL_PATHS) => boolean
/** Clicks as a person does: the outline goes with the press. */
const click = (): void => {
  dispatchEvent(new Event('pointerdown'))
  document.body.click()
}
const add = (html: string): void => document.body.insertAdjacentHTML('beforeend', html)

beforeEach(() => {
  life = new AbortController()
  const along = makeLead(life.signal)
  lead = (act) => along(wayAlong(CONTROL_PATHS[act])) >= 0
  jest.useFakeTimers()
  document.body.innerHTML = ''
  Element.prototype.scrollIntoView = jest.fn()
  HTMLElement.prototype.showPopover = jest.fn()
  // jsdom lays nothing out: here all is on screen but what is hidden.
  Element.prototype.getClientRects = function (this: Element) {
    return (this.closest('[hidden]') ? [] : [{}]) as unknown as DOMRectList
  }
  Range.prototype.getBoundingClientRect = () => ({ width: 100 }) as DOMRect
  const { selectNode } = Range.prototype
  jest.spyOn(Range.prototype, 'selectNode').mockImplementation(function (this: Range, node) {
    selected.push(node)
    selectNode.call(this, node)
  })
})
afterEach(() => {
  life.abort()
  jest.restoreAllMocks()
  jest.useRealTimers()
})

describe('leading along Zoom’s controls', () => {
  test('outlines the first, and the next when the click has brought it', () => {
    add(FOOTER)
    expect(lead('suspend')).toBe(true)
    expect(outlined()).toBe('Host tools')
    click()
    expect(outlined()).toBeNull()
    jest.advanceTimersByTime(500)
    add(skeleton('host-tools'))
    jest.advanceTimersByTime(200)
    expect(outlined()).toBe('Suspend Participant Activities')
    click()
    jest.advanceTimersByTime(10_000)
    expect(outlined()).toBeNull()
  })

  test.each([
    ['en-US', 'Lock meeting'],
    ['de-DE', 'Meeting sperren'],
    ['ja-JP', 'ミーティングをロックする'],
  ])('begins at the end where that is on screen, in %s', (locale, item) => {
    add(FOOTER + skeleton('host-tools', locale))
    expect(lead('lock')).toBe(true)
    expect(outlined()).toBe(item)
  })

  test('finds the switch in the panel of the live site too', () => {
    add(FOOTER + skeleton('host-tools-panel'))
    expect(lead('lock')).toBe(true)
    expect(outlined()).toContain('Lock meeting')
  })

  test('a person is the reader’s choice; the item beside the person comes then', () => {
    add(`${FOOTER}<ul id="participants-ul"><li>Ben Guest</li></ul>`)
    expect(lead('remove')).toBe(true)
    expect(outlined()).toBe('Ben Guest')
    click()
    add(`<menu class="zmu-portal-dropdown__menu-list"><button role="menuitem">Rename</button>
      <button role="menuitem">Remove…</button></menu>`)
    jest.advanceTimersByTime(200)
    expect(outlined()).toBe('Remove…')
  })

  test('who is shown another way is led that way alone', () => {
    add(FOOTER)
    lead('suspend')
    lead('remove')
    expect(outlined()).toBe('Participants')
    click()
    add(skeleton('host-tools'))
    jest.advanceTimersByTime(5000)
    expect(outlined()).toBeNull()
  })

  test('nothing is outlined any more once the extension has gone', () => {
    add(FOOTER)
    lead('suspend')
    life.abort()
    click()
    add(skeleton('host-tools'))
    jest.advanceTimersByTime(5000)
    expect(outlined()).toBeNull()
  })

  test('says so where nothing of it is on screen', () => {
    expect(lead('suspend')).toBe(false)
    add(`<div hidden>${FOOTER}</div>`)
    expect(lead('suspend')).toBe(false)
    expect(outlined()).toBeNull()
    add(FOOTER)
    expect(lead('suspend')).toBe(true)
  })
})
