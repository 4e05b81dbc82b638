import { fold, shownHost, unmarked } from './fold.ts'
import { hostKind, isUnder, plainHost } from '../address/hosts.ts'
import { isWorthALook } from './first-look.ts'

/**
 * Why a host is taken for an imitation of Zoom's. Each rule of `imitation` below says what it
 * means; docs/look-alikes.md says it in plain words.
 */
export type Reason =
  | 'unicode'
  | 'swapped-characters'
  | 'left-label'
  | 'file-like'
  | 'dash-for-dot'
  | 'glued'
  | 'turned-round'
  | 'server-name'
  | 'zoom-word'

/** What is said of a host: that it imitates Zoom's, and by what; or nothing. */
export type Judgement = { lookalike: true; because: Reason } | { lookalike: false }

/** The longest host name there can be (RFC 1035, 2.3.4). A longer one leads nowhere. */
const LONGEST_HOST = 253

/**
 * Names that a rule would accuse although they deceive nobody, read in public code on
 * 22 November 2026. Zoom's own: learn-zoom.us, its training site; zoomus.cn, which serves its SDK
 * in mainland China (github.com/zoom/meetingsdk-web); meetzoom.us, under which it runs meetings
 * for RingCentral. Of others: us.es is the University of Seville, and us.auth0.com gives each
 * customer a name, so `zoom.us.es` and `zoom.us.auth0.com` would be their own.
 */
const SPARED = ['learn-zoom.us', 'meetzoom.us', 'zoomus.cn', 'us.es', 'us.auth0.com']

/** Where clouds stand: `zoom.us-east-1.elb.amazonaws.com` names a machine and imitates nobody. */
const CLOUD_REGION = /\.us-(?:gov-|iso-)?(?:north|south|east|west|central)/

/** Where anybody takes a name without paying: the chosen name stands before it. */
const FREE_HOSTING =
  /\.(?:git(?:hub|lab)\.io|(?:pages|workers)\.dev|(?:vercel|netlify|web)\.app|(?:firebaseapp|herokuapp|onrender|weebly)\.com|kro\.kr)$/

/** An ending: a country's second level (`.co.uk`, `.com.br`), or else the last label. */
const ENDING = /(?:\.(?:com?|net|org|edu|gov|ac|or|ne)\.[a-z]{2}|\.[^.]*)$/

/** What the names of Zoom's servers are made of: us05web, and in imitations web05us, meet-06. */
const PIECE = '(?:us|eu|uk|i[eno]|ln|on|webs?|we|join|meets?|live|app|office|-|\\d)'

/** A label that is `zoom` and such pieces: zoom, zoomapp, uszoom, zoomwebinar. Not zoomcar. */
const BRAND = new RegExp(`^(?:${PIECE}|use)*zoom(?:${PIECE}|inar|s)*$`)

/** A label of pieces alone, with the zero of Zoom's numbers or a meeting: 05live, e01i, meet-app. */
const NUMBERED = new RegExp(`^(?:(?=.*(?:0\\d|meet-|-meet))${PIECE}+|[a-z]{0,2}0\\d[a-z]{0,2})$`)

/**
 * What hardly anything holds but a name of Zoom's servers: 05web, us15we, uso5web, web07. Not
 * k12web, a school's, nor campus01.
 */
const MARK =
  /(?<![1-9])(?:0[\dol]|o\d|us\d{1,3})we(?:b|$)|(?<![a-z])(?:us|eu|uk)0\d|(?<![a-z])web\d\d|^(?:us-?web|web-?us)|(?<![a-z])[es]uweb0/

/** A label that is the name of one of Zoom's servers, or nearly: us05web, eu02we, usweb05. */
const SERVER =
  /^(?:(?:us|eu|ca|ap|au|in|jp|sg|u[a-z])0\d{1,2}-?(?:webs?|we)|us\d\d-?(?:webs?|we)|(?:[es]u|u[ckns])(?:web?0[\dbl]{0,2}|webob|we\d\d)|webus0\d)$/

