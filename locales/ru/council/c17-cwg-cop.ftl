### council/c17-cwg-cop, Russian

## Front matter

# en| Report by the Chairman of the { -cwg-cop }
author = Отчет Председателя { -cwg-cop(case: "genitive") }

# en| Outcomes of the twelfth and thirteenth meetings of the { -cwg-cop }
# [K] «двенадцатого и тринадцатого собраний»: вид составлен по образцу «24-е собрание» (S41), здесь и далее
title = Результаты двенадцатого и тринадцатого собраний { -cwg-cop(case: "genitive") }

# en| This report summarizes the main results of the twelfth and thirteenth meetings of the { -cwg-cop }, which were held on { DATETIME($meeting-12) } and { DATETIME($meeting-13) }, in accordance with { RESOLUTION($r1306) } and { RESOLUTION($r179) } of the ITU Plenipotentiary Conference.
summary = В настоящем отчете кратко изложены основные итоги двенадцатого и тринадцатого собраний { -cwg-cop(case: "genitive") }, которые были проведены { DATETIME($meeting-12) } и { DATETIME($meeting-13) } в соответствии с Резолюцией { RESOLUTION($r1306, show: "number") } Совета и Резолюцией { RESOLUTION($r179, show: "number") } Полномочной конференции МСЭ.

# en| The Council is invited to note this Report.
action = Совету предлагается принять к сведению настоящий отчет.

## introduction: Introduction

# en| Introduction
introduction = Введение

# en| The { -cwg-cop } (CWG‑COP) held its twelfth meeting on { DATETIME($meeting-12) } and its thirteenth meeting on { DATETIME($meeting-13) } at ITU Headquarters in Geneva. Approximately 100 participants representing governments, the private sector, civil society, academia, and international and intergovernmental organizations took part in the meetings, both physically and remotely, as the activities of the Group are open to all relevant stakeholders.
# [K] «РГС‑COP» (по образцу РГС‑ФЛР, S67); «штаб-квартира МСЭ»; «как очно, так и дистанционно»; названия категорий участников, кроме частного сектора, гражданского общества и академических организаций
introduction-meetings = { -cwg-cop } (РГС‑COP) провела свое двенадцатое собрание { DATETIME($meeting-12) } и тринадцатое собрание { DATETIME($meeting-13) } в штаб-квартире МСЭ в Женеве. В работе собраний как очно, так и дистанционно приняли участие около 100 представителей правительств, частного сектора, гражданского общества, академических организаций, а также международных и межправительственных организаций, поскольку деятельность Группы открыта для всех соответствующих заинтересованных сторон.

## agenda: Adoption of the agenda

# en| Adoption of the agenda
agenda = Утверждение повестки дня

# en| The agendas of the twelfth and thirteenth meetings were adopted without change.
agenda-adopted = Повестки дня двенадцатого и тринадцатого собраний были утверждены без изменений.

## welcome: Welcoming remarks

# en| Welcoming remarks
welcome = Приветственное слово

# en| Mr Malcolm Johnson, Deputy Secretary-General of the International Telecommunication Union, opened the twelfth meeting on behalf of the Secretary-General. Mr Johnson stressed the importance of child online protection as one of the key priorities for many stakeholders, and recalled that the meetings of the { -cwg-cop } (CWG‑COP) provide an important platform where relevant stakeholders from different levels (national, regional and international) meet to discuss policies and programmes relating to child online protection.
# note| "Malcolm Johnson" has attested forms in Arabic and Russian; none was found in Chinese. Ask the house rather than transliterate.
# [K] «РГС‑COP»
welcome-twelfth = Двенадцатое собрание от имени Генерального секретаря открыл заместитель Генерального секретаря Международного союза электросвязи г‑н Малколм Джонсон. Г‑н Джонсон подчеркнул важность защиты ребенка в онлайновой среде как одного из основных приоритетов для многих заинтересованных сторон и напомнил, что собрания { -cwg-cop(case: "genitive") } (РГС‑COP) служат важной платформой, на которой соответствующие заинтересованные стороны различных уровней (национального, регионального и международного) встречаются для обсуждения политики и программ, касающихся защиты ребенка в онлайновой среде.

