/**
 * Whether every view has room in every language: drawn with the product's components and style
 * sheets, for what the extension knows of Zoom's pages. One browser draws them all in one page.
 */
import { beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { shippedLocales } from '../../scripts/locales/shipped.mjs'
import type { ShippedFile } from '../../src/platform/locale/shipped-texts.ts'
import { catalogOf, english, folders } from '../project/catalogs.ts'
import { root } from '../project/repository.ts'
import { type Page, until } from './driver.ts'
import type { Json } from './engine.ts'
import { PAPER, pagesIn } from './pdf.ts'
import type { Fit, SeenPage, ViewName } from './fit-views.tsx'
import { stage } from './stage.ts'

/** Pages of Zoom's, and what must be known of each before it is drawn. */
const PAGES = {
  join: ['https://us02web.zoom.us/j/81234567890?pwd=example.1', 0],
  form: ['https://us02web.zoom.us/meeting/schedule?skeleton=schedule', 1],
  settings: ['https://school.zoom.us/profile/setting?skeleton=settings', 1],
  host: ['https://app.zoom.us/wc/81234567890/start?skeleton=host-tools-panel', 1],
  guest: ['https://app.zoom.us/wc/81234567890/join?skeleton=host-tools-panel', 0],
} as const
const unseen = (address: string): SeenPage => ({ address, language: null, facts: [], frames: [] })
const LOOKALIKE = unseen('https://us05web-zoom.biz/j/81234567890')
const PERSONAL = unseen('https://us02web.zoom.us/j/8123456789?pwd=example.1')
const LEAKY = unseen('https://us02web.zoom.us/s/8123456789?pwd=example.1&zak=example')
const PLAIN = unseen('https://www.example.org/')
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur']

const shipped = shippedLocales('chrome')
const ENGLISH = shipped['en'] as Json
/** What a browser has in a language: what its file lacks is English. */
const textsOf = (folder: string): Json => ({ ...shipped['en'], ...shipped[folder] })

/** The script of the page that draws, and the style sheet that the popup loads later. */
const bundle = (): { code: string; css: string } =>
  JSON.parse(
    execFileSync(process.execPath, ['test/browser/page-bundle.mjs', 'test/browser/fit-views.tsx'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    }),
  )

describe('every view has room', () => {
  const { browser } = stage({ browser: 'chromium' })
  const seen = {} as Record<keyof typeof PAGES, SeenPage>
  let page: Page
  let sheet: Page
  let css = ''

  beforeAll(async () => {
    for (const [name, [address, least]] of Object.entries(PAGES)) {
      const zooms = await browser().open(address)
      await zooms.flag.text()
      const ask = () =>
        browser().inExtension(async ({ tabs }, url) => {
          const [tab] = await tabs.query({ url })
          return (await tabs.sendMessage(tab?.id ?? 0, { type: 'what-page' })) as SeenPage
        }, address)
      seen[name as keyof typeof PAGES] = await until(ask, ({ facts }) => facts.length >= least)
      await zooms.close()
    }
    const built = bundle()
    css = built.css
    sheet = await browser().open(PLAIN.address)
    await sheet.evaluate((_, code) => window.eval(code), built.code)
    page = await browser().open(PLAIN.address)
    await page.evaluate((document, code) => {
      const frame = document.createElement('iframe')
      frame.height = '600'
      frame.style.border = '0'
      document.body.replaceChildren(frame)
      frame.contentWindow?.window.eval(code)
      Object.assign(window, { fit: frame.contentWindow?.['fit' as never] })
    }, built.code)
  })

  test.each(folders)('%s', async (folder) => {
    const tag = catalogOf(folder)['language_tag']?.message ?? ''
    const facts = seen.host.facts.map((fact) => ({ ...fact, state: 'off' as const }))
    const allOff = { ...seen.host, facts }
    const oneOff = { ...seen.host, facts: facts.slice(0, 1) }
    const shown: (readonly [ViewName, SeenPage])[] = [
      ...[...Object.values(seen), allOff, oneOff, PERSONAL, LEAKY, LOOKALIKE, PLAIN].map(
        (each) => ['popup', each] as const,
      ),
      ...[...Object.values(seen), LOOKALIKE].map((each) => ['flag', each] as const),
      ['menu', seen.join],
      ['letter', PLAIN],
      ['paper-host', PLAIN],
      ['paper-guest', PLAIN],
      ['options', PLAIN],
      ['welcome', PLAIN],
      // The last stays for axe: it has most.
      ['popup', seen.form],
    ]
    const looked = await page.evaluate(
      async (_, texts, inEnglish, views, laterCss) => {
        const { fit } = window as unknown as { fit: Fit }
        await fit.speak(texts as ShippedFile, inEnglish as ShippedFile)
        const found = []
        for (const [name, about] of views as unknown as [ViewName, SeenPage][])
          found.push(await fit.look(name, about, laterCss))
        return {
          faults: found.flatMap(({ faults }) => faults),
          marks: [...new Set(found.flatMap(({ marks }) => marks))],
          axe: await fit.axeIn(),
        }
      },
      textsOf(folder),
      ENGLISH,
      shown as unknown as Json,
      css,
    )
    const dir = RIGHT_TO_LEFT.includes(folder) ? 'rtl' : 'ltr'
    expect(looked).toEqual({ faults: [], marks: [`${tag} ${dir}`], axe: [] })
  })

  test.each(folders)('%s: what is handed out is one sheet', async (folder) => {
    for (const role of ['host', 'guest'] as const) {
      await sheet.evaluate(
        async (_, texts, inEnglish, name, laterCss) => {
          const { fit } = window as unknown as { fit: Fit }
          await fit.speak(texts as ShippedFile, inEnglish as ShippedFile)
          await fit.draw(name, { address: '', language: null, facts: [], frames: [] }, laterCss)
        },
        textsOf(folder),
        ENGLISH,
        `paper-${role}` as const,
        css,
      )
      // What fits as wide as A4 and as high as Letter fits both.
      if (pagesIn(await sheet.print(PAPER.A4[0], PAPER.Letter[1])) === 1) continue
      for (const [paper, [width, height]] of Object.entries(PAPER)) {
        const pages = pagesIn(await sheet.print(width, height))
        expect({ role, paper, pages }).toEqual({ role, paper, pages: 1 })
      }
    }
  })

  test('no text is far wider than the English one where room is short', async () => {
    const tight = Object.entries(english).flatMap(([key, { message, description = '' }]) => {
      const [, most] = /MAX (\d+)/.exec(description) ?? []
      return most === undefined ? [] : [{ key, message, most: Number(most) }]
    })
    const all = folders.flatMap((folder) => {
      const texts = catalogOf(folder)
      return tight.map((text) => ({ ...text, folder, own: texts[text.key]?.message ?? '' }))
    })
    const wide = await page.evaluate((_, texts) => {
      const { fit } = window as unknown as { fit: Fit }
      const letters = 'abcdefghijklmnopqrstuvwxyz'
      const letter = fit.widthOf(letters) / letters.length
      // Of a very short one the double is not much: then it may be as long as it is said to be.
      return texts
        .filter(({ message, own, most }) => {
          const room = Math.max(2.2 * fit.widthOf(message), most * letter)
          return fit.widthOf(own) > room
        })
        .map(({ folder, key, own, message }) => `${folder} ${key}: “${own}” for “${message}”`)
    }, all)
    expect(tight.length).toBeGreaterThan(100)
    expect(wide).toEqual([])
  })
})
