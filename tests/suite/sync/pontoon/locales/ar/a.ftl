### GENERATED from content/a.yaml

title =
    { $people ->
        [one] تقرير { $people } عضو
       *[other] تقرير { $people } أعضاء
    }
opening = افتتح الرئيس الاجتماع.
closing = اختتم الرئيس الاجتماع.
