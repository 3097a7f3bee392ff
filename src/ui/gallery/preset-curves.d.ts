/** Made while the page is built, by scripts/preset-curves.ts. */
declare module 'virtual:preset-curves' {
  const curves: Readonly<
    Record<
      import('../../model/scenario/presets/index.ts').StoryPresetId,
      import('./preset-curve.ts').PresetCurve
    >
  >;
  export default curves;
  export const sellingCurves: Readonly<
    Record<
      import('../../model/scenario/presets/selling/index.ts').SellingPresetId,
      import('./preset-curve.ts').SellingCurve
    >
  >;
}
