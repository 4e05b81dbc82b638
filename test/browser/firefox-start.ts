/** How Firefox is started, and with which preferences. */
import type { Browser } from 'puppeteer-core'
import { type EngineOptions, protocolTimeout } from './engine.ts'
import { launch } from './lasting.ts'

/** The add-on's address in this profile: Firefox draws it by lot, unless it is told. */
export const uuid = '3f6f1a52-6d0e-4c3a-9a5b-6f0b7a1d9c11'

/** Where connections to the ports of http and https go. */
export const portsOf = (port: number): string => `80=${port};443=${port}`

const preferences = (addon: string, { port, scale }: EngineOptions) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [addon]: uuid }),
  'extensions.webextensions.keepUuidOnUninstall': true,
  'network.dns.forceResolve': '127.0.0.1',
  'network.socket.forcePort': portsOf(port),
  'dom.security.https_first': false,
  // The next tab takes the process of the last: to start one costs an eighth of a second.
  'dom.ipc.keepProcessesAlive.web': 4,
  // What a policy installs may be unsigned: only versions for organizations and developers heed it.
  'xpinstall.signatures.required': false,
  'layout.css.devPixelsPerPx': String(scale),
  // Clicks sent through the window would miss the popup, which is no tab.
  'remote.events.async.mouse.enabled': false,
  // Firefox would ask Mozilla for its lists, dozens of times.
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
})

/** Starts it in this profile, which may be that of a start before. */
export const startFirefox = (
  options: EngineOptions,
  addon: string,
  userDataDir: string,
): Promise<Browser> =>
  launch({
    browser: 'firefox',
    userDataDir,
    executablePath: options.executablePath,
    headless: options.headless,
    acceptInsecureCerts: true,
    defaultViewport: null,
    protocolTimeout,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    // Without the variable Firefox does not heed `services.settings.server`.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: preferences(addon, options),
  })
