### council/c17-cwg-cop, Chinese (simplified)

## Front matter

# en| Report by the Chairman of the { -cwg-cop }
# [K] 主席的报告
author = { -cwg-cop }主席的报告

# en| Outcomes of the twelfth and thirteenth meetings of the { -cwg-cop }
# [K] 第十二次和第十三次会议
title = { -cwg-cop }第十二次和第十三次会议成果

# en| This report summarizes the main results of the twelfth and thirteenth meetings of the { -cwg-cop }, which were held on { DATETIME($meeting-12) } and { DATETIME($meeting-13) }, in accordance with { RESOLUTION($r1306) } and { RESOLUTION($r179) } of the ITU Plenipotentiary Conference.
# [K] 第十二次和第十三次会议
summary = 本报告概述了{ -cwg-cop }第十二次和第十三次会议的主要结果。这两次会议根据{ RESOLUTION($r1306) }和国际电联全权代表大会{ RESOLUTION($r179) }，分别于{ DATETIME($meeting-12) }和{ DATETIME($meeting-13) }召开。

# en| The Council is invited to note this Report.
# [K] 将本报告记录在案
action = 请理事会将本报告记录在案。

## introduction: Introduction

# en| Introduction
# [K] 引言
introduction = 引言

# en| The { -cwg-cop } (CWG‑COP) held its twelfth meeting on { DATETIME($meeting-12) } and its thirteenth meeting on { DATETIME($meeting-13) } at ITU Headquarters in Geneva. Approximately 100 participants representing governments, the private sector, civil society, academia, and international and intergovernmental organizations took part in the meetings, both physically and remotely, as the activities of the Group are open to all relevant stakeholders.
# [K] 第十二次和第十三次会议, CWG‑COP as the Chinese acronym, 学术界, 国际组织, 政府间组织, 与会者
introduction-meetings = { -cwg-cop }（CWG‑COP）分别于{ DATETIME($meeting-12) }和{ DATETIME($meeting-13) }在日内瓦国际电联总部召开了第十二次和第十三次会议。鉴于工作组的活动向所有相关利益攸关方开放，约100名与会者代表各国政府、私营部门、民间社会、学术界以及国际组织和政府间组织，以现场和远程方式参加了这两次会议。

## agenda: Adoption of the agenda

# en| Adoption of the agenda
# [K] 通过议程
agenda = 通过议程

# en| The agendas of the twelfth and thirteenth meetings were adopted without change.
# [K] 第十二次和第十三次会议, 未经修改获得通过
agenda-adopted = 第十二次和第十三次会议的议程均未经修改获得通过。

## welcome: Welcoming remarks

# en| Welcoming remarks
# [K] 欢迎辞
welcome = 欢迎辞

# en| Mr Malcolm Johnson, Deputy Secretary-General of the International Telecommunication Union, opened the twelfth meeting on behalf of the Secretary-General. Mr Johnson stressed the importance of child online protection as one of the key priorities for many stakeholders, and recalled that the meetings of the { -cwg-cop } (CWG‑COP) provide an important platform where relevant stakeholders from different levels (national, regional and international) meet to discuss policies and programmes relating to child online protection.
# note| "Malcolm Johnson" has attested forms in Arabic and Russian; none was found in Chinese. Ask the house rather than transliterate.
# [S] 马尔科姆·琼森: itu.int/zh/general-secretariat/Pages/osg.aspx (with U+2219) and itu.int/zh/mediacentre/Pages/2018-PR37.aspx (with U+2022); here the dot of the standard, U+00B7
# [K] 第十二次会议, CWG‑COP as the Chinese acronym, 平台
welcome-twelfth = 国际电信联盟副秘书长马尔科姆·琼森先生代表秘书长宣布第十二次会议开幕。琼森先生强调了保护上网儿童作为众多利益攸关方主要优先事项之一的重要性，并忆及{ -cwg-cop }（CWG‑COP）的会议提供了一个重要平台，来自不同层面（国家、区域和国际）的相关利益攸关方在此共聚一堂，讨论与保护上网儿童有关的政策和计划。

# en| Mr Johnson also opened the thirteenth meeting. He highlighted the huge number of minors browsing the Internet (one third of all users in the world) and the rapid spread of crimes of child sexual exploitation linked to the development of new technologies. Mr Johnson stressed the commitment of ITU to ensuring child online safety, in close cooperation with its Member States and partners.
# note| Minors are one third of all Internet users; it is not one third of minors that use the Internet.
# [K] 第十三次会议, 儿童上网安全
welcome-thirteenth = 第十三次会议亦由琼森先生宣布开幕。他着重指出，浏览互联网的未成年人数量庞大（占全球用户总数的三分之一），与新技术发展相关的儿童性剥削犯罪正在迅速蔓延。琼森先生强调，国际电联致力于与其成员国和合作伙伴密切合作，确保儿童上网安全。

