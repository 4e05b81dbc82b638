/**
 * What `fit.test.ts` draws: the views of the extension in any language, each in a frame of its own,
 * with the style sheets of its page. Runs in a page, with the product's own components.
 */
import { render } from 'preact'
import { flagOf } from '../../src/advice/flag-view.ts'
import { directionOf } from '../../src/advice/intl.ts'
import { guessRole } from '../../src/advice/role.ts'
import { viewOf } from '../../src/advice/situation-view.ts'
import { type Locale, translator } from '../../src/advice/text.ts'
import { describeVisit } from '../../src/advice/visit.ts'
import { LANGUAGES } from '../../src/platform/locale/languages.ts'
import { withLabels } from '../../src/platform/locale/locale.ts'
import { type ShippedFile, textReader } from '../../src/platform/locale/shipped-texts.ts'
import type { PageState } from '../../src/platform/wire/messages.ts'
import { drawCard } from '../../src/ui/flag/card.ts'
import flagCss from '../../src/ui/flag/flag.css?inline'
import baseCss from '../../src/ui/parts/base.css?inline'
import { show } from '../../src/ui/parts/show.tsx'
import wideCss from '../../src/ui/parts/wide.css?inline'
import { loadViews } from '../../src/ui/popup/later.tsx'
import listCss from '../../src/ui/popup/list.css?inline'
import popupCss from '../../src/ui/popup/popup.css?inline'
import { Popup } from '../../src/ui/popup/popup.tsx'
import welcomeCss from '../../src/ui/welcome/welcome.css?inline'
import { ZOOM_LANGUAGES } from '../../src/zoom/page-language.ts'
import { recognize } from '../../src/zoom/address/recognition.ts'
import { paper, settings, welcome } from '../unit/ui/whole-pages.tsx'
import { axeIn, faultsIn, widthOf } from './fit-faults.ts'

/** What the extension knows of a page; of one without our script, its address alone. */
export type SeenPage = Pick<PageState, 'address' | 'language' | 'facts' | 'frames'>

const never = async (): Promise<never> => new Promise(() => undefined)
const nothing = (): void => undefined
const popupActions = {
  turned: nothing,
  setRole: nothing,
  tick: nothing,
  setFlag: nothing,
  allowZoom: nothing,
  turnGuardOn: nothing,
  copy: never,
  copyRemedy: never,
  showLink: never,
  showRow: never,
  leave: nothing,
  showAct: never,
  helpHere: async () => null,
  print: nothing,
  openOptions: nothing,
  keepOpen: async () => nothing,
}
function situationOf({ address, facts, frames }: SeenPage) {
  const recognition = recognize(address)
  const visit = describeVisit({ recognition, isAnswered: true, isAllowed: true })
  return { visit, facts, frames, role: guessRole(recognition.page, frames) }
}

function showPopup(locale: Locale, page: SeenPage, start?: 'letter'): void {
  const model = {
    ...situationOf(page),
    ticked: [],
    isPrivate: false,
    hidden: null,
    hasNews: true,
    policy: {},
    wantsGuard: false,
    version: '1.2.3',
    toCheck: null,
    pageLanguage: null,
  }
  const chosen = start && { start }
  show(locale, <Popup model={model} actions={popupActions} {...chosen} />)
}

function showFlag(locale: Locale, page: SeenPage, isUnfolded: boolean): void {
  const { visit, ...situation } = situationOf(page)
  const view = flagOf(viewOf({ ...situation, ...visit }), locale)
  if (!view) throw new Error(`No flag on ${page.address}`)
  const { card, menu } = drawCard(view)
  menu.hidden = !isUnfolded
  show(locale, <div ref={(place) => place?.replaceChildren(card)} />)
}

const POPUP = baseCss + popupCss + listCss
const WIDE = baseCss + wideCss

