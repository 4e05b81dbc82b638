import type { ComponentType, FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'

type Views = typeof import('./later-views.ts')

let views: Views | undefined

/** A component from the lazy chunk; draws nothing until that has loaded. */
export function later<Props extends object>(
  pick: (views: Views) => ComponentType<Props>,
): FunctionComponent<Props> {
  return (props) => {
    const [, redraw] = useState(views)
    useEffect(() => {
      // Rejects where the extension was updated under the open popup: the next mount tries again.
      void import('./later-views.ts').then(
        (loaded) => redraw((views = loaded)),
        () => undefined,
      )
    }, [])
    const Loaded = views && pick(views)
    return Loaded ? <Loaded {...props} /> : null
  }
}
