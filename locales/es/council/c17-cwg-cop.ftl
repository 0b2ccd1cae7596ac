### council/c17-cwg-cop, Spanish

## Front matter

# en| Report by the Chairman of the { -cwg-cop }
author = Informe del Presidente del { -cwg-cop }

# en| Outcomes of the twelfth and thirteenth meetings of the { -cwg-cop }
title = Resultados de las reuniones 12ª y 13ª del { -cwg-cop }

# en| This report summarizes the main results of the twelfth and thirteenth meetings of the { -cwg-cop }, which were held on { DATETIME($meeting-12) } and { DATETIME($meeting-13) }, in accordance with { RESOLUTION($r1306) } and { RESOLUTION($r179) } of the ITU Plenipotentiary Conference.
# [K] Resolución 1306 del Consejo
summary = En el presente Informe se resumen los principales resultados de las reuniones 12ª y 13ª del { -cwg-cop }, celebradas el { DATETIME($meeting-12) } y el { DATETIME($meeting-13) }, respectivamente, de conformidad con la { RESOLUTION($r1306) } y la { RESOLUTION($r179) } de la Conferencia de Plenipotenciarios de la UIT.

# en| The Council is invited to note this Report.
action = Se invita al Consejo a tomar nota del presente Informe.

## introduction: Introduction

# en| Introduction
# [K] Introducción
introduction = Introducción

# en| The { -cwg-cop } (CWG‑COP) held its twelfth meeting on { DATETIME($meeting-12) } and its thirteenth meeting on { DATETIME($meeting-13) } at ITU Headquarters in Geneva. Approximately 100 participants representing governments, the private sector, civil society, academia, and international and intergovernmental organizations took part in the meetings, both physically and remotely, as the activities of the Group are open to all relevant stakeholders.
# [K] GTC‑PIeL; sede; a distancia; participantes; instituciones académicas; organizaciones intergubernamentales
introduction-meetings = El { -cwg-cop } (GTC‑PIeL) celebró su 12ª reunión el { DATETIME($meeting-12) } y su 13ª reunión el { DATETIME($meeting-13) } en la sede de la UIT, en Ginebra. Tomaron parte en las reuniones, tanto de forma presencial como a distancia, unos 100 participantes en representación de los gobiernos, el sector privado, la sociedad civil, las instituciones académicas y las organizaciones internacionales e intergubernamentales, ya que las actividades del Grupo están abiertas a todas las partes interesadas pertinentes.

## agenda: Adoption of the agenda

# en| Adoption of the agenda
# [S] S5, C17/114-S: «Adopción del proyecto de orden del día»; la palabra de terms.tsv, Aprobación, es [K]
agenda = Adopción del orden del día

# en| The agendas of the twelfth and thirteenth meetings were adopted without change.
# [S] adoptar (S5, como en el título); [K] sin modificaciones
agenda-adopted = Los órdenes del día de las reuniones 12ª y 13ª se adoptaron sin modificaciones.

## welcome: Welcoming remarks

# en| Welcoming remarks
# [K] Palabras de bienvenida
welcome = Palabras de bienvenida

# en| Mr Malcolm Johnson, Deputy Secretary-General of the International Telecommunication Union, opened the twelfth meeting on behalf of the Secretary-General. Mr Johnson stressed the importance of child online protection as one of the key priorities for many stakeholders, and recalled that the meetings of the { -cwg-cop } (CWG‑COP) provide an important platform where relevant stakeholders from different levels (national, regional and international) meet to discuss policies and programmes relating to child online protection.
# note| "Malcolm Johnson" has attested forms in Arabic and Russian; none was found in Chinese. Ask the house rather than transliterate.
# [K] Sr. Malcolm Johnson; GTC‑PIeL; plataforma
welcome-twelfth = El Sr. Malcolm Johnson, Vicesecretario General de la Unión Internacional de Telecomunicaciones, inauguró la 12ª reunión en nombre del Secretario General. El Sr. Johnson subrayó la importancia de la protección de la infancia en línea, una de las principales prioridades para numerosas partes interesadas, y recordó que las reuniones del { -cwg-cop } (GTC‑PIeL) constituyen una importante plataforma en la que las partes interesadas pertinentes de distintos niveles (nacional, regional e internacional) se reúnen para debatir políticas y programas relacionados con la protección de la infancia en línea.

