const LEAD = 'HOLM, Jan 9 (Halcyon) - A ferry ran aground in fog off Holm on Thursday.';
const SAID = '“The R&D bill is ours,” said Sten Abara, the captain.';
const XML_SAID = '&#x201C;The R&amp;D bill is ours,&#8221; said <em>Sten</em> Abara, the captain.';
const HTML = `<p>${LEAD}</p><p>${XML_SAID}</p>`;
/** When each of the stories came out. */
export const WHEN = '2020-01-09T07:30:00+01:00';
const HEADLINE = 'Ferry aground off Holm';

const nitf = (headline: string): string =>
  `<nitf><head><docdata><date.issue norm="20200109T073000+0100"/></docdata></head><body><body.head><hedline><hl1>${headline}</hl1></hedline></body.head><body.content>\n${HTML}\n</body.content></body></nitf>`;
const newsItem = (guid: string, headline: string): string =>
  `<newsItem guid="${guid}"><itemMeta><versionCreated>${WHEN}</versionCreated></itemMeta><contentMeta><headline>${headline}</headline></contentMeta><contentSet><inlineData contenttype="text/html"><![CDATA[${HTML}]]></inlineData></contentSet></newsItem>`;
const ninjs = {
  one: { uri: 'urn:x:1', headline: HEADLINE, versioncreated: WHEN, body_xhtml: HTML },
  two: {
    uri: 'urn:x:2',
    headlines: [{ role: 'main', value: HEADLINE }],
    versioncreated: WHEN,
    bodies: [{ role: 'main', contenttype: 'text/html', value: HTML }],
  },
  three: {
    uri: 'urn:x:3',
    headlines: [{ value: HEADLINE }],
    versionCreated: WHEN,
    bodies: [{ contentType: 'text/plain', value: `${LEAD}\n\n${SAID}` }],
  },
};
const mail = (subject: string): string =>
  `From: desk@halcyon.example\nSubject: ${subject}\nDate: Thu, 9 Jan 2020 07:30:00 +0100\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${LEAD}\n\n=E2=80=9CThe R&D bill is ours,=E2=80=9D said Sten =\nAbara, the captain.\n`;
const mailbox = (...subjects: string[]): string =>
  subjects
    .map((subject) => `From desk@halcyon.example Thu Jan  9 07:30:00 2020\n${mail(subject)}`)
    .join('\n');
const frontMatter = (head: string): string => `---\n${head}\ndate: ${WHEN}\n---\n\n${LEAD}\n\n${SAID}\n`;

/** Files that are whole, with the headlines of their stories. */
export const WHOLE: Readonly<
  Record<string, readonly [content: string, format: string, headlines: readonly string[]]>
> = {
  'newsml.xml': [newsItem('urn:x:1', HEADLINE), 'NewsML-G2', [HEADLINE]],
  'message.xml': [
    `<?xml version="1.0"?>\n<newsMessage><itemSet>${newsItem('urn:x:1', HEADLINE)}${newsItem('urn:x:2', 'Second')}</itemSet></newsMessage>`,
    'NewsML-G2',
    [HEADLINE, 'Second'],
  ],
  'nitf.xml': [`<?xml version="1.0"?>\n${nitf(HEADLINE)}\n`, 'NITF', [HEADLINE]],
  'ninjs1.json': [JSON.stringify(ninjs.one, null, 2), 'ninjs', [HEADLINE]],
  'ninjs2.json': [JSON.stringify(ninjs.two), 'ninjs', [HEADLINE]],
  'ninjs3.json': [JSON.stringify(ninjs.three), 'ninjs', [HEADLINE]],
  'package.json': [
    JSON.stringify({
      uri: 'urn:x:0',
      type: 'composite',
      headline: 'Package',
      associations: { main: ninjs.one, side: { ...ninjs.two, headlines: [{ value: 'Second' }] } },
    }),
    'ninjs',
    [HEADLINE, 'Second'],
  ],
  'lines.jsonl': [
    [ninjs.one, { ...ninjs.three, headlines: [{ value: 'Second' }] }]
      .map((one) => `${JSON.stringify(one)}\n`)
      .join(''),
    'ninjs',
    [HEADLINE, 'Second'],
  ],
  'one.eml': [mail(HEADLINE), 'mail', [HEADLINE]],
  'two.mbox': [mailbox(HEADLINE, 'Second'), 'mail', [HEADLINE, 'Second']],
  'front.txt': [frontMatter(`title: ${HEADLINE}`), 'text with YAML front matter', [HEADLINE]],
  'several.md': [
    frontMatter(`title: ${HEADLINE}`) + frontMatter('title: Second'),
    'text with YAML front matter',
    [HEADLINE, 'Second'],
  ],
};

const parts = (subject: string): string =>
  `From: desk@halcyon.example\nSubject: ${subject}\nDate: Thu, 9 Jan 2020 07:30:00 +0100\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html\n\n${HTML}\n--x--\n`;

/** Files that are damaged, with where `check` tells so, and the headlines of what is left. */
export const DAMAGED: Readonly<
  Record<string, readonly [content: string, told: string, headlines: readonly string[]]>
> = {
  'cut.newsml.xml': [
    `<newsMessage>\n${newsItem('urn:x:1', HEADLINE)}\n${newsItem('urn:x:2', 'Second').slice(0, -180)}`,
    '3:171: warning MALFORMED_MARKUP',
    [HEADLINE, 'Second'],
  ],
  'cut.nitf.xml': [nitf(HEADLINE).slice(0, -60), '2:129: warning MALFORMED_MARKUP', [HEADLINE]],
  'cut.ninjs.json': [
    JSON.stringify(ninjs.one, null, 2).slice(0, -30),
    '5:17: warning MALFORMED_MARKUP',
    [HEADLINE],
  ],
  'cut.lines.jsonl': [
    `${JSON.stringify(ninjs.one)}\n${JSON.stringify(ninjs.two).slice(0, -3)}\n`,
    '2:351: warning MALFORMED_MARKUP',
    [HEADLINE, HEADLINE],
  ],
  'cut.eml': [parts(HEADLINE).slice(0, -20), '6:1: warning MALFORMED_MARKUP', [HEADLINE]],
  'cut.mbox': [
    mailbox(HEADLINE, 'Second').slice(0, -50),
    '22:1: warning UNBALANCED_QUOTE',
    [HEADLINE, 'Second'],
  ],
  'bad.front.md': [
    frontMatter(`title: ${HEADLINE}\nby: [Ann Bell`),
    '3:5: warning MALFORMED_MARKUP',
    [HEADLINE],
  ],
};

/** Files whose names are those of stories and whose content is none that is read. */
export const UNKNOWN: Readonly<Record<string, string>> = {
  'page.html': `<!DOCTYPE html>\n<html><body>${HTML}</body></html>\n`,
  'feed.xml': `<?xml version="1.0"?>\n<rss><channel><item><title>${HEADLINE}</title></item></channel></rss>\n`,
  'scored.jsonl': `${JSON.stringify({ id: 'a', text: LEAD })}\n${JSON.stringify({ id: 'b', text: SAID })}\n`,
};
