/** The texts that all charts share. */
export interface ChartTexts {
  /** The buttons: each names what it turns on. */
  readonly log: string;
  readonly table: string;
  /** Opens the ways to keep a chart; and what each is. */
  readonly save: string;
  /** Says of which chart: the button's name to who cannot see where it stands. */
  readonly saveWhat: (title: string) => string;
  readonly svg: string;
  readonly png: string;
  readonly csv: string;
  /** The source named on a saved picture, line by line; the last is the address. */
  readonly source: () => readonly string[];
  /** The beginning of a saved file's name. */
  readonly fileName: (chart: string) => string;
}
