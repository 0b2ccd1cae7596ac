# ar| مجلس ITU
title = ITU Council

# ar| المادة 1
body-1 = Article 1

# ar| عقد الاتحاد الدولي للاتصالات (ITU) الدورة 2017 في جنيف، انظر [www.itu.int](https://www.itu.int/).
body-1-1 = The International Telecommunication Union (ITU) held its 2017 session in Geneva, see [www.itu.int](https://www.itu.int/).

# ar| قال: **“نعم”**، و“لا”وحدها.
body-1-2 = They said **“yes”**, and “no” alone.

# ar| قدمًا، café.
body-1-3 = Forward, café.
