// Where the browser has put each character. `measure` and `doctor` run in the page.

/// A page with the lines of a text edition, each a paragraph with the direction of its language.
export function lines({ rtl, lang, places }) {
  const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const line = ({ line }, index) => `<p id="line-${index}">${escape(line)}</p>`;
  return `<!DOCTYPE html><html lang="${lang}" dir="${rtl ? "rtl" : "ltr"}"><body>${places.map(line).join("\n")}</body></html>`;
}

/// For each selector the characters of its element as they are typed, `[character, x]`, x the middle of its
/// rectangle; null where there is no element. A space has no place of its own, and a mark stands on its letter; the
/// number before a text floats, and the link after it is no part of it.
export function measure(selectors) {
  const range = document.createRange();
  globalThis.characters ??= (element) => {
    const found = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.parentElement.closest(".anchor, .number")) continue;
      for (const { index, 0: character } of node.data.matchAll(/[^\s\p{Mn}\p{Cf}]/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + character.length);
        const { x, width } = range.getBoundingClientRect();
        if (width > 0) found.push([character, x + width / 2]);
      }
    }
    return found;
  };
  return selectors.map((selector) => {
    const element = document.querySelector(selector);
    return element && globalThis.characters(element);
  });
}

/// Takes each isolate of the elements away by itself and lays it back: `{ index, isolate, changed }` of each, whether
/// the order of the characters was another. Isolates are elements of that name, or controls.
export function doctor({ selectors, isolates }) {
  const order = (element) => {
    const line = globalThis.characters(element);
    return line.map((_, at) => at).sort((a, b) => line[a][1] - line[b][1]).join();
  };
  const without = (element, isolate, change, restore) => {
    const before = order(element);
    change();
    const after = order(element);
    restore();
    return { isolate, changed: before !== after };
  };
  const ofElements = (element) =>
    [...element.querySelectorAll(isolates.elements)].map((isolate) => {
      const [parent, next, held] = [isolate.parentNode, isolate.nextSibling, [...isolate.childNodes]];
      return without(
        element,
        isolate.textContent,
        () => isolate.replaceWith(...held),
        () => {
          isolate.replaceChildren(...held);
          parent.insertBefore(isolate, next);
        },
      );
    });
  const ofControls = (element) => {
    const text = element.textContent;
    const [open, pairs] = [[], []];
    for (const { index, 0: control } of text.matchAll(/[\u2066-\u2069]/g)) {
      if (control === "\u2069") pairs.push([open.pop(), index]);
      else open.push(index);
    }
    return pairs.map(([start, end]) => {
      const inside = text.slice(start + 1, end);
      return without(
        element,
        inside,
        () => (element.textContent = text.slice(0, start) + inside + text.slice(end + 1)),
        () => (element.textContent = text),
      );
    });
  };
  return selectors.flatMap((selector, index) => {
    const element = document.querySelector(selector);
    const found = isolates.controls ? ofControls(element) : ofElements(element);
    return found.map((each) => ({ index, ...each }));
  });
}
