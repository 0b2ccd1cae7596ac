title = تقرير الاجتماع
roman-a = واحد
roman-b = اثنان
decimal-a = ثلاثة
decimal-b = أربعة
dash-a = شرطة
plain-a = دون علامة
