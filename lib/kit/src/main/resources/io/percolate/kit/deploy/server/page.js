import {Sheet} from "./pen.js";
import {prepare} from "./prepare.js";

const PAUSE = 60; // ms between two questions while drawing
const SILENCE = 700; // ms without a change before the answer is spoken
const AGAIN = 2000; // ms between two looks for a server that is gone
const STEP = 0.025; // of the sheet, for an arrow key

const $ = (id) => document.getElementById(id);
const sheet = new Sheet($("canvas"));
const percent = new Intl.NumberFormat("en", {style: "percent", maximumFractionDigits: 1});

// ---- asking: one question at a time; what was drawn meanwhile is asked next ----

let asking = false;
let changed = false;

function redrawn() {
  changed = true;
  if (!asking) {
    ask();
  }
}

async function ask() {
  asking = true;
  while (changed) {
    changed = false;
    const grey = prepare(sheet.ink(), sheet.canvas.width, sheet.canvas.height);
    showSeen(grey);
    if (grey) {
      await predict(grey);
      await pause(PAUSE);
    } else {
      showNothing();
    }
  }
  asking = false;
}

async function predict(grey) {
  let response;
  try {
    response = await fetch("predict", {
      method: "POST",
      headers: {"Content-Type": "application/octet-stream"},
      body: grey,
    });
    const answer = await response.json();
    if (response.ok) {
      notice("");
      show(answer);
      return;
    }
    notice(`${answer.error} ${answer.hint}`);
    if (response.status === 429 || response.status === 503) {
      changed = true; // it says itself that it is worth another try
      await pause(1000 * (response.headers.get("Retry-After") || 1));
    }
  } catch (gone) {
    await untilBack();
    changed = true;
  }
}

async function untilBack() {
  notice("The server doesn't answer. Your drawing stays here; it is read as soon as the server runs again.");
  while (true) {
    await pause(AGAIN);
    try {
      if ((await fetch("ready")).ok) {
        notice("");
        return;
      }
    } catch (stillGone) {
      // Look again.
    }
  }
}

function pause(ms) {
  return new Promise((done) => setTimeout(done, ms));
}

// ---- showing ----

function notice(text) {
  if ($("notice").textContent !== text) {
    $("notice").textContent = text;
  }
  $("notice").hidden = !text;
}

function showRows(classes) {
  $("rows").replaceChildren(...classes.map((name) => {
    const row = document.createElement("tr");
    const head = document.createElement("th");
    head.scope = "row";
    head.textContent = name;
    const bar = document.createElement("div");
    bar.className = "bar";
    bar.append(document.createElement("div"));
    const cell = document.createElement("td");
    cell.setAttribute("aria-hidden", "true");
    cell.append(bar);
    row.append(head, cell, document.createElement("td"));
    return row;
  }));
}

function show({label, probabilities}) {
  const names = Object.keys(probabilities);
  const rows = $("rows").children;
  for (const row of rows) {
    const name = row.firstChild.textContent;
    row.classList.toggle("best", name === label);
    row.querySelector(".bar div").style.width = 100 * probabilities[name] + "%";
    row.lastChild.textContent = percent.format(probabilities[name]);
  }
  names.sort((a, b) => probabilities[b] - probabilities[a]);
  $("says").textContent = `A ${label}, ${percent.format(probabilities[label])}`;
  $("seen").ariaLabel = `The digit as the model sees it, read as ${label}`;
  say(`Read as ${label}, ${percent.format(probabilities[label])}. Next ${names[1]}, ${percent.format(probabilities[names[1]])}.`);
}

function showNothing() {
  for (const row of $("rows").children) {
    row.classList.remove("best");
    row.querySelector(".bar div").style.width = 0;
    row.lastChild.textContent = "";
  }
  $("says").textContent = "Nothing yet.";
  $("seen").ariaLabel = "The digit as the model sees it: nothing yet";
  say("The paper is empty.");
}

