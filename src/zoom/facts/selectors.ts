/*
 * What the page's script itself knows of Zoom's pages; what it looks at comes from looks.ts.
 */

/** A menu item's label: English around the words in each language. `aria-selected` never tells. */
export const ITEM_LABEL = /^(?:allow participant to )?(.+) (selected|unselect)$/
/** Only these menus have items with such a class, and only those that are on. */
export const TICKED = '[class*=__pop][class*=--checked]'
export const TICK = '.checked-mark-icon'
export const GRAYED =
  ':disabled,:disabled *,[disabled],[aria-disabled=true],[aria-disabled=true] *,.disabled,.is-disabled *'
export const LOCK = '.locked_by_admin,.zoom-feature-settings__layout-lock>*'
/** “Personal Meeting ID 123 456 7890”, in any language. */
export const MEETING_NUMBER = /^\D*(?:\d[\s-]*){9,11}\D*$/

/** What people write in, but for the chat. */
export const WRITTEN_IN =
  ':is([class*=poll],[class*=whiteboard],[class*=transcript]):not([class*=host-tools])'
/** A person, or something written by one; or all of the meeting. */
export const PEOPLE = `[class*=participants-],[class*=chat-message],[class*=avatar-name],${WRITTEN_IN},#wc-footer`
export const OWN_NAME = '#input-for-name'
export const MARKED_TITLE = /^\((.+?)\) (.*)/
/** In the panel “Meeting information”. The passcode that stands beside it is never read. */
export const TOPIC = '.meeting-info-icon__meeting-topic-text'

/** A button that unfolds something: the form's has its state in words alone. */
export const UNFOLDER = '.option-btn,[aria-expanded=false]'

/** The part of the portal's pages that changes. */
export const PORTAL = '#app,#schedule_form,#meeting_form'
/** On the page around it there is nothing to see. */
export const CLIENT_FRAME = 'iframe.pwa-webclient__iframe'
export const MEETING = '#wc-content'
/** It is there as long as the meeting is joined, and another one after the connection was lost. */
export const FOOTER = '#wc-footer'
/** While it covers the meeting, nothing that the page shows is known to be so still. */
export const CONNECTING = '#meeting-app>.loading-layer'
/** In them the controls come and go. */
export const MEETING_SIDES =
  '#wc-container-left,[id^=wc-container-right],[id^=wc-container-right]>*'
/** In them the controls change. */
export const MEETING_CONTROLS =
  'head>title,#wc-footer,.meeting-header,.ReactModalPortal,' +
  '[class*=host-tools],.participants-section-container__participants-footer-bottom'
/** Of the sides, one with switches is a panel of controls. Asked of all elements, it takes long. */
export const SWITCHING_SIDE = '[id^=wc-container-right]>:has([role=switch])'
