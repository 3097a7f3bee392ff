/**
 * Bends a strip from teller to listener, to the teller's left. Like a comet it grows thicker and stronger
 * towards the end where it arrives, so that a still picture shows who told whom.
 */
export const arcsVertex = /* glsl */ `#version 300 es
in vec2 aAlong;            // share of the way, side
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

void main() {
  vec2 start = (aEnds.xy - uCentre) * uScale;
  vec2 end = (aEnds.zw - uCentre) * uScale;
  vec2 way = end - start;
  float far = max(length(way), 0.001);
  // Short hops bend more, or they would read as ticks.
  float bend = mix(0.24, 0.15, smoothstep(0.0, 240.0, far));
  vec2 control = (start + end) * 0.5 + vec2(way.y, -way.x) * bend * 2.0;

  float gap = min(uSpacing * 0.4 * uWeight / far, 0.3);
  float along = mix(gap, 1.0 - gap, aAlong.x * uReached);
  vec2 point = mix(mix(start, control, along), mix(control, end, along), along);
  vec2 heading = normalize(mix(control - start, end - control, along));

  float halfWidth = mix(0.35, mix(0.55, 0.85, aNews), along) * uWeight;
  halfWidth *= uThickness * mix(1.0, 1.7, smoothstep(10.0, 30.0, uSpacing));
  float aside = halfWidth + 1.0 / uDensity;
  point += vec2(-heading.y, heading.x) * aAlong.y * aside;

  vAside = aAlong.y * aside * uDensity;
  vHalf = halfWidth * uDensity;
  // A short hop has no room for a long tail.
  float tail = mix(0.55, 0.18, smoothstep(0.0, 120.0, far));
  tail = mix(tail, 1.0, clamp(uThickness - 1.0, 0.0, 0.7));
  vAlpha = mix(tail, 1.0, along * along) * mix(0.36, 0.92, aNews) * uOpacity * uStrength;
  gl_Position = vec4(point * vec2(2.0, -2.0) / uView, 0.0, 1.0);
}`;

/** Draws the strip in ink with soft edges. */
export const arcsFragment = /* glsl */ `#version 300 es
in float vAside;
in float vHalf;
in float vAlpha;

uniform vec3 uInk;

out vec4 finalColour;

void main() {
  float alpha = vAlpha * clamp(vHalf - abs(vAside) + 0.5, 0.0, 1.0);
  finalColour = vec4(uInk * alpha, alpha);
}`;
