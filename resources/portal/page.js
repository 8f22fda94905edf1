// The size of the text is chosen without this, too; here it is remembered for the next page, and known to
// browsers that don't understand :has(). There are no marks in it that XML would have to escape.
(function () {
  "use strict";
  var key = "nianbao-font-size";
  var choices = Array.prototype.slice.call(document.querySelectorAll("input[name=font-size]"));
  function remembered() {
    try {
      return window.localStorage.getItem(key);
    } catch (refused) {
      return null;
    }
  }
  function show(size) {
    document.documentElement.setAttribute("data-font-size", size);
  }
  var size = remembered();
  choices.forEach(function (choice) {
    if (choice.value === size) {
      choice.checked = true;
      show(size);
    }
    choice.addEventListener("change", function () {
      show(choice.value);
      try {
        window.localStorage.setItem(key, choice.value);
      } catch (refused) {
        // Chosen for this page alone.
      }
    });
  });
  var print = document.querySelector("button.print");
  print.hidden = false;
  print.addEventListener("click", function () {
    window.print();
  });
})();
