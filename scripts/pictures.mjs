// @ts-check
/**
 * `npm run pictures`: takes pictures from the real thing, in Chromium: those of the README.
 * `-- --texts` writes every text where it stands, a page for each language, into artifacts/texts;
 * `-- --screens` all there is to see, on contact sheets, light and dark, into artifacts/screens;
 * `-- --tasks` the answers to three people's questions, into artifacts/tasks. Languages may follow,
 * as in `-- --texts de fr`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { build } from './build.mjs'
import { loadDriver } from './driver.mjs'
import { withoutFont } from './fonts.mjs'
import { load } from './our-module.mjs'
import { ensurePackages, rootPath } from './packages.mjs'

const [kind, ...asked] = process.argv.slice(2)
ensurePackages()
/** @type {typeof import('../src/platform/locale/languages.ts')} */
const { LANGUAGES } = await load('src/platform/locale/languages.ts')
const languages = Object.entries(LANGUAGES).filter(([id]) => !asked[0] || asked.includes(id))

const boxes = withoutFont(languages.map(([id]) => id.replace('_', '-')))
if (boxes.length > 0)
  console.error(`No font here for ${boxes}: on Debian install fonts-noto-core and fonts-noto-cjk.`)

await build('chrome')
const { launch } = await loadDriver()
if (kind === '--texts') await texts()
else if (kind === '--tasks') await tasks()
else if (kind === '--screens') await (await import('./screens.mjs')).screens(asked)
else if (kind) throw new Error(`There is no ${kind}: --texts, --tasks or --screens.`)
else await readme()

async function readme() {
  const folder = `${rootPath}docs/pictures`
  mkdirSync(folder, { recursive: true })
  const browser = await launch({ browser: 'chromium', scale: 2 })
  try {
    const page = await browser.open('https://us02web.zoom.us/j/81234567890?pwd=picture.1')
    await page.flag.waitFor((root) => root.querySelector('.title'))
    writeFileSync(`${folder}/flag.png`, await page.flag.picture())
    const popup = await page.openPopup()
    await popup.waitFor((root) => root.querySelector('.bar'))
    // A browser shows at most 600 pixels of a popup and lets the reader scroll for the rest.
    const box = await popup.box('.popup')
    const picture = await popup.picture({ ...box, height: Math.min(box.height, 580) })
    writeFileSync(`${folder}/popup.png`, picture)
  } finally {
    await browser.close()
  }
}

async function texts() {
  const { markBuild } = await import('./texts/marks.mjs')
  const { SCENES } = await import('./texts/scenes.mjs')
  const { takeScenes } = await import('./texts/take.mjs')
  const { textsPage } = await import('./texts/page.mjs')
  const folder = `${rootPath}artifacts/texts`
  markBuild(`${rootPath}dist/chrome`, `${folder}/build`)
  const { wholeMessages } = await import('./locales/sources.mjs')
  const english = wholeMessages('en')
  const browser = await launch({ browser: 'chromium', extension: `${folder}/build` })
  try {
    for (const [id, name] of languages) {
      mkdirSync(`${folder}/${id}`, { recursive: true })
      const taken = await takeScenes(browser, SCENES, id, `${folder}/${id}`)
      const messages = id === 'en' ? english : wholeMessages(id)
      const page = textsPage({ name, messages, english, taken, pictures: id })
      writeFileSync(`${folder}/${id}.html`, page)
      console.log(`artifacts/texts/${id}.html`)
    }
  } finally {
    await browser.close()
  }
}

async function tasks() {
  const { TASKS, takeTask } = await import('./texts/tasks.mjs')
  const folder = `${rootPath}artifacts/tasks`
  mkdirSync(folder, { recursive: true })
  const browser = await launch({ browser: 'chromium', scale: 2 })
  try {
    for (const [id] of languages) {
      await browser.setLanguage(id)
      for (const [name, task] of Object.entries(TASKS)) {
        writeFileSync(`${folder}/${id}-${name}.png`, await takeTask(browser, task))
        console.log(`artifacts/tasks/${id}-${name}.png`)
      }
    }
  } finally {
    await browser.close()
  }
}
