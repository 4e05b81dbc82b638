/**
 * Where the advice comes from. `date` is the day of the source itself where it has one, `checked`
 * the day on which somebody last compared our words with it. After 400 days `scripts/check-dates.mjs`
 * asks for another look.
 */
export interface Source {
  readonly title: string
  readonly address: string
  readonly date?: string
  readonly checked: string
}

/** Where an entry comes from: one source, or several where none says all of it. */
export type Sources = Source | readonly Source[]

const article = (number: string, title: string, checked = '2026-11-28'): Source => ({
  title,
  address: `https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=${number}`,
  checked,
})

export const SOURCES = {
  letter: {
    title: 'Zoom: A Message to Our Users',
    address: 'https://blog.zoom.us/a-message-to-our-users/',
    date: '2020-04-01',
    checked: '2026-11-22',
  },
  guide: {
    title: 'Zoom: How to Keep Uninvited Guests Out',
    address:
      'https://blog.zoom.us/wordpress/2020/03/20/keep-uninvited-guests-out-of-your-zoom-event/',
    date: '2020-03-20',
    checked: '2026-11-28',
  },
  fbi: {
    title: 'FBI Boston: teleconferencing and online classroom hijacking',
    address:
      'https://www.fbi.gov/contact-us/field-offices/boston/news/press-releases/fbi-warns-of-teleconferencing-and-online-classroom-hijacking-during-covid-19-pandemic',
    date: '2020-03-30',
    checked: '2026-11-22',
  },
  fbiMay: {
    title: 'WLDS: the FBI on abuse of children shown in meetings',
    address: 'https://wlds.com/fbi-warns-of-zoom-meetings-broadcasting-child-sex-abuse-material/',
    checked: '2026-11-28',
  },
  leaving: {
    title: 'FightCybercrime: a disrupted video conference',
    address: 'https://fightcybercrime.org/hacked-video-conference/',
    checked: '2026-11-28',
  },
  talking: {
    title: 'Cyber Safety Cop: what parents and educators need to know',
    address: 'https://cybersafetycop.com/zoom-bombing-what-parents-and-educators-need-to-know/',
    checked: '2026-11-28',
  },
  removing: {
    title: 'Temple University: removing participants',
    address:
      'https://cphapps.temple.edu/wiki/_export/xhtml/it/student/zoom_instructions/remove_participants',
    checked: '2026-11-28',
  },
  suspending: {
    title: 'Dark Reading: new tools against meeting disruptions',
    address:
      'https://darkreading.com/endpoint/zoom-debuts-new-tools-to-fight-meeting-disruptions/d/d-id/1339447',
    date: '2020-11-17',
    checked: '2026-11-28',
  },
  reporting: article('KB0067474', 'Zoom Support: reporting a participant'),
  waitingRoom: article('KB0059359', 'Zoom Support: Waiting Room', '2026-11-22'),
  waitingRoomUse: article('KB0063329', 'Zoom Support: the Waiting Room in a meeting'),
  passcode: article('KB0063160', 'Zoom Support: passcodes', '2026-11-22'),
  mute: article('KB0063916', 'Zoom Support: mute on entry'),
  muteAll: article('KB0066716', 'Zoom Support: muting participants'),
  share: article('KB0058641', 'Zoom Support: screen sharing'),
  hostTools: article('KB0061231', 'Zoom Support: host tools in a meeting'),
  signIn: article('KB0063837', 'Zoom Support: authentication to join'),
  registration: article('KB0065026', 'Zoom Support: registration', '2026-11-22'),
  registrants: article('KB0068036', 'Zoom Support: managing registrations'),
  joinBeforeHost: article('KB0060501', 'Zoom Support: join before host'),
  personalId: article('KB0068443', 'Zoom Support: Personal Meeting ID', '2026-11-22'),
  meetingId: article('KB0065196', 'Zoom Support: meeting numbers'),
  encrypted: {
    title: 'Cloudflare: why HTTP is not secure',
    address: 'https://www.cloudflare.com/learning/ssl/why-is-http-not-secure/',
    checked: '2026-11-28',
  },
  wrapping: {
    title: 'Microsoft: Safe Links rewrite addresses in emails',
    address: 'https://learn.microsoft.com/en-us/defender-office-365/safe-links-about',
    checked: '2026-11-28',
  },
  chat: article('KB0060343', 'Zoom Support: meeting chat'),
  privateChat: article('KB0061093', 'Zoom Support: private messages'),
  rename: article('KB0065345', 'Zoom Support: renaming'),
  coHost: article('KB0066640', 'Zoom Support: co-hosts'),
  coHostPlans: {
    title: 'Zoom Support: which accounts have co-hosts',
    address: 'https://support.zoom.us/hc/en-us/articles/206330935-Enabling-and-Adding-a-Co-Host',
    checked: '2026-11-28',
  },
  recording: article('KB0059819', 'Zoom Support: consent to be recorded'),
  claimHost: {
    title: 'Tufts University: what the host key is for',
    address:
      'https://tuftsedtech.screenstepslive.com/s/19028/m/94934/l/1388086-what-is-the-zoom-host-key-for',
    checked: '2026-11-28',
  },
  changeHostKey: {
    title: 'Western University: viewing and changing the host key',
    address: 'https://support.westernu.edu/TDClient/1848/Portal/KB/ArticleDet?ID=104453',
    checked: '2026-11-28',
  },
  annotation: {
    title: 'KIPP schools: preventing disruptions in Zoom',
    address: 'https://support.kippnorcal.org/support/solutions/articles/19000053217',
    checked: '2026-11-28',
  },
  webinar: {
    title: 'University of New Mexico: meetings and webinars in Zoom',
    address: 'https://webmeetings.unm.edu/webinars/index.html',
    checked: '2026-11-28',
  },
  webinarCost: {
    title: 'University of California, Santa Barbara: webinars in Zoom',
    address:
      'https://help.lsit.ucsb.edu/hc/en-us/articles/360042878192-How-do-I-get-a-Zoom-Webinar-License',
    checked: '2026-11-28',
  },
  remoteSwitch: article('KB0065790', 'Zoom Support: remote control'),
  remoteControl: {
    title: 'ISEC News: remote control used to install malware',
    address:
      'https://www.isec.news/2025/04/19/cybercriminals-exploit-zooms-remote-control-feature-to-install-malware',
    date: '2025-04-19',
    checked: '2026-11-28',
  },
  hostKey: {
    title: 'Zoom Developers: Zoom Access Key',
    address: 'https://developers.zoom.us/docs/meeting-sdk/auth/zak/',
    checked: '2026-11-28',
  },
  registrantKey: {
    title: 'Zoom Developers: registrant token',
    address: 'https://developers.zoom.us/docs/meeting-sdk/web/component-view/meetings-webinars/',
    checked: '2026-11-28',
  },
  notetakers: {
    title: 'Kubernetes community: guidance on AI notetakers',
    address: 'https://github.com/kubernetes/community/pull/9051',
    checked: '2026-11-28',
  },
  lookalikes: {
    title: 'Huntress: an intrusion through a false meeting page',
    address: 'https://www.huntress.com/blog/inside-bluenoroff-web3-intrusion-analysis',
    checked: '2026-11-22',
  },
  spacex: {
    title: 'The Independent: SpaceX bans Zoom',
    address:
      'https://www.independent.co.uk/tech/spacex-zoom-elon-musk-video-chat-security-privacy-coronavirus-a9441591.html',
    date: '2020-04-02',
    checked: '2026-11-28',
  },
  shares: {
    title: 'CNBC: Zoom’s founder apologizes, shares fall',
    address:
      'https://www.cnbc.com/2020/04/02/zoom-ceo-apologizes-for-security-issues-users-spike-to-200-million.html',
    date: '2020-04-02',
    checked: '2026-11-27',
  },
  april2020: {
    title: 'Zoom Support: April 2020, setting updates for free accounts',
    address:
      'https://support.zoom.us/hc/en-us/articles/360041408732-April-2020-Setting-updates-for-free-accounts-and-single-Pro-users',
    date: '2020-04-04',
    checked: '2026-11-28',
  },
  endToEnd: {
    title: 'TechSpot: end-to-end encryption for free and paid users',
    address: 'https://www.techspot.com/news/87319-zoom-opens-up-end-end-encryption-both-free.html',
    checked: '2026-11-28',
  },
  endToEndDay: {
    title: 'Plegma: end-to-end encryption has arrived',
    address: 'https://plegma.host/blog/zooms-end-to-end-encryption-has-arrived/',
    checked: '2026-11-28',
  },
  may2020: {
    title: 'Zoom: 90-day security plan, report of May 6',
    address: 'https://www.zoom.com/en/blog/90-day-security-plan-progress-report-may-6/',
    date: '2020-05-07',
    checked: '2026-11-28',
  },
  ftc: {
    title: 'Federal Register: FTC, Zoom, analysis to aid public comment',
    address: 'https://regulations.justia.com/regulations/fedreg/2020/11/13/2020-25130.html',
    date: '2020-11-13',
    checked: '2026-11-28',
  },
  transparency: {
    title: 'Zoom: first transparency report',
    address: 'https://zoom.us/docs/en-us/trust/transparency-12-18-2020.html',
    date: '2020-12-18',
    checked: '2026-11-28',
  },
  freeAccount: {
    title: 'A free account of 2026, recorded in public',
    address:
      'https://github.com/unnat7779/Zoom-Clone-Scaler_Ai-task/tree/533f29f91cd7b9c49fb5a57fadb0baf17653a65c/docs/requirements',
    date: '2026-10-07',
    checked: '2026-11-28',
  },
  freeAccount2025: {
    title: 'A free account of 2025, recorded in public',
    address: 'https://github.com/sebastianferragut/DSC180A_PrivacyProject',
    date: '2025-11-19',
    checked: '2026-11-28',
  },
  july2020: {
    title: 'Zoom: CEO report, 90 days done',
    address: 'https://blog.zoom.us/ceo-report-90-days-done-whats-next-for-zoom/',
    date: '2020-07-01',
    checked: '2026-11-28',
  },
  september2020: {
    title: 'The Final Step: which accounts need a passcode or a waiting room',
    address:
      'https://www.thefinalstep.co.uk/blog/zoom-enforces-passcodes-and-waiting-rooms-in-meetings',
    date: '2020-09-25',
    checked: '2026-11-28',
  },
} as const satisfies Record<string, Source>

/** The day since which all of these have been compared with our words. */
export const oldestOf = (sources: readonly Source[]): string =>
  sources.map(({ checked }) => checked).toSorted()[0] ?? ''

/** A source's key, for files that must not load the table before the first paint. */
export type SourceId = keyof typeof SOURCES

/** The sources by their keys, in the same order. */
export const sourcesOf = (ids: readonly SourceId[]): readonly Source[] =>
  ids.map((id) => SOURCES[id])
