import type { FindingId } from '../../../../src/zoom/finding.ts'
import type { HostKind } from '../../../../src/zoom/address/hosts.ts'
import type { PageKind } from '../../../../src/zoom/address/page-kind.ts'

export interface Row {
  address: string
  hostKind: HostKind
  page: PageKind | null
  meetingId: string | null
  findings: readonly FindingId[]
  /** Where the form of the address comes from, or what it must not be taken for. */
  why: string
  /** Only where it is not the address itself. */
  target?: string
}

/** Numbers of 11, 10 and 9 digits, invented like every passcode here. */
const NUMBERS: Record<string, string> = { 11: '81234567890', 10: '8123456789', 9: '812345678' }
const LINK = 'https://zoom.us/j/81234567890?pwd=aNtErOoM.1&omn=1'

/**
 * One address a line: the address | what it is | why it stands here | its target, if another.
 * {11}, {10} and {9} stand for a meeting number, {link} for a link with a passcode, {link%} for that
 * link encoded. What it is: of a page of Zoom's its kind, the length of its meeting number where it
 * has one, and its findings; else whose the host is; wraps-link for what leads to {link}.
 */
const TABLE = String.raw`
  # hosts
  https://us05webzoom.us/j/{11} | lookalike | glued to a name of its servers
  https://zoommtg.example.org/j/{11} | claims-zoom | the scheme of the app as a label
  https://zoom.us/j/{11} | join 11 | the main host, no name before it
  https://school.zoom.us/j/{11} | join 11 | vanity host, KB0061540
  https://us02web.zoom.us/j/{11} | join 11 | cluster host
  https://3d.zoom.us/j/{11} | join 11 | short vanity that begins with a digit
  https://a.b.zoom.us/j/{11} | join 11 | two labels before the domain
  https://zoom.com/j/{11} | join 11 | KB0060561; accepted in meeting links
  https://us06web.zoom.com/j/{11} | join 11 | below zoom.com
  https://zoomgov.com/j/{11} | join 11 | Zoom for Government
  https://agency.zoomgov.com/j/{11} | join 11 | below zoomgov.com
  https://zoom.com.cn/j/{11} | join 11 | mainland China
  https://uni.zoom.com.cn/j/{11} | join 11 | below zoom.com.cn
  https://zoom-x.de/j/{11} | join 11 | Zoom X
  https://uni-conf.zoom-x.de/j/{11} | join 11 | below zoom-x.de
  https://Zoom.US/j/{11} | join 11 | capitals in the host
  https://zoom.us./j/{11} | join 11 | a trailing dot
  https://zoom.us:443/j/{11} | join 11 | a port
  https://evil.com@zoom.us/j/{11} | join 11 | evil.com is a user name here
  https://zoom。us/j/{11} | join 11 | browsers read the ideographic full stop as a dot
  https://notzoom.us/j/{11} | lookalike | glued: no dot before the domain
  https://us15webzoom.us/j/{11} | lookalike | glued, as in the BlueNoroff list of maltrail
  https://us05web-zoom.us/j/{11} | lookalike | a dash for the dot
  https://zoom.us.evil.com/j/{11} | lookalike | the domain as a left label
  https://zoom.us05we.us/j/{11} | lookalike | turned round
  https://zoom.us-05.in/j/{11} | lookalike | brand as a left label
  https://zoom.com.br/j/{11} | claims-zoom | an ordinary shop, not zoom.com
  https://zoom.com.kg/j/{11} | claims-zoom | two-part suffix trick
  https://zoom.cn/j/{11} | foreign | weak evidence only: not in the list
  https://zoom.nl/j/{11} | claims-zoom | another company
  https://legalzoom.com/j/{11} | claims-zoom | another company, glued
  https://www.userzoom.com/ | foreign | another company
  https://zoominfo.com/c/zoom | foreign | another company
  https://zoom.evil.com/j/{11} | claims-zoom | passes Zoom's own lax check of the host
  https://zoom.byu.edu/j/{11} | claims-zoom | a university's own page, no Zoom host
  https://zoom.platform.example.org/meeting/{11}?password=x | foreign | white-label portal
  https://zoomcrc.com/j/{11} | claims-zoom | a dial-in domain without web pages
  https://zoom.us@evil.com/j/{11} | foreign | zoom.us is a user name here
  https://zoom.us:x@evil.com/j/{11} | foreign | user name and password
  https://evil.com/zoom.us/j/{11} | foreign | zoom.us in the path
  https://evil.com/?u=https://zoom.us/j/{11} | foreign | zoom.us in the query of no wrapper
  https://evil.com#@zoom.us/j/{11} | foreign | zoom.us in the fragment
  https://evil.com\@zoom.us/j/{11} | foreign | browsers read the backslash as a slash
  https://zооm.us/j/{11} | lookalike | Cyrillic letters
  https://zoom.us../j/{11} | foreign | two trailing dots
  https://zoom/j/{11} | foreign | no domain

  # joining
  https://zoom.us/j/{11}#success | join 11 | the launcher has fired the app, A-04
  https://zoom.us/j/{11}/ | join 11 | a slash at the end
  https://zoom.us/j/{11}/more | join 11 | more after the number
  https://zoom.us//j//{11} | join 11 | repeated slashes count as one
  https://zoom.us/J/{11} | join 11 | a capital: recognized rather than missed
  https://zoom.us/%6A/{11} | join 11 | an encoded letter
  https://zoom.us/j/812-3456-7890 | join 11 | dashes
  https://zoom.us/j/812 3456 7890 | join 11 | spaces
  https://zoom.us/j/812%203456%207890 | join 11 | encoded spaces
  https://zoom.us/j/812%E2%80%933456%E2%80%937890 | join 11 | encoded en dashes
  https://zoom.us/j/812%C2%A03456%C2%A07890 | join 11 | encoded no-break spaces
  https://zoom.us/j/12345678 | join | eight digits are no meeting number
  https://zoom.us/j/812345678901 | join | nor are twelve
  https://zoom.us/j/{10}a | join | nor is a letter among them
  https://zoom.us/j/my-meeting | join | the launcher does not check the number
  https://zoom.us/j/%E0%A4%A | join | an invalid percent code
  https://zoom.us/J/{11}/%E0%A4%A | join 11 | one after the number
  https://zoom.us/j/٨١٢٣٤٥٦٧٨٩٠ | join | digits of another script
  https://zoom.us/j/ | join | nothing where the number belongs
  https://zoom.us/j | other | no place for a number
  https://zoom.us/jj/{11} | other | another name
  https://zoom.us/x/j/{11} | other | not at the beginning
  https://app.zoom.us/wc/join/{11} | join 11 | web client, B
  https://app.zoom.us/wc/{11}/join | join 11 | web client, B
  https://app.zoom.us/wc/{11}/join?fromPWA=1 | join 11 | set by the web app, B
  https://app.zoom.us/wc/unknown/join | join | the page whatever the number
  https://app.zoom.us/wc/812-3456-7890/join | join 11 | dashes in the web client
  https://app.zoom.us/wc/{11}/videomeeting | join 11 | on the way in, D
  https://app.zoom.us/wc/{11} | join 11 | a number under /wc
  https://app.zoom.us/wc/812%203456%207890/ | join 11 | with encoded spaces
  https://app.zoom.us/wc/12345678/ | other | eight digits under /wc
  https://app.zoom.us/wc/{11}a/ | other | digits and a letter under /wc
  https://app.zoom.us/wc?mn={11} | join 11 | web app by query, A-04 4.2
  https://app.zoom.us/wc/?mn=812-3456-7890 | join 11 | the same with a slash and dashes
  https://app.zoom.us/wc?mn= | other | an empty number
  https://app.zoom.us/wc/home?mn={11} | other | home is no meeting
  https://app.zoom.us/wc/join | other | nothing follows

  # repeated slashes
  https://zoom.us/j//{11} | join 11 | slashes before the number alone
  https://app.zoom.us/wc/join//{11} | join 11 | the same
  https://zoom.us/s//{11} | start 11 | the same
  https://zoom.us/w//{11} | webinar 11 | the same

  # starting
  https://zoom.us/s/{11} | start 11 | start as host
  https://zoom.us/s/{11}?zak=eyJ0.x | start 11 host-token | start_url of the API
  https://zoom.us/s | other | no place for a number
  https://app.zoom.us/wc/start/{11} | start 11 | web client, B
  https://app.zoom.us/wc/{11}/start?from=pwa | start 11 | seen in saved pages, E
  https://zoom.us/wc/start/videomeeting | start | start from the portal, A-03 3.2
  https://zoom.us/start/videomeeting | start | the same
  https://zoom.us/start/webmeeting | start | the same
  https://zoom.us/start/sharemeeting | start | the same
  https://zoom.us/start | other | nothing follows
  https://zoom.us/started/x | other | another name

  # other pages of meetings
  https://zoom.us/my/ada.teaches | personal personal-meeting-id | KB0068443
  https://app.zoom.us/wc/my/ada.teaches | personal personal-meeting-id | B
  https://agency.zoomgov.com/my/ada | personal personal-meeting-id | also at ZoomGov
  https://zoom.us/my/{10} | personal personal-meeting-id | names begin with a letter
  https://zoom.us/my | other | no name
  https://zoom.us/myhome/ada | other | another name
  https://zoom.us/w/{11} | webinar 11 | webinar
  https://zoom.us/w/{10} | webinar 10 | ten digits say nothing of a webinar
  https://zoom.us/w/{11}?tk=a.b&uuid=WN_x | webinar 11 registrant-token | registrant
  https://zoom.us/w | other | no place for a number
  https://zoom.us/meeting/register/tJaNtErOoM | register | public links
  https://zoom.us/meeting/register/aNtErOoM#/registration | register | as one page
  https://zoom.us/webinar/register/WN_aNtErOoM | register | public links
  https://zoom.us/webinar/register/8123456789012/WN_aNtEr | register | with digits
  https://zoom.us/meeting/register | other | no key
  https://zoom.us/meeting/registered/x | other | another name
  https://zoom.us/meetings/{11}/invitations?signature=x | invitation 11 | public links
  https://zoom.us/meetings/{10}/invitations | invitation 10 personal-meeting-id | ten digits
  https://zoom.us/meetings/{11} | other | no invitations
  https://zoom.us/meeting/schedule | schedule | A-03
  https://zoom.us/meeting/schedule/ | schedule | a slash at the end
  https://zoom.us/webinar/schedule | schedule | the same for webinars
  https://zoom.us/meeting/{11}/edit | schedule 11 | A-03 10
  https://zoom.us/meeting/{10}/edit | schedule 10 personal-meeting-id | the PMI room, A-03 10
  https://zoom.us/webinar/{11}/edit | schedule 11 | the same for webinars
  https://zoom.us/meeting/schedules | other | another name
  https://zoom.us/meeting/schedule/more | other | an unknown page
  https://zoom.us/meeting/{11} | other | not the page that edits
  https://zoom.us/meeting/{11}/editor | other | another name
  https://zoom.us/meeting#/upcoming | other | the list of meetings, A-03
  https://zoom.us/meeting#/pmi/{10} | other | the list of meetings, A-03
  https://zoom.us/profile | settings | E
  https://zoom.us/profile/setting?tab=meeting | settings | E
  https://school.zoom.us/profile/setting/ | settings | a slash at the end
  https://zoom.us/profile/other | other | another page
  https://zoom.us/profiles | other | another name
  https://zoom.us/join | portal | the form for a number, A-04 3
  https://zoom.us/join/ | portal | a slash at the end
  https://zoom.us/join?confno={11} | portal | the app's parameter means nothing here
  https://zoom.us/join/more | other | an unknown page

  # pages of no meeting
  https://app.zoom.us/wc/leave | left | B
  https://zoom.us/postattendee?mn=aNtErOoM | left | B
  https://app.zoom.us/wc/leaves | other | another name
  https://zoom.us/rec/share/aNtErOoM?pwd=aNtErOoM | recording | no meeting page: never flagged
  https://zoom.us/rec/play/aNtErOoM | recording | public links
  http://zoom.us/recording/play/aNtErOoM | recording | older links
  https://zoom.us/recording | other | nothing follows
  https://zoom.us/record/play | other | another name
  https://events.zoom.us/ev/aNtErOoM | event | Zoom Events
  https://events.zoom.us/j/{10}?pwd=aNtErOoM | event | event throughout
  https://EVENTS.zoom.us./ejl/aNtErOoM | event | capitals and a trailing dot
  https://myevents.zoom.us/j/{11} | join 11 | another host
  https://zoom.us/ | other | home
  https://zoom.us | other | home without a slash
  https://support.zoom.com/hc/en/article?id=zm_kb | other | service host
  https://blog.zoom.us/a-message-to-our-users/ | other | service host
  https://developers.zoom.us/docs/ | other | service host
  https://app.zoom.us/wc | other | web app, no meeting, B
  https://app.zoom.us/wc/home | other | web app, no meeting, B
  https://app.zoom.us/wc/team-chat | other | web app, no meeting, B
  https://app.zoom.us/wc-loading/{11}/join | other | on the way, D
  https://zoom.us/launch/edl?muid=aNtErOoM | other | meeting summary link
  https://zoom.us/launch/jc/{11} | join 11 | meeting chat
  https://zoom.us/launch/chat?src=direct | other | direct chat
  https://zoom.us/u/aNtErOoM | other | dial-in numbers
  https://zoom.us/test | other | test meeting, B
  https://zoom.us/signin?pwd=aNtErOoM&zak=x&tk=x | other | no meeting page: never flagged
  https://st1.zoom.us/web_client/a/html/externalLinkPage.html?ref=https://zoom.us/j/{11} | other | the page before a foreign link: not one of the wrappers
  https://zoom.us/constructor/x | other | a name that objects of JavaScript have

  # what an address carries
  https://zoom.us/j/{11}?pwd=aNtErOoM.1 | join 11 passcode-in-link | KB0063160
  https://zoom.us/j/{11}?from=addon&pwd=aNtErOoM | join 11 passcode-in-link | second
  https://zoom.us/j/{11}?pwd=&pwd=aNtErOoM | join 11 passcode-in-link | the second one
  https://zoom.us/j/{11}?pwd= | join 11 | empty
  https://zoom.us/j/{11}?pwd | join 11 | no value
  https://zoom.us/j/{11}?pwd=&from=addon | join 11 | empty, and another after it
  https://zoom.us/j/{11}?PWD=aNtErOoM | join 11 passcode-in-link | names in any case
  https://zoom.us/j/{11}?xpwd=aNtErOoM | join 11 | another name
  https://zoom.us/j/{11}?pwdx=aNtErOoM | join 11 | another name
  https://zoom.us/j/{11}?from=a?pwd=b | join 11 passcode-in-link | a second question mark
  https://zoom.us/j/{11}?next=a%26pwd%3Db | join 11 | encoded in the value of another
  https://zoom.us/j/{11}#pwd=aNtErOoM | join 11 passcode-in-link | in the fragment
  https://zoom.us/j/{11}?pwd%3DaNtErOoM%26omn%3D1 | join 11 passcode-in-link | half-encoded
  https://zoom.us/j/{11}?omn%3d1%26pwd%3daNtErOoM | join 11 passcode-in-link | turned round
  https://zoom.us/j/{11}?omn%3D1&pwd=aNtErOoM | join 11 passcode-in-link | half of it
  https://zoom.us/j/{11}?pwd%3D%26omn%3D1 | join 11 | half-encoded and empty
  https://zoom.us/j/{11}?zak= | join 11 | an empty token is none
  https://zoom.us/w/{11}?tk= | webinar 11 | an empty token is none
  http://zoom.us/j/{11} | join 11 insecure-link | not encrypted
  https://zoom.us/j/{10} | join 10 personal-meeting-id | ten digits, KB0065196
  https://zoom.us/j/812-345-6789 | join 10 personal-meeting-id | with dashes
  https://zoom.us/s/{10} | start 10 personal-meeting-id | ten digits
  https://agency.zoomgov.com/j/{10} | join 10 | ZoomGov's ordinary numbers have ten
  https://zoomgov.com./j/{10} | join 10 | the same with a trailing dot
  https://zoom.us/j/{9} | join 9 old-meeting-id | nine digits, KB0065196
  https://zoom.us/w/{9} | webinar 9 old-meeting-id | nine digits
  http://zoom.us/s/{10}?tk=c&zak=a&pwd=b | start 10 host-token passcode-in-link personal-meeting-id registrant-token insecure-link | all at once: worst first
  http://zoom.us/j/{9}?pwd=b | join 9 passcode-in-link insecure-link old-meeting-id | worst first

  # the app
  zoommtg://zoom.us/join?action=join&confno={11}&pwd=aNtErOoM&zc=0 | join 11 passcode-in-link | A-04 4.2
  zoommtg://zoom.us/start?confno={11}&zak=x | start 11 host-token | A-04 4.2
  zoommtg://us02web.zoom.us/join?confno={10} | join 10 personal-meeting-id | ten digits
  zoomus://zoom.us/join?confno={11}&tk=x | join 11 registrant-token | phones
  ZoomMtg://ZOOM.us/Join?confno={11} | join 11 | capitals in scheme, host and path
  zoommtg://zoom.us./join?confno=812-3456-7890 | join 11 | trailing dot and dashes
  zoommtg://zoom.us/?action=join&confno={11} | join 11 | by the action alone
  zoommtg://zoom.us/?action=start&confno={11} | start 11 | by the action alone
  zoommtg://zoom.us/start?action=join&confno={11} | start 11 | the path counts first
  zoommtg://zoom.us/join?confno%3D{11}%26pwd%3Dx | join 11 passcode-in-link | half-encoded
  zoommtg://zoom.us/join | join | no number
  zoommtg://zoom.us/?confno={11} | other | neither joins nor starts
  zoomfoo://zoom.us/join?confno={11} | foreign | not a scheme of the app
  zoommtg://zoom.us/j/{11} | join 11 | a web path in an address of the app
  zoommtg://evil.com/join?confno={11} | foreign | not its host
  zoommtg://zoom.us@evil.com/join?confno={11} | foreign | zoom.us is a user name here
  zoommtg://evil.com\@zoom.us/join?confno={11} | foreign | a host before the backslash
  zoommtg:///zoom.us/join?confno={11} | foreign | no host
  zoommtg:zoom.us/join?confno={11} | foreign | no host
  zoommtg://zoom%20us/join?confno={11} | foreign | no valid host
  notzoommtg://zoom.us/join?confno={11} | foreign | another scheme: some other app opens it

  # wrappers
  https://eur01.safelinks.protection.outlook.com/?url={link%}&data=05%7C01&reserved=0 | wraps-link | Safe Links
  https://NAM12.safelinks.protection.outlook.com/?url={link%}&data=05%7C01&reserved=0 | wraps-link | another region, capitals
  https://eur01.safelinks.protection.office365.us/?url={link%}&data=05%7C01&reserved=0 | wraps-link | government cloud
  https://eur01.safelinks.protection.outlook.com/ap/w-59584e83/?url={link%}&data=05%7C01&reserved=0 | wraps-link | with a path
  https://www.google.com/url?q={link%}&sa=D&usg=AOv | wraps-link | Google's redirect
  https://google.com/url?q={link%}&sa=D&usg=AOv | wraps-link | without www
  https://www.google.de/url?q={link%}&sa=D&usg=AOv | wraps-link | a country
  https://www.google.co.uk/url?q={link%}&sa=D&usg=AOv | wraps-link | a country with co
  https://www.google.com.br/url?q={link%}&sa=D&usg=AOv | wraps-link | a country with com
  https://www.google.com./url?q={link%}&sa=D&usg=AOv | wraps-link | a trailing dot
  https://www.google.com/url?sa=t&url={link%}&sa=D&usg=AOv | wraps-link | in url
  https://www.google.com/url?q=zoom+class&url={link%}&sa=D&usg=AOv | wraps-link | a search result
  https://www.google.com/url?q=https://zoom.us/j/{11}?pwd%3DaNtErOoM.1%26omn%3D1&sa=D&source=calendar | wraps-link | Google Calendar, half-encoded
  https://www.google.com/url?q=https://zoom.us/j/{11}&sa=D | join 11 wrapped-link | not encoded at all | https://zoom.us/j/{11}
  https://urldefense.proofpoint.com/v2/url?u=https-3A__zoom.us_j_{11}-3Fpwd-3DaNtErOoM.1-26omn-3D1&d=DwIF&c=x&e= | wraps-link | URL Defense v2
  https://urldefense.us/v2/url?u=https-3A__zoom.us_j_{11}-3Fpwd-3DaNtErOoM.1-26amp-3Bomn-3D1&d=DwIF | wraps-link | URL Defense v2 with an ampersand as HTML writes it
  https://urldefense.com/v3/__{link}__;!!Ab12!Cd34$ | wraps-link | URL Defense v3
  https://urldefense.com/v3/__https://urldefense.com/v3/__{link}__;!!Ab12!Cd34$__;!!Ab12!Cd34$ | wraps-link | URL Defense v3 in itself
  https://urldefense.com/v3/__https://secure-web.cisco.com/1Ab/{link%}__;!!Ab12!Cd34$ | wraps-link | Cisco’s in URL Defense v3, which has decoded it
  https://urldefense.com/v3/__https://zoom.us/j/{11}*success__;Iw!!Ab12!Cd34$ | join 11 wrapped-link | URL Defense v3, one replaced character | https://zoom.us/j/{11}#success
  https://urldefense.com/v3/__https://zoom.us/j/{11}?uname=**B*&n=1*2__;w6nDqcOofis!!Ab12!Cd34$ | join 11 wrapped-link | URL Defense v3, a run of three replaced characters and two single ones | https://zoom.us/j/{11}?uname=ééè~&n=1+2
  https://urldefense.com/v3/__https://zoom.us/j/{11}?uname=**B.**B__;fn5-Pz8_!!Ab12!Cd34$ | join 11 wrapped-link | URL Defense v3, base64 with a dash and an underscore | https://zoom.us/j/{11}?uname=~~~.???
  https://urldefense.com/v3/__https://zoom.us/j/{11}#success__;!!Ab12!Cd34$ | join 11 wrapped-link | URL Defense v3 that some program has made readable | https://zoom.us/j/{11}#success
  https://www.google.cat/url?q={link%}&sa=D&usg=AOv | wraps-link | Catalan
  https://www.google.com/url?q=site:zoom.us&url={link%}&sa=D&usg=AOv | wraps-link | a search result; what was searched for is no address
  https://www.google.com/url?q=find+https://zoom.us&url={link%}&sa=D&usg=AOv | wraps-link | a search result; what was searched for is no address
  https://www.google.com/url?q=https://&url={link%}&sa=D&usg=AOv | wraps-link | a search result; what was searched for is no address
  https://www.google.com/url?q={link%}&sa=D&usg=AOv&url={link%} | wraps-link | the same address twice
  https://eur01.safelinks.protection.partner.outlook.cn/?url={link%}&data=05%7C01&reserved=0 | wraps-link | the cloud in China
  https://url.avanan.click/v2/r01/___{link}___.YXAz | wraps-link | of others
  https://url.avanan.click/v2/___https:/zoom.us/j/{11}?pwd=aNtErOoM.1&omn=1___.YXAz | wraps-link | of others
  https://protect.checkpoint.com/v2/___{link}___.YXAz | wraps-link | of others
  https://x1.r.eu-west-1.awstrack.me/L0/https:%2F%2Fzoom.us%2Fj%2F{11}%3Fpwd%3DaNtErOoM.1%26omn%3D1/1/01-0/a=4 | wraps-link | of others
  https://deref-gmx.net/mail/client/a1/dereferrer/?redirectUrl={link%} | wraps-link | of others
  https://deref-web-02.de/mail/client/a1/dereferrer/?redirectUrl={link%} | wraps-link | of others
  https://hangouts.google.com/linkredirect?dest={link%} | wraps-link | of others
  https://link.edgepilot.com/s/1a/2b?u={link%} | wraps-link | of others
  https://scanmail.trustwave.com/?c=1&d=2&u=https%3A%2F%2Fzoom%2eus%2Fj%2F{11}%3Fpwd%3DaNtErOoM%2e1%26omn%3D1 | wraps-link | of others
  https://urlsand.esvalabs.com/?u={link%}&e=1 | wraps-link | of others
  https://linklock.titanhq.com/analyse?url={link%}&data=1 | wraps-link | of others
  https://l.messenger.com/l.php?u={link%} | wraps-link | of others
  https://l.threads.com/?u={link%} | wraps-link | of others
  https://m.youtube.com/redirect?q={link%} | wraps-link | of others
  https://steamcommunity.com/linkfilter/?url={link%} | wraps-link | of others
  https://out.reddit.com/t3_1?url={link%} | wraps-link | of others
  https://t.umblr.com/redirect?z={link%}&t=1 | wraps-link | of others
  https://vk.com/away.php?to={link%} | wraps-link | of others
  https://link.zhihu.com/?target={link%} | wraps-link | of others
  https://l.wl.co/l?u={link%} | wraps-link | of others
  https://atpscan.global.hornetsecurity.com/?d=1&u={link%} | wraps-link | of others
  https://www.bing.com/ck/a?!&&p=1&u=a1aHR0cHM6Ly96b29tLnVzL2ovODEyMzQ1Njc4OTA/cHdkPWFOdEVyT29NLjEmb21uPTE&ntb=1 | wraps-link | of others
  https://www.google.com/amp/s/zoom.us/j/{11}?pwd=aNtErOoM.1&omn=1 | wraps-link | of others
  https://zoom-us.cdn.ampproject.org/c/s/zoom.us/j/{11}?pwd=aNtErOoM.1&omn=1 | wraps-link | of others
  https://r.search.yahoo.com/_ylt=x/RV=2/RU={link%}/RK=2/RS=x | wraps-link | of others
  https://nam.safelink.emails.azure.net/redirect/?destination={link%}&p=1 | wraps-link | of others
  https://gateway.zscalertwo.net/auD?origurl={link%}&_ordtok=1 | wraps-link | of others
  https://www.facebook.com/?u={link%} | foreign | the site itself, no redirect
  https://www.instagram.com/?u={link%} | foreign | the site itself, no redirect
  https://www.trendmicro.com/evil/query/x?url={link%} | foreign | another path
  https://url.avanan.click/v2/r02/___mjjux://zoom.us/j/1___.YXAz | foreign | shifted letters
  https://url.avanan.click.evil.com/v2/___{link}___.YXAz | foreign | not Check Point’s
  https://x.vk.com/away.php?to={link%} | foreign | not the host
  https://www.bing.com/search?q={link%} | foreign | what was searched for
  https://evil.com/amp/s/zoom.us/j/{11} | foreign | not Google
  https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fnotzoom.us%2Fj%2F1&data=05%7C01&reserved=0 | lookalike | what is inside is not Zoom | https://notzoom.us/j/1
  https://eur01.safelinks.protection.outlook.com/?url=zoommtg%3A%2F%2Fzoom.us%2Fstart%3Fzak%3Dx&data=05%7C01&reserved=0 | start host-token wrapped-link | an address of the app inside | zoommtg://zoom.us/start?zak=x
  https://www.google.com/url?q=http%3A%2F%2Fzoom.us%2Fj%2F{9}&sa=D&usg=AOv | join 9 insecure-link wrapped-link old-meeting-id | worst first | http://zoom.us/j/{9}
  https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us%2Ftest&data=05%7C01&reserved=0 | other | no meeting | https://zoom.us/test
  https://eur01.safelinks.protection.outlook.com.evil.com/?url={link%}&data=05%7C01&reserved=0 | foreign | not Outlook's
  https://eur01-safelinks.protection.outlook.com/?url={link%}&data=05%7C01&reserved=0 | foreign | a dash for the dot
  https://eur01.safelinks.protection.outlook.com/?url=not%20an%20address&data=05%7C01&reserved=0 | foreign | carries none
  https://eur01.safelinks.protection.outlook.com/?uri={link%}&data=05%7C01&reserved=0 | foreign | not in url
  https://eur01.safelinks.protection.outlook.com/?url={link%}&data=05%7C01&reserved=0&url=https%3A%2F%2Fevil.com | foreign | two addresses: nobody knows which
  https://www.google.evil.com/url?q={link%}&sa=D&usg=AOv | foreign | not Google's
  https://www.google.com.evil/url?q={link%}&sa=D&usg=AOv | foreign | not Google's
  https://www.google.co.evil.uk/url?q={link%}&sa=D&usg=AOv | foreign | not Google's
  https://evilgoogle.com/url?q={link%}&sa=D&usg=AOv | foreign | not Google's
  https://www.google.co.u/url?q={link%}&sa=D&usg=AOv | foreign | no country
  https://sites.google.com/url?q={link%}&sa=D&usg=AOv | foreign | not Google's search
  https://www.google.com/search?q={link%}&sa=D&usg=AOv | foreign | a search, not a redirect
  https://www.google.com/url?q={link%}&sa=D&usg=AOv&url=https://evil.com | foreign | two addresses: nobody knows which
  https://www.google.com/url?q=/maps | foreign | no address
  https://urldefense.evil.com/v3/__https://zoom.us/j/{11}__;!!A!B$ | foreign | not Proofpoint's
  https://evil.com/urldefense.com/v3/__https://zoom.us/j/{11}__;!!A!B$ | foreign | in the path
  https://urldefense.com/v3/__https://zoom.us/j/{11} | foreign | v3, cut off
  https://urldefense.com/v3/__https://zoom.us/j/{11}__;Iw | foreign | v3, cut off later
  https://urldefense.com/v3/__https://zoom.us/j/{11}*x__;!!A!B$ | foreign | v3, a character is missing
  https://urldefense.com/v3/__https://zoom.us/j/{11}__;Iw!!A!B$ | foreign | v3, a character is left
  https://urldefense.com/v3/__https://zoom.us/j/*__;_w!!A!B$ | foreign | v3, invalid UTF-8
  https://urldefense.com/v3/__https://zoom.us/j/*__;,!!A!B$ | foreign | v3, invalid base64
  https://urldefense.com/v3/__https://zoom.us/j/%E0%A4%A__;!!A!B$ | foreign | v3, invalid percent code
  https://urldefense.com/v4/__https://zoom.us/j/{11}__;!!A!B$ | foreign | an unknown version
  https://urldefense.com/v2/url?u=https-3A__zoom.us_j_-E0-A4-A | foreign | v2, invalid percent code
  https://urldefense.com/v2/url?d=DwIF | foreign | v2, nothing inside
  https://urldefense.com/v2/uri?u=https-3A__zoom.us_j_{11} | foreign | v2, another path

  # no web page, or one that another program opens than the browser
  evilapp://zoom.us/j/{11} | foreign | some other app
  file://zoom.us/j/{11} | foreign | a file of a host
  ftp://zoom.us/j/{11} | foreign | no browser
  javascript:alert(1)//zoom.us/j/{11} | foreign | a script
  data:text/html,https://zoom.us/j/{11} | foreign | data
  mailto:ada@zoom.us | foreign | mail
  about:blank | foreign | browser's page
  chrome-extension://zoom.us.evil/j/{11} | foreign | extension
  file:///zoom.us/j/{11} | foreign | file
  blob:https://zoom.us/3b1f | foreign | has no host of its own
  zoom.us:443/j/{11} | foreign | zoom.us is a scheme here
`

