### GENERATED from content/council/c17-cwg-cop.yaml by hexaglot sync: the source text for tools that need it as Fluent. Edits here are refused.

author = Report by the Chairman of the { -cwg-cop }

title = Outcomes of the twelfth and thirteenth meetings of the { -cwg-cop }

summary = This report summarizes the main results of the twelfth and thirteenth meetings of the { -cwg-cop }, which were held on { DATETIME($meeting-12) } and { DATETIME($meeting-13) }, in accordance with { RESOLUTION($r1306) } and { RESOLUTION($r179) } of the ITU Plenipotentiary Conference.

action = The Council is invited to note this Report.

## introduction: Introduction

introduction = Introduction

introduction-meetings = The { -cwg-cop } (CWG‑COP) held its twelfth meeting on { DATETIME($meeting-12) } and its thirteenth meeting on { DATETIME($meeting-13) } at ITU Headquarters in Geneva. Approximately 100 participants representing governments, the private sector, civil society, academia, and international and intergovernmental organizations took part in the meetings, both physically and remotely, as the activities of the Group are open to all relevant stakeholders.

## agenda: Adoption of the agenda

agenda = Adoption of the agenda

agenda-adopted = The agendas of the twelfth and thirteenth meetings were adopted without change.

## welcome: Welcoming remarks

welcome = Welcoming remarks

# note| "Malcolm Johnson" has attested forms in Arabic and Russian; none was found in Chinese. Ask the house rather than transliterate.
welcome-twelfth = Mr Malcolm Johnson, Deputy Secretary-General of the International Telecommunication Union, opened the twelfth meeting on behalf of the Secretary-General. Mr Johnson stressed the importance of child online protection as one of the key priorities for many stakeholders, and recalled that the meetings of the { -cwg-cop } (CWG‑COP) provide an important platform where relevant stakeholders from different levels (national, regional and international) meet to discuss policies and programmes relating to child online protection.

# note| Minors are one third of all Internet users; it is not one third of minors that use the Internet.
welcome-thirteenth = Mr Johnson also opened the thirteenth meeting. He highlighted the huge number of minors browsing the Internet (one third of all users in the world) and the rapid spread of crimes of child sexual exploitation linked to the development of new technologies. Mr Johnson stressed the commitment of ITU to ensuring child online safety, in close cooperation with its Member States and partners.

## contributions: Contributions

contributions = Contributions

contributions-received = At these two meetings, the Group received many contributions from Member States and other stakeholders. The contributions are available on the Group's website at: <http://www.itu.int/en/council/cwg-cop/Pages/default.aspx>.

## discussions: Discussions

discussions = Discussions

# note| "Re‑Rights" stays in Latin letters in every language, with a non-breaking hyphen (U+2011). "Cyberbullying": the Arabic edition says التحرش السيبراني; keep bullying apart from harassment and stalking where the language does. "The platform" is that of Re‑Rights.
discussions-bullying = Various contributions were discussed during the twelfth meeting. The ITU secretariat gave an update on ITU's child online protection initiatives, including an update on the Youth Online Consultation initiative on cyberbullying, which was carried out in partnership with the organization Re‑Rights. In view of the low rate of youth participation (around 20 responses), the focus was on a demonstration of the platform and on the lessons learned. The demonstration was followed by lively discussions among participants. The Chairman stressed the importance of involving more partners and proposed that the consultation be held at related events (for example, as side events) rather than treated as a separate project.

# note| The Joint Coordination Activity belongs to the Standardization Sector (ITU‑T), the Working Group to the Council: they are two bodies with like names.
discussions-jca = The report of the { -jca-cop } (JCA‑COP) of the ITU Telecommunication Standardization Sector was presented, and the Chairman affirmed the need to establish a close link between the work of the two groups (the { -jca-cop } and the { -cwg-cop }) so that their areas of work complement each other.

# note| The order of the contributors is that of the report, not alphabetical: keep it in every language.
discussions-contributors = The following Member States and stakeholders presented their contributions: the European network of Safer Internet Centres (INSAFE), Rwanda, the Russian Federation and Argentina.

