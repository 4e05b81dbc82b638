// @ts-check
/**
 * The most that each part of the built extension may weigh, in kB of 1000 bytes, packed with gzip
 * (`rest`: zipped, without the languages). Read by `npm run bench` and by test/project.
 */
export const BUDGETS = /** @type {const} */ ({
  contentScript: 8,
  guardScript: 5,
  popupFirstPaint: 25,
  rest: 80,
})
