import type { CreditCodeRefusal } from '#domain/unit/creditCode';

/** What is wrong with a unified social credit code, so that one finds the place (U). */
export function creditCodeText(refusal: CreditCodeRefusal): string {
  switch (refusal.code) {
    case 'CREDIT_CODE_LENGTH':
      return `统一社会信用代码应为 18 位，您填写了 ${refusal.length} 位`;
    case 'CREDIT_CODE_CHARACTER':
      return refusal.position >= 3 && refusal.position <= 8
        ? `统一社会信用代码第 ${refusal.position} 位“${refusal.character}”应为数字`
        : `统一社会信用代码第 ${refusal.position} 位“${refusal.character}”不是可用字符，请核对`;
    case 'CREDIT_CODE_CHECK_DIGIT':
      return `统一社会信用代码与末位校验码（应为“${refusal.expected}”）不符，请逐位核对`;
  }
}
