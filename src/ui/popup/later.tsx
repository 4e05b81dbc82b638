import type { ComponentType, FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'

type Views = typeof import('./later-views.ts')

let views: Views | undefined

/** A component that is not on the first screen: the first paint does not wait for it. */
export function later<Props extends object>(
  pick: (views: Views) => ComponentType<Props>,
): FunctionComponent<Props> {
  return (props) => {
    const [, redraw] = useState(views)
    useEffect(() => {
      void import('./later-views.ts').then((loaded) => redraw((views = loaded)))
    }, [])
    const Loaded = views && pick(views)
    return Loaded ? <Loaded {...props} /> : null
  }
}
