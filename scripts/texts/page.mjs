// @ts-check
/** The page on which a reviewer reads all texts of a language, each where it stands. */
import { markOf } from './marks.mjs'

/**
 * @typedef {{ message: string, description?: string,
 *   placeholders?: Record<string, { content: string, example?: string }> }} Message
 * @typedef {Readonly<Record<string, Message>>} Catalog
 */

const escaped = (/** @type {unknown} */ text) =>
  String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/**
 * Each picture stands beside the texts that no picture before it shows; last, those that none shows.
 * A click on a text shows its place, a click on a place its text.
 * @param {object} given
 * @param {string} given.name of the language
 * @param {Catalog} given.messages in this language; what is missing is shown as missing
 * @param {Catalog} given.english
 * @param {readonly import('./take.mjs').Taken[]} given.taken
 * @param {string} given.pictures their folder, as seen from the page
 * @returns {string} the page; every key of `english` has one entry in it
 */
export function textsPage({ name, messages, english, taken, pictures }) {
  const keys = Object.keys(english)
  const lang = messages['language_tag']?.message ?? ''
  const byMark = new Map(keys.map((key, number) => [markOf(number), key]))
  const told = new Set()
  const entry = (/** @type {string} */ key, /** @type {string} */ link) => {
    told.add(key)
    const { message: source = '', description = '', placeholders = {} } = english[key] ?? {}
    const text = messages[key]?.message
    const most = /\bMAX (\d+)\b/.exec(description)?.[1]
    const notes = [
      ...Object.entries(placeholders).map(
        ([placeholder, { example }]) =>
          `$${placeholder.toUpperCase()}$ is for example “${example}”.`,
      ),
      ...(most && text ? [`It has ${text.length} characters.`] : []),
    ]
    return `<li id="${key}"><a href="${link}"><code>${key}</code></a>
<p class="text" ${text ? `lang="${lang}" dir="auto"` : ''}>${escaped(text ?? '(not translated yet)')}</p>
${messages === english ? '' : `<p lang="en">${escaped(source)}</p>\n`}<p class="note">${escaped([description, ...notes].join(' '))}</p></li>`
  }
  const sections = taken.flatMap(({ id, scene, size: [width = 1, height = 1], places }) => {
    const found = places.flatMap(({ mark, box }) => {
      const key = byMark.get(mark)
      return key ? [{ key, box }] : []
    })
    const fresh = [...new Set(found.map(({ key }) => key))].filter((key) => !told.has(key))
    if (fresh.length === 0) return []
    const seen = found.filter(({ box }) => box)
    const boxes = seen.map(({ key, box }, index) => {
      const isFirst = seen.findIndex((each) => each.key === key) === index
      const [x = 0, y = 0, w = 0, h = 0] = box ?? []
      const part = (/** @type {number} */ length, /** @type {number} */ whole) =>
        `${((length / whole) * 100).toFixed(2)}%`
      return `<a href="#${key}" title="${key}"${isFirst ? ` id="${id}.${key}"` : ''} style="left:${part(x, width)};top:${part(y, height)};width:${part(w, width)};height:${part(h, height)}"></a>`
    })
    const visible = fresh.filter((key) => seen.some((each) => each.key === key))
    const aloud = fresh.filter((key) => !visible.includes(key))
    return `<section><h2>${escaped(scene.title)}</h2>
<div class="shot" style="width:${width}px"><div><img src="${pictures}/${id}.png" alt="" width="${width}" height="${height}">${boxes.join('')}</div></div>
<div><ul>${visible.map((key) => entry(key, `#${id}.${key}`)).join('\n')}</ul>
${aloud.length ? `<h3>Here too, but read aloud, folded or shown by the pointer</h3><ul>${aloud.map((key) => entry(key, `#${key}`)).join('\n')}</ul>` : ''}</div></section>`
  })
  const rest = keys.filter((key) => !told.has(key))
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Texts: ${escaped(name)}</title><style>${STYLE}</style></head><body>
<h1>${escaped(name)}: every text where it stands</h1>
<p>A click on a name shows the text in the picture; a click in the picture shows the text’s entry. Search this page for words with <kbd>Ctrl</kbd>+<kbd>F</kbd>. Names that begin with <code>zoom_</code> are Zoom’s own labels: they stay as Zoom has them. To correct a text, change the <code>message</code> of that name in <code>assets/_locales/${lang.replace('-', '_')}/messages.json</code>, or send us the name and the better words.</p>
${sections.join('\n')}
<section class="rest"><h2>In no picture (${rest.length} of ${keys.length})</h2><p>What each is for, in the order of the file.</p><ul>${rest.map((key) => entry(key, `#${key}`)).join('\n')}</ul></section>
</body></html>
`
}

const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#dfe5e1, #313935); --soft: light-dark(#57615c, #a9b4ae); --accent: light-dark(#1d6b51, #7fd0ae); --wash: light-dark(#e4f1ea, #1c3229) }
body { max-width: 1500px; margin: auto; padding: 24px; background: light-dark(#f4f7f5, #171b19); color: light-dark(#1b211e, #eef2ef); font: 15px/1.45 system-ui, sans-serif }
body > p { max-width: 80ch }
h1 { font-size: 24px }
h2 { grid-column: 1 / -1; margin: 0; font-size: 18px }
h3 { margin: 16px 0 4px; color: var(--soft); font-size: 14px }
section { display: flex; flex-wrap: wrap; gap: 16px 24px; padding-block: 24px; border-top: 1px solid var(--line) }
section > * { min-width: 0 }
h2, .rest > * { flex-basis: 100% }
.shot { position: sticky; top: 8px; align-self: start; flex: 0 1 auto; max-width: min(100%, 640px); max-height: calc(100vh - 16px); overflow: auto; border: 1px solid var(--line); border-radius: 10px; background: #fff }
.shot > div { position: relative }
.shot img { display: block; width: 100%; height: auto }
.shot a { position: absolute; border-radius: 3px; scroll-margin: 40vh }
.shot a:hover { outline: 2px solid #1d6b51; outline-offset: 2px }
.shot a:target { outline: 3px solid #9c1f2e; outline-offset: 3px; background: #9c1f2e22 }
.shot + div { flex: 1 1 380px }
ul { margin: 0; padding: 0; list-style: none }
li { padding: 8px 10px; border-bottom: 1px solid var(--line); scroll-margin: 30vh; overflow-wrap: anywhere }
li:target { background: var(--wash); box-shadow: inset 3px 0 var(--accent) }
li p { margin: 2px 0 }
li a { color: var(--accent) }
.text { font-weight: 600 }
.note { color: var(--soft); font-size: 13px }
@media (max-width: 700px) { .shot { position: static } }
`
