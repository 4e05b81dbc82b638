/**
 * A number that stands for a text: what the page's script sees of Zoom's labels leaves the page
 * only so, and Zoom's own labels are known by it. Case and white space do not count.
 * FNV-1a with 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ (22 November 2026).
 */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text.replace(/\s+/g, ' ').trim().toLowerCase())
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193)
  return hash >>> 0
}
