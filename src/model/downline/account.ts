/** What one member has paid and got so far, by what it was for; money in hundredths. */
export class Account {
  fee = 0;
  /** Orders placed, and what they cost. */
  bought = 0;
  paid = 0;
  /** Orders used, and what they cost. */
  used = 0;
  usedWorth = 0;
  /** Orders sold, and what buyers paid for them. */
  sold = 0;
  soldFor = 0;
  /** Commissions on orders, and on fees, by how far below the member they were paid: the first is that of recruits. */
  readonly byLevel: number[] = [];
  readonly feesByLevel: number[] = [];
  /** Orders given back, and what was paid for them. */
  returned = 0;
  refund = 0;

  constructor(readonly person: number) {}
}

/** Adds to one of a list's sums; those before it that nobody has added to are 0. */
export function addAt(sums: number[], place: number, amount: number): void {
  while (sums.length <= place) sums.push(0);
  sums[place]! += amount;
}
