// @ts-check
/**
 * The places where a text is met, in the order in which a reader meets them.
 * @typedef {object} Scene
 * @property {string} title for the reviewer
 * @property {string} address of the page in front; `/…` is a page of the extension
 * @property {'panel' | 'flag' | 'page'} [at] what is looked at: the popup's page in its panel unless
 *   told otherwise
 * @property {'host' | 'participant'} [role] as it is likely unless told otherwise
 * @property {readonly string[]} [links] what the page in front holds
 * @property {object} [stored] what was kept before
 * @property {readonly (string | readonly [field: string, text: string])[]} [acts] selectors that are
 *   clicked, the first that fits or `all `, and what is filled into a field
 * @property {string} [until] a selector: what is there once all is shown
 */
import { ALL_LINKS } from '../screen-list.mjs'

export const JOIN = 'https://us02web.zoom.us/j/81234567890?pwd=example.1'
const START = 'https://us02web.zoom.us/s/81234567890'
export const FAKE = 'https://us05web-zoom.us/j/81234567890?pwd=example.1'
const ADA = 'https://us02web.zoom.us/my/ada.example'
export const MEETING = 'https://app.zoom.us/wc/81234567890/start?skeleton='
const FORM = 'https://us02web.zoom.us/meeting/schedule?skeleton=schedule'
const SETTINGS = 'https://school.zoom.us/profile/setting?skeleton=settings'
const wrapped = (/** @type {string} */ link) =>
  `https://www.google.com/url?q=${encodeURIComponent(link)}`
/** Between them each finding, and each sign of a look-alike. */
const LINKS = [
  JOIN,
  `${START}?zak=example`,
  `${JOIN}&tk=example`,
  'http://us02web.zoom.us/j/83456789012',
  'https://us02web.zoom.us/j/123456789',
  ADA,
  wrapped(START),
  'https://zoom.us.example.com/j/81234567890',
  'https://zооm.us/j/81234567890',
  'https://zoorn.us/j/81234567890',
  'https://zoom-us.zip/j/81234567890',
  'https://us.zoom/j/81234567890',
  'https://zoom.web.app/j/81234567890',
  'https://zoomm.us/j/81234567890',
  'https://zoom-meeting-login.example/j/81234567890',
  'https://zoom.example.edu/j/81234567890',
]
const INVITATION = `Chess club, Friday 19:00\n${JOIN}\nPasscode: 123456`
const ROWS = 'all .item h2 button'
const MENU = '.sign'
const open = (/** @type {string} */ view) => `.bar .${view}`
const paste = (/** @type {string} */ text) => /** @type {const} */ (['textarea', text])
/** The popup with this text in its field for a link. */
const check = (
  /** @type {string} */ title,
  /** @type {string} */ text,
  /** @type {string[]} */ ...acts
) =>
  /** @satisfies {Scene} */ ({
    title: `Links: ${title}`,
    address: JOIN,
    acts: [open('links'), paste(text), ...acts],
  })
const share = (
  /** @type {string} */ title,
  /** @type {string} */ text,
  /** @type {string[]} */ ...acts
) =>
  /** @satisfies {Scene} */ ({
    title: `Share safely: ${title}`,
    address: JOIN,
    acts: [open('share'), paste(text), ...acts],
  })
const hidden = (/** @type {object} */ where) => ({
  hidden: { version: 1, value: { always: false, sites: [], pages: {}, ...where } },
})

