/** Points of a plan, x and y apart, in spacings. */
export interface Dots {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}
