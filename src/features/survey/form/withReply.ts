import type { Replies, Reply } from '#domain/survey/answer';

/** The answers with this one in the place of an earlier one to the same question. */
export const withReply = (replies: Replies, reply: Reply): Replies => [
  ...replies.filter(({ question }) => question !== reply.question),
  reply,
];
