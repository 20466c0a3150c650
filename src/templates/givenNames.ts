/**
 * Given names that are common somewhere and are rarely anything else, folded to plain lower-case letters.
 * Not a register: a name that is missing here is still used where something else vouches for it (see
 * `greetingName`). Names that are also places, brands, everyday words or frequent family names (Paris,
 * Chase, Kim, Taylor, Jordan) are left out on purpose.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  aaron abby abigail ada adam adele adrian adriana adrienne agnes aidan aileen aisha alan alana albert alberto
  alec alejandra alejandro aleksandar aleksandra alessandra alessandro alessia alex alexa alexander alexandra
  alexandre alexis alfonso alfred alfredo ali alice alicia alina alisha alison alistair allan allison alma alvaro
  alyssa amalia amanda amber amelia amelie amina amir amit amy ana anastasia anders andre andrea andreas andreea
  andres andrew andrey andy anette angela angelica angelina angelo angie angus anika anil anita anja ann anna
  annabel annabelle annmarie anne anneliese annemarie annette annie annika anthony antoine antoinette anton antonia
  antonio anya arash archie ariana ariel arjun arlene arman arnaud arne arnold arthur artur arturo arun asha
  ashley astrid audrey august augusto aurelie aurora axel ayesha ayse azadeh
  barbara barry bart bartosz beata beatrice beatriz becky belinda ben benedict benedikt benjamin benoit
  bernadette bernard bernardo bernd bernhard bert bertha beth bethany betty bianca bill billy birgit bjorn bo
  bob bobby bogdan bonnie boris brad bradley brandon brandy breanna brenda brendan brent brett brian brianna
  bridget brigitte britney brittany bruce bruno bryan bryony burak
  caitlin caleb callum calvin camila camille camilla carina carl carla carlo carlos carly carmen carol carole
  carolin carolina caroline carolyn carrie cassandra catalina catarina caterina catherine cathy cecilia cecile
  cedric celia celine cesar chantal charlene charles charlie charlotte cherie cheryl chiara chloe
  chris christa christel christian christiane christina christine christoph christophe christopher christy
  ciara cindy claire clara clare clarissa claudia claudio claus clemens clement clive colette colin colleen
  connor conor constance constantin cora corinna corinne cornelia cornelius courtney craig cristian cristiana
  cristina curtis cynthia
  dagmar daisy dalia damian damien dan dana daniel daniela daniele danielle danilo danny daphne darren daria
  dario darius dariusz darlene dave david davide dawn deanna debbie deborah debra deepa deepak deirdre delia
  denis denise dennis derek derrick desiree devon diana diane dick diego dieter dimitri dimitris dina dinesh
  dirk dmitri dmitry dolores dominic dominik dominique donald donna dora doreen doris dorota dorothea dorothy
  doug dougal douglas duncan dustin dylan
  ebony ed eddie edgar edith edmund eduardo edward edwin eileen ekaterina elaine eleanor elena eleni elias elif
  elijah elin elina elisa elisabeth elise eliza elizabeth ella ellen ellie elliott elsa elsie emanuel
  emanuele emil emilia emilie emilio emily emine emma emmanuel emmanuelle emre enrico enrique eric erica erich
  erik erika erin ernest ernesto ernst erwin esmeralda esteban estelle esther ethan etienne eugene eugenia eva
  evan eve evelyn evgeny ewa
  fabian fabien fabio fabrice farah farid fatima fatma federica federico felicia felicity felipe felix
  ferdinand fernanda fernando filip filipe finn fiona flavia flavio florence florent florian frances francesca
  francesco francine francis francisca francisco franco francois francoise frank franz fred freddie frederic
  frederick frederik freya frieda friedrich fritz
  gabriel gabriela gabriele gabriella gabrielle gail gareth gary gavin gaurav gemma genevieve geoff geoffrey
  george georges georgia georgina georgios gerald geraldine gerard gerd gerhard gerrit gert gertrude
  giacomo gianluca gilbert gilles gillian gina giorgio giovanna giovanni gisela giulia giuliana giulio giuseppe
  gladys glenda glenn gloria gonzalo gordon goran grace graeme graham grazyna greg gregor gregory greta gretchen
  grzegorz guido guilherme guillaume guillermo gunter gunther gustav gustavo guy gwen gwendolyn gwyneth
  hakan hannah hanna hannes hanne hans harald harold harriet harry harvey hassan hatice hazel heather hector
  heidi heike heiko heiner heinrich heinz helen helena helene helga helmut hendrik henri henriette henrik henrique
  henry herbert herman hermann hilary hilda hiroshi holger holly horst howard hubert hugh hugo humberto hussein
  ian ibrahim ida ignacio igor ilaria ilse iman imogen imran ina ines inga inge ingeborg ingrid irena irene irina
  iris irma irving isaac isabel isabela isabella isabelle isla ismael ismail istvan ivan ivana ivanka ivo ivonne
  ivy izabela
  jaap jack jackie jacob jacqueline jacques jade jaime jake jakob jakub james jamie jan jana jane janet janice
  janina janine jannik janusz jared jarek jaroslav jasmin jasmine jason javier jean jeanette jeanne jeff jeffrey
  jelena jenna jennifer jenny jens jeremy jerome jerry jerzy jesper jess jesse jessica jesus jill jim jimena jimmy
  jo joan joana joanna joanne joao joaquin joe joel joelle joerg johan johanna johannes john johnny jon
  jonas jonathan jorg jorge jorgen jose josef josefina joseph josephine josh joshua josie joy joyce juan juana
  juanita judith judy julia julian juliana juliane julie julien juliet julieta juliette julio julius jurgen justin
  justine justyna jutta
  kacper kai kamal kamil kamila karen karim karin karina karl karla karolina karsten kasia katarina katarzyna kate
  katerina katharina katherine kathleen kathrin kathryn kathy katia katie katja katrin katrina katy kay kayla kayleigh
  keith kelsey ken kenneth kenny kerry kevin khadija kieran kirk kirsten kirsty klara klaus konrad konstantin
  konstantinos kris krishna kristen kristian kristin kristina kristine kristof kristy krystyna krzysztof kunal
  kurt kyle
  lakshmi lara larissa larry lars latoya laura lauren laurence laurent laurie lea leah leanne leila lena leo leon
  leonard leonardo leonie leonora leopold leroy lesley leslie leticia lewis liam libby lidia lilian liliana lillian
  lily lina linda lindsay lindsey linus lionel lisa liselotte livia liz lizzie loic lois lola lora lorena lorenzo
  loretta lori lorna lorraine lothar lotte lou louisa louise luca lucas lucia luciana luciano lucie lucille lucinda
  lucy ludwig luigi luis luisa luiz lukas lukasz luke luna lutz lydia lyn lynda lynn lynne
  mabel maciej maddie madeleine madeline madhuri magda magdalena magnus mahmoud maike maja malcolm malgorzata malik
  malin mandy manfred manish manoj manuel manuela mara marc marcel marcela marcelo marcia marcin marco marcos
  marcus marek margaret margarita margit margot marguerite maria mariah mariam mariana marianne marie marieke
  mariella marietta marija marilyn marina mario marion marisa marisol marissa marius mark marko markus marlene marta
  marten martha martin martina martine martyn marvin mary maryam maryann massimo mateo mateus mateusz mathias mathieu
  mathilde matilda matt matteo matthew matthias matthieu maud maureen maurice mauricio maurizio max maxim maxime
  maximilian maya mayra meera megan mehmet melanie melinda melissa melody meredith merle meryem mia michael
  michaela michal micheal michel michela michele michelle miguel mihai mikael mike mikhail mikkel mila milan milena
  millie milos mina miranda miriam mirjam mirko miroslav mohamed mohammad mohammed moira molly mona monica monika
  monique morten moses muhammad muriel murray mustafa myra myriam
  nadia nadine nadja nancy naomi nasser nastassja natalia natalie nataliya natasha nathalie nathan nathaniel neha neil
  nele nestor nevena niamh nicholas nick nicky nico nicola nicolas nicole niels nigel nikhil nikita nikola nikolai
  nikolaos nikolas nikolaus nikos nils nina nisha noah noel noelle noemi nora norbert noreen norma norman
  octavio odette olaf ole oleg oleksandr oleksii olena olga oliver olivia olivier omar orla orlando oscar oskar osman
  oswald otto owen
  pablo padraig paige pamela paola paolo pascal pascale pat patrice patricia patricio patrick patrik patrizia patty
  paul paula paulette paulina pauline paulo pawel pedro peggy penelope penny per percy perla pete peter petra phil
  philip philipp philippa philippe phillip phoebe phyllis pia pierre pieter pilar piotr polly pooja prakash prasad
  preeti priscilla priya priyanka
  quentin quinn
  rachael rachel rafael raffaele raffaella rahul rainer raj rajesh rajiv ralf ralph ramon ramona randy raphael raquel
  rasmus raul ravi ray raymond rebecca regina reginald reinhard remi rene renata renate renato renee rhiannon
  rhoda rhonda ricardo riccardo richard rick ricky riley rita rob robbie robert roberta roberto robin rocio
  rodney rodolfo rodrigo roger rohan rohit roland rolf roman romain ron ronald ronaldo ronnie rory rosa rosalie
  rosalind rosanna rosario rosemarie rosemary rosie roswitha rowena roxana roxanne ruben ruby rudi rudolf
  rupert ruth ryan
  sabine sabrina sadie sally salma salvador salvatore sam samantha samir samuel sander sandra sandro sandeep sanjay
  santiago sara sarah sascha sasha saskia sean sebastian sebastien selena selina selma serena serge sergei sergey sergio
  seth shane shannon sharon shaun shauna shawn sheila shelley sherry sheryl shirley shreya sid sidney siegfried sigrid
  silke silvia silvio simon simona simone siobhan sofia sofie sonia sonja sophia sophie soren spyros stacey stacy stan
  stanislav stanley stefan stefania stefanie stefano steffen steffi stella sten stephan stephane stephanie stephen
  steve steven stewart stuart sue suman sumit sunil suresh susan susana susanna susanne suzanne suzie svea sven
  svenja svetlana sybille sylvia sylvie szymon
  tabitha tamara tamsin tania tanja tanya tara tariq tatiana tatjana ted terence teresa terri terry tess tessa thea
  thelma theo theodor theodora theodore theresa therese thibault thiago thierry thomas thorsten tiago tiffany tilda
  tim timo timothy tina tobias toby todd tom tomas tomasz tommy toni tonya torben torsten tracey tracy trevor tricia
  trisha tristan trudy tyler
  ugo ulrich ulrike umberto ursula uschi ute uwe
  valentin valentina valeria valerie vanessa vasile venkatesh vera verena verity vernon veronica veronika veronique vicente
  vicky victor victoria vijay vikas vikram viktor viktoria vinay vincent vincenzo viola violeta vishal vitor vittoria
  vittorio viviana vivian vivien vivienne vladimir volker
  walter wanda wayne wendy werner wilfried wilhelm will willem william wim winifred winston wojciech wolfgang
  xavier ximena
  yann yannick yasmin yasmine yolanda yosef youssef yuri yusuf yves yvette yvonne
  zachary zainab zara zeynep zoe zofia zoltan zuzana
  aaliyah abena abiodun adaeze ade adebayo adedayo adwoa akosua akua ama amara amaka babatunde chidi chiamaka chidinma
  chinedu chioma chukwuemeka emeka esi femi folake funmilayo ifeoma ikechukwu kofi kojo kwabena kwaku kwame
  lerato mandla ngozi nkechi nneka nomsa obinna olamide olu oluwaseun sibusiso simphiwe sipho temitope thabo thandiwe
  tunde uchenna wanjiru yaw yetunde zanele zodwa wangari njeri achieng
  aarav aditi aditya akash ananya aniket anjali ankit anushka ashok bhavna chandni divya gaurav gurpreet harpreet
  ishaan jaspreet jyoti kavita kavya kiran lalita mandeep manpreet meenakshi mohan mukesh naveen nikita nitin pankaj
  parvati pradeep pranav prashant rajesh rakesh rekha ritu sachin sanjana sapna shalini shankar shweta siddharth
  simran sneha sunita swati tanvi uma usha varun vivek yogesh
  ahmed ahmad abdullah amal amira anas bilal dalal fadi faisal farida ghada habiba hadi hala hamza hanan hani huda
  jamal jamila karima khaled khalid laila latifa layla leyla lubna mahdi maha mariam marwa mona mourad nabil nadim
  najib nawal noor noura omar rami rana rania rashid reem rima rym saeed safia said salim samira sami sana soraya
  tarek wafa walid yasser younes yousef zahra ziad
  aiko akemi akiko akira asuka ayaka ayumi chiyo daisuke emiko fumiko haruka haruki haruto hideki hikaru hiroko hiroki
  hitomi ichiro junko kaori katsumi kazuki kazuko keiko keisuke kenji kenta kumiko makoto mamoru masako masato michiko
  midori minoru misaki miyuki naoki naoko nobuko noriko ryota sachiko sakura satoshi shigeru shinji shota sora
  takahiro takashi takeshi taro tetsuya tomoko toshiro yoko yoshiko yuka yuki yukiko yumi yusuke yuto
  aylin berk can canan cem deniz ebru emine ercan esra fatih furkan gizem gokhan gul hakan hulya ilker kemal kerem
  leyla melek merve mert murat nazli nur okan onur orhan ozlem pinar sedat selin serkan sevgi sibel sinem tolga tugba
  umut volkan yasemin yildiz zehra
  agnieszka aleksander andrzej bartek bozena danuta dorota ewelina gosia halina hanna iwona jacek jadwiga joanna
  jolanta kinga leszek magdalena mariola mariusz marzena mieczyslaw mirek miroslaw monika patrycja przemyslaw radek
  radoslaw rafal robert ryszard slawomir stanislaw sylwia tadeusz teresa urszula waldemar wieslaw witold zbigniew
  alena alzbeta bohdan bozidar branislav dragan dubravka dusan eliska gabor gyorgy hana ildiko ivica jana jiri jitka
  josip judit katalin ladislav laszlo lenka lubomir ludmila marija martina matej miroslava ondrej pavel petr radka
  renata sandor stjepan tereza tibor tomislav vaclav vesna zdenek zeljko zoran zsofia zsolt agi attila balazs eszter
  aino anneli antti eeva eija elina hannele heikki ilkka jaana janne jari jouni juha jukka jussi kaarina kalle kari
  kirsi lauri leena maarit mari marja markku matti mika mikko minna niina oskari outi paavo paivi pekka petri pirjo
  raija riikka risto sanna sari satu seppo taina tapio tarja teemu timo tuija tuomas tuula ulla veikko ville
  agneta anders anneli arvid asa birgitta bengt bo carina elsa gosta gunilla gunnar hakan hanne hege helle ingemar
  inger jonna kaj kerstin kjell kjersti knut lennart liv lovisa marit mats mette monica niklas nina ola oystein pernille
  ragnar ragnhild roger sigurd siv solveig stig sture tone tor torbjorn trine turid ulf ulrika vibeke
  aoife brigid cathal ciaran cillian declan dermot eamon eimear eoin fergus fionn grainne maeve mairead niall oisin
  orlaith roisin ruairi saoirse sinead tadhg angharad bronwen carys dafydd dilys eirlys eluned gethin gwyn huw iestyn
  ieuan ifor myfanwy nerys nia rhodri rhys sian sioned ailsa catriona eilidh fraser hamish iain isla mairi morag
  anouk arjen bas bram cees coen daan dirk els erik esther femke floor floris gijs ineke inge jasper jeroen jelle joost
  jord karin koen lieke loes maarten marieke marijke marloes mieke nienke pim piet pieter rik roel ruud sanne
  saskia sjoerd stijn teun thijs tijs wouter yvonne
  anais aurelien baptiste bastien benedicte bertrand brigitte cedric celeste corentin coralie damien delphine didier
  elodie emeline eric estelle fabienne florence francine gael gaelle gaetan geraldine ghislaine guillaume gwenaelle
  herve honorine isabelle jacky jerome jocelyne laetitia laurine lionel loic ludivine ludovic lucien maelle marcelle
  margaux mireille morgane muriel nadege nicolas noemie odile patrice quentin regis remy rodolphe romane sandrine
  severine solene sophie stephane sylvain sylvie thierry valentine virginie vincent xavier yannick yves
  adelaida agustin alba amparo angeles araceli belen benito blanca candela clemencia consuelo cristobal
  dulce elvira emiliano esperanza eugenio fabiola facundo fermin gerardo gilberto guadalupe hector horacio
  iker inmaculada itziar jacinto jimena joaquina jordi josefa leandro lourdes luciano macarena maite manolo
  marisol martina matias mauricio mireia monserrat montserrat nuria osvaldo paloma paz pepe ramiro reyes rigoberto
  roque sergio soledad susana tomas trinidad ursula valentina veronica victoriano yolanda
  adriano afonso anderson bernardo bruna caio catarina davi debora diogo edson eduarda emerson fabiano fabricio
  gabriela geovana gisele goncalo guilherme helio heitor inacio isadora ivone jaqueline jessica josue
  juliano katia larissa leandro leonor livia luana luciana luiza marcio mariane marisa mateus mauro
  mirela murilo natalia neusa nuno otavio patricia priscila rafaela rejane renan rita rogerio rosana rui sandra
  silvana simao sonia tania tatiane telma thais tiago vera vinicius vitoria wagner wanderley
  alba alessio alice anselmo antonella benedetta carlotta cinzia concetta cosimo dario davide debora donatella
  edoardo elio emanuela enzo eleonora fabrizio filippo flaminia franca gaetano giada gianni gianmarco ginevra
  graziella ivano jacopo lorella luana lucrezia luciano ludovica marcella mariangela marinella martina mattia
  maurizio mirella mirko nicoletta ornella pasquale pierluigi pietro raffaele renzo romina rosanna sabrina
  samuele sara silvia simonetta stefania teresa tiziana tommaso ugo valentino valerio veronica vincenza virginia
  abbas afsaneh amirali arezoo arman azadeh babak bahar bahram behnam behrouz dariush ehsan elham elnaz fariba farhad farideh
  farzad farzaneh fereshteh fatemeh ghazal golnaz hamid hamidreza hossein houman jaleh jamshid javad kamran kaveh keyvan
  khosrow ladan leili mahnaz mahsa majid mandana maryam masoud mehdi mehran mehrdad minoo mitra mohsen mojgan morteza
  nasrin navid nazanin neda niloofar niloufar nima omid parisa parviz payam peyman pooya pouya ramin reyhaneh reza roya
  saeid saman sanaz sepideh setareh shabnam shadi shahin shahram shirin siavash soheil soroush tahereh vahid yashar zohreh
  bibek bikash bimal binod bishal bishnu dipak ganesh gopal hari janak kabita kamala keshav krishna laxmi madan manisha
  mina nabin narayan niraj nirmala padam pawan prabin prakash puja rabin rajan ramesh rita roshan sabina sandesh sanjib
  santosh saraswati shanti shova sita subash sujata suman surendra sushila tulsi
  aivar andres andrus anu argo arvo eero ene epp eve helgi helje indrek jaak jaan kadri kaido kalev kalju karmen 
  kersti krista kristjan kristo laine leelo leida liina liis lembit maarja maire margus marika mart meelis mihkel piret
  priit raivo rein riho siim sirje taavi tanel tarmo tiina tiit toivo toomas triin ulle urmas urve vaike veiko villu
  aigars ainars aivars andris arturs baiba dace daiga dainis edgars egils elina evija guntis ilze inese inga ivars janis
  juris kaspars kristaps laima laura linda maris marta normunds raimonds sandis sanita uldis valdis zane
  algirdas arunas asta audrius aurimas austeja birute dainius dalia daiva darius edita egidijus egle gabija gediminas giedre
  gintaras inga jolanta jonas juozas jurate justinas kestutis kristina laimis lina linas mantas mindaugas nerijus paulius
  ramunas rasa rimantas rokas ruta saulius tadas tomas valdas vilija virginija vytautas zivile zydrunas
  ana arben ardian arta artan besa besnik blerim drita edona egzon elira fatmir fisnik gentian genti ilir kujtim lirije
  luan mimoza shpresa valbona vjosa
  aroha hemi hinemoa hone hoani kahurangi kiri manaia mere mihi ngaio ngaire piripi rangi tama tane tipene whetu wiremu
  alofa fetu leilani losa mele noelani sione talia tavita
  adi aditya agus ahmad andi anggraini ari arief ayu bambang bayu budi citra dedi dewi dian dimas dwi endang
  fajar farhan fitri gita hadi hendra hendro ika indah indra intan irfan joko kartika lestari lina nanda novi
  nur nurul putri putra rahmat ratna reza rini rizki rizky rudy sari septian sinta siti suharto susanti tuti
  wahyu wati wayan widya yanti yoga yudi yuliana yusuf ketut nyoman komang 
  alejandra alon amit anat avi avigail avraham ayelet aviv batya chaim chana dafna devorah dov dvora efrat eitan elad
  eliezer eliyahu erez esti eyal gal gila hadas hila idit idan ido inbal itai itamar keren lior liora lital malka meir
  menachem michal mordechai moshe naama nadav nechama nir nitzan noa ofer ofir ohad omer oren orit orly osnat rachel
  raz rivka roi ronen ronit sapir sarit shai shira shlomit shlomo shmuel shoshana shulamit sigal tal talia tamar tomer
  tova tsvi tzipi uri yael yaakov yair yaron yehuda yehudit yigal yitzhak yoav yochanan yoni yossi yotam zohar
  agneza ajdin amina armin azra emina haris jasmin jasmina lejla mirza nejra nermin selma senad vedran zlatan zlatko
  ana andreja anze barbara blaz bojan bojana borut darja drago gregor irena janez jernej joze jure katja klemen lojze
  luka maja mateja matjaz metka miha mojca natasa nejc peter polona primoz rok samo saso tadej tina tjasa urban uros ursa
   zala ziga zdenka zvonko
  asen asya bogomil boryana desislava dimitar elena emil evgeni gergana georgi hristina hristo iliyana ivaylo ivelina
  kalin kalina krasimir kiril lyubomir mariya milen momchil nedyalka nikolay petar petya plamen polina radka radoslav
  rositsa rumen rumyana stefka stoyan svetla teodora todor tsvetan tsvetelina valentin vasil velichka veselin viktoriya
  yana yordan yordanka zdravko zhivko
  alexandru ana adina adriana alina anca andrada andrei aurel bogdan camelia carmen catalin claudiu codrin corina cosmin
  costin cristi crina dan daniela denisa diana doina dorin dragos emilian eugen felicia florentina florin gabriel georgeta
  gheorghe horia iulia iulian ileana ilinca ioan ioana ion ionel ionut irina laurentiu liliana livia liviu lucian luminita
  madalina magda marian marin marius mihaela mihai mihaita mircea mirela nicoleta octavian oana ovidiu paula petre
  petru radu raluca razvan remus roxana ruxandra sanda sebastian silviu simona sorana sorin stefania stelian teodor tiberiu
  traian tudor valentin vasile veronica victor viorel viorica vlad
  anastasios angeliki antonis apostolos aspasia athanasia christos chrysanthi despina dimitra dimitrios efi eftychia
  eirini eleftheria eleftherios evangelia evangelos fotini fotis georgia georgios giannis giorgos ilias ioanna ioannis
  kalliopi katerina konstantina kostas kyriaki kyriakos lambros lefteris manolis marios michalis nektarios nikoleta nikos
  olympia panagiota panagiotis paraskevi pavlos petros sotiria sotiris spiros spyridon stavros stavroula stelios stratos
  thanasis theodora theodoros theofanis thodoris vaggelis vasiliki vassilis xenia yannis yiannis zoi
  ashlee ashlynn aubree austyn braden brayden brenna britney bryce bryson caden caitlyn camden cassidy chasity chelsey
  colby colton dalton darla darnell darrell darryl daryl deandre deanne demarcus demetrius denny deonte derrick
  deshawn desmond devin devonte dillon donnie donovan dontae dwayne dwight ebony elroy emmett erin estella esther
  ethan eugene eva evan evelyn ezekiel ezra felicity forrest freddie gabrielle garrett gavin genevieve geoffrey
  gianna gina giselle gladys glen glenda glenn gloria gordon graham greg gregory greta gretchen griffin guadalupe gwen
  gwendolyn hailey haley hannah harley harold harriet harry harvey haylee hayley heather hector heidi helen henrietta
  henry herbert herman hilary hilda holly homer hope howard hubert ian imani imogen ingrid ira irene iris irma irving
  isaac isaiah ismael ivan ivy jace jack jackie jackson jaclyn jacob jacqueline jada jaden jaime jake jalen james
  jamie jan jana jane janelle janet janice janine jared jarrod jasmine jason javier jay jayden jayla jayne jean jeanette
  jeff jeffery jeffrey jenna jennie jennifer jenny jeremiah jeremy jermaine jerrod jerry jess jesse jessica jessie jill
  jim jimmie jimmy joan joann joanna joanne jocelyn jodi jodie jody joe joel johanna john johnnie johnny jolene jon
  jonathan jonathon joseph josephine josh joshua josie joyce juanita judith judy julia julian juliana julianne julie juliet
  julissa june justin justine kaden kaitlin kaitlyn kaleb kara kari karissa kasey kassandra katelyn keisha kellie kendra
  kendrick keshia kiara kiersten kimberlee kimberley kimberly kristi kristie kristin kristine kristy krystal kyla
  kylee kylie ladonna lakeisha lakesha lakisha landon laquita larry lashawn lashonda latanya latasha latisha latonya
  latosha latoya lashay lawanda lawrence leigh leighann leila lela leland leola leon leona leroy lester leticia levi
  liana liliana lindsay lionel lissette lloyd logan loretta louella lucille luther lyle mackenzie maddox madelyn madison
  makayla malachi malik mallory mandy marcella marci marcus margie marguerite marian maribel marissa marjorie marla marlon
  marquis marquita marvin mattie maureen mavis maxine mckayla mckenna melba melinda melvin merle micah micheal mickey
  mildred milton mindy minnie misty mitch mitchell mohammad muriel myra myrna myrtle nadine nakia nannette
  natasha nathaniel nettie nichole nikki noelle nolan nora norma oliver ollie orville oscar otis owen pam
  patti patsy peggy penny perry phyllis preston prudence ramona randall randolph randy reba reggie reginald rena rhett rhonda
  ricky rochelle rocky roderick rodrick rolando roman roosevelt rosalyn rosetta roxie roy rudolph rufus russ russell rusty
  sadie sallie sammy saul scott selma shanice shaniqua shanna shari sharlene sheena sheldon shelia shelly sheree
  sheri sherri sherrie shirlene skylar sonny sophie spencer staci stacie stacy stefanie stella stephan stewart
  sybil tabatha tamara tameka tamera tami tamika tammi tammie tammy tanisha tasha tawana teresa terra terrance terrell
  terrence thaddeus thelma theodore tiana tierra timmy tisha tobias tommie tonia toya trent trenton trevon trina 
  trisha tristen troy trudy twila tyrell tyrone tyson valarie vaughn velma vern vernon vicki vickie vivian wade wallace
  wanda warren wendell whitney wilbur wilfred wilma winifred woodrow yesenia yolanda yvonne zach zachariah zack zelda
  adaora akin ayo bolanle chinwe chukwudi dayo ebere efua ekow eniola esi fatou femi folasade gbenga ibrahim ife
  ikenna itohan jide kayode kehinde kelechi kemi kunle lanre mariama mercy modupe musa nana nkem nnamdi nonso obi ola
  olabisi oladele olajide olufemi olumide olusegun oluwatobi omolara onyeka rotimi sade segun seyi sola tayo titilayo
  tobi toyin uche ugochukwu wale yemi yusuf zainab abdi abdirahman aisha amina asha ayaan fartun halima hodan ifrah
  khadra nimco sagal yasin chipo farai kudzai munashe nyasha rudo rutendo ruvimbo tafadzwa takudzwa tatenda
  tawanda tendai tinashe tsitsi bongani busisiwe dumisani khanyi lindiwe lungile mpho naledi
  nandi nhlanhla nokuthula nosipho palesa refilwe sandile siphiwe tebogo thandeka themba thuli tshepo tumelo vusi zama
  atieno akinyi anyango juma kamau kariuki muthoni mwende mutua nyambura odhiambo omondi onyango wambui wanjiku
  luc lionel loup giorgi nino levan davit irakli lasha zurab nika sopo keti eka manana khatuna maka teona gvantsa
  ayanda bheki bhekisisa jabulani lwazi nkosana nomfundo nompumelelo nomvula nonhlanhla nontobeko sbusiso sibongile sizwe
  thandazile thembeka thembi thulani vusumuzi zinhle zinzi
  `
    .trim()
    .split(/\s+/),
);

/**
 * Given names that are everyday words, places or offices as well: used only with a known family name behind them
 * ("Hunter Boyd"), never alone ("Hunter", "Art Gallery").
 */
