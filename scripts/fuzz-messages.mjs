// @ts-check

const WORDS =
  '__proto__ type address news scope always site zoom.us https://zoom.us/j/81234567890 https://us05webzoom.us/ https://evil.example/j/81234567890 null 7 x'.split(
    ' ',
  )
const OWN = 'chrome-extension://fuzz/'
const OWN_PAGE = `${OWN}src/popup/popup.html`
const EVIL = 'https://evil.example/j/81234567890'
const PAGE = 'https://zoom.us/j/81234567890'
const TAB = { id: 7, isPrivate: false }
const PLACE = { site: 'zoom.us', page: 'zoom.us/j/81234567890' }

/** Messages as our own scripts send them, to be mutated. */
const FROM_CONTENT = [
  {
    type: 'page-seen',
    address: PAGE,
    facts: [],
    frames: [],
    news: [{ frame: 0, address: PAGE, observations: [] }],
  },
  {
    type: 'page-seen',
    address: 'https://us05webzoom.us/',
    facts: [],
    frames: [],
    news: [],
    isFirst: true,
  },
  { type: 'page-seen', address: EVIL, facts: [], frames: [], news: [] },
  { type: 'show-row', frame: 0, key: 'x' },
  { type: 'hide-flag', address: PAGE, scope: 'site', isUndone: false },
  { type: 'text-pasted', address: EVIL, text: `${PAGE}?pwd=a1` },
  { type: 'flag-defeated', address: 'https://us05webzoom.us/' },
  { type: 'leave-page', address: PAGE },
  { type: 'open-panel' },
]
const FROM_OWN = [
  { type: 'keep-flag', scope: 'page', place: PLACE, isShown: false, tab: TAB },
  { type: 'keep-settings', change: { language: 'fr', roles: { join: 'host' } }, tab: TAB },
  { type: 'keep-tick', meeting: '81234567890', id: 'passcode', isTicked: true, tab: TAB },
  { type: 'show-again', scope: 'site', entry: 'zoom.us' },
  { type: 'erase', key: 'ticks' },
  { type: 'put-back', erased: {} },
]
const FOR_PAGES = [
  { type: 'what-page' },
  { type: 'page-changed', state: {} },
  { type: 'follow-path', path: [] },
]

/** @param {unknown} address */
const originOf = (address) => {
  try {
    return new URL(String(address)).origin
  } catch {
    return undefined
  }
}

/** What the background may call the host of an address: all of them stand above. */
const KIND_OF = new Map([
  ['https://zoom.us', 'zoom'],
  ['https://us05webzoom.us', 'lookalike'],
])

/**
 * Throws messages of every sender at the listeners of the background and of the pages.
 * @param {import('./fuzz-random.mjs').Random} by
 * @param {ReturnType<typeof import('./fuzz-browser.mjs').fakeBrowser>} browser
 * @param {(path: string) => Promise<any>} load
 * @param {Awaited<ReturnType<typeof import('./fuzz-stored.mjs').storedTries>>} stored
 */
