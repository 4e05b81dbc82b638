/** Help with posting on single sites: named in the settings, asked for, and given back. */
import { describe, expect, test } from '@jest/globals'
import { english as say } from '../unit/english.ts'
import { until } from './driver.ts'
import { AREA, LINK, postingStage } from './posting-stage.ts'

const SITE = 'forum.example.org'
// Chromium does not ask again for what was granted once.
const OTHER = 'club.example.org'

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const { browser, openOptions, openPopup, scripts, openWith, added, paste, flagSays } =
    postingStage(name)
  const granted = (origin: string) =>
    browser().inExtension(
      ({ permissions }, asked) => permissions.contains({ origins: [asked] }),
      origin,
    )

  test('a site that is named has help, without the guard; removed, it has none', async () => {
    const settings = await openOptions()
    await settings.click('.site input')
    await settings.type(SITE)
    await settings.click('.site button', say('posting_add'))
    await settings.answerQuestion(true)
    expect(await until(scripts, (all) => all.length > 0)).toEqual(['posting'])
    expect([await granted(`*://${SITE}/*`), await granted('*://*/*')]).toEqual([true, false])
    expect(await settings.axe()).toEqual([])

    const page = await openWith(AREA, `https://${SITE}/`)
    await paste(page, LINK)
    await flagSays(page, say('posting_paste'))
    const other = await openWith(AREA, 'https://other.example/')
    await paste(other, LINK)
    await page.badge() // brings it to the front
    expect(await added(other)).toBe(0)

    const again = await openOptions()
    await again.click('button', say('posting_remove', [SITE]))
    expect(await until(scripts, (all) => all.length === 0)).toEqual([])
    expect(await granted(`*://${SITE}/*`)).toBe(false)
  })

  test('the popup offers it for the site at hand, and asks for no other', async () => {
    const page = await openWith(AREA, `https://${OTHER}/`)
    const popup = await openPopup(page)
    await popup.click('.bar .share')
    await popup.click('.switch', say('posting_here', [OTHER]))
    await page.answerQuestion(true)
    expect(await until(scripts, (all) => all.length > 0)).toEqual(['posting'])
    expect([await granted(`*://${OTHER}/*`), await granted('*://*/*')]).toEqual([true, false])
    await popup.close()
    await page.badge() // brings it to the front
    await paste(page, LINK)
    await flagSays(page, say('posting_paste'))
  })
})
