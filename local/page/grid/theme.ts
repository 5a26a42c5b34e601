// The colours of the grid: a clear blue for what is selected, greys for the rest.
import { defaultTheme, type Theme } from '@univerjs/themes';

export const theme: Theme = {
  ...defaultTheme,
  primary: {
    50: '#f2f7fe',
    100: '#e8f0fe',
    200: '#d2e3fc',
    300: '#aecbfa',
    400: '#669df6',
    500: '#4285f4',
    600: '#1a73e8',
    700: '#1967d2',
    800: '#185abc',
    900: '#174ea6',
  },
};
