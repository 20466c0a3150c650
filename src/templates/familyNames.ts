/**
 * Frequent family names that are hardly given names, folded to plain lower-case letters. A name that begins
 * with one stands family name first, or has no given name at all; a name that ends with one stands given
 * name first.
 */
const ENGLISH_FAMILY_NAMES = `
  smith jones williams brown johnson davies davis wilson evans roberts robinson wright thompson walker white
  edwards hughes green hall wood harris clarke clark jackson turner hill moore cooper ward morris king watson
  baker harrison morgan patel young allen mitchell phillips parker bell collins shaw bennett cox richardson
  marshall miller anderson wilkinson foster butler simpson hunt palmer mills rogers chapman barnes knight
  adkins alvarado armstrong atkins atkinson baldwin ballard barlow barnett barrett bartlett bates benson blackburn blackwell
  blevins bowen bowers bowman boyd boyle bradshaw briggs britton bryant buchanan buckley burgess burke burnett burton
  cahill caldwell callahan cantrell carlson cartwright clements cochran coffey coleman compton conway copeland corbett
  coughlin crawford cunningham daly daugherty davenport dawson dempsey dickerson dickinson dickson dixon dodson donaldson
  donnelly dorsey dougherty driscoll duffy dunlap dunn durham dyer eaton ellison erickson farley farrell faulkner
  ferguson finnegan fitzgerald fitzpatrick fleming fowler frazier galloway gardner garner gibbons gibbs gibson gilmore
  goodman goodwin gould greene greer griffith grimes guthrie hamilton hammond hampton hancock hanson hardin harding harmon
  harrell harrington hartman hatfield hawkins haynes henderson hendricks hensley hewitt hickman hicks higgins hines hobbs
  hodges hogan holcomb holloway holman holmes holt hopkins horton howell hubbard huffman humphrey hurley hutchinson ingram
  jacobs jacobson jefferson jennings johnston keating kemp kerr knapp knox kramer lancaster landry larson lawson leblanc
  levine livingston lowe lowery lynch madden malone manning massey mathews mathis merrill merritt middleton montgomery
  mooney moran morrison morrow morton mosley mullen mullins nash nichols nicholson norris norton nugent oconnell odonnell
  oneal oneill osborne owens padgett parsons patterson patton payne pearson pennington petty pickett pittman pollard powell
  pratt prescott pruitt pugh ramsey rankin ratliff reeves reilly reynolds rhodes robbins roberson rodgers rollins rowland
  rutherford sampson sanders sanford saunders schaefer schroeder schultz schwartz shaffer shelton shepherd sheppard simmons
  simms sims sinclair singleton slater snyder stafford stanton stephens stephenson strickland sullivan sutherland sutton
  swanson sweeney talbot thornton tillman townsend tuttle underwood vaughan vinson walters walton washington watkins watts
  weaver webb welch whitaker whitehead whitfield whittaker wiggins wilcox wilkerson wilkins woodard woodward wooten yates
  zimmerman
  fisher stevens jenkins murphy kelly murray campbell stewart stevenson robertson macdonald mcdonald maclean
  obrien oconnor osullivan byrne walsh ryan kennedy gallagher doyle hartley hayes peterson nelson carter
`
  .trim()
  .split(/\s+/);

