/** @jest-environment jsdom */
import { beforeEach, expect, jest, test } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/preact'
import type { PageLink } from '../../../../src/advice/links-on-page.ts'
import { PageLinks } from '../../../../src/ui/views/found-links.tsx'
import { pageLinks } from '../../advice/page-links.ts'
import { english } from '../../english.ts'
import { faultsIn, show } from '../draw.tsx'

const copy = jest.fn(async (_text: string) => true)
const showLink = jest.fn(async (_link: PageLink) => true)
const draw = (addresses: string[], isCut = false, title = '', isDone = true) => {
  const scraps = addresses.map((text) => ({ text, isLink: true, title, count: 1 }))
  const links = pageLinks([{ frame: 3, scraps }])
  return show(<PageLinks links={links} isCut={isCut} isDone={isDone} copy={copy} show={showLink} />)
    .container
}
const numbered = (count: number) =>
  Array.from({ length: count }, (_, n) => `https://zoom.us/j/${81_000_000_000 + n}?pwd=x`)

beforeEach(() => void jest.clearAllMocks())

test('a link can be shown on the page, and copied without its passcode', async () => {
  const container = draw(numbered(1))
  container.querySelector('details')!.open = true
  fireEvent.click(screen.getByRole('button', { name: english('found_show') }))
  fireEvent.click(screen.getByRole('button', { name: english('copy_clean_link') }))
  await screen.findByText(english('copied'), { selector: 'button' })
  expect(showLink.mock.calls[0]?.[0]).toMatchObject({ frame: 3, index: 0 })
  expect(copy.mock.calls).toEqual([['https://zoom.us/j/81000000000']])
})

test('says where a link is not to be seen any more', async () => {
  showLink.mockResolvedValueOnce(false)
  draw(numbered(1))
  fireEvent.click(screen.getByRole('button', { name: english('found_show') }))
  expect(await screen.findByText(english('found_gone'))).toBeTruthy()
})

test('a look-alike is never copied', () => {
  draw(['https://us05webzoom.us/j/81234567890'])
  expect(screen.queryByRole('button', { name: english('copy_clean_link') })).toBeNull()
})

test('fifty are drawn at once, the others when they are asked for', () => {
  const container = draw(numbered(120))
  const rows = () => container.querySelectorAll('details').length
  expect(rows()).toBe(50)
  fireEvent.click(screen.getByRole('button', { name: english('found_more', [70]) }))
  fireEvent.click(screen.getByRole('button', { name: english('found_more', [20]) }))
  expect(rows()).toBe(120)
  expect(screen.queryByText(english('found_more', [0]))).toBeNull()
})

test('says honestly that none was found, and that a page was too large', () => {
  expect(draw([]).textContent).toContain(english('found_none'))
  expect(draw(numbered(1), true).textContent).toContain(english('found_cut'))
})

test('says how many were found so far while the page is still read, and not that there are none', () => {
  const text = draw([], false, '', false).textContent
  expect(text).toContain(english('found_so_far', [0]))
  expect(text).not.toContain(english('found_none'))
  expect(draw(numbered(2), false, '', false).textContent).toContain(english('found_so_far', [2]))
  expect(draw(numbered(2)).textContent).not.toContain(english('found_so_far', [2]))
})

const words = (container: Element) =>
  [...container.querySelectorAll('summary .words')].map(({ children }) =>
    [...children].map(({ textContent }) => textContent),
  )

test('a row has the link’s words, its address and what is to be said of it', () => {
  const container = draw(['https://zoom.us/j/81234567890?pwd=x'], false, 'Reading hour')
  expect(words(container)).toEqual([
    ['Reading hour', 'zoom.us/j/81234567890', english('passcode_in_link_title')],
  ])
})

test('a look-alike’s own words do not stand in its row', () => {
  const container = draw(['https://us05webzoom.us/j/8?pwd=x'], false, 'zoom.us, really')
  expect(words(container)).toEqual([['us05webzoom.us/j/8', english('lookalike_host_title')]])
})

test('a genuine link that is wrapped gets a yes, and its wrapper is named', () => {
  const url = encodeURIComponent('https://zoom.us/j/81234567890')
  const container = draw([`https://eur01.safelinks.protection.outlook.com/?url=${url}`])
  expect(words(container)).toEqual([['zoom.us/j/81234567890', english('verdict_zoom')]])
  expect(container.textContent).toContain(english('check_wrapper', ['Microsoft']))
})

test('all are copied as one list, and how many are not in it is said', async () => {
  draw([...numbered(60), 'https://us05webzoom.us/j/1'])
  fireEvent.click(screen.getByRole('button', { name: english('found_copy_all') }))
  await screen.findByText(english('found_left_out', [1]))
  const lines = copy.mock.calls[0]?.[0].split('\n')
  expect(lines?.slice(0, 2)).toEqual([
    'https://zoom.us/j/81000000000',
    'https://zoom.us/j/81000000001',
  ])
  expect(lines).toHaveLength(60)
})

test('there is nothing to copy where no link is Zoom’s', () => {
  draw(['https://us05webzoom.us/j/1'])
  expect(screen.queryByRole('button', { name: english('found_copy_all') })).toBeNull()
})

test('axe finds no fault', async () => {
  expect(await faultsIn(draw(['https://us05webzoom.us/j/1', ...numbered(60)]))).toEqual([])
})
