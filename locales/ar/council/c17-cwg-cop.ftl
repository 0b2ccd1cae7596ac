### council/c17-cwg-cop, Arabic

## Front matter

# en| Report by the Chairman of the { -cwg-cop }
author = تقرير من رئيس { -cwg-cop }

# en| Outcomes of the twelfth and thirteenth meetings of the { -cwg-cop }
title = نواتج الاجتماعين الثاني عشر والثالث عشر ل{ -cwg-cop }

# en| This report summarizes the main results of the twelfth and thirteenth meetings of the { -cwg-cop }, which were held on { DATETIME($meeting-12) } and { DATETIME($meeting-13) }, in accordance with { RESOLUTION($r1306) } and { RESOLUTION($r179) } of the ITU Plenipotentiary Conference.
summary = يلخّص هذا التقرير النتائج الرئيسية للاجتماعين الثاني عشر والثالث عشر ل{ -cwg-cop }، اللذين عُقدا في 10 أكتوبر 2016 و2 فبراير 2017، وفقاً للقرار { RESOLUTION($r1306, show: "number") } الصادر عن مجلس الاتحاد، و{ RESOLUTION($r179) } الصادر عن مؤتمر المندوبين المفوضين للاتحاد.

# en| The Council is invited to note this Report.
action = يُدعى المجلس إلى الإحاطة علماً بهذا التقرير.

## introduction: Introduction

# en| Introduction
introduction = مقدمة

# en| The { -cwg-cop } (CWG‑COP) held its twelfth meeting on { DATETIME($meeting-12) } and its thirteenth meeting on { DATETIME($meeting-13) } at ITU Headquarters in Geneva. Approximately 100 participants representing governments, the private sector, civil society, academia, and international and intergovernmental organizations took part in the meetings, both physically and remotely, as the activities of the Group are open to all relevant stakeholders.
introduction-meetings = عقد { -cwg-cop } (CWG‑COP) اجتماعه الثاني عشر في { DATETIME($meeting-12) } واجتماعه الثالث عشر في 2 فبراير 2017 بمقر الاتحاد في جنيف. وشارك في الاجتماعين، حضورياً وعن بُعد، نحو 100 مشارك يمثلون الحكومات والقطاع الخاص والمجتمع المدني والهيئات الأكاديمية والمنظمات الدولية والحكومية الدولية، حيث إن أنشطة الفريق مفتوحة أمام جميع أصحاب المصلحة المعنيين.

## agenda: Adoption of the agenda

# en| Adoption of the agenda
agenda = اعتماد جدول الأعمال

# en| The agendas of the twelfth and thirteenth meetings were adopted without change.
agenda-adopted = اعتُمد جدولا الأعمال الخاصان بالاجتماعين الثاني عشر والثالث عشر بصيغتهما الأصلية.

## welcome: Welcoming remarks

# en| Welcoming remarks
welcome = كلمات الترحيب

# en| Mr Malcolm Johnson, Deputy Secretary-General of the International Telecommunication Union, opened the twelfth meeting on behalf of the Secretary-General. Mr Johnson stressed the importance of child online protection as one of the key priorities for many stakeholders, and recalled that the meetings of the { -cwg-cop } (CWG‑COP) provide an important platform where relevant stakeholders from different levels (national, regional and international) meet to discuss policies and programmes relating to child online protection.
# note| "Malcolm Johnson" has attested forms in Arabic and Russian; none was found in Chinese. Ask the house rather than transliterate.
welcome-twelfth = افتتح السيد مالكوم جونسون، نائب الأمين العام للاتحاد الدولي للاتصالات، الاجتماع الثاني عشر نيابةً عن الأمين العام. وشدد السيد جونسون على أهمية حماية الأطفال على الخط باعتبارها إحدى الأولويات الرئيسية للعديد من أصحاب المصلحة، وذكّر بأن اجتماعات { -cwg-cop } (CWG‑COP) توفر منصة هامة يجتمع فيها أصحاب المصلحة المعنيين من مختلف المستويات (الوطنية والإقليمية والدولية) لمناقشة السياسات والبرامج المتعلقة بحماية الأطفال على الخط.

# en| Mr Johnson also opened the thirteenth meeting. He highlighted the huge number of minors browsing the Internet (one third of all users in the world) and the rapid spread of crimes of child sexual exploitation linked to the development of new technologies. Mr Johnson stressed the commitment of ITU to ensuring child online safety, in close cooperation with its Member States and partners.
# note| Minors are one third of all Internet users; it is not one third of minors that use the Internet.
welcome-thirteenth = وافتتح السيد جونسون أيضاً الاجتماع الثالث عشر. وسلط الضوء على العدد الهائل من القصّر الذين يتصفحون الإنترنت (ثلث مجموع المستعملين في العالم) وعلى الانتشار السريع لجرائم الاستغلال الجنسي للأطفال ذات الصلة بتطور التكنولوجيات الجديدة. وشدد السيد جونسون على التزام الاتحاد بضمان سلامة الأطفال على الخط بالتعاون الوثيق مع دوله الأعضاء والشركاء.

