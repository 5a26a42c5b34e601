// What several tabs share: the ID, the owner, the colours of states.
import { idNote, ownerColumn } from '#words/sheet-cells';
import type { Column } from '../columns';

export const RED = { background: '#fce8e6', text: '#a50e0e' };
export const AMBER = { background: '#fef7e0', text: '#7a4f01' };
export const BLUE = { background: '#e8f0fe', text: '#174ea6' };
export const GREEN = { background: '#e6f4ea', text: '#0d652d' };
export const TEAL = { background: '#e4f7fb', text: '#075e6b' };
export const PURPLE = { background: '#f3e8fd', text: '#681da8' };
export const GREY = { background: '#f1f3f4', text: '#5f6368' };

export const OWNER: Column = {
  ...ownerColumn,
  kind: 'text',
  width: 160,
};

export const id = (header: string): Column => ({
  header,
  kind: 'id',
  width: 160,
  note: idNote,
  isOwned: true,
  isHidden: true,
});
