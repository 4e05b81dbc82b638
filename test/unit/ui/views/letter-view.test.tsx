/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals'
import { LETTER, type LetterFact } from '../../../../src/advice/letter.ts'
import { LetterView } from '../../../../src/ui/views/letter-view.tsx'
import { english } from '../../english.ts'
import { ENGLISH, faultsIn, show } from '../show.tsx'

const facts = (list: readonly LetterFact[]) => list.map(({ text }) => text)

const items = (container: Element) =>
  [...container.querySelectorAll('li')].map((item) => item.textContent ?? '')

describe('the letter', () => {
  test('shows each figure, each thing done, each promise and each change, in order', () => {
    const wanted = [
      ...LETTER.figures,
      ...facts(LETTER.done),
      ...LETTER.promised,
      ...facts(LETTER.since),
    ]
    const { container } = show(<LetterView />)
    const shown = items(container)
    expect(shown).toHaveLength(wanted.length)
    expect(wanted.filter((key, index) => !shown[index]?.includes(english(key)))).toEqual([])
  })

  test('gives each fact its day, or the words in its place', () => {
    const { container } = show(<LetterView />)
    const dated: readonly LetterFact[] = [...LETTER.done, ...LETTER.since]
    const shown = [...container.querySelectorAll('.facts li')].map(
      (item) =>
        item.querySelector('time')?.getAttribute('datetime') ??
        item.querySelector('.when')?.textContent,
    )
    expect(shown).toEqual(dated.map(({ date, when }) => date ?? (when && english(when))))
    expect(container.querySelector('time')?.textContent).toBe('March 20, 2020')
  })

  test('writes days in the reader’s language, and never a day off', () => {
    const { container } = show(<LetterView />, { ...ENGLISH, lang: 'fr' })
    expect(container.querySelector('time')?.textContent).toBe('20 mars 2020')
  })

  test('links to the letter and to each source, in a new tab that learns nothing of us', () => {
    const { container } = show(<LetterView />)
    const links = [...container.querySelectorAll('a')]
    const addresses = links.map((link) => link.href)
    const since: readonly LetterFact[] = LETTER.since
    expect(addresses).toContain(LETTER.source.address)
    expect(addresses).toEqual(
      expect.arrayContaining(since.flatMap(({ source }) => source?.address ?? [])),
    )
    expect(links.filter(({ rel, target }) => rel !== 'noreferrer' || target !== '_blank')).toEqual(
      [],
    )
  })

  test('has no fault that axe can find', async () => {
    const { container } = show(
      <main>
        <LetterView />
      </main>,
    )
    expect(await faultsIn(container)).toEqual([])
  })
})