## contributions: Contributions

# en| Contributions
contributions = المساهمات

# en| At these two meetings, the Group received many contributions from Member States and other stakeholders. The contributions are available on the Group's website at: <http://www.itu.int/en/council/cwg-cop/Pages/default.aspx>.
contributions-received = تلقى الفريق في هذين الاجتماعين مساهمات عديدة من الدول الأعضاء ومن أصحاب المصلحة الآخرين. ويمكن الاطلاع على المساهمات في الموقع الإلكتروني للفريق في العنوان: <http://www.itu.int/en/council/cwg-cop/Pages/default.aspx>.

## discussions: Discussions

# en| Discussions
discussions = المناقشات

# en| Various contributions were discussed during the twelfth meeting. The ITU secretariat gave an update on ITU's child online protection initiatives, including an update on the Youth Online Consultation initiative on cyberbullying, which was carried out in partnership with the organization Re‑Rights. In view of the low rate of youth participation (around 20 responses), the focus was on a demonstration of the platform and on the lessons learned. The demonstration was followed by lively discussions among participants. The Chairman stressed the importance of involving more partners and proposed that the consultation be held at related events (for example, as side events) rather than treated as a separate project.
# note| "Re‑Rights" stays in Latin letters in every language, with a non-breaking hyphen (U+2011). "Cyberbullying": the Arabic edition says التحرش السيبراني; keep bullying apart from harassment and stalking where the language does. "The platform" is that of Re‑Rights.
discussions-bullying = نوقشت مساهمات مختلفة خلال الاجتماع الثاني عشر. وقدمت أمانة الاتحاد معلومات محدّثة عن مبادرات الاتحاد المتعلقة بحماية الأطفال على الخط، بما في ذلك معلومات محدّثة عن مبادرة التشاور على الخط مع الشباب بشأن التحرش السيبراني، التي نُفذت بشراكة مع منظمة Re‑Rights. ونظراً للمعدل المنخفض لمشاركة الشباب (حوالي 20 رداً)، سُلط الضوء على عرض توضيحي للمنصة والدروس المستفادة. وأعقب العرض مناقشات حية بين المشاركين. وشدد الرئيس على أهمية إشراك مزيد من الشركاء واقترح إجراء هذه المشاورة في الأحداث ذات الصلة (كأنشطة جانبية مثلاً) بدلاً من تناولها كمشروع منفصل.

# en| The report of the { -jca-cop } (JCA‑COP) of the ITU Telecommunication Standardization Sector was presented, and the Chairman affirmed the need to establish a close link between the work of the two groups (the { -jca-cop } and the { -cwg-cop }) so that their areas of work complement each other.
# note| The Joint Coordination Activity belongs to the Standardization Sector (ITU‑T), the Working Group to the Council: they are two bodies with like names.
discussions-jca = وقُدم تقرير { -jca-cop } (JCA‑COP) لقطاع تقييس الاتصالات، وأكد الرئيس الحاجة إلى إقامة صلة وثيقة بين أعمال الفريقين (فريق { -jca-cop } و{ -cwg-cop }) لتحقيق التكامل بين نطاقيْ أعمالهما.

# en| The following Member States and stakeholders presented their contributions: the European network of Safer Internet Centres (INSAFE), Rwanda, the Russian Federation and Argentina.
# note| The order of the contributors is that of the report, not alphabetical: keep it in every language.
discussions-contributors = وقدمت الدول الأعضاء والجهات صاحبة المصلحة التالية مساهماتها: الشبكة الأوروبية لسلامة الإنترنت (INSAFE) ورواندا والاتحاد الروسي والأرجنتين.

