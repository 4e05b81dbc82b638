import { describe, expect, test } from '@jest/globals'
import { fillMessage } from '../../../../src/platform/locale/message-file.ts'
import { englishFile } from '../../english.ts'
import { MESSAGE_TABLE } from '../wire/message-table.ts'

describe('English as it ships', () => {
  test.each(MESSAGE_TABLE)('%s with %j is “%s”', (key, values, text) => {
    expect(fillMessage(englishFile, key, values)).toBe(text)
  })

  test('no message keeps a placeholder or a control character once it is filled', () => {
    const values = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I']
    const filled = Object.keys(englishFile).map((key) =>
      fillMessage(englishFile, key as never, values),
    )
    expect(filled.filter((text) => !text || text.includes('$'))).toEqual([])
  })
})

describe('the format of messages.json', () => {
  const placeholders = {
    name: { content: '$1' },
    host_2: { content: 'with $2' },
    '@@mail': { content: '$1@$2' },
    price: { content: '$$5' },
    fixed: { content: 'Zoom' },
  }
  const read = (message: string, ...values: string[]) =>
    fillMessage({ key: { message, placeholders } }, 'key', values)

  test.each([
    ['a name counts in any case', 'Hi $NAME$, $name$, $Name$', 'Hi Ada, Ada, Ada'],
    ['digits and underscores', '$HOST_2$', 'with Bob'],
    ['two values in one placeholder', '$@@MAIL$', 'Ada@Bob'],
    ['a dollar sign in a placeholder', '$PRICE$', '$5'],
    ['a placeholder without a value', '$FIXED$', 'Zoom'],
    ['two side by side', '$NAME$$FIXED$', 'AdaZoom'],
    ['values without a name', '$1 and $2', 'Ada and Bob'],
    ['a doubled dollar sign', '5 $$', '5 $'],
    ['a doubled dollar sign before a digit', '$$1', '$1'],
    ['a lone dollar sign', '5 $ or 6 $', '5 $ or 6 $'],
    ['an empty message', '', ''],
  ])('%s', (_, message, text) => {
    expect(read(message, 'Ada', 'Bob')).toBe(text)
  })

  test('a value that was not handed in is empty', () => {
    expect(read('Hi $NAME$, $9!')).toBe('Hi , !')
  })

  test('a value is put in as it is, never read as a message', () => {
    expect(read('Hi $NAME$', '$2 $FIXED$ $$', 'Bob')).toBe('Hi $2 $FIXED$ $$')
  })

  test('a message that the file lacks is null', () => {
    expect(fillMessage<string>({}, 'nothing')).toBeNull()
  })
})
