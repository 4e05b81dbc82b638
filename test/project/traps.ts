/** What translations get wrong without looking wrong, as far as a test can tell. */
import { numberIn } from '../../src/advice/intl.ts'
import { type Catalog, english, originOf } from './catalogs.ts'
import { any, TERMS, type Style, type Term } from './style-sheet.ts'

/** What a trap finds: the key, and what is wrong. */
type Found = readonly [key: string, what: string]
/** A text beside the English one; both without placeholders. */
interface Pair {
  readonly key: string
  readonly text: string
  readonly source: string
  /** With placeholders. */
  readonly whole: string
  readonly wholeSource: string
}

const PLACEHOLDER = /\$\w+\$/g
const without = (text: string): string => text.replace(PLACEHOLDER, ' ')

/** Our own texts beside the English. Zoom’s labels and the tags are no words of ours. */
function pairsOf(messages: Catalog, source: Catalog): Pair[] {
  return Object.entries(messages)
    .filter(([key]) => !/^(?:zoom_|extName$|language_tag$)/.test(key))
    .map(([key, { message }]) => {
      const wholeSource = originOf(key, source)?.message ?? ''
      return {
        key,
        text: without(message),
        source: without(wholeSource),
        whole: message,
        wholeSource,
      }
    })
}

/** Names, and what software writes in Latin letters everywhere. */
const NAMES =
  'Anteroom Zoom Communications Chrome Chromium Firefox Edge Android Windows macOS Mac Eric Yuan Webex Teams Google YouTube Moodle Alt Ctrl Shift Esc Tab Enter QR PDF HTML XML JSON URL KB MB px pwd example com org us id ID AI KI IA'
/** Frequent English words: one alone shows that a text, or its end, was forgotten. */
const ENGLISH =
  'the you your yours with and this that these those are were which who why when where how from would should been they them their there click choose people someone anyone everyone without because'

/** The script of a language, and those that are written beside it. */
function scriptsOf(tag: string): string[] {
  const { script = 'Latn' } = new Intl.Locale(tag).maximize()
  const more: Record<string, string[]> = {
    Jpan: ['Hani', 'Hira', 'Kana'],
    Kore: ['Hang'],
    Hans: ['Hani'],
    Hant: ['Hani'],
  }
  return more[script] ?? [script]
}

const LETTERS = /[\p{L}\p{M}]+/gu
const words = (text: string): string[] => text.match(LETTERS) ?? []
const count = (text: string, sign: string): number => text.split(sign).length - 1
/** The numbers of a text in Latin digits. */
function numbersOf(text: string): string[] {
  const latin = text.replace(/\p{Nd}/gu, (digit) => {
    // Each script has its ten digits in a row.
    let zero = digit.codePointAt(0)!
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
    return String(digit.codePointAt(0)! - zero)
  })
  return latin.match(/\d+/g) ?? []
}

/** Made once for a language: then asked about each of its texts. */
type Trap = (style: Style) => (pair: Pair) => string | false

/** That a term of the glossary is called by the word that the language has for it. */
const GLOSSARY = Object.fromEntries(
  Object.entries(TERMS).map(([term, inEnglish]): [string, Trap] => [
    `the word for ${term}`,
    (style) => {
      const own = any(style.words[term as Term])
      return ({ text, source }) => inEnglish.test(source) && !own.test(text) && text
    },
  ]),
)

