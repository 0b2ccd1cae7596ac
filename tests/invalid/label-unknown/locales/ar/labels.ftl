sumary = خلاصة
