import type { AnnotatedDocument } from '../model/annotated-document.ts';
import type { RecognizedMention } from '../model/mention.ts';
import { lines } from './candidate.ts';
import { names } from './names.ts';

export function recognize(document: AnnotatedDocument): readonly RecognizedMention[] {
  const all = lines(document);
  const mentions: RecognizedMention[] = [];
  for (const { line, stretch, type, entry } of names(all)) {
    const start = line.tokens[stretch.first]!.start;
    const end = line.tokens[stretch.last]!.end;
    mentions.push({
      id: `${document.document.id}#${start}-${end}`,
      start,
      end,
      text: line.text.slice(start, end),
      type,
      form: 'name',
      rule: stretch.finder,
      ...(entry && { known: entry.known }),
    });
  }
  return mentions;
}