# en| Mr Johnson also opened the thirteenth meeting. He highlighted the huge number of minors browsing the Internet (one third of all users in the world) and the rapid spread of crimes of child sexual exploitation linked to the development of new technologies. Mr Johnson stressed the commitment of ITU to ensuring child online safety, in close cooperation with its Member States and partners.
# note| Minors are one third of all Internet users; it is not one third of minors that use the Internet.
# [K] «несовершеннолетние», «сексуальная эксплуатация детей», «безопасность детей в онлайновой среде»
welcome-thirteenth = Г‑н Джонсон открыл также и тринадцатое собрание. Он обратил внимание на огромное число несовершеннолетних, выходящих в интернет (одна треть всех пользователей в мире), и на стремительное распространение преступлений, сопряженных с сексуальной эксплуатацией детей и связанных с развитием новых технологий. Г‑н Джонсон подчеркнул, что МСЭ привержен делу обеспечения безопасности детей в онлайновой среде в тесном сотрудничестве со своими Государствами-Членами и партнерами.

## contributions: Contributions

# en| Contributions
contributions = Вклады

# en| At these two meetings, the Group received many contributions from Member States and other stakeholders. The contributions are available on the Group's website at: <http://www.itu.int/en/council/cwg-cop/Pages/default.aspx>.
contributions-received = На этих двух собраниях Группа получила большое число вкладов от Государств-Членов и других заинтересованных сторон. Со вкладами можно ознакомиться на веб-сайте Группы по адресу: <http://www.itu.int/en/council/cwg-cop/Pages/default.aspx>.

## discussions: Discussions

# en| Discussions
discussions = Обсуждения

# en| Various contributions were discussed during the twelfth meeting. The ITU secretariat gave an update on ITU's child online protection initiatives, including an update on the Youth Online Consultation initiative on cyberbullying, which was carried out in partnership with the organization Re‑Rights. In view of the low rate of youth participation (around 20 responses), the focus was on a demonstration of the platform and on the lessons learned. The demonstration was followed by lively discussions among participants. The Chairman stressed the importance of involving more partners and proposed that the consultation be held at related events (for example, as side events) rather than treated as a separate project.
# note| "Re‑Rights" stays in Latin letters in every language, with a non-breaking hyphen (U+2011). "Cyberbullying": the Arabic edition says التحرش السيبراني; keep bullying apart from harassment and stalking where the language does. "The platform" is that of Re‑Rights.
# [K] «онлайновая консультация с молодежью», «извлеченные уроки», «параллельные мероприятия», «платформа»
discussions-bullying = В ходе двенадцатого собрания были обсуждены различные вклады. Секретариат МСЭ представил обновленную информацию об инициативах МСЭ по защите ребенка в онлайновой среде, в том числе об осуществленной в партнерстве с организацией Re‑Rights инициативе по проведению онлайновой консультации с молодежью на тему кибертравли. Ввиду низкого уровня участия молодежи (около 20 ответов) основное внимание было уделено демонстрации платформы и извлеченным урокам. После демонстрации участники провели оживленное обсуждение. Председатель подчеркнул важность привлечения большего числа партнеров и предложил проводить консультацию в рамках соответствующих мероприятий (например, в качестве параллельных мероприятий), а не рассматривать ее как отдельный проект.

# en| The report of the { -jca-cop } (JCA‑COP) of the ITU Telecommunication Standardization Sector was presented, and the Chairman affirmed the need to establish a close link between the work of the two groups (the { -jca-cop } and the { -cwg-cop }) so that their areas of work complement each other.
# note| The Joint Coordination Activity belongs to the Standardization Sector (ITU‑T), the Working Group to the Council: they are two bodies with like names.
# [K] «Группа по совместной координационной деятельности по защите ребенка в онлайновой среде», в том числе прописная буква (в базе терминов строчная)
discussions-jca = Был представлен отчет { -jca-cop(case: "genitive") } (JCA‑COP) Сектора стандартизации электросвязи МСЭ, и Председатель подтвердил необходимость установления тесной связи между работой двух групп ({ -jca-cop(case: "genitive") } и { -cwg-cop(case: "genitive") }), с тем чтобы сферы их деятельности дополняли друг друга.

