-place =
    日内
    瓦
