import type { ObservationKind } from '../../../src/zoom/facts/observation.ts'

/**
 * Where a kind of observation was seen, and the skeleton pages on which it must be found and must
 * not.
 */
interface Evidence {
  readonly source: string
  readonly seen: string
  readonly on: readonly string[]
  readonly notOn: readonly string[]
}

const SCHEDULE =
  'github.com/unnat7779/Zoom-Clone-Scaler_Ai-task @533f29f91c, docs/requirements/03-schedule.md'
const SETTINGS = 'github.com/sebastianferragut/DSC180A_PrivacyProject @0b99d73'
const SDK = 'npm @zoom/meetingsdk 6.2.0, run by test/zoom-client'

export const EVIDENCE: Readonly<Record<ObservationKind, Evidence>> = {
  'some-box': {
    source: `${SCHEDULE}; ${SETTINGS}: on such a page there is always one`,
    seen: '2026-10-07',
    on: ['schedule', 'edit-personal', 'schedule-old', 'settings'],
    notOn: ['people', 'host-tools'],
  },
  'host-tools-button': {
    source: SDK,
    seen: '2026-11-27',
    on: ['host-tools'],
    notOn: ['people', 'before-joining'],
  },
  'end-sign': {
    source: SDK,
    seen: '2026-11-27',
    on: ['host-tools'],
    notOn: ['people', 'waiting-room'],
  },
  'participants-button': {
    source: SDK,
    seen: '2026-11-27',
    on: ['host-tools'],
    notOn: ['before-joining', 'waiting-for-host'],
  },
  'information-button': {
    source: SDK,
    seen: '2026-11-27',
    on: ['meeting-information'],
    notOn: ['before-joining', 'waiting-for-host'],
  },
  meeting: {
    source: SDK,
    seen: '2026-11-27',
    on: ['people', 'host-tools'],
    notOn: ['before-joining', 'waiting-for-host', 'schedule'],
  },
  'passcode-row': {
    source: SDK,
    seen: '2026-11-27',
    on: ['meeting-information'],
    notOn: ['people', 'before-joining', 'locked-meeting'],
  },
  'panel-radio': {
    source:
      'github.com/unnat7779/Zoom-Clone-Scaler_Ai-task @533f29f91c, ' +
      'docs/requirements/05-meeting-room.md, 7; that these are radios is assumed',
    seen: '2026-10-07',
    on: ['host-tools-panel-share'],
    notOn: ['host-tools', 'people'],
  },
  'form-box': {
    source: `${SCHEDULE}, 5.12, 5.19 and 6.5`,
    seen: '2026-10-07',
    on: ['schedule', 'edit-personal'],
    notOn: ['schedule-old', 'settings'],
  },
  'form-radio': {
    source: `${SCHEDULE}, 5.8, 5.13 and 6.6; that its state is in aria-checked is assumed`,
    seen: '2026-10-07',
    on: ['schedule', 'edit-personal'],
    notOn: ['schedule-old', 'settings'],
  },
  'form-personal-id': {
    source: `${SCHEDULE}, 10`,
    seen: '2026-10-07',
    on: ['edit-personal'],
    notOn: ['schedule', 'schedule-old'],
  },
  'old-option': {
    source: "Zoom's portal script of 2020 to 2023, in public code search",
    seen: '2026-11-22',
    on: ['schedule-old'],
    notOn: ['schedule', 'edit-personal'],
  },
  'setting-toggle': {
    source: `${SETTINGS}, saved pages`,
    seen: '2025-11-04',
    on: ['settings'],
    notOn: ['schedule'],
  },
  'setting-answer': {
    source: `${SETTINGS}, a picture; that it is a group of radios as on the form is assumed`,
    seen: '2025-11-19',
    on: ['settings'],
    notOn: ['schedule'],
  },
  'passcode-field': {
    source: `${SDK}; github.com/Vexa-ai/vexa @4647c96e07 for the classic form`,
    seen: '2026-11-22',
    on: ['before-joining', 'before-joining-classic'],
    notOn: ['before-joining-muted', 'waiting-for-host', 'waiting-room', 'people'],
  },
  'preview-words': {
    source: `${SDK}; the sentence is in its words, its place was not seen`,
    seen: '2026-11-22',
    on: ['before-joining-muted'],
    notOn: ['before-joining-classic', 'waiting-room', 'people'],
  },
  'guest-waiting': {
    source: SDK,
    seen: '2026-11-22',
    on: ['waiting-room'],
    notOn: ['waiting-for-host', 'before-joining', 'people'],
  },
  'host-tool': { source: SDK, seen: '2026-11-22', on: ['host-tools'], notOn: ['people'] },
  'participants-item': {
    source: SDK,
    seen: '2026-11-22',
    on: ['participants-menu'],
    notOn: ['people', 'host-tools'],
  },
  'share-item': { source: SDK, seen: '2026-11-22', on: ['share-menu'], notOn: ['people'] },
  'share-answer': {
    source: SDK,
    seen: '2026-11-22',
    on: ['share-dialog', 'whiteboard-dialog'],
    notOn: ['people'],
  },
  'share-lock': {
    source: 'npm @zoom/meetingsdk 6.2.0, read in its code; the rig cannot show it',
    seen: '2026-11-22',
    on: ['share-dialog-locked'],
    notOn: ['share-dialog', 'people'],
  },
  'panel-switch': {
    source:
      'github.com/unnat7779/Zoom-Clone-Scaler_Ai-task @533f29f91c, ' +
      'docs/requirements/05-meeting-room.md, 7; described only, role and state are assumed',
    seen: '2026-10-07',
    on: ['host-tools-panel', 'host-tools-panel-renamed'],
    notOn: ['host-tools', 'people'],
  },
  'panel-answer': {
    source: 'the same',
    seen: '2026-10-07',
    on: ['host-tools-panel'],
    notOn: ['host-tools', 'people'],
  },
  refusal: {
    source: SDK,
    seen: '2026-11-22',
    on: ['sharing-refused', 'unmute-refused'],
    notOn: ['share-dialog', 'people'],
  },
  title: {
    source: SDK,
    seen: '2026-11-22',
    on: ['locked-meeting'],
    notOn: ['locked-topic', 'people'],
  },
}
