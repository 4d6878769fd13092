import { asyncApi, type ApiGroup } from '../convention';
import { needList, needText, WxFailure } from '../failure';
import { chooseRow } from '../overlay/actionSheet';
import { type ModalSpec, showModal } from '../overlay/modal';
import type { ToastSpec } from '../overlay/toast';
import type { Session } from '../session';

interface ToastOptions {
  title: string;
  icon: ToastSpec['icon'];
  image: string;
  duration: number;
  mask: boolean;
}

const maxButtonLength = 4;

function toastApis({ toast }: Session): ApiGroup {
  return {
    showToast: asyncApi<ToastOptions>('showToast', (o) =>
      toast.show(
        'toast',
        {
          title: needText(o.title, 'title'),
          icon: o.icon ?? 'success',
          image: o.image ?? '',
          mask: o.mask ?? false,
        },
        o.duration ?? 1500,
      ),
    ),
    hideToast: asyncApi<{ noConflict: boolean }>('hideToast', (o) =>
      toast.hide('toast', o.noConflict ?? false),
    ),
    showLoading: asyncApi<ToastOptions>('showLoading', (o) =>
      toast.show('loading', {
        title: needText(o.title, 'title'),
        icon: 'loading',
        mask: o.mask ?? false,
      }),
    ),
    hideLoading: asyncApi<{ noConflict: boolean }>('hideLoading', (o) =>
      toast.hide('loading', o.noConflict ?? false),
    ),
  };
}

function buttonText(text: string | undefined, parameter: string, fallback: string): string {
  if (text !== undefined && text.length > maxButtonLength)
    throw new WxFailure(
      `${parameter} length should not larger than ${maxButtonLength} Chinese characters`,
    );
  return text ?? fallback;
}

/** Toast, loading, modal, action sheet. */
export function uiApis(session: Session): ApiGroup {
  const host = session.phone.overlay;
  return {
    ...toastApis(session),
    showModal: asyncApi<ModalSpec>('showModal', (o) =>
      showModal(host, {
        title: o.title ?? '',
        content: o.content ?? '',
        showCancel: o.showCancel ?? true,
        cancelText: buttonText(o.cancelText, 'cancelText', '取消'),
        cancelColor: o.cancelColor ?? '#000000',
        confirmText: buttonText(o.confirmText, 'confirmText', '确定'),
        confirmColor: o.confirmColor ?? '#576B95',
        editable: o.editable ?? false,
        placeholderText: o.placeholderText ?? '',
      }),
    ),
    hideKeyboard: asyncApi('hideKeyboard', () => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    }),
    showActionSheet: asyncApi<{ itemList: string[]; itemColor: string; alertText: string }>(
      'showActionSheet',
      async (o) => {
        const rows = needList(o.itemList, 'itemList');
        if (rows.length > 6)
          throw new WxFailure('parameter error: itemList should not be large than 6');
        const tapIndex = await chooseRow(host, rows, {
          label: o.alertText ?? '请选择',
          ...(o.alertText === undefined ? {} : { note: o.alertText }),
          color: o.itemColor ?? '#000000',
        });
        if (tapIndex === undefined) throw new WxFailure('cancel');
        return { tapIndex };
      },
    ),
  };
}
