import type { Kept } from './storage.ts'

/** The version whose news the reader has not seen yet, else the empty text. */
export const UNSEEN_NEWS: Kept<string> = {
  key: 'news',
  version: 1,
  fallback: '',
  read: (value) => (typeof value === 'string' ? value : null),
}
