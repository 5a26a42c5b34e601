// The network as a list within lists: the same as the picture, for reading and for screen readers.

import { networkWords as words } from '#words/network';
import { labelOf } from '../../../domain/choice-labels';
import type { NetworkNode } from '../../../domain/referrals/network';
import { NodeCard } from './node-card';
import { colorOf } from './stage-colors';

interface Props {
  readonly nodes: readonly NetworkNode[];
  readonly openId: string;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
  readonly depth?: number;
}

/** Deeper ones are not indented further: the sidebar is narrow. */
const DEEPEST_INDENT = 6;

export function NodeList({ nodes, depth = 0, ...rest }: Props) {
  return (
    <ul class={depth === 0 || depth > DEEPEST_INDENT ? 'node-list' : 'node-list node-list-inner'}>
      {nodes.map((node) => {
        const isOpen = node.id === rest.openId;
        const { text } = colorOf(node.person?.stage);
        return (
          <li key={node.id}>
            <button
              type="button"
              class="node-line"
              aria-expanded={isOpen}
              onClick={() => (isOpen ? rest.onClose() : rest.onOpen(node.id))}
            >
              <span class="node-dot" style={{ background: text }} />
              <span>
                <bdi class="node-name">{node.name}</bdi>{' '}
                <span class="muted">
                  {node.person ? labelOf(node.person.stage) : words.notInSheet}
                </span>
                {node.children.length > 0 && (
                  <span class="muted"> · {words.ledToCount(node.children.length)}</span>
                )}
              </span>
            </button>
            {isOpen && <NodeCard node={node} onClose={rest.onClose} />}
            {node.children.length > 0 && (
              <NodeList nodes={node.children} depth={depth + 1} {...rest} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
