import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contractDocument, contractMarkdown } from './contractDocument';
import { projectRoot } from './projectRoot';

it('docs/api.md is what the contract says (npm run contract -- --write makes it anew)', () => {
  const written = readFileSync(path.join(projectRoot, 'docs/api.md'), 'utf8');
  expect(written).toBe(contractMarkdown());
});

it('states function, name, who, schemas and refusal codes of every call', () => {
  const { calls } = contractDocument();
  expect(new Set(calls.map((call) => `${call.function}.${call.call}`)).size).toBe(calls.length);
  for (const call of calls) {
    expect(call.summary).toMatch(/\S/);
    expect(['visitor', 'signedUp', 'organizer', 'society', 'administrator']).toContain(call.who);
    expect(call.input).toMatchObject({ type: 'object', additionalProperties: false });
    expect(Object.keys(call.output)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(type|oneOf)$/)]),
    );
    for (const code of call.refusals) expect(code).toMatch(/^[A-Z_]+$/);
  }
});
