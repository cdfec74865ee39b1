<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en_GB">
<context>
    <name>Backup</name>
    <message>
        <source>Make it again on another disk or stick. If that fails too, have the post checked.</source>
        <translation>Buat sekali lagi di disk atau flashdisk lain. Kalau gagal juga, minta data posyandu diperiksa.</translation>
    </message>
    <message>
        <source>The backup in {folder} came out damaged and was thrown away. {outcome}</source>
        <translation>Cadangan di {folder} ternyata rusak dan sudah dibuang. {outcome}</translation>
    </message>
    <message>
        <source>The backup in {folder} cannot be used: {problem} Choose another one. Nothing was changed.</source>
        <translation>Cadangan di {folder} tidak bisa dipakai: {problem} Pilih cadangan lain. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>The backup in {folder} is incomplete: {file} is missing. Choose another one.</source>
        <translation>Cadangan di {folder} tidak lengkap: {file} tidak ada. Pilih cadangan lain.</translation>
    </message>
    <message>
        <source>The folder {folder} holds other files. Choose the folder of the post, or a new one.</source>
        <translation>Folder {folder} berisi file lain. Pilih folder posyandu, atau folder baru.</translation>
    </message>
    <message>
        <source>There is no backup in {folder}. Choose a folder whose name begins with a date.</source>
        <translation>Tidak ada cadangan di {folder}. Pilih folder yang namanya diawali tanggal.</translation>
    </message>
    <message numerus="yes">
        <source>{n} attached files are missing or damaged.</source>
        <translation>
            <numerusform>{n} file lampiran hilang atau rusak.</numerusform>
        </translation>
    </message>
    <message>
        <source>{table}: the backup should hold {expected} rows and holds {found}.</source>
        <translation>{table}: cadangan seharusnya berisi {expected} baris, tetapi isinya {found}.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Action {action}: its header or its operations were altered.</source>
        <translation>Tindakan {action}: kepala atau operasinya telah diubah.</translation>
    </message>
    <message>
        <source>Operations of action number {number} have no action.</source>
        <translation>Operasi dari tindakan nomor {number} tidak punya tindakan.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation>File rusak: {detail}</translation>
    </message>
    <message>
        <source>{row}: the list of differing entries is not what the log says for {field}.</source>
        <translation>{row}: daftar catatan yang berbeda tidak sama dengan isi log untuk {field}.</translation>
    </message>
    <message>
        <source>{table} {row}: an operation was altered.</source>
        <translation>{table} {row}: ada operasi yang telah diubah.</translation>
    </message>
    <message>
        <source>{table} {row}: its file is damaged.</source>
        <translation>{table} {row}: filenya rusak.</translation>
    </message>
    <message>
        <source>{table} {row}: its file is missing.</source>
        <translation>{table} {row}: filenya hilang.</translation>
    </message>
    <message>
        <source>{table} {row}: the log has this row, the table has not.</source>
        <translation>{table} {row}: ada di log, tetapi tidak ada di tabel.</translation>
    </message>
    <message>
        <source>{table} {row}: the row is not what its operations say.</source>
        <translation>{table} {row}: isi baris tidak sesuai dengan operasinya.</translation>
    </message>
    <message>
        <source>{table} {row}: the row is there, but no operation made it.</source>
        <translation>{table} {row}: baris ada, tetapi tidak dibuat oleh operasi apa pun.</translation>
    </message>
</context>
<context>
    <name>Child record</name>
    <message>
        <source>1 or 2 answers and goes on · Enter: next question · Ctrl+S: save</source>
        <translation>1 atau 2 menjawab dan lanjut · Enter: pertanyaan berikutnya · Ctrl+S: simpan</translation>
    </message>
    <message>
        <source>A course ran from {first} to {last}. Choose a day after it.</source>
        <translation>PMT sudah berjalan dari {first} sampai {last}. Pilih tanggal sesudahnya.</translation>
    </message>
    <message>
        <source>A course runs since {day}. End it before you start another.</source>
        <translation>PMT masih berjalan sejak {day}. Akhiri dulu sebelum memulai yang baru.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Penyuluhan</translation>
    </message>
    <message>
        <source>Advice for {name}, {day}</source>
        <translation>Penyuluhan untuk {name}, {day}</translation>
    </message>
    <message>
        <source>All eaten</source>
        <translation>Habis</translation>
    </message>
    <message>
        <source>Animal protein</source>
        <translation>Protein hewani</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Alasan lain</translation>
    </message>
    <message>
        <source>Ask: {what}</source>
        <translation>Tanyakan: {what}</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Ditanya oleh</translation>
    </message>
    <message>
        <source>Ate: {foods}</source>
        <translation>Dimakan: {foods}</translation>
    </message>
    <message>
        <source>Begin recovery food</source>
        <translation>Mulai PMT pemulihan</translation>
    </message>
    <message>
        <source>Begin recovery food for {name}</source>
        <translation>Mulai PMT pemulihan untuk {name}</translation>
    </message>
    <message>
        <source>Born too early? Until two years choose the list for the age counted from the due date.</source>
        <translation>Lahir kurang bulan? Sampai umur dua tahun pilih ceklis menurut umur koreksi (dihitung dari HPL).</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Diperiksa oleh</translation>
    </message>
    <message>
        <source>Child record</source>
        <translation>Catatan anak</translation>
    </message>
    <message>
        <source>Choose 14, 28 or 56 days.</source>
        <translation>Pilih 14, 28, atau 56 hari.</translation>
    </message>
    <message>
        <source>Choose how much was eaten.</source>
        <translation>Pilih berapa banyak yang dimakan.</translation>
    </message>
    <message>
        <source>Choose how the course ended.</source>
        <translation>Pilih hasil akhir PMT.</translation>
    </message>
    <message>
        <source>Choose why the child gets this food.</source>
        <translation>Pilih alasan anak mendapat PMT.</translation>
    </message>
    <message>
        <source>Close to somebody with TB</source>
        <translation>Kontak erat dengan pasien TBC</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Lengkap</translation>
    </message>
    <message>
        <source>Correct {what} of {day}</source>
        <translation>Koreksi {what} tanggal {day}</translation>
    </message>
    <message>
        <source>Cough that does not stop</source>
        <translation>Batuk terus-menerus</translation>
    </message>
    <message>
        <source>Danger sign</source>
        <translation>Tanda bahaya</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation>Tanda bahaya</translation>
    </message>
    <message>
        <source>Danger signs?</source>
        <translation>Ada tanda bahaya?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Days planned</source>
        <translation>Rencana (hari)</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Perkembangan</translation>
    </message>
    <message>
        <source>Development and food</source>
        <translation>Perkembangan dan makan</translation>
    </message>
    <message>
        <source>Development check</source>
        <translation>Pemantauan perkembangan</translation>
    </message>
    <message>
        <source>Development list</source>
        <translation>Ceklis perkembangan</translation>
    </message>
    <message>
        <source>Development of {name}, {day}</source>
        <translation>Perkembangan {name}, {day}</translation>
    </message>
    <message>
        <source>Development. {list}: does the child do everything?</source>
        <translation>Perkembangan. {list}: sudah bisa semua?</translation>
    </message>
    <message>
        <source>Did not eat: {foods}</source>
        <translation>Tidak dimakan: {foods}</translation>
    </message>
    <message>
        <source>Did not gain: sent to the health worker</source>
        <translation>Tidak naik: dirujuk ke petugas kesehatan</translation>
    </message>
    <message>
        <source>Does not gain weight</source>
        <translation>Berat badan tidak naik</translation>
    </message>
    <message>
        <source>Eaten</source>
        <translation>Dimakan</translation>
    </message>
    <message>
        <source>Egg, fish, meat, chicken or milk</source>
        <translation>Telur, ikan, daging, ayam, atau susu</translation>
    </message>
    <message>
        <source>End recovery food</source>
        <translation>Akhiri PMT pemulihan</translation>
    </message>
    <message>
        <source>End recovery food for {name}</source>
        <translation>Akhiri PMT pemulihan untuk {name}</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Akhiri…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Sudah semua</translation>
    </message>
    <message>
        <source>Fat or oil</source>
        <translation>Lemak atau minyak</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Demam</translation>
    </message>
    <message>
        <source>Fever for 2 weeks or more</source>
        <translation>Demam 2 minggu atau lebih</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Makan</translation>
    </message>
    <message>
        <source>Food asked</source>
        <translation>Pemantauan makan</translation>
    </message>
    <message>
        <source>Food not right</source>
        <translation>Makan tidak sesuai</translation>
    </message>
    <message>
        <source>Food of {name}, {day}</source>
        <translation>Makan {name}, {day}</translation>
    </message>
    <message>
        <source>Food right</source>
        <translation>Makan sesuai</translation>
    </message>
    <message>
        <source>For example rice, egg, vegetables and oil.</source>
        <translation>Misalnya nasi, telur, sayur, dan minyak.</translation>
    </message>
    <message>
        <source>Fruit or vegetables</source>
        <translation>Buah atau sayur</translation>
    </message>
    <message>
        <source>Gained, not yet enough</source>
        <translation>Naik, tetapi belum cukup</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hasil akhir</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Lama</translation>
    </message>
    <message>
        <source>How much was eaten</source>
        <translation>Banyaknya yang dimakan</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Sakit</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Penyakit</translation>
    </message>
    <message>
        <source>Is the child ill now?</source>
        <translation>Apakah anak sedang sakit?</translation>
    </message>
    <message>
        <source>Is the food right for the age?</source>
        <translation>Apakah makannya sesuai umur?</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Ceklis</translation>
    </message>
    <message>
        <source>List for the age of (months)</source>
        <translation>Ceklis untuk umur (bulan)</translation>
    </message>
    <message numerus="yes">
        <source>List for {n} months</source>
        <translation>
            <numerusform>Ceklis {n} bulan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List for {n} years</source>
        <translation>
            <numerusform>Ceklis {n} tahun</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Pindah</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>No weight gain for 2 months</source>
        <translation>Berat badan tidak naik 2 bulan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Not all</source>
        <translation>Belum semua</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Belum ditanyakan.</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Tidak lengkap</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Tidak sesuai</translation>
    </message>
    <message>
        <source>Not yet done</source>
        <translation>Yang belum bisa</translation>
    </message>
    <message>
        <source>Not yet: {items}</source>
        <translation>Belum bisa: {items}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Nothing eaten</source>
        <translation>Tidak dimakan</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan gejala</translation>
    </message>
    <message>
        <source>Nothing is answered. Answer at least one question.</source>
        <translation>Belum ada jawaban. Jawab sedikitnya satu pertanyaan.</translation>
    </message>
    <message>
        <source>Oil, coconut milk or butter</source>
        <translation>Minyak, santan, atau mentega</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil akhir</translation>
    </message>
    <message>
        <source>Part eaten</source>
        <translation>Sebagian dimakan</translation>
    </message>
    <message>
        <source>Plant protein</source>
        <translation>Protein nabati</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Porsi</translation>
    </message>
    <message>
        <source>Portions are written down for {day}. End the course on that day or later.</source>
        <translation>Porsi sudah dicatat untuk {day}. Akhiri PMT pada tanggal itu atau sesudahnya.</translation>
    </message>
    <message>
        <source>Portions for {name}, {day}</source>
        <translation>Porsi untuk {name}, {day}</translation>
    </message>
    <message>
        <source>Portions of a day</source>
        <translation>Porsi sehari</translation>
    </message>
    <message>
        <source>Portions of recovery food</source>
        <translation>Porsi PMT pemulihan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Recovery feeding</source>
        <translation>PMT pemulihan</translation>
    </message>
    <message>
        <source>Recovery food</source>
        <translation>PMT pemulihan</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Rujuk</translation>
    </message>
    <message>
        <source>Remove the recovery food of {name}</source>
        <translation>Hapus PMT pemulihan {name}</translation>
    </message>
    <message>
        <source>Remove this course with its portions</source>
        <translation>Hapus PMT ini beserta porsinya</translation>
    </message>
    <message>
        <source>Remove {what} of {day}</source>
        <translation>Hapus {what} tanggal {day}</translation>
    </message>
    <message>
        <source>Remove {what} of {name}, {day}</source>
        <translation>Hapus {what} untuk {name}, {day}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Rice, corn, cassava or other staple</source>
        <translation>Nasi, jagung, singkong, atau makanan pokok lain</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Sesuai</translation>
    </message>
    <message>
        <source>Right for the age</source>
        <translation>Sesuai umur</translation>
    </message>
    <message>
        <source>Signs of tuberculosis</source>
        <translation>Gejala TBC</translation>
    </message>
    <message>
        <source>Signs of tuberculosis?</source>
        <translation>Ada gejala TBC?</translation>
    </message>
    <message>
        <source>Since yesterday the child ate</source>
        <translation>Sejak kemarin anak makan</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Ada</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>Sumber: {sources}</translation>
    </message>
    <message>
        <source>Staple food</source>
        <translation>Makanan pokok</translation>
    </message>
    <message>
        <source>Still breastfed</source>
        <translation>Masih ASI</translation>
    </message>
    <message>
        <source>Still breastfed?</source>
        <translation>Masih ASI?</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Berhenti sebelum selesai</translation>
    </message>
    <message>
        <source>Symptoms and danger signs</source>
        <translation>Gejala dan tanda bahaya</translation>
    </message>
    <message>
        <source>Symptoms asked</source>
        <translation>Pemantauan gejala</translation>
    </message>
    <message>
        <source>Symptoms of {name}, {day}</source>
        <translation>Gejala {name}, {day}</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Suhu</translation>
    </message>
    <message>
        <source>Temperature (tenths of °C)</source>
        <translation>Suhu (per sepuluh °C)</translation>
    </message>
    <message>
        <source>The child gets no recovery food.</source>
        <translation>Anak tidak mendapat PMT pemulihan.</translation>
    </message>
    <message>
        <source>There is no list for this age. Choose one of the lists.</source>
        <translation>Tidak ada ceklis untuk umur ini. Pilih salah satu ceklis.</translation>
    </message>
    <message>
        <source>These lists are not yet confirmed by a health worker. Source: {sources}</source>
        <translation>Ceklis ini belum dipastikan oleh petugas kesehatan. Sumber: {sources}</translation>
    </message>
    <message>
        <source>This course is not here any more. Look at the card again.</source>
        <translation>PMT ini sudah tidak ada. Lihat kembali kartunya.</translation>
    </message>
    <message>
        <source>Tick what it is, or choose “None”.</source>
        <translation>Centang yang ada, atau pilih “Tidak ada”.</translation>
    </message>
    <message>
        <source>Tick what the child ate since yesterday:</source>
        <translation>Centang yang dimakan anak sejak kemarin:</translation>
    </message>
    <message>
        <source>Tick what the child does</source>
        <translation>Centang yang sudah bisa dilakukan anak</translation>
    </message>
    <message>
        <source>Tick what the child does not do yet:</source>
        <translation>Centang yang belum bisa dilakukan anak:</translation>
    </message>
    <message>
        <source>Tofu, tempeh, beans or nuts</source>
        <translation>Tahu, tempe, atau kacang-kacangan</translation>
    </message>
    <message>
        <source>Too thin</source>
        <translation>Kurus (gizi kurang)</translation>
    </message>
    <message>
        <source>Weight is good again</source>
        <translation>Berat badan sudah baik</translation>
    </message>
    <message>
        <source>Weight too low for the age</source>
        <translation>Berat badan kurang menurut umur</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Sehat</translation>
    </message>
    <message>
        <source>What is cooked</source>
        <translation>Yang dimasak</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>Yang dibicarakan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Write portions</source>
        <translation>Catat porsi</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>a code that begins with ADVICE_</source>
        <translation>kode yang diawali ADVICE_</translation>
    </message>
    <message>
        <source>not breastfed any more</source>
        <translation>tidak ASI lagi</translation>
    </message>
    <message>
        <source>runs until {day}</source>
        <translation>berjalan sampai {day}</translation>
    </message>
    <message>
        <source>should have ended on {day}</source>
        <translation>seharusnya berakhir {day}</translation>
    </message>
    <message>
        <source>still breastfed</source>
        <translation>masih ASI</translation>
    </message>
    <message>
        <source>the same as in the rows of this list above</source>
        <translation>sama dengan baris daftar ini di atasnya</translation>
    </message>
    <message>
        <source>{day} is after the course ended ({end}). Check the date.</source>
        <translation>{day} sesudah PMT berakhir ({end}). Periksa tanggalnya.</translation>
    </message>
    <message>
        <source>{day} is after the death ({death}). Check both dates.</source>
        <translation>{day} sesudah tanggal meninggal ({death}). Periksa kedua tanggal.</translation>
    </message>
    <message>
        <source>{day} is before the birth ({birth}). Check both dates.</source>
        <translation>{day} sebelum tanggal lahir ({birth}). Periksa kedua tanggal.</translation>
    </message>
    <message>
        <source>{day} is before the course began ({start}). Check the date.</source>
        <translation>{day} sebelum PMT dimulai ({start}). Periksa tanggalnya.</translation>
    </message>
    <message>
        <source>{day} is in the future. Write portions when they are given.</source>
        <translation>{day} belum tiba. Catat porsi setelah diberikan.</translation>
    </message>
    <message>
        <source>{day} is in the future. Write the day on which it was asked.</source>
        <translation>{day} belum tiba. Tulis tanggal saat ditanyakan.</translation>
    </message>
    <message>
        <source>{degrees} °C is not possible. Write 30 to 44, for example 37.2.</source>
        <translation>{degrees} °C tidak mungkin. Tulis 30 sampai 44, misalnya 37,2.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} s/d {last}</translation>
    </message>
    <message>
        <source>{number} portions a day are not possible. Write 0 to {most}.</source>
        <translation>{number} porsi sehari tidak mungkin. Tulis 0 sampai {most}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days fed</source>
        <translation>
            <numerusform>{n} hari diberi makan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier</source>
        <translation>
            <numerusform>{n} sebelumnya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} portions</source>
        <translation>
            <numerusform>{n} porsi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signs of tuberculosis</source>
        <translation>
            <numerusform>{n} gejala TBC</numerusform>
        </translation>
    </message>
    <message>
        <source>{question} Tick what it is, or choose the first answer.</source>
        <translation>{question} Centang yang ada, atau pilih jawaban pertama.</translation>
    </message>
    <message>
        <source>{value} °C</source>
        <translation>{value} °C</translation>
    </message>
    <message>
        <source>“{code}” is not a topic of the list.</source>
        <translation>“{code}” bukan topik dalam daftar.</translation>
    </message>
    <message>
        <source>“{code}” is not on the list for this age.</source>
        <translation>“{code}” tidak ada dalam ceklis umur ini.</translation>
    </message>
    <message>
        <source>“{code}” is not on the list.</source>
        <translation>“{code}” tidak ada dalam daftar.</translation>
    </message>
</context>
<context>
    <name>Classes</name>
    <message>
        <source>(no words yet)</source>
        <translation>(belum ada teks)</translation>
    </message>
    <message>
        <source>16 digits, or hold the QR code before the scanner. Spaces and hyphens do not matter.</source>
        <translation>16 angka, atau dekatkan kode QR ke pemindai. Spasi dan tanda hubung tidak berpengaruh.</translation>
    </message>
    <message>
        <source>A PDF, picture or text that the class learns from can be kept here. It opens on this laptop, without internet.</source>
        <translation>PDF, gambar, atau teks bahan belajar kelas bisa disimpan di sini. Bisa dibuka di laptop ini tanpa internet.</translation>
    </message>
    <message>
        <source>A digit is wrong, missing or has changed places. Read the 16 digits once more.</source>
        <translation>Ada angka yang salah, kurang, atau tertukar. Baca lagi ke-16 angkanya.</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>A quiz needs at least one question.</source>
        <translation>Kuis perlu paling sedikit satu pertanyaan.</translation>
    </message>
    <message numerus="yes">
        <source>A quiz of {n} questions is too long. Make two quizzes of at most {most} questions.</source>
        <translation>
            <numerusform>Kuis dengan {n} pertanyaan terlalu panjang. Buat dua kuis, masing-masing paling banyak {most} pertanyaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quiz shows what people know before and after the class. It is answered on the laptop, or printed and typed back.</source>
        <translation>Kuis menunjukkan pengetahuan peserta sebelum dan sesudah kelas. Dijawab di laptop, atau dicetak lalu jawabannya diketik.</translation>
    </message>
    <message>
        <source>A score cannot be below 0.</source>
        <translation>Nilai tidak boleh di bawah 0.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Tambah file</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Tambah file…</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Tambah foto…</translation>
    </message>
    <message>
        <source>Add question (Ctrl+Enter)</source>
        <translation>Tambah pertanyaan (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Tambah orang</translation>
    </message>
    <message>
        <source>Add the file “{title}”</source>
        <translation>Tambah file “{title}”</translation>
    </message>
    <message>
        <source>Add the photo “{title}”</source>
        <translation>Tambah foto “{title}”</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Address of the visitor</source>
        <translation>Alamat peserta dari luar</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Orang dewasa</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Semua kelas</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Semua file</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>Semua pertanyaan sudah dijawab.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} places are taken. Who is enrolled now stands on the waiting list.</source>
        <translation>
            <numerusform>Semua {n} tempat sudah terisi. Yang didaftarkan sekarang masuk daftar tunggu.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer does not belong to a question of this quiz. Open the quiz again.</source>
        <translation>Ada jawaban yang bukan untuk pertanyaan kuis ini. Buka lagi kuisnya.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Answer on the laptop</source>
        <translation>Jawab di laptop</translation>
    </message>
    <message>
        <source>Answer to choose from</source>
        <translation>Pilihan jawaban</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>Jawaban {number}</translation>
    </message>
    <message>
        <source>Answer {number} is right (Ctrl {number})</source>
        <translation>Jawaban {number} benar (Ctrl {number})</translation>
    </message>
    <message>
        <source>Answer: {line}</source>
        <translation>Jawaban: {line}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Dijawab</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Dijawab oleh</translation>
    </message>
    <message>
        <source>Answered quiz</source>
        <translation>Kuis yang dijawab</translation>
    </message>
    <message>
        <source>Answered: {answer}</source>
        <translation>Dijawab: {answer}</translation>
    </message>
    <message>
        <source>Answers of {name} to the quiz “{title}”</source>
        <translation>Jawaban {name} untuk kuis “{title}”</translation>
    </message>
    <message>
        <source>Answers; mark the right one</source>
        <translation>Jawaban; tandai yang benar</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Sebagai</translation>
    </message>
    <message>
        <source>As in the country pack</source>
        <translation>Sesuai paket negara</translation>
    </message>
    <message>
        <source>As people call it, e.g. Mothers&apos; class Melati</source>
        <translation>Nama yang biasa dipakai, misalnya Kelas ibu Melati</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Kehadiran</translation>
    </message>
    <message>
        <source>Attendance of {name}</source>
        <translation>Kehadiran {name}</translation>
    </message>
    <message>
        <source>Attendance of {name}, {day}</source>
        <translation>Kehadiran {name}, {day}</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Daftar hadir</translation>
    </message>
    <message>
        <source>Attendance sheet of one meeting</source>
        <translation>Daftar hadir satu pertemuan</translation>
    </message>
    <message>
        <source>Attendance sheet, filled</source>
        <translation>Daftar hadir, terisi</translation>
    </message>
    <message>
        <source>Attendance sheet, to be signed</source>
        <translation>Daftar hadir, untuk ditandatangani</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Jumlah kehadiran</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Back to the class</source>
        <translation>Kembali ke kelas</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Mulai pukul</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Call the file “{before}” “{title}”</source>
        <translation>Ganti nama file “{before}” menjadi “{title}”</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Hadir</translation>
    </message>
    <message>
        <source>Came to {came} of {held} meetings</source>
        <translation>Hadir {came} dari {held} pertemuan</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Pendamping</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Batalkan pertemuan</translation>
    </message>
    <message>
        <source>Cancel the meeting of {day}</source>
        <translation>Batalkan pertemuan {day}</translation>
    </message>
    <message>
        <source>Cancelled: {reason}</source>
        <translation>Dibatalkan: {reason}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>Certificate {number} was withdrawn</source>
        <translation>Sertifikat {number} dicabut</translation>
    </message>
    <message>
        <source>Certificate {number}, {day}</source>
        <translation>Sertifikat {number}, {day}</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>Certificates of {name}</source>
        <translation>Sertifikat {name}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Change the class</source>
        <translation>Ubah kelas</translation>
    </message>
    <message>
        <source>Change the class {name}</source>
        <translation>Ubah kelas {name}</translation>
    </message>
    <message>
        <source>Change the kind {name}</source>
        <translation>Ubah jenis kelas {name}</translation>
    </message>
    <message>
        <source>Change the quiz “{title}”</source>
        <translation>Ubah kuis “{title}”</translation>
    </message>
    <message>
        <source>Change the words as you like, copy them, and paste them into a message on the telephone.</source>
        <translation>Ubah kata-katanya sesuka Anda, salin, lalu tempel di pesan telepon.</translation>
    </message>
    <message>
        <source>Change what is known of {name}</source>
        <translation>Ubah data {name}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Ubah {name}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Check a certificate</source>
        <translation>Periksa sertifikat</translation>
    </message>
    <message>
        <source>Check that the stick or folder is still there, then choose the file again.</source>
        <translation>Pastikan flashdisk atau foldernya masih ada, lalu pilih lagi filenya.</translation>
    </message>
    <message>
        <source>Child, age</source>
        <translation>Anak, umur</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Pilih orang</translation>
    </message>
    <message>
        <source>Choose a resident, or write the name of a guest.</source>
        <translation>Pilih warga, atau tulis nama narasumber.</translation>
    </message>
    <message>
        <source>Choose another kind, or show all classes.</source>
        <translation>Pilih jenis lain, atau tampilkan semua kelas.</translation>
    </message>
    <message>
        <source>Choose facilitator, tutor or guest.</source>
        <translation>Pilih fasilitator, tutor, atau narasumber.</translation>
    </message>
    <message>
        <source>Choose how the meetings repeat.</source>
        <translation>Pilih cara pertemuan berulang.</translation>
    </message>
    <message>
        <source>Choose how the question is answered.</source>
        <translation>Pilih cara menjawab pertanyaan ini.</translation>
    </message>
    <message>
        <source>Choose somebody of the village, or write the name of a guest</source>
        <translation>Pilih orang desa, atau tulis nama narasumber</translation>
    </message>
    <message>
        <source>Choose what kind of class it is.</source>
        <translation>Pilih jenis kelasnya.</translation>
    </message>
    <message>
        <source>Choose what the quiz is for.</source>
        <translation>Pilih untuk apa kuis ini.</translation>
    </message>
    <message>
        <source>Choose whether it is the test before, the test after, or an exercise.</source>
        <translation>Pilih tes awal, tes akhir, atau latihan.</translation>
    </message>
    <message>
        <source>Choose which test it is.</source>
        <translation>Pilih tes yang mana.</translation>
    </message>
    <message>
        <source>Choose who came along.</source>
        <translation>Pilih siapa yang mendampingi.</translation>
    </message>
    <message>
        <source>Choose whom the class is for.</source>
        <translation>Pilih kelas ini untuk siapa.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Dipilih</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Kelas</translation>
    </message>
    <message>
        <source>Class, group or who leads it</source>
        <translation>Kelas, kelompok, atau pengampunya</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Kelas</translation>
    </message>
    <message>
        <source>Classes of the month</source>
        <translation>Kelas per bulan</translation>
    </message>
    <message>
        <source>Classes of the year</source>
        <translation>Kelas per tahun</translation>
    </message>
    <message>
        <source>Close the class</source>
        <translation>Tutup kelas</translation>
    </message>
    <message>
        <source>Close the class {name}</source>
        <translation>Tutup kelas {name}</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Ditutup tanggal</translation>
    </message>
    <message>
        <source>Closed on {day}</source>
        <translation>Ditutup {day}</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Ikut lagi</translation>
    </message>
    <message>
        <source>Completed by</source>
        <translation>Syarat selesai</translation>
    </message>
    <message>
        <source>Completed this month</source>
        <translation>Selesai bulan ini</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Cross one box for each question. Leave a question empty if you do not know the answer.</source>
        <translation>Beri tanda silang pada satu kotak untuk setiap pertanyaan. Kosongkan kalau tidak tahu jawabannya.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Day of the test</source>
        <translation>Tanggal tes</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Tanggal pertemuan</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Does not take place…</source>
        <translation>Tidak jadi…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Drop out</source>
        <translation>Berhenti ikut</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Dropped out on</source>
        <translation>Berhenti tanggal</translation>
    </message>
    <message>
        <source>Dropped out on {day}: {reason}</source>
        <translation>Berhenti {day}: {reason}</translation>
    </message>
    <message>
        <source>E.g. 0-1 year</source>
        <translation>Misalnya 0-1 tahun</translation>
    </message>
    <message>
        <source>Elderly people</source>
        <translation>Lansia</translation>
    </message>
    <message>
        <source>Empty: as in the country pack, in every language</source>
        <translation>Kosong: sesuai paket negara, dalam semua bahasa</translation>
    </message>
    <message>
        <source>Empty: exactly this number.</source>
        <translation>Kosong: harus tepat angka ini.</translation>
    </message>
    <message>
        <source>Empty: it goes on</source>
        <translation>Kosong: berjalan terus</translation>
    </message>
    <message>
        <source>Empty: no limit</source>
        <translation>Kosong: tanpa batas</translation>
    </message>
    <message>
        <source>Empty: no test is needed</source>
        <translation>Kosong: tidak perlu tes</translation>
    </message>
    <message>
        <source>Empty: until the last day</source>
        <translation>Kosong: sampai hari terakhir</translation>
    </message>
    <message>
        <source>Empty: where the class always meets</source>
        <translation>Kosong: di tempat kelas biasa bertemu</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Selesai pukul</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Lulus</translation>
    </message>
    <message>
        <source>Enough from (percent)</source>
        <translation>Lulus mulai (persen)</translation>
    </message>
    <message>
        <source>Enough is {percent}% or more.</source>
        <translation>Lulus kalau {percent}% atau lebih.</translation>
    </message>
    <message>
        <source>Enrol people</source>
        <translation>Daftarkan peserta</translation>
    </message>
    <message>
        <source>Enrol people first, then type in what they scored before and after the class.</source>
        <translation>Daftarkan peserta dulu, lalu isi nilai tes awal dan tes akhir.</translation>
    </message>
    <message>
        <source>Enrol people first; then their sheets can be typed in here.</source>
        <translation>Daftarkan peserta dulu; setelah itu lembar jawabannya bisa diketik di sini.</translation>
    </message>
    <message>
        <source>Enrol people in {name}</source>
        <translation>Daftarkan peserta di {name}</translation>
    </message>
    <message>
        <source>Enrol {name}</source>
        <translation>Daftarkan {name}</translation>
    </message>
    <message>
        <source>Enrol {name} in {class_name}</source>
        <translation>Daftarkan {name} di {class_name}</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Terdaftar</translation>
    </message>
    <message>
        <source>Enrolled just now</source>
        <translation>Baru didaftarkan</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>Terdaftar tanggal</translation>
    </message>
    <message>
        <source>Every how many weeks or months</source>
        <translation>Setiap berapa minggu atau bulan</translation>
    </message>
    <message>
        <source>Every month on the same date</source>
        <translation>Setiap bulan pada tanggal yang sama</translation>
    </message>
    <message>
        <source>Every month on the same weekday</source>
        <translation>Setiap bulan pada hari yang sama</translation>
    </message>
    <message>
        <source>Every week or every few weeks</source>
        <translation>Setiap minggu atau beberapa minggu sekali</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Umum</translation>
    </message>
    <message>
        <source>Everybody, for a group</source>
        <translation>Umum, untuk kelompok</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Penjelasan</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Fasilitator</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Salah</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File before</source>
        <translation>File sebelumnya</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Files of the class</source>
        <translation>File kelas</translation>
    </message>
    <message>
        <source>Fill free places</source>
        <translation>Isi tempat kosong</translation>
    </message>
    <message>
        <source>Fill the free places in {class_name}</source>
        <translation>Isi tempat kosong di {class_name}</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Cari orang</translation>
    </message>
    <message>
        <source>Finish (Enter)</source>
        <translation>Selesai (Enter)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>Pertemuan pertama</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message numerus="yes">
        <source>For the teacher only. All together: {n} points.</source>
        <translation>
            <numerusform>Hanya untuk pengajar. Jumlah: {n} poin.</numerusform>
        </translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Sasaran</translation>
    </message>
    <message>
        <source>Free places: {free}. Waiting: {waiting}.</source>
        <translation>Tempat kosong: {free}. Menunggu: {waiting}.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Penuh</translation>
    </message>
    <message>
        <source>Further down (Alt+Down)</source>
        <translation>Pindah ke bawah (Alt+Down)</translation>
    </message>
    <message>
        <source>Further up (Alt+Up)</source>
        <translation>Pindah ke atas (Alt+Up)</translation>
    </message>
    <message>
        <source>Give a place</source>
        <translation>Beri tempat</translation>
    </message>
    <message>
        <source>Give {name} a place in {class_name}</source>
        <translation>Beri {name} tempat di {class_name}</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Narasumber</translation>
    </message>
    <message>
        <source>Head of the post</source>
        <translation>Ketua posyandu</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Terlaksana</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Capaian</translation>
    </message>
    <message>
        <source>How far off counts as right cannot be below 0.</source>
        <translation>Selisih yang masih dianggap benar tidak boleh di bawah 0.</translation>
    </message>
    <message>
        <source>How far the number may be off, in thousandths</source>
        <translation>Selisih angka yang boleh, dalam perseribu</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>Cara menjawab</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Seberapa sering</translation>
    </message>
    <message>
        <source>Husband or wife</source>
        <translation>Suami atau istri</translation>
    </message>
    <message>
        <source>I do not know (0)</source>
        <translation>Tidak tahu (0)</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>Meningkat</translation>
    </message>
    <message>
        <source>Improved: {number} of {all}</source>
        <translation>Meningkat: {number} dari {all}</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Undangan</translation>
    </message>
    <message>
        <source>Invitation slips</source>
        <translation>Kartu undangan</translation>
    </message>
    <message>
        <source>Invitation to “{class_name}”</source>
        <translation>Undangan “{class_name}”</translation>
    </message>
    <message>
        <source>Issue certificate</source>
        <translation>Terbitkan sertifikat</translation>
    </message>
    <message>
        <source>Issue the certificate of {name}</source>
        <translation>Terbitkan sertifikat {name}</translation>
    </message>
    <message numerus="yes">
        <source>Issue {n} certificates</source>
        <translation>
            <numerusform>Terbitkan {n} sertifikat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue {n} certificates of {class_name}</source>
        <translation>
            <numerusform>Terbitkan {n} sertifikat {class_name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Terbit tanggal</translation>
    </message>
    <message>
        <source>It stands on the list of meetings, e.g. flood, feast day, nobody to lead it</source>
        <translation>Tertulis di daftar pertemuan, misalnya banjir, hari raya, tidak ada pengampu</translation>
    </message>
    <message>
        <source>It takes place after all</source>
        <translation>Jadi dilaksanakan</translation>
    </message>
    <message>
        <source>Keys: 1 or T is true, 2 or F is false. Space: left out.</source>
        <translation>Tombol: 1 atau B benar, 2 atau S salah. Spasi: tidak dijawab.</translation>
    </message>
    <message numerus="yes">
        <source>Keys: 1 to {n}, or letters. Space: left out.</source>
        <translation>
            <numerusform>Tombol: 1 sampai {n}, atau huruf. Spasi: tidak dijawab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Kind of class</source>
        <translation>Jenis kelas</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Jenis pertanyaan</translation>
    </message>
    <message>
        <source>Kinds of classes</source>
        <translation>Jenis kelas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Larger (Ctrl +)</source>
        <translation>Perbesar (Ctrl +)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Learned first, and leads others since {day}: {name}.</source>
        <translation>Dulu peserta, sejak {day} mengampu kelas: {name}.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Belajar</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Pengampu</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Tidak dijawab</translation>
    </message>
    <message>
        <source>Make the quiz “{title}”</source>
        <translation>Buat kuis “{title}”</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Mark at least one person.</source>
        <translation>Tandai paling sedikit satu orang.</translation>
    </message>
    <message>
        <source>Mark the one answer that is right.</source>
        <translation>Tandai satu jawaban yang benar.</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Bahan</translation>
    </message>
    <message>
        <source>Material to learn from</source>
        <translation>Bahan belajar</translation>
    </message>
    <message>
        <source>May be off by</source>
        <translation>Boleh selisih</translation>
    </message>
    <message>
        <source>Mean after (%)</source>
        <translation>Rata-rata tes akhir (%)</translation>
    </message>
    <message>
        <source>Mean after: {percent}%</source>
        <translation>Rata-rata tes akhir: {percent}%</translation>
    </message>
    <message>
        <source>Mean before (%)</source>
        <translation>Rata-rata tes awal (%)</translation>
    </message>
    <message>
        <source>Mean before: {percent}%</source>
        <translation>Rata-rata tes awal: {percent}%</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Pertemuan</translation>
    </message>
    <message>
        <source>Meeting on {day}: time and topic</source>
        <translation>Pertemuan {day}: waktu dan materi</translation>
    </message>
    <message>
        <source>Meeting: date and signature</source>
        <translation>Pertemuan: tanggal dan tanda tangan</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Pertemuan</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Pertemuan terlaksana</translation>
    </message>
    <message>
        <source>Meetings needed</source>
        <translation>Pertemuan yang wajib</translation>
    </message>
    <message>
        <source>Meetings without attendance</source>
        <translation>Pertemuan tanpa daftar hadir</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Mother or mother-in-law</source>
        <translation>Ibu atau ibu mertua</translation>
    </message>
    <message>
        <source>Mothers of toddlers</source>
        <translation>Ibu balita</translation>
    </message>
    <message>
        <source>Mothers&apos; classes, exercise for the elderly, tutoring, training: everything for which people meet stands here.</source>
        <translation>Kelas ibu, senam lansia, bimbingan belajar, pelatihan: semua kegiatan belajar bersama ada di sini.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Pindahkan</translation>
    </message>
    <message>
        <source>Move the file “{title}” in the list</source>
        <translation>Pindahkan file “{title}” di daftar</translation>
    </message>
    <message>
        <source>Move the meeting of {day}</source>
        <translation>Pindahkan pertemuan {day}</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>Pindahkan ke hari lain…</translation>
    </message>
    <message>
        <source>Moved from {day}: {reason}</source>
        <translation>Dipindahkan dari {day}: {reason}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name of the visitor</source>
        <translation>Nama peserta dari luar</translation>
    </message>
    <message>
        <source>Name or card number (F3): Enter marks who came</source>
        <translation>Nama atau nomor kartu (F3): Enter menandai yang hadir</translation>
    </message>
    <message>
        <source>Name, mother, house or card number: Enter enrols</source>
        <translation>Nama, ibu, rumah, atau nomor kartu: Enter mendaftarkan</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Kelas baru</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>Jenis baru</translation>
    </message>
    <message>
        <source>New kind of class</source>
        <translation>Jenis kelas baru</translation>
    </message>
    <message>
        <source>New quiz</source>
        <translation>Kuis baru</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Berikutnya (Enter)</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>File berikutnya</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Pertemuan berikutnya</translation>
    </message>
    <message>
        <source>Next meeting: {day}</source>
        <translation>Pertemuan berikutnya: {day}</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Orang berikutnya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>No class fits these choices</source>
        <translation>Tidak ada kelas yang cocok dengan pilihan ini</translation>
    </message>
    <message>
        <source>No class yet</source>
        <translation>Belum ada kelas</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Belum ada file</translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation>Tidak ada pertemuan yang dijadwalkan</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>Belum ada pertemuan</translation>
    </message>
    <message>
        <source>No photos. They are kept encrypted and never leave this laptop by themselves.</source>
        <translation>Tidak ada foto. Foto disimpan terenkripsi dan tidak pernah keluar sendiri dari laptop ini.</translation>
    </message>
    <message>
        <source>No quiz yet</source>
        <translation>Belum ada kuis</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>Belum ada yang terdaftar</translation>
    </message>
    <message>
        <source>Nobody is in this class yet. Type the names of those who came above.</source>
        <translation>Belum ada peserta di kelas ini. Ketik nama yang hadir di atas.</translation>
    </message>
    <message>
        <source>Nobody is marked yet. Press P for who came, A for who did not.</source>
        <translation>Belum ada yang ditandai. Tekan P untuk yang hadir, A untuk yang tidak.</translation>
    </message>
    <message>
        <source>Nobody is written down yet.</source>
        <translation>Belum ada yang dicatat.</translation>
    </message>
    <message>
        <source>Nobody of those chosen has a certificate yet. Issue it first, then print it.</source>
        <translation>Yang dipilih belum punya sertifikat. Terbitkan dulu, lalu cetak.</translation>
    </message>
    <message>
        <source>Nobody takes part in this class yet</source>
        <translation>Belum ada peserta di kelas ini</translation>
    </message>
    <message>
        <source>Nobody takes part yet</source>
        <translation>Belum ada peserta</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Paling lambat</translation>
    </message>
    <message>
        <source>Not enough</source>
        <translation>Belum lulus</translation>
    </message>
    <message>
        <source>Not offered any more</source>
        <translation>Tidak ditawarkan lagi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Note, e.g. where a guest comes from</source>
        <translation>Catatan, misalnya asal narasumber</translation>
    </message>
    <message>
        <source>Nothing was stored of the answers of {name}. “Begin” goes on with them.</source>
        <translation>Jawaban {name} tidak disimpan. Tekan “Mulai” untuk melanjutkannya.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Number of meetings</source>
        <translation>Jumlah pertemuan</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Jumlah tempat</translation>
    </message>
    <message>
        <source>Number on the certificate</source>
        <translation>Nomor di sertifikat</translation>
    </message>
    <message>
        <source>Number that is right</source>
        <translation>Angka yang benar</translation>
    </message>
    <message>
        <source>Number, in thousandths</source>
        <translation>Angka, dalam perseribu</translation>
    </message>
    <message>
        <source>Of these with husband or family</source>
        <translation>Di antaranya bersama suami atau keluarga</translation>
    </message>
    <message>
        <source>Of these, with husband or family</source>
        <translation>Di antaranya bersama suami atau keluarga</translation>
    </message>
    <message>
        <source>Offered for new classes</source>
        <translation>Ditawarkan untuk kelas baru</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Di kertas</translation>
    </message>
    <message>
        <source>On single days</source>
        <translation>Pada tanggal tertentu</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Di daftar tunggu</translation>
    </message>
    <message>
        <source>One meeting</source>
        <translation>Satu pertemuan</translation>
    </message>
    <message>
        <source>One meeting of {name}</source>
        <translation>Satu pertemuan {name}</translation>
    </message>
    <message>
        <source>One of several answers</source>
        <translation>Pilihan ganda</translation>
    </message>
    <message>
        <source>One of these people is not in the class any more. Open the list again.</source>
        <translation>Salah satu orang ini sudah tidak ada di kelas. Buka lagi daftarnya.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open a file or a quiz of a class first</source>
        <translation>Buka dulu file atau kuis sebuah kelas</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Buka kartu</translation>
    </message>
    <message>
        <source>Open the class</source>
        <translation>Buka kelas</translation>
    </message>
    <message>
        <source>Open the class again</source>
        <translation>Buka kembali kelas</translation>
    </message>
    <message>
        <source>Open the class {name} again</source>
        <translation>Buka kembali kelas {name}</translation>
    </message>
    <message>
        <source>Other family</source>
        <translation>Keluarga lain</translation>
    </message>
    <message>
        <source>Other title…</source>
        <translation>Ganti judul…</translation>
    </message>
    <message>
        <source>P or +: came · A or -: absent · C or *: with whom · R: why not · Enter: next · Delete: take back</source>
        <translation>P atau +: hadir · A atau -: tidak hadir · C atau *: dengan siapa · R: alasan · Enter: berikutnya · Delete: kosongkan</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF, pictures, text</source>
        <translation>PDF, gambar, teks</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Halaman {page} dari {pages}</translation>
    </message>
    <message>
        <source>Pages of the PDF</source>
        <translation>Halaman PDF</translation>
    </message>
    <message>
        <source>Parents and caregivers</source>
        <translation>Orang tua dan pengasuh</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>People and their answers</source>
        <translation>Peserta dan jawabannya</translation>
    </message>
    <message>
        <source>People are enrolled in “{name}”. Close the class instead: what happened stays in the records.</source>
        <translation>“{name}” sudah punya peserta. Tutup saja kelasnya: yang sudah terjadi tetap tercatat.</translation>
    </message>
    <message>
        <source>People of the class</source>
        <translation>Peserta kelas</translation>
    </message>
    <message>
        <source>People who came</source>
        <translation>Yang hadir</translation>
    </message>
    <message>
        <source>People with a small business</source>
        <translation>Pelaku usaha kecil</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Person in a class</source>
        <translation>Peserta kelas</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photos of the meeting</source>
        <translation>Foto pertemuan</translation>
    </message>
    <message>
        <source>Photos of {day}</source>
        <translation>Foto {day}</translation>
    </message>
    <message>
        <source>Photos…</source>
        <translation>Foto…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Jumlah tempat</translation>
    </message>
    <message>
        <source>Plan all meetings at once: every week, every month, or on single days.</source>
        <translation>Jadwalkan semua pertemuan sekaligus: setiap minggu, setiap bulan, atau pada tanggal tertentu.</translation>
    </message>
    <message>
        <source>Plan meetings</source>
        <translation>Jadwalkan pertemuan</translation>
    </message>
    <message>
        <source>Plan meetings of {name}</source>
        <translation>Jadwalkan pertemuan {name}</translation>
    </message>
    <message>
        <source>Plan them</source>
        <translation>Jadwalkan</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Dijadwalkan tanggal</translation>
    </message>
    <message>
        <source>Please bring your husband or somebody of your family.</source>
        <translation>Mohon datang bersama suami atau anggota keluarga.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poin</translation>
    </message>
    <message>
        <source>Points possible</source>
        <translation>Poin tertinggi</translation>
    </message>
    <message>
        <source>Poster of the meeting</source>
        <translation>Poster pertemuan</translation>
    </message>
    <message>
        <source>Pregnant women</source>
        <translation>Ibu hamil</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Pertanyaan {number}</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Pertanyaan {number} dari {total}</translation>
    </message>
    <message>
        <source>Question {number}: {problem}</source>
        <translation>Pertanyaan {number}: {problem}</translation>
    </message>
    <message>
        <source>Question {number}: {question}</source>
        <translation>Pertanyaan {number}: {question}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Questions of the quiz</source>
        <translation>Pertanyaan kuis</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Kuis</translation>
    </message>
    <message>
        <source>Quiz sheet</source>
        <translation>Lembar kuis</translation>
    </message>
    <message>
        <source>Quiz sheet: {title}</source>
        <translation>Lembar kuis: {title}</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>Kuis</translation>
    </message>
    <message>
        <source>Quizzes of the class</source>
        <translation>Kuis kelas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Reminder for {day}</source>
        <translation>Pengingat untuk {day}</translation>
    </message>
    <message>
        <source>Reminder to copy…</source>
        <translation>Salin pengingat…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove answers</source>
        <translation>Hapus jawaban</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Hapus foto</translation>
    </message>
    <message>
        <source>Remove the answers of {name} to the quiz “{title}”</source>
        <translation>Hapus jawaban {name} untuk kuis “{title}”</translation>
    </message>
    <message>
        <source>Remove the class</source>
        <translation>Hapus kelas</translation>
    </message>
    <message>
        <source>Remove the class {name}</source>
        <translation>Hapus kelas {name}</translation>
    </message>
    <message>
        <source>Remove the file “{title}”</source>
        <translation>Hapus file “{title}”</translation>
    </message>
    <message>
        <source>Remove the kind {name}</source>
        <translation>Hapus jenis kelas {name}</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>Hapus pertemuan</translation>
    </message>
    <message>
        <source>Remove the meeting of {name} on {day}</source>
        <translation>Hapus pertemuan {name} pada {day}</translation>
    </message>
    <message>
        <source>Remove the photo “{title}”</source>
        <translation>Hapus foto “{title}”</translation>
    </message>
    <message>
        <source>Remove the points of {name}: {test}</source>
        <translation>Hapus poin {name}: {test}</translation>
    </message>
    <message>
        <source>Remove the quiz “{title}”</source>
        <translation>Hapus kuis “{title}”</translation>
    </message>
    <message>
        <source>Remove the sheet of {name}, quiz “{title}”</source>
        <translation>Hapus lembar {name}, kuis “{title}”</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Hapus pertanyaan ini</translation>
    </message>
    <message>
        <source>Remove this sheet</source>
        <translation>Hapus lembar ini</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Hapus {name}</translation>
    </message>
    <message>
        <source>Remove {name} from {class_name}</source>
        <translation>Hapus {name} dari {class_name}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Benar</translation>
    </message>
    <message>
        <source>Right answers of a quiz</source>
        <translation>Kunci jawaban kuis</translation>
    </message>
    <message>
        <source>Right answers: {title}</source>
        <translation>Kunci jawaban: {title}</translation>
    </message>
    <message>
        <source>Right is: {answer}</source>
        <translation>Yang benar: {answer}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Simpan salinan</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Simpan salinan…</translation>
    </message>
    <message>
        <source>Save a new version of the quiz “{title}”</source>
        <translation>Simpan versi baru kuis “{title}”</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Simpan sebagai versi baru</translation>
    </message>
    <message>
        <source>Save attendance</source>
        <translation>Simpan kehadiran</translation>
    </message>
    <message>
        <source>Save quiz</source>
        <translation>Simpan kuis</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Tersimpan: {file}</translation>
    </message>
    <message>
        <source>Say whether it is true or false.</source>
        <translation>Tentukan benar atau salah.</translation>
    </message>
    <message>
        <source>School children</source>
        <translation>Anak sekolah</translation>
    </message>
    <message>
        <source>Score needed (%)</source>
        <translation>Nilai lulus (%)</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Sheet of {name}, quiz “{title}”</source>
        <translation>Lembar {name}, kuis “{title}”</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>Lihat jawaban</translation>
    </message>
    <message>
        <source>Shown after the answers were given; may stay empty.</source>
        <translation>Tampil setelah semua pertanyaan dijawab; boleh kosong.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Tanda tangan</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Smaller (Ctrl −)</source>
        <translation>Perkecil (Ctrl −)</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Orang lain</translation>
    </message>
    <message>
        <source>Somebody from outside</source>
        <translation>Orang dari luar</translation>
    </message>
    <message>
        <source>Somebody on the waiting list gets no certificate.</source>
        <translation>Yang masih di daftar tunggu tidak mendapat sertifikat.</translation>
    </message>
    <message>
        <source>Start the class {name}</source>
        <translation>Mulai kelas {name}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Still needed: {what}</source>
        <translation>Masih kurang: {what}</translation>
    </message>
    <message>
        <source>Stop, keep nothing</source>
        <translation>Berhenti tanpa menyimpan</translation>
    </message>
    <message>
        <source>Take the kind {name} as in the country pack</source>
        <translation>Kembalikan jenis kelas {name} sesuai paket negara</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Takes part in no class so far.</source>
        <translation>Belum ikut kelas.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tes</translation>
    </message>
    <message>
        <source>Test after</source>
        <translation>Tes akhir</translation>
    </message>
    <message>
        <source>Test after the class, percent</source>
        <translation>Tes akhir, persen</translation>
    </message>
    <message>
        <source>Test after {after}</source>
        <translation>Tes akhir {after}</translation>
    </message>
    <message>
        <source>Test before</source>
        <translation>Tes awal</translation>
    </message>
    <message>
        <source>Test before and after the class</source>
        <translation>Tes awal dan tes akhir</translation>
    </message>
    <message>
        <source>Test before {before}</source>
        <translation>Tes awal {before}</translation>
    </message>
    <message>
        <source>Test before {before}, after {after}</source>
        <translation>Tes awal {before}, tes akhir {after}</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Isi file</translation>
    </message>
    <message>
        <source>The PDF “{file}” asks for a password or is damaged. Save it once more without a password, then add it.</source>
        <translation>PDF “{file}” minta kata sandi atau rusak. Simpan ulang tanpa kata sandi, lalu tambahkan.</translation>
    </message>
    <message>
        <source>The answer “{answer}” stands there twice.</source>
        <translation>Jawaban “{answer}” tertulis dua kali.</translation>
    </message>
    <message>
        <source>The class already meets on all of these days.</source>
        <translation>Kelas sudah punya pertemuan pada semua tanggal ini.</translation>
    </message>
    <message>
        <source>The class already meets on {day}. Choose another day.</source>
        <translation>Kelas sudah punya pertemuan pada {day}. Pilih tanggal lain.</translation>
    </message>
    <message>
        <source>The class began on {first}. It cannot be closed before that day.</source>
        <translation>Kelas mulai {first}. Tidak bisa ditutup sebelum tanggal itu.</translation>
    </message>
    <message numerus="yes">
        <source>The class has {n} places and all are taken. Give it more places, or wait until one is free.</source>
        <translation>
            <numerusform>Kelas punya {n} tempat dan semuanya terisi. Tambah jumlah tempatnya, atau tunggu sampai ada yang kosong.</numerusform>
        </translation>
    </message>
    <message>
        <source>The class is full. {name} is on the waiting list, in place {place}.</source>
        <translation>Kelas penuh. {name} masuk daftar tunggu, nomor {place}.</translation>
    </message>
    <message>
        <source>The class is full: {name} is on the waiting list. That the person came is written down.</source>
        <translation>Kelas penuh: {name} masuk daftar tunggu. Kehadirannya tetap dicatat.</translation>
    </message>
    <message>
        <source>The class meets on {day}, outside these days. Move or cancel that meeting first.</source>
        <translation>Ada pertemuan pada {day}, di luar tanggal ini. Pindahkan atau batalkan dulu pertemuan itu.</translation>
    </message>
    <message>
        <source>The class was closed on {day}. Open it again first.</source>
        <translation>Kelas ditutup pada {day}. Buka kembali dulu.</translation>
    </message>
    <message>
        <source>The end must be later than the beginning.</source>
        <translation>Waktu selesai harus sesudah waktu mulai.</translation>
    </message>
    <message>
        <source>The file is missing or damaged</source>
        <translation>File hilang atau rusak</translation>
    </message>
    <message>
        <source>The last day ({last}) is before the first day ({first}).</source>
        <translation>Hari terakhir ({last}) mendahului hari pertama ({first}).</translation>
    </message>
    <message>
        <source>The meeting on {day} does not take place.</source>
        <translation>Pertemuan {day} tidak dilaksanakan.</translation>
    </message>
    <message>
        <source>The meeting on {day} has an attendance list. It cannot be cancelled or removed.</source>
        <translation>Pertemuan {day} sudah punya daftar hadir. Tidak bisa dibatalkan atau dihapus.</translation>
    </message>
    <message>
        <source>The meeting on {day} was cancelled. Take that back first.</source>
        <translation>Pertemuan {day} dibatalkan. Tarik dulu pembatalannya.</translation>
    </message>
    <message>
        <source>The number is too large. Write at most {most}, with another unit if need be.</source>
        <translation>Angkanya terlalu besar. Tulis paling banyak {most}, kalau perlu dengan satuan lain.</translation>
    </message>
    <message>
        <source>The picture “{file}” cannot be read. It may be damaged: open it in another program and save it again.</source>
        <translation>Gambar “{file}” tidak bisa dibaca. Mungkin rusak: buka di program lain, lalu simpan ulang.</translation>
    </message>
    <message numerus="yes">
        <source>The picture “{file}” is too large for this computer: {n} million pixels. Make it smaller in another program.</source>
        <translation>
            <numerusform>Gambar “{file}” terlalu besar untuk komputer ini: {n} juta piksel. Perkecil di program lain.</numerusform>
        </translation>
    </message>
    <message>
        <source>The place goes to</source>
        <translation>Tempatnya untuk</translation>
    </message>
    <message>
        <source>The post tells whether this number is genuine.</source>
        <translation>Keaslian nomor ini bisa ditanyakan ke posyandu.</translation>
    </message>
    <message numerus="yes">
        <source>The quiz “{title}” was answered {n} times since then. Its questions stay as they were asked. Change the quiz: a new version is made.</source>
        <translation>
            <numerusform>Kuis “{title}” sudah dijawab {n} kali sejak itu. Pertanyaannya tetap seperti waktu diajukan. Ubah kuisnya: dibuat versi baru.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reminder is copied. Paste it into a message.</source>
        <translation>Pengingat sudah disalin. Tempel di pesan.</translation>
    </message>
    <message>
        <source>The rest came</source>
        <translation>Sisanya hadir</translation>
    </message>
    <message>
        <source>The rest did not come</source>
        <translation>Sisanya tidak hadir</translation>
    </message>
    <message>
        <source>The tab “Learning” of a class brings you here.</source>
        <translation>Tab “Belajar” di sebuah kelas membuka halaman ini.</translation>
    </message>
    <message>
        <source>There are classes of this kind. Hide it instead: then nobody is offered it any more.</source>
        <translation>Sudah ada kelas jenis ini. Sembunyikan saja: jenis ini tidak ditawarkan lagi.</translation>
    </message>
    <message>
        <source>There is a newer version of this quiz already. Open that one.</source>
        <translation>Kuis ini sudah punya versi lebih baru. Buka versi itu.</translation>
    </message>
    <message>
        <source>There is no certificate that holds.</source>
        <translation>Tidak ada sertifikat yang berlaku.</translation>
    </message>
    <message>
        <source>These answers are not here any more.</source>
        <translation>Jawaban ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>These points of {name} come from a quiz. Correct the answers under “Learning”.</source>
        <translation>Poin {name} ini berasal dari kuis. Perbaiki jawabannya di “Belajar”.</translation>
    </message>
    <message>
        <source>This cannot be undone: the certificate {number} of {name} rests on it. Withdraw the certificate first.</source>
        <translation>Tidak bisa diurungkan: sertifikat {number} milik {name} bergantung padanya. Cabut dulu sertifikatnya.</translation>
    </message>
    <message numerus="yes">
        <source>This cannot be undone: “{name}” has {n} places, and all are taken now. Give the class more places first.</source>
        <translation>
            <numerusform>Tidak bisa diurungkan: “{name}” punya {n} tempat, dan sekarang semua terisi. Tambah dulu jumlah tempatnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>This certificate is genuine: {name}, {class_name}, {day}.</source>
        <translation>Sertifikat ini asli: {name}, {class_name}, {day}.</translation>
    </message>
    <message>
        <source>This certificate is given to</source>
        <translation>Sertifikat ini diberikan kepada</translation>
    </message>
    <message>
        <source>This certificate is not here any more.</source>
        <translation>Sertifikat ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>This certificate of {name}, {class_name}, was withdrawn on {day}. It does not hold.</source>
        <translation>Sertifikat {name}, {class_name}, dicabut pada {day}. Tidak berlaku lagi.</translation>
    </message>
    <message>
        <source>This class is not here any more. Choose another one.</source>
        <translation>Kelas ini sudah tidak ada. Pilih kelas lain.</translation>
    </message>
    <message>
        <source>This class is not here any more. Choose another.</source>
        <translation>Kelas ini sudah tidak ada. Pilih kelas lain.</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>File ini tidak bisa ditampilkan</translation>
    </message>
    <message>
        <source>This file is in the list already, as “{title}”.</source>
        <translation>File ini sudah ada di daftar, dengan judul “{title}”.</translation>
    </message>
    <message>
        <source>This file is not in the list any more. It was removed meanwhile.</source>
        <translation>File ini sudah tidak ada di daftar. Sementara itu sudah dihapus.</translation>
    </message>
    <message>
        <source>This kind of class is not here any more. Choose another.</source>
        <translation>Jenis kelas ini sudah tidak ada. Pilih yang lain.</translation>
    </message>
    <message>
        <source>This meeting is not here any more. Choose another.</source>
        <translation>Pertemuan ini sudah tidak ada. Pilih yang lain.</translation>
    </message>
    <message>
        <source>This meeting is still to come. Who comes is typed in on its day.</source>
        <translation>Pertemuan ini belum berlangsung. Kehadiran diisi pada harinya.</translation>
    </message>
    <message>
        <source>This meeting was cancelled. Take that back first, then type in who came.</source>
        <translation>Pertemuan ini dibatalkan. Tarik dulu pembatalannya, lalu isi siapa yang hadir.</translation>
    </message>
    <message>
        <source>This paper is about one class or meeting. Open it and print it from there.</source>
        <translation>Cetakan ini untuk satu kelas atau pertemuan. Buka kelas atau pertemuannya dan cetak dari sana.</translation>
    </message>
    <message>
        <source>This person does not lead the class any more. Look at the class again.</source>
        <translation>Orang ini sudah tidak mengampu kelas. Lihat lagi kelasnya.</translation>
    </message>
    <message>
        <source>This person has attendance, tests or a certificate in this class. Let the person drop out: what happened stays.</source>
        <translation>Orang ini sudah punya kehadiran, tes, atau sertifikat di kelas ini. Pilih berhenti ikut saja: yang sudah terjadi tetap tercatat.</translation>
    </message>
    <message>
        <source>This person is not in the class any more. Look at the list again.</source>
        <translation>Orang ini sudah tidak ada di kelas. Lihat lagi daftarnya.</translation>
    </message>
    <message>
        <source>This person is not in the residents&apos; list any more. Search again.</source>
        <translation>Orang ini sudah tidak ada di daftar warga. Cari lagi.</translation>
    </message>
    <message>
        <source>This post has issued no certificate with this number.</source>
        <translation>Posyandu ini tidak menerbitkan sertifikat dengan nomor ini.</translation>
    </message>
    <message>
        <source>This quiz is an exercise. To use it as a test before or after the class, change what it is for.</source>
        <translation>Kuis ini latihan. Supaya menjadi tes awal atau tes akhir, ubah kegunaannya.</translation>
    </message>
    <message>
        <source>This quiz is not here any more. Choose another one.</source>
        <translation>Kuis ini sudah tidak ada. Pilih kuis lain.</translation>
    </message>
    <message numerus="yes">
        <source>This quiz was answered already ({n} times). Its questions stay as they were asked: save a new version.</source>
        <translation>
            <numerusform>Kuis ini sudah dijawab ({n} kali). Pertanyaannya tetap seperti waktu diajukan: simpan versi baru.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This quiz was answered {n} times. If you change its questions, a new version is saved; the answers to the old one stay with it.</source>
        <translation>
            <numerusform>Kuis ini sudah dijawab {n} kali. Kalau pertanyaannya diubah, versi baru disimpan; jawaban versi lama tetap ada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Time and topic</source>
        <translation>Waktu dan materi</translation>
    </message>
    <message>
        <source>Time: {words}</source>
        <translation>Waktu: {words}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>To which day</source>
        <translation>Ke tanggal</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Materi</translation>
    </message>
    <message>
        <source>Topic: {words}</source>
        <translation>Materi: {words}</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Benar</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Benar atau salah</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Two to six answers. Ctrl and a number marks the right one.</source>
        <translation>Dua sampai enam jawaban. Ctrl dan angka menandai yang benar.</translation>
    </message>
    <message>
        <source>Type a few letters, press Enter, and go on with the next.</source>
        <translation>Ketik beberapa huruf, tekan Enter, lalu lanjut ke orang berikutnya.</translation>
    </message>
    <message>
        <source>Type in sheets</source>
        <translation>Isi lembar jawaban</translation>
    </message>
    <message>
        <source>Type the number of the crossed box: the cursor goes on by itself. Space: left out. A sheet is stored when its line is left.</source>
        <translation>Ketik nomor kotak yang disilang: kursor pindah sendiri. Spasi: tidak dijawab. Lembar disimpan begitu barisnya ditinggalkan.</translation>
    </message>
    <message>
        <source>Type the number, then Enter.</source>
        <translation>Ketik angkanya, lalu Enter.</translation>
    </message>
    <message>
        <source>Type the points, Enter goes to the next person, Tab to the other test. Delete empties.</source>
        <translation>Ketik poinnya, Enter ke orang berikutnya, Tab ke tes yang satu lagi. Delete mengosongkan.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Digunakan untuk</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Pengunjung</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Weeks pregnant</source>
        <translation>Umur kehamilan (minggu)</translation>
    </message>
    <message>
        <source>What a kind says is filled in when a class of it begins. Classes that there are already stay as they are.</source>
        <translation>Isi jenis kelas dipakai waktu kelas baru dimulai. Kelas yang sudah ada tidak berubah.</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>Yang benar</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Yang ditampilkan</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Isinya</translation>
    </message>
    <message>
        <source>What the class learned is shown when somebody took both tests.</source>
        <translation>Hasil belajar kelas tampil kalau sudah ada yang ikut tes awal dan tes akhir.</translation>
    </message>
    <message>
        <source>What time</source>
        <translation>Pukul</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hari/tanggal</translation>
    </message>
    <message>
        <source>When: {words}</source>
        <translation>Hari/tanggal: {words}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Asal</translation>
    </message>
    <message>
        <source>Where: {words}</source>
        <translation>Tempat: {words}</translation>
    </message>
    <message>
        <source>Which classes</source>
        <translation>Kelas yang mana</translation>
    </message>
    <message>
        <source>Which reason</source>
        <translation>Alasannya</translation>
    </message>
    <message>
        <source>Which test</source>
        <translation>Tes</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Siapa yang menjawab</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Siapa yang menjawab</translation>
    </message>
    <message>
        <source>Who checks the number is told that the certificate does not hold any more.</source>
        <translation>Yang memeriksa nomornya diberi tahu bahwa sertifikat ini tidak berlaku lagi.</translation>
    </message>
    <message>
        <source>Who has completed the class</source>
        <translation>Yang menyelesaikan kelas</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>Pengampu</translation>
    </message>
    <message>
        <source>Who leads the class</source>
        <translation>Pengampu kelas</translation>
    </message>
    <message>
        <source>Who leads {name}</source>
        <translation>Pengampu {name}</translation>
    </message>
    <message>
        <source>Whole width (Ctrl 0)</source>
        <translation>Selebar halaman (Ctrl 0)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Why it is right</source>
        <translation>Mengapa itu benar</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Alasan tidak hadir</translation>
    </message>
    <message>
        <source>Why {name} did not come</source>
        <translation>Alasan {name} tidak hadir</translation>
    </message>
    <message>
        <source>With family</source>
        <translation>Dengan keluarga</translation>
    </message>
    <message>
        <source>With husband or family</source>
        <translation>Bersama suami atau keluarga</translation>
    </message>
    <message>
        <source>With husband or family ({companions}) cannot be asked for more often than meetings ({meetings}).</source>
        <translation>Bersama suami atau keluarga ({companions}) tidak boleh lebih banyak dari jumlah pertemuan ({meetings}).</translation>
    </message>
    <message>
        <source>With whom, or why not</source>
        <translation>Pendamping/alasan</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Cabut</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Cabut sertifikat</translation>
    </message>
    <message>
        <source>Withdraw the certificate of {name}</source>
        <translation>Cabut sertifikat {name}</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Dicabut tanggal</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Write 1 to 12: every how many weeks or months the class meets.</source>
        <translation>Tulis 1 sampai 12: kelas bertemu setiap berapa minggu atau bulan.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Tulis nama.</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Tulis judul.</translation>
    </message>
    <message>
        <source>Write above the sheet how many points this test has.</source>
        <translation>Tulis di atas lembar berapa poin tertinggi tes ini.</translation>
    </message>
    <message>
        <source>Write above the sheet on which day this test was taken.</source>
        <translation>Tulis di atas lembar tanggal tes ini diadakan.</translation>
    </message>
    <message>
        <source>Write at least one day.</source>
        <translation>Tulis paling sedikit satu tanggal.</translation>
    </message>
    <message>
        <source>Write at least two answers to choose from.</source>
        <translation>Tulis paling sedikit dua pilihan jawaban.</translation>
    </message>
    <message>
        <source>Write how many meetings there are, or the last day of the class.</source>
        <translation>Tulis jumlah pertemuan, atau hari terakhir kelas.</translation>
    </message>
    <message>
        <source>Write how many points the test has: 1 to {most}.</source>
        <translation>Tulis poin tertinggi tes: 1 sampai {most}.</translation>
    </message>
    <message>
        <source>Write the number that is right.</source>
        <translation>Tulis angka yang benar.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Tulis pertanyaannya.</translation>
    </message>
    <message>
        <source>Write what the quiz is called.</source>
        <translation>Tulis judul kuisnya.</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Tulis alasannya.</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Salah</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>You are invited to “{class_name}”.</source>
        <translation>Anda diundang mengikuti “{class_name}”.</translation>
    </message>
    <message>
        <source>Young children</source>
        <translation>Anak usia dini</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Remaja</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Jawaban angka</translation>
    </message>
    <message>
        <source>a test after the class with {needed}% or more; the last one had {reached}%</source>
        <translation>tes akhir {needed}% atau lebih; yang terakhir {reached}%</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>tidak hadir</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, the last one on {day}</source>
        <translation>
            <numerusform>dan {n} lagi, yang terakhir {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>alasan lain</translation>
    </message>
    <message>
        <source>came</source>
        <translation>hadir</translation>
    </message>
    <message>
        <source>can be issued</source>
        <translation>bisa diterbitkan</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>sertifikat</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>diubah di sini</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ditutup</translation>
    </message>
    <message>
        <source>coming once</source>
        <translation>hadir satu kali</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>could not get here</source>
        <translation>tidak bisa datang</translation>
    </message>
    <message>
        <source>does not want to come any more</source>
        <translation>tidak mau ikut lagi</translation>
    </message>
    <message>
        <source>dropped out</source>
        <translation>berhenti</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>versi lama</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>false</source>
        <translation>salah</translation>
    </message>
    <message>
        <source>for example kg</source>
        <translation>misalnya kg</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>dari luar</translation>
    </message>
    <message>
        <source>had to work</source>
        <translation>bekerja</translation>
    </message>
    <message>
        <source>has no time beside work</source>
        <translation>tidak sempat karena bekerja</translation>
    </message>
    <message>
        <source>held</source>
        <translation>terlaksana</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>sakit</translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>{n} hari lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>terakhir {day}</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>pindah</translation>
    </message>
    <message>
        <source>needed at home</source>
        <translation>dibutuhkan di rumah</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>tidak dijawab</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>tanpa batas</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>none planned</source>
        <translation>belum dijadwalkan</translation>
    </message>
    <message>
        <source>not in the village</source>
        <translation>tidak di desa</translation>
    </message>
    <message>
        <source>not in this class yet</source>
        <translation>belum ikut kelas ini</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>tidak dikenal di sini</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>tidak ditawarkan</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>belum diisi</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>number not right</source>
        <translation>nomor salah</translation>
    </message>
    <message>
        <source>of this post</source>
        <translation>milik posyandu ini</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>pada {day}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>dijadwalkan</translation>
    </message>
    <message>
        <source>points</source>
        <translation>poin</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>sejak {first}</translation>
    </message>
    <message>
        <source>test after the class with {percent}% or more</source>
        <translation>tes akhir {percent}% atau lebih</translation>
    </message>
    <message>
        <source>the test after the class</source>
        <translation>tes akhir</translation>
    </message>
    <message>
        <source>to type in</source>
        <translation>belum diisi</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>besok</translation>
    </message>
    <message>
        <source>true</source>
        <translation>benar</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>sampai {last}</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>berlaku</translation>
    </message>
    <message>
        <source>waits, no. {place}</source>
        <translation>menunggu, no. {place}</translation>
    </message>
    <message>
        <source>was not told</source>
        <translation>tidak diberi tahu</translation>
    </message>
    <message>
        <source>who has completed the class</source>
        <translation>yang telah menyelesaikan kelas</translation>
    </message>
    <message>
        <source>who waits longest</source>
        <translation>yang paling lama menunggu</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>dicabut</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>kemarin</translation>
    </message>
    <message>
        <source>{came} of {all}</source>
        <translation>{came} dari {all}</translation>
    </message>
    <message>
        <source>{came} of {needed}</source>
        <translation>{came} dari {needed}</translation>
    </message>
    <message>
        <source>{day} (planned already)</source>
        <translation>{day} (sudah dijadwalkan)</translation>
    </message>
    <message>
        <source>{day} cancelled: {reason}</source>
        <translation>{day} dibatalkan: {reason}</translation>
    </message>
    <message>
        <source>{day} is after the last day of the class ({last}). Choose an earlier day, or change the class.</source>
        <translation>{day} sesudah hari terakhir kelas ({last}). Pilih tanggal lebih awal, atau ubah kelasnya.</translation>
    </message>
    <message>
        <source>{day} is before the day of enrolment ({first}).</source>
        <translation>{day} sebelum tanggal pendaftaran ({first}).</translation>
    </message>
    <message>
        <source>{day} is before the first day of the class ({first}). Choose a later day, or change the class.</source>
        <translation>{day} sebelum hari pertama kelas ({first}). Pilih tanggal sesudahnya, atau ubah kelasnya.</translation>
    </message>
    <message>
        <source>{day} is in the future. Choose today or an earlier day.</source>
        <translation>{day} belum tiba. Pilih hari ini atau sebelumnya.</translation>
    </message>
    <message>
        <source>{day} is more than two years from now. Check the year.</source>
        <translation>{day} masih lebih dari dua tahun lagi. Periksa tahunnya.</translation>
    </message>
    <message>
        <source>{day} moved to {other}: {reason}</source>
        <translation>{day} dipindahkan ke {other}: {reason}</translation>
    </message>
    <message>
        <source>{day}, {how_far}</source>
        <translation>{day}, {how_far}</translation>
    </message>
    <message>
        <source>{done} of {all} people have completed the class.</source>
        <translation>{done} dari {all} peserta sudah menyelesaikan kelas.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} s/d {last}</translation>
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
        <translation>{low} sampai {high} dianggap benar</translation>
    </message>
    <message>
        <source>{month}</source>
        <translation>{month}</translation>
    </message>
    <message>
        <source>{name} came with</source>
        <translation>Pendamping {name}</translation>
    </message>
    <message>
        <source>{name} came.</source>
        <translation>{name} hadir.</translation>
    </message>
    <message>
        <source>{name} comes back to {class_name}</source>
        <translation>{name} ikut lagi di {class_name}</translation>
    </message>
    <message>
        <source>{name} died on {death}, before {day}. Check the resident&apos;s card or the day.</source>
        <translation>{name} meninggal pada {death}, sebelum {day}. Periksa kartu warga atau tanggalnya.</translation>
    </message>
    <message>
        <source>{name} drops out</source>
        <translation>{name} berhenti ikut</translation>
    </message>
    <message>
        <source>{name} has answered this test on that day already. New answers take the place of the first ones.</source>
        <translation>{name} sudah mengerjakan tes ini pada tanggal itu. Jawaban baru menggantikan yang lama.</translation>
    </message>
    <message>
        <source>{name} has completed the class.</source>
        <translation>{name} sudah menyelesaikan kelas.</translation>
    </message>
    <message>
        <source>{name} has not completed the class yet. Still needed: {missing}.</source>
        <translation>{name} belum menyelesaikan kelas. Masih kurang: {missing}.</translation>
    </message>
    <message>
        <source>{name} is in this class already.</source>
        <translation>{name} sudah ada di kelas ini.</translation>
    </message>
    <message>
        <source>{name} is on the waiting list already.</source>
        <translation>{name} sudah ada di daftar tunggu.</translation>
    </message>
    <message>
        <source>{name} is recorded as dead. Check the resident&apos;s card first.</source>
        <translation>{name} tercatat sudah meninggal. Periksa dulu kartu warganya.</translation>
    </message>
    <message>
        <source>{name} still needs: {what}</source>
        <translation>{name} masih kurang: {what}</translation>
    </message>
    <message>
        <source>{name} takes part now.</source>
        <translation>{name} sekarang menjadi peserta.</translation>
    </message>
    <message>
        <source>{name} takes place on {day} after all</source>
        <translation>{name} jadi dilaksanakan pada {day}</translation>
    </message>
    <message>
        <source>{name} was born on {birth}, after {day}. Check the birth date or the day.</source>
        <translation>{name} lahir {birth}, sesudah {day}. Periksa tanggal lahir atau tanggalnya.</translation>
    </message>
    <message>
        <source>{name} · {group}</source>
        <translation>{name} · {group}</translation>
    </message>
    <message>
        <source>{name}, from outside</source>
        <translation>{name}, dari luar</translation>
    </message>
    <message>
        <source>{name}, meeting of {day}: nobody wrote who came. Tick who came, or say that it was not held.</source>
        <translation>{name}, pertemuan {day}: belum dicatat siapa yang hadir. Centang yang hadir, atau catat bahwa pertemuan tidak jadi.</translation>
    </message>
    <message>
        <source>{name}, you are invited to “{class_name}”.</source>
        <translation>{name}, Anda diundang mengikuti “{class_name}”.</translation>
    </message>
    <message>
        <source>{name}, {age}</source>
        <translation>{name}, {age}</translation>
    </message>
    <message>
        <source>{name}: number {number} holds, but after a correction this is missing: {what}. Type in what is missing, or withdraw it.</source>
        <translation>{name}: nomor {number} berlaku, tetapi setelah perbaikan masih kurang: {what}. Lengkapi yang kurang, atau cabut sertifikatnya.</translation>
    </message>
    <message>
        <source>{name}: number {number}, issued on {day}</source>
        <translation>{name}: nomor {number}, terbit {day}</translation>
    </message>
    <message>
        <source>{name}: withdrawn on {day}: {reason}</source>
        <translation>{name}: dicabut {day}: {reason}</translation>
    </message>
    <message>
        <source>{number}% is not possible. Write 1 to 100, or leave it empty.</source>
        <translation>{number}% tidak bisa. Tulis 1 sampai 100, atau kosongkan.</translation>
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
            <numerusform>{n} tidak hadir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers are too many. Write at most {most}.</source>
        <translation>
            <numerusform>{n} jawaban terlalu banyak. Tulis paling banyak {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} came</source>
        <translation>
            <numerusform>{n} hadir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} classes</source>
        <translation>
            <numerusform>{n} kelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>{n} hari lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <translation>
            <numerusform>{n} tidak dijawab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings</source>
        <translation>
            <numerusform>{n} pertemuan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings are not possible. Write 1 to {most}, or leave it empty.</source>
        <translation>
            <numerusform>{n} pertemuan tidak bisa. Tulis 1 sampai {most}, atau kosongkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings attended, from {first} to {last}</source>
        <translation>
            <numerusform>dengan mengikuti {n} pertemuan, dari {first} sampai {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings cannot be planned at once. Write 1 to {most}.</source>
        <translation>
            <numerusform>{n} pertemuan tidak bisa dijadwalkan sekaligus. Tulis 1 sampai {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings held</source>
        <translation>
            <numerusform>{n} pertemuan terlaksana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings of classes today</source>
        <translation>
            <numerusform>{n} pertemuan kelas hari ini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings to type in</source>
        <translation>
            <numerusform>{n} pertemuan belum diisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more meetings</source>
        <translation>
            <numerusform>{n} pertemuan lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more meetings with husband or family</source>
        <translation>
            <numerusform>{n} pertemuan lagi bersama suami atau keluarga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not said yet</source>
        <translation>
            <numerusform>{n} belum diisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these with husband or family</source>
        <translation>
            <numerusform>{n} di antaranya bersama suami atau keluarga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} orang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people more than places</source>
        <translation>
            <numerusform>{n} orang melebihi jumlah tempat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people take part.</source>
        <translation>
            <numerusform>{n} orang menjadi peserta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people wait for a place.</source>
        <translation>
            <numerusform>{n} orang menunggu tempat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people who improved</source>
        <translation>
            <numerusform>{n} orang nilainya meningkat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people who took both tests</source>
        <translation>
            <numerusform>{n} orang ikut kedua tes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places are not possible. Write 1 to {most}, or leave it empty for no limit.</source>
        <translation>
            <numerusform>{n} tempat tidak bisa. Tulis 1 sampai {most}, atau kosongkan kalau tanpa batas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points</source>
        <translation>
            <numerusform>{n} poin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points are not possible. Write 1 to {most}.</source>
        <translation>
            <numerusform>{n} poin tidak bisa. Tulis 1 sampai {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions were left out. That is no wrong answer; you can still go back to them.</source>
        <translation>
            <numerusform>{n} pertanyaan tidak dijawab. Itu tidak dihitung salah; Anda masih bisa kembali mengisinya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} right</source>
        <translation>
            <numerusform>{n} benar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sheets of the quiz “{title}”</source>
        <translation>
            <numerusform>{n} lembar kuis “{title}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times with somebody</source>
        <translation>
            <numerusform>{n} kali didampingi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to type in</source>
        <translation>
            <numerusform>{n} belum diisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation>
            <numerusform>{n} menunggu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wrong</source>
        <translation>
            <numerusform>{n} salah</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} of {places}</source>
        <translation>{people} dari {places}</translation>
    </message>
    <message>
        <source>{place}, {day}</source>
        <translation>{place}, {day}</translation>
    </message>
    <message>
        <source>{score} of {maximum} points, {percent}%</source>
        <translation>{score} dari {maximum} poin, {percent}%</translation>
    </message>
    <message>
        <source>{score} points are more than the test has ({maximum}). Check both numbers.</source>
        <translation>{score} poin lebih dari poin tertinggi tes ({maximum}). Periksa kedua angka.</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} KB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} s/d {end}</translation>
    </message>
    <message>
        <source>{test} of {name}: {score} of {maximum}</source>
        <translation>{test} {name}: {score} dari {maximum}</translation>
    </message>
    <message>
        <source>{test}: day</source>
        <translation>{test}: tanggal</translation>
    </message>
    <message>
        <source>{test}: points</source>
        <translation>{test}: poin</translation>
    </message>
    <message>
        <source>{title} (version {number})</source>
        <translation>{title} (versi {number})</translation>
    </message>
    <message>
        <source>“{file}” cannot be read.</source>
        <translation>“{file}” tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>“{file}” is being added</source>
        <translation>“{file}” sedang ditambahkan</translation>
    </message>
    <message>
        <source>“{file}” is empty. Choose another file.</source>
        <translation>“{file}” kosong. Pilih file lain.</translation>
    </message>
    <message>
        <source>“{file}” is neither a PDF nor a picture nor plain text. Save it as a PDF first, then add the PDF.</source>
        <translation>“{file}” bukan PDF, gambar, atau teks biasa. Simpan dulu sebagai PDF, lalu tambahkan PDF-nya.</translation>
    </message>
    <message>
        <source>“{file}” is no picture. Choose a photo, or add the file under “Learning”.</source>
        <translation>“{file}” bukan gambar. Pilih foto, atau tambahkan filenya di “Belajar”.</translation>
    </message>
    <message>
        <source>“{typed}” is not a time of day. Write hours and minutes, for example {example}.</source>
        <translation>“{typed}” bukan jam. Tulis jam dan menit, misalnya {example}.</translation>
    </message>
    <message>
        <source>√ came   √+ came with somebody   – did not come   empty: not written down</source>
        <translation>√ hadir   √+ hadir dengan pendamping   – tidak hadir   kosong: belum dicatat</translation>
    </message>
</context>
<context>
    <name>Command line</name>
    <message numerus="yes">
        <source>Everything is sound: {n} rows are what their operations say.</source>
        <translation>
            <numerusform>Semua beres: {n} baris sesuai dengan operasinya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which post: --post FOLDER.</source>
        <translation>Sebutkan posyandunya: --post FOLDER.</translation>
    </message>
    <message>
        <source>The backup {folder} cannot be relied on. Use another one.</source>
        <translation>Cadangan {folder} tidak bisa diandalkan. Pakai cadangan lain.</translation>
    </message>
    <message numerus="yes">
        <source>The backup {folder} opens, is whole and holds {n} rows.</source>
        <translation>
            <numerusform>Cadangan {folder} bisa dibuka, utuh, dan berisi {n} baris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup {folder} was made, opened and counted: {n} rows.</source>
        <translation>
            <numerusform>Cadangan {folder} sudah dibuat, dibuka, dan dihitung: {n} baris.</numerusform>
        </translation>
    </message>
    <message>
        <source>The post in {folder} is now the one of the backup.</source>
        <translation>Data posyandu di {folder} sekarang berasal dari cadangan.</translation>
    </message>
    <message>
        <source>The post {name} was made in {folder}.</source>
        <translation>Posyandu {name} sudah dibuat di {folder}.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was made; try again.</source>
        <translation>Kedua kata sandi tidak sama. Tidak ada yang dibuat; coba lagi.</translation>
    </message>
    <message>
        <source>This post has a passphrase, and nobody can type it here. Put it into the environment variable {name}.</source>
        <translation>Posyandu ini memakai kata sandi, dan di sini tidak ada yang bisa mengetiknya. Simpan kata sandi itu di variabel lingkungan {name}.</translation>
    </message>
    <message>
        <source>What stood there is kept in {folder}.</source>
        <translation>Data yang tadinya ada disimpan di {folder}.</translation>
    </message>
    <message>
        <source>Write these 12 words on paper and lock them away. They open the post if the passphrase is lost:</source>
        <translation>Tulis 12 kata ini di kertas dan simpan di tempat terkunci. Kata-kata ini membuka data posyandu kalau kata sandi hilang:</translation>
    </message>
    <message numerus="yes">
        <source>{n} computed tables were made anew.</source>
        <translation>
            <numerusform>{n} tabel hitungan dibuat ulang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems were found. Enter nothing more; restore the newest sound backup.</source>
        <translation>
            <numerusform>Ditemukan {n} masalah. Jangan catat apa-apa lagi; pulihkan cadangan terbaru yang masih baik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows refer to rows that have not arrived yet.</source>
        <translation>
            <numerusform>{n} baris mengacu ke baris yang belum datang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confidential</name>
    <message>
        <source>All topics</source>
        <translation>Semua topik</translation>
    </message>
    <message>
        <source>An entry for the midwife</source>
        <translation>Catatan khusus bidan</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>Cara lain</translation>
    </message>
    <message>
        <source>Answers to {questionnaire}: they stand in the tab “Questions”.</source>
        <translation>Jawaban {questionnaire}: ada di tab “Kuesioner”.</translation>
    </message>
    <message>
        <source>Before: {method}</source>
        <translation>Sebelumnya: {method}</translation>
    </message>
    <message>
        <source>Breastfeeding (LAM)</source>
        <translation>Menyusui (MAL)</translation>
    </message>
    <message>
        <source>Condom</source>
        <translation>Kondom</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>Koreksi catatan</translation>
    </message>
    <message>
        <source>Correct this entry</source>
        <translation>Koreksi catatan ini</translation>
    </message>
    <message>
        <source>Cured</source>
        <translation>Sembuh</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Did not want the test</source>
        <translation>Tidak mau dites</translation>
    </message>
    <message>
        <source>Family planning</source>
        <translation>Keluarga berencana</translation>
    </message>
    <message>
        <source>Family planning: {method}, since {day}</source>
        <translation>KB: {method}, sejak {day}</translation>
    </message>
    <message>
        <source>Feelings and worries</source>
        <translation>Perasaan dan kekhawatiran</translation>
    </message>
    <message>
        <source>For the midwife</source>
        <translation>Khusus bidan</translation>
    </message>
    <message>
        <source>Goes on at another place</source>
        <translation>Lanjut di tempat lain</translation>
    </message>
    <message>
        <source>HIV</source>
        <translation>HIV</translation>
    </message>
    <message>
        <source>Hepatitis B</source>
        <translation>Hepatitis B</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Rumah</translation>
    </message>
    <message>
        <source>I am the midwife</source>
        <translation>Saya bidan</translation>
    </message>
    <message>
        <source>IUD (spiral)</source>
        <translation>IUD (spiral)</translation>
    </message>
    <message>
        <source>Implant</source>
        <translation>Implan</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>Suntik</translation>
    </message>
    <message>
        <source>Is this person safe now?</source>
        <translation>Apakah orang ini aman sekarang?</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Catatan terakhir</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Kunci sekarang</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name or house</source>
        <translation>Nama atau rumah</translation>
    </message>
    <message>
        <source>Natural method</source>
        <translation>Cara alami</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Kunjungan berikutnya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>No treatment</source>
        <translation>Tanpa pengobatan</translation>
    </message>
    <message>
        <source>Nobody is followed up</source>
        <translation>Tidak ada yang ditindaklanjuti</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>Tidak ada yang ditemukan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak tahu</translation>
    </message>
    <message>
        <source>Not reactive</source>
        <translation>Nonreaktif</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Nothing is written for the midwife.</source>
        <translation>Tidak ada catatan khusus bidan.</translation>
    </message>
    <message>
        <source>Only the midwife can open this page</source>
        <translation>Hanya bidan yang bisa membuka halaman ini</translation>
    </message>
    <message>
        <source>Only the midwife can read this. Once it is saved you cannot open it again yourself, but you can undo it at once.</source>
        <translation>Hanya bidan yang bisa membaca ini. Setelah disimpan, Anda tidak bisa membukanya lagi, tetapi bisa langsung mengurungkannya.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Buka Pengaturan</translation>
    </message>
    <message>
        <source>Open the midwife&apos;s entries</source>
        <translation>Buka catatan bidan</translation>
    </message>
    <message>
        <source>Operation of the man</source>
        <translation>MOP (steril pria)</translation>
    </message>
    <message>
        <source>Operation of the woman</source>
        <translation>MOW (steril wanita)</translation>
    </message>
    <message>
        <source>Passphrase of the midwife</source>
        <translation>Kata sandi bidan</translation>
    </message>
    <message>
        <source>People whom the midwife follows up</source>
        <translation>Orang yang ditindaklanjuti bidan</translation>
    </message>
    <message>
        <source>Pill</source>
        <translation>Pil</translation>
    </message>
    <message>
        <source>Preventive treatment</source>
        <translation>Terapi pencegahan</translation>
    </message>
    <message>
        <source>Reactive</source>
        <translation>Reaktif</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Hapus catatan ini</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Hasil tes</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Stopped the treatment</source>
        <translation>Berhenti berobat</translation>
    </message>
    <message>
        <source>Syphilis</source>
        <translation>Sifilis</translation>
    </message>
    <message>
        <source>TB treatment</source>
        <translation>Pengobatan TBC</translation>
    </message>
    <message>
        <source>The midwife follows up.</source>
        <translation>Ditindaklanjuti bidan.</translation>
    </message>
    <message>
        <source>The midwife has to choose her passphrase first. She does it once, under Settings, “Key of the midwife”.</source>
        <translation>Bidan perlu memilih kata sandinya dulu. Cukup sekali, di Pengaturan, “Kunci bidan”.</translation>
    </message>
    <message>
        <source>The midwife types her own passphrase. Balai locks her entries again after 5 minutes without a key or the mouse.</source>
        <translation>Bidan mengetik kata sandinya sendiri. Balai mengunci lagi catatannya setelah 5 menit tanpa ketikan atau gerakan mouse.</translation>
    </message>
    <message>
        <source>The result is not here yet</source>
        <translation>Hasil belum ada</translation>
    </message>
    <message>
        <source>This entry is not here any more. Look at the list again.</source>
        <translation>Catatan ini sudah tidak ada. Lihat lagi daftarnya.</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Pengobatan</translation>
    </message>
    <message>
        <source>Treatment begun</source>
        <translation>Mulai berobat</translation>
    </message>
    <message>
        <source>Treatment finished</source>
        <translation>Selesai berobat</translation>
    </message>
    <message>
        <source>Under treatment</source>
        <translation>Sedang berobat</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Kekerasan</translation>
    </message>
    <message>
        <source>What is written for the midwife on a person&apos;s card, in a questionnaire or after a visit at home stands here.</source>
        <translation>Di sini ada yang ditulis untuk bidan di kartu warga, dalam kuesioner, atau setelah kunjungan rumah.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Tentang apa</translation>
    </message>
    <message>
        <source>What the midwife should know</source>
        <translation>Yang perlu diketahui bidan</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Yang diceritakan</translation>
    </message>
    <message>
        <source>What you write here only the midwife can read. It stands on no list and on no paper that others see.</source>
        <translation>Yang ditulis di sini hanya bisa dibaca bidan. Tidak muncul di daftar atau kertas yang dilihat orang lain.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Yang membantu</translation>
    </message>
    <message>
        <source>Who is with this person</source>
        <translation>Yang bersama orang ini</translation>
    </message>
    <message>
        <source>Who the parents are</source>
        <translation>Siapa orang tuanya</translation>
    </message>
    <message>
        <source>Who watches that the pills are taken</source>
        <translation>Pengawas minum obat (PMO)</translation>
    </message>
    <message>
        <source>Why it was changed</source>
        <translation>Alasan perubahan</translation>
    </message>
    <message>
        <source>Write something</source>
        <translation>Tulis sesuatu</translation>
    </message>
    <message>
        <source>Write something for the midwife</source>
        <translation>Tulis sesuatu untuk bidan</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Ditulis oleh</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>written by {name}</source>
        <translation>ditulis oleh {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries cannot be opened with this key: they were sealed with another one.</source>
        <translation>
            <numerusform>{n} catatan tidak bisa dibuka dengan kunci ini: dulu disegel dengan kunci lain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} orang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Data check</name>
    <message>
        <source>All kinds</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Semua bagian</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Tanyakan lagi</translation>
    </message>
    <message>
        <source>Ask again about {name}</source>
        <translation>Tanyakan lagi tentang {name}</translation>
    </message>
    <message>
        <source>Balai then asks no more, until what is stored changes.</source>
        <translation>Balai tidak menanyakan lagi, sampai data yang tersimpan berubah.</translation>
    </message>
    <message>
        <source>Birth date is not written</source>
        <translation>Tanggal lahir belum ditulis</translation>
    </message>
    <message>
        <source>Born after a parent&apos;s death</source>
        <translation>Lahir sesudah orang tuanya meninggal</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Bertentangan</translation>
    </message>
    <message>
        <source>Data check</source>
        <translation>Pemeriksaan data</translation>
    </message>
    <message>
        <source>Date of death is not written</source>
        <translation>Tanggal meninggal belum ditulis</translation>
    </message>
    <message>
        <source>Digits of the identity number</source>
        <translation>Jumlah angka NIK</translation>
    </message>
    <message>
        <source>Doubt about {name} looked at</source>
        <translation>Keraguan tentang {name} sudah dilihat</translation>
    </message>
    <message>
        <source>Doubt that was looked at</source>
        <translation>Keraguan yang sudah dilihat</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Meragukan</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Keraguan</translation>
    </message>
    <message>
        <source>Female or male is not written</source>
        <translation>Jenis kelamin belum ditulis</translation>
    </message>
    <message>
        <source>For example: the family showed the birth certificate.</source>
        <translation>Misalnya: keluarga menunjukkan akta kelahiran.</translation>
    </message>
    <message>
        <source>For {name} nobody has written whether female or male. Growth cannot be judged without it.</source>
        <translation>Jenis kelamin {name} belum ditulis. Tanpa itu pertumbuhan tidak bisa dinilai.</translation>
    </message>
    <message>
        <source>For {name} nothing is known of the birth. Write at least the year, even if you estimate it.</source>
        <translation>Kelahiran {name} belum diketahui. Tulis sedikitnya tahunnya, walaupun perkiraan.</translation>
    </message>
    <message>
        <source>For {name}, a small child, nobody has written who the mother is.</source>
        <translation>{name} masih kecil, tetapi ibunya belum ditulis.</translation>
    </message>
    <message>
        <source>Head of the household</source>
        <translation>Kepala keluarga</translation>
    </message>
    <message>
        <source>Here stands what cannot be true, is missing or is doubtful in what was entered. Doubtful weights and lengths of children stand under Health visits, “To check”.</source>
        <translation>Di sini ada data yang tidak mungkin benar, belum diisi, atau meragukan. Berat dan panjang badan anak yang meragukan ada di Kunjungan posyandu, “Perlu diperiksa”.</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Rumah</translation>
    </message>
    <message>
        <source>It is right as it stands</source>
        <translation>Sudah benar begini</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Lives in two houses</source>
        <translation>Tinggal di dua rumah</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Sudah dilihat</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>Dilihat oleh</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Dilihat tanggal</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Belum diisi</translation>
    </message>
    <message>
        <source>Mother is not written</source>
        <translation>Ibu belum ditulis</translation>
    </message>
    <message>
        <source>Mother&apos;s age at the birth</source>
        <translation>Umur ibu saat melahirkan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name, house or what does not fit</source>
        <translation>Nama, rumah, atau yang tidak cocok</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Tidak ada yang perlu dilihat</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Tidak ada yang ditemukan</translation>
    </message>
    <message>
        <source>Older than a parent</source>
        <translation>Lebih tua dari orang tuanya</translation>
    </message>
    <message>
        <source>Older than people become</source>
        <translation>Umur yang tidak mungkin</translation>
    </message>
    <message>
        <source>Open it to correct it</source>
        <translation>Buka untuk mengoreksi</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Resident&apos;s card</source>
        <translation>Kartu warga</translation>
    </message>
    <message>
        <source>Sex does not fit mother or father</source>
        <translation>Jenis kelamin tidak cocok dengan ibu atau ayah</translation>
    </message>
    <message>
        <source>Something is dated after the death</source>
        <translation>Ada tanggal sesudah meninggal</translation>
    </message>
    <message>
        <source>Something is dated before the birth</source>
        <translation>Ada tanggal sebelum lahir</translation>
    </message>
    <message>
        <source>The birth has not come yet</source>
        <translation>Tanggal lahir belum tiba</translation>
    </message>
    <message>
        <source>The birth of {name} is dated {birth}: that day has not come. Correct the birth date.</source>
        <translation>{name} tercatat lahir {birth}: tanggal itu belum tiba. Koreksi tanggal lahirnya.</translation>
    </message>
    <message>
        <source>The house of {name} has nobody as its head. Choose the head of the household.</source>
        <translation>Rumah {name} belum punya kepala keluarga. Pilih kepala keluarganya.</translation>
    </message>
    <message>
        <source>The identity number of {name} has {found} digits, the card has {digits}. Copy it from the card again.</source>
        <translation>NIK {name} ada {found} angka, di kartu {digits}. Salin lagi dari kartu.</translation>
    </message>
    <message>
        <source>This answer is not here any more. Look at the list again.</source>
        <translation>Jawaban ini sudah tidak ada. Lihat lagi daftarnya.</translation>
    </message>
    <message>
        <source>This doubt is not here any more: somebody corrected what is stored.</source>
        <translation>Keraguan ini sudah tidak ada: datanya sudah dikoreksi.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Perlu dilihat</translation>
    </message>
    <message>
        <source>Try fewer letters, or choose all kinds and parts.</source>
        <translation>Coba huruf lebih sedikit, atau pilih semua jenis dan bagian.</translation>
    </message>
    <message>
        <source>Two people with one identity number</source>
        <translation>Dua orang dengan NIK yang sama</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Yang tidak cocok</translation>
    </message>
    <message>
        <source>Why it is right</source>
        <translation>Mengapa itu benar</translation>
    </message>
    <message>
        <source>Write why this is right, so that nobody has to ask again.</source>
        <translation>Tulis mengapa ini benar, supaya tidak ada yang perlu bertanya lagi.</translation>
    </message>
    <message>
        <source>{father} died on {death}, long before {name} was born. Check both dates, and who the father is.</source>
        <translation>{father} meninggal {death}, jauh sebelum {name} lahir. Periksa kedua tanggal, dan siapa ayahnya.</translation>
    </message>
    <message>
        <source>{father} is recorded as female, and as the father of {name}. Correct the sex, or choose another father.</source>
        <translation>{father} tercatat perempuan, dan sebagai ayah {name}. Koreksi jenis kelaminnya, atau pilih ayah lain.</translation>
    </message>
    <message>
        <source>{mother} died on {death}, before {name} was born. Check both dates, and who the mother is.</source>
        <translation>{mother} meninggal {death}, sebelum {name} lahir. Periksa kedua tanggal, dan siapa ibunya.</translation>
    </message>
    <message>
        <source>{mother} is recorded as male, and as the mother of {name}. Correct the sex, or choose another mother.</source>
        <translation>{mother} tercatat laki-laki, dan sebagai ibu {name}. Koreksi jenis kelaminnya, atau pilih ibu lain.</translation>
    </message>
    <message>
        <source>{mother} would have been {age} years old when {name} was born. Check both birth dates, and who the mother is.</source>
        <translation>{mother} berumur {age} tahun saat {name} lahir. Periksa kedua tanggal lahir, dan siapa ibunya.</translation>
    </message>
    <message>
        <source>{name} and {other} are both head of one household. Choose one of them.</source>
        <translation>{name} dan {other} sama-sama kepala keluarga di satu rumah. Pilih salah satu.</translation>
    </message>
    <message>
        <source>{name} and {other} have the same identity number. Is it one person entered twice? Then join the two entries.</source>
        <translation>{name} dan {other} punya NIK yang sama. Apakah satu orang dimasukkan dua kali? Kalau begitu gabungkan kedua catatannya.</translation>
    </message>
    <message>
        <source>{name} died on {death}, but something is dated {day}. Correct one of the two dates.</source>
        <translation>{name} meninggal {death}, tetapi ada catatan tanggal {day}. Koreksi salah satu tanggal.</translation>
    </message>
    <message>
        <source>{name} has died, but the date is not written. Write it as far as the family knows it.</source>
        <translation>{name} sudah meninggal, tetapi tanggalnya belum ditulis. Tulis sejauh keluarga tahu.</translation>
    </message>
    <message numerus="yes">
        <source>{name} lives in {n} houses at the same time. Take the person out of all but one.</source>
        <translation>
            <numerusform>{name} tinggal di {n} rumah sekaligus. Keluarkan dari semua rumah kecuali satu.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was born before {parent}, the parent. Check both birth dates.</source>
        <translation>{name} lahir sebelum {parent}, orang tuanya. Periksa kedua tanggal lahir.</translation>
    </message>
    <message>
        <source>{name} was born on {birth}, but something is dated {day}. Correct one of the two dates.</source>
        <translation>{name} lahir {birth}, tetapi ada catatan tanggal {day}. Koreksi salah satu tanggal.</translation>
    </message>
    <message>
        <source>{name} would be {age} years old. Check the birth date, or record the death.</source>
        <translation>{name} akan berumur {age} tahun. Periksa tanggal lahirnya, atau catat kematiannya.</translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at</source>
        <translation>
            <numerusform>{n} perlu dilihat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>A family moves in</source>
        <translation>Satu keluarga pindah ke sini</translation>
    </message>
    <message>
        <source>A note on the open day</source>
        <translation>Catatan tentang hari buka</translation>
    </message>
    <message>
        <source>A pregnancy becomes known</source>
        <translation>Kehamilan baru diketahui</translation>
    </message>
    <message>
        <source>An ultrasound corrects the day</source>
        <translation>USG mengoreksi HPL</translation>
    </message>
    <message>
        <source>Ask at every house what the village&apos;s books want</source>
        <translation>Tanyakan di setiap rumah yang diperlukan buku-buku desa</translation>
    </message>
    <message>
        <source>Ask for birth certificates</source>
        <translation>Tanyakan akta kelahiran</translation>
    </message>
    <message>
        <source>Ask who stayed away on {day}</source>
        <translation>Tanyakan yang tidak datang pada {day}</translation>
    </message>
    <message>
        <source>Begin the class</source>
        <translation>Mulai kelas</translation>
    </message>
    <message>
        <source>Choose the letter {letter}</source>
        <translation>Pilih huruf {letter}</translation>
    </message>
    <message>
        <source>Count of {day}</source>
        <translation>Stok opname {day}</translation>
    </message>
    <message>
        <source>Delivery of {day}</source>
        <translation>Penerimaan barang {day}</translation>
    </message>
    <message>
        <source>Doses that the cards of children show</source>
        <translation>Dosis yang terlihat di Buku KIA anak</translation>
    </message>
    <message>
        <source>Enter the equipment</source>
        <translation>Catat peralatan</translation>
    </message>
    <message>
        <source>Enter the officers</source>
        <translation>Catat pengurus</translation>
    </message>
    <message>
        <source>Enter the practice village</source>
        <translation>Mengisi desa latihan</translation>
    </message>
    <message>
        <source>Enter the volunteers</source>
        <translation>Catat kader</translation>
    </message>
    <message>
        <source>Enter {name} once more</source>
        <translation>Catat {name} sekali lagi</translation>
    </message>
    <message>
        <source>Entered in other systems</source>
        <translation>Dicatat di sistem lain</translation>
    </message>
    <message>
        <source>Fill a volunteer&apos;s bag</source>
        <translation>Isi tas kader</translation>
    </message>
    <message>
        <source>Given out on {day}</source>
        <translation>Dikeluarkan {day}</translation>
    </message>
    <message>
        <source>Haemoglobin at the health centre</source>
        <translation>Hemoglobin di puskesmas</translation>
    </message>
    <message>
        <source>Health checks of the open day</source>
        <translation>Pemeriksaan kesehatan hari buka</translation>
    </message>
    <message>
        <source>How a pregnancy ended</source>
        <translation>Berakhirnya kehamilan</translation>
    </message>
    <message>
        <source>How the post works</source>
        <translation>Penilaian mandiri posyandu</translation>
    </message>
    <message>
        <source>Issue certificates</source>
        <translation>Terbitkan sertifikat</translation>
    </message>
    <message>
        <source>Make two entries of {name} one</source>
        <translation>Satukan dua catatan {name}</translation>
    </message>
    <message>
        <source>Mothers on the open day</source>
        <translation>Ibu pada hari buka</translation>
    </message>
    <message>
        <source>Open day of {day}</source>
        <translation>Hari buka {day}</translation>
    </message>
    <message>
        <source>Order for next month</source>
        <translation>Permintaan barang bulan depan</translation>
    </message>
    <message>
        <source>Plan the open day of {day}</source>
        <translation>Rencanakan hari buka {day}</translation>
    </message>
    <message>
        <source>Plan the visits of the week</source>
        <translation>Rencanakan kunjungan minggu ini</translation>
    </message>
    <message>
        <source>Pregnant women on the open day</source>
        <translation>Ibu hamil pada hari buka</translation>
    </message>
    <message>
        <source>Print the lists for the open day of {day}</source>
        <translation>Cetak daftar untuk hari buka {day}</translation>
    </message>
    <message>
        <source>Print the lists of those who stayed away</source>
        <translation>Cetak daftar yang tidak datang</translation>
    </message>
    <message>
        <source>Questions of the open day of {day}</source>
        <translation>Pertanyaan hari buka {day}</translation>
    </message>
    <message>
        <source>Questions of the year</source>
        <translation>Kuesioner tahunan</translation>
    </message>
    <message>
        <source>Recovery food from {day}</source>
        <translation>PMT pemulihan mulai {day}</translation>
    </message>
    <message>
        <source>Referrals of the open day of {day}</source>
        <translation>Rujukan hari buka {day}</translation>
    </message>
    <message>
        <source>Schoolchildren</source>
        <translation>Anak sekolah</translation>
    </message>
    <message>
        <source>Set aside what is damaged</source>
        <translation>Pisahkan yang rusak</translation>
    </message>
    <message>
        <source>Set up the practice post</source>
        <translation>Menyiapkan posyandu latihan</translation>
    </message>
    <message>
        <source>Set up the stock</source>
        <translation>Siapkan stok</translation>
    </message>
    <message>
        <source>Share out the village</source>
        <translation>Bagi wilayah desa</translation>
    </message>
    <message>
        <source>Some come only once</source>
        <translation>Ada yang datang hanya sekali</translation>
    </message>
    <message>
        <source>Somebody moves away</source>
        <translation>Seorang warga pindah</translation>
    </message>
    <message>
        <source>The birth is planned</source>
        <translation>Persalinan direncanakan</translation>
    </message>
    <message>
        <source>The demo can end in the years {first} to {last}. Choose another month.</source>
        <translation>Contoh hanya bisa berakhir di tahun {first} sampai {last}. Pilih bulan lain.</translation>
    </message>
    <message>
        <source>The folder {folder} holds a real post. The demo only replaces practice posts: choose another folder with --out.</source>
        <translation>Folder {folder} berisi posyandu sungguhan. Demo hanya menimpa posyandu latihan: pilih folder lain dengan --out.</translation>
    </message>
    <message>
        <source>The midwife looks after mother and child</source>
        <translation>Bidan merawat ibu dan anak</translation>
    </message>
    <message>
        <source>The midwife looks at her</source>
        <translation>Bidan memeriksanya</translation>
    </message>
    <message>
        <source>Visits at home are typed in</source>
        <translation>Kunjungan rumah disalin</translation>
    </message>
    <message>
        <source>Weights from home and from the health centre</source>
        <translation>Hasil timbang dari rumah dan dari puskesmas</translation>
    </message>
    <message>
        <source>What became of the referrals</source>
        <translation>Hasil rujukan</translation>
    </message>
    <message>
        <source>When houses are visited again</source>
        <translation>Kapan rumah dikunjungi lagi</translation>
    </message>
    <message>
        <source>Who came on {day}</source>
        <translation>Daftar hadir {day}</translation>
    </message>
    <message>
        <source>Why people died</source>
        <translation>Sebab warga meninggal</translation>
    </message>
    <message>
        <source>Women of childbearing age</source>
        <translation>Wanita usia subur</translation>
    </message>
    <message>
        <source>Write off what got wet</source>
        <translation>Hapuskan yang kena air</translation>
    </message>
    <message>
        <source>Write off what has expired</source>
        <translation>Hapuskan yang kedaluwarsa</translation>
    </message>
    <message>
        <source>{text} is no month. Write it like 2026-10.</source>
        <translation>{text} bukan bulan. Tulis seperti 2026-10.</translation>
    </message>
</context>
<context>
    <name>Health checks</name>
    <message>
        <source>A blood pressure has two values. Write the other one too.</source>
        <translation>Tekanan darah terdiri dari dua angka. Tulis juga angka yang satu lagi.</translation>
    </message>
    <message>
        <source>Add a known illness</source>
        <translation>Tambah penyakit yang diketahui</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Dewasa</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Orang dewasa</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Penyuluhan</translation>
    </message>
    <message>
        <source>After a rest of 10 to 15 minutes. Then the second one counts.</source>
        <translation>Setelah istirahat 10 sampai 15 menit. Yang dihitung adalah hasil kedua.</translation>
    </message>
    <message>
        <source>After birth</source>
        <translation>Nifas</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
    <message>
        <source>Age (years)</source>
        <translation>Umur (tahun)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Semua catatan</translation>
    </message>
    <message>
        <source>Are the teeth healthy?</source>
        <translation>Apakah giginya sehat?</translation>
    </message>
    <message>
        <source>As far as it is known: the year alone is enough.</source>
        <translation>Sejauh diketahui: tahunnya saja cukup.</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Ditanya oleh</translation>
    </message>
    <message>
        <source>Asthma</source>
        <translation>Asma</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Di rumah</translation>
    </message>
    <message>
        <source>At school</source>
        <translation>Di sekolah</translation>
    </message>
    <message>
        <source>BMI</source>
        <translation>IMT</translation>
    </message>
    <message>
        <source>Below 20 points: send to the health worker. A class is not a diagnosis.</source>
        <translation>Di bawah 20 poin: kirim ke petugas kesehatan. Golongan bukan diagnosis.</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Tekanan darah</translation>
    </message>
    <message>
        <source>Blood pressure and temperature</source>
        <translation>Tekanan darah dan suhu</translation>
    </message>
    <message>
        <source>Blood pressure of {name}, {day}</source>
        <translation>Tekanan darah {name}, {day}</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <translation>Gula darah</translation>
    </message>
    <message>
        <source>Blood sugar, 2 hours after sugar drink</source>
        <translation>Gula darah 2 jam setelah minum glukosa</translation>
    </message>
    <message>
        <source>Blood sugar, any time</source>
        <translation>Gula darah sewaktu</translation>
    </message>
    <message>
        <source>Blood sugar, fasting</source>
        <translation>Gula darah puasa</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>Tes darah</translation>
    </message>
    <message>
        <source>Blood test of {name}, {day}</source>
        <translation>Tes darah {name}, {day}</translation>
    </message>
    <message>
        <source>Blood tests</source>
        <translation>Tes darah</translation>
    </message>
    <message>
        <source>Body mass index</source>
        <translation>Indeks massa tubuh (IMT)</translation>
    </message>
    <message>
        <source>Body mass index, letter</source>
        <translation>IMT, huruf</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>Napas</translation>
    </message>
    <message>
        <source>Breaths a minute</source>
        <translation>Napas per menit</translation>
    </message>
    <message>
        <source>COVID vaccination</source>
        <translation>Vaksinasi COVID</translation>
    </message>
    <message>
        <source>Cancer</source>
        <translation>Kanker</translation>
    </message>
    <message>
        <source>Card of adults and elderly people</source>
        <translation>Kartu usia dewasa dan lansia</translation>
    </message>
    <message>
        <source>Card of elderly people: daily life</source>
        <translation>Kartu lansia: aktivitas kehidupan sehari-hari (AKS)</translation>
    </message>
    <message>
        <source>Card of elderly people: daily life, SKILAS</source>
        <translation>Kartu lansia: AKS, SKILAS</translation>
    </message>
    <message>
        <source>Card of elderly people: what to look at further</source>
        <translation>Kartu lansia: yang perlu diperiksa lebih lanjut</translation>
    </message>
    <message>
        <source>Card of school age and adolescents</source>
        <translation>Kartu usia sekolah dan remaja</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Diperiksa oleh</translation>
    </message>
    <message>
        <source>Cholesterol</source>
        <translation>Kolesterol</translation>
    </message>
    <message>
        <source>Choose another group, or “All” to see everybody of this group.</source>
        <translation>Pilih kelompok lain, atau “Semua” untuk melihat seluruh kelompok ini.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>Pilih salah satu jawaban.</translation>
    </message>
    <message>
        <source>Choose the illness.</source>
        <translation>Pilih penyakitnya.</translation>
    </message>
    <message>
        <source>Choose the test.</source>
        <translation>Pilih tesnya.</translation>
    </message>
    <message>
        <source>Close to somebody with TB</source>
        <translation>Kontak erat TBC</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Dikonfirmasi oleh</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Dikonfirmasi tanggal</translation>
    </message>
    <message>
        <source>Contraception</source>
        <translation>KB</translation>
    </message>
    <message>
        <source>Control due</source>
        <translation>Waktunya kontrol</translation>
    </message>
    <message>
        <source>Correct {what}</source>
        <translation>Koreksi {what}</translation>
    </message>
    <message>
        <source>Correct {what} of {day}</source>
        <translation>Koreksi {what} tanggal {day}</translation>
    </message>
    <message>
        <source>Cough</source>
        <translation>Batuk</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Tidak bisa diperiksa</translation>
    </message>
    <message>
        <source>Could not be checked: {what}</source>
        <translation>Tidak bisa diperiksa: {what}</translation>
    </message>
    <message>
        <source>Counts fingers</source>
        <translation>Hitung jari</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Tanggal kunjungan</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabetes (kencing manis)</translation>
    </message>
    <message>
        <source>Do both ears hear well?</source>
        <translation>Apakah kedua telinga mendengar dengan baik?</translation>
    </message>
    <message>
        <source>Do both eyes see well?</source>
        <translation>Apakah kedua mata melihat dengan baik?</translation>
    </message>
    <message>
        <source>Does she take one every week?</source>
        <translation>Apakah ia minum satu setiap minggu?</translation>
    </message>
    <message>
        <source>Does the person smoke?</source>
        <translation>Apakah orang ini merokok?</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Sudah waktunya</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Waktunya sekarang</translation>
    </message>
    <message>
        <source>Ears: repeats words whispered behind the back. Close the other ear.</source>
        <translation>Telinga: mengulang kata yang dibisikkan dari belakang. Tutup telinga yang lain.</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>Lansia</translation>
    </message>
    <message>
        <source>Elderly people</source>
        <translation>Lansia</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Di tempat lain</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Setiap hari</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Setiap minggu</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Semua orang</translation>
    </message>
    <message>
        <source>Eye or ear</source>
        <translation>Mata atau telinga</translation>
    </message>
    <message>
        <source>Eyes and ears of {name}, {day}</source>
        <translation>Mata dan telinga {name}, {day}</translation>
    </message>
    <message>
        <source>Eyes or ears</source>
        <translation>Mata atau telinga</translation>
    </message>
    <message>
        <source>Eyes, ears and habits</source>
        <translation>Mata, telinga, dan kebiasaan</translation>
    </message>
    <message>
        <source>Eyes, ears and teeth</source>
        <translation>Mata, telinga, dan gigi</translation>
    </message>
    <message>
        <source>Eyes, ears, teeth</source>
        <translation>Mata, telinga, gigi</translation>
    </message>
    <message>
        <source>Eyes: counts fingers at 6 metres, right 3 times in a row. Cover the other eye.</source>
        <translation>Mata: hitung jari dari jarak 6 meter, benar 3 kali berturut-turut. Tutup mata yang lain.</translation>
    </message>
    <message>
        <source>Feelings (result)</source>
        <translation>Perasaan (hasil)</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Fever for 2 weeks or more</source>
        <translation>Demam ≥ 2 minggu</translation>
    </message>
    <message>
        <source>For the midwife</source>
        <translation>Khusus bidan</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>{first} sampai {last}</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Diberikan</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Diberikan oleh</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Baik</translation>
    </message>
    <message>
        <source>Good: {what}</source>
        <translation>Baik: {what}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>HDL cholesterol</source>
        <translation>Kolesterol HDL</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Kebiasaan</translation>
    </message>
    <message>
        <source>Habits of {name}, {day}</source>
        <translation>Kebiasaan {name}, {day}</translation>
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
        <translation>Setengah bungkus sehari selama 20 tahun = 10.</translation>
    </message>
    <message>
        <source>Has the medicine at home</source>
        <translation>Punya obat di rumah</translation>
    </message>
    <message>
        <source>HbA1c</source>
        <translation>HbA1c</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>Pemeriksaan kesehatan</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Sehat</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Pendengaran</translation>
    </message>
    <message>
        <source>Hears whispering</source>
        <translation>Tes bisik</translation>
    </message>
    <message>
        <source>Heart disease</source>
        <translation>Penyakit jantung</translation>
    </message>
    <message>
        <source>Height (cm)</source>
        <translation>Tinggi badan (cm)</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Di sini</translation>
    </message>
    <message>
        <source>High blood pressure</source>
        <translation>Hipertensi (tekanan darah tinggi)</translation>
    </message>
    <message>
        <source>High blood pressure on two days, no illness written down</source>
        <translation>Tekanan darah tinggi pada dua hari, penyakit belum dicatat</translation>
    </message>
    <message>
        <source>High cholesterol</source>
        <translation>Kolesterol tinggi</translation>
    </message>
    <message>
        <source>Holes in teeth</source>
        <translation>Gigi berlubang</translation>
    </message>
    <message>
        <source>How independent</source>
        <translation>Tingkat kemandirian</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Penyakit</translation>
    </message>
    <message>
        <source>Illnesses in the family</source>
        <translation>Penyakit dalam keluarga</translation>
    </message>
    <message>
        <source>Iron tablets</source>
        <translation>Tablet tambah darah (TTD)</translation>
    </message>
    <message>
        <source>Iron tablets given</source>
        <translation>TTD diberikan</translation>
    </message>
    <message>
        <source>Iron tablets of a boy or man</source>
        <translation>TTD pada anak laki-laki atau pria</translation>
    </message>
    <message>
        <source>Iron tablets of {name}, {day}</source>
        <translation>TTD {name}, {day}</translation>
    </message>
    <message>
        <source>Iron tablets taken</source>
        <translation>TTD diminum</translation>
    </message>
    <message>
        <source>Iron tablets this school year: {tablets} of {needed}</source>
        <translation>TTD tahun ajaran ini: {tablets} dari {needed}</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Sudah sembuh</translation>
    </message>
    <message>
        <source>It stayed high: to the health centre.</source>
        <translation>Tetap tinggi: ke puskesmas.</translation>
    </message>
    <message>
        <source>It stayed very high: to the health centre today.</source>
        <translation>Tetap sangat tinggi: ke puskesmas hari ini.</translation>
    </message>
    <message>
        <source>Known diabetes</source>
        <translation>Diabetes yang diketahui</translation>
    </message>
    <message>
        <source>Known high blood pressure</source>
        <translation>Hipertensi yang diketahui</translation>
    </message>
    <message>
        <source>Known illness</source>
        <translation>Penyakit yang diketahui</translation>
    </message>
    <message>
        <source>Known illness of {name}</source>
        <translation>Penyakit yang diketahui pada {name}</translation>
    </message>
    <message>
        <source>Known illnesses</source>
        <translation>Penyakit yang diketahui</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Diketahui sejak</translation>
    </message>
    <message>
        <source>Known since: day</source>
        <translation>Diketahui sejak: tanggal</translation>
    </message>
    <message>
        <source>Known since: month</source>
        <translation>Diketahui sejak: bulan</translation>
    </message>
    <message>
        <source>Known since: year</source>
        <translation>Diketahui sejak: tahun</translation>
    </message>
    <message>
        <source>LDL cholesterol</source>
        <translation>Kolesterol LDL</translation>
    </message>
    <message>
        <source>Last control</source>
        <translation>Kontrol terakhir</translation>
    </message>
    <message>
        <source>Last seen on {day}</source>
        <translation>Terakhir diperiksa {day}</translation>
    </message>
    <message>
        <source>Last values</source>
        <translation>Hasil terakhir</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kiri</translation>
    </message>
    <message>
        <source>Left ear</source>
        <translation>Telinga kiri</translation>
    </message>
    <message>
        <source>Left eye</source>
        <translation>Mata kiri</translation>
    </message>
    <message>
        <source>Lower value</source>
        <translation>Angka bawah</translation>
    </message>
    <message>
        <source>Lower value (mmHg)</source>
        <translation>Angka bawah (mmHg)</translation>
    </message>
    <message>
        <source>Lower value, second time</source>
        <translation>Angka bawah, ukuran kedua</translation>
    </message>
    <message>
        <source>Lower value, second time (mmHg)</source>
        <translation>Angka bawah, ukuran kedua (mmHg)</translation>
    </message>
    <message>
        <source>Lung test</source>
        <translation>Tes paru</translation>
    </message>
    <message>
        <source>Lungs (PUMA), points</source>
        <translation>Paru (PUMA), poin</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Measured after the death</source>
        <translation>Diukur sesudah meninggal</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Diukur oleh</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Monthly control</source>
        <translation>Kontrol bulanan</translation>
    </message>
    <message>
        <source>Monthly control of {name}, {day}</source>
        <translation>Kontrol bulanan {name}, {day}</translation>
    </message>
    <message>
        <source>Months of adults and elderly people</source>
        <translation>Pemeriksaan bulanan usia dewasa dan lansia</translation>
    </message>
    <message>
        <source>Months of school age</source>
        <translation>Pemeriksaan bulanan usia sekolah</translation>
    </message>
    <message>
        <source>Much fat and fried food</source>
        <translation>Banyak lemak dan gorengan</translation>
    </message>
    <message>
        <source>Much salt</source>
        <translation>Banyak garam</translation>
    </message>
    <message>
        <source>Much sugar and sweet drinks</source>
        <translation>Banyak gula dan minuman manis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name or house</source>
        <translation>Nama atau rumah</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>No illness is known.</source>
        <translation>Tidak ada penyakit yang diketahui.</translation>
    </message>
    <message>
        <source>No signs of anaemia</source>
        <translation>Tidak ada gejala anemia</translation>
    </message>
    <message>
        <source>Nobody stands here</source>
        <translation>Tidak ada orang di sini</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>Tidak ada yang ditemukan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Not always</source>
        <translation>Tidak selalu</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Belum ditanyakan</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Tidak baik</translation>
    </message>
    <message>
        <source>Not good: {what}</source>
        <translation>Tidak baik: {what}</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Belum diperiksa</translation>
    </message>
    <message>
        <source>Not under control</source>
        <translation>Belum terkendali</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Belum ada yang waktunya.</translation>
    </message>
    <message>
        <source>Nothing is filled in yet. Write at least one value.</source>
        <translation>Belum ada yang diisi. Tulis sedikitnya satu nilai.</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Belum ada yang diukur.</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Ada</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Buka kartu</translation>
    </message>
    <message>
        <source>Others smoke at home</source>
        <translation>Orang lain merokok di rumah</translation>
    </message>
    <message>
        <source>Over on</source>
        <translation>Sembuh tanggal</translation>
    </message>
    <message>
        <source>Own illnesses</source>
        <translation>Penyakit sendiri</translation>
    </message>
    <message>
        <source>Packs a day times years</source>
        <translation>Bungkus per hari kali tahun</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Orang tua</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Daftar orang</translation>
    </message>
    <message>
        <source>People of school age</source>
        <translation>Orang usia sekolah</translation>
    </message>
    <message>
        <source>Phlegm</source>
        <translation>Dahak</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poin</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Hamil</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Nadi</translation>
    </message>
    <message>
        <source>Pulse a minute</source>
        <translation>Nadi per menit</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Rujuk</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Dirujuk ke</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>Hapus {what}</translation>
    </message>
    <message>
        <source>Remove {what} of {day}</source>
        <translation>Hapus {what} tanggal {day}</translation>
    </message>
    <message>
        <source>Remove {what} of {name}</source>
        <translation>Hapus {what} untuk {name}</translation>
    </message>
    <message>
        <source>Remove {what} of {name}, {day}</source>
        <translation>Hapus {what} untuk {name}, {day}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Kanan</translation>
    </message>
    <message>
        <source>Right ear</source>
        <translation>Telinga kanan</translation>
    </message>
    <message>
        <source>Right eye</source>
        <translation>Mata kanan</translation>
    </message>
    <message>
        <source>Scale: {scale}. Not yet confirmed by a health worker. Source: {source}</source>
        <translation>Acuan: {scale}. Belum dikonfirmasi petugas kesehatan. Sumber: {source}</translation>
    </message>
    <message>
        <source>Scale: {scale}. Source: {source}</source>
        <translation>Acuan: {scale}. Sumber: {source}</translation>
    </message>
    <message>
        <source>Scales: {scales}.</source>
        <translation>Acuan: {scales}.</translation>
    </message>
    <message>
        <source>School age</source>
        <translation>Usia sekolah</translation>
    </message>
    <message>
        <source>School class</source>
        <translation>Kelas (sekolah)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>Score, 6 or more</source>
        <translation>Skor, 6 atau lebih</translation>
    </message>
    <message>
        <source>Seeing</source>
        <translation>Penglihatan</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Diperiksa oleh</translation>
    </message>
    <message>
        <source>Seen on the card</source>
        <translation>Terlihat di kartu</translation>
    </message>
    <message>
        <source>Seen where</source>
        <translation>Tempat kontrol</translation>
    </message>
    <message>
        <source>Sees colours</source>
        <translation>Melihat warna</translation>
    </message>
    <message>
        <source>Send to the health worker: body mass index, blood pressure or blood sugar not normal, an eye or ear that fails, 6 or more points for the lungs, 2 signs of tuberculosis.</source>
        <translation>Kirim ke petugas kesehatan: IMT, tekanan darah, atau gula darah tidak normal, ada mata atau telinga yang terganggu, skor paru 6 atau lebih, 2 gejala TBC.</translation>
    </message>
    <message>
        <source>Send to the health worker: too thin or too heavy, blood pressure or blood sugar high, signs of anaemia, seeing, hearing or teeth not good, 2 signs of tuberculosis.</source>
        <translation>Kirim ke petugas kesehatan: terlalu kurus atau gemuk, tekanan darah atau gula darah tinggi, ada gejala anemia, penglihatan, pendengaran, atau gigi tidak baik, 2 gejala TBC.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Short of breath</source>
        <translation>Napas pendek</translation>
    </message>
    <message>
        <source>Sign of tuberculosis</source>
        <translation>Gejala TBC</translation>
    </message>
    <message>
        <source>Signs of anaemia</source>
        <translation>Gejala anemia</translation>
    </message>
    <message>
        <source>Signs of anaemia: {what}</source>
        <translation>Gejala anemia: {what}</translation>
    </message>
    <message>
        <source>Signs of anaemia?</source>
        <translation>Ada gejala anemia?</translation>
    </message>
    <message>
        <source>Signs of tuberculosis</source>
        <translation>Gejala TBC</translation>
    </message>
    <message>
        <source>Smokes</source>
        <translation>Merokok</translation>
    </message>
    <message>
        <source>Smoking</source>
        <translation>Merokok</translation>
    </message>
    <message>
        <source>Smoking and food</source>
        <translation>Rokok dan makanan</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Ada</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Stopped smoking</source>
        <translation>Sudah berhenti merokok</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Stroke</translation>
    </message>
    <message>
        <source>Tablets handed out</source>
        <translation>Tablet yang dibagikan</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Diminum</translation>
    </message>
    <message>
        <source>Takes them</source>
        <translation>Meminumnya</translation>
    </message>
    <message>
        <source>Teeth</source>
        <translation>Gigi</translation>
    </message>
    <message>
        <source>Teeth: {what}</source>
        <translation>Gigi: {what}</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Suhu</translation>
    </message>
    <message>
        <source>Temperature (tenths of °C)</source>
        <translation>Suhu (per sepuluh °C)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tes</translation>
    </message>
    <message>
        <source>Tested by</source>
        <translation>Dites oleh</translation>
    </message>
    <message>
        <source>The columns of this card are not confirmed: no printed original was found. Ask your health centre.</source>
        <translation>Susunan kolom kartu ini belum dipastikan: cetakan aslinya tidak ditemukan. Tanyakan kepada puskesmas.</translation>
    </message>
    <message>
        <source>The country pack of this post does not ask elderly people these questions.</source>
        <translation>Paket negara posyandu ini tidak menanyakan hal ini kepada lansia.</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>The upper value must be more than the lower one. Look at both.</source>
        <translation>Angka atas harus lebih besar dari angka bawah. Periksa keduanya.</translation>
    </message>
    <message>
        <source>These tablets are not on the list any more. Look at the card again.</source>
        <translation>TTD ini sudah tidak ada di daftar. Lihat lagi kartunya.</translation>
    </message>
    <message>
        <source>This illness is not on the list any more. Look at the card again.</source>
        <translation>Penyakit ini sudah tidak ada di daftar. Lihat lagi kartunya.</translation>
    </message>
    <message>
        <source>This is unusual. Look at the number again.</source>
        <translation>Ini tidak biasa. Periksa lagi angkanya.</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Orang ini</translation>
    </message>
    <message>
        <source>This person stands in no list any more: a card cannot be printed.</source>
        <translation>Orang ini sudah tidak ada di daftar mana pun: kartunya tidak bisa dicetak.</translation>
    </message>
    <message>
        <source>This school year: {tablets} of {needed}</source>
        <translation>Tahun ajaran ini: {tablets} dari {needed}</translation>
    </message>
    <message>
        <source>This value is not here any more. Look at the card again.</source>
        <translation>Hasil ini sudah tidak ada. Lihat lagi kartunya.</translation>
    </message>
    <message>
        <source>Tick what is not good:</source>
        <translation>Centang yang tidak baik:</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Waktunya diperiksa</translation>
    </message>
    <message>
        <source>To refer</source>
        <translation>Perlu dirujuk</translation>
    </message>
    <message>
        <source>To watch</source>
        <translation>Yang diperhatikan</translation>
    </message>
    <message>
        <source>Told by the person</source>
        <translation>Menurut cerita orangnya</translation>
    </message>
    <message>
        <source>Took it in the last 24 hours</source>
        <translation>Diminum dalam 24 jam terakhir</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Triglycerides</source>
        <translation>Trigliserida</translation>
    </message>
    <message>
        <source>Try fewer letters, or choose “All”.</source>
        <translation>Coba huruf lebih sedikit, atau pilih “Semua”.</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Satuan yang diketik</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Unit of {test}</source>
        <translation>Satuan {test}</translation>
    </message>
    <message>
        <source>Unusual values</source>
        <translation>Hasil yang tidak biasa</translation>
    </message>
    <message>
        <source>Upper arm (cm)</source>
        <translation>Lingkar lengan atas (cm)</translation>
    </message>
    <message>
        <source>Upper value</source>
        <translation>Angka atas</translation>
    </message>
    <message>
        <source>Upper value (mmHg)</source>
        <translation>Angka atas (mmHg)</translation>
    </message>
    <message>
        <source>Upper value, second time</source>
        <translation>Angka atas, ukuran kedua</translation>
    </message>
    <message>
        <source>Upper value, second time (mmHg)</source>
        <translation>Angka atas, ukuran kedua (mmHg)</translation>
    </message>
    <message>
        <source>Uric acid</source>
        <translation>Asam urat</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>Vaksin</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Value (thousandths of mg/dl, g/dl or %)</source>
        <translation>Nilai (per seribu mg/dl, g/dl, atau %)</translation>
    </message>
    <message>
        <source>Waist (cm)</source>
        <translation>Lingkar perut (cm)</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>Berat badan (kg)</translation>
    </message>
    <message>
        <source>Weight lost or not gained</source>
        <translation>BB turun atau tidak naik</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Whispering could not be checked</source>
        <translation>Tes bisik tidak bisa dilakukan</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Siapa yang sakit</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Kata siapa</translation>
    </message>
    <message>
        <source>Write a number from 0 to {most}: packs a day times years.</source>
        <translation>Tulis angka 0 sampai {most}: bungkus per hari kali tahun.</translation>
    </message>
    <message>
        <source>Write a number of tablets from 0 to {most}.</source>
        <translation>Tulis jumlah tablet, 0 sampai {most}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>a limit like {example}</source>
        <translation>batas seperti {example}</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>per menit</translation>
    </message>
    <message>
        <source>a number, or 1/ and a number</source>
        <translation>angka, atau 1/ dan angka</translation>
    </message>
    <message>
        <source>a number, with a point before decimals</source>
        <translation>angka, dengan titik sebelum desimal</translation>
    </message>
    <message>
        <source>breaths {value}</source>
        <translation>napas {value}</translation>
    </message>
    <message>
        <source>confirmed by {name}</source>
        <translation>dikonfirmasi {name}</translation>
    </message>
    <message>
        <source>exactly one chosen scale for {measure}</source>
        <translation>tepat satu acuan terpilih untuk {measure}</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>terakhir {day}</translation>
    </message>
    <message>
        <source>measured twice; the first was {upper}/{lower}</source>
        <translation>diukur dua kali; yang pertama {upper}/{lower}</translation>
    </message>
    <message>
        <source>much fat</source>
        <translation>banyak lemak</translation>
    </message>
    <message>
        <source>much salt</source>
        <translation>banyak garam</translation>
    </message>
    <message>
        <source>much sugar</source>
        <translation>banyak gula</translation>
    </message>
    <message>
        <source>never done</source>
        <translation>belum pernah</translation>
    </message>
    <message>
        <source>pulse {value}</source>
        <translation>nadi {value}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sejak {day}</translation>
    </message>
    <message>
        <source>{day} is before the birth ({birth}). Check both dates.</source>
        <translation>{day} sebelum tanggal lahir ({birth}). Periksa kedua tanggal.</translation>
    </message>
    <message>
        <source>{day} is in the future. Write since when it is known, as far as you know.</source>
        <translation>{day} belum tiba. Tulis sejak kapan diketahui, sejauh Anda tahu.</translation>
    </message>
    <message>
        <source>{illness}: is the medicine at home?</source>
        <translation>{illness}: apakah obatnya ada di rumah?</translation>
    </message>
    <message>
        <source>{illness}: was it taken in the last 24 hours?</source>
        <translation>{illness}: apakah diminum dalam 24 jam terakhir?</translation>
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
        <translation>{name}: tekanan darah {upper}/{lower} tanggal {day} tidak biasa. Periksa lagi.</translation>
    </message>
    <message>
        <source>{name}: high blood pressure on {first} and {second}, but no known illness. Ask what the health centre said.</source>
        <translation>{name}: tekanan darah tinggi pada {first} dan {second}, tetapi belum ada penyakit yang dicatat. Tanyakan apa kata puskesmas.</translation>
    </message>
    <message>
        <source>{name}: iron tablets of {day} are for girls and mothers. Look whose they were.</source>
        <translation>{name}: TTD tanggal {day} untuk remaja putri dan ibu. Periksa milik siapa.</translation>
    </message>
    <message>
        <source>{name}: something was measured on {day}, after the death. Look whether it belongs to somebody else.</source>
        <translation>{name}: ada yang diukur tanggal {day}, sesudah meninggal. Periksa apakah itu milik orang lain.</translation>
    </message>
    <message>
        <source>{name}: {title} {value} {unit} on {day} is unusual. Look at the number again.</source>
        <translation>{name}: {title} {value} {unit} tanggal {day} tidak biasa. Periksa lagi angkanya.</translation>
    </message>
    <message numerus="yes">
        <source>{n} checks</source>
        <translation>
            <numerusform>{n} pemeriksaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier</source>
        <translation>
            <numerusform>{n} sebelumnya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} iron tablets</source>
        <translation>
            <numerusform>{n} TTD</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not under control</source>
        <translation>
            <numerusform>{n} belum terkendali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pack-years</source>
        <translation>
            <numerusform>{n} bungkus-tahun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} orang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people with a known illness are due for their monthly control</source>
        <translation>
            <numerusform>{n} orang waktunya kontrol bulanan penyakitnya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people with a known illness are not under control</source>
        <translation>
            <numerusform>{n} orang dengan penyakit yang belum terkendali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <translation>
            <numerusform>{n} tahun</numerusform>
        </translation>
    </message>
    <message>
        <source>{question} Tick what it is, or choose the other answer.</source>
        <translation>{question} Centang yang ada, atau pilih jawaban lain.</translation>
    </message>
    <message>
        <source>{scale} ({source})</source>
        <translation>{scale} ({source})</translation>
    </message>
    <message>
        <source>{scale} ({source}, not confirmed)</source>
        <translation>{scale} ({source}, belum dikonfirmasi)</translation>
    </message>
    <message>
        <source>{systolic}/{diastolic}</source>
        <translation>{systolic}/{diastolic}</translation>
    </message>
    <message>
        <source>{title} is not given in {unit}. Choose {units}.</source>
        <translation>{title} tidak ditulis dalam {unit}. Pilih {units}.</translation>
    </message>
    <message>
        <source>{title}: {value} {unit} cannot be. The least is {least}. Look at the number again.</source>
        <translation>{title}: {value} {unit} tidak mungkin. Paling kecil {least}. Periksa lagi angkanya.</translation>
    </message>
    <message>
        <source>{title}: {value} {unit} cannot be. The most is {most}. Look at the number again.</source>
        <translation>{title}: {value} {unit} tidak mungkin. Paling besar {most}. Periksa lagi angkanya.</translation>
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
        <translation>{what} pada {name} sudah sembuh</translation>
    </message>
    <message>
        <source>{what}: {result}</source>
        <translation>{what}: {result}</translation>
    </message>
    <message>
        <source>“{code}” is not a sign of the list.</source>
        <translation>“{code}” bukan tanda dalam daftar.</translation>
    </message>
    <message>
        <source>•: only the midwife reads this; the dot stands there for everybody.</source>
        <translation>•: hanya dibaca bidan; titik itu ada pada setiap orang.</translation>
    </message>
    <message>
        <source>√ was noticed, – was not; one √ or more: a health worker looks further. A class is not a diagnosis.</source>
        <translation>√ ada, – tidak ada; satu √ atau lebih: diperiksa lebih lanjut oleh petugas kesehatan. Golongan bukan diagnosis.</translation>
    </message>
    <message>
        <source>√ yes or good, – no or not good, ? could not be checked, an empty cell: not asked or not measured. A class is not a diagnosis.</source>
        <translation>√ ya atau baik, – tidak atau tidak baik, ? tidak bisa diperiksa, kotak kosong: tidak ditanyakan atau tidak diukur. Golongan bukan diagnosis.</translation>
    </message>
</context>
<context>
    <name>Health visits</name>
    <message>
        <source>+{grams} g since {month}</source>
        <translation>naik {grams} g dari {month}</translation>
    </message>
    <message>
        <source>+{number}</source>
        <translation>+{number}</translation>
    </message>
    <message>
        <source>.0 and .5 of 100</source>
        <translation>,0 dan ,5 dari 100</translation>
    </message>
    <message>
        <source>0 to 24 months</source>
        <translation>0–24 bulan</translation>
    </message>
    <message>
        <source>0 to 6 months</source>
        <translation>0–6 bulan</translation>
    </message>
    <message>
        <source>0 to 60 months</source>
        <translation>0–60 bulan</translation>
    </message>
    <message>
        <source>1 or 2 answers a question. Enter without any answer calls the next one, Esc leaves.</source>
        <translation>1 atau 2 menjawab pertanyaan. Enter tanpa jawaban memanggil yang berikutnya, Esc keluar.</translation>
    </message>
    <message>
        <source>24 to 60 months</source>
        <translation>24–60 bulan</translation>
    </message>
    <message>
        <source>2T: did not gain enough two months in a row</source>
        <translation>2T: tidak naik dua bulan berturut-turut</translation>
    </message>
    <message>
        <source>2T: not enough two months in a row</source>
        <translation>2T: tidak naik dua bulan berturut-turut</translation>
    </message>
    <message>
        <source>5 to 19 years</source>
        <translation>5–19 tahun</translation>
    </message>
    <message>
        <source>6 months old, breast milk only in every month asked from 0 to 5</source>
        <translation>Umur 6 bulan, ASI saja di setiap bulan ke-0 s/d ke-5 yang ditanyakan</translation>
    </message>
    <message>
        <source>A dacin has marks every 0.1 kg, and {amount} lies between two. If it is right, press Enter again.</source>
        <translation>Dacin bergaris setiap 0,1 kg, dan {amount} ada di antara dua garis. Kalau memang benar, tekan Enter lagi.</translation>
    </message>
    <message>
        <source>A form for each child</source>
        <translation>Satu formulir per anak</translation>
    </message>
    <message>
        <source>ASIK</source>
        <translation>ASIK</translation>
    </message>
    <message>
        <source>Above the orange line of the card</source>
        <translation>Di atas garis oranye KMS</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Ketidakhadiran</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Tidak datang</translation>
    </message>
    <message>
        <source>Absent: have a card and were not weighed (K − D)</source>
        <translation>Tidak hadir: punya KMS tetapi tidak ditimbang (K − D)</translation>
    </message>
    <message>
        <source>Add child</source>
        <translation>Tambah anak</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Address not known</source>
        <translation>Alamat tidak diketahui</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Dewasa</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Penyuluhan</translation>
    </message>
    <message>
        <source>Advice given</source>
        <translation>Sudah diberi penyuluhan</translation>
    </message>
    <message>
        <source>Advise</source>
        <translation>Penyuluhan</translation>
    </message>
    <message>
        <source>Advise the mother of {name}: {what}</source>
        <translation>Penyuluhan untuk ibu {name}: {what}</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
    <message>
        <source>Age (months)</source>
        <translation>Umur (bulan)</translation>
    </message>
    <message>
        <source>Age (years)</source>
        <translation>Umur (tahun)</translation>
    </message>
    <message>
        <source>Age counted from the due date</source>
        <translation>Umur koreksi (dihitung dari HPL)</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Rentang umur</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>All children</source>
        <translation>Semua anak</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Semua daftar</translation>
    </message>
    <message>
        <source>All shown are entered</source>
        <translation>Semua yang tampil sudah dicatat</translation>
    </message>
    <message>
        <source>All shown have a card</source>
        <translation>Semua yang tampil punya KMS</translation>
    </message>
    <message>
        <source>Also by the age from the due date</source>
        <translation>Juga menurut umur koreksi</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Alasan lain</translation>
    </message>
    <message>
        <source>Are both feet swollen?</source>
        <translation>Apakah kedua kakinya bengkak?</translation>
    </message>
    <message>
        <source>Are values copied from paper?</source>
        <translation>Apakah hasilnya disalin dari kertas?</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>LiLA</translation>
    </message>
    <message>
        <source>Arm (cm)</source>
        <translation>LiLA (cm)</translation>
    </message>
    <message>
        <source>Arm (mm)</source>
        <translation>LiLA (mm)</translation>
    </message>
    <message>
        <source>Arm circumference {centimetres} cm</source>
        <translation>Lingkar lengan {centimetres} cm</translation>
    </message>
    <message>
        <source>Arm cm</source>
        <translation>LiLA cm</translation>
    </message>
    <message>
        <source>Arm for age</source>
        <translation>LiLA menurut umur (LiLA/U)</translation>
    </message>
    <message>
        <source>Arm hardly possible</source>
        <translation>LiLA tidak wajar</translation>
    </message>
    <message>
        <source>Arm in colour</source>
        <translation>Warna LiLA</translation>
    </message>
    <message>
        <source>Arrow keys: another figure. Enter: to its people. Esc: back to the figures.</source>
        <translation>Tombol panah: angka lain. Enter: lihat orangnya. Esc: kembali ke angka.</translation>
    </message>
    <message>
        <source>As measured</source>
        <translation>Hasil ukur asli</translation>
    </message>
    <message>
        <source>As on the list</source>
        <translation>Sesuai urutan daftar</translation>
    </message>
    <message>
        <source>Ask about illness and meals. Weigh the child again next month without fail.</source>
        <translation>Tanyakan sakit dan makan anak. Bulan depan anak harus ditimbang lagi.</translation>
    </message>
    <message>
        <source>Ask and look</source>
        <translation>Tanya dan amati</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Ditanya oleh</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Ditanyakan tanggal</translation>
    </message>
    <message>
        <source>At birth</source>
        <translation>Saat lahir</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Di rumah</translation>
    </message>
    <message>
        <source>Away for a while</source>
        <translation>Pergi sementara</translation>
    </message>
    <message>
        <source>Away from the village</source>
        <translation>Sedang di luar desa</translation>
    </message>
    <message>
        <source>B: weighed for the first time</source>
        <translation>B: baru pertama ditimbang</translation>
    </message>
    <message>
        <source>BGM line UNCONFIRMED: it was not yet compared with this year&apos;s printed card.</source>
        <translation>Garis BGM BELUM DIPASTIKAN: belum dicocokkan dengan KMS cetakan tahun ini.</translation>
    </message>
    <message>
        <source>BGM: below the red line</source>
        <translation>BGM: di bawah garis merah</translation>
    </message>
    <message>
        <source>Back to the figures (Esc)</source>
        <translation>Kembali ke angka (Esc)</translation>
    </message>
    <message>
        <source>Begin with the first line: type the day of the month on which the open day was, Enter goes on.</source>
        <translation>Mulai dari baris pertama: ketik tanggal hari bukanya (angka tanggal saja), lalu Enter.</translation>
    </message>
    <message>
        <source>Begun by mistake? Remove this empty day</source>
        <translation>Salah mulai? Hapus hari kosong ini</translation>
    </message>
    <message>
        <source>Below the red line</source>
        <translation>Bawah garis merah</translation>
    </message>
    <message>
        <source>Below the red line (BGM)</source>
        <translation>Bawah garis merah (BGM)</translation>
    </message>
    <message>
        <source>Below the red line of the card (BGM)</source>
        <translation>Di bawah garis merah KMS (BGM)</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Kelahiran</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Birth date estimated</source>
        <translation>Tanggal lahir perkiraan</translation>
    </message>
    <message>
        <source>Birth date or age</source>
        <translation>Tanggal lahir atau umur</translation>
    </message>
    <message>
        <source>Birth details</source>
        <translation>Data kelahiran</translation>
    </message>
    <message>
        <source>Birth length</source>
        <translation>Panjang lahir</translation>
    </message>
    <message>
        <source>Birth length (cm)</source>
        <translation>Panjang lahir (cm)</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>Tempat lahir</translation>
    </message>
    <message>
        <source>Birth weight</source>
        <translation>Berat lahir</translation>
    </message>
    <message>
        <source>Birth weight (kg)</source>
        <translation>Berat lahir (kg)</translation>
    </message>
    <message>
        <source>Body mass index (kg/m²)</source>
        <translation>IMT (kg/m²)</translation>
    </message>
    <message>
        <source>Body mass index for age</source>
        <translation>IMT menurut umur (IMT/U)</translation>
    </message>
    <message>
        <source>Books of the mothers</source>
        <translation>Buku KIA para ibu</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Born on, or age</source>
        <translation>Tanggal lahir atau umur</translation>
    </message>
    <message numerus="yes">
        <source>Born {n} weeks before the due date, which is {day}.</source>
        <translation>
            <numerusform>Lahir {n} minggu sebelum HPL; HPL-nya {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Born {n} weeks before the due date. Counted from the due date: {age}.</source>
        <translation>
            <numerusform>Lahir {n} minggu sebelum HPL. Umur koreksi (dihitung dari HPL): {age}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Born {n} weeks before the due date. From 24 months on the true age counts.</source>
        <translation>
            <numerusform>Lahir {n} minggu sebelum HPL. Mulai 24 bulan dipakai umur sebenarnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both feet are swollen</source>
        <translation>Bengkak kedua kaki</translation>
    </message>
    <message>
        <source>Both feet of {name} are swollen</source>
        <translation>Kedua kaki {name} bengkak</translation>
    </message>
    <message>
        <source>Both feet swollen</source>
        <translation>Bengkak kedua kaki</translation>
    </message>
    <message>
        <source>Box {number} is typed as given and as refused. Type it once.</source>
        <translation>Kotak {number} diketik sebagai diberikan dan juga menolak. Ketik satu kali saja.</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Kotak</translation>
    </message>
    <message>
        <source>Boxes ticked</source>
        <translation>Kotak yang dicentang</translation>
    </message>
    <message>
        <source>Boxes: tick what was given, write – where the family did not want it.</source>
        <translation>Kotak: centang yang diberikan, tulis – kalau keluarga menolak.</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Boy or girl</source>
        <translation>Laki-laki/perempuan</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Boys and girls</source>
        <translation>Laki-laki/perempuan</translation>
    </message>
    <message>
        <source>Breast milk only</source>
        <translation>ASI saja</translation>
    </message>
    <message>
        <source>Breast milk only in a month of life</source>
        <translation>ASI saja pada satu bulan umur</translation>
    </message>
    <message>
        <source>Breast milk only of {name}, month {month}</source>
        <translation>ASI saja {name}, bulan ke-{month}</translation>
    </message>
    <message>
        <source>Breast milk only, nothing else, in month {month} of life?</source>
        <translation>ASI saja, tanpa yang lain, pada bulan ke-{month}?</translation>
    </message>
    <message>
        <source>Breast milk only, {month} months old</source>
        <translation>ASI saja, umur {month} bulan</translation>
    </message>
    <message>
        <source>Breast milk only: √ yes, X no longer, A not known. An empty cell: not weighed, or not asked.</source>
        <translation>ASI saja: √ ya, X tidak lagi, A tidak diketahui. Kotak kosong: tidak ditimbang atau belum ditanyakan.</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Menurut nomor</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Hadir</translation>
    </message>
    <message>
        <source>Came and have no weight</source>
        <translation>Datang, belum ada berat</translation>
    </message>
    <message>
        <source>Came last</source>
        <translation>Terakhir datang</translation>
    </message>
    <message>
        <source>Card of the child, from birth to 6 years</source>
        <translation>Kartu anak, dari lahir sampai 6 tahun</translation>
    </message>
    <message>
        <source>Change (g)</source>
        <translation>Naik/turun (g)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Pendaftaran</translation>
    </message>
    <message>
        <source>Check in {name}</source>
        <translation>Daftarkan {name}</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Anak</translation>
    </message>
    <message>
        <source>Child number {number} of a mother is not possible. Write 1 to 20.</source>
        <translation>Anak ke-{number} dari seorang ibu tidak mungkin. Tulis 1 sampai 20.</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Balita</translation>
    </message>
    <message>
        <source>Children and months</source>
        <translation>Balita dan bulan</translation>
    </message>
    <message>
        <source>Children below 5 years who came</source>
        <translation>Balita yang hadir</translation>
    </message>
    <message>
        <source>Children day by day</source>
        <translation>Data anak per hari</translation>
    </message>
    <message>
        <source>Children found</source>
        <translation>Anak yang ditemukan</translation>
    </message>
    <message>
        <source>Children of 36 months</source>
        <translation>Balita umur 36 bulan</translation>
    </message>
    <message>
        <source>Children of 36 months who weigh 11.5 kg or more</source>
        <translation>Balita umur 36 bulan dengan berat 11,5 kg atau lebih</translation>
    </message>
    <message>
        <source>Children of the age</source>
        <translation>Balita menurut umur</translation>
    </message>
    <message>
        <source>Children of the figure</source>
        <translation>Balita di balik angka ini</translation>
    </message>
    <message>
        <source>Children of the month</source>
        <translation>Balita bulan ini</translation>
    </message>
    <message>
        <source>Children of the sex</source>
        <translation>Balita menurut jenis kelamin</translation>
    </message>
    <message>
        <source>Children of the year</source>
        <translation>Balita tahun ini</translation>
    </message>
    <message>
        <source>Children weighed</source>
        <translation>Balita ditimbang</translation>
    </message>
    <message>
        <source>Children weighed (D)</source>
        <translation>Balita ditimbang (D)</translation>
    </message>
    <message>
        <source>Children who live here</source>
        <translation>Balita yang tinggal di sini</translation>
    </message>
    <message>
        <source>Children who live here (S)</source>
        <translation>Balita yang tinggal di sini (S)</translation>
    </message>
    <message>
        <source>Children who need attention</source>
        <translation>Anak yang perlu perhatian</translation>
    </message>
    <message>
        <source>Children with a growth card</source>
        <translation>Balita yang punya KMS</translation>
    </message>
    <message>
        <source>Children with a growth card or book (K)</source>
        <translation>Balita yang punya KMS/Buku KIA (K)</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Pilih hari</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Pilih folder lain, atau kosongkan sebagian ruang disk.</translation>
    </message>
    <message>
        <source>Choose the mother from the list, then the child lives with her.</source>
        <translation>Pilih ibunya dari daftar, supaya anak tercatat tinggal bersamanya.</translation>
    </message>
    <message>
        <source>Choose why the child did not come.</source>
        <translation>Pilih alasan anak tidak datang.</translation>
    </message>
    <message>
        <source>Choose why the child was weighed again.</source>
        <translation>Pilih alasan anak ditimbang ulang.</translation>
    </message>
    <message>
        <source>Choose yes, no or not known.</source>
        <translation>Pilih ya, tidak, atau tidak tahu.</translation>
    </message>
    <message>
        <source>Chosen letter</source>
        <translation>N/T pilihan kader</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Status gizi</translation>
    </message>
    <message>
        <source>Close to somebody with TB</source>
        <translation>Kontak erat dengan pasien TBC</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Lengkap</translation>
    </message>
    <message>
        <source>Completed weeks at birth, usually 37 to 41. Below 37 the child came too early.</source>
        <translation>Minggu penuh saat lahir, biasanya 37 sampai 41. Di bawah 37: lahir kurang bulan.</translation>
    </message>
    <message>
        <source>Copy from the book</source>
        <translation>Salin dari Buku KIA</translation>
    </message>
    <message>
        <source>Copy weights from the child&apos;s book, or one of this month from another place</source>
        <translation>Salin hasil timbang dari Buku KIA, atau hasil bulan ini dari tempat lain</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Perbaiki</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Perbaiki</translation>
    </message>
    <message>
        <source>Correct measurements</source>
        <translation>Perbaiki hasil pengukuran</translation>
    </message>
    <message>
        <source>Correct the measurements of {name} from {day}</source>
        <translation>Perbaiki pengukuran {name} tanggal {day}</translation>
    </message>
    <message>
        <source>Correct the measurements of {name} from {day}. Reason: {reason}</source>
        <translation>Perbaiki pengukuran {name} tanggal {day}. Alasan: {reason}</translation>
    </message>
    <message>
        <source>Correct {name}: lying or standing</source>
        <translation>Perbaiki {name}: telentang atau berdiri</translation>
    </message>
    <message>
        <source>Correct {name}: {measure} {before} → {amount}</source>
        <translation>Perbaiki {name}: {measure} {before} → {amount}</translation>
    </message>
    <message>
        <source>Correct {name}: {measure} {before} → {amount}. Reason: {reason}</source>
        <translation>Perbaiki {name}: {measure} {before} → {amount}. Alasan: {reason}</translation>
    </message>
    <message>
        <source>Cough that does not stop</source>
        <translation>Batuk terus-menerus</translation>
    </message>
    <message numerus="yes">
        <source>Counted are the children who lived here on {date}, up to {n} months old.</source>
        <translation>
            <numerusform>Yang dihitung: balita yang tinggal di sini pada {date}, sampai umur {n} bulan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+E: give each twin the other&apos;s values of this day</source>
        <translation>Ctrl+E: tukar hasil kedua anak kembar pada hari ini</translation>
    </message>
    <message>
        <source>Ctrl+S stores and calls the next one, also where a question was left out. Esc leaves.</source>
        <translation>Ctrl+S menyimpan dan memanggil yang berikutnya, juga bila ada pertanyaan yang dilewati. Esc keluar.</translation>
    </message>
    <message numerus="yes">
        <source>D = N + T + O + B: {d} = {n} + {t} + {o} + {b}</source>
        <translation>
            <numerusform>D = N + T + O + B: {d} = {n} + {t} + {o} + {b}</numerusform>
        </translation>
    </message>
    <message>
        <source>D is {d}, but N, T, O and B together are {sum}. Look at the children of the month.</source>
        <translation>D ada {d}, tetapi jumlah N, T, O, dan B {sum}. Lihat daftar balita bulan ini.</translation>
    </message>
    <message>
        <source>D/S: weighed, percent</source>
        <translation>D/S: ditimbang, persen</translation>
    </message>
    <message>
        <source>D: weighed</source>
        <translation>D: ditimbang</translation>
    </message>
    <message>
        <source>Dacin</source>
        <translation>Dacin</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation>Tanda bahaya</translation>
    </message>
    <message>
        <source>Dashed: more than three months between two visits.</source>
        <translation>Putus-putus: jarak dua penimbangan lebih dari tiga bulan.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>Tanggal meninggal</translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation>Tanggal jawaban</translation>
    </message>
    <message>
        <source>Date of weighing</source>
        <translation>Tanggal penimbangan</translation>
    </message>
    <message>
        <source>Date on the line</source>
        <translation>Tanggal di baris</translation>
    </message>
    <message>
        <source>Date, or age in months</source>
        <translation>Tanggal, atau umur dalam bulan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Day of the open day</source>
        <translation>Tanggal hari buka</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Tanggal kunjungan</translation>
    </message>
    <message>
        <source>Day: {day}</source>
        <translation>Hari/tanggal: {day}</translation>
    </message>
    <message>
        <source>Describe the open day of {day}</source>
        <translation>Isi keterangan hari buka {day}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Development checklist</source>
        <translation>Ceklis perkembangan</translation>
    </message>
    <message>
        <source>Development list not complete</source>
        <translation>Ceklis perkembangan tidak lengkap</translation>
    </message>
    <message numerus="yes">
        <source>Development page: list of {n} months ticked</source>
        <translation>
            <numerusform>Halaman perkembangan: ceklis {n} bulan sudah dicentang</numerusform>
        </translation>
    </message>
    <message>
        <source>Development: cannot do yet</source>
        <translation>Perkembangan: yang belum bisa</translation>
    </message>
    <message numerus="yes">
        <source>Development: {n} things of the list are not done yet</source>
        <translation>
            <numerusform>Perkembangan: {n} hal di ceklis belum bisa</numerusform>
        </translation>
    </message>
    <message>
        <source>Deworming</source>
        <translation>Obat cacing</translation>
    </message>
    <message>
        <source>Did not come on {day}</source>
        <translation>Tidak datang pada {day}</translation>
    </message>
    <message>
        <source>Did not come, write the number: {reasons}.</source>
        <translation>Tidak datang, tulis nomornya: {reasons}.</translation>
    </message>
    <message>
        <source>Did not come: why</source>
        <translation>Alasan tidak datang</translation>
    </message>
    <message>
        <source>Did not gain enough</source>
        <translation>Berat badan tidak naik</translation>
    </message>
    <message>
        <source>Did not gain enough (T)</source>
        <translation>Tidak naik (T)</translation>
    </message>
    <message>
        <source>Did not gain enough twice in a row</source>
        <translation>Tidak naik dua kali berturut-turut</translation>
    </message>
    <message>
        <source>Did not gain enough twice in a row (2T)</source>
        <translation>Tidak naik dua kali berturut-turut (2T)</translation>
    </message>
    <message>
        <source>Did not know of the day</source>
        <translation>Tidak tahu jadwalnya</translation>
    </message>
    <message>
        <source>Did not want to come</source>
        <translation>Tidak mau datang</translation>
    </message>
    <message>
        <source>Digital scale</source>
        <translation>Timbangan digital</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Dibagi menurut</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Doubtful value, looked at</source>
        <translation>Hasil meragukan yang sudah dilihat</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Sudah waktunya</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Waktunya sekarang</translation>
    </message>
    <message>
        <source>Due now: {what} (F3)</source>
        <translation>Waktunya sekarang: {what} (F3)</translation>
    </message>
    <message>
        <source>Due on that day: {what}</source>
        <translation>Pelayanan pada hari itu: {what}</translation>
    </message>
    <message>
        <source>Due today, not given</source>
        <translation>Waktunya hari ini, belum diberikan</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>E: swollen feet</source>
        <translation>E: bengkak kaki (edema)</translation>
    </message>
    <message>
        <source>Earlier values</source>
        <translation>Hasil sebelumnya</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>Lansia</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Di tempat lain</translation>
    </message>
    <message>
        <source>Empty form</source>
        <translation>Formulir kosong</translation>
    </message>
    <message>
        <source>Empty forms for children</source>
        <translation>Formulir kosong untuk anak</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>Daftar kosong</translation>
    </message>
    <message>
        <source>Empty list for an open day</source>
        <translation>Daftar kosong untuk hari buka</translation>
    </message>
    <message>
        <source>Enter a weight from home</source>
        <translation>Catat hasil timbang di rumah</translation>
    </message>
    <message>
        <source>Enter and weigh</source>
        <translation>Catat dan timbang</translation>
    </message>
    <message>
        <source>Enter calls the next one, Esc leaves.</source>
        <translation>Enter memanggil berikutnya, Esc keluar.</translation>
    </message>
    <message>
        <source>Enter goes on; in an empty weight it goes to the reason. Down stores the line and goes to the next, Up to the one before.</source>
        <translation>Enter untuk lanjut; kalau berat kosong, Enter menuju alasan. Panah bawah menyimpan baris lalu ke baris berikutnya, panah atas ke baris sebelumnya.</translation>
    </message>
    <message>
        <source>Enter goes to the</source>
        <translation>Enter ke</translation>
    </message>
    <message>
        <source>Enter goes to the child&apos;s line. Ctrl+Enter makes it the next line, as on the paper. Esc goes back.</source>
        <translation>Enter menuju baris anak itu. Ctrl+Enter menjadikannya baris berikutnya, seperti di kertas. Esc kembali.</translation>
    </message>
    <message>
        <source>Enter stores and calls the next one, Esc leaves.</source>
        <translation>Enter menyimpan dan memanggil yang berikutnya, Esc keluar.</translation>
    </message>
    <message>
        <source>Enter stores and goes on, Shift+Enter goes back, Esc leaves this person.</source>
        <translation>Enter menyimpan dan lanjut, Shift+Enter kembali, Esc meninggalkan orang ini.</translation>
    </message>
    <message>
        <source>Enter stores and goes on. L: measured lying, S: measured standing.</source>
        <translation>Enter menyimpan lalu lanjut. L: diukur telentang, S: diukur berdiri.</translation>
    </message>
    <message>
        <source>Enter takes who is marked. Type a name or number to take somebody else.</source>
        <translation>Enter mengambil yang ditandai. Ketik nama atau nomor untuk mengambil yang lain.</translation>
    </message>
    <message>
        <source>Enter the weight of {name} from {day}</source>
        <translation>Catat berat {name} tanggal {day}</translation>
    </message>
    <message>
        <source>Enter why {name} was not weighed</source>
        <translation>Catat sebab {name} tidak ditimbang</translation>
    </message>
    <message>
        <source>Enter {name}</source>
        <translation>Catat {name}</translation>
    </message>
    <message>
        <source>Enter: correct the value</source>
        <translation>Enter: perbaiki hasilnya</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Dicatat oleh</translation>
    </message>
    <message>
        <source>Entered in another system</source>
        <translation>Dicatat di sistem lain</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Dicatat tanggal</translation>
    </message>
    <message>
        <source>Entered under the wrong date? Move this day…</source>
        <translation>Salah tanggal? Pindahkan hari ini…</translation>
    </message>
    <message>
        <source>Every line is typed back. Lines can still be changed.</source>
        <translation>Semua baris sudah diketik. Barisnya masih bisa diubah.</translation>
    </message>
    <message>
        <source>Every visit and every dose of this month is marked as entered, or there was none. Choose “All” to see them.</source>
        <translation>Semua kunjungan dan dosis bulan ini sudah ditandai tercatat, atau memang tidak ada. Pilih “Semua” untuk melihatnya.</translation>
    </message>
    <message>
        <source>Everybody who is entered on {day} moves to the date below, with all values. This can be undone.</source>
        <translation>Semua yang dicatat pada {day} pindah ke tanggal di bawah ini, lengkap dengan hasilnya. Ini bisa diurungkan.</translation>
    </message>
    <message>
        <source>Everybody who is expected</source>
        <translation>Semua yang diharapkan datang</translation>
    </message>
    <message>
        <source>Everybody who was expected on {day} came, or was visited since.</source>
        <translation>Semua yang diharapkan pada {day} sudah datang, atau sudah dikunjungi sesudahnya.</translation>
    </message>
    <message>
        <source>Exchange the values of two twins from {day}: {name}</source>
        <translation>Tukar hasil dua anak kembar tanggal {day}: {name}</translation>
    </message>
    <message>
        <source>Exchange them</source>
        <translation>Tukar</translation>
    </message>
    <message>
        <source>Expected, did not come</source>
        <translation>Diharapkan, tidak datang</translation>
    </message>
    <message>
        <source>Family card number</source>
        <translation>Nomor KK</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Ayah</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Fever for 2 weeks or more</source>
        <translation>Demam 2 minggu atau lebih</translation>
    </message>
    <message>
        <source>Fever, {degrees} °C</source>
        <translation>Demam, {degrees} °C</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Figures of parts of the children</source>
        <translation>Angka menurut kelompok balita</translation>
    </message>
    <message>
        <source>Find the child of a line</source>
        <translation>Cari anak untuk baris ini</translation>
    </message>
    <message>
        <source>Finish day</source>
        <translation>Selesaikan hari buka</translation>
    </message>
    <message>
        <source>Finish the open day of {day}</source>
        <translation>Selesaikan hari buka {day}</translation>
    </message>
    <message>
        <source>First weighing here</source>
        <translation>Pertama di sini</translation>
    </message>
    <message>
        <source>First weight (g)</source>
        <translation>Berat pertama (g)</translation>
    </message>
    <message>
        <source>Folder for the workbook</source>
        <translation>Folder untuk file Excel</translation>
    </message>
    <message>
        <source>Food right for the age</source>
        <translation>Makan sesuai umur</translation>
    </message>
    <message>
        <source>For the open day of</source>
        <translation>Untuk hari buka</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Untuk {name}</translation>
    </message>
    <message>
        <source>Forms for the children of a list</source>
        <translation>Formulir untuk anak dalam daftar</translation>
    </message>
    <message>
        <source>Found today: {what}</source>
        <translation>Temuan hari ini: {what}</translation>
    </message>
    <message>
        <source>From 6 months: ate enough and varied food</source>
        <translation>Mulai 6 bulan: makan cukup dan beragam</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>Dari luar wilayah</translation>
    </message>
    <message>
        <source>From the book of {name}: {day}</source>
        <translation>Dari Buku KIA {name}: {day}</translation>
    </message>
    <message>
        <source>Gain (g)</source>
        <translation>Kenaikan (g)</translation>
    </message>
    <message>
        <source>Gained enough</source>
        <translation>Berat badan naik</translation>
    </message>
    <message>
        <source>Gained enough (N)</source>
        <translation>Naik (N)</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Girl or boy</source>
        <translation>Laki-laki atau perempuan</translation>
    </message>
    <message>
        <source>Girl or boy is not recorded. Without it growth cannot be judged.</source>
        <translation>Jenis kelamin belum dicatat. Tanpa itu pertumbuhannya tidak bisa dinilai.</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Give the chosen month the letter N, or take that back</source>
        <translation>Beri huruf N untuk bulan terpilih, atau batalkan</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Diberikan</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Diberikan tanggal</translation>
    </message>
    <message>
        <source>Given, brought by the health worker</source>
        <translation>Diberikan, dibawa petugas kesehatan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Pertumbuhan</translation>
    </message>
    <message>
        <source>Growth card</source>
        <translation>KMS</translation>
    </message>
    <message>
        <source>Growth card (KMS)</source>
        <translation>Kartu Menuju Sehat (KMS)</translation>
    </message>
    <message>
        <source>Growth card (KMS): months</source>
        <translation>Kartu Menuju Sehat (KMS): per bulan</translation>
    </message>
    <message>
        <source>Growth card (weight for age)</source>
        <translation>KMS (berat menurut umur)</translation>
    </message>
    <message>
        <source>Growth card not asked for</source>
        <translation>KMS belum ditanyakan</translation>
    </message>
    <message>
        <source>Growth cards</source>
        <translation>KMS</translation>
    </message>
    <message>
        <source>Growth charts end at 19 years</source>
        <translation>Grafik pertumbuhan berakhir di umur 19 tahun</translation>
    </message>
    <message>
        <source>Habit</source>
        <translation>Kebiasaan</translation>
    </message>
    <message>
        <source>Habits of measuring</source>
        <translation>Kebiasaan mengukur</translation>
    </message>
    <message>
        <source>Half filled: weight or length missing</source>
        <translation>Belum lengkap: berat atau panjang belum diisi</translation>
    </message>
    <message>
        <source>Half filled: {number}. F7 goes to the next.</source>
        <translation>Belum lengkap: {number}. F7 ke yang berikutnya.</translation>
    </message>
    <message>
        <source>Hardly possible: check it</source>
        <translation>Tidak wajar: periksa lagi</translation>
    </message>
    <message>
        <source>Has a growth card</source>
        <translation>Punya KMS</translation>
    </message>
    <message>
        <source>Has it</source>
        <translation>Ada</translation>
    </message>
    <message>
        <source>Has none</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Has the mother brought the child&apos;s book (Buku KIA or growth card)?</source>
        <translation>Apakah ibu membawa Buku KIA atau KMS anaknya?</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Lingkar kepala</translation>
    </message>
    <message>
        <source>Head (cm)</source>
        <translation>Lingkar kepala (cm)</translation>
    </message>
    <message>
        <source>Head (mm)</source>
        <translation>Lingkar kepala (mm)</translation>
    </message>
    <message>
        <source>Head at birth</source>
        <translation>Lingkar kepala saat lahir</translation>
    </message>
    <message>
        <source>Head chart: month {month}, {head} cm</source>
        <translation>Grafik lingkar kepala: bulan ke-{month}, {head} cm</translation>
    </message>
    <message>
        <source>Head circumference</source>
        <translation>Lingkar kepala</translation>
    </message>
    <message>
        <source>Head circumference {centimetres} cm</source>
        <translation>Lingkar kepala {centimetres} cm</translation>
    </message>
    <message>
        <source>Head cm</source>
        <translation>LK cm</translation>
    </message>
    <message>
        <source>Head for age</source>
        <translation>Lingkar kepala menurut umur (LK/U)</translation>
    </message>
    <message>
        <source>Head hardly possible</source>
        <translation>Lingkar kepala tidak wajar</translation>
    </message>
    <message>
        <source>Head of the post</source>
        <translation>Ketua posyandu</translation>
    </message>
    <message>
        <source>Head, waist</source>
        <translation>Kepala, perut</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kesehatan</translation>
    </message>
    <message>
        <source>Health visits</source>
        <translation>Kunjungan posyandu</translation>
    </message>
    <message>
        <source>Heavy clothes or shoes were on</source>
        <translation>Anak memakai baju tebal atau sepatu</translation>
    </message>
    <message>
        <source>Height (cm), standing</source>
        <translation>Tinggi badan (cm), berdiri</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Rumah</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Sakit</translation>
    </message>
    <message>
        <source>Ill now: what</source>
        <translation>Sedang sakit apa</translation>
    </message>
    <message>
        <source>Immunisation and others (name them)</source>
        <translation>Imunisasi dan lainnya (sebutkan)</translation>
    </message>
    <message>
        <source>Immunisation page: {what}, {day}, lot {lot}, {given_by}</source>
        <translation>Halaman imunisasi: {what}, {day}, batch {lot}, {given_by}</translation>
    </message>
    <message>
        <source>Immunisation page: {what}, {day}, {given_by}</source>
        <translation>Halaman imunisasi: {what}, {day}, {given_by}</translation>
    </message>
    <message>
        <source>Important today</source>
        <translation>Penting hari ini</translation>
    </message>
    <message>
        <source>In this order Enter takes the next one (F8)</source>
        <translation>Dengan urutan ini Enter mengambil yang berikutnya (F8)</translation>
    </message>
    <message>
        <source>Invitation to the open day</source>
        <translation>Undangan hari buka</translation>
    </message>
    <message>
        <source>Invitations to the next open day for the people of a list</source>
        <translation>Undangan hari buka berikutnya untuk orang dalam satu daftar</translation>
    </message>
    <message>
        <source>Is noted beside each weight that is typed here on this day.</source>
        <translation>Dicatat pada setiap hasil timbang yang diketik di sini hari ini.</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Sudah benar</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>Items of F1 Gizi</source>
        <translation>Uraian F1 Gizi</translation>
    </message>
    <message>
        <source>Its tab “Growth” brings you here.</source>
        <translation>Dari tab “Pertumbuhan” di kartu itu Anda sampai ke sini.</translation>
    </message>
    <message numerus="yes">
        <source>K counts known cards only: of {n} children nobody has asked.</source>
        <translation>
            <numerusform>K hanya menghitung KMS yang sudah ditanyakan: {n} balita belum ditanyakan.</numerusform>
        </translation>
    </message>
    <message>
        <source>K is empty: nobody has been asked about the growth card.</source>
        <translation>K kosong: KMS belum ditanyakan kepada siapa pun.</translation>
    </message>
    <message>
        <source>K/S: with a growth card, percent</source>
        <translation>K/S: punya KMS, persen</translation>
    </message>
    <message>
        <source>K: have a growth card</source>
        <translation>K: punya KMS</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Known of the person</source>
        <translation>Keterangan orang</translation>
    </message>
    <message>
        <source>Last weight</source>
        <translation>Berat terakhir</translation>
    </message>
    <message>
        <source>Last weight {weight} kg, {month}</source>
        <translation>Berat terakhir {weight} kg, {month}</translation>
    </message>
    <message>
        <source>Late, still allowed</source>
        <translation>Terlambat, masih boleh</translation>
    </message>
    <message>
        <source>Later open the day under Health visits and copy line by line: two or three letters of the name find the child.</source>
        <translation>Nanti buka harinya di Kunjungan posyandu dan salin baris demi baris: dua atau tiga huruf namanya cukup untuk menemukan anak.</translation>
    </message>
    <message>
        <source>Later press Lists under Health visits, type the number of the list, and copy line by line.</source>
        <translation>Nanti tekan Daftar di Kunjungan posyandu, ketik nomor daftarnya, lalu salin baris demi baris.</translation>
    </message>
    <message>
        <source>Least gain (g)</source>
        <translation>KBM (g)</translation>
    </message>
    <message>
        <source>Length (cm), lying</source>
        <translation>Panjang badan (cm), telentang</translation>
    </message>
    <message>
        <source>Length (mm)</source>
        <translation>Panjang badan (mm)</translation>
    </message>
    <message>
        <source>Length and height chart: month {month}, {length} cm</source>
        <translation>Grafik panjang/tinggi: bulan ke-{month}, {length} cm</translation>
    </message>
    <message>
        <source>Length cm</source>
        <translation>PB/TB cm</translation>
    </message>
    <message>
        <source>Length fell</source>
        <translation>Panjang/tinggi berkurang</translation>
    </message>
    <message>
        <source>Length hardly possible</source>
        <translation>Panjang/tinggi tidak wajar</translation>
    </message>
    <message>
        <source>Length jumped</source>
        <translation>Panjang/tinggi melonjak</translation>
    </message>
    <message>
        <source>Length or height</source>
        <translation>Panjang/tinggi badan</translation>
    </message>
    <message>
        <source>Length or height (cm)</source>
        <translation>Panjang/tinggi badan (cm)</translation>
    </message>
    <message>
        <source>Length or height (mm)</source>
        <translation>Panjang/tinggi badan (mm)</translation>
    </message>
    <message>
        <source>Length or height cm</source>
        <translation>PB/TB cm</translation>
    </message>
    <message>
        <source>Length or height for age</source>
        <translation>Panjang/tinggi menurut umur (PB/U, TB/U)</translation>
    </message>
    <message>
        <source>Length or height {centimetres} cm</source>
        <translation>Panjang/tinggi {centimetres} cm</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>N/T</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Line of a list on paper</source>
        <translation>Baris daftar di kertas</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Baris {number}</translation>
    </message>
    <message>
        <source>Lines appear once girl or boy is written on the card.</source>
        <translation>Garis muncul setelah jenis kelamin ditulis di kartu warga.</translation>
    </message>
    <message>
        <source>Lines of the growth card not confirmed</source>
        <translation>Garis KMS belum dipastikan</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>Baris dalam daftar</translation>
    </message>
    <message>
        <source>Lines typed</source>
        <translation>Baris yang diketik</translation>
    </message>
    <message>
        <source>Lines: World Health Organization; the numbers beside them are z-scores.</source>
        <translation>Garis: WHO; angka di sampingnya z-score.</translation>
    </message>
    <message>
        <source>List of children to be filled in</source>
        <translation>Daftar anak untuk diisi</translation>
    </message>
    <message>
        <source>List on paper</source>
        <translation>Daftar di kertas</translation>
    </message>
    <message>
        <source>List {list}, line {number}</source>
        <translation>Daftar {list}, baris {number}</translation>
    </message>
    <message>
        <source>List {list}, line {number}: {name}</source>
        <translation>Daftar {list}, baris {number}: {name}</translation>
    </message>
    <message>
        <source>List {number}</source>
        <translation>Daftar {number}</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Lists on paper</source>
        <translation>Daftar di kertas</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Tinggal</translation>
    </message>
    <message>
        <source>Looking through the values of the last months</source>
        <translation>Memeriksa hasil beberapa bulan terakhir</translation>
    </message>
    <message>
        <source>Lying or standing</source>
        <translation>Telentang atau berdiri</translation>
    </message>
    <message>
        <source>Lying or standing: press L or S in the field</source>
        <translation>Telentang atau berdiri: tekan L atau S di kolom isian</translation>
    </message>
    <message>
        <source>Make and print</source>
        <translation>Buat dan cetak</translation>
    </message>
    <message>
        <source>Make lists for the open day of {day}</source>
        <translation>Buat daftar untuk hari buka {day}</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Measure {name}: further values</source>
        <translation>Ukur {name}: hasil lainnya</translation>
    </message>
    <message>
        <source>Measure {name}: {measure} {amount}</source>
        <translation>Ukur {name}: {measure} {amount}</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Cara ukur</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Diukur oleh</translation>
    </message>
    <message>
        <source>Measured lying. From 24 months on children are measured standing.</source>
        <translation>Diukur telentang. Mulai umur 24 bulan anak diukur berdiri.</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Tanggal ukur</translation>
    </message>
    <message>
        <source>Measured standing. Below 24 months children are measured lying.</source>
        <translation>Diukur berdiri. Di bawah umur 24 bulan anak diukur telentang.</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Pengukuran</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Pengukuran</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Month before (Ctrl+PgUp)</source>
        <translation>Bulan sebelumnya (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Month in which it was given</source>
        <translation>Bulan pemberian</translation>
    </message>
    <message>
        <source>Month of life</source>
        <translation>Bulan ke-</translation>
    </message>
    <message>
        <source>Month of this year in which it was given</source>
        <translation>Bulan pemberian tahun ini</translation>
    </message>
    <message>
        <source>Month of this year in which it was given again</source>
        <translation>Bulan tahun ini saat diberikan lagi</translation>
    </message>
    <message>
        <source>Month of weighing</source>
        <translation>Bulan penimbangan</translation>
    </message>
    <message>
        <source>Month {number}</source>
        <translation>Bulan ke-{number}</translation>
    </message>
    <message>
        <source>Month {number} is not asked for. Choose month 0 to 6.</source>
        <translation>Bulan ke-{number} tidak ditanyakan. Pilih bulan ke-0 sampai ke-6.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Umur bln</translation>
    </message>
    <message>
        <source>Months of babies and children</source>
        <translation>Bayi dan balita per bulan</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Ibu</translation>
    </message>
    <message>
        <source>Mother came to the mothers&apos; class</source>
        <translation>Ibu hadir di kelas ibu</translation>
    </message>
    <message>
        <source>Mother: {name}</source>
        <translation>Ibu: {name}</translation>
    </message>
    <message>
        <source>Mothers</source>
        <translation>Ibu</translation>
    </message>
    <message>
        <source>Mothers after birth: vitamin A</source>
        <translation>Ibu nifas: vitamin A</translation>
    </message>
    <message>
        <source>Move day</source>
        <translation>Pindahkan hari buka</translation>
    </message>
    <message>
        <source>Move the open day of {day} to {to}</source>
        <translation>Pindahkan hari buka {day} ke {to}</translation>
    </message>
    <message>
        <source>Move this line down (Alt+Down)</source>
        <translation>Turunkan baris ini (Alt+Bawah)</translation>
    </message>
    <message>
        <source>Move this line up (Alt+Up)</source>
        <translation>Naikkan baris ini (Alt+Atas)</translation>
    </message>
    <message>
        <source>Move to another date</source>
        <translation>Pindahkan ke tanggal lain</translation>
    </message>
    <message>
        <source>Moved away {date}</source>
        <translation>Pindah {date}</translation>
    </message>
    <message>
        <source>Moved here {date}</source>
        <translation>Datang {date}</translation>
    </message>
    <message>
        <source>N by curve</source>
        <translation>N menurut grafik</translation>
    </message>
    <message>
        <source>N by curve: {name}, {month}</source>
        <translation>N menurut grafik: {name}, {month}</translation>
    </message>
    <message>
        <source>N or T</source>
        <translation>N/T</translation>
    </message>
    <message>
        <source>N/D: gained enough, percent</source>
        <translation>N/D: naik, persen</translation>
    </message>
    <message>
        <source>N: gained enough</source>
        <translation>N: naik</translation>
    </message>
    <message>
        <source>N: gained enough. T: did not gain enough: go to the health worker.</source>
        <translation>N: naik. T: tidak naik, periksakan ke petugas kesehatan.</translation>
    </message>
    <message>
        <source>N: gained weight</source>
        <translation>N: naik</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name and mother</source>
        <translation>Nama dan ibu</translation>
    </message>
    <message>
        <source>Name on the paper</source>
        <translation>Nama di kertas</translation>
    </message>
    <message>
        <source>Name who was there…</source>
        <translation>Catat siapa yang bertugas…</translation>
    </message>
    <message>
        <source>Name, mother, house or number</source>
        <translation>Nama, ibu, rumah, atau nomor</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>National number {number}</source>
        <translation>NIK {number}</translation>
    </message>
    <message>
        <source>Neighbour group</source>
        <translation>Dasawisma</translation>
    </message>
    <message>
        <source>New child in the register</source>
        <translation>Anak baru di register</translation>
    </message>
    <message>
        <source>New child: {words}</source>
        <translation>Anak baru: {words}</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Orang baru</translation>
    </message>
    <message>
        <source>New person: {words} (visitor, newborn)</source>
        <translation>Orang baru: {words} (luar wilayah, bayi baru lahir)</translation>
    </message>
    <message>
        <source>Newborn without a name yet?</source>
        <translation>Bayi baru lahir yang belum bernama?</translation>
    </message>
    <message>
        <source>Newborns put to the breast within the first hour (IMD)</source>
        <translation>Bayi baru lahir yang mendapat IMD (inisiasi menyusu dini)</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Terbaru dulu</translation>
    </message>
    <message>
        <source>Next month (Ctrl+PgDown)</source>
        <translation>Bulan berikutnya (Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>Next open day: in {month}</source>
        <translation>Hari buka berikutnya: {month}</translation>
    </message>
    <message>
        <source>Next open day: in {month}.</source>
        <translation>Hari buka berikutnya: {month}.</translation>
    </message>
    <message>
        <source>Next open day: {date}.</source>
        <translation>Hari buka berikutnya: {date}.</translation>
    </message>
    <message>
        <source>Next open day: {day}</source>
        <translation>Hari buka berikutnya: {day}</translation>
    </message>
    <message>
        <source>Next vaccine or vitamin: {what}, from {day}</source>
        <translation>Vaksin atau vitamin berikutnya: {what}, mulai {day}</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Tahun berikutnya</translation>
    </message>
    <message>
        <source>Next: {what}, {day}</source>
        <translation>Berikutnya: {what}, {day}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>No children are expected on {day}. Enter the children under Residents first.</source>
        <translation>Tidak ada anak yang diharapkan pada {day}. Masukkan dulu anak-anaknya di Warga.</translation>
    </message>
    <message>
        <source>No list was printed yet</source>
        <translation>Belum ada daftar yang dicetak</translation>
    </message>
    <message>
        <source>No open day is entered in {month}. Enter it, or look whether its date is right.</source>
        <translation>Belum ada hari buka di {month}. Isikan, atau periksa apakah tanggalnya benar.</translation>
    </message>
    <message>
        <source>No open day today</source>
        <translation>Hari ini bukan hari buka</translation>
    </message>
    <message>
        <source>No weight gain for 2 months</source>
        <translation>Berat badan tidak naik 2 bulan</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nobody asked</source>
        <translation>Belum ditanyakan</translation>
    </message>
    <message>
        <source>Nobody at home</source>
        <translation>Rumah kosong</translation>
    </message>
    <message>
        <source>Nobody fits. New people are entered at step 1 or 2.</source>
        <translation>Tidak ada yang cocok. Orang baru dimasukkan di langkah 1 atau 2.</translation>
    </message>
    <message>
        <source>Nobody had time</source>
        <translation>Tidak ada yang sempat mengantar</translation>
    </message>
    <message>
        <source>Nobody is here at the moment</source>
        <translation>Saat ini tidak ada siapa-siapa di sini</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Tanpa nama pengukur</translation>
    </message>
    <message>
        <source>Nobody is on this list. Choose another day or another part of the village.</source>
        <translation>Daftar ini kosong. Pilih hari lain atau wilayah lain.</translation>
    </message>
    <message>
        <source>Nobody was weighed in this year.</source>
        <translation>Tidak ada yang ditimbang pada tahun ini.</translation>
    </message>
    <message>
        <source>Nobody wrote who helped on {day}.</source>
        <translation>Belum dicatat siapa yang membantu pada {day}.</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Tidak ada.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Belum ditanyakan</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Tidak lengkap</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak tahu</translation>
    </message>
    <message>
        <source>Not lot {lot}: {reason}</source>
        <translation>Bukan batch {lot}: {reason}</translation>
    </message>
    <message>
        <source>Not poor</source>
        <translation>Tidak miskin</translation>
    </message>
    <message>
        <source>Not today: {what}, from {day}</source>
        <translation>Belum hari ini: {what}, mulai {day}</translation>
    </message>
    <message>
        <source>Not weighed</source>
        <translation>Tidak ditimbang</translation>
    </message>
    <message>
        <source>Not weighed last month</source>
        <translation>Bulan lalu tidak ditimbang</translation>
    </message>
    <message>
        <source>Not weighed last month (O)</source>
        <translation>Bulan lalu tidak ditimbang (O)</translation>
    </message>
    <message>
        <source>Not weighed this month; found on {date}</source>
        <translation>Bulan ini tidak ditimbang; temuan tanggal {date}</translation>
    </message>
    <message>
        <source>Not weighed, reason not written</source>
        <translation>Tidak ditimbang, sebab belum dicatat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Note (where, who weighed)</source>
        <translation>Catatan (di mana, siapa yang menimbang)</translation>
    </message>
    <message>
        <source>Note (which health centre, who weighed)</source>
        <translation>Catatan (puskesmas mana, siapa yang menimbang)</translation>
    </message>
    <message>
        <source>Notes: referred on {day} to {target}</source>
        <translation>Catatan: dirujuk {day} ke {target}</translation>
    </message>
    <message>
        <source>Nothing is asked here. Enter calls the next one, Esc leaves.</source>
        <translation>Tidak ada yang ditanyakan di sini. Enter memanggil yang berikutnya, Esc keluar.</translation>
    </message>
    <message>
        <source>Nothing is due for anybody on {day}.</source>
        <translation>Tidak ada yang waktunya pada {day}.</translation>
    </message>
    <message>
        <source>Nothing is due now. Next: {what}, {day}</source>
        <translation>Sekarang tidak ada yang waktunya. Berikutnya: {what}, {day}</translation>
    </message>
    <message>
        <source>Nothing is due today. Enter calls the next one.</source>
        <translation>Hari ini belum ada yang waktunya. Enter memanggil yang berikutnya.</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Belum ada yang diketahui.</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Tidak ada yang perlu diperiksa</translation>
    </message>
    <message>
        <source>Nothing to enter</source>
        <translation>Tidak ada yang perlu dicatat</translation>
    </message>
    <message>
        <source>Nothing was measured at these ages</source>
        <translation>Tidak ada pengukuran pada umur ini</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Belum ada yang diukur.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>Nomor dalam daftar</translation>
    </message>
    <message>
        <source>Number of a list, then Enter</source>
        <translation>Nomor daftar, lalu Enter</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Nomor {number}</translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation>Nomor mulai dari</translation>
    </message>
    <message>
        <source>Nurse or midwife who vaccinated</source>
        <translation>Perawat atau bidan yang mengimunisasi</translation>
    </message>
    <message>
        <source>O: not weighed last month</source>
        <translation>O: bulan lalu tidak ditimbang</translation>
    </message>
    <message>
        <source>O: not weighed the month before. B: weighed for the first time. For both, gain cannot be told.</source>
        <translation>O: bulan sebelumnya tidak ditimbang. B: baru pertama ditimbang. Keduanya belum bisa dinilai naik atau tidak.</translation>
    </message>
    <message>
        <source>Of a child that died since, write the death on its card afterwards.</source>
        <translation>Kalau anak ini sudah meninggal, catat kematiannya di kartu warga sesudah ini.</translation>
    </message>
    <message>
        <source>Official target</source>
        <translation>Target resmi</translation>
    </message>
    <message>
        <source>Official targets of {year}</source>
        <translation>Target resmi tahun {year}</translation>
    </message>
    <message>
        <source>On an open day people are checked in, measured and advised. Start one for today, or choose an earlier day.</source>
        <translation>Pada hari buka, orang didaftarkan, diukur, dan diberi penyuluhan. Mulai satu untuk hari ini, atau pilih hari sebelumnya.</translation>
    </message>
    <message>
        <source>On the card: {letter}</source>
        <translation>Di KMS: {letter}</translation>
    </message>
    <message>
        <source>One list, by name</source>
        <translation>Satu daftar, menurut nama</translation>
    </message>
    <message>
        <source>Only milk</source>
        <translation>ASI saja</translation>
    </message>
    <message>
        <source>Only where their names are not known.</source>
        <translation>Hanya kalau namanya tidak diketahui.</translation>
    </message>
    <message>
        <source>Open day</source>
        <translation>Hari buka</translation>
    </message>
    <message>
        <source>Open day again</source>
        <translation>Buka kembali</translation>
    </message>
    <message>
        <source>Open day of {day}</source>
        <translation>Hari buka {day}</translation>
    </message>
    <message>
        <source>Open day of {day}, from the paper register</source>
        <translation>Hari buka {day}, dari register kertas</translation>
    </message>
    <message>
        <source>Open days</source>
        <translation>Hari buka</translation>
    </message>
    <message>
        <source>Open days are in bold.</source>
        <translation>Hari buka bercetak tebal.</translation>
    </message>
    <message>
        <source>Open days in the last 12 months</source>
        <translation>Hari buka dalam 12 bulan terakhir</translation>
    </message>
    <message>
        <source>Open days of the year</source>
        <translation>Hari buka setahun</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Buka kartu warga</translation>
    </message>
    <message>
        <source>Open the card of a child first</source>
        <translation>Buka dulu kartu seorang anak</translation>
    </message>
    <message>
        <source>Open the day of {day} again</source>
        <translation>Buka kembali hari buka {day}</translation>
    </message>
    <message>
        <source>Or why the child was not weighed</source>
        <translation>Atau sebab anak tidak ditimbang</translation>
    </message>
    <message>
        <source>Orange line</source>
        <translation>Garis oranye</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Urutan daftar</translation>
    </message>
    <message>
        <source>Other ages</source>
        <translation>Umur lain</translation>
    </message>
    <message>
        <source>Other systems</source>
        <translation>Sistem lain</translation>
    </message>
    <message>
        <source>Other too</source>
        <translation>Ada yang lain</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Stok kosong</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Paper register</source>
        <translation>Register kertas</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rumus</translation>
    </message>
    <message>
        <source>Part of the village</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Part of the village: {place}</source>
        <translation>Wilayah: {place}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Daftar orang</translation>
    </message>
    <message>
        <source>People are entered on {day}. Move the day to another date, or remove the people first.</source>
        <translation>Sudah ada orang yang dimasukkan pada {day}. Pindahkan ke tanggal lain, atau hapus dulu orang-orangnya.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Orang yang ditemukan</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Persen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>Tempat: {place}</translation>
    </message>
    <message>
        <source>Please bring the health book.</source>
        <translation>Mohon membawa Buku KIA.</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Miskin</translation>
    </message>
    <message>
        <source>Poor and not poor</source>
        <translation>Miskin/tidak miskin</translation>
    </message>
    <message>
        <source>Position at the post</source>
        <translation>Jabatan di posyandu</translation>
    </message>
    <message>
        <source>Position in the household</source>
        <translation>Hubungan dalam keluarga</translation>
    </message>
    <message>
        <source>Pregnant women</source>
        <translation>Ibu hamil</translation>
    </message>
    <message>
        <source>Pregnant women too thin (KEK, upper arm below 23.5 cm)</source>
        <translation>Ibu hamil KEK (LiLA di bawah 23,5 cm)</translation>
    </message>
    <message>
        <source>Press Enter to take the next one who waits, or type a name.</source>
        <translation>Tekan Enter untuk mengambil yang menunggu berikutnya, atau ketik nama.</translation>
    </message>
    <message>
        <source>Press a thumb on both feet for three seconds: a dent that stays is swelling.</source>
        <translation>Tekan kedua punggung kaki dengan ibu jari selama tiga detik: kalau bekas tekanan tetap cekung, kakinya bengkak.</translation>
    </message>
    <message>
        <source>Press a thumb on both feet for three seconds: a dent that stays is swelling. (Ctrl+B)</source>
        <translation>Tekan kedua punggung kaki dengan ibu jari selama tiga detik: kalau bekas tekanan tetap cekung, kakinya bengkak. (Ctrl+B)</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Cetak lagi</translation>
    </message>
    <message>
        <source>Print growth card</source>
        <translation>Cetak KMS</translation>
    </message>
    <message>
        <source>Print summary of the day</source>
        <translation>Cetak ringkasan hari</translation>
    </message>
    <message>
        <source>Print the children who are expected before the open day, and those who did not come after it. What is written on the paper is typed back here, line by line.</source>
        <translation>Cetak daftar anak yang diharapkan sebelum hari buka, dan yang tidak datang sesudahnya. Yang ditulis di kertas disalin di sini, baris demi baris.</translation>
    </message>
    <message>
        <source>Print the month&apos;s figures</source>
        <translation>Cetak angka bulanan</translation>
    </message>
    <message>
        <source>Print the sheet for typing (Ctrl+P)</source>
        <translation>Cetak lembar untuk diketik (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print weighing list (Ctrl+P)</source>
        <translation>Cetak daftar timbang (Ctrl+P)</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Dicetak tanggal</translation>
    </message>
    <message>
        <source>Queue number</source>
        <translation>Nomor antrean</translation>
    </message>
    <message>
        <source>Read exactly, each last digit comes as often as the others, and .0 and .5 together make 20 of 100. Who writes them much more often reads to the nearest half: look at the scale and the board together.</source>
        <translation>Kalau dibaca teliti, setiap angka di belakang koma muncul sama seringnya; ,0 dan ,5 bersama-sama 20 dari 100. Kader yang jauh lebih sering menulisnya membulatkan ke setengah terdekat: lihat bersama timbangan dan alat ukurnya.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Reckoned from</source>
        <translation>Hitungan</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Pencatatan</translation>
    </message>
    <message>
        <source>Record {name}: answers of the day</source>
        <translation>Catat {name}: jawaban hari ini</translation>
    </message>
    <message>
        <source>Recorded as a boy, but the measurements fit a girl.</source>
        <translation>Tercatat laki-laki, tetapi hasil ukurnya cocok untuk anak perempuan.</translation>
    </message>
    <message>
        <source>Recorded as a boy, but the national number says girl.</source>
        <translation>Tercatat laki-laki, tetapi menurut NIK perempuan.</translation>
    </message>
    <message>
        <source>Recorded as a girl, but the measurements fit a boy.</source>
        <translation>Tercatat perempuan, tetapi hasil ukurnya cocok untuk anak laki-laki.</translation>
    </message>
    <message>
        <source>Recorded as a girl, but the national number says boy.</source>
        <translation>Tercatat perempuan, tetapi menurut NIK laki-laki.</translation>
    </message>
    <message>
        <source>Records to type into another system</source>
        <translation>Data untuk diketik di sistem lain</translation>
    </message>
    <message>
        <source>Recovery food (portions)</source>
        <translation>PMT pemulihan (porsi)</translation>
    </message>
    <message>
        <source>Recovery food given</source>
        <translation>Diberi PMT pemulihan</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Garis merah</translation>
    </message>
    <message>
        <source>Refer to the midwife. Ask about illness and meals.</source>
        <translation>Rujuk ke bidan. Tanyakan sakit dan makan anak.</translation>
    </message>
    <message>
        <source>Refer: {why}</source>
        <translation>Rujuk: {why}</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Rujukan</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Dirujuk</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Dirujuk ke</translation>
    </message>
    <message>
        <source>Referred to {target}, slip {number}</source>
        <translation>Dirujuk ke {target}, surat rujukan {number}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Menolak</translation>
    </message>
    <message>
        <source>Refused on {day}: ask again.</source>
        <translation>Menolak pada {day}: tanyakan lagi.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Remove list</source>
        <translation>Hapus daftar</translation>
    </message>
    <message>
        <source>Remove list {number}</source>
        <translation>Hapus daftar {number}</translation>
    </message>
    <message>
        <source>Remove the chosen day with everything measured on it</source>
        <translation>Hapus hari terpilih dengan semua hasil ukurnya</translation>
    </message>
    <message>
        <source>Remove the empty open day of {day}</source>
        <translation>Hapus hari buka kosong {day}</translation>
    </message>
    <message>
        <source>Remove the measurements of {name} from {day}</source>
        <translation>Hapus pengukuran {name} tanggal {day}</translation>
    </message>
    <message>
        <source>Remove the value of {name}: {measure} {before}</source>
        <translation>Hapus isian {name}: {measure} {before}</translation>
    </message>
    <message>
        <source>Remove the weight of {name} from {day}: {before}</source>
        <translation>Hapus berat {name} tanggal {day}: {before}</translation>
    </message>
    <message>
        <source>Residents with what is known of them</source>
        <translation>Warga dengan keterangannya</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Right date</source>
        <translation>Tanggal yang benar</translation>
    </message>
    <message>
        <source>S counted on {day}</source>
        <translation>S dihitung per {day}</translation>
    </message>
    <message>
        <source>S: children who live here</source>
        <translation>S: balita yang tinggal di sini</translation>
    </message>
    <message>
        <source>S: live here</source>
        <translation>S: tinggal di sini</translation>
    </message>
    <message>
        <source>Same weight as in {month}</source>
        <translation>tetap sejak {month}</translation>
    </message>
    <message>
        <source>Save as workbook</source>
        <translation>Simpan sebagai file Excel</translation>
    </message>
    <message>
        <source>Save the month in the columns of the e-PPGBM sheets (Ctrl+E)</source>
        <translation>Simpan bulan ini dengan kolom lembar e-PPGBM (Ctrl+E)</translation>
    </message>
    <message>
        <source>Saved: {file}. {remarks}</source>
        <translation>Tersimpan: {file}. {remarks}</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Timbangan</translation>
    </message>
    <message>
        <source>Scale: {scale}</source>
        <translation>Timbangan: {scale}</translation>
    </message>
    <message>
        <source>School age</source>
        <translation>Usia sekolah</translation>
    </message>
    <message>
        <source>Search who came</source>
        <translation>Cari yang datang</translation>
    </message>
    <message>
        <source>Search whose turn it is</source>
        <translation>Cari siapa gilirannya</translation>
    </message>
    <message>
        <source>Second weighing</source>
        <translation>Timbang ulang</translation>
    </message>
    <message>
        <source>Second weight (g)</source>
        <translation>Berat kedua (g)</translation>
    </message>
    <message>
        <source>Second weight, kg</source>
        <translation>Berat kedua, kg</translation>
    </message>
    <message>
        <source>Send to the health worker: T, below the red line or above the orange line, too thin, too heavy, short, head too small or too large, arm red, 2 signs of tuberculosis, development not complete.</source>
        <translation>Rujuk ke petugas kesehatan: T, di bawah garis merah atau di atas garis oranye, kurus, gemuk, pendek, lingkar kepala terlalu kecil atau besar, LiLA merah, 2 gejala TBC, perkembangan tidak lengkap.</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Dirujuk ke</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Pelayanan</translation>
    </message>
    <message>
        <source>Serve {name}: {what}</source>
        <translation>Pelayanan untuk {name}: {what}</translation>
    </message>
    <message>
        <source>Severely underweight by weight for age</source>
        <translation>Berat badan sangat kurang menurut BB/U</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Sex and age</source>
        <translation>Jenis kelamin dan umur</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>Jenis kelamin tidak diketahui</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Tampilkan besar</translation>
    </message>
    <message>
        <source>Show the last open day, {day}</source>
        <translation>Tampilkan hari buka terakhir, {day}</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Sign of tuberculosis</source>
        <translation>Gejala TBC</translation>
    </message>
    <message>
        <source>Signs of TB</source>
        <translation>Gejala TBC</translation>
    </message>
    <message>
        <source>Signs of illness (name them)</source>
        <translation>Gejala sakit (sebutkan)</translation>
    </message>
    <message>
        <source>Signs of tuberculosis</source>
        <translation>Gejala TBC</translation>
    </message>
    <message>
        <source>Six months of breast milk only</source>
        <translation>ASI saja enam bulan</translation>
    </message>
    <message>
        <source>Something else was given</source>
        <translation>Ada pemberian lain</translation>
    </message>
    <message>
        <source>Space: has a growth card. Delete: has none. The cursor goes on to the next child.</source>
        <translation>Spasi: punya KMS. Delete: tidak punya. Kursor lanjut ke anak berikutnya.</translation>
    </message>
    <message>
        <source>Space: it is entered there. Delete: it is not. The cursor goes on to the next one.</source>
        <translation>Spasi: sudah dicatat di sana. Delete: belum. Kursor pindah ke yang berikutnya.</translation>
    </message>
    <message>
        <source>Space: it is right. Enter: correct it.</source>
        <translation>Spasi: sudah benar. Enter: perbaiki.</translation>
    </message>
    <message>
        <source>Space: it is right. It is not asked about again unless the value changes.</source>
        <translation>Spasi: sudah benar. Tidak ditanyakan lagi kecuali hasilnya berubah.</translation>
    </message>
    <message>
        <source>Start open day</source>
        <translation>Mulai hari buka</translation>
    </message>
    <message>
        <source>Start open day on {day}</source>
        <translation>Mulai hari buka tanggal {day}</translation>
    </message>
    <message>
        <source>Start the open day of {day}</source>
        <translation>Mulai hari buka {day}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Still due after the open day of {day}</source>
        <translation>Masih waktunya sesudah hari buka {day}</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Yang belum selesai</translation>
    </message>
    <message>
        <source>Store line</source>
        <translation>Simpan baris</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Jalan</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Summary of the open day</source>
        <translation>Ringkasan hari buka</translation>
    </message>
    <message>
        <source>Summary of the open day, {day}</source>
        <translation>Ringkasan hari buka, {day}</translation>
    </message>
    <message>
        <source>Sums of S, K, D, N, T, O and B</source>
        <translation>Jumlah S, K, D, N, T, O, dan B</translation>
    </message>
    <message>
        <source>Supervising officer</source>
        <translation>Petugas pembina</translation>
    </message>
    <message>
        <source>Swelling of both feet</source>
        <translation>Bengkak kedua kaki</translation>
    </message>
    <message>
        <source>Swollen feet</source>
        <translation>Bengkak kaki</translation>
    </message>
    <message>
        <source>Swollen feet: no z-score</source>
        <translation>Bengkak kaki: tanpa z-score</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>T: did not gain enough</source>
        <translation>T: tidak naik</translation>
    </message>
    <message>
        <source>Take back N by curve: {name}, {month}</source>
        <translation>Batalkan N menurut grafik: {name}, {month}</translation>
    </message>
    <message numerus="yes">
        <source>Take lot {lot} ({n} left)</source>
        <translation>
            <numerusform>Pakai batch {lot} (sisa {n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take lot {lot}, until {expiry} ({n} left)</source>
        <translation>
            <numerusform>Pakai batch {lot}, sampai {expiry} (sisa {n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Keluarkan dari daftar</translation>
    </message>
    <message>
        <source>Take {name} off the day&apos;s list</source>
        <translation>Keluarkan {name} dari daftar hari ini</translation>
    </message>
    <message>
        <source>Takes this person off the day&apos;s list (Ctrl+Delete)</source>
        <translation>Mengeluarkan orang ini dari daftar hari ini (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Talk about</source>
        <translation>Bicarakan</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Dibicarakan</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Target of the year</source>
        <translation>Target tahun ini</translation>
    </message>
    <message>
        <source>Targets of {year}</source>
        <translation>Target tahun {year}</translation>
    </message>
    <message>
        <source>Tell the mother</source>
        <translation>Pesan untuk ibu</translation>
    </message>
    <message>
        <source>Tell the mother: {what}</source>
        <translation>Pesan untuk ibu: {what}</translation>
    </message>
    <message>
        <source>The birth date is estimated. Ask for a document.</source>
        <translation>Tanggal lahirnya perkiraan. Minta akta atau surat lahirnya.</translation>
    </message>
    <message>
        <source>The birth date is estimated: ages are about right only.</source>
        <translation>Tanggal lahirnya perkiraan: umur hanya kira-kira.</translation>
    </message>
    <message>
        <source>The birth date is not known. Ask the family.</source>
        <translation>Tanggal lahir tidak diketahui. Tanyakan pada keluarganya.</translation>
    </message>
    <message>
        <source>The child moved on the scale</source>
        <translation>Anak bergerak saat ditimbang</translation>
    </message>
    <message>
        <source>The child was not measured today.</source>
        <translation>Anak tidak diukur hari ini.</translation>
    </message>
    <message>
        <source>The columns were never compared with this year&apos;s own sheets of e-PPGBM. Try with a few children first.</source>
        <translation>Kolomnya belum pernah dicocokkan dengan lembar e-PPGBM tahun ini. Coba dulu dengan beberapa anak.</translation>
    </message>
    <message>
        <source>The country pack of this post has no e-PPGBM sheets. Nothing was written. Choose the pack of Indonesia in Settings.</source>
        <translation>Paket negara posyandu ini tidak punya lembar e-PPGBM. Tidak ada yang ditulis. Pilih paket Indonesia di Pengaturan.</translation>
    </message>
    <message>
        <source>The curve is flat or falls to the line below</source>
        <translation>Grafik mendatar atau menurun memotong garis di bawahnya</translation>
    </message>
    <message>
        <source>The curve runs along its line</source>
        <translation>Grafik mengikuti garis pertumbuhannya</translation>
    </message>
    <message>
        <source>The day of birth is not known. Ask for a document.</source>
        <translation>Tanggal lahir tidak lengkap. Minta akta atau surat lahirnya.</translation>
    </message>
    <message>
        <source>The feet of {name} are not swollen</source>
        <translation>Kaki {name} tidak bengkak</translation>
    </message>
    <message>
        <source>The first weight could hardly be right</source>
        <translation>Berat pertama tidak wajar</translation>
    </message>
    <message>
        <source>The health centre&apos;s numbers stand beside what the post counts itself and change nothing of it.</source>
        <translation>Angka puskesmas tampil di samping hitungan posyandu, tanpa mengubahnya.</translation>
    </message>
    <message>
        <source>The health worker decided</source>
        <translation>Keputusan petugas kesehatan</translation>
    </message>
    <message>
        <source>The letter of {name} in {month} is {letter}: only N and T can be chosen one for the other.</source>
        <translation>{name} pada {month} mendapat huruf {letter}: yang bisa diganti hanya N menjadi T atau T menjadi N.</translation>
    </message>
    <message>
        <source>The number before a line: given; once more: refused. Enter stores and calls the next one, Esc leaves.</source>
        <translation>Angka di depan baris: diberikan; sekali lagi: menolak. Enter menyimpan dan memanggil yang berikutnya, Esc keluar.</translation>
    </message>
    <message>
        <source>The number before a topic: talked about it. + ticks all that today asks for. Enter stores: the person may go.</source>
        <translation>Angka di depan topik: sudah dibicarakan. + mencentang semua yang perlu hari ini. Enter menyimpan: orangnya boleh pulang.</translation>
    </message>
    <message>
        <source>The open day is on {day} already.</source>
        <translation>Hari buka memang sudah tanggal {day}.</translation>
    </message>
    <message>
        <source>The open day of {day} is finished. Press “Open day again” to enter more people.</source>
        <translation>Hari buka {day} sudah selesai. Tekan “Buka kembali” untuk memasukkan orang lain.</translation>
    </message>
    <message>
        <source>The open day of {day} is not finished. Look whether everybody is entered, then finish it.</source>
        <translation>Hari buka {day} belum diselesaikan. Periksa apakah semua sudah tercatat, lalu selesaikan.</translation>
    </message>
    <message>
        <source>The open day of {day} is written already. Enter again moves it to {to} with all its children, Esc leaves it.</source>
        <translation>Hari buka {day} sudah tertulis. Enter sekali lagi memindahkannya ke {to} dengan semua anaknya, Esc membiarkannya.</translation>
    </message>
    <message>
        <source>The post has no {item} that may be given out. Mark it as given only if the health worker brought it.</source>
        <translation>Posyandu tidak punya {item} yang boleh diberikan. Tandai diberikan hanya kalau dibawa petugas kesehatan.</translation>
    </message>
    <message>
        <source>The red line is not confirmed by the health centre yet.</source>
        <translation>Garis merah belum dipastikan puskesmas.</translation>
    </message>
    <message>
        <source>The scale was not at zero</source>
        <translation>Timbangan tidak di angka nol</translation>
    </message>
    <message>
        <source>The scale was read or written wrongly</source>
        <translation>Salah baca timbangan atau salah tulis</translation>
    </message>
    <message>
        <source>The target of {indicator} lies between 0 and {most}.</source>
        <translation>Target {indicator} harus antara 0 dan {most}.</translation>
    </message>
    <message>
        <source>The values of {name} and {other} look exchanged: until now {ahead} was ahead.</source>
        <translation>{name} dan {other} sepertinya tertukar: selama ini {ahead} lebih besar.</translation>
    </message>
    <message>
        <source>The weighing month in figures (SKDN)</source>
        <translation>Hasil penimbangan bulanan (SKDN)</translation>
    </message>
    <message>
        <source>The weighing months of {year}</source>
        <translation>Balok SKDN tahun {year}</translation>
    </message>
    <message>
        <source>The whole day in figures, and what is still to do (Ctrl+6)</source>
        <translation>Seluruh hari dalam angka, dan yang belum selesai (Ctrl+6)</translation>
    </message>
    <message>
        <source>Then who types is noted too.</source>
        <translation>Siapa yang mengetik juga dicatat.</translation>
    </message>
    <message>
        <source>There are no boxes on this line.</source>
        <translation>Baris ini tidak punya kotak.</translation>
    </message>
    <message>
        <source>There is no box {number} on this line. The last one is {last}.</source>
        <translation>Tidak ada kotak {number} di baris ini. Yang terakhir {last}.</translation>
    </message>
    <message>
        <source>There is no list {number}. Look at the number at the head of the paper.</source>
        <translation>Tidak ada daftar {number}. Lihat nomor di bagian atas kertas.</translation>
    </message>
    <message>
        <source>There is no weight of this day yet. Enter the first one as usual.</source>
        <translation>Belum ada hasil timbang hari ini. Catat yang pertama seperti biasa.</translation>
    </message>
    <message>
        <source>There was no open day on {day}. Choose the day for which you want the list of those who did not come.</source>
        <translation>Tidak ada hari buka pada {day}. Pilih hari buka yang daftar tidak datangnya Anda perlukan.</translation>
    </message>
    <message>
        <source>This day is finished. Click a line to correct a value; press “Open day again” to enter more people.</source>
        <translation>Hari ini sudah selesai. Klik baris untuk mengoreksi hasil; tekan “Buka kembali” untuk memasukkan orang lain.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Laptop ini</translation>
    </message>
    <message>
        <source>This line is not here any more. Look at the list again.</source>
        <translation>Baris ini sudah tidak ada. Lihat kembali daftarnya.</translation>
    </message>
    <message>
        <source>This list is not here any more. Look at the lists again.</source>
        <translation>Daftar ini sudah tidak ada. Lihat kembali semua daftar.</translation>
    </message>
    <message>
        <source>This open day is not here any more. Choose another day.</source>
        <translation>Hari buka ini sudah tidak ada. Pilih hari lain.</translation>
    </message>
    <message>
        <source>This person stands in no list any more: a card cannot be printed.</source>
        <translation>Orang ini sudah tidak ada di daftar mana pun: kartunya tidak bisa dicetak.</translation>
    </message>
    <message>
        <source>This person stands in no list any more: a growth card cannot be printed.</source>
        <translation>Orang ini sudah tidak ada di daftar mana pun: KMS tidak bisa dicetak.</translation>
    </message>
    <message>
        <source>This visit was removed. Search the person again.</source>
        <translation>Kunjungan ini sudah dihapus. Cari lagi orangnya.</translation>
    </message>
    <message>
        <source>Those for whom something is due</source>
        <translation>Yang sudah waktunya menerima sesuatu</translation>
    </message>
    <message>
        <source>Those who did not come</source>
        <translation>Yang tidak datang</translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <translation>Jam: {time}</translation>
    </message>
    <message>
        <source>To catch up</source>
        <translation>Imunisasi kejar</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Perlu diperiksa</translation>
    </message>
    <message>
        <source>To do: {what}</source>
        <translation>Yang dilakukan: {what}</translation>
    </message>
    <message>
        <source>To enter</source>
        <translation>Perlu dicatat</translation>
    </message>
    <message>
        <source>To refer, no referral written</source>
        <translation>Perlu dirujuk, belum ada surat rujukan</translation>
    </message>
    <message>
        <source>To write into the books</source>
        <translation>Perlu ditulis di Buku KIA</translation>
    </message>
    <message>
        <source>To write into the books, open day {day}</source>
        <translation>Untuk ditulis di Buku KIA, hari buka {day}</translation>
    </message>
    <message>
        <source>Twins exchanged</source>
        <translation>Anak kembar tertukar</translation>
    </message>
    <message>
        <source>Type a weight, Enter stores it and goes on. A letter looks for a name.</source>
        <translation>Ketik berat; Enter menyimpan lalu lanjut. Ketik huruf untuk mencari nama.</translation>
    </message>
    <message>
        <source>Type back</source>
        <translation>Salin dari kertas</translation>
    </message>
    <message>
        <source>Type the number of one reason, 1 to {last}.</source>
        <translation>Ketik nomor satu alasan, 1 sampai {last}.</translation>
    </message>
    <message>
        <source>Type the numbers of the boxes that are ticked, for example 1 3. Type -2 for a refusal.</source>
        <translation>Ketik nomor kotak yang dicentang, misalnya 1 3. Ketik -2 kalau menolak.</translation>
    </message>
    <message>
        <source>Type two letters of the name or the mother, or the queue number. Arrow keys choose, Enter takes.</source>
        <translation>Ketik dua huruf dari nama anak atau ibunya, atau nomor antrean. Pilih dengan tombol panah, lalu tekan Enter.</translation>
    </message>
    <message>
        <source>Type two letters of the name or the mother. Enter gives the next queue number.</source>
        <translation>Ketik dua huruf dari nama anak atau ibunya. Enter memberi nomor antrean berikutnya.</translation>
    </message>
    <message>
        <source>Typed back on</source>
        <translation>Selesai disalin tanggal</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>Diketik oleh</translation>
    </message>
    <message>
        <source>UNCONFIRMED: bands and lines were not yet compared with this year&apos;s printed card.</source>
        <translation>BELUM DIPASTIKAN: pita warna dan garis belum dicocokkan dengan KMS cetakan tahun ini.</translation>
    </message>
    <message>
        <source>UNCONFIRMED: where the red line runs was not yet compared with this year&apos;s printed card.</source>
        <translation>BELUM DIPASTIKAN: letak garis merah belum dicocokkan dengan KMS cetakan tahun ini.</translation>
    </message>
    <message>
        <source>Underweight by weight for age</source>
        <translation>Berat badan kurang menurut BB/U</translation>
    </message>
    <message>
        <source>Up to 6 months: breast milk only</source>
        <translation>Sampai 6 bulan: ASI saja</translation>
    </message>
    <message>
        <source>Upper arm (cm)</source>
        <translation>Lingkar lengan atas (cm)</translation>
    </message>
    <message>
        <source>Uses contraception</source>
        <translation>Peserta KB</translation>
    </message>
    <message>
        <source>Vaccinated by</source>
        <translation>Diimunisasi oleh</translation>
    </message>
    <message>
        <source>Vaccinated by (nurse or midwife)</source>
        <translation>Diimunisasi oleh (perawat atau bidan)</translation>
    </message>
    <message>
        <source>Value that was looked at</source>
        <translation>Hasil yang dilihat</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Hasil ukur</translation>
    </message>
    <message>
        <source>Values of {name} from {day} are right: {kind}</source>
        <translation>Hasil {name} tanggal {day} sudah benar: {kind}</translation>
    </message>
    <message>
        <source>Values that are hardly possible, that jump or that look exchanged stand here.</source>
        <translation>Di sini muncul hasil yang tidak wajar, yang melonjak, atau yang sepertinya tertukar.</translation>
    </message>
    <message>
        <source>Values to check</source>
        <translation>Hasil yang perlu diperiksa</translation>
    </message>
    <message>
        <source>Values to look at again</source>
        <translation>Hasil yang perlu diperiksa lagi</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Visit the child at home and weigh it.</source>
        <translation>Kunjungi rumah anak dan timbang di sana (sweeping).</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>Dikunjungi tanggal</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Luar wilayah</translation>
    </message>
    <message>
        <source>Visitors are weighed and listed apart, and stand in no number of the month.</source>
        <translation>Anak dari luar wilayah ditimbang dan dicatat terpisah, dan tidak masuk hitungan bulanan.</translation>
    </message>
    <message>
        <source>Visitors from elsewhere, not counted</source>
        <translation>Luar wilayah, tidak dihitung</translation>
    </message>
    <message>
        <source>Visitors of the month</source>
        <translation>Pengunjung bulan ini</translation>
    </message>
    <message>
        <source>Visitors weighed, not counted</source>
        <translation>Luar wilayah: ditimbang, tidak dihitung</translation>
    </message>
    <message>
        <source>Vitamin A</source>
        <translation>Vitamin A</translation>
    </message>
    <message>
        <source>Vitamin A and deworming page: {what}, {day}</source>
        <translation>Halaman vitamin A dan obat cacing: {what}, {day}</translation>
    </message>
    <message>
        <source>Vitamin A, blue capsule, 6-11 months</source>
        <translation>Vitamin A kapsul biru, 6-11 bulan</translation>
    </message>
    <message>
        <source>Vitamin A, red capsule, 12-59 months</source>
        <translation>Vitamin A kapsul merah, 12-59 bulan</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Volunteer: {name}</source>
        <translation>Kader: {name}</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Volunteers who helped</source>
        <translation>Jumlah kader yang bertugas</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>Lingkar perut</translation>
    </message>
    <message>
        <source>Waist (mm)</source>
        <translation>Lingkar perut (mm)</translation>
    </message>
    <message>
        <source>Waist cm</source>
        <translation>Lingkar perut cm</translation>
    </message>
    <message>
        <source>Was not at the table Advise</source>
        <translation>Tidak ke meja Penyuluhan</translation>
    </message>
    <message>
        <source>Was not at the table Record</source>
        <translation>Tidak ke meja Pencatatan</translation>
    </message>
    <message>
        <source>Was not at the table Serve</source>
        <translation>Tidak ke meja Pelayanan</translation>
    </message>
    <message>
        <source>Was the zero of the scale checked?</source>
        <translation>Angka nol timbangan sudah diperiksa?</translation>
    </message>
    <message>
        <source>Weeks of pregnancy</source>
        <translation>Umur kehamilan (minggu)</translation>
    </message>
    <message>
        <source>Weigh {name}: {amount}</source>
        <translation>Timbang {name}: {amount}</translation>
    </message>
    <message>
        <source>Weigh, measure</source>
        <translation>Pengukuran</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Ditimbang</translation>
    </message>
    <message>
        <source>Weighed again</source>
        <translation>Timbang ulang</translation>
    </message>
    <message>
        <source>Weighed again: {name}, {before} → {amount}</source>
        <translation>Timbang ulang: {name}, {before} → {amount}</translation>
    </message>
    <message>
        <source>Weighed at home {date}</source>
        <translation>Ditimbang di rumah {date}</translation>
    </message>
    <message>
        <source>Weighed elsewhere</source>
        <translation>Timbang di tempat lain</translation>
    </message>
    <message>
        <source>Weighed elsewhere {date}</source>
        <translation>Ditimbang di tempat lain {date}</translation>
    </message>
    <message>
        <source>Weighed here for the first time</source>
        <translation>Baru pertama ditimbang di sini</translation>
    </message>
    <message>
        <source>Weighed here for the first time (B)</source>
        <translation>Baru pertama ditimbang di sini (B)</translation>
    </message>
    <message>
        <source>Weighed on</source>
        <translation>Ditimbang tanggal</translation>
    </message>
    <message>
        <source>Weighed, but too old or no longer living here</source>
        <translation>Ditimbang, tetapi lewat umur atau tidak tinggal di sini lagi</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Penimbangan</translation>
    </message>
    <message>
        <source>Weighings of the month</source>
        <translation>Penimbangan bulan ini</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Berat badan</translation>
    </message>
    <message>
        <source>Weight (g)</source>
        <translation>Berat badan (g)</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>Berat badan (kg)</translation>
    </message>
    <message>
        <source>Weight and length</source>
        <translation>Berat dan panjang/tinggi</translation>
    </message>
    <message>
        <source>Weight and length do not fit</source>
        <translation>Berat dan panjang/tinggi tidak cocok</translation>
    </message>
    <message>
        <source>Weight before {weight} kg ({day})</source>
        <translation>Berat sebelumnya {weight} kg ({day})</translation>
    </message>
    <message>
        <source>Weight changed too much</source>
        <translation>Berat berubah terlalu banyak</translation>
    </message>
    <message>
        <source>Weight chart: month {month}, {weight} kg</source>
        <translation>Grafik berat: bulan ke-{month}, {weight} kg</translation>
    </message>
    <message>
        <source>Weight chart: month {month}, {weight} kg, {letter}</source>
        <translation>Grafik berat: bulan ke-{month}, {weight} kg, {letter}</translation>
    </message>
    <message>
        <source>Weight for age</source>
        <translation>Berat menurut umur (BB/U)</translation>
    </message>
    <message>
        <source>Weight for age above {z}; where the orange line lies is not confirmed yet</source>
        <translation>BB/U di atas {z}; letak garis oranye belum dipastikan</translation>
    </message>
    <message>
        <source>Weight for age below {z}; where the red line lies is not confirmed yet</source>
        <translation>BB/U di bawah {z}; letak garis merah belum dipastikan</translation>
    </message>
    <message>
        <source>Weight for length or height</source>
        <translation>Berat menurut panjang/tinggi (BB/PB, BB/TB)</translation>
    </message>
    <message>
        <source>Weight for length or height (nutrition)</source>
        <translation>Berat menurut panjang/tinggi (status gizi)</translation>
    </message>
    <message>
        <source>Weight from home or elsewhere</source>
        <translation>Hasil timbang dari rumah atau tempat lain</translation>
    </message>
    <message>
        <source>Weight hardly possible</source>
        <translation>Berat tidak wajar</translation>
    </message>
    <message>
        <source>Weight kg</source>
        <translation>BB kg</translation>
    </message>
    <message>
        <source>Weight of {name} from {day}: {amount}</source>
        <translation>Berat {name} tanggal {day}: {amount}</translation>
    </message>
    <message>
        <source>Weight of {name} from {day}: {before} → {amount}</source>
        <translation>Berat {name} tanggal {day}: {before} → {amount}</translation>
    </message>
    <message>
        <source>Weight {weight} kg</source>
        <translation>Berat {weight} kg</translation>
    </message>
    <message>
        <source>Weight, length, arm or head not normal</source>
        <translation>Berat, panjang, LiLA, atau lingkar kepala tidak normal</translation>
    </message>
    <message>
        <source>Welfare not known</source>
        <translation>Belum diketahui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>What goes into the books of the children</source>
        <translation>Yang ditulis di Buku KIA anak</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Yang dihitung</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Yang sudah waktunya</translation>
    </message>
    <message>
        <source>What is due on {day}</source>
        <translation>Yang sudah waktunya pada {day}</translation>
    </message>
    <message>
        <source>What is due: tick what was given, write – where the family did not want it</source>
        <translation>Yang sudah waktunya: centang yang diberikan, tulis – kalau keluarga menolak</translation>
    </message>
    <message>
        <source>What is stored of this child</source>
        <translation>Yang sudah tersimpan untuk anak ini</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Arti</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang dilakukan</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Yang perlu ditulis</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Yang diberikan</translation>
    </message>
    <message>
        <source>What was seen and said</source>
        <translation>Yang diamati dan dibicarakan</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>Where the number comes from</source>
        <translation>Asal angka</translation>
    </message>
    <message>
        <source>Where the numbers come from, e.g. a letter of the health centre</source>
        <translation>Asal angka, misalnya surat dari puskesmas</translation>
    </message>
    <message>
        <source>Where two laptops check in, let one begin with 1 and the other with 101.</source>
        <translation>Kalau pendaftaran memakai dua laptop, satu mulai dari 1 dan yang lain dari 101.</translation>
    </message>
    <message>
        <source>Which child of the mother</source>
        <translation>Anak ke-</translation>
    </message>
    <message>
        <source>Which child of the mother (1 = first)</source>
        <translation>Anak ke- (1 = anak pertama)</translation>
    </message>
    <message>
        <source>Which scale?</source>
        <translation>Timbangan yang dipakai?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Yang hadir</translation>
    </message>
    <message>
        <source>Who did not come this month</source>
        <translation>Yang tidak datang bulan ini</translation>
    </message>
    <message>
        <source>Who helped on the open day</source>
        <translation>Yang membantu di hari buka</translation>
    </message>
    <message>
        <source>Who helps?</source>
        <translation>Siapa yang membantu?</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>Yang diharapkan datang</translation>
    </message>
    <message>
        <source>Who is expected today?</source>
        <translation>Siapa yang diharapkan datang hari ini?</translation>
    </message>
    <message>
        <source>Who is expected, place, scale, volunteers</source>
        <translation>Yang diharapkan datang, tempat, timbangan, kader</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Yang hadir</translation>
    </message>
    <message>
        <source>Who is there today: volunteers, field officer, health worker</source>
        <translation>Yang bertugas hari ini: kader, petugas lapangan, tenaga kesehatan</translation>
    </message>
    <message>
        <source>Who measures</source>
        <translation>Siapa yang mengukur</translation>
    </message>
    <message>
        <source>Who of these does not come is counted as absent. Everybody may come.</source>
        <translation>Yang tidak datang dihitung tidak hadir. Semua orang boleh datang.</translation>
    </message>
    <message>
        <source>Who waits at this step</source>
        <translation>Yang menunggu di langkah ini</translation>
    </message>
    <message>
        <source>Who worked</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Why is it corrected? (may stay empty)</source>
        <translation>Mengapa diperbaiki? (boleh kosong)</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Mengapa ditanyakan</translation>
    </message>
    <message>
        <source>Why the person did not come</source>
        <translation>Sebab tidak datang</translation>
    </message>
    <message>
        <source>Why to visit</source>
        <translation>Alasan dikunjungi</translation>
    </message>
    <message>
        <source>Why to visit: {reasons}</source>
        <translation>Alasan dikunjungi: {reasons}</translation>
    </message>
    <message>
        <source>Why was the child weighed again?</source>
        <translation>Mengapa anak ditimbang ulang?</translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation>Tanpa KMS</translation>
    </message>
    <message>
        <source>Words for the mother</source>
        <translation>Pesan untuk ibu</translation>
    </message>
    <message>
        <source>Write at least one value.</source>
        <translation>Tulis paling tidak satu hasil.</translation>
    </message>
    <message>
        <source>Write birth details</source>
        <translation>Catat data kelahiran</translation>
    </message>
    <message>
        <source>Write birth details of {name}</source>
        <translation>Catat data kelahiran {name}</translation>
    </message>
    <message>
        <source>Write into the book of the child</source>
        <translation>Tulis di Buku KIA anak</translation>
    </message>
    <message>
        <source>Write into the book of {name}: month {month}, {weight} kg, {letter}.</source>
        <translation>Tulis di Buku KIA {name}: bulan ke-{month}, {weight} kg, {letter}.</translation>
    </message>
    <message>
        <source>Write into the book of {name}: month {month}, {weight} kg.</source>
        <translation>Tulis di Buku KIA {name}: bulan ke-{month}, {weight} kg.</translation>
    </message>
    <message>
        <source>Write referral (Ctrl+R)</source>
        <translation>Tulis rujukan (Ctrl+R)</translation>
    </message>
    <message>
        <source>Write the birth date first</source>
        <translation>Tulis dulu tanggal lahirnya</translation>
    </message>
    <message>
        <source>Write the date of the open day.</source>
        <translation>Tulis tanggal hari buka.</translation>
    </message>
    <message>
        <source>Write the day of the open day of {month} in the first line, then the weights.</source>
        <translation>Tulis dulu tanggal hari buka {month} di baris pertama, lalu hasil timbangnya.</translation>
    </message>
    <message>
        <source>Write the day of the visit.</source>
        <translation>Tulis tanggal kunjungan.</translation>
    </message>
    <message>
        <source>Write the name of the nurse or midwife who vaccinated. Volunteers do not vaccinate.</source>
        <translation>Tulis nama perawat atau bidan yang mengimunisasi. Kader tidak mengimunisasi.</translation>
    </message>
    <message>
        <source>Write the official targets of {year}</source>
        <translation>Tulis target resmi tahun {year}</translation>
    </message>
    <message>
        <source>Write the second weight of the chosen day, with the reason</source>
        <translation>Tulis berat kedua pada hari terpilih, beserta alasannya</translation>
    </message>
    <message>
        <source>Write the second weight.</source>
        <translation>Tulis berat kedua.</translation>
    </message>
    <message>
        <source>Write the weight.</source>
        <translation>Tulis beratnya.</translation>
    </message>
    <message>
        <source>Written down today: {what}</source>
        <translation>Sudah dicatat hari ini: {what}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Tahun sebelumnya</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>Yes, − for no</source>
        <translation>Ya, − untuk tidak</translation>
    </message>
    <message>
        <source>Your child gained too little this month. Up to 6 months: breast milk only, more often. After that: one more meal a day. If the child is ill, go to the midwife. Come again next month.</source>
        <translation>Kenaikan berat anak Ibu bulan ini kurang. Sampai 6 bulan: ASI saja, lebih sering. Sesudah itu: tambah satu kali makan sehari. Kalau anak sakit, periksakan ke bidan. Bulan depan datang lagi, ya, Bu.</translation>
    </message>
    <message>
        <source>Your child gained too little this month. Up to 6 months: breast milk only, more often. After that: one more meal a day. The midwife looks for the reason. Come again next month.</source>
        <translation>Kenaikan berat anak Ibu bulan ini kurang. Sampai 6 bulan: ASI saja, lebih sering. Sesudah itu: tambah satu kali makan sehari. Bidan akan mencari sebabnya. Bulan depan datang lagi, ya, Bu.</translation>
    </message>
    <message>
        <source>Zero checked</source>
        <translation>Angka nol diperiksa</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktif</translation>
    </message>
    <message>
        <source>age counted from the due date</source>
        <translation>umur koreksi (dihitung dari HPL)</translation>
    </message>
    <message>
        <source>an age cannot be below 0.</source>
        <translation>umur tidak bisa di bawah 0.</translation>
    </message>
    <message>
        <source>arm {value} cm</source>
        <translation>LiLA {value} cm</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>di rumah</translation>
    </message>
    <message>
        <source>away for a time</source>
        <translation>pergi sementara</translation>
    </message>
    <message>
        <source>below the red line</source>
        <translation>bawah garis merah</translation>
    </message>
    <message>
        <source>below the red line, of the children weighed</source>
        <translation>bawah garis merah (BGM), dari balita yang ditimbang</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>lahir {day}</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>laki-laki</translation>
    </message>
    <message>
        <source>boys</source>
        <translation>laki-laki</translation>
    </message>
    <message>
        <source>by curve</source>
        <translation>menurut grafik</translation>
    </message>
    <message>
        <source>by the age from the due date</source>
        <translation>menurut umur koreksi</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>oleh {name}</translation>
    </message>
    <message>
        <source>changed since {day}</source>
        <translation>berubah sejak {day}</translation>
    </message>
    <message>
        <source>child number {number} of the mother</source>
        <translation>anak ke-{number}</translation>
    </message>
    <message>
        <source>children</source>
        <translation>balita</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>danger sign on {day}: {signs}</source>
        <translation>tanda bahaya pada {day}: {signs}</translation>
    </message>
    <message>
        <source>did not come on {day}</source>
        <translation>tidak datang pada {day}</translation>
    </message>
    <message>
        <source>did not gain enough twice in a row, of the children weighed</source>
        <translation>tidak naik dua kali berturut-turut, dari balita yang ditimbang</translation>
    </message>
    <message>
        <source>did not gain enough, of the children weighed</source>
        <translation>tidak naik, dari balita yang ditimbang</translation>
    </message>
    <message>
        <source>died</source>
        <translation>meninggal</translation>
    </message>
    <message>
        <source>digital scale</source>
        <translation>timbangan digital</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>e-PPGBM</source>
        <translation>e-PPGBM</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>di tempat lain</translation>
    </message>
    <message>
        <source>elsewhere (visitor)</source>
        <translation>di luar wilayah</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>fewer than {number} values</source>
        <translation>kurang dari {number} hasil</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>baru pertama</translation>
    </message>
    <message>
        <source>from here on standing</source>
        <translation>mulai di sini diukur berdiri</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>naik</translation>
    </message>
    <message>
        <source>gained enough, of the children weighed</source>
        <translation>naik, dari balita yang ditimbang</translation>
    </message>
    <message>
        <source>gained enough, of the children weighed last month too</source>
        <translation>naik, dari balita yang bulan lalu juga ditimbang</translation>
    </message>
    <message>
        <source>gained enough, of the children who live here</source>
        <translation>naik, dari balita yang tinggal di sini</translation>
    </message>
    <message>
        <source>gained too little</source>
        <translation>tidak naik</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>perempuan</translation>
    </message>
    <message>
        <source>girl or boy is not written</source>
        <translation>jenis kelamin belum ditulis</translation>
    </message>
    <message>
        <source>girls</source>
        <translation>perempuan</translation>
    </message>
    <message>
        <source>give the age in days or in months, not both.</source>
        <translation>isi umur dalam hari atau dalam bulan, jangan keduanya.</translation>
    </message>
    <message>
        <source>hanging scale</source>
        <translation>dacin</translation>
    </message>
    <message>
        <source>hardly possible: not joined</source>
        <translation>tidak wajar: tidak disambung</translation>
    </message>
    <message>
        <source>has a card</source>
        <translation>punya</translation>
    </message>
    <message>
        <source>has none</source>
        <translation>tidak punya</translation>
    </message>
    <message>
        <source>have a card</source>
        <translation>punya KMS</translation>
    </message>
    <message>
        <source>head {value} cm</source>
        <translation>lingkar kepala {value} cm</translation>
    </message>
    <message>
        <source>here</source>
        <translation>di sini</translation>
    </message>
    <message>
        <source>here for a time</source>
        <translation>tinggal sementara</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>hadir</translation>
    </message>
    <message>
        <source>is here, no. {number}</source>
        <translation>hadir, no. {number}</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>last {weight} kg ({month})</source>
        <translation>terakhir {weight} kg ({month})</translation>
    </message>
    <message>
        <source>length</source>
        <translation>panjang</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>baris {number}</translation>
    </message>
    <message>
        <source>live here</source>
        <translation>tinggal di sini</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>batch {lot}</translation>
    </message>
    <message>
        <source>lying</source>
        <translation>telentang</translation>
    </message>
    <message>
        <source>man</source>
        <translation>laki-laki</translation>
    </message>
    <message>
        <source>missed last month</source>
        <translation>bulan lalu absen</translation>
    </message>
    <message>
        <source>mother {name}</source>
        <translation>ibu {name}</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>pindah</translation>
    </message>
    <message>
        <source>moved away since</source>
        <translation>sudah pindah</translation>
    </message>
    <message>
        <source>needs {minimum}</source>
        <translation>KBM {minimum}</translation>
    </message>
    <message>
        <source>never weighed here</source>
        <translation>belum pernah ditimbang di sini</translation>
    </message>
    <message>
        <source>next child</source>
        <translation>anak berikutnya</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>bulan berikutnya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>no length</source>
        <translation>belum diukur panjang/tingginya</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>tanpa NIK</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>belum ditimbang</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>belum dijawab</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>belum ditanya</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>belum hadir</translation>
    </message>
    <message>
        <source>not in the grid yet</source>
        <translation>belum ada di tabel</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>tidak ditimbang</translation>
    </message>
    <message>
        <source>not weighed last month, of the children weighed</source>
        <translation>bulan lalu tidak ditimbang, dari balita yang ditimbang</translation>
    </message>
    <message>
        <source>not weighed · {weight} kg in {month}</source>
        <translation>tak ditimbang · {month} {weight} kg</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>tidak ada isinya</translation>
    </message>
    <message numerus="yes">
        <source>obese, not measured for {n} months</source>
        <translation>
            <numerusform>obesitas, {n} bulan tidak diukur</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>berlangsung</translation>
    </message>
    <message>
        <source>reads exactly</source>
        <translation>membaca teliti</translation>
    </message>
    <message>
        <source>reads to .0 and .5</source>
        <translation>membulatkan ke ,0 dan ,5</translation>
    </message>
    <message>
        <source>referred on {day}, no result yet</source>
        <translation>dirujuk {day}, belum ada hasil</translation>
    </message>
    <message>
        <source>slip {number}</source>
        <translation>surat rujukan {number}</translation>
    </message>
    <message>
        <source>small at birth: {weight} kg</source>
        <translation>lahir kecil: {weight} kg</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>berdiri</translation>
    </message>
    <message>
        <source>swelling of both feet</source>
        <translation>bengkak kedua kaki</translation>
    </message>
    <message>
        <source>target {number}</source>
        <translation>target {number}</translation>
    </message>
    <message>
        <source>target {number} %</source>
        <translation>target {number} %</translation>
    </message>
    <message>
        <source>the row has {found} cells and the first row has {expected}.</source>
        <translation>baris ini berisi {found} sel, sedangkan baris pertama {expected}.</translation>
    </message>
    <message>
        <source>too little twice</source>
        <translation>2 kali tidak naik</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>terlatih</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>2T</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>sudah diketik</translation>
    </message>
    <message>
        <source>typed back</source>
        <translation>sudah disalin</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>luar wilayah</translation>
    </message>
    <message>
        <source>waits for the scale</source>
        <translation>menunggu ditimbang</translation>
    </message>
    <message>
        <source>weighed</source>
        <translation>ditimbang</translation>
    </message>
    <message>
        <source>weighed here for the first time, of the children weighed</source>
        <translation>baru pertama ditimbang di sini, dari balita yang ditimbang</translation>
    </message>
    <message>
        <source>weighed on {day}: {amount} kg</source>
        <translation>ditimbang {day}: {amount} kg</translation>
    </message>
    <message>
        <source>weighed, for each 100 children with a growth card</source>
        <translation>ditimbang, per 100 balita yang punya KMS</translation>
    </message>
    <message>
        <source>weighed, of the children who live here</source>
        <translation>ditimbang, dari balita yang tinggal di sini</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>berat</translation>
    </message>
    <message>
        <source>with a growth card, of the children who live here</source>
        <translation>punya KMS, dari balita yang tinggal di sini</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>perempuan</translation>
    </message>
    <message>
        <source>writes .{digit} very often</source>
        <translation>sangat sering menulis ,{digit}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>z-score</source>
        <translation>z-score</translation>
    </message>
    <message>
        <source>zero checked</source>
        <translation>angka nol diperiksa</translation>
    </message>
    <message>
        <source>zero not checked</source>
        <translation>angka nol belum diperiksa</translation>
    </message>
    <message>
        <source>{amount} is stored for {day} already. Store once more if this is right too.</source>
        <translation>{amount} sudah tersimpan untuk {day}. Simpan sekali lagi kalau ini juga benar.</translation>
    </message>
    <message>
        <source>{amount} is stored for {day} already. Store once more to write {new} in its place.</source>
        <translation>{amount} sudah tersimpan untuk {day}. Simpan sekali lagi untuk menggantinya dengan {new}.</translation>
    </message>
    <message>
        <source>{amount} is unusual at this age. If it is right, press Enter again.</source>
        <translation>{amount} tidak biasa untuk umur ini. Kalau memang benar, tekan Enter lagi.</translation>
    </message>
    <message>
        <source>{amount} is {difference} less than in {month}. If it is right, press Enter again.</source>
        <translation>{amount} turun {difference} dari {month}. Kalau memang benar, tekan Enter lagi.</translation>
    </message>
    <message>
        <source>{amount} is {difference} more than in {month}. If it is right, press Enter again.</source>
        <translation>{amount} naik {difference} dari {month}. Kalau memang benar, tekan Enter lagi.</translation>
    </message>
    <message>
        <source>{amount} looks like the value of {other}: until now {ahead} was ahead. If it is right, press Enter again.</source>
        <translation>{amount} seperti hasil {other}: selama ini {ahead} yang lebih besar. Kalau memang benar, tekan Enter lagi.</translation>
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
        <translation>{code} ada {number}, padahal balita yang tinggal di sini hanya {all}. Lihat daftar balita bulan ini.</translation>
    </message>
    <message>
        <source>{day} is in the future. Choose today or an earlier day.</source>
        <translation>{day} belum tiba. Pilih hari ini atau hari yang lalu.</translation>
    </message>
    <message>
        <source>{day}, changed since</source>
        <translation>{day}, berubah sesudahnya</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} dari {all}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} lines typed</source>
        <translation>
            <numerusform>{done} dari {n} baris sudah diketik</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: {choices}</source>
        <translation>{field}: {choices}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Nothing was written.</source>
        <translation>{file} tidak bisa dibaca: {reason}. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} tidak bisa ditulis: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not a CSV file in UTF-8. Save it so and try again. Nothing was written.</source>
        <translation>{file} bukan file CSV UTF-8. Simpan dalam format itu, lalu coba lagi. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>{file}, row 1, column {column}: there is no such column, or it is there twice. Nothing was written.</source>
        <translation>{file}, baris 1, kolom {column}: kolom ini tidak dikenal, atau ada dua kali. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>{file}, row 1: there is no column {column}. The first row names the columns. Nothing was written.</source>
        <translation>{file}, baris 1: kolom {column} tidak ada. Baris pertama berisi nama kolom. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: {reason} Nothing was written.</source>
        <translation>{file}, baris {row}, kolom {column}: {reason} Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the row cannot be read as CSV. Nothing was written.</source>
        <translation>{file}, baris {row}: baris ini tidak bisa dibaca sebagai CSV. Tidak ada yang ditulis.</translation>
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
        <translation>{grams} g, KBM {minimum}</translation>
    </message>
    <message>
        <source>{group} {number}</source>
        <translation>{group} {number}</translation>
    </message>
    <message>
        <source>{group}: absent</source>
        <translation>{group}: tidak datang</translation>
    </message>
    <message>
        <source>{group}: came</source>
        <translation>{group}: hadir</translation>
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
        <translation>{measure} {amount} saat lahir tidak mungkin. Periksa Buku KIA.</translation>
    </message>
    <message>
        <source>{measure} {amount} is hardly possible at this age.</source>
        <translation>{measure} {amount} tidak wajar untuk umur ini.</translation>
    </message>
    <message>
        <source>{measure} {amount} is not possible. Check the measuring board.</source>
        <translation>{measure} {amount} tidak mungkin. Periksa alat ukur panjang/tinggi.</translation>
    </message>
    <message>
        <source>{measure} {amount} is not possible. Check the scale.</source>
        <translation>{measure} {amount} tidak mungkin. Periksa timbangan.</translation>
    </message>
    <message>
        <source>{measure} {amount} is not possible. Check the tape.</source>
        <translation>{measure} {amount} tidak mungkin. Periksa pita ukur.</translation>
    </message>
    <message>
        <source>{measure} {amount} is {difference} less than on {day}.</source>
        <translation>{measure} {amount} turun {difference} dari {day}.</translation>
    </message>
    <message>
        <source>{measure} {amount} is {difference} more than on {day}.</source>
        <translation>{measure} {amount} naik {difference} dari {day}.</translation>
    </message>
    <message>
        <source>{measure}, {unit}</source>
        <translation>{measure}, {unit}</translation>
    </message>
    <message>
        <source>{measure}: measure again, this can hardly be right.</source>
        <translation>{measure}: ukur lagi, hasil ini tidak wajar.</translation>
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
        <translation>{month} bertanggal 1 sampai {last}. Tulis angka tanggalnya saja.</translation>
    </message>
    <message>
        <source>{more}, {less}</source>
        <translation>{more}, {less}</translation>
    </message>
    <message>
        <source>{name} came on {day} and has no weight. Enter it, or take the name off the day.</source>
        <translation>{name} datang pada {day} tetapi beratnya belum ada. Isikan, atau hapus namanya dari hari itu.</translation>
    </message>
    <message>
        <source>{name} cannot have come on {day}: born {birth}.</source>
        <translation>{name} tidak mungkin datang pada {day}: lahir {birth}.</translation>
    </message>
    <message>
        <source>{name} cannot have come on {day}: died {death}.</source>
        <translation>{name} tidak mungkin datang pada {day}: meninggal {death}.</translation>
    </message>
    <message>
        <source>{name} did not gain weight in {month}: the curve is flat or falls, and the letter stays T.</source>
        <translation>Berat {name} tidak naik pada {month}: grafiknya mendatar atau turun, jadi tetap T.</translation>
    </message>
    <message>
        <source>{name} died on {death}. A visit on {day} cannot be entered. Check the date of death on the resident&apos;s card.</source>
        <translation>{name} meninggal pada {death}. Kunjungan pada {day} tidak bisa dicatat. Periksa tanggal meninggal di kartu warga.</translation>
    </message>
    <message>
        <source>{name} has N already: the weight rose enough.</source>
        <translation>{name} sudah N: kenaikan beratnya cukup.</translation>
    </message>
    <message>
        <source>{name} has N now: the curve runs along its line. F4 takes it back.</source>
        <translation>{name} sekarang N: grafik mengikuti garis pertumbuhannya. F4 membatalkannya.</translation>
    </message>
    <message>
        <source>{name} has a growth card</source>
        <translation>{name} punya KMS</translation>
    </message>
    <message>
        <source>{name} has no growth card</source>
        <translation>{name} tidak punya KMS</translation>
    </message>
    <message>
        <source>{name} has no weight of {month}: there is no letter to choose.</source>
        <translation>{name} tidak ditimbang pada {month}: tidak ada N/T yang bisa dipilih.</translation>
    </message>
    <message>
        <source>{name} has number {number}.</source>
        <translation>{name} bernomor {number}.</translation>
    </message>
    <message>
        <source>{name} has the reckoned letter again.</source>
        <translation>N/T {name} kembali ke hasil hitungan.</translation>
    </message>
    <message>
        <source>{name} has {before} on {day} already. Enter again writes {amount} in its place, Esc keeps what is there.</source>
        <translation>{name} sudah tercatat {before} pada {day}. Enter sekali lagi menggantinya dengan {amount}, Esc membiarkannya.</translation>
    </message>
    <message>
        <source>{name} is a volunteer of this post, and volunteers do not vaccinate. Write who gave the vaccine, or press Enter again if a nurse or midwife has the same name.</source>
        <translation>{name} adalah kader posyandu ini, dan kader tidak mengimunisasi. Tulis siapa yang mengimunisasi, atau tekan Enter lagi kalau ada perawat atau bidan bernama sama.</translation>
    </message>
    <message>
        <source>{name} is in the list already: {reason}. If this is somebody else, save once more.</source>
        <translation>{name} sudah ada di daftar: {reason}. Kalau ini orang lain, simpan sekali lagi.</translation>
    </message>
    <message>
        <source>{name} is measured on {day} too, with another value. Correct one of the two first; nothing was moved.</source>
        <translation>{name} juga diukur pada {day}, dengan hasil berbeda. Perbaiki dulu salah satunya; tidak ada yang dipindahkan.</translation>
    </message>
    <message>
        <source>{name} is recorded as dead. Check the resident&apos;s card before you enter a visit.</source>
        <translation>{name} tercatat sudah meninggal. Periksa kartu warga sebelum mencatat kunjungan.</translation>
    </message>
    <message>
        <source>{name} was born on {birth}, after {day}. Check the birth date or the day of the visit.</source>
        <translation>{name} lahir pada {birth}, sesudah {day}. Periksa tanggal lahir atau hari kunjungan.</translation>
    </message>
    <message>
        <source>{name} was not weighed, and nobody wrote why. Enter a weight from home, or the reason.</source>
        <translation>{name} tidak ditimbang dan sebabnya belum dicatat. Isikan berat dari rumah, atau sebabnya.</translation>
    </message>
    <message>
        <source>{name} was served, nothing was given</source>
        <translation>{name} sudah dilayani, tidak ada yang diberikan</translation>
    </message>
    <message>
        <source>{name} was weighed on {day} too: {before}. Enter again adds {amount} of the open day, Esc leaves it.</source>
        <translation>{name} juga ditimbang pada {day}: {before}. Enter sekali lagi menambah {amount} dari hari buka, Esc membatalkan.</translation>
    </message>
    <message>
        <source>{name} was weighed, but does not count: too old, or no longer living here. Look at birth date and address.</source>
        <translation>{name} ditimbang tetapi tidak dihitung: umurnya sudah lewat, atau sudah tidak tinggal di sini. Periksa tanggal lahir dan alamat.</translation>
    </message>
    <message>
        <source>{name}, born {birth}. Enter goes on; after the last field the line is stored.</source>
        <translation>{name}, lahir {birth}. Enter untuk lanjut; sesudah kolom terakhir, barisnya tersimpan.</translation>
    </message>
    <message>
        <source>{name}, measured on {day}</source>
        <translation>{name}, diukur pada {day}</translation>
    </message>
    <message>
        <source>{name}, {day}. First weight: {amount}, then {second}. The last one counts.</source>
        <translation>{name}, {day}. Berat pertama: {amount}, lalu {second}. Yang dipakai yang terakhir.</translation>
    </message>
    <message>
        <source>{name}, {day}. First weight: {amount}. Both are kept, the second one counts.</source>
        <translation>{name}, {day}. Berat pertama: {amount}. Keduanya disimpan, yang dipakai yang kedua.</translation>
    </message>
    <message>
        <source>{name}, {day}: entered in {system}</source>
        <translation>{name}, {day}: sudah dicatat di {system}</translation>
    </message>
    <message>
        <source>{name}, {day}: not entered in {system}</source>
        <translation>{name}, {day}: belum dicatat di {system}</translation>
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
        <translation>{name}: sudah diberi penyuluhan, boleh pulang</translation>
    </message>
    <message>
        <source>{name}: ask whether the family has a growth card.</source>
        <translation>{name}: tanyakan apakah keluarga punya KMS.</translation>
    </message>
    <message>
        <source>{name}: recording done</source>
        <translation>{name}: pencatatan selesai</translation>
    </message>
    <message>
        <source>{name}: services done</source>
        <translation>{name}: pelayanan selesai</translation>
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
            <numerusform>{n} tidak datang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children</source>
        <translation>
            <numerusform>{n} balita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children have a growth card</source>
        <translation>
            <numerusform>{n} balita punya KMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children have no national number (NIK). e-PPGBM cannot take them.</source>
        <translation>
            <numerusform>{n} anak tidak punya NIK. e-PPGBM tidak bisa menerimanya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children have no whole birth date. e-PPGBM cannot take them.</source>
        <translation>
            <numerusform>{n} anak tanggal lahirnya tidak lengkap. e-PPGBM tidak bisa menerimanya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children have swollen feet. Write the grade, 1 to 3, into Pitting_edema.</source>
        <translation>
            <numerusform>{n} anak bengkak kedua kakinya. Tulis derajatnya, 1 sampai 3, di Pitting_edema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children who live here</source>
        <translation>
            <numerusform>{n} balita tinggal di sini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} done</source>
        <translation>
            <numerusform>{n} selesai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <translation>
            <numerusform>{n} kelompok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} here</source>
        <translation>
            <numerusform>{n} hadir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left</source>
        <translation>
            <numerusform>{n} sudah pulang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} measured children are in {file}.</source>
        <translation>
            <numerusform>{n} anak yang diukur ada di {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} measured values to check</source>
        <translation>
            <numerusform>{n} hasil ukur perlu diperiksa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} measurements of {month}, and every child who lives here, are in:</source>
        <translation>
            <numerusform>{n} pengukuran {month}, dan semua anak yang tinggal di sini, ada di:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} bulan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not asked for a card</source>
        <translation>
            <numerusform>{n} belum ditanya KMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not weighed</source>
        <translation>
            <numerusform>{n} tidak ditimbang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open days are not finished yet</source>
        <translation>
            <numerusform>{n} hari buka belum selesai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} portions</source>
        <translation>
            <numerusform>{n} porsi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records entered in {system}</source>
        <translation>
            <numerusform>{n} data sudah dicatat di {system}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records still to enter</source>
        <translation>
            <numerusform>{n} data masih perlu dicatat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} values to check</source>
        <translation>
            <numerusform>{n} hasil perlu diperiksa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visitors</source>
        <translation>
            <numerusform>{n} luar wilayah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} volunteers</source>
        <translation>
            <numerusform>{n} kader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} volunteers are named as having come.</source>
        <translation>
            <numerusform>{n} kader tercatat hadir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} volunteers are not possible. Write how many helped, at most 99.</source>
        <translation>
            <numerusform>Kader {n} orang tidak mungkin. Tulis berapa yang bertugas, paling banyak 99.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} volunteers helped</source>
        <translation>
            <numerusform>{n} kader membantu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation>
            <numerusform>{n} menunggu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks of pregnancy</source>
        <translation>
            <numerusform>kehamilan {n} minggu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks of pregnancy are not possible. Write 20 to 44.</source>
        <translation>
            <numerusform>Kehamilan {n} minggu tidak mungkin. Tulis 20 sampai 44.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weighed</source>
        <translation>
            <numerusform>{n} ditimbang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weighed but not counted</source>
        <translation>
            <numerusform>{n} ditimbang, tidak dihitung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weights</source>
        <translation>
            <numerusform>{n} hasil timbang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <translation>
            <numerusform>{n} tahun</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} dari {whole}</translation>
    </message>
    <message>
        <source>{problem} Press Enter again to write it down without taking it out of stock.</source>
        <translation>{problem} Tekan Enter lagi untuk mencatatnya tanpa mengurangi stok.</translation>
    </message>
    <message>
        <source>{series} {dose}</source>
        <translation>{series} {dose}</translation>
    </message>
    <message>
        <source>{step}: {number} done</source>
        <translation>{step}: {number} selesai</translation>
    </message>
    <message>
        <source>{step}: {number} waiting</source>
        <translation>{step}: {number} menunggu</translation>
    </message>
    <message>
        <source>{step}: {waiting} waiting, {done} done (Ctrl+{number})</source>
        <translation>{step}: {waiting} menunggu, {done} selesai (Ctrl+{number})</translation>
    </message>
    <message>
        <source>{text} is no month. Write it like 2026-10.</source>
        <translation>{text} bukan bulan. Tulis seperti 2026-10.</translation>
    </message>
    <message>
        <source>{title}: {number}</source>
        <translation>{title}: {number}</translation>
    </message>
    <message>
        <source>{title}: {number}. Enter shows the children.</source>
        <translation>{title}: {number}. Enter menampilkan anaknya.</translation>
    </message>
    <message>
        <source>{value} cm</source>
        <translation>{value} cm</translation>
    </message>
    <message>
        <source>{value} cm lying</source>
        <translation>{value} cm telentang</translation>
    </message>
    <message>
        <source>{value} cm standing</source>
        <translation>{value} cm berdiri</translation>
    </message>
    <message>
        <source>{value} cm, lying</source>
        <translation>{value} cm, telentang</translation>
    </message>
    <message>
        <source>{value} cm, standing</source>
        <translation>{value} cm, berdiri</translation>
    </message>
    <message>
        <source>{value} kg</source>
        <translation>{value} kg</translation>
    </message>
    <message>
        <source>{weight} and {length} hardly go together.</source>
        <translation>{weight} dan {length} tidak cocok satu sama lain.</translation>
    </message>
    <message>
        <source>{weight} and {length} hardly go together. If both are right, press Enter again.</source>
        <translation>{weight} dan {length} tidak cocok satu sama lain. Kalau keduanya benar, tekan Enter lagi.</translation>
    </message>
    <message>
        <source>{weight} kg</source>
        <translation>{weight} kg</translation>
    </message>
    <message>
        <source>{weight} kg, as last time</source>
        <translation>{weight} kg, sama dengan sebelumnya</translation>
    </message>
    <message>
        <source>{weight} kg, {gain} g less than last</source>
        <translation>{weight} kg, turun {gain} g dari sebelumnya</translation>
    </message>
    <message>
        <source>{weight} kg, {gain} g more than last</source>
        <translation>{weight} kg, naik {gain} g dari sebelumnya</translation>
    </message>
    <message>
        <source>{what} ({word})</source>
        <translation>{what} ({word})</translation>
    </message>
    <message>
        <source>{what} is late</source>
        <translation>{what} terlambat</translation>
    </message>
    <message>
        <source>{what} of {month} is missing</source>
        <translation>{what} {month} belum diberikan</translation>
    </message>
    <message>
        <source>“{value}” is not a number such as 12.5.</source>
        <translation>“{value}” bukan angka seperti 12.5.</translation>
    </message>
    <message>
        <source>“{value}” is not one of: {choices}, or empty.</source>
        <translation>“{value}” bukan salah satu dari: {choices}, dan tidak kosong.</translation>
    </message>
    <message>
        <source>−{grams} g since {month}</source>
        <translation>turun {grams} g dari {month}</translation>
    </message>
    <message>
        <source>√ yes, – no, X no longer breast milk only, A not known, an empty cell: not asked or not measured. A class is not a diagnosis.</source>
        <translation>√ ya, – tidak, X tidak ASI saja lagi, A tidak diketahui, kotak kosong: tidak ditanyakan atau tidak diukur. Status gizi bukan diagnosis.</translation>
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
        <translation>12.5 dan 12,5 sama saja. Ribuan ditulis tanpa tanda. Kolom isian menampilkan lagi angka yang dipahami.</translation>
    </message>
    <message>
        <source>About Balai</source>
        <translation>Tentang Balai</translation>
    </message>
    <message>
        <source>Back and forward between pages</source>
        <translation>Mundur dan maju antarhalaman</translation>
    </message>
    <message>
        <source>Calendar of a date</source>
        <translation>Kalender untuk tanggal</translation>
    </message>
    <message>
        <source>Close the form or card, back to the list</source>
        <translation>Tutup isian atau kartu, kembali ke daftar</translation>
    </message>
    <message>
        <source>Go to a page or a person by name</source>
        <translation>Cari halaman atau orang menurut nama</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Bagian jendela berikutnya</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. Open the post again and go on. There is no need to save when you close Balai.</source>
        <translation>Yang sudah disimpan tidak hilang. Buka lagi posyandunya dan lanjutkan. Balai boleh ditutup tanpa menyimpan dulu.</translation>
    </message>
    <message>
        <source>Open the line of a list</source>
        <translation>Buka baris dalam daftar</translation>
    </message>
    <message>
        <source>Pages of the rail</source>
        <translation>Halaman di bilah samping</translation>
    </message>
    <message>
        <source>Press “Undo” at the foot of the window, or Ctrl+Z. What was done on an earlier day is undone on the page History.</source>
        <translation>Tekan “Urungkan” di bagian bawah jendela, atau Ctrl+Z. Yang dikerjakan pada hari lain diurungkan di halaman Riwayat.</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Simpan isian</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Cari di daftar</translation>
    </message>
    <message>
        <source>Something that only the midwife should know</source>
        <translation>Hal yang hanya boleh diketahui bidan</translation>
    </message>
    <message>
        <source>Something was entered wrongly</source>
        <translation>Ada yang salah dicatat</translation>
    </message>
    <message>
        <source>Take the recovery sheet and choose “Forgot the passphrase?” where the passphrase is asked for.</source>
        <translation>Ambil lembar pemulihan, lalu pilih “Lupa kata sandi?” saat kata sandi diminta.</translation>
    </message>
    <message>
        <source>The day of birth is not known</source>
        <translation>Tanggal lahir tidak diketahui</translation>
    </message>
    <message>
        <source>The main button of the page, for example a new resident</source>
        <translation>Tombol utama halaman, misalnya warga baru</translation>
    </message>
    <message>
        <source>The passphrase was forgotten</source>
        <translation>Kata sandi terlupa</translation>
    </message>
    <message>
        <source>The power went</source>
        <translation>Listrik padam</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translation>Urungkan yang terakhir dikerjakan</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the GNU General Public License, version 3 or later. It needs no internet.</source>
        <translation>Versi {version}. Perangkat lunak bebas dengan Lisensi Publik Umum GNU (GPL), versi 3 atau sesudahnya. Tidak perlu internet.</translation>
    </message>
    <message>
        <source>Weights and heights</source>
        <translation>Berat dan tinggi badan</translation>
    </message>
    <message>
        <source>Write it on the person&apos;s card under “For the midwife”. Only she can read it, with her own passphrase; others see that she follows up. She chooses the passphrase once, under Settings, “Key of the midwife”.</source>
        <translation>Tulis di kartu warga pada “Khusus bidan”. Hanya bidan yang bisa membacanya, dengan kata sandinya sendiri; yang lain hanya melihat bahwa bidan menindaklanjuti. Bidan memilih kata sandi sekali, di Pengaturan, “Kunci bidan”.</translation>
    </message>
    <message>
        <source>Write only the month and the year, or only the year. Or choose “Only the age is known”. Never invent a day.</source>
        <translation>Tulis bulan dan tahunnya saja, atau tahunnya saja. Atau pilih “Hanya umurnya yang diketahui”. Jangan pernah mengarang tanggal.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>(empty)</source>
        <translation>(kosong)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Lakukan lagi</translation>
    </message>
    <message>
        <source>Each thing that is saved appears here. It can be looked at and undone, also months later.</source>
        <translation>Semua yang disimpan muncul di sini. Bisa dilihat dan diurungkan, juga berbulan-bulan kemudian.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>Nothing was done in this post yet</source>
        <translation>Belum ada yang dikerjakan di posyandu ini</translation>
    </message>
    <message>
        <source>Other computer</source>
        <translation>Komputer lain</translation>
    </message>
    <message>
        <source>Search what was done, or who did it</source>
        <translation>Cari apa yang dikerjakan, atau oleh siapa</translation>
    </message>
    <message>
        <source>Show older actions</source>
        <translation>Tampilkan tindakan yang lebih lama</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>This action was undone.</source>
        <translation>Tindakan ini sudah diurungkan.</translation>
    </message>
    <message>
        <source>Try fewer letters or another word.</source>
        <translation>Coba ketik lebih sedikit huruf atau kata lain.</translation>
    </message>
    <message>
        <source>Undo this action</source>
        <translation>Urungkan tindakan ini</translation>
    </message>
    <message>
        <source>Undoes an action</source>
        <translation>Mengurungkan tindakan</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Diurungkan</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yang dikerjakan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ditambahkan</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more entries</source>
        <translation>
            <numerusform>dan {n} catatan lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>diubah</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>dikembalikan</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>dihapus</translation>
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
        <translation>Petugas kesehatan sudah diberi tahu</translation>
    </message>
    <message>
        <source>A temperature lies between {least} and {most} °C. Read it again.</source>
        <translation>Suhu ada di antara {least} dan {most} °C. Baca lagi.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Penyuluhan</translation>
    </message>
    <message>
        <source>After the visit</source>
        <translation>Setelah kunjungan</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Another visit is stored on {day}. Open that one, or choose another day.</source>
        <translation>Kunjungan lain sudah tersimpan pada {day}. Buka yang itu, atau pilih hari lain.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Answer at a visit</source>
        <translation>Jawaban saat kunjungan</translation>
    </message>
    <message>
        <source>Ask and look</source>
        <translation>Tanya dan amati</translation>
    </message>
    <message>
        <source>Ask the midwife before you go. Why stays between her and the family.</source>
        <translation>Tanyakan kepada bidan sebelum berangkat. Alasannya cukup diketahui bidan dan keluarga.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>Hasil kunjungan</translation>
    </message>
    <message>
        <source>Came to 1-4</source>
        <translation>Hasil 1-4</translation>
    </message>
    <message>
        <source>Came to: {words}.</source>
        <translation>Hasil: {words}.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Daftar tilik</translation>
    </message>
    <message>
        <source>Checklists for the people of the week</source>
        <translation>Daftar tilik untuk orang minggu ini</translation>
    </message>
    <message>
        <source>Choose what the visit came to.</source>
        <translation>Pilih hasil kunjungannya.</translation>
    </message>
    <message>
        <source>Choose whom it is about.</source>
        <translation>Pilih orangnya.</translation>
    </message>
    <message>
        <source>Choose whom the visit was about.</source>
        <translation>Pilih siapa yang dikunjungi.</translation>
    </message>
    <message>
        <source>Class of findings</source>
        <translation>Golongan temuan</translation>
    </message>
    <message>
        <source>Copy line by line, in the order of the paper. Enter goes on, 1 is yes, 2 is no. The next line follows by itself.</source>
        <translation>Salin baris demi baris, menurut urutan di kertas. Enter lanjut, 1 ya, 2 tidak. Baris berikutnya muncul otomatis.</translation>
    </message>
    <message>
        <source>Correct the visit</source>
        <translation>Koreksi kunjungan</translation>
    </message>
    <message>
        <source>Correct the visit of {day}</source>
        <translation>Koreksi kunjungan tanggal {day}</translation>
    </message>
    <message>
        <source>Danger sign</source>
        <translation>Tanda bahaya</translation>
    </message>
    <message>
        <source>Danger sign at home on {day}. Write on which day a health worker was told, or refer.</source>
        <translation>Ada tanda bahaya di rumah pada {day}. Tulis kapan petugas kesehatan diberi tahu, atau rujuk.</translation>
    </message>
    <message>
        <source>Danger sign at home, and no health worker was told</source>
        <translation>Ada tanda bahaya di rumah, petugas kesehatan belum diberi tahu</translation>
    </message>
    <message>
        <source>Danger sign: go to the health centre today, and tell the midwife now.</source>
        <translation>Tanda bahaya: ke puskesmas hari ini, dan beri tahu bidan sekarang.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Dates and places</source>
        <translation>Tanggal dan tempat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Day of the visit: {name}</source>
        <translation>Tanggal kunjungan: {name}</translation>
    </message>
    <message>
        <source>Did not want a visit</source>
        <translation>Tidak mau dikunjungi</translation>
    </message>
    <message>
        <source>Does not follow the treatment</source>
        <translation>Tidak patuh berobat</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Dilakukan oleh</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Dilakukan tanggal</translation>
    </message>
    <message>
        <source>Done on {day}</source>
        <translation>Dilakukan {day}</translation>
    </message>
    <message>
        <source>Doors that one volunteer visits in a week</source>
        <translation>Jumlah rumah yang dikunjungi satu kader per minggu</translation>
    </message>
    <message>
        <source>Empty checklists for visits</source>
        <translation>Daftar tilik kunjungan kosong</translation>
    </message>
    <message>
        <source>Family of {name}</source>
        <translation>Keluarga {name}</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Follow-up after visits, week from {first} to {last}</source>
        <translation>Tindak lanjut setelah kunjungan, minggu {first} sampai {last}</translation>
    </message>
    <message>
        <source>Follow-up form</source>
        <translation>Formulir tindak lanjut</translation>
    </message>
    <message>
        <source>For example: came to the post, away for the harvest.</source>
        <translation>Misalnya: sudah datang ke posyandu, pergi panen.</translation>
    </message>
    <message>
        <source>Found a b c d</source>
        <translation>Temuan a b c d</translation>
    </message>
    <message>
        <source>Found: {words}.</source>
        <translation>Temuan: {words}.</translation>
    </message>
    <message>
        <source>Has no access to care</source>
        <translation>Tidak mengakses pelayanan kesehatan</translation>
    </message>
    <message>
        <source>Health worker told</source>
        <translation>Petugas diberi tahu</translation>
    </message>
    <message>
        <source>Home visits</source>
        <translation>Kunjungan rumah</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Rumah</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Known: {words}</source>
        <translation>Diketahui: {words}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Later open Home visits, press Type back, type the number of the list, and copy line by line.</source>
        <translation>Nanti buka Kunjungan rumah, tekan Salin dari kertas, ketik nomor daftar, lalu salin baris demi baris.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>List {number}</source>
        <translation>Daftar {number}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Lihat lagi</translation>
    </message>
    <message>
        <source>Look again: {name}</source>
        <translation>Lihat lagi: {name}</translation>
    </message>
    <message>
        <source>Looked again</source>
        <translation>Sudah dilihat lagi</translation>
    </message>
    <message>
        <source>Looked again: {name}</source>
        <translation>Sudah dilihat lagi: {name}</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Dilihat tanggal</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Bertemu</translation>
    </message>
    <message>
        <source>Met at home on {day}, and died on {death}. Correct one of the dates.</source>
        <translation>Bertemu di rumah pada {day}, padahal meninggal {death}. Koreksi salah satu tanggal.</translation>
    </message>
    <message>
        <source>Most urgent</source>
        <translation>Paling mendesak</translation>
    </message>
    <message>
        <source>Mother: {name}</source>
        <translation>Ibu: {name}</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Pindah</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name, street, volunteer or list</source>
        <translation>Nama, jalan, kader, atau daftar</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Kunjungan berikutnya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>No list of this week has this number. Choose the week at the top, then type it again.</source>
        <translation>Minggu ini tidak ada daftar dengan nomor itu. Pilih minggunya di atas, lalu ketik lagi.</translation>
    </message>
    <message>
        <source>No plan for this week yet</source>
        <translation>Belum ada rencana untuk minggu ini</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nobody is to be visited who does not stand in the plan already.</source>
        <translation>Semua yang perlu dikunjungi sudah ada dalam rencana.</translation>
    </message>
    <message>
        <source>Nobody looks after this street</source>
        <translation>Jalan ini belum punya kader pendamping</translation>
    </message>
    <message>
        <source>Nobody of the post has visited yet.</source>
        <translation>Belum ada dari posyandu yang berkunjung.</translation>
    </message>
    <message>
        <source>Nobody waits for a visit</source>
        <translation>Tidak ada yang menunggu kunjungan</translation>
    </message>
    <message>
        <source>Not at home</source>
        <translation>Tidak ada di rumah</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Tidak bertemu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Note something to look at again</source>
        <translation>Catat hal yang perlu dilihat lagi</translation>
    </message>
    <message>
        <source>Nothing is to be looked at again</source>
        <translation>Tidak ada yang perlu dilihat lagi</translation>
    </message>
    <message>
        <source>Number of the list</source>
        <translation>Nomor daftar</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Nomor kertas</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>On the plan</source>
        <translation>Dalam rencana</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Pada tanggal</translation>
    </message>
    <message>
        <source>One yes: go to the health centre today</source>
        <translation>Satu ya: ke puskesmas hari ini</translation>
    </message>
    <message>
        <source>Only the midwife reads this.</source>
        <translation>Hanya dibaca bidan.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Belum selesai</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil kunjungan</translation>
    </message>
    <message>
        <source>Page Down passes over a part on which nothing is written. Ctrl+S stores the line.</source>
        <translation>Page Down melewati bagian yang tidak ada isinya. Ctrl+S menyimpan baris.</translation>
    </message>
    <message>
        <source>Plan a visit: {name}</source>
        <translation>Rencanakan kunjungan: {name}</translation>
    </message>
    <message>
        <source>Plan of the week</source>
        <translation>Rencana minggu ini</translation>
    </message>
    <message>
        <source>Plan of the week, a paper for each volunteer</source>
        <translation>Rencana minggu ini, satu kertas per kader</translation>
    </message>
    <message>
        <source>Plan the visits from {first} to {last}</source>
        <translation>Rencanakan kunjungan {first} sampai {last}</translation>
    </message>
    <message>
        <source>Plan the week</source>
        <translation>Rencanakan minggu ini</translation>
    </message>
    <message>
        <source>Planned visit</source>
        <translation>Kunjungan yang direncanakan</translation>
    </message>
    <message>
        <source>Planned visits at home</source>
        <translation>Rencana kunjungan rumah</translation>
    </message>
    <message>
        <source>Press “Plan the week”: each volunteer gets the most urgent doors of her streets, in the order in which they lie.</source>
        <translation>Tekan “Rencanakan minggu ini”: tiap kader mendapat rumah paling mendesak di jalan dampingannya, menurut urutan letaknya.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Promised to go on</source>
        <translation>Berjanji melanjutkan</translation>
    </message>
    <message>
        <source>Put back on the plan</source>
        <translation>Masukkan kembali ke rencana</translation>
    </message>
    <message>
        <source>Put back on the plan: {name}</source>
        <translation>Masukkan kembali ke rencana: {name}</translation>
    </message>
    <message>
        <source>Put on the plan of this week</source>
        <translation>Masukkan ke rencana minggu ini</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Recap of the week&apos;s visits for the health centre</source>
        <translation>Rekap kunjungan mingguan untuk puskesmas</translation>
    </message>
    <message>
        <source>Recap of the week&apos;s visits for the village, without names</source>
        <translation>Rekap kunjungan mingguan untuk desa, tanpa nama</translation>
    </message>
    <message>
        <source>Refer to a health worker</source>
        <translation>Rujuk ke petugas kesehatan</translation>
    </message>
    <message>
        <source>Reminded to go for a check</source>
        <translation>Diingatkan untuk periksa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove the visit</source>
        <translation>Hapus kunjungan</translation>
    </message>
    <message>
        <source>Remove the visit of {day}</source>
        <translation>Hapus kunjungan tanggal {day}</translation>
    </message>
    <message>
        <source>Remove the visit: {name}</source>
        <translation>Hapus kunjungan: {name}</translation>
    </message>
    <message>
        <source>Remove what was to be looked at again: {name}</source>
        <translation>Hapus yang perlu dilihat lagi: {name}</translation>
    </message>
    <message>
        <source>Resident&apos;s card</source>
        <translation>Kartu warga</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Signature of the person visited</source>
        <translation>Tanda tangan yang dikunjungi</translation>
    </message>
    <message>
        <source>Signature of the volunteer</source>
        <translation>Tanda tangan kader</translation>
    </message>
    <message>
        <source>Signs of TB</source>
        <translation>Gejala TBC</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Some lines are for the midwife alone. They can be typed once she has chosen her key in Settings.</source>
        <translation>Beberapa baris khusus untuk bidan. Baris itu bisa disalin setelah bidan memilih kuncinya di Pengaturan.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Sumber: {source}</translation>
    </message>
    <message>
        <source>Source: {source} (not confirmed by a health worker yet)</source>
        <translation>Sumber: {source} (belum dikonfirmasi petugas kesehatan)</translation>
    </message>
    <message>
        <source>Spoke with</source>
        <translation>Berbicara dengan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Still to be visited</source>
        <translation>Belum dikunjungi</translation>
    </message>
    <message>
        <source>Still to visit</source>
        <translation>Belum dikunjungi</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Take off the plan</source>
        <translation>Keluarkan dari rencana</translation>
    </message>
    <message>
        <source>Take off the plan: {name}</source>
        <translation>Keluarkan dari rencana: {name}</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Dikeluarkan</translation>
    </message>
    <message>
        <source>Taken off the plan because</source>
        <translation>Dikeluarkan dari rencana karena</translation>
    </message>
    <message>
        <source>Taken off: {why}</source>
        <translation>Dikeluarkan: {why}</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Suhu</translation>
    </message>
    <message>
        <source>Temperature (tenths of °C)</source>
        <translation>Suhu (per sepuluh °C)</translation>
    </message>
    <message>
        <source>Temperature °C (37.5 or more: go to the health centre)</source>
        <translation>Suhu °C (37,5 atau lebih: ke puskesmas)</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>Rumah</translation>
    </message>
    <message>
        <source>The plan of a week takes the most urgent ones of each volunteer.</source>
        <translation>Rencana mingguan mengambil yang paling mendesak dari tiap kader.</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Minggu berikutnya</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Minggu sebelumnya</translation>
    </message>
    <message>
        <source>The week in figures</source>
        <translation>Minggu ini dalam angka</translation>
    </message>
    <message>
        <source>Things to look at again at home</source>
        <translation>Yang perlu dilihat lagi di rumah</translation>
    </message>
    <message>
        <source>This follow-up is not here any more. Look at the list again.</source>
        <translation>Tindak lanjut ini sudah tidak ada. Lihat lagi daftarnya.</translation>
    </message>
    <message>
        <source>This line is not in the plan any more. Look at the week again.</source>
        <translation>Baris ini sudah tidak ada dalam rencana. Lihat lagi minggunya.</translation>
    </message>
    <message>
        <source>This line is not there any more. Look at the list again.</source>
        <translation>Baris ini sudah tidak ada. Lihat lagi daftarnya.</translation>
    </message>
    <message>
        <source>This visit is not here any more. Look at the list again.</source>
        <translation>Kunjungan ini sudah tidak ada. Lihat lagi daftarnya.</translation>
    </message>
    <message>
        <source>To be visited</source>
        <translation>Yang perlu dikunjungi</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>Perlu dilihat lagi</translation>
    </message>
    <message>
        <source>To look at again: {name}</source>
        <translation>Perlu dilihat lagi: {name}</translation>
    </message>
    <message>
        <source>To visit</source>
        <translation>Perlu dikunjungi</translation>
    </message>
    <message>
        <source>Told a health worker on</source>
        <translation>Petugas kesehatan diberi tahu tanggal</translation>
    </message>
    <message>
        <source>Type back</source>
        <translation>Salin dari kertas</translation>
    </message>
    <message>
        <source>Type back from paper</source>
        <translation>Salin dari kertas</translation>
    </message>
    <message>
        <source>Type the last figures of the number on the sheet, then press Enter.</source>
        <translation>Ketik angka terakhir dari nomor di lembar, lalu tekan Enter.</translation>
    </message>
    <message>
        <source>Visit at home</source>
        <translation>Kunjungan rumah</translation>
    </message>
    <message>
        <source>Visit at home: the house</source>
        <translation>Kunjungan rumah: rumah</translation>
    </message>
    <message>
        <source>Visit at home: {group}</source>
        <translation>Kunjungan rumah: {group}</translation>
    </message>
    <message>
        <source>Visit at home: {name}</source>
        <translation>Kunjungan rumah: {name}</translation>
    </message>
    <message>
        <source>Visit: {name}</source>
        <translation>Kunjungan: {name}</translation>
    </message>
    <message>
        <source>Visited at home after the death</source>
        <translation>Dikunjungi sesudah meninggal</translation>
    </message>
    <message>
        <source>Visited by</source>
        <translation>Dikunjungi oleh</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>Dikunjungi tanggal</translation>
    </message>
    <message>
        <source>Visited on {day}</source>
        <translation>Dikunjungi {day}</translation>
    </message>
    <message>
        <source>Visits at home from {first} to {last}</source>
        <translation>Kunjungan rumah {first} sampai {last}</translation>
    </message>
    <message>
        <source>Visits at home from {first} to {last}: recap</source>
        <translation>Kunjungan rumah {first} sampai {last}: rekap</translation>
    </message>
    <message>
        <source>Visits at home in the month</source>
        <translation>Kunjungan rumah bulan ini</translation>
    </message>
    <message>
        <source>Volunteer: {name}</source>
        <translation>Kader: {name}</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Minggu mulai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hal</translation>
    </message>
    <message>
        <source>What a visit leaves open stands here until somebody looked again.</source>
        <translation>Yang belum selesai dari kunjungan ada di sini sampai ada yang melihatnya lagi.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Yang diketahui</translation>
    </message>
    <message>
        <source>What is printed in the boxes is known already: ask only about the rest.</source>
        <translation>Yang tercetak di kotak sudah diketahui: tanyakan hanya yang lain.</translation>
    </message>
    <message>
        <source>What to look at again</source>
        <translation>Yang perlu dilihat lagi</translation>
    </message>
    <message>
        <source>What to look at again then</source>
        <translation>Yang perlu dilihat lagi nanti</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yang dilakukan</translation>
    </message>
    <message>
        <source>What was done, advice</source>
        <translation>Yang dilakukan, penyuluhan</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>What was found and done</source>
        <translation>Temuan dan tindakan</translation>
    </message>
    <message>
        <source>What was found then</source>
        <translation>Temuan saat itu</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Yang berkunjung</translation>
    </message>
    <message>
        <source>Who is to be visited, and why, stands here: the most urgent first.</source>
        <translation>Di sini ada siapa yang perlu dikunjungi dan alasannya: yang paling mendesak di atas.</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Yang melihat</translation>
    </message>
    <message>
        <source>Who visits {name}</source>
        <translation>Siapa mengunjungi {name}</translation>
    </message>
    <message>
        <source>Whom this visit is about is not in the list any more.</source>
        <translation>Orang yang dikunjungi ini sudah tidak ada di daftar.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Why: {reasons}</source>
        <translation>Alasan: {reasons}</translation>
    </message>
    <message>
        <source>Write down a visit</source>
        <translation>Catat kunjungan</translation>
    </message>
    <message>
        <source>Write down the visit</source>
        <translation>Catat kunjungan</translation>
    </message>
    <message>
        <source>Write the number in front of the answer, 1 to {last}.</source>
        <translation>Tulis angka di depan jawaban, 1 sampai {last}.</translation>
    </message>
    <message>
        <source>Write what is to be looked at again.</source>
        <translation>Tulis apa yang perlu dilihat lagi.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>a has no access to care, b does not follow the treatment, c danger sign, d signs of TB.</source>
        <translation>a tidak mengakses pelayanan, b tidak patuh berobat, c tanda bahaya, d gejala TBC.</translation>
    </message>
    <message>
        <source>an answer and a class of findings, e.g. yes:danger_sign</source>
        <translation>jawaban dan golongan temuan, misalnya yes:danger_sign</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>oleh {name}</translation>
    </message>
    <message>
        <source>danger sign on {day}</source>
        <translation>tanda bahaya {day}</translation>
    </message>
    <message>
        <source>danger sign on {day}: {sign}</source>
        <translation>tanda bahaya {day}: {sign}</translation>
    </message>
    <message>
        <source>did not come on {day}</source>
        <translation>tidak datang pada {day}</translation>
    </message>
    <message>
        <source>does not eat the extra food every day</source>
        <translation>tidak memakan PMT setiap hari</translation>
    </message>
    <message>
        <source>doors</source>
        <translation>rumah</translation>
    </message>
    <message>
        <source>health worker told on {day}</source>
        <translation>petugas kesehatan diberi tahu {day}</translation>
    </message>
    <message>
        <source>last birth {day}</source>
        <translation>persalinan terakhir {day}</translation>
    </message>
    <message>
        <source>last visited on {day}</source>
        <translation>terakhir dikunjungi {day}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>baris {number}</translation>
    </message>
    <message>
        <source>lives close to somebody with TB</source>
        <translation>kontak erat dengan pasien TBC</translation>
    </message>
    <message>
        <source>needs help in daily life (AKS {score})</source>
        <translation>perlu bantuan sehari-hari (AKS {score})</translation>
    </message>
    <message>
        <source>never visited</source>
        <translation>belum pernah dikunjungi</translation>
    </message>
    <message>
        <source>next visit {day}</source>
        <translation>kunjungan berikutnya {day}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>no birth certificate: {name}</source>
        <translation>belum punya akta kelahiran: {name}</translation>
    </message>
    <message>
        <source>no blood sample of the newborn (SHK) yet</source>
        <translation>belum ada sampel darah bayi baru lahir (SHK)</translation>
    </message>
    <message>
        <source>no check of this pregnancy yet</source>
        <translation>kehamilan ini belum pernah diperiksa</translation>
    </message>
    <message>
        <source>no health insurance: {name}</source>
        <translation>belum punya jaminan kesehatan: {name}</translation>
    </message>
    <message>
        <source>no safe water</source>
        <translation>tidak ada air bersih</translation>
    </message>
    <message>
        <source>no toilet</source>
        <translation>tidak ada jamban</translation>
    </message>
    <message>
        <source>not given: {what}</source>
        <translation>belum diberikan: {what}</translation>
    </message>
    <message>
        <source>signs of TB on {day}, no result yet</source>
        <translation>gejala TBC {day}, hasil belum ada</translation>
    </message>
    <message>
        <source>the midwife asks for this visit</source>
        <translation>bidan meminta kunjungan ini</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{day} has not come yet. Write the day of the visit.</source>
        <translation>{day} belum tiba. Tulis tanggal kunjungan.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Write the day on which it was done.</source>
        <translation>{day} belum tiba. Tulis tanggal saat dilakukan.</translation>
    </message>
    <message>
        <source>{day} is after the death ({death}). Check both dates.</source>
        <translation>{day} sesudah tanggal meninggal ({death}). Periksa kedua tanggal.</translation>
    </message>
    <message>
        <source>{day} is before the birth ({birth}). Check both dates.</source>
        <translation>{day} sebelum tanggal lahir ({birth}). Periksa kedua tanggal.</translation>
    </message>
    <message>
        <source>{day} is before the visit of {visited}. Check the date.</source>
        <translation>{day} sebelum kunjungan {visited}. Periksa tanggalnya.</translation>
    </message>
    <message>
        <source>{day}, {place}</source>
        <translation>{day}, {place}</translation>
    </message>
    <message>
        <source>{done} of {all} typed back</source>
        <translation>{done} dari {all} sudah disalin</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} sampai {last}</translation>
    </message>
    <message>
        <source>{illness}: not seen this month</source>
        <translation>{illness}: belum diperiksa bulan ini</translation>
    </message>
    <message>
        <source>{illness}: still high</source>
        <translation>{illness}: masih tinggi</translation>
    </message>
    <message>
        <source>{list} · {line}</source>
        <translation>{list} · {line}</translation>
    </message>
    <message>
        <source>{list}, line {number}</source>
        <translation>{list}, baris {number}</translation>
    </message>
    <message>
        <source>{met} met, {left} left</source>
        <translation>{met} bertemu, {left} belum</translation>
    </message>
    <message>
        <source>{name}: to be looked at again since {day}.</source>
        <translation>{name}: perlu dilihat lagi sejak {day}.</translation>
    </message>
    <message>
        <source>{number} {words}</source>
        <translation>{number} {words}</translation>
    </message>
    <message numerus="yes">
        <source>{n} doors</source>
        <translation>
            <numerusform>{n} rumah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people whose blood pressure was never measured</source>
        <translation>
            <numerusform>{n} orang belum pernah diukur tekanan darahnya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tablets so far</source>
        <translation>
            <numerusform>{n} tablet sampai sekarang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things to look at again at home</source>
        <translation>
            <numerusform>{n} hal perlu dilihat lagi di rumah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at again</source>
        <translation>
            <numerusform>{n} perlu dilihat lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits of this week are still to be made</source>
        <translation>
            <numerusform>{n} kunjungan minggu ini belum dilakukan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits planned for the week of {day} are not written down.</source>
        <translation>
            <numerusform>{n} kunjungan yang direncanakan untuk minggu {day} belum dicatat.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}, since {day}</source>
        <translation>{reason}, sejak {day}</translation>
    </message>
    <message>
        <source>{sign}: ask the midwife before you go.</source>
        <translation>{sign}: tanyakan kepada bidan sebelum berangkat.</translation>
    </message>
    <message>
        <source>{systolic}/{diastolic} on {day}</source>
        <translation>{systolic}/{diastolic} tanggal {day}</translation>
    </message>
    <message>
        <source>{what} is due</source>
        <translation>{what} sudah waktunya</translation>
    </message>
    <message>
        <source>{what} was missed</source>
        <translation>{what} terlewat</translation>
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
        <translation>Salah satu dari 12 kata itu keliru atau salah urutan. Bandingkan satu per satu dengan lembar pemulihan.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short. Choose one of at least {n} characters, for example four words.</source>
        <translation>
            <numerusform>Kata sandi terlalu pendek. Buat paling sedikit {n} huruf, misalnya empat kata.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The recovery sheet has 12 words; {n} were typed.</source>
        <translation>
            <numerusform>Lembar pemulihan berisi 12 kata; yang diketik {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>These recovery words are not those of this post. Look for the sheet that was printed last.</source>
        <translation>Kata pemulihan ini bukan milik posyandu ini. Cari lembar yang terakhir dicetak.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this post. Check capital letters and the keyboard&apos;s language, then type it again.</source>
        <translation>Ini bukan kata sandi posyandu ini. Periksa huruf besar dan bahasa papan ketik, lalu ketik lagi.</translation>
    </message>
    <message>
        <source>This post needs its passphrase or its 12 recovery words.</source>
        <translation>Posyandu ini perlu dibuka dengan kata sandi atau 12 kata pemulihannya.</translation>
    </message>
    <message>
        <source>Word {position}, “{word}”, is not on any recovery sheet. Is it “{likely}”?</source>
        <translation>Kata ke-{position}, “{word}”, tidak ada di lembar pemulihan mana pun. Apakah maksudnya “{likely}”?</translation>
    </message>
    <message>
        <source>Word {position}, “{word}”, is not on any recovery sheet. Look at the sheet again.</source>
        <translation>Kata ke-{position}, “{word}”, tidak ada di lembar pemulihan mana pun. Lihat lagi lembarnya.</translation>
    </message>
</context>
<context>
    <name>Midwife&apos;s key</name>
    <message>
        <source>Only the midwife can do this. Let her unlock her entries with her passphrase first.</source>
        <translation>Hanya bidan yang bisa melakukan ini. Minta bidan membuka kunci catatannya dengan kata sandinya dulu.</translation>
    </message>
    <message>
        <source>The midwife has not chosen a passphrase in this post yet. She does it under Settings.</source>
        <translation>Bidan belum memilih kata sandi di posyandu ini. Pilih di Pengaturan.</translation>
    </message>
    <message>
        <source>These words are not those of the midwife&apos;s recovery sheet. Look for the sheet that was printed last.</source>
        <translation>Ini bukan kata-kata di lembar pemulihan bidan. Cari lembar yang terakhir dicetak.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the midwife. Check capital letters and the keyboard&apos;s language, then type it again.</source>
        <translation>Ini bukan kata sandi bidan. Periksa huruf besar dan bahasa papan ketik, lalu ketik lagi.</translation>
    </message>
    <message>
        <source>This post has a key of the midwife already. Change its passphrase, or use the words of the midwife&apos;s recovery sheet.</source>
        <translation>Posyandu ini sudah punya kunci bidan. Ganti kata sandinya, atau pakai kata-kata di lembar pemulihan bidan.</translation>
    </message>
    <message>
        <source>This post has no key of the midwife yet, so this entry cannot be kept for her alone. Let the midwife choose her passphrase under Settings, then enter it again. Nothing was stored.</source>
        <translation>Posyandu ini belum punya kunci bidan, jadi catatan ini belum bisa disimpan khusus untuknya. Minta bidan memilih kata sandi di Pengaturan, lalu masukkan lagi. Belum ada yang disimpan.</translation>
    </message>
    <message>
        <source>Type the midwife&apos;s passphrase.</source>
        <translation>Ketik kata sandi bidan.</translation>
    </message>
</context>
<context>
    <name>Month end</name>
    <message>
        <source>A newer version of Balai may have written them: update Balai on this computer.</source>
        <translation>Mungkin ditulis oleh versi Balai yang lebih baru: perbarui Balai di komputer ini.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Add signed pages…</source>
        <translation>Tambah halaman bertanda tangan…</translation>
    </message>
    <message>
        <source>Add the signed page “{title}”</source>
        <translation>Tambah halaman bertanda tangan “{title}”</translation>
    </message>
    <message>
        <source>After the month is closed, later corrections are listed here. A signed paper never changes by itself.</source>
        <translation>Setelah bulan ditutup, perbaikan yang menyusul tercantum di sini. Lembar yang sudah ditandatangani tidak berubah sendiri.</translation>
    </message>
    <message>
        <source>All questions about this month are answered. You can close it.</source>
        <translation>Semua pertanyaan tentang bulan ini sudah terjawab. Bulan ini bisa ditutup.</translation>
    </message>
    <message>
        <source>As each form asks</source>
        <translation>Sesuai format masing-masing</translation>
    </message>
    <message>
        <source>Bring the signed pages to the health centre, then write down when.</source>
        <translation>Antar halaman bertanda tangan ke puskesmas, lalu catat tanggalnya.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Berubah sejak</translation>
    </message>
    <message>
        <source>Changed since printing</source>
        <translation>Berubah sejak dicetak</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Diperiksa</translation>
    </message>
    <message>
        <source>Choose the registers that are handed in</source>
        <translation>Pilih register yang diserahkan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close and make the registers</source>
        <translation>Tutup dan buat register</translation>
    </message>
    <message>
        <source>Close the month…</source>
        <translation>Tutup bulan…</translation>
    </message>
    <message>
        <source>Close {month}</source>
        <translation>Tutup {month}</translation>
    </message>
    <message>
        <source>Close {month} first: what is sent must be kept as it was printed.</source>
        <translation>Tutup {month} dulu: yang dikirim harus disimpan sama seperti cetakannya.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Ditutup oleh</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Ditutup tanggal</translation>
    </message>
    <message>
        <source>Closed register</source>
        <translation>Register yang ditutup</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Comparing the papers with what is stored now…</source>
        <translation>Membandingkan cetakan dengan data yang tersimpan sekarang…</translation>
    </message>
    <message>
        <source>Correct is</source>
        <translation>Yang benar</translation>
    </message>
    <message>
        <source>Correct what the health centre asks for, then print the registers anew.</source>
        <translation>Perbaiki yang diminta puskesmas, lalu cetak ulang registernya.</translation>
    </message>
    <message>
        <source>Correction sheet</source>
        <translation>Lembar perbaikan</translation>
    </message>
    <message>
        <source>Correction sheet of {month}</source>
        <translation>Lembar perbaikan {month}</translation>
    </message>
    <message>
        <source>Correction sheet…</source>
        <translation>Lembar perbaikan…</translation>
    </message>
    <message>
        <source>Corrects registers that were closed on {day}.</source>
        <translation>Memperbaiki register yang ditutup tanggal {day}.</translation>
    </message>
    <message>
        <source>Corrects registers that were closed on {day}. Correction sheet {revision}, replaces the one of {before}.</source>
        <translation>Memperbaiki register yang ditutup tanggal {day}. Lembar perbaikan {revision}, mengganti yang tanggal {before}.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Berlaku</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Paling lambat</translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation>Paling lambat {day}</translation>
    </message>
    <message>
        <source>Each register is made anew as the next revision and names the one that it replaces. The older papers stay kept.</source>
        <translation>Setiap register dibuat lagi sebagai revisi berikutnya dan menyebut revisi yang digantinya. Lembar yang lama tetap disimpan.</translation>
    </message>
    <message>
        <source>End of the month</source>
        <translation>Akhir bulan</translation>
    </message>
    <message>
        <source>Enter opens the person&apos;s card.</source>
        <translation>Enter membuka kartu orangnya.</translation>
    </message>
    <message>
        <source>First enter everybody who came, and finish the open day.</source>
        <translation>Catat dulu semua yang datang, lalu selesaikan hari buka.</translation>
    </message>
    <message>
        <source>First printing</source>
        <translation>Cetakan pertama</translation>
    </message>
    <message>
        <source>Folder or stick for the registers</source>
        <translation>Folder atau flashdisk untuk register</translation>
    </message>
    <message>
        <source>For example: a child was weighed twice.</source>
        <translation>Misalnya: seorang anak ditimbang dua kali.</translation>
    </message>
    <message>
        <source>Go to the open day</source>
        <translation>Ke hari buka</translation>
    </message>
    <message>
        <source>Heading of the column</source>
        <translation>Judul kolom</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>History of the month</source>
        <translation>Riwayat bulan</translation>
    </message>
    <message>
        <source>It came back…</source>
        <translation>Dikembalikan…</translation>
    </message>
    <message>
        <source>It is checked</source>
        <translation>Sudah diperiksa</translation>
    </message>
    <message>
        <source>It was accepted</source>
        <translation>Sudah diterima</translation>
    </message>
    <message>
        <source>It was sent…</source>
        <translation>Sudah dikirim…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>Bahasa di kertas</translation>
    </message>
    <message>
        <source>Larger (Ctrl +)</source>
        <translation>Perbesar (Ctrl +)</translation>
    </message>
    <message>
        <source>Look for the absent</source>
        <translation>Lakukan sweeping</translation>
    </message>
    <message>
        <source>Looking for absent people</source>
        <translation>Sweeping yang tidak datang</translation>
    </message>
    <message>
        <source>Looking through the month…</source>
        <translation>Memeriksa bulan ini…</translation>
    </message>
    <message>
        <source>Made now from what was printed then. The signed paper is the one in {language}.</source>
        <translation>Dibuat sekarang dari isi cetakan waktu itu. Bahasa lembar yang ditandatangani: {language}.</translation>
    </message>
    <message>
        <source>Make the registers anew</source>
        <translation>Cetak ulang register</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Bulan berikutnya</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Bulan sebelumnya</translation>
    </message>
    <message>
        <source>Month&apos;s report</source>
        <translation>Laporan bulanan</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Baris baru</translation>
    </message>
    <message>
        <source>No open day is entered in this month yet.</source>
        <translation>Belum ada hari buka yang diisikan bulan ini.</translation>
    </message>
    <message>
        <source>No printer is connected. Save the registers on a stick and print them elsewhere.</source>
        <translation>Tidak ada printer yang tersambung. Simpan register di flashdisk dan cetak di tempat lain.</translation>
    </message>
    <message>
        <source>No register is chosen to be handed in. Choose at least one in the list of registers that you hand in.</source>
        <translation>Belum ada register yang dipilih untuk diserahkan. Pilih sedikitnya satu di daftar register yang Anda serahkan.</translation>
    </message>
    <message>
        <source>No signed pages yet</source>
        <translation>Belum ada halaman bertanda tangan</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Not confirmed: ask the health centre on which day it wants the report.</source>
        <translation>Belum dipastikan: tanyakan ke puskesmas tanggal berapa laporan harus masuk.</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Sudah tidak ada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Nothing has changed since printing</source>
        <translation>Tidak ada yang berubah sejak dicetak</translation>
    </message>
    <message>
        <source>Nothing has changed since {month} was printed, so there is nothing to correct.</source>
        <translation>Tidak ada yang berubah sejak {month} dicetak, jadi tidak ada yang perlu diperbaiki.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Tidak ada yang kurang</translation>
    </message>
    <message>
        <source>Nothing is printed yet</source>
        <translation>Belum ada yang dicetak</translation>
    </message>
    <message>
        <source>Nothing was written of this month yet</source>
        <translation>Belum ada catatan tentang bulan ini</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Once the month is closed, its registers stay here exactly as they were printed.</source>
        <translation>Setelah bulan ditutup, registernya tersimpan di sini persis seperti saat dicetak.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Belum ditutup</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Buka kembali</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Buka kembali…</translation>
    </message>
    <message>
        <source>Open day</source>
        <translation>Hari buka</translation>
    </message>
    <message>
        <source>Open day finished</source>
        <translation>Hari buka selesai</translation>
    </message>
    <message>
        <source>Open the lines below one by one. What is mended goes off the list.</source>
        <translation>Buka baris di bawah satu per satu. Yang sudah diperbaiki hilang dari daftar.</translation>
    </message>
    <message>
        <source>Open {month} again</source>
        <translation>Buka kembali {month}</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Dibuka kembali</translation>
    </message>
    <message>
        <source>Opened again by</source>
        <translation>Dibuka kembali oleh</translation>
    </message>
    <message>
        <source>Opened again on</source>
        <translation>Dibuka kembali tanggal</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>File PDF</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>Halaman lembar ini</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Photo of the page</source>
        <translation>Foto halaman</translation>
    </message>
    <message>
        <source>Pictures and PDF</source>
        <translation>Gambar dan PDF</translation>
    </message>
    <message>
        <source>Print and sign</source>
        <translation>Cetak dan tanda tangan</translation>
    </message>
    <message>
        <source>Print anew as a revision…</source>
        <translation>Cetak ulang sebagai revisi…</translation>
    </message>
    <message>
        <source>Print anew…</source>
        <translation>Cetak ulang…</translation>
    </message>
    <message>
        <source>Print the registers…</source>
        <translation>Cetak register…</translation>
    </message>
    <message>
        <source>Print this one…</source>
        <translation>Cetak yang ini…</translation>
    </message>
    <message>
        <source>Print {month} anew</source>
        <translation>Cetak ulang {month}</translation>
    </message>
    <message>
        <source>Print, let everybody sign, and keep a photo of the signed pages.</source>
        <translation>Cetak, mintakan semua tanda tangan, lalu simpan foto halaman yang sudah ditandatangani.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Tercetak</translation>
    </message>
    <message>
        <source>Printed on {day} from the rows that were closed on {closed}. What was signed then is in {language}.</source>
        <translation>Dicetak {day} dari baris yang ditutup {closed}. Bahasa lembar yang ditandatangani waktu itu: {language}.</translation>
    </message>
    <message>
        <source>Printed registers</source>
        <translation>Register tercetak</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Cetakan</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Alasan: {reason}</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Register {done} of {total} is made. You can stop; nothing is stored before all are made.</source>
        <translation>Register {done} dari {total} sudah dibuat. Anda boleh menghentikannya; tidak ada yang disimpan sebelum semuanya selesai.</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Registers that are handed in</source>
        <translation>Register yang diserahkan</translation>
    </message>
    <message>
        <source>Registers would be wrong</source>
        <translation>Register bisa salah</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>Hapus halaman</translation>
    </message>
    <message>
        <source>Remove the signed page “{title}”</source>
        <translation>Hapus halaman bertanda tangan “{title}”</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Diganti</translation>
    </message>
    <message>
        <source>Report of {month} accepted</source>
        <translation>Laporan {month} diterima</translation>
    </message>
    <message>
        <source>Report of {month} came back</source>
        <translation>Laporan {month} dikembalikan</translation>
    </message>
    <message>
        <source>Report of {month} sent</source>
        <translation>Laporan {month} dikirim</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisi</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>Revisi {number}</translation>
    </message>
    <message>
        <source>Revision {revision}, replaces the one of {day}. Reason: {reason}</source>
        <translation>Revisi {revision}, mengganti yang tanggal {day}. Alasan: {reason}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Row and column are those of the printed register. A row that is new there has no number yet.</source>
        <translation>Baris dan kolom mengikuti register yang tercetak. Baris yang baru di sana belum bernomor.</translation>
    </message>
    <message>
        <source>Rows of a closed register</source>
        <translation>Baris register yang ditutup</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Menurut</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Simpan PDF…</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Simpan semua…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Tersimpan: {file}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Dikirim ke</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more</source>
        <translation>
            <numerusform>Tampilkan {n} lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed page</source>
        <translation>Halaman bertanda tangan</translation>
    </message>
    <message>
        <source>Signed pages</source>
        <translation>Halaman bertanda tangan</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Smaller (Ctrl −)</source>
        <translation>Perkecil (Ctrl −)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Steps of the month</source>
        <translation>Langkah-langkah bulan ini</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Stopped. Nothing was closed.</source>
        <translation>Dihentikan. Tidak ada yang ditutup.</translation>
    </message>
    <message>
        <source>Take a photo of each signed page, or scan it, and drop the files here. They are kept encrypted on this laptop.</source>
        <translation>Foto atau pindai setiap halaman yang sudah ditandatangani, lalu letakkan filenya di sini. File disimpan terenkripsi di laptop ini.</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Difoto tanggal</translation>
    </message>
    <message>
        <source>The absent</source>
        <translation>Sweeping</translation>
    </message>
    <message>
        <source>The file is missing or damaged</source>
        <translation>File hilang atau rusak</translation>
    </message>
    <message>
        <source>The form itself was changed, not only what stands on it</source>
        <translation>Formatnya sendiri yang diubah, bukan hanya isinya</translation>
    </message>
    <message>
        <source>The health centre wants something corrected.</source>
        <translation>Puskesmas minta ada yang diperbaiki.</translation>
    </message>
    <message>
        <source>The kept rows of “{title}” cannot be read. The printed pages are safe.</source>
        <translation>Baris “{title}” yang disimpan tidak bisa dibaca. Halaman cetaknya aman.</translation>
    </message>
    <message>
        <source>The month is not over</source>
        <translation>Bulan ini belum selesai</translation>
    </message>
    <message>
        <source>The registers are made and kept as they are now. What is corrected later is listed, and the papers stay as they are.</source>
        <translation>Register dibuat dan disimpan seperti keadaan sekarang. Perbaikan yang menyusul dicatat di daftar, dan lembarnya tetap seperti semula.</translation>
    </message>
    <message>
        <source>The registers are made and kept as they are printed.</source>
        <translation>Register dibuat dan disimpan sama seperti cetakannya.</translation>
    </message>
    <message>
        <source>The report is due on this day of the next month</source>
        <translation>Laporan paling lambat masuk tanggal ini bulan berikutnya</translation>
    </message>
    <message>
        <source>The report of {month} came back: mend it and send it again</source>
        <translation>Laporan {month} dikembalikan: perbaiki lalu kirim lagi</translation>
    </message>
    <message>
        <source>The report of {month} is due on {day}</source>
        <translation>Laporan {month} paling lambat {day}</translation>
    </message>
    <message>
        <source>The report of {month} was due on {day}</source>
        <translation>Laporan {month} seharusnya sudah masuk {day}</translation>
    </message>
    <message>
        <source>The report of {month} was sent with these registers. Open the month again instead, and say why.</source>
        <translation>Laporan {month} sudah dikirim dengan register ini. Buka kembali bulan itu saja, dan tulis alasannya.</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>Seluruh baris</translation>
    </message>
    <message>
        <source>These are made when a month is closed. If none is ticked, the country pack chooses.</source>
        <translation>Register ini dibuat saat bulan ditutup. Kalau tidak ada yang dicentang, paket negara yang menentukan.</translation>
    </message>
    <message>
        <source>These signs are in no font and stand as boxes on paper: {signs}</source>
        <translation>Tanda ini tidak ada di font mana pun dan tercetak sebagai kotak: {signs}</translation>
    </message>
    <message>
        <source>This file is in the list already, as “{title}”.</source>
        <translation>File ini sudah ada di daftar, dengan judul “{title}”.</translation>
    </message>
    <message>
        <source>This month is done. Thank you.</source>
        <translation>Bulan ini beres. Terima kasih.</translation>
    </message>
    <message>
        <source>This page is not here any more. Look at the list again.</source>
        <translation>Halaman ini sudah tidak ada di sini. Lihat lagi daftarnya.</translation>
    </message>
    <message>
        <source>This page is not in the list any more. It was removed meanwhile.</source>
        <translation>Halaman ini sudah tidak ada di daftar. Sementara itu sudah dihapus.</translation>
    </message>
    <message>
        <source>This printing is not here any more. Its closing was undone.</source>
        <translation>Cetakan ini sudah tidak ada. Penutupannya diurungkan.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kepada siapa</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Two laptops closed it</source>
        <translation>Ditutup di dua laptop</translation>
    </message>
    <message>
        <source>Visit or ask those who did not come. Weights from home count too.</source>
        <translation>Kunjungi atau tanyakan yang tidak datang. Berat yang ditimbang di rumah ikut dihitung.</translation>
    </message>
    <message>
        <source>Wait until the health centre says that the report is good.</source>
        <translation>Tunggu sampai puskesmas menyatakan laporan sudah baik.</translation>
    </message>
    <message>
        <source>Was due on {day}</source>
        <translation>Seharusnya paling lambat {day}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Yang kurang</translation>
    </message>
    <message>
        <source>What is on paper is what Balai would print today.</source>
        <translation>Isi kertas sama dengan yang akan dicetak Balai hari ini.</translation>
    </message>
    <message>
        <source>What the health centre wants corrected</source>
        <translation>Yang diminta puskesmas diperbaiki</translation>
    </message>
    <message>
        <source>What was printed stays kept. The next closing is a new revision.</source>
        <translation>Yang sudah dicetak tetap disimpan. Penutupan berikutnya menjadi revisi baru.</translation>
    </message>
    <message>
        <source>Which registers…</source>
        <translation>Register mana saja…</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Siapa atau apa</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>Alasan dibuka kembali</translation>
    </message>
    <message>
        <source>Why it is printed anew</source>
        <translation>Alasan dicetak ulang</translation>
    </message>
    <message>
        <source>Why it was opened again</source>
        <translation>Alasan dibuka kembali</translation>
    </message>
    <message>
        <source>Why it was printed anew</source>
        <translation>Alasan dicetak ulang</translation>
    </message>
    <message>
        <source>Why, or to whom</source>
        <translation>Alasan, atau kepada siapa</translation>
    </message>
    <message>
        <source>Write why the month is opened again.</source>
        <translation>Tulis alasan bulan ini dibuka kembali.</translation>
    </message>
    <message>
        <source>Write why the registers are printed anew.</source>
        <translation>Tulis alasan register dicetak ulang.</translation>
    </message>
    <message>
        <source>Write why the report came back.</source>
        <translation>Tulis alasan laporan dikembalikan.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>sudah tidak ada</translation>
    </message>
    <message>
        <source>{month} came back</source>
        <translation>{month} dikembalikan</translation>
    </message>
    <message>
        <source>{month} goes on until {day}. What happens until then would not be in the registers.</source>
        <translation>{month} masih berjalan sampai {day}. Yang terjadi sampai hari itu tidak akan masuk register.</translation>
    </message>
    <message>
        <source>{month} has no closed register.</source>
        <translation>{month} tidak punya register yang ditutup.</translation>
    </message>
    <message>
        <source>{month} is checked</source>
        <translation>{month} sudah diperiksa</translation>
    </message>
    <message>
        <source>{month} is not closed, so it need not be opened again.</source>
        <translation>{month} belum ditutup, jadi tidak perlu dibuka kembali.</translation>
    </message>
    <message>
        <source>{month} is “{state}” now. It cannot become “{wanted}”.</source>
        <translation>Status {month} sekarang “{state}”. Tidak bisa menjadi “{wanted}”.</translation>
    </message>
    <message>
        <source>{month} opened again</source>
        <translation>{month} dibuka kembali</translation>
    </message>
    <message>
        <source>{month} was closed meanwhile. Look at it again; nothing was stored.</source>
        <translation>{month} sementara itu sudah ditutup. Lihat lagi; tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>{month} was sent</source>
        <translation>{month} dikirim</translation>
    </message>
    <message>
        <source>{month}: looking for the absent</source>
        <translation>{month}: sweeping yang tidak datang</translation>
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
            <numerusform>{n} halaman sudah dikirim ke printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registers are closed. Print them and let everybody sign.</source>
        <translation>
            <numerusform>{n} register sudah ditutup. Cetak dan mintakan semua tanda tangan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registers are handed in</source>
        <translation>
            <numerusform>{n} register diserahkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registers closed</source>
        <translation>
            <numerusform>{n} register ditutup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registers opened again</source>
        <translation>
            <numerusform>{n} register dibuka kembali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registers saved in {folder}</source>
        <translation>
            <numerusform>{n} register disimpan di {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are not written down yet.</source>
        <translation>
            <numerusform>{n} hal belum dicatat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are open that make registers wrong. Better mend them first.</source>
        <translation>
            <numerusform>{n} hal masih bisa membuat register salah. Sebaiknya diperbaiki dulu.</numerusform>
        </translation>
    </message>
    <message>
        <source>{outer} – {inner}</source>
        <translation>{outer} – {inner}</translation>
    </message>
    <message>
        <source>{step}: comes next</source>
        <translation>{step}: berikutnya</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}: selesai</translation>
    </message>
    <message>
        <source>{step}: later</source>
        <translation>{step}: nanti</translation>
    </message>
    <message>
        <source>{text} is no month. Write it like 2026-10.</source>
        <translation>{text} bukan bulan. Tulis seperti 2026-10.</translation>
    </message>
    <message>
        <source>{title} (printing {revision} of {day})</source>
        <translation>{title} (cetakan {revision}, {day})</translation>
    </message>
    <message>
        <source>“{file}” is being added</source>
        <translation>“{file}” sedang ditambahkan</translation>
    </message>
    <message>
        <source>“{file}” is neither a picture nor a PDF. Take a photo of the signed page, or scan it.</source>
        <translation>“{file}” bukan gambar dan bukan PDF. Foto atau pindai halaman yang sudah ditandatangani.</translation>
    </message>
    <message>
        <source>“{title}” was kept as it was printed, and cannot be had in another language.</source>
        <translation>“{title}” disimpan seperti saat dicetak, dan tidak bisa dibuat dalam bahasa lain.</translation>
    </message>
</context>
<context>
    <name>Mothers</name>
    <message>
        <source>A baby whose birth is not written down</source>
        <translation>Bayi yang kelahirannya belum dicatat</translation>
    </message>
    <message>
        <source>A baby without its mother&apos;s entry</source>
        <translation>Bayi tanpa catatan ibunya</translation>
    </message>
    <message>
        <source>A birth without its children</source>
        <translation>Persalinan tanpa catatan anak</translation>
    </message>
    <message>
        <source>A child was born alive that is not among the residents. Enter it.</source>
        <translation>Ada anak lahir hidup yang belum ada di daftar warga. Masukkan anak itu.</translation>
    </message>
    <message>
        <source>A man is registered as pregnant</source>
        <translation>Laki-laki tercatat hamil</translation>
    </message>
    <message>
        <source>A mother stands here from the birth on, until day 42, with her child.</source>
        <translation>Ibu ada di sini bersama anaknya sejak melahirkan sampai hari ke-42.</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Di atas</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Melintang</translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <translation>Tambah: {what}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Address and neighbour group</source>
        <translation>Alamat dan dasawisma</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Penyuluhan</translation>
    </message>
    <message>
        <source>After birth</source>
        <translation>Nifas</translation>
    </message>
    <message>
        <source>After the birth</source>
        <translation>Setelah persalinan</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
    <message>
        <source>Age (years)</source>
        <translation>Umur (tahun)</translation>
    </message>
    <message>
        <source>Age, height and the time since the last birth count by themselves.</source>
        <translation>Umur, tinggi badan, dan jarak dari persalinan terakhir dihitung otomatis.</translation>
    </message>
    <message>
        <source>Ages at which they died</source>
        <translation>Umur saat meninggal</translation>
    </message>
    <message>
        <source>All five doses are given</source>
        <translation>Lima dosis sudah lengkap</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Semua tempat</translation>
    </message>
    <message>
        <source>All visitors</source>
        <translation>Semua pengunjung</translation>
    </message>
    <message>
        <source>Arm as it should be</source>
        <translation>LiLA normal</translation>
    </message>
    <message>
        <source>Arm too thin</source>
        <translation>LiLA terlalu kecil</translation>
    </message>
    <message>
        <source>Arm {amount}</source>
        <translation>LiLA {amount}</translation>
    </message>
    <message>
        <source>Arm, red below the limit</source>
        <translation>LiLA, merah di bawah batas</translation>
    </message>
    <message>
        <source>As it should be: {what}</source>
        <translation>Baik: {what}</translation>
    </message>
    <message>
        <source>As soon as a woman tells of her pregnancy, write it down: the post then knows when she is due.</source>
        <translation>Begitu seorang ibu mengabarkan kehamilannya, catatlah: posyandu jadi tahu kapan ia perlu diperiksa.</translation>
    </message>
    <message>
        <source>As the days say</source>
        <translation>Menurut umur harinya</translation>
    </message>
    <message>
        <source>Ask only if she wants to tell it. For example: 3 days, 2 years.</source>
        <translation>Tanyakan hanya bila ibu mau bercerita. Misalnya: 3 hari, 2 tahun.</translation>
    </message>
    <message>
        <source>Ask the midwife.</source>
        <translation>Tanyakan kepada bidan.</translation>
    </message>
    <message>
        <source>Ask with a calendar: before or after a feast, the harvest, pay day?</source>
        <translation>Tanyakan dengan bantuan kalender: sebelum atau sesudah hari raya, panen, hari gajian?</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Ditanya oleh</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Ditanyakan tanggal</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Di rumah</translation>
    </message>
    <message>
        <source>At the post</source>
        <translation>Di posyandu</translation>
    </message>
    <message>
        <source>At what age they died</source>
        <translation>Umur anak saat meninggal</translation>
    </message>
    <message>
        <source>Auxiliary post</source>
        <translation>Pustu</translation>
    </message>
    <message>
        <source>Babies born</source>
        <translation>Bayi lahir</translation>
    </message>
    <message>
        <source>Babies who died</source>
        <translation>Bayi meninggal</translation>
    </message>
    <message>
        <source>Baby</source>
        <translation>Bayi</translation>
    </message>
    <message>
        <source>Baby&apos;s heart (per minute)</source>
        <translation>Denyut jantung janin (per menit)</translation>
    </message>
    <message>
        <source>Before this pregnancy</source>
        <translation>Sebelum kehamilan ini</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Di bawah</translation>
    </message>
    <message>
        <source>Best on the third day of life.</source>
        <translation>Paling baik pada hari ketiga setelah lahir.</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Persalinan</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Akta kelahiran</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Birth expected on</source>
        <translation>Taksiran persalinan</translation>
    </message>
    <message>
        <source>Birth expected on {day}</source>
        <translation>Taksiran persalinan {day}</translation>
    </message>
    <message>
        <source>Births before</source>
        <translation>Persalinan sebelumnya</translation>
    </message>
    <message>
        <source>Births that are not written down</source>
        <translation>Kelahiran yang belum dicatat</translation>
    </message>
    <message>
        <source>Blood from the heel was taken for the thyroid test</source>
        <translation>Darah tumit sudah diambil untuk skrining tiroid (SHK)</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Tekanan darah</translation>
    </message>
    <message>
        <source>Blood pressure by the limit</source>
        <translation>Tekanan darah menurut batas</translation>
    </message>
    <message>
        <source>Blood pressure {upper}/{lower}</source>
        <translation>Tekanan darah {upper}/{lower}</translation>
    </message>
    <message>
        <source>Blood pressure, lower</source>
        <translation>Tekanan darah, bawah (diastolik)</translation>
    </message>
    <message>
        <source>Blood pressure, upper</source>
        <translation>Tekanan darah, atas (sistolik)</translation>
    </message>
    <message>
        <source>Blood pressure: {words}</source>
        <translation>Tekanan darah: {words}</translation>
    </message>
    <message>
        <source>Blood sample of the heel</source>
        <translation>Sampel darah tumit (SHK)</translation>
    </message>
    <message>
        <source>Blood sample of the heel missing</source>
        <translation>Sampel darah tumit (SHK) belum diambil</translation>
    </message>
    <message>
        <source>Blood sugar: {words}</source>
        <translation>Gula darah: {words}</translation>
    </message>
    <message>
        <source>Books of the mothers, {day}</source>
        <translation>Buku KIA para ibu, {day}</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Born alive</source>
        <translation>Lahir hidup</translation>
    </message>
    <message numerus="yes">
        <source>Born alive after {n} weeks of pregnancy. Check the dates.</source>
        <translation>
            <numerusform>Lahir hidup pada umur kehamilan {n} minggu. Periksa tanggalnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Born alive very early or late</source>
        <translation>Lahir hidup sangat dini atau sangat lewat waktu</translation>
    </message>
    <message>
        <source>Born alive, not among the residents</source>
        <translation>Lahir hidup, belum ada di daftar warga</translation>
    </message>
    <message>
        <source>Born by {name}, but the entry names another mother. Correct one of them.</source>
        <translation>Dilahirkan oleh {name}, tetapi catatannya menyebut ibu lain. Koreksi salah satunya.</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Breastfeeding</source>
        <translation>Menyusui</translation>
    </message>
    <message>
        <source>Breastfeeds</source>
        <translation>Menyusui</translation>
    </message>
    <message>
        <source>Breech</source>
        <translation>Sungsang</translation>
    </message>
    <message>
        <source>By the curve of the book</source>
        <translation>Menurut kurva Buku KIA</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Oleh siapa</translation>
    </message>
    <message>
        <source>Caesarean</source>
        <translation>Operasi sesar</translation>
    </message>
    <message>
        <source>Capsules taken</source>
        <translation>Kapsul yang diminum</translation>
    </message>
    <message>
        <source>Card of the mother after birth</source>
        <translation>Kartu ibu nifas dan menyusui</translation>
    </message>
    <message>
        <source>Card of the pregnant woman</source>
        <translation>Kartu ibu hamil</translation>
    </message>
    <message>
        <source>Cause of death, as told</source>
        <translation>Sebab meninggal (menurut keluarga)</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Ubah rencana</translation>
    </message>
    <message>
        <source>Change the pregnancy of {name}</source>
        <translation>Ubah data kehamilan {name}</translation>
    </message>
    <message>
        <source>Change what is known of the pregnancy</source>
        <translation>Ubah data kehamilan</translation>
    </message>
    <message>
        <source>Change what is known…</source>
        <translation>Ubah data kehamilan…</translation>
    </message>
    <message>
        <source>Changed in</source>
        <translation>Ganti pada</translation>
    </message>
    <message>
        <source>Changed to</source>
        <translation>Ganti menjadi</translation>
    </message>
    <message>
        <source>Check-up in pregnancy</source>
        <translation>Pemeriksaan kehamilan</translation>
    </message>
    <message>
        <source>Check-up of a newborn</source>
        <translation>Pemeriksaan bayi baru lahir</translation>
    </message>
    <message>
        <source>Check-up of the mother</source>
        <translation>Pemeriksaan ibu</translation>
    </message>
    <message>
        <source>Check-up of the mother after birth</source>
        <translation>Pemeriksaan ibu nifas</translation>
    </message>
    <message>
        <source>Check-up of the newborn</source>
        <translation>Pemeriksaan bayi baru lahir</translation>
    </message>
    <message>
        <source>Check-up of the newborn {name}, {day}</source>
        <translation>Pemeriksaan bayi baru lahir {name}, {day}</translation>
    </message>
    <message>
        <source>Check-up of {name} after birth, {day}</source>
        <translation>Pemeriksaan nifas {name}, {day}</translation>
    </message>
    <message>
        <source>Check-up of {name}, {day}</source>
        <translation>Pemeriksaan {name}, {day}</translation>
    </message>
    <message>
        <source>Check-ups</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>Check-ups of the mother</source>
        <translation>Pemeriksaan ibu</translation>
    </message>
    <message>
        <source>Check-ups of the newborn</source>
        <translation>Pemeriksaan bayi baru lahir</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Anak</translation>
    </message>
    <message>
        <source>Child by sex</source>
        <translation>Anak menurut jenis kelamin</translation>
    </message>
    <message>
        <source>Child under 5 years</source>
        <translation>Balita</translation>
    </message>
    <message>
        <source>Child {number}</source>
        <translation>Anak ke-{number}</translation>
    </message>
    <message>
        <source>Child {number} of {count}</source>
        <translation>Anak ke-{number} dari {count}</translation>
    </message>
    <message>
        <source>Children alive</source>
        <translation>Anak hidup</translation>
    </message>
    <message>
        <source>Children of a woman</source>
        <translation>Anak dari seorang ibu</translation>
    </message>
    <message>
        <source>Children of the weighing month</source>
        <translation>Balita pada bulan penimbangan</translation>
    </message>
    <message>
        <source>Children who died</source>
        <translation>Anak yang meninggal</translation>
    </message>
    <message>
        <source>Children who died, at age</source>
        <translation>Anak yang meninggal, pada umur</translation>
    </message>
    <message>
        <source>Children who got it</source>
        <translation>Anak yang mendapat</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>Pilih salah satu jawaban.</translation>
    </message>
    <message>
        <source>Class for pregnant women</source>
        <translation>Kelas ibu hamil</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Klinik</translation>
    </message>
    <message>
        <source>Close the pregnancy of {name}</source>
        <translation>Tutup catatan kehamilan {name}</translation>
    </message>
    <message>
        <source>Close to somebody with TB</source>
        <translation>Kontak erat TBC</translation>
    </message>
    <message>
        <source>Close without a birth here</source>
        <translation>Tutup tanpa persalinan di sini</translation>
    </message>
    <message>
        <source>Close without a birth here…</source>
        <translation>Tutup tanpa persalinan di sini…</translation>
    </message>
    <message>
        <source>Completed weeks; they follow from the day unless the health worker says otherwise.</source>
        <translation>Minggu penuh; dihitung dari tanggalnya, kecuali bila petugas kesehatan menyebut lain.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Contraception</source>
        <translation>KB</translation>
    </message>
    <message>
        <source>Contraception after birth</source>
        <translation>KB pascapersalinan</translation>
    </message>
    <message>
        <source>Correct the check-up of {day}</source>
        <translation>Koreksi pemeriksaan tanggal {day}</translation>
    </message>
    <message>
        <source>Correct the expected day…</source>
        <translation>Koreksi HPL…</translation>
    </message>
    <message>
        <source>Correct the food of {day}</source>
        <translation>Koreksi PMT tanggal {day}</translation>
    </message>
    <message>
        <source>Correct when the birth is expected</source>
        <translation>Koreksi taksiran persalinan</translation>
    </message>
    <message>
        <source>Correct when the birth of {name} is expected</source>
        <translation>Koreksi taksiran persalinan {name}</translation>
    </message>
    <message>
        <source>Cough</source>
        <translation>Batuk</translation>
    </message>
    <message>
        <source>Counts as an examination</source>
        <translation>Dihitung sebagai pemeriksaan</translation>
    </message>
    <message>
        <source>Counts once all three doses of the first year were given.</source>
        <translation>Dihitung bila ketiga dosis tahun pertama sudah diberikan.</translation>
    </message>
    <message>
        <source>Danger sign: {sign}</source>
        <translation>Tanda bahaya: {sign}</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation>Tanda bahaya</translation>
    </message>
    <message>
        <source>Danger signs: tick what it is, or choose “None”.</source>
        <translation>Tanda bahaya: centang yang ada, atau pilih “Tidak ada”.</translation>
    </message>
    <message>
        <source>Danger signs?</source>
        <translation>Ada tanda bahaya?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>Tanggal meninggal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Day of the birth</source>
        <translation>Tanggal persalinan</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Tanggal kunjungan</translation>
    </message>
    <message>
        <source>Day {day} after the birth</source>
        <translation>Hari ke-{day} setelah persalinan</translation>
    </message>
    <message>
        <source>Day {number} of {last}</source>
        <translation>Hari ke-{number} dari {last}</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Disepakati tanggal</translation>
    </message>
    <message>
        <source>Died before or during the birth</source>
        <translation>Meninggal sebelum atau saat lahir</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Dokter</translation>
    </message>
    <message>
        <source>Does she breastfeed?</source>
        <translation>Apakah ibu menyusui?</translation>
    </message>
    <message>
        <source>Does she eat it every day?</source>
        <translation>Apakah ibu memakannya setiap hari?</translation>
    </message>
    <message>
        <source>Does she eat the extra food every day?</source>
        <translation>Apakah ibu memakan PMT setiap hari?</translation>
    </message>
    <message>
        <source>Does she take an iron tablet every day?</source>
        <translation>Apakah ibu minum TTD setiap hari?</translation>
    </message>
    <message>
        <source>Does she take her iron tablets?</source>
        <translation>Apakah ibu minum TTD?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Earlier pregnancies</source>
        <translation>Kehamilan sebelumnya</translation>
    </message>
    <message>
        <source>Eats it every day</source>
        <translation>Dimakan setiap hari</translation>
    </message>
    <message>
        <source>Ended early before</source>
        <translation>Keguguran sebelumnya</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Berakhir tanggal</translation>
    </message>
    <message>
        <source>Even one of them: to the midwife or the health centre now.</source>
        <translation>Satu saja ada: segera ke bidan atau puskesmas.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Setiap hari</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>HPL</translation>
    </message>
    <message>
        <source>Expected day from</source>
        <translation>Dasar HPL</translation>
    </message>
    <message>
        <source>Expected day of the birth</source>
        <translation>Hari perkiraan lahir (HPL)</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>HPL</translation>
    </message>
    <message>
        <source>Expected {date}</source>
        <translation>HPL {date}</translation>
    </message>
    <message>
        <source>Expected {date} (ultrasound)</source>
        <translation>HPL {date} (USG)</translation>
    </message>
    <message>
        <source>Extra food</source>
        <translation>PMT</translation>
    </message>
    <message>
        <source>Extra food for thin women</source>
        <translation>PMT ibu hamil KEK</translation>
    </message>
    <message>
        <source>Extra food for {name}, {day}</source>
        <translation>PMT untuk {name}, {day}</translation>
    </message>
    <message>
        <source>Extra food in pregnancy</source>
        <translation>PMT ibu hamil</translation>
    </message>
    <message>
        <source>Extra food since</source>
        <translation>PMT sejak</translation>
    </message>
    <message>
        <source>Extra food, portions</source>
        <translation>PMT, porsi</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Ayah</translation>
    </message>
    <message>
        <source>Father of the child</source>
        <translation>Ayah anak</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Demam</translation>
    </message>
    <message>
        <source>First day of the last period</source>
        <translation>Hari pertama haid terakhir (HPHT)</translation>
    </message>
    <message>
        <source>First weeks</source>
        <translation>Minggu-minggu pertama</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Makanan</translation>
    </message>
    <message>
        <source>For example 14:30</source>
        <translation>Misalnya 14:30</translation>
    </message>
    <message>
        <source>For example biscuits, or rice with egg and vegetables.</source>
        <translation>Misalnya biskuit, atau nasi dengan telur dan sayur.</translation>
    </message>
    <message>
        <source>For example: ultrasound by the doctor in week 12.</source>
        <translation>Misalnya: USG oleh dokter pada minggu ke-12.</translation>
    </message>
    <message>
        <source>From something else</source>
        <translation>Dasar lain</translation>
    </message>
    <message>
        <source>From the last period</source>
        <translation>Dari haid terakhir</translation>
    </message>
    <message>
        <source>From the last period, the birth is expected about {day}.</source>
        <translation>Menurut haid terakhir, persalinan diperkirakan sekitar {day}.</translation>
    </message>
    <message>
        <source>From the ultrasound</source>
        <translation>Dari USG</translation>
    </message>
    <message>
        <source>From what it follows</source>
        <translation>Dasarnya</translation>
    </message>
    <message>
        <source>Gain, kg</source>
        <translation>Kenaikan, kg</translation>
    </message>
    <message>
        <source>Gave birth</source>
        <translation>Melahirkan</translation>
    </message>
    <message>
        <source>Gave birth on</source>
        <translation>Melahirkan tanggal</translation>
    </message>
    <message>
        <source>Gave birth {date}</source>
        <translation>Melahirkan {date}</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Girl or boy</source>
        <translation>Laki-laki atau perempuan</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Diberikan</translation>
    </message>
    <message>
        <source>Given by the health worker</source>
        <translation>Diberikan oleh petugas kesehatan</translation>
    </message>
    <message>
        <source>Green band</source>
        <translation>Pita hijau</translation>
    </message>
    <message>
        <source>Green or red</source>
        <translation>Hijau atau merah</translation>
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
        <translation>Ada</translation>
    </message>
    <message>
        <source>Has none</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Has she brought her mother and child book?</source>
        <translation>Apakah ibu membawa Buku KIA?</translation>
    </message>
    <message>
        <source>Has the mother and child book</source>
        <translation>Punya Buku KIA</translation>
    </message>
    <message>
        <source>Has the mother&apos;s book</source>
        <translation>Punya Buku KIA</translation>
    </message>
    <message>
        <source>Hb {value} g/dl</source>
        <translation>Hb {value} g/dl</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Lingkar kepala</translation>
    </message>
    <message>
        <source>Head down</source>
        <translation>Kepala di bawah</translation>
    </message>
    <message>
        <source>Head of the house</source>
        <translation>Kepala rumah tangga</translation>
    </message>
    <message>
        <source>Health centre</source>
        <translation>Puskesmas</translation>
    </message>
    <message>
        <source>Heartbeats of the child</source>
        <translation>Denyut jantung janin</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Tinggi badan</translation>
    </message>
    <message>
        <source>Height (cm)</source>
        <translation>Tinggi badan (cm)</translation>
    </message>
    <message>
        <source>Height (mm)</source>
        <translation>Tinggi badan (mm)</translation>
    </message>
    <message>
        <source>Height of the womb</source>
        <translation>Tinggi fundus (TFU)</translation>
    </message>
    <message>
        <source>Height of the womb (mm)</source>
        <translation>Tinggi fundus (mm)</translation>
    </message>
    <message>
        <source>Her arm is thin: extra food is for her.</source>
        <translation>LiLA ibu kecil: PMT ini untuknya.</translation>
    </message>
    <message>
        <source>Her children</source>
        <translation>Anak-anaknya</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Rumah sakit</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Rumah</translation>
    </message>
    <message>
        <source>Houses</source>
        <translation>Rumah</translation>
    </message>
    <message>
        <source>How a pregnancy ended</source>
        <translation>Berakhirnya kehamilan</translation>
    </message>
    <message>
        <source>How is she?</source>
        <translation>Bagaimana keadaannya?</translation>
    </message>
    <message>
        <source>How is the mother?</source>
        <translation>Bagaimana keadaan ibu?</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hasil akhir</translation>
    </message>
    <message>
        <source>How many children?</source>
        <translation>Berapa anak?</translation>
    </message>
    <message>
        <source>How she gets there</source>
        <translation>Kendaraan</translation>
    </message>
    <message>
        <source>How she gets there, by day and by night</source>
        <translation>Kendaraan yang dipakai, siang dan malam</translation>
    </message>
    <message>
        <source>How the baby lies</source>
        <translation>Letak bayi</translation>
    </message>
    <message>
        <source>How the child came</source>
        <translation>Cara lahir</translation>
    </message>
    <message>
        <source>How the child lies</source>
        <translation>Letak bayi</translation>
    </message>
    <message>
        <source>How the child was born</source>
        <translation>Cara anak lahir</translation>
    </message>
    <message>
        <source>Husband</source>
        <translation>Suami</translation>
    </message>
    <message>
        <source>If the mother died, her death stands on her card too.</source>
        <translation>Bila ibu meninggal, kematiannya juga tertulis di kartunya.</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Sakit</translation>
    </message>
    <message>
        <source>Illness of the mother</source>
        <translation>Penyakit ibu</translation>
    </message>
    <message>
        <source>In which week</source>
        <translation>Pada minggu ke</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Di dalam</translation>
    </message>
    <message>
        <source>Iodine capsule</source>
        <translation>Kapsul yodium</translation>
    </message>
    <message>
        <source>Iodine capsule on</source>
        <translation>Kapsul yodium tanggal</translation>
    </message>
    <message>
        <source>Iron and food</source>
        <translation>TTD dan PMT</translation>
    </message>
    <message>
        <source>Iron tablets</source>
        <translation>Tablet tambah darah (TTD)</translation>
    </message>
    <message>
        <source>Iron tablets given</source>
        <translation>TTD diberikan</translation>
    </message>
    <message>
        <source>Iron tablets given today</source>
        <translation>TTD diberikan hari ini</translation>
    </message>
    <message>
        <source>Iron tablets: {total} of {wanted}</source>
        <translation>TTD: {total} dari {wanted}</translation>
    </message>
    <message>
        <source>Is child {number} in the list already?</source>
        <translation>Apakah anak ke-{number} sudah ada di daftar?</translation>
    </message>
    <message>
        <source>Is it an examination that counts?</source>
        <translation>Apakah ini pemeriksaan yang dihitung?</translation>
    </message>
    <message>
        <source>Is money put aside, or the insurance card ready?</source>
        <translation>Apakah sudah ada tabungan, atau kartu BPJS/JKN siap?</translation>
    </message>
    <message>
        <source>It is not known yet when the birth is expected.</source>
        <translation>Taksiran persalinan belum diketahui.</translation>
    </message>
    <message>
        <source>It is written down already how this pregnancy ended. Undo that first.</source>
        <translation>Akhir kehamilan ini sudah dicatat. Urungkan dulu.</translation>
    </message>
    <message>
        <source>Items of F1 Gizi with mothers</source>
        <translation>Butir F1 Gizi tentang ibu</translation>
    </message>
    <message>
        <source>Laid to the breast in the first hour</source>
        <translation>Inisiasi menyusu dini (IMD) pada jam pertama</translation>
    </message>
    <message>
        <source>Last birth, as far as known</source>
        <translation>Persalinan terakhir, sejauh diketahui</translation>
    </message>
    <message>
        <source>Last birth: day</source>
        <translation>Persalinan terakhir: tanggal</translation>
    </message>
    <message>
        <source>Last birth: month</source>
        <translation>Persalinan terakhir: bulan</translation>
    </message>
    <message>
        <source>Last birth: year</source>
        <translation>Persalinan terakhir: tahun</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Panjang badan</translation>
    </message>
    <message>
        <source>Length at birth (mm)</source>
        <translation>Panjang lahir (mm)</translation>
    </message>
    <message>
        <source>Let the midwife look at her today.</source>
        <translation>Minta bidan memeriksanya hari ini.</translation>
    </message>
    <message>
        <source>Living children</source>
        <translation>Anak hidup</translation>
    </message>
    <message>
        <source>Measured and given</source>
        <translation>Diukur dan diberikan</translation>
    </message>
    <message>
        <source>Midwife</source>
        <translation>Bidan desa</translation>
    </message>
    <message>
        <source>Money is saved</source>
        <translation>Tabungan tersedia</translation>
    </message>
    <message>
        <source>Money or insurance is ready</source>
        <translation>Tabungan atau jaminan siap</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Month of the packet of iron tablets</source>
        <translation>Bulan pemberian bungkus TTD</translation>
    </message>
    <message>
        <source>Month of the tetanus dose</source>
        <translation>Bulan pemberian Td</translation>
    </message>
    <message>
        <source>Months of pregnant women and women after birth</source>
        <translation>Pemeriksaan bulanan ibu hamil dan ibu nifas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Ibu</translation>
    </message>
    <message>
        <source>Mother&apos;s book seen</source>
        <translation>Buku KIA terlihat</translation>
    </message>
    <message>
        <source>Mother, baby or child</source>
        <translation>Ibu, bayi, atau balita</translation>
    </message>
    <message>
        <source>Mothers</source>
        <translation>Ibu</translation>
    </message>
    <message>
        <source>Mothers who died</source>
        <translation>Ibu meninggal</translation>
    </message>
    <message>
        <source>Mothers, births and deaths of the month</source>
        <translation>Ibu, kelahiran, dan kematian bulan ini</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Pindah</translation>
    </message>
    <message>
        <source>Moved away {date}</source>
        <translation>Pindah {date}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name of child {number}</source>
        <translation>Nama anak ke-{number}</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nama tempat</translation>
    </message>
    <message>
        <source>Name of who examined</source>
        <translation>Nama pemeriksa</translation>
    </message>
    <message>
        <source>Name or house</source>
        <translation>Nama atau rumah</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Neighbour group</source>
        <translation>Dasawisma</translation>
    </message>
    <message>
        <source>Neither the last period nor an expected day is known. Ask for the mother&apos;s book.</source>
        <translation>HPHT maupun HPL belum diketahui. Tanyakan Buku KIA.</translation>
    </message>
    <message>
        <source>New pregnancy</source>
        <translation>Kehamilan baru</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Kunjungan berikutnya</translation>
    </message>
    <message>
        <source>Next dose from {day}</source>
        <translation>Dosis berikutnya mulai {day}</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <translation>Berikutnya: {what}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>No birth of this person is known: this card begins with the birth.</source>
        <translation>Persalinan orang ini belum dicatat: kartu ini dimulai dari persalinan.</translation>
    </message>
    <message>
        <source>No check-up is written down yet.</source>
        <translation>Belum ada pemeriksaan yang dicatat.</translation>
    </message>
    <message>
        <source>No check-up of the child is written down yet.</source>
        <translation>Belum ada pemeriksaan anak yang dicatat.</translation>
    </message>
    <message>
        <source>No dose is on record. Ask for her card, of childhood and school too.</source>
        <translation>Belum ada dosis yang tercatat. Tanyakan kartunya, juga dari masa kecil dan sekolah.</translation>
    </message>
    <message>
        <source>No money put aside yet</source>
        <translation>Belum ada tabungan</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Belum bernama</translation>
    </message>
    <message>
        <source>No open day</source>
        <translation>Tidak ada hari buka</translation>
    </message>
    <message>
        <source>No pregnancy is going on.</source>
        <translation>Tidak sedang hamil.</translation>
    </message>
    <message>
        <source>No pregnancy of this person is known: open the tab “Mother” of the woman.</source>
        <translation>Belum ada catatan kehamilan orang ini: buka tab “Ibu” pada kartunya.</translation>
    </message>
    <message>
        <source>No weight gain for two months</source>
        <translation>Berat badan tidak naik dua bulan</translation>
    </message>
    <message>
        <source>No weight is written down yet.</source>
        <translation>Belum ada berat badan yang dicatat.</translation>
    </message>
    <message>
        <source>No women of childbearing age are in the list of residents</source>
        <translation>Tidak ada WUS di daftar warga</translation>
    </message>
    <message>
        <source>No, enter it now</source>
        <translation>Belum, masukkan sekarang</translation>
    </message>
    <message>
        <source>Nobody fits these choices</source>
        <translation>Tidak ada yang cocok dengan pilihan ini</translation>
    </message>
    <message>
        <source>Nobody gave birth in the last 42 days</source>
        <translation>Tidak ada yang melahirkan dalam 42 hari terakhir</translation>
    </message>
    <message>
        <source>Nobody is written down as pregnant</source>
        <translation>Belum ada ibu hamil yang dicatat</translation>
    </message>
    <message>
        <source>Nobody knows her weight before: her first weight stands in for it.</source>
        <translation>Berat badan sebelum hamil tidak diketahui: berat badan pertama dipakai sebagai gantinya.</translation>
    </message>
    <message>
        <source>Nobody knows yet when the birth is expected</source>
        <translation>Taksiran persalinan belum diketahui</translation>
    </message>
    <message>
        <source>Nobody wrote who it was</source>
        <translation>Tidak ditulis siapa orangnya</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>None is written down.</source>
        <translation>Belum ada yang dicatat.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Belum ditanyakan.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Tidak sama sekali</translation>
    </message>
    <message>
        <source>Not every day</source>
        <translation>Tidak setiap hari</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak tahu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Note, e.g. the cause if it is known</source>
        <translation>Catatan, misalnya penyebabnya kalau diketahui</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Talk it over before the last months.</source>
        <translation>Belum ada rencana. Bicarakan sebelum bulan-bulan terakhir.</translation>
    </message>
    <message>
        <source>Now: {day}. {basis}.</source>
        <translation>Sekarang: {day}. {basis}.</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Perawat</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Satu</translation>
    </message>
    <message>
        <source>Only the midwife reads this.</source>
        <translation>Hanya dibaca bidan.</translation>
    </message>
    <message>
        <source>Only told. Ask for the card.</source>
        <translation>Hanya menurut cerita. Minta lihat kartunya.</translation>
    </message>
    <message>
        <source>Only where the health worker counts otherwise than the days say.</source>
        <translation>Hanya bila petugas kesehatan menyebut lain dari hitungan hari.</translation>
    </message>
    <message>
        <source>Open day {date}</source>
        <translation>Hari buka {date}</translation>
    </message>
    <message>
        <source>Open days</source>
        <translation>Hari buka</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Buka kartu</translation>
    </message>
    <message>
        <source>Outside the green band</source>
        <translation>Di luar pita hijau</translation>
    </message>
    <message>
        <source>Past the expected day</source>
        <translation>Lewat HPL</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Jumlah orang</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Tempat persalinan</translation>
    </message>
    <message>
        <source>Plan for the birth</source>
        <translation>Rencana persalinan (P4K)</translation>
    </message>
    <message>
        <source>Plan the birth of {name}</source>
        <translation>Rencanakan persalinan {name}</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Porsi</translation>
    </message>
    <message>
        <source>Portions of extra food</source>
        <translation>Porsi PMT</translation>
    </message>
    <message>
        <source>Pregnancies of the year</source>
        <translation>Kehamilan setahun</translation>
    </message>
    <message>
        <source>Pregnancies that ended early before</source>
        <translation>Jumlah keguguran sebelumnya</translation>
    </message>
    <message>
        <source>Pregnancies, births and deaths of the year</source>
        <translation>Kehamilan, kelahiran, dan kematian setahun</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Kehamilan</translation>
    </message>
    <message>
        <source>Pregnancy number</source>
        <translation>Hamil ke</translation>
    </message>
    <message>
        <source>Pregnancy without any date</source>
        <translation>Kehamilan tanpa tanggal apa pun</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Hamil</translation>
    </message>
    <message>
        <source>Pregnant and entered as dead</source>
        <translation>Hamil tetapi tercatat meninggal</translation>
    </message>
    <message>
        <source>Pregnant and moved away</source>
        <translation>Hamil tetapi sudah pindah</translation>
    </message>
    <message numerus="yes">
        <source>Pregnant at {n} years of age. Check the birth date.</source>
        <translation>
            <numerusform>Hamil pada umur {n} tahun. Periksa tanggal lahirnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pregnant for more than 44 weeks</source>
        <translation>Hamil lebih dari 44 minggu</translation>
    </message>
    <message numerus="yes">
        <source>Pregnant for {n} weeks. Write down how the pregnancy ended, or correct the expected day.</source>
        <translation>
            <numerusform>Hamil {n} minggu. Catat bagaimana kehamilan berakhir, atau koreksi HPL-nya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pregnant or after birth</source>
        <translation>Hamil atau nifas</translation>
    </message>
    <message>
        <source>Pregnant women and women after birth</source>
        <translation>Ibu hamil dan ibu nifas</translation>
    </message>
    <message>
        <source>Pregnant women not seen in the month</source>
        <translation>Ibu hamil yang belum terpantau bulan ini</translation>
    </message>
    <message>
        <source>Pregnant, expected {date}</source>
        <translation>Hamil, HPL {date}</translation>
    </message>
    <message>
        <source>Print her card</source>
        <translation>Cetak kartunya</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Cetak daftar</translation>
    </message>
    <message>
        <source>Protection against tetanus</source>
        <translation>Perlindungan terhadap tetanus</translation>
    </message>
    <message>
        <source>Pulse: {words}</source>
        <translation>Nadi: {words}</translation>
    </message>
    <message>
        <source>RED</source>
        <translation>MERAH</translation>
    </message>
    <message>
        <source>Red: arm below {arm} cm, blood pressure from {systolic}/{diastolic}, weight outside the curve for her body mass index. Sources: {sources}.</source>
        <translation>Merah: LiLA di bawah {arm} cm, tekanan darah mulai {systolic}/{diastolic}, berat badan di luar kurva menurut IMT-nya. Sumber: {sources}.</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Rujuk</translation>
    </message>
    <message>
        <source>Refer now.</source>
        <translation>Rujuk sekarang.</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Dirujuk ke</translation>
    </message>
    <message>
        <source>Registered as pregnant, but entered as a man. Correct one of them.</source>
        <translation>Tercatat hamil, tetapi dimasukkan sebagai laki-laki. Koreksi salah satunya.</translation>
    </message>
    <message>
        <source>Registered as pregnant, but entered as dead. Write down how the pregnancy ended.</source>
        <translation>Tercatat hamil, tetapi dimasukkan sebagai meninggal. Catat bagaimana kehamilan berakhir.</translation>
    </message>
    <message>
        <source>Registered as pregnant, but moved away. Write down how the pregnancy ended.</source>
        <translation>Tercatat hamil, tetapi sudah pindah. Catat bagaimana kehamilan berakhir.</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>Dicatat oleh</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Dicatat tanggal</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Remove a check-up of {name}</source>
        <translation>Hapus pemeriksaan {name}</translation>
    </message>
    <message>
        <source>Remove the check-up of {day}</source>
        <translation>Hapus pemeriksaan tanggal {day}</translation>
    </message>
    <message>
        <source>Results of each month</source>
        <translation>Hasil kegiatan per bulan</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Say from what the expected day follows.</source>
        <translation>Sebutkan dasar HPL-nya.</translation>
    </message>
    <message>
        <source>Send to the health worker: weight, arm or blood pressure red, 2 signs of tuberculosis, any danger sign.</source>
        <translation>Kirim ke petugas kesehatan: berat badan, LiLA, atau tekanan darah merah, 2 gejala TBC, atau ada tanda bahaya.</translation>
    </message>
    <message>
        <source>Sex of child {number}</source>
        <translation>Jenis kelamin anak ke-{number}</translation>
    </message>
    <message>
        <source>She died {date}</source>
        <translation>Ibu meninggal {date}</translation>
    </message>
    <message>
        <source>She gets no extra food.</source>
        <translation>Ibu tidak mendapat PMT.</translation>
    </message>
    <message>
        <source>She had five doses already.</source>
        <translation>Ibu sudah mendapat lima dosis.</translation>
    </message>
    <message>
        <source>She is registered as pregnant already. Write down how that pregnancy ended first.</source>
        <translation>Ibu ini sudah tercatat hamil. Catat dulu bagaimana kehamilan itu berakhir.</translation>
    </message>
    <message>
        <source>Show by place</source>
        <translation>Saring menurut tempat</translation>
    </message>
    <message>
        <source>Sign of a mother</source>
        <translation>Tanda dari ibu</translation>
    </message>
    <message>
        <source>Sign of tuberculosis</source>
        <translation>Gejala TBC</translation>
    </message>
    <message>
        <source>Signs of tuberculosis</source>
        <translation>Gejala TBC</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Since the child before</source>
        <translation>Jarak dari anak sebelumnya</translation>
    </message>
    <message>
        <source>Sit with her, and ask only what she wants to tell. Everything except the day may stay empty. Reminders and lists of births leave her out from now on.</source>
        <translation>Duduklah bersamanya, dan tanyakan hanya yang mau ia ceritakan. Selain tanggal, semua boleh dikosongkan. Mulai sekarang ia tidak lagi muncul di pengingat dan daftar persalinan.</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Ada</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Orang lain</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Tempat lain</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Dokter spesialis</translation>
    </message>
    <message>
        <source>Staff who came</source>
        <translation>Petugas yang hadir</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>Perhatian</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stays empty until the child has a name.</source>
        <translation>Dikosongkan sampai anak diberi nama.</translation>
    </message>
    <message>
        <source>Stays empty where only the last period is known.</source>
        <translation>Dikosongkan bila hanya haid terakhir yang diketahui.</translation>
    </message>
    <message>
        <source>Takes iron every day</source>
        <translation>Minum TTD setiap hari</translation>
    </message>
    <message>
        <source>Talk about with her</source>
        <translation>Yang dibicarakan dengannya</translation>
    </message>
    <message>
        <source>Talked over on</source>
        <translation>Dibicarakan tanggal</translation>
    </message>
    <message>
        <source>Temperature: {words}</source>
        <translation>Suhu: {words}</translation>
    </message>
    <message>
        <source>Tetanus</source>
        <translation>Tetanus (Td)</translation>
    </message>
    <message>
        <source>Tetanus status</source>
        <translation>Status T</translation>
    </message>
    <message>
        <source>The baby died</source>
        <translation>Bayi meninggal</translation>
    </message>
    <message>
        <source>The baby died before or during the birth</source>
        <translation>Bayi meninggal sebelum atau saat lahir</translation>
    </message>
    <message>
        <source>The birth</source>
        <translation>Persalinan</translation>
    </message>
    <message>
        <source>The birth is not written down with the mother. Enter her pregnancy and the birth.</source>
        <translation>Persalinan belum dicatat pada ibunya. Masukkan kehamilan dan persalinannya.</translation>
    </message>
    <message>
        <source>The birth…</source>
        <translation>Persalinan…</translation>
    </message>
    <message>
        <source>The child died on</source>
        <translation>Anak meninggal tanggal</translation>
    </message>
    <message>
        <source>The child&apos;s entry names another mother</source>
        <translation>Catatan anak menyebut ibu lain</translation>
    </message>
    <message>
        <source>The date is not known: it does not count.</source>
        <translation>Tanggalnya tidak diketahui: tidak dihitung.</translation>
    </message>
    <message>
        <source>The expected day cannot be right. Check the date.</source>
        <translation>HPL ini tidak mungkin benar. Periksa tanggalnya.</translation>
    </message>
    <message>
        <source>The house has</source>
        <translation>Keadaan rumah</translation>
    </message>
    <message>
        <source>The last period lies after the day of registration. Check both.</source>
        <translation>HPHT sesudah tanggal pendaftaran. Periksa keduanya.</translation>
    </message>
    <message numerus="yes">
        <source>The last period lies more than {n} weeks back. Check the date.</source>
        <translation>
            <numerusform>HPHT lebih dari {n} minggu yang lalu. Periksa tanggalnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>The midwife follows up</source>
        <translation>Ditindaklanjuti bidan</translation>
    </message>
    <message>
        <source>The mother</source>
        <translation>Ibu</translation>
    </message>
    <message>
        <source>The mother died</source>
        <translation>Ibu meninggal</translation>
    </message>
    <message>
        <source>The mother died on</source>
        <translation>Ibu meninggal tanggal</translation>
    </message>
    <message>
        <source>The mother died…</source>
        <translation>Ibu meninggal…</translation>
    </message>
    <message>
        <source>The mother is not among the residents or not chosen. Choose her in the child&apos;s entry.</source>
        <translation>Ibunya tidak ada di daftar warga atau belum dipilih. Pilih ibunya di catatan anak.</translation>
    </message>
    <message>
        <source>The pregnancy ended</source>
        <translation>Kehamilan berakhir</translation>
    </message>
    <message>
        <source>The pregnancy ended early</source>
        <translation>Kehamilan berakhir dini (keguguran)</translation>
    </message>
    <message>
        <source>The pregnancy ended early, {date}</source>
        <translation>Kehamilan berakhir dini (keguguran), {date}</translation>
    </message>
    <message>
        <source>The pregnancy ended with a birth, but no child is written down.</source>
        <translation>Kehamilan berakhir dengan persalinan, tetapi belum ada anak yang dicatat.</translation>
    </message>
    <message>
        <source>The pregnancy ended…</source>
        <translation>Kehamilan berakhir…</translation>
    </message>
    <message>
        <source>The pregnancy had ended on that day. Check the date.</source>
        <translation>Pada tanggal itu kehamilan sudah berakhir. Periksa tanggalnya.</translation>
    </message>
    <message>
        <source>The pregnancy had not ended on that day. Check the date.</source>
        <translation>Pada tanggal itu kehamilan belum berakhir. Periksa tanggalnya.</translation>
    </message>
    <message>
        <source>The pregnancy of {name} ended</source>
        <translation>Kehamilan {name} berakhir</translation>
    </message>
    <message>
        <source>The weeks after</source>
        <translation>Masa nifas</translation>
    </message>
    <message>
        <source>There is no contact “{label}”. Choose one of: {labels}.</source>
        <translation>Tidak ada kunjungan “{label}”. Pilih salah satu: {labels}.</translation>
    </message>
    <message>
        <source>They stand here as soon as they are entered on the page Residents.</source>
        <translation>Mereka muncul di sini begitu dimasukkan di halaman Warga.</translation>
    </message>
    <message>
        <source>Thin before the pregnancy</source>
        <translation>Kurus sebelum hamil</translation>
    </message>
    <message>
        <source>This closes the pregnancy and stands on her card. If a child was born, write down the birth first.</source>
        <translation>Ini menutup catatan kehamilan dan tertulis di kartunya. Bila ada anak yang lahir, catat dulu persalinannya.</translation>
    </message>
    <message>
        <source>This date comes from</source>
        <translation>Asal tanggal ini</translation>
    </message>
    <message>
        <source>This day has not come yet. Check the date.</source>
        <translation>Tanggal ini belum tiba. Periksa tanggalnya.</translation>
    </message>
    <message>
        <source>This day lies after a death that is recorded. Check the date.</source>
        <translation>Tanggal ini sesudah kematian yang tercatat. Periksa tanggalnya.</translation>
    </message>
    <message>
        <source>This day lies before her own birth. Check the date.</source>
        <translation>Tanggal ini sebelum ibu itu sendiri lahir. Periksa tanggalnya.</translation>
    </message>
    <message>
        <source>This day lies before the pregnancy began. Check the date.</source>
        <translation>Tanggal ini sebelum kehamilan mulai. Periksa tanggalnya.</translation>
    </message>
    <message>
        <source>This entry is not here any more. Look at her card again.</source>
        <translation>Catatan ini sudah tidak ada. Lihat lagi kartunya.</translation>
    </message>
    <message>
        <source>This person is registered as a man. Correct that first.</source>
        <translation>Orang ini tercatat laki-laki. Koreksi dulu.</translation>
    </message>
    <message>
        <source>This pregnancy is not here any more. Look at her card again.</source>
        <translation>Kehamilan ini sudah tidak ada. Lihat lagi kartunya.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>To be written into the book</source>
        <translation>Yang ditulis di Buku KIA</translation>
    </message>
    <message>
        <source>To watch</source>
        <translation>Yang diperhatikan</translation>
    </message>
    <message>
        <source>Too soon after the dose before: it does not count.</source>
        <translation>Terlalu cepat dari dosis sebelumnya: tidak dihitung.</translation>
    </message>
    <message>
        <source>Trimester {number}</source>
        <translation>Trimester {number}</translation>
    </message>
    <message>
        <source>Triplets</source>
        <translation>Kembar tiga</translation>
    </message>
    <message>
        <source>Try fewer letters, or choose all places.</source>
        <translation>Coba huruf lebih sedikit, atau pilih semua tempat.</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>Kembar dua</translation>
    </message>
    <message numerus="yes">
        <source>Two births lie less than {n} weeks apart. Check the dates.</source>
        <translation>
            <numerusform>Jarak dua persalinan kurang dari {n} minggu. Periksa tanggalnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two births too close together</source>
        <translation>Jarak dua persalinan terlalu dekat</translation>
    </message>
    <message>
        <source>Two pregnancies are open. Write down how the older one ended, or take one out.</source>
        <translation>Dua kehamilan masih terbuka. Catat bagaimana yang lama berakhir, atau hapus salah satunya.</translation>
    </message>
    <message>
        <source>Two pregnancies at the same time</source>
        <translation>Dua kehamilan pada waktu yang sama</translation>
    </message>
    <message>
        <source>Type some letters of her name, then choose her. Somebody new is entered on the page Residents first.</source>
        <translation>Ketik beberapa huruf namanya, lalu pilih. Orang baru dimasukkan dulu di halaman Warga.</translation>
    </message>
    <message>
        <source>T{number}</source>
        <translation>T{number}</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>USG</translation>
    </message>
    <message>
        <source>Upper arm (cm)</source>
        <translation>Lingkar lengan atas (cm)</translation>
    </message>
    <message>
        <source>Usual gain for her weight before</source>
        <translation>Kenaikan yang dianjurkan menurut berat sebelum hamil</translation>
    </message>
    <message>
        <source>Very young or old for a pregnancy</source>
        <translation>Sangat muda atau tua untuk hamil</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Pengunjung</translation>
    </message>
    <message>
        <source>Visitors by sex</source>
        <translation>Pengunjung menurut jenis kelamin</translation>
    </message>
    <message>
        <source>Visitors, staff, births and deaths of each month</source>
        <translation>Pengunjung, petugas, kelahiran, dan kematian per bulan</translation>
    </message>
    <message>
        <source>Vitamin A</source>
        <translation>Vitamin A</translation>
    </message>
    <message>
        <source>Vitamin A after birth</source>
        <translation>Vitamin A ibu nifas</translation>
    </message>
    <message>
        <source>Vitamin A capsules she took since the birth</source>
        <translation>Kapsul vitamin A yang diminum sejak melahirkan</translation>
    </message>
    <message>
        <source>Vitamin A capsules taken</source>
        <translation>Kapsul vitamin A diminum</translation>
    </message>
    <message>
        <source>Vitamin A given</source>
        <translation>Vitamin A diberikan</translation>
    </message>
    <message>
        <source>Vitamin A, capsules</source>
        <translation>Vitamin A, kapsul</translation>
    </message>
    <message>
        <source>Vitamin K</source>
        <translation>Vitamin K</translation>
    </message>
    <message>
        <source>Vitamin K was given</source>
        <translation>Vitamin K sudah diberikan</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Was at the dentist</source>
        <translation>Sudah ke dokter gigi</translation>
    </message>
    <message>
        <source>Was not pregnant</source>
        <translation>Ternyata tidak hamil</translation>
    </message>
    <message>
        <source>Was she at the dentist?</source>
        <translation>Apakah ibu sudah ke dokter gigi?</translation>
    </message>
    <message>
        <source>Was the mother and child book seen?</source>
        <translation>Apakah Buku KIA terlihat?</translation>
    </message>
    <message>
        <source>Way of birth</source>
        <translation>Cara persalinan</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Week of pregnancy</source>
        <translation>Minggu kehamilan</translation>
    </message>
    <message numerus="yes">
        <source>Week {n}</source>
        <translation>
            <numerusform>Minggu ke-{n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Weeks of pregnancy</source>
        <translation>Umur kehamilan (minggu)</translation>
    </message>
    <message>
        <source>Weeks pregnant</source>
        <translation>Umur kehamilan (minggu)</translation>
    </message>
    <message>
        <source>Weeks when registered</source>
        <translation>Umur kehamilan saat dicatat (minggu)</translation>
    </message>
    <message>
        <source>Weighed less than 2 kg at birth</source>
        <translation>Berat lahir kurang dari 2 kg</translation>
    </message>
    <message>
        <source>Weighed less than 2.5 kg at birth</source>
        <translation>Berat lahir kurang dari 2,5 kg</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Berat badan</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>Berat badan (kg)</translation>
    </message>
    <message>
        <source>Weight above the green band</source>
        <translation>Berat badan di atas pita hijau</translation>
    </message>
    <message>
        <source>Weight at birth</source>
        <translation>Berat lahir</translation>
    </message>
    <message>
        <source>Weight at birth (g)</source>
        <translation>Berat lahir (g)</translation>
    </message>
    <message>
        <source>Weight before (kg)</source>
        <translation>Berat sebelum hamil (kg)</translation>
    </message>
    <message>
        <source>Weight before the pregnancy</source>
        <translation>Berat badan sebelum hamil</translation>
    </message>
    <message>
        <source>Weight before the pregnancy (g)</source>
        <translation>Berat badan sebelum hamil (g)</translation>
    </message>
    <message>
        <source>Weight below the green band</source>
        <translation>Berat badan di bawah pita hijau</translation>
    </message>
    <message>
        <source>Weight by the curve</source>
        <translation>Berat badan menurut kurva</translation>
    </message>
    <message>
        <source>Weight in the green band</source>
        <translation>Berat badan di pita hijau</translation>
    </message>
    <message>
        <source>Weight in the pregnancy of {name}</source>
        <translation>Berat badan selama kehamilan {name}</translation>
    </message>
    <message>
        <source>Weight not rising for 2 months</source>
        <translation>BB tidak naik 2 bulan</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>Berat badan, kg</translation>
    </message>
    <message>
        <source>Welfare stage</source>
        <translation>Tahap keluarga sejahtera</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Sehat</translation>
    </message>
    <message>
        <source>What a book says, the health worker and the family rely on: write it before the mother goes home.</source>
        <translation>Petugas kesehatan dan keluarga mengandalkan isi Buku KIA: tulislah sebelum ibu pulang.</translation>
    </message>
    <message>
        <source>What a midwife, nurse or doctor examines counts; what a volunteer asks does not.</source>
        <translation>Yang diperiksa bidan, perawat, atau dokter dihitung; yang ditanyakan kader tidak.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>What calls for more care</source>
        <translation>Yang perlu perhatian lebih</translation>
    </message>
    <message>
        <source>What food</source>
        <translation>Makanan apa</translation>
    </message>
    <message>
        <source>What goes into the books of the mothers</source>
        <translation>Yang ditulis di Buku KIA para ibu</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Keluhannya</translation>
    </message>
    <message>
        <source>What she got</source>
        <translation>Yang diterima</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Yang perlu diperhatikan</translation>
    </message>
    <message>
        <source>What, portions</source>
        <translation>Jenis, porsi</translation>
    </message>
    <message>
        <source>When, as far as known</source>
        <translation>Kapan, sejauh diketahui</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Where she wants to give birth</source>
        <translation>Tempat melahirkan yang diinginkan</translation>
    </message>
    <message>
        <source>Where she was</source>
        <translation>Ibu berada di</translation>
    </message>
    <message>
        <source>Which contact is it?</source>
        <translation>Kunjungan yang mana?</translation>
    </message>
    <message>
        <source>Which of several children</source>
        <translation>Anak ke berapa dari kembar</translation>
    </message>
    <message>
        <source>Which pregnancy</source>
        <translation>Kehamilan ke</translation>
    </message>
    <message>
        <source>Which pregnancy is it? (1 = first)</source>
        <translation>Kehamilan keberapa? (1 = pertama)</translation>
    </message>
    <message>
        <source>Who died</source>
        <translation>Yang meninggal</translation>
    </message>
    <message>
        <source>Who died by sex</source>
        <translation>Yang meninggal menurut jenis kelamin</translation>
    </message>
    <message>
        <source>Who gives blood</source>
        <translation>Calon pendonor darah</translation>
    </message>
    <message>
        <source>Who goes along with her</source>
        <translation>Yang mendampinginya</translation>
    </message>
    <message>
        <source>Who goes with her</source>
        <translation>Yang mendampinginya</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>Penolong</translation>
    </message>
    <message>
        <source>Who helped at the birth</source>
        <translation>Penolong persalinan</translation>
    </message>
    <message>
        <source>Who helps at the birth</source>
        <translation>Penolong persalinan</translation>
    </message>
    <message>
        <source>Who is pregnant?</source>
        <translation>Siapa yang hamil?</translation>
    </message>
    <message>
        <source>Who was with her</source>
        <translation>Siapa yang mendampinginya</translation>
    </message>
    <message>
        <source>Who would give blood</source>
        <translation>Calon pendonor darah</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>Alasan perubahan</translation>
    </message>
    <message>
        <source>With forceps or vacuum</source>
        <translation>Dengan forsep atau vakum</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Women of childbearing age</source>
        <translation>Wanita usia subur (WUS)</translation>
    </message>
    <message>
        <source>Women who got it again</source>
        <translation>Ibu yang mendapat pelayanan ulang</translation>
    </message>
    <message>
        <source>Women who got the tetanus dose</source>
        <translation>Ibu yang mendapat imunisasi tetanus</translation>
    </message>
    <message>
        <source>Would give blood: {name}</source>
        <translation>Calon pendonor darah: {name}</translation>
    </message>
    <message>
        <source>Write at least one child.</source>
        <translation>Tulis sedikitnya satu anak.</translation>
    </message>
    <message numerus="yes">
        <source>Write at most {n} children.</source>
        <translation>
            <numerusform>Tulis paling banyak {n} anak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write check-up</source>
        <translation>Catat pemeriksaan</translation>
    </message>
    <message>
        <source>Write check-up of the mother</source>
        <translation>Catat pemeriksaan ibu</translation>
    </message>
    <message>
        <source>Write down how the pregnancy ended first.</source>
        <translation>Catat dulu bagaimana kehamilan berakhir.</translation>
    </message>
    <message>
        <source>Write down the birth of {name}</source>
        <translation>Catat persalinan {name}</translation>
    </message>
    <message>
        <source>Write down the children of {name}</source>
        <translation>Catat anak-anak {name}</translation>
    </message>
    <message>
        <source>Write down the death of {name}</source>
        <translation>Catat kematian {name}</translation>
    </message>
    <message>
        <source>Write down the pregnancy of {name}</source>
        <translation>Catat kehamilan {name}</translation>
    </message>
    <message>
        <source>Write her height and her weight before the pregnancy: then the usual gain is shown.</source>
        <translation>Tulis tinggi badan dan berat badan sebelum hamil: lalu kenaikan yang dianjurkan ditampilkan.</translation>
    </message>
    <message>
        <source>Write into her mother and child book</source>
        <translation>Tulis di Buku KIA-nya</translation>
    </message>
    <message>
        <source>Write the time as 14:30.</source>
        <translation>Tulis jam seperti 14:30.</translation>
    </message>
    <message>
        <source>Write when it was; the year is enough.</source>
        <translation>Tulis kapan; tahunnya saja cukup.</translation>
    </message>
    <message>
        <source>Write why the expected day is changed.</source>
        <translation>Tulis mengapa HPL diubah.</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>Dicatat oleh</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>Dicatat tanggal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>per menit</translation>
    </message>
    <message>
        <source>arm {arm} cm</source>
        <translation>LiLA {arm} cm</translation>
    </message>
    <message>
        <source>at the breast in the first hour</source>
        <translation>IMD pada jam pertama</translation>
    </message>
    <message>
        <source>blood from the heel taken</source>
        <translation>darah tumit (SHK) sudah diambil</translation>
    </message>
    <message>
        <source>blood pressure {pressure}</source>
        <translation>tekanan darah {pressure}</translation>
    </message>
    <message>
        <source>breastfeeds</source>
        <translation>menyusui</translation>
    </message>
    <message>
        <source>does not breastfeed</source>
        <translation>tidak menyusui</translation>
    </message>
    <message>
        <source>does not eat it every day</source>
        <translation>tidak memakannya setiap hari</translation>
    </message>
    <message>
        <source>eats it every day</source>
        <translation>memakannya setiap hari</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>mulai {day}</translation>
    </message>
    <message>
        <source>g/dl</source>
        <translation>g/dl</translation>
    </message>
    <message>
        <source>green</source>
        <translation>hijau</translation>
    </message>
    <message>
        <source>husband {name}</source>
        <translation>suami {name}</translation>
    </message>
    <message>
        <source>important today</source>
        <translation>penting hari ini</translation>
    </message>
    <message>
        <source>iodine capsule {day}</source>
        <translation>kapsul yodium {day}</translation>
    </message>
    <message>
        <source>iron tablets {tablets}</source>
        <translation>TTD {tablets}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>terlambat</translation>
    </message>
    <message>
        <source>later</source>
        <translation>nanti</translation>
    </message>
    <message>
        <source>mmHg</source>
        <translation>mmHg</translation>
    </message>
    <message>
        <source>next contact {contact}, from {date}</source>
        <translation>kunjungan berikutnya {contact}, mulai {date}</translation>
    </message>
    <message>
        <source>not protected now</source>
        <translation>sekarang tidak terlindungi</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation>hamil</translation>
    </message>
    <message>
        <source>protected until {day}</source>
        <translation>terlindungi sampai {day}</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>belum dikonfirmasi</translation>
    </message>
    <message>
        <source>vitamin K given</source>
        <translation>vitamin K sudah diberikan</translation>
    </message>
    <message>
        <source>was not done</source>
        <translation>tidak dilakukan</translation>
    </message>
    <message>
        <source>weight {weight} kg</source>
        <translation>berat badan {weight} kg</translation>
    </message>
    <message>
        <source>{contact}, from {date}</source>
        <translation>{contact}, mulai {date}</translation>
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
        <translation>{name} melahirkan: berat bayinya belum dicatat.</translation>
    </message>
    <message>
        <source>{name} goes along</source>
        <translation>{name} mendampingi</translation>
    </message>
    <message>
        <source>{name} is pregnant, and nothing is written of her in {month}.</source>
        <translation>{name} sedang hamil, dan belum ada catatan tentangnya di {month}.</translation>
    </message>
    <message>
        <source>{name} was to give birth on {day}. Write down the birth, or correct the expected day.</source>
        <translation>{name} diperkirakan melahirkan {day}. Catat persalinannya, atau betulkan HPL-nya.</translation>
    </message>
    <message>
        <source>{number} ({ages})</source>
        <translation>{number} ({ages})</translation>
    </message>
    <message numerus="yes">
        <source>{n} births expected within 30 days</source>
        <translation>
            <numerusform>{n} persalinan diperkirakan dalam 30 hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} capsules of vitamin A</source>
        <translation>
            <numerusform>{n} kapsul vitamin A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children alive</source>
        <translation>
            <numerusform>{n} anak hidup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children died</source>
        <translation>
            <numerusform>{n} anak meninggal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} due for a contact</source>
        <translation>
            <numerusform>{n} waktunya kunjungan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier</source>
        <translation>
            <numerusform>{n} sebelumnya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} expected within 30 days</source>
        <translation>
            <numerusform>{n} HPL dalam 30 hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} iron tablets</source>
        <translation>
            <numerusform>{n} TTD</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mothers after birth or their babies need a health worker</source>
        <translation>
            <numerusform>{n} ibu nifas atau bayinya perlu petugas kesehatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mothers are due for a check-up after birth</source>
        <translation>
            <numerusform>{n} ibu waktunya pemeriksaan nifas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mothers are late for a check-up after birth</source>
        <translation>
            <numerusform>{n} ibu terlambat pemeriksaan nifas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need a health worker</source>
        <translation>
            <numerusform>{n} perlu petugas kesehatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not protected against tetanus</source>
        <translation>
            <numerusform>{n} belum terlindungi dari tetanus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} past the expected day</source>
        <translation>
            <numerusform>{n} lewat HPL</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} portions</source>
        <translation>
            <numerusform>{n} porsi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pregnant women are late for a contact</source>
        <translation>
            <numerusform>{n} ibu hamil terlambat kunjungan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pregnant women need a health worker</source>
        <translation>
            <numerusform>{n} ibu hamil perlu petugas kesehatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <translation>
            <numerusform>{n} minggu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with a late contact</source>
        <translation>
            <numerusform>{n} terlambat kunjungan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with a thin arm</source>
        <translation>
            <numerusform>{n} dengan LiLA kecil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a tetanus dose on record</source>
        <translation>
            <numerusform>{n} tanpa catatan dosis Td</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without an expected day</source>
        <translation>
            <numerusform>{n} tanpa HPL</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} women</source>
        <translation>
            <numerusform>{n} perempuan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} women are past the expected day</source>
        <translation>
            <numerusform>{n} ibu lewat HPL</numerusform>
        </translation>
    </message>
    <message>
        <source>{source} (not confirmed)</source>
        <translation>{source} (belum dikonfirmasi)</translation>
    </message>
    <message>
        <source>{total} of {wanted} in this pregnancy so far.</source>
        <translation>{total} dari {wanted} pada kehamilan ini sampai sekarang.</translation>
    </message>
    <message>
        <source>{value} is not possible. Write {low} to {high}.</source>
        <translation>{value} tidak mungkin. Tulis {low} sampai {high}.</translation>
    </message>
    <message>
        <source>{weeks} weeks pregnant</source>
        <translation>hamil {weeks} minggu</translation>
    </message>
    <message>
        <source>{what} (+{number})</source>
        <translation>{what} (+{number})</translation>
    </message>
    <message>
        <source>{what}, from {day}</source>
        <translation>{what}, mulai {day}</translation>
    </message>
    <message>
        <source>{what}, late since {day}</source>
        <translation>{what}, terlambat sejak {day}</translation>
    </message>
    <message>
        <source>{what}, now</source>
        <translation>{what}, sekarang</translation>
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
        <translation>{years} tahun</translation>
    </message>
    <message>
        <source>“The baby died” means before or during the birth. A baby that breathed was born alive.</source>
        <translation>“Bayi meninggal” berarti sebelum atau saat lahir. Bayi yang sempat bernapas berarti lahir hidup.</translation>
    </message>
    <message>
        <source>•: only the midwife reads this; the dot stands there for every woman.</source>
        <translation>•: hanya dibaca bidan; titik itu ada pada setiap ibu.</translation>
    </message>
    <message>
        <source>√ yes, – no, an empty cell: not asked or not measured. A colour is not a diagnosis.</source>
        <translation>√ ya, – tidak, kotak kosong: tidak ditanyakan atau tidak diukur. Warna bukan diagnosis.</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>No vaccine or supplement of the pack has the code “{name}”.</source>
        <translation>Tidak ada vaksin atau suplemen dengan kode “{name}” di paket ini.</translation>
    </message>
    <message>
        <source>The ages of “{name}” overlap with a row above.</source>
        <translation>Umur “{name}” tumpang tindih dengan baris di atasnya.</translation>
    </message>
    <message>
        <source>The colour bands must follow one another without a gap: band {number} does not.</source>
        <translation>Pita warna harus berurutan tanpa celah: pita {number} tidak.</translation>
    </message>
    <message>
        <source>The country pack cannot be used. {file}, row {row}: {reason} Nothing was changed. Mend the file, or install Balai again.</source>
        <translation>Paket negara tidak bisa dipakai. {file}, baris {row}: {reason} Tidak ada yang berubah. Perbaiki filenya, atau pasang ulang Balai.</translation>
    </message>
    <message>
        <source>The dose before, “{value}”, must stand in a row above.</source>
        <translation>Dosis sebelumnya, “{value}”, harus ada di baris atasnya.</translation>
    </message>
    <message>
        <source>The file is missing or cannot be read.</source>
        <translation>File tidak ada atau tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>The file is not plain UTF-8 text.</source>
        <translation>File bukan teks UTF-8 biasa.</translation>
    </message>
    <message>
        <source>The first row must be: {expected}.</source>
        <translation>Baris pertama harus: {expected}.</translation>
    </message>
    <message>
        <source>The months must follow one another without a gap: here month {expected} comes next.</source>
        <translation>Bulan harus berurutan tanpa celah: berikutnya di sini bulan {expected}.</translation>
    </message>
    <message>
        <source>The packs extend each other in a circle.</source>
        <translation>Paket-paket ini saling mengacu berputar-putar.</translation>
    </message>
    <message>
        <source>The register has no columns.</source>
        <translation>Register ini tidak punya kolom.</translation>
    </message>
    <message>
        <source>The register is called “{name}”, its file must be called “{expected}”.</source>
        <translation>Register bernama “{name}”, jadi filenya harus bernama “{expected}”.</translation>
    </message>
    <message>
        <source>The row has {found} cells, it needs {expected}.</source>
        <translation>Baris ini berisi {found} sel, seharusnya {expected}.</translation>
    </message>
    <message>
        <source>The words of “{name}” do not have the same {{places}} in every language.</source>
        <translation>Teks “{name}” tidak punya {{places}} yang sama di semua bahasa.</translation>
    </message>
    <message>
        <source>There is no country pack “{name}”.</source>
        <translation>Tidak ada paket negara “{name}”.</translation>
    </message>
    <message>
        <source>This line is not written as the file&apos;s format asks: {detail}.</source>
        <translation>Baris ini tidak ditulis menurut format filenya: {detail}.</translation>
    </message>
    <message>
        <source>a code that begins with ADVICE_</source>
        <translation>kode yang diawali ADVICE_</translation>
    </message>
    <message>
        <source>a dose number from 0 to {most}</source>
        <translation>nomor dosis dari 0 sampai {most}</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>daftar teks</translation>
    </message>
    <message>
        <source>a name in small letters, such as je_endemic</source>
        <translation>nama dengan huruf kecil, misalnya je_endemic</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>angka</translation>
    </message>
    <message>
        <source>a number with h, d, w, m or y, such as 6w</source>
        <translation>angka dengan h, d, w, m, atau y, misalnya 6w</translation>
    </message>
    <message>
        <source>a number with one decimal, such as 18.5</source>
        <translation>angka dengan satu desimal, misalnya 18.5</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>tabel</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>teks dalam tanda kutip</translation>
    </message>
    <message>
        <source>a version such as 2026.1</source>
        <translation>versi seperti 2026.1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>bilangan bulat</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>bilangan bulat dari {least} sampai {most}</translation>
    </message>
    <message>
        <source>a year, or a year and month such as 2025-01</source>
        <translation>tahun, atau tahun dan bulan seperti 2025-01</translation>
    </message>
    <message>
        <source>an age in months or years, such as 11m</source>
        <translation>umur dalam bulan atau tahun, misalnya 11m</translation>
    </message>
    <message>
        <source>an age in months or years, such as 6m</source>
        <translation>umur dalam bulan atau tahun, misalnya 6m</translation>
    </message>
    <message>
        <source>completed months from {least} to {most}</source>
        <translation>bulan penuh dari {least} sampai {most}</translation>
    </message>
    <message>
        <source>empty or a limit such as &lt;-2 or &lt;=1</source>
        <translation>kosong atau batas seperti &lt;-2 atau &lt;=1</translation>
    </message>
    <message>
        <source>empty or a limit such as &gt;=-3 or &gt;1</source>
        <translation>kosong atau batas seperti &gt;=-3 atau &gt;1</translation>
    </message>
    <message>
        <source>grams from 1 to {most}</source>
        <translation>gram dari 1 sampai {most}</translation>
    </message>
    <message>
        <source>pack.toml lists no set of forms “{name}”.</source>
        <translation>pack.toml tidak memuat set format “{name}”.</translation>
    </message>
    <message>
        <source>pack.toml lists no source “{name}”.</source>
        <translation>pack.toml tidak mencantumkan sumber “{name}”.</translation>
    </message>
    <message>
        <source>parameters, each with a list of values</source>
        <translation>parameter, masing-masing dengan daftar nilai</translation>
    </message>
    <message>
        <source>schedule.csv has no row for “{value}”.</source>
        <translation>schedule.csv tidak memuat baris untuk “{value}”.</translation>
    </message>
    <message>
        <source>texts.csv has no words for “{name}”.</source>
        <translation>texts.csv tidak punya teks untuk “{name}”.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true atau false</translation>
    </message>
    <message>
        <source>where the row above ends</source>
        <translation>di tempat baris sebelumnya berakhir</translation>
    </message>
    <message>
        <source>{count} whole numbers divided by spaces, one for each level, none lower than the one before it</source>
        <translation>{count} bilangan bulat dipisah spasi, satu untuk setiap strata, tidak boleh lebih kecil dari yang sebelumnya</translation>
    </message>
    <message>
        <source>“{name}” ends before “{other}”.</source>
        <translation>“{name}” berakhir sebelum “{other}”.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}” kosong.</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>“{name}” tidak ada.</translation>
    </message>
    <message>
        <source>“{name}” is not a register&apos;s name such as “health_visits.sip2”.</source>
        <translation>“{name}” bukan nama register seperti “health_visits.sip2”.</translation>
    </message>
    <message>
        <source>“{name}” is not an entry that is known here.</source>
        <translation>“{name}” tidak dikenal di sini.</translation>
    </message>
    <message>
        <source>“{name}” is {value}, it must lie between {least} and {most}.</source>
        <translation>“{name}” bernilai {value}, seharusnya antara {least} dan {most}.</translation>
    </message>
    <message>
        <source>“{name}” is “{value}”, it must be one of: {expected}.</source>
        <translation>“{name}” berisi “{value}”, seharusnya salah satu dari: {expected}.</translation>
    </message>
    <message>
        <source>“{name}” must be empty where “{other}” is “{value}”.</source>
        <translation>“{name}” harus kosong bila “{other}” adalah “{value}”.</translation>
    </message>
    <message>
        <source>“{name}” must be filled where “{other}” is “{value}”.</source>
        <translation>“{name}” harus diisi bila “{other}” adalah “{value}”.</translation>
    </message>
    <message>
        <source>“{name}” must be {expected}.</source>
        <translation>“{name}” harus berupa {expected}.</translation>
    </message>
    <message>
        <source>“{name}” must go on exactly where the row above ends: every number belongs to one class.</source>
        <translation>“{name}” harus mulai tepat di batas baris di atasnya: setiap angka masuk satu status saja.</translation>
    </message>
    <message>
        <source>“{name}” needs a dose in “previous”.</source>
        <translation>“{name}” memerlukan dosis di “previous”.</translation>
    </message>
    <message>
        <source>“{name}” of the first class must be empty: it has no lower limit.</source>
        <translation>“{name}” status pertama harus kosong: tidak ada batas bawahnya.</translation>
    </message>
    <message>
        <source>“{name}” of the last class must be empty: it has no upper limit.</source>
        <translation>“{name}” status terakhir harus kosong: tidak ada batas atasnya.</translation>
    </message>
    <message>
        <source>“{name}” stands here a second time.</source>
        <translation>“{name}” tertulis dua kali di sini.</translation>
    </message>
    <message>
        <source>“{value}” has a row in schedule.csv, so it is no combined vaccine.</source>
        <translation>“{value}” punya baris di schedule.csv, jadi bukan vaksin gabungan.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>0: none</source>
        <translation>0: tidak ada</translation>
    </message>
    <message>
        <source>?: not known</source>
        <translation>?: tidak diketahui</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Pindahan</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>Dipindahkan</translation>
    </message>
    <message>
        <source>Columns {first} to {last}</source>
        <translation>Kolom {first} s/d {last}</translation>
    </message>
    <message>
        <source>Form: {origin}</source>
        <translation>Format: {origin}</translation>
    </message>
    <message>
        <source>If the midwife forgets her passphrase, these 12 words open her entries in the post “{post}”. Their order matters.</source>
        <translation>Bila bidan lupa kata sandinya, 12 kata ini membuka catatannya di posyandu “{post}”. Urutannya penting.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, these 12 words open the post “{post}”. Their order matters.</source>
        <translation>Kalau kata sandi terlupa, 12 kata ini membuka data posyandu “{post}”. Urutannya penting.</translation>
    </message>
    <message>
        <source>In this file: {page} of {pages}</source>
        <translation>Dalam file ini: {page} dari {pages}</translation>
    </message>
    <message>
        <source>Keep this paper where the post&apos;s documents are kept, not beside the laptop.</source>
        <translation>Simpan kertas ini bersama dokumen posyandu, jangan di dekat laptop.</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Dicatat oleh</translation>
    </message>
    <message>
        <source>Lost, or seen by a stranger? Make a new sheet in the settings; then destroy this one.</source>
        <translation>Hilang, atau dilihat orang lain? Buat lembar baru di Pengaturan, lalu musnahkan yang ini.</translation>
    </message>
    <message>
        <source>Made {when}</source>
        <translation>Dibuat {when}</translation>
    </message>
    <message>
        <source>No entries in this period.</source>
        <translation>Tidak ada catatan pada masa ini.</translation>
    </message>
    <message>
        <source>No font of the program has the sign “{sign}” ({code}, {name}); a box is printed in its place: {text}</source>
        <translation>Tanda “{sign}” ({code}, {name}) tidak ada di huruf program ini; sebagai gantinya tercetak kotak: {text}</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>LATIHAN</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Halaman {page} dari {pages}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Place and date: {line}</source>
        <translation>Tempat dan tanggal: {line}</translation>
    </message>
    <message>
        <source>Printed {when}</source>
        <translation>Dicetak {when}</translation>
    </message>
    <message>
        <source>Printed {when} by {who}</source>
        <translation>Dicetak {when} oleh {who}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Lembar pemulihan</translation>
    </message>
    <message>
        <source>Recovery sheet of the midwife</source>
        <translation>Lembar pemulihan bidan</translation>
    </message>
    <message>
        <source>Show it to nobody, volunteers too, and take no photo of it: it opens what people told her alone.</source>
        <translation>Jangan tunjukkan kepada siapa pun, juga kader, dan jangan difoto: ini membuka apa yang hanya diceritakan kepada bidan.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Tanda tangan</translation>
    </message>
    <message>
        <source>Signs in the table: {signs}</source>
        <translation>Arti tanda: {signs}</translation>
    </message>
    <message>
        <source>Take no photo of it and send it to nobody: whoever has the words and the laptop reads everything.</source>
        <translation>Jangan difoto dan jangan dikirim kepada siapa pun: siapa yang memegang kata-kata ini dan laptopnya bisa membaca semuanya.</translation>
    </message>
    <message>
        <source>The midwife keeps this paper herself, not at the post and not beside the laptop.</source>
        <translation>Bidan sendiri yang menyimpan kertas ini, tidak di posyandu dan tidak di dekat laptop.</translation>
    </message>
    <message>
        <source>The same words, for a camera or a QR reader</source>
        <translation>Kata-kata yang sama, untuk kamera atau pembaca QR</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Jumlah halaman ini</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Without her passphrase and without this paper, nobody can read her entries any more.</source>
        <translation>Tanpa kata sandi bidan dan tanpa kertas ini, tidak ada lagi yang bisa membaca catatannya.</translation>
    </message>
    <message>
        <source>Without the passphrase and without this paper, nobody can open the post.</source>
        <translation>Tanpa kata sandi dan tanpa kertas ini, tidak ada yang bisa membuka data posyandu.</translation>
    </message>
    <message>
        <source>empty: not filled in</source>
        <translation>kosong: belum diisi</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>–: does not apply</source>
        <translation>–: tidak berlaku</translation>
    </message>
</context>
<context>
    <name>Questionnaires</name>
    <message>
        <source>0 to {most}</source>
        <translation>0 sampai {most}</translation>
    </message>
    <message>
        <source>1, 2 … answers and goes on · Enter: next question · Ctrl+S: save</source>
        <translation>1, 2 … menjawab dan lanjut · Enter: pertanyaan berikutnya · Ctrl+S: simpan</translation>
    </message>
    <message>
        <source>A class is not a diagnosis.</source>
        <translation>Golongan bukan diagnosis.</translation>
    </message>
    <message>
        <source>A health worker asks this.</source>
        <translation>Ditanyakan oleh petugas kesehatan.</translation>
    </message>
    <message>
        <source>All answers are for the midwife only. Nobody else can read them later.</source>
        <translation>Semua jawaban khusus untuk bidan. Orang lain tidak bisa membacanya lagi.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Answer each sign:</source>
        <translation>Jawab setiap tanda:</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>Jawaban pertanyaan</translation>
    </message>
    <message>
        <source>Ask about: {time}</source>
        <translation>Tanyakan keadaan: {time}</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Tanyakan lagi</translation>
    </message>
    <message>
        <source>Ask where nobody else can hear, on the tab “Questions” of the card.</source>
        <translation>Tanyakan di tempat yang tidak didengar orang lain, di tab “Kuesioner” pada kartu warga.</translation>
    </message>
    <message>
        <source>Ask: {questions}</source>
        <translation>Tanyakan: {questions}</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Ditanya oleh</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Di rumah</translation>
    </message>
    <message>
        <source>At the post</source>
        <translation>Di posyandu</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Choose where it was asked.</source>
        <translation>Pilih di mana ditanyakan.</translation>
    </message>
    <message>
        <source>Circle the answer</source>
        <translation>Lingkari jawabannya</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Correct {questions} of {day}</source>
        <translation>Koreksi {questions} tanggal {day}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Do not leave {name} alone. Listen, do not judge, promise nothing. Speak of it with nobody but the midwife.</source>
        <translation>Jangan tinggalkan {name} sendirian. Dengarkan, jangan menghakimi, jangan menjanjikan apa-apa. Bicarakan hanya dengan bidan.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Di tempat lain</translation>
    </message>
    <message>
        <source>For the midwife only: hand her this sheet on the same day. Keep no copy and show it to nobody.</source>
        <translation>Khusus bidan: serahkan lembar ini pada hari yang sama. Jangan simpan salinan dan jangan tunjukkan kepada siapa pun.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulir</translation>
    </message>
    <message>
        <source>Forms of health workers</source>
        <translation>Formulir petugas kesehatan</translation>
    </message>
    <message>
        <source>Hide (F8)</source>
        <translation>Sembunyikan (F8)</translation>
    </message>
    <message>
        <source>If the answer to question {number} is “{answer}”: stay with this person and call the midwife now.</source>
        <translation>Bila jawaban pertanyaan {number} “{answer}”: temani orang ini dan panggil bidan sekarang.</translation>
    </message>
    <message>
        <source>Midwife: {phone}</source>
        <translation>Bidan: {phone}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Belum ditanyakan</translation>
    </message>
    <message numerus="yes">
        <source>Not complete: {n} questions without an answer</source>
        <translation>
            <numerusform>Belum lengkap: {n} pertanyaan belum dijawab</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Nothing is answered. Answer at least one question.</source>
        <translation>Belum ada jawaban. Jawab sedikitnya satu pertanyaan.</translation>
    </message>
    <message>
        <source>Nothing is asked of these people, or they stand in no list any more.</source>
        <translation>Tidak ada pertanyaan untuk orang-orang ini, atau mereka sudah tidak ada di daftar mana pun.</translation>
    </message>
    <message>
        <source>Nothing is asked of this person at this age.</source>
        <translation>Tidak ada pertanyaan untuk orang ini pada umurnya.</translation>
    </message>
    <message>
        <source>Of this form only the score is kept. Write the score.</source>
        <translation>Dari formulir ini hanya skornya yang disimpan. Tulis skornya.</translation>
    </message>
    <message>
        <source>Only the midwife can read it later.</source>
        <translation>Nanti hanya bidan yang bisa membacanya.</translation>
    </message>
    <message>
        <source>Only the midwife reads the answer.</source>
        <translation>Jawabannya hanya dibaca bidan.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Belum lengkap</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Buka kartu</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kuesioner</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>Kuesioner yang ditanyakan</translation>
    </message>
    <message>
        <source>Questions for the midwife alone are left out: this post has no key of the midwife yet. She chooses one under Settings.</source>
        <translation>Pertanyaan khusus bidan dilewati: posyandu ini belum punya kunci bidan. Bidan memilihnya di Pengaturan.</translation>
    </message>
    <message>
        <source>Questions on paper for this person</source>
        <translation>Kuesioner di kertas untuk orang ini</translation>
    </message>
    <message>
        <source>Questions on paper, empty forms</source>
        <translation>Kuesioner di kertas, formulir kosong</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Rujuk</translation>
    </message>
    <message>
        <source>Remove {questions} of {day}</source>
        <translation>Hapus {questions} tanggal {day}</translation>
    </message>
    <message>
        <source>Remove {questions} of {name}, {day}</source>
        <translation>Hapus {questions} untuk {name}, {day}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>Score of a health worker&apos;s form</source>
        <translation>Skor formulir petugas kesehatan</translation>
    </message>
    <message>
        <source>Score {least} to {most}</source>
        <translation>Skor {least} sampai {most}</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>Skor {score}</translation>
    </message>
    <message>
        <source>Sex and age count too: {points}</source>
        <translation>Jenis kelamin dan umur juga dihitung: {points}</translation>
    </message>
    <message>
        <source>Shown when somebody must not be left alone and the midwife has to come.</source>
        <translation>Ditampilkan bila seseorang tidak boleh ditinggal sendirian dan bidan harus datang.</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Ada</translation>
    </message>
    <message>
        <source>Source, not confirmed yet: {title}</source>
        <translation>Sumber, belum dikonfirmasi: {title}</translation>
    </message>
    <message>
        <source>Source: {title}</source>
        <translation>Sumber: {title}</translation>
    </message>
    <message>
        <source>Stay with {name} until the midwife is there.</source>
        <translation>Temani {name} sampai bidan datang.</translation>
    </message>
    <message>
        <source>Stay with {name}. Call the midwife now.</source>
        <translation>Temani {name}. Panggil bidan sekarang.</translation>
    </message>
    <message>
        <source>Telephone of the midwife</source>
        <translation>Telepon bidan</translation>
    </message>
    <message>
        <source>The country pack has no questions called “{code}”.</source>
        <translation>Paket negara tidak punya kuesioner bernama “{code}”.</translation>
    </message>
    <message>
        <source>The midwife follows up</source>
        <translation>Ditindaklanjuti bidan</translation>
    </message>
    <message>
        <source>The midwife has an answer. A new one takes its place.</source>
        <translation>Sudah ada jawaban pada bidan. Jawaban baru akan menggantikannya.</translation>
    </message>
    <message>
        <source>The midwife has it</source>
        <translation>Sudah pada bidan</translation>
    </message>
    <message>
        <source>The midwife is called</source>
        <translation>Bidan sudah dipanggil</translation>
    </message>
    <message>
        <source>The midwife&apos;s telephone number is not written in Settings. Ask somebody to fetch her.</source>
        <translation>Nomor telepon bidan belum ditulis di Pengaturan. Minta seseorang menjemput bidan.</translation>
    </message>
    <message>
        <source>The numbers in brackets are points: add them up.</source>
        <translation>Angka dalam kurung adalah poin: jumlahkan.</translation>
    </message>
    <message>
        <source>The questions and answers are hidden. F8 shows them again.</source>
        <translation>Pertanyaan dan jawaban disembunyikan. Tekan F8 untuk menampilkan lagi.</translation>
    </message>
    <message>
        <source>The score follows from the answers. Answer the questions.</source>
        <translation>Skor dihitung dari jawaban. Jawab pertanyaannya.</translation>
    </message>
    <message>
        <source>These answers are not here any more. Look at the card again.</source>
        <translation>Jawaban ini sudah tidak ada. Lihat lagi kartunya.</translation>
    </message>
    <message>
        <source>To be asked this time</source>
        <translation>Ditanyakan kali ini</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Artinya</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang perlu dilakukan</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Yang membacanya</translation>
    </message>
    <message>
        <source>Write a score</source>
        <translation>Tulis skor</translation>
    </message>
    <message>
        <source>Write the score.</source>
        <translation>Tulis skornya.</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Dicatat</translation>
    </message>
    <message>
        <source>Yes to: {questions}</source>
        <translation>Ya untuk: {questions}</translation>
    </message>
    <message>
        <source>a questionnaire and version of questionnaires.csv</source>
        <translation>kuesioner dan versinya di questionnaires.csv</translation>
    </message>
    <message>
        <source>a set of answers of answers.csv</source>
        <translation>kelompok jawaban dari answers.csv</translation>
    </message>
    <message>
        <source>a value of its set of answers</source>
        <translation>nilai dari kelompok jawabannya</translation>
    </message>
    <message>
        <source>filled for a questionnaire of which only the score is kept, and empty for others</source>
        <translation>diisi untuk kuesioner yang hanya disimpan skornya, dan kosong untuk yang lain</translation>
    </message>
    <message>
        <source>the highest total that the answers can give ({most})</source>
        <translation>jumlah tertinggi yang bisa dicapai jawaban ({most})</translation>
    </message>
    <message>
        <source>{day} is after the death ({death}). Check both dates.</source>
        <translation>{day} sesudah tanggal meninggal ({death}). Periksa kedua tanggal.</translation>
    </message>
    <message>
        <source>{day} is before the birth ({birth}). Check both dates.</source>
        <translation>{day} sebelum tanggal lahir ({birth}). Periksa kedua tanggal.</translation>
    </message>
    <message>
        <source>{day} is in the future. Write the day on which it was asked.</source>
        <translation>{day} belum tiba. Tulis tanggal saat ditanyakan.</translation>
    </message>
    <message>
        <source>{lower} to {upper}</source>
        <translation>{lower} sampai {upper}</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier</source>
        <translation>
            <numerusform>{n} sebelumnya</numerusform>
        </translation>
    </message>
    <message>
        <source>{questions}: {name}, {day}</source>
        <translation>{questions}: {name}, {day}</translation>
    </message>
    <message>
        <source>{score} is not possible. Write a score from 0 to {most}.</source>
        <translation>{score} tidak mungkin. Tulis skor 0 sampai {most}.</translation>
    </message>
    <message>
        <source>“{code}” is not a question of this list.</source>
        <translation>“{code}” bukan pertanyaan dalam daftar ini.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the answers.</source>
        <translation>“{value}” bukan salah satu jawaban.</translation>
    </message>
    <message>
        <source>◆ Only the midwife may read the answer: tell her, and do not leave this sheet lying about.</source>
        <translation>◆ Jawabannya hanya boleh dibaca bidan: sampaikan kepadanya, dan jangan tinggalkan lembar ini sembarangan.</translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message>
        <source>A reply is written to this referral. Take the reply back before you change it.</source>
        <translation>Rujukan ini sudah ada balasannya. Batalkan dulu hasilnya sebelum mengubah.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Advice for the family and the post</source>
        <translation>Nasihat untuk keluarga dan posyandu</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
    <message>
        <source>Answer for the post</source>
        <translation>Balasan untuk posyandu</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Datang tanggal</translation>
    </message>
    <message>
        <source>Choose at least one reason.</source>
        <translation>Pilih sedikitnya satu alasan.</translation>
    </message>
    <message>
        <source>Choose where the person is sent.</source>
        <translation>Pilih tempat rujukan.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Selesai tanggal</translation>
    </message>
    <message>
        <source>Correct result</source>
        <translation>Koreksi hasil</translation>
    </message>
    <message>
        <source>Correct the referral</source>
        <translation>Koreksi rujukan</translation>
    </message>
    <message>
        <source>Correct the referral of {name}</source>
        <translation>Koreksi rujukan {name}</translation>
    </message>
    <message>
        <source>Correct this referral</source>
        <translation>Koreksi rujukan ini</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Date of the reply</source>
        <translation>Tanggal balasan</translation>
    </message>
    <message>
        <source>Did not go</source>
        <translation>Tidak pergi</translation>
    </message>
    <message>
        <source>Did the person go there?</source>
        <translation>Apakah orangnya sudah pergi ke sana?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Heard on</source>
        <translation>Kabar diterima tanggal</translation>
    </message>
    <message>
        <source>Heard on {day}</source>
        <translation>Kabar tanggal {day}</translation>
    </message>
    <message>
        <source>Is it settled?</source>
        <translation>Sudah selesai?</translation>
    </message>
    <message>
        <source>More reasons</source>
        <translation>Lebih banyak alasan</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Ibu</translation>
    </message>
    <message>
        <source>Mother: {name}</source>
        <translation>Ibu: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name and signature of the health worker</source>
        <translation>Nama dan tanda tangan petugas kesehatan</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nama tempat</translation>
    </message>
    <message>
        <source>Name, reason or slip number</source>
        <translation>Nama, alasan, atau no. rujukan</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Rujukan baru</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>No keeps the referral on the list, so that somebody follows it up.</source>
        <translation>Bila “Tidak”, rujukan tetap di daftar agar ada yang menindaklanjuti.</translation>
    </message>
    <message>
        <source>No referral waits</source>
        <translation>Tidak ada rujukan yang menunggu</translation>
    </message>
    <message>
        <source>No referral was found</source>
        <translation>Rujukan tidak ditemukan</translation>
    </message>
    <message numerus="yes">
        <source>No result for {n} days</source>
        <translation>
            <numerusform>{n} hari belum ada hasil</numerusform>
        </translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Belum ada hasil</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Nothing was settled in the last year</source>
        <translation>Tidak ada yang selesai setahun terakhir</translation>
    </message>
    <message>
        <source>Only if the health centre reads it. Nothing that only the midwife knows ever stands in it.</source>
        <translation>Hanya bila puskesmas membacanya. Yang hanya diketahui bidan tidak pernah ada di dalamnya.</translation>
    </message>
    <message>
        <source>Please give this part back to the post: {post}</source>
        <translation>Mohon kembalikan bagian ini ke posyandu: {post}</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Cetak surat rujukan</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Rujuk</translation>
    </message>
    <message>
        <source>Refer to a health worker</source>
        <translation>Rujuk ke petugas kesehatan</translation>
    </message>
    <message>
        <source>Refer {name}</source>
        <translation>Rujuk {name}</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Rujukan</translation>
    </message>
    <message>
        <source>Referral slip</source>
        <translation>Surat rujukan</translation>
    </message>
    <message>
        <source>Referral slips to fill in by hand</source>
        <translation>Surat rujukan untuk diisi tangan</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Rujukan</translation>
    </message>
    <message>
        <source>Referrals without a result</source>
        <translation>Rujukan yang belum ada hasilnya</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Dirujuk oleh</translation>
    </message>
    <message>
        <source>Remove the referral of {name}</source>
        <translation>Hapus rujukan {name}</translation>
    </message>
    <message>
        <source>Remove this referral</source>
        <translation>Hapus rujukan ini</translation>
    </message>
    <message>
        <source>Replied, still to follow</source>
        <translation>Dibalas, masih dipantau</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Balasan</translation>
    </message>
    <message>
        <source>Resident&apos;s card</source>
        <translation>Kartu warga</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Result of the referral</source>
        <translation>Hasil rujukan</translation>
    </message>
    <message>
        <source>Result of the referral of {name}</source>
        <translation>Hasil rujukan {name}</translation>
    </message>
    <message>
        <source>Result of {day}: {reply}</source>
        <translation>Hasil tanggal {day}: {reply}</translation>
    </message>
    <message>
        <source>Say whether the person went there, or write what came back.</source>
        <translation>Pilih apakah orangnya pergi ke sana, atau tulis balasannya.</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Tanggal rujukan</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Dirujuk ke</translation>
    </message>
    <message>
        <source>Sent to a health worker because of</source>
        <translation>Dikirim ke petugas kesehatan karena</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Tanda tangan</translation>
    </message>
    <message>
        <source>Slip number</source>
        <translation>No. surat rujukan</translation>
    </message>
    <message>
        <source>Slip {number}</source>
        <translation>Surat rujukan {number}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stays here; it does not stand on the slip.</source>
        <translation>Hanya tersimpan di sini, tidak tercetak di surat rujukan.</translation>
    </message>
    <message>
        <source>Take back the result of the referral of {name}</source>
        <translation>Batalkan hasil rujukan {name}</translation>
    </message>
    <message>
        <source>Take the result back</source>
        <translation>Batalkan hasil</translation>
    </message>
    <message>
        <source>The reason “{code}” is missing: every pack needs it.</source>
        <translation>Alasan “{code}” tidak ada: setiap paket memerlukannya.</translation>
    </message>
    <message>
        <source>This referral is not here any more. Look at the list again.</source>
        <translation>Rujukan ini sudah tidak ada. Lihat kembali daftarnya.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>To come again on</source>
        <translation>Kontrol lagi tanggal</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Perlu tindak lanjut</translation>
    </message>
    <message>
        <source>Try fewer letters, or look among the settled ones.</source>
        <translation>Coba ketik lebih sedikit huruf, atau lihat di “Selesai”.</translation>
    </message>
    <message>
        <source>Type some letters of the name, then choose the person.</source>
        <translation>Ketik beberapa huruf namanya, lalu pilih orangnya.</translation>
    </message>
    <message>
        <source>Values and signs, as they shall stand on the slip.</source>
        <translation>Hasil ukur dan gejala, seperti yang akan tertulis di surat rujukan.</translation>
    </message>
    <message>
        <source>Was never referred.</source>
        <translation>Belum pernah dirujuk.</translation>
    </message>
    <message>
        <source>Went there</source>
        <translation>Sudah pergi</translation>
    </message>
    <message>
        <source>What the health worker found and advises</source>
        <translation>Temuan dan saran petugas kesehatan</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>What was found also stands in the QR code of a referral slip</source>
        <translation>Temuan juga ada di kode QR surat rujukan</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Yang diberikan</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>Yang Anda temukan</translation>
    </message>
    <message>
        <source>Who is sent?</source>
        <translation>Siapa yang dirujuk?</translation>
    </message>
    <message>
        <source>Whoever is sent to a health worker stands here until the result is written down. Then nobody is forgotten.</source>
        <translation>Setiap orang yang dirujuk ada di sini sampai hasilnya dicatat. Jadi tidak ada yang terlupa.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Write result</source>
        <translation>Catat hasil</translation>
    </message>
    <message>
        <source>Write the day on which you heard it.</source>
        <translation>Tulis tanggal kabar diterima.</translation>
    </message>
    <message>
        <source>Write the name of the place.</source>
        <translation>Tulis nama tempatnya.</translation>
    </message>
    <message>
        <source>Write what the other reason is.</source>
        <translation>Tulis apa alasan lainnya.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>referred by {name}</source>
        <translation>dirujuk oleh {name}</translation>
    </message>
    <message>
        <source>{day} is after the death ({death}). Check both dates.</source>
        <translation>{day} sesudah tanggal meninggal ({death}). Periksa kedua tanggal.</translation>
    </message>
    <message>
        <source>{day} is before the birth ({birth}). Check both dates.</source>
        <translation>{day} sebelum tanggal lahir ({birth}). Periksa kedua tanggal.</translation>
    </message>
    <message>
        <source>{day} is before the referral ({referred}). Check the date.</source>
        <translation>{day} sebelum tanggal rujukan ({referred}). Periksa tanggalnya.</translation>
    </message>
    <message>
        <source>{day} is in the future. Check the date.</source>
        <translation>{day} belum tiba. Periksa tanggalnya.</translation>
    </message>
    <message>
        <source>{name} is sent to a health worker.</source>
        <translation>{name} dirujuk ke petugas kesehatan.</translation>
    </message>
    <message>
        <source>{name} was sent on {day}, and no result came back. Ask, and write it down.</source>
        <translation>{name} dirujuk {day}, dan hasilnya belum ada. Tanyakan, lalu catat.</translation>
    </message>
    <message numerus="yes">
        <source>{n} referrals</source>
        <translation>
            <numerusform>{n} rujukan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} referrals are still to be followed</source>
        <translation>
            <numerusform>{n} rujukan masih perlu ditindaklanjuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} referrals have no result for more than a week</source>
        <translation>
            <numerusform>{n} rujukan belum ada hasil lebih dari seminggu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a result for more than a week</source>
        <translation>
            <numerusform>{n} belum ada hasil lebih dari seminggu</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack} · printed {day}</source>
        <translation>{pack} · dicetak {day}</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>A heading above column {column} has no words.</source>
        <translation>Judul di atas kolom {column} masih kosong.</translation>
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
        <translation>Mendatar</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Tambah kolom</translation>
    </message>
    <message>
        <source>Add a signature</source>
        <translation>Tambah tanda tangan</translation>
    </message>
    <message>
        <source>Add the names behind each number</source>
        <translation>Sertakan nama-nama di balik setiap angka</translation>
    </message>
    <message>
        <source>Age from (months)</source>
        <translation>Umur dari (bulan)</translation>
    </message>
    <message>
        <source>Age until (months)</source>
        <translation>Umur sampai (bulan)</translation>
    </message>
    <message>
        <source>All in one file</source>
        <translation>Semua dalam satu file</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more</source>
        <translation>
            <numerusform>Dan {n} lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Folder lain…</translation>
    </message>
    <message>
        <source>Another paper, or turned</source>
        <translation>Kertas lain, atau arahnya lain</translation>
    </message>
    <message>
        <source>Another title: “{other}” in the country pack</source>
        <translation>Judul lain: “{other}” di paket negara</translation>
    </message>
    <message>
        <source>As the form asks</source>
        <translation>Sesuai format register</translation>
    </message>
    <message>
        <source>Back to the layout</source>
        <translation>Kembali ke tata letak</translation>
    </message>
    <message>
        <source>Back to the pack&apos;s layout</source>
        <translation>Kembali ke tata letak paket</translation>
    </message>
    <message>
        <source>Black and grey</source>
        <translation>Hitam putih</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Tidak bisa dipakai</translation>
    </message>
    <message>
        <source>Change layout</source>
        <translation>Ubah tata letak</translation>
    </message>
    <message>
        <source>Change the layout of {register}</source>
        <translation>Ubah tata letak {register}</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Diubah di sini</translation>
    </message>
    <message>
        <source>Changed since this preview</source>
        <translation>Berubah sejak ditampilkan</translation>
    </message>
    <message>
        <source>Check that it is switched on, connected and has paper, then press “Print register” again. Or save the PDF.</source>
        <translation>Pastikan printer menyala, tersambung, dan ada kertasnya, lalu tekan “Cetak register” lagi. Atau simpan PDF.</translation>
    </message>
    <message>
        <source>Check that the disk or stick is there, has room and may be written to, or choose another folder.</source>
        <translation>Pastikan disk atau flashdisk terpasang, masih ada ruang, dan boleh ditulisi, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>Choose a register or a month to show it.</source>
        <translation>Pilih register atau bulan untuk menampilkannya.</translation>
    </message>
    <message>
        <source>Choose the folder or stick</source>
        <translation>Pilih folder atau flashdisk</translation>
    </message>
    <message>
        <source>Choose “Paper” to see it.</source>
        <translation>Pilih “Kertas” untuk melihatnya.</translation>
    </message>
    <message>
        <source>Close the list (Esc)</source>
        <translation>Tutup daftar (Esc)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Column {column} asks for “{name}”, which these rows do not have.</source>
        <translation>Kolom {column} meminta “{name}”, yang tidak ada di baris ini.</translation>
    </message>
    <message>
        <source>Column {column} cannot be filled in with what it is told. Choose again what it shows.</source>
        <translation>Kolom {column} tidak bisa diisi dengan pilihan ini. Pilih lagi isinya.</translation>
    </message>
    <message>
        <source>Column {column} has more than two headings above it.</source>
        <translation>Kolom {column} punya lebih dari dua judul di atasnya.</translation>
    </message>
    <message>
        <source>Column {column} has no heading.</source>
        <translation>Kolom {column} belum punya judul.</translation>
    </message>
    <message>
        <source>Column {column} is not told its “{name}”.</source>
        <translation>Kolom {column} perlu diberi “{name}”.</translation>
    </message>
    <message>
        <source>Column {column} must be {least} to {most} mm wide.</source>
        <translation>Lebar kolom {column} harus {least} sampai {most} mm.</translation>
    </message>
    <message>
        <source>Column {column}: “{value}” is no value of “{name}”.</source>
        <translation>Kolom {column}: “{value}” tidak cocok untuk “{name}”.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Columns {first} and {second} show the same under the same heading.</source>
        <translation>Kolom {first} dan {second} isinya sama dan judulnya sama.</translation>
    </message>
    <message>
        <source>Columns, from the first to the last</source>
        <translation>Kolom, dari yang pertama sampai terakhir</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Rangkap</translation>
    </message>
    <message>
        <source>Copy the layout of {register}</source>
        <translation>Salin tata letak {register}</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>DRAF</translation>
    </message>
    <message>
        <source>Delete something there, or choose another folder or stick. Nothing was written.</source>
        <translation>Hapus sesuatu di sana, atau pilih folder atau flashdisk lain. Belum ada yang ditulis.</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Kabupaten/Kota</translation>
    </message>
    <message>
        <source>Do not print here</source>
        <translation>Jangan cetak di sini</translation>
    </message>
    <message>
        <source>Do not print {register} here</source>
        <translation>Jangan cetak {register} di sini</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Earlier (Alt + Up)</source>
        <translation>Lebih awal (Alt + Panah atas)</translation>
    </message>
    <message>
        <source>Empty rows at the end, for late entries</source>
        <translation>Baris kosong di akhir, untuk catatan susulan</translation>
    </message>
    <message>
        <source>Empty, to fill in by hand</source>
        <translation>Kosong, untuk diisi tangan</translation>
    </message>
    <message>
        <source>F4 (folio)</source>
        <translation>F4 (folio)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Terisi</translation>
    </message>
    <message>
        <source>Filled in or to write on</source>
        <translation>Terisi atau untuk ditulisi</translation>
    </message>
    <message>
        <source>From: {origin}</source>
        <translation>Asal: {origin}</translation>
    </message>
    <message>
        <source>Go back to the pack&apos;s layout of {register}</source>
        <translation>Kembali ke tata letak paket untuk {register}</translation>
    </message>
    <message>
        <source>Handed in each month</source>
        <translation>Diserahkan tiap bulan</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Heading above it</source>
        <translation>Judul di atasnya</translation>
    </message>
    <message>
        <source>Heading written upwards</source>
        <translation>Judul ditulis tegak, dari bawah ke atas</translation>
    </message>
    <message>
        <source>Health centre</source>
        <translation>Puskesmas</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Rumah</translation>
    </message>
    <message>
        <source>How the paper lies</source>
        <translation>Arah kertas</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>Berwarna</translation>
    </message>
    <message>
        <source>It is the layout of the country pack.</source>
        <translation>Ini tata letak dari paket negara.</translation>
    </message>
    <message numerus="yes">
        <source>It needs {n} sheets side by side.</source>
        <translation>
            <numerusform>Perlu {n} lembar berdampingan.</numerusform>
        </translation>
    </message>
    <message>
        <source>January to {month}</source>
        <translation>Januari s/d {month}</translation>
    </message>
    <message>
        <source>Keep our layout of {register}</source>
        <translation>Pertahankan tata letak kita untuk {register}</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Pertahankan milik kita</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Jenis file</translation>
    </message>
    <message>
        <source>Language of headings</source>
        <translation>Bahasa judul</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>Bahasa di kertas</translation>
    </message>
    <message>
        <source>Larger (Ctrl +)</source>
        <translation>Perbesar (Ctrl +)</translation>
    </message>
    <message>
        <source>Later (Alt + Down)</source>
        <translation>Lebih akhir (Alt + Panah bawah)</translation>
    </message>
    <message>
        <source>Layout of a register</source>
        <translation>Tata letak register</translation>
    </message>
    <message>
        <source>Layout: {register}</source>
        <translation>Tata letak: {register}</translation>
    </message>
    <message>
        <source>Layouts of registers</source>
        <translation>Tata letak register</translation>
    </message>
    <message>
        <source>Line below the table</source>
        <translation>Baris di bawah tabel</translation>
    </message>
    <message>
        <source>Long words go to a second line</source>
        <translation>Kata panjang disambung di baris kedua</translation>
    </message>
    <message>
        <source>Look for sticks and printers again</source>
        <translation>Cari lagi flashdisk dan printer</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Buat salinan</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Bulan berikutnya</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Bulan sebelumnya</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Ibu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name the one that the paper is to be about. “{name}” fits: {found}.</source>
        <translation>Sebutkan cetakan ini tentang siapa atau apa. “{name}” cocok dengan: {found}.</translation>
    </message>
    <message>
        <source>Newer form in the pack</source>
        <translation>Ada format lebih baru di paket</translation>
    </message>
    <message>
        <source>No font has {signs}: a box stands in {text}.</source>
        <translation>Tidak ada font untuk {signs}: ada kotak di {text}.</translation>
    </message>
    <message>
        <source>No registers</source>
        <translation>Tidak ada register</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>None of these papers is a table. Save them as PDF.</source>
        <translation>Semua lembar ini bukan tabel. Simpan sebagai PDF.</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Tanpa pengelompokan</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Tidak dicetak</translation>
    </message>
    <message>
        <source>Not printed here</source>
        <translation>Tidak dicetak di sini</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Nothing is chosen. Tick at least one register.</source>
        <translation>Belum ada yang dipilih. Centang sedikitnya satu register.</translation>
    </message>
    <message>
        <source>Nothing is written down for it yet</source>
        <translation>Belum ada yang dicatat</translation>
    </message>
    <message>
        <source>Nothing is written down for it yet: an empty form.</source>
        <translation>Belum ada yang dicatat: formulir kosong.</translation>
    </message>
    <message>
        <source>Nothing offers the rows “{name}”.</source>
        <translation>Sumber baris “{name}” tidak tersedia.</translation>
    </message>
    <message>
        <source>Number of the row</source>
        <translation>Nomor baris</translation>
    </message>
    <message>
        <source>Number the columns in a row below the headings</source>
        <translation>Beri nomor kolom di bawah judul</translation>
    </message>
    <message>
        <source>On both sides, turned like a book</source>
        <translation>Bolak-balik, dibuka seperti buku</translation>
    </message>
    <message>
        <source>On both sides, turned like a calendar</source>
        <translation>Bolak-balik, dibuka seperti kalender</translation>
    </message>
    <message>
        <source>On one side</source>
        <translation>Satu sisi</translation>
    </message>
    <message>
        <source>One file each</source>
        <translation>Satu file untuk masing-masing</translation>
    </message>
    <message>
        <source>One row for each line of: {rows}</source>
        <translation>Satu baris untuk setiap: {rows}</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Hanya di sini</translation>
    </message>
    <message>
        <source>Only here: {column}</source>
        <translation>Hanya di sini: {column}</translation>
    </message>
    <message>
        <source>Only in the country pack: {column}</source>
        <translation>Hanya di paket negara: {column}</translation>
    </message>
    <message>
        <source>Open registers and forms</source>
        <translation>Buka register dan format</translation>
    </message>
    <message>
        <source>Other set of forms</source>
        <translation>Set format lain</translation>
    </message>
    <message>
        <source>Other signatures</source>
        <translation>Tanda tangan lain</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>File PDF</translation>
    </message>
    <message>
        <source>PDF, as on paper</source>
        <translation>PDF, sama seperti di kertas</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Halaman {page} dari {pages}</translation>
    </message>
    <message>
        <source>Pages of the register</source>
        <translation>Halaman register</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Paper of the printer</source>
        <translation>Kertas printer</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Daftar orang</translation>
    </message>
    <message>
        <source>People behind the numbers: {title}</source>
        <translation>Nama di balik angka: {title}</translation>
    </message>
    <message>
        <source>Press Enter on a name to open the card.</source>
        <translation>Tekan Enter pada nama untuk membuka kartunya.</translation>
    </message>
    <message>
        <source>Press Enter to open the card of this person</source>
        <translation>Tekan Enter untuk membuka kartu orang ini</translation>
    </message>
    <message>
        <source>Press Enter to see the people</source>
        <translation>Tekan Enter untuk melihat orangnya</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Print here again</source>
        <translation>Cetak lagi di sini</translation>
    </message>
    <message>
        <source>Print register</source>
        <translation>Cetak register</translation>
    </message>
    <message>
        <source>Print what is ticked</source>
        <translation>Cetak yang dicentang</translation>
    </message>
    <message>
        <source>Print {register} here again</source>
        <translation>Cetak lagi {register} di sini</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Read layout from a file…</source>
        <translation>Baca tata letak dari file…</translation>
    </message>
    <message>
        <source>Read the layout of {register} from a file</source>
        <translation>Baca tata letak {register} dari file</translation>
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
        <translation>Register dan format</translation>
    </message>
    <message>
        <source>Registers of {month}</source>
        <translation>Register {month}</translation>
    </message>
    <message>
        <source>Remove the layout {register}</source>
        <translation>Hapus tata letak {register}</translation>
    </message>
    <message>
        <source>Remove this layout</source>
        <translation>Hapus tata letak ini</translation>
    </message>
    <message>
        <source>Rows of the register</source>
        <translation>Baris register</translation>
    </message>
    <message>
        <source>Rows under headings by</source>
        <translation>Kelompokkan baris menurut</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Simpan sebagai file…</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Simpan di</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>Simpan register</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Tersimpan: {file}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Simpan…</translation>
    </message>
    <message>
        <source>Say what this paper is about: open the person or the record and print it from there.</source>
        <translation>Tentukan cetakan ini tentang siapa atau apa: buka orang atau catatannya, lalu cetak dari sana.</translation>
    </message>
    <message>
        <source>Set of forms</source>
        <translation>Set format</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Cetak sekaligus</translation>
    </message>
    <message>
        <source>Several registers at once</source>
        <translation>Cetak beberapa register sekaligus</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Tampilkan lagi</translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation>Tampilkan semua halaman</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Isi kolom</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Sisi kertas</translation>
    </message>
    <message>
        <source>Signature {number} does not say who signs.</source>
        <translation>Tanda tangan {number} belum menyebut siapa yang menandatangani.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Tanda tangan</translation>
    </message>
    <message>
        <source>Smaller (Ctrl −)</source>
        <translation>Perkecil (Ctrl −)</translation>
    </message>
    <message>
        <source>Something that is not known here: {name}</source>
        <translation>Sesuatu yang tidak dikenal di sini: {name}</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Lembar kerja (XLSX)</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Lembar kerja</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stick or disk {name}, {free} GB free</source>
        <translation>Flashdisk atau disk {name}, kosong {free} GB</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dihentikan</translation>
    </message>
    <message>
        <source>Sub-district</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Sum below the column</source>
        <translation>Jumlah di bawah kolom</translation>
    </message>
    <message>
        <source>Sums on each page, carried forward to the next</source>
        <translation>Jumlah di setiap halaman, dipindahkan ke halaman berikutnya</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Take over the newer layout</source>
        <translation>Pakai tata letak yang lebih baru</translation>
    </message>
    <message>
        <source>Take over the newer layout of {register}</source>
        <translation>Pakai tata letak lebih baru untuk {register}</translation>
    </message>
    <message>
        <source>Take the column away (Delete)</source>
        <translation>Hapus kolom ini (Delete)</translation>
    </message>
    <message>
        <source>Take this signature away</source>
        <translation>Hapus tanda tangan ini</translation>
    </message>
    <message>
        <source>The columns are too wide: side by side they need {sheets} sheets of paper, at most {most} can be laid together.</source>
        <translation>Kolomnya terlalu lebar: berdampingan perlu {sheets} lembar kertas, paling banyak {most} yang bisa disambung.</translation>
    </message>
    <message>
        <source>The columns stand in another order</source>
        <translation>Urutan kolomnya lain</translation>
    </message>
    <message>
        <source>The country pack has a newer layout than the one from which this was made.</source>
        <translation>Paket negara punya tata letak yang lebih baru daripada asal tata letak ini.</translation>
    </message>
    <message>
        <source>The country pack has no layout from which “{register}” was made.</source>
        <translation>Paket negara tidak punya tata letak asal “{register}”.</translation>
    </message>
    <message>
        <source>The country pack has no set of forms “{name}”.</source>
        <translation>Paket negara tidak punya set format “{name}”.</translation>
    </message>
    <message>
        <source>The country pack of this post has no registers. Choose another one in the settings.</source>
        <translation>Paket negara posyandu ini tidak punya register. Pilih paket lain di Pengaturan.</translation>
    </message>
    <message>
        <source>The file {file} could not be written ({reason}). What stood there before is unchanged.</source>
        <translation>File {file} tidak bisa ditulis ({reason}). Isinya yang lama tidak berubah.</translation>
    </message>
    <message>
        <source>The layout cannot be used. {file}, line {line}: {reason} Nothing was changed.</source>
        <translation>Tata letak tidak bisa dipakai. {file}, baris {line}: {reason} Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The people behind the number</source>
        <translation>Orang di balik angka ini</translation>
    </message>
    <message>
        <source>The post has no layout of its own for “{register}”.</source>
        <translation>Posyandu tidak punya tata letak sendiri untuk “{register}”.</translation>
    </message>
    <message>
        <source>The post&apos;s own layout cannot be used; the one of the country pack is printed.</source>
        <translation>Tata letak milik posyandu tidak bisa dipakai; yang dicetak tata letak paket negara.</translation>
    </message>
    <message>
        <source>The post&apos;s own layout of “{register}” cannot be read. Take back the layout of the country pack, or make it anew.</source>
        <translation>Tata letak posyandu untuk “{register}” tidak bisa dibaca. Kembalikan ke tata letak paket negara, atau buat lagi.</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the register.</source>
        <translation>Printer {printer} tidak menerima register ini.</translation>
    </message>
    <message>
        <source>The register cannot be shown</source>
        <translation>Register tidak bisa ditampilkan</translation>
    </message>
    <message>
        <source>The register has no columns.</source>
        <translation>Register ini tidak punya kolom.</translation>
    </message>
    <message>
        <source>The register has no title.</source>
        <translation>Register ini belum punya judul.</translation>
    </message>
    <message>
        <source>The register “{register}” cannot be used: {reason} Mend its layout, or install Balai again.</source>
        <translation>Register “{register}” tidak bisa dipakai: {reason} Perbaiki tata letaknya, atau pasang ulang Balai.</translation>
    </message>
    <message>
        <source>The rows cannot be chosen in this way.</source>
        <translation>Baris tidak bisa dipilih dengan cara ini.</translation>
    </message>
    <message>
        <source>The rows cannot be grouped by “{name}”.</source>
        <translation>Baris tidak bisa dikelompokkan menurut “{name}”.</translation>
    </message>
    <message>
        <source>These rows cannot be chosen by “{name}”.</source>
        <translation>Baris ini tidak bisa dipilih menurut “{name}”.</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the PDF on a stick: it can be printed at any other computer.</source>
        <translation>Komputer ini tidak punya printer. Simpan PDF di flashdisk: bisa dicetak di komputer lain.</translation>
    </message>
    <message>
        <source>This paper is not a table</source>
        <translation>Lembar ini bukan tabel</translation>
    </message>
    <message>
        <source>This post has no register “{name}”. Its registers are: {known}.</source>
        <translation>Posyandu ini tidak punya register “{name}”. Register yang ada: {known}.</translation>
    </message>
    <message>
        <source>This register is not there any more.</source>
        <translation>Register ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Centang semua</translation>
    </message>
    <message>
        <source>Tick in the list what you need. “Show all pages” shows what will be printed.</source>
        <translation>Centang yang Anda perlukan di daftar. “Tampilkan semua halaman” menampilkan yang akan dicetak.</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Kosongkan semua</translation>
    </message>
    <message>
        <source>Tick what is handed in</source>
        <translation>Centang yang diserahkan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Title of a register</source>
        <translation>Judul register</translation>
    </message>
    <message>
        <source>To write on, empty</source>
        <translation>Untuk ditulisi, kosong</translation>
    </message>
    <message>
        <source>To write on, with names</source>
        <translation>Untuk ditulisi, dengan nama</translation>
    </message>
    <message>
        <source>Top heading</source>
        <translation>Judul paling atas</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Underlined numbers open their people.</source>
        <translation>Angka bergaris bawah membuka daftar orangnya.</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Tegak</translation>
    </message>
    <message>
        <source>Use the forms: {name}</source>
        <translation>Pakai format: {name}</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Desa/Kelurahan</translation>
    </message>
    <message>
        <source>What is different from the country pack</source>
        <translation>Yang berbeda dari paket negara</translation>
    </message>
    <message>
        <source>What the post kept cannot be read by this version of Balai.</source>
        <translation>Yang disimpan posyandu tidak bisa dibaca oleh versi Balai ini.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Yang mana</translation>
    </message>
    <message>
        <source>Which set of forms the post uses, which registers it prints, and their headings, order and columns. A district can hand one file with its layout to all posts.</source>
        <translation>Set format yang dipakai posyandu, register yang dicetak, serta judul, urutan, dan kolomnya. Kabupaten bisa membagikan satu file tata letak ke semua posyandu.</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Yang menandatangani</translation>
    </message>
    <message>
        <source>Whole width (Ctrl 0)</source>
        <translation>Selebar halaman (Ctrl 0)</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Lebar</translation>
    </message>
    <message>
        <source>Words above, e.g. Checked by</source>
        <translation>Tulisan di atasnya, mis. Mengetahui</translation>
    </message>
    <message>
        <source>column to fill in by hand</source>
        <translation>kolom untuk diisi tangan</translation>
    </message>
    <message>
        <source>its column {column} asks for “{name}”, which the rows “{rows}” do not have.</source>
        <translation>kolom {column} meminta “{name}”, yang tidak ada di sumber baris “{rows}”.</translation>
    </message>
    <message>
        <source>its column {column}, “{name}”, needs to be told its “{parameter}”.</source>
        <translation>kolom {column}, “{name}”, perlu diberi “{parameter}”.</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>nothing offers the rows “{name}”.</source>
        <translation>sumber baris “{name}” tidak tersedia.</translation>
    </message>
    <message>
        <source>{above}: {heading}</source>
        <translation>{above}: {heading}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} dari {all}</translation>
    </message>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>{n} kolom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns, {wide} mm; the paper has {room} mm.</source>
        <translation>
            <numerusform>{n} kolom, {wide} mm; ruang di kertas {room} mm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns, {wide} mm; the paper has {room} mm: the letters get smaller.</source>
        <translation>
            <numerusform>{n} kolom, {wide} mm; ruang di kertas {room} mm: hurufnya diperkecil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns, {wide} mm; the paper has {room} mm: too wide for {most} sheets.</source>
        <translation>
            <numerusform>{n} kolom, {wide} mm; ruang di kertas {room} mm: terlalu lebar untuk {most} lembar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns, {wide} mm; the paper has {room} mm: {sheets} sheets lie side by side.</source>
        <translation>
            <numerusform>{n} kolom, {wide} mm; ruang di kertas {room} mm: {sheets} lembar berdampingan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were saved in {folder}</source>
        <translation>
            <numerusform>{n} file disimpan di {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages were sent to the printer</source>
        <translation>
            <numerusform>{n} halaman sudah dikirim ke printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} orang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registers</source>
        <translation>
            <numerusform>{n} register</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registers are ticked</source>
        <translation>
            <numerusform>{n} register dicentang</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack}, layout of this post</source>
        <translation>{pack}, tata letak posyandu ini</translation>
    </message>
    <message>
        <source>{paper}: {name}</source>
        <translation>{paper}: {name}</translation>
    </message>
    <message>
        <source>{place} has no room: {needed} MB are needed, {free} MB are free.</source>
        <translation>Ruang di {place} tidak cukup: perlu {needed} MB, yang kosong {free} MB.</translation>
    </message>
    <message>
        <source>{register} (ours)</source>
        <translation>{register} (milik kita)</translation>
    </message>
    <message>
        <source>{row} · {column}: {count}</source>
        <translation>{row} · {column}: {count}</translation>
    </message>
    <message>
        <source>{text} is no month. Write it like 2026-10.</source>
        <translation>{text} bukan bulan. Tulis seperti 2026-10.</translation>
    </message>
    <message>
        <source>“{column}” has another heading: “{other}” in the country pack</source>
        <translation>Judul “{column}” lain: “{other}” di paket negara</translation>
    </message>
    <message>
        <source>“{column}” looks otherwise: width, sum or how the heading is written</source>
        <translation>Tampilan “{column}” lain: lebar, jumlah, atau cara judulnya ditulis</translation>
    </message>
    <message>
        <source>“{column}” stands under other headings</source>
        <translation>“{column}” ada di bawah judul lain</translation>
    </message>
    <message>
        <source>“{register}” is no register of the country pack and none of the post&apos;s own.</source>
        <translation>“{register}” tidak ada di paket negara dan bukan milik posyandu.</translation>
    </message>
    <message>
        <source>“{title}” is not a table. Save it as PDF.</source>
        <translation>“{title}” bukan tabel. Simpan sebagai PDF.</translation>
    </message>
</context>
<context>
    <name>Residents</name>
    <message>
        <source>0–11 months</source>
        <translation>0–11 bulan</translation>
    </message>
    <message>
        <source>1 for the first, 2 for the second; empty for a single child</source>
        <translation>1 untuk yang pertama, 2 untuk yang kedua; kosongkan kalau tidak kembar</translation>
    </message>
    <message>
        <source>10–18 years</source>
        <translation>10–18 tahun</translation>
    </message>
    <message>
        <source>19–59 years</source>
        <translation>19–59 tahun</translation>
    </message>
    <message>
        <source>5–9 years</source>
        <translation>5–9 tahun</translation>
    </message>
    <message>
        <source>60 years and over</source>
        <translation>60 tahun ke atas</translation>
    </message>
    <message>
        <source>A death is recorded already. To correct its date, undo it first.</source>
        <translation>Kematian sudah dicatat. Untuk memperbaiki tanggalnya, urungkan dulu.</translation>
    </message>
    <message>
        <source>A house that is not in the list yet</source>
        <translation>Rumah yang belum ada di daftar</translation>
    </message>
    <message>
        <source>A husband (2) whose sex is female (2): one of the two is in the wrong column or wrong.</source>
        <translation>Suami (2) tetapi jenis kelaminnya perempuan (2): salah satunya keliru atau salah kolom.</translation>
    </message>
    <message>
        <source>A new household</source>
        <translation>Keluarga baru</translation>
    </message>
    <message>
        <source>A newborn without a name is called by its mother: write who she is.</source>
        <translation>Bayi yang belum bernama dipanggil menurut ibunya: tulis siapa ibunya.</translation>
    </message>
    <message>
        <source>A wife (3) whose sex is male (1): one of the two is in the wrong column or wrong.</source>
        <translation>Istri (3) tetapi jenis kelaminnya laki-laki (1): salah satunya keliru atau salah kolom.</translation>
    </message>
    <message>
        <source>About a household</source>
        <translation>Keterangan keluarga</translation>
    </message>
    <message>
        <source>About a resident</source>
        <translation>Keterangan warga</translation>
    </message>
    <message>
        <source>About the house</source>
        <translation>Tentang rumah</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Tambah anggota</translation>
    </message>
    <message>
        <source>Add newborn…</source>
        <translation>Tambah bayi baru lahir…</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
    <message>
        <source>Ages are those of the last day of the month; ≈ marks an estimated birth date.</source>
        <translation>Umur dihitung pada hari terakhir bulan itu; ≈ berarti tanggal lahirnya perkiraan.</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>Semua umur</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Semua file</translation>
    </message>
    <message>
        <source>All numbers of this column end in 0: the spreadsheet kept only 15 digits of them. Get the workbook again from where it came, with this column as text.</source>
        <translation>Semua nomor di kolom ini berakhiran 0: program Excel hanya menyimpan 15 angkanya. Minta lagi file aslinya, dengan kolom ini berformat teks.</translation>
    </message>
    <message>
        <source>All people of the other one will live here, with this address. It can be undone.</source>
        <translation>Semua orang dari keluarga yang satu lagi akan tercatat di sini, dengan alamat ini. Ini bisa diurungkan.</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Semua tempat</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Semua status</translation>
    </message>
    <message>
        <source>Already in the list?</source>
        <translation>Sudah ada di daftar?</translation>
    </message>
    <message>
        <source>Another food</source>
        <translation>Makanan pokok lain</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>As on the family card</source>
        <translation>Seperti di kartu keluarga</translation>
    </message>
    <message>
        <source>As on the family card or the village list. Leave it open if nobody asked.</source>
        <translation>Seperti di kartu keluarga atau data desa. Biarkan kosong kalau belum ditanyakan.</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>Awal bulan</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Akhir bulan</translation>
    </message>
    <message>
        <source>Away for a while</source>
        <translation>Pergi sementara</translation>
    </message>
    <message>
        <source>Away or here for a while…</source>
        <translation>Pergi atau tinggal sementara…</translation>
    </message>
    <message>
        <source>BPJS, paid by the district</source>
        <translation>BPJS, dibayar daerah</translation>
    </message>
    <message>
        <source>BPJS, paid by the member</source>
        <translation>BPJS, bayar sendiri</translation>
    </message>
    <message>
        <source>BPJS, paid by the state</source>
        <translation>BPJS, dibayar pemerintah (PBI)</translation>
    </message>
    <message>
        <source>Baby of {mother}</source>
        <translation>Bayi Ny. {mother}</translation>
    </message>
    <message>
        <source>Baby without a name</source>
        <translation>Bayi belum bernama</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <translation>D-IV/S-1</translation>
    </message>
    <message>
        <source>Below stage I (very poor)</source>
        <translation>Pra Sejahtera (sangat miskin)</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Kelahiran</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Akta kelahiran</translation>
    </message>
    <message>
        <source>Birth certificate number</source>
        <translation>Nomor akta kelahiran</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Birth date estimated</source>
        <translation>Tanggal lahir perkiraan</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>Tempat lahir</translation>
    </message>
    <message>
        <source>Births, deaths and moves of the month</source>
        <translation>Kelahiran, kematian, dan mutasi bulan ini</translation>
    </message>
    <message>
        <source>Births, deaths and moves of the year</source>
        <translation>Kelahiran, kematian, dan mutasi setahun</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Netra</translation>
    </message>
    <message>
        <source>Blood group</source>
        <translation>Golongan darah</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Born about: {date}</source>
        <translation>Lahir sekitar: {date}</translation>
    </message>
    <message numerus="yes">
        <source>Born in {year}, this person would be older than {n} years. Check the year.</source>
        <translation>
            <numerusform>Kalau lahir tahun {year}, umurnya lebih dari {n} tahun. Periksa tahunnya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Born {birth}, this person would be {n} years old. Check the year.</source>
        <translation>
            <numerusform>Kalau lahir {birth}, umurnya {n} tahun. Periksa tahunnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Born: {date}</source>
        <translation>Lahir: {date}</translation>
    </message>
    <message>
        <source>Both sexes</source>
        <translation>L dan P</translation>
    </message>
    <message>
        <source>Bought water</source>
        <translation>Air beli (galon/keliling)</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation>Buddha</translation>
    </message>
    <message>
        <source>Cannot read or write</source>
        <translation>Tidak bisa membaca atau menulis</translation>
    </message>
    <message>
        <source>Card with QR code</source>
        <translation>Kartu dengan kode QR</translation>
    </message>
    <message>
        <source>Card with QR code…</source>
        <translation>Kartu dengan kode QR…</translation>
    </message>
    <message>
        <source>Cards and labels…</source>
        <translation>Kartu dan label…</translation>
    </message>
    <message>
        <source>Cards with QR code for the household</source>
        <translation>Kartu dengan kode QR untuk sekeluarga</translation>
    </message>
    <message>
        <source>Cared for by</source>
        <translation>Diasuh oleh</translation>
    </message>
    <message>
        <source>Cared for by {name}</source>
        <translation>Diasuh oleh {name}</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>Pengasuh</translation>
    </message>
    <message>
        <source>Caregiver&apos;s name</source>
        <translation>Nama pengasuh</translation>
    </message>
    <message>
        <source>Catholic</source>
        <translation>Katolik</translation>
    </message>
    <message>
        <source>Cause of death, as told</source>
        <translation>Sebab meninggal (menurut keluarga)</translation>
    </message>
    <message>
        <source>Change household {house}</source>
        <translation>Ubah keluarga {house}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Ubah data {name}</translation>
    </message>
    <message>
        <source>Changed in the month</source>
        <translation>Berubah bulan ini</translation>
    </message>
    <message>
        <source>Changed: {count}</source>
        <translation>Berubah: {count}</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Anak</translation>
    </message>
    <message>
        <source>Children elsewhere</source>
        <translation>Anak yang tinggal di tempat lain</translation>
    </message>
    <message>
        <source>Choose a household from the list below the field.</source>
        <translation>Pilih keluarga dari daftar di bawah kolom isian.</translation>
    </message>
    <message>
        <source>Choose a workbook…</source>
        <translation>Pilih file Excel…</translation>
    </message>
    <message>
        <source>Choose an .xlsx, .xls, .ods or .csv file, or drop it here. You will see what would change before anything is stored.</source>
        <translation>Pilih file .xlsx, .xls, .ods, atau .csv, atau seret ke sini. Anda melihat dulu apa yang akan berubah sebelum ada yang disimpan.</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Pilih yang lain</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Pilih file lain</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file in the spreadsheet program.</source>
        <translation>Pilih folder lain, atau tutup file itu di program Excel.</translation>
    </message>
    <message>
        <source>Choose another status, place or age.</source>
        <translation>Pilih status, tempat, atau umur lain.</translation>
    </message>
    <message>
        <source>Choose saved columns…</source>
        <translation>Pilih susunan kolom tersimpan…</translation>
    </message>
    <message>
        <source>Choose the house…</source>
        <translation>Pilih rumah…</translation>
    </message>
    <message>
        <source>Choose the other entry from the list below the field.</source>
        <translation>Pilih catatan yang satu lagi dari daftar di bawah kolom isian.</translation>
    </message>
    <message>
        <source>Choose the other household from the list below the field.</source>
        <translation>Pilih keluarga yang satu lagi dari daftar di bawah kolom isian.</translation>
    </message>
    <message>
        <source>Choose who moves into the new household.</source>
        <translation>Pilih siapa yang masuk ke keluarga baru.</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>WNI</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Kewarganegaraan</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Columns that are not stored: {columns}</source>
        <translation>Kolom yang tidak disimpan: {columns}</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolom…</translation>
    </message>
    <message>
        <source>Compare with the post</source>
        <translation>Bandingkan dengan data posyandu</translation>
    </message>
    <message>
        <source>Confucian</source>
        <translation>Konghucu</translation>
    </message>
    <message>
        <source>Contraception</source>
        <translation>KB</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Koperasi</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Hitungan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Date of divorce</source>
        <translation>Tanggal cerai</translation>
    </message>
    <message>
        <source>Date of marriage</source>
        <translation>Tanggal nikah</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Deaf or mute</source>
        <translation>Rungu atau wicara</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Kematian</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Meninggal</translation>
    </message>
    <message>
        <source>Different person</source>
        <translation>Orang lain</translation>
    </message>
    <message>
        <source>Diploma of 1 or 2 years</source>
        <translation>D-I/D-II</translation>
    </message>
    <message>
        <source>Diploma of 1 year</source>
        <translation>D-I</translation>
    </message>
    <message>
        <source>Diploma of 2 years</source>
        <translation>D-II</translation>
    </message>
    <message>
        <source>Diploma of 3 years</source>
        <translation>D-III</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Disabilitas</translation>
    </message>
    <message>
        <source>Divorced</source>
        <translation>Cerai hidup</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>S-3</translation>
    </message>
    <message>
        <source>Does not take part</source>
        <translation>Tidak ikut</translation>
    </message>
    <message>
        <source>Drain for waste water</source>
        <translation>Saluran air limbah (SPAL)</translation>
    </message>
    <message>
        <source>Drinking water</source>
        <translation>Air minum</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Edit household</source>
        <translation>Ubah keluarga</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Ubah data {name}</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Pendidikan</translation>
    </message>
    <message>
        <source>Electronic identity card</source>
        <translation>KTP elektronik</translation>
    </message>
    <message>
        <source>Enter household {house}</source>
        <translation>Catat keluarga {house}</translation>
    </message>
    <message>
        <source>Enter the newborn of {name}</source>
        <translation>Catat bayi baru lahir dari {name}</translation>
    </message>
    <message>
        <source>Enter {name}</source>
        <translation>Catat {name}</translation>
    </message>
    <message>
        <source>Entered and changed</source>
        <translation>Dicatat dan diubah</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Perkiraan</translation>
    </message>
    <message>
        <source>Estimated from a local event</source>
        <translation>Perkiraan dari kejadian di desa</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Suku</translation>
    </message>
    <message>
        <source>Event in a life</source>
        <translation>Peristiwa hidup</translation>
    </message>
    <message>
        <source>Every row can be taken</source>
        <translation>Semua baris bisa diambil</translation>
    </message>
    <message>
        <source>Everybody who can be taken from this workbook is in the post already.</source>
        <translation>Semua orang yang bisa diambil dari file ini sudah ada di posyandu.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>Family card number</source>
        <translation>Nomor KK</translation>
    </message>
    <message>
        <source>Family of {name}</source>
        <translation>Keluarga {name}</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Ayah</translation>
    </message>
    <message>
        <source>Father among the residents</source>
        <translation>Ayah di daftar warga</translation>
    </message>
    <message>
        <source>Father&apos;s NIK</source>
        <translation>NIK ayah</translation>
    </message>
    <message>
        <source>Father&apos;s name</source>
        <translation>Nama ayah</translation>
    </message>
    <message>
        <source>Father: {name}</source>
        <translation>Ayah: {name}</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>First cells</source>
        <translation>Contoh isi</translation>
    </message>
    <message>
        <source>Fit to live in</source>
        <translation>Layak huni</translation>
    </message>
    <message>
        <source>For the junior secondary exam</source>
        <translation>Paket B (setara SMP)</translation>
    </message>
    <message>
        <source>For the primary school exam</source>
        <translation>Paket A (setara SD)</translation>
    </message>
    <message>
        <source>For the senior secondary exam</source>
        <translation>Paket C (setara SMA)</translation>
    </message>
    <message>
        <source>Foreigner</source>
        <translation>WNA</translation>
    </message>
    <message>
        <source>Garden at the house</source>
        <translation>Pemanfaatan pekarangan</translation>
    </message>
    <message>
        <source>Give a name…</source>
        <translation>Beri nama…</translation>
    </message>
    <message>
        <source>Give these columns a name, for example where the workbook comes from.</source>
        <translation>Beri nama susunan kolom ini, misalnya asal filenya.</translation>
    </message>
    <message>
        <source>Grandchild</source>
        <translation>Cucu</translation>
    </message>
    <message>
        <source>Group for families with toddlers</source>
        <translation>Bina Keluarga Balita (BKB)</translation>
    </message>
    <message>
        <source>Group that earns money together</source>
        <translation>Kelompok usaha bersama</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Dusun</translation>
    </message>
    <message>
        <source>Has moved away</source>
        <translation>Sudah pindah</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Kepala keluarga</translation>
    </message>
    <message>
        <source>Head of the new household</source>
        <translation>Kepala keluarga yang baru</translation>
    </message>
    <message>
        <source>Health fund</source>
        <translation>Dana sehat</translation>
    </message>
    <message>
        <source>Health insurance</source>
        <translation>Jaminan kesehatan</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Pembantu</translation>
    </message>
    <message>
        <source>Helps to keep the village clean</source>
        <translation>Ikut kegiatan kebersihan lingkungan</translation>
    </message>
    <message>
        <source>Here for a while</source>
        <translation>Tinggal sementara</translation>
    </message>
    <message>
        <source>Hindu</source>
        <translation>Hindu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Rumah</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Nomor rumah</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>Houses</source>
        <translation>Rumah</translation>
    </message>
    <message>
        <source>How many children were born?</source>
        <translation>Berapa bayi yang lahir?</translation>
    </message>
    <message>
        <source>How the birth date is known</source>
        <translation>Asal tanggal lahir</translation>
    </message>
    <message>
        <source>Husband or wife</source>
        <translation>Suami atau istri</translation>
    </message>
    <message>
        <source>Import residents</source>
        <translation>Impor warga</translation>
    </message>
    <message>
        <source>Import residents from {file}</source>
        <translation>Impor warga dari {file}</translation>
    </message>
    <message>
        <source>Import the workbook again. If this happens again, restore the last backup.</source>
        <translation>Impor lagi file itu. Kalau terjadi lagi, pulihkan cadangan terakhir.</translation>
    </message>
    <message>
        <source>In Indonesia UP2K.</source>
        <translation>Di Indonesia: UP2K.</translation>
    </message>
    <message>
        <source>In the post this parent is {name}. That is kept.</source>
        <translation>Di posyandu, orang tuanya {name}. Catatan itu dipertahankan.</translation>
    </message>
    <message>
        <source>Insurance number</source>
        <translation>Nomor jaminan kesehatan</translation>
    </message>
    <message>
        <source>Islam</source>
        <translation>Islam</translation>
    </message>
    <message>
        <source>Junior secondary school</source>
        <translation>SMP/sederajat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>TK/kelompok bermain</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Diketahui sejak</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Labels for the household</source>
        <translation>Label untuk sekeluarga</translation>
    </message>
    <message>
        <source>Left primary school early</source>
        <translation>Tidak tamat SD</translation>
    </message>
    <message>
        <source>List of residents</source>
        <translation>Daftar warga</translation>
    </message>
    <message>
        <source>Lists for spreadsheet programs</source>
        <translation>Daftar untuk program Excel</translation>
    </message>
    <message>
        <source>Lived here</source>
        <translation>Pernah tinggal di sini</translation>
    </message>
    <message>
        <source>Lives here</source>
        <translation>Menetap</translation>
    </message>
    <message>
        <source>Lives now with</source>
        <translation>Sekarang tinggal bersama</translation>
    </message>
    <message>
        <source>Lives with</source>
        <translation>Tinggal bersama</translation>
    </message>
    <message>
        <source>Living here</source>
        <translation>Yang tinggal di sini</translation>
    </message>
    <message>
        <source>Living there since</source>
        <translation>Tinggal di sana sejak</translation>
    </message>
    <message>
        <source>Make one household</source>
        <translation>Satukan keluarga</translation>
    </message>
    <message>
        <source>Make one household of two: {house}</source>
        <translation>Satukan dua keluarga: {house}</translation>
    </message>
    <message>
        <source>Make one person</source>
        <translation>Satukan catatan</translation>
    </message>
    <message>
        <source>Make one person of two entries: {name}</source>
        <translation>Satukan dua catatan: {name}</translation>
    </message>
    <message>
        <source>Makes things at home for sale</source>
        <translation>Industri rumah tangga</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Status perkawinan</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>Ditandai terhapus</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>Kawin</translation>
    </message>
    <message numerus="yes">
        <source>Married or divorced at {n} years of age: check the birth date and the marital status.</source>
        <translation>
            <numerusform>Kawin atau cerai pada umur {n} tahun: periksa tanggal lahir dan status perkawinan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Master</source>
        <translation>S-2</translation>
    </message>
    <message>
        <source>Member of a household</source>
        <translation>Anggota keluarga</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Anggota sejak</translation>
    </message>
    <message>
        <source>Member until</source>
        <translation>Anggota sampai</translation>
    </message>
    <message>
        <source>Mental</source>
        <translation>Mental</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Bulan lahir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>Keterangan lain tentang orang ini</translation>
    </message>
    <message>
        <source>Most cells of the column “{column}” are not “{field}” but fit “{other}”. Were columns exchanged?</source>
        <translation>Isi kolom “{column}” kebanyakan bukan “{field}”, tetapi cocok sebagai “{other}”. Apakah kolomnya tertukar?</translation>
    </message>
    <message>
        <source>Most cells of the column “{column}” are not “{field}”. Is it the right column?</source>
        <translation>Isi kolom “{column}” kebanyakan bukan “{field}”. Apakah kolomnya benar?</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Ibu</translation>
    </message>
    <message>
        <source>Mother among the residents</source>
        <translation>Ibu di daftar warga</translation>
    </message>
    <message>
        <source>Mother and father are the same person. Choose somebody else for one of them.</source>
        <translation>Ibu dan ayah orang yang sama. Pilih orang lain untuk salah satunya.</translation>
    </message>
    <message>
        <source>Mother&apos;s NIK</source>
        <translation>NIK ibu</translation>
    </message>
    <message>
        <source>Mother&apos;s name</source>
        <translation>Nama ibu</translation>
    </message>
    <message>
        <source>Mother: {name}</source>
        <translation>Ibu: {name}</translation>
    </message>
    <message>
        <source>Move to another house…</source>
        <translation>Pindahkan ke rumah lain…</translation>
    </message>
    <message>
        <source>Move {name} to another house</source>
        <translation>Pindahkan {name} ke rumah lain</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Pindah</translation>
    </message>
    <message>
        <source>Moved away…</source>
        <translation>Catat pindah…</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation>Datang</translation>
    </message>
    <message>
        <source>Moved in or came back…</source>
        <translation>Catat datang atau kembali…</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>NIK and family card have 16 digits; refuse others</source>
        <translation>NIK dan nomor KK harus 16 angka; tolak yang lain</translation>
    </message>
    <message>
        <source>NIK and family card number are the same. One of them stands in the wrong column.</source>
        <translation>NIK dan nomor KK sama. Salah satunya ada di kolom yang salah.</translation>
    </message>
    <message>
        <source>NIK of a parent</source>
        <translation>NIK orang tua</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name before, or note</source>
        <translation>Nama sebelumnya, atau catatan</translation>
    </message>
    <message>
        <source>Name for these columns</source>
        <translation>Nama susunan kolom ini</translation>
    </message>
    <message>
        <source>Name of child {number}</source>
        <translation>Nama anak ke-{number}</translation>
    </message>
    <message>
        <source>Name, mother, number or house</source>
        <translation>Nama, ibu, nomor, atau rumah</translation>
    </message>
    <message>
        <source>National ID number</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Neighbour group</source>
        <translation>Dasawisma</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>Neighbourhood (RT)</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>Never went to school</source>
        <translation>Tidak pernah sekolah</translation>
    </message>
    <message>
        <source>New head of household</source>
        <translation>Kepala keluarga baru</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>Keluarga baru</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nama baru</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>Nama baru {name}</translation>
    </message>
    <message>
        <source>New name…</source>
        <translation>Ganti nama…</translation>
    </message>
    <message>
        <source>New resident</source>
        <translation>Warga baru</translation>
    </message>
    <message>
        <source>New: {count}</source>
        <translation>Baru: {count}</translation>
    </message>
    <message>
        <source>Newborn of {name}</source>
        <translation>Bayi baru lahir dari {name}</translation>
    </message>
    <message>
        <source>Newborn without a name yet?</source>
        <translation>Bayi baru lahir yang belum bernama?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>No NIK yet: recognised by name, birth date and birth place.</source>
        <translation>Belum ada NIK: dikenali dari nama, tanggal lahir, dan tempat lahir.</translation>
    </message>
    <message>
        <source>No cell is damaged or cannot be understood.</source>
        <translation>Tidak ada sel yang rusak atau tidak dipahami.</translation>
    </message>
    <message>
        <source>No column of {file} is marked as the name. Say which column holds the names.</source>
        <translation>Di {file} belum ada kolom yang ditandai sebagai nama. Tunjukkan kolom yang memuat nama.</translation>
    </message>
    <message>
        <source>No disability</source>
        <translation>Tidak ada disabilitas</translation>
    </message>
    <message>
        <source>No health insurance</source>
        <translation>Tidak punya jaminan kesehatan</translation>
    </message>
    <message>
        <source>No house in the list fits.</source>
        <translation>Tidak ada rumah di daftar yang cocok.</translation>
    </message>
    <message>
        <source>No household</source>
        <translation>Tanpa keluarga</translation>
    </message>
    <message>
        <source>No household is known.</source>
        <translation>Keluarganya belum diketahui.</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Belum bernama</translation>
    </message>
    <message>
        <source>No school yet</source>
        <translation>Belum sekolah</translation>
    </message>
    <message>
        <source>No toilet</source>
        <translation>Tidak ada jamban</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nobody fits these choices</source>
        <translation>Tidak ada yang cocok dengan pilihan ini</translation>
    </message>
    <message>
        <source>Nobody in the list fits. The name is kept as it is written.</source>
        <translation>Tidak ada orang di daftar yang cocok. Nama disimpan seperti yang ditulis.</translation>
    </message>
    <message>
        <source>Nobody in the post is exactly as this workbook says.</source>
        <translation>Tidak ada orang di posyandu yang datanya persis sama dengan file ini.</translation>
    </message>
    <message>
        <source>Nobody is in the list yet</source>
        <translation>Daftar warga masih kosong</translation>
    </message>
    <message>
        <source>Nobody is new</source>
        <translation>Tidak ada yang baru</translation>
    </message>
    <message>
        <source>Nobody is the same</source>
        <translation>Tidak ada yang sama</translation>
    </message>
    <message>
        <source>Nobody is their own parent. Choose somebody else.</source>
        <translation>Orang tidak bisa menjadi orang tuanya sendiri. Pilih orang lain.</translation>
    </message>
    <message>
        <source>Nobody lives here now.</source>
        <translation>Sekarang tidak ada yang tinggal di sini.</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>Tidak ada yang ditemukan</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Belum ditanyakan</translation>
    </message>
    <message>
        <source>Not at school now</source>
        <translation>Sedang tidak sekolah</translation>
    </message>
    <message>
        <source>Not fit to live in</source>
        <translation>Tidak layak huni</translation>
    </message>
    <message>
        <source>Not married</source>
        <translation>Belum kawin</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Tidak dipakai</translation>
    </message>
    <message>
        <source>Not yet in kindergarten</source>
        <translation>Belum masuk TK/kelompok bermain</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Note, e.g. the cause if it is known</source>
        <translation>Catatan, misalnya penyebabnya kalau diketahui</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Tidak ada yang berubah</translation>
    </message>
    <message>
        <source>Nothing new to store</source>
        <translation>Tidak ada yang baru untuk disimpan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Number of a resident</source>
        <translation>Nomor identitas warga</translation>
    </message>
    <message>
        <source>Number of the identity card&apos;s chip</source>
        <translation>Nomor chip KTP elektronik</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Of {wanted} entries {stored} arrived in the database. Nothing was stored.</source>
        <translation>Dari {wanted} catatan, {stored} yang sampai ke basis data. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Satu</translation>
    </message>
    <message>
        <source>Only a newborn is without a name. Write the name, or check the birth date.</source>
        <translation>Hanya bayi baru lahir yang boleh tanpa nama. Tulis namanya, atau periksa tanggal lahirnya.</translation>
    </message>
    <message>
        <source>Only if it is not a parent, e.g. the grandmother</source>
        <translation>Hanya kalau bukan orang tuanya, misalnya nenek</translation>
    </message>
    <message>
        <source>Open household</source>
        <translation>Buka keluarga</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Buka yang itu</translation>
    </message>
    <message>
        <source>OpenSID residents workbook</source>
        <translation>File Excel penduduk OpenSID</translation>
    </message>
    <message>
        <source>Order of birth among twins</source>
        <translation>Urutan lahir anak kembar</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Other belief</source>
        <translation>Kepercayaan lain</translation>
    </message>
    <message>
        <source>Other disability</source>
        <translation>Disabilitas lain</translation>
    </message>
    <message>
        <source>Other insurance</source>
        <translation>Jaminan lain</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>Famili lain</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Own toilet</source>
        <translation>Jamban sendiri</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Orang tua</translation>
    </message>
    <message>
        <source>Parent or caregiver</source>
        <translation>Orang tua atau pengasuh</translation>
    </message>
    <message>
        <source>Parent-in-law</source>
        <translation>Mertua</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Nomor paspor</translation>
    </message>
    <message>
        <source>Passport valid until</source>
        <translation>Paspor berlaku sampai</translation>
    </message>
    <message>
        <source>People who live here, month by month</source>
        <translation>Jumlah warga yang tinggal di sini per bulan</translation>
    </message>
    <message>
        <source>Perhaps {name}, born {birth}, who is in the post: {reason}.</source>
        <translation>Mungkin {name}, lahir {birth}, yang sudah ada di posyandu: {reason}.</translation>
    </message>
    <message>
        <source>Perhaps:</source>
        <translation>Mungkin:</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Fisik</translation>
    </message>
    <message>
        <source>Physical and mental</source>
        <translation>Fisik dan mental</translation>
    </message>
    <message>
        <source>Piped water</source>
        <translation>Air ledeng (PDAM)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Place for rubbish</source>
        <translation>Tempat sampah</translation>
    </message>
    <message>
        <source>Please bring this card to each visit. Whoever finds it gives it back to {post}.</source>
        <translation>Mohon bawa kartu ini setiap kali datang. Yang menemukan kartu ini, mohon mengembalikannya ke {post}.</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Perlu diperiksa</translation>
    </message>
    <message>
        <source>Position in the household</source>
        <translation>Hubungan dalam keluarga</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Kehamilan</translation>
    </message>
    <message>
        <source>Pregnant, but the sex is male: one of the two is wrong.</source>
        <translation>Hamil, tetapi jenis kelaminnya laki-laki: salah satunya keliru.</translation>
    </message>
    <message>
        <source>Preschool</source>
        <translation>PAUD</translation>
    </message>
    <message>
        <source>Primary school</source>
        <translation>SD/sederajat</translation>
    </message>
    <message>
        <source>Primary school not finished</source>
        <translation>Belum tamat SD</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Cetak daftar</translation>
    </message>
    <message>
        <source>Protestant</source>
        <translation>Kristen</translation>
    </message>
    <message>
        <source>Rain water</source>
        <translation>Air hujan</translation>
    </message>
    <message>
        <source>Reading and writing</source>
        <translation>Keaksaraan (KF)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Record death…</source>
        <translation>Catat kematian…</translation>
    </message>
    <message>
        <source>Record the death of {name}</source>
        <translation>Catat kematian {name}</translation>
    </message>
    <message>
        <source>Rejected: {count}</source>
        <translation>Ditolak: {count}</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Agama</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Residence permit number</source>
        <translation>Nomor izin tinggal (KITAS/KITAP)</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Warga</translation>
    </message>
    <message>
        <source>Resident&apos;s card</source>
        <translation>Kartu warga</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Warga</translation>
    </message>
    <message>
        <source>Rice</source>
        <translation>Beras</translation>
    </message>
    <message>
        <source>River or pond</source>
        <translation>Sungai atau kolam</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Row {row} has the same name, birth date and birth place, but another number.</source>
        <translation>Baris {row} sama nama, tanggal lahir, dan tempat lahirnya, tetapi nomornya lain.</translation>
    </message>
    <message>
        <source>Row {row} has the same name, birth date and birth place. Row {row} is taken, this row is not.</source>
        <translation>Baris {row} bernama, bertanggal lahir, dan bertempat lahir sama. Baris {row} yang diambil, baris ini tidak.</translation>
    </message>
    <message>
        <source>Row {row} is the same person of the post already. Row {row} is taken, this row is not.</source>
        <translation>Baris {row} sudah mengisi orang yang sama di posyandu. Baris {row} yang diambil, baris ini tidak.</translation>
    </message>
    <message>
        <source>Rows {row} ({name}) and {other_row} ({other_name}) have the same number. Check both; row {row} is taken, row {other_row} is not.</source>
        <translation>Baris {row} ({name}) dan {other_row} ({other_name}) bernomor sama. Periksa keduanya; baris {row} diambil, baris {other_row} tidak.</translation>
    </message>
    <message>
        <source>Same household as…</source>
        <translation>Keluarga yang sama dengan…</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>Orang yang sama dengan</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>Orang yang sama dengan…</translation>
    </message>
    <message>
        <source>Save columns</source>
        <translation>Simpan susunan kolom</translation>
    </message>
    <message>
        <source>Save columns “{name}”</source>
        <translation>Simpan susunan kolom “{name}”</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Simpan daftar ini…</translation>
    </message>
    <message>
        <source>Saved columns</source>
        <translation>Susunan kolom tersimpan</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Tersimpan: {file}</translation>
    </message>
    <message>
        <source>Saves money</source>
        <translation>Punya tabungan</translation>
    </message>
    <message>
        <source>Say what each column holds. Columns that are not used stay in the workbook.</source>
        <translation>Tunjukkan isi setiap kolom. Kolom yang tidak dipakai tetap di file Excel.</translation>
    </message>
    <message>
        <source>School attended now</source>
        <translation>Sekolah sekarang</translation>
    </message>
    <message>
        <source>School, work and groups of {name}</source>
        <translation>Sekolah, pekerjaan, dan kegiatan {name}</translation>
    </message>
    <message>
        <source>School, work and groups…</source>
        <translation>Sekolah, pekerjaan, dan kegiatan…</translation>
    </message>
    <message>
        <source>Seen on a document</source>
        <translation>Dilihat di dokumen</translation>
    </message>
    <message>
        <source>Senior secondary school</source>
        <translation>SMA/sederajat</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Sex of child {number}</source>
        <translation>Jenis kelamin anak ke-{number}</translation>
    </message>
    <message>
        <source>Shared toilet</source>
        <translation>Jamban bersama</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: {reason}</source>
        <translation>Lembar “{sheet}”: {reason}</translation>
    </message>
    <message>
        <source>Show by age</source>
        <translation>Saring menurut umur</translation>
    </message>
    <message>
        <source>Show by place</source>
        <translation>Saring menurut tempat</translation>
    </message>
    <message>
        <source>Show by sex</source>
        <translation>Saring menurut jenis kelamin</translation>
    </message>
    <message>
        <source>Show by status</source>
        <translation>Saring menurut status</translation>
    </message>
    <message>
        <source>Show the residents</source>
        <translation>Tampilkan warga</translation>
    </message>
    <message>
        <source>Some found a new household…</source>
        <translation>Pecah KK: bentuk keluarga baru…</translation>
    </message>
    <message>
        <source>Son- or daughter-in-law</source>
        <translation>Menantu</translation>
    </message>
    <message>
        <source>Special school for learning disabilities</source>
        <translation>SLB C (tunagrahita)</translation>
    </message>
    <message>
        <source>Special school for the blind</source>
        <translation>SLB A (tunanetra)</translation>
    </message>
    <message>
        <source>Special school for the deaf</source>
        <translation>SLB B (tunarungu)</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>Mata air</translation>
    </message>
    <message>
        <source>Stage I (poor)</source>
        <translation>Sejahtera I (miskin)</translation>
    </message>
    <message>
        <source>Stage II</source>
        <translation>Sejahtera II</translation>
    </message>
    <message>
        <source>Stage III</source>
        <translation>Sejahtera III</translation>
    </message>
    <message>
        <source>Stage III plus</source>
        <translation>Sejahtera III Plus</translation>
    </message>
    <message>
        <source>Staple food</source>
        <translation>Makanan pokok</translation>
    </message>
    <message>
        <source>State of the identity card</source>
        <translation>Status rekam KTP elektronik</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stays empty until the child has a name</source>
        <translation>Dikosongkan sampai anak bernama</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Store {new} new and {changed} changed</source>
        <translation>Simpan {new} baru dan {changed} berubah</translation>
    </message>
    <message numerus="yes">
        <source>Store {n} changes</source>
        <translation>
            <numerusform>Simpan {n} perubahan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Store {n} people</source>
        <translation>
            <numerusform>Simpan {n} orang</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored: {new} new, {changed} changed</source>
        <translation>Tersimpan: {new} baru, {changed} berubah</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Jalan</translation>
    </message>
    <message>
        <source>Study group</source>
        <translation>Kelompok belajar</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Keluarkan dari daftar</translation>
    </message>
    <message>
        <source>Take residents from a workbook</source>
        <translation>Ambil warga dari file Excel</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>Keluarkan {name} dari daftar</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Ikut</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>Mengikuti</translation>
    </message>
    <message>
        <source>Temporary number given by the post</source>
        <translation>Nomor sementara dari posyandu</translation>
    </message>
    <message>
        <source>The birth date {day} lies after today. Check the year.</source>
        <translation>Tanggal lahir {day} sesudah hari ini. Periksa tahunnya.</translation>
    </message>
    <message>
        <source>The card&apos;s number has only digits. Copy it again.</source>
        <translation>Nomor di kartu hanya berisi angka. Salin lagi nomornya.</translation>
    </message>
    <message>
        <source>The columns “{name}” are saved.</source>
        <translation>Susunan kolom “{name}” tersimpan.</translation>
    </message>
    <message>
        <source>The counts were read back from the database. “Undo” at the foot of the window takes everything back at once.</source>
        <translation>Jumlahnya sudah dibaca ulang dari basis data. “Urungkan” di bagian bawah jendela menarik semuanya sekaligus.</translation>
    </message>
    <message>
        <source>The head of the new household must be one of those who move.</source>
        <translation>Kepala keluarga yang baru harus salah satu dari yang pindah.</translation>
    </message>
    <message>
        <source>The house over time</source>
        <translation>Keadaan rumah dari waktu ke waktu</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Namanya belum ada.</translation>
    </message>
    <message>
        <source>The old name stays searchable.</source>
        <translation>Nama lama tetap bisa dicari.</translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation>Catatan yang satu lagi</translation>
    </message>
    <message>
        <source>The other household</source>
        <translation>Keluarga yang satu lagi</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>Yang satu lagi</translation>
    </message>
    <message>
        <source>The people are being stored</source>
        <translation>Orang-orang sedang disimpan</translation>
    </message>
    <message>
        <source>The people of the village stand here. Take them over from a workbook, or enter them one by one.</source>
        <translation>Warga desa tercantum di sini. Ambil dari file Excel, atau catat satu per satu.</translation>
    </message>
    <message>
        <source>The post has recorded a death; the workbook says otherwise. The death is kept.</source>
        <translation>Posyandu sudah mencatat kematian, file Excel berkata lain. Catatan kematian dipertahankan.</translation>
    </message>
    <message>
        <source>The post has recorded that this person moved away. That is kept.</source>
        <translation>Posyandu sudah mencatat orang ini pindah. Catatan itu dipertahankan.</translation>
    </message>
    <message>
        <source>The residents have changed since the workbook was compared. Nothing was stored. Compare it again.</source>
        <translation>Data warga berubah sejak file ini dibandingkan. Tidak ada yang disimpan. Bandingkan lagi.</translation>
    </message>
    <message>
        <source>The same: {count}</source>
        <translation>Sama: {count}</translation>
    </message>
    <message>
        <source>The ten to twenty houses that one neighbour looks after (dasawisma).</source>
        <translation>Sepuluh sampai dua puluh rumah yang didampingi satu tetangga (dasawisma).</translation>
    </message>
    <message>
        <source>The workbook is being compared with the post</source>
        <translation>File Excel sedang dibandingkan dengan data posyandu</translation>
    </message>
    <message>
        <source>The workbook is being read</source>
        <translation>File Excel sedang dibaca</translation>
    </message>
    <message>
        <source>The workbook itself marks this person as not valid. Leave the row out or correct it.</source>
        <translation>File Excel sendiri menandai orang ini tidak valid. Lewati barisnya atau perbaiki.</translation>
    </message>
    <message>
        <source>The workbook marks this person as deleted.</source>
        <translation>File Excel menandai orang ini terhapus.</translation>
    </message>
    <message>
        <source>The workbook says nothing else of anybody in the post. Empty cells change nothing.</source>
        <translation>File ini tidak memuat hal lain tentang siapa pun di posyandu. Sel kosong tidak mengubah apa-apa.</translation>
    </message>
    <message>
        <source>There are no saved columns called “{name}”. Saved are: {known}.</source>
        <translation>Tidak ada susunan kolom bernama “{name}”. Yang tersimpan: {known}.</translation>
    </message>
    <message>
        <source>There are no saved columns called “{name}”: none are saved in this post. Save them on the page Import residents.</source>
        <translation>Tidak ada kolom tersimpan bernama “{name}”: belum ada yang disimpan di posyandu ini. Simpan dulu di halaman Impor warga.</translation>
    </message>
    <message>
        <source>There is no file {file}. Check its name and whether the stick is plugged in.</source>
        <translation>File {file} tidak ada. Periksa namanya, dan apakah flashdisk terpasang.</translation>
    </message>
    <message>
        <source>These are one person already.</source>
        <translation>Ini memang sudah satu orang.</translation>
    </message>
    <message>
        <source>This NIK belongs to {name}, born {birth}: name and birth date differ. Check the number.</source>
        <translation>NIK ini milik {name}, lahir {birth}: nama dan tanggal lahirnya berbeda. Periksa nomornya.</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>Catatan ini</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>File ini tidak bisa diimpor</translation>
    </message>
    <message>
        <source>This household has no head. Choose one under “More”.</source>
        <translation>Keluarga ini belum punya kepala keluarga. Pilih di “Lainnya”.</translation>
    </message>
    <message>
        <source>This household is not in the list any more. Search again.</source>
        <translation>Keluarga ini sudah tidak ada di daftar. Cari lagi.</translation>
    </message>
    <message>
        <source>This household was entered twice</source>
        <translation>Keluarga ini tercatat dua kali</translation>
    </message>
    <message>
        <source>This is the person&apos;s own NIK, not that of a parent.</source>
        <translation>Ini NIK orang itu sendiri, bukan NIK orang tuanya.</translation>
    </message>
    <message>
        <source>This number has {found} digits, the card has {digits}. Copy it again.</source>
        <translation>Nomor ini {found} angka, di kartu {digits} angka. Salin lagi nomornya.</translation>
    </message>
    <message>
        <source>This person does not live in the household. Move them in first.</source>
        <translation>Orang ini tidak tinggal di keluarga itu. Masukkan dulu ke keluarga itu.</translation>
    </message>
    <message>
        <source>This person is not in the list any more. Search again.</source>
        <translation>Orang ini sudah tidak ada di daftar. Cari lagi.</translation>
    </message>
    <message>
        <source>This person is not in the residents&apos; list any more. Search again.</source>
        <translation>Orang ini sudah tidak ada di daftar warga. Cari lagi.</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was stored.</source>
        <translation>Ini hanya percobaan: tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Toilet</source>
        <translation>Jamban</translation>
    </message>
    <message>
        <source>Told by the family</source>
        <translation>Menurut keluarga</translation>
    </message>
    <message>
        <source>Triplets</source>
        <translation>Kembar tiga</translation>
    </message>
    <message>
        <source>Try fewer letters, the mother&apos;s name or the house number.</source>
        <translation>Coba lebih sedikit huruf, nama ibu, atau nomor rumah.</translation>
    </message>
    <message>
        <source>Twin {number}</source>
        <translation>Kembar ke-{number}</translation>
    </message>
    <message>
        <source>Twin: which child of this birth?</source>
        <translation>Kembar: anak keberapa pada kelahiran ini?</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>Kembar dua</translation>
    </message>
    <message>
        <source>Two citizenships</source>
        <translation>Dua kewarganegaraan</translation>
    </message>
    <message>
        <source>Two columns are both marked as “{field}”. Choose one of them.</source>
        <translation>Dua kolom ditandai sebagai “{field}”. Pilih salah satu.</translation>
    </message>
    <message>
        <source>Two columns of {file} are both called “{column}”. Rename or delete one of them.</source>
        <translation>Dua kolom di {file} bernama “{column}”. Ganti nama atau hapus salah satunya.</translation>
    </message>
    <message>
        <source>Type a member&apos;s name, the house or the family card number</source>
        <translation>Ketik nama anggota keluarga, rumah, atau nomor KK</translation>
    </message>
    <message>
        <source>Under 5 years</source>
        <translation>Balita (di bawah 5 tahun)</translation>
    </message>
    <message>
        <source>Vegetables, fruit, fish, hens or medicinal plants for the family.</source>
        <translation>Sayur, buah, ikan, ayam, atau tanaman obat untuk keluarga.</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Luar wilayah</translation>
    </message>
    <message>
        <source>Visits, doses and everything else of both stay, and both names can be searched. It can be undone.</source>
        <translation>Kunjungan, imunisasi, dan semua data keduanya tetap ada, dan kedua nama bisa dicari. Ini bisa diurungkan.</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>Ward (RW)</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>Welfare stage</source>
        <translation>Tahap keluarga sejahtera</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Sumur</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Yang berubah</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>What is not known stays empty</source>
        <translation>Yang tidak diketahui dikosongkan saja</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Isinya</translation>
    </message>
    <message>
        <source>What the column {column} holds</source>
        <translation>Isi kolom {column}</translation>
    </message>
    <message>
        <source>What the workbook would do</source>
        <translation>Yang akan dilakukan file ini</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Dari mana</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Ke mana</translation>
    </message>
    <message>
        <source>Where {name} lives now</source>
        <translation>Tempat tinggal {name} sekarang</translation>
    </message>
    <message>
        <source>Who moves into it</source>
        <translation>Siapa yang masuk</translation>
    </message>
    <message>
        <source>Whose values hold where they differ?</source>
        <translation>Kalau isinya berbeda, yang mana yang dipakai?</translation>
    </message>
    <message>
        <source>Widowed</source>
        <translation>Cerai mati</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>File Excel</translation>
    </message>
    <message>
        <source>Write 1 for the child born first, 2 for the second, up to 9.</source>
        <translation>Tulis 1 untuk anak yang lahir pertama, 2 untuk yang kedua, sampai 9.</translation>
    </message>
    <message>
        <source>Write at least the house number, the street or the family card number.</source>
        <translation>Tulis paling tidak nomor rumah, jalan, atau nomor KK.</translation>
    </message>
    <message>
        <source>Write the name, or answer “Yes” to “Newborn without a name yet?”.</source>
        <translation>Tulis namanya, atau jawab “Ya” pada “Bayi baru lahir yang belum bernama?”.</translation>
    </message>
    <message>
        <source>Write the new name.</source>
        <translation>Tulis nama yang baru.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Tahun lahir</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ya atau tidak</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>umur tidak diketahui</translation>
    </message>
    <message>
        <source>before: {name}</source>
        <translation>sebelumnya: {name}</translation>
    </message>
    <message>
        <source>born about {date}</source>
        <translation>lahir sekitar {date}</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>lahir {date}</translation>
    </message>
    <message>
        <source>columns chosen by hand</source>
        <translation>kolom dipilih sendiri</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>tanggal tidak diketahui</translation>
    </message>
    <message>
        <source>died {date}</source>
        <translation>meninggal {date}</translation>
    </message>
    <message>
        <source>e-PPGBM children&apos;s identity sheet</source>
        <translation>Data identitas balita e-PPGBM</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>dulu</translation>
    </message>
    <message>
        <source>formerly {names}</source>
        <translation>dulu bernama {names}</translation>
    </message>
    <message>
        <source>from {place}</source>
        <translation>dari {place}</translation>
    </message>
    <message>
        <source>mother {name}</source>
        <translation>ibu {name}</translation>
    </message>
    <message>
        <source>new: {new}, changed: {changed}, the same: {same}, rejected rows: {rejected}</source>
        <translation>baru: {new}, berubah: {changed}, sama: {same}, baris ditolak: {rejected}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>baris ditolak</translation>
    </message>
    <message>
        <source>row {row}, {column}: {reason}</source>
        <translation>baris {row}, {column}: {reason}</translation>
    </message>
    <message>
        <source>same mother and birth date</source>
        <translation>ibu dan tanggal lahirnya sama</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>nama sama</translation>
    </message>
    <message>
        <source>same name and birth date</source>
        <translation>nama dan tanggal lahirnya sama</translation>
    </message>
    <message numerus="yes">
        <source>same name, born {n} days apart</source>
        <translation>
            <numerusform>nama sama, lahir selisih {n} hari</numerusform>
        </translation>
    </message>
    <message>
        <source>same name, day and month of birth swapped</source>
        <translation>nama sama, tanggal dan bulan lahir tertukar</translation>
    </message>
    <message>
        <source>same name, same day in the year before or after</source>
        <translation>nama sama, tanggal sama, selisih satu tahun</translation>
    </message>
    <message>
        <source>same name, the birth dates may be the same</source>
        <translation>nama sama, tanggal lahirnya mungkin sama</translation>
    </message>
    <message>
        <source>same national ID number</source>
        <translation>NIK sama</translation>
    </message>
    <message>
        <source>similar name, same birth date</source>
        <translation>nama mirip, tanggal lahir sama</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>sejak {date}</translation>
    </message>
    <message>
        <source>temporary, given by the post</source>
        <translation>sementara, dari posyandu</translation>
    </message>
    <message>
        <source>the first {number}: type more to narrow the search</source>
        <translation>{number} pertama: ketik lagi untuk mempersempit pencarian</translation>
    </message>
    <message>
        <source>to {place}</source>
        <translation>ke {place}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>diurungkan</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>sampai {date}</translation>
    </message>
    <message>
        <source>{birth} has not come yet. Check the year of birth.</source>
        <translation>{birth} belum tiba. Periksa tahun lahirnya.</translation>
    </message>
    <message>
        <source>{count} people in the post have this name and birth date. Add the NIK so that the right one is found.</source>
        <translation>{count} orang di posyandu punya nama dan tanggal lahir ini. Tambahkan NIK supaya ditemukan orang yang benar.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Check the date.</source>
        <translation>{day} belum tiba. Periksa tanggalnya.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Write today or an earlier day.</source>
        <translation>{day} belum tiba. Tulis hari ini atau hari yang lalu.</translation>
    </message>
    <message>
        <source>{day} lies after the death on {death}. Check both dates.</source>
        <translation>{day} sesudah tanggal meninggal {death}. Periksa kedua tanggal.</translation>
    </message>
    <message>
        <source>{day} lies before the birth on {birth}. Check both dates.</source>
        <translation>{day} sebelum tanggal lahir {birth}. Periksa kedua tanggal.</translation>
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
        <translation>{file} tidak bisa dibuka. Tutup file itu di program Excel, lalu coba lagi.</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>{file} tidak bisa ditulis.</translation>
    </message>
    <message>
        <source>{file} has column names but no row below them.</source>
        <translation>{file} punya nama kolom, tetapi tidak ada baris di bawahnya.</translation>
    </message>
    <message>
        <source>{file} has no table of people: a row of column names with rows of people below it was not found.</source>
        <translation>{file} tidak memuat tabel orang: tidak ditemukan baris nama kolom dengan baris orang di bawahnya.</translation>
    </message>
    <message>
        <source>{file} is a PDF, whatever its name says: it holds pages, not rows. Ask for the workbook it was made from.</source>
        <translation>{file} adalah PDF, apa pun namanya: isinya halaman, bukan baris. Mintalah file Excel asalnya.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the workbook in it.</source>
        <translation>{file} adalah folder. Pilih file Excel di dalamnya.</translation>
    </message>
    <message>
        <source>{file} is a web page or text under the name of a workbook. Open it in the spreadsheet program and save it as .xlsx.</source>
        <translation>{file} adalah halaman web atau teks yang diberi nama file Excel. Buka di program Excel dan simpan sebagai .xlsx.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} kosong.</translation>
    </message>
    <message>
        <source>{file} is larger than 100 MB, too large for a list of residents. Choose another file.</source>
        <translation>{file} lebih besar dari 100 MB, terlalu besar untuk daftar warga. Pilih file lain.</translation>
    </message>
    <message>
        <source>{file} is not a workbook that can be read. Wanted is .xlsx, .xlsm, .xls, .ods or .csv.</source>
        <translation>{file} bukan file Excel yang bisa dibaca. Yang diperlukan .xlsx, .xlsm, .xls, .ods, atau .csv.</translation>
    </message>
    <message>
        <source>{file} is not of the kind “{source}”: the columns {columns} are missing. Choose another kind of workbook, or name the columns yourself.</source>
        <translation>{file} bukan jenis “{source}”: kolom {columns} tidak ada. Pilih jenis file lain, atau tentukan kolomnya sendiri.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Save it without a password and choose it again.</source>
        <translation>{file} dilindungi kata sandi. Simpan tanpa kata sandi, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>{file}: a quotation mark opens in row {row} and is never closed, so the rows below it cannot be told apart. Remove it.</source>
        <translation>{file}: tanda kutip dibuka di baris {row} dan tidak pernah ditutup, jadi baris di bawahnya tidak bisa dipisahkan. Hapus tanda kutip itu.</translation>
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
        <translation>{name} menjadi kepala keluarga</translation>
    </message>
    <message>
        <source>{name} descends from this person, and cannot be a parent too.</source>
        <translation>{name} keturunan orang ini, jadi tidak mungkin juga orang tuanya.</translation>
    </message>
    <message>
        <source>{name} founds a household</source>
        <translation>{name} membentuk keluarga baru</translation>
    </message>
    <message>
        <source>{name} is female. Choose the father, or correct the sex on that card.</source>
        <translation>{name} perempuan. Pilih ayahnya, atau perbaiki jenis kelamin di kartu itu.</translation>
    </message>
    <message>
        <source>{name} is male. Choose the mother, or correct the sex on that card.</source>
        <translation>{name} laki-laki. Pilih ibunya, atau perbaiki jenis kelamin di kartu itu.</translation>
    </message>
    <message>
        <source>{name} moved away</source>
        <translation>{name} pindah</translation>
    </message>
    <message>
        <source>{name} moved in</source>
        <translation>{name} datang</translation>
    </message>
    <message>
        <source>{name} was born after this person. Check both birth dates.</source>
        <translation>{name} lahir sesudah orang ini. Periksa kedua tanggal lahir.</translation>
    </message>
    <message>
        <source>{name} was entered twice</source>
        <translation>{name} tercatat dua kali</translation>
    </message>
    <message numerus="yes">
        <source>{name} would have been {n} years old at the birth. Check both birth dates.</source>
        <translation>
            <numerusform>Umur {name} {n} tahun saat kelahiran itu. Periksa kedua tanggal lahir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are one</source>
        <translation>
            <numerusform>{n} catatan disatukan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>{n} ditemukan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} bulan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} orang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people live here</source>
        <translation>
            <numerusform>{n} orang tinggal di sini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people of {file} were stored.</source>
        <translation>
            <numerusform>{n} orang dari {file} tersimpan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <translation>
            <numerusform>{n} tahun</numerusform>
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
        <translation>{value} berakhiran 0000, padahal nomor asli tidak pernah begitu: program Excel memotongnya. Ubah format kolom menjadi teks dan ketik lagi nomornya.</translation>
    </message>
    <message>
        <source>{value} has {digits} digits; this number has {expected}. Copy it again.</source>
        <translation>{value} berisi {digits} angka; nomor ini seharusnya {expected} angka. Salin lagi nomornya.</translation>
    </message>
    <message>
        <source>{value} is a NIK or family card number, not “{field}”. It seems to stand in the wrong column.</source>
        <translation>{value} adalah NIK atau nomor KK, bukan “{field}”. Sepertinya salah kolom.</translation>
    </message>
    <message>
        <source>{value} is not a number for “{field}”. Allowed are {allowed}, or the words.</source>
        <translation>{value} bukan angka untuk “{field}”. Yang boleh {allowed}, atau kata-katanya.</translation>
    </message>
    <message>
        <source>{value} is not a real number. Write 0 if the person has none yet.</source>
        <translation>{value} bukan nomor asli. Tulis 0 kalau orang ini belum punya.</translation>
    </message>
    <message>
        <source>{value}: the spreadsheet kept only 15 digits of this number and its end is lost. Format the column as text and type the number again.</source>
        <translation>{value}: program Excel hanya menyimpan 15 angka dari nomor ini, akhirnya hilang. Ubah format kolom menjadi teks dan ketik lagi nomornya.</translation>
    </message>
    <message>
        <source>“{name}” is not a name. Write it in letters.</source>
        <translation>“{name}” bukan nama. Tulis dengan huruf.</translation>
    </message>
    <message>
        <source>“{source}” is not a kind of workbook. Known are {known}.</source>
        <translation>“{source}” bukan jenis file yang dikenal. Yang dikenal: {known}.</translation>
    </message>
    <message>
        <source>“{value}” has no such month: day and month seem to be exchanged. Write the day first, like 17-05-2019.</source>
        <translation>“{value}”: bulan itu tidak ada, tanggal dan bulan sepertinya tertukar. Tulis tanggal dulu, seperti 17-05-2019.</translation>
    </message>
    <message>
        <source>“{value}” has other signs than digits. Copy the number again.</source>
        <translation>“{value}” berisi tanda selain angka. Salin lagi nomornya.</translation>
    </message>
    <message>
        <source>“{value}” is a date or a number, not words. It seems to stand in the wrong column.</source>
        <translation>“{value}” adalah tanggal atau angka, bukan kata. Sepertinya salah kolom.</translation>
    </message>
    <message>
        <source>“{value}” is a date, not “{field}”. It seems to stand in the wrong column.</source>
        <translation>“{value}” adalah tanggal, bukan “{field}”. Sepertinya salah kolom.</translation>
    </message>
    <message>
        <source>“{value}” is a word for “{other}”, not for “{field}”. It seems to stand in the wrong column.</source>
        <translation>“{value}” adalah isian untuk “{other}”, bukan “{field}”. Sepertinya salah kolom.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write it like 17-05-2019, or only the year.</source>
        <translation>“{value}” bukan tanggal. Tulis seperti 17-05-2019, atau tahunnya saja.</translation>
    </message>
    <message>
        <source>“{value}” is not a day that exists. Write it like 17-05-2019.</source>
        <translation>“{value}” bukan tanggal yang ada. Tulis seperti 17-05-2019.</translation>
    </message>
    <message>
        <source>“{value}” is not a name.</source>
        <translation>“{value}” bukan nama.</translation>
    </message>
    <message>
        <source>“{value}” is not known as “{field}”. Write one of: {allowed}.</source>
        <translation>“{value}” tidak dikenal sebagai “{field}”. Tulis salah satu dari: {allowed}.</translation>
    </message>
    <message>
        <source>“{value}” lies before 1900 or after 2200. Check the year.</source>
        <translation>“{value}” sebelum 1900 atau sesudah 2200. Periksa tahunnya.</translation>
    </message>
    <message>
        <source>“{value}” was shortened by the spreadsheet and its end is lost. Format the column as text and type the number again.</source>
        <translation>“{value}” dipendekkan oleh program Excel dan akhirnya hilang. Ubah format kolom menjadi teks dan ketik lagi nomornya.</translation>
    </message>
    <message>
        <source>“{value}”: write the year with four digits, like 17-05-2019.</source>
        <translation>“{value}”: tulis tahun dengan empat angka, seperti 17-05-2019.</translation>
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
        <translation>Tambah</translation>
    </message>
    <message>
        <source>After a refusal: why, and when the family will be asked again.</source>
        <translation>Bila menolak: alasannya, dan kapan keluarga akan ditanya lagi.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Semua area</translation>
    </message>
    <message>
        <source>All residents</source>
        <translation>Semua warga</translation>
    </message>
    <message>
        <source>All volunteers</source>
        <translation>Semua kader</translation>
    </message>
    <message>
        <source>As known on {day}. An empty cell: not given yet. Bring this card and the child&apos;s book to every visit.</source>
        <translation>Menurut data tanggal {day}. Kotak kosong: belum diberikan. Bawa kartu ini dan Buku KIA setiap kali datang.</translation>
    </message>
    <message>
        <source>Ask the midwife before you change this.</source>
        <translation>Tanyakan bidan sebelum mengubah ini.</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Boys and men</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Bulan pemberian</translation>
    </message>
    <message>
        <source>Children here are vaccinated against Japanese encephalitis</source>
        <translation>Anak di sini diimunisasi Japanese encephalitis (JE)</translation>
    </message>
    <message>
        <source>Choose what was confirmed.</source>
        <translation>Pilih apa yang dikonfirmasi.</translation>
    </message>
    <message>
        <source>Choose what was given.</source>
        <translation>Pilih apa yang diberikan.</translation>
    </message>
    <message>
        <source>Choose where it was given.</source>
        <translation>Pilih di mana diberikan.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Konfirmasi</translation>
    </message>
    <message>
        <source>Confirm doses</source>
        <translation>Konfirmasi dosis</translation>
    </message>
    <message numerus="yes">
        <source>Confirm {n} doses of {name}</source>
        <translation>
            <numerusform>Konfirmasi {n} dosis {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Dikonfirmasi oleh</translation>
    </message>
    <message>
        <source>Confirmed by {name} on {day}</source>
        <translation>Dikonfirmasi oleh {name} tanggal {day}</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Dikonfirmasi tanggal</translation>
    </message>
    <message>
        <source>Contained in {vaccine}</source>
        <translation>Terkandung dalam {vaccine}</translation>
    </message>
    <message>
        <source>Correct what was given</source>
        <translation>Koreksi pemberian</translation>
    </message>
    <message>
        <source>Correct {what} of {day}</source>
        <translation>Koreksi {what} tanggal {day}</translation>
    </message>
    <message>
        <source>Correct {what} of {name}</source>
        <translation>Koreksi {what} untuk {name}</translation>
    </message>
    <message>
        <source>Date, as far as known</source>
        <translation>Tanggal, sejauh diketahui</translation>
    </message>
    <message>
        <source>Dated before the dose before it ({day}). Check both dates.</source>
        <translation>Tanggalnya sebelum dosis terdahulu ({day}). Periksa kedua tanggal.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Doses given in the month</source>
        <translation>Dosis yang diberikan bulan ini</translation>
    </message>
    <message>
        <source>Doses without a day or a name</source>
        <translation>Dosis tanpa tanggal atau nama</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Sudah waktunya</translation>
    </message>
    <message>
        <source>Due and given</source>
        <translation>Waktunya dan diberikan</translation>
    </message>
    <message>
        <source>Due and missed</source>
        <translation>Waktunya dan terlewat</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>Paling lambat</translation>
    </message>
    <message>
        <source>Due from</source>
        <translation>Waktunya mulai</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Waktunya sekarang</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>Waktunya sejak</translation>
    </message>
    <message>
        <source>Due since {day}, best by {until}.</source>
        <translation>Waktunya sejak {day}, sebaiknya sampai {until}.</translation>
    </message>
    <message>
        <source>Due since {day}.</source>
        <translation>Waktunya sejak {day}.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Di tempat lain</translation>
    </message>
    <message>
        <source>Elsewhere, seen on a card or told</source>
        <translation>Di tempat lain, di Buku KIA, atau menurut keluarga</translation>
    </message>
    <message>
        <source>Everybody has what the schedule asks for until this day. Choose a later day to see who is due then.</source>
        <translation>Semua sudah mendapat yang dijadwalkan sampai tanggal ini. Pilih tanggal lebih lanjut untuk melihat siapa yang waktunya saat itu.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Example: vitamin A of February. With 1 month it may be given until the end of March and still counts.</source>
        <translation>Contoh: vitamin A bulan Februari. Dengan 1 bulan, boleh diberikan sampai akhir Maret dan tetap dihitung.</translation>
    </message>
    <message>
        <source>Family says so</source>
        <translation>Menurut keluarga</translation>
    </message>
    <message>
        <source>First “{dose}” must be given.</source>
        <translation>“{dose}” harus diberikan dulu.</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Girls and women</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Given after the age limit: not after {day}. Tell the midwife.</source>
        <translation>Diberikan lewat batas umur: seharusnya tidak sesudah {day}. Beri tahu bidan.</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Diberikan oleh</translation>
    </message>
    <message>
        <source>Given elsewhere</source>
        <translation>Diberikan di tempat lain</translation>
    </message>
    <message>
        <source>Given elsewhere on {day}.</source>
        <translation>Diberikan di tempat lain tanggal {day}.</translation>
    </message>
    <message>
        <source>Given here</source>
        <translation>Diberikan di sini</translation>
    </message>
    <message>
        <source>Given here on</source>
        <translation>Diberikan di sini tanggal</translation>
    </message>
    <message>
        <source>Given here on {day}.</source>
        <translation>Diberikan di sini tanggal {day}.</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Diberikan tanggal</translation>
    </message>
    <message>
        <source>Given too early: not before {day}. Ask the midwife whether it must be repeated.</source>
        <translation>Diberikan terlalu dini: belum boleh sebelum {day}. Tanyakan bidan apakah harus diulang.</translation>
    </message>
    <message>
        <source>Given too soon after the dose before: not before {day}. Ask the midwife whether it must be repeated.</source>
        <translation>Jarak dari dosis sebelumnya terlalu dekat: belum boleh sebelum {day}. Tanyakan bidan apakah harus diulang.</translation>
    </message>
    <message>
        <source>Given without stock of the post</source>
        <translation>Diberikan tanpa stok posyandu</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Rumah</translation>
    </message>
    <message>
        <source>It could be given until {until}.</source>
        <translation>Boleh diberikan hanya sampai {until}.</translation>
    </message>
    <message>
        <source>It was best by {ideal}. Still allowed until {until}.</source>
        <translation>Sebaiknya sampai {ideal}. Masih boleh sampai {until}.</translation>
    </message>
    <message>
        <source>It was given here: write the whole date.</source>
        <translation>Diberikan di sini: tulis tanggal lengkapnya.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Late: it was due by {ideal}.</source>
        <translation>Terlambat: seharusnya sampai {ideal}.</translation>
    </message>
    <message>
        <source>Listed is what can still be given, and what became too late in this month, for those who live here.</source>
        <translation>Yang tercantum: yang masih dapat diberikan dan yang lewat waktunya bulan ini, untuk warga yang menetap di sini.</translation>
    </message>
    <message>
        <source>Listed is what may be given on the last day of the month to those who live here. A health worker decides what is given.</source>
        <translation>Yang tercantum: yang boleh diberikan pada hari terakhir bulan itu kepada warga yang menetap di sini. Petugas kesehatan yang memutuskan apa yang diberikan.</translation>
    </message>
    <message>
        <source>Lot number</source>
        <translation>No. batch</translation>
    </message>
    <message numerus="yes">
        <source>Lot {lot} ({n} left)</source>
        <translation>
            <numerusform>Batch {lot} (sisa {n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lot {lot}, until {expiry} ({n} left)</source>
        <translation>
            <numerusform>Batch {lot}, sampai {expiry} (sisa {n})</numerusform>
        </translation>
    </message>
    <message>
        <source>May be given: {what}</source>
        <translation>Boleh diberikan: {what}</translation>
    </message>
    <message>
        <source>Midwife</source>
        <translation>Bidan desa</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Terlewat</translation>
    </message>
    <message>
        <source>Missed in {month}. It can be given until {until}.</source>
        <translation>Terlewat pada {month}. Masih dapat diberikan sampai {until}.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Ibu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name of the health worker</source>
        <translation>Nama petugas kesehatan</translation>
    </message>
    <message>
        <source>Name, mother or house</source>
        <translation>Nama, ibu, rumah</translation>
    </message>
    <message>
        <source>Newborns here get a first dose against polio at birth</source>
        <translation>Bayi baru lahir di sini mendapat polio pertama saat lahir</translation>
    </message>
    <message>
        <source>Next: {what}, from {day}</source>
        <translation>Berikutnya: {what}, mulai {day}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>No campaign in this month</source>
        <translation>Bulan ini bukan bulan pemberian</translation>
    </message>
    <message>
        <source>No campaign of this runs now, or the child is not of its age. Ask the midwife.</source>
        <translation>Sekarang bukan bulan pemberiannya, atau umur anak tidak termasuk. Tanyakan bidan.</translation>
    </message>
    <message>
        <source>No lot that may be given out</source>
        <translation>Tidak ada batch yang boleh diberikan</translation>
    </message>
    <message>
        <source>No time is left for it: too short after “{dose}” until it is too late on {until}.</source>
        <translation>Waktunya tidak cukup lagi: jaraknya dari “{dose}” terlalu dekat sampai batas akhir {until}.</translation>
    </message>
    <message>
        <source>No {item} is left that may be given out. Record the delivery in Stock first, or choose “Given without stock of the post”.</source>
        <translation>Tidak ada lagi {item} yang boleh diberikan. Catat dulu penerimaannya di Stok, atau pilih “Diberikan tanpa stok posyandu”.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nobody fits these choices</source>
        <translation>Tidak ada yang cocok dengan pilihan ini</translation>
    </message>
    <message>
        <source>Nobody is due</source>
        <translation>Tidak ada yang waktunya</translation>
    </message>
    <message>
        <source>Nobody is missed</source>
        <translation>Tidak ada yang terlewat</translation>
    </message>
    <message>
        <source>Nobody looks after them</source>
        <translation>Tanpa kader pendamping</translation>
    </message>
    <message>
        <source>Nobody of those shown is left.</source>
        <translation>Tidak ada lagi yang tersisa dari daftar ini.</translation>
    </message>
    <message>
        <source>Not asked for: “{dose}”, which comes after it, is recorded.</source>
        <translation>Tidak perlu lagi: “{dose}”, dosis sesudahnya, sudah dicatat.</translation>
    </message>
    <message>
        <source>Not before {day}.</source>
        <translation>Belum boleh sebelum {day}.</translation>
    </message>
    <message>
        <source>Not before {day}: too short after the last one.</source>
        <translation>Belum boleh sebelum {day}: jaraknya dari pemberian terakhir terlalu dekat.</translation>
    </message>
    <message>
        <source>Not before {day}: too short after “{dose}”.</source>
        <translation>Belum boleh sebelum {day}: jaraknya dari “{dose}” terlalu dekat.</translation>
    </message>
    <message>
        <source>Not confirmed by a health worker yet</source>
        <translation>Belum dikonfirmasi petugas kesehatan</translation>
    </message>
    <message>
        <source>Not offered: lot {lot}. {reason}</source>
        <translation>Tidak ditawarkan: batch {lot}. {reason}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Nothing is due on this day.</source>
        <translation>Tidak ada yang waktunya pada tanggal ini.</translation>
    </message>
    <message>
        <source>Nothing is planned for this person, and nothing is recorded yet.</source>
        <translation>Belum ada jadwal untuk orang ini, dan belum ada yang dicatat.</translation>
    </message>
    <message>
        <source>Nothing was left out whose time is over.</source>
        <translation>Tidak ada yang tertinggal sampai lewat waktunya.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Pada tanggal</translation>
    </message>
    <message>
        <source>Only for boys.</source>
        <translation>Hanya untuk anak laki-laki.</translation>
    </message>
    <message>
        <source>Only for girls.</source>
        <translation>Hanya untuk anak perempuan.</translation>
    </message>
    <message>
        <source>Only for people at risk: the health worker decides.</source>
        <translation>Hanya untuk orang yang berisiko: petugas kesehatan yang memutuskan.</translation>
    </message>
    <message>
        <source>Only for pregnant women.</source>
        <translation>Hanya untuk ibu hamil.</translation>
    </message>
    <message>
        <source>Only for women after a birth.</source>
        <translation>Hanya untuk ibu setelah melahirkan.</translation>
    </message>
    <message>
        <source>Only where the health centre gives it.</source>
        <translation>Hanya di wilayah yang puskesmasnya memberikan.</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Buka kartu warga</translation>
    </message>
    <message>
        <source>Past the usual age. Ask the midwife.</source>
        <translation>Sudah lewat umur biasanya. Tanyakan bidan.</translation>
    </message>
    <message>
        <source>Past the usual age. It can still be caught up.</source>
        <translation>Sudah lewat umur biasanya. Masih dapat dikejar.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Jumlah orang</translation>
    </message>
    <message>
        <source>People, each once in a row. Residents only; visitors stand in a column of their own and in no other. Doses of which only the year is known stand in no month.</source>
        <translation>Jumlah orang; setiap orang dihitung sekali per baris. Hanya warga; orang luar wilayah hanya ada di kolomnya sendiri. Dosis yang hanya diketahui tahunnya tidak masuk bulan mana pun.</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Cetak daftar</translation>
    </message>
    <message>
        <source>Print the vaccination card</source>
        <translation>Cetak kartu imunisasi</translation>
    </message>
    <message>
        <source>Received in this campaign: {dose}.</source>
        <translation>Sudah diterima pada bulan pemberian ini: {dose}.</translation>
    </message>
    <message>
        <source>Received on {given}, too short before this campaign.</source>
        <translation>Diterima {given}, terlalu dekat sebelum bulan pemberian ini.</translation>
    </message>
    <message>
        <source>Received, the date is not known.</source>
        <translation>Sudah diterima, tanggal tidak diketahui.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Menolak</translation>
    </message>
    <message>
        <source>Refused before</source>
        <translation>Pernah menolak</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translation>Menolak tanggal</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Remove {what} of {day}</source>
        <translation>Hapus {what} tanggal {day}</translation>
    </message>
    <message>
        <source>Remove {what} of {name}</source>
        <translation>Hapus {what} untuk {name}</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Dilihat tanggal</translation>
    </message>
    <message>
        <source>Seen on card</source>
        <translation>Di Buku KIA</translation>
    </message>
    <message>
        <source>Seen on the card</source>
        <translation>Terlihat di Buku KIA</translation>
    </message>
    <message>
        <source>Seen on the card: {day}.</source>
        <translation>Terlihat di Buku KIA: {day}.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>Jenis kelamin tidak diketahui</translation>
    </message>
    <message>
        <source>Show by place</source>
        <translation>Saring menurut tempat</translation>
    </message>
    <message>
        <source>Show by vaccine or supplement</source>
        <translation>Saring menurut vaksin atau suplemen</translation>
    </message>
    <message>
        <source>Show by volunteer</source>
        <translation>Saring menurut kader</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status on</source>
        <translation>Status pada</translation>
    </message>
    <message>
        <source>Still due at the end of the month</source>
        <translation>Masih waktunya pada akhir bulan</translation>
    </message>
    <message>
        <source>Supervising officer</source>
        <translation>Petugas pembina</translation>
    </message>
    <message>
        <source>Taken from the post&apos;s stock</source>
        <translation>Diambil dari stok posyandu</translation>
    </message>
    <message>
        <source>The birth date is not known. Write at least the year.</source>
        <translation>Tanggal lahir tidak diketahui. Tulis sedikitnya tahunnya.</translation>
    </message>
    <message>
        <source>The child has grown out of this dose.</source>
        <translation>Umur anak sudah lewat untuk dosis ini.</translation>
    </message>
    <message>
        <source>The date of birth is not known: nobody can say what is due. Write it on the person&apos;s card.</source>
        <translation>Tanggal lahir tidak diketahui, jadi jadwalnya tidak dapat dihitung. Tulis tanggal lahir di kartu warga.</translation>
    </message>
    <message>
        <source>The day from which it counts is not known.</source>
        <translation>Tanggal awal hitungannya tidak diketahui.</translation>
    </message>
    <message>
        <source>The midwife looks at the child&apos;s book or the vaccine record and ticks what is right.</source>
        <translation>Bidan melihat Buku KIA atau catatan imunisasi dan mencentang yang benar.</translation>
    </message>
    <message>
        <source>The midwife, nurse or volunteer who gave it.</source>
        <translation>Bidan, perawat, atau kader yang memberikannya.</translation>
    </message>
    <message>
        <source>The vaccine against rotavirus that is used here needs three doses</source>
        <translation>Vaksin rotavirus yang dipakai di sini perlu tiga dosis</translation>
    </message>
    <message>
        <source>This dose is recorded already. Record it again only if it was really given twice.</source>
        <translation>Dosis ini sudah dicatat. Catat lagi hanya jika benar-benar diberikan dua kali.</translation>
    </message>
    <message>
        <source>This is recorded for that date already.</source>
        <translation>Ini sudah dicatat untuk tanggal itu.</translation>
    </message>
    <message>
        <source>This person stands in no list any more: a vaccination card cannot be printed.</source>
        <translation>Orang ini sudah tidak ada di daftar mana pun: kartu imunisasi tidak dapat dicetak.</translation>
    </message>
    <message>
        <source>This was taken off the card. Look at the card again.</source>
        <translation>Ini sudah dihapus dari kartu. Lihat kembali kartunya.</translation>
    </message>
    <message>
        <source>Tick at least one person.</source>
        <translation>Centang sedikitnya satu orang.</translation>
    </message>
    <message>
        <source>Tick everybody who was given it</source>
        <translation>Centang semua yang sudah diberi</translation>
    </message>
    <message>
        <source>Told by the family</source>
        <translation>Menurut keluarga</translation>
    </message>
    <message>
        <source>Told by the family: {day}.</source>
        <translation>Menurut keluarga: {day}.</translation>
    </message>
    <message>
        <source>Try fewer letters, or choose everything and all places.</source>
        <translation>Coba ketik lebih sedikit huruf, atau pilih “Semua” dan “Semua area”.</translation>
    </message>
    <message>
        <source>Vaccination card</source>
        <translation>Kartu imunisasi</translation>
    </message>
    <message>
        <source>Vaccine or supplement</source>
        <translation>Vaksin atau suplemen</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>Vaksin</translation>
    </message>
    <message>
        <source>Visitors, given here</source>
        <translation>Luar wilayah, diberikan di sini</translation>
    </message>
    <message>
        <source>Vitamin A and worm medicine are given to everybody of an age in certain months. Choose a day in such a month.</source>
        <translation>Vitamin A dan obat cacing diberikan kepada semua anak pada umur tertentu di bulan tertentu. Pilih tanggal di bulan itu.</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Was it offered and refused?</source>
        <translation>Sudah ditawarkan tetapi ditolak?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Yang diperlukan</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Yang sudah waktunya</translation>
    </message>
    <message>
        <source>What the midwife decided</source>
        <translation>Keputusan bidan</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Yang diberikan</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>Yang terlewat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>Who is due</source>
        <translation>Daftar yang sudah waktunya</translation>
    </message>
    <message>
        <source>Who missed a campaign is looked for until this many months after it</source>
        <translation>Lama sweeping (menyusul yang terlewat) sesudah bulan pemberian</translation>
    </message>
    <message>
        <source>Who was missed</source>
        <translation>Daftar yang terlewat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Why not the lot that expires first?</source>
        <translation>Mengapa bukan batch yang lebih dulu kedaluwarsa?</translation>
    </message>
    <message>
        <source>Write down a vaccine or supplement</source>
        <translation>Catat vaksin atau suplemen</translation>
    </message>
    <message>
        <source>Write down another one</source>
        <translation>Catat satu lagi</translation>
    </message>
    <message>
        <source>Write down for several</source>
        <translation>Catat untuk beberapa orang</translation>
    </message>
    <message>
        <source>Write down that {name} was offered {what} and refused</source>
        <translation>Catat bahwa {name} ditawari {what} dan menolak</translation>
    </message>
    <message>
        <source>Write down {what} for {name}</source>
        <translation>Catat {what} untuk {name}</translation>
    </message>
    <message numerus="yes">
        <source>Write down {what} for {n} people</source>
        <translation>
            <numerusform>Catat {what} untuk {n} orang</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the name of the health worker who saw the proof.</source>
        <translation>Tulis nama petugas kesehatan yang melihat buktinya.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>lahir {day}</translation>
    </message>
    <message>
        <source>catch up</source>
        <translation>imunisasi kejar</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>tanggal tidak diketahui</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>waktunya sekarang</translation>
    </message>
    <message>
        <source>given</source>
        <translation>sudah diberikan</translation>
    </message>
    <message>
        <source>in {vaccine}</source>
        <translation>dalam {vaccine}</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>batch {lot}</translation>
    </message>
    <message>
        <source>months</source>
        <translation>bulan</translation>
    </message>
    <message>
        <source>mother {name}</source>
        <translation>ibu {name}</translation>
    </message>
    <message>
        <source>must wait</source>
        <translation>belum boleh</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>tidak diberikan</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>tidak perlu</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum waktunya</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>terlambat</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>menolak</translation>
    </message>
    <message>
        <source>refused {day}</source>
        <translation>menolak {day}</translation>
    </message>
    <message>
        <source>still allowed</source>
        <translation>masih boleh</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>sudah lewat</translation>
    </message>
    <message>
        <source>{day} is before the birth ({birth}). Check both dates.</source>
        <translation>{day} sebelum tanggal lahir ({birth}). Periksa kedua tanggal.</translation>
    </message>
    <message>
        <source>{day} is in the future. Write the date on which it was given.</source>
        <translation>{day} belum tiba. Tulis tanggal saat diberikan.</translation>
    </message>
    <message>
        <source>{day} is in the future. Write the day on which the proof was seen.</source>
        <translation>{day} belum tiba. Tulis tanggal saat bukti dilihat.</translation>
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
        <translation>{given} Terkandung dalam {vaccine}.</translation>
    </message>
    <message>
        <source>{given} was given. At this age it is {wanted}. Tell the midwife.</source>
        <translation>Yang diberikan {given}. Pada umur ini seharusnya {wanted}. Beri tahu bidan.</translation>
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
        <translation>{name}, {dose} pada {day}: belum dicatat siapa yang memberikan.</translation>
    </message>
    <message>
        <source>{name}, {dose}: the day on which it was given here is not written.</source>
        <translation>{name}, {dose}: tanggal pemberian di sini belum dicatat.</translation>
    </message>
    <message numerus="yes">
        <source>{n} due now</source>
        <translation>
            <numerusform>{n} waktunya sekarang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} given</source>
        <translation>
            <numerusform>{n} sudah diberikan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not confirmed by a health worker yet</source>
        <translation>
            <numerusform>{n} belum dikonfirmasi petugas kesehatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not yet</source>
        <translation>
            <numerusform>{n} belum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} overdue</source>
        <translation>
            <numerusform>{n} terlambat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} orang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people missed something that can still be given</source>
        <translation>
            <numerusform>{n} orang melewatkan sesuatu yang masih bisa diberikan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} refused</source>
        <translation>
            <numerusform>{n} menolak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} refused before</source>
        <translation>
            <numerusform>{n} pernah menolak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} still allowed</source>
        <translation>
            <numerusform>{n} masih boleh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to catch up</source>
        <translation>
            <numerusform>{n} perlu dikejar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} too late</source>
        <translation>
            <numerusform>{n} sudah lewat</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} If it is right, save once more: it stays on the card, marked.</source>
        <translation>{reason} Jika memang benar, simpan sekali lagi: tetap di kartu dengan tanda.</translation>
    </message>
    <message>
        <source>{status}, refused before</source>
        <translation>{status}, pernah menolak</translation>
    </message>
    <message>
        <source>{what}, {month}</source>
        <translation>{what}, {month}</translation>
    </message>
    <message>
        <source>{what}: has all, in time</source>
        <translation>{what}: lengkap, tepat waktu</translation>
    </message>
    <message>
        <source>{what}: has all, later than planned</source>
        <translation>{what}: lengkap, tetapi terlambat</translation>
    </message>
    <message numerus="yes">
        <source>{what}: {n} missing</source>
        <translation>
            <numerusform>{what}: kurang {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}: {n} to go until {day}</source>
        <translation>
            <numerusform>{what}: {n} lagi sampai {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Self-assessment</name>
    <message>
        <source>Activity</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Answer of the self-assessment</source>
        <translation>Jawaban penilaian mandiri</translation>
    </message>
    <message>
        <source>Answer “{criterion}” for {year}</source>
        <translation>Jawaban “{criterion}” untuk {year}</translation>
    </message>
    <message>
        <source>Asked for by the level</source>
        <translation>Syarat strata</translation>
    </message>
    <message>
        <source>Children of 12 to 23 months with complete immunization</source>
        <translation>Anak 12–23 bulan dengan imunisasi lengkap</translation>
    </message>
    <message>
        <source>Children weighed of those who live here, mean of the months</source>
        <translation>Balita yang ditimbang dari yang tinggal di sini, rata-rata per bulan</translation>
    </message>
    <message>
        <source>Counted in the records: {what}</source>
        <translation>Dihitung dari catatan: {what}</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Enough for every level</source>
        <translation>Cukup untuk semua strata</translation>
    </message>
    <message>
        <source>For example who said it, or why it is not known.</source>
        <translation>Misalnya kata siapa, atau mengapa tidak diketahui.</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Sumber nilai</translation>
    </message>
    <message>
        <source>Head of the post</source>
        <translation>Ketua posyandu</translation>
    </message>
    <message>
        <source>Households that take part in the health fund, of those asked</source>
        <translation>Keluarga peserta dana sehat, dari yang sudah ditanya</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>Cara menghitung</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Seberapa sering</translation>
    </message>
    <message numerus="yes">
        <source>How the post worked in {year}: {n} questions are open</source>
        <translation>
            <numerusform>Penilaian mandiri posyandu {year}: {n} pertanyaan belum terjawab</numerusform>
        </translation>
    </message>
    <message>
        <source>How the post works</source>
        <translation>Penilaian mandiri</translation>
    </message>
    <message>
        <source>How the post works, by criteria</source>
        <translation>Penilaian mandiri posyandu, per indikator</translation>
    </message>
    <message>
        <source>January to {date}</source>
        <translation>Januari s/d {date}</translation>
    </message>
    <message>
        <source>Kinds of classes that met</source>
        <translation>Jenis kelas yang pernah bertemu</translation>
    </message>
    <message>
        <source>Level of the post</source>
        <translation>Strata posyandu</translation>
    </message>
    <message>
        <source>Level reached</source>
        <translation>Strata yang dicapai</translation>
    </message>
    <message>
        <source>Limits: {source}</source>
        <translation>Batas nilai: {source}</translation>
    </message>
    <message>
        <source>Limits: {source}, not confirmed. Ask the health centre.</source>
        <translation>Batas nilai: {source}, belum dipastikan. Tanyakan ke puskesmas.</translation>
    </message>
    <message>
        <source>Missing for the next level</source>
        <translation>Yang kurang untuk strata berikutnya</translation>
    </message>
    <message>
        <source>Missing for {level}</source>
        <translation>Yang kurang untuk {level}</translation>
    </message>
    <message>
        <source>Missing for {level}:</source>
        <translation>Yang kurang untuk {level}:</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Belum diketahui</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Nothing: this is the highest level</source>
        <translation>Tidak ada: ini strata tertinggi</translation>
    </message>
    <message>
        <source>Open day</source>
        <translation>Hari buka</translation>
    </message>
    <message>
        <source>Open days on which somebody was measured</source>
        <translation>Hari buka yang ada pengukurannya</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Posyandu</translation>
    </message>
    <message>
        <source>Pregnant women whom a health worker examined</source>
        <translation>Ibu hamil yang diperiksa tenaga kesehatan</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Catatan posyandu</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sekretaris</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Sumber: {source}</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Capaian</translation>
    </message>
    <message>
        <source>Take back “{criterion}” of {year}</source>
        <translation>Batalkan jawaban “{criterion}” tahun {year}</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Batalkan jawaban</translation>
    </message>
    <message>
        <source>The post itself</source>
        <translation>Posyandu sendiri</translation>
    </message>
    <message>
        <source>The records do not show it. Write down what the post or the midwife knows.</source>
        <translation>Catatan tidak memuatnya. Tulis yang diketahui posyandu atau bidan.</translation>
    </message>
    <message>
        <source>This is the highest level.</source>
        <translation>Ini strata tertinggi.</translation>
    </message>
    <message>
        <source>This question is not asked any more. Close the form and open the page again.</source>
        <translation>Pertanyaan ini sudah tidak ada. Tutup formulir dan buka lagi halamannya.</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Tahun ini</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Value in {year}</source>
        <translation>Nilai tahun {year}</translation>
    </message>
    <message>
        <source>Visits at home</source>
        <translation>Kunjungan rumah</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Volunteers who came, mean of the open days</source>
        <translation>Kader yang hadir, rata-rata per hari buka</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>What the post does</source>
        <translation>Kegiatan posyandu</translation>
    </message>
    <message>
        <source>Where the limit comes from</source>
        <translation>Asal batas nilai</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Jumlah pengunjung</translation>
    </message>
    <message>
        <source>Who worked</source>
        <translation>Jumlah petugas</translation>
    </message>
    <message>
        <source>Write a value, or a note on why it is not known.</source>
        <translation>Tulis nilainya, atau catatan mengapa tidak diketahui.</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to {most}.</source>
        <translation>Tulis bilangan bulat dari 0 sampai {most}.</translation>
    </message>
    <message>
        <source>Written by the post</source>
        <translation>Diisi posyandu</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>Dicatat oleh</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>Dicatat tanggal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Yearly self-assessment: level of the post</source>
        <translation>Penilaian mandiri tahunan: strata posyandu</translation>
    </message>
    <message numerus="yes">
        <source>and {n} from elsewhere</source>
        <translation>
            <numerusform>dan {n} dari luar wilayah</numerusform>
        </translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>belum dipastikan</translation>
    </message>
    <message>
        <source>number</source>
        <translation>jumlah</translation>
    </message>
    <message>
        <source>people</source>
        <translation>orang</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>persen</translation>
    </message>
    <message>
        <source>times a year</source>
        <translation>kali setahun</translation>
    </message>
    <message>
        <source>{criterion} (not known, needed: {needed})</source>
        <translation>{criterion} (belum diketahui, perlu: {needed})</translation>
    </message>
    <message>
        <source>{criterion} ({value} of {needed})</source>
        <translation>{criterion} ({value} dari {needed})</translation>
    </message>
    <message>
        <source>{criterion}: {value}, at least {needed} is asked for</source>
        <translation>{criterion}: {value}, syaratnya sedikitnya {needed}</translation>
    </message>
    <message>
        <source>{first}; {more}</source>
        <translation>{first}; {more}</translation>
    </message>
    <message>
        <source>{level}: at least {needed}</source>
        <translation>{level}: sedikitnya {needed}</translation>
    </message>
    <message>
        <source>{level}: nothing is asked for</source>
        <translation>{level}: tanpa syarat</translation>
    </message>
    <message numerus="yes">
        <source>{n} not known</source>
        <translation>
            <numerusform>{n} belum diketahui</numerusform>
        </translation>
    </message>
    <message>
        <source>{source}, not confirmed</source>
        <translation>{source}, belum dipastikan</translation>
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
        <translation>Cadangan dibuat setiap hari di folder posyandu. Buat juga di flashdisk, paling sedikit seminggu sekali, dan simpan flashdisk itu di rumah lain.</translation>
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
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Change her passphrase</source>
        <translation>Ganti kata sandi bidan</translation>
    </message>
    <message>
        <source>Change the details of the post</source>
        <translation>Ubah data posyandu</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Ganti kata sandi</translation>
    </message>
    <message>
        <source>Choose the stick or a folder on it</source>
        <translation>Pilih flashdisk atau folder di dalamnya</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Country (registers and vaccine schedule)</source>
        <translation>Negara (register dan jadwal imunisasi)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Kabupaten/Kota</translation>
    </message>
    <message>
        <source>Enter the details of the post</source>
        <translation>Isi data posyandu</translation>
    </message>
    <message>
        <source>F4, folio (215 × 330 mm)</source>
        <translation>F4, folio (215 × 330 mm)</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Fill this in, or choose a value.</source>
        <translation>Isi bagian ini, atau pilih salah satu.</translation>
    </message>
    <message>
        <source>Head of the post</source>
        <translation>Ketua posyandu</translation>
    </message>
    <message>
        <source>Health centre</source>
        <translation>Puskesmas</translation>
    </message>
    <message>
        <source>Her passphrase until now</source>
        <translation>Kata sandi bidan sampai sekarang</translation>
    </message>
    <message>
        <source>History shows it beside what you enter. It is used from the next start on.</source>
        <translation>Nama ini tampil di Riwayat, di samping yang Anda catat. Berlaku mulai Balai dibuka berikutnya.</translation>
    </message>
    <message>
        <source>How figures are written. All kinds can be typed.</source>
        <translation>Cara angka ditulis. Saat mengetik, semua cara boleh.</translation>
    </message>
    <message>
        <source>I have the new sheet on paper</source>
        <translation>Lembar baru sudah ada di kertas</translation>
    </message>
    <message>
        <source>Is her recovery sheet lost, or did somebody see it? Make a new one while her entries are open: the old words are then worthless.</source>
        <translation>Lembar pemulihan bidan hilang atau dilihat orang? Buat yang baru selagi catatannya terbuka: kata-kata yang lama tidak berlaku lagi.</translation>
    </message>
    <message>
        <source>Is the recovery sheet lost, or did a stranger see it? Make a new one: the old words then no longer open the post.</source>
        <translation>Lembar pemulihan hilang, atau dilihat orang lain? Buat yang baru: kata-kata lama tidak bisa lagi membuka data posyandu.</translation>
    </message>
    <message>
        <source>Key of the midwife</source>
        <translation>Kunci bidan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Bahasa dan tampilan</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Like this computer</source>
        <translation>Ikut komputer ini</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Kunci sekarang</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Buat cadangan sekarang</translation>
    </message>
    <message>
        <source>Make a backup on a stick</source>
        <translation>Buat cadangan di flashdisk</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Buat lembar pemulihan baru</translation>
    </message>
    <message>
        <source>Make a new recovery sheet of the midwife</source>
        <translation>Buat lembar pemulihan baru untuk bidan</translation>
    </message>
    <message>
        <source>Make the key of the midwife</source>
        <translation>Buat kunci bidan</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Senin</translation>
    </message>
    <message>
        <source>Name of the post</source>
        <translation>Nama posyandu</translation>
    </message>
    <message>
        <source>New passphrase of the midwife</source>
        <translation>Kata sandi baru bidan</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Belum dipastikan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Paper of the printer</source>
        <translation>Kertas printer</translation>
    </message>
    <message>
        <source>Passphrase and recovery</source>
        <translation>Kata sandi dan pemulihan</translation>
    </message>
    <message>
        <source>Passphrase of the midwife</source>
        <translation>Kata sandi bidan</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Kata sandi yang sekarang</translation>
    </message>
    <message>
        <source>Printed while nobody holds this office under “Volunteers”, “Offices”.</source>
        <translation>Dicetak selama jabatan ini belum diisi di “Kader”, “Jabatan”.</translation>
    </message>
    <message>
        <source>Red line on the growth card (KMS)</source>
        <translation>Garis merah di KMS</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sabtu</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Setting of the post</source>
        <translation>Data posyandu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>She forgot it, but has her recovery sheet</source>
        <translation>Bidan lupa, tetapi punya lembar pemulihan</translation>
    </message>
    <message>
        <source>Some things people tell only the midwife: HIV, violence, worries, family planning. Volunteers can write them down, but only the midwife can read them, with a passphrase that she alone knows.</source>
        <translation>Ada hal yang hanya diceritakan kepada bidan: HIV, kekerasan, kekhawatiran, KB. Kader bisa mencatatnya, tetapi hanya bidan yang bisa membacanya, dengan kata sandi yang hanya ia tahu.</translation>
    </message>
    <message>
        <source>Street, neighbourhood.</source>
        <translation>Jalan, RT/RW.</translation>
    </message>
    <message>
        <source>Sub-district</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukuran huruf</translation>
    </message>
    <message>
        <source>The 12 words of the midwife&apos;s recovery sheet, with spaces between them</source>
        <translation>12 kata di lembar pemulihan bidan, dipisah spasi</translation>
    </message>
    <message>
        <source>The backup was made and opened again to be sure: {folder}</source>
        <translation>Cadangan sudah dibuat, dan sudah dicoba dibuka untuk memastikan: {folder}</translation>
    </message>
    <message>
        <source>The last backups in the folder of the post</source>
        <translation>Cadangan terakhir di folder posyandu</translation>
    </message>
    <message>
        <source>The midwife looks at this year&apos;s printed card. Until then children below −2 are referred too, and papers say that the line is not confirmed.</source>
        <translation>Bidan mencocokkan dengan KMS cetakan tahun ini. Sebelum itu, anak di bawah −2 juga dirujuk, dan lembar cetak menyebut garisnya belum dipastikan.</translation>
    </message>
    <message>
        <source>The midwife types her own passphrase here, unseen by others. It must not be the passphrase of the post.</source>
        <translation>Bidan mengetik kata sandinya sendiri di sini, tanpa dilihat orang lain. Jangan sama dengan kata sandi posyandu.</translation>
    </message>
    <message>
        <source>The midwife&apos;s entries are locked.</source>
        <translation>Catatan bidan terkunci.</translation>
    </message>
    <message>
        <source>The midwife&apos;s entries are open on this laptop.</source>
        <translation>Catatan bidan terbuka di laptop ini.</translation>
    </message>
    <message>
        <source>The new passphrase opens the midwife&apos;s entries from now on.</source>
        <translation>Mulai sekarang kata sandi baru membuka catatan bidan.</translation>
    </message>
    <message>
        <source>The new passphrase opens the post from now on. Older backups keep the old one.</source>
        <translation>Mulai sekarang data posyandu dibuka dengan kata sandi baru. Cadangan lama tetap memakai kata sandi lama.</translation>
    </message>
    <message>
        <source>The post</source>
        <translation>Posyandu</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>Minggu dimulai hari</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Belum ada.</translation>
    </message>
    <message>
        <source>Usual for this language</source>
        <translation>Sesuai bahasa</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Desa/Kelurahan</translation>
    </message>
    <message>
        <source>Village head</source>
        <translation>Kepala Desa/Lurah</translation>
    </message>
    <message>
        <source>Village midwife</source>
        <translation>Bidan desa</translation>
    </message>
    <message>
        <source>Volunteer who keeps the registers</source>
        <translation>Kader pencatat register</translation>
    </message>
    <message>
        <source>What is written there</source>
        <translation>Isinya</translation>
    </message>
    <message>
        <source>Who signs the registers</source>
        <translation>Penanda tangan register</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size}%</translation>
    </message>
    <message>
        <source>−2, confirmed by a health worker</source>
        <translation>−2, sudah dipastikan petugas kesehatan</translation>
    </message>
    <message>
        <source>−3, confirmed by a health worker</source>
        <translation>−3, sudah dipastikan petugas kesehatan</translation>
    </message>
</context>
<context>
    <name>Sex in one letter</name>
    <message>
        <source>F</source>
        <translation>P</translation>
    </message>
    <message>
        <source>M</source>
        <translation>L</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>A made-up village to try everything in. Nothing there is real.</source>
        <translation>Desa buatan untuk mencoba semuanya. Tidak ada data yang sungguhan.</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Kata sandi baru</translation>
    </message>
    <message>
        <source>About 480 people and a year of open days. This takes a few seconds.</source>
        <translation>Sekitar 480 warga dan setahun hari buka. Perlu beberapa detik.</translation>
    </message>
    <message>
        <source>Another post</source>
        <translation>Posyandu lain</translation>
    </message>
    <message>
        <source>Another word stands on the sheet. Look at number {number} again.</source>
        <translation>Di lembar itu tertulis kata lain. Lihat lagi kata nomor {number}.</translation>
    </message>
    <message>
        <source>At least 8 characters. Four words that only you would put together are easy to keep in mind.</source>
        <translation>Paling sedikit 8 huruf. Rangkaian empat kata buatan Anda sendiri mudah diingat.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation>Mulai bekerja</translation>
    </message>
    <message>
        <source>Choose its folder on this computer or on a stick.</source>
        <translation>Pilih foldernya di komputer ini atau di flashdisk.</translation>
    </message>
    <message>
        <source>Choose where the post is kept</source>
        <translation>Pilih tempat menyimpan data posyandu</translation>
    </message>
    <message>
        <source>Choose your language. It can be changed at any time.</source>
        <translation>Pilih bahasa Anda. Bisa diganti kapan saja.</translation>
    </message>
    <message>
        <source>Country (registers and vaccine schedule)</source>
        <translation>Negara (register dan jadwal imunisasi)</translation>
    </message>
    <message>
        <source>For real work. Everything stays on this computer, locked with a passphrase.</source>
        <translation>Untuk dipakai sungguhan. Semua data tetap di komputer ini, dikunci dengan kata sandi.</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>Lupa kata sandi?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>History shows it beside what you enter.</source>
        <translation>Nama ini tampil di Riwayat, di samping yang Anda catat.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Mau mulai dari mana?</translation>
    </message>
    <message>
        <source>If the midwife forgets her passphrase, only these 12 words open her entries. Print the sheet or write the words down. She keeps the paper herself. They are shown only now.</source>
        <translation>Bila bidan lupa kata sandinya, hanya 12 kata ini yang membuka catatannya. Cetak lembarnya atau tulis kata-katanya. Bidan sendiri yang menyimpan kertasnya. Kata-kata ini hanya ditampilkan sekarang.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, only these 12 words open the post. Print the sheet or write the words down, and keep the paper where you keep the post&apos;s documents. They are shown only now.</source>
        <translation>Kalau kata sandi terlupa, hanya 12 kata ini yang bisa membuka data posyandu. Cetak lembar ini atau tulis kata-katanya, lalu simpan kertasnya bersama dokumen posyandu. Kata-kata ini hanya ditampilkan sekarang.</translation>
    </message>
    <message>
        <source>Kept in the folder {folder}</source>
        <translation>Disimpan di folder {folder}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Make a new post</source>
        <translation>Buat posyandu baru</translation>
    </message>
    <message>
        <source>Make the post</source>
        <translation>Buat posyandu</translation>
    </message>
    <message>
        <source>Making a village to practise with</source>
        <translation>Desa latihan sedang dibuat</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Kata sandi baru</translation>
    </message>
    <message>
        <source>Open a post that exists</source>
        <translation>Buka posyandu yang sudah ada</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Buka posyandu</translation>
    </message>
    <message>
        <source>Open with the new passphrase</source>
        <translation>Buka dengan kata sandi baru</translation>
    </message>
    <message>
        <source>Opening the post</source>
        <translation>Posyandu sedang dibuka</translation>
    </message>
    <message>
        <source>Other folder</source>
        <translation>Pilih folder lain</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Latihan dulu</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Cetak lembar</translation>
    </message>
    <message>
        <source>Recovery sheet of the midwife {post}.pdf</source>
        <translation>Lembar pemulihan bidan {post}.pdf</translation>
    </message>
    <message>
        <source>Recovery sheet {post}.pdf</source>
        <translation>Lembar pemulihan {post}.pdf</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Simpan lembar sebagai PDF</translation>
    </message>
    <message>
        <source>Saved: {file}. Print it, then delete the file: whoever has it can open the post.</source>
        <translation>Tersimpan: {file}. Cetak, lalu hapus file ini: siapa pun yang memegangnya bisa membuka data posyandu.</translation>
    </message>
    <message>
        <source>Saved: {file}. Print it, then delete the file: whoever has it can read the midwife&apos;s entries.</source>
        <translation>Tersimpan: {file}. Cetak, lalu hapus file itu: siapa pun yang memilikinya bisa membaca catatan bidan.</translation>
    </message>
    <message>
        <source>Take the recovery sheet that was printed when the post was made, and type its 12 words.</source>
        <translation>Ambil lembar pemulihan yang dicetak waktu posyandu dibuat, lalu ketik 12 katanya.</translation>
    </message>
    <message>
        <source>The 12 words, with spaces between them</source>
        <translation>12 kata, dipisah spasi</translation>
    </message>
    <message>
        <source>The new post</source>
        <translation>Posyandu baru</translation>
    </message>
    <message>
        <source>The passphrase locks the data of all residents. Without it nobody can read them, also if the computer is stolen.</source>
        <translation>Kata sandi mengunci data semua warga. Tanpa kata sandi tidak ada yang bisa membacanya, juga kalau komputer dicuri.</translation>
    </message>
    <message>
        <source>The post was not opened</source>
        <translation>Posyandu tidak jadi dibuka</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>Lembar pemulihan</translation>
    </message>
    <message>
        <source>The recovery sheet of the midwife</source>
        <translation>Lembar pemulihan bidan</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Ketik sekali lagi</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>Lembar sudah dikirim ke printer.</translation>
    </message>
    <message>
        <source>This is not the same as above. Type both once more.</source>
        <translation>Tidak sama dengan yang di atas. Ketik ulang keduanya.</translation>
    </message>
    <message>
        <source>This is too short. Choose at least 8 characters, for example four words.</source>
        <translation>Terlalu pendek. Buat paling sedikit 8 huruf, misalnya empat kata.</translation>
    </message>
    <message>
        <source>This stands on the printed registers. All of it can be changed later in Settings.</source>
        <translation>Ini tertulis di register yang dicetak. Semua bisa diubah nanti di Pengaturan.</translation>
    </message>
    <message>
        <source>Three words from the sheet</source>
        <translation>Tiga kata dari lembar itu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Type these words from the paper, so that we know it can be read.</source>
        <translation>Ketik kata-kata ini dari kertas, supaya pasti tulisannya terbaca.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Selamat datang</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>Kata ke-{number}</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Sedang bekerja</translation>
    </message>
    <message>
        <source>You and the passphrase</source>
        <translation>Anda dan kata sandi</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>A bag or place</source>
        <translation>Tas atau tempat</translation>
    </message>
    <message>
        <source>A box holds 1 to {most} units.</source>
        <translation>Satu dus berisi 1 sampai {most} satuan.</translation>
    </message>
    <message>
        <source>A count compares the shelf with the ledger. It changes nothing until somebody confirms it.</source>
        <translation>Stok opname membandingkan isi rak dengan buku stok. Belum ada yang berubah sebelum dikonfirmasi.</translation>
    </message>
    <message>
        <source>A count of {place} is being typed already, of {date}. Finish it, or give it up first.</source>
        <translation>Stok opname {place} tanggal {date} sedang diketik. Selesaikan atau batalkan dulu.</translation>
    </message>
    <message>
        <source>A delivery answers this order. Take the link away first.</source>
        <translation>Permintaan ini sudah dijawab dengan kiriman. Lepaskan dulu tautannya.</translation>
    </message>
    <message>
        <source>A lot that is not on the sheet</source>
        <translation>Batch yang tidak ada di lembar</translation>
    </message>
    <message>
        <source>A lot that was chosen is not at this place. Choose again.</source>
        <translation>Ada batch terpilih yang tidak ada di tempat ini. Pilih lagi.</translation>
    </message>
    <message>
        <source>A person or group</source>
        <translation>Orang atau kelompok</translation>
    </message>
    <message>
        <source>A resident, found by a few letters; or the name of a group or a person from elsewhere.</source>
        <translation>Warga, dicari dengan beberapa huruf; atau nama kelompok atau orang dari luar.</translation>
    </message>
    <message>
        <source>Add a lot (Insert)</source>
        <translation>Tambah batch (Insert)</translation>
    </message>
    <message>
        <source>Add an item of your own</source>
        <translation>Tambah barang sendiri</translation>
    </message>
    <message>
        <source>Add equipment {name}</source>
        <translation>Tambah alat {name}</translation>
    </message>
    <message>
        <source>Add item {item}</source>
        <translation>Tambah barang {item}</translation>
    </message>
    <message>
        <source>Add items</source>
        <translation>Tambah barang</translation>
    </message>
    <message>
        <source>Add items first: then what is given out tells what to order.</source>
        <translation>Tambah barang dulu: dari yang dikeluarkan nanti terlihat apa yang perlu diminta.</translation>
    </message>
    <message>
        <source>Add line (Enter)</source>
        <translation>Tambah baris (Enter)</translation>
    </message>
    <message>
        <source>Add lot to the sheet</source>
        <translation>Tambah batch ke lembar</translation>
    </message>
    <message>
        <source>Add place</source>
        <translation>Tambah tempat</translation>
    </message>
    <message>
        <source>Add place {place}</source>
        <translation>Tambah tempat {place}</translation>
    </message>
    <message>
        <source>Adults and elderly people</source>
        <translation>Dewasa dan lansia</translation>
    </message>
    <message>
        <source>Age then</source>
        <translation>Umur saat itu</translation>
    </message>
    <message>
        <source>All counts</source>
        <translation>Semua stok opname</translation>
    </message>
    <message>
        <source>All funds</source>
        <translation>Semua sumber dana</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Semua barang</translation>
    </message>
    <message>
        <source>All numbers are single units. “Used in a month” is the average of the last three months; months without stock are left out. For a campaign, “Fill up to” is the number of children × dose and 10% more.</source>
        <translation>Semua angka adalah satuan terkecil. “Pemakaian per bulan” adalah rata-rata tiga bulan terakhir; bulan tanpa stok tidak dihitung. Untuk kampanye, “Penuhi sampai” adalah jumlah anak × dosis ditambah 10%.</translation>
    </message>
    <message>
        <source>All of it will be used before it expires.</source>
        <translation>Semuanya akan terpakai sebelum kedaluwarsa.</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Semua permintaan</translation>
    </message>
    <message>
        <source>All places, one sheet each</source>
        <translation>Semua tempat, satu lembar per tempat</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>Semua program</translation>
    </message>
    <message>
        <source>All that was there on {date} was given out by {later}.</source>
        <translation>Semua yang ada pada {date} sudah dikeluarkan sampai {later}.</translation>
    </message>
    <message>
        <source>An earlier entry or count was wrong</source>
        <translation>Catatan atau hitungan sebelumnya salah</translation>
    </message>
    <message>
        <source>An emergency begins below the fewest months.</source>
        <translation>Batas darurat harus di bawah jumlah bulan paling sedikit.</translation>
    </message>
    <message>
        <source>An order starts with what is proposed, and keeps what each number rested on.</source>
        <translation>Permintaan dimulai dari usulan, dan dasar setiap angkanya ikut disimpan.</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>Satuan lain</translation>
    </message>
    <message>
        <source>Answered by: {delivery}</source>
        <translation>Dijawab dengan: {delivery}</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Disetujui oleh</translation>
    </message>
    <message>
        <source>As on the sticker. Leave empty to reckon it from the country&apos;s rule.</source>
        <translation>Seperti di stiker. Kosongkan agar dihitung menurut aturan negara.</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>Stok awal</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Stok akhir</translation>
    </message>
    <message numerus="yes">
        <source>Average of {n} months: {used} in a month</source>
        <translation>
            <numerusform>Rata-rata {n} bulan: {used} per bulan</numerusform>
        </translation>
    </message>
    <message>
        <source>Bag of {name}</source>
        <translation>Tas {name}</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>Books and forms</source>
        <translation>Buku dan formulir</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Peminjam</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Dus</translation>
    </message>
    <message>
        <source>Brought back on</source>
        <translation>Dikembalikan tanggal</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Pindahan</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Oleh siapa</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Dikalibrasi</translation>
    </message>
    <message>
        <source>Calibrated on</source>
        <translation>Dikalibrasi tanggal</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrasi</translation>
    </message>
    <message>
        <source>Calibration: {state}</source>
        <translation>Kalibrasi: {state}</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>Dikembalikan tanggal</translation>
    </message>
    <message>
        <source>Came back: {name}</source>
        <translation>Dikembalikan: {name}</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Datang tanggal</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanye</translation>
    </message>
    <message>
        <source>Campaign later</source>
        <translation>Kampanye belum dekat</translation>
    </message>
    <message>
        <source>Can be given out</source>
        <translation>Bisa dikeluarkan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Change day or counter of the count of {place}</source>
        <translation>Ubah tanggal atau penghitung stok opname {place}</translation>
    </message>
    <message>
        <source>Change equipment {name}</source>
        <translation>Ubah alat {name}</translation>
    </message>
    <message>
        <source>Change the head of the order of {date}</source>
        <translation>Ubah tanggal dan nama permintaan {date}</translation>
    </message>
    <message>
        <source>Change: {name}</source>
        <translation>Ubah: {name}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Check of equipment</source>
        <translation>Pemeriksaan alat</translation>
    </message>
    <message>
        <source>Check {name}</source>
        <translation>Periksa {name}</translation>
    </message>
    <message>
        <source>Check: {name}</source>
        <translation>Periksa: {name}</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Diperiksa oleh</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>Children of the campaign</source>
        <translation>Anak sasaran kampanye</translation>
    </message>
    <message>
        <source>Children who are not born yet will be of age by then. They are not counted: look again a month before.</source>
        <translation>Anak yang belum lahir akan cukup umur saat itu. Mereka belum dihitung: lihat lagi sebulan sebelumnya.</translation>
    </message>
    <message>
        <source>Choose a line to see its lot and reason.</source>
        <translation>Pilih baris untuk melihat batch dan alasannya.</translation>
    </message>
    <message>
        <source>Choose a lot.</source>
        <translation>Pilih batch.</translation>
    </message>
    <message>
        <source>Choose a place. Press Places on the Stock page to add a cupboard or a bag.</source>
        <translation>Pilih tempat. Tekan Tempat di halaman Stok untuk menambah lemari atau tas.</translation>
    </message>
    <message>
        <source>Choose another place than the one where it lies.</source>
        <translation>Pilih tempat lain, bukan tempatnya sekarang.</translation>
    </message>
    <message>
        <source>Choose from the usual items</source>
        <translation>Pilih dari barang yang lazim</translation>
    </message>
    <message>
        <source>Choose how it is.</source>
        <translation>Pilih keadaannya.</translation>
    </message>
    <message>
        <source>Choose the item: type a few letters of its name.</source>
        <translation>Pilih barang: ketik beberapa huruf namanya.</translation>
    </message>
    <message>
        <source>Choose the person who takes it, or write a name.</source>
        <translation>Pilih orang yang mengambil, atau tulis namanya.</translation>
    </message>
    <message>
        <source>Choose what it is, or write its name.</source>
        <translation>Pilih jenisnya, atau tulis namanya.</translation>
    </message>
    <message>
        <source>Choose what it is. An item that the post does not keep yet is added first.</source>
        <translation>Pilih barangnya. Barang yang belum ada di posyandu ditambahkan dulu.</translation>
    </message>
    <message>
        <source>Choose what kind of place it is.</source>
        <translation>Pilih jenis tempatnya.</translation>
    </message>
    <message>
        <source>Choose whether the lot is damaged, opened or called back.</source>
        <translation>Pilih apakah batch rusak, sudah dibuka, atau ditarik.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Confirm count</source>
        <translation>Konfirmasi stok opname</translation>
    </message>
    <message>
        <source>Confirm the count of {place} of {date}</source>
        <translation>Konfirmasi stok opname {place} tanggal {date}</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Dikonfirmasi tanggal</translation>
    </message>
    <message>
        <source>Correct lot {number}</source>
        <translation>Betulkan batch {number}</translation>
    </message>
    <message>
        <source>Correct lot {number} of {item}</source>
        <translation>Betulkan batch {number} {item}</translation>
    </message>
    <message>
        <source>Correct number, date, or block it…</source>
        <translation>Betulkan nomor, tanggal, atau tahan…</translation>
    </message>
    <message>
        <source>Count of {place}, {date}</source>
        <translation>Stok opname {place}, {date}</translation>
    </message>
    <message>
        <source>Count of {place}: add a lot of {item}</source>
        <translation>Stok opname {place}: tambah batch {item}</translation>
    </message>
    <message>
        <source>Count of {place}: reason for {item}</source>
        <translation>Stok opname {place}: alasan untuk {item}</translation>
    </message>
    <message>
        <source>Count of {place}: {item}, not counted</source>
        <translation>Stok opname {place}: {item}, tidak dihitung</translation>
    </message>
    <message>
        <source>Count of {place}: {item}, {counted}</source>
        <translation>Stok opname {place}: {item}, {counted}</translation>
    </message>
    <message>
        <source>Count once a month: print the sheet, count at the shelf, type the numbers back.</source>
        <translation>Lakukan stok opname sebulan sekali: cetak lembarnya, hitung di rak, lalu ketik angkanya.</translation>
    </message>
    <message>
        <source>Count sheet</source>
        <translation>Lembar stok opname</translation>
    </message>
    <message>
        <source>Count sheet with the ledger&apos;s quantities</source>
        <translation>Lembar stok opname dengan jumlah di buku stok</translation>
    </message>
    <message>
        <source>Count sheet without quantities</source>
        <translation>Lembar stok opname tanpa jumlah</translation>
    </message>
    <message>
        <source>Count single units, not boxes. Write 0 where nothing lies; leave empty what was not counted. Write lots that are not on the sheet into the empty lines.</source>
        <translation>Hitung per satuan, bukan per dus. Tulis 0 bila tidak ada; kosongkan yang tidak dihitung. Tulis batch yang tidak ada di lembar pada baris kosong.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Dihitung</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Dihitung oleh</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Dihitung tanggal</translation>
    </message>
    <message>
        <source>Counted units</source>
        <translation>Jumlah terhitung</translation>
    </message>
    <message>
        <source>Counting the stock</source>
        <translation>Stok opname</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Stok opname</translation>
    </message>
    <message>
        <source>Cupboard</source>
        <translation>Lemari</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Rusak</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Day and counter</source>
        <translation>Tanggal dan penghitung</translation>
    </message>
    <message>
        <source>Day and names</source>
        <translation>Tanggal dan nama</translation>
    </message>
    <message>
        <source>Day and names of the order</source>
        <translation>Tanggal dan nama permintaan</translation>
    </message>
    <message>
        <source>Day of the count</source>
        <translation>Tanggal stok opname</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>Tanggal permintaan</translation>
    </message>
    <message>
        <source>Day on which the shelf is counted</source>
        <translation>Tanggal rak dihitung</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Kiriman</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Surat jalan</translation>
    </message>
    <message>
        <source>Delivery note {number} was recorded already, of {date}.</source>
        <translation>Surat jalan {number} sudah dicatat, tanggal {date}.</translation>
    </message>
    <message>
        <source>Delivery of this order</source>
        <translation>Kiriman untuk permintaan ini</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Differences approved by</source>
        <translation>Selisih disetujui oleh</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Jangan tunggu</translation>
    </message>
    <message>
        <source>Do not wait below</source>
        <translation>Jangan tunggu bila di bawah</translation>
    </message>
    <message>
        <source>Do not wait for the next delivery below</source>
        <translation>Jangan tunggu kiriman berikutnya bila di bawah</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Does it expire?</source>
        <translation>Ada kedaluwarsanya?</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Dilakukan oleh</translation>
    </message>
    <message>
        <source>Due back on</source>
        <translation>Harus kembali tanggal</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>Ubah barang</translation>
    </message>
    <message>
        <source>Edit item {item}</source>
        <translation>Ubah barang {item}</translation>
    </message>
    <message>
        <source>Edit {item}</source>
        <translation>Ubah {item}</translation>
    </message>
    <message>
        <source>Emergency below (months, in tenths)</source>
        <translation>Darurat di bawah (bulan, persepuluhan)</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Cukup</translation>
    </message>
    <message>
        <source>Enter stores the number and goes on. Empty: not counted. Up and Down go to another line. Insert adds a lot.</source>
        <translation>Enter menyimpan angka lalu lanjut. Kosong: tidak dihitung. Panah atas dan bawah untuk pindah baris. Insert menambah batch.</translation>
    </message>
    <message>
        <source>Enter stores the number and goes on. Up and Down go to another line.</source>
        <translation>Enter menyimpan angka lalu lanjut. Panah atas dan bawah untuk pindah baris.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Alat</translation>
    </message>
    <message>
        <source>Equipment of the post</source>
        <translation>Alat posyandu</translation>
    </message>
    <message>
        <source>Every post has this place; it stays.</source>
        <translation>Setiap posyandu punya tempat ini; tidak bisa dihapus.</translation>
    </message>
    <message>
        <source>Everything, up to the most that is kept</source>
        <translation>Semua, sampai batas stok paling banyak</translation>
    </message>
    <message>
        <source>Example: an item is kept for 1 to 2 months and lasts 1.5 months now. “Only what runs low” orders none of it; “everything” orders half a month of use.</source>
        <translation>Contoh: suatu barang disimpan untuk 1 sampai 2 bulan dan sekarang cukup untuk 1,5 bulan. “Hanya yang menipis” tidak memintanya; “semua” meminta untuk pemakaian setengah bulan.</translation>
    </message>
    <message>
        <source>Example: with 90 days, a lot whose last day is 30 June is shown as “Expires soon” from 1 April on.</source>
        <translation>Contoh: dengan 90 hari, batch yang hari terakhirnya 30 Juni tampil sebagai “Segera kedaluwarsa” mulai 1 April.</translation>
    </message>
    <message numerus="yes">
        <source>Example: with {n} days, a lot whose last day is {last} is shown as “Expires soon” from today, {today}, on. A lot that lasts longer is not shown yet.</source>
        <translation>
            <numerusform>Contoh: dengan {n} hari, batch yang hari terakhirnya {last} tampil sebagai “Segera kedaluwarsa” mulai hari ini, {today}. Batch yang tahan lebih lama belum ditampilkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expire before use</source>
        <translation>Kedaluwarsa sebelum terpakai</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Expired and thrown away</source>
        <translation>Kedaluwarsa dan dibuang</translation>
    </message>
    <message>
        <source>Expired: set it aside and write it off.</source>
        <translation>Kedaluwarsa: pisahkan dan hapuskan dari stok.</translation>
    </message>
    <message>
        <source>Expired: write it off.</source>
        <translation>Kedaluwarsa: hapuskan dari stok.</translation>
    </message>
    <message>
        <source>Expired: {date} was its last day.</source>
        <translation>Kedaluwarsa: hari terakhirnya {date}.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Bisa kedaluwarsa</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Kedaluwarsa tanggal</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Segera kedaluwarsa</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Tanggal kedaluwarsa</translation>
    </message>
    <message>
        <source>Family planning</source>
        <translation>Keluarga berencana</translation>
    </message>
    <message>
        <source>Fewest months in stock (in tenths)</source>
        <translation>Stok paling sedikit (bulan, persepuluhan)</translation>
    </message>
    <message>
        <source>Fill up to</source>
        <translation>Penuhi sampai</translation>
    </message>
    <message>
        <source>First expired, first out. Another lot may be taken, with the reason.</source>
        <translation>Yang lebih dulu kedaluwarsa dikeluarkan lebih dulu (FEFO). Batch lain boleh diambil asal ada alasannya.</translation>
    </message>
    <message>
        <source>For example 1 month: order as soon as less than a month&apos;s use is left.</source>
        <translation>Misalnya 1 bulan: minta begitu sisanya kurang dari pemakaian sebulan.</translation>
    </message>
    <message>
        <source>For example: a box was counted twice, or somebody forgot to write it down.</source>
        <translation>Misalnya: satu dus terhitung dua kali, atau ada yang lupa dicatat.</translation>
    </message>
    <message>
        <source>For example: cupboard in the kitchen, or bag of Siti.</source>
        <translation>Misalnya: lemari di dapur, atau tas Siti.</translation>
    </message>
    <message>
        <source>For example: typed twice, or the wrong item.</source>
        <translation>Misalnya: terketik dua kali, atau salah barang.</translation>
    </message>
    <message>
        <source>For the campaign</source>
        <translation>Untuk kampanye</translation>
    </message>
    <message>
        <source>For the health centre</source>
        <translation>Untuk puskesmas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>From / to</source>
        <translation>Dari / kepada</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>Dari atau kepada</translation>
    </message>
    <message>
        <source>From or to whom</source>
        <translation>Dari atau kepada siapa</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Sejak awal</translation>
    </message>
    <message>
        <source>From these lots</source>
        <translation>Dari batch ini</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Dari siapa</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Sumber dana</translation>
    </message>
    <message>
        <source>Give it out first.</source>
        <translation>Keluarkan lebih dulu.</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Give out {item}</source>
        <translation>Keluarkan {item}</translation>
    </message>
    <message>
        <source>Give out {quantity} of {item}</source>
        <translation>Keluarkan {quantity} {item}</translation>
    </message>
    <message>
        <source>Give out {quantity} of {item} to {whom}</source>
        <translation>Berikan {quantity} {item} kepada {whom}</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Give up the count of {place} of {date}</source>
        <translation>Batalkan stok opname {place} tanggal {date}</translation>
    </message>
    <message>
        <source>Give up the order of {date}</source>
        <translation>Batalkan permintaan tanggal {date}</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Diberikan</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Diberikan oleh</translation>
    </message>
    <message>
        <source>Given or paid by</source>
        <translation>Diberikan atau dibayar oleh</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Dikeluarkan</translation>
    </message>
    <message>
        <source>Given out and not written down</source>
        <translation>Dikeluarkan tetapi tidak dicatat</translation>
    </message>
    <message>
        <source>Giver and receiver count together and sign. Each keeps one copy.</source>
        <translation>Pemberi dan penerima menghitung bersama lalu tanda tangan. Masing-masing menyimpan satu lembar.</translation>
    </message>
    <message>
        <source>Hand in the order of {date}</source>
        <translation>Serahkan permintaan tanggal {date}</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>Berita acara serah terima</translation>
    </message>
    <message>
        <source>Head of the post</source>
        <translation>Ketua posyandu</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Rumah</translation>
    </message>
    <message>
        <source>How it came back</source>
        <translation>Keadaan saat kembali</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Keadaannya</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>How many are really there</source>
        <translation>Jumlah yang benar-benar ada</translation>
    </message>
    <message>
        <source>How many lie there</source>
        <translation>Jumlah yang ada di sana</translation>
    </message>
    <message>
        <source>How many to order</source>
        <translation>Jumlah yang diminta</translation>
    </message>
    <message>
        <source>Hygiene</source>
        <translation>Kebersihan</translation>
    </message>
    <message>
        <source>I have checked the box: it is as I wrote it</source>
        <translation>Dus sudah saya periksa: tulisannya memang begitu</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Dipakai</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Paraf</translation>
    </message>
    <message>
        <source>It cannot be due back on {due}, before it is lent on {date}.</source>
        <translation>Tidak mungkin harus kembali {due}, sebelum dipinjamkan {date}.</translation>
    </message>
    <message>
        <source>It cannot have come back on {date}: it was lent on {lent}.</source>
        <translation>Tidak mungkin kembali {date}: baru dipinjamkan {lent}.</translation>
    </message>
    <message>
        <source>It expired on {expiry}, before it came on {date}. Check both dates; if they are right, do not accept it.</source>
        <translation>Sudah kedaluwarsa {expiry}, sebelum datang {date}. Periksa kedua tanggal; kalau benar, jangan diterima.</translation>
    </message>
    <message>
        <source>It has come back already.</source>
        <translation>Barang ini sudah kembali.</translation>
    </message>
    <message>
        <source>It is not in use any more since {date}. Take it into use again first.</source>
        <translation>Sudah tidak dipakai sejak {date}. Pakai lagi dulu.</translation>
    </message>
    <message>
        <source>It is not known how much is used in a month. Write the number that you need.</source>
        <translation>Pemakaian per bulan tidak diketahui. Tulis jumlah yang diperlukan.</translation>
    </message>
    <message>
        <source>It lasts: {months}</source>
        <translation>Cukup untuk: {months}</translation>
    </message>
    <message>
        <source>It stays the post&apos;s stock until the volunteer gives it out.</source>
        <translation>Tetap menjadi stok posyandu sampai diberikan oleh kader.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Items of the post</source>
        <translation>Barang posyandu</translation>
    </message>
    <message>
        <source>Items that posts usually keep</source>
        <translation>Barang yang lazim ada di posyandu</translation>
    </message>
    <message>
        <source>Keep again</source>
        <translation>Sediakan lagi</translation>
    </message>
    <message>
        <source>Keep in mind with the next order.</source>
        <translation>Ingat pada permintaan berikutnya.</translation>
    </message>
    <message>
        <source>Keep no more</source>
        <translation>Berhenti sediakan</translation>
    </message>
    <message>
        <source>Keep these items</source>
        <translation>Sediakan barang ini</translation>
    </message>
    <message>
        <source>Keep {item} again</source>
        <translation>Sediakan {item} lagi</translation>
    </message>
    <message>
        <source>Keep {item} no more</source>
        <translation>Berhenti menyediakan {item}</translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} items</source>
        <translation>
            <numerusform>Sediakan {n} barang</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: {minimum} to {maximum} months of use. Below {emergency} months nobody waits for the next delivery.</source>
        <translation>Stok: untuk pemakaian {minimum} sampai {maximum} bulan. Di bawah {emergency} bulan jangan tunggu kiriman berikutnya.</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Jenis tempat</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 bulan terakhir</translation>
    </message>
    <message>
        <source>Last calibrated on {date}</source>
        <translation>Terakhir dikalibrasi {date}</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Cukup untuk</translation>
    </message>
    <message>
        <source>Lasts {months} months. It is ordered when it lasts {minimum} months or less.</source>
        <translation>Cukup untuk {months} bulan. Diminta bila tinggal cukup untuk {minimum} bulan atau kurang.</translation>
    </message>
    <message>
        <source>Lasts {months} months. Up to {maximum} months of use are {target}.</source>
        <translation>Cukup untuk {months} bulan. Pemakaian {maximum} bulan adalah {target}.</translation>
    </message>
    <message>
        <source>Lasts {months} months: as much as should be kept, or more.</source>
        <translation>Cukup untuk {months} bulan: sebanyak yang perlu disimpan, atau lebih.</translation>
    </message>
    <message>
        <source>Lasts {months} months: do not wait for the next delivery. Up to {maximum} months of use are {target}.</source>
        <translation>Cukup untuk {months} bulan: jangan tunggu kiriman berikutnya. Pemakaian {maximum} bulan adalah {target}.</translation>
    </message>
    <message>
        <source>Lasts {months} months; the least is {minimum}. Up to {maximum} months of use are {target}.</source>
        <translation>Cukup untuk {months} bulan; paling sedikit {minimum}. Pemakaian {maximum} bulan adalah {target}.</translation>
    </message>
    <message>
        <source>Leave empty for “{name}”, as in the country&apos;s list.</source>
        <translation>Kosongkan untuk “{name}”, seperti di daftar negara.</translation>
    </message>
    <message>
        <source>Leave empty to call it as in the list above.</source>
        <translation>Kosongkan agar namanya sama dengan di daftar di atas.</translation>
    </message>
    <message>
        <source>Leave it empty if boxes differ.</source>
        <translation>Kosongkan bila isi dus berbeda-beda.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Buku stok</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>Left over then</source>
        <translation>Sisa saat itu</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Pinjamkan</translation>
    </message>
    <message>
        <source>Lend {name}</source>
        <translation>Pinjamkan {name}</translation>
    </message>
    <message>
        <source>Lend: {name}</source>
        <translation>Pinjamkan: {name}</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>Dipinjamkan tanggal</translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation>Dipinjamkan</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>Dipinjamkan kepada</translation>
    </message>
    <message>
        <source>Less than nothing is written down at a place: count what is really there.</source>
        <translation>Stok di suatu tempat tercatat di bawah nol: hitung yang benar-benar ada.</translation>
    </message>
    <message>
        <source>Less than nothing is written down here. Count it, then set it right.</source>
        <translation>Stok di sini tercatat di bawah nol. Hitung, lalu sesuaikan.</translation>
    </message>
    <message>
        <source>Line of a stocktake</source>
        <translation>Baris stok opname</translation>
    </message>
    <message>
        <source>Line of an order</source>
        <translation>Baris permintaan</translation>
    </message>
    <message>
        <source>Line of the stock card</source>
        <translation>Baris kartu stok</translation>
    </message>
    <message>
        <source>Line on the sheet</source>
        <translation>Baris di lembar</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Baris {number}</translation>
    </message>
    <message>
        <source>Line {number}, {item} {lot}: {difference}</source>
        <translation>Baris {number}, {item} {lot}: {difference}</translation>
    </message>
    <message>
        <source>Line {number}, {item}: the ledger changed from {before} to {now} after the number was typed. Look at the shelf and type the number once more.</source>
        <translation>Baris {number}, {item}: buku stok berubah dari {before} menjadi {now} setelah angkanya diketik. Lihat rak dan ketik angkanya sekali lagi.</translation>
    </message>
    <message>
        <source>Line {number}, {item}: {counted} counted, {ledger} in the ledger. Choose a reason.</source>
        <translation>Baris {number}, {item}: terhitung {counted}, di buku stok {ledger}. Pilih alasan.</translation>
    </message>
    <message>
        <source>Line {number}, {item}: {problem}</source>
        <translation>Baris {number}, {item}: {problem}</translation>
    </message>
    <message>
        <source>Lines of the count</source>
        <translation>Baris stok opname</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Baris permintaan</translation>
    </message>
    <message>
        <source>Lines typed</source>
        <translation>Baris yang diketik</translation>
    </message>
    <message>
        <source>Link delivery</source>
        <translation>Tautkan kiriman</translation>
    </message>
    <message>
        <source>Loan of equipment</source>
        <translation>Peminjaman alat</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Peminjaman</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Dilihat</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Dilihat tanggal</translation>
    </message>
    <message>
        <source>Looked at the box again: it is as written</source>
        <translation>Dus sudah dilihat lagi: tulisannya memang begitu</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>Lost or damaged</source>
        <translation>Hilang atau rusak</translation>
    </message>
    <message>
        <source>Lost or damaged…</source>
        <translation>Hilang atau rusak…</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Lot number</source>
        <translation>No. batch</translation>
    </message>
    <message>
        <source>Lot number as printed on the box</source>
        <translation>Nomor batch seperti tercetak di dus</translation>
    </message>
    <message>
        <source>Lot number on the box</source>
        <translation>Nomor batch di dus</translation>
    </message>
    <message>
        <source>Lot without a number</source>
        <translation>Batch tanpa nomor</translation>
    </message>
    <message>
        <source>Lot {lot} expires first, on {expiry}. Take it first, or write why not.</source>
        <translation>Batch {lot} lebih dulu kedaluwarsa, {expiry}. Ambil itu dulu, atau tulis alasannya.</translation>
    </message>
    <message>
        <source>Lot {lot} with this expiry date is in the program already.</source>
        <translation>Batch {lot} dengan tanggal kedaluwarsa ini sudah ada.</translation>
    </message>
    <message>
        <source>Lot {lot}: {quantity} were asked for, {left} can be given out on {date}.</source>
        <translation>Batch {lot}: diminta {quantity}, yang bisa dikeluarkan pada {date} hanya {left}.</translation>
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
        <translation>Batch “{known}” barang ini dulu datang dengan tanggal kedaluwarsa {expiry}. Lihat lagi dusnya: betulkan nomor batch atau tanggalnya, atau nyatakan sudah diperiksa.</translation>
    </message>
    <message>
        <source>Lot “{known}” of this item is in the program, with the same letters and figures. If it is the same lot, write it like that. If the box really says “{written}”, say that you have checked it.</source>
        <translation>Batch “{known}” barang ini sudah ada, dengan huruf dan angka yang sama. Kalau batch-nya sama, tulis seperti itu. Kalau di dus memang tertulis “{written}”, nyatakan sudah diperiksa.</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Lots that expire</source>
        <translation>Batch yang akan kedaluwarsa</translation>
    </message>
    <message>
        <source>Lots with an expiry date that may still be given out stand here, the earliest first.</source>
        <translation>Di sini tercantum batch bertanggal kedaluwarsa yang masih boleh dikeluarkan, yang paling awal di atas.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Tandai sudah dikirim</translation>
    </message>
    <message>
        <source>May the lot be given out?</source>
        <translation>Batch ini boleh dikeluarkan?</translation>
    </message>
    <message>
        <source>Month and year are enough.</source>
        <translation>Bulan dan tahun saja cukup.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>More given out than was there</source>
        <translation>Keluar lebih banyak dari yang ada</translation>
    </message>
    <message>
        <source>Most months in stock (in tenths)</source>
        <translation>Stok paling banyak (bulan, persepuluhan)</translation>
    </message>
    <message>
        <source>Mothers</source>
        <translation>Ibu</translation>
    </message>
    <message>
        <source>Move to another place…</source>
        <translation>Pindahkan ke tempat lain…</translation>
    </message>
    <message>
        <source>Move {item} to another place</source>
        <translation>Pindahkan {item} ke tempat lain</translation>
    </message>
    <message>
        <source>Move {quantity} of {item} to {place}</source>
        <translation>Pindahkan {quantity} {item} ke {place}</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Dipindahkan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name and unit come from</source>
        <translation>Asal nama dan satuan</translation>
    </message>
    <message>
        <source>Name of an item</source>
        <translation>Nama barang</translation>
    </message>
    <message>
        <source>New equipment</source>
        <translation>Alat baru</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Barang baru</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Tempat baru</translation>
    </message>
    <message>
        <source>Next calibration</source>
        <translation>Kalibrasi berikutnya</translation>
    </message>
    <message>
        <source>Next calibration is due on</source>
        <translation>Kalibrasi berikutnya tanggal</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>Kedaluwarsa terdekat</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>No delivery since the order is free. Receive the delivery first, then link it here.</source>
        <translation>Belum ada kiriman untuk permintaan ini. Terima kirimannya dulu, lalu tautkan di sini.</translation>
    </message>
    <message>
        <source>No equipment here</source>
        <translation>Tidak ada alat di sini</translation>
    </message>
    <message>
        <source>No fund written</source>
        <translation>Sumber dana tidak ditulis</translation>
    </message>
    <message>
        <source>No item fits</source>
        <translation>Tidak ada barang yang cocok</translation>
    </message>
    <message>
        <source>No item fits. Items are added on the Stock page with Add items.</source>
        <translation>Tidak ada barang yang cocok. Barang ditambahkan di halaman Stok dengan Tambah barang.</translation>
    </message>
    <message>
        <source>No line has a number yet. Type what was counted, or give the count up.</source>
        <translation>Belum ada baris yang berisi angka. Ketik hasil hitungannya, atau batalkan stok opname.</translation>
    </message>
    <message>
        <source>No lot of this item has expired.</source>
        <translation>Tidak ada batch barang ini yang kedaluwarsa.</translation>
    </message>
    <message>
        <source>No month can be counted, so the use is not known.</source>
        <translation>Tidak ada bulan yang bisa dihitung, jadi pemakaiannya tidak diketahui.</translation>
    </message>
    <message>
        <source>No order was written yet</source>
        <translation>Belum ada permintaan</translation>
    </message>
    <message>
        <source>No, it is {reason}</source>
        <translation>Tidak, batch ini {reason}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Tidak ada yang tahu</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>None left on {date}.</source>
        <translation>Habis pada {date}.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>Not given out because</source>
        <translation>Tidak dikeluarkan karena</translation>
    </message>
    <message>
        <source>Not given out: the lot is {reason}.</source>
        <translation>Tidak dikeluarkan: batch ini {reason}.</translation>
    </message>
    <message>
        <source>Not in use any more since {date}</source>
        <translation>Tidak dipakai lagi sejak {date}</translation>
    </message>
    <message>
        <source>Not kept any more</source>
        <translation>Tidak disediakan lagi</translation>
    </message>
    <message>
        <source>Not kept any more since</source>
        <translation>Tidak disediakan lagi sejak</translation>
    </message>
    <message>
        <source>Not there yet on {date}: it came on {first}.</source>
        <translation>Belum ada pada {date}: baru datang {first}.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Tidak dipakai</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>Tidak dicatat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Note of what was set aside</source>
        <translation>Catatan barang yang dipisahkan</translation>
    </message>
    <message>
        <source>Nothing differs, so there is nothing to set right.</source>
        <translation>Tidak ada selisih, jadi tidak ada yang perlu disesuaikan.</translation>
    </message>
    <message>
        <source>Nothing here expires</source>
        <translation>Tidak ada yang bisa kedaluwarsa di sini</translation>
    </message>
    <message>
        <source>Nothing is kept yet</source>
        <translation>Belum ada barang</translation>
    </message>
    <message>
        <source>Nothing is ordered in this order. Write a number in at least one line.</source>
        <translation>Tidak ada yang diminta dalam permintaan ini. Tulis jumlah paling sedikit di satu baris.</translation>
    </message>
    <message>
        <source>Nothing moved in this time.</source>
        <translation>Tidak ada barang masuk atau keluar dalam waktu ini.</translation>
    </message>
    <message>
        <source>Nothing of this item is at this place.</source>
        <translation>Barang ini tidak ada di tempat ini.</translation>
    </message>
    <message>
        <source>Nothing of this item is here.</source>
        <translation>Barang ini tidak ada di sini.</translation>
    </message>
    <message>
        <source>Nothing of this item is here. Press Receive when a delivery comes.</source>
        <translation>Barang ini belum ada. Tekan Terima bila kiriman datang.</translation>
    </message>
    <message>
        <source>Nothing of this lot is here any more. Open the card again.</source>
        <translation>Batch ini sudah tidak ada di sini. Buka lagi kartunya.</translation>
    </message>
    <message>
        <source>Nothing to order now.</source>
        <translation>Sekarang tidak ada yang perlu diminta.</translation>
    </message>
    <message>
        <source>Nothing was counted yet</source>
        <translation>Belum ada stok opname</translation>
    </message>
    <message>
        <source>Nothing was given out in the months that count. Nothing is proposed.</source>
        <translation>Tidak ada yang dikeluarkan pada bulan yang dihitung. Tidak ada usulan.</translation>
    </message>
    <message>
        <source>Number of the delivery note</source>
        <translation>Nomor surat jalan</translation>
    </message>
    <message>
        <source>Number of the note</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <translation>Gizi</translation>
    </message>
    <message>
        <source>Of these expire before use</source>
        <translation>Dari ini kedaluwarsa sebelum terpakai</translation>
    </message>
    <message>
        <source>Of those that were there on {date} only {left} were still there on {later}: {quantity} cannot have left.</source>
        <translation>Dari yang ada pada {date}, tinggal {left} yang masih ada pada {later}: {quantity} tidak mungkin keluar.</translation>
    </message>
    <message>
        <source>On some of these days nothing could be given out: more may be needed than the average says.</source>
        <translation>Pada beberapa hari ini stok kosong: mungkin perlu lebih banyak daripada rata-rata.</translation>
    </message>
    <message>
        <source>On {date} the post did not have it yet: it came on {acquired}.</source>
        <translation>Pada {date} posyandu belum punya alat ini: baru datang {acquired}.</translation>
    </message>
    <message>
        <source>One box holds</source>
        <translation>Isi satu dus</translation>
    </message>
    <message>
        <source>Only what runs low</source>
        <translation>Hanya yang menipis</translation>
    </message>
    <message>
        <source>Only {left} were there on {date}: {quantity} cannot have left.</source>
        <translation>Pada {date} hanya ada {left}: {quantity} tidak mungkin keluar.</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>Buka barang</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>Order form</source>
        <translation>Formulir permintaan</translation>
    </message>
    <message>
        <source>Order now</source>
        <translation>Minta sekarang</translation>
    </message>
    <message>
        <source>Order of {date}</source>
        <translation>Permintaan tanggal {date}</translation>
    </message>
    <message>
        <source>Order so much that it lasts</source>
        <translation>Minta sebanyak untuk</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Minta sampai</translation>
    </message>
    <message>
        <source>Order when it lasts less than</source>
        <translation>Minta bila tinggal cukup untuk kurang dari</translation>
    </message>
    <message>
        <source>Order {item}: {ordered}</source>
        <translation>Minta {item}: {ordered}</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Diminta</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Diminta oleh</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Diminta tanggal</translation>
    </message>
    <message>
        <source>Ordered units</source>
        <translation>Jumlah diminta</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Tidak dipakai</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Dibayar oleh</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Planning and orders</source>
        <translation>Perencanaan</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Posyandu</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Print hand-over note</source>
        <translation>Cetak berita acara serah terima</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Cetak daftar</translation>
    </message>
    <message>
        <source>Print order form</source>
        <translation>Cetak formulir permintaan</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Cetak lembar</translation>
    </message>
    <message>
        <source>Print stock card (Ctrl+P)</source>
        <translation>Cetak kartu stok (Ctrl+P)</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Usulan</translation>
    </message>
    <message>
        <source>Proposed units</source>
        <translation>Jumlah usulan</translation>
    </message>
    <message>
        <source>Put where</source>
        <translation>Disimpan di</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Reason of a changed number</source>
        <translation>Alasan angka diubah</translation>
    </message>
    <message>
        <source>Reason of a difference</source>
        <translation>Alasan selisih</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Receive a delivery</source>
        <translation>Terima kiriman</translation>
    </message>
    <message numerus="yes">
        <source>Receive a delivery from {partner}: {n} lines</source>
        <translation>
            <numerusform>Terima kiriman dari {partner}: {n} baris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receive a delivery: {n} lines</source>
        <translation>
            <numerusform>Terima kiriman: {n} baris</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive delivery</source>
        <translation>Terima kiriman</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Received and not written down</source>
        <translation>Diterima tetapi tidak dicatat</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Diterima oleh</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove a check of {name}</source>
        <translation>Hapus pemeriksaan {name}</translation>
    </message>
    <message>
        <source>Remove this check</source>
        <translation>Hapus pemeriksaan ini</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Rename place {place}</source>
        <translation>Ganti nama tempat {place}</translation>
    </message>
    <message>
        <source>Rename {place}</source>
        <translation>Ganti nama {place}</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Diperbaiki</translation>
    </message>
    <message>
        <source>Return note</source>
        <translation>Bukti pengembalian</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Rules of planning</source>
        <translation>Aturan perencanaan</translation>
    </message>
    <message>
        <source>Save delivery</source>
        <translation>Simpan kiriman</translation>
    </message>
    <message>
        <source>Say that a lot expires soon, this many days before its last day</source>
        <translation>Tandai batch segera kedaluwarsa sekian hari sebelum hari terakhirnya</translation>
    </message>
    <message>
        <source>Scales, boards, tapes and other things that stay: with their condition, calibration and loans.</source>
        <translation>Timbangan, alat ukur, pita, dan barang lain yang menetap: beserta keadaan, kalibrasi, dan peminjamannya.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Nomor seri</translation>
    </message>
    <message>
        <source>Serial number {number}</source>
        <translation>Nomor seri {number}</translation>
    </message>
    <message>
        <source>Set aside {quantity} of {item}</source>
        <translation>Pisahkan {quantity} {item}</translation>
    </message>
    <message>
        <source>Set aside, not given out</source>
        <translation>Dipisahkan, tidak dikeluarkan</translation>
    </message>
    <message>
        <source>Set aside: it is not given out.</source>
        <translation>Dipisahkan: tidak dikeluarkan.</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Pisahkan…</translation>
    </message>
    <message>
        <source>Set right after counting</source>
        <translation>Disesuaikan dengan hitungan</translation>
    </message>
    <message>
        <source>Set right after counting…</source>
        <translation>Sesuaikan dengan hitungan…</translation>
    </message>
    <message>
        <source>Set {item} aside</source>
        <translation>Pisahkan {item}</translation>
    </message>
    <message>
        <source>Set {item} right after counting</source>
        <translation>Sesuaikan {item} dengan hitungan</translation>
    </message>
    <message>
        <source>Set {item} right: {quantity} are there</source>
        <translation>Sesuaikan {item}: ada {quantity}</translation>
    </message>
    <message>
        <source>Shelf and ledger agree. Nothing is changed in the ledger.</source>
        <translation>Isi rak dan buku stok cocok. Tidak ada yang diubah di buku stok.</translation>
    </message>
    <message numerus="yes">
        <source>Show the {n} children</source>
        <translation>
            <numerusform>Tampilkan {n} anak</numerusform>
        </translation>
    </message>
    <message>
        <source>Sick children</source>
        <translation>Anak sakit</translation>
    </message>
    <message>
        <source>Smallest unit</source>
        <translation>Satuan terkecil</translation>
    </message>
    <message>
        <source>Somebody else than the person who counted, if there is one.</source>
        <translation>Orang lain, bukan yang menghitung, bila ada.</translation>
    </message>
    <message>
        <source>Something came back…</source>
        <translation>Ada yang kembali…</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Start a count</source>
        <translation>Mulai stok opname</translation>
    </message>
    <message>
        <source>Start a count of all places</source>
        <translation>Mulai stok opname semua tempat</translation>
    </message>
    <message>
        <source>Start a count of {place}</source>
        <translation>Mulai stok opname {place}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stok</translation>
    </message>
    <message>
        <source>Stock card</source>
        <translation>Kartu stok</translation>
    </message>
    <message>
        <source>Stock card, fund: {fund}</source>
        <translation>Kartu stok, sumber dana: {fund}</translation>
    </message>
    <message>
        <source>Stock document</source>
        <translation>Dokumen stok</translation>
    </message>
    <message>
        <source>Stock lies at the post, in cupboards, and in the bags that volunteers carry.</source>
        <translation>Stok ada di posyandu, di lemari, dan di tas yang dibawa kader.</translation>
    </message>
    <message>
        <source>Stock of the month</source>
        <translation>Stok bulan ini</translation>
    </message>
    <message>
        <source>Stocked out</source>
        <translation>Stok kosong</translation>
    </message>
    <message>
        <source>Stocked out: what is there may not be given out</source>
        <translation>Stok kosong: yang ada tidak boleh dikeluarkan</translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation>Stok opname</translation>
    </message>
    <message>
        <source>Take a line back</source>
        <translation>Batalkan satu baris</translation>
    </message>
    <message>
        <source>Take back {quantity} of {item}</source>
        <translation>Terima kembali {quantity} {item}</translation>
    </message>
    <message>
        <source>Take back: {kind}, {quantity} of {item}</source>
        <translation>Batalkan: {kind}, {quantity} {item}</translation>
    </message>
    <message>
        <source>Take into use again</source>
        <translation>Pakai lagi</translation>
    </message>
    <message>
        <source>Take line back…</source>
        <translation>Batalkan baris…</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Berhenti pakai</translation>
    </message>
    <message>
        <source>Take {name} into use again</source>
        <translation>Pakai {name} lagi</translation>
    </message>
    <message>
        <source>Take {name} out of use</source>
        <translation>Berhenti memakai {name}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Diambil dari</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Diambil tanggal</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Membatalkan</translation>
    </message>
    <message>
        <source>That is {quantity}.</source>
        <translation>Jadi {quantity}.</translation>
    </message>
    <message>
        <source>The count is compared with the ledger at the end of this day.</source>
        <translation>Hitungan dibandingkan dengan buku stok pada akhir hari ini.</translation>
    </message>
    <message>
        <source>The count of {place} on {day} is not confirmed.</source>
        <translation>Stok opname {place} pada {day} belum dikonfirmasi.</translation>
    </message>
    <message>
        <source>The country pack has no item {code}. Add it as an item of your own.</source>
        <translation>Paket negara tidak memuat barang {code}. Tambahkan sebagai barang sendiri.</translation>
    </message>
    <message>
        <source>The delivery of {delivered} answers the order of {date}</source>
        <translation>Kiriman {delivered} menjawab permintaan {date}</translation>
    </message>
    <message>
        <source>The fund, if the note names one, for example: village fund. Each fund has its own stock card.</source>
        <translation>Sumber dana, bila tertulis di surat jalan, misalnya: dana desa. Setiap sumber dana punya kartu stok sendiri.</translation>
    </message>
    <message>
        <source>The last day on which it may be given. A box that names only a month: its last day.</source>
        <translation>Hari terakhir boleh diberikan. Bila di dus hanya ada bulan: hari terakhir bulan itu.</translation>
    </message>
    <message>
        <source>The ledger changed from {before} to {now} after this number was typed. Look at the shelf, then press Enter.</source>
        <translation>Buku stok berubah dari {before} menjadi {now} setelah angka ini diketik. Lihat rak, lalu tekan Enter.</translation>
    </message>
    <message>
        <source>The line is of {date}: it cannot be taken back before that day.</source>
        <translation>Baris ini tanggal {date}: tidak bisa dibatalkan sebelum hari itu.</translation>
    </message>
    <message>
        <source>The line stays readable; a second line takes it back. If it should have been another number, record it again.</source>
        <translation>Baris ini tetap terbaca; baris kedua membatalkannya. Kalau angkanya seharusnya lain, catat lagi.</translation>
    </message>
    <message>
        <source>The lots below add up to {chosen}. Write a smaller number, or choose other lots.</source>
        <translation>Jumlah batch di bawah {chosen}. Tulis jumlah yang lebih kecil, atau pilih batch lain.</translation>
    </message>
    <message>
        <source>The most months must be more than the fewest.</source>
        <translation>Jumlah bulan paling banyak harus lebih dari yang paling sedikit.</translation>
    </message>
    <message>
        <source>The next calibration cannot be due on {due}, before this one on {date}.</source>
        <translation>Kalibrasi berikutnya tidak mungkin {due}, sebelum kalibrasi ini ({date}).</translation>
    </message>
    <message>
        <source>The order starts with what is proposed today. Every number can be changed afterwards.</source>
        <translation>Permintaan dimulai dari usulan hari ini. Setiap angka bisa diubah nanti.</translation>
    </message>
    <message>
        <source>The post keeps no items yet</source>
        <translation>Posyandu belum punya barang</translation>
    </message>
    <message>
        <source>The smallest unit that is given out.</source>
        <translation>Satuan terkecil yang dikeluarkan.</translation>
    </message>
    <message>
        <source>The stock was not counted in {month}. Count it, so that the ledger is right.</source>
        <translation>Stok belum dihitung di {month}. Lakukan stok opname, supaya buku stok benar.</translation>
    </message>
    <message>
        <source>There is</source>
        <translation>Yang ada</translation>
    </message>
    <message>
        <source>There is a place called “{name}” already.</source>
        <translation>Sudah ada tempat bernama “{name}”.</translation>
    </message>
    <message>
        <source>There is an item called “{name}” already.</source>
        <translation>Sudah ada barang bernama “{name}”.</translation>
    </message>
    <message>
        <source>There is no {item} to give out on {date}. Record the delivery in Stock first, or choose that it was given without stock.</source>
        <translation>Tidak ada {item} yang bisa dikeluarkan pada {date}. Catat dulu kirimannya di Stok, atau pilih diberikan tanpa stok.</translation>
    </message>
    <message>
        <source>There is still stock at this place. Move it first.</source>
        <translation>Masih ada stok di tempat ini. Pindahkan dulu.</translation>
    </message>
    <message>
        <source>There should be {quantity}.</source>
        <translation>Seharusnya ada {quantity}.</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Alat</translation>
    </message>
    <message>
        <source>This cannot be undone: what came in has left since. {item}, lot {lot}, would be {left} on {date}. Take back what was given out of it first.</source>
        <translation>Ini tidak bisa diurungkan: yang masuk sudah ada yang keluar. {item}, batch {lot}, akan menjadi {left} pada {date}. Batalkan dulu pengeluarannya.</translation>
    </message>
    <message>
        <source>This count is closed. Start a new one.</source>
        <translation>Stok opname ini sudah ditutup. Mulai yang baru.</translation>
    </message>
    <message>
        <source>This count is not in the list any more.</source>
        <translation>Stok opname ini sudah tidak ada di daftar.</translation>
    </message>
    <message>
        <source>This delivery answers another order already.</source>
        <translation>Kiriman ini sudah menjawab permintaan lain.</translation>
    </message>
    <message>
        <source>This delivery came on {date}, before the order of {ordered}.</source>
        <translation>Kiriman ini datang {date}, sebelum permintaan {ordered}.</translation>
    </message>
    <message>
        <source>This delivery is not in the list any more.</source>
        <translation>Kiriman ini sudah tidak ada di daftar.</translation>
    </message>
    <message>
        <source>This item does not expire. Leave the expiry date empty.</source>
        <translation>Barang ini tidak ada kedaluwarsanya. Kosongkan tanggal kedaluwarsa.</translation>
    </message>
    <message>
        <source>This item is not in the program any more.</source>
        <translation>Barang ini sudah tidak ada di program.</translation>
    </message>
    <message>
        <source>This item is not kept any more.</source>
        <translation>Barang ini tidak disediakan lagi.</translation>
    </message>
    <message>
        <source>This item is not kept at the post. Add it first.</source>
        <translation>Barang ini belum ada di posyandu. Tambahkan dulu.</translation>
    </message>
    <message>
        <source>This line is not in the ledger any more.</source>
        <translation>Baris ini sudah tidak ada di buku stok.</translation>
    </message>
    <message>
        <source>This line takes another one back. Record again what really happened.</source>
        <translation>Baris ini membatalkan baris lain. Catat lagi yang sebenarnya terjadi.</translation>
    </message>
    <message>
        <source>This line was taken back already.</source>
        <translation>Baris ini sudah dibatalkan.</translation>
    </message>
    <message>
        <source>This lot has no expiry date. Choose lost or damaged if it is gone.</source>
        <translation>Batch ini tanpa tanggal kedaluwarsa. Pilih hilang atau rusak kalau sudah tidak ada.</translation>
    </message>
    <message>
        <source>This lot is not in the program any more. Choose another one.</source>
        <translation>Batch ini sudah tidak ada di program. Pilih yang lain.</translation>
    </message>
    <message>
        <source>This lot is not on the sheet.</source>
        <translation>Batch ini tidak ada di lembar.</translation>
    </message>
    <message>
        <source>This lot is not one of {item} at the post. Choose another one.</source>
        <translation>Batch ini bukan batch {item} di posyandu. Pilih yang lain.</translation>
    </message>
    <message>
        <source>This lot may be given out until {expiry}. Choose lost or damaged if it is gone.</source>
        <translation>Batch ini boleh dikeluarkan sampai {expiry}. Pilih hilang atau rusak kalau sudah tidak ada.</translation>
    </message>
    <message>
        <source>This lot stands in line {number} of the sheet already. Type the number there.</source>
        <translation>Batch ini sudah ada di baris {number} lembar. Ketik angkanya di situ.</translation>
    </message>
    <message>
        <source>This order has been sent. Write a new order for what is still needed.</source>
        <translation>Permintaan ini sudah dikirim. Tulis permintaan baru untuk yang masih diperlukan.</translation>
    </message>
    <message>
        <source>This order is not in the list any more.</source>
        <translation>Permintaan ini sudah tidak ada di daftar.</translation>
    </message>
    <message>
        <source>This order was not sent yet. Send it first.</source>
        <translation>Permintaan ini belum dikirim. Kirim dulu.</translation>
    </message>
    <message>
        <source>This paper is about one record. Open it and print it from there.</source>
        <translation>Kertas ini untuk satu catatan. Buka catatannya dan cetak dari sana.</translation>
    </message>
    <message>
        <source>This paper is not in the program any more.</source>
        <translation>Kertas ini sudah tidak ada di program.</translation>
    </message>
    <message>
        <source>This thing is not in the list any more.</source>
        <translation>Alat ini sudah tidak ada di daftar.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Centang semua</translation>
    </message>
    <message>
        <source>Tick at least one item.</source>
        <translation>Centang paling sedikit satu barang.</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Kosongkan semua</translation>
    </message>
    <message>
        <source>Tick what your post keeps. You can add or leave out items at any time.</source>
        <translation>Centang yang disediakan posyandu. Barang bisa ditambah atau dikurangi kapan saja.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>To be brought back on</source>
        <translation>Dikembalikan paling lambat</translation>
    </message>
    <message>
        <source>To count: below zero</source>
        <translation>Perlu dihitung: di bawah nol</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Perlu diurus</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Perlu diminta</translation>
    </message>
    <message numerus="yes">
        <source>To order: {n}</source>
        <translation>
            <numerusform>Perlu diminta: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>To which place</source>
        <translation>Ke tempat mana</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kepada siapa</translation>
    </message>
    <message>
        <source>Total of {month}</source>
        <translation>Jumlah {month}</translation>
    </message>
    <message>
        <source>Transfer note</source>
        <translation>Bukti pemindahan</translation>
    </message>
    <message>
        <source>Try fewer letters, or choose all items and all programmes.</source>
        <translation>Coba huruf lebih sedikit, atau pilih semua barang dan semua program.</translation>
    </message>
    <message>
        <source>Type a few letters and choose, or write the name of somebody from elsewhere.</source>
        <translation>Ketik beberapa huruf lalu pilih, atau tulis nama orang dari luar.</translation>
    </message>
    <message>
        <source>Type a few letters, Enter takes the first that fits.</source>
        <translation>Ketik beberapa huruf, Enter mengambil yang pertama cocok.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Units (less than 0: they left)</source>
        <translation>Jumlah (kurang dari 0: keluar)</translation>
    </message>
    <message>
        <source>Units from {lot}</source>
        <translation>Jumlah dari {lot}</translation>
    </message>
    <message>
        <source>Units in a box</source>
        <translation>Isi per dus</translation>
    </message>
    <message>
        <source>Units in one box</source>
        <translation>Isi satu dus</translation>
    </message>
    <message>
        <source>Units in the ledger when typed</source>
        <translation>Jumlah di buku stok saat diketik</translation>
    </message>
    <message>
        <source>Units that could be given out</source>
        <translation>Jumlah yang bisa dikeluarkan</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Bisa dipakai</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Pemakaian</translation>
    </message>
    <message>
        <source>Use in a month (in tenths of a unit)</source>
        <translation>Pemakaian per bulan (persepuluhan satuan)</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>Berhenti pakai</translation>
    </message>
    <message>
        <source>Use not known</source>
        <translation>Pemakaian tidak diketahui</translation>
    </message>
    <message>
        <source>Use place {place} no more</source>
        <translation>Berhenti memakai tempat {place}</translation>
    </message>
    <message>
        <source>Used in a month</source>
        <translation>Pemakaian per bulan</translation>
    </message>
    <message>
        <source>Volunteer&apos;s bag</source>
        <translation>Tas kader</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Yang datang</translation>
    </message>
    <message>
        <source>What expires</source>
        <translation>Yang akan kedaluwarsa</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>What is it</source>
        <translation>Jenisnya</translation>
    </message>
    <message>
        <source>What is ordered at the end of the month</source>
        <translation>Yang diminta pada akhir bulan</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Jenisnya</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Namanya</translation>
    </message>
    <message>
        <source>What it is counted in</source>
        <translation>Satuannya</translation>
    </message>
    <message>
        <source>What the post receives and gives out stands here: vitamin A, iron, oral rehydration salts. Take over what posts usually keep, or add an item of your own.</source>
        <translation>Di sini tercatat yang diterima dan dikeluarkan posyandu: vitamin A, tablet tambah darah, oralit. Ambil barang yang lazim di posyandu, atau tambah barang sendiri.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang perlu dilakukan</translation>
    </message>
    <message>
        <source>What to order</source>
        <translation>Yang perlu diminta</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yang dilakukan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>When to order</source>
        <translation>Kapan meminta</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Disimpan di mana</translation>
    </message>
    <message>
        <source>Which lot, from where</source>
        <translation>Batch mana, dari mana</translation>
    </message>
    <message>
        <source>Who brought it</source>
        <translation>Yang mengantar</translation>
    </message>
    <message>
        <source>Who gave or paid for it</source>
        <translation>Yang memberi atau membayar</translation>
    </message>
    <message>
        <source>Who paid for it</source>
        <translation>Yang membayar</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>Yang mengambil</translation>
    </message>
    <message>
        <source>Whose bag</source>
        <translation>Tas siapa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Why another number than proposed?</source>
        <translation>Mengapa angkanya lain dari usulan?</translation>
    </message>
    <message>
        <source>Why do they differ?</source>
        <translation>Mengapa ada selisih?</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Alasan selisih</translation>
    </message>
    <message>
        <source>Why not the lot that expires first?</source>
        <translation>Mengapa bukan batch yang lebih dulu kedaluwarsa?</translation>
    </message>
    <message>
        <source>Will be left over when it expires: {months}</source>
        <translation>Sisa saat kedaluwarsa: {months}</translation>
    </message>
    <message>
        <source>With its strength, for example: paracetamol 500 mg.</source>
        <translation>Dengan kekuatannya, misalnya: parasetamol 500 mg.</translation>
    </message>
    <message>
        <source>With the ledger&apos;s quantities</source>
        <translation>Dengan jumlah di buku stok</translation>
    </message>
    <message>
        <source>With this lot…</source>
        <translation>Batch ini…</translation>
    </message>
    <message>
        <source>Without the ledger&apos;s quantities</source>
        <translation>Tanpa jumlah di buku stok</translation>
    </message>
    <message>
        <source>Write 0 to {most} months.</source>
        <translation>Tulis 0 sampai {most} bulan.</translation>
    </message>
    <message>
        <source>Write an order</source>
        <translation>Tulis permintaan</translation>
    </message>
    <message>
        <source>Write at least one item that was delivered.</source>
        <translation>Tulis paling sedikit satu barang yang datang.</translation>
    </message>
    <message>
        <source>Write how many are there, 0 if there are none.</source>
        <translation>Tulis berapa yang ada, 0 bila tidak ada.</translation>
    </message>
    <message>
        <source>Write how many lie there.</source>
        <translation>Tulis berapa yang ada di sana.</translation>
    </message>
    <message>
        <source>Write how many lie there: a whole number, 0 for none.</source>
        <translation>Tulis berapa yang ada di sana: bilangan bulat, 0 bila tidak ada.</translation>
    </message>
    <message>
        <source>Write how many to order, or 0 for none.</source>
        <translation>Tulis berapa yang diminta, atau 0 bila tidak ada.</translation>
    </message>
    <message>
        <source>Write how many: a whole number from 1 on.</source>
        <translation>Tulis jumlahnya: bilangan bulat mulai 1.</translation>
    </message>
    <message>
        <source>Write off what expired of {item}</source>
        <translation>Hapuskan {item} yang kedaluwarsa</translation>
    </message>
    <message>
        <source>Write off what expired…</source>
        <translation>Hapuskan yang kedaluwarsa…</translation>
    </message>
    <message>
        <source>Write off {quantity} of {item}</source>
        <translation>Hapuskan {quantity} {item}</translation>
    </message>
    <message>
        <source>Write off {quantity} of {item}, expired</source>
        <translation>Hapuskan {quantity} {item}, kedaluwarsa</translation>
    </message>
    <message>
        <source>Write order</source>
        <translation>Tulis permintaan</translation>
    </message>
    <message>
        <source>Write the date.</source>
        <translation>Tulis tanggalnya.</translation>
    </message>
    <message>
        <source>Write the expiry date that is printed on the box.</source>
        <translation>Tulis tanggal kedaluwarsa yang tercetak di dus.</translation>
    </message>
    <message>
        <source>Write the order of {date}</source>
        <translation>Tulis permintaan tanggal {date}</translation>
    </message>
    <message>
        <source>Write the smallest unit that is given out, e.g. tablets.</source>
        <translation>Tulis satuan terkecil yang dikeluarkan, misalnya tablet.</translation>
    </message>
    <message>
        <source>Write what the item is called.</source>
        <translation>Tulis nama barangnya.</translation>
    </message>
    <message>
        <source>Write what the place is called.</source>
        <translation>Tulis nama tempatnya.</translation>
    </message>
    <message>
        <source>Write who approves the differences.</source>
        <translation>Tulis siapa yang menyetujui selisihnya.</translation>
    </message>
    <message>
        <source>Write who counted.</source>
        <translation>Tulis siapa yang menghitung.</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Tulis alasannya.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>Your post keeps all items of the country&apos;s list already.</source>
        <translation>Posyandu sudah punya semua barang di daftar negara.</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>cocok</translation>
    </message>
    <message>
        <source>being typed</source>
        <translation>sedang diketik</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>sedang ditulis</translation>
    </message>
    <message>
        <source>books</source>
        <translation>buku</translation>
    </message>
    <message>
        <source>bottles</source>
        <translation>botol</translation>
    </message>
    <message>
        <source>boxes of {number}</source>
        <translation>dus isi {number}</translation>
    </message>
    <message>
        <source>boxes of {size}</source>
        <translation>dus isi {size}</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rusak berat</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>oleh {name}</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>kalibrasi</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>ditarik</translation>
    </message>
    <message>
        <source>came on {date}</source>
        <translation>datang {date}</translation>
    </message>
    <message>
        <source>capsules</source>
        <translation>kapsul</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>kartu</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>dikonfirmasi</translation>
    </message>
    <message>
        <source>count again</source>
        <translation>hitung ulang</translation>
    </message>
    <message>
        <source>cycles</source>
        <translation>siklus</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>rusak</translation>
    </message>
    <message>
        <source>days</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>sudah datang</translation>
    </message>
    <message>
        <source>delivery note {number}</source>
        <translation>surat jalan {number}</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>tanpa kedaluwarsa</translation>
    </message>
    <message>
        <source>due soon, {date}</source>
        <translation>segera, {date}</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>paling lambat {date}</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>kedaluwarsa</translation>
    </message>
    <message>
        <source>expired {date} ({when})</source>
        <translation>kedaluwarsa {date} ({when})</translation>
    </message>
    <message>
        <source>expires {date}</source>
        <translation>kedaluwarsa {date}</translation>
    </message>
    <message>
        <source>expires {date} ({when})</source>
        <translation>kedaluwarsa {date} ({when})</translation>
    </message>
    <message>
        <source>from {place}</source>
        <translation>dari {place}</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>good</source>
        <translation>baik</translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>{n} hari lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} months</source>
        <translation>
            <numerusform>{n} bulan lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>lasts {months}</source>
        <translation>cukup untuk {months}</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>dilihat</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>hilang</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>batch {lot}</translation>
    </message>
    <message>
        <source>meals</source>
        <translation>porsi</translation>
    </message>
    <message>
        <source>months</source>
        <translation>bulan</translation>
    </message>
    <message>
        <source>needs repair</source>
        <translation>perlu diperbaiki</translation>
    </message>
    <message>
        <source>never calibrated</source>
        <translation>belum pernah dikalibrasi</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>nobody has looked</source>
        <translation>belum ada yang melihat</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>tidak perlu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>nothing lies there</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>sudah dibuka</translation>
    </message>
    <message>
        <source>opened and not used up</source>
        <translation>sudah dibuka dan tidak habis</translation>
    </message>
    <message>
        <source>overdue since {date}</source>
        <translation>terlambat sejak {date}</translation>
    </message>
    <message>
        <source>packets</source>
        <translation>bungkus</translation>
    </message>
    <message>
        <source>paid by {fund}</source>
        <translation>dibayar oleh {fund}</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>pasang</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>buah</translation>
    </message>
    <message>
        <source>reason?</source>
        <translation>alasan?</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>perbaikan</translation>
    </message>
    <message>
        <source>sachets</source>
        <translation>saset</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>dikirim</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>lembar</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>sejak {first}</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation>dicuri</translation>
    </message>
    <message>
        <source>strips</source>
        <translation>strip</translation>
    </message>
    <message>
        <source>tablets</source>
        <translation>tablet</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>the country&apos;s list</source>
        <translation>daftar negara</translation>
    </message>
    <message>
        <source>this post</source>
        <translation>posyandu ini</translation>
    </message>
    <message>
        <source>to {place}</source>
        <translation>ke {place}</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>hari ini hari terakhir</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>sampai {date}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>{boxes} boxes of {size}</source>
        <translation>{boxes} dus isi {size}</translation>
    </message>
    <message>
        <source>{boxes} × {size}</source>
        <translation>{boxes} × {size}</translation>
    </message>
    <message>
        <source>{campaign} in {month}: {children} children × {dose} and 10% more are {target}.</source>
        <translation>{campaign} bulan {month}: {children} anak × {dose} ditambah 10% menjadi {target}.</translation>
    </message>
    <message>
        <source>{campaign} is held in {month}. It is ordered in the two months before.</source>
        <translation>{campaign} diadakan bulan {month}. Permintaannya dibuat dalam dua bulan sebelumnya.</translation>
    </message>
    <message>
        <source>{counted} is too many. Check the number: it counts single units, not boxes.</source>
        <translation>{counted} terlalu banyak. Periksa angkanya: yang dihitung satuan, bukan dus.</translation>
    </message>
    <message>
        <source>{counted} of {all}</source>
        <translation>{counted} dari {all}</translation>
    </message>
    <message numerus="yes">
        <source>{counted} of {n} lines typed</source>
        <translation>
            <numerusform>{counted} dari {n} baris sudah diketik</numerusform>
        </translation>
    </message>
    <message>
        <source>{date} is in the future. Choose the day on which the shelf was counted.</source>
        <translation>{date} belum tiba. Pilih hari rak dihitung.</translation>
    </message>
    <message>
        <source>{date} is in the future. Choose today or an earlier day.</source>
        <translation>{date} belum tiba. Pilih hari ini atau hari sebelumnya.</translation>
    </message>
    <message>
        <source>{date} is in the future. Write the day on which it happened.</source>
        <translation>{date} belum tiba. Tulis hari kejadiannya.</translation>
    </message>
    <message>
        <source>{date} is more than {years} years ago. Check the year.</source>
        <translation>{date} sudah lebih dari {years} tahun lalu. Periksa tahunnya.</translation>
    </message>
    <message>
        <source>{date}, number {number}, {partner}</source>
        <translation>{date}, nomor {number}, {partner}</translation>
    </message>
    <message>
        <source>{difference}. Press 1 to {last} for the reason; Enter goes on without one for now.</source>
        <translation>{difference}. Tekan 1 sampai {last} untuk alasannya; Enter lanjut tanpa alasan dulu.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} sampai {last}</translation>
    </message>
    <message>
        <source>{item} came back</source>
        <translation>{item} dikembalikan</translation>
    </message>
    <message>
        <source>{item}: lost or damaged</source>
        <translation>{item}: hilang atau rusak</translation>
    </message>
    <message>
        <source>{item}: more was given out than was there. Count it.</source>
        <translation>{item}: yang dikeluarkan lebih banyak dari yang ada. Hitung lagi.</translation>
    </message>
    <message>
        <source>{item}: {quantity} were asked for, {left} can be given out on {date}.</source>
        <translation>{item}: diminta {quantity}, yang bisa dikeluarkan pada {date} hanya {left}.</translation>
    </message>
    <message>
        <source>{item}: {units} are needed, {left} can be given out on {date}. Record the delivery in Stock first, or choose that it was given without stock.</source>
        <translation>{item}: perlu {units}, yang bisa dikeluarkan pada {date} hanya {left}. Catat dulu kirimannya di Stok, atau pilih diberikan tanpa stok.</translation>
    </message>
    <message>
        <source>{kind} of {date}</source>
        <translation>{kind}, {date}</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} bulan</translation>
    </message>
    <message numerus="yes">
        <source>{month}: left out, no stock on {n} days</source>
        <translation>
            <numerusform>{month}: tidak dihitung, {n} hari tanpa stok</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}: left out, the post did not have it yet</source>
        <translation>{month}: tidak dihitung, posyandu belum punya barang ini</translation>
    </message>
    <message>
        <source>{month}: {units}</source>
        <translation>{month}: {units}</translation>
    </message>
    <message>
        <source>{month}: {used} given out</source>
        <translation>{month}: {used} dikeluarkan</translation>
    </message>
    <message numerus="yes">
        <source>{month}: {used} given out, {n} days without stock</source>
        <translation>
            <numerusform>{month}: {used} dikeluarkan, {n} hari tanpa stok</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} came back</source>
        <translation>{name} dikembalikan</translation>
    </message>
    <message>
        <source>{name} has it since {date}. Write down that it came back first.</source>
        <translation>Dipinjam {name} sejak {date}. Catat dulu bahwa sudah kembali.</translation>
    </message>
    <message>
        <source>{name} still has it. Write down that it came back first.</source>
        <translation>Masih dipinjam {name}. Catat dulu bahwa sudah kembali.</translation>
    </message>
    <message>
        <source>{name}, due back on {date}</source>
        <translation>{name}, harus kembali {date}</translation>
    </message>
    <message>
        <source>{name}, since {date}</source>
        <translation>{name}, sejak {date}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} days late</source>
        <translation>
            <numerusform>{name}, terlambat {n} hari</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: write each service with its units, e.g. VITA_RED:1. “{value}” is not like that.</source>
        <translation>{name}: tulis setiap layanan dengan jumlahnya, misalnya VITA_RED:1. “{value}” tidak seperti itu.</translation>
    </message>
    <message>
        <source>{name}: write months with at most one decimal, e.g. 0.5, from 0 to {most}.</source>
        <translation>{name}: tulis bulan dengan paling banyak satu angka desimal, misalnya 0.5, dari 0 sampai {most}.</translation>
    </message>
    <message>
        <source>{number} {reason}</source>
        <translation>{number} {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>{n} hari lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days left</source>
        <translation>
            <numerusform>{n} hari lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} differ</source>
        <translation>
            <numerusform>{n} selisih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} expire on {date}</source>
        <translation>
            <numerusform>{n} kedaluwarsa {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} expire soon: give out first</source>
        <translation>
            <numerusform>{n} segera kedaluwarsa: keluarkan dulu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} expired: set aside</source>
        <translation>
            <numerusform>{n} kedaluwarsa: pisahkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} barang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items to order</source>
        <translation>
            <numerusform>{n} barang perlu diminta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines have no number. They stay as they are in the ledger.</source>
        <translation>
            <numerusform>{n} baris tanpa angka. Di buku stok tetap seperti semula.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lots differ. The ledger is set right by these lines:</source>
        <translation>
            <numerusform>{n} batch selisih. Buku stok disesuaikan dengan baris berikut:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lots lie there</source>
        <translation>
            <numerusform>{n} batch ada di sana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months ago</source>
        <translation>
            <numerusform>{n} bulan lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not brought back in time</source>
        <translation>
            <numerusform>{n} telat kembali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them will expire before their turn:</source>
        <translation>
            <numerusform>{n} di antaranya akan kedaluwarsa sebelum gilirannya:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} proposed</source>
        <translation>
            <numerusform>{n} diusulkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stocked out</source>
        <translation>
            <numerusform>{n} stok kosong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things</source>
        <translation>
            <numerusform>{n} alat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to calibrate</source>
        <translation>
            <numerusform>{n} perlu kalibrasi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to count again</source>
        <translation>
            <numerusform>{n} perlu dihitung ulang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to count: below zero</source>
        <translation>
            <numerusform>{n} perlu dihitung: di bawah nol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to order now</source>
        <translation>
            <numerusform>{n} perlu diminta sekarang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} {unit} can be given out, of {all} that are there.</source>
        <translation>
            <numerusform>{n} {unit} bisa dikeluarkan, dari {all} yang ada.</numerusform>
        </translation>
    </message>
    <message>
        <source>{ordered} is too many. Check the number: it counts single units, not boxes.</source>
        <translation>{ordered} terlalu banyak. Periksa angkanya: yang dihitung satuan, bukan dus.</translation>
    </message>
    <message>
        <source>{proposed} were proposed. Write why it is {ordered} instead.</source>
        <translation>Usulannya {proposed}. Tulis alasan mengapa menjadi {ordered}.</translation>
    </message>
    <message>
        <source>{quantity} are given out, but the chosen lots add up to {chosen}.</source>
        <translation>Yang dikeluarkan {quantity}, tetapi jumlah batch terpilih {chosen}.</translation>
    </message>
    <message>
        <source>{quantity} are there in all</source>
        <translation>Ada {quantity} semuanya</translation>
    </message>
    <message>
        <source>{quantity} can be given out</source>
        <translation>{quantity} bisa dikeluarkan</translation>
    </message>
    <message>
        <source>{quantity} is more than the program takes. Check the number.</source>
        <translation>{quantity} melebihi batas program. Periksa angkanya.</translation>
    </message>
    <message>
        <source>{quantity} there</source>
        <translation>ada {quantity}</translation>
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
        <translation>File milik posyandu di {folder} rusak. {outcome}</translation>
    </message>
    <message>
        <source>A file that belongs to the post in {folder} is missing. {outcome}</source>
        <translation>File milik posyandu di {folder} hilang. {outcome}</translation>
    </message>
    <message>
        <source>A newer version of Balai has worked with the post in {folder}. Update Balai on this computer, then open the post again.</source>
        <translation>Data posyandu di {folder} sudah dipakai dengan Balai versi yang lebih baru. Perbarui Balai di komputer ini, lalu buka lagi posyandunya.</translation>
    </message>
    <message>
        <source>Add it once more from where you got it. A backup of the post may hold it too.</source>
        <translation>Tambahkan lagi dari tempat asalnya. Mungkin cadangan posyandu juga memuatnya.</translation>
    </message>
    <message>
        <source>Add it once more from where you got it: that mends it. A backup of the post may hold it too.</source>
        <translation>Tambahkan lagi dari tempat asalnya: itu memperbaikinya. Mungkin cadangan posyandu juga memuatnya.</translation>
    </message>
    <message>
        <source>Another program holds the data in {folder}. {outcome}</source>
        <translation>Program lain sedang memakai data di {folder}. {outcome}</translation>
    </message>
    <message>
        <source>Balai may not write in the folder {folder}. {outcome}</source>
        <translation>Balai tidak boleh menulis di folder {folder}. {outcome}</translation>
    </message>
    <message>
        <source>Check that the disk or stick is firmly plugged in, then open the post again. Make a backup on another disk.</source>
        <translation>Pastikan disk atau flashdisk terpasang kuat, lalu buka lagi posyandunya. Buat cadangan di disk lain.</translation>
    </message>
    <message>
        <source>Copy the folder to this computer&apos;s own disk and open the copy, or ask for the right to write there.</source>
        <translation>Salin folder itu ke disk komputer ini lalu buka salinannya, atau minta izin menulis di sana.</translation>
    </message>
    <message>
        <source>Create the post {name}</source>
        <translation>Buat posyandu {name}</translation>
    </message>
    <message>
        <source>Empty the recycle bin or delete files you no longer need. Then do it again.</source>
        <translation>Kosongkan Recycle Bin atau hapus file yang tidak perlu. Lalu ulangi.</translation>
    </message>
    <message>
        <source>Enter nothing more. Restore the newest backup; the damaged files are kept.</source>
        <translation>Jangan catat apa-apa lagi. Pulihkan cadangan terbaru; file yang rusak tetap disimpan.</translation>
    </message>
    <message>
        <source>Go on with the version of Balai that you had, and report this.</source>
        <translation>Pakai dulu Balai versi yang lama, dan laporkan hal ini.</translation>
    </message>
    <message>
        <source>Install Balai again from its original file.</source>
        <translation>Pasang ulang Balai dari file aslinya.</translation>
    </message>
    <message>
        <source>Make a backup on another disk or stick now, and have this disk checked.</source>
        <translation>Buat cadangan di disk atau flashdisk lain sekarang, dan mintakan disk ini diperiksa.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Put the disk or stick back in, or move the folder back to its place. Then open the post again.</source>
        <translation>Pasang lagi disk atau flashdisknya, atau kembalikan folder ke tempat semula. Lalu buka lagi posyandunya.</translation>
    </message>
    <message>
        <source>The data of the post in {folder} are damaged. {outcome}</source>
        <translation>Data posyandu di {folder} rusak. {outcome}</translation>
    </message>
    <message>
        <source>The database library of this program, SQLite {version}, is too old: it can damage data. {outcome}</source>
        <translation>Pustaka basis data program ini, SQLite {version}, terlalu lama dan bisa merusak data. {outcome}</translation>
    </message>
    <message>
        <source>The disk with the folder {folder} cannot be read or written. {outcome}</source>
        <translation>Disk tempat folder {folder} tidak bisa dibaca atau ditulis. {outcome}</translation>
    </message>
    <message>
        <source>The disk with the folder {folder} gave back something else than was written. {outcome}</source>
        <translation>Disk dengan folder {folder} mengembalikan isi yang berbeda dari yang ditulis. {outcome}</translation>
    </message>
    <message>
        <source>The disk with the folder {folder} is full. {outcome}</source>
        <translation>Disk tempat folder {folder} penuh. {outcome}</translation>
    </message>
    <message>
        <source>The file has {size} MB; at most {largest} MB can be kept. Make it smaller, or divide it. Nothing was changed.</source>
        <translation>File ini {size} MB; paling besar {largest} MB yang bisa disimpan. Perkecil atau bagi filenya. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one. Nothing was changed.</source>
        <translation>File kosong. Pilih file lain. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>The file {file} of the post in {folder} is missing. Restore the newest backup.</source>
        <translation>File {file} milik posyandu di {folder} tidak ada. Pulihkan cadangan terbaru.</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there. {outcome}</source>
        <translation>Folder {folder} sudah tidak ada. {outcome}</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Choose a new folder for the new post.</source>
        <translation>Folder {folder} tidak kosong. Pilih folder baru untuk posyandu baru.</translation>
    </message>
    <message>
        <source>The post needs a name.</source>
        <translation>Nama posyandu belum diisi.</translation>
    </message>
    <message>
        <source>The update of the data in {folder} would have changed the number of rows of {table}. Nothing was changed.</source>
        <translation>Pembaruan data di {folder} akan mengubah jumlah baris {table}, jadi dihentikan. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>There is no post in the folder {folder}. Choose the folder that holds the file post.db.</source>
        <translation>Tidak ada data posyandu di folder {folder}. Pilih folder yang berisi file post.db.</translation>
    </message>
    <message>
        <source>This post is open already in another window of Balai on this computer (process {pid}). Use that one, or close it first.</source>
        <translation>Posyandu ini sudah terbuka di jendela Balai lain di komputer ini (proses {pid}). Pakai jendela itu, atau tutup dulu.</translation>
    </message>
    <message>
        <source>This post is open already on the computer {host}. Close it there first.</source>
        <translation>Posyandu ini sedang terbuka di komputer {host}. Tutup dulu di sana.</translation>
    </message>
    <message>
        <source>Wait until a running backup, virus check or copy of the folder has ended. Then do it again.</source>
        <translation>Tunggu sampai pencadangan, pemeriksaan virus, atau penyalinan folder selesai. Lalu ulangi.</translation>
    </message>
    <message>
        <source>What you entered last was not stored.</source>
        <translation>Yang terakhir Anda catat tidak tersimpan.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Go to the open day</source>
        <translation>Ke hari buka</translation>
    </message>
    <message numerus="yes">
        <source>In {n} days.</source>
        <translation>
            <numerusform>{n} hari lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open day today</source>
        <translation>Hari ini bukan hari buka</translation>
    </message>
    <message>
        <source>No open day was held here yet.</source>
        <translation>Belum pernah ada hari buka di sini.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Tidak ada yang menunggu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Open day today</source>
        <translation>Hari buka hari ini</translation>
    </message>
    <message>
        <source>Referrals without a result, births that are near, visits of the week and more stand here.</source>
        <translation>Di sini ada rujukan tanpa hasil, persalinan yang sudah dekat, kunjungan minggu ini, dan lainnya.</translation>
    </message>
    <message>
        <source>Show the last open day</source>
        <translation>Lihat hari buka terakhir</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Segera</translation>
    </message>
    <message>
        <source>Start open day</source>
        <translation>Mulai hari buka</translation>
    </message>
    <message>
        <source>The last one was on {day}: {number} came.</source>
        <translation>Yang terakhir {day}: {number} hadir.</translation>
    </message>
    <message>
        <source>The next one is expected on {day}.</source>
        <translation>Yang berikutnya diperkirakan {day}.</translation>
    </message>
    <message>
        <source>The open day of today is finished</source>
        <translation>Hari buka hari ini sudah selesai</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Yang menunggu</translation>
    </message>
    <message numerus="yes">
        <source>{n} came</source>
        <translation>
            <numerusform>{n} hadir</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}: {number} waiting</source>
        <translation>{step}: {number} menunggu</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Restore: {label}</source>
        <translation>Kembalikan: {label}</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>Tidak ada lagi yang bisa diurungkan.</translation>
    </message>
    <message>
        <source>This cannot be undone: “{later}” has changed the same entry since, on {when}. Undo that first.</source>
        <translation>Ini tidak bisa diurungkan: catatan yang sama sudah diubah lagi oleh “{later}” pada {when}. Urungkan itu dulu.</translation>
    </message>
    <message>
        <source>This cannot be undone: “{later}”, on {when}, uses the entry that would be taken away. Undo that first.</source>
        <translation>Ini tidak bisa diurungkan: “{later}” pada {when} memakai catatan yang akan hilang. Urungkan itu dulu.</translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <translation>Urungkan: {label}</translation>
    </message>
    <message>
        <source>“{label}” has been undone already.</source>
        <translation>“{label}” sudah diurungkan.</translation>
    </message>
    <message>
        <source>“{label}” was made by a newer version of Balai. Update Balai on this computer first.</source>
        <translation>“{label}” dibuat dengan Balai versi yang lebih baru. Perbarui dulu Balai di komputer ini.</translation>
    </message>
</context>
<context>
    <name>Volunteers</name>
    <message>
        <source>A resident, or the name of somebody from elsewhere, e.g. the midwife.</source>
        <translation>Warga, atau nama orang dari luar, misalnya bidan.</translation>
    </message>
    <message>
        <source>Active this month</source>
        <translation>Aktif bulan ini</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Add training…</source>
        <translation>Tambah pelatihan…</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Penyuluhan</translation>
    </message>
    <message>
        <source>All who ever served</source>
        <translation>Semua yang pernah bertugas</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Sebagai</translation>
    </message>
    <message>
        <source>As the organiser calls it, e.g. basic.</source>
        <translation>Seperti sebutan penyelenggara, misalnya dasar.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Kehadiran</translation>
    </message>
    <message>
        <source>Attendance of the volunteers</source>
        <translation>Kehadiran kader</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>C</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Hadir</translation>
    </message>
    <message numerus="yes">
        <source>Came to {came} of {n}.</source>
        <translation>
            <numerusform>Hadir {came} dari {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Nomor sertifikat</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Pendaftaran</translation>
    </message>
    <message>
        <source>Choose a resident or write the name.</source>
        <translation>Pilih warga atau tulis namanya.</translation>
    </message>
    <message>
        <source>Choose a resident, or write the name of somebody from elsewhere, e.g. the midwife.</source>
        <translation>Pilih warga, atau tulis nama orang dari luar, misalnya bidan.</translation>
    </message>
    <message>
        <source>Choose as what the person helps.</source>
        <translation>Pilih sebagai apa orang itu membantu.</translation>
    </message>
    <message>
        <source>Choose one of the tables.</source>
        <translation>Pilih salah satu meja.</translation>
    </message>
    <message>
        <source>Choose the day of an open day, who helps, and at which table. Print the sheet, then tick who came.</source>
        <translation>Pilih tanggal hari buka, siapa yang membantu, dan di meja mana. Cetak lembarnya, lalu centang yang hadir.</translation>
    </message>
    <message>
        <source>Choose the office.</source>
        <translation>Pilih jabatannya.</translation>
    </message>
    <message>
        <source>Choose the open day or the class.</source>
        <translation>Pilih hari buka atau kelasnya.</translation>
    </message>
    <message>
        <source>Choose the person.</source>
        <translation>Pilih orangnya.</translation>
    </message>
    <message>
        <source>Choose the role.</source>
        <translation>Pilih perannya.</translation>
    </message>
    <message>
        <source>Choose who helps</source>
        <translation>Pilih yang membantu</translation>
    </message>
    <message>
        <source>Choose who looks after it.</source>
        <translation>Pilih siapa yang mendampinginya.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Kelas</translation>
    </message>
    <message>
        <source>Classes led or helped in</source>
        <translation>Kelas yang dipimpin atau dibantu</translation>
    </message>
    <message>
        <source>Correct a training of {name}</source>
        <translation>Betulkan pelatihan {name}</translation>
    </message>
    <message>
        <source>Correct the office of {name}</source>
        <translation>Betulkan jabatan {name}</translation>
    </message>
    <message>
        <source>Correct the term of {name}</source>
        <translation>Betulkan masa bakti {name}</translation>
    </message>
    <message>
        <source>Correct what {name} looks after</source>
        <translation>Koreksi wilayah dampingan {name}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Date, as far as known</source>
        <translation>Tanggal, sejauh diketahui</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Duty sheet</source>
        <translation>Lembar tugas</translation>
    </message>
    <message>
        <source>Duty sheet: {event}, {day}</source>
        <translation>Lembar tugas: {event}, {day}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Pendidikan</translation>
    </message>
    <message>
        <source>End term</source>
        <translation>Akhiri masa bakti</translation>
    </message>
    <message>
        <source>End term…</source>
        <translation>Akhiri masa bakti…</translation>
    </message>
    <message>
        <source>End the term of {name}</source>
        <translation>Akhiri masa bakti {name}</translation>
    </message>
    <message>
        <source>Enter {name} as volunteer</source>
        <translation>Catat {name} sebagai kader</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Everybody planned came</source>
        <translation>Semua yang dijadwalkan hadir</translation>
    </message>
    <message>
        <source>Everybody planned came on {day}</source>
        <translation>Semua yang dijadwalkan hadir pada {day}</translation>
    </message>
    <message>
        <source>Family planning field officer</source>
        <translation>Petugas lapangan KB (PLKB)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>For an open day that is over, write its date: then tick who came.</source>
        <translation>Untuk hari buka yang sudah lewat, tulis tanggalnya: lalu centang yang hadir.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Give a part of the village…</source>
        <translation>Serahkan wilayah…</translation>
    </message>
    <message>
        <source>Head of the post</source>
        <translation>Ketua posyandu</translation>
    </message>
    <message>
        <source>Health services</source>
        <translation>Pelayanan kesehatan</translation>
    </message>
    <message>
        <source>Health worker</source>
        <translation>Petugas kesehatan</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Pembantu</translation>
    </message>
    <message>
        <source>Helps in the class</source>
        <translation>Membantu di kelas</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Rumah</translation>
    </message>
    <message>
        <source>Keeper of the registers</source>
        <translation>Penanggung jawab register</translation>
    </message>
    <message>
        <source>Keys: P plans, {figures} gives the table, 0 takes it away, Space says who came.</source>
        <translation>Tombol: P menjadwalkan, {figures} memberi meja, 0 menghapusnya, Spasi mencatat yang hadir.</translation>
    </message>
    <message>
        <source>Keys: P plans, {figures} gives the table, 0 takes it away.</source>
        <translation>Tombol: P menjadwalkan, {figures} memberi meja, 0 menghapusnya.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Leader of the volunteers</source>
        <translation>Ketua kader</translation>
    </message>
    <message>
        <source>Leads the class</source>
        <translation>Memimpin kelas</translation>
    </message>
    <message>
        <source>Leave empty while it goes on.</source>
        <translation>Kosongkan selama masih berlaku.</translation>
    </message>
    <message>
        <source>Leave empty while the person is in office.</source>
        <translation>Kosongkan selama orang itu masih menjabat.</translation>
    </message>
    <message>
        <source>Leave empty while the person serves.</source>
        <translation>Kosongkan selama orang itu masih bertugas.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Listed is who serves on the last day of the month; “since” is the first day of the first term.</source>
        <translation>Yang tercantum adalah yang bertugas pada hari terakhir bulan itu; “sejak” adalah hari pertama masa bakti yang pertama.</translation>
    </message>
    <message>
        <source>Lists before and after an open day are made for each volunteer. Who looks after a street goes before its area.</source>
        <translation>Daftar sebelum dan sesudah hari buka dibuat per kader. Pendamping satu jalan didahulukan dari pendamping wilayahnya.</translation>
    </message>
    <message>
        <source>Looks after</source>
        <translation>Mendampingi</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name as it is printed below the line</source>
        <translation>Nama seperti dicetak di bawah garis</translation>
    </message>
    <message>
        <source>Name below the line</source>
        <translation>Nama di bawah garis</translation>
    </message>
    <message>
        <source>Name, house or role</source>
        <translation>Nama, rumah, atau peran</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>New officer</source>
        <translation>Pengurus baru</translation>
    </message>
    <message>
        <source>New term…</source>
        <translation>Masa bakti baru…</translation>
    </message>
    <message>
        <source>New volunteer</source>
        <translation>Kader baru</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>No part of the village yet.</source>
        <translation>Belum ada wilayah.</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>Tanpa meja</translation>
    </message>
    <message>
        <source>No training is noted yet.</source>
        <translation>Belum ada pelatihan yang dicatat.</translation>
    </message>
    <message>
        <source>No volunteer is entered yet</source>
        <translation>Belum ada kader yang dicatat</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>No. of training</source>
        <translation>No. pelatihan</translation>
    </message>
    <message>
        <source>Nobody is on the roster on this day. Enter volunteers first, or add somebody below.</source>
        <translation>Tidak ada kader dalam daftar pada hari ini. Catat kader dulu, atau tambah orang di bawah.</translation>
    </message>
    <message>
        <source>Nobody is planned yet</source>
        <translation>Belum ada yang dijadwalkan</translation>
    </message>
    <message>
        <source>Nobody is planned yet.</source>
        <translation>Belum ada yang dijadwalkan.</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>Tidak ada yang ditemukan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Note a training of {name}</source>
        <translation>Catat pelatihan {name}</translation>
    </message>
    <message>
        <source>Nothing is planned or written down yet.</source>
        <translation>Belum ada yang dijadwalkan atau dicatat.</translation>
    </message>
    <message>
        <source>Number below the name</source>
        <translation>Nomor di bawah nama</translation>
    </message>
    <message>
        <source>Number of the person</source>
        <translation>Nomor urut orang</translation>
    </message>
    <message>
        <source>O</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Of a civil servant, where the form asks for it.</source>
        <translation>NIP pegawai negeri, bila diminta formulir.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Offices and who holds them</source>
        <translation>Jabatan dan pejabatnya</translation>
    </message>
    <message>
        <source>Open day</source>
        <translation>Hari buka</translation>
    </message>
    <message>
        <source>Open day on: {line}</source>
        <translation>Hari buka: {line}</translation>
    </message>
    <message>
        <source>Open days</source>
        <translation>Hari buka</translation>
    </message>
    <message>
        <source>Open days and classes</source>
        <translation>Hari buka dan kelas</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Penyelenggara</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Tugas lain</translation>
    </message>
    <message>
        <source>Part of the village</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Plan an open day</source>
        <translation>Jadwalkan hari buka</translation>
    </message>
    <message>
        <source>Plan open day</source>
        <translation>Jadwalkan hari buka</translation>
    </message>
    <message>
        <source>Plan {name} for {day}</source>
        <translation>Jadwalkan {name} pada {day}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Dijadwalkan</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Print duty sheet</source>
        <translation>Cetak lembar tugas</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Remove a term of {name}</source>
        <translation>Hapus masa bakti {name}</translation>
    </message>
    <message>
        <source>Remove a training of {name}</source>
        <translation>Hapus pelatihan {name}</translation>
    </message>
    <message>
        <source>Remove the office of {name}</source>
        <translation>Hapus jabatan {name}</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Hapus catatan ini</translation>
    </message>
    <message>
        <source>Remove this term</source>
        <translation>Hapus masa bakti ini</translation>
    </message>
    <message>
        <source>Remove this training</source>
        <translation>Hapus pelatihan ini</translation>
    </message>
    <message>
        <source>Remove what {name} looks after</source>
        <translation>Hapus wilayah dampingan {name}</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Warga</translation>
    </message>
    <message>
        <source>Resident&apos;s card</source>
        <translation>Kartu warga</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Daftar kader</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sekretaris</translation>
    </message>
    <message>
        <source>Serve now</source>
        <translation>Bertugas sekarang</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Sign when you come. Write in who comes unplanned, with the role: volunteer, family planning or health worker.</source>
        <translation>Tanda tangani saat datang. Yang datang tanpa dijadwalkan ditulis beserta perannya: kader, PLKB, atau petugas kesehatan.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Tanda tangan</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Orang lain…</translation>
    </message>
    <message>
        <source>Somebody who is not in the list any more</source>
        <translation>Orang yang sudah tidak ada di daftar</translation>
    </message>
    <message>
        <source>Staff of each month</source>
        <translation>Petugas tiap bulan</translation>
    </message>
    <message>
        <source>Staff who came</source>
        <translation>Petugas yang hadir</translation>
    </message>
    <message>
        <source>Staff who came to the open days</source>
        <translation>Petugas yang hadir di hari buka</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Jalan</translation>
    </message>
    <message>
        <source>Streets of a volunteer</source>
        <translation>Jalan yang didampingi kader</translation>
    </message>
    <message>
        <source>Supervising officer</source>
        <translation>Petugas pembina</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Meja</translation>
    </message>
    <message>
        <source>Take {name} off the list of {day}</source>
        <translation>Keluarkan {name} dari daftar {day}</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Masa bakti</translation>
    </message>
    <message>
        <source>Term of a volunteer</source>
        <translation>Masa bakti kader</translation>
    </message>
    <message>
        <source>Term of an officer</source>
        <translation>Masa bakti pengurus</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Masa bakti</translation>
    </message>
    <message>
        <source>The last day lies before the first. Check both dates.</source>
        <translation>Hari terakhir lebih awal dari hari pertama. Periksa kedua tanggal.</translation>
    </message>
    <message>
        <source>The roster says who serves the post and since when. The registers, the duty sheet and the figures come from it.</source>
        <translation>Daftar kader mencatat siapa yang bertugas di posyandu dan sejak kapan. Register, lembar tugas, dan angka bulanan diambil dari sini.</translation>
    </message>
    <message>
        <source>The term ends on {end}, before it begins on {start}. Check both dates.</source>
        <translation>Masa bakti berakhir {end}, sebelum mulai {start}. Periksa kedua tanggal.</translation>
    </message>
    <message>
        <source>The term still runs: end it.</source>
        <translation>Masa baktinya masih berjalan: akhiri.</translation>
    </message>
    <message>
        <source>The whole village</source>
        <translation>Seluruh desa</translation>
    </message>
    <message>
        <source>The year is enough.</source>
        <translation>Tahunnya saja cukup.</translation>
    </message>
    <message>
        <source>This cannot be undone: two people would be {office} at one time. End or remove the other term first.</source>
        <translation>Ini tidak bisa diurungkan: akan ada dua orang sekaligus sebagai {office}. Akhiri atau hapus dulu masa bakti yang satunya.</translation>
    </message>
    <message>
        <source>This cannot be undone: {name} would serve twice at one time. End or remove the other term first.</source>
        <translation>Ini tidak bisa diurungkan: {name} akan bertugas rangkap pada waktu yang sama. Akhiri atau hapus dulu masa bakti yang satunya.</translation>
    </message>
    <message>
        <source>This entry is not here any more. Look at the card again.</source>
        <translation>Catatan ini sudah tidak ada. Lihat kembali kartunya.</translation>
    </message>
    <message>
        <source>This is not here any more. Look at the list again.</source>
        <translation>Ini sudah tidak ada di sini. Lihat lagi daftarnya.</translation>
    </message>
    <message>
        <source>This person is not in the residents&apos; list any more. Search again.</source>
        <translation>Orang ini sudah tidak ada di daftar warga. Cari lagi.</translation>
    </message>
    <message>
        <source>This term is not here any more. Look at the list again.</source>
        <translation>Masa bakti ini sudah tidak ada di sini. Lihat lagi daftarnya.</translation>
    </message>
    <message>
        <source>This training is entered for the same date already.</source>
        <translation>Pelatihan ini sudah dicatat untuk tanggal yang sama.</translation>
    </message>
    <message>
        <source>This training is not here any more. Look at the list again.</source>
        <translation>Pelatihan ini sudah tidak ada di sini. Lihat lagi daftarnya.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Terlatih</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <source>Training and certificates</source>
        <translation>Pelatihan dan sertifikat</translation>
    </message>
    <message>
        <source>Training of the volunteers</source>
        <translation>Pelatihan kader</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <source>Trainings of the volunteers</source>
        <translation>Pelatihan kader</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>Bendahara</translation>
    </message>
    <message>
        <source>Try fewer letters, or show all who ever served.</source>
        <translation>Coba huruf lebih sedikit, atau tampilkan semua yang pernah bertugas.</translation>
    </message>
    <message>
        <source>Type a few letters of the name and choose. Only residents serve; enter others there first.</source>
        <translation>Ketik beberapa huruf nama lalu pilih. Hanya warga yang bisa menjadi kader; orang lain dicatat dulu sebagai warga.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Village head</source>
        <translation>Kepala Desa/Lurah</translation>
    </message>
    <message>
        <source>Village midwife</source>
        <translation>Bidan desa</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Volunteer, secretary</source>
        <translation>Kader, sekretaris</translation>
    </message>
    <message>
        <source>Volunteer, treasurer</source>
        <translation>Kader, bendahara</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Volunteers of the post</source>
        <translation>Kader posyandu</translation>
    </message>
    <message>
        <source>W</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Penimbangan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Tentang apa</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Who came to several open days of a month counts once. Empty: nobody wrote down who came.</source>
        <translation>Yang hadir di beberapa hari buka dalam sebulan dihitung sekali. Kosong: kehadiran tidak dicatat.</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Yang membantu</translation>
    </message>
    <message>
        <source>Who of the volunteers came</source>
        <translation>Kader yang hadir</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Yang menandatangani</translation>
    </message>
    <message>
        <source>Who takes an office</source>
        <translation>Yang memegang jabatan</translation>
    </message>
    <message>
        <source>Who worked in the month</source>
        <translation>Yang bertugas bulan ini</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Alasan berakhir</translation>
    </message>
    <message>
        <source>With titles. Leave empty to print the name above.</source>
        <translation>Dengan gelar. Kosongkan agar nama di atas yang dicetak.</translation>
    </message>
    <message>
        <source>Without a table, and guests</source>
        <translation>Tanpa meja, dan tamu</translation>
    </message>
    <message>
        <source>Write down whether {name} came on {day}</source>
        <translation>Catat kehadiran {name} pada {day}</translation>
    </message>
    <message>
        <source>Write the day on which the term begins.</source>
        <translation>Tulis hari masa bakti dimulai.</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>Tulis hari pertama.</translation>
    </message>
    <message>
        <source>Write what the training was about.</source>
        <translation>Tulis pelatihannya tentang apa.</translation>
    </message>
    <message>
        <source>Writing down</source>
        <translation>Pencatatan</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>akan datang</translation>
    </message>
    <message>
        <source>came</source>
        <translation>hadir</translation>
    </message>
    <message>
        <source>certificate {number}</source>
        <translation>sertifikat {number}</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>tanggal tidak diketahui</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>tidak hadir</translation>
    </message>
    <message>
        <source>died {day}</source>
        <translation>meninggal {day}</translation>
    </message>
    <message>
        <source>former</source>
        <translation>dulu</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>mulai {day}</translation>
    </message>
    <message>
        <source>has died</source>
        <translation>sudah meninggal</translation>
    </message>
    <message>
        <source>has moved away</source>
        <translation>sudah pindah</translation>
    </message>
    <message>
        <source>moved away {day}</source>
        <translation>pindah {day}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>dijadwalkan</translation>
    </message>
    <message>
        <source>second at once: end one</source>
        <translation>rangkap: akhiri salah satu</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>bertugas</translation>
    </message>
    <message>
        <source>signs now</source>
        <translation>menjabat</translation>
    </message>
    <message>
        <source>since {start}</source>
        <translation>sejak {start}</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>akan datang</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>sampai {day}</translation>
    </message>
    <message>
        <source>who came?</source>
        <translation>siapa hadir?</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>sudah dicatat</translation>
    </message>
    <message>
        <source>{came} came, {away} did not come, empty: not written down. The letter under a date: {letters}.</source>
        <translation>{came} hadir, {away} tidak hadir, kosong: tidak dicatat. Huruf di bawah tanggal: {letters}.</translation>
    </message>
    <message>
        <source>{day} is in the future. Enter a training when it is over.</source>
        <translation>{day} belum tiba. Catat pelatihan setelah selesai.</translation>
    </message>
    <message>
        <source>{day} is in the future. Who came can be ticked from that day on.</source>
        <translation>{day} belum tiba. Yang hadir bisa dicentang mulai hari itu.</translation>
    </message>
    <message>
        <source>{day} is more than a year ahead. Check the year.</source>
        <translation>{day} lebih dari setahun lagi. Periksa tahunnya.</translation>
    </message>
    <message>
        <source>{day} is more than ten years ahead. Check the year.</source>
        <translation>{day} lebih dari sepuluh tahun lagi. Periksa tahunnya.</translation>
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
        <translation>{name} meninggal {death}. Tulis hari itu atau sebelumnya.</translation>
    </message>
    <message>
        <source>{name} held this office from {start} to {end}. The two terms may not overlap.</source>
        <translation>{name} memegang jabatan ini dari {start} sampai {end}. Kedua masa bakti tidak boleh bertumpang tindih.</translation>
    </message>
    <message>
        <source>{name} helps on {day}</source>
        <translation>{name} membantu pada {day}</translation>
    </message>
    <message>
        <source>{name} holds this office since {start}. End that term first, or write another date.</source>
        <translation>{name} memegang jabatan ini sejak {start}. Akhiri dulu masa bakti itu, atau tulis tanggal lain.</translation>
    </message>
    <message>
        <source>{name} is in office until the day before.</source>
        <translation>{name} menjabat sampai sehari sebelumnya.</translation>
    </message>
    <message>
        <source>{name} leaves</source>
        <translation>{name} berhenti</translation>
    </message>
    <message>
        <source>{name} looks after this part of the village on these days already.</source>
        <translation>{name} sudah mendampingi wilayah ini pada tanggal itu.</translation>
    </message>
    <message>
        <source>{name} looks after {place}</source>
        <translation>{name} mendampingi {place}</translation>
    </message>
    <message>
        <source>{name} served from {start} to {end} already. The two terms may not overlap.</source>
        <translation>{name} sudah bertugas dari {start} sampai {end}. Kedua masa bakti tidak boleh bertumpang tindih.</translation>
    </message>
    <message>
        <source>{name} serves since {start} already. End that term first, or write another date.</source>
        <translation>{name} sudah bertugas sejak {start}. Akhiri dulu masa bakti itu, atau tulis tanggal lain.</translation>
    </message>
    <message>
        <source>{name} was born on {birth}, after {day}. Check the date.</source>
        <translation>{name} lahir {birth}, setelah {day}. Periksa tanggalnya.</translation>
    </message>
    <message>
        <source>{name}, from the settings</source>
        <translation>{name}, dari pengaturan</translation>
    </message>
    <message>
        <source>{name}: looks after</source>
        <translation>{name}: mendampingi</translation>
    </message>
    <message>
        <source>{name}: term</source>
        <translation>{name}: masa bakti</translation>
    </message>
    <message>
        <source>{name}: training</source>
        <translation>{name}: pelatihan</translation>
    </message>
    <message numerus="yes">
        <source>{n} came</source>
        <translation>
            <numerusform>{n} hadir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} helpers were planned for {day}. Write who of them came.</source>
        <translation>
            <numerusform>{n} pembantu direncanakan untuk {day}. Catat siapa yang hadir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} planned</source>
        <translation>
            <numerusform>{n} dijadwalkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} serve</source>
        <translation>
            <numerusform>{n} bertugas</numerusform>
        </translation>
    </message>
    <message>
        <source>{office} is {name}</source>
        <translation>{office}: {name}</translation>
    </message>
    <message>
        <source>{office}: nobody holds this office on {day}. The line to sign stays without a name.</source>
        <translation>{office}: tidak ada yang memegang jabatan ini pada {day}. Kolom tanda tangan tetap tanpa nama.</translation>
    </message>
    <message>
        <source>{office}: {name}</source>
        <translation>{office}: {name}</translation>
    </message>
    <message>
        <source>{role}, {span}. Who comes back later begins a new term.</source>
        <translation>{role}, {span}. Yang kembali lagi nanti memulai masa bakti baru.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} sampai {end}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>A mistake in Balai</source>
        <translation>Ada kesalahan di Balai</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} figures after the decimal sign. Thousands are written without a sign.</source>
        <translation>
            <numerusform>Paling banyak {n} angka di belakang koma. Ribuan ditulis tanpa tanda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup: today {time}</source>
        <translation>Cadangan: hari ini {time}</translation>
    </message>
    <message>
        <source>Backup: yesterday {time}</source>
        <translation>Cadangan: kemarin {time}</translation>
    </message>
    <message numerus="yes">
        <source>Backup: {n} days ago</source>
        <translation>
            <numerusform>Cadangan: {n} hari lalu</numerusform>
        </translation>
    </message>
    <message>
        <source>Balai could not finish what you asked for. What was saved before is safe.</source>
        <translation>Balai tidak bisa menyelesaikan yang Anda minta. Yang sudah tersimpan tetap aman.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Change setting {name}</source>
        <translation>Ubah pengaturan {name}</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Pilih dari kalender</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Tutup (Esc)</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Tutup tanpa menyimpan</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Tersalin</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Salin keterangan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tgl</translation>
    </message>
    <message>
        <source>Everything is saved on this computer</source>
        <translation>Semua tersimpan di komputer ini</translation>
    </message>
    <message>
        <source>Fill this in: {title}.</source>
        <translation>Isi dulu: {title}.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Go back and save it, or close Balai without it.</source>
        <translation>Kembali dan simpan dulu, atau tutup Balai tanpa menyimpannya.</translation>
    </message>
    <message>
        <source>Go to a page or a person</source>
        <translation>Cari halaman atau orang</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Sembunyikan yang diketik</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Sedang memuat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Belum ada cadangan</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Belum disimpan</translation>
    </message>
    <message>
        <source>Not saved. Open it again to go on where you left off.</source>
        <translation>Belum disimpan. Buka lagi untuk melanjutkan.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Tidak ditemukan. Coba ketik lebih sedikit huruf.</translation>
    </message>
    <message>
        <source>Nothing was changed since Balai was opened. Older actions can be undone in History.</source>
        <translation>Belum ada perubahan sejak Balai dibuka. Tindakan yang lebih lama bisa diurungkan di Riwayat.</translation>
    </message>
    <message>
        <source>Only the age is known</source>
        <translation>Hanya umurnya yang diketahui</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Hasil pencarian</translation>
    </message>
    <message>
        <source>Practice post: nothing here is real</source>
        <translation>Posyandu latihan: tidak ada data sungguhan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Tampilkan grafik</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Tampilkan tabel</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Tampilkan yang diketik</translation>
    </message>
    <message>
        <source>Something is needed from you</source>
        <translation>Ada yang perlu Anda lakukan</translation>
    </message>
    <message>
        <source>Something on the page “{page}” was typed and not saved.</source>
        <translation>Ada isian di halaman “{page}” yang belum disimpan.</translation>
    </message>
    <message>
        <source>The date is known</source>
        <translation>Tanggalnya diketahui</translation>
    </message>
    <message>
        <source>The midwife&apos;s entries are open. Lock them</source>
        <translation>Catatan bidan terbuka. Kunci</translation>
    </message>
    <message>
        <source>The month is missing. Write it, or empty the day.</source>
        <translation>Bulannya belum ada. Tulis bulannya, atau kosongkan tanggalnya.</translation>
    </message>
    <message>
        <source>The year is missing. Write it with four figures, for example {example}.</source>
        <translation>Tahunnya belum ada. Tulis empat angka, misalnya {example}.</translation>
    </message>
    <message>
        <source>The year {year} cannot be right. Write a year from 1900 to 2200.</source>
        <translation>Tahun {year} tidak mungkin benar. Tulis tahun dari 1900 sampai 2200.</translation>
    </message>
    <message>
        <source>There is no such day: “{typed}”. Check day and month.</source>
        <translation>Tanggal itu tidak ada: “{typed}”. Periksa tanggal dan bulannya.</translation>
    </message>
    <message>
        <source>Try it once more. If it happens again, close Balai and open it again, and show the details below to the person who helps you. They contain no names.</source>
        <translation>Coba sekali lagi. Kalau terjadi lagi, tutup Balai lalu buka lagi, dan tunjukkan keterangan di bawah ini kepada orang yang membantu Anda. Isinya tidak memuat nama siapa pun.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Urungkan: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Diurungkan: {what}</translation>
    </message>
    <message>
        <source>What you typed before is here again. Save it, or cancel.</source>
        <translation>Isian Anda tadi muncul lagi di sini. Simpan, atau batalkan.</translation>
    </message>
    <message>
        <source>Write a whole number, without “{sign}”.</source>
        <translation>Tulis bilangan bulat, tanpa “{sign}”.</translation>
    </message>
    <message>
        <source>Write the year with four figures, for example {example}.</source>
        <translation>Tulis tahun dengan empat angka, misalnya {example}.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Years or months</source>
        <translation>Tahun atau bulan</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>born about {date}</source>
        <translation>lahir sekitar {date}</translation>
    </message>
    <message>
        <source>months old</source>
        <translation>bulan</translation>
    </message>
    <message>
        <source>years old</source>
        <translation>tahun</translation>
    </message>
    <message>
        <source>{date} has not come yet. Check the year.</source>
        <translation>{date} belum tiba. Periksa tahunnya.</translation>
    </message>
    <message>
        <source>{day} is too early. Write {earliest} or a later day.</source>
        <translation>{day} terlalu awal. Tulis {earliest} atau sesudahnya.</translation>
    </message>
    <message>
        <source>{day} is too late. Write {latest} or an earlier day.</source>
        <translation>{day} terlalu akhir. Tulis {latest} atau sebelumnya.</translation>
    </message>
    <message numerus="yes">
        <source>{n} points. Arrow keys go from one to the next.</source>
        <translation>
            <numerusform>{n} titik. Pindah dengan tombol panah.</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} is too large. It must be at most {maximum}.</source>
        <translation>{value} terlalu besar. Paling besar {maximum}.</translation>
    </message>
    <message>
        <source>{value} is too small. It must be at least {minimum}.</source>
        <translation>{value} terlalu kecil. Paling kecil {minimum}.</translation>
    </message>
    <message>
        <source>“{typed}” has two decimal signs. Write it without a sign for thousands, for example {example}.</source>
        <translation>“{typed}” punya dua tanda koma. Tulis tanpa tanda ribuan, misalnya {example}.</translation>
    </message>
    <message>
        <source>“{typed}” is not a date. Write day, month and year, for example {example}.</source>
        <translation>“{typed}” bukan tanggal. Tulis tanggal, bulan, dan tahun, misalnya {example}.</translation>
    </message>
    <message>
        <source>“{typed}” is not a number. Write it in figures, for example {example}.</source>
        <translation>“{typed}” bukan angka. Tulis dengan angka, misalnya {example}.</translation>
    </message>
</context>
</TS>
