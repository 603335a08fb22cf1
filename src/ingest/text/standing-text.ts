/*
 * Text that stands on every release or every page of the site: it states no fact about the inspection.
 */

const STANDING = [
  /\breplaced (?:the )?Community Rehabilitation Compan/i,
  /\bmerged into (?:a|the) (?:new |single )?unified Probation Service/i,
  /\bCommunity Rehabilitation Companies\b.*\bNational Probation Service\b/i,
  /\bis the independent inspector(?:ate)? of\b/i,
  /\bfour[- ]point (?:rating )?scale\b/i,
  /\brates specific aspects of each service\b/i,
];

const BANNER = [
  /\bcookies?\b/i,
  /^skip to (?:main )?(?:content|navigation)/i,
  /Open Government Licence/i,
  /^to view this licence/i,
  /^or (?:write to|e-?mail):?/i,
  /^Information Policy Team,?$/i,
  /^The National Archives,?$/i,
  /^(?:Kew, )?London,? TW9/i,
  /^where we have identified any third[- ]party copyright/i,
  /^this publication is available (?:at|from)/i,
  /^©|^\(c\) crown copyright|^crown copyright/i,
  /^(?:menu|search|home|back to top|share(?: this(?: page)?)?|print(?: this page)?|press release|news(?: and updates)?|latest news|data annexe|contents|related content|accept all|reject all|sitemap|accessibility|privacy(?: notice| policy)?|contact us|about us|publications?|follow us|sign up|subscribe|close|next|previous|published:?|download(?: the report)?|read (?:the )?(?:full )?report|advertisement|facebook|twitter|linkedin|email)(?: \(.*\))?$/i,
];

/** Whether a sentence belongs to what stands on every release. */
export function isStandingText(sentence: string): boolean {
  return STANDING.some((pattern) => pattern.test(sentence));
}

/** Whether a paragraph belongs to the web page around a release: cookie question, menu, licence. */
export function isBanner(paragraph: string): boolean {
  return BANNER.some((pattern) => pattern.test(paragraph));
}
