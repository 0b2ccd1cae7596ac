# en| A first report
title = 第一份报告

# en| This report shows how a document is written once and published in six languages.
summary = 本报告说明如何一次撰写一份文件并以六种语文发布。

# en| Purpose
purpose = 目的

# en| The structure and the original text are in one file.
purpose-source = 文件的结构和原文均在同一个文件中。

# en| Each language has a file of its own, in which:
purpose-translations = 每种语文都有单独的文件，其中：

# en| each paragraph has a name that never changes;
purpose-units = 每一段都有一个永远不变的名称；

# en| the paragraphs stand in the order of the document.
purpose-order = 各段按照文件中的顺序排列。
