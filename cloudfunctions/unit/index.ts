import { unitCalls } from '#contract/unit';
import { route } from '#shell/route';
import { serve } from '#shell/serve';
import { appoint } from './appoint';
import { apply } from './apply';
import { correct } from './correct';
import { decideClaim } from './decideClaim';
import { dismiss } from './dismiss';
import { exportMembers } from './exportMembers';
import { get } from './get';
import { handOn } from './handOn';
import { members } from './members';
import { mine } from './mine';
import { register } from './register';
import { release } from './release';
import { sendVoucher } from './sendVoucher';
import { updateContact } from './updateContact';
import { withdraw } from './withdraw';

export const main = serve([
  route(unitCalls.mine, mine),
  route(unitCalls.get, get),
  route(unitCalls.register, register),
  route(unitCalls.updateContact, updateContact),
  route(unitCalls.apply, apply),
  route(unitCalls.correct, correct),
  route(unitCalls.withdraw, withdraw),
  route(unitCalls.sendVoucher, sendVoucher),
  route(unitCalls.members, members),
  route(unitCalls.decideClaim, decideClaim),
  route(unitCalls.release, release),
  route(unitCalls.appoint, appoint),
  route(unitCalls.dismiss, dismiss),
  route(unitCalls.handOn, handOn),
  route(unitCalls.exportMembers, exportMembers),
]);
