/** For people without a mouse, with large text, with colors of their own, or without movement. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { english as say } from '../unit/english.ts'
import { until } from './driver.ts'
import { stage } from './stage.ts'
import type { View } from './view.ts'

const START = 'https://us02web.zoom.us/s/82345678901'
const MEETING = 'https://app.zoom.us/wc/81234567890/start'
const LOOKALIKE = 'https://us05web-zoom.biz/j/81234567890'
const VIEWS = ['checklist', 'share', 'links', 'emergency', 'more'] as const

/** What has the focus: its name, and whether it is in view and seen to have the focus. */
const stop = (view: View) =>
  view.evaluate((root) => {
    const at = root.activeElement
    if (!at || at === root.body) return null
    const { top, bottom, height } = at.getBoundingClientRect()
    const seen = [getComputedStyle(at), getComputedStyle(at, '::after')].some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1,
    )
    return {
      at: `${at.localName}.${at.className}`,
      view: at.closest('.bar') && at.classList.item(0),
      // Where a view begins with a field, it is the field.
      isStart: at.localName === 'main' || at.closest('main')?.querySelector('textarea') === at,
      isSeen: seen && height > 0 && bottom > 0 && top < innerHeight,
    }
  })

/** What does not fit: text beyond the edge of the view, or cut off by its own element. */
const tooWide = (view: View) =>
  view.evaluate((root) =>
    [...root.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        const hasText = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        )
        if (!hasText || element.closest('.unseen, option') || !element.checkVisibility())
          return false
        const { left, right } = element.getBoundingClientRect()
        const { overflowX } = getComputedStyle(element)
        const isCut = element.scrollWidth > element.clientWidth && element.clientWidth > 0
        return left < -1 || right > innerWidth + 1 || (isCut && overflowX !== 'visible')
      })
      .map((element) => `${element.localName}.${element.className}: ${element.textContent}`)
      .concat(root.documentElement.scrollWidth > innerWidth ? ['side scroll'] : []),
  )

