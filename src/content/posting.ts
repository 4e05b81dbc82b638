import type { PostingOffer, PostingStage } from '../advice/posting-view.ts'
import type { FlagActions } from '../ui/flag/flag.ts'
import { isLeft, outermost } from './editable-field.ts'
import { holdsOnce, type mendField } from './mend-field.ts'

/** How often the field is looked after while there is an offer, in milliseconds. */
const EVERY = 250
/** Looks in which an editor may put in what it was handed, before a copy is offered instead. */
const PATIENCE = 3
/** The key that leads to the flag, as it does to what browsers put over a page. */
const KEY = 'F6'
/** Looks within which a change that is gone again was not undone by the reader. */
const SOON = 3
/** Looks for which a confirmation stays. */
const STAY = 40

/** What an offer may call. */
export interface PostingWorld {
  readonly drawFlag: (
    view: PostingOffer['views'][PostingStage],
    actions: FlagActions,
    signal: AbortSignal,
  ) => () => void
  readonly mend: typeof mendField
  readonly hide: FlagActions['hide']
  /** False in an invalidated context. */
  readonly isAlive: () => boolean
}

/**
 * Offers to take the secrets out of a text that was just pasted into a field, where it stands; a
 * copy where it cannot be found there. The offer ends when the field is left, when the text is no
 * more what was pasted, and when the reader closes it.
 * @param life ends it
 */
export function startPosting(
  field: HTMLElement,
  { pieces, views }: PostingOffer,
  world: PostingWorld,
  life: AbortController,
): void {
  const pasted = pieces.map(({ before }) => before).join('')
  let stage: PostingStage | 'mending' | 'hidden' | null = null
  let looks = 0
  let card = new AbortController()
  let focusFlag = (): void => undefined

  const end = (): void => life.abort()
  const actionsOf = (shown: PostingStage): FlagActions => ({
    close: () => {
      end()
      field.focus()
    },
    hide: (scope, isUndone) => {
      world.hide(scope, isUndone)
      if (isUndone) return show(shown)
      stage = 'hidden'
      looks = 0
    },
    canHide: world.isAlive,
    act: () => void mend(),
    // A page that works against the flag gets no help.
    defeated: end,
    avoid: outermost(field),
  })

  function show(next: PostingStage): void {
    card.abort()
    card = new AbortController()
    stage = next
    looks = 0
    const signal = AbortSignal.any([life.signal, card.signal])
    focusFlag = world.drawFlag(views[next], actionsOf(next), signal)
  }

  async function mend(): Promise<void> {
    if (stage !== 'paste') return
    stage = 'mending'
    const isDone = await world.mend(field, pieces).catch(() => false)
    if (!life.signal.aborted) show(isDone ? 'done' : 'copy')
  }

  function look(): void {
    looks++
    if (stage === 'mending') return
    if ((stage === 'done' || stage === 'hidden') && looks > STAY) return end()
    if (stage === 'hidden') return
    if (!world.isAlive() || isLeft(field)) return end()
    if (stage === 'copy') return
    const isThere = holdsOnce(field, pasted)
    // Either the editor has drawn its own text again, or the reader has undone the change.
    if (stage === 'done' && isThere) return looks <= SOON ? show('copy') : end()
    if (stage === 'paste' && !isThere) return end()
    if (stage === null && (isThere || looks >= PATIENCE)) show(isThere ? 'paste' : 'copy')
  }

  const timer = setInterval(() => {
    try {
      look()
    } catch {
      // The page has taken away what is asked of its elements.
      end()
    }
  }, EVERY)
  life.signal.addEventListener('abort', () => clearInterval(timer))
  // The flag is the last thing in the page: by Tab one would have to walk through all of it.
  field.ownerDocument.defaultView?.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== KEY || !event.isTrusted || !stage) return
      event.preventDefault()
      focusFlag()
    },
    { capture: true, signal: life.signal },
  )
}
