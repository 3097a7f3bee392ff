/** Turns a number into text; the language's commas, units and plurals are its business. */
export type Format = (value: number) => string;

/** What is known of one day: null where nothing is (a day not reached yet, a value beyond the data). */
export interface ReachReading {
  readonly day: number;
  readonly reach: number | null;
  readonly went: number | null;
  readonly arithmetic: number | null;
}

/** Every text of the reach chart. */
export interface ReachLabels {
  /** Unit of the vertical axis, written above it. */
  readonly people: string;
  /** Heading of the table's first column. */
  readonly day: string;
  /** Ends of the three lines, and headings of their columns. */
  readonly heard: string;
  readonly went: string;
  readonly arithmetic: string;
  /** The buttons: each names what it turns on. */
  readonly log: string;
  readonly table: string;
  /** The sentence that is read out for the inspected day. */
  readonly reading: (reading: ReachReading) => string;
}

/** What is left of the story among those who hold it at the same distance from a visit. */
export interface HopRow {
  /** Retellings since the visit; 0 is first-hand. */
  readonly hop: number;
  /** How many people hold such a version. */
  readonly people: number;
  /** Mean, 10th and 90th percentile of what is left, 0 … 1; null when nobody is at that hop. */
  readonly fidelity: number | null;
  readonly p10: number | null;
  readonly p90: number | null;
}

/** Every text of the story chart. */
export interface StoryLabels {
  /** Headings of the table's columns. */
  readonly hop: string;
  readonly people: string;
  readonly p10: string;
  readonly p90: string;
  /** End of the line, and heading of its column. */
  readonly mean: string;
  /** Names the band from the 10th to the 90th percentile. */
  readonly band: string;
  /** The band's ends at one hop, as shares: “8 in 10: 24 – 83 %”. */
  readonly bandReading: (p10: number, p90: number) => string;
  /** What would make the chart show something, while nobody has retold the story. */
  readonly empty: string;
  readonly table: string;
  /** The sentence that is read out for the inspected hop. */
  readonly reading: (row: HopRow) => string;
}
