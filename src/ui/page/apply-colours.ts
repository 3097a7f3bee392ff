import type { SceneTheme } from '../../scene/look/palette.ts';

/** Gives the page the stage's colours, as custom properties of the root. */
export function applyColours(theme: SceneTheme): void {
  const root = document.documentElement;
  root.dataset['theme'] = theme.name;
  const properties = {
    paper: theme.paper,
    ink: theme.ink,
    'ink-soft': theme.quiet,
    hairline: theme.line,
    'line-strong': theme.street,
    below: theme.below,
    accent: theme.stages.critic,
  };
  for (const [name, colour] of Object.entries(properties)) root.style.setProperty(`--${name}`, colour);
  for (const [stage, colour] of Object.entries(theme.stages))
    root.style.setProperty(`--stage-${stage}`, colour);
}
