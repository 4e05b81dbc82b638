import { jest } from '@jest/globals'

type Listener = (message: unknown, sender: unknown, respond?: unknown) => unknown
type Items = Record<string, unknown>

/**
 * As much of the browser as `src/platform` calls, in memory, where that looks for it. Every part is
 * a mock, so that a test can look at it or break it once.
 */
export function fakeBrowser() {
  /** As text: what comes out is a copy of what went in, as in a browser. */
  const kept = new Map<string, string>()
  const session = new Map<string, unknown>()
  const listeners: Listener[] = []
  const all = (): Items =>
    Object.fromEntries([...kept].map(([key, text]) => [key, JSON.parse(text) as unknown]))

  const browser = {
    storage: {
      local: {
        get: jest.fn(async (key: string | null): Promise<Items> => {
          const items = all()
          return key === null ? items : key in items ? { [key]: items[key] } : {}
        }),
        set: jest.fn(async (items: Items): Promise<void> => {
          for (const [key, value] of Object.entries(items)) kept.set(key, JSON.stringify(value))
        }),
        remove: jest.fn(async (keys: string | string[]): Promise<void> => {
          for (const key of [keys].flat()) kept.delete(key)
        }),
      },
      managed: {
        get: jest.fn(async (_key: null): Promise<Items> => ({})),
        onChanged: { addListener: jest.fn() },
      },
      session: {
        get: jest.fn(async (key: string): Promise<Items> =>
          session.has(key) ? { [key]: session.get(key) } : {},
        ),
        set: jest.fn(async (items: Items): Promise<void> => {
          for (const [key, value] of Object.entries(items)) session.set(key, value)
        }),
        remove: jest.fn(async (key: string): Promise<void> => void session.delete(key)),
      },
    },
    runtime: {
      id: 'anteroom' as string | undefined,
      getURL: (path: string) => `chrome-extension://anteroom/${path}`,
      getManifest: () => ({
        version: '1.2.3',
        content_scripts: [{ matches: ['*://*.zoom.us/*', '*://*.zoom.com/*'] }],
      }),
      sendMessage: jest.fn(async (_message: unknown): Promise<unknown> => undefined),
      openOptionsPage: jest.fn(async (): Promise<void> => undefined),
      onMessage: { addListener: (listener: Listener) => void listeners.push(listener) },
      onInstalled: { addListener: jest.fn() },
      onStartup: { addListener: jest.fn() },
    },
    management: { getSelf: jest.fn(async () => ({ installType: 'normal' })) },
    i18n: { getMessage: jest.fn((key: string, _values?: unknown) => `the browser’s ${key}`) },
    tabs: {
      query: jest.fn(async (_which: unknown): Promise<Items[]> => []),
      sendMessage: jest.fn(
        async (_tab: number, _message: unknown, _where: unknown): Promise<unknown> => undefined,
      ),
      create: jest.fn(async (_tab: unknown): Promise<Items> => ({})),
      get: jest.fn(async (_id: number): Promise<Items> => ({})),
      onActivated: { addListener: jest.fn() },
      onUpdated: { addListener: jest.fn() },
      update: jest.fn(async (_id: number, _change: unknown): Promise<void> => undefined),
    },
    windows: { update: jest.fn(async (_id: number, _change: unknown): Promise<void> => undefined) },
    contextMenus: {
      removeAll: jest.fn(async (): Promise<void> => undefined),
      create: jest.fn((_entry: unknown): void => undefined),
      onClicked: { addListener: jest.fn() },
    },
    action: {
      openPopup: jest.fn(async (): Promise<void> => undefined),
      setBadgeText: jest.fn(async (_badge: unknown): Promise<void> => undefined),
      setBadgeBackgroundColor: jest.fn(async (_badge: unknown): Promise<void> => undefined),
      setBadgeTextColor: jest.fn(async (_badge: unknown): Promise<void> => undefined),
    },
    commands: { onCommand: { addListener: jest.fn() } },
    permissions: {
      contains: jest.fn(async (_which: unknown): Promise<boolean> => true),
      getAll: jest.fn(async (): Promise<{ origins: string[] }> => ({ origins: [] })),
      request: jest.fn(async (_which: unknown): Promise<boolean> => true),
      remove: jest.fn(async (_which: unknown): Promise<boolean> => true),
      onAdded: { addListener: jest.fn() },
      onRemoved: { addListener: jest.fn() },
    },
    scripting: {
      getRegisteredContentScripts: jest.fn(async (_which: unknown): Promise<Items[]> => []),
      registerContentScripts: jest.fn(async (_scripts: unknown): Promise<void> => undefined),
      updateContentScripts: jest.fn(async (_scripts: unknown): Promise<void> => undefined),
      unregisterContentScripts: jest.fn(async (_which: unknown): Promise<void> => undefined),
      executeScript: jest.fn(async (_what: unknown): Promise<Items[]> => []),
    },
  }

  /** Of each lock, what was asked for last: Node 20 has no Web Locks. */
  const queues = new Map<string, Promise<unknown>>()
  const request = (name: string, task: () => Promise<unknown>): Promise<unknown> => {
    const done = (queues.get(name) ?? Promise.resolve()).then(task)
    queues.set(
      name,
      done.catch(() => undefined),
    )
    return done
  }
  const navigator: object = globalThis.navigator ?? {}
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true })
  Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true })

  // The polyfill looks for both names.
  Object.assign(globalThis, { browser, chrome: browser })
  return {
    browser,
    /** What `runtime.onMessage` was given. */
    listeners,
    /** All that is in `storage.local`. */
    all,
    /** Puts a value there as if an earlier run had left it. */
    put: (key: string, value: unknown): void => void kept.set(key, JSON.stringify(value)),
    /** An empty storage, and no call remembered. */
    reset: (): void => {
      kept.clear()
      session.clear()
      jest.clearAllMocks()
    },
  }
}
