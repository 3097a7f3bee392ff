/** The texts that all charts share. */
export interface ChartTexts {
  /** The buttons: each names what it turns on. */
  readonly log: string;
  readonly table: string;
  /** The buttons beside a chart's title, which say of which chart: what more there is, larger, and small again. */
  readonly tools: (title: string) => string;
  readonly enlarge: (title: string) => string;
  readonly reduce: string;
  /** The ways to keep a chart. */
  readonly svg: string;
  readonly png: string;
  readonly csv: string;
  /** The source named on a saved picture, line by line; the last is the address. */
  readonly source: () => readonly string[];
  /** The beginning of a saved file's name. */
  readonly fileName: (chart: string) => string;
}
