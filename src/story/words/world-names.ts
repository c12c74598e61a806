/**
 * First names of Africa, Asia and Latin America that news in English prints and the lists of European names leave out, by
 * general knowledge; folded. None is an English word, a place or a brand.
 */

import { wordSet } from './word-set.ts';

export const WORLD_MALE_NAMES = wordSet(`
  md. mohd. mohd
  tunde segun olusegun gbenga kayode wale kunle niyi biodun abiodun akinwumi ayodele adebayo adeniyi adekunle adewunmi
  oladipo olatunji oluwole rotimi bayo dapo lanre muyiwa yinka ebuka okechukwu obiora uzochukwu godspower sanusi aminu
  lawal bukar umaru shehu nasiru nuhu yakubu danjuma mamman tanko kabiru isyaku haruna babagana atiku murtala issoufou
  njoroge mwangi otieno ochieng odhiambo wafula kipchoge kiprono kiptoo cheruiyot kibet kipkorir kiplagat kariuki
  gitau kuria gachagua ndungu karanja mutua musyoka kioko mutiso barasa simiyu wekesa wanyama nyongesa juma hamisi
  rashidi makongoro sospeter yoweri okello mugisha tumwine sipho thabo bongani mandla siyabonga themba lungile mduduzi
  sibusiso jabulani sandile mzwandile vusi vusumuzi lwazi andile zwelinzima mangosuthu kgalema mogoeng tendai tatenda
  tapiwa farai tafadzwa tawanda munyaradzi hifikepunye hakainde abiy girma kebede getachew mulugeta tesfaye bekele
  tadesse berhanu demeke debretsion workneh hailemariam tewolde rajesh kamlesh venkatesh subramaniam murugan selvam
  mukesh rakesh yogesh naresh jignesh hitesh nilesh paresh bhupendra jitendra narendra surendra virendra dharmendra
  devendra upendra gajendra harendra bhupinder jasbir kulwant balbir satinder parminder sukhbir amarinder jagmeet
  raghuram duvvuri urjit shaktikanta palaniappan chidambaram karunanidhi siddaramaiah yediyurappa piyush nirmal
  jagdish ranil mahinda gotabaya anura maithripala chandrika sajith nirupam sakhawat rezaul shafiqul mizanur habibur
  ziaur mahbub shamsul nazrul aminul rafiqul anisul saiful mofizul shahidul kamrul golam mahfuz obaidul asaduzzaman
  moniruzzaman akhtaruzzaman khandaker delwar moazzem fakhrul shahabuddin zillur iajuddin muhith farooq bilawal
  shehbaz asfandyar altaf pervez parvez ashfaq sirajul hafizur motiur mahathir azmin rafizi hishammuddin muhyiddin
  khairul shahrul fadillah rizal tengku saifuddin budi joko susilo bambang sukarno prabowo agus wahyu yudi sutrisno
  widodo ganjar basuki tjahjo airlangga luhut retno hasto megawati wiranto suharto mahfud yusril anies djarot sandiaga
  bahlil somchai somsak prayut prayuth thaksin abhisit surapong anutin srettha chadchart suthep kasit wissanu prawit
  thanathorn piyabutr sondhi surayud samak thanakorn natthawut jatuporn kittiratt noriaki shinzo yoshihide fumio
  shigeru junichiro yukio tetsuro yasuo satoshi osamu hideki toshihiko mitsuo katsunobu yoshimasa hirokazu haruhiko
  masaaki toshihiro katsuya shintaro yasuhiro tomiichi tsutomu nobuteru nobuo motohisa kazuhiro yasukazu toshimitsu
  yasutoshi masahiko nobuhiko shunichi kenichi koichi ryoichi eiichi yoichi soichiro ryutaro shotaro hiroyuki takayuki
  masayuki tomoyuki noriyuki toshiyuki hideyuki masahiro yoshihiro nobuhiro tomohiro haruo norio yoshio toshio hideo
  mikio kunio morihiro dindo jejomar panfilo jovito bongbong gennady nursultan daulet yerlan bakyt almazbek sadyr
  shavkat rustam askar bolat serik berik nurlan talgat kairat sooronbay omurbek kurmanbek emomali gurbanguly
  saparmurat bakhtiyar ravshan mikheil bidzina zviad serzh abdullatif muqtada barham nechirvan masrour saeb muqrin
  mutlaq medhat devlet binali ollanta nayib`);

