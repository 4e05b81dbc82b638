import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** A part of a page of ours, named by its heading. Links lead to its `id`. */
export function Section(props: { title: string; id?: string; children: ComponentChildren }) {
  const heading = useId()
  return (
    <section class="card" id={props.id} aria-labelledby={heading}>
      <h2 id={heading}>{props.title}</h2>
      {props.children}
    </section>
  )
}
