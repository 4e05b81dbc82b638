import { readLabel, type LabelWords } from './label-words.ts'

/** How bad it is: an imitation, or Zoom's name at somebody who may be honest. */
export type Level = 'danger' | 'caution'

/** A host that is not Zoom's, in ASCII, and what the rules ask of it. */
export interface Suspect {
  readonly host: string
  readonly labels: readonly string[]
  /** What those of them say that may hold Zoom's word; all of them, where one is no other word. */
  readonly names: readonly LabelWords[]
  /** The label that its owner chose: before the ending, or before the free hosting. */
  readonly chosen: string
  /** What the chosen label says. */
  readonly name: LabelWords
  /** Whether it stands on free hosting, where developers name their exercises after Zoom. */
  readonly isFree: boolean
  /** Whether a path of Zoom's meeting pages follows. */
  readonly isMeeting: boolean
}

interface Rule {
  readonly id: string
  readonly level: Level
  /** What such a host does, for docs/look-alikes.md. */
  readonly why: string
  readonly test: (suspect: Suspect) => boolean
}

/** Where clouds stand: `zoom.us-east-1.elb.amazonaws.com` names a machine and imitates nobody. */
const CLOUD_REGION = /\.us-(?:gov-|iso-)?(?:north|south|east|west|central)/

/** Where anybody takes a name without paying: the chosen name stands before it. */
const FREE_HOSTING =
  /\.(?:git(?:hub|lab)\.io|[a-z\d-]+\.workers\.dev|(?:pages|workers)\.dev|(?:vercel|netlify|web)\.app|up\.railway\.app|(?:firebaseapp|herokuapp|onrender|weebly|it|myshopify|blogspot|wordpress|redirectme)\.(?:com|net)|azurewebsites\.net|ddns\.net|kro\.kr|n-e\.kr|us\.kg|eu\.org|framer\.website|gt\.tc)$/

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
  /(?<![1-9])(?:0[\dol]|o\d)ws?e?b|(?<![1-9])(?:0[\dol]|o\d|us\d{1,3})we(?:b|$)|(?<![a-z])(?:us|eu|uk)0\d|(?<![a-z])u[a-z]?\d\d(?:w|web)$|(?<![a-z])web\d\d|^(?:us-?web|web-?us)|(?<![a-z])[es]uweb0/

/** A label that is the name of one of Zoom's servers, or nearly: us05web, eu02we, usweb05. */
const SERVER =
  /^(?:(?:us|eu|ca|ap|au|in|jp|sg|u[a-z])0\d{1,2}-?(?:webs?|we)|us\d{1,3}-?(?:webs?|we)|0\dusweb|0\dwebus|(?:[es]u|u[ckns])(?:web?0[\dbl]{0,2}|webob|we\d\d)|webus0\d)$/

/** A piece of a server's name that in one label with Zoom's word or a meeting's says enough. */
const PIECE_BESIDE = /us\d{1,3}-?web|(?<![a-z])usweb|web-?0\d|\d\dusweb|\dusweb/

/** What no exercise on free hosting is called. */
const FREE_DOOR = /^(?:(?:join|login|signin)-?zoom|zoom-?(?:join|login|signin))$/

/** The path of one of Zoom's meeting pages; the shortest meeting number has nine digits. */
const MEETING_PATH = /^\/(?:[jsw]|wc(?:\/join)?)\/\d{9,11}(?!\d)/

