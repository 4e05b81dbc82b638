import { PROTECTIONS } from '../../src/advice/protections.ts'
import { english as say } from '../unit/english.ts'
import type { Popup } from './view.ts'

/** What `states` gives for a protection of which the page shows nothing, wherever to look instead. */
export const UNKNOWN = say('state_unknown')

/** The state of each of the four protections, by its id, as a reader sees it. */
export const states = (popup: Popup): Promise<Record<string, string>> =>
  popup.evaluate(
    (root, ids, unknown) =>
      Object.fromEntries(
        ids.map((id) => {
          const said = root.querySelector(`#${id} .state`)?.textContent ?? ''
          return [id, unknown.includes(said) ? unknown[0] : said] as [string, string]
        }),
      ),
    PROTECTIONS.map(({ id }) => id),
    [UNKNOWN, say('state_in_settings'), ''],
  )
