/*
 * Says what is wrong where the page cannot start, in words that stand in index.html. A classic script in the JavaScript of
 * old: it has to run where the page's own does not. It is done when the page has taken over, which removes #start.
 */
(function () {
  var start = document.getElementById('start');

  /** Shows one of the sentences, and the reason in the browser's words. */
  function say(what, reason) {
    if (!start.parentNode || start.querySelector('[data-when=old]:not([hidden])')) return;
    for (var child = start.firstElementChild; child; child = child.nextElementSibling) {
      child.hidden = child.getAttribute('data-when') !== what;
    }
    start.className = '';
    start.querySelector('pre').textContent = reason || '';
  }

  // The newest that the page needs of a browser: since 2023.
  var isOld = !Object.hasOwn || !Array.prototype.at || !Array.prototype.toSorted;
  if (isOld) say('old');

  // Heard on the way down: that a script did not come is told to its element alone.
  window.addEventListener(
    'error',
    function (event) {
      if (event.message || event.target.tagName === 'SCRIPT') say('failed', event.message || event.target.src);
    },
    true,
  );
  window.addEventListener('unhandledrejection', function (event) {
    say('failed', String(event.reason));
  });
  start.querySelector('button').addEventListener('click', function () {
    location.reload();
  });
})();
