import { fromBase64Text } from './base64.ts'
import { isZooms, withoutLastDot } from './hosts.ts'
import { parse } from './parse.ts'
import { fromProofpoint } from './proofpoint.ts'
import { SHORTENERS } from './shorteners.ts'

/** The longest address that is unwrapped; those of mails have a few thousand characters. */
const LONGEST = 65_536

/** How many wrappers deep an address is followed. */
const MOST_WRAPPERS = 5

/**
 * Why an address cannot be followed without asking somebody: it is a short link, or a wrapper that
 * keeps the address to itself, carries it damaged, or is one too many.
 */
export type Unresolved = 'short-link' | 'wrapper'

interface Wrapper {
  /** The last two labels of its hosts; empty for Google, which has a domain in each country. */
  readonly domains: readonly string[]
  /** Whose it is, as people know them. */
  readonly maker: string
  /** Which hosts, whole and without a last dot: `google.evil.com` is anybody's. */
  readonly host: RegExp
  /** The text of the address inside, undefined where there is none. May throw on a damaged one. */
  readonly read: (url: URL) => string | undefined
  /** Whether the host serves other pages too, so that one without an address is no wrapper. */
  readonly isSite?: true
}

const inParameter =
  (...names: string[]): Wrapper['read'] =>
  (url) =>
    onlyAddress(url, names)
const onPath =
  (path: RegExp, read: Wrapper['read']): Wrapper['read'] =>
  (url) =>
    path.test(url.pathname) ? read(url) : undefined

/** The hosts that wrap links, and how. Read in public code, 25 November 2026. */
const WRAPPERS: readonly Wrapper[] = [
  {
    // Outlook's Safe Links; the second domain is that of the United States' government cloud.
    // https://learn.microsoft.com/en-us/defender-office-365/safe-links-about ; the form of the
    // addresses: github.com/CorentinTh/it-tools, src/tools/safelink-decoder, and for office365.us
    // mails of 2025 on https://lore.kernel.org/qemu-devel/ .
    domains: ['outlook.com', 'office365.us'],
    maker: 'Microsoft',
    host: /\.safelinks\.protection\.(?:outlook\.com|office365\.us)$/,
    read: inParameter('url'),
  },
  {
    // The same in Teams: the page that it shows before it asks the service.
    domains: ['office.net', 'microsoft.com'],
    maker: 'Microsoft',
    host: /^statics\.teams\.(?:cdn\.office\.net|microsoft\.com)$/,
    read: inParameter('url'),
    isSite: true,
  },
  {
    // Google's redirect. Its hosts are google.com, google.cat, google.<country>,
    // google.co.<country> and google.com.<country>: https://www.google.com/supported_domains
    domains: [],
    maker: 'Google',
    host: /^(?:www\.)?google\.(?:com|cat|(?:com?\.)?[a-z]{2})$/,
    read: onPath(/^\/url$/, inParameter('q', 'url')),
    isSite: true,
  },
  {
    domains: [],
    maker: 'Google',
    host: /^meet\.google\.com$/,
    read: onPath(/^\/linkredirect$/, inParameter('dest')),
    isSite: true,
  },
  {
    // Proofpoint's URL Defense, three forms:
    // https://help.proofpoint.com/Threat_Insight_Dashboard/Concepts/How_do_I_decode_a_rewritten_URL%3F
    // urldefense.us occurs in the public documents of United States laboratories, such as
    // https://docs.excl.ornl.gov
    domains: ['proofpoint.com', 'urldefense.com', 'urldefense.us'],
    maker: 'Proofpoint',
    host: /^urldefense\.(?:proofpoint\.com|com|us)$/,
    read: fromProofpoint,
  },
  {
    // Barracuda. https://campus.barracuda.com, “Link Protection”.
    domains: ['cudasvc.com'],
    maker: 'Barracuda',
    host: /^linkprotect\.cudasvc\.com$/,
    read: inParameter('a'),
  },
  {
    // Sophos: `u` is base64, `d` names the domain alone. Links in public mails and issue threads.
    domains: ['sophos.com'],
    maker: 'Sophos',
    host: /\.protection\.sophos\.com$/,
    read: ({ searchParams }) => fromBase64Text(searchParams.get('u') ?? ''),
  },
  {
    // FireEye, now Trellix. Links in public mails.
    domains: ['fireeye.com'],
    maker: 'Trellix',
    host: /^protect\d?\.fireeye\.com$/,
    read: inParameter('u'),
  },
  {
    // Symantec, now Broadcom. Links in public documents.
    domains: ['symantec.com'],
    maker: 'Symantec',
    host: /^clicktime\.symantec\.com$/,
    read: inParameter('u'),
  },
  {
    // Trend Micro. Links in public mails.
    domains: ['trendmicro.com'],
    maker: 'Trend Micro',
    host: /\.trendmicro\.com$/,
    read: onPath(/\/(?:query|wis\/clicktime)/, inParameter('url')),
    isSite: true,
  },
  {
    // Cisco: the address is the last part of the path, percent-coded, unless another has decoded it.
    domains: ['cisco.com'],
    maker: 'Cisco',
    host: /^secure-web\.cisco\.com$/,
    read: ({ pathname, search, hash }) => {
      const inner = /\/(https?(?:%3A|:).+)$/i.exec(pathname)?.[1]
      return inner && decodeURIComponent(inner) + search + hash
    },
  },
  {
    domains: ['facebook.com', 'instagram.com'],
    maker: 'Meta',
    host: /^(?:lm?|www)\.(?:facebook|instagram)\.com$/,
    read: onPath(/^\/(?:l\.php)?$/, inParameter('u')),
    isSite: true,
  },
  {
    domains: ['slack-redir.net'],
    maker: 'Slack',
    host: /^slack-redir\.net$/,
    read: onPath(/^\/link$/, inParameter('url')),
  },
  {
    domains: ['linkedin.com'],
    maker: 'LinkedIn',
    host: /^(?:www\.)?linkedin\.com$/,
    read: onPath(/^\/(?:redir\/redirect|safety\/go)\/?$/, inParameter('url')),
    isSite: true,
  },
  {
    domains: ['youtube.com'],
    maker: 'YouTube',
    host: /^(?:www\.)?youtube\.com$/,
    read: onPath(/^\/redirect$/, inParameter('q')),
    isSite: true,
  },
  {
    domains: ['duckduckgo.com'],
    maker: 'DuckDuckGo',
    host: /^(?:www\.)?duckduckgo\.com$/,
    read: onPath(/^\/l\/$/, inParameter('uddg')),
    isSite: true,
  },
  {
    // Mimecast keeps the address to itself.
    domains: ['mimecast.com', 'mimecastprotect.com'],
    maker: 'Mimecast',
    host: /^(?:protect-[a-z]{2}|url\.[a-z]{2}\.m|protect)\.mimecast(?:protect)?\.com$/,
    read: () => undefined,
  },
]

