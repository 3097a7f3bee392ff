/** The presentation, for a room with a projector. */
export const present = {
  door: 'Present',
  label: 'Presentation',
  counts: 'Counts',
  luck: (seed: string) => `luck: ${seed}`,
  leave: 'Stop presenting',
  fill: 'Fill the screen',
  release: 'Leave full screen',
  blank: 'Black screen',
  isBlank: 'The screen is black; any key brings the run back.',
  previous: 'Previous scenario',
  next: 'Next scenario',
};
