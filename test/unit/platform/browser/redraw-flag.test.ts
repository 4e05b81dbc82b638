import { beforeEach, describe, expect, test } from '@jest/globals'
import { fakeBrowser } from '../fake-browser.ts'

const { browser, reset } = fakeBrowser()
const { redrawFlag } = await import('../../../../src/platform/browser/redraw-flag.ts')

beforeEach(reset)

describe('drawing the flag anew', () => {
  test('asks the page to', async () => {
    await redrawFlag(7)
    expect(browser.tabs.sendMessage.mock.calls).toEqual([
      [7, { type: 'redraw-flag' }, { frameId: 0 }],
    ])
  })

  test('is no failure where there is no page, or no script in it', async () => {
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist'))
    await expect(redrawFlag(7)).resolves.toBeUndefined()
    await expect(redrawFlag(undefined)).resolves.toBeUndefined()
  })
})
