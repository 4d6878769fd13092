import { type Section, sectionOf } from '#domain/training/draftQuestions';
import type { DraftFinding, FindingCode } from '#domain/training/findings';

const PLACE: Record<Exclude<FindingCode, 'MISSING' | 'REVERSED'>, Section> = {
  REGISTRATION_ENDS_BEFORE_IT_OPENS: 'times',
  REGISTRATION_OVER_ALREADY: 'times',
  REGISTRATION_AFTER_COURSE: 'times',
  REGISTRATION_DURING_COURSE: 'times',
  SURVEY_BEFORE_STUDY: 'times',
  SURVEY_AFTER_CERTIFICATE: 'times',
  CERTIFICATE_BEFORE_STUDY: 'times',
  CERTIFICATE_ENDS_WITH_STUDY: 'times',
  CHECK_IN_AFTER_CLASS: 'times',
  CHECK_IN_ENDS_BEFORE_IT_OPENS: 'times',
  LEAVE_BEFORE_CLASS_ENDS: 'times',
  PAY_BY_BEFORE_REGISTRATION: 'payment',
  PAY_BY_WHILE_REGISTERING: 'payment',
  PAY_BY_AFTER_COURSE: 'payment',
  SEATS_WITHOUT_PAY_BY: 'payment',
  REFUND_AFTER_COURSE_STARTS: 'payment',
  TRANSFER_CLEARS_LATE: 'times',
  FEE_MISSING: 'fees',
  FEE_WITHOUT_TIER: 'fees',
  MEMBER_PAYS_MORE: 'fees',
  REMARK_WITHOUT_KEYWORD: 'payment',
  REMARK_WITHOUT_NAME: 'payment',
  CONTACT_MISSING: 'contacts',
  HOURS_MISSING: 'certificates',
  BED_NOT_HALF_A_ROOM: 'onSite',
  ACCOUNT_DIFFERS: 'payment',
  ACCOUNT_NOT_CONFIRMED: 'payment',
  PAY_NOT_SET_UP: 'payment',
  NOTHING_ONLINE: 'payment',
  HOLIDAYS_UNKNOWN: 'times',
  MODE_CHANGED: 'basics',
  SEATS_SWITCHED: 'fees',
  SEATS_BELOW_HOLDERS: 'fees',
  FEE_CHANGED: 'fees',
  PAY_BY_CHANGED: 'payment',
  REFUND_CHANGED: 'payment',
  ACCOUNT_CHANGED: 'payment',
  HOTEL_HAS_ROOMS: 'onSite',
  COURSE_MOVED: 'times',
};

/** The part of the editor where something is put right. */
export const placeOf = (finding: DraftFinding): Section =>
  'field' in finding ? sectionOf(finding.field) : PLACE[finding.code];
