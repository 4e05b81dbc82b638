/**
 * The states of Zoom's client: what the server says, what a person then does, and what must be
 * read. What is not named must be unknown. What this client cannot show is not here:
 * - the sentence MUTED before joining: it is among the client's words, and no code shows it;
 * - sharing that the administrator locked, in the dialog about sharing;
 * - end-to-end encryption: who uses a browser cannot join such a meeting;
 * - the panel `.host-tools-panel` of the live site, which the package does not hold.
 *
 * @typedef {import('puppeteer-core').Frame} Frame
 * @typedef {Record<string, 'on' | 'off' | 'on, locked' | 'off, locked'>} Facts by their ids
 * @typedef {object} State
 * @property {string} is what it is, in words
 * @property {import('./meeting.mjs').MeetingSettings} meeting
 * @property {{ preview?: boolean, asksPasscode?: boolean, passcode?: string }} [start]
 * @property {string} ready a selector: what is there before anybody does anything
 * @property {(frame: Frame) => Promise<unknown>} [act]
 * @property {Facts} facts
 * @property {boolean} [hasWords] whether what is read depends on words: then in more languages
 * @property {boolean} [inFrame] whether it is tried in a frame too, as on the live site
 * @property {readonly Change[]} [changes] what then happens, live
 *
 * @typedef {object} Change
 * @property {object} [set] what the server tells, because another host did it
 * @property {(frame: Frame) => Promise<unknown>} [act]
 * @property {RegExp} [title] what the title becomes: the client takes a second for that
 * @property {Facts} facts what is read anew: what was known before stays known
 * @property {readonly string[]} [forgets] but for these
 */
import { SHARE } from './meeting.mjs'

/** Clicks the element of that number among those that fit, once there is one. -1 is the last. */
const click = async (/** @type {Frame} */ frame, /** @type {string} */ selector, index = 0) => {
  const element = await frame.waitForFunction(
    (css, nth) => [...document.querySelectorAll(css)].at(nth),
    {},
    selector,
    index,
  )
  await element.evaluate((it) => /** @type {HTMLElement} */ (it).click())
}

const hostTools = async (/** @type {Frame} */ frame) => {
  await click(frame, '[feature-type=hosttools] button')
  await frame.waitForSelector('.security-option-menu__pop-menu.show')
}
const closeHostTools = async (/** @type {Frame} */ frame) => {
  await click(frame, '[feature-type=hosttools] button')
  await frame.waitForFunction(() => !document.querySelector('#securityOptionMenu a'))
}
const leave = async (/** @type {Frame} */ frame) => {
  await click(frame, '#wc-footer .footer__leave-btn-container button')
  await click(frame, '.leave-meeting-options__btn')
  await frame.waitForFunction(() => location.pathname === '/wc/leave')
}
const anotherMeeting = async (/** @type {Frame} */ frame) => {
  await frame.goto('https://app.zoom.us/wc/98765432109/start', { waitUntil: 'domcontentloaded' })
  await frame.waitForSelector(IN_MEETING)
}
const shareMenu = async (/** @type {Frame} */ frame) => {
  await click(frame, '#sharePermissionMenu button')
  await frame.waitForSelector('.sharing-setting-dropdown-menu-container__popup-menu.show')
}
const shareDialog = async (/** @type {Frame} */ frame) => {
  await shareMenu(frame)
  await click(frame, '#sharePermissionMenu a.dropdown-item', -1)
  await frame.waitForSelector('.dialog-share-container')
}
const participants = async (/** @type {Frame} */ frame) => {
  await click(frame, '[feature-type=participant] button')
  await frame.waitForSelector('.participants-section-container__participants-footer-bottom')
}
const participantsMenu = async (/** @type {Frame} */ frame) => {
  await participants(frame)
  await click(frame, '.participants-section-container__participants-footer-bottom .dropdown-toggle')
  await frame.waitForSelector('.participant-host-dropdown.show')
}
const chat = async (/** @type {Frame} */ frame) => {
  await click(frame, '[feature-type=chat] button')
  await frame.waitForSelector('.chat-message__text-content')
}
const join = async (/** @type {Frame} */ frame) => click(frame, '.preview-join-button')
const waitForHost = async (/** @type {Frame} */ frame) => {
  await join(frame)
  await frame.waitForSelector('.preview-root .waiting-room-container')
}