# en| Mr Johnson also opened the thirteenth meeting. He highlighted the huge number of minors browsing the Internet (one third of all users in the world) and the rapid spread of crimes of child sexual exploitation linked to the development of new technologies. Mr Johnson stressed the commitment of ITU to ensuring child online safety, in close cooperation with its Member States and partners.
# note| Minors are one third of all Internet users; it is not one third of minors that use the Internet.
# [K] Sr. Johnson; menores; usuarios; explotación sexual de los niños; seguridad de los niños en línea; asociados
welcome-thirteenth = El Sr. Johnson inauguró también la 13ª reunión. Puso de relieve el ingente número de menores que navegan por Internet (representan un tercio de todos los usuarios del mundo) y la rápida propagación de los delitos de explotación sexual de los niños vinculados al desarrollo de las nuevas tecnologías. El Sr. Johnson recalcó el compromiso de la UIT de garantizar la seguridad de los niños en línea, en estrecha cooperación con sus Estados Miembros y asociados.

## contributions: Contributions

# en| Contributions
# [K] Contribuciones
contributions = Contribuciones

# en| At these two meetings, the Group received many contributions from Member States and other stakeholders. The contributions are available on the Group's website at: <http://www.itu.int/en/council/cwg-cop/Pages/default.aspx>.
# [K] contribuciones
contributions-received = En estas dos reuniones, el Grupo recibió numerosas contribuciones de Estados Miembros y de otras partes interesadas. Las contribuciones pueden consultarse en el sitio web del Grupo: <http://www.itu.int/en/council/cwg-cop/Pages/default.aspx>.

## discussions: Discussions

# en| Discussions
# [K] Debates
discussions = Debates

# en| Various contributions were discussed during the twelfth meeting. The ITU secretariat gave an update on ITU's child online protection initiatives, including an update on the Youth Online Consultation initiative on cyberbullying, which was carried out in partnership with the organization Re‑Rights. In view of the low rate of youth participation (around 20 responses), the focus was on a demonstration of the platform and on the lessons learned. The demonstration was followed by lively discussions among participants. The Chairman stressed the importance of involving more partners and proposed that the consultation be held at related events (for example, as side events) rather than treated as a separate project.
# note| "Re‑Rights" stays in Latin letters in every language, with a non-breaking hyphen (U+2011). "Cyberbullying": the Arabic edition says التحرش السيبراني; keep bullying apart from harassment and stalking where the language does. "The platform" is that of Re‑Rights.
# [K] secretaría; consulta en línea a los jóvenes; Re‑Rights; plataforma; enseñanzas extraídas; asociados; evento paralelo
# [S] ciberacoso: A/71/213, Protección de los niños contra el acoso (bullying), «incluido el ciberacoso»
discussions-bullying = Durante la 12ª reunión se debatieron diversas contribuciones. La secretaría de la UIT presentó información actualizada sobre las iniciativas de la UIT en materia de protección de la infancia en línea, incluida la iniciativa de consulta en línea a los jóvenes sobre el ciberacoso, llevada a cabo en asociación con la organización Re‑Rights. Habida cuenta de la baja tasa de participación de los jóvenes (unas 20 respuestas), la atención se centró en una demostración de la plataforma y en las enseñanzas extraídas. La demostración dio lugar a animados debates entre los participantes. El Presidente subrayó la importancia de lograr la participación de más asociados y propuso que la consulta se celebrara en el marco de eventos conexos (por ejemplo, como evento paralelo), en lugar de tratarse como un proyecto independiente.

