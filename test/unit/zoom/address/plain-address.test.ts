import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { parse } from '../../../../src/zoom/address/parse.ts'
import { readAddress, type Parsed } from '../../../../src/zoom/address/plain-address.ts'

const PIECES =
  'https:// http:// https:/ HTTPS:// ftp:// / // \\ @ : . .. /./ /../ /.a ? # & = % %2e %41 ; , ! \' " ( ) * + $ ~ _ - -- ` | ^ { } [ ] < > ' +
  'zoom.us us02web.zoom.us ZOOM zoom example.org. xn--zm-fka a-b -a a_b 127.0.0.10/ 127.0.0.0x10/ 1 9 j/81234567890 pwd=a ü \u200b \u3002 \ud800'

const said = (url: Parsed | undefined) => {
  if (!url) return undefined
  const { href, protocol, hostname, pathname, search, hash, searchParams } = url
  return { href, protocol, hostname, pathname, search, hash, parameters: `${searchParams}` }
}

test('an address is read as the platform reads it', () => {
  const piece = fc.constantFrom(' ', '\n', '\t', ...PIECES.split(' '))
  const begins = ['', 'https://', 'https://zoom.us/', 'http://a.zoom.us/j/1?', 'https://a.us/#']
  const begin = fc.constantFrom(...begins)
  fc.assert(
    fc.property(begin, fc.array(piece, { maxLength: 6 }), (first, others) => {
      const address = first + others.join('')
      expect(said(readAddress(address))).toEqual(said(parse(address)))
    }),
    { numRuns: 20_000 },
  )
})
