import { allCalls } from '#contract/index';
import { type Call, COMMON_REFUSALS } from '#contract/call';
import * as z from '#domain/z';

const jsonSchema = (schema: z.ZodMiniType, io: 'input' | 'output'): object => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
};

const refusalCode = (refusal: z.ZodMiniObject<{ code: z.ZodMiniLiteral<string> }>): string =>
  [...refusal.shape.code.def.values][0]!;

/** One call as a machine reads it. */
export const described = (call: Call) => ({
  function: call.fn,
  call: call.name,
  summary: call.summary,
  who: call.who,
  input: jsonSchema(call.input, 'input'),
  output: jsonSchema(call.output, 'output'),
  refusals: call.refusals.map(refusalCode),
});

/** The whole contract, for `npm run contract`. */
export const contractDocument = () => ({
  request: { call: 'name of the call', input: 'its input' },
  answer: [
    { ok: true, value: 'its output' },
    { ok: false, refusal: { code: 'and what the reader needs' }, message: 'Chinese sentence' },
  ],
  commonRefusals: COMMON_REFUSALS.map(refusalCode),
  calls: allCalls.map(described),
});

const fenced = (schema: object): string => `\`\`\`json\n${JSON.stringify(schema, null, 2)}\n\`\`\``;

const section = (call: Call): string => {
  const { refusals, input, output } = described(call);
  return [
    `## ${call.fn}.${call.name}`,
    `${call.summary}.`,
    `- Who: \`${call.who}\``,
    `- Refusals: ${refusals.length === 0 ? 'the common ones only' : refusals.map((code) => `\`${code}\``).join(', ')}`,
    `<details><summary>Input</summary>\n\n${fenced(input)}\n\n</details>`,
    `<details><summary>Output</summary>\n\n${fenced(output)}\n\n</details>`,
  ].join('\n\n');
};

/** docs/api.md; `npm run contract -- --write` makes it anew. */
export function contractMarkdown(): string {
  const { commonRefusals } = contractDocument();
  return `${[
    '# The calls of the cloud',
    'Made from `src/contract` by `npm run contract -- --write`; a test keeps it current.',
    'A call is `wx.cloud.callFunction({ name: FUNCTION, data: { call, input } })`. The answer is `{ ok: true, value }` or `{ ok: false, refusal: { code, … }, message }` with a Chinese sentence in `message`. Every call is safe to repeat. The caller is who WeChat says it is; nothing in the request names the caller.',
    '`visitor`: anybody with a WeChat identity · `signedUp`: has a profile · `organizer`: holds the role for that training.',
    `Any call may refuse with ${commonRefusals.map((code) => `\`${code}\``).join(', ')}.`,
    ...allCalls.map(section),
  ].join('\n\n')}\n`;
}
