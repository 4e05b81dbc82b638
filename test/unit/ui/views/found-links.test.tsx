/** @jest-environment jsdom */
import { beforeEach, expect, jest, test } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/preact'
import { linksOnPage, type PageLink } from '../../../../src/advice/links-on-page.ts'
import { PageLinks } from '../../../../src/ui/views/found-links.tsx'
import { english } from '../../english.ts'
import { faultsIn, show } from '../show.tsx'

const copy = jest.fn(async (_text: string) => true)
const showLink = jest.fn(async (_link: PageLink) => true)
const role = 'host'
const draw = (addresses: string[], isCut = false) => {
  const scraps = addresses.map((text) => ({ text, isLink: true, title: '', count: 1 }))
  const links = linksOnPage([{ frame: 3, scraps }])
  return show(<PageLinks links={links} isCut={isCut} role={role} copy={copy} show={showLink} />)
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
  const rows = () => container.querySelectorAll('.row').length
  expect(rows()).toBe(50)
  fireEvent.click(screen.getByRole('button', { name: english('found_more', ['70']) }))
  fireEvent.click(screen.getByRole('button', { name: english('found_more', ['20']) }))
  expect(rows()).toBe(120)
  expect(screen.queryByText(english('found_more', ['0']))).toBeNull()
})

test('says honestly that none was found, and that a page was too large', () => {
  expect(draw([]).textContent).toContain(english('found_none'))
  expect(draw(numbered(1), true).textContent).toContain(english('found_cut'))
})

test('axe finds no fault', async () => {
  expect(await faultsIn(draw(['https://us05webzoom.us/j/1', ...numbered(60)]))).toEqual([])
})
