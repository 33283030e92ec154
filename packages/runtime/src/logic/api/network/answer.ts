/** What every answer tells of itself, whatever its status. */
export interface AnswerHead {
  readonly statusCode: number;
  /** By name, in small letters: browsers give them so. */
  readonly header: Readonly<Record<string, string>>;
  /** Browsers do not show them to scripts. */
  readonly cookies: readonly string[];
}

export function headOf({ status, headers }: Response): AnswerHead {
  return { statusCode: status, header: Object.fromEntries(headers), cookies: [] };
}

/** All bytes of an answer, told one by one as they come. */
export async function readAll(
  response: Response,
  onChunk?: (chunk: Uint8Array<ArrayBuffer>, total: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let total = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    chunks.push(next.value);
    total += next.value.length;
    onChunk?.(next.value, total);
  }
  const whole = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
