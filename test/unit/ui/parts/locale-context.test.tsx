/** @jest-environment jsdom */
import { expect, jest, test } from '@jest/globals'
import { render } from '@testing-library/preact'
import { useLocale } from '../../../../src/ui/parts/locale-context.ts'
import { show } from '../draw.tsx'

const Greeting = () => <p>{useLocale().t('role_host')}</p>

test('a component speaks the language that was handed in', () => {
  expect(show(<Greeting />).container.textContent).toBe('Host')
})

test('one without a language is a fault of ours, and says so', () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
  expect(() => render(<Greeting />)).toThrow('No locale was handed in.')
})
