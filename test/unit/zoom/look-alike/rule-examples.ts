import type { Reason } from '../../../../src/zoom/look-alike/rules.ts'

/** Addresses without a scheme: some that a rule names, and innocent ones that it must not. */
interface Examples {
  readonly examples: readonly string[]
  readonly nearMisses: readonly string[]
}

/** For each rule what it names, and what comes close. The table in docs/look-alikes.md shows both. */
export const RULE_EXAMPLES = {
  unicode: {
    examples: [
      'zооm.us', // two Cyrillic letters
      'zοοm.com', // Greek omicrons
      'zoөm.live',
      'zöom.us',
      'us05wеb-zoom.biz', // a Cyrillic е
      'zооm.us.evil.example',
      'z೦೦m.example', // Kannada zeros
      'Ꮓoom.example',
    ],
    nearMisses: ['žoom.cz', 'зоомагазин.рф'],
  },
  'swapped-characters': {
    examples: [
      'z00m.us',
      'zoorn.us',
      'zooom.us',
      '2oom.us',
      'www.zo0m.info',
      'zoorn.example',
      'z0o0m.example',
    ],
    nearMisses: ['z00m.speccy.cz', 'xoomer.virgilio.it', 'z00m.com'],
  },
  'left-label': {
    examples: [
      'zoom.us.evil.com',
      'zoom.us-05.in',
      'zoom.us-login.example.com',
      'zoom.us.com',
      'zoom.com.evil.example',
      'zoom.com-info.example',
      'de06web.zoom.com.de',
      'zoomgov.com.evil.example',
      'uni.zoom-x.de.evil.example',
      'us02web.zoomevil.example',
      'zoomgov.example',
      'zoom.us.clone.example',
      'zoom.us.clone.pages.dev',
    ],
    nearMisses: [
      'zoom.us-east-1.elb.amazonaws.com',
      'zoom.us.es',
      'zoom.us.auth0.com',
      'www.zoom.com.br',
      'zoom.com.kg',
      'zoomgovernance.example',
    ],
  },
  'file-like': {
    examples: ['zoom-us.zip', 'zoominstaller.zip', 'zoomdriver.zip'],
    nearMisses: ['zooms.zip'],
  },
  'dash-for-dot': {
    examples: [
      'us05web-zoom.biz',
      'in-zoom.us',
      'evil-zoomgov.com',
      'us05-zoom.forum',
      'us05web-zoom-us.github.io',
      'zoom-us.com',
      'zoomus.host',
      'uswebzoomus.com',
      'www-zoom.com',
      'wwwzoom.example',
      'zoom-com.example',
      'zoom-dot-us.com',
      'zoom-x-de.example',
    ],
    nearMisses: [
      'learn-zoom.us',
      'jssdk.zoomus.cn',
      'zoomus.zendesk.com',
      'zoomuseum.example',
      'k12web-zoom.example',
      'zoomus3d.com',
      'zoomcomics.example',
    ],
  },
  glued: {
    examples: ['us15webzoom.us', 'mediazoom.us', 'evilzoomgov.com', 'web21zoom.com'],
    nearMisses: [
      'guitarzoom.com',
      'rcdev.dev.meetzoom.us',
      'campus24zoom.de',
      'schoolwebzoom.com',
      'zoomzoom.us',
    ],
  },
  'turned-round': {
    examples: [
      'zoom.us05we.us',
      'zoom.web05.uk',
      'us.zoom.06web.us',
      'zoom.uso5web.us',
      'zoomapp.05meet.live',
      'zoom.e01i.co',
      'zoom.meet-app.cc',
    ],
    nearMisses: [
      'web01.zoom.com.br',
      'web01.zoomcar.com',
      'zoom.k12web.example',
      'zoom.room101web.example',
      'zoom.24week.example',
      'zoom.o2.cz',
    ],
  },
  'server-name': {
    examples: [
      'us05web.us',
      'kanga.us05we.us',
      'webus05.us',
      '02usweb.example',
      'us05web.example.org/j/81234567890',
    ],
    nearMisses: ['us05web.example.org', 'web01.usn.no', 'usweb3council.us', 'campusweb.example'],
  },
  'server-piece': {
    examples: ['uswebzoom03.example', 'us-web007-zoom.example', 'web08-meeting.example'],
    nearMisses: ['www.zoomwebmediallc.com', 'usweb.dotomi.com'],
  },
  misspelled: {
    examples: [
      'zooominvittee.example',
      'z00m-lnvite.example',
      'zoomminvite.example',
      'zom-meeting.example',
      'zoonjoin.example',
      'us05web.zoon.us',
      'zom.us/j/81234567890',
    ],
    nearMisses: [
      'zooom-sdk.netlify.app',
      'zooom.com/j/81234567890',
      'zoon.ru/j/81234567890',
      'zomato.com',
      'zom.us',
    ],
  },
  'meeting-name': {
    examples: [
      'zoom-download.fun',
      'install-zoom.com',
      'api.zoom-sdk.com',
      'zoom-meeting.example',
      'zoommeting.example',
      'zoomeeting.example',
      'joinzoom.pages.dev',
      'zoom-rneeting.example',
      'zoom-dowload.example',
      'zoommeatings.example',
      'zoom-skachat.example',
      'zoomvideocall.example',
      'zoom-video-communications.example',
      'zoom-meeting.kro.kr',
      'zoom-invite-1tx.pages.dev',
    ],
    nearMisses: [
      'zoominsoftware.io',
      'www.zoomupdate.com',
      'zoom-clone.vercel.app/j/81234567890',
      'zoom-link.com',
      'zoom-communications.example',
      'zoomsettings.example',
      'zoom-meeting-1tx.pages.dev',
    ],
  },
  'own-ending': {
    examples: ['zoommeet.us', 'zoomvideo.us', 'zooms.us', 'zoomapp.us', 'zoom-live.us', 'zoomn.us'],
    nearMisses: [
      'zoomphone.us',
      'zoomlivephone.us',
      'zoomers.us',
      'zoomlogistics.us',
      'zoomvideo.example',
      'zoom2.us',
    ],
  },
  'meeting-door': {
    examples: [
      'zoom-meeting.someone.example/j/81234567890',
      'join-zoom-meeting.someone.example',
      'zoom.meeting-invite.example',
    ],
    nearMisses: [
      'zoom.psu.edu/j/81234567890',
      'meetings.ringcentral.com/j/81234567890',
      'join-zoom-meeting.someone.edu/j/81234567890',
      'zoom-meeting.someone.k12.ca.us',
    ],
  },
  'claims-meeting': {
    examples: [
      'zoom-meeting-1tx.pages.dev',
      'zoom-meeting.someone.example',
      'zoom-client.onrender.com',
      'zoom.client-update.example',
    ],
    nearMisses: ['zoom.byu.edu', 'zoom-lfx.platform.linuxfoundation.org/meeting/81234567890'],
  },
  'weak-words': {
    examples: [
      'zoomvideo.example',
      'zoom-online.example',
      'zooom.com',
      'www.zoomupdate.com',
      'zoom24.us',
      'zoon.us',
      'zoom-careers.example',
    ],
    nearMisses: [
      'zoom.nl',
      'zoom.earth',
      'userzoom.com',
      'www.zoominfo.com',
      'zoomroom.com',
      'zoomcareers.example',
      'zoomers.us',
      'zomato.us',
    ],
  },
  'zoom-path': {
    examples: ['zoom.psu.edu/j/81234567890', 'bidsmartzoom.com/wc/81234567890'],
    nearMisses: ['zoom.psu.edu/j/123', 'legalzoom.com', 'zoomdici.fr/j/812345678901'],
  },
} as const satisfies Record<Reason, Examples>