const TRAPS_FOR_EACH: Readonly<Record<string, Trap>> = {
  ...GLOSSARY,
  'letters of another script': ({ language }) => {
    const scripts = scriptsOf(language)
    const own = scripts.map((script) => `\\p{scx=${script}}`)
    const isOwn = new RegExp(`^[${own.join('')}\\p{scx=Zyyy}\\p{scx=Zinh}]+$`, 'u')
    // An ending follows a name at once, as in “Zoom의”; where letters resemble Latin ones, only
    // behind a sign.
    const canFollow = !['Latn', 'Cyrl', 'Grek', 'Armn'].some((script) => scripts.includes(script))
    return ({ text }) => {
      const parts = words(text).flatMap((word) =>
        canFollow ? word.split(/(?<=[A-Za-z])(?![A-Za-z])|(?<![A-Za-z])(?=[A-Za-z])/) : [word],
      )
      const wrong = parts.filter((word) => word && !isOwn.test(word) && !/^[A-Za-z]+$/.test(word))
      return wrong.length > 0 && wrong.join(' ')
    }
  },
  'English left over': ({ language, english: allowed }) => {
    const isLatin = scriptsOf(language).includes('Latn')
    const stay = new Set(`${NAMES} ${allowed.join(' ')}`.toLowerCase().match(LETTERS) ?? [])
    const common = new Set(ENGLISH.split(' '))
    return ({ text, source }) => {
      if (language === 'en') return false
      // In a text of Latin letters only words that no other language is likely to have.
      const left = words(isLatin ? text : text.replace(/[A-Za-z]+/g, ' $& '))
        .filter((word) => /^[A-Za-z]+$/.test(word) && !stay.has(word.toLowerCase()))
        .filter((word) => (isLatin ? common.has(word.toLowerCase()) : true))
      return left.length > 0 && source !== '' && left.join(' ')
    }
  },
  'a negation lost': ({ negation }) => {
    const no = any(negation)
    return ({ text, source }) =>
      /\b(?:not|never|without|cannot)\b|n’t\b/i.test(source) && !no.test(text) && text
  },
  'host and guest swapped': ({ words: { host, guest } }) => {
    const [isHost, isGuest] = [any(host), any(guest)]
    return ({ text, source }) => {
      const says = (term: Term) => TERMS[term].test(source)
      const swapped =
        (says('host') && !says('guest') && !isHost.test(text) && isGuest.test(text)) ||
        (says('guest') && !says('host') && !isGuest.test(text) && isHost.test(text))
      return swapped && text
    }
  },
  'a form that is never used': ({ never }) => {
    const form = any(never)
    return ({ text }) => {
      const [found] = form.exec(text) ?? []
      return found !== undefined && `${found}: ${text}`
    }
  },
  'quotation marks': ({ quotes, language }) => {
    const [open = '', close = ''] = quotes.split(' ')
    const others = [...`"„“”«»「」『』‹›‘${language === 'en' ? '' : "'"}`].filter(
      (sign) => sign !== open && sign !== close,
    )
    return ({ text }) => {
      const strange = others.filter((sign) => text.includes(sign))
      // Swedish and Finnish open and close with one sign; in English that which closes is an apostrophe, too.
      const isPaired =
        open === close
          ? count(text, open) % 2 === 0
          : close === '’' || count(text, open) === count(text, close)
      return (strange.length > 0 || !isPaired) && `${strange.join('')} ${text}`
    }
  },
  // French alone has one, a narrow one at which no line breaks.
  'a space before a sign': ({ quotes }) => {
    const quoted = quotes === '« »' ? /«[ \u00A0]|[ \u00A0]»/ : null
    return ({ whole }) => (/[ \u00A0][.,;:?!]/.test(whole) || quoted?.test(whole) === true) && whole
  },
  'a number lost':
    () =>
    ({ text, source }) => {
      // Most languages count the hours to 24.
      if (/\bat \d+$/.test(source)) return false
      // Numbers that English writes as words may be digits elsewhere.
      const found = numbersOf(text)
      const lost = numbersOf(source).filter((number) => !found.includes(number))
      return lost.length > 0 && `${lost.join()}: ${text}`
    },
  'digits that the browser does not write': ({ language }) => {
    const own = numberIn(1_234_567_890, language)
    return ({ text }) => {
      const numbers = text.match(/(?<![A-Za-z.])\p{Nd}+(?![A-Za-z])/gu) ?? []
      const strange = numbers.filter((number) => [...number].some((digit) => !own.includes(digit)))
      return strange.length > 0 && strange.join(' ')
    }
  },
  'placeholders in another order':
    () =>
    ({ whole, wholeSource }) => {
      const [found, wanted] = [whole, wholeSource].map((text) => text.match(PLACEHOLDER) ?? [])
      const isReordered = found!.length === wanted!.length && found!.join() !== wanted!.join()
      return isReordered && found!.join()
    },
}

/** Each trap, with what it finds in a language that the style sheet does not allow. */
export const TRAPS: Readonly<
  Record<string, (messages: Catalog, style: Style, source?: Catalog) => Found[]>
> = Object.fromEntries(
  Object.entries(TRAPS_FOR_EACH).map(([name, trap]) => [
    name,
    (messages: Catalog, style: Style, source = english) => {
      const find = trap(style)
      return pairsOf(messages, source)
        .filter(({ key }) => !style.allow[name]?.includes(key))
        .flatMap((pair): Found[] => {
          const what = find(pair)
          return what === false ? [] : [[pair.key, what]]
        })
    },
  ]),
)
