/* Mandat: fits embedded tools to their height. No network, no cookies, no other change to the page. */
(function (w, d) {
  if (w.mandatEmbed) return;
  w.mandatEmbed = 1;
  var home = d.currentScript && d.currentScript.src.replace(/embed\.js.*/, 'embed/');
  function each(use) {
    d.querySelectorAll('iframe').forEach(function (frame) {
      if ('mandat' in frame.dataset || (home && !frame.src.indexOf(home))) use(frame);
    });
  }
  w.addEventListener('message', function (event) {
    var data = event.data;
    if (!data || data.type !== 'mandat:height' || !(data.height > 0)) return;
    each(function (frame) {
      if (frame.contentWindow === event.source)
        frame.style.setProperty('height', Math.min(Math.max(data.height, 80), 30000) + 'px', 'important');
    });
  });
  function ping() {
    each(function (frame) {
      frame.contentWindow.postMessage({ type: 'mandat:ping' }, '*');
    });
  }
  ping();
  d.addEventListener('DOMContentLoaded', ping);
})(window, document);