export const IN_MEETING = '#wc-footer .footer__leave-btn-container'
const PREVIEW = '.preview-root .preview-join-button:not(.disabled)'

const open = { isHost: true }
const strict = {
  isHost: true,
  locked: true,
  waitingRoom: true,
  muteOnEntry: true,
  mayUnmute: false,
  share: SHARE.hostOnly,
}
const openFacts = /** @type {const} */ ({
  locked: 'off',
  'waiting-room': 'off',
  share: 'off',
  unmute: 'on',
})
const strictFacts = /** @type {const} */ ({
  locked: 'on',
  'waiting-room': 'on',
  share: 'on',
  unmute: 'off',
})

const REFUSED = 'Host disabled attendee screen sharing.'
const MUTED = 'Host has muted participants when meeting starts'

/** Three names and a topic that are Zoom's own words, in English and in the others tried. */
const SAYINGS = [
  ['Enable waiting room selected', REFUSED, REFUSED, 'unmute audio dialog'],
  [
    'Der Host hat die Bildschirmfreigabe für Besucher deaktiviert.',
    'L’hôte a désactivé le partage d’écran par le participant.',
    'ホストが出席者の画面共有を無効にしました。',
    MUTED,
  ],
]

/** @type {Record<string, State>} */
export const STATES = {
  preview: {
    is: 'before joining, nothing to type',
    meeting: {},
    start: { preview: true },
    ready: PREVIEW,
    facts: {},
  },
  'preview-passcode': {
    is: 'before joining, a passcode is asked for',
    meeting: {},
    start: { preview: true, asksPasscode: true },
    ready: '#input-for-pwd',
    facts: { passcode: 'on' },
    inFrame: true,
  },
  'preview-then-guest': {
    is: 'before joining, then in the meeting, in the same document',
    meeting: {},
    start: { preview: true },
    ready: PREVIEW,
    facts: {},
    changes: [
      {
        act: async (frame) => {
          await join(frame)
          await frame.waitForSelector(IN_MEETING)
        },
        facts: {},
      },
    ],
    inFrame: true,
  },
  'waiting-for-host': {
    is: 'a guest, and the host has not started the meeting',
    meeting: { notStarted: true },
    start: { preview: true },
    ready: PREVIEW,
    act: waitForHost,
    facts: {},
    inFrame: true,
  },
  'waiting-room': {
    is: 'a guest in the waiting room',
    meeting: { isOnHold: true, waitingRoom: true },
    ready: '.waiting-room-container',
    facts: { 'waiting-room': 'on' },
    inFrame: true,
  },
  'waiting-room-custom': {
    is: 'the same, with words of the host',
    meeting: {
      isOnHold: true,
      waitingRoom: true,
      waitingRoomText: { title: 'Welcome', desc: 'We start at nine.', isNew: true },
    },
    ready: '.waiting-room-container',
    facts: { 'waiting-room': 'on' },
  },
  'meeting-host': { is: 'the host, no menu open', meeting: open, ready: IN_MEETING, facts: {} },
  'meeting-guest': {
    is: 'a guest, and the host locks and unlocks the meeting',
    meeting: {},
    ready: IN_MEETING,
    act: (frame) => frame.waitForFunction(() => document.title === 'Lesson'),
    facts: {},
    changes: [
      { set: { bLock: true }, facts: { locked: 'on' } },
      { set: { bLock: false }, facts: { locked: 'off' } },
    ],
    hasWords: true,
    inFrame: true,
  },
  'meeting-guest-locked': {
    is: 'a guest in a meeting that was locked before: the title alone is no proof',
    meeting: { locked: true },
    ready: IN_MEETING,
    act: (frame) => frame.waitForFunction(() => /^\(.+\) Lesson$/.test(document.title)),
    facts: {},
    changes: [
      { set: { bLock: false }, title: /^Lesson$/, facts: {} },
      { set: { bLock: true }, facts: { locked: 'on' } },
    ],
  },
  'meeting-guest-locked-topic': {
    is: 'a guest in an open meeting that its host called “(Locked) Lesson”',
    meeting: { topic: '(Locked) Lesson' },
    ready: IN_MEETING,
    act: (frame) => frame.waitForFunction(() => document.title === '(Locked) Lesson'),
    facts: {},
    changes: [{ set: { bLock: true }, facts: { locked: 'on' } }],
  },
  'meeting-guest-locked-info': {
    is: 'a guest in a locked meeting, its information open',
    meeting: { locked: true },
    ready: IN_MEETING,
    act: async (frame) => {
      await frame.waitForFunction(() => /^\(.+\) Lesson$/.test(document.title))
      await click(frame, '#meeting-info-indication')
    },
    facts: { locked: 'on' },
    hasWords: true,
  },
  'meeting-info': {
    is: 'the host, the information open, with the passcode in it',
    meeting: open,
    start: { passcode: 'abc123' },
    ready: IN_MEETING,
    act: async (frame) => {
      await click(frame, '#meeting-info-indication')
      await frame.waitForSelector('.meeting-info-icon__meeting-paper')
    },
    facts: {},
  },
  'host-tools-open': {
    is: 'the host, Host tools open, everything allowed',
    meeting: open,
    ready: IN_MEETING,
    act: hostTools,
    facts: openFacts,
    changes: [
      { set: { bHoldUponEntry: true }, facts: { ...openFacts, 'waiting-room': 'on' } },
      { set: { bHoldUponEntry: false }, facts: openFacts },
      { set: { bLock: true }, facts: { ...openFacts, locked: 'on' } },
      { set: { bLock: false }, facts: openFacts },
      { set: { lockShare: SHARE.hostOnly }, facts: { ...openFacts, share: 'on' } },
      { set: { lockShare: SHARE.severalAtOnce }, facts: openFacts },
      { set: { bCanUnmute: false }, facts: { ...openFacts, unmute: 'off' } },
    ],
    hasWords: true,
    inFrame: true,
  },
  'host-tools-strict': {
    is: 'the host, Host tools open, everything forbidden',
    meeting: strict,
    ready: IN_MEETING,
    act: hostTools,
    facts: strictFacts,
    hasWords: true,
  },
  'host-tools-waiting-room': {
    is: 'the host, Host tools open, only the waiting room on',
    meeting: { ...open, waitingRoom: true },
    ready: IN_MEETING,
    act: hostTools,
    facts: { ...openFacts, 'waiting-room': 'on' },
  },
  'host-tools-locked': {
    is: 'the host, Host tools open, only the meeting locked',
    meeting: { ...open, locked: true },
    ready: IN_MEETING,
    act: hostTools,
    facts: { ...openFacts, locked: 'on' },
  },
  'host-tools-share': {
    is: 'the host, Host tools open, only sharing forbidden',
    meeting: { ...open, share: SHARE.hostOnly },
    ready: IN_MEETING,
    act: hostTools,
    facts: { ...openFacts, share: 'on' },
  },
  'host-tools-unmute': {
    is: 'the host, Host tools open, only unmuting forbidden',
    meeting: { ...open, mayUnmute: false },
    ready: IN_MEETING,
    act: hostTools,
    facts: { ...openFacts, unmute: 'off' },
  },
  'host-tools-administrator': {
    is: 'the host, Host tools open, waiting room and sharing locked by the administrator',
    meeting: {
      ...open,
      waitingRoom: true,
      lockedByAdministrator: {
        isWaitingRoomLocked: true,
        isShareOptionLocked: true,
        allowParticipantsRenameLocked: true,
      },
    },
    ready: IN_MEETING,
    act: hostTools,
    facts: { ...openFacts, 'waiting-room': 'on, locked', share: 'off, locked' },
    hasWords: true,
  },
  'host-tools-click': {
    is: 'the host switches the waiting room on, and the menu closes without showing it',
    meeting: open,
    ready: IN_MEETING,
    act: hostTools,
    facts: openFacts,
    changes: [
      {
        act: (frame) => click(frame, '#securityOptionMenu a.dropdown-item', 1),
        facts: {},
        forgets: ['waiting-room'],
      },
      { act: hostTools, facts: { ...openFacts, 'waiting-room': 'on' } },
    ],
  },
  'host-tools-click-off': {
    is: 'the host switches the waiting room off: nothing may go on saying that it is on',
    meeting: { ...open, waitingRoom: true },
    ready: IN_MEETING,
    act: hostTools,
    facts: { ...openFacts, 'waiting-room': 'on' },
    changes: [
      {
        act: (frame) => click(frame, '#securityOptionMenu a.dropdown-item', 1),
        facts: {},
        forgets: ['waiting-room'],
      },
      { act: hostTools, facts: openFacts },
    ],
    inFrame: true,
  },
  'host-tools-closed': {
    is: 'the host opens Host tools and closes it',
    meeting: strict,
    ready: IN_MEETING,
    act: hostTools,
    facts: strictFacts,
    changes: [{ act: closeHostTools, facts: {} }],
    inFrame: true,
  },
  'guest-leaves': {
    is: 'a guest sees that the host locks the meeting, then leaves',
    meeting: {},
    ready: IN_MEETING,
    act: (frame) => frame.waitForFunction(() => document.title === 'Lesson'),
    facts: {},
    changes: [
      { set: { bLock: true }, facts: { locked: 'on' } },
      { act: leave, facts: {}, forgets: ['locked'] },
    ],
    inFrame: true,
  },
  'another-meeting': {
    is: 'the host opens Host tools and closes it, then goes to another meeting',
    meeting: strict,
    ready: IN_MEETING,
    act: hostTools,
    facts: strictFacts,
    changes: [
      { act: closeHostTools, facts: {} },
      { act: anotherMeeting, facts: {}, forgets: Object.keys(strictFacts) },
    ],
    inFrame: true,
  },
  'participants-host': {
    is: 'the host, the participants open',
    meeting: open,
    ready: IN_MEETING,
    act: participants,
    facts: {},
  },
  'participants-waiting': {
    is: 'the host, the participants open, one of them in the waiting room',
    meeting: { ...open, waitingRoom: true, waitingName: 'Wim Waiting' },
    ready: IN_MEETING,
    act: async (frame) => {
      await participants(frame)
      await frame.waitForSelector('.waiting-room-list-container')
    },
    facts: {},
  },
  'participants-menu-open': {
    is: 'the host, the menu below the participants, everything allowed',
    meeting: open,
    ready: IN_MEETING,
    act: participantsMenu,
    facts: { mute: 'off', locked: 'off', 'waiting-room': 'off', unmute: 'on' },
    changes: [
      {
        set: { bMutedUponEntry: true },
        facts: { mute: 'on', locked: 'off', 'waiting-room': 'off', unmute: 'on' },
      },
      {
        set: { bHoldUponEntry: true },
        facts: { mute: 'on', locked: 'off', 'waiting-room': 'on', unmute: 'on' },
      },
      {
        set: { bLock: true },
        facts: { mute: 'on', locked: 'on', 'waiting-room': 'on', unmute: 'on' },
      },
    ],
    hasWords: true,
    inFrame: true,
  },
  'participants-menu-strict': {
    is: 'the host, the menu below the participants, everything forbidden',
    meeting: strict,
    ready: IN_MEETING,
    act: participantsMenu,
    facts: { mute: 'on', locked: 'on', 'waiting-room': 'on', unmute: 'off' },
    hasWords: true,
  },
  'share-menu': {
    is: 'the host, the menu beside Share, one at a time: the host or everybody',
    meeting: open,
    ready: IN_MEETING,
    act: shareMenu,
    facts: {},
    changes: [
      { set: { lockShare: SHARE.severalAtOnce }, facts: { share: 'off' } },
      { set: { lockShare: SHARE.hostOnly }, facts: {}, forgets: ['share'] },
    ],
  },
  'share-menu-several': {
    is: 'the host, the menu beside Share, several at once',
    meeting: { ...open, share: SHARE.severalAtOnce },
    ready: IN_MEETING,
    act: shareMenu,
    facts: { share: 'off' },
  },
  'share-dialog-everybody': {
    is: 'the host, the dialog about sharing, everybody may',
    meeting: open,
    ready: IN_MEETING,
    act: shareDialog,
    facts: { share: 'off' },
    changes: [
      { set: { lockShare: SHARE.hostOnly }, facts: { share: 'on' } },
      { set: { lockShare: SHARE.everybody }, facts: { share: 'off' } },
    ],
    inFrame: true,
  },
  'share-dialog-host': {
    is: 'the host, the dialog about sharing, only the host may',
    meeting: { ...open, share: SHARE.hostOnly },
    ready: IN_MEETING,
    act: shareDialog,
    facts: { share: 'on' },
  },
  'share-dialog-take-over': {
    is: 'the host, the dialog about sharing, only the host may while another shares',
    meeting: { ...open, share: SHARE.hostMayTakeOver },
    ready: IN_MEETING,
    act: shareDialog,
    facts: { share: 'off' },
  },
  'share-dialog-several': {
    is: 'the host, the dialog about sharing, several at once',
    meeting: { ...open, share: SHARE.severalAtOnce },
    ready: IN_MEETING,
    act: shareDialog,
    facts: { share: 'off' },
  },
  'sharing-refused': {
    is: 'a guest wants to share, and only the host may',
    meeting: { share: SHARE.hostOnly },
    ready: '#sharing-entry-button-container-dropdown:not(.footer-button--disable)',
    act: async (frame) => {
      await click(frame, '[feature-type=share] button')
      await frame.waitForSelector('.zm-modal')
    },
    facts: { share: 'on' },
    hasWords: true,
    inFrame: true,
  },
  'unmute-refused': {
    is: 'a guest on the phone wants to unmute, and may not',
    meeting: { mayUnmute: false, audio: 'phone' },
    ready: IN_MEETING,
    act: async (frame) => {
      await click(frame, '.join-audio-container__btn:not(.join-audio-container--disabled)')
      await frame.waitForSelector('.zm-modal')
    },
    facts: { unmute: 'off' },
  },
  ...Object.fromEntries(
    SAYINGS.map((sayings, index) => [
      `people-${index + 1}`,
      /** @type {State} */ ({
        is: 'a guest among people who are called what Zoom says, in a meeting called so',
        meeting: {
          hostName: sayings[0],
          guestName: sayings[1],
          topic: sayings[2],
          userName: sayings[3],
        },
        ready: IN_MEETING,
        act: participants,
        facts: {},
      }),
    ]),
  ),
  'people-before-joining': {
    is: 'before joining, the reader and the meeting are called what Zoom says',
    meeting: { topic: MUTED, userName: MUTED },
    start: { preview: true },
    ready: PREVIEW,
    facts: {},
  },
  'people-passcode': {
    is: 'the same, and a name and a passcode are asked for',
    meeting: { topic: MUTED, userName: MUTED },
    start: { preview: true, asksPasscode: true },
    ready: '#input-for-pwd',
    facts: { passcode: 'on' },
  },
  'people-waiting-for-host': {
    is: 'the same, and the host has not started the meeting',
    meeting: { topic: MUTED, userName: MUTED, notStarted: true },
    start: { preview: true },
    ready: PREVIEW,
    act: waitForHost,
    facts: {},
  },
  'people-waiting-room': {
    is: 'a guest in the waiting room, where the host wrote what Zoom says',
    meeting: {
      isOnHold: true,
      waitingRoom: true,
      topic: MUTED,
      waitingRoomText: { title: MUTED, desc: REFUSED, isNew: true },
    },
    ready: '.waiting-room-container',
    facts: { 'waiting-room': 'on' },
  },
  'people-chat': {
    is: 'a guest reads in the chat what Zoom says',
    meeting: { hostName: REFUSED, message: REFUSED },
    ready: IN_MEETING,
    act: chat,
    facts: {},
  },
  'people-host-tools': {
    is: 'the host, Host tools open, among people who are called what Zoom says',
    meeting: {
      ...open,
      waitingRoom: true,
      guestName: 'Enable waiting room unselect',
      waitingName: 'Lock meeting selected',
      userName: 'Share Screen unselect',
      topic: 'Lock meeting selected',
    },
    ready: IN_MEETING,
    act: async (frame) => {
      await participants(frame)
      await frame.waitForSelector('.waiting-room-list-container')
      await hostTools(frame)
    },
    facts: { ...openFacts, 'waiting-room': 'on' },
  },
}
