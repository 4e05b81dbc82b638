import { mended } from './mended.ts'
import { SLIP } from './slips.ts'

/**
 * Words of meetings and of Zoom's programs, as they are once doubled letters but p are one (`meting`),
 * and with the slips that imitations make: imvite, metns, workspce. Longer ones first.
 */
const STRONG =
  'join(?:ing)?|jion|i[nm]vit(?:ations?|ing|es?n|es|e?[ns]|e)?|m(?:et|it)ings?|met(?:ngs?|ns|n|s)|conferen(?:ces?|cing)|conf(?![egiou])|downlo?ads?|(?:in|(?<![a-z])i)stal(?:a[ct]ion|ador|ar|er)?n?|desktop|workspa?ce?|workplace|log-?[io]n|logn(?![a-z])|sign-?(?:in|up)|singin|log-?on|setups?|calendly|interviews?|pas(?:code|word)|video-?comunications?'

/** The same in other languages: a meeting, an invitation, to take part, to sign in, to download. */
const ABROAD =
  '(?:video)?[ck]onferen(?:z(?:a|en)?|cias?|[ct]s?iya|tie)|besprechung(?:en)?|trefen|sitzung|vorstelungsgespr(?:ae|a)ch|einladung|beitreten|teilnehmen|anmeld(?:en|ung)|herunterladen|aktualisier(?:ung|en)|' +
  'reunion(?:es|s)?|rejoindre|telecharg(?:er|ement)|inscricao|conexion|visioconference|videolamadas?|unir(?:se|me)|unete|reunir|entrar|aceder|ingres(?:ar|o)|descarga[rs]?|descargue|iniciar|invitacion|actuali[sz]a(?:r|cion)|cadastro|entrevistas?|' +
  'reuni(?:ao|oes)|particip(?:ar|er)|inscrip(?:t?ion|cion)|baix(?:ar|e)|convite|videochamadas?|atualiza(?:r|cao)|riunion[ei]|scarica(?:re)?|acedi|agiorna(?:re|mento)?|videochiamata|aceso(?![a-z])|partecipa|vergadering|delnemen|uitnodiging|inlogen|bijwerken|' +
  'spotkani[ea]|pobierz|dolacz|zaproszenie|zaloguj|logowanie|aktualizacja|toplanti|gorusme|guncele|indir|katil|g[i]r[i]s|davet|skachat|vhod|vstrecha|priglashenie|sobranie|sobesedovanie|obnovlenie|vojti|zustrich|' +
  'rapat|unduh|gabung|undangan|masuk|wawancara|cuochop|taive|thamgia|dangnhap|kaigi|sanka|nyushitsu|mensetsu|huiyi|xiazai|jiaru|denglu|yaoqing|hoeui|chamga|myeonjeop|' +
  'inbjudan|kokous|schuzka|stahnout|pripojit|csatlakozas|preuzmi|prijava|megbeszeles|sastanak|descarca|sesiune|taixuong|shotai|choedae|pozvanka|talalkozo|letoltes|meghivo|s[iy]nantisi|intalnire|sedinta'

/** Words that others' names have, too: they count with a dash, a digit or a second one. */
const MEDIUM =
  'met|up-?date(?:[drs]|z(?!om))?|upgrades?|clients?|software|webinars?|visio(?!n)|sdk|ap[i]|calendar|v?ca[l](?:ing|s?)(?!-?cent)|sesions?|web\\d|con?ects?|conets?|launch(?:er)?|(?:de)?activat(?:ed?|ion)|suspended|expired|credentials?|(?:re)?schedul(?:e[drs]?|ing)|plug-?in|adon|extension|patch|hotfix|participant|atende?e?|loby|verif(?:y|ied|ication)|acounts?(?!an|in)|o?auth(?:enticat(?:e|ion|or))?|konto|cuenta|akun|hesap|hilfe|hulp|pomoc|podpora|poderzhka|pomosh|suporte|soporte|ayuda|ajuda|aiuto|destek|wsparcie|hotro|lamadas?|chamadas?|chiamata|ap{2}el|anruf|gesprek|samtal|rozmowa|zvonok|bantuan|hjalp|verificar|registro|registrierung|authori[sz](?:e|ation)|trouble-?sho(?:t|ting)|pwd|secure|r?egistration|r?egister|voicemail|notif(?:y|ications?)|waiting|apk|exe|msi(?!gn)|dmg|webap{1,2}(?!i)|help|(?:tech)?sup?port|[l]nk|redirect|companion'

/** Words that say little, of Zoom's programs. */
const PRODUCT = 'ap{2}s?(?![elo])|online|live|v[ei]d[ei][o0]r?|links?|web(?!site)s?|cloud|chat'

