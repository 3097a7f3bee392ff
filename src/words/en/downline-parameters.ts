/** Labels and explanations of what can be set where somebody sells the product and asks others to sell it, too. */
export const downlineParameters = {
  'downline.founders': {
    label: 'Founders',
    help: 'How many of the first to go sell the product and ask others to sell it, too. 0: nobody sells.',
  },

  'plan.price': { label: 'Price', help: 'What a customer pays for one order.' },
  'plan.margin': {
    label: 'Margin',
    help: 'How much less a member pays for one order than a customer, as a share of the price.',
  },
  'plan.levels': {
    label: 'Commissions by level',
    help: 'What each order of a member pays to those above: the sponsor first. Shares of what the member pays.',
  },
  'plan.fee': { label: 'Fee to join', help: 'What a new member pays once.' },
  'plan.feeLevels': {
    label: 'Paid for recruits',
    help: 'What each fee pays to those above: the sponsor first. Shares of the fee.',
  },
  'plan.quota': {
    label: 'Orders a month, at least',
    help: 'How many orders a seller must place each month, sold or not.',
  },
  'plan.mustSell': {
    label: 'Sales needed for pay',
    help: 'How many orders a member must have sold in this month and the last to get any commission.',
  },
  'plan.buyback': {
    label: 'Bought back at',
    help: 'The share of its cost that a member who leaves gets back for each unsold order.',
  },

  'buying.again': {
    label: 'Buys again',
    help: 'The chance that a customer orders again after a month. Who does not is a customer no more.',
  },
  'buying.ownUse': {
    label: 'Own use',
    help: 'How many orders a month a member uses who is not disappointed.',
  },

  'joining.bargain': {
    label: 'Joins for the price',
    help: 'The chance that a delighted customer joins, to buy for less.',
  },
  'joining.claim': {
    label: 'Earnings claimed',
    help: 'What a seller says others earn a month, when asking somebody to sell, too.',
  },
  'joining.wants': {
    label: 'Earnings wanted',
    help: 'How much a month it takes, on average, before somebody joins to earn it.',
  },
  'joining.honest': {
    label: 'Says what is earned',
    help: 'The chance that a seller says what the middle seller has earned, instead of the claim.',
  },

  'pitching.perDay': {
    label: 'Pitches a day, at most',
    help: 'How many contacts a seller speaks to in one day with something to gain from it.',
  },
  'pitching.recruiting': {
    label: 'Pitches about selling',
    help: 'The share of pitches that ask somebody to sell, too. The others are about the product.',
  },
  'pitching.after': {
    label: 'Days until the first pitch',
    help: 'How long a new seller learns before the first pitch.',
  },
  'pitching.unfit': {
    label: 'Unfit moments',
    help: 'The chance that a moment is unfit for selling, as at a funeral. Trained sellers let it pass.',
  },
  'pitching.cost': {
    label: 'Cost of a refusal',
    help: 'How much less is believed of what a seller says after each pitch that a friend did not believe.',
  },
  'pitching.offence': {
    label: 'Cost of an offence',
    help: 'How much less is believed of what a seller says after each pitch at an unfit moment.',
  },

  'team.training': { label: 'Trained', help: 'The chance that a new seller is trained in tact and truth.' },
  'team.support': {
    label: 'Support',
    help: 'How much less likely a member is to leave while the sponsor is still there.',
  },
  'team.ripple': {
    label: 'Harm by complaints',
    help: 'How much the complaints about some members harm the belief in all of their team.',
  },

  'leaving.gaining': {
    label: 'Leave without a loss',
    help: 'The chance that a member leaves after a month without a loss.',
  },
  'leaving.losing': {
    label: 'Leave after a loss',
    help: 'The chance that a member leaves after a month with a loss.',
  },
} as const;
