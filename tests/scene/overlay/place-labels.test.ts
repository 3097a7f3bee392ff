import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inNamingOrder, placeLabels, type LabelWish } from '../../../src/scene/overlay/place-labels.ts';

const view = { width: 400, height: 300 };
const height = 14;
const widthOf = (text: string) => text.length * 7;
const place = (wishes: readonly LabelWish[], dots = wishes.map(boxOf)) =>
  placeLabels(wishes, { dots }, view, height, widthOf);

function boxOf({ at, beside }: LabelWish) {
  const radius = beside ?? 0;
  return { left: at.x - radius, right: at.x + radius, top: at.y - radius, bottom: at.y + radius };
}

describe('labels', () => {
  it('stand below their dot, and elsewhere when somebody is in the way', () => {
    const [below] = place([{ text: 'Marius', at: { x: 200, y: 100 }, beside: 5 }]);
    expect(below!.y).toBeGreaterThan(105);
    const blocked = { left: 150, right: 250, top: 108, bottom: 120 };
    const [beside] = place([{ text: 'Marius', at: { x: 200, y: 100 }, beside: 5 }], [blocked]);
    expect(beside!.x).toBeGreaterThan(205);
  });

  it('stand askew of their dot when all four sides are taken', () => {
    const at = { x: 200, y: 100 };
    const sides = [
      { left: 198, right: 202, top: 108, bottom: 120 },
      { left: 198, right: 202, top: 80, bottom: 92 },
      { left: 210, right: 240, top: 99, bottom: 101 },
      { left: 160, right: 190, top: 99, bottom: 101 },
    ];
    const [askew] = place([{ text: 'Marius', at, beside: 5 }], sides);
    expect(askew!.x).toBeGreaterThan(at.x + 5);
    expect(askew!.y).toBeGreaterThan(at.y + 5);
  });

  it('go to those who hold the story first, then to the best connected', () => {
    const known = [3, 9, 4, 9, 7];
    const order = inNamingOrder(
      [0, 1, 2, 3, 4],
      (person) => person === 2 || person === 0,
      (person) => known[person]!,
    );
    expect(order).toEqual([2, 0, 1, 3, 4]);
  });

  it('give way to those wished for first', () => {
    const at = { x: 200, y: 100 };
    const texts = place([
      { text: 'ring', at, beside: null },
      { text: 'other ring', at, beside: null },
    ]);
    expect(texts.map(({ text }) => text)).toEqual(['ring']);
  });

  it('never lie over each other, over a dot, or beyond the edge', () => {
    const wish = fc.record({
      text: fc.string({ minLength: 1, maxLength: 12 }),
      at: fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) }),
      beside: fc.constant(6),
    });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 60 }), (wishes) => {
        const boxes = place(wishes).map(({ text, x, y }) => {
          const half = widthOf(text) / 2;
          return { left: x - half, right: x + half, top: y - height / 2, bottom: y + height / 2 };
        });
        const dots = wishes.map(boxOf);
        boxes.forEach((box, index) => {
          expect(box.left >= 0 && box.top >= 0 && box.right <= 400 && box.bottom <= 300).toBe(true);
          for (const other of [...boxes.slice(index + 1), ...dots]) {
            const isOver =
              box.left < other.right &&
              other.left < box.right &&
              box.top < other.bottom &&
              other.top < box.bottom;
            expect(isOver).toBe(false);
          }
        });
      }),
    );
  });
});
