import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** A part of a page of ours, named by its heading. */
export function Section(props: { title: string; children: ComponentChildren }) {
  const id = useId()
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      {props.children}
    </section>
  )
}
