// @ts-check
import { read } from './new/edit.mjs'

export const HOSTS = 'src/zoom/address/hosts.ts'

/** Zoom's domains, as the one source lists them. */
export const zoomDomains = () =>
  [...read(HOSTS).matchAll(/^ {2}'([^']+)',$/gm)].map(([, domain = '']) => domain)

/**
 * The files that repeat these domains, with them.
 * @param {readonly string[]} domains
 * @returns {import('./new/edit.mjs').Edit[]}
 * @throws {Error} where a file has no such list any more: the script has to follow it
 */
export function domainLists(domains) {
  const patterns = domains.map((domain) => `*://*.${domain}/*`)
  const named = domains.map((domain) => `\`${domain}\``)
  return [
    replaceIn(
      'manifest.json',
      /(?<="(?:matches|host_permissions)": \[)(?:\s+"[^"]+",?)+(?=(\n *)\])/g,
      (_, end) => patterns.map((pattern) => `${end}  "${pattern}"`).join(','),
    ),
    replaceIn('docs/permissions.md', /(?:^- `\*:\/\/\*\.[^`]+`\n)+/m, () =>
      patterns.map((pattern) => `- \`${pattern}\`\n`).join(''),
    ),
    replaceIn(
      'docs/privacy.md',
      /(?<=runs on the pages of ).*?(?=\. It)/,
      () => `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`,
    ),
  ]
}

/**
 * @param {string} path
 * @param {RegExp} list
 * @param {(found: string, end: string) => string} make
 */
function replaceIn(path, list, make) {
  const text = read(path)
  if (text.search(list) < 0) throw new Error(`${path} lacks Zoom’s domains: follow it here`)
  return { path, text: text.replace(list, make) }
}
