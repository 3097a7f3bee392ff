import { FAINTER, HALF_WIDTHS } from '../shown/arc-shape.ts';

const glslFloat = (value: number) => value.toFixed(3);

/**
 * Bends a strip from teller to listener. News is a ribbon, thick and strong where it comes from; old news is a thin dotted
 * line: a still picture shows who told whom, and what was new. The same geometry, for a canvas without WebGL, is in
 * arc-shape.ts.
 */
export const arcsVertex = /* glsl */ `#version 300 es
in vec2 aAlong;            // share of the way, side
in vec4 aEnds;             // teller, listener: layout units
in vec4 aKind;             // bend, 1 for news, strength on the day before (-1: made today) and today
in vec3 aColour;

uniform vec2 uCentre;
uniform vec2 uView;
uniform float uScale;
uniform float uDensity;
uniform float uSpacing;
uniform float uWeight;
uniform float uReached;    // share of the way already flown
uniform float uStrength;   // less while something else matters more
uniform float uThickness;
uniform float uCasing;     // CSS pixels of paper along both sides

out float vAside;          // device pixels from the middle line
out float vHalf;           // device pixels: half the width here, without the casing
out float vAlpha;
out float vWay;            // CSS pixels from the teller
flat out float vDotted;
flat out vec3 vColour;

void main() {
  vec2 start = (aEnds.xy - uCentre) * uScale;
  vec2 end = (aEnds.zw - uCentre) * uScale;
  vec2 way = end - start;
  float far = max(length(way), 0.001);
  vec2 control = (start + end) * 0.5 + vec2(way.y, -way.x) * aKind.x;

  float near = smoothstep(8.0, 30.0, uSpacing);
  float gap = min((uSpacing * 0.35 + 1.0) * uWeight / far, 0.25);
  float reached = aKind.z < 0.0 ? uReached : 1.0;
  float along = mix(gap, mix(gap, 1.0 - gap, reached), aAlong.x);
  vec2 point = mix(mix(start, control, along), mix(control, end, along), along);
  vec2 heading = normalize(mix(control - start, end - control, along));

  float news = mix(${glslFloat(HALF_WIDTHS.teller)}, ${glslFloat(HALF_WIDTHS.listener)}, along);
  float halfWidth = mix(${glslFloat(HALF_WIDTHS.old)}, news, aKind.y);
  halfWidth *= uWeight * uThickness * mix(1.0, 1.3, near);
  float aside = halfWidth + uCasing + 1.0 / uDensity;
  point += vec2(-heading.y, heading.x) * aAlong.y * aside;

  vAside = aAlong.y * aside * uDensity;
  vHalf = halfWidth * uDensity;
  vWay = along * far;
  vDotted = 1.0 - aKind.y;
  vColour = aColour;
  float strength = mix(aKind.z < 0.0 ? aKind.w : aKind.z, aKind.w, uReached);
  vAlpha = mix(${glslFloat(FAINTER.old)}, mix(1.0, uCasing > 0.0 ? 1.0 : ${glslFloat(FAINTER.listener)}, along), aKind.y);
  vAlpha *= strength * uStrength;
  gl_Position = vec4(point * vec2(2.0, -2.0) / uView, 0.0, 1.0);
}`;

/** Draws the strip in its teller's colour with soft edges, on a casing of paper if it has one; old news in dots. */
export const arcsFragment = /* glsl */ `#version 300 es
in float vAside;
in float vHalf;
in float vAlpha;
in float vWay;
flat in float vDotted;
flat in vec3 vColour;

uniform vec3 uPaper;
uniform float uCasing;
uniform float uDensity;

out vec4 finalColour;

void main() {
  float dash = abs(fract(vWay / 5.0) - 0.5) * 5.0;
  float dotted = mix(1.0, clamp(1.6 - dash, 0.0, 1.0), vDotted);
  float alpha = vAlpha * dotted * clamp(vHalf - abs(vAside) + 0.5, 0.0, 1.0);
  float cased = uCasing > 0.0 ? clamp(vHalf + uCasing * uDensity - abs(vAside) + 0.5, 0.0, 1.0) : 0.0;
  finalColour = vec4(vColour, 1.0) * alpha + vec4(uPaper, 1.0) * cased * (1.0 - alpha);
}`;
