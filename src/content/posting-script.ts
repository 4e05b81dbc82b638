/**
 * Hears what is pasted on the sites where the reader wants help with posting, in the page and in
 * frames of its own origin. Nearly every text is let go at once; the rest of the help comes when
 * there is a need (`posting-help.ts`).
 */
import { hearPastes } from './hear-pastes.ts'

hearPastes(window, new AbortController())
