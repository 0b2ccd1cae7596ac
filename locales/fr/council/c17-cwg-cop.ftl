### council/c17-cwg-cop, French

## Front matter

# en| Report by the Chairman of the { -cwg-cop }
author = Rapport du Président du { -cwg-cop }

# en| Outcomes of the twelfth and thirteenth meetings of the { -cwg-cop }
# [K] Résultats; douzième et treizième réunions
title = Résultats des douzième et treizième réunions du { -cwg-cop }

# en| This report summarizes the main results of the twelfth and thirteenth meetings of the { -cwg-cop }, which were held on { DATETIME($meeting-12) } and { DATETIME($meeting-13) }, in accordance with { RESOLUTION($r1306) } and { RESOLUTION($r179) } of the ITU Plenipotentiary Conference.
# [K] résultats; douzième et treizième réunions
summary = Le présent rapport rend compte des principaux résultats des douzième et treizième réunions du { -cwg-cop }, qui se sont tenues le { DATETIME($meeting-12) } et le { DATETIME($meeting-13) }, conformément à la { RESOLUTION($r1306) } et à la { RESOLUTION($r179) } de la Conférence de plénipotentiaires de l'UIT.

# en| The Council is invited to note this Report.
action = Le Conseil est invité à prendre note du présent rapport.

## introduction: Introduction

# en| Introduction
# [S] Introduction: RA15/PLEN/7-F
introduction = Introduction

# en| The { -cwg-cop } (CWG‑COP) held its twelfth meeting on { DATETIME($meeting-12) } and its thirteenth meeting on { DATETIME($meeting-13) } at ITU Headquarters in Geneva. Approximately 100 participants representing governments, the private sector, civil society, academia, and international and intergovernmental organizations took part in the meetings, both physically and remotely, as the activities of the Group are open to all relevant stakeholders.
# [K] GTC‑COP; douzième réunion, treizième réunion; organisations intergouvernementales
# [S] gouvernements, organisations internationales, parties prenantes: itu.int/fr/mediacentre, 2016-PR51; participants, établissements universitaires: itu.int/fr, rapport annuel 2017, I.1
introduction-meetings = Le { -cwg-cop } (GTC‑COP) a tenu sa douzième réunion le { DATETIME($meeting-12) } et sa treizième réunion le { DATETIME($meeting-13) } au siège de l'UIT, à Genève. Environ 100 participants représentant des gouvernements, le secteur privé, la société civile, des établissements universitaires ainsi que des organisations internationales et intergouvernementales ont pris part à ces réunions, sur place ou à distance, les activités du Groupe étant ouvertes à toutes les parties prenantes concernées.

## agenda: Adoption of the agenda

# en| Adoption of the agenda
agenda = Adoption de l'ordre du jour

# en| The agendas of the twelfth and thirteenth meetings were adopted without change.
# [K] douzième et treizième réunions
agenda-adopted = Les ordres du jour des douzième et treizième réunions ont été adoptés sans modification.

## welcome: Welcoming remarks

# en| Welcoming remarks
# [K] Allocution(s) de bienvenue; le pluriel, parce que deux allocutions suivent
welcome = Allocutions de bienvenue

# en| Mr Malcolm Johnson, Deputy Secretary-General of the International Telecommunication Union, opened the twelfth meeting on behalf of the Secretary-General. Mr Johnson stressed the importance of child online protection as one of the key priorities for many stakeholders, and recalled that the meetings of the { -cwg-cop } (CWG‑COP) provide an important platform where relevant stakeholders from different levels (national, regional and international) meet to discuss policies and programmes relating to child online protection.
# note| "Malcolm Johnson" has attested forms in Arabic and Russian; none was found in Chinese. Ask the house rather than transliterate.
# [K] GTC‑COP; douzième réunion; cadre (« platform » au sens figuré)
# [S] parties prenantes: itu.int/fr/mediacentre, 2016-PR51
welcome-twelfth = M. Malcolm Johnson, Vice-Secrétaire général de l'Union internationale des télécommunications, a ouvert la douzième réunion au nom du Secrétaire général. M. Johnson a souligné l'importance de la protection en ligne des enfants, qui constitue l'une des grandes priorités de nombreuses parties prenantes, et a rappelé que les réunions du { -cwg-cop } (GTC‑COP) constituaient un cadre important permettant aux parties prenantes concernées des différents niveaux (national, régional et international) de se réunir pour débattre des politiques et des programmes relatifs à la protection en ligne des enfants.

