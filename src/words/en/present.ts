/** The page in front of a room. */
export const present = {
  door: 'Present',
  label: 'Presentation',
  counts: 'Counts',
  luck: (seed: string) => `luck: ${seed}`,
  leave: 'Back to exploring',
  fill: 'Fill the screen',
  release: 'Leave the full screen',
  blank: 'Black screen',
  isBlank: 'The screen is black; any key brings the run back.',
  previous: 'Previous scenario',
  next: 'Next scenario',
};