/** @type {Readonly<Record<string, Scene>>} by the names of their pictures */
export const SCENES = {
  'flag-join': { title: 'The flag on a join page', address: JOIN, at: 'flag' },
  'flag-menu': { title: 'The flag: its menu', address: JOIN, at: 'flag', acts: [MENU] },
  'flag-quiet': {
    title: 'The flag where nothing was found',
    address: JOIN.split('?')[0] ?? '',
    at: 'flag',
  },
  'flag-start': { title: 'The flag on a start page', address: START, at: 'flag' },
  'flag-form': { title: 'The flag where a meeting is planned', address: FORM, at: 'flag' },
  'flag-any-form': {
    title: 'The flag on a form that cannot be read',
    address: FORM.replace(/\?.*/, ''),
    at: 'flag',
  },
  'flag-meeting': { title: 'The flag in a meeting', address: `${MEETING}host-tools`, at: 'flag' },
  'flag-hidden': {
    title: 'The flag, just hidden',
    address: JOIN,
    at: 'flag',
    acts: [MENU, '.menu button'],
  },
  'flag-fake': { title: 'The flag on a look-alike', address: FAKE, at: 'flag' },
  guest: {
    title: 'The popup on a join page, for a guest',
    address: JOIN,
    role: 'participant',
    acts: [ROWS],
  },
  host: {
    title: 'The popup on a join page, for a host',
    address: JOIN,
    role: 'host',
    acts: [ROWS],
  },
  copied: { title: 'The popup after a copy', address: JOIN, acts: ['.act .button'] },
  ticked: { title: 'The popup after a tick', address: START, acts: [ROWS, 'all .detail input'] },
  form: { title: 'The popup where a meeting is planned', address: FORM, acts: [ROWS] },
  'form-guest': {
    title: 'The same, for a guest',
    address: FORM,
    role: 'participant',
    acts: [ROWS],
  },
  settings: { title: 'The popup on Zoom’s settings', address: SETTINGS, acts: [ROWS] },
  meeting: { title: 'The panel in a meeting', address: `${MEETING}host-tools-panel`, acts: [ROWS] },
  shared: {
    title: 'The panel where all may share',
    address: `${MEETING}host-tools-panel-share`,
    acts: [ROWS],
  },
  information: {
    title: 'The panel beside Zoom’s meeting information',
    address: `${MEETING}meeting-information`,
    acts: [ROWS],
  },
  before: { title: 'The panel before joining', address: `${MEETING}before-joining`, acts: [ROWS] },
  locked: {
    title: 'The panel in a locked meeting',
    address: `${MEETING}locked-meeting`,
    acts: [ROWS],
  },
  refused: {
    title: 'The panel beside a notice of Zoom’s',
    address: `${MEETING}sharing-refused`,
    acts: [ROWS],
  },
  waiting: {
    title: 'The panel in a waiting room',
    address: `${MEETING}waiting-room`,
    role: 'participant',
    acts: [ROWS],
  },
  emergency: {
    title: 'Emergency, for a host',
    address: `${MEETING}emergency`,
    acts: [open('emergency'), '.emergency button'],
  },
  'emergency-guest': {
    title: 'Emergency, for a guest',
    address: JOIN,
    role: 'participant',
    acts: [open('emergency')],
  },
  fake: { title: 'The popup on a look-alike', address: FAKE },
  claims: {
    title: 'The popup on a page that says it is Zoom’s',
    address: 'https://zoom.example.edu/j/81234567890',
    acts: [ROWS],
  },
  personal: { title: 'The popup on a personal link', address: ADA, acts: [ROWS] },
  portal: { title: 'The popup where a number is typed', address: 'https://zoom.us/join' },
  webinar: { title: 'The popup on a webinar', address: 'https://us02web.zoom.us/w/81234567890' },
  register: {
    title: 'The popup on a registration',
    address: 'https://us02web.zoom.us/meeting/register/example',
  },
  invitation: {
    title: 'The popup on an invitation',
    address: 'https://us02web.zoom.us/meetings/81234567890/invitations',
    acts: [open('checklist')],
  },
  left: { title: 'The popup after a meeting', address: 'https://app.zoom.us/wc/leave' },
  recording: {
    title: 'The popup on a recording',
    address: 'https://us02web.zoom.us/rec/share/example',
  },
  event: { title: 'The popup on an event', address: 'https://events.zoom.us/ev/example' },
  other: { title: 'The popup on another page of Zoom’s', address: 'https://zoom.us/pricing' },
  elsewhere: { title: 'The popup on another site', address: 'https://www.example.org/' },
  unseen: { title: 'The popup where the browser shows no address', address: 'about:blank' },
  share: share('an invitation', INVITATION),
  'share-link': share('a passcode inside the link alone', JOIN, 'all .buttons button'),
  'share-unsure': share('not sure', `${INVITATION}\nThe code is 654321`),
  'share-same': share('nothing to take out', START),
  'share-fake': share('a look-alike', FAKE),
  links: {
    title: 'Links: on the page',
    address: 'https://www.example.org/',
    links: LINKS,
    acts: [open('links')],
    until: ALL_LINKS,
  },
  'links-none': {
    title: 'Links: none on the page',
    address: 'https://www.example.org/',
    acts: [open('links')],
    until: ALL_LINKS,
  },
  check: check('one that is Zoom’s', START),
  'check-passcode': check('one with its passcode', JOIN),
  'check-wrapped': check('one that was wrapped', wrapped(JOIN)),
  'check-fake': check('a wrapped look-alike', wrapped(FAKE)),
  'check-short': check('a short link', 'https://bit.ly/example'),
  'check-unknown': check('another site', 'https://www.example.org/j/81234567890'),
  'check-many': check('many', LINKS.join('\n'), 'all .check summary'),
  'check-none': check('no link', 'Hello'),
  'more-host': {
    title: 'More, for a host',
    address: START,
    acts: [open('more'), 'all .list summary'],
  },
  'more-guest': {
    title: 'More, for a guest',
    address: JOIN,
    role: 'participant',
    acts: [open('more'), 'all .list summary'],
  },
  'hidden-page': { title: 'More, where the flag is closed', address: JOIN, acts: [open('more')] },
  'hidden-site': {
    title: 'More, where the flag is hidden',
    address: JOIN,
    stored: hidden({ sites: ['us02web.zoom.us'] }),
    acts: [open('more')],
  },
  'hidden-always': {
    title: 'More, where no flag is wanted',
    address: JOIN,
    stored: hidden({ always: true }),
    acts: [open('more')],
  },
  letter: {
    title: 'The letter',
    address: JOIN,
    acts: [open('more'), '.ways button:not(:has(+ *))'],
  },
  'paper-host': {
    title: 'On paper, for a host',
    address: '/src/popup/popup.html?print=host',
    at: 'page',
  },
  'paper-guest': {
    title: 'On paper, for a guest',
    address: '/src/popup/popup.html?print=participant',
    at: 'page',
    acts: ['.languages .action'],
  },
  welcome: { title: 'The first page', address: '/src/welcome/welcome.html', at: 'page' },
  practice: {
    title: 'The first page, practiced',
    address: '/src/welcome/welcome.html',
    at: 'page',
    acts: ['all .practice input'],
  },
  options: {
    title: 'The settings',
    address: '/src/options/options.html',
    at: 'page',
    stored: hidden({ sites: ['us02web.zoom.us', 'c2FsdA'], pages: { ZXhhbXBsZQ: 20000 } }),
    acts: ['all details summary'],
  },
  erased: {
    title: 'The settings, all erased',
    address: '/src/options/options.html',
    at: 'page',
    acts: ['all .erase button'],
  },
  alarm: {
    title: 'Our own page in front of a look-alike',
    address: '/src/alarm/alarm.html?host=us05web-zoom.us&tab=0',
    at: 'page',
  },
}
