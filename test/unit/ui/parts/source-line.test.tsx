/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals'
import { SourceLine } from '../../../../src/ui/parts/source-line.tsx'
import { ENGLISH, show } from '../draw.tsx'

const SOURCE = {
  title: 'Zoom Support: <b>mute</b>',
  address: 'https://support.zoom.com/hc/en/article?id=1&b=2',
  checked: '2026-11-22',
}

describe('a source', () => {
  test('is a link with its title as text, and the day when somebody last looked', () => {
    const { container } = show(<SourceLine source={SOURCE} />)
    const link = container.querySelector('a')
    expect(link?.textContent).toBe(SOURCE.title)
    expect(link?.href).toBe(SOURCE.address)
    expect(container.textContent).toContain('November 22, 2026')
    expect(container.textContent).not.toContain('\u0001')
  })

  test('opens in a new tab that is not told where the reader comes from', () => {
    const { container } = show(<SourceLine source={SOURCE} />)
    const link = container.querySelector('a')
    expect([link?.target, link?.rel]).toEqual(['_blank', 'noreferrer'])
  })

  test('is marked as English in every other language', () => {
    const { container } = show(<SourceLine source={SOURCE} />, {
      ...ENGLISH,
      lang: 'he',
      dir: 'rtl',
    })
    const link = container.querySelector('a')
    expect([link?.lang, link?.dir]).toEqual(['en', 'ltr'])
  })

  test('is one of several, with the day since which somebody has looked at all', () => {
    const older = {
      ...SOURCE,
      title: 'Older',
      address: 'https://b.example/',
      checked: '2025-01-02',
    }
    const { container } = show(<SourceLine source={[SOURCE, older]} />)
    const links = [...container.querySelectorAll('a')].map(({ href }) => href)
    expect(links).toEqual([SOURCE.address, older.address])
    expect(container.textContent).toContain('January 2, 2025')
  })
})
