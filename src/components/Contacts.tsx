import { View } from '@tarojs/components';
import { FactRow } from './FactRow';
import type { Contact } from '#domain/training/training';
import { contactTopicText } from '#text/labels';
import './rows.scss';

/** Whom to ask (O12, L8): every number can be called, every e-mail address copied. */
export function Contacts({ contacts }: { contacts: readonly Contact[] }) {
  return (
    <View className="rows">
      {contacts.flatMap((contact) => [
        ...contact.phones.map((phone, index) => (
          <FactRow
            key={`${contact.topic}${phone}`}
            label={index === 0 ? contactTopicText[contact.topic] : ''}
            value={index === 0 && contact.name ? `${contact.name} ${phone}` : phone}
            call={phone}
          />
        )),
        contact.email && (
          <FactRow
            key={contact.topic + contact.email}
            label=""
            value={contact.email}
            copy={contact.email}
          />
        ),
      ])}
    </View>
  );
}