## contributions: Contributions

# en| Contributions
contributions = 文稿

# en| At these two meetings, the Group received many contributions from Member States and other stakeholders. The contributions are available on the Group's website at: <http://www.itu.int/en/council/cwg-cop/Pages/default.aspx>.
contributions-received = 在这两次会议上，工作组收到了成员国和其他利益攸关方提交的许多文稿。这些文稿可在工作组网站上查阅，网址为：<http://www.itu.int/en/council/cwg-cop/Pages/default.aspx>。

## discussions: Discussions

# en| Discussions
# [K] 讨论
discussions = 讨论

# en| Various contributions were discussed during the twelfth meeting. The ITU secretariat gave an update on ITU's child online protection initiatives, including an update on the Youth Online Consultation initiative on cyberbullying, which was carried out in partnership with the organization Re‑Rights. In view of the low rate of youth participation (around 20 responses), the focus was on a demonstration of the platform and on the lessons learned. The demonstration was followed by lively discussions among participants. The Chairman stressed the importance of involving more partners and proposed that the consultation be held at related events (for example, as side events) rather than treated as a separate project.
# note| "Re‑Rights" stays in Latin letters in every language, with a non-breaking hyphen (U+2011). "Cyberbullying": the Arabic edition says التحرش السيبراني; keep bullying apart from harassment and stalking where the language does. "The platform" is that of Re‑Rights.
# [K] 国际电联秘书处, 青年在线磋商, 举措, 平台, 经验教训, 与会者, 会外活动; Re‑Rights in Latin letters
discussions-bullying = 第十二次会议讨论了多份文稿。国际电联秘书处介绍了国际电联各项保护上网儿童举措的最新情况，包括与Re‑Rights组织合作开展的关于网络欺凌问题的青年在线磋商举措的最新情况。鉴于青年参与率较低（约收到20份答复），会议重点演示了该组织的平台，并介绍了所汲取的经验教训。演示之后，与会者进行了热烈讨论。主席强调了吸纳更多合作伙伴参与的重要性，并建议在相关活动中开展此项磋商（例如作为会外活动），而不是将其作为单独项目处理。

# en| The report of the { -jca-cop } (JCA‑COP) of the ITU Telecommunication Standardization Sector was presented, and the Chairman affirmed the need to establish a close link between the work of the two groups (the { -jca-cop } and the { -cwg-cop }) so that their areas of work complement each other.
# note| The Joint Coordination Activity belongs to the Standardization Sector (ITU‑T), the Working Group to the Council: they are two bodies with like names.
# [K] JCA‑COP as the Chinese acronym
discussions-jca = 会上介绍了国际电联电信标准化部门{ -jca-cop }（JCA‑COP）的报告。主席申明，有必要在这两个小组（{ -jca-cop }和{ -cwg-cop }）的工作之间建立密切联系，使其工作领域相辅相成。

# en| The following Member States and stakeholders presented their contributions: the European network of Safer Internet Centres (INSAFE), Rwanda, the Russian Federation and Argentina.
# note| The order of the contributors is that of the report, not alphabetical: keep it in every language.
# [K] 更安全的互联网中心欧洲网络 as a whole (更安全的互联网中心 and 网络 [S] S61), INSAFE in capitals, 俄罗斯联邦
discussions-contributors = 以下成员国和利益攸关方介绍了各自的文稿：更安全的互联网中心欧洲网络（INSAFE）、卢旺达、俄罗斯联邦和阿根廷。

