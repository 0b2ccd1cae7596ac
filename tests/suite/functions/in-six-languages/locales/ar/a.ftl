title = تقرير الاجتماع
numbers = { NUMBER($people) } شخص، { NUMBER($share, style: "percent") }
place = عُقد الاجتماع الثاني عشر في { COUNTRY($host) } في { DATETIME($day) }.
members = الأعضاء: { LIST(COUNTRY("ES"), $host, -council) }.
