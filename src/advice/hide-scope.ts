/** How far hiding the flag reaches. */
export type HideScope = 'page' | 'site' | 'always'
