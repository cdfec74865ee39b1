<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en_GB">
<context>
    <name>Backup</name>
    <message>
        <source>Make it again on another disk or stick. If that fails too, have the post checked.</source>
        <translation>Gör om den på en annan disk eller ett annat usb-minne. Går det inte då heller: be någon kontrollera hälsoposten.</translation>
    </message>
    <message>
        <source>The backup in {folder} came out damaged and was thrown away. {outcome}</source>
        <translation>Säkerhetskopian i {folder} blev skadad och kastades. {outcome}</translation>
    </message>
    <message>
        <source>The backup in {folder} cannot be used: {problem} Choose another one. Nothing was changed.</source>
        <translation>Säkerhetskopian i {folder} går inte att använda: {problem} Välj en annan. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The backup in {folder} is incomplete: {file} is missing. Choose another one.</source>
        <translation>Säkerhetskopian i {folder} är inte hel: {file} saknas. Välj en annan.</translation>
    </message>
    <message>
        <source>The folder {folder} holds other files. Choose the folder of the post, or a new one.</source>
        <translation>Mappen {folder} innehåller andra filer. Välj hälsopostens mapp eller en ny.</translation>
    </message>
    <message>
        <source>There is no backup in {folder}. Choose a folder whose name begins with a date.</source>
        <translation>Det finns ingen säkerhetskopia i {folder}. Välj en mapp vars namn börjar med ett datum.</translation>
    </message>
    <message numerus="yes">
        <source>{n} attached files are missing or damaged.</source>
        <translation>
            <numerusform>{n} bifogad fil saknas eller är skadad.</numerusform>
            <numerusform>{n} bifogade filer saknas eller är skadade.</numerusform>
        </translation>
    </message>
    <message>
        <source>{table}: the backup should hold {expected} rows and holds {found}.</source>
        <translation>{table}: säkerhetskopian ska ha {expected} rader men har {found}.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Action {action}: its header or its operations were altered.</source>
        <translation>Åtgärd {action}: dess huvud eller dess ändringar har manipulerats.</translation>
    </message>
    <message>
        <source>Operations of action number {number} have no action.</source>
        <translation>Ändringar i åtgärd nummer {number} saknar sin åtgärd.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation>Filen är skadad: {detail}</translation>
    </message>
    <message>
        <source>{row}: the list of differing entries is not what the log says for {field}.</source>
        <translation>{row}: listan över uppgifter som skiljer sig stämmer inte med loggen för {field}.</translation>
    </message>
    <message>
        <source>{table} {row}: an operation was altered.</source>
        <translation>{table} {row}: en ändring har manipulerats.</translation>
    </message>
    <message>
        <source>{table} {row}: its file is damaged.</source>
        <translation>{table} {row}: filen är skadad.</translation>
    </message>
    <message>
        <source>{table} {row}: its file is missing.</source>
        <translation>{table} {row}: filen saknas.</translation>
    </message>
    <message>
        <source>{table} {row}: the log has this row, the table has not.</source>
        <translation>{table} {row}: raden finns i loggen men inte i tabellen.</translation>
    </message>
    <message>
        <source>{table} {row}: the row is not what its operations say.</source>
        <translation>{table} {row}: raden stämmer inte med sina ändringar.</translation>
    </message>
    <message>
        <source>{table} {row}: the row is there, but no operation made it.</source>
        <translation>{table} {row}: raden finns men ingen ändring har skapat den.</translation>
    </message>
</context>
<context>
    <name>Child record</name>
    <message>
        <source>1 or 2 answers and goes on · Enter: next question · Ctrl+S: save</source>
        <translation>1 eller 2 svarar och går vidare · Enter: nästa fråga · Ctrl+S: spara</translation>
    </message>
    <message>
        <source>A course ran from {first} to {last}. Choose a day after it.</source>
        <translation>En omgång pågick från {first} till {last}. Välj en dag efter den.</translation>
    </message>
    <message>
        <source>A course runs since {day}. End it before you start another.</source>
        <translation>En omgång pågår sedan {day}. Avsluta den innan du börjar en ny.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>Advice for {name}, {day}</source>
        <translation>Råd till {name}, {day}</translation>
    </message>
    <message>
        <source>All eaten</source>
        <translation>Allt ätet</translation>
    </message>
    <message>
        <source>Animal protein</source>
        <translation>Animaliskt protein</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Annan orsak</translation>
    </message>
    <message>
        <source>Ask: {what}</source>
        <translation>Fråga: {what}</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Frågat av</translation>
    </message>
    <message>
        <source>Ate: {foods}</source>
        <translation>Åt: {foods}</translation>
    </message>
    <message>
        <source>Begin recovery food</source>
        <translation>Börja med återhämtningskost</translation>
    </message>
    <message>
        <source>Begin recovery food for {name}</source>
        <translation>Börja med återhämtningskost för {name}</translation>
    </message>
    <message>
        <source>Born too early? Until two years choose the list for the age counted from the due date.</source>
        <translation>Född för tidigt? Välj fram till två års ålder listan för åldern räknad från det beräknade födelsedatumet.</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Kontrollerat av</translation>
    </message>
    <message>
        <source>Child record</source>
        <translation>Barnets uppgifter</translation>
    </message>
    <message>
        <source>Choose 14, 28 or 56 days.</source>
        <translation>Välj 14, 28 eller 56 dagar.</translation>
    </message>
    <message>
        <source>Choose how much was eaten.</source>
        <translation>Välj hur mycket som åts upp.</translation>
    </message>
    <message>
        <source>Choose how the course ended.</source>
        <translation>Välj hur omgången slutade.</translation>
    </message>
    <message>
        <source>Choose why the child gets this food.</source>
        <translation>Välj varför barnet får den här kosten.</translation>
    </message>
    <message>
        <source>Close to somebody with TB</source>
        <translation>Nära någon med tbc</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Fullständig</translation>
    </message>
    <message>
        <source>Correct {what} of {day}</source>
        <translation>Rätta {what} {day}</translation>
    </message>
    <message>
        <source>Cough that does not stop</source>
        <translation>Hosta som inte går över</translation>
    </message>
    <message>
        <source>Danger sign</source>
        <translation>Varningstecken</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation>Varningstecken</translation>
    </message>
    <message>
        <source>Danger signs?</source>
        <translation>Varningstecken?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Days planned</source>
        <translation>Planerade dagar</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Utveckling</translation>
    </message>
    <message>
        <source>Development and food</source>
        <translation>Utveckling, mat</translation>
    </message>
    <message>
        <source>Development check</source>
        <translation>Utvecklingskontroll</translation>
    </message>
    <message>
        <source>Development list</source>
        <translation>Utvecklingslista</translation>
    </message>
    <message>
        <source>Development of {name}, {day}</source>
        <translation>Utveckling: {name}, {day}</translation>
    </message>
    <message>
        <source>Development. {list}: does the child do everything?</source>
        <translation>Utveckling. {list}: gör barnet allt?</translation>
    </message>
    <message>
        <source>Did not eat: {foods}</source>
        <translation>Åt inte: {foods}</translation>
    </message>
    <message>
        <source>Did not gain: sent to the health worker</source>
        <translation>Ökade inte: remitterat till vårdpersonalen</translation>
    </message>
    <message>
        <source>Does not gain weight</source>
        <translation>Går inte upp i vikt</translation>
    </message>
    <message>
        <source>Eaten</source>
        <translation>Ätet</translation>
    </message>
    <message>
        <source>Egg, fish, meat, chicken or milk</source>
        <translation>Ägg, fisk, kött, kyckling eller mjölk</translation>
    </message>
    <message>
        <source>End recovery food</source>
        <translation>Avsluta återhämtningskosten</translation>
    </message>
    <message>
        <source>End recovery food for {name}</source>
        <translation>Avsluta återhämtningskosten för {name}</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Avsluta…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Fat or oil</source>
        <translation>Fett eller olja</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Feber</translation>
    </message>
    <message>
        <source>Fever for 2 weeks or more</source>
        <translation>Feber i 2 veckor eller mer</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Mat</translation>
    </message>
    <message>
        <source>Food asked</source>
        <translation>Frågor om mat</translation>
    </message>
    <message>
        <source>Food not right</source>
        <translation>Maten inte rätt</translation>
    </message>
    <message>
        <source>Food of {name}, {day}</source>
        <translation>Mat: {name}, {day}</translation>
    </message>
    <message>
        <source>Food right</source>
        <translation>Maten rätt</translation>
    </message>
    <message>
        <source>For example rice, egg, vegetables and oil.</source>
        <translation>Till exempel ris, ägg, grönsaker och olja.</translation>
    </message>
    <message>
        <source>Fruit or vegetables</source>
        <translation>Frukt eller grönsaker</translation>
    </message>
    <message>
        <source>Gained, not yet enough</source>
        <translation>Ökade, men inte nog än</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hur det slutade</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hur länge</translation>
    </message>
    <message>
        <source>How much was eaten</source>
        <translation>Hur mycket som åts upp</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Sjukt</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Sjukdom</translation>
    </message>
    <message>
        <source>Is the child ill now?</source>
        <translation>Är barnet sjukt nu?</translation>
    </message>
    <message>
        <source>Is the food right for the age?</source>
        <translation>Är maten rätt för åldern?</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>List for the age of (months)</source>
        <translation>Lista för åldern (månader)</translation>
    </message>
    <message numerus="yes">
        <source>List for {n} months</source>
        <translation>
            <numerusform>Lista för {n} månad</numerusform>
            <numerusform>Lista för {n} månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List for {n} years</source>
        <translation>
            <numerusform>Lista för {n} år</numerusform>
            <numerusform>Lista för {n} år</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Flyttat härifrån</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>No weight gain for 2 months</source>
        <translation>Ingen viktökning på 2 månader</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>Not all</source>
        <translation>Inte allt</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Inte frågat än.</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Inte fullständig</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Inte rätt</translation>
    </message>
    <message>
        <source>Not yet done</source>
        <translation>Gör inte än</translation>
    </message>
    <message>
        <source>Not yet: {items}</source>
        <translation>Inte än: {items}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Nothing eaten</source>
        <translation>Inget ätet</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inget att anmärka</translation>
    </message>
    <message>
        <source>Nothing is answered. Answer at least one question.</source>
        <translation>Ingenting är besvarat. Svara på minst en fråga.</translation>
    </message>
    <message>
        <source>Oil, coconut milk or butter</source>
        <translation>Olja, kokosmjölk eller smör</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Part eaten</source>
        <translation>En del ätet</translation>
    </message>
    <message>
        <source>Plant protein</source>
        <translation>Vegetabiliskt protein</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Portioner</translation>
    </message>
    <message>
        <source>Portions are written down for {day}. End the course on that day or later.</source>
        <translation>Portioner är antecknade för {day}. Avsluta omgången den dagen eller senare.</translation>
    </message>
    <message>
        <source>Portions for {name}, {day}</source>
        <translation>Portioner till {name}, {day}</translation>
    </message>
    <message>
        <source>Portions of a day</source>
        <translation>Portioner per dag</translation>
    </message>
    <message>
        <source>Portions of recovery food</source>
        <translation>Portioner av återhämtningskosten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Recovery feeding</source>
        <translation>Återhämtningskost</translation>
    </message>
    <message>
        <source>Recovery food</source>
        <translation>Återhämtningskost</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Remittera</translation>
    </message>
    <message>
        <source>Remove the recovery food of {name}</source>
        <translation>Ta bort återhämtningskosten för {name}</translation>
    </message>
    <message>
        <source>Remove this course with its portions</source>
        <translation>Ta bort den här omgången med dess portioner</translation>
    </message>
    <message>
        <source>Remove {what} of {day}</source>
        <translation>Ta bort {what} {day}</translation>
    </message>
    <message>
        <source>Remove {what} of {name}, {day}</source>
        <translation>Ta bort {what} för {name}, {day}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Rice, corn, cassava or other staple</source>
        <translation>Ris, majs, kassava eller annan basmat</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rätt</translation>
    </message>
    <message>
        <source>Right for the age</source>
        <translation>Rätt för åldern</translation>
    </message>
    <message>
        <source>Signs of tuberculosis</source>
        <translation>Tecken på tuberkulos</translation>
    </message>
    <message>
        <source>Signs of tuberculosis?</source>
        <translation>Tecken på tuberkulos?</translation>
    </message>
    <message>
        <source>Since yesterday the child ate</source>
        <translation>Sedan i går har barnet ätit</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Några</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>Källa: {sources}</translation>
    </message>
    <message>
        <source>Staple food</source>
        <translation>Basmat</translation>
    </message>
    <message>
        <source>Still breastfed</source>
        <translation>Ammas fortfarande</translation>
    </message>
    <message>
        <source>Still breastfed?</source>
        <translation>Ammas barnet fortfarande?</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Avbrutet i förtid</translation>
    </message>
    <message>
        <source>Symptoms and danger signs</source>
        <translation>Symtom och varningstecken</translation>
    </message>
    <message>
        <source>Symptoms asked</source>
        <translation>Frågor om symtom</translation>
    </message>
    <message>
        <source>Symptoms of {name}, {day}</source>
        <translation>Symtom: {name}, {day}</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Temperature (tenths of °C)</source>
        <translation>Temperatur (tiondels °C)</translation>
    </message>
    <message>
        <source>The child gets no recovery food.</source>
        <translation>Barnet får ingen återhämtningskost.</translation>
    </message>
    <message>
        <source>There is no list for this age. Choose one of the lists.</source>
        <translation>Det finns ingen lista för den här åldern. Välj en av listorna.</translation>
    </message>
    <message>
        <source>These lists are not yet confirmed by a health worker. Source: {sources}</source>
        <translation>Listorna är inte bekräftade av vårdpersonal än. Källa: {sources}</translation>
    </message>
    <message>
        <source>This course is not here any more. Look at the card again.</source>
        <translation>Omgången finns inte här längre. Titta på kortet igen.</translation>
    </message>
    <message>
        <source>Tick what it is, or choose “None”.</source>
        <translation>Kryssa för vad det är, eller välj ”Inga”.</translation>
    </message>
    <message>
        <source>Tick what the child ate since yesterday:</source>
        <translation>Kryssa för vad barnet har ätit sedan i går:</translation>
    </message>
    <message>
        <source>Tick what the child does</source>
        <translation>Kryssa för vad barnet gör</translation>
    </message>
    <message>
        <source>Tick what the child does not do yet:</source>
        <translation>Kryssa för vad barnet inte gör än:</translation>
    </message>
    <message>
        <source>Tofu, tempeh, beans or nuts</source>
        <translation>Tofu, tempeh, bönor eller nötter</translation>
    </message>
    <message>
        <source>Too thin</source>
        <translation>För magert</translation>
    </message>
    <message>
        <source>Weight is good again</source>
        <translation>Vikten är bra igen</translation>
    </message>
    <message>
        <source>Weight too low for the age</source>
        <translation>För låg vikt för åldern</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Friskt</translation>
    </message>
    <message>
        <source>What is cooked</source>
        <translation>Vad som lagas</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>Vad vi pratade om</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Write portions</source>
        <translation>Anteckna portioner</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>a code that begins with ADVICE_</source>
        <translation>en kod som börjar med ADVICE_</translation>
    </message>
    <message>
        <source>not breastfed any more</source>
        <translation>ammas inte längre</translation>
    </message>
    <message>
        <source>runs until {day}</source>
        <translation>pågår till {day}</translation>
    </message>
    <message>
        <source>should have ended on {day}</source>
        <translation>skulle ha slutat {day}</translation>
    </message>
    <message>
        <source>still breastfed</source>
        <translation>ammas fortfarande</translation>
    </message>
    <message>
        <source>the same as in the rows of this list above</source>
        <translation>samma som i raderna för den här listan ovanför</translation>
    </message>
    <message>
        <source>{day} is after the course ended ({end}). Check the date.</source>
        <translation>{day} är efter omgångens slut ({end}). Kontrollera datumet.</translation>
    </message>
    <message>
        <source>{day} is after the death ({death}). Check both dates.</source>
        <translation>{day} är efter dödsfallet ({death}). Kontrollera båda datumen.</translation>
    </message>
    <message>
        <source>{day} is before the birth ({birth}). Check both dates.</source>
        <translation>{day} är före födseln ({birth}). Kontrollera båda datumen.</translation>
    </message>
    <message>
        <source>{day} is before the course began ({start}). Check the date.</source>
        <translation>{day} är före omgångens början ({start}). Kontrollera datumet.</translation>
    </message>
    <message>
        <source>{day} is in the future. Write portions when they are given.</source>
        <translation>{day} har inte varit än. Anteckna portioner när de har getts.</translation>
    </message>
    <message>
        <source>{day} is in the future. Write the day on which it was asked.</source>
        <translation>{day} har inte varit än. Skriv dagen då frågorna ställdes.</translation>
    </message>
    <message>
        <source>{degrees} °C is not possible. Write 30 to 44, for example 37.2.</source>
        <translation>{degrees} °C är inte möjligt. Skriv 30 till 44, till exempel 37,2.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{number} portions a day are not possible. Write 0 to {most}.</source>
        <translation>{number} portioner per dag är inte möjligt. Skriv 0 till {most}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} dag</numerusform>
            <numerusform>{n} dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days fed</source>
        <translation>
            <numerusform>{n} dag med mat</numerusform>
            <numerusform>{n} dagar med mat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier</source>
        <translation>
            <numerusform>{n} tidigare</numerusform>
            <numerusform>{n} tidigare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} portions</source>
        <translation>
            <numerusform>{n} portion</numerusform>
            <numerusform>{n} portioner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signs of tuberculosis</source>
        <translation>
            <numerusform>{n} tecken på tuberkulos</numerusform>
            <numerusform>{n} tecken på tuberkulos</numerusform>
        </translation>
    </message>
    <message>
        <source>{question} Tick what it is, or choose the first answer.</source>
        <translation>{question} Kryssa för vad det är, eller välj det första svaret.</translation>
    </message>
    <message>
        <source>{value} °C</source>
        <translation>{value} °C</translation>
    </message>
    <message>
        <source>“{code}” is not a topic of the list.</source>
        <translation>”{code}” är inget ämne på listan.</translation>
    </message>
    <message>
        <source>“{code}” is not on the list for this age.</source>
        <translation>”{code}” finns inte på listan för den här åldern.</translation>
    </message>
    <message>
        <source>“{code}” is not on the list.</source>
        <translation>”{code}” finns inte på listan.</translation>
    </message>
</context>
<context>
    <name>Classes</name>
    <message>
        <source>(no words yet)</source>
        <translation>(ingen text än)</translation>
    </message>
    <message>
        <source>16 digits, or hold the QR code before the scanner. Spaces and hyphens do not matter.</source>
        <translation>16 siffror, eller håll QR-koden framför läsaren. Mellanslag och bindestreck spelar ingen roll.</translation>
    </message>
    <message>
        <source>A PDF, picture or text that the class learns from can be kept here. It opens on this laptop, without internet.</source>
        <translation>En PDF, en bild eller en text som kursen lär sig av kan sparas här. Den öppnas på den här datorn, utan internet.</translation>
    </message>
    <message>
        <source>A digit is wrong, missing or has changed places. Read the 16 digits once more.</source>
        <translation>En siffra är fel, saknas eller har bytt plats. Läs de 16 siffrorna en gång till.</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Ett tal</translation>
    </message>
    <message>
        <source>A quiz needs at least one question.</source>
        <translation>Ett quiz behöver minst en fråga.</translation>
    </message>
    <message numerus="yes">
        <source>A quiz of {n} questions is too long. Make two quizzes of at most {most} questions.</source>
        <translation>
            <numerusform>Ett quiz med {n} fråga är för långt. Gör två quiz med högst {most} frågor vardera.</numerusform>
            <numerusform>Ett quiz med {n} frågor är för långt. Gör två quiz med högst {most} frågor vardera.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quiz shows what people know before and after the class. It is answered on the laptop, or printed and typed back.</source>
        <translation>Ett quiz visar vad deltagarna kan före och efter kursen. Man svarar på datorn, eller på papper som skrivs in efteråt.</translation>
    </message>
    <message>
        <source>A score cannot be below 0.</source>
        <translation>Poängen kan inte vara under 0.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Lägg till filer</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Lägg till filer…</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Lägg till foton…</translation>
    </message>
    <message>
        <source>Add question (Ctrl+Enter)</source>
        <translation>Lägg till fråga (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Lägg till någon</translation>
    </message>
    <message>
        <source>Add the file “{title}”</source>
        <translation>Lägg till filen ”{title}”</translation>
    </message>
    <message>
        <source>Add the photo “{title}”</source>
        <translation>Lägg till fotot ”{title}”</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Address of the visitor</source>
        <translation>Gästens adress</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Vuxna</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alla kurser</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla slag</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>Alla frågor är besvarade.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} places are taken. Who is enrolled now stands on the waiting list.</source>
        <translation>
            <numerusform>Den enda platsen är upptagen ({n}). Den som anmäls nu hamnar på väntelistan.</numerusform>
            <numerusform>Alla {n} platser är upptagna. Den som anmäls nu hamnar på väntelistan.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer does not belong to a question of this quiz. Open the quiz again.</source>
        <translation>Ett svar hör inte till någon fråga i det här quizet. Öppna quizet igen.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answer on the laptop</source>
        <translation>Svara på datorn</translation>
    </message>
    <message>
        <source>Answer to choose from</source>
        <translation>Svar att välja på</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>Svar {number}</translation>
    </message>
    <message>
        <source>Answer {number} is right (Ctrl {number})</source>
        <translation>Svar {number} är rätt (Ctrl {number})</translation>
    </message>
    <message>
        <source>Answer: {line}</source>
        <translation>Svar: {line}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarat</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Besvaras med</translation>
    </message>
    <message>
        <source>Answered quiz</source>
        <translation>Besvarat quiz</translation>
    </message>
    <message>
        <source>Answered: {answer}</source>
        <translation>Svarat: {answer}</translation>
    </message>
    <message>
        <source>Answers of {name} to the quiz “{title}”</source>
        <translation>Svar av {name} på quizet ”{title}”</translation>
    </message>
    <message>
        <source>Answers; mark the right one</source>
        <translation>Svar, markera det rätta</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>As in the country pack</source>
        <translation>Som i landspaketet</translation>
    </message>
    <message>
        <source>As people call it, e.g. Mothers&apos; class Melati</source>
        <translation>Som man kallar den i byn, t.ex. Mammagruppen Melati</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Attendance of {name}</source>
        <translation>Närvaro: {name}</translation>
    </message>
    <message>
        <source>Attendance of {name}, {day}</source>
        <translation>Närvaro: {name}, {day}</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Närvarolista</translation>
    </message>
    <message>
        <source>Attendance sheet of one meeting</source>
        <translation>Närvarolista för en träff</translation>
    </message>
    <message>
        <source>Attendance sheet, filled</source>
        <translation>Närvarolista, ifylld</translation>
    </message>
    <message>
        <source>Attendance sheet, to be signed</source>
        <translation>Närvarolista att skriva under</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Back to the class</source>
        <translation>Tillbaka till kursen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Börjar kl.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Född</translation>
    </message>
    <message>
        <source>Call the file “{before}” “{title}”</source>
        <translation>Byt namn på filen ”{before}” till ”{title}”</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Kom</translation>
    </message>
    <message>
        <source>Came to {came} of {held} meetings</source>
        <translation>Kom till {came} av {held} träffar</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Kom med</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Ställ in träffen</translation>
    </message>
    <message>
        <source>Cancel the meeting of {day}</source>
        <translation>Ställ in träffen {day}</translation>
    </message>
    <message>
        <source>Cancelled: {reason}</source>
        <translation>Inställd: {reason}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Intyg</translation>
    </message>
    <message>
        <source>Certificate {number} was withdrawn</source>
        <translation>Intyg {number} återkallades</translation>
    </message>
    <message>
        <source>Certificate {number}, {day}</source>
        <translation>Intyg {number}, {day}</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Intyg</translation>
    </message>
    <message>
        <source>Certificates of {name}</source>
        <translation>Intyg för {name}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Change the class</source>
        <translation>Ändra kursen</translation>
    </message>
    <message>
        <source>Change the class {name}</source>
        <translation>Ändra kursen {name}</translation>
    </message>
    <message>
        <source>Change the kind {name}</source>
        <translation>Ändra slaget {name}</translation>
    </message>
    <message>
        <source>Change the quiz “{title}”</source>
        <translation>Ändra quizet ”{title}”</translation>
    </message>
    <message>
        <source>Change the words as you like, copy them, and paste them into a message on the telephone.</source>
        <translation>Ändra texten som du vill, kopiera den och klistra in den i ett meddelande på telefonen.</translation>
    </message>
    <message>
        <source>Change what is known of {name}</source>
        <translation>Ändra uppgifterna om {name}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Ändra {name}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrollera</translation>
    </message>
    <message>
        <source>Check a certificate</source>
        <translation>Kontrollera ett intyg</translation>
    </message>
    <message>
        <source>Check that the stick or folder is still there, then choose the file again.</source>
        <translation>Se efter att usb-minnet eller mappen finns kvar och välj filen igen.</translation>
    </message>
    <message>
        <source>Child, age</source>
        <translation>Barn, ålder</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Välj en person</translation>
    </message>
    <message>
        <source>Choose a resident, or write the name of a guest.</source>
        <translation>Välj en invånare, eller skriv namnet på en gäst.</translation>
    </message>
    <message>
        <source>Choose another kind, or show all classes.</source>
        <translation>Välj ett annat slag, eller visa alla kurser.</translation>
    </message>
    <message>
        <source>Choose facilitator, tutor or guest.</source>
        <translation>Välj ledare, lärare eller gäst.</translation>
    </message>
    <message>
        <source>Choose how the meetings repeat.</source>
        <translation>Välj hur träffarna upprepas.</translation>
    </message>
    <message>
        <source>Choose how the question is answered.</source>
        <translation>Välj hur frågan besvaras.</translation>
    </message>
    <message>
        <source>Choose somebody of the village, or write the name of a guest</source>
        <translation>Välj någon i byn, eller skriv namnet på en gäst</translation>
    </message>
    <message>
        <source>Choose what kind of class it is.</source>
        <translation>Välj vilket slags kurs det är.</translation>
    </message>
    <message>
        <source>Choose what the quiz is for.</source>
        <translation>Välj vad quizet ska användas till.</translation>
    </message>
    <message>
        <source>Choose whether it is the test before, the test after, or an exercise.</source>
        <translation>Välj om det är förtestet, eftertestet eller en övning.</translation>
    </message>
    <message>
        <source>Choose which test it is.</source>
        <translation>Välj vilket test det är.</translation>
    </message>
    <message>
        <source>Choose who came along.</source>
        <translation>Välj vem som följde med.</translation>
    </message>
    <message>
        <source>Choose whom the class is for.</source>
        <translation>Välj vem kursen är till för.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valt svar</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Class, group or who leads it</source>
        <translation>Kurs, grupp eller ledare</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Kurser</translation>
    </message>
    <message>
        <source>Classes of the month</source>
        <translation>Månadens kurser</translation>
    </message>
    <message>
        <source>Classes of the year</source>
        <translation>Årets kurser</translation>
    </message>
    <message>
        <source>Close the class</source>
        <translation>Avsluta kursen</translation>
    </message>
    <message>
        <source>Close the class {name}</source>
        <translation>Avsluta kursen {name}</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Closed on {day}</source>
        <translation>Avslutad {day}</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Kommer tillbaka</translation>
    </message>
    <message>
        <source>Completed by</source>
        <translation>Klar efter</translation>
    </message>
    <message>
        <source>Completed this month</source>
        <translation>Klara denna månad</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Cross one box for each question. Leave a question empty if you do not know the answer.</source>
        <translation>Kryssa i en ruta för varje fråga. Lämna frågan tom om du inte vet svaret.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Day of the test</source>
        <translation>Testets dag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Dagar i månaden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Does not take place…</source>
        <translation>Blir inte av…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Drop out</source>
        <translation>Hoppa av</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>Har hoppat av</translation>
    </message>
    <message>
        <source>Dropped out on</source>
        <translation>Hoppade av</translation>
    </message>
    <message>
        <source>Dropped out on {day}: {reason}</source>
        <translation>Hoppade av {day}: {reason}</translation>
    </message>
    <message>
        <source>E.g. 0-1 year</source>
        <translation>T.ex. 0-1 år</translation>
    </message>
    <message>
        <source>Elderly people</source>
        <translation>Äldre</translation>
    </message>
    <message>
        <source>Empty: as in the country pack, in every language</source>
        <translation>Tomt: som i landspaketet, på alla språk</translation>
    </message>
    <message>
        <source>Empty: exactly this number.</source>
        <translation>Tomt: exakt det här talet.</translation>
    </message>
    <message>
        <source>Empty: it goes on</source>
        <translation>Tomt: kursen fortsätter</translation>
    </message>
    <message>
        <source>Empty: no limit</source>
        <translation>Tomt: ingen gräns</translation>
    </message>
    <message>
        <source>Empty: no test is needed</source>
        <translation>Tomt: inget test behövs</translation>
    </message>
    <message>
        <source>Empty: until the last day</source>
        <translation>Tomt: till sista dagen</translation>
    </message>
    <message>
        <source>Empty: where the class always meets</source>
        <translation>Tomt: där kursen alltid träffas</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutade</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Slutar kl.</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Tillräckligt</translation>
    </message>
    <message>
        <source>Enough from (percent)</source>
        <translation>Godkänt från (procent)</translation>
    </message>
    <message>
        <source>Enough is {percent}% or more.</source>
        <translation>Godkänt är {percent} % eller mer.</translation>
    </message>
    <message>
        <source>Enrol people</source>
        <translation>Anmäl personer</translation>
    </message>
    <message>
        <source>Enrol people first, then type in what they scored before and after the class.</source>
        <translation>Anmäl först personer och skriv sedan in deras poäng före och efter kursen.</translation>
    </message>
    <message>
        <source>Enrol people first; then their sheets can be typed in here.</source>
        <translation>Anmäl först personer; sedan kan deras blad skrivas in här.</translation>
    </message>
    <message>
        <source>Enrol people in {name}</source>
        <translation>Anmäl personer till {name}</translation>
    </message>
    <message>
        <source>Enrol {name}</source>
        <translation>Anmäl {name}</translation>
    </message>
    <message>
        <source>Enrol {name} in {class_name}</source>
        <translation>Anmäl {name} till {class_name}</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Anmälda</translation>
    </message>
    <message>
        <source>Enrolled just now</source>
        <translation>Nyss anmälda</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>Anmäld</translation>
    </message>
    <message>
        <source>Every how many weeks or months</source>
        <translation>Med hur många veckors eller månaders mellanrum</translation>
    </message>
    <message>
        <source>Every month on the same date</source>
        <translation>Varje månad på samma datum</translation>
    </message>
    <message>
        <source>Every month on the same weekday</source>
        <translation>Varje månad på samma veckodag</translation>
    </message>
    <message>
        <source>Every week or every few weeks</source>
        <translation>Varje vecka eller med några veckors mellanrum</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Everybody, for a group</source>
        <translation>Alla, till en grupp</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Övning</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Förklaring</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Ledare</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falskt</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Kvinna</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>File before</source>
        <translation>Föregående fil</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Files of the class</source>
        <translation>Kursens filer</translation>
    </message>
    <message>
        <source>Fill free places</source>
        <translation>Fyll lediga platser</translation>
    </message>
    <message>
        <source>Fill the free places in {class_name}</source>
        <translation>Fyll de lediga platserna i {class_name}</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Sök en person</translation>
    </message>
    <message>
        <source>Finish (Enter)</source>
        <translation>Slutför (Enter)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>Första träffen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Till</translation>
    </message>
    <message numerus="yes">
        <source>For the teacher only. All together: {n} points.</source>
        <translation>
            <numerusform>Bara för ledaren. Sammanlagt: {n} poäng.</numerusform>
            <numerusform>Bara för ledaren. Sammanlagt: {n} poäng.</numerusform>
        </translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>Free places: {free}. Waiting: {waiting}.</source>
        <translation>Lediga platser: {free}. Väntar: {waiting}.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Further down (Alt+Down)</source>
        <translation>Längre ner (Alt+Nedpil)</translation>
    </message>
    <message>
        <source>Further up (Alt+Up)</source>
        <translation>Längre upp (Alt+Uppil)</translation>
    </message>
    <message>
        <source>Give a place</source>
        <translation>Ge en plats</translation>
    </message>
    <message>
        <source>Give {name} a place in {class_name}</source>
        <translation>Ge {name} en plats i {class_name}</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Pågående</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gäst</translation>
    </message>
    <message>
        <source>Head of the post</source>
        <translation>Hälsopostens föreståndare</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Hölls</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hur långt</translation>
    </message>
    <message>
        <source>How far off counts as right cannot be below 0.</source>
        <translation>Hur mycket svaret får skilja sig kan inte vara under 0.</translation>
    </message>
    <message>
        <source>How far the number may be off, in thousandths</source>
        <translation>Hur mycket talet får skilja sig, i tusendelar</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>Hur den besvaras</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hur ofta</translation>
    </message>
    <message>
        <source>Husband or wife</source>
        <translation>Make eller maka</translation>
    </message>
    <message>
        <source>I do not know (0)</source>
        <translation>Jag vet inte (0)</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>Förbättrade</translation>
    </message>
    <message>
        <source>Improved: {number} of {all}</source>
        <translation>Förbättrade: {number} av {all}</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Inbjudan</translation>
    </message>
    <message>
        <source>Invitation slips</source>
        <translation>Inbjudningslappar</translation>
    </message>
    <message>
        <source>Invitation to “{class_name}”</source>
        <translation>Inbjudan till ”{class_name}”</translation>
    </message>
    <message>
        <source>Issue certificate</source>
        <translation>Utfärda intyg</translation>
    </message>
    <message>
        <source>Issue the certificate of {name}</source>
        <translation>Utfärda intyg för {name}</translation>
    </message>
    <message numerus="yes">
        <source>Issue {n} certificates</source>
        <translation>
            <numerusform>Utfärda {n} intyg</numerusform>
            <numerusform>Utfärda {n} intyg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue {n} certificates of {class_name}</source>
        <translation>
            <numerusform>Utfärda {n} intyg för {class_name}</numerusform>
            <numerusform>Utfärda {n} intyg för {class_name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Utfärdat</translation>
    </message>
    <message>
        <source>It stands on the list of meetings, e.g. flood, feast day, nobody to lead it</source>
        <translation>Det står på listan över träffar, t.ex. översvämning, helgdag, ingen som kan leda</translation>
    </message>
    <message>
        <source>It takes place after all</source>
        <translation>Den blir av ändå</translation>
    </message>
    <message>
        <source>Keys: 1 or T is true, 2 or F is false. Space: left out.</source>
        <translation>Tangenter: 1 eller S är sant, 2 eller F är falskt. Mellanslag: hoppa över.</translation>
    </message>
    <message numerus="yes">
        <source>Keys: 1 to {n}, or letters. Space: left out.</source>
        <translation>
            <numerusform>Tangenter: 1 till {n}, eller bokstäver. Mellanslag: hoppa över.</numerusform>
            <numerusform>Tangenter: 1 till {n}, eller bokstäver. Mellanslag: hoppa över.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Kind of class</source>
        <translation>Slag av kurs</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Slag av fråga</translation>
    </message>
    <message>
        <source>Kinds of classes</source>
        <translation>Slag av kurser</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Larger (Ctrl +)</source>
        <translation>Större (Ctrl +)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>Learned first, and leads others since {day}: {name}.</source>
        <translation>Gick först kursen och leder andra sedan {day}: {name}.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lärande</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Ledare</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Överhoppad</translation>
    </message>
    <message>
        <source>Make the quiz “{title}”</source>
        <translation>Gör quizet ”{title}”</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>Mark at least one person.</source>
        <translation>Markera minst en person.</translation>
    </message>
    <message>
        <source>Mark the one answer that is right.</source>
        <translation>Markera det enda svar som är rätt.</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Material to learn from</source>
        <translation>Material att lära sig av</translation>
    </message>
    <message>
        <source>May be off by</source>
        <translation>Får skilja sig med</translation>
    </message>
    <message>
        <source>Mean after (%)</source>
        <translation>Medel efter (%)</translation>
    </message>
    <message>
        <source>Mean after: {percent}%</source>
        <translation>Medel efter: {percent} %</translation>
    </message>
    <message>
        <source>Mean before (%)</source>
        <translation>Medel före (%)</translation>
    </message>
    <message>
        <source>Mean before: {percent}%</source>
        <translation>Medel före: {percent} %</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Träff</translation>
    </message>
    <message>
        <source>Meeting on {day}: time and topic</source>
        <translation>Träffen {day}: tid och ämne</translation>
    </message>
    <message>
        <source>Meeting: date and signature</source>
        <translation>Träff: datum och underskrift</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Hållna träffar</translation>
    </message>
    <message>
        <source>Meetings needed</source>
        <translation>Träffar som krävs</translation>
    </message>
    <message>
        <source>Meetings without attendance</source>
        <translation>Träffar utan närvaro</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Män</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Mother or mother-in-law</source>
        <translation>Mor eller svärmor</translation>
    </message>
    <message>
        <source>Mothers of toddlers</source>
        <translation>Småbarnsmammor</translation>
    </message>
    <message>
        <source>Mothers&apos; classes, exercise for the elderly, tutoring, training: everything for which people meet stands here.</source>
        <translation>Mammakurser, motion för äldre, läxhjälp, utbildning: allt som människor träffas för finns här.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Flytta träffen</translation>
    </message>
    <message>
        <source>Move the file “{title}” in the list</source>
        <translation>Flytta filen ”{title}” i listan</translation>
    </message>
    <message>
        <source>Move the meeting of {day}</source>
        <translation>Flytta träffen {day}</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>Flytta till en annan dag…</translation>
    </message>
    <message>
        <source>Moved from {day}: {reason}</source>
        <translation>Flyttad från {day}: {reason}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name of the visitor</source>
        <translation>Gästens namn</translation>
    </message>
    <message>
        <source>Name or card number (F3): Enter marks who came</source>
        <translation>Namn eller kortnummer (F3): Enter markerar den som kom</translation>
    </message>
    <message>
        <source>Name, mother, house or card number: Enter enrols</source>
        <translation>Namn, mor, hus eller kortnummer: Enter anmäler</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Ny kurs</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>Nytt slag</translation>
    </message>
    <message>
        <source>New kind of class</source>
        <translation>Nytt slag av kurs</translation>
    </message>
    <message>
        <source>New quiz</source>
        <translation>Nytt quiz</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Nästa (Enter)</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Nästa fil</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nästa träff</translation>
    </message>
    <message>
        <source>Next meeting: {day}</source>
        <translation>Nästa träff: {day}</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Nästa person</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>No class fits these choices</source>
        <translation>Ingen kurs passar de här valen</translation>
    </message>
    <message>
        <source>No class yet</source>
        <translation>Ingen kurs än</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Inga filer än</translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation>Ingen träff är planerad</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>Ingen träff än</translation>
    </message>
    <message>
        <source>No photos. They are kept encrypted and never leave this laptop by themselves.</source>
        <translation>Inga foton. De sparas krypterade och lämnar aldrig datorn av sig själva.</translation>
    </message>
    <message>
        <source>No quiz yet</source>
        <translation>Inget quiz än</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>Nr {number}</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>Ingen är anmäld än</translation>
    </message>
    <message>
        <source>Nobody is in this class yet. Type the names of those who came above.</source>
        <translation>Ingen är med i kursen än. Skriv ovanför namnen på dem som kom.</translation>
    </message>
    <message>
        <source>Nobody is marked yet. Press P for who came, A for who did not.</source>
        <translation>Ingen är markerad än. Tryck P för den som kom, A för den som inte kom.</translation>
    </message>
    <message>
        <source>Nobody is written down yet.</source>
        <translation>Ingen är inskriven än.</translation>
    </message>
    <message>
        <source>Nobody of those chosen has a certificate yet. Issue it first, then print it.</source>
        <translation>Ingen av de valda har något intyg än. Utfärda det först och skriv sedan ut det.</translation>
    </message>
    <message>
        <source>Nobody takes part in this class yet</source>
        <translation>Ingen är med i den här kursen än</translation>
    </message>
    <message>
        <source>Nobody takes part yet</source>
        <translation>Ingen är med än</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Inte efter</translation>
    </message>
    <message>
        <source>Not enough</source>
        <translation>Inte tillräckligt</translation>
    </message>
    <message>
        <source>Not offered any more</source>
        <translation>Erbjuds inte längre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Note, e.g. where a guest comes from</source>
        <translation>Anteckning, t.ex. var en gäst kommer ifrån</translation>
    </message>
    <message>
        <source>Nothing was stored of the answers of {name}. “Begin” goes on with them.</source>
        <translation>Inget sparades av svaren från {name}. ”Börja” fortsätter med dem.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number of meetings</source>
        <translation>Antal träffar</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Antal platser</translation>
    </message>
    <message>
        <source>Number on the certificate</source>
        <translation>Numret på intyget</translation>
    </message>
    <message>
        <source>Number that is right</source>
        <translation>Det rätta talet</translation>
    </message>
    <message>
        <source>Number, in thousandths</source>
        <translation>Tal, i tusendelar</translation>
    </message>
    <message>
        <source>Of these with husband or family</source>
        <translation>Av dem med man eller familj</translation>
    </message>
    <message>
        <source>Of these, with husband or family</source>
        <translation>Av dem, med man eller familj</translation>
    </message>
    <message>
        <source>Offered for new classes</source>
        <translation>Erbjuds för nya kurser</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papper</translation>
    </message>
    <message>
        <source>On single days</source>
        <translation>På enstaka dagar</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>På väntelistan</translation>
    </message>
    <message>
        <source>One meeting</source>
        <translation>En träff</translation>
    </message>
    <message>
        <source>One meeting of {name}</source>
        <translation>En träff i {name}</translation>
    </message>
    <message>
        <source>One of several answers</source>
        <translation>Ett av flera svar</translation>
    </message>
    <message>
        <source>One of these people is not in the class any more. Open the list again.</source>
        <translation>En av personerna är inte längre med i kursen. Öppna listan igen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open a file or a quiz of a class first</source>
        <translation>Öppna först en fil eller ett quiz i en kurs</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Öppna kortet</translation>
    </message>
    <message>
        <source>Open the class</source>
        <translation>Öppna kursen</translation>
    </message>
    <message>
        <source>Open the class again</source>
        <translation>Öppna kursen igen</translation>
    </message>
    <message>
        <source>Open the class {name} again</source>
        <translation>Öppna kursen {name} igen</translation>
    </message>
    <message>
        <source>Other family</source>
        <translation>Annan familj</translation>
    </message>
    <message>
        <source>Other title…</source>
        <translation>Ny titel…</translation>
    </message>
    <message>
        <source>P or +: came · A or -: absent · C or *: with whom · R: why not · Enter: next · Delete: take back</source>
        <translation>P eller +: kom · A eller -: frånvarande · C eller *: med vem · R: varför inte · Enter: nästa · Delete: ta tillbaka</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF, pictures, text</source>
        <translation>PDF, bilder, text</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sida {page} av {pages}</translation>
    </message>
    <message>
        <source>Pages of the PDF</source>
        <translation>PDF-filens sidor</translation>
    </message>
    <message>
        <source>Parents and caregivers</source>
        <translation>Föräldrar och vårdnadshavare</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>People and their answers</source>
        <translation>Personer och deras svar</translation>
    </message>
    <message>
        <source>People are enrolled in “{name}”. Close the class instead: what happened stays in the records.</source>
        <translation>Personer är anmälda till ”{name}”. Avsluta kursen i stället: det som har hänt finns då kvar.</translation>
    </message>
    <message>
        <source>People of the class</source>
        <translation>Personer i kursen</translation>
    </message>
    <message>
        <source>People who came</source>
        <translation>De som kom</translation>
    </message>
    <message>
        <source>People with a small business</source>
        <translation>Småföretagare</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Person in a class</source>
        <translation>Person i en kurs</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photos of the meeting</source>
        <translation>Foton från träffen</translation>
    </message>
    <message>
        <source>Photos of {day}</source>
        <translation>Foton från {day}</translation>
    </message>
    <message>
        <source>Photos…</source>
        <translation>Foton…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Plats i ordningen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Plan all meetings at once: every week, every month, or on single days.</source>
        <translation>Planera alla träffar på en gång: varje vecka, varje månad eller på enstaka dagar.</translation>
    </message>
    <message>
        <source>Plan meetings</source>
        <translation>Planera träffar</translation>
    </message>
    <message>
        <source>Plan meetings of {name}</source>
        <translation>Planera träffar i {name}</translation>
    </message>
    <message>
        <source>Plan them</source>
        <translation>Planera dem</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Planerad till</translation>
    </message>
    <message>
        <source>Please bring your husband or somebody of your family.</source>
        <translation>Ta gärna med din man eller någon i familjen.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Points possible</source>
        <translation>Högsta poäng</translation>
    </message>
    <message>
        <source>Poster of the meeting</source>
        <translation>Affisch för träffen</translation>
    </message>
    <message>
        <source>Pregnant women</source>
        <translation>Gravida</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Fråga {number}</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Fråga {number} av {total}</translation>
    </message>
    <message>
        <source>Question {number}: {problem}</source>
        <translation>Fråga {number}: {problem}</translation>
    </message>
    <message>
        <source>Question {number}: {question}</source>
        <translation>Fråga {number}: {question}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Questions of the quiz</source>
        <translation>Frågor i quizet</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Quiz sheet</source>
        <translation>Quizblad</translation>
    </message>
    <message>
        <source>Quiz sheet: {title}</source>
        <translation>Quizblad: {title}</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Quizzes of the class</source>
        <translation>Kursens quiz</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Reminder for {day}</source>
        <translation>Påminnelse till {day}</translation>
    </message>
    <message>
        <source>Reminder to copy…</source>
        <translation>Påminnelse att kopiera…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove answers</source>
        <translation>Ta bort svaren</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Ta bort fotot</translation>
    </message>
    <message>
        <source>Remove the answers of {name} to the quiz “{title}”</source>
        <translation>Ta bort svaren av {name} på quizet ”{title}”</translation>
    </message>
    <message>
        <source>Remove the class</source>
        <translation>Ta bort kursen</translation>
    </message>
    <message>
        <source>Remove the class {name}</source>
        <translation>Ta bort kursen {name}</translation>
    </message>
    <message>
        <source>Remove the file “{title}”</source>
        <translation>Ta bort filen ”{title}”</translation>
    </message>
    <message>
        <source>Remove the kind {name}</source>
        <translation>Ta bort slaget {name}</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>Ta bort träffen</translation>
    </message>
    <message>
        <source>Remove the meeting of {name} on {day}</source>
        <translation>Ta bort träffen i {name} {day}</translation>
    </message>
    <message>
        <source>Remove the photo “{title}”</source>
        <translation>Ta bort fotot ”{title}”</translation>
    </message>
    <message>
        <source>Remove the points of {name}: {test}</source>
        <translation>Ta bort poängen för {name}: {test}</translation>
    </message>
    <message>
        <source>Remove the quiz “{title}”</source>
        <translation>Ta bort quizet ”{title}”</translation>
    </message>
    <message>
        <source>Remove the sheet of {name}, quiz “{title}”</source>
        <translation>Ta bort bladet för {name}, quizet ”{title}”</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Ta bort den här frågan</translation>
    </message>
    <message>
        <source>Remove this sheet</source>
        <translation>Ta bort det här bladet</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Ta bort {name}</translation>
    </message>
    <message>
        <source>Remove {name} from {class_name}</source>
        <translation>Ta bort {name} från {class_name}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rätt</translation>
    </message>
    <message>
        <source>Right answers of a quiz</source>
        <translation>Rätta svar på ett quiz</translation>
    </message>
    <message>
        <source>Right answers: {title}</source>
        <translation>Rätta svar: {title}</translation>
    </message>
    <message>
        <source>Right is: {answer}</source>
        <translation>Rätt svar: {answer}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Spara en kopia…</translation>
    </message>
    <message>
        <source>Save a new version of the quiz “{title}”</source>
        <translation>Spara en ny version av quizet ”{title}”</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Spara som ny version</translation>
    </message>
    <message>
        <source>Save attendance</source>
        <translation>Spara närvaron</translation>
    </message>
    <message>
        <source>Save quiz</source>
        <translation>Spara quizet</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Sparat: {file}</translation>
    </message>
    <message>
        <source>Say whether it is true or false.</source>
        <translation>Säg om det är sant eller falskt.</translation>
    </message>
    <message>
        <source>School children</source>
        <translation>Skolbarn</translation>
    </message>
    <message>
        <source>Score needed (%)</source>
        <translation>Resultat som krävs (%)</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Sheet of {name}, quiz “{title}”</source>
        <translation>Blad för {name}, quizet ”{title}”</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>Visa svaren</translation>
    </message>
    <message>
        <source>Shown after the answers were given; may stay empty.</source>
        <translation>Visas när svaren har lämnats; får vara tomt.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Smaller (Ctrl −)</source>
        <translation>Mindre (Ctrl −)</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Någon annan</translation>
    </message>
    <message>
        <source>Somebody from outside</source>
        <translation>Någon utifrån</translation>
    </message>
    <message>
        <source>Somebody on the waiting list gets no certificate.</source>
        <translation>Den som står på väntelistan får inget intyg.</translation>
    </message>
    <message>
        <source>Start the class {name}</source>
        <translation>Starta kursen {name}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Still needed: {what}</source>
        <translation>Återstår: {what}</translation>
    </message>
    <message>
        <source>Stop, keep nothing</source>
        <translation>Sluta, spara ingenting</translation>
    </message>
    <message>
        <source>Take the kind {name} as in the country pack</source>
        <translation>Låt slaget {name} vara som i landspaketet</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Är med</translation>
    </message>
    <message>
        <source>Takes part in no class so far.</source>
        <translation>Har inte varit med i någon kurs än.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test after</source>
        <translation>Eftertest</translation>
    </message>
    <message>
        <source>Test after the class, percent</source>
        <translation>Eftertest, procent</translation>
    </message>
    <message>
        <source>Test after {after}</source>
        <translation>Eftertest {after}</translation>
    </message>
    <message>
        <source>Test before</source>
        <translation>Förtest</translation>
    </message>
    <message>
        <source>Test before and after the class</source>
        <translation>Förtest och eftertest</translation>
    </message>
    <message>
        <source>Test before {before}</source>
        <translation>Förtest {before}</translation>
    </message>
    <message>
        <source>Test before {before}, after {after}</source>
        <translation>Förtest {before}, eftertest {after}</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Filens text</translation>
    </message>
    <message>
        <source>The PDF “{file}” asks for a password or is damaged. Save it once more without a password, then add it.</source>
        <translation>PDF-filen ”{file}” kräver lösenord eller är skadad. Spara den en gång till utan lösenord och lägg sedan till den.</translation>
    </message>
    <message>
        <source>The answer “{answer}” stands there twice.</source>
        <translation>Svaret ”{answer}” står där två gånger.</translation>
    </message>
    <message>
        <source>The class already meets on all of these days.</source>
        <translation>Kursen träffas redan alla de här dagarna.</translation>
    </message>
    <message>
        <source>The class already meets on {day}. Choose another day.</source>
        <translation>Kursen träffas redan {day}. Välj en annan dag.</translation>
    </message>
    <message>
        <source>The class began on {first}. It cannot be closed before that day.</source>
        <translation>Kursen började {first}. Den kan inte avslutas före den dagen.</translation>
    </message>
    <message numerus="yes">
        <source>The class has {n} places and all are taken. Give it more places, or wait until one is free.</source>
        <translation>
            <numerusform>Kursen har {n} plats och den är upptagen. Ge den fler platser, eller vänta tills den blir ledig.</numerusform>
            <numerusform>Kursen har {n} platser och alla är upptagna. Ge den fler platser, eller vänta tills en blir ledig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The class is full. {name} is on the waiting list, in place {place}.</source>
        <translation>Kursen är full. {name} står på väntelistan, på plats {place}.</translation>
    </message>
    <message>
        <source>The class is full: {name} is on the waiting list. That the person came is written down.</source>
        <translation>Kursen är full: {name} står på väntelistan. Att personen kom är antecknat.</translation>
    </message>
    <message>
        <source>The class meets on {day}, outside these days. Move or cancel that meeting first.</source>
        <translation>Kursen har en träff {day}, utanför de här dagarna. Flytta eller ställ först in den träffen.</translation>
    </message>
    <message>
        <source>The class was closed on {day}. Open it again first.</source>
        <translation>Kursen avslutades {day}. Öppna den först igen.</translation>
    </message>
    <message>
        <source>The end must be later than the beginning.</source>
        <translation>Slutet måste vara senare än början.</translation>
    </message>
    <message>
        <source>The file is missing or damaged</source>
        <translation>Filen saknas eller är skadad</translation>
    </message>
    <message>
        <source>The last day ({last}) is before the first day ({first}).</source>
        <translation>Sista dagen ({last}) är före första dagen ({first}).</translation>
    </message>
    <message>
        <source>The meeting on {day} does not take place.</source>
        <translation>Träffen {day} blir inte av.</translation>
    </message>
    <message>
        <source>The meeting on {day} has an attendance list. It cannot be cancelled or removed.</source>
        <translation>Träffen {day} har en närvarolista. Den kan inte ställas in eller tas bort.</translation>
    </message>
    <message>
        <source>The meeting on {day} was cancelled. Take that back first.</source>
        <translation>Träffen {day} är inställd. Ta först tillbaka det.</translation>
    </message>
    <message>
        <source>The number is too large. Write at most {most}, with another unit if need be.</source>
        <translation>Talet är för stort. Skriv högst {most}, i en annan enhet om det behövs.</translation>
    </message>
    <message>
        <source>The picture “{file}” cannot be read. It may be damaged: open it in another program and save it again.</source>
        <translation>Bilden ”{file}” kan inte läsas. Den kan vara skadad: öppna den i ett annat program och spara den igen.</translation>
    </message>
    <message numerus="yes">
        <source>The picture “{file}” is too large for this computer: {n} million pixels. Make it smaller in another program.</source>
        <translation>
            <numerusform>Bilden ”{file}” är för stor för den här datorn: {n} miljon bildpunkter. Gör den mindre i ett annat program.</numerusform>
            <numerusform>Bilden ”{file}” är för stor för den här datorn: {n} miljoner bildpunkter. Gör den mindre i ett annat program.</numerusform>
        </translation>
    </message>
    <message>
        <source>The place goes to</source>
        <translation>Platsen går till</translation>
    </message>
    <message>
        <source>The post tells whether this number is genuine.</source>
        <translation>Hälsoposten kan svara på om numret är äkta.</translation>
    </message>
    <message numerus="yes">
        <source>The quiz “{title}” was answered {n} times since then. Its questions stay as they were asked. Change the quiz: a new version is made.</source>
        <translation>
            <numerusform>Quizet ”{title}” har besvarats {n} gång sedan dess. Frågorna blir kvar som de ställdes. Ändra quizet: då görs en ny version.</numerusform>
            <numerusform>Quizet ”{title}” har besvarats {n} gånger sedan dess. Frågorna blir kvar som de ställdes. Ändra quizet: då görs en ny version.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reminder is copied. Paste it into a message.</source>
        <translation>Påminnelsen är kopierad. Klistra in den i ett meddelande.</translation>
    </message>
    <message>
        <source>The rest came</source>
        <translation>Övriga kom</translation>
    </message>
    <message>
        <source>The rest did not come</source>
        <translation>Övriga kom inte</translation>
    </message>
    <message>
        <source>The tab “Learning” of a class brings you here.</source>
        <translation>Fliken ”Lärande” i en kurs leder hit.</translation>
    </message>
    <message>
        <source>There are classes of this kind. Hide it instead: then nobody is offered it any more.</source>
        <translation>Det finns kurser av det här slaget. Dölj det i stället: då erbjuds det ingen mer.</translation>
    </message>
    <message>
        <source>There is a newer version of this quiz already. Open that one.</source>
        <translation>Det finns redan en nyare version av det här quizet. Öppna den.</translation>
    </message>
    <message>
        <source>There is no certificate that holds.</source>
        <translation>Det finns inget giltigt intyg.</translation>
    </message>
    <message>
        <source>These answers are not here any more.</source>
        <translation>De här svaren finns inte längre.</translation>
    </message>
    <message>
        <source>These points of {name} come from a quiz. Correct the answers under “Learning”.</source>
        <translation>Poängen för {name} kommer från ett quiz. Rätta svaren under ”Lärande”.</translation>
    </message>
    <message>
        <source>This cannot be undone: the certificate {number} of {name} rests on it. Withdraw the certificate first.</source>
        <translation>Det går inte att ångra: intyget {number} för {name} bygger på det. Återkalla intyget först.</translation>
    </message>
    <message numerus="yes">
        <source>This cannot be undone: “{name}” has {n} places, and all are taken now. Give the class more places first.</source>
        <translation>
            <numerusform>Det går inte att ångra: ”{name}” har {n} plats, och den är upptagen nu. Ge först kursen fler platser.</numerusform>
            <numerusform>Det går inte att ångra: ”{name}” har {n} platser, och alla är upptagna nu. Ge först kursen fler platser.</numerusform>
        </translation>
    </message>
    <message>
        <source>This certificate is genuine: {name}, {class_name}, {day}.</source>
        <translation>Intyget är äkta: {name}, {class_name}, {day}.</translation>
    </message>
    <message>
        <source>This certificate is given to</source>
        <translation>Detta intyg ges till</translation>
    </message>
    <message>
        <source>This certificate is not here any more.</source>
        <translation>Intyget finns inte längre.</translation>
    </message>
    <message>
        <source>This certificate of {name}, {class_name}, was withdrawn on {day}. It does not hold.</source>
        <translation>Intyget för {name}, {class_name}, återkallades {day}. Det gäller inte.</translation>
    </message>
    <message>
        <source>This class is not here any more. Choose another one.</source>
        <translation>Kursen finns inte längre. Välj en annan.</translation>
    </message>
    <message>
        <source>This class is not here any more. Choose another.</source>
        <translation>Kursen finns inte längre. Välj en annan.</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>Filen kan inte visas</translation>
    </message>
    <message>
        <source>This file is in the list already, as “{title}”.</source>
        <translation>Filen finns redan i listan, som ”{title}”.</translation>
    </message>
    <message>
        <source>This file is not in the list any more. It was removed meanwhile.</source>
        <translation>Filen finns inte längre i listan. Den har tagits bort under tiden.</translation>
    </message>
    <message>
        <source>This kind of class is not here any more. Choose another.</source>
        <translation>Det här slaget av kurs finns inte längre. Välj ett annat.</translation>
    </message>
    <message>
        <source>This meeting is not here any more. Choose another.</source>
        <translation>Träffen finns inte längre. Välj en annan.</translation>
    </message>
    <message>
        <source>This meeting is still to come. Who comes is typed in on its day.</source>
        <translation>Träffen har inte varit än. Vilka som kommer skrivs in på träffens dag.</translation>
    </message>
    <message>
        <source>This meeting was cancelled. Take that back first, then type in who came.</source>
        <translation>Träffen är inställd. Ta först tillbaka det och skriv sedan in vilka som kom.</translation>
    </message>
    <message>
        <source>This paper is about one class or meeting. Open it and print it from there.</source>
        <translation>Det här papperet gäller en viss kurs eller träff. Öppna den och skriv ut därifrån.</translation>
    </message>
    <message>
        <source>This person does not lead the class any more. Look at the class again.</source>
        <translation>Personen leder inte kursen längre. Titta på kursen igen.</translation>
    </message>
    <message>
        <source>This person has attendance, tests or a certificate in this class. Let the person drop out: what happened stays.</source>
        <translation>Personen har närvaro, test eller ett intyg i kursen. Låt personen hoppa av: det som har hänt finns då kvar.</translation>
    </message>
    <message>
        <source>This person is not in the class any more. Look at the list again.</source>
        <translation>Personen är inte med i kursen längre. Titta på listan igen.</translation>
    </message>
    <message>
        <source>This person is not in the residents&apos; list any more. Search again.</source>
        <translation>Personen finns inte längre i listan över invånare. Sök igen.</translation>
    </message>
    <message>
        <source>This post has issued no certificate with this number.</source>
        <translation>Hälsoposten har inte utfärdat något intyg med det numret.</translation>
    </message>
    <message>
        <source>This quiz is an exercise. To use it as a test before or after the class, change what it is for.</source>
        <translation>Det här quizet är en övning. Ändra vad det är till för om det ska vara test före eller efter kursen.</translation>
    </message>
    <message>
        <source>This quiz is not here any more. Choose another one.</source>
        <translation>Quizet finns inte längre. Välj ett annat.</translation>
    </message>
    <message numerus="yes">
        <source>This quiz was answered already ({n} times). Its questions stay as they were asked: save a new version.</source>
        <translation>
            <numerusform>Quizet har redan besvarats ({n} gång). Frågorna blir kvar som de ställdes: spara en ny version.</numerusform>
            <numerusform>Quizet har redan besvarats ({n} gånger). Frågorna blir kvar som de ställdes: spara en ny version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This quiz was answered {n} times. If you change its questions, a new version is saved; the answers to the old one stay with it.</source>
        <translation>
            <numerusform>Quizet har besvarats {n} gång. Om du ändrar frågorna sparas en ny version; svaren på den gamla blir kvar hos den.</numerusform>
            <numerusform>Quizet har besvarats {n} gånger. Om du ändrar frågorna sparas en ny version; svaren på den gamla blir kvar hos den.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Time and topic</source>
        <translation>Tid och ämne</translation>
    </message>
    <message>
        <source>Time: {words}</source>
        <translation>Tid: {words}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To which day</source>
        <translation>Till vilken dag</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Topic: {words}</source>
        <translation>Ämne: {words}</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Sant</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Sant eller falskt</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Lärare</translation>
    </message>
    <message>
        <source>Two to six answers. Ctrl and a number marks the right one.</source>
        <translation>Två till sex svar. Ctrl och en siffra markerar det rätta.</translation>
    </message>
    <message>
        <source>Type a few letters, press Enter, and go on with the next.</source>
        <translation>Skriv några bokstäver, tryck Enter och fortsätt med nästa.</translation>
    </message>
    <message>
        <source>Type in sheets</source>
        <translation>Skriv in blad</translation>
    </message>
    <message>
        <source>Type the number of the crossed box: the cursor goes on by itself. Space: left out. A sheet is stored when its line is left.</source>
        <translation>Skriv numret på den ikryssade rutan: markören går vidare av sig själv. Mellanslag: hoppa över. Bladet sparas när du lämnar raden.</translation>
    </message>
    <message>
        <source>Type the number, then Enter.</source>
        <translation>Skriv talet och tryck Enter.</translation>
    </message>
    <message>
        <source>Type the points, Enter goes to the next person, Tab to the other test. Delete empties.</source>
        <translation>Skriv poängen. Enter går till nästa person, Tabb till det andra testet. Delete tömmer.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Används som</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Gäster</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Volontärer</translation>
    </message>
    <message>
        <source>Weeks pregnant</source>
        <translation>Veckor gravid</translation>
    </message>
    <message>
        <source>What a kind says is filled in when a class of it begins. Classes that there are already stay as they are.</source>
        <translation>Det som står för ett slag fylls i när en kurs av det slaget börjar. Kurser som redan finns ändras inte.</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>Vad som är rätt</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Vad som visas</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <source>What the class learned is shown when somebody took both tests.</source>
        <translation>Vad kursen lärde sig visas när någon har gjort båda testen.</translation>
    </message>
    <message>
        <source>What time</source>
        <translation>Vilken tid</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>When: {words}</source>
        <translation>När: {words}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Varifrån</translation>
    </message>
    <message>
        <source>Where: {words}</source>
        <translation>Var: {words}</translation>
    </message>
    <message>
        <source>Which classes</source>
        <translation>Vilka kurser</translation>
    </message>
    <message>
        <source>Which reason</source>
        <translation>Vilken orsak</translation>
    </message>
    <message>
        <source>Which test</source>
        <translation>Vilket test</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Vem som svarade</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Vem som svarar</translation>
    </message>
    <message>
        <source>Who checks the number is told that the certificate does not hold any more.</source>
        <translation>Den som kontrollerar numret får veta att intyget inte gäller längre.</translation>
    </message>
    <message>
        <source>Who has completed the class</source>
        <translation>Vem som är klar med kursen</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>Vem som leder</translation>
    </message>
    <message>
        <source>Who leads the class</source>
        <translation>Vem som leder kursen</translation>
    </message>
    <message>
        <source>Who leads {name}</source>
        <translation>Vem som leder {name}</translation>
    </message>
    <message>
        <source>Whole width (Ctrl 0)</source>
        <translation>Hela bredden (Ctrl 0)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Why it is right</source>
        <translation>Varför det är rätt</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Varför inte</translation>
    </message>
    <message>
        <source>Why {name} did not come</source>
        <translation>Varför {name} inte kom</translation>
    </message>
    <message>
        <source>With family</source>
        <translation>Med familj</translation>
    </message>
    <message>
        <source>With husband or family</source>
        <translation>Med man eller familj</translation>
    </message>
    <message>
        <source>With husband or family ({companions}) cannot be asked for more often than meetings ({meetings}).</source>
        <translation>Träffar med man eller familj ({companions}) kan inte krävas oftare än träffar ({meetings}).</translation>
    </message>
    <message>
        <source>With whom, or why not</source>
        <translation>Med vem, eller varför inte</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Återkalla</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Återkalla det</translation>
    </message>
    <message>
        <source>Withdraw the certificate of {name}</source>
        <translation>Återkalla intyget för {name}</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Återkallat</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Kvinna</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Kvinnor</translation>
    </message>
    <message>
        <source>Write 1 to 12: every how many weeks or months the class meets.</source>
        <translation>Skriv 1 till 12: med hur många veckors eller månaders mellanrum kursen träffas.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Skriv ett namn.</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Skriv en titel.</translation>
    </message>
    <message>
        <source>Write above the sheet how many points this test has.</source>
        <translation>Skriv ovanför bladet hur många poäng testet har.</translation>
    </message>
    <message>
        <source>Write above the sheet on which day this test was taken.</source>
        <translation>Skriv ovanför bladet vilken dag testet gjordes.</translation>
    </message>
    <message>
        <source>Write at least one day.</source>
        <translation>Skriv minst en dag.</translation>
    </message>
    <message>
        <source>Write at least two answers to choose from.</source>
        <translation>Skriv minst två svar att välja på.</translation>
    </message>
    <message>
        <source>Write how many meetings there are, or the last day of the class.</source>
        <translation>Skriv hur många träffar det blir, eller kursens sista dag.</translation>
    </message>
    <message>
        <source>Write how many points the test has: 1 to {most}.</source>
        <translation>Skriv hur många poäng testet har: 1 till {most}.</translation>
    </message>
    <message>
        <source>Write the number that is right.</source>
        <translation>Skriv talet som är rätt.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Skriv frågan.</translation>
    </message>
    <message>
        <source>Write what the quiz is called.</source>
        <translation>Skriv vad quizet heter.</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Skriv varför.</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>You are invited to “{class_name}”.</source>
        <translation>Välkommen till ”{class_name}”.</translation>
    </message>
    <message>
        <source>Young children</source>
        <translation>Små barn</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Ungdomar</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ditt tal</translation>
    </message>
    <message>
        <source>a test after the class with {needed}% or more; the last one had {reached}%</source>
        <translation>ett eftertest med minst {needed} %; det senaste gav {reached} %</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>frånvarande</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, the last one on {day}</source>
        <translation>
            <numerusform>och {n} till, den sista {day}</numerusform>
            <numerusform>och {n} till, den sista {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>annan orsak</translation>
    </message>
    <message>
        <source>came</source>
        <translation>kom</translation>
    </message>
    <message>
        <source>can be issued</source>
        <translation>kan utfärdas</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>inställd</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>intyg</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>ändrat här</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>avslutad</translation>
    </message>
    <message>
        <source>coming once</source>
        <translation>en enda träff</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>could not get here</source>
        <translation>kunde inte ta sig hit</translation>
    </message>
    <message>
        <source>does not want to come any more</source>
        <translation>vill inte komma längre</translation>
    </message>
    <message>
        <source>dropped out</source>
        <translation>har hoppat av</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>tidigare version</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falskt</translation>
    </message>
    <message>
        <source>for example kg</source>
        <translation>till exempel kg</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>utifrån</translation>
    </message>
    <message>
        <source>had to work</source>
        <translation>måste arbeta</translation>
    </message>
    <message>
        <source>has no time beside work</source>
        <translation>har inte tid för arbetet</translation>
    </message>
    <message>
        <source>held</source>
        <translation>hölls</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>sjuk</translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>om {n} dag</numerusform>
            <numerusform>om {n} dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>sist {day}</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>har flyttat</translation>
    </message>
    <message>
        <source>needed at home</source>
        <translation>behövdes hemma</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>inget svar</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen gräns</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ingen än</translation>
    </message>
    <message>
        <source>none planned</source>
        <translation>ingen planerad</translation>
    </message>
    <message>
        <source>not in the village</source>
        <translation>inte i byn</translation>
    </message>
    <message>
        <source>not in this class yet</source>
        <translation>inte med i kursen än</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>okänt här</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>erbjuds inte</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>inte angivet än</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte än</translation>
    </message>
    <message>
        <source>number not right</source>
        <translation>fel nummer</translation>
    </message>
    <message>
        <source>of this post</source>
        <translation>hälsopostens eget</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planerad</translation>
    </message>
    <message>
        <source>points</source>
        <translation>poäng</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>sedan {first}</translation>
    </message>
    <message>
        <source>test after the class with {percent}% or more</source>
        <translation>eftertest med minst {percent} %</translation>
    </message>
    <message>
        <source>the test after the class</source>
        <translation>eftertestet</translation>
    </message>
    <message>
        <source>to type in</source>
        <translation>att skriva in</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgon</translation>
    </message>
    <message>
        <source>true</source>
        <translation>sant</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>till {last}</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>giltigt</translation>
    </message>
    <message>
        <source>waits, no. {place}</source>
        <translation>väntar, nr {place}</translation>
    </message>
    <message>
        <source>was not told</source>
        <translation>fick inte veta det</translation>
    </message>
    <message>
        <source>who has completed the class</source>
        <translation>som är klar med kursen</translation>
    </message>
    <message>
        <source>who waits longest</source>
        <translation>den som har väntat längst</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>återkallat</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>{came} of {all}</source>
        <translation>{came} av {all}</translation>
    </message>
    <message>
        <source>{came} of {needed}</source>
        <translation>{came} av {needed}</translation>
    </message>
    <message>
        <source>{day} (planned already)</source>
        <translation>{day} (redan planerad)</translation>
    </message>
    <message>
        <source>{day} cancelled: {reason}</source>
        <translation>{day} inställd: {reason}</translation>
    </message>
    <message>
        <source>{day} is after the last day of the class ({last}). Choose an earlier day, or change the class.</source>
        <translation>{day} är efter kursens sista dag ({last}). Välj en tidigare dag, eller ändra kursen.</translation>
    </message>
    <message>
        <source>{day} is before the day of enrolment ({first}).</source>
        <translation>{day} är före anmälningsdagen ({first}).</translation>
    </message>
    <message>
        <source>{day} is before the first day of the class ({first}). Choose a later day, or change the class.</source>
        <translation>{day} är före kursens första dag ({first}). Välj en senare dag, eller ändra kursen.</translation>
    </message>
    <message>
        <source>{day} is in the future. Choose today or an earlier day.</source>
        <translation>{day} har inte varit än. Välj i dag eller en tidigare dag.</translation>
    </message>
    <message>
        <source>{day} is more than two years from now. Check the year.</source>
        <translation>{day} är mer än två år fram i tiden. Kontrollera året.</translation>
    </message>
    <message>
        <source>{day} moved to {other}: {reason}</source>
        <translation>{day} flyttad till {other}: {reason}</translation>
    </message>
    <message>
        <source>{day}, {how_far}</source>
        <translation>{day}, {how_far}</translation>
    </message>
    <message>
        <source>{done} of {all} people have completed the class.</source>
        <translation>{done} av {all} personer är klara med kursen.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{first}; {more}</source>
        <translation>{first}; {more}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>{hour}:{minute}</source>
        <translation>{hour}:{minute}</translation>
    </message>
    <message>
        <source>{low} to {high} counts as right</source>
        <translation>{low} till {high} räknas som rätt</translation>
    </message>
    <message>
        <source>{month}</source>
        <translation>{month}</translation>
    </message>
    <message>
        <source>{name} came with</source>
        <translation>{name} kom med</translation>
    </message>
    <message>
        <source>{name} came.</source>
        <translation>{name} kom.</translation>
    </message>
    <message>
        <source>{name} comes back to {class_name}</source>
        <translation>{name} kommer tillbaka till {class_name}</translation>
    </message>
    <message>
        <source>{name} died on {death}, before {day}. Check the resident&apos;s card or the day.</source>
        <translation>{name} dog {death}, före {day}. Kontrollera invånarens kort eller dagen.</translation>
    </message>
    <message>
        <source>{name} drops out</source>
        <translation>{name} hoppar av</translation>
    </message>
    <message>
        <source>{name} has answered this test on that day already. New answers take the place of the first ones.</source>
        <translation>{name} har redan gjort det här testet den dagen. Nya svar ersätter de första.</translation>
    </message>
    <message>
        <source>{name} has completed the class.</source>
        <translation>{name} är klar med kursen.</translation>
    </message>
    <message>
        <source>{name} has not completed the class yet. Still needed: {missing}.</source>
        <translation>{name} är inte klar med kursen än. Återstår: {missing}.</translation>
    </message>
    <message>
        <source>{name} is in this class already.</source>
        <translation>{name} är redan med i kursen.</translation>
    </message>
    <message>
        <source>{name} is on the waiting list already.</source>
        <translation>{name} står redan på väntelistan.</translation>
    </message>
    <message>
        <source>{name} is recorded as dead. Check the resident&apos;s card first.</source>
        <translation>{name} är antecknad som avliden. Kontrollera först invånarens kort.</translation>
    </message>
    <message>
        <source>{name} still needs: {what}</source>
        <translation>För {name} återstår: {what}</translation>
    </message>
    <message>
        <source>{name} takes part now.</source>
        <translation>{name} är med nu.</translation>
    </message>
    <message>
        <source>{name} takes place on {day} after all</source>
        <translation>{name} blir av {day} ändå</translation>
    </message>
    <message>
        <source>{name} was born on {birth}, after {day}. Check the birth date or the day.</source>
        <translation>{name} föddes {birth}, efter {day}. Kontrollera födelsedatumet eller dagen.</translation>
    </message>
    <message>
        <source>{name} · {group}</source>
        <translation>{name} · {group}</translation>
    </message>
    <message>
        <source>{name}, from outside</source>
        <translation>{name}, utifrån</translation>
    </message>
    <message>
        <source>{name}, meeting of {day}: nobody wrote who came. Tick who came, or say that it was not held.</source>
        <translation>{name}, träffen {day}: ingen har skrivit upp vilka som kom. Kryssa för dem som kom, eller skriv att träffen inte hölls.</translation>
    </message>
    <message>
        <source>{name}, you are invited to “{class_name}”.</source>
        <translation>{name}, välkommen till ”{class_name}”.</translation>
    </message>
    <message>
        <source>{name}, {age}</source>
        <translation>{name}, {age}</translation>
    </message>
    <message>
        <source>{name}: number {number} holds, but after a correction this is missing: {what}. Type in what is missing, or withdraw it.</source>
        <translation>{name}: nummer {number} gäller, men efter en rättelse saknas: {what}. Skriv in det som saknas, eller återkalla intyget.</translation>
    </message>
    <message>
        <source>{name}: number {number}, issued on {day}</source>
        <translation>{name}: nummer {number}, utfärdat {day}</translation>
    </message>
    <message>
        <source>{name}: withdrawn on {day}: {reason}</source>
        <translation>{name}: återkallat {day}: {reason}</translation>
    </message>
    <message>
        <source>{number}% is not possible. Write 1 to 100, or leave it empty.</source>
        <translation>{number} % är inte möjligt. Skriv 1 till 100, eller lämna tomt.</translation>
    </message>
    <message>
        <source>{number}. {question}</source>
        <translation>{number}. {question}</translation>
    </message>
    <message>
        <source>{number}: ____</source>
        <translation>{number}: ____</translation>
    </message>
    <message>
        <source>{number}: {day}</source>
        <translation>{number}: {day}</translation>
    </message>
    <message numerus="yes">
        <source>{n} absent</source>
        <translation>
            <numerusform>{n} frånvarande</numerusform>
            <numerusform>{n} frånvarande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers are too many. Write at most {most}.</source>
        <translation>
            <numerusform>{n} svar är för många. Skriv högst {most}.</numerusform>
            <numerusform>{n} svar är för många. Skriv högst {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} came</source>
        <translation>
            <numerusform>{n} kom</numerusform>
            <numerusform>{n} kom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} classes</source>
        <translation>
            <numerusform>{n} kurs</numerusform>
            <numerusform>{n} kurser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>för {n} dag sedan</numerusform>
            <numerusform>för {n} dagar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <translation>
            <numerusform>{n} överhoppad</numerusform>
            <numerusform>{n} överhoppade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings</source>
        <translation>
            <numerusform>{n} träff</numerusform>
            <numerusform>{n} träffar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings are not possible. Write 1 to {most}, or leave it empty.</source>
        <translation>
            <numerusform>{n} träff är inte möjligt. Skriv 1 till {most}, eller lämna tomt.</numerusform>
            <numerusform>{n} träffar är inte möjligt. Skriv 1 till {most}, eller lämna tomt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings attended, from {first} to {last}</source>
        <translation>
            <numerusform>Kom till {n} träff, från {first} till {last}</numerusform>
            <numerusform>Kom till {n} träffar, från {first} till {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings cannot be planned at once. Write 1 to {most}.</source>
        <translation>
            <numerusform>{n} träff kan inte planeras på en gång. Skriv 1 till {most}.</numerusform>
            <numerusform>{n} träffar kan inte planeras på en gång. Skriv 1 till {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings held</source>
        <translation>
            <numerusform>{n} träff hållen</numerusform>
            <numerusform>{n} träffar hållna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings of classes today</source>
        <translation>
            <numerusform>{n} kursträff i dag</numerusform>
            <numerusform>{n} kursträffar i dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings to type in</source>
        <translation>
            <numerusform>{n} träff att skriva in</numerusform>
            <numerusform>{n} träffar att skriva in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more meetings</source>
        <translation>
            <numerusform>{n} träff till</numerusform>
            <numerusform>{n} träffar till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more meetings with husband or family</source>
        <translation>
            <numerusform>{n} träff till med man eller familj</numerusform>
            <numerusform>{n} träffar till med man eller familj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not said yet</source>
        <translation>
            <numerusform>{n} inte angiven än</numerusform>
            <numerusform>{n} inte angivna än</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these with husband or family</source>
        <translation>
            <numerusform>{n} av dem med man eller familj</numerusform>
            <numerusform>{n} av dem med man eller familj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} person</numerusform>
            <numerusform>{n} personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people more than places</source>
        <translation>
            <numerusform>{n} person mer än platserna</numerusform>
            <numerusform>{n} personer mer än platserna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people take part.</source>
        <translation>
            <numerusform>{n} person är med.</numerusform>
            <numerusform>{n} personer är med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people wait for a place.</source>
        <translation>
            <numerusform>{n} person väntar på en plats.</numerusform>
            <numerusform>{n} personer väntar på en plats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people who improved</source>
        <translation>
            <numerusform>{n} person som förbättrade sig</numerusform>
            <numerusform>{n} personer som förbättrade sig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people who took both tests</source>
        <translation>
            <numerusform>{n} person som gjorde båda testen</numerusform>
            <numerusform>{n} personer som gjorde båda testen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places are not possible. Write 1 to {most}, or leave it empty for no limit.</source>
        <translation>
            <numerusform>{n} plats är inte möjligt. Skriv 1 till {most}, eller lämna tomt om det inte finns någon gräns.</numerusform>
            <numerusform>{n} platser är inte möjligt. Skriv 1 till {most}, eller lämna tomt om det inte finns någon gräns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points</source>
        <translation>
            <numerusform>{n} poäng</numerusform>
            <numerusform>{n} poäng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points are not possible. Write 1 to {most}.</source>
        <translation>
            <numerusform>{n} poäng är inte möjligt. Skriv 1 till {most}.</numerusform>
            <numerusform>{n} poäng är inte möjligt. Skriv 1 till {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions were left out. That is no wrong answer; you can still go back to them.</source>
        <translation>
            <numerusform>{n} fråga hoppades över. Det är inget felaktigt svar; du kan fortfarande gå tillbaka till den.</numerusform>
            <numerusform>{n} frågor hoppades över. Det är inga felaktiga svar; du kan fortfarande gå tillbaka till dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} right</source>
        <translation>
            <numerusform>{n} rätt</numerusform>
            <numerusform>{n} rätt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sheets of the quiz “{title}”</source>
        <translation>
            <numerusform>{n} blad till quizet ”{title}”</numerusform>
            <numerusform>{n} blad till quizet ”{title}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times with somebody</source>
        <translation>
            <numerusform>{n} gång med någon</numerusform>
            <numerusform>{n} gånger med någon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to type in</source>
        <translation>
            <numerusform>{n} att skriva in</numerusform>
            <numerusform>{n} att skriva in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation>
            <numerusform>{n} väntar</numerusform>
            <numerusform>{n} väntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wrong</source>
        <translation>
            <numerusform>{n} fel</numerusform>
            <numerusform>{n} fel</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} of {places}</source>
        <translation>{people} av {places}</translation>
    </message>
    <message>
        <source>{place}, {day}</source>
        <translation>{place}, {day}</translation>
    </message>
    <message>
        <source>{score} of {maximum} points, {percent}%</source>
        <translation>{score} av {maximum} poäng, {percent} %</translation>
    </message>
    <message>
        <source>{score} points are more than the test has ({maximum}). Check both numbers.</source>
        <translation>{score} poäng är mer än testet har ({maximum}). Kontrollera båda talen.</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start}–{end}</translation>
    </message>
    <message>
        <source>{test} of {name}: {score} of {maximum}</source>
        <translation>{test} för {name}: {score} av {maximum}</translation>
    </message>
    <message>
        <source>{test}: day</source>
        <translation>{test}: dag</translation>
    </message>
    <message>
        <source>{test}: points</source>
        <translation>{test}: poäng</translation>
    </message>
    <message>
        <source>{title} (version {number})</source>
        <translation>{title} (version {number})</translation>
    </message>
    <message>
        <source>“{file}” cannot be read.</source>
        <translation>”{file}” kan inte läsas.</translation>
    </message>
    <message>
        <source>“{file}” is being added</source>
        <translation>”{file}” läggs till</translation>
    </message>
    <message>
        <source>“{file}” is empty. Choose another file.</source>
        <translation>”{file}” är tom. Välj en annan fil.</translation>
    </message>
    <message>
        <source>“{file}” is neither a PDF nor a picture nor plain text. Save it as a PDF first, then add the PDF.</source>
        <translation>”{file}” är varken en PDF, en bild eller ren text. Spara den först som PDF och lägg sedan till PDF-filen.</translation>
    </message>
    <message>
        <source>“{file}” is no picture. Choose a photo, or add the file under “Learning”.</source>
        <translation>”{file}” är ingen bild. Välj ett foto, eller lägg till filen under ”Lärande”.</translation>
    </message>
    <message>
        <source>“{typed}” is not a time of day. Write hours and minutes, for example {example}.</source>
        <translation>”{typed}” är inget klockslag. Skriv timmar och minuter, till exempel {example}.</translation>
    </message>
    <message>
        <source>√ came   √+ came with somebody   – did not come   empty: not written down</source>
        <translation>√ kom   √+ kom med någon   – kom inte   tomt: inte antecknat</translation>
    </message>
</context>
<context>
    <name>Command line</name>
    <message numerus="yes">
        <source>Everything is sound: {n} rows are what their operations say.</source>
        <translation>
            <numerusform>Allt är som det ska: {n} rad stämmer med sina ändringar.</numerusform>
            <numerusform>Allt är som det ska: {n} rader stämmer med sina ändringar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which post: --post FOLDER.</source>
        <translation>Ange vilken hälsopost: --post MAPP.</translation>
    </message>
    <message>
        <source>The backup {folder} cannot be relied on. Use another one.</source>
        <translation>Säkerhetskopian {folder} går inte att lita på. Använd en annan.</translation>
    </message>
    <message numerus="yes">
        <source>The backup {folder} opens, is whole and holds {n} rows.</source>
        <translation>
            <numerusform>Säkerhetskopian {folder} går att öppna, är hel och har {n} rad.</numerusform>
            <numerusform>Säkerhetskopian {folder} går att öppna, är hel och har {n} rader.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup {folder} was made, opened and counted: {n} rows.</source>
        <translation>
            <numerusform>Säkerhetskopian {folder} är gjord, öppnad och räknad: {n} rad.</numerusform>
            <numerusform>Säkerhetskopian {folder} är gjord, öppnad och räknad: {n} rader.</numerusform>
        </translation>
    </message>
    <message>
        <source>The post in {folder} is now the one of the backup.</source>
        <translation>Hälsoposten i {folder} är nu den från säkerhetskopian.</translation>
    </message>
    <message>
        <source>The post {name} was made in {folder}.</source>
        <translation>Hälsoposten {name} har skapats i {folder}.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was made; try again.</source>
        <translation>Lösenfraserna är inte lika. Inget har skapats; försök igen.</translation>
    </message>
    <message>
        <source>This post has a passphrase, and nobody can type it here. Put it into the environment variable {name}.</source>
        <translation>Hälsoposten har en lösenfras, och ingen kan skriva den här. Lägg den i miljövariabeln {name}.</translation>
    </message>
    <message>
        <source>What stood there is kept in {folder}.</source>
        <translation>Det som fanns där förut är sparat i {folder}.</translation>
    </message>
    <message>
        <source>Write these 12 words on paper and lock them away. They open the post if the passphrase is lost:</source>
        <translation>Skriv de här 12 orden på papper och lås in dem. De öppnar hälsoposten om lösenfrasen går förlorad:</translation>
    </message>
    <message numerus="yes">
        <source>{n} computed tables were made anew.</source>
        <translation>
            <numerusform>{n} beräknad tabell gjordes om.</numerusform>
            <numerusform>{n} beräknade tabeller gjordes om.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems were found. Enter nothing more; restore the newest sound backup.</source>
        <translation>
            <numerusform>{n} fel hittades. Skriv inte in något mer; återställ den senaste hela säkerhetskopian.</numerusform>
            <numerusform>{n} fel hittades. Skriv inte in något mer; återställ den senaste hela säkerhetskopian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows refer to rows that have not arrived yet.</source>
        <translation>
            <numerusform>{n} rad hänvisar till rader som inte har kommit än.</numerusform>
            <numerusform>{n} rader hänvisar till rader som inte har kommit än.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confidential</name>
    <message>
        <source>All topics</source>
        <translation>Alla ämnen</translation>
    </message>
    <message>
        <source>An entry for the midwife</source>
        <translation>En uppgift till barnmorskan</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>Annan metod</translation>
    </message>
    <message>
        <source>Answers to {questionnaire}: they stand in the tab “Questions”.</source>
        <translation>Svar på {questionnaire}: de står på fliken ”Frågor”.</translation>
    </message>
    <message>
        <source>Before: {method}</source>
        <translation>Förut: {method}</translation>
    </message>
    <message>
        <source>Breastfeeding (LAM)</source>
        <translation>Amning (LAM)</translation>
    </message>
    <message>
        <source>Condom</source>
        <translation>Kondom</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>Rätta uppgiften</translation>
    </message>
    <message>
        <source>Correct this entry</source>
        <translation>Rätta den här uppgiften</translation>
    </message>
    <message>
        <source>Cured</source>
        <translation>Botad</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Did not want the test</source>
        <translation>Ville inte ta provet</translation>
    </message>
    <message>
        <source>Family planning</source>
        <translation>Familjeplanering</translation>
    </message>
    <message>
        <source>Family planning: {method}, since {day}</source>
        <translation>Familjeplanering: {method}, sedan {day}</translation>
    </message>
    <message>
        <source>Feelings and worries</source>
        <translation>Känslor och oro</translation>
    </message>
    <message>
        <source>For the midwife</source>
        <translation>För barnmorskan</translation>
    </message>
    <message>
        <source>Goes on at another place</source>
        <translation>Fortsätter på annat ställe</translation>
    </message>
    <message>
        <source>HIV</source>
        <translation>Hiv</translation>
    </message>
    <message>
        <source>Hepatitis B</source>
        <translation>Hepatit B</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Hus</translation>
    </message>
    <message>
        <source>I am the midwife</source>
        <translation>Jag är barnmorskan</translation>
    </message>
    <message>
        <source>IUD (spiral)</source>
        <translation>Spiral</translation>
    </message>
    <message>
        <source>Implant</source>
        <translation>Implantat</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>Spruta</translation>
    </message>
    <message>
        <source>Is this person safe now?</source>
        <translation>Är personen i säkerhet nu?</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Senaste uppgift</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lås nu</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name or house</source>
        <translation>Namn eller hus</translation>
    </message>
    <message>
        <source>Natural method</source>
        <translation>Naturlig metod</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Nästa besök</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>No treatment</source>
        <translation>Ingen behandling</translation>
    </message>
    <message>
        <source>Nobody is followed up</source>
        <translation>Ingen följs upp</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>Ingen hittades</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Vet ej</translation>
    </message>
    <message>
        <source>Not reactive</source>
        <translation>Inte reaktivt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Nothing is written for the midwife.</source>
        <translation>Ingenting är skrivet till barnmorskan.</translation>
    </message>
    <message>
        <source>Only the midwife can open this page</source>
        <translation>Bara barnmorskan kan öppna den här sidan</translation>
    </message>
    <message>
        <source>Only the midwife can read this. Once it is saved you cannot open it again yourself, but you can undo it at once.</source>
        <translation>Bara barnmorskan kan läsa det här. När det är sparat kan du inte öppna det igen, men du kan ångra direkt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Öppna Inställningar</translation>
    </message>
    <message>
        <source>Open the midwife&apos;s entries</source>
        <translation>Öppna barnmorskans uppgifter</translation>
    </message>
    <message>
        <source>Operation of the man</source>
        <translation>Sterilisering av mannen</translation>
    </message>
    <message>
        <source>Operation of the woman</source>
        <translation>Sterilisering av kvinnan</translation>
    </message>
    <message>
        <source>Passphrase of the midwife</source>
        <translation>Barnmorskans lösenfras</translation>
    </message>
    <message>
        <source>People whom the midwife follows up</source>
        <translation>Personer som barnmorskan följer upp</translation>
    </message>
    <message>
        <source>Pill</source>
        <translation>P-piller</translation>
    </message>
    <message>
        <source>Preventive treatment</source>
        <translation>Förebyggande behandling</translation>
    </message>
    <message>
        <source>Reactive</source>
        <translation>Reaktivt</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Ta bort den här uppgiften</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Provets resultat</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Något annat</translation>
    </message>
    <message>
        <source>Stopped the treatment</source>
        <translation>Avbröt behandlingen</translation>
    </message>
    <message>
        <source>Syphilis</source>
        <translation>Syfilis</translation>
    </message>
    <message>
        <source>TB treatment</source>
        <translation>Tbc-behandling</translation>
    </message>
    <message>
        <source>The midwife follows up.</source>
        <translation>Barnmorskan följer upp.</translation>
    </message>
    <message>
        <source>The midwife has to choose her passphrase first. She does it once, under Settings, “Key of the midwife”.</source>
        <translation>Barnmorskan måste först välja sin lösenfras. Hon gör det en gång, under Inställningar, ”Barnmorskans nyckel”.</translation>
    </message>
    <message>
        <source>The midwife types her own passphrase. Balai locks her entries again after 5 minutes without a key or the mouse.</source>
        <translation>Barnmorskan skriver sin egen lösenfras. Balai låser hennes uppgifter igen efter 5 minuter utan tangent eller mus.</translation>
    </message>
    <message>
        <source>The result is not here yet</source>
        <translation>Resultatet har inte kommit än</translation>
    </message>
    <message>
        <source>This entry is not here any more. Look at the list again.</source>
        <translation>Uppgiften finns inte kvar. Titta på listan igen.</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandling</translation>
    </message>
    <message>
        <source>Treatment begun</source>
        <translation>Behandling påbörjad</translation>
    </message>
    <message>
        <source>Treatment finished</source>
        <translation>Behandling avslutad</translation>
    </message>
    <message>
        <source>Under treatment</source>
        <translation>Under behandling</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Våld</translation>
    </message>
    <message>
        <source>What is written for the midwife on a person&apos;s card, in a questionnaire or after a visit at home stands here.</source>
        <translation>Här står det som skrivits till barnmorskan på ett kort, i ett frågeformulär eller efter ett hembesök.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>What the midwife should know</source>
        <translation>Vad barnmorskan bör veta</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Vad som sades</translation>
    </message>
    <message>
        <source>What you write here only the midwife can read. It stands on no list and on no paper that others see.</source>
        <translation>Bara barnmorskan kan läsa det du skriver här. Det står inte på någon lista eller något papper som andra ser.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Vem som hjälper till</translation>
    </message>
    <message>
        <source>Who is with this person</source>
        <translation>Vem som är hos personen</translation>
    </message>
    <message>
        <source>Who the parents are</source>
        <translation>Vilka föräldrarna är</translation>
    </message>
    <message>
        <source>Who watches that the pills are taken</source>
        <translation>Vem som ser till att tabletterna tas</translation>
    </message>
    <message>
        <source>Why it was changed</source>
        <translation>Varför det ändrades</translation>
    </message>
    <message>
        <source>Write something</source>
        <translation>Skriv något</translation>
    </message>
    <message>
        <source>Write something for the midwife</source>
        <translation>Skriv något till barnmorskan</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Skrivet av</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>written by {name}</source>
        <translation>skrivet av {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries cannot be opened with this key: they were sealed with another one.</source>
        <translation>
            <numerusform>{n} uppgift kan inte öppnas med den här nyckeln: den låstes med en annan.</numerusform>
            <numerusform>{n} uppgifter kan inte öppnas med den här nyckeln: de låstes med en annan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} person</numerusform>
            <numerusform>{n} personer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Data check</name>
    <message>
        <source>All kinds</source>
        <translation>Alla slag</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Alla delar</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Fråga igen</translation>
    </message>
    <message>
        <source>Ask again about {name}</source>
        <translation>Fråga igen om {name}</translation>
    </message>
    <message>
        <source>Balai then asks no more, until what is stored changes.</source>
        <translation>Balai frågar då inte mer, förrän något ändras i uppgifterna.</translation>
    </message>
    <message>
        <source>Birth date is not written</source>
        <translation>Födelsedatum saknas</translation>
    </message>
    <message>
        <source>Born after a parent&apos;s death</source>
        <translation>Född efter en förälders död</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Motsägelse</translation>
    </message>
    <message>
        <source>Data check</source>
        <translation>Datakontroll</translation>
    </message>
    <message>
        <source>Date of death is not written</source>
        <translation>Dödsdatum saknas</translation>
    </message>
    <message>
        <source>Digits of the identity number</source>
        <translation>Siffror i personnumret</translation>
    </message>
    <message>
        <source>Doubt about {name} looked at</source>
        <translation>Tvivel om {name} kontrollerat</translation>
    </message>
    <message>
        <source>Doubt that was looked at</source>
        <translation>Tvivel som har kontrollerats</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Tveksamt</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Tvivel</translation>
    </message>
    <message>
        <source>Female or male is not written</source>
        <translation>Kvinna eller man saknas</translation>
    </message>
    <message>
        <source>For example: the family showed the birth certificate.</source>
        <translation>Till exempel: familjen visade födelseattesten.</translation>
    </message>
    <message>
        <source>For {name} nobody has written whether female or male. Growth cannot be judged without it.</source>
        <translation>För {name} har ingen skrivit kvinna eller man. Utan det kan tillväxten inte bedömas.</translation>
    </message>
    <message>
        <source>For {name} nothing is known of the birth. Write at least the year, even if you estimate it.</source>
        <translation>För {name} är inget känt om födelsen. Skriv åtminstone året, även uppskattat.</translation>
    </message>
    <message>
        <source>For {name}, a small child, nobody has written who the mother is.</source>
        <translation>För {name}, ett litet barn, har ingen skrivit vem modern är.</translation>
    </message>
    <message>
        <source>Head of the household</source>
        <translation>Hushållsföreståndare</translation>
    </message>
    <message>
        <source>Here stands what cannot be true, is missing or is doubtful in what was entered. Doubtful weights and lengths of children stand under Health visits, “To check”.</source>
        <translation>Här står det som inte kan stämma, saknas eller är tveksamt i uppgifterna. Tveksamma vikter och längder för barn står under Hälsobesök, ”Att kontrollera”.</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Hus</translation>
    </message>
    <message>
        <source>It is right as it stands</source>
        <translation>Det stämmer som det står</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Lives in two houses</source>
        <translation>Bor i två hus</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Kontrollerat</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>Kontrollerat av</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Kontrollerat den</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Mother is not written</source>
        <translation>Mor saknas</translation>
    </message>
    <message>
        <source>Mother&apos;s age at the birth</source>
        <translation>Moderns ålder vid födseln</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name, house or what does not fit</source>
        <translation>Namn, hus eller vad som inte stämmer</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Inget att kontrollera</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Inget hittades</translation>
    </message>
    <message>
        <source>Older than a parent</source>
        <translation>Äldre än en förälder</translation>
    </message>
    <message>
        <source>Older than people become</source>
        <translation>Äldre än människor blir</translation>
    </message>
    <message>
        <source>Open it to correct it</source>
        <translation>Öppna för att rätta</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Resident&apos;s card</source>
        <translation>Invånarens kort</translation>
    </message>
    <message>
        <source>Sex does not fit mother or father</source>
        <translation>Kön stämmer inte med mor eller far</translation>
    </message>
    <message>
        <source>Something is dated after the death</source>
        <translation>Något är daterat efter dödsfallet</translation>
    </message>
    <message>
        <source>Something is dated before the birth</source>
        <translation>Något är daterat före födseln</translation>
    </message>
    <message>
        <source>The birth has not come yet</source>
        <translation>Födelsen har inte varit än</translation>
    </message>
    <message>
        <source>The birth of {name} is dated {birth}: that day has not come. Correct the birth date.</source>
        <translation>Födelsedatumet för {name} är {birth}: den dagen har inte kommit. Rätta födelsedatumet.</translation>
    </message>
    <message>
        <source>The house of {name} has nobody as its head. Choose the head of the household.</source>
        <translation>Huset där {name} bor har ingen föreståndare. Välj hushållsföreståndare.</translation>
    </message>
    <message>
        <source>The identity number of {name} has {found} digits, the card has {digits}. Copy it from the card again.</source>
        <translation>Personnumret för {name} har {found} siffror, kortet har {digits}. Skriv av det från kortet igen.</translation>
    </message>
    <message>
        <source>This answer is not here any more. Look at the list again.</source>
        <translation>Svaret finns inte kvar. Titta på listan igen.</translation>
    </message>
    <message>
        <source>This doubt is not here any more: somebody corrected what is stored.</source>
        <translation>Tvivlet finns inte kvar: någon har rättat uppgifterna.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Att kontrollera</translation>
    </message>
    <message>
        <source>Try fewer letters, or choose all kinds and parts.</source>
        <translation>Prova färre bokstäver, eller välj alla slag och delar.</translation>
    </message>
    <message>
        <source>Two people with one identity number</source>
        <translation>Två personer med samma personnummer</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Vad som inte stämmer</translation>
    </message>
    <message>
        <source>Why it is right</source>
        <translation>Varför det är rätt</translation>
    </message>
    <message>
        <source>Write why this is right, so that nobody has to ask again.</source>
        <translation>Skriv varför det är rätt, så att ingen behöver fråga igen.</translation>
    </message>
    <message>
        <source>{father} died on {death}, long before {name} was born. Check both dates, and who the father is.</source>
        <translation>{father} dog {death}, långt innan {name} föddes. Kontrollera båda datumen och vem fadern är.</translation>
    </message>
    <message>
        <source>{father} is recorded as female, and as the father of {name}. Correct the sex, or choose another father.</source>
        <translation>{father} är antecknad som kvinna och som far till {name}. Rätta könet, eller välj en annan far.</translation>
    </message>
    <message>
        <source>{mother} died on {death}, before {name} was born. Check both dates, and who the mother is.</source>
        <translation>{mother} dog {death}, innan {name} föddes. Kontrollera båda datumen och vem modern är.</translation>
    </message>
    <message>
        <source>{mother} is recorded as male, and as the mother of {name}. Correct the sex, or choose another mother.</source>
        <translation>{mother} är antecknad som man och som mor till {name}. Rätta könet, eller välj en annan mor.</translation>
    </message>
    <message>
        <source>{mother} would have been {age} years old when {name} was born. Check both birth dates, and who the mother is.</source>
        <translation>{mother} skulle ha varit {age} år när {name} föddes. Kontrollera båda födelsedatumen och vem modern är.</translation>
    </message>
    <message>
        <source>{name} and {other} are both head of one household. Choose one of them.</source>
        <translation>{name} och {other} är båda föreståndare för samma hushåll. Välj en av dem.</translation>
    </message>
    <message>
        <source>{name} and {other} have the same identity number. Is it one person entered twice? Then join the two entries.</source>
        <translation>{name} och {other} har samma personnummer. Är det en person som lagts in två gånger? Slå då ihop de två.</translation>
    </message>
    <message>
        <source>{name} died on {death}, but something is dated {day}. Correct one of the two dates.</source>
        <translation>{name} dog {death}, men något är daterat {day}. Rätta ett av datumen.</translation>
    </message>
    <message>
        <source>{name} has died, but the date is not written. Write it as far as the family knows it.</source>
        <translation>{name} har dött, men datumet saknas. Skriv det så långt familjen vet.</translation>
    </message>
    <message numerus="yes">
        <source>{name} lives in {n} houses at the same time. Take the person out of all but one.</source>
        <translation>
            <numerusform>{name} bor i {n} hus samtidigt. Ta bort personen ur alla utom ett.</numerusform>
            <numerusform>{name} bor i {n} hus samtidigt. Ta bort personen ur alla utom ett.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was born before {parent}, the parent. Check both birth dates.</source>
        <translation>{name} är född före {parent}, som är förälder. Kontrollera båda födelsedatumen.</translation>
    </message>
    <message>
        <source>{name} was born on {birth}, but something is dated {day}. Correct one of the two dates.</source>
        <translation>{name} föddes {birth}, men något är daterat {day}. Rätta ett av datumen.</translation>
    </message>
    <message>
        <source>{name} would be {age} years old. Check the birth date, or record the death.</source>
        <translation>{name} skulle vara {age} år. Kontrollera födelsedatumet, eller anteckna dödsfallet.</translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at</source>
        <translation>
            <numerusform>{n} att kontrollera</numerusform>
            <numerusform>{n} att kontrollera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>A family moves in</source>
        <translation>En familj flyttar hit</translation>
    </message>
    <message>
        <source>A note on the open day</source>
        <translation>En anteckning på mottagningsdagen</translation>
    </message>
    <message>
        <source>A pregnancy becomes known</source>
        <translation>En graviditet blir känd</translation>
    </message>
    <message>
        <source>An ultrasound corrects the day</source>
        <translation>Ett ultraljud rättar dagen</translation>
    </message>
    <message>
        <source>Ask at every house what the village&apos;s books want</source>
        <translation>Fråga i varje hus om det som byns böcker vill veta</translation>
    </message>
    <message>
        <source>Ask for birth certificates</source>
        <translation>Fråga efter födelsebevis</translation>
    </message>
    <message>
        <source>Ask who stayed away on {day}</source>
        <translation>Fråga vilka som uteblev {day}</translation>
    </message>
    <message>
        <source>Begin the class</source>
        <translation>Börja kursen</translation>
    </message>
    <message>
        <source>Choose the letter {letter}</source>
        <translation>Välj bokstaven {letter}</translation>
    </message>
    <message>
        <source>Count of {day}</source>
        <translation>Inventering {day}</translation>
    </message>
    <message>
        <source>Delivery of {day}</source>
        <translation>Leverans {day}</translation>
    </message>
    <message>
        <source>Doses that the cards of children show</source>
        <translation>Doser som barnens kort visar</translation>
    </message>
    <message>
        <source>Enter the equipment</source>
        <translation>Lägg in utrustningen</translation>
    </message>
    <message>
        <source>Enter the officers</source>
        <translation>Lägg in de ansvariga</translation>
    </message>
    <message>
        <source>Enter the practice village</source>
        <translation>Skriv in övningsbyn</translation>
    </message>
    <message>
        <source>Enter the volunteers</source>
        <translation>Lägg in volontärerna</translation>
    </message>
    <message>
        <source>Enter {name} once more</source>
        <translation>Skriv in {name} en gång till</translation>
    </message>
    <message>
        <source>Entered in other systems</source>
        <translation>Infört i andra system</translation>
    </message>
    <message>
        <source>Fill a volunteer&apos;s bag</source>
        <translation>Fyll en volontärs väska</translation>
    </message>
    <message>
        <source>Given out on {day}</source>
        <translation>Utlämnat {day}</translation>
    </message>
    <message>
        <source>Haemoglobin at the health centre</source>
        <translation>Hemoglobin på vårdcentralen</translation>
    </message>
    <message>
        <source>Health checks of the open day</source>
        <translation>Mottagningsdagens hälsokontroller</translation>
    </message>
    <message>
        <source>How a pregnancy ended</source>
        <translation>Hur en graviditet slutade</translation>
    </message>
    <message>
        <source>How the post works</source>
        <translation>Så arbetar hälsoposten</translation>
    </message>
    <message>
        <source>Issue certificates</source>
        <translation>Utfärda intyg</translation>
    </message>
    <message>
        <source>Make two entries of {name} one</source>
        <translation>Slå ihop två kort till ett: {name}</translation>
    </message>
    <message>
        <source>Mothers on the open day</source>
        <translation>Mödrar på mottagningsdagen</translation>
    </message>
    <message>
        <source>Open day of {day}</source>
        <translation>Mottagningsdag {day}</translation>
    </message>
    <message>
        <source>Order for next month</source>
        <translation>Beställning till nästa månad</translation>
    </message>
    <message>
        <source>Plan the open day of {day}</source>
        <translation>Planera mottagningsdagen {day}</translation>
    </message>
    <message>
        <source>Plan the visits of the week</source>
        <translation>Planera veckans besök</translation>
    </message>
    <message>
        <source>Pregnant women on the open day</source>
        <translation>Gravida på mottagningsdagen</translation>
    </message>
    <message>
        <source>Print the lists for the open day of {day}</source>
        <translation>Skriv ut listorna för mottagningsdagen {day}</translation>
    </message>
    <message>
        <source>Print the lists of those who stayed away</source>
        <translation>Skriv ut listorna över uteblivna</translation>
    </message>
    <message>
        <source>Questions of the open day of {day}</source>
        <translation>Frågor vid mottagningsdagen {day}</translation>
    </message>
    <message>
        <source>Questions of the year</source>
        <translation>Årets frågor</translation>
    </message>
    <message>
        <source>Recovery food from {day}</source>
        <translation>Återhämtningskost från {day}</translation>
    </message>
    <message>
        <source>Referrals of the open day of {day}</source>
        <translation>Remisser från mottagningsdagen {day}</translation>
    </message>
    <message>
        <source>Schoolchildren</source>
        <translation>Skolbarn</translation>
    </message>
    <message>
        <source>Set aside what is damaged</source>
        <translation>Lägg undan det som är skadat</translation>
    </message>
    <message>
        <source>Set up the practice post</source>
        <translation>Skapa övningsposten</translation>
    </message>
    <message>
        <source>Set up the stock</source>
        <translation>Lägg upp lagret</translation>
    </message>
    <message>
        <source>Share out the village</source>
        <translation>Fördela byn</translation>
    </message>
    <message>
        <source>Some come only once</source>
        <translation>Några kommer bara en gång</translation>
    </message>
    <message>
        <source>Somebody moves away</source>
        <translation>Någon flyttar härifrån</translation>
    </message>
    <message>
        <source>The birth is planned</source>
        <translation>Förlossningen planeras</translation>
    </message>
    <message>
        <source>The demo can end in the years {first} to {last}. Choose another month.</source>
        <translation>Exemplet kan sluta åren {first} till {last}. Välj en annan månad.</translation>
    </message>
    <message>
        <source>The folder {folder} holds a real post. The demo only replaces practice posts: choose another folder with --out.</source>
        <translation>Mappen {folder} innehåller en riktig hälsopost. Demon ersätter bara övningsposter: välj en annan mapp med --out.</translation>
    </message>
    <message>
        <source>The midwife looks after mother and child</source>
        <translation>Barnmorskan ser till mor och barn</translation>
    </message>
    <message>
        <source>The midwife looks at her</source>
        <translation>Barnmorskan undersöker henne</translation>
    </message>
    <message>
        <source>Visits at home are typed in</source>
        <translation>Hembesök skrivs in</translation>
    </message>
    <message>
        <source>Weights from home and from the health centre</source>
        <translation>Vikter hemifrån och från vårdcentralen</translation>
    </message>
    <message>
        <source>What became of the referrals</source>
        <translation>Vad remisserna ledde till</translation>
    </message>
    <message>
        <source>When houses are visited again</source>
        <translation>När husen besöks igen</translation>
    </message>
    <message>
        <source>Who came on {day}</source>
        <translation>Vilka som kom {day}</translation>
    </message>
    <message>
        <source>Why people died</source>
        <translation>Varför människor dog</translation>
    </message>
    <message>
        <source>Women of childbearing age</source>
        <translation>Kvinnor i fertil ålder</translation>
    </message>
    <message>
        <source>Write off what got wet</source>
        <translation>Kassera det som blev blött</translation>
    </message>
    <message>
        <source>Write off what has expired</source>
        <translation>Kassera det som har gått ut</translation>
    </message>
    <message>
        <source>{text} is no month. Write it like 2026-10.</source>
        <translation>{text} är ingen månad. Skriv så här: 2026-10.</translation>
    </message>
</context>
<context>
    <name>Health checks</name>
    <message>
        <source>A blood pressure has two values. Write the other one too.</source>
        <translation>Ett blodtryck har två värden. Skriv det andra också.</translation>
    </message>
    <message>
        <source>Add a known illness</source>
        <translation>Lägg till känd sjukdom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Vuxen</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Vuxna</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>After a rest of 10 to 15 minutes. Then the second one counts.</source>
        <translation>Efter 10 till 15 minuters vila. Då räknas det andra värdet.</translation>
    </message>
    <message>
        <source>After birth</source>
        <translation>Efter förlossningen</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Age (years)</source>
        <translation>Ålder (år)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alla uppgifter</translation>
    </message>
    <message>
        <source>Are the teeth healthy?</source>
        <translation>Är tänderna friska?</translation>
    </message>
    <message>
        <source>As far as it is known: the year alone is enough.</source>
        <translation>Så långt det är känt: det räcker med året.</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Frågat av</translation>
    </message>
    <message>
        <source>Asthma</source>
        <translation>Astma</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Hemma</translation>
    </message>
    <message>
        <source>At school</source>
        <translation>I skolan</translation>
    </message>
    <message>
        <source>BMI</source>
        <translation>BMI</translation>
    </message>
    <message>
        <source>Below 20 points: send to the health worker. A class is not a diagnosis.</source>
        <translation>Under 20 poäng: skicka till vårdpersonalen. En klass är ingen diagnos.</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Födelsedatum</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Blodtryck</translation>
    </message>
    <message>
        <source>Blood pressure and temperature</source>
        <translation>Blodtryck och temperatur</translation>
    </message>
    <message>
        <source>Blood pressure of {name}, {day}</source>
        <translation>Blodtryck för {name}, {day}</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <translation>Blodsocker</translation>
    </message>
    <message>
        <source>Blood sugar, 2 hours after sugar drink</source>
        <translation>Blodsocker, 2 timmar efter sockerdryck</translation>
    </message>
    <message>
        <source>Blood sugar, any time</source>
        <translation>Blodsocker, när som helst</translation>
    </message>
    <message>
        <source>Blood sugar, fasting</source>
        <translation>Blodsocker, fastande</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>Blodprov</translation>
    </message>
    <message>
        <source>Blood test of {name}, {day}</source>
        <translation>Blodprov för {name}, {day}</translation>
    </message>
    <message>
        <source>Blood tests</source>
        <translation>Blodprov</translation>
    </message>
    <message>
        <source>Body mass index</source>
        <translation>BMI</translation>
    </message>
    <message>
        <source>Body mass index, letter</source>
        <translation>BMI, bokstav</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Född</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>Andetag</translation>
    </message>
    <message>
        <source>Breaths a minute</source>
        <translation>Andetag per minut</translation>
    </message>
    <message>
        <source>COVID vaccination</source>
        <translation>Covidvaccination</translation>
    </message>
    <message>
        <source>Cancer</source>
        <translation>Cancer</translation>
    </message>
    <message>
        <source>Card of adults and elderly people</source>
        <translation>Kort för vuxna och äldre</translation>
    </message>
    <message>
        <source>Card of elderly people: daily life</source>
        <translation>Kort för äldre: vardagsliv</translation>
    </message>
    <message>
        <source>Card of elderly people: daily life, SKILAS</source>
        <translation>Kort för äldre: vardagsliv, SKILAS</translation>
    </message>
    <message>
        <source>Card of elderly people: what to look at further</source>
        <translation>Kort för äldre: att undersöka vidare</translation>
    </message>
    <message>
        <source>Card of school age and adolescents</source>
        <translation>Kort för skolålder och ungdomar</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Kontrollerat av</translation>
    </message>
    <message>
        <source>Cholesterol</source>
        <translation>Kolesterol</translation>
    </message>
    <message>
        <source>Choose another group, or “All” to see everybody of this group.</source>
        <translation>Välj en annan grupp, eller ”Alla” för att se alla i gruppen.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>Välj ett av svaren.</translation>
    </message>
    <message>
        <source>Choose the illness.</source>
        <translation>Välj sjukdomen.</translation>
    </message>
    <message>
        <source>Choose the test.</source>
        <translation>Välj provet.</translation>
    </message>
    <message>
        <source>Close to somebody with TB</source>
        <translation>Nära någon med tbc</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bekräftat av</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bekräftat den</translation>
    </message>
    <message>
        <source>Contraception</source>
        <translation>Preventivmedel</translation>
    </message>
    <message>
        <source>Control due</source>
        <translation>Månadskontroll</translation>
    </message>
    <message>
        <source>Correct {what}</source>
        <translation>Rätta {what}</translation>
    </message>
    <message>
        <source>Correct {what} of {day}</source>
        <translation>Rätta {what} {day}</translation>
    </message>
    <message>
        <source>Cough</source>
        <translation>Hosta</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Gick inte att kontrollera</translation>
    </message>
    <message>
        <source>Could not be checked: {what}</source>
        <translation>Gick inte att kontrollera: {what}</translation>
    </message>
    <message>
        <source>Counts fingers</source>
        <translation>Räknar fingrar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Besöksdag</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Do both ears hear well?</source>
        <translation>Hör båda öronen bra?</translation>
    </message>
    <message>
        <source>Do both eyes see well?</source>
        <translation>Ser båda ögonen bra?</translation>
    </message>
    <message>
        <source>Does she take one every week?</source>
        <translation>Tar hon en varje vecka?</translation>
    </message>
    <message>
        <source>Does the person smoke?</source>
        <translation>Röker personen?</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dags</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Dags nu</translation>
    </message>
    <message>
        <source>Ears: repeats words whispered behind the back. Close the other ear.</source>
        <translation>Öron: upprepar ord som viskas bakom ryggen. Håll för det andra örat.</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>Äldre</translation>
    </message>
    <message>
        <source>Elderly people</source>
        <translation>Äldre</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>På annat håll</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Varje dag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Varje vecka</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Eye or ear</source>
        <translation>Öga eller öra</translation>
    </message>
    <message>
        <source>Eyes and ears of {name}, {day}</source>
        <translation>Ögon och öron för {name}, {day}</translation>
    </message>
    <message>
        <source>Eyes or ears</source>
        <translation>Ögon eller öron</translation>
    </message>
    <message>
        <source>Eyes, ears and habits</source>
        <translation>Ögon, öron och vanor</translation>
    </message>
    <message>
        <source>Eyes, ears and teeth</source>
        <translation>Ögon, öron och tänder</translation>
    </message>
    <message>
        <source>Eyes, ears, teeth</source>
        <translation>Ögon, öron, tänder</translation>
    </message>
    <message>
        <source>Eyes: counts fingers at 6 metres, right 3 times in a row. Cover the other eye.</source>
        <translation>Ögon: räknar fingrar på 6 meter, rätt 3 gånger i rad. Håll för det andra ögat.</translation>
    </message>
    <message>
        <source>Feelings (result)</source>
        <translation>Känslor (resultat)</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Kvinna</translation>
    </message>
    <message>
        <source>Fever for 2 weeks or more</source>
        <translation>Feber i 2 veckor eller mer</translation>
    </message>
    <message>
        <source>For the midwife</source>
        <translation>För barnmorskan</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Från {first} till {last}</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Lämnat</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Lämnat av</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bra</translation>
    </message>
    <message>
        <source>Good: {what}</source>
        <translation>Bra: {what}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>HDL cholesterol</source>
        <translation>HDL-kolesterol</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Vanor</translation>
    </message>
    <message>
        <source>Habits of {name}, {day}</source>
        <translation>Vanor för {name}, {day}</translation>
    </message>
    <message>
        <source>Haemoglobin (Hb)</source>
        <translation>Hemoglobin (Hb)</translation>
    </message>
    <message>
        <source>Haemoglobin (g/dl)</source>
        <translation>Hemoglobin (g/dl)</translation>
    </message>
    <message>
        <source>Half a pack a day for 20 years is 10.</source>
        <translation>Ett halvt paket om dagen i 20 år är 10.</translation>
    </message>
    <message>
        <source>Has the medicine at home</source>
        <translation>Har medicinen hemma</translation>
    </message>
    <message>
        <source>HbA1c</source>
        <translation>HbA1c</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>Hälsokontroller</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Friska</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Hörsel</translation>
    </message>
    <message>
        <source>Hears whispering</source>
        <translation>Hör viskning</translation>
    </message>
    <message>
        <source>Heart disease</source>
        <translation>Hjärtsjukdom</translation>
    </message>
    <message>
        <source>Height (cm)</source>
        <translation>Längd (cm)</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Här</translation>
    </message>
    <message>
        <source>High blood pressure</source>
        <translation>Högt blodtryck</translation>
    </message>
    <message>
        <source>High blood pressure on two days, no illness written down</source>
        <translation>Högt blodtryck två dagar, ingen sjukdom antecknad</translation>
    </message>
    <message>
        <source>High cholesterol</source>
        <translation>Högt kolesterol</translation>
    </message>
    <message>
        <source>Holes in teeth</source>
        <translation>Hål i tänderna</translation>
    </message>
    <message>
        <source>How independent</source>
        <translation>Hur självständig</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Sjukdom</translation>
    </message>
    <message>
        <source>Illnesses in the family</source>
        <translation>Sjukdomar i familjen</translation>
    </message>
    <message>
        <source>Iron tablets</source>
        <translation>Järntabletter</translation>
    </message>
    <message>
        <source>Iron tablets given</source>
        <translation>Järntabletter lämnade</translation>
    </message>
    <message>
        <source>Iron tablets of a boy or man</source>
        <translation>Järntabletter till en pojke eller man</translation>
    </message>
    <message>
        <source>Iron tablets of {name}, {day}</source>
        <translation>Järntabletter för {name}, {day}</translation>
    </message>
    <message>
        <source>Iron tablets taken</source>
        <translation>Järntabletter tagna</translation>
    </message>
    <message>
        <source>Iron tablets this school year: {tablets} of {needed}</source>
        <translation>Järntabletter det här läsåret: {tablets} av {needed}</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Det är över</translation>
    </message>
    <message>
        <source>It stayed high: to the health centre.</source>
        <translation>Det förblev högt: till vårdcentralen.</translation>
    </message>
    <message>
        <source>It stayed very high: to the health centre today.</source>
        <translation>Det förblev mycket högt: till vårdcentralen i dag.</translation>
    </message>
    <message>
        <source>Known diabetes</source>
        <translation>Känd diabetes</translation>
    </message>
    <message>
        <source>Known high blood pressure</source>
        <translation>Känt högt blodtryck</translation>
    </message>
    <message>
        <source>Known illness</source>
        <translation>Känd sjukdom</translation>
    </message>
    <message>
        <source>Known illness of {name}</source>
        <translation>Känd sjukdom för {name}</translation>
    </message>
    <message>
        <source>Known illnesses</source>
        <translation>Kända sjukdomar</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Känd sedan</translation>
    </message>
    <message>
        <source>Known since: day</source>
        <translation>Känd sedan: dag</translation>
    </message>
    <message>
        <source>Known since: month</source>
        <translation>Känd sedan: månad</translation>
    </message>
    <message>
        <source>Known since: year</source>
        <translation>Känd sedan: år</translation>
    </message>
    <message>
        <source>LDL cholesterol</source>
        <translation>LDL-kolesterol</translation>
    </message>
    <message>
        <source>Last control</source>
        <translation>Senaste kontroll</translation>
    </message>
    <message>
        <source>Last seen on {day}</source>
        <translation>Senast sedd {day}</translation>
    </message>
    <message>
        <source>Last values</source>
        <translation>Senaste värden</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Vänster</translation>
    </message>
    <message>
        <source>Left ear</source>
        <translation>Vänster öra</translation>
    </message>
    <message>
        <source>Left eye</source>
        <translation>Vänster öga</translation>
    </message>
    <message>
        <source>Lower value</source>
        <translation>Undre värde</translation>
    </message>
    <message>
        <source>Lower value (mmHg)</source>
        <translation>Undre värde (mmHg)</translation>
    </message>
    <message>
        <source>Lower value, second time</source>
        <translation>Undre värde, andra gången</translation>
    </message>
    <message>
        <source>Lower value, second time (mmHg)</source>
        <translation>Undre värde, andra gången (mmHg)</translation>
    </message>
    <message>
        <source>Lung test</source>
        <translation>Lungtest</translation>
    </message>
    <message>
        <source>Lungs (PUMA), points</source>
        <translation>Lungor (PUMA), poäng</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>Measured after the death</source>
        <translation>Mätt efter dödsfallet</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Mätt av</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Monthly control</source>
        <translation>Månadskontroll</translation>
    </message>
    <message>
        <source>Monthly control of {name}, {day}</source>
        <translation>Månadskontroll för {name}, {day}</translation>
    </message>
    <message>
        <source>Months of adults and elderly people</source>
        <translation>Månader för vuxna och äldre</translation>
    </message>
    <message>
        <source>Months of school age</source>
        <translation>Månader för skolålder</translation>
    </message>
    <message>
        <source>Much fat and fried food</source>
        <translation>Mycket fett och friterat</translation>
    </message>
    <message>
        <source>Much salt</source>
        <translation>Mycket salt</translation>
    </message>
    <message>
        <source>Much sugar and sweet drinks</source>
        <translation>Mycket socker och söta drycker</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name or house</source>
        <translation>Namn eller hus</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>No illness is known.</source>
        <translation>Ingen sjukdom är känd.</translation>
    </message>
    <message>
        <source>No signs of anaemia</source>
        <translation>Inga tecken på blodbrist</translation>
    </message>
    <message>
        <source>Nobody stands here</source>
        <translation>Ingen står här</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>Ingen hittades</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>Not always</source>
        <translation>Inte alltid</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Inte frågat</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Inte bra</translation>
    </message>
    <message>
        <source>Not good: {what}</source>
        <translation>Inte bra: {what}</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Inte sedd än</translation>
    </message>
    <message>
        <source>Not under control</source>
        <translation>Inte under kontroll</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Inget är dags.</translation>
    </message>
    <message>
        <source>Nothing is filled in yet. Write at least one value.</source>
        <translation>Inget är ifyllt än. Skriv minst ett värde.</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Inget är mätt än.</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Märktes</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Öppna kortet</translation>
    </message>
    <message>
        <source>Others smoke at home</source>
        <translation>Andra röker hemma</translation>
    </message>
    <message>
        <source>Over on</source>
        <translation>Över den</translation>
    </message>
    <message>
        <source>Own illnesses</source>
        <translation>Egna sjukdomar</translation>
    </message>
    <message>
        <source>Packs a day times years</source>
        <translation>Paket per dag gånger år</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Föräldrar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>People of school age</source>
        <translation>Personer i skolålder</translation>
    </message>
    <message>
        <source>Phlegm</source>
        <translation>Slem</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Gravid</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Puls</translation>
    </message>
    <message>
        <source>Pulse a minute</source>
        <translation>Puls per minut</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Remittera</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Remitterat till</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>Ta bort {what}</translation>
    </message>
    <message>
        <source>Remove {what} of {day}</source>
        <translation>Ta bort {what} {day}</translation>
    </message>
    <message>
        <source>Remove {what} of {name}</source>
        <translation>Ta bort {what} för {name}</translation>
    </message>
    <message>
        <source>Remove {what} of {name}, {day}</source>
        <translation>Ta bort {what} för {name}, {day}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Höger</translation>
    </message>
    <message>
        <source>Right ear</source>
        <translation>Höger öra</translation>
    </message>
    <message>
        <source>Right eye</source>
        <translation>Höger öga</translation>
    </message>
    <message>
        <source>Scale: {scale}. Not yet confirmed by a health worker. Source: {source}</source>
        <translation>Skala: {scale}. Inte bekräftad av vårdpersonal än. Källa: {source}</translation>
    </message>
    <message>
        <source>Scale: {scale}. Source: {source}</source>
        <translation>Skala: {scale}. Källa: {source}</translation>
    </message>
    <message>
        <source>Scales: {scales}.</source>
        <translation>Skalor: {scales}.</translation>
    </message>
    <message>
        <source>School age</source>
        <translation>Skolålder</translation>
    </message>
    <message>
        <source>School class</source>
        <translation>Skolklass</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Score, 6 or more</source>
        <translation>Poäng, 6 eller mer</translation>
    </message>
    <message>
        <source>Seeing</source>
        <translation>Syn</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Sedd av</translation>
    </message>
    <message>
        <source>Seen on the card</source>
        <translation>Sett i hälsoboken</translation>
    </message>
    <message>
        <source>Seen where</source>
        <translation>Sedd var</translation>
    </message>
    <message>
        <source>Sees colours</source>
        <translation>Ser färger</translation>
    </message>
    <message>
        <source>Send to the health worker: body mass index, blood pressure or blood sugar not normal, an eye or ear that fails, 6 or more points for the lungs, 2 signs of tuberculosis.</source>
        <translation>Skicka till vårdpersonalen: BMI, blodtryck eller blodsocker inte normalt, ett öga eller öra som inte klarar testet, 6 poäng eller mer för lungorna, 2 tecken på tuberkulos.</translation>
    </message>
    <message>
        <source>Send to the health worker: too thin or too heavy, blood pressure or blood sugar high, signs of anaemia, seeing, hearing or teeth not good, 2 signs of tuberculosis.</source>
        <translation>Skicka till vårdpersonalen: för mager eller för tung, högt blodtryck eller blodsocker, tecken på blodbrist, syn, hörsel eller tänder inte bra, 2 tecken på tuberkulos.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Short of breath</source>
        <translation>Andfådd</translation>
    </message>
    <message>
        <source>Sign of tuberculosis</source>
        <translation>Tecken på tuberkulos</translation>
    </message>
    <message>
        <source>Signs of anaemia</source>
        <translation>Tecken på blodbrist</translation>
    </message>
    <message>
        <source>Signs of anaemia: {what}</source>
        <translation>Tecken på blodbrist: {what}</translation>
    </message>
    <message>
        <source>Signs of anaemia?</source>
        <translation>Tecken på blodbrist?</translation>
    </message>
    <message>
        <source>Signs of tuberculosis</source>
        <translation>Tecken på tuberkulos</translation>
    </message>
    <message>
        <source>Smokes</source>
        <translation>Röker</translation>
    </message>
    <message>
        <source>Smoking</source>
        <translation>Rökning</translation>
    </message>
    <message>
        <source>Smoking and food</source>
        <translation>Rökning och mat</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Några</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Något annat</translation>
    </message>
    <message>
        <source>Stopped smoking</source>
        <translation>Har slutat röka</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Stroke</translation>
    </message>
    <message>
        <source>Tablets handed out</source>
        <translation>Tabletter utlämnade</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tagna</translation>
    </message>
    <message>
        <source>Takes them</source>
        <translation>Tar dem</translation>
    </message>
    <message>
        <source>Teeth</source>
        <translation>Tänder</translation>
    </message>
    <message>
        <source>Teeth: {what}</source>
        <translation>Tänder: {what}</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Temperature (tenths of °C)</source>
        <translation>Temperatur (tiondels °C)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prov</translation>
    </message>
    <message>
        <source>Tested by</source>
        <translation>Provet togs av</translation>
    </message>
    <message>
        <source>The columns of this card are not confirmed: no printed original was found. Ask your health centre.</source>
        <translation>Kortets kolumner är inte bekräftade: inget tryckt original hittades. Fråga vårdcentralen.</translation>
    </message>
    <message>
        <source>The country pack of this post does not ask elderly people these questions.</source>
        <translation>Hälsopostens landspaket ställer inte de här frågorna till äldre.</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>Familjen</translation>
    </message>
    <message>
        <source>The upper value must be more than the lower one. Look at both.</source>
        <translation>Det övre värdet måste vara högre än det undre. Titta på båda.</translation>
    </message>
    <message>
        <source>These tablets are not on the list any more. Look at the card again.</source>
        <translation>Tabletterna finns inte kvar i listan. Titta på kortet igen.</translation>
    </message>
    <message>
        <source>This illness is not on the list any more. Look at the card again.</source>
        <translation>Sjukdomen finns inte kvar i listan. Titta på kortet igen.</translation>
    </message>
    <message>
        <source>This is unusual. Look at the number again.</source>
        <translation>Det här är ovanligt. Titta på siffran igen.</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Personen själv</translation>
    </message>
    <message>
        <source>This person stands in no list any more: a card cannot be printed.</source>
        <translation>Personen står inte i någon lista längre: det går inte att skriva ut ett kort.</translation>
    </message>
    <message>
        <source>This school year: {tablets} of {needed}</source>
        <translation>Det här läsåret: {tablets} av {needed}</translation>
    </message>
    <message>
        <source>This value is not here any more. Look at the card again.</source>
        <translation>Värdet finns inte kvar. Titta på kortet igen.</translation>
    </message>
    <message>
        <source>Tick what is not good:</source>
        <translation>Kryssa för det som inte är bra:</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Att kontrollera</translation>
    </message>
    <message>
        <source>To refer</source>
        <translation>Att remittera</translation>
    </message>
    <message>
        <source>To watch</source>
        <translation>Att bevaka</translation>
    </message>
    <message>
        <source>Told by the person</source>
        <translation>Berättat av personen</translation>
    </message>
    <message>
        <source>Took it in the last 24 hours</source>
        <translation>Tog den senaste 24 timmarna</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Triglycerides</source>
        <translation>Triglycerider</translation>
    </message>
    <message>
        <source>Try fewer letters, or choose “All”.</source>
        <translation>Prova färre bokstäver, eller välj ”Alla”.</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Skrivet i</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Unit of {test}</source>
        <translation>Enhet för {test}</translation>
    </message>
    <message>
        <source>Unusual values</source>
        <translation>Ovanliga värden</translation>
    </message>
    <message>
        <source>Upper arm (cm)</source>
        <translation>Överarm (cm)</translation>
    </message>
    <message>
        <source>Upper value</source>
        <translation>Övre värde</translation>
    </message>
    <message>
        <source>Upper value (mmHg)</source>
        <translation>Övre värde (mmHg)</translation>
    </message>
    <message>
        <source>Upper value, second time</source>
        <translation>Övre värde, andra gången</translation>
    </message>
    <message>
        <source>Upper value, second time (mmHg)</source>
        <translation>Övre värde, andra gången (mmHg)</translation>
    </message>
    <message>
        <source>Uric acid</source>
        <translation>Urinsyra</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>Vaccin</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Value (thousandths of mg/dl, g/dl or %)</source>
        <translation>Värde (tusendels mg/dl, g/dl eller %)</translation>
    </message>
    <message>
        <source>Waist (cm)</source>
        <translation>Midja (cm)</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>Vikt (kg)</translation>
    </message>
    <message>
        <source>Weight lost or not gained</source>
        <translation>Gått ned eller inte upp i vikt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Whispering could not be checked</source>
        <translation>Viskning gick inte att kontrollera</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Vem som har den</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Vem som sa det</translation>
    </message>
    <message>
        <source>Write a number from 0 to {most}: packs a day times years.</source>
        <translation>Skriv ett tal från 0 till {most}: paket per dag gånger år.</translation>
    </message>
    <message>
        <source>Write a number of tablets from 0 to {most}.</source>
        <translation>Skriv ett antal tabletter från 0 till {most}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>a limit like {example}</source>
        <translation>en gräns som {example}</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>per minut</translation>
    </message>
    <message>
        <source>a number, or 1/ and a number</source>
        <translation>ett tal, eller 1/ och ett tal</translation>
    </message>
    <message>
        <source>a number, with a point before decimals</source>
        <translation>ett tal, med punkt före decimaler</translation>
    </message>
    <message>
        <source>breaths {value}</source>
        <translation>andetag {value}</translation>
    </message>
    <message>
        <source>confirmed by {name}</source>
        <translation>bekräftat av {name}</translation>
    </message>
    <message>
        <source>exactly one chosen scale for {measure}</source>
        <translation>exakt en vald skala för {measure}</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>sist {day}</translation>
    </message>
    <message>
        <source>measured twice; the first was {upper}/{lower}</source>
        <translation>mätt två gånger; det första var {upper}/{lower}</translation>
    </message>
    <message>
        <source>much fat</source>
        <translation>mycket fett</translation>
    </message>
    <message>
        <source>much salt</source>
        <translation>mycket salt</translation>
    </message>
    <message>
        <source>much sugar</source>
        <translation>mycket socker</translation>
    </message>
    <message>
        <source>never done</source>
        <translation>aldrig gjort</translation>
    </message>
    <message>
        <source>pulse {value}</source>
        <translation>puls {value}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sedan {day}</translation>
    </message>
    <message>
        <source>{day} is before the birth ({birth}). Check both dates.</source>
        <translation>{day} är före födseln ({birth}). Kontrollera båda datumen.</translation>
    </message>
    <message>
        <source>{day} is in the future. Write since when it is known, as far as you know.</source>
        <translation>{day} har inte varit än. Skriv sedan när det är känt, så långt du vet.</translation>
    </message>
    <message>
        <source>{illness}: is the medicine at home?</source>
        <translation>{illness}: finns medicinen hemma?</translation>
    </message>
    <message>
        <source>{illness}: was it taken in the last 24 hours?</source>
        <translation>{illness}: togs den senaste 24 timmarna?</translation>
    </message>
    <message>
        <source>{measure} {value} {unit}: {found}</source>
        <translation>{measure} {value} {unit}: {found}</translation>
    </message>
    <message>
        <source>{month}</source>
        <translation>{month}</translation>
    </message>
    <message>
        <source>{name}: blood pressure {upper}/{lower} on {day} is unusual. Look at it again.</source>
        <translation>{name}: blodtryck {upper}/{lower} {day} är ovanligt. Titta på det igen.</translation>
    </message>
    <message>
        <source>{name}: high blood pressure on {first} and {second}, but no known illness. Ask what the health centre said.</source>
        <translation>{name}: högt blodtryck {first} och {second}, men ingen känd sjukdom. Fråga vad vårdcentralen sa.</translation>
    </message>
    <message>
        <source>{name}: iron tablets of {day} are for girls and mothers. Look whose they were.</source>
        <translation>{name}: järntabletterna {day} är för flickor och mödrar. Se efter vems de var.</translation>
    </message>
    <message>
        <source>{name}: something was measured on {day}, after the death. Look whether it belongs to somebody else.</source>
        <translation>{name}: något mättes {day}, efter dödsfallet. Se efter om det hör till någon annan.</translation>
    </message>
    <message>
        <source>{name}: {title} {value} {unit} on {day} is unusual. Look at the number again.</source>
        <translation>{name}: {title} {value} {unit} {day} är ovanligt. Titta på siffran igen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} checks</source>
        <translation>
            <numerusform>{n} kontroll</numerusform>
            <numerusform>{n} kontroller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier</source>
        <translation>
            <numerusform>{n} tidigare</numerusform>
            <numerusform>{n} tidigare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} iron tablets</source>
        <translation>
            <numerusform>{n} järntablett</numerusform>
            <numerusform>{n} järntabletter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not under control</source>
        <translation>
            <numerusform>{n} inte under kontroll</numerusform>
            <numerusform>{n} inte under kontroll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pack-years</source>
        <translation>
            <numerusform>{n} paketår</numerusform>
            <numerusform>{n} paketår</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} person</numerusform>
            <numerusform>{n} personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people with a known illness are due for their monthly control</source>
        <translation>
            <numerusform>Dags för månadskontroll för {n} person med känd sjukdom</numerusform>
            <numerusform>Dags för månadskontroll för {n} personer med känd sjukdom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people with a known illness are not under control</source>
        <translation>
            <numerusform>{n} person med känd sjukdom är inte under kontroll</numerusform>
            <numerusform>{n} personer med känd sjukdom är inte under kontroll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <translation>
            <numerusform>{n} år</numerusform>
            <numerusform>{n} år</numerusform>
        </translation>
    </message>
    <message>
        <source>{question} Tick what it is, or choose the other answer.</source>
        <translation>{question} Kryssa för vad det är, eller välj det andra svaret.</translation>
    </message>
    <message>
        <source>{scale} ({source})</source>
        <translation>{scale} ({source})</translation>
    </message>
    <message>
        <source>{scale} ({source}, not confirmed)</source>
        <translation>{scale} ({source}, inte bekräftat)</translation>
    </message>
    <message>
        <source>{systolic}/{diastolic}</source>
        <translation>{systolic}/{diastolic}</translation>
    </message>
    <message>
        <source>{title} is not given in {unit}. Choose {units}.</source>
        <translation>{title} anges inte i {unit}. Välj {units}.</translation>
    </message>
    <message>
        <source>{title}: {value} {unit} cannot be. The least is {least}. Look at the number again.</source>
        <translation>{title}: {value} {unit} kan inte stämma. Det minsta är {least}. Titta på siffran igen.</translation>
    </message>
    <message>
        <source>{title}: {value} {unit} cannot be. The most is {most}. Look at the number again.</source>
        <translation>{title}: {value} {unit} kan inte stämma. Det högsta är {most}. Titta på siffran igen.</translation>
    </message>
    <message>
        <source>{value} {unit}</source>
        <translation>{value} {unit}</translation>
    </message>
    <message>
        <source>{value} °C</source>
        <translation>{value} °C</translation>
    </message>
    <message>
        <source>{what} of {name} is over</source>
        <translation>{what} för {name} är över</translation>
    </message>
    <message>
        <source>{what}: {result}</source>
        <translation>{what}: {result}</translation>
    </message>
    <message>
        <source>“{code}” is not a sign of the list.</source>
        <translation>”{code}” är inte ett tecken i listan.</translation>
    </message>
    <message>
        <source>•: only the midwife reads this; the dot stands there for everybody.</source>
        <translation>•: bara barnmorskan läser det; pricken står där för alla.</translation>
    </message>
    <message>
        <source>√ was noticed, – was not; one √ or more: a health worker looks further. A class is not a diagnosis.</source>
        <translation>√ märktes, – märktes inte; ett √ eller fler: vårdpersonal undersöker vidare. En klass är ingen diagnos.</translation>
    </message>
    <message>
        <source>√ yes or good, – no or not good, ? could not be checked, an empty cell: not asked or not measured. A class is not a diagnosis.</source>
        <translation>√ ja eller bra, – nej eller inte bra, ? gick inte att kontrollera, tom ruta: inte frågat eller inte mätt. En klass är ingen diagnos.</translation>
    </message>
</context>
<context>
    <name>Health visits</name>
    <message>
        <source>+{grams} g since {month}</source>
        <translation>+{grams} g sedan {month}</translation>
    </message>
    <message>
        <source>+{number}</source>
        <translation>+{number}</translation>
    </message>
    <message>
        <source>.0 and .5 of 100</source>
        <translation>,0 och ,5 av 100</translation>
    </message>
    <message>
        <source>0 to 24 months</source>
        <translation>0 till 24 månader</translation>
    </message>
    <message>
        <source>0 to 6 months</source>
        <translation>0 till 6 månader</translation>
    </message>
    <message>
        <source>0 to 60 months</source>
        <translation>0 till 60 månader</translation>
    </message>
    <message>
        <source>1 or 2 answers a question. Enter without any answer calls the next one, Esc leaves.</source>
        <translation>1 eller 2 besvarar en fråga. Enter utan svar kallar nästa, Esc lämnar.</translation>
    </message>
    <message>
        <source>24 to 60 months</source>
        <translation>24 till 60 månader</translation>
    </message>
    <message>
        <source>2T: did not gain enough two months in a row</source>
        <translation>2T: för liten ökning två månader i rad</translation>
    </message>
    <message>
        <source>2T: not enough two months in a row</source>
        <translation>2T: för liten ökning två månader i rad</translation>
    </message>
    <message>
        <source>5 to 19 years</source>
        <translation>5 till 19 år</translation>
    </message>
    <message>
        <source>6 months old, breast milk only in every month asked from 0 to 5</source>
        <translation>6 månader, bara bröstmjölk varje månad som det frågades om, 0 till 5</translation>
    </message>
    <message>
        <source>A dacin has marks every 0.1 kg, and {amount} lies between two. If it is right, press Enter again.</source>
        <translation>Hängvågen (dacin) har streck för varje 0,1 kg och {amount} ligger mellan två. Tryck Enter igen om det stämmer.</translation>
    </message>
    <message>
        <source>A form for each child</source>
        <translation>En blankett per barn</translation>
    </message>
    <message>
        <source>ASIK</source>
        <translation>ASIK</translation>
    </message>
    <message>
        <source>Above the orange line of the card</source>
        <translation>Över den orange linjen på tillväxtkortet</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Frånvaro</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Uteblivna</translation>
    </message>
    <message>
        <source>Absent: have a card and were not weighed (K − D)</source>
        <translation>Frånvarande: har kort men blev inte vägda (K − D)</translation>
    </message>
    <message>
        <source>Add child</source>
        <translation>Lägg till barn</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Address not known</source>
        <translation>Adress okänd</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Vuxna</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>Advice given</source>
        <translation>Råd gavs</translation>
    </message>
    <message>
        <source>Advise</source>
        <translation>Rådgivning</translation>
    </message>
    <message>
        <source>Advise the mother of {name}: {what}</source>
        <translation>Ge mor till {name} råd: {what}</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Age (months)</source>
        <translation>Ålder (mån)</translation>
    </message>
    <message>
        <source>Age (years)</source>
        <translation>Ålder (år)</translation>
    </message>
    <message>
        <source>Age counted from the due date</source>
        <translation>Ålder räknad från beräknat födelsedatum</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Åldrar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>All children</source>
        <translation>Alla barn</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Alla listor</translation>
    </message>
    <message>
        <source>All shown are entered</source>
        <translation>Alla visade är införda</translation>
    </message>
    <message>
        <source>All shown have a card</source>
        <translation>Alla i listan har kort</translation>
    </message>
    <message>
        <source>Also by the age from the due date</source>
        <translation>Även med ålder från beräknat födelsedatum</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Annan orsak</translation>
    </message>
    <message>
        <source>Are both feet swollen?</source>
        <translation>Är båda fötterna svullna?</translation>
    </message>
    <message>
        <source>Are values copied from paper?</source>
        <translation>Skrivs värdena av från papper?</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Överarm</translation>
    </message>
    <message>
        <source>Arm (cm)</source>
        <translation>Överarm (cm)</translation>
    </message>
    <message>
        <source>Arm (mm)</source>
        <translation>Överarm (mm)</translation>
    </message>
    <message>
        <source>Arm circumference {centimetres} cm</source>
        <translation>Överarm {centimetres} cm</translation>
    </message>
    <message>
        <source>Arm cm</source>
        <translation>Arm cm</translation>
    </message>
    <message>
        <source>Arm for age</source>
        <translation>Överarm för ålder</translation>
    </message>
    <message>
        <source>Arm hardly possible</source>
        <translation>Orimligt överarmsmått</translation>
    </message>
    <message>
        <source>Arm in colour</source>
        <translation>Överarm i färg</translation>
    </message>
    <message>
        <source>Arrow keys: another figure. Enter: to its people. Esc: back to the figures.</source>
        <translation>Piltangenter: annan siffra. Enter: till dess personer. Esc: tillbaka till siffrorna.</translation>
    </message>
    <message>
        <source>As measured</source>
        <translation>Som mätt</translation>
    </message>
    <message>
        <source>As on the list</source>
        <translation>Som på listan</translation>
    </message>
    <message>
        <source>Ask about illness and meals. Weigh the child again next month without fail.</source>
        <translation>Fråga om sjukdom och måltider. Väg barnet igen nästa månad, utan undantag.</translation>
    </message>
    <message>
        <source>Ask and look</source>
        <translation>Fråga och titta</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Frågat av</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Frågat den</translation>
    </message>
    <message>
        <source>At birth</source>
        <translation>Vid födseln</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Hemma</translation>
    </message>
    <message>
        <source>Away for a while</source>
        <translation>Borta tillfälligt</translation>
    </message>
    <message>
        <source>Away from the village</source>
        <translation>Borta från byn</translation>
    </message>
    <message>
        <source>B: weighed for the first time</source>
        <translation>B: vägd för första gången</translation>
    </message>
    <message>
        <source>BGM line UNCONFIRMED: it was not yet compared with this year&apos;s printed card.</source>
        <translation>BGM-linjen OBEKRÄFTAD: den är inte jämförd med årets tryckta kort än.</translation>
    </message>
    <message>
        <source>BGM: below the red line</source>
        <translation>BGM: under den röda linjen</translation>
    </message>
    <message>
        <source>Back to the figures (Esc)</source>
        <translation>Tillbaka till siffrorna (Esc)</translation>
    </message>
    <message>
        <source>Begin with the first line: type the day of the month on which the open day was, Enter goes on.</source>
        <translation>Börja med första raden: skriv vilken dag i månaden mottagningsdagen var. Enter går vidare.</translation>
    </message>
    <message>
        <source>Begun by mistake? Remove this empty day</source>
        <translation>Startad av misstag? Ta bort den tomma dagen</translation>
    </message>
    <message>
        <source>Below the red line</source>
        <translation>Under röda linjen</translation>
    </message>
    <message>
        <source>Below the red line (BGM)</source>
        <translation>Under röda linjen (BGM)</translation>
    </message>
    <message>
        <source>Below the red line of the card (BGM)</source>
        <translation>Under den röda linjen på tillväxtkortet (BGM)</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Födelse</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Födelsedatum</translation>
    </message>
    <message>
        <source>Birth date estimated</source>
        <translation>Födelsedatum uppskattat</translation>
    </message>
    <message>
        <source>Birth date or age</source>
        <translation>Födelsedatum eller ålder</translation>
    </message>
    <message>
        <source>Birth details</source>
        <translation>Födelseuppgifter</translation>
    </message>
    <message>
        <source>Birth length</source>
        <translation>Födelselängd</translation>
    </message>
    <message>
        <source>Birth length (cm)</source>
        <translation>Födelselängd (cm)</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>Födelseort</translation>
    </message>
    <message>
        <source>Birth weight</source>
        <translation>Födelsevikt</translation>
    </message>
    <message>
        <source>Birth weight (kg)</source>
        <translation>Födelsevikt (kg)</translation>
    </message>
    <message>
        <source>Body mass index (kg/m²)</source>
        <translation>BMI (kg/m²)</translation>
    </message>
    <message>
        <source>Body mass index for age</source>
        <translation>BMI för ålder</translation>
    </message>
    <message>
        <source>Books of the mothers</source>
        <translation>Mödrarnas hälsoböcker</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Född</translation>
    </message>
    <message>
        <source>Born on, or age</source>
        <translation>Född den, eller ålder</translation>
    </message>
    <message numerus="yes">
        <source>Born {n} weeks before the due date, which is {day}.</source>
        <translation>
            <numerusform>Född {n} vecka före beräknat födelsedatum, som är {day}.</numerusform>
            <numerusform>Född {n} veckor före beräknat födelsedatum, som är {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Born {n} weeks before the due date. Counted from the due date: {age}.</source>
        <translation>
            <numerusform>Född {n} vecka före beräknat födelsedatum. Räknat därifrån: {age}.</numerusform>
            <numerusform>Född {n} veckor före beräknat födelsedatum. Räknat därifrån: {age}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Born {n} weeks before the due date. From 24 months on the true age counts.</source>
        <translation>
            <numerusform>Född {n} vecka före beräknat födelsedatum. Från 24 månader gäller den verkliga åldern.</numerusform>
            <numerusform>Född {n} veckor före beräknat födelsedatum. Från 24 månader gäller den verkliga åldern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both feet are swollen</source>
        <translation>Båda fötterna är svullna</translation>
    </message>
    <message>
        <source>Both feet of {name} are swollen</source>
        <translation>Båda fötterna svullna: {name}</translation>
    </message>
    <message>
        <source>Both feet swollen</source>
        <translation>Båda fötterna svullna</translation>
    </message>
    <message>
        <source>Box {number} is typed as given and as refused. Type it once.</source>
        <translation>Ruta {number} är inskriven både som given och avböjd. Skriv in den en gång.</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Rutor</translation>
    </message>
    <message>
        <source>Boxes ticked</source>
        <translation>Ikryssade rutor</translation>
    </message>
    <message>
        <source>Boxes: tick what was given, write – where the family did not want it.</source>
        <translation>Rutor: kryssa för vad som gavs, skriv – där familjen inte ville ha det.</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Pojke</translation>
    </message>
    <message>
        <source>Boy or girl</source>
        <translation>Pojke eller flicka</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Pojkar</translation>
    </message>
    <message>
        <source>Boys and girls</source>
        <translation>Pojkar och flickor</translation>
    </message>
    <message>
        <source>Breast milk only</source>
        <translation>Bara bröstmjölk</translation>
    </message>
    <message>
        <source>Breast milk only in a month of life</source>
        <translation>Bara bröstmjölk under en levnadsmånad</translation>
    </message>
    <message>
        <source>Breast milk only of {name}, month {month}</source>
        <translation>Bara bröstmjölk för {name}, månad {month}</translation>
    </message>
    <message>
        <source>Breast milk only, nothing else, in month {month} of life?</source>
        <translation>Bara bröstmjölk och inget annat i levnadsmånad {month}?</translation>
    </message>
    <message>
        <source>Breast milk only, {month} months old</source>
        <translation>Bara bröstmjölk, {month} mån</translation>
    </message>
    <message>
        <source>Breast milk only: √ yes, X no longer, A not known. An empty cell: not weighed, or not asked.</source>
        <translation>Bara bröstmjölk: √ ja, X inte längre, A vet ej. Tom ruta: inte vägd eller inte tillfrågad.</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Efter nummer</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Kom</translation>
    </message>
    <message>
        <source>Came and have no weight</source>
        <translation>Kom men saknar vikt</translation>
    </message>
    <message>
        <source>Came last</source>
        <translation>Kom senast</translation>
    </message>
    <message>
        <source>Card of the child, from birth to 6 years</source>
        <translation>Barnets kort, från födseln till 6 år</translation>
    </message>
    <message>
        <source>Change (g)</source>
        <translation>Förändring (g)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Incheckning</translation>
    </message>
    <message>
        <source>Check in {name}</source>
        <translation>Checka in {name}</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Child number {number} of a mother is not possible. Write 1 to 20.</source>
        <translation>En mor kan inte ha barn nummer {number}. Skriv 1 till 20.</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Children and months</source>
        <translation>Barn och månader</translation>
    </message>
    <message>
        <source>Children below 5 years who came</source>
        <translation>Barn under 5 år som kom</translation>
    </message>
    <message>
        <source>Children day by day</source>
        <translation>Barnen dag för dag</translation>
    </message>
    <message>
        <source>Children found</source>
        <translation>Barn som hittades</translation>
    </message>
    <message>
        <source>Children of 36 months</source>
        <translation>Barn på 36 månader</translation>
    </message>
    <message>
        <source>Children of 36 months who weigh 11.5 kg or more</source>
        <translation>Barn på 36 månader som väger 11,5 kg eller mer</translation>
    </message>
    <message>
        <source>Children of the age</source>
        <translation>Barn i åldern</translation>
    </message>
    <message>
        <source>Children of the figure</source>
        <translation>Barnen bakom siffran</translation>
    </message>
    <message>
        <source>Children of the month</source>
        <translation>Månadens barn</translation>
    </message>
    <message>
        <source>Children of the sex</source>
        <translation>Barn av könet</translation>
    </message>
    <message>
        <source>Children of the year</source>
        <translation>Årets barn</translation>
    </message>
    <message>
        <source>Children weighed</source>
        <translation>Vägda barn</translation>
    </message>
    <message>
        <source>Children weighed (D)</source>
        <translation>Vägda barn (D)</translation>
    </message>
    <message>
        <source>Children who live here</source>
        <translation>Barn som bor här</translation>
    </message>
    <message>
        <source>Children who live here (S)</source>
        <translation>Barn som bor här (S)</translation>
    </message>
    <message>
        <source>Children who need attention</source>
        <translation>Barn som behöver uppmärksamhet</translation>
    </message>
    <message>
        <source>Children with a growth card</source>
        <translation>Barn med tillväxtkort</translation>
    </message>
    <message>
        <source>Children with a growth card or book (K)</source>
        <translation>Barn med tillväxtkort eller hälsobok (K)</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Välj en dag</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Välj en annan mapp eller frigör utrymme.</translation>
    </message>
    <message>
        <source>Choose the mother from the list, then the child lives with her.</source>
        <translation>Välj mamman i listan, då hamnar barnet i hennes hushåll.</translation>
    </message>
    <message>
        <source>Choose why the child did not come.</source>
        <translation>Välj varför barnet inte kom.</translation>
    </message>
    <message>
        <source>Choose why the child was weighed again.</source>
        <translation>Välj varför barnet vägdes igen.</translation>
    </message>
    <message>
        <source>Choose yes, no or not known.</source>
        <translation>Välj ja, nej eller vet ej.</translation>
    </message>
    <message>
        <source>Chosen letter</source>
        <translation>Vald bokstav</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klass</translation>
    </message>
    <message>
        <source>Close to somebody with TB</source>
        <translation>Nära någon med tbc</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Fullständig</translation>
    </message>
    <message>
        <source>Completed weeks at birth, usually 37 to 41. Below 37 the child came too early.</source>
        <translation>Fullgångna veckor vid födseln, oftast 37 till 41. Under 37 är barnet för tidigt fött.</translation>
    </message>
    <message>
        <source>Copy from the book</source>
        <translation>Skriv av ur hälsoboken</translation>
    </message>
    <message>
        <source>Copy weights from the child&apos;s book, or one of this month from another place</source>
        <translation>Skriv av vikter ur barnets hälsobok, eller månadens vikt från ett annat ställe</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Rätta</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Rätta</translation>
    </message>
    <message>
        <source>Correct measurements</source>
        <translation>Rätta mått</translation>
    </message>
    <message>
        <source>Correct the measurements of {name} from {day}</source>
        <translation>Rätta måtten för {name} från {day}</translation>
    </message>
    <message>
        <source>Correct the measurements of {name} from {day}. Reason: {reason}</source>
        <translation>Rätta måtten för {name} från {day}. Orsak: {reason}</translation>
    </message>
    <message>
        <source>Correct {name}: lying or standing</source>
        <translation>Rätta {name}: liggande eller stående</translation>
    </message>
    <message>
        <source>Correct {name}: {measure} {before} → {amount}</source>
        <translation>Rätta {name}: {measure} {before} → {amount}</translation>
    </message>
    <message>
        <source>Correct {name}: {measure} {before} → {amount}. Reason: {reason}</source>
        <translation>Rätta {name}: {measure} {before} → {amount}. Orsak: {reason}</translation>
    </message>
    <message>
        <source>Cough that does not stop</source>
        <translation>Hosta som inte går över</translation>
    </message>
    <message numerus="yes">
        <source>Counted are the children who lived here on {date}, up to {n} months old.</source>
        <translation>
            <numerusform>Räknade är barnen som bodde här den {date}, upp till {n} månad.</numerusform>
            <numerusform>Räknade är barnen som bodde här den {date}, upp till {n} månader.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+E: give each twin the other&apos;s values of this day</source>
        <translation>Ctrl+E: ge tvillingarna varandras värden för den här dagen</translation>
    </message>
    <message>
        <source>Ctrl+S stores and calls the next one, also where a question was left out. Esc leaves.</source>
        <translation>Ctrl+S sparar och kallar nästa, även om en fråga hoppats över. Esc lämnar.</translation>
    </message>
    <message numerus="yes">
        <source>D = N + T + O + B: {d} = {n} + {t} + {o} + {b}</source>
        <translation>
            <numerusform>D = N + T + O + B: {d} = {n} + {t} + {o} + {b}</numerusform>
            <numerusform>D = N + T + O + B: {d} = {n} + {t} + {o} + {b}</numerusform>
        </translation>
    </message>
    <message>
        <source>D is {d}, but N, T, O and B together are {sum}. Look at the children of the month.</source>
        <translation>D är {d}, men N, T, O och B blir tillsammans {sum}. Se över månadens barn.</translation>
    </message>
    <message>
        <source>D/S: weighed, percent</source>
        <translation>D/S: vägda, procent</translation>
    </message>
    <message>
        <source>D: weighed</source>
        <translation>D: vägda</translation>
    </message>
    <message>
        <source>Dacin</source>
        <translation>Hängvåg (dacin)</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation>Varningstecken</translation>
    </message>
    <message>
        <source>Dashed: more than three months between two visits.</source>
        <translation>Streckat: mer än tre månader mellan två besök.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>Dödsdatum</translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation>Datum för svaret</translation>
    </message>
    <message>
        <source>Date of weighing</source>
        <translation>Vägningsdatum</translation>
    </message>
    <message>
        <source>Date on the line</source>
        <translation>Datum på raden</translation>
    </message>
    <message>
        <source>Date, or age in months</source>
        <translation>Datum, eller ålder i månader</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Day of the open day</source>
        <translation>Mottagningsdag</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Besöksdag</translation>
    </message>
    <message>
        <source>Day: {day}</source>
        <translation>Dag: {day}</translation>
    </message>
    <message>
        <source>Describe the open day of {day}</source>
        <translation>Beskriv mottagningsdagen {day}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Development checklist</source>
        <translation>Utveckling</translation>
    </message>
    <message>
        <source>Development list not complete</source>
        <translation>Utvecklingslistan inte fullständig</translation>
    </message>
    <message numerus="yes">
        <source>Development page: list of {n} months ticked</source>
        <translation>
            <numerusform>Utvecklingssidan: lista för {n} månad ikryssad</numerusform>
            <numerusform>Utvecklingssidan: lista för {n} månader ikryssad</numerusform>
        </translation>
    </message>
    <message>
        <source>Development: cannot do yet</source>
        <translation>Utveckling: kan inte än</translation>
    </message>
    <message numerus="yes">
        <source>Development: {n} things of the list are not done yet</source>
        <translation>
            <numerusform>Utveckling: {n} sak på listan är inte klar än</numerusform>
            <numerusform>Utveckling: {n} saker på listan är inte klara än</numerusform>
        </translation>
    </message>
    <message>
        <source>Deworming</source>
        <translation>Avmaskning</translation>
    </message>
    <message>
        <source>Did not come on {day}</source>
        <translation>Kom inte {day}</translation>
    </message>
    <message>
        <source>Did not come, write the number: {reasons}.</source>
        <translation>Kom inte, skriv numret: {reasons}.</translation>
    </message>
    <message>
        <source>Did not come: why</source>
        <translation>Kom inte: varför</translation>
    </message>
    <message>
        <source>Did not gain enough</source>
        <translation>För liten ökning</translation>
    </message>
    <message>
        <source>Did not gain enough (T)</source>
        <translation>För liten ökning (T)</translation>
    </message>
    <message>
        <source>Did not gain enough twice in a row</source>
        <translation>För liten ökning två gånger i rad</translation>
    </message>
    <message>
        <source>Did not gain enough twice in a row (2T)</source>
        <translation>För liten ökning två gånger i rad (2T)</translation>
    </message>
    <message>
        <source>Did not know of the day</source>
        <translation>Kände inte till dagen</translation>
    </message>
    <message>
        <source>Did not want to come</source>
        <translation>Ville inte komma</translation>
    </message>
    <message>
        <source>Digital scale</source>
        <translation>Digital våg</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Uppdelat efter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Doubtful value, looked at</source>
        <translation>Tveksamt värde, kontrollerat</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dags</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Dags nu</translation>
    </message>
    <message>
        <source>Due now: {what} (F3)</source>
        <translation>Dags nu: {what} (F3)</translation>
    </message>
    <message>
        <source>Due on that day: {what}</source>
        <translation>Dags den dagen: {what}</translation>
    </message>
    <message>
        <source>Due today, not given</source>
        <translation>Dags i dag, inte givet</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>E: swollen feet</source>
        <translation>E: svullna fötter</translation>
    </message>
    <message>
        <source>Earlier values</source>
        <translation>Tidigare värden</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>Äldre</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>På annat håll</translation>
    </message>
    <message>
        <source>Empty form</source>
        <translation>Tom blankett</translation>
    </message>
    <message>
        <source>Empty forms for children</source>
        <translation>Tomma blanketter för barn</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>Tom lista</translation>
    </message>
    <message>
        <source>Empty list for an open day</source>
        <translation>Tom lista för en mottagningsdag</translation>
    </message>
    <message>
        <source>Enter a weight from home</source>
        <translation>Skriv in vikt tagen hemma</translation>
    </message>
    <message>
        <source>Enter and weigh</source>
        <translation>Skriv in och väg</translation>
    </message>
    <message>
        <source>Enter calls the next one, Esc leaves.</source>
        <translation>Enter kallar nästa, Esc lämnar.</translation>
    </message>
    <message>
        <source>Enter goes on; in an empty weight it goes to the reason. Down stores the line and goes to the next, Up to the one before.</source>
        <translation>Enter går vidare; i en tom vikt går det till orsaken. Nedåtpil sparar raden och går till nästa, uppåtpil till den förra.</translation>
    </message>
    <message>
        <source>Enter goes to the</source>
        <translation>Enter går till</translation>
    </message>
    <message>
        <source>Enter goes to the child&apos;s line. Ctrl+Enter makes it the next line, as on the paper. Esc goes back.</source>
        <translation>Enter går till barnets rad. Ctrl+Enter gör den till nästa rad, som på papperet. Esc går tillbaka.</translation>
    </message>
    <message>
        <source>Enter stores and calls the next one, Esc leaves.</source>
        <translation>Enter sparar och kallar nästa, Esc lämnar.</translation>
    </message>
    <message>
        <source>Enter stores and goes on, Shift+Enter goes back, Esc leaves this person.</source>
        <translation>Enter sparar och går vidare, Skift+Enter går tillbaka, Esc lämnar personen.</translation>
    </message>
    <message>
        <source>Enter stores and goes on. L: measured lying, S: measured standing.</source>
        <translation>Enter sparar och går vidare. L: mätt liggande, S: mätt stående.</translation>
    </message>
    <message>
        <source>Enter takes who is marked. Type a name or number to take somebody else.</source>
        <translation>Enter tar den som är markerad. Skriv ett namn eller nummer för att ta någon annan.</translation>
    </message>
    <message>
        <source>Enter the weight of {name} from {day}</source>
        <translation>Skriv in vikten för {name} från {day}</translation>
    </message>
    <message>
        <source>Enter why {name} was not weighed</source>
        <translation>Skriv varför {name} inte vägdes</translation>
    </message>
    <message>
        <source>Enter {name}</source>
        <translation>Skriv in {name}</translation>
    </message>
    <message>
        <source>Enter: correct the value</source>
        <translation>Enter: rätta värdet</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Infört av</translation>
    </message>
    <message>
        <source>Entered in another system</source>
        <translation>Infört i ett annat system</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Infört den</translation>
    </message>
    <message>
        <source>Entered under the wrong date? Move this day…</source>
        <translation>Fel datum? Flytta dagen…</translation>
    </message>
    <message>
        <source>Every line is typed back. Lines can still be changed.</source>
        <translation>Alla rader är inskrivna. Raderna går fortfarande att ändra.</translation>
    </message>
    <message>
        <source>Every visit and every dose of this month is marked as entered, or there was none. Choose “All” to see them.</source>
        <translation>Alla besök och doser den här månaden är markerade som införda, eller så fanns det inga. Välj ”Alla” för att se dem.</translation>
    </message>
    <message>
        <source>Everybody who is entered on {day} moves to the date below, with all values. This can be undone.</source>
        <translation>Alla som är inskrivna den {day} flyttas till datumet nedan, med alla värden. Det går att ångra.</translation>
    </message>
    <message>
        <source>Everybody who is expected</source>
        <translation>Alla som väntas</translation>
    </message>
    <message>
        <source>Everybody who was expected on {day} came, or was visited since.</source>
        <translation>Alla som väntades {day} kom, eller har besökts sedan dess.</translation>
    </message>
    <message>
        <source>Exchange the values of two twins from {day}: {name}</source>
        <translation>Byt tvillingarnas värden från {day}: {name}</translation>
    </message>
    <message>
        <source>Exchange them</source>
        <translation>Byt värdena</translation>
    </message>
    <message>
        <source>Expected, did not come</source>
        <translation>Väntades, kom inte</translation>
    </message>
    <message>
        <source>Family card number</source>
        <translation>Familjekortets nummer</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Far</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Kvinna</translation>
    </message>
    <message>
        <source>Fever for 2 weeks or more</source>
        <translation>Feber i 2 veckor eller mer</translation>
    </message>
    <message>
        <source>Fever, {degrees} °C</source>
        <translation>Feber, {degrees} °C</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Siffra</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Siffror</translation>
    </message>
    <message>
        <source>Figures of parts of the children</source>
        <translation>Siffror för grupper av barn</translation>
    </message>
    <message>
        <source>Find the child of a line</source>
        <translation>Sök barnet på en rad</translation>
    </message>
    <message>
        <source>Finish day</source>
        <translation>Avsluta dagen</translation>
    </message>
    <message>
        <source>Finish the open day of {day}</source>
        <translation>Avsluta mottagningsdagen {day}</translation>
    </message>
    <message>
        <source>First weighing here</source>
        <translation>Första vägningen här</translation>
    </message>
    <message>
        <source>First weight (g)</source>
        <translation>Första vikten (g)</translation>
    </message>
    <message>
        <source>Folder for the workbook</source>
        <translation>Mapp för kalkylfilen</translation>
    </message>
    <message>
        <source>Food right for the age</source>
        <translation>Maten rätt för åldern</translation>
    </message>
    <message>
        <source>For the open day of</source>
        <translation>För mottagningsdagen</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Till {name}</translation>
    </message>
    <message>
        <source>Forms for the children of a list</source>
        <translation>Blanketter för barnen på en lista</translation>
    </message>
    <message>
        <source>Found today: {what}</source>
        <translation>Sett i dag: {what}</translation>
    </message>
    <message>
        <source>From 6 months: ate enough and varied food</source>
        <translation>Från 6 månader: åt tillräckligt och varierat</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>Från annat håll</translation>
    </message>
    <message>
        <source>From the book of {name}: {day}</source>
        <translation>Ur hälsoboken för {name}: {day}</translation>
    </message>
    <message>
        <source>Gain (g)</source>
        <translation>Ökning (g)</translation>
    </message>
    <message>
        <source>Gained enough</source>
        <translation>Tillräcklig ökning</translation>
    </message>
    <message>
        <source>Gained enough (N)</source>
        <translation>Tillräcklig ökning (N)</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Flicka</translation>
    </message>
    <message>
        <source>Girl or boy</source>
        <translation>Flicka eller pojke</translation>
    </message>
    <message>
        <source>Girl or boy is not recorded. Without it growth cannot be judged.</source>
        <translation>Flicka eller pojke är inte antecknat. Utan det går tillväxten inte att bedöma.</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Flickor</translation>
    </message>
    <message>
        <source>Give the chosen month the letter N, or take that back</source>
        <translation>Ge den valda månaden bokstaven N, eller ta tillbaka det</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Givet</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Gavs den</translation>
    </message>
    <message>
        <source>Given, brought by the health worker</source>
        <translation>Givet, vårdpersonalen hade det med sig</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Tillväxt</translation>
    </message>
    <message>
        <source>Growth card</source>
        <translation>Tillväxtkort</translation>
    </message>
    <message>
        <source>Growth card (KMS)</source>
        <translation>Tillväxtkort (KMS)</translation>
    </message>
    <message>
        <source>Growth card (KMS): months</source>
        <translation>Tillväxtkort (KMS): månader</translation>
    </message>
    <message>
        <source>Growth card (weight for age)</source>
        <translation>Tillväxtkort (vikt för ålder)</translation>
    </message>
    <message>
        <source>Growth card not asked for</source>
        <translation>Inte tillfrågade om tillväxtkort</translation>
    </message>
    <message>
        <source>Growth cards</source>
        <translation>Tillväxtkort</translation>
    </message>
    <message>
        <source>Growth charts end at 19 years</source>
        <translation>Tillväxtdiagrammen slutar vid 19 år</translation>
    </message>
    <message>
        <source>Habit</source>
        <translation>Vana</translation>
    </message>
    <message>
        <source>Habits of measuring</source>
        <translation>Mätvanor</translation>
    </message>
    <message>
        <source>Half filled: weight or length missing</source>
        <translation>Halvt ifyllt: vikt eller längd saknas</translation>
    </message>
    <message>
        <source>Half filled: {number}. F7 goes to the next.</source>
        <translation>Halvt ifyllda: {number}. F7 går till nästa.</translation>
    </message>
    <message>
        <source>Hardly possible: check it</source>
        <translation>Orimligt: kontrollera</translation>
    </message>
    <message>
        <source>Has a growth card</source>
        <translation>Har tillväxtkort</translation>
    </message>
    <message>
        <source>Has it</source>
        <translation>Har den med</translation>
    </message>
    <message>
        <source>Has none</source>
        <translation>Har ingen</translation>
    </message>
    <message>
        <source>Has the mother brought the child&apos;s book (Buku KIA or growth card)?</source>
        <translation>Har modern med sig barnets hälsobok (Buku KIA eller tillväxtkort)?</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Huvudomfång</translation>
    </message>
    <message>
        <source>Head (cm)</source>
        <translation>Huvudomfång (cm)</translation>
    </message>
    <message>
        <source>Head (mm)</source>
        <translation>Huvudomfång (mm)</translation>
    </message>
    <message>
        <source>Head at birth</source>
        <translation>Huvudomfång vid födseln</translation>
    </message>
    <message>
        <source>Head chart: month {month}, {head} cm</source>
        <translation>Huvudkurvan: månad {month}, {head} cm</translation>
    </message>
    <message>
        <source>Head circumference</source>
        <translation>Huvudomfång</translation>
    </message>
    <message>
        <source>Head circumference {centimetres} cm</source>
        <translation>Huvudomfång {centimetres} cm</translation>
    </message>
    <message>
        <source>Head cm</source>
        <translation>Huvud cm</translation>
    </message>
    <message>
        <source>Head for age</source>
        <translation>Huvud för ålder</translation>
    </message>
    <message>
        <source>Head hardly possible</source>
        <translation>Orimligt huvudomfång</translation>
    </message>
    <message>
        <source>Head of the post</source>
        <translation>Hälsopostens föreståndare</translation>
    </message>
    <message>
        <source>Head, waist</source>
        <translation>Huvud, midja</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Hälsa</translation>
    </message>
    <message>
        <source>Health visits</source>
        <translation>Hälsobesök</translation>
    </message>
    <message>
        <source>Heavy clothes or shoes were on</source>
        <translation>Tunga kläder eller skor var på</translation>
    </message>
    <message>
        <source>Height (cm), standing</source>
        <translation>Längd (cm), stående</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Hus</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Sjukt</translation>
    </message>
    <message>
        <source>Ill now: what</source>
        <translation>Sjukt nu: vad</translation>
    </message>
    <message>
        <source>Immunisation and others (name them)</source>
        <translation>Vaccination och annat (skriv vad)</translation>
    </message>
    <message>
        <source>Immunisation page: {what}, {day}, lot {lot}, {given_by}</source>
        <translation>Vaccinationssidan: {what}, {day}, batch {lot}, {given_by}</translation>
    </message>
    <message>
        <source>Immunisation page: {what}, {day}, {given_by}</source>
        <translation>Vaccinationssidan: {what}, {day}, {given_by}</translation>
    </message>
    <message>
        <source>Important today</source>
        <translation>Viktigt i dag</translation>
    </message>
    <message>
        <source>In this order Enter takes the next one (F8)</source>
        <translation>I den här ordningen tar Enter nästa (F8)</translation>
    </message>
    <message>
        <source>Invitation to the open day</source>
        <translation>Inbjudan till mottagningsdagen</translation>
    </message>
    <message>
        <source>Invitations to the next open day for the people of a list</source>
        <translation>Inbjudningar till nästa mottagningsdag för personerna i en lista</translation>
    </message>
    <message>
        <source>Is noted beside each weight that is typed here on this day.</source>
        <translation>Noteras vid varje vikt som skrivs in här den här dagen.</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Det stämmer</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Items of F1 Gizi</source>
        <translation>Uppgifter i F1 Gizi</translation>
    </message>
    <message>
        <source>Its tab “Growth” brings you here.</source>
        <translation>Fliken ”Tillväxt” på kortet tar dig hit.</translation>
    </message>
    <message numerus="yes">
        <source>K counts known cards only: of {n} children nobody has asked.</source>
        <translation>
            <numerusform>K räknar bara kända kort: för {n} barn har ingen frågat.</numerusform>
            <numerusform>K räknar bara kända kort: för {n} barn har ingen frågat.</numerusform>
        </translation>
    </message>
    <message>
        <source>K is empty: nobody has been asked about the growth card.</source>
        <translation>K är tomt: ingen har tillfrågats om tillväxtkortet.</translation>
    </message>
    <message>
        <source>K/S: with a growth card, percent</source>
        <translation>K/S: med tillväxtkort, procent</translation>
    </message>
    <message>
        <source>K: have a growth card</source>
        <translation>K: har tillväxtkort</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Known of the person</source>
        <translation>Det som är känt om personen</translation>
    </message>
    <message>
        <source>Last weight</source>
        <translation>Senaste vikt</translation>
    </message>
    <message>
        <source>Last weight {weight} kg, {month}</source>
        <translation>Förra vikten {weight} kg, {month}</translation>
    </message>
    <message>
        <source>Late, still allowed</source>
        <translation>Sent, fortfarande tillåtet</translation>
    </message>
    <message>
        <source>Later open the day under Health visits and copy line by line: two or three letters of the name find the child.</source>
        <translation>Öppna dagen under Hälsobesök senare och skriv av rad för rad: två eller tre bokstäver av namnet hittar barnet.</translation>
    </message>
    <message>
        <source>Later press Lists under Health visits, type the number of the list, and copy line by line.</source>
        <translation>Tryck senare på Listor under Hälsobesök, skriv listans nummer och skriv av rad för rad.</translation>
    </message>
    <message>
        <source>Least gain (g)</source>
        <translation>Minsta ökning (g)</translation>
    </message>
    <message>
        <source>Length (cm), lying</source>
        <translation>Längd (cm), liggande</translation>
    </message>
    <message>
        <source>Length (mm)</source>
        <translation>Längd (mm)</translation>
    </message>
    <message>
        <source>Length and height chart: month {month}, {length} cm</source>
        <translation>Längdkurvan: månad {month}, {length} cm</translation>
    </message>
    <message>
        <source>Length cm</source>
        <translation>Längd cm</translation>
    </message>
    <message>
        <source>Length fell</source>
        <translation>Längden minskade</translation>
    </message>
    <message>
        <source>Length hardly possible</source>
        <translation>Orimlig längd</translation>
    </message>
    <message>
        <source>Length jumped</source>
        <translation>Längden hoppade</translation>
    </message>
    <message>
        <source>Length or height</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Length or height (cm)</source>
        <translation>Längd (cm)</translation>
    </message>
    <message>
        <source>Length or height (mm)</source>
        <translation>Längd (mm)</translation>
    </message>
    <message>
        <source>Length or height cm</source>
        <translation>Längd cm</translation>
    </message>
    <message>
        <source>Length or height for age</source>
        <translation>Längd för ålder</translation>
    </message>
    <message>
        <source>Length or height {centimetres} cm</source>
        <translation>Längd {centimetres} cm</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Bokstav</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Line of a list on paper</source>
        <translation>Rad på en papperslista</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Rad {number}</translation>
    </message>
    <message>
        <source>Lines appear once girl or boy is written on the card.</source>
        <translation>Linjerna visas när flicka eller pojke står på barnets kort.</translation>
    </message>
    <message>
        <source>Lines of the growth card not confirmed</source>
        <translation>Tillväxtkortets linjer är inte bekräftade</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>Listans rader</translation>
    </message>
    <message>
        <source>Lines typed</source>
        <translation>Inskrivna rader</translation>
    </message>
    <message>
        <source>Lines: World Health Organization; the numbers beside them are z-scores.</source>
        <translation>Linjer: Världshälsoorganisationen (WHO); talen bredvid är z-värden.</translation>
    </message>
    <message>
        <source>List of children to be filled in</source>
        <translation>Barnlista att fylla i</translation>
    </message>
    <message>
        <source>List on paper</source>
        <translation>Papperslista</translation>
    </message>
    <message>
        <source>List {list}, line {number}</source>
        <translation>Lista {list}, rad {number}</translation>
    </message>
    <message>
        <source>List {list}, line {number}: {name}</source>
        <translation>Lista {list}, rad {number}: {name}</translation>
    </message>
    <message>
        <source>List {number}</source>
        <translation>Lista {number}</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listor</translation>
    </message>
    <message>
        <source>Lists on paper</source>
        <translation>Papperslistor</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Bor</translation>
    </message>
    <message>
        <source>Looking through the values of the last months</source>
        <translation>Går igenom de senaste månadernas värden</translation>
    </message>
    <message>
        <source>Lying or standing</source>
        <translation>Liggande eller stående</translation>
    </message>
    <message>
        <source>Lying or standing: press L or S in the field</source>
        <translation>Liggande eller stående: tryck L eller S i fältet</translation>
    </message>
    <message>
        <source>Make and print</source>
        <translation>Gör och skriv ut</translation>
    </message>
    <message>
        <source>Make lists for the open day of {day}</source>
        <translation>Gör listor för mottagningsdagen {day}</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mått</translation>
    </message>
    <message>
        <source>Measure {name}: further values</source>
        <translation>Mät {name}: fler värden</translation>
    </message>
    <message>
        <source>Measure {name}: {measure} {amount}</source>
        <translation>Mät {name}: {measure} {amount}</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mätt</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Mätt av</translation>
    </message>
    <message>
        <source>Measured lying. From 24 months on children are measured standing.</source>
        <translation>Mätt liggande. Från 24 månader mäts barn stående.</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Mätt den</translation>
    </message>
    <message>
        <source>Measured standing. Below 24 months children are measured lying.</source>
        <translation>Mätt stående. Före 24 månader mäts barn liggande.</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mätning</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mått</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Month before (Ctrl+PgUp)</source>
        <translation>Föregående månad (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Month in which it was given</source>
        <translation>Månad då det gavs</translation>
    </message>
    <message>
        <source>Month of life</source>
        <translation>Levnadsmånad</translation>
    </message>
    <message>
        <source>Month of this year in which it was given</source>
        <translation>Månad i år då det gavs</translation>
    </message>
    <message>
        <source>Month of this year in which it was given again</source>
        <translation>Månad i år då det gavs på nytt</translation>
    </message>
    <message>
        <source>Month of weighing</source>
        <translation>Vägningsmånad</translation>
    </message>
    <message>
        <source>Month {number}</source>
        <translation>Månad {number}</translation>
    </message>
    <message>
        <source>Month {number} is not asked for. Choose month 0 to 6.</source>
        <translation>Månad {number} efterfrågas inte. Välj månad 0 till 6.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mån</translation>
    </message>
    <message>
        <source>Months of babies and children</source>
        <translation>Månad för månad, spädbarn och barn</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mor</translation>
    </message>
    <message>
        <source>Mother came to the mothers&apos; class</source>
        <translation>Mamman kom till mammakursen</translation>
    </message>
    <message>
        <source>Mother: {name}</source>
        <translation>Mor: {name}</translation>
    </message>
    <message>
        <source>Mothers</source>
        <translation>Mödrar</translation>
    </message>
    <message>
        <source>Mothers after birth: vitamin A</source>
        <translation>Mödrar efter förlossning: A-vitamin</translation>
    </message>
    <message>
        <source>Move day</source>
        <translation>Flytta dagen</translation>
    </message>
    <message>
        <source>Move the open day of {day} to {to}</source>
        <translation>Flytta mottagningsdagen {day} till {to}</translation>
    </message>
    <message>
        <source>Move this line down (Alt+Down)</source>
        <translation>Flytta ner raden (Alt+Nedpil)</translation>
    </message>
    <message>
        <source>Move this line up (Alt+Up)</source>
        <translation>Flytta upp raden (Alt+Uppil)</translation>
    </message>
    <message>
        <source>Move to another date</source>
        <translation>Flytta till ett annat datum</translation>
    </message>
    <message>
        <source>Moved away {date}</source>
        <translation>Flyttade härifrån {date}</translation>
    </message>
    <message>
        <source>Moved here {date}</source>
        <translation>Flyttade hit {date}</translation>
    </message>
    <message>
        <source>N by curve</source>
        <translation>N enligt kurvan</translation>
    </message>
    <message>
        <source>N by curve: {name}, {month}</source>
        <translation>N enligt kurvan: {name}, {month}</translation>
    </message>
    <message>
        <source>N or T</source>
        <translation>N eller T</translation>
    </message>
    <message>
        <source>N/D: gained enough, percent</source>
        <translation>N/D: tillräcklig ökning, procent</translation>
    </message>
    <message>
        <source>N: gained enough</source>
        <translation>N: tillräcklig ökning</translation>
    </message>
    <message>
        <source>N: gained enough. T: did not gain enough: go to the health worker.</source>
        <translation>N: tillräcklig ökning. T: för liten ökning, gå till hälsopersonalen.</translation>
    </message>
    <message>
        <source>N: gained weight</source>
        <translation>N: gick upp i vikt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name and mother</source>
        <translation>Namn och mor</translation>
    </message>
    <message>
        <source>Name on the paper</source>
        <translation>Namnet på papperet</translation>
    </message>
    <message>
        <source>Name who was there…</source>
        <translation>Ange vilka som var där…</translation>
    </message>
    <message>
        <source>Name, mother, house or number</source>
        <translation>Namn, mor, hus eller nummer</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>National number {number}</source>
        <translation>Personnummer {number}</translation>
    </message>
    <message>
        <source>Neighbour group</source>
        <translation>Granngrupp</translation>
    </message>
    <message>
        <source>New child in the register</source>
        <translation>Nytt barn i registret</translation>
    </message>
    <message>
        <source>New child: {words}</source>
        <translation>Nytt barn: {words}</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>New person: {words} (visitor, newborn)</source>
        <translation>Ny person: {words} (gäst, nyfödd)</translation>
    </message>
    <message>
        <source>Newborn without a name yet?</source>
        <translation>Nyfödd utan namn?</translation>
    </message>
    <message>
        <source>Newborns put to the breast within the first hour (IMD)</source>
        <translation>Nyfödda lagda till bröstet inom en timme (IMD)</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nyast först</translation>
    </message>
    <message>
        <source>Next month (Ctrl+PgDown)</source>
        <translation>Nästa månad (Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>Next open day: in {month}</source>
        <translation>Nästa mottagningsdag: i {month}</translation>
    </message>
    <message>
        <source>Next open day: in {month}.</source>
        <translation>Nästa mottagningsdag: i {month}.</translation>
    </message>
    <message>
        <source>Next open day: {date}.</source>
        <translation>Nästa mottagningsdag: {date}.</translation>
    </message>
    <message>
        <source>Next open day: {day}</source>
        <translation>Nästa mottagningsdag: {day}</translation>
    </message>
    <message>
        <source>Next vaccine or vitamin: {what}, from {day}</source>
        <translation>Nästa vaccin eller vitamin: {what}, från {day}</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Nästa år</translation>
    </message>
    <message>
        <source>Next: {what}, {day}</source>
        <translation>Nästa: {what}, {day}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>No children are expected on {day}. Enter the children under Residents first.</source>
        <translation>Inga barn väntas {day}. För först in barnen under Invånare.</translation>
    </message>
    <message>
        <source>No list was printed yet</source>
        <translation>Ingen lista har skrivits ut än</translation>
    </message>
    <message>
        <source>No open day is entered in {month}. Enter it, or look whether its date is right.</source>
        <translation>Ingen mottagningsdag är inskriven i {month}. Skriv in den, eller se efter om dess datum stämmer.</translation>
    </message>
    <message>
        <source>No open day today</source>
        <translation>Ingen mottagningsdag i dag</translation>
    </message>
    <message>
        <source>No weight gain for 2 months</source>
        <translation>Ingen viktökning på 2 månader</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Nobody asked</source>
        <translation>Ingen har frågat</translation>
    </message>
    <message>
        <source>Nobody at home</source>
        <translation>Ingen hemma</translation>
    </message>
    <message>
        <source>Nobody fits. New people are entered at step 1 or 2.</source>
        <translation>Ingen passar. Nya personer förs in vid steg 1 eller 2.</translation>
    </message>
    <message>
        <source>Nobody had time</source>
        <translation>Ingen hade tid</translation>
    </message>
    <message>
        <source>Nobody is here at the moment</source>
        <translation>Ingen är här just nu</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Ingen är angiven</translation>
    </message>
    <message>
        <source>Nobody is on this list. Choose another day or another part of the village.</source>
        <translation>Ingen står på den här listan. Välj en annan dag eller en annan del av byn.</translation>
    </message>
    <message>
        <source>Nobody was weighed in this year.</source>
        <translation>Ingen vägdes det här året.</translation>
    </message>
    <message>
        <source>Nobody wrote who helped on {day}.</source>
        <translation>Ingen har skrivit upp vilka som hjälpte till {day}.</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Ingen.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Inte frågat</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Inte fullständig</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Vet ej</translation>
    </message>
    <message>
        <source>Not lot {lot}: {reason}</source>
        <translation>Inte batch {lot}: {reason}</translation>
    </message>
    <message>
        <source>Not poor</source>
        <translation>Inte fattig</translation>
    </message>
    <message>
        <source>Not today: {what}, from {day}</source>
        <translation>Inte i dag: {what}, från {day}</translation>
    </message>
    <message>
        <source>Not weighed</source>
        <translation>Inte vägd</translation>
    </message>
    <message>
        <source>Not weighed last month</source>
        <translation>Inte vägd förra månaden</translation>
    </message>
    <message>
        <source>Not weighed last month (O)</source>
        <translation>Inte vägd förra månaden (O)</translation>
    </message>
    <message>
        <source>Not weighed this month; found on {date}</source>
        <translation>Inte vägd den här månaden; fyndet är från {date}</translation>
    </message>
    <message>
        <source>Not weighed, reason not written</source>
        <translation>Inte vägd, orsak saknas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notering</translation>
    </message>
    <message>
        <source>Note (where, who weighed)</source>
        <translation>Anteckning (var, vem som vägde)</translation>
    </message>
    <message>
        <source>Note (which health centre, who weighed)</source>
        <translation>Anteckning (vilken vårdcentral, vem som vägde)</translation>
    </message>
    <message>
        <source>Notes: referred on {day} to {target}</source>
        <translation>Anteckningssidan: remitterat {day} till {target}</translation>
    </message>
    <message>
        <source>Nothing is asked here. Enter calls the next one, Esc leaves.</source>
        <translation>Inget frågas här. Enter kallar nästa, Esc lämnar.</translation>
    </message>
    <message>
        <source>Nothing is due for anybody on {day}.</source>
        <translation>Inget är dags för någon {day}.</translation>
    </message>
    <message>
        <source>Nothing is due now. Next: {what}, {day}</source>
        <translation>Inget är dags nu. Nästa: {what}, {day}</translation>
    </message>
    <message>
        <source>Nothing is due today. Enter calls the next one.</source>
        <translation>Inget är dags i dag. Enter kallar nästa.</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Inget är känt än.</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Inget att kontrollera</translation>
    </message>
    <message>
        <source>Nothing to enter</source>
        <translation>Inget att föra in</translation>
    </message>
    <message>
        <source>Nothing was measured at these ages</source>
        <translation>Inget är mätt i de här åldrarna</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Inget är mätt än.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>Nummer på listan</translation>
    </message>
    <message>
        <source>Number of a list, then Enter</source>
        <translation>Nummer på en lista, sedan Enter</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Nummer {number}</translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation>Numren börjar med</translation>
    </message>
    <message>
        <source>Nurse or midwife who vaccinated</source>
        <translation>Sjuksköterska eller barnmorska som vaccinerade</translation>
    </message>
    <message>
        <source>O: not weighed last month</source>
        <translation>O: inte vägd förra månaden</translation>
    </message>
    <message>
        <source>O: not weighed the month before. B: weighed for the first time. For both, gain cannot be told.</source>
        <translation>O: inte vägd månaden före. B: vägd för första gången. För båda går ökningen inte att bedöma.</translation>
    </message>
    <message>
        <source>Of a child that died since, write the death on its card afterwards.</source>
        <translation>Har barnet avlidit sedan dess: skriv dödsfallet på barnets kort efteråt.</translation>
    </message>
    <message>
        <source>Official target</source>
        <translation>Officiellt mål</translation>
    </message>
    <message>
        <source>Official targets of {year}</source>
        <translation>Officiella mål för {year}</translation>
    </message>
    <message>
        <source>On an open day people are checked in, measured and advised. Start one for today, or choose an earlier day.</source>
        <translation>På en mottagningsdag checkas folk in, mäts och får råd. Starta en för i dag, eller välj en tidigare dag.</translation>
    </message>
    <message>
        <source>On the card: {letter}</source>
        <translation>På tillväxtkortet: {letter}</translation>
    </message>
    <message>
        <source>One list, by name</source>
        <translation>En lista, efter namn</translation>
    </message>
    <message>
        <source>Only milk</source>
        <translation>Bara mjölk</translation>
    </message>
    <message>
        <source>Only where their names are not known.</source>
        <translation>Bara där namnen inte är kända.</translation>
    </message>
    <message>
        <source>Open day</source>
        <translation>Mottagningsdag</translation>
    </message>
    <message>
        <source>Open day again</source>
        <translation>Öppna dagen igen</translation>
    </message>
    <message>
        <source>Open day of {day}</source>
        <translation>Mottagningsdag {day}</translation>
    </message>
    <message>
        <source>Open day of {day}, from the paper register</source>
        <translation>Mottagningsdagen {day}, ur pappersregistret</translation>
    </message>
    <message>
        <source>Open days</source>
        <translation>Mottagningsdagar</translation>
    </message>
    <message>
        <source>Open days are in bold.</source>
        <translation>Mottagningsdagar står med fet stil.</translation>
    </message>
    <message>
        <source>Open days in the last 12 months</source>
        <translation>Mottagningsdagar de senaste 12 månaderna</translation>
    </message>
    <message>
        <source>Open days of the year</source>
        <translation>Årets mottagningsdagar</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Öppna kortet</translation>
    </message>
    <message>
        <source>Open the card of a child first</source>
        <translation>Öppna först ett barns kort</translation>
    </message>
    <message>
        <source>Open the day of {day} again</source>
        <translation>Öppna mottagningsdagen {day} igen</translation>
    </message>
    <message>
        <source>Or why the child was not weighed</source>
        <translation>Eller varför barnet inte vägdes</translation>
    </message>
    <message>
        <source>Orange line</source>
        <translation>Orange linje</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordning på listan</translation>
    </message>
    <message>
        <source>Other ages</source>
        <translation>Andra åldrar</translation>
    </message>
    <message>
        <source>Other systems</source>
        <translation>Andra system</translation>
    </message>
    <message>
        <source>Other too</source>
        <translation>Annat också</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Slut i lagret</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>Paper register</source>
        <translation>Pappersregister</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Part of the village</source>
        <translation>Del av byn</translation>
    </message>
    <message>
        <source>Part of the village: {place}</source>
        <translation>Del av byn: {place}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>People are entered on {day}. Move the day to another date, or remove the people first.</source>
        <translation>Personer är inlagda på {day}. Flytta dagen till ett annat datum, eller ta bort personerna först.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personer som hittades</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>Plats: {place}</translation>
    </message>
    <message>
        <source>Please bring the health book.</source>
        <translation>Ta med hälsoboken.</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Fattig</translation>
    </message>
    <message>
        <source>Poor and not poor</source>
        <translation>Fattiga och inte fattiga</translation>
    </message>
    <message>
        <source>Position at the post</source>
        <translation>Uppgift på hälsoposten</translation>
    </message>
    <message>
        <source>Position in the household</source>
        <translation>Ställning i hushållet</translation>
    </message>
    <message>
        <source>Pregnant women</source>
        <translation>Gravida</translation>
    </message>
    <message>
        <source>Pregnant women too thin (KEK, upper arm below 23.5 cm)</source>
        <translation>För magra gravida (KEK, överarm under 23,5 cm)</translation>
    </message>
    <message>
        <source>Press Enter to take the next one who waits, or type a name.</source>
        <translation>Tryck Enter för att ta nästa som väntar, eller skriv ett namn.</translation>
    </message>
    <message>
        <source>Press a thumb on both feet for three seconds: a dent that stays is swelling.</source>
        <translation>Tryck med tummen på båda fötterna i tre sekunder: blir en grop kvar är de svullna.</translation>
    </message>
    <message>
        <source>Press a thumb on both feet for three seconds: a dent that stays is swelling. (Ctrl+B)</source>
        <translation>Tryck med tummen på båda fötterna i tre sekunder: blir en grop kvar är de svullna. (Ctrl+B)</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Skriv ut igen</translation>
    </message>
    <message>
        <source>Print growth card</source>
        <translation>Skriv ut tillväxtkort</translation>
    </message>
    <message>
        <source>Print summary of the day</source>
        <translation>Skriv ut dagens översikt</translation>
    </message>
    <message>
        <source>Print the children who are expected before the open day, and those who did not come after it. What is written on the paper is typed back here, line by line.</source>
        <translation>Skriv ut barnen som väntas före mottagningsdagen, och de som inte kom efter den. Det som skrivs på papperet skrivs in här, rad för rad.</translation>
    </message>
    <message>
        <source>Print the month&apos;s figures</source>
        <translation>Skriv ut månadens siffror</translation>
    </message>
    <message>
        <source>Print the sheet for typing (Ctrl+P)</source>
        <translation>Skriv ut inskrivningslistan (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print weighing list (Ctrl+P)</source>
        <translation>Skriv ut vägningslista (Ctrl+P)</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Utskriven den</translation>
    </message>
    <message>
        <source>Queue number</source>
        <translation>Könummer</translation>
    </message>
    <message>
        <source>Read exactly, each last digit comes as often as the others, and .0 and .5 together make 20 of 100. Who writes them much more often reads to the nearest half: look at the scale and the board together.</source>
        <translation>Vid noggrann avläsning är alla slutsiffror lika vanliga, och ,0 och ,5 blir tillsammans 20 av 100. Den som skriver dem mycket oftare läser av till närmaste halva: titta på vågen och mätbrädan tillsammans.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Reckoned from</source>
        <translation>Räknat på</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Record {name}: answers of the day</source>
        <translation>Anteckna {name}: dagens svar</translation>
    </message>
    <message>
        <source>Recorded as a boy, but the measurements fit a girl.</source>
        <translation>Antecknad som pojke, men måtten passar en flicka.</translation>
    </message>
    <message>
        <source>Recorded as a boy, but the national number says girl.</source>
        <translation>Antecknad som pojke, men personnumret säger flicka.</translation>
    </message>
    <message>
        <source>Recorded as a girl, but the measurements fit a boy.</source>
        <translation>Antecknad som flicka, men måtten passar en pojke.</translation>
    </message>
    <message>
        <source>Recorded as a girl, but the national number says boy.</source>
        <translation>Antecknad som flicka, men personnumret säger pojke.</translation>
    </message>
    <message>
        <source>Records to type into another system</source>
        <translation>Uppgifter att föra in i ett annat system</translation>
    </message>
    <message>
        <source>Recovery food (portions)</source>
        <translation>Återhämtningskost (portioner)</translation>
    </message>
    <message>
        <source>Recovery food given</source>
        <translation>Återhämtningskost gavs</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Röd linje</translation>
    </message>
    <message>
        <source>Refer to the midwife. Ask about illness and meals.</source>
        <translation>Remittera till barnmorskan. Fråga om sjukdom och måltider.</translation>
    </message>
    <message>
        <source>Refer: {why}</source>
        <translation>Remittera: {why}</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Remisser</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Remitterade</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Remitterat till</translation>
    </message>
    <message>
        <source>Referred to {target}, slip {number}</source>
        <translation>Remitterat till {target}, remiss {number}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avböjt</translation>
    </message>
    <message>
        <source>Refused on {day}: ask again.</source>
        <translation>Avböjt {day}: fråga igen.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Remove list</source>
        <translation>Ta bort lista</translation>
    </message>
    <message>
        <source>Remove list {number}</source>
        <translation>Ta bort lista {number}</translation>
    </message>
    <message>
        <source>Remove the chosen day with everything measured on it</source>
        <translation>Ta bort den valda dagen med allt som mättes då</translation>
    </message>
    <message>
        <source>Remove the empty open day of {day}</source>
        <translation>Ta bort den tomma mottagningsdagen {day}</translation>
    </message>
    <message>
        <source>Remove the measurements of {name} from {day}</source>
        <translation>Ta bort måtten för {name} från {day}</translation>
    </message>
    <message>
        <source>Remove the value of {name}: {measure} {before}</source>
        <translation>Ta bort värdet för {name}: {measure} {before}</translation>
    </message>
    <message>
        <source>Remove the weight of {name} from {day}: {before}</source>
        <translation>Ta bort vikten för {name} från {day}: {before}</translation>
    </message>
    <message>
        <source>Residents with what is known of them</source>
        <translation>Invånare med det som är känt om dem</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Right date</source>
        <translation>Rätt datum</translation>
    </message>
    <message>
        <source>S counted on {day}</source>
        <translation>S räknat den {day}</translation>
    </message>
    <message>
        <source>S: children who live here</source>
        <translation>S: barn som bor här</translation>
    </message>
    <message>
        <source>S: live here</source>
        <translation>S: bor här</translation>
    </message>
    <message>
        <source>Same weight as in {month}</source>
        <translation>Samma som i {month}</translation>
    </message>
    <message>
        <source>Save as workbook</source>
        <translation>Spara som kalkylfil</translation>
    </message>
    <message>
        <source>Save the month in the columns of the e-PPGBM sheets (Ctrl+E)</source>
        <translation>Spara månaden i e-PPGBM-bladens kolumner (Ctrl+E)</translation>
    </message>
    <message>
        <source>Saved: {file}. {remarks}</source>
        <translation>Sparat: {file}. {remarks}</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Våg</translation>
    </message>
    <message>
        <source>Scale: {scale}</source>
        <translation>Våg: {scale}</translation>
    </message>
    <message>
        <source>School age</source>
        <translation>Skolålder</translation>
    </message>
    <message>
        <source>Search who came</source>
        <translation>Sök den som kommit</translation>
    </message>
    <message>
        <source>Search whose turn it is</source>
        <translation>Sök vems tur det är</translation>
    </message>
    <message>
        <source>Second weighing</source>
        <translation>Andra vägningen</translation>
    </message>
    <message>
        <source>Second weight (g)</source>
        <translation>Andra vikten (g)</translation>
    </message>
    <message>
        <source>Second weight, kg</source>
        <translation>Andra vikten, kg</translation>
    </message>
    <message>
        <source>Send to the health worker: T, below the red line or above the orange line, too thin, too heavy, short, head too small or too large, arm red, 2 signs of tuberculosis, development not complete.</source>
        <translation>Skicka till vårdpersonalen: T, under den röda linjen eller över den orange, för magert, för tungt, kort, för litet eller för stort huvud, röd arm, 2 tecken på tuberkulos, utvecklingslistan inte fullständig.</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Skickad till</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Insatser</translation>
    </message>
    <message>
        <source>Serve {name}: {what}</source>
        <translation>Insatser för {name}: {what}</translation>
    </message>
    <message>
        <source>Severely underweight by weight for age</source>
        <translation>Mycket låg vikt för åldern</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Sex and age</source>
        <translation>Kön och ålder</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>Kön okänt</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Visa stort</translation>
    </message>
    <message>
        <source>Show the last open day, {day}</source>
        <translation>Visa den senaste mottagningsdagen, {day}</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Tecken</translation>
    </message>
    <message>
        <source>Sign of tuberculosis</source>
        <translation>Tecken på tuberkulos</translation>
    </message>
    <message>
        <source>Signs of TB</source>
        <translation>Tecken på tbc</translation>
    </message>
    <message>
        <source>Signs of illness (name them)</source>
        <translation>Tecken på sjukdom (vilka)</translation>
    </message>
    <message>
        <source>Signs of tuberculosis</source>
        <translation>Tecken på tuberkulos</translation>
    </message>
    <message>
        <source>Six months of breast milk only</source>
        <translation>Sex månader med bara bröstmjölk</translation>
    </message>
    <message>
        <source>Something else was given</source>
        <translation>Något annat gavs</translation>
    </message>
    <message>
        <source>Space: has a growth card. Delete: has none. The cursor goes on to the next child.</source>
        <translation>Mellanslag: har tillväxtkort. Delete: har inget. Markören går vidare till nästa barn.</translation>
    </message>
    <message>
        <source>Space: it is entered there. Delete: it is not. The cursor goes on to the next one.</source>
        <translation>Mellanslag: det är infört där. Delete: det är det inte. Markören går vidare till nästa.</translation>
    </message>
    <message>
        <source>Space: it is right. Enter: correct it.</source>
        <translation>Mellanslag: det stämmer. Enter: rätta.</translation>
    </message>
    <message>
        <source>Space: it is right. It is not asked about again unless the value changes.</source>
        <translation>Mellanslag: det stämmer. Frågan kommer inte igen om inte värdet ändras.</translation>
    </message>
    <message>
        <source>Start open day</source>
        <translation>Starta mottagningsdag</translation>
    </message>
    <message>
        <source>Start open day on {day}</source>
        <translation>Starta mottagningsdag {day}</translation>
    </message>
    <message>
        <source>Start the open day of {day}</source>
        <translation>Starta mottagningsdagen {day}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Still due after the open day of {day}</source>
        <translation>Fortfarande dags efter mottagningsdagen {day}</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Kvar att göra</translation>
    </message>
    <message>
        <source>Store line</source>
        <translation>Spara rad</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Summary of the open day</source>
        <translation>Mottagningsdagens översikt</translation>
    </message>
    <message>
        <source>Summary of the open day, {day}</source>
        <translation>Mottagningsdagens översikt, {day}</translation>
    </message>
    <message>
        <source>Sums of S, K, D, N, T, O and B</source>
        <translation>Summor av S, K, D, N, T, O och B</translation>
    </message>
    <message>
        <source>Supervising officer</source>
        <translation>Handledare</translation>
    </message>
    <message>
        <source>Swelling of both feet</source>
        <translation>Svullnad i båda fötterna</translation>
    </message>
    <message>
        <source>Swollen feet</source>
        <translation>Svullna fötter</translation>
    </message>
    <message>
        <source>Swollen feet: no z-score</source>
        <translation>Svullna fötter: inget z-värde</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>T: did not gain enough</source>
        <translation>T: för liten ökning</translation>
    </message>
    <message>
        <source>Take back N by curve: {name}, {month}</source>
        <translation>Ta tillbaka N enligt kurvan: {name}, {month}</translation>
    </message>
    <message numerus="yes">
        <source>Take lot {lot} ({n} left)</source>
        <translation>
            <numerusform>Ta batch {lot} ({n} kvar)</numerusform>
            <numerusform>Ta batch {lot} ({n} kvar)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take lot {lot}, until {expiry} ({n} left)</source>
        <translation>
            <numerusform>Ta batch {lot}, till {expiry} ({n} kvar)</numerusform>
            <numerusform>Ta batch {lot}, till {expiry} ({n} kvar)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Ta bort från listan</translation>
    </message>
    <message>
        <source>Take {name} off the day&apos;s list</source>
        <translation>Ta bort {name} från dagens lista</translation>
    </message>
    <message>
        <source>Takes this person off the day&apos;s list (Ctrl+Delete)</source>
        <translation>Tar bort personen från dagens lista (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Talk about</source>
        <translation>Prata om</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Pratade om</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Target of the year</source>
        <translation>Årets mål</translation>
    </message>
    <message>
        <source>Targets of {year}</source>
        <translation>Mål för {year}</translation>
    </message>
    <message>
        <source>Tell the mother</source>
        <translation>Säg till modern</translation>
    </message>
    <message>
        <source>Tell the mother: {what}</source>
        <translation>Säg till mamman: {what}</translation>
    </message>
    <message>
        <source>The birth date is estimated. Ask for a document.</source>
        <translation>Födelsedatumet är uppskattat. Be om en handling.</translation>
    </message>
    <message>
        <source>The birth date is estimated: ages are about right only.</source>
        <translation>Födelsedatumet är uppskattat: åldrarna är ungefärliga.</translation>
    </message>
    <message>
        <source>The birth date is not known. Ask the family.</source>
        <translation>Födelsedatumet är okänt. Fråga familjen.</translation>
    </message>
    <message>
        <source>The child moved on the scale</source>
        <translation>Barnet rörde sig på vågen</translation>
    </message>
    <message>
        <source>The child was not measured today.</source>
        <translation>Barnet mättes inte i dag.</translation>
    </message>
    <message>
        <source>The columns were never compared with this year&apos;s own sheets of e-PPGBM. Try with a few children first.</source>
        <translation>Kolumnerna har aldrig jämförts med årets egna e-PPGBM-blad. Prova med några barn först.</translation>
    </message>
    <message>
        <source>The country pack of this post has no e-PPGBM sheets. Nothing was written. Choose the pack of Indonesia in Settings.</source>
        <translation>Hälsopostens landspaket har inga e-PPGBM-blad. Inget skrevs. Välj paketet för Indonesien i Inställningar.</translation>
    </message>
    <message>
        <source>The curve is flat or falls to the line below</source>
        <translation>Kurvan är platt eller faller till linjen under</translation>
    </message>
    <message>
        <source>The curve runs along its line</source>
        <translation>Kurvan följer sin linje</translation>
    </message>
    <message>
        <source>The day of birth is not known. Ask for a document.</source>
        <translation>Födelsedagen är okänd. Be om en handling.</translation>
    </message>
    <message>
        <source>The feet of {name} are not swollen</source>
        <translation>Fötterna inte svullna: {name}</translation>
    </message>
    <message>
        <source>The first weight could hardly be right</source>
        <translation>Den första vikten var orimlig</translation>
    </message>
    <message>
        <source>The health centre&apos;s numbers stand beside what the post counts itself and change nothing of it.</source>
        <translation>Vårdcentralens siffror står bredvid det som hälsoposten själv räknar och ändrar inget i det.</translation>
    </message>
    <message>
        <source>The health worker decided</source>
        <translation>Hälsopersonalen bestämde</translation>
    </message>
    <message>
        <source>The letter of {name} in {month} is {letter}: only N and T can be chosen one for the other.</source>
        <translation>Bokstaven för {name} i {month} är {letter}: bara N och T kan bytas mot varandra.</translation>
    </message>
    <message>
        <source>The number before a line: given; once more: refused. Enter stores and calls the next one, Esc leaves.</source>
        <translation>Numret före en rad: givet; en gång till: avböjt. Enter sparar och kallar nästa, Esc lämnar.</translation>
    </message>
    <message>
        <source>The number before a topic: talked about it. + ticks all that today asks for. Enter stores: the person may go.</source>
        <translation>Numret före ett ämne: pratat om det. + kryssar för allt som hör till i dag. Enter sparar: personen får gå.</translation>
    </message>
    <message>
        <source>The open day is on {day} already.</source>
        <translation>Mottagningsdagen är redan den {day}.</translation>
    </message>
    <message>
        <source>The open day of {day} is finished. Press “Open day again” to enter more people.</source>
        <translation>Mottagningsdagen {day} är avslutad. Tryck på ”Öppna dagen igen” för att lägga in fler.</translation>
    </message>
    <message>
        <source>The open day of {day} is not finished. Look whether everybody is entered, then finish it.</source>
        <translation>Mottagningsdagen {day} är inte avslutad. Se efter att alla är inskrivna och avsluta den sedan.</translation>
    </message>
    <message>
        <source>The open day of {day} is written already. Enter again moves it to {to} with all its children, Esc leaves it.</source>
        <translation>Mottagningsdagen {day} finns redan. Enter igen flyttar den till {to} med alla barn, Esc låter den vara.</translation>
    </message>
    <message>
        <source>The post has no {item} that may be given out. Mark it as given only if the health worker brought it.</source>
        <translation>Hälsoposten har ingen {item} som får lämnas ut. Markera som givet bara om vårdpersonalen hade det med sig.</translation>
    </message>
    <message>
        <source>The red line is not confirmed by the health centre yet.</source>
        <translation>Röda linjen är inte bekräftad av vårdcentralen än.</translation>
    </message>
    <message>
        <source>The scale was not at zero</source>
        <translation>Vågen stod inte på noll</translation>
    </message>
    <message>
        <source>The scale was read or written wrongly</source>
        <translation>Fel vid avläsning eller inskrivning</translation>
    </message>
    <message>
        <source>The target of {indicator} lies between 0 and {most}.</source>
        <translation>Målet för {indicator} ska vara mellan 0 och {most}.</translation>
    </message>
    <message>
        <source>The values of {name} and {other} look exchanged: until now {ahead} was ahead.</source>
        <translation>Värdena för {name} och {other} verkar förväxlade: hittills låg {ahead} före.</translation>
    </message>
    <message>
        <source>The weighing month in figures (SKDN)</source>
        <translation>Vägningsmånaden i siffror (SKDN)</translation>
    </message>
    <message>
        <source>The weighing months of {year}</source>
        <translation>Vägningsmånaderna {year}</translation>
    </message>
    <message>
        <source>The whole day in figures, and what is still to do (Ctrl+6)</source>
        <translation>Hela dagen i siffror, och vad som är kvar att göra (Ctrl+6)</translation>
    </message>
    <message>
        <source>Then who types is noted too.</source>
        <translation>Då noteras också vem som skriver in.</translation>
    </message>
    <message>
        <source>There are no boxes on this line.</source>
        <translation>Det finns inga rutor på den här raden.</translation>
    </message>
    <message>
        <source>There is no box {number} on this line. The last one is {last}.</source>
        <translation>Det finns ingen ruta {number} på den här raden. Den sista är {last}.</translation>
    </message>
    <message>
        <source>There is no list {number}. Look at the number at the head of the paper.</source>
        <translation>Det finns ingen lista {number}. Titta på numret överst på papperet.</translation>
    </message>
    <message>
        <source>There is no weight of this day yet. Enter the first one as usual.</source>
        <translation>Det finns ingen vikt från den dagen än. Skriv in den första som vanligt.</translation>
    </message>
    <message>
        <source>There was no open day on {day}. Choose the day for which you want the list of those who did not come.</source>
        <translation>Det var ingen mottagningsdag {day}. Välj dagen du vill ha listan över uteblivna för.</translation>
    </message>
    <message>
        <source>This day is finished. Click a line to correct a value; press “Open day again” to enter more people.</source>
        <translation>Dagen är avslutad. Klicka på en rad för att rätta ett värde; tryck på ”Öppna dagen igen” för att lägga in fler.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>This line is not here any more. Look at the list again.</source>
        <translation>Raden finns inte här längre. Titta på listan igen.</translation>
    </message>
    <message>
        <source>This list is not here any more. Look at the lists again.</source>
        <translation>Listan finns inte här längre. Titta på listorna igen.</translation>
    </message>
    <message>
        <source>This open day is not here any more. Choose another day.</source>
        <translation>Den här mottagningsdagen finns inte längre. Välj en annan dag.</translation>
    </message>
    <message>
        <source>This person stands in no list any more: a card cannot be printed.</source>
        <translation>Personen står inte i någon lista längre: det går inte att skriva ut ett kort.</translation>
    </message>
    <message>
        <source>This person stands in no list any more: a growth card cannot be printed.</source>
        <translation>Personen finns inte längre i någon lista: tillväxtkortet kan inte skrivas ut.</translation>
    </message>
    <message>
        <source>This visit was removed. Search the person again.</source>
        <translation>Besöket har tagits bort. Sök personen igen.</translation>
    </message>
    <message>
        <source>Those for whom something is due</source>
        <translation>De som det är dags för</translation>
    </message>
    <message>
        <source>Those who did not come</source>
        <translation>De som inte kom</translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <translation>Tid: {time}</translation>
    </message>
    <message>
        <source>To catch up</source>
        <translation>Att ta ikapp</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Att kontrollera</translation>
    </message>
    <message>
        <source>To do: {what}</source>
        <translation>Att göra: {what}</translation>
    </message>
    <message>
        <source>To enter</source>
        <translation>Att föra in</translation>
    </message>
    <message>
        <source>To refer, no referral written</source>
        <translation>Ska remitteras, ingen remiss skriven</translation>
    </message>
    <message>
        <source>To write into the books</source>
        <translation>Att skriva i hälsoböckerna</translation>
    </message>
    <message>
        <source>To write into the books, open day {day}</source>
        <translation>Att skriva i hälsoböckerna, mottagningsdag {day}</translation>
    </message>
    <message>
        <source>Twins exchanged</source>
        <translation>Förväxlade tvillingar</translation>
    </message>
    <message>
        <source>Type a weight, Enter stores it and goes on. A letter looks for a name.</source>
        <translation>Skriv en vikt, Enter sparar och går vidare. En bokstav söker efter ett namn.</translation>
    </message>
    <message>
        <source>Type back</source>
        <translation>Skriv in från papper</translation>
    </message>
    <message>
        <source>Type the number of one reason, 1 to {last}.</source>
        <translation>Skriv numret på en orsak, 1 till {last}.</translation>
    </message>
    <message>
        <source>Type the numbers of the boxes that are ticked, for example 1 3. Type -2 for a refusal.</source>
        <translation>Skriv numren på rutorna som är ikryssade, till exempel 1 3. Skriv -2 om familjen avböjde.</translation>
    </message>
    <message>
        <source>Type two letters of the name or the mother, or the queue number. Arrow keys choose, Enter takes.</source>
        <translation>Skriv två bokstäver av barnets eller moderns namn, eller könumret. Välj med piltangenterna, ta med Enter.</translation>
    </message>
    <message>
        <source>Type two letters of the name or the mother. Enter gives the next queue number.</source>
        <translation>Skriv två bokstäver av barnets eller moderns namn. Enter ger nästa könummer.</translation>
    </message>
    <message>
        <source>Typed back on</source>
        <translation>Inskrivet den</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>Inskrivet av</translation>
    </message>
    <message>
        <source>UNCONFIRMED: bands and lines were not yet compared with this year&apos;s printed card.</source>
        <translation>OBEKRÄFTAT: färgfält och linjer är inte jämförda med årets tryckta kort än.</translation>
    </message>
    <message>
        <source>UNCONFIRMED: where the red line runs was not yet compared with this year&apos;s printed card.</source>
        <translation>OBEKRÄFTAT: den röda linjens läge är inte jämfört med årets tryckta kort än.</translation>
    </message>
    <message>
        <source>Underweight by weight for age</source>
        <translation>Låg vikt för åldern</translation>
    </message>
    <message>
        <source>Up to 6 months: breast milk only</source>
        <translation>Upp till 6 månader: bara bröstmjölk</translation>
    </message>
    <message>
        <source>Upper arm (cm)</source>
        <translation>Överarm (cm)</translation>
    </message>
    <message>
        <source>Uses contraception</source>
        <translation>Använder preventivmedel</translation>
    </message>
    <message>
        <source>Vaccinated by</source>
        <translation>Vaccinerat av</translation>
    </message>
    <message>
        <source>Vaccinated by (nurse or midwife)</source>
        <translation>Vaccinerat av (sjuksköterska eller barnmorska)</translation>
    </message>
    <message>
        <source>Value that was looked at</source>
        <translation>Kontrollerat värde</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>Values of {name} from {day} are right: {kind}</source>
        <translation>Värdena för {name} från {day} stämmer: {kind}</translation>
    </message>
    <message>
        <source>Values that are hardly possible, that jump or that look exchanged stand here.</source>
        <translation>Här står värden som är orimliga, som hoppar eller som verkar förväxlade.</translation>
    </message>
    <message>
        <source>Values to check</source>
        <translation>Värden att kontrollera</translation>
    </message>
    <message>
        <source>Values to look at again</source>
        <translation>Värden att se över</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Visit the child at home and weigh it.</source>
        <translation>Besök barnet hemma och väg det.</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>Besökt den</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Gäst</translation>
    </message>
    <message>
        <source>Visitors are weighed and listed apart, and stand in no number of the month.</source>
        <translation>Gäster vägs men står för sig i listan och räknas inte i månadens siffror.</translation>
    </message>
    <message>
        <source>Visitors from elsewhere, not counted</source>
        <translation>Gäster från annat håll, räknas inte</translation>
    </message>
    <message>
        <source>Visitors of the month</source>
        <translation>Månadens besökare</translation>
    </message>
    <message>
        <source>Visitors weighed, not counted</source>
        <translation>Vägda gäster, inte räknade</translation>
    </message>
    <message>
        <source>Vitamin A</source>
        <translation>A-vitamin</translation>
    </message>
    <message>
        <source>Vitamin A and deworming page: {what}, {day}</source>
        <translation>A-vitamin- och avmaskningssidan: {what}, {day}</translation>
    </message>
    <message>
        <source>Vitamin A, blue capsule, 6-11 months</source>
        <translation>A-vitamin, blå kapsel, 6–11 månader</translation>
    </message>
    <message>
        <source>Vitamin A, red capsule, 12-59 months</source>
        <translation>A-vitamin, röd kapsel, 12–59 månader</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Volontär</translation>
    </message>
    <message>
        <source>Volunteer: {name}</source>
        <translation>Volontär: {name}</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Volontärer</translation>
    </message>
    <message>
        <source>Volunteers who helped</source>
        <translation>Volontärer som hjälpte till</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>Midja</translation>
    </message>
    <message>
        <source>Waist (mm)</source>
        <translation>Midja (mm)</translation>
    </message>
    <message>
        <source>Waist cm</source>
        <translation>Midja cm</translation>
    </message>
    <message>
        <source>Was not at the table Advise</source>
        <translation>Var inte vid bordet Rådgivning</translation>
    </message>
    <message>
        <source>Was not at the table Record</source>
        <translation>Var inte vid bordet Anteckning</translation>
    </message>
    <message>
        <source>Was not at the table Serve</source>
        <translation>Var inte vid bordet Insatser</translation>
    </message>
    <message>
        <source>Was the zero of the scale checked?</source>
        <translation>Kontrollerades vågens nolläge?</translation>
    </message>
    <message>
        <source>Weeks of pregnancy</source>
        <translation>Graviditetsveckor</translation>
    </message>
    <message>
        <source>Weigh {name}: {amount}</source>
        <translation>Väg {name}: {amount}</translation>
    </message>
    <message>
        <source>Weigh, measure</source>
        <translation>Vägning, mätning</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Vägd</translation>
    </message>
    <message>
        <source>Weighed again</source>
        <translation>Vägd igen</translation>
    </message>
    <message>
        <source>Weighed again: {name}, {before} → {amount}</source>
        <translation>Vägd igen: {name}, {before} → {amount}</translation>
    </message>
    <message>
        <source>Weighed at home {date}</source>
        <translation>Vägd hemma {date}</translation>
    </message>
    <message>
        <source>Weighed elsewhere</source>
        <translation>Vägd på annat håll</translation>
    </message>
    <message>
        <source>Weighed elsewhere {date}</source>
        <translation>Vägd på annat håll {date}</translation>
    </message>
    <message>
        <source>Weighed here for the first time</source>
        <translation>Vägd här för första gången</translation>
    </message>
    <message>
        <source>Weighed here for the first time (B)</source>
        <translation>Vägd här för första gången (B)</translation>
    </message>
    <message>
        <source>Weighed on</source>
        <translation>Vägd den</translation>
    </message>
    <message>
        <source>Weighed, but too old or no longer living here</source>
        <translation>Vägda, men för gamla eller bor inte längre här</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Vägning</translation>
    </message>
    <message>
        <source>Weighings of the month</source>
        <translation>Månadens vägningar</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>Weight (g)</source>
        <translation>Vikt (g)</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>Vikt (kg)</translation>
    </message>
    <message>
        <source>Weight and length</source>
        <translation>Vikt och längd</translation>
    </message>
    <message>
        <source>Weight and length do not fit</source>
        <translation>Vikt och längd stämmer inte ihop</translation>
    </message>
    <message>
        <source>Weight before {weight} kg ({day})</source>
        <translation>Vikt förut {weight} kg ({day})</translation>
    </message>
    <message>
        <source>Weight changed too much</source>
        <translation>Vikten ändrades för mycket</translation>
    </message>
    <message>
        <source>Weight chart: month {month}, {weight} kg</source>
        <translation>Viktkurvan: månad {month}, {weight} kg</translation>
    </message>
    <message>
        <source>Weight chart: month {month}, {weight} kg, {letter}</source>
        <translation>Viktkurvan: månad {month}, {weight} kg, {letter}</translation>
    </message>
    <message>
        <source>Weight for age</source>
        <translation>Vikt för ålder</translation>
    </message>
    <message>
        <source>Weight for age above {z}; where the orange line lies is not confirmed yet</source>
        <translation>Vikt för ålder över {z}; var orange linjen går är inte bekräftat än</translation>
    </message>
    <message>
        <source>Weight for age below {z}; where the red line lies is not confirmed yet</source>
        <translation>Vikt för ålder under {z}; var röda linjen går är inte bekräftat än</translation>
    </message>
    <message>
        <source>Weight for length or height</source>
        <translation>Vikt för längd</translation>
    </message>
    <message>
        <source>Weight for length or height (nutrition)</source>
        <translation>Vikt för längd (näring)</translation>
    </message>
    <message>
        <source>Weight from home or elsewhere</source>
        <translation>Vikt hemifrån eller från annat håll</translation>
    </message>
    <message>
        <source>Weight hardly possible</source>
        <translation>Orimlig vikt</translation>
    </message>
    <message>
        <source>Weight kg</source>
        <translation>Vikt kg</translation>
    </message>
    <message>
        <source>Weight of {name} from {day}: {amount}</source>
        <translation>Vikt för {name} från {day}: {amount}</translation>
    </message>
    <message>
        <source>Weight of {name} from {day}: {before} → {amount}</source>
        <translation>Vikt för {name} från {day}: {before} → {amount}</translation>
    </message>
    <message>
        <source>Weight {weight} kg</source>
        <translation>Vikt {weight} kg</translation>
    </message>
    <message>
        <source>Weight, length, arm or head not normal</source>
        <translation>Vikt, längd, arm eller huvud inte normalt</translation>
    </message>
    <message>
        <source>Welfare not known</source>
        <translation>Okänt om fattig</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>What goes into the books of the children</source>
        <translation>Vad som ska in i barnens hälsoböcker</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Vad som räknas</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Vad det är dags för</translation>
    </message>
    <message>
        <source>What is due on {day}</source>
        <translation>Vad det är dags för {day}</translation>
    </message>
    <message>
        <source>What is due: tick what was given, write – where the family did not want it</source>
        <translation>Vad det är dags för: kryssa för vad som gavs, skriv – där familjen inte ville ha det</translation>
    </message>
    <message>
        <source>What is stored of this child</source>
        <translation>Det som är sparat om barnet</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Innebörd</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Att göra</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Vad som ska skrivas</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Vad som sågs</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Vad som gavs</translation>
    </message>
    <message>
        <source>What was seen and said</source>
        <translation>Vad som sågs och sades</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Where the number comes from</source>
        <translation>Varifrån siffran kommer</translation>
    </message>
    <message>
        <source>Where the numbers come from, e.g. a letter of the health centre</source>
        <translation>Varifrån siffrorna kommer, t.ex. ett brev från vårdcentralen</translation>
    </message>
    <message>
        <source>Where two laptops check in, let one begin with 1 and the other with 101.</source>
        <translation>Där två datorer checkar in kan den ena börja med 1 och den andra med 101.</translation>
    </message>
    <message>
        <source>Which child of the mother</source>
        <translation>Vilket barn i ordningen</translation>
    </message>
    <message>
        <source>Which child of the mother (1 = first)</source>
        <translation>Vilket barn i ordningen (1 = första)</translation>
    </message>
    <message>
        <source>Which scale?</source>
        <translation>Vilken våg?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vilka</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Vilka som kom</translation>
    </message>
    <message>
        <source>Who did not come this month</source>
        <translation>Vilka som inte kom den här månaden</translation>
    </message>
    <message>
        <source>Who helped on the open day</source>
        <translation>Vilka som hjälpte till på mottagningsdagen</translation>
    </message>
    <message>
        <source>Who helps?</source>
        <translation>Vem hjälper till?</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>Vilka som väntas</translation>
    </message>
    <message>
        <source>Who is expected today?</source>
        <translation>Vilka väntas i dag?</translation>
    </message>
    <message>
        <source>Who is expected, place, scale, volunteers</source>
        <translation>Vilka som väntas, plats, våg, volontärer</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Vilka är här</translation>
    </message>
    <message>
        <source>Who is there today: volunteers, field officer, health worker</source>
        <translation>Vilka som är här i dag: volontärer, fältpersonal, vårdpersonal</translation>
    </message>
    <message>
        <source>Who measures</source>
        <translation>Vem som mäter</translation>
    </message>
    <message>
        <source>Who of these does not come is counted as absent. Everybody may come.</source>
        <translation>De av dessa som inte kommer räknas som uteblivna. Alla får komma.</translation>
    </message>
    <message>
        <source>Who waits at this step</source>
        <translation>Vilka som väntar vid det här steget</translation>
    </message>
    <message>
        <source>Who worked</source>
        <translation>Vilka som arbetade</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Why is it corrected? (may stay empty)</source>
        <translation>Varför rättas det? (får lämnas tomt)</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Därför frågas det</translation>
    </message>
    <message>
        <source>Why the person did not come</source>
        <translation>Varför personen inte kom</translation>
    </message>
    <message>
        <source>Why to visit</source>
        <translation>Varför hembesök</translation>
    </message>
    <message>
        <source>Why to visit: {reasons}</source>
        <translation>Varför hembesök: {reasons}</translation>
    </message>
    <message>
        <source>Why was the child weighed again?</source>
        <translation>Varför vägdes barnet igen?</translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation>Utan kort</translation>
    </message>
    <message>
        <source>Words for the mother</source>
        <translation>Ord till mamman</translation>
    </message>
    <message>
        <source>Write at least one value.</source>
        <translation>Skriv minst ett värde.</translation>
    </message>
    <message>
        <source>Write birth details</source>
        <translation>Skriv födelseuppgifter</translation>
    </message>
    <message>
        <source>Write birth details of {name}</source>
        <translation>Skriv födelseuppgifter för {name}</translation>
    </message>
    <message>
        <source>Write into the book of the child</source>
        <translation>Skriv i barnets hälsobok</translation>
    </message>
    <message>
        <source>Write into the book of {name}: month {month}, {weight} kg, {letter}.</source>
        <translation>Skriv i hälsoboken för {name}: månad {month}, {weight} kg, {letter}.</translation>
    </message>
    <message>
        <source>Write into the book of {name}: month {month}, {weight} kg.</source>
        <translation>Skriv i hälsoboken för {name}: månad {month}, {weight} kg.</translation>
    </message>
    <message>
        <source>Write referral (Ctrl+R)</source>
        <translation>Skriv remiss (Ctrl+R)</translation>
    </message>
    <message>
        <source>Write the birth date first</source>
        <translation>Skriv först födelsedatumet</translation>
    </message>
    <message>
        <source>Write the date of the open day.</source>
        <translation>Skriv mottagningsdagens datum.</translation>
    </message>
    <message>
        <source>Write the day of the open day of {month} in the first line, then the weights.</source>
        <translation>Skriv mottagningsdagen i {month} på första raden, sedan vikterna.</translation>
    </message>
    <message>
        <source>Write the day of the visit.</source>
        <translation>Skriv besöksdagen.</translation>
    </message>
    <message>
        <source>Write the name of the nurse or midwife who vaccinated. Volunteers do not vaccinate.</source>
        <translation>Skriv namnet på sjuksköterskan eller barnmorskan som vaccinerade. Volontärer vaccinerar inte.</translation>
    </message>
    <message>
        <source>Write the official targets of {year}</source>
        <translation>Skriv de officiella målen för {year}</translation>
    </message>
    <message>
        <source>Write the second weight of the chosen day, with the reason</source>
        <translation>Skriv den andra vikten för den valda dagen, med orsak</translation>
    </message>
    <message>
        <source>Write the second weight.</source>
        <translation>Skriv den andra vikten.</translation>
    </message>
    <message>
        <source>Write the weight.</source>
        <translation>Skriv vikten.</translation>
    </message>
    <message>
        <source>Written down today: {what}</source>
        <translation>Antecknat i dag: {what}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Föregående år</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, − for no</source>
        <translation>Ja, − för nej</translation>
    </message>
    <message>
        <source>Your child gained too little this month. Up to 6 months: breast milk only, more often. After that: one more meal a day. If the child is ill, go to the midwife. Come again next month.</source>
        <translation>Barnet har gått upp för lite den här månaden. Upp till 6 månader: bara bröstmjölk, oftare. Därefter: ett mål mat till om dagen. Gå till barnmorskan om barnet är sjukt. Kom igen nästa månad.</translation>
    </message>
    <message>
        <source>Your child gained too little this month. Up to 6 months: breast milk only, more often. After that: one more meal a day. The midwife looks for the reason. Come again next month.</source>
        <translation>Barnet har gått upp för lite den här månaden. Upp till 6 månader: bara bröstmjölk, oftare. Därefter: ett mål mat till om dagen. Barnmorskan tar reda på orsaken. Kom igen nästa månad.</translation>
    </message>
    <message>
        <source>Zero checked</source>
        <translation>Nolläget kontrollerat</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiva</translation>
    </message>
    <message>
        <source>age counted from the due date</source>
        <translation>ålder räknad från beräknat födelsedatum</translation>
    </message>
    <message>
        <source>an age cannot be below 0.</source>
        <translation>en ålder kan inte vara under 0.</translation>
    </message>
    <message>
        <source>arm {value} cm</source>
        <translation>överarm {value} cm</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>hemma</translation>
    </message>
    <message>
        <source>away for a time</source>
        <translation>borta tillfälligt</translation>
    </message>
    <message>
        <source>below the red line</source>
        <translation>under röda linjen</translation>
    </message>
    <message>
        <source>below the red line, of the children weighed</source>
        <translation>under röda linjen, av vägda</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>född {day}</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>pojke</translation>
    </message>
    <message>
        <source>boys</source>
        <translation>pojkar</translation>
    </message>
    <message>
        <source>by curve</source>
        <translation>enligt kurvan</translation>
    </message>
    <message>
        <source>by the age from the due date</source>
        <translation>med ålder från beräknat födelsedatum</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>av {name}</translation>
    </message>
    <message>
        <source>changed since {day}</source>
        <translation>ändrat sedan {day}</translation>
    </message>
    <message>
        <source>child number {number} of the mother</source>
        <translation>moderns barn nummer {number}</translation>
    </message>
    <message>
        <source>children</source>
        <translation>barn</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>danger sign on {day}: {signs}</source>
        <translation>varningstecken {day}: {signs}</translation>
    </message>
    <message>
        <source>did not come on {day}</source>
        <translation>kom inte {day}</translation>
    </message>
    <message>
        <source>did not gain enough twice in a row, of the children weighed</source>
        <translation>för liten ökning två gånger i rad, av vägda</translation>
    </message>
    <message>
        <source>did not gain enough, of the children weighed</source>
        <translation>för liten ökning, av vägda</translation>
    </message>
    <message>
        <source>died</source>
        <translation>avliden</translation>
    </message>
    <message>
        <source>digital scale</source>
        <translation>digital våg</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>e-PPGBM</source>
        <translation>e-PPGBM</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>på annat håll</translation>
    </message>
    <message>
        <source>elsewhere (visitor)</source>
        <translation>på annat håll (gäst)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>fewer than {number} values</source>
        <translation>färre än {number} värden</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>avslutad</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>första gången</translation>
    </message>
    <message>
        <source>from here on standing</source>
        <translation>härifrån stående</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>gått upp</translation>
    </message>
    <message>
        <source>gained enough, of the children weighed</source>
        <translation>tillräcklig ökning, av vägda</translation>
    </message>
    <message>
        <source>gained enough, of the children weighed last month too</source>
        <translation>tillräcklig ökning, av barn som vägdes även förra månaden</translation>
    </message>
    <message>
        <source>gained enough, of the children who live here</source>
        <translation>tillräcklig ökning, av barn som bor här</translation>
    </message>
    <message>
        <source>gained too little</source>
        <translation>gått upp för lite</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>flicka</translation>
    </message>
    <message>
        <source>girl or boy is not written</source>
        <translation>flicka eller pojke står inte</translation>
    </message>
    <message>
        <source>girls</source>
        <translation>flickor</translation>
    </message>
    <message>
        <source>give the age in days or in months, not both.</source>
        <translation>ange åldern i dagar eller i månader, inte båda.</translation>
    </message>
    <message>
        <source>hanging scale</source>
        <translation>hängvåg</translation>
    </message>
    <message>
        <source>hardly possible: not joined</source>
        <translation>orimligt: ingen linje dit</translation>
    </message>
    <message>
        <source>has a card</source>
        <translation>har kort</translation>
    </message>
    <message>
        <source>has none</source>
        <translation>har inget</translation>
    </message>
    <message>
        <source>have a card</source>
        <translation>har kort</translation>
    </message>
    <message>
        <source>head {value} cm</source>
        <translation>huvud {value} cm</translation>
    </message>
    <message>
        <source>here</source>
        <translation>här</translation>
    </message>
    <message>
        <source>here for a time</source>
        <translation>här tillfälligt</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>är här</translation>
    </message>
    <message>
        <source>is here, no. {number}</source>
        <translation>är här, nr {number}</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>last {weight} kg ({month})</source>
        <translation>senast {weight} kg ({month})</translation>
    </message>
    <message>
        <source>length</source>
        <translation>längd</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>rad {number}</translation>
    </message>
    <message>
        <source>live here</source>
        <translation>bor här</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>batch {lot}</translation>
    </message>
    <message>
        <source>lying</source>
        <translation>liggande</translation>
    </message>
    <message>
        <source>man</source>
        <translation>man</translation>
    </message>
    <message>
        <source>missed last month</source>
        <translation>borta förra månaden</translation>
    </message>
    <message>
        <source>mother {name}</source>
        <translation>mor {name}</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>har flyttat</translation>
    </message>
    <message>
        <source>moved away since</source>
        <translation>har flyttat sedan dess</translation>
    </message>
    <message>
        <source>needs {minimum}</source>
        <translation>behöver {minimum}</translation>
    </message>
    <message>
        <source>never weighed here</source>
        <translation>aldrig vägd här</translation>
    </message>
    <message>
        <source>next child</source>
        <translation>nästa barn</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>nästa månad</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>no length</source>
        <translation>ingen längd</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>inget nummer</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>ingen vikt</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>inte besvarat</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>inte frågat</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>inte här än</translation>
    </message>
    <message>
        <source>not in the grid yet</source>
        <translation>inte i tabellen än</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>inte vägd</translation>
    </message>
    <message>
        <source>not weighed last month, of the children weighed</source>
        <translation>inte vägda förra månaden, av vägda</translation>
    </message>
    <message>
        <source>not weighed · {weight} kg in {month}</source>
        <translation>inte vägd · {weight} kg i {month}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte än</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>inget skrivet</translation>
    </message>
    <message numerus="yes">
        <source>obese, not measured for {n} months</source>
        <translation>
            <numerusform>fetma, inte mätt på {n} månad</numerusform>
            <numerusform>fetma, inte mätt på {n} månader</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppen</translation>
    </message>
    <message>
        <source>reads exactly</source>
        <translation>läser av noga</translation>
    </message>
    <message>
        <source>reads to .0 and .5</source>
        <translation>läser till ,0 och ,5</translation>
    </message>
    <message>
        <source>referred on {day}, no result yet</source>
        <translation>remitterat {day}, inget resultat än</translation>
    </message>
    <message>
        <source>slip {number}</source>
        <translation>remiss {number}</translation>
    </message>
    <message>
        <source>small at birth: {weight} kg</source>
        <translation>liten vid födseln: {weight} kg</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>stående</translation>
    </message>
    <message>
        <source>swelling of both feet</source>
        <translation>svullnad i båda fötterna</translation>
    </message>
    <message>
        <source>target {number}</source>
        <translation>mål {number}</translation>
    </message>
    <message>
        <source>target {number} %</source>
        <translation>mål {number} %</translation>
    </message>
    <message>
        <source>the row has {found} cells and the first row has {expected}.</source>
        <translation>raden har {found} celler och första raden har {expected}.</translation>
    </message>
    <message>
        <source>too little twice</source>
        <translation>för lite två ggr</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>utbildade</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>två gånger</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>inskriven</translation>
    </message>
    <message>
        <source>typed back</source>
        <translation>allt inskrivet</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>gäst</translation>
    </message>
    <message>
        <source>waits for the scale</source>
        <translation>väntar på vågen</translation>
    </message>
    <message>
        <source>weighed</source>
        <translation>vägda</translation>
    </message>
    <message>
        <source>weighed here for the first time, of the children weighed</source>
        <translation>vägda här för första gången, av vägda</translation>
    </message>
    <message>
        <source>weighed on {day}: {amount} kg</source>
        <translation>vägd den {day}: {amount} kg</translation>
    </message>
    <message>
        <source>weighed, for each 100 children with a growth card</source>
        <translation>vägda, per 100 barn med tillväxtkort</translation>
    </message>
    <message>
        <source>weighed, of the children who live here</source>
        <translation>vägda, av barn som bor här</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>vikt</translation>
    </message>
    <message>
        <source>with a growth card, of the children who live here</source>
        <translation>med tillväxtkort, av barn som bor här</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>kvinna</translation>
    </message>
    <message>
        <source>writes .{digit} very often</source>
        <translation>skriver ,{digit} mycket ofta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>z-score</source>
        <translation>z-värde</translation>
    </message>
    <message>
        <source>zero checked</source>
        <translation>nolläget kontrollerat</translation>
    </message>
    <message>
        <source>zero not checked</source>
        <translation>nolläget inte kontrollerat</translation>
    </message>
    <message>
        <source>{amount} is stored for {day} already. Store once more if this is right too.</source>
        <translation>{amount} är redan sparat för {day}. Spara en gång till om även detta stämmer.</translation>
    </message>
    <message>
        <source>{amount} is stored for {day} already. Store once more to write {new} in its place.</source>
        <translation>{amount} är redan sparat för {day}. Spara en gång till för att skriva {new} i stället.</translation>
    </message>
    <message>
        <source>{amount} is unusual at this age. If it is right, press Enter again.</source>
        <translation>{amount} är ovanligt i den här åldern. Tryck Enter igen om det stämmer.</translation>
    </message>
    <message>
        <source>{amount} is {difference} less than in {month}. If it is right, press Enter again.</source>
        <translation>{amount} är {difference} mindre än i {month}. Tryck Enter igen om det stämmer.</translation>
    </message>
    <message>
        <source>{amount} is {difference} more than in {month}. If it is right, press Enter again.</source>
        <translation>{amount} är {difference} mer än i {month}. Tryck Enter igen om det stämmer.</translation>
    </message>
    <message>
        <source>{amount} looks like the value of {other}: until now {ahead} was ahead. If it is right, press Enter again.</source>
        <translation>{amount} ser ut som värdet för {other}: hittills låg {ahead} före. Tryck Enter igen om det stämmer.</translation>
    </message>
    <message>
        <source>{chart}, {sex}</source>
        <translation>{chart}, {sex}</translation>
    </message>
    <message>
        <source>{chart}, {sex}: {name}</source>
        <translation>{chart}, {sex}: {name}</translation>
    </message>
    <message>
        <source>{code} is {number}, but only {all} children live here. Look at the children of the month.</source>
        <translation>{code} är {number}, men bara {all} barn bor här. Se över månadens barn.</translation>
    </message>
    <message>
        <source>{day} is in the future. Choose today or an earlier day.</source>
        <translation>{day} har inte varit än. Välj i dag eller en tidigare dag.</translation>
    </message>
    <message>
        <source>{day}, changed since</source>
        <translation>{day}, ändrat sedan dess</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} av {all}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} lines typed</source>
        <translation>
            <numerusform>{done} av {n} rad inskriven</numerusform>
            <numerusform>{done} av {n} rader inskrivna</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: {choices}</source>
        <translation>{field}: {choices}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Nothing was written.</source>
        <translation>{file} går inte att läsa: {reason}. Inget skrevs.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} kunde inte skrivas: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not a CSV file in UTF-8. Save it so and try again. Nothing was written.</source>
        <translation>{file} är ingen CSV-fil i UTF-8. Spara den så och försök igen. Inget skrevs.</translation>
    </message>
    <message>
        <source>{file}, row 1, column {column}: there is no such column, or it is there twice. Nothing was written.</source>
        <translation>{file}, rad 1, kolumn {column}: kolumnen finns inte, eller finns två gånger. Inget skrevs.</translation>
    </message>
    <message>
        <source>{file}, row 1: there is no column {column}. The first row names the columns. Nothing was written.</source>
        <translation>{file}, rad 1: kolumnen {column} saknas. Första raden ger kolumnernas namn. Inget skrevs.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: {reason} Nothing was written.</source>
        <translation>{file}, rad {row}, kolumn {column}: {reason} Inget skrevs.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the row cannot be read as CSV. Nothing was written.</source>
        <translation>{file}, rad {row}: raden går inte att läsa som CSV. Inget skrevs.</translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <translation>{first} · {second}</translation>
    </message>
    <message>
        <source>{grams} g</source>
        <translation>{grams} g</translation>
    </message>
    <message>
        <source>{grams} g, needs {minimum}</source>
        <translation>{grams} g, behöver {minimum}</translation>
    </message>
    <message>
        <source>{group} {number}</source>
        <translation>{group} {number}</translation>
    </message>
    <message>
        <source>{group}: absent</source>
        <translation>{group}: uteblivna</translation>
    </message>
    <message>
        <source>{group}: came</source>
        <translation>{group}: kom</translation>
    </message>
    <message>
        <source>{key}: {title}. {detail} {answer}</source>
        <translation>{key}: {title}. {detail} {answer}</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{measure} {amount} at birth is not possible. Check the card.</source>
        <translation>{measure} {amount} vid födseln är inte möjligt. Kontrollera hälsoboken.</translation>
    </message>
    <message>
        <source>{measure} {amount} is hardly possible at this age.</source>
        <translation>{measure} {amount} är knappast möjligt i den här åldern.</translation>
    </message>
    <message>
        <source>{measure} {amount} is not possible. Check the measuring board.</source>
        <translation>{measure} {amount} är inte möjligt. Kontrollera mätbrädan.</translation>
    </message>
    <message>
        <source>{measure} {amount} is not possible. Check the scale.</source>
        <translation>{measure} {amount} är inte möjligt. Kontrollera vågen.</translation>
    </message>
    <message>
        <source>{measure} {amount} is not possible. Check the tape.</source>
        <translation>{measure} {amount} är inte möjligt. Kontrollera måttbandet.</translation>
    </message>
    <message>
        <source>{measure} {amount} is {difference} less than on {day}.</source>
        <translation>{measure} {amount} är {difference} mindre än den {day}.</translation>
    </message>
    <message>
        <source>{measure} {amount} is {difference} more than on {day}.</source>
        <translation>{measure} {amount} är {difference} mer än den {day}.</translation>
    </message>
    <message>
        <source>{measure}, {unit}</source>
        <translation>{measure}, {unit}</translation>
    </message>
    <message>
        <source>{measure}: measure again, this can hardly be right.</source>
        <translation>{measure}: mät igen, det här kan knappast stämma.</translation>
    </message>
    <message>
        <source>{measure}: {after}</source>
        <translation>{measure}: {after}</translation>
    </message>
    <message>
        <source>{measure}: {before} → {after}</source>
        <translation>{measure}: {before} → {after}</translation>
    </message>
    <message>
        <source>{month} has the days 1 to {last}. Write the day of the month only.</source>
        <translation>{month} har dagarna 1 till {last}. Skriv bara dagen i månaden.</translation>
    </message>
    <message>
        <source>{more}, {less}</source>
        <translation>{more}, {less}</translation>
    </message>
    <message>
        <source>{name} came on {day} and has no weight. Enter it, or take the name off the day.</source>
        <translation>{name} kom {day} men har ingen vikt. Skriv in den, eller ta bort namnet från dagen.</translation>
    </message>
    <message>
        <source>{name} cannot have come on {day}: born {birth}.</source>
        <translation>{name} kan inte ha kommit den {day}: född {birth}.</translation>
    </message>
    <message>
        <source>{name} cannot have come on {day}: died {death}.</source>
        <translation>{name} kan inte ha kommit den {day}: avliden {death}.</translation>
    </message>
    <message>
        <source>{name} did not gain weight in {month}: the curve is flat or falls, and the letter stays T.</source>
        <translation>{name} gick inte upp i vikt i {month}: kurvan är platt eller faller, och bokstaven förblir T.</translation>
    </message>
    <message>
        <source>{name} died on {death}. A visit on {day} cannot be entered. Check the date of death on the resident&apos;s card.</source>
        <translation>{name} dog {death}. Ett besök {day} går inte att skriva in. Kontrollera dödsdatumet på personens kort.</translation>
    </message>
    <message>
        <source>{name} has N already: the weight rose enough.</source>
        <translation>{name} har redan N: vikten ökade tillräckligt.</translation>
    </message>
    <message>
        <source>{name} has N now: the curve runs along its line. F4 takes it back.</source>
        <translation>{name} har nu N: kurvan följer sin linje. F4 tar tillbaka det.</translation>
    </message>
    <message>
        <source>{name} has a growth card</source>
        <translation>{name} har tillväxtkort</translation>
    </message>
    <message>
        <source>{name} has no growth card</source>
        <translation>{name} har inget tillväxtkort</translation>
    </message>
    <message>
        <source>{name} has no weight of {month}: there is no letter to choose.</source>
        <translation>{name} har ingen vikt för {month}: det finns ingen bokstav att välja.</translation>
    </message>
    <message>
        <source>{name} has number {number}.</source>
        <translation>{name} har nummer {number}.</translation>
    </message>
    <message>
        <source>{name} has the reckoned letter again.</source>
        <translation>{name} har den uträknade bokstaven igen.</translation>
    </message>
    <message>
        <source>{name} has {before} on {day} already. Enter again writes {amount} in its place, Esc keeps what is there.</source>
        <translation>{name} har redan {before} den {day}. Enter igen skriver {amount} i stället, Esc behåller det som står.</translation>
    </message>
    <message>
        <source>{name} is a volunteer of this post, and volunteers do not vaccinate. Write who gave the vaccine, or press Enter again if a nurse or midwife has the same name.</source>
        <translation>{name} är volontär vid hälsoposten, och volontärer vaccinerar inte. Skriv vem som gav vaccinet, eller tryck Enter igen om en sjuksköterska eller barnmorska har samma namn.</translation>
    </message>
    <message>
        <source>{name} is in the list already: {reason}. If this is somebody else, save once more.</source>
        <translation>{name} finns redan i listan: {reason}. Är det någon annan: spara en gång till.</translation>
    </message>
    <message>
        <source>{name} is measured on {day} too, with another value. Correct one of the two first; nothing was moved.</source>
        <translation>{name} är mätt även {day}, med ett annat värde. Rätta ett av dem först; inget har flyttats.</translation>
    </message>
    <message>
        <source>{name} is recorded as dead. Check the resident&apos;s card before you enter a visit.</source>
        <translation>{name} är antecknad som avliden. Kontrollera personens kort innan du skriver in ett besök.</translation>
    </message>
    <message>
        <source>{name} was born on {birth}, after {day}. Check the birth date or the day of the visit.</source>
        <translation>{name} föddes {birth}, efter {day}. Kontrollera födelsedatumet eller besöksdagen.</translation>
    </message>
    <message>
        <source>{name} was not weighed, and nobody wrote why. Enter a weight from home, or the reason.</source>
        <translation>{name} vägdes inte, och ingen har skrivit varför. Skriv in en vikt hemifrån, eller orsaken.</translation>
    </message>
    <message>
        <source>{name} was served, nothing was given</source>
        <translation>{name} var vid Insatser, inget gavs</translation>
    </message>
    <message>
        <source>{name} was weighed on {day} too: {before}. Enter again adds {amount} of the open day, Esc leaves it.</source>
        <translation>{name} vägdes även den {day}: {before}. Enter igen lägger till {amount} för mottagningsdagen, Esc låter det vara.</translation>
    </message>
    <message>
        <source>{name} was weighed, but does not count: too old, or no longer living here. Look at birth date and address.</source>
        <translation>{name} vägdes men räknas inte: för gammal, eller bor inte här längre. Se över födelsedatum och adress.</translation>
    </message>
    <message>
        <source>{name}, born {birth}. Enter goes on; after the last field the line is stored.</source>
        <translation>{name}, född {birth}. Enter går vidare; efter sista fältet sparas raden.</translation>
    </message>
    <message>
        <source>{name}, measured on {day}</source>
        <translation>{name}, mätt {day}</translation>
    </message>
    <message>
        <source>{name}, {day}. First weight: {amount}, then {second}. The last one counts.</source>
        <translation>{name}, {day}. Första vikten: {amount}, sedan {second}. Den sista gäller.</translation>
    </message>
    <message>
        <source>{name}, {day}. First weight: {amount}. Both are kept, the second one counts.</source>
        <translation>{name}, {day}. Första vikten: {amount}. Båda sparas, den andra gäller.</translation>
    </message>
    <message>
        <source>{name}, {day}: entered in {system}</source>
        <translation>{name}, {day}: infört i {system}</translation>
    </message>
    <message>
        <source>{name}, {day}: not entered in {system}</source>
        <translation>{name}, {day}: inte infört i {system}</translation>
    </message>
    <message>
        <source>{name}, {day}: {doubt}</source>
        <translation>{name}, {day}: {doubt}</translation>
    </message>
    <message>
        <source>{name}, {month}: {value}</source>
        <translation>{name}, {month}: {value}</translation>
    </message>
    <message>
        <source>{name}: advice given, may go home</source>
        <translation>{name}: råd gavs, får gå hem</translation>
    </message>
    <message>
        <source>{name}: ask whether the family has a growth card.</source>
        <translation>{name}: fråga om familjen har ett tillväxtkort.</translation>
    </message>
    <message>
        <source>{name}: recording done</source>
        <translation>{name}: anteckningen klar</translation>
    </message>
    <message>
        <source>{name}: services done</source>
        <translation>{name}: insatserna klara</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} {reason}</source>
        <translation>{number} {reason}</translation>
    </message>
    <message>
        <source>{number} {step}</source>
        <translation>{number} {step}</translation>
    </message>
    <message>
        <source>{number} {step} · {count}</source>
        <translation>{number} {step} · {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} absent</source>
        <translation>
            <numerusform>{n} frånvarande</numerusform>
            <numerusform>{n} frånvarande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children</source>
        <translation>
            <numerusform>{n} barn</numerusform>
            <numerusform>{n} barn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children have a growth card</source>
        <translation>
            <numerusform>{n} barn har tillväxtkort</numerusform>
            <numerusform>{n} barn har tillväxtkort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children have no national number (NIK). e-PPGBM cannot take them.</source>
        <translation>
            <numerusform>{n} barn har inget personnummer (NIK). e-PPGBM kan inte ta emot det.</numerusform>
            <numerusform>{n} barn har inget personnummer (NIK). e-PPGBM kan inte ta emot dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children have no whole birth date. e-PPGBM cannot take them.</source>
        <translation>
            <numerusform>{n} barn har inget fullständigt födelsedatum. e-PPGBM kan inte ta emot det.</numerusform>
            <numerusform>{n} barn har inget fullständigt födelsedatum. e-PPGBM kan inte ta emot dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children have swollen feet. Write the grade, 1 to 3, into Pitting_edema.</source>
        <translation>
            <numerusform>{n} barn har svullna fötter. Skriv graden, 1 till 3, i Pitting_edema.</numerusform>
            <numerusform>{n} barn har svullna fötter. Skriv graden, 1 till 3, i Pitting_edema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children who live here</source>
        <translation>
            <numerusform>{n} barn som bor här</numerusform>
            <numerusform>{n} barn som bor här</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} dag</numerusform>
            <numerusform>{n} dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} done</source>
        <translation>
            <numerusform>{n} klar</numerusform>
            <numerusform>{n} klara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <translation>
            <numerusform>{n} grupp</numerusform>
            <numerusform>{n} grupper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} here</source>
        <translation>
            <numerusform>{n} här</numerusform>
            <numerusform>{n} här</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left</source>
        <translation>
            <numerusform>{n} kvar</numerusform>
            <numerusform>{n} kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} measured children are in {file}.</source>
        <translation>
            <numerusform>{n} mätt barn finns i {file}.</numerusform>
            <numerusform>{n} mätta barn finns i {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} measured values to check</source>
        <translation>
            <numerusform>{n} mätvärde att kontrollera</numerusform>
            <numerusform>{n} mätvärden att kontrollera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} measurements of {month}, and every child who lives here, are in:</source>
        <translation>
            <numerusform>{n} mätning från {month}, och alla barn som bor här, finns i:</numerusform>
            <numerusform>{n} mätningar från {month}, och alla barn som bor här, finns i:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} månad</numerusform>
            <numerusform>{n} månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} till</numerusform>
            <numerusform>{n} till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not asked for a card</source>
        <translation>
            <numerusform>{n} inte tillfrågad om kort</numerusform>
            <numerusform>{n} inte tillfrågade om kort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not weighed</source>
        <translation>
            <numerusform>{n} inte vägd</numerusform>
            <numerusform>{n} inte vägda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open days are not finished yet</source>
        <translation>
            <numerusform>{n} mottagningsdag är inte avslutad än</numerusform>
            <numerusform>{n} mottagningsdagar är inte avslutade än</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} portions</source>
        <translation>
            <numerusform>{n} portion</numerusform>
            <numerusform>{n} portioner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records entered in {system}</source>
        <translation>
            <numerusform>{n} uppgift införd i {system}</numerusform>
            <numerusform>{n} uppgifter införda i {system}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records still to enter</source>
        <translation>
            <numerusform>{n} uppgift kvar att föra in</numerusform>
            <numerusform>{n} uppgifter kvar att föra in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} values to check</source>
        <translation>
            <numerusform>{n} värde att kontrollera</numerusform>
            <numerusform>{n} värden att kontrollera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visitors</source>
        <translation>
            <numerusform>{n} gäst</numerusform>
            <numerusform>{n} gäster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} volunteers</source>
        <translation>
            <numerusform>{n} volontär</numerusform>
            <numerusform>{n} volontärer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} volunteers are named as having come.</source>
        <translation>
            <numerusform>{n} volontär är angiven som närvarande.</numerusform>
            <numerusform>{n} volontärer är angivna som närvarande.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} volunteers are not possible. Write how many helped, at most 99.</source>
        <translation>
            <numerusform>{n} volontär är inte möjligt. Skriv hur många som hjälpte till, högst 99.</numerusform>
            <numerusform>{n} volontärer är inte möjligt. Skriv hur många som hjälpte till, högst 99.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} volunteers helped</source>
        <translation>
            <numerusform>{n} volontär hjälpte till</numerusform>
            <numerusform>{n} volontärer hjälpte till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation>
            <numerusform>{n} väntar</numerusform>
            <numerusform>{n} väntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks of pregnancy</source>
        <translation>
            <numerusform>{n} graviditetsvecka</numerusform>
            <numerusform>{n} graviditetsveckor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks of pregnancy are not possible. Write 20 to 44.</source>
        <translation>
            <numerusform>{n} graviditetsvecka är inte möjligt. Skriv 20 till 44.</numerusform>
            <numerusform>{n} graviditetsveckor är inte möjligt. Skriv 20 till 44.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weighed</source>
        <translation>
            <numerusform>{n} vägd</numerusform>
            <numerusform>{n} vägda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weighed but not counted</source>
        <translation>
            <numerusform>{n} vägd men inte räknad</numerusform>
            <numerusform>{n} vägda men inte räknade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weights</source>
        <translation>
            <numerusform>{n} vikt</numerusform>
            <numerusform>{n} vikter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <translation>
            <numerusform>{n} år</numerusform>
            <numerusform>{n} år</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} av {whole}</translation>
    </message>
    <message>
        <source>{problem} Press Enter again to write it down without taking it out of stock.</source>
        <translation>{problem} Tryck Enter igen för att anteckna det utan att ta det ur lagret.</translation>
    </message>
    <message>
        <source>{series} {dose}</source>
        <translation>{series} {dose}</translation>
    </message>
    <message>
        <source>{step}: {number} done</source>
        <translation>{step}: {number} klara</translation>
    </message>
    <message>
        <source>{step}: {number} waiting</source>
        <translation>{step}: {number} väntar</translation>
    </message>
    <message>
        <source>{step}: {waiting} waiting, {done} done (Ctrl+{number})</source>
        <translation>{step}: {waiting} väntar, {done} klara (Ctrl+{number})</translation>
    </message>
    <message>
        <source>{text} is no month. Write it like 2026-10.</source>
        <translation>{text} är ingen månad. Skriv så här: 2026-10.</translation>
    </message>
    <message>
        <source>{title}: {number}</source>
        <translation>{title}: {number}</translation>
    </message>
    <message>
        <source>{title}: {number}. Enter shows the children.</source>
        <translation>{title}: {number}. Enter visar barnen.</translation>
    </message>
    <message>
        <source>{value} cm</source>
        <translation>{value} cm</translation>
    </message>
    <message>
        <source>{value} cm lying</source>
        <translation>{value} cm liggande</translation>
    </message>
    <message>
        <source>{value} cm standing</source>
        <translation>{value} cm stående</translation>
    </message>
    <message>
        <source>{value} cm, lying</source>
        <translation>{value} cm, liggande</translation>
    </message>
    <message>
        <source>{value} cm, standing</source>
        <translation>{value} cm, stående</translation>
    </message>
    <message>
        <source>{value} kg</source>
        <translation>{value} kg</translation>
    </message>
    <message>
        <source>{weight} and {length} hardly go together.</source>
        <translation>{weight} och {length} passar knappast ihop.</translation>
    </message>
    <message>
        <source>{weight} and {length} hardly go together. If both are right, press Enter again.</source>
        <translation>{weight} och {length} passar knappast ihop. Tryck Enter igen om båda stämmer.</translation>
    </message>
    <message>
        <source>{weight} kg</source>
        <translation>{weight} kg</translation>
    </message>
    <message>
        <source>{weight} kg, as last time</source>
        <translation>{weight} kg, som förra gången</translation>
    </message>
    <message>
        <source>{weight} kg, {gain} g less than last</source>
        <translation>{weight} kg, {gain} g mindre än förra gången</translation>
    </message>
    <message>
        <source>{weight} kg, {gain} g more than last</source>
        <translation>{weight} kg, {gain} g mer än förra gången</translation>
    </message>
    <message>
        <source>{what} ({word})</source>
        <translation>{what} ({word})</translation>
    </message>
    <message>
        <source>{what} is late</source>
        <translation>{what} är försenat</translation>
    </message>
    <message>
        <source>{what} of {month} is missing</source>
        <translation>{what} för {month} saknas</translation>
    </message>
    <message>
        <source>“{value}” is not a number such as 12.5.</source>
        <translation>”{value}” är inget tal som 12.5.</translation>
    </message>
    <message>
        <source>“{value}” is not one of: {choices}, or empty.</source>
        <translation>”{value}” är inte något av: {choices}, eller tomt.</translation>
    </message>
    <message>
        <source>−{grams} g since {month}</source>
        <translation>−{grams} g sedan {month}</translation>
    </message>
    <message>
        <source>√ yes, – no, X no longer breast milk only, A not known, an empty cell: not asked or not measured. A class is not a diagnosis.</source>
        <translation>√ ja, – nej, X inte längre bara bröstmjölk, A inte känt, tom ruta: inte frågat eller inte mätt. En tillväxtklass är ingen diagnos.</translation>
    </message>
    <message>
        <source>≈ {age}</source>
        <translation>≈ {age}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>12.5 and 12,5 are the same. Write no sign for thousands. The field shows again what was understood.</source>
        <translation>12.5 och 12,5 betyder samma sak. Skriv inget tecken för tusental. Fältet visar sedan hur det uppfattades.</translation>
    </message>
    <message>
        <source>About Balai</source>
        <translation>Om Balai</translation>
    </message>
    <message>
        <source>Back and forward between pages</source>
        <translation>Bakåt och framåt mellan sidor</translation>
    </message>
    <message>
        <source>Calendar of a date</source>
        <translation>Kalender för ett datum</translation>
    </message>
    <message>
        <source>Close the form or card, back to the list</source>
        <translation>Stäng formuläret eller kortet, tillbaka till listan</translation>
    </message>
    <message>
        <source>Go to a page or a person by name</source>
        <translation>Gå till en sida eller en person efter namn</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nästa del av fönstret</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. Open the post again and go on. There is no need to save when you close Balai.</source>
        <translation>Inget som sparats har gått förlorat. Öppna hälsoposten igen och fortsätt. Du behöver inte spara när du stänger Balai.</translation>
    </message>
    <message>
        <source>Open the line of a list</source>
        <translation>Öppna raden i en lista</translation>
    </message>
    <message>
        <source>Pages of the rail</source>
        <translation>Sidorna i menyn</translation>
    </message>
    <message>
        <source>Press “Undo” at the foot of the window, or Ctrl+Z. What was done on an earlier day is undone on the page History.</source>
        <translation>Tryck på ”Ångra” nederst i fönstret, eller Ctrl+Z. Det som gjordes en tidigare dag ångrar du på sidan Historik.</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Spara formuläret</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Sök i listan</translation>
    </message>
    <message>
        <source>Something that only the midwife should know</source>
        <translation>Något som bara barnmorskan bör veta</translation>
    </message>
    <message>
        <source>Something was entered wrongly</source>
        <translation>Något blev fel inskrivet</translation>
    </message>
    <message>
        <source>Take the recovery sheet and choose “Forgot the passphrase?” where the passphrase is asked for.</source>
        <translation>Ta fram återställningsbladet och välj ”Glömt lösenfrasen?” där du ska skriva lösenfrasen.</translation>
    </message>
    <message>
        <source>The day of birth is not known</source>
        <translation>Födelsedagen är okänd</translation>
    </message>
    <message>
        <source>The main button of the page, for example a new resident</source>
        <translation>Sidans huvudknapp, till exempel en ny invånare</translation>
    </message>
    <message>
        <source>The passphrase was forgotten</source>
        <translation>Lösenfrasen är glömd</translation>
    </message>
    <message>
        <source>The power went</source>
        <translation>Strömmen gick</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translation>Ångra det senaste</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the GNU General Public License, version 3 or later. It needs no internet.</source>
        <translation>Version {version}. Fri programvara under GNU General Public License, version 3 eller senare. Behöver inget internet.</translation>
    </message>
    <message>
        <source>Weights and heights</source>
        <translation>Vikter och längder</translation>
    </message>
    <message>
        <source>Write it on the person&apos;s card under “For the midwife”. Only she can read it, with her own passphrase; others see that she follows up. She chooses the passphrase once, under Settings, “Key of the midwife”.</source>
        <translation>Skriv det på personens kort under ”För barnmorskan”. Bara hon kan läsa det, med sin egen lösenfras; andra ser att hon följer upp. Hon väljer lösenfrasen en gång, under Inställningar, ”Barnmorskans nyckel”.</translation>
    </message>
    <message>
        <source>Write only the month and the year, or only the year. Or choose “Only the age is known”. Never invent a day.</source>
        <translation>Skriv bara månad och år, eller bara år. Eller välj ”Bara åldern är känd”. Hitta aldrig på en dag.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>(empty)</source>
        <translation>(tomt)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Each thing that is saved appears here. It can be looked at and undone, also months later.</source>
        <translation>Allt som sparas visas här. Du kan titta på det och ångra det, även flera månader senare.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inget hittades</translation>
    </message>
    <message>
        <source>Nothing was done in this post yet</source>
        <translation>Inget är gjort i den här hälsoposten än</translation>
    </message>
    <message>
        <source>Other computer</source>
        <translation>En annan dator</translation>
    </message>
    <message>
        <source>Search what was done, or who did it</source>
        <translation>Sök vad som gjordes eller vem som gjorde det</translation>
    </message>
    <message>
        <source>Show older actions</source>
        <translation>Visa äldre åtgärder</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>This action was undone.</source>
        <translation>Åtgärden har ångrats.</translation>
    </message>
    <message>
        <source>Try fewer letters or another word.</source>
        <translation>Prova färre bokstäver eller ett annat ord.</translation>
    </message>
    <message>
        <source>Undo this action</source>
        <translation>Ångra åtgärden</translation>
    </message>
    <message>
        <source>Undoes an action</source>
        <translation>Ångrar en åtgärd</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ångrad</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>added</source>
        <translation>tillagt</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more entries</source>
        <translation>
            <numerusform>och {n} uppgift till</numerusform>
            <numerusform>och {n} uppgifter till</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrat</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>återställt</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>borttaget</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
</context>
<context>
    <name>Home visits</name>
    <message>
        <source>A health worker was told</source>
        <translation>Vårdpersonal fick veta</translation>
    </message>
    <message>
        <source>A temperature lies between {least} and {most} °C. Read it again.</source>
        <translation>En temperatur ligger mellan {least} och {most} °C. Läs av den igen.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>After the visit</source>
        <translation>Efter besöket</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Another visit is stored on {day}. Open that one, or choose another day.</source>
        <translation>Ett annat besök är redan sparat {day}. Öppna det, eller välj en annan dag.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answer at a visit</source>
        <translation>Svar vid ett besök</translation>
    </message>
    <message>
        <source>Ask and look</source>
        <translation>Fråga och titta</translation>
    </message>
    <message>
        <source>Ask the midwife before you go. Why stays between her and the family.</source>
        <translation>Fråga barnmorskan innan du går. Orsaken stannar mellan henne och familjen.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Född</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Came to 1-4</source>
        <translation>Utfall 1–4</translation>
    </message>
    <message>
        <source>Came to: {words}.</source>
        <translation>Utfall: {words}.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklista</translation>
    </message>
    <message>
        <source>Checklists for the people of the week</source>
        <translation>Checklistor för veckans personer</translation>
    </message>
    <message>
        <source>Choose what the visit came to.</source>
        <translation>Välj besökets utfall.</translation>
    </message>
    <message>
        <source>Choose whom it is about.</source>
        <translation>Välj vem det gäller.</translation>
    </message>
    <message>
        <source>Choose whom the visit was about.</source>
        <translation>Välj vem besöket gällde.</translation>
    </message>
    <message>
        <source>Class of findings</source>
        <translation>Slag av fynd</translation>
    </message>
    <message>
        <source>Copy line by line, in the order of the paper. Enter goes on, 1 is yes, 2 is no. The next line follows by itself.</source>
        <translation>Skriv av rad för rad, i papperets ordning. Enter går vidare, 1 är ja, 2 är nej. Nästa rad kommer av sig själv.</translation>
    </message>
    <message>
        <source>Correct the visit</source>
        <translation>Rätta besöket</translation>
    </message>
    <message>
        <source>Correct the visit of {day}</source>
        <translation>Rätta besöket {day}</translation>
    </message>
    <message>
        <source>Danger sign</source>
        <translation>Varningstecken</translation>
    </message>
    <message>
        <source>Danger sign at home on {day}. Write on which day a health worker was told, or refer.</source>
        <translation>Varningstecken hemma {day}. Skriv vilken dag vårdpersonal fick veta, eller remittera.</translation>
    </message>
    <message>
        <source>Danger sign at home, and no health worker was told</source>
        <translation>Varningstecken hemma, och ingen vårdpersonal fick veta</translation>
    </message>
    <message>
        <source>Danger sign: go to the health centre today, and tell the midwife now.</source>
        <translation>Varningstecken: till vårdcentralen i dag, och säg till barnmorskan nu.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates and places</source>
        <translation>Datum och platser</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Day of the visit: {name}</source>
        <translation>Besöksdag: {name}</translation>
    </message>
    <message>
        <source>Did not want a visit</source>
        <translation>Ville inte ha besök</translation>
    </message>
    <message>
        <source>Does not follow the treatment</source>
        <translation>Följer inte behandlingen</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Utfört av</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Utfört den</translation>
    </message>
    <message>
        <source>Done on {day}</source>
        <translation>Utfört {day}</translation>
    </message>
    <message>
        <source>Doors that one volunteer visits in a week</source>
        <translation>Dörrar som en volontär besöker på en vecka</translation>
    </message>
    <message>
        <source>Empty checklists for visits</source>
        <translation>Tomma checklistor för besök</translation>
    </message>
    <message>
        <source>Family of {name}</source>
        <translation>Familjen till {name}</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Follow-up after visits, week from {first} to {last}</source>
        <translation>Uppföljning efter besök, vecka från {first} till {last}</translation>
    </message>
    <message>
        <source>Follow-up form</source>
        <translation>Uppföljningsblad</translation>
    </message>
    <message>
        <source>For example: came to the post, away for the harvest.</source>
        <translation>Till exempel: kom till hälsoposten, borta på skörd.</translation>
    </message>
    <message>
        <source>Found a b c d</source>
        <translation>Fann a b c d</translation>
    </message>
    <message>
        <source>Found: {words}.</source>
        <translation>Fann: {words}.</translation>
    </message>
    <message>
        <source>Has no access to care</source>
        <translation>Har ingen tillgång till vård</translation>
    </message>
    <message>
        <source>Health worker told</source>
        <translation>Vårdpersonal vet</translation>
    </message>
    <message>
        <source>Home visits</source>
        <translation>Hembesök</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Hus</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Known: {words}</source>
        <translation>Känt: {words}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>Later open Home visits, press Type back, type the number of the list, and copy line by line.</source>
        <translation>Öppna sedan Hembesök, tryck på Skriv in från papper, skriv listans nummer och skriv av rad för rad.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>List {number}</source>
        <translation>Lista {number}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Följ upp</translation>
    </message>
    <message>
        <source>Look again: {name}</source>
        <translation>Följ upp: {name}</translation>
    </message>
    <message>
        <source>Looked again</source>
        <translation>Uppföljt</translation>
    </message>
    <message>
        <source>Looked again: {name}</source>
        <translation>Uppföljt: {name}</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Uppföljt den</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Träffad</translation>
    </message>
    <message>
        <source>Met at home on {day}, and died on {death}. Correct one of the dates.</source>
        <translation>Träffades hemma {day}, men dog {death}. Rätta ett av datumen.</translation>
    </message>
    <message>
        <source>Most urgent</source>
        <translation>Mest brådskande</translation>
    </message>
    <message>
        <source>Mother: {name}</source>
        <translation>Mor: {name}</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Flyttat härifrån</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name, street, volunteer or list</source>
        <translation>Namn, gata, volontär eller lista</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Nästa besök</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>No list of this week has this number. Choose the week at the top, then type it again.</source>
        <translation>Ingen lista den här veckan har det numret. Välj veckan högst upp och skriv det igen.</translation>
    </message>
    <message>
        <source>No plan for this week yet</source>
        <translation>Ingen plan för veckan än</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Nobody is to be visited who does not stand in the plan already.</source>
        <translation>Alla som ska besökas står redan i planen.</translation>
    </message>
    <message>
        <source>Nobody looks after this street</source>
        <translation>Ingen har ansvar för den här gatan</translation>
    </message>
    <message>
        <source>Nobody of the post has visited yet.</source>
        <translation>Ingen från hälsoposten har varit på besök än.</translation>
    </message>
    <message>
        <source>Nobody waits for a visit</source>
        <translation>Ingen väntar på besök</translation>
    </message>
    <message>
        <source>Not at home</source>
        <translation>Inte hemma</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Inte träffad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Note something to look at again</source>
        <translation>Anteckna något att följa upp</translation>
    </message>
    <message>
        <source>Nothing is to be looked at again</source>
        <translation>Inget att följa upp</translation>
    </message>
    <message>
        <source>Number of the list</source>
        <translation>Listans nummer</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Papperets nummer</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>On the plan</source>
        <translation>I planen</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Vilken dag</translation>
    </message>
    <message>
        <source>One yes: go to the health centre today</source>
        <translation>Ett ja: till vårdcentralen i dag</translation>
    </message>
    <message>
        <source>Only the midwife reads this.</source>
        <translation>Bara barnmorskan läser det här.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Page Down passes over a part on which nothing is written. Ctrl+S stores the line.</source>
        <translation>Page Down hoppar över en del där inget är skrivet. Ctrl+S sparar raden.</translation>
    </message>
    <message>
        <source>Plan a visit: {name}</source>
        <translation>Planera besök: {name}</translation>
    </message>
    <message>
        <source>Plan of the week</source>
        <translation>Veckans plan</translation>
    </message>
    <message>
        <source>Plan of the week, a paper for each volunteer</source>
        <translation>Veckans plan, ett papper till varje volontär</translation>
    </message>
    <message>
        <source>Plan the visits from {first} to {last}</source>
        <translation>Planera besöken {first} – {last}</translation>
    </message>
    <message>
        <source>Plan the week</source>
        <translation>Planera veckan</translation>
    </message>
    <message>
        <source>Planned visit</source>
        <translation>Planerat besök</translation>
    </message>
    <message>
        <source>Planned visits at home</source>
        <translation>Planerade hembesök</translation>
    </message>
    <message>
        <source>Press “Plan the week”: each volunteer gets the most urgent doors of her streets, in the order in which they lie.</source>
        <translation>Tryck på ”Planera veckan”: varje volontär får de mest brådskande dörrarna på sina gator, i den ordning de ligger.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Promised to go on</source>
        <translation>Lovade gå den</translation>
    </message>
    <message>
        <source>Put back on the plan</source>
        <translation>Lägg tillbaka i planen</translation>
    </message>
    <message>
        <source>Put back on the plan: {name}</source>
        <translation>Tillbaka i planen: {name}</translation>
    </message>
    <message>
        <source>Put on the plan of this week</source>
        <translation>Lägg i veckans plan</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Orsaker</translation>
    </message>
    <message>
        <source>Recap of the week&apos;s visits for the health centre</source>
        <translation>Sammanställning av veckans besök till vårdcentralen</translation>
    </message>
    <message>
        <source>Recap of the week&apos;s visits for the village, without names</source>
        <translation>Sammanställning av veckans besök till byn, utan namn</translation>
    </message>
    <message>
        <source>Refer to a health worker</source>
        <translation>Remittera till vårdpersonal</translation>
    </message>
    <message>
        <source>Reminded to go for a check</source>
        <translation>Påmind om att gå på kontroll</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the visit</source>
        <translation>Ta bort besöket</translation>
    </message>
    <message>
        <source>Remove the visit of {day}</source>
        <translation>Ta bort besöket {day}</translation>
    </message>
    <message>
        <source>Remove the visit: {name}</source>
        <translation>Ta bort besöket: {name}</translation>
    </message>
    <message>
        <source>Remove what was to be looked at again: {name}</source>
        <translation>Ta bort det som skulle följas upp: {name}</translation>
    </message>
    <message>
        <source>Resident&apos;s card</source>
        <translation>Invånarens kort</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Signature of the person visited</source>
        <translation>Den besöktas underskrift</translation>
    </message>
    <message>
        <source>Signature of the volunteer</source>
        <translation>Volontärens underskrift</translation>
    </message>
    <message>
        <source>Signs of TB</source>
        <translation>Tecken på tbc</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Some lines are for the midwife alone. They can be typed once she has chosen her key in Settings.</source>
        <translation>Några rader är bara för barnmorskan. De kan skrivas in när hon har valt sin nyckel i Inställningar.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Källa: {source}</translation>
    </message>
    <message>
        <source>Source: {source} (not confirmed by a health worker yet)</source>
        <translation>Källa: {source} (inte bekräftat av vårdpersonal än)</translation>
    </message>
    <message>
        <source>Spoke with</source>
        <translation>Pratade med</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Still to be visited</source>
        <translation>Ska ännu besökas</translation>
    </message>
    <message>
        <source>Still to visit</source>
        <translation>Kvar att besöka</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Take off the plan</source>
        <translation>Ta bort ur planen</translation>
    </message>
    <message>
        <source>Take off the plan: {name}</source>
        <translation>Ta bort ur planen: {name}</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Borttagen</translation>
    </message>
    <message>
        <source>Taken off the plan because</source>
        <translation>Borttagen ur planen för att</translation>
    </message>
    <message>
        <source>Taken off: {why}</source>
        <translation>Borttagen: {why}</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Temperature (tenths of °C)</source>
        <translation>Temperatur (tiondels °C)</translation>
    </message>
    <message>
        <source>Temperature °C (37.5 or more: go to the health centre)</source>
        <translation>Temperatur °C (37,5 eller mer: till vårdcentralen)</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>Huset</translation>
    </message>
    <message>
        <source>The plan of a week takes the most urgent ones of each volunteer.</source>
        <translation>En veckas plan tar de mest brådskande för varje volontär.</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Veckan efter</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Veckan före</translation>
    </message>
    <message>
        <source>The week in figures</source>
        <translation>Veckan i siffror</translation>
    </message>
    <message>
        <source>Things to look at again at home</source>
        <translation>Att följa upp hemma</translation>
    </message>
    <message>
        <source>This follow-up is not here any more. Look at the list again.</source>
        <translation>Uppföljningen finns inte kvar. Titta på listan igen.</translation>
    </message>
    <message>
        <source>This line is not in the plan any more. Look at the week again.</source>
        <translation>Raden finns inte kvar i planen. Titta på veckan igen.</translation>
    </message>
    <message>
        <source>This line is not there any more. Look at the list again.</source>
        <translation>Raden finns inte kvar. Titta på listan igen.</translation>
    </message>
    <message>
        <source>This visit is not here any more. Look at the list again.</source>
        <translation>Besöket finns inte kvar. Titta på listan igen.</translation>
    </message>
    <message>
        <source>To be visited</source>
        <translation>Ska besökas</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>Att följa upp</translation>
    </message>
    <message>
        <source>To look at again: {name}</source>
        <translation>Att följa upp: {name}</translation>
    </message>
    <message>
        <source>To visit</source>
        <translation>Att besöka</translation>
    </message>
    <message>
        <source>Told a health worker on</source>
        <translation>Vårdpersonal fick veta den</translation>
    </message>
    <message>
        <source>Type back</source>
        <translation>Skriv in från papper</translation>
    </message>
    <message>
        <source>Type back from paper</source>
        <translation>Skriv in från papper</translation>
    </message>
    <message>
        <source>Type the last figures of the number on the sheet, then press Enter.</source>
        <translation>Skriv de sista siffrorna i bladets nummer och tryck på Enter.</translation>
    </message>
    <message>
        <source>Visit at home</source>
        <translation>Hembesök</translation>
    </message>
    <message>
        <source>Visit at home: the house</source>
        <translation>Hembesök: huset</translation>
    </message>
    <message>
        <source>Visit at home: {group}</source>
        <translation>Hembesök: {group}</translation>
    </message>
    <message>
        <source>Visit at home: {name}</source>
        <translation>Hembesök: {name}</translation>
    </message>
    <message>
        <source>Visit: {name}</source>
        <translation>Besök: {name}</translation>
    </message>
    <message>
        <source>Visited at home after the death</source>
        <translation>Hembesök efter dödsfallet</translation>
    </message>
    <message>
        <source>Visited by</source>
        <translation>Besökt av</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>Besökt den</translation>
    </message>
    <message>
        <source>Visited on {day}</source>
        <translation>Besökt {day}</translation>
    </message>
    <message>
        <source>Visits at home from {first} to {last}</source>
        <translation>Hembesök {first} – {last}</translation>
    </message>
    <message>
        <source>Visits at home from {first} to {last}: recap</source>
        <translation>Hembesök {first} – {last}: sammanställning</translation>
    </message>
    <message>
        <source>Visits at home in the month</source>
        <translation>Hembesök under månaden</translation>
    </message>
    <message>
        <source>Volunteer: {name}</source>
        <translation>Volontär: {name}</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Vecka från</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>What a visit leaves open stands here until somebody looked again.</source>
        <translation>Det ett besök lämnar öppet står här tills någon har följt upp det.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Vad som är känt</translation>
    </message>
    <message>
        <source>What is printed in the boxes is known already: ask only about the rest.</source>
        <translation>Det som är tryckt i rutorna är redan känt: fråga bara om resten.</translation>
    </message>
    <message>
        <source>What to look at again</source>
        <translation>Att följa upp</translation>
    </message>
    <message>
        <source>What to look at again then</source>
        <translation>Vad som då ska följas upp</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>What was done, advice</source>
        <translation>Vad som gjordes, råd</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Vad som sågs</translation>
    </message>
    <message>
        <source>What was found and done</source>
        <translation>Vad som sågs och gjordes</translation>
    </message>
    <message>
        <source>What was found then</source>
        <translation>Vad som sågs då</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Vem som går</translation>
    </message>
    <message>
        <source>Who is to be visited, and why, stands here: the most urgent first.</source>
        <translation>Här står vilka som ska besökas och varför: de mest brådskande först.</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Vem som följde upp</translation>
    </message>
    <message>
        <source>Who visits {name}</source>
        <translation>Vem som besöker {name}</translation>
    </message>
    <message>
        <source>Whom this visit is about is not in the list any more.</source>
        <translation>Den som besöket gäller finns inte kvar i listan.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Why: {reasons}</source>
        <translation>Varför: {reasons}</translation>
    </message>
    <message>
        <source>Write down a visit</source>
        <translation>Skriv upp besök</translation>
    </message>
    <message>
        <source>Write down the visit</source>
        <translation>Skriv upp besöket</translation>
    </message>
    <message>
        <source>Write the number in front of the answer, 1 to {last}.</source>
        <translation>Skriv numret före svaret, 1 till {last}.</translation>
    </message>
    <message>
        <source>Write what is to be looked at again.</source>
        <translation>Skriv vad som ska följas upp.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>a has no access to care, b does not follow the treatment, c danger sign, d signs of TB.</source>
        <translation>a har ingen tillgång till vård, b följer inte behandlingen, c varningstecken, d tecken på tbc.</translation>
    </message>
    <message>
        <source>an answer and a class of findings, e.g. yes:danger_sign</source>
        <translation>ett svar och ett slags fynd, t.ex. yes:danger_sign</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>av {name}</translation>
    </message>
    <message>
        <source>danger sign on {day}</source>
        <translation>varningstecken {day}</translation>
    </message>
    <message>
        <source>danger sign on {day}: {sign}</source>
        <translation>varningstecken {day}: {sign}</translation>
    </message>
    <message>
        <source>did not come on {day}</source>
        <translation>kom inte {day}</translation>
    </message>
    <message>
        <source>does not eat the extra food every day</source>
        <translation>äter inte den extra maten varje dag</translation>
    </message>
    <message>
        <source>doors</source>
        <translation>dörrar</translation>
    </message>
    <message>
        <source>health worker told on {day}</source>
        <translation>vårdpersonal fick veta {day}</translation>
    </message>
    <message>
        <source>last birth {day}</source>
        <translation>senaste förlossning {day}</translation>
    </message>
    <message>
        <source>last visited on {day}</source>
        <translation>senast besökt {day}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>rad {number}</translation>
    </message>
    <message>
        <source>lives close to somebody with TB</source>
        <translation>bor nära någon med tbc</translation>
    </message>
    <message>
        <source>needs help in daily life (AKS {score})</source>
        <translation>behöver hjälp i vardagen (AKS {score})</translation>
    </message>
    <message>
        <source>never visited</source>
        <translation>aldrig besökt</translation>
    </message>
    <message>
        <source>next visit {day}</source>
        <translation>nästa besök {day}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>no birth certificate: {name}</source>
        <translation>ingen födelseattest: {name}</translation>
    </message>
    <message>
        <source>no blood sample of the newborn (SHK) yet</source>
        <translation>inget blodprov på den nyfödda (SHK) än</translation>
    </message>
    <message>
        <source>no check of this pregnancy yet</source>
        <translation>ingen kontroll under graviditeten än</translation>
    </message>
    <message>
        <source>no health insurance: {name}</source>
        <translation>ingen sjukförsäkring: {name}</translation>
    </message>
    <message>
        <source>no safe water</source>
        <translation>inget säkert vatten</translation>
    </message>
    <message>
        <source>no toilet</source>
        <translation>ingen toalett</translation>
    </message>
    <message>
        <source>not given: {what}</source>
        <translation>inte givet: {what}</translation>
    </message>
    <message>
        <source>signs of TB on {day}, no result yet</source>
        <translation>tecken på tbc {day}, inget resultat än</translation>
    </message>
    <message>
        <source>the midwife asks for this visit</source>
        <translation>barnmorskan ber om besöket</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{day} has not come yet. Write the day of the visit.</source>
        <translation>{day} har inte kommit än. Skriv besöksdagen.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Write the day on which it was done.</source>
        <translation>{day} har inte kommit än. Skriv dagen då det gjordes.</translation>
    </message>
    <message>
        <source>{day} is after the death ({death}). Check both dates.</source>
        <translation>{day} är efter dödsfallet ({death}). Kontrollera båda datumen.</translation>
    </message>
    <message>
        <source>{day} is before the birth ({birth}). Check both dates.</source>
        <translation>{day} är före födseln ({birth}). Kontrollera båda datumen.</translation>
    </message>
    <message>
        <source>{day} is before the visit of {visited}. Check the date.</source>
        <translation>{day} är före besöket {visited}. Kontrollera datumet.</translation>
    </message>
    <message>
        <source>{day}, {place}</source>
        <translation>{day}, {place}</translation>
    </message>
    <message>
        <source>{done} of {all} typed back</source>
        <translation>{done} av {all} inskrivna</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{illness}: not seen this month</source>
        <translation>{illness}: inte sedd den här månaden</translation>
    </message>
    <message>
        <source>{illness}: still high</source>
        <translation>{illness}: fortfarande högt</translation>
    </message>
    <message>
        <source>{list} · {line}</source>
        <translation>{list} · {line}</translation>
    </message>
    <message>
        <source>{list}, line {number}</source>
        <translation>{list}, rad {number}</translation>
    </message>
    <message>
        <source>{met} met, {left} left</source>
        <translation>{met} träffade, {left} kvar</translation>
    </message>
    <message>
        <source>{name}: to be looked at again since {day}.</source>
        <translation>{name}: ska följas upp sedan {day}.</translation>
    </message>
    <message>
        <source>{number} {words}</source>
        <translation>{number} {words}</translation>
    </message>
    <message numerus="yes">
        <source>{n} doors</source>
        <translation>
            <numerusform>{n} dörr</numerusform>
            <numerusform>{n} dörrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people whose blood pressure was never measured</source>
        <translation>
            <numerusform>{n} person vars blodtryck aldrig mätts</numerusform>
            <numerusform>{n} personer vars blodtryck aldrig mätts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tablets so far</source>
        <translation>
            <numerusform>{n} tablett hittills</numerusform>
            <numerusform>{n} tabletter hittills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things to look at again at home</source>
        <translation>
            <numerusform>{n} sak att följa upp hemma</numerusform>
            <numerusform>{n} saker att följa upp hemma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at again</source>
        <translation>
            <numerusform>{n} att följa upp</numerusform>
            <numerusform>{n} att följa upp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits of this week are still to be made</source>
        <translation>
            <numerusform>{n} av veckans besök är kvar att göra</numerusform>
            <numerusform>{n} av veckans besök är kvar att göra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits planned for the week of {day} are not written down.</source>
        <translation>
            <numerusform>{n} planerat besök veckan från {day} är inte antecknat.</numerusform>
            <numerusform>{n} planerade besök veckan från {day} är inte antecknade.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}, since {day}</source>
        <translation>{reason}, sedan {day}</translation>
    </message>
    <message>
        <source>{sign}: ask the midwife before you go.</source>
        <translation>{sign}: fråga barnmorskan innan du går.</translation>
    </message>
    <message>
        <source>{systolic}/{diastolic} on {day}</source>
        <translation>{systolic}/{diastolic} den {day}</translation>
    </message>
    <message>
        <source>{what} is due</source>
        <translation>dags: {what}</translation>
    </message>
    <message>
        <source>{what} was missed</source>
        <translation>missat: {what}</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>One of the 12 words is wrong or in the wrong place. Compare them with the recovery sheet, one by one.</source>
        <translation>Ett av de 12 orden är fel eller står på fel plats. Jämför dem med återställningsbladet, ett i taget.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short. Choose one of at least {n} characters, for example four words.</source>
        <translation>
            <numerusform>Lösenfrasen är för kort. Välj en med minst {n} tecken, till exempel fyra ord.</numerusform>
            <numerusform>Lösenfrasen är för kort. Välj en med minst {n} tecken, till exempel fyra ord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The recovery sheet has 12 words; {n} were typed.</source>
        <translation>
            <numerusform>Återställningsbladet har 12 ord; du skrev {n}.</numerusform>
            <numerusform>Återställningsbladet har 12 ord; du skrev {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>These recovery words are not those of this post. Look for the sheet that was printed last.</source>
        <translation>De här återställningsorden hör inte till den här hälsoposten. Leta fram det blad som skrevs ut sist.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this post. Check capital letters and the keyboard&apos;s language, then type it again.</source>
        <translation>Det är inte hälsopostens lösenfras. Kontrollera stora bokstäver och tangentbordets språk och skriv den igen.</translation>
    </message>
    <message>
        <source>This post needs its passphrase or its 12 recovery words.</source>
        <translation>Hälsoposten behöver sin lösenfras eller sina 12 återställningsord.</translation>
    </message>
    <message>
        <source>Word {position}, “{word}”, is not on any recovery sheet. Is it “{likely}”?</source>
        <translation>Ord {position}, ”{word}”, finns inte på något återställningsblad. Är det ”{likely}”?</translation>
    </message>
    <message>
        <source>Word {position}, “{word}”, is not on any recovery sheet. Look at the sheet again.</source>
        <translation>Ord {position}, ”{word}”, finns inte på något återställningsblad. Titta på bladet igen.</translation>
    </message>
</context>
<context>
    <name>Midwife&apos;s key</name>
    <message>
        <source>Only the midwife can do this. Let her unlock her entries with her passphrase first.</source>
        <translation>Bara barnmorskan kan göra det här. Låt henne först låsa upp sina uppgifter med sin lösenfras.</translation>
    </message>
    <message>
        <source>The midwife has not chosen a passphrase in this post yet. She does it under Settings.</source>
        <translation>Barnmorskan har inte valt någon lösenfras på hälsoposten än. Hon gör det under Inställningar.</translation>
    </message>
    <message>
        <source>These words are not those of the midwife&apos;s recovery sheet. Look for the sheet that was printed last.</source>
        <translation>Orden är inte de på barnmorskans återställningsblad. Leta efter det blad som skrevs ut senast.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the midwife. Check capital letters and the keyboard&apos;s language, then type it again.</source>
        <translation>Det är inte barnmorskans lösenfras. Kontrollera stora bokstäver och tangentbordets språk och skriv den igen.</translation>
    </message>
    <message>
        <source>This post has a key of the midwife already. Change its passphrase, or use the words of the midwife&apos;s recovery sheet.</source>
        <translation>Hälsoposten har redan en barnmorskenyckel. Ändra dess lösenfras, eller använd orden på barnmorskans återställningsblad.</translation>
    </message>
    <message>
        <source>This post has no key of the midwife yet, so this entry cannot be kept for her alone. Let the midwife choose her passphrase under Settings, then enter it again. Nothing was stored.</source>
        <translation>Hälsoposten har ingen barnmorskenyckel än, så uppgiften kan inte sparas bara för henne. Låt barnmorskan välja sin lösenfras under Inställningar och skriv sedan in uppgiften igen. Inget sparades.</translation>
    </message>
    <message>
        <source>Type the midwife&apos;s passphrase.</source>
        <translation>Skriv barnmorskans lösenfras.</translation>
    </message>
</context>
<context>
    <name>Month end</name>
    <message>
        <source>A newer version of Balai may have written them: update Balai on this computer.</source>
        <translation>De kan vara skrivna av en nyare version av Balai: uppdatera Balai på den här datorn.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>Add signed pages…</source>
        <translation>Lägg till undertecknade sidor…</translation>
    </message>
    <message>
        <source>Add the signed page “{title}”</source>
        <translation>Lägg till den undertecknade sidan ”{title}”</translation>
    </message>
    <message>
        <source>After the month is closed, later corrections are listed here. A signed paper never changes by itself.</source>
        <translation>När månaden är stängd listas senare rättelser här. Ett undertecknat papper ändras aldrig av sig självt.</translation>
    </message>
    <message>
        <source>All questions about this month are answered. You can close it.</source>
        <translation>Alla frågor om månaden är besvarade. Du kan stänga den.</translation>
    </message>
    <message>
        <source>As each form asks</source>
        <translation>Som varje blankett anger</translation>
    </message>
    <message>
        <source>Bring the signed pages to the health centre, then write down when.</source>
        <translation>Lämna de undertecknade sidorna till vårdcentralen, och anteckna sedan när.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Återlämnad</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Ändrat sedan</translation>
    </message>
    <message>
        <source>Changed since printing</source>
        <translation>Ändrat sedan utskriften</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrollera</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Kontrollerad</translation>
    </message>
    <message>
        <source>Choose the registers that are handed in</source>
        <translation>Välj vilka register som lämnas in</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Close and make the registers</source>
        <translation>Stäng och gör registren</translation>
    </message>
    <message>
        <source>Close the month…</source>
        <translation>Stäng månaden…</translation>
    </message>
    <message>
        <source>Close {month}</source>
        <translation>Stäng {month}</translation>
    </message>
    <message>
        <source>Close {month} first: what is sent must be kept as it was printed.</source>
        <translation>Stäng {month} först: det som skickas måste sparas så som det skrevs ut.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängd</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Stängd av</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Stängd den</translation>
    </message>
    <message>
        <source>Closed register</source>
        <translation>Stängt register</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Comparing the papers with what is stored now…</source>
        <translation>Jämför papperen med det som är sparat nu…</translation>
    </message>
    <message>
        <source>Correct is</source>
        <translation>Rätt är</translation>
    </message>
    <message>
        <source>Correct what the health centre asks for, then print the registers anew.</source>
        <translation>Rätta det vårdcentralen ber om och skriv sedan ut registren på nytt.</translation>
    </message>
    <message>
        <source>Correction sheet</source>
        <translation>Rättelseblad</translation>
    </message>
    <message>
        <source>Correction sheet of {month}</source>
        <translation>Rättelseblad för {month}</translation>
    </message>
    <message>
        <source>Correction sheet…</source>
        <translation>Rättelseblad…</translation>
    </message>
    <message>
        <source>Corrects registers that were closed on {day}.</source>
        <translation>Rättar register som stängdes {day}.</translation>
    </message>
    <message>
        <source>Corrects registers that were closed on {day}. Correction sheet {revision}, replaces the one of {before}.</source>
        <translation>Rättar register som stängdes {day}. Rättelseblad {revision}, ersätter det från {before}.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation>Senast {day}</translation>
    </message>
    <message>
        <source>Each register is made anew as the next revision and names the one that it replaces. The older papers stay kept.</source>
        <translation>Varje register görs om som nästa version och anger vilken det ersätter. De äldre papperen finns kvar.</translation>
    </message>
    <message>
        <source>End of the month</source>
        <translation>Månadens slut</translation>
    </message>
    <message>
        <source>Enter opens the person&apos;s card.</source>
        <translation>Enter öppnar personens kort.</translation>
    </message>
    <message>
        <source>First enter everybody who came, and finish the open day.</source>
        <translation>Skriv först in alla som kom, och avsluta mottagningsdagen.</translation>
    </message>
    <message>
        <source>First printing</source>
        <translation>Första utskriften</translation>
    </message>
    <message>
        <source>Folder or stick for the registers</source>
        <translation>Mapp eller usb-minne för registren</translation>
    </message>
    <message>
        <source>For example: a child was weighed twice.</source>
        <translation>Till exempel: ett barn vägdes två gånger.</translation>
    </message>
    <message>
        <source>Go to the open day</source>
        <translation>Gå till mottagningsdagen</translation>
    </message>
    <message>
        <source>Heading of the column</source>
        <translation>Kolumnens rubrik</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>History of the month</source>
        <translation>Månadens historik</translation>
    </message>
    <message>
        <source>It came back…</source>
        <translation>Den har återlämnats…</translation>
    </message>
    <message>
        <source>It is checked</source>
        <translation>Kontrollen är klar</translation>
    </message>
    <message>
        <source>It was accepted</source>
        <translation>Den är godkänd</translation>
    </message>
    <message>
        <source>It was sent…</source>
        <translation>Den är skickad…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>Språk på papperet</translation>
    </message>
    <message>
        <source>Larger (Ctrl +)</source>
        <translation>Större (Ctrl +)</translation>
    </message>
    <message>
        <source>Look for the absent</source>
        <translation>Sök upp de frånvarande</translation>
    </message>
    <message>
        <source>Looking for absent people</source>
        <translation>Att söka upp frånvarande</translation>
    </message>
    <message>
        <source>Looking through the month…</source>
        <translation>Går igenom månaden…</translation>
    </message>
    <message>
        <source>Made now from what was printed then. The signed paper is the one in {language}.</source>
        <translation>Gjort nu av det som skrevs ut då. Det undertecknade papperet är på {language}.</translation>
    </message>
    <message>
        <source>Make the registers anew</source>
        <translation>Gör om registren</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Månaden efter</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Månaden före</translation>
    </message>
    <message>
        <source>Month&apos;s report</source>
        <translation>Månadens rapport</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Ny rad</translation>
    </message>
    <message>
        <source>No open day is entered in this month yet.</source>
        <translation>Ingen mottagningsdag är inskriven i månaden än.</translation>
    </message>
    <message>
        <source>No printer is connected. Save the registers on a stick and print them elsewhere.</source>
        <translation>Ingen skrivare är ansluten. Spara registren på ett usb-minne och skriv ut dem någon annanstans.</translation>
    </message>
    <message>
        <source>No register is chosen to be handed in. Choose at least one in the list of registers that you hand in.</source>
        <translation>Inget register är valt att lämnas in. Välj minst ett i listan över register som ni lämnar in.</translation>
    </message>
    <message>
        <source>No signed pages yet</source>
        <translation>Inga undertecknade sidor än</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Not confirmed: ask the health centre on which day it wants the report.</source>
        <translation>Inte bekräftat: fråga vårdcentralen vilken dag den vill ha rapporten.</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Finns inte längre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Nothing has changed since printing</source>
        <translation>Inget har ändrats sedan utskriften</translation>
    </message>
    <message>
        <source>Nothing has changed since {month} was printed, so there is nothing to correct.</source>
        <translation>Inget har ändrats sedan {month} skrevs ut, så det finns inget att rätta.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Inget saknas</translation>
    </message>
    <message>
        <source>Nothing is printed yet</source>
        <translation>Inget är utskrivet än</translation>
    </message>
    <message>
        <source>Nothing was written of this month yet</source>
        <translation>Inget är antecknat om månaden än</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Once the month is closed, its registers stay here exactly as they were printed.</source>
        <translation>När månaden är stängd finns dess register kvar här precis som de skrevs ut.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Öppna igen…</translation>
    </message>
    <message>
        <source>Open day</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Open day finished</source>
        <translation>Mottagningsdagen avslutad</translation>
    </message>
    <message>
        <source>Open the lines below one by one. What is mended goes off the list.</source>
        <translation>Öppna raderna nedan en efter en. Det som är åtgärdat försvinner från listan.</translation>
    </message>
    <message>
        <source>Open {month} again</source>
        <translation>Öppna {month} igen</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Öppnad igen</translation>
    </message>
    <message>
        <source>Opened again by</source>
        <translation>Öppnad igen av</translation>
    </message>
    <message>
        <source>Opened again on</source>
        <translation>Öppnad igen den</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Pdf-filer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>Papperets sidor</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Photo of the page</source>
        <translation>Foto av sidan</translation>
    </message>
    <message>
        <source>Pictures and PDF</source>
        <translation>Bilder och pdf</translation>
    </message>
    <message>
        <source>Print and sign</source>
        <translation>Skriv ut, signera</translation>
    </message>
    <message>
        <source>Print anew as a revision…</source>
        <translation>Skriv ut på nytt som ny version…</translation>
    </message>
    <message>
        <source>Print anew…</source>
        <translation>Skriv ut på nytt…</translation>
    </message>
    <message>
        <source>Print the registers…</source>
        <translation>Skriv ut registren…</translation>
    </message>
    <message>
        <source>Print this one…</source>
        <translation>Skriv ut det här…</translation>
    </message>
    <message>
        <source>Print {month} anew</source>
        <translation>Skriv ut {month} på nytt</translation>
    </message>
    <message>
        <source>Print, let everybody sign, and keep a photo of the signed pages.</source>
        <translation>Skriv ut, låt alla underteckna och spara ett foto av de undertecknade sidorna.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Utskrivet</translation>
    </message>
    <message>
        <source>Printed on {day} from the rows that were closed on {closed}. What was signed then is in {language}.</source>
        <translation>Utskrivet {day} av raderna som stängdes {closed}. Det som undertecknades då är på {language}.</translation>
    </message>
    <message>
        <source>Printed registers</source>
        <translation>Utskrivna register</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Utskrift</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Orsak: {reason}</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Register {done} of {total} is made. You can stop; nothing is stored before all are made.</source>
        <translation>Register {done} av {total} är klart. Du kan stoppa; inget sparas förrän alla är klara.</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Registers that are handed in</source>
        <translation>Register som lämnas in</translation>
    </message>
    <message>
        <source>Registers would be wrong</source>
        <translation>Register skulle bli fel</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>Ta bort sidan</translation>
    </message>
    <message>
        <source>Remove the signed page “{title}”</source>
        <translation>Ta bort den undertecknade sidan ”{title}”</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersatt</translation>
    </message>
    <message>
        <source>Report of {month} accepted</source>
        <translation>Rapporten för {month} godkänd</translation>
    </message>
    <message>
        <source>Report of {month} came back</source>
        <translation>Rapporten för {month} återlämnad</translation>
    </message>
    <message>
        <source>Report of {month} sent</source>
        <translation>Rapporten för {month} skickad</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Revision {revision}, replaces the one of {day}. Reason: {reason}</source>
        <translation>Version {revision}, ersätter den från {day}. Orsak: {reason}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Row and column are those of the printed register. A row that is new there has no number yet.</source>
        <translation>Rad och kolumn är det utskrivna registrets. En rad som är ny där har inget nummer än.</translation>
    </message>
    <message>
        <source>Rows of a closed register</source>
        <translation>Rader i ett stängt register</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Enligt</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Spara pdf</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Spara pdf…</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Spara alla…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Sparat: {file}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickad</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Skickad till</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more</source>
        <translation>
            <numerusform>Visa {n} till</numerusform>
            <numerusform>Visa {n} till</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed page</source>
        <translation>Undertecknad sida</translation>
    </message>
    <message>
        <source>Signed pages</source>
        <translation>Undertecknade sidor</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Smaller (Ctrl −)</source>
        <translation>Mindre (Ctrl −)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Steps of the month</source>
        <translation>Månadens steg</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Stopped. Nothing was closed.</source>
        <translation>Stoppat. Inget stängdes.</translation>
    </message>
    <message>
        <source>Take a photo of each signed page, or scan it, and drop the files here. They are kept encrypted on this laptop.</source>
        <translation>Fotografera eller skanna varje undertecknad sida och släpp filerna här. De sparas krypterade på den här datorn.</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Tagen den</translation>
    </message>
    <message>
        <source>The absent</source>
        <translation>Uteblivna</translation>
    </message>
    <message>
        <source>The file is missing or damaged</source>
        <translation>Filen saknas eller är skadad</translation>
    </message>
    <message>
        <source>The form itself was changed, not only what stands on it</source>
        <translation>Själva blanketten har ändrats, inte bara det som står på den</translation>
    </message>
    <message>
        <source>The health centre wants something corrected.</source>
        <translation>Vårdcentralen vill ha något rättat.</translation>
    </message>
    <message>
        <source>The kept rows of “{title}” cannot be read. The printed pages are safe.</source>
        <translation>De sparade raderna i ”{title}” går inte att läsa. De utskrivna sidorna finns kvar.</translation>
    </message>
    <message>
        <source>The month is not over</source>
        <translation>Månaden är inte slut</translation>
    </message>
    <message>
        <source>The registers are made and kept as they are now. What is corrected later is listed, and the papers stay as they are.</source>
        <translation>Registren görs och sparas som de är nu. Det som rättas senare listas, och papperen förblir som de är.</translation>
    </message>
    <message>
        <source>The registers are made and kept as they are printed.</source>
        <translation>Registren görs och sparas så som de skrivs ut.</translation>
    </message>
    <message>
        <source>The report is due on this day of the next month</source>
        <translation>Rapporten ska in senast den här dagen i nästa månad</translation>
    </message>
    <message>
        <source>The report of {month} came back: mend it and send it again</source>
        <translation>Rapporten för {month} har återlämnats: rätta den och skicka den igen</translation>
    </message>
    <message>
        <source>The report of {month} is due on {day}</source>
        <translation>Rapporten för {month} ska in senast {day}</translation>
    </message>
    <message>
        <source>The report of {month} was due on {day}</source>
        <translation>Rapporten för {month} skulle ha lämnats in {day}</translation>
    </message>
    <message>
        <source>The report of {month} was sent with these registers. Open the month again instead, and say why.</source>
        <translation>Rapporten för {month} skickades med de här registren. Öppna månaden igen i stället och skriv varför.</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>Hela raden</translation>
    </message>
    <message>
        <source>These are made when a month is closed. If none is ticked, the country pack chooses.</source>
        <translation>De här görs när en månad stängs. Om inget är ikryssat väljer landspaketet.</translation>
    </message>
    <message>
        <source>These signs are in no font and stand as boxes on paper: {signs}</source>
        <translation>De här tecknen finns inte i något typsnitt och blir rutor på papperet: {signs}</translation>
    </message>
    <message>
        <source>This file is in the list already, as “{title}”.</source>
        <translation>Filen finns redan i listan, som ”{title}”.</translation>
    </message>
    <message>
        <source>This month is done. Thank you.</source>
        <translation>Månaden är klar. Tack.</translation>
    </message>
    <message>
        <source>This page is not here any more. Look at the list again.</source>
        <translation>Sidan finns inte här längre. Titta på listan igen.</translation>
    </message>
    <message>
        <source>This page is not in the list any more. It was removed meanwhile.</source>
        <translation>Sidan finns inte i listan längre. Den har tagits bort under tiden.</translation>
    </message>
    <message>
        <source>This printing is not here any more. Its closing was undone.</source>
        <translation>Utskriften finns inte här längre. Stängningen ångrades.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Two laptops closed it</source>
        <translation>Två datorer stängde den</translation>
    </message>
    <message>
        <source>Visit or ask those who did not come. Weights from home count too.</source>
        <translation>Besök eller fråga dem som inte kom. Vikter hemifrån räknas också.</translation>
    </message>
    <message>
        <source>Wait until the health centre says that the report is good.</source>
        <translation>Vänta tills vårdcentralen säger att rapporten är bra.</translation>
    </message>
    <message>
        <source>Was due on {day}</source>
        <translation>Skulle in {day}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Vad som saknas</translation>
    </message>
    <message>
        <source>What is on paper is what Balai would print today.</source>
        <translation>Det som står på papperet är det Balai skulle skriva ut i dag.</translation>
    </message>
    <message>
        <source>What the health centre wants corrected</source>
        <translation>Det vårdcentralen vill ha rättat</translation>
    </message>
    <message>
        <source>What was printed stays kept. The next closing is a new revision.</source>
        <translation>Det som skrevs ut finns kvar. Nästa stängning blir en ny version.</translation>
    </message>
    <message>
        <source>Which registers…</source>
        <translation>Vilka register…</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Vem eller vad</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>Varför den öppnas igen</translation>
    </message>
    <message>
        <source>Why it is printed anew</source>
        <translation>Varför det skrivs ut på nytt</translation>
    </message>
    <message>
        <source>Why it was opened again</source>
        <translation>Varför den öppnades igen</translation>
    </message>
    <message>
        <source>Why it was printed anew</source>
        <translation>Varför det skrevs ut på nytt</translation>
    </message>
    <message>
        <source>Why, or to whom</source>
        <translation>Varför, eller till vem</translation>
    </message>
    <message>
        <source>Write why the month is opened again.</source>
        <translation>Skriv varför månaden öppnas igen.</translation>
    </message>
    <message>
        <source>Write why the registers are printed anew.</source>
        <translation>Skriv varför registren skrivs ut på nytt.</translation>
    </message>
    <message>
        <source>Write why the report came back.</source>
        <translation>Skriv varför rapporten återlämnades.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>finns inte längre</translation>
    </message>
    <message>
        <source>{month} came back</source>
        <translation>Rapporten för {month} återlämnad</translation>
    </message>
    <message>
        <source>{month} goes on until {day}. What happens until then would not be in the registers.</source>
        <translation>Månaden {month} varar till {day}. Det som händer fram till dess skulle inte komma med i registren.</translation>
    </message>
    <message>
        <source>{month} has no closed register.</source>
        <translation>Det finns inget stängt register för {month}.</translation>
    </message>
    <message>
        <source>{month} is checked</source>
        <translation>Kontrollen av {month} är klar</translation>
    </message>
    <message>
        <source>{month} is not closed, so it need not be opened again.</source>
        <translation>Månaden {month} är inte stängd, så den behöver inte öppnas igen.</translation>
    </message>
    <message>
        <source>{month} is “{state}” now. It cannot become “{wanted}”.</source>
        <translation>Läget för {month} är nu ”{state}”. Det kan inte bli ”{wanted}”.</translation>
    </message>
    <message>
        <source>{month} opened again</source>
        <translation>Månaden {month} öppnad igen</translation>
    </message>
    <message>
        <source>{month} was closed meanwhile. Look at it again; nothing was stored.</source>
        <translation>Månaden {month} har stängts under tiden. Titta på den igen; inget sparades.</translation>
    </message>
    <message>
        <source>{month} was sent</source>
        <translation>Rapporten för {month} skickades</translation>
    </message>
    <message>
        <source>{month}: looking for the absent</source>
        <translation>Frånvarande i {month} söks upp</translation>
    </message>
    <message>
        <source>{name}: {doubt}</source>
        <translation>{name}: {doubt}</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages were sent to the printer</source>
        <translation>
            <numerusform>{n} sida skickades till skrivaren</numerusform>
            <numerusform>{n} sidor skickades till skrivaren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registers are closed. Print them and let everybody sign.</source>
        <translation>
            <numerusform>{n} register är stängt. Skriv ut det och låt alla underteckna.</numerusform>
            <numerusform>{n} register är stängda. Skriv ut dem och låt alla underteckna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registers are handed in</source>
        <translation>
            <numerusform>{n} register lämnas in</numerusform>
            <numerusform>{n} register lämnas in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registers closed</source>
        <translation>
            <numerusform>{n} register stängt</numerusform>
            <numerusform>{n} register stängda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registers opened again</source>
        <translation>
            <numerusform>{n} register öppnat igen</numerusform>
            <numerusform>{n} register öppnade igen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registers saved in {folder}</source>
        <translation>
            <numerusform>{n} register sparat i {folder}</numerusform>
            <numerusform>{n} register sparade i {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are not written down yet.</source>
        <translation>
            <numerusform>{n} sak är inte antecknad än.</numerusform>
            <numerusform>{n} saker är inte antecknade än.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are open that make registers wrong. Better mend them first.</source>
        <translation>
            <numerusform>{n} sak återstår som gör registren fel. Rätta den helst först.</numerusform>
            <numerusform>{n} saker återstår som gör registren fel. Rätta dem helst först.</numerusform>
        </translation>
    </message>
    <message>
        <source>{outer} – {inner}</source>
        <translation>{outer} – {inner}</translation>
    </message>
    <message>
        <source>{step}: comes next</source>
        <translation>{step}: härnäst</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}: klart</translation>
    </message>
    <message>
        <source>{step}: later</source>
        <translation>{step}: senare</translation>
    </message>
    <message>
        <source>{text} is no month. Write it like 2026-10.</source>
        <translation>{text} är ingen månad. Skriv så här: 2026-10.</translation>
    </message>
    <message>
        <source>{title} (printing {revision} of {day})</source>
        <translation>{title} (utskrift {revision}, {day})</translation>
    </message>
    <message>
        <source>“{file}” is being added</source>
        <translation>”{file}” läggs till</translation>
    </message>
    <message>
        <source>“{file}” is neither a picture nor a PDF. Take a photo of the signed page, or scan it.</source>
        <translation>”{file}” är varken en bild eller en pdf. Fotografera eller skanna den undertecknade sidan.</translation>
    </message>
    <message>
        <source>“{title}” was kept as it was printed, and cannot be had in another language.</source>
        <translation>”{title}” sparades så som den skrevs ut och kan inte fås på något annat språk.</translation>
    </message>
</context>
<context>
    <name>Mothers</name>
    <message>
        <source>A baby whose birth is not written down</source>
        <translation>Ett barn vars födelse inte är antecknad</translation>
    </message>
    <message>
        <source>A baby without its mother&apos;s entry</source>
        <translation>Ett barn utan moderns uppgift</translation>
    </message>
    <message>
        <source>A birth without its children</source>
        <translation>En förlossning utan barn</translation>
    </message>
    <message>
        <source>A child was born alive that is not among the residents. Enter it.</source>
        <translation>Ett barn föddes levande men finns inte bland invånarna. Lägg in det.</translation>
    </message>
    <message>
        <source>A man is registered as pregnant</source>
        <translation>En man är registrerad som gravid</translation>
    </message>
    <message>
        <source>A mother stands here from the birth on, until day 42, with her child.</source>
        <translation>En mor står här med sitt barn från förlossningen till dag 42.</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Över</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Tvärläge</translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <translation>Lägg till: {what}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Address and neighbour group</source>
        <translation>Adress och granngrupp</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>After birth</source>
        <translation>Efter förlossningen</translation>
    </message>
    <message>
        <source>After the birth</source>
        <translation>Efter förlossningen</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Age (years)</source>
        <translation>Ålder (år)</translation>
    </message>
    <message>
        <source>Age, height and the time since the last birth count by themselves.</source>
        <translation>Ålder, längd och tid sedan förra förlossningen räknas av sig själva.</translation>
    </message>
    <message>
        <source>Ages at which they died</source>
        <translation>Ålder när de dog</translation>
    </message>
    <message>
        <source>All five doses are given</source>
        <translation>Alla fem doser är givna</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Alla platser</translation>
    </message>
    <message>
        <source>All visitors</source>
        <translation>Alla besökare</translation>
    </message>
    <message>
        <source>Arm as it should be</source>
        <translation>Överarm normal</translation>
    </message>
    <message>
        <source>Arm too thin</source>
        <translation>För smal överarm</translation>
    </message>
    <message>
        <source>Arm {amount}</source>
        <translation>Överarm {amount}</translation>
    </message>
    <message>
        <source>Arm, red below the limit</source>
        <translation>Överarm, rött under gränsen</translation>
    </message>
    <message>
        <source>As it should be: {what}</source>
        <translation>Utan anmärkning: {what}</translation>
    </message>
    <message>
        <source>As soon as a woman tells of her pregnancy, write it down: the post then knows when she is due.</source>
        <translation>Skriv upp graviditeten så snart en kvinna berättar om den: då vet hälsoposten när barnet väntas.</translation>
    </message>
    <message>
        <source>As the days say</source>
        <translation>Efter dagarna</translation>
    </message>
    <message>
        <source>Ask only if she wants to tell it. For example: 3 days, 2 years.</source>
        <translation>Fråga bara om hon vill berätta. Till exempel: 3 dagar, 2 år.</translation>
    </message>
    <message>
        <source>Ask the midwife.</source>
        <translation>Fråga barnmorskan.</translation>
    </message>
    <message>
        <source>Ask with a calendar: before or after a feast, the harvest, pay day?</source>
        <translation>Fråga med en kalender: före eller efter en högtid, skörden, lönedagen?</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Frågat av</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Frågat den</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Hemma</translation>
    </message>
    <message>
        <source>At the post</source>
        <translation>På hälsoposten</translation>
    </message>
    <message>
        <source>At what age they died</source>
        <translation>Hur gamla de var när de dog</translation>
    </message>
    <message>
        <source>Auxiliary post</source>
        <translation>Hjälpstation</translation>
    </message>
    <message>
        <source>Babies born</source>
        <translation>Födda barn</translation>
    </message>
    <message>
        <source>Babies who died</source>
        <translation>Spädbarn som har dött</translation>
    </message>
    <message>
        <source>Baby</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Baby&apos;s heart (per minute)</source>
        <translation>Barnets hjärta (per minut)</translation>
    </message>
    <message>
        <source>Before this pregnancy</source>
        <translation>Före den här graviditeten</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>Best on the third day of life.</source>
        <translation>Bäst på tredje levnadsdagen.</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Förlossning</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Födelsebevis</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Födelsedatum</translation>
    </message>
    <message>
        <source>Birth expected on</source>
        <translation>Beräknat förlossningsdatum</translation>
    </message>
    <message>
        <source>Birth expected on {day}</source>
        <translation>Förlossning beräknad {day}</translation>
    </message>
    <message>
        <source>Births before</source>
        <translation>Förlossningar förut</translation>
    </message>
    <message>
        <source>Births that are not written down</source>
        <translation>Födslar som inte är antecknade</translation>
    </message>
    <message>
        <source>Blood from the heel was taken for the thyroid test</source>
        <translation>Blod från hälen togs för sköldkörtelprovet</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Blodtryck</translation>
    </message>
    <message>
        <source>Blood pressure by the limit</source>
        <translation>Blodtryck mot gränsen</translation>
    </message>
    <message>
        <source>Blood pressure {upper}/{lower}</source>
        <translation>Blodtryck {upper}/{lower}</translation>
    </message>
    <message>
        <source>Blood pressure, lower</source>
        <translation>Blodtryck, undre</translation>
    </message>
    <message>
        <source>Blood pressure, upper</source>
        <translation>Blodtryck, övre</translation>
    </message>
    <message>
        <source>Blood pressure: {words}</source>
        <translation>Blodtryck: {words}</translation>
    </message>
    <message>
        <source>Blood sample of the heel</source>
        <translation>Blodprov från hälen</translation>
    </message>
    <message>
        <source>Blood sample of the heel missing</source>
        <translation>Blodprov från hälen saknas</translation>
    </message>
    <message>
        <source>Blood sugar: {words}</source>
        <translation>Blodsocker: {words}</translation>
    </message>
    <message>
        <source>Books of the mothers, {day}</source>
        <translation>Mödrarnas hälsoböcker, {day}</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Född</translation>
    </message>
    <message>
        <source>Born alive</source>
        <translation>Levande född</translation>
    </message>
    <message numerus="yes">
        <source>Born alive after {n} weeks of pregnancy. Check the dates.</source>
        <translation>
            <numerusform>Levande född efter {n} graviditetsvecka. Kontrollera datumen.</numerusform>
            <numerusform>Levande född efter {n} graviditetsveckor. Kontrollera datumen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Born alive very early or late</source>
        <translation>Levande född mycket tidigt eller sent</translation>
    </message>
    <message>
        <source>Born alive, not among the residents</source>
        <translation>Levande född, finns inte bland invånarna</translation>
    </message>
    <message>
        <source>Born by {name}, but the entry names another mother. Correct one of them.</source>
        <translation>Fött av {name}, men i barnets uppgift står en annan mor. Rätta det som är fel.</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Pojke</translation>
    </message>
    <message>
        <source>Breastfeeding</source>
        <translation>Amning</translation>
    </message>
    <message>
        <source>Breastfeeds</source>
        <translation>Ammar</translation>
    </message>
    <message>
        <source>Breech</source>
        <translation>Sätesläge</translation>
    </message>
    <message>
        <source>By the curve of the book</source>
        <translation>Efter hälsobokens kurva</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Av vem</translation>
    </message>
    <message>
        <source>Caesarean</source>
        <translation>Kejsarsnitt</translation>
    </message>
    <message>
        <source>Capsules taken</source>
        <translation>Kapslar tagna</translation>
    </message>
    <message>
        <source>Card of the mother after birth</source>
        <translation>Moderns kort efter förlossningen</translation>
    </message>
    <message>
        <source>Card of the pregnant woman</source>
        <translation>Den gravidas kort</translation>
    </message>
    <message>
        <source>Cause of death, as told</source>
        <translation>Dödsorsak, enligt familjen</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Ändra planen</translation>
    </message>
    <message>
        <source>Change the pregnancy of {name}</source>
        <translation>Ändra graviditeten för {name}</translation>
    </message>
    <message>
        <source>Change what is known of the pregnancy</source>
        <translation>Ändra vad som är känt om graviditeten</translation>
    </message>
    <message>
        <source>Change what is known…</source>
        <translation>Ändra uppgifterna…</translation>
    </message>
    <message>
        <source>Changed in</source>
        <translation>Bytte i</translation>
    </message>
    <message>
        <source>Changed to</source>
        <translation>Bytte till</translation>
    </message>
    <message>
        <source>Check-up in pregnancy</source>
        <translation>Undersökning under graviditeten</translation>
    </message>
    <message>
        <source>Check-up of a newborn</source>
        <translation>Undersökning av nyfödd</translation>
    </message>
    <message>
        <source>Check-up of the mother</source>
        <translation>Undersökning av modern</translation>
    </message>
    <message>
        <source>Check-up of the mother after birth</source>
        <translation>Undersökning av modern efter förlossningen</translation>
    </message>
    <message>
        <source>Check-up of the newborn</source>
        <translation>Undersökning av den nyfödda</translation>
    </message>
    <message>
        <source>Check-up of the newborn {name}, {day}</source>
        <translation>Undersökning av den nyfödda {name}, {day}</translation>
    </message>
    <message>
        <source>Check-up of {name} after birth, {day}</source>
        <translation>Undersökning av {name} efter förlossningen, {day}</translation>
    </message>
    <message>
        <source>Check-up of {name}, {day}</source>
        <translation>Undersökning av {name}, {day}</translation>
    </message>
    <message>
        <source>Check-ups</source>
        <translation>Undersökningar</translation>
    </message>
    <message>
        <source>Check-ups of the mother</source>
        <translation>Undersökningar av modern</translation>
    </message>
    <message>
        <source>Check-ups of the newborn</source>
        <translation>Undersökningar av den nyfödda</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Child by sex</source>
        <translation>Barn efter kön</translation>
    </message>
    <message>
        <source>Child under 5 years</source>
        <translation>Barn under 5 år</translation>
    </message>
    <message>
        <source>Child {number}</source>
        <translation>Barn {number}</translation>
    </message>
    <message>
        <source>Child {number} of {count}</source>
        <translation>Barn {number} av {count}</translation>
    </message>
    <message>
        <source>Children alive</source>
        <translation>Levande barn</translation>
    </message>
    <message>
        <source>Children of a woman</source>
        <translation>En kvinnas barn</translation>
    </message>
    <message>
        <source>Children of the weighing month</source>
        <translation>Barnen vägningsmånaden</translation>
    </message>
    <message>
        <source>Children who died</source>
        <translation>Barn som har dött</translation>
    </message>
    <message>
        <source>Children who died, at age</source>
        <translation>Barn som har dött, ålder</translation>
    </message>
    <message>
        <source>Children who got it</source>
        <translation>Barn som fick det</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>Välj ett av svaren.</translation>
    </message>
    <message>
        <source>Class for pregnant women</source>
        <translation>Kurs för gravida</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Klinik</translation>
    </message>
    <message>
        <source>Close the pregnancy of {name}</source>
        <translation>Avsluta graviditeten för {name}</translation>
    </message>
    <message>
        <source>Close to somebody with TB</source>
        <translation>Nära någon med tbc</translation>
    </message>
    <message>
        <source>Close without a birth here</source>
        <translation>Avsluta utan förlossning här</translation>
    </message>
    <message>
        <source>Close without a birth here…</source>
        <translation>Avsluta utan förlossning här…</translation>
    </message>
    <message>
        <source>Completed weeks; they follow from the day unless the health worker says otherwise.</source>
        <translation>Fulla veckor; de räknas från dagen om vårdpersonalen inte säger något annat.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Contraception</source>
        <translation>Preventivmedel</translation>
    </message>
    <message>
        <source>Contraception after birth</source>
        <translation>Preventivmedel efter förlossningen</translation>
    </message>
    <message>
        <source>Correct the check-up of {day}</source>
        <translation>Rätta undersökningen {day}</translation>
    </message>
    <message>
        <source>Correct the expected day…</source>
        <translation>Rätta beräknad dag…</translation>
    </message>
    <message>
        <source>Correct the food of {day}</source>
        <translation>Rätta maten {day}</translation>
    </message>
    <message>
        <source>Correct when the birth is expected</source>
        <translation>Rätta när förlossningen är beräknad</translation>
    </message>
    <message>
        <source>Correct when the birth of {name} is expected</source>
        <translation>Rätta när {name} beräknas föda</translation>
    </message>
    <message>
        <source>Cough</source>
        <translation>Hosta</translation>
    </message>
    <message>
        <source>Counts as an examination</source>
        <translation>Räknas som undersökning</translation>
    </message>
    <message>
        <source>Counts once all three doses of the first year were given.</source>
        <translation>Räknas när alla tre doser under första året är givna.</translation>
    </message>
    <message>
        <source>Danger sign: {sign}</source>
        <translation>Varningstecken: {sign}</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation>Varningstecken</translation>
    </message>
    <message>
        <source>Danger signs: tick what it is, or choose “None”.</source>
        <translation>Varningstecken: kryssa för vad det är, eller välj ”Inga”.</translation>
    </message>
    <message>
        <source>Danger signs?</source>
        <translation>Varningstecken?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>Dödsdatum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Day of the birth</source>
        <translation>Dag för förlossningen</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Besöksdag</translation>
    </message>
    <message>
        <source>Day {day} after the birth</source>
        <translation>Dag {day} efter förlossningen</translation>
    </message>
    <message>
        <source>Day {number} of {last}</source>
        <translation>Dag {number} av {last}</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Bestämt den</translation>
    </message>
    <message>
        <source>Died before or during the birth</source>
        <translation>Dog före eller under förlossningen</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Läkare</translation>
    </message>
    <message>
        <source>Does she breastfeed?</source>
        <translation>Ammar hon?</translation>
    </message>
    <message>
        <source>Does she eat it every day?</source>
        <translation>Äter hon den varje dag?</translation>
    </message>
    <message>
        <source>Does she eat the extra food every day?</source>
        <translation>Äter hon den extra maten varje dag?</translation>
    </message>
    <message>
        <source>Does she take an iron tablet every day?</source>
        <translation>Tar hon en järntablett varje dag?</translation>
    </message>
    <message>
        <source>Does she take her iron tablets?</source>
        <translation>Tar hon sina järntabletter?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Earlier pregnancies</source>
        <translation>Tidigare graviditeter</translation>
    </message>
    <message>
        <source>Eats it every day</source>
        <translation>Äter den varje dag</translation>
    </message>
    <message>
        <source>Ended early before</source>
        <translation>Avslutade i förtid förut</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Avslutades den</translation>
    </message>
    <message>
        <source>Even one of them: to the midwife or the health centre now.</source>
        <translation>Även ett enda: till barnmorskan eller vårdcentralen nu.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Varje dag</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Beräknad</translation>
    </message>
    <message>
        <source>Expected day from</source>
        <translation>Beräknad dag utifrån</translation>
    </message>
    <message>
        <source>Expected day of the birth</source>
        <translation>Beräknat förlossningsdatum</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>Beräknad den</translation>
    </message>
    <message>
        <source>Expected {date}</source>
        <translation>Beräknad {date}</translation>
    </message>
    <message>
        <source>Expected {date} (ultrasound)</source>
        <translation>Beräknad {date} (ultraljud)</translation>
    </message>
    <message>
        <source>Extra food</source>
        <translation>Extra mat</translation>
    </message>
    <message>
        <source>Extra food for thin women</source>
        <translation>Extra mat för smala kvinnor</translation>
    </message>
    <message>
        <source>Extra food for {name}, {day}</source>
        <translation>Extra mat till {name}, {day}</translation>
    </message>
    <message>
        <source>Extra food in pregnancy</source>
        <translation>Extra mat under graviditeten</translation>
    </message>
    <message>
        <source>Extra food since</source>
        <translation>Extra mat sedan</translation>
    </message>
    <message>
        <source>Extra food, portions</source>
        <translation>Extra mat, portioner</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familjer</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Far</translation>
    </message>
    <message>
        <source>Father of the child</source>
        <translation>Barnets far</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Feber</translation>
    </message>
    <message>
        <source>First day of the last period</source>
        <translation>Sista mensens första dag</translation>
    </message>
    <message>
        <source>First weeks</source>
        <translation>Första veckorna</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Mat</translation>
    </message>
    <message>
        <source>For example 14:30</source>
        <translation>Till exempel 14:30</translation>
    </message>
    <message>
        <source>For example biscuits, or rice with egg and vegetables.</source>
        <translation>Till exempel kex, eller ris med ägg och grönsaker.</translation>
    </message>
    <message>
        <source>For example: ultrasound by the doctor in week 12.</source>
        <translation>Till exempel: ultraljud hos läkaren i vecka 12.</translation>
    </message>
    <message>
        <source>From something else</source>
        <translation>Från något annat</translation>
    </message>
    <message>
        <source>From the last period</source>
        <translation>Från sista mensen</translation>
    </message>
    <message>
        <source>From the last period, the birth is expected about {day}.</source>
        <translation>Räknat från sista mensen beräknas förlossningen omkring {day}.</translation>
    </message>
    <message>
        <source>From the ultrasound</source>
        <translation>Från ultraljudet</translation>
    </message>
    <message>
        <source>From what it follows</source>
        <translation>Vad det räknas från</translation>
    </message>
    <message>
        <source>Gain, kg</source>
        <translation>Ökning, kg</translation>
    </message>
    <message>
        <source>Gave birth</source>
        <translation>Har fött</translation>
    </message>
    <message>
        <source>Gave birth on</source>
        <translation>Födde den</translation>
    </message>
    <message>
        <source>Gave birth {date}</source>
        <translation>Födde {date}</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Flicka</translation>
    </message>
    <message>
        <source>Girl or boy</source>
        <translation>Flicka eller pojke</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Givet</translation>
    </message>
    <message>
        <source>Given by the health worker</source>
        <translation>Givet av vårdpersonalen</translation>
    </message>
    <message>
        <source>Green band</source>
        <translation>Grönt band</translation>
    </message>
    <message>
        <source>Green or red</source>
        <translation>Grönt eller rött</translation>
    </message>
    <message>
        <source>Haemoglobin (Hb)</source>
        <translation>Hemoglobin (Hb)</translation>
    </message>
    <message>
        <source>Haemoglobin: {words}</source>
        <translation>Hemoglobin: {words}</translation>
    </message>
    <message>
        <source>Has it</source>
        <translation>Har den med</translation>
    </message>
    <message>
        <source>Has none</source>
        <translation>Har ingen</translation>
    </message>
    <message>
        <source>Has she brought her mother and child book?</source>
        <translation>Har hon med sig mor-barn-boken?</translation>
    </message>
    <message>
        <source>Has the mother and child book</source>
        <translation>Har mor-barn-boken</translation>
    </message>
    <message>
        <source>Has the mother&apos;s book</source>
        <translation>Har mor-barn-boken</translation>
    </message>
    <message>
        <source>Hb {value} g/dl</source>
        <translation>Hb {value} g/dl</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Huvudomfång</translation>
    </message>
    <message>
        <source>Head down</source>
        <translation>Huvudläge</translation>
    </message>
    <message>
        <source>Head of the house</source>
        <translation>Hushållets föreståndare</translation>
    </message>
    <message>
        <source>Health centre</source>
        <translation>Vårdcentral</translation>
    </message>
    <message>
        <source>Heartbeats of the child</source>
        <translation>Barnets hjärtslag</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Height (cm)</source>
        <translation>Längd (cm)</translation>
    </message>
    <message>
        <source>Height (mm)</source>
        <translation>Längd (mm)</translation>
    </message>
    <message>
        <source>Height of the womb</source>
        <translation>Symfys-fundusmått</translation>
    </message>
    <message>
        <source>Height of the womb (mm)</source>
        <translation>Symfys-fundusmått (mm)</translation>
    </message>
    <message>
        <source>Her arm is thin: extra food is for her.</source>
        <translation>Hennes överarm är smal: extra mat är till henne.</translation>
    </message>
    <message>
        <source>Her children</source>
        <translation>Hennes barn</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Sjukhus</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Hus</translation>
    </message>
    <message>
        <source>Houses</source>
        <translation>Hus</translation>
    </message>
    <message>
        <source>How a pregnancy ended</source>
        <translation>Hur en graviditet slutade</translation>
    </message>
    <message>
        <source>How is she?</source>
        <translation>Hur mår hon?</translation>
    </message>
    <message>
        <source>How is the mother?</source>
        <translation>Hur mår modern?</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hur det slutade</translation>
    </message>
    <message>
        <source>How many children?</source>
        <translation>Hur många barn?</translation>
    </message>
    <message>
        <source>How she gets there</source>
        <translation>Hur hon tar sig dit</translation>
    </message>
    <message>
        <source>How she gets there, by day and by night</source>
        <translation>Hur hon tar sig dit, dag och natt</translation>
    </message>
    <message>
        <source>How the baby lies</source>
        <translation>Hur barnet ligger</translation>
    </message>
    <message>
        <source>How the child came</source>
        <translation>Hur barnet kom</translation>
    </message>
    <message>
        <source>How the child lies</source>
        <translation>Hur barnet ligger</translation>
    </message>
    <message>
        <source>How the child was born</source>
        <translation>Hur barnet föddes</translation>
    </message>
    <message>
        <source>Husband</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>If the mother died, her death stands on her card too.</source>
        <translation>Om modern har dött står det också på hennes kort.</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Sjuk</translation>
    </message>
    <message>
        <source>Illness of the mother</source>
        <translation>Moderns sjukdom</translation>
    </message>
    <message>
        <source>In which week</source>
        <translation>I vilken vecka</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Inom</translation>
    </message>
    <message>
        <source>Iodine capsule</source>
        <translation>Jodkapsel</translation>
    </message>
    <message>
        <source>Iodine capsule on</source>
        <translation>Jodkapsel den</translation>
    </message>
    <message>
        <source>Iron and food</source>
        <translation>Järn och mat</translation>
    </message>
    <message>
        <source>Iron tablets</source>
        <translation>Järntabletter</translation>
    </message>
    <message>
        <source>Iron tablets given</source>
        <translation>Järntabletter givna</translation>
    </message>
    <message>
        <source>Iron tablets given today</source>
        <translation>Järntabletter givna i dag</translation>
    </message>
    <message>
        <source>Iron tablets: {total} of {wanted}</source>
        <translation>Järntabletter: {total} av {wanted}</translation>
    </message>
    <message>
        <source>Is child {number} in the list already?</source>
        <translation>Finns barn {number} redan i listan?</translation>
    </message>
    <message>
        <source>Is it an examination that counts?</source>
        <translation>Är det en undersökning som räknas?</translation>
    </message>
    <message>
        <source>Is money put aside, or the insurance card ready?</source>
        <translation>Är pengar undanlagda, eller försäkringskortet klart?</translation>
    </message>
    <message>
        <source>It is not known yet when the birth is expected.</source>
        <translation>Det är inte känt än när barnet väntas.</translation>
    </message>
    <message>
        <source>It is written down already how this pregnancy ended. Undo that first.</source>
        <translation>Det är redan antecknat hur graviditeten slutade. Ångra det först.</translation>
    </message>
    <message>
        <source>Items of F1 Gizi with mothers</source>
        <translation>Poster i F1 Gizi om mödrar</translation>
    </message>
    <message>
        <source>Laid to the breast in the first hour</source>
        <translation>Lagd till bröstet första timmen</translation>
    </message>
    <message>
        <source>Last birth, as far as known</source>
        <translation>Senaste förlossningen, så långt känt</translation>
    </message>
    <message>
        <source>Last birth: day</source>
        <translation>Senaste förlossningen: dag</translation>
    </message>
    <message>
        <source>Last birth: month</source>
        <translation>Senaste förlossningen: månad</translation>
    </message>
    <message>
        <source>Last birth: year</source>
        <translation>Senaste förlossningen: år</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Length at birth (mm)</source>
        <translation>Längd vid födseln (mm)</translation>
    </message>
    <message>
        <source>Let the midwife look at her today.</source>
        <translation>Låt barnmorskan titta på henne i dag.</translation>
    </message>
    <message>
        <source>Living children</source>
        <translation>Levande barn</translation>
    </message>
    <message>
        <source>Measured and given</source>
        <translation>Mätt och givet</translation>
    </message>
    <message>
        <source>Midwife</source>
        <translation>Barnmorska</translation>
    </message>
    <message>
        <source>Money is saved</source>
        <translation>Pengar är sparade</translation>
    </message>
    <message>
        <source>Money or insurance is ready</source>
        <translation>Pengar eller försäkring är klart</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Month of the packet of iron tablets</source>
        <translation>Månad för järntablettpaketet</translation>
    </message>
    <message>
        <source>Month of the tetanus dose</source>
        <translation>Månad för stelkrampsdosen</translation>
    </message>
    <message>
        <source>Months of pregnant women and women after birth</source>
        <translation>Månader för gravida och nyförlösta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mor</translation>
    </message>
    <message>
        <source>Mother&apos;s book seen</source>
        <translation>Mor-barn-boken sedd</translation>
    </message>
    <message>
        <source>Mother, baby or child</source>
        <translation>Mor, spädbarn eller barn</translation>
    </message>
    <message>
        <source>Mothers</source>
        <translation>Mödrar</translation>
    </message>
    <message>
        <source>Mothers who died</source>
        <translation>Mödrar som har dött</translation>
    </message>
    <message>
        <source>Mothers, births and deaths of the month</source>
        <translation>Mödrar, födda och döda under månaden</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Flyttat härifrån</translation>
    </message>
    <message>
        <source>Moved away {date}</source>
        <translation>Flyttade härifrån {date}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name of child {number}</source>
        <translation>Namn på barn {number}</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Ställets namn</translation>
    </message>
    <message>
        <source>Name of who examined</source>
        <translation>Namn på den som undersökte</translation>
    </message>
    <message>
        <source>Name or house</source>
        <translation>Namn eller hus</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>Neighbour group</source>
        <translation>Granngrupp</translation>
    </message>
    <message>
        <source>Neither the last period nor an expected day is known. Ask for the mother&apos;s book.</source>
        <translation>Varken sista mensen eller beräknad dag är känd. Be att få se mor-barn-boken.</translation>
    </message>
    <message>
        <source>New pregnancy</source>
        <translation>Ny graviditet</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Nästa kontroll</translation>
    </message>
    <message>
        <source>Next dose from {day}</source>
        <translation>Nästa dos från {day}</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <translation>Nästa: {what}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>No birth of this person is known: this card begins with the birth.</source>
        <translation>Ingen förlossning är känd för personen: kortet börjar med förlossningen.</translation>
    </message>
    <message>
        <source>No check-up is written down yet.</source>
        <translation>Ingen undersökning är antecknad än.</translation>
    </message>
    <message>
        <source>No check-up of the child is written down yet.</source>
        <translation>Ingen undersökning av barnet är antecknad än.</translation>
    </message>
    <message>
        <source>No dose is on record. Ask for her card, of childhood and school too.</source>
        <translation>Ingen dos är antecknad. Be att få se hennes kort, även från barndomen och skolan.</translation>
    </message>
    <message>
        <source>No money put aside yet</source>
        <translation>Inga pengar undanlagda än</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Inget namn än</translation>
    </message>
    <message>
        <source>No open day</source>
        <translation>Ingen mottagningsdag</translation>
    </message>
    <message>
        <source>No pregnancy is going on.</source>
        <translation>Ingen graviditet pågår.</translation>
    </message>
    <message>
        <source>No pregnancy of this person is known: open the tab “Mother” of the woman.</source>
        <translation>Ingen graviditet är känd för personen: öppna kvinnans flik ”Mor”.</translation>
    </message>
    <message>
        <source>No weight gain for two months</source>
        <translation>Ingen viktökning på två månader</translation>
    </message>
    <message>
        <source>No weight is written down yet.</source>
        <translation>Ingen vikt är antecknad än.</translation>
    </message>
    <message>
        <source>No women of childbearing age are in the list of residents</source>
        <translation>Inga kvinnor i fertil ålder finns i invånarlistan</translation>
    </message>
    <message>
        <source>No, enter it now</source>
        <translation>Nej, lägg in det nu</translation>
    </message>
    <message>
        <source>Nobody fits these choices</source>
        <translation>Ingen passar de här valen</translation>
    </message>
    <message>
        <source>Nobody gave birth in the last 42 days</source>
        <translation>Ingen har fött barn de senaste 42 dagarna</translation>
    </message>
    <message>
        <source>Nobody is written down as pregnant</source>
        <translation>Ingen är antecknad som gravid</translation>
    </message>
    <message>
        <source>Nobody knows her weight before: her first weight stands in for it.</source>
        <translation>Ingen vet vad hon vägde förut: hennes första vikt används i stället.</translation>
    </message>
    <message>
        <source>Nobody knows yet when the birth is expected</source>
        <translation>Ingen vet än när barnet väntas</translation>
    </message>
    <message>
        <source>Nobody wrote who it was</source>
        <translation>Ingen skrev vem det var</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>None is written down.</source>
        <translation>Inga är antecknade.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Inte frågat än.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Inte alls</translation>
    </message>
    <message>
        <source>Not every day</source>
        <translation>Inte varje dag</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Vet ej</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Note, e.g. the cause if it is known</source>
        <translation>Anteckning, t.ex. orsaken om den är känd</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Talk it over before the last months.</source>
        <translation>Ingenting är planerat än. Prata om det före de sista månaderna.</translation>
    </message>
    <message>
        <source>Now: {day}. {basis}.</source>
        <translation>Nu: {day}. {basis}.</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Sjuksköterska</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Ett</translation>
    </message>
    <message>
        <source>Only the midwife reads this.</source>
        <translation>Bara barnmorskan läser det här.</translation>
    </message>
    <message>
        <source>Only told. Ask for the card.</source>
        <translation>Bara berättat. Be att få se kortet.</translation>
    </message>
    <message>
        <source>Only where the health worker counts otherwise than the days say.</source>
        <translation>Bara om vårdpersonalen räknar på annat sätt än dagarna.</translation>
    </message>
    <message>
        <source>Open day {date}</source>
        <translation>Mottagningsdag {date}</translation>
    </message>
    <message>
        <source>Open days</source>
        <translation>Mottagningsdagar</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Öppna kortet</translation>
    </message>
    <message>
        <source>Outside the green band</source>
        <translation>Utanför det gröna bandet</translation>
    </message>
    <message>
        <source>Past the expected day</source>
        <translation>Över tiden</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Förlossningsplats</translation>
    </message>
    <message>
        <source>Plan for the birth</source>
        <translation>Förlossningsplan</translation>
    </message>
    <message>
        <source>Plan the birth of {name}</source>
        <translation>Planera förlossningen för {name}</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Portioner</translation>
    </message>
    <message>
        <source>Portions of extra food</source>
        <translation>Portioner extra mat</translation>
    </message>
    <message>
        <source>Pregnancies of the year</source>
        <translation>Årets graviditeter</translation>
    </message>
    <message>
        <source>Pregnancies that ended early before</source>
        <translation>Graviditeter som slutade i förtid förut</translation>
    </message>
    <message>
        <source>Pregnancies, births and deaths of the year</source>
        <translation>Årets graviditeter, födslar och dödsfall</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Graviditet</translation>
    </message>
    <message>
        <source>Pregnancy number</source>
        <translation>Graviditet nummer</translation>
    </message>
    <message>
        <source>Pregnancy without any date</source>
        <translation>Graviditet utan datum</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Gravid</translation>
    </message>
    <message>
        <source>Pregnant and entered as dead</source>
        <translation>Gravid men inlagd som död</translation>
    </message>
    <message>
        <source>Pregnant and moved away</source>
        <translation>Gravid men har flyttat</translation>
    </message>
    <message numerus="yes">
        <source>Pregnant at {n} years of age. Check the birth date.</source>
        <translation>
            <numerusform>Gravid vid {n} års ålder. Kontrollera födelsedatumet.</numerusform>
            <numerusform>Gravid vid {n} års ålder. Kontrollera födelsedatumet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pregnant for more than 44 weeks</source>
        <translation>Gravid i mer än 44 veckor</translation>
    </message>
    <message numerus="yes">
        <source>Pregnant for {n} weeks. Write down how the pregnancy ended, or correct the expected day.</source>
        <translation>
            <numerusform>Gravid i {n} vecka. Skriv hur graviditeten slutade, eller rätta beräknad dag.</numerusform>
            <numerusform>Gravid i {n} veckor. Skriv hur graviditeten slutade, eller rätta beräknad dag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pregnant or after birth</source>
        <translation>Gravid eller nyförlöst</translation>
    </message>
    <message>
        <source>Pregnant women and women after birth</source>
        <translation>Gravida och nyförlösta</translation>
    </message>
    <message>
        <source>Pregnant women not seen in the month</source>
        <translation>Gravida som inte träffats under månaden</translation>
    </message>
    <message>
        <source>Pregnant, expected {date}</source>
        <translation>Gravid, beräknad {date}</translation>
    </message>
    <message>
        <source>Print her card</source>
        <translation>Skriv ut hennes kort</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Skriv ut lista</translation>
    </message>
    <message>
        <source>Protection against tetanus</source>
        <translation>Skydd mot stelkramp</translation>
    </message>
    <message>
        <source>Pulse: {words}</source>
        <translation>Puls: {words}</translation>
    </message>
    <message>
        <source>RED</source>
        <translation>RÖTT</translation>
    </message>
    <message>
        <source>Red: arm below {arm} cm, blood pressure from {systolic}/{diastolic}, weight outside the curve for her body mass index. Sources: {sources}.</source>
        <translation>Rött: överarm under {arm} cm, blodtryck från {systolic}/{diastolic}, vikt utanför kurvan för hennes BMI. Källor: {sources}.</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Remittera</translation>
    </message>
    <message>
        <source>Refer now.</source>
        <translation>Remittera nu.</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Remitterat till</translation>
    </message>
    <message>
        <source>Registered as pregnant, but entered as a man. Correct one of them.</source>
        <translation>Registrerad som gravid, men inlagd som man. Rätta det som är fel.</translation>
    </message>
    <message>
        <source>Registered as pregnant, but entered as dead. Write down how the pregnancy ended.</source>
        <translation>Registrerad som gravid, men inlagd som död. Skriv hur graviditeten slutade.</translation>
    </message>
    <message>
        <source>Registered as pregnant, but moved away. Write down how the pregnancy ended.</source>
        <translation>Registrerad som gravid, men har flyttat. Skriv hur graviditeten slutade.</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>Registrerat av</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registrerat den</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Remove a check-up of {name}</source>
        <translation>Ta bort en undersökning av {name}</translation>
    </message>
    <message>
        <source>Remove the check-up of {day}</source>
        <translation>Ta bort undersökningen {day}</translation>
    </message>
    <message>
        <source>Results of each month</source>
        <translation>Resultat månad för månad</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risker</translation>
    </message>
    <message>
        <source>Say from what the expected day follows.</source>
        <translation>Ange vad den beräknade dagen räknas från.</translation>
    </message>
    <message>
        <source>Send to the health worker: weight, arm or blood pressure red, 2 signs of tuberculosis, any danger sign.</source>
        <translation>Skicka till vårdpersonalen: vikt, överarm eller blodtryck rött, 2 tecken på tuberkulos, något varningstecken.</translation>
    </message>
    <message>
        <source>Sex of child {number}</source>
        <translation>Kön på barn {number}</translation>
    </message>
    <message>
        <source>She died {date}</source>
        <translation>Hon dog {date}</translation>
    </message>
    <message>
        <source>She gets no extra food.</source>
        <translation>Hon får ingen extra mat.</translation>
    </message>
    <message>
        <source>She had five doses already.</source>
        <translation>Hon har redan fått fem doser.</translation>
    </message>
    <message>
        <source>She is registered as pregnant already. Write down how that pregnancy ended first.</source>
        <translation>Hon är redan registrerad som gravid. Skriv först hur den graviditeten slutade.</translation>
    </message>
    <message>
        <source>Show by place</source>
        <translation>Visa efter plats</translation>
    </message>
    <message>
        <source>Sign of a mother</source>
        <translation>Tecken hos en mor</translation>
    </message>
    <message>
        <source>Sign of tuberculosis</source>
        <translation>Tecken på tuberkulos</translation>
    </message>
    <message>
        <source>Signs of tuberculosis</source>
        <translation>Tecken på tuberkulos</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Since the child before</source>
        <translation>Sedan förra barnet</translation>
    </message>
    <message>
        <source>Sit with her, and ask only what she wants to tell. Everything except the day may stay empty. Reminders and lists of births leave her out from now on.</source>
        <translation>Sitt ned med henne och fråga bara om det hon vill berätta. Allt utom dagen får stå tomt. Från och med nu är hon inte med i påminnelser och förlossningslistor.</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Några</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Någon annan</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Någon annanstans</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>Staff who came</source>
        <translation>Personal som kom</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>Avviker</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Stays empty until the child has a name.</source>
        <translation>Lämnas tomt tills barnet har ett namn.</translation>
    </message>
    <message>
        <source>Stays empty where only the last period is known.</source>
        <translation>Lämnas tomt när bara sista mensen är känd.</translation>
    </message>
    <message>
        <source>Takes iron every day</source>
        <translation>Tar järn varje dag</translation>
    </message>
    <message>
        <source>Talk about with her</source>
        <translation>Prata med henne om</translation>
    </message>
    <message>
        <source>Talked over on</source>
        <translation>Pratat om den</translation>
    </message>
    <message>
        <source>Temperature: {words}</source>
        <translation>Temperatur: {words}</translation>
    </message>
    <message>
        <source>Tetanus</source>
        <translation>Stelkramp</translation>
    </message>
    <message>
        <source>Tetanus status</source>
        <translation>Tetanusstatus</translation>
    </message>
    <message>
        <source>The baby died</source>
        <translation>Barnet har dött</translation>
    </message>
    <message>
        <source>The baby died before or during the birth</source>
        <translation>Barnet dog före eller under förlossningen</translation>
    </message>
    <message>
        <source>The birth</source>
        <translation>Förlossningen</translation>
    </message>
    <message>
        <source>The birth is not written down with the mother. Enter her pregnancy and the birth.</source>
        <translation>Förlossningen är inte antecknad hos modern. Lägg in graviditeten och förlossningen.</translation>
    </message>
    <message>
        <source>The birth…</source>
        <translation>Förlossningen…</translation>
    </message>
    <message>
        <source>The child died on</source>
        <translation>Barnet dog den</translation>
    </message>
    <message>
        <source>The child&apos;s entry names another mother</source>
        <translation>Barnets uppgift anger en annan mor</translation>
    </message>
    <message>
        <source>The date is not known: it does not count.</source>
        <translation>Datumet är inte känt: dosen räknas inte.</translation>
    </message>
    <message>
        <source>The expected day cannot be right. Check the date.</source>
        <translation>Den beräknade dagen kan inte stämma. Kontrollera datumet.</translation>
    </message>
    <message>
        <source>The house has</source>
        <translation>Huset har</translation>
    </message>
    <message>
        <source>The last period lies after the day of registration. Check both.</source>
        <translation>Sista mensen ligger efter registreringsdagen. Kontrollera båda.</translation>
    </message>
    <message numerus="yes">
        <source>The last period lies more than {n} weeks back. Check the date.</source>
        <translation>
            <numerusform>Sista mensen ligger mer än {n} vecka tillbaka. Kontrollera datumet.</numerusform>
            <numerusform>Sista mensen ligger mer än {n} veckor tillbaka. Kontrollera datumet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The midwife follows up</source>
        <translation>Barnmorskan följer upp</translation>
    </message>
    <message>
        <source>The mother</source>
        <translation>Modern</translation>
    </message>
    <message>
        <source>The mother died</source>
        <translation>Modern har dött</translation>
    </message>
    <message>
        <source>The mother died on</source>
        <translation>Modern dog den</translation>
    </message>
    <message>
        <source>The mother died…</source>
        <translation>Modern har dött…</translation>
    </message>
    <message>
        <source>The mother is not among the residents or not chosen. Choose her in the child&apos;s entry.</source>
        <translation>Modern finns inte bland invånarna eller är inte vald. Välj henne i barnets uppgift.</translation>
    </message>
    <message>
        <source>The pregnancy ended</source>
        <translation>Graviditeten avslutades</translation>
    </message>
    <message>
        <source>The pregnancy ended early</source>
        <translation>Graviditeten avslutades i förtid</translation>
    </message>
    <message>
        <source>The pregnancy ended early, {date}</source>
        <translation>Graviditeten avslutades i förtid, {date}</translation>
    </message>
    <message>
        <source>The pregnancy ended with a birth, but no child is written down.</source>
        <translation>Graviditeten slutade med en förlossning, men inget barn är antecknat.</translation>
    </message>
    <message>
        <source>The pregnancy ended…</source>
        <translation>Graviditeten avslutades…</translation>
    </message>
    <message>
        <source>The pregnancy had ended on that day. Check the date.</source>
        <translation>Graviditeten var redan avslutad den dagen. Kontrollera datumet.</translation>
    </message>
    <message>
        <source>The pregnancy had not ended on that day. Check the date.</source>
        <translation>Graviditeten var inte avslutad den dagen. Kontrollera datumet.</translation>
    </message>
    <message>
        <source>The pregnancy of {name} ended</source>
        <translation>Graviditeten för {name} avslutades</translation>
    </message>
    <message>
        <source>The weeks after</source>
        <translation>Veckorna efter</translation>
    </message>
    <message>
        <source>There is no contact “{label}”. Choose one of: {labels}.</source>
        <translation>Det finns ingen kontroll ”{label}”. Välj en av: {labels}.</translation>
    </message>
    <message>
        <source>They stand here as soon as they are entered on the page Residents.</source>
        <translation>De står här så snart de är inlagda på sidan Invånare.</translation>
    </message>
    <message>
        <source>Thin before the pregnancy</source>
        <translation>Mager före graviditeten</translation>
    </message>
    <message>
        <source>This closes the pregnancy and stands on her card. If a child was born, write down the birth first.</source>
        <translation>Det här avslutar graviditeten och står på hennes kort. Om ett barn föddes, skriv först upp förlossningen.</translation>
    </message>
    <message>
        <source>This date comes from</source>
        <translation>Datumet kommer från</translation>
    </message>
    <message>
        <source>This day has not come yet. Check the date.</source>
        <translation>Den dagen har inte kommit än. Kontrollera datumet.</translation>
    </message>
    <message>
        <source>This day lies after a death that is recorded. Check the date.</source>
        <translation>Den dagen ligger efter ett antecknat dödsfall. Kontrollera datumet.</translation>
    </message>
    <message>
        <source>This day lies before her own birth. Check the date.</source>
        <translation>Den dagen ligger före hennes egen födelse. Kontrollera datumet.</translation>
    </message>
    <message>
        <source>This day lies before the pregnancy began. Check the date.</source>
        <translation>Den dagen ligger före graviditetens början. Kontrollera datumet.</translation>
    </message>
    <message>
        <source>This entry is not here any more. Look at her card again.</source>
        <translation>Uppgiften finns inte kvar. Titta på hennes kort igen.</translation>
    </message>
    <message>
        <source>This person is registered as a man. Correct that first.</source>
        <translation>Personen är registrerad som man. Rätta det först.</translation>
    </message>
    <message>
        <source>This pregnancy is not here any more. Look at her card again.</source>
        <translation>Graviditeten finns inte kvar här. Titta på hennes kort igen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>To be written into the book</source>
        <translation>Att skriva in i boken</translation>
    </message>
    <message>
        <source>To watch</source>
        <translation>Att bevaka</translation>
    </message>
    <message>
        <source>Too soon after the dose before: it does not count.</source>
        <translation>För tidigt efter förra dosen: den räknas inte.</translation>
    </message>
    <message>
        <source>Trimester {number}</source>
        <translation>Trimester {number}</translation>
    </message>
    <message>
        <source>Triplets</source>
        <translation>Trillingar</translation>
    </message>
    <message>
        <source>Try fewer letters, or choose all places.</source>
        <translation>Prova färre bokstäver, eller välj alla platser.</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>Tvillingar</translation>
    </message>
    <message numerus="yes">
        <source>Two births lie less than {n} weeks apart. Check the dates.</source>
        <translation>
            <numerusform>Två förlossningar ligger mindre än {n} vecka isär. Kontrollera datumen.</numerusform>
            <numerusform>Två förlossningar ligger mindre än {n} veckor isär. Kontrollera datumen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two births too close together</source>
        <translation>Två förlossningar för tätt</translation>
    </message>
    <message>
        <source>Two pregnancies are open. Write down how the older one ended, or take one out.</source>
        <translation>Två graviditeter pågår. Skriv hur den äldre slutade, eller ta bort en.</translation>
    </message>
    <message>
        <source>Two pregnancies at the same time</source>
        <translation>Två graviditeter samtidigt</translation>
    </message>
    <message>
        <source>Type some letters of her name, then choose her. Somebody new is entered on the page Residents first.</source>
        <translation>Skriv några bokstäver i hennes namn och välj henne sedan. En ny person läggs först in på sidan Invånare.</translation>
    </message>
    <message>
        <source>T{number}</source>
        <translation>T{number}</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Ultraljud</translation>
    </message>
    <message>
        <source>Upper arm (cm)</source>
        <translation>Överarm (cm)</translation>
    </message>
    <message>
        <source>Usual gain for her weight before</source>
        <translation>Vanlig ökning för hennes vikt förut</translation>
    </message>
    <message>
        <source>Very young or old for a pregnancy</source>
        <translation>Mycket ung eller gammal för en graviditet</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Besökare</translation>
    </message>
    <message>
        <source>Visitors by sex</source>
        <translation>Besökare efter kön</translation>
    </message>
    <message>
        <source>Visitors, staff, births and deaths of each month</source>
        <translation>Besökare, personal, födda och döda månad för månad</translation>
    </message>
    <message>
        <source>Vitamin A</source>
        <translation>A-vitamin</translation>
    </message>
    <message>
        <source>Vitamin A after birth</source>
        <translation>A-vitamin efter förlossningen</translation>
    </message>
    <message>
        <source>Vitamin A capsules she took since the birth</source>
        <translation>A-vitaminkapslar hon tagit sedan förlossningen</translation>
    </message>
    <message>
        <source>Vitamin A capsules taken</source>
        <translation>A-vitaminkapslar tagna</translation>
    </message>
    <message>
        <source>Vitamin A given</source>
        <translation>A-vitamin givet</translation>
    </message>
    <message>
        <source>Vitamin A, capsules</source>
        <translation>A-vitamin, kapslar</translation>
    </message>
    <message>
        <source>Vitamin K</source>
        <translation>K-vitamin</translation>
    </message>
    <message>
        <source>Vitamin K was given</source>
        <translation>K-vitamin gavs</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Volontär</translation>
    </message>
    <message>
        <source>Was at the dentist</source>
        <translation>Har varit hos tandläkaren</translation>
    </message>
    <message>
        <source>Was not pregnant</source>
        <translation>Var inte gravid</translation>
    </message>
    <message>
        <source>Was she at the dentist?</source>
        <translation>Har hon varit hos tandläkaren?</translation>
    </message>
    <message>
        <source>Was the mother and child book seen?</source>
        <translation>Sågs mor-barn-boken?</translation>
    </message>
    <message>
        <source>Way of birth</source>
        <translation>Förlossningssätt</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>Week of pregnancy</source>
        <translation>Graviditetsvecka</translation>
    </message>
    <message numerus="yes">
        <source>Week {n}</source>
        <translation>
            <numerusform>Vecka {n}</numerusform>
            <numerusform>Vecka {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Veckor</translation>
    </message>
    <message>
        <source>Weeks of pregnancy</source>
        <translation>Graviditetsveckor</translation>
    </message>
    <message>
        <source>Weeks pregnant</source>
        <translation>Veckor gravid</translation>
    </message>
    <message>
        <source>Weeks when registered</source>
        <translation>Veckor vid registrering</translation>
    </message>
    <message>
        <source>Weighed less than 2 kg at birth</source>
        <translation>Vägde under 2 kg vid födseln</translation>
    </message>
    <message>
        <source>Weighed less than 2.5 kg at birth</source>
        <translation>Vägde under 2,5 kg vid födseln</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>Vikt (kg)</translation>
    </message>
    <message>
        <source>Weight above the green band</source>
        <translation>Vikt över det gröna bandet</translation>
    </message>
    <message>
        <source>Weight at birth</source>
        <translation>Födelsevikt</translation>
    </message>
    <message>
        <source>Weight at birth (g)</source>
        <translation>Födelsevikt (g)</translation>
    </message>
    <message>
        <source>Weight before (kg)</source>
        <translation>Vikt förut (kg)</translation>
    </message>
    <message>
        <source>Weight before the pregnancy</source>
        <translation>Vikt före graviditeten</translation>
    </message>
    <message>
        <source>Weight before the pregnancy (g)</source>
        <translation>Vikt före graviditeten (g)</translation>
    </message>
    <message>
        <source>Weight below the green band</source>
        <translation>Vikt under det gröna bandet</translation>
    </message>
    <message>
        <source>Weight by the curve</source>
        <translation>Vikt enligt kurvan</translation>
    </message>
    <message>
        <source>Weight in the green band</source>
        <translation>Vikt i det gröna bandet</translation>
    </message>
    <message>
        <source>Weight in the pregnancy of {name}</source>
        <translation>Vikt under graviditeten för {name}</translation>
    </message>
    <message>
        <source>Weight not rising for 2 months</source>
        <translation>Vikten har inte ökat på 2 månader</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>Vikt, kg</translation>
    </message>
    <message>
        <source>Welfare stage</source>
        <translation>Välfärdsnivå</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Frisk</translation>
    </message>
    <message>
        <source>What a book says, the health worker and the family rely on: write it before the mother goes home.</source>
        <translation>Vårdpersonalen och familjen litar på det som står i boken: skriv in det innan modern går hem.</translation>
    </message>
    <message>
        <source>What a midwife, nurse or doctor examines counts; what a volunteer asks does not.</source>
        <translation>Det en barnmorska, sjuksköterska eller läkare undersöker räknas; det en volontär frågar räknas inte.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Hur det gick</translation>
    </message>
    <message>
        <source>What calls for more care</source>
        <translation>Vad som kräver mer omsorg</translation>
    </message>
    <message>
        <source>What food</source>
        <translation>Vilken mat</translation>
    </message>
    <message>
        <source>What goes into the books of the mothers</source>
        <translation>Vad som ska in i mödrarnas böcker</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Vad som är fel</translation>
    </message>
    <message>
        <source>What she got</source>
        <translation>Vad hon fick</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Vad som avviker</translation>
    </message>
    <message>
        <source>What, portions</source>
        <translation>Vad, portioner</translation>
    </message>
    <message>
        <source>When, as far as known</source>
        <translation>När, så långt känt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Where she wants to give birth</source>
        <translation>Var hon vill föda</translation>
    </message>
    <message>
        <source>Where she was</source>
        <translation>Var hon var</translation>
    </message>
    <message>
        <source>Which contact is it?</source>
        <translation>Vilken kontroll är det?</translation>
    </message>
    <message>
        <source>Which of several children</source>
        <translation>Vilket av flera barn</translation>
    </message>
    <message>
        <source>Which pregnancy</source>
        <translation>Vilken graviditet</translation>
    </message>
    <message>
        <source>Which pregnancy is it? (1 = first)</source>
        <translation>Vilken graviditet i ordningen? (1 = första)</translation>
    </message>
    <message>
        <source>Who died</source>
        <translation>Vem som dog</translation>
    </message>
    <message>
        <source>Who died by sex</source>
        <translation>Döda efter kön</translation>
    </message>
    <message>
        <source>Who gives blood</source>
        <translation>Vem som ger blod</translation>
    </message>
    <message>
        <source>Who goes along with her</source>
        <translation>Vem som följer med henne</translation>
    </message>
    <message>
        <source>Who goes with her</source>
        <translation>Vem som följer med</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>Vem som hjälpte till</translation>
    </message>
    <message>
        <source>Who helped at the birth</source>
        <translation>Vem som hjälpte vid förlossningen</translation>
    </message>
    <message>
        <source>Who helps at the birth</source>
        <translation>Vem som hjälper vid förlossningen</translation>
    </message>
    <message>
        <source>Who is pregnant?</source>
        <translation>Vem är gravid?</translation>
    </message>
    <message>
        <source>Who was with her</source>
        <translation>Vem som var med henne</translation>
    </message>
    <message>
        <source>Who would give blood</source>
        <translation>Vem som kan ge blod</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>Varför det ändras</translation>
    </message>
    <message>
        <source>With forceps or vacuum</source>
        <translation>Med tång eller sugklocka</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Kvinnor</translation>
    </message>
    <message>
        <source>Women of childbearing age</source>
        <translation>Kvinnor i fertil ålder</translation>
    </message>
    <message>
        <source>Women who got it again</source>
        <translation>Kvinnor som fick det på nytt</translation>
    </message>
    <message>
        <source>Women who got the tetanus dose</source>
        <translation>Kvinnor som fick stelkrampsvaccin</translation>
    </message>
    <message>
        <source>Would give blood: {name}</source>
        <translation>Kan ge blod: {name}</translation>
    </message>
    <message>
        <source>Write at least one child.</source>
        <translation>Skriv minst ett barn.</translation>
    </message>
    <message numerus="yes">
        <source>Write at most {n} children.</source>
        <translation>
            <numerusform>Skriv högst {n} barn.</numerusform>
            <numerusform>Skriv högst {n} barn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write check-up</source>
        <translation>Skriv undersökning</translation>
    </message>
    <message>
        <source>Write check-up of the mother</source>
        <translation>Skriv undersökning av modern</translation>
    </message>
    <message>
        <source>Write down how the pregnancy ended first.</source>
        <translation>Skriv först hur graviditeten slutade.</translation>
    </message>
    <message>
        <source>Write down the birth of {name}</source>
        <translation>Skriv upp förlossningen för {name}</translation>
    </message>
    <message>
        <source>Write down the children of {name}</source>
        <translation>Skriv upp barnen till {name}</translation>
    </message>
    <message>
        <source>Write down the death of {name}</source>
        <translation>Skriv upp att {name} har dött</translation>
    </message>
    <message>
        <source>Write down the pregnancy of {name}</source>
        <translation>Skriv upp graviditeten för {name}</translation>
    </message>
    <message>
        <source>Write her height and her weight before the pregnancy: then the usual gain is shown.</source>
        <translation>Skriv hennes längd och vikt före graviditeten: då visas den vanliga ökningen.</translation>
    </message>
    <message>
        <source>Write into her mother and child book</source>
        <translation>Skriv in i hennes mor-barn-bok</translation>
    </message>
    <message>
        <source>Write the time as 14:30.</source>
        <translation>Skriv tiden som 14:30.</translation>
    </message>
    <message>
        <source>Write when it was; the year is enough.</source>
        <translation>Skriv när det var; året räcker.</translation>
    </message>
    <message>
        <source>Write why the expected day is changed.</source>
        <translation>Skriv varför den beräknade dagen ändras.</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>Antecknat av</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>Antecknat den</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>per minut</translation>
    </message>
    <message>
        <source>arm {arm} cm</source>
        <translation>överarm {arm} cm</translation>
    </message>
    <message>
        <source>at the breast in the first hour</source>
        <translation>till bröstet första timmen</translation>
    </message>
    <message>
        <source>blood from the heel taken</source>
        <translation>blodprov från hälen taget</translation>
    </message>
    <message>
        <source>blood pressure {pressure}</source>
        <translation>blodtryck {pressure}</translation>
    </message>
    <message>
        <source>breastfeeds</source>
        <translation>ammar</translation>
    </message>
    <message>
        <source>does not breastfeed</source>
        <translation>ammar inte</translation>
    </message>
    <message>
        <source>does not eat it every day</source>
        <translation>äter den inte varje dag</translation>
    </message>
    <message>
        <source>eats it every day</source>
        <translation>äter den varje dag</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>från {day}</translation>
    </message>
    <message>
        <source>g/dl</source>
        <translation>g/dl</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grönt</translation>
    </message>
    <message>
        <source>husband {name}</source>
        <translation>make {name}</translation>
    </message>
    <message>
        <source>important today</source>
        <translation>viktigt i dag</translation>
    </message>
    <message>
        <source>iodine capsule {day}</source>
        <translation>jodkapsel {day}</translation>
    </message>
    <message>
        <source>iron tablets {tablets}</source>
        <translation>järntabletter {tablets}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>försenad</translation>
    </message>
    <message>
        <source>later</source>
        <translation>senare</translation>
    </message>
    <message>
        <source>mmHg</source>
        <translation>mmHg</translation>
    </message>
    <message>
        <source>next contact {contact}, from {date}</source>
        <translation>nästa kontroll {contact}, från {date}</translation>
    </message>
    <message>
        <source>not protected now</source>
        <translation>inte skyddad nu</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation>gravid</translation>
    </message>
    <message>
        <source>protected until {day}</source>
        <translation>skyddad till {day}</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>obekräftat</translation>
    </message>
    <message>
        <source>vitamin K given</source>
        <translation>K-vitamin givet</translation>
    </message>
    <message>
        <source>was not done</source>
        <translation>blev inte gjord</translation>
    </message>
    <message>
        <source>weight {weight} kg</source>
        <translation>vikt {weight} kg</translation>
    </message>
    <message>
        <source>{contact}, from {date}</source>
        <translation>{contact}, från {date}</translation>
    </message>
    <message>
        <source>{date}: {basis}</source>
        <translation>{date}: {basis}</translation>
    </message>
    <message>
        <source>{finding}: {todo}</source>
        <translation>{finding}: {todo}</translation>
    </message>
    <message>
        <source>{food} · {portions}</source>
        <translation>{food} · {portions}</translation>
    </message>
    <message>
        <source>{level} {value}</source>
        <translation>{level} {value}</translation>
    </message>
    <message>
        <source>{name} gave birth: the weight of the child is not written.</source>
        <translation>{name} har fött barn: barnets vikt är inte antecknad.</translation>
    </message>
    <message>
        <source>{name} goes along</source>
        <translation>{name} följer med</translation>
    </message>
    <message>
        <source>{name} is pregnant, and nothing is written of her in {month}.</source>
        <translation>{name} är gravid, och inget är antecknat om henne i {month}.</translation>
    </message>
    <message>
        <source>{name} was to give birth on {day}. Write down the birth, or correct the expected day.</source>
        <translation>{name} skulle föda {day}. Anteckna födseln, eller rätta det beräknade datumet.</translation>
    </message>
    <message>
        <source>{number} ({ages})</source>
        <translation>{number} ({ages})</translation>
    </message>
    <message numerus="yes">
        <source>{n} births expected within 30 days</source>
        <translation>
            <numerusform>{n} förlossning väntas inom 30 dagar</numerusform>
            <numerusform>{n} förlossningar väntas inom 30 dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} capsules of vitamin A</source>
        <translation>
            <numerusform>{n} A-vitaminkapsel</numerusform>
            <numerusform>{n} A-vitaminkapslar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children alive</source>
        <translation>
            <numerusform>{n} levande barn</numerusform>
            <numerusform>{n} levande barn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children died</source>
        <translation>
            <numerusform>{n} barn har dött</numerusform>
            <numerusform>{n} barn har dött</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} due for a contact</source>
        <translation>
            <numerusform>Dags för kontroll för {n}</numerusform>
            <numerusform>Dags för kontroll för {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier</source>
        <translation>
            <numerusform>{n} tidigare</numerusform>
            <numerusform>{n} tidigare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} expected within 30 days</source>
        <translation>
            <numerusform>{n} väntas inom 30 dagar</numerusform>
            <numerusform>{n} väntas inom 30 dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} iron tablets</source>
        <translation>
            <numerusform>{n} järntablett</numerusform>
            <numerusform>{n} järntabletter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mothers after birth or their babies need a health worker</source>
        <translation>
            <numerusform>{n} nyförlöst mor eller hennes barn behöver vårdpersonal</numerusform>
            <numerusform>{n} nyförlösta mödrar eller deras barn behöver vårdpersonal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mothers are due for a check-up after birth</source>
        <translation>
            <numerusform>Dags för undersökning efter förlossningen för {n} mor</numerusform>
            <numerusform>Dags för undersökning efter förlossningen för {n} mödrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mothers are late for a check-up after birth</source>
        <translation>
            <numerusform>{n} mor är sen till undersökning efter förlossningen</numerusform>
            <numerusform>{n} mödrar är sena till undersökning efter förlossningen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need a health worker</source>
        <translation>
            <numerusform>{n} behöver vårdpersonal</numerusform>
            <numerusform>{n} behöver vårdpersonal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not protected against tetanus</source>
        <translation>
            <numerusform>{n} inte skyddad mot stelkramp</numerusform>
            <numerusform>{n} inte skyddade mot stelkramp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} past the expected day</source>
        <translation>
            <numerusform>{n} över tiden</numerusform>
            <numerusform>{n} över tiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} portions</source>
        <translation>
            <numerusform>{n} portion</numerusform>
            <numerusform>{n} portioner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pregnant women are late for a contact</source>
        <translation>
            <numerusform>{n} gravid är sen till en kontroll</numerusform>
            <numerusform>{n} gravida är sena till en kontroll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pregnant women need a health worker</source>
        <translation>
            <numerusform>{n} gravid behöver vårdpersonal</numerusform>
            <numerusform>{n} gravida behöver vårdpersonal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <translation>
            <numerusform>{n} vecka</numerusform>
            <numerusform>{n} veckor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with a late contact</source>
        <translation>
            <numerusform>{n} med försenad kontroll</numerusform>
            <numerusform>{n} med försenad kontroll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with a thin arm</source>
        <translation>
            <numerusform>{n} med smal överarm</numerusform>
            <numerusform>{n} med smal överarm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a tetanus dose on record</source>
        <translation>
            <numerusform>{n} utan antecknad stelkrampsdos</numerusform>
            <numerusform>{n} utan antecknad stelkrampsdos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without an expected day</source>
        <translation>
            <numerusform>{n} utan beräknad dag</numerusform>
            <numerusform>{n} utan beräknad dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} women</source>
        <translation>
            <numerusform>{n} kvinna</numerusform>
            <numerusform>{n} kvinnor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} women are past the expected day</source>
        <translation>
            <numerusform>{n} kvinna har gått över tiden</numerusform>
            <numerusform>{n} kvinnor har gått över tiden</numerusform>
        </translation>
    </message>
    <message>
        <source>{source} (not confirmed)</source>
        <translation>{source} (inte bekräftat)</translation>
    </message>
    <message>
        <source>{total} of {wanted} in this pregnancy so far.</source>
        <translation>{total} av {wanted} hittills under graviditeten.</translation>
    </message>
    <message>
        <source>{value} is not possible. Write {low} to {high}.</source>
        <translation>{value} är inte möjligt. Skriv {low} till {high}.</translation>
    </message>
    <message>
        <source>{weeks} weeks pregnant</source>
        <translation>gravid i {weeks} veckor</translation>
    </message>
    <message>
        <source>{what} (+{number})</source>
        <translation>{what} (+{number})</translation>
    </message>
    <message>
        <source>{what}, from {day}</source>
        <translation>{what}, från {day}</translation>
    </message>
    <message>
        <source>{what}, late since {day}</source>
        <translation>{what}, försenad sedan {day}</translation>
    </message>
    <message>
        <source>{what}, now</source>
        <translation>{what}, nu</translation>
    </message>
    <message>
        <source>{what}: {day}</source>
        <translation>{what}: {day}</translation>
    </message>
    <message>
        <source>{what}: {state}</source>
        <translation>{what}: {state}</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} år</translation>
    </message>
    <message>
        <source>“The baby died” means before or during the birth. A baby that breathed was born alive.</source>
        <translation>”Barnet har dött” betyder före eller under förlossningen. Ett barn som andades var levande fött.</translation>
    </message>
    <message>
        <source>•: only the midwife reads this; the dot stands there for every woman.</source>
        <translation>•: bara barnmorskan läser det; pricken står där för varje kvinna.</translation>
    </message>
    <message>
        <source>√ yes, – no, an empty cell: not asked or not measured. A colour is not a diagnosis.</source>
        <translation>√ ja, – nej, tom ruta: inte frågat eller inte mätt. En färg är ingen diagnos.</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>No vaccine or supplement of the pack has the code “{name}”.</source>
        <translation>Inget vaccin eller tillskott i landspaketet har koden ”{name}”.</translation>
    </message>
    <message>
        <source>The ages of “{name}” overlap with a row above.</source>
        <translation>Åldrarna för ”{name}” överlappar en rad ovanför.</translation>
    </message>
    <message>
        <source>The colour bands must follow one another without a gap: band {number} does not.</source>
        <translation>Färgfälten måste följa på varandra utan lucka: fält {number} gör inte det.</translation>
    </message>
    <message>
        <source>The country pack cannot be used. {file}, row {row}: {reason} Nothing was changed. Mend the file, or install Balai again.</source>
        <translation>Landspaketet går inte att använda. {file}, rad {row}: {reason} Inget har ändrats. Rätta filen eller installera Balai på nytt.</translation>
    </message>
    <message>
        <source>The dose before, “{value}”, must stand in a row above.</source>
        <translation>Dosen före, ”{value}”, måste stå i en rad ovanför.</translation>
    </message>
    <message>
        <source>The file is missing or cannot be read.</source>
        <translation>Filen saknas eller går inte att läsa.</translation>
    </message>
    <message>
        <source>The file is not plain UTF-8 text.</source>
        <translation>Filen är inte ren UTF-8-text.</translation>
    </message>
    <message>
        <source>The first row must be: {expected}.</source>
        <translation>Den första raden måste vara: {expected}.</translation>
    </message>
    <message>
        <source>The months must follow one another without a gap: here month {expected} comes next.</source>
        <translation>Månaderna måste följa på varandra utan lucka: här ska månad {expected} komma.</translation>
    </message>
    <message>
        <source>The packs extend each other in a circle.</source>
        <translation>Paketen bygger på varandra i en cirkel.</translation>
    </message>
    <message>
        <source>The register has no columns.</source>
        <translation>Registret har inga kolumner.</translation>
    </message>
    <message>
        <source>The register is called “{name}”, its file must be called “{expected}”.</source>
        <translation>Registret heter ”{name}”, då måste filen heta ”{expected}”.</translation>
    </message>
    <message>
        <source>The row has {found} cells, it needs {expected}.</source>
        <translation>Raden har {found} celler, den ska ha {expected}.</translation>
    </message>
    <message>
        <source>The words of “{name}” do not have the same {{places}} in every language.</source>
        <translation>Orden för ”{name}” har inte samma {{places}} på alla språk.</translation>
    </message>
    <message>
        <source>There is no country pack “{name}”.</source>
        <translation>Det finns inget landspaket ”{name}”.</translation>
    </message>
    <message>
        <source>This line is not written as the file&apos;s format asks: {detail}.</source>
        <translation>Raden är inte skriven som filens format kräver: {detail}.</translation>
    </message>
    <message>
        <source>a code that begins with ADVICE_</source>
        <translation>en kod som börjar med ADVICE_</translation>
    </message>
    <message>
        <source>a dose number from 0 to {most}</source>
        <translation>ett dosnummer från 0 till {most}</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>en lista med texter</translation>
    </message>
    <message>
        <source>a name in small letters, such as je_endemic</source>
        <translation>ett namn med små bokstäver, till exempel je_endemic</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>ett tal</translation>
    </message>
    <message>
        <source>a number with h, d, w, m or y, such as 6w</source>
        <translation>ett tal med h, d, w, m eller y, till exempel 6w</translation>
    </message>
    <message>
        <source>a number with one decimal, such as 18.5</source>
        <translation>ett tal med en decimal, som 18.5</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>en tabell</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>en text inom citattecken</translation>
    </message>
    <message>
        <source>a version such as 2026.1</source>
        <translation>en version, till exempel 2026.1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>ett heltal</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>ett heltal från {least} till {most}</translation>
    </message>
    <message>
        <source>a year, or a year and month such as 2025-01</source>
        <translation>ett år, eller år och månad, till exempel 2025-01</translation>
    </message>
    <message>
        <source>an age in months or years, such as 11m</source>
        <translation>en ålder i månader eller år, till exempel 11m</translation>
    </message>
    <message>
        <source>an age in months or years, such as 6m</source>
        <translation>en ålder i månader eller år, till exempel 6m</translation>
    </message>
    <message>
        <source>completed months from {least} to {most}</source>
        <translation>fyllda månader från {least} till {most}</translation>
    </message>
    <message>
        <source>empty or a limit such as &lt;-2 or &lt;=1</source>
        <translation>tomt eller en gräns som &lt;-2 eller &lt;=1</translation>
    </message>
    <message>
        <source>empty or a limit such as &gt;=-3 or &gt;1</source>
        <translation>tomt eller en gräns som &gt;=-3 eller &gt;1</translation>
    </message>
    <message>
        <source>grams from 1 to {most}</source>
        <translation>gram från 1 till {most}</translation>
    </message>
    <message>
        <source>pack.toml lists no set of forms “{name}”.</source>
        <translation>pack.toml innehåller ingen formuläruppsättning ”{name}”.</translation>
    </message>
    <message>
        <source>pack.toml lists no source “{name}”.</source>
        <translation>pack.toml har ingen källa ”{name}”.</translation>
    </message>
    <message>
        <source>parameters, each with a list of values</source>
        <translation>parametrar, var och en med en lista av värden</translation>
    </message>
    <message>
        <source>schedule.csv has no row for “{value}”.</source>
        <translation>schedule.csv har ingen rad för ”{value}”.</translation>
    </message>
    <message>
        <source>texts.csv has no words for “{name}”.</source>
        <translation>texts.csv har inga ord för ”{name}”.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>sant eller falskt</translation>
    </message>
    <message>
        <source>where the row above ends</source>
        <translation>där raden ovanför slutar</translation>
    </message>
    <message>
        <source>{count} whole numbers divided by spaces, one for each level, none lower than the one before it</source>
        <translation>{count} heltal med blanksteg emellan, ett för varje nivå, inget lägre än det föregående</translation>
    </message>
    <message>
        <source>“{name}” ends before “{other}”.</source>
        <translation>”{name}” slutar före ”{other}”.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>”{name}” är tomt.</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>”{name}” saknas.</translation>
    </message>
    <message>
        <source>“{name}” is not a register&apos;s name such as “health_visits.sip2”.</source>
        <translation>”{name}” är inget registernamn av typen ”health_visits.sip2”.</translation>
    </message>
    <message>
        <source>“{name}” is not an entry that is known here.</source>
        <translation>”{name}” är ingen känd uppgift här.</translation>
    </message>
    <message>
        <source>“{name}” is {value}, it must lie between {least} and {most}.</source>
        <translation>”{name}” är {value} men måste ligga mellan {least} och {most}.</translation>
    </message>
    <message>
        <source>“{name}” is “{value}”, it must be one of: {expected}.</source>
        <translation>”{name}” är ”{value}” men måste vara något av: {expected}.</translation>
    </message>
    <message>
        <source>“{name}” must be empty where “{other}” is “{value}”.</source>
        <translation>”{name}” måste vara tomt där ”{other}” är ”{value}”.</translation>
    </message>
    <message>
        <source>“{name}” must be filled where “{other}” is “{value}”.</source>
        <translation>”{name}” måste vara ifyllt där ”{other}” är ”{value}”.</translation>
    </message>
    <message>
        <source>“{name}” must be {expected}.</source>
        <translation>”{name}” måste vara {expected}.</translation>
    </message>
    <message>
        <source>“{name}” must go on exactly where the row above ends: every number belongs to one class.</source>
        <translation>”{name}” måste börja precis där raden ovanför slutar: varje tal hör till en klass.</translation>
    </message>
    <message>
        <source>“{name}” needs a dose in “previous”.</source>
        <translation>”{name}” behöver en dos i ”previous”.</translation>
    </message>
    <message>
        <source>“{name}” of the first class must be empty: it has no lower limit.</source>
        <translation>”{name}” för den första klassen måste vara tomt: den har ingen undre gräns.</translation>
    </message>
    <message>
        <source>“{name}” of the last class must be empty: it has no upper limit.</source>
        <translation>”{name}” för den sista klassen måste vara tomt: den har ingen övre gräns.</translation>
    </message>
    <message>
        <source>“{name}” stands here a second time.</source>
        <translation>”{name}” står här en andra gång.</translation>
    </message>
    <message>
        <source>“{value}” has a row in schedule.csv, so it is no combined vaccine.</source>
        <translation>”{value}” har en rad i schedule.csv och är därför inget kombinationsvaccin.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>0: none</source>
        <translation>0: inget</translation>
    </message>
    <message>
        <source>?: not known</source>
        <translation>?: okänt</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Överfört</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>Att överföra</translation>
    </message>
    <message>
        <source>Columns {first} to {last}</source>
        <translation>Kolumn {first} till {last}</translation>
    </message>
    <message>
        <source>Form: {origin}</source>
        <translation>Blankett: {origin}</translation>
    </message>
    <message>
        <source>If the midwife forgets her passphrase, these 12 words open her entries in the post “{post}”. Their order matters.</source>
        <translation>Om barnmorskan glömmer sin lösenfras öppnar de här 12 orden hennes uppgifter i hälsoposten ”{post}”. Ordningen är viktig.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, these 12 words open the post “{post}”. Their order matters.</source>
        <translation>Om lösenfrasen är glömd öppnar de här 12 orden hälsoposten ”{post}”. Ordningen är viktig.</translation>
    </message>
    <message>
        <source>In this file: {page} of {pages}</source>
        <translation>I den här filen: {page} av {pages}</translation>
    </message>
    <message>
        <source>Keep this paper where the post&apos;s documents are kept, not beside the laptop.</source>
        <translation>Förvara bladet tillsammans med hälsopostens papper, inte bredvid datorn.</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Förvaras av</translation>
    </message>
    <message>
        <source>Lost, or seen by a stranger? Make a new sheet in the settings; then destroy this one.</source>
        <translation>Försvunnet, eller sett av någon utomstående? Gör ett nytt blad i inställningarna och förstör sedan det här.</translation>
    </message>
    <message>
        <source>Made {when}</source>
        <translation>Gjort {when}</translation>
    </message>
    <message>
        <source>No entries in this period.</source>
        <translation>Inga uppgifter för den här perioden.</translation>
    </message>
    <message>
        <source>No font of the program has the sign “{sign}” ({code}, {name}); a box is printed in its place: {text}</source>
        <translation>Inget av programmets typsnitt har tecknet ”{sign}” ({code}, {name}); en ruta skrivs i stället: {text}</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ÖVNING</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sida {page} av {pages}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Place and date: {line}</source>
        <translation>Ort och datum: {line}</translation>
    </message>
    <message>
        <source>Printed {when}</source>
        <translation>Utskrivet {when}</translation>
    </message>
    <message>
        <source>Printed {when} by {who}</source>
        <translation>Utskrivet {when} av {who}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Återställningsblad</translation>
    </message>
    <message>
        <source>Recovery sheet of the midwife</source>
        <translation>Barnmorskans återställningsblad</translation>
    </message>
    <message>
        <source>Show it to nobody, volunteers too, and take no photo of it: it opens what people told her alone.</source>
        <translation>Visa det inte för någon, inte heller volontärer, och fotografera det inte: det öppnar sådant som bara hon har fått veta.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Signs in the table: {signs}</source>
        <translation>Tecken i tabellen: {signs}</translation>
    </message>
    <message>
        <source>Take no photo of it and send it to nobody: whoever has the words and the laptop reads everything.</source>
        <translation>Fotografera det inte och skicka det inte till någon: den som har orden och datorn kan läsa allt.</translation>
    </message>
    <message>
        <source>The midwife keeps this paper herself, not at the post and not beside the laptop.</source>
        <translation>Barnmorskan förvarar papperet själv, inte på hälsoposten och inte vid datorn.</translation>
    </message>
    <message>
        <source>The same words, for a camera or a QR reader</source>
        <translation>Samma ord, för en kamera eller QR-läsare</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Summa på sidan</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Without her passphrase and without this paper, nobody can read her entries any more.</source>
        <translation>Utan hennes lösenfras och utan det här papperet kan ingen läsa hennes uppgifter längre.</translation>
    </message>
    <message>
        <source>Without the passphrase and without this paper, nobody can open the post.</source>
        <translation>Utan lösenfrasen och utan det här bladet kan ingen öppna hälsoposten.</translation>
    </message>
    <message>
        <source>empty: not filled in</source>
        <translation>tomt: inte ifyllt</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>–: does not apply</source>
        <translation>–: gäller inte</translation>
    </message>
</context>
<context>
    <name>Questionnaires</name>
    <message>
        <source>0 to {most}</source>
        <translation>0 till {most}</translation>
    </message>
    <message>
        <source>1, 2 … answers and goes on · Enter: next question · Ctrl+S: save</source>
        <translation>1, 2 … svarar och går vidare · Enter: nästa fråga · Ctrl+S: spara</translation>
    </message>
    <message>
        <source>A class is not a diagnosis.</source>
        <translation>En klass är ingen diagnos.</translation>
    </message>
    <message>
        <source>A health worker asks this.</source>
        <translation>Vårdpersonal frågar det här.</translation>
    </message>
    <message>
        <source>All answers are for the midwife only. Nobody else can read them later.</source>
        <translation>Alla svar är bara för barnmorskan. Ingen annan kan läsa dem sedan.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answer each sign:</source>
        <translation>Svara på varje tecken:</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>Svar på en fråga</translation>
    </message>
    <message>
        <source>Ask about: {time}</source>
        <translation>Gäller: {time}</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Fråga igen</translation>
    </message>
    <message>
        <source>Ask where nobody else can hear, on the tab “Questions” of the card.</source>
        <translation>Fråga där ingen annan hör, på kortets flik ”Frågor”.</translation>
    </message>
    <message>
        <source>Ask: {questions}</source>
        <translation>Ställ frågorna: {questions}</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Frågat av</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Hemma</translation>
    </message>
    <message>
        <source>At the post</source>
        <translation>På hälsoposten</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Född</translation>
    </message>
    <message>
        <source>Choose where it was asked.</source>
        <translation>Välj var frågorna ställdes.</translation>
    </message>
    <message>
        <source>Circle the answer</source>
        <translation>Ringa in svaret</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Correct {questions} of {day}</source>
        <translation>Rätta {questions} {day}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Do not leave {name} alone. Listen, do not judge, promise nothing. Speak of it with nobody but the midwife.</source>
        <translation>Lämna inte {name} ensam. Lyssna, döm inte, lova inget. Prata inte om det med någon annan än barnmorskan.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>På annat håll</translation>
    </message>
    <message>
        <source>For the midwife only: hand her this sheet on the same day. Keep no copy and show it to nobody.</source>
        <translation>Bara för barnmorskan: lämna bladet till henne samma dag. Behåll ingen kopia och visa det inte för någon.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulär</translation>
    </message>
    <message>
        <source>Forms of health workers</source>
        <translation>Vårdpersonalens formulär</translation>
    </message>
    <message>
        <source>Hide (F8)</source>
        <translation>Dölj (F8)</translation>
    </message>
    <message>
        <source>If the answer to question {number} is “{answer}”: stay with this person and call the midwife now.</source>
        <translation>Om svaret på fråga {number} är ”{answer}”: stanna hos personen och ring barnmorskan nu.</translation>
    </message>
    <message>
        <source>Midwife: {phone}</source>
        <translation>Barnmorskan: {phone}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Inte frågat än</translation>
    </message>
    <message numerus="yes">
        <source>Not complete: {n} questions without an answer</source>
        <translation>
            <numerusform>Inte komplett: {n} fråga utan svar</numerusform>
            <numerusform>Inte komplett: {n} frågor utan svar</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Nothing is answered. Answer at least one question.</source>
        <translation>Ingenting är besvarat. Svara på minst en fråga.</translation>
    </message>
    <message>
        <source>Nothing is asked of these people, or they stand in no list any more.</source>
        <translation>Inga frågor ställs till de här personerna, eller så står de inte i någon lista längre.</translation>
    </message>
    <message>
        <source>Nothing is asked of this person at this age.</source>
        <translation>Inga frågor ställs i den här åldern.</translation>
    </message>
    <message>
        <source>Of this form only the score is kept. Write the score.</source>
        <translation>Av det här formuläret sparas bara poängen. Skriv poängen.</translation>
    </message>
    <message>
        <source>Only the midwife can read it later.</source>
        <translation>Bara barnmorskan kan läsa det sedan.</translation>
    </message>
    <message>
        <source>Only the midwife reads the answer.</source>
        <translation>Bara barnmorskan läser svaret.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Öppna kortet</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>Ställda frågor</translation>
    </message>
    <message>
        <source>Questions for the midwife alone are left out: this post has no key of the midwife yet. She chooses one under Settings.</source>
        <translation>Frågor bara för barnmorskan är utelämnade: hälsoposten har ingen barnmorskenyckel än. Hon väljer en under Inställningar.</translation>
    </message>
    <message>
        <source>Questions on paper for this person</source>
        <translation>Frågor på papper för personen</translation>
    </message>
    <message>
        <source>Questions on paper, empty forms</source>
        <translation>Frågor på papper, tomma formulär</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Remittera</translation>
    </message>
    <message>
        <source>Remove {questions} of {day}</source>
        <translation>Ta bort {questions} {day}</translation>
    </message>
    <message>
        <source>Remove {questions} of {name}, {day}</source>
        <translation>Ta bort {questions} för {name}, {day}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Score of a health worker&apos;s form</source>
        <translation>Poäng på vårdpersonalens formulär</translation>
    </message>
    <message>
        <source>Score {least} to {most}</source>
        <translation>Poäng {least} till {most}</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>Poäng {score}</translation>
    </message>
    <message>
        <source>Sex and age count too: {points}</source>
        <translation>Kön och ålder räknas också: {points}</translation>
    </message>
    <message>
        <source>Shown when somebody must not be left alone and the midwife has to come.</source>
        <translation>Visas när någon inte får lämnas ensam och barnmorskan måste komma.</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Några</translation>
    </message>
    <message>
        <source>Source, not confirmed yet: {title}</source>
        <translation>Källa, inte bekräftad än: {title}</translation>
    </message>
    <message>
        <source>Source: {title}</source>
        <translation>Källa: {title}</translation>
    </message>
    <message>
        <source>Stay with {name} until the midwife is there.</source>
        <translation>Stanna hos {name} tills barnmorskan är där.</translation>
    </message>
    <message>
        <source>Stay with {name}. Call the midwife now.</source>
        <translation>Stanna hos {name}. Ring barnmorskan nu.</translation>
    </message>
    <message>
        <source>Telephone of the midwife</source>
        <translation>Barnmorskans telefon</translation>
    </message>
    <message>
        <source>The country pack has no questions called “{code}”.</source>
        <translation>Landspaketet har inga frågor som heter ”{code}”.</translation>
    </message>
    <message>
        <source>The midwife follows up</source>
        <translation>Barnmorskan följer upp</translation>
    </message>
    <message>
        <source>The midwife has an answer. A new one takes its place.</source>
        <translation>Barnmorskan har ett svar. Ett nytt ersätter det.</translation>
    </message>
    <message>
        <source>The midwife has it</source>
        <translation>Barnmorskan har det</translation>
    </message>
    <message>
        <source>The midwife is called</source>
        <translation>Barnmorskan är kontaktad</translation>
    </message>
    <message>
        <source>The midwife&apos;s telephone number is not written in Settings. Ask somebody to fetch her.</source>
        <translation>Barnmorskans telefonnummer står inte i Inställningar. Be någon hämta henne.</translation>
    </message>
    <message>
        <source>The numbers in brackets are points: add them up.</source>
        <translation>Talen inom parentes är poäng: räkna ihop dem.</translation>
    </message>
    <message>
        <source>The questions and answers are hidden. F8 shows them again.</source>
        <translation>Frågor och svar är dolda. F8 visar dem igen.</translation>
    </message>
    <message>
        <source>The score follows from the answers. Answer the questions.</source>
        <translation>Poängen räknas från svaren. Svara på frågorna.</translation>
    </message>
    <message>
        <source>These answers are not here any more. Look at the card again.</source>
        <translation>Svaren finns inte kvar. Titta på kortet igen.</translation>
    </message>
    <message>
        <source>To be asked this time</source>
        <translation>Att fråga den här gången</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Vad det betyder</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Att göra</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Vem som läser det</translation>
    </message>
    <message>
        <source>Write a score</source>
        <translation>Skriv poäng</translation>
    </message>
    <message>
        <source>Write the score.</source>
        <translation>Skriv poängen.</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Antecknat</translation>
    </message>
    <message>
        <source>Yes to: {questions}</source>
        <translation>Ja på: {questions}</translation>
    </message>
    <message>
        <source>a questionnaire and version of questionnaires.csv</source>
        <translation>ett frågeformulär och en version i questionnaires.csv</translation>
    </message>
    <message>
        <source>a set of answers of answers.csv</source>
        <translation>en svarsuppsättning i answers.csv</translation>
    </message>
    <message>
        <source>a value of its set of answers</source>
        <translation>ett värde i dess svarsuppsättning</translation>
    </message>
    <message>
        <source>filled for a questionnaire of which only the score is kept, and empty for others</source>
        <translation>ifyllt för ett formulär där bara poängen sparas, tomt för andra</translation>
    </message>
    <message>
        <source>the highest total that the answers can give ({most})</source>
        <translation>den högsta summa svaren kan ge ({most})</translation>
    </message>
    <message>
        <source>{day} is after the death ({death}). Check both dates.</source>
        <translation>{day} är efter dödsfallet ({death}). Kontrollera båda datumen.</translation>
    </message>
    <message>
        <source>{day} is before the birth ({birth}). Check both dates.</source>
        <translation>{day} är före födseln ({birth}). Kontrollera båda datumen.</translation>
    </message>
    <message>
        <source>{day} is in the future. Write the day on which it was asked.</source>
        <translation>{day} har inte varit än. Skriv dagen då frågorna ställdes.</translation>
    </message>
    <message>
        <source>{lower} to {upper}</source>
        <translation>{lower} till {upper}</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier</source>
        <translation>
            <numerusform>{n} tidigare</numerusform>
            <numerusform>{n} tidigare</numerusform>
        </translation>
    </message>
    <message>
        <source>{questions}: {name}, {day}</source>
        <translation>{questions}: {name}, {day}</translation>
    </message>
    <message>
        <source>{score} is not possible. Write a score from 0 to {most}.</source>
        <translation>{score} är inte möjligt. Skriv en poäng från 0 till {most}.</translation>
    </message>
    <message>
        <source>“{code}” is not a question of this list.</source>
        <translation>”{code}” är inte en fråga i listan.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the answers.</source>
        <translation>”{value}” är inte ett av svaren.</translation>
    </message>
    <message>
        <source>◆ Only the midwife may read the answer: tell her, and do not leave this sheet lying about.</source>
        <translation>◆ Bara barnmorskan får läsa svaret: berätta för henne, och låt inte bladet ligga framme.</translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message>
        <source>A reply is written to this referral. Take the reply back before you change it.</source>
        <translation>Det finns ett svar på den här remissen. Återta svaret innan du ändrar den.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Advice for the family and the post</source>
        <translation>Råd till familjen och hälsoposten</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Answer for the post</source>
        <translation>Svar till hälsoposten</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Kom den</translation>
    </message>
    <message>
        <source>Choose at least one reason.</source>
        <translation>Välj minst en orsak.</translation>
    </message>
    <message>
        <source>Choose where the person is sent.</source>
        <translation>Välj vart personen skickas.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Correct result</source>
        <translation>Rätta resultatet</translation>
    </message>
    <message>
        <source>Correct the referral</source>
        <translation>Rätta remissen</translation>
    </message>
    <message>
        <source>Correct the referral of {name}</source>
        <translation>Rätta remissen för {name}</translation>
    </message>
    <message>
        <source>Correct this referral</source>
        <translation>Rätta den här remissen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date of the reply</source>
        <translation>Svarsdatum</translation>
    </message>
    <message>
        <source>Did not go</source>
        <translation>Gick inte dit</translation>
    </message>
    <message>
        <source>Did the person go there?</source>
        <translation>Gick personen dit?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Iakttagelser</translation>
    </message>
    <message>
        <source>Heard on</source>
        <translation>Fick veta den</translation>
    </message>
    <message>
        <source>Heard on {day}</source>
        <translation>Fick veta {day}</translation>
    </message>
    <message>
        <source>Is it settled?</source>
        <translation>Är saken klar?</translation>
    </message>
    <message>
        <source>More reasons</source>
        <translation>Fler orsaker</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mor</translation>
    </message>
    <message>
        <source>Mother: {name}</source>
        <translation>Mor: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name and signature of the health worker</source>
        <translation>Vårdpersonalens namn och underskrift</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Ställets namn</translation>
    </message>
    <message>
        <source>Name, reason or slip number</source>
        <translation>Namn, orsak eller remissnummer</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Ny remiss</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>No keeps the referral on the list, so that somebody follows it up.</source>
        <translation>Nej låter remissen stå kvar på listan, så att någon följer upp den.</translation>
    </message>
    <message>
        <source>No referral waits</source>
        <translation>Ingen remiss väntar</translation>
    </message>
    <message>
        <source>No referral was found</source>
        <translation>Ingen remiss hittades</translation>
    </message>
    <message numerus="yes">
        <source>No result for {n} days</source>
        <translation>
            <numerusform>Inget resultat på {n} dag</numerusform>
            <numerusform>Inget resultat på {n} dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Inget resultat än</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Nothing was settled in the last year</source>
        <translation>Ingenting har avslutats det senaste året</translation>
    </message>
    <message>
        <source>Only if the health centre reads it. Nothing that only the midwife knows ever stands in it.</source>
        <translation>Bara om vårdcentralen läser den. Inget som bara barnmorskan vet står någonsin i den.</translation>
    </message>
    <message>
        <source>Please give this part back to the post: {post}</source>
        <translation>Lämna den här delen tillbaka till hälsoposten: {post}</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Skriv ut remiss</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Orsaker</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Remittera</translation>
    </message>
    <message>
        <source>Refer to a health worker</source>
        <translation>Remittera till vårdpersonal</translation>
    </message>
    <message>
        <source>Refer {name}</source>
        <translation>Remittera {name}</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Remiss</translation>
    </message>
    <message>
        <source>Referral slip</source>
        <translation>Remiss</translation>
    </message>
    <message>
        <source>Referral slips to fill in by hand</source>
        <translation>Remisser att fylla i för hand</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Remisser</translation>
    </message>
    <message>
        <source>Referrals without a result</source>
        <translation>Remisser utan svar</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Remitterat av</translation>
    </message>
    <message>
        <source>Remove the referral of {name}</source>
        <translation>Ta bort remissen för {name}</translation>
    </message>
    <message>
        <source>Remove this referral</source>
        <translation>Ta bort den här remissen</translation>
    </message>
    <message>
        <source>Replied, still to follow</source>
        <translation>Besvarad, följs upp</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Resident&apos;s card</source>
        <translation>Invånarens kort</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Result of the referral</source>
        <translation>Remissens resultat</translation>
    </message>
    <message>
        <source>Result of the referral of {name}</source>
        <translation>Resultat av remissen för {name}</translation>
    </message>
    <message>
        <source>Result of {day}: {reply}</source>
        <translation>Resultat {day}: {reply}</translation>
    </message>
    <message>
        <source>Say whether the person went there, or write what came back.</source>
        <translation>Ange om personen gick dit, eller skriv svaret som kom.</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Skickad den</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Skickad till</translation>
    </message>
    <message>
        <source>Sent to a health worker because of</source>
        <translation>Skickad till vårdpersonal på grund av</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Avslutade</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Slip number</source>
        <translation>Remissnummer</translation>
    </message>
    <message>
        <source>Slip {number}</source>
        <translation>Remiss {number}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Stays here; it does not stand on the slip.</source>
        <translation>Stannar här och står inte på remissen.</translation>
    </message>
    <message>
        <source>Take back the result of the referral of {name}</source>
        <translation>Återta resultatet av remissen för {name}</translation>
    </message>
    <message>
        <source>Take the result back</source>
        <translation>Återta resultatet</translation>
    </message>
    <message>
        <source>The reason “{code}” is missing: every pack needs it.</source>
        <translation>Orsaken ”{code}” saknas: varje landspaket behöver den.</translation>
    </message>
    <message>
        <source>This referral is not here any more. Look at the list again.</source>
        <translation>Remissen finns inte här längre. Titta på listan igen.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>To come again on</source>
        <translation>Kom igen den</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Att följa upp</translation>
    </message>
    <message>
        <source>Try fewer letters, or look among the settled ones.</source>
        <translation>Prova med färre bokstäver, eller titta bland de avslutade.</translation>
    </message>
    <message>
        <source>Type some letters of the name, then choose the person.</source>
        <translation>Skriv några bokstäver av namnet och välj sedan personen.</translation>
    </message>
    <message>
        <source>Values and signs, as they shall stand on the slip.</source>
        <translation>Värden och tecken, så som de ska stå på remissen.</translation>
    </message>
    <message>
        <source>Was never referred.</source>
        <translation>Har aldrig remitterats.</translation>
    </message>
    <message>
        <source>Went there</source>
        <translation>Gick dit</translation>
    </message>
    <message>
        <source>What the health worker found and advises</source>
        <translation>Vad vårdpersonalen fann och råder till</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Vad som sågs</translation>
    </message>
    <message>
        <source>What was found also stands in the QR code of a referral slip</source>
        <translation>Det som sågs står också i remissens QR-kod</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Vad som gavs</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>Vad du har sett</translation>
    </message>
    <message>
        <source>Who is sent?</source>
        <translation>Vem skickas?</translation>
    </message>
    <message>
        <source>Whoever is sent to a health worker stands here until the result is written down. Then nobody is forgotten.</source>
        <translation>Den som skickas till vårdpersonal står här tills resultatet är antecknat. Då glöms ingen bort.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Write result</source>
        <translation>Anteckna resultat</translation>
    </message>
    <message>
        <source>Write the day on which you heard it.</source>
        <translation>Skriv dagen då du fick veta det.</translation>
    </message>
    <message>
        <source>Write the name of the place.</source>
        <translation>Skriv ställets namn.</translation>
    </message>
    <message>
        <source>Write what the other reason is.</source>
        <translation>Skriv vilken den andra orsaken är.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>referred by {name}</source>
        <translation>remitterat av {name}</translation>
    </message>
    <message>
        <source>{day} is after the death ({death}). Check both dates.</source>
        <translation>{day} är efter dödsfallet ({death}). Kontrollera båda datumen.</translation>
    </message>
    <message>
        <source>{day} is before the birth ({birth}). Check both dates.</source>
        <translation>{day} är före födseln ({birth}). Kontrollera båda datumen.</translation>
    </message>
    <message>
        <source>{day} is before the referral ({referred}). Check the date.</source>
        <translation>{day} är före remissen ({referred}). Kontrollera datumet.</translation>
    </message>
    <message>
        <source>{day} is in the future. Check the date.</source>
        <translation>{day} har inte varit än. Kontrollera datumet.</translation>
    </message>
    <message>
        <source>{name} is sent to a health worker.</source>
        <translation>{name} skickas till vårdpersonal.</translation>
    </message>
    <message>
        <source>{name} was sent on {day}, and no result came back. Ask, and write it down.</source>
        <translation>{name} remitterades {day}, och inget svar har kommit. Fråga och anteckna det.</translation>
    </message>
    <message numerus="yes">
        <source>{n} referrals</source>
        <translation>
            <numerusform>{n} remiss</numerusform>
            <numerusform>{n} remisser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} referrals are still to be followed</source>
        <translation>
            <numerusform>{n} remiss ska följas upp</numerusform>
            <numerusform>{n} remisser ska följas upp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} referrals have no result for more than a week</source>
        <translation>
            <numerusform>{n} remiss saknar resultat sedan mer än en vecka</numerusform>
            <numerusform>{n} remisser saknar resultat sedan mer än en vecka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a result for more than a week</source>
        <translation>
            <numerusform>{n} utan resultat i mer än en vecka</numerusform>
            <numerusform>{n} utan resultat i mer än en vecka</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack} · printed {day}</source>
        <translation>{pack} · utskriven {day}</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>A heading above column {column} has no words.</source>
        <translation>En rubrik ovanför kolumn {column} saknar text.</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Liggande</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Lägg till en kolumn</translation>
    </message>
    <message>
        <source>Add a signature</source>
        <translation>Lägg till en underskrift</translation>
    </message>
    <message>
        <source>Add the names behind each number</source>
        <translation>Ta med namnen bakom varje siffra</translation>
    </message>
    <message>
        <source>Age from (months)</source>
        <translation>Ålder från (månader)</translation>
    </message>
    <message>
        <source>Age until (months)</source>
        <translation>Ålder till (månader)</translation>
    </message>
    <message>
        <source>All in one file</source>
        <translation>Allt i en fil</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more</source>
        <translation>
            <numerusform>Och {n} till</numerusform>
            <numerusform>Och {n} till</numerusform>
        </translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Annan mapp…</translation>
    </message>
    <message>
        <source>Another paper, or turned</source>
        <translation>Annat papper, eller vridet</translation>
    </message>
    <message>
        <source>Another title: “{other}” in the country pack</source>
        <translation>Annan rubrik: ”{other}” i landspaketet</translation>
    </message>
    <message>
        <source>As the form asks</source>
        <translation>Som blanketten kräver</translation>
    </message>
    <message>
        <source>Back to the layout</source>
        <translation>Tillbaka till utformningen</translation>
    </message>
    <message>
        <source>Back to the pack&apos;s layout</source>
        <translation>Tillbaka till paketets utformning</translation>
    </message>
    <message>
        <source>Black and grey</source>
        <translation>Svart och grått</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Född</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Går inte att använda</translation>
    </message>
    <message>
        <source>Change layout</source>
        <translation>Ändra utformningen</translation>
    </message>
    <message>
        <source>Change the layout of {register}</source>
        <translation>Ändra utformningen av {register}</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Ändrat här</translation>
    </message>
    <message>
        <source>Changed since this preview</source>
        <translation>Ändrat sedan förhandsvisningen</translation>
    </message>
    <message>
        <source>Check that it is switched on, connected and has paper, then press “Print register” again. Or save the PDF.</source>
        <translation>Kontrollera att skrivaren är på, ansluten och har papper. Tryck sedan på ”Skriv ut register” igen, eller spara som PDF.</translation>
    </message>
    <message>
        <source>Check that the disk or stick is there, has room and may be written to, or choose another folder.</source>
        <translation>Kontrollera att disken eller usb-minnet sitter i, har plats och går att skriva till, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>Choose a register or a month to show it.</source>
        <translation>Välj register eller månad för att visa det.</translation>
    </message>
    <message>
        <source>Choose the folder or stick</source>
        <translation>Välj mapp eller usb-minne</translation>
    </message>
    <message>
        <source>Choose “Paper” to see it.</source>
        <translation>Välj ”Papper” för att se det.</translation>
    </message>
    <message>
        <source>Close the list (Esc)</source>
        <translation>Stäng listan (Esc)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Column {column} asks for “{name}”, which these rows do not have.</source>
        <translation>Kolumn {column} ber om ”{name}”, som inte finns i de här raderna.</translation>
    </message>
    <message>
        <source>Column {column} cannot be filled in with what it is told. Choose again what it shows.</source>
        <translation>Kolumn {column} kan inte fyllas i med det som är angivet. Välj igen vad den visar.</translation>
    </message>
    <message>
        <source>Column {column} has more than two headings above it.</source>
        <translation>Kolumn {column} har fler än två rubriker ovanför sig.</translation>
    </message>
    <message>
        <source>Column {column} has no heading.</source>
        <translation>Kolumn {column} saknar rubrik.</translation>
    </message>
    <message>
        <source>Column {column} is not told its “{name}”.</source>
        <translation>För kolumn {column} är ”{name}” inte angivet.</translation>
    </message>
    <message>
        <source>Column {column} must be {least} to {most} mm wide.</source>
        <translation>Kolumn {column} måste vara {least}–{most} mm bred.</translation>
    </message>
    <message>
        <source>Column {column}: “{value}” is no value of “{name}”.</source>
        <translation>Kolumn {column}: ”{value}” går inte att välja för ”{name}”.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Columns {first} and {second} show the same under the same heading.</source>
        <translation>Kolumnerna {first} och {second} visar samma sak under samma rubrik.</translation>
    </message>
    <message>
        <source>Columns, from the first to the last</source>
        <translation>Kolumner, från den första till den sista</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>Copy the layout of {register}</source>
        <translation>Kopiera utformningen av {register}</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>UTKAST</translation>
    </message>
    <message>
        <source>Delete something there, or choose another folder or stick. Nothing was written.</source>
        <translation>Ta bort något där, eller välj en annan mapp eller ett annat usb-minne. Inget skrevs.</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrikt</translation>
    </message>
    <message>
        <source>Do not print here</source>
        <translation>Skriv inte ut här</translation>
    </message>
    <message>
        <source>Do not print {register} here</source>
        <translation>Skriv inte ut {register} här</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Earlier (Alt + Up)</source>
        <translation>Tidigare (Alt + uppåt)</translation>
    </message>
    <message>
        <source>Empty rows at the end, for late entries</source>
        <translation>Tomma rader i slutet, för sena uppgifter</translation>
    </message>
    <message>
        <source>Empty, to fill in by hand</source>
        <translation>Tom, fylls i för hand</translation>
    </message>
    <message>
        <source>F4 (folio)</source>
        <translation>F4 (folio)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Ifyllt</translation>
    </message>
    <message>
        <source>Filled in or to write on</source>
        <translation>Ifyllt, eller att skriva på</translation>
    </message>
    <message>
        <source>From: {origin}</source>
        <translation>Från: {origin}</translation>
    </message>
    <message>
        <source>Go back to the pack&apos;s layout of {register}</source>
        <translation>Gå tillbaka till paketets utformning av {register}</translation>
    </message>
    <message>
        <source>Handed in each month</source>
        <translation>Lämnas in varje månad</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Heading above it</source>
        <translation>Rubrik ovanför</translation>
    </message>
    <message>
        <source>Heading written upwards</source>
        <translation>Rubriken skrivs nedifrån och upp</translation>
    </message>
    <message>
        <source>Health centre</source>
        <translation>Vårdcentral</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Hus</translation>
    </message>
    <message>
        <source>How the paper lies</source>
        <translation>Hur papperet ligger</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>I färg</translation>
    </message>
    <message>
        <source>It is the layout of the country pack.</source>
        <translation>Det är landspaketets utformning.</translation>
    </message>
    <message numerus="yes">
        <source>It needs {n} sheets side by side.</source>
        <translation>
            <numerusform>Det kräver {n} ark.</numerusform>
            <numerusform>Det kräver {n} ark bredvid varandra.</numerusform>
        </translation>
    </message>
    <message>
        <source>January to {month}</source>
        <translation>Januari till {month}</translation>
    </message>
    <message>
        <source>Keep our layout of {register}</source>
        <translation>Behåll vår utformning av {register}</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Behåll vår</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Slag av fil</translation>
    </message>
    <message>
        <source>Language of headings</source>
        <translation>Rubrikernas språk</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>Språk på papperet</translation>
    </message>
    <message>
        <source>Larger (Ctrl +)</source>
        <translation>Större (Ctrl +)</translation>
    </message>
    <message>
        <source>Later (Alt + Down)</source>
        <translation>Senare (Alt + nedåt)</translation>
    </message>
    <message>
        <source>Layout of a register</source>
        <translation>Ett registers utformning</translation>
    </message>
    <message>
        <source>Layout: {register}</source>
        <translation>Utformning: {register}</translation>
    </message>
    <message>
        <source>Layouts of registers</source>
        <translation>Registrens utformning</translation>
    </message>
    <message>
        <source>Line below the table</source>
        <translation>Rad under tabellen</translation>
    </message>
    <message>
        <source>Long words go to a second line</source>
        <translation>Långa ord fortsätter på en andra rad</translation>
    </message>
    <message>
        <source>Look for sticks and printers again</source>
        <translation>Leta efter usb-minnen och skrivare igen</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Gör en kopia</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nästa månad</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Förra månaden</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name the one that the paper is to be about. “{name}” fits: {found}.</source>
        <translation>Ange den som papperet ska handla om. ”{name}” stämmer på: {found}.</translation>
    </message>
    <message>
        <source>Newer form in the pack</source>
        <translation>Nyare blankett i paketet</translation>
    </message>
    <message>
        <source>No font has {signs}: a box stands in {text}.</source>
        <translation>Inget typsnitt har {signs}: i ”{text}” står en ruta.</translation>
    </message>
    <message>
        <source>No registers</source>
        <translation>Inga register</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>None of these papers is a table. Save them as PDF.</source>
        <translation>Inget av papperen är en tabell. Spara dem som pdf.</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Inte grupperat</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Skrivs inte ut</translation>
    </message>
    <message>
        <source>Not printed here</source>
        <translation>Skrivs inte ut här</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Nothing is chosen. Tick at least one register.</source>
        <translation>Inget är valt. Kryssa för minst ett register.</translation>
    </message>
    <message>
        <source>Nothing is written down for it yet</source>
        <translation>Inget är antecknat för det än</translation>
    </message>
    <message>
        <source>Nothing is written down for it yet: an empty form.</source>
        <translation>Inget är antecknat för det än: ett tomt formulär.</translation>
    </message>
    <message>
        <source>Nothing offers the rows “{name}”.</source>
        <translation>Det finns inget som ger raderna ”{name}”.</translation>
    </message>
    <message>
        <source>Number of the row</source>
        <translation>Radens nummer</translation>
    </message>
    <message>
        <source>Number the columns in a row below the headings</source>
        <translation>Numrera kolumnerna på en rad under rubrikerna</translation>
    </message>
    <message>
        <source>On both sides, turned like a book</source>
        <translation>Dubbelsidigt, vänds som en bok</translation>
    </message>
    <message>
        <source>On both sides, turned like a calendar</source>
        <translation>Dubbelsidigt, vänds som en väggkalender</translation>
    </message>
    <message>
        <source>On one side</source>
        <translation>Enkelsidigt</translation>
    </message>
    <message>
        <source>One file each</source>
        <translation>En fil för varje</translation>
    </message>
    <message>
        <source>One row for each line of: {rows}</source>
        <translation>En rad för varje rad i: {rows}</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Bara här</translation>
    </message>
    <message>
        <source>Only here: {column}</source>
        <translation>Bara här: {column}</translation>
    </message>
    <message>
        <source>Only in the country pack: {column}</source>
        <translation>Bara i landspaketet: {column}</translation>
    </message>
    <message>
        <source>Open registers and forms</source>
        <translation>Öppna register och blanketter</translation>
    </message>
    <message>
        <source>Other set of forms</source>
        <translation>Annan formuläruppsättning</translation>
    </message>
    <message>
        <source>Other signatures</source>
        <translation>Andra underskrifter</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF-filer</translation>
    </message>
    <message>
        <source>PDF, as on paper</source>
        <translation>Pdf, som på papperet</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sida {page} av {pages}</translation>
    </message>
    <message>
        <source>Pages of the register</source>
        <translation>Registrets sidor</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Paper of the printer</source>
        <translation>Skrivarens papper</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>People behind the numbers: {title}</source>
        <translation>Personerna bakom siffrorna: {title}</translation>
    </message>
    <message>
        <source>Press Enter on a name to open the card.</source>
        <translation>Tryck Enter på ett namn för att öppna kortet.</translation>
    </message>
    <message>
        <source>Press Enter to open the card of this person</source>
        <translation>Tryck Enter för att öppna personens kort</translation>
    </message>
    <message>
        <source>Press Enter to see the people</source>
        <translation>Tryck Enter för att se personerna</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Print here again</source>
        <translation>Skriv ut här igen</translation>
    </message>
    <message>
        <source>Print register</source>
        <translation>Skriv ut register</translation>
    </message>
    <message>
        <source>Print what is ticked</source>
        <translation>Skriv ut det ikryssade</translation>
    </message>
    <message>
        <source>Print {register} here again</source>
        <translation>Skriv ut {register} här igen</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>Read layout from a file…</source>
        <translation>Läs in utformning från fil…</translation>
    </message>
    <message>
        <source>Read the layout of {register} from a file</source>
        <translation>Läs in utformningen av {register} från en fil</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Registers and forms</source>
        <translation>Register och blanketter</translation>
    </message>
    <message>
        <source>Registers of {month}</source>
        <translation>Register för {month}</translation>
    </message>
    <message>
        <source>Remove the layout {register}</source>
        <translation>Ta bort utformningen {register}</translation>
    </message>
    <message>
        <source>Remove this layout</source>
        <translation>Ta bort utformningen</translation>
    </message>
    <message>
        <source>Rows of the register</source>
        <translation>Registrets rader</translation>
    </message>
    <message>
        <source>Rows under headings by</source>
        <translation>Rader under rubriker efter</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Spara som fil…</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Spara i</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>Spara registret</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Sparat: {file}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Spara…</translation>
    </message>
    <message>
        <source>Say what this paper is about: open the person or the record and print it from there.</source>
        <translation>Säg vad papperet handlar om: öppna personen eller uppgiften och skriv ut därifrån.</translation>
    </message>
    <message>
        <source>Set of forms</source>
        <translation>Formuläruppsättning</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Skriv ut flera</translation>
    </message>
    <message>
        <source>Several registers at once</source>
        <translation>Skriv ut flera register</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Visa igen</translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation>Visa alla sidor</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Visar</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Signature {number} does not say who signs.</source>
        <translation>Underskrift {number} anger inte vem som skriver under.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>Smaller (Ctrl −)</source>
        <translation>Mindre (Ctrl −)</translation>
    </message>
    <message>
        <source>Something that is not known here: {name}</source>
        <translation>Något som inte är känt här: {name}</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Kalkylblad (XLSX)</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Kalkylblad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Stick or disk {name}, {free} GB free</source>
        <translation>Usb-minne eller disk {name}, {free} GB ledigt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppat</translation>
    </message>
    <message>
        <source>Sub-district</source>
        <translation>Underdistrikt</translation>
    </message>
    <message>
        <source>Sum below the column</source>
        <translation>Summa under kolumnen</translation>
    </message>
    <message>
        <source>Sums on each page, carried forward to the next</source>
        <translation>Summor på varje sida, som förs över till nästa</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Take over the newer layout</source>
        <translation>Ta över den nyare utformningen</translation>
    </message>
    <message>
        <source>Take over the newer layout of {register}</source>
        <translation>Ta över den nyare utformningen av {register}</translation>
    </message>
    <message>
        <source>Take the column away (Delete)</source>
        <translation>Ta bort kolumnen (Delete)</translation>
    </message>
    <message>
        <source>Take this signature away</source>
        <translation>Ta bort underskriften</translation>
    </message>
    <message>
        <source>The columns are too wide: side by side they need {sheets} sheets of paper, at most {most} can be laid together.</source>
        <translation>Kolumnerna är för breda: bredvid varandra kräver de {sheets} ark papper, högst {most} kan läggas ihop.</translation>
    </message>
    <message>
        <source>The columns stand in another order</source>
        <translation>Kolumnerna står i en annan ordning</translation>
    </message>
    <message>
        <source>The country pack has a newer layout than the one from which this was made.</source>
        <translation>Landspaketet har en nyare utformning än den som den här gjordes av.</translation>
    </message>
    <message>
        <source>The country pack has no layout from which “{register}” was made.</source>
        <translation>Landspaketet har ingen utformning som ”{register}” kan ha gjorts av.</translation>
    </message>
    <message>
        <source>The country pack has no set of forms “{name}”.</source>
        <translation>Landspaketet har ingen formuläruppsättning ”{name}”.</translation>
    </message>
    <message>
        <source>The country pack of this post has no registers. Choose another one in the settings.</source>
        <translation>Hälsopostens landspaket har inga register. Välj ett annat i inställningarna.</translation>
    </message>
    <message>
        <source>The file {file} could not be written ({reason}). What stood there before is unchanged.</source>
        <translation>Filen {file} gick inte att skriva ({reason}). Det som fanns där förut är oförändrat.</translation>
    </message>
    <message>
        <source>The layout cannot be used. {file}, line {line}: {reason} Nothing was changed.</source>
        <translation>Utformningen går inte att använda. {file}, rad {line}: {reason} Inget ändrades.</translation>
    </message>
    <message>
        <source>The people behind the number</source>
        <translation>Personerna bakom siffran</translation>
    </message>
    <message>
        <source>The post has no layout of its own for “{register}”.</source>
        <translation>Hälsoposten har ingen egen utformning för ”{register}”.</translation>
    </message>
    <message>
        <source>The post&apos;s own layout cannot be used; the one of the country pack is printed.</source>
        <translation>Hälsopostens egen utformning går inte att använda; landspaketets skrivs ut.</translation>
    </message>
    <message>
        <source>The post&apos;s own layout of “{register}” cannot be read. Take back the layout of the country pack, or make it anew.</source>
        <translation>Hälsopostens egen utformning av ”{register}” går inte att läsa. Gå tillbaka till landspaketets utformning, eller gör en ny.</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the register.</source>
        <translation>Skrivaren {printer} tog inte emot registret.</translation>
    </message>
    <message>
        <source>The register cannot be shown</source>
        <translation>Registret går inte att visa</translation>
    </message>
    <message>
        <source>The register has no columns.</source>
        <translation>Registret har inga kolumner.</translation>
    </message>
    <message>
        <source>The register has no title.</source>
        <translation>Registret har ingen rubrik.</translation>
    </message>
    <message>
        <source>The register “{register}” cannot be used: {reason} Mend its layout, or install Balai again.</source>
        <translation>Registret ”{register}” går inte att använda: {reason} Rätta layouten eller installera Balai på nytt.</translation>
    </message>
    <message>
        <source>The rows cannot be chosen in this way.</source>
        <translation>Raderna kan inte väljas på det sättet.</translation>
    </message>
    <message>
        <source>The rows cannot be grouped by “{name}”.</source>
        <translation>Raderna kan inte grupperas efter ”{name}”.</translation>
    </message>
    <message>
        <source>These rows cannot be chosen by “{name}”.</source>
        <translation>De här raderna kan inte väljas efter ”{name}”.</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the PDF on a stick: it can be printed at any other computer.</source>
        <translation>Den här datorn har ingen skrivare. Spara pdf-filen på ett usb-minne och skriv ut den på en annan dator.</translation>
    </message>
    <message>
        <source>This paper is not a table</source>
        <translation>Det här papperet är ingen tabell</translation>
    </message>
    <message>
        <source>This post has no register “{name}”. Its registers are: {known}.</source>
        <translation>Hälsoposten har inget register ”{name}”. Dess register är: {known}.</translation>
    </message>
    <message>
        <source>This register is not there any more.</source>
        <translation>Registret finns inte längre.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Kryssa för alla</translation>
    </message>
    <message>
        <source>Tick in the list what you need. “Show all pages” shows what will be printed.</source>
        <translation>Kryssa för det du behöver i listan. ”Visa alla sidor” visar vad som skrivs ut.</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Ta bort alla kryss</translation>
    </message>
    <message>
        <source>Tick what is handed in</source>
        <translation>Kryssa för det som lämnas in</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Title of a register</source>
        <translation>Ett registers rubrik</translation>
    </message>
    <message>
        <source>To write on, empty</source>
        <translation>Att skriva på, tomt</translation>
    </message>
    <message>
        <source>To write on, with names</source>
        <translation>Att skriva på, med namn</translation>
    </message>
    <message>
        <source>Top heading</source>
        <translation>Översta rubriken</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Underlined numbers open their people.</source>
        <translation>Understrukna siffror visar personerna bakom.</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Stående</translation>
    </message>
    <message>
        <source>Use the forms: {name}</source>
        <translation>Använd blanketterna: {name}</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>By</translation>
    </message>
    <message>
        <source>What is different from the country pack</source>
        <translation>Vad som skiljer sig från landspaketet</translation>
    </message>
    <message>
        <source>What the post kept cannot be read by this version of Balai.</source>
        <translation>Det hälsoposten har sparat kan inte läsas av den här versionen av Balai.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Vilken</translation>
    </message>
    <message>
        <source>Which set of forms the post uses, which registers it prints, and their headings, order and columns. A district can hand one file with its layout to all posts.</source>
        <translation>Vilken formuläruppsättning hälsoposten använder, vilka register den skriver ut, och deras rubriker, ordning och kolumner. Ett distrikt kan ge alla hälsoposter en fil med sin utformning.</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Vem som skriver under</translation>
    </message>
    <message>
        <source>Whole width (Ctrl 0)</source>
        <translation>Hela bredden (Ctrl 0)</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Bredd</translation>
    </message>
    <message>
        <source>Words above, e.g. Checked by</source>
        <translation>Ord ovanför, t.ex. Kontrollerad av</translation>
    </message>
    <message>
        <source>column to fill in by hand</source>
        <translation>kolumn att fylla i för hand</translation>
    </message>
    <message>
        <source>its column {column} asks for “{name}”, which the rows “{rows}” do not have.</source>
        <translation>kolumnen {column} vill ha ”{name}”, som raderna ”{rows}” saknar.</translation>
    </message>
    <message>
        <source>its column {column}, “{name}”, needs to be told its “{parameter}”.</source>
        <translation>kolumnen {column}, ”{name}”, behöver uppgiften ”{parameter}”.</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>nothing offers the rows “{name}”.</source>
        <translation>ingenting lämnar raderna ”{name}”.</translation>
    </message>
    <message>
        <source>{above}: {heading}</source>
        <translation>{above}: {heading}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} av {all}</translation>
    </message>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>{n} kolumn</numerusform>
            <numerusform>{n} kolumner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns, {wide} mm; the paper has {room} mm.</source>
        <translation>
            <numerusform>{n} kolumn, {wide} mm; papperet har {room} mm.</numerusform>
            <numerusform>{n} kolumner, {wide} mm; papperet har {room} mm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns, {wide} mm; the paper has {room} mm: the letters get smaller.</source>
        <translation>
            <numerusform>{n} kolumn, {wide} mm; papperet har {room} mm: bokstäverna blir mindre.</numerusform>
            <numerusform>{n} kolumner, {wide} mm; papperet har {room} mm: bokstäverna blir mindre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns, {wide} mm; the paper has {room} mm: too wide for {most} sheets.</source>
        <translation>
            <numerusform>{n} kolumn, {wide} mm; papperet har {room} mm: för brett för {most} ark.</numerusform>
            <numerusform>{n} kolumner, {wide} mm; papperet har {room} mm: för brett för {most} ark.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns, {wide} mm; the paper has {room} mm: {sheets} sheets lie side by side.</source>
        <translation>
            <numerusform>{n} kolumn, {wide} mm; papperet har {room} mm: {sheets} ark ligger bredvid varandra.</numerusform>
            <numerusform>{n} kolumner, {wide} mm; papperet har {room} mm: {sheets} ark ligger bredvid varandra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were saved in {folder}</source>
        <translation>
            <numerusform>{n} fil sparades i {folder}</numerusform>
            <numerusform>{n} filer sparades i {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages were sent to the printer</source>
        <translation>
            <numerusform>{n} sida skickades till skrivaren</numerusform>
            <numerusform>{n} sidor skickades till skrivaren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} person</numerusform>
            <numerusform>{n} personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registers</source>
        <translation>
            <numerusform>{n} register</numerusform>
            <numerusform>{n} register</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registers are ticked</source>
        <translation>
            <numerusform>{n} register är ikryssat</numerusform>
            <numerusform>{n} register är ikryssade</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack}, layout of this post</source>
        <translation>{pack}, den här hälsopostens utformning</translation>
    </message>
    <message>
        <source>{paper}: {name}</source>
        <translation>{paper}: {name}</translation>
    </message>
    <message>
        <source>{place} has no room: {needed} MB are needed, {free} MB are free.</source>
        <translation>{place} har inte plats: {needed} MB behövs, {free} MB är lediga.</translation>
    </message>
    <message>
        <source>{register} (ours)</source>
        <translation>{register} (vår)</translation>
    </message>
    <message>
        <source>{row} · {column}: {count}</source>
        <translation>{row} · {column}: {count}</translation>
    </message>
    <message>
        <source>{text} is no month. Write it like 2026-10.</source>
        <translation>{text} är ingen månad. Skriv så här: 2026-10.</translation>
    </message>
    <message>
        <source>“{column}” has another heading: “{other}” in the country pack</source>
        <translation>”{column}” har en annan rubrik: ”{other}” i landspaketet</translation>
    </message>
    <message>
        <source>“{column}” looks otherwise: width, sum or how the heading is written</source>
        <translation>”{column}” ser annorlunda ut: bredd, summa eller hur rubriken är skriven</translation>
    </message>
    <message>
        <source>“{column}” stands under other headings</source>
        <translation>”{column}” står under andra rubriker</translation>
    </message>
    <message>
        <source>“{register}” is no register of the country pack and none of the post&apos;s own.</source>
        <translation>”{register}” finns varken i landspaketet eller bland hälsopostens egna register.</translation>
    </message>
    <message>
        <source>“{title}” is not a table. Save it as PDF.</source>
        <translation>”{title}” är ingen tabell. Spara den som pdf.</translation>
    </message>
</context>
<context>
    <name>Residents</name>
    <message>
        <source>0–11 months</source>
        <translation>0–11 månader</translation>
    </message>
    <message>
        <source>1 for the first, 2 for the second; empty for a single child</source>
        <translation>1 för det första, 2 för det andra; tomt för ett ensamt barn</translation>
    </message>
    <message>
        <source>10–18 years</source>
        <translation>10–18 år</translation>
    </message>
    <message>
        <source>19–59 years</source>
        <translation>19–59 år</translation>
    </message>
    <message>
        <source>5–9 years</source>
        <translation>5–9 år</translation>
    </message>
    <message>
        <source>60 years and over</source>
        <translation>60 år och äldre</translation>
    </message>
    <message>
        <source>A death is recorded already. To correct its date, undo it first.</source>
        <translation>Ett dödsfall är redan antecknat. Ångra det först om datumet ska rättas.</translation>
    </message>
    <message>
        <source>A house that is not in the list yet</source>
        <translation>Ett hus som inte finns i listan än</translation>
    </message>
    <message>
        <source>A husband (2) whose sex is female (2): one of the two is in the wrong column or wrong.</source>
        <translation>En make (2) med könet kvinna (2): något av dem är fel eller står i fel kolumn.</translation>
    </message>
    <message>
        <source>A new household</source>
        <translation>Ett nytt hushåll</translation>
    </message>
    <message>
        <source>A newborn without a name is called by its mother: write who she is.</source>
        <translation>En nyfödd utan namn får sin mors namn: skriv vem hon är.</translation>
    </message>
    <message>
        <source>A wife (3) whose sex is male (1): one of the two is in the wrong column or wrong.</source>
        <translation>En maka (3) med könet man (1): något av dem är fel eller står i fel kolumn.</translation>
    </message>
    <message>
        <source>About a household</source>
        <translation>Om ett hushåll</translation>
    </message>
    <message>
        <source>About a resident</source>
        <translation>Om en invånare</translation>
    </message>
    <message>
        <source>About the house</source>
        <translation>Om huset</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Lägg till medlem</translation>
    </message>
    <message>
        <source>Add newborn…</source>
        <translation>Lägg till nyfödd…</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Ages are those of the last day of the month; ≈ marks an estimated birth date.</source>
        <translation>Åldern gäller månadens sista dag; ≈ betyder uppskattat födelsedatum.</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>Alla åldrar</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <source>All numbers of this column end in 0: the spreadsheet kept only 15 digits of them. Get the workbook again from where it came, with this column as text.</source>
        <translation>Alla nummer i kolumnen slutar på 0: kalkylprogrammet behöll bara 15 siffror. Hämta filen på nytt där den kom ifrån, med den här kolumnen som text.</translation>
    </message>
    <message>
        <source>All people of the other one will live here, with this address. It can be undone.</source>
        <translation>Alla i det andra hushållet kommer att bo här, med den här adressen. Det går att ångra.</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Alla platser</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Already in the list?</source>
        <translation>Redan i listan?</translation>
    </message>
    <message>
        <source>Another food</source>
        <translation>Annan mat</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>As on the family card</source>
        <translation>Som på familjekortet</translation>
    </message>
    <message>
        <source>As on the family card or the village list. Leave it open if nobody asked.</source>
        <translation>Som på familjekortet eller byns lista. Lämna öppet om ingen har frågat.</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>Vid månadens början</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Vid månadens slut</translation>
    </message>
    <message>
        <source>Away for a while</source>
        <translation>Borta tillfälligt</translation>
    </message>
    <message>
        <source>Away or here for a while…</source>
        <translation>Tillfälligt borta eller här…</translation>
    </message>
    <message>
        <source>BPJS, paid by the district</source>
        <translation>BPJS, betald av distriktet</translation>
    </message>
    <message>
        <source>BPJS, paid by the member</source>
        <translation>BPJS, betald av medlemmen</translation>
    </message>
    <message>
        <source>BPJS, paid by the state</source>
        <translation>BPJS, betald av staten</translation>
    </message>
    <message>
        <source>Baby of {mother}</source>
        <translation>Baby till {mother}</translation>
    </message>
    <message>
        <source>Baby without a name</source>
        <translation>Baby utan namn</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <translation>Kandidatexamen</translation>
    </message>
    <message>
        <source>Below stage I (very poor)</source>
        <translation>Under steg I (mycket fattig)</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Födelse</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Födelsebevis</translation>
    </message>
    <message>
        <source>Birth certificate number</source>
        <translation>Födelseattestens nummer</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Födelsedatum</translation>
    </message>
    <message>
        <source>Birth date estimated</source>
        <translation>Födelsedatum uppskattat</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>Födelseort</translation>
    </message>
    <message>
        <source>Births, deaths and moves of the month</source>
        <translation>Födda, döda och flyttade under månaden</translation>
    </message>
    <message>
        <source>Births, deaths and moves of the year</source>
        <translation>Födda, döda och flyttade under året</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>Blood group</source>
        <translation>Blodgrupp</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Född</translation>
    </message>
    <message>
        <source>Born about: {date}</source>
        <translation>Född omkring: {date}</translation>
    </message>
    <message numerus="yes">
        <source>Born in {year}, this person would be older than {n} years. Check the year.</source>
        <translation>
            <numerusform>Född {year} skulle personen vara äldre än {n} år. Kontrollera året.</numerusform>
            <numerusform>Född {year} skulle personen vara äldre än {n} år. Kontrollera året.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Born {birth}, this person would be {n} years old. Check the year.</source>
        <translation>
            <numerusform>Född {birth} skulle personen vara {n} år. Kontrollera året.</numerusform>
            <numerusform>Född {birth} skulle personen vara {n} år. Kontrollera året.</numerusform>
        </translation>
    </message>
    <message>
        <source>Born: {date}</source>
        <translation>Född: {date}</translation>
    </message>
    <message>
        <source>Both sexes</source>
        <translation>Alla kön</translation>
    </message>
    <message>
        <source>Bought water</source>
        <translation>Köpt vatten</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation>Buddhist</translation>
    </message>
    <message>
        <source>Cannot read or write</source>
        <translation>Kan inte läsa eller skriva</translation>
    </message>
    <message>
        <source>Card with QR code</source>
        <translation>Kort med qr-kod</translation>
    </message>
    <message>
        <source>Card with QR code…</source>
        <translation>Kort med qr-kod…</translation>
    </message>
    <message>
        <source>Cards and labels…</source>
        <translation>Kort och etiketter…</translation>
    </message>
    <message>
        <source>Cards with QR code for the household</source>
        <translation>Kort med qr-kod för hushållet</translation>
    </message>
    <message>
        <source>Cared for by</source>
        <translation>Tas om hand av</translation>
    </message>
    <message>
        <source>Cared for by {name}</source>
        <translation>Tas om hand av {name}</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>Omsorgsperson</translation>
    </message>
    <message>
        <source>Caregiver&apos;s name</source>
        <translation>Omsorgspersonens namn</translation>
    </message>
    <message>
        <source>Catholic</source>
        <translation>Katolik</translation>
    </message>
    <message>
        <source>Cause of death, as told</source>
        <translation>Dödsorsak, enligt familjen</translation>
    </message>
    <message>
        <source>Change household {house}</source>
        <translation>Ändra hushållet {house}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Ändra {name}</translation>
    </message>
    <message>
        <source>Changed in the month</source>
        <translation>Ändrat under månaden</translation>
    </message>
    <message>
        <source>Changed: {count}</source>
        <translation>Ändrade: {count}</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Children elsewhere</source>
        <translation>Barn på annat håll</translation>
    </message>
    <message>
        <source>Choose a household from the list below the field.</source>
        <translation>Välj ett hushåll i listan under fältet.</translation>
    </message>
    <message>
        <source>Choose a workbook…</source>
        <translation>Välj kalkylfil…</translation>
    </message>
    <message>
        <source>Choose an .xlsx, .xls, .ods or .csv file, or drop it here. You will see what would change before anything is stored.</source>
        <translation>Välj en fil av typen .xlsx, .xls, .ods eller .csv, eller släpp den här. Du ser vad som skulle ändras innan något sparas.</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Välj en annan</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Välj en annan fil</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file in the spreadsheet program.</source>
        <translation>Välj en annan mapp eller stäng filen i kalkylprogrammet.</translation>
    </message>
    <message>
        <source>Choose another status, place or age.</source>
        <translation>Välj en annan status, plats eller ålder.</translation>
    </message>
    <message>
        <source>Choose saved columns…</source>
        <translation>Välj sparade kolumner…</translation>
    </message>
    <message>
        <source>Choose the house…</source>
        <translation>Välj hus…</translation>
    </message>
    <message>
        <source>Choose the other entry from the list below the field.</source>
        <translation>Välj det andra kortet i listan under fältet.</translation>
    </message>
    <message>
        <source>Choose the other household from the list below the field.</source>
        <translation>Välj det andra hushållet i listan under fältet.</translation>
    </message>
    <message>
        <source>Choose who moves into the new household.</source>
        <translation>Välj vilka som flyttar till det nya hushållet.</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Medborgare</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Medborgarskap</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Columns that are not stored: {columns}</source>
        <translation>Kolumner som inte sparas: {columns}</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolumner…</translation>
    </message>
    <message>
        <source>Compare with the post</source>
        <translation>Jämför med hälsoposten</translation>
    </message>
    <message>
        <source>Confucian</source>
        <translation>Konfucian</translation>
    </message>
    <message>
        <source>Contraception</source>
        <translation>Preventivmedel</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Kooperativ</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Räknat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date of divorce</source>
        <translation>Skilsmässodatum</translation>
    </message>
    <message>
        <source>Date of marriage</source>
        <translation>Vigseldatum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Födelsedag</translation>
    </message>
    <message>
        <source>Deaf or mute</source>
        <translation>Döv eller stum</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Dödsfall</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Avliden</translation>
    </message>
    <message>
        <source>Different person</source>
        <translation>En annan person</translation>
    </message>
    <message>
        <source>Diploma of 1 or 2 years</source>
        <translation>Yrkesexamen, 1 eller 2 år</translation>
    </message>
    <message>
        <source>Diploma of 1 year</source>
        <translation>Yrkesexamen, 1 år</translation>
    </message>
    <message>
        <source>Diploma of 2 years</source>
        <translation>Yrkesexamen, 2 år</translation>
    </message>
    <message>
        <source>Diploma of 3 years</source>
        <translation>Yrkesexamen, 3 år</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Funktionsnedsättning</translation>
    </message>
    <message>
        <source>Divorced</source>
        <translation>Skild</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>Doktorsexamen</translation>
    </message>
    <message>
        <source>Does not take part</source>
        <translation>Är inte med</translation>
    </message>
    <message>
        <source>Drain for waste water</source>
        <translation>Avlopp</translation>
    </message>
    <message>
        <source>Drinking water</source>
        <translation>Dricksvatten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Edit household</source>
        <translation>Ändra hushåll</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Ändra {name}</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Utbildning</translation>
    </message>
    <message>
        <source>Electronic identity card</source>
        <translation>Elektroniskt id-kort</translation>
    </message>
    <message>
        <source>Enter household {house}</source>
        <translation>Skriv in hushållet {house}</translation>
    </message>
    <message>
        <source>Enter the newborn of {name}</source>
        <translation>Skriv in nyfödd till {name}</translation>
    </message>
    <message>
        <source>Enter {name}</source>
        <translation>Skriv in {name}</translation>
    </message>
    <message>
        <source>Entered and changed</source>
        <translation>Inskrivet och ändrat</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Uppskattat</translation>
    </message>
    <message>
        <source>Estimated from a local event</source>
        <translation>Uppskattat efter en händelse på orten</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Etnisk grupp</translation>
    </message>
    <message>
        <source>Event in a life</source>
        <translation>Livshändelse</translation>
    </message>
    <message>
        <source>Every row can be taken</source>
        <translation>Alla rader kan tas med</translation>
    </message>
    <message>
        <source>Everybody who can be taken from this workbook is in the post already.</source>
        <translation>Alla som kan tas från kalkylfilen finns redan i hälsoposten.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familj</translation>
    </message>
    <message>
        <source>Family card number</source>
        <translation>Familjekortets nummer</translation>
    </message>
    <message>
        <source>Family of {name}</source>
        <translation>Familjen till {name}</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Far</translation>
    </message>
    <message>
        <source>Father among the residents</source>
        <translation>Far bland invånarna</translation>
    </message>
    <message>
        <source>Father&apos;s NIK</source>
        <translation>Fars NIK</translation>
    </message>
    <message>
        <source>Father&apos;s name</source>
        <translation>Fars namn</translation>
    </message>
    <message>
        <source>Father: {name}</source>
        <translation>Far: {name}</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Kvinna</translation>
    </message>
    <message>
        <source>First cells</source>
        <translation>Första cellerna</translation>
    </message>
    <message>
        <source>Fit to live in</source>
        <translation>Går att bo i</translation>
    </message>
    <message>
        <source>For the junior secondary exam</source>
        <translation>Studiegrupp, högstadiet</translation>
    </message>
    <message>
        <source>For the primary school exam</source>
        <translation>Studiegrupp, låg- och mellanstadiet</translation>
    </message>
    <message>
        <source>For the senior secondary exam</source>
        <translation>Studiegrupp, gymnasiet</translation>
    </message>
    <message>
        <source>Foreigner</source>
        <translation>Utlänning</translation>
    </message>
    <message>
        <source>Garden at the house</source>
        <translation>Trädgård vid huset</translation>
    </message>
    <message>
        <source>Give a name…</source>
        <translation>Ge ett namn…</translation>
    </message>
    <message>
        <source>Give these columns a name, for example where the workbook comes from.</source>
        <translation>Ge kolumnerna ett namn, till exempel varifrån kalkylfilen kommer.</translation>
    </message>
    <message>
        <source>Grandchild</source>
        <translation>Barnbarn</translation>
    </message>
    <message>
        <source>Group for families with toddlers</source>
        <translation>Grupp för familjer med småbarn</translation>
    </message>
    <message>
        <source>Group that earns money together</source>
        <translation>Grupp som tjänar pengar tillsammans</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Bydel (dusun)</translation>
    </message>
    <message>
        <source>Has moved away</source>
        <translation>Har flyttat</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Hushållets föreståndare</translation>
    </message>
    <message>
        <source>Head of the new household</source>
        <translation>Föreståndare för det nya hushållet</translation>
    </message>
    <message>
        <source>Health fund</source>
        <translation>Sjukkassa</translation>
    </message>
    <message>
        <source>Health insurance</source>
        <translation>Sjukförsäkring</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Hushållsanställd</translation>
    </message>
    <message>
        <source>Helps to keep the village clean</source>
        <translation>Hjälper till att hålla byn ren</translation>
    </message>
    <message>
        <source>Here for a while</source>
        <translation>Här tillfälligt</translation>
    </message>
    <message>
        <source>Hindu</source>
        <translation>Hindu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Hus</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Husnummer</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hushåll</translation>
    </message>
    <message>
        <source>Houses</source>
        <translation>Hus</translation>
    </message>
    <message>
        <source>How many children were born?</source>
        <translation>Hur många barn föddes?</translation>
    </message>
    <message>
        <source>How the birth date is known</source>
        <translation>Hur födelsedatumet är känt</translation>
    </message>
    <message>
        <source>Husband or wife</source>
        <translation>Make eller maka</translation>
    </message>
    <message>
        <source>Import residents</source>
        <translation>Hämta invånare</translation>
    </message>
    <message>
        <source>Import residents from {file}</source>
        <translation>Hämta invånare från {file}</translation>
    </message>
    <message>
        <source>Import the workbook again. If this happens again, restore the last backup.</source>
        <translation>Hämta kalkylfilen igen. Händer det en gång till: återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>In Indonesia UP2K.</source>
        <translation>I Indonesien UP2K.</translation>
    </message>
    <message>
        <source>In the post this parent is {name}. That is kept.</source>
        <translation>I hälsoposten är föräldern {name}. Det behålls.</translation>
    </message>
    <message>
        <source>Insurance number</source>
        <translation>Försäkringsnummer</translation>
    </message>
    <message>
        <source>Islam</source>
        <translation>Islam</translation>
    </message>
    <message>
        <source>Junior secondary school</source>
        <translation>Högstadium</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Förskola</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Känt sedan</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>Labels for the household</source>
        <translation>Etiketter för hushållet</translation>
    </message>
    <message>
        <source>Left primary school early</source>
        <translation>Slutade grundskolan i förtid</translation>
    </message>
    <message>
        <source>List of residents</source>
        <translation>Lista över invånare</translation>
    </message>
    <message>
        <source>Lists for spreadsheet programs</source>
        <translation>Listor för kalkylprogram</translation>
    </message>
    <message>
        <source>Lived here</source>
        <translation>Har bott här</translation>
    </message>
    <message>
        <source>Lives here</source>
        <translation>Bor här</translation>
    </message>
    <message>
        <source>Lives now with</source>
        <translation>Bor nu hos</translation>
    </message>
    <message>
        <source>Lives with</source>
        <translation>Bor hos</translation>
    </message>
    <message>
        <source>Living here</source>
        <translation>Bor här</translation>
    </message>
    <message>
        <source>Living there since</source>
        <translation>Bor där sedan</translation>
    </message>
    <message>
        <source>Make one household</source>
        <translation>Slå ihop hushållen</translation>
    </message>
    <message>
        <source>Make one household of two: {house}</source>
        <translation>Slå ihop två hushåll till ett: {house}</translation>
    </message>
    <message>
        <source>Make one person</source>
        <translation>Slå ihop</translation>
    </message>
    <message>
        <source>Make one person of two entries: {name}</source>
        <translation>Slå ihop två kort till en person: {name}</translation>
    </message>
    <message>
        <source>Makes things at home for sale</source>
        <translation>Tillverkar något hemma för försäljning</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Civilstånd</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>Märkt som borttagen</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>Gift</translation>
    </message>
    <message numerus="yes">
        <source>Married or divorced at {n} years of age: check the birth date and the marital status.</source>
        <translation>
            <numerusform>Gift eller skild vid {n} års ålder: kontrollera födelsedatum och civilstånd.</numerusform>
            <numerusform>Gift eller skild vid {n} års ålder: kontrollera födelsedatum och civilstånd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Masterexamen</translation>
    </message>
    <message>
        <source>Member of a household</source>
        <translation>Hushållsmedlem</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Medlem sedan</translation>
    </message>
    <message>
        <source>Member until</source>
        <translation>Medlem till</translation>
    </message>
    <message>
        <source>Mental</source>
        <translation>Psykisk</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Födelsemånad</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>Mer om personen</translation>
    </message>
    <message>
        <source>Most cells of the column “{column}” are not “{field}” but fit “{other}”. Were columns exchanged?</source>
        <translation>De flesta celler i kolumnen ”{column}” passar inte som ”{field}” men som ”{other}”. Har kolumner bytt plats?</translation>
    </message>
    <message>
        <source>Most cells of the column “{column}” are not “{field}”. Is it the right column?</source>
        <translation>De flesta celler i kolumnen ”{column}” passar inte som ”{field}”. Är det rätt kolumn?</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mor</translation>
    </message>
    <message>
        <source>Mother among the residents</source>
        <translation>Mor bland invånarna</translation>
    </message>
    <message>
        <source>Mother and father are the same person. Choose somebody else for one of them.</source>
        <translation>Mor och far är samma person. Välj någon annan för en av dem.</translation>
    </message>
    <message>
        <source>Mother&apos;s NIK</source>
        <translation>Mors NIK</translation>
    </message>
    <message>
        <source>Mother&apos;s name</source>
        <translation>Mors namn</translation>
    </message>
    <message>
        <source>Mother: {name}</source>
        <translation>Mor: {name}</translation>
    </message>
    <message>
        <source>Move to another house…</source>
        <translation>Flytta till ett annat hus…</translation>
    </message>
    <message>
        <source>Move {name} to another house</source>
        <translation>Flytta {name} till ett annat hus</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Flyttade härifrån</translation>
    </message>
    <message>
        <source>Moved away…</source>
        <translation>Flyttat härifrån…</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation>Flyttade hit</translation>
    </message>
    <message>
        <source>Moved in or came back…</source>
        <translation>Flyttat hit eller kommit tillbaka…</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>NIK and family card have 16 digits; refuse others</source>
        <translation>NIK och familjekort har 16 siffror; ta inte emot andra</translation>
    </message>
    <message>
        <source>NIK and family card number are the same. One of them stands in the wrong column.</source>
        <translation>NIK och familjekortets nummer är lika. Ett av dem står i fel kolumn.</translation>
    </message>
    <message>
        <source>NIK of a parent</source>
        <translation>Förälders NIK</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name before, or note</source>
        <translation>Tidigare namn eller anteckning</translation>
    </message>
    <message>
        <source>Name for these columns</source>
        <translation>Namn på kolumnerna</translation>
    </message>
    <message>
        <source>Name of child {number}</source>
        <translation>Namn på barn {number}</translation>
    </message>
    <message>
        <source>Name, mother, number or house</source>
        <translation>Namn, mor, nummer eller hus</translation>
    </message>
    <message>
        <source>National ID number</source>
        <translation>Personnummer (NIK)</translation>
    </message>
    <message>
        <source>Neighbour group</source>
        <translation>Granngrupp</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Grannskap</translation>
    </message>
    <message>
        <source>Neighbourhood (RT)</source>
        <translation>Grannskap (RT)</translation>
    </message>
    <message>
        <source>Never went to school</source>
        <translation>Har aldrig gått i skola</translation>
    </message>
    <message>
        <source>New head of household</source>
        <translation>Ny hushållsföreståndare</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>Nytt hushåll</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nytt namn</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>Nytt namn på {name}</translation>
    </message>
    <message>
        <source>New name…</source>
        <translation>Nytt namn…</translation>
    </message>
    <message>
        <source>New resident</source>
        <translation>Ny invånare</translation>
    </message>
    <message>
        <source>New: {count}</source>
        <translation>Nya: {count}</translation>
    </message>
    <message>
        <source>Newborn of {name}</source>
        <translation>Nyfödd till {name}</translation>
    </message>
    <message>
        <source>Newborn without a name yet?</source>
        <translation>Nyfödd utan namn?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>No NIK yet: recognised by name, birth date and birth place.</source>
        <translation>Har ingen NIK än: känns igen på namn, födelsedatum och födelseort.</translation>
    </message>
    <message>
        <source>No cell is damaged or cannot be understood.</source>
        <translation>Ingen cell är skadad eller svår att förstå.</translation>
    </message>
    <message>
        <source>No column of {file} is marked as the name. Say which column holds the names.</source>
        <translation>Ingen kolumn i {file} är märkt som namn. Ange vilken kolumn som innehåller namnen.</translation>
    </message>
    <message>
        <source>No disability</source>
        <translation>Ingen funktionsnedsättning</translation>
    </message>
    <message>
        <source>No health insurance</source>
        <translation>Ingen sjukförsäkring</translation>
    </message>
    <message>
        <source>No house in the list fits.</source>
        <translation>Inget hus i listan passar.</translation>
    </message>
    <message>
        <source>No household</source>
        <translation>Inget hushåll</translation>
    </message>
    <message>
        <source>No household is known.</source>
        <translation>Inget hushåll är känt.</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Inget namn än</translation>
    </message>
    <message>
        <source>No school yet</source>
        <translation>Ingen skola än</translation>
    </message>
    <message>
        <source>No toilet</source>
        <translation>Ingen toalett</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Nobody fits these choices</source>
        <translation>Ingen passar de här valen</translation>
    </message>
    <message>
        <source>Nobody in the list fits. The name is kept as it is written.</source>
        <translation>Ingen i listan passar. Namnet behålls som det är skrivet.</translation>
    </message>
    <message>
        <source>Nobody in the post is exactly as this workbook says.</source>
        <translation>Ingen i hälsoposten stämmer helt med kalkylfilen.</translation>
    </message>
    <message>
        <source>Nobody is in the list yet</source>
        <translation>Ingen finns i listan än</translation>
    </message>
    <message>
        <source>Nobody is new</source>
        <translation>Ingen är ny</translation>
    </message>
    <message>
        <source>Nobody is the same</source>
        <translation>Ingen är oförändrad</translation>
    </message>
    <message>
        <source>Nobody is their own parent. Choose somebody else.</source>
        <translation>Ingen är sin egen förälder. Välj någon annan.</translation>
    </message>
    <message>
        <source>Nobody lives here now.</source>
        <translation>Ingen bor här nu.</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>Ingen hittades</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Inte frågat</translation>
    </message>
    <message>
        <source>Not at school now</source>
        <translation>Går inte i skola nu</translation>
    </message>
    <message>
        <source>Not fit to live in</source>
        <translation>Går inte att bo i</translation>
    </message>
    <message>
        <source>Not married</source>
        <translation>Ogift</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Används inte</translation>
    </message>
    <message>
        <source>Not yet in kindergarten</source>
        <translation>Inte i förskola än</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Note, e.g. the cause if it is known</source>
        <translation>Anteckning, t.ex. orsaken om den är känd</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Inget ändras</translation>
    </message>
    <message>
        <source>Nothing new to store</source>
        <translation>Inget nytt att spara</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number of a resident</source>
        <translation>En invånares nummer</translation>
    </message>
    <message>
        <source>Number of the identity card&apos;s chip</source>
        <translation>Numret på id-kortets chip</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Yrke</translation>
    </message>
    <message>
        <source>Of {wanted} entries {stored} arrived in the database. Nothing was stored.</source>
        <translation>Av {wanted} uppgifter kom {stored} fram till databasen. Inget har sparats.</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Ett</translation>
    </message>
    <message>
        <source>Only a newborn is without a name. Write the name, or check the birth date.</source>
        <translation>Bara nyfödda saknar namn. Skriv namnet eller kontrollera födelsedatumet.</translation>
    </message>
    <message>
        <source>Only if it is not a parent, e.g. the grandmother</source>
        <translation>Bara om det inte är en förälder, t.ex. mormor</translation>
    </message>
    <message>
        <source>Open household</source>
        <translation>Öppna hushållet</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Öppna det kortet</translation>
    </message>
    <message>
        <source>OpenSID residents workbook</source>
        <translation>OpenSID:s kalkylfil över invånare</translation>
    </message>
    <message>
        <source>Order of birth among twins</source>
        <translation>Ordning bland tvillingar</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>Other belief</source>
        <translation>Annan tro</translation>
    </message>
    <message>
        <source>Other disability</source>
        <translation>Annan funktionsnedsättning</translation>
    </message>
    <message>
        <source>Other insurance</source>
        <translation>Annan försäkring</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>Annan släkting</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Own toilet</source>
        <translation>Egen toalett</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Förälder</translation>
    </message>
    <message>
        <source>Parent or caregiver</source>
        <translation>Förälder eller omsorgsperson</translation>
    </message>
    <message>
        <source>Parent-in-law</source>
        <translation>Svärförälder</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Passnummer</translation>
    </message>
    <message>
        <source>Passport valid until</source>
        <translation>Pass giltigt till</translation>
    </message>
    <message>
        <source>People who live here, month by month</source>
        <translation>Antal boende månad för månad</translation>
    </message>
    <message>
        <source>Perhaps {name}, born {birth}, who is in the post: {reason}.</source>
        <translation>Kanske {name}, född {birth}, som finns i hälsoposten: {reason}.</translation>
    </message>
    <message>
        <source>Perhaps:</source>
        <translation>Kanske:</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Fysisk</translation>
    </message>
    <message>
        <source>Physical and mental</source>
        <translation>Fysisk och psykisk</translation>
    </message>
    <message>
        <source>Piped water</source>
        <translation>Ledningsvatten</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Place for rubbish</source>
        <translation>Sopplats</translation>
    </message>
    <message>
        <source>Please bring this card to each visit. Whoever finds it gives it back to {post}.</source>
        <translation>Ta med kortet till varje besök. Den som hittar det lämnar det till {post}.</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Kontrollera</translation>
    </message>
    <message>
        <source>Position in the household</source>
        <translation>Ställning i hushållet</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Graviditet</translation>
    </message>
    <message>
        <source>Pregnant, but the sex is male: one of the two is wrong.</source>
        <translation>Gravid, men könet är man: något av dem är fel.</translation>
    </message>
    <message>
        <source>Preschool</source>
        <translation>Förskola</translation>
    </message>
    <message>
        <source>Primary school</source>
        <translation>Grundskola</translation>
    </message>
    <message>
        <source>Primary school not finished</source>
        <translation>Oavslutad grundskola</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Skriv ut lista</translation>
    </message>
    <message>
        <source>Protestant</source>
        <translation>Protestant</translation>
    </message>
    <message>
        <source>Rain water</source>
        <translation>Regnvatten</translation>
    </message>
    <message>
        <source>Reading and writing</source>
        <translation>Läsa och skriva</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Record death…</source>
        <translation>Anteckna dödsfall…</translation>
    </message>
    <message>
        <source>Record the death of {name}</source>
        <translation>Anteckna att {name} har avlidit</translation>
    </message>
    <message>
        <source>Rejected: {count}</source>
        <translation>Avvisade: {count}</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Religion</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Bytte namn</translation>
    </message>
    <message>
        <source>Residence permit number</source>
        <translation>Uppehållstillståndets nummer</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Invånare</translation>
    </message>
    <message>
        <source>Resident&apos;s card</source>
        <translation>Invånarkort</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Invånare</translation>
    </message>
    <message>
        <source>Rice</source>
        <translation>Ris</translation>
    </message>
    <message>
        <source>River or pond</source>
        <translation>Flod eller damm</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Row {row} has the same name, birth date and birth place, but another number.</source>
        <translation>Rad {row} har samma namn, födelsedatum och födelseort men ett annat nummer.</translation>
    </message>
    <message>
        <source>Row {row} has the same name, birth date and birth place. Row {row} is taken, this row is not.</source>
        <translation>Rad {row} har samma namn, födelsedatum och födelseort. Rad {row} tas med, den här raden inte.</translation>
    </message>
    <message>
        <source>Row {row} is the same person of the post already. Row {row} is taken, this row is not.</source>
        <translation>Rad {row} är redan samma person på hälsoposten. Rad {row} tas med, den här raden inte.</translation>
    </message>
    <message>
        <source>Rows {row} ({name}) and {other_row} ({other_name}) have the same number. Check both; row {row} is taken, row {other_row} is not.</source>
        <translation>Raderna {row} ({name}) och {other_row} ({other_name}) har samma nummer. Kontrollera båda; rad {row} tas med, rad {other_row} inte.</translation>
    </message>
    <message>
        <source>Same household as…</source>
        <translation>Samma hushåll som…</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>Samma person som</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>Samma person som…</translation>
    </message>
    <message>
        <source>Save columns</source>
        <translation>Spara kolumner</translation>
    </message>
    <message>
        <source>Save columns “{name}”</source>
        <translation>Spara kolumnerna ”{name}”</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Spara listan…</translation>
    </message>
    <message>
        <source>Saved columns</source>
        <translation>Sparade kolumner</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Sparat: {file}</translation>
    </message>
    <message>
        <source>Saves money</source>
        <translation>Sparar pengar</translation>
    </message>
    <message>
        <source>Say what each column holds. Columns that are not used stay in the workbook.</source>
        <translation>Ange vad varje kolumn innehåller. Kolumner som inte används stannar i kalkylfilen.</translation>
    </message>
    <message>
        <source>School attended now</source>
        <translation>Går nu i</translation>
    </message>
    <message>
        <source>School, work and groups of {name}</source>
        <translation>Skola, arbete och grupper för {name}</translation>
    </message>
    <message>
        <source>School, work and groups…</source>
        <translation>Skola, arbete och grupper…</translation>
    </message>
    <message>
        <source>Seen on a document</source>
        <translation>Sett i en handling</translation>
    </message>
    <message>
        <source>Senior secondary school</source>
        <translation>Gymnasium</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Sex of child {number}</source>
        <translation>Kön på barn {number}</translation>
    </message>
    <message>
        <source>Shared toilet</source>
        <translation>Delad toalett</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: {reason}</source>
        <translation>Blad ”{sheet}”: {reason}</translation>
    </message>
    <message>
        <source>Show by age</source>
        <translation>Visa efter ålder</translation>
    </message>
    <message>
        <source>Show by place</source>
        <translation>Visa efter plats</translation>
    </message>
    <message>
        <source>Show by sex</source>
        <translation>Visa efter kön</translation>
    </message>
    <message>
        <source>Show by status</source>
        <translation>Visa efter status</translation>
    </message>
    <message>
        <source>Show the residents</source>
        <translation>Visa invånarna</translation>
    </message>
    <message>
        <source>Some found a new household…</source>
        <translation>Några bildar ett nytt hushåll…</translation>
    </message>
    <message>
        <source>Son- or daughter-in-law</source>
        <translation>Svärson eller svärdotter</translation>
    </message>
    <message>
        <source>Special school for learning disabilities</source>
        <translation>Specialskola för inlärningssvårigheter</translation>
    </message>
    <message>
        <source>Special school for the blind</source>
        <translation>Specialskola för blinda</translation>
    </message>
    <message>
        <source>Special school for the deaf</source>
        <translation>Specialskola för döva</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Stage I (poor)</source>
        <translation>Steg I (fattig)</translation>
    </message>
    <message>
        <source>Stage II</source>
        <translation>Steg II</translation>
    </message>
    <message>
        <source>Stage III</source>
        <translation>Steg III</translation>
    </message>
    <message>
        <source>Stage III plus</source>
        <translation>Steg III plus</translation>
    </message>
    <message>
        <source>Staple food</source>
        <translation>Basföda</translation>
    </message>
    <message>
        <source>State of the identity card</source>
        <translation>Id-kortets läge</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stays empty until the child has a name</source>
        <translation>Förblir tomt tills barnet har ett namn</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Store {new} new and {changed} changed</source>
        <translation>Spara {new} nya och {changed} ändrade</translation>
    </message>
    <message numerus="yes">
        <source>Store {n} changes</source>
        <translation>
            <numerusform>Spara {n} ändring</numerusform>
            <numerusform>Spara {n} ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Store {n} people</source>
        <translation>
            <numerusform>Spara {n} person</numerusform>
            <numerusform>Spara {n} personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored: {new} new, {changed} changed</source>
        <translation>Sparat: {new} nya, {changed} ändrade</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Study group</source>
        <translation>Studiegrupp</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Ta bort från listan</translation>
    </message>
    <message>
        <source>Take residents from a workbook</source>
        <translation>Hämta invånare från en kalkylfil</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>Ta bort {name} från listan</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Är med</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>Deltar i</translation>
    </message>
    <message>
        <source>Temporary number given by the post</source>
        <translation>Tillfälligt nummer från hälsoposten</translation>
    </message>
    <message>
        <source>The birth date {day} lies after today. Check the year.</source>
        <translation>Födelsedatumet {day} har inte varit än. Kontrollera året.</translation>
    </message>
    <message>
        <source>The card&apos;s number has only digits. Copy it again.</source>
        <translation>Kortets nummer har bara siffror. Skriv av det igen.</translation>
    </message>
    <message>
        <source>The columns “{name}” are saved.</source>
        <translation>Kolumnerna ”{name}” är sparade.</translation>
    </message>
    <message>
        <source>The counts were read back from the database. “Undo” at the foot of the window takes everything back at once.</source>
        <translation>Antalen är kontrollerade mot databasen. ”Ångra” nederst i fönstret tar tillbaka allt på en gång.</translation>
    </message>
    <message>
        <source>The head of the new household must be one of those who move.</source>
        <translation>Föreståndaren för det nya hushållet måste vara en av dem som flyttar.</translation>
    </message>
    <message>
        <source>The house over time</source>
        <translation>Huset genom tiden</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Namnet saknas.</translation>
    </message>
    <message>
        <source>The old name stays searchable.</source>
        <translation>Det går att söka på det gamla namnet också.</translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation>Det andra kortet</translation>
    </message>
    <message>
        <source>The other household</source>
        <translation>Det andra hushållet</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>Det andra</translation>
    </message>
    <message>
        <source>The people are being stored</source>
        <translation>Personerna sparas</translation>
    </message>
    <message>
        <source>The people of the village stand here. Take them over from a workbook, or enter them one by one.</source>
        <translation>Här står byns invånare. Hämta dem från en kalkylfil eller skriv in dem en och en.</translation>
    </message>
    <message>
        <source>The post has recorded a death; the workbook says otherwise. The death is kept.</source>
        <translation>Hälsoposten har antecknat ett dödsfall; kalkylfilen säger något annat. Dödsfallet behålls.</translation>
    </message>
    <message>
        <source>The post has recorded that this person moved away. That is kept.</source>
        <translation>Hälsoposten har antecknat att personen flyttat. Det behålls.</translation>
    </message>
    <message>
        <source>The residents have changed since the workbook was compared. Nothing was stored. Compare it again.</source>
        <translation>Invånarna har ändrats sedan kalkylfilen jämfördes. Inget har sparats. Jämför igen.</translation>
    </message>
    <message>
        <source>The same: {count}</source>
        <translation>Oförändrade: {count}</translation>
    </message>
    <message>
        <source>The ten to twenty houses that one neighbour looks after (dasawisma).</source>
        <translation>De tio till tjugo hus som en granne har ansvar för (dasawisma).</translation>
    </message>
    <message>
        <source>The workbook is being compared with the post</source>
        <translation>Kalkylfilen jämförs med hälsoposten</translation>
    </message>
    <message>
        <source>The workbook is being read</source>
        <translation>Kalkylfilen läses</translation>
    </message>
    <message>
        <source>The workbook itself marks this person as not valid. Leave the row out or correct it.</source>
        <translation>Kalkylfilen märker själv personen som ogiltig. Uteslut raden eller rätta den.</translation>
    </message>
    <message>
        <source>The workbook marks this person as deleted.</source>
        <translation>Kalkylfilen märker personen som borttagen.</translation>
    </message>
    <message>
        <source>The workbook says nothing else of anybody in the post. Empty cells change nothing.</source>
        <translation>Kalkylfilen säger inget annat om någon i hälsoposten. Tomma celler ändrar inget.</translation>
    </message>
    <message>
        <source>There are no saved columns called “{name}”. Saved are: {known}.</source>
        <translation>Det finns inga sparade kolumner som heter ”{name}”. Sparade är: {known}.</translation>
    </message>
    <message>
        <source>There are no saved columns called “{name}”: none are saved in this post. Save them on the page Import residents.</source>
        <translation>Det finns inga sparade kolumner som heter ”{name}”: inga är sparade på hälsoposten. Spara dem på sidan Importera invånare.</translation>
    </message>
    <message>
        <source>There is no file {file}. Check its name and whether the stick is plugged in.</source>
        <translation>Filen {file} finns inte. Kontrollera namnet och att usb-minnet sitter i.</translation>
    </message>
    <message>
        <source>These are one person already.</source>
        <translation>De är redan en person.</translation>
    </message>
    <message>
        <source>This NIK belongs to {name}, born {birth}: name and birth date differ. Check the number.</source>
        <translation>Den här NIK tillhör {name}, född {birth}: namn och födelsedatum skiljer sig. Kontrollera numret.</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>Det här kortet</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>Filen går inte att hämta</translation>
    </message>
    <message>
        <source>This household has no head. Choose one under “More”.</source>
        <translation>Hushållet har ingen föreståndare. Välj en under ”Mer”.</translation>
    </message>
    <message>
        <source>This household is not in the list any more. Search again.</source>
        <translation>Hushållet finns inte längre i listan. Sök igen.</translation>
    </message>
    <message>
        <source>This household was entered twice</source>
        <translation>Hushållet är inskrivet två gånger</translation>
    </message>
    <message>
        <source>This is the person&apos;s own NIK, not that of a parent.</source>
        <translation>Det är personens egen NIK, inte en förälders.</translation>
    </message>
    <message>
        <source>This number has {found} digits, the card has {digits}. Copy it again.</source>
        <translation>Numret har {found} siffror, kortet har {digits}. Skriv av det igen.</translation>
    </message>
    <message>
        <source>This person does not live in the household. Move them in first.</source>
        <translation>Personen bor inte i hushållet. Flytta in personen först.</translation>
    </message>
    <message>
        <source>This person is not in the list any more. Search again.</source>
        <translation>Personen finns inte längre i listan. Sök igen.</translation>
    </message>
    <message>
        <source>This person is not in the residents&apos; list any more. Search again.</source>
        <translation>Personen finns inte längre i listan över invånare. Sök igen.</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was stored.</source>
        <translation>Det här var ett prov: inget har sparats.</translation>
    </message>
    <message>
        <source>Toilet</source>
        <translation>Toalett</translation>
    </message>
    <message>
        <source>Told by the family</source>
        <translation>Familjen berättade</translation>
    </message>
    <message>
        <source>Triplets</source>
        <translation>Trillingar</translation>
    </message>
    <message>
        <source>Try fewer letters, the mother&apos;s name or the house number.</source>
        <translation>Prova färre bokstäver, moderns namn eller husnumret.</translation>
    </message>
    <message>
        <source>Twin {number}</source>
        <translation>Tvilling {number}</translation>
    </message>
    <message>
        <source>Twin: which child of this birth?</source>
        <translation>Tvilling: vilket barn i ordningen?</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>Tvillingar</translation>
    </message>
    <message>
        <source>Two citizenships</source>
        <translation>Två medborgarskap</translation>
    </message>
    <message>
        <source>Two columns are both marked as “{field}”. Choose one of them.</source>
        <translation>Två kolumner är båda märkta som ”{field}”. Välj en av dem.</translation>
    </message>
    <message>
        <source>Two columns of {file} are both called “{column}”. Rename or delete one of them.</source>
        <translation>Två kolumner i {file} heter ”{column}”. Byt namn på eller ta bort en av dem.</translation>
    </message>
    <message>
        <source>Type a member&apos;s name, the house or the family card number</source>
        <translation>Skriv en medlems namn, huset eller familjekortets nummer</translation>
    </message>
    <message>
        <source>Under 5 years</source>
        <translation>Under 5 år</translation>
    </message>
    <message>
        <source>Vegetables, fruit, fish, hens or medicinal plants for the family.</source>
        <translation>Grönsaker, frukt, fisk, höns eller läkeväxter för familjen.</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Gäst</translation>
    </message>
    <message>
        <source>Visits, doses and everything else of both stay, and both names can be searched. It can be undone.</source>
        <translation>Besök, doser och allt annat för båda finns kvar, och det går att söka på båda namnen. Det går att ångra.</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Kvarter</translation>
    </message>
    <message>
        <source>Ward (RW)</source>
        <translation>Kvarter (RW)</translation>
    </message>
    <message>
        <source>Welfare stage</source>
        <translation>Välfärdsnivå</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Brunn</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Vad som ändras</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hänt</translation>
    </message>
    <message>
        <source>What is not known stays empty</source>
        <translation>Det som inte är känt lämnas tomt</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Vad den innehåller</translation>
    </message>
    <message>
        <source>What the column {column} holds</source>
        <translation>Vad kolumnen {column} innehåller</translation>
    </message>
    <message>
        <source>What the workbook would do</source>
        <translation>Vad kalkylfilen skulle göra</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Varifrån</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Vart</translation>
    </message>
    <message>
        <source>Where {name} lives now</source>
        <translation>Var {name} bor nu</translation>
    </message>
    <message>
        <source>Who moves into it</source>
        <translation>Vilka som flyttar dit</translation>
    </message>
    <message>
        <source>Whose values hold where they differ?</source>
        <translation>Vems värden gäller där de skiljer sig?</translation>
    </message>
    <message>
        <source>Widowed</source>
        <translation>Änka eller änkling</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Kalkylfiler</translation>
    </message>
    <message>
        <source>Write 1 for the child born first, 2 for the second, up to 9.</source>
        <translation>Skriv 1 för barnet som föddes först, 2 för det andra, upp till 9.</translation>
    </message>
    <message>
        <source>Write at least the house number, the street or the family card number.</source>
        <translation>Skriv minst husnumret, gatan eller familjekortets nummer.</translation>
    </message>
    <message>
        <source>Write the name, or answer “Yes” to “Newborn without a name yet?”.</source>
        <translation>Skriv namnet, eller svara ”Ja” på ”Nyfödd utan namn?”.</translation>
    </message>
    <message>
        <source>Write the new name.</source>
        <translation>Skriv det nya namnet.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Födelseår</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja eller nej</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>ålder okänd</translation>
    </message>
    <message>
        <source>before: {name}</source>
        <translation>förut: {name}</translation>
    </message>
    <message>
        <source>born about {date}</source>
        <translation>född omkring {date}</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>född {date}</translation>
    </message>
    <message>
        <source>columns chosen by hand</source>
        <translation>kolumner valda för hand</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>datum okänt</translation>
    </message>
    <message>
        <source>died {date}</source>
        <translation>avled {date}</translation>
    </message>
    <message>
        <source>e-PPGBM children&apos;s identity sheet</source>
        <translation>e-PPGBM:s blad med barnens uppgifter</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>tidigare</translation>
    </message>
    <message>
        <source>formerly {names}</source>
        <translation>tidigare {names}</translation>
    </message>
    <message>
        <source>from {place}</source>
        <translation>från {place}</translation>
    </message>
    <message>
        <source>mother {name}</source>
        <translation>mor {name}</translation>
    </message>
    <message>
        <source>new: {new}, changed: {changed}, the same: {same}, rejected rows: {rejected}</source>
        <translation>nya: {new}, ändrade: {changed}, oförändrade: {same}, avvisade rader: {rejected}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>avvisade rader</translation>
    </message>
    <message>
        <source>row {row}, {column}: {reason}</source>
        <translation>rad {row}, {column}: {reason}</translation>
    </message>
    <message>
        <source>same mother and birth date</source>
        <translation>samma mor och födelsedatum</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>samma namn</translation>
    </message>
    <message>
        <source>same name and birth date</source>
        <translation>samma namn och födelsedatum</translation>
    </message>
    <message numerus="yes">
        <source>same name, born {n} days apart</source>
        <translation>
            <numerusform>samma namn, födda med {n} dags mellanrum</numerusform>
            <numerusform>samma namn, födda med {n} dagars mellanrum</numerusform>
        </translation>
    </message>
    <message>
        <source>same name, day and month of birth swapped</source>
        <translation>samma namn, födelsedag och födelsemånad omkastade</translation>
    </message>
    <message>
        <source>same name, same day in the year before or after</source>
        <translation>samma namn, samma dag året före eller efter</translation>
    </message>
    <message>
        <source>same name, the birth dates may be the same</source>
        <translation>samma namn, födelsedatumen kan vara desamma</translation>
    </message>
    <message>
        <source>same national ID number</source>
        <translation>samma personnummer</translation>
    </message>
    <message>
        <source>similar name, same birth date</source>
        <translation>liknande namn, samma födelsedatum</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>sedan {date}</translation>
    </message>
    <message>
        <source>temporary, given by the post</source>
        <translation>tillfälligt, från hälsoposten</translation>
    </message>
    <message>
        <source>the first {number}: type more to narrow the search</source>
        <translation>de {number} första: skriv mer för att begränsa sökningen</translation>
    </message>
    <message>
        <source>to {place}</source>
        <translation>till {place}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ångrat</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>till {date}</translation>
    </message>
    <message>
        <source>{birth} has not come yet. Check the year of birth.</source>
        <translation>{birth} har inte varit än. Kontrollera födelseåret.</translation>
    </message>
    <message>
        <source>{count} people in the post have this name and birth date. Add the NIK so that the right one is found.</source>
        <translation>{count} personer i hälsoposten har det här namnet och födelsedatumet. Lägg till NIK så att rätt person hittas.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Check the date.</source>
        <translation>{day} har inte varit än. Kontrollera datumet.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Write today or an earlier day.</source>
        <translation>{day} har inte varit än. Skriv i dag eller en tidigare dag.</translation>
    </message>
    <message>
        <source>{day} lies after the death on {death}. Check both dates.</source>
        <translation>{day} ligger efter dödsfallet {death}. Kontrollera båda datumen.</translation>
    </message>
    <message>
        <source>{day} lies before the birth on {birth}. Check both dates.</source>
        <translation>{day} ligger före födseln {birth}. Kontrollera båda datumen.</translation>
    </message>
    <message>
        <source>{details} ({reason})</source>
        <translation>{details} ({reason})</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Close it in the spreadsheet program and try again.</source>
        <translation>{file} går inte att öppna. Stäng den i kalkylprogrammet och försök igen.</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>{file} gick inte att skriva.</translation>
    </message>
    <message>
        <source>{file} has column names but no row below them.</source>
        <translation>{file} har kolumnnamn men ingen rad under dem.</translation>
    </message>
    <message>
        <source>{file} has no table of people: a row of column names with rows of people below it was not found.</source>
        <translation>{file} har ingen tabell över personer: ingen rad med kolumnnamn och rader med personer under den hittades.</translation>
    </message>
    <message>
        <source>{file} is a PDF, whatever its name says: it holds pages, not rows. Ask for the workbook it was made from.</source>
        <translation>{file} är en PDF, vad namnet än säger: den har sidor, inte rader. Be om kalkylfilen som den gjordes av.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the workbook in it.</source>
        <translation>{file} är en mapp. Välj kalkylfilen i den.</translation>
    </message>
    <message>
        <source>{file} is a web page or text under the name of a workbook. Open it in the spreadsheet program and save it as .xlsx.</source>
        <translation>{file} är en webbsida eller text med en kalkylfils namn. Öppna den i kalkylprogrammet och spara den som .xlsx.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} är tom.</translation>
    </message>
    <message>
        <source>{file} is larger than 100 MB, too large for a list of residents. Choose another file.</source>
        <translation>{file} är större än 100 MB, för stor för en lista över invånare. Välj en annan fil.</translation>
    </message>
    <message>
        <source>{file} is not a workbook that can be read. Wanted is .xlsx, .xlsm, .xls, .ods or .csv.</source>
        <translation>{file} är ingen kalkylfil som går att läsa. Den ska vara .xlsx, .xlsm, .xls, .ods eller .csv.</translation>
    </message>
    <message>
        <source>{file} is not of the kind “{source}”: the columns {columns} are missing. Choose another kind of workbook, or name the columns yourself.</source>
        <translation>{file} är inte av slaget ”{source}”: kolumnerna {columns} saknas. Välj ett annat slags kalkylfil eller ange kolumnerna själv.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Save it without a password and choose it again.</source>
        <translation>{file} är skyddad med lösenord. Spara den utan lösenord och välj den igen.</translation>
    </message>
    <message>
        <source>{file}: a quotation mark opens in row {row} and is never closed, so the rows below it cannot be told apart. Remove it.</source>
        <translation>{file}: ett citattecken öppnas på rad {row} och stängs aldrig, så raderna under går inte att skilja åt. Ta bort det.</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{level} {value}</source>
        <translation>{level} {value}</translation>
    </message>
    <message>
        <source>{month}</source>
        <translation>{month}</translation>
    </message>
    <message>
        <source>{name} becomes head of household</source>
        <translation>{name} blir hushållsföreståndare</translation>
    </message>
    <message>
        <source>{name} descends from this person, and cannot be a parent too.</source>
        <translation>{name} är ättling till personen och kan inte också vara förälder.</translation>
    </message>
    <message>
        <source>{name} founds a household</source>
        <translation>{name} bildar ett hushåll</translation>
    </message>
    <message>
        <source>{name} is female. Choose the father, or correct the sex on that card.</source>
        <translation>{name} är kvinna. Välj fadern eller rätta könet på det kortet.</translation>
    </message>
    <message>
        <source>{name} is male. Choose the mother, or correct the sex on that card.</source>
        <translation>{name} är man. Välj modern eller rätta könet på det kortet.</translation>
    </message>
    <message>
        <source>{name} moved away</source>
        <translation>{name} flyttade härifrån</translation>
    </message>
    <message>
        <source>{name} moved in</source>
        <translation>{name} flyttade hit</translation>
    </message>
    <message>
        <source>{name} was born after this person. Check both birth dates.</source>
        <translation>{name} är född efter den här personen. Kontrollera båda födelsedatumen.</translation>
    </message>
    <message>
        <source>{name} was entered twice</source>
        <translation>{name} var inskriven två gånger</translation>
    </message>
    <message numerus="yes">
        <source>{name} would have been {n} years old at the birth. Check both birth dates.</source>
        <translation>
            <numerusform>{name} skulle ha varit {n} år vid födseln. Kontrollera båda födelsedatumen.</numerusform>
            <numerusform>{name} skulle ha varit {n} år vid födseln. Kontrollera båda födelsedatumen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} dag</numerusform>
            <numerusform>{n} dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are one</source>
        <translation>
            <numerusform>{n} kort är samma person</numerusform>
            <numerusform>{n} kort är samma person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>{n} hittad</numerusform>
            <numerusform>{n} hittade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} mån</numerusform>
            <numerusform>{n} mån</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} person</numerusform>
            <numerusform>{n} personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people live here</source>
        <translation>
            <numerusform>{n} person bor här</numerusform>
            <numerusform>{n} personer bor här</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people of {file} were stored.</source>
        <translation>
            <numerusform>{n} person från {file} har sparats.</numerusform>
            <numerusform>{n} personer från {file} har sparats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <translation>
            <numerusform>{n} år</numerusform>
            <numerusform>{n} år</numerusform>
        </translation>
    </message>
    <message>
        <source>{sheet}, {row}</source>
        <translation>{sheet}, {row}</translation>
    </message>
    <message>
        <source>{source}: {file}</source>
        <translation>{source}: {file}</translation>
    </message>
    <message>
        <source>{value} ends in 0000, which no real number does: the spreadsheet cut it. Format the column as text and type the number again.</source>
        <translation>{value} slutar på 0000, vilket inget riktigt nummer gör: kalkylprogrammet har kapat det. Gör kolumnen till text och skriv numret igen.</translation>
    </message>
    <message>
        <source>{value} has {digits} digits; this number has {expected}. Copy it again.</source>
        <translation>{value} har {digits} siffror; numret ska ha {expected}. Skriv av det igen.</translation>
    </message>
    <message>
        <source>{value} is a NIK or family card number, not “{field}”. It seems to stand in the wrong column.</source>
        <translation>{value} är en NIK eller ett familjekortsnummer, inte ”{field}”. Det verkar stå i fel kolumn.</translation>
    </message>
    <message>
        <source>{value} is not a number for “{field}”. Allowed are {allowed}, or the words.</source>
        <translation>{value} är inget nummer för ”{field}”. Tillåtna är {allowed}, eller orden.</translation>
    </message>
    <message>
        <source>{value} is not a real number. Write 0 if the person has none yet.</source>
        <translation>{value} är inget riktigt nummer. Skriv 0 om personen inte har något än.</translation>
    </message>
    <message>
        <source>{value}: the spreadsheet kept only 15 digits of this number and its end is lost. Format the column as text and type the number again.</source>
        <translation>{value}: kalkylprogrammet behöll bara 15 siffror av numret och slutet är borta. Gör kolumnen till text och skriv numret igen.</translation>
    </message>
    <message>
        <source>“{name}” is not a name. Write it in letters.</source>
        <translation>”{name}” är inget namn. Skriv det med bokstäver.</translation>
    </message>
    <message>
        <source>“{source}” is not a kind of workbook. Known are {known}.</source>
        <translation>”{source}” är inget slags kalkylfil. Kända är {known}.</translation>
    </message>
    <message>
        <source>“{value}” has no such month: day and month seem to be exchanged. Write the day first, like 17-05-2019.</source>
        <translation>”{value}” har ingen sådan månad: dag och månad verkar ha bytt plats. Skriv dagen först, så här: 17-05-2019.</translation>
    </message>
    <message>
        <source>“{value}” has other signs than digits. Copy the number again.</source>
        <translation>”{value}” har andra tecken än siffror. Skriv av numret igen.</translation>
    </message>
    <message>
        <source>“{value}” is a date or a number, not words. It seems to stand in the wrong column.</source>
        <translation>”{value}” är ett datum eller ett nummer, inte ord. Det verkar stå i fel kolumn.</translation>
    </message>
    <message>
        <source>“{value}” is a date, not “{field}”. It seems to stand in the wrong column.</source>
        <translation>”{value}” är ett datum, inte ”{field}”. Det verkar stå i fel kolumn.</translation>
    </message>
    <message>
        <source>“{value}” is a word for “{other}”, not for “{field}”. It seems to stand in the wrong column.</source>
        <translation>”{value}” är ett ord för ”{other}”, inte för ”{field}”. Det verkar stå i fel kolumn.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write it like 17-05-2019, or only the year.</source>
        <translation>”{value}” är inget datum. Skriv så här: 17-05-2019, eller bara året.</translation>
    </message>
    <message>
        <source>“{value}” is not a day that exists. Write it like 17-05-2019.</source>
        <translation>”{value}” är ingen dag som finns. Skriv så här: 17-05-2019.</translation>
    </message>
    <message>
        <source>“{value}” is not a name.</source>
        <translation>”{value}” är inget namn.</translation>
    </message>
    <message>
        <source>“{value}” is not known as “{field}”. Write one of: {allowed}.</source>
        <translation>”{value}” är inte känt som ”{field}”. Skriv något av: {allowed}.</translation>
    </message>
    <message>
        <source>“{value}” lies before 1900 or after 2200. Check the year.</source>
        <translation>”{value}” ligger före 1900 eller efter 2200. Kontrollera året.</translation>
    </message>
    <message>
        <source>“{value}” was shortened by the spreadsheet and its end is lost. Format the column as text and type the number again.</source>
        <translation>”{value}” har kortats av kalkylprogrammet och slutet är borta. Gör kolumnen till text och skriv numret igen.</translation>
    </message>
    <message>
        <source>“{value}”: write the year with four digits, like 17-05-2019.</source>
        <translation>”{value}”: skriv året med fyra siffror, så här: 17-05-2019.</translation>
    </message>
    <message>
        <source>≈ {age}</source>
        <translation>≈ {age}</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <source>! {what}, {day}: {fault}</source>
        <translation>! {what}, {day}: {fault}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>After a refusal: why, and when the family will be asked again.</source>
        <translation>Efter ett nej: varför, och när familjen tillfrågas igen.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Alla platser</translation>
    </message>
    <message>
        <source>All residents</source>
        <translation>Alla invånare</translation>
    </message>
    <message>
        <source>All volunteers</source>
        <translation>Alla volontärer</translation>
    </message>
    <message>
        <source>As known on {day}. An empty cell: not given yet. Bring this card and the child&apos;s book to every visit.</source>
        <translation>Så långt det är känt {day}. Tom ruta: inte given än. Ta med det här kortet och barnets hälsobok till varje besök.</translation>
    </message>
    <message>
        <source>Ask the midwife before you change this.</source>
        <translation>Fråga barnmorskan innan du ändrar det här.</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Födelsedatum</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Född</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Pojke</translation>
    </message>
    <message>
        <source>Boys and men</source>
        <translation>Pojkar och män</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanjer</translation>
    </message>
    <message>
        <source>Children here are vaccinated against Japanese encephalitis</source>
        <translation>Här vaccineras barn mot japansk encefalit</translation>
    </message>
    <message>
        <source>Choose what was confirmed.</source>
        <translation>Välj vad som bekräftades.</translation>
    </message>
    <message>
        <source>Choose what was given.</source>
        <translation>Välj vad som gavs.</translation>
    </message>
    <message>
        <source>Choose where it was given.</source>
        <translation>Välj var det gavs.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bekräfta</translation>
    </message>
    <message>
        <source>Confirm doses</source>
        <translation>Bekräfta doser</translation>
    </message>
    <message numerus="yes">
        <source>Confirm {n} doses of {name}</source>
        <translation>
            <numerusform>Bekräfta {n} dos för {name}</numerusform>
            <numerusform>Bekräfta {n} doser för {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bekräftat av</translation>
    </message>
    <message>
        <source>Confirmed by {name} on {day}</source>
        <translation>Bekräftat av {name} den {day}</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bekräftat den</translation>
    </message>
    <message>
        <source>Contained in {vaccine}</source>
        <translation>Ingår i {vaccine}</translation>
    </message>
    <message>
        <source>Correct what was given</source>
        <translation>Rätta vad som gavs</translation>
    </message>
    <message>
        <source>Correct {what} of {day}</source>
        <translation>Rätta {what} {day}</translation>
    </message>
    <message>
        <source>Correct {what} of {name}</source>
        <translation>Rätta {what} för {name}</translation>
    </message>
    <message>
        <source>Date, as far as known</source>
        <translation>Datum, så långt det är känt</translation>
    </message>
    <message>
        <source>Dated before the dose before it ({day}). Check both dates.</source>
        <translation>Daterad före den föregående dosen ({day}). Kontrollera båda datumen.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Doser</translation>
    </message>
    <message>
        <source>Doses given in the month</source>
        <translation>Doser som getts under månaden</translation>
    </message>
    <message>
        <source>Doses without a day or a name</source>
        <translation>Doser utan dag eller namn</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dags att ge</translation>
    </message>
    <message>
        <source>Due and given</source>
        <translation>Dags och givet</translation>
    </message>
    <message>
        <source>Due and missed</source>
        <translation>Dags och missat</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>Skulle ges senast</translation>
    </message>
    <message>
        <source>Due from</source>
        <translation>Dags från</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Dags nu</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>Dags sedan</translation>
    </message>
    <message>
        <source>Due since {day}, best by {until}.</source>
        <translation>Dags sedan {day}, helst senast {until}.</translation>
    </message>
    <message>
        <source>Due since {day}.</source>
        <translation>Dags sedan {day}.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>På annat håll</translation>
    </message>
    <message>
        <source>Elsewhere, seen on a card or told</source>
        <translation>På annat håll: sett i hälsoboken eller berättat</translation>
    </message>
    <message>
        <source>Everybody has what the schedule asks for until this day. Choose a later day to see who is due then.</source>
        <translation>Alla har vad programmet kräver fram till den här dagen. Välj en senare dag för att se vem det är dags för då.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Example: vitamin A of February. With 1 month it may be given until the end of March and still counts.</source>
        <translation>Exempel: A-vitamin i februari. Med 1 månad får det ges till slutet av mars och räknas ändå.</translation>
    </message>
    <message>
        <source>Family says so</source>
        <translation>Familjen säger det</translation>
    </message>
    <message>
        <source>First “{dose}” must be given.</source>
        <translation>Först måste ”{dose}” ges.</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Flicka</translation>
    </message>
    <message>
        <source>Girls and women</source>
        <translation>Flickor och kvinnor</translation>
    </message>
    <message>
        <source>Given after the age limit: not after {day}. Tell the midwife.</source>
        <translation>Given efter åldersgränsen: inte efter {day}. Tala om det för barnmorskan.</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gavs av</translation>
    </message>
    <message>
        <source>Given elsewhere</source>
        <translation>Gavs på annat håll</translation>
    </message>
    <message>
        <source>Given elsewhere on {day}.</source>
        <translation>Gavs på annat håll {day}.</translation>
    </message>
    <message>
        <source>Given here</source>
        <translation>Gavs här</translation>
    </message>
    <message>
        <source>Given here on</source>
        <translation>Gavs här den</translation>
    </message>
    <message>
        <source>Given here on {day}.</source>
        <translation>Gavs här {day}.</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Gavs den</translation>
    </message>
    <message>
        <source>Given too early: not before {day}. Ask the midwife whether it must be repeated.</source>
        <translation>Given för tidigt: tidigast {day}. Fråga barnmorskan om den måste göras om.</translation>
    </message>
    <message>
        <source>Given too soon after the dose before: not before {day}. Ask the midwife whether it must be repeated.</source>
        <translation>Given för tätt efter föregående dos: tidigast {day}. Fråga barnmorskan om den måste göras om.</translation>
    </message>
    <message>
        <source>Given without stock of the post</source>
        <translation>Gavs utan att tas ur hälsopostens lager</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Hus</translation>
    </message>
    <message>
        <source>It could be given until {until}.</source>
        <translation>Den kunde ges till {until}.</translation>
    </message>
    <message>
        <source>It was best by {ideal}. Still allowed until {until}.</source>
        <translation>Helst senast {ideal}. Fortfarande tillåten till {until}.</translation>
    </message>
    <message>
        <source>It was given here: write the whole date.</source>
        <translation>Det gavs här: skriv hela datumet.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>Late: it was due by {ideal}.</source>
        <translation>Försenad: det var dags senast {ideal}.</translation>
    </message>
    <message>
        <source>Listed is what can still be given, and what became too late in this month, for those who live here.</source>
        <translation>Här står vad som fortfarande kan ges, och vad det blev för sent för den här månaden, för dem som bor här.</translation>
    </message>
    <message>
        <source>Listed is what may be given on the last day of the month to those who live here. A health worker decides what is given.</source>
        <translation>Här står vad som får ges den sista dagen i månaden till dem som bor här. Vårdpersonalen bestämmer vad som ges.</translation>
    </message>
    <message>
        <source>Lot number</source>
        <translation>Batchnr</translation>
    </message>
    <message numerus="yes">
        <source>Lot {lot} ({n} left)</source>
        <translation>
            <numerusform>Batch {lot} ({n} kvar)</numerusform>
            <numerusform>Batch {lot} ({n} kvar)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lot {lot}, until {expiry} ({n} left)</source>
        <translation>
            <numerusform>Batch {lot}, till {expiry} ({n} kvar)</numerusform>
            <numerusform>Batch {lot}, till {expiry} ({n} kvar)</numerusform>
        </translation>
    </message>
    <message>
        <source>May be given: {what}</source>
        <translation>Får ges: {what}</translation>
    </message>
    <message>
        <source>Midwife</source>
        <translation>Barnmorska</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missat</translation>
    </message>
    <message>
        <source>Missed in {month}. It can be given until {until}.</source>
        <translation>Missades i {month}. Kan ges till {until}.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name of the health worker</source>
        <translation>Vårdpersonalens namn</translation>
    </message>
    <message>
        <source>Name, mother or house</source>
        <translation>Namn, mor eller hus</translation>
    </message>
    <message>
        <source>Newborns here get a first dose against polio at birth</source>
        <translation>Här får nyfödda en första dos mot polio vid födseln</translation>
    </message>
    <message>
        <source>Next: {what}, from {day}</source>
        <translation>Nästa: {what}, från {day}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>No campaign in this month</source>
        <translation>Ingen kampanj den här månaden</translation>
    </message>
    <message>
        <source>No campaign of this runs now, or the child is not of its age. Ask the midwife.</source>
        <translation>Ingen sådan kampanj pågår nu, eller barnet har inte rätt ålder. Fråga barnmorskan.</translation>
    </message>
    <message>
        <source>No lot that may be given out</source>
        <translation>Ingen batch som får lämnas ut</translation>
    </message>
    <message>
        <source>No time is left for it: too short after “{dose}” until it is too late on {until}.</source>
        <translation>Tiden räcker inte: för kort efter ”{dose}” tills det är för sent {until}.</translation>
    </message>
    <message>
        <source>No {item} is left that may be given out. Record the delivery in Stock first, or choose “Given without stock of the post”.</source>
        <translation>Det finns ingen {item} kvar som får lämnas ut. Registrera först leveransen under Lager, eller välj ”Gavs utan att tas ur hälsopostens lager”.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Nobody fits these choices</source>
        <translation>Ingen passar de här valen</translation>
    </message>
    <message>
        <source>Nobody is due</source>
        <translation>Det är inte dags för någon</translation>
    </message>
    <message>
        <source>Nobody is missed</source>
        <translation>Ingen har missat något</translation>
    </message>
    <message>
        <source>Nobody looks after them</source>
        <translation>Ingen har ansvar för dem</translation>
    </message>
    <message>
        <source>Nobody of those shown is left.</source>
        <translation>Ingen av de visade är kvar.</translation>
    </message>
    <message>
        <source>Not asked for: “{dose}”, which comes after it, is recorded.</source>
        <translation>Krävs inte: ”{dose}”, som kommer efter, är antecknad.</translation>
    </message>
    <message>
        <source>Not before {day}.</source>
        <translation>Tidigast {day}.</translation>
    </message>
    <message>
        <source>Not before {day}: too short after the last one.</source>
        <translation>Tidigast {day}: för kort efter den förra.</translation>
    </message>
    <message>
        <source>Not before {day}: too short after “{dose}”.</source>
        <translation>Tidigast {day}: för kort efter ”{dose}”.</translation>
    </message>
    <message>
        <source>Not confirmed by a health worker yet</source>
        <translation>Inte bekräftad av vårdpersonal än</translation>
    </message>
    <message>
        <source>Not offered: lot {lot}. {reason}</source>
        <translation>Erbjuds inte: batch {lot}. {reason}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Nothing is due on this day.</source>
        <translation>Inget är dags den här dagen.</translation>
    </message>
    <message>
        <source>Nothing is planned for this person, and nothing is recorded yet.</source>
        <translation>Inget är planerat för personen, och inget är antecknat än.</translation>
    </message>
    <message>
        <source>Nothing was left out whose time is over.</source>
        <translation>Inget vars tid är över har lämnats ogjort.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Vilken dag</translation>
    </message>
    <message>
        <source>Only for boys.</source>
        <translation>Bara för pojkar.</translation>
    </message>
    <message>
        <source>Only for girls.</source>
        <translation>Bara för flickor.</translation>
    </message>
    <message>
        <source>Only for people at risk: the health worker decides.</source>
        <translation>Bara för personer med risk: vårdpersonalen bestämmer.</translation>
    </message>
    <message>
        <source>Only for pregnant women.</source>
        <translation>Bara för gravida.</translation>
    </message>
    <message>
        <source>Only for women after a birth.</source>
        <translation>Bara för nyförlösta.</translation>
    </message>
    <message>
        <source>Only where the health centre gives it.</source>
        <translation>Bara där vårdcentralen ger det.</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Öppna kortet</translation>
    </message>
    <message>
        <source>Past the usual age. Ask the midwife.</source>
        <translation>Äldre än brukligt. Fråga barnmorskan.</translation>
    </message>
    <message>
        <source>Past the usual age. It can still be caught up.</source>
        <translation>Äldre än brukligt. Det går fortfarande att ta ikapp.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>People, each once in a row. Residents only; visitors stand in a column of their own and in no other. Doses of which only the year is known stand in no month.</source>
        <translation>Personer, var och en en gång per rad. Bara invånare; gäster står i en egen kolumn och inte i någon annan. Doser där bara året är känt står inte i någon månad.</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Skriv ut lista</translation>
    </message>
    <message>
        <source>Print the vaccination card</source>
        <translation>Skriv ut vaccinationskortet</translation>
    </message>
    <message>
        <source>Received in this campaign: {dose}.</source>
        <translation>Fick i den här kampanjen: {dose}.</translation>
    </message>
    <message>
        <source>Received on {given}, too short before this campaign.</source>
        <translation>Fick {given}, för kort före den här kampanjen.</translation>
    </message>
    <message>
        <source>Received, the date is not known.</source>
        <translation>Har fått, men datumet är inte känt.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avböjt</translation>
    </message>
    <message>
        <source>Refused before</source>
        <translation>Avböjt tidigare</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translation>Avböjt den</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Remove {what} of {day}</source>
        <translation>Ta bort {what} {day}</translation>
    </message>
    <message>
        <source>Remove {what} of {name}</source>
        <translation>Ta bort {what} för {name}</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Sett den</translation>
    </message>
    <message>
        <source>Seen on card</source>
        <translation>Sedd på kortet</translation>
    </message>
    <message>
        <source>Seen on the card</source>
        <translation>Sett i hälsoboken</translation>
    </message>
    <message>
        <source>Seen on the card: {day}.</source>
        <translation>Sett i hälsoboken: {day}.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>Kön okänt</translation>
    </message>
    <message>
        <source>Show by place</source>
        <translation>Visa efter plats</translation>
    </message>
    <message>
        <source>Show by vaccine or supplement</source>
        <translation>Visa efter vaccin eller tillskott</translation>
    </message>
    <message>
        <source>Show by volunteer</source>
        <translation>Visa efter volontär</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status on</source>
        <translation>Status den</translation>
    </message>
    <message>
        <source>Still due at the end of the month</source>
        <translation>Fortfarande dags vid månadens slut</translation>
    </message>
    <message>
        <source>Supervising officer</source>
        <translation>Handledare</translation>
    </message>
    <message>
        <source>Taken from the post&apos;s stock</source>
        <translation>Taget ur hälsopostens lager</translation>
    </message>
    <message>
        <source>The birth date is not known. Write at least the year.</source>
        <translation>Födelsedatumet är inte känt. Skriv åtminstone året.</translation>
    </message>
    <message>
        <source>The child has grown out of this dose.</source>
        <translation>Barnet har vuxit ifrån den här dosen.</translation>
    </message>
    <message>
        <source>The date of birth is not known: nobody can say what is due. Write it on the person&apos;s card.</source>
        <translation>Födelsedatumet är inte känt: ingen kan säga vad det är dags för. Skriv det på personens kort.</translation>
    </message>
    <message>
        <source>The day from which it counts is not known.</source>
        <translation>Dagen som det räknas från är inte känd.</translation>
    </message>
    <message>
        <source>The midwife looks at the child&apos;s book or the vaccine record and ticks what is right.</source>
        <translation>Barnmorskan tittar i barnets hälsobok eller i vaccinationsjournalen och kryssar för vad som stämmer.</translation>
    </message>
    <message>
        <source>The midwife, nurse or volunteer who gave it.</source>
        <translation>Barnmorskan, sjuksköterskan eller volontären som gav det.</translation>
    </message>
    <message>
        <source>The vaccine against rotavirus that is used here needs three doses</source>
        <translation>Vaccinet mot rotavirus som används här kräver tre doser</translation>
    </message>
    <message>
        <source>This dose is recorded already. Record it again only if it was really given twice.</source>
        <translation>Den här dosen är redan antecknad. Anteckna den igen bara om den verkligen gavs två gånger.</translation>
    </message>
    <message>
        <source>This is recorded for that date already.</source>
        <translation>Det är redan antecknat för det datumet.</translation>
    </message>
    <message>
        <source>This person stands in no list any more: a vaccination card cannot be printed.</source>
        <translation>Personen står inte i någon lista längre: det går inte att skriva ut ett vaccinationskort.</translation>
    </message>
    <message>
        <source>This was taken off the card. Look at the card again.</source>
        <translation>Det här har tagits bort från kortet. Titta på kortet igen.</translation>
    </message>
    <message>
        <source>Tick at least one person.</source>
        <translation>Kryssa för minst en person.</translation>
    </message>
    <message>
        <source>Tick everybody who was given it</source>
        <translation>Kryssa för alla som fick det</translation>
    </message>
    <message>
        <source>Told by the family</source>
        <translation>Familjen berättade</translation>
    </message>
    <message>
        <source>Told by the family: {day}.</source>
        <translation>Familjen berättade: {day}.</translation>
    </message>
    <message>
        <source>Try fewer letters, or choose everything and all places.</source>
        <translation>Prova med färre bokstäver, eller välj allt och alla platser.</translation>
    </message>
    <message>
        <source>Vaccination card</source>
        <translation>Vaccinationskort</translation>
    </message>
    <message>
        <source>Vaccine or supplement</source>
        <translation>Vaccin eller tillskott</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>Vaccin</translation>
    </message>
    <message>
        <source>Visitors, given here</source>
        <translation>Gäster, gavs här</translation>
    </message>
    <message>
        <source>Vitamin A and worm medicine are given to everybody of an age in certain months. Choose a day in such a month.</source>
        <translation>A-vitamin och maskmedel ges till alla i en viss ålder under vissa månader. Välj en dag i en sådan månad.</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Volontär</translation>
    </message>
    <message>
        <source>Was it offered and refused?</source>
        <translation>Erbjöds det men avböjdes?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Vad det är dags för</translation>
    </message>
    <message>
        <source>What the midwife decided</source>
        <translation>Vad barnmorskan bestämde</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Vad som gavs</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>Vad som missades</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Who is due</source>
        <translation>Dags för vaccin och tillskott</translation>
    </message>
    <message>
        <source>Who missed a campaign is looked for until this many months after it</source>
        <translation>Så många månader efter en kampanj söks den som missade den</translation>
    </message>
    <message>
        <source>Who was missed</source>
        <translation>Missade vaccin och tillskott</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Why not the lot that expires first?</source>
        <translation>Varför inte batchen som går ut först?</translation>
    </message>
    <message>
        <source>Write down a vaccine or supplement</source>
        <translation>Anteckna ett vaccin eller tillskott</translation>
    </message>
    <message>
        <source>Write down another one</source>
        <translation>Anteckna ett till</translation>
    </message>
    <message>
        <source>Write down for several</source>
        <translation>Anteckna för flera</translation>
    </message>
    <message>
        <source>Write down that {name} was offered {what} and refused</source>
        <translation>Anteckna att {name} erbjöds {what} och avböjde</translation>
    </message>
    <message>
        <source>Write down {what} for {name}</source>
        <translation>Anteckna {what} för {name}</translation>
    </message>
    <message numerus="yes">
        <source>Write down {what} for {n} people</source>
        <translation>
            <numerusform>Anteckna {what} för {n} person</numerusform>
            <numerusform>Anteckna {what} för {n} personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the name of the health worker who saw the proof.</source>
        <translation>Skriv namnet på den vårdpersonal som såg underlaget.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>född {day}</translation>
    </message>
    <message>
        <source>catch up</source>
        <translation>ta ikapp</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>datum okänt</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>dags nu</translation>
    </message>
    <message>
        <source>given</source>
        <translation>given</translation>
    </message>
    <message>
        <source>in {vaccine}</source>
        <translation>i {vaccine}</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>batch {lot}</translation>
    </message>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>mother {name}</source>
        <translation>mor {name}</translation>
    </message>
    <message>
        <source>must wait</source>
        <translation>måste vänta</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>inte givet</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>behövs inte</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte än</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>försenad</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avböjd</translation>
    </message>
    <message>
        <source>refused {day}</source>
        <translation>avböjd {day}</translation>
    </message>
    <message>
        <source>still allowed</source>
        <translation>fortfarande tillåten</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>för sent</translation>
    </message>
    <message>
        <source>{day} is before the birth ({birth}). Check both dates.</source>
        <translation>{day} är före födseln ({birth}). Kontrollera båda datumen.</translation>
    </message>
    <message>
        <source>{day} is in the future. Write the date on which it was given.</source>
        <translation>{day} har inte varit än. Skriv datumet då det gavs.</translation>
    </message>
    <message>
        <source>{day} is in the future. Write the day on which the proof was seen.</source>
        <translation>{day} har inte varit än. Skriv dagen då underlaget visades.</translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <translation>{first} · {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{given} It was in {vaccine}.</source>
        <translation>{given} Det ingick i {vaccine}.</translation>
    </message>
    <message>
        <source>{given} was given. At this age it is {wanted}. Tell the midwife.</source>
        <translation>{given} gavs. I den här åldern ska det vara {wanted}. Tala om det för barnmorskan.</translation>
    </message>
    <message>
        <source>{item}: {lot}</source>
        <translation>{item}: {lot}</translation>
    </message>
    <message>
        <source>{level} {value}</source>
        <translation>{level} {value}</translation>
    </message>
    <message>
        <source>{name}, {dose} on {day}: nobody wrote who gave it.</source>
        <translation>{name}, {dose} den {day}: ingen har skrivit vem som gav den.</translation>
    </message>
    <message>
        <source>{name}, {dose}: the day on which it was given here is not written.</source>
        <translation>{name}, {dose}: dagen då den gavs här är inte antecknad.</translation>
    </message>
    <message numerus="yes">
        <source>{n} due now</source>
        <translation>
            <numerusform>{n} dags nu</numerusform>
            <numerusform>{n} dags nu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} given</source>
        <translation>
            <numerusform>{n} given</numerusform>
            <numerusform>{n} givna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not confirmed by a health worker yet</source>
        <translation>
            <numerusform>{n} inte bekräftad av vårdpersonal än</numerusform>
            <numerusform>{n} inte bekräftade av vårdpersonal än</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not yet</source>
        <translation>
            <numerusform>{n} inte än</numerusform>
            <numerusform>{n} inte än</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} overdue</source>
        <translation>
            <numerusform>{n} försenad</numerusform>
            <numerusform>{n} försenade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} person</numerusform>
            <numerusform>{n} personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people missed something that can still be given</source>
        <translation>
            <numerusform>{n} person har missat något som ännu kan ges</numerusform>
            <numerusform>{n} personer har missat något som ännu kan ges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} refused</source>
        <translation>
            <numerusform>{n} avböjd</numerusform>
            <numerusform>{n} avböjda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} refused before</source>
        <translation>
            <numerusform>{n} avböjd tidigare</numerusform>
            <numerusform>{n} avböjda tidigare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} still allowed</source>
        <translation>
            <numerusform>{n} fortfarande tillåten</numerusform>
            <numerusform>{n} fortfarande tillåtna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to catch up</source>
        <translation>
            <numerusform>{n} att ta ikapp</numerusform>
            <numerusform>{n} att ta ikapp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} too late</source>
        <translation>
            <numerusform>{n} för sent</numerusform>
            <numerusform>{n} för sent</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} If it is right, save once more: it stays on the card, marked.</source>
        <translation>{reason} Om det stämmer, spara en gång till: det står kvar på kortet, markerat.</translation>
    </message>
    <message>
        <source>{status}, refused before</source>
        <translation>{status}, avböjd tidigare</translation>
    </message>
    <message>
        <source>{what}, {month}</source>
        <translation>{what}, {month}</translation>
    </message>
    <message>
        <source>{what}: has all, in time</source>
        <translation>{what}: har fått alla, i tid</translation>
    </message>
    <message>
        <source>{what}: has all, later than planned</source>
        <translation>{what}: har fått alla, senare än planerat</translation>
    </message>
    <message numerus="yes">
        <source>{what}: {n} missing</source>
        <translation>
            <numerusform>{what}: {n} saknas</numerusform>
            <numerusform>{what}: {n} saknas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}: {n} to go until {day}</source>
        <translation>
            <numerusform>{what}: {n} kvar till {day}</numerusform>
            <numerusform>{what}: {n} kvar till {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Self-assessment</name>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Answer of the self-assessment</source>
        <translation>Svar i självskattningen</translation>
    </message>
    <message>
        <source>Answer “{criterion}” for {year}</source>
        <translation>Svara på ”{criterion}” för {year}</translation>
    </message>
    <message>
        <source>Asked for by the level</source>
        <translation>Krävs för nivån</translation>
    </message>
    <message>
        <source>Children of 12 to 23 months with complete immunization</source>
        <translation>Barn 12–23 månader med fullständig grundvaccination</translation>
    </message>
    <message>
        <source>Children weighed of those who live here, mean of the months</source>
        <translation>Vägda barn av dem som bor här, snitt för månaderna</translation>
    </message>
    <message>
        <source>Counted in the records: {what}</source>
        <translation>Räknat i uppgifterna: {what}</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Det som bedöms</translation>
    </message>
    <message>
        <source>Enough for every level</source>
        <translation>Räcker för alla nivåer</translation>
    </message>
    <message>
        <source>For example who said it, or why it is not known.</source>
        <translation>Till exempel vem som sade det, eller varför det inte är känt.</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Hämtat från</translation>
    </message>
    <message>
        <source>Head of the post</source>
        <translation>Hälsopostens föreståndare</translation>
    </message>
    <message>
        <source>Households that take part in the health fund, of those asked</source>
        <translation>Hushåll som är med i hälsofonden, av dem som tillfrågats</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>Hur det räknas</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hur ofta</translation>
    </message>
    <message numerus="yes">
        <source>How the post worked in {year}: {n} questions are open</source>
        <translation>
            <numerusform>Så arbetade hälsoposten {year}: {n} fråga är öppen</numerusform>
            <numerusform>Så arbetade hälsoposten {year}: {n} frågor är öppna</numerusform>
        </translation>
    </message>
    <message>
        <source>How the post works</source>
        <translation>Så arbetar hälsoposten</translation>
    </message>
    <message>
        <source>How the post works, by criteria</source>
        <translation>Så arbetar hälsoposten, punkt för punkt</translation>
    </message>
    <message>
        <source>January to {date}</source>
        <translation>Januari till {date}</translation>
    </message>
    <message>
        <source>Kinds of classes that met</source>
        <translation>Slag av kurser som har träffats</translation>
    </message>
    <message>
        <source>Level of the post</source>
        <translation>Hälsopostens nivå</translation>
    </message>
    <message>
        <source>Level reached</source>
        <translation>Nådd nivå</translation>
    </message>
    <message>
        <source>Limits: {source}</source>
        <translation>Gränser: {source}</translation>
    </message>
    <message>
        <source>Limits: {source}, not confirmed. Ask the health centre.</source>
        <translation>Gränser: {source}, inte bekräftade. Fråga vårdcentralen.</translation>
    </message>
    <message>
        <source>Missing for the next level</source>
        <translation>Saknas för nästa nivå</translation>
    </message>
    <message>
        <source>Missing for {level}</source>
        <translation>Saknas för {level}</translation>
    </message>
    <message>
        <source>Missing for {level}:</source>
        <translation>Saknas för {level}:</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inte känt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Nothing: this is the highest level</source>
        <translation>Inget: det här är den högsta nivån</translation>
    </message>
    <message>
        <source>Open day</source>
        <translation>Mottagningsdag</translation>
    </message>
    <message>
        <source>Open days on which somebody was measured</source>
        <translation>Mottagningsdagar då någon vägdes eller mättes</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Hälsopost</translation>
    </message>
    <message>
        <source>Pregnant women whom a health worker examined</source>
        <translation>Gravida som undersökts av vårdpersonal</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Uppgifterna</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sekreterare</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Källa: {source}</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Nuläge</translation>
    </message>
    <message>
        <source>Take back “{criterion}” of {year}</source>
        <translation>Ta tillbaka ”{criterion}” för {year}</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Ta tillbaka svaret</translation>
    </message>
    <message>
        <source>The post itself</source>
        <translation>Hälsoposten själv</translation>
    </message>
    <message>
        <source>The records do not show it. Write down what the post or the midwife knows.</source>
        <translation>Det framgår inte av uppgifterna. Skriv det som hälsoposten eller barnmorskan vet.</translation>
    </message>
    <message>
        <source>This is the highest level.</source>
        <translation>Det här är den högsta nivån.</translation>
    </message>
    <message>
        <source>This question is not asked any more. Close the form and open the page again.</source>
        <translation>Frågan ställs inte längre. Stäng formuläret och öppna sidan igen.</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Value in {year}</source>
        <translation>Värde {year}</translation>
    </message>
    <message>
        <source>Visits at home</source>
        <translation>Hembesök</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Volontärer</translation>
    </message>
    <message>
        <source>Volunteers who came, mean of the open days</source>
        <translation>Volontärer som kom, snitt för mottagningsdagarna</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Vad som bedöms</translation>
    </message>
    <message>
        <source>What the post does</source>
        <translation>Vad hälsoposten gör</translation>
    </message>
    <message>
        <source>Where the limit comes from</source>
        <translation>Var gränsen kommer ifrån</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Vilka som kom</translation>
    </message>
    <message>
        <source>Who worked</source>
        <translation>Vilka som arbetade</translation>
    </message>
    <message>
        <source>Write a value, or a note on why it is not known.</source>
        <translation>Skriv ett värde, eller en anteckning om varför det inte är känt.</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to {most}.</source>
        <translation>Skriv ett heltal från 0 till {most}.</translation>
    </message>
    <message>
        <source>Written by the post</source>
        <translation>Skrivet av hälsoposten</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>Antecknat av</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>Antecknat den</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Yearly self-assessment: level of the post</source>
        <translation>Årlig självskattning: hälsopostens nivå</translation>
    </message>
    <message numerus="yes">
        <source>and {n} from elsewhere</source>
        <translation>
            <numerusform>och {n} från annat håll</numerusform>
            <numerusform>och {n} från annat håll</numerusform>
        </translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>inte bekräftat</translation>
    </message>
    <message>
        <source>number</source>
        <translation>antal</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>procent</translation>
    </message>
    <message>
        <source>times a year</source>
        <translation>gånger om året</translation>
    </message>
    <message>
        <source>{criterion} (not known, needed: {needed})</source>
        <translation>{criterion} (inte känt, krävs: {needed})</translation>
    </message>
    <message>
        <source>{criterion} ({value} of {needed})</source>
        <translation>{criterion} ({value} av {needed})</translation>
    </message>
    <message>
        <source>{criterion}: {value}, at least {needed} is asked for</source>
        <translation>{criterion}: {value}, minst {needed} krävs</translation>
    </message>
    <message>
        <source>{first}; {more}</source>
        <translation>{first}; {more}</translation>
    </message>
    <message>
        <source>{level}: at least {needed}</source>
        <translation>{level}: minst {needed}</translation>
    </message>
    <message>
        <source>{level}: nothing is asked for</source>
        <translation>{level}: inget krävs</translation>
    </message>
    <message numerus="yes">
        <source>{n} not known</source>
        <translation>
            <numerusform>{n} okänd</numerusform>
            <numerusform>{n} okända</numerusform>
        </translation>
    </message>
    <message>
        <source>{source}, not confirmed</source>
        <translation>{source}, inte bekräftat</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A backup is made each day in the folder of the post. Put one on a stick as well, at least once a week, and keep the stick in another house.</source>
        <translation>En säkerhetskopia görs varje dag i hälsopostens mapp. Lägg också en på ett usb-minne minst en gång i veckan och förvara det i ett annat hus.</translation>
    </message>
    <message>
        <source>A3 (297 × 420 mm)</source>
        <translation>A3 (297 × 420 mm)</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Change her passphrase</source>
        <translation>Ändra hennes lösenfras</translation>
    </message>
    <message>
        <source>Change the details of the post</source>
        <translation>Ändra hälsopostens uppgifter</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Byt lösenfras</translation>
    </message>
    <message>
        <source>Choose the stick or a folder on it</source>
        <translation>Välj usb-minnet eller en mapp på det</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Country (registers and vaccine schedule)</source>
        <translation>Land (register och vaccinationsschema)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörk</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrikt</translation>
    </message>
    <message>
        <source>Enter the details of the post</source>
        <translation>Skriv in hälsopostens uppgifter</translation>
    </message>
    <message>
        <source>F4, folio (215 × 330 mm)</source>
        <translation>F4, folio (215 × 330 mm)</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Siffror</translation>
    </message>
    <message>
        <source>Fill this in, or choose a value.</source>
        <translation>Fyll i eller välj ett värde.</translation>
    </message>
    <message>
        <source>Head of the post</source>
        <translation>Hälsopostens föreståndare</translation>
    </message>
    <message>
        <source>Health centre</source>
        <translation>Vårdcentral</translation>
    </message>
    <message>
        <source>Her passphrase until now</source>
        <translation>Hennes nuvarande lösenfras</translation>
    </message>
    <message>
        <source>History shows it beside what you enter. It is used from the next start on.</source>
        <translation>Historiken visar det vid det du skriver in. Det används från nästa start.</translation>
    </message>
    <message>
        <source>How figures are written. All kinds can be typed.</source>
        <translation>Hur siffror skrivs. Du kan skriva in dem på alla sätt.</translation>
    </message>
    <message>
        <source>I have the new sheet on paper</source>
        <translation>Jag har det nya bladet på papper</translation>
    </message>
    <message>
        <source>Is her recovery sheet lost, or did somebody see it? Make a new one while her entries are open: the old words are then worthless.</source>
        <translation>Har hennes återställningsblad kommit bort, eller har någon sett det? Gör ett nytt medan hennes uppgifter är öppna: de gamla orden gäller sedan inte.</translation>
    </message>
    <message>
        <source>Is the recovery sheet lost, or did a stranger see it? Make a new one: the old words then no longer open the post.</source>
        <translation>Är återställningsbladet försvunnet, eller har någon utomstående sett det? Gör ett nytt: då öppnar de gamla orden inte längre hälsoposten.</translation>
    </message>
    <message>
        <source>Key of the midwife</source>
        <translation>Barnmorskans nyckel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Språk och utseende</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljus</translation>
    </message>
    <message>
        <source>Like this computer</source>
        <translation>Som datorn</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lås nu</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Gör en säkerhetskopia nu</translation>
    </message>
    <message>
        <source>Make a backup on a stick</source>
        <translation>Gör en säkerhetskopia på ett usb-minne</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Gör ett nytt återställningsblad</translation>
    </message>
    <message>
        <source>Make a new recovery sheet of the midwife</source>
        <translation>Gör ett nytt återställningsblad för barnmorskan</translation>
    </message>
    <message>
        <source>Make the key of the midwife</source>
        <translation>Skapa barnmorskans nyckel</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Måndag</translation>
    </message>
    <message>
        <source>Name of the post</source>
        <translation>Hälsopostens namn</translation>
    </message>
    <message>
        <source>New passphrase of the midwife</source>
        <translation>Barnmorskans nya lösenfras</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Inte bekräftad än</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Paper of the printer</source>
        <translation>Skrivarens papper</translation>
    </message>
    <message>
        <source>Passphrase and recovery</source>
        <translation>Lösenfras och återställning</translation>
    </message>
    <message>
        <source>Passphrase of the midwife</source>
        <translation>Barnmorskans lösenfras</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Nuvarande lösenfras</translation>
    </message>
    <message>
        <source>Printed while nobody holds this office under “Volunteers”, “Offices”.</source>
        <translation>Skrivs ut så länge ingen har uppdraget under ”Volontärer”, ”Uppdrag”.</translation>
    </message>
    <message>
        <source>Red line on the growth card (KMS)</source>
        <translation>Röd linje på tillväxtkortet (KMS)</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Lördag</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Setting of the post</source>
        <translation>Hälsopostens inställning</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>She forgot it, but has her recovery sheet</source>
        <translation>Hon har glömt den men har sitt återställningsblad</translation>
    </message>
    <message>
        <source>Some things people tell only the midwife: HIV, violence, worries, family planning. Volunteers can write them down, but only the midwife can read them, with a passphrase that she alone knows.</source>
        <translation>En del berättar människor bara för barnmorskan: hiv, våld, oro, familjeplanering. Volontärer kan skriva ned det, men bara barnmorskan kan läsa det, med en lösenfras som bara hon vet.</translation>
    </message>
    <message>
        <source>Street, neighbourhood.</source>
        <translation>Gata, grannskap.</translation>
    </message>
    <message>
        <source>Sub-district</source>
        <translation>Underdistrikt</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Söndag</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>The 12 words of the midwife&apos;s recovery sheet, with spaces between them</source>
        <translation>De 12 orden på barnmorskans återställningsblad, med mellanslag emellan</translation>
    </message>
    <message>
        <source>The backup was made and opened again to be sure: {folder}</source>
        <translation>Säkerhetskopian är gjord och har öppnats för kontroll: {folder}</translation>
    </message>
    <message>
        <source>The last backups in the folder of the post</source>
        <translation>De senaste säkerhetskopiorna i hälsopostens mapp</translation>
    </message>
    <message>
        <source>The midwife looks at this year&apos;s printed card. Until then children below −2 are referred too, and papers say that the line is not confirmed.</source>
        <translation>Barnmorskan tittar på årets tryckta kort. Tills dess remitteras även barn under −2, och papperen säger att linjen inte är bekräftad.</translation>
    </message>
    <message>
        <source>The midwife types her own passphrase here, unseen by others. It must not be the passphrase of the post.</source>
        <translation>Barnmorskan skriver sin egen lösenfras här, utan att andra ser. Det får inte vara hälsopostens lösenfras.</translation>
    </message>
    <message>
        <source>The midwife&apos;s entries are locked.</source>
        <translation>Barnmorskans uppgifter är låsta.</translation>
    </message>
    <message>
        <source>The midwife&apos;s entries are open on this laptop.</source>
        <translation>Barnmorskans uppgifter är öppna på den här datorn.</translation>
    </message>
    <message>
        <source>The new passphrase opens the midwife&apos;s entries from now on.</source>
        <translation>Från och med nu öppnar den nya lösenfrasen barnmorskans uppgifter.</translation>
    </message>
    <message>
        <source>The new passphrase opens the post from now on. Older backups keep the old one.</source>
        <translation>Från och med nu öppnas hälsoposten med den nya lösenfrasen. Äldre säkerhetskopior har kvar den gamla.</translation>
    </message>
    <message>
        <source>The post</source>
        <translation>Hälsoposten</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>Veckan börjar på</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Det finns ingen än.</translation>
    </message>
    <message>
        <source>Usual for this language</source>
        <translation>Det vanliga för språket</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Village head</source>
        <translation>Byledare</translation>
    </message>
    <message>
        <source>Village midwife</source>
        <translation>Byns barnmorska</translation>
    </message>
    <message>
        <source>Volunteer who keeps the registers</source>
        <translation>Volontär som för registren</translation>
    </message>
    <message>
        <source>What is written there</source>
        <translation>Vad som står där</translation>
    </message>
    <message>
        <source>Who signs the registers</source>
        <translation>De som skriver under registren</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
    <message>
        <source>−2, confirmed by a health worker</source>
        <translation>−2, bekräftad av hälsopersonal</translation>
    </message>
    <message>
        <source>−3, confirmed by a health worker</source>
        <translation>−3, bekräftad av hälsopersonal</translation>
    </message>
</context>
<context>
    <name>Sex in one letter</name>
    <message>
        <source>F</source>
        <translation>K</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>A made-up village to try everything in. Nothing there is real.</source>
        <translation>En påhittad by där du kan prova allt. Inget där är på riktigt.</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>En ny lösenfras</translation>
    </message>
    <message>
        <source>About 480 people and a year of open days. This takes a few seconds.</source>
        <translation>Omkring 480 personer och ett år av mottagningsdagar. Det tar några sekunder.</translation>
    </message>
    <message>
        <source>Another post</source>
        <translation>En annan hälsopost</translation>
    </message>
    <message>
        <source>Another word stands on the sheet. Look at number {number} again.</source>
        <translation>Det står ett annat ord på bladet. Titta på nummer {number} igen.</translation>
    </message>
    <message>
        <source>At least 8 characters. Four words that only you would put together are easy to keep in mind.</source>
        <translation>Minst 8 tecken. Fyra ord som bara du skulle sätta ihop är lätta att minnas.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation>Börja arbeta</translation>
    </message>
    <message>
        <source>Choose its folder on this computer or on a stick.</source>
        <translation>Välj dess mapp på datorn eller på ett usb-minne.</translation>
    </message>
    <message>
        <source>Choose where the post is kept</source>
        <translation>Välj var hälsoposten ska förvaras</translation>
    </message>
    <message>
        <source>Choose your language. It can be changed at any time.</source>
        <translation>Välj språk. Du kan byta när som helst.</translation>
    </message>
    <message>
        <source>Country (registers and vaccine schedule)</source>
        <translation>Land (register och vaccinationsschema)</translation>
    </message>
    <message>
        <source>For real work. Everything stays on this computer, locked with a passphrase.</source>
        <translation>För riktigt arbete. Allt stannar på datorn, låst med en lösenfras.</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>Glömt lösenfrasen?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>History shows it beside what you enter.</source>
        <translation>Historiken visar det vid det du skriver in.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Hur vill du börja?</translation>
    </message>
    <message>
        <source>If the midwife forgets her passphrase, only these 12 words open her entries. Print the sheet or write the words down. She keeps the paper herself. They are shown only now.</source>
        <translation>Om barnmorskan glömmer sin lösenfras är det bara de här 12 orden som öppnar hennes uppgifter. Skriv ut bladet eller skriv upp orden. Hon förvarar papperet själv. De visas bara nu.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, only these 12 words open the post. Print the sheet or write the words down, and keep the paper where you keep the post&apos;s documents. They are shown only now.</source>
        <translation>Om lösenfrasen är glömd öppnar bara de här 12 orden hälsoposten. Skriv ut bladet eller skriv av orden, och förvara papperet bland hälsopostens papper. De visas bara nu.</translation>
    </message>
    <message>
        <source>Kept in the folder {folder}</source>
        <translation>Finns i mappen {folder}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Make a new post</source>
        <translation>Skapa en ny hälsopost</translation>
    </message>
    <message>
        <source>Make the post</source>
        <translation>Skapa hälsoposten</translation>
    </message>
    <message>
        <source>Making a village to practise with</source>
        <translation>Skapar en by att öva i</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny lösenfras</translation>
    </message>
    <message>
        <source>Open a post that exists</source>
        <translation>Öppna en hälsopost som finns</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Öppna hälsoposten</translation>
    </message>
    <message>
        <source>Open with the new passphrase</source>
        <translation>Öppna med den nya lösenfrasen</translation>
    </message>
    <message>
        <source>Opening the post</source>
        <translation>Öppnar hälsoposten</translation>
    </message>
    <message>
        <source>Other folder</source>
        <translation>Annan mapp</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Öva</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Skriv ut bladet</translation>
    </message>
    <message>
        <source>Recovery sheet of the midwife {post}.pdf</source>
        <translation>Barnmorskans återställningsblad {post}.pdf</translation>
    </message>
    <message>
        <source>Recovery sheet {post}.pdf</source>
        <translation>Återställningsblad {post}.pdf</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Spara bladet som PDF</translation>
    </message>
    <message>
        <source>Saved: {file}. Print it, then delete the file: whoever has it can open the post.</source>
        <translation>Sparat: {file}. Skriv ut den och radera sedan filen: den som har den kan öppna hälsoposten.</translation>
    </message>
    <message>
        <source>Saved: {file}. Print it, then delete the file: whoever has it can read the midwife&apos;s entries.</source>
        <translation>Sparat: {file}. Skriv ut och radera sedan filen: den som har den kan läsa barnmorskans uppgifter.</translation>
    </message>
    <message>
        <source>Take the recovery sheet that was printed when the post was made, and type its 12 words.</source>
        <translation>Ta fram återställningsbladet som skrevs ut när hälsoposten skapades och skriv dess 12 ord.</translation>
    </message>
    <message>
        <source>The 12 words, with spaces between them</source>
        <translation>De 12 orden, med mellanslag emellan</translation>
    </message>
    <message>
        <source>The new post</source>
        <translation>Den nya hälsoposten</translation>
    </message>
    <message>
        <source>The passphrase locks the data of all residents. Without it nobody can read them, also if the computer is stolen.</source>
        <translation>Lösenfrasen låser uppgifterna om alla invånare. Utan den kan ingen läsa dem, inte heller om datorn blir stulen.</translation>
    </message>
    <message>
        <source>The post was not opened</source>
        <translation>Hälsoposten öppnades inte</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>Återställningsbladet</translation>
    </message>
    <message>
        <source>The recovery sheet of the midwife</source>
        <translation>Barnmorskans återställningsblad</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Samma en gång till</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>Bladet skickades till skrivaren.</translation>
    </message>
    <message>
        <source>This is not the same as above. Type both once more.</source>
        <translation>Det är inte samma som ovanför. Skriv båda en gång till.</translation>
    </message>
    <message>
        <source>This is too short. Choose at least 8 characters, for example four words.</source>
        <translation>Det är för kort. Välj minst 8 tecken, till exempel fyra ord.</translation>
    </message>
    <message>
        <source>This stands on the printed registers. All of it can be changed later in Settings.</source>
        <translation>Det här står på de utskrivna registren. Allt går att ändra senare i Inställningar.</translation>
    </message>
    <message>
        <source>Three words from the sheet</source>
        <translation>Tre ord från bladet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Type these words from the paper, so that we know it can be read.</source>
        <translation>Skriv de här orden från papperet, så att vi vet att det går att läsa.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>Ord {number}</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbetar</translation>
    </message>
    <message>
        <source>You and the passphrase</source>
        <translation>Du och lösenfrasen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>A bag or place</source>
        <translation>En väska eller plats</translation>
    </message>
    <message>
        <source>A box holds 1 to {most} units.</source>
        <translation>En förpackning rymmer 1 till {most} enheter.</translation>
    </message>
    <message>
        <source>A count compares the shelf with the ledger. It changes nothing until somebody confirms it.</source>
        <translation>En inventering jämför hyllan med lagerboken. Den ändrar ingenting förrän någon bekräftar den.</translation>
    </message>
    <message>
        <source>A count of {place} is being typed already, of {date}. Finish it, or give it up first.</source>
        <translation>En inventering av {place} från {date} håller redan på att skrivas in. Avsluta den eller lägg ner den först.</translation>
    </message>
    <message>
        <source>A delivery answers this order. Take the link away first.</source>
        <translation>En leverans hör till den här beställningen. Ta bort kopplingen först.</translation>
    </message>
    <message>
        <source>A lot that is not on the sheet</source>
        <translation>En batch som inte står på listan</translation>
    </message>
    <message>
        <source>A lot that was chosen is not at this place. Choose again.</source>
        <translation>En batch som valdes finns inte på den här platsen. Välj igen.</translation>
    </message>
    <message>
        <source>A person or group</source>
        <translation>En person eller grupp</translation>
    </message>
    <message>
        <source>A resident, found by a few letters; or the name of a group or a person from elsewhere.</source>
        <translation>En invånare, hittas med några bokstäver; eller namnet på en grupp eller någon utifrån.</translation>
    </message>
    <message>
        <source>Add a lot (Insert)</source>
        <translation>Lägg till batch (Insert)</translation>
    </message>
    <message>
        <source>Add an item of your own</source>
        <translation>Lägg till egen artikel</translation>
    </message>
    <message>
        <source>Add equipment {name}</source>
        <translation>Lägg till utrustning: {name}</translation>
    </message>
    <message>
        <source>Add item {item}</source>
        <translation>Lägg till artikel: {item}</translation>
    </message>
    <message>
        <source>Add items</source>
        <translation>Lägg till artiklar</translation>
    </message>
    <message>
        <source>Add items first: then what is given out tells what to order.</source>
        <translation>Lägg till artiklar först: sedan visar det som lämnas ut vad som ska beställas.</translation>
    </message>
    <message>
        <source>Add line (Enter)</source>
        <translation>Lägg till rad (Enter)</translation>
    </message>
    <message>
        <source>Add lot to the sheet</source>
        <translation>Lägg till batch på listan</translation>
    </message>
    <message>
        <source>Add place</source>
        <translation>Lägg till plats</translation>
    </message>
    <message>
        <source>Add place {place}</source>
        <translation>Lägg till plats: {place}</translation>
    </message>
    <message>
        <source>Adults and elderly people</source>
        <translation>Vuxna och äldre</translation>
    </message>
    <message>
        <source>Age then</source>
        <translation>Ålder då</translation>
    </message>
    <message>
        <source>All counts</source>
        <translation>Alla inventeringar</translation>
    </message>
    <message>
        <source>All funds</source>
        <translation>All finansiering</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alla artiklar</translation>
    </message>
    <message>
        <source>All numbers are single units. “Used in a month” is the average of the last three months; months without stock are left out. For a campaign, “Fill up to” is the number of children × dose and 10% more.</source>
        <translation>Alla tal är enstaka enheter. ”Förbrukat per månad” är snittet för de senaste tre månaderna; månader då lagret var slut räknas inte. För en kampanj är ”Fyll på till” antalet barn × dosen plus 10 %.</translation>
    </message>
    <message>
        <source>All of it will be used before it expires.</source>
        <translation>Allt hinner användas innan det går ut.</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alla beställningar</translation>
    </message>
    <message>
        <source>All places, one sheet each</source>
        <translation>Alla platser, en lista för varje</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>Alla hälsoprogram</translation>
    </message>
    <message>
        <source>All that was there on {date} was given out by {later}.</source>
        <translation>Allt som fanns {date} var utlämnat senast {later}.</translation>
    </message>
    <message>
        <source>An earlier entry or count was wrong</source>
        <translation>En tidigare uppgift eller räkning var fel</translation>
    </message>
    <message>
        <source>An emergency begins below the fewest months.</source>
        <translation>Akutgränsen måste ligga under minsta lagret i månader.</translation>
    </message>
    <message>
        <source>An order starts with what is proposed, and keeps what each number rested on.</source>
        <translation>En beställning börjar med förslagen och sparar vad varje tal byggde på.</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>En annan enhet</translation>
    </message>
    <message>
        <source>Answered by: {delivery}</source>
        <translation>Levererad med: {delivery}</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkänt av</translation>
    </message>
    <message>
        <source>As on the sticker. Leave empty to reckon it from the country&apos;s rule.</source>
        <translation>Som på klistermärket. Lämna tomt för att räkna ut det enligt landets regel.</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>Vid början</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Vid slutet</translation>
    </message>
    <message numerus="yes">
        <source>Average of {n} months: {used} in a month</source>
        <translation>
            <numerusform>Snitt för {n} månad: {used} per månad</numerusform>
            <numerusform>Snitt för {n} månader: {used} per månad</numerusform>
        </translation>
    </message>
    <message>
        <source>Bag of {name}</source>
        <translation>Väska: {name}</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Books and forms</source>
        <translation>Böcker och blanketter</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Låntagare</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Förpackningar</translation>
    </message>
    <message>
        <source>Brought back on</source>
        <translation>Återlämnat den</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Ingående saldo</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Av vem</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Kalibrerad</translation>
    </message>
    <message>
        <source>Calibrated on</source>
        <translation>Kalibrerad den</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrering</translation>
    </message>
    <message>
        <source>Calibration: {state}</source>
        <translation>Kalibrering: {state}</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Återlämnat</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>Återlämnat den</translation>
    </message>
    <message>
        <source>Came back: {name}</source>
        <translation>Återlämnat: {name}</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Kom den</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>Campaign later</source>
        <translation>Kampanj senare</translation>
    </message>
    <message>
        <source>Can be given out</source>
        <translation>Kan lämnas ut</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Change day or counter of the count of {place}</source>
        <translation>Ändra dag eller räknare för inventeringen av {place}</translation>
    </message>
    <message>
        <source>Change equipment {name}</source>
        <translation>Ändra utrustning: {name}</translation>
    </message>
    <message>
        <source>Change the head of the order of {date}</source>
        <translation>Ändra dag och namn på beställningen {date}</translation>
    </message>
    <message>
        <source>Change: {name}</source>
        <translation>Ändra: {name}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrollera</translation>
    </message>
    <message>
        <source>Check of equipment</source>
        <translation>Kontroll av utrustning</translation>
    </message>
    <message>
        <source>Check {name}</source>
        <translation>Kontrollera {name}</translation>
    </message>
    <message>
        <source>Check: {name}</source>
        <translation>Kontrollera: {name}</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Kontrollerat av</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Children of the campaign</source>
        <translation>Barn i kampanjen</translation>
    </message>
    <message>
        <source>Children who are not born yet will be of age by then. They are not counted: look again a month before.</source>
        <translation>Barn som inte är födda än hinner komma upp i åldern till dess. De räknas inte med: titta igen en månad innan.</translation>
    </message>
    <message>
        <source>Choose a line to see its lot and reason.</source>
        <translation>Välj en rad för att se batch och orsak.</translation>
    </message>
    <message>
        <source>Choose a lot.</source>
        <translation>Välj en batch.</translation>
    </message>
    <message>
        <source>Choose a place. Press Places on the Stock page to add a cupboard or a bag.</source>
        <translation>Välj en plats. Tryck på Platser på lagersidan för att lägga till ett skåp eller en väska.</translation>
    </message>
    <message>
        <source>Choose another place than the one where it lies.</source>
        <translation>Välj en annan plats än den där det ligger.</translation>
    </message>
    <message>
        <source>Choose from the usual items</source>
        <translation>Välj bland de vanliga artiklarna</translation>
    </message>
    <message>
        <source>Choose how it is.</source>
        <translation>Välj skick.</translation>
    </message>
    <message>
        <source>Choose the item: type a few letters of its name.</source>
        <translation>Välj artikel: skriv några bokstäver i namnet.</translation>
    </message>
    <message>
        <source>Choose the person who takes it, or write a name.</source>
        <translation>Välj vem som tar emot, eller skriv ett namn.</translation>
    </message>
    <message>
        <source>Choose what it is, or write its name.</source>
        <translation>Välj vad det är, eller skriv namnet.</translation>
    </message>
    <message>
        <source>Choose what it is. An item that the post does not keep yet is added first.</source>
        <translation>Välj vad det är. En artikel som hälsoposten inte har än läggs till först.</translation>
    </message>
    <message>
        <source>Choose what kind of place it is.</source>
        <translation>Välj vilken sorts plats det är.</translation>
    </message>
    <message>
        <source>Choose whether the lot is damaged, opened or called back.</source>
        <translation>Välj om batchen är skadad, öppnad eller återkallad.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Skick</translation>
    </message>
    <message>
        <source>Confirm count</source>
        <translation>Bekräfta inventering</translation>
    </message>
    <message>
        <source>Confirm the count of {place} of {date}</source>
        <translation>Bekräfta inventeringen av {place} {date}</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bekräftat den</translation>
    </message>
    <message>
        <source>Correct lot {number}</source>
        <translation>Rätta batch {number}</translation>
    </message>
    <message>
        <source>Correct lot {number} of {item}</source>
        <translation>Rätta batch {number} av {item}</translation>
    </message>
    <message>
        <source>Correct number, date, or block it…</source>
        <translation>Rätta nummer eller datum, eller spärra…</translation>
    </message>
    <message>
        <source>Count of {place}, {date}</source>
        <translation>Inventering av {place}, {date}</translation>
    </message>
    <message>
        <source>Count of {place}: add a lot of {item}</source>
        <translation>Inventering av {place}: lägg till batch av {item}</translation>
    </message>
    <message>
        <source>Count of {place}: reason for {item}</source>
        <translation>Inventering av {place}: orsak för {item}</translation>
    </message>
    <message>
        <source>Count of {place}: {item}, not counted</source>
        <translation>Inventering av {place}: {item}, inte räknat</translation>
    </message>
    <message>
        <source>Count of {place}: {item}, {counted}</source>
        <translation>Inventering av {place}: {item}, {counted}</translation>
    </message>
    <message>
        <source>Count once a month: print the sheet, count at the shelf, type the numbers back.</source>
        <translation>Inventera en gång i månaden: skriv ut listan, räkna vid hyllan, skriv in talen.</translation>
    </message>
    <message>
        <source>Count sheet</source>
        <translation>Inventeringslista</translation>
    </message>
    <message>
        <source>Count sheet with the ledger&apos;s quantities</source>
        <translation>Inventeringslista med lagerbokens antal</translation>
    </message>
    <message>
        <source>Count sheet without quantities</source>
        <translation>Inventeringslista utan antal</translation>
    </message>
    <message>
        <source>Count single units, not boxes. Write 0 where nothing lies; leave empty what was not counted. Write lots that are not on the sheet into the empty lines.</source>
        <translation>Räkna enstaka enheter, inte förpackningar. Skriv 0 där inget ligger; lämna tomt det som inte räknades. Skriv batcher som inte står på listan på de tomma raderna.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Räknat</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Räknat av</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Räknas i</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Räknat den</translation>
    </message>
    <message>
        <source>Counted units</source>
        <translation>Räknade enheter</translation>
    </message>
    <message>
        <source>Counting the stock</source>
        <translation>Inventering av lagret</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Inventeringar</translation>
    </message>
    <message>
        <source>Cupboard</source>
        <translation>Skåp</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Skadat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Day and counter</source>
        <translation>Dag och räknare</translation>
    </message>
    <message>
        <source>Day and names</source>
        <translation>Dag och namn</translation>
    </message>
    <message>
        <source>Day and names of the order</source>
        <translation>Beställningens dag och namn</translation>
    </message>
    <message>
        <source>Day of the count</source>
        <translation>Dag för inventeringen</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>Dag för beställningen</translation>
    </message>
    <message>
        <source>Day on which the shelf is counted</source>
        <translation>Dagen då hyllan räknas</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Leverans</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Följesedel</translation>
    </message>
    <message>
        <source>Delivery note {number} was recorded already, of {date}.</source>
        <translation>Följesedel {number} är redan införd, {date}.</translation>
    </message>
    <message>
        <source>Delivery of this order</source>
        <translation>Leverans för den här beställningen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Differences approved by</source>
        <translation>Skillnader godkända av</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Vänta inte</translation>
    </message>
    <message>
        <source>Do not wait below</source>
        <translation>Vänta inte under</translation>
    </message>
    <message>
        <source>Do not wait for the next delivery below</source>
        <translation>Vänta inte på nästa leverans under</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Does it expire?</source>
        <translation>Går den ut?</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Utfört av</translation>
    </message>
    <message>
        <source>Due back on</source>
        <translation>Ska tillbaka den</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>Ändra artikel</translation>
    </message>
    <message>
        <source>Edit item {item}</source>
        <translation>Ändra artikel: {item}</translation>
    </message>
    <message>
        <source>Edit {item}</source>
        <translation>Ändra {item}</translation>
    </message>
    <message>
        <source>Emergency below (months, in tenths)</source>
        <translation>Akut under (månader, i tiondelar)</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Tillräckligt</translation>
    </message>
    <message>
        <source>Enter stores the number and goes on. Empty: not counted. Up and Down go to another line. Insert adds a lot.</source>
        <translation>Enter sparar talet och går vidare. Tomt: inte räknat. Upp och ner går till en annan rad. Insert lägger till en batch.</translation>
    </message>
    <message>
        <source>Enter stores the number and goes on. Up and Down go to another line.</source>
        <translation>Enter sparar talet och går vidare. Upp och ner går till en annan rad.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Utrustning</translation>
    </message>
    <message>
        <source>Equipment of the post</source>
        <translation>Hälsopostens utrustning</translation>
    </message>
    <message>
        <source>Every post has this place; it stays.</source>
        <translation>Alla hälsoposter har den här platsen; den blir kvar.</translation>
    </message>
    <message>
        <source>Everything, up to the most that is kept</source>
        <translation>Allt, upp till det mesta som ska finnas</translation>
    </message>
    <message>
        <source>Example: an item is kept for 1 to 2 months and lasts 1.5 months now. “Only what runs low” orders none of it; “everything” orders half a month of use.</source>
        <translation>Exempel: en artikel ska räcka 1 till 2 månader och räcker nu 1,5 månader. ”Bara det som håller på att ta slut” beställer ingenting; ”allt” beställer en halv månads förbrukning.</translation>
    </message>
    <message>
        <source>Example: with 90 days, a lot whose last day is 30 June is shown as “Expires soon” from 1 April on.</source>
        <translation>Exempel: med 90 dagar visas en batch vars sista dag är 30 juni som ”Går ut snart” från 1 april.</translation>
    </message>
    <message numerus="yes">
        <source>Example: with {n} days, a lot whose last day is {last} is shown as “Expires soon” from today, {today}, on. A lot that lasts longer is not shown yet.</source>
        <translation>
            <numerusform>Exempel: med {n} dag visas en batch vars sista dag är {last} som ”Går ut snart” från i dag, {today}. En batch som håller längre visas inte än.</numerusform>
            <numerusform>Exempel: med {n} dagar visas en batch vars sista dag är {last} som ”Går ut snart” från i dag, {today}. En batch som håller längre visas inte än.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expire before use</source>
        <translation>Går ut oanvänt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Utgånget</translation>
    </message>
    <message>
        <source>Expired and thrown away</source>
        <translation>Utgånget och kasserat</translation>
    </message>
    <message>
        <source>Expired: set it aside and write it off.</source>
        <translation>Utgången: lägg undan och kassera.</translation>
    </message>
    <message>
        <source>Expired: write it off.</source>
        <translation>Utgången: kassera.</translation>
    </message>
    <message>
        <source>Expired: {date} was its last day.</source>
        <translation>Utgången: {date} var sista dagen.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Går ut</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Går ut den</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Går ut snart</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Utgångsdatum</translation>
    </message>
    <message>
        <source>Family planning</source>
        <translation>Familjeplanering</translation>
    </message>
    <message>
        <source>Fewest months in stock (in tenths)</source>
        <translation>Minsta lager, månader (i tiondelar)</translation>
    </message>
    <message>
        <source>Fill up to</source>
        <translation>Fyll på till</translation>
    </message>
    <message>
        <source>First expired, first out. Another lot may be taken, with the reason.</source>
        <translation>Det som går ut först lämnas ut först. En annan batch får tas om orsaken anges.</translation>
    </message>
    <message>
        <source>For example 1 month: order as soon as less than a month&apos;s use is left.</source>
        <translation>Till exempel 1 månad: beställ så snart lagret räcker mindre än en månad.</translation>
    </message>
    <message>
        <source>For example: a box was counted twice, or somebody forgot to write it down.</source>
        <translation>Till exempel: en förpackning räknades två gånger, eller någon glömde skriva upp det.</translation>
    </message>
    <message>
        <source>For example: cupboard in the kitchen, or bag of Siti.</source>
        <translation>Till exempel: skåpet i köket eller Sitis väska.</translation>
    </message>
    <message>
        <source>For example: typed twice, or the wrong item.</source>
        <translation>Till exempel: inskrivet två gånger, eller fel artikel.</translation>
    </message>
    <message>
        <source>For the campaign</source>
        <translation>För kampanjen</translation>
    </message>
    <message>
        <source>For the health centre</source>
        <translation>Till vårdcentralen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>From / to</source>
        <translation>Från / till</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>Från eller till</translation>
    </message>
    <message>
        <source>From or to whom</source>
        <translation>Från eller till vem</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Från början</translation>
    </message>
    <message>
        <source>From these lots</source>
        <translation>Ur dessa batcher</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Från vem</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Finansiering</translation>
    </message>
    <message>
        <source>Give it out first.</source>
        <translation>Lämna ut den först.</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>Lämna ut</translation>
    </message>
    <message>
        <source>Give out {item}</source>
        <translation>Lämna ut {item}</translation>
    </message>
    <message>
        <source>Give out {quantity} of {item}</source>
        <translation>Lämna ut {quantity} {item}</translation>
    </message>
    <message>
        <source>Give out {quantity} of {item} to {whom}</source>
        <translation>Lämna ut {quantity} {item} till {whom}</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Lägg ner</translation>
    </message>
    <message>
        <source>Give up the count of {place} of {date}</source>
        <translation>Lägg ner inventeringen av {place} {date}</translation>
    </message>
    <message>
        <source>Give up the order of {date}</source>
        <translation>Lägg ner beställningen {date}</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Lämnat</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Lämnat av</translation>
    </message>
    <message>
        <source>Given or paid by</source>
        <translation>Gett eller bekostat av</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Utlämnat</translation>
    </message>
    <message>
        <source>Given out and not written down</source>
        <translation>Utlämnat utan att skrivas upp</translation>
    </message>
    <message>
        <source>Giver and receiver count together and sign. Each keeps one copy.</source>
        <translation>Den som lämnar och den som tar emot räknar tillsammans och skriver under. Var och en behåller ett exemplar.</translation>
    </message>
    <message>
        <source>Hand in the order of {date}</source>
        <translation>Lämna in beställningen {date}</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>Överlämningskvitto</translation>
    </message>
    <message>
        <source>Head of the post</source>
        <translation>Hälsopostens föreståndare</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Hus</translation>
    </message>
    <message>
        <source>How it came back</source>
        <translation>Skick vid återlämningen</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Skick</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hur många</translation>
    </message>
    <message>
        <source>How many are really there</source>
        <translation>Hur många som verkligen finns</translation>
    </message>
    <message>
        <source>How many lie there</source>
        <translation>Hur många som ligger där</translation>
    </message>
    <message>
        <source>How many to order</source>
        <translation>Hur många som ska beställas</translation>
    </message>
    <message>
        <source>Hygiene</source>
        <translation>Hygien</translation>
    </message>
    <message>
        <source>I have checked the box: it is as I wrote it</source>
        <translation>Jag har kontrollerat förpackningen: det stämmer som jag skrev</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I bruk</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Sign.</translation>
    </message>
    <message>
        <source>It cannot be due back on {due}, before it is lent on {date}.</source>
        <translation>Den kan inte vara väntad tillbaka {due}, innan den lånas ut {date}.</translation>
    </message>
    <message>
        <source>It cannot have come back on {date}: it was lent on {lent}.</source>
        <translation>Den kan inte ha kommit tillbaka {date}: den lånades ut {lent}.</translation>
    </message>
    <message>
        <source>It expired on {expiry}, before it came on {date}. Check both dates; if they are right, do not accept it.</source>
        <translation>Den gick ut {expiry}, innan den kom {date}. Kontrollera båda datumen; om de stämmer, ta inte emot den.</translation>
    </message>
    <message>
        <source>It has come back already.</source>
        <translation>Den har redan kommit tillbaka.</translation>
    </message>
    <message>
        <source>It is not in use any more since {date}. Take it into use again first.</source>
        <translation>Den är tagen ur bruk sedan {date}. Ta den i bruk igen först.</translation>
    </message>
    <message>
        <source>It is not known how much is used in a month. Write the number that you need.</source>
        <translation>Det är inte känt hur mycket som går åt på en månad. Skriv hur många du behöver.</translation>
    </message>
    <message>
        <source>It lasts: {months}</source>
        <translation>Räcker: {months}</translation>
    </message>
    <message>
        <source>It stays the post&apos;s stock until the volunteer gives it out.</source>
        <translation>Det hör till hälsopostens lager tills volontären lämnar ut det.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artiklar</translation>
    </message>
    <message>
        <source>Items of the post</source>
        <translation>Hälsopostens artiklar</translation>
    </message>
    <message>
        <source>Items that posts usually keep</source>
        <translation>Artiklar som hälsoposter brukar ha</translation>
    </message>
    <message>
        <source>Keep again</source>
        <translation>Ta in igen</translation>
    </message>
    <message>
        <source>Keep in mind with the next order.</source>
        <translation>Tänk på det vid nästa beställning.</translation>
    </message>
    <message>
        <source>Keep no more</source>
        <translation>Ta ur sortimentet</translation>
    </message>
    <message>
        <source>Keep these items</source>
        <translation>Ta in artiklarna</translation>
    </message>
    <message>
        <source>Keep {item} again</source>
        <translation>Ta in {item} i sortimentet igen</translation>
    </message>
    <message>
        <source>Keep {item} no more</source>
        <translation>Ta {item} ur sortimentet</translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} items</source>
        <translation>
            <numerusform>Ta in {n} artikel</numerusform>
            <numerusform>Ta in {n} artiklar</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: {minimum} to {maximum} months of use. Below {emergency} months nobody waits for the next delivery.</source>
        <translation>Ska räcka: {minimum} till {maximum} månader. Under {emergency} månader väntar man inte på nästa leverans.</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Typ av plats</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Senaste 12 månaderna</translation>
    </message>
    <message>
        <source>Last calibrated on {date}</source>
        <translation>Senast kalibrerad {date}</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Räcker</translation>
    </message>
    <message>
        <source>Lasts {months} months. It is ordered when it lasts {minimum} months or less.</source>
        <translation>Räcker {months} månader. Beställs när det räcker {minimum} månader eller mindre.</translation>
    </message>
    <message>
        <source>Lasts {months} months. Up to {maximum} months of use are {target}.</source>
        <translation>Räcker {months} månader. Upp till {maximum} månaders förbrukning är {target}.</translation>
    </message>
    <message>
        <source>Lasts {months} months: as much as should be kept, or more.</source>
        <translation>Räcker {months} månader: så mycket som ska finnas, eller mer.</translation>
    </message>
    <message>
        <source>Lasts {months} months: do not wait for the next delivery. Up to {maximum} months of use are {target}.</source>
        <translation>Räcker {months} månader: vänta inte på nästa leverans. Upp till {maximum} månaders förbrukning är {target}.</translation>
    </message>
    <message>
        <source>Lasts {months} months; the least is {minimum}. Up to {maximum} months of use are {target}.</source>
        <translation>Räcker {months} månader; minst ska vara {minimum}. Upp till {maximum} månaders förbrukning är {target}.</translation>
    </message>
    <message>
        <source>Leave empty for “{name}”, as in the country&apos;s list.</source>
        <translation>Lämna tomt för ”{name}”, som i landets lista.</translation>
    </message>
    <message>
        <source>Leave empty to call it as in the list above.</source>
        <translation>Lämna tomt för att kalla den som i listan ovan.</translation>
    </message>
    <message>
        <source>Leave it empty if boxes differ.</source>
        <translation>Lämna tomt om förpackningarna är olika.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Lagerbok</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kvar</translation>
    </message>
    <message>
        <source>Left over then</source>
        <translation>Blir över då</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Låna ut</translation>
    </message>
    <message>
        <source>Lend {name}</source>
        <translation>Låna ut {name}</translation>
    </message>
    <message>
        <source>Lend: {name}</source>
        <translation>Låna ut: {name}</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>Utlånad den</translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation>Utlånad</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>Utlånad till</translation>
    </message>
    <message>
        <source>Less than nothing is written down at a place: count what is really there.</source>
        <translation>På en plats står mindre än ingenting i lagerboken: räkna vad som verkligen finns.</translation>
    </message>
    <message>
        <source>Less than nothing is written down here. Count it, then set it right.</source>
        <translation>Här står mindre än ingenting i lagerboken. Räkna och rätta sedan.</translation>
    </message>
    <message>
        <source>Line of a stocktake</source>
        <translation>Inventeringsrad</translation>
    </message>
    <message>
        <source>Line of an order</source>
        <translation>Beställningsrad</translation>
    </message>
    <message>
        <source>Line of the stock card</source>
        <translation>Rad på lagerkortet</translation>
    </message>
    <message>
        <source>Line on the sheet</source>
        <translation>Rad på listan</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Rad {number}</translation>
    </message>
    <message>
        <source>Line {number}, {item} {lot}: {difference}</source>
        <translation>Rad {number}, {item} {lot}: {difference}</translation>
    </message>
    <message>
        <source>Line {number}, {item}: the ledger changed from {before} to {now} after the number was typed. Look at the shelf and type the number once more.</source>
        <translation>Rad {number}, {item}: lagerboken ändrades från {before} till {now} efter att talet skrevs in. Titta på hyllan och skriv talet en gång till.</translation>
    </message>
    <message>
        <source>Line {number}, {item}: {counted} counted, {ledger} in the ledger. Choose a reason.</source>
        <translation>Rad {number}, {item}: {counted} räknade, {ledger} i lagerboken. Välj en orsak.</translation>
    </message>
    <message>
        <source>Line {number}, {item}: {problem}</source>
        <translation>Rad {number}, {item}: {problem}</translation>
    </message>
    <message>
        <source>Lines of the count</source>
        <translation>Inventeringens rader</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Beställningens rader</translation>
    </message>
    <message>
        <source>Lines typed</source>
        <translation>Inskrivna rader</translation>
    </message>
    <message>
        <source>Link delivery</source>
        <translation>Koppla leverans</translation>
    </message>
    <message>
        <source>Loan of equipment</source>
        <translation>Utlåning av utrustning</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Utlåning</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Kontrollerad</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Kontrollerad den</translation>
    </message>
    <message>
        <source>Looked at the box again: it is as written</source>
        <translation>Har tittat på förpackningen igen: det står som jag skrev</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Förlorat</translation>
    </message>
    <message>
        <source>Lost or damaged</source>
        <translation>Förlorat eller skadat</translation>
    </message>
    <message>
        <source>Lost or damaged…</source>
        <translation>Förlorat eller skadat…</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Lot number</source>
        <translation>Batchnummer</translation>
    </message>
    <message>
        <source>Lot number as printed on the box</source>
        <translation>Batchnummer som det står på förpackningen</translation>
    </message>
    <message>
        <source>Lot number on the box</source>
        <translation>Batchnummer på förpackningen</translation>
    </message>
    <message>
        <source>Lot without a number</source>
        <translation>Batch utan nummer</translation>
    </message>
    <message>
        <source>Lot {lot} expires first, on {expiry}. Take it first, or write why not.</source>
        <translation>Batch {lot} går ut först, {expiry}. Ta den först eller skriv varför inte.</translation>
    </message>
    <message>
        <source>Lot {lot} with this expiry date is in the program already.</source>
        <translation>Batch {lot} med det här utgångsdatumet finns redan i programmet.</translation>
    </message>
    <message>
        <source>Lot {lot}: {quantity} were asked for, {left} can be given out on {date}.</source>
        <translation>Batch {lot}: {quantity} begärdes, {left} kan lämnas ut {date}.</translation>
    </message>
    <message>
        <source>Lot {lot}: {reason}</source>
        <translation>Batch {lot}: {reason}</translation>
    </message>
    <message>
        <source>Lot {number}</source>
        <translation>Batch {number}</translation>
    </message>
    <message>
        <source>Lot “{known}” of this item came before with the expiry date {expiry}. Look at the box again: correct the lot number or the date, or say that you have checked it.</source>
        <translation>Batch ”{known}” av den här artikeln har kommit tidigare med utgångsdatum {expiry}. Titta på förpackningen igen: rätta batchnumret eller datumet, eller ange att du har kontrollerat det.</translation>
    </message>
    <message>
        <source>Lot “{known}” of this item is in the program, with the same letters and figures. If it is the same lot, write it like that. If the box really says “{written}”, say that you have checked it.</source>
        <translation>Batch ”{known}” av den här artikeln finns i programmet, med samma bokstäver och siffror. Är det samma batch, skriv den så. Står det verkligen ”{written}” på förpackningen, ange att du har kontrollerat det.</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Batcher</translation>
    </message>
    <message>
        <source>Lots that expire</source>
        <translation>Batcher som går ut</translation>
    </message>
    <message>
        <source>Lots with an expiry date that may still be given out stand here, the earliest first.</source>
        <translation>Här står batcher med utgångsdatum som ännu får lämnas ut, tidigast först.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Markera som inlämnad</translation>
    </message>
    <message>
        <source>May the lot be given out?</source>
        <translation>Får batchen lämnas ut?</translation>
    </message>
    <message>
        <source>Month and year are enough.</source>
        <translation>Månad och år räcker.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>More given out than was there</source>
        <translation>Mer utlämnat än vad som fanns</translation>
    </message>
    <message>
        <source>Most months in stock (in tenths)</source>
        <translation>Största lager, månader (i tiondelar)</translation>
    </message>
    <message>
        <source>Mothers</source>
        <translation>Mödrar</translation>
    </message>
    <message>
        <source>Move to another place…</source>
        <translation>Flytta till annan plats…</translation>
    </message>
    <message>
        <source>Move {item} to another place</source>
        <translation>Flytta {item} till en annan plats</translation>
    </message>
    <message>
        <source>Move {quantity} of {item} to {place}</source>
        <translation>Flytta {quantity} {item} till {place}</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name and unit come from</source>
        <translation>Namn och enhet kommer från</translation>
    </message>
    <message>
        <source>Name of an item</source>
        <translation>Artikelns namn</translation>
    </message>
    <message>
        <source>New equipment</source>
        <translation>Ny utrustning</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Ny artikel</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Ny plats</translation>
    </message>
    <message>
        <source>Next calibration</source>
        <translation>Nästa kalibrering</translation>
    </message>
    <message>
        <source>Next calibration is due on</source>
        <translation>Nästa kalibrering ska göras den</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>Nästa utgång</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>No delivery since the order is free. Receive the delivery first, then link it here.</source>
        <translation>Ingen leverans efter beställningen är ledig. Ta emot leveransen först och koppla den sedan här.</translation>
    </message>
    <message>
        <source>No equipment here</source>
        <translation>Ingen utrustning här</translation>
    </message>
    <message>
        <source>No fund written</source>
        <translation>Ingen finansiering angiven</translation>
    </message>
    <message>
        <source>No item fits</source>
        <translation>Ingen artikel passar</translation>
    </message>
    <message>
        <source>No item fits. Items are added on the Stock page with Add items.</source>
        <translation>Ingen artikel passar. Artiklar läggs till på lagersidan med Lägg till artiklar.</translation>
    </message>
    <message>
        <source>No line has a number yet. Type what was counted, or give the count up.</source>
        <translation>Ingen rad har något tal än. Skriv in det som räknades, eller lägg ner inventeringen.</translation>
    </message>
    <message>
        <source>No lot of this item has expired.</source>
        <translation>Ingen batch av den här artikeln har gått ut.</translation>
    </message>
    <message>
        <source>No month can be counted, so the use is not known.</source>
        <translation>Ingen månad går att räkna, så förbrukningen är inte känd.</translation>
    </message>
    <message>
        <source>No order was written yet</source>
        <translation>Ingen beställning är skriven än</translation>
    </message>
    <message>
        <source>No, it is {reason}</source>
        <translation>Nej, den är {reason}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Ingen vet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>None left on {date}.</source>
        <translation>Inget kvar {date}.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ingen än</translation>
    </message>
    <message>
        <source>Not given out because</source>
        <translation>Inte utlämnat eftersom</translation>
    </message>
    <message>
        <source>Not given out: the lot is {reason}.</source>
        <translation>Lämnas inte ut: batchen är {reason}.</translation>
    </message>
    <message>
        <source>Not in use any more since {date}</source>
        <translation>Tagen ur bruk sedan {date}</translation>
    </message>
    <message>
        <source>Not kept any more</source>
        <translation>Ur sortimentet</translation>
    </message>
    <message>
        <source>Not kept any more since</source>
        <translation>Ur sortimentet sedan</translation>
    </message>
    <message>
        <source>Not there yet on {date}: it came on {first}.</source>
        <translation>Fanns inte än {date}: det kom {first}.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Används inte</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>Inte uppskrivet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Note of what was set aside</source>
        <translation>Kvitto på undanlagt</translation>
    </message>
    <message>
        <source>Nothing differs, so there is nothing to set right.</source>
        <translation>Inget skiljer sig, så det finns inget att rätta.</translation>
    </message>
    <message>
        <source>Nothing here expires</source>
        <translation>Inget här går ut</translation>
    </message>
    <message>
        <source>Nothing is kept yet</source>
        <translation>Inga artiklar än</translation>
    </message>
    <message>
        <source>Nothing is ordered in this order. Write a number in at least one line.</source>
        <translation>Ingenting beställs i den här beställningen. Skriv ett antal på minst en rad.</translation>
    </message>
    <message>
        <source>Nothing moved in this time.</source>
        <translation>Inget har rört sig under den här tiden.</translation>
    </message>
    <message>
        <source>Nothing of this item is at this place.</source>
        <translation>Det finns inget av artikeln på den här platsen.</translation>
    </message>
    <message>
        <source>Nothing of this item is here.</source>
        <translation>Det finns inget av artikeln här.</translation>
    </message>
    <message>
        <source>Nothing of this item is here. Press Receive when a delivery comes.</source>
        <translation>Det finns inget av artikeln här. Tryck på Ta emot när en leverans kommer.</translation>
    </message>
    <message>
        <source>Nothing of this lot is here any more. Open the card again.</source>
        <translation>Det finns inget kvar av den här batchen här. Öppna kortet igen.</translation>
    </message>
    <message>
        <source>Nothing to order now.</source>
        <translation>Inget att beställa nu.</translation>
    </message>
    <message>
        <source>Nothing was counted yet</source>
        <translation>Inget är inventerat än</translation>
    </message>
    <message>
        <source>Nothing was given out in the months that count. Nothing is proposed.</source>
        <translation>Inget lämnades ut under de månader som räknas. Inget föreslås.</translation>
    </message>
    <message>
        <source>Number of the delivery note</source>
        <translation>Följesedelns nummer</translation>
    </message>
    <message>
        <source>Number of the note</source>
        <translation>Sedelns nummer</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <translation>Näring</translation>
    </message>
    <message>
        <source>Of these expire before use</source>
        <translation>Därav går ut oanvänt</translation>
    </message>
    <message>
        <source>Of those that were there on {date} only {left} were still there on {later}: {quantity} cannot have left.</source>
        <translation>Av dem som fanns {date} var bara {left} kvar {later}: {quantity} kan inte ha gått ut ur lagret.</translation>
    </message>
    <message>
        <source>On some of these days nothing could be given out: more may be needed than the average says.</source>
        <translation>Vissa av de här dagarna kunde inget lämnas ut: det kan behövas mer än snittet säger.</translation>
    </message>
    <message>
        <source>On {date} the post did not have it yet: it came on {acquired}.</source>
        <translation>Hälsoposten hade den inte än {date}: den kom {acquired}.</translation>
    </message>
    <message>
        <source>One box holds</source>
        <translation>En förpackning rymmer</translation>
    </message>
    <message>
        <source>Only what runs low</source>
        <translation>Bara det som håller på att ta slut</translation>
    </message>
    <message>
        <source>Only {left} were there on {date}: {quantity} cannot have left.</source>
        <translation>Bara {left} fanns {date}: {quantity} kan inte ha gått ut ur lagret.</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>Öppna artikeln</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Beställning</translation>
    </message>
    <message>
        <source>Order form</source>
        <translation>Beställningsblankett</translation>
    </message>
    <message>
        <source>Order now</source>
        <translation>Beställ nu</translation>
    </message>
    <message>
        <source>Order of {date}</source>
        <translation>Beställning {date}</translation>
    </message>
    <message>
        <source>Order so much that it lasts</source>
        <translation>Beställ så att det räcker</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Beställ upp till</translation>
    </message>
    <message>
        <source>Order when it lasts less than</source>
        <translation>Beställ när det räcker kortare än</translation>
    </message>
    <message>
        <source>Order {item}: {ordered}</source>
        <translation>Beställ {item}: {ordered}</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Beställt</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Beställt av</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Beställt den</translation>
    </message>
    <message>
        <source>Ordered units</source>
        <translation>Beställda enheter</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Beställningar</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Övriga</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ut</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Ur bruk</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bekostat av</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Planning and orders</source>
        <translation>Planera och beställ</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Hälsopost</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Print hand-over note</source>
        <translation>Skriv ut överlämningskvitto</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Skriv ut lista</translation>
    </message>
    <message>
        <source>Print order form</source>
        <translation>Skriv ut beställning</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Skriv ut lista</translation>
    </message>
    <message>
        <source>Print stock card (Ctrl+P)</source>
        <translation>Skriv ut lagerkort (Ctrl+P)</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Hälsoprogram</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Föreslaget</translation>
    </message>
    <message>
        <source>Proposed units</source>
        <translation>Föreslagna enheter</translation>
    </message>
    <message>
        <source>Put where</source>
        <translation>Läggs var</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Reason of a changed number</source>
        <translation>Orsak till ändrat antal</translation>
    </message>
    <message>
        <source>Reason of a difference</source>
        <translation>Orsak till skillnad</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Ta emot</translation>
    </message>
    <message>
        <source>Receive a delivery</source>
        <translation>Ta emot leverans</translation>
    </message>
    <message numerus="yes">
        <source>Receive a delivery from {partner}: {n} lines</source>
        <translation>
            <numerusform>Ta emot leverans från {partner}: {n} rad</numerusform>
            <numerusform>Ta emot leverans från {partner}: {n} rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receive a delivery: {n} lines</source>
        <translation>
            <numerusform>Ta emot leverans: {n} rad</numerusform>
            <numerusform>Ta emot leverans: {n} rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive delivery</source>
        <translation>Ta emot leverans</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottaget</translation>
    </message>
    <message>
        <source>Received and not written down</source>
        <translation>Mottaget utan att skrivas upp</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Mottaget av</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove a check of {name}</source>
        <translation>Ta bort en kontroll av {name}</translation>
    </message>
    <message>
        <source>Remove this check</source>
        <translation>Ta bort kontrollen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Rename place {place}</source>
        <translation>Byt namn på platsen {place}</translation>
    </message>
    <message>
        <source>Rename {place}</source>
        <translation>Byt namn på {place}</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Reparerad</translation>
    </message>
    <message>
        <source>Return note</source>
        <translation>Återlämningskvitto</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Rules of planning</source>
        <translation>Regler för planering</translation>
    </message>
    <message>
        <source>Save delivery</source>
        <translation>Spara leverans</translation>
    </message>
    <message>
        <source>Say that a lot expires soon, this many days before its last day</source>
        <translation>Visa att en batch snart går ut, så här många dagar före sista dagen</translation>
    </message>
    <message>
        <source>Scales, boards, tapes and other things that stay: with their condition, calibration and loans.</source>
        <translation>Vågar, mätbrädor, måttband och annat som stannar: med skick, kalibrering och utlåning.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Serial number {number}</source>
        <translation>Serienummer {number}</translation>
    </message>
    <message>
        <source>Set aside {quantity} of {item}</source>
        <translation>Lägg undan {quantity} {item}</translation>
    </message>
    <message>
        <source>Set aside, not given out</source>
        <translation>Undanlagt, lämnas inte ut</translation>
    </message>
    <message>
        <source>Set aside: it is not given out.</source>
        <translation>Undanlagd: den lämnas inte ut.</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Lägg undan…</translation>
    </message>
    <message>
        <source>Set right after counting</source>
        <translation>Rättat efter räkning</translation>
    </message>
    <message>
        <source>Set right after counting…</source>
        <translation>Rätta efter räkning…</translation>
    </message>
    <message>
        <source>Set {item} aside</source>
        <translation>Lägg undan {item}</translation>
    </message>
    <message>
        <source>Set {item} right after counting</source>
        <translation>Rätta {item} efter räkning</translation>
    </message>
    <message>
        <source>Set {item} right: {quantity} are there</source>
        <translation>Rätta {item}: {quantity} finns</translation>
    </message>
    <message>
        <source>Shelf and ledger agree. Nothing is changed in the ledger.</source>
        <translation>Hylla och lagerbok stämmer. Inget ändras i lagerboken.</translation>
    </message>
    <message numerus="yes">
        <source>Show the {n} children</source>
        <translation>
            <numerusform>Visa {n} barn</numerusform>
            <numerusform>Visa de {n} barnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sick children</source>
        <translation>Sjuka barn</translation>
    </message>
    <message>
        <source>Smallest unit</source>
        <translation>Minsta enhet</translation>
    </message>
    <message>
        <source>Somebody else than the person who counted, if there is one.</source>
        <translation>Helst någon annan än den som räknade.</translation>
    </message>
    <message>
        <source>Something came back…</source>
        <translation>Något kom tillbaka…</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Något annat</translation>
    </message>
    <message>
        <source>Start a count</source>
        <translation>Starta inventering</translation>
    </message>
    <message>
        <source>Start a count of all places</source>
        <translation>Starta inventering av alla platser</translation>
    </message>
    <message>
        <source>Start a count of {place}</source>
        <translation>Starta inventering av {place}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Stock card</source>
        <translation>Lagerkort</translation>
    </message>
    <message>
        <source>Stock card, fund: {fund}</source>
        <translation>Lagerkort, finansiering: {fund}</translation>
    </message>
    <message>
        <source>Stock document</source>
        <translation>Lagerhandling</translation>
    </message>
    <message>
        <source>Stock lies at the post, in cupboards, and in the bags that volunteers carry.</source>
        <translation>Lagret finns på hälsoposten, i skåp och i väskorna som volontärerna bär.</translation>
    </message>
    <message>
        <source>Stock of the month</source>
        <translation>Månadens lager</translation>
    </message>
    <message>
        <source>Stocked out</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>Stocked out: what is there may not be given out</source>
        <translation>Slut: det som finns får inte lämnas ut</translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation>Inventering</translation>
    </message>
    <message>
        <source>Take a line back</source>
        <translation>Återför en rad</translation>
    </message>
    <message>
        <source>Take back {quantity} of {item}</source>
        <translation>Återför {quantity} {item}</translation>
    </message>
    <message>
        <source>Take back: {kind}, {quantity} of {item}</source>
        <translation>Återför: {kind}, {quantity} {item}</translation>
    </message>
    <message>
        <source>Take into use again</source>
        <translation>Ta i bruk igen</translation>
    </message>
    <message>
        <source>Take line back…</source>
        <translation>Återför rad…</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Ta ur bruk</translation>
    </message>
    <message>
        <source>Take {name} into use again</source>
        <translation>Ta {name} i bruk igen</translation>
    </message>
    <message>
        <source>Take {name} out of use</source>
        <translation>Ta {name} ur bruk</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Återfört</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Tas från</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Lånas ut den</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Återför</translation>
    </message>
    <message>
        <source>That is {quantity}.</source>
        <translation>Det är {quantity}.</translation>
    </message>
    <message>
        <source>The count is compared with the ledger at the end of this day.</source>
        <translation>Räkningen jämförs med lagerboken vid slutet av den här dagen.</translation>
    </message>
    <message>
        <source>The count of {place} on {day} is not confirmed.</source>
        <translation>Inventeringen av {place} den {day} är inte bekräftad.</translation>
    </message>
    <message>
        <source>The country pack has no item {code}. Add it as an item of your own.</source>
        <translation>Landspaketet har ingen artikel {code}. Lägg till den som egen artikel.</translation>
    </message>
    <message>
        <source>The delivery of {delivered} answers the order of {date}</source>
        <translation>Leveransen {delivered} hör till beställningen {date}</translation>
    </message>
    <message>
        <source>The fund, if the note names one, for example: village fund. Each fund has its own stock card.</source>
        <translation>Finansieringen, om följesedeln nämner någon, till exempel: bypengar. Varje finansiering har sitt eget lagerkort.</translation>
    </message>
    <message>
        <source>The last day on which it may be given. A box that names only a month: its last day.</source>
        <translation>Den sista dag den får ges. Står bara månaden på förpackningen: månadens sista dag.</translation>
    </message>
    <message>
        <source>The ledger changed from {before} to {now} after this number was typed. Look at the shelf, then press Enter.</source>
        <translation>Lagerboken ändrades från {before} till {now} efter att talet skrevs in. Titta på hyllan och tryck sedan på Enter.</translation>
    </message>
    <message>
        <source>The line is of {date}: it cannot be taken back before that day.</source>
        <translation>Raden är från {date}: den kan inte återföras före den dagen.</translation>
    </message>
    <message>
        <source>The line stays readable; a second line takes it back. If it should have been another number, record it again.</source>
        <translation>Raden går att läsa som förut; en andra rad återför den. Skulle det ha varit ett annat antal, för in det på nytt.</translation>
    </message>
    <message>
        <source>The lots below add up to {chosen}. Write a smaller number, or choose other lots.</source>
        <translation>Batcherna nedan blir tillsammans {chosen}. Skriv ett mindre antal eller välj andra batcher.</translation>
    </message>
    <message>
        <source>The most months must be more than the fewest.</source>
        <translation>Största lagret i månader måste vara mer än det minsta.</translation>
    </message>
    <message>
        <source>The next calibration cannot be due on {due}, before this one on {date}.</source>
        <translation>Nästa kalibrering kan inte vara {due}, före den här {date}.</translation>
    </message>
    <message>
        <source>The order starts with what is proposed today. Every number can be changed afterwards.</source>
        <translation>Beställningen börjar med det som föreslås i dag. Alla tal går att ändra efteråt.</translation>
    </message>
    <message>
        <source>The post keeps no items yet</source>
        <translation>Hälsoposten har inga artiklar än</translation>
    </message>
    <message>
        <source>The smallest unit that is given out.</source>
        <translation>Den minsta enhet som lämnas ut.</translation>
    </message>
    <message>
        <source>The stock was not counted in {month}. Count it, so that the ledger is right.</source>
        <translation>Lagret räknades inte i {month}. Räkna det, så att lagerboken stämmer.</translation>
    </message>
    <message>
        <source>There is</source>
        <translation>Finns</translation>
    </message>
    <message>
        <source>There is a place called “{name}” already.</source>
        <translation>Det finns redan en plats som heter ”{name}”.</translation>
    </message>
    <message>
        <source>There is an item called “{name}” already.</source>
        <translation>Det finns redan en artikel som heter ”{name}”.</translation>
    </message>
    <message>
        <source>There is no {item} to give out on {date}. Record the delivery in Stock first, or choose that it was given without stock.</source>
        <translation>{item} finns inte att lämna ut {date}. Registrera först leveransen under Lager, eller välj att det gavs utan att tas ur hälsopostens lager.</translation>
    </message>
    <message>
        <source>There is still stock at this place. Move it first.</source>
        <translation>Det finns fortfarande lager på den här platsen. Flytta det först.</translation>
    </message>
    <message>
        <source>There should be {quantity}.</source>
        <translation>Det borde finnas {quantity}.</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>This cannot be undone: what came in has left since. {item}, lot {lot}, would be {left} on {date}. Take back what was given out of it first.</source>
        <translation>Det går inte att ångra: det som kom in har sedan lämnat lagret. {item}, batch {lot}, skulle bli {left} {date}. Återför först det som lämnades ut av det.</translation>
    </message>
    <message>
        <source>This count is closed. Start a new one.</source>
        <translation>Inventeringen är stängd. Starta en ny.</translation>
    </message>
    <message>
        <source>This count is not in the list any more.</source>
        <translation>Inventeringen finns inte i listan längre.</translation>
    </message>
    <message>
        <source>This delivery answers another order already.</source>
        <translation>Leveransen hör redan till en annan beställning.</translation>
    </message>
    <message>
        <source>This delivery came on {date}, before the order of {ordered}.</source>
        <translation>Leveransen kom {date}, före beställningen {ordered}.</translation>
    </message>
    <message>
        <source>This delivery is not in the list any more.</source>
        <translation>Leveransen finns inte i listan längre.</translation>
    </message>
    <message>
        <source>This item does not expire. Leave the expiry date empty.</source>
        <translation>Den här artikeln går inte ut. Lämna utgångsdatumet tomt.</translation>
    </message>
    <message>
        <source>This item is not in the program any more.</source>
        <translation>Artikeln finns inte i programmet längre.</translation>
    </message>
    <message>
        <source>This item is not kept any more.</source>
        <translation>Artikeln finns inte i sortimentet längre.</translation>
    </message>
    <message>
        <source>This item is not kept at the post. Add it first.</source>
        <translation>Artikeln finns inte på hälsoposten. Lägg till den först.</translation>
    </message>
    <message>
        <source>This line is not in the ledger any more.</source>
        <translation>Raden finns inte i lagerboken längre.</translation>
    </message>
    <message>
        <source>This line takes another one back. Record again what really happened.</source>
        <translation>Den här raden återför en annan. För in på nytt vad som verkligen hände.</translation>
    </message>
    <message>
        <source>This line was taken back already.</source>
        <translation>Raden är redan återförd.</translation>
    </message>
    <message>
        <source>This lot has no expiry date. Choose lost or damaged if it is gone.</source>
        <translation>Batchen har inget utgångsdatum. Välj förlorat eller skadat om den är borta.</translation>
    </message>
    <message>
        <source>This lot is not in the program any more. Choose another one.</source>
        <translation>Batchen finns inte i programmet längre. Välj en annan.</translation>
    </message>
    <message>
        <source>This lot is not on the sheet.</source>
        <translation>Batchen står inte på listan.</translation>
    </message>
    <message>
        <source>This lot is not one of {item} at the post. Choose another one.</source>
        <translation>Batchen hör inte till {item} på hälsoposten. Välj en annan.</translation>
    </message>
    <message>
        <source>This lot may be given out until {expiry}. Choose lost or damaged if it is gone.</source>
        <translation>Batchen får lämnas ut till och med {expiry}. Välj förlorat eller skadat om den är borta.</translation>
    </message>
    <message>
        <source>This lot stands in line {number} of the sheet already. Type the number there.</source>
        <translation>Batchen står redan på rad {number} på listan. Skriv talet där.</translation>
    </message>
    <message>
        <source>This order has been sent. Write a new order for what is still needed.</source>
        <translation>Beställningen är inlämnad. Skriv en ny för det som ännu behövs.</translation>
    </message>
    <message>
        <source>This order is not in the list any more.</source>
        <translation>Beställningen finns inte i listan längre.</translation>
    </message>
    <message>
        <source>This order was not sent yet. Send it first.</source>
        <translation>Beställningen är inte inlämnad än. Lämna in den först.</translation>
    </message>
    <message>
        <source>This paper is about one record. Open it and print it from there.</source>
        <translation>Den här handlingen gäller en enda uppgift. Öppna uppgiften och skriv ut därifrån.</translation>
    </message>
    <message>
        <source>This paper is not in the program any more.</source>
        <translation>Handlingen finns inte i programmet längre.</translation>
    </message>
    <message>
        <source>This thing is not in the list any more.</source>
        <translation>Saken finns inte i listan längre.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Kryssa för alla</translation>
    </message>
    <message>
        <source>Tick at least one item.</source>
        <translation>Kryssa för minst en artikel.</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Ta bort alla kryss</translation>
    </message>
    <message>
        <source>Tick what your post keeps. You can add or leave out items at any time.</source>
        <translation>Kryssa för det som hälsoposten har. Du kan lägga till och ta bort artiklar när som helst.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>To be brought back on</source>
        <translation>Ska lämnas tillbaka den</translation>
    </message>
    <message>
        <source>To count: below zero</source>
        <translation>Att räkna: under noll</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Att göra</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Att beställa</translation>
    </message>
    <message numerus="yes">
        <source>To order: {n}</source>
        <translation>
            <numerusform>Att beställa: {n}</numerusform>
            <numerusform>Att beställa: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>To which place</source>
        <translation>Till vilken plats</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>Total of {month}</source>
        <translation>Summa för {month}</translation>
    </message>
    <message>
        <source>Transfer note</source>
        <translation>Flyttkvitto</translation>
    </message>
    <message>
        <source>Try fewer letters, or choose all items and all programmes.</source>
        <translation>Skriv färre bokstäver, eller välj alla artiklar och alla hälsoprogram.</translation>
    </message>
    <message>
        <source>Type a few letters and choose, or write the name of somebody from elsewhere.</source>
        <translation>Skriv några bokstäver och välj, eller skriv namnet på någon utifrån.</translation>
    </message>
    <message>
        <source>Type a few letters, Enter takes the first that fits.</source>
        <translation>Skriv några bokstäver, Enter tar den första som passar.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Units (less than 0: they left)</source>
        <translation>Enheter (under 0: de gick ut)</translation>
    </message>
    <message>
        <source>Units from {lot}</source>
        <translation>Enheter ur {lot}</translation>
    </message>
    <message>
        <source>Units in a box</source>
        <translation>Enheter per förpackning</translation>
    </message>
    <message>
        <source>Units in one box</source>
        <translation>Enheter i en förpackning</translation>
    </message>
    <message>
        <source>Units in the ledger when typed</source>
        <translation>Enheter i lagerboken vid inskrivningen</translation>
    </message>
    <message>
        <source>Units that could be given out</source>
        <translation>Enheter som kunde lämnas ut</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Användbart</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Förbrukning</translation>
    </message>
    <message>
        <source>Use in a month (in tenths of a unit)</source>
        <translation>Förbrukning per månad (i tiondelar)</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>Sluta använda</translation>
    </message>
    <message>
        <source>Use not known</source>
        <translation>Förbrukning okänd</translation>
    </message>
    <message>
        <source>Use place {place} no more</source>
        <translation>Sluta använda platsen {place}</translation>
    </message>
    <message>
        <source>Used in a month</source>
        <translation>Förbrukat per månad</translation>
    </message>
    <message>
        <source>Volunteer&apos;s bag</source>
        <translation>Volontärens väska</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Vad som kom</translation>
    </message>
    <message>
        <source>What expires</source>
        <translation>Det som går ut</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>What is it</source>
        <translation>Vad är det</translation>
    </message>
    <message>
        <source>What is ordered at the end of the month</source>
        <translation>Vad som beställs vid månadens slut</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Vad det heter</translation>
    </message>
    <message>
        <source>What it is counted in</source>
        <translation>Vad det räknas i</translation>
    </message>
    <message>
        <source>What the post receives and gives out stands here: vitamin A, iron, oral rehydration salts. Take over what posts usually keep, or add an item of your own.</source>
        <translation>Här står vad hälsoposten tar emot och lämnar ut: A-vitamin, järn, vätskeersättning. Ta över det som hälsoposter brukar ha, eller lägg till en egen artikel.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Att göra</translation>
    </message>
    <message>
        <source>What to order</source>
        <translation>Vad som ska beställas</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>When to order</source>
        <translation>När det ska beställas</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Var det förvaras</translation>
    </message>
    <message>
        <source>Which lot, from where</source>
        <translation>Vilken batch, varifrån</translation>
    </message>
    <message>
        <source>Who brought it</source>
        <translation>Vem som kom med det</translation>
    </message>
    <message>
        <source>Who gave or paid for it</source>
        <translation>Vem som gav eller bekostade det</translation>
    </message>
    <message>
        <source>Who paid for it</source>
        <translation>Vem som bekostade det</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>Vem som tar emot</translation>
    </message>
    <message>
        <source>Whose bag</source>
        <translation>Vems väska</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Why another number than proposed?</source>
        <translation>Varför ett annat antal än det föreslagna?</translation>
    </message>
    <message>
        <source>Why do they differ?</source>
        <translation>Varför skiljer de sig?</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Varför det skiljer sig</translation>
    </message>
    <message>
        <source>Why not the lot that expires first?</source>
        <translation>Varför inte batchen som går ut först?</translation>
    </message>
    <message>
        <source>Will be left over when it expires: {months}</source>
        <translation>Blir över när det går ut: {months}</translation>
    </message>
    <message>
        <source>With its strength, for example: paracetamol 500 mg.</source>
        <translation>Med styrka, till exempel: paracetamol 500 mg.</translation>
    </message>
    <message>
        <source>With the ledger&apos;s quantities</source>
        <translation>Med lagerbokens antal</translation>
    </message>
    <message>
        <source>With this lot…</source>
        <translation>Med den här batchen…</translation>
    </message>
    <message>
        <source>Without the ledger&apos;s quantities</source>
        <translation>Utan lagerbokens antal</translation>
    </message>
    <message>
        <source>Write 0 to {most} months.</source>
        <translation>Skriv 0 till {most} månader.</translation>
    </message>
    <message>
        <source>Write an order</source>
        <translation>Skriv beställning</translation>
    </message>
    <message>
        <source>Write at least one item that was delivered.</source>
        <translation>Skriv minst en artikel som levererades.</translation>
    </message>
    <message>
        <source>Write how many are there, 0 if there are none.</source>
        <translation>Skriv hur många som finns, 0 om det inte finns några.</translation>
    </message>
    <message>
        <source>Write how many lie there.</source>
        <translation>Skriv hur många som ligger där.</translation>
    </message>
    <message>
        <source>Write how many lie there: a whole number, 0 for none.</source>
        <translation>Skriv hur många som ligger där: ett heltal, 0 för inga.</translation>
    </message>
    <message>
        <source>Write how many to order, or 0 for none.</source>
        <translation>Skriv hur många som ska beställas, eller 0 för inga.</translation>
    </message>
    <message>
        <source>Write how many: a whole number from 1 on.</source>
        <translation>Skriv hur många: ett heltal från 1 och uppåt.</translation>
    </message>
    <message>
        <source>Write off what expired of {item}</source>
        <translation>Kassera det som gått ut av {item}</translation>
    </message>
    <message>
        <source>Write off what expired…</source>
        <translation>Kassera utgånget…</translation>
    </message>
    <message>
        <source>Write off {quantity} of {item}</source>
        <translation>Kassera {quantity} {item}</translation>
    </message>
    <message>
        <source>Write off {quantity} of {item}, expired</source>
        <translation>Kassera {quantity} {item}, utgånget</translation>
    </message>
    <message>
        <source>Write order</source>
        <translation>Skriv beställning</translation>
    </message>
    <message>
        <source>Write the date.</source>
        <translation>Skriv datumet.</translation>
    </message>
    <message>
        <source>Write the expiry date that is printed on the box.</source>
        <translation>Skriv utgångsdatumet som står på förpackningen.</translation>
    </message>
    <message>
        <source>Write the order of {date}</source>
        <translation>Skriv beställningen {date}</translation>
    </message>
    <message>
        <source>Write the smallest unit that is given out, e.g. tablets.</source>
        <translation>Skriv den minsta enhet som lämnas ut, t.ex. tabletter.</translation>
    </message>
    <message>
        <source>Write what the item is called.</source>
        <translation>Skriv vad artikeln heter.</translation>
    </message>
    <message>
        <source>Write what the place is called.</source>
        <translation>Skriv vad platsen heter.</translation>
    </message>
    <message>
        <source>Write who approves the differences.</source>
        <translation>Skriv vem som godkänner skillnaderna.</translation>
    </message>
    <message>
        <source>Write who counted.</source>
        <translation>Skriv vem som räknade.</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Skriv varför.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Your post keeps all items of the country&apos;s list already.</source>
        <translation>Hälsoposten har redan alla artiklar i landets lista.</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stämmer</translation>
    </message>
    <message>
        <source>being typed</source>
        <translation>skrivs in</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>skrivs</translation>
    </message>
    <message>
        <source>books</source>
        <translation>böcker</translation>
    </message>
    <message>
        <source>bottles</source>
        <translation>flaskor</translation>
    </message>
    <message>
        <source>boxes of {number}</source>
        <translation>förpackningar om {number}</translation>
    </message>
    <message>
        <source>boxes of {size}</source>
        <translation>förpackningar om {size}</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>trasig</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>av {name}</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>kalibrering</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>återkallad</translation>
    </message>
    <message>
        <source>came on {date}</source>
        <translation>kom {date}</translation>
    </message>
    <message>
        <source>capsules</source>
        <translation>kapslar</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>kort</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bekräftad</translation>
    </message>
    <message>
        <source>count again</source>
        <translation>räkna igen</translation>
    </message>
    <message>
        <source>cycles</source>
        <translation>kartor</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>skadad</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>levererad</translation>
    </message>
    <message>
        <source>delivery note {number}</source>
        <translation>följesedel {number}</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>går inte ut</translation>
    </message>
    <message>
        <source>due soon, {date}</source>
        <translation>snart dags, {date}</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>ska göras {date}</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>utgången</translation>
    </message>
    <message>
        <source>expired {date} ({when})</source>
        <translation>gick ut {date} ({when})</translation>
    </message>
    <message>
        <source>expires {date}</source>
        <translation>går ut {date}</translation>
    </message>
    <message>
        <source>expires {date} ({when})</source>
        <translation>går ut {date} ({when})</translation>
    </message>
    <message>
        <source>from {place}</source>
        <translation>från {place}</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>nedlagd</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bra</translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>om {n} dag</numerusform>
            <numerusform>om {n} dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} months</source>
        <translation>
            <numerusform>om {n} månad</numerusform>
            <numerusform>om {n} månader</numerusform>
        </translation>
    </message>
    <message>
        <source>lasts {months}</source>
        <translation>räcker {months}</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>kontrollerad</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>förlorad</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>batch {lot}</translation>
    </message>
    <message>
        <source>meals</source>
        <translation>måltider</translation>
    </message>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>needs repair</source>
        <translation>behöver lagas</translation>
    </message>
    <message>
        <source>never calibrated</source>
        <translation>aldrig kalibrerad</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>nobody has looked</source>
        <translation>ingen har kontrollerat</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>behövs inte</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>nothing lies there</source>
        <translation>inget ligger där</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>öppnad</translation>
    </message>
    <message>
        <source>opened and not used up</source>
        <translation>öppnad och inte förbrukad</translation>
    </message>
    <message>
        <source>overdue since {date}</source>
        <translation>försenad sedan {date}</translation>
    </message>
    <message>
        <source>packets</source>
        <translation>paket</translation>
    </message>
    <message>
        <source>paid by {fund}</source>
        <translation>bekostat av {fund}</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>par</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>styck</translation>
    </message>
    <message>
        <source>reason?</source>
        <translation>orsak?</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>reparation</translation>
    </message>
    <message>
        <source>sachets</source>
        <translation>dospåsar</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>inlämnad</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>ark</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>sedan {first}</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation>stulen</translation>
    </message>
    <message>
        <source>strips</source>
        <translation>stickor</translation>
    </message>
    <message>
        <source>tablets</source>
        <translation>tabletter</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>återförd</translation>
    </message>
    <message>
        <source>the country&apos;s list</source>
        <translation>landets lista</translation>
    </message>
    <message>
        <source>this post</source>
        <translation>denna hälsopost</translation>
    </message>
    <message>
        <source>to {place}</source>
        <translation>till {place}</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>i dag är sista dagen</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>till och med {date}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{boxes} boxes of {size}</source>
        <translation>{boxes} förpackningar om {size}</translation>
    </message>
    <message>
        <source>{boxes} × {size}</source>
        <translation>{boxes} × {size}</translation>
    </message>
    <message>
        <source>{campaign} in {month}: {children} children × {dose} and 10% more are {target}.</source>
        <translation>{campaign} i {month}: {children} barn × {dose} plus 10 % blir {target}.</translation>
    </message>
    <message>
        <source>{campaign} is held in {month}. It is ordered in the two months before.</source>
        <translation>{campaign} hålls i {month}. Det beställs under de två månaderna före.</translation>
    </message>
    <message>
        <source>{counted} is too many. Check the number: it counts single units, not boxes.</source>
        <translation>{counted} är för många. Kontrollera talet: det ska vara enstaka enheter, inte förpackningar.</translation>
    </message>
    <message>
        <source>{counted} of {all}</source>
        <translation>{counted} av {all}</translation>
    </message>
    <message numerus="yes">
        <source>{counted} of {n} lines typed</source>
        <translation>
            <numerusform>{counted} av {n} rad inskriven</numerusform>
            <numerusform>{counted} av {n} rader inskrivna</numerusform>
        </translation>
    </message>
    <message>
        <source>{date} is in the future. Choose the day on which the shelf was counted.</source>
        <translation>{date} ligger i framtiden. Välj dagen då hyllan räknades.</translation>
    </message>
    <message>
        <source>{date} is in the future. Choose today or an earlier day.</source>
        <translation>{date} ligger i framtiden. Välj i dag eller en tidigare dag.</translation>
    </message>
    <message>
        <source>{date} is in the future. Write the day on which it happened.</source>
        <translation>{date} ligger i framtiden. Skriv dagen då det hände.</translation>
    </message>
    <message>
        <source>{date} is more than {years} years ago. Check the year.</source>
        <translation>{date} är mer än {years} år sedan. Kontrollera året.</translation>
    </message>
    <message>
        <source>{date}, number {number}, {partner}</source>
        <translation>{date}, nummer {number}, {partner}</translation>
    </message>
    <message>
        <source>{difference}. Press 1 to {last} for the reason; Enter goes on without one for now.</source>
        <translation>{difference}. Tryck 1 till {last} för orsaken; Enter går vidare utan orsak tills vidare.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} till {last}</translation>
    </message>
    <message>
        <source>{item} came back</source>
        <translation>{item} kom tillbaka</translation>
    </message>
    <message>
        <source>{item}: lost or damaged</source>
        <translation>{item}: förlorat eller skadat</translation>
    </message>
    <message>
        <source>{item}: more was given out than was there. Count it.</source>
        <translation>{item}: mer lämnades ut än vad som fanns. Räkna det.</translation>
    </message>
    <message>
        <source>{item}: {quantity} were asked for, {left} can be given out on {date}.</source>
        <translation>{item}: {quantity} begärdes, {left} kan lämnas ut {date}.</translation>
    </message>
    <message>
        <source>{item}: {units} are needed, {left} can be given out on {date}. Record the delivery in Stock first, or choose that it was given without stock.</source>
        <translation>{item}: {units} behövs, {left} kan lämnas ut {date}. Registrera först leveransen under Lager, eller välj att det gavs utan att tas ur hälsopostens lager.</translation>
    </message>
    <message>
        <source>{kind} of {date}</source>
        <translation>{kind} {date}</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} månader</translation>
    </message>
    <message numerus="yes">
        <source>{month}: left out, no stock on {n} days</source>
        <translation>
            <numerusform>{month}: räknas inte, lagret var slut i {n} dag</numerusform>
            <numerusform>{month}: räknas inte, lagret var slut i {n} dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}: left out, the post did not have it yet</source>
        <translation>{month}: räknas inte, hälsoposten hade den inte än</translation>
    </message>
    <message>
        <source>{month}: {units}</source>
        <translation>{month}: {units}</translation>
    </message>
    <message>
        <source>{month}: {used} given out</source>
        <translation>{month}: {used} utlämnat</translation>
    </message>
    <message numerus="yes">
        <source>{month}: {used} given out, {n} days without stock</source>
        <translation>
            <numerusform>{month}: {used} utlämnat, {n} dag utan lager</numerusform>
            <numerusform>{month}: {used} utlämnat, {n} dagar utan lager</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} came back</source>
        <translation>{name} kom tillbaka</translation>
    </message>
    <message>
        <source>{name} has it since {date}. Write down that it came back first.</source>
        <translation>{name} har den sedan {date}. Skriv först upp att den kom tillbaka.</translation>
    </message>
    <message>
        <source>{name} still has it. Write down that it came back first.</source>
        <translation>{name} har den fortfarande. Skriv först upp att den kom tillbaka.</translation>
    </message>
    <message>
        <source>{name}, due back on {date}</source>
        <translation>{name}, ska tillbaka {date}</translation>
    </message>
    <message>
        <source>{name}, since {date}</source>
        <translation>{name}, sedan {date}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} days late</source>
        <translation>
            <numerusform>{name}, {n} dag försenad</numerusform>
            <numerusform>{name}, {n} dagar försenad</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: write each service with its units, e.g. VITA_RED:1. “{value}” is not like that.</source>
        <translation>{name}: skriv varje insats med antal enheter, t.ex. VITA_RED:1. ”{value}” är inte så skrivet.</translation>
    </message>
    <message>
        <source>{name}: write months with at most one decimal, e.g. 0.5, from 0 to {most}.</source>
        <translation>{name}: skriv månader med högst en decimal, t.ex. 0,5, från 0 till {most}.</translation>
    </message>
    <message>
        <source>{number} {reason}</source>
        <translation>{number} {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>för {n} dag sedan</numerusform>
            <numerusform>för {n} dagar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days left</source>
        <translation>
            <numerusform>{n} dag kvar</numerusform>
            <numerusform>{n} dagar kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} differ</source>
        <translation>
            <numerusform>{n} skiljer sig</numerusform>
            <numerusform>{n} skiljer sig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} expire on {date}</source>
        <translation>
            <numerusform>{n} går ut {date}</numerusform>
            <numerusform>{n} går ut {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} expire soon: give out first</source>
        <translation>
            <numerusform>{n} går snart ut: lämna ut först</numerusform>
            <numerusform>{n} går snart ut: lämna ut först</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} expired: set aside</source>
        <translation>
            <numerusform>{n} utgången: lägg undan</numerusform>
            <numerusform>{n} utgångna: lägg undan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} artikel</numerusform>
            <numerusform>{n} artiklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items to order</source>
        <translation>
            <numerusform>{n} artikel att beställa</numerusform>
            <numerusform>{n} artiklar att beställa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines have no number. They stay as they are in the ledger.</source>
        <translation>
            <numerusform>{n} rad saknar tal. Den förblir som i lagerboken.</numerusform>
            <numerusform>{n} rader saknar tal. De förblir som i lagerboken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lots differ. The ledger is set right by these lines:</source>
        <translation>
            <numerusform>{n} batch skiljer sig. Lagerboken rättas med den här raden:</numerusform>
            <numerusform>{n} batcher skiljer sig. Lagerboken rättas med de här raderna:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lots lie there</source>
        <translation>
            <numerusform>{n} batch ligger där</numerusform>
            <numerusform>{n} batcher ligger där</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months ago</source>
        <translation>
            <numerusform>för {n} månad sedan</numerusform>
            <numerusform>för {n} månader sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not brought back in time</source>
        <translation>
            <numerusform>{n} inte återlämnad i tid</numerusform>
            <numerusform>{n} inte återlämnade i tid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them will expire before their turn:</source>
        <translation>
            <numerusform>{n} av dem går ut innan det är dess tur:</numerusform>
            <numerusform>{n} av dem går ut innan det är deras tur:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} proposed</source>
        <translation>
            <numerusform>{n} föreslagen</numerusform>
            <numerusform>{n} föreslagna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stocked out</source>
        <translation>
            <numerusform>{n} slut</numerusform>
            <numerusform>{n} slut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things</source>
        <translation>
            <numerusform>{n} sak</numerusform>
            <numerusform>{n} saker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to calibrate</source>
        <translation>
            <numerusform>{n} att kalibrera</numerusform>
            <numerusform>{n} att kalibrera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to count again</source>
        <translation>
            <numerusform>{n} att räkna igen</numerusform>
            <numerusform>{n} att räkna igen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to count: below zero</source>
        <translation>
            <numerusform>{n} att räkna: under noll</numerusform>
            <numerusform>{n} att räkna: under noll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to order now</source>
        <translation>
            <numerusform>{n} att beställa nu</numerusform>
            <numerusform>{n} att beställa nu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} {unit} can be given out, of {all} that are there.</source>
        <translation>
            <numerusform>{n} {unit} kan lämnas ut, av {all} som finns.</numerusform>
            <numerusform>{n} {unit} kan lämnas ut, av {all} som finns.</numerusform>
        </translation>
    </message>
    <message>
        <source>{ordered} is too many. Check the number: it counts single units, not boxes.</source>
        <translation>{ordered} är för många. Kontrollera talet: det ska vara enstaka enheter, inte förpackningar.</translation>
    </message>
    <message>
        <source>{proposed} were proposed. Write why it is {ordered} instead.</source>
        <translation>{proposed} föreslogs. Skriv varför det är {ordered} i stället.</translation>
    </message>
    <message>
        <source>{quantity} are given out, but the chosen lots add up to {chosen}.</source>
        <translation>{quantity} lämnas ut, men de valda batcherna blir tillsammans {chosen}.</translation>
    </message>
    <message>
        <source>{quantity} are there in all</source>
        <translation>Sammanlagt finns {quantity}</translation>
    </message>
    <message>
        <source>{quantity} can be given out</source>
        <translation>{quantity} kan lämnas ut</translation>
    </message>
    <message>
        <source>{quantity} is more than the program takes. Check the number.</source>
        <translation>{quantity} är mer än programmet tar emot. Kontrollera talet.</translation>
    </message>
    <message>
        <source>{quantity} there</source>
        <translation>{quantity} finns</translation>
    </message>
    <message>
        <source>{quantity} {unit}</source>
        <translation>{quantity} {unit}</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}: {reason}</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>A file that belongs to the post in {folder} is damaged. {outcome}</source>
        <translation>En fil som hör till hälsoposten i {folder} är skadad. {outcome}</translation>
    </message>
    <message>
        <source>A file that belongs to the post in {folder} is missing. {outcome}</source>
        <translation>En fil som hör till hälsoposten i {folder} saknas. {outcome}</translation>
    </message>
    <message>
        <source>A newer version of Balai has worked with the post in {folder}. Update Balai on this computer, then open the post again.</source>
        <translation>En nyare version av Balai har använts med hälsoposten i {folder}. Uppdatera Balai på datorn och öppna sedan hälsoposten igen.</translation>
    </message>
    <message>
        <source>Add it once more from where you got it. A backup of the post may hold it too.</source>
        <translation>Lägg till den en gång till därifrån du fick den. Den kan också finnas i en säkerhetskopia av hälsoposten.</translation>
    </message>
    <message>
        <source>Add it once more from where you got it: that mends it. A backup of the post may hold it too.</source>
        <translation>Lägg till den en gång till därifrån du fick den: då är det lagat. Den kan också finnas i en säkerhetskopia av hälsoposten.</translation>
    </message>
    <message>
        <source>Another program holds the data in {folder}. {outcome}</source>
        <translation>Ett annat program håller data i {folder}. {outcome}</translation>
    </message>
    <message>
        <source>Balai may not write in the folder {folder}. {outcome}</source>
        <translation>Balai får inte skriva i mappen {folder}. {outcome}</translation>
    </message>
    <message>
        <source>Check that the disk or stick is firmly plugged in, then open the post again. Make a backup on another disk.</source>
        <translation>Kontrollera att disken eller usb-minnet sitter i ordentligt och öppna sedan hälsoposten igen. Gör en säkerhetskopia på en annan disk.</translation>
    </message>
    <message>
        <source>Copy the folder to this computer&apos;s own disk and open the copy, or ask for the right to write there.</source>
        <translation>Kopiera mappen till datorns egen disk och öppna kopian, eller be om rätt att skriva där.</translation>
    </message>
    <message>
        <source>Create the post {name}</source>
        <translation>Skapa hälsoposten {name}</translation>
    </message>
    <message>
        <source>Empty the recycle bin or delete files you no longer need. Then do it again.</source>
        <translation>Töm papperskorgen eller radera filer du inte längre behöver. Gör sedan om det.</translation>
    </message>
    <message>
        <source>Enter nothing more. Restore the newest backup; the damaged files are kept.</source>
        <translation>Skriv inte in något mer. Återställ den senaste säkerhetskopian; de skadade filerna sparas.</translation>
    </message>
    <message>
        <source>Go on with the version of Balai that you had, and report this.</source>
        <translation>Fortsätt med den version av Balai du hade och rapportera det här.</translation>
    </message>
    <message>
        <source>Install Balai again from its original file.</source>
        <translation>Installera Balai på nytt från originalfilen.</translation>
    </message>
    <message>
        <source>Make a backup on another disk or stick now, and have this disk checked.</source>
        <translation>Gör nu en säkerhetskopia på en annan disk eller ett usb-minne och låt någon kontrollera disken.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget har ändrats.</translation>
    </message>
    <message>
        <source>Put the disk or stick back in, or move the folder back to its place. Then open the post again.</source>
        <translation>Sätt tillbaka disken eller usb-minnet, eller flytta tillbaka mappen till sin plats. Öppna sedan hälsoposten igen.</translation>
    </message>
    <message>
        <source>The data of the post in {folder} are damaged. {outcome}</source>
        <translation>Hälsopostens data i {folder} är skadade. {outcome}</translation>
    </message>
    <message>
        <source>The database library of this program, SQLite {version}, is too old: it can damage data. {outcome}</source>
        <translation>Programmets databasbibliotek, SQLite {version}, är för gammalt: det kan skada data. {outcome}</translation>
    </message>
    <message>
        <source>The disk with the folder {folder} cannot be read or written. {outcome}</source>
        <translation>Disken med mappen {folder} går inte att läsa eller skriva till. {outcome}</translation>
    </message>
    <message>
        <source>The disk with the folder {folder} gave back something else than was written. {outcome}</source>
        <translation>Disken med mappen {folder} gav tillbaka något annat än det som skrevs. {outcome}</translation>
    </message>
    <message>
        <source>The disk with the folder {folder} is full. {outcome}</source>
        <translation>Disken med mappen {folder} är full. {outcome}</translation>
    </message>
    <message>
        <source>The file has {size} MB; at most {largest} MB can be kept. Make it smaller, or divide it. Nothing was changed.</source>
        <translation>Filen har {size} MB; högst {largest} MB kan sparas. Gör den mindre eller dela upp den. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one. Nothing was changed.</source>
        <translation>Filen är tom. Välj en annan. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The file {file} of the post in {folder} is missing. Restore the newest backup.</source>
        <translation>Filen {file} saknas i hälsoposten i {folder}. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there. {outcome}</source>
        <translation>Mappen {folder} finns inte längre. {outcome}</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Choose a new folder for the new post.</source>
        <translation>Mappen {folder} är inte tom. Välj en ny mapp för den nya hälsoposten.</translation>
    </message>
    <message>
        <source>The post needs a name.</source>
        <translation>Hälsoposten behöver ett namn.</translation>
    </message>
    <message>
        <source>The update of the data in {folder} would have changed the number of rows of {table}. Nothing was changed.</source>
        <translation>Uppdateringen av data i {folder} skulle ha ändrat antalet rader i {table}. Inget har ändrats.</translation>
    </message>
    <message>
        <source>There is no post in the folder {folder}. Choose the folder that holds the file post.db.</source>
        <translation>Det finns ingen hälsopost i mappen {folder}. Välj mappen som innehåller filen post.db.</translation>
    </message>
    <message>
        <source>This post is open already in another window of Balai on this computer (process {pid}). Use that one, or close it first.</source>
        <translation>Hälsoposten är redan öppen i ett annat Balai-fönster på den här datorn (process {pid}). Använd det, eller stäng det först.</translation>
    </message>
    <message>
        <source>This post is open already on the computer {host}. Close it there first.</source>
        <translation>Hälsoposten är redan öppen på datorn {host}. Stäng den där först.</translation>
    </message>
    <message>
        <source>Wait until a running backup, virus check or copy of the folder has ended. Then do it again.</source>
        <translation>Vänta tills en pågående säkerhetskopiering, viruskontroll eller kopiering av mappen är klar. Gör sedan om det.</translation>
    </message>
    <message>
        <source>What you entered last was not stored.</source>
        <translation>Det du skrev in sist har inte sparats.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Go to the open day</source>
        <translation>Gå till mottagningsdagen</translation>
    </message>
    <message numerus="yes">
        <source>In {n} days.</source>
        <translation>
            <numerusform>Om {n} dag.</numerusform>
            <numerusform>Om {n} dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open day today</source>
        <translation>Ingen mottagningsdag i dag</translation>
    </message>
    <message>
        <source>No open day was held here yet.</source>
        <translation>Ingen mottagningsdag har hållits här än.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Inget väntar</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Open day today</source>
        <translation>Mottagningsdag i dag</translation>
    </message>
    <message>
        <source>Referrals without a result, births that are near, visits of the week and more stand here.</source>
        <translation>Här står remisser utan resultat, förlossningar som närmar sig, veckans besök och mer.</translation>
    </message>
    <message>
        <source>Show the last open day</source>
        <translation>Visa senaste mottagningsdagen</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Snart</translation>
    </message>
    <message>
        <source>Start open day</source>
        <translation>Starta mottagningsdag</translation>
    </message>
    <message>
        <source>The last one was on {day}: {number} came.</source>
        <translation>Den senaste var {day}: {number} kom.</translation>
    </message>
    <message>
        <source>The next one is expected on {day}.</source>
        <translation>Nästa väntas {day}.</translation>
    </message>
    <message>
        <source>The open day of today is finished</source>
        <translation>Dagens mottagningsdag är avslutad</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Vad som väntar</translation>
    </message>
    <message numerus="yes">
        <source>{n} came</source>
        <translation>
            <numerusform>{n} kom</numerusform>
            <numerusform>{n} kom</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}: {number} waiting</source>
        <translation>{step}: {number} väntar</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Restore: {label}</source>
        <translation>Återställ: {label}</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>Det finns inget mer att ångra.</translation>
    </message>
    <message>
        <source>This cannot be undone: “{later}” has changed the same entry since, on {when}. Undo that first.</source>
        <translation>Det går inte att ångra: ”{later}” har ändrat samma uppgift efteråt, {when}. Ångra det först.</translation>
    </message>
    <message>
        <source>This cannot be undone: “{later}”, on {when}, uses the entry that would be taken away. Undo that first.</source>
        <translation>Det går inte att ångra: ”{later}”, {when}, använder uppgiften som skulle tas bort. Ångra det först.</translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <translation>Ångra: {label}</translation>
    </message>
    <message>
        <source>“{label}” has been undone already.</source>
        <translation>”{label}” är redan ångrad.</translation>
    </message>
    <message>
        <source>“{label}” was made by a newer version of Balai. Update Balai on this computer first.</source>
        <translation>”{label}” gjordes i en nyare version av Balai. Uppdatera Balai på datorn först.</translation>
    </message>
</context>
<context>
    <name>Volunteers</name>
    <message>
        <source>A resident, or the name of somebody from elsewhere, e.g. the midwife.</source>
        <translation>En invånare, eller namnet på någon utifrån, t.ex. barnmorskan.</translation>
    </message>
    <message>
        <source>Active this month</source>
        <translation>Aktiva denna månad</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add training…</source>
        <translation>Lägg till utbildning…</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rådgivning</translation>
    </message>
    <message>
        <source>All who ever served</source>
        <translation>Alla som någonsin tjänstgjort</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>As the organiser calls it, e.g. basic.</source>
        <translation>Som arrangören kallar den, t.ex. grundkurs.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Attendance of the volunteers</source>
        <translation>Volontärernas närvaro</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Födelsedatum</translation>
    </message>
    <message>
        <source>C</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Kom</translation>
    </message>
    <message numerus="yes">
        <source>Came to {came} of {n}.</source>
        <translation>
            <numerusform>Kom till {came} av {n}.</numerusform>
            <numerusform>Kom till {came} av {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Intygets nummer</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Incheckning</translation>
    </message>
    <message>
        <source>Choose a resident or write the name.</source>
        <translation>Välj en invånare eller skriv namnet.</translation>
    </message>
    <message>
        <source>Choose a resident, or write the name of somebody from elsewhere, e.g. the midwife.</source>
        <translation>Välj en invånare, eller skriv namnet på någon utifrån, t.ex. barnmorskan.</translation>
    </message>
    <message>
        <source>Choose as what the person helps.</source>
        <translation>Välj vad personen hjälper till som.</translation>
    </message>
    <message>
        <source>Choose one of the tables.</source>
        <translation>Välj ett av borden.</translation>
    </message>
    <message>
        <source>Choose the day of an open day, who helps, and at which table. Print the sheet, then tick who came.</source>
        <translation>Välj en mottagningsdag, vem som hjälper till och vid vilket bord. Skriv ut listan och kryssa sedan för vem som kom.</translation>
    </message>
    <message>
        <source>Choose the office.</source>
        <translation>Välj uppdraget.</translation>
    </message>
    <message>
        <source>Choose the open day or the class.</source>
        <translation>Välj mottagningsdagen eller kursen.</translation>
    </message>
    <message>
        <source>Choose the person.</source>
        <translation>Välj personen.</translation>
    </message>
    <message>
        <source>Choose the role.</source>
        <translation>Välj rollen.</translation>
    </message>
    <message>
        <source>Choose who helps</source>
        <translation>Välj vem som hjälper till</translation>
    </message>
    <message>
        <source>Choose who looks after it.</source>
        <translation>Välj vem som har ansvar för den.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Classes led or helped in</source>
        <translation>Kurser där volontären ledde eller hjälpte till</translation>
    </message>
    <message>
        <source>Correct a training of {name}</source>
        <translation>Rätta en utbildning för {name}</translation>
    </message>
    <message>
        <source>Correct the office of {name}</source>
        <translation>Rätta uppdraget för {name}</translation>
    </message>
    <message>
        <source>Correct the term of {name}</source>
        <translation>Rätta perioden för {name}</translation>
    </message>
    <message>
        <source>Correct what {name} looks after</source>
        <translation>Rätta vad {name} har ansvar för</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date, as far as known</source>
        <translation>Datum, så långt det är känt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Tjänstgöring</translation>
    </message>
    <message>
        <source>Duty sheet</source>
        <translation>Tjänstgöringslista</translation>
    </message>
    <message>
        <source>Duty sheet: {event}, {day}</source>
        <translation>Tjänstgöringslista: {event}, {day}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Utbildningsnivå</translation>
    </message>
    <message>
        <source>End term</source>
        <translation>Avsluta period</translation>
    </message>
    <message>
        <source>End term…</source>
        <translation>Avsluta period…</translation>
    </message>
    <message>
        <source>End the term of {name}</source>
        <translation>Avsluta perioden för {name}</translation>
    </message>
    <message>
        <source>Enter {name} as volunteer</source>
        <translation>Skriv in {name} som volontär</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tillfälle</translation>
    </message>
    <message>
        <source>Everybody planned came</source>
        <translation>Alla planerade kom</translation>
    </message>
    <message>
        <source>Everybody planned came on {day}</source>
        <translation>Alla planerade kom {day}</translation>
    </message>
    <message>
        <source>Family planning field officer</source>
        <translation>Fältarbetare i familjeplanering</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source>For an open day that is over, write its date: then tick who came.</source>
        <translation>För en mottagningsdag som har varit, skriv dess datum: kryssa sedan för vem som kom.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Give a part of the village…</source>
        <translation>Ge en del av byn…</translation>
    </message>
    <message>
        <source>Head of the post</source>
        <translation>Hälsopostens föreståndare</translation>
    </message>
    <message>
        <source>Health services</source>
        <translation>Hälsoinsatser</translation>
    </message>
    <message>
        <source>Health worker</source>
        <translation>Vårdpersonal</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Medhjälpare</translation>
    </message>
    <message>
        <source>Helps in the class</source>
        <translation>Hjälper till på kursen</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Hus</translation>
    </message>
    <message>
        <source>Keeper of the registers</source>
        <translation>Registerförare</translation>
    </message>
    <message>
        <source>Keys: P plans, {figures} gives the table, 0 takes it away, Space says who came.</source>
        <translation>Tangenter: P planerar, {figures} ger bordet, 0 tar bort det, mellanslag säger vem som kom.</translation>
    </message>
    <message>
        <source>Keys: P plans, {figures} gives the table, 0 takes it away.</source>
        <translation>Tangenter: P planerar, {figures} ger bordet, 0 tar bort det.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>Leader of the volunteers</source>
        <translation>Volontärernas ledare</translation>
    </message>
    <message>
        <source>Leads the class</source>
        <translation>Leder kursen</translation>
    </message>
    <message>
        <source>Leave empty while it goes on.</source>
        <translation>Lämna tomt så länge det pågår.</translation>
    </message>
    <message>
        <source>Leave empty while the person is in office.</source>
        <translation>Lämna tomt medan personen har uppdraget.</translation>
    </message>
    <message>
        <source>Leave empty while the person serves.</source>
        <translation>Lämna tomt medan personen tjänstgör.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Listed is who serves on the last day of the month; “since” is the first day of the first term.</source>
        <translation>Här står de som tjänstgör månadens sista dag; ”sedan” är första periodens första dag.</translation>
    </message>
    <message>
        <source>Lists before and after an open day are made for each volunteer. Who looks after a street goes before its area.</source>
        <translation>Listor före och efter en mottagningsdag görs för varje volontär. Den som har en gata går före den som har området.</translation>
    </message>
    <message>
        <source>Looks after</source>
        <translation>Ansvar för</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name as it is printed below the line</source>
        <translation>Namn så som det trycks under linjen</translation>
    </message>
    <message>
        <source>Name below the line</source>
        <translation>Namn under linjen</translation>
    </message>
    <message>
        <source>Name, house or role</source>
        <translation>Namn, hus eller roll</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Grannskap</translation>
    </message>
    <message>
        <source>New officer</source>
        <translation>Ny ansvarig</translation>
    </message>
    <message>
        <source>New term…</source>
        <translation>Ny period…</translation>
    </message>
    <message>
        <source>New volunteer</source>
        <translation>Ny volontär</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>No part of the village yet.</source>
        <translation>Ingen del av byn än.</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>Inget bord</translation>
    </message>
    <message>
        <source>No training is noted yet.</source>
        <translation>Ingen utbildning är antecknad än.</translation>
    </message>
    <message>
        <source>No volunteer is entered yet</source>
        <translation>Ingen volontär är inskriven än</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>No. of training</source>
        <translation>Utbildning nr</translation>
    </message>
    <message>
        <source>Nobody is on the roster on this day. Enter volunteers first, or add somebody below.</source>
        <translation>Ingen står på volontärlistan den här dagen. Skriv in volontärer först, eller lägg till någon nedan.</translation>
    </message>
    <message>
        <source>Nobody is planned yet</source>
        <translation>Ingen är planerad än</translation>
    </message>
    <message>
        <source>Nobody is planned yet.</source>
        <translation>Ingen är planerad än.</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>Ingen hittades</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Note a training of {name}</source>
        <translation>Anteckna en utbildning för {name}</translation>
    </message>
    <message>
        <source>Nothing is planned or written down yet.</source>
        <translation>Inget är planerat eller uppskrivet än.</translation>
    </message>
    <message>
        <source>Number below the name</source>
        <translation>Nummer under namnet</translation>
    </message>
    <message>
        <source>Number of the person</source>
        <translation>Personens nummer</translation>
    </message>
    <message>
        <source>O</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Of a civil servant, where the form asks for it.</source>
        <translation>Statstjänstemannens nummer, där blanketten frågar efter det.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Offices and who holds them</source>
        <translation>Uppdrag och vem som har dem</translation>
    </message>
    <message>
        <source>Open day</source>
        <translation>Mottagningsdag</translation>
    </message>
    <message>
        <source>Open day on: {line}</source>
        <translation>Mottagningsdag den: {line}</translation>
    </message>
    <message>
        <source>Open days</source>
        <translation>Antal dagar</translation>
    </message>
    <message>
        <source>Open days and classes</source>
        <translation>Mottagningsdagar och kurser</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Arrangör</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Övrig</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Annat arbete</translation>
    </message>
    <message>
        <source>Part of the village</source>
        <translation>Del av byn</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Plan an open day</source>
        <translation>Planera en mottagningsdag</translation>
    </message>
    <message>
        <source>Plan open day</source>
        <translation>Planera mottagningsdag</translation>
    </message>
    <message>
        <source>Plan {name} for {day}</source>
        <translation>Planera in {name} {day}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerade</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Print duty sheet</source>
        <translation>Skriv ut tjänstgöringslista</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Remove a term of {name}</source>
        <translation>Ta bort en period för {name}</translation>
    </message>
    <message>
        <source>Remove a training of {name}</source>
        <translation>Ta bort en utbildning för {name}</translation>
    </message>
    <message>
        <source>Remove the office of {name}</source>
        <translation>Ta bort uppdraget för {name}</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Ta bort den här uppgiften</translation>
    </message>
    <message>
        <source>Remove this term</source>
        <translation>Ta bort perioden</translation>
    </message>
    <message>
        <source>Remove this training</source>
        <translation>Ta bort utbildningen</translation>
    </message>
    <message>
        <source>Remove what {name} looks after</source>
        <translation>Ta bort vad {name} har ansvar för</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Invånare</translation>
    </message>
    <message>
        <source>Resident&apos;s card</source>
        <translation>Invånarens kort</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Volontärlista</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sekreterare</translation>
    </message>
    <message>
        <source>Serve now</source>
        <translation>Tjänstgör nu</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Sign when you come. Write in who comes unplanned, with the role: volunteer, family planning or health worker.</source>
        <translation>Skriv under när du kommer. Skriv in den som kommer oplanerat, med roll: volontär, familjeplanering eller vårdpersonal.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Någon annan…</translation>
    </message>
    <message>
        <source>Somebody who is not in the list any more</source>
        <translation>Någon som inte finns i listan längre</translation>
    </message>
    <message>
        <source>Staff of each month</source>
        <translation>Personal per månad</translation>
    </message>
    <message>
        <source>Staff who came</source>
        <translation>Personal som kom</translation>
    </message>
    <message>
        <source>Staff who came to the open days</source>
        <translation>Personal som kom till mottagningsdagarna</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Streets of a volunteer</source>
        <translation>En volontärs gator</translation>
    </message>
    <message>
        <source>Supervising officer</source>
        <translation>Handledare</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Take {name} off the list of {day}</source>
        <translation>Ta bort {name} från listan {day}</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Term of a volunteer</source>
        <translation>Volontärs period</translation>
    </message>
    <message>
        <source>Term of an officer</source>
        <translation>Ansvarigs period</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Perioder</translation>
    </message>
    <message>
        <source>The last day lies before the first. Check both dates.</source>
        <translation>Den sista dagen ligger före den första. Kontrollera båda datumen.</translation>
    </message>
    <message>
        <source>The roster says who serves the post and since when. The registers, the duty sheet and the figures come from it.</source>
        <translation>Volontärlistan säger vem som tjänstgör och sedan när. Registren, tjänstgöringslistan och siffrorna bygger på den.</translation>
    </message>
    <message>
        <source>The term ends on {end}, before it begins on {start}. Check both dates.</source>
        <translation>Perioden slutar {end}, innan den börjar {start}. Kontrollera båda datumen.</translation>
    </message>
    <message>
        <source>The term still runs: end it.</source>
        <translation>Perioden pågår än: avsluta den.</translation>
    </message>
    <message>
        <source>The whole village</source>
        <translation>Hela byn</translation>
    </message>
    <message>
        <source>The year is enough.</source>
        <translation>Året räcker.</translation>
    </message>
    <message>
        <source>This cannot be undone: two people would be {office} at one time. End or remove the other term first.</source>
        <translation>Det går inte att ångra: två personer skulle vara {office} samtidigt. Avsluta eller ta bort den andra perioden först.</translation>
    </message>
    <message>
        <source>This cannot be undone: {name} would serve twice at one time. End or remove the other term first.</source>
        <translation>Det går inte att ångra: {name} skulle tjänstgöra dubbelt samtidigt. Avsluta eller ta bort den andra perioden först.</translation>
    </message>
    <message>
        <source>This entry is not here any more. Look at the card again.</source>
        <translation>Uppgiften finns inte här längre. Titta på kortet igen.</translation>
    </message>
    <message>
        <source>This is not here any more. Look at the list again.</source>
        <translation>Det här finns inte längre. Titta på listan igen.</translation>
    </message>
    <message>
        <source>This person is not in the residents&apos; list any more. Search again.</source>
        <translation>Personen finns inte i invånarlistan längre. Sök igen.</translation>
    </message>
    <message>
        <source>This term is not here any more. Look at the list again.</source>
        <translation>Perioden finns inte längre. Titta på listan igen.</translation>
    </message>
    <message>
        <source>This training is entered for the same date already.</source>
        <translation>Utbildningen är redan införd för samma datum.</translation>
    </message>
    <message>
        <source>This training is not here any more. Look at the list again.</source>
        <translation>Utbildningen finns inte längre. Titta på listan igen.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Utbildade</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Utbildning</translation>
    </message>
    <message>
        <source>Training and certificates</source>
        <translation>Utbildning och intyg</translation>
    </message>
    <message>
        <source>Training of the volunteers</source>
        <translation>Volontärernas utbildning</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Utbildningar</translation>
    </message>
    <message>
        <source>Trainings of the volunteers</source>
        <translation>Volontärernas utbildningar</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>Kassör</translation>
    </message>
    <message>
        <source>Try fewer letters, or show all who ever served.</source>
        <translation>Skriv färre bokstäver, eller visa alla som någonsin tjänstgjort.</translation>
    </message>
    <message>
        <source>Type a few letters of the name and choose. Only residents serve; enter others there first.</source>
        <translation>Skriv några bokstäver i namnet och välj. Bara invånare kan tjänstgöra; skriv in andra där först.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Village head</source>
        <translation>Byledare</translation>
    </message>
    <message>
        <source>Village midwife</source>
        <translation>Byns barnmorska</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Volontär</translation>
    </message>
    <message>
        <source>Volunteer, secretary</source>
        <translation>Volontär, sekreterare</translation>
    </message>
    <message>
        <source>Volunteer, treasurer</source>
        <translation>Volontär, kassör</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Volontärer</translation>
    </message>
    <message>
        <source>Volunteers of the post</source>
        <translation>Hälsopostens volontärer</translation>
    </message>
    <message>
        <source>W</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Kvarter</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Vägning</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Vad den handlade om</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Who came to several open days of a month counts once. Empty: nobody wrote down who came.</source>
        <translation>Den som kom till flera mottagningsdagar under en månad räknas en gång. Tomt: ingen skrev upp vem som kom.</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Vem som hjälper till</translation>
    </message>
    <message>
        <source>Who of the volunteers came</source>
        <translation>Vilka av volontärerna som kom</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Vem som skriver under</translation>
    </message>
    <message>
        <source>Who takes an office</source>
        <translation>Vem som får ett uppdrag</translation>
    </message>
    <message>
        <source>Who worked in the month</source>
        <translation>Vilka som arbetade under månaden</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Varför den slutade</translation>
    </message>
    <message>
        <source>With titles. Leave empty to print the name above.</source>
        <translation>Med titlar. Lämna tomt för att trycka namnet ovan.</translation>
    </message>
    <message>
        <source>Without a table, and guests</source>
        <translation>Utan bord, samt gäster</translation>
    </message>
    <message>
        <source>Write down whether {name} came on {day}</source>
        <translation>Skriv upp om {name} kom {day}</translation>
    </message>
    <message>
        <source>Write the day on which the term begins.</source>
        <translation>Skriv dagen då perioden börjar.</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>Skriv den första dagen.</translation>
    </message>
    <message>
        <source>Write what the training was about.</source>
        <translation>Skriv vad utbildningen handlade om.</translation>
    </message>
    <message>
        <source>Writing down</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>kommande</translation>
    </message>
    <message>
        <source>came</source>
        <translation>kom</translation>
    </message>
    <message>
        <source>certificate {number}</source>
        <translation>intyg {number}</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>datum inte känt</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>kom inte</translation>
    </message>
    <message>
        <source>died {day}</source>
        <translation>dog {day}</translation>
    </message>
    <message>
        <source>former</source>
        <translation>tidigare</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>från {day}</translation>
    </message>
    <message>
        <source>has died</source>
        <translation>har dött</translation>
    </message>
    <message>
        <source>has moved away</source>
        <translation>har flyttat</translation>
    </message>
    <message>
        <source>moved away {day}</source>
        <translation>flyttade {day}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planerad</translation>
    </message>
    <message>
        <source>second at once: end one</source>
        <translation>två samtidigt: avsluta en</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>tjänstgör</translation>
    </message>
    <message>
        <source>signs now</source>
        <translation>undertecknar nu</translation>
    </message>
    <message>
        <source>since {start}</source>
        <translation>sedan {start}</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommande</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>till och med {day}</translation>
    </message>
    <message>
        <source>who came?</source>
        <translation>vem kom?</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>uppskrivet</translation>
    </message>
    <message>
        <source>{came} came, {away} did not come, empty: not written down. The letter under a date: {letters}.</source>
        <translation>{came} kom, {away} kom inte, tomt: inte uppskrivet. Bokstaven under datumet: {letters}.</translation>
    </message>
    <message>
        <source>{day} is in the future. Enter a training when it is over.</source>
        <translation>{day} ligger i framtiden. För in en utbildning när den har varit.</translation>
    </message>
    <message>
        <source>{day} is in the future. Who came can be ticked from that day on.</source>
        <translation>{day} ligger i framtiden. Vem som kom går att kryssa för från och med den dagen.</translation>
    </message>
    <message>
        <source>{day} is more than a year ahead. Check the year.</source>
        <translation>{day} är mer än ett år framåt. Kontrollera året.</translation>
    </message>
    <message>
        <source>{day} is more than ten years ahead. Check the year.</source>
        <translation>{day} är mer än tio år framåt. Kontrollera året.</translation>
    </message>
    <message>
        <source>{event}, {day}</source>
        <translation>{event}, {day}</translation>
    </message>
    <message>
        <source>{letter} {event}</source>
        <translation>{letter} {event}</translation>
    </message>
    <message>
        <source>{month}</source>
        <translation>{month}</translation>
    </message>
    <message>
        <source>{name} died on {death}. Write that day or an earlier one.</source>
        <translation>{name} dog {death}. Skriv den dagen eller en tidigare.</translation>
    </message>
    <message>
        <source>{name} held this office from {start} to {end}. The two terms may not overlap.</source>
        <translation>{name} hade det här uppdraget från {start} till {end}. De två perioderna får inte överlappa.</translation>
    </message>
    <message>
        <source>{name} helps on {day}</source>
        <translation>{name} hjälper till {day}</translation>
    </message>
    <message>
        <source>{name} holds this office since {start}. End that term first, or write another date.</source>
        <translation>{name} har det här uppdraget sedan {start}. Avsluta den perioden först eller skriv ett annat datum.</translation>
    </message>
    <message>
        <source>{name} is in office until the day before.</source>
        <translation>{name} har uppdraget till och med dagen före.</translation>
    </message>
    <message>
        <source>{name} leaves</source>
        <translation>{name} slutar</translation>
    </message>
    <message>
        <source>{name} looks after this part of the village on these days already.</source>
        <translation>{name} har redan ansvar för den här delen av byn de här dagarna.</translation>
    </message>
    <message>
        <source>{name} looks after {place}</source>
        <translation>{name} har ansvar för {place}</translation>
    </message>
    <message>
        <source>{name} served from {start} to {end} already. The two terms may not overlap.</source>
        <translation>{name} tjänstgjorde redan från {start} till {end}. De två perioderna får inte överlappa.</translation>
    </message>
    <message>
        <source>{name} serves since {start} already. End that term first, or write another date.</source>
        <translation>{name} tjänstgör redan sedan {start}. Avsluta den perioden först eller skriv ett annat datum.</translation>
    </message>
    <message>
        <source>{name} was born on {birth}, after {day}. Check the date.</source>
        <translation>{name} är född {birth}, efter {day}. Kontrollera datumet.</translation>
    </message>
    <message>
        <source>{name}, from the settings</source>
        <translation>{name}, ur inställningarna</translation>
    </message>
    <message>
        <source>{name}: looks after</source>
        <translation>{name}: ansvar för</translation>
    </message>
    <message>
        <source>{name}: term</source>
        <translation>{name}: period</translation>
    </message>
    <message>
        <source>{name}: training</source>
        <translation>{name}: utbildning</translation>
    </message>
    <message numerus="yes">
        <source>{n} came</source>
        <translation>
            <numerusform>{n} kom</numerusform>
            <numerusform>{n} kom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} helpers were planned for {day}. Write who of them came.</source>
        <translation>
            <numerusform>{n} person skulle hjälpa till {day}. Skriv om den kom.</numerusform>
            <numerusform>{n} personer skulle hjälpa till {day}. Skriv vilka av dem som kom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} planned</source>
        <translation>
            <numerusform>{n} planerad</numerusform>
            <numerusform>{n} planerade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} serve</source>
        <translation>
            <numerusform>{n} tjänstgör</numerusform>
            <numerusform>{n} tjänstgör</numerusform>
        </translation>
    </message>
    <message>
        <source>{office} is {name}</source>
        <translation>{office} är {name}</translation>
    </message>
    <message>
        <source>{office}: nobody holds this office on {day}. The line to sign stays without a name.</source>
        <translation>{office}: ingen har uppdraget den {day}. Raden för underskrift får inget namn.</translation>
    </message>
    <message>
        <source>{office}: {name}</source>
        <translation>{office}: {name}</translation>
    </message>
    <message>
        <source>{role}, {span}. Who comes back later begins a new term.</source>
        <translation>{role}, {span}. Den som kommer tillbaka senare börjar en ny period.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} till {end}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>A mistake in Balai</source>
        <translation>Ett fel i Balai</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} figures after the decimal sign. Thousands are written without a sign.</source>
        <translation>
            <numerusform>Högst {n} siffra efter decimaltecknet. Tusental skrivs utan tecken.</numerusform>
            <numerusform>Högst {n} siffror efter decimaltecknet. Tusental skrivs utan tecken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup: today {time}</source>
        <translation>Säkerhetskopia: i dag {time}</translation>
    </message>
    <message>
        <source>Backup: yesterday {time}</source>
        <translation>Säkerhetskopia: i går {time}</translation>
    </message>
    <message numerus="yes">
        <source>Backup: {n} days ago</source>
        <translation>
            <numerusform>Säkerhetskopia: för {n} dag sedan</numerusform>
            <numerusform>Säkerhetskopia: för {n} dagar sedan</numerusform>
        </translation>
    </message>
    <message>
        <source>Balai could not finish what you asked for. What was saved before is safe.</source>
        <translation>Balai kunde inte slutföra det du ville göra. Det som sparats tidigare är i säkerhet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Change setting {name}</source>
        <translation>Ändra inställningen {name}</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Välj i kalender</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Stäng (Esc)</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Stäng utan att spara</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Kopiera detaljerna</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Everything is saved on this computer</source>
        <translation>Allt är sparat på den här datorn</translation>
    </message>
    <message>
        <source>Fill this in: {title}.</source>
        <translation>Fyll i: {title}.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
    </message>
    <message>
        <source>Go back and save it, or close Balai without it.</source>
        <translation>Gå tillbaka och spara det, eller stäng Balai utan det.</translation>
    </message>
    <message>
        <source>Go to a page or a person</source>
        <translation>Gå till en sida eller en person</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Dölj det som skrivs</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Hämtar</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ingen säkerhetskopia än</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Inte sparat än</translation>
    </message>
    <message>
        <source>Not saved. Open it again to go on where you left off.</source>
        <translation>Inte sparat. Öppna igen för att fortsätta där du slutade.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Inget hittades. Prova färre bokstäver.</translation>
    </message>
    <message>
        <source>Nothing was changed since Balai was opened. Older actions can be undone in History.</source>
        <translation>Inget har ändrats sedan Balai öppnades. Äldre åtgärder går att ångra i Historik.</translation>
    </message>
    <message>
        <source>Only the age is known</source>
        <translation>Bara åldern är känd</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Ställen som hittades</translation>
    </message>
    <message>
        <source>Practice post: nothing here is real</source>
        <translation>Övningspost: inget här är på riktigt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Visa som diagram</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Visa som tabell</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Visa det som skrivs</translation>
    </message>
    <message>
        <source>Something is needed from you</source>
        <translation>Något behövs från dig</translation>
    </message>
    <message>
        <source>Something on the page “{page}” was typed and not saved.</source>
        <translation>Något på sidan ”{page}” har skrivits men inte sparats.</translation>
    </message>
    <message>
        <source>The date is known</source>
        <translation>Datumet är känt</translation>
    </message>
    <message>
        <source>The midwife&apos;s entries are open. Lock them</source>
        <translation>Barnmorskans uppgifter är öppna. Lås dem</translation>
    </message>
    <message>
        <source>The month is missing. Write it, or empty the day.</source>
        <translation>Månaden saknas. Skriv den eller töm dagen.</translation>
    </message>
    <message>
        <source>The year is missing. Write it with four figures, for example {example}.</source>
        <translation>Året saknas. Skriv det med fyra siffror, till exempel {example}.</translation>
    </message>
    <message>
        <source>The year {year} cannot be right. Write a year from 1900 to 2200.</source>
        <translation>Året {year} kan inte stämma. Skriv ett år från 1900 till 2200.</translation>
    </message>
    <message>
        <source>There is no such day: “{typed}”. Check day and month.</source>
        <translation>Den dagen finns inte: ”{typed}”. Kontrollera dag och månad.</translation>
    </message>
    <message>
        <source>Try it once more. If it happens again, close Balai and open it again, and show the details below to the person who helps you. They contain no names.</source>
        <translation>Försök en gång till. Händer det igen: stäng Balai, öppna det på nytt och visa detaljerna nedan för den som brukar hjälpa dig. De innehåller inga namn.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Ångra: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Ångrat: {what}</translation>
    </message>
    <message>
        <source>What you typed before is here again. Save it, or cancel.</source>
        <translation>Det du skrev förut finns här igen. Spara det eller avbryt.</translation>
    </message>
    <message>
        <source>Write a whole number, without “{sign}”.</source>
        <translation>Skriv ett heltal, utan ”{sign}”.</translation>
    </message>
    <message>
        <source>Write the year with four figures, for example {example}.</source>
        <translation>Skriv året med fyra siffror, till exempel {example}.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Years or months</source>
        <translation>År eller månader</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>born about {date}</source>
        <translation>född omkring {date}</translation>
    </message>
    <message>
        <source>months old</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>years old</source>
        <translation>år</translation>
    </message>
    <message>
        <source>{date} has not come yet. Check the year.</source>
        <translation>{date} har inte varit än. Kontrollera året.</translation>
    </message>
    <message>
        <source>{day} is too early. Write {earliest} or a later day.</source>
        <translation>{day} är för tidigt. Skriv {earliest} eller en senare dag.</translation>
    </message>
    <message>
        <source>{day} is too late. Write {latest} or an earlier day.</source>
        <translation>{day} är för sent. Skriv {latest} eller en tidigare dag.</translation>
    </message>
    <message numerus="yes">
        <source>{n} points. Arrow keys go from one to the next.</source>
        <translation>
            <numerusform>{n} punkt. Piltangenterna går från en till nästa.</numerusform>
            <numerusform>{n} punkter. Piltangenterna går från en till nästa.</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} is too large. It must be at most {maximum}.</source>
        <translation>{value} är för stort. Det får vara högst {maximum}.</translation>
    </message>
    <message>
        <source>{value} is too small. It must be at least {minimum}.</source>
        <translation>{value} är för litet. Det måste vara minst {minimum}.</translation>
    </message>
    <message>
        <source>“{typed}” has two decimal signs. Write it without a sign for thousands, for example {example}.</source>
        <translation>”{typed}” har två decimaltecken. Skriv utan tecken för tusental, till exempel {example}.</translation>
    </message>
    <message>
        <source>“{typed}” is not a date. Write day, month and year, for example {example}.</source>
        <translation>”{typed}” är inget datum. Skriv dag, månad och år, till exempel {example}.</translation>
    </message>
    <message>
        <source>“{typed}” is not a number. Write it in figures, for example {example}.</source>
        <translation>”{typed}” är inget tal. Skriv med siffror, till exempel {example}.</translation>
    </message>
</context>
</TS>
