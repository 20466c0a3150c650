/** What stands in the name field where no person's name does. Folded to plain lower-case letters. */

/** Somebody filled the field, or a program did, with no name at all. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  `
  null undefined none nan unknown anonymous anon nobody noname nil void empty blank test tester testing tests demo dummy
  sample example asdf asd qwerty qwertz foo bar foobar baz xxx xyz abc na visitor caller guest user users customer
  customers client clients member requester subscriber buyer seller shopper patient passenger student tenant
  name firstname lastname surname username nickname first last unnamed nameless deleted removed spam bot
  private person somebody someone anybody besucher gast unbekannt kunde kundin benutzer anonyme inconnu
  utilisateur visiteur invite usuario desconocido visitante anonimo cliente invitado desconhecido utente sconosciuto
  hello hi hey dear sir madam mr mrs ms miss sirs mum mom mummy dad daddy
  device devices smartphone laptop desktop tablet computer display speaker alexa siri
  me my mine you your myself iphone ipad android whatsapp facebook instagram twitter telegram messenger linkedin
  `
    .trim()
    .split(/\s+/),
);

/** A shared mailbox, a department, a machine. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  `
  info information admin admins administrator administration administrators sysadmin root support helpdesk help desk
  service services servicedesk care sales marketing billing billings account accounts accounting accountant payable
  receivable invoice invoices invoicing finance financial payroll purchasing procurement orders order ordering
  shipping logistics warehouse dispatch delivery returns refund refunds complaints enquiries enquiry inquiries
  inquiry contact contacts office reception frontdesk team teams department dept division hr personnel recruiting
  recruitment careers jobs press media news newsletter legal compliance privacy security abuse postmaster webmaster
  hostmaster mailer daemon mailerdaemon noreply donotreply reply notification notifications notify alert alerts system
  subsystem automated automatic auto robot api app monitor monitoring backup scanner printer fax mail email mailbox
  inbox feedback survey reviews community forum moderator manager management director operations ops it tech
  technical engineering development developer developers dev web website online shop store booking bookings
  reservation reservations events hello welcome membership donations volunteer board committee secretary treasurer
  buchhaltung vertrieb einkauf verwaltung sekretariat empfang kundenservice kundendienst rechnung rechnungen
  bestellung bestellungen versand comptabilite comptable ventes achats accueil facturation commandes
  contabilidad ventas compras administracion atencion recepcion facturas pedidos contabilidade vendas financeiro
  atendimento contabilita vendite acquisti amministrazione segreteria ufficio administratie verkoop inkoop
  `
    .trim()
    .split(/\s+/),
);

/** Forms and kinds of companies and houses. */
export const COMPANY_WORDS: ReadonlySet<string> = new Set(
  `
  ltd limited inc incorporated llc llp lp plc corp corporation co company companies gmbh ag kg ohg ug mbh ev
  sarl sas sasu eurl sa spa srl sl slu bv nv vof ab as aps oy oyj asa kft zrt sro doo pty pte pvt bhd sdn kk
  holding holdings group groupe gruppe grupo gruppo partners partnership associates association associacao verein
  foundation stiftung fondation fundacion trust institute institut university universitat universite universidad
  college school schule academy academia hospital clinic klinik clinica pharmacy apotheke dental medical surgery
  hotel hostel resort restaurant cafe bar pub bistro bakery catering kitchen foods farm farms garden gardens
  bank insurance capital ventures investments properties property realty estate estates homes housing rentals
  construction builders building plumbing electric electrical electronics energy power solar motors auto autos
  automotive garage cars taxi transport travel tours airlines airport airways freight cargo
  solutions systems technologies technology software digital studio studios design designs agency consulting
  consultants consultancy international global worldwide enterprises enterprise industries industrial products supplies
  supply trading imports exports wholesale retail outlet boutique fashion shoes jewelers jewellers jewelry
  cosmetics beauty salon spa fitness gym yoga sports club fc church ministries parish council city county
  municipality government ministry embassy police library museum gallery theatre theater productions pictures records
  entertainment games gaming labs lab laboratory laboratories research publishing press magazine radio network
  networks telecom communications wireless mobile cloud data security cleaning laundry repair repairs hardware
  furniture flowers florist print printing signs tools machines machinery packaging plastics steel chemicals
  station square park mall market markets centre center zentrum house haus casa maison world
  familie fam famille familia famiglia family household praxis kanzlei salon werkstatt laden
  shop shops store stores bookshop bookstore books nails hair hairdressing lashes brows barbers tattoo tattoos piercing
  gifts toys pets vets veterinary kennels crafts antiques ceramics pottery jewels candles soaps bikes cycles boats
  yachts charters lettings removals movers roofing flooring paving landscaping scaffolding carpentry joinery tailoring
  tailors opticians optics dentistry physio physiotherapy wellness massage therapy counseling counselling coaching
  tutoring nursery daycare preschool kindergarten montessori attorneys solicitors accountants bookkeeping advisors
  advisory brokers mortgages loans wealth fund funds tires tyres carpets kitchens bathrooms windows doors blinds
  curtains bedding mattresses lighting signage photo photos photography films cinema theatricals events weddings
  catering bakers butchers grocers grocery deli pizza pizzeria trattoria taverna tavern brewery brewing winery wines
  spirits coffee tea chocolates sweets cakes juice ranch stables vineyard vineyards nurseries campus deco
  hospice charity charities shelter chapel cathedral temple mosque synagogue mission harbour harbor bay valley beach
  island river lake hills heights avenue street road highway opera orchestra choir band sale
  sushi ramen tandoori curry kebab falafel bagel wok pho noodles spice spices grill steakhouse
  apartments suites rooms villas cottages lodge lodges inn inns motel chalets cabins camping guitars pianos instruments
  agentur hausverwaltung gemeinde gemeinschaft stadt kirche pfarramt verein verband schule grundschule gymnasium
  kindergarten krankenhaus klinikum platz strasse pension gasthof gaststatte gasthaus metzgerei friseur autohaus
  reiseburo ingenieurburo steuerburo steuerberater rechtsanwalte architekten eheleute ehepaar erbengemeinschaft
  bauunternehmen fahrschule musikschule tierarzt zahnarzt physiotherapie
  agence cabinet mairie ecole lycee entreprise ets etablissements epoux hotellerie coiffure pharmacie boulangerie
  boucherie librairie residence syndicat immobilier transports
  agencia taller talleres tienda colegio escuela ayuntamiento parroquia peluqueria farmacia restaurante asesoria despacho
  gestoria transportes construcciones muebles hermanos matrimonio inmobiliaria libreria panaderia fundacion
  loja escola padaria oficina construtora imobiliaria irmaos casal prefeitura igreja fundacao associados
  ditta scuola ristorante officina fratelli eredi coniugi parrocchia comune bottega azienda agenzia negozio
  bedrijf winkel bakkerij slagerij school gemeente stichting vereniging erven echtpaar kapper
  africa albania algeria argentina armenia australia austria azerbaijan bangladesh belgium bolivia brazil brasil bulgaria
  cambodia cameroon canada chile china colombia croatia cyprus denmark deutschland ecuador egypt espana estonia ethiopia
  europe finland ghana greece guatemala hungary iceland india indonesia iran iraq italy italia jamaica japan kazakhstan
  kenya kuwait latvia lebanon lithuania luxembourg malaysia malta mexico morocco nepal netherlands nigeria norway
  osterreich pakistan panama paraguay peru philippines poland polska portugal qatar romania russia scotland serbia
  singapore slovakia slovenia spain sweden schweiz suisse switzerland syria taiwan tanzania thailand tunisia turkey
  turkiye uganda ukraine uruguay uzbekistan venezuela vietnam wales zambia zimbabwe uk usa uae eu
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
  kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri nebraska nevada ohio
  oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming ontario quebec queensland
  `
    .trim()
    .split(/\s+/),
);

