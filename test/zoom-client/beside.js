// Runs beside Zoom's client, in a world of its own as a content script does: reads at once and
// after each change, and keeps what it read where that differs.
import { recognise } from '../../src/zoom/address.ts'
import { watched } from '../../src/zoom/facts/look.ts'
import { readFacts } from '../../src/zoom/facts/read.ts'

const { page } = recognise(location.href)
const memory = {}
const history = []
let isDue = false

const observer = new MutationObserver(() => {
  if (isDue) return
  isDue = true
  setTimeout(read, 100)
})

function read() {
  isDue = false
  const facts = readFacts(document, page, location.href, memory)
  const states = Object.fromEntries(
    facts.map(({ fact, state, lockedByOrganisation }) => [
      fact,
      lockedByOrganisation ? `${state}, locked` : state,
    ]),
  )
  if (JSON.stringify(states) !== JSON.stringify(history.at(-1))) history.push(states)
  observer.disconnect()
  for (const [node, init] of watched(document, page, location.href)) observer.observe(node, init)
}

read()
globalThis.anteroom = { history }
