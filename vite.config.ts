import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import { build, defineConfig, type Plugin } from 'vite'
import { MAY_BE_PAGE } from './src/zoom/address/path.ts'
import manifest from './manifest.json' with { type: 'json' }

/** The bundler, as far as it is asked here: which modules import this one. */
interface Bundler {
  getModuleInfo(id: string): { importers: readonly string[] } | null
}

/** The oldest JavaScript that all our browsers know. */
const TARGET = 'es2022'

/** Whether an entry needs a module from its first moment on: imports it, but not with `import()`. */
function isNeededBy(entry: string, id: string, bundler: Bundler): boolean {
  const seen = new Set([id])
  for (const each of seen) {
    if (each.includes(entry)) return true
    for (const importer of bundler.getModuleInfo(each)?.importers ?? []) seen.add(importer)
  }
  return false
}

/**
 * Adds the guard's script, which the manifest does not name since it runs only where the reader
 * wants it. Like the other content script it is one plain file, and none of it lies open to pages.
 */
const guard: Plugin = {
  name: 'guard',
  apply: 'build',
  async generateBundle() {
    const built = await build({
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      build: {
        write: false,
        target: TARGET,
        rolldownOptions: { input: 'src/content/guard-script.ts', output: { format: 'iife' } },
      },
    })
    const [{ output: [file] = [] } = {}] = [built].flat() as { output?: { code?: string }[] }[]
    this.emitFile({
      type: 'asset',
      fileName: 'src/content/guard-script.js',
      source: file?.code ?? '',
    })
  },
}

/**
 * Puts the content script into a function that is entered only where a meeting may be near, or once
 * the address changes: what the engine need not enter, it need not compile, and most of Zoom's pages
 * are no meeting pages. The script is right without this, too.
 */
const enteredLate = (): Plugin => {
  let file = ''
  return {
    name: 'entered-late',
    apply: 'build',
    configResolved({ root, build: { outDir } }) {
      file = resolve(root, outDir, 'src/content/zoom-script.js')
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const isFar = `window === top && !${MAY_BE_PAGE}.test(location.pathname)`
        const wait = `navigation.addEventListener('currententrychange', run, { once: true })`
        const code = readFileSync(file, 'utf8')
        writeFileSync(
          file,
          `(() => { const run = () => { ${code} };` +
            `'navigation' in globalThis && ${isFar} ? ${wait} : run() })()\n`,
        )
      },
    },
  }
}

/**
 * One manifest, two builds: `vite build --mode chrome` and `vite build --mode firefox`.
 * The content script must be one plain file: a loader would arrive late and would need
 * web-accessible files, by which any page could detect the extension.
 */
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
        // Opened by the background alone: the manifest does not name it.
        input: { alarm: 'src/alarm/alarm.html' },
        output: {
          // Left to itself the bundler would cut the popup into a dozen files, for the sake of the
          // views that are loaded later: each of them would come before the first paint.
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              {
                name: (id, bundler) => {
                  if (!isNeededBy('src/popup/popup-page', id, bundler)) return null
                  return isNeededBy('src/background/service-worker', id, bundler)
                    ? 'shared'
                    : 'popup'
                },
              },
            ],
          },
        },
      },
    },
    plugins: [
      crx({
        manifest: manifest as ManifestV3Export,
        browser,
        contentScripts: { standaloneFiles: ['src/content/zoom-script.ts'] },
      }),
      guard,
      enteredLate(),
    ],
  }
})