# en| The following Member States and stakeholders presented their contributions: the European network of Safer Internet Centres (INSAFE), Rwanda, the Russian Federation and Argentina.
# note| The order of the contributors is that of the report, not alphabetical: keep it in every language.
# [K] «европейская сеть центров безопасного интернета (INSAFE)», «Руанда»
discussions-contributors = Свои вклады представили следующие Государства-Члены и заинтересованные стороны: европейская сеть центров безопасного интернета (INSAFE), Руанда, Российская Федерация и Аргентина.

# en| The representative of Child Helpline International presented a video campaign (launched in November 2016) highlighting the risks faced by children in the digital age and the importance of the role of child helplines in supporting those children. In this regard, the joint campaign of the International Telecommunication Union and Child Helpline International, "Partnering to Protect Children and Youth", was highlighted, and members of the { -cwg-cop } were encouraged to contribute to it. Participants were also informed of the case studies to be presented on { DATETIME($case-studies) } at ITU Telecom World 2016 in Bangkok, Thailand.
# note| "Child Helpline International" keeps its English name where the house has no rendering. "Partnering to Protect Children and Youth" is the title of the campaign. "ITU Telecom World 2016" is the name of an event: keep to one form in the whole report.
# [K] «Child Helpline International», «ITU Telecom World 2016» (обе формы латиницей); "Партнерство в интересах защиты детей и молодежи"; «видеокампания», «детский телефон доверия», «исследования конкретных ситуаций» (в базе терминов «тематические исследования»), «цифровая эпоха»; «Бангкок, Таиланд»
discussions-helplines = Представитель организации Child Helpline International ознакомил участников с видеокампанией (начатой в ноябре 2016 года), освещающей риски, с которыми сталкиваются дети в цифровую эпоху, и важную роль детских телефонов доверия в оказании поддержки таким детям. В связи с этим была особо отмечена совместная кампания Международного союза электросвязи и Child Helpline International "Партнерство в интересах защиты детей и молодежи", и к членам { -cwg-cop(case: "genitive") } был обращен призыв внести свой вклад в эту кампанию. Участники были также проинформированы о том, что { DATETIME($case-studies) } на мероприятии ITU Telecom World 2016 в Бангкоке, Таиланд, будут представлены исследования конкретных ситуаций.

# en| During the thirteenth meeting, the ITU secretariat presented its report on the progress made by the Child Online Protection initiative, after which the Group discussed the outcomes of the Youth Online Consultation, presented by the secretariat in coordination with the platform of the organization Re‑Rights. The first results were very positive, and many partners contributed to the consultation. Members of the { -cwg-cop } chose a new topic for the next online consultation. The Chairman encouraged Member States to play an active role in the campaign by encouraging local non-governmental organizations and schools to participate in it.
# note| "Child Online Protection initiative" is the name of an ITU initiative (COP); elsewhere, in small letters, "child online protection" is the subject.
# [K] «онлайновая консультация с молодежью», «неправительственные организации»; прописная буква в слове «Инициатива» (так в S41; в базе терминов строчная)
discussions-progress = В ходе тринадцатого собрания секретариат МСЭ представил свой отчет о прогрессе, достигнутом в рамках Инициативы по защите ребенка в онлайновой среде, после чего Группа обсудила результаты онлайновой консультации с молодежью, представленные секретариатом в координации с платформой организации Re‑Rights. Первые итоги оказались весьма положительными, и свой вклад в проведение консультации внесли многие партнеры. Члены { -cwg-cop(case: "genitive") } выбрали новую тему для следующей онлайновой консультации. Председатель призвал Государства-Члены играть активную роль в кампании, поощряя участие в ней местных неправительственных организаций и школ.

