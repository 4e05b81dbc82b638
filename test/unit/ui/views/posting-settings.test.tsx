/** @jest-environment jsdom */
import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { fireEvent, screen, waitFor } from '@testing-library/preact'
import { PostingSettings, type Posting } from '../../../../src/ui/views/posting-settings.tsx'
import { english } from '../../english.ts'
import { faultsIn, show } from '../draw.tsx'

let isEverywhere: boolean
let sites: string[]
const posting = {
  postingPlaces: jest.fn(async () => ({ isEverywhere, sites })),
  switchPosting: jest.fn(async (on: boolean) => void (isEverywhere = on)),
  allowSite: jest.fn(async (site: string) => void sites.push(site)),
  dropSite: jest.fn(async (site: string) => void (sites = sites.filter((each) => each !== site))),
} satisfies Posting

const showIt = (isGuardOn: boolean) =>
  show(
    <main>
      <PostingSettings posting={posting} isGuardOn={isGuardOn} />
    </main>,
  )
const box = () => screen.getByLabelText<HTMLInputElement>(english('posting_switch'))
const field = () => screen.getByLabelText<HTMLInputElement>(english('posting_site'))
const add = () => screen.getByText<HTMLButtonElement>(english('posting_add'))

beforeEach(() => {
  isEverywhere = false
  sites = []
  jest.clearAllMocks()
})

test('says what it reads, and that nothing is kept', async () => {
  const { container } = showIt(true)
  await waitFor(() => expect(box().disabled).toBe(false))
  expect(container.textContent).toContain(english('posting_text'))
  expect(container.textContent).not.toContain(english('posting_needs'))
  expect(await faultsIn(container)).toEqual([])
})

test('is switched on and off, and shows what holds', async () => {
  showIt(true)
  await waitFor(() => expect(box().disabled).toBe(false))
  fireEvent.click(box())
  await waitFor(() => expect(box().checked).toBe(true))
  fireEvent.click(box())
  await waitFor(() => expect(box().checked).toBe(false))
  expect(posting.switchPosting.mock.calls).toEqual([[true], [false]])
})

test('without the guard it is off, whatever was chosen, and says what it needs', async () => {
  isEverywhere = true
  const { container } = showIt(false)
  await waitFor(() => expect(field()).toBeTruthy())
  expect([box().checked, box().disabled]).toEqual([false, true])
  expect(container.textContent).toContain(english('posting_needs'))
})

describe('single sites', () => {
  test.each([
    ['forum.example.org', 'forum.example.org'],
    [' https://Forum.Example.org/t/1?a=b ', 'forum.example.org'],
    ['forum.example.org/t/1', 'forum.example.org'],
  ])('%j is asked for within the click, and listed', async (typed, site) => {
    const { container } = showIt(false)
    await waitFor(() => expect(field()).toBeTruthy())
    fireEvent.input(field(), { target: { value: typed } })
    await waitFor(() => expect(add().disabled).toBe(false))
    fireEvent.click(add())
    expect(posting.allowSite.mock.calls).toEqual([[site]])
    fireEvent.click(await screen.findByLabelText(english('posting_remove', [site])))
    await waitFor(() => expect(container.textContent).not.toContain(site))
    expect(posting.dropSite.mock.calls).toEqual([[site]])
    expect(await faultsIn(container)).toEqual([])
  })

  test.each(['', 'forum', 'two words', 'ftp://x.example', 'javascript:alert(1)'])(
    '%j is none',
    async (typed) => {
      showIt(false)
      await waitFor(() => expect(field()).toBeTruthy())
      fireEvent.input(field(), { target: { value: typed } })
      expect(add().disabled).toBe(true)
    },
  )

  test('are not asked for where all sites have it', async () => {
    isEverywhere = true
    showIt(true)
    await waitFor(() => expect(box().checked).toBe(true))
    expect(screen.queryByLabelText(english('posting_site'))).toBeNull()
  })
})
