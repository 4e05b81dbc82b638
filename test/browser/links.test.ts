/** Links: look-alikes, checking, passing on. One body for both browsers, from toolbar and menu. */
import { describe, expect, test } from '@jest/globals'
import { english as say } from '../unit/english.ts'
import { stage } from './stage.ts'

const JOIN = 'https://us02web.zoom.us/j/81234567890?pwd=example.1'
const LOOKALIKE = 'https://us05webzoom.us/j/81234567890'

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const { browser, open, pasted } = stage({ browser: name, drivesWindow: true })

  test('the popup says of a look-alike that it is not Zoom', async () => {
    const popup = await (await open(LOOKALIKE)).openPopup()
    const text = await popup.text()
    for (const key of ['page_lookalike', 'why_dash', 'lookalike_leave'] as const)
      expect(text).toContain(say(key))
    expect(text).toContain('us05webzoom.us')
    expect(await popup.axe()).toEqual([])
    await popup.close()
  })

  test('an invitation is checked in the popup, and copied without its passcode', async () => {
    const popup = await (await open('https://www.example.org/')).openPopup()
    await popup.click('.bar .share')
    await popup.click('textarea')
    await popup.type(`${JOIN} Passcode: 135790`)
    await popup.waitForText(say('safe_why'))
    const text = await popup.text()
    expect(text).toContain(say('passcode_in_link_title'))
    expect(await popup.axe()).toEqual([])
    await popup.click('.safe button', say('safe_copy'))
    await popup.waitForText(say('copied'))
    await popup.close()
    expect(await pasted()).toBe('https://us02web.zoom.us/j/81234567890')
  })

  test('a link is checked from the context menu, without opening it', async () => {
    const page = await open('https://www.example.org/')
    await page.evaluate((root, address) => {
      const link = root.createElement('a')
      link.href = address
      link.textContent = 'Join the meeting'
      root.body.prepend(link)
    }, LOOKALIKE)
    const popup = await page.openPopupByMenu('a')
    await popup.waitForText(say('page_lookalike'))
    expect(await popup.text()).toContain('us05webzoom.us')
    expect(await popup.axe()).toEqual([])
    await popup.close()
    expect(
      browser()
        .requests()
        .filter(({ path }) => path.includes('812345')),
    ).toHaveLength(1)
    const again = await page.openPopup()
    expect(await again.text()).toContain(say('page_none'))
    await again.close()
  })

  describe('the links on a page', () => {
    /** A page with a link in each place where one may stand. */
    const openPage = async () => {
      const page = await open('https://www.example.org/')
      await page.evaluate(
        async (root, join, lookalike) => {
          const add = (parent: Node, address: string, text = 'here') => {
            const link = root.createElement('a')
            link.href = address
            link.textContent = text
            parent.appendChild(link)
            return link
          }
          const shadow = root.createElement('div')
          root.body.replaceChildren()
          const frame = root.createElement('iframe')
          frame.src = '/frame'
          root.body.style.paddingBlockEnd = '3000px'
          root.body.append(shadow, frame, 'Plain: https://zoom.us/j/83456789012?pwd=x and bye.')
          await new Promise((resolve) => frame.addEventListener('load', resolve))
          add(shadow.attachShadow({ mode: 'open' }), 'https://zoom.us/my/ada')
          const inner = frame.contentDocument?.body
          if (!inner) throw new Error('The frame is empty')
          inner.replaceChildren()
          add(inner, 'https://zoom.us/s/84567890123?zak=x')
          add(root.body, join)
          add(root.body, join)
          add(root.body, `mailto:?body=${encodeURIComponent('https://zoom.us/j/85678901234')}`)
          add(root.body, 'https://zoom.us/pricing')
          add(root.body, 'https://legalzoom.com/j/81234567890')
          add(root.body, `javascript:open('${join}3')`)
          const far = add(root.body, `https://www.google.com/url?q=${lookalike}`)
          far.style.cssText = 'position: absolute; top: 2500px'
        },
        JOIN,
        LOOKALIKE,
      )
      return page
    }

    test('are listed worst first, each once, wherever they stand', async () => {
      const popup = await (await openPage()).openPopup()
      await popup.waitFor((root) => root.querySelector('.dangers')?.textContent === '2')
      await popup.click('.bar .links')
      await popup.waitFor((root) => root.querySelector('.links'))
      const rows = await popup.evaluate((root) =>
        [...root.querySelectorAll<HTMLElement>('.links summary')].map((row) =>
          row.innerText.replaceAll('\u00a0', ' ').split('\n').filter(Boolean),
        ),
      )
      expect(rows).toEqual([
        [say('host_token_title'), 'zoom.us · 845 6789 0123'],
        [say('lookalike_host_title'), 'us05webzoom.us'],
        [say('claims_zoom_title'), 'legalzoom.com'],
        [say('passcode_in_link_title'), 'zoom.us · 834 5678 9012'],
        [say('passcode_in_link_title'), 'us02web.zoom.us · 812 3456 7890', '×2'],
        [say('personal_meeting_id_title'), 'zoom.us'],
        [say('page_join'), 'zoom.us · 856 7890 1234'],
      ])
      await popup.evaluate((root) => {
        for (const details of root.querySelectorAll('details')) details.open = true
      })
      expect(await popup.axe()).toEqual([])
      await popup.close()
    })

    test('are shown on the page, whose styles stay as they are', async () => {
      const page = await openPage()
      const before = await page.evaluate((root) => root.body.outerHTML)
      const popup = await page.openPopup()
      await popup.waitFor((root) => root.querySelector('.dangers')?.textContent === '2')
      await popup.click('.bar .links')
      await popup.click('.links summary', say('lookalike_host_title'))
      await popup.click('.links details[open] button', say('found_show'))
      await page.waitFor((root) => root.querySelector('anteroom-outline'))
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000)
      expect(await page.evaluate((root) => root.body.outerHTML)).toBe(before)
      await popup.close()
      await page.press('Escape')
      await page.waitFor((root) => !root.querySelector('anteroom-outline'))
    })

    test('are none on a page without any, and that is said honestly', async () => {
      const page = await open('https://www.example.org/')
      await page.evaluate((root) => root.body.replaceChildren())
      const popup = await page.openPopup()
      await popup.click('.bar .links')
      await popup.waitForText(say('found_none'))
      expect(await popup.evaluate((root) => root.querySelectorAll('.host').length)).toBe(0)
      await popup.close()
    })

    test('are cut where there are ten thousand, and more come by a click', async () => {
      const page = await open('https://www.example.org/')
      await page.evaluate((root) => {
        root.body.replaceChildren()
        for (let number = 0; number < 10_000; number++) {
          const link = root.createElement('a')
          link.href = `https://zoom.us/j/8${String(number).padStart(10, '0')}?pwd=x`
          root.body.append(link)
        }
      })
      const popup = await page.openPopup()
      await popup.click('.bar .links')
      await popup.click('button', say('found_more', ['9950']))
      await popup.waitForText(say('found_more', ['9900']))
      expect(await popup.evaluate((root) => root.querySelectorAll('.links .row').length)).toBe(100)
      await popup.close()
    })
  })
})