# note| "Child Helpline International" keeps its English name where the house has no rendering. "Partnering to Protect Children and Youth" is the title of the campaign. "ITU Telecom World 2016" is the name of an event: keep to one form in the whole report.
discussions-helplines = The representative of Child Helpline International presented a video campaign (launched in November 2016) highlighting the risks faced by children in the digital age and the importance of the role of child helplines in supporting those children. In this regard, the joint campaign of the International Telecommunication Union and Child Helpline International, "Partnering to Protect Children and Youth", was highlighted, and members of the { -cwg-cop } were encouraged to contribute to it. Participants were also informed of the case studies to be presented on { DATETIME($case-studies) } at ITU Telecom World 2016 in Bangkok, Thailand.

# note| "Child Online Protection initiative" is the name of an ITU initiative (COP); elsewhere, in small letters, "child online protection" is the subject.
discussions-progress = During the thirteenth meeting, the ITU secretariat presented its report on the progress made by the Child Online Protection initiative, after which the Group discussed the outcomes of the Youth Online Consultation, presented by the secretariat in coordination with the platform of the organization Re‑Rights. The first results were very positive, and many partners contributed to the consultation. Members of the { -cwg-cop } chose a new topic for the next online consultation. The Chairman encouraged Member States to play an active role in the campaign by encouraging local non-governmental organizations and schools to participate in it.

# note| The online consultation of May 2016 is that of the joint campaign on helplines, not the Youth Online Consultation.
discussions-campaign = The representative of Child Helpline International presented the joint campaign of ITU and that organization on partnering to protect children. Collaboration between ITU members and helplines was emphasized. The speaker presented the specific case studies received through the online consultation launched in May 2016, the final results of which were subsequently presented at ITU Telecom World 2016, and participants were also briefed on new ways of developing child helpline services. Members of the { -cwg-cop } welcomed the campaign, and the Chairman of the Group encouraged the secretariat to continue this work in order to make progress towards achieving Sustainable Development Goal 17.

# note| "Trend Micro" and "DQ World" stay in Latin letters in every language.
discussions-safety = Many contributions were received from Member States and other stakeholders. The companies Trend Micro and DQ World, the Russian Federation, the Odessa National Academy of Telecommunications (ONAT) and Argentina presented their projects and measures aimed at ensuring child online safety.

## outcomes: Outcomes of the twelfth and thirteenth meetings of the { -cwg-cop } (CWG‑COP)

outcomes = Outcomes of the twelfth and thirteenth meetings of the { -cwg-cop } (CWG‑COP)

outcomes-12 = Main outcomes of the twelfth meeting:

# note| The Council of Europe is the organization in Strasbourg, not a Council of the European Union.
outcomes-12-organizations = The Group welcomed the proposal to involve organizations such as the European Union, the Council of Europe and others as a way of bridging gaps and coordinating work at the national, regional and international levels.

outcomes-12-regional = In this regard, it was proposed that regional organizations be invited to attend future meetings.

outcomes-12-age = It was also recommended that methods of age verification be explored as one of the work items of the { -jca-cop }. The secretariat will brainstorm on how to convey this recommendation to the { -jca-cop }.

outcomes-12-consultation = With respect to the Youth Online Consultation, the Group agreed on the following:

outcomes-12-topic = The focus will remain on the topic of cyberbullying, given the small size of the current sample.

outcomes-12-languages = The consultation will be conducted, as far as possible, in the six languages of the United Nations, with the support of Member States, ITU regional offices and partners, in order to widen its impact.

outcomes-12-results = The results of the consultation will be presented at the thirteenth meeting of the { -cwg-cop }.

outcomes-13 = Main outcomes of the thirteenth meeting:

outcomes-13-topic = With respect to the outcomes of the online consultation, the Group agreed that the topic of the next consultation would centre on digital skills and digital empowerment – the secretariat will fine-tune the wording.

# note| Results (النتائج) and outcomes (النواتج) are two words here; the report uses the second for the outcomes of meetings and consultations.
outcomes-13-local = The involvement of regional offices, schools and other local entities was encouraged in order to achieve greater success in terms of results and outcomes.

outcomes-13-entities = Lastly, the involvement of other relevant entities, such as the Institute of Electrical and Electronics Engineers (IEEE), was encouraged in order to identify possible areas of collaboration, such as standard setting.

# note| No Russian or Chinese form of the name "Sherif Hashem" was found. Ask the house rather than transliterate.
chairman = Dr Sherif Hashem (Arab Republic of Egypt)

# note| No Russian or Chinese form of the name "Sherif Hashem" was found. Ask the house rather than transliterate.
chairman-role = Chairman of the { -cwg-cop }
