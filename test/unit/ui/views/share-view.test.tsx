/** @jest-environment jsdom */
import { beforeEach, expect, jest, test } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/preact'
import { ShareView } from '../../../../src/ui/views/share-view.tsx'
import type { HelpHere } from '../../../../src/ui/popup/popup-model.ts'
import { english } from '../../english.ts'
import { faultsIn, show } from '../draw.tsx'

const JOIN = 'https://us02web.zoom.us/j/81234567890'
const LOOKALIKE = 'https://us05webzoom.us/j/81234567890'
const copy = jest.fn(async (_text: string) => true)

const share = (text: string, help: HelpHere | null = null) =>
  show(<ShareView text={text} copy={copy} helpHere={async () => help} />).container
const said = (container: Element) => container.querySelector('[role=status]')?.textContent
const button = (name: string) => screen.queryByRole('button', { name })

beforeEach(() => void jest.clearAllMocks())

test('the safe text and the passcode are copied, each by one button', async () => {
  const container = share(`Join: ${JOIN}?pwd=x\nPasscode: 135790\nSee you`)
  fireEvent.click(button(english('safe_copy'))!)
  fireEvent.click(button(english('safe_passcode'))!)
  await screen.findAllByText(english('copied'))
  expect(copy.mock.calls).toEqual([[`Join: ${JOIN}\nSee you`], ['135790']])
  expect(container.textContent).toContain(english('safe_why'))
  expect(container.textContent).not.toContain(english('safe_unnamed'))
})

test('all that was taken out is struck through, and named to those who do not see that', () => {
  const container = share(`Join: ${JOIN}?pwd=x\nPasscode: 135790\nSee you`)
  const taken = [...container.querySelectorAll('del')].map(({ textContent }) => textContent)
  expect(taken).toEqual([
    `${english('safe_taken')}?pwd=x`,
    `${english('safe_taken')}Passcode: 135790\n`,
  ])
  for (const each of container.querySelectorAll('del')) each.remove()
  expect(screen.getByRole('region').textContent).toBe(`Join: ${JOIN}\nSee you`)
})

test('the words for those who do not see it give the text no direction', () => {
  const container = share(`${JOIN}?pwd=x`)
  expect(container.querySelector<HTMLElement>('del > .unseen')?.dir).toBe('ltr')
})

test('what takes the place of something is shown too', () => {
  const container = share(`${JOIN.replace('/j/', '/s/')}?zak=x`)
  expect(container.querySelector('ins')?.textContent).toBe('j/81234567890')
})

test('markup is shown as it is written', () => {
  const hostile = `<img src=x onerror=alert(1)> <b>${JOIN}?pwd=x</b>`
  const container = share(hostile)
  expect(container.querySelector('img, b')).toBeNull()
  expect(screen.getByRole('region').textContent).toContain('<img src=x onerror=alert(1)>')
})

test('a passcode that is not named in clear cannot be copied, and that is said', () => {
  const container = share(`${JOIN}?pwd=x`)
  expect(button(english('safe_passcode'))).toBeNull()
  expect(container.textContent).toContain(english('safe_unnamed'))
})

test('a text that may still hold a secret is not called safe', () => {
  const container = share(`${JOIN}?pwd=x https://bit.ly/abc`)
  expect(said(container)).toBe(english('safe_unsure'))
  expect(button(english('safe_copy'))).toBeNull()
  expect(button(english('safe_copy_unsure'))).not.toBeNull()
})

test('a look-alike is named, and nothing can be copied', () => {
  const container = share(`${JOIN}?pwd=x ${LOOKALIKE}`)
  expect(said(container)).toContain(english('safe_stranger', ['us05webzoom.us']))
  expect(screen.queryByRole('button')).toBeNull()
})

test.each([
  [`Join ${JOIN}`, 'safe_same'],
  ['Hello', 'check_none'],
] as const)('a text that stays as it is: %s', (text, key) => {
  expect(said(share(text))).toBe(english(key))
  expect(screen.queryByRole('button')).toBeNull()
})

test('what is typed shows its safe form at once; an empty field says nothing', () => {
  const container = share('')
  expect(said(container)).toBe('')
  fireEvent.input(screen.getByRole('textbox', { name: english('check_label') }), {
    target: { value: `${JOIN}?pwd=x` },
  })
  expect(said(container)).toBe(english('safe_title'))
})

test('what was filled in is selected, so that pasting replaces it', () => {
  share(`${JOIN}?pwd=x`)
  const field = screen.getByRole<HTMLTextAreaElement>('textbox')
  expect(document.activeElement).toBe(field)
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(`${JOIN}?pwd=x`)
})

test.each([`Join: ${JOIN}?pwd=x\nPasscode: 135790`, `${JOIN}?pwd=x ${LOOKALIKE}`, '', JOIN])(
  'axe finds no fault: %s',
  async (text) => {
    expect(await faultsIn(share(text))).toEqual([])
  },
)

test('help with pasting is offered for the site at hand, and switched within the click', async () => {
  const turn = jest.fn(async (_on: boolean) => undefined)
  share('', { site: 'forum.example.org', isOn: false, turn })
  fireEvent.click(await screen.findByRole('checkbox', { name: /forum\.example\.org/ }))
  expect(turn.mock.calls).toEqual([[true]])
})
