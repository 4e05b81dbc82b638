import { describe, expect, test } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import { differences, filesOf } from '../../scripts/verify.mjs'

const SOURCE = {
  'manifest.json': strToU8('{"name":"a","version":"1"}'),
  'src/a.js': strToU8('run()'),
}
/** What verify says of a package, whose files are those of the source with some changed. */
const judge = (changed: Record<string, Uint8Array>, wrap = (zip: Uint8Array) => zip): string[] =>
  differences(filesOf(wrap(zipSync({ ...SOURCE, ...changed }))), SOURCE)

/** As Chrome hands packages out: a zip behind a signature of some length. */
function crx(zip: Uint8Array): Uint8Array {
  const head = Buffer.from('Cr24\x03\0\0\0\x05\0\0\0.....', 'latin1')
  return Buffer.concat([head, zip])
}

describe('a package from a store', () => {
  test('is the source’s, with what the stores add', () => {
    const signed = {
      'META-INF/mozilla.rsa': strToU8('x'),
      '_metadata/verified_contents.json': strToU8('x'),
      'manifest.json': strToU8('{"update_url":"u","key":"k","name":"a","version":"1"}'),
    }
    expect([judge({}), judge(signed), judge(signed, crx)]).toEqual([[], [], []])
  })

  test('is not, where a file is changed, added or missing, or the manifest says more', () => {
    expect(judge({ 'src/a.js': strToU8('spy()') })).toEqual(['src/a.js: other content'])
    expect(judge({ 'src/b.js': strToU8('') })).toEqual(['src/b.js: not from this source'])
    expect(differences({ 'manifest.json': SOURCE['manifest.json'] }, SOURCE)).toEqual([
      'src/a.js: missing',
    ])
    const more = strToU8('{"name":"a","version":"1","permissions":["tabs"]}')
    expect(judge({ 'manifest.json': more })).toEqual(['manifest.json: other content'])
  })

  test('what is no package is refused', () => {
    expect(() => filesOf(strToU8('no zip'))).toThrow('invalid zip data')
  })
})
