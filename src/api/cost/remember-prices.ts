import type { DocumentNode } from 'graphql';
import { type PricedOperation, priceOperation } from './price-operation.ts';

/** How many prices of one document are remembered, for different variables. */
const MOST_PRICES = 20;
/** Longer variables are priced anew each time. */
const LONGEST_VARIABLES = 500;

/** Makes what prices as `priceOperation` does and remembers it: Apollo Server gives one document for one text as long as it keeps that. */
export function rememberPrices(): (operation: PricedOperation) => number | null {
  const prices = new WeakMap<DocumentNode, Map<string, number | null>>();
  return (operation) => {
    const key = keyOf(operation);
    if (key === null) return priceOperation(operation);
    const ofDocument = prices.get(operation.document) ?? new Map<string, number | null>();
    const known = ofDocument.get(key);
    if (known !== undefined) return known;
    const price = priceOperation(operation);
    prices.set(operation.document, ofDocument);
    if (ofDocument.size < MOST_PRICES) ofDocument.set(key, price);
    return price;
  };
}

/** Null for variables that are too long to be remembered, or nested too deeply to be written. */
function keyOf({ operationName, variables }: PricedOperation): string | null {
  try {
    const key = JSON.stringify([operationName, variables]);
    return key.length > LONGEST_VARIABLES ? null : key;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
