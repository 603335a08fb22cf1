/** A piece of HTML that is safe to send: made by `html`, so every text in it was escaped. */
export interface Html {
  readonly html: string;
}

/** What may stand in a template: texts and numbers are escaped, HTML and lists of it are not, null and false leave nothing. */
export type HtmlValue = string | number | Html | ReadonlyArray<Html> | null | false;

/** Makes HTML of a template; every value is escaped unless it is HTML itself: ``html`<p>${'a < b'}</p>` ``. */
export function html(strings: TemplateStringsArray, ...values: HtmlValue[]): Html {
  return { html: strings.reduce((text, part, index) => text + written(values[index - 1] ?? null) + part) };
}

/** JSON for a `<script type="application/json">`: nothing in it can end the element. */
export function embeddedJson(value: unknown): Html {
  return { html: JSON.stringify(value).replaceAll('<', '\\u003c') };
}

function written(value: HtmlValue): string {
  if (value === null || value === false) return '';
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return 'html' in value ? value.html : value.map((item) => item.html).join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