/** By them nearly every host is let go: faster than any expression. */
const DOMAINS: ReadonlySet<string> = new Set(WRAPPERS.flatMap(({ domains }) => domains))

const lastTwoLabels = (host: string): string =>
  host.slice(host.lastIndexOf('.', host.lastIndexOf('.') - 1) + 1)

/** What is left of an address when its wrappers are off. */
export interface Unwrapped {
  /** The address inside, as its wrapper gives it; the same text where nothing wraps it. */
  readonly target: string
  /** The target, parsed; undefined where it is no address. */
  readonly url: URL | undefined
  /** Its host in plain form: to ask `URL` for a part costs as much as a quarter of its parsing. */
  readonly hostname: string
  readonly unresolved: Unresolved | undefined
}

/**
 * Takes the wrappers off an address that mail programs and search engines put around links. A
 * wrapper is known by its own host, never by what it carries. Nothing is fetched. Never throws.
 */
export function unwrap(address: string): Unwrapped {
  let target = address
  let url = parse(target)
  let hostname = ''
  for (let depth = 0; url; depth++) {
    hostname = withoutLastDot(url.hostname)
    if (isZooms(hostname)) return { target, url, hostname, unresolved: undefined }
    if (!DOMAINS.has(lastTwoLabels(hostname)) && !hostname.includes('google.')) break
    const wrapper = WRAPPERS.find(({ host }) => host.test(hostname))
    if (!wrapper) break
    const inner = target.length > LONGEST ? undefined : readInside(wrapper, url)
    const innerUrl = inner === undefined ? undefined : parse(inner)
    const isOwn = wrapper.isSite && !innerUrl
    if (inner === undefined || !innerUrl || depth === MOST_WRAPPERS)
      return { target, url, hostname, unresolved: isOwn ? undefined : 'wrapper' }
    target = inner
    url = innerUrl
  }
  const host = hostname.startsWith('www.') ? hostname.slice(4) : hostname
  const isShort = url !== undefined && SHORTENERS.has(host) && url.pathname.length > 1
  return { target, url, hostname, unresolved: isShort ? 'short-link' : undefined }
}

/** Whose wrapper stands outermost around an address; null where none does. */
export function wrapperMaker(address: string): string | null {
  if (unwrap(address).target === address) return null
  const hostname = withoutLastDot(parse(address)?.hostname ?? '')
  return WRAPPERS.find(({ host }) => host.test(hostname))?.maker ?? null
}

function readInside({ read }: Wrapper, url: URL): string | undefined {
  try {
    return read(url)
  } catch {
    // Damaged: nothing can be read from it.
    return undefined
  }
}

/**
 * The one address that stands in these parameters, perhaps percent-coded once more than needed.
 * Google's search results have in `q` what was searched for, which is none. Where two differ, nobody
 * but the wrapper knows which it follows.
 */
function onlyAddress({ searchParams }: URL, names: readonly string[]): string | undefined {
  const values = names
    .flatMap((name) => searchParams.getAll(name))
    .map((value) => (/^https?%3a/i.test(value) ? decodeURIComponent(value) : value))
  const [only, another] = new Set(values.filter((value) => value.includes('://') && parse(value)))
  return another === undefined ? only : undefined
}
