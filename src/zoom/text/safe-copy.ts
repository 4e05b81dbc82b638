import { withoutSecrets } from '../address/parameters.ts'
import type { Recognition } from '../address/recognition.ts'
import { findLinks } from './find-links.ts'
import type { PageKind } from '../address/page-kind.ts'

/** A text that may be posted, and what was taken out of it to be sent apart. */
export interface SafeInvitation {
  readonly text: string
  /** The passcodes that the text names in clear, each once: that of the meeting, that of the phone. */
  readonly passcodes: readonly string[]
}

/** Pages whose link is not the one to pass on: it opens the app, starts the meeting or plans it. */
const NOT_TO_PASS_ON: readonly PageKind[] = ['join', 'start', 'invitation', 'schedule']

/**
 * The link of a meeting as it may be passed on: no passcode, no token, `https`. A link to start or
 * to plan the meeting, to its invitation (which shows the passcode) or to the web client becomes
 * the plain one to join.
 * @param recognition of an address on a Zoom host; any other comes back as its target
 */
export function safeLink(recognition: Recognition): string {
  const { target, host, hostname, page, meetingId } = recognition
  if (host !== 'zoom') return target
  const isPlain = /^https?:\/\/[^/]+\/j\//i.test(target)
  if (page && meetingId && NOT_TO_PASS_ON.includes(page) && !isPlain) {
    // The web client has a host of its own, which serves no such links.
    return `https://${hostname === 'app.zoom.us' ? 'zoom.us' : hostname}/j/${meetingId}`
  }
  return withoutSecrets(recognition).replace(/^http:/i, 'https:')
}

/**
 * What invitations call the passcode, in Zoom's languages, the older words beside today's. From
 * Zoom's published web client, github.com/zoom/meetingsdk-web 6.2.0 (22 November 2026).
 */
const LABELS =
  'pass ?code|password|kenn?code|passwort|code secret|mot de passe|code d.accès|código de acceso|contraseña|codice d.accesso|wachtwoord|toegangscode|senha|kode sandi|kod dostępu|hasło|код доступа|пароль|lösenkod|parola|mật mã|パスコード|암호|密码|密碼'

/** A passcode in clear, up to the next blank. A host's own key is never copied either. */
const NAMED = new RegExp(
  `(?:\\b(host key)|(?<![\\p{L}])(?:${LABELS}))[ \\t]{0,9}[:：][ \\t]{0,9}(?!\\w{2,9}:/)([^\\s]{1,40})`,
  'giu',
)

/**
 * The ways to dial in that hold the passcode behind the number: one tap on a phone
 * (`,,<number>#,,,,*<passcode>#`, older ones `,,#,<passcode>#`, in `tel:` links percent-coded), SIP
 * (`<number>.<passcode>@zoomcrc.com`) and H.323 (`##<number>#<passcode>`). Forms from public
 * invitations and https://developers.zoom.us/docs/video-sdk/web/sip/ (22 November 2026).
 */
const DIAL =
  /(,,\d{9,11}(?:#|%23))((?:[,*#\d]|%2[ac3]){2,60})|(\b\d{9,11})\.(\d{1,10})(?=@[\w.]{0,30}zoomcrc\.com)|(##\d{9,11})#(\d{1,10})#?/gi

/**
 * Makes a text, be it one link or a whole invitation, fit to be posted: its links without passcode
 * and tokens, its dial strings and lines without the passcode. All else stays as it is, and so do
 * links that only pass as Zoom's: there is nothing to mend in them. Never throws.
 */
export function safeInvitation(text: string): SafeInvitation {
  const passcodes = new Set<string>()
  let last = 0
  const pieces: string[] = []
  for (const { offset, end, recognition } of findLinks(text)) {
    // A mail or calendar link may hold several: the first takes the place of it all.
    if (offset < last) continue
    const safe = safeLink(recognition)
    const isFine = recognition.host !== 'zoom' || safe === recognition.address
    // A fine link is a piece of its own too: behind “Passcode:” it would be taken for one.
    const piece = isFine ? text.slice(offset, end) : safe
    pieces.push(withoutPasscodes(text.slice(last, offset), passcodes), piece)
    last = end
  }
  pieces.push(withoutPasscodes(text.slice(last), passcodes))
  return { text: pieces.join(''), passcodes: [...passcodes] }
}

function withoutPasscodes(text: string, passcodes: Set<string>): string {
  return text
    .split(/(\r?\n)/)
    .map((line, index, lines) => {
      const kept = line
        .replace(NAMED, (_, hostKey: string | undefined, passcode: string) => {
          if (hostKey === undefined) passcodes.add(passcode.replace(/[.,;)]$/, ''))
          return ''
        })
        .replace(DIAL, (whole, phone, tail = '', sip, sipPasscode, h323, h323Passcode) => {
          const passcode = sipPasscode ?? h323Passcode ?? /(\d+)(?:#|%23)?,*$/i.exec(tail)?.[1]
          if (passcode === undefined) return whole
          passcodes.add(passcode)
          return phone ?? sip ?? h323
        })
      if (kept === line) return line
      if (kept.trim() !== '') return kept.trimEnd()
      // Nothing else stood in this line: its end goes with it.
      if (index + 1 < lines.length) lines[index + 1] = ''
      return ''
    })
    .join('')
}
