// @ts-check
/**
 * Prints what an address is and what it gives away, by the very modules that ship: one JSON
 * object a line. The result belongs in a bug report.
 */
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { load } from './our-module.mjs'

const USAGE = `Usage: npm run --silent explain -- <address>…
       npm run --silent explain < addresses, one a line
       npm run --silent explain -- --text|--check|--safe <any text>
       npm run --silent explain -- --text|--check|--safe < any text
Prints one JSON object a line for each address, in order. With --text, one for each link to Zoom
and to its look-alikes in the text, with its offset in UTF-16 code units. With --check, one for the
whole text: what the popup says of it when it is pasted there. With --safe, the text as it may be
posted: without passcodes and tokens; what may still hold one is said on standard error.`

/** Control characters that JSON leaves as they are and that would disorder a terminal. */
const INVISIBLE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/** Cuts what arrives on standard input into lines. The end of the last line begins no new one. */
async function* linesOfStandardInput() {
  const decoder = new TextDecoder()
  let last = ''
  for await (const chunk of process.stdin) {
    const [first = '', ...more] = decoder.decode(chunk, { stream: true }).split('\n')
    last += first
    for (const line of more) {
      yield last.replace(/\r$/, '')
      last = line
    }
  }
  last += decoder.decode()
  if (last !== '') yield last.replace(/\r$/, '')
}

/** @param {object} shown */
function visibleJson(shown) {
  return JSON.stringify(shown).replace(
    INVISIBLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/**
 * The text to read: what is written behind the option, else what arrives on standard input.
 * @param {string[]} written
 */
async function givenText(written) {
  const words = written.filter((word) => !/^--(?:text|check|safe)$/.test(word))
  if (words.length > 0) return words.join(' ')
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of process.stdin) text += decoder.decode(chunk, { stream: true })
  return text + decoder.decode()
}

/**
 * @param {string[]} addresses
 * @returns {AsyncGenerator<string>} the lines to print
 */
async function* answers(addresses) {
  if (addresses.includes('--check')) {
    /** @type {typeof import('../src/advice/check-text.ts')} */
    const { checkText } = await load('src/advice/check-text.ts')
    const { verdict, hostname, links } = checkText(await givenText(addresses))
    const findings = links.flatMap(({ recognition }) => recognition.findings)
    const unresolved = links.find(({ recognition }) => recognition.unresolved)?.recognition
      .unresolved
    yield visibleJson({ verdict, host: hostname, findings: [...new Set(findings)], unresolved })
    return
  }
  /** @type {typeof import('../src/advice/report.ts')} */
  const { explained } = await load('src/advice/report.ts')
  /** @type {(recognition: import('../src/zoom/address/recognition.ts').Recognition, offset?: number) => string} */
  const lineOf = (recognition, offset) => {
    const { address, target, meetingId } = recognition
    const { findings, unresolved, error, ...kind } = explained(recognition)
    return visibleJson({ offset, address, target, ...kind, meetingId, findings, unresolved, error })
  }
  if (addresses.includes('--text')) {
    /** @type {typeof import('../src/zoom/text/find-links.ts')} */
    const { findLinks } = await load('src/zoom/text/find-links.ts')
    for (const { recognition, offset } of findLinks(
      await givenText(addresses),
      undefined,
      Infinity,
    ))
      yield lineOf(recognition, offset)
    return
  }
  /** @type {typeof import('../src/zoom/address/recognition.ts')} */
  const { recognize } = await load('src/zoom/address/recognition.ts')
  for await (const address of addresses.length > 0 ? addresses : linesOfStandardInput())
    yield lineOf(recognize(address))
}

async function explain() {
  const addresses = process.argv.slice(2)
  if (addresses.includes('--help') || (addresses.length === 0 && process.stdin.isTTY)) {
    console.log(USAGE)
    return
  }
  if (!existsSync(new URL('../node_modules/vite', import.meta.url))) {
    console.error('The packages are missing: run "npm ci" first.')
    process.exitCode = 1
    return
  }
  // A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
  process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 1))
  if (addresses.includes('--safe')) {
    /** @type {typeof import('../src/zoom/text/safe-copy.ts')} */
    const { safeInvitation } = await load('src/zoom/text/safe-copy.ts')
    const { text, isSure } = safeInvitation(await givenText(addresses))
    process.stdout.write(text)
    if (!isSure)
      console.error('Not sure: the text may still hold a passcode. Look before you post it.')
    return
  }
  for await (const line of answers(addresses)) {
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
  }
}

await explain()
