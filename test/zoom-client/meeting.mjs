/**
 * A meeting as Zoom's server would tell it to the client, over the client's command socket: JSON,
 * one object a message. The numbers of the events were read from the client; people and meeting
 * are invented.
 */

const JOINED = 4098
const PEOPLE = 7937
const SETTINGS = 7938
const I_AM_HOST = 7940
const I_AM_CO_HOST = 7941
const ON_HOLD = 7942
const CHAT = 7944
const ROOM_COMMAND = 7949
const ROOMS = 7950
const MEDIA_READY = 7996
const SHARE_SOURCE = 20227

/** Who may share: the client's own numbers. */
export const SHARE = { hostMayTakeOver: 0, hostOnly: 1, everybody: 2, severalAtOnce: 3 }

/** The host's switches: the number of the client's request, and the setting that it changes. */
const SWITCHES = {
  4099: ({ bLock }) => ({ bLock }),
  4117: ({ bOn }) => ({ bHoldUponEntry: bOn }),
  4115: ({ bOn }) => ({ bMutedUponEntry: bOn }),
  4149: ({ bOn }) => ({ bCanUnmute: bOn }),
  4169: ({ lockShare }) => ({ lockShare }),
}

const defaults = {
  topic: 'Lesson',
  isHost: false,
  isOnHold: false,
  notStarted: false,
  locked: false,
  waitingRoom: false,
  muteOnEntry: false,
  mayUnmute: true,
  mayChat: true,
  mayRename: true,
  mayStartVideo: true,
  share: SHARE.everybody,
  /** How the reader hears: nothing, or `phone`. */
  audio: '',
  userName: 'Guest User',
  hostName: 'Hana Host',
  guestName: 'Ben Guest',
  /** Who waits to be admitted, if anybody. */
  waitingName: '',
  /** Many more people, by their names. */
  crowd: /** @type {readonly string[]} */ ([]),
  /** What the host writes to everybody. */
  message: '',
  lockedByAdministrator: {},
  waitingRoomText: {},
}

/** @typedef {Partial<typeof defaults>} MeetingSettings */

const base64 = (/** @type {string} */ text) => Buffer.from(text).toString('base64')

/** @param {MeetingSettings} chosen */
export const meetingOf = (chosen) => {
  const settings = { ...defaults, ...chosen }
  /** @type {import('ws').WebSocket | undefined} */
  let client
  let seq = 0
  const tell = (/** @type {number} */ evt, /** @type {object} */ body) =>
    client?.send(JSON.stringify({ evt, seq: (seq += 1), body }))
  /** Tells the client new settings, as the server does when a host changes them. */
  const set = (/** @type {object} */ body) => tell(SETTINGS, body)

  const me = 16778240
  const person = (/** @type {number} */ id, /** @type {string} */ name, more = {}) => ({
    id,
    dn2: base64(name),
    zoomID: base64(`person ${id}`),
    role: 0,
    bHold: false,
    muted: true,
    audio: '',
    ...more,
  })

  return {
    settings,
    set,
    /** Makes the reader a host, or a participant. */
    makeHost: (/** @type {boolean} */ bHost) => tell(I_AM_HOST, { bHost }),
    makeCoHost: (/** @type {boolean} */ bCoHost) => tell(I_AM_CO_HOST, { bCoHost }),
    /** Opens a breakout room and calls the reader into it, or back out of it when there is no name. */
    moveToRoom: (/** @type {string} */ name) => {
      const rooms = {
        ControlStatus: name ? 2 : 4,
        IsAutoJoinEnabled: 1,
        IsBackToMainSessionEnabled: 1,
        IsAutoMovetoMainSessionEnabled: true,
        WaitSeconds: 0,
        ItemList: [
          {
            BID: 'room',
            MeetingTitle: name,
            MeetingToken: 'token',
            Status: 3,
            HostID: '',
            ParticipantList: ['me'],
          },
        ],
      }
      tell(ROOMS, { proto: base64(JSON.stringify(rooms)) })
      tell(ROOM_COMMAND, {
        commandType: name ? 'joinRequest' : 'leaveRequest',
        targetBID: 'room',
        botoken: 'token',
        confID: 'room conference',
        requestSourceID: String(me),
        joinReason: '1',
        joinMethod: '1',
        waitTime: '0',
      })
    },
    /** Ends the connection, as a bad network does. The client comes back by itself, and finds this. */
    rejoin: (/** @type {MeetingSettings} */ changed) => {
      Object.assign(settings, changed)
      client?.terminate()
    },
    /** @param {import('ws').WebSocket} socket */
    attend: (socket) => {
      client = socket
      socket.on('message', (data) => {
        const { evt, body = {} } = JSON.parse(String(data))
        if (evt === 0) socket.send('{"evt":0}')
        const changed = SWITCHES[evt]?.(body)
        if (changed) set(changed)
      })
      tell(JOINED, {
        res: 0,
        conID: 'connection',
        confID: 'conference',
        userID: me,
        userGUID: 'me',
        role: settings.isHost ? 1 : 0,
        zoomID: base64(`person ${me}`),
        mn: 12345678901,
        participantID: 123456,
        encType: 2,
        svcUrl: 'rwg.zoom.us',
        meetingtoken: 'token',
        // Without it the client keeps its audio button grayed out.
        reportDomain: 'log.zoom.us',
      })
      tell(ON_HOLD, { bHold: settings.isOnHold, bInitial: true })
      const myself = person(me, settings.userName, {
        role: settings.isHost ? 1 : 0,
        isHost: settings.isHost,
        bHost: settings.isHost,
        audio: settings.audio,
      })
      const others = [
        person(
          me + 1024,
          settings.hostName,
          settings.isHost ? {} : { role: 1, isHost: true, bHost: true },
        ),
        person(me + 2048, settings.guestName),
        ...settings.crowd.map((name, index) => person(me + 1024 * (index + 4), name)),
        ...(settings.waitingName ? [person(me + 3072, settings.waitingName, { bHold: true })] : []),
      ]
      if (!settings.isOnHold) tell(PEOPLE, { add: [myself, ...others], update: null, remove: null })
      set({
        bLock: settings.locked,
        bHoldUponEntry: settings.waitingRoom,
        bCanUnmute: settings.mayUnmute,
        bMutedUponEntry: settings.muteOnEntry,
        bCanUnmuteVideo: settings.mayStartVideo,
        bAllowAttendeeRename: settings.mayRename,
        bAllowedAvatar: true,
        chatPriviledge: settings.mayChat ? 1 : 4,
        confStatus: 3,
      })
      set({ lockShare: settings.share })
      for (const type of [1, 2, 3]) tell(MEDIA_READY, { bReady: true, type })
      tell(SHARE_SOURCE, { ssrc: me + 2 })
      if (settings.audio)
        tell(PEOPLE, {
          add: null,
          update: [{ id: me, audio: settings.audio, muted: true }],
          remove: null,
        })
      if (settings.isHost) tell(I_AM_HOST, { bHost: true })
      if (settings.message)
        tell(CHAT, {
          attendeeNodeID: me + 1024,
          destNodeID: 0,
          senderName: base64(settings.hostName),
          sn: base64(`person ${me + 1024}`),
          text: base64(settings.message),
          msgID: 'message',
        })
    },
  }
}
