title   = تقرير
# ملاحظة
    * ضائع
opening   = افتتح { الاجتماع.
people   = واحد
people   = اثنان
