title = تقرير الاجتماع
site = المساهمات متاحة [في الموقع](https://example.org/{ $year }/{ $folder }?lang=en).
mail = اكتبوا إلى <secretariat@example.org> أو زوروا <https://example.org/>.
