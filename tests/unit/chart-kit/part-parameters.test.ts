import { describe, expect, test } from "vitest";
import { parseChoices, writeChoices } from "../../../src/chart-kit/parameters.ts";
import { langs } from "../../../src/i18n/lang.ts";
import { misreadWords } from "../../../src/client/misread-words.ts";

const years = ["", "2013", "2014", "2015", "2016"];
const spec = { scale: ["linear", "log"], from: years, to: years, highlight: ["", "fund", "bank"] };
const whole = { scale: "linear", from: "", to: "", highlight: "" };

describe("an address asks for a part of the years, and for one series", () => {
  test("both ends, one end, none", () => {
    expect(parseChoices("?from=2014&to=2015", spec)).toEqual({
      choices: { ...whole, from: "2014", to: "2015" },
      misread: [],
    });
    expect(parseChoices("?to=2014", spec)).toEqual({ choices: { ...whole, to: "2014" }, misread: [] });
    expect(parseChoices("", spec)).toEqual({ choices: whole, misread: [] });
  });

  test("one series", () =>
    expect(parseChoices("?highlight=fund", spec).choices).toEqual({ ...whole, highlight: "fund" }));

  test("what is written is read again", () => {
    const choices = { scale: "log", from: "2014", to: "2015", highlight: "bank" };
    expect(writeChoices(choices, spec)).toBe("?scale=log&from=2014&to=2015&highlight=bank");
    expect(parseChoices(writeChoices(choices, spec), spec)).toEqual({ choices, misread: [] });
  });

  test.each(["singlemessage", "timeline", "groupmessage", "", "20145", "2014-13", "2014Q5", "x2014"])(
    "an end that is no period is none of ours and passes in silence: %s",
    (value) => {
      expect(parseChoices(`?from=${value}&to=${value}`, spec)).toEqual({ choices: whole, misread: [] });
      expect(parseChoices(`?from=${value}`, {})).toEqual({ choices: {}, misread: [] });
    },
  );

  test("a period of ours counts after one of WeChat's", () =>
    expect(parseChoices("?from=singlemessage&from=2014", spec)).toEqual({
      choices: { ...whole, from: "2014" },
      misread: [],
    }));
});

/** What is shown, and every sentence whole, in both languages. */
describe("what cannot be given is said", () => {
  test.each([
    [
      "?from=2009",
      spec,
      whole,
      "This chart has the years 2013 to 2016: “from=2009” is left out.",
      "本图年份为2013—2016年，“from=2009”未采用。",
    ],
    [
      "?to=2031-12-31",
      spec,
      whole,
      "This chart has the years 2013 to 2016: “to=2031-12-31” is left out.",
      "本图年份为2013—2016年，“to=2031-12-31”未采用。",
    ],
    [
      "?from=2014Q3",
      spec,
      { ...whole, from: "2014" },
      "This chart is cut by whole years: “from=2014Q3” is taken as 2014.",
      "本图只能按整年截取，“from=2014Q3”按2014年处理。",
    ],
    [
      "?from=2016&to=2014",
      spec,
      whole,
      "The years asked for end in 2014 and begin in 2016: all years are shown.",
      "所选年份止于2014年，却始于2016年，已显示全部年份。",
    ],
    [
      "?from=2014&from=2015",
      spec,
      { ...whole, from: "2014" },
      "“from” is given twice: “2015” is left out.",
      "“from”出现了两次，“2015”未采用。",
    ],
    [
      "?highlight=cash",
      spec,
      whole,
      "“cash” is no series of this chart, so none is highlighted. Known: fund, bank.",
      "本图没有“cash”这一序列，未作突出。可选：fund, bank。",
    ],
    [
      "?from=2014",
      {},
      {},
      "This chart cannot be cut by years: “from=2014” is left out.",
      "本图不能按年份截取，“from=2014”未采用。",
    ],
    [
      "?highlight=fund",
      {},
      {},
      "This chart has no series to highlight: “highlight=fund” is left out.",
      "本图没有可突出的序列，“highlight=fund”未采用。",
    ],
    [
      "?scale=sqrt",
      spec,
      whole,
      "“sqrt” is no option of “scale”. Known: linear, log. The first is shown.",
      "“scale”没有“sqrt”这一选项。可选：linear, log。已按第一项显示。",
    ],
  ])("%s", (search, offered, choices, en, zh) => {
    const read = parseChoices(search, offered);
    expect(read.choices).toEqual(choices);
    expect(langs.map((lang) => read.misread.map((one) => misreadWords(one, lang)).join(" "))).toEqual([en, zh]);
  });
});
