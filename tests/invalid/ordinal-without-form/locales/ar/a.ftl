title = تقرير
meeting = الاجتماع { ORDINAL($meeting) }.
