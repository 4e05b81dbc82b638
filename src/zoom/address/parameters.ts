/**
 * The parameters that are read from a Zoom address, each with its first value that is not empty.
 * Names are told apart by case. To be used on what `readQuery` gives.
 * `pwd`: the passcode, https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0063160
 * `zak`: the Zoom Access Key, which starts a meeting as its host,
 * https://developers.zoom.us/docs/meeting-sdk/auth/zak/
 * `tk`: the token of one registered person,
 * https://developers.zoom.us/docs/meeting-sdk/web/component-view/meetings-webinars/
 * `mn`, and `confno` and `action` in addresses of the app: the meeting number and what to do,
 * github.com/unnat7779/Zoom-Clone-Scaler_Ai-task, docs/requirements/04-join.md, 4.2.
 * All read on 22 November 2026.
 */
export const PARAMETERS = {
  pwd: /(?:^\?|&)pwd=([^&]+)/,
  zak: /(?:^\?|&)zak=([^&]+)/,
  tk: /(?:^\?|&)tk=([^&]+)/,
  mn: /(?:^\?|&)mn=([^&]+)/,
  confno: /(?:^\?|&)confno=([^&]+)/,
  action: /(?:^\?|&)action=([^&]+)/,
}

/** Those of them that let whoever holds the link in, or let them in as somebody. */
const SECRET = /^(?:pwd|zak|tk)(?:=|$)/

/**
 * A parameter whose `=` is itself encoded, so that `%26` in it stands for `&`. Google Calendar
 * writes such links, as `?pwd%3D…%26omn%3D…`: public calendar exports, and the tests of
 * github.com/Meeting-Baas/meet-teams-bot, src/urlParser (22 November 2026).
 */
const HALF_ENCODED = /(?:^\?|&)[^=&]*%3d[^&]*/gi

/**
 * The query of an address with half-encoded parameters put right, the rest as it is written.
 * @param search as `URL.search` gives it
 */
export function readQuery(search: string): string {
  if (!search.includes('%')) return search
  return search.replace(HALF_ENCODED, (part) => part.replaceAll('%26', '&').replace(/%3d/gi, '='))
}

/**
 * Leaves the passcode and the tokens out.
 * @param query as `readQuery` gives it
 * @returns the same text where there are none
 */
export function dropSecrets(query: string): string {
  const kept = query
    .slice(1)
    .split('&')
    .filter((part) => !SECRET.test(part))
    .join('&')
  return kept && `?${kept}`
}
