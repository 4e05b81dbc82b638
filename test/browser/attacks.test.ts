/** Pages that work against the warning: on a look-alike it must reach the person all the same. */
import { beforeAll, describe, expect, test } from '@jest/globals'
import { attacksIn, type Outcome } from '../attacks/attacks.ts'
import { english as say } from '../unit/english.ts'
import { type Page, until } from './driver.ts'
import { stage } from './stage.ts'

/** How many attacks are tried at a time in each browser: more keep each other waiting. */
const AT_ONCE = 3
/** How long one may take, in milliseconds. */
const PATIENCE = 60_000
const HOST = 'us05webzoom.us'

/** Tries all attacks in a browser, from its start on: both browsers work at once, and mostly wait. */
const trials = (name: 'chromium' | 'firefox') => {
  const attacks = attacksIn(name)
  const { browser, allowGuard } = stage({ browser: name, drivesWindow: true })
  const lanes = Array.from({ length: AT_ONCE }, () => Promise.resolve<unknown>(null))
  const tried = new Map<string, Promise<object>>()
  /** The flag as it looks on a page that does nothing against it. */
  let usual: string

  beforeAll(async () => {
    await allowGuard()
    const { page } = await openWindow('usual')
    await page.goto(`https://${HOST}/j/81234567890`)
    usual = await look(page)
    await page.close()
    const all = (['flag', 'alarm'] as const).flatMap((outcome) =>
      attacks[outcome].map(([attack]) => ({ attack, outcome })),
    )
    for (const [at, { attack, outcome }] of all.entries()) {
      // Firefox has one process for all pages of a site: one that hangs must stop no other.
      const host = outcome === 'flag' ? HOST : `us${10 + at}webzoom.us`
      const result = lanes[at % AT_ONCE]!.then(() => attempt(attack, outcome, host)).catch(
        (error: Error) => ({ error: error.message }),
      )
      tried.set(attack, (lanes[at % AT_ONCE] = result))
    }
  })

  /** What a person sees of the flag, without the round corners through which the page is seen. */
  const look = async (page: Page) => {
    await page.flag.waitFor((root) => root.querySelector('[data-steady]'))
    const { x, y, width, height } = await page.flag.box('.flag')
    const part = { x: x + 12, y: y + 12, width: width - 24, height: height - 24 }
    return Buffer.from(await page.picture(part)).toString('base64')
  }

  /** How much of a picture is not as usual: a layer of its own softens the letters, nothing more. */
  const unusual = (picture: string) =>
    browser().inExtension(
      async (_api, ...both) => {
        const [one, other] = await Promise.all(
          both.map(async (base64) => {
            const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
            const image = await createImageBitmap(new Blob([bytes]))
            const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!
            context.drawImage(image, 0, 0)
            return context.getImageData(0, 0, image.width, image.height).data
          }),
        )
        return one!.filter((value, at) => Math.abs(value - other![at]!) > 64).length / one!.length
      },
      usual,
      picture,
    )

  /** Opens a window, for nobody looks after a flag in the background; and says which tab is in it. */
  const openWindow = async (mark: string): Promise<{ page: Page; tab: number }> => {
    const page = await browser().open(`https://www.example.org/?${mark}`, 'window')
    const tab = await browser().inExtension(async ({ tabs }, end) => {
      const found = (await tabs.query({})).find(({ url }) => url?.endsWith(end))
      return found?.id ?? 0
    }, `?${mark}`)
    return { page, tab }
  }

  /** Of each tab its badge, and how many pages of ours warn of it. */
  const readAll = () =>
    browser().inExtension(async ({ tabs, runtime, action }) => {
      const all = await tabs.query({})
      const about = (id?: number) => `${runtime.getURL('src/alarm/')}alarm.html?tab=${id}&`
      return Promise.all(
        all.map(async ({ id }) => ({
          tab: id,
          badge: await action.getBadgeText({ tabId: id! }).catch(() => 'gone'),
          alarms: all.filter(({ url }) => url?.startsWith(about(id))).length,
        })),
      )
    })
  /** Those who ask at the same time share one reading: asked by each, the browser gets nothing done. */
  let reading: ReturnType<typeof readAll> | null = null
  const warnings = async (tab: number) => {
    reading ??= readAll().finally(() => (reading = null))
    const found = (await reading).find((each) => each.tab === tab)
    return { badge: found?.badge, alarms: found?.alarms }
  }

  const attempt = async (attack: string, outcome: Outcome, host: string) => {
    const { page, tab } = await openWindow(attack)
    return outcomeOf(page, tab, attack, outcome, host).finally(() => {
      // Some let nobody close them in time.
      void page.close().catch(() => null)
    })
  }

  /** Opens an attack and says what came of it. Not by `goto`: one of them never ends loading. */
  const outcomeOf = async (
    page: Page,
    tab: number,
    attack: string,
    outcome: Outcome,
    host: string,
  ) => {
    const address = `https://${host}/j/81234567890?attack=${attack}`
    await page.evaluate((_root, to) => void (location.href = to), address)
    const wished = outcome === 'flag' ? { badge: '1', alarms: 0 } : { badge: '!', alarms: 1 }
    const seen = await until(
      () => warnings(tab),
      (now) => JSON.stringify(now) === JSON.stringify(wished),
      PATIENCE,
    )
    // A page that loads itself anew has no badge for moments.
    if (outcome === 'alarm') return seen
    // One that goes on to another page shows nothing meanwhile.
    const picture = await until(
      () => look(page).catch(() => ''),
      (taken) => taken !== '',
      PATIENCE,
    )
    const isUsual = (await unusual(picture)) < 0.02
    return { ...(await warnings(tab)), isUsual, text: await page.flag.text() }
  }

  return { attacks, tried }
}

const both = { chromium: trials('chromium'), firefox: trials('firefox') }

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const { attacks, tried } = both[name]

  test.each(attacks.flag)('%s: %s The flag is seen, and can be clicked.', async (attack) => {
    const text: unknown = expect.stringContaining(say('flag_host', [HOST]))
    expect(await tried.get(attack)).toEqual({ badge: '1', alarms: 0, isUsual: true, text })
  })

  test.each(attacks.alarm)('%s: %s Our own page opens.', async (attack) => {
    expect(await tried.get(attack)).toEqual({ badge: '!', alarms: 1 })
  })
})
