/**
 * The states of Zoom's client: what the server says, what a person then does, and what must be
 * read. What is not named must be unknown. What this client cannot show is not here:
 * - the sentence MUTED before joining: it is among the client's words, and no code shows it;
 * - sharing that the administrator locked, in the dialog about sharing;
 * - end-to-end encryption: who uses a browser cannot join such a meeting;
 * - the panel `.host-tools-panel` of the live site, which the package does not hold.
 *
 * @typedef {import('puppeteer-core').Frame} Frame
 * @typedef {Record<string, string>} Facts by their ids: `on` or `off` as shown now, `was on` or
 *   `was off` as shown before; with `, locked` where the organization has locked it
 * @typedef {object} State
 * @property {string} is what it is, in words
 * @property {import('./meeting.mjs').MeetingSettings} meeting
 * @property {{ preview?: boolean, asksPasscode?: boolean, passcode?: string }} [start]
 * @property {string} ready a selector: what is there before anybody does anything
 * @property {(frame: Frame) => Promise<unknown>} [act]
 * @property {Facts} facts
 * @property {boolean} [hasWords] whether what is read depends on words: then in more languages
 * @property {readonly string[]} [alsoIn] further languages, where one has something of its own
 * @property {boolean} [inFrame] whether it is tried in a frame too, as on the live site
 * @property {readonly Change[]} [changes] what then happens, live
 *
 * @typedef {object} Change
 * @property {object} [set] what the server tells, because another host did it
 * @property {(meeting: ReturnType<typeof import('./meeting.mjs').meetingOf>) => unknown} [play] what else happens to the meeting
 * @property {(frame: Frame) => Promise<unknown>} [act]
 * @property {RegExp} [title] what the title becomes: the client takes a second for that
 * @property {Facts} facts all that is known then
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

const HOST_TOOL = '#securityOptionMenu a.dropdown-item'
const hostTools = async (/** @type {Frame} */ frame) => {
  await click(frame, '[feature-type=hosttools] button')
  await frame.waitForSelector('.security-option-menu__pop-menu.show')
}
const closeHostTools = async (/** @type {Frame} */ frame) => {
  await click(frame, '[feature-type=hosttools] button')
  await frame.waitForFunction(() => !document.querySelector('#securityOptionMenu a'))
}
/** All that was shown, once it is shown no more. */
const were = (/** @type {Facts} */ facts) =>
  Object.fromEntries(Object.entries(facts).map(([fact, state]) => [fact, `was ${state}`]))
const without = (/** @type {Facts} */ facts, /** @type {string[]} */ ...gone) =>
  Object.fromEntries(Object.entries(facts).filter(([fact]) => !gone.includes(fact)))

/** Presses a key where a person has come to by the keyboard. */
const press = async (
  /** @type {Frame} */ frame,
  /** @type {import('puppeteer-core').KeyInput} */ key,
  /** @type {string} */ selector,
  index = 0,
) => {
  await frame.evaluate(
    (css, nth) => /** @type {HTMLElement} */ ([...document.querySelectorAll(css)].at(nth)).focus(),
    selector,
    index,
  )
  await frame.page().keyboard.press(key)
}
const isTitled = (/** @type {RegExp} */ title) => (/** @type {Frame} */ frame) =>
  frame.waitForFunction((it) => RegExp(it).test(document.title), {}, title.source)
const hasHostTools =
  (isThere = true) =>
  (/** @type {Frame} */ frame) =>
    frame.waitForFunction(
      (wanted) => !!document.querySelector('[feature-type=hosttools] button') === wanted,
      {},
      isThere,
    )