# en| The report of the { -jca-cop } (JCA‑COP) of the ITU Telecommunication Standardization Sector was presented, and the Chairman affirmed the need to establish a close link between the work of the two groups (the { -jca-cop } and the { -cwg-cop }) so that their areas of work complement each other.
# note| The Joint Coordination Activity belongs to the Standardization Sector (ITU‑T), the Working Group to the Council: they are two bodies with like names.
# [K] Actividad de Coordinación Conjunta (mayúsculas; el orden de las palabras es [S], véase terms.ftl); JCA‑COP
discussions-jca = Se presentó el informe de la { -jca-cop } (JCA‑COP) del Sector de Normalización de las Telecomunicaciones de la UIT, y el Presidente afirmó que era necesario establecer un vínculo estrecho entre la labor de ambos grupos (la { -jca-cop } y el { -cwg-cop }) para que sus respectivos ámbitos de trabajo se complementaran.

# en| The following Member States and stakeholders presented their contributions: the European network of Safer Internet Centres (INSAFE), Rwanda, the Russian Federation and Argentina.
# note| The order of the contributors is that of the report, not alphabetical: keep it in every language.
# [K] red europea de centros para una Internet más segura (INSAFE); Rwanda; Federación de Rusia; Argentina
discussions-contributors = Presentaron sus contribuciones los siguientes Estados Miembros y partes interesadas: la red europea de centros para una Internet más segura (INSAFE), Rwanda, la Federación de Rusia y Argentina.

# en| The representative of Child Helpline International presented a video campaign (launched in November 2016) highlighting the risks faced by children in the digital age and the importance of the role of child helplines in supporting those children. In this regard, the joint campaign of the International Telecommunication Union and Child Helpline International, "Partnering to Protect Children and Youth", was highlighted, and members of the { -cwg-cop } were encouraged to contribute to it. Participants were also informed of the case studies to be presented on { DATETIME($case-studies) } at ITU Telecom World 2016 in Bangkok, Thailand.
# note| "Child Helpline International" keeps its English name where the house has no rendering. "Partnering to Protect Children and Youth" is the title of the campaign. "ITU Telecom World 2016" is the name of an event: keep to one form in the whole report.
# [K] Child Helpline International; campaña de vídeo; era digital; líneas de ayuda a la infancia; "Alianzas para proteger a los niños y los jóvenes" (título traducido, no se halló forma oficial); estudios de casos; ITU Telecom World 2016; Bangkok; Tailandia
discussions-helplines = El representante de Child Helpline International presentó una campaña de vídeo (puesta en marcha en noviembre de 2016) en la que se destacan los riesgos que afrontan los niños en la era digital y la importancia de la función que cumplen las líneas de ayuda a la infancia en el apoyo a esos niños. A este respecto, se puso de relieve la campaña conjunta de la Unión Internacional de Telecomunicaciones y Child Helpline International titulada "Alianzas para proteger a los niños y los jóvenes" y se alentó a los miembros del { -cwg-cop } a contribuir a ella. Se informó asimismo a los participantes de los estudios de casos que se presentarían el { DATETIME($case-studies) } en ITU Telecom World 2016, en Bangkok (Tailandia).

# en| During the thirteenth meeting, the ITU secretariat presented its report on the progress made by the Child Online Protection initiative, after which the Group discussed the outcomes of the Youth Online Consultation, presented by the secretariat in coordination with the platform of the organization Re‑Rights. The first results were very positive, and many partners contributed to the consultation. Members of the { -cwg-cop } chose a new topic for the next online consultation. The Chairman encouraged Member States to play an active role in the campaign by encouraging local non-governmental organizations and schools to participate in it.
# note| "Child Online Protection initiative" is the name of an ITU initiative (COP); elsewhere, in small letters, "child online protection" is the subject.
# [K] secretaría; iniciativa de Protección de la Infancia en Línea (también las mayúsculas, que distinguen el nombre); consulta en línea a los jóvenes; Re‑Rights; plataforma; asociados; organizaciones no gubernamentales; escuelas
discussions-progress = Durante la 13ª reunión, la secretaría de la UIT presentó su informe sobre los progresos realizados en el marco de la iniciativa de Protección de la Infancia en Línea, tras lo cual el Grupo debatió los resultados de la consulta en línea a los jóvenes, presentados por la secretaría en coordinación con la plataforma de la organización Re‑Rights. Los primeros resultados fueron muy positivos, y numerosos asociados contribuyeron a la consulta. Los miembros del { -cwg-cop } eligieron un nuevo tema para la próxima consulta en línea. El Presidente alentó a los Estados Miembros a desempeñar un papel activo en la campaña, animando a las organizaciones no gubernamentales locales y a las escuelas a participar en ella.

