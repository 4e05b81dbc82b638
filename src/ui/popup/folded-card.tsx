import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { ChevronIcon } from '../parts/icons.tsx'

/** A card of its own below the protections, folded to its title, one line and perhaps a state. */
export function FoldedCard(props: {
  id: string
  icon: ComponentChildren
  title: string
  line: string
  state?: ComponentChildren
  /** Mounts the children on first open, then keeps them. */
  isLazy?: boolean
  children: ComponentChildren
}) {
  const { id, icon, title, line, state, isLazy, children } = props
  const [isDrawn, setDrawn] = useState(!isLazy)
  return (
    <details class="list card" id={id} onToggle={() => setDrawn(true)}>
      <summary>
        {icon}
        <div class="words">
          <h2>{title}</h2>
          <small>{line}</small>
        </div>
        {state}
        <ChevronIcon />
      </summary>
      {isDrawn && <div class="detail">{children}</div>}
    </details>
  )
}
