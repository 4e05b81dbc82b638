// @ts-check

/**
 * The style sheet of a new language, with TODO where a translator has to write.
 * @param {string} tag
 * @param {readonly string[]} forms of plurals that the language has
 */
export function styleSheet(tag, forms) {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(tag)
  return `---
language: ${tag}
# How the reader is spoken to, in a few words: polite, without pronouns.
address: TODO
# The opening and the closing sign of a quotation, with a blank between.
quotes: “ ”
# Stems of the words for button, option, list, box, section, panel, entry, switch, question, answer,
# role. One of them, a colon or a bracket stands beside each label of Zoom’s.
nouns: []
# Whatever says no. A stem matches anywhere; _ is the beginning or the end of a word: [_nie_, _bez_].
negation: []
# The words for the terms, as stems. A text whose English has the term holds one of them.
words:
  waiting room: []
  passcode: []
  host: []
  co-host: []
  # For participant, too.
  guest: []
  mute: []
  share: []
  lock: []
  notetaker: []
  imitates: []
  link: []
  meeting: []
# Forms that must not occur: the other form of address, a word that was rejected.
never: []
# English words that may stay, beside names such as Zoom or Chrome.
english: []
# Keys of texts that are rightly the same as in English.
same: []
# Keys that a test need not ask, by the name of the test: each only after looking at it.
allow: {}
---

# ${name}

## Voice

TODO: how the texts speak, and why so. Plural forms: ${forms.join(', ')}.

## Words

TODO: the words for the terms, and those that were rejected.

## Labels and quotation marks

TODO: how a label of Zoom’s stands in a sentence.

## Doubts

TODO: what is still in doubt; nothing, where nothing is.
`
}
