const PATHS = {
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4',
  search: 'M9 3.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11zM13 13l4 4',
  close: 'm5 5 10 10M15 5 5 15',
  undo: 'M7 5 3.500 8.500 7 12M4 8.500h7.500a4 4 0 0 1 0 8H8',
  redo: 'm13 5 3.500 3.500L13 12M16 8.500H8.500a4 4 0 0 0 0 8H12',
  sun: 'M10 6.800a3.200 3.200 0 1 0 0 6.400 3.200 3.200 0 0 0 0-6.400zM10 2v2M10 16v2M2 10h2M16 10h2M4.300 4.300l1.500 1.500M14.200 14.200l1.500 1.500M15.700 4.300l-1.500 1.500M5.800 14.200l-1.500 1.500',
  moon: 'M16 11.800A6.500 6.500 0 0 1 8.200 4a6.500 6.500 0 1 0 7.800 7.800z',
  auto: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 3v14M10 6.500h4.500M10 10h6.500M10 13.500h4.500',
  arrow: 'M3.500 10h12M11.500 6l4 4-4 4',
  back: 'M16.500 10h-12M8.500 6l-4 4 4 4',
  both: 'M3.500 10h13M13 6.500l3.500 3.500-3.500 3.500M7 6.500 3.500 10 7 13.500',
  open: 'M3 15.500V5h5l1.500 2H17v8.500z',
  filter: 'M3 5h14M5.500 10h9M8 15h4',
  page: 'M5 3h7l3.500 3.500V17H5zM8 9h5M8 12h5',
  eye: 'M2.500 10c2-3.700 4.500-5.500 7.500-5.500s5.500 1.800 7.500 5.500c-2 3.700-4.500 5.500-7.500 5.500S4.500 13.700 2.500 10zM10 7.800a2.200 2.200 0 1 0 0 4.400 2.200 2.200 0 0 0 0-4.400z',
  target: 'M10 3.500a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13zM10 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  path: 'M4.500 13.500a2 2 0 1 0 0 .1M15.500 6.400a2 2 0 1 0 0 .1M6.200 12.200l7.600-4.500',
  share: 'M10 12.500V3.500M6.500 6.500 10 3l3.500 3.500M4 11v5.500h12V11',
  play: 'M6.500 4.500v11l9-5.500z',
  pause: 'M7 4.500v11M13 4.500v11',
  help: 'M7.500 7.500a2.500 2.500 0 1 1 3.700 2.200c-.8.500-1.200 1-1.200 2M10 14.600v.3',
  quote:
    'M4 13.500V9.500C4 7 5.500 5.500 8 5M11 13.500V9.500C11 7 12.500 5.500 15 5M4 13.500h4v-3.500H4zM11 13.500h4v-3.500h-4z',
} as const;

export type GlyphName = keyof typeof PATHS;

/** A small line drawing for buttons. It says nothing to a screen reader; the button does. */
export const Glyph = ({ name, size = 18 }: { name: GlyphName; size?: number }) => (
  <svg className="glyph" viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
    <path
      d={PATHS[name]}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
