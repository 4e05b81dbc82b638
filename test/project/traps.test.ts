/** That no translation falls into the traps, and that each trap catches. */
import { describe, expect, test } from '@jest/globals'
import { type Catalog, catalogOf, english, folders, say } from './catalogs.ts'
import { headOf, type Style, styleOf } from './style-sheet.ts'
import { TRAPS } from './traps.ts'
import { readText } from './repository.ts'

/** A region has texts of its own only where it differs, and the style sheet of its language. */
const sheets = folders.flatMap((folder): [string, Style][] => {
  const style = styleOf(folder)
  return style ? [[folder, style]] : []
})

describe.each(sheets)('%s', (folder, style) => {
  const messages = catalogOf(folder)

  test.each(Object.keys(TRAPS))('%s', (trap) => {
    expect(TRAPS[trap]?.(messages, style)).toEqual([])
  })

  test('its exceptions are needed', () => {
    const strict = { ...style, allow: {} }
    const found = Object.entries(TRAPS).flatMap(([name, trap]) =>
      trap(messages, strict).map(([key]) => `${name} ${key}`),
    )
    const idle = Object.entries(style.allow).flatMap(([name, keys]) =>
      keys.filter((key) => !found.includes(`${name} ${key}`)).map((key) => `${name} ${key}`),
    )
    expect(idle).toEqual([])
  })

  test('its style sheet says which language it is for', () => {
    expect(style.language.replace('-', '_')).toBe(folder)
  })
})

describe('each trap catches', () => {
  const german = headOf(readText('docs/languages/de.md'))
  const greek: Style = { ...german, language: 'el', quotes: '« »' }
  const persian: Style = { ...german, language: 'fa' }
  const CAUGHT: readonly (readonly [string, Style, key: string, text: string])[] = [
    ['letters of another script', german, 'page_join', 'Sie gehen gleich hinеin'],
    ['letters of another script', greek, 'page_join', 'Μπαίνετε σε λίγo'],
    ['English left over', german, 'page_join', 'Sie gehen hinein because'],
    ['English left over', greek, 'page_join', 'Μπαίνετε now'],
    ['a negation lost', german, 'verdict_zoom_note', 'Sie sagt, wer den Link schickt.'],
    ['the word for waiting room', german, 'waiting_room_name', 'Lobby'],
    ['the word for host', german, 'share_off_participant', 'Bitten Sie, dass nur einer teilt.'],
    ['host and guest swapped', german, 'share_off_participant', 'Bitten Sie den Gast.'],
    ['a form that is never used', german, 'page_join', 'Du gehst gleich hinein'],
    ['quotation marks', german, 'left_note', 'Sehen Sie unter “Notfall” nach.'],
    ['quotation marks', german, 'left_note', 'Sehen Sie unter „Notfall nach.'],
    ['quotation marks', german, 'left_note', "Wie geht's?"],
    ['a space before a sign', german, 'page_join', 'Sie gehen gleich hinein !'],
    ['a space before a sign', greek, 'left_note', '« Επείγον » δείτε.'],
    ['a number lost', german, 'letter_figure_before', 'Dezember 2019: rund 100 Millionen Gäste'],
    ['digits that the browser does not write', persian, 'letter_figure_before', 'دسامبر 2019: 10'],
    ['placeholders in another order', german, 'lock_host_1', '$LOCK_MEETING$ in $HOST_TOOLS$'],
  ]

  test.each(CAUGHT)('%s (%#)', (trap, style, key, text) => {
    const messages: Catalog = { [key]: say(text) }
    expect(english[key]).toBeDefined()
    expect(TRAPS[trap]?.(messages, style).map(([found]) => found)).toEqual([key])
    expect(TRAPS[trap]?.(messages, { ...style, allow: { [trap]: [key] } })).toEqual([])
  })

  test('every trap there is', () => {
    const caught = new Set(CAUGHT.map(([trap]) => trap.replace(/^(the word for) .*/, '$1')))
    const traps = new Set(
      Object.keys(TRAPS).map((trap) => trap.replace(/^(the word for) .*/, '$1')),
    )
    expect(caught).toEqual(traps)
  })

  test('but digits of the language’s own, and its own letters beside names', () => {
    const fine: Catalog = { letter_figure_before: say('Δεκέμβριος 2019: ١٠ εκατ., Zoom') }
    const korean: Style = { ...german, language: 'ko', quotes: '“ ”' }
    const ending: Catalog = { page_join: say('Zoom의 주소') }
    expect(TRAPS['letters of another script']?.(ending, korean)).toEqual([])
    for (const trap of ['a number lost', 'letters of another script', 'English left over'])
      expect(TRAPS[trap]?.(fine, greek)).toEqual([])
  })
})
