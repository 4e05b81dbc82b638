/** What administrators set in tests: the example of the document, and all else that can be set. */
import { parse } from 'yaml'
import { readText } from '../project/repository.ts'
import { type Browser, until } from './driver.ts'
import type { Json } from './engine.ts'
import { patience, type Popup } from './view.ts'

const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(readText('docs/organizations.md')) ?? []
const { install: _, ...set } = parse(example) as { [key: string]: Json }
export const POLICY = {
  ...set,
  protections: { mute: 'unused' },
  // What is wrong is told, and all else counts.
  guides: [...(set['guides'] as Json[]), { title: 'x', address: 'http://help.example.edu' }],
  tips: [...(set['tips'] as Json[]), { text: '<b>Ask</b> first.', where: 'before' }],
}
/** Installs it by force, too. Without `firstPage`: such an installation opens none by itself. */
export const FORCED = {
  preset: 'school',
  zoomDomains: ['zoom.example.edu'],
  flagHiding: 'never',
  news: false,
}
export const SECOND = { preset: 'company', language: 'es', labels: 'en', role: 'host' }

/**
 * Chromium reads a policy once the page in front is idle, but no later than a minute after that has
 * loaded, which is when a busy machine reads it: `kWaitingForIdleTimeout` in
 * https://source.chromium.org/chromium/chromium/src/+/main:components/performance_manager/decorators/page_load_tracker_decorator.h
 */
export const LATE = 60_000 + 2 * patience

/**
 * Waits until a policy is known; a page must be open. Asked all the time, the extension would not be
 * idle, and Chromium would wait for that: it tells when there is something.
 */
export const known = (browser: Browser): Promise<boolean> =>
  until(
    () =>
      browser.inExtension(async ({ storage }, most) => {
        const told = new Promise((resolve) => {
          storage.onChanged.addListener(resolve)
          setTimeout(resolve, most)
        })
        const isKnown = async (): Promise<boolean> =>
          Object.keys(await storage.managed.get(null)).length > 0
        return (await isKnown()) || (await told, isKnown())
      }, patience),
    Boolean,
    LATE,
  )

/** Waits for words in the popup, which loads itself again when the policy changes. */
export const says = (popup: Popup, text: string): Promise<string> =>
  until(
    () => popup.text().catch(() => ''),
    (seen) => seen.includes(text),
    LATE,
  )
