/** Links: look-alikes, checking, passing on. One body for both browsers, from toolbar and menu. */
import { describe, expect, test } from '@jest/globals'
import { english as say } from '../unit/english.ts'
import { until } from './driver.ts'
import { stage } from './stage.ts'

const JOIN = 'https://us02web.zoom.us/j/81234567890?pwd=example.1'
const LOOKALIKE = 'https://us05webzoom.us/j/81234567890'
const INVITATION = `Chess club <b>Friday</b>\n${JOIN}\nPasscode: 135790\nSee you!`
const wrapped = (address: string) =>
  `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}`

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const { browser, open, openPopup, pasted } = stage({ browser: name, drivesWindow: true })

  test('the popup says of a look-alike that it is not Zoom', async () => {
    const popup = await (await open(LOOKALIKE)).openPopup()
    const text = await popup.text()
    for (const key of ['page_lookalike', 'why_dash', 'lookalike_leave'] as const)
      expect(text).toContain(say(key))
    expect(text).toContain('us05webzoom.us')
    expect(await popup.axe()).toEqual([])
    await popup.close()
  })

  test('a click into the field marks the link of the page: what is pasted takes its place', async () => {
    const page = await open(JOIN + 'x'.repeat(99))
    const popup = await openPopup(page)
    await popup.click('.bar .share')
    await popup.click('textarea')
    const marked = await popup.evaluate((root) => {
      const { value = '', selectionStart, selectionEnd } = root.querySelector('textarea') ?? {}
      return [value.length > 99, selectionStart, selectionEnd === value.length]
    })
    expect(marked).toEqual([true, 0, true])
  })

  test('an invitation that is pasted is copied without its passcode by one more click', async () => {
    const page = await open('https://www.example.org/')
    await page.evaluate((root, invitation) => {
      const field = root.createElement('textarea')
      field.value = invitation
      root.body.replaceChildren(field)
    }, INVITATION)
    await page.click('textarea')
    await page.press('Control+a', 'Control+c')
    const popup = await page.openPopup()
    await popup.click('.bar .share')
    await until(
      () => popup.focused(),
      (focused) => focused === say('check_label'),
    )
    // The last of the view to come: it makes the popup higher, and Chromium drops keys meanwhile.
    await popup.waitForText(say('posting_here', ['www.example.org']))
    await popup.press('Control+v')
    await popup.waitForText(say('safe_why'))
    expect(
      await popup.evaluate((root) =>
        [...root.querySelectorAll('del')].map((taken) => taken.lastChild?.textContent),
      ),
    ).toEqual(['?pwd=example.1', 'Passcode: 135790\n'])
    expect(await popup.axe()).toEqual([])
    await popup.click('.safe button', say('safe_copy'))
    await popup.waitForText(say('copied'))
    await popup.close()
    expect(await pasted()).toBe(
      'Chess club <b>Friday</b>\nhttps://us02web.zoom.us/j/81234567890\nSee you!',
    )
  })

  const byMicrosoft = say('check_wrapper', ['Microsoft'])
  test.each([
    ['a genuine one, wrapped', wrapped(JOIN), 'verdict_zoom', ['us02web.zoom.us', byMicrosoft]],
    ['a look-alike', LOOKALIKE, 'page_lookalike', ['us05webzoom.us']],
    ['the same, wrapped', wrapped(LOOKALIKE), 'page_lookalike', ['us05webzoom.us', byMicrosoft]],
  ] as const)(
    'a guest gets a yes or a no from the context menu, without opening the link: %s',
    async (_, address, verdict, lines) => {
      const page = await open('https://www.example.org/')
      await page.evaluate((root, href) => {
        const link = root.createElement('a')
        link.href = href
        link.textContent = 'Join the meeting'
        root.body.prepend(link)
      }, address)
      const asked = (): number =>
        browser()
          .requests()
          .filter((request) => /zoom|outlook/.test(request.host)).length
      const before = asked()
      const popup = await page.openPopupByMenu('a')
      await popup.waitForText(say(verdict))
      const head = await popup.evaluate(
        (root) => root.querySelector<HTMLElement>('.head')?.innerText,
      )
      expect(head?.split('\n')[0]).toBe(say(verdict))
      for (const line of lines) expect(head).toContain(line)
      expect(await popup.axe()).toEqual([])
      await popup.close()
      expect(asked()).toBe(before)
      const again = await page.openPopup()
      expect(await again.text()).toContain(say('page_none'))
      await again.close()
    },
  )

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
      await popup.waitFor((root) => root.querySelector('.links summary'))
      const rows = await popup.evaluate((root) =>
        [...root.querySelectorAll<HTMLElement>('.links summary')].map((row) =>
          row.innerText.split('\n').filter(Boolean),
        ),
      )
      expect(rows).toEqual([
        ['here', 'zoom.us/s/84567890123', say('host_token_title')],
        ['us05webzoom.us/j/81234567890', say('lookalike_host_title')],
        ['legalzoom.com/j/81234567890', say('claims_zoom_title')],
        ['zoom.us/j/83456789012', say('passcode_in_link_title')],
        [
          'here',
          'us02web.zoom.us/j/81234567890',
          say('passcode_in_link_title'),
          say('found_times', [2]),
        ],
        ['here', 'zoom.us/my/ada', say('personal_meeting_id_title')],
        ['here', 'zoom.us/j/85678901234', say('verdict_zoom')],
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
      await page.waitFor((root) => root.querySelector(':root > span'))
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000)
      expect(await page.evaluate((root) => root.body.outerHTML)).toBe(before)
      await popup.close()
      await page.press('Escape')
      await page.waitFor((root) => !root.querySelector(':root > span'))
    })

    test('are copied all at once, without passcodes and without what is not Zoom’s', async () => {
      const popup = await (await openPage()).openPopup()
      await popup.click('.bar .links')
      await popup.click('button', say('found_copy_all'))
      await popup.waitForText(say('found_left_out', [2]))
      await popup.close()
      expect((await pasted()).split('\n\n').toSorted()).toEqual([
        'here\nhttps://us02web.zoom.us/j/81234567890',
        'here\nhttps://zoom.us/j/84567890123',
        'here\nhttps://zoom.us/j/85678901234',
        'here\nhttps://zoom.us/my/ada',
        'https://zoom.us/j/83456789012',
      ])
    })

    test.each([320, 820])('need no scrolling aside at %d px, and nothing jumps', async (width) => {
      const page = await open(`${browser().origin}/src/popup/popup.html`)
      await page.resize(width, 700)
      // Else a row that opens brings the scroll bar.
      await page.evaluate((root) => root.documentElement.style.setProperty('overflow-y', 'scroll'))
      await page.click('.bar .links')
      await page.click('textarea')
      await page.type(`${JOIN} ${LOOKALIKE}/${'long'.repeat(20)}`)
      await page.waitFor((root) => root.querySelectorAll('.links details').length === 2)
      const row = await page.box('.links details')
      await page.click('.links summary')
      const opened = await page.box('.links details')
      expect([opened.x, opened.width]).toEqual([row.x, row.width])
      const list = await page.box('.links')
      const field = await page.box('textarea')
      expect([list.x, list.width]).toEqual([field.x, field.width])
      const aside = ({ documentElement: { scrollWidth, clientWidth } }: Document): number =>
        scrollWidth - clientWidth
      expect(await page.evaluate(aside)).toBe(0)
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
  })
})
