# en| A first report
title = Первый отчет

# en| This report shows how a document is written once and published in six languages.
summary = В настоящем отчете показано, как документ составляется один раз и публикуется на шести языках.

# en| Purpose
purpose = Цель

# en| The structure and the original text are in one file.
purpose-source = Структура и текст на языке оригинала содержатся в одном файле.

# en| Each language has a file of its own, in which:
purpose-translations = Для каждого языка имеется отдельный файл, в котором:

# en| each paragraph has a name that never changes;
purpose-units = каждый пункт имеет имя, которое никогда не меняется;

# en| the paragraphs stand in the order of the document.
purpose-order = пункты расположены в том же порядке, что и в документе.
