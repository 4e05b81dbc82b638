import { SOURCES, type Source, type Sources } from './sources.ts'
import type { MessageKey } from './text.ts'

/**
 * The letter of 1 April 2020 as dated facts. What had been done and what was promised is the
 * letter's own list, compared with its French, Spanish and Italian versions. What people worried
 * about is the letter's own context and press reports of that week. What changed since has a
 * source of its own each.
 */
export interface LetterFact {
  readonly text: MessageKey
  /** An ISO date; where there is none, `when` is the text in its place. */
  readonly date?: string
  readonly when?: MessageKey
  readonly source?: Sources
}

export const LETTER = {
  source: SOURCES.letter,
  figures: [
    'letter_figure_schools',
    'letter_figure_before',
    'letter_figure_after',
    'letter_figure_help',
  ],
  worried: [
    { text: 'letter_worried_spacex', date: '2020-03-28', source: SOURCES.spacex },
    { text: 'letter_worried_fbi', date: '2020-03-30', source: SOURCES.fbi },
    { text: 'letter_worried_hate', when: 'letter_those_weeks', source: SOURCES.fbi },
    { text: 'letter_worried_built', when: 'letter_in_letter' },
    { text: 'letter_worried_unforeseen', when: 'letter_in_letter' },
    { text: 'letter_worried_researchers', when: 'letter_in_letter' },
    { text: 'letter_worried_shares', date: '2020-04-02', source: SOURCES.shares },
  ],
  done: [
    { text: 'letter_done_training', when: 'letter_undated' },
    { text: 'letter_done_support', when: 'letter_undated' },
    { text: 'letter_done_guide', date: '2020-03-20', source: SOURCES.guide },
    { text: 'letter_done_facebook', date: '2020-03-27' },
    { text: 'letter_done_privacy', date: '2020-03-29' },
    { text: 'letter_done_schools_setup', when: 'letter_schools_date' },
    { text: 'letter_done_schools_guide', when: 'letter_schools_date' },
    { text: 'letter_done_schools_privacy', when: 'letter_schools_date' },
    { text: 'letter_done_schools_waiting', when: 'letter_schools_date' },
    { text: 'letter_done_schools_share', when: 'letter_schools_date' },
    { text: 'letter_done_encryption', date: '2020-04-01' },
    { text: 'letter_done_attention', date: '2020-04-01' },
    { text: 'letter_done_mac', date: '2020-04-01' },
    { text: 'letter_done_unc', date: '2020-04-01' },
    { text: 'letter_done_linkedin', date: '2020-04-01' },
  ],
  promised: [
    'letter_promised_freeze',
    'letter_promised_review',
    'letter_promised_transparency',
    'letter_promised_bounty',
    'letter_promised_council',
    'letter_promised_tests',
    'letter_promised_webinar',
  ],
  open: 'letter_promised_open',
  since: [
    { text: 'letter_since_defaults', date: '2020-04-04', source: SOURCES.april2020 },
    { text: 'letter_since_numbers', date: '2020-04-12', source: SOURCES.meetingId },
    { text: 'letter_since_may', date: '2020-05-09', source: SOURCES.may2020 },
    { text: 'letter_since_july', date: '2020-07-01', source: SOURCES.july2020 },
    { text: 'letter_since_september', date: '2020-09-27', source: SOURCES.september2020 },
    {
      text: 'letter_since_encryption',
      date: '2020-10-26',
      source: [SOURCES.endToEnd, SOURCES.endToEndDay],
    },
    { text: 'letter_since_ftc', date: '2020-11-09', source: SOURCES.ftc },
    { text: 'letter_since_transparency', date: '2020-12-18', source: SOURCES.transparency },
    { text: 'letter_since_host_tools', when: 'letter_app_date', source: SOURCES.hostTools },
    {
      text: 'letter_since_today',
      date: '2026-10-07',
      source: [SOURCES.freeAccount2025, SOURCES.freeAccount],
    },
  ],
} as const satisfies {
  source: Source
  figures: readonly MessageKey[]
  worried: readonly LetterFact[]
  done: readonly LetterFact[]
  promised: readonly MessageKey[]
  open: MessageKey
  since: readonly LetterFact[]
}
