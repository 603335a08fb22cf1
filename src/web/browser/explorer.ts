/// <reference lib="dom" />
import { copyText } from './copy-text.ts';
import {
  type Asked,
  hasOperation,
  hasSeveralOperations,
  makeExampleLink,
  makeSharedLink,
  type Operation,
  parseSharedLink,
} from './shared-link.ts';

interface GalleryEntry extends Operation {
  readonly name: string;
}

interface Settings {
  readonly editorPath: string;
  readonly examples: ReadonlyArray<GalleryEntry>;
}

interface Tabs {
  readonly activeTabIndex: number;
  readonly tabs: ReadonlyArray<{ query: string | null; variables: string | null; operationName: string | null }>;
}

/** What this page uses of the editor's module. */
interface Editor {
  readonly React: { createElement(component: unknown, properties: Readonly<Record<string, unknown>>): unknown };
  readonly Ruru: unknown;
  createRoot(container: Element): { render(element: unknown): void };
}

const settings: Settings = JSON.parse(element('settings').textContent);
const status = element('status');
const chooseButton = element('choose-operation');
let root: ReturnType<Editor['createRoot']>;
let editor: Editor;
let current: Operation = { query: '', variables: '', operationName: null };
/** The operation that a link asks for among several; null lets the reader choose. */
let pinned: string | null = null;
let openings = 0;
let addressTimer = 0;

await start();

async function start(): Promise<void> {
  startWorkers();
  try {
    editor = await import(`${settings.editorPath}ruru.js`);
  } catch {
    element('editor').textContent = 'The editor could not be loaded. The examples can also be read as pages; see the links on the left.';
    return;
  }
  root = editor.createRoot(element('editor'));
  openAddress();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-example]')) link.addEventListener('click', openExample);
  element('copy-link').addEventListener('click', copyLink);
  chooseButton.addEventListener('click', () => open({ ...current, operationName: null }));
  addEventListener('popstate', openAddress);
}

/** Monaco asks for its workers here; they are files of this server. */
function startWorkers(): void {
  const files: Readonly<Record<string, string>> = { json: 'jsonWorker.js', graphql: 'graphqlWorker.js' };
  const getWorker = (_: string, label: string) =>
    new Worker(`${settings.editorPath}${files[label] ?? 'editorWorker.js'}`, { type: 'module' });
  Object.assign(globalThis, { MonacoEnvironment: { getWorker } });
}

function openAddress(): void {
  status.textContent = '';
  const operation = asked(parseSharedLink(new URL(location.href)));
  if (operation !== null) open(operation);
}

/** The operation that an address asks for; null where the editor shall show what it showed last in this browser. */
function asked(address: Asked): Operation | null {
  if (address.kind === 'operation') return address.operation;
  const first = settings.examples[0];
  if (address.kind === 'nothing') return openings > 0 ? null : (lastOperation() ?? first ?? current);
  const entry = settings.examples.find(({ name }) => name === address.name);
  // Stays until something else is opened: the editor may take longer to load than a passing notice stands.
  if (entry === undefined) status.textContent = `There is no example "${address.name}".`;
  return entry ?? first ?? null;
}

/** What the editor kept in this browser; null on a first visit. */
function lastOperation(): Operation | null {
  const query = localStorage.getItem('graphiql:query');
  if (query === null || query.trim() === '') return null;
  return { query, variables: localStorage.getItem('graphiql:variables') ?? '', operationName: null };
}

function openExample(event: Event): void {
  const link = event.currentTarget;
  // A click with Ctrl, Cmd or Shift means a new tab or window: the link does that itself.
  if (!(link instanceof HTMLAnchorElement) || (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey))) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  openAddress();
}

/** Fills the editor anew. A new key makes React build it again, and the editor finds or adds a tab with this content. */
function open(operation: Operation): void {
  openings += 1;
  current = operation;
  pinned = operation.operationName !== null && hasSeveralOperations(operation.query) ? operation.operationName : null;
  root.render(
    editor.React.createElement(editor.Ruru, {
      key: openings,
      endpoint: '/graphql',
      initialQuery: operation.query,
      initialVariables: operation.variables,
      defaultQuery: '',
      defaultEditorToolsVisibility: 'variables',
      isHeadersEditorEnabled: false,
      showPersistHeadersSettings: false,
      debugTools: [],
      operationName: pinned,
      onTabChange: onTabChange.bind(null, openings),
    }),
  );
  showState();
}

function onTabChange(opening: number, { tabs, activeTabIndex }: Tabs): void {
  const tab = tabs[activeTabIndex];
  if (opening !== openings || tab === undefined) return;
  const query = tab.query ?? '';
  const changed = query !== current.query || (tab.variables ?? '') !== current.variables;
  const operationName = pinned ?? (hasSeveralOperations(query) ? tab.operationName : null);
  if (!changed && operationName === current.operationName) return;
  current = { query, variables: tab.variables ?? '', operationName };
  if (pinned !== null && !hasOperation(query, pinned)) {
    open({ ...current, operationName: null });
    return;
  }
  showState();
  window.clearTimeout(addressTimer);
  addressTimer = window.setTimeout(() => history.replaceState(null, '', currentLink()), 300);
}

function currentEntry(): GalleryEntry | undefined {
  return settings.examples.find(({ query, variables }) => query === current.query && variables === current.variables);
}

function currentLink(): string {
  const entry = currentEntry();
  return entry === undefined ? makeSharedLink(current) : makeExampleLink(entry.name);
}

function showState(): void {
  const name = currentEntry()?.name;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-example]')) {
    if (link.dataset.example === name) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  chooseButton.hidden = pinned === null;
  chooseButton.textContent = pinned === null ? '' : `Runs ${pinned} – choose another`;
}

async function copyLink(): Promise<void> {
  const link = new URL(currentLink(), location.origin).href;
  history.replaceState(null, '', link);
  say((await copyText(link)) ? 'Link copied.' : 'The link is in the address bar.');
}

/** Shows a passing notice. */
function say(text: string): void {
  status.textContent = text;
  window.setTimeout(() => {
    if (status.textContent === text) status.textContent = '';
  }, 4000);
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element "${id}".`);
  return found;
}
