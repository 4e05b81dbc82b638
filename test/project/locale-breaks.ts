import { type Catalog, english, pluralStem, say } from './catalogs.ts'

const french: Catalog = { ...english, language_tag: say('fr') }
const change = (messages: Catalog): [string, Catalog] => ['fr', { ...french, ...messages }]
const count = { count: { content: '$1' } }
const days = (message: string) => ({ message, placeholders: count })
const arabic = { ...english, language_tag: say('ar') }

/** Texts with a number, on trial. */
export const counted: Catalog = {
  ...Object.fromEntries(Object.entries(english).filter(([key]) => !pluralStem(key, english))),
  days_one: days('$COUNT$ day'),
  days_other: days('$COUNT$ days'),
}

/** For each rule the folders and messages that it must not let pass. */
export const breaks: Readonly<Record<string, readonly [string, Catalog, Catalog?][]>> = {
  'the browsers accept the folder and the keys': [
    ['fr-FR', french],
    ['french', french],
    change({ 'page-join': say('Vous allez entrer') }),
  ],
  'has the same keys as English, in the same order': [
    change({ page_unheard_of: say('Une page') }),
    ['fr', Object.fromEntries(Object.entries(french).slice(1))],
    ['fr', Object.fromEntries(Object.entries(french).toReversed())],
    [
      'fr',
      { days_one: days('$COUNT$ jour'), ...french, days_other: days('$COUNT$ jours') },
      counted,
    ],
  ],
  'has the same placeholders as English, each declared and used': [
    change({ tick_label: { ...french['tick_label'], message: 'Fait' } }),
    change({ tick_label: say('Fait : $PROTECTION$') }),
    change({ tick_label: say('Fait : $1') }),
    change({ page_join: say('Vous payez 5 $') }),
    change({
      tick_label: {
        message: 'Fait : $PROTECTION$',
        placeholders: { protection: { content: '$2' } },
      },
    }),
    // The form for one is that for 0 as well in French, and for 21 in Russian.
    ['fr', { ...french, days_one: say('un jour') }, counted],
    ['ru', { ...english, language_tag: say('ru'), days_one: say('день') }, counted],
    ['ar', { ...arabic, days_few: say('أيام') }, counted],
  ],
  'is clean text: trimmed, normalized, no markup, no invisible characters': [
    '',
    ' a',
    'a ',
    'a  b',
    'e\u0301',
    'a<b>b',
    'a &amp; b',
    'a\tb',
    'a\nb',
    'a\u200Fb',
    'a\u202Eb',
    'a\u2067b',
  ].map((message) => change({ page_join: say(message) })),
  'is translated, but for names': [change({})],
  'keeps to the limits of stores and of space': [
    change({ extName: say('A'.repeat(46)) }),
    change({ extDescription: say('A'.repeat(133)) }),
    change({ role_host: say('A'.repeat(15)) }),
    change({ verdict_count_many: say(`${'A'.repeat(36)}$COUNT$$TOTAL$`) }),
    change({ role_host: say('主'.repeat(8)) }),
  ],
  'holds what a translation needs and nothing else': [
    change({ page_join: { ...say('Vous allez entrer'), description: 'Top of the popup' } }),
    ['en', { ...english, page_join: say('You are about to join') }],
  ],
  'has the plural forms of its language': [
    ['pl', { ...counted, language_tag: say('pl') }, counted],
    ['ja', { ...counted, language_tag: say('ja') }, counted],
  ],
  'says what a label of Zoom’s is: an option, a button': [
    change({ lock_host_1: say('Cliquez sur $HOST_TOOLS$ et cochez l’option $LOCK_MEETING$.') }),
    change({ share_host_before_2: say('$WHO_CAN_SHARE$ bouton : $HOST_ONLY$') }),
    ['en', { ...english, lock_host_1: say('Click $HOST_TOOLS$.') }],
    ['tlh', { lock_host_1: say('Click the $HOST_TOOLS$ button.') }],
  ],
  'gives its own language tag': [
    change({ language_tag: say('de') }),
    change({ language_tag: say('') }),
    ['FR', { ...french, language_tag: say('FR') }],
    ['fr_FR', { ...french, language_tag: say('fr_FR') }],
  ],
  'names Zoom’s controls as Zoom does in this language, else by our words and Zoom’s English ones':
    [
      change({ zoom_host_tools: say('Host tools') }),
      ...['Registration', 'Inscripció', 'Registration (Registration)', ' (Registration)'].flatMap(
        (label) =>
          ['fr', 'ca'].map((tag): [string, Catalog] => [
            tag,
            { language_tag: say(tag), zoom_registration: say(label) },
          ]),
      ),
      ['ca', { language_tag: say('ca'), zoom_host_tools: say('Eines') }],
      ['ca', { language_tag: say('ca'), zoom_host_tools: say('Eines (Host Tools)') }],
      ['en', { ...english, zoom_embed: say('Put the passcode into the link') }],
    ],
  'says in which language Zoom’s controls are': [
    change({ zoom_language: say('en') }),
    ['ca', { ...french, language_tag: say('ca'), zoom_language: say('ca') }],
    ['pt_PT', { ...french, language_tag: say('pt-PT'), zoom_language: say('pt-PT') }],
  ],
}
