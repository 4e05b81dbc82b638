/**
 * What Zoom's web service answers before a meeting. All values are invented; which of them the
 * client asks for was found by leaving them out.
 */

/**
 * @param {string} path
 * @param {URLSearchParams} body
 * @param {ReturnType<typeof import('./meeting.mjs').meetingOf>} meeting
 * @returns {object | undefined} undefined for what is not played: the client does without
 */
export const answerTo = (path, body, { settings }) => {
  const begun = settings.notStarted
    ? { status: false, errorCode: 3008, errorMessage: '' }
    : { status: true, errorCode: 0, errorMessage: '', result: {} }
  const now = String(Date.now())
  const hosts = JSON.stringify({ 'rwc.zoom.us': 'token' })
  if (path === '/api/v1/wc/info')
    return {
      status: true,
      errorCode: 0,
      errorMessage: '',
      result: {
        mid: 'AAAAAAAAAAAAAAAAAAAAAA==',
        meetingNumber: body.get('meetingNumber'),
        formate_confno: '123 4567 8901',
        userName: body.get('userName'),
        passWord: body.get('passWord') ?? '',
        sign: body.get('signature'),
        auth: 'auth',
        ts: now,
        rsRes: begun,
        isWebinar: '0',
        userRole: settings.isHost ? 1 : 0,
        isOriginHost: settings.isHost ? 'true' : '',
        encryptedRWC: hosts,
        encryptedGEORWC: '{}',
        meetingTopic: settings.topic,
        invite_email: 'https://us02web.zoom.us/j/12345678901',
        optionAudioType: 'voip',
        isNewJoinFlow: true,
        joinFlowPhase3: true,
        enableLongPollingCheckStart: false,
        meetingNotStartCheckInterval: '10',
        toll_numbers_json: '[]',
        call_out_country_json: '[]',
        wcXMPPConfig: '{}',
        meetingOptions: JSON.stringify({
          isChatEnabled: true,
          isScreenShareEnabled: true,
          ...settings.lockedByAdministrator,
        }),
        wrInfo: JSON.stringify(settings.waitingRoomText),
        meetingInfo: '{}',
        fileTransfer: '{}',
        liveTranscription: '{}',
      },
    }
  if (path.startsWith('/wc/ping/'))
    return { rwg: 'rwg.zoom.us', rwc: 'rwc.zoom.us', rwcToken: 'token' }
  if (path === '/wc/rs') return begun
  if (path === '/wc/refresh_tokens')
    return {
      status: true,
      errorCode: 0,
      errorMessage: '',
      result: JSON.stringify({ auth: 'auth', ts: now, encryptedRWC: { 'rwc.zoom.us': 'token' } }),
    }
  return undefined
}
