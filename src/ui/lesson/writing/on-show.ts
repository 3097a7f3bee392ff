import type { ChapterDraft } from '../../../lesson/drafts/draft.ts';
import { LONGEST_LINE, MOST_RUNS, TALK_CHARTS, type Shown } from '../../../lesson/talk.ts';
import type { Scenario } from '../../../model/scenario/scenario.ts';
import type { Words } from '../../../words/index.ts';
import { lessonChart } from '../../charts/lesson-chart.ts';
import type { PageState } from '../../page/page-state.svelte.ts';
import { lessonHolds } from '../../summary/lesson.ts';

/** What the page shows, as a chapter. */
interface OnShow {
  readonly scenario: Scenario;
  readonly chapter: Partial<ChapterDraft>;
}

/**
 * A chapter made of what the page shows: its scenario, the day where that is not the last one, colours, places, the
 * lesson's chart, and the person who is selected. What a preset teaches is written into it.
 * @param before what stands out in the chapter before, which need not be said again
 */
export function chapterOnShow(page: PageState, before: Shown, words: Words): OnShow {
  const { session, colours, arrangement, selection, studies } = page;
  const { scenario, base } = session.settings;
  const holds = lessonHolds(session);
  const { title, watch, lesson } = words.presets[base.id];
  const shown = session.day.shown?.measures.day ?? 0;
  const isUnderWay = session.day.shown !== null && !session.playback.isAtEnd;
  const { runs } = Object.fromEntries(studies?.isOpen ? studies.view : []);
  const chart = holds ? TALK_CHARTS.find((name) => name === lessonChart(base.id)) : undefined;
  const wanted: Shown = { colour: colours.colour, layout: arrangement.wanted, ...(chart && { chart }) };
  const usual: Shown = { colour: 'stage', layout: 'town', ...before };
  const told = Object.entries(wanted).filter(([member, value]) => usual[member as keyof Shown] !== value);
  const line = (text: string) => (holds && text.length <= LONGEST_LINE ? text : '');
  return {
    scenario,
    chapter: {
      title: scenario.name || (holds ? title : words.shell.changedFrom(title)),
      watch: line(watch),
      lesson: line(lesson),
      day: isUnderWay ? shown : null,
      show: {
        ...Object.fromEntries(told),
        ...(selection.person !== null && { person: selection.person }),
        ...(Number(runs) > 1 && { runs: Math.min(MOST_RUNS, Number(runs)) }),
      },
    },
  };
}
