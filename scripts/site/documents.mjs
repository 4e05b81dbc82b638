// @ts-check
/** The repository's documents as pages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { Marked } from 'marked'
import { rootPath } from '../packages.mjs'
import { escaped } from './advice-pages.mjs'

const README = 'README.md'
const inDocs = readdirSync(`${rootPath}docs`, { recursive: true, encoding: 'utf8' })
  .map((path) => `docs/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.md'))
  .toSorted()

/** All documents, by their paths in the repository. */
export const DOCUMENTS = [README, 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', ...inDocs]

/** Where a document's page is. */
export const pageOf = (/** @type {string} */ path) =>
  path === README ? 'readme.html' : path.replace(/\.md$/, '.html').toLowerCase()

/** The words of a heading as its address within the page. */
const anchor = (/** @type {string} */ words) =>
  words
    .toLowerCase()
    .replace(/<[^>]*>|[^\p{L}\p{N}_ -]/gu, '')
    .trim()
    .replaceAll(' ', '-')

/** An address in a document, as its page needs it; null where the site has no such page. */
function linkFrom(/** @type {string} */ path, /** @type {string} */ href) {
  if (/^[a-z]+:|^#/i.test(href)) return href
  const [file = '', hash] = href.split('#')
  const target = posix.join(posix.dirname(path), file)
  const isPicture = target.startsWith('docs/pictures/') && existsSync(rootPath + target)
  if (!isPicture && !DOCUMENTS.includes(target)) return null
  const to = posix.relative(posix.dirname(pageOf(path)), isPicture ? target : pageOf(target))
  return hash ? `${to}#${hash}` : to
}

/**
 * @param {string} path of a document
 * @param {string} [source] of it; all, unless told otherwise
 * @returns {{ title: string, main: string }} its first heading, and its page's content
 * @throws where there is no such document, or it has no heading
 */
export function documentPage(path, source = readFileSync(rootPath + path, 'utf8')) {
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const words = this.parser.parseInline(tokens)
        return `<h${depth} id="${anchor(words)}">${words}</h${depth}>\n`
      },
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens)
        const to = linkFrom(path, href)
        return to === null ? words : `<a href="${escaped(to)}">${words}</a>`
      },
    },
  })
  // A wide table scrolls by itself, by keys too.
  const main = /** @type {string} */ (marked.parse(source))
    .replaceAll('<table>', '<div class="wide" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>')
    .replaceAll('<pre>', '<pre tabindex="0">')
    .replace(/ src="([^"]*)"/g, (_, src) => ` src="${linkFrom(path, src) ?? src}"`)
  const [, title = ''] = /<h1[^>]*>(.*?)<\/h1>/.exec(main) ?? []
  return { title: title.replace(/<[^>]*>/g, ''), main }
}
