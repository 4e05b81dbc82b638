/** That a label of Zoom’s in a sentence has a noun: names bear no case ending and no question mark. */
import { type Catalogue, english } from './catalogues.ts'

/** What a label can be called, as it stands beside one: “the option X”, in English “the X option”. */
const NOUNS: Readonly<Record<string, string>> = {
  de: 'Schaltfläche|Option|Liste|Frage|Antwort|Abschnitt|Bereich|Eintrag|Rolle',
  en: 'button|option|list|box|section|panel|entry|switch|question|answer|role',
  es: 'botón|opción|lista|casilla|sección|panel|entrada|pregunta|respuesta|papel',
  fr: 'bouton|option|liste|case|rubrique|panneau|ligne|question|réponse|rôle',
  it: 'pulsante|opzione|elenco|casella|sezione|pannello|voce|domanda|risposta|ruolo',
  nl: 'knop|optie|lijst|vakje|onderdeel|paneel|regel|vraag|antwoord|rol',
}

/** The placeholders for labels of Zoom’s, by the name of the label. */
const LABEL = /\$(\w+)\$/g
const isLabel = (name: string): boolean =>
  name === 'CONTROL' || `zoom_${name.toLowerCase()}` in english

/**
 * The texts in which a label stands bare: with no noun before or behind it, nor after a colon or a
 * bracket, where what it is has just been said.
 */
export function bareLabels(folder: string, messages: Catalogue): string[] {
  const nouns = NOUNS[folder] ?? '(?!)'
  return Object.entries(messages).flatMap(([key, { message }]) =>
    [...message.matchAll(LABEL)]
      .filter(([label, name = '']) => {
        const [before = '', behind = ''] = message.split(label)
        const isNamed =
          new RegExp(`(?:${nouns}|[:(])\\s?$`).test(before) ||
          new RegExp(`^ (?:${nouns})\\b`).test(behind)
        return isLabel(name) && !isNamed
      })
      .map(([label]) => `${key}: ${label}`),
  )
}
