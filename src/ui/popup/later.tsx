import type { ComponentType, FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'

type Views = typeof import('./later-views.ts')

let views: Views | undefined

/**
 * Loads the lazy chunk; a view that is drawn after that is there at once. Never rejects: where the
 * extension was updated under the open popup, the next time tries again.
 */
export async function loadViews(): Promise<void> {
  views ??= await import('./later-views.ts').catch(() => undefined)
}

/** A component from the lazy chunk; draws nothing until that has loaded. */
export function later<Props extends object>(
  pick: (views: Views) => ComponentType<Props>,
): FunctionComponent<Props> {
  return (props) => {
    const [, redraw] = useState(views)
    useEffect(() => void loadViews().then(() => redraw(views)), [])
    const Loaded = views && pick(views)
    return Loaded ? <Loaded {...props} /> : null
  }
}
