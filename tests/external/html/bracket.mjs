// How a bracket looks: the browser mirrors a glyph without changing the character, so only its ink can tell.

/// The side to which a bracket bulges: -1 is to the left, as "(" does, and 1 to the right.
export async function bulges(window, { x, y, width, height }) {
  const clip = { x, y, width, height };
  const picture = (await window.screenshot({ clip })).toString("base64");
  return window.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d");
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    // The rows that have ink, each with the middle of its ink; the paper is the brightest or the darkest pixel
    // of the corner.
    const paper = data[0] + data[1] + data[2];
    const rows = [];
    for (let row = 0; row < bitmap.height; row++) {
      let [ink, sum] = [0, 0];
      for (let column = 0; column < bitmap.width; column++) {
        const at = 4 * (row * bitmap.width + column);
        const weight = Math.abs(data[at] + data[at + 1] + data[at + 2] - paper);
        ink += weight;
        sum += weight * column;
      }
      if (ink > 200) rows.push(sum / ink);
    }
    const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const third = Math.floor(rows.length / 3);
    const ends = mean([...rows.slice(0, third), ...rows.slice(-third)]);
    return Math.sign(mean(rows.slice(third, -third)) - ends);
  }, picture);
}
