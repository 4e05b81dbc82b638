import { isTooLong } from '../address/hosts.ts'
import { COUNTRY, INSTITUTION } from './chosen-label.ts'
import {
  hasTellingPart,
  hasMeetingWord,
  hasOwnWord,
  isDoor,
  isFreeDoor,
  isMeetingName,
  isZoomAndWords,
  wordsOf,
} from './name-words.ts'
import { BRAND, CLOUD_REGION, MARK, NUMBERED, PIECE_BESIDE, SERVER } from './server-names.ts'
import { SLIP_ALONE } from './slips.ts'
import type { Suspect } from './suspect.ts'

/** How bad it is: an imitation, or Zoom's name at somebody who may be honest. */
export type Level = 'danger' | 'caution'

interface Rule {
  readonly id: string
  readonly level: Level
  /** What such a host does, for docs/look-alikes.md. */
  readonly why: string
  readonly test: (suspect: Suspect) => boolean
}

/** A label that is Zoom's word, or its address with a dash or nothing for the dot. */
const BRAND_ALONE = /^zoom(?:-?us)?$/

/** Endings that are themselves words of meetings or help. */
const SPEAKING =
  /\.(?:support|help|click|link|chat|team|video|email|events|cloud|host|space|services)$/

/** Others that say little, or are sold for next to nothing. */
const CHEAP = /\.(?:live|online|us|app|site|website|tech|top|xyz|icu|vip)$/

