// @ts-check
/** Takes the pictures of all scenes in one language, and finds the texts on them. */
import { writeFileSync } from 'node:fs'
import { readMarks } from './marks.mjs'

/**
 * @typedef {import('./scenes.mjs').Scene} Scene
 * @typedef {import('../../test/browser/driver.ts').Browser} Browser
 * @typedef {import('../../test/browser/driver.ts').Page} Page
 * @typedef {object} Place where a text stands
 * @property {string} mark
 * @property {number[] | null} box left, top, width and height in pixels of the picture; null where
 *   it is only read aloud
 * @typedef {{ id: string, scene: Scene, size: number[], places: Place[] }} Taken
 */

/** As wide as the panel, the pages of our own like a window of a small screen. */
const WIDTH = { panel: 400, page: 900, flag: 1000 }

/**
 * @param {Browser} browser with a marked build
 * @param {Readonly<Record<string, Scene>>} scenes by name
 * @param {string} language
 * @param {string} folder where the pictures go, by the scenes' names
 * @returns {Promise<Taken[]>}
 */
export async function takeScenes(browser, scenes, language, folder) {
  const taken = []
  for (const [id, scene] of Object.entries(scenes)) {
    const { at = 'panel', role = 'auto', address, links = [], stored = {} } = scene
    await browser.forget()
    const value = { language, labels: 'auto', role, posting: false, roles: {} }
    await browser.store({ settings: { version: 1, value }, .../** @type {{}} */ (stored) })
    const page = await browser.open(address.replace(/^\//, `${browser.origin}/`))
    if (links.length) await page.evaluate(putLinks, [...links])
    const shown = at === 'panel' ? await openBeside(browser, page) : page
    await shown.resize(WIDTH[at], 800)
    const take = at === 'flag' ? takeFlag(page, scene) : takePage(shown, scene)
    const { picture, size, places } = await take
    writeFileSync(`${folder}/${id}.png`, picture)
    taken.push({ id, scene, size, places })
    if (shown !== page) await shown.close()
    await page.close()
  }
  return taken
}

/**
 * The popup's page in a tab of its own, for the page in front.
 * @param {Browser} browser
 * @param {Page} page
 */
async function openBeside(browser, page) {
  await page.badge() // brings it to the front
  const id = await browser.inExtension(async ({ tabs }) => {
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true })
    return Number(tab?.id)
  })
  const shown = await browser.open(`${browser.origin}/src/popup/panel.html?tab=${id}`)
  await shown.waitFor((root) => root.querySelector('.bar'))
  return shown
}

/**
 * @param {Page} page
 * @param {Scene} scene
 */
async function takePage(page, { at = 'panel', acts = [], until }) {
  await page.waitFor((root) => root.body.textContent?.includes('\u2064'))
  for (const act of acts) {
    const [selector = '', text = null] = typeof act === 'string' ? [act] : act
    const one = selector.replace(/^all /, '')
    await page.waitFor((root, wanted) => root.querySelector(wanted) !== null, one)
    await page.evaluate(perform, one, selector !== one, text)
    await page.evaluate(settled)
  }
  if (until) await page.waitFor((root, wanted) => root.querySelector(wanted) !== null, until)
  // As high as it is: a picture of more than the window would be laid out anew. What the page is
  // told late, such as what is granted, may make it higher.
  let height = 0
  for (let now = 1; now > height;) {
    height = now
    await page.resize(WIDTH[at], height)
    await page.evaluate(settled)
    now = await page.evaluate((root) => root.documentElement.scrollHeight)
  }
  const places = await page.evaluate(readMarks)
  return { picture: await page.picture(), size: [WIDTH[at], height], places }
}

/**
 * @param {Page} page
 * @param {Scene} scene
 */
async function takeFlag(page, { acts = [] }) {
  const { flag } = page
  // It heeds real clicks alone.
  for (const act of acts) await flag.click(String(act))
  await flag.waitFor((root) => root.textContent?.includes('\u2064'))
  await flag.evaluate(settled)
  const read = await flag.evaluate(readMarks)
  const card = await flag.box()
  // Its menu may hang over its edge.
  const all = [[card.x, card.y, card.width, card.height], ...read.flatMap(({ box }) => [box ?? []])]
  const boxes = all.filter((box) => box.length > 0)
  const x = Math.floor(Math.min(...boxes.map(([left = 0]) => left))) - 8
  const y = Math.floor(Math.min(...boxes.map(([, top = 0]) => top))) - 8
  const right = Math.max(...boxes.map(([left = 0, , wide = 0]) => left + wide))
  const bottom = Math.max(...boxes.map(([, top = 0, , high = 0]) => top + high))
  const [width, height] = [Math.ceil(right) + 8 - x, Math.ceil(bottom) + 8 - y]
  const places = read.map(({ mark, box }) => ({
    mark,
    box: box && [box[0] - x, box[1] - y, box[2], box[3]],
  }))
  return { picture: await page.picture({ x, y, width, height }), size: [width, height], places }
}

/**
 * Runs in a page: fills a field, or clicks.
 * @param {Document} root
 * @param {string} selector
 * @param {boolean} isAll
 * @param {string | null} text
 */
function perform(root, selector, isAll, text) {
  const all = [...root.querySelectorAll(selector)]
  for (const each of /** @type {HTMLTextAreaElement[]} */ (isAll ? all : all.slice(0, 1))) {
    if (text === null) each.click()
    else {
      each.value = text
      each.dispatchEvent(new Event('input', { bubbles: true }))
    }
  }
}

/**
 * Runs in a page: the links that are to be found on it.
 * @param {Document} root
 * @param {string[]} links
 */
function putLinks(root, links) {
  root.body.replaceChildren(
    ...links.map((href) => {
      const link = Object.assign(root.createElement('a'), { href, textContent: href })
      link.style.display = 'block'
      return link
    }),
  )
}

/** Runs in a page, until what has changed is drawn. */
async function settled() {
  for (let frames = 0; frames < 5; frames++)
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
}
