-group = groupe de travail
    .gender = masculine
