/** @jest-environment jsdom */
import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/preact'
import { CheckPanel } from '../../../../src/ui/views/check-panel.tsx'
import { english } from '../../english.ts'
import { faultsIn, show } from '../show.tsx'

const JOIN = 'https://us02web.zoom.us/j/81234567890'
const LOOKALIKE = 'https://us05webzoom.us/j/81234567890'
const copy = jest.fn(async (_text: string) => true)

const role = 'participant'
const check = (text: string) =>
  show(<CheckPanel text={text} pageLink={null} role={role} copy={copy} />).container
const rows = (container: Element) =>
  [...container.querySelectorAll('summary strong')].map(({ textContent }) => textContent)
const said = (container: Element) => container.querySelector('[role=status]')?.textContent

beforeEach(() => void jest.clearAllMocks())

describe('what is pasted is judged', () => {
  test('a look-alike, with its real host made plain, and nothing to copy', () => {
    const container = check(`https://www.google.com/url?q=${LOOKALIKE}`)
    expect(rows(container)).toEqual([english('lookalike_host_title')])
    expect(container.querySelector('.host')?.textContent).toBe('us05webzoom.us')
    expect(container.querySelector('details')?.open).toBe(true)
    expect(said(container)).toContain(english('check_lookalike'))
    expect(screen.queryByRole('button')).toBeNull()
  })

  test.each(['javascript:alert(1)', 'data:text/html,hi', '"https://zoom.us/j/81234567890"'])(
    'nobody can tell where it leads: %s',
    (text) => {
      expect(said(check(text))).toBe(english('check_cannot_tell'))
    },
  )

  test.each(['https://example.com/j/1', 'example.com', 'https://zoom.us@example.com/'])(
    'what does not lead to Zoom: %s',
    (text) => {
      const container = check(text)
      expect(rows(container)).toEqual([english('check_other')])
      expect(container.querySelector('.host')?.textContent).toBe('example.com')
    },
  )

  test.each(['Hello', 'zoom', 'mailto:ada@zoom.us'])('no link at all: %s', (text) => {
    expect(said(check(text))).toBe(english('check_none'))
  })

  test('a link in which nothing was found is not called safe', () => {
    const container = check(JOIN)
    expect(said(container)).toContain(english('check_fine'))
    expect(container.textContent).toContain(english('safe_same'))
  })

  test('an empty field says nothing', () => {
    const container = check('')
    expect(said(container)).toBe('')
  })

  test('an invitation: its links worst first, each once', () => {
    const container = check(
      `${JOIN} ${JOIN}?pwd=x ${JOIN}?pwd=x https://zoom.us/s/81234567890?zak=y`,
    )
    expect(rows(container)).toEqual([
      english('host_token_title'),
      english('passcode_in_link_title'),
      english('page_join'),
    ])
    expect(container.querySelectorAll('.state')[0]?.textContent).toBe('×2')
    expect(container.querySelector('details[open]')).toBeNull()
  })

  test('typing judges anew', () => {
    const container = check('')
    fireEvent.input(screen.getByRole('textbox', { name: english('check_label') }), {
      target: { value: LOOKALIKE },
    })
    expect(rows(container)).toEqual([english('lookalike_host_title')])
  })
})

test('axe finds no fault', async () => {
  const container = check(`${JOIN}?pwd=x ${LOOKALIKE} https://zoom.us/my/ada`)
  expect(await faultsIn(container)).toEqual([])
})