/** A path of Zoom's meeting pages. Any number of three digits or more will do. */
const MEETING_PATH = /^\/(?:[jsw]|wc(?:\/join)?)\/\d{3}/

/**
 * A name of nothing but `zoom` and what the maker of a program gives out: install-zoom,
 * zoom-video-download. `zoomupdate` without a dash is somebody's magazine.
 */
const MAKERS_NAME =
  /^(?=.*zoom)(?=.*(?:download|install|client|setup|sdk|login|signin|-update|update-))(?:zoom|us|video|meetings?|app|pc|download|install(?:er)?|client|setup|sdk|login|signin|update|-)+$/

/** A name of nothing but `zoom`, numbers and the words of a meeting: join-zoom-call. */
const MEETING_NAME =
  /^(?=.*zoom)(?=.*(?:join|meet|call|invite|conference|webinar))(?:zoom|us|join|meet(?:ings?)?|call|invite|conference|video|webinar|web|room|-|\d)+$/

/** The name that an owner chose: the label before the ending, or before the free hosting. */
function chosenName(host: string): string {
  const name = host.replace(FREE_HOSTING.test(host) ? FREE_HOSTING : ENDING, '')
  return name.slice(name.lastIndexOf('.') + 1)
}

/** The rules, from the plainest trick to the weakest. The host is in ASCII and not Zoom's. */
function imitation(host: string, path: string): Reason | undefined {
  const labels = host.split('.')
  const name = chosenName(host)
  const isMeeting = MEETING_PATH.test(path)

  // A demonstration that calls itself a clone deceives nobody; there are hundreds of them.
  if (name.includes('clone')) return undefined

  // Zoom's whole address stands in front, and the true owner behind it: zoom.us.evil.com,
  // zoom.us-05.in, us02web.zoomevil.com. `zoom.com.` and one more label is no trick by itself:
  // zoom.com.br is a shop and zoom.com.ve a carrier.
  if (
    (/(?:^|[.\d-])zoom\.us[.-]/.test(host) && !CLOUD_REGION.test(host)) ||
    /(?:^|[.-])zoom\.com\.[^.]+\.|zoom(?:gov\.com|-x\.de)\.|(?:^|\.)(?:[a-z]{2})?0\dweb\.zoom/.test(
      host,
    )
  )
    return 'left-label'

  // The ending of an archive: in a chat, zoom-us.zip or zoominstaller.zip reads as a file.
  if (labels.at(-1) === 'zip' && /^zoom-?(?:us|installer)?$/.test(name)) return 'file-like'

  // A dash where Zoom's address has a dot: us05web-zoom.biz, in-zoom.us, zoom-us.com. So many
  // read past it that `zoomus`, with nothing at all in its place, counts here too.
  if (
    /-zoom(?:gov\.com|\.us)$|(?:0[\dol]{1,2}|o\d)(?:webs?|www|we)-zoom|(?<![a-z])(?:us|eu|uk|web)\d\d[a-z]{0,3}-zoom/.test(
      host,
    ) ||
    /(?:^|[-\d]|web)zoom-?us(?:$|[-\d])/.test(name)
  )
    return 'dash-for-dot'

  // No dot at all: us15webzoom.us, w03zoom.us, web071zoom.us, mediazoom.us. The last letters are
  // Zoom's address, so a check without the dot takes it for Zoom's. With .com that holds for
  // guitarzoom.com and hundreds more, so there a server's number must stand before it.
  if (
    /zoom(?:\.us|gov\.com)$|(?:0[\dol]{1,2}|o\d)(?:webs?|we)zoom|(?<![a-z])(?:us|eu|uk|web|app)\d{2,3}zoom|zoom-?(?:us|eu)?0\d(?:web|us)/.test(
      host,
    )
  )
    return 'glued'

  // The parts in another order: zoom.us05we.us, zoom.web05.uk, us.zoom.06web.us. Only what stands
  // to the right counts: web01.zoom.example is a machine, and its owner stands at the end.
  const brand = labels.findIndex((label) => BRAND.test(label))
  if (
    brand >= 0 &&
    labels.slice(brand + 1, -1).some((label) => MARK.test(label) || NUMBERED.test(label))
  )
    return 'turned-round'

  // The name of one of Zoom's servers, at another's. An innocent machine may be called
  // so, so it must be the name that was registered, or a meeting must stand behind it.
  if (SERVER.test(name) || (isMeeting && labels.some((label) => SERVER.test(label))))
    return 'server-name'

  // It says that it is Zoom's download or sign-in. On free hosting, developers name their
  // exercises so; there it must say join or sign in. A name like zoom-meeting is not enough
  // either way, as people forward such names to their own meeting, unless it has Zoom's path.
  const free = FREE_HOSTING.test(host)
  if (
    (!free && MAKERS_NAME.test(name)) ||
    (free && /^(?:(?:join|login|signin)-?zoom|zoom-?(?:join|login|signin))$/.test(name)) ||
    (isMeeting && MEETING_NAME.test(name))
  )
    return 'zoom-word'

  return undefined
}

