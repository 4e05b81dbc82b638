// @ts-check

/** @typedef {(message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown} Listener */

/** Whatever is asked for: it can be called, answers with nothing, and has members of its own kind. */
const anything = () =>
  new Proxy(() => undefined, {
    get: (_, name) => (name === 'then' ? undefined : anything()),
    apply: async () => undefined,
  })

/** @param {object} known @returns {any} the same with whatever else is asked for */
const with_ = (known) =>
  new Proxy(known, { get: (_, name) => Reflect.get(known, name) ?? anything() })

/**
 * As much of the browser as `npm run fuzz` needs, in memory, where `src/platform` looks for it.
 * @param {() => boolean} chance
 */
export function fakeBrowser(chance) {
  /** As text: what comes out is a copy of what went in, as in a browser. @type {Map<string, string>} */
  const kept = new Map()
  /** @type {Listener[]} */
  const listeners = []
  const state = {
    isFull: false,
    managed: /** @type {unknown} */ ({}),
    handed: /** @type {unknown} */ (null),
    acts: 0,
  }
  const all = () => Object.fromEntries([...kept].map(([key, text]) => [key, JSON.parse(text)]))
  const act = async () => void state.acts++
  const browser = with_({
    runtime: with_({
      id: 'fuzz',
      getURL: (/** @type {string} */ path) => `chrome-extension://fuzz/${path}`,
      getManifest: () => ({
        version: '1.2.3',
        content_scripts: [{ matches: ['*://*.zoom.us/*'] }],
      }),
      onMessage: { addListener: (/** @type {Listener} */ listener) => listeners.push(listener) },
    }),
    storage: with_({
      local: with_({
        get: async (/** @type {string | null} */ key) => {
          const items = all()
          return key === null ? items : Object.hasOwn(items, key) ? { [key]: items[key] } : {}
        },
        set: async (/** @type {object} */ items) => {
          if (state.isFull) throw new Error('the quota is reached')
          for (const [key, value] of Object.entries(items)) kept.set(key, JSON.stringify(value))
        },
        remove: async (/** @type {string[]} */ keys) => keys.forEach((key) => kept.delete(key)),
      }),
      managed: with_({ get: async () => state.managed }),
      session: with_({ get: async (/** @type {string} */ key) => ({ [key]: state.handed }) }),
    }),
    permissions: with_({ contains: async () => chance(), getAll: async () => ({ origins: [] }) }),
    scripting: with_({ getRegisteredContentScripts: async () => [] }),
    tabs: with_({ query: async () => [], get: async () => ({}), update: act, create: act }),
    action: with_({ setBadgeText: act, openPopup: act }),
    i18n: { getMessage: (/** @type {string} */ key) => key },
  })
  /** Of each lock, what was asked for last: Node 20 has no Web Locks. @type {Map<string, Promise<unknown>>} */
  const queues = new Map()
  const request = (/** @type {string} */ name, /** @type {() => Promise<unknown>} */ task) => {
    const done = (queues.get(name) ?? Promise.resolve()).then(task)
    queues.set(
      name,
      done.catch(() => undefined),
    )
    return done
  }
  const navigator = globalThis.navigator ?? {}
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true })
  Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true })
  // The polyfill looks for both names.
  Object.assign(globalThis, { browser, chrome: browser })
  return { kept, listeners, state, all }
}
