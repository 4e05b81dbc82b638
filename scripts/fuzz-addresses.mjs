// @ts-check

/** @param {string} text */
const words = (text) => text.split(' ')

/** What made-up addresses are put together from, for `npm run fuzz`: each part may hide the next. */
const SCHEMES = [
  '',
  'ht\ttps://',
  'https:/\n/',
  ...words(
    'https:// https:// http:// https: https:/ https:\\\\ HTTPS:/// // \\\\ zoommtg:// zoomus:// javascript: data:text/html, blob:https:// view-source:https:// filesystem:https:// intent:// ftp:// ws:// mailto: tel: about: file:/// evilapp:// chrome:// chrome: chrome-untrusted:// devtools:// isolated-app:// edge:// moz-extension:// android-app:// wss: \0file: file: file://localhost/ resource:// chrome-extension:// res:// https://// https%3A// https：// https:／／ feed:https://',
  ),
]

const USERS = [
  '',
  '',
  'zoom.us @',
  'zoom.us\t@',
  ...words(
    'a@ @ zoom.us@ zoom.us:443@ zoom.us%2f@ zoom.us/@ zoom.us\\@ zoom.us#@ zoom.us?@ zoom.us"@ zoom.us<@ zoom.us>@ zoom.us%09@ zoom.us\u200b@ zoom.us。@',
  ),
]

const HOSTS = [
  'zo\tom.us',
  'zoom.us\n.evil.example',
  `${'a'.repeat(64)}.zoom.us`,
  ...words(
    'zoom.us us02web.zoom.us ZOOM.US zoom.us. zoom.us.. .zoom.us zoom..us zoom。us ｚｏｏｍ.ｕｓ zo\u00adom.us zo\u200bom.us zo\u200dom.us \u202ezoom.us zoom%2eus %7aoom.us zoom.us%00 zoom.us%5c zöom.us zооm.us evil.example zoom.us.evil.example us05webzoom.us zoommeet.us [::1] 0x7f.1 zoom.us:443 zoom.us:99999 zoom.us:8x zoom.us,evil.example zoom.us;evil.example zoom.us! zoom.us_ zoom.us* *.zoom.us zoom.us$ zoom.us^ zoom.us~ {zoom.us} zoom.us+ zoom.us\' zoom.us& zoom.us-.evil.example xn--zom-ted.us xn--zoom.us 1.2.3 0x1 ::1 zoom.us:0 zoom.us: zoom.us:080 zoom.us" zoom.us) <zoom.us> [zoom.us] zoom.us|evil.example zoom.us\u2044evil.example zoom.us？evil.example zoom.us＠evil.example zoom.us℀evil.example zoom.us=evil \ufeffzoom.us 𝐳oom.us',
  ),
]

const PATHS = [
  '',
  '/a b',
  '/\thttps://evil.example',
  '\nhttps://zoom.us/j/81234567890',
  ...words(
    '/ /j/81234567890?pwd=a \\j\\81234567890 //evil.example /@evil.example #@evil.example ?@evil.example ?u=https://zoom.us/j/81234567890 /https://zoom.us/j/81234567890 #https://zoom.us/j/81234567890 ;https://zoom.us/j/1 |https://zoom.us "https://zoom.us/j/1 /"> /\u202e #Intent;scheme=https;end',
  ),
]

const AROUND = [
  '%',
  ' %\n',
  '\0%',
  ...words(
    '% % % <%> (%) [%] [zoom](%) "%" `%` **%** “%” %. %, x% @% .% \\% %\\ =% #% \u200b% % url=% <a/href="%">',
  ),
]

/**
 * An address as an attacker would write it.
 * @param {<T>(list: readonly T[]) => T} one
 */
export const anyAddress = (one) =>
  one(AROUND).replace('%', () => one(SCHEMES) + one(USERS) + one(HOSTS) + one(PATHS))
