/** Made-up first names for people who have none: short ones from many places, the same in every language. */
export const FIRST_NAMES: readonly string[] = [
  ...['Ada', 'Aiko', 'Ama', 'Amir', 'Anil', 'Arlo', 'Aya', 'Ben', 'Bo', 'Bruno', 'Carla', 'Chen', 'Chloe'],
  ...['Cleo', 'Dara', 'Dev', 'Dina', 'Duc', 'Edda', 'Elif', 'Elsa', 'Emeka', 'Emil', 'Esra', 'Farid', 'Fay'],
  ...['Femi', 'Finn', 'Freya', 'Gita', 'Goran', 'Grace', 'Hana', 'Hugo', 'Ida', 'Idris', 'Ines', 'Ivo'],
  ...['Jan', 'Jin', 'José', 'Jun', 'Kai', 'Karim', 'Kiri', 'Kofi', 'Kwame', 'Lars', 'Lena', 'Leo', 'Ling'],
  ...['Lucia', 'Malik', 'Marta', 'Mateo', 'Maya', 'Mei', 'Milo', 'Mina', 'Nadia', 'Naoki', 'Nia', 'Niko'],
  ...['Nils', 'Noor', 'Olga', 'Omar', 'Oona', 'Otto', 'Pablo', 'Paula', 'Pia', 'Priya', 'Quinn', 'Raj'],
  ...['Ravi', 'Rosa', 'Ruth', 'Sami', 'Sara', 'Selma', 'Sol', 'Sven', 'Tane', 'Tess', 'Theo', 'Tomas'],
  ...['Tuan', 'Uma', 'Vera', 'Viktor', 'Wei', 'Wren', 'Yara', 'Yusuf', 'Zane', 'Zoe'],
];
