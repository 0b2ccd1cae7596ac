title = تقرير
first = الافتتاح
agreed = اتفقت اللجنة على ما يلي:
register = أن تمسك:
register-one = سجلاً؛
see = انظر { REF("register") } و{ REF("register-one") }.
alone-one = انظر { REF("alone-two") } و{ REF("register", show: "word") } { REF("register", show: "number") }.
alone-two = بند بلا فقرة تمهد له.
