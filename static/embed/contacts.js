/**
 * For /embed/contacts?area=…&concern=…: goes to the page of that area and worry. Without scripts the whole list is there,
 * with links to the same pages. What is not in the lists is not followed; a note says so.
 */
(function () {
  var script = document.currentScript;
  var query = new URLSearchParams(location.search);
  var area = query.get('area');
  var concern = query.get('concern');
  if (!area && !concern) return;
  var known = function (kind, id) {
    return Array.from(document.querySelectorAll('nav a')).some(function (link) { return link.dataset[kind] === id; });
  };
  if ((area && !known('area', area)) || (concern && !known('concern', concern))) {
    document.getElementById('unknown').hidden = false;
    return;
  }
  location.replace(new URL('contacts/' + (area || script.dataset.area) + '/' + (concern ? concern + '/' : ''), script.src));
})();