/** The rules, from the plainest trick to the weakest; the first that fits is the reason. */
export const RULES = [
  {
    id: 'left-label',
    level: 'danger',
    why: 'Zoom’s whole address stands in front, the true owner behind it.',
    // `zoom.com.` and one more label is no trick by itself: zoom.com.br is a shop.
    test: ({ host }) =>
      (/(?:^|[.\d-])zoom\.us[.-]/.test(host) && !CLOUD_REGION.test(host)) ||
      /(?:^|[.-])zoom\.com(?:\.[^.]+\.|[-\d])|zoom-x\.de\.|(?:^|\.)zoom-?gov[.-]|(?:^|\.)(?:[a-z]{2})?0\dw(?:eb?)?\.zoom/.test(
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
    // The name is read only where it is asked for: that takes longest.
    test: (each) =>
      /-zoom(?:gov\.com|-x\.de|\.us)$|(?:0[\dol]{1,2}|o\d)(?:webs?|www|we)-zoom|(?<![a-z])(?:us|eu|uk|web)\d\d?[a-z]{0,3}-zoom/.test(
        each.host,
      ) ||
      /(?:^|[-\d]|web|www)zoom-?us\d*(?:$|-)|^zoom-?dot-?(?:us|com)$|^(?:[wv]{3,6}-?zoom|zoom-com|zoom-x-?de)$/.test(
        each.chosen,
      ) ||
      (/^zoomus(?!er)[a-z]/.test(each.chosen) &&
        each.name.isKnown &&
        wordsOf(each.name) + each.name.loose > 1),
  },
  {
    id: 'glued',
    level: 'danger',
    why: 'No dot at all: the name ends in the letters of Zoom’s address, or a server’s number is glued to zoom.',
    // With .com the first would hold for guitarzoom.com and hundreds more.
    test: ({ host }) =>
      /(?<!(?:^|\.)zoom)zoom\.us$|zoomgov\.com$|(?:0[\dol]{1,2}|o\d)(?:webs?|we)zoom|(?<![a-z])(?:us|eu|uk|web|app)\d{2,3}zoom|zoom-?[a-z]{0,2}0\d{1,2}(?:we|us)|(?<![a-z])us-web-?zoom/.test(
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
    test: ({ host, labels, chosen, name, isMeeting }) =>
      SERVER.test(chosen) ||
      /(?<![a-z])us\d\dweb/.test(chosen) ||
      /(?:^|\.)(?:usweb\.[a-z]*0\d|(?:(?:us\d|[a-z]{2}0\d)web[^.]*|0\d{1,2}web|[a-z]{0,2}web0\d[a-z]{0,2})\.us$)/.test(
        host,
      ) ||
      ((isMeeting || (name.isKnown && name.strong + name.medium > 0)) &&
        labels.some((label) => SERVER.test(label))),
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
    why: 'Zoom’s word is misspelled, and a word of meetings or programs, or a server’s name, is with it.',
    test: ({ host, labels, name, chosen, isFree, isMeeting }) =>
      (name.zoom === 'misspelled' &&
        (name.strong > 0 ||
          (!isFree &&
            name.isKnown &&
            name.medium + name.weak + (name.isDivided ? name.loose : 0) > 0))) ||
      (SLIP_ALONE.test(chosen) &&
        ((isMeeting && host.endsWith(`${chosen}.us`)) ||
          labels.some((label) => SERVER.test(label)))),
  },
  {
    id: 'meeting-name',
    level: 'danger',
    why: 'Nothing but zoom and the words of a meeting or of a program: join, download, sign in.',
    test: ({ host, name, chosen, isFree, isMeeting }) =>
      name.zoom !== null &&
      (isFree
        ? (isMeeting && isMeetingName(name)) || isFreeDoor(chosen)
        : name.isKnown &&
          (name.strong > 0 ||
            (name.medium > 0 &&
              (name.isDivided ||
                name.medium + name.product > 1 ||
                /\.(?:live|online)$/.test(host))))),
  },
  {
    id: 'own-ending',
    level: 'danger',
    why: 'Zoom’s word and others of its programs, or more than one zoom, under its own ending .us.',
    test: ({ host, chosen, name }) =>
      host.endsWith(`${chosen}.us`) &&
      (/^zoom[nsz]$/.test(chosen) ||
        (name.zoom !== null &&
          name.isKnown &&
          name.weak === name.product &&
          name.loose === 0 &&
          name.strong + name.medium + name.product > 0)),
  },
  {
    id: 'meeting-door',
    level: 'danger',
    why: 'A label of zoom and words of a meeting under a foreign name: several, or before a meeting’s path.',
    test: ({ host, labels, names, name, isMeeting, isFree }) =>
      !INSTITUTION.test(host) &&
      ((isMeeting && names.some(isMeetingName)) ||
        (!isFree &&
          (names.some((each) => isMeetingName(each) && each.strong > 1) ||
            (labels.some((label) => BRAND_ALONE.test(label)) &&
              hasMeetingWord(name) &&
              wordsOf(name) > 1)))),
  },
  {
    id: 'claims-meeting',
    level: 'caution',
    why: 'A label has zoom and a word of meetings or programs, among others or under a foreign name.',
    test: ({ host, labels, names, name, chosen }) =>
      !INSTITUTION.test(host) &&
      ((name.zoom !== null && (name.strong > 0 || hasTellingPart(chosen))) ||
        names.some(isMeetingName) ||
        (labels.includes('zoom') &&
          (names.some(hasMeetingWord) ||
            (chosen !== 'zoom' && labels.slice(0, -1).some((label) => isDoor(label, chosen))) ||
            hasTellingPart(chosen) ||
            (name.isKnown && wordsOf(name) + (name.isDivided ? name.loose : 0) > 1)))),
  },
  {
    id: 'weak-words',
    level: 'caution',
    why: 'Nothing but zoom, or a misspelled zoom, and words that say little: app, online, live, link.',
    test: ({ host, names, name, chosen }) =>
      !INSTITUTION.test(host) &&
      (name.medium > 0 || !COUNTRY.test(host)) &&
      ((host.endsWith(`${chosen}.us`) &&
        (SLIP_ALONE.test(chosen) || (name.zoom !== null && name.isKnown && chosen !== 'zoom'))) ||
        (name.zoom === 'misspelled' && /(?:^|[-\d])[z2]+[o0]{2,}(?:r[nm]|nn|m)/.test(chosen)) ||
        (name.zoom !== null && hasOwnWord(chosen)) ||
        name.isNear ||
        names.some(isZoomAndWords)),
  },
  {
    id: 'set-off',
    level: 'caution',
    why: 'A dash sets Zoom’s word off before any other, under an ending that is no country’s, or after it, under a cheap one; none is needed under one that is a word of help or meetings.',
    test: ({ host, chosen, isFree }) =>
      !isFree &&
      !INSTITUTION.test(host) &&
      ((chosen.startsWith('zoom-') && !COUNTRY.test(host)) ||
        (chosen.endsWith('-zoom') && CHEAP.test(host)) ||
        // Not zoomer.chat, and not the word alone.
        (/^zoom[^aeioy]|.zoom$/.test(chosen) && SPEAKING.test(host))),
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

/**
 * The first rule that fits; undefined if none does, and for a host longer than there can be. A
 * demonstration on free hosting that calls itself a clone deceives nobody, unless Zoom's whole address
 * stands in front; there are hundreds of them.
 */
export function ruleFor(each: Suspect): (typeof RULES)[number] | undefined {
  if (isTooLong(each.host)) return undefined
  const rule = RULES.find(({ test }) => test(each))
  const isClone = each.isFree && each.chosen.includes('clone') && rule?.id !== 'left-label'
  return isClone ? undefined : rule
}