/** Each view, with the style sheets of its page, and what it shows of a page. */
const VIEWS = {
  popup: [POPUP, showPopup],
  letter: [POPUP, (locale, page) => showPopup(locale, page, 'letter')],
  flag: [baseCss + flagCss, (locale, page) => showFlag(locale, page, false)],
  menu: [baseCss + flagCss, (locale, page) => showFlag(locale, page, true)],
  'paper-host': [POPUP, (locale) => show(locale, paper('host', locale, LANGUAGES))],
  'paper-guest': [POPUP, (locale) => show(locale, paper('participant', locale, LANGUAGES))],
  options: [WIDE, (locale) => show(locale, settings(LANGUAGES))],
  welcome: [WIDE + welcomeCss, (locale) => show(locale, welcome())],
} as const satisfies Record<
  string,
  readonly [css: string, draw: (locale: Locale, page: SeenPage) => void]
>

export type ViewName = keyof typeof VIEWS

let locale: Locale
const style = document.createElement('style')

/** Widths of the page, in pixels, and sizes of its text. */
const SIZES = [
  [380, '100%'],
  [320, '100%'],
  [380, '200%'],
] as const

/** How high a browser lets a popup be, in pixels. */
const POPUP_HEIGHT = 600

/** Zoom speaks the reader’s language where it has it; else it names its buttons as on its page. */
const localeOn = async ({ language }: SeenPage): Promise<Locale> =>
  ZOOM_LANGUAGES.some((each) => each === locale.lang.replace('-', '_'))
    ? locale
    : withLabels(locale, language)

/** Draws a view, and waits until what it loads is there. */
async function draw(name: ViewName, page: SeenPage, laterCss: string): Promise<void> {
  const [css, showView] = VIEWS[name]
  // Scrollbars that take room would make a high view too narrow.
  style.textContent = `${css}${css === POPUP ? laterCss : ''} html { scrollbar-width: none }`
  document.head.append(style)
  document.documentElement.style.fontSize = ''
  render(null, document.body)
  showView(await localeOn(page), page)
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve))
}

/** What the test calls, in a frame. */
const fit = {
  /**
   * Takes the texts of a language.
   * @param english what the product reads, for Zoom’s labels
   */
  async speak(file: ShippedFile, english: ShippedFile): Promise<void> {
    const address = URL.createObjectURL(new Blob([JSON.stringify(english)]))
    Object.assign(globalThis, { chrome: { runtime: { getURL: () => address } } })
    const read = textReader((name) => file[name]?.message ?? '')
    const lang = read('language_tag', [])
    locale = { t: translator(read, lang), lang, dir: directionOf(lang) }
    await loadViews()
  },
  /**
   * Draws a view at each size, and says what is wrong, and how each root of it is marked.
   * @param laterCss the style sheet that the popup loads later
   */
  async look(name: ViewName, page: SeenPage, laterCss: string) {
    await draw(name, page, laterCss)
    const root = document.documentElement
    const roots = [root, ...document.querySelectorAll<HTMLElement>('.popup, .wide, .sheet, .flag')]
    const faults = SIZES.flatMap(([width, size]) => {
      frameElement?.setAttribute('width', String(width))
      root.style.fontSize = size
      const isFirstView = name === 'popup' && width === 380 && size === '100%'
      const head = document.querySelector('h1')?.getBoundingClientRect().height ?? 0
      const [before, last] = [...document.querySelectorAll('.bar button')].slice(-2)
      const isAlone = before?.getBoundingClientRect().y !== last?.getBoundingClientRect().y
      return [
        ...(isAlone ? ['the last of the bar has a line of its own'] : []),
        ...faultsIn(isFirstView ? POPUP_HEIGHT : Infinity),
        ...(isFirstView && head > 24 ? ['the head is more than one line'] : []),
      ].map((fault) => `${name} on ${page.address} at ${width} px, ${size}: ${fault}`)
    })
    return { faults, marks: roots.map(({ lang, dir }) => `${lang} ${dir}`) }
  },
  draw,
  axeIn,
  widthOf,
}
export type Fit = typeof fit
Object.assign(globalThis, { fit })
