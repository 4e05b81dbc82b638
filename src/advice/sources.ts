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

const article = (number: string, title: string, checked = '2026-11-22'): Source => ({
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
    checked: '2026-11-22',
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
  reporting: article('KB0067474', 'Zoom Support: reporting a participant', '2026-11-28'),
  waitingRoom: article('KB0059359', 'Zoom Support: Waiting Room'),
  passcode: article('KB0063160', 'Zoom Support: passcodes'),
  mute: article('KB0063916', 'Zoom Support: mute on entry'),
  share: article('KB0058641', 'Zoom Support: screen sharing'),
  hostTools: article('KB0061231', 'Zoom Support: host tools in a meeting', '2026-11-27'),
  signIn: article('KB0063837', 'Zoom Support: authentication to join'),
  registration: article('KB0065026', 'Zoom Support: registration'),
  joinBeforeHost: article('KB0060501', 'Zoom Support: join before host'),
  personalId: article('KB0068443', 'Zoom Support: Personal Meeting ID'),
  meetingId: article('KB0065196', 'Zoom Support: meeting numbers'),
  practices: article('KB0060720', 'Zoom Support: security best practices'),
  may2020: article('KB0067470', 'Zoom Support: May 2020, passcodes and security'),
  chat: article('KB0060343', 'Zoom Support: meeting chat', '2026-11-27'),
  rename: article('KB0065345', 'Zoom Support: renaming', '2026-11-27'),
  coHost: article('KB0066640', 'Zoom Support: co-hosts', '2026-11-27'),
  recording: article('KB0059819', 'Zoom Support: consent to be recorded', '2026-11-27'),
  claimHost: {
    title: 'Zoom Support: using your host key',
    address: 'https://support.zoom.us/hc/en-us/articles/205172555-Host-Key',
    checked: '2026-11-27',
  },
  annotation: {
    title: 'Brigham Young University: screen sharing and annotation in Zoom',
    address: 'https://zoom.byu.edu/enable-and-disable-screen-share-and-annotation-for-participants',
    checked: '2026-11-27',
  },
  webinar: {
    title: 'University of New Mexico: meetings and webinars in Zoom',
    address: 'https://webmeetings.unm.edu/webinars/index.html',
    checked: '2026-11-27',
  },
  remoteControl: {
    title: 'ISEC News: remote control used to install malware',
    address:
      'https://www.isec.news/2025/04/19/cybercriminals-exploit-zooms-remote-control-feature-to-install-malware',
    date: '2025-04-19',
    checked: '2026-11-27',
  },
  hostKey: {
    title: 'Zoom Developers: Zoom Access Key',
    address: 'https://developers.zoom.us/docs/meeting-sdk/auth/zak/',
    checked: '2026-11-22',
  },
  registrantKey: {
    title: 'Zoom Developers: registrant token',
    address: 'https://developers.zoom.us/docs/meeting-sdk/web/component-view/meetings-webinars/',
    checked: '2026-11-22',
  },
  notetakers: {
    title: 'Kubernetes community: unwanted notetakers in public meetings',
    address: 'https://github.com/kubernetes/community/issues/9030',
    checked: '2026-11-22',
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
    checked: '2026-11-27',
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
    checked: '2026-11-27',
  },
  endToEnd: {
    title: 'TechSpot: end-to-end encryption for free and paid users',
    address: 'https://www.techspot.com/news/87319-zoom-opens-up-end-end-encryption-both-free.html',
    checked: '2026-11-27',
  },
  ftc: {
    title: 'Federal Register: FTC, Zoom, analysis to aid public comment',
    address: 'https://regulations.justia.com/regulations/fedreg/2020/11/13/2020-25130.html',
    date: '2020-11-13',
    checked: '2026-11-27',
  },
  transparency: {
    title: 'Zoom: first transparency report',
    address: 'https://zoom.us/docs/en-us/trust/transparency-12-18-2020.html',
    date: '2020-12-18',
    checked: '2026-11-27',
  },
  freeAccount: {
    title: 'A free account, recorded in public',
    address: 'https://github.com/unnat7779/Zoom-Clone-Scaler_Ai-task',
    date: '2026-10-07',
    checked: '2026-11-22',
  },
  july2020: {
    title: 'Zoom: CEO report, 90 days done',
    address: 'https://blog.zoom.us/ceo-report-90-days-done-whats-next-for-zoom/',
    date: '2020-07-01',
    checked: '2026-11-27',
  },
  september2020: {
    title: 'Johns Hopkins University: passcode or waiting room required',
    address: 'https://uis.jhu.edu/zoom/new-setting/',
    date: '2020-09-27',
    checked: '2026-11-22',
  },
} as const satisfies Record<string, Source>

/** The day since which all of these have been compared with our words. */
export const oldestOf = (sources: readonly Source[]): string =>
  sources.map(({ checked }) => checked).toSorted()[0] ?? ''

/** A source's key, for files that must not load the table before the first paint. */
export type SourceId = keyof typeof SOURCES
