/** Words of the sheet that takes the reason of a decision; `reader` is who gets to see it. */
export const reasonText = {
  label: '审核意见',
  hint: (reader: string) => `${reader}会看到这段文字，最多 300 字`,
  placeholder: '请写明需要修改什么，或这样决定的原因',
  missing: (reader: string) => `请写明原因，${reader}才知道怎么做`,
  characters: '含有不支持的字符，请勿使用表情或特殊符号',
  fill: '填入：',
  progress: '正在提交…',
} as const;
