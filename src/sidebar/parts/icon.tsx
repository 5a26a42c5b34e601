// The few pictures of the page, drawn on a 20 × 20 grid in the colour of the text around them.
// They stand beside words and are hidden from screen readers.

const PATHS = {
  add: 'M10 4v12M4 10h12',
  alert: 'M10 3 18 17H2ZM10 8v4M10 14.5v.01',
  arrow: 'M4 10h12M11 5l5 5-5 5',
  building: 'M4 17V3.500h8V17M12 8h4v9M2.500 17h15M6.500 6.500h3M6.500 9.500h3M6.500 12.500h3',
  check: 'M4 10.5 8.2 15 16 6',
  chevron: 'M6 8l4 4 4-4',
  circle: 'M10 3.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13',
  clip: 'M14.500 8.500 9 14a2.500 2.500 0 0 1-3.500-3.500l6-6a3.500 3.500 0 0 1 5 5l-6.500 6.500',
  close: 'M5 5l10 10M15 5 5 15',
  external: 'M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7',
  file: 'M5 2.5h7l3.5 3.5v11.5h-10.5ZM12 2.5V6h3.5',
  gear: 'M4 6h6M14 6h2M4 14h2M10 14h6M12 4v4M8 12v4',
  group:
    'M7 8.5a2.500 2.500 0 1 0 0-5a2.500 2.500 0 1 0 0 5M13 9a2.200 2.200 0 1 0 0-4.400a2.200 2.200 0 1 0 0 4.400M2.500 16c.2-3 2-4.500 4.500-4.500s4.300 1.500 4.500 4.500M13 11.5c2.500 0 4.200 1.500 4.500 4.500',
  help: 'M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14M8 8.2a2 2 0 1 1 2.8 1.8c-.6.3-.8.6-.8 1.4M10 13.9v.01',
  info: 'M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14M10 9.5V14M10 6.6v.01',
  letter: 'M3 5h14v10.5H3ZM3 5.5l7 5.5 7-5.5',
  list: 'M3.500 5.500l1 1 2-2M3.500 10.500l1 1 2-2M3.500 15.500l1 1 2-2M9.500 5.500h7M9.500 10.500h7M9.500 15.500h7',
  lock: 'M5 9h10v8H5ZM7 9V6.500a3 3 0 0 1 6 0V9M10 12v2',
  menu: 'M3.5 6h13M3.5 10h13M3.5 14h13',
  note: 'M4 3h12v14H4ZM7 7h6M7 10h6M7 13h3.5',
  people:
    'M7.5 9.5a3 3 0 1 0 0-6a3 3 0 1 0 0 6M2 16.5c.3-3.2 2.4-4.7 5.5-4.7s5.2 1.5 5.5 4.7M14 6v5M11.5 8.5h5',
  print: 'M6 7.500V3h8v4.500M6 14H3.500V7.500h13V14H14M6 11.500h8V17H6Z',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M13 13l4 4',
  sun: 'M10 6.500a3.500 3.500 0 1 0 0 7a3.500 3.500 0 1 0 0-7M10 2v1.500M10 16.500V18M2 10h1.500M16.500 10H18M4.300 4.300l1 1M14.700 14.700l1 1M4.300 15.700l1-1M14.700 5.300l1-1',
  tree: 'M10 3a2 2 0 1 0 0 4a2 2 0 1 0 0-4M5 13a2 2 0 1 0 0 4a2 2 0 1 0 0-4M15 13a2 2 0 1 0 0 4a2 2 0 1 0 0-4M10 7v3M5 13v-3h10v3',
  talk: 'M3 4h14v9H9l-4 4v-4H3Z',
  heart:
    'M10 16.5C4 12.5 2.5 10 2.5 7.400a3.800 3.800 0 0 1 7.500-1.200a3.800 3.800 0 0 1 7.500 1.200c0 2.600-1.500 5.100-7.500 9.100Z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
