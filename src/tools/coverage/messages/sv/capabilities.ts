/**
 * Om varje förmåga: vad som ingår, vem som kan ha den, vad man ser på varje nivå, vad AI kan ta över, en platsannons
 * och en uppdragsbeskrivning att klistra in, frågor till ett möte och en vanlig fallgrop. `{hours}` är timmar i veckan.
 */
export const capabilities = {
  strategy: {
    includes:
      'Att bestämma vilka ni vill nå, vad det ska leda till för verksamheten och vilka kanaler det kräver. Hit hör också att lägga ner konton och att säga nej till det som ligger utanför riktningen.',
    holders:
      'Strategin hör hemma hos marknadschefen, kommunikationschefen eller den som leder allt arbete med sociala medier. Den som sköter kanalerna till vardags bidrar med sin kunskap om plattformarna men bör inte ensam svara för den.',
    levels: {
      learning: 'Samlar underlag om målgrupper och kanaler, men någon annan formulerar målen.',
      alone:
        'Skriver ett förslag med mål, målgrupper och prioriteringar, får det beslutat och hänvisar till det när något väljs bort.',
      owns: 'Prövar strategin mot resultaten på bestämda datum, ändrar den när läget har ändrats och visar andra hur de använder den i sina egna beslut.',
    },
    ai: {
      takes:
        'Sammanfatta rapporter, intervjuer och omvärldsbevakning, ställa upp alternativ och leta motsägelser i ett utkast.',
      answers:
        'Ledningen svarar för valen. Kontrollera att varje påstående om målgrupper och konkurrenter går tillbaka till en källa som ni själva har läst, och lägg inte in hemliga uppgifter i verktyget.',
    },
    ad: `Strategiansvarig för sociala medier

Sociala medier ska bidra till det som vår verksamhet finns till för. Du leder arbetet med att bestämma hur: vilka vi vill nå, var vi gör det och vad vi slutar med.

I uppdraget ingår att
- ta fram en strategi som ledningen beslutar om
- följa upp den varje kvartal och föreslå ändringar
- hjälpa redaktörer och chefer att prioritera efter den

Du har tidigare fått en plan för kommunikation eller marknadsföring beslutad och genomförd. Du kan förklara dina val för den som inte är insatt.

Omfattning: {hours}, dagtid på vardagar och delvis på distans om du vill. Dator, telefon och tillgång till våra statistikverktyg får du av oss.
Mandat: du prioriterar mellan kanaler och pausar konton inom den beslutade strategin. Nya kanaler och ändrade mål beslutas av ledningen.
Ersättare: kommunikationschefen.`,
    brief: `Stöd i arbetet med vår strategi för sociala medier

Mål: ett förslag som ledningen kan besluta om, med målgrupper, kanaler, prioriteringar och en lista över det vi bör sluta med. Ni lägger {hours} på uppdraget.

Valen stannar hos oss. Vi bestämmer mål, målgrupper och budget. Ni bidrar med underlag, alternativ och de frågor vi inte har ställt.

Så arbetar vi
- Kommunikationschefen är beställare och godkänner varje delleverans.
- Vi lämnar synpunkter inom fem arbetsdagar.
- Frågor besvaras från båda håll inom två arbetsdagar.
- Intervjuer, enkätsvar och analyser tillhör oss, även råmaterialet. I våra konton får ni läsa men inte ändra.

Avslut: uppdraget är klart när strategin är beslutad. Vi kan avbryta efter varje delleverans och betalar då för utfört arbete. Materialet lämnas över i redigerbara filer, och ni raderar era kopior.`,
    questions: [
      'Vilket beslut om sociala medier fattades senast, och vad stödde ni er på?',
      'Vad skulle ni sluta med i morgon om någon hade rätt att bestämma det?',
      'Hur märker en redaktör att ett förslag ligger utanför strategin?',
    ],
    pitfall: 'Strategin blir en lista över kanaler, och ingen kan säga vad den väljer bort.',
  },
  lead: {
    includes:
      'Att fördela arbete, tid och pengar, samordna sociala medier med övrig kommunikation och ge besked när önskemål krockar. Även när byråer gör jobbet behöver någon hos er beställa, godkänna och prioritera.',
    holders:
      'Ledningen kan ligga hos en kommunikationsansvarig, en marknadskoordinator eller den som är ansvarig för sociala medier, men alltid hos någon i den egna organisationen som får prioritera andras tid.',
    levels: {
      learning:
        'Kallar till avstämningar och håller listan över vem som gör vad, medan någon annan prioriterar när tiden inte räcker.',
      alone: 'Fördelar arbetet, håller tider och budget och ger besked när två önskemål krockar.',
      owns: 'Ändrar arbetssättet när samma problem kommer tillbaka, flyttar tid dit den behövs och lär upp någon som kan ta över ledningen.',
    },
    ai: {
      takes:
        'Skriva minnesanteckningar, ställa samman lägesrapporter, påminna om tider och göra utkast till beställningar.',
      answers:
        'Den som leder svarar för prioriteringar, arbetsbelastning och beslut. Stäm av att anteckningarna återger det som sades, och låt aldrig ett verktyg bedöma medarbetare.',
    },
    ad: `Projektledare för sociala medier

Vi har idéer, kanaler och kollegor som vill bidra. Nu behövs någon som håller ihop det.

Du tar emot önskemål från verksamheten, fördelar dem mellan medarbetare och leverantörer och ser till att det som lovats blir gjort. Varje vecka leder du ett kort planeringsmöte. Varje månad berättar du för ledningen vad som är klart, vad som väntar och vad som kräver beslut.

Du har lett projekt där flera yrken möts och är van att säga nej och förklara varför.

Du bestämmer själv i vilken ordning saker görs och av vem, vad som köps inom given ram och när ett inlägg ska stoppas. Om nya avtal och ökad budget beslutar din chef.

Praktiskt
- {hours}, mest dagtid på vardagar
- dator, mobiltelefon och planeringsverktyg
- webbredaktören är din ersättare och får samma mandat när du är borta`,
    brief: `Avlastning i projektledningen för sociala medier

Ledningen ligger kvar hos oss. Vår ansvariga för sociala medier prioriterar, godkänner och har kontakten med verksamheten. Det vi köper är praktisk projektledning: tidplaner, mötesunderlag och bevakning av leveranser, {hours}.

Målet är att beställt material kommer i tid och att ingen leverantör behöver vänta på besked.

Överenskommelse
- Arbete utöver avtalad tid godkänns skriftligt innan det börjar.
- Ni och vi svarar samma vardag på det som kommer in före lunch. Brådskande saker tas per telefon.
- Planer och dokument ligger i våra system. Konton och data är våra; ni får personliga behörigheter.
- Ni utser en ersättare som känner till uppdraget.

Uppsägningstiden är en månad för båda. Under den går ni igenom pågående arbete med den som tar över och lämnar en lista över öppna frågor. Sista dagen stänger vi era behörigheter.`,
    questions: [
      'När två avdelningar vill publicera samma dag, vem avgör då och hur får den andra veta det?',
      'Vilka besked väntar någon på just nu, och hos vem ligger de?',
      'Vad skulle en byrå behöva fråga er om som ingen kan svara på i dag?',
    ],
    pitfall: 'Någon får ansvar för resultatet men ingen rätt att prioritera andras tid.',
  },
  plan: {
    includes:
      'Att göra strategin till en plan: vad som ska publiceras, när, av vem och varför. Varje inlägg får ett syfte som går att följa upp, och det finns plats kvar för sådant som ingen kunde förutse.',
    holders:
      'Planeringen hör till kärnan i uppdraget för den som är ansvarig för sociala medier. En marknadskoordinator, en projektledare eller en extern planerare kan också ha den.',
    levels: {
      learning: 'Fyller i kalendern efter ett färdigt upplägg och frågar när något behöver flyttas.',
      alone: 'Gör en plan där varje inlägg har syfte, kanal, ansvarig och datum, och håller den aktuell.',
      owns: 'Gör om planen efter vad som har fungerat, reder ut krockar i förväg och visar kollegor hur de planerar sina delar.',
    },
    ai: {
      takes:
        'Föreslå ämnen och vinklar, anpassa en idé till flera kanaler, lägga in datum och peka ut luckor i kalendern.',
      answers:
        'Den som planerar svarar för att rätt sak sägs i rätt tid. Kontrollera datum, namn och helgdagar, och läs planen mot sådant som verktyget inte känner till: vad som pågår hos er och i omvärlden.',
    },
    ad: `Planerare för sociala medier, {hours}

Vad ska vi berätta, när och för vem? Hos oss har du svaret, i en plan som kollegorna använder.

Dina uppgifter:
- hålla redaktionsmöte och samla uppslag från verksamheten
- ge varje inlägg ett syfte, en kanal, en ansvarig och ett datum
- beställa text, bild och film i god tid
- flytta om när något oväntat händer

Du har planerat innehåll förut, till exempel på en redaktion eller en kommunikationsavdelning. Du skriver korta beställningar som inte går att missförstå.

Arbetet görs på dagtid och du väljer ofta själv vilka dagar. Dator och planeringsverktyg ingår. Inom strategin beslutar du om ämnen, ordning och publiceringstider utan att fråga. Känsliga ämnen stämmer du av med kommunikationsansvarig, som också är din ersättare.`,
    brief: `Beställning: månadsplaner för sociala medier

Vad vi vill uppnå
En plan för varje månad, där det framgår vad varje inlägg ska leda till. Ni har {hours} till det.

Vad vi gör själva
Vi väljer mål och budskap, hämtar uppslag ur verksamheten och säger ja eller nej. Ni ordnar uppslagen, föreslår vinklar och ser till att inget krockar.

Hur planen godkänns
- Utkast den femtonde i månaden före.
- Synpunkter från oss inom tre arbetsdagar, rättad plan från er inom två.
- Kommunikationsansvarig godkänner. Annat publiceras inte.
- Ändringar under månaden besvaras nästa arbetsdag.

Vem som äger vad
Planer, uppslag, statistik och konton är våra. Ni arbetar i vårt verktyg.

När vi slutar
Båda kan säga upp avtalet en månad i förväg. Ni avslutar påbörjad plan, lämnar över mallar och går igenom dem med oss.`,
    questions: [
      'Hur bestämde ni vad som skulle ut förra veckan?',
      'Vilka känner i god tid till det som ni får höra i sista stund?',
      'Hur mycket av förra månadens plan höll, och vad fick resten att ändras?',
    ],
    pitfall: 'Kalendern fylls för att den ska vara full, och ingen kan säga varför ett inlägg finns där.',
  },
  create: {
    includes:
      'Att skriva, fotografera, filma, klippa, formge och texta för varje kanal. Det är flera hantverk: en bra webbtext är inte en bra text i ett flöde, och film är ett annat yrke än grafisk form.',
    holders:
      'Produktionen kan skötas av egna redaktörer, skribenter, filmare och formgivare, eller av frilansare och byråer. Att köpa in är ofta klokast så länge behovet är litet eller ojämnt.',
    levels: {
      learning: 'Gör enklare inlägg efter mall och får text och bild granskade före publicering.',
      alone:
        'Gör text, bild eller film som kan publiceras direkt, med undertexter, bildbeskrivning och rättigheter i ordning.',
      owns: 'Prövar nya format, följer hur de tas emot, gör mallar av det som fungerar och lär kollegor hantverket.',
    },
    ai: {
      takes:
        'Göra första utkast, kortare versioner, översättningar, undertexter och bildbeskrivningar, grovklippa film och rensa ljud.',
      answers:
        'Den som publicerar svarar för att innehållet är sant, lagligt och låter som ni. Läs undertexterna mot ljudet, kontrollera fakta och rättigheter, och låt ingen konstgjord bild se ut som en verklig händelse.',
    },
    ad: `Redaktör för text, bild och film i sociala medier

Du gör texter som människor läser klart och filmer som de ser till slutet. Ena dagen filmar du ute i verksamheten, nästa gör du ett krångligt beslut begripligt.

Arbetet består av att
- skriva för flöden, inte för webbplatsen
- filma och klippa korta filmer, alltid med undertexter
- fotografera, skriva bildbeskrivningar och ordna samtycken
- beställa av frilansare när det krävs ett annat hantverk

Skicka tre arbetsprov och berätta vad du själv gjorde i dem. Hur du har lärt dig yrket spelar ingen roll.

Du arbetar {hours}. Inspelningar på kvällar och helger planeras två veckor i förväg och ersätts enligt avtal. Kamera, mikrofon, dator och redigeringsprogram finns.

Vinkel och form väljer du själv, och du får alltid avbryta en inspelning som någon medverkande ångrar. Sakkunniga godkänner fakta. Webbredaktören är din ersättare.`,
    brief: `Film och bild till sociala medier: uppdragsbeskrivning

Ni gör korta filmer och bilder som hjälper människor att förstå vad vi erbjuder och hur de får del av det. Tid: {hours}.

Från oss: ämne, syfte, kanal, medverkande och fakta.
Från er: manus, inspelning, klipp, undertexter och bildbeskrivningar.
Kvar hos oss: val av ämnen, samtycken och publicering.

Vår redaktör godkänner i två steg, manus och färdigt klipp, inom två arbetsdagar per steg. En omgång rättningar ingår. Ni svarar på en ny beställning nästa arbetsdag.

Rättigheter
- Vi får använda och klippa om allt, i alla kanaler, utan tidsgräns.
- Råmaterial och projektfiler lämnas vid varje leverans.
- Musik, typsnitt och AI-gjorda inslag redovisas.
- Konton och statistik är våra; ni behöver inga inloggningar.

Varje beställning står för sig, utan uppsägningstid. När samarbetet upphör raderar ni personuppgifter och bekräftar det skriftligt.`,
    questions: [
      'Vilket innehåll blir aldrig gjort, och vad saknas: tid, hantverk eller någon som beställer?',
      'Vem säger ja till en film, och hur många har tyckt till innan dess?',
      'Vad försöker ni lära er själva som ni hellre borde köpa, och tvärtom?',
    ],
    pitfall:
      'En person väntas skriva, fotografera, filma och formge lika bra, på beställningen ”gör något kul”.',
  },
  administer: {
    includes:
      'Att ha ordning på konton, behörigheter och inställningar, publicera det som är godkänt och spara det som ska sparas. Ofta ingår att hämta den löpande statistiken åt den som analyserar.',
    holders:
      'Administrationen passar den som är ansvarig för sociala medier, en redaktör eller en marknadskoordinator, gärna i nära samarbete med den som sköter dialogen.',
    levels: {
      learning:
        'Publicerar färdiga inlägg efter en checklista och ber om hjälp med behörigheter och inställningar.',
      alone:
        'Publicerar på rätt konto i rätt tid, lägger till och tar bort behörigheter och håller kontolistan aktuell.',
      owns: 'Går igenom konton och behörigheter på bestämda datum, övar på att återta ett kapat konto och skriver rutiner som andra följer.',
    },
    ai: {
      takes:
        'Tidsätta publiceringar, anpassa format och bildstorlekar, sortera material och samla in statistik.',
      answers:
        'Den som ansvarar för kontot svarar för vem som kommer in och vad som går ut. Kontrollera konto, tid och länk före publicering, och ge inget verktyg större behörighet än uppgiften kräver.',
    },
    ad: `Administratör för konton och publicering

Ett inlägg på fel konto. En tidigare kollega som fortfarande kan logga in. En film som ingen hittar. Du ser till att sådant inte händer hos oss.

Du publicerar det som är godkänt, håller listan över konton och behörigheter aktuell, sparar det som ska bevaras enligt våra rutiner och hämtar statistik i början av varje månad.

Du har arbetat med publicering, är noggrann och kan skriva en rutin som andra följer.

Villkor
- Arbetstid: {hours}, dagtid och utspritt över veckans vardagar
- Utrustning: dator, tjänstetelefon, säkerhetsnyckel och lösenordshanterare; privata konton används inte
- Du avgör själv när en behörighet ska bort, när ett konto ska låsas vid misstänkt intrång och när ett felaktigt inlägg ska vänta
- Din chef avgör: nya konton och nedlagda konton
- Ersättare: it-samordnaren, med egen inloggning`,
    brief: `Uppdrag: löpande administration av våra konton

Syftet är att allt godkänt ska gå ut i tid på rätt konto, och att vi alltid vet vem som har tillgång. Uppdraget motsvarar {hours}.

Ägande. Kontona är registrerade på oss, och minst två av våra medarbetare är administratörer. Ni arbetar med personliga behörigheter som inte kan ta bort våra. Statistik och material tillhör oss.

Internt behåller vi
- godkännandet av varje inlägg
- beslut om nya och nedlagda konton
- arkivering och beslut om vad som får lämnas ut

Svarstider. Publiceringsfel rättas inom en timme på kontorstid. Misstänkt intrång meddelas oss genast, per telefon. Övriga frågor: nästa arbetsdag.

Avslut. Vi kan säga upp uppdraget med en månads uppsägningstid. Sista dagen tar vi bort era behörigheter, byter lösenord och går tillsammans igenom konton, inplanerade inlägg, kopplade appar och betalkort.`,
    questions: [
      'Vem kan logga in på era konton i dag, och när gick ni igenom det senast?',
      'Vad gör ni den första timmen om ett konto kapas en lördag?',
      'Vilken rutin finns bara i någons huvud?',
    ],
    pitfall: 'Kontot hänger på en privat inloggning och försvinner när personen slutar.',
  },
  community: {
    includes:
      'Att svara på frågor, kommentarer och meddelanden, moderera efter regler som alla kan läsa och delta i samtal som andra har startat. Här ingår att lämna frågor vidare till rätt person och att dokumentera det som döljs eller tas bort.',
    holders:
      'Dialogen passar en dialogansvarig, kundtjänsten eller någon annan som är van vid relationer. Bara i en liten organisation bör den ligga på den som också planerar och gör innehållet.',
    levels: {
      learning: 'Svarar på vanliga frågor med färdiga svar och lämnar över resten.',
      alone: 'Svarar i er ton inom utlovad tid, modererar efter reglerna och för svåra ärenden vidare.',
      owns: 'Ser mönster i frågorna och tar dem till dem som kan ändra något, förbättrar regler och färdiga svar och övar kollegor inför ett drev.',
    },
    ai: {
      takes:
        'Sortera det som kommer in, föreslå svar på återkommande frågor, översätta och hitta hot, hat och skräp.',
      answers:
        'Den dialogansvariga svarar för det som sägs i ert namn och för allt som döljs eller tas bort. Läs varje förslag som rör en enskild person innan det skickas, och ta stickprov på det som verktyget har sorterat undan.',
    },
    ad: `Dialogansvarig i sociala medier

Människor frågar oss saker i kommentarer och meddelanden. De ska få ett vänligt och riktigt svar, även när svaret är nej.

Som dialogansvarig
- besvarar du frågor och lämnar svåra ärenden till rätt person
- döljer du det som bryter mot våra regler och dokumenterar varför
- berättar du varje vecka för verksamheten vad folk undrar över

Du är van att skriva till kunder, invånare eller medlemmar, även när de är arga.

Tjänsten är på {hours} i fasta pass, ibland kvällar och helger med ersättning enligt avtal. Mellan passen är du ledig. Du får tjänstetelefon, dator och ett gemensamt ärendeverktyg.

Utan att fråga får du svara i sak, be om ursäkt och dölja hot och hat. Din chef beslutar om avstängning och tar över om du hotas. Samordnaren i kundtjänst är din ersättare.`,
    brief: `Dialog och moderering: överenskommelse med leverantör

Vi vill att frågor får svar och att hot döljs även när våra egna pass är slut. Ni bemannar {hours} enligt schema.

Ni sköter
- svar på frågor som finns i vår svarsbank
- moderering enligt våra regler, med skärmbild och skäl i loggen

Ni lämnar till oss
- enskilda ärenden, klagomål, frågor från journalister och hot
- beslut om att stänga av någon

Första svaret ges inom två timmar under passet. Ärenden till oss lämnas över inom en halvtimme, och vår jour svarar i telefon inom en kvart. Nya standardsvar godkänns av vår dialogansvariga.

Konton, logg, meddelanden och personuppgifter är våra. Ni svarar i vårt namn, med personlig inloggning, och bevarar handlingar enligt våra rutiner.

Uppsägningstiden är två månader. Vid avslut lämnar ni över loggen, raderar kopior och arbetar sista veckan tillsammans med efterträdaren.`,
    questions: [
      'Vilka frågor fick inget svar förra månaden, och vem kunde ha svarat?',
      'Vad får den som svarar lova, beklaga eller rätta till utan att fråga någon?',
      'Vad händer när kommentarsfältet fylls en fredagskväll, och vem får vila på lördagen?',
    ],
    pitfall: 'Svaren ges mellan andra uppgifter, av någon som måste be om lov för varje ord.',
  },
  influencer: {
    includes:
      'Att hitta kreatörer som passar, komma överens om innehåll och ersättning, se till att reklam är tydligt märkt och hålla kontakten mellan samarbetena. Arbetet ligger nära pr och dialog och följer inte kontorstiden.',
    holders:
      'Samarbetena passar en pr-ansvarig, en dialogansvarig eller en särskild samarbetsansvarig. Ibland passar de också den som är ansvarig för sociala medier, om relationer redan är en stor del av arbetet.',
    levels: {
      learning:
        'Söker fram kreatörer och förbereder underlag, medan någon annan förhandlar och skriver avtal.',
      alone:
        'Väljer kreatör, skriver avtal, kontrollerar innehåll och märkning och följer upp vad samarbetet gav.',
      owns: 'Vårdar relationer under lång tid, förbättrar hur ni väljer och avtalar och lär andra att upptäcka risker i förväg.',
    },
    ai: {
      takes:
        'Söka bland konton, sammanfatta vad en kreatör har publicerat, leta tecken på köpta följare och göra utkast till förfrågningar.',
      answers:
        'Den som ingår avtalet svarar för valet, för villkoren och för att reklamen är märkt. Titta själv igenom kreatörens kanal, låt någon avtalskunnig läsa villkoren och kontrollera märkningen i det inlägg som har gått ut.',
    },
    ad: `Samarbetsansvarig för kreatörer

Andra kan berätta om oss på sätt som vi själva inte kan. Du hittar dem, kommer överens med dem och ser till att båda vill fortsätta.

Det betyder att du
- väljer ut kreatörer vars publik är den vi vill nå
- förhandlar om innehåll, ersättning och rätten till materialet
- kontrollerar att reklam är tydligt märkt
- finns till hands när inlägget är ute och reaktionerna kommer

Du kan ha arbetat med pr, evenemang eller som kreatör. Berätta om ett avtal du förhandlade fram och ett samarbete du avböjde.

Arbetstiden är {hours}. Kvällar då något publiceras räknas som arbetstid och tas ut i ledighet samma månad. Telefon, dator och resor betalar vi.

Du tecknar avtal inom fastställd budget och stoppar inlägg som saknar märkning. Större avtal skrivs under av kommunikationschefen. Pr-ansvarig är din ersättare.`,
    brief: `Till byrå eller agent: kreatörssamarbeten

1. Mål. En målgrupp som vi har svårt att nå ska få höra om oss från någon de redan lyssnar på. Vi följer upp med egna länkar och frågor till nya kunder eller besökare.
2. Tid. Uppdraget omfattar {hours}, med redovisning per samarbete.
3. Vi gör. Väljer bland förslagen, undertecknar avtalen och svarar allmänheten.
4. Ni gör. Föreslår kreatörer och motiverar valet, granskar tidigare innehåll och bindningar, bevakar att reklamen är märkt.
5. Godkännande. Vår pr-ansvariga godkänner idé och färdigt inlägg inom två arbetsdagar. Ni svarar inom en, och på publiceringsdagen i telefon.
6. Ägande. Kontakter, avtal och statistik är våra. Kreatören äger sitt konto; materialet får vi använda enligt avtalet.
7. Slut. Varje samarbete har ett slutdatum, och vi får avbryta om märkning saknas. Kontakter och pågående förhandlingar lämnas över inom två veckor.`,
    questions: [
      'Vilka talar redan om er, och vem hos er har kontakt med dem?',
      'Vad måste stämma för att ett samarbete ska ge mer än samma pengar i annonser?',
      'Vem upptäcker en söndag att reklammärkningen saknas, och vad gör den personen då?',
    ],
    pitfall: 'Kreatören väljs efter antalet följare, och villkoren skrivs ner först när inlägget är ute.',
  },
  advertise: {
    includes:
      'Att bygga upp annonskontot, välja målgrupper, budget och mål, pröva annonser mot varandra och justera medan de visas. Hit hör också att veta vad plattformarna och lagen tillåter.',
    holders:
      'Annonseringen kan skötas av en egen marknadsförare eller annonsspecialist, en byrå eller en frilansare. Den som beställer behöver ändå kunna ställa frågor om upplägg, mål och resultat.',
    levels: {
      learning:
        'Lägger upp annonser efter en färdig struktur, och någon annan kontrollerar budget och målgrupp före start.',
      alone: 'Sätter upp, startar och justerar annonser mot ett mätbart mål och håller budgeten.',
      owns: 'Prövar sådant som kan ändra hela upplägget, ifrågasätter plattformens egna siffror och lär andra att beställa annonsering.',
    },
    ai: {
      takes:
        'Göra varianter av annonser, lägga bud, fördela budget mellan annonser, pröva målgrupper och larma när något avviker.',
      answers:
        'Den som äger budgeten svarar för vad som köps och för vad annonsen lovar. Kontrollera att verktyget styr mot rätt mål, att annonsen inte visas där den inte får och att varje påstående håller.',
    },
    ad: `Annonsspecialist för sociala medier

Varje krona vi lägger på annonser ska gå att förklara. Du vet hur man når fram, och när det är dags att stänga av.

Ansvar
- annonskontonas struktur, mätning och behörigheter
- målgrupper, tester och löpande justering
- en månadsrapport på en sida, med en rekommendation
- beställningar till dem som gör film, bild och text

Du har skött annonskonton med egen budget och kan visa ett test som ändrade ett beslut. Du läser plattformarnas regler innan de stoppar oss.

Tjänsten omfattar {hours}, med tillsyn av annonserna på flera vardagar. Dator och testverktyg ingår, och annonserna betalas av arbetsgivaren.

Inom månadsbudgeten startar, ändrar och stoppar du annonser utan att fråga. Ökad budget och känsliga målgrupper godkänns av marknadsansvarig. Ersättare är digitalredaktören, som alltid får stoppa en annons.`,
    brief: `Annonsering: så vill vi samarbeta

Målet anges i antal och pris: hur många bokningar, ansökningar eller besök, och vad vart och ett får kosta. Räckvidd är inget mål i sig.

Vi frågar, ni förklarar. Varannan vecka går ni igenom vad ni har prövat, vad som överraskade och vad plattformen kan göra som vi inte har bett om. Tid: {hours}.

- Hos oss: mål, budskap, budget och sidorna som annonserna leder till.
- Hos er: uppsättning, bud, tester och rapport.
- Marknadsansvarig godkänner nya annonser, inom en arbetsdag. Mellan godkända annonser växlar ni fritt.
- Ni stoppar en annons inom en timme på vardagar och fyra på helger.
- Annonskonto, mätkod, målgrupper och historik står i vårt namn. Vi betalar plattformen direkt; ert arvode redovisas för sig.

Uppsägningstiden är 30 dagar. Ni beskriver uppsättningen, visar den för våra medarbetare och lämnar kontot.`,
    questions: [
      'Hur vet ni vad en annons gav som inte hade kommit ändå?',
      'Vilken fråga om annonseringen bär ni på utan att veta vem ni ska ställa den till?',
      'Om budgeten halverades i morgon, vad skulle ni behålla och varför?',
    ],
    pitfall: 'Allt lämnas till en byrå som en rad i en beställning, och ingen hos er kan bedöma resultatet.',
  },
  analyse: {
    includes:
      'Att ställa frågor som verksamheten behöver svar på, ta fram siffror som svarar på dem och föreslå vad ni ska göra annorlunda. Att sätta upp mätningen och jämföra med utgångsläget ingår.',
    holders:
      'Helst delar två på analysen: en som ställer frågorna, till exempel den marknadsansvariga, och en som tar fram svaren, till exempel en webbanalytiker eller en specialist utifrån.',
    levels: {
      learning: 'Hämtar siffror till en färdig mall, och någon annan tolkar dem.',
      alone: 'Formulerar frågan, tar fram siffrorna, säger hur säkra de är och slutar med ett förslag.',
      owns: 'Ändrar vad som mäts när frågorna ändras, visar när en siffra inte håller och lär andra att läsa en rapport kritiskt.',
    },
    ai: {
      takes:
        'Samla och rensa data, sammanfatta stora mängder kommentarer, rita diagram, hitta avvikelser och göra utkast till rapporter.',
      answers:
        'Den som skriver under rapporten svarar för slutsatsen. Räkna om några tal för hand, gå tillbaka till källan och pröva om något annat än era inlägg kan förklara förändringen.',
    },
    ad: `Analytiker för sociala medier

Vad är det egentligen vi undrar? Där börjar ditt arbete, och det slutar med ett förslag som går att fatta beslut om.

Du tar emot frågor från chefer och redaktörer, avgör vad som går att mäta, tar fram siffrorna och redovisar dem på högst två sidor. Räcker underlaget inte, så skriver du det.

Du behöver kunna
- arbeta i kalkylblad och i minst ett analysverktyg
- skilja samband från orsak, och förklara skillnaden utan facktermer
- hantera personuppgifter varsamt

Bra att veta: {hours}, flextid, på kontoret eller på distans. Rapportveckorna är kända i förväg. Du får dator, extra skärm, licenser och tid att lära nytt.

Metod och mått väljer du, och du får dra tillbaka en siffra som visat sig fel. Vad som publiceras utanför organisationen avgör kommunikationschefen. Din ersättare är webbanalytikern, som når samma källor.`,
    brief: `Analysuppdrag: först frågor, sedan siffror

Inför varje period lämnar vi högst tre frågor, till exempel vilka inlägg som ledde till ansökningar eller varför svaren tar längre tid. Målet är svar att fatta beslut efter, inte en tjockare rapport. Tid: {hours}.

Vi behåller frågorna, tolkningen och besluten. Ni sätter upp mätningen, hämtar data, räknar och säger hur säkert svaret är.

Arbetsgång
- Ni meddelar inom två arbetsdagar om frågan går att besvara.
- Marknadsansvarig godkänner metoden innan ni börjar.
- Rapporten kommer den tionde, och vi återkommer inom en vecka.
- Beräkningarna lämnas i ett kalkylblad med synliga formler.

Data får ni låna. Mätkod, konton och uppgifter tillhör oss, och personuppgifter stannar i avtalade system.

Avtalet löper ett kvartal i taget. Förlängs det inte lämnar ni över mätning och källbeskrivningar, visar hur siffrorna tas fram och raderar era kopior.`,
    questions: [
      'Vilket beslut ändrades senast på grund av en siffra?',
      'Vad vill ni veta om dem ni försöker nå som ingen rapport svarar på i dag?',
      'Vem ställer frågorna, vem tar fram svaren, och när träffas de?',
    ],
    pitfall: 'Rapporten visar allt som går att mäta, och ingen har bett om något av det.',
  },
} as const;
