import { fromBase64Text } from './base64.ts'
import { parse } from './parse.ts'
import type { Parsed } from './plain-address.ts'
import { fromProofpoint } from './proofpoint.ts'
import { SIMPLE } from './simple-wrappers.ts'

export interface Wrapper {
  /** The last two labels of its hosts; empty for Google, which has a domain in each country. */
  readonly domains: readonly string[]
  /** Whose it is, as people know them. */
  readonly maker: string
  /** Which hosts, whole and without a last dot: `google.evil.com` is anybody's. */
  readonly host: RegExp
  /** The text of the address inside, undefined where there is none. May throw on a damaged one. */
  readonly read: (url: Parsed) => string | undefined
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

/**
 * The one address that stands in these parameters, perhaps percent-coded once more than needed.
 * Google's search results have in `q` what was searched for, which is none. Where two differ, nobody
 * but the wrapper knows which it follows.
 */
function onlyAddress({ searchParams }: Parsed, names: readonly string[]): string | undefined {
  const values = names
    .flatMap((name) => searchParams.getAll(name))
    .map((value) => (/^https?%3a/i.test(value) ? decodeURIComponent(value) : value))
  const [only, another] = new Set(values.filter((value) => value.includes('://') && parse(value)))
  return another === undefined ? only : undefined
}

/** What stands behind this beginning of a path; its group is set where that is `https`. */
function behindPath({ pathname, search, hash }: Parsed, begin: RegExp): string | undefined {
  const [beginning, secure] = begin.exec(pathname) ?? []
  if (beginning === undefined) return undefined
  return `http${secure ? 's' : ''}://${pathname.slice(beginning.length)}${search}${hash}`
}

/** The hosts that wrap links, and how. Read in public code, 25 November 2026. */
export const WRAPPERS: readonly Wrapper[] = [
  {
    // Outlook's Safe Links; the second domain is that of the United States' government cloud.
    // https://learn.microsoft.com/en-us/defender-office-365/safe-links-about ; the form of the
    // addresses: github.com/CorentinTh/it-tools, src/tools/safelink-decoder, and for office365.us
    // mails of 2025 on https://lore.kernel.org/qemu-devel/ . The third is that of the cloud in China.
    domains: ['outlook.com', 'office365.us', 'outlook.cn'],
    maker: 'Microsoft',
    host: /\.safelinks\.protection\.(?:outlook\.com|office365\.us|partner\.outlook\.cn)$/,
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
    // Google's redirect, and its viewer for AMP pages, which has the address in its path. Its hosts
    // are google.com, google.cat, google.<country>, google.co.<country> and google.com.<country>:
    // https://www.google.com/supported_domains
    domains: [],
    maker: 'Google',
    host: /^(?:www\.)?google\.(?:com|cat|(?:com?\.)?[a-z]{2})$/,
    read: (url) =>
      url.pathname === '/url'
        ? onlyAddress(url, ['q', 'url'])
        : behindPath(url, /^\/amp\/(s\/)?(?=[^/]+\.)/),
    isSite: true,
  },
  {
    // The cache of AMP pages: `/c/s/` and the address, https://developers.google.com/amp/cache/overview
    domains: ['ampproject.org'],
    maker: 'Google',
    host: /(?:^|\.)cdn\.ampproject\.org$/,
    read: (url) => behindPath(url, /^\/[cv]\/(s\/)?(?=[^/]+\.)/),
  },
  {
    // Search results: `a1` and the address in base64 of the kind for addresses. Links in public code.
    domains: ['bing.com'],
    maker: 'Bing',
    host: /^(?:(?:www|cn)\.)?bing\.com$/,
    read: onPath(/^\/ck\/a$/, ({ searchParams }) => {
      const inner = searchParams.get('u') ?? ''
      return inner.startsWith('a1') ? fromBase64Text(inner.slice(2)) : undefined
    }),
    isSite: true,
  },
  {
    // Search results: the address is percent-coded in one part of the path, behind `RU=`.
    domains: ['yahoo.com'],
    maker: 'Yahoo',
    host: /(?:^|\.)r\.search\.yahoo\.com$/,
    read: ({ pathname }) => decodeURIComponent(/\/RU=([^/]+)/.exec(pathname)?.[1] ?? ''),
  },
  {
    // Mails of Azure, Power BI and others of Microsoft's. Links in public documents.
    domains: ['azure.net'],
    maker: 'Microsoft',
    host: /\.safelink\.emails\.azure\.net$/,
    read: inParameter('destination'),
  },
  {
    // Zscaler, where it asks who one is: `origurl`. Its clouds: https://config.zscaler.com
    domains: ['', 'one', 'two', 'three', 'beta', 'gov']
      .map((cloud) => `zscaler${cloud}.net`)
      .concat('zscloud.net'),
    maker: 'Zscaler',
    host: /^gateway\.(?:zscaler(?:one|two|three|beta|gov)?|zscloud)\.net$/,
    read: inParameter('origurl'),
  },
  {
    domains: [],
    maker: 'Google',
    host: /^(?:meet|hangouts)\.google\.com$/,
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
    // Trend Micro. Links in public mails.
    domains: ['trendmicro.com'],
    maker: 'Trend Micro',
    host: /\.trendmicro\.com$/,
    read: onPath(/^\/(?:query|wis\/clicktime(?:\/|$))/, inParameter('url')),
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
    domains: ['facebook.com', 'messenger.com'],
    maker: 'Meta',
    host: /^(?:(?:lm?|m|www)\.facebook|l\.messenger)\.com$/,
    read: onPath(/^\/l\.php$/, inParameter('u')),
    isSite: true,
  },
  {
    domains: ['facebook.com', 'instagram.com', 'threads.com', 'threads.net'],
    maker: 'Meta',
    host: /^(?:lm?\.(?:facebook|instagram)\.com|l\.threads\.(?:com|net))$/,
    read: onPath(/^\/(?:l\.php)?$/, inParameter('u')),
  },
  {
    domains: ['youtube.com'],
    maker: 'YouTube',
    host: /^(?:www\.|m\.)?youtube\.com$/,
    read: onPath(/^\/redirect$/, inParameter('q')),
    isSite: true,
  },
  {
    // Check Point. Links in public documents, such as github.com/Quantpedia. Where it has shifted
    // the letters of the address, nothing is read.
    domains: ['avanan.click', 'checkpoint.com'],
    maker: 'Check Point',
    host: /^(?:url\.avanan\.click|protect\.checkpoint\.com)$/,
    read: ({ pathname, search, hash }) =>
      /^\/v2\/(?:r\d\d\/)?___(https?:.+)___\./i
        .exec(pathname + search + hash)?.[1]
        ?.replace(/^(https?:)\/(?!\/)/i, '$1//'),
  },
  {
    // Amazon's mail service: the address is percent-coded in one part of the path.
    domains: ['awstrack.me'],
    maker: 'Amazon',
    host: /\.r\.[a-z\d-]+\.awstrack\.me$/,
    read: ({ pathname }) => {
      const inner = /^\/[LCS]0\/(https?:[^/]+)/i.exec(pathname)?.[1]
      return inner && decodeURIComponent(inner)
    },
  },
  {
    // The web mail of GMX, WEB.DE and mail.com.
    domains: [
      'deref-gmx.net',
      'deref-web.de',
      'deref-mail.com',
      'deref-web-02.de',
      'deref-mail-02.com',
    ],
    maker: 'GMX/WEB.DE',
    host: /^(?:(?:www|3c)\.)?deref-(?:gmx\.net|web(?:-02)?\.de|mail(?:-02)?\.com)$/,
    read: onPath(/\/dereferrer\/?$/, inParameter('redirectUrl')),
  },
  ...SIMPLE.map(([host, path, maker, ...names]): Wrapper => ({
    domains: [host.split('.').slice(-2).join('.')],
    maker,
    host: new RegExp(`^(?:www\\.)?${host.replaceAll('.', '\\.')}$`),
    read: onPath(path, inParameter(...names)),
    // A host of its own serves nothing else.
    ...(host.split('.').length === 2 && { isSite: true }),
  })),
  {
    // This and the next keep the address to themselves, or in a form of their own. Once Egress.
    domains: ['egress.com'],
    maker: 'KnowBe4',
    host: /^links\.[a-z\d]+\.defend\.egress\.com$/,
    read: () => undefined,
  },
  {
    domains: ['mimecast.com', 'mimecastprotect.com'],
    maker: 'Mimecast',
    host: /^(?:(?:protect|security)-[a-z]{2,3}|url\.[a-z]{2,3}\.m|protect)\.mimecast(?:protect)?\.com$/,
    read: () => undefined,
  },
]
