import type { Phone } from '../phone';
import { appName } from './appName';
import { WxFailure } from './failure';
import { consents } from './overlay/consentSheet';
import { showModal } from './overlay/modal';
import type { PersonStore } from './personStore';

export interface PrivacyAnswer {
  event: 'exposureAuthorization' | 'agree' | 'disagree';
  buttonId?: string;
}

type NeedListener = (resolve: (answer: PrivacyAnswer) => void, info: { referrer: string }) => void;

/** The privacy guide of the mini-program: nothing personal before the person agreed. State per openid. */
export class Privacy {
  readonly #phone: Phone;
  readonly #store: PersonStore;
  #listener: NeedListener | undefined;
  #asking: Promise<boolean> | undefined;

  constructor(phone: Phone, store: PersonStore) {
    this.#phone = phone;
    this.#store = store;
  }

  get contractName(): string {
    return `《${appName(this.#phone)}小程序隐私保护指引》`;
  }

  get agreed(): boolean {
    return this.#store.read('privacyAgreed', false);
  }

  agree(): void {
    this.#store.write('privacyAgreed', true);
  }

  /** What `wx.onNeedPrivacyAuthorization` sets: the app asks in its own words. */
  listen(listener: NeedListener): void {
    this.#listener = listener;
  }

  /** Resolves once the person agreed; fails as WeChat does when they do not. */
  async require(referrer: string): Promise<void> {
    if (this.agreed) return;
    this.#asking ??= this.#ask(referrer).finally(() => {
      this.#asking = undefined;
    });
    if (!(await this.#asking))
      throw new WxFailure('privacy permission is not authorized', { errno: 104 });
    this.agree();
  }

  #ask(referrer: string): Promise<boolean> {
    const listener = this.#listener;
    if (listener === undefined) return this.#askInWeChatsWords();
    return new Promise((resolve) => {
      listener(
        ({ event }) => {
          if (event !== 'exposureAuthorization') resolve(event === 'agree');
        },
        { referrer },
      );
    });
  }

  #askInWeChatsWords(): Promise<boolean> {
    return consents(this.#phone.overlay, {
      app: appName(this.#phone),
      title: '用户隐私保护提示',
      text: `在使用当前小程序服务之前，请仔细阅读${this.contractName}。如你同意该指引，请点击“同意”开始使用。`,
      allow: '同意',
      refuse: '拒绝',
      link: { text: this.contractName, open: () => void this.openContract() },
    });
  }

  /** Shows the guide; the real text is kept by WeChat's administration pages. */
  async openContract(): Promise<void> {
    await showModal(this.#phone.overlay, {
      title: this.contractName,
      content: '正式环境中，此处显示在微信公众平台登记的隐私保护指引。',
      showCancel: false,
      cancelText: '取消',
      cancelColor: '#000000',
      confirmText: '我知道了',
      confirmColor: '#576B95',
      editable: false,
      placeholderText: '',
    });
  }
}