# en| The representative of Child Helpline International presented a video campaign (launched in November 2016) highlighting the risks faced by children in the digital age and the importance of the role of child helplines in supporting those children. In this regard, the joint campaign of the International Telecommunication Union and Child Helpline International, "Partnering to Protect Children and Youth", was highlighted, and members of the { -cwg-cop } were encouraged to contribute to it. Participants were also informed of the case studies to be presented on { DATETIME($case-studies) } at ITU Telecom World 2016 in Bangkok, Thailand.
# note| "Child Helpline International" keeps its English name where the house has no rendering. "Partnering to Protect Children and Youth" is the title of the campaign. "ITU Telecom World 2016" is the name of an event: keep to one form in the whole report.
discussions-helplines = وعرض ممثل المنظمة الدولية لخطوط مساعدة الأطفال حملة فيديوية (أُطلقت في نوفمبر 2016) تسلط الضوء على المخاطر التي يواجهها الأطفال في العصر الرقمي وأهمية دور خطوط مساعدة الأطفال في دعم هؤلاء الأطفال. وفي هذا الصدد، سُلط الضوء على الحملة المشتركة بين الاتحاد الدولي للاتصالات والمنظمة الدولية لخطوط مساعدة الأطفال "الشراكة من أجل حماية الأطفال والشباب"، وشُجع أعضاء { -cwg-cop } على المساهمة فيها. وأحيط المشاركون علماً كذلك بدراسات الحالة التي ستُعرض يوم 15 نوفمبر 2016 في تليكوم العالمي للاتحاد لعام 2016 ببانكوك، تايلاند.

# en| During the thirteenth meeting, the ITU secretariat presented its report on the progress made by the Child Online Protection initiative, after which the Group discussed the outcomes of the Youth Online Consultation, presented by the secretariat in coordination with the platform of the organization Re‑Rights. The first results were very positive, and many partners contributed to the consultation. Members of the { -cwg-cop } chose a new topic for the next online consultation. The Chairman encouraged Member States to play an active role in the campaign by encouraging local non-governmental organizations and schools to participate in it.
# note| "Child Online Protection initiative" is the name of an ITU initiative (COP); elsewhere, in small letters, "child online protection" is the subject.
discussions-progress = وخلال الاجتماع الثالث عشر، قدمت أمانة الاتحاد تقريرها المتعلق بالتقدم الذي أحرزته مبادرة حماية الأطفال على الخط، وبعد ذلك ناقش الفريق نواتج مشاورة الشباب على الخط، التي قدمتها الأمانة بالتنسيق مع منصة منظمة Re‑Rights. وكانت النتائج الأولى إيجابية جداً وساهم العديد من الشركاء في المشاورة. واختار أعضاء { -cwg-cop } موضوعاً جديداً للمشاورة المقبلة على الخط. وشجع الرئيس الدول الأعضاء على الاضطلاع بدور نشيط في الحملة عن طريق تشجيع المنظمات غير الحكومية المحلية والمدارس على المشاركة فيها.

# en| The representative of Child Helpline International presented the joint campaign of ITU and that organization on partnering to protect children. Collaboration between ITU members and helplines was emphasized. The speaker presented the specific case studies received through the online consultation launched in May 2016, the final results of which were subsequently presented at ITU Telecom World 2016, and participants were also briefed on new ways of developing child helpline services. Members of the { -cwg-cop } welcomed the campaign, and the Chairman of the Group encouraged the secretariat to continue this work in order to make progress towards achieving Sustainable Development Goal 17.
# note| The online consultation of May 2016 is that of the joint campaign on helplines, not the Youth Online Consultation.
discussions-campaign = وعرض ممثل المنظمة الدولية لخطوط مساعدة الأطفال الحملة المشتركة بين الاتحاد والمنظمة بشأن الشراكة من أجل حماية الأطفال. وشُدد على التعاون بين أعضاء الاتحاد وخطوط المساعدة. وعرض المتحدث الدراسات المحددة للحالة والواردة في إطار المشاورة على الخط التي أُطلقت في مايو 2016 والتي عُرضت نتائجها النهائية لاحقاً خلال تليكوم الاتحاد العالمي لعام 2016، وأُطلع المشاركون أيضاً على طرائق جديدة لتطوير خدمات خطوط مساعدة الأطفال. ورحب أعضاء { -cwg-cop } بالحملة، وشجع رئيس الفريق الأمانة على مواصلة هذا العمل من أجل التقدم نحو تحقيق الهدف 17 من أهداف التنمية المستدامة.

# en| Many contributions were received from Member States and other stakeholders. The companies Trend Micro and DQ World, the Russian Federation, the Odessa National Academy of Telecommunications (ONAT) and Argentina presented their projects and measures aimed at ensuring child online safety.
# note| "Trend Micro" and "DQ World" stay in Latin letters in every language.
discussions-safety = ووردت مساهمات عديدة من الدول الأعضاء وأصحاب المصلحة الآخرين. وعرضت شركة Trend Micro وشركة DQ World والاتحاد الروسي والأكاديمية الوطنية للاتصالات في أوديسا (ONAT) والأرجنتين مشاريعها وتدابيرها الرامية إلى ضمان سلامة الأطفال على الخط.

## outcomes: Outcomes of the twelfth and thirteenth meetings of the { -cwg-cop } (CWG‑COP)