/** Words that say little, of any firm's. */
const WEAK =
  'entry|hiring|recruit(?:ing|er)?|onboarding|termination|guests?|host(?:s|ing)?|members?(?:hip)?|recordings?|transcripts?|biling|invoice|payments?|renew(?:al)?|refund|subscription|license|security|mesages?|mailbox|inbox|alerts?|notice|requests?|reminder|confirm(?:ation)?|mised|urgent|salary|payrol|rsvp|boking|ap?pointment|kyc|invest(?:ors?|ment)?|dashboard|protect(?:ion)?|policy|compliance|token|storage|profile|manage(?:r|ment)?|identity|validat(?:e|ion)|2fa|reset|restore|recover(?:y)?|unlock|suspend|enterprise|sicherheit|securite|whiteboard|microphone|asist(?:enza|ance|ant)|compte|entretien|coloquio|untericht|schulung|lecture|students?|webcast|town-?hal|alhands|trainings?|partners?|ap?plicants?(?!etup)|usa?(?!er)|uk|eu|intl|website|files?|ofice|busines|biz|hub|hq|pro(?!tect|file)|hd|windows?|mac|pc|virtual|sharing|drop|drivers?|config|sync|computing|cdn|portal|aces|teams?|oficial|safe(?:ty)?|cancel(?:ed)?|warning|violation|required|aprov(?:e|al)|consent|permision|diagnos(?:e|tics?)|erors?|isues?|agenda|docs|fix|briefing|atendance|seminars?|candidates?|talk|phone|com(?![a-z])|(?<=-)x(?![a-z])'

/** Words that say something only where a dash sets them off. */
const LOOSE =
  'start(?:er)?|users?|admin|get|enter|gateway|my|hr|jobs?|hires?|carers?|benefits|sumary|servic?es?|share|document|doc|note(?:s|taker)?|msg|e?mails?|voice|fax|agreement|contract|proposal|review|(?:pre)?view(?:er)?|player|crypto|pitch|capital|ama|vc|podcast|mic(?!rop)|camera|ext|code|desk|calback|center|centre|rec(?!o)|repair|sound|board|aide|conta(?!ct)|sala|salon|kurs|cours|clases?|aulas|lezione|lekcja|kelas|urok|ders|enlace|lien|termin|raum|sesao|lesons?|schol|courses?|company|aula|codec|pas(?![a-z])|scren|record|clips|contact|workvivo|copilot|basic|edu(?:cation)?|health(?:care)?|customer(?:s(?!up))?|number|hotline|line|standup|intro|catchup|keynote|tutorials?|master(?=clas)|prayer|exams?|ticket|wizard|browser|sales|telemed(?:icine)?|intake|it(?=desk)|care|pay|global|group|developers?|linux|pkg|package|bundle|panel|sumit|hudle|speaker|consult(?:ation|ing)?|coaching|telehealth|hearing|court|church|offers?|bonus|rewards?|gift|freetrial|outlook|office|microsoft|google|pdf|drive|walet|airdrop|coin|nft|dao|defi|fund|ventures?|labs|action|a[i]|android|ios|mobile|latest|version|beta|release|trial|premium|plus|bot|bit|one|v(?=\\d)|fre|events?|stream|roms?|tv|audio|corp|inc|clas(?:es|rom)?|comunications?'

/** Words that only join others. */
const FILLER =
  'on|via|best|easy|fast|quick|real|direct|two|to|for|me|your?|our|page|the|at|with|down|day|now|(?<=join)ow|new|en|cn|id|tea(?=met)|(?:de|fr|es|it|jp|br)(?=-)|(?<=zom)(?:m|s(?=-))|(?<=zom)(?:in|[a-z])(?=-?(?:met|join|invit|conf|downl|instal|update))'

/** A pattern in which i and l, which look alike, stand for each other: joln, iogin, lnvite. */
const eitherLine = (pattern: string): string =>
  pattern.replace(/\[[^\]]*\]|[il]/g, (part) => (part.length > 1 ? part : '[il]'))

/** One word after another. What is left out between two of them is not known. */
const WORDS = new RegExp(
  eitherLine(
    `zom|(${STRONG}|${ABROAD})|(${MEDIUM})|(${PRODUCT})|(${WEAK})|(${LOOSE})|${FILLER}|\\d|-`,
    // An s may be of the next word: partnersync, callsupport.
  ).replaceAll('s?', '(?:s(?!up|ync|ign|etup|er[vi]|ec))?'),
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
  /** Whether a slip of Zoom's word is in it with words that others have, too: zomm-partner. */
  readonly isNear: boolean
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
    .replace(/(?<![a-ln-z])sso(?=zoom|[^a-z]|$)/g, 'login')
    // Its address without the dot: zoomussecurity; not zoomusa, zoomusers, zoomuseum.
    .replace(/zoomus(?=[b-df-hj-z][a-z]{2}|a(?:uth|pp|c[ct]))/, 'zoom-us-')
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
  const isDivided = /[-\d]/.test(label)
  return {
    zoom: zoomIn(label, zooms, isSlip && isKnown && count.strong > 0),
    ...count,
    isNear: isSlip && isKnown && (count.medium + count.weak > 0 || (isDivided && count.loose > 0)),
    isKnown,
    isDivided,
  }
}

function zoomIn(label: string, zooms: readonly string[], isSlip: boolean): LabelWords['zoom'] {
  if (isSlip) return 'misspelled'
  if (zooms.length === 0) return null
  const isRight = zooms.every((zoom) => zoom === 'zoom' || zoom === 'zoomm')
  return isRight && !TOO_MANY.test(label) ? 'right' : 'misspelled'
}
