/**
 * The named entities of what addresses and the words for a passcode are made of,
 * https://html.spec.whatwg.org/entities.json (25 November 2026).
 */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  sol: '/',
  bsol: '\\',
  colon: ':',
  semi: ';',
  comma: ',',
  period: '.',
  equals: '=',
  quest: '?',
  excl: '!',
  num: '#',
  percnt: '%',
  plus: '+',
  lowbar: '_',
  hyphen: '-',
  dash: '-',
  ast: '*',
  commat: '@',
  lpar: '(',
  rpar: ')',
  tab: '\t',
  newline: '\n',
  shy: '\u00ad',
  zerowidthspace: '\u200b',
  nobreak: '\u2060',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  agrave: 'à',
  atilde: 'ã',
  eacute: 'é',
  egrave: 'è',
  oacute: 'ó',
  ocirc: 'ô',
  ouml: 'ö',
  uuml: 'ü',
  ntilde: 'ñ',
  lstrok: 'ł',
  eogon: 'ę',
  scedil: 'ş',
}

/** A numeric character reference, its end escaped by no backslash, or one of these entities. */
export const ENTITY = new RegExp(
  `&#(?:x[\\da-f]{1,6}(?:;|(?![\\da-f\\\\]))|\\d{1,7}(?:;|(?![\\d\\\\])))|&(?:${Object.keys(ENTITIES).join('|')});`,
  'gi',
)

/** The character that a reference stands for; the reference itself where there is no such one. */
export function fromEntity(entity: string): string {
  if (entity === '&amp;') return '&'
  const [, hex, decimal, name = ''] = /^&(?:#x([\da-f]+)|#(\d+)|(\w+));?$/i.exec(entity) ?? []
  if (name) return ENTITIES[name.toLowerCase()] ?? entity
  const code = hex ? parseInt(hex, 16) : Number(decimal)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity
}
