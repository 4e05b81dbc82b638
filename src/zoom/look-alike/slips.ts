/**
 * What the fingers make of Zoom's word: a letter left out, a neighbor on the keyboard in its place,
 * or two that changed places. Those that are words or well-known names themselves are left out:
 * zoo, room, loom, boom.
 */
const SLIPS = 'zomm?|z[ou][oiupkl0][mnkj]|z[ipkl]om|[xs]oom|ozom|zomo'

/** One of them at the head of a label or of a part of it. A word may follow: zoonmeeting. */
export const SLIP = new RegExp(`(?<![a-z\\d])(?:${SLIPS})`)

/** A label that is nothing else. */
export const SLIP_ALONE = new RegExp(`^(?:${SLIPS})$`)
