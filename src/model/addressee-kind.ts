import type { AddresseeKind } from './vocabulary.ts';

/** What kind of addressee a service or body is, by its id: `pdu/essex-north` gives PROBATION_DELIVERY_UNIT, `body/hmpps` gives HMPPS. */
export function addresseeKind(id: string): AddresseeKind {
  if (id.startsWith('pdu/')) return 'PROBATION_DELIVERY_UNIT';
  if (id.startsWith('region/')) return 'PROBATION_REGION';
  if (id === 'body/hmpps') return 'HMPPS';
  return id === 'body/ministry-of-justice' ? 'MINISTRY_OF_JUSTICE' : 'OTHER_BODY';
}

/** What addressees that are alike have in common: their kind. Bodies without a kind of their own are like none but themselves. */
export function addresseeLikeness(id: string): string {
  const kind = addresseeKind(id);
  return kind === 'OTHER_BODY' ? id : kind;
}
