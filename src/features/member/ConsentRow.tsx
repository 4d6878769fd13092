import { Button, Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { routes } from '../../routes';
import './ConsentRow.scss';

interface ConsentRowProps {
  readonly agreed: boolean;
  readonly onChange: (agreed: boolean) => void;
}

/** The consent: one tap that WeChat's own privacy question counts as well, and the text to read. */
export function ConsentRow({ agreed, onChange }: ConsentRowProps) {
  return (
    <View className="consent-row">
      <Button
        id="agree-consent"
        className="consent-row__box"
        openType="agreePrivacyAuthorization"
        aria-role="checkbox"
        aria-checked={agreed ? 'true' : 'false'}
        aria-label="我已阅读并同意《隐私说明》"
        onClick={() => onChange(!agreed)}
      >
        <View className={agreed ? 'consent-row__mark consent-row__mark--on' : 'consent-row__mark'}>
          {agreed ? '✓' : ''}
        </View>
        <Text className="consent-row__words">我已阅读并同意</Text>
      </Button>
      <View
        className="consent-row__link"
        aria-role="link"
        aria-label="阅读《隐私说明》"
        onClick={() => void Taro.navigateTo({ url: routes.privacy })}
      >
        《隐私说明》
      </View>
    </View>
  );
}