export const WORD_NAMES: ReadonlySet<string> = new Set(
  `
  angel april archer art august austin autumn basil beau berry blessing bliss blythe brandy brook brooke brooklyn buck
  carter charity chance chase cherish clay cliff colt comfort cooper dale dallas dakota dandre dangelo darcy   dean destiny drake earl ebony eden faith fern forrest gage gift ginger goodness grant harley
  harmony haven heath heaven honey honor hope hunter innocent jade jay jewel jordan joy justice kendall kenya
  laurel london lucky madison marigold mason maverick may memory mercy miles montana myrtle nova oakley olive
  paris parker patience paxton peace pearl phoenix poppy praise precious prince princess privilege   reed rich river rose rowan ruby rusty sage sandy savannah sawyer serenity sierra skye
  sterling stormy summer sunny sydney talent tanner taylor temperance trinity tucker
  tyler wade wesley willow winter wisdom wren zion
  `
    .trim()
    .split(/\s+/),
);

/** Vietnamese given names, many of them words elsewhere: used before a Vietnamese family name ("Minh Nguyen"). */
export const VIETNAMESE_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  anh bich chau chi cuong dat diem dieu dung duc duy giang ha hai han hang hanh hien hieu hoa hoai hong hue hung huong
  huy khanh khoa kien kim lam lan lien linh loan loc long luan minh my nam nga ngan nghia ngoc nhan nhi nhung oanh phat
  phong phuc phuong quan quang quoc quyen quynh sang son tai tam tan thang thanh thao thien thinh tho thu thuan thuy
  tien tin toan tram trang tri trung tu tuan tung tuyet uyen van vi viet vinh vy xuan yen
  `
    .trim()
    .split(/\s+/),
);

/** Two syllables of Pinyin, as given names of Chinese people are written: Xiaoming, Jianguo. */
export const PINYIN_PAIR =
  /^(?:(?:[bpmf]|[dtnlgkh]|[zcs]h?|[jqxryw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|van|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|[aeiou])){2}$/u;

/** Cyrillic given names, as they are written. */
export const CYRILLIC_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  александр александра алексей алёна алина алла анастасия анатолий андрей анжела анна антон арина артём артем
  борис вадим валентин валентина валерий валерия василий вера вероника виктор виктория виталий владимир владислав
  вячеслав галина геннадий георгий глеб григорий дарья денис диана дмитрий евгений евгения екатерина елена
  елизавета жанна зоя иван игорь илья инна ирина кирилл константин кристина ксения лариса лев лидия людмила
  любовь максим маргарита марина мария михаил надежда наталия наталья никита николай нина оксана олег олеся
  ольга павел петр пётр полина раиса римма роман руслан сергей светлана семён семен софия софья станислав степан
  тамара татьяна тимофей тимур ульяна федор фёдор эдуард элина юлия юрий яна ярослав
  олександр олексій андрій володимир дмитро ірина катерина марія микола михайло наталія оксана олена олексій
  сергій тетяна юлія яна богдан тарас любов надія
  `
    .trim()
    .split(/\s+/),
);

