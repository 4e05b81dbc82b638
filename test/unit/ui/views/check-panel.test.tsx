/** @jest-environment jsdom */
import { describe, expect, jest, test } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/preact'
import type { MessageKey } from '../../../../src/advice/text.ts'
import { CheckHead } from '../../../../src/ui/views/check-head.tsx'
import { CheckPanel, CheckView } from '../../../../src/ui/views/check-panel.tsx'
import { english } from '../../english.ts'
import { faultsIn, show } from '../draw.tsx'

const JOIN = 'https://us02web.zoom.us/j/81234567890'
const LOOKALIKE = 'https://us05webzoom.us/j/81234567890'
const wrapped = (address: string) =>
  `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}`

const check = (text: string) => {
  const { container } = show(<CheckPanel pageLink={null} />)
  fireEvent.input(screen.getByRole('textbox', { name: english('check_label') }), {
    target: { value: text },
  })
  return container
}
const verdict = (container: Element) => container.querySelector('.head h2')?.textContent
const said = (container: Element) => container.querySelector('[role=status]')?.textContent

describe('what is pasted is judged in one line', () => {
  test.each<[string, MessageKey]>([
    [JOIN, 'verdict_zoom'],
    [wrapped(`${JOIN}?pwd=x`), 'verdict_zoom'],
    [LOOKALIKE, 'page_lookalike'],
    [wrapped(LOOKALIKE), 'page_lookalike'],
    ['https://legalzoom.com/j/81234567890', 'claims_zoom_title'],
    ['https://example.com/j/1', 'check_other'],
    ['https://zoom.us@example.com/', 'check_other'],
    ['https://bit.ly/abc', 'verdict_cannot_tell'],
    ['javascript:alert(1)', 'verdict_cannot_tell'],
    [`"${JOIN}"`, 'verdict_cannot_tell'],
  ])('%s', (text, key) => {
    expect(verdict(check(text))).toBe(english(key))
  })

  test('a yes says no more than is known, and names the wrapper in a line of its own', () => {
    const text = said(check(wrapped(JOIN)))
    expect(text).toContain(english('verdict_zoom_note'))
    expect(text).toContain(english('check_wrapper', ['Microsoft']))
    expect(text).not.toContain(english('wrapped_link_title'))
  })

  test('a no says why', () => {
    const text = said(check(LOOKALIKE))
    expect(text).toContain('us05webzoom.us')
    expect(text).toContain(english('why_dash'))
    expect(text).toContain(english('check_lookalike'))
  })

  test.each<[string, MessageKey, number]>([
    [LOOKALIKE, 'lookalike_host_title', 0],
    ['https://legalzoom.com/j/81234567890', 'claims_zoom_title', 1],
    [`${JOIN}?pwd=x`, 'passcode_in_link_title', 1],
    [`${JOIN}?pwd=x ${JOIN}?zak=x`, 'host_token_title', 1],
  ])('what stands right above is not said again: %s', (text, title, times) => {
    expect(said(check(text))?.split(english(title))).toHaveLength(times + 1)
  })

  test('of a short link nobody can say where it leads', () => {
    expect(said(check('https://bit.ly/abc'))).toContain(english('check_short_link'))
  })

  test.each(['Hello', 'zoom', 'mailto:ada@zoom.us'])('no link at all: %s', (text) => {
    expect(said(check(text))).toBe(english('check_none'))
  })

  test('an empty field says nothing', () => {
    expect(said(check(''))).toBe('')
  })

  test('an invitation: its links worst first, each once, folded', () => {
    const container = check(
      `${JOIN} ${JOIN}?pwd=x ${JOIN}?pwd=x https://zoom.us/s/81234567890?zak=y`,
    )
    expect(
      [...container.querySelectorAll('.judged')].map(({ textContent }) => textContent),
    ).toEqual([
      english('host_token_title'),
      english('passcode_in_link_title'),
      english('verdict_zoom'),
    ])
    expect(container.querySelectorAll('.state')[0]?.textContent).toBe(english('found_times', [2]))
    expect(container.querySelector('details[open]')).toBeNull()
  })
})

test('the link of the page is taken by a button', () => {
  const { container } = show(<CheckPanel pageLink={JOIN} />)
  fireEvent.click(screen.getByRole('button', { name: english('check_this') }))
  expect(verdict(container)).toBe(english('verdict_zoom'))
})

test('what comes from the context menu can be passed on at once, but for a look-alike', async () => {
  const copy = jest.fn(async (_text: string) => true)
  show(<CheckView text={`${JOIN}?pwd=x`} copy={copy} />)
  fireEvent.click(screen.getByRole('button', { name: english('safe_copy') }))
  await screen.findAllByText(english('copied'))
  expect(copy.mock.calls).toEqual([[JOIN]])
  document.body.replaceChildren()
  show(<CheckView text={LOOKALIKE} copy={copy} />)
  expect(screen.queryByRole('button')).toBeNull()
})

test.each([
  `${JOIN}?pwd=x ${LOOKALIKE} https://zoom.us/my/ada`,
  wrapped(LOOKALIKE),
  `${JOIN}?pwd=x`,
])('axe finds no fault, whatever is unfolded: %s', async (text) => {
  const unfolded = (container: Element): Element => {
    for (const each of container.querySelectorAll('details')) each.open = true
    return container
  }
  expect(await faultsIn(unfolded(check(text)))).toEqual([])
  document.body.replaceChildren()
  const view = (
    <main>
      <CheckHead text={text} />
      <CheckView text={text} copy={async () => true} />
    </main>
  )
  expect(await faultsIn(unfolded(show(view).container))).toEqual([])
})
