/** What the names of Zoom's servers are made of: us05web, and in imitations web05us, meet-06. */
const PIECE = '(?:us|eu|uk|i[eno]|ln|on|webs?|we|join|meets?|live|app|office|-|\\d)'

/** A label that is `zoom` and such pieces: zoom, zoomapp, uszoom, zoomwebinar. Not zoomcar. */
export const BRAND = new RegExp(`^(?:${PIECE}|use)*zoom(?:${PIECE}|inar|s)*$`)

/** A label of pieces alone, with the zero of Zoom's numbers or a meeting: 05live, e01i, meet-app. */
export const NUMBERED = new RegExp(
  `^(?:(?=.*(?:0\\d|meet-|-meet))${PIECE}+|[a-z]{0,2}0\\d[a-z]{0,2})$`,
)

/**
 * What hardly anything holds but a name of Zoom's servers: 05web, us15we, uso5web, web07. Not
 * k12web, a school's, nor campus01.
 */
export const MARK =
  /(?<![1-9])(?:0[\dol]|o\d)ws?e?b|(?<![1-9])(?:0[\dol]|o\d|us\d{1,3})we(?:b|-|$)|(?<![a-z])(?:us|eu|uk)0\d|(?<![a-z])u[a-z]?\d\d(?:w|web)$|(?<![a-z])(?:us|eu|uk|ca|au|ap|in|jp|sg|de|br)?web\d\d|^(?:us-?web|web-?us)|(?<![a-z])[es]uweb0/

/** A label that is the name of one of Zoom's servers, or nearly: us05web, eu02we, usweb05. */
export const SERVER =
  /^(?:(?:us|eu|ca|ap|au|in|jp|sg|u[a-z])-?0\d{1,2}-?(?:w+e+b+s?|we|wbe?)|us\d{2,3}-?(?:webs?|we)|web-?0\d-?us|0\dusweb|0\dwebus|(?:[es]u|u[ckns])(?:web?0[\dbl]{0,2}|webob|we\d\d)|web-?us0\d)$/

/** A piece of a server's name that in one label with Zoom's word or a meeting's says enough. */
export const PIECE_BESIDE = /us\d{1,3}-?web|(?<![a-z])usweb|web-?0\d|\d\dusweb|\dusweb/

/** Where clouds stand: `zoom.us-east-1.elb.amazonaws.com` names a machine and imitates nobody. */
export const CLOUD_REGION = /\.us-(?:gov-|iso-)?(?:north|south|east|west|central)/
