import { isTooLong } from '../address/hosts.ts'

/** A host name as browsers show it to people, its punycode labels decoded; not for one too long. */
export function shownHost(host: string): string {
  return host.includes('xn--') && !isTooLong(host) ? host.split('.').map(decoded).join('.') : host
}

const MARKS = /\p{M}/gu

/** A host without the marks on its letters: `zöom` as `zoom`; one longer than there can be as it is. */
export function unmarked(text: string): string {
  if (isTooLong(text)) return text
  // Loose marks go first: to order many takes a time that grows with the square.
  return text.replace(MARKS, '').normalize('NFKD').replace(MARKS, '')
}

/**
 * The letters of Zoom's addresses, each before those that look like it and that a host may hold
 * (Unicode's confusables.txt, as npm unhomoglyph 1.0.6 has it, 25 November 2026).
 */
const LIKENESS =
  'oоοօøɵσөⲟჿഠဝዐଠᴏᴑꬽ〇ⵔ𐐬𐓪ѻꙩðⲑ mмᴍʍᎷɱⲙ𑜀 zᴢʐƶȥᏃⱬʑᵶᶎɀҙӡⳅ uυսᴜʋꞟꭎꭒʊᵾ sѕꜱᏚʂȿƽꞩ wԝѡᴡաᎳ eеҽᴇⲉ bьƅɓ cсᴄⲥ'.split(
    ' ',
  )

/**
 * The text as the eye reads it: no marks, and look-alike letters as what they look like. Every
 * digit of another script counts as an o: many zeros do look so, and no name is written like that.
 * @param text a host; one longer than there can be comes back as it is
 */
export function fold(text: string): string {
  if (isTooLong(text) || !/[^ -~]/.test(text)) return text
  return unmarked(text).replace(
    /[^ -~]/gu,
    (letter) =>
      LIKENESS.find((alike) => alike.includes(letter))?.[0] ??
      (/\p{Nd}/u.test(letter) ? 'o' : letter),
  )
}

/** A label as it is shown, decoded from punycode (RFC 3492, 6.2). A false one is left as it is. */
function decoded(label: string): string {
  if (!label.startsWith('xn--')) return label
  const text = label.slice(4)
  const dash = text.lastIndexOf('-')
  const shown = dash > 0 ? text.slice(0, dash).split('') : []
  let code = 128
  let place = 0
  let bias = 72
  for (let at = dash + 1; at < text.length;) {
    const start = place
    for (let weight = 1, k = 36; ; k += 36) {
      const digit = 'abcdefghijklmnopqrstuvwxyz0123456789'.indexOf(text[at++] ?? '-')
      place += digit * weight
      if (digit < 0) return label
      const threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias
      if (digit < threshold) break
      weight *= 36 - threshold
    }
    const length = shown.length + 1
    let delta = Math.floor((place - start) / (start === 0 ? 700 : 2))
    delta += Math.floor(delta / length)
    let k = 0
    for (; delta > 455; k += 36) delta = Math.floor(delta / 35)
    bias = k + Math.floor((36 * delta) / (delta + 38))
    code += Math.floor(place / length)
    place %= length
    if (code > 0x10ffff) return label
    shown.splice(place++, 0, String.fromCodePoint(code))
  }
  return shown.join('')
}
