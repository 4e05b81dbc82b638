import { pointOut } from '../platform/page-script.ts'
import { canShowFacts, readSigns, rowOf, watched } from '../zoom/facts/look.ts'
import type { Sign } from '../zoom/facts/sign.ts'
import type { TitleMemory } from '../zoom/facts/title.ts'
import type { PageKind } from '../zoom/page.ts'
import type { Reader } from './look.ts'

/** How long changes are gathered before the page is read again, in milliseconds. */
const PAUSE = 400

/** Reads what Zoom's own page shows of its protections. */
export const zoomPage: Reader = {
  watch: (page, address, tell) =>
    canShowFacts(page, address) ? watchSigns(page, address, tell) : null,
  showRow: (page, address, key) => {
    const row = rowOf(document, page, address, key)
    return row !== null && pointOut(row)
  },
}

function watchSigns(
  page: PageKind | null,
  address: string,
  tell: (signs: readonly Sign[] | null) => void,
): () => void {
  const memory: TitleMemory = {}
  const nothing = '[]'
  let told = nothing
  let timer = 0
  const read = (): void => {
    timer = 0
    const signs = readSigns(document, page, address, memory)
    observer.disconnect()
    for (const [node, what] of watched(document, page, address)) observer.observe(node, what)
    const text = JSON.stringify(signs)
    if (text === told) return
    told = text
    tell(signs)
  }
  const soon = (): void => {
    timer ||= window.setTimeout(read, PAUSE)
  }
  const observer = new MutationObserver(soon)
  // A box that is ticked changes no node.
  document.addEventListener('change', soon, true)
  read()
  return () => {
    document.removeEventListener('change', soon, true)
    observer.disconnect()
    clearTimeout(timer)
    if (told !== nothing) tell(null)
  }
}
