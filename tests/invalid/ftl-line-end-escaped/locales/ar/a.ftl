title = عنوان
first = {"نص\u000A"}
