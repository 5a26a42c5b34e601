// One person of the picture, drawn with attributes only, so that a saved file looks the same.

import { networkWords as words } from '#words/network';
import { labelOf } from '../../../domain/choice-labels';
import type { NetworkNode } from '../../../domain/referrals/network';
import { NODE_HEIGHT, type PlacedNode } from './place-nodes';
import { clearText, shorten } from './shorten';
import { colorOf } from './stage-colors';

export const FONT_FAMILY = "system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif";
const NAME_FONT = `600 13px ${FONT_FAMILY}`;
const DETAIL_FONT = `400 11px ${FONT_FAMILY}`;
const PADDING = 14;

interface Props {
  readonly placed: PlacedNode;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
}

export function PictureNode({ placed, isActive, isOpen, onFocus, onOpen }: Props) {
  const { node, x, y, width, height } = placed;
  if (!node) return <You {...{ placed, isActive, onFocus, onOpen }} />;
  const stage = node.person?.stage;
  const { fill, text } = colorOf(stage);
  const room = width - 2 * PADDING;
  return (
    <g transform={`translate(${x} ${y})`}>
      {/* biome-ignore lint/a11y/useSemanticElements: SVG knows no buttons */}
      <g
        class="node"
        role="button"
        tabIndex={isActive ? 0 : -1}
        aria-label={clearText(nodeLabel(node))}
        aria-expanded={isOpen}
        onFocus={onFocus}
        onClick={onOpen}
        onKeyDown={(event) => isPress(event) && onOpen()}
      >
        <rect
          width={width}
          height={height}
          rx={8}
          fill={fill}
          stroke={text}
          stroke-width={isOpen ? 2.5 : 1}
          stroke-dasharray={node.person ? undefined : '4 3'}
        />
      </g>
      {/* What is shortened here, the label says in full; nothing in it takes the focus. */}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: see above */}
      <g aria-hidden="true" pointer-events="none">
        <rect y={8} width={4} height={height - 16} rx={2} fill={text} />
        <text x={PADDING} y={18} fill="#1f2328" font-size="13" font-weight="600">
          {shorten(node.name, NAME_FONT, room)}
        </text>
        <text x={PADDING} y={34} fill={text} font-size="11">
          {shorten(detailOf(node), DETAIL_FONT, room)}
        </text>
      </g>
    </g>
  );
}

function You({ placed, isActive, onFocus, onOpen }: Omit<Props, 'isOpen'>) {
  const { x, y, width } = placed;
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG knows no buttons
    <g
      class="node"
      role="button"
      tabIndex={isActive ? 0 : -1}
      aria-label={words.youLabel}
      transform={`translate(${x} ${y})`}
      onFocus={onFocus}
      onClick={onOpen}
      onKeyDown={(event) => isPress(event) && onOpen()}
    >
      <rect width={width} height={NODE_HEIGHT} rx={NODE_HEIGHT / 2} fill="#0b6670" />
      <text
        x={width / 2}
        y={NODE_HEIGHT / 2 + 5}
        fill="#ffffff"
        font-size="14"
        font-weight="600"
        text-anchor="middle"
      >
        {words.you}
      </text>
    </g>
  );
}

function isPress(event: KeyboardEvent): boolean {
  const isOne = event.key === 'Enter' || event.key === ' ';
  if (isOne) event.preventDefault();
  return isOne;
}

function detailOf({ person }: NetworkNode): string {
  if (!person) return words.notInSheet;
  return [labelOf(person.stage), person.organization].filter(Boolean).join(' · ');
}

function nodeLabel(node: NetworkNode): string {
  const led = node.children.length > 0 ? words.ledToCount(node.children.length) : '';
  const { title = '' } = node.person ?? {};
  return [node.name, detailOf(node), title, led].filter(Boolean).join(', ');
}
