// The picture itself: people as boxes, introductions as lines.
import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { networkWords as words } from '#words/network';
import type { NetworkNode } from '../../../domain/referrals/network';
import { Button } from '../../parts/button';
import { FONT_FAMILY, PictureNode } from './picture-node';
import { lineTo, neighbourOf, type PlacedNetwork, placeNodes } from './place-nodes';
import { SavePicture } from './save-picture';
import { usePanZoom } from './use-pan-zoom';

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const LEAST_HEIGHT = 160;
const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };

interface Props {
  readonly roots: readonly NetworkNode[];
  readonly openId: string;
  readonly onOpen: (id: string) => void;
  /** Width by height of the room that there is. */
  readonly aspect: number;
  /** What stands right below the picture. */
  readonly children: ComponentChildren;
}

export function Picture({ roots, openId, onOpen, aspect, children }: Props) {
  const placed = useMemo(() => placeNodes(roots, aspect), [roots, aspect]);
  const [active, setActive] = useState(0);
  const motion = usePanZoom(placed);
  const drawing = useRef<SVGGElement>(null);

  function goTo(at: number) {
    const element = drawing.current?.querySelectorAll('.node')[at];
    if (element instanceof SVGElement) element.focus({ preventScroll: true });
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (ARROWS.includes(event.key)) goTo(neighbourOf(placed, active, event.key));
    else if (event.key === '+' || event.key === '=') motion.zoomIn();
    else if (event.key === '-' || event.key === '_') motion.zoomOut();
    else if (event.key === '0') motion.fit();
    else return;
    event.preventDefault();
  }

  const { x, y, scale } = motion.view;
  return (
    <section class="picture" aria-label={words.pictureLabel}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the section is named, and so is each person */}
      <svg
        ref={motion.pane}
        class="picture-pane"
        style={{ maxHeight: `${Math.max(LEAST_HEIGHT, placed.height)}px` }}
        onKeyDown={onKeyDown}
        {...motion.handlers}
      >
        <g ref={drawing} transform={`translate(${x} ${y}) scale(${scale})`}>
          <Drawing
            placed={placed}
            active={active}
            openId={openId}
            onFocus={(at) => {
              setActive(at);
              motion.show(placed.nodes[at] ?? NOWHERE);
            }}
            onOpen={(node) => {
              if (node) onOpen(node.id);
              else motion.fit();
            }}
          />
        </g>
      </svg>
      <div class="row picture-tools">
        <Button look="quiet" onClick={motion.zoomOut} label={words.zoomOut}>
          −
        </Button>
        <Button look="quiet" onClick={motion.zoomIn} label={words.zoomIn}>
          +
        </Button>
        <Button look="quiet" onClick={motion.fit}>
          {words.fit}
        </Button>
      </div>
      {children}
      <p class="hint">{words.keys}</p>
      <SavePicture drawing={drawing} width={placed.width} height={placed.height} />
    </section>
  );
}

interface DrawingProps {
  readonly placed: PlacedNetwork;
  readonly active: number;
  readonly openId: string;
  readonly onFocus: (at: number) => void;
  readonly onOpen: (node: NetworkNode | null) => void;
}

function Drawing({ placed, active, openId, onFocus, onOpen }: DrawingProps) {
  return (
    <g font-family={FONT_FAMILY}>
      {placed.nodes.map((one) => {
        const from = placed.nodes[one.parent];
        return (
          from &&
          one.node && (
            <path
              key={one.node.id}
              d={lineTo(from, one)}
              fill="none"
              stroke="#848c93"
              stroke-width="1.5"
            />
          )
        );
      })}
      {placed.nodes.map((one, at) => (
        <PictureNode
          key={one.node?.id ?? ''}
          placed={one}
          isActive={at === active}
          isOpen={one.node !== null && one.node.id === openId}
          onFocus={() => onFocus(at)}
          onOpen={() => onOpen(one.node)}
        />
      ))}
    </g>
  );
}
