// The time as wall-clock text, kept true while the page stays open: a sidebar may be there for days.
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../app-context';

const EVERY_MS = 5 * 60_000;

export function useNow(): string {
  const { nowLocal } = useApp();
  const [now, setNow] = useState(nowLocal);
  useEffect(() => {
    const look = () => setNow(nowLocal());
    window.addEventListener('focus', look);
    const timer = window.setInterval(look, EVERY_MS);
    return () => {
      window.removeEventListener('focus', look);
      window.clearInterval(timer);
    };
  }, [nowLocal]);
  return now;
}
