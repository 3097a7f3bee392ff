import { Container, UniformGroup, type Geometry, type Mesh, type Shader } from 'pixi.js';
import type { Streets } from '../../model/layout/town/streets.ts';
import { parseColour } from '../look/colour.ts';
import type { SceneTheme } from '../look/palette.ts';
import { KERB } from '../look/street-marks.ts';
import { changingBuffer, destroyMesh, instancedMesh } from './instanced-mesh.ts';
import { streetsFragment, streetsVertex } from './streets-shader.ts';
import type { ViewUniforms } from './view-uniforms.ts';

/** From end to end, and both sides. */
const CORNERS = new Float32Array([0, -1, 1, -1, 0, 1, 1, 1]);

/** Numbers of a piece: its two ends, its width, and whether it is the river. */
const PIECE = 6;

/** The streets under the people: first all edges, then all roadways, so that streets open into each other. */
export class StreetsLayer {
  readonly container = new Container();
  readonly #pieces = changingBuffer(new Float32Array(PIECE));
  readonly #edges: Colours;
  readonly #roadways: Colours;
  readonly #meshes: readonly Mesh<Geometry, Shader>[];
  #hasStreets = false;
  #areInPlace = true;

  constructor(view: ViewUniforms) {
    this.#edges = coloursOf(KERB);
    this.#roadways = coloursOf(0);
    this.#meshes = [this.#edges, this.#roadways].map((own) => this.#meshWith(view, own));
    for (const mesh of this.#meshes) this.container.addChild(mesh);
  }

  /** Shows these streets; `null` for none. */
  show(streets: Streets | null): void {
    this.#hasStreets = streets !== null && streets.widths.length > 0;
    if (this.#hasStreets) this.#pieces.data = piecesOf(streets!);
    for (const { geometry } of this.#meshes) geometry.instanceCount = streets?.widths.length ?? 0;
    this.#show();
  }

  /** Hides the streets while people walk: they hold between places. */
  setMoved(share: number): void {
    this.#areInPlace = share === 1;
    this.#show();
  }

  setTheme({ paper, street, river }: SceneTheme): void {
    for (const colours of [this.#edges.uniforms.uStreet, this.#edges.uniforms.uRiver])
      colours.set(parseColour(street));
    this.#roadways.uniforms.uStreet.set(parseColour(paper));
    this.#roadways.uniforms.uRiver.set(parseColour(river));
  }

  destroy(): void {
    for (const mesh of this.#meshes) destroyMesh(mesh);
    this.container.destroy();
  }

  #meshWith(view: ViewUniforms, own: Colours): Mesh<Geometry, Shader> {
    const each = { buffer: this.#pieces, stride: PIECE * 4, instance: true } as const;
    const mesh = instancedMesh({
      name: 'streets',
      shape: { aCorner: { data: CORNERS, format: 'float32x2' } },
      each: {
        aEnds: { ...each, format: 'float32x4', offset: 0 },
        aKind: { ...each, format: 'float32x2', offset: 16 },
      },
      vertex: streetsVertex,
      fragment: streetsFragment,
      view,
      own,
    });
    mesh.visible = true;
    return mesh;
  }

  #show(): void {
    this.container.visible = this.#hasStreets && this.#areInPlace;
  }
}

type Colours = ReturnType<typeof coloursOf>;

/** @param kerb CSS pixels beyond the street on each side */
const coloursOf = (kerb: number) =>
  new UniformGroup({
    uKerb: { value: kerb, type: 'f32' },
    uStreet: { value: new Float32Array(3), type: 'vec3<f32>' },
    uRiver: { value: new Float32Array(3), type: 'vec3<f32>' },
  });

function piecesOf({ ends, widths, river }: Streets): Float32Array {
  const pieces = new Float32Array(widths.length * PIECE);
  for (let piece = 0; piece < widths.length; piece++) {
    pieces.set(ends.subarray(piece * 4, piece * 4 + 4), piece * PIECE);
    pieces[piece * PIECE + 4] = widths[piece]!;
    pieces[piece * PIECE + 5] = piece >= widths.length - river ? 1 : 0;
  }
  return pieces;
}
