/**
 * Bends a strip from teller to listener, to the teller's left. News grows stronger towards the end where it arrives, as
 * an arrow; old news is a thin dotted line without a head: a still picture shows who told whom, and what was new. The
 * same geometry, for a canvas without WebGL, is in arc-shape.ts.
 */
export const arcsVertex = /* glsl */ `#version 300 es
in vec3 aAlong;            // share of the way, side, place in the head 0 … 1 (−1 before it)
in vec4 aEnds;             // teller, listener: layout units
in float aNews;

uniform vec2 uCentre;
uniform vec2 uView;
uniform float uScale;
uniform float uDensity;
uniform float uSpacing;
uniform float uWeight;
uniform float uReached;    // share of the way already flown
uniform float uOpacity;
uniform float uStrength;   // less while something else matters more
uniform float uThickness;

out float vAside;          // device pixels from the middle line
out float vHalf;           // device pixels: half the width here
out float vAlpha;
out float vWay;            // CSS pixels from the teller
flat out float vDotted;

void main() {
  vec2 start = (aEnds.xy - uCentre) * uScale;
  vec2 end = (aEnds.zw - uCentre) * uScale;
  vec2 way = end - start;
  float far = max(length(way), 0.001);
  // Short hops bend more, or they would read as ticks.
  float bend = mix(0.24, 0.15, smoothstep(0.0, 240.0, far));
  vec2 control = (start + end) * 0.5 + vec2(way.y, -way.x) * bend * 2.0;

  float near = smoothstep(8.0, 30.0, uSpacing);
  float gap = min((uSpacing * 0.4 + 1.0) * uWeight / far, 0.3);
  float head = aNews * min(mix(5.0, 10.0, near) * uWeight, far * 0.3) / far;
  float tip = mix(gap + head, 1.0 - gap, uReached);
  float place = max(aAlong.z, 0.0);
  float along = aAlong.z < 0.0 ? mix(gap, tip - head, aAlong.x) : tip - head * (1.0 - place);
  vec2 point = mix(mix(start, control, along), mix(control, end, along), along);
  vec2 heading = normalize(mix(control - start, end - control, along));

  float halfWidth = mix(mix(0.55, 0.4, aNews), mix(0.55, 0.8, aNews), along) * uWeight;
  halfWidth *= uThickness * mix(1.0, 1.6, near);
  if (aAlong.z >= 0.0) halfWidth = max(head * far * 0.42, halfWidth * 1.6) * (1.0 - place) * aNews;
  float aside = halfWidth + 1.0 / uDensity;
  point += vec2(-heading.y, heading.x) * aAlong.y * aside;

  vAside = aAlong.y * aside * uDensity;
  vHalf = halfWidth * uDensity;
  vWay = along * far;
  vDotted = 1.0 - aNews;
  // A short hop has no room for a long tail.
  float tail = mix(0.55, 0.18, smoothstep(0.0, 120.0, far));
  tail = mix(tail, 1.0, clamp(uThickness - 1.0, 0.0, 0.7));
  vAlpha = mix(0.6, mix(tail, 1.0, along * along) * 0.95, aNews) * uOpacity * uStrength;
  gl_Position = vec4(point * vec2(2.0, -2.0) / uView, 0.0, 1.0);
}`;

/** Draws the strip in ink with soft edges; old news in dots. */
export const arcsFragment = /* glsl */ `#version 300 es
in float vAside;
in float vHalf;
in float vAlpha;
in float vWay;
flat in float vDotted;

uniform vec3 uInk;

out vec4 finalColour;

void main() {
  float dash = abs(fract(vWay / 5.0) - 0.5) * 5.0;
  float dotted = mix(1.0, clamp(1.6 - dash, 0.0, 1.0), vDotted);
  float alpha = vAlpha * dotted * clamp(vHalf - abs(vAside) + 0.5, 0.0, 1.0);
  finalColour = vec4(uInk * alpha, alpha);
}`;