# en| The representative of Child Helpline International presented the joint campaign of ITU and that organization on partnering to protect children. Collaboration between ITU members and helplines was emphasized. The speaker presented the specific case studies received through the online consultation launched in May 2016, the final results of which were subsequently presented at ITU Telecom World 2016, and participants were also briefed on new ways of developing child helpline services. Members of the { -cwg-cop } welcomed the campaign, and the Chairman of the Group encouraged the secretariat to continue this work in order to make progress towards achieving Sustainable Development Goal 17.
# note| The online consultation of May 2016 is that of the joint campaign on helplines, not the Youth Online Consultation.
# [K] «Child Helpline International», «ITU Telecom World 2016», «исследования конкретных ситуаций» (в базе терминов «тематические исследования»; "specific" передано словом «конкретных»), «детский телефон доверия», «онлайновая консультация»; «Цель 17 в области устойчивого развития» (место номера и прописная буква: так множественное число «Цели» в базе терминов; номер в ней со строчной)
discussions-campaign = Представитель организации Child Helpline International рассказал о проводимой этой организацией совместно с МСЭ кампании, посвященной партнерству в интересах защиты детей. Было подчеркнуто значение сотрудничества между членами МСЭ и службами телефона доверия. Выступающий представил исследования конкретных ситуаций, полученные в рамках онлайновой консультации, которая была начата в мае 2016 года и окончательные итоги которой были впоследствии представлены на мероприятии ITU Telecom World 2016; участники были также ознакомлены с новыми способами развития услуг детских телефонов доверия. Члены { -cwg-cop(case: "genitive") } приветствовали эту кампанию, а Председатель Группы призвал секретариат продолжать данную работу, с тем чтобы добиться прогресса в достижении Цели 17 в области устойчивого развития.

# en| Many contributions were received from Member States and other stakeholders. The companies Trend Micro and DQ World, the Russian Federation, the Odessa National Academy of Telecommunications (ONAT) and Argentina presented their projects and measures aimed at ensuring child online safety.
# note| "Trend Micro" and "DQ World" stay in Latin letters in every language.
# [K] «Trend Micro», «DQ World», «Одесская национальная академия связи (ОНАС)», «безопасность детей в онлайновой среде»
discussions-safety = От Государств-Членов и других заинтересованных сторон поступило большое число вкладов. Компании Trend Micro и DQ World, Российская Федерация, Одесская национальная академия связи (ОНАС) и Аргентина представили свои проекты и меры, направленные на обеспечение безопасности детей в онлайновой среде.

## outcomes: Outcomes of the twelfth and thirteenth meetings of the { -cwg-cop } (CWG‑COP)

# en| Outcomes of the twelfth and thirteenth meetings of the { -cwg-cop } (CWG‑COP)
# [K] «РГС‑COP»
outcomes = Результаты двенадцатого и тринадцатого собраний { -cwg-cop(case: "genitive") } (РГС‑COP)

# en| Main outcomes of the twelfth meeting:
outcomes-12 = Основные результаты двенадцатого собрания:

# en| The Group welcomed the proposal to involve organizations such as the European Union, the Council of Europe and others as a way of bridging gaps and coordinating work at the national, regional and international levels.
# note| The Council of Europe is the organization in Strasbourg, not a Council of the European Union.
# [K] «Европейский союз», «Совет Европы»: в базе терминов без источника
outcomes-12-organizations = Группа приветствовала предложение привлекать к работе такие организации, как Европейский союз, Совет Европы и другие, что позволило бы устранять пробелы и координировать работу на национальном, региональном и международном уровнях.

# en| In this regard, it was proposed that regional organizations be invited to attend future meetings.
# [K] «региональные организации»
outcomes-12-regional = В связи с этим было предложено приглашать региональные организации к участию в будущих собраниях.

