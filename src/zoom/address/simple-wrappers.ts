/**
 * Those with the address in a parameter: host, path, maker, and the names of the parameter.
 * The forms are listed in github.com/macieklamberski/urlpurify and used in public code (27 November 2026).
 */
export const SIMPLE: readonly (readonly [
  host: string,
  path: RegExp,
  maker: string,
  ...names: string[],
])[] = [
  ['link.edgepilot.com', /^\/[sx]\//, 'EdgePilot', 'u'],
  ['scanmail.trustwave.com', /^\/$/, 'Trustwave', 'u'],
  ['urlsand.esvalabs.com', /^\/$/, 'Libraesva', 'u'],
  ['linklock.titanhq.com', /^\/analyse$/, 'TitanHQ', 'url'],
  // https://campus.barracuda.com, “Link Protection”.
  ['linkprotect.cudasvc.com', /^\//, 'Barracuda', 'a'],
  // Now Broadcom. Links in public documents.
  ['clicktime.symantec.com', /^\//, 'Symantec', 'u'],
  ['slack-redir.net', /^\/link$/, 'Slack', 'url'],
  ['linkedin.com', /^\/(?:redir\/redirect|safety\/go)\/?$/, 'LinkedIn', 'url'],
  ['duckduckgo.com', /^\/l\/$/, 'DuckDuckGo', 'uddg'],
  ['steamcommunity.com', /^\/linkfilter\/?$/, 'Steam', 'url', 'u'],
  ['out.reddit.com', /^\//, 'Reddit', 'url'],
  ['t.umblr.com', /^\/redirect$/, 'Tumblr', 'z'],
  ['vk.com', /^\/away\.php$/, 'VK', 'to'],
  ['link.zhihu.com', /^\/$/, 'Zhihu', 'target'],
  ['l.wl.co', /^\/l\/?$/, 'WhatsApp', 'u'],
  ['atpscan.global.hornetsecurity.com', /^\/(?:index\.php)?$/, 'Hornetsecurity', 'u'],
]

/**
 * Host and path of what counts clicks, by a number that only its maker can read; and of wrappers
 * that anybody may run at a host of their own, so that nobody can say which address they follow:
 * - FortiMail: `/fmlurlsvc/?fewReq=…&url=…`, on the hosts of its customers.
 * - Outlook on the web: `/owa/redir.aspx`, with `URL`, `SURL` or `REF`, on those of Exchange.
 * - HubSpot, Mailchimp, SendGrid and Constant Contact.
 * Links in public mails and documents, read on 28 November 2026.
 */
export const OPAQUE =
  /^[^/]+\/(?:fmlurlsvc\/$|owa\/(?:[^/]+\/)?redir\.aspx$)|^[^/]+\.(?:hubspotlinks\.com\/(?:e3t\/)?[bc]tc\/|list-manage\d?\.com\/track\/click$|ct\.sendgrid\.net\/(?:ls|wf)\/click$)|^(?:[^/]+\.)?rs6\.net\/tn\.jsp$/i
