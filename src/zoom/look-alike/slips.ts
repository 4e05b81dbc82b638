/**
 * What the fingers make of Zoom's word: a letter left out or too many, a neighbor on the keyboard in
 * its place, two that changed places, or a dash inside. Those that are words or well-known names
 * themselves are left out: zoo, room, loom, boom.
 */
const SLIPS =
  'zomo|zomm?|zo-om|z-oom|zoo-m(?![a-z])|z[ou][oiupkl0][mnkj]|z[ipkl]om|[xs]oom|ozom|zoo[a-ln-z]m|z[a-np-z]oom'

/** One of them at the head of a label or of a part of it, a word may follow: zoonmeeting; the plainest at its end, too: joinzomm. */
export const SLIP = new RegExp(
  `(?<![a-z\\d])(?:${SLIPS})|(?:zomm|zo[ou]n|zo?oim|zoum|zpom)(?![a-z\\d])`,
)

/** A label that is nothing else. */
export const SLIP_ALONE = new RegExp(`^(?:${SLIPS})$`)
