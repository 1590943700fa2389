// Writes the generated pages of the documentation: `npm run docs`.
import { writeFileSync } from 'node:fs';
import { documentation } from './documentation.ts';

for (const [path, content] of documentation()) writeFileSync(new URL(`../${path}`, import.meta.url), content);
