import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** A sentence of a paragraph: offsets in the paragraph's text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const nlp = winkNLP(model, ['sbd']);
/** What ends no sentence though a dot stands there. */
const GOES_ON = /(?:\b(?:Mr|Mrs|Ms|Dr|St|No|e\.g|i\.e|etc|vs|approx)\.|\b\p{Lu}\.)$/u;

/** The sentences of a paragraph, in order; a dot inside an address or a time ends none. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const found of nlp.readDoc(text).sentences().out() as string[]) {
    const start = text.indexOf(found, from);
    if (start === -1) continue;
    const end = start + found.length;
    const before = sentences.at(-1);
    if (before !== undefined && (start === before.end || GOES_ON.test(before.text))) {
      sentences[sentences.length - 1] = { start: before.start, end, text: text.slice(before.start, end) };
    } else sentences.push({ start, end, text: found });
    from = end;
  }
  return sentences;
}
