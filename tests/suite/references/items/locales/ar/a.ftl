title = تقرير الاجتماع
agreed = اتفق الفريق على ما يلي:
topic = بشأن الموضوع:
skills = المهارات الرقمية؛
places = بشأن الأماكن:
labelled = جنيف.
alone-first = بند بلا فقرة تمهد له.
closing = انظر { REF("topic") } و{ REF("skills") } و{ REF("labelled") } و{ REF("alone-first") }.
