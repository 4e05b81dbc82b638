import type { MessageKey } from './text.ts'

/** What the newest version brought: the newest entry of CHANGELOG.md, in fewer words. */
export const NEWS: readonly MessageKey[] = [
  'news_panel',
  'news_share',
  'news_alarm',
  'news_passcodes',
  'news_settings',
  'news_posting',
]
