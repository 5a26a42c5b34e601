// The page of the script in a frame of its own: another origin, and the sandbox flags of
// https://developers.google.com/apps-script/guides/html/restrictions
import { useEffect, useRef, useState } from 'react';
import type { Pane } from '../../server/messages';
import { openLink } from '../open-link';
import type { Session } from '../session';

/** What the frame may ask of the page around it. */
type FromPane =
  | { readonly ask: 'close' | 'focus-editor' }
  | { readonly ask: 'set-size'; readonly width?: number; readonly height?: number }
  | { readonly ask: 'open-link'; readonly href: string };

const SANDBOX = [
  'allow-same-origin',
  'allow-forms',
  'allow-scripts',
  'allow-popups',
  'allow-downloads',
  'allow-modals',
  'allow-popups-to-escape-sandbox',
].join(' ');

interface Props {
  readonly session: Session;
  readonly pane: Pane;
}

export function PaneFrame({ session, pane }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [size, setSize] = useState({ width: pane.width, height: pane.height });
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<FromPane | null>) => {
      if (source !== frame.current?.contentWindow || !data || typeof data.ask !== 'string') return;
      if (data.ask === 'close') session.closePane(pane.token);
      else if (data.ask === 'focus-editor') session.focusGrid();
      else if (data.ask === 'open-link') openLink(session, String(data.href));
      else if (data.ask === 'set-size' && pane.kind !== 'sidebar') {
        const { width, height } = data;
        setSize((old) => ({ width: width ?? old.width, height: height ?? old.height }));
      }
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [session, pane]);
  const style =
    pane.kind === 'sidebar' ? undefined : { width: size.width ?? 600, height: size.height ?? 400 };
  return (
    <iframe
      ref={frame}
      className="pane-frame"
      title={pane.title}
      src={pane.url}
      sandbox={SANDBOX}
      style={style}
    />
  );
}
