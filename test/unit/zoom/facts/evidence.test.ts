/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals'
import { labelText } from '../../../../src/zoom/facts/label-text.ts'
import { observe } from '../../../../src/zoom/facts/observe.ts'
import { LABELS } from '../../../../src/zoom/facts/labels.ts'
import { looksFor, LOOKS } from '../../../../src/zoom/facts/looks.ts'
import { EVIDENCE } from '../../../pages/zoom/evidence.ts'
import { skeleton } from '../../../pages/zoom/skeleton.ts'
import { pageOf, PAGES } from './pages.ts'

function kindsOn(name: string): string[] {
  const { page, address } = pageOf(name)
  const document = new DOMParser().parseFromString(skeleton(name), 'text/html')
  return observe(document, looksFor(page, address)).map(({ kind }) => kind)
}

describe.each(Object.entries(EVIDENCE))('%s', (kind, { on, notOn, seen, source }) => {
  test('has its source, a day, and skeletons', () => {
    expect(source).toMatch(/^(github\.com\/|npm |Zoom's portal script|the same)/)
    expect(new Date(seen).toISOString().slice(0, 10)).toBe(seen)
    expect(on.length).toBeGreaterThan(0)
    expect(notOn.length).toBeGreaterThan(0)
  })
  test.each(on)('is found on %s', (name) => {
    expect(kindsOn(name)).toContain(kind)
  })
  test.each(notOn)('is not found on %s', (name) => {
    expect(kindsOn(name)).not.toContain(kind)
  })
})

test('each look has its evidence and each skeleton is needed', () => {
  const looks = Object.values(LOOKS).flatMap((list) => list.map(({ kind }) => kind))
  expect(new Set([...looks, 'meeting'])).toEqual(new Set(Object.keys(EVIDENCE)))
  const named = Object.values(EVIDENCE).flatMap(({ on, notOn }) => [...on, ...notOn])
  expect(new Set([...named, 'people-before-joining', 'emergency'])).toEqual(
    new Set(PAGES.map(({ name }) => name)),
  )
})

test('no two of the labels that stand in one menu are the same, but for the German slip', () => {
  const menu = [
    'waitingRoom',
    'lock',
    'unlock',
    'shareScreen',
    'unmute',
    'mute',
    'chat',
    'rename',
    'startVideo',
  ] as const
  const owners = new Map<string, Set<string>>()
  for (const label of menu)
    for (const { words } of LABELS[label])
      for (const text of Object.values<string>(words)) {
        const folded = labelText(text)
        owners.set(folded, (owners.get(folded) ?? new Set()).add(label))
      }
  const shared = [...owners.values()].filter(({ size }) => size > 1)
  expect(shared).toEqual([new Set(['lock', 'unlock'])])
})