export const WORLD_FEMALE_NAMES = wordSet(`
  ma. mst. mst hasina rehana aishah ngozi
  folake bukola funke funmilayo omolara omotola omowunmi bolanle ronke yetunde iyabo modupe abosede adesuwa amaka
  ifeyinwa nkiruka obiageli chinwe hauwa hadiza risikat rahmatu hajara halimatu efua adwoa afua wanjiku wambui wangari
  wairimu waithira wangui nyambura nyokabi njoki muthoni mumbi mumbua mwende mwikali kerubo moraa bosibori kwamboka
  achieng akinyi atieno adhiambo awuor anyango akoth jerotich jepchirchir jepkosgei chebet cheptoo chepkoech cherono
  nekesa nafula naliaka mwanaisha zuhura nomsa lindiwe nkosazana palesa zanele nomvula busisiwe nokuthula thembi
  thembeka thuli thulisile noluthando nosiviwe nosipho nomfundo ntombi dikeledi refilwe boitumelo tigist hiwot
  selamawit mekdes sahlework tsedale chipo rutendo sushma mamata mayawati jayalalithaa vasundhara rekha rukmini
  saraswati sarojini draupadi pratibha savitri shobha geeta sumitra kanimozhi jahanara rokeya khaleda rowshan monowara
  parveen benazir fehmida nurul noraini norazlina rafidah rosmah nurhaliza shahrizat azalina zuraida norlela sulastri
  sumiati wahyuni khofifah titiek yingluck sudarat pannika paetongtarn noriko sachiko michiko masako tomoko fumiko
  nobuko kazuko takako hisako yasuko etsuko toshiko junko eriko makiko mieko shizue chikage hiroko ryoko atsuko
  setsuko kumiko machiko aigul gulnara dilnoza mehriban gulshan saltanat tawakkol tawakkul dilma yulimar`);

/** Those that men and women bear alike. */
export const WORLD_EITHER_NAMES = wordSet(`
  ifedayo ibidunni taiwo uche uzoma bola niyi ayanda lerato tshepo jabu nomfundo myint thein khin htun kyaw zaw
  thandeka gurmeet`);

/**
 * Family names of Africa, Asia and Latin America that are no English words, places or brands: last in a name of words that no
 * list has, they speak for a person.
 */
export const WORLD_FAMILY_NAMES = wordSet(`
  adeyemi adebayo adeleke adesina afolabi akinola akinwande balogun bakare ogunmola ogunleye oyelowo oyedepo okonkwo
  okafor okeke okoro okoye nwosu nwachukwu nwankwo onyema ezeokoli ibrahim abubakar danjuma bello yusuf abdullahi
  mensah owusu boateng asante appiah acheampong agyeman osei addo ofori amoah diallo traore coulibaly keita diarra
  toure sissoko ouattara kone ndiaye diop kamau mwangi njoroge kariuki kimani wanjiru wanyama odinga otieno ochieng
  odhiambo onyango okello ouma owino wekesa wafula barasa kiplagat kipkemboi cheruiyot rotich ruto kibaki kenyatta
  mutua musyoka muriuki gitonga githinji mugabe ndlovu moyo ncube sibanda dube dlamini nkosi mokoena zuma mabuza
  mahlangu khumalo mthembu ngcobo mkhize molefe mashaba mbeki ramaphosa tshwete banda mwanza tembo sharma gupta reddy
  rao nair menon iyer iyengar yadav mishra mukherjee banerjee chatterjee ganguly chaudhary choudhary agarwal aggarwal
  bhatt desai joshi kulkarni deshmukh pawar shinde thackeray naidu pillai krishnan subramanian venkataraman srinivasan
  rajapaksa wickremesinghe perera bandara hoque haque mridha bhuiyan hossain rahman chowdhury choudhury sarkar
  talukdar mollah howlader sikder miah biswas mondal siddiqui qureshi bhutto zardari malik hussain akhtar razak yassin
  hamidi hamzah abdullah widodo subianto setiawan wijaya santoso kusuma hidayat nasution siregar simanjuntak sitorus
  pandjaitan suryadi gunawan kurniawan shinawatra vejjajiva thaugsuban charoen tanaka sato takahashi watanabe yamamoto
  nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu yamazaki ikeda
  hashimoto ishikawa ogawa maeda fujita okada hasegawa kondo ishii aoki nishimura fukuda miura fujiwara okamoto
  matsuda nakajima takeda kishida ishiba isshiki koizumi hatoyama santos reyes pangilinan macapagal magsaysay aquino
  arroyo duterte macaraeg dimaculangan villanueva bautista ocampo mendoza tolentino salonga garcia lopez perez torres ramos gomez diaz moreno munoz castro ortiz suarez morales delgado mendez guzman
  gonzalez rodriguez
  hernandez fernandez martinez sanchez ramirez gutierrez dominguez vasquez velasquez alvarez jimenez quispe mamani
  huaman condori choque abdullayev karimov nazarbayev tokayev rahmon mirziyoyev`);
