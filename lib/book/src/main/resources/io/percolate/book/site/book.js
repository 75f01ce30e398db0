(() => {
  const root = document.documentElement;
  const up = document.body.dataset.up;

  // Light and dark.
  const button = document.querySelector("button.theme");
  const isDark = () =>
    root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  const name = () => {
    button.textContent = isDark() ? "Light" : "Dark";
    button.setAttribute("aria-label", "Switch to " + button.textContent.toLowerCase() + " colours");
  };
  button.hidden = false;
  name();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", name);
  button.onclick = () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    try {
      localStorage.setItem("percolate-theme", root.dataset.theme);
    } catch {
      // It holds for this page alone.
    }
    name();
  };

  // A button on each block of code, to copy it.
  for (const code of document.querySelectorAll("pre.code")) {
    const frame = document.createElement("div");
    frame.className = "copyable";
    code.replaceWith(frame);
    const copy = document.createElement("button");
    copy.type = "button";
    copy.className = "copy";
    copy.textContent = "Copy";
    copy.onclick = async () => {
      try {
        await navigator.clipboard.writeText(code.textContent);
        copy.textContent = "Copied";
      } catch {
        getSelection().selectAllChildren(code); // ready for Ctrl+C
        copy.textContent = "Selected";
      }
      setTimeout(() => (copy.textContent = "Copy"), 1500);
    };
    frame.append(code, copy);
  }

  // What is wider than the page can be scrolled by the keyboard in every browser.
  for (const box of document.querySelectorAll("pre, .rich, .formula, .wide")) {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
  }

  // A link to a place in a closed part opens it.
  const reveal = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const details = target && (target.closest("details") || target.querySelector(":scope > details"));
    if (details) details.open = true;
  };
  addEventListener("hashchange", reveal);
  reveal();

  // On a narrow screen, a chosen place closes the contents.
  const contents = document.getElementById("contents");
  contents.addEventListener("click", (event) => {
    if (event.target.closest("a") && contents.matches(":popover-open")) contents.hidePopover();
  });
  const here = contents.querySelector("[aria-current]");
  if (here && contents.scrollHeight > contents.clientHeight) {
    contents.scrollTop = here.offsetTop - contents.clientHeight / 3;
  }

  // Search. The index is loaded when it is first needed.
  const form = document.querySelector("form.search");
  const input = document.getElementById("search");
  const results = document.getElementById("results");
  form.hidden = false;
  let loading;
  const load = () =>
    (loading ??= new Promise((resolve) => {
      const script = document.createElement("script");
      script.src = up + "assets/search-index.js";
      script.onload = resolve;
      document.head.append(script);
    }));
  const plain = (text) => text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
  const score = (entry, words) => {
    const title = plain(entry.title);
    const page = plain(entry.page);
    const text = plain(entry.text);
    let sum = 0;
    for (const word of words) {
      const found = (title.includes(word) ? 20 : 0) + (page.includes(word) ? 6 : 0)
        + Math.min(5, text.split(word).length - 1);
      if (!found) return 0;
      sum += found;
    }
    return sum;
  };
  const around = (text, words) => {
    const at = Math.max(0, ...words.map((word) => plain(text).indexOf(word)));
    const start = Math.max(0, text.lastIndexOf(" ", Math.max(0, at - 50)));
    return (start ? "… " : "") + text.slice(start, start + 150).trim() + (text.length > start + 150 ? " …" : "");
  };
  const element = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });
  const search = async () => {
    const words = plain(input.value).split(/\s+/).filter(Boolean);
    results.hidden = words.length === 0;
    if (results.hidden) return;
    await load();
    const found = window.percolateIndex
      .map((entry) => ({ entry, score: score(entry, words) }))
      .filter((hit) => hit.score > 0)
      .sort((a, b) => b.score - a.score);
    const list = document.createElement("ol");
    for (const { entry } of found.slice(0, 12)) {
      const link = document.createElement("a");
      link.href = up + entry.url;
      link.append(element("strong", entry.title), element("em", entry.page), element("span", around(entry.text, words)));
      const item = document.createElement("li");
      item.append(link);
      list.append(item);
    }
    results.replaceChildren(
      element("p", found.length === 0 ? "Nothing found." : found.length === 1 ? "1 place" : found.length + " places"), list);
  };
  input.addEventListener("focus", load);
  input.addEventListener("input", search);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const first = results.querySelector("a");
    if (first && !results.hidden) first.click();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      results.hidden = true;
      input.focus();
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const stops = [input, ...results.querySelectorAll("a")];
      const next = stops.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
      if (stops[next]) {
        stops[next].focus();
        event.preventDefault();
      }
    }
  });
  document.addEventListener("click", (event) => {
    if (!form.contains(event.target)) results.hidden = true;
  });
  results.addEventListener("click", () => (results.hidden = true));
})();
