// @ts-check
/**
 * `npm run verify -- <file>`: says whether a package, as a store hands it out (.zip, .xpi, .crx), is
 * what this source builds. Exits with 0 where it is, 1 where it is not, 2 where it cannot be read.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { ensurePackages } from './packages.mjs'

/** What the stores add: Mozilla its signature, Chrome its hashes of the files. */
const ADDED = /^(?:META-INF|_metadata)\//
/** What Chrome's store writes into the manifest. */
const ADDED_KEYS = ['update_url', 'key', 'differential_fingerprint']

/**
 * @param {Uint8Array} bytes a zip, or a crx: a zip behind a signature
 * (https://chromium.googlesource.com/chromium/src/+/main/components/crx_file/crx3.proto)
 * @returns {Record<string, Uint8Array>} its files by their paths, without what stores add
 * @throws where it is neither
 */
export function filesOf(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isCrx = bytes.length > 12 && view.getUint32(0) === 0x43723234
  const files = unzipSync(isCrx ? bytes.subarray(12 + view.getUint32(8, true)) : bytes)
  return Object.fromEntries(
    Object.entries(files).filter(([path]) => !ADDED.test(path) && !path.endsWith('/')),
  )
}

/** @param {Uint8Array | undefined} manifest */
function withoutAdded(manifest) {
  const all = JSON.parse(new TextDecoder().decode(manifest))
  for (const key of ADDED_KEYS) delete all[key]
  return JSON.stringify(all)
}

/**
 * @param {Record<string, Uint8Array>} found
 * @param {Record<string, Uint8Array>} wanted
 * @returns {string[]} one line for each file that differs; none where both are the same
 */
export function differences(found, wanted) {
  const isSame = (/** @type {string} */ path) =>
    path === 'manifest.json'
      ? withoutAdded(found[path]) === withoutAdded(wanted[path])
      : Buffer.compare(found[path] ?? Buffer.alloc(0), wanted[path] ?? Buffer.alloc(0)) === 0
  return [...new Set([...Object.keys(found), ...Object.keys(wanted)])]
    .toSorted()
    .flatMap((path) => {
      if (!wanted[path]) return [`${path}: not from this source`]
      if (!found[path]) return [`${path}: missing`]
      return isSame(path) ? [] : [`${path}: other content`]
    })
}

/**
 * @param {string} path
 * @returns {Promise<string[]>} the differences from what this source builds for the same browser
 * @throws where the file is no package
 */
export async function verify(path) {
  const found = filesOf(readFileSync(path))
  const manifest = JSON.parse(new TextDecoder().decode(found['manifest.json']))
  const target = manifest.background?.service_worker ? 'chrome' : 'firefox'
  const folder = mkdtempSync(join(tmpdir(), 'anteroom-verify-'))
  try {
    const { makePackage } = await import('./package.mjs')
    return differences(found, filesOf(readFileSync(await makePackage(target, folder))))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const [path] = process.argv.slice(2)
  try {
    if (!path) throw new Error('Say which package: npm run verify -- <file>')
    ensurePackages()
    // npm runs from the repository's root, wherever it was called.
    const lines = await verify(resolve(process.env['INIT_CWD'] ?? '', path))
    if (lines.length === 0) console.log(`${path} is what this source builds.`)
    else console.error([`${path} is not what this source builds:`, ...lines].join('\n'))
    process.exitCode = lines.length === 0 ? 0 : 1
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    const why = said.startsWith('ENOENT') ? 'There is no such file.' : said
    console.error(path ? `${path}: ${why}` : why)
    process.exitCode = 2
  }
}
