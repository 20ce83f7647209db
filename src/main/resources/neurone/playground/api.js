// Calls of the server. The token comes in the fragment of the address and goes back as a header.
const KEY = 'neurone-token';
let token = '';

/** Takes the token out of the address, so that a copied link does not carry it. */
export function takeToken() {
  const fields = new URLSearchParams(location.hash.slice(1));
  token = fields.get('t') || sessionStorage.getItem(KEY) || '';
  sessionStorage.setItem(KEY, token);
  fields.delete('t');
  history.replaceState(null, '', fields.toString() ? '#' + fields : location.pathname);
}

export class Refused extends Error {
  constructor(words) {
    super(words.en);
    this.words = [words.fr, words.en];
  }
}

async function post(call, fields) {
  const response = await fetch('/api/' + call, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', 'X-Neurone-Token': token},
    body: JSON.stringify(fields)
  });
  if (!response.ok) throw new Refused(await response.json());
  return response;
}

export const ask = async (call, fields = {}) => (await post(call, fields)).json();
export const text = async (call, fields = {}) => (await post(call, fields)).text();
export const bytes = async (call, fields = {}) => (await post(call, fields)).arrayBuffer();

/** Reads a frame: a JSON head, and rows of numbers that stay where they are. */
export function frameOf(buffer) {
  const length = new DataView(buffer).getInt32(0, true);
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, length)));
  const start = 8 + Math.ceil(length / 8) * 8;
  for (const lane of head.lanes) {
    lane.doubles = row => {
      const [at, size] = lane.rows[row];
      return new Float64Array(buffer, start + at, size / 8);
    };
    lane.levels = row => {
      const [at, size] = lane.rows[row];
      return new Uint8Array(buffer, start + at, size);
    };
  }
  return head;
}