# en| The representative of Child Helpline International presented a video campaign (launched in November 2016) highlighting the risks faced by children in the digital age and the importance of the role of child helplines in supporting those children. In this regard, the joint campaign of the International Telecommunication Union and Child Helpline International, "Partnering to Protect Children and Youth", was highlighted, and members of the { -cwg-cop } were encouraged to contribute to it. Participants were also informed of the case studies to be presented on { DATETIME($case-studies) } at ITU Telecom World 2016 in Bangkok, Thailand.
# note| "Child Helpline International" keeps its English name where the house has no rendering. "Partnering to Protect Children and Youth" is the title of the campaign. "ITU Telecom World 2016" is the name of an event: keep to one form in the whole report.
# [K] Child Helpline International in Latin letters, 视频宣传活动, 数字时代, 儿童求助热线, 携手保护儿童和青年, 与会者, 案例研究, 2016年国际电联世界电信展, 泰国, 曼谷
discussions-helplines = Child Helpline International的代表介绍了一项视频宣传活动（2016年11月启动），该活动着重说明了儿童在数字时代面临的风险以及儿童求助热线在为这些儿童提供支持方面的重要作用。在此方面，会议重点介绍了国际电信联盟与Child Helpline International联合开展的“携手保护儿童和青年”宣传活动，并鼓励{ -cwg-cop }成员为该活动做出贡献。会议还向与会者通报了将于{ DATETIME($case-studies) }在2016年国际电联世界电信展（泰国曼谷）上介绍的案例研究。

# en| During the thirteenth meeting, the ITU secretariat presented its report on the progress made by the Child Online Protection initiative, after which the Group discussed the outcomes of the Youth Online Consultation, presented by the secretariat in coordination with the platform of the organization Re‑Rights. The first results were very positive, and many partners contributed to the consultation. Members of the { -cwg-cop } chose a new topic for the next online consultation. The Chairman encouraged Member States to play an active role in the campaign by encouraging local non-governmental organizations and schools to participate in it.
# note| "Child Online Protection initiative" is the name of an ITU initiative (COP); elsewhere, in small letters, "child online protection" is the subject.
# [K] 第十三次会议, 国际电联秘书处, 保护上网儿童举措, 平台, 青年在线磋商, 在线磋商, 非政府组织, 学校; Re‑Rights in Latin letters
discussions-progress = 在第十三次会议期间，国际电联秘书处提交了关于保护上网儿童举措进展情况的报告。随后，秘书处经与Re‑Rights组织的平台协调，介绍了青年在线磋商的成果，工作组对此进行了讨论。首批结果非常积极，许多合作伙伴为此次磋商做出了贡献。{ -cwg-cop }成员为下一次在线磋商选定了新主题。主席鼓励成员国在此项宣传活动中发挥积极作用，为此鼓励当地非政府组织和学校参与其中。

# en| The representative of Child Helpline International presented the joint campaign of ITU and that organization on partnering to protect children. Collaboration between ITU members and helplines was emphasized. The speaker presented the specific case studies received through the online consultation launched in May 2016, the final results of which were subsequently presented at ITU Telecom World 2016, and participants were also briefed on new ways of developing child helpline services. Members of the { -cwg-cop } welcomed the campaign, and the Chairman of the Group encouraged the secretariat to continue this work in order to make progress towards achieving Sustainable Development Goal 17.
# note| The online consultation of May 2016 is that of the joint campaign on helplines, not the Youth Online Consultation.
# [K] Child Helpline International in Latin letters, 携手保护儿童, 求助热线, 在线磋商, 案例研究, 2016年国际电联世界电信展, 与会者, 可持续发展目标17 (the place of the number)
discussions-campaign = Child Helpline International的代表介绍了国际电联与该组织联合开展的携手保护儿童宣传活动。会议强调了国际电联成员与求助热线之间的协作。发言者介绍了通过2016年5月启动的在线磋商收到的具体案例研究，此次磋商的最终结果随后在2016年国际电联世界电信展上作了介绍；与会者还听取了关于发展儿童求助热线服务新方式的情况通报。{ -cwg-cop }成员对该宣传活动表示欢迎，工作组主席鼓励秘书处继续开展此项工作，以便在实现可持续发展目标17方面取得进展。

# en| Many contributions were received from Member States and other stakeholders. The companies Trend Micro and DQ World, the Russian Federation, the Odessa National Academy of Telecommunications (ONAT) and Argentina presented their projects and measures aimed at ensuring child online safety.
# note| "Trend Micro" and "DQ World" stay in Latin letters in every language.
# [K] 敖德萨国家电信学院 (a teaching institution; the term base has 科学院, an academy of sciences), 俄罗斯联邦, 儿童上网安全; Trend Micro and DQ World in Latin letters
discussions-safety = 会议收到了成员国和其他利益攸关方提交的许多文稿。Trend Micro公司、DQ World公司、俄罗斯联邦、敖德萨国家电信学院（ONAT）和阿根廷介绍了各自旨在确保儿童上网安全的项目和措施。

## outcomes: Outcomes of the twelfth and thirteenth meetings of the { -cwg-cop } (CWG‑COP)

