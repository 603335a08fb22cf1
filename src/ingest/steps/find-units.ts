import { Collector, type InspectedUnit, type StepContext } from '../found.ts';
import type { Block, Page } from '../page.ts';
import { type Candidate, candidatesIn, isRegionSaid, unknownNames } from '../units/candidates.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What the step gives: the units, the sentence that names them, and what a person has to look at. */
export interface FoundUnits extends Pick<StepContext, 'units' | 'lead' | 'programme'>, Pick<Collector, 'remarks'> {}

/** Sentences that tell of an inspection. */
const INSPECTED =
  /\boverall (?:regional |PDU )?rating\b|\brat(?:ed|ing)\b[^.]{0,40}[‘“](?:Outstanding|Good|Requires improvement|Inadequate)|\b(?:following|after) (?:an? |the |its |our |this )?(?:\w+ ){0,2}(?:re-?)?inspection\b|\bre-?inspection of\b|\binspection (?:of|in|by|into|report)\b|\binspectors (?:have |has )?(?:visited|inspected|found|rated|examined|raised|praised)\b|\b(?:inspected|rated) by\b|\breview of (?:the )?public protection\b|\bHM(?:IP| Inspectorate)|\bInspectorate of Probation (?:has|have)\b/i;
const YOUTH = /\byouth (?:justice|offending) (?:service|team|partnership)s?\b/i;
const DYNAMIC = /\bdynamic inspection|\breview of (?:the )?public protection (?:measures|work|practice)/i;
const NATIONAL = /\bnational inspection\b/i;
const NATIONAL_PROGRAMME = /\bnational inspection (?:programme|methodology)/i;
const LEAD_BLOCKS = 6;

const NOTHING = { units: [], lead: null, programme: 'CORE_PDU' as const };

/** Finds the services whose inspection the document reports, in the order in which it names them. */
export function findUnits(page: Page, vocabulary: Vocabulary): FoundUnits {
  const found = new Collector();
  const body = page.blocks.filter(({ section }) => section === 'BODY' || section === 'HEADING').slice(0, LEAD_BLOCKS + 2);
  const head = [page.title, ...body].filter((block) => block !== null);
  const first = head[0];
  if (first === undefined) return { ...NOTHING, remarks: [] };
  const headText = head
    .slice(0, 4)
    .map(({ text }) => text)
    .join(' ');
  if (
    YOUTH.test(page.title?.text ?? '') ||
    (YOUTH.test(headText) && !/\bprobation\b/i.test(headText.replace(/Inspectorate of Probation|Inspector of Probation/gi, '')))
  ) {
    found.message(
      'not-probation-inspection',
      'Expected an inspection of probation services, got one of youth justice: nothing was read.',
      first,
      [0, first.text.length],
    );
    return { ...NOTHING, remarks: found.remarks };
  }
  const lead = findLead(body, vocabulary);
  const inTitle = page.title === null ? [] : candidatesIn(page.title, 0, page.title.text.length, vocabulary);
  const inLead = lead === null ? [] : candidatesIn(lead.block, lead.start, lead.end, vocabulary);
  const tells = lead !== null || INSPECTED.test(page.title?.text ?? '');
  if (tells) {
    const units = chooseUnits({ page, body, lead, inTitle, inLead, vocabulary, found });
    const programme = programmeOf(units, isDynamicPage(page, lead));
    if (units.length > 0) return { units, lead: lead ?? titleAsLead(page), programme, remarks: found.remarks };
  }
  if (found.remarks.length === 0) {
    found.message(
      'no-inspection',
      'Expected the inspection of a probation delivery unit, a region or the national arrangements, found none: nothing was read as a fact of one.',
      first,
      [0, first.text.length],
    );
  }
  return { ...NOTHING, lead, remarks: found.remarks };
}

/** Whether title or lead say so; a release on a PDU may speak of dynamic inspections to come. */
function isDynamicPage({ title }: Page, lead: StepContext['lead']): boolean {
  const words = lead === null ? '' : lead.block.text.slice(lead.start, lead.end);
  return DYNAMIC.test(`${title?.text ?? ''} ${words}`);
}

function programmeOf(units: readonly InspectedUnit[], isDynamic: boolean): StepContext['programme'] {
  const kind = units[0]?.kind;
  if (kind === 'BODY') return 'NATIONAL';
  if (kind === 'REGION') return isDynamic ? 'DYNAMIC_PUBLIC_PROTECTION' : 'CORE_REGION';
  return 'CORE_PDU';
}

function titleAsLead({ title }: Page): StepContext['lead'] {
  return title === null ? null : { block: title, start: 0, end: title.text.length };
}

/** The first sentence outside speech that tells of an inspection and names a service or a unit. */
function findLead(body: readonly Block[], vocabulary: Vocabulary): StepContext['lead'] {
  let second: StepContext['lead'] = null;
  for (const block of body.slice(0, LEAD_BLOCKS)) {
    for (const { start, end, text, isStanding, speaker } of block.sentences) {
      if (isStanding || speaker !== null || !INSPECTED.test(text)) continue;
      const here = { block, start, end };
      if (NATIONAL.test(text) && /\boverall rating\b/i.test(text)) return here;
      if (candidatesIn(block, start, end, vocabulary).length > 0 || unknownNames(block, here).length > 0) return here;
      second ??= here;
    }
  }
  return second;
}

