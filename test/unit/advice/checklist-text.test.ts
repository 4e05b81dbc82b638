import { describe, expect, test } from '@jest/globals'
import { checklistText } from '../../../src/advice/checklist-text.ts'
import { MEASURES } from '../../../src/advice/measures.ts'
import { PROTECTIONS, type ProtectionId } from '../../../src/advice/protections.ts'
import type { Role } from '../../../src/advice/role.ts'
import { plain } from '../../../src/advice/text.ts'
import { english } from '../english.ts'

const linesFor = (role: Role, ticked: readonly ProtectionId[]) =>
  checklistText(role, ticked, english).split('\n')

describe('the checklist as text', () => {
  test('begins with its title and ends with a line break', () => {
    const text = checklistText('host', [], english)
    expect(text.split('\n', 1)[0]).toBe(english('checklist_title'))
    expect(text).toMatch(/[^\n]\n$/)
  })

  test('gives a host a box for each protection, ticked where the host ticked it', () => {
    const boxes = linesFor('host', ['passcode', 'share']).filter((line) => /^\[.\]/.test(line))
    expect(boxes.map((line) => line.slice(0, 7))).toEqual([
      '[ ] Wai',
      '[x] Pas',
      '[ ] Mut',
      '[x] Scr',
    ])
  })

  test('gives a guest no box: a guest has nothing to set', () => {
    expect(checklistText('participant', ['passcode'], english)).not.toMatch(/\[[x ]\]/)
  })

  test.each(['host', 'participant'] as const)(
    'tells a %s every step before and during, the limits, and the further advice, in order',
    (role) => {
      const lines = linesFor(role, []).map((line) => line.replace(/^ *- /, ''))
      const wanted = [
        ...PROTECTIONS.flatMap(({ steps, limits }) => [
          english('stage_before'),
          ...steps[role].before.map((step) => plain(step, english)),
          english('stage_during'),
          ...steps[role].during.map((step) => plain(step, english)),
          english(limits),
        ]),
        ...MEASURES.flatMap(({ steps }) => steps[role].map((step) => plain(step, english))),
      ]
      const trimmed = lines.map((line) => line.trim())
      let last = -1
      const places = wanted.map((line) => (last = trimmed.indexOf(line, last + 1)))
      expect(places).not.toContain(-1)
    },
  )

  test('tells a guest nothing that only a host can do', () => {
    expect(checklistText('participant', [], english)).not.toContain(english('zoom_host_tools'))
  })

  test('holds no placeholder and nothing undefined', () => {
    for (const role of ['host', 'participant'] as const) {
      expect(checklistText(role, [], english)).not.toMatch(/\$|undefined|null|\[object/)
    }
  })
})
