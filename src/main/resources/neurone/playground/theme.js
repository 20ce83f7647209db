// Light or dark: as the system says, until the button says otherwise.
import {colorsChanged} from './plane.js';

export function themeOf(button, redraw) {
  const isDark = matchMedia('(prefers-color-scheme: dark)');
  const {dataset} = document.documentElement;
  const recolor = () => {
    colorsChanged();
    redraw();
  };
  button.addEventListener('click', () => {
    dataset.theme = (dataset.theme ? dataset.theme === 'dark' : isDark.matches) ? 'light' : 'dark';
    recolor();
  });
  isDark.addEventListener('change', recolor);
}
