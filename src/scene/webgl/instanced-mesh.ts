import {
  Buffer,
  BufferUsage,
  Geometry,
  GlProgram,
  Mesh,
  Shader,
  type AttributeOption,
  type UniformGroup,
} from 'pixi.js';
import type { ViewUniforms } from './view-uniforms.ts';

/** A sign that is drawn once for each of many: its shape, where each stands, and how it looks. */
interface Sign {
  readonly name: string;
  /** The shape, as a strip of triangles, and the shader's name for it. */
  readonly shape: Readonly<
    Record<string, { readonly data: Float32Array; readonly format: 'float32x2' | 'float32x3' }>
  >;
  /** The attributes that the shader reads for each instance. */
  readonly each: Readonly<Record<string, AttributeOption>>;
  readonly vertex: string;
  readonly fragment: string;
  readonly view: ViewUniforms;
  readonly own: UniformGroup;
}

/** Many of a sign as one mesh; none at first, and out of sight. */
export function instancedMesh(sign: Sign): Mesh<Geometry, Shader> {
  const { name, shape, each, vertex, fragment, view, own } = sign;
  const corners = Object.entries(shape).map(([attribute, { data, format }]) => {
    const buffer = new Buffer({ data, usage: BufferUsage.VERTEX | BufferUsage.STATIC });
    return [attribute, { buffer, format }] as const;
  });
  const geometry = new Geometry({
    topology: 'triangle-strip',
    instanceCount: 0,
    attributes: { ...Object.fromEntries(corners), ...each },
  });
  const glProgram = GlProgram.from({ name, vertex, fragment, preferredFragmentPrecision: 'highp' });
  const mesh = new Mesh({ geometry, shader: new Shader({ glProgram, resources: { view, own } }) });
  mesh.visible = false;
  return mesh;
}

/** The attributes that change for each instance. */
export const changingBuffer = (data: Float32Array): Buffer =>
  new Buffer({ data, usage: BufferUsage.VERTEX | BufferUsage.COPY_DST });

/** Gives up a mesh with all that it is drawn with. */
export function destroyMesh(mesh: Mesh<Geometry, Shader>): void {
  const { geometry, shader } = mesh;
  shader?.destroy();
  mesh.destroy();
  geometry.destroy(true);
}
