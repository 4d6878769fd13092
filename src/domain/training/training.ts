import { CivilDate, DayWindow, Instant } from '../calendar';
import { FeeFen } from '../money';
import { CloudFile, TrainingId } from '../ids';
import { line, paragraph } from '../plainText';
import * as z from '../z';

/** Whom to ask, and about what (O12, L8). */
export const Contact = z.object({
  topic: z.enum(['registration', 'training', 'onSite', 'finance', 'technical', 'membership']),
  name: z.optional(line(20)),
  phones: z.array(z.string().check(z.regex(/^[0-9-]{7,20}$/))).check(z.minLength(1)),
  email: z.optional(z.email()),
});
export type Contact = z.infer<typeof Contact>;

/** Stable within one training, so that progress can name it; no name that every object has. */
export const CourseId = z.string().check(
  z.regex(/^[a-z0-9-]{1,20}$/),
  z.refine((id) => !(id in {})),
);
export type CourseId = z.infer<typeof CourseId>;

/** Only from where videos lie: no link is ever given to anybody's voucher or list. */
const VideoFile = CloudFile.check(
  z.regex(/^cloud:\/\/[^/]+\/videos\/(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\s<>\\]+$/),
);

/** A recorded lecture in the cloud's storage; only who may study gets a link to it (O11). */
export const CourseVideo = z.object({
  file: VideoFile,
  /** Its length in whole seconds, at most a day. */
  seconds: z.int().check(z.positive(), z.maximum(86_400)),
});
export type CourseVideo = z.infer<typeof CourseVideo>;

/** One thing to learn; a video, a lecture, teaching on site, or a discussion (L4). */
export const Course = z.object({
  id: CourseId,
  title: line(100),
  kind: z.enum(['video', 'lecture', 'onSiteTeaching', 'discussion']),
  /** Of a video; absent until an organizer has uploaded it. */
  video: z.optional(CourseVideo),
});
export type Course = z.infer<typeof Course>;

/** Courses grouped as the notice groups them; a training without modules has one untitled module. */
export const CourseModule = z.object({
  title: z.optional(line(60)),
  courses: z.array(Course).check(z.minLength(1)),
});
export type CourseModule = z.infer<typeof CourseModule>;

export const Place = z.object({ name: line(60), address: z.optional(line(120)) });
export type Place = z.infer<typeof Place>;

/** Stable within one training, so that rooms and stays can name it; no name that every object has. */
export const HotelId = z.string().check(
  z.regex(/^[a-z0-9]{1,12}$/),
  z.refine((id) => !(id in {})),
);
export type HotelId = z.infer<typeof HotelId>;

/**
 * A hotel with the prices of a night (H2): a whole room, king or twin, or one bed of a twin. How many rooms there are
 * is the lodging's.
 */
export const Hotel = z.object({
  id: HotelId,
  name: line(60),
  address: line(120),
  phone: z.optional(z.string()),
  /** Where it is on WeChat's map (GCJ-02); without it only the address is told. */
  location: z.optional(
    z.object({
      latitude: z.number().check(z.minimum(-90), z.maximum(90)),
      longitude: z.number().check(z.minimum(-180), z.maximum(180)),
    }),
  ),
  roomFenPerNight: FeeFen,
  bedFenPerNight: FeeFen,
  breakfast: z.optional(line(20)),
});
export type Hotel = z.infer<typeof Hotel>;

/** Parts of a bank transfer's remark, in the order the notice prints them (O9, L6). */
export const RemarkPart = z.union([
  z.object({ kind: z.enum(['personName', 'unitName']) }),
  z.object({ kind: z.literal('keyword'), text: line(20) }),
]);
export type RemarkPart = z.infer<typeof RemarkPart>;

export const BankAccount = z.object({
  holder: line(60),
  bank: line(60),
  number: z.string().check(z.regex(/^\d{10,30}$/)),
  bankCode: z.optional(z.string().check(z.regex(/^\d{12}$/))),
});
export type BankAccount = z.infer<typeof BankAccount>;

/** What somebody holds in their hands; selling course content may be barred on some (X10). */
export const Terminal = z.enum(['ios', 'android', 'desktop']);
export type Terminal = z.infer<typeof Terminal>;

const base = {
  _id: TrainingId,
  title: line(80),
  shortTitle: line(20),
  documentNumber: z.optional(line(40)),
  theme: z.optional(line(60)),
  host: line(60),
  organizers: z.array(line(60)),
  audience: line(100),
  introduction: paragraph(1000),
  state: z.enum(['published', 'closed']),
  publishedAt: Instant,
  /** Registration is possible in [opensAt, closesAt). */
  registration: z.object({ opensAt: Instant, closesAt: Instant }),
  /** Limit of seats; without it everybody who asks in time has one. */
  seats: z.optional(z.int().check(z.positive())),
  fee: z.object({ memberFen: FeeFen, nonMemberFen: FeeFen }),
  /** Last day to pay (inclusive); without it payment is open while study is open (X3). */
  payBy: z.optional(CivilDate),
  account: BankAccount,
  remark: z.object({
    individual: z.array(RemarkPart).check(z.minLength(1)),
    group: z.array(RemarkPart).check(z.minLength(1)),
  }),
  /** A refund is given when asked for before this moment (O10, X5). */
  refundUntil: Instant,
  /** In time it is due without asking anybody, or finance decides, where the notice states no rule (O10, X5). */
  refundBy: z.enum(['right', 'decision']),
  /** Terminals on which online payment is offered; bank transfer always works (P2, X10). */
  onlineOn: z.array(Terminal),
  modules: z.array(CourseModule).check(z.minLength(1)),
  /** Credit hours on the certificate; a setting where the notice is silent (X11). */
  creditHours: z.optional(z.int().check(z.positive())),
  certificates: z.array(z.object({ title: line(60), issuer: line(60) })).check(z.minLength(1)),
  contacts: z.array(Contact).check(z.minLength(1)),
  notes: z.array(line(200)),
};

export const OnlineTraining = z.object({
  ...base,
  mode: z.literal('online'),
  windows: z.object({ study: DayWindow, survey: DayWindow, certificate: DayWindow }),
});
export type OnlineTraining = z.infer<typeof OnlineTraining>;

export const OfflineTraining = z.object({
  ...base,
  mode: z.literal('offline'),
  checkIn: z.object({ opensAt: Instant, closesAt: Instant, place: Place }),
  classDays: DayWindow,
  venues: z.array(Place).check(z.minLength(1)),
  leaveOn: CivilDate,
  hotels: z.array(Hotel),
  travel: z.array(z.object({ from: line(20), text: line(300) })),
});
export type OfflineTraining = z.infer<typeof OfflineTraining>;

/** A training is data, not code: all its dates, fees, seats, courses and words. */
export const Training = z.discriminatedUnion('mode', [OnlineTraining, OfflineTraining]);
export type Training = z.infer<typeof Training>;
