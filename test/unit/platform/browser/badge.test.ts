import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { fakeBrowser } from '../fake-browser.ts'

const { browser, reset } = fakeBrowser()
const { showBadge } = await import('../../../../src/platform/browser/badge.ts')

/** Relative luminance and contrast: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const colorOf = ([badge]: [unknown]): string => (badge as { color: string }).color

beforeEach(reset)

describe('the badge', () => {
  test('counts the findings, in this tab only', async () => {
    await showBadge(7, 3, 'danger')
    expect(browser.action.setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '3' }]])
    expect(browser.action.setBadgeBackgroundColor.mock.calls).toEqual([
      [{ tabId: 7, color: expect.stringMatching(/^#[0-9a-f]{6}$/) }],
    ])
  })

  test('is empty where nothing was found', async () => {
    await showBadge(7, 0, 'note')
    expect(browser.action.setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '' }]])
    expect(browser.action.setBadgeBackgroundColor).not.toHaveBeenCalled()
  })

  test('has another color for each grade, and its digits can be read on it', async () => {
    for (const severity of ['danger', 'caution', 'note'] as const) await showBadge(7, 1, severity)
    const grounds = browser.action.setBadgeBackgroundColor.mock.calls.map(colorOf)
    const digits = browser.action.setBadgeTextColor.mock.calls.map(colorOf)
    expect(new Set(grounds).size).toBe(3)
    const contrasts = grounds.map(
      (ground, index) => (luminance(digits[index] ?? '') + 0.05) / (luminance(ground) + 0.05),
    )
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5)
  })

  test('a tab that has gone is passed over', async () => {
    browser.action.setBadgeText.mockRejectedValueOnce(new Error('No tab with id: 7'))
    await expect(showBadge(7, 1, 'note')).resolves.toBeUndefined()
  })

  test('a browser without badges, such as Firefox for Android, is passed over', async () => {
    const badge = jest.replaceProperty(browser, 'action', {} as typeof browser.action)
    await expect(showBadge(7, 1, 'note')).resolves.toBeUndefined()
    badge.restore()
  })
})
