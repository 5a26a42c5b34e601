// The network picture: who led to whom, as a picture or as a list, with a card for each person.
import { useMemo, useRef, useState } from 'preact/hooks';
import { networkWords as words } from '#words/network';
import { labelOf } from '../../../domain/choice-labels';
import { STAGES } from '../../../domain/records';
import { buildNetwork, type NetworkNode } from '../../../domain/referrals/network';
import { useApp } from '../../app-context';
import { useKept } from '../../kept';
import { Button } from '../../parts/button';
import { Segments } from '../../parts/choice';
import { Failure } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';
import { NodeCard } from './node-card';
import { NodeList } from './node-list';
import { Picture } from './picture';
import { colorOf } from './stage-colors';

const MOST_NODES = 400;
/** Wider than that it is no sidebar. */
const LARGE_PIXELS = 640;
const LARGE_ASPECT = 1.6;
const SMALL_ASPECT = 0.7;

export function Network() {
  const { state, open } = useApp();
  const { people, page } = state;
  const network = useMemo(
    () => buildNetwork(people, page.settings.name, MOST_NODES),
    [people, page.settings.name],
  );
  const byId = useMemo(() => indexNodes(network.roots), [network]);
  const [shape, setShape] = useKept<'picture' | 'list'>('network:shape', () => 'picture');
  const [openId, setOpenId] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const opened = byId.get(openId);
  const isLarge = window.innerWidth >= LARGE_PIXELS;
  function close() {
    setOpenId('');
    // Back to the person whose card it was.
    const last = box.current?.querySelector('[aria-expanded="true"]');
    if (last instanceof HTMLElement || last instanceof SVGElement) last.focus();
  }

  if (network.count === 0) {
    return (
      <div class="empty">
        <h2>{words.empty}</h2>
        <p>{words.emptyHint}</p>
        <Button onClick={() => open(people.length === 0 ? 'add-people' : 'draft-request')}>
          {people.length === 0 ? words.addPeople : words.ask}
        </Button>
      </div>
    );
  }
  return (
    <div ref={box} class="stack network">
      <p class="lead">{words.lead}</p>
      <div class="network-head">
        <Segments
          label={words.shape}
          isLabelHidden
          value={shape}
          options={[
            { value: 'picture', label: words.picture },
            { value: 'list', label: words.list },
          ]}
          onChange={(next) => setShape(() => next)}
        />
        {!isLarge && shape === 'picture' && <OpenLarge />}
      </div>
      {shape === 'picture' ? (
        <Picture
          roots={network.roots}
          openId={openId}
          onOpen={setOpenId}
          aspect={isLarge ? LARGE_ASPECT : SMALL_ASPECT}
        >
          {opened && <NodeCard key={openId} node={opened} onClose={close} />}
          <Legend />
        </Picture>
      ) : (
        <NodeList nodes={network.roots} openId={openId} onOpen={setOpenId} onClose={close} />
      )}
      <p class="muted">{words.count(network.count, network.count - network.roots.length)}</p>
      {network.tooMany > 0 && <p class="hint">{words.tooMany(network.tooMany)}</p>}
      {network.leftOut > 0 && <p class="hint">{words.leftOut(network.leftOut)}</p>}
    </div>
  );
}

function OpenLarge() {
  const { task, start } = useTask<void>();
  return (
    <>
      <Button
        icon="external"
        busy={task.status === 'busy' && words.opening}
        onClick={() =>
          start(async () => {
            await call('showNetworkLarge');
          })
        }
      >
        {words.openLarge}
      </Button>
      {task.status === 'failed' && <Failure message={task.problem.message} />}
    </>
  );
}

function Legend() {
  return (
    <ul class="legend">
      {STAGES.map((stage) => (
        <li key={stage}>
          <span class="node-dot" style={{ background: colorOf(stage).text }} />
          {labelOf(stage)}
        </li>
      ))}
    </ul>
  );
}

function indexNodes(roots: readonly NetworkNode[]): ReadonlyMap<string, NetworkNode> {
  const all = [...roots];
  for (const node of all) all.push(...node.children);
  return new Map(all.map((node) => [node.id, node]));
}
