import { parse } from './parse.ts'

/** How many wrappers deep an address is followed; what is deeper stays wrapped. */
const MOST_WRAPPERS = 3

/** The hosts that wrap links, and how each carries the address. */
const WRAPPERS: readonly { host: RegExp; read: (url: URL) => string | undefined }[] = [
  {
    // Outlook's Safe Links; the second domain is that of the United States' government cloud.
    // https://learn.microsoft.com/en-us/defender-office-365/safe-links-about ; the form of the
    // addresses: github.com/CorentinTh/it-tools, src/tools/safelink-decoder, and for office365.us
    // mails of 2025 on https://lore.kernel.org/qemu-devel/ (22 November 2026).
    host: /\.safelinks\.protection\.(?:outlook\.com|office365\.us)\.?$/,
    read: (url) => onlyAddress(url, 'url'),
  },
  {
    // Google's redirect. Its hosts are google.com, google.cat, google.<country>,
    // google.co.<country> and google.com.<country>: https://www.google.com/supported_domains .
    // Nothing else may stand before or after: `google.evil.com` is anybody's.
    host: /^(?:www\.)?google\.(?:com|cat|(?:com?\.)?[a-z]{2})\.?$/,
    read: (url) => (url.pathname === '/url' ? onlyAddress(url, 'q', 'url') : undefined),
  },
  {
    // Proofpoint's URL Defense:
    // https://help.proofpoint.com/Threat_Insight_Dashboard/Concepts/How_do_I_decode_a_rewritten_URL%3F
    // urldefense.us occurs in the public documents of United States laboratories, such as
    // https://docs.excl.ornl.gov (22 November 2026).
    host: /^urldefense\.(?:proofpoint\.com|com|us)\.?$/,
    read: fromProofpoint,
  },
]

/**
 * Takes the wrappers off an address that mail programs and search engines put around links. A
 * wrapper is known by its own host, never by what it carries; one that carries no address, or
 * carries it damaged, is left as it is. Nothing is fetched.
 * @returns the address inside, as its wrapper gives it; the same text where nothing wraps it
 */
export function unwrap(address: string): string {
  let target = address
  for (let depth = 0; depth < MOST_WRAPPERS; depth++) {
    // Spares nearly every address of a page the parsing below.
    if (!/google|safelinks|urldefense/i.test(target)) break
    const url = parse(target)
    const inner = url && WRAPPERS.find(({ host }) => host.test(url.hostname))?.read(url)
    if (inner === undefined || !parse(inner)) break
    target = inner
  }
  return target
}

/**
 * The one address that stands in these parameters. Google's search results have in `q` what was
 * searched for, which is none. Where two differ, nobody but the wrapper knows which it follows.
 */
function onlyAddress(url: URL, ...names: string[]): string | undefined {
  const values = names.flatMap((name) => url.searchParams.getAll(name))
  const [only, another] = new Set(values.filter((value) => value.includes('://') && parse(value)))
  return another === undefined ? only : undefined
}

/** Reads both forms of URL Defense; a damaged one gives undefined. */
function fromProofpoint({ pathname, search, hash, searchParams }: URL): string | undefined {
  try {
    if (pathname === '/v2/url') return fromProofpoint2(searchParams.get('u') ?? '')
    if (pathname.startsWith('/v3/__')) return fromProofpoint3((pathname + search + hash).slice(6))
  } catch {
    // Nothing can be read from it.
  }
  return undefined
}

/** Reads URL Defense v2, which writes `-` for `%` and `_` for `/`. Throws on a damaged text. */
function fromProofpoint2(text: string): string {
  return decodeURIComponent(text.replaceAll('-', '%').replaceAll('_', '/')).replaceAll('&amp;', '&')
}

/**
 * Reads URL Defense v3, `<address>__;<characters>!…`: a `*` in the address stands for the next of
 * the characters, `**` and a base64 digit for the next few, `A` being two. The characters are
 * UTF-8 in base64 of the kind for addresses. Throws on a damaged text, or gives undefined.
 */
function fromProofpoint3(text: string): string | undefined {
  const [address = '', end = ''] = text.split('__;', 2)
  const [base64 = '', signature] = end.split('!', 2)
  const bytes = Uint8Array.from(fromBase64(base64), (byte) => byte.charCodeAt(0))
  const characters = [...new TextDecoder('utf-8', { fatal: true }).decode(bytes)]
  let next = 0
  const whole = decodeURIComponent(address).replace(/\*(?:\*(.))?/g, (_, digit?: string) => {
    const count = digit ? (fromBase64(`${digit}AAA`).charCodeAt(0) >> 2) + 2 : 1
    return characters.slice(next, (next += count)).join('')
  })
  return signature !== undefined && next === characters.length ? whole : undefined
}

function fromBase64(text: string): string {
  return atob(text.replaceAll('-', '+').replaceAll('_', '/'))
}
