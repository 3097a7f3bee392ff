/** A way of writing the ties of Anna with Ben and of Ben with Cleo, and what is said of it. */
type Way = readonly [name: string, text: string, repairs?: Record<string, unknown>];

/** Each format, the extension of its files, and ways of writing the same network in it. */
export const WAYS: readonly (readonly [format: string, extension: string, ways: readonly Way[]])[] = [
  [
    'Pajek',
    'net',
    [
      [
        'with labels, coordinates and colours',
        '*Vertices 3\r\n 1 "Anna" 0.1 0.2 0.5 ic Red\r\n 2 "Ben"\r\n 3 "Cleo"\r\n*Edges\r\n 1 2 1\r\n 2 3 1\r\n',
      ],
      [
        'in capitals, with a name and unquoted labels',
        '*NETWORK class 5a\n*VERTICES 3\n1 Anna\n2 Ben\n3 Cleo\n*EDGES\n1 2\n2 3',
      ],
      [
        'as arcs with weights',
        '*Vertices 3\n1 "Anna"\n2 "Ben"\n3 "Cleo"\n*Arcs :1 "likes"\n1 2 3\n3 2 1 c Blue\n',
        { directed: 2, weights: 1 },
      ],
      ['as arcs and edges', '*vertices 3\n1 "Anna"\n2 "Ben"\n3 "Cleo"\n*arcs\n*edges\n1 2\n2 3'],
      [
        'as lists',
        '*Vertices 3\n3 "Cleo"\n1 "Anna"\n2 "Ben"\n*Arcslist\n 2 1 3\n*Edgeslist\n',
        { directed: 2 },
      ],
      ['as a matrix', '*Vertices 3\n1 "Anna"\n2 "Ben"\n3 "Cleo"\n*Matrix\n0 1 0\n1 0 1\n0 1 0', { table: 2 }],
      [
        'as a matrix of half of it, broken',
        '*Vertices 3\n1 "Anna"\n2 "Ben"\n3 "Cleo"\n*Matrix :1\n0 1\n0 0 0 2.5 0 0\n0\n',
        { table: 2, directed: 2, weights: 1 },
      ],
      [
        'with values of 0 and below',
        '*Vertices 3\n1 Anna\n2 Ben\n3 Cleo\n*Edges\n1 2 -1\n2 3 1\n1 3 0',
        { zeros: 1, negatives: 1 },
      ],
      [
        'with characters by number and comments',
        '*Vertices 3 % three\n1 "&#65;nna"\n% a note\n2 "Ben"\n3 "Cleo"\n*Edges\n1 2\n2 3',
      ],
      [
        'with a partition behind',
        '*Vertices 3\n1 "Anna"\n2 "Ben"\n3 "Cleo"\n*Edges\n1 2\n2 3\n*Partition class\n1\n1\n2\n',
      ],
    ],
  ],
  [
    'GML',
    'gml',
    [
      [
        'on one line',
        'graph [ node [ id 0 label "Anna" ] node [ id 1 label "Ben" ] node [ id 2 label "Cleo" ] edge [ source 0 target 1 ] edge [ source 1 target 2 ] ]',
      ],
      [
        'with a creator, directed and with weights',
        'Creator "yFiles"\nVersion\t2.22\ngraph\n[\n\tdirected\t1\n\tnode [ id 5 label "Anna" graphics [ x 1.5 fill "#FFCC00" ] ]\n node [ id 6 label "Ben" ]\n node [ id 7 label "Cleo" ]\n edge [ source 5 target 6 value 2 ]\n edge [ source 6 target 7 graphics [ Line [ point [ x 0 y 0 ] ] ] ] ]',
        { directed: 2, weights: 1 },
      ],
      [
        'with edges first, fractions and texts for ids',
        'graph [ edge [ source 1.0 target "b" ] edge [ source "b" target c ] node [ id 1 name "Anna" ] node [ id b name "Ben" ] node [ id "c" name "Cleo" ] ]',
      ],
      [
        'with names of entities',
        'graph [ node [ id 0 label "&#65;nna" ] node [ id 1 label "B&#x65;n" ] node [ id 2 label "Cleo" ] # who is new\n edge [ source 0 target 1 ] edge [ source 1 target 2 ] ]',
      ],
      [
        'with a box around two',
        'graph [ node [ id 9 label "5a" isGroup 1 ] node [ id 0 label "Anna" gid 9 ] node [ id 1 label "Ben" gid 9 ] node [ id 2 label "Cleo" ] edge [ source 0 target 1 ] edge [ source 1 target 2 ] ]',
      ],
      [
        'listed twice',
        'graph [ node [ id 0 label "Anna" ] node [ id 0 label "Anna" ] node [ id 1 label "Ben" ] node [ id 2 label "Cleo" ] edge [ source 0 target 1 ] edge [ source 1 target 2 ] ]',
        { doublePeople: 1 },
      ],
    ],
  ],
  [
    'UCINET DL',
    'dl',
    [
      [
        'as a matrix',
        'dl n=3 format=fullmatrix\nlabels:\nAnna,Ben,Cleo\ndata:\n0 1 0\n1 0 1\n0 1 0\n',
        { table: 2 },
      ],
      [
        'as a matrix with labels within',
        'DL N = 3\nFORMAT = FULLMATRIX DIAGONAL PRESENT\nLABELS EMBEDDED\nDATA:\n Anna Ben Cleo\nAnna 0 1 0\nBen 1 0 2\nCleo 0 2 0',
        { table: 2, weights: 2 },
      ],
      [
        'as a matrix without diagonal',
        'dl n=3, diagonal=absent\nlabels: Anna, Ben, Cleo\ndata:\n1 0\n1 1\n0 1',
        { table: 2 },
      ],
      [
        'as the lower half',
        'dl n=3 format=lowerhalf\nlabels:\nAnna\nBen\nCleo\ndata:\n0\n1 0\n0 1 0',
        { table: 2 },
      ],
      [
        'as the upper half without diagonal',
        'dl n=3 format=upperhalf diagonal=absent\nrow labels embedded\ndata:\nAnna 1 0\nBen 1\nCleo\n',
        { table: 2 },
      ],
      [
        'as the lower half without diagonal',
        'dl n=3 format=lowerhalf diagonal=absent row labels embedded data:\nAnna\nBen 1\nCleo 0 1\n',
        { table: 2 },
      ],
      ['as pairs', 'dl\nn=3\nformat=edgelist1\nlabels:\nAnna,Ben\nCleo\ndata:\n1 2 4\n2 3', { weights: 1 }],
      [
        'as pairs with labels within',
        'dl n=3 format = edgelist1\nlabels embedded:\ndata:\nAnna Ben 1\n"Ben" Cleo 1',
      ],
      ['as lists of contacts', 'DL n=3 format=nodelist1 labels: "Anna" "Ben" "Cleo" data:\n2 1 3\n'],
      [
        'as lists of contacts with labels within',
        'dl n=3 format=nodelist1 labels embedded\r\ndata:\r\nAnna Ben\r\nBen Anna Cleo\r\n',
        { doubleTies: 1 },
      ],
    ],
  ],
  [
    'JSON',
    'json',
    [
      [
        'of networkx',
        '{"directed": false, "multigraph": false, "graph": {}, "nodes": [{"id": "Anna"}, {"id": "Ben"}, {"id": "Cleo"}], "links": [{"source": "Anna", "target": "Ben", "weight": NaN}, {"source": "Ben", "target": "Cleo"}]}',
      ],
      [
        'of networkx today, directed',
        '{"directed": true, "nodes": [{"id": 1, "name": "Anna"}, {"id": 2, "name": "Ben"}, {"id": 3, "name": "Cleo"}], "edges": [{"source": 1, "target": 2, "weight": 2}, {"source": 3, "target": 2}]}',
        { directed: 2, weights: 1 },
      ],
      [
        'of networkx, as lists of contacts',
        '{"nodes": [{"id": "Anna"}, {"id": "Ben"}, {"id": "Cleo"}], "adjacency": [[{"id": "Ben"}], [{"id": "Anna"}, {"id": "Cleo"}], [{"id": "Ben"}]]}',
        { doubleTies: 2 },
      ],
      [
        'of D3, by places',
        '{"nodes": [{"name": "Anna", "group": 1}, {"name": "Ben"}, {"name": "Cleo"}], "links": [{"source": 0, "target": 1, "value": 1}, {"source": 1, "target": 2, "value": 8}]}',
        { weights: 1 },
      ],
      [
        'of D3, with people for ends',
        '{"nodes": [{"id": "Anna"}, {"id": "Ben"}, {"id": "Cleo"}], "links": [{"source": {"id": "Anna", "x": 1}, "target": {"id": "Ben"}}, {"source": {"id": "Ben"}, "target": {"id": "Cleo"}}]}',
      ],
      [
        'of Cytoscape',
        '{"data": {"name": "x"}, "elements": {"nodes": [{"data": {"id": "n1", "name": "Anna"}}, {"data": {"id": "n2", "name": "Ben"}}, {"data": {"id": "n3", "name": "Cleo"}}], "edges": [{"data": {"id": "e1", "source": "n1", "target": "n2"}}, {"data": {"source": "n2", "target": "n3"}}]}}',
      ],
      [
        'of Cytoscape, in one list',
        '{"elements": [{"data": {"id": "a", "label": "Anna"}}, {"data": {"id": "b", "label": "Ben"}}, {"data": {"source": "a", "target": "b"}}, {"data": {"id": "c", "label": "Cleo"}}, {"data": {"source": "b", "target": "c"}}]}',
      ],
      [
        'of graphology',
        '{"attributes": {}, "options": {"type": "mixed"}, "nodes": [{"key": "1", "attributes": {"label": "Anna"}}, {"key": "2", "attributes": {"label": "Ben"}}, {"key": "3", "attributes": {"label": "Cleo"}}], "edges": [{"key": "e", "source": "1", "target": "2", "undirected": true}, {"source": "2", "target": "3"}]}',
      ],
      [
        'of vis.js',
        '{"nodes": [{"id": 1, "label": "Anna"}, {"id": 2, "label": "Ben"}, {"id": 3, "label": "Cleo"}], "edges": [{"from": 1, "to": 2}, {"from": 2, "to": 3}]}',
      ],
      [
        'of JSON Graph',
        '{"graph": {"nodes": {"a": {"label": "Anna"}, "b": {"label": "Ben"}, "c": {"label": "Cleo"}}, "edges": [{"source": "a", "target": "b"}, {"source": "b", "target": "c"}]}}',
      ],
      [
        'of a scenario’s network',
        '{"people": 3, "ties": [[0, 1], [1, 2]], "names": ["Anna", "Ben", "Cleo"]}',
      ],
      ['of lists of contacts', '{"Anna": ["Ben"], "Ben": ["Anna", "Cleo"], "Cleo": []}', { doubleTies: 1 }],
      ['of ties alone', '[{"source": "Anna", "target": "Ben"}, ["Ben", "Cleo"]]'],
    ],
  ],
  [
    'a matrix',
    'csv',
    [
      [
        'with weights and decimal commas',
        ';Anna;Ben;Cleo\nAnna;0;1,5;0\nBen;1,5;0;2\nCleo;0;2;0\n',
        { table: 2, weights: 4 },
      ],
      [
        'with one side only',
        'x\tAnna\tBen\tCleo\nAnna\t\t1\t\nBen\t\t\t1\nCleo\t\t\t0\n',
        { table: 2, directed: 2 },
      ],
      [
        'of R, without a corner',
        '"Anna" "Ben" "Cleo"\n"Anna" 0 1 0\n"Ben" 1 0 1\n"Cleo" 0 1 0',
        { table: 2 },
      ],
      ['with rows in another order', ',Anna,Ben,Cleo\nCleo,0,1,-\nAnna,-,1,0\nBen,1,-,1\n', { table: 2 }],
      [
        'without the row of somebody who did not answer',
        ',Anna,Ben,Cleo\nAnna,,1,\nBen,1,,1\n',
        { table: 2, directed: 1 },
      ],
      ['with names above alone', 'Anna,Ben,Cleo\n0,1,0\n1,0,1\n0,1,0', { table: 2 }],
      ['with names in front alone', 'Anna,0,1,0\nBen,1,0,1\nCleo,0,1,0', { table: 2 }],
      [
        'with negative values',
        ',Anna,Ben,Cleo\nAnna,0,1,-1\nBen,1,0,1\nCleo,-1,1,0',
        { table: 2, negativeCells: 2 },
      ],
      ['with an announced separator', 'sep=;\n;Anna;Ben;Cleo\nAnna;;x;\nBen;x;;x\nCleo;;x;\n', { table: 2 }],
    ],
  ],
];
