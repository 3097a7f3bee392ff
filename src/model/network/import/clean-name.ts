import { hasHidden, withoutHidden } from '../../basics/plain-text.ts';

/** Matches names that need cleaning: anything but printable ASCII with single inner blanks. */
const UNUSUAL = /[^ -~]| {2}|^ | $/;
const UNUSUAL_BLANK = /(?! )\s| {2}|^ | $/;
/** More marks on one letter than any language writes; to bring them in order would take quadratic time. */
const MOST_MARKS = 40;
const MARKS = /\p{M}{1,41}/gu;

/**
 * A name as it is kept: composed (NFC), without characters that cannot be seen, every stretch of blanks one blank and
 * none around it. Names that look alike so become the same.
 */
export function tidyName(name: string): string {
  if (!UNUSUAL.test(name)) return name;
  const visible = hasHidden(name) ? withoutHidden(name) : name;
  const composed = hasHeapOfMarks(visible) ? visible : visible.normalize('NFC');
  return UNUSUAL_BLANK.test(composed) ? composed.replace(/\s+/g, ' ').trim() : composed;
}

function hasHeapOfMarks(name: string): boolean {
  if (name.length <= MOST_MARKS) return false;
  for (const [marks] of name.matchAll(MARKS)) if (marks.length > MOST_MARKS) return true;
  return false;
}
