import { describe, expect, it } from 'vitest';
import { furnitureOf } from '../../src/lexicon/page-furniture.ts';

describe.each([
  [
    'byline',
    [
      'By Jane Roe',
      'By Jane Roe, Associated Press',
      'BY JANE ROE AND JOHN DOE | Reuters',
      'By Jane Roe in Cairo and John Doe in Tunis',
      'Written by Jane Roe',
      'Reporting by Jane Roe in Cairo; Editing by John Doe',
      'By Jean-Luc O’Neil for The Example',
    ],
  ],
  [
    'caption',
    [
      'FILE PHOTO: Sadat and Begin at the White House, March 26, 1979',
      'Photo: Jane Roe',
      'Image credit - Jane Roe',
      'Sadat arrives in Jerusalem. (AP Photo/Jane Roe)',
      'Sadat arrives in Jerusalem. REUTERS/Jane Roe',
      'Sadat arrives in Jerusalem. Jane Roe/Getty Images',
      'Sadat arrives. [Photo: Jane Roe]',
      'Sadat arrives (Photo by Jane Roe)',
    ],
  ],
  [
    'more',
    [
      'Read more: The road to Camp David',
      'Read more…',
      'READ MORE',
      'Related stories',
      'Related:',
      'See also: Camp David',
      'More on this story',
      'You may also like',
      'Most read',
      'Watch: Sadat in Jerusalem',
      "Editor's picks",
      'Recommended for you',
    ],
  ],
  [
    'notice',
    [
      'Advertisement',
      'Share this article',
      'Sign up for our newsletter and get the news every morning',
      'Follow us on Facebook',
      '© 1979 The Example. All rights reserved.',
      'Copyright 1979 The Example',
      'This material may not be published, broadcast or rewritten.',
      'Last updated: March 26, 1979 18:30',
      '3 min read',
      '12 Comments',
      'https://example.org/a 1/2',
      '11/26/26, 6:02 AM Treaty signed',
    ],
  ],
  [
    'stamp',
    [
      'March 26, 1979',
      'Monday, March 26, 1979',
      '26 March 1979, 18:30 GMT',
      '1979-03-26',
      'Mar. 26, 1979 6:30 p.m. EST',
    ],
  ],
] as const)('%s', (kind, lines) => {
  it.each(lines)('%s', (line) => expect(furnitureOf(line)).toBe(kind));
});

describe('prose', () => {
  it.each([
    'By Friday the talks had failed.',
    'By signing the treaty, Sadat made peace.',
    'By June 1979 Israel had left El Arish.',
    'Photo editors met the president on Monday.',
    'Pictures of the meeting were published by Tass.',
    'Read more than one newspaper, he said.',
    'Watch dogs guarded the palace.',
    'Related talks took place in Geneva.',
    'Share prices fell in Tokyo after the attack.',
    'Print workers went on strike in London.',
    'Comments by the minister angered Syria.',
    'Follow the money, he told them.',
    'Updated rules were published by the ministry.',
    'In March 1979 they signed the treaty.',
    'Map makers recognised Palestine.',
    'Subscribers sued the newspaper.',
    'Register of voters burnt in Cairo, police said.',
    'Egypt and Israel/Palestine were discussed by Reuters',
  ])('%s', (line) => expect(furnitureOf(line)).toBeUndefined());
});
