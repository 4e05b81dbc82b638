import { inflateSync } from 'node:zlib'

/** Sheets of paper, in centimetres. */
export const PAPER = { A4: [21, 29.7], Letter: [21.59, 27.94] } as const

/** How many pages a PDF has. Firefox packs what says so. */
export function pagesIn(pdf: Uint8Array): number {
  const text = Buffer.from(pdf).toString('latin1')
  const packed = [...text.matchAll(/\/Type \/ObjStm[^]*?stream\r?\n([^]*?)\r?\nendstream/g)]
  const all = packed.map(([, data = '']) => inflateSync(Buffer.from(data, 'latin1')).toString())
  return [text, ...all].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
