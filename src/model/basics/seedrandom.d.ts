/** The generator alone: the package's main module brings six others with it. */
declare module 'seedrandom/seedrandom.js' {
  export { default } from 'seedrandom';
}
