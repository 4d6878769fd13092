import { personCalls } from '#contract/person';
import { route } from '#shell/route';
import { serve } from '#shell/serve';
import { me } from './me';
import { news } from './news';
import { readNews } from './readNews';
import { searchUnits } from './searchUnits';
import { signUp } from './signUp';
import { updateProfile } from './updateProfile';

export const main = serve([
  route(personCalls.me, me),
  route(personCalls.signUp, signUp),
  route(personCalls.updateProfile, updateProfile),
  route(personCalls.searchUnits, searchUnits),
  route(personCalls.news, news),
  route(personCalls.readNews, readNews),
]);
