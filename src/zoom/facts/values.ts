import type { FactId } from './fact.ts'

/** The classes of the form's rows. */
export const FORM_ROWS: Readonly<Record<string, FactId>> = {
  passcode: 'passcode',
  'waiting-room': 'waiting-room',
  'enforce-signed-in': 'signed-in-only',
  'jbh-wrapper': 'join-before-host',
}

/** The ids of the old form's boxes. */
export const OLD_OPTIONS: Readonly<Record<string, FactId>> = {
  option_password: 'passcode',
  option_waiting_room: 'waiting-room',
  option_mute_upon_entry: 'mute',
  option_jbh: 'join-before-host',
  option_enforce_signed_in: 'signed-in-only',
}
/** And of its two radios. */
export const OLD_PERSONAL_ID = 'optionScheduleWithPMI'
export const OLD_GENERATED_ID = 'optionOneTimeId'

/** In the class of the panel “Host tools”. */
export const HOST_TOOLS = 'host-tools'

/** After the two items that say how many may share. */
export const SHARE_DIVIDER = 'common-ui-component__dropdown-divider'
/** “Who can share?” and its value for only the host. */
export const SHARE_QUESTION = 'radio_group_ability'
export const SHARE_HOST_ONLY = '1'
/** A dialog's label as `labelText` makes it, English in every language. */
export const UNMUTE_REFUSED = 'unmute audio dialog'
