// Solves the sum of a form that came back while its petition is under attack, in a worker, and sends the form. Under
// 2 kB and never on a page in calm. Built by `?script`: no imports; page and worker are this same file.

/** What SHA-256 starts from and adds in each round: roots of the first primes, found when it starts. */
function roots(): { starts: Int32Array; rounds: Int32Array } {
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  const fractions = (of: number[], root: (n: number) => number) => Int32Array.from(of, (n) => (root(n) % 1) * 4294967296);
  return { starts: fractions(primes.slice(0, 8), Math.sqrt), rounds: fractions(primes, Math.cbrt) };
}

/** Whether the SHA-256 of a text below 56 bytes begins with these 64 bits; writing it out in hex would cost four times as much. */
function comparing(high: number, low: number): (text: string) => boolean {
  const { starts, rounds } = roots();
  const w = new Int32Array(64);
  return (text) => {
    w.fill(0);
    for (let i = 0; i <= text.length; i++) w[i >> 2]! |= (i < text.length ? text.charCodeAt(i) : 128) << (24 - (i & 3) * 8);
    w[15] = text.length * 8;
    for (let i = 16; i < 64; i++) {
      const x = w[i - 15]!;
      const y = w[i - 2]!;
      w[i] = w[i - 16]! + (((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)) + w[i - 7]! + (((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10));
    }
    let a = starts[0]!;
    let b = starts[1]!;
    let c = starts[2]!;
    let d = starts[3]!;
    let e = starts[4]!;
    let f = starts[5]!;
    let g = starts[6]!;
    let h = starts[7]!;
    for (let i = 0; i < 64; i++) {
      const t = (h + (((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))) + ((e & f) ^ (~e & g)) + rounds[i]! + w[i]!) | 0;
      const u = (((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))) + ((a & b) ^ (a & c) ^ (b & c));
      h = g;
      g = f;
      f = e;
      e = (d + t) | 0;
      d = c;
      c = b;
      b = a;
      a = (t + u) | 0;
    }
    return ((a + starts[0]!) | 0) === high && ((b + starts[1]!) | 0) === low;
  };
}

/** Gives the challenge with the number it asks for; nothing when there is no such number. */
function solve(challenge: string, give: (proof: string) => void): void {
  const [salt = '', hash = '', , cost] = challenge.split('.');
  const word = (at: number) => parseInt(hash.slice(at, at + 8), 16) | 0;
  const isIt = comparing(word(0), word(8));
  for (let n = 0; n < Number(cost); n++) if (isIt(salt + n)) return give(`${challenge}.${n}`);
}

function sendWithProof(field: HTMLInputElement, form: HTMLFormElement): void {
  const challenge = field.dataset['challenge']!;
  const send = (proof: string) => {
    field.value = proof;
    form.submit();
  };
  try {
    const worker = new Worker((document.currentScript as HTMLScriptElement).src);
    worker.onmessage = ({ data }: MessageEvent<string>) => send(data);
    worker.onerror = () => solve(challenge, send);
    worker.postMessage(challenge);
  } catch {
    solve(challenge, send); // older browsers find no leave for workers in the policy
  }
}

if (typeof document === 'undefined') addEventListener('message', ({ data }: MessageEvent<string>) => solve(data, (proof) => postMessage(proof)));
else {
  const field = document.querySelector<HTMLInputElement>('[data-challenge]');
  if (field?.form) sendWithProof(field, field.form);
}
export {};
