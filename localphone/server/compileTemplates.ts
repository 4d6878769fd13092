import { TmplGroup } from 'glass-easel-template-compiler';

interface TemplateProblem {
  isError: boolean;
  message: string;
  startLine: number;
}

/** wxml and wxs files → an expression that gives the compiled templates, keyed by path without extension. */
export function compileTemplates(sources: ReadonlyMap<string, string>): string {
  const group = new TmplGroup();
  try {
    for (const [path, source] of sources) {
      if (path.endsWith('.wxs')) group.addScript(path.slice(0, -4), source);
      if (path.endsWith('.wxml'))
        refuseBroken(path, group.addTmpl(path.slice(0, -5), source) as TemplateProblem[]);
    }
    return group.getTmplGenObjectGroups();
  } finally {
    group.free();
  }
}

function refuseBroken(path: string, problems: TemplateProblem[]): void {
  const error = problems.find(({ isError }) => isError);
  if (error) throw new Error(`${path}: ${error.message} (line ${error.startLine + 1})`);
}
