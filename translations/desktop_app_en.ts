<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Backup</name>
    <message numerus="yes">
        <source>The last backup on {place} is {n} days old. Plug it in: a new one is then made by itself.</source>
        <translation>
            <numerusform>The last backup on {place} is one day old. Plug it in: a new one is then made by itself.</numerusform>
            <numerusform>The last backup on {place} is {n} days old. Plug it in: a new one is then made by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup on {place} is {n} days old: plug it in</source>
        <translation>
            <numerusform>The last backup on {place} is {n} day old: plug it in</numerusform>
            <numerusform>The last backup on {place} is {n} days old: plug it in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>and {n} more</numerusform>
            <numerusform>and {n} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: {n}</source>
        <translation>
            <numerusform>{kind}: {n}</numerusform>
            <numerusform>{kind}: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attached files are missing or damaged.</source>
        <translation>
            <numerusform>{n} attached file is missing or damaged.</numerusform>
            <numerusform>{n} attached files are missing or damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things done since then would no longer be in the post</source>
        <translation>
            <numerusform>One thing done since then would no longer be in the post</numerusform>
            <numerusform>{n} things done since then would no longer be in the post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things that were done after the backup are in the post again.</source>
        <translation>
            <numerusform>One thing that was done after the backup is in the post again.</numerusform>
            <numerusform>{n} things that were done after the backup are in the post again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things that were done after the backup can still be read in files on this computer. They can be brought back.</source>
        <translation>
            <numerusform>One thing that was done after the backup can still be read in files on this computer. It can be brought back.</numerusform>
            <numerusform>{n} things that were done after the backup can still be read in files on this computer. They can be brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Child record</name>
    <message numerus="yes">
        <source>List for {n} months</source>
        <translation>
            <numerusform>List for {n} month</numerusform>
            <numerusform>List for {n} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List for {n} years</source>
        <translation>
            <numerusform>List for {n} year</numerusform>
            <numerusform>List for {n} years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} day</numerusform>
            <numerusform>{n} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days fed</source>
        <translation>
            <numerusform>{n} day fed</numerusform>
            <numerusform>{n} days fed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier</source>
        <translation>
            <numerusform>{n} earlier</numerusform>
            <numerusform>{n} earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} portions</source>
        <translation>
            <numerusform>{n} portion</numerusform>
            <numerusform>{n} portions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} portions a day are not possible. Write 0 to {most}.</source>
        <translation>
            <numerusform>One portion a day is not possible. Write 0 to {most}.</numerusform>
            <numerusform>{n} portions a day are not possible. Write 0 to {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signs of tuberculosis</source>
        <translation>
            <numerusform>{n} sign of tuberculosis</numerusform>
            <numerusform>{n} signs of tuberculosis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Classes</name>
    <message numerus="yes">
        <source>A quiz of {n} questions is too long. At most {most} are possible: make two quizzes.</source>
        <translation>
            <numerusform>A quiz of one question is too long. At most {most} are possible: make two quizzes.</numerusform>
            <numerusform>A quiz of {n} questions is too long. At most {most} are possible: make two quizzes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} places are taken. Who is enrolled now stands on the waiting list.</source>
        <translation>
            <numerusform>The only place ({n}) is taken. Who is enrolled now stands on the waiting list.</numerusform>
            <numerusform>All {n} places are taken. Who is enrolled now stands on the waiting list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the teacher only. All together: {n} points.</source>
        <translation>
            <numerusform>For the teacher only. All together: {n} point.</numerusform>
            <numerusform>For the teacher only. All together: {n} points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue {n} certificates</source>
        <translation>
            <numerusform>Issue {n} certificate</numerusform>
            <numerusform>Issue {n} certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue {n} certificates of {class_name}</source>
        <translation>
            <numerusform>Issue {n} certificate of {class_name}</numerusform>
            <numerusform>Issue {n} certificates of {class_name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keys: 1 to {n}, or letters. Space: left out.</source>
        <translation>
            <numerusform>Keys: 1 to {n}, or letters. Space: left out.</numerusform>
            <numerusform>Keys: 1 to {n}, or letters. Space: left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The class has {n} places and all are taken. Give it more places, or wait until one is free.</source>
        <translation>
            <numerusform>The class has {n} place and it is taken. Give it more places, or wait until it is free.</numerusform>
            <numerusform>The class has {n} places and all are taken. Give it more places, or wait until one is free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The picture “{file}” is too large for this computer: {n} million pixels. Make it smaller in another program.</source>
        <translation>
            <numerusform>The picture “{file}” is too large for this computer: {n} million pixels. Make it smaller in another program.</numerusform>
            <numerusform>The picture “{file}” is too large for this computer: {n} million pixels. Make it smaller in another program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The quiz “{title}” was answered {n} times since then. Its questions stay as they were asked. Change the quiz: a new version is made.</source>
        <translation>
            <numerusform>The quiz “{title}” was answered {n} time since then. Its questions stay as they were asked. Change the quiz: a new version is made.</numerusform>
            <numerusform>The quiz “{title}” was answered {n} times since then. Its questions stay as they were asked. Change the quiz: a new version is made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This cannot be undone: “{name}” has {n} places, and all are taken now. Give the class more places first.</source>
        <translation>
            <numerusform>This cannot be undone: “{name}” has {n} place, and it is taken now. Give the class more places first.</numerusform>
            <numerusform>This cannot be undone: “{name}” has {n} places, and all are taken now. Give the class more places first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This quiz was answered already ({n} times). Its questions stay as they were asked: save a new version.</source>
        <translation>
            <numerusform>This quiz was answered already ({n} time). Its questions stay as they were asked: save a new version.</numerusform>
            <numerusform>This quiz was answered already ({n} times). Its questions stay as they were asked: save a new version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This quiz was answered {n} times. If you change its questions, a new version is saved; the answers to the old one stay with it.</source>
        <translation>
            <numerusform>This quiz was answered {n} time. If you change its questions, a new version is saved; the answers to the old one stay with it.</numerusform>
            <numerusform>This quiz was answered {n} times. If you change its questions, a new version is saved; the answers to the old one stay with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, the last one on {day}</source>
        <translation>
            <numerusform>and {n} more, the last one on {day}</numerusform>
            <numerusform>and {n} more, the last one on {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>in {n} day</numerusform>
            <numerusform>in {n} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} absent</source>
        <translation>
            <numerusform>{n} absent</numerusform>
            <numerusform>{n} absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers are too many. Write at most {most}.</source>
        <translation>
            <numerusform>{n} answer is too many. Write at most {most}.</numerusform>
            <numerusform>{n} answers are too many. Write at most {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} came</source>
        <translation>
            <numerusform>{n} came</numerusform>
            <numerusform>{n} came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} classes</source>
        <translation>
            <numerusform>{n} class</numerusform>
            <numerusform>{n} classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>{n} day ago</numerusform>
            <numerusform>{n} days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <translation>
            <numerusform>{n} left out</numerusform>
            <numerusform>{n} left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings</source>
        <translation>
            <numerusform>{n} meeting</numerusform>
            <numerusform>{n} meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings are not possible. Write 1 to {most}, or leave it empty.</source>
        <translation>
            <numerusform>{n} meeting is not possible. Write 1 to {most}, or leave it empty.</numerusform>
            <numerusform>{n} meetings are not possible. Write 1 to {most}, or leave it empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings attended, from {first} to {last}</source>
        <translation>
            <numerusform>{n} meeting attended, from {first} to {last}</numerusform>
            <numerusform>{n} meetings attended, from {first} to {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings cannot be planned at once. Write 1 to {most}.</source>
        <translation>
            <numerusform>{n} meeting cannot be planned at once. Write 1 to {most}.</numerusform>
            <numerusform>{n} meetings cannot be planned at once. Write 1 to {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings held</source>
        <translation>
            <numerusform>{n} meeting held</numerusform>
            <numerusform>{n} meetings held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings of classes today</source>
        <translation>
            <numerusform>{n} meeting of a class today</numerusform>
            <numerusform>{n} meetings of classes today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings to type in</source>
        <translation>
            <numerusform>{n} meeting to type in</numerusform>
            <numerusform>{n} meetings to type in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more meetings</source>
        <translation>
            <numerusform>{n} more meeting</numerusform>
            <numerusform>{n} more meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more meetings with husband or family</source>
        <translation>
            <numerusform>{n} more meeting with husband or family</numerusform>
            <numerusform>{n} more meetings with husband or family</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not said yet</source>
        <translation>
            <numerusform>{n} not said yet</numerusform>
            <numerusform>{n} not said yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these with husband or family</source>
        <translation>
            <numerusform>{n} of these with husband or family</numerusform>
            <numerusform>{n} of these with husband or family</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} person</numerusform>
            <numerusform>{n} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people more than places</source>
        <translation>
            <numerusform>{n} person more than places</numerusform>
            <numerusform>{n} people more than places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people take part.</source>
        <translation>
            <numerusform>{n} person takes part.</numerusform>
            <numerusform>{n} people take part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people wait for a place.</source>
        <translation>
            <numerusform>{n} person waits for a place.</numerusform>
            <numerusform>{n} people wait for a place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people who improved</source>
        <translation>
            <numerusform>{n} person who improved</numerusform>
            <numerusform>{n} people who improved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people who took both tests</source>
        <translation>
            <numerusform>{n} person who took both tests</numerusform>
            <numerusform>{n} people who took both tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places are not possible. Write 1 to {most}, or leave it empty for no limit.</source>
        <translation>
            <numerusform>{n} place is not possible. Write 1 to {most}, or leave it empty for no limit.</numerusform>
            <numerusform>{n} places are not possible. Write 1 to {most}, or leave it empty for no limit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points</source>
        <translation>
            <numerusform>{n} point</numerusform>
            <numerusform>{n} points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points are not possible. Write 1 to {most}.</source>
        <translation>
            <numerusform>{n} point is not possible. Write 1 to {most}.</numerusform>
            <numerusform>{n} points are not possible. Write 1 to {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions were left out. That is no wrong answer; you can still go back to them.</source>
        <translation>
            <numerusform>{n} question was left out. That is no wrong answer; you can still go back to it.</numerusform>
            <numerusform>{n} questions were left out. That is no wrong answer; you can still go back to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} right</source>
        <translation>
            <numerusform>{n} right</numerusform>
            <numerusform>{n} right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sheets of the quiz “{title}”</source>
        <translation>
            <numerusform>{n} sheet of the quiz “{title}”</numerusform>
            <numerusform>{n} sheets of the quiz “{title}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times with somebody</source>
        <translation>
            <numerusform>{n} time with somebody</numerusform>
            <numerusform>{n} times with somebody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to type in</source>
        <translation>
            <numerusform>{n} to type in</numerusform>
            <numerusform>{n} to type in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation>
            <numerusform>{n} waiting</numerusform>
            <numerusform>{n} waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wrong</source>
        <translation>
            <numerusform>{n} wrong</numerusform>
            <numerusform>{n} wrong</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Command line</name>
    <message numerus="yes">
        <source>Everything is sound: {n} rows are what their operations say.</source>
        <translation>
            <numerusform>Everything is sound: {n} row is what its operations say.</numerusform>
            <numerusform>Everything is sound: {n} rows are what their operations say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup {folder} opens, is whole and holds {n} rows.</source>
        <translation>
            <numerusform>The backup {folder} opens, is whole and holds {n} row.</numerusform>
            <numerusform>The backup {folder} opens, is whole and holds {n} rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup {folder} was made, opened and counted: {n} rows.</source>
        <translation>
            <numerusform>The backup {folder} was made, opened and counted: {n} row.</numerusform>
            <numerusform>The backup {folder} was made, opened and counted: {n} rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: last heard of {when}; {n} entries not yet confirmed.</source>
        <translation>
            <numerusform>{name}: last heard of {when}; one entry not yet confirmed.</numerusform>
            <numerusform>{name}: last heard of {when}; {n} entries not yet confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} computed tables were made anew.</source>
        <translation>
            <numerusform>{n} computed table was made anew.</numerusform>
            <numerusform>{n} computed tables were made anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of the others have not come yet. Save for them; their next file holds what is missing.</source>
        <translation>
            <numerusform>One entry of the others has not come yet. Save for them; their next file holds what is missing.</numerusform>
            <numerusform>{n} entries of the others have not come yet. Save for them; their next file holds what is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were saved in {file} for: {names}.</source>
        <translation>
            <numerusform>One entry was saved in {file} for: {names}.</numerusform>
            <numerusform>{n} entries were saved in {file} for: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were taken in.</source>
        <translation>
            <numerusform>One entry was taken in.</numerusform>
            <numerusform>{n} entries were taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems were found. Enter nothing more; restore the newest sound backup.</source>
        <translation>
            <numerusform>{n} problem was found. Enter nothing more; restore the newest sound backup.</numerusform>
            <numerusform>{n} problems were found. Enter nothing more; restore the newest sound backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows refer to rows that have not arrived yet.</source>
        <translation>
            <numerusform>{n} row refers to rows that have not arrived yet.</numerusform>
            <numerusform>{n} rows refer to rows that have not arrived yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things done since then would be lost:</source>
        <translation>
            <numerusform>One thing done since then would be lost:</numerusform>
            <numerusform>{n} things done since then would be lost:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confidential</name>
    <message numerus="yes">
        <source>{n} entries cannot be opened with this key: they were sealed with another one.</source>
        <translation>
            <numerusform>{n} entry cannot be opened with this key: it was sealed with another one.</numerusform>
            <numerusform>{n} entries cannot be opened with this key: they were sealed with another one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} person</numerusform>
            <numerusform>{n} people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Data check</name>
    <message numerus="yes">
        <source>The identity number of {name} has {n} digits, the card has {digits}. Copy it from the card again.</source>
        <translation>
            <numerusform>The identity number of {name} has one digit, the card has {digits}. Copy it from the card again.</numerusform>
            <numerusform>The identity number of {name} has {n} digits, the card has {digits}. Copy it from the card again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{mother} would have been {n} years old when {name} was born. Check both birth dates, and who the mother is.</source>
        <translation>
            <numerusform>{mother} would have been one year old when {name} was born. Check both birth dates, and who the mother is.</numerusform>
            <numerusform>{mother} would have been {n} years old when {name} was born. Check both birth dates, and who the mother is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} lives in {n} houses at the same time. Take the person out of all but one.</source>
        <translation>
            <numerusform>{name} lives in {n} house at the same time. Take the person out of all but one.</numerusform>
            <numerusform>{name} lives in {n} houses at the same time. Take the person out of all but one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} would be {n} years old. Check the birth date, or record the death.</source>
        <translation>
            <numerusform>{name} would be one year old. Check the birth date, or record the death.</numerusform>
            <numerusform>{name} would be {n} years old. Check the birth date, or record the death.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at</source>
        <translation>
            <numerusform>{n} to look at</numerusform>
            <numerusform>{n} to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>The clock of {name} or of this laptop looks wrong: the file is dated {n} days ahead.</source>
        <translation>
            <numerusform>The clock of {name} or of this laptop looks wrong: the file is dated one day ahead.</numerusform>
            <numerusform>The clock of {name} or of this laptop looks wrong: the file is dated {n} days ahead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code has 6 words; {n} were typed.</source>
        <translation>
            <numerusform>The code has 6 words; one was typed.</numerusform>
            <numerusform>The code has 6 words; {n} were typed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file {file} belongs to a set of {n} files, and not all of them are here. Copy all of them into one folder.</source>
        <translation>
            <numerusform>The file {file} belongs to a set of one file, and not all of it is here. Copy all of it into one folder.</numerusform>
            <numerusform>The file {file} belongs to a set of {n} files, and not all of them are here. Copy all of them into one folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {n} entries are listed.</source>
        <translation>
            <numerusform>The first entry is listed.</numerusform>
            <numerusform>The first {n} entries are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name of the laptop is too long. Use at most {n} letters.</source>
        <translation>
            <numerusform>The name of the laptop is too long. Use at most one letter.</numerusform>
            <numerusform>The name of the laptop is too long. Use at most {n} letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <translation>
            <numerusform>{n} changed</numerusform>
            <numerusform>{n} changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries differ between laptops: decide what is right</source>
        <translation>
            <numerusform>One entry differs between laptops: decide what is right</numerusform>
            <numerusform>{n} entries differ between laptops: decide what is right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files to take in:</source>
        <translation>
            <numerusform>One file to take in:</numerusform>
            <numerusform>{n} files to take in:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>{n} new</numerusform>
            <numerusform>{n} new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not confirmed</source>
        <translation>
            <numerusform>{n} not confirmed</numerusform>
            <numerusform>{n} not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people who came in were perhaps entered twice.</source>
        <translation>
            <numerusform>{n} person who came in was perhaps entered twice.</numerusform>
            <numerusform>{n} people who came in were perhaps entered twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures and papers</source>
        <translation>
            <numerusform>One picture or paper</numerusform>
            <numerusform>{n} pictures and papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures and papers have not come yet; they are asked for again.</source>
        <translation>
            <numerusform>One picture or paper has not come yet; it is asked for again.</numerusform>
            <numerusform>{n} pictures and papers have not come yet; they are asked for again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things that were done</source>
        <translation>
            <numerusform>One thing that was done</numerusform>
            <numerusform>{n} things that were done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things that {name} did are not in this file and not here: an earlier file was lost. They are asked for again.</source>
        <translation>
            <numerusform>One thing that {name} did is not in this file and not here: an earlier file was lost. It is asked for again.</numerusform>
            <numerusform>{n} things that {name} did are not in this file and not here: an earlier file was lost. They are asked for again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to decide</source>
        <translation>
            <numerusform>{n} to decide</numerusform>
            <numerusform>{n} to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wait for a newer Balai</source>
        <translation>
            <numerusform>One waits for a newer Balai</numerusform>
            <numerusform>{n} wait for a newer Balai</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Health centre</name>
    <message numerus="yes">
        <source>Take in {n} files</source>
        <translation>
            <numerusform>Take in {n} file</numerusform>
            <numerusform>Take in {n} files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more: open the post to see them</source>
        <translation>
            <numerusform>and one more: open the post to see it</numerusform>
            <numerusform>and {n} more: open the post to see them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are refused.</source>
        <translation>
            <numerusform>{n} file is refused.</numerusform>
            <numerusform>{n} files are refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files bring nothing new.</source>
        <translation>
            <numerusform>{n} file brings nothing new.</numerusform>
            <numerusform>{n} files bring nothing new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files can be taken in. Nothing has changed yet.</source>
        <translation>
            <numerusform>{n} file can be taken in. Nothing has changed yet.</numerusform>
            <numerusform>{n} files can be taken in. Nothing has changed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were saved. You may pull out the stick now.</source>
        <translation>
            <numerusform>One file was saved. You may pull out the stick now.</numerusform>
            <numerusform>{n} files were saved. You may pull out the stick now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were taken in. You may pull out the stick now.</source>
        <translation>
            <numerusform>One file was taken in. You may pull out the stick now.</numerusform>
            <numerusform>{n} files were taken in. You may pull out the stick now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes of the health centre wait for an answer</source>
        <translation>
            <numerusform>One note of the health centre waits for an answer</numerusform>
            <numerusform>{n} notes of the health centre wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people live here</source>
        <translation>
            <numerusform>{n} person lives here</numerusform>
            <numerusform>{n} people live here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} posts</source>
        <translation>
            <numerusform>One post</numerusform>
            <numerusform>{n} posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} posts could not be read</source>
        <translation>
            <numerusform>One post could not be read</numerusform>
            <numerusform>{n} posts could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} posts have sent nothing for more than a month</source>
        <translation>
            <numerusform>One post has sent nothing for more than a month</numerusform>
            <numerusform>{n} posts have sent nothing for more than a month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reports are late</source>
        <translation>
            <numerusform>One report is late</numerusform>
            <numerusform>{n} reports are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to answer</source>
        <translation>
            <numerusform>{n} to answer</numerusform>
            <numerusform>{n} to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Health checks</name>
    <message numerus="yes">
        <source>{n} checks</source>
        <translation>
            <numerusform>{n} check</numerusform>
            <numerusform>{n} checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier</source>
        <translation>
            <numerusform>{n} earlier</numerusform>
            <numerusform>{n} earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} iron tablets</source>
        <translation>
            <numerusform>{n} iron tablet</numerusform>
            <numerusform>{n} iron tablets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not under control</source>
        <translation>
            <numerusform>{n} not under control</numerusform>
            <numerusform>{n} not under control</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pack-years</source>
        <translation>
            <numerusform>{n} pack-year</numerusform>
            <numerusform>{n} pack-years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} person</numerusform>
            <numerusform>{n} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people with a known illness are due for their monthly control</source>
        <translation>
            <numerusform>{n} person with a known illness is due for the monthly control</numerusform>
            <numerusform>{n} people with a known illness are due for their monthly control</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people with a known illness are not under control</source>
        <translation>
            <numerusform>{n} person with a known illness is not under control</numerusform>
            <numerusform>{n} people with a known illness are not under control</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <translation>
            <numerusform>{n} year</numerusform>
            <numerusform>{n} years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Health visits</name>
    <message numerus="yes">
        <source>Born {n} weeks before the due date, which is {day}.</source>
        <translation>
            <numerusform>Born {n} week before the due date, which is {day}.</numerusform>
            <numerusform>Born {n} weeks before the due date, which is {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Born {n} weeks before the due date. Counted from the due date: {age}.</source>
        <translation>
            <numerusform>Born {n} week before the due date. Counted from the due date: {age}.</numerusform>
            <numerusform>Born {n} weeks before the due date. Counted from the due date: {age}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Born {n} weeks before the due date. From 24 months on the true age counts.</source>
        <translation>
            <numerusform>Born {n} week before the due date. From 24 months on the true age counts.</numerusform>
            <numerusform>Born {n} weeks before the due date. From 24 months on the true age counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Breast milk only, {n} months old</source>
        <translation>
            <numerusform>Breast milk only, one month old</numerusform>
            <numerusform>Breast milk only, {n} months old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted are the children who lived here on {date}, up to {n} months old.</source>
        <translation>
            <numerusform>Counted are the children who lived here on {date}, up to {n} month old.</numerusform>
            <numerusform>Counted are the children who lived here on {date}, up to {n} months old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>D = N + T + O + B: {d} = {n} + {t} + {o} + {b}</source>
        <translation>
            <numerusform>D = N + T + O + B: {d} = {n} + {t} + {o} + {b}</numerusform>
            <numerusform>D = N + T + O + B: {d} = {n} + {t} + {o} + {b}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Development page: list of {n} months ticked</source>
        <translation>
            <numerusform>Development page: list of {n} month ticked</numerusform>
            <numerusform>Development page: list of {n} months ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Development: {n} things of the list are not done yet</source>
        <translation>
            <numerusform>Development: {n} thing of the list is not done yet</numerusform>
            <numerusform>Development: {n} things of the list are not done yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>K counts known cards only: of {n} children nobody has asked.</source>
        <translation>
            <numerusform>K counts known cards only: about {n} child nobody has asked.</numerusform>
            <numerusform>K counts known cards only: about {n} children nobody has asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take lot {lot} ({n} left)</source>
        <translation>
            <numerusform>Take lot {lot} ({n} left)</numerusform>
            <numerusform>Take lot {lot} ({n} left)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take lot {lot}, until {expiry} ({n} left)</source>
        <translation>
            <numerusform>Take lot {lot}, until {expiry} ({n} left)</numerusform>
            <numerusform>Take lot {lot}, until {expiry} ({n} left)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>obese, not measured for {n} months</source>
        <translation>
            <numerusform>obese, not measured for {n} month</numerusform>
            <numerusform>obese, not measured for {n} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the row has {n} cells and the first row has {expected}.</source>
        <translation>
            <numerusform>the row has one cell and the first row has {expected}.</numerusform>
            <numerusform>the row has {n} cells and the first row has {expected}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{code} is {number}, but only {n} children live here. Look at the children of the month.</source>
        <translation>
            <numerusform>{code} is {number}, but only one child lives here. Look at the children of the month.</numerusform>
            <numerusform>{code} is {number}, but only {n} children live here. Look at the children of the month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} lines typed</source>
        <translation>
            <numerusform>{done} of {n} line typed</numerusform>
            <numerusform>{done} of {n} lines typed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} absent</source>
        <translation>
            <numerusform>{n} absent</numerusform>
            <numerusform>{n} absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children</source>
        <translation>
            <numerusform>{n} child</numerusform>
            <numerusform>{n} children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children have a growth card</source>
        <translation>
            <numerusform>{n} child has a growth card</numerusform>
            <numerusform>{n} children have a growth card</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children have no national number (NIK). e-PPGBM cannot take them.</source>
        <translation>
            <numerusform>{n} child has no national number (NIK). e-PPGBM cannot take this child.</numerusform>
            <numerusform>{n} children have no national number (NIK). e-PPGBM cannot take them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children have no whole birth date. e-PPGBM cannot take them.</source>
        <translation>
            <numerusform>{n} child has no whole birth date. e-PPGBM cannot take this child.</numerusform>
            <numerusform>{n} children have no whole birth date. e-PPGBM cannot take them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children have swollen feet. Write the grade, 1 to 3, into Pitting_edema.</source>
        <translation>
            <numerusform>{n} child has swollen feet. Write the grade, 1 to 3, into Pitting_edema.</numerusform>
            <numerusform>{n} children have swollen feet. Write the grade, 1 to 3, into Pitting_edema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children who live here</source>
        <translation>
            <numerusform>{n} child who lives here</numerusform>
            <numerusform>{n} children who live here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} day</numerusform>
            <numerusform>{n} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} done</source>
        <translation>
            <numerusform>{n} done</numerusform>
            <numerusform>{n} done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <translation>
            <numerusform>{n} group</numerusform>
            <numerusform>{n} groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} here</source>
        <translation>
            <numerusform>{n} here</numerusform>
            <numerusform>{n} here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left</source>
        <translation>
            <numerusform>{n} left</numerusform>
            <numerusform>{n} left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} measured children are in {file}.</source>
        <translation>
            <numerusform>{n} measured child is in {file}.</numerusform>
            <numerusform>{n} measured children are in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} measured values to check</source>
        <translation>
            <numerusform>{n} measured value to check</numerusform>
            <numerusform>{n} measured values to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} measurements of {month}, and every child who lives here, are in:</source>
        <translation>
            <numerusform>{n} measurement of {month}, and every child who lives here, are in:</numerusform>
            <numerusform>{n} measurements of {month}, and every child who lives here, are in:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} month</numerusform>
            <numerusform>{n} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} more</numerusform>
            <numerusform>{n} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not asked for a card</source>
        <translation>
            <numerusform>{n} not asked for a card</numerusform>
            <numerusform>{n} not asked for a card</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not weighed</source>
        <translation>
            <numerusform>{n} not weighed</numerusform>
            <numerusform>{n} not weighed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open days are not finished yet</source>
        <translation>
            <numerusform>{n} open day is not finished yet</numerusform>
            <numerusform>{n} open days are not finished yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} portions</source>
        <translation>
            <numerusform>{n} portion</numerusform>
            <numerusform>{n} portions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records entered in {system}</source>
        <translation>
            <numerusform>{n} record entered in {system}</numerusform>
            <numerusform>{n} records entered in {system}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records still to enter</source>
        <translation>
            <numerusform>{n} record still to enter</numerusform>
            <numerusform>{n} records still to enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} values to check</source>
        <translation>
            <numerusform>{n} value to check</numerusform>
            <numerusform>{n} values to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visitors</source>
        <translation>
            <numerusform>{n} visitor</numerusform>
            <numerusform>{n} visitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} volunteers</source>
        <translation>
            <numerusform>{n} volunteer</numerusform>
            <numerusform>{n} volunteers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} volunteers are named as having come.</source>
        <translation>
            <numerusform>{n} volunteer is named as having come.</numerusform>
            <numerusform>{n} volunteers are named as having come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} volunteers are not possible. Write how many helped, at most 99.</source>
        <translation>
            <numerusform>{n} volunteer is not possible. Write how many helped, at most 99.</numerusform>
            <numerusform>{n} volunteers are not possible. Write how many helped, at most 99.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} volunteers helped</source>
        <translation>
            <numerusform>{n} volunteer helped</numerusform>
            <numerusform>{n} volunteers helped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation>
            <numerusform>{n} waiting</numerusform>
            <numerusform>{n} waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks of pregnancy</source>
        <translation>
            <numerusform>{n} week of pregnancy</numerusform>
            <numerusform>{n} weeks of pregnancy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks of pregnancy are not possible. Write 20 to 44.</source>
        <translation>
            <numerusform>{n} week of pregnancy is not possible. Write 20 to 44.</numerusform>
            <numerusform>{n} weeks of pregnancy are not possible. Write 20 to 44.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weighed</source>
        <translation>
            <numerusform>{n} weighed</numerusform>
            <numerusform>{n} weighed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weighed but not counted</source>
        <translation>
            <numerusform>{n} weighed but not counted</numerusform>
            <numerusform>{n} weighed but not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weights</source>
        <translation>
            <numerusform>{n} weight</numerusform>
            <numerusform>{n} weights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <translation>
            <numerusform>{n} year</numerusform>
            <numerusform>{n} years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step}: {n} done</source>
        <translation>
            <numerusform>{step}: {n} done</numerusform>
            <numerusform>{step}: {n} done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step}: {n} waiting</source>
        <translation>
            <numerusform>{step}: {n} waiting</numerusform>
            <numerusform>{step}: {n} waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>and {n} more entries</source>
        <translation>
            <numerusform>and {n} more entry</numerusform>
            <numerusform>and {n} more entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home visits</name>
    <message numerus="yes">
        <source>{n} doors</source>
        <translation>
            <numerusform>{n} door</numerusform>
            <numerusform>{n} doors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people whose blood pressure was never measured</source>
        <translation>
            <numerusform>{n} person whose blood pressure was never measured</numerusform>
            <numerusform>{n} people whose blood pressure was never measured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tablets so far</source>
        <translation>
            <numerusform>{n} tablet so far</numerusform>
            <numerusform>{n} tablets so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things to look at again at home</source>
        <translation>
            <numerusform>{n} thing to look at again at home</numerusform>
            <numerusform>{n} things to look at again at home</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at again</source>
        <translation>
            <numerusform>{n} to look at again</numerusform>
            <numerusform>{n} to look at again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits of this week are still to be made</source>
        <translation>
            <numerusform>{n} visit of this week is still to be made</numerusform>
            <numerusform>{n} visits of this week are still to be made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits planned for the week of {day} are not written down.</source>
        <translation>
            <numerusform>{n} visit planned for the week of {day} is not written down.</numerusform>
            <numerusform>{n} visits planned for the week of {day} are not written down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message numerus="yes">
        <source>That was wrong several times. Wait {n} seconds, then try again.</source>
        <translation>
            <numerusform>That was wrong several times. Wait one second, then try again.</numerusform>
            <numerusform>That was wrong several times. Wait {n} seconds, then try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short. Choose one of at least {n} characters, for example four words.</source>
        <translation>
            <numerusform>The passphrase is too short. Choose one of at least {n} character, for example four words.</numerusform>
            <numerusform>The passphrase is too short. Choose one of at least {n} characters, for example four words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password is too short. Choose one of at least {n} characters, for example four words.</source>
        <translation>
            <numerusform>The password is too short. Choose one of at least one character, for example four words.</numerusform>
            <numerusform>The password is too short. Choose one of at least {n} characters, for example four words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The recovery sheet has 12 words; {n} were typed.</source>
        <translation>
            <numerusform>The recovery sheet has 12 words; {n} was typed.</numerusform>
            <numerusform>The recovery sheet has 12 words; {n} were typed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Month end</name>
    <message numerus="yes">
        <source>Show {n} more</source>
        <translation>
            <numerusform>Show {n} more</numerusform>
            <numerusform>Show {n} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages were sent to the printer</source>
        <translation>
            <numerusform>{n} page was sent to the printer</numerusform>
            <numerusform>{n} pages were sent to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registers are closed. Print them and let everybody sign.</source>
        <translation>
            <numerusform>{n} register is closed. Print it and let everybody sign.</numerusform>
            <numerusform>{n} registers are closed. Print them and let everybody sign.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registers are handed in</source>
        <translation>
            <numerusform>{n} register is handed in</numerusform>
            <numerusform>{n} registers are handed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registers closed</source>
        <translation>
            <numerusform>{n} register closed</numerusform>
            <numerusform>{n} registers closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registers opened again</source>
        <translation>
            <numerusform>{n} register opened again</numerusform>
            <numerusform>{n} registers opened again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registers saved in {folder}</source>
        <translation>
            <numerusform>{n} register saved in {folder}</numerusform>
            <numerusform>{n} registers saved in {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are not written down yet.</source>
        <translation>
            <numerusform>{n} thing is not written down yet.</numerusform>
            <numerusform>{n} things are not written down yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are open that make registers wrong. Better mend them first.</source>
        <translation>
            <numerusform>{n} thing is open that makes registers wrong. Better mend it first.</numerusform>
            <numerusform>{n} things are open that make registers wrong. Better mend them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mothers</name>
    <message numerus="yes">
        <source>Born alive after {n} weeks of pregnancy. Check the dates.</source>
        <translation>
            <numerusform>Born alive after {n} week of pregnancy. Check the dates.</numerusform>
            <numerusform>Born alive after {n} weeks of pregnancy. Check the dates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pregnant at {n} years of age. Check the birth date.</source>
        <translation>
            <numerusform>Pregnant at {n} year of age. Check the birth date.</numerusform>
            <numerusform>Pregnant at {n} years of age. Check the birth date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pregnant for {n} weeks. Write down how the pregnancy ended, or correct the expected day.</source>
        <translation>
            <numerusform>Pregnant for {n} week. Write down how the pregnancy ended, or correct the expected day.</numerusform>
            <numerusform>Pregnant for {n} weeks. Write down how the pregnancy ended, or correct the expected day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last period lies more than {n} weeks back. Check the date.</source>
        <translation>
            <numerusform>The last period lies more than {n} week back. Check the date.</numerusform>
            <numerusform>The last period lies more than {n} weeks back. Check the date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two births lie less than {n} weeks apart. Check the dates.</source>
        <translation>
            <numerusform>Two births lie less than {n} week apart. Check the dates.</numerusform>
            <numerusform>Two births lie less than {n} weeks apart. Check the dates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week {n}</source>
        <translation>
            <numerusform>Week {n}</numerusform>
            <numerusform>Week {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write at most {n} children.</source>
        <translation>
            <numerusform>Write at most {n} child.</numerusform>
            <numerusform>Write at most {n} children.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} births expected within 30 days</source>
        <translation>
            <numerusform>{n} birth expected within 30 days</numerusform>
            <numerusform>{n} births expected within 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} capsules of vitamin A</source>
        <translation>
            <numerusform>{n} capsule of vitamin A</numerusform>
            <numerusform>{n} capsules of vitamin A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children alive</source>
        <translation>
            <numerusform>{n} child alive</numerusform>
            <numerusform>{n} children alive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children died</source>
        <translation>
            <numerusform>{n} child died</numerusform>
            <numerusform>{n} children died</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} due for a contact</source>
        <translation>
            <numerusform>{n} due for a contact</numerusform>
            <numerusform>{n} due for a contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier</source>
        <translation>
            <numerusform>{n} earlier</numerusform>
            <numerusform>{n} earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} expected within 30 days</source>
        <translation>
            <numerusform>{n} expected within 30 days</numerusform>
            <numerusform>{n} expected within 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} iron tablets</source>
        <translation>
            <numerusform>{n} iron tablet</numerusform>
            <numerusform>{n} iron tablets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mothers after birth or their babies need a health worker</source>
        <translation>
            <numerusform>{n} mother after birth or her baby needs a health worker</numerusform>
            <numerusform>{n} mothers after birth or their babies need a health worker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mothers are due for a check-up after birth</source>
        <translation>
            <numerusform>{n} mother is due for a check-up after birth</numerusform>
            <numerusform>{n} mothers are due for a check-up after birth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mothers are late for a check-up after birth</source>
        <translation>
            <numerusform>{n} mother is late for a check-up after birth</numerusform>
            <numerusform>{n} mothers are late for a check-up after birth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need a health worker</source>
        <translation>
            <numerusform>{n} needs a health worker</numerusform>
            <numerusform>{n} need a health worker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not protected against tetanus</source>
        <translation>
            <numerusform>{n} not protected against tetanus</numerusform>
            <numerusform>{n} not protected against tetanus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} past the expected day</source>
        <translation>
            <numerusform>{n} past the expected day</numerusform>
            <numerusform>{n} past the expected day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} portions</source>
        <translation>
            <numerusform>{n} portion</numerusform>
            <numerusform>{n} portions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pregnant women are late for a contact</source>
        <translation>
            <numerusform>{n} pregnant woman is late for a contact</numerusform>
            <numerusform>{n} pregnant women are late for a contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pregnant women need a health worker</source>
        <translation>
            <numerusform>{n} pregnant woman needs a health worker</numerusform>
            <numerusform>{n} pregnant women need a health worker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <translation>
            <numerusform>{n} week</numerusform>
            <numerusform>{n} weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks pregnant</source>
        <translation>
            <numerusform>One week pregnant</numerusform>
            <numerusform>{n} weeks pregnant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with a late contact</source>
        <translation>
            <numerusform>{n} with a late contact</numerusform>
            <numerusform>{n} with a late contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with a thin arm</source>
        <translation>
            <numerusform>{n} with a thin arm</numerusform>
            <numerusform>{n} with a thin arm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a tetanus dose on record</source>
        <translation>
            <numerusform>{n} without a tetanus dose on record</numerusform>
            <numerusform>{n} without a tetanus dose on record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without an expected day</source>
        <translation>
            <numerusform>{n} without an expected day</numerusform>
            <numerusform>{n} without an expected day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} women</source>
        <translation>
            <numerusform>{n} woman</numerusform>
            <numerusform>{n} women</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} women are past the expected day</source>
        <translation>
            <numerusform>{n} woman is past the expected day</numerusform>
            <numerusform>{n} women are past the expected day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message numerus="yes">
        <source>The row has {n} cells, it needs {expected}.</source>
        <translation>
            <numerusform>The row has one cell, it needs {expected}.</numerusform>
            <numerusform>The row has {n} cells, it needs {expected}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People and keys</name>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>One minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questionnaires</name>
    <message numerus="yes">
        <source>Not complete: {n} questions without an answer</source>
        <translation>
            <numerusform>Not complete: {n} question without an answer</numerusform>
            <numerusform>Not complete: {n} questions without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier</source>
        <translation>
            <numerusform>{n} earlier</numerusform>
            <numerusform>{n} earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message numerus="yes">
        <source>No result for {n} days</source>
        <translation>
            <numerusform>No result for {n} day</numerusform>
            <numerusform>No result for {n} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} referrals</source>
        <translation>
            <numerusform>{n} referral</numerusform>
            <numerusform>{n} referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} referrals are still to be followed</source>
        <translation>
            <numerusform>{n} referral is still to be followed</numerusform>
            <numerusform>{n} referrals are still to be followed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} referrals have no result for more than a week</source>
        <translation>
            <numerusform>{n} referral has no result for more than a week</numerusform>
            <numerusform>{n} referrals have no result for more than a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a result for more than a week</source>
        <translation>
            <numerusform>{n} without a result for more than a week</numerusform>
            <numerusform>{n} without a result for more than a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message numerus="yes">
        <source>And {n} more</source>
        <translation>
            <numerusform>And {n} more</numerusform>
            <numerusform>And {n} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It needs {n} sheets side by side.</source>
        <translation>
            <numerusform>It needs {n} sheet.</numerusform>
            <numerusform>It needs {n} sheets side by side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The columns are too wide: side by side they need {n} sheets of paper, at most {most} can be laid together.</source>
        <translation>
            <numerusform>The columns are too wide: they need one sheet of paper, at most {most} can be laid together.</numerusform>
            <numerusform>The columns are too wide: side by side they need {n} sheets of paper, at most {most} can be laid together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>{n} column</numerusform>
            <numerusform>{n} columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns, {wide} mm; the paper has {room} mm.</source>
        <translation>
            <numerusform>{n} column, {wide} mm; the paper has {room} mm.</numerusform>
            <numerusform>{n} columns, {wide} mm; the paper has {room} mm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns, {wide} mm; the paper has {room} mm. Sheets side by side: {sheets}.</source>
        <translation>
            <numerusform>{n} column, {wide} mm; the paper has {room} mm. Sheets side by side: {sheets}.</numerusform>
            <numerusform>{n} columns, {wide} mm; the paper has {room} mm. Sheets side by side: {sheets}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns, {wide} mm; the paper has {room} mm: the letters get smaller.</source>
        <translation>
            <numerusform>{n} column, {wide} mm; the paper has {room} mm: the letters get smaller.</numerusform>
            <numerusform>{n} columns, {wide} mm; the paper has {room} mm: the letters get smaller.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns, {wide} mm; the paper has {room} mm: too wide. Sheets side by side: at most {most}.</source>
        <translation>
            <numerusform>{n} column, {wide} mm; the paper has {room} mm: too wide. Sheets side by side: at most {most}.</numerusform>
            <numerusform>{n} columns, {wide} mm; the paper has {room} mm: too wide. Sheets side by side: at most {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were saved in {folder}</source>
        <translation>
            <numerusform>{n} file was saved in {folder}</numerusform>
            <numerusform>{n} files were saved in {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages were sent to the printer</source>
        <translation>
            <numerusform>{n} page was sent to the printer</numerusform>
            <numerusform>{n} pages were sent to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} person</numerusform>
            <numerusform>{n} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registers</source>
        <translation>
            <numerusform>{n} register</numerusform>
            <numerusform>{n} registers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registers are ticked</source>
        <translation>
            <numerusform>{n} register is ticked</numerusform>
            <numerusform>{n} registers are ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Residents</name>
    <message numerus="yes">
        <source>Born in {year}, this person would be older than {n} years. Check the year.</source>
        <translation>
            <numerusform>Born in {year}, this person would be older than {n} year. Check the year.</numerusform>
            <numerusform>Born in {year}, this person would be older than {n} years. Check the year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Born {birth}, this person would be {n} years old. Check the year.</source>
        <translation>
            <numerusform>Born {birth}, this person would be {n} year old. Check the year.</numerusform>
            <numerusform>Born {birth}, this person would be {n} years old. Check the year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both have entries of the same day on {n} days, the last on {last}. Perhaps they are two people.</source>
        <translation>
            <numerusform>Both have entries of the same day once, on {last}. Perhaps they are two people.</numerusform>
            <numerusform>Both have entries of the same day on {n} days, the last on {last}. Perhaps they are two people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Married or divorced at {n} years of age: check the birth date and the marital status.</source>
        <translation>
            <numerusform>Married or divorced at {n} year of age: check the birth date and the marital status.</numerusform>
            <numerusform>Married or divorced at {n} years of age: check the birth date and the marital status.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On {n} cards of the family “Erased on request” will stand where the name stood.</source>
        <translation>
            <numerusform>On one card of the family “Erased on request” will stand where the name stood.</numerusform>
            <numerusform>On {n} cards of the family “Erased on request” will stand where the name stood.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still counted in {n} months, {first} to {last}.</source>
        <translation>
            <numerusform>Still counted in one month, {first} to {last}.</numerusform>
            <numerusform>Still counted in {n} months, {first} to {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Store {n} changes</source>
        <translation>
            <numerusform>Store {n} change</numerusform>
            <numerusform>Store {n} changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Store {n} people</source>
        <translation>
            <numerusform>Store {n} person</numerusform>
            <numerusform>Store {n} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This number has {n} digits, the card has {digits}. Copy it again.</source>
        <translation>
            <numerusform>This number has one digit, the card has {digits}. Copy it again.</numerusform>
            <numerusform>This number has {n} digits, the card has {digits}. Copy it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>same name, born {n} days apart</source>
        <translation>
            <numerusform>same name, born {n} day apart</numerusform>
            <numerusform>same name, born {n} days apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} would have been {n} years old at the birth. Check both birth dates.</source>
        <translation>
            <numerusform>{name} would have been {n} year old at the birth. Check both birth dates.</numerusform>
            <numerusform>{name} would have been {n} years old at the birth. Check both birth dates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} day</numerusform>
            <numerusform>{n} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are one</source>
        <translation>
            <numerusform>{n} entry is one</numerusform>
            <numerusform>{n} entries are one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>{n} found</numerusform>
            <numerusform>{n} found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} month</numerusform>
            <numerusform>{n} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them still hold the data. Make a new one afterwards. Backups on sticks and other laptops are not reached from here.</source>
        <translation>
            <numerusform>One of them still holds the data. Make a new one afterwards. Backups on sticks and other laptops are not reached from here.</numerusform>
            <numerusform>{n} of them still hold the data. Make a new one afterwards. Backups on sticks and other laptops are not reached from here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} person</numerusform>
            <numerusform>{n} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people in the post have this name and birth date. Add the NIK so that the right one is found.</source>
        <translation>
            <numerusform>One person in the post has this name and birth date. Add the NIK so that the right one is found.</numerusform>
            <numerusform>{n} people in the post have this name and birth date. Add the NIK so that the right one is found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people live here</source>
        <translation>
            <numerusform>{n} person lives here</numerusform>
            <numerusform>{n} people live here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people of the same name live in both</source>
        <translation>
            <numerusform>One person of the same name lives in both</numerusform>
            <numerusform>{n} people of the same name live in both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people of {file} were stored.</source>
        <translation>
            <numerusform>{n} person of {file} was stored.</numerusform>
            <numerusform>{n} people of {file} were stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people were perhaps entered twice</source>
        <translation>
            <numerusform>One person was perhaps entered twice</numerusform>
            <numerusform>{n} people were perhaps entered twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at</source>
        <translation>
            <numerusform>{n} to look at</numerusform>
            <numerusform>{n} to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <translation>
            <numerusform>{n} year</numerusform>
            <numerusform>{n} years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{value} has {n} digits; this number has {expected}. Copy it again.</source>
        <translation>
            <numerusform>{value} has one digit; this number has {expected}. Copy it again.</numerusform>
            <numerusform>{value} has {n} digits; this number has {expected}. Copy it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message numerus="yes">
        <source>Confirm {n} doses of {name}</source>
        <translation>
            <numerusform>Confirm {n} dose of {name}</numerusform>
            <numerusform>Confirm {n} doses of {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lot {lot} ({n} left)</source>
        <translation>
            <numerusform>Lot {lot} ({n} left)</numerusform>
            <numerusform>Lot {lot} ({n} left)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lot {lot}, until {expiry} ({n} left)</source>
        <translation>
            <numerusform>Lot {lot}, until {expiry} ({n} left)</numerusform>
            <numerusform>Lot {lot}, until {expiry} ({n} left)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write down {what} for {n} people</source>
        <translation>
            <numerusform>Write down {what} for {n} person</numerusform>
            <numerusform>Write down {what} for {n} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} due now</source>
        <translation>
            <numerusform>{n} due now</numerusform>
            <numerusform>{n} due now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} given</source>
        <translation>
            <numerusform>{n} given</numerusform>
            <numerusform>{n} given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not confirmed by a health worker yet</source>
        <translation>
            <numerusform>{n} not confirmed by a health worker yet</numerusform>
            <numerusform>{n} not confirmed by a health worker yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not yet</source>
        <translation>
            <numerusform>{n} not yet</numerusform>
            <numerusform>{n} not yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} overdue</source>
        <translation>
            <numerusform>{n} overdue</numerusform>
            <numerusform>{n} overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} person</numerusform>
            <numerusform>{n} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people missed something that can still be given</source>
        <translation>
            <numerusform>{n} person missed something that can still be given</numerusform>
            <numerusform>{n} people missed something that can still be given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} refused</source>
        <translation>
            <numerusform>{n} refused</numerusform>
            <numerusform>{n} refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} refused before</source>
        <translation>
            <numerusform>{n} refused before</numerusform>
            <numerusform>{n} refused before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} still allowed</source>
        <translation>
            <numerusform>{n} still allowed</numerusform>
            <numerusform>{n} still allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to catch up</source>
        <translation>
            <numerusform>{n} to catch up</numerusform>
            <numerusform>{n} to catch up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} too late</source>
        <translation>
            <numerusform>{n} too late</numerusform>
            <numerusform>{n} too late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}: {n} missing</source>
        <translation>
            <numerusform>{what}: {n} missing</numerusform>
            <numerusform>{what}: {n} missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}: {n} to go until {day}</source>
        <translation>
            <numerusform>{what}: {n} to go until {day}</numerusform>
            <numerusform>{what}: {n} to go until {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Self-assessment</name>
    <message numerus="yes">
        <source>How the post worked in {year}: {n} questions are open</source>
        <translation>
            <numerusform>How the post worked in {year}: {n} question is open</numerusform>
            <numerusform>How the post worked in {year}: {n} questions are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} from elsewhere</source>
        <translation>
            <numerusform>and {n} from elsewhere</numerusform>
            <numerusform>and {n} from elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not known</source>
        <translation>
            <numerusform>{n} not known</numerusform>
            <numerusform>{n} not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message numerus="yes">
        <source>That was wrong several times. You can try again in {n} seconds.</source>
        <translation>
            <numerusform>That was wrong several times. You can try again in one second.</numerusform>
            <numerusform>That was wrong several times. You can try again in {n} seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong codes. The next try is possible in {n} seconds.</source>
        <translation>
            <numerusform>Too many wrong codes. The next try is possible in one second.</numerusform>
            <numerusform>Too many wrong codes. The next try is possible in {n} seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message numerus="yes">
        <source>Average of {n} months: {used} in a month</source>
        <translation>
            <numerusform>Average of {n} month: {used} in a month</numerusform>
            <numerusform>Average of {n} months: {used} in a month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Example: with {n} days, a lot whose last day is {last} is shown as “Expires soon” from today, {today}, on. A lot that lasts longer is not shown yet.</source>
        <translation>
            <numerusform>Example: with {n} day, a lot whose last day is {last} is shown as “Expires soon” from today, {today}, on. A lot that lasts longer is not shown yet.</numerusform>
            <numerusform>Example: with {n} days, a lot whose last day is {last} is shown as “Expires soon” from today, {today}, on. A lot that lasts longer is not shown yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} items</source>
        <translation>
            <numerusform>Keep {n} item</numerusform>
            <numerusform>Keep {n} items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receive a delivery from {partner}: {n} lines</source>
        <translation>
            <numerusform>Receive a delivery from {partner}: {n} line</numerusform>
            <numerusform>Receive a delivery from {partner}: {n} lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receive a delivery: {n} lines</source>
        <translation>
            <numerusform>Receive a delivery: {n} line</numerusform>
            <numerusform>Receive a delivery: {n} lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the {n} children</source>
        <translation>
            <numerusform>Show the {n} child</numerusform>
            <numerusform>Show the {n} children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To order: {n}</source>
        <translation>
            <numerusform>To order: {n}</numerusform>
            <numerusform>To order: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>in {n} day</numerusform>
            <numerusform>in {n} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} months</source>
        <translation>
            <numerusform>in {n} month</numerusform>
            <numerusform>in {n} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{campaign} in {month}: {n} children × {dose} and 10% more are {target}.</source>
        <translation>
            <numerusform>{campaign} in {month}: {n} child × {dose} and 10% more are {target}.</numerusform>
            <numerusform>{campaign} in {month}: {n} children × {dose} and 10% more are {target}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{counted} of {n} lines typed</source>
        <translation>
            <numerusform>{counted} of {n} line typed</numerusform>
            <numerusform>{counted} of {n} lines typed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{date} is more than {n} years ago. Check the year.</source>
        <translation>
            <numerusform>{date} is more than one year ago. Check the year.</numerusform>
            <numerusform>{date} is more than {n} years ago. Check the year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{month}: left out, no stock on {n} days</source>
        <translation>
            <numerusform>{month}: left out, no stock on {n} day</numerusform>
            <numerusform>{month}: left out, no stock on {n} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{month}: {used} given out, {n} days without stock</source>
        <translation>
            <numerusform>{month}: {used} given out, {n} day without stock</numerusform>
            <numerusform>{month}: {used} given out, {n} days without stock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} days late</source>
        <translation>
            <numerusform>{name}, {n} day late</numerusform>
            <numerusform>{name}, {n} days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} boxes of {size}</source>
        <translation>
            <numerusform>{n} box of {size}</numerusform>
            <numerusform>{n} boxes of {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>{n} day ago</numerusform>
            <numerusform>{n} days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days left</source>
        <translation>
            <numerusform>{n} day left</numerusform>
            <numerusform>{n} days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} differ</source>
        <translation>
            <numerusform>{n} differs</numerusform>
            <numerusform>{n} differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} expire on {date}</source>
        <translation>
            <numerusform>{n} expires on {date}</numerusform>
            <numerusform>{n} expire on {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} expire soon: give out first</source>
        <translation>
            <numerusform>{n} expires soon: give out first</numerusform>
            <numerusform>{n} expire soon: give out first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} expired: set aside</source>
        <translation>
            <numerusform>{n} expired: set aside</numerusform>
            <numerusform>{n} expired: set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} item</numerusform>
            <numerusform>{n} items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items to order</source>
        <translation>
            <numerusform>{n} item to order</numerusform>
            <numerusform>{n} items to order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines have no number. They stay as they are in the ledger.</source>
        <translation>
            <numerusform>{n} line has no number. It stays as it is in the ledger.</numerusform>
            <numerusform>{n} lines have no number. They stay as they are in the ledger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lots differ. The ledger is set right by these lines:</source>
        <translation>
            <numerusform>{n} lot differs. The ledger is set right by this line:</numerusform>
            <numerusform>{n} lots differ. The ledger is set right by these lines:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lots lie there</source>
        <translation>
            <numerusform>{n} lot lies there</numerusform>
            <numerusform>{n} lots lie there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months ago</source>
        <translation>
            <numerusform>{n} month ago</numerusform>
            <numerusform>{n} months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not brought back in time</source>
        <translation>
            <numerusform>{n} not brought back in time</numerusform>
            <numerusform>{n} not brought back in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them will expire before their turn:</source>
        <translation>
            <numerusform>{n} of them will expire before its turn:</numerusform>
            <numerusform>{n} of them will expire before their turn:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} proposed</source>
        <translation>
            <numerusform>{n} proposed</numerusform>
            <numerusform>{n} proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stocked out</source>
        <translation>
            <numerusform>{n} stocked out</numerusform>
            <numerusform>{n} stocked out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things</source>
        <translation>
            <numerusform>{n} thing</numerusform>
            <numerusform>{n} things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to calibrate</source>
        <translation>
            <numerusform>{n} to calibrate</numerusform>
            <numerusform>{n} to calibrate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to count again</source>
        <translation>
            <numerusform>{n} to count again</numerusform>
            <numerusform>{n} to count again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to count: below zero</source>
        <translation>
            <numerusform>{n} to count: below zero</numerusform>
            <numerusform>{n} to count: below zero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to order now</source>
        <translation>
            <numerusform>{n} to order now</numerusform>
            <numerusform>{n} to order now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} {unit} can be given out, of {all} that are there.</source>
        <translation>
            <numerusform>{n} {unit} can be given out, of {all} that are there.</numerusform>
            <numerusform>{n} {unit} can be given out, of {all} that are there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>In {n} days.</source>
        <translation>
            <numerusform>In {n} day.</numerusform>
            <numerusform>In {n} days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last one was on {day}: {n} came.</source>
        <translation>
            <numerusform>The last one was on {day}: one came.</numerusform>
            <numerusform>The last one was on {day}: {n} came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} came</source>
        <translation>
            <numerusform>{n} came</numerusform>
            <numerusform>{n} came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step}: {n} waiting</source>
        <translation>
            <numerusform>{step}: {n} waiting</numerusform>
            <numerusform>{step}: {n} waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Volunteers</name>
    <message numerus="yes">
        <source>Came to {came} of {n}.</source>
        <translation>
            <numerusform>Came to {came} of {n}.</numerusform>
            <numerusform>Came to {came} of {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} came</source>
        <translation>
            <numerusform>{n} came</numerusform>
            <numerusform>{n} came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} helpers were planned for {day}. Write who of them came.</source>
        <translation>
            <numerusform>{n} helper was planned for {day}. Write whether this person came.</numerusform>
            <numerusform>{n} helpers were planned for {day}. Write who of them came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} planned</source>
        <translation>
            <numerusform>{n} planned</numerusform>
            <numerusform>{n} planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} serve</source>
        <translation>
            <numerusform>{n} serves</numerusform>
            <numerusform>{n} serve</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>At most {n} figures after the decimal sign. Thousands are written without a sign.</source>
        <translation>
            <numerusform>At most {n} figure after the decimal sign. Thousands are written without a sign.</numerusform>
            <numerusform>At most {n} figures after the decimal sign. Thousands are written without a sign.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: {n} days ago</source>
        <translation>
            <numerusform>Backup: {n} day ago</numerusform>
            <numerusform>Backup: {n} days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{here} · {place}: {n} days ago</source>
        <translation>
            <numerusform>{here} · {place}: one day ago</numerusform>
            <numerusform>{here} · {place}: {n} days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points. Arrow keys go from one to the next.</source>
        <translation>
            <numerusform>{n} point. Arrow keys go from one to the next.</numerusform>
            <numerusform>{n} points. Arrow keys go from one to the next.</numerusform>
        </translation>
    </message>
</context>
</TS>
