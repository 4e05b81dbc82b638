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
  ['the LinkedIn sales app removed for good', '2020-04-01', /LinkedIn.*for good/i],
]

const PROMISED: readonly (readonly [string, RegExp])[] = [
  ['no new features from that day, all engineers on trust', /No new features, starting at once/],
  ['a review with third parties and users', /review.*experts.*users/i],
  ['a report on requests for data', /report on requests for data/],
  ['a better bug bounty', /reward.*flaws/i],
  ['a council of security chiefs', /council of security chiefs/],
  ['white-box penetration tests', /tests.*the code/i],
  ['a weekly webinar on Wednesdays, from the next week', /the week after.*every Wednesday/i],
]

const FIGURES: readonly (readonly [string, RegExp])[] = [
  ['more than 90,000 schools', /90,000 schools/],
  ['in 20 countries', /20 countries/],
  ['about 10 million people a day in December 2019', /December 2019.*10 million/],
  ['more than 200 million a day in March 2020', /March 2020.*200 million/],
  ['of free and paid meetings', /free and paid/i],
  ['help announced at the end of February, without expecting this', /end of February 2020.*expect/],
]

/** The criticism and the incidents that the letter and the reports of that week name. */
const WORRIED: readonly (readonly [string, RegExp])[] = [
  ['two reports to the FBI of strangers in school lessons', /FBI.*two reports.*school/],
  ['its advice: not public, links not spread', /don’t make meetings public.*spread links/],
  ['pornographic or racist material: Zoombombing', /pornographic or racist.*Zoombombing/],
  ['the attacks condemned, sympathy for those disrupted', /condemns.*feels for everyone/],
  ['the ban at SpaceX, for privacy and security', /SpaceX.*privacy and security/],
  ['built for organizations with full IT support', /built for large organizations.*IT support/],
  ['thousands of them reviewed its security', /Thousands.*checked its security/],
  ['not foreseen: everyone at home within weeks', /foreseen.*within weeks.*from home/],
  ['new uses showed unexpected problems', /new uses showed problems/],
  ['journalists and researchers found flaws', /Journalists and security researchers/],
  ['thanks for close looks and questions', /thanks them.*questions/],
  ['each looked into quickly, to do better', /promises to look into each one quickly.*better/],
  ['the share price fell', /share price fell/],
]

/** What became of it, each with its day. */
const SINCE: readonly (readonly [string, string, RegExp])[] = [
  ['defaults of free and school accounts', '2020-04-04', /schools.*waiting room.*password/],
  ['each of the seven promises after 90 days', '2020-07-01', /each of the seven promises/],
  ['end-to-end encryption', '2020-10-26', /End-to-end encryption/],
  ['the settlement with the FTC', '2020-11-09', /Federal Trade Commission.*settlement/],
  ['the report on requests for data', '2020-12-18', /report on requests for data.*late/],
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

  test('openness, honesty and an invitation to ask', () => {
    expect(say(LETTER.open)).toMatch(/open and honest.*questions and feedback.*happy.*trust/)
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

describe('why people worried', () => {
  const keys = LETTER.worried.map(({ text }) => text)

  test.each(WORRIED)('%s', (_, words) => {
    expect(fitting(keys, words)).toHaveLength(1)
  })
})

describe('what became of it', () => {
  const since: readonly LetterFact[] = LETTER.since

  test.each(SINCE)('%s (%s)', (_, date, words) => {
    const sameDay = since.filter((fact) => fact.date === date).map(({ text }) => text)
    expect(fitting(sameDay, words)).toHaveLength(1)
  })

  test('each with a source of its own, in the order of time', () => {
    expect(since.filter(({ source }) => !source)).toEqual([])
    const dates = since.flatMap(({ date }) => date ?? [])
    expect(dates).toEqual(dates.toSorted())
  })
})

test('privacy and safety fell short, and the founder is deeply sorry', () => {
  expect(say('letter_intro')).toMatch(/companies.*everyone met.*fell short.*deeply sorry/)
})

test('it is the letter of its author and its day, with the four protections', () => {
  expect(say('letter_byline')).toMatch(/Eric S\. Yuan/)
  expect(say('letter_four')).toMatch(/waiting rooms, passwords, mute controls.*screen sharing/)
  expect([LETTER.source.date, LETTER.source.address]).toEqual([
    '2020-04-01',
    'https://blog.zoom.us/a-message-to-our-users/',
  ])
})
