import { PNG } from 'pngjs';
import { layOut } from '../../src/model/layout/lay-out.ts';
import { buildNetwork } from '../../src/model/build-network.ts';
import { Luck } from '../../src/model/basics/random.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { boundsOf, fitCamera, toView, type Point } from '../../src/scene/view/camera.ts';
import type { Rgb } from '../../src/scene/look/colour.ts';
import { dotShape, type DotShape } from '../../src/scene/shown/dot-shape.ts';
import { appearances, dotRadius } from '../../src/scene/look/dot-marks.ts';
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

const theme = THEMES.light;

/** The whole town as it is drawn in the light look, for asking of a person's place whether a stage is seen there. */
export class DrawnPeople {
  private constructor(
    private readonly picture: PNG,
    private readonly places: readonly Point[],
    private readonly spacing: number,
  ) {}

  /** What is drawn now. @param scenario of a tree, whose places are the same in a stage of any shape */
  static async of(open: TellTenPage, scenario: Scenario): Promise<DrawnPeople> {
    const stage = (await open.page.$(byTestId('stage')))!;
    const picture = PNG.sync.read(Buffer.from(await stage.screenshot()));
    const view = await stage.evaluate(({ clientWidth, clientHeight }) => ({
      width: clientWidth,
      height: clientHeight,
    }));
    const luck = new Luck(scenario.seed);
    const { positions, spacing } = layOut(scenario, buildNetwork(scenario, luck), 1);
    const camera = fitCamera(boundsOf(positions, spacing), view);
    const places = Array.from({ length: scenario.people }, (_, person) =>
      toView(camera, view, { x: positions[2 * person]!, y: positions[2 * person + 1]! }),
    );
    return new DrawnPeople(picture, places, spacing * camera.scale);
  }

  /** Whether a person is drawn as somebody in this stage, by its code, is; of a rim, a pixel has to be as it should. */
  isDrawnAs(person: number, stage: number): boolean {
    const { fill, rim, inside, radius } = this.dotOf(stage);
    const { x, y } = this.places[person]!;
    const out = (inside + radius) / 2;
    const hasRim = DIRECTIONS.some(([dx, dy]) => this.isColour(x + dx * out, y + dy * out, rim));
    return this.isColour(x, y, fill) && (inside === radius || hasRim);
  }

  private dotOf(stage: number): DotShape {
    return dotShape(appearances(theme, null)[stage]!, dotRadius(stage, this.spacing, theme.weight), 1, null);
  }

  private isColour(x: number, y: number, wanted: Rgb): boolean {
    const { width, data } = this.picture;
    const at = 4 * (Math.floor(y) * width + Math.floor(x));
    return wanted.every((channel, index) => Math.abs(data[at + index]! / 255 - channel) < TOLERANCE);
  }
}