/** Until the client has come back from a connection that was lost. */
const isBack = async (/** @type {Frame} */ frame) => {
  await frame.waitForSelector('.loading-layer')
  await frame.waitForFunction(
    (css) => !document.querySelector('.loading-layer') && document.querySelector(css),
    {},
    IN_MEETING,
  )
}
/** Until the client has come into a breakout room, or back from it. */
const moveTo = (/** @type {string} */ room) => ({
  play: (/** @type {ReturnType<typeof import('./meeting.mjs').meetingOf>} */ meeting) =>
    meeting.moveToRoom(room),
  act: isBack,
})
const resize =
  (/** @type {number} */ width, /** @type {boolean} */ hasTools) =>
  async (/** @type {Frame} */ frame) => {
    await frame.page().setViewport({ width, height: 820 })
    await hasHostTools(hasTools)(frame)
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
const speakGerman = (/** @type {Frame} */ frame) =>
  frame.evaluate(() => /** @type {any} */ (window).ZoomMtg.i18n.load('de-DE'))
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
  mayChat: false,
  mayRename: false,
  mayStartVideo: false,
  share: SHARE.hostOnly,
}
const openFacts = /** @type {const} */ ({
  locked: 'off',
  'waiting-room': 'off',
  share: 'off',
  unmute: 'on',
  chat: 'on',
  rename: 'on',
  video: 'on',
})
const strictFacts = /** @type {const} */ ({
  locked: 'on',
  'waiting-room': 'on',
  share: 'on',
  unmute: 'off',
  chat: 'off',
  rename: 'off',
  video: 'off',
})
/** What the menu below the participants shows of these. */
const participantsFacts = without(openFacts, 'share', 'chat')

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
    // Zoom has no Portuguese word for the mark.
    alsoIn: ['pt-PT'],
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
    changes: [
      { set: { bLock: true }, facts: { locked: 'on' } },
      { set: { bLock: false }, facts: { locked: 'off' } },
    ],
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
    is: 'the host, the information open, with the passcode in it, then closed',
    meeting: open,
    start: { passcode: 'abc123' },
    ready: IN_MEETING,
    act: async (frame) => {
      await click(frame, '#meeting-info-indication')
      await frame.waitForSelector('.meeting-info-icon__meeting-paper')
    },
    facts: { passcode: 'on' },
    changes: [
      { act: (frame) => click(frame, '#meeting-info-indication'), facts: { passcode: 'was on' } },
    ],
    hasWords: true,
  },
  'meeting-info-without': {
    is: 'the host, the information of a meeting without a passcode open',
    meeting: open,
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
      { set: { bCanUnmute: true, chatPriviledge: 4 }, facts: { ...openFacts, chat: 'off' } },
      {
        set: { chatPriviledge: 1, bAllowAttendeeRename: false },
        facts: { ...openFacts, rename: 'off' },
      },
      {
        set: { bAllowAttendeeRename: true, bCanUnmuteVideo: false },
        facts: { ...openFacts, video: 'off' },
      },
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
    facts: {
      ...openFacts,
      'waiting-room': 'on, locked',
      share: 'off, locked',
      rename: 'on, locked',
    },
    hasWords: true,
  },
  ...Object.fromEntries(
    /** @type {const} */ ([
      ['click', (frame) => click(frame, HOST_TOOL, 1)],
      ['enter', (frame) => press(frame, 'Enter', HOST_TOOL, 1)],
      ['space', (frame) => press(frame, 'Space', HOST_TOOL, 1)],
    ]).map(([by, act]) => [
      `host-tools-${by}`,
      /** @type {State} */ ({
        is: `the host switches the waiting room off and on by ${by}: neither may be said for what was`,
        meeting: { ...open, waitingRoom: true },
        ready: IN_MEETING,
        act: hostTools,
        facts: { ...openFacts, 'waiting-room': 'on' },
        changes: [
          { act, facts: without(were(openFacts), 'waiting-room') },
          { act: hostTools, facts: openFacts },
          { act, facts: without(were(openFacts), 'waiting-room') },
        ],
        inFrame: by === 'click',
      }),
    ]),
  ),
  'host-tools-closed': {
    is: 'the host opens Host tools and closes it; another host then switches all off',
    meeting: { ...strict, locked: false },
    ready: IN_MEETING,
    act: hostTools,
    facts: { ...strictFacts, locked: 'off' },
    changes: [
      { act: closeHostTools, facts: were({ ...strictFacts, locked: 'off' }) },
      {
        set: { bHoldUponEntry: false, bCanUnmute: true },
        facts: were({ ...strictFacts, locked: 'off' }),
      },
      {
        set: { lockShare: SHARE.everybody },
        facts: were({ ...strictFacts, locked: 'off' }),
      },
      {
        act: hostTools,
        facts: { ...openFacts, chat: 'off', rename: 'off', video: 'off' },
      },
    ],
  },
  'title-loses-its-mark': {
    is: 'the host closes Host tools in a locked meeting; another host unlocks it, which the title shows',
    meeting: strict,
    ready: IN_MEETING,
    act: async (frame) => {
      await isTitled(/^\(.+\) Lesson$/)(frame)
      await hostTools(frame)
    },
    facts: strictFacts,
    changes: [
      { act: closeHostTools, facts: were(strictFacts) },
      { set: { bLock: false }, title: /^Lesson$/, facts: {} },
    ],
  },
  'role-changes': {
    is: 'the host becomes a participant, and host again: what was seen as one is not known as the other',
    meeting: strict,
    ready: IN_MEETING,
    act: hostTools,
    facts: strictFacts,
    changes: [
      { act: closeHostTools, facts: were(strictFacts) },
      { play: ({ makeHost }) => makeHost(false), act: hasHostTools(false), facts: {} },
      { play: ({ makeHost }) => makeHost(true), act: hasHostTools(), facts: {} },
      { act: hostTools, facts: strictFacts },
    ],
  },
  'co-host': {
    is: 'a guest is made co-host, sees Host tools, and is a guest again',
    meeting: { ...strict, isHost: false },
    ready: IN_MEETING,
    facts: {},
    changes: [
      { play: ({ makeCoHost }) => makeCoHost(true), act: hasHostTools(), facts: {} },
      { act: hostTools, facts: strictFacts },
      { act: closeHostTools, facts: were(strictFacts) },
      { play: ({ makeCoHost }) => makeCoHost(false), act: hasHostTools(false), facts: {} },
    ],
  },
  'narrow-window': {
    is: 'the host closes Host tools and makes the window narrow, which puts its button away, then wide',
    meeting: strict,
    ready: IN_MEETING,
    act: hostTools,
    facts: strictFacts,
    changes: [
      { act: closeHostTools, facts: were(strictFacts) },
      { act: resize(500, false), facts: were(strictFacts) },
      { act: resize(1366, true), facts: were(strictFacts) },
    ],
  },
  'breakout-room': {
    is: 'a guest sees that the meeting is locked, and is moved to a breakout room and back',
    meeting: {},
    ready: IN_MEETING,
    act: isTitled(/^Lesson$/),
    facts: {},
    changes: [
      { set: { bLock: true }, facts: { locked: 'on' } },
      { ...moveTo('Room 1'), facts: {} },
      { ...moveTo(''), facts: {} },
    ],
    inFrame: true,
  },
  'breakout-room-host': {
    is: 'the host closes Host tools, goes to a breakout room, where there are none, reads what people write, and comes back',
    meeting: { ...strict, message: REFUSED },
    ready: IN_MEETING,
    act: hostTools,
    facts: strictFacts,
    changes: [
      { act: closeHostTools, facts: were(strictFacts) },
      { ...moveTo('Room 1'), facts: {} },
      { act: hasHostTools(false), facts: {} },
      { act: chat, facts: {} },
      { act: participants, facts: {} },
      { ...moveTo(''), facts: {} },
      { act: hostTools, facts: strictFacts },
    ],
  },
  'language-changes': {
    is: 'the host has Host tools open while the client gets the words of another language',
    meeting: open,
    ready: IN_MEETING,
    act: hostTools,
    facts: openFacts,
    changes: [
      { act: speakGerman, facts: openFacts },
      { set: { bHoldUponEntry: true }, facts: { ...openFacts, 'waiting-room': 'on' } },
      { act: closeHostTools, facts: were({ ...openFacts, 'waiting-room': 'on' }) },
      { act: hostTools, facts: { ...openFacts, 'waiting-room': 'on' } },
      { set: { bLock: true }, facts: { ...openFacts, 'waiting-room': 'on', locked: 'on' } },
    ],
  },
  'connection-lost': {
    is: 'the connection is lost with Host tools open; back again, all is off',
    meeting: strict,
    ready: IN_MEETING,
    act: hostTools,
    facts: strictFacts,
    changes: [
      {
        play: ({ rejoin }) =>
          rejoin({ locked: false, waitingRoom: false, share: SHARE.everybody, mayUnmute: true }),
        act: isBack,
        facts: {},
      },
    ],
    inFrame: true,
  },
  'connection-lost-locked': {
    is: 'a guest sees that the meeting is locked; the connection is lost, and back again it is not',
    meeting: {},
    ready: IN_MEETING,
    act: isTitled(/^Lesson$/),
    facts: {},
    changes: [
      { set: { bLock: true }, facts: { locked: 'on' } },
      { play: ({ rejoin }) => rejoin({ locked: false }), act: isBack, facts: {} },
    ],
  },
  'guest-admitted': {
    is: 'a guest is admitted: whether the waiting room is on for others is not shown',
    meeting: { isOnHold: true, waitingRoom: true },
    ready: '.waiting-room-container',
    facts: { 'waiting-room': 'on' },
    changes: [
      {
        play: ({ rejoin }) => rejoin({ isOnHold: false, waitingRoom: false }),
        act: (frame) => frame.waitForSelector(IN_MEETING),
        facts: {},
      },
    ],
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
      { act: leave, facts: {} },
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
      { act: closeHostTools, facts: were(strictFacts) },
      { act: anotherMeeting, facts: {} },
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
    facts: { ...participantsFacts, mute: 'off' },
    changes: [
      {
        set: { bMutedUponEntry: true },
        facts: { ...participantsFacts, mute: 'on' },
      },
      {
        set: { bHoldUponEntry: true },
        facts: { ...participantsFacts, mute: 'on', 'waiting-room': 'on' },
      },
      {
        set: { bLock: true },
        facts: { ...participantsFacts, mute: 'on', locked: 'on', 'waiting-room': 'on' },
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
    facts: { ...without(strictFacts, 'share', 'chat'), mute: 'on' },
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
      { set: { lockShare: SHARE.hostOnly }, facts: {} },
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
    hasWords: true,
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
    changes: [
      {
        set: { lockShare: SHARE.everybody },
        act: async (frame) => {
          await click(frame, '.zm-modal button')
          await frame.waitForFunction(() => !document.querySelector('.zm-modal'))
        },
        facts: {},
      },
    ],
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
    is: 'the host, Host tools open, among 200 people who are called what Zoom says',
    meeting: {
      ...open,
      waitingRoom: true,
      guestName: 'Enable waiting room unselect',
      waitingName: 'Lock meeting selected',
      userName: 'Share Screen unselect',
      topic: 'Lock meeting selected',
      crowd: Array.from({ length: 200 }, (_, index) => SAYINGS.flat()[index % 8] ?? ''),
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
