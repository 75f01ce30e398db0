// What was done to make MNIST of NIST's scans: the digit's box, scaled to fit 20×20 with its aspect
// kept, and laid into 28×28 by its centre of mass. Number for number what the kit does in Java.

const SIDE = 28;
const BOX = 20;
const CENTRE = 14.5; // the middle of pixel 14, counted from 0
const TRACE = 0.1; // what counts as ink at all

/** Ink from 0 to 1, row after row, as 784 grey levels from 0 (paper) to 255; null if there is none. */
export function prepare(ink, width, height) {
  const trimmed = trim(ink, width, height);
  return trimmed && centre(scale(trimmed));
}

/** The rows of the smallest box that holds the ink. */
function trim(ink, width, height) {
  let left = width, top = height, right = 0, bottom = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (ink[y * width + x] > TRACE) {
        left = Math.min(left, x);
        right = Math.max(right, x + 1);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y + 1);
      }
    }
  }
  if (right === 0) {
    return null;
  }
  const rows = [];
  for (let y = top; y < bottom; y++) {
    rows.push(Array.from(ink.slice(y * width + left, y * width + right)));
  }
  return rows;
}

function scale(rows) {
  const factor = BOX / Math.max(rows.length, rows[0].length);
  const height = Math.max(1, Math.round(factor * rows.length));
  const width = Math.max(1, Math.round(factor * rows[0].length));
  const narrow = rows.map((row) => averaged(row, width));
  const small = Array.from({length: height}, () => new Array(width));
  for (let x = 0; x < width; x++) {
    averaged(narrow.map((row) => row[x]), height).forEach((mean, y) => { small[y][x] = mean; });
  }
  return small;
}

/** The means of n equal pieces of a line; a value on a border counts by the length it shares. */
function averaged(line, n) {
  const piece = line.length / n;
  const means = new Array(n).fill(0);
  for (let i = 0; i < n; i++) {
    const from = i * piece;
    const to = Math.min(line.length, (i + 1) * piece);
    for (let j = Math.floor(from); j < to; j++) {
      means[i] += line[j] * (Math.min(j + 1, to) - Math.max(j, from)) / piece;
    }
  }
  return means;
}

function centre(small) {
  let mass = 0, massX = 0, massY = 0;
  small.forEach((row, y) => row.forEach((ink, x) => {
    mass += ink;
    massX += ink * (x + 0.5);
    massY += ink * (y + 0.5);
  }));
  const left = shift(massX / mass, small[0].length);
  const top = shift(massY / mass, small.length);
  const grey = new Uint8Array(SIDE * SIDE);
  small.forEach((row, y) => row.forEach((ink, x) => {
    grey[(top + y) * SIDE + left + x] = Math.round(255 * Math.min(1, ink));
  }));
  return grey;
}

/** By whole pixels, and never out of the frame. */
function shift(centre, size) {
  return Math.max(0, Math.min(SIDE - size, Math.round(CENTRE - centre)));
}
