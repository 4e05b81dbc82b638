/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals'
import { LetterView } from '../../../../src/ui/views/letter-view.tsx'
import { english } from '../../english.ts'
import { ENGLISH, show } from '../draw.tsx'

describe('the letter', () => {
  test('shows figures, what was done, what was promised and what came of it, under its heading', () => {
    const { container } = show(<LetterView />)
    const lists = [...container.querySelectorAll('h2 + ul')].map((list) => [
      list.previousElementSibling?.textContent,
      list.querySelector('li')?.lastElementChild?.textContent ??
        list.querySelector('li')?.textContent,
    ])
    expect(lists).toEqual([
      [english('letter_figures'), english('letter_figure_schools')],
      [english('letter_worried'), expect.stringContaining('SpaceX')],
      [english('letter_done'), english('letter_done_training')],
      [english('letter_promised'), english('letter_promised_freeze')],
      [english('letter_since'), expect.stringContaining('Zoom Support: April 2020')],
    ])
  })

  test('gives each fact its day, or the words in its place', () => {
    const { container } = show(<LetterView />)
    const shown = [...container.querySelectorAll('.facts li')].map(
      ({ firstElementChild }) => firstElementChild?.textContent,
    )
    expect(shown.slice(0, 4)).toEqual([
      'March 28, 2020',
      'March 30, 2020',
      english('letter_those_weeks'),
      english('letter_in_letter'),
    ])
    expect(shown).not.toContain('')
    expect(container.querySelector('time')?.dateTime).toBe('2020-03-28')
  })

  test('writes days in the reader’s language, and never a day off', () => {
    const { container } = show(<LetterView />, { ...ENGLISH, lang: 'fr' })
    expect(container.querySelector('time')?.textContent).toBe('28 mars 2020')
  })

  test('links to the letter and to each source, in a new tab that learns nothing of us', () => {
    const { container } = show(<LetterView />)
    const links = [...container.querySelectorAll('a')]
    expect(links[0]?.textContent).toBe('The Independent: SpaceX bans Zoom')
    expect(links.map(({ href }) => href)).toContain('https://blog.zoom.us/a-message-to-our-users/')
    expect(links.filter(({ rel, target }) => rel !== 'noreferrer' || target !== '_blank')).toEqual(
      [],
    )
  })
})
