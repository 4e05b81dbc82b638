/**
 * The address without fragment: Zoom's launcher adds `#success` and the like to the same page. Of a
 * page that a script has made (`blob:`, `about:blank`), the site to which that belongs.
 */
export const pageAddress = (): string =>
  (location.protocol.startsWith('http') ? location.href : `${origin}/`).split('#')[0] ?? ''
