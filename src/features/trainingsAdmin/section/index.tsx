import Taro, { useRouter } from '@tarojs/taro';
import { type ComponentType, Fragment, useEffect } from 'react';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { civilDateOf } from '#domain/calendar';
import { SECTIONS, type Section } from '#domain/training/draftQuestions';
import { editorSectionText } from '#text/questions';
import { routes } from '../../../routes';
import { EditLoadable } from '../EditLoadable';
import { leaveFor } from '../leaveFor';
import { SavingNotice } from '../SavingNotice';
import { fieldWords } from '../text';
import { useEdit } from '../editStore';
import { Basics } from './Basics';
import { Courses } from './Courses';
import { Fees } from './Fees';
import type { FormProps } from './forms';
import { Certificates, Contacts, OnSite } from './Others';
import { Payment } from './Payment';
import { Times } from './Times';

const FORMS: Record<Section, ComponentType<FormProps>> = {
  basics: Basics,
  times: Times,
  fees: Fees,
  payment: Payment,
  courses: Courses,
  certificates: Certificates,
  contacts: Contacts,
  onSite: OnSite,
};

/** One part of a training; what is written is saved by itself. */
export default function SectionPage() {
  const { params } = useRouter<{ section?: string }>();
  const section = SECTIONS.find((one) => one === params.section) ?? 'basics';
  const { change, generation, flush } = useEdit();
  useEffect(() => {
    void Taro.setNavigationBarTitle({ title: editorSectionText[section] });
    return () => void flush();
  }, [section, flush]);
  /** What could not be saved stays on the phone; the page before says so. */
  const finish = async () => {
    await flush();
    const { trainingId } = useEdit.getState();
    await leaveFor(trainingId ? routes.organizedTraining(trainingId) : routes.organizedTrainings);
  };
  const Form = FORMS[section];
  return (
    <Page bottom={<PrimaryButton label={fieldWords.filled} onTap={finish} />}>
      <EditLoadable>
        {(stored, draft) => (
          <>
            <SavingNotice />
            <Fragment key={generation}>
              <Form
                trainingId={stored.trainingId}
                draft={draft}
                isPublished={stored.state !== 'draft'}
                today={civilDateOf(stored.now)}
                change={change}
              />
            </Fragment>
          </>
        )}
      </EditLoadable>
    </Page>
  );
}
