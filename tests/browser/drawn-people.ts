import { PNG } from 'pngjs';
import { layOut } from '../../src/model/layout/lay-out.ts';
import { buildNetwork } from '../../src/model/build-network.ts';
import { Luck } from '../../src/model/basics/random.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { boundsOf, clearOf, fitCamera, toView, type Point } from '../../src/scene/view/camera.ts';
import { mixColours, type Rgb } from '../../src/scene/look/colour.ts';
import { dotShape, lookAtDot, type DotShape } from '../../src/scene/shown/dot-shape.ts';
import { appearances, dotRadius, lineageRadius, markOf } from '../../src/scene/look/dot-marks.ts';
import { THEMES } from '../../src/scene/look/palette.ts';
import { byTestId, type TellTenPage } from './tell-ten-page.ts';

/** How far a channel of 0 … 1 may be from what it should be: edges are soft. */
const TOLERANCE = 0.1;

const DIRECTIONS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/** How far aside of its way a ribbon comes at most, as a share of its length. */
const MOST_BENT = 0.2;

const theme = THEMES.light;

/** The whole town as it is drawn in the light look, for asking of a person's place whether a stage is seen there. */
export class DrawnPeople {
  private constructor(
    private readonly picture: PNG,
    private readonly places: readonly Point[],
    private readonly spacing: number,
    /** The people on the open path, whose ribbons and names lie over others. */
    private readonly way: readonly number[],
  ) {}

  /** What is drawn now. @param scenario of a tree, whose places are the same in a stage of any shape */
  static async of(open: TellTenPage, scenario: Scenario): Promise<DrawnPeople> {
    const stage = (await open.page.$(byTestId('stage')))!;
    await open.page.evaluate(showOnlyPeople);
    const picture = PNG.sync.read(Buffer.from(await stage.screenshot()));
    await open.page.evaluate(() => (document.adoptedStyleSheets = []));
    const way = await open.page.$$eval(byTestId('strip'), (strips) =>
      strips.flatMap((strip) => ((strip as HTMLElement).dataset['people'] ?? '').split(' ')),
    );
    const view = await stage.evaluate((host) => {
      const style = getComputedStyle(host);
      const padding = (side: string) => parseFloat(style.getPropertyValue(`padding-${side}`)) || 0;
      const [left, top, right, bottom] = ['left', 'top', 'right', 'bottom'].map(padding);
      const covered = { left: left!, top: top!, right: right!, bottom: bottom! };
      return { width: host.clientWidth, height: host.clientHeight, covered };
    });
    const luck = new Luck(scenario.seed);
    const { positions, spacing } = layOut(scenario, buildNetwork(scenario, luck), 1);
    const camera = fitCamera(clearOf(view.covered, boundsOf(positions, spacing), view), view);
    const places = Array.from({ length: scenario.people }, (_, person) =>
      toView(camera, view, { x: positions[2 * person]!, y: positions[2 * person + 1]! }),
    );
    const onWay = way.filter((person) => person !== '').map(Number);
    return new DrawnPeople(picture, places, spacing * camera.scale, onWay);
  }

  /** Whether a person's dot is not on the open path, nor under what is drawn for it. */
  isClear(person: number): boolean {
    const { x, y } = this.places[person]!;
    const reach = 2 * lineageRadius(this.spacing, theme.weight);
    return !this.way.some((other, step) => {
      const from = this.places[this.way[Math.max(0, step - 1)]!]!;
      const to = this.places[other]!;
      const far = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
      const along = ((x - from.x) * (to.x - from.x) + (y - from.y) * (to.y - from.y)) / far;
      const aside = Math.abs((x - from.x) * (to.y - from.y) - (y - from.y) * (to.x - from.x)) / far;
      const isNear = Math.hypot(x - to.x, y - to.y) < reach || Math.hypot(x - from.x, y - from.y) < reach;
      return isNear || (along > 0 && along < far && aside < far * MOST_BENT + reach);
    });
  }

  /** Whether a person is drawn as somebody in this stage, by its code, is: on one side, what tells it has to be as it should. */
  isDrawnAs(person: number, stage: number): boolean {
    const { x, y } = this.places[person]!;
    const shape = this.dotOf(stage);
    const isRight = (out: number, [dx, dy]: readonly [number, number]) => {
      const [right, down] = [Math.floor(x + dx * out) + 0.5 - x, Math.floor(y + dy * out) + 0.5 - y];
      return this.isColour(x + dx * out, y + dy * out, colourAt(shape, right, down));
    };
    const tellingRadii = [
      (shape.core + shape.hollow) / 2,
      (shape.radius + Math.max(shape.inside, shape.core)) / 2,
    ];
    // The filling says how much of the story they hold, which is not asked here.
    const middle = markOf(stage).filling === 'left' ? [] : [0];
    return [...middle, ...tellingRadii].every((out) =>
      DIRECTIONS.some((direction) => isRight(out, direction)),
    );
  }

  private dotOf(stage: number): DotShape {
    return dotShape(appearances(theme, null)[stage]!, dotRadius(stage, this.spacing, theme.weight), 1);
  }

  private isColour(x: number, y: number, wanted: Rgb): boolean {
    const { width, data } = this.picture;
    const at = 4 * (Math.floor(y) * width + Math.floor(x));
    return wanted.every((channel, index) => Math.abs(data[at + index]! / 255 - channel) < TOLERANCE);
  }
}

/** The colour of a dot on paper at a point from its middle. */
function colourAt(shape: DotShape, x: number, y: number): Rgb {
  const seen = { cover: 0, paper: 0, ring: 0 };
  lookAtDot(shape, x, y, seen);
  const dot = mixColours(mixColours(shape.colour, shape.ring, seen.ring), shape.paper, seen.paper);
  return mixColours(shape.paper, dot, seen.cover);
}

/** Hides names, and whatever else of the page lies over the town. Runs in the page. */
function showOnlyPeople(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    body * { visibility: hidden !important; }
    [data-testid=stage] * { visibility: visible !important; }
    [data-testid=stage] canvas[aria-hidden] { visibility: hidden !important; }
  `);
  document.adoptedStyleSheets = [sheet];
}
