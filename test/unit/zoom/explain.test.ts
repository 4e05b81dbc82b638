import { describe, expect, jest, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { findLinks } from '../../../src/zoom/text/find-links.ts'
import { recognize } from '../../../src/zoom/address/recognition.ts'
import { ADDRESSES, NO_ADDRESSES } from './address/addresses.ts'

jest.setTimeout(60_000)

const SCRIPT = new URL('../../../scripts/explain.mjs', import.meta.url).pathname

/** Runs the real command, as the npm script does. */
async function explain(addresses: string[], input: string | Buffer = '') {
  const command = spawn(process.execPath, [SCRIPT, ...addresses])
  command.stdin.on('error', () => {}) // The command may end before it has read everything.
  command.stdin.end(input)
  const closed = new Promise<number | null>((resolve) => command.on('close', resolve))
  const [output, errors] = await Promise.all([text(command.stdout), text(command.stderr)])
  return { output, errors, code: await closed, lines: output.split('\n').slice(0, -1) }
}

/** What must be printed of an address, and in this order. */
function expected(line: string) {
  const { address, target, hostKind, page, meetingId, findings, ...more } = recognize(line)
  const { hostname: _, meetingKey: __, place: ___, ...rest } = more
  return { address, target, host: hostKind, page, meetingId, findings, ...rest }
}

describe('the explain command', () => {
  test('prints one line for each address, in order and with its keys in order', async () => {
    const { lines, errors, code } = await explain([
      'https://us02web.zoom.us/j/81234567890?pwd=aNtErOoM',
      'https://www.google.com/url?q=https://zoom.us/my/ada',
      'not an address',
    ])
    expect(lines).toEqual([
      '{"address":"https://us02web.zoom.us/j/81234567890?pwd=aNtErOoM","target":"https://us02web.zoom.us/j/81234567890?pwd=aNtErOoM","host":"zoom","page":"join","meetingId":"81234567890","findings":["passcode-in-link"]}',
      '{"address":"https://www.google.com/url?q=https://zoom.us/my/ada","target":"https://zoom.us/my/ada","host":"zoom","page":"personal","meetingId":null,"findings":["personal-meeting-id","wrapped-link"]}',
      '{"address":"not an address","target":"not an address","host":"other","page":null,"meetingId":null,"findings":[],"error":"It does not begin with a scheme, such as https:."}',
    ])
    expect({ errors, code }).toEqual({ errors: '', code: 0 })
  })

  test('names a look-alike, with the reason', async () => {
    const { lines } = await explain(['https://zoom.us-05.in/j/81234567890'])
    expect(lines).toEqual([
      '{"address":"https://zoom.us-05.in/j/81234567890","target":"https://zoom.us-05.in/j/81234567890","host":"lookalike","because":"left-label","page":null,"meetingId":null,"findings":["lookalike-host"]}',
    ])
  })

  test('with --text lists the links in a whole text, each with its offset', async () => {
    const input =
      'Grüße!\nzoom.us/j/81234567890 and\nhttps://zoom.us-05.in/j/8 and https://legalzoom.com/'
    const { lines, code } = await explain(['--text'], input)
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      findLinks(input).map(({ offset, recognition }) => ({
        offset,
        ...expected(recognition.address),
      })),
    )
    expect(lines.map((line) => Object.keys(JSON.parse(line))[0])).toEqual(['offset', 'offset'])
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ offset: 33, because: 'left-label' })
    expect(code).toBe(0)
  })

  test('with --check says what the popup says of a text, and of a link what hides its target', async () => {
    const asked = [['--check', 'see https://bit.ly/3abc'], ['--check']]
    const answers = asked.map(async (given) => (await explain(given, 'https://zoom.us/j/8')).lines)
    expect(await Promise.all(answers)).toEqual([
      ['{"verdict":"other","host":"bit.ly","findings":[],"unresolved":"short-link"}'],
      ['{"verdict":"zoom","host":"zoom.us","findings":[]}'],
    ])
  })

  test('answers each line of standard input, by the modules that ship', async () => {
    const addresses = [...ADDRESSES.map(({ address }) => address), ...NO_ADDRESSES]
    const oneLine = addresses.filter((address) => !address.includes('\n'))
    const { lines, errors, code } = await explain([], `${oneLine.join('\n')}\n`)
    expect(lines.map((line) => JSON.parse(line))).toEqual(oneLine.map(expected))
    expect({ errors, code }).toEqual({ errors: '', code: 0 })
  })

  test('answers line n in line n: blank lines too, but none after the last line', async () => {
    const { lines } = await explain([], '\nhttps://zoom.us/join\r\n\r\n\nlast')
    expect(lines.map((line) => JSON.parse(line).address)).toEqual([
      '',
      'https://zoom.us/join',
      '',
      '',
      'last',
    ])
    const counts = ['https://zoom.us/join\n', '\n', ''].map(
      async (input) => (await explain([], input)).lines.length,
    )
    expect(await Promise.all(counts)).toEqual([1, 1, 0])
  })

  test('takes any bytes, and keeps what it prints to one line of harmless text', async () => {
    const input = Buffer.concat([
      Buffer.from('\ufeffhttps://zoom.us/j/8\u202e\u2028\u0085\r\0?pwd=x\n'),
      Buffer.from([0xff, 0xfe, 0x0a, 0xc3]),
    ])
    const { lines, output, code } = await explain([], input)
    expect(lines.map((line) => JSON.parse(line).address)).toEqual([
      'https://zoom.us/j/8\u202e\u2028\u0085\r\0?pwd=x',
      '\ufffd\ufffd',
      '\ufffd',
    ])
    expect(output).not.toMatch(/[\u202e\u2028\u0085\r\0]/)
    expect(code).toBe(0)
  })

  test('reads on and on: long lines, many lines', async () => {
    const long = `https://zoom.us/j/81234567890?pwd=${'é€'.repeat(200_000)}`
    const many = 'https://zoom.us/j/81234567890\n'.repeat(20_000)
    const { lines } = await explain([], `${long}\n${many}`)
    expect(lines).toHaveLength(20_001)
    expect(JSON.parse(lines[0] ?? '')).toEqual(expected(long))
  })

  test('says how it is used, and nothing else', async () => {
    const { output, errors, code } = await explain(['--help'])
    expect(output).toContain('npm run --silent explain -- <address>')
    expect({ errors, code }).toEqual({ errors: '', code: 0 })
  })
})
