/** How much of an item there is: a decimal number as text, in a unit. Never a float: what is seized is counted exactly. */
export interface Quantity {
  readonly amount: string;
  readonly unit: string;
}

/** Whether the amount is a decimal number not below zero, to at most 4 places. */
export function isAmount(amount: string): boolean {
  return /^\d{1,12}(\.\d{1,4})?$/.test(amount);
}

export function isZero({ amount }: Quantity): boolean {
  return /^[0.]*$/.test(amount);
}

/** Written one way: `012.50` is `12.5`, so that equal quantities are equal text. */
export function plain({ amount, unit }: Quantity): Quantity {
  const [whole = '', fraction = ''] = amount.split('.');
  const [integer, decimals] = [whole.replace(/^0+(?=\d)/, ''), fraction.replace(/0+$/, '')];
  return { amount: decimals === '' ? integer : `${integer}.${decimals}`, unit };
}

export function sameQuantity(one: Quantity, other: Quantity): boolean {
  return plain(one).amount === plain(other).amount && one.unit === other.unit;
}
