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
  const retry = async () => {
    await Promise.all([unit.refresh(), form.refresh()]);
  };
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
      <UnitLoadable screen={{ loaded: unit.loaded, refresh: retry }}>
        {() => (
          <Loadable loaded={form.loaded} onRetry={retry}>
            {() => null}
          </Loadable>
        )}
      </UnitLoadable>
    </Page>
  );
}
