/** The largest document that is read, in bytes. */
export const LARGEST_DOCUMENT_BYTES = 20_000_000;
/** The longest text that is read, in UTF-16 units; the rest is left out with a message. */
export const LONGEST_TEXT = 500_000;
/** Pages of a PDF that are read; the rest is left out with a message. */
export const MOST_PDF_PAGES = 200;
/** How long a PDF may take, in milliseconds. */
export const PDF_MILLISECONDS = 20_000;
/** Memory that the reading of a PDF may take, in MiB of JavaScript heap. */
export const PDF_HEAP_MEBIBYTES = 512;
/** How long the fetching of an address may take with all its redirects, in milliseconds. */
export const FETCH_MILLISECONDS = 20_000;
/** Redirects that are followed. */
export const MOST_REDIRECTS = 5;
