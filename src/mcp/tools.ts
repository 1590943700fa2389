import type { Tool } from './tool.ts';
import { entityTool } from './tools/entity.ts';
import { evidenceTool } from './tools/evidence.ts';
import { neighboursTool } from './tools/neighbours.ts';
import { pairHistoryTool } from './tools/pair-history.ts';
import { pathsTool } from './tools/paths.ts';
import { queryTool } from './tools/query.ts';
import { searchEntitiesTool } from './tools/search-entities.ts';
import { timelineTool } from './tools/timeline.ts';
import { triadsTool } from './tools/triads.ts';

/** Every tool, in the order in which an assistant reads of them. A new one is one file and a line here. */
export const TOOLS: readonly Tool[] = [
  searchEntitiesTool,
  entityTool,
  neighboursTool,
  pathsTool,
  pairHistoryTool,
  timelineTool,
  triadsTool,
  evidenceTool,
  queryTool,
];