# en| The representative of Child Helpline International presented the joint campaign of ITU and that organization on partnering to protect children. Collaboration between ITU members and helplines was emphasized. The speaker presented the specific case studies received through the online consultation launched in May 2016, the final results of which were subsequently presented at ITU Telecom World 2016, and participants were also briefed on new ways of developing child helpline services. Members of the { -cwg-cop } welcomed the campaign, and the Chairman of the Group encouraged the secretariat to continue this work in order to make progress towards achieving Sustainable Development Goal 17.
# note| The online consultation of May 2016 is that of the joint campaign on helplines, not the Youth Online Consultation.
# [K] Child Helpline International; alianzas para proteger a los niños; Miembros de la UIT; líneas de ayuda a la infancia; estudios de casos; consulta en línea; ITU Telecom World 2016; secretaría; Objetivo de Desarrollo Sostenible 17
discussions-campaign = El representante de Child Helpline International presentó la campaña conjunta de la UIT y esa organización sobre alianzas para proteger a los niños. Se hizo hincapié en la colaboración entre los Miembros de la UIT y las líneas de ayuda. El orador presentó los estudios de casos concretos recibidos a través de la consulta en línea iniciada en mayo de 2016, cuyos resultados finales se presentaron posteriormente en ITU Telecom World 2016, y también se informó a los participantes de nuevas formas de desarrollar los servicios de las líneas de ayuda a la infancia. Los miembros del { -cwg-cop } acogieron con satisfacción la campaña, y el Presidente del Grupo alentó a la secretaría a proseguir esta labor con miras a avanzar en la consecución del Objetivo de Desarrollo Sostenible 17.

# en| Many contributions were received from Member States and other stakeholders. The companies Trend Micro and DQ World, the Russian Federation, the Odessa National Academy of Telecommunications (ONAT) and Argentina presented their projects and measures aimed at ensuring child online safety.
# note| "Trend Micro" and "DQ World" stay in Latin letters in every language.
# [K] contribuciones; Trend Micro; DQ World; Federación de Rusia; Academia Nacional de Telecomunicaciones de Odesa (ONAT); Argentina; seguridad de los niños en línea
discussions-safety = Se recibieron numerosas contribuciones de Estados Miembros y de otras partes interesadas. Las empresas Trend Micro y DQ World, la Federación de Rusia, la Academia Nacional de Telecomunicaciones de Odesa (ONAT) y Argentina presentaron sus proyectos y medidas destinados a garantizar la seguridad de los niños en línea.

## outcomes: Outcomes of the twelfth and thirteenth meetings of the { -cwg-cop } (CWG‑COP)

# en| Outcomes of the twelfth and thirteenth meetings of the { -cwg-cop } (CWG‑COP)
# [K] GTC‑PIeL
outcomes = Resultados de las reuniones 12ª y 13ª del { -cwg-cop } (GTC‑PIeL)

# en| Main outcomes of the twelfth meeting:
outcomes-12 = Principales resultados de la 12ª reunión:

# en| The Group welcomed the proposal to involve organizations such as the European Union, the Council of Europe and others as a way of bridging gaps and coordinating work at the national, regional and international levels.
# note| The Council of Europe is the organization in Strasbourg, not a Council of the European Union.
# [K] Consejo de Europa
outcomes-12-organizations = El Grupo acogió con satisfacción la propuesta de lograr la participación de organizaciones tales como la Unión Europea y el Consejo de Europa, entre otras, como medio para colmar las lagunas y coordinar la labor en los planos nacional, regional e internacional.

