title = 常驻代表的信函
salutation = 谨转递该宣言。
