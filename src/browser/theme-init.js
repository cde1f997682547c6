((root) => {
  root.classList.add('js');
  try {
    const theme = localStorage.getItem('mandat:theme');
    if (/^(light|dark)$/.test(theme)) root.dataset.theme = theme;
  } catch {
    // blocked
  }
})(document.documentElement);
