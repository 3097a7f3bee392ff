/** Stretches a strip between the ends of a tie, as wide everywhere. */
export const tiesVertex = /* glsl */ `#version 300 es
in vec2 aCorner;           // share of the way, side
in vec4 aEnds;             // layout units

uniform vec2 uCentre;
uniform vec2 uView;
uniform float uScale;
uniform float uDensity;
uniform float uWeight;
uniform float uWidth;      // CSS pixels

out float vAside;          // device pixels from the middle line
out float vHalf;           // device pixels: half the width

void main() {
  vec2 start = (aEnds.xy - uCentre) * uScale;
  vec2 way = (aEnds.zw - uCentre) * uScale - start;
  vec2 heading = way / max(length(way), 0.001);
  float halfWidth = 0.5 * uWidth * uWeight;
  float aside = halfWidth + 1.0 / uDensity;
  vec2 point = start + way * aCorner.x + vec2(-heading.y, heading.x) * aCorner.y * aside;
  vAside = aCorner.y * aside * uDensity;
  vHalf = halfWidth * uDensity;
  gl_Position = vec4(point * vec2(2.0, -2.0) / uView, 0.0, 1.0);
}`;

/** Draws the strip in ink with soft edges. */
export const tiesFragment = /* glsl */ `#version 300 es
in float vAside;
in float vHalf;

uniform vec3 uInk;
uniform float uOpacity;

out vec4 finalColour;

void main() {
  float alpha = uOpacity * clamp(vHalf - abs(vAside) + 0.5, 0.0, 1.0);
  finalColour = vec4(uInk * alpha, alpha);
}`;
