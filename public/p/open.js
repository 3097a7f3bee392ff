/* Messengers run no script, and read the page that asks for this one; whoever opens that page wants Tell Ten itself. */
(function () {
  var link = location.hash || document.currentScript.getAttribute('data-link');
  location.replace('../' + location.search + link);
})();
