language-en = x
