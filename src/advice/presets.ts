import type { OrganizationKind, Policy } from './policy.ts'

/**
 * What each kind of organization asks for, where its administrator has not said otherwise. A clinic
 * talks with one patient at a time; a hearing may be open to the public.
 */
export const PRESETS: Readonly<Record<OrganizationKind, NonNullable<Policy['protections']>>> = {
  none: {},
  school: {
    'waiting-room': 'required',
    passcode: 'required',
    mute: 'recommended',
    share: 'required',
  },
  clinic: {
    'waiting-room': 'required',
    passcode: 'required',
    mute: 'unused',
    share: 'recommended',
  },
  court: {
    'waiting-room': 'required',
    passcode: 'recommended',
    mute: 'required',
    share: 'required',
  },
  company: {
    'waiting-room': 'recommended',
    passcode: 'required',
    mute: 'recommended',
    share: 'recommended',
  },
}
