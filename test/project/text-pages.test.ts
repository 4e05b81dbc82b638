/** The pages for translators: every text is on them, once, where it stands or with what it is for. */
import { describe, expect, test } from '@jest/globals'
import { markOf } from '../../scripts/texts/marks.mjs'
import { textsPage } from '../../scripts/texts/page.mjs'
import { SCENES } from '../../scripts/texts/scenes.mjs'
import { catalogOf, english, folders } from './catalogs.ts'

const keys = Object.keys(english)
const place = (key: string, box: number[] | null) => ({ mark: markOf(keys.indexOf(key)), box })
const taken = [
  {
    id: 'guest',
    scene: SCENES['guest']!,
    size: [400, 800],
    places: [place('passcode_name', [40, 80, 100, 20]), place('back', null)],
  },
]
const pageOf = (folder: string, messages = catalogOf(folder)): string =>
  textsPage({ name: folder, messages, english, taken, pictures: folder })
const entries = (page: string): string[] => page.split('<li id="').slice(1)

describe.each(folders)('%s', (folder) => {
  const page = pageOf(folder)

  test('has every text once, with its words and what it is for', () => {
    const shown = new Map(entries(page).map((entry) => [entry.split('"')[0], entry]))
    expect([...shown.keys()].toSorted()).toEqual(keys.toSorted())
    expect(entries(page)).toHaveLength(keys.length)
    const plain = (text = '') => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    const silent = keys.filter((key) => {
      const words = catalogOf(folder)[key]?.message ?? '(not translated yet)'
      const entry = shown.get(key) ?? ''
      return !entry.includes(plain(words)) || !entry.includes(plain(english[key]?.description))
    })
    expect(silent).toEqual([])
  })
})

test('leads from a text to its place in the picture, and back', () => {
  const page = pageOf('de')
  expect(page).toContain('<li id="passcode_name"><a href="#guest.passcode_name">')
  expect(page).toContain(
    'href="#passcode_name" title="passcode_name" id="guest.passcode_name" style="left:10.00%;top:10.00%;width:25.00%;height:2.50%"',
  )
  expect(page).not.toContain('id="guest.back"')
})

test('says what is not translated yet, and that it is in no picture', () => {
  const { passcode_name: _, zoom_more: __, ...lacking } = catalogOf('de')
  const page = pageOf('de', lacking)
  expect(page.match(/\(not translated yet\)/g)).toHaveLength(2)
  expect(page).toContain(`In no picture (${keys.length - 2} of ${keys.length})`)
})
