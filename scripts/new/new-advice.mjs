// @ts-check
import { addMessages, insertBefore, Refusal } from './edit.mjs'

/** @typedef {import('./edit.mjs').Edit} Edit */

/**
 * The files that a new measure changes.
 * @param {string} id
 * @param {string} today
 * @returns {Edit[]}
 * @throws {Refusal} where the id cannot be used
 */
export function newMeasure(id, today) {
  const key = keyPrefix(id)
  return [
    insertBefore(
      'src/advice/measures.ts',
      '] as const satisfies readonly Measure[]',
      `  {
    id: '${id}',
    // TODO: before or during the meeting
    stage: 'before',
    title: '${key}_title',
    why: '${key}_why',
    steps: {
      host: [{ key: '${key}_host_1' }],
      participant: [{ key: '${key}_participant_1' }],
    },
    limits: '${key}_limits',
    // TODO: the source in which somebody read this
    source: SOURCES.guide,
  },
`,
    ),
    ...addMessages(
      {
        [`${key}_title`]: 'Further advice. What to do, in a few words',
        [`${key}_why`]: 'Further advice. Why it helps',
        [`${key}_host_1`]: 'Further advice. What the host does',
        [`${key}_participant_1`]: 'Further advice. What a participant does',
        [`${key}_limits`]: 'Further advice. What it does not stop',
      },
      today,
    ),
  ]
}

/**
 * The files that a new finding changes. It stands last, as a note.
 * @param {string} id
 * @param {string} today
 * @returns {Edit[]}
 * @throws {Refusal} where the id cannot be used
 */
export function newFinding(id, today) {
  const key = keyPrefix(id)
  return [
    insertBefore(
      'src/zoom/finding.ts',
      '} as const satisfies Record<string, Severity>',
      `  '${id}': 'note', // TODO: severity and place\n`,
    ),
    insertBefore(
      'src/advice/finding-advice.ts',
      '} as const satisfies Record<FindingId, FindingAdvice>',
      `  '${id}': {
    title: '${key}_title',
    text: '${key}_text',
    todo: {
      host: { key: '${key}_host' },
      participant: { key: '${key}_participant' },
    },
    // TODO: the source in which somebody read this
    source: 'guide',
  },
`,
    ),
    ...addMessages(
      {
        [`${key}_title`]: 'Flag and popup. What was found, in a few words',
        [`${key}_text`]: 'Flag and popup. What it means',
        [`${key}_host`]: 'Popup. What the host does about it',
        [`${key}_participant`]: 'Popup. What a participant does about it',
      },
      today,
    ),
  ]
}

/** @param {string} id */
function keyPrefix(id) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || id.length > 40)
    throw new Refusal(`“${id}” is no id: at most 40 small letters and digits, words joined by “-”`)
  return id.replaceAll('-', '_')
}
