"""Common Dutch words to make a password phrase of: easy to say, to write and to remember. Our own list."""

_LIST = """
aardbei aarde abrikoos acht achter actie adem adres advies afdak afrit agenda akker album alfabet altijd ambacht
ananas anjer anker apart appel april aquarel arend arm artiest atlas augustus avond avontuur baan baard baars badjas
bagage bak baker bakfiets bakkerij bal balie balkon ballon balsem bamboe banaan band bank barst basis basket
batterij bed beek beeld been beer beest beitel beker bel bellen belofte berg beroep bes beschuit bessen beuk beurs
beurt bever bezem bezoek biet bij bijen biljet binnen biscuit blad blauw blij blik bliksem bloem blok blokfluit
blond blouse bocht bodem boei boek boekenkast boer boerderij bol bon boog boom boomhut boon boord boot bord borst
bos boter boterham bouw boven braam breed breuk brief briefkaart bril brink broek broer brons brood brug
bruiloft bruin bui buik buis buiten buizerd bundel bureau bus buur buurman cabine cacao cactus cadeau camera canon
caravan cavia cello cent chef circus citroen computer concert dadel dag dageraad dak dal dam dans das dauw december
deeg deel deken dekking delta denken dennen deur diamant dicht dienst diep dier dijk dik ding dinsdag distel doek
doel dok dolfijn donder donker doos dop dorp dorpsplein draad draak dragen drempel drie drijven drink dromen droog
droom drop druif druk drum druppel duif duikboot duim duin duizend dun duo durf duur dweil echo edel eekhoorn eend
eer eethuis eeuw effen egel eik eiland einde ekster eland elastiek elf elleboog emmer engel enkel envelop erwt
esdoorn etage eten ezel fabel fabriek fagot fakkel familie fanfare februari feest fiets figuur film fjord fles fluit
fluiten fontein fooi forel fornuis foto framboos fris fruit gans garage garen gast gazon gebak gebouw gedicht geel
geit geld geluid geluk gember geschenk geur gevel gewei gezellig gezin gids gieter gips giraf gitaar glad glans glas
glimlach goed golf gom gordijn goud gouden graaf graan grap gras greep grens grijpen grijs groei groen groente groep
grond groot grot gum haag haak haan haar haardvuur haas hagel hak half hallo hals halte hamer hamster hand handdoek
handschoen hanger hap hard haring hark harp hart haven haver hazelaar heel heer heg heide hek held helder helft
helikopter helm hemd hemel hengel herder herfst hert heuvel hiel hier hobby hoed hoek hoes hof hol hommel hond
honing hoofd hoogte hooi hoop hoorn hop horloge hotel hout huid huis huisdier hulp hulst humor hut ijs ijsbeer ijsje
ijsvogel ijver ijzer inkt insect inval iris ivoor jaar jam januari jas jasmijn jeugd jong jongen juf juli juni
juweel kaak kaars kaart kaas kabel kabouter kachel kade kajak kalender kalf kalm kam kameel kamer kamp kanaal kano
kans kap kapper kar karaf karton kas kast kastanje kasteel kat keel kegel kei kelder kelk kennis kerk kers kerst
ketel ketting keuken keukenla keus kever kiem kies kiezel kijk kikker kin kind kiosk kip kist klaar klank klas
klavecimbel klaver kleed klei klein kleur klim klimop klok klomp klont knie knik knikker knoop knop knuffel koe
koek koelkast koers koffer koffie kok kokos kolibrie kolk kom komkommer kompas konijn koning kool koolmees koor
koord koper koppel koraal korf korst kort kostbaar kraag kraai kraam kraan kraanvogel krans krant krat kreeft kreek
krent krijt kring kroes kroket krokus kroon kruid kruik kruimel kruis kruiwagen krul kubus kuif kuiken kuil kunst
kurk kussen kust kwark kwart kwartet kwast laag laars lach ladder lade ladekast lak laken lam lamp land landkaart
lang lantaarn laptop lat laurier lavendel lawaai leeg leesboek leeuw lef leiding leisteen lengte lente lepel leraar
les letter leuk leven lezer licht lied liedje lief lieveling lift lijm lijn lijst lijster limoen linde liniaal links
lint lip loket long lood loods loof loon loop los lot lucht luik luisteren lunch lus maal maan maand maandag maart
maat magneet mais maken mand mantel map maretak markt marmer marmot mast mat matras mee meel meer mees meester
meetlat meeuw mei melk melkweg melodie meloen mens merel merk meter metro midden mier mijl mijn mild minuut mist
modder model moed moeder moer moes molen mond mooi morgen mos mossel motor mouw mozaiek muis munt muren mus museum
muts muur muurbloem muziek naald naam naar nacht nachtegaal nagel narcis nat natuur nauw neef neer negen nest net
netel neus nevel nicht nieuw niveau noord noot norm noten notitie november nul nummer oase oceaan ochtend oever ogen
oktober olie olifant olijf oma onder ons oog oogst ooievaar oom oor oorbel oost opa open opera optocht oranje
orde orgel orkaan orkest otter oud ouder oven over paal paar paard pad paddenstoel pak paleis palet palm pan panda
pannenkoek panter pap papier paprika parade paraplu parasol parel park pas pasta pastei patat patrijs pauw pauze
peen peer pen penseel pepermunt perron perzik pet peuter piano picknick piek pijl pijnboom pijp pinda pindakaas
pinguin pink pion pit plaat plaats plak plan plank plant plas plein pleister plek pluim plus poeder poes poging pols
pomp pompoen pond pony pool poort poot pop populier post poster postzegel pot potlood potvis pracht prent prijs
prins proef profiel proost pruim pudding punt put puur puzzel quiz raaf raam raap radijs radio raket ramen rand rang
rank raster recept recht regel regen regenboog reiger reis rek rem ren reus ribbe ridder riem riet rij rijk rijm
rijp rijst ring rits rivier robot roep roer roest rol roman rond rood roos rooster rots route rozet rozijn rug
rugzak ruim ruit rups rust ruw salade salie samen sap sardine saus schaal schaap schaar schaats schaatsen schaduw
schat schelp scherm scherp schets schijf schilder schip schoen schommel school schoon schop schors schort schouder
schrift schroef schuim schuit schuur seconde sector sein september sering sfeer sieraad signaal simpel singel sjaal
sla slaap slag slak slang slank slee sleutel slim slinger sloot slot smaak smal smid snaar snavel sneeuw sneeuwpop
snel snoep snoer snor soep sok soort spaak spar specht speel spel speld spiegel spier spin spons spoor sport sprong
sprookje spruit staal staart stad staf stal stam stand stap stapel steeg steel steen steiger stem step ster sterren
steun stier stijl stil stip stoel stoep stof stok stola stoom storm straal straat strand streek strik stro stroom
stroop struik stuiver stuk stuur suiker taak taal taart tafel tak tand tandem tang tante tapijt tapir tarwe tas team
teen tegel teken telefoon telescoop tempel tent terras thee thuis tien tijd tijger tin tip titel toast tocht toekan
toets tomaat ton tong toon top toren touw trampoline trap trein trek trommel trompet troon trots truck trui tuba
tube tuin tulp tunnel turf tussen twaalf twee tweeling twijg uier uil uitje uitzicht uniek uren vaak vaardig vaas
vacht vader vak vakantie valk varen vat veen veer veld venster ver verf verhaal verjaardag vers vest vier
vijf vijg vijl vijver vilt vin vinger vingerhoed vink viool vis vitrine vlag vlam vlas vlecht vleermuis vlek vlieg
vliegtuig vlier vlinder vloed vloer vlonder vlot vlucht voeg voet voetbal vogel vol volk voor vork vorm vorst vos
vraag vracht vrachtauto vrede vriend vrij vrijdag vroeg vrolijk vrucht vuist vuur vuurtoren waaier wafel wagen wal
walnoot walvis wand wandel wandeling wang wanten warm was water waterval web week weer weg wegwijzer wei wekker
wenteltrap wereld werf werk west wet wezel wiel wig wijk wijn wijs wijzer wild wilg wimpel wind winkel winter wissel
wit woensdag wol wolf wolk woning woord worm wortel woud zaad zaag zaal zacht zadel zak zalm zand zang zaterdag
zebra zee zeef zeehond zeep zeester zeil zeker zes zetel zeven zicht ziel zijde zilver zilvermeeuw zin zingen zoen
zoet zolder zomer zon zondag zonnebloem zool zout zuid zuil zuivel zuring zus zuur zwaai zwaan zwaard zwaluw zwart
zweef zwem zwemband zwier
"""

WORDS: tuple[str, ...] = tuple(_LIST.split())
