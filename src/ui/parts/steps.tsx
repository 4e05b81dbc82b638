import type { Text } from '../../advice/text.ts'
import { LabeledText } from './labeled-text.tsx'

/** What to do, one step after the other; with `list` as `ul` they are in no order. */
export function Steps({
  steps,
  list: List = 'ol',
}: {
  steps: readonly Text[]
  list?: 'ol' | 'ul'
}) {
  return (
    <List>
      {steps.map((step) => (
        <li key={step.key}>
          <LabeledText text={step} />
        </li>
      ))}
    </List>
  )
}
