import { type Html, html } from './html.ts';

/** What a plain page is made of. */
export interface PageContent {
  /** The title of the window, without the name of the site. */
  readonly title: string;
  /** One sentence for search engines. */
  readonly description: string;
  /** Where the style sheet and the picture stand. */
  readonly assetsPath: string;
  readonly main: Html;
}

/** The name of the site. */
export const SITE_NAME = 'The probation inspection graph';

/** A plain page in the site's frame: a way to its parts above, licence below. */
export function plainPage({ title, description, assetsPath, main }: PageContent): Html {
  return html`<!doctype html>
<html lang="en-GB">
<head>
${pageHead(title, description, assetsPath)}
<link rel="stylesheet" href="${assetsPath}pages.css">
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="site">
<a class="name" href="/">${SITE_NAME}</a>
<nav aria-label="Site"><a href="/explorer">Explorer</a> <a href="/#examples">Examples</a> <a href="/schema.graphql">Schema</a></nav>
</header>
<main id="main">
${main}
</main>
<footer class="site">
<p>Contains public sector information licensed under the <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">Open Government Licence v3.0</a>. Names and codes of regions and units: Ministry of Justice, MIT licence, Crown copyright.</p>
<p>Not a publication of HM Inspectorate of Probation. The code is under the MIT licence.</p>
</footer>
</body>
</html>
`;
}

/** What stands in the head of every page. */
export function pageHead(title: string, description: string, assetsPath: string): Html {
  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title === SITE_NAME ? title : `${title} – ${SITE_NAME}`}</title>
<meta name="description" content="${description}">
<link rel="icon" type="image/svg+xml" href="${assetsPath}icon.svg">`;
}
