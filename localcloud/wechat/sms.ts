import { OK, wxError, type Api } from './context';
import { deliver } from './inbox';

/** cloudbase.sendSms and sendSmsV2: the text lands in the inboxes of the numbers' owners, under its template's title. */
export const sendSms: Api = (wechat, args) => {
  const numbers = args['phone_number_list'];
  if (!Array.isArray(numbers) || numbers.length === 0 || numbers.length > 1000)
    return wxError(47001, 'phone_number_list must hold 1 to 1000 numbers');
  const { content, template_id, template_param_list: parameters } = args;
  const text = [content, ...(Array.isArray(parameters) ? parameters : [])]
    .filter((part) => part !== undefined)
    .map(String)
    .join(' ');
  const title = wechat.templates[String(template_id)]?.title ?? '短信';
  const send_status_list = numbers.map((number) => {
    const full = String(number);
    const isValid = /^\+861\d{10}$/.test(full);
    if (isValid)
      deliver(wechat.records, {
        to: full.slice(3),
        at: wechat.now(),
        kind: 'sms',
        title,
        lines: [],
        text: text || JSON.stringify(template_id),
      });
    return {
      serial_no: `local:${wechat.now()}`,
      phone_number: full,
      code: isValid ? 'Ok' : 'InvalidParameterValue.IncorrectPhoneNumber',
      message: isValid ? 'send success' : 'incorrect phone number',
      iso_code: 'CN',
    };
  });
  return { ...OK, send_status_list };
};
