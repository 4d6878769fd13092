/** Somebody who may hold the phone; the list is what `--people FILE` names. */
export interface Person {
  openid: string;
  name: string;
  role: string;
  /** What this person can do. */
  note: string;
  phoneNumber?: string;
}

/** What the desk was started with: address of the cloud's console; `demoStart` in ISO 8601. */
export interface DeskFile {
  console: string;
  demoStart?: string;
}

/** The desk's own settings. */
export async function loadDeskFile(): Promise<DeskFile> {
  const response = await fetch('/desk.json');
  if (!response.ok) throw new Error(`/desk.json answered ${response.status}`);
  return (await response.json()) as DeskFile;
}

const newcomer: Person = { openid: 'oLocalNewcomer', name: '新用户', role: '还没有登记', note: '' };

/** The people of this desk; without a list one newcomer. */
export async function loadPeople(): Promise<readonly Person[]> {
  const response = await fetch('/people.json');
  if (response.status === 404) return [newcomer];
  if (!response.ok) throw new Error(`/people.json answered ${response.status}`);
  const people = (await response.json()) as Partial<Person>[];
  const known = people.flatMap(({ openid, name = '', role = '', note = '', ...rest }) =>
    openid === undefined
      ? []
      : [{ ...rest, openid, name: name === '' ? openid : name, role, note }],
  );
  return known.length === 0 ? [newcomer] : known;
}