export async function messageTries(
  { random, one, anyValue, mutated },
  { listeners, state, all },
  load,
  stored,
) {
  await load('src/background/service-worker.ts')
  const [background] = listeners.splice(0)
  const { answerInContent, answerWhereAble, onPageChange } = await load(
    'src/platform/wire/answer.ts',
  )
  /** @type {unknown[]} */
  const heard = []
  answerInContent({ 'what-page': async () => 'seen' }, new AbortController().signal)
  answerWhereAble('follow-path', () => true)
  onPageChange(
    () => TAB.id,
    (/** @type {unknown} */ news) => heard.push(news),
  )

  /**
   * A sender as the browser may name it: ours, another's, or nobody's.
   * @param {any} message
   * @returns {any}
   */
  function anySender(message) {
    const ours = String(message?.address ?? OWN_PAGE)
    const url = one([ours, ours, PAGE, 'about:blank', EVIL, `${OWN.slice(0, -1)}.evil.example/`])
    const sender = { url, tab: { id: TAB.id }, frameId: 0, origin: originOf(url) }
    const odd = {
      url: one([OWN_PAGE, undefined]),
      tab: one([{ id: TAB.id, incognito: true }, { id: 8 }, {}, undefined]),
      frameId: one([3, undefined]),
      origin: one(['null', 'https://evil.example', undefined]),
    }
    const changed = Object.entries(odd).filter(() => random() < 0.2)
    return { ...sender, ...Object.fromEntries(changed) }
  }

  /** @returns {any} */
  function anyMessage() {
    const usual = one([...FROM_CONTENT, ...FROM_OWN, ...FOR_PAGES])
    const chance = random()
    return chance < 0.4 ? usual : chance < 0.9 ? mutated(usual, WORDS) : anyValue(WORDS)
  }

  /** What a sender gets, `nobody` where it is not answered. @param {any} listener @param {unknown[]} sent */
  const answerOf = (listener, ...sent) =>
    new Promise((resolve) => {
      const answered = listener(...sent, resolve)
      // True keeps the channel open until the answer is there.
      if (answered !== true) resolve(answered ?? 'nobody')
    })

  /** No sender but ours has anything written, done or said; what ours say takes away nothing else. */
  async function tryBackground() {
    stored.fill()
    state.isFull = random() < 0.1
    const message = anyMessage()
    const sender = anySender(message)
    const before = all()
    state.acts = 0
    const answer = await answerOf(background, message, sender)
    const broken = { message, sender, answer, before, after: all() }
    const isOwn = String(sender.url).startsWith(OWN)
    const address = message?.address ?? sender.url
    const speaksFor =
      sender.origin === 'null' && sender.frameId === 0 ? originOf(sender.url) : sender.origin
    const isContent =
      sender.tab?.id !== undefined &&
      /^https?:/.test(String(address)) &&
      originOf(address) === speaksFor
    const isForContent = FROM_CONTENT.some(({ type }) => type === message?.type)
    const isForOwn = FROM_OWN.some(({ type }) => type === message?.type)
    const isHeard = isForContent ? isContent : isForOwn && isOwn
    const changed = Object.keys({ ...before, ...broken.after }).filter(
      (key) => JSON.stringify(before[key]) !== JSON.stringify(broken.after[key]),
    )
    if (!isHeard) {
      const isSilent = answer === 'nobody' || /refused/.test(answer?.failed)
      return isSilent && changed.length === 0 && state.acts === 0 ? null : broken
    }
    // A page may hide the flag, and nothing else of it is kept.
    if (
      isContent &&
      isForContent &&
      changed.some((key) => !/^(?:aside:)?(?:hidden|salt)$/.test(key))
    )
      return broken
    if (answer?.recognition && answer.recognition.hostKind !== KIND_OF.get(originOf(address) ?? ''))
      return broken
    const mayErase = message.type === 'erase' || message.type === 'put-back'
    const isLost = (/** @type {string} */ key) =>
      stored.readable(key, before[key]) != null && stored.readable(key, broken.after[key]) == null
    return !mayErase && changed.some(isLost) ? broken : null
  }

  /** A page of ours hears of its own tab only, and answers nothing that it does not know. */
  async function tryPages() {
    const message = anyMessage()
    const sender = anySender(message)
    heard.length = 0
    const answers = await Promise.all(
      listeners.map((listener) => answerOf(listener, message, sender)),
    )
    const wanted = [
      message?.type === 'what-page' ? 'seen' : 'nobody',
      message?.type === 'follow-path' ? true : 'nobody',
      'nobody',
    ]
    const isNews = message?.type === 'page-changed' && sender.tab?.id === TAB.id && !sender.frameId
    return JSON.stringify(answers) === JSON.stringify(wanted) && heard.length === Number(isNews)
      ? null
      : { message, sender, answers, heard }
  }

  return async () => (await tryBackground()) ?? (await tryPages())
}
