/**
 * Browsers that an administrator manages, for tests: each reads a real policy file, in a folder of
 * its own, without root. The policy can install the extension too: Chromium from a served
 * package, Firefox from a file.
 */
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { zipSync } from 'fflate'
import type manifest from '../../manifest.json'
import type { BrowserName } from '../../scripts/browsers.mjs'
import type { Json } from './engine.ts'
import type { Files } from './server.ts'

/** Where Chromium’s package and word of its version are served. */
const PACKAGE = '/package-of-the-fleet'
const UPDATES = '/updates-of-the-fleet'
const HOST = 'http://packages.example.org'

/** A browser of an organization. */
export interface Managed {
  readonly executablePath: string
  /** The folder of the extension, whose id is the one that the policy names. */
  readonly extension: string
  /** That id, where the policy installs the extension; else null. */
  readonly forcedId: string | null
  readonly files: Files
  /** Writes the policy file with these values. */
  set(values: Json): void
  close(): void
}

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const publicDer = publicKey.export({ type: 'spki', format: 'der' })
const idBytes = createHash('sha256').update(publicDer).digest().subarray(0, 16)

/** Of the package that `manage` makes for Chromium: sixteen bytes in the letters a to p. */
const chromiumId = [...idBytes.toString('hex')]
  .map((digit) => String.fromCharCode(97 + parseInt(digit, 16)))
  .join('')

function zipOf(folder: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return zipSync(
    Object.fromEntries(files.map((path) => [relative(folder, path), readFileSync(path)])),
  )
}

/** One field of a protocol buffer that holds bytes. */
function field(number: number, bytes: Uint8Array): Buffer {
  const varint = (value: number): number[] =>
    value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)]
  return Buffer.concat([Buffer.from([...varint(number * 8 + 2), ...varint(bytes.length)]), bytes])
}

const length = (bytes: Uint8Array): Buffer => {
  const four = Buffer.alloc(4)
  four.writeUInt32LE(bytes.length)
  return four
}

/** A signed package: https://source.chromium.org/chromium/chromium/src/+/main:components/crx_file/crx3.proto */
function crxOf(zip: Uint8Array): Uint8Array {
  const signedData = field(1, idBytes)
  const signed = ['CRX3 SignedData\0', length(signedData), signedData, zip].map((part) =>
    Buffer.from(part as string),
  )
  const signature = sign('sha256', Buffer.concat(signed), privateKey)
  const proof = Buffer.concat([field(1, publicDer), field(2, signature)])
  const header = Buffer.concat([field(2, proof), field(10_000, signedData)])
  return Buffer.concat([Buffer.from('Cr24\x03\0\0\0', 'latin1'), length(header), header, zip])
}

/**
 * Chromium under a mount namespace of its own, where its folder of policies is ours.
 * @param folder holds `etc`, which takes the place of /etc/chromium
 */
function chromiumIn(folder: string, executablePath: string): string {
  const wrapper = join(folder, 'chromium')
  const rights = process.getuid?.() === 0 ? '' : '--map-root-user '
  const inside = `mount --bind '${folder}/etc' /etc/chromium && exec '${executablePath}' "$@"`
  const script = `#!/bin/sh
# Debian's Chromium installs nothing from elsewhere, unless it is told.
export CHROMIUM_FLAGS=--enable-remote-extensions
exec unshare ${rights}--mount sh -c '${inside.replaceAll("'", `'\\''`)}' chromium "$@"
`
  writeFileSync(wrapper, script, { mode: 0o755 })
  return wrapper
}

/** Firefox's program folder, with links to all of it but what finds its own place. */
function firefoxIn(folder: string, executablePath: string): string {
  // Debian has a script in the program's place beside it.
  const [program] = [executablePath, join(dirname(executablePath), 'firefox-esr')]
    .filter((path) => existsSync(path))
    .map((path) => realpathSync(path))
    .filter((path) => existsSync(join(dirname(path), 'omni.ja')))
  if (!program) throw new Error(`Beside ${executablePath} there is no program of Firefox’s`)
  const own = basename(program)
  for (const name of readdirSync(dirname(program)))
    if (name !== own && name !== 'distribution')
      symlinkSync(join(dirname(program), name), join(folder, name))
  copyFileSync(program, join(folder, own))
  mkdirSync(join(folder, 'distribution'))
  return join(folder, own)
}

/**
 * Makes a browser managed.
 * @param build the folder of the extension
 * @param isForced whether the policy installs it too, from a package
 */
export function manage(
  browser: BrowserName,
  executablePath: string,
  build: string,
  isForced: boolean,
): Managed {
  const folder = mkdtempSync(join(tmpdir(), 'managed-'))
  const close = (): void => rmSync(folder, { recursive: true, force: true })
  const own = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as typeof manifest
  if (browser === 'firefox') {
    const { id } = own.browser_specific_settings.gecko
    const path = join(folder, 'package.xpi')
    const fileUrl = pathToFileURL(path).href
    if (isForced) writeFileSync(path, zipOf(build))
    return {
      executablePath: firefoxIn(folder, executablePath),
      extension: build,
      forcedId: isForced ? id : null,
      files: new Map(),
      set: (values) => {
        const forced = { installation_mode: 'force_installed', install_url: fileUrl }
        const policies = {
          ...(isForced && { ExtensionSettings: { [id]: forced } }),
          // Without any values there is no entry: an empty one would be one.
          ...(Object.keys(Object(values)).length > 0 && {
            '3rdparty': { Extensions: { [id]: values } },
          }),
        }
        writeFileSync(join(folder, 'distribution/policies.json'), JSON.stringify({ policies }))
      },
      close,
    }
  }
  mkdirSync(join(folder, 'etc/policies/managed'), { recursive: true })
  const extension = join(folder, 'extension')
  cpSync(build, extension, { recursive: true })
  const manifestPath = join(extension, 'manifest.json')
  writeFileSync(manifestPath, JSON.stringify({ ...own, key: publicDer.toString('base64') }))
  return {
    executablePath: chromiumIn(folder, executablePath),
    extension,
    forcedId: isForced ? chromiumId : null,
    files: filesOf(zipOf(build), own.version),
    set: (values) => {
      const forced = { installation_mode: 'force_installed', update_url: `${HOST}${UPDATES}` }
      const policies = {
        ...(isForced && { ExtensionSettings: { [chromiumId]: forced } }),
        // Else nobody may look into what a policy has installed, and no test either.
        DeveloperToolsAvailability: 1,
        '3rdparty': { extensions: { [chromiumId]: values } },
      }
      writeFileSync(join(folder, 'etc/policies/managed/anteroom.json'), JSON.stringify(policies))
    },
    close,
  }
}

/** The package, and word of its version. */
function filesOf(zip: Uint8Array, version: string): Files {
  const updates = `<?xml version="1.0"?><gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${chromiumId}"><updatecheck codebase="${HOST}${PACKAGE}" version="${version}"/></app></gupdate>`
  return new Map([
    [PACKAGE, { type: 'application/x-chrome-extension', bytes: crxOf(zip) }],
    [UPDATES, { type: 'text/xml', bytes: Buffer.from(updates) }],
  ])
}
