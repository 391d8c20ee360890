import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type Theme,
} from '@fluentui/react-components';

/** Petróleo: far from the three colours of the semáforo, so that nothing institutional looks like a risk. */
const PETROLEO: BrandVariants = {
  10: '#020405',
  20: '#0b191d',
  30: '#0d2930',
  40: '#0d353f',
  50: '#0c424f',
  60: '#0a4f5f',
  70: '#0f5c6e',
  80: '#1a697b',
  90: '#2f7789',
  100: '#448596',
  110: '#5994a3',
  120: '#6fa2b0',
  130: '#85b1bd',
  140: '#9bc0ca',
  150: '#b2cfd7',
  160: '#c9dee4',
};

const LETRA = "'Source Sans 3 Variable', 'Segoe UI', system-ui, sans-serif";

const CLARO: Theme = {
  ...createLightTheme(PETROLEO),
  fontFamilyBase: LETRA,
  colorNeutralForeground1: '#1b2327',
  colorNeutralForeground2: '#3d484e',
  colorNeutralForeground3: '#56626a',
  colorNeutralBackground2: '#f7f6f2',
  colorNeutralBackground3: '#efede6',
  colorNeutralStroke1: '#cbc8be',
  colorNeutralStroke2: '#e2dfd6',
  colorNeutralStroke3: '#eceae3',
};

const OSCURO: Theme = {
  ...createDarkTheme(PETROLEO),
  fontFamilyBase: LETRA,
  colorNeutralForeground1: '#eef1f1',
  colorNeutralForeground2: '#cbd3d5',
  colorNeutralForeground3: '#a3b0b4',
  colorNeutralBackground1: '#1a2125',
  colorNeutralBackground2: '#12171a',
  colorNeutralBackground3: '#232c31',
  colorNeutralStroke1: '#475459',
  colorNeutralStroke2: '#303a3f',
  colorNeutralStroke3: '#262f33',
  colorBrandForeground1: PETROLEO[130],
  colorBrandForegroundLink: PETROLEO[140],
  colorBrandForegroundLinkHover: PETROLEO[160],
};

export const COLORES_DE_FLUENT = {
  claro: CLARO,
  oscuro: OSCURO,
  'alto-contraste': { ...teamsHighContrastTheme, fontFamilyBase: LETRA },
} as const;
