// @ts-check
import { insertBefore, read, Refusal } from './edit.mjs'

const HOSTS = 'src/zoom/address/hosts.ts'
const PRIVACY = 'docs/privacy.md'

/**
 * The files that a new domain of Zoom's changes.
 * @param {string} host a plain host name, without scheme and path
 * @returns {import('./edit.mjs').Edit[]}
 * @throws {Refusal} where it is no host name, or lies under a domain that is there
 */
export function newDomain(host) {
  const isName = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])$/.test(host)
  if (!isName) throw new Refusal(`“${host}” is no host name: write it as “zoom.us”`)
  const domains = [...read(HOSTS).matchAll(/^ {2}'([^']+)',$/gm)].map(([, domain = '']) => domain)
  const above = domains.find((domain) => host === domain || host.endsWith(`.${domain}`))
  if (above) throw new Refusal(`${host} is Zoom’s already: it lies under ${above}`)
  const last = domains.at(-1)
  const named = [...domains, host].map((domain) => `\`${domain}\``)
  return [
    insertBefore(
      HOSTS,
      /^\]\n/m,
      `  // TODO: the public source, and the day on which it was read\n  '${host}',\n`,
    ),
    {
      // In both keys that name hosts.
      path: 'manifest.json',
      text: read('manifest.json').replaceAll(
        new RegExp(`(\\n +)"\\*://\\*\\.${last}/\\*"`, 'g'),
        `$&,$1"*://*.${host}/*"`,
      ),
    },
    after('docs/permissions.md', `- \`*://*.${last}/*\``, `\n- \`*://*.${host}/*\``),
    {
      path: PRIVACY,
      text: read(PRIVACY).replace(
        /(?<=runs on the pages of ).*?(?=\. It)/,
        `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`,
      ),
    },
  ]
}

/** @returns {import('./edit.mjs').Edit} */
function after(
  /** @type {string} */ path,
  /** @type {string} */ anchor,
  /** @type {string} */ added,
) {
  const text = read(path)
  if (!text.includes(anchor))
    throw new Error(`${path} lacks ${anchor}: scripts/new has to follow it`)
  return { path, text: text.replace(anchor, () => anchor + added) }
}
