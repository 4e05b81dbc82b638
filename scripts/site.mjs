// @ts-check
/**
 * `npm run site`: builds the project's own page into artifacts/site, or into the folder that is
 * named. It has no script and asks for nothing from elsewhere, so it works from a disk too.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, posix, resolve } from 'node:path'
import { rootPath } from './packages.mjs'
import { advicePages, escaped } from './site/advice-pages.mjs'
import { DOCUMENTS, documentPage, pageOf } from './site/documents.mjs'

const folder = resolve(process.argv[2] ?? `${rootPath}artifacts/site`)
const read = (/** @type {string} */ path) => readFileSync(rootPath + path, 'utf8')

/**
 * @param {string} path of the page
 * @param {{ title: string, main: string, lang?: string, dir?: string, kind?: string, nav?: string }} page
 */
function write(path, { title, main, lang = 'en', dir = 'ltr', kind = 'document', nav = '' }) {
  const up = posix.relative(posix.dirname(path), '.') || '.'
  const isEnglish = lang === 'en'
  const name = title === 'Anteroom' ? title : `${title} · Anteroom`
  const links = isEnglish
    ? `<a href="${up}/advice/en.html">Checklist</a><a href="${up}/index.html#documents">Documents</a>`
    : ''
  mkdirSync(dirname(`${folder}/${path}`), { recursive: true })
  writeFileSync(
    `${folder}/${path}`,
    `<!doctype html>
<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' file:; img-src 'self' file:">
<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">
<title>${escaped(name)}</title><link rel="icon" href="${up}/icon.png"><link rel="stylesheet" href="${up}/site.css"></head>
<body class="${kind}"><header><a class="brand" href="${up}/index.html"><img src="${up}/icon.png" width="28" height="28" alt="">Anteroom</a><nav aria-label="Anteroom">${links}${nav}</nav></header>
<main>${main}</main></body></html>
`,
  )
}

/** The first page: what stands at the head of the README, and the ways to everything else. */
function firstPage(/** @type {Awaited<ReturnType<typeof advicePages>>} */ advice) {
  const [head = ''] = read('README.md').split(/^## /m)
  const [, lead = '', ...rest] = head.split('\n\n')
  const pictures = rest.findIndex((part) => part.startsWith('<p>'))
  const after = rest.toSpliced(pictures, 1).join('\n\n')
  const install = `## Install it by hand${/^## Install it by hand([^]*?)^## /m.exec(read('README.md'))?.[1]}`
  const part = (/** @type {string} */ source) =>
    documentPage('README.md', source).main.replaceAll('"readme.html', '"readme.html')
  const languages = advice
    .map(({ lang, name }) => `<a href="advice/${lang}.html" lang="${lang}">${name}</a>`)
    .join(' ')
  const titles = DOCUMENTS.map((path) => ({ path, ...documentPage(path) }))
  /** @param {string} [kind] their folder below docs; none for all that stand in neither */
  const items = (kind) =>
    titles
      .filter(({ path }) => /^docs\/(decisions|languages)\//.exec(path)?.[1] === kind)
      .map(({ path, title }) => `<li><a href="${pageOf(path)}">${title}</a></li>`)
      .join('')
  return `<div class="hero"><div><h1>Keep strangers out of your Zoom meeting</h1>${part(lead)}
<h2>Read the checklist now, without installing anything</h2><p class="doors languages">${languages}</p></div>
${part(rest[pictures] ?? '')}</div>
<div class="told">${part(after)}</div>${part(install)}
<h2 id="documents">Documents</h2><ul class="columns">${items()}</ul>
<details><summary>Decisions, and why</summary><ul class="columns">${items('decisions')}</ul></details>
<details><summary>How the texts of each language are written</summary><ul class="columns">${items('languages')}</ul></details>`
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
cpSync(`${rootPath}docs/pictures`, `${folder}/docs/pictures`, { recursive: true })
cpSync(`${rootPath}assets/icons/128.png`, `${folder}/icon.png`)
// The product's own colors, and no more of its style.
const [, colors = ''] = read('src/ui/parts/base.css').split(/^@import.*|\n(?=\*,)/m)
writeFileSync(`${folder}/site.css`, colors + read('scripts/site/site.css'))

const advice = await advicePages()
for (const page of advice) {
  const links = advice
    .map(
      ({ lang, name }) =>
        `<a href="${lang}.html" lang="${lang}" hreflang="${lang}"${lang === page.lang ? ' aria-current="page"' : ''}>${name}</a>`,
    )
    .join('')
  const nav = `<details class="languages"><summary>${page.name}</summary><div>${links}</div></details>`
  write(`advice/${page.lang}.html`, { ...page, kind: 'advice', nav })
}
for (const path of DOCUMENTS) write(pageOf(path), documentPage(path))
write('index.html', { title: 'Anteroom', main: firstPage(advice), kind: 'home' })
console.log(`${posix.relative(rootPath, folder) || folder}/index.html`)
