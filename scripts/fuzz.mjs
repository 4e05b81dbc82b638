// @ts-check
/**
 * `npm run fuzz -- --seconds 60 --seed 7`: throws made-up addresses, texts, stored values and
 * messages at the modules that ship, and stops at the first that breaks a promise of
 * docs/threat-model.md. The seed is printed: the same seed tries the same things. `--only stored`
 * tries one part. With `--chromium` it tries addresses alone, a million unless `--tokens` says
 * another number, against Chromium too.
 */
import { parseArgs } from 'node:util'
import { openChromium } from './chromium-hosts.mjs'
import { anyAddress } from './fuzz-addresses.mjs'
import { fakeBrowser } from './fuzz-browser.mjs'
import { messageTries } from './fuzz-messages.mjs'
import { makeRandom } from './fuzz-random.mjs'
import { storedTries } from './fuzz-stored.mjs'
import { load } from './our-module.mjs'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '30' },
    only: { type: 'string' },
    chromium: { type: 'boolean', default: false },
    tokens: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const seconds = Number(values.seconds)
const seed = Number(values.seed)
if (!(seconds > 0) || !Number.isInteger(seed)) {
  console.error(
    'Usage: npm run fuzz -- [--seconds <number> | --chromium [--tokens <number>]] [--seed <whole number>] [--only token | text | observations | stored | message]',
  )
  process.exit(2)
}
const by = makeRandom(seed)
const { random, upTo, one, some } = by

const browser = fakeBrowser(() => random() < 0.5)

/** @type {typeof import('../src/advice/check-text.ts')} */
const { checkText } = await load('src/advice/check-text.ts')
/** @type {typeof import('../src/zoom/text/safe-copy.ts')} */
const { safeInvitation } = await load('src/zoom/text/safe-copy.ts')
/** @type {typeof import('../test/unit/zoom/text/written.ts')} */
const { LINKS, nested, WAYS } = await load('test/unit/zoom/text/written.ts')
/** @type {typeof import('../test/unit/zoom/text/hostile.ts')} */
const { namedBy } = await load('test/unit/zoom/text/hostile.ts')
/** @type {typeof import('../src/zoom/facts/interpret.ts')} */
const { interpret } = await load('src/zoom/facts/interpret.ts')

const PIECES =
  'https:// http:// zoommtg:// mailto: javascript: // / \\ @ : . , ; ? # & = " \' ( ) < > [ ] | ` 。 ． ｡ % %2F %40 %00 %3D %26 xn-- * { } ^ ~ $ ! + - _ chrome: file: about: zoom.us us05webzoom.us evil.example app.zoom.us zoomgov.com j/81234567890 wc/ pwd= %70wd= zak= tk= a Z 0 ünï \u00ad \u200b \u202e \ud800'.split(
    ' ',
  )

/** Not by `URL.canParse`, which refuses some addresses in Node 20 that `URL` reads. */
function hostnameOf(/** @type {string} */ address) {
  try {
    return new URL(address).hostname
  } catch {
    return undefined
  }
}

const anyToken = () => (random() < 0.5 ? some(PIECES, 9) : anyAddress(one))

/** A token is judged as the browser would open it, or not at all. */
const tryToken = () => {
  const token = anyToken().trim()
  return judged(token, hostnameOf(token) ?? hostnameOf(`https://${token}`))
}

/** @param {string} token @param {string | null | undefined} wanted the host that is opened */
function judged(token, wanted) {
  const { verdict, hostname } = checkText(token)
  if (verdict === 'cannot-tell' || verdict === 'none') return null
  // What has blanks in it is a text, of one line perhaps an address; Zoom's only if it leads there.
  if (/[^\S\ufeff]/.test(token)) {
    const isAddress = /^https?:.*$/i.test(token.replace('\0', '')) && hostnameOf(token)
    if (verdict !== 'zoom' || !isAddress) return null
  }
  // A wrapper is judged by what it leads to; none of the pieces makes one.
  return hostname?.toLowerCase() === wanted?.toLowerCase().replace(/\.$/, '')
    ? null
    : { token, verdict, hostname, wanted }
}

/** The same, where Chromium says what it would open. */
async function tryInChromium(/** @type {number} */ most) {
  const chromium = await openChromium()
  try {
    for (let done = 0; done < most; done += 20_000) {
      const tokens = Array.from({ length: 20_000 }, () => anyToken().trim())
      const hosts = await chromium.hostsOf(tokens)
      for (const [at, token] of tokens.entries()) {
        const broken =
          judged(token, hosts[at]) ??
          judged(token, hostnameOf(token) ?? hostnameOf(`https://${token}`))
        if (broken) fail('token', broken, done + at)
      }
    }
  } finally {
    await chromium.close()
  }
}

/** @param {string} name @param {object} broken @param {number} count @returns {never} */
function fail(name, broken, count) {
  console.error(`${name}: ${JSON.stringify(broken, null, 2)}`)
  console.error(`broken after ${count} tries, seed ${values.seed}`)
  process.exit(1)
}

/** A safe copy holds no secret, as long as it says that it is sure; and it loses nothing else. */
function tryText() {
  const secret = `Q${upTo(1e6)}w${upTo(1e6)}x`
  const passcode = `V${upTo(1e6)}z${upTo(10)}`
  const named = namedBy(one, passcode)
  const order = Array.from({ length: 1 + upTo(4) }, () => one(Object.keys(WAYS)))
  const { text, read, isWhole } = nested(order, one(LINKS)(secret), named, upTo(70))
  const copy = safeInvitation(text)
  const shown = read(copy.text)
  const isLeft = shown.includes(secret) || shown.includes(passcode)
  return (copy.isSure && isLeft) || !isWhole(shown) ? { order, text, copy: copy.text } : null
}

/** Observations of any kind make no fact out of words that are no label. */
function tryObservations() {
  const kinds = [
    'title',
    'host-tool',
    'share-item',
    'panel-switch',
    'preview-words',
    'setting-toggle',
  ]
  const observations = Array.from({ length: upTo(5) }, () => ({
    kind: one(kinds),
    label: some(PIECES, 4),
    name: some(PIECES, 2),
    says: one(['true', 'false', 'selected', '']),
    row: upTo(3),
  }))
  const { facts } = interpret('join', '', /** @type {never} */ (observations))
  return facts.length > 0 ? { observations, facts } : null
}

if (values.chromium) {
  console.log(`seed ${values.seed}, ${values.tokens} addresses in Node and in Chromium`)
  await tryInChromium(Number(values.tokens))
  console.log('each was judged as both would open it')
  process.exit()
}

const stored = await storedTries(by, browser, load)
const tries = {
  token: tryToken,
  text: tryText,
  observations: tryObservations,
  stored: stored.attempt,
  message: await messageTries(by, browser, load, stored),
}
const end = Date.now() + seconds * 1000
let count = 0
console.log(`seed ${values.seed}, ${seconds} s`)
const chosen = Object.entries(tries).filter(([name]) => (values.only ?? name) === name)
while (Date.now() < end) {
  for (const [name, attempt] of chosen) {
    count++
    const broken = await attempt()
    if (broken) fail(name, broken, count)
  }
}
console.log(`${count} tries, none broke a promise`)
// Watches over flags are waiting still.
process.exit()
