// Before anything is drawn: the reader's choice of light or dark, where one was made.
(() => {
  try {
    const theme = localStorage.getItem("percolate-theme");
    if (theme) document.documentElement.dataset.theme = theme;
  } catch {
    // Storage is closed to pages from a folder in some browsers; the system's choice holds.
  }
})();
