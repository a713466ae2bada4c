import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { PLAIN_CODEC } from '../../src/xlsx/plain-codec';
import { newMeter, scanText } from '../../src/xlsx/xml-scan';
import { isXmlPart, openPackage, partBytes } from '../../src/xlsx/opc';
import { readPlainXml } from '../../src/xlsx/plain-xml';
import { attempt } from '../../src/xlsx/refusal';
import type { XmlListener, XmlTag } from '../../src/xlsx/xml-tag';
import { richWorkbook } from './rich';

type Told = Omit<XmlTag, 'value'>;

/** What a listener hears; a text that a parser gives in pieces as one, blanks around the root left out. */
function hearing(): { readonly heard: unknown[]; readonly listener: XmlListener<Told> } {
  const heard: unknown[] = [];
  let depth = 0;
  let text = '';
  const tell = (what: string, { name, local, uri, isSelfClosing, attributes }: Told, at: number): void => {
    if (text !== '') heard.push(text);
    text = '';
    heard.push([what, name, local, uri, isSelfClosing, Object.entries(attributes), at]);
  };
  const listener: XmlListener<Told> = {
    open: (tag, at) => {
      depth++;
      tell('open', tag, at);
    },
    close: (tag, at) => {
      depth--;
      tell('close', tag, at);
    },
    text: (data) => {
      if (depth > 0) text += data;
    },
  };
  return { heard, listener };
}

function plainly(xml: string) {
  const { heard, listener } = hearing();
  const nodes = readPlainXml(xml, listener);
  return nodes === null ? null : { nodes, heard };
}

/** `null` where the strict parser refuses. */
function strictly(xml: string) {
  const { heard, listener } = hearing();
  const meter = newMeter();
  const read = attempt(() => scanText('a.xml', xml, meter, listener));
  return read.ok ? { nodes: meter.nodes, heard } : null;
}

const SAMPLE = openPackage(readFileSync('assets/sample/monitoraggio-2016.xlsx'), PLAIN_CODEC);
const partsOfSample = SAMPLE.entries.filter(({ name }) => isXmlPart(name)).map(({ name }) => name);
const textOf = (part: string): string => new TextDecoder().decode(partBytes(SAMPLE, part));

test.each(partsOfSample)(
  'a part of the sample is plain, and heard as the strict parser hears it: %s',
  (part) => {
    const xml = textOf(part);
    expect(plainly(xml)).not.toBeNull();
    expect(plainly(xml)).toEqual(strictly(xml));
  },
);

test('so is what other programs write: a newline after the declaration, prefixes, entities, blanks', () => {
  const xml =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
    '<x:sst xmlns:x="urn:a" xmlns="urn:b"  xmlns:mc="urn:c" mc:Ignorable="x14ac &quot;&amp;&quot;" n="1&#10;">\n' +
    '<x:si><t xml:space="preserve"> L&apos;ente &lt;&amp;&gt; &#39;&#xA;&#xE0; ’\u{1F600} </t></x:si><si a=\'\' /></x:sst>\n';
  const usual = xml.replace("a=''", 'a=""');
  expect(plainly(xml)).toBeNull();
  expect(plainly(usual)).toEqual(strictly(usual));
});

test.each([
  ['a comment', '<a><!-- b --></a>'],
  ['CDATA', '<a><![CDATA[b]]></a>'],
  ['an instruction', '<a><?b c?></a>'],
  ['a rare character by its number', '<a>&#x1F600;</a>'],
  ['a carriage return', '<a>\r\n</a>'],
  ['a blank of another kind in a value', '<a b="\n"/>'],
  ['single quotes', "<a b='c'/>"],
  ['names beyond ASCII', '<città/>'],
  ['version 1.1', '<?xml version="1.1"?><a/>'],
])('%s is left to the strict parser, which reads it', (_, xml) => {
  expect(plainly(xml)).toBeNull();
  expect(strictly(xml)).not.toBeNull();
});

const HOSTILE = [
  '',
  'a',
  '<a>',
  '</a>',
  '<a></b>',
  '<a></ab>',
  '<a/><b/>',
  '<a/>b',
  '<a/>\u00a0',
  'b<a/>',
  '<a b="" b=""/>',
  '<a b="" c="" d="" e="" b=""/>',
  '<a b="" c="" d="" e="" e=""/>',
  '<a b=""c=""/>',
  '<a b=c/>',
  '<a b="<"/>',
  '<a>]]></a>',
  '<a>&b;</a>',
  '<a b="&"/>',
  '<a>&#1;</a>',
  '<a>&#xB;</a>',
  '<a>&#xD800;</a>',
  '<a>&#31;</a>',
  '<a>\u0001</a>',
  '<a>\uffff</a>',
  '<b:a/>',
  '<xmlns:a/>',
  '<a b:c=""/>',
  '<a xmlns:b="" b:c=""/>',
  '<a xmlns:b="u" xmlns:c="u" b:d="" c:d=""/>',
  '<a xmlns:xml="u"/>',
  '<a xmlns:xmlns="u"/>',
  '<a xmlns="http://www.w3.org/2000/xmlns/"/>',
  '<a:b:c xmlns:a="u"/>',
  '<a><b xmlns:c="u"/><c:d/></a>',
  `<a ${Array.from({ length: 513 }, (_, index) => `b${index}=""`).join(' ')}/>`,
  `${'<a>'.repeat(257)}${'</a>'.repeat(257)}`,
];

test.each(HOSTILE.map((xml) => [JSON.stringify(xml).slice(0, 60), xml]))(
  'neither reads what is not well formed or too much: %s',
  (_, xml) => {
    expect(plainly(xml)).toBeNull();
    expect(strictly(xml)).toBeNull();
  },
);

/** XML as it is written, cut and put together anyhow: most of it broken, much of it well formed all the same. */
const PIECES = [
  ...['<a>', '</a>', '<b x="1">', '</b>', '<c/>', '<n:c n:x="" x=""/>', '<n:a xmlns:n="u">', '</n:a>'],
  ...['<a xmlns="v">', '<c xmlns="" x="1" y="2" z="3" w="4"/>', '<c x="1" x="2"/>', '<c a="&lt;" b="&#9;"/>'],
  ...[
    't',
    ' ',
    '\n',
    '&amp;',
    '&#13;',
    '&#',
    '&',
    '>',
    ']]>',
    '<',
    '"',
    '<!-- -->',
    '<?p?>',
    '\u0000',
    'é',
    '/>',
  ],
];
const anyXml = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 8 })
  .map((pieces) => `<r xmlns:n="w">${pieces.join('')}</r>`);
const mutated = fc
  .tuple(fc.constantFrom(...Object.values(richWorkbook()).map(String)), fc.nat(), fc.constantFrom(...PIECES))
  .map(([xml, at, piece]) => {
    const place = at % (xml.length + 1);
    return xml.slice(0, place) + piece + xml.slice(place);
  });

test('whatever it accepts the strict parser accepts, and is heard the same', () => {
  fc.assert(
    fc.property(fc.oneof(anyXml, mutated), (xml) => {
      const plain = plainly(xml);
      if (plain) expect(plain).toEqual(strictly(xml));
    }),
    { numRuns: 3000 },
  );
});
