// @ts-check
/** The license texts of all that ships: ours, and those of the packages that are bundled. */
import { readFileSync } from 'node:fs'
import { rootPath } from './packages.mjs'

const read = (/** @type {string} */ path) => readFileSync(rootPath + path, 'utf8')

/**
 * One text for the package. Every dependency that is not only for development is bundled.
 * @throws where a package has no file LICENSE: then its terms are not known
 */
export function licenseTexts() {
  const { dependencies } = JSON.parse(read('package.json'))
  const bundled = Object.keys(dependencies).map((name) => {
    const { version, license } = JSON.parse(read(`node_modules/${name}/package.json`))
    return `${name} ${version} (${license})\n\n${read(`node_modules/${name}/LICENSE`).trim()}\n`
  })
  return [`Anteroom\n\n${read('LICENSE').trim()}\n`, ...bundled].join(`\n${'-'.repeat(72)}\n\n`)
}
