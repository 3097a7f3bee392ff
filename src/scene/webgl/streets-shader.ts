/** Stretches a strip along a piece of street, a little beyond its ends so that pieces join. */
export const streetsVertex = /* glsl */ `#version 300 es
in vec2 aCorner;           // share of the way, side
in vec4 aEnds;             // layout units
in vec2 aKind;             // width in layout units; 1 for the river

uniform vec2 uCentre;
uniform vec2 uView;
uniform float uScale;
uniform float uDensity;
uniform float uKerb;       // CSS pixels beyond the street on each side

out float vAside;          // device pixels from the middle line
out float vHalf;           // device pixels: half the width
out float vRiver;

void main() {
  vec2 start = (aEnds.xy - uCentre) * uScale;
  vec2 way = (aEnds.zw - uCentre) * uScale - start;
  vec2 heading = way / max(length(way), 0.001);
  float halfWidth = 0.5 * aKind.x * uScale + uKerb;
  float aside = halfWidth + 1.0 / uDensity;
  vec2 point = start + way * aCorner.x + heading * (aCorner.x * 2.0 - 1.0) * halfWidth * 0.2;
  point += vec2(-heading.y, heading.x) * aCorner.y * aside;
  vAside = aCorner.y * aside * uDensity;
  vHalf = halfWidth * uDensity;
  vRiver = aKind.y;
  gl_Position = vec4(point * vec2(2.0, -2.0) / uView, 0.0, 1.0);
}`;

/** Fills the strip with the colour of its kind, with soft edges. */
export const streetsFragment = /* glsl */ `#version 300 es
in float vAside;
in float vHalf;
in float vRiver;

uniform vec3 uStreet;
uniform vec3 uRiver;

out vec4 finalColour;

void main() {
  float alpha = clamp(vHalf - abs(vAside) + 0.5, 0.0, 1.0);
  finalColour = vec4((vRiver > 0.5 ? uRiver : uStreet) * alpha, alpha);
}`;
