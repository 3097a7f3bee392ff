import { saveFile } from '../kit/save-file.ts';
import { STAGES } from '../../model/story/stages.ts';
import { THEMES, type ColourMode, type ThemeName } from '../../scene/look/palette.ts';
import type { Stage } from '../../scene/stage.ts';
import { headcount } from '../../findings/selling.ts';
import { MEMBER_LOOKS, membersByLook } from '../../model/inquiry/member-looks.ts';
import type { SellingDay } from '../../model/inquiry/selling.ts';
import { isRamp } from '../../scene/look/ramps.ts';
import type { Selling } from '../../state/selling/selling.svelte.ts';
import { laterWords } from '../../words/later.ts';
import type { Session } from '../../state/session/session.svelte.ts';
import type { Words } from '../../words/index.ts';
import { FAMILY_SHAPES } from '../legend/family-shapes.ts';
import { rampEnds } from '../legend/ramp-ends.ts';
import { headlineFacts } from '../summary/headline-facts.ts';
import { drawTownSheet, type TownSheet } from './town-sheet.ts';

/** What a picture is made of, besides the stage. */
interface Shown {
  readonly session: Session;
  readonly words: Words;
  readonly theme: ThemeName;
  readonly colour: ColourMode;
  /** `null` where nobody sells. */
  readonly selling: Selling | null;
}

/** Pixels across that a printed page wants. */
const PRINT_WIDTH = 3200;

/** Has the browser save the town with its headline and legend, as a PNG of the screen's size or as large as print wants it. */
export async function savePicture(stage: Stage, shown: Shown, isPrint: boolean): Promise<void> {
  const { width } = stage.looking.size;
  const density = isPrint ? Math.max(2, Math.ceil(PRINT_WIDTH / width)) : Math.max(1, devicePixelRatio);
  const picture = await stage.picture(density);
  const { measures } = shown.session.day.shown ?? {};
  offer(drawTownSheet(picture, density, contentOf(shown)), measures?.day ?? 0);
}

function contentOf({ session, words, theme, colour, selling }: Shown): TownSheet {
  const day = selling?.day;
  const facts = headlineFacts(session);
  const entries = FAMILY_SHAPES.map(({ stage: shape, name, stages }) => ({
    code: STAGES.indexOf(shape),
    text: name(words),
    count: words.numbers.count(stages.reduce((sum, each) => sum + session.day.countOf(each), 0)),
  }));
  const all = STAGES.map((each, code) => ({
    code,
    text: words.stages[each],
    count: words.numbers.count(session.day.countOf(each)),
  }));
  return {
    theme: THEMES[theme],
    headline: facts ? words.headline(facts, words.topic) : [],
    subline: facts ? words.subline(facts) : '',
    mode: isRamp(colour) ? 'day' : 'stage',
    ramp: !isRamp(colour)
      ? null
      : { mode: colour, title: words.legend.ramps[colour], ends: rampEnds(colour, words, session.lastDay) },
    entries: isRamp(colour) ? entries : all,
    ...(day && ofBusiness(day, { words, colour, sign: selling?.sign ?? '' })),
  };
}

/** What is otherwise where somebody sells: the headline, and the legend where colours tell what was earned. */
function ofBusiness(
  day: SellingDay,
  { words, colour, sign }: Pick<Shown, 'words' | 'colour'> & { readonly sign: string },
): Partial<TownSheet> {
  const texts = laterWords('selling', words);
  const headline = texts.headline(headcount(day.day, day.outcome), sign);
  if (colour !== 'earned') return { headline };
  const entries = membersByLook(day.looks).map(({ look, people }) => ({
    code: MEMBER_LOOKS.indexOf(look),
    text: texts.stage.looks[look],
    count: words.numbers.count(people),
  }));
  return { headline, entries, mode: 'earned', subline: texts.stage.left };
}

function offer(sheet: HTMLCanvasElement, day: number): void {
  sheet.toBlob((blob) => {
    if (blob) saveFile(blob, `tell-ten-day-${String(day)}.png`);
  });
}
