// A canvas as sharp as the screen, and the colors of the page.

export const css = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** Clears a canvas, at the resolution of the screen; lengths are those of the page. */
export function clear(canvas) {
  const scale = window.devicePixelRatio || 1;
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  if (canvas.width !== Math.round(width * scale) || canvas.height !== Math.round(height * scale)) {
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
  }
  const context = canvas.getContext('2d');
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.clearRect(0, 0, width, height);
  context.lineWidth = 1;
  context.setLineDash([]);
  context.font = '13px sans-serif';
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  return {context, width, height};
}

export function line(context, points) {
  context.beginPath();
  points.forEach(([x, y], i) => i ? context.lineTo(x, y) : context.moveTo(x, y));
  context.stroke();
}
