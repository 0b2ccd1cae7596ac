// Whether characters stand where they have to.

/// What is wrong with a case: `typed` are its characters in the order of the text, `visual` the same from left to
/// right, `nth` how often they are typed before on the line, and `line` all characters of the line as they are typed,
/// `[character, x]` each. Null if nothing is.
export function fault({ typed, visual, nth, rtl }, line) {
  if (line === null) return "there is no such element";
  const wanted = Array.from(typed);
  const characters = line.map(([character]) => character);
  const starts = characters.flatMap((_, at) => (wanted.every((each, place) => characters[at + place] === each) ? [at] : []));
  const start = starts[nth];
  if (start === undefined) return `the line has no “${typed}”: “${characters.join("")}”`;
  const end = start + wanted.length;
  const own = (at) => at >= start && at < end;
  const order = line.map((_, at) => at).sort((a, b) => line[a][1] - line[b][1]);
  const seen = order.filter(own).map((at) => characters[at]).join("");
  if (seen !== visual) return `from left to right it stands as\n  ${seen}\nand not as\n  ${visual}`;
  const sides = order.map((at) => (own(at) ? 0 : at < start ? -1 : 1));
  const turned = rtl ? sides.reverse() : sides;
  const inTurn = turned.every((side, place) => place === 0 || turned[place - 1] <= side);
  return inTurn ? null : "it does not stand between what is typed before and after it";
}

/// It finds what it is here for.
export function selfTest() {
  const line = (text, xs) => Array.from(text).map((character, place) => [character, xs[place]]);
  const range = { typed: "2-3", visual: "3-2", nth: 0, rtl: true };
  const rows = [
    [range, line("2-3", [30, 20, 10]), null],
    [range, line("2-3", [10, 20, 30]), "from left to right"],
    [range, line("2x3", [30, 20, 10]), "has no"],
    [range, null, "no such element"],
    [range, line("a2-3b", [40, 30, 20, 10, 0]), null],
    [range, line("a2-3b", [0, 30, 20, 10, 40]), "between what is typed"],
    [range, line("a2-3b", [25, 30, 20, 10, 0]), "between what is typed"],
    [{ ...range, nth: 1 }, line("2-32-3", [60, 50, 40, 30, 20, 10]), null],
    [{ ...range, nth: 1 }, line("2-32-3", [60, 50, 40, 10, 20, 30]), "from left to right"],
  ];
  for (const [row, [expectation, characters, wanted]] of rows.entries()) {
    const found = fault(expectation, characters);
    const right = wanted === null ? found === null : found?.includes(wanted);
    if (!right) throw new Error(`fault does not judge row ${row} of its self-test: ${found}`);
  }
}
