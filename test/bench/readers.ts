/**
 * Every function of src/zoom that takes a text, with what else it needs, each to be tried on the
 * worst shapes of texts. A project test compares the list with the sources.
 */
import { checkText } from '../../src/advice/check-text.ts'
import { bytesOf, fromBase64, fromBase64Text } from '../../src/zoom/address/base64.ts'
import {
  isTooLong,
  isUnder,
  isZooms,
  plainHost,
  withoutLastDot,
} from '../../src/zoom/address/hosts.ts'
import { formatMeetingId, readMeetingId } from '../../src/zoom/address/meeting-id.ts'
import { isClientPath } from '../../src/zoom/address/page-kind.ts'
import { dropSecrets, readParameters, withoutSecrets } from '../../src/zoom/address/parameters.ts'
import { decode, parse } from '../../src/zoom/address/parse.ts'
import { mayBePage, readPath } from '../../src/zoom/address/path.ts'
import { readAddress, type Parsed } from '../../src/zoom/address/plain-address.ts'
import { fromProofpoint } from '../../src/zoom/address/proofpoint.ts'
import { recognize, type Recognition } from '../../src/zoom/address/recognition.ts'
import { settingsAddress } from '../../src/zoom/address/settings-address.ts'
import { isShared } from '../../src/zoom/address/shared-hosts.ts'
import { unwrap, wrapperMaker } from '../../src/zoom/address/wrappers.ts'
import { expectedKinds, isChanged } from '../../src/zoom/facts/changed-by-zoom.ts'
import { interpret, touchedBy } from '../../src/zoom/facts/interpret.ts'
import { isOneOf } from '../../src/zoom/facts/is-label.ts'
import { isSameMeeting, learn, NOTHING_KNOWN } from '../../src/zoom/facts/fact-memory.ts'
import { labelText } from '../../src/zoom/facts/label-text.ts'
import { looksFor } from '../../src/zoom/facts/looks.ts'
import { isWorthALook, mayBeLookalike } from '../../src/zoom/look-alike/first-look.ts'
import { fold, shownHost, unmarked } from '../../src/zoom/look-alike/fold.ts'
import { judgeHost } from '../../src/zoom/look-alike/judge.ts'
import { readLabel } from '../../src/zoom/look-alike/label-words.ts'
import { chosenLabel } from '../../src/zoom/look-alike/chosen-label.ts'
import { mended } from '../../src/zoom/look-alike/mended.ts'
import {
  hasTellingPart,
  hasOwnWord,
  isDoor,
  isFreeDoor,
} from '../../src/zoom/look-alike/name-words.ts'
import { ruleFor } from '../../src/zoom/look-alike/rules.ts'
import { suspect } from '../../src/zoom/look-alike/suspect.ts'
import { isSpared, originOf } from '../../src/zoom/look-alike/spared.ts'
import { zoomLanguage } from '../../src/zoom/page-language.ts'
import { editsBesideNumber } from '../../src/zoom/text/beside-number.ts'
import { hasBesideLink, isBesideLink, mayGoOn } from '../../src/zoom/text/broken-link.ts'
import { closingBehind } from '../../src/zoom/text/closing-marks.ts'
import { columnsOf } from '../../src/zoom/text/columns.ts'
import { decodeLayer, plainView, same } from '../../src/zoom/text/decoded.ts'
import { dialEdits } from '../../src/zoom/text/dial.ts'
import { hasColumn, isDoubtful } from '../../src/zoom/text/doubt.ts'
import { eachMatch } from '../../src/zoom/text/each-match.ts'
import { changed, inRaw, withLines, without } from '../../src/zoom/text/edit.ts'
import { percentView, readableView } from '../../src/zoom/text/encodings.ts'
import { fromEntity } from '../../src/zoom/text/entities.ts'
import { carriedTexts, findLinks, isCarrier, linksIn } from '../../src/zoom/text/find-links.ts'
import { isLeftIn, repeatsIn, secretsIn } from '../../src/zoom/text/leftovers.ts'
import { isDoubtfulLink, noteSecrets, withoutMisplaced } from '../../src/zoom/text/link-secrets.ts'
import { beginning } from '../../src/zoom/text/longest-text.ts'
import { stretchesIn } from '../../src/zoom/text/link-targets.ts'
import { hasNamedWord } from '../../src/zoom/text/named-word.ts'
import { isNone, isPromised } from '../../src/zoom/text/no-passcode.ts'
import { hasOddName } from '../../src/zoom/text/odd-names.ts'
import { base64Texts, bytesIn, hasToken, isSpelledIn } from '../../src/zoom/text/other-spellings.ts'
import { findNamed, nextName } from '../../src/zoom/text/prose.ts'
import { readingsOf } from '../../src/zoom/text/readings.ts'
import { safeInvitation } from '../../src/zoom/text/safe-copy.ts'
import { safeLink } from '../../src/zoom/text/safe-link.ts'
import { mayHoldSecret } from '../../src/zoom/text/secret-look.ts'

type Reader = (text: string) => unknown

