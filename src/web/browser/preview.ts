/// <reference lib="dom" />
import { markSpans } from './mark-spans.ts';

interface Place {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

interface Reading {
  readonly text: string;
  readonly inspections: readonly { readonly service: { readonly name: string } }[];
  readonly statements: readonly (Place & { readonly inspection: number | null; readonly property: string; readonly value: unknown })[];
  readonly messages: readonly (Place & { readonly message: string })[];
}

const form = element<HTMLFormElement>('preview');
const area = element<HTMLTextAreaElement>('text');
const file = element<HTMLInputElement>('file');
const status = element<HTMLElement>('status');

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void read();
});

async function read(): Promise<void> {
  const chosen = file.files?.[0];
  if (chosen === undefined && area.value.trim() === '') {
    status.textContent = 'Paste a release or choose a file first.';
    return;
  }
  status.textContent = 'Reading …';
  try {
    const response = await fetch('/ingest/preview', {
      method: 'POST',
      headers: { 'content-type': typeOf(chosen) },
      body: chosen ?? area.value,
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(answer.errors?.[0]?.message ?? `The server answered ${response.status}.`);
    show(answer.documents[0] as Reading);
    status.textContent = '';
  } catch (error) {
    status.textContent = (error as Error).message;
  }
}

function typeOf(chosen: File | undefined): string {
  if (chosen === undefined) return 'text/plain; charset=utf-8';
  if (/\.pdf$/i.test(chosen.name)) return 'application/pdf';
  return /\.html?$/i.test(chosen.name) ? 'text/html' : 'text/plain';
}

function show({ text, inspections, statements, messages }: Reading): void {
  const facts = element('facts');
  facts.replaceChildren();
  const groups: [string, number | null][] = [
    ...inspections.map(({ service }, at): [string, number] => [service.name, at]),
    ['The document as a whole', null],
  ];
  for (const [name, at] of groups) {
    const own = statements.filter(({ inspection }) => inspection === at);
    if (own.length === 0) continue;
    facts.append(make('h3', name));
    const list = make('ul');
    list.append(...own.map(({ property, value, start, end }) => make('li', `${property}: ${describe(value)}`, `${start} ${end}`)));
    facts.append(list);
  }
  if (messages.length > 0) {
    facts.append(make('h3', 'To look at'));
    const list = make('ul');
    list.append(...messages.map(({ message }) => make('li', message)));
    facts.append(list);
  }
  if (facts.childElementCount === 0) facts.append(make('p', 'No fact was read.'));
  mark(text, statements);
  element('result').hidden = false;
  element('result-title').focus();
}

/** The text with the words of each fact marked; pointing at a mark shows what rests on it. */
function mark(text: string, statements: Reading['statements']): void {
  const marked = element('marked');
  marked.replaceChildren();
  for (const { start, end, labels } of markSpans(
    text.length,
    statements.map(({ start, end, property, value }) => ({ start, end, label: `${property}: ${describe(value)}` })),
  )) {
    const part = text.slice(start, end);
    if (labels.length === 0) marked.append(part);
    else {
      const word = make('mark', part);
      word.title = labels.join('\n');
      marked.append(word);
    }
  }
}

function describe(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = Object.values(value).flatMap((part): string[] => {
    if (part === null || part === false) return [];
    if (typeof part !== 'object') return [String(part)];
    const { name, code, label } = part as { name?: string; code?: string; label?: string };
    return Array.isArray(part) ? part.map(describe) : [name ?? label ?? code ?? describe(part)];
  });
  return parts.join(', ');
}

function make(tag: string, text = '', place = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (place !== '') made.dataset.place = place;
  return made;
}

function element<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  return document.getElementById(id) as Kind;
}
