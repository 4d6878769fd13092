import { Button, Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { routes } from '../routes';
import { AGREE_BUTTON_ID, usePrivacyAsk } from './privacyAsk';
import { Sheet } from './Sheet';
import './PrimaryButton.scss';

/** WeChat's question before the first personal thing, in our words. Shown by whatever page is open. */
export function PrivacySheet() {
  const answer = usePrivacyAsk((state) => state.answer);
  if (!answer) return null;
  return (
    <Sheet title="使用前请您同意" onClose={() => answer('disagree')}>
      <Text>
        我们只在您同意后使用手机号、剪贴板等信息，用途见《隐私说明》。不同意时仍可浏览培训。
      </Text>
      <View
        className="text-button"
        aria-role="link"
        onClick={() => void Taro.navigateTo({ url: routes.privacy })}
      >
        阅读《隐私说明》
      </View>
      <Button
        id={AGREE_BUTTON_ID}
        className="primary-button"
        openType="agreePrivacyAuthorization"
        onAgreePrivacyAuthorization={() => answer('agree')}
      >
        同意
      </Button>
      <Button
        className="primary-button primary-button--secondary"
        onClick={() => answer('disagree')}
      >
        暂不同意
      </Button>
    </Sheet>
  );
}
