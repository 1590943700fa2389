/** A question that an analyst may ask of any graph, and how it is asked in Cypher; the text runs on Neo4j as it stands. */
export interface ExampleQuery {
  readonly question: string;
  readonly text: string;
}

const ask = (question: string, text: string): ExampleQuery => ({ question, text: text.trim() });

export const EXAMPLES: readonly ExampleQuery[] = [
  ask(
    'Who is at the centre: which entities are tied to most others?',
    `
MATCH (e:Entity)--(other:Entity)
WHERE e <> other
RETURN e.name AS entity, e.type AS type, count(DISTINCT other) AS tied_to
ORDER BY tied_to DESC, entity
LIMIT 10`,
  ),
  ask(
    'Who holds which office?',
    `
MATCH (p:Person)-[r:HEAD_OF_STATE|HEAD_OF_GOVERNMENT|MINISTER_OF|LEADER_OF]->(body)
WHERE NOT r.negated
RETURN body.name AS of, r.relation AS office, collect(DISTINCT p.name) AS held_by
ORDER BY size(held_by) DESC, of, office
LIMIT 10`,
  ),
  ask(
    'Who signed what, when, and which sentence says so?',
    `
MATCH (who)-[r:SIGN]->(t:Treaty)
WHERE r.modality = 'actual' AND NOT r.negated AND r.first IS NOT NULL
RETURN r.first AS date, who.name AS who, t.name AS treaty, r.quotes[0] AS quote
ORDER BY date, who, treaty
LIMIT 10`,
  ),
  ask(
    'Which states have signed most treaties?',
    `
MATCH (s:State)-[r:SIGN]->(t:Treaty)
WHERE NOT r.negated
RETURN s.name AS state, count(DISTINCT t) AS treaties, collect(DISTINCT t.name)[0..3] AS such_as
ORDER BY treaties DESC, state
LIMIT 10`,
  ),
  ask(
    'Who praises or blames whom?',
    `
MATCH (a)-[r:PRAISE|WELCOME|CONGRATULATE|CONDEMN|CRITICIZE|ACCUSE|BLAME]->(b)
WHERE NOT r.negated
RETURN a.name AS who, r.relation AS how, b.name AS whom, r.quotes[0] AS quote
ORDER BY who, how, whom
LIMIT 10`,
  ),
  ask(
    'Which pairs have the worst balance of cooperation and conflict?',
    `
MATCH (a:State)-[r]-(b:State)
WHERE a.id < b.id AND r.score IS NOT NULL AND NOT r.negated
WITH a, b, round(avg(r.score) * 100) / 100 AS mean_score,
     sum(CASE WHEN r.quad <= 2 THEN r.count ELSE 0 END) AS cooperation,
     sum(CASE WHEN r.quad >= 3 THEN r.count ELSE 0 END) AS conflict
WHERE cooperation + conflict >= 3
RETURN a.name AS a, b.name AS b, cooperation, conflict, mean_score
ORDER BY mean_score, a, b
LIMIT 10`,
  ),
  ask(
    'Who has both fought and made an agreement with the same other?',
    `
MATCH (a:State)-[war]-(b:State), (a)-[peace]-(b)
WHERE a.id < b.id AND war.quad = 4 AND peace.quad = 1 AND NOT war.negated AND NOT peace.negated
RETURN a.name AS a, b.name AS b,
       collect(DISTINCT war.relation) AS conflict, collect(DISTINCT peace.relation) AS accord
ORDER BY a, b
LIMIT 10`,
  ),
  ask(
    'How many acts of each class does each year have?',
    `
MATCH ()-[r]->()
WHERE r.first IS NOT NULL AND r.quad IS NOT NULL
WITH toInteger(left(r.first, 4)) AS year, r.quad AS quad
RETURN year,
       sum(CASE quad WHEN 1 THEN 1 ELSE 0 END) AS verbal_cooperation,
       sum(CASE quad WHEN 2 THEN 1 ELSE 0 END) AS material_cooperation,
       sum(CASE quad WHEN 3 THEN 1 ELSE 0 END) AS verbal_conflict,
       sum(CASE quad WHEN 4 THEN 1 ELSE 0 END) AS material_conflict
ORDER BY year
LIMIT 20`,
  ),
  ask(
    'What happened in order of time to the best connected state?',
    `
MATCH (s:State)--()
WITH s, count(*) AS ties
ORDER BY ties DESC, s.name
LIMIT 1
MATCH (s)-[r]-(other)
WHERE r.first IS NOT NULL
RETURN r.first AS date, startNode(r).name AS who, r.relation AS what, endNode(r).name AS whom
ORDER BY date, who, what, whom
LIMIT 12`,
  ),
  ask(
    'What do the texts deny?',
    `
MATCH (a)-[r]->(b)
WHERE r.negated AND r.class = 'action'
RETURN a.name AS who, 'not ' + r.relation AS what, b.name AS whom, r.quotes[0] AS quote
ORDER BY who, what, whom
LIMIT 10`,
  ),
  ask(
    'What is announced, wished or demanded and not told as done?',
    `
MATCH (a)-[r]->(b)
WHERE r.modality <> 'actual' AND r.class = 'action'
RETURN r.modality AS modality, count(*) AS relations,
       collect(a.name + ' ' + r.relation + ' ' + b.name)[0..2] AS such_as
ORDER BY relations DESC, modality`,
  ),
  ask(
    'On whose word does the graph rest?',
    `
MATCH ()-[r]->()
UNWIND r.attribution AS speaker
RETURN speaker, count(*) AS relations, collect(DISTINCT r.relation)[0..5] AS about
ORDER BY relations DESC, speaker
LIMIT 10`,
  ),
  ask(
    'Which third party is hostile to both of two states?',
    `
MATCH (a:State)<-[x]-(third:State)-[y]->(b:State)
WHERE a.id < b.id AND x.quad >= 3 AND y.quad >= 3 AND NOT x.negated AND NOT y.negated
RETURN third.name AS third, collect(DISTINCT a.name + ' and ' + b.name)[0..4] AS hostile_to,
       count(DISTINCT a.id + b.id) AS pairs
ORDER BY pairs DESC, third
LIMIT 10`,
  ),
  ask(
    'Is the enemy of my enemy my friend?',
    `
MATCH (a:State)-[x]-(enemy:State)-[y]-(b:State), (a)-[z]-(b)
WHERE a.id < b.id AND x.quad = 4 AND y.quad = 4 AND z.quad <= 2
  AND NOT x.negated AND NOT y.negated AND NOT z.negated
RETURN a.name AS a, b.name AS b, enemy.name AS common_enemy, collect(DISTINCT z.relation) AS cooperation
ORDER BY a, b, common_enemy
LIMIT 10`,
  ),
  ask(
    'How are the two best connected persons linked?',
    `
MATCH (p:Person)--(other)
WITH p, count(DISTINCT other) AS ties
ORDER BY ties DESC, p.id
LIMIT 2
WITH collect(p) AS two
WITH two[0] AS a, two[1] AS b
MATCH path = shortestPath((a)-[*..6]-(b))
RETURN [n IN nodes(path) | n.name] AS through, [r IN relationships(path) | r.relation] AS by`,
  ),
  ask(
    'Who goes between: who met with both sides of a conflict?',
    `
MATCH (a:State)-[x]->(b:State)
WHERE x.quad >= 3 AND NOT x.negated
MATCH (broker)-[m:MEET|VISIT|HOLD_TALKS_WITH|NEGOTIATE|MEDIATE]-(a),
      (broker)-[n:MEET|VISIT|HOLD_TALKS_WITH|NEGOTIATE|MEDIATE]-(b)
WHERE broker <> a AND broker <> b
RETURN broker.name AS broker, collect(DISTINCT a.name + ' and ' + b.name)[0..4] AS between,
       count(DISTINCT a.id + b.id) AS pairs
ORDER BY pairs DESC, broker
LIMIT 10`,
  ),
  ask(
    'Which acts were answered in kind?',
    `
MATCH (a)-[r]->(b)-[s]->(a)
WHERE a.id < b.id AND r.class = 'action' AND r.relation = s.relation AND r.directed
RETURN r.relation AS act, a.name AS a, b.name AS b, r.quotes[0] AS one_way, s.quotes[0] AS other_way
ORDER BY act, a, b
LIMIT 10`,
  ),
  ask(
    'Which relations do several documents confirm?',
    `
MATCH (a)-[r]->(b)
UNWIND r.documents AS document
WITH a, r, b, count(DISTINCT document) AS documents
WHERE documents >= 2
RETURN a.name AS who, r.relation AS what, b.name AS whom, documents
ORDER BY documents DESC, who, what, whom
LIMIT 10`,
  ),
  ask(
    'What belongs to what, over several steps?',
    `
MATCH path = (part)-[:PART_OF|MEMBER_OF|AGENCY_OF|LOCATED_IN*2..4]->(whole)
WHERE part <> whole
RETURN DISTINCT part.name AS part, [n IN nodes(path)[1..-1] | n.name] AS through, whole.name AS whole,
       length(path) AS steps
ORDER BY steps DESC, part, whole
LIMIT 10`,
  ),
  ask(
    'Which of several names does an entity go by?',
    `
MATCH (e:Entity)
WHERE size(e.aliases) > 0
RETURN e.name AS name, e.type AS type, e.aliases AS also, e.mentions AS mentions
ORDER BY mentions DESC, name
LIMIT 10`,
  ),
];
