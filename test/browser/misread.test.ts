/**
 * What is read on Zoom's pages after whatever Zoom may change, hide and let people write on them,
 * with the layout of a real browser. One body for both.
 */
import { beforeAll, describe, expect, test } from '@jest/globals'
import { sample } from 'fast-check'
import { execFileSync } from 'node:child_process'
import { root } from '../project/repository.ts'
import { skeleton } from '../pages/zoom/skeleton.ts'
import { LOCALES, severalOrHidden, WORDS } from '../unit/zoom/facts/changes.ts'
import { PAGES } from '../unit/zoom/facts/pages.ts'
import type { Page } from './driver.ts'
import type { Misread } from './misread.ts'
import { stage } from './stage.ts'

const RUNS = Number(process.env['RUNS'] ?? 60)

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const { browser } = stage({ browser: name })
  let page: Page
  beforeAll(async () => {
    const bundled = execFileSync(
      process.execPath,
      ['test/browser/page-bundle.mjs', 'test/browser/misread.ts'],
      { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 },
    )
    page = await browser().open('https://www.example.org/')
    await page.evaluate((document, code) => {
      const frame = document.createElement('iframe')
      Object.assign(frame, { width: 1200, height: 800 })
      document.body.replaceChildren(frame)
      frame.contentWindow?.window.eval(code)
      Object.assign(window, { misread: frame.contentWindow?.['misread' as never] })
    }, JSON.parse(bundled).code)
  })

  test.each(PAGES)('$name: nothing is read wrong', async (it) => {
    const seed = Number(process.env['SEED'] ?? 9)
    const locale = LOCALES[seed % LOCALES.length]
    const { right, wrong, lost } = await page.evaluate(
      (_, ...all) =>
        (window as unknown as { misread: Misread }).misread(
          ...(all as unknown as Parameters<Misread>),
        ),
      skeleton(it.name, locale),
      it.page,
      it.address,
      sample(severalOrHidden, { seed, numRuns: RUNS }) as never,
      WORDS as never,
    )
    expect(wrong).toEqual([])
    expect(lost > 0).toBe(right.length > 0)
  })
})
