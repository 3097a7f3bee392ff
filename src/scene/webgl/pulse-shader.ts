/** Places the quad that holds one ring. */
export const pulseVertex = /* glsl */ `#version 300 es
in vec2 aCorner;
in vec2 aPosition;

uniform vec2 uCentre;
uniform vec2 uView;
uniform float uScale;
uniform float uDensity;
uniform float uSpacing;
uniform float uWeight;
uniform vec2 uMark;        // radius as a share of the spacing, least radius
uniform float uGrowth;     // times the radius

out vec2 vFromCentre;      // device pixels
flat out float vRadius;
flat out float vHalf;      // device pixels: half the line's width

void main() {
  float dot = max(max(uMark.x * uSpacing, uMark.y * uWeight), 2.0);
  vRadius = dot * uGrowth * uDensity;
  vHalf = 0.6 * uWeight * uDensity;
  vFromCentre = aCorner * (vRadius + vHalf + 1.0);
  vec2 pixels = (aPosition - uCentre) * uScale + vFromCentre / uDensity;
  gl_Position = vec4(pixels * vec2(2.0, -2.0) / uView, 0.0, 1.0);
}`;

/** Draws the ring in ink with soft edges. */
export const pulseFragment = /* glsl */ `#version 300 es
in vec2 vFromCentre;
flat in float vRadius;
flat in float vHalf;

uniform vec3 uInk;
uniform float uOpacity;

out vec4 finalColour;

void main() {
  float alpha = uOpacity * clamp(vHalf - abs(length(vFromCentre) - vRadius) + 0.5, 0.0, 1.0);
  finalColour = vec4(uInk * alpha, alpha);
}`;
