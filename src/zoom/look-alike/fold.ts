/** A host name as browsers show it to people, its punycode labels decoded. */
export function shownHost(host: string): string {
  return host.includes('xn--') ? host.split('.').map(decoded).join('.') : host
}

/** Text without the marks on its letters: `zöom` as `zoom`. */
export function unmarked(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '')
}

/** The letters of Zoom's addresses, each before those of other alphabets that look like it. */
const LIKENESS = ['oоοօөσøɵ', 'mмᴍʍ', 'zᴢʐƶȥ', 'uυսᴜ', 'sѕꜱ', 'wԝѡᴡ', 'eеҽ', 'bЬƅ', 'cсϲᴄ']

/** The text as the eye reads it: no marks, and look-alike letters as what they look like. */
export function fold(text: string): string {
  let folded = unmarked(text)
  if (!/[^ -~]/.test(folded)) return folded
  for (const alike of LIKENESS)
    folded = folded.replace(new RegExp(`[${alike}]`, 'g'), alike.charAt(0))
  return folded
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
