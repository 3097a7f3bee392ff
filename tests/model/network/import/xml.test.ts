import { describe, expect, it } from 'vitest';
import { failureOf, namedPairs, read, repairsOf } from './reading.ts';

const graphml = (inside: string, attributes = 'edgedefault="undirected"') =>
  `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="d0" for="node" attr.name="label" attr.type="string"/>
  <key id="d1" for="edge" attr.name="weight" attr.type="double"/>
  <graph ${attributes}>
${inside}
  </graph>
</graphml>`;

const gexf = (inside: string, attributes = '') =>
  `<?xml version="1.0"?><gexf xmlns="http://gexf.net/1.3" version="1.3"><meta/><graph ${attributes}>${inside}</graph></gexf>`;

describe('GraphML', () => {
  it('is read with its people, who need no tie, and its ties', () => {
    const result = read(
      graphml(`<node id="n0"/><node id="n1"/><node id="n2"/><node id="n3"/>
      <edge source="n0" target="n1"/><edge source="n2" target="n1"><data key="d1">3</data></edge>`),
    );
    expect(result.network.names).toEqual(['n0', 'n1', 'n2', 'n3']);
    expect(namedPairs(result.network)).toEqual([['n0', 'n1'], ['n1', 'n2']]); // prettier-ignore
    expect(repairsOf(result)).toEqual({ weights: 1, isolated: 1 });
  });

  it('takes names from labels, those of drawing programs too, and keeps them as text', () => {
    const { network } = read(
      graphml(`<edge source="a" target="b"/><edge source="b" target="c"/>
      <node id="a"><data key="d0">Ann &lt;b&gt; &amp; &quot;O&#39;Brien&quot;</data></node>
      <node id="b"><data key="d9"><y:ShapeNode xmlns:y="y"><y:NodeLabel>Bob<y:Model/></y:NodeLabel></y:ShapeNode></data></node>
      <node id="c"><data key="d0"><![CDATA[<script>alert(1)</script>]]></data></node>`),
    );
    expect(network.names).toEqual(['Ann <b> & "O\'Brien"', 'Bob', '<script>alert(1)</script>']);
  });

  it('says that directions, hyperedges and second listings are gone', () => {
    const result = read(
      graphml(
        `<node id="a"/><node id="b"/><node id="c"/><node id="a"/><hyperedge/>
        <edge source="a" target="b"/><edge source="b" target="a"/><edge source="b" target="c" directed="false"/>`,
        'edgedefault="directed"',
      ),
    );
    expect(namedPairs(result.network)).toEqual([['a', 'b'], ['b', 'c']]); // prettier-ignore
    expect(repairsOf(result)).toEqual({ directed: 2, hyperedges: 1, doublePeople: 1, doubleTies: 1 });
  });
});

describe('graphs within each other', () => {
  const nested = graphml(
    `<node id="a"><graph edgedefault="undirected">
      <node id="a1"/><node id="a2"/><edge source="a1" target="a2"/>
    </graph><data key="d0">Anna</data></node>
    <node id="b"/><edge source="a" target="b"/><edge source="a" target="a1" directed="false"/>`,
    'edgedefault="directed"',
  );

  it('keep their own direction, and the people around them their names', () => {
    const result = read(nested);
    expect(result.network.names).toEqual(['Anna', 'a1', 'a2', 'b']);
    expect(repairsOf(result)).toEqual({ directed: 1, graphs: 2 });
  });

  it('are taken together, as graphs beside each other are', () => {
    const graph = (a: string, b: string) =>
      `<graph><node id="${a}"/><node id="${b}"/><edge source="${a}" target="${b}"/></graph>`;
    const result = read(`<graphml>${graph('a', 'b')}${graph('c', 'd')}</graphml>`);
    expect(namedPairs(result.network)).toEqual([['a', 'b'], ['c', 'd']]); // prettier-ignore
    expect(repairsOf(result)).toEqual({ graphs: 2 });
  });
});