/**
 * Whether a host that is not Zoom's is made to pass as one. Judges the name alone: it cannot know
 * who stands behind it. Never throws, and takes a time that does not grow with the input, as
 * longer names than there can be are let go.
 * @param hostname as `URL.hostname` gives it: lower case, punycode, perhaps a trailing dot
 * @param path as `URL.pathname` gives it; Zoom's meeting paths tip the balance in doubtful cases
 * @returns not a look-alike for Zoom's own hosts, for what is no host, and in every doubt. What an
 *   organisation calls its own has to be asked of `hostKind` before
 */
export function judgeHost(hostname: string, path = ''): Judgement {
  if (hostname.length > LONGEST_HOST) return { lookalike: false }
  const host = plainHost(hostname)
  if (
    !isWorthALook(host) ||
    hostKind(host) === 'zoom' ||
    SPARED.some((name) => isUnder(host, name))
  )
    return { lookalike: false }
  const because = asItLooks(host, path) ?? imitation(host, path)
  return because ? { lookalike: true, because } : { lookalike: false }
}

/** The rules for a name that is not written as it looks. */
function asItLooks(host: string, path: string): Reason | undefined {
  const shown = shownHost(host)
  const folded = fold(shown)
  // Letters of other alphabets or with marks, in a name that would be Zoom's or an imitation
  // without them: zооm.us with two Cyrillic letters, zoöm.us. Zoom's word itself in mixed
  // alphabets is always a trick; a mere mark, as in žoom.cz, may be a language's own.
  if (
    folded !== shown &&
    (hostKind(folded) === 'zoom' ||
      imitation(folded, path) ||
      (folded.includes('zoom') && !unmarked(shown).includes('zoom')))
  )
    return 'unicode'
  // Digits and letters that look like others: z00m.us, zoorn.us, zooom.us; us05websoom.us is a
  // slip of the finger. In .com such names have owners of their own, so a meeting must follow.
  // One nought beside one o, zo0m.info, only deceives; two are a way of writing.
  const read = folded
    .replace(/(?:z|(?<![a-z\d])2)[o0]{2,}(?:rn|nn|m+)/g, 'zoom')
    .replace(/(\d[ol]?webs?)[sxu]oom/, '$1zoom')
  if (
    read !== folded &&
    (hostKind(read) === 'zoom'
      ? !read.endsWith('.com') || MEETING_PATH.test(path)
      : imitation(read, path))
  )
    return 'swapped-characters'
  return /^z(?:0o|o0)m$/.test(chosenName(folded)) ? 'swapped-characters' : undefined
}