const filled = (text: string): string =>
  text
    .replaceAll('{link%}', encodeURIComponent(LINK))
    .replaceAll('{link}', LINK)
    .replace(/\{(11|10|9)\}/g, (_, digits: string) => NUMBERS[digits]!)

function rowOf(line: string): Row {
  const [address, what, why, target] = line.trim().split(' | ').map(filled) as [
    string,
    string,
    string,
    string?,
  ]
  const isLink = what === 'wraps-link'
  const words = (isLink ? 'join 11 passcode-in-link wrapped-link' : what).split(' ')
  const row = { address, why, ...(isLink ? { target: LINK } : target && { target }) }
  const none = { page: null, meetingId: null, findings: [] }
  if (what === 'foreign') return { ...row, hostKind: 'other', ...none }
  if (what === 'lookalike') return { ...row, hostKind: what, ...none, findings: ['lookalike-host'] }
  if (what === 'claims-zoom') return { ...row, hostKind: what, ...none, findings: [what] }
  const [page, ...more] = words as [PageKind, ...string[]]
  const meetingId = NUMBERS[more[0] ?? ''] ?? null
  const findings = more.slice(meetingId ? 1 : 0) as FindingId[]
  return { ...row, hostKind: 'zoom', page, meetingId, findings }
}

const safeLink = (address: string) =>
  `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05%7C01&reserved=0`