# en| Outcomes of the twelfth and thirteenth meetings of the { -cwg-cop } (CWG‑COP)
outcomes = نواتج الاجتماعين الثاني عشر والثالث عشر ل{ -cwg-cop } (CWG‑COP)

# en| Main outcomes of the twelfth meeting:
outcomes-12 = النواتج الرئيسية للاجتماع الثاني عشر:

# en| The Group welcomed the proposal to involve organizations such as the European Union, the Council of Europe and others as a way of bridging gaps and coordinating work at the national, regional and international levels.
# note| The Council of Europe is the organization in Strasbourg, not a Council of the European Union.
outcomes-12-organizations = رحب الفريق باقتراح إشراك منظمات من قبيل الاتحاد الأوروبي ومجلس أوروبا وغيرهما كطريقة لسد الفجوات وتنسيق الأعمال على الصعيد الوطني والإقليمي والدولي.

# en| In this regard, it was proposed that regional organizations be invited to attend future meetings.
outcomes-12-regional = في هذا الصدد، اقتُرح دعوة المنظمات الإقليمية لحضور الاجتماعات المقبلة.

# en| It was also recommended that methods of age verification be explored as one of the work items of the { -jca-cop }. The secretariat will brainstorm on how to convey this recommendation to the { -jca-cop }.
outcomes-12-age = أوصي أيضاً باستكشاف طرائق كفيلة بالتحقق من العمر كبند من بنود عمل { -jca-cop }. وستقوم الأمانة بشحذ الأفكار فيما يتعلق بكيفية إبلاغ { -jca-cop } بهذه التوصية.

# en| With respect to the Youth Online Consultation, the Group agreed on the following:
outcomes-12-consultation = فيما يتعلق بمشاورة الشباب على الخط، اتفق الفريق على ما يلي:

# en| The focus will remain on the topic of cyberbullying, given the small size of the current sample.
outcomes-12-topic = مواصلة التركيز على موضوع التحرش السيبراني نظراً لصغر حجم العينة الحالية.

# en| The consultation will be conducted, as far as possible, in the six languages of the United Nations, with the support of Member States, ITU regional offices and partners, in order to widen its impact.
outcomes-12-languages = إجراء المشاورة قدر الإمكان باللغات الست للأمم المتحدة بدعم من الدول الأعضاء والمكاتب الإقليمية للاتحاد والشركاء من أجل توسيع نطاق تأثير المشاورة.

# en| The results of the consultation will be presented at the thirteenth meeting of the { -cwg-cop }.
outcomes-12-results = ستعرض نتائج المشاورة في الاجتماع الثالث عشر لفريق العمل التابع للمجلس المعني بحماية الأطفال على الخط.

# en| Main outcomes of the thirteenth meeting:
outcomes-13 = النواتج الرئيسية للاجتماع الثالث عشر:

# en| With respect to the outcomes of the online consultation, the Group agreed that the topic of the next consultation would centre on digital skills and digital empowerment – the secretariat will fine-tune the wording.
outcomes-13-topic = فيما يتعلق بنواتج المشاورة على الخط، اتفق الفريق على أن يتمحور موضوع المشاورة المقبلة حول المهارات الرقمية والتمكين الرقمي - ستعمل الأمانة على دقة الصياغة.

# en| The involvement of regional offices, schools and other local entities was encouraged in order to achieve greater success in terms of results and outcomes.
# note| Results (النتائج) and outcomes (النواتج) are two words here; the report uses the second for the outcomes of meetings and consultations.
outcomes-13-local = شُجع على إشراك المكاتب الإقليمية والمدارس وغيرها من الكيانات المحلية من أجل تحقيق مزيد من النجاح في النتائج والنواتج.

# en| Lastly, the involvement of other relevant entities, such as the Institute of Electrical and Electronics Engineers (IEEE), was encouraged in order to identify possible areas of collaboration, such as standard setting.
outcomes-13-entities = وأخيراً، شُجع على إشراك كيانات أخرى معنية، مثل معهد مهندسي الكهرباء والإلكترونيات (IEEE)، لتحديد مجالات التعاون الممكن من قبيل مجال وضع المعايير.

## Signature

# en| Dr Sherif Hashem (Arab Republic of Egypt)
# note| No Russian or Chinese form of the name "Sherif Hashem" was found. Ask the house rather than transliterate.
chairman = الدكتور شريف هاشم (جمهورية مصر العربية)

# en| Chairman of the { -cwg-cop }
# note| No Russian or Chinese form of the name "Sherif Hashem" was found. Ask the house rather than transliterate.
chairman-role = رئيس { -cwg-cop }
