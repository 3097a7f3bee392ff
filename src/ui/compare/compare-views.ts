export { default as CompareOnWall } from './CompareOnWall.svelte';
export { default as CompareView } from './CompareView.svelte';
