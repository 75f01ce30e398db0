// A sheet of strokes, kept as points so that the last one can be taken back. Coordinates are shares
// of the sheet's side, from 0 to 1.

const WIDTH = 0.075;

/** Ways to write the ten digits, each stroke an SVG path on a sheet of 100 × 100. */
const EXAMPLES = [
  "M52 16C30 14 24 40 26 56C28 76 38 86 52 85C70 84 78 62 74 42C71 24 62 15 48 17",
  "M55 15L47 85",
  "M29 33C30 18 46 13 56 17C72 23 70 40 58 54C48 66 36 76 25 83C42 80 58 82 77 82",
  "M29 21C42 11 69 14 66 32C64 43 54 48 43 49C60 48 73 57 70 70C66 88 42 88 26 79",
  "M34 17C31 30 28 42 25 54C42 54 58 53 76 52M64 16C61 42 59 64 57 86",
  "M72 16C58 17 48 17 37 17C36 28 34 37 33 46C46 40 71 42 70 63C69 85 42 89 26 77",
  "M63 14C45 22 30 44 30 64C30 80 41 87 52 85C67 82 71 67 63 59C54 51 37 57 32 69",
  "M25 18C42 18 58 18 75 17C64 38 54 60 46 86",
  "M67 24C57 12 34 15 36 30C38 44 68 53 68 70C67 88 35 89 33 72C32 56 66 44 69 29C69 25 68 22 64 19",
  "M69 31C65 15 39 14 35 32C33 49 53 54 64 44C68 40 69 35 69 29C69 50 65 68 60 86",
];

export class Sheet {
  constructor(canvas) {
    this.canvas = canvas;
    this.pen = canvas.getContext("2d", {willReadFrequently: true});
    this.strokes = [];
  }

  get isEmpty() {
    return this.strokes.length === 0;
  }

  /** Puts the pen down, which leaves a dot. */
  begin(x, y) {
    this.strokes.push([{x, y}]);
    this.draw();
  }

  /** Moves the pen that is down. */
  move(x, y) {
    this.strokes.at(-1).push({x, y});
    this.draw();
  }

  undo() {
    this.strokes.pop();
    this.draw();
  }

  clear() {
    this.strokes = [];
    this.draw();
  }

  /** A sheet with nothing but this digit on it. */
  example(digit) {
    this.strokes = [new Path2D(EXAMPLES[digit])];
    this.draw();
  }

  draw() {
    const {pen, canvas} = this;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, canvas.width, canvas.height);
    pen.strokeStyle = getComputedStyle(canvas).color;
    pen.lineCap = pen.lineJoin = "round";
    for (const stroke of this.strokes) {
      const examples = stroke instanceof Path2D;
      const unit = canvas.width / (examples ? 100 : 1);
      pen.setTransform(unit, 0, 0, unit, 0, 0);
      pen.lineWidth = WIDTH * (examples ? 100 : 1);
      pen.stroke(examples ? stroke : smooth(stroke));
    }
  }

  /** Ink from 0 to 1, row after row. */
  ink() {
    const {width, height} = this.canvas;
    const rgba = this.pen.getImageData(0, 0, width, height).data;
    const ink = new Float64Array(width * height);
    for (let i = 0; i < ink.length; i++) {
      ink[i] = rgba[4 * i + 3] / 255;
    }
    return ink;
  }
}

/** A curve through the middles between points, as a hand's way between two looks at it. */
function smooth(points) {
  const path = new Path2D();
  path.moveTo(points[0].x, points[0].y);
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    path.quadraticCurveTo(a.x, a.y, (a.x + b.x) / 2, (a.y + b.y) / 2);
  }
  path.lineTo(points.at(-1).x, points.at(-1).y);
  return path;
}
