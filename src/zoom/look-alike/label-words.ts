import { mended } from './mended.ts'
import { SLIP } from './slips.ts'

/**
 * Words of meetings and of Zoom's programs, as they are once doubled letters but p are one (`meting`),
 * and with the slips that imitations make: imvite, metns, workspce. Longer ones first.
 */
const STRONG =
  'join|jion|i[nm]vit(?:ations?|ing|es?n|es|e?[ns]|e)?|m(?:et|it)ings?|met(?:ngs?|ns|n|s)|conferen(?:ces?|cing)|conf(?![egiou])|downlo?ad|instal(?:ation|er)?n?|desktop|workspa?ce?|workplace|log-?[io]n|logn(?![a-z])|sign-?(?:in|up)|singin|setups?|calendly|interviews?|pas(?:code|word)|video-?comunications?'

/** The same in other languages: a meeting, an invitation, to take part, to sign in, to download. */
const ABROAD =
  '[ck]onferen(?:z(?:a|en)?|cias?|[ct]s?iya|tie)|besprechung|trefen|sitzung|einladung|beitreten|teilnehmen|anmeld(?:en|ung)|herunterladen|aktualisierung|' +
  'reunion(?:es|s)?|rejoindre|telecharger|conexion|visioconference|videolamadas?|unirse|unete|entrar|ingresar|descargar|iniciar|invitacion|' +
  'reuni(?:ao|oes)|particip(?:ar|er)|inscrip(?:t?ion|cion)|baixar|convite|videochamadas?|riunion[ei]|scarica(?:re)?|acedi|aceso(?![a-z])|partecipa|vergadering|delnemen|uitnodiging|' +
  'spotkani[ea]|pobierz|dolacz|zaproszenie|zaloguj|toplanti|indir|katil|g[i]r[i]s|davet|skachat|vhod|vstrecha|priglashenie|sobranie|zustrich|' +
  'rapat|unduh|gabung|undangan|masuk|cuochop|taive|thamgia|dangnhap|kaigi|sanka|huiyi|xiazai|denglu|hoeui|' +
  'inbjudan|kokous|schuzka|stahnout|pozvanka|talalkozo|letoltes|meghivo|s[iy]nantisi|intalnire|sedinta'

/** Words that others' names have, too: they count with a dash, a digit or a second one. */
const MEDIUM =
  'met|up-?date(?:[rs]|z(?!om))?|upgrades?|clients?|software|webinars?|visio(?!n)|sdk|ap[i]|calendar|v?ca[l](?:s|ing)?|sesions?|web\\d|con?ects?|conets?|launch(?:er)?|schedule[rs]?|plug-?in|adon|extension|patch|hotfix|participant|atende?e?|loby|verif(?:y|ication)|acounts?(?!an|in)|o?auth|pwd|secure|r?egistration|r?egister|voicemail|notif(?:y|ications?)|waiting|apk|exe|msi|dmg|webap(?!i)|help|(?:tech)?sup?port|[l]nk|redirect|companion'

/** Words that say little, of Zoom's programs. */
const PRODUCT = 'ap{2}s?(?![lo])|online|live|v[ei]d[ei][o0]r?|links?|web(?!site)s?|cloud|chat'

/** Words that say little, of any firm's. */
const WEAK =
  'ap?plicants?(?!etup)|usa?|uk|eu|intl|website|files?|ofice|busines|biz|hub|hq|pro|hd|windows?|mac|pc|virtual|sharing|drop|driver|config|sync|computing|cdn|portal|aces|team|oficial|talk|phone|com(?![a-z])|(?<=-)x(?![a-z])'

/** Words that say something only where a dash sets them off. */
const LOOSE =
  'start|get|enter|entry|gateway|my|hr|jobs?|carers|hiring|recruit(?:ing|er)?|onboarding|benefits|termination|guest|host(?:ing)?|recordings?|transcripts?|sumary|biling|invoice|payments?|renewal|refund|subscription|license|security|servic?es?|share|document|docs?|note(?:s|taker)?|mesages?|msg|e?mail|voice|fax|alerts?|notice|request|reminder|confirm(?:ation)?|mised|urgent|agreement|contract|proposal|salary|payrol|review|(?:pre)?view(?:er)?|player|rsvp|boking|ap?pointment|kyc|crypto|invest(?:ors?|ment)?|capital|ama|vc|podcast|mic|camera|fix|drivers|ext|code|admin|desk|rec|calback|webcast|townhal|alhands|company|aula|codec|a[i]|android|ios|mobile|latest|version|beta|release|trial|premium|plus|bot|bit|one|v(?=\\d)|fre|events?|stream|roms?|tv|audio|corp|inc|clas|training|partner|comunications?'

/** Words that only join others. */
const FILLER =
  'on|via|two|to|for|me|your?|our|page|the|at|with|down|day|now|new|en|cn|id|tea(?=met)|(?:de|fr|es|it|jp|br)(?=-)|(?<=zom)m|(?<=zom)(?:in|[a-z])(?=-?(?:met|join|invit|conf|downl|instal|update))'

/** A pattern in which i and l, which look alike, stand for each other: joln, iogin, lnvite. */
const eitherLine = (pattern: string): string =>
  pattern.replace(/\[[^\]]*\]|[il]/g, (part) => (part.length > 1 ? part : '[il]'))

/** One word after another. What is left out between two of them is not known. */
const WORDS = new RegExp(
  eitherLine(
    `zom|(${STRONG}|${ABROAD})|(${MEDIUM})|(${PRODUCT})|(${WEAK})|(${LOOSE})|${FILLER}|\\d|-`,
  ),
  'g',
)

/** `zoom` as it is or misspelled. A `2` reads as z where no letter and no digit stands before it. */
const ZOOM = /(?:z+|(?<![a-z\d])2z*)[o0]{2,}(?:r[nm]|nn|mn(?![a-z])|m+)/g

/** An m too many; zoommeeting has one more of its own. */
const TOO_MANY = /zoomm(?![aeouy]|i(?!n[vs]))/

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
  const plain = label
    .replace(isSlip ? SLIP : ZOOM, (zoom) => (zoom.endsWith('mm') ? 'zoomm' : 'zoom'))
    // Zoom and meeting may share an m: zoomeeting; not zoometa.
    .replace(/zoom(?=eet|eting)/g, 'zoomm')
    .replace(/(?<![a-z])sso(?![a-z])/g, 'login')
    .replace(/(?<!zoo)([a-oq-z])\1+|(pp)p+/g, '$1$2')
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
