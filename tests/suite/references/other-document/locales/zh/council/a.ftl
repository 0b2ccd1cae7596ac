title = 第一份报告
here = 此处
links = 见第二份报告{ REF("b#second") }和{ REF("b#second-item") }、其表{ REF("b#numbers", show: "number") }以及上文{ REF("a#links") }。
