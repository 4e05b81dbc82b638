/** Leads a host along the client's own controls, as “Show” beside the emergency steps does. */
import { IN_MEETING } from './states.mjs'
import { openClient } from './try-state.mjs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/**
 * Of each way, what is clicked on it: selectors, the last of several; what is under the mouse shows
 * more. `report` is not here: this client has no such item.
 */
const WAYS = {
  suspend: ['[feature-type=hosttools] button', '.security-option-menu__pop-menu--highlight'],
  lock: ['[feature-type=hosttools] button', '#securityOptionMenu a'],
  remove: [
    '[feature-type=participant] button',
    '#participants-ul',
    '.zmu-portal-dropdown__menu-item:last-child button',
  ],
}
/** The third in the list: a guest, whom the host may remove. */
const PERSON = '#participants-list-2'

/** Every node below one, also in closed roots, which the protocol sees and no script. */
const below = (/** @type {any} */ node) =>
  [...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap((it) => [it, ...below(it)])

/**
 * What stands in the middle of the extension's outline.
 * @param {import('puppeteer-core').Page} page
 * @param {import('puppeteer-core').CDPSession} session
 * @param {string} selector what should
 */
const isOutlined = async (page, session, selector) => {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
  const outline = below(root).find(
    ({ localName, shadowRoots }) => localName === 'span' && shadowRoots?.[0],
  )
  const style = below(outline ?? {}).find(({ localName }) => localName === 'div')?.attributes[1]
  if (!style) return false
  const [x = 0, y = 0, width = 0, height = 0] = ['left', 'top', 'width', 'height'].map((name) =>
    Number(new RegExp(`(?:^|\\s)${name}: ([-.\\d]+)px`).exec(style)?.[1]),
  )
  return page.evaluate(
    (css, at, down) => !!document.elementFromPoint(at, down)?.closest(css),
    selector,
    x + width / 2,
    y + height / 2,
  )
}

/** @param {() => Promise<boolean>} look @param {string} what */
const until = async (look, what) => {
  for (const end = Date.now() + 20_000; !(await look());)
    if (Date.now() > end) throw new Error(`In vain: ${what}`)
}

/**
 * @param {import('./try-state.mjs').Stage} stage
 * @param {string} locale
 * @throws {Error} where a control is not outlined in its turn
 */
export const tryPaths = async ({ browser, server }, locale) => {
  const { module } = await runnerImport(
    fileURLToPath(new URL('../../src/zoom/facts/control-paths.ts', import.meta.url)),
    { configFile: false, logLevel: 'silent' },
  )
  /** @type {typeof import('../../src/zoom/facts/control-paths.ts')} */
  const { CONTROL_PATHS } = module
  const target = await browser.waitForTarget((it) => it.type() === 'service_worker')
  const worker = await target.worker()
  for (const [act, clicked] of Object.entries(WAYS)) {
    const page = await browser.newPage()
    try {
      await openClient({ server }, page, { meeting: { isHost: true } }, locale)
      const session = await page.createCDPSession()
      await page.waitForSelector(IN_MEETING)
      await page.waitForSelector('[feature-type=hosttools] button')
      const path = CONTROL_PATHS[/** @type {keyof typeof WAYS} */ (act)]
      // As the extension's pages ask, from its background.
      await worker?.evaluate(async (sent) => {
        const { chrome } = /** @type {any} */ (globalThis)
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
        await chrome.tabs.sendMessage(tab.id, { type: 'follow-path', path: sent })
      }, path)
      for (const selector of clicked) {
        await until(() => isOutlined(page, session, selector), `${act}: ${selector}`)
        if (selector === '#participants-ul') {
          await page.hover(PERSON)
          await page.click(`${PERSON} .dropdown-toggle`)
        } else if (selector !== clicked.at(-1)) await page.click(selector)
      }
    } finally {
      await page.close()
    }
  }
}
