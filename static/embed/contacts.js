/**
 * For /embed/contacts?area=…&concern=…: goes to the page of that area and worry. Without scripts the whole list is there,
 * with links to the same pages. What those links do not know is not followed; a note says so.
 */
(function () {
  var script = document.currentScript;
  var query = new URLSearchParams(location.search);
  var area = query.get('area');
  var concern = query.get('concern');
  if (!area && !concern) return;
  var base = new URL('contacts/', script.src).href;
  var known = Array.from(document.querySelectorAll('nav a'), function (link) {
    return link.href;
  });
  var served = script.dataset.area;
  if (
    (area && !known.includes(base + area + '/')) ||
    (concern && !known.includes(base + served + '/' + concern + '/'))
  ) {
    document.getElementById('unknown').hidden = false;
    return;
  }
  location.replace(base + (area || served) + '/' + (concern ? concern + '/' : ''));
})();
