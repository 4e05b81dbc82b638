import { mended } from './mended.ts'
import { SLIP } from './slips.ts'

/**
 * Words of meetings and of Zoom's programs, as they are once doubled letters are one (`meting`),
 * and with the slips that imitations make: lnvite, imvite, metns, workspce; in other languages, too.
 * Longer ones first.
 */
const STRONG =
  'join|[il][nm]vit(?:ations?|ing|es?n|es|e?[ns]|e)?|met(?:ings?|ngs?|ns|n|s)|[ck]onferen(?:ces?|cing|cias?|z(?:a|en)?|[cz]iya|tie)|conf(?!ig)|downlo?ad|[il]nstal(?:ation|er)?n?|desktop|workspa?ce?|workplace|login|sign(?:in|up)|setups?|calendly|interviews?|pas(?:code|word)|video-?comunications?|reunion(?:es)?|r[ei]uni(?:ao|one)|besprechung|trefen|vergadering|toplanti|rapat|unirse|entrar|rejoindre|beitreten|descargar|telecharger|baixar|scarica|skachat|indir'

/** Words that others' names have, too: they count with a dash, a digit or a second one. */
const MEDIUM =
  'met|update[rsz]?|upgrade|clients?|software|webinars?|sdk|api|calendar|cal(?:s|ing)?|sesions?|web\\d|con?ects?|conets?|launch(?:er)?|schedule[rs]?|plugin|extension|patch|participant|verif(?:y|ication)|acount|auth|(?<![a-z])so(?![a-z])|secure|registration|register|voicemail|notifications?|waiting|apk|exe|msi|dmg|webap(?!i)|help|suport|lnk|redirect|companion'

/** Words that say little, of Zoom's programs. */
const PRODUCT = 'ap|online|live|videor?|links?|webs?(?!ite)|cloud|chat'

/** Words that say little, of any firm's. */
const WEAK =
  'aplicants?(?!etup)|usa?|uk|eu|intl|website|files?|ofice|busines|pro|hd|windows?|mac|pc|virtual|sharing|drop|driver|config|sync|computing|cdn|portal|aces|team|oficial|talk|phone'

/** Words that say something only where a dash sets them off. */
const LOOSE =
  'start|get|my|hr|jobs?|carers|guest|host|recordings?|biling|invoice|payment|security|servic?es?|share|document|docs?|note(?:s|taker)?|mesages?|kyc|crypto|investor|vc|mic|fix|ai|android|ios|fre|events?|roms?|tv|audio|corp|inc|clas|training|partner|comunications?'

/** Words that only join others. */
const FILLER = 'on|via|two|to|for|me|page|the|at|with|down|day|now|new|en|cn|id|s(?=met)'

/** One word after another. What is left out between two of them is not known. */
const WORDS = new RegExp(
  `zom|(${STRONG})|(${MEDIUM})|(${PRODUCT})|(${WEAK})|(${LOOSE})|${FILLER}|\\d|-`,
  'g',
)

/** `zoom` as it is or misspelled. A `2` reads as z where no letter and no digit stands before it. */
const ZOOM = /(?:z+|(?<![a-z\d])2z*)[o0]{2,}(?:rn|nn|m+)/g

/** An m too many; zoommeeting has one more of its own. */
const TOO_MANY = /zoomm(?!$|[aeo])/

/** What a label says. */
export interface LabelWords {
  /** Whether Zoom's word is in it, right or misspelled; null if it is not. */
  readonly zoom: 'right' | 'misspelled' | null
  /** How many words it has of each kind; those of Zoom's programs are among the weak. */
  readonly strong: number
  readonly medium: number
  readonly weak: number
  readonly product: number
  readonly loose: number
  /** Whether there is nothing but such words, digits and dashes. */
  readonly isKnown: boolean
  /** Whether dashes or digits divide it. */
  readonly isDivided: boolean
}

/**
 * Reads a label in ASCII, of one longer than there can be nothing but its beginning. What is one slip
 * away from Zoom's word counts as it only where words of a meeting and nothing else stand with it.
 */
export function readLabel(whole: string): LabelWords {
  const label = whole.slice(0, 63)
  const zooms = label.match(ZOOM) ?? []
  const isSlip = zooms.length === 0 && SLIP.test(label)
  const plain = (isSlip ? label.replace(SLIP, 'zoom') : label.replace(ZOOM, 'zoom'))
    .replace(/([a-z])\1+/g, '$1')
    // Zoom and meeting may share an m: zoomeeting.
    .replace(/zom(?=e[at])/g, 'zomm')
  const count = { strong: 0, medium: 0, weak: 0, product: 0, loose: 0 }
  const rest = (plain.includes('zom') ? mended(plain) : plain).replace(
    WORDS,
    (_, ...[strong, medium, product, weak, loose]: string[]) => {
      if (strong) count.strong++
      if (medium) count.medium++
      if (product) count.product++
      if (product || weak) count.weak++
      if (loose) count.loose++
      return ''
    },
  )
  const isKnown = rest === ''
  return {
    zoom: zoomIn(label, zooms, isSlip && isKnown && count.strong > 0),
    ...count,
    isKnown,
    isDivided: /[-\d]/.test(label),
  }
}

function zoomIn(label: string, zooms: readonly string[], isSlip: boolean): LabelWords['zoom'] {
  if (isSlip) return 'misspelled'
  if (zooms.length === 0) return null
  const isRight = zooms.every((zoom) => zoom === 'zoom' || zoom === 'zoomm')
  return isRight && !TOO_MANY.test(label) ? 'right' : 'misspelled'
}
