import type { Recognition } from '../zoom/address/recognition.ts'

/** What a report says of the program around it. */
export interface ReportFrame {
  readonly version: string
  /** The browser's own name for itself. */
  readonly browser: string
  readonly lang: string
}

/**
 * A report on a wrong answer, as one plain text: what `npm run explain` prints, without what tells a
 * meeting. Of the address it holds the host alone. Not translated: developers read it.
 */
export function reportText(
  { version, browser, lang }: ReportFrame,
  recognition: Recognition | null,
): string {
  const about = `Anteroom ${version}, in ${lang}\n${browser}`
  if (!recognition) return about
  const { hostname, hostKind, because, page, findings, unresolved, error } = recognition
  const explained = { hostname, host: hostKind, because, page, findings, unresolved, error }
  return `${about}\n${JSON.stringify(explained, null, 2)}`
}

/** The address of a mail with the report on a page, to where the organization wants it. */
export function reportMail(to: string, frame: ReportFrame, page: Recognition): string {
  const [subject = '', body = ''] = [`Anteroom: ${page.hostname}`, reportText(frame, page)].map(
    (part) => encodeURIComponent(part.replaceAll('\n', '\r\n')),
  )
  return `mailto:${to}?subject=${subject}&body=${body}`
}
