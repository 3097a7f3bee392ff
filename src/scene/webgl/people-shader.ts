import { STAGE_MASK } from '../../model/measures/person-state.ts';
import { STAGES } from '../../model/story/stages.ts';
import { modeCode, MOST_HOPS } from '../look/ramps.ts';

const glslFloat = (value: number) => value.toFixed(1);

/** Places one person's quad; dots of the other pass collapse to nothing. */
export const peopleVertex = /* glsl */ `#version 300 es
const int STAGES = ${STAGES.length};
const int STEPS = 4;

in vec2 aCorner;
in vec2 aPosition;
in vec2 aFormer;           // where they stood before the arrangement changed
in vec4 aState;            // stage and role, hop, fidelity, sentiment
in vec2 aTraits;           // day first heard, size

uniform vec2 uCentre;      // layout point in the middle of the view
uniform vec2 uView;        // CSS pixels
uniform float uScale;      // CSS pixels per layout unit
uniform float uDensity;    // device pixels per CSS pixel
uniform float uSpacing;    // CSS pixels between neighbours, for sizes
uniform float uWeight;
uniform vec4 uMarks[STAGES];  // radius and rim as shares, least radius, 1 in front of the arcs
uniform vec4 uFills[STAGES];  // w: 1 where the fill is the stage's own colour, 0 where the rim is
uniform vec4 uRims[STAGES];   // w: 1 where the stage's own colour gives way to the ramp's
uniform vec3 uRamp[STEPS + 1];
uniform float uMode;
uniform float uLastDay;
uniform float uSizes;      // the largest dot is so many times larger, less 1
uniform float uFront;      // the pass
uniform float uMoved;      // share of the way from the former place

out vec2 vFromCentre;      // device pixels
flat out vec2 vRadii;      // device pixels: outer, and inside the rim
flat out vec3 vFill;
flat out vec3 vRim;

float shareOnRamp() {
  if (uMode == ${glslFloat(modeCode.left)}) return aState.z;
  if (uMode == ${glslFloat(modeCode.hop)}) return aState.y * 255.0 / ${glslFloat(MOST_HOPS)};
  if (uMode == ${glslFloat(modeCode.mood)}) return aState.w;
  return aTraits.x * 65535.0 / max(uLastDay, 1.0);
}

vec3 rampColour(float share) {
  float place = clamp(share, 0.0, 1.0) * float(STEPS);
  int step = min(int(place), STEPS - 1);
  return mix(uRamp[step], uRamp[step + 1], place - float(step));
}

void main() {
  int stage = min(int(aState.x * 255.0 + 0.5) & ${STAGE_MASK}, STAGES - 1);
  vec4 mark = uMarks[stage];
  if (mark.w != uFront) {
    gl_Position = vec4(2.0, 2.0, 0.0, 1.0);
    return;
  }
  float size = 1.0 + uSizes * aTraits.y * 65535.0 / 255.0;
  float radius = max(mark.x * uSpacing, mark.z * uWeight) * size * uDensity;
  // A rim has to be seen as a line, and must not outgrow the dot.
  float rim = min(max(mark.y * radius, 1.1 * uDensity), min(0.5 * radius, 3.0 * uWeight * uDensity));
  vRadii = vec2(radius, mark.y > 0.0 ? radius - rim : radius);
  // On a speck the rim would be all there is: it gives way to the stage's own colour.
  float room = smoothstep(1.4, 2.4, radius / uDensity);
  vec4 fill = uFills[stage];
  vec4 edge = uRims[stage];
  vec3 own = mix(edge.rgb, fill.rgb, fill.w);
  if (edge.w > 0.5) {
    own = rampColour(shareOnRamp());
    if (fill.w > 0.5) fill.rgb = own;
    // A rim is the ramp's where it is all the colour there is, or one with the fill.
    if (fill.w < 0.5 || mark.y == 0.0) edge.rgb = own;
  }
  vFill = mix(own, fill.rgb, room);
  vRim = mix(own, edge.rgb, room);
  vFromCentre = aCorner * (radius + 1.0);
  vec2 place = mix(aFormer, aPosition, uMoved);
  vec2 pixels = (place - uCentre) * uScale + vFromCentre / uDensity;
  gl_Position = vec4(pixels * vec2(2.0, -2.0) / uView, 0.0, 1.0);
}`;

/** Draws a disk with a rim; both edges are one device pixel soft, at any zoom. */
export const peopleFragment = /* glsl */ `#version 300 es
in vec2 vFromCentre;
flat in vec2 vRadii;
flat in vec3 vFill;
flat in vec3 vRim;

out vec4 finalColour;

void main() {
  vec2 inside = clamp(vRadii - length(vFromCentre) + 0.5, 0.0, 1.0);
  finalColour = vec4(mix(vRim, vFill, inside.y) * inside.x, inside.x);
}`;
