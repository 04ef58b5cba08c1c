import type { Node } from 'jsonc-parser';
import { excerpt } from '../scenario/readFields.ts';
import type { PartialScenario } from './course.ts';
import { type Reader, wrong } from './courseFields.ts';
import { parsedScenario } from './parsedScenario.ts';

/** A scenario as it is written, if it is all right; else completed, with what could not be taken noted where it stands. */
export const readPartialScenario: Reader<PartialScenario> = (node, notes) => {
  if (node.type !== 'object') return wrong(node, notes, 'object');
  const written: PartialScenario = JSON.parse(notes.text.slice(node.offset, node.offset + node.length));
  const { scenario, problems } = parsedScenario(written);
  const newer = problems.find(({ code }) => code === 'newer-version');
  if (newer?.code === 'newer-version') {
    return void notes.note(nodeAt(node, newer.at), { code: 'newer-version', version: newer.version });
  }
  for (const problem of problems) notes.note(nodeAt(node, problem.at), { code: 'scenario', problem });
  return problems.length === 0 ? written : scenario;
};

/** Where the part stands to which a path as "optimizers.0.momentum" leads; as near as it leads, where it leads nowhere. */
function nodeAt(node: Node, path: string): Node {
  if (path === '') return node;
  const { children = [] } = node;
  if (node.type === 'array') {
    const [index] = path.split('.');
    const item = children[Number(index)];
    return item === undefined ? node : nodeAt(item, path.slice(index.length + 1));
  }
  const field = children.findLast(({ children: [key] = [] }) => key !== undefined && leadsBy(`${key.value}`, path));
  const [key, value] = field?.children ?? [];
  return key === undefined || value === undefined ? node : nodeAt(value, path.slice(`${key.value}`.length + 1));
}

/** Whether a path begins with this name; names that are too long to be shown are told in part. */
function leadsBy(name: string, path: string): boolean {
  return path === excerpt(name) || (path.startsWith(name) && path[name.length] === '.');
}
