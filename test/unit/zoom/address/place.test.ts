import { expect, test } from '@jest/globals'
import { placeOf } from '../../../../src/zoom/address/place.ts'

test('a place is without what may be secret', () => {
  expect(placeOf('https://us02web.zoom.us/j/81234567890?pwd=example.1#success')).toEqual({
    site: 'us02web.zoom.us',
    page: 'us02web.zoom.us/j/81234567890',
  })
})

test('a link inside a wrapper stands where it leads: two of them are two places', () => {
  const wrapped = (host: string) => `https://www.google.com/url?q=https%3A%2F%2F${host}%2Fj%2F1`
  expect(placeOf(wrapped('us05webzoom.us')).page).toBe('us05webzoom.us/j/1')
  expect(placeOf(wrapped('w03zoom.us')).site).toBe('w03zoom.us')
})

test('what is no address has no place', () => {
  expect(() => placeOf('zoom.us')).toThrow('Invalid URL')
})
