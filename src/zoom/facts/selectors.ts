import type { FactId } from './fact.ts'
import type { ObservationKind } from './observation.ts'

/**
 * The names of Zoom's elements by which its pages are read: they ship in the page's script. Where
 * and when each was seen stands in test/pages/zoom/evidence.ts, Zoom's words in labels.ts. How to
 * bring them up to date: docs/when-zoom-changes.md.
 */

interface Look {
  readonly kind: ObservationKind
  /** A selector: which elements. */
  readonly at: string
  /** A selector: the row, the group or the dialog around each; else the element is its own. */
  readonly row?: string
  /** A selector: what in the row is its name. Empty: its label, or what stands before the row. */
  readonly name?: string
  /** Its text is none of Zoom's labels, and may be what people write: it is left out. */
  readonly isUnlabelled?: true
}

const OFFERED = ':not([hidden],[style*="display: none"],[style*="display:none"])'

/** The panel “Host tools” of the live site. */
const HOST_TOOLS_PANEL = '.host-tools-panel'

/**
 * The schedule form. Zoom's script nests forms in it; where such a page was saved and parsed again,
 * the inner `</form>` ends the outer, so what follows is found only by the element around it.
 */
const FORM = ':is(form.zoom-form,.schedule-content)'

const RADIO = ':is([role=radio],[type=radio])'

/** What to look at on each kind of page. */
export const LOOKS: Readonly<Record<'schedule' | 'settings' | 'client', readonly Look[]>> = {
  schedule: [
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
    {
      kind: 'passcode-field',
      at: '.preview-root #input-for-pwd,#inputpasscode:not([type=hidden])',
    },
    {
      // Neither names nor the topic nor the host's text for those who wait are in this part.
      kind: 'preview-words',
      at: '.preview-video :not(:has(*),.preview-username,.preview-username *)',
    },
    {
      // Who waits for the host to start sees the same, but in `.preview-root`.
      kind: 'guest-waiting',
      at: '.meeting-on-hold :is(.waiting-room-container,.on-hold-main)',
      isUnlabelled: true,
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
      at: `${HOST_TOOLS_PANEL}__row :is([role=switch],input)`,
      row: `${HOST_TOOLS_PANEL}__row`,
    },
    { kind: 'panel-answer', at: `${HOST_TOOLS_PANEL} *`, name: '' },
    {
      kind: 'refusal',
      at: '.ReactModalPortal [role=dialog] .confirm-modal-content',
      row: '[role=dialog]',
      name: '',
    },
  ],
}

/** A menu item's label: English around the words in each language. `aria-selected` never tells. */
export const ITEM_LABEL = /^(?:allow participant to )?(.+) (selected|unselect)$/
/** Only these menus have items with such a class, and only those that are on. */
export const TICKED = '[class*=__pop][class*=--checked]'
export const TICK = '.checked-mark-icon'
export const GREYED = '[disabled],[aria-disabled=true],.disabled,.is-disabled *'
export const LOCK = '.locked_by_admin,.zoom-feature-settings__layout-lock>*'
/** “Personal Meeting ID 123 456 7890”, in any language. */
export const MEETING_NUMBER = /^\D*(?:\d[\s-]*){9,11}\D*$/

export const OWN_NAME = '#input-for-name'
export const MARKED_TITLE = /^\((.+?)\) (.*)/
/** In the panel “Meeting information”. The passcode that stands beside it is never read. */
export const TOPIC = '.meeting-info-icon__meeting-topic-text'

/** The part of the portal's pages that changes. */
export const PORTAL = '#app,#schedule_form,#meeting_form'
/** On the page around it there is nothing to see. */
export const CLIENT_FRAME = 'iframe.pwa-webclient__iframe'
export const MEETING = '#wc-content'
/** In them the controls come and go. */
export const MEETING_SIDES = '#wc-container-left,#wc-container-right,#wc-container-right>*'
/** In them the controls change. */
export const MEETING_CONTROLS =
  `head>title,#wc-footer,.meeting-header,${HOST_TOOLS_PANEL},.ReactModalPortal,` +
  '.participants-section-container__participants-footer-bottom'

/** The classes of the form's rows. */
export const FORM_ROWS: Readonly<Record<string, FactId>> = {
  passcode: 'passcode',
  'waiting-room': 'waiting-room',
  'enforce-signed-in': 'signed-in-only',
  'jbh-wrapper': 'join-before-host',
}

/** The ids of the old form's boxes. */
export const OLD_OPTIONS: Readonly<Record<string, FactId>> = {
  option_password: 'passcode',
  option_waiting_room: 'waiting-room',
  option_mute_upon_entry: 'mute',
  option_jbh: 'join-before-host',
  option_enforce_signed_in: 'signed-in-only',
}
/** And of its two radios. */
export const OLD_PERSONAL_ID = 'optionScheduleWithPMI'
export const OLD_GENERATED_ID = 'optionOneTimeId'

/** After the two items that say how many may share. */
export const SHARE_DIVIDER = 'common-ui-component__dropdown-divider'
/** “Who can share?” and its value for only the host. */
export const SHARE_QUESTION = 'radio_group_ability'
export const SHARE_HOST_ONLY = '1'
/** A dialog's label as `labelText` makes it, English in every language. */
export const UNMUTE_REFUSED = 'unmute audio dialog'
