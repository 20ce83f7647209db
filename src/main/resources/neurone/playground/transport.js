// The bar that leads through time: train, pause, one step, an epoch, and back.
import {ask} from './api.js';
import {banner, say} from './banner.js';
import {$, button} from './dom.js';
import {both, number, t} from './words.js';

const SPEEDS = [2, 20, 100, 500, 2000, 0];

export class Transport {
  /** host knows the last frame, and act runs an action of the user. */
  constructor(host) {
    this.host = host;
    this.lastSpoken = 0;
    this.isHeld = false;
    const {act} = host;
    $('play').addEventListener('click', () => this.toggle());
    $('step').addEventListener('click', () => this.stepBy(1));
    $('back').addEventListener('click', () => this.stepBy(-1));
    $('epoch').addEventListener('click', () => this.epoch());
    $('reset').addEventListener('click', () => this.goTo(0));
    $('speed').addEventListener('change', () => act(() => this.play(this.isPlaying())));
    $('time').addEventListener('input', () => { this.isHeld = true; });
    $('time').addEventListener('change', () => {
      this.isHeld = false;
      this.goTo(Number($('time').value));
    });
  }

  /** Writes the words of the bar in the language of now. */
  speak() {
    const speed = $('speed').value || '100';
    $('speed').replaceChildren(...SPEEDS.map(s => new Option(s ? t('perSecond', number(s, 0)) : t('fastest'), s, false, String(s) === speed)));
    $('play').title = t('playHelp');
  }

  isPlaying() {
    return Boolean(this.host.frame() && this.host.frame().playing);
  }

  async play(on) {
    const until = $('until').valueAsNumber;
    const frame = this.host.frame();
    const step = frame ? frame.lanes[0].step : 0;
    await ask('play', {on, speed: Number($('speed').value), ...(until > step ? {until} : {})});
  }

  toggle() {
    this.host.act(() => this.play(!this.isPlaying()));
  }

  stepBy(steps) {
    this.host.act(async () => {
      const frame = this.host.frame();
      if (steps > 0) await ask('step', {steps});
      else if (frame) await ask('goto', {step: Math.max(0, frame.lanes[0].step + steps)});
    });
  }

  epoch() {
    this.host.act(() => ask('epoch'));
  }

  goTo(step) {
    this.host.act(() => ask('goto', {step}));
  }

  toEnd() {
    this.goTo(Math.max(...this.host.frame().lanes.map(lane => lane.furthest)));
  }

  draw(frame) {
    const lane = frame.lanes.find(l => !l.failure.en) || frame.lanes[0];
    $('play').textContent = frame.playing ? '❙❙ ' + t('pause') : '▶ ' + t('play');
    $('play').setAttribute('aria-pressed', frame.playing);
    const slider = $('time');
    slider.max = Math.max(1, ...frame.lanes.map(l => l.furthest));
    if (!this.isHeld) slider.value = lane.step;
    slider.setAttribute('aria-valuetext', t('spoken', lane.step, number(lane.cost, 4)));
    $('place').textContent = lane.batches > 1
      ? t('placeBatch', number(lane.step, 0), number(lane.epoch, 0), lane.batch || (lane.step ? lane.batches : 0), lane.batches)
      : t('place', number(lane.step, 0), number(lane.epoch, 0));
    this.tell(lane, frame.playing);
    this.warn(frame.lanes);
  }

  /** Says where training is to who listens, now and then. */
  tell(lane, isPlaying) {
    const now = performance.now();
    if (now - this.lastSpoken <= 5000 && (isPlaying || $('live').dataset.step === String(lane.step))) return;
    this.lastSpoken = now;
    $('live').dataset.step = lane.step;
    const accuracy = lane.testAccuracy ?? lane.accuracy;
    say(t('spoken', lane.step, number(lane.cost, 4)) + (Number.isFinite(accuracy) ? t('spokenRight', number(100 * accuracy, 0)) : ''));
  }

  /** Says which network stopped at a number that is not finite, and leads back. */
  warn(lanes) {
    const failed = lanes.findIndex(lane => lane.failure.en);
    if (failed >= 0 && $('banner').dataset.failed !== failed + ',' + lanes[failed].step) {
      const at = lanes[failed].step;
      banner(t('diverged', failed + 1, at, both([lanes[failed].failure.fr, lanes[failed].failure.en])),
        button('lastFinite', t('lastFinite'), () => this.goTo(Math.max(0, at - 1))),
        button('tenBack', t('tenBack'), () => this.goTo(Math.max(0, at - 10))));
      $('banner').dataset.failed = failed + ',' + at;
      $('banner').dataset.kept = '1';
    } else if (failed < 0 && $('banner').dataset.failed) {
      delete $('banner').dataset.failed;
      banner('');
    }
  }
}
