import { STAGE_MASK } from '../../model/measures/person-state.ts';
import { STAGES } from '../../model/story/stages.ts';
import { FILLINGS, KINDS, OWN_GROUND } from '../look/dot-marks.ts';
import { modeCode, MOST_HOPS } from '../look/ramps.ts';

/** Looks of people: by stage, and by role and stage. */
export const MOST_LOOKS = 4 * STAGES.length;

const glslFloat = (value: number) => value.toFixed(1);

/** Places one person's quad, shaped as dot-shape.ts says; dots of another layer collapse to nothing. */
export const peopleVertex = /* glsl */ `#version 300 es
const int STAGES = ${STAGES.length};
const int LOOKS = ${MOST_LOOKS};
const int STEPS = 4;

in vec2 aCorner;
in vec2 aPosition;
in vec2 aFormer;           // where they stood before
in vec4 aState;            // stage and role, hop, fidelity, sentiment
in vec2 aTraits;           // day first heard, size

uniform vec2 uCentre;      // layout point in the middle of the view
uniform vec2 uView;        // CSS pixels
uniform float uScale;      // CSS pixels per layout unit
uniform float uDensity;    // device pixels per CSS pixel
uniform float uSpacing;    // CSS pixels between neighbours, for sizes
uniform float uWeight;
uniform vec4 uMarks[LOOKS];    // outer radius, least radius, widths of the ring and of the core's outline
uniform vec4 uKinds[LOOKS];    // size of the core, kind, filling, layer
uniform vec4 uColours[LOOKS];  // w: 1 where the stage's own colour gives way to the ramp's
uniform vec4 uRings[LOOKS];    // w: 1 where the ring has a colour of its own
uniform vec3 uPaper;
uniform vec3 uRamp[STEPS + 1];
uniform float uMode;
uniform float uLastDay;
uniform float uSizes;      // the largest dot is so many times larger, less 1
uniform float uLayer;
uniform float uMoved;      // share of the way from the former place

out vec2 vFromCentre;      // device pixels
flat out vec4 vRadii;      // device pixels: outer, inside the ring, core, inside its outline
flat out vec4 vFilling;    // level, how far it is a cup; device pixels: half the bar, halo
flat out vec4 vColour;     // w: how far there is room for more than the colour
flat out vec4 vRing;       // w: the kind
flat out vec4 vPaper;      // w: opacity

float shareOnRamp() {
  if (uMode == ${glslFloat(modeCode.hop)}) return aState.y * 255.0 / ${glslFloat(MOST_HOPS)};
  if (uMode == ${glslFloat(modeCode.mood)}) return aState.w;
  if (uMode == ${glslFloat(modeCode.day)}) return aTraits.x * 65535.0 / max(uLastDay, 1.0);
  return 1.0;
}

vec3 rampColour(float share) {
  float place = clamp(share, 0.0, 1.0) * float(STEPS);
  int step = min(int(place), STEPS - 1);
  return mix(uRamp[step], uRamp[step + 1], place - float(step));
}

float lineOf(float share, float radius) {
  return min(max(share * radius, 1.1), min(0.5 * radius, 3.0 * uWeight));
}

void main() {
  int lowest = int(aState.x * 255.0 + 0.5);
  int stage = min(lowest & ${STAGE_MASK}, STAGES - 1) + STAGES * ((lowest >> 4) & 3);
  vec4 mark = uMarks[stage];
  vec4 kind = uKinds[stage];
  if (kind.w != uLayer) {
    gl_Position = vec4(2.0, 2.0, 0.0, 1.0);
    return;
  }
  float size = 1.0 + uSizes * aTraits.y * 65535.0 / 255.0;
  float share = min(mark.x * size, max(mark.x, ${OWN_GROUND} * size));
  float radius = max(share * uSpacing, mark.y * uWeight);
  float core = kind.x * radius;
  float inside = mark.z > 0.0 ? radius - lineOf(mark.z, radius) : -1.0;
  float hollow = mark.w > 0.0 ? core - lineOf(mark.w, core) : core;
  float room = smoothstep(1.4, 2.4, radius);
  float halo = kind.w > 0.0 ? room * min(1.0, 0.25 * radius) : 0.0;
  float level = kind.z == ${glslFloat(FILLINGS.indexOf('left'))} ? aState.z : kind.z;
  vec4 own = uColours[stage];
  if (own.w > 0.5) own.rgb = rampColour(shareOnRamp());
  vec4 ring = uRings[stage];
  vRadii = vec4(radius, inside, core, hollow) * uDensity;
  vFilling = vec4(level, smoothstep(5.2, 6.2, core), max(0.7, 0.16 * core) * uDensity, halo * uDensity);
  vColour = vec4(own.rgb, room);
  vRing = vec4(ring.w > 0.5 ? ring.rgb : own.rgb, kind.y);
  vPaper = vec4(uPaper, kind.w > 0.0 ? 1.0 : min(1.0, mark.x * uSpacing / (mark.y * uWeight)));
  vFromCentre = aCorner * ((radius + halo) * uDensity + 1.0);
  // Mixed, the place would be a rounding beside it also at the end of the way.
  vec2 place = uMoved < 1.0 ? mix(aFormer, aPosition, uMoved) : aPosition;
  vec2 pixels = (place - uCentre) * uScale + vFromCentre / uDensity;
  gl_Position = vec4(pixels * vec2(2.0, -2.0) / uView, 0.0, 1.0);
}`;

/** Draws a dot as dot-shape.ts says; its edges are one device pixel soft, at any zoom. */
export const peopleFragment = /* glsl */ `#version 300 es
in vec2 vFromCentre;
flat in vec4 vRadii;
flat in vec4 vFilling;
flat in vec4 vColour;
flat in vec4 vRing;
flat in vec4 vPaper;

out vec4 finalColour;

void main() {
  vec2 from = abs(vFromCentre);
  bool isDiamond = vRing.w == ${glslFloat(KINDS.indexOf('diamond'))};
  float reach = isDiamond ? from.x + from.y : length(from);
  float slope = isDiamond ? 0.70710678 : 1.0;
  vec4 within = clamp((vRadii - reach) * slope + 0.5, 0.0, 1.0);
  float cover = clamp((vRadii.x + vFilling.w - reach) * slope + 0.5, 0.0, 1.0);
  float filled = clamp(vFromCentre.y - (vRadii.w + 0.5) * (1.0 - 2.0 * vFilling.x) + 0.5, 0.0, 1.0);
  filled = mix(vFilling.x, filled, vFilling.y);
  vec3 seen = mix(vRing.rgb, vPaper.rgb, within.y);
  seen = mix(seen, vColour.rgb, within.z);
  seen = mix(seen, vPaper.rgb, within.w * (1.0 - filled));
  if (vRing.w == ${glslFloat(KINDS.indexOf('barred'))})
    seen = mix(seen, vPaper.rgb, clamp(vFilling.z - from.y + 0.5, 0.0, 1.0));
  seen = mix(vColour.rgb, seen, vColour.w);
  seen = mix(vPaper.rgb, seen, within.x / max(cover, 0.001));
  finalColour = vec4(seen, 1.0) * cover * vPaper.w;
}`;
