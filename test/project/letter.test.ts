import { describe, expect, test } from '@jest/globals'
import { LETTER, type LetterFact } from '../../src/advice/letter.ts'
import { readJson } from './repository.ts'

const english = readJson<Record<string, { message: string }>>('assets/_locales/en/messages.json')
const say = (key: string): string => english[key]?.message ?? ''

const done: readonly LetterFact[] = LETTER.done
const undated = 'letter_undated'
const schools = 'letter_schools_date'

/**
 * All that the letter of 1 April 2020 says had been done, in our own words, with its day or its
 * occasion, and words by which our entry is known. From the letter's French translation, compared
 * with the Spanish one and with reports in Italian and Dutch.
 */
const DONE: readonly (readonly [string, string, RegExp])[] = [
  ['trainings, tutorials, daily demonstrations, webinars', undated, /training.*demonstr/i],
  ['shorter waits for support, and listening to users', undated, /waiting.*listening/i],
  ['a post that explains the protections, renamed', '2020-03-20', /uninvited.*party crashers/i],
  ['Facebook’s kit taken out of the app for iPhones', '2020-03-27', /Facebook.*iPhone/],
  ['a clearer privacy policy: no data sold', '2020-03-29', /privacy policy.*sell/i],
  ['schools: a guide for setting up a classroom', schools, /guide.*set/i],
  ['schools: a guide for securing a classroom', schools, /guide.*safer/i],
  ['schools: a privacy policy of their own', schools, /privacy policy/i],
  ['schools: waiting rooms on by default', schools, /waiting rooms on/i],
  ['schools: only teachers share by default', schools, /only teachers.*share/i],
  ['the facts about encryption, and an apology', '2020-04-01', /encryption.*apology.*decrypt/i],
  ['attention tracking removed for good', '2020-04-01', /attention.*for good/],
  ['two faults on the Mac fixed, raised by Patrick Wardle', '2020-04-01', /Mac.*Wardle/],
  ['the fault with UNC links fixed', '2020-04-01', /network links/],
  ['the LinkedIn sales app removed for good', '2020-04-01', /LinkedIn.*for good/],
]

const PROMISED: readonly (readonly [string, RegExp])[] = [
  ['no new features, all engineers on trust', /No new features/],
  ['a review with third parties and users', /review.*experts.*users/i],
  ['a report on requests for data', /report on requests for data/],
  ['a better bug bounty', /reward.*faults/i],
  ['a council of security chiefs', /council of security chiefs/],
  ['white-box penetration tests', /tests.*the code/i],
  ['a weekly webinar on Wednesdays', /every Wednesday/i],
]

const FIGURES: readonly (readonly [string, RegExp])[] = [
  ['more than 90,000 schools', /90,000 schools/],
  ['in 20 countries', /20 countries/],
  ['about 10 million people a day in December 2019', /December 2019.*10 million/],
  ['more than 200 million a day in March 2020', /March 2020.*200 million/],
]

/** The entry that a row stands for; a row that fits none or several is a fault. */
const fitting = (keys: readonly string[], words: RegExp): string[] =>
  keys.filter((key) => words.test(say(key)))

describe('what had been done', () => {
  test.each(DONE)('%s (%s)', (_, date, words) => {
    const sameDay = done.filter((fact) => (fact.date ?? fact.when) === date)
    const keys = sameDay.map(({ text }) => text)
    expect(fitting(keys, words)).toHaveLength(1)
  })

  test('and nothing more than the letter says, in its order', () => {
    expect(done.map(({ date, when }) => date ?? when)).toEqual(DONE.map(([, date]) => date))
  })
})

describe('what was promised for 90 days', () => {
  test.each(PROMISED)('%s', (_, words) => {
    expect(fitting(LETTER.promised, words)).toHaveLength(1)
  })

  test('and nothing more', () => {
    expect(LETTER.promised).toHaveLength(PROMISED.length)
  })
})

describe('the figures', () => {
  test.each(FIGURES)('%s', (_, words) => {
    expect(fitting(LETTER.figures, words)).toHaveLength(1)
  })
})

test('it is the letter of its author and its day, with the four protections', () => {
  expect(say('letter_byline')).toMatch(/Eric S\. Yuan.*1 April 2020/)
  expect(say('letter_four')).toMatch(/waiting rooms, passwords, mute controls.*screen sharing/)
  expect([LETTER.source.date, LETTER.source.address]).toEqual([
    '2020-04-01',
    'https://blog.zoom.us/a-message-to-our-users/',
  ])
})
