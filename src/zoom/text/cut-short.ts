import type { Piece } from './pieces.ts'

/** The soft line break of quoted-printable in another encoding; as it is, it is read. */
const SOFT_BREAK =
  /^(?!=\r?\n)(?:\\|%(?:25)*5c)?(?:=|%(?:25)*3d|u003d|(?:&|%(?:25)*26)(?:#|%(?:25)*23)(?:x3d|61)(?:;|%(?:25)*3b))(?:\r?\n|(?:\\|%(?:25)*5c)[rn]|%(?:25)*0[ad])/i

/** A line break, or what stands for one. */
const BREAK = /^(?:\r?\n|\\[rn]|\\?=|%(?:25)*3d)/i

/** Half of a percent code. */
const HALF_CODE = /%(?:25)*[\da-f]?$/i

/**
 * Whether something taken out ends where its line was folded: a fold in encodings that no view
 * reads together, behind which the rest of a passcode may stand.
 * @param pieces of the copy, in order
 */
export const isCutShort = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ before, after }, at) => {
    const next = pieces[at + 1]?.before.slice(0, 40) ?? ''
    if (before === after) return false
    return SOFT_BREAK.test(next) || (BREAK.test(next) && HALF_CODE.test(before.slice(-40)))
  })
