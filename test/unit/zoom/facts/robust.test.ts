/** @jest-environment jsdom */
import { expect, test } from '@jest/globals'
import { readFacts } from './read-facts.ts'
import { skeleton } from '../../../pages/zoom/skeleton.ts'
import { PAGES } from './pages.ts'

/** These are a box's state and not Zoom's name for anything: without them the state is another. */
const STATES = new Set(['checked', 'style', 'value'])

/** One thing that Zoom could take away or rename, and how to undo it. */
interface Change {
  readonly what: string
  readonly make: () => void
  readonly undo: () => void
}

function changesOf(element: Element): Change[] {
  const { attributes, childNodes, className } = element
  const parent = element.parentNode!
  const next = element.nextSibling
  const children = [...childNodes]
  const wrapper = element.ownerDocument.createElement('div')
  const changes: Change[] = [
    {
      what: 'removed',
      make: () => element.remove(),
      undo: () => parent.insertBefore(element, next),
    },
    {
      what: 'wrapped',
      make: () => {
        element.replaceWith(wrapper)
        wrapper.append(element)
      },
      undo: () => wrapper.replaceWith(element),
    },
    {
      what: 'unwrapped',
      make: () => element.replaceWith(...children),
      undo: () => {
        parent.insertBefore(element, next)
        element.append(...children)
      },
    },
  ]
  if (!element.firstElementChild && element.textContent?.trim())
    changes.push({
      what: 'with other words',
      make: () => element.replaceChildren('Something else'),
      undo: () => element.replaceChildren(...children),
    })
  for (const { name, value } of attributes) {
    if (STATES.has(name)) continue
    const undo = () => element.setAttribute(name, value)
    changes.push(
      { what: `without ${name}`, make: () => element.removeAttribute(name), undo },
      {
        what: `with other ${name}`,
        make: () => element.setAttribute(name, 'something-else'),
        undo,
      },
    )
  }
  if (element.classList.length > 1)
    for (const token of element.classList)
      changes.push({
        what: `without .${token}`,
        make: () => element.classList.replace(token, 'renamed'),
        undo: () => element.setAttribute('class', className),
      })
  return changes
}

test.each(PAGES)('$name: whatever Zoom takes away or renames, nothing is read wrong', (it) => {
  const document = new DOMParser().parseFromString(skeleton(it.name), 'text/html')
  const read = () =>
    readFacts(document, it.page, it.address).map(({ fact, state }) => `${fact} ${state}`)
  const right = read()
  const wrong: string[] = []
  let lost = 0
  for (const element of document.body.querySelectorAll('*'))
    for (const { what, make, undo } of changesOf(element)) {
      const name = `<${element.localName} class="${element.className}"> ${what}`
      make()
      const facts = read()
      undo()
      if (facts.length < right.length) lost += 1
      for (const fact of facts) if (!right.includes(fact)) wrong.push(`${name}: ${fact}`)
    }
  expect(wrong).toEqual([])
  // Each change was undone, and some reached what the readers rely on.
  expect(read()).toEqual(right)
  expect(lost > 0).toBe(right.length > 0)
})
