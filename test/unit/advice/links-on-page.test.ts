import { describe, expect, test } from '@jest/globals'
import { linksOnPage } from '../../../src/advice/links-on-page.ts'
import { pageLinks } from './page-links.ts'

const JOIN = 'https://us02web.zoom.us/j/81234567890'
const link = (text: string, count = 1) => ({ text, isLink: true, title: '', count })
const words = (text: string, count = 1) => ({ text, isLink: false, title: '', count })

describe('the links of a page', () => {
  test('come worst first, each once with its count and its first place', () => {
    const found = pageLinks([
      { frame: 0, scraps: [link(JOIN), link(`${JOIN}?pwd=x`, 2)] },
      { frame: 7, scraps: [words(`See ${JOIN}?pwd=x`, 3), link('https://us05webzoom.us/j/1')] },
    ])
    expect(found.map(({ recognition, ...rest }) => [recognition.target, rest])).toEqual([
      ['https://us05webzoom.us/j/1', { title: '', count: 1, frame: 7, index: 1 }],
      [`${JOIN}?pwd=x`, { title: '', count: 5, frame: 0, index: 1 }],
      [JOIN, { title: '', count: 1, frame: 0, index: 0 }],
    ])
  })

  test('are meetings and look-alikes: Zoom’s help and other sites are left out', () => {
    const scraps = [
      'https://zoom.us/pricing',
      'https://support.zoom.com/hc/en',
      'https://zoom.us/join',
      'https://legalzoom.com/j/812',
      `https://example.com/?u=${JOIN}`,
      `javascript:open('${JOIN}')`,
      'data:text/html,x',
      'https://[',
      '',
    ].map((text) => link(text))
    expect(pageLinks([{ frame: 0, scraps }])).toEqual([])
  })

  test('travel in mail and calendar links', () => {
    const scraps = [link(`mailto:?body=${encodeURIComponent(JOIN)}`)]
    expect(pageLinks([{ frame: 0, scraps }])).toMatchObject([{ recognition: { target: JOIN } }])
  })

  test('grow while the page is read, and never lose their order', () => {
    const links = linksOnPage()
    links.add(link(JOIN), 0, 0)
    expect([links.all().length, links.dangers()]).toEqual([1, 0])
    links.add(link('https://us05webzoom.us/j/1'), 0, 1)
    links.add(link('https://us05webzoom.us/j/1'), 0, 2)
    links.add(link(JOIN), 0, 3)
    expect(links.dangers()).toBe(1)
    expect(links.all().map(({ recognition, count }) => [recognition.hostKind, count])).toEqual([
      ['lookalike', 2],
      ['zoom', 2],
    ])
  })
})