const turnTo = async (view: View, name: string) => {
  await view.click(`.bar .${name}`)
  await view.waitFor((root) => root.querySelector('main')?.children.length)
}

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const { browser, open, openPopup } = stage({ browser: name, drivesWindow: true })
  afterEach(async () => {
    await browser().setColorScheme('light')
    await browser().forget()
  })

  /** Tabs to a view's button in the bar, and reads each stop on the way. */
  const tabTo = async (view: View, wanted: string) => {
    for (let count = 0; count < 40; count++) {
      await view.press('Tab')
      const at = await stop(view)
      if (!at) continue // the browser's own window is a stop too
      expect([at.at, at.isSeen]).toEqual([at.at, true])
      expect(await view.focused()).toMatch(/\w{2}/)
      if (at.view === wanted) return
    }
    throw new Error(`No way by keyboard to ${wanted}`)
  }

  const walk = async (view: View): Promise<string> => {
    for (const wanted of ['share', 'links', 'emergency', 'more', 'checklist']) {
      await tabTo(view, wanted)
      await view.press('Enter')
      await view.waitFor(
        (root, id) => root.querySelector(`.bar .${id}`)?.getAttribute('aria-current'),
        wanted,
      )
      expect(await stop(view)).toMatchObject({ isStart: true })
    }
    await tabTo(view, 'more')
    await view.press('Enter')
    while ((await view.focused()) !== say('footer_letter')) await view.press('Tab')
    await view.press('Enter')
    await view.waitForText(say('letter_figure_after'))
    expect(await view.axe()).toEqual([])
    await view.press('Shift+Tab')
    expect(await view.focused()).toBe(say('back'))
    await view.press('Enter')
    await view.waitForText(say('footer_settings'))
    expect(await view.axe()).toEqual([])
    return (await stop(view))?.at ?? ''
  }

  test('every view of the popup and of the panel is reached by keyboard alone', async () => {
    const page = await open(START)
    const popup = await openPopup(page)
    expect(await walk(popup)).toBe('main.')
    await popup.close()
    const panel = await page.panelAfter(() => page.choosePanel())
    await panel.waitFor((root) => root.querySelector('.bar'))
    expect(await walk(panel)).toBe('main.')
    await panel.close()
  })

  test('text of double size has room, in the popup and at any width', async () => {
    const enlarge = (view: View) =>
      view.evaluate((root) => {
        const before = root.querySelector('h1')?.getBoundingClientRect().height ?? 0
        root.documentElement.style.fontSize = '200%'
        return (root.querySelector('h1')?.getBoundingClientRect().height ?? 0) / before
      })
    const page = await open(START)
    for (const address of [START, MEETING, LOOKALIKE]) {
      await page.goto(address)
      const popup = await openPopup(page)
      expect(await enlarge(popup)).toBeGreaterThan(1.9)
      expect([address, ...(await tooWide(popup))]).toEqual([address])
      await popup.close()
    }
    const tab = await open(`${browser().origin}/src/popup/popup.html`)
    await tab.waitFor((root) => root.querySelector('.bar'))
    await enlarge(tab)
    for (const width of [320, 380, 820]) {
      await tab.resize(width, 700)
      for (const view of VIEWS) {
        await turnTo(tab, view)
        expect([width, view, ...(await tooWide(tab))]).toEqual([width, view])
      }
    }
  })

  test('each label of the bar keeps its line beside a scroll bar; a wide head stands over its column', async () => {
    const tab = await open(`${browser().origin}/src/popup/popup.html`)
    await tab.waitFor((root) => root.querySelector('.bar'))
    await tab.evaluate((root) => root.documentElement.style.setProperty('overflow-y', 'scroll'))
    await tab.resize(320, 700)
    const high = await tab.evaluate((root) =>
      [...root.querySelectorAll('.bar button > span')]
        .filter((label) => label.getBoundingClientRect().height > 20)
        .map(({ textContent }) => textContent),
    )
    expect(high).toEqual([])
    await tab.resize(820, 700)
    const [head, column] = [await tab.box('.head .icon'), await tab.box('main > *')]
    expect(head.x).toBe(column.x)
  })

  test('colors of the reader’s own leave every card, row and button its edge; nothing moves', async () => {
    await browser().setColorScheme('forced')
    const page = await open(START)
    for (const address of [START, MEETING, LOOKALIKE]) {
      await page.goto(address)
      const popup = await openPopup(page)
      const isForced = () =>
        popup.evaluate(
          () =>
            matchMedia('(forced-colors: active)').matches &&
            matchMedia('(prefers-reduced-motion: reduce)').matches,
        )
      await until(isForced, (is) => is)
      const drawn = await popup.evaluate((root) =>
        ['.head .icon', '.head h1'].map(
          (each) => getComputedStyle(root.querySelector(each)!).color,
        ),
      )
      expect([address, drawn[0]]).toEqual([address, drawn[1]])
      for (const view of VIEWS) {
        await turnTo(popup, view)
        const [edgeless, moving] = await popup.evaluate((root) => {
          const edged =
            '.list, .card, .button, .leave, .action, .emergency button, select, textarea'
          const isBare = (element: Element) => {
            const { borderTopWidth, borderTopColor, borderTopStyle } = getComputedStyle(element)
            const isClear = /rgba\(.*, 0\)|transparent/.test(borderTopColor)
            return borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1 || isClear
          }
          const nameOf = (element: Element) => `${element.localName}.${element.className}`
          const rows = root.querySelectorAll(
            '.item + .item, .ways > li + li, .list details + details',
          )
          return [
            [...root.querySelectorAll(edged), ...rows].filter(isBare).map(nameOf),
            [...root.querySelectorAll('*')]
              .filter((element) => {
                const { transitionDuration, animationName } = getComputedStyle(element)
                return parseFloat(transitionDuration) > 0 || animationName !== 'none'
              })
              .map(nameOf),
          ]
        })
        expect([address, view, edgeless, moving]).toEqual([address, view, [], []])
      }
      await popup.close()
    }
  })
})
