/** What stands around an article and is no part of the news. */
export type Furniture = 'byline' | 'caption' | 'more' | 'notice' | 'stamp';

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*`;

/** "By Jane Roe, Associated Press", "BY JANE ROE AND JOHN DOE | Reuters": words in capitals alone. "By Friday the talks had failed." is none. */
const BYLINE = new RegExp(
  String.raw`^(?:By|BY|Written by|Story by|Reporting by|Edited by|Editing by|Words by)[: ]\s*${NAME}(?:(?:,| and| AND| in| for| of| the| \||\/|;|\s[-–—])?\s+(?:${NAME}|by|and))+[^.\p{L}]*$|^(?:Reporting|Writing|Additional reporting) by ${NAME}[^\n]*[;,] ?(?:[Ww]riting|[Ee]diting)[^\n]*$`,
  'u',
);

/** "FILE PHOTO: ...", "Photo: N. N.", "Image credit - N. N." */
const CAPTION_START =
  /^(?:file(?: photo| picture| image)?|(?:photo|image|picture)s?(?: (?:credits?|by|courtesy|source|caption))?|caption|photograph(?:er)?|video|infographic|graphic|map)\s*(?:[:|–—]|\s-\s)/i;
/** "... (AP Photo/N. N.)", "... [Photo: N. N.]", "... REUTERS/N. N.", "... N. N./Getty Images", "... (N. N. / AFP)" */
const CAPTION_END =
  /[([](?:AP Photo|Photo|Image|Picture|File)(?: by| credit| courtesy)?\s*[:/][^()\n]{2,60}[)\]]\.?$|[([](?:Photo|Image|Picture) (?:by|courtesy of) [^()\n]{2,60}[)\]]\.?$|\bREUTERS\/\p{Lu}[\p{L}. '-]{2,40}$|[\p{L}.]\s?\/\s?(?:Getty Images|AFP|Reuters|EPA|AP|AFP via Getty Images)\)?\.?$/u;

/** No caption ends without one of these. */
const CAPTION_MARK = /[([/]/;

/** "Read more: ...", "Related stories", "More on this story". "Read more than one newspaper, he said." is none: it goes on without a mark. */
const MORE =
  /^(?:read (?:more|also|next|the full (?:story|article))|also read|see also|related(?: (?:stories|articles|coverage|topics|news|posts|links|content|reading|story|article))?|more (?:on this(?: story)?|stories|from [^.\n]{2,40}|news|about this)|recommended(?: (?:for you|stories|reading))?|you (?:may|might) (?:also )?(?:like|be interested in)|editors?['’]?s?['’]? (?:picks?|choice)|most (?:read|popular|viewed|shared)|trending(?: now)?|top stories|latest (?:news|stories)|in pictures|don['’]t miss|must read|what to read next|also on [^.\n]{2,30}|explore more|watch(?: now| live)?|listen(?: now)?|continue reading|keep reading)\s*(?:$|[:|>»→…–—]|\.\.\.|-\s)/i;

/** Buttons, rights, subscriptions, stamps of time. */
const NOTICE =
  /^(?:advertisements?|sponsored(?: content)?|promoted|share(?: (?:this|on|via)\b[^.\n]{0,60})?|tweet|print(?: this)?|e-?mail(?: this)?|comments?(?: \(\d+\))?|\d+ comments?|leave a (?:comment|reply)|(?:sign up|register|subscribe)(?: (?:for|to|now|here|today|and)\b[^\n]{0,120})?|follow (?:us|[^.\n]{2,40}) on\b[^\n]{0,80}|(?:copyright|©|\(c\))\s?[^\n]{0,160}|[^\n]{0,80}\ball rights reserved\.?|this (?:material|article|content) may not be (?:published|reproduced|copied)[^\n]*|click here\b[^\n]{0,80}|(?:last )?(?:updated|published|modified|posted)(?: on| at)?\s*:?\s*[\d\p{L}][\p{L}\d,.:/ -]{3,50}\d{4}[^\n]{0,30}|\d+[ -]min(?:ute)?s? read|reading time\b[^\n]{0,20}|skip to (?:main )?content|back to top|load more|show more|accept (?:all )?cookies|this (?:site|website) uses cookies[^\n]*)$/iu;

/** A date, with a time or not, alone on its line: "Friday, May 8, 2009", "26 March 1979, 18:30 GMT". */
const STAMP =
  /^(?:\p{L}{3,9}day,? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d\d-\d\d)(?:,?(?: at)? ?T?\d{1,2}[:.]\d\d(?::\d\d)?)?(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{1,4})?$/iu;

/** What browsers print above and below a page: "11/26/26, 6:02 AM  Title", "https://example.org/a 1/2". */
const PRINTED =
  /^\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}:\d\d(?: ?[AP]M)?\b|^(?:https?|file):\/\/\S+(?: \d+\/\d+)?$/;

/** Longer lines are prose, whatever they begin with. */
const LONGEST = 400;

/**
 * Whether a line of a page is no news, and of what kind it is.
 * @param line one line or paragraph, trimmed
 */
export function furnitureOf(line: string): Furniture | undefined {
  if (line.length > LONGEST) return undefined;
  if (BYLINE.test(line) && line.length < 160) return 'byline';
  if (MORE.test(line)) return 'more';
  if (CAPTION_START.test(line) || (CAPTION_MARK.test(line) && CAPTION_END.test(line))) return 'caption';
  if (STAMP.test(line)) return 'stamp';
  return NOTICE.test(line) || PRINTED.test(line) ? 'notice' : undefined;
}
