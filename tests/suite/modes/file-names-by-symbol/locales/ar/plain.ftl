title = بلا رمز
word = كلمة
text = نص.
