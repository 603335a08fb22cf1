import { Parser } from 'htmlparser2';
import { DocumentError } from './document-error.ts';

/** Elements whose text is not that of the page's subject: menus, forms, scripts. */
const AROUND = new Set(
  'nav footer aside form script style noscript template svg button iframe select figure dialog object video audio canvas math textarea title'.split(
    ' ',
  ),
);
/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'address article blockquote body caption dd div dl dt fieldset figcaption h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tbody tfoot thead tr ul details summary'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th']);
/** Elements without content. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/**
 * The text of a page: that of its only `main` or `article` where it has one, without menus, forms and scripts. A blank line stands between
 * blocks, `|` between the cells of a row, `•` or the number before the item of a list. Throws
 * `DocumentError` where elements lie deeper than in any page that people wrote.
 */
export function htmlToText(html: string): string {
  const base = ['main', 'article'].find((name) => html.match(new RegExp(`<${name}[\\s>]`, 'gi'))?.length === 1) ?? null;
  const writer = new TextWriter(base);
  const parser = new Parser(
    { onopentag: (name) => writer.open(name), onclosetag: (name) => writer.close(name), ontext: (text) => writer.add(text) },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  return writer.text;
}

/** Elements that lie deeper than this are no page that people wrote. */
const DEEPEST = 2_000;

class TextWriter {
  readonly #base: string | null;
  #parts: string[] = [];
  #depthInBase = 0;
  #skipped: string[] = [];
  /** The number of the last item of each list that is open; null for a list without numbers. */
  #lists: (number | null)[] = [];
  #breaks = 0;
  #depth = 0;
  /** Whether the mark of an item was written last, so that its text follows on the same line. */
  #isAfterMark = false;

  constructor(base: string | null) {
    this.#base = base;
  }

  get text(): string {
    return this.#parts.join('').trim();
  }

  open(name: string): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST)
      throw new DocumentError(`Expected a page whose elements lie at most ${DEEPEST} deep, got a deeper one: save its text instead.`);
    if (name === this.#base) this.#depthInBase += 1;
    if (this.#skipped.length > 0 || AROUND.has(name)) {
      if (!VOID.has(name)) this.#skipped.push(name);
      return;
    }
    if (name === 'br') this.#parts.push('\n');
    if (BLOCKS.has(name) && !this.#isAfterMark) this.#breaks = 2;
    if (name === 'ol' || name === 'ul') this.#lists.push(name === 'ol' ? 0 : null);
    if (name === 'li') this.#openItem();
    if (CELLS.has(name) && this.#breaks === 0) this.add(' | ');
  }

  close(name: string): void {
    this.#depth -= 1;
    if (name === this.#base) this.#depthInBase -= 1;
    if (this.#skipped.length > 0) {
      if (this.#skipped.at(-1) === name) this.#skipped.pop();
      return;
    }
    if (name === 'ol' || name === 'ul') this.#lists.pop();
    if (BLOCKS.has(name)) this.#breaks = 2;
  }

  add(text: string): void {
    if (this.#skipped.length > 0 || (this.#base !== null && this.#depthInBase === 0)) return;
    const isBlank = text.trim() === '';
    if (isBlank && (this.#breaks > 0 || this.#parts.length === 0)) return;
    if (this.#breaks > 0 && this.#parts.length > 0) this.#parts.push('\n'.repeat(this.#breaks));
    const flat = text.replace(/[ \t\r\n]+/g, ' ');
    this.#parts.push(this.#breaks > 0 ? flat.trimStart() : flat);
    this.#breaks = 0;
    this.#isAfterMark = false;
  }

  #openItem(): void {
    const number = this.#lists.at(-1);
    this.#breaks = Math.max(this.#breaks, 1);
    if (typeof number === 'number') this.#lists[this.#lists.length - 1] = number + 1;
    this.add(typeof number === 'number' ? `${number + 1}. ` : '• ');
    this.#isAfterMark = true;
  }
}
