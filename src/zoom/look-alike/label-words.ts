/**
 * Words of meetings and of Zoom's programs, as they are once doubled letters are one (`meting`),
 * and with the slips that imitations make: lnvite, imvite, metns, workspce. Longer ones first.
 */
const STRONG =
  'join|[il][nm]vit(?:ations?|ing|es?n|es|e?[ns]|e)?|met(?:ings?|ngs?|ns|n|s)|[ck]onferen(?:ces?|cing|[cz]iya)|downlo?ad|instal(?:ation|er)?n?|desktop|workspa?ce?|workplace|login|signin|setups?|calendly|interviews?'

/** Words that others' names have, too: they count with a dash, a digit or a second one. */
const MEDIUM =
  'met|update[rsz]?|upgrade|clients?|software|webinars?|sdk|api|calendar|cal|sesions?|web\\d|con?ects?|conets?|launch(?:er)?|schedule|plugin|extension|patch|participant|verif(?:y|ication)|acount'

/** Words that say little. */
const WEAK =
  'aplicants?|ap|online|live|videor?|links?|lnk|usa?|uk|eu|intl|website|webs?|cloud|files?|chat|ofice|busines|pro|hd|windows?|mac|pc|servic?es?|redirect|virtual|sharing|drop|tv|driver|config|sync|computing|cdn|portal|aces|suport|team|oficial|audio|talk|phone|corp|inc'

/** Words that only join others. */
const FILLER = 'rom|on|via|two|to|for|my|me|the|at|with|down|day|now|new|en|cn|s(?=met)'

/** One word after another. What is left out between two of them is not known. */
const WORDS = new RegExp(`zom|(${STRONG})|(${MEDIUM})|(${WEAK})|${FILLER}|\\d|-`, 'g')

/** `zoom` as it is or misspelled. A `2` reads as z where no letter and no digit stands before it. */
const ZOOM = /(?:z+|(?<![a-z\d])2z*)[o0]{2,}(?:rn|nn|m+)/g

/** An m too many; zoommeeting has one more of its own. */
const TOO_MANY = /zoomm(?!$|[aeo])/

/** What a label says. */
export interface LabelWords {
  /** Whether Zoom's word is in it, right or misspelled; null if it is not. */
  readonly zoom: 'right' | 'misspelled' | null
  /** How many words it has of each kind. */
  readonly strong: number
  readonly medium: number
  readonly weak: number
  /** Whether there is nothing but such words, digits and dashes. */
  readonly isKnown: boolean
  /** Whether dashes or digits divide it. */
  readonly isDivided: boolean
}

/** Reads a label in ASCII, in a time that grows with its length only: no word is tried twice. */
export function readLabel(label: string): LabelWords {
  const zooms = label.match(ZOOM) ?? []
  const plain = label
    .replace(ZOOM, 'zoom')
    .replace(/([a-z])\1+/g, '$1')
    // Zoom and meeting may share an m: zoomeeting.
    .replace(/zom(?=et)/g, 'zomm')
  const count = { strong: 0, medium: 0, weak: 0 }
  const rest = plain.replace(WORDS, (_, strong?: string, medium?: string, weak?: string) => {
    if (strong) count.strong++
    if (medium) count.medium++
    if (weak) count.weak++
    return ''
  })
  return {
    zoom:
      zooms.length === 0
        ? null
        : zooms.every(isRight) && !TOO_MANY.test(label)
          ? 'right'
          : 'misspelled',
    ...count,
    isKnown: rest === '',
    isDivided: /[-\d]/.test(label),
  }
}

function isRight(zoom: string): boolean {
  return zoom === 'zoom' || zoom === 'zoomm'
}
