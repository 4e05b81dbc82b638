/** The address without fragment: Zoom's launcher adds `#success` and the like to the same page. */
export const pageAddress = (): string => location.href.split('#')[0] ?? ''
