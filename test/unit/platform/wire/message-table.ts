import type catalog from '../../../../assets/_locales/en/messages.json'

/**
 * English messages with values, and how a browser fills them. Our own reading of the file and the
 * browsers' `i18n.getMessage` must agree on each row: hence values that look like placeholders.
 */
export const MESSAGE_TABLE: readonly (readonly [
  keyof typeof catalog,
  readonly string[],
  string,
])[] = [
  ['page_join', [], 'You’re about to join'],
  ['page_join', ['not asked for'], 'You’re about to join'],
  ['verdict_count_other', ['3', '4'], '3 of 4 protections on'],
  ['verdict_count_other', ['', '4'], ' of 4 protections on'],
  ['tick_label', ['Waiting room'], 'Done: Waiting room'],
  ['tick_label', ['$1'], 'Done: $1'],
  ['tick_label', ['$$'], 'Done: $$'],
  ['tick_label', ['$PROTECTION$'], 'Done: $PROTECTION$'],
  ['tick_label', ['<b>&amp;'], 'Done: <b>&amp;'],
  ['hidden_page', ['3 May', 'too many'], 'A page, hidden on 3 May'],
  ['lock_host_1', ['A', 'B'], 'Click the A button and check the B option.'],
  ['lock_host_1', ['A'], 'Click the A button and check the  option.'],
  ['lock_host_1', ['$2', '$1'], 'Click the $2 button and check the $1 option.'],
]
