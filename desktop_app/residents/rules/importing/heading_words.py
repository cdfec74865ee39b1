"""Headings that people give to the columns of their own lists, in five languages."""

from .sources import heading_key

_WORDS = {
    "name": "nama|nama lengkap|nama penduduk|nama warga|nama balita|nama bayi|name|full name|الاسم|الاسم الكامل"
    "|اسم الطفل|姓名|名字|namn|fullständigt namn",
    "sex": "jenis kelamin|jk|l/p|kelamin|gender|sex|الجنس|النوع|性别|kön",
    "birth": "tanggal lahir|tgl lahir|tgl. lahir|lahir|birth date|date of birth|dob|born|تاريخ الميلاد|出生日期|生日"
    "|födelsedatum|född",
    "birth_place": "tempat lahir|tmp lahir|birth place|place of birth|مكان الميلاد|出生地|födelseort",
    "national_id": "nik|no nik|nomor nik|no ktp|nomor induk kependudukan|national id|id number|national number|الرقم الوطني"
    "|رقم الهوية|身份证号|身份证号码|personnummer",
    "family_card": "no kk|nomor kk|kk|no. kk|kartu keluarga|nomor kartu keluarga|family card|family card number|household number"
    "|رقم بطاقة العائلة|رقم الأسرة|户口本号|户号|hushållsnummer",
    "kinship": "hubungan|hubungan keluarga|shdk|status hubungan dalam keluarga|kedudukan dalam keluarga|relationship|kinship"
    "|relation to head|صلة القرابة|القرابة|与户主关系|släktskap|relation",
    "area": "dusun|kampung|lingkungan|banjar|hamlet|area|القرية|الحي|村|自然村|by|område",
    "ward": "rw|rukun warga|ward|组|大队",
    "neighbourhood": "rt|rukun tetangga|neighbourhood|neighborhood|小组|kvarter",
    "street": "alamat|jalan|alamat lengkap|address|street|العنوان|الشارع|地址|住址|adress|gata",
    "house_number": "no rumah|nomor rumah|house number|house no|رقم المنزل|门牌号|husnummer",
    "mother_name": "nama ibu|ibu|nama ibu kandung|mother|mother name|mother's name|اسم الأم|الأم|母亲姓名|母亲|mor|moderns namn"
    "|mammas namn",
    "mother_national_id": "nik ibu|mother nik|mother national id|رقم هوية الأم|母亲身份证号",
    "father_name": "nama ayah|ayah|nama bapak|bapak|father|father name|father's name|اسم الأب|الأب|父亲姓名|父亲|far|faderns namn"
    "|pappas namn",
    "father_national_id": "nik ayah|father nik|father national id|رقم هوية الأب|父亲身份证号",
    "caregiver_name": "nama orang tua|nama ortu|orang tua|pengasuh|wali|caregiver|guardian|parent|ولي الأمر|监护人"
    "|vårdnadshavare",
    "parent_national_id": "nik orang tua|nik ortu|parent national id",
    "phone": "telepon|telp|no telp|no hp|hp|nomor hp|no wa|phone|mobile|telephone|الهاتف|رقم الهاتف|电话|手机|telefon",
    "note": "catatan|keterangan|ket|note|notes|remarks|ملاحظات|备注|anteckning|anmärkning",
    "status": "status|status penduduk|الحالة|状态",
    "religion": "agama|religion|الديانة|الدين|宗教",
    "education": "pendidikan|pendidikan terakhir|education|المستوى التعليمي|التعليم|学历|文化程度|utbildning",
    "school": "pendidikan sedang|sekolah|school|المدرسة|在读|skola",
    "occupation": "pekerjaan|jenis pekerjaan|occupation|job|المهنة|العمل|职业|yrke",
    "marital_status": "status kawin|status perkawinan|perkawinan|marital status|الحالة الاجتماعية|婚姻状况|civilstånd",
    "citizenship": "kewarganegaraan|warganegara|citizenship|nationality|الجنسية|国籍|medborgarskap",
    "blood_group": "golongan darah|gol darah|goldar|blood group|blood type|فصيلة الدم|血型|blodgrupp",
    "disability": "cacat|disabilitas|disability|الإعاقة|残疾|funktionsnedsättning",
    "ethnicity": "suku|suku bangsa|ethnicity|ethnic group|العرق|民族|etnicitet",
    "insurance": "asuransi|jenis asuransi|jaminan kesehatan|insurance|التأمين|医保|försäkring",
    "insurance_id": "no bpjs|nomor bpjs|no asuransi|insurance number|رقم التأمين|医保号",
    "birth_certificate": "akta lahir|no akta lahir|nomor akta kelahiran|birth certificate|شهادة الميلاد|出生证号",
    "passport": "paspor|no paspor|passport|passport number|جواز السفر|护照|pass",
}
HEADING_WORDS = {heading_key(word): key for key, words in _WORDS.items() for word in words.split("|")}
"""Heading in the form of ``heading_key`` -> field key."""