# en| Mr Johnson also opened the thirteenth meeting. He highlighted the huge number of minors browsing the Internet (one third of all users in the world) and the rapid spread of crimes of child sexual exploitation linked to the development of new technologies. Mr Johnson stressed the commitment of ITU to ensuring child online safety, in close cooperation with its Member States and partners.
# note| Minors are one third of all Internet users; it is not one third of minors that use the Internet.
# [K] treizième réunion; mineurs; utilisateurs (de l'Internet); infractions (« crimes »: les délits y sont compris); sécurité des enfants en ligne
welcome-thirteenth = M. Johnson a également ouvert la treizième réunion. Il a appelé l'attention sur le nombre considérable de mineurs qui naviguent sur l'Internet (un tiers de l'ensemble des utilisateurs dans le monde) et sur la multiplication rapide des infractions d'exploitation sexuelle des enfants liées au développement des nouvelles technologies. M. Johnson a souligné que l'UIT était déterminée à assurer la sécurité des enfants en ligne, en étroite coopération avec ses Etats Membres et ses partenaires.

## contributions: Contributions

# en| Contributions
contributions = Contributions

# en| At these two meetings, the Group received many contributions from Member States and other stakeholders. The contributions are available on the Group's website at: <http://www.itu.int/en/council/cwg-cop/Pages/default.aspx>.
# [S] parties prenantes: itu.int/fr/mediacentre, 2016-PR51
contributions-received = Au cours de ces deux réunions, le Groupe a reçu de nombreuses contributions d'Etats Membres et d'autres parties prenantes. Ces contributions peuvent être consultées sur le site web du Groupe, à l'adresse suivante: <http://www.itu.int/en/council/cwg-cop/Pages/default.aspx>.

## discussions: Discussions

# en| Discussions
# [K] Débats
discussions = Débats

# en| Various contributions were discussed during the twelfth meeting. The ITU secretariat gave an update on ITU's child online protection initiatives, including an update on the Youth Online Consultation initiative on cyberbullying, which was carried out in partnership with the organization Re‑Rights. In view of the low rate of youth participation (around 20 responses), the focus was on a demonstration of the platform and on the lessons learned. The demonstration was followed by lively discussions among participants. The Chairman stressed the importance of involving more partners and proposed that the consultation be held at related events (for example, as side events) rather than treated as a separate project.
# note| "Re‑Rights" stays in Latin letters in every language, with a non-breaking hyphen (U+2011). "Cyberbullying": the Arabic edition says التحرش السيبراني; keep bullying apart from harassment and stalking where the language does. "The platform" is that of Re‑Rights.
# [K] douzième réunion; consultation en ligne des jeunes; Re‑Rights; débats
# [S] cyberharcèlement: A/RES/77/201 (A/RES/71/176 dit « harcèlement en ligne »); plate-forme: itu.int/fr, Commission d'études 20; enseignements tirés: TD/B/C.II/EM.5/3; participants: itu.int/fr, rapport annuel 2017, I.1; manifestations parallèles: Convention sur l'eau (CEE-ONU), 2018
discussions-bullying = Diverses contributions ont été examinées pendant la douzième réunion. Le secrétariat de l'UIT a fait le point sur les initiatives de l'UIT relatives à la protection en ligne des enfants, et notamment sur l'initiative de consultation en ligne des jeunes sur le cyberharcèlement, menée en partenariat avec l'organisation Re‑Rights. Compte tenu du faible taux de participation des jeunes (environ 20 réponses), l'accent a été mis sur une démonstration de la plate-forme et sur les enseignements tirés. Cette démonstration a été suivie de débats animés entre les participants. Le Président a souligné qu'il importait d'associer davantage de partenaires et a proposé que la consultation soit organisée à l'occasion de manifestations connexes (par exemple sous la forme de manifestations parallèles), au lieu d'être traitée comme un projet distinct.

# en| The report of the { -jca-cop } (JCA‑COP) of the ITU Telecommunication Standardization Sector was presented, and the Chairman affirmed the need to establish a close link between the work of the two groups (the { -jca-cop } and the { -cwg-cop }) so that their areas of work complement each other.
# note| The Joint Coordination Activity belongs to the Standardization Sector (ITU‑T), the Working Group to the Council: they are two bodies with like names.
# [K] la dénomination et sa majuscule; JCA‑COP, comme JCA-AHF, que le français garde
discussions-jca = Le rapport de l'{ -jca-cop } (JCA‑COP) du Secteur de la normalisation des télécommunications de l'UIT a été présenté, et le Président a affirmé qu'il était nécessaire d'établir un lien étroit entre les travaux des deux groupes (l'{ -jca-cop } et le { -cwg-cop }), afin que leurs domaines d'activité se complètent.

# en| The following Member States and stakeholders presented their contributions: the European network of Safer Internet Centres (INSAFE), Rwanda, the Russian Federation and Argentina.
# note| The order of the contributors is that of the report, not alphabetical: keep it in every language.
# [K] Rwanda; Fédération de Russie; Argentine
# [S] centres pour un Internet plus sûr: Commission européenne, qui finance ces centres (« réseau de centres pour un internet plus sûr », 2021). L'UIT a écrit en 2020 « réseau Insafe pour des Centres Internet plus sûrs » (S61): c'est l'Internet, et non le centre, qui est plus sûr
discussions-contributors = Les Etats Membres et les parties prenantes ci-après ont présenté leurs contributions: le réseau européen de centres pour un Internet plus sûr (INSAFE), le Rwanda, la Fédération de Russie et l'Argentine.

# en| The representative of Child Helpline International presented a video campaign (launched in November 2016) highlighting the risks faced by children in the digital age and the importance of the role of child helplines in supporting those children. In this regard, the joint campaign of the International Telecommunication Union and Child Helpline International, "Partnering to Protect Children and Youth", was highlighted, and members of the { -cwg-cop } were encouraged to contribute to it. Participants were also informed of the case studies to be presented on { DATETIME($case-studies) } at ITU Telecom World 2016 in Bangkok, Thailand.
# note| "Child Helpline International" keeps its English name where the house has no rendering. "Partnering to Protect Children and Youth" is the title of the campaign. "ITU Telecom World 2016" is the name of an event: keep to one form in the whole report.
# [K] Child Helpline International; campagne vidéo; ère du numérique; lignes d'assistance aux enfants; "Un partenariat pour protéger les enfants et les jeunes" (titre traduit, aucune forme française trouvée)
# [S] ITU Telecom World 2016, Bangkok, Thaïlande: itu.int/fr/mediacentre, 2016-PR46; études de cas: TD/B/C.II/EM.5/3; participants: itu.int/fr, rapport annuel 2017, I.1
discussions-helplines = Le représentant de Child Helpline International a présenté une campagne vidéo (lancée en novembre 2016) mettant en lumière les risques auxquels les enfants sont exposés à l'ère du numérique et l'importance du rôle que jouent les lignes d'assistance aux enfants dans le soutien apporté à ces derniers. Dans ce contexte, la campagne menée conjointement par l'Union internationale des télécommunications et Child Helpline International, intitulée "Un partenariat pour protéger les enfants et les jeunes", a été mise en avant, et les membres du { -cwg-cop } ont été encouragés à y contribuer. Les participants ont en outre été informés des études de cas qui seraient présentées le { DATETIME($case-studies) } à l'occasion d'ITU Telecom World 2016, à Bangkok (Thaïlande).

# en| During the thirteenth meeting, the ITU secretariat presented its report on the progress made by the Child Online Protection initiative, after which the Group discussed the outcomes of the Youth Online Consultation, presented by the secretariat in coordination with the platform of the organization Re‑Rights. The first results were very positive, and many partners contributed to the consultation. Members of the { -cwg-cop } chose a new topic for the next online consultation. The Chairman encouraged Member States to play an active role in the campaign by encouraging local non-governmental organizations and schools to participate in it.
# note| "Child Online Protection initiative" is the name of an ITU initiative (COP); elsewhere, in small letters, "child online protection" is the subject.
# [K] treizième réunion; résultats; consultation en ligne (des jeunes); Re‑Rights; organisations non gouvernementales; écoles
# [S] initiative pour la protection en ligne des enfants: itu.int, communiqué 2010/46-fr; plate-forme: itu.int/fr, Commission d'études 20
discussions-progress = Pendant la treizième réunion, le secrétariat de l'UIT a présenté son rapport sur les progrès accomplis dans le cadre de l'initiative pour la protection en ligne des enfants, après quoi le Groupe a examiné les résultats de la consultation en ligne des jeunes, présentés par le secrétariat en coordination avec la plate-forme de l'organisation Re‑Rights. Les premiers résultats se sont révélés très positifs, et de nombreux partenaires ont contribué à la consultation. Les membres du { -cwg-cop } ont choisi un nouveau thème pour la prochaine consultation en ligne. Le Président a encouragé les Etats Membres à jouer un rôle actif dans la campagne, en incitant les organisations non gouvernementales locales et les écoles à y participer.

# en| The representative of Child Helpline International presented the joint campaign of ITU and that organization on partnering to protect children. Collaboration between ITU members and helplines was emphasized. The speaker presented the specific case studies received through the online consultation launched in May 2016, the final results of which were subsequently presented at ITU Telecom World 2016, and participants were also briefed on new ways of developing child helpline services. Members of the { -cwg-cop } welcomed the campaign, and the Chairman of the Group encouraged the secretariat to continue this work in order to make progress towards achieving Sustainable Development Goal 17.
# note| The online consultation of May 2016 is that of the joint campaign on helplines, not the Youth Online Consultation.
# [K] Child Helpline International; lignes d'assistance (aux enfants); consultation en ligne; objectif de développement durable nº 17 (minuscule et « nº »: usage de l'ONU, ECE/TRADE/C/CEFACT/2021/23/Rev.1; l'UIT a mis la majuscule, 2017-CM08)
# [S] ITU Telecom World 2016: itu.int/fr/mediacentre, 2016-PR46; études de cas: TD/B/C.II/EM.5/3; participants: itu.int/fr, rapport annuel 2017, I.1
discussions-campaign = Le représentant de Child Helpline International a présenté la campagne menée conjointement par l'UIT et cette organisation sur le thème du partenariat pour la protection des enfants. L'accent a été mis sur la collaboration entre les membres de l'UIT et les lignes d'assistance. L'intervenant a présenté les études de cas concrets reçues dans le cadre de la consultation en ligne lancée en mai 2016, dont les résultats définitifs ont ensuite été exposés à l'occasion d'ITU Telecom World 2016, et les participants ont également été informés de nouveaux moyens de développer les services des lignes d'assistance aux enfants. Les membres du { -cwg-cop } ont accueilli favorablement la campagne, et le Président du Groupe a encouragé le secrétariat à poursuivre ces travaux afin de progresser sur la voie de la réalisation de l'objectif de développement durable nº 17.

# en| Many contributions were received from Member States and other stakeholders. The companies Trend Micro and DQ World, the Russian Federation, the Odessa National Academy of Telecommunications (ONAT) and Argentina presented their projects and measures aimed at ensuring child online safety.
# note| "Trend Micro" and "DQ World" stay in Latin letters in every language.
# [K] Trend Micro; DQ World; Fédération de Russie; Académie nationale des télécommunications d'Odessa (ONAT); Argentine; sécurité des enfants en ligne
# [S] parties prenantes: itu.int/fr/mediacentre, 2016-PR51
discussions-safety = De nombreuses contributions ont été reçues d'Etats Membres et d'autres parties prenantes. Les sociétés Trend Micro et DQ World, la Fédération de Russie, l'Académie nationale des télécommunications d'Odessa (ONAT) et l'Argentine ont présenté leurs projets et leurs mesures visant à assurer la sécurité des enfants en ligne.

## outcomes: Outcomes of the twelfth and thirteenth meetings of the { -cwg-cop } (CWG‑COP)

# en| Outcomes of the twelfth and thirteenth meetings of the { -cwg-cop } (CWG‑COP)
# [K] GTC‑COP; Résultats; douzième et treizième réunions
outcomes = Résultats des douzième et treizième réunions du { -cwg-cop } (GTC‑COP)

# en| Main outcomes of the twelfth meeting:
# [K] résultats; douzième réunion
outcomes-12 = Principaux résultats de la douzième réunion:

# en| The Group welcomed the proposal to involve organizations such as the European Union, the Council of Europe and others as a way of bridging gaps and coordinating work at the national, regional and international levels.
# note| The Council of Europe is the organization in Strasbourg, not a Council of the European Union.
outcomes-12-organizations = Le Groupe a accueilli favorablement la proposition visant à faire participer des organisations comme l'Union européenne et le Conseil de l'Europe, entre autres, afin de combler les lacunes et de coordonner les travaux aux niveaux national, régional et international.

# en| In this regard, it was proposed that regional organizations be invited to attend future meetings.
# [K] organisations régionales
outcomes-12-regional = Dans ce contexte, il a été proposé d'inviter les organisations régionales à assister aux réunions futures.

# en| It was also recommended that methods of age verification be explored as one of the work items of the { -jca-cop }. The secretariat will brainstorm on how to convey this recommendation to the { -jca-cop }.
# [K] sujets d'étude (« work items »); la dénomination de l'organe et sa majuscule
outcomes-12-age = Il a également été recommandé d'inscrire l'examen des méthodes de vérification de l'âge parmi les sujets d'étude de l'{ -jca-cop }. Le secrétariat réfléchira à la manière de transmettre cette recommandation à l'{ -jca-cop }.

# en| With respect to the Youth Online Consultation, the Group agreed on the following:
# [K] consultation en ligne des jeunes
outcomes-12-consultation = En ce qui concerne la consultation en ligne des jeunes, le Groupe est convenu de ce qui suit:

# en| The focus will remain on the topic of cyberbullying, given the small size of the current sample.
# [S] cyberharcèlement: A/RES/77/201
outcomes-12-topic = L'accent continuera d'être mis sur le thème du cyberharcèlement, compte tenu de la petite taille de l'échantillon actuel.

# en| The consultation will be conducted, as far as possible, in the six languages of the United Nations, with the support of Member States, ITU regional offices and partners, in order to widen its impact.
# [K] six langues de l'Organisation des Nations Unies; bureaux régionaux de l'UIT
outcomes-12-languages = La consultation sera menée, dans la mesure du possible, dans les six langues de l'Organisation des Nations Unies, avec l'appui des Etats Membres, des bureaux régionaux de l'UIT et des partenaires, afin d'en élargir la portée.

# en| The results of the consultation will be presented at the thirteenth meeting of the { -cwg-cop }.
# [K] résultats; treizième réunion
outcomes-12-results = Les résultats de la consultation seront présentés à la treizième réunion du { -cwg-cop }.

# en| Main outcomes of the thirteenth meeting:
# [K] résultats; treizième réunion
outcomes-13 = Principaux résultats de la treizième réunion:

# en| With respect to the outcomes of the online consultation, the Group agreed that the topic of the next consultation would centre on digital skills and digital empowerment – the secretariat will fine-tune the wording.
# [K] résultats; consultation en ligne; compétences numériques; autonomisation numérique
outcomes-13-topic = En ce qui concerne les résultats de la consultation en ligne, le Groupe est convenu que le thème de la prochaine consultation serait axé sur les compétences numériques et l'autonomisation numérique; le secrétariat se chargera d'en affiner la formulation.

# en| The involvement of regional offices, schools and other local entities was encouraged in order to achieve greater success in terms of results and outcomes.
# note| Results (النتائج) and outcomes (النواتج) are two words here; the report uses the second for the outcomes of meetings and consultations.
# [K] bureaux régionaux; écoles; résultats (« results ») et retombées (« outcomes », ailleurs résultats)
outcomes-13-local = La participation des bureaux régionaux, des écoles et d'autres entités locales a été encouragée, en vue d'obtenir des résultats plus satisfaisants et des retombées plus importantes.

# en| Lastly, the involvement of other relevant entities, such as the Institute of Electrical and Electronics Engineers (IEEE), was encouraged in order to identify possible areas of collaboration, such as standard setting.
# [K] Institut des ingénieurs électriciens et électroniciens (IEEE)
# [S] élaboration de normes: itu.int/fr, Commission d'études 20
outcomes-13-entities = Enfin, la participation d'autres entités concernées, telles que l'Institut des ingénieurs électriciens et électroniciens (IEEE), a été encouragée, afin de recenser d'éventuels domaines de collaboration, par exemple l'élaboration de normes.

## Signature

# en| Dr Sherif Hashem (Arab Republic of Egypt)
# note| No Russian or Chinese form of the name "Sherif Hashem" was found. Ask the house rather than transliterate.
# [K] Sherif Hashem
# [S] Dr, sans point: itu.int, Dr Hamadoun I. Touré, 2008 et 2014; République arabe d'Egypte: itu.int, 14 mai 2008
chairman = Dr Sherif Hashem (République arabe d'Egypte)

# en| Chairman of the { -cwg-cop }
# note| No Russian or Chinese form of the name "Sherif Hashem" was found. Ask the house rather than transliterate.
chairman-role = Président du { -cwg-cop }