# en| Outcomes of the twelfth and thirteenth meetings of the { -cwg-cop } (CWG‑COP)
# [K] 第十二次和第十三次会议, CWG‑COP as the Chinese acronym
outcomes = { -cwg-cop }（CWG‑COP）第十二次和第十三次会议成果

# en| Main outcomes of the twelfth meeting:
# [K] 第十二次会议
outcomes-12 = 第十二次会议的主要成果：

# en| The Group welcomed the proposal to involve organizations such as the European Union, the Council of Europe and others as a way of bridging gaps and coordinating work at the national, regional and international levels.
# note| The Council of Europe is the organization in Strasbourg, not a Council of the European Union.
# [K] 欧洲联盟, 欧洲委员会 (not 欧盟理事会, the Council of the European Union, nor 欧盟委员会, the European Commission)
outcomes-12-organizations = 工作组欢迎关于吸纳欧洲联盟、欧洲委员会等组织参与的提议，以此作为弥合差距并协调国家、区域和国际层面工作的途径。

# en| In this regard, it was proposed that regional organizations be invited to attend future meetings.
# [K] 区域性组织
outcomes-12-regional = 在此方面，会上提议邀请区域性组织出席今后的会议。

# en| It was also recommended that methods of age verification be explored as one of the work items of the { -jca-cop }. The secretariat will brainstorm on how to convey this recommendation to the { -jca-cop }.
# [K] 年龄验证, 工作项目, 建议
outcomes-12-age = 会议还建议把探讨年龄验证方法列为{ -jca-cop }的工作项目之一。秘书处将集思广益，研究如何向{ -jca-cop }转达这一建议。

# en| With respect to the Youth Online Consultation, the Group agreed on the following:
# [K] 青年在线磋商
outcomes-12-consultation = 关于青年在线磋商，工作组商定如下：

# en| The focus will remain on the topic of cyberbullying, given the small size of the current sample.
outcomes-12-topic = 鉴于目前样本规模较小，将继续以网络欺凌为重点主题。

# en| The consultation will be conducted, as far as possible, in the six languages of the United Nations, with the support of Member States, ITU regional offices and partners, in order to widen its impact.
# [K] 国际电联区域代表处, 联合国六种语文
outcomes-12-languages = 为扩大磋商的影响，将在成员国、国际电联区域代表处和合作伙伴的支持下，尽可能以联合国六种语文开展磋商。

# en| The results of the consultation will be presented at the thirteenth meeting of the { -cwg-cop }.
# [K] 第十三次会议
outcomes-12-results = 磋商结果将在{ -cwg-cop }第十三次会议上介绍。

# en| Main outcomes of the thirteenth meeting:
# [K] 第十三次会议
outcomes-13 = 第十三次会议的主要成果：

# en| With respect to the outcomes of the online consultation, the Group agreed that the topic of the next consultation would centre on digital skills and digital empowerment – the secretariat will fine-tune the wording.
# [K] 在线磋商, 数字技能, 增强数字权能
outcomes-13-topic = 关于在线磋商的成果，工作组商定，下一次磋商的主题将围绕数字技能和增强数字权能展开——秘书处将对措辞加以完善。

# en| The involvement of regional offices, schools and other local entities was encouraged in order to achieve greater success in terms of results and outcomes.
# note| Results (النتائج) and outcomes (النواتج) are two words here; the report uses the second for the outcomes of meetings and consultations.
# [K] 区域代表处, 学校
outcomes-13-local = 会议鼓励区域代表处、学校和其他地方实体参与，以便在结果和成果方面取得更大成功。

# en| Lastly, the involvement of other relevant entities, such as the Institute of Electrical and Electronics Engineers (IEEE), was encouraged in order to identify possible areas of collaboration, such as standard setting.
# [K] 电气和电子工程师学会, 标准制定
outcomes-13-entities = 最后，会议鼓励电气和电子工程师学会（IEEE）等其他相关实体参与，以便确定可能的协作领域，例如标准制定。

## Signature

# en| Dr Sherif Hashem (Arab Republic of Egypt)
# note| No Russian or Chinese form of the name "Sherif Hashem" was found. Ask the house rather than transliterate.
# [K] Sherif Hashem in Latin letters, as ITU documents in Chinese leave names without a fixed form (S61); 博士, 阿拉伯埃及共和国
chairman = Sherif Hashem博士（阿拉伯埃及共和国）

# en| Chairman of the { -cwg-cop }
# note| No Russian or Chinese form of the name "Sherif Hashem" was found. Ask the house rather than transliterate.
chairman-role = { -cwg-cop }主席
