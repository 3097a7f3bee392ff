/** Width of the line along each side of a street, in CSS pixels. */
export const KERB = 0.8;
