import { crx, type CrxPlugin, type ManifestV3Export } from '@crxjs/vite-plugin'
import { build, defineConfig, type Rolldown } from 'vite'
import { licenseTexts } from './scripts/licenses.mjs'
import { shippedLocales } from './scripts/locales/shipped.mjs'
import manifest from './manifest.json' with { type: 'json' }

/** The part of Rolldown's context that is used here: which modules import this one. */
interface Bundler {
  getModuleInfo(id: string): { importers: readonly string[] } | null
}

/** The newest ECMAScript edition that Chrome 121 and Firefox 140 support whole. */
const TARGET = 'es2022'

/** Pages of ours beside the popup, which may share parts with it. */
const OTHER_PAGES = ['src/alarm/alarm-page', 'src/options/options-page', 'src/welcome/welcome-page']
/** What the background puts into pages (`files` and `js` in platform/browser). */
const LATER_SCRIPTS = [
  'zoom-side',
  'session-script',
  'guard-script',
  'posting-script',
  'posting-help',
].map((name) => `src/content/${name}.ts`)
/**
 * Of which nearly all runs at once: Chromium compiles them whole, where it would read each function
 * twice (https://v8.dev/blog/explicit-compile-hints). On a page with a flag that is a seventh less.
 */
const AT_ONCE = new Set(['src/content/zoom-script.ts', 'src/content/session-script.ts'])
const asScript = (path: string): string => path.replace(/\.ts$/, '.js')

/** Whether an entry imports a module statically, directly or through others. */
function isNeededBy(entry: string, id: string, bundler: Bundler): boolean {
  const seen = new Set([id])
  for (const each of seen) {
    if (each.includes(entry)) return true
    for (const importer of bundler.getModuleInfo(each)?.importers ?? []) seen.add(importer)
  }
  return false
}

const CONTENT_SCRIPTS = [...manifest.content_scripts.flatMap(({ js }) => js), ...LATER_SCRIPTS]

/**
 * Builds the content scripts, each into one classic script. crxjs never sees them: it gives a content
 * script a loader, or names it in `web_accessible_resources`, by which any page could detect the
 * extension, and it builds none that the manifest does not name.
 */
const contentScripts: CrxPlugin = {
  name: 'content-scripts',
  enforce: 'post',
  apply: 'build',
  async generateBundle() {
    for (const input of CONTENT_SCRIPTS) {
      const built = await build({
        root: import.meta.dirname,
        configFile: false,
        publicDir: false,
        logLevel: 'error',
        build: {
          write: false,
          target: TARGET,
          rolldownOptions: { input, output: { format: 'iife' } },
        },
      })
      const { output } = built as Rolldown.RolldownOutput
      const { code } = output[0]
      const source = AT_ONCE.has(input) ? `//# allFunctionsCalledOnLoad\n${code}` : code
      this.emitFile({ type: 'asset', fileName: asScript(input), source })
    }
  },
  renderCrxManifest: (built) => ({
    ...built,
    content_scripts: manifest.content_scripts.map((entry) => ({
      ...entry,
      js: entry.js.map(asScript),
    })),
  }),
}

/** What one browser alone knows: the other warns of it. */
const FOREIGN = {
  chrome: { keys: ['sidebar_action'], permissions: [] as string[] },
  firefox: { keys: ['side_panel', 'storage'], permissions: ['sidePanel'] },
}

/** The manifest as one browser gets it; the content scripts are added by the build below. */
function manifestFor(browser: keyof typeof FOREIGN): ManifestV3Export {
  const { keys, permissions } = FOREIGN[browser]
  const own = Object.entries(manifest).filter(([key]) => !keys.includes(key))
  return {
    ...Object.fromEntries(own),
    permissions: manifest.permissions.filter((each) => !permissions.includes(each)),
    content_scripts: [],
  } as unknown as ManifestV3Export
}

/** What is bundled ships with its license. */
const licenses: CrxPlugin = {
  name: 'licenses',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: licenseTexts() })
  },
}

/** Takes the place of the sources that are copied with the other assets. */
const locales = (browser: keyof typeof FOREIGN): CrxPlugin => ({
  name: 'locales',
  apply: 'build',
  generateBundle() {
    for (const [folder, messages] of Object.entries(shippedLocales(browser))) {
      const fileName = `_locales/${folder}/messages.json`
      this.emitFile({ type: 'asset', fileName, source: JSON.stringify(messages) })
    }
  },
})

/** One manifest, two builds: `vite build --mode chrome` and `vite build --mode firefox`. */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome'
  return {
    publicDir: 'assets',
    build: {
      outDir: `dist/${browser}`,
      target: TARGET,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        preserveEntrySignatures: false,
        // What crxjs does not find in the manifest: two are opened by the background alone, one is
        // Firefox's sidebar.
        input: {
          alarm: 'src/alarm/alarm.html',
          welcome: 'src/welcome/welcome.html',
          ...(browser === 'firefox' && { panel: 'src/popup/panel.html' }),
        },
        output: {
          // By default Rolldown splits off each module that a view loaded by `import()` has in common
          // with the popup: a dozen requests before the first paint.
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              {
                name: (id, bundler) => {
                  const isNeeded = (entry: string) => isNeededBy(entry, id, bundler)
                  if (!isNeeded('src/popup/popup-page')) return null
                  if (isNeeded('src/background/service-worker')) return 'shared'
                  // Apart from the popup's entry, which runs as soon as its chunk is loaded.
                  return OTHER_PAGES.some(isNeeded) ? 'parts' : 'popup'
                },
              },
            ],
          },
        },
      },
    },
    plugins: [
      crx({ manifest: manifestFor(browser), browser }),
      contentScripts,
      locales(browser),
      licenses,
    ],
  }
})
