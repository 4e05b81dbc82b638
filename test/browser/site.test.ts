/** The project's own page, opened from the disk: accessible, at every width, in light and dark. */
import { afterAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../project/repository.ts'
import { stage } from './stage.ts'

const folder = mkdtempSync(join(tmpdir(), 'anteroom-site-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
execFileSync(process.execPath, ['scripts/site.mjs', folder], { cwd: root })
const PAGES = ['index.html', 'advice/de.html', 'docs/testing.html', 'docs/architecture.html']

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const { browser, open } = stage({ browser: name })

  test.each(PAGES)('%s', async (path) => {
    const asked = browser().requests().length
    const page = await open(pathToFileURL(join(folder, path)).href)
    for (const scheme of ['light', 'dark'] as const) {
      await browser().setColorScheme(scheme)
      expect(await page.axe()).toEqual([])
    }
    for (const width of [320, 800, 1600]) {
      await page.resize(width, 800)
      const aside = await page.evaluate(
        ({ documentElement: { scrollWidth, clientWidth } }) => scrollWidth - clientWidth,
      )
      expect({ width, aside }).toEqual({ width, aside: 0 })
    }
    const style = await page.evaluate(
      (shown) => getComputedStyle(shown.querySelector('header')!).display,
    )
    expect([style, browser().requests().slice(asked)]).toEqual(['flex', []])
  })
})
