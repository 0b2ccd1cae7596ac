// Without this script a switch of language leads to the head of the other edition.
document.addEventListener("click", function (event) {
  var link = event.target.closest && event.target.closest("a[data-edition]");
  if (!link) return;
  var id = location.hash.slice(1);
  var inView = function (element) {
    var box = element.getBoundingClientRect();
    return box.bottom > 0 && box.top < innerHeight;
  };
  var target = id && document.getElementById(decodeURIComponent(id));
  if (!target || !inView(target)) {
    var all = document.querySelectorAll("main [id]");
    target = null;
    for (var i = 0; i < all.length && !target; i++) {
      if (all[i].getBoundingClientRect().top >= 0 && inView(all[i])) target = all[i];
    }
  }
  // At the head of the page the other edition opens at its head too.
  if (target && (id || scrollY > 0)) link.hash = target.id;
});
