import { describe, expect, it } from 'vitest';
import { inPieces, inSteps, partOf } from '../../../src/model/basics/progress.ts';

describe('progress', () => {
  it('of a part is a part of the whole’s', () => {
    const heard: number[] = [];
    partOf((done) => heard.push(done), 0.25, 0.75)(0.5);
    expect(heard).toEqual([0.5]);
  });

  it('is told in steps, however often it is reported, and the end once', () => {
    const heard: number[] = [];
    const report = inSteps((done) => heard.push(done), 0.25);
    for (let percent = 0; percent <= 100; percent++) report(percent / 100);
    report(1);
    expect(heard).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it('may have nobody to be told to', () => {
    expect(() => {
      inSteps(undefined)(1);
    }).not.toThrow();
  });

  it('follows work that is done in pieces, which cover all of it once', () => {
    const pieces: [number, number][] = [];
    const heard: number[] = [];
    inPieces(
      10,
      4,
      (done) => heard.push(done),
      (from, to) => pieces.push([from, to]),
    );
    expect(pieces).toEqual([
      [0, 4],
      [4, 8],
      [8, 10],
    ]);
    expect(heard).toEqual([0.4, 0.8, 1]);
  });

  it('is complete where there is nothing to do', () => {
    const heard: number[] = [];
    inPieces(
      0,
      4,
      (done) => heard.push(done),
      () => expect.unreachable(),
    );
    expect(heard).toEqual([1]);
  });
});