function showSeen(grey) {
  const picture = new ImageData(28, 28);
  for (let i = 0; i < 784; i++) {
    picture.data.set([...new Array(3).fill(grey ? grey[i] : 0), 255], 4 * i);
  }
  $("seen").getContext("2d").putImageData(picture, 0, 0);
}

// A screen reader hears an answer once the drawing rests, not one a stroke's inch.
let silence;

function say(text) {
  clearTimeout(silence);
  silence = setTimeout(() => { $("spoken").textContent = text; }, SILENCE);
}

// ---- drawing ----

let drawing = null; // the pointer that draws

function place(event) {
  const box = sheet.canvas.getBoundingClientRect();
  return [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
}

sheet.canvas.addEventListener("pointerdown", (event) => {
  if (event.button !== 0 || drawing !== null) {
    return;
  }
  drawing = event.pointerId;
  sheet.canvas.setPointerCapture(event.pointerId);
  sheet.begin(...place(event));
  penUp();
  redrawn();
});

sheet.canvas.addEventListener("pointermove", (event) => {
  if (event.pointerId === drawing) {
    const way = event.getCoalescedEvents?.() ?? [];
    (way.length ? way : [event]).forEach((point) => sheet.move(...place(point)));
    redrawn();
  }
});

for (const end of ["pointerup", "pointercancel"]) {
  sheet.canvas.addEventListener(end, (event) => {
    if (event.pointerId === drawing) {
      drawing = null;
    }
  });
}

function clear() {
  sheet.clear();
  penUp();
  redrawn();
}

function undo() {
  sheet.undo();
  penUp();
  redrawn();
}

function example(digit) {
  sheet.example(digit);
  penUp();
  redrawn();
}

// ---- the keyboard's pen ----

const pen = {x: 0.5, y: 0.3, down: false};
const WAYS = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};

function penUp() {
  pen.down = false;
  showPen();
}

function showPen() {
  $("pen").hidden = document.activeElement !== sheet.canvas || !sheet.canvas.matches(":focus-visible");
  $("pen").style.left = 100 * pen.x + "%";
  $("pen").style.top = 100 * pen.y + "%";
  $("pen").classList.toggle("down", pen.down);
}

function movePen([dx, dy]) {
  pen.x = Math.min(1, Math.max(0, pen.x + STEP * dx));
  pen.y = Math.min(1, Math.max(0, pen.y + STEP * dy));
  if (pen.down) {
    sheet.move(pen.x, pen.y);
    redrawn();
  }
  showPen();
}

function putPen() {
  pen.down = !pen.down;
  if (pen.down) {
    sheet.begin(pen.x, pen.y);
    redrawn();
  }
  showPen();
  say(pen.down ? "Pen down." : "Pen up.");
}

sheet.canvas.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (event.key in WAYS) {
    movePen(WAYS[event.key]);
  } else if (event.key === " ") {
    putPen();
  } else if (event.key === "Backspace") {
    undo();
  } else if (event.key === "Delete") {
    clear();
  } else if (/^[0-9]$/.test(event.key)) {
    example(event.key);
  } else {
    return;
  }
  event.preventDefault();
});

sheet.canvas.addEventListener("focus", showPen);
sheet.canvas.addEventListener("blur", showPen);

// ---- beginning ----

$("clear").addEventListener("click", clear);
$("undo").addEventListener("click", undo);
for (let digit = 0; digit < 10; digit++) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = digit;
  button.ariaLabel = `Write a ${digit}`;
  button.addEventListener("click", () => example(digit));
  $("examples").append(button);
}
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => sheet.draw());

async function begin() {
  showSeen(null);
  try {
    const model = await (await fetch("model")).json();
    $("model").textContent = [model.card.what, `Model ${model.model}`].filter(Boolean).join(" ");
    showRows(model.classes);
    if (String(model.shape) !== "1,28,28") {
      document.querySelector("main").hidden = true;
      notice(`This model doesn't read drawings: it takes examples of shape ${model.shape}. Send them to ${new URL("predict", location)} as JSON.`);
    }
  } catch (gone) {
    await untilBack();
    await begin();
  }
}

begin();
