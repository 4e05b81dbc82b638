/** Pages with many links, of which the first are shown while the rest is read. */
import { describe, expect, test } from '@jest/globals'
import { english as say } from '../unit/english.ts'
import { until } from './driver.ts'
import { stage } from './stage.ts'

describe.each(['chromium', 'firefox'] as const)('the links on a page, in %s', (name) => {
  const { open } = stage({ browser: name, drivesWindow: true })

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
    await popup.click('button', say('found_more', [9950]))
    await popup.waitForText(say('found_more', [9900]))
    expect(await popup.evaluate((root) => root.querySelectorAll('.links summary').length)).toBe(100)
    await popup.close()
  })

  test('are shown while a page of 150,000 is still read, with a count that grows', async () => {
    const page = await open('https://www.example.org/')
    await page.evaluate((root) => {
      root.body.innerHTML = Array.from(
        { length: 150_000 },
        (_, n) => `<a href="https://zoom.us/j/8${String(n).padStart(10, '0')}?pwd=x"></a>`,
      ).join('')
    })
    const popup = await page.openPopup()
    await popup.click('.bar .links')
    const count = (root: Document) =>
      root.querySelector('.links summary') &&
      root.querySelector('.check > .soft')?.textContent?.replace(/\D/g, '')
    await popup.waitFor(count)
    const first = Number(await popup.evaluate(count))
    expect(first).toBeLessThan(150_000)
    await until(
      async () => Number(await popup.evaluate(count)),
      (more) => more > first,
    )
    await popup.waitForText(say('found_more', [149_950]))
    await popup.close()
  })
})
