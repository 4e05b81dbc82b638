/** The path of our mark, a door that stands ajar, in a box of 24 by 24; drawn with a stroke. */
export const MARK =
  'M4 21V4.8A1.8 1.8 0 0 1 5.8 3h12.4A1.8 1.8 0 0 1 20 4.8V21M2.5 21h19M8 21V6.4l6.2 1.9a1 1 0 0 1 .8 1V21M12 14v1.4'
