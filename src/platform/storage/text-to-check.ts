import { api } from '../browser/api.ts'

const KEY = 'to-check'

/**
 * Leaves a text for the popup that opens next. It may hold a passcode: it stays in memory, where
 * no other profile or page can look, and is gone once it is read or the browser closes.
 */
export async function handOver(text: string): Promise<void> {
  await api().storage.session.set({ [KEY]: text })
}

/** Takes what was left, or null. The second to ask gets nothing. */
export async function takeOver(): Promise<string | null> {
  const { [KEY]: text } = await api()
    .storage.session.get(KEY)
    .catch(() => ({ [KEY]: undefined }))
  if (typeof text !== 'string') return null
  await api().storage.session.remove(KEY)
  return text
}
