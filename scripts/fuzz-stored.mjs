// @ts-check

const WORDS =
  '__proto__ constructor version value always sites pages language labels role roles posting auto host participant join zoom.us fr day ids waiting-room passcode 1 x'.split(
    ' ',
  )
const MODULES =
  'storage scramble settings change-settings hidden-flag hide-flag ticks keep-tick unseen-news erase drop-expired text-to-check managed-policy'.split(
    ' ',
  )
const PLACE = { site: 'zoom.us', page: 'zoom.us/j/81234567890' }

/** What stands under each key at some time, to be mutated. */
const today = () => Math.floor(Date.now() / 86_400_000)
const usual = () => ({
  salt: { version: 1, value: '0123456789abcdef0123456789abcdef' },
  settings: {
    version: 1,
    value: { language: 'fr', labels: 'auto', role: 'host', posting: true, roles: { join: 'host' } },
  },
  hidden: {
    version: 1,
    value: { always: false, sites: ['zoom.us'], pages: { a1: today(), b2: today() - 200 } },
  },
  ticks: {
    version: 1,
    value: { c3: { day: today(), ids: ['passcode'] }, d4: { day: 9, ids: [] } },
  },
  news: { version: 1, value: '1.2.2' },
  'aside:ticks': [{ version: 9, value: 'later' }],
  later: { version: 1, value: 'of a version to come' },
})

const same = (/** @type {unknown} */ a, /** @type {unknown} */ b) =>
  JSON.stringify(a) === JSON.stringify(b)

/**
 * Throws stored values and changes at `src/platform/storage`.
 * @param {import('./fuzz-random.mjs').Random} by
 * @param {ReturnType<typeof import('./fuzz-browser.mjs').fakeBrowser>} browser
 * @param {(path: string) => Promise<any>} load
 */
export async function storedTries({ random, one, anyValue, mutated }, { kept, state, all }, load) {
  const modules = await Promise.all(MODULES.map((name) => load(`src/platform/storage/${name}.ts`)))
  const storage = Object.assign({}, ...modules)
  const { SALT, SETTINGS, HIDDEN, TICKS, UNSEEN_NEWS } = storage
  /** @type {Map<string, any>} */
  const byKey = new Map(
    [SALT, SETTINGS, HIDDEN, TICKS, UNSEEN_NEWS].map((each) => [each.key, each]),
  )

  /** What can be read of what stands under a key, else null. @param {string} key @param {any} raw */
  const readable = (key, raw) => (raw?.version === 1 ? byKey.get(key)?.read(raw.value) : null)

  /** A storage as no version of ours may have left it. */
  function fill() {
    kept.clear()
    for (const [key, value] of Object.entries(usual())) {
      const chance = random()
      if (chance < 0.2) continue
      const put = chance < 0.5 ? value : chance < 0.9 ? mutated(value, WORDS) : anyValue(WORDS)
      if (put !== undefined) kept.set(key, JSON.stringify(put))
    }
    state.isFull = false
    state.managed = random() < 0.5 ? {} : anyValue(WORDS)
    state.handed = anyValue(WORDS)
  }

  const scope = () => one(['always', 'site', 'page'])
  const place = () => one([PLACE, PLACE, { site: '__proto__', page: '' }, null])
  /** Changes, each with the key that it may write. @type {(() => [string, string, () => Promise<unknown>])[]} */
  const CHANGES = [
    () => [
      'settings',
      'choose',
      () => storage.changeSettings({ language: 'de', roles: { start: 'host' } }),
    ],
    () => ['hidden', 'hide', () => storage.hide(scope(), place())],
    () => ['hidden', 'unhide', () => storage.unhide(scope(), place())],
    () => ['hidden', 'show again', () => storage.showAgain(scope(), [one(WORDS)])],
    () => ['ticks', 'tick', () => storage.keepTick('81234567890', 'passcode', random() < 0.5)],
    () => ['salt', 'scramble', () => storage.scramble('x')],
    () => ['hidden ticks', 'drop', () => storage.dropExpired()],
  ]

  /** No reader throws, writes, or takes for its own what it cannot know. */
  async function tryReaders() {
    const before = all()
    for (const each of byKey.values()) {
      const value = await storage.load(each)
      if (each.read(value) === null && value !== each.fallback) return { key: each.key, value }
    }
    const settings = await storage.loadSettings()
    storage.roleOn('join', [], settings)
    await storage.loadTicks('81234567890')
    await storage.hiddenScope(place())
    await storage.hasAside()
    await storage.loadPolicy()
    const handed = await storage.takeOver()
    if (handed !== null && typeof handed !== 'string') return { handed }
    return same(before, all()) ? null : { before, after: all() }
  }

  /** A change is made whole or not at all, and takes nothing else away. */
  async function tryChange() {
    const before = all()
    const [keys, name, make] = one(CHANGES)()
    state.isFull = random() < 0.2
    const failed = await make().then(
      () => false,
      () => true,
    )
    const after = all()
    const broken = { name, failed, before, after }
    if (failed && state.isFull && !same(before, after)) return broken
    if (failed && !state.isFull) return broken
    for (const [key, raw] of Object.entries(before)) {
      const mayChange = keys.split(' ').includes(key) || key === 'salt'
      const isAside = key.startsWith('aside:')
      if (!mayChange && !isAside && !same(raw, after[key])) return { key, ...broken }
      if (
        isAside &&
        [raw ?? []].flat().some((old) => ![after[key]].flat().some((now) => same(old, now)))
      )
        return { key, ...broken }
      if (!byKey.has(key) || same(raw, after[key])) continue
      if (readable(key, after[key]) === null) return { key, ...broken }
      const isAsideNow = [after[`aside:${key}`]].flat().some((put) => same(put, raw))
      if (readable(key, raw) === null && !isAsideNow) return { key, ...broken }
      if (
        readable(key, raw) !== null &&
        !keepsTheRest(key, readable(key, raw), after[key].value, name)
      )
        return { key, ...broken }
    }
    return null
  }

  /** Whether all that was not meant and not past its day is still there. */
  function keepsTheRest(
    /** @type {string} */ key,
    /** @type {any} */ old,
    /** @type {any} */ now,
    /** @type {string} */ name,
  ) {
    const left = (/** @type {any} */ entries, /** @type {(entry: any) => number} */ dayOf) =>
      Object.entries(entries).filter(([, entry]) => Math.abs(today() - dayOf(entry) - 45) <= 45)
    if (key === 'settings') return same(old.roles.join, now.roles.join) && same(old.role, now.role)
    if (key === 'ticks')
      return left(old, ({ day }) => day).every(
        ([code, entry]) => same(now[code], entry) || code.length === 32,
      )
    if (key !== 'hidden' || name === 'unhide' || name === 'show again') return true
    return (
      (!old.always || now.always) &&
      old.sites.every((/** @type {string} */ site) => now.sites.includes(site)) &&
      left(old.pages, (day) => day).every(([code]) => Object.hasOwn(now.pages, code))
    )
  }

  /** What was erased can be put back as it was. */
  async function tryErase() {
    state.isFull = false
    const before = all()
    const key = one([undefined, ...byKey.keys()])
    const erased = await storage.erase(key)
    const left = Object.keys(all()).filter((each) => !key || each.replace('aside:', '') === key)
    if (left.length > 0) return { key, left }
    await storage.putBack(erased)
    const after = all()
    return Object.keys(before).every((each) => same(before[each], after[each]))
      ? null
      : { key, before, after }
  }

  return {
    fill,
    readable,
    attempt: async () => {
      fill()
      return (await tryReaders()) ?? (await tryChange()) ?? (await tryErase())
    },
  }
}