interface Choice {
  readonly page: Page;
  readonly body: readonly Block[];
  readonly lead: StepContext['lead'];
  readonly inTitle: readonly Candidate[];
  readonly inLead: readonly Candidate[];
  readonly vocabulary: Vocabulary;
  readonly found: Collector;
}

function chooseUnits(choice: Choice): InspectedUnit[] {
  const national = nationalUnit(choice);
  if (national !== null) return [national];
  const { lead, page, inTitle, inLead } = choice;
  const isDynamic = isDynamicPage(page, lead);
  const title = subjectsOf(inTitle, isDynamic);
  const own = subjectsOf(inLead, isDynamic);
  const hasOnlyRegions = title.every(({ service }) => service.kind === 'REGION');
  if (title.length > 0 && hasOnlyRegions && isRegional(choice)) return title.map(unitOf);
  const agrees = title.some((each) => own.some(({ service }) => service.id === each.service.id));
  const isFiner = hasOnlyRegions && own.some(({ service }) => service.kind === 'PDU');
  if (own.length > 0 && (title.length === 0 || agrees || isFiner)) return own.map(unitOf);
  if (title.length > 0) return title.map(unitOf);
  const stranger = isDynamic ? null : unknownUnit(choice);
  return stranger === null ? subjectsOf(namedNext(choice), isDynamic).map(unitOf) : [stranger];
}

/** The national arrangements, where the lead is about a national inspection. */
function nationalUnit({ lead, vocabulary }: Choice): InspectedUnit | null {
  const text = lead === null ? '' : lead.block.text.slice(lead.start, lead.end);
  const service = vocabulary.serviceById.get('body/national-probation-arrangements');
  if (lead === null || service === undefined || !NATIONAL.test(text) || NATIONAL_PROGRAMME.test(text)) return null;
  return unitOf({ service, block: lead.block, start: lead.start, end: lead.end });
}

/** A unit whose name the alias table does not know, with the message that says so. */
function unknownUnit({ page, lead, inTitle, inLead, vocabulary, found }: Choice): InspectedUnit | null {
  const title = page.title === null ? [] : unknownNames(page.title, { start: 0, end: page.title.text.length });
  const names = [...title, ...(lead === null ? [] : unknownNames(lead.block, lead))];
  const known = [...inTitle, ...inLead];
  const stranger = names.findLast((each) => vocabulary.services.get(each.name).length === 0 && !coversKnown(known, each));
  if (stranger === undefined) return null;
  const { name, block, start, end } = stranger;
  found.message(
    'unknown-service',
    `Expected a probation delivery unit or region of the alias table, got ${JSON.stringify(name)}: add the name as an alias in seed/regions/, or take the service from it.`,
    block,
    [start, end],
  );
  return { service: null, name, kind: 'PDU', block, start, end };
}

/** Whether the title names a region as such and the text is about a regional inspection: its PDUs are then only what it covers. */
function isRegional({ page, body, inTitle }: Choice): boolean {
  const text = page.title?.text ?? '';
  const isSaid = inTitle.some(({ service, start, end }) => service.kind === 'REGION' && isRegionSaid(text, { start, end }));
  const head = body
    .slice(0, LEAD_BLOCKS)
    .map((block) => block.text)
    .join(' ');
  return (
    isSaid &&
    /\bregional (?:inspection|rating)|\bprobation services in (?:the )?[\p{L}, ]+ region\b|\bregion was (?:rated|inspected)/iu.test(head)
  );
}

/** Where the lead speaks of areas of a city without their names, the units that the next sentences name. */
function namedNext({ body, lead, vocabulary }: Choice): Candidate[] {
  if (lead === null) return [];
  const at = body.indexOf(lead.block);
  const rest = candidatesIn(lead.block, lead.end, lead.block.text.length, vocabulary);
  if (rest.length > 0) return rest;
  for (const block of body.slice(at + 1, at + 3)) {
    if (block.sentences.some(({ speaker }) => speaker !== null)) continue;
    const candidates = candidatesIn(block, 0, block.text.length, vocabulary).filter(({ service }) => service.kind === 'PDU');
    if (candidates.length > 0) return candidates;
  }
  return [];
}

/** PDUs where any is named, as a region beside them is only their place; each service once. */
function subjectsOf(candidates: readonly Candidate[], isDynamic: boolean): Candidate[] {
  const kinds = new Set(candidates.map(({ service }) => service.kind));
  const kind = isDynamic ? 'REGION' : kinds.has('PDU') ? 'PDU' : 'REGION';
  const ofKind = candidates.filter(({ service }) => service.kind === kind);
  return ofKind.filter(({ service }, index) => ofKind.findIndex((other) => other.service.id === service.id) === index);
}

/** Whether a known name that was taken stands inside an unknown one only as its tail after words that are no name. */
function coversKnown(
  known: readonly Candidate[],
  { block, start, end }: { readonly block: Block; readonly start: number; readonly end: number },
): boolean {
  return known.some((each) => each.block === block && each.start >= start && each.end <= end);
}

function unitOf({ service, block, start, end }: Candidate): InspectedUnit {
  return { service, name: service.name, kind: service.kind, block, start, end };
}
