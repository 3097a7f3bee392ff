import { STAGES } from '../model/people.ts';

/** Places one person's quad; dots of the other pass collapse to nothing. */
export const peopleVertex = /* glsl */ `#version 300 es
const int STAGES = ${STAGES.length};

in vec2 aCorner;
in vec2 aPosition;
in vec4 aState;

uniform vec2 uCentre;      // layout point in the middle of the view
uniform vec2 uView;        // CSS pixels
uniform float uScale;      // CSS pixels per layout unit
uniform float uDensity;    // device pixels per CSS pixel
uniform float uSpacing;    // CSS pixels between neighbours, for sizes
uniform float uWeight;
uniform vec4 uMarks[STAGES];  // radius and rim as shares, least radius, 1 in front of the arcs
uniform vec4 uFills[STAGES];  // w: 1 where the fill is the stage's own colour, 0 where the rim is
uniform vec4 uRims[STAGES];
uniform float uFront;      // the pass

out vec2 vFromCentre;      // device pixels
flat out vec2 vRadii;      // device pixels: outer, and inside the rim
flat out vec3 vFill;
flat out vec3 vRim;

void main() {
  int stage = min(int(aState.x * 255.0 + 0.5), STAGES - 1);
  vec4 mark = uMarks[stage];
  if (mark.w != uFront) {
    gl_Position = vec4(2.0, 2.0, 0.0, 1.0);
    return;
  }
  float radius = max(mark.x * uSpacing, mark.z) * uWeight * uDensity;
  // A rim has to be seen as a line, and must not outgrow the dot.
  float rim = min(max(mark.y * radius, 1.1 * uDensity), min(0.5 * radius, 3.0 * uWeight * uDensity));
  vRadii = vec2(radius, mark.y > 0.0 ? radius - rim : radius);
  // On a speck the rim would be all there is: it gives way to the stage's own colour.
  float room = smoothstep(1.4, 2.4, radius / uDensity);
  vec4 fill = uFills[stage];
  vec4 edge = uRims[stage];
  vec3 own = mix(edge.rgb, fill.rgb, fill.w);
  vFill = mix(own, fill.rgb, room);
  vRim = mix(own, edge.rgb, room);
  vFromCentre = aCorner * (radius + 1.0);
  vec2 pixels = (aPosition - uCentre) * uScale + vFromCentre / uDensity;
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
