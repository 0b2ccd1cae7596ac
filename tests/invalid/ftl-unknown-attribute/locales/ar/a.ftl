title = حماية الأطفال على الخط
opening = افتتح رئيس { -group.gender ->
    [masculine] الفريق
   *[feminine] اللجنة
    } الاجتماع.