it('tidies names, though people with the same name and different ids stay apart', () => {
  const result = read(
    graphml(`<node id="a"><data key="d0">Zoe\u0308\n  B</data></node><node id="b"><data key="d0">Zo\u00eb B\u202e</data></node>
    <edge source="a" target="b"/>`),
  );
  expect(result.network.names).toEqual(['Zo\u00eb B', 'Zo\u00eb B']);
  expect(repairsOf(result)).toEqual({ namesCleaned: 1 });
});

describe('GEXF', () => {
  it('is read with labels as names', () => {
    const result = read(
      gexf(
        `<nodes><node id="0" label="Ann"/><node id="1" label="Bob"/><node id="2"/></nodes>
        <edges><edge id="0" source="0" target="1" weight="2"/><edge id="1" source="1" target="2" type="undirected"/></edges>`,
        'defaultedgetype="directed" mode="dynamic"',
      ),
    );
    expect(result.network.names).toEqual(['Ann', 'Bob', '2']);
    expect(repairsOf(result)).toEqual({ directed: 1, weights: 1, dynamic: true });
  });
});

describe('XML that cannot be read', () => {
  it.each([
    ['another root', '<html><body/></html>', 'wrongRoot', 1],
    ['an element left open', graphml('<node id="a">'), 'malformedXml', 7],
    ['an ampersand', graphml('<node id="a & b"/>'), 'ampersand', 6],
    [
      'an ampersand long before a semicolon',
      graphml('<node id="a"/>\n<node id="AT&T"/>\n\n<node id="&amp;"/>'),
      'ampersand',
      7,
    ],
    [
      'an ampersand before no semicolon',
      graphml('<node id="a">\n<data>AT & T</data>\n</node>'),
      'ampersand',
      7,
    ],
    [
      'something else behind literal ampersands',
      graphml('<!-- & -->\n<![CDATA[ & ]]>\n< b/>'),
      'malformedXml',
      8,
    ],
    [
      'an entity of its own',
      '<!DOCTYPE graphml [\n\n<!ENTITY a "ha">\n<!ENTITY b "&a;">\n]>\n<graphml/>',
      'entities',
      3,
    ],
    ['an unknown entity', graphml('<node id="&nobody;"/>'), 'malformedXml', 6],
    ['an entity that every object has', graphml('<node id="&constructor;"/>'), 'malformedXml', 6],
    ['no root', '<?xml version="1.0"?>', 'malformedXml', 1],
    ['a node without id', graphml('\n<node/>'), 'missingAttribute', 7],
    ['an edge without target', graphml('<node id="a"/><edge source="a"/>'), 'missingAttribute', 6],
    ['an edge to nobody', graphml('<node id="a"/>\n<edge source="a" target="ghost"/>'), 'unknownPerson', 7],
    ['people without a tie', graphml('<node id="a"/><node id="b"/>'), 'noTies', null],
  ])('says why: %s', (_, text, code, line) => {
    expect(failureOf(text)).toEqual([code, line]);
  });

  it('refuses a billion laughs before it has laughed', () => {
    const levels = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`);
    const bomb = `<!DOCTYPE graphml [<!ENTITY l0 "ha">${levels.join('')}]>\n<graphml><graph><node id="&l9;"/></graph></graphml>`;
    const started = performance.now();
    expect(failureOf(bomb)[0]).toBe('entities');
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('refuses elements nested without end, and fetches nothing from elsewhere', () => {
    expect(failureOf(graphml('<graph>'.repeat(1_000_000)))).toEqual(['tooDeep', 6]);
    const outside = '<!DOCTYPE graphml SYSTEM "file:///etc/passwd">';
    expect(failureOf(`${outside}<graphml><graph><node id="&x;"/></graph></graphml>`)[0]).toBe('malformedXml');
    expect(read(`${outside}<graphml><node id="a"/><node id="b"/><edge source="a" target="b"/></graphml>`).repairs).toEqual([]); // prettier-ignore
  });
});
