// @ts-check
/** The advice as pages: the data of the extension, for whoever cannot install it. */
import { fillMessage } from '../locales/fill.mjs'
import { wholeMessages } from '../locales/sources.mjs'
import { load } from '../our-module.mjs'

/**
 * @typedef {import('../../src/advice/text.ts').Text} Text
 * @typedef {import('../../src/advice/text.ts').MessageKey} MessageKey
 * @typedef {import('../../src/advice/text.ts').ZoomLabel} ZoomLabel
 * @typedef {import('../../src/advice/sources.ts').Source} Source
 * @typedef {import('../../src/advice/role.ts').Role} Role
 */

export const escaped = (/** @type {string} */ text) =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Stands, followed by its number, for markup while a text is made. */
const MARK = '\u0001'

/** @returns {Promise<{ lang: string, dir: string, name: string, title: string, main: string }[]>} */
export async function advicePages() {
  /** @type {typeof import('../../src/advice/protections.ts')} */
  const { PROTECTIONS } = await load('src/advice/protections.ts')
  /** @type {typeof import('../../src/advice/measures.ts')} */
  const { MEASURES } = await load('src/advice/measures.ts')
  /** @type {typeof import('../../src/advice/emergency.ts')} */
  const { EMERGENCY, emergencySources } = await load('src/advice/emergency.ts')
  /** @type {typeof import('../../src/advice/sources.ts')} */
  const { oldestOf, sourcesOf } = await load('src/advice/sources.ts')
  /** @type {typeof import('../../src/advice/text.ts')} */
  const { labelIn } = await load('src/advice/text.ts')
  /** @type {typeof import('../../src/platform/locale/languages.ts')} */
  const { languagesByName } = await load('src/platform/locale/languages.ts')
  /** @type {typeof import('../../src/ui/parts/icons.tsx')} */
  const { ProtectionIcon, AlarmIcon } = await load('src/ui/parts/icons.tsx')

  const english = wholeMessages('en')
  const icon = (/** @type {any} */ drawn) =>
    `<svg viewBox="0 0 20 20" width="22" height="22" aria-hidden="true"><path d="${drawn.props.d}"/></svg>`

  return Object.entries(languagesByName()).map(([folder, name]) => {
    const file = wholeMessages(folder)
    const lang = file['language_tag']?.message ?? 'en'
    /** @param {MessageKey} key @param {string[]} [values] */
    const t = (key, values) =>
      fillMessage(file, key, values) ?? fillMessage(english, key, values) ?? ''
    const label = (/** @type {ZoomLabel} */ key) => {
      const shown = labelIn(key, { t: /** @type {any} */ (t), lang })
      const mark = shown.lang === lang ? '' : ` lang="${shown.lang}" dir="ltr"`
      const behind = shown.english
        ? `<span lang="en" dir="ltr">${escaped(shown.english)}</span>`
        : ''
      return `<b${mark}>${escaped(shown.words)}${behind}</b>`
    }
    /** @param {MessageKey} key @param {string[]} markup for its placeholders */
    const fill = (key, markup) =>
      escaped(
        t(
          key,
          markup.map((_, number) => MARK + number),
        ),
      ).replace(new RegExp(`${MARK}(\\d)`, 'g'), (_, number) => markup[number] ?? '')
    const text = (/** @type {Text} */ { key, labels = [] }) => {
      const filled = fill(key, labels.map(label))
      return key in file ? filled : `<span lang="en" dir="ltr">${filled}</span>`
    }
    const say = (/** @type {MessageKey} */ key) => text({ key })
    const day = (/** @type {string} */ iso) =>
      new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))
    const list = (/** @type {readonly Text[]} */ steps, isOrdered = false) => {
      const tag = isOrdered ? 'ol' : 'ul'
      return `<${tag}>${steps.map((step) => `<li>${text(step)}</li>`).join('')}</${tag}>`
    }
    const source = (/** @type {Source} */ { title, address, checked }) =>
      `<p class="soft">${fill('source_line', [`<a href="${address}" lang="en" dir="ltr">${escaped(title)}</a>`, day(checked)])}</p>`
    const limits = (/** @type {MessageKey} */ key) =>
      `<p><strong>${say('limits_label')}</strong><br>${say(key)}</p>`

    const emergency = (/** @type {Role} */ role) => `<section class="card danger">
<h3>${icon(AlarmIcon())}${say('now_title')}</h3>${list(EMERGENCY.steps[role], true)}
<p>${say('now_police')}</p><p>${say('now_limits')}</p>${emergencySources(role).map(source).join('')}</section>`
    const protection = (
      /** @type {(typeof PROTECTIONS)[number]} */ each,
      /** @type {Role} */ role,
    ) => {
      const steps = each.steps[role]
      return `<section class="card"><h3>${icon(ProtectionIcon({ id: each.id }))}${say(each.name)}</h3>
<p>${say(each.why)}</p><h4>${say('stage_before')}</h4>${list(steps.before)}
<h4>${say('stage_during')}</h4>${list(steps.during)}${limits(each.limits)}${sourcesOf(each.sources).map(source).join('')}</section>`
    }
    const measure = (/** @type {(typeof MEASURES)[number]} */ each, /** @type {Role} */ role) =>
      `<section class="card"><h4>${say(each.title)}</h4><p>${say(each.why)}</p>
${list(each.steps[role])}${limits(each.limits)}${[each.source].flat().map(source).join('')}</section>`
    const part = (
      /** @type {Role} */ role,
      /** @type {MessageKey} */ title,
    ) => `<section id="${role}">
<h2>${say(title)}</h2>${emergency(role)}
<div class="cards">${PROTECTIONS.map((each) => protection(each, role)).join('\n')}</div>
<h3 class="more">${say('more_title')}</h3>
<div class="cards">${MEASURES.map((each) => measure(each, role)).join('\n')}</div></section>`

    // The one is older, the other newer than some Node that we run on.
    const locale = /** @type {any} */ (new Intl.Locale(lang))
    const { direction } = locale.getTextInfo?.() ?? locale.textInfo
    const sources = [
      ...emergencySources('host'),
      ...emergencySources('participant'),
      ...MEASURES.flatMap((each) => each.source),
      ...PROTECTIONS.flatMap((each) => sourcesOf(each.sources)),
    ]
    return {
      lang,
      dir: direction,
      name,
      title: t('checklist_title'),
      main: `<h1>${say('checklist_title')}</h1>
<p class="lead">${fill('paper_sources', [day(oldestOf(sources))])}</p>
<p class="doors"><a href="#host">${say('paper_host')}</a> <a href="#participant">${say('paper_participant')}</a></p>
${part('host', 'paper_host')}
${part('participant', 'paper_participant')}`,
    }
  })
}
