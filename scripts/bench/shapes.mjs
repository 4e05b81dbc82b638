// @ts-check
/**
 * Shapes of text on which a reader of addresses may take long: repeated to the wanted length, they
 * make expressions backtrack, nest wrappers and percent codes, or fill each list that is kept.
 * @type {readonly { name: string, before?: string, repeated: string, after?: string }[]}
 */
export const SHAPES = [
  { name: 'one word', repeated: 'zoom' },
  { name: 'words', repeated: 'zoom us ' },
  { name: 'labels', repeated: 'zoom.' },
  { name: 'hyphens', repeated: 'zoom-us-' },
  { name: 'labels before a path', repeated: 'a.', after: 'us/j/81234567890' },
  { name: 'a long host', before: 'https://', repeated: 'zoom.', after: 'us/j/81234567890' },
  { name: 'punycode', before: 'https://', repeated: 'xn--', after: '.us/' },
  { name: 'fullwidth letters', before: 'https://', repeated: 'ｚｏｏｍ', after: '.us/' },
  { name: 'accents', before: 'https://zo', repeated: '\u0301', after: 'om.us/' },
  { name: 'schemes', repeated: 'https://' },
  { name: 'links', repeated: 'https://us02web.zoom.us/j/81234567890?pwd=example.1 ' },
  { name: 'links without a blank', repeated: 'https://zoom.us/j/81234567890,' },
  { name: 'look-alikes', repeated: 'https://us02webzoom.us/j/81234567890 ' },
  { name: 'bare hosts', repeated: 'zoom.us/j/81234567890 ' },
  { name: 'slashes', before: 'https://zoom.us', repeated: '/' },
  { name: 'at signs', before: 'https://', repeated: 'zoom.us@', after: 'zoom.us/' },
  { name: 'percent codes', before: 'https://zoom.us/', repeated: '%25' },
  { name: 'broken percent codes', before: 'https://zoom.us/j/', repeated: '%' },
  { name: 'parameters', before: 'https://zoom.us/j/81234567890?', repeated: 'pwd=a&' },
  { name: 'entities', before: 'https://zoom.us/j/81234567890?', repeated: '&amp;' },
  { name: 'wrappers', repeated: 'https://www.google.com/url?q=' },
  { name: 'mail links', repeated: 'mailto:?body=' },
  { name: 'brackets', before: 'https://zoom.us/j/81234567890', repeated: ')' },
  { name: 'dots', before: 'https://zoom.us/j/81234567890', repeated: '.' },
  { name: 'scripts', repeated: 'javascript:' },
  { name: 'data', repeated: 'data:text/' },
  { name: 'calendar folds', before: 'BEGIN:VCALENDAR', repeated: '\r\n zoom.us/' },
  { name: 'passcodes', repeated: 'Passcode: ' },
  { name: 'passcodes and tabs', repeated: 'Passcode\t\t\t\t\t\t\t\t\t' },
  { name: 'dialling', repeated: ',,81234567890#,,,,' },
  { name: 'commas', repeated: ',' },
  { name: 'digits', repeated: '8' },
  { name: 'blanks', repeated: ' ' },
  { name: 'line ends', repeated: '\r\n' },
  { name: 'letters beyond Latin', repeated: '会议' },
]
