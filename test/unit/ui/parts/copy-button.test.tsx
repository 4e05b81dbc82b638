/** @jest-environment jsdom */
import { describe, expect, jest, test } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/preact'
import { CopyButton } from '../../../../src/ui/parts/copy-button.tsx'
import { show } from '../draw.tsx'

const button = () => screen.getByRole('button')
const said = () => screen.getByRole('status').textContent
const showButton = (copy: () => Promise<boolean>, name = 'Copy the checklist') =>
  show(<CopyButton class="" label="Copy" name={name} copy={copy} />)

describe('a button that copies', () => {
  test('says nothing before it is used, and has its full name', () => {
    showButton(async () => true)
    expect([button().textContent, said()]).toEqual(['Copy', ''])
    expect(button().getAttribute('aria-label')).toBe('Copy the checklist')
  })

  test('copies once for each click', async () => {
    const copy = jest.fn(async () => true)
    showButton(copy)
    fireEvent.click(button())
    expect(await screen.findByRole('button', { name: 'Copied' })).toBe(button())
    expect(copy).toHaveBeenCalledTimes(1)
  })

  test.each([
    [true, 'Copied'],
    [false, 'Couldn’t copy'],
  ])('says whether it worked, to the eye and to the ear: %s, %s', async (worked, words) => {
    showButton(async () => worked)
    fireEvent.click(button())
    await screen.findByRole('button', { name: words })
    expect([button().textContent, said()]).toEqual([words, words])
  })

  test('goes back to its name when the reader moves on', async () => {
    showButton(async () => true)
    fireEvent.click(button())
    await screen.findByRole('button', { name: 'Copied' })
    fireEvent.blur(button())
    await screen.findByRole('button', { name: 'Copy the checklist' })
    expect([button().textContent, said()]).toEqual(['Copy', ''])
  })
})
