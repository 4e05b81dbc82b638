import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'

/** What must come of an attack: the flag stays, or our own page opens. */
export type Outcome = 'flag' | 'alarm'

const folder = new URL('./', import.meta.url)
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml',
  '.xhtml': 'application/xhtml+xml',
}

type Attack = readonly [name: string, what: string]

/** Every attack by the name of its file, with what its first comment says, by what it expects. */
export function attacksIn(browser: 'chromium' | 'firefox'): Readonly<Record<Outcome, Attack[]>> {
  const attacks: Record<Outcome, Attack[]> = { flag: [], alarm: [] }
  for (const name of readdirSync(folder).filter((each) => extname(each) in TYPES)) {
    const source = readFileSync(new URL(name, folder), 'utf8')
    const found = /<!-- (.+?) Expect: (\w+)(?:, in Firefox (\w+))? -->/.exec(source)
    if (!found) throw new Error(`${name} does not say what it expects.`)
    const [, what, outcome, inFirefox] = found
    attacks[((browser === 'firefox' && inFirefox) || outcome) as Outcome].push([name, what!])
  }
  return attacks
}

/** The page of an attack, as the server sends it. One never ends, one is sandboxed. */
export function attackPage(name: string) {
  return {
    policy: name.startsWith('sandbox') ? 'sandbox allow-scripts' : '',
    type: TYPES[extname(name)] ?? 'text/plain',
    bytes: readFileSync(new URL(name, folder)),
    isEndless: name.startsWith('endless'),
  }
}
