// @ts-check
/**
 * What there is to see of Anteroom: page by page, and view by view (`npm run pictures --
 * --screens`).
 */

/** @typedef {import('../test/browser/driver.ts').Page} Page */
/** @typedef {Awaited<ReturnType<Page['openPopup']>>} Popup */
/** @typedef {readonly [name: string, address: string, prepare?: ((page: Page) => Promise<unknown>) | undefined, open?: (popup: Popup) => Promise<unknown>]} Scene */

export const ZOOM = 'https://us02web.zoom.us'
export const JOIN = `${ZOOM}/j/81234567890?pwd=picture.1`
export const FORM = `${ZOOM}/meeting/schedule?skeleton=schedule`
const MEETING = 'https://app.zoom.us/wc/81234567890/start?skeleton=host-tools-panel'
export const LOOKALIKE = 'https://us05web-zoom.biz/j/81234567890'
const INVITATION = `Chess club, Friday 19:00 ${JOIN} Meeting ID: 812 3456 7890 Passcode: 424242`

/** @type {(page: Page, html: string) => Promise<void>} */
export const fill = (page, html) =>
  page.evaluate((root, inside) => {
    root.body.innerHTML = inside
  }, html)
/** @type {(on: number) => (page: Page) => Promise<unknown>} Ticks the first protections of the form. */
const ticked = (on) => (page) =>
  page.evaluate((root, count) => {
    root.querySelector('.option-btn + div')?.removeAttribute('style')
    const boxes = ['.passcode input', '.waiting-room input', '.jbh-wrapper + div input']
    boxes.forEach((box, index) => {
      const found = /** @type {HTMLInputElement} */ (root.querySelector(box))
      if (found.checked !== index < count) {
        found.disabled = false
        found.click()
      }
    })
  }, on)
/** @type {(page: Page) => Promise<void>} */
const withLinks = (page) =>
  fill(
    page,
    `<a href="${JOIN}">Chess club</a> <a href="${ZOOM}/j/82345678901">Staff meeting</a>
     <a href="${LOOKALIKE}">Join now</a> <a href="https://zoom.us/s/83456789012?zak=example">Start</a>`,
  )

/** @type {(on: number) => (popup: Popup) => Promise<unknown>} The page tells a moment after the click. */
const shows = (on) => (popup) =>
  popup.waitFor(
    (root, count) =>
      root.querySelectorAll('.meter .on').length === count &&
      root.querySelectorAll('.meter .off').length === 3 - count,
    on,
  )

/** @type {readonly Scene[]} */
export const POPUPS = [
  ['form, 0 of 4', FORM, ticked(0), shows(0)],
  ['form, 2 of 4', FORM, ticked(2), shows(2)],
  [
    'form, 4 of 4',
    FORM,
    ticked(3),
    async (popup) => {
      await shows(3)(popup)
      await popup.click('#share h2 button')
      await popup.click('#share .switch')
      await popup.click('#share h2 button')
    },
  ],
  ['guest', JOIN],
  ['host, nothing known', `${ZOOM}/s/81234567890`],
  ['look-alike', LOOKALIKE],
  ['blank', 'https://www.example.org/'],
  ['meeting, host', MEETING],
  ['meeting, guest', 'https://app.zoom.us/wc/81234567890/join'],
  ['left', `${ZOOM}/postattendee?mn=x`],
  ['settings of Zoom', 'https://school.zoom.us/profile/setting?skeleton=settings'],
  ['personal link', `${ZOOM}/my/jane.doe?pwd=picture.1`],
]

/** The links of the page, once all of it has been read. */
export const ALL_LINKS = 'main > .check:not(:has(> .soft))'

/** @type {(view: string) => (popup: Popup) => Promise<unknown>} */
const turn = (view) => (popup) => popup.click(`.bar .${view}`)

/** @type {readonly Scene[]} Views behind a click. */
export const VIEWS = [
  ['row unfolded', FORM, undefined, (popup) => popup.click('.item.todo h2 button')],
  [
    'share',
    'https://www.example.org/',
    undefined,
    async (popup) => {
      await popup.click('.bar .share')
      await popup.click('textarea')
      await popup.type(INVITATION)
    },
  ],
  [
    'links',
    'https://www.example.org/',
    withLinks,
    async (popup) => {
      await turn('links')(popup)
      await popup.waitFor((root, list) => root.querySelector(list), ALL_LINKS)
    },
  ],
  ['emergency, host', MEETING, undefined, turn('emergency')],
  ['emergency, guest', JOIN, undefined, turn('emergency')],
  ['more', FORM, undefined, turn('more')],
  [
    'letter',
    FORM,
    undefined,
    async (popup) => {
      await popup.click('.bar .more')
      await popup.click('.ways button:not([disabled])', '2020')
    },
  ],
]

export const OWN = [
  ['welcome', '/src/welcome/welcome.html', 900],
  ['options', '/src/options/options.html', 900],
  ['paper, host', '/src/popup/popup.html?print=host&ticked=mute', 900],
  ['paper, guest', '/src/popup/popup.html?print=participant', 900],
  ['alarm page', '/src/alarm/alarm.html?tab=1&host=us05web-zoom.biz', 700],
]
