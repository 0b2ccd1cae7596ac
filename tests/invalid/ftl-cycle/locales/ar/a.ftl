title = حماية { opening }
opening = افتتاح { title }
