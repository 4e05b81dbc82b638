// @ts-check
/**
 * What Anteroom may weigh and cost. `npm run bench` measures all of it, the project tests the sizes.
 * Times are multiples of something measured in the same run: machines differ.
 * @typedef {object} Budget
 * @property {string} what
 * @property {number} most
 * @property {string} unit
 * @property {boolean} [isOpen] it is printed, but not judged yet
 */

/** @satisfies {Record<string, Budget>} */
export const BUDGETS = {
  popupSize: { what: 'popup, JS and CSS of the first paint', most: 26.7, unit: 'kB gzip' },
  firstLookSize: { what: 'script on every page of Zoom’s', most: 0.89, unit: 'kB gzip' },
  contentScriptSize: { what: 'what follows on a meeting’s page', most: 10.1, unit: 'kB gzip' },
  guardSize: { what: 'the guard’s first look and what follows', most: 10.5, unit: 'kB gzip' },
  postingSize: { what: 'the script that hears what is pasted', most: 1.2, unit: 'kB gzip' },
  packageSize: { what: 'package without locales and licenses', most: 171, unit: 'kB' },
  // 66 languages, 11 to 16 kB each.
  wholePackageSize: { what: 'package with all languages', most: 1200, unit: 'kB' },
  popupPaint: { what: 'popup, first paint', most: 1.15, unit: '× blank' },
  popupChanges: { what: 'popups that changed after the first paint', most: 0, unit: '' },
  quietPage: { what: 'script time, Zoom page without a flag', most: 1.25, unit: '× floor' },
  // Why no less: docs/decisions/026-session-comes-when-needed.md
  flaggedPage: { what: 'script time, Zoom page with a flag', most: 2.6, unit: '× floor' },
  meeting: { what: 'share of a busy meeting’s main thread', most: 1, unit: '%' },
  address: { what: 'telling an address apart', most: 3, unit: '× new URL()' },
  links: { what: 'first row of 10,000 links', most: 2, unit: '× bare reading of all' },
  // The text is parsed in pieces of 100 characters, 1 ms a MB. As one long string without escapes it is
  // only copied, 0.07 ms a MB in Chromium 156, where `new URL()` of the same takes a hundred times that.
  linear: { what: '1 MB of the worst known shape', most: 50, unit: '× JSON.parse' },
}
