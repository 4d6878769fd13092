import { useLoaded } from '#cloud/useLoaded';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import { loadForm } from '../loadForm';
import { UnitLoadable } from '../UnitLoadable';
import { useUnit } from '../useUnit';
import { ContactForm } from './ContactForm';

/** The unit's contact data, to be changed by its administrators (M10). */
export default function UnitContactPage() {
  const unit = useUnit();
  const form = useLoaded(loadForm);
  if (unit.loaded.state === 'loaded' && form.loaded.state === 'loaded')
    return (
      <ContactForm
        unit={unit.loaded.value}
        societies={form.loaded.value.societies}
        onLatest={unit.refresh}
      />
    );
  return (
    <Page>
      <UnitLoadable screen={unit}>
        {() => (
          <Loadable loaded={form.loaded} onRetry={form.refresh}>
            {() => null}
          </Loadable>
        )}
      </UnitLoadable>
    </Page>
  );
}
