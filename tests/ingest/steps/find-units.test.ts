import { expect, test } from 'vitest';
import { contextOf } from '../step-context.ts';

const RATED = 'following an inspection by HM Inspectorate of Probation.';

test.each([
  [
    'Wigan PDU rated ‘Good’\n\nWigan Probation Delivery Unit (PDU) has received an overall rating of ‘Good’ following an inspection.',
    ['pdu/wigan'],
  ],
  [
    `A\n\nThe probation service, or Probation Delivery Unit (PDU*), for Leicester, Leicestershire, and Rutland has been rated as ‘Good’ ${RATED}`,
    ['pdu/leicester-leicestershire-and-rutland'],
  ],
  [`A\n\nPortsmouth & the Isle of Wight PDU has received an overall rating of ‘Good’ ${RATED}`, ['pdu/portsmouth-and-isle-of-wight']],
  [
    `A\n\nSunderland Probation Delivery Unit (PDU) and Stockton and Hartlepool PDU have both received an overall rating of ‘Good’ ${RATED}`,
    ['pdu/sunderland', 'pdu/stockton-and-hartlepool'],
  ],
  [
    `A\n\nProbation Services, also known as PDUs*, in three areas of London have each been rated ‘Good’ ${RATED}\n\nThe inspections were of Croydon PDU, Newham PDU and Southwark PDU.`,
    ['pdu/croydon', 'pdu/newham', 'pdu/southwark'],
  ],
  [`A\n\nProbation services in the North East region have received an overall regional rating of ‘Good’ ${RATED}`, ['region/north-east']],
  [
    'A national inspection\n\nA national inspection by HM Inspectorate of Probation has examined the work of the Service, resulting in an overall rating of ‘Good’.',
    ['body/national-probation-arrangements'],
  ],
  [`A\n\nNorfolk PDU has received an overall rating of ‘Good’ ${RATED} Unlike Suffolk PDU, it is well staffed.`, ['pdu/norfolk']],
])('%s', (text, ids) => {
  expect(contextOf(text).units.map(({ service }) => service?.id)).toEqual(ids);
});

test.each([
  ['Norfolk Constabulary rated ‘Good’\n\nNorfolk Constabulary has received an overall rating of ‘Good’ following an inspection.'],
  ['A new chief inspector\n\nMartin Jones will lead the Inspectorate. He will visit Norfolk and Wales.'],
  [
    'Norfolk Youth Justice Service ‘Good’\n\nNorfolk Youth Justice Service has received an overall rating of ‘Good’ following an inspection.',
  ],
])('%s: no probation inspection', (text) => {
  expect(contextOf(text).units).toEqual([]);
});

test('A name within a longer one is not taken for it', () => {
  const { units } = contextOf(`Upper Norfolk PDU\n\nUpper Norfolk PDU has received an overall rating of ‘Good’ ${RATED}`);
  expect(units.map(({ service, name }) => [service, name])).toEqual([[null, 'Upper Norfolk']]);
});

test('A release on a PDU that speaks of dynamic inspections to come is none of them', () => {
  const { units, programme } = contextOf(
    `A\n\nNorfolk PDU has received an overall rating of ‘Good’ ${RATED}\n\nFrom October 2025 the Inspectorate carries out dynamic inspections of regions.`,
  );
  expect(units.map(({ service }) => service?.id)).toEqual(['pdu/norfolk']);
  expect(programme).toBe('CORE_PDU');
});
