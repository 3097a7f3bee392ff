/** The subjects whose words come with Tell Ten. */
export const BUNDLED_TOPICS = ['restaurant', 'hotel', 'course', 'app', 'shop', 'product'] as const;

export type BundledTopic = (typeof BUNDLED_TOPICS)[number];

/** The words for one facet of the place. */
export interface FacetWords {
  /** Beside a control: "Prices". */
  readonly label: string;
  /** Subject and verb, ready for a grade: "the prices are". */
  readonly is: string;
  /** From the worst to the best, {@link GRADES} of them; each ends the sentence that `is` begins. */
  readonly grades: readonly string[];
}

/** Everything that a topic changes: words only, never numbers. */
export interface TopicWords {
  /** Its name in a list: "Restaurant". */
  readonly label: string;
  /** The end of "heard about …": "the restaurant". */
  readonly place: string;
  /** The verb for a visit: "go there", "went there", and "eaten there" as the end of "they have …". */
  readonly visit: { readonly base: string; readonly past: string; readonly done: string };
  readonly food: FacetWords;
  readonly price: FacetWords;
  readonly setting: FacetWords;
  readonly service: FacetWords;
  /** The teller's advice, from "don’t go" to "you must go", {@link CALLS} of them. */
  readonly calls: readonly string[];
}

/** The subject of a story: a bundled one by its name, or words of one's own. */
export type Topic = BundledTopic | TopicWords;

/** Number of words for a facet, from the worst to the best. */
export const GRADES = 7;

/** Number of pieces of advice, from the worst to the best. */
export const CALLS = 4;

/** The most characters of each text, and of all texts together as a link writes them. */
export const LONGEST = {
  label: 30,
  place: 40,
  visit: 40,
  is: 40,
  grade: 30,
  call: 40,
  inLink: 1800,
} as const;

/** Which of the texts for a facet, 0 … {@link GRADES} − 1, says a feeling of −1 … 1; each has the same share. */
export const gradeOf = (feeling: number): number => placeOf(feeling, GRADES);

/** Which of the calls, 0 … {@link CALLS} − 1, follows from a feeling of −1 … 1. */
export const callOf = (feeling: number): number => placeOf(feeling, CALLS);

const placeOf = (feeling: number, count: number): number =>
  Math.min(count - 1, Math.max(0, Math.floor(((feeling + 1) / 2) * count)));
