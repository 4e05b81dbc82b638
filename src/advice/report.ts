import type { Recognition } from '../zoom/address/recognition.ts'

/** What a report says of the program around it. */
export interface ReportFrame {
  readonly version: string
  /** The browser's own name for itself. */
  readonly browser: string
  readonly lang: string
}

/** What an address is and why, as developers read it. Nothing in it tells a meeting. */
export function explained(recognition: Recognition) {
  const { hostKind, because, page, findings, unresolved, error } = recognition
  return { host: hostKind, because, page, findings, unresolved, error }
}

/**
 * A report on a wrong answer, as one plain text. Of the address it holds the host alone. Not
 * translated: developers read it.
 */
export function reportText(
  { version, browser, lang }: ReportFrame,
  recognition: Recognition | null,
): string {
  const about = `Anteroom ${version}, in ${lang}\n${browser}`
  if (!recognition) return about
  const { hostname } = recognition
  return `${about}\n${JSON.stringify({ hostname, ...explained(recognition) }, null, 2)}`
}

/** The address of a mail with the report on a page, to where the organization wants it. */
export function reportMail(to: string, frame: ReportFrame, page: Recognition): string {
  const [subject = '', body = ''] = [`Anteroom: ${page.hostname}`, reportText(frame, page)].map(
    (part) => encodeURIComponent(part.replaceAll('\n', '\r\n')),
  )
  return `mailto:${to}?subject=${subject}&body=${body}`
}
