/**
 * The lines of a stream of UTF-8 bytes, one by one, without holding more than the line at hand. A byte
 * order mark at the beginning and carriage returns at the ends of lines are dropped.
 */
export async function* readLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let open: string[] = [];
  for await (const chunk of bytes) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    const last = pieces.pop() ?? '';
    for (const piece of pieces) {
      yield withoutReturn([...open, piece].join(''));
      open = [];
    }
    if (last !== '') open.push(last);
  }
  const rest = open.join('') + decoder.decode();
  if (rest !== '') yield withoutReturn(rest);
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
