import { quoted } from './wrk.js';

/** Places in a request that differ from one to the next; the widths are fixed, so that the length is known. No encoding touches the marks. */
export const mark = {
  /** Number of the request, 8 digits. */
  number: '~N~',
  /** One of a thousand, 4 digits. */
  thousand: '~P~',
  /** The next token of the file, 64 characters. */
  token: '~T~',
};
const network = '~C~';
const lua: Record<string, string> = {
  [mark.number]: 'string.format("%08d", n)',
  [mark.thousand]: 'string.format("%04d", n % 1000)',
  [mark.token]: '(tokens[n] or tokens[1])',
  [network]: '(n % 200) .. "." .. math.floor(n / 200) % 100',
};
const marks = /(~[NPTC]~)/;

/** A POST with what changes marked in its body. It comes from one of 20,000 networks, as through a proxy. */
export function posting(path: string, type: 'json' | 'form', body: string, host: string): string {
  const length = Buffer.byteLength(body.replaceAll(mark.number, '8'.repeat(8)).replaceAll(mark.thousand, '4'.repeat(4)).replaceAll(mark.token, '6'.repeat(64)));
  const head = [
    `POST ${path} HTTP/1.1`, `Host: ${host}`, 'Accept-Language: fr', `Accept: ${type === 'json' ? 'application/json' : 'text/html'}`,
    `Content-Type: ${type === 'json' ? 'application/json' : 'application/x-www-form-urlencoded'}`, `X-Forwarded-For: 11.${network}.7`, `Content-Length: ${length}`,
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}

/** Lua that sends these in turn, and takes the tokens from the file. */
export function luaOf(requests: readonly string[], tokens?: string): string {
  const made = requests.map((text) => `function(n) return ${text.split(marks).filter((part) => part !== '').map((part) => lua[part] ?? quoted(part)).join(' .. ')} end`);
  return `sent = 0
local tokens = {}
${tokens === undefined ? '' : `for line in io.lines(${quoted(tokens)}) do tokens[#tokens + 1] = line end`}
local made = { ${made.join(',\n')} }
function request()
  sent = sent + 1
  return made[sent % #made + 1](sent)
end`;
}
