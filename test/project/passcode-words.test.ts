/** What our own texts call the passcode, a safe copy knows as its name. */
import { expect, test } from '@jest/globals'
import { safeInvitation } from '../../src/zoom/text/safe-copy.ts'
import { catalogOf, folders } from './catalogs.ts'

test.each(folders)('the passcode’s name in %s', (folder) => {
  const name = catalogOf(folder)['passcode_name']?.message
  const copy = safeInvitation(`1\n${name}: aB3dE5\n2`)
  expect(copy).toMatchObject({ text: '1\n2', passcodes: ['aB3dE5'], isSure: true })
})