/** What turns any words before it into a firm's name. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  `
  ltd limited inc incorporated llc llp lp plc corp corporation gmbh ag kg ohg ug mbh sarl sas sasu eurl sa spa srl
  sl slu bv nv ab oy oyj kft doo pty pte bhd sdn kk
  `
    .trim()
    .split(/\s+/),
);

/** What people are, behind a comma: "Jane Doe, CFO". */
export const JOB_WORDS: ReadonlySet<string> = new Set(
  `
  ceo cfo cto coo cmo cio cpo vp svp evp avp md gm pm hr it pa ea president chairman chairwoman chair chief executive
  officer head lead leader founder cofounder co-founder owner partner principal associate assistant analyst engineer
  architect designer consultant advisor adviser specialist coordinator supervisor representative rep buyer planner
  technician attorney lawyer counsel solicitor notary broker realtor agent teacher professor lecturer student nurse
  doctor physician dentist pharmacist therapist psychologist veterinarian editor journalist author producer contractor
  freelancer retired ba bs ma ms med bed ret np pe dc do geschaftsfuhrer geschaftsfuhrerin inhaber inhaberin leiter leiterin directeur directrice gerant
  gerante directora gerente jefe jefa coordenador coordenadora diretor diretora senior junior global regional of
  `
    .trim()
    .split(/\s+/),
);

