/** How many of the items, whose steps rise, lie at this step or before it. */
export function countUpTo<Item>(items: readonly Item[], stepOf: (item: Item) => number, step: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stepOf(items[middle]) <= step) low = middle + 1;
    else high = middle;
  }
  return low;
}
