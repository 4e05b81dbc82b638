import { isClientPath, type PageKind } from '../address/page-kind.ts'
import { parse } from '../address/parse.ts'
import type { ObservationKind } from './observation.ts'

/*
 * The names of Zoom's elements by which its pages are read. Where and when each was seen stands in
 * test/pages/zoom/evidence.ts, Zoom's words in labels.ts. How to bring them up to date:
 * docs/when-zoom-changes.md.
 */

/** Which elements of Zoom's pages to look at, as data: the background sends it to the page's script. */
export interface Look {
  readonly kind: ObservationKind
  /** A selector: which elements. */
  readonly at: string
  /** A selector: the row, the group or the dialog around each; else the element is its own. */
  readonly row?: string
  /** A selector: what in the row is its name. Empty: its label, or what stands before the row. */
  readonly name?: string
  /** A selector: the panel around each, which is none of tools where people stand in it. */
  readonly panel?: string
  /** Its text is none of Zoom's labels, and may be what people write: it is left out. */
  readonly isUnlabeled?: true
  /** It stands in one row with all that have the same parent. */
  readonly isBesideOthers?: true
  /** A selector: where nothing is so, none of them is either. It spares asking that of each element. */
  readonly within?: string
  /** How many of them, where one tells as much as all: also one that cannot be seen. */
  readonly most?: number
}

const OFFERED = ':not([hidden],[style*="display: none"],[style*="display:none"])'

/** The panel “Host tools” of the live site, and where panels open. */
const PANEL = '[class*=host-tools]'
const RIGHT = ':is(#wc-container-right,#wc-container-right-2)'
const ANY_PANEL = `${PANEL},${RIGHT}>*`

/**
 * The schedule form. Zoom's script nests forms in it; where such a page was saved and parsed again,
 * the inner `</form>` ends the outer, so what follows is found only by the element around it.
 */
const FORM = ':is(form.zoom-form,.schedule-content)'

const RADIO = ':is([role=radio],[type=radio])'

/** One box or switch of any kind, but for those in the banner about cookies: it tells a form from an empty page. */
const SOME_BOX: Look = {
  kind: 'some-box',
  at:
    ':is([type=checkbox],[type=radio],[role=checkbox],[role=radio],[role=switch])' +
    ':not(#onetrust-consent-sdk *)',
  isUnlabeled: true,
  most: 1,
}

/** What to look at on each kind of page. */
export const LOOKS: Readonly<Record<'schedule' | 'settings' | 'client', readonly Look[]>> = {
  schedule: [
    SOME_BOX,
    {
      kind: 'form-box',
      at: `${FORM} .zoom-checkbox__original`,
      row: `#security :is(.passcode,.waiting-room,.enforce-signed-in)${OFFERED},.jbh-wrapper`,
    },
    { kind: 'form-radio', at: `${FORM} ${RADIO}`, row: '.zoom-radio-group' },
    { kind: 'form-personal-id', at: `${FORM} .pmi-number` },
    {
      kind: 'old-option',
      at: ':is(#schedule_form,#meeting_form) [id^=option]',
      row: 'label',
    },
  ],
  settings: [
    SOME_BOX,
    {
      kind: 'setting-toggle',
      at: '.zoom-feature-settings__layout-toggle .zoom-toggle__original',
      row: '.zoom-feature-settings__layout-row',
      name: '.zoom-feature-settings__name',
    },
    {
      kind: 'setting-answer',
      at: `.zoom-feature-settings__category ${RADIO}`,
      row: '.zoom-radio-group',
      name: '',
    },
  ],
  client: [
    { kind: 'title', at: 'head>title', isUnlabeled: true },
    {
      kind: 'host-tools-button',
      at: '#wc-footer [feature-type=hosttools] button',
      isUnlabeled: true,
      most: 1,
    },
    {
      // In a narrow window Host tools is put away. Who may end the meeting for all is its host still.
      kind: 'end-sign',
      at: '#wc-footer .footer__leave-btn-container .SvgEnd',
      isUnlabeled: true,
      most: 1,
    },
    {
      kind: 'participants-button',
      at: '#wc-footer [feature-type=participant] .footer-button__button',
      isUnlabeled: true,
      most: 1,
    },
    { kind: 'information-button', at: '#meeting-info-indication', isUnlabeled: true, most: 1 },
    {
      kind: 'passcode-field',
      at: '.preview-root #input-for-pwd,#inputpasscode:not([type=hidden])',
    },
    {
      // Neither names nor the topic nor the host's text for those who wait are in this part. Where
      // nothing tells which text is the reader's own name, it could be any.
      kind: 'preview-words',
      at:
        '.preview-root:has(#input-for-name,.preview-username) ' +
        '.preview-video :not(:has(*),.preview-username,.preview-username *)',
      within: '.preview-root',
    },
    {
      // Who waits for the host to start sees the same, but in `.preview-root`.
      kind: 'guest-waiting',
      at: '.meeting-on-hold :is(.waiting-room-container,.on-hold-main)',
      isUnlabeled: true,
    },
    { kind: 'host-tool', at: '#wc-footer #securityOptionMenu a' },
    {
      kind: 'participants-item',
      at:
        '.participants-section-container__participants-footer-bottom ' +
        '.participant-host-dropdown a',
    },
    { kind: 'share-item', at: '#wc-footer #sharePermissionMenu .dropdown-menu>*' },
    {
      // The dialog for whiteboards has the same class, and groups with other labels.
      kind: 'share-answer',
      at: '.ReactModalPortal .dialog-share-container [role=radio]',
      row: '[role=radiogroup]',
    },
    { kind: 'share-lock', at: '.ReactModalPortal .dialog-share-container__lock-title' },
    {
      kind: 'panel-switch',
      at: `${PANEL} :is([role=switch],[type=checkbox]),${RIGHT} [role=switch]`,
      row: ANY_PANEL,
      panel: ANY_PANEL,
      name: ':is(h1,h2,h3,[role=heading],[class*=head])',
    },
    {
      kind: 'panel-radio',
      at: `${PANEL} ${RADIO}`,
      row: '[role=radiogroup],fieldset',
      name: '',
      panel: PANEL,
    },
    {
      kind: 'panel-answer',
      at: `${PANEL} *`,
      name: '',
      panel: PANEL,
      isBesideOthers: true,
      within: PANEL,
    },
    {
      // It holds the passcode, and its row's label does: neither is read, only that it is there.
      kind: 'passcode-row',
      at: '.meeting-info-icon__meeting-paper .meeting-info-icon__row-pwd:not(:empty)',
      row: '.meeting-info-icon__info-row',
      isUnlabeled: true,
    },
    {
      kind: 'refusal',
      at: '.ReactModalPortal [role=dialog] .confirm-modal-content',
      row: '[role=dialog]',
      name: '',
    },
  ],
}

/** What to look at on a page: nothing where it can show no fact. */
export function looksFor(page: PageKind | null, address: string): readonly Look[] {
  if (page === 'schedule' || page === 'settings') return LOOKS[page]
  const canBeClient = /^(join|start|personal|webinar)$/.test(page ?? '')
  return canBeClient && isClientPath(parse(address)?.pathname ?? '') ? LOOKS.client : []
}
