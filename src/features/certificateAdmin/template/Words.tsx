import { Textarea, View } from '@tarojs/components';
import { Card } from '#components/Card';
import { Field } from '#components/Field';
import { TextField } from '#components/TextField';
import { FIELDS } from '#domain/certificate/template';
import { fieldName, templateText } from '../text';
import { withPart } from './draft';
import { type PartProps, wrongAt } from './PartProps';

type Line = 'title' | 'issuer' | 'serialLine' | 'dateLine' | 'scanNote';
type Optional = 'subtitle' | 'signatureLine';

/** The texts of the template, with fields that are filled in for each person. */
export function Words({ content, wrong, onWrite }: PartProps) {
  const line = (part: Line) => (
    <TextField
      label={templateText[part]}
      error={wrongAt(wrong, part, content[part])}
      value={content[part]}
      maxLength={60}
      onChange={(text) => onWrite({ ...content, [part]: text })}
    />
  );
  const optional = (part: Optional) => (
    <TextField
      label={templateText[part]}
      required={false}
      error={wrongAt(wrong, part, content[part] ?? '')}
      value={content[part] ?? ''}
      maxLength={60}
      {...(part === 'signatureLine' && { placeholder: templateText.signatureExample })}
      onChange={(text) => onWrite(withPart(content, part, text))}
    />
  );
  return (
    <Card title={templateText.words}>
      <View className="certificates-form">
        {line('title')}
        {optional('subtitle')}
        <Field
          label={templateText.text}
          hint={templateText.textHint}
          error={wrongAt(wrong, 'text', content.text)}
        >
          <View className="field__control">
            <Textarea
              className="certificates-text"
              value={content.text}
              maxlength={400}
              autoHeight
              aria-label={templateText.text}
              onInput={(event) => onWrite({ ...content, text: event.detail.value })}
            />
          </View>
        </Field>
        <View className="certificates-fields">
          {FIELDS.map((field) => (
            <View
              key={field}
              className="certificates-field"
              aria-role="button"
              onClick={() => onWrite({ ...content, text: `${content.text}{${field}}` })}
            >
              {`${fieldName[field]} {${field}}`}
            </View>
          ))}
        </View>
        {line('issuer')}
        {optional('signatureLine')}
        {line('dateLine')}
        {line('serialLine')}
        {line('scanNote')}
      </View>
    </Card>
  );
}