/** The rules, from the plainest trick to the weakest; the first that fits is the reason. */
export const RULES = [
  {
    id: 'left-label',
    level: 'danger',
    why: 'Zoom’s whole address stands in front, the true owner behind it.',
    // `zoom.com.` and one more label is no trick by itself: zoom.com.br is a shop.
    test: ({ host }) =>
      (/(?:^|[.\d-])zoom\.us[.-]/.test(host) && !CLOUD_REGION.test(host)) ||
      /(?:^|[.-])zoom\.com(?:\.[^.]+\.|-)|zoom(?:gov\.com|-x\.de)\.|(?:^|\.)(?:[a-z]{2})?0\dweb\.zoom/.test(
        host,
      ),
  },
  {
    id: 'file-like',
    level: 'danger',
    why: 'The name reads as an archive.',
    test: (each) => each.labels.at(-1) === 'zip' && each.name.zoom !== null && each.name.isKnown,
  },
  {
    id: 'dash-for-dot',
    level: 'danger',
    why: 'A dash, or for zoomus nothing, where Zoom has a dot.',
    test: ({ host, chosen }) =>
      /-zoom(?:gov\.com|\.us)$|(?:0[\dol]{1,2}|o\d)(?:webs?|www|we)-zoom|(?<![a-z])(?:us|eu|uk|web)\d\d?[a-z]{0,3}-zoom/.test(
        host,
      ) || /(?:^|[-\d]|web)zoom-?us(?:$|[-\d])/.test(chosen),
  },
  {
    id: 'glued',
    level: 'danger',
    why: 'No dot at all: the name ends in the letters of Zoom’s address, or a server’s number is glued to zoom.',
    // With .com the first would hold for guitarzoom.com and hundreds more.
    test: ({ host }) =>
      /zoom(?:\.us|gov\.com)$|(?:0[\dol]{1,2}|o\d)(?:webs?|we)zoom|(?<![a-z])(?:us|eu|uk|web|app)\d{2,3}zoom|zoom-?(?:us|eu)?0\d(?:web|us)/.test(
        host,
      ),
  },
  {
    id: 'turned-round',
    level: 'danger',
    why: 'The parts in another order: zoom first, then pieces of a server’s name.',
    // Only what stands to the right counts: web01.zoom.example is a machine of its owner.
    test: ({ labels }) => {
      const brand = labels.findIndex((label) => BRAND.test(label))
      const right = brand < 0 ? [] : labels.slice(brand + 1, -1)
      return right.some((label) => MARK.test(label) || NUMBERED.test(label))
    },
  },
  {
    id: 'server-name',
    level: 'danger',
    why: 'The name of one of Zoom’s servers was registered, or stands before a meeting’s path.',
    test: ({ host, labels, chosen, isMeeting }) =>
      SERVER.test(chosen) ||
      /(?<![a-z])us\d{1,2}web/.test(chosen) ||
      /(?:^|\.)usweb\.[a-z]*0\d/.test(host) ||
      (isMeeting && labels.some((label) => SERVER.test(label))),
  },
  {
    id: 'server-piece',
    level: 'danger',
    why: 'A piece of a server’s name in one label with zoom, meet, invite, join or interview.',
    test: ({ labels }) =>
      labels.some(
        (label) =>
          PIECE_BESIDE.test(label) && /zoom|meet|invite|join|interview|workspace/.test(label),
      ),
  },
  {
    id: 'misspelled',
    level: 'danger',
    why: 'Zoom’s word is misspelled, and a word of meetings or programs is with it.',
    test: ({ name, isFree }) =>
      name.zoom === 'misspelled' &&
      (name.strong > 0 || (!isFree && name.isKnown && name.medium + name.weak > 0)),
  },
  {
    id: 'meeting-name',
    level: 'danger',
    why: 'Nothing but zoom and the words of a meeting or of a program: join, download, sign in.',
    test: ({ name, chosen, isFree, isMeeting }) =>
      name.zoom !== null &&
      name.isKnown &&
      (isFree
        ? (isMeeting && name.strong > 0) || FREE_DOOR.test(chosen)
        : name.strong > 0 || name.medium > 1 || (name.medium > 0 && name.isDivided)),
  },
  {
    id: 'meeting-door',
    level: 'danger',
    why: 'A label of zoom and the words of a meeting under a foreign name, before a meeting’s path.',
    test: ({ names, isMeeting }) => isMeeting && names.some(isMeetingName),
  },
  {
    id: 'claims-meeting',
    level: 'caution',
    why: 'A label has zoom and a word of meetings or programs, among others or under a foreign name.',
    test: ({ labels, names, name }) =>
      (name.zoom !== null && (name.strong > 0 || (name.medium > 0 && name.isDivided))) ||
      names.some(isMeetingName) ||
      (labels.includes('zoom') && names.some(hasMeetingWord)),
  },
  {
    id: 'weak-words',
    level: 'caution',
    why: 'Nothing but zoom, or a misspelled zoom, and words that say little: app, online, live, link.',
    test: ({ names, name, chosen }) =>
      (name.zoom === 'misspelled' && /(?:^|[-\d])[z2]+[o0]{2,}(?:rn|nn|m)/.test(chosen)) ||
      (name.zoom !== null && hasOwnWord(chosen)) ||
      names.some(isZoomAndWords),
  },
  {
    id: 'zoom-path',
    level: 'caution',
    why: 'Zoom’s word is in the name, and the path of a meeting follows.',
    test: ({ host, isMeeting }) => isMeeting && host.includes('zoom'),
  },
] as const satisfies readonly Rule[]

/** Which rule names a host, or the rule for letters that are not what they look like. */
export type Reason = (typeof RULES)[number]['id'] | 'unicode' | 'swapped-characters'

/** Whether a label is nothing but zoom and the words of a meeting or a program. */
function isMeetingName(name: LabelWords): boolean {
  return name.zoom !== null && hasMeetingWord(name)
}

/** The same with words of any kind. */
function isZoomAndWords({ zoom, isKnown, strong, medium, weak }: LabelWords): boolean {
  return zoom !== null && isKnown && strong + medium + weak > 0
}

/** Whether a label is of nothing but known words, one of them of meetings. */
function hasMeetingWord({ isKnown, strong }: LabelWords): boolean {
  return isKnown && strong > 0
}

/** Whether dashes set off both Zoom's word and a word that is known from the rest of a label. */
function hasOwnWord(label: string): boolean {
  const parts = label.split('-')
  return (
    parts.includes('zoom') &&
    parts.map(readLabel).some(({ isKnown, medium, weak }) => isKnown && medium + weak > 0)
  )
}

/** Makes ready what the rules ask. */
export function suspect(host: string, path: string): Suspect {
  const isFree = FREE_HOSTING.test(host)
  const before = host.replace(isFree ? FREE_HOSTING : ENDING, '')
  const chosen = before.slice(before.lastIndexOf('.') + 1)
  const labels = host.split('.')
  // Read when first asked for: the rules for addresses, which come first, do without.
  let names: readonly LabelWords[] | undefined
  let name: LabelWords | undefined
  return {
    host,
    labels,
    get names() {
      const isAsked = (label: string): boolean => labels.includes('zoom') || /[o0]{2}/.test(label)
      return (names ??= labels.filter(isAsked).map(readLabel))
    },
    chosen,
    get name() {
      return (name ??= readLabel(chosen))
    },
    isFree,
    isMeeting: MEETING_PATH.test(path),
  }
}

/** The first rule that fits; undefined if none does. */
export function ruleFor(each: Suspect): (typeof RULES)[number] | undefined {
  // A demonstration that calls itself a clone deceives nobody; there are hundreds of them.
  return each.chosen.includes('clone') ? undefined : RULES.find((rule) => rule.test(each))
}
