import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leanShader } from '../../scripts/lean-shaders.ts';

const folder = join(import.meta.dirname, '../../src/scene/webgl');
const shaders = readdirSync(folder)
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .filter((code) => code.includes('glsl'));

describe('a shader in the build', () => {
  it('has no comments, and says else what it says in the source', () => {
    const source = '`#version 300 es\nin vec2 aEnd;   // layout units\n\n  // Why.\n  a = b / c;\n`';
    expect(leanShader(source)).toBe('`#version 300 es\nin vec2 aEnd;\na = b / c;\n`');
  });

  it('keeps its version in the first line', () => {
    expect(shaders.length).toBeGreaterThan(0);
    for (const code of shaders) {
      expect(code).toContain('//');
      const lean = leanShader(code);
      expect(lean).not.toContain('//');
      expect(lean.match(/`#version 300 es\n/g)).toEqual(code.match(/`#version 300 es\n/g));
    }
  });
});