/**
 * First halves of given names that nobody is called by alone, or that are commonly doubled, with the second
 * halves that go with them: María José, Juan Carlos, Jean Pierre.
 */
export const DOUBLE_GIVEN_NAMES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    maria: `jose luisa elena teresa carmen fernanda isabel angeles pilar jesus cristina victoria eugenia paula clara
      laura rosa ines antonia dolores alejandra del de da das dos la los belen soledad helena eduarda luiza`,
    mary: 'ann anne kate',
    jose: 'luis maria antonio manuel carlos miguel angel ramon ignacio francisco javier juan alberto',
    juan: 'carlos jose manuel pablo antonio luis francisco miguel ignacio ramon diego david pedro maria',
    ana: 'maria isabel luisa paula belen clara carolina cristina laura rosa beatriz julia teresa',
    anna: 'maria lena lisa luisa sophia sofia',
    luis: 'miguel alberto fernando carlos enrique angel antonio manuel felipe eduardo',
    luiz: 'carlos fernando henrique felipe eduardo gustavo antonio',
    joao: 'pedro paulo carlos vitor miguel victor gabriel',
    pedro: 'pablo henrique luis',
    carlos: 'alberto eduardo andres manuel',
    miguel: 'angel',
    marco: 'antonio aurelio',
    rosa: 'maria',
    jean: `pierre paul claude marc luc francois jacques michel louis baptiste philippe christophe yves charles
      sebastien marie rene bernard`,
    marie:
      'claire louise pierre france therese christine laure helene jose claude anne odile noelle sophie luise',
    anne: 'marie sophie laure claire lise',
    pierre: 'yves antoine louis',
    hans: 'peter jurgen joachim georg christian dieter werner',
    karl: 'heinz friedrich',
    klaus: 'peter dieter',
    eva: 'maria',
    gian: 'luca marco carlo paolo piero maria',
    pier: 'luigi paolo giorgio',
  }).map(([first, second]) => [first, new Set(second.split(/\s+/))]),
);

/** Beginnings of Arabic names that mean nothing without the next word: "servant of", "father of", "light of". */
export const BOUND_BEGINNINGS: ReadonlySet<string> = new Set(
  'abd abdul abdel abdal abdoul abdur abdurrahman عبد'.split(' '),
);
