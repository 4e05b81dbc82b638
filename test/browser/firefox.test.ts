import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { launch } from './driver.ts'
import { mainJob } from './main-job.ts'

mainJob('firefox')

// Chromium's keys cannot be pressed from outside; there the manifest alone says which they are.
test('the keys that the manifest names open the popup', async () => {
  const { commands } = JSON.parse(
    readFileSync(new URL('../../dist/firefox/manifest.json', import.meta.url), 'utf8'),
  ) as { commands: { _execute_action: { suggested_key: { default: string } } } }
  const browser = await launch({ browser: 'firefox' })
  try {
    const page = await browser.open('https://zoom.us/j/81234567890')
    const popup = await page.openPopupByKeys(commands._execute_action.suggested_key.default)
    expect(await popup.text()).toContain('812 3456 7890')
    await popup.close()
  } finally {
    await browser.close()
  }
})