export const FAMILY_NAMES: ReadonlySet<string> = new Set([
  ...ENGLISH_FAMILY_NAMES,
  ...`
  perez rivera ramirez torres sanchez flores gomez diaz cruz reyes morales ortiz gutierrez chavez ramos
  garcia rodriguez hernandez lopez gonzalez martinez fernandez alvarez vazquez castillo jimenez moreno romero
  munoz alonso navarro dominguez gil serrano blanco molina suarez ortega delgado castro rubio sanz nunez
  arrieta iglesias medina garrido cortes herrera vargas mendoza guzman rojas salazar aguilar contreras espinoza
  silva santos oliveira souza pereira lima carvalho ferreira rodrigues almeida costa gomes martins araujo ribeiro
  alves barbosa cardoso rocha dias nascimento andrade moreira nunes marques machado mendes freitas fernandes
  goncalves sousa pinto correia teixeira
  muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer koch bauer richter klein wolf
  schroder neumann schwarz zimmermann braun kruger hofmann hartmann lange schmitt krause meier lehmann schmid
  schulze maier kohler konig mayer huber kaiser fuchs peters lang scholz weiss jung hahn vogel keller gunther
  berger winkler lorenz baumann schuster jager mueller schaefer koehler
  martin bernard dubois durand leroy moreau lefebvre bertrand roux fournier girard bonnet dupont lambert fontaine
  rousseau muller mercier blanchard dupuis lefevre morel garnier chevalier perrin gauthier dumont
  rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti mancini rizzo lombardi
  moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli martini leone longo gentile martinelli
  jansen vries visser smit meijer bakker dijk bos vos peters hendriks dekker brouwer kok jacobs vermeulen
  nowak kowalski kowalska wisniewski wisniewska wojcik kowalczyk kaminski lewandowski zielinski szymanski wozniak
  dabrowski kozlowski jankowski mazur krawczyk
  hansen johansen olsen larsen andersen pedersen nilsen kristiansen jensen karlsen johnsen nielsen christensen
  rasmussen sorensen jorgensen madsen johansson andersson karlsson nilsson eriksson larsson olsson persson svensson
  gustafsson pettersson jonsson korhonen virtanen makinen nieminen makela hamalainen laine heikkinen
  nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros
  novak svoboda novotny dvorak cerny prochazka kucera vesely horak nemec popescu ionescu popa radu dumitru stan
  ivanov petrov sidorov smirnov kuznetsov popov sokolov lebedev kozlov novikov morozov ivanova petrova smirnova
  shevchenko kovalenko bondarenko tkachenko kravchenko
  papadopoulos papadopoulou yilmaz kaya demir celik sahin yildiz yildirim ozturk aydin ozdemir arslan dogan
  cohen levy levi mizrahi peretz biton friedman goldberg rosenberg katz shapiro
  singh kaur sharma verma gupta kumar kumari shah mehta jain agarwal aggarwal reddy rao nair menon iyer iyengar
  pillai das dutta ghosh bose banerjee mukherjee chatterjee chakraborty sen roy mishra pandey tiwari yadav chauhan
  khan hussain begum akhtar malik sheikh shaikh siddiqui qureshi chaudhry chowdhury rahman islam uddin miah bibi
  okafor okonkwo adeyemi adebayo ogunleye eze nwosu balogun okoye abubakar mensah owusu boateng asante osei appiah
  moyo dube ncube sibanda nyoni chikwava mutasa mukasa okello ssemakula nsubuga phiri mwale tembo chanda
  adhikari thapa gurung tamang magar rai limbu shrestha maharjan khadka karki basnet bhandari poudel koirala
  mwangi kamau otieno ochieng njoroge dlamini nkosi ndlovu zulu khumalo mokoena botha
  `
    .trim()
    .split(/\s+/),
]);

/**
 * Given first, too (Morgan Stanley, Wilson James): where one of them stands first, nobody can tell the order. English
 * lists use a comma.
 */
export const EITHER_WAY: ReadonlySet<string> = new Set(ENGLISH_FAMILY_NAMES);

/**
 * Family names of languages that put them first: a name in Latin letters that begins with one may stand in
 * either order. Many are given names elsewhere (Kim, Lee, An): then too the order is not sure.
 */
export const FAMILY_FIRST_NAMES: ReadonlySet<string> = new Set(
  `
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang
  deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao
  zhong cui tan fan jin shi liao jia xia fu fang zou xiong bai meng qin qiu hou yin xue yan lei long duan tao
  hao kong shao mao wan gu lai wong chan cheung leung lau cheng ng ho kwok tsang lam yip chow hui yeung chu
  kim lee park choi jung jeong kang cho yoon yun jang chang lim han oh seo shin kwon hwang ahn an song hong yoo
  jeon bae baek nam moon heo ryu
  nguyen tran le pham huynh hoang phan vu vo dang bui do ngo duong ly dinh trinh truong doan mai
  sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi
  matsumoto inoue kimura hayashi shimizu saito yamazaki mori abe ikeda hashimoto ishikawa ogawa goto okada
  hasegawa fujita kondo maeda fujii aoki sakamoto endo nishimura fukuda ota miura fujiwara okamoto matsuda
  nakagawa nakano harada ono tamura takeuchi kaneko wada nakayama ishida ueda morita
  `
    .trim()
    .split(/\s+/),
);

/** Hebrew and Arabic family names that often stand first or alone. */
export const SEMITIC_FAMILY_NAMES: ReadonlySet<string> = new Set(
  'כהן לוי מזרחי פרץ ביטון דהן פרידמן אזולאי מלכה גבאי עמר אוחיון חדד גולדברג שפירא כץ'.split(' '),
);

/** Endings that family names have and given names hardly do. At least three letters stand before them. */
export const FAMILY_ENDINGS =
  /.{3}(?:son|sson|sen|ssen|ez|ski|ska|sky|skaya|cki|cka|czyk|ov|ova|ev|eva|enko|chuk|yan|ian|opoulos|opoulou|akis|idis|ides|iou|escu|eanu|vic|vich|ic|oglu|mann|berg|stein|feld|bauer|meyer|maier|strom|qvist|kvist|lund|dottir|shvili|dze|wala|swamy|murthy|inen)$/u;

/** The same for Cyrillic. */
export const CYRILLIC_FAMILY_ENDINGS =
  /.{2}(?:ов|ова|ев|ева|ёв|ёва|ин|ина|ын|ына|ский|ская|цкий|цкая|енко|чук|юк|ук|ко|ич|ых|их|ян|дзе|швили)$/u;

/** A patronymic is neither, but shows where the given name stands: right before it. */
export const PATRONYMIC = /.{2}(?:ович|евич|ьич|ич|овна|евна|ична|інічна|івна|йович|оглы|кызы)$/u;
