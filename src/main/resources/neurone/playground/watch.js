// Asks for frames, one after the other, as long as the page is open.
import {Refused, bytes, frameOf} from './api.js';
import {banner} from './banner.js';
import {$} from './dom.js';
import {t} from './words.js';

const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));

/** Gives each frame to show; one that waits between frames where motion is not wanted. */
export async function watch(show) {
  let seen = -1;
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  for (;;) {
    try {
      const buffer = await bytes('frame', {seen});
      if (buffer.byteLength > 0) {
        const frame = frameOf(buffer);
        seen = frame.number;
        if (await show(frame)) count();
        if (still.matches && frame.playing) await pause(1000);
      }
      if ($('banner').dataset.lost) {
        delete $('banner').dataset.lost;
        banner('');
      }
    } catch (error) {
      if (!(error instanceof TypeError) && !(error instanceof Refused)) throw error;
      banner(t('disconnected'));
      $('banner').dataset.lost = '1';
      await pause(2000);
      seen = -1;
    }
  }
}

/** Frames that were drawn, for whoever measures. */
function count() {
  window.frames_drawn = (window.frames_drawn || 0) + 1;
  document.documentElement.dataset.frames = window.frames_drawn;
}