# en| It was also recommended that methods of age verification be explored as one of the work items of the { -jca-cop }. The secretariat will brainstorm on how to convey this recommendation to the { -jca-cop }.
# [K] «проверка возраста», «направление работы»; название группы JCA‑COP; «коллективное обсуждение» (brainstorm)
outcomes-12-age = Было также рекомендовано изучить методы проверки возраста в качестве одного из направлений работы { -jca-cop(case: "genitive") }. Секретариат проведет коллективное обсуждение вопроса о том, каким образом довести эту рекомендацию до сведения { -jca-cop(case: "genitive") }.

# en| With respect to the Youth Online Consultation, the Group agreed on the following:
# [K] «онлайновая консультация с молодежью»
outcomes-12-consultation = В отношении онлайновой консультации с молодежью Группа договорилась о следующем:

# en| The focus will remain on the topic of cyberbullying, given the small size of the current sample.
outcomes-12-topic = Основное внимание будет по-прежнему уделяться теме кибертравли ввиду небольшого объема имеющейся выборки.

# en| The consultation will be conducted, as far as possible, in the six languages of the United Nations, with the support of Member States, ITU regional offices and partners, in order to widen its impact.
# [K] «шесть языков Организации Объединенных Наций», «региональные отделения МСЭ»
outcomes-12-languages = Консультация будет проводиться, насколько это возможно, на шести языках Организации Объединенных Наций при поддержке Государств-Членов, региональных отделений МСЭ и партнеров, с тем чтобы расширить сферу ее воздействия.

# en| The results of the consultation will be presented at the thirteenth meeting of the { -cwg-cop }.
outcomes-12-results = Итоги консультации будут представлены на тринадцатом собрании { -cwg-cop(case: "genitive") }.

# en| Main outcomes of the thirteenth meeting:
outcomes-13 = Основные результаты тринадцатого собрания:

# en| With respect to the outcomes of the online consultation, the Group agreed that the topic of the next consultation would centre on digital skills and digital empowerment – the secretariat will fine-tune the wording.
# [K] «онлайновая консультация», «цифровые навыки», «расширение цифровых прав и возможностей»
outcomes-13-topic = В отношении результатов онлайновой консультации Группа договорилась о том, что тема следующей консультации будет связана прежде всего с цифровыми навыками и расширением цифровых прав и возможностей; секретариат уточнит формулировку.

# en| The involvement of regional offices, schools and other local entities was encouraged in order to achieve greater success in terms of results and outcomes.
# note| Results (النتائج) and outcomes (النواتج) are two words here; the report uses the second for the outcomes of meetings and consultations.
# [K] «региональные отделения», «школы»; «итоги и результаты» (results and outcomes)
outcomes-13-local = Прозвучал призыв привлекать к работе региональные отделения, школы и другие местные структуры, с тем чтобы добиться большего успеха с точки зрения итогов и результатов.

# en| Lastly, the involvement of other relevant entities, such as the Institute of Electrical and Electronics Engineers (IEEE), was encouraged in order to identify possible areas of collaboration, such as standard setting.
# [K] «Институт инженеров по электротехнике и радиоэлектронике (IEEE)»
outcomes-13-entities = Наконец, прозвучал призыв привлекать к работе и другие соответствующие структуры, такие как Институт инженеров по электротехнике и радиоэлектронике (IEEE), с тем чтобы определить возможные области сотрудничества, например разработку стандартов.

## Signature

# en| Dr Sherif Hashem (Arab Republic of Egypt)
# note| No Russian or Chinese form of the name "Sherif Hashem" was found. Ask the house rather than transliterate.
# [K] «Шериф Хашем»: русская форма имени не найдена, уточнить; «Арабская Республика Египет»
chairman = Д‑р Шериф Хашем (Арабская Республика Египет)

# en| Chairman of the { -cwg-cop }
# note| No Russian or Chinese form of the name "Sherif Hashem" was found. Ask the house rather than transliterate.
chairman-role = Председатель { -cwg-cop(case: "genitive") }