const inQuery = (search: string): Parsed => ({
  href: '',
  protocol: 'https:',
  hostname: 'urldefense.com',
  pathname: '/v2/url',
  search,
  hash: '',
  get searchParams() {
    return new URLSearchParams(search)
  },
})
const zooms = (target: string): Recognition => ({
  ...recognize('https://zoom.us/j/81234567890'),
  address: target,
  target,
})
/** Many places in a text that are taken out of it. */
const everywhere = (text: string) =>
  Array.from({ length: text.length >> 4 }, (_, at) => ({
    start: at << 4,
    end: (at << 4) + 8,
    text: '',
  }))
const SECRETS = new Set(['aB3dE5fG', '123456', 'password1'])
const observed = (text: string) => [{ kind: 'form-box', label: text, says: 'true' }] as const
const tried =
  (read: Reader): Reader =>
  (text) => {
    try {
      return read(text)
    } catch {
      return undefined
    }
  }

export const readers: Readonly<Record<string, Reader>> = {
  checkText,
  bytesOf: tried(bytesOf),
  fromBase64: tried(fromBase64),
  fromBase64Text: tried(fromBase64Text),
  isUnder: (text) => isUnder(text, 'zoom.us'),
  isZooms,
  plainHost,
  withoutLastDot,
  formatMeetingId,
  readMeetingId,
  isClientPath,
  dropSecrets: (text) => dropSecrets('?' + text),
  readParameters: (text) => readParameters({ search: '?' + text, hash: '' } as URL),
  withoutSecrets: (text) => withoutSecrets(zooms(text)),
  decode,
  parse,
  readAddress,
  mayBePage,
  readPath: (text) => readPath('/wc/' + text, {}),
  fromProofpoint: tried((text) => fromProofpoint(inQuery('?u=' + text))),
  recognize,
  settingsAddress,
  isShared,
  unwrap,
  wrapperMaker,
  expectedKinds: (text) => expectedKinds('settings', text),
  isChanged: (text) => isChanged('settings', text, [], []),
  interpret: (text) => interpret('settings', text, observed(text)),
  touchedBy: (text) => touchedBy(text, observed(text)),
  isOneOf: (text) => isOneOf(text, 'waitingRoom'),
  isSameMeeting: (text) => isSameMeeting(text, text + '/'),
  learn: (text) => learn(NOTHING_KNOWN, text, { frame: 0, reading: null, at: 0 }),
  labelText,
  looksFor: (text) => looksFor('join', text),
  isWorthALook,
  mayBeLookalike,
  fold,
  isTooLong,
  shownHost,
  unmarked,
  judgeHost: (text) => judgeHost(text, text),
  readLabel,
  chosenLabel,
  mended,
  suspect: (text) => suspect(text, text),
  hasTellingPart,
  hasOwnWord,
  isDoor: (text) => isDoor(text, ''),
  isFreeDoor,
  ruleFor: (text) => ruleFor(suspect(text, text)),
  isSpared,
  originOf,
  zoomLanguage,
  editsBesideNumber: (text) => editsBesideNumber(text, 0, true, new Set()),
  hasBesideLink,
  isBesideLink: (text) => isBesideLink(text, text.length >> 1),
  mayGoOn: (text) => mayGoOn(text, 0, text.length >> 1),
  plainView,
  decodeLayer: (text) =>
    decodeLayer(plainView(text), { escape: /[a-z]/g, decode: () => '', write: same }),
  same,
  dialEdits: (text) => dialEdits(text, 0, new Set()),
  beginning,
  columnsOf: (text) => columnsOf(text, new Set()),
  hasColumn,
  isDoubtful,
  inRaw: (text) => inRaw(text, plainView(text), [{ start: 0, end: text.length, text }]),
  closingBehind: (text) => closingBehind(text, text),
  hasNamedWord: (text) => hasNamedWord(text, false),
  isNone: (text) => isNone(text, text),
  isPromised,
  changed: (text) => changed(0, text, `${text} `),
  withLines: (text) => withLines(text, everywhere(text)),
  without: (text) => without(text, everywhere(text), 0),
  percentView,
  readableView,
  fromEntity,
  eachMatch: (text) => {
    let characters = 0
    for (const [word] of eachMatch(/\S+/g, text)) characters += word.length
    return characters
  },
  carriedTexts: (text) => carriedTexts('mailto:?body=' + text),
  findLinks,
  isCarrier,
  linksIn: (text) => [...linksIn(plainView(text), text)],
  isLeftIn: (text) => isLeftIn(text, text, SECRETS),
  repeatsIn: (text) => repeatsIn(text, SECRETS),
  secretsIn: (text) => {
    let characters = 0
    for (const { secret } of secretsIn(text)) characters += secret.length
    return characters
  },
  isDoubtfulLink: (text) => isDoubtfulLink(text, 'join'),
  noteSecrets: (text) => noteSecrets(text, new Set()),
  withoutMisplaced: (text) => withoutMisplaced(text, new Set()),
  stretchesIn: (text) => stretchesIn(plainView(text)),
  hasOddName,
  base64Texts,
  bytesIn: tried(bytesIn),
  hasToken,
  isSpelledIn: (text) => isSpelledIn(text, SECRETS),
  findNamed: (text) => findNamed(text, 0, text.length, new Set()),
  nextName: (text) => nextName(text, 0),
  readingsOf,
  safeInvitation,
  safeLink: (text) => safeLink(zooms(text)),
  mayHoldSecret,
}
