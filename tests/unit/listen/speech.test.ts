import { appendFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Record, spokenIn } from "../../listen/lib/speech.ts";

test.each([
  ["10:48:47.828227 - SPEECH OUTPUT: 'Screen reader on.'{'established': False}", "Screen reader on."],
  [`10:48:47.828227 - SPEECH OUTPUT: "Yu'e Bao, 3  percent"{'established': False}`, "Yu'e Bao, 3 percent"],
  ["10:48:47.828227 - SPEECH OUTPUT: 'Focus mode' {established: False, rate: 50}", "Focus mode"],
  ["10:48:47.828227 - SPEECH: Last spoke 2.6 seconds ago", ""],
  ["10:48:47.828227 - WEB: SPEECH OUTPUT: 'no'", ""],
])("%s", (line, words) => expect(spokenIn(line)).toBe(words));

test("a record is read on from where it was left, whole lines alone", () => {
  const file = join(mkdtempSync(join(tmpdir(), "record-")), "orca.debug");
  const record = new Record(file);
  expect(record.news()).toEqual([]);
  appendFileSync(file, "10:48:47.828227 - SPEECH OUTPUT: 'one'\n10:48:48.1 - SPEECH OUT");
  expect(record.news()).toEqual(["one"]);
  expect(record.news()).toEqual([]);
  appendFileSync(file, "PUT: '二'\n");
  expect(record.news()).toEqual(["二"]);
});
