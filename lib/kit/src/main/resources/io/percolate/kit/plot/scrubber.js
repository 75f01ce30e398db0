(() => {
  // Front ends differ in whether a script knows its place; without it, every new scrubber is set up.
  const here = document.currentScript && document.currentScript.closest(".percolate-scrubber");
  const roots = here ? [here] : document.querySelectorAll(".percolate-scrubber:not([data-ready])");
  for (const root of roots) {
    root.dataset.ready = "yes";
    root.querySelectorAll(".percolate-controls").forEach((old) => old.remove()); // of a saved page
    const image = root.querySelector("img");
    const caption = root.querySelector("p");
    const data = JSON.parse(root.querySelector('script[type="application/json"]').textContent);
    const last = data.captions.length - 1;
    const end = { src: image.src, width: Number(image.getAttribute("width")) };
    const frames = data.pictures.map((p) => ({ ...p, src: "data:image/png;base64," + p.png }));

    const add = (parent, tag, style) => {
      const element = document.createElement(tag);
      element.style.cssText = style;
      parent.append(element);
      return element;
    };
    const over = add(image.parentElement, "img", "position: absolute; left: 0; top: 0; width: 100%; height: 100%");
    over.className = "percolate-controls";
    over.alt = "";
    const controls = add(root, "div", "display: flex; align-items: center; gap: 0.8em;"
        + " color: var(--jp-content-font-color1, inherit)");
    controls.style.maxWidth = end.width + "px";
    controls.className = "percolate-controls";
    controls.dataset.lmSuppressShortcuts = "true"; // or JupyterLab takes the arrow keys
    const play = add(controls, "button", "font: inherit; color: inherit; background: transparent;"
        + " border: 1px solid currentColor; border-radius: 4px; padding: 0.15em 0; width: 4.5em; cursor: pointer");
    const slider = add(controls, "input", "flex: 1; min-width: 6em; accent-color: #2b8fc7; cursor: pointer");
    const count = add(controls, "span", "font-variant-numeric: tabular-nums; white-space: nowrap");
    play.type = "button";
    Object.assign(slider, { type: "range", min: 0, max: last, step: 1, value: last });
    slider.setAttribute("aria-label", "frame");

    let timer = 0;
    const show = (i) => {
      slider.value = i;
      // A picture that lies over the last one holds only what differs from it.
      const frame = i < last ? frames[i] : end;
      const under = frame.over ? end : frame;
      if (image.src !== under.src) image.src = under.src;
      image.width = under.width;
      image.alt = data.alts[i];
      over.style.display = frame.over ? "" : "none";
      if (frame.over) over.src = frame.src;
      caption.textContent = data.captions[i];
      count.textContent = i + 1 + " / " + (last + 1);
      slider.setAttribute("aria-valuetext", i + 1 + " of " + (last + 1) + ": " + data.captions[i]);
    };
    const stop = () => {
      clearInterval(timer);
      timer = 0;
      play.textContent = "Play";
    };
    const step = () => {
      const next = Number(slider.value) + 1;
      show(Math.min(next, last));
      if (next >= last || !root.isConnected) stop();
    };
    play.onclick = () => {
      if (timer) return stop();
      if (Number(slider.value) === last) show(0);
      play.textContent = "Pause";
      timer = setInterval(step, Math.min(800, Math.max(100, 6000 / last)));
    };
    slider.oninput = () => {
      stop();
      show(Number(slider.value));
    };
    stop();
    show(last);
  }
})();