# en| In this regard, it was proposed that regional organizations be invited to attend future meetings.
# [K] organizaciones regionales
outcomes-12-regional = A este respecto, se propuso invitar a las organizaciones regionales a asistir a futuras reuniones.

# en| It was also recommended that methods of age verification be explored as one of the work items of the { -jca-cop }. The secretariat will brainstorm on how to convey this recommendation to the { -jca-cop }.
# [K] verificación de la edad; temas de trabajo; secretaría; intercambio de ideas (brainstorm)
outcomes-12-age = Se recomendó también estudiar métodos de verificación de la edad como uno de los temas de trabajo de la { -jca-cop }. La secretaría procederá a un intercambio de ideas sobre la manera de transmitir esta recomendación a la { -jca-cop }.

# en| With respect to the Youth Online Consultation, the Group agreed on the following:
# [K] consulta en línea a los jóvenes
outcomes-12-consultation = En cuanto a la consulta en línea a los jóvenes, el Grupo acordó lo siguiente:

# en| The focus will remain on the topic of cyberbullying, given the small size of the current sample.
# [S] ciberacoso: A/71/213
outcomes-12-topic = La atención seguirá centrándose en el tema del ciberacoso, dado el reducido tamaño de la muestra actual.

# en| The consultation will be conducted, as far as possible, in the six languages of the United Nations, with the support of Member States, ITU regional offices and partners, in order to widen its impact.
# [K] seis idiomas de las Naciones Unidas; oficinas regionales; asociados
outcomes-12-languages = La consulta se llevará a cabo, en la medida de lo posible, en los seis idiomas de las Naciones Unidas, con el apoyo de los Estados Miembros, las oficinas regionales de la UIT y los asociados, a fin de ampliar su repercusión.

# en| The results of the consultation will be presented at the thirteenth meeting of the { -cwg-cop }.
outcomes-12-results = Los resultados de la consulta se presentarán en la 13ª reunión del { -cwg-cop }.

# en| Main outcomes of the thirteenth meeting:
outcomes-13 = Principales resultados de la 13ª reunión:

# en| With respect to the outcomes of the online consultation, the Group agreed that the topic of the next consultation would centre on digital skills and digital empowerment – the secretariat will fine-tune the wording.
# [K] consulta en línea; competencias digitales; empoderamiento digital; secretaría
outcomes-13-topic = En cuanto a los resultados de la consulta en línea, el Grupo acordó que el tema de la próxima consulta se centraría en las competencias digitales y el empoderamiento digital; la secretaría afinará la redacción.

# en| The involvement of regional offices, schools and other local entities was encouraged in order to achieve greater success in terms of results and outcomes.
# note| Results (النتائج) and outcomes (النواتج) are two words here; the report uses the second for the outcomes of meetings and consultations.
# [K] oficinas regionales; escuelas; efectos (outcomes, aquí junto a results = resultados)
outcomes-13-local = Se alentó la participación de las oficinas regionales, las escuelas y otras entidades locales a fin de lograr un mayor éxito en cuanto a resultados y efectos.

# en| Lastly, the involvement of other relevant entities, such as the Institute of Electrical and Electronics Engineers (IEEE), was encouraged in order to identify possible areas of collaboration, such as standard setting.
# [K] Instituto de Ingenieros Eléctricos y Electrónicos (IEEE); elaboración de normas
outcomes-13-entities = Por último, se alentó la participación de otras entidades pertinentes, como el Instituto de Ingenieros Eléctricos y Electrónicos (IEEE), a fin de determinar posibles ámbitos de colaboración, por ejemplo, la elaboración de normas.

## Signature

# en| Dr Sherif Hashem (Arab Republic of Egypt)
# note| No Russian or Chinese form of the name "Sherif Hashem" was found. Ask the house rather than transliterate.
# [K] Dr. Sherif Hashem; República Árabe de Egipto
chairman = Dr. Sherif Hashem (República Árabe de Egipto)

# en| Chairman of the { -cwg-cop }
# note| No Russian or Chinese form of the name "Sherif Hashem" was found. Ask the house rather than transliterate.
chairman-role = Presidente del { -cwg-cop }
