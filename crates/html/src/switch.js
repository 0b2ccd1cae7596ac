// Without this script a switch of language leads to the head of the other edition.
document.addEventListener("click", function (event) {
  var link = event.target.closest && event.target.closest("a[data-edition]");
  if (!link) return;
  var target = document.getElementById(location.hash.slice(1));
  var edge = Math.max(0, link.closest("nav").getBoundingClientRect().bottom);
  var inView = function (element) {
    var box = element.getBoundingClientRect();
    return box.bottom > edge && box.top < innerHeight;
  };
  // At the head of the page its address alone says where the reader is. Further down, the paragraph that
  // is looked at does: the one of the address, else the first that begins in view.
  if (scrollY > document.querySelector("main").offsetTop && !(target && inView(target))) {
    target = Array.prototype.find.call(document.querySelectorAll("main [id]"), function (element) {
      return element.getBoundingClientRect().top >= edge && inView(element);
    });
  }
  link.hash = target ? target.id : "";
});