/** Somebody writes for a person who is dead, or after one: no greeting by that name. */
export const DECEASED =
  /[†✝]|(?:^|[^\p{L}])(?:estate|deceased|the late|executors?|trustees?|widow|widower|rip|r\.i\.p\.|nachlass|nachlaß|verstorben(?:e|er)?|witwer?|erben|succession|feue?|défunte?|décédée?|fallecid[oa]|falecid[oa]|difunt[oa]|viud[oa]|viúv[oa]|herederos|herdeiros|espólio)(?=$|[^\p{L}])/iu;

/** Words of sentences; no name contains them. */
export const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  `
  the is are was not no yes or but for from to with without of on at by as so this that these those what who why
  how when where please pay paid need want get give go going gone stop never always very too more most
  later soon now today down up out off over sale fool bug ride payment period
  `
    .trim()
    .split(/\s+/),
);

/** Words that begin nicknames and slogans; some end honest names (John Black, Doris Day). */
export const NICKNAME_WORDS: ReadonlySet<string> = new Set(
  `
  worst best good bad happy angry sad big little old new blue red black pink gold golden silver green super mega real
  san santa santo sankt saint sainte sao los las
  king queen boss lady girl boy man woman guy dude baby lover love cool crazy mad dark night day star sky moon sun
  `
    .trim()
    .split(/\s+/),
);

/** Words between the names of two people. */
export const COUPLE_WORDS: ReadonlySet<string> = new Set('and und et plus'.split(' '));

/** The same, where a given name stands on either side. */
export const JOINING_WORDS: ReadonlySet<string> = new Set('y e i og och ja es ve en'.split(' '));

/** Endings of shops and trades in one word: Bäckerei, Zahnarztpraxis, Boulangerie. */
export const TRADE_ENDINGS =
  /.{2}(?:erei|praxis|haus|bau|technik|handel|markt|shop|store|soft|tech|corp|services?|erie|eria|logistik|werke?|online|media|net)$/u;

/** Endings of houses and societies in one word, which no family name has: Marienkirche, Musikschule, Tennisverein. */
export const HOUSE_ENDINGS =
  /.{3}(?:schule|kirche|gymnasium|krankenhaus|klinik|verein|verband|verwaltung|stiftung|gesellschaft|genossenschaft|gemeinschaft|betrieb|unternehmen|zentrum|strasse|bibliothek|apotheke|pflege|dienst)$/u;

/** Before a name. Alone with one word they leave no given name: "Mrs Patel". */
export const TITLES: ReadonlySet<string> = new Set(
  `
  mr mrs ms miss mx master mister missus dr drs prof professor sir dame lord lady rev reverend fr father pastor rabbi
  imam hon honorable honourable judge capt captain cpt sgt sergeant lt lieutenant col colonel maj gen cmdr
  herr frau hr fru fraulein dipl-ing ing mag mme madame mlle mademoiselle monsieur maitre me sr sra srta senor senora
  senorita dona lic snr snra dott dottssa sig sigra signora signor signorina dhr mevr mw meneer mevrouw heer
  nurse officer coach chef detective inspector superintendent constable sister brother deacon councillor
  councilman councilwoman major general president chief corporal ambassador senator governor mayor sheriff deputy
  pan pani bay bayan shri sri smt kumari haji hajji datuk dato ustaz
  `
    .trim()
    .split(/\s+/),
);

/** After a name. */
export const SUFFIXES: ReadonlySet<string> = new Set(
  `
  jr sr snr jnr junior senior ii iii iv phd md dds dvm esq esquire mba msc bsc meng beng llm llb cpa rn pmp obe mbe cbe
  kbe qc kc frcs mrcp dphil edd jd cfa cissp mp frsa bsn msn lpn dpt dnp pharmd lmft lcsw lpc cfp aia acca
  mpa mph mfa facs faap cphr mrics riba
  `
    .trim()
    .split(/\s+/),
);

/** Parts of family names that stand before them. */
export const PARTICLES: ReadonlySet<string> = new Set(
  `
  de del della dello degli dei der den da das dos do du des di d la las le les los lo van vande vander von vom zu zur ter
  ten te af av bin binti bint ibn el al abu abou umm y e i
  `
    .trim()
    .split(/\s+/),
);

/** Arabic and Hebrew words that stand before a name or show that there is none. */
export const SEMITIC_NOT_GIVEN: ReadonlySet<string> = new Set(
  `
  السيد السيدة الآنسة الدكتور الدكتورة د م أ الأستاذ الأستاذة الحاج الشيخ شركة مؤسسة مكتب مجموعة متجر أبو ابو أم ام بن ابن
  بنت آل زائر مستخدم عميل مجهول
  מר גברת גב דר פרופ עו חברת בית מכון עמותת משרד צוות שירות לקוחות לקוח אורח משתמש אנונימי
  `
    .trim()
    .split(/\s+/),
);
