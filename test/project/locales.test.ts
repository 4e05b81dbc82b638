import { describe, expect, test } from '@jest/globals'
import { catalogOf, english, folders, say } from './catalogs.ts'
import { breaks, counted } from './locale-breaks.ts'
import { RULES } from './locale-rules.ts'

describe.each(folders)('%s', (folder) => {
  test.each(Object.keys(RULES))('%s', (rule) => {
    expect(RULES[rule]?.(folder, catalogOf(folder), english)).toEqual([])
  })
})

describe('each rule finds what breaks it', () => {
  test.each(Object.keys(RULES))('%s', (rule) => {
    expect(breaks[rule]?.length).toBeGreaterThan(0)
    const passed = breaks[rule]?.filter(
      ([folder, messages, source = english]) =>
        RULES[rule]?.(folder, messages, source).length === 0,
    )
    expect(passed).toEqual([])
  })

  test('plural forms that English does not have are no stray keys', () => {
    const polish = {
      ...counted,
      language_tag: say('pl'),
      days_few: counted['days_other']!,
      days_many: counted['days_other']!,
    }
    expect(RULES['has the plural forms of its language']?.('pl', polish, counted)).toEqual([])
    expect(
      RULES['has the same keys as English, in the same order']?.('pl', polish, counted),
    ).toEqual([])
  })
})
