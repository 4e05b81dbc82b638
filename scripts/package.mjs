// @ts-check
/**
 * `npm run package`: one zip for Chrome, one for Firefox, one of the source, in artifacts/.
 * The same sources give the same bytes: names sorted, one fixed date, no folder entries.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { zipSync } from 'fflate'
import { build } from './build.mjs'
import { rootPath } from './packages.mjs'
import { unfinishedToday } from './unfinished.mjs'

const { version } = JSON.parse(readFileSync(join(rootPath, 'manifest.json'), 'utf8'))

/** Zip files carry local time without a zone: this is the earliest day that they can name. */
const mtime = new Date(1980, 0, 1)

/**
 * @param {string} folder
 * @param {string[]} names paths below it, with slashes
 */
function zip(folder, names) {
  const files = names.toSorted().map((name) => [name, readFileSync(join(folder, name))])
  return zipSync(Object.fromEntries(files), { level: 9, mtime })
}

/** @param {string} folder */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))

/**
 * Builds the extension for one browser and zips it.
 * @param {import('./build.mjs').Target} target
 * @param {string} outDir
 * @returns {Promise<string>} the path of the zip
 */
export async function makePackage(target, outDir) {
  const folder = join(outDir, `build-${target}`)
  await build(target, folder)
  const path = join(outDir, `anteroom-${version}-${target}.zip`)
  writeFileSync(path, zip(folder, filesIn(folder)))
  return path
}

/**
 * Builds both extensions and writes the three files.
 * @param {string} [outDir] where to; artifacts/ unless told otherwise
 * @returns {Promise<string[]>} the paths of the files
 */
export async function makePackages(outDir = join(rootPath, 'artifacts')) {
  mkdirSync(outDir, { recursive: true })
  const made = [await makePackage('chrome', outDir), await makePackage('firefox', outDir)]
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: rootPath, encoding: 'utf8' })
  const source = join(outDir, `anteroom-${version}-source.zip`)
  writeFileSync(source, zip(rootPath, tracked.split('\0').filter(Boolean)))
  return [...made, source]
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const open = unfinishedToday()
  if (open.length > 0) {
    console.error(['No package is made while texts are unfinished:', ...open].join('\n'))
    process.exit(1)
  }
  for (const path of await makePackages()) {
    console.log(
      `${relative(process.cwd(), path)}  ${Math.ceil(readFileSync(path).length / 1024)} kB`,
    )
  }
}
