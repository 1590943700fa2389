import type { Kept, Results } from './results.ts';
import { resultsInMemory } from './results-in-memory.ts';

/**
 * Results that are held in memory as long as they are small, and then move to a database for good.
 * @param most characters of JSON that may be held, about
 * @param elsewhere opens where they move to
 * @param moved hears of the move
 */
export function growingResults(
  most: number,
  elsewhere: () => Promise<Results>,
  moved: () => void = () => {},
): Results {
  let results = resultsInMemory();
  let held = 0;
  let isSmall = true;

  const move = async (): Promise<void> => {
    const small = results;
    const large = await elsewhere();
    for await (const kept of small.everything()) await large.put(kept);
    results = large;
    await small.close();
    moved();
  };

  return {
    find: (id) => results.find(id),
    async put(kept) {
      await results.put(kept);
      held += sizeOf(kept);
      if (!isSmall || held <= most) return;
      isSmall = false;
      await move();
    },
    remove: (id) => results.remove(id),
    flush: () => results.flush(),
    unread: (reader) => results.unread(reader),
    all: () => results.all(),
    documents: () => results.documents(),
    everything: () => results.everything(),
    count: () => results.count(),
    database: () => results.database(),
    close: () => results.close(),
  };
}

/** Characters of JSON that a mention, an entity and a piece of evidence take, about. */
const MENTION = 250;
const ENTITY = 150;
const EVIDENCE = 700;

/** What a result would take as JSON, about: writing it to find out would take as long as storing it. */
function sizeOf({ document, stored }: Kept): number {
  if (!stored) return document.text.length;
  const { mentions, entities, relations } = stored.extraction;
  const pieces = relations.reduce((sum, { evidence }) => sum + evidence.length, 0);
  return document.text.length + mentions.length * MENTION + entities.length * ENTITY + pieces * EVIDENCE;
}
