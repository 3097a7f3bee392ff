/** The names of a town's quarters: of those that lie anywhere, and of those at the river. */
export const quarters: { readonly anywhere: readonly string[]; readonly atRiver: readonly string[] } = {
  anywhere: [
    'Old Town',
    'Mill End',
    'Hillside',
    'Orchard Row',
    'Market Row',
    'Abbey Green',
    'Castle Hill',
    'Fairfields',
    'Foxwood',
    'Lime Grove',
    'New Cross',
    'Park Lane',
    'Potters Yard',
    'Station Road',
    'The Common',
    'Weavers Row',
  ],
  atRiver: ['Riverside', 'The Docks', 'Bridge End', 'Water Lane'],
};
