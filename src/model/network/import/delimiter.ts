/** The separator between two fields; a space means any run of blanks and tabs. */
export type Delimiter = '\t' | ';' | ',' | '|' | ' ';
