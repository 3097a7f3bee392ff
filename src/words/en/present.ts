/** The presentation, for a room with a projector. */
export const present = {
  door: 'Present',
  /** The door to the tasks. */
  learn: 'Learn',
  label: 'Presentation',
  counts: 'Counts',
  leave: 'Stop presenting',
  fill: 'Fill the screen',
  release: 'Leave full screen',
  blank: 'Black screen',
  tell: 'Show a story, sentence by sentence',
  tellEnd: 'Back to the town',
  isBlank: 'The screen is black; any key brings the run back.',
  previous: 'Previous scenario',
  next: 'Next scenario',
  workshops: 'Workshops and talks of your own',
};
