((root) => {
  root.classList.add('js');
  try {
    const theme = localStorage.getItem('mandat:theme');
    if (/^(light|dark)$/.test(theme)) root.dataset.theme = theme;
  } catch {
    // blocked
  }
  for (const moment of ['load', 'beforeprint'])
    addEventListener(moment, () => {
      for (const late of document.querySelectorAll('template[data-late]')) late.replaceWith(late.content);
    });
})(document.documentElement);
