import { describe, expect, test } from '@jest/globals'
import { pageLinks } from './page-links.ts'
import { safeList } from '../../../src/advice/safe-list.ts'

const JOIN = 'https://us02web.zoom.us/j/81234567890'
const link = (text: string, title = '') => ({ text, isLink: true, title, count: 1 })

describe('all links of a page, to be posted', () => {
  const list = (...scraps: ReturnType<typeof link>[]) => safeList(pageLinks([{ frame: 0, scraps }]))

  test('are Zoom’s, in the order of the page, each once, with its words and without passcode', () => {
    const scraps = [
      link(`${JOIN}?pwd=x`, 'Reading hour, Friday'),
      link('https://us05webzoom.us/j/1', 'Chess'),
      link('https://zoom.us/s/84567890123?zak=y', 'Passcode: 135790'),
      link(`${JOIN}?pwd=z`, 'The same'),
      link('https://zoom.us/w/85678901234?tk=t'),
    ]
    expect(list(...scraps)).toEqual({
      text: `Reading hour, Friday\n${JOIN}\n\nhttps://zoom.us/j/84567890123\n\nhttps://zoom.us/w/85678901234`,
      count: 3,
      leftOut: 1,
    })
  })

  test.each(['https://us05webzoom.us/j/1 now', `${JOIN}?pwd=x`, 'Passcode: ask us'])(
    'lose words that are an address or may hold a secret, and no others: %s',
    (title) => {
      const other = 'https://zoom.us/j/84567890123'
      const { text } = list(link(JOIN, title), link(other, 'Chess'))
      expect(text).toBe(`${JOIN}\n\nChess\n${other}`)
    },
  )

  test('are without a link that may hold a secret', () => {
    const doubtful = link(`${JOIN}?password=abc`)
    expect(list(doubtful)).toEqual({ text: '', count: 0, leftOut: 1 })
  })
})
