import type { InvoiceSuggestion } from '#contract/order';
import { InvoiceTitle } from '#domain/invoice/invoice';
import { readCreditCode } from '#domain/unit/creditCode';
import { creditCodeText } from '#text/creditCode';
import { invoiceText } from './text';

/** What has been typed of a title so far. */
export interface TitleDraft {
  readonly kind: InvoiceTitle['kind'];
  readonly title: string;
  readonly creditCode: string;
}

export interface TitleProblems {
  readonly title?: string;
  readonly creditCode?: string;
}

export const draftOf = ({ kind, title, creditCode = '' }: InvoiceSuggestion): TitleDraft => ({
  kind,
  title,
  creditCode,
});

/** What is wrong with it, by field; a code by its exact position (U). */
export function problemsOf({ kind, title, creditCode }: TitleDraft): TitleProblems {
  const shortest = kind === 'person' ? 2 : 4;
  const isShort = title.trim().length < shortest;
  const read = kind === 'organization' ? readCreditCode(creditCode) : undefined;
  return {
    ...(isShort ? { title: invoiceText.titleShort(shortest) } : {}),
    ...(read && !read.ok
      ? {
          creditCode:
            creditCode.trim() === '' ? invoiceText.codeMissing : creditCodeText(read.refusal),
        }
      : {}),
  };
}

/** The title to be sent; undefined while something is wrong with it. */
export function titleOf({ kind, title, creditCode }: TitleDraft): InvoiceTitle | undefined {
  const given = kind === 'person' ? { kind, title } : { kind, title, creditCode };
  return InvoiceTitle.safeParse(given).data;
}
