import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { PickerField } from '#components/PickerField';
import { TextField } from '#components/TextField';
import { EarnRule } from '#domain/certificate/template';
import { ruleText, templateText } from '../text';
import { type PartProps, wrongAt } from './PartProps';

const RULES = EarnRule.options.map((value) => ({ value, text: ruleText[value] }));

/** Who gets it, and how it is numbered. */
export const Rules = ({ content, wrong, onWrite }: PartProps) => (
  <Card title={templateText.rules}>
    <View className="certificates-form">
      <PickerField
        label={templateText.rule}
        choices={RULES}
        value={content.rule}
        onChange={(rule) => onWrite({ ...content, rule })}
      />
      <TextField
        label={templateText.serialPattern}
        hint={templateText.serialHint}
        error={wrongAt(wrong, 'serialPattern', content.serialPattern)}
        value={content.serialPattern}
        maxLength={40}
        onChange={(serialPattern) => onWrite({ ...content, serialPattern })}
      />
    </View>
  </Card>
);