const googleLink = (address: string) =>
  `https://www.google.com/url?q=${encodeURIComponent(address)}&sa=D&usg=AOv`
const nested = (depth: number): string =>
  depth === 0
    ? filled('https://zoom.us/j/{11}')
    : (depth % 2 ? safeLink : googleLink)(nested(depth - 1))

/** Texts that are no address. */
export const NO_ADDRESSES = [
  '',
  ' \t\n',
  'zoom.us/j/81234567890',
  '//zoom.us/j/81234567890',
  '/j/81234567890',
  '812 3456 7890',
  'Join Zoom Meeting https://zoom.us/j/81234567890',
  'https://',
  'https://zoom.us:99999/j/81234567890',
  'https://zoom us/j/81234567890',
  'https://zoom.us%2Fj%2F81234567890',
  'https://[zoom.us]/',
  '\u202Ehttps://zoom.us/',
]

export const ADDRESSES: readonly Row[] = [
  ...TABLE.split('\n')
    .filter((line) => /^ *[^ #]/.test(line))
    .map(rowOf),
  {
    ...rowOf('x | join 11 | browsers ignore spaces around an address'),
    address: filled('  https://zoom.us/j/{11}\n'),
  },
  ...[2, 3, 5].map((depth) => ({
    ...rowOf(`x | join 11 wrapped-link | wrapped ${depth} times | https://zoom.us/j/{11}`),
    address: nested(depth),
  })),
  {
    ...rowOf('x | foreign | wrapped six times: too deep'),
    address: nested(6),
    target: nested(1),
  },
]
