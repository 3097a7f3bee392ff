/** What stands between two fields; spaces are any run of blanks and tabs. */
export type Delimiter = '\t' | ';' | ',' | ' ';
