<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en_GB">
<context>
    <name>Backup</name>
    <message>
        <source>Make it again on another disk or stick. If that fails too, have the post checked.</source>
        <translation>يُرجى عمل نسخة أخرى على قرص آخر أو ذاكرة USB أخرى. وإن لم تنجح أيضًا فيجب فحص النقطة الصحية.</translation>
    </message>
    <message>
        <source>The backup in {folder} came out damaged and was thrown away. {outcome}</source>
        <translation>النسخة الاحتياطية في {folder} جاءت تالفة وحُذفت. {outcome}</translation>
    </message>
    <message>
        <source>The backup in {folder} cannot be used: {problem} Choose another one. Nothing was changed.</source>
        <translation>لا يمكن استعمال النسخة الاحتياطية في {folder}: {problem} يُرجى اختيار نسخة أخرى. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The backup in {folder} is incomplete: {file} is missing. Choose another one.</source>
        <translation>النسخة الاحتياطية في {folder} ناقصة: الملف {file} غير موجود. يُرجى اختيار نسخة أخرى.</translation>
    </message>
    <message>
        <source>The folder {folder} holds other files. Choose the folder of the post, or a new one.</source>
        <translation>في المجلد {folder} ملفات أخرى. يُرجى اختيار مجلد النقطة الصحية أو مجلد جديد.</translation>
    </message>
    <message>
        <source>There is no backup in {folder}. Choose a folder whose name begins with a date.</source>
        <translation>لا توجد نسخة احتياطية في {folder}. يُرجى اختيار مجلد يبدأ اسمه بتاريخ.</translation>
    </message>
    <message numerus="yes">
        <source>{n} attached files are missing or damaged.</source>
        <translation>
            <numerusform>كل الملفات المرفقة سليمة.</numerusform>
            <numerusform>ملف مرفق واحد مفقود أو تالف.</numerusform>
            <numerusform>ملفان مرفقان مفقودان أو تالفان.</numerusform>
            <numerusform>{n} ملفات مرفقة مفقودة أو تالفة.</numerusform>
            <numerusform>{n} ملفًا مرفقًا مفقودًا أو تالفًا.</numerusform>
            <numerusform>{n} ملف مرفق مفقود أو تالف.</numerusform>
        </translation>
    </message>
    <message>
        <source>{table}: the backup should hold {expected} rows and holds {found}.</source>
        <translation>‏{table}: يجب أن تحوي النسخة الاحتياطية {expected} من الصفوف، وفيها {found}.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Action {action}: its header or its operations were altered.</source>
        <translation>العملية {action}: غُيّر رأسها أو تفاصيلها.</translation>
    </message>
    <message>
        <source>Operations of action number {number} have no action.</source>
        <translation>تفاصيل العملية رقم {number} بلا عملية.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation>الملف تالف: {detail}</translation>
    </message>
    <message>
        <source>{row}: the list of differing entries is not what the log says for {field}.</source>
        <translation>‏{row}: قائمة القيم المختلفة ليست كما في سجل العمليات للحقل {field}.</translation>
    </message>
    <message>
        <source>{table} {row}: an operation was altered.</source>
        <translation>‏{table} {row}: غُيّر أحد تفاصيل العمليات.</translation>
    </message>
    <message>
        <source>{table} {row}: its file is damaged.</source>
        <translation>{table} {row}: ملفه تالف.</translation>
    </message>
    <message>
        <source>{table} {row}: its file is missing.</source>
        <translation>{table} {row}: ملفه مفقود.</translation>
    </message>
    <message>
        <source>{table} {row}: the log has this row, the table has not.</source>
        <translation>‏{table} {row}: الصف موجود في سجل العمليات وغير موجود في الجدول.</translation>
    </message>
    <message>
        <source>{table} {row}: the row is not what its operations say.</source>
        <translation>‏{table} {row}: الصف ليس كما تقول تفاصيل عملياته.</translation>
    </message>
    <message>
        <source>{table} {row}: the row is there, but no operation made it.</source>
        <translation>‏{table} {row}: الصف موجود، لكن لم تُنشئه أي عملية.</translation>
    </message>
</context>
<context>
    <name>Child record</name>
    <message>
        <source>1 or 2 answers and goes on · Enter: next question · Ctrl+S: save</source>
        <translation>‏1 أو 2 للإجابة والانتقال · Enter السؤال التالي · Ctrl+S حفظ</translation>
    </message>
    <message>
        <source>A course ran from {first} to {last}. Choose a day after it.</source>
        <translation>كانت هناك فترة تغذية من {first} إلى {last}. يُرجى اختيار يوم بعدها.</translation>
    </message>
    <message>
        <source>A course runs since {day}. End it before you start another.</source>
        <translation>هناك فترة تغذية جارية منذ {day}. يُرجى إنهاؤها قبل بدء فترة أخرى.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>الإرشاد</translation>
    </message>
    <message>
        <source>Advice for {name}, {day}</source>
        <translation>‏{name}: الإرشاد، {day}</translation>
    </message>
    <message>
        <source>All eaten</source>
        <translation>أُكل كله</translation>
    </message>
    <message>
        <source>Animal protein</source>
        <translation>بروتين حيواني</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Ask: {what}</source>
        <translation>للسؤال عنه: {what}</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>من سأل</translation>
    </message>
    <message>
        <source>Ate: {foods}</source>
        <translation>أكل: {foods}</translation>
    </message>
    <message>
        <source>Begin recovery food</source>
        <translation>بدء التغذية العلاجية</translation>
    </message>
    <message>
        <source>Begin recovery food for {name}</source>
        <translation>‏{name}: بدء التغذية العلاجية</translation>
    </message>
    <message>
        <source>Born too early? Until two years choose the list for the age counted from the due date.</source>
        <translation>وُلد قبل الأوان؟ حتى سنتين تُختار القائمة للعمر المحسوب من موعد الولادة المتوقع.</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>من فحص</translation>
    </message>
    <message>
        <source>Child record</source>
        <translation>سجل الطفل</translation>
    </message>
    <message>
        <source>Choose 14, 28 or 56 days.</source>
        <translation>يُرجى اختيار 14 أو 28 أو 56 يومًا.</translation>
    </message>
    <message>
        <source>Choose how much was eaten.</source>
        <translation>يُرجى اختيار المقدار المأكول.</translation>
    </message>
    <message>
        <source>Choose how the course ended.</source>
        <translation>يُرجى اختيار كيف انتهت الفترة.</translation>
    </message>
    <message>
        <source>Choose why the child gets this food.</source>
        <translation>يُرجى اختيار سبب هذه التغذية.</translation>
    </message>
    <message>
        <source>Close to somebody with TB</source>
        <translation>مخالطة مصاب بالسل</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Correct {what} of {day}</source>
        <translation>تصحيح {what} ليوم {day}</translation>
    </message>
    <message>
        <source>Cough that does not stop</source>
        <translation>سعال مستمر</translation>
    </message>
    <message>
        <source>Danger sign</source>
        <translation>علامة خطر</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation>علامات الخطر</translation>
    </message>
    <message>
        <source>Danger signs?</source>
        <translation>علامات خطر؟</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Days planned</source>
        <translation>الأيام المقررة</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>النمو والتطور</translation>
    </message>
    <message>
        <source>Development and food</source>
        <translation>التطور والغذاء</translation>
    </message>
    <message>
        <source>Development check</source>
        <translation>فحص التطور</translation>
    </message>
    <message>
        <source>Development list</source>
        <translation>قائمة النمو والتطور</translation>
    </message>
    <message>
        <source>Development of {name}, {day}</source>
        <translation>‏{name}: التطور، {day}</translation>
    </message>
    <message>
        <source>Development. {list}: does the child do everything?</source>
        <translation>التطور. {list}: هل يفعل الطفل كل شيء؟</translation>
    </message>
    <message>
        <source>Did not eat: {foods}</source>
        <translation>لم يأكل: {foods}</translation>
    </message>
    <message>
        <source>Did not gain: sent to the health worker</source>
        <translation>لم يزد: أُحيل إلى العامل الصحي</translation>
    </message>
    <message>
        <source>Does not gain weight</source>
        <translation>وزنه لا يزيد</translation>
    </message>
    <message>
        <source>Eaten</source>
        <translation>المأكول</translation>
    </message>
    <message>
        <source>Egg, fish, meat, chicken or milk</source>
        <translation>بيض أو سمك أو لحم أو دجاج أو حليب</translation>
    </message>
    <message>
        <source>End recovery food</source>
        <translation>إنهاء التغذية العلاجية</translation>
    </message>
    <message>
        <source>End recovery food for {name}</source>
        <translation>‏{name}: إنهاء التغذية العلاجية</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>إنهاء…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Fat or oil</source>
        <translation>دهن أو زيت</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>حمى</translation>
    </message>
    <message>
        <source>Fever for 2 weeks or more</source>
        <translation>حمى أسبوعين أو أكثر</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>الغذاء</translation>
    </message>
    <message>
        <source>Food asked</source>
        <translation>السؤال عن الغذاء</translation>
    </message>
    <message>
        <source>Food not right</source>
        <translation>الغذاء غير مناسب</translation>
    </message>
    <message>
        <source>Food of {name}, {day}</source>
        <translation>‏{name}: الغذاء، {day}</translation>
    </message>
    <message>
        <source>Food right</source>
        <translation>الغذاء مناسب</translation>
    </message>
    <message>
        <source>For example rice, egg, vegetables and oil.</source>
        <translation>مثلًا: أرز وبيض وخضار وزيت.</translation>
    </message>
    <message>
        <source>Fruit or vegetables</source>
        <translation>فاكهة أو خضار</translation>
    </message>
    <message>
        <source>Gained, not yet enough</source>
        <translation>زاد ولم يكفِ بعد</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيف انتهت</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>How much was eaten</source>
        <translation>المقدار المأكول</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>مريض</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>المرض</translation>
    </message>
    <message>
        <source>Is the child ill now?</source>
        <translation>هل الطفل مريض الآن؟</translation>
    </message>
    <message>
        <source>Is the food right for the age?</source>
        <translation>هل الغذاء مناسب للعمر؟</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>List for the age of (months)</source>
        <translation>قائمة العمر (بالأشهر)</translation>
    </message>
    <message numerus="yes">
        <source>List for {n} months</source>
        <translation>
            <numerusform>قائمة الولادة</numerusform>
            <numerusform>قائمة شهر واحد</numerusform>
            <numerusform>قائمة شهرين</numerusform>
            <numerusform>قائمة {n} أشهر</numerusform>
            <numerusform>قائمة {n} شهرًا</numerusform>
            <numerusform>قائمة {n} شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List for {n} years</source>
        <translation>
            <numerusform>قائمة الولادة</numerusform>
            <numerusform>قائمة سنة واحدة</numerusform>
            <numerusform>قائمة سنتين</numerusform>
            <numerusform>قائمة {n} سنوات</numerusform>
            <numerusform>قائمة {n} سنة</numerusform>
            <numerusform>قائمة {n} سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>انتقل من هنا</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No weight gain for 2 months</source>
        <translation>لا زيادة في الوزن منذ شهرين</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>Not all</source>
        <translation>ليس كل شيء</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>لم يُسأل بعد.</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>غير مناسب</translation>
    </message>
    <message>
        <source>Not yet done</source>
        <translation>لا يفعله بعد</translation>
    </message>
    <message>
        <source>Not yet: {items}</source>
        <translation>ليس بعد: {items}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing eaten</source>
        <translation>لم يؤكل شيء</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُلاحظ شيء</translation>
    </message>
    <message>
        <source>Nothing is answered. Answer at least one question.</source>
        <translation>لا إجابة بعد. يُرجى الإجابة عن سؤال واحد على الأقل.</translation>
    </message>
    <message>
        <source>Oil, coconut milk or butter</source>
        <translation>زيت أو حليب جوز الهند أو زبدة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Part eaten</source>
        <translation>أُكل بعضه</translation>
    </message>
    <message>
        <source>Plant protein</source>
        <translation>بروتين نباتي</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>الوجبات</translation>
    </message>
    <message>
        <source>Portions are written down for {day}. End the course on that day or later.</source>
        <translation>هناك وجبات مسجّلة ليوم {day}. يُرجى إنهاء الفترة في ذلك اليوم أو بعده.</translation>
    </message>
    <message>
        <source>Portions for {name}, {day}</source>
        <translation>‏{name}: الوجبات، {day}</translation>
    </message>
    <message>
        <source>Portions of a day</source>
        <translation>وجبات اليوم</translation>
    </message>
    <message>
        <source>Portions of recovery food</source>
        <translation>وجبات التغذية العلاجية</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Recovery feeding</source>
        <translation>التغذية العلاجية</translation>
    </message>
    <message>
        <source>Recovery food</source>
        <translation>التغذية العلاجية</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Remove the recovery food of {name}</source>
        <translation>‏{name}: إزالة التغذية العلاجية</translation>
    </message>
    <message>
        <source>Remove this course with its portions</source>
        <translation>إزالة هذه الفترة مع وجباتها</translation>
    </message>
    <message>
        <source>Remove {what} of {day}</source>
        <translation>إزالة {what} ليوم {day}</translation>
    </message>
    <message>
        <source>Remove {what} of {name}, {day}</source>
        <translation>‏{name}: إزالة {what}‏، {day}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Rice, corn, cassava or other staple</source>
        <translation>أرز أو ذرة أو كاسافا أو نشويات أخرى</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>مناسب</translation>
    </message>
    <message>
        <source>Right for the age</source>
        <translation>مناسب للعمر</translation>
    </message>
    <message>
        <source>Signs of tuberculosis</source>
        <translation>علامات السل</translation>
    </message>
    <message>
        <source>Signs of tuberculosis?</source>
        <translation>علامات سل؟</translation>
    </message>
    <message>
        <source>Since yesterday the child ate</source>
        <translation>أكل الطفل منذ أمس</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>توجد</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>المصدر: {sources}</translation>
    </message>
    <message>
        <source>Staple food</source>
        <translation>نشويات</translation>
    </message>
    <message>
        <source>Still breastfed</source>
        <translation>ما زال يرضع</translation>
    </message>
    <message>
        <source>Still breastfed?</source>
        <translation>هل ما زال يرضع؟</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>توقفت مبكرًا</translation>
    </message>
    <message>
        <source>Symptoms and danger signs</source>
        <translation>الأعراض وعلامات الخطر</translation>
    </message>
    <message>
        <source>Symptoms asked</source>
        <translation>السؤال عن الأعراض</translation>
    </message>
    <message>
        <source>Symptoms of {name}, {day}</source>
        <translation>‏{name}: الأعراض، {day}</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Temperature (tenths of °C)</source>
        <translation>درجة الحرارة (أعشار °م)</translation>
    </message>
    <message>
        <source>The child gets no recovery food.</source>
        <translation>لا يتلقى الطفل تغذية علاجية.</translation>
    </message>
    <message>
        <source>There is no list for this age. Choose one of the lists.</source>
        <translation>لا قائمة لهذا العمر. يُرجى اختيار إحدى القوائم.</translation>
    </message>
    <message>
        <source>These lists are not yet confirmed by a health worker. Source: {sources}</source>
        <translation>لم يؤكد عامل صحي هذه القوائم بعد. المصدر: {sources}</translation>
    </message>
    <message>
        <source>This course is not here any more. Look at the card again.</source>
        <translation>هذه الفترة لم تعد هنا. يُرجى فتح البطاقة من جديد.</translation>
    </message>
    <message>
        <source>Tick what it is, or choose “None”.</source>
        <translation>يُرجى تحديد ما يوجد، أو اختيار «لا توجد».</translation>
    </message>
    <message>
        <source>Tick what the child ate since yesterday:</source>
        <translation>ما أكله الطفل منذ أمس:</translation>
    </message>
    <message>
        <source>Tick what the child does</source>
        <translation>يُرجى تحديد ما يفعله الطفل</translation>
    </message>
    <message>
        <source>Tick what the child does not do yet:</source>
        <translation>يُرجى تحديد ما لا يفعله الطفل بعد:</translation>
    </message>
    <message>
        <source>Tofu, tempeh, beans or nuts</source>
        <translation>توفو أو تمبه أو بقول أو مكسرات</translation>
    </message>
    <message>
        <source>Too thin</source>
        <translation>نحيف جدًا</translation>
    </message>
    <message>
        <source>Weight is good again</source>
        <translation>عاد الوزن جيدًا</translation>
    </message>
    <message>
        <source>Weight too low for the age</source>
        <translation>الوزن أقل من المناسب للعمر</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>بصحة جيدة</translation>
    </message>
    <message>
        <source>What is cooked</source>
        <translation>الطعام المطبوخ</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>موضوعات الإرشاد</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Write portions</source>
        <translation>تسجيل الوجبات</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>a code that begins with ADVICE_</source>
        <translation>رمز يبدأ بـ ADVICE_</translation>
    </message>
    <message>
        <source>not breastfed any more</source>
        <translation>لم يعد يرضع</translation>
    </message>
    <message>
        <source>runs until {day}</source>
        <translation>جارية حتى {day}</translation>
    </message>
    <message>
        <source>should have ended on {day}</source>
        <translation>كان ينبغي أن تنتهي في {day}</translation>
    </message>
    <message>
        <source>still breastfed</source>
        <translation>ما زال يرضع</translation>
    </message>
    <message>
        <source>the same as in the rows of this list above</source>
        <translation>كما في صفوف هذه القائمة أعلاه</translation>
    </message>
    <message>
        <source>{day} is after the course ended ({end}). Check the date.</source>
        <translation>‏{day} بعد نهاية الفترة ({end}). يُرجى مراجعة التاريخ.</translation>
    </message>
    <message>
        <source>{day} is after the death ({death}). Check both dates.</source>
        <translation>‏{day} بعد الوفاة ({death}). يُرجى مراجعة التاريخين.</translation>
    </message>
    <message>
        <source>{day} is before the birth ({birth}). Check both dates.</source>
        <translation>‏{day} قبل الولادة ({birth}). يُرجى مراجعة التاريخين.</translation>
    </message>
    <message>
        <source>{day} is before the course began ({start}). Check the date.</source>
        <translation>‏{day} قبل بدء الفترة ({start}). يُرجى مراجعة التاريخ.</translation>
    </message>
    <message>
        <source>{day} is in the future. Write portions when they are given.</source>
        <translation>‏{day} لم يأتِ بعد. تُسجّل الوجبات عند إعطائها.</translation>
    </message>
    <message>
        <source>{day} is in the future. Write the day on which it was asked.</source>
        <translation>‏{day} لم يأتِ بعد. يُرجى كتابة يوم السؤال.</translation>
    </message>
    <message>
        <source>{degrees} °C is not possible. Write 30 to 44, for example 37.2.</source>
        <translation>‏{degrees} °م غير ممكنة. يُرجى كتابة قيمة بين 30 و44، مثل 37.2.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>‏{first} إلى {last}</translation>
    </message>
    <message>
        <source>{number} portions a day are not possible. Write 0 to {most}.</source>
        <translation>‏{number} من الوجبات في اليوم غير ممكن. يُرجى كتابة عدد بين 0 و{most}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{n} أيام</numerusform>
            <numerusform>{n} يومًا</numerusform>
            <numerusform>{n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days fed</source>
        <translation>
            <numerusform>لم يُطعَم أي يوم</numerusform>
            <numerusform>يوم واحد من التغذية</numerusform>
            <numerusform>يومان من التغذية</numerusform>
            <numerusform>{n} أيام من التغذية</numerusform>
            <numerusform>{n} يومًا من التغذية</numerusform>
            <numerusform>{n} يوم من التغذية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier</source>
        <translation>
            <numerusform>لا شيء قبلها</numerusform>
            <numerusform>واحد قبلها</numerusform>
            <numerusform>اثنان قبلها</numerusform>
            <numerusform>{n} قبلها</numerusform>
            <numerusform>{n} قبلها</numerusform>
            <numerusform>{n} قبلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} portions</source>
        <translation>
            <numerusform>لا وجبات</numerusform>
            <numerusform>وجبة واحدة</numerusform>
            <numerusform>وجبتان</numerusform>
            <numerusform>{n} وجبات</numerusform>
            <numerusform>{n} وجبة</numerusform>
            <numerusform>{n} وجبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signs of tuberculosis</source>
        <translation>
            <numerusform>لا علامات سل</numerusform>
            <numerusform>علامة سل واحدة</numerusform>
            <numerusform>علامتا سل</numerusform>
            <numerusform>{n} علامات سل</numerusform>
            <numerusform>{n} علامة سل</numerusform>
            <numerusform>{n} علامة سل</numerusform>
        </translation>
    </message>
    <message>
        <source>{question} Tick what it is, or choose the first answer.</source>
        <translation>‏{question} يُرجى تحديد ما يوجد، أو اختيار الإجابة الأولى.</translation>
    </message>
    <message>
        <source>{value} °C</source>
        <translation>‏{value} °م</translation>
    </message>
    <message>
        <source>“{code}” is not a topic of the list.</source>
        <translation>‏«{code}» ليس من موضوعات القائمة.</translation>
    </message>
    <message>
        <source>“{code}” is not on the list for this age.</source>
        <translation>‏«{code}» ليس في قائمة هذا العمر.</translation>
    </message>
    <message>
        <source>“{code}” is not on the list.</source>
        <translation>‏«{code}» ليس في القائمة.</translation>
    </message>
</context>
<context>
    <name>Classes</name>
    <message>
        <source>(no words yet)</source>
        <translation>(بلا نص بعد)</translation>
    </message>
    <message>
        <source>16 digits, or hold the QR code before the scanner. Spaces and hyphens do not matter.</source>
        <translation>تُكتب 16 خانة، أو يُقرَّب رمز QR من القارئ. المسافات والشرطات لا تهم.</translation>
    </message>
    <message>
        <source>A PDF, picture or text that the class learns from can be kept here. It opens on this laptop, without internet.</source>
        <translation>يمكن أن يُحفظ هنا ملف PDF أو صورة أو نص يتعلّم منه الصف، ويُفتح على هذا الحاسوب بلا إنترنت.</translation>
    </message>
    <message>
        <source>A digit is wrong, missing or has changed places. Read the 16 digits once more.</source>
        <translation>إحدى الخانات خاطئة أو ناقصة أو في غير موضعها. يُرجى قراءة الخانات الـ16 مرة أخرى.</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>A quiz needs at least one question.</source>
        <translation>يحتاج الاختبار القصير إلى سؤال واحد على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>A quiz of {n} questions is too long. Make two quizzes of at most {most} questions.</source>
        <translation>
            <numerusform>لا أسئلة في الاختبار. الحد الأعلى للاختبار الواحد {most}.</numerusform>
            <numerusform>اختبار من سؤال واحد أطول من اللازم. الحد الأعلى للاختبار الواحد {most}.</numerusform>
            <numerusform>اختبار من سؤالين أطول من اللازم. الحد الأعلى للاختبار الواحد {most}.</numerusform>
            <numerusform>اختبار من {n} أسئلة أطول من اللازم. يُرجى تقسيمه إلى اختبارين، في كل منهما {most} على الأكثر.</numerusform>
            <numerusform>اختبار من {n} سؤالًا أطول من اللازم. يُرجى تقسيمه إلى اختبارين، في كل منهما {most} على الأكثر.</numerusform>
            <numerusform>اختبار من {n} سؤال أطول من اللازم. يُرجى تقسيمه إلى اختبارين، في كل منهما {most} على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quiz shows what people know before and after the class. It is answered on the laptop, or printed and typed back.</source>
        <translation>يُظهر الاختبار القصير ما يعرفه المشاركون قبل الصف وبعده. يُجاب عنه على الحاسوب، أو يُطبع ثم تُدخل إجاباته.</translation>
    </message>
    <message>
        <source>A score cannot be below 0.</source>
        <translation>لا يمكن أن تكون الدرجة أقل من 0.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>إضافة صور…</translation>
    </message>
    <message>
        <source>Add question (Ctrl+Enter)</source>
        <translation>إضافة سؤال (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Add the file “{title}”</source>
        <translation>إضافة الملف «{title}»</translation>
    </message>
    <message>
        <source>Add the photo “{title}”</source>
        <translation>إضافة الصورة «{title}»</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Address of the visitor</source>
        <translation>عنوان الزائر</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>البالغون</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>كل الصفوف</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>تمت الإجابة عن كل الأسئلة.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} places are taken. Who is enrolled now stands on the waiting list.</source>
        <translation>
            <numerusform>لا مقاعد في الصف. من يُسجَّل الآن يوضع في قائمة الانتظار.</numerusform>
            <numerusform>المقعد الوحيد مشغول. من يُسجَّل الآن يوضع في قائمة الانتظار.</numerusform>
            <numerusform>المقعدان مشغولان. من يُسجَّل الآن يوضع في قائمة الانتظار.</numerusform>
            <numerusform>كل المقاعد ({n}) مشغولة. من يُسجَّل الآن يوضع في قائمة الانتظار.</numerusform>
            <numerusform>كل المقاعد ({n}) مشغولة. من يُسجَّل الآن يوضع في قائمة الانتظار.</numerusform>
            <numerusform>كل المقاعد ({n}) مشغولة. من يُسجَّل الآن يوضع في قائمة الانتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer does not belong to a question of this quiz. Open the quiz again.</source>
        <translation>إحدى الإجابات لا تخص أي سؤال في هذا الاختبار. يُرجى فتح الاختبار من جديد.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Answer on the laptop</source>
        <translation>الإجابة على الحاسوب</translation>
    </message>
    <message>
        <source>Answer to choose from</source>
        <translation>إجابة للاختيار</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>الإجابة {number}</translation>
    </message>
    <message>
        <source>Answer {number} is right (Ctrl {number})</source>
        <translation>الإجابة {number} هي الصحيحة (Ctrl {number})</translation>
    </message>
    <message>
        <source>Answer: {line}</source>
        <translation>الإجابة: {line}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أجابوا</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>طريقة الإجابة</translation>
    </message>
    <message>
        <source>Answered quiz</source>
        <translation>اختبار قصير مُجاب عنه</translation>
    </message>
    <message>
        <source>Answered: {answer}</source>
        <translation>أُجيب: {answer}</translation>
    </message>
    <message>
        <source>Answers of {name} to the quiz “{title}”</source>
        <translation>إجابات {name} في الاختبار القصير «{title}»</translation>
    </message>
    <message>
        <source>Answers; mark the right one</source>
        <translation>الإجابات، مع تحديد الصحيحة</translation>
    </message>
    <message>
        <source>As</source>
        <translation>بصفة</translation>
    </message>
    <message>
        <source>As in the country pack</source>
        <translation>كما في حزمة البلد</translation>
    </message>
    <message>
        <source>As people call it, e.g. Mothers&apos; class Melati</source>
        <translation>كما يسمّيه الناس، مثل: صف الأمهات «الياسمين»</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Attendance of {name}</source>
        <translation>حضور {name}</translation>
    </message>
    <message>
        <source>Attendance of {name}, {day}</source>
        <translation>حضور {name}‏، {day}</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>ورقة الحضور</translation>
    </message>
    <message>
        <source>Attendance sheet of one meeting</source>
        <translation>ورقة حضور لقاء واحد</translation>
    </message>
    <message>
        <source>Attendance sheet, filled</source>
        <translation>ورقة الحضور، معبّأة</translation>
    </message>
    <message>
        <source>Attendance sheet, to be signed</source>
        <translation>ورقة الحضور، للتوقيع</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>مرات الحضور</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the class</source>
        <translation>رجوع إلى الصف</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء الاختبار</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>ساعة البدء</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Call the file “{before}” “{title}”</source>
        <translation>تسمية الملف «{before}» باسم «{title}»</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>Came to {came} of {held} meetings</source>
        <translation>حضر {came} من {held} من اللقاءات</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>حضر مع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>إلغاء اللقاء</translation>
    </message>
    <message>
        <source>Cancel the meeting of {day}</source>
        <translation>إلغاء لقاء {day}</translation>
    </message>
    <message>
        <source>Cancelled: {reason}</source>
        <translation>أُلغي: {reason}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Certificate {number} was withdrawn</source>
        <translation>سُحبت الشهادة ‎{number}</translation>
    </message>
    <message>
        <source>Certificate {number}, {day}</source>
        <translation>الشهادة ‎{number}، {day}</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Certificates of {name}</source>
        <translation>شهادات {name}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the class</source>
        <translation>تعديل الصف</translation>
    </message>
    <message>
        <source>Change the class {name}</source>
        <translation>تعديل الصف {name}</translation>
    </message>
    <message>
        <source>Change the kind {name}</source>
        <translation>تعديل النوع {name}</translation>
    </message>
    <message>
        <source>Change the quiz “{title}”</source>
        <translation>تعديل الاختبار القصير «{title}»</translation>
    </message>
    <message>
        <source>Change the words as you like, copy them, and paste them into a message on the telephone.</source>
        <translation>يمكن تعديل النص حسب الرغبة، ثم نسخه ولصقه في رسالة على الهاتف.</translation>
    </message>
    <message>
        <source>Change what is known of {name}</source>
        <translation>تعديل بيانات {name}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>تعديل {name}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Check a certificate</source>
        <translation>التحقق من شهادة</translation>
    </message>
    <message>
        <source>Check that the stick or folder is still there, then choose the file again.</source>
        <translation>يُرجى التأكد من أن ذاكرة USB أو المجلد ما زال موجودًا، ثم اختيار الملف من جديد.</translation>
    </message>
    <message>
        <source>Child, age</source>
        <translation>الطفل وعمره</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>يُرجى اختيار شخص</translation>
    </message>
    <message>
        <source>Choose a resident, or write the name of a guest.</source>
        <translation>يُرجى اختيار ساكن، أو كتابة اسم ضيف.</translation>
    </message>
    <message>
        <source>Choose another kind, or show all classes.</source>
        <translation>يمكن اختيار نوع آخر، أو عرض كل الصفوف.</translation>
    </message>
    <message>
        <source>Choose facilitator, tutor or guest.</source>
        <translation>يُرجى اختيار ميسّرة أو معلّمة أو ضيف.</translation>
    </message>
    <message>
        <source>Choose how the meetings repeat.</source>
        <translation>يُرجى اختيار كيفية تكرار اللقاءات.</translation>
    </message>
    <message>
        <source>Choose how the question is answered.</source>
        <translation>يُرجى اختيار طريقة الإجابة عن السؤال.</translation>
    </message>
    <message>
        <source>Choose somebody of the village, or write the name of a guest</source>
        <translation>اختيار شخص من القرية، أو كتابة اسم ضيف</translation>
    </message>
    <message>
        <source>Choose what kind of class it is.</source>
        <translation>يُرجى اختيار نوع الصف.</translation>
    </message>
    <message>
        <source>Choose what the quiz is for.</source>
        <translation>يُرجى اختيار الغرض من الاختبار القصير.</translation>
    </message>
    <message>
        <source>Choose whether it is the test before, the test after, or an exercise.</source>
        <translation>يُرجى تحديد ما إذا كان اختبارًا قبليًا أو بعديًا أو تمرينًا.</translation>
    </message>
    <message>
        <source>Choose which test it is.</source>
        <translation>يُرجى تحديد أي اختبار هو.</translation>
    </message>
    <message>
        <source>Choose who came along.</source>
        <translation>يُرجى تحديد المرافق.</translation>
    </message>
    <message>
        <source>Choose whom the class is for.</source>
        <translation>يُرجى تحديد لمن هذا الصف.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>المختار</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Class, group or who leads it</source>
        <translation>الصف أو المجموعة أو من يديره</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Classes of the month</source>
        <translation>صفوف الشهر</translation>
    </message>
    <message>
        <source>Classes of the year</source>
        <translation>صفوف السنة</translation>
    </message>
    <message>
        <source>Close the class</source>
        <translation>إغلاق الصف</translation>
    </message>
    <message>
        <source>Close the class {name}</source>
        <translation>إغلاق الصف {name}</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>تاريخ الإغلاق</translation>
    </message>
    <message>
        <source>Closed on {day}</source>
        <translation>أُغلق في {day}</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>إعادة إلى الصف</translation>
    </message>
    <message>
        <source>Completed by</source>
        <translation>شرط الإتمام</translation>
    </message>
    <message>
        <source>Completed this month</source>
        <translation>أتمّوا الصف هذا الشهر</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Cross one box for each question. Leave a question empty if you do not know the answer.</source>
        <translation>توضع علامة × في مربع واحد لكل سؤال. ويُترك السؤال فارغًا إذا كانت الإجابة غير معروفة.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Day of the test</source>
        <translation>يوم الاختبار</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>أيام الشهر</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Does not take place…</source>
        <translation>لن يُعقد…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Drop out</source>
        <translation>ترك الصف</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>ترك الصف</translation>
    </message>
    <message>
        <source>Dropped out on</source>
        <translation>تاريخ ترك الصف</translation>
    </message>
    <message>
        <source>Dropped out on {day}: {reason}</source>
        <translation>ترك الصف في {day}: {reason}</translation>
    </message>
    <message>
        <source>E.g. 0-1 year</source>
        <translation>مثلًا 0-1 سنة</translation>
    </message>
    <message>
        <source>Elderly people</source>
        <translation>كبار السن</translation>
    </message>
    <message>
        <source>Empty: as in the country pack, in every language</source>
        <translation>فارغ: كما في حزمة البلد، بكل اللغات</translation>
    </message>
    <message>
        <source>Empty: exactly this number.</source>
        <translation>فارغ: هذا العدد بالضبط.</translation>
    </message>
    <message>
        <source>Empty: it goes on</source>
        <translation>فارغ: الصف مستمر</translation>
    </message>
    <message>
        <source>Empty: no limit</source>
        <translation>فارغ: بلا حد</translation>
    </message>
    <message>
        <source>Empty: no test is needed</source>
        <translation>فارغ: لا يلزم اختبار</translation>
    </message>
    <message>
        <source>Empty: until the last day</source>
        <translation>فارغ: حتى اليوم الأخير</translation>
    </message>
    <message>
        <source>Empty: where the class always meets</source>
        <translation>فارغ: مكان اللقاء المعتاد</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>ساعة الانتهاء</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>كافية</translation>
    </message>
    <message>
        <source>Enough from (percent)</source>
        <translation>كافية ابتداءً من (%)</translation>
    </message>
    <message>
        <source>Enough is {percent}% or more.</source>
        <translation>النتيجة الكافية: {percent}% فأكثر.</translation>
    </message>
    <message>
        <source>Enrol people</source>
        <translation>تسجيل مشاركين</translation>
    </message>
    <message>
        <source>Enrol people first, then type in what they scored before and after the class.</source>
        <translation>يُسجَّل المشاركون أولًا، ثم تُدخل درجاتهم قبل الصف وبعده.</translation>
    </message>
    <message>
        <source>Enrol people first; then their sheets can be typed in here.</source>
        <translation>يُسجَّل المشاركون أولًا، ثم يمكن إدخال أوراقهم هنا.</translation>
    </message>
    <message>
        <source>Enrol people in {name}</source>
        <translation>تسجيل مشاركين في {name}</translation>
    </message>
    <message>
        <source>Enrol {name}</source>
        <translation>تسجيل {name}</translation>
    </message>
    <message>
        <source>Enrol {name} in {class_name}</source>
        <translation>تسجيل {name} في {class_name}</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>المسجّلون</translation>
    </message>
    <message>
        <source>Enrolled just now</source>
        <translation>سُجّلوا الآن</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Every how many weeks or months</source>
        <translation>كل كم أسبوعًا أو شهرًا</translation>
    </message>
    <message>
        <source>Every month on the same date</source>
        <translation>كل شهر في التاريخ نفسه</translation>
    </message>
    <message>
        <source>Every month on the same weekday</source>
        <translation>كل شهر في يوم الأسبوع نفسه</translation>
    </message>
    <message>
        <source>Every week or every few weeks</source>
        <translation>كل أسبوع أو كل بضعة أسابيع</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Everybody, for a group</source>
        <translation>الجميع، لمجموعة</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>ميسّرة</translation>
    </message>
    <message>
        <source>False</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>File before</source>
        <translation>الملف السابق</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files of the class</source>
        <translation>ملفات الصف</translation>
    </message>
    <message>
        <source>Fill free places</source>
        <translation>ملء المقاعد الشاغرة</translation>
    </message>
    <message>
        <source>Fill the free places in {class_name}</source>
        <translation>ملء المقاعد الشاغرة في {class_name}</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>Finish (Enter)</source>
        <translation>إنهاء (Enter)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>اللقاء الأول</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لمن</translation>
    </message>
    <message numerus="yes">
        <source>For the teacher only. All together: {n} points.</source>
        <translation>
            <numerusform>للمعلّم فقط. المجموع: بلا درجات.</numerusform>
            <numerusform>للمعلّم فقط. المجموع: درجة واحدة.</numerusform>
            <numerusform>للمعلّم فقط. المجموع: درجتان.</numerusform>
            <numerusform>للمعلّم فقط. المجموع: {n} درجات.</numerusform>
            <numerusform>للمعلّم فقط. المجموع: {n} درجة.</numerusform>
            <numerusform>للمعلّم فقط. المجموع: {n} درجة.</numerusform>
        </translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Free places: {free}. Waiting: {waiting}.</source>
        <translation>المقاعد الشاغرة: {free}. في الانتظار: {waiting}.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Further down (Alt+Down)</source>
        <translation>إلى الأسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>Further up (Alt+Up)</source>
        <translation>إلى الأعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>Give a place</source>
        <translation>إعطاء مقعد</translation>
    </message>
    <message>
        <source>Give {name} a place in {class_name}</source>
        <translation>إعطاء {name} مقعدًا في {class_name}</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Head of the post</source>
        <translation>مسؤول النقطة الصحية</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>عُقد</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>How far off counts as right cannot be below 0.</source>
        <translation>لا يمكن أن يكون الفرق المقبول أقل من 0.</translation>
    </message>
    <message>
        <source>How far the number may be off, in thousandths</source>
        <translation>الفرق المقبول في العدد، بالأجزاء من الألف</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>طريقة الإجابة</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>Husband or wife</source>
        <translation>الزوج أو الزوجة</translation>
    </message>
    <message>
        <source>I do not know (0)</source>
        <translation>لا أعرف (0)</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>تحسّنوا</translation>
    </message>
    <message>
        <source>Improved: {number} of {all}</source>
        <translation>تحسّن {number} من {all}</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Invitation slips</source>
        <translation>قصاصات الدعوة</translation>
    </message>
    <message>
        <source>Invitation to “{class_name}”</source>
        <translation>دعوة إلى «{class_name}»</translation>
    </message>
    <message>
        <source>Issue certificate</source>
        <translation>إصدار الشهادة</translation>
    </message>
    <message>
        <source>Issue the certificate of {name}</source>
        <translation>إصدار شهادة {name}</translation>
    </message>
    <message numerus="yes">
        <source>Issue {n} certificates</source>
        <translation>
            <numerusform>لا شهادات للإصدار</numerusform>
            <numerusform>إصدار شهادة واحدة</numerusform>
            <numerusform>إصدار شهادتين</numerusform>
            <numerusform>إصدار {n} شهادات</numerusform>
            <numerusform>إصدار {n} شهادة</numerusform>
            <numerusform>إصدار {n} شهادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue {n} certificates of {class_name}</source>
        <translation>
            <numerusform>لا شهادات للإصدار في {class_name}</numerusform>
            <numerusform>إصدار شهادة واحدة في {class_name}</numerusform>
            <numerusform>إصدار شهادتين في {class_name}</numerusform>
            <numerusform>إصدار {n} شهادات في {class_name}</numerusform>
            <numerusform>إصدار {n} شهادة في {class_name}</numerusform>
            <numerusform>إصدار {n} شهادة في {class_name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>It stands on the list of meetings, e.g. flood, feast day, nobody to lead it</source>
        <translation>يظهر في قائمة اللقاءات، مثل: فيضان، عيد، لا أحد لإدارته</translation>
    </message>
    <message>
        <source>It takes place after all</source>
        <translation>سيُعقد رغم ذلك</translation>
    </message>
    <message>
        <source>Keys: 1 or T is true, 2 or F is false. Space: left out.</source>
        <translation>المفاتيح: 1 أو T صواب، 2 أو F خطأ. المسافة: بلا إجابة.</translation>
    </message>
    <message numerus="yes">
        <source>Keys: 1 to {n}, or letters. Space: left out.</source>
        <translation>
            <numerusform>المفاتيح: لا إجابات بعد. المسافة: بلا إجابة.</numerusform>
            <numerusform>المفاتيح: 1 أو الحرف. المسافة: بلا إجابة.</numerusform>
            <numerusform>المفاتيح: 1 أو 2، أو الحرفان. المسافة: بلا إجابة.</numerusform>
            <numerusform>المفاتيح: من 1 إلى {n}، أو الحروف. المسافة: بلا إجابة.</numerusform>
            <numerusform>المفاتيح: من 1 إلى {n}، أو الحروف. المسافة: بلا إجابة.</numerusform>
            <numerusform>المفاتيح: من 1 إلى {n}، أو الحروف. المسافة: بلا إجابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of class</source>
        <translation>نوع الصف</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>نوع السؤال</translation>
    </message>
    <message>
        <source>Kinds of classes</source>
        <translation>أنواع الصفوف</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Larger (Ctrl +)</source>
        <translation>تكبير (Ctrl +)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Learned first, and leads others since {day}: {name}.</source>
        <translation>تعلّم في الصف أولًا، ويديره لغيره منذ {day}: {name}.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>التعلّم</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>يديره</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروكة</translation>
    </message>
    <message>
        <source>Make the quiz “{title}”</source>
        <translation>إنشاء الاختبار القصير «{title}»</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>Mark at least one person.</source>
        <translation>يُرجى تحديد شخص واحد على الأقل.</translation>
    </message>
    <message>
        <source>Mark the one answer that is right.</source>
        <translation>يُرجى تحديد الإجابة الصحيحة الوحيدة.</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>مادة تعليمية</translation>
    </message>
    <message>
        <source>Material to learn from</source>
        <translation>مادة للتعلّم</translation>
    </message>
    <message>
        <source>May be off by</source>
        <translation>الفرق المقبول</translation>
    </message>
    <message>
        <source>Mean after (%)</source>
        <translation>المتوسط البعدي (%)</translation>
    </message>
    <message>
        <source>Mean after: {percent}%</source>
        <translation>المتوسط البعدي: {percent}%</translation>
    </message>
    <message>
        <source>Mean before (%)</source>
        <translation>المتوسط القبلي (%)</translation>
    </message>
    <message>
        <source>Mean before: {percent}%</source>
        <translation>المتوسط القبلي: {percent}%</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Meeting on {day}: time and topic</source>
        <translation>لقاء {day}: الوقت والموضوع</translation>
    </message>
    <message>
        <source>Meeting: date and signature</source>
        <translation>اللقاء: التاريخ والتوقيع</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>اللقاءات</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>اللقاءات المعقودة</translation>
    </message>
    <message>
        <source>Meetings needed</source>
        <translation>اللقاءات المطلوبة</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>الرجال</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Mother or mother-in-law</source>
        <translation>الأم أو الحماة</translation>
    </message>
    <message>
        <source>Mothers of toddlers</source>
        <translation>أمهات الأطفال الصغار</translation>
    </message>
    <message>
        <source>Mothers&apos; classes, exercise for the elderly, tutoring, training: everything for which people meet stands here.</source>
        <translation>صفوف الأمهات، تمارين كبار السن، الدروس المساندة، التدريب: كل ما يلتقي الناس من أجله يظهر هنا.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>نقل اللقاء</translation>
    </message>
    <message>
        <source>Move the file “{title}” in the list</source>
        <translation>نقل الملف «{title}» في القائمة</translation>
    </message>
    <message>
        <source>Move the meeting of {day}</source>
        <translation>نقل لقاء {day}</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>نقل إلى يوم آخر…</translation>
    </message>
    <message>
        <source>Moved from {day}: {reason}</source>
        <translation>نُقل من {day}: {reason}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the visitor</source>
        <translation>اسم الزائر</translation>
    </message>
    <message>
        <source>Name or card number (F3): Enter marks who came</source>
        <translation>الاسم أو رقم البطاقة (F3): Enter يحدد من حضر</translation>
    </message>
    <message>
        <source>Name, mother, house or card number: Enter enrols</source>
        <translation>الاسم أو الأم أو البيت أو رقم البطاقة: Enter للتسجيل</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>إضافة نوع</translation>
    </message>
    <message>
        <source>New kind of class</source>
        <translation>إضافة نوع من الصفوف</translation>
    </message>
    <message>
        <source>New quiz</source>
        <translation>إضافة اختبار قصير</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>التالي (Enter)</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>الملف التالي</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>اللقاء القادم</translation>
    </message>
    <message>
        <source>Next meeting: {day}</source>
        <translation>اللقاء القادم: {day}</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>الشخص التالي</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No class fits these choices</source>
        <translation>لا صف يطابق هذه الاختيارات</translation>
    </message>
    <message>
        <source>No class yet</source>
        <translation>لا صفوف بعد</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>لا ملفات بعد</translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation>لا لقاء مخطَّط</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>لا لقاءات بعد</translation>
    </message>
    <message>
        <source>No photos. They are kept encrypted and never leave this laptop by themselves.</source>
        <translation>لا صور. تُحفظ الصور مشفّرة ولا تخرج من هذا الحاسوب من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>No quiz yet</source>
        <translation>لا اختبارات قصيرة بعد</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>رقم {number}</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>لم يُسجَّل أحد بعد</translation>
    </message>
    <message>
        <source>Nobody is in this class yet. Type the names of those who came above.</source>
        <translation>لا أحد في هذا الصف بعد. تُكتب أعلاه أسماء من حضروا.</translation>
    </message>
    <message>
        <source>Nobody is marked yet. Press P for who came, A for who did not.</source>
        <translation>لم يُحدَّد أحد بعد. المفتاح P لمن حضر، والمفتاح A لمن غاب.</translation>
    </message>
    <message>
        <source>Nobody is written down yet.</source>
        <translation>لم يُكتب أحد بعد.</translation>
    </message>
    <message>
        <source>Nobody of those chosen has a certificate yet. Issue it first, then print it.</source>
        <translation>ليس لأحد من المختارين شهادة بعد. تُصدر الشهادة أولًا ثم تُطبع.</translation>
    </message>
    <message>
        <source>Nobody takes part in this class yet</source>
        <translation>لا أحد يشارك في هذا الصف بعد</translation>
    </message>
    <message>
        <source>Nobody takes part yet</source>
        <translation>لا مشاركين بعد</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Not enough</source>
        <translation>غير كافية</translation>
    </message>
    <message>
        <source>Not offered any more</source>
        <translation>لم يعد معروضًا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note, e.g. where a guest comes from</source>
        <translation>ملاحظة، مثل: من أين الضيف</translation>
    </message>
    <message>
        <source>Nothing was stored of the answers of {name}. “Begin” goes on with them.</source>
        <translation>لم يُحفظ شيء من إجابات {name}. يمكن المتابعة بها عبر «بدء الاختبار».</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Number of meetings</source>
        <translation>عدد اللقاءات</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>عدد المقاعد</translation>
    </message>
    <message>
        <source>Number on the certificate</source>
        <translation>رقم الشهادة</translation>
    </message>
    <message>
        <source>Number that is right</source>
        <translation>العدد الصحيح</translation>
    </message>
    <message>
        <source>Number, in thousandths</source>
        <translation>العدد، بالأجزاء من الألف</translation>
    </message>
    <message>
        <source>Of these with husband or family</source>
        <translation>منها مع الزوج أو الأسرة</translation>
    </message>
    <message>
        <source>Of these, with husband or family</source>
        <translation>منها مع الزوج أو الأسرة</translation>
    </message>
    <message>
        <source>Offered for new classes</source>
        <translation>يُعرض للصفوف الجديدة</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>On single days</source>
        <translation>في أيام متفرقة</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>One meeting</source>
        <translation>لقاء واحد</translation>
    </message>
    <message>
        <source>One meeting of {name}</source>
        <translation>لقاء واحد من {name}</translation>
    </message>
    <message>
        <source>One of several answers</source>
        <translation>إجابة من عدة إجابات</translation>
    </message>
    <message>
        <source>One of these people is not in the class any more. Open the list again.</source>
        <translation>أحد هؤلاء لم يعد في الصف. يُرجى فتح القائمة من جديد.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open a file or a quiz of a class first</source>
        <translation>يُفتح أولًا ملف أو اختبار قصير من أحد الصفوف</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>فتح البطاقة</translation>
    </message>
    <message>
        <source>Open the class</source>
        <translation>فتح الصف</translation>
    </message>
    <message>
        <source>Open the class again</source>
        <translation>إعادة فتح الصف</translation>
    </message>
    <message>
        <source>Open the class {name} again</source>
        <translation>إعادة فتح الصف {name}</translation>
    </message>
    <message>
        <source>Other family</source>
        <translation>قريب آخر</translation>
    </message>
    <message>
        <source>Other title…</source>
        <translation>عنوان آخر…</translation>
    </message>
    <message>
        <source>P or +: came · A or -: absent · C or *: with whom · R: why not · Enter: next · Delete: take back</source>
        <translation>المفاتيح: P أو + حضر · A أو - غائب · C أو * مع من · R سبب الغياب · Enter التالي · Delete تراجع</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF, pictures, text</source>
        <translation>PDF وصور ونصوص</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Pages of the PDF</source>
        <translation>صفحات ملف PDF</translation>
    </message>
    <message>
        <source>Parents and caregivers</source>
        <translation>الوالدون ومقدّمو الرعاية</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>People and their answers</source>
        <translation>الأشخاص وإجاباتهم</translation>
    </message>
    <message>
        <source>People are enrolled in “{name}”. Close the class instead: what happened stays in the records.</source>
        <translation>في «{name}» أشخاص مسجّلون. يُرجى إغلاق الصف بدلًا من إزالته: فما جرى يبقى محفوظًا.</translation>
    </message>
    <message>
        <source>People of the class</source>
        <translation>المشاركون في الصف</translation>
    </message>
    <message>
        <source>People who came</source>
        <translation>من حضروا</translation>
    </message>
    <message>
        <source>People with a small business</source>
        <translation>أصحاب المشاريع الصغيرة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Person in a class</source>
        <translation>مشارك في صف</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Photos of the meeting</source>
        <translation>صور اللقاء</translation>
    </message>
    <message>
        <source>Photos of {day}</source>
        <translation>صور {day}</translation>
    </message>
    <message>
        <source>Photos…</source>
        <translation>الصور…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>الموضع في الترتيب</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Plan all meetings at once: every week, every month, or on single days.</source>
        <translation>يمكن تخطيط كل اللقاءات دفعة واحدة: كل أسبوع أو كل شهر أو في أيام متفرقة.</translation>
    </message>
    <message>
        <source>Plan meetings</source>
        <translation>تخطيط اللقاءات</translation>
    </message>
    <message>
        <source>Plan meetings of {name}</source>
        <translation>تخطيط لقاءات {name}</translation>
    </message>
    <message>
        <source>Plan them</source>
        <translation>تخطيط اللقاءات</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>مخطَّط ليوم</translation>
    </message>
    <message>
        <source>Please bring your husband or somebody of your family.</source>
        <translation>يُرجى الحضور مع الزوج أو أحد أفراد الأسرة.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Points possible</source>
        <translation>الدرجة الكاملة</translation>
    </message>
    <message>
        <source>Poster of the meeting</source>
        <translation>ملصق اللقاء</translation>
    </message>
    <message>
        <source>Pregnant women</source>
        <translation>الحوامل</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>السؤال {number}</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>السؤال {number} من {total}</translation>
    </message>
    <message>
        <source>Question {number}: {problem}</source>
        <translation>السؤال {number}: {problem}</translation>
    </message>
    <message>
        <source>Question {number}: {question}</source>
        <translation>السؤال {number}: {question}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Questions of the quiz</source>
        <translation>أسئلة الاختبار القصير</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>اختبار قصير</translation>
    </message>
    <message>
        <source>Quiz sheet</source>
        <translation>ورقة الاختبار القصير</translation>
    </message>
    <message>
        <source>Quiz sheet: {title}</source>
        <translation>ورقة الاختبار القصير: {title}</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>الاختبارات القصيرة</translation>
    </message>
    <message>
        <source>Quizzes of the class</source>
        <translation>اختبارات الصف القصيرة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Reminder for {day}</source>
        <translation>تذكير بموعد {day}</translation>
    </message>
    <message>
        <source>Reminder to copy…</source>
        <translation>تذكير للنسخ…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove answers</source>
        <translation>إزالة الإجابات</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Remove the answers of {name} to the quiz “{title}”</source>
        <translation>إزالة إجابات {name} في الاختبار القصير «{title}»</translation>
    </message>
    <message>
        <source>Remove the class</source>
        <translation>إزالة الصف</translation>
    </message>
    <message>
        <source>Remove the class {name}</source>
        <translation>إزالة الصف {name}</translation>
    </message>
    <message>
        <source>Remove the file “{title}”</source>
        <translation>إزالة الملف «{title}»</translation>
    </message>
    <message>
        <source>Remove the kind {name}</source>
        <translation>إزالة النوع {name}</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>إزالة اللقاء</translation>
    </message>
    <message>
        <source>Remove the meeting of {name} on {day}</source>
        <translation>إزالة لقاء {name} في {day}</translation>
    </message>
    <message>
        <source>Remove the photo “{title}”</source>
        <translation>إزالة الصورة «{title}»</translation>
    </message>
    <message>
        <source>Remove the points of {name}: {test}</source>
        <translation>إزالة درجات {name}: {test}</translation>
    </message>
    <message>
        <source>Remove the quiz “{title}”</source>
        <translation>إزالة الاختبار القصير «{title}»</translation>
    </message>
    <message>
        <source>Remove the sheet of {name}, quiz “{title}”</source>
        <translation>إزالة ورقة {name}، الاختبار القصير «{title}»</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>إزالة هذا السؤال</translation>
    </message>
    <message>
        <source>Remove this sheet</source>
        <translation>إزالة هذه الورقة</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Remove {name} from {class_name}</source>
        <translation>إزالة {name} من {class_name}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صحيحة</translation>
    </message>
    <message>
        <source>Right answers of a quiz</source>
        <translation>الإجابات الصحيحة لاختبار قصير</translation>
    </message>
    <message>
        <source>Right answers: {title}</source>
        <translation>الإجابات الصحيحة: {title}</translation>
    </message>
    <message>
        <source>Right is: {answer}</source>
        <translation>الصحيح: {answer}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Save a new version of the quiz “{title}”</source>
        <translation>حفظ إصدار جديد من الاختبار القصير «{title}»</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>حفظ كإصدار جديد</translation>
    </message>
    <message>
        <source>Save attendance</source>
        <translation>حفظ الحضور</translation>
    </message>
    <message>
        <source>Save quiz</source>
        <translation>حفظ الاختبار القصير</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ: {file}</translation>
    </message>
    <message>
        <source>Say whether it is true or false.</source>
        <translation>يُرجى تحديد صواب أو خطأ.</translation>
    </message>
    <message>
        <source>School children</source>
        <translation>أطفال المدارس</translation>
    </message>
    <message>
        <source>Score needed (%)</source>
        <translation>النتيجة المطلوبة (%)</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Sheet of {name}, quiz “{title}”</source>
        <translation>ورقة {name}، الاختبار القصير «{title}»</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>عرض الإجابات</translation>
    </message>
    <message>
        <source>Shown after the answers were given; may stay empty.</source>
        <translation>يظهر بعد الإجابة، ويمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Smaller (Ctrl −)</source>
        <translation>تصغير (Ctrl −)</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Somebody from outside</source>
        <translation>شخص من خارج القرية</translation>
    </message>
    <message>
        <source>Somebody on the waiting list gets no certificate.</source>
        <translation>لا شهادة لمن هو في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Start the class {name}</source>
        <translation>بدء الصف {name}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Still needed: {what}</source>
        <translation>ما زال مطلوبًا: {what}</translation>
    </message>
    <message>
        <source>Stop, keep nothing</source>
        <translation>إيقاف دون حفظ</translation>
    </message>
    <message>
        <source>Take the kind {name} as in the country pack</source>
        <translation>إعادة النوع {name} إلى ما في حزمة البلد</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>يشارك</translation>
    </message>
    <message>
        <source>Takes part in no class so far.</source>
        <translation>لا يشارك في أي صف حتى الآن.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Test after</source>
        <translation>الاختبار البعدي</translation>
    </message>
    <message>
        <source>Test after the class, percent</source>
        <translation>الاختبار البعدي، بالمئة</translation>
    </message>
    <message>
        <source>Test after {after}</source>
        <translation>الاختبار البعدي {after}</translation>
    </message>
    <message>
        <source>Test before</source>
        <translation>الاختبار القبلي</translation>
    </message>
    <message>
        <source>Test before and after the class</source>
        <translation>الاختبار القبلي والبعدي</translation>
    </message>
    <message>
        <source>Test before {before}</source>
        <translation>الاختبار القبلي {before}</translation>
    </message>
    <message>
        <source>Test before {before}, after {after}</source>
        <translation>الاختبار القبلي {before}، البعدي {after}</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>الاختبارات</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>نص الملف</translation>
    </message>
    <message>
        <source>The PDF “{file}” asks for a password or is damaged. Save it once more without a password, then add it.</source>
        <translation>ملف PDF «{file}» يطلب كلمة مرور أو هو تالف. يُرجى حفظه من جديد بلا كلمة مرور ثم إضافته.</translation>
    </message>
    <message>
        <source>The answer “{answer}” stands there twice.</source>
        <translation>الإجابة «{answer}» مكتوبة مرتين.</translation>
    </message>
    <message>
        <source>The class already meets on all of these days.</source>
        <translation>للصف لقاءات في كل هذه الأيام من قبل.</translation>
    </message>
    <message>
        <source>The class already meets on {day}. Choose another day.</source>
        <translation>للصف لقاء في {day} من قبل. يُرجى اختيار يوم آخر.</translation>
    </message>
    <message>
        <source>The class began on {first}. It cannot be closed before that day.</source>
        <translation>بدأ الصف في {first}. ولا يمكن إغلاقه قبل ذلك اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>The class has {n} places and all are taken. Give it more places, or wait until one is free.</source>
        <translation>
            <numerusform>لا مقاعد في الصف. يُرجى زيادة المقاعد.</numerusform>
            <numerusform>في الصف مقعد واحد وهو مشغول. يُرجى زيادة المقاعد أو انتظار أن يشغر.</numerusform>
            <numerusform>في الصف مقعدان وكلاهما مشغول. يُرجى زيادة المقاعد أو انتظار أن يشغر أحدهما.</numerusform>
            <numerusform>في الصف {n} مقاعد وكلها مشغولة. يُرجى زيادة المقاعد أو انتظار أن يشغر أحدها.</numerusform>
            <numerusform>في الصف {n} مقعدًا وكلها مشغولة. يُرجى زيادة المقاعد أو انتظار أن يشغر أحدها.</numerusform>
            <numerusform>في الصف {n} مقعد وكلها مشغولة. يُرجى زيادة المقاعد أو انتظار أن يشغر أحدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The class is full. {name} is on the waiting list, in place {place}.</source>
        <translation>الصف مكتمل. {name} في قائمة الانتظار، والترتيب {place}.</translation>
    </message>
    <message>
        <source>The class is full: {name} is on the waiting list. That the person came is written down.</source>
        <translation>الصف مكتمل: {name} في قائمة الانتظار. وقد سُجّل الحضور.</translation>
    </message>
    <message>
        <source>The class meets on {day}, outside these days. Move or cancel that meeting first.</source>
        <translation>للصف لقاء في {day} خارج هذه الأيام. يُرجى نقله أو إلغاؤه أولًا.</translation>
    </message>
    <message>
        <source>The class was closed on {day}. Open it again first.</source>
        <translation>أُغلق الصف في {day}. يُرجى إعادة فتحه أولًا.</translation>
    </message>
    <message>
        <source>The end must be later than the beginning.</source>
        <translation>يجب أن تكون النهاية بعد البداية.</translation>
    </message>
    <message>
        <source>The file is missing or damaged</source>
        <translation>الملف مفقود أو تالف</translation>
    </message>
    <message>
        <source>The last day ({last}) is before the first day ({first}).</source>
        <translation>اليوم الأخير ({last}) قبل اليوم الأول ({first}).</translation>
    </message>
    <message>
        <source>The meeting on {day} does not take place.</source>
        <translation>لقاء {day} لن يُعقد.</translation>
    </message>
    <message>
        <source>The meeting on {day} has an attendance list. It cannot be cancelled or removed.</source>
        <translation>للقاء {day} قائمة حضور، فلا يمكن إلغاؤه أو إزالته.</translation>
    </message>
    <message>
        <source>The meeting on {day} was cancelled. Take that back first.</source>
        <translation>أُلغي لقاء {day}. يُرجى التراجع عن الإلغاء أولًا.</translation>
    </message>
    <message>
        <source>The number is too large. Write at most {most}, with another unit if need be.</source>
        <translation>العدد أكبر من اللازم. الحد الأعلى {most}، ويمكن استعمال وحدة أخرى عند الحاجة.</translation>
    </message>
    <message>
        <source>The picture “{file}” cannot be read. It may be damaged: open it in another program and save it again.</source>
        <translation>تتعذّر قراءة الصورة «{file}»، وربما تكون تالفة: يُرجى فتحها في برنامج آخر وحفظها من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>The picture “{file}” is too large for this computer: {n} million pixels. Make it smaller in another program.</source>
        <translation>
            <numerusform>الصورة «{file}» أكبر مما يحتمله هذا الحاسوب. يُرجى تصغيرها في برنامج آخر.</numerusform>
            <numerusform>الصورة «{file}» أكبر مما يحتمله هذا الحاسوب: مليون بكسل. يُرجى تصغيرها في برنامج آخر.</numerusform>
            <numerusform>الصورة «{file}» أكبر مما يحتمله هذا الحاسوب: مليونا بكسل. يُرجى تصغيرها في برنامج آخر.</numerusform>
            <numerusform>الصورة «{file}» أكبر مما يحتمله هذا الحاسوب: {n} ملايين بكسل. يُرجى تصغيرها في برنامج آخر.</numerusform>
            <numerusform>الصورة «{file}» أكبر مما يحتمله هذا الحاسوب: {n} مليون بكسل. يُرجى تصغيرها في برنامج آخر.</numerusform>
            <numerusform>الصورة «{file}» أكبر مما يحتمله هذا الحاسوب: {n} مليون بكسل. يُرجى تصغيرها في برنامج آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The place goes to</source>
        <translation>يُعطى المقعد إلى</translation>
    </message>
    <message>
        <source>The post tells whether this number is genuine.</source>
        <translation>يمكن التحقق من هذا الرقم لدى النقطة الصحية.</translation>
    </message>
    <message numerus="yes">
        <source>The quiz “{title}” was answered {n} times since then. Its questions stay as they were asked. Change the quiz: a new version is made.</source>
        <translation>
            <numerusform>لم يُجب أحد عن الاختبار القصير «{title}» منذ ذلك الحين، وتبقى أسئلته كما طُرحت. عند تعديله يُنشأ إصدار جديد.</numerusform>
            <numerusform>أُجيب عن الاختبار القصير «{title}» مرة واحدة منذ ذلك الحين، وتبقى أسئلته كما طُرحت. عند تعديله يُنشأ إصدار جديد.</numerusform>
            <numerusform>أُجيب عن الاختبار القصير «{title}» مرتين منذ ذلك الحين، وتبقى أسئلته كما طُرحت. عند تعديله يُنشأ إصدار جديد.</numerusform>
            <numerusform>أُجيب عن الاختبار القصير «{title}» {n} مرات منذ ذلك الحين، وتبقى أسئلته كما طُرحت. عند تعديله يُنشأ إصدار جديد.</numerusform>
            <numerusform>أُجيب عن الاختبار القصير «{title}» {n} مرة منذ ذلك الحين، وتبقى أسئلته كما طُرحت. عند تعديله يُنشأ إصدار جديد.</numerusform>
            <numerusform>أُجيب عن الاختبار القصير «{title}» {n} مرة منذ ذلك الحين، وتبقى أسئلته كما طُرحت. عند تعديله يُنشأ إصدار جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reminder is copied. Paste it into a message.</source>
        <translation>تم نسخ التذكير، ويمكن لصقه في رسالة.</translation>
    </message>
    <message>
        <source>The rest came</source>
        <translation>البقية حضروا</translation>
    </message>
    <message>
        <source>The rest did not come</source>
        <translation>البقية غابوا</translation>
    </message>
    <message>
        <source>The tab “Learning” of a class brings you here.</source>
        <translation>يمكن الوصول إلى هنا من تبويب «التعلّم» في الصف.</translation>
    </message>
    <message>
        <source>There are classes of this kind. Hide it instead: then nobody is offered it any more.</source>
        <translation>توجد صفوف من هذا النوع. يُرجى إخفاؤه بدلًا من إزالته، فلا يُعرض بعد ذلك.</translation>
    </message>
    <message>
        <source>There is a newer version of this quiz already. Open that one.</source>
        <translation>يوجد إصدار أحدث من هذا الاختبار القصير. يُرجى فتحه.</translation>
    </message>
    <message>
        <source>There is no certificate that holds.</source>
        <translation>لا توجد شهادة سارية.</translation>
    </message>
    <message>
        <source>These answers are not here any more.</source>
        <translation>لم تعد هذه الإجابات موجودة.</translation>
    </message>
    <message>
        <source>These points of {name} come from a quiz. Correct the answers under “Learning”.</source>
        <translation>هذه الدرجات لـ{name} مصدرها اختبار قصير. يُرجى تصحيح الإجابات في «التعلّم».</translation>
    </message>
    <message>
        <source>This cannot be undone: the certificate {number} of {name} rests on it. Withdraw the certificate first.</source>
        <translation>لا يمكن التراجع عن هذا: فعليه تقوم الشهادة ‎{number} لـ{name}. يُرجى سحب الشهادة أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>This cannot be undone: “{name}” has {n} places, and all are taken now. Give the class more places first.</source>
        <translation>
            <numerusform>لا يمكن التراجع عن هذا: لا مقاعد في «{name}». يُرجى زيادة مقاعد الصف أولًا.</numerusform>
            <numerusform>لا يمكن التراجع عن هذا: في «{name}» مقعد واحد وهو مشغول الآن. يُرجى زيادة مقاعد الصف أولًا.</numerusform>
            <numerusform>لا يمكن التراجع عن هذا: في «{name}» مقعدان وكلاهما مشغول الآن. يُرجى زيادة مقاعد الصف أولًا.</numerusform>
            <numerusform>لا يمكن التراجع عن هذا: في «{name}» {n} مقاعد وكلها مشغولة الآن. يُرجى زيادة مقاعد الصف أولًا.</numerusform>
            <numerusform>لا يمكن التراجع عن هذا: في «{name}» {n} مقعدًا وكلها مشغولة الآن. يُرجى زيادة مقاعد الصف أولًا.</numerusform>
            <numerusform>لا يمكن التراجع عن هذا: في «{name}» {n} مقعد وكلها مشغولة الآن. يُرجى زيادة مقاعد الصف أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>This certificate is genuine: {name}, {class_name}, {day}.</source>
        <translation>هذه الشهادة صحيحة: {name}‏، {class_name}‏، {day}.</translation>
    </message>
    <message>
        <source>This certificate is given to</source>
        <translation>تُمنح هذه الشهادة إلى</translation>
    </message>
    <message>
        <source>This certificate is not here any more.</source>
        <translation>لم تعد هذه الشهادة موجودة.</translation>
    </message>
    <message>
        <source>This certificate of {name}, {class_name}, was withdrawn on {day}. It does not hold.</source>
        <translation>سُحبت شهادة {name}‏، {class_name}، في {day}. وهي غير سارية.</translation>
    </message>
    <message>
        <source>This class is not here any more. Choose another one.</source>
        <translation>لم يعد هذا الصف موجودًا. يُرجى اختيار صف آخر.</translation>
    </message>
    <message>
        <source>This class is not here any more. Choose another.</source>
        <translation>لم يعد هذا الصف موجودًا. يُرجى اختيار صف آخر.</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>تعذّر عرض هذا الملف</translation>
    </message>
    <message>
        <source>This file is in the list already, as “{title}”.</source>
        <translation>هذا الملف موجود في القائمة باسم «{title}».</translation>
    </message>
    <message>
        <source>This file is not in the list any more. It was removed meanwhile.</source>
        <translation>لم يعد هذا الملف في القائمة، فقد أُزيل في أثناء ذلك.</translation>
    </message>
    <message>
        <source>This kind of class is not here any more. Choose another.</source>
        <translation>لم يعد هذا النوع من الصفوف موجودًا. يُرجى اختيار نوع آخر.</translation>
    </message>
    <message>
        <source>This meeting is not here any more. Choose another.</source>
        <translation>لم يعد هذا اللقاء موجودًا. يُرجى اختيار لقاء آخر.</translation>
    </message>
    <message>
        <source>This meeting is still to come. Who comes is typed in on its day.</source>
        <translation>لم يحن موعد هذا اللقاء بعد. يُدخل الحاضرون في يومه.</translation>
    </message>
    <message>
        <source>This meeting was cancelled. Take that back first, then type in who came.</source>
        <translation>أُلغي هذا اللقاء. يُرجى التراجع عن الإلغاء أولًا، ثم إدخال من حضروا.</translation>
    </message>
    <message>
        <source>This paper is about one class or meeting. Open it and print it from there.</source>
        <translation>هذه الورقة عن صف أو لقاء بعينه. يُرجى فتحه والطباعة من هناك.</translation>
    </message>
    <message>
        <source>This person does not lead the class any more. Look at the class again.</source>
        <translation>هذا الشخص لم يعد يدير الصف. يُرجى النظر في الصف من جديد.</translation>
    </message>
    <message>
        <source>This person has attendance, tests or a certificate in this class. Let the person drop out: what happened stays.</source>
        <translation>لهذا الشخص حضور أو اختبارات أو شهادة في هذا الصف. يُرجى تسجيل تركه للصف: فما جرى يبقى محفوظًا.</translation>
    </message>
    <message>
        <source>This person is not in the class any more. Look at the list again.</source>
        <translation>هذا الشخص لم يعد في الصف. يُرجى النظر في القائمة من جديد.</translation>
    </message>
    <message>
        <source>This person is not in the residents&apos; list any more. Search again.</source>
        <translation>هذا الشخص لم يعد في قائمة السكان. يُرجى البحث من جديد.</translation>
    </message>
    <message>
        <source>This post has issued no certificate with this number.</source>
        <translation>لم تُصدر هذه النقطة الصحية شهادة بهذا الرقم.</translation>
    </message>
    <message>
        <source>This quiz is an exercise. To use it as a test before or after the class, change what it is for.</source>
        <translation>هذا الاختبار القصير تمرين. لاستعماله اختبارًا قبليًا أو بعديًا يُرجى تغيير الغرض منه.</translation>
    </message>
    <message>
        <source>This quiz is not here any more. Choose another one.</source>
        <translation>لم يعد هذا الاختبار القصير موجودًا. يُرجى اختيار آخر.</translation>
    </message>
    <message numerus="yes">
        <source>This quiz was answered already ({n} times). Its questions stay as they were asked: save a new version.</source>
        <translation>
            <numerusform>لم يُجب أحد عن هذا الاختبار القصير بعد. تبقى أسئلته كما طُرحت: يُرجى حفظ إصدار جديد.</numerusform>
            <numerusform>أُجيب عن هذا الاختبار القصير مرة واحدة. تبقى أسئلته كما طُرحت: يُرجى حفظ إصدار جديد.</numerusform>
            <numerusform>أُجيب عن هذا الاختبار القصير مرتين. تبقى أسئلته كما طُرحت: يُرجى حفظ إصدار جديد.</numerusform>
            <numerusform>أُجيب عن هذا الاختبار القصير {n} مرات. تبقى أسئلته كما طُرحت: يُرجى حفظ إصدار جديد.</numerusform>
            <numerusform>أُجيب عن هذا الاختبار القصير {n} مرة. تبقى أسئلته كما طُرحت: يُرجى حفظ إصدار جديد.</numerusform>
            <numerusform>أُجيب عن هذا الاختبار القصير {n} مرة. تبقى أسئلته كما طُرحت: يُرجى حفظ إصدار جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This quiz was answered {n} times. If you change its questions, a new version is saved; the answers to the old one stay with it.</source>
        <translation>
            <numerusform>لم يُجب أحد عن هذا الاختبار القصير بعد. عند تعديل أسئلته يُحفظ إصدار جديد، وتبقى إجابات القديم معه.</numerusform>
            <numerusform>أُجيب عن هذا الاختبار القصير مرة واحدة. عند تعديل أسئلته يُحفظ إصدار جديد، وتبقى إجابات القديم معه.</numerusform>
            <numerusform>أُجيب عن هذا الاختبار القصير مرتين. عند تعديل أسئلته يُحفظ إصدار جديد، وتبقى إجابات القديم معه.</numerusform>
            <numerusform>أُجيب عن هذا الاختبار القصير {n} مرات. عند تعديل أسئلته يُحفظ إصدار جديد، وتبقى إجابات القديم معه.</numerusform>
            <numerusform>أُجيب عن هذا الاختبار القصير {n} مرة. عند تعديل أسئلته يُحفظ إصدار جديد، وتبقى إجابات القديم معه.</numerusform>
            <numerusform>أُجيب عن هذا الاختبار القصير {n} مرة. عند تعديل أسئلته يُحفظ إصدار جديد، وتبقى إجابات القديم معه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time and topic</source>
        <translation>الوقت والموضوع</translation>
    </message>
    <message>
        <source>Time: {words}</source>
        <translation>الوقت: {words}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>To which day</source>
        <translation>إلى أي يوم</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Topic: {words}</source>
        <translation>الموضوع: {words}</translation>
    </message>
    <message>
        <source>True</source>
        <translation>صواب</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>صواب أو خطأ</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>معلّمة</translation>
    </message>
    <message>
        <source>Two to six answers. Ctrl and a number marks the right one.</source>
        <translation>من إجابتين إلى ست. Ctrl مع رقم الإجابة يحدد الصحيحة.</translation>
    </message>
    <message>
        <source>Type a few letters, press Enter, and go on with the next.</source>
        <translation>تُكتب بضعة أحرف ثم Enter، ثم يُنتقل إلى التالي.</translation>
    </message>
    <message>
        <source>Type in sheets</source>
        <translation>إدخال الأوراق</translation>
    </message>
    <message>
        <source>Type the number of the crossed box: the cursor goes on by itself. Space: left out. A sheet is stored when its line is left.</source>
        <translation>يُكتب رقم المربع المؤشَّر فينتقل المؤشر وحده. المسافة: بلا إجابة. تُحفظ الورقة عند مغادرة سطرها.</translation>
    </message>
    <message>
        <source>Type the number, then Enter.</source>
        <translation>يُكتب الرقم ثم Enter.</translation>
    </message>
    <message>
        <source>Type the points, Enter goes to the next person, Tab to the other test. Delete empties.</source>
        <translation>تُكتب الدرجات، وEnter للشخص التالي، وTab للاختبار الآخر، وDelete للمسح.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>الزوار</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>المتطوّعون</translation>
    </message>
    <message>
        <source>Weeks pregnant</source>
        <translation>أسابيع الحمل</translation>
    </message>
    <message>
        <source>What a kind says is filled in when a class of it begins. Classes that there are already stay as they are.</source>
        <translation>تُملأ بيانات النوع عند بدء صف منه. أما الصفوف الموجودة فتبقى كما هي.</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>الصحيح</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>What the class learned is shown when somebody took both tests.</source>
        <translation>يظهر ما تعلّمه الصف عندما يُجري أحد الاختبارين القبلي والبعدي.</translation>
    </message>
    <message>
        <source>What time</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>When: {words}</source>
        <translation>متى: {words}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>من أين</translation>
    </message>
    <message>
        <source>Where: {words}</source>
        <translation>أين: {words}</translation>
    </message>
    <message>
        <source>Which classes</source>
        <translation>أي صفوف</translation>
    </message>
    <message>
        <source>Which reason</source>
        <translation>أي سبب</translation>
    </message>
    <message>
        <source>Which test</source>
        <translation>أي اختبار</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>من أجاب</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>من يجيب</translation>
    </message>
    <message>
        <source>Who checks the number is told that the certificate does not hold any more.</source>
        <translation>من يتحقق من الرقم يُبلَّغ بأن الشهادة لم تعد سارية.</translation>
    </message>
    <message>
        <source>Who has completed the class</source>
        <translation>من أتمّوا الصف</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>من يديره</translation>
    </message>
    <message>
        <source>Who leads the class</source>
        <translation>من يدير الصف</translation>
    </message>
    <message>
        <source>Who leads {name}</source>
        <translation>من يدير {name}</translation>
    </message>
    <message>
        <source>Whole width (Ctrl 0)</source>
        <translation>العرض كاملًا (Ctrl 0)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why it is right</source>
        <translation>سبب صحتها</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>سبب الغياب</translation>
    </message>
    <message>
        <source>Why {name} did not come</source>
        <translation>سبب غياب {name}</translation>
    </message>
    <message>
        <source>With family</source>
        <translation>مع الأسرة</translation>
    </message>
    <message>
        <source>With husband or family</source>
        <translation>مع الزوج أو الأسرة</translation>
    </message>
    <message>
        <source>With husband or family ({companions}) cannot be asked for more often than meetings ({meetings}).</source>
        <translation>لا يمكن أن يكون عدد اللقاءات مع الزوج أو الأسرة ({companions}) أكبر من عدد اللقاءات المطلوبة ({meetings}).</translation>
    </message>
    <message>
        <source>With whom, or why not</source>
        <translation>مع من، أو سبب الغياب</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>سحب الشهادة</translation>
    </message>
    <message>
        <source>Withdraw the certificate of {name}</source>
        <translation>سحب شهادة {name}</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>تاريخ السحب</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>النساء</translation>
    </message>
    <message>
        <source>Write 1 to 12: every how many weeks or months the class meets.</source>
        <translation>يُرجى كتابة 1 إلى 12: كل كم أسبوعًا أو شهرًا يلتقي الصف.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>يُرجى كتابة اسم.</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>يُرجى كتابة عنوان.</translation>
    </message>
    <message>
        <source>Write above the sheet how many points this test has.</source>
        <translation>يُرجى كتابة الدرجة الكاملة لهذا الاختبار أعلى الورقة.</translation>
    </message>
    <message>
        <source>Write above the sheet on which day this test was taken.</source>
        <translation>يُرجى كتابة يوم إجراء هذا الاختبار أعلى الورقة.</translation>
    </message>
    <message>
        <source>Write at least one day.</source>
        <translation>يُرجى كتابة يوم واحد على الأقل.</translation>
    </message>
    <message>
        <source>Write at least two answers to choose from.</source>
        <translation>يُرجى كتابة إجابتين على الأقل للاختيار.</translation>
    </message>
    <message>
        <source>Write how many meetings there are, or the last day of the class.</source>
        <translation>يُرجى كتابة عدد اللقاءات أو اليوم الأخير للصف.</translation>
    </message>
    <message>
        <source>Write how many points the test has: 1 to {most}.</source>
        <translation>يُرجى كتابة الدرجة الكاملة للاختبار: من 1 إلى {most}.</translation>
    </message>
    <message>
        <source>Write the number that is right.</source>
        <translation>يُرجى كتابة العدد الصحيح.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>يُرجى كتابة السؤال.</translation>
    </message>
    <message>
        <source>Write what the quiz is called.</source>
        <translation>يُرجى كتابة اسم الاختبار القصير.</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>يُرجى كتابة السبب.</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>خاطئة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>You are invited to “{class_name}”.</source>
        <translation>ندعوكم إلى «{class_name}».</translation>
    </message>
    <message>
        <source>Young children</source>
        <translation>الأطفال الصغار</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>الشباب</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>a test after the class with {needed}% or more; the last one had {reached}%</source>
        <translation>اختبار بعدي بنتيجة {needed}% فأكثر، وآخر نتيجة {reached}%</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غائب</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, the last one on {day}</source>
        <translation>
            <numerusform>ولا غيرها، والأخير في {day}</numerusform>
            <numerusform>ولقاء آخر في {day}</numerusform>
            <numerusform>ولقاءان آخران، والأخير في {day}</numerusform>
            <numerusform>و{n} لقاءات أخرى، والأخير في {day}</numerusform>
            <numerusform>و{n} لقاءً آخر، والأخير في {day}</numerusform>
            <numerusform>و{n} لقاء آخر، والأخير في {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>came</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>can be issued</source>
        <translation>جاهزة للإصدار</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>معدّل هنا</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>coming once</source>
        <translation>الحضور مرة واحدة</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>أتمّ الصف</translation>
    </message>
    <message>
        <source>could not get here</source>
        <translation>تعذّر الوصول</translation>
    </message>
    <message>
        <source>does not want to come any more</source>
        <translation>لا يرغب في الاستمرار</translation>
    </message>
    <message>
        <source>dropped out</source>
        <translation>ترك الصف</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>إصدار سابق</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>false</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>for example kg</source>
        <translation>مثلًا كغ</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>من خارج القرية</translation>
    </message>
    <message>
        <source>had to work</source>
        <translation>انشغال بالعمل</translation>
    </message>
    <message>
        <source>has no time beside work</source>
        <translation>لا وقت بسبب العمل</translation>
    </message>
    <message>
        <source>held</source>
        <translation>عُقد</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>مرض</translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد {n} أيام</numerusform>
            <numerusform>بعد {n} يومًا</numerusform>
            <numerusform>بعد {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>آخرها في {day}</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>انتقل من هنا</translation>
    </message>
    <message>
        <source>needed at home</source>
        <translation>انشغال في البيت</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>none planned</source>
        <translation>لا لقاء مخطَّط</translation>
    </message>
    <message>
        <source>not in the village</source>
        <translation>خارج القرية</translation>
    </message>
    <message>
        <source>not in this class yet</source>
        <translation>ليس في هذا الصف بعد</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>غير معروفة هنا</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>غير معروض</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>لم يُحدَّد بعد</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>number not right</source>
        <translation>الرقم غير صحيح</translation>
    </message>
    <message>
        <source>of this post</source>
        <translation>خاص بالنقطة الصحية</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>في {day}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مخطَّط</translation>
    </message>
    <message>
        <source>points</source>
        <translation>درجة</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>منذ {first}</translation>
    </message>
    <message>
        <source>test after the class with {percent}% or more</source>
        <translation>اختبار بعدي بنتيجة {percent}% فأكثر</translation>
    </message>
    <message>
        <source>the test after the class</source>
        <translation>الاختبار البعدي</translation>
    </message>
    <message>
        <source>to type in</source>
        <translation>بانتظار الإدخال</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>true</source>
        <translation>صواب</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>حتى {last}</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>waits, no. {place}</source>
        <translation>في الانتظار، الترتيب {place}</translation>
    </message>
    <message>
        <source>was not told</source>
        <translation>لم يُبلَّغ</translation>
    </message>
    <message>
        <source>who has completed the class</source>
        <translation>تقديرًا لإتمام الصف</translation>
    </message>
    <message>
        <source>who waits longest</source>
        <translation>الأقدم في الانتظار</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>{came} of {all}</source>
        <translation>{came} من {all}</translation>
    </message>
    <message>
        <source>{came} of {needed}</source>
        <translation>{came} من {needed}</translation>
    </message>
    <message>
        <source>{day} (planned already)</source>
        <translation>{day} (مخطَّط من قبل)</translation>
    </message>
    <message>
        <source>{day} cancelled: {reason}</source>
        <translation>{day} أُلغي: {reason}</translation>
    </message>
    <message>
        <source>{day} is after the last day of the class ({last}). Choose an earlier day, or change the class.</source>
        <translation>{day} بعد اليوم الأخير للصف ({last}). يُرجى اختيار يوم أسبق أو تعديل الصف.</translation>
    </message>
    <message>
        <source>{day} is before the day of enrolment ({first}).</source>
        <translation>{day} قبل يوم التسجيل ({first}).</translation>
    </message>
    <message>
        <source>{day} is before the first day of the class ({first}). Choose a later day, or change the class.</source>
        <translation>{day} قبل اليوم الأول للصف ({first}). يُرجى اختيار يوم لاحق أو تعديل الصف.</translation>
    </message>
    <message>
        <source>{day} is in the future. Choose today or an earlier day.</source>
        <translation>{day} لم يأتِ بعد. يُرجى اختيار اليوم أو يوم أسبق.</translation>
    </message>
    <message>
        <source>{day} is more than two years from now. Check the year.</source>
        <translation>{day} بعد أكثر من سنتين من الآن. يُرجى التحقق من السنة.</translation>
    </message>
    <message>
        <source>{day} moved to {other}: {reason}</source>
        <translation>{day} نُقل إلى {other}: {reason}</translation>
    </message>
    <message>
        <source>{day}, {how_far}</source>
        <translation>{day}‏، {how_far}</translation>
    </message>
    <message>
        <source>{done} of {all} people have completed the class.</source>
        <translation>أتمّ الصف {done} من {all}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}، {second}</translation>
    </message>
    <message>
        <source>{first}; {more}</source>
        <translation>{first}؛ {more}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}؛ {second}</translation>
    </message>
    <message>
        <source>{hour}:{minute}</source>
        <translation>{hour}:{minute}</translation>
    </message>
    <message>
        <source>{low} to {high} counts as right</source>
        <translation>من {low} إلى {high} يُعدّ صحيحًا</translation>
    </message>
    <message>
        <source>{month}</source>
        <translation>{month}</translation>
    </message>
    <message>
        <source>{name} came with</source>
        <translation>حضر {name} مع</translation>
    </message>
    <message>
        <source>{name} came.</source>
        <translation>{name}: سُجّل الحضور.</translation>
    </message>
    <message>
        <source>{name} comes back to {class_name}</source>
        <translation>عودة {name} إلى {class_name}</translation>
    </message>
    <message>
        <source>{name} died on {death}, before {day}. Check the resident&apos;s card or the day.</source>
        <translation>وفاة {name} في {death}، قبل {day}. يُرجى التحقق من بطاقة الشخص أو من اليوم.</translation>
    </message>
    <message>
        <source>{name} drops out</source>
        <translation>ترك {name} الصف</translation>
    </message>
    <message>
        <source>{name} has answered this test on that day already. New answers take the place of the first ones.</source>
        <translation>أجاب {name} عن هذا الاختبار في ذلك اليوم من قبل. وتحل الإجابات الجديدة محل الأولى.</translation>
    </message>
    <message>
        <source>{name} has completed the class.</source>
        <translation>أتمّ {name} الصف.</translation>
    </message>
    <message>
        <source>{name} has not completed the class yet. Still needed: {missing}.</source>
        <translation>لم يُتمّ {name} الصف بعد. ما زال مطلوبًا: {missing}.</translation>
    </message>
    <message>
        <source>{name} is in this class already.</source>
        <translation>{name} في هذا الصف من قبل.</translation>
    </message>
    <message>
        <source>{name} is on the waiting list already.</source>
        <translation>{name} في قائمة الانتظار من قبل.</translation>
    </message>
    <message>
        <source>{name} is recorded as dead. Check the resident&apos;s card first.</source>
        <translation>{name} في عداد المتوفّين في السجلات. يُرجى التحقق من بطاقة الشخص أولًا.</translation>
    </message>
    <message>
        <source>{name} still needs: {what}</source>
        <translation>ما زال مطلوبًا من {name}: {what}</translation>
    </message>
    <message>
        <source>{name} takes part now.</source>
        <translation>{name} يشارك الآن.</translation>
    </message>
    <message>
        <source>{name} takes place on {day} after all</source>
        <translation>{name} يُعقد في {day} رغم ذلك</translation>
    </message>
    <message>
        <source>{name} was born on {birth}, after {day}. Check the birth date or the day.</source>
        <translation>تاريخ ميلاد {name} هو {birth}، بعد {day}. يُرجى التحقق من تاريخ الميلاد أو من اليوم.</translation>
    </message>
    <message>
        <source>{name} · {group}</source>
        <translation>{name} · {group}</translation>
    </message>
    <message>
        <source>{name}, from outside</source>
        <translation>{name}، من خارج القرية</translation>
    </message>
    <message>
        <source>{name}, you are invited to “{class_name}”.</source>
        <translation>{name}، ندعوكم إلى «{class_name}».</translation>
    </message>
    <message>
        <source>{name}, {age}</source>
        <translation>{name}‏، {age}</translation>
    </message>
    <message>
        <source>{name}: number {number} holds, but after a correction this is missing: {what}. Type in what is missing, or withdraw it.</source>
        <translation>{name}: الشهادة رقم {number} سارية، لكن ينقصها بعد تصحيح: {what}. يُرجى إدخال الناقص أو سحب الشهادة.</translation>
    </message>
    <message>
        <source>{name}: number {number}, issued on {day}</source>
        <translation>{name}: رقم {number}، صدرت في {day}</translation>
    </message>
    <message>
        <source>{name}: withdrawn on {day}: {reason}</source>
        <translation>{name}: سُحبت في {day}: {reason}</translation>
    </message>
    <message>
        <source>{number}% is not possible. Write 1 to 100, or leave it empty.</source>
        <translation>‏{number}% غير ممكن. يُرجى كتابة 1 إلى 100، أو ترك الخانة فارغة.</translation>
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
            <numerusform>لا غائب</numerusform>
            <numerusform>غائب واحد</numerusform>
            <numerusform>غائبان</numerusform>
            <numerusform>{n} غائبين</numerusform>
            <numerusform>{n} غائبًا</numerusform>
            <numerusform>{n} غائب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers are too many. Write at most {most}.</source>
        <translation>
            <numerusform>لا إجابات. الحد الأعلى {most}.</numerusform>
            <numerusform>إجابة واحدة أكثر من اللازم. الحد الأعلى {most}.</numerusform>
            <numerusform>إجابتان أكثر من اللازم. الحد الأعلى {most}.</numerusform>
            <numerusform>{n} إجابات أكثر من اللازم. الحد الأعلى {most}.</numerusform>
            <numerusform>{n} إجابة أكثر من اللازم. الحد الأعلى {most}.</numerusform>
            <numerusform>{n} إجابة أكثر من اللازم. الحد الأعلى {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} came</source>
        <translation>
            <numerusform>لم يحضر أحد</numerusform>
            <numerusform>حضر واحد</numerusform>
            <numerusform>حضر اثنان</numerusform>
            <numerusform>حضر {n}</numerusform>
            <numerusform>حضر {n}</numerusform>
            <numerusform>حضر {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} classes</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفّان</numerusform>
            <numerusform>{n} صفوف</numerusform>
            <numerusform>{n} صفًا</numerusform>
            <numerusform>{n} صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل {n} أيام</numerusform>
            <numerusform>قبل {n} يومًا</numerusform>
            <numerusform>قبل {n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <translation>
            <numerusform>لا متروك</numerusform>
            <numerusform>سؤال متروك</numerusform>
            <numerusform>سؤالان متروكان</numerusform>
            <numerusform>{n} أسئلة متروكة</numerusform>
            <numerusform>{n} سؤالًا متروكًا</numerusform>
            <numerusform>{n} سؤال متروك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings</source>
        <translation>
            <numerusform>لا لقاءات</numerusform>
            <numerusform>لقاء واحد</numerusform>
            <numerusform>لقاءان</numerusform>
            <numerusform>{n} لقاءات</numerusform>
            <numerusform>{n} لقاءً</numerusform>
            <numerusform>{n} لقاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings are not possible. Write 1 to {most}, or leave it empty.</source>
        <translation>
            <numerusform>لا يمكن أن يكون عدد اللقاءات صفرًا. يُرجى كتابة 1 إلى {most}، أو ترك الخانة فارغة.</numerusform>
            <numerusform>لا يمكن أن يكون العدد لقاءً واحدًا. يُرجى كتابة 1 إلى {most}، أو ترك الخانة فارغة.</numerusform>
            <numerusform>لا يمكن أن يكون العدد لقاءين. يُرجى كتابة 1 إلى {most}، أو ترك الخانة فارغة.</numerusform>
            <numerusform>لا يمكن أن يكون عدد اللقاءات {n}. يُرجى كتابة 1 إلى {most}، أو ترك الخانة فارغة.</numerusform>
            <numerusform>لا يمكن أن يكون عدد اللقاءات {n}. يُرجى كتابة 1 إلى {most}، أو ترك الخانة فارغة.</numerusform>
            <numerusform>لا يمكن أن يكون عدد اللقاءات {n}. يُرجى كتابة 1 إلى {most}، أو ترك الخانة فارغة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings attended, from {first} to {last}</source>
        <translation>
            <numerusform>بلا حضور لقاءات، من {first} إلى {last}</numerusform>
            <numerusform>حضور لقاء واحد، من {first} إلى {last}</numerusform>
            <numerusform>حضور لقاءين، من {first} إلى {last}</numerusform>
            <numerusform>حضور {n} لقاءات، من {first} إلى {last}</numerusform>
            <numerusform>حضور {n} لقاءً، من {first} إلى {last}</numerusform>
            <numerusform>حضور {n} لقاء، من {first} إلى {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings cannot be planned at once. Write 1 to {most}.</source>
        <translation>
            <numerusform>لا لقاءات للتخطيط. يُرجى كتابة 1 إلى {most}.</numerusform>
            <numerusform>لا يمكن تخطيط لقاء واحد دفعة واحدة. يُرجى كتابة 1 إلى {most}.</numerusform>
            <numerusform>لا يمكن تخطيط لقاءين دفعة واحدة. يُرجى كتابة 1 إلى {most}.</numerusform>
            <numerusform>لا يمكن تخطيط {n} لقاءات دفعة واحدة. يُرجى كتابة 1 إلى {most}.</numerusform>
            <numerusform>لا يمكن تخطيط {n} لقاءً دفعة واحدة. يُرجى كتابة 1 إلى {most}.</numerusform>
            <numerusform>لا يمكن تخطيط {n} لقاء دفعة واحدة. يُرجى كتابة 1 إلى {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings held</source>
        <translation>
            <numerusform>لم يُعقد لقاء</numerusform>
            <numerusform>عُقد لقاء واحد</numerusform>
            <numerusform>عُقد لقاءان</numerusform>
            <numerusform>عُقدت {n} لقاءات</numerusform>
            <numerusform>عُقد {n} لقاءً</numerusform>
            <numerusform>عُقد {n} لقاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings of classes today</source>
        <translation>
            <numerusform>لا لقاءات للصفوف اليوم</numerusform>
            <numerusform>لقاء واحد للصفوف اليوم</numerusform>
            <numerusform>لقاءان للصفوف اليوم</numerusform>
            <numerusform>‏{n} لقاءات للصفوف اليوم</numerusform>
            <numerusform>‏{n} لقاءً للصفوف اليوم</numerusform>
            <numerusform>‏{n} لقاء للصفوف اليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings to type in</source>
        <translation>
            <numerusform>لا لقاءات بانتظار الإدخال</numerusform>
            <numerusform>لقاء بانتظار الإدخال</numerusform>
            <numerusform>لقاءان بانتظار الإدخال</numerusform>
            <numerusform>{n} لقاءات بانتظار الإدخال</numerusform>
            <numerusform>{n} لقاءً بانتظار الإدخال</numerusform>
            <numerusform>{n} لقاء بانتظار الإدخال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more meetings</source>
        <translation>
            <numerusform>لا لقاءات أخرى</numerusform>
            <numerusform>لقاء آخر</numerusform>
            <numerusform>لقاءان آخران</numerusform>
            <numerusform>{n} لقاءات أخرى</numerusform>
            <numerusform>{n} لقاءً آخر</numerusform>
            <numerusform>{n} لقاء آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more meetings with husband or family</source>
        <translation>
            <numerusform>لا لقاءات أخرى مع الزوج أو الأسرة</numerusform>
            <numerusform>لقاء آخر مع الزوج أو الأسرة</numerusform>
            <numerusform>لقاءان آخران مع الزوج أو الأسرة</numerusform>
            <numerusform>{n} لقاءات أخرى مع الزوج أو الأسرة</numerusform>
            <numerusform>{n} لقاءً آخر مع الزوج أو الأسرة</numerusform>
            <numerusform>{n} لقاء آخر مع الزوج أو الأسرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not said yet</source>
        <translation>
            <numerusform>حُدّد الجميع</numerusform>
            <numerusform>واحد لم يُحدَّد بعد</numerusform>
            <numerusform>اثنان لم يُحدَّدا بعد</numerusform>
            <numerusform>{n} لم يُحدَّدوا بعد</numerusform>
            <numerusform>{n} لم يُحدَّدوا بعد</numerusform>
            <numerusform>{n} لم يُحدَّدوا بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these with husband or family</source>
        <translation>
            <numerusform>لا لقاء منها مع الزوج أو الأسرة</numerusform>
            <numerusform>واحد منها مع الزوج أو الأسرة</numerusform>
            <numerusform>اثنان منها مع الزوج أو الأسرة</numerusform>
            <numerusform>{n} منها مع الزوج أو الأسرة</numerusform>
            <numerusform>{n} منها مع الزوج أو الأسرة</numerusform>
            <numerusform>{n} منها مع الزوج أو الأسرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>{n} أشخاص</numerusform>
            <numerusform>{n} شخصًا</numerusform>
            <numerusform>{n} شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people more than places</source>
        <translation>
            <numerusform>لا زيادة على المقاعد</numerusform>
            <numerusform>شخص زائد على المقاعد</numerusform>
            <numerusform>شخصان زائدان على المقاعد</numerusform>
            <numerusform>{n} أشخاص زائدون على المقاعد</numerusform>
            <numerusform>{n} شخصًا زائدًا على المقاعد</numerusform>
            <numerusform>{n} شخص زائد على المقاعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people take part.</source>
        <translation>
            <numerusform>لا أحد يشارك.</numerusform>
            <numerusform>يشارك شخص واحد.</numerusform>
            <numerusform>يشارك شخصان.</numerusform>
            <numerusform>يشارك {n} أشخاص.</numerusform>
            <numerusform>يشارك {n} شخصًا.</numerusform>
            <numerusform>يشارك {n} شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people wait for a place.</source>
        <translation>
            <numerusform>لا أحد ينتظر مقعدًا.</numerusform>
            <numerusform>ينتظر شخص واحد مقعدًا.</numerusform>
            <numerusform>ينتظر شخصان مقعدًا.</numerusform>
            <numerusform>ينتظر {n} أشخاص مقعدًا.</numerusform>
            <numerusform>ينتظر {n} شخصًا مقعدًا.</numerusform>
            <numerusform>ينتظر {n} شخص مقعدًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people who improved</source>
        <translation>
            <numerusform>لم يتحسّن أحد</numerusform>
            <numerusform>تحسّن شخص واحد</numerusform>
            <numerusform>تحسّن شخصان</numerusform>
            <numerusform>تحسّن {n} أشخاص</numerusform>
            <numerusform>تحسّن {n} شخصًا</numerusform>
            <numerusform>تحسّن {n} شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people who took both tests</source>
        <translation>
            <numerusform>لم يُجرِ أحد الاختبارين</numerusform>
            <numerusform>أجرى الاختبارين شخص واحد</numerusform>
            <numerusform>أجرى الاختبارين شخصان</numerusform>
            <numerusform>أجرى الاختبارين {n} أشخاص</numerusform>
            <numerusform>أجرى الاختبارين {n} شخصًا</numerusform>
            <numerusform>أجرى الاختبارين {n} شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places are not possible. Write 1 to {most}, or leave it empty for no limit.</source>
        <translation>
            <numerusform>لا يمكن أن يكون عدد المقاعد صفرًا. يُرجى كتابة 1 إلى {most}، أو ترك الخانة فارغة لعدم التحديد.</numerusform>
            <numerusform>لا يمكن أن يكون العدد مقعدًا واحدًا. يُرجى كتابة 1 إلى {most}، أو ترك الخانة فارغة لعدم التحديد.</numerusform>
            <numerusform>لا يمكن أن يكون العدد مقعدين. يُرجى كتابة 1 إلى {most}، أو ترك الخانة فارغة لعدم التحديد.</numerusform>
            <numerusform>لا يمكن أن يكون عدد المقاعد {n}. يُرجى كتابة 1 إلى {most}، أو ترك الخانة فارغة لعدم التحديد.</numerusform>
            <numerusform>لا يمكن أن يكون عدد المقاعد {n}. يُرجى كتابة 1 إلى {most}، أو ترك الخانة فارغة لعدم التحديد.</numerusform>
            <numerusform>لا يمكن أن يكون عدد المقاعد {n}. يُرجى كتابة 1 إلى {most}، أو ترك الخانة فارغة لعدم التحديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points</source>
        <translation>
            <numerusform>لا درجات</numerusform>
            <numerusform>درجة واحدة</numerusform>
            <numerusform>درجتان</numerusform>
            <numerusform>{n} درجات</numerusform>
            <numerusform>{n} درجة</numerusform>
            <numerusform>{n} درجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points are not possible. Write 1 to {most}.</source>
        <translation>
            <numerusform>لا يمكن أن تكون الدرجة صفرًا. يُرجى كتابة 1 إلى {most}.</numerusform>
            <numerusform>لا يمكن أن تكون درجة واحدة. يُرجى كتابة 1 إلى {most}.</numerusform>
            <numerusform>لا يمكن أن تكون درجتين. يُرجى كتابة 1 إلى {most}.</numerusform>
            <numerusform>لا يمكن أن يكون عدد الدرجات {n}. يُرجى كتابة 1 إلى {most}.</numerusform>
            <numerusform>لا يمكن أن يكون عدد الدرجات {n}. يُرجى كتابة 1 إلى {most}.</numerusform>
            <numerusform>لا يمكن أن يكون عدد الدرجات {n}. يُرجى كتابة 1 إلى {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions were left out. That is no wrong answer; you can still go back to them.</source>
        <translation>
            <numerusform>لم يُترك أي سؤال. يمكن الرجوع إلى الأسئلة.</numerusform>
            <numerusform>تُرك سؤال واحد. لا يُعدّ ذلك إجابة خاطئة، ويمكن الرجوع إليه.</numerusform>
            <numerusform>تُرك سؤالان. لا يُعدّ ذلك إجابة خاطئة، ويمكن الرجوع إليهما.</numerusform>
            <numerusform>تُركت {n} أسئلة. لا يُعدّ ذلك إجابة خاطئة، ويمكن الرجوع إليها.</numerusform>
            <numerusform>تُرك {n} سؤالًا. لا يُعدّ ذلك إجابة خاطئة، ويمكن الرجوع إليها.</numerusform>
            <numerusform>تُرك {n} سؤال. لا يُعدّ ذلك إجابة خاطئة، ويمكن الرجوع إليها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} right</source>
        <translation>
            <numerusform>لا إجابة صحيحة</numerusform>
            <numerusform>إجابة صحيحة</numerusform>
            <numerusform>إجابتان صحيحتان</numerusform>
            <numerusform>{n} إجابات صحيحة</numerusform>
            <numerusform>{n} إجابة صحيحة</numerusform>
            <numerusform>{n} إجابة صحيحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sheets of the quiz “{title}”</source>
        <translation>
            <numerusform>لا أوراق من الاختبار القصير «{title}»</numerusform>
            <numerusform>ورقة من الاختبار القصير «{title}»</numerusform>
            <numerusform>ورقتان من الاختبار القصير «{title}»</numerusform>
            <numerusform>{n} أوراق من الاختبار القصير «{title}»</numerusform>
            <numerusform>{n} ورقة من الاختبار القصير «{title}»</numerusform>
            <numerusform>{n} ورقة من الاختبار القصير «{title}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times with somebody</source>
        <translation>
            <numerusform>بلا مرافق</numerusform>
            <numerusform>مرة مع مرافق</numerusform>
            <numerusform>مرتان مع مرافق</numerusform>
            <numerusform>{n} مرات مع مرافق</numerusform>
            <numerusform>{n} مرة مع مرافق</numerusform>
            <numerusform>{n} مرة مع مرافق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to type in</source>
        <translation>
            <numerusform>لا شيء بانتظار الإدخال</numerusform>
            <numerusform>واحد بانتظار الإدخال</numerusform>
            <numerusform>اثنان بانتظار الإدخال</numerusform>
            <numerusform>{n} بانتظار الإدخال</numerusform>
            <numerusform>{n} بانتظار الإدخال</numerusform>
            <numerusform>{n} بانتظار الإدخال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation>
            <numerusform>لا أحد في الانتظار</numerusform>
            <numerusform>واحد في الانتظار</numerusform>
            <numerusform>اثنان في الانتظار</numerusform>
            <numerusform>{n} في الانتظار</numerusform>
            <numerusform>{n} في الانتظار</numerusform>
            <numerusform>{n} في الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wrong</source>
        <translation>
            <numerusform>لا إجابة خاطئة</numerusform>
            <numerusform>إجابة خاطئة</numerusform>
            <numerusform>إجابتان خاطئتان</numerusform>
            <numerusform>{n} إجابات خاطئة</numerusform>
            <numerusform>{n} إجابة خاطئة</numerusform>
            <numerusform>{n} إجابة خاطئة</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} of {places}</source>
        <translation>{people} من {places}</translation>
    </message>
    <message>
        <source>{place}, {day}</source>
        <translation>{place}، {day}</translation>
    </message>
    <message>
        <source>{score} of {maximum} points, {percent}%</source>
        <translation>{score} من {maximum} درجة، {percent}%</translation>
    </message>
    <message>
        <source>{score} points are more than the test has ({maximum}). Check both numbers.</source>
        <translation>الدرجة {score} أعلى من الدرجة الكاملة للاختبار ({maximum}). يُرجى التحقق من العددين.</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} كيلوبايت</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} ميغابايت</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} إلى {end}</translation>
    </message>
    <message>
        <source>{test} of {name}: {score} of {maximum}</source>
        <translation>{test}، {name}: {score} من {maximum}</translation>
    </message>
    <message>
        <source>{test}: day</source>
        <translation>{test}: اليوم</translation>
    </message>
    <message>
        <source>{test}: points</source>
        <translation>{test}: الدرجة الكاملة</translation>
    </message>
    <message>
        <source>{title} (version {number})</source>
        <translation>{title} (الإصدار {number})</translation>
    </message>
    <message>
        <source>“{file}” cannot be read.</source>
        <translation>تتعذّر قراءة «{file}».</translation>
    </message>
    <message>
        <source>“{file}” is being added</source>
        <translation>جارٍ إضافة «{file}»</translation>
    </message>
    <message>
        <source>“{file}” is empty. Choose another file.</source>
        <translation>الملف «{file}» فارغ. يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>“{file}” is neither a PDF nor a picture nor plain text. Save it as a PDF first, then add the PDF.</source>
        <translation>الملف «{file}» ليس PDF ولا صورة ولا نصًا عاديًا. يُرجى حفظه بصيغة PDF أولًا ثم إضافته.</translation>
    </message>
    <message>
        <source>“{file}” is no picture. Choose a photo, or add the file under “Learning”.</source>
        <translation>الملف «{file}» ليس صورة. يُرجى اختيار صورة، أو إضافة الملف في «التعلّم».</translation>
    </message>
    <message>
        <source>“{typed}” is not a time of day. Write hours and minutes, for example {example}.</source>
        <translation>«{typed}» ليست ساعة. يُرجى كتابة الساعة والدقائق، مثل {example}.</translation>
    </message>
    <message>
        <source>√ came   √+ came with somebody   – did not come   empty: not written down</source>
        <translation>√ حضر   √+ حضر مع مرافق   – غاب   فارغ: لم يُكتب</translation>
    </message>
</context>
<context>
    <name>Command line</name>
    <message numerus="yes">
        <source>Everything is sound: {n} rows are what their operations say.</source>
        <translation>
            <numerusform>كل شيء سليم: لا توجد صفوف بعد.</numerusform>
            <numerusform>كل شيء سليم: صف واحد مطابق لعملياته.</numerusform>
            <numerusform>كل شيء سليم: صفّان مطابقان لعملياتهما.</numerusform>
            <numerusform>كل شيء سليم: {n} صفوف مطابقة لعملياتها.</numerusform>
            <numerusform>كل شيء سليم: {n} صفًا مطابقًا لعملياته.</numerusform>
            <numerusform>كل شيء سليم: {n} صف مطابق لعملياته.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which post: --post FOLDER.</source>
        <translation>يُرجى تحديد النقطة الصحية: --post FOLDER.</translation>
    </message>
    <message>
        <source>The backup {folder} cannot be relied on. Use another one.</source>
        <translation>لا يمكن الاعتماد على النسخة الاحتياطية {folder}. يُرجى استعمال نسخة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>The backup {folder} opens, is whole and holds {n} rows.</source>
        <translation>
            <numerusform>النسخة الاحتياطية {folder} تُفتح وهي كاملة ولا صفوف فيها.</numerusform>
            <numerusform>النسخة الاحتياطية {folder} تُفتح وهي كاملة وفيها صف واحد.</numerusform>
            <numerusform>النسخة الاحتياطية {folder} تُفتح وهي كاملة وفيها صفّان.</numerusform>
            <numerusform>النسخة الاحتياطية {folder} تُفتح وهي كاملة وفيها {n} صفوف.</numerusform>
            <numerusform>النسخة الاحتياطية {folder} تُفتح وهي كاملة وفيها {n} صفًا.</numerusform>
            <numerusform>النسخة الاحتياطية {folder} تُفتح وهي كاملة وفيها {n} صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup {folder} was made, opened and counted: {n} rows.</source>
        <translation>
            <numerusform>تم عمل النسخة الاحتياطية {folder} وفتحها وعدّها: لا صفوف فيها.</numerusform>
            <numerusform>تم عمل النسخة الاحتياطية {folder} وفتحها وعدّها: صف واحد.</numerusform>
            <numerusform>تم عمل النسخة الاحتياطية {folder} وفتحها وعدّها: صفّان.</numerusform>
            <numerusform>تم عمل النسخة الاحتياطية {folder} وفتحها وعدّها: {n} صفوف.</numerusform>
            <numerusform>تم عمل النسخة الاحتياطية {folder} وفتحها وعدّها: {n} صفًا.</numerusform>
            <numerusform>تم عمل النسخة الاحتياطية {folder} وفتحها وعدّها: {n} صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The post in {folder} is now the one of the backup.</source>
        <translation>النقطة الصحية في {folder} هي الآن كما في النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The post {name} was made in {folder}.</source>
        <translation>تم إنشاء النقطة الصحية {name} في {folder}.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was made; try again.</source>
        <translation>عبارتا المرور مختلفتان. لم يُنشأ شيء؛ يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This post has a passphrase, and nobody can type it here. Put it into the environment variable {name}.</source>
        <translation>لهذه النقطة الصحية عبارة مرور، ولا يمكن كتابتها هنا. تُوضع في متغيّر البيئة {name}.</translation>
    </message>
    <message>
        <source>What stood there is kept in {folder}.</source>
        <translation>ما كان هناك محفوظ في {folder}.</translation>
    </message>
    <message>
        <source>Write these 12 words on paper and lock them away. They open the post if the passphrase is lost:</source>
        <translation>يُرجى كتابة الكلمات التالية، وعددها 12، على ورقة وحفظها في مكان مقفل. فهي تفتح النقطة الصحية إذا نُسيت عبارة المرور:</translation>
    </message>
    <message numerus="yes">
        <source>{n} computed tables were made anew.</source>
        <translation>
            <numerusform>لم يكن هناك جدول محسوب لإعادة إنشائه.</numerusform>
            <numerusform>أُعيد إنشاء جدول محسوب واحد.</numerusform>
            <numerusform>أُعيد إنشاء جدولين محسوبين.</numerusform>
            <numerusform>أُعيد إنشاء {n} جداول محسوبة.</numerusform>
            <numerusform>أُعيد إنشاء {n} جدولًا محسوبًا.</numerusform>
            <numerusform>أُعيد إنشاء {n} جدول محسوب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems were found. Enter nothing more; restore the newest sound backup.</source>
        <translation>
            <numerusform>لم توجد أي مشكلة.</numerusform>
            <numerusform>وُجدت مشكلة واحدة. يُرجى التوقف عن الإدخال واستعادة أحدث نسخة احتياطية سليمة.</numerusform>
            <numerusform>وُجدت مشكلتان. يُرجى التوقف عن الإدخال واستعادة أحدث نسخة احتياطية سليمة.</numerusform>
            <numerusform>وُجدت {n} مشكلات. يُرجى التوقف عن الإدخال واستعادة أحدث نسخة احتياطية سليمة.</numerusform>
            <numerusform>وُجدت {n} مشكلة. يُرجى التوقف عن الإدخال واستعادة أحدث نسخة احتياطية سليمة.</numerusform>
            <numerusform>وُجدت {n} مشكلة. يُرجى التوقف عن الإدخال واستعادة أحدث نسخة احتياطية سليمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows refer to rows that have not arrived yet.</source>
        <translation>
            <numerusform>لا يشير أي صف إلى صفوف لم تصل بعد.</numerusform>
            <numerusform>صف واحد يشير إلى صفوف لم تصل بعد.</numerusform>
            <numerusform>صفّان يشيران إلى صفوف لم تصل بعد.</numerusform>
            <numerusform>{n} صفوف تشير إلى صفوف لم تصل بعد.</numerusform>
            <numerusform>{n} صفًا تشير إلى صفوف لم تصل بعد.</numerusform>
            <numerusform>{n} صف تشير إلى صفوف لم تصل بعد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confidential</name>
    <message>
        <source>All topics</source>
        <translation>كل المواضيع</translation>
    </message>
    <message>
        <source>An entry for the midwife</source>
        <translation>قيد للقابلة</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>وسيلة أخرى</translation>
    </message>
    <message>
        <source>Answers to {questionnaire}: they stand in the tab “Questions”.</source>
        <translation>إجابات {questionnaire}: تظهر في علامة التبويب «الأسئلة».</translation>
    </message>
    <message>
        <source>Before: {method}</source>
        <translation>سابقًا: {method}</translation>
    </message>
    <message>
        <source>Breastfeeding (LAM)</source>
        <translation>الرضاعة الطبيعية (LAM)</translation>
    </message>
    <message>
        <source>Condom</source>
        <translation>واقٍ</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>تصحيح القيد</translation>
    </message>
    <message>
        <source>Correct this entry</source>
        <translation>تصحيح هذا القيد</translation>
    </message>
    <message>
        <source>Cured</source>
        <translation>شُفي</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Did not want the test</source>
        <translation>لم يُرد الفحص</translation>
    </message>
    <message>
        <source>Family planning</source>
        <translation>تنظيم الأسرة</translation>
    </message>
    <message>
        <source>Family planning: {method}, since {day}</source>
        <translation>تنظيم الأسرة: {method}، منذ {day}</translation>
    </message>
    <message>
        <source>Feelings and worries</source>
        <translation>مشاعر وهموم</translation>
    </message>
    <message>
        <source>For the midwife</source>
        <translation>للقابلة</translation>
    </message>
    <message>
        <source>Goes on at another place</source>
        <translation>يستمر في مكان آخر</translation>
    </message>
    <message>
        <source>HIV</source>
        <translation>فيروس نقص المناعة (HIV)</translation>
    </message>
    <message>
        <source>Hepatitis B</source>
        <translation>التهاب الكبد B</translation>
    </message>
    <message>
        <source>House</source>
        <translation>البيت</translation>
    </message>
    <message>
        <source>I am the midwife</source>
        <translation>أنا القابلة</translation>
    </message>
    <message>
        <source>IUD (spiral)</source>
        <translation>لولب</translation>
    </message>
    <message>
        <source>Implant</source>
        <translation>غرسة</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>حقن</translation>
    </message>
    <message>
        <source>Is this person safe now?</source>
        <translation>هل هذا الشخص في أمان الآن؟</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>آخر قيد</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name or house</source>
        <translation>الاسم أو البيت</translation>
    </message>
    <message>
        <source>Natural method</source>
        <translation>وسيلة طبيعية</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>الزيارة القادمة</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No treatment</source>
        <translation>بلا علاج</translation>
    </message>
    <message>
        <source>Nobody is followed up</source>
        <translation>لا أحد قيد المتابعة</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>لا أحد مطابق</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not reactive</source>
        <translation>سلبي</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing is written for the midwife.</source>
        <translation>لا شيء مكتوب للقابلة.</translation>
    </message>
    <message>
        <source>Only the midwife can open this page</source>
        <translation>لا تفتح هذه الصفحة إلا القابلة</translation>
    </message>
    <message>
        <source>Only the midwife can read this. Once it is saved you cannot open it again yourself, but you can undo it at once.</source>
        <translation>لا تقرأ هذا إلا القابلة. بعد الحفظ لا يمكنك فتحه مرة أخرى، لكن يمكن التراجع عنه فورًا.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Open the midwife&apos;s entries</source>
        <translation>فتح قيود القابلة</translation>
    </message>
    <message>
        <source>Operation of the man</source>
        <translation>تعقيم الرجل</translation>
    </message>
    <message>
        <source>Operation of the woman</source>
        <translation>تعقيم المرأة</translation>
    </message>
    <message>
        <source>Passphrase of the midwife</source>
        <translation>عبارة مرور القابلة</translation>
    </message>
    <message>
        <source>People whom the midwife follows up</source>
        <translation>أشخاص تتابعهم القابلة</translation>
    </message>
    <message>
        <source>Pill</source>
        <translation>حبوب</translation>
    </message>
    <message>
        <source>Preventive treatment</source>
        <translation>علاج وقائي</translation>
    </message>
    <message>
        <source>Reactive</source>
        <translation>إيجابي</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>إزالة هذا القيد</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>نتيجة الفحص</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Stopped the treatment</source>
        <translation>أوقف العلاج</translation>
    </message>
    <message>
        <source>Syphilis</source>
        <translation>الزهري</translation>
    </message>
    <message>
        <source>TB treatment</source>
        <translation>علاج السل</translation>
    </message>
    <message>
        <source>The midwife follows up.</source>
        <translation>تتابعها القابلة.</translation>
    </message>
    <message>
        <source>The midwife has to choose her passphrase first. She does it once, under Settings, “Key of the midwife”.</source>
        <translation>على القابلة أن تختار عبارة مرورها أولًا. تفعل ذلك مرة واحدة في الإعدادات، «مفتاح القابلة».</translation>
    </message>
    <message>
        <source>The midwife types her own passphrase. Balai locks her entries again after 5 minutes without a key or the mouse.</source>
        <translation>تكتب القابلة عبارة مرورها بنفسها. يقفل Balai قيودها من جديد بعد 5 دقائق دون لمس لوحة المفاتيح أو الفأرة.</translation>
    </message>
    <message>
        <source>The result is not here yet</source>
        <translation>النتيجة لم تصل بعد</translation>
    </message>
    <message>
        <source>This entry is not here any more. Look at the list again.</source>
        <translation>هذا القيد لم يعد هنا. يُرجى مراجعة القائمة من جديد.</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>العلاج</translation>
    </message>
    <message>
        <source>Treatment begun</source>
        <translation>بدأ العلاج</translation>
    </message>
    <message>
        <source>Treatment finished</source>
        <translation>انتهى العلاج</translation>
    </message>
    <message>
        <source>Under treatment</source>
        <translation>قيد العلاج</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>عنف</translation>
    </message>
    <message>
        <source>What is written for the midwife on a person&apos;s card, in a questionnaire or after a visit at home stands here.</source>
        <translation>يظهر هنا ما يُكتب للقابلة في بطاقة شخص أو في استبيان أو بعد زيارة منزلية.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What the midwife should know</source>
        <translation>ما ينبغي أن تعرفه القابلة</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>What you write here only the midwife can read. It stands on no list and on no paper that others see.</source>
        <translation>ما يُكتب هنا لا تقرؤه إلا القابلة. لا يظهر في أي قائمة ولا على أي ورقة يراها الآخرون.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>من يساعد</translation>
    </message>
    <message>
        <source>Who is with this person</source>
        <translation>من مع هذا الشخص</translation>
    </message>
    <message>
        <source>Who the parents are</source>
        <translation>من هما الوالدان</translation>
    </message>
    <message>
        <source>Who watches that the pills are taken</source>
        <translation>من يتابع أخذ الحبوب</translation>
    </message>
    <message>
        <source>Why it was changed</source>
        <translation>سبب التغيير</translation>
    </message>
    <message>
        <source>Write something</source>
        <translation>يُرجى كتابة شيء</translation>
    </message>
    <message>
        <source>Write something for the midwife</source>
        <translation>كتابة شيء للقابلة</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>من كتب</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>written by {name}</source>
        <translation>كتبه {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries cannot be opened with this key: they were sealed with another one.</source>
        <translation>
            <numerusform>لا قيود يتعذّر فتحها بهذا المفتاح.</numerusform>
            <numerusform>قيد واحد لا يمكن فتحه بهذا المفتاح: خُتم بمفتاح آخر.</numerusform>
            <numerusform>قيدان لا يمكن فتحهما بهذا المفتاح: خُتما بمفتاح آخر.</numerusform>
            <numerusform>‏{n} قيود لا يمكن فتحها بهذا المفتاح: خُتمت بمفتاح آخر.</numerusform>
            <numerusform>‏{n} قيدًا لا يمكن فتحها بهذا المفتاح: خُتمت بمفتاح آخر.</numerusform>
            <numerusform>‏{n} قيد لا يمكن فتحها بهذا المفتاح: خُتمت بمفتاح آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>‏{n} أشخاص</numerusform>
            <numerusform>‏{n} شخصًا</numerusform>
            <numerusform>‏{n} شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Data check</name>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>كل الأقسام</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>سؤال من جديد</translation>
    </message>
    <message>
        <source>Ask again about {name}</source>
        <translation>‏{name}: سؤال من جديد</translation>
    </message>
    <message>
        <source>Balai then asks no more, until what is stored changes.</source>
        <translation>لا يسأل Balai عن هذا بعد ذلك، حتى يتغيّر المدوَّن.</translation>
    </message>
    <message>
        <source>Birth date is not written</source>
        <translation>تاريخ الميلاد غير مكتوب</translation>
    </message>
    <message>
        <source>Born after a parent&apos;s death</source>
        <translation>ولادة بعد وفاة أحد الوالدين</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>تناقض</translation>
    </message>
    <message>
        <source>Data check</source>
        <translation>مراجعة البيانات</translation>
    </message>
    <message>
        <source>Date of death is not written</source>
        <translation>تاريخ الوفاة غير مكتوب</translation>
    </message>
    <message>
        <source>Digits of the identity number</source>
        <translation>عدد أرقام رقم الهوية</translation>
    </message>
    <message>
        <source>Doubt about {name} looked at</source>
        <translation>‏{name}: روجع الشك</translation>
    </message>
    <message>
        <source>Doubt that was looked at</source>
        <translation>شك روجع</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Female or male is not written</source>
        <translation>ذكر أو أنثى غير مكتوب</translation>
    </message>
    <message>
        <source>For example: the family showed the birth certificate.</source>
        <translation>مثلًا: عرضت الأسرة شهادة الميلاد.</translation>
    </message>
    <message>
        <source>For {name} nobody has written whether female or male. Growth cannot be judged without it.</source>
        <translation>‏{name}: لم يُكتب ذكر أم أنثى. لا يمكن تصنيف النمو من دون ذلك.</translation>
    </message>
    <message>
        <source>For {name} nothing is known of the birth. Write at least the year, even if you estimate it.</source>
        <translation>‏{name}: لا يُعرف شيء عن الميلاد. يُرجى كتابة السنة على الأقل، ولو تقديرًا.</translation>
    </message>
    <message>
        <source>For {name}, a small child, nobody has written who the mother is.</source>
        <translation>‏{name}: طفل صغير لم تُكتب أمه.</translation>
    </message>
    <message>
        <source>Head of the household</source>
        <translation>رب الأسرة</translation>
    </message>
    <message>
        <source>Here stands what cannot be true, is missing or is doubtful in what was entered. Doubtful weights and lengths of children stand under Health visits, “To check”.</source>
        <translation>يظهر هنا ما لا يمكن أن يكون صحيحًا أو ما ينقص أو يُشك فيه مما أُدخل. أما أوزان الأطفال وأطوالهم المشكوك فيها فتظهر في «يوم المتابعة»، «للمراجعة».</translation>
    </message>
    <message>
        <source>House</source>
        <translation>البيت</translation>
    </message>
    <message>
        <source>It is right as it stands</source>
        <translation>صحيح كما هو</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Lives in two houses</source>
        <translation>يسكن في بيتين</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>روجع</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>من راجع</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>تاريخ المتابعة الثانية</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Mother is not written</source>
        <translation>الأم غير مكتوبة</translation>
    </message>
    <message>
        <source>Mother&apos;s age at the birth</source>
        <translation>عمر الأم عند الولادة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name, house or what does not fit</source>
        <translation>الاسم أو البيت أو ما لا يتوافق</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>لا شيء للمراجعة</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>لا شيء مطابق</translation>
    </message>
    <message>
        <source>Older than a parent</source>
        <translation>أكبر من أحد الوالدين</translation>
    </message>
    <message>
        <source>Older than people become</source>
        <translation>عمر أكبر مما يبلغه الناس</translation>
    </message>
    <message>
        <source>Open it to correct it</source>
        <translation>فتح للتصحيح</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Resident&apos;s card</source>
        <translation>بطاقة الشخص</translation>
    </message>
    <message>
        <source>Sex does not fit mother or father</source>
        <translation>الجنس لا يوافق الأم أو الأب</translation>
    </message>
    <message>
        <source>Something is dated after the death</source>
        <translation>شيء تاريخه بعد الوفاة</translation>
    </message>
    <message>
        <source>Something is dated before the birth</source>
        <translation>شيء تاريخه قبل الميلاد</translation>
    </message>
    <message>
        <source>The birth has not come yet</source>
        <translation>تاريخ الميلاد لم يأتِ بعد</translation>
    </message>
    <message>
        <source>The birth of {name} is dated {birth}: that day has not come. Correct the birth date.</source>
        <translation>‏{name}: تاريخ الميلاد {birth} لم يأتِ بعد. يُرجى تصحيح تاريخ الميلاد.</translation>
    </message>
    <message>
        <source>The house of {name} has nobody as its head. Choose the head of the household.</source>
        <translation>‏{name}: لا رب لأسرة هذا البيت. يُرجى اختيار رب الأسرة.</translation>
    </message>
    <message>
        <source>The identity number of {name} has {found} digits, the card has {digits}. Copy it from the card again.</source>
        <translation>‏{name}: عدد أرقام رقم الهوية {found}، وفي البطاقة {digits}. يُرجى نقله من البطاقة من جديد.</translation>
    </message>
    <message>
        <source>This answer is not here any more. Look at the list again.</source>
        <translation>هذه الإجابة لم تعد هنا. يُرجى مراجعة القائمة من جديد.</translation>
    </message>
    <message>
        <source>This doubt is not here any more: somebody corrected what is stored.</source>
        <translation>هذا الشك لم يعد هنا: صُحّح المدوَّن.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Try fewer letters, or choose all kinds and parts.</source>
        <translation>يُرجى تجربة أحرف أقل، أو اختيار كل الأنواع والأقسام.</translation>
    </message>
    <message>
        <source>Two people with one identity number</source>
        <translation>شخصان برقم هوية واحد</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>ما لا يتوافق</translation>
    </message>
    <message>
        <source>Why it is right</source>
        <translation>لماذا هو صحيح</translation>
    </message>
    <message>
        <source>Write why this is right, so that nobody has to ask again.</source>
        <translation>يُرجى كتابة لماذا هذا صحيح، حتى لا يُسأل عنه من جديد.</translation>
    </message>
    <message>
        <source>{father} died on {death}, long before {name} was born. Check both dates, and who the father is.</source>
        <translation>‏{father}: الوفاة في {death}، قبل ولادة {name} بزمن طويل. يُرجى مراجعة التاريخين، ومن هو الأب.</translation>
    </message>
    <message>
        <source>{father} is recorded as female, and as the father of {name}. Correct the sex, or choose another father.</source>
        <translation>‏{father}: مدوّن كأنثى، وكأب لـ {name}. يُرجى تصحيح الجنس أو اختيار أب آخر.</translation>
    </message>
    <message>
        <source>{mother} died on {death}, before {name} was born. Check both dates, and who the mother is.</source>
        <translation>‏{mother}: الوفاة في {death}، قبل ولادة {name}. يُرجى مراجعة التاريخين، ومن هي الأم.</translation>
    </message>
    <message>
        <source>{mother} is recorded as male, and as the mother of {name}. Correct the sex, or choose another mother.</source>
        <translation>‏{mother}: مدوّنة كذكر، وكأم لـ {name}. يُرجى تصحيح الجنس أو اختيار أم أخرى.</translation>
    </message>
    <message>
        <source>{mother} would have been {age} years old when {name} was born. Check both birth dates, and who the mother is.</source>
        <translation>‏{mother}: العمر عند ولادة {name} يكون {age} سنة. يُرجى مراجعة تاريخي الميلاد، ومن هي الأم.</translation>
    </message>
    <message>
        <source>{name} and {other} are both head of one household. Choose one of them.</source>
        <translation>‏{name} و{other} كلاهما رب أسرة واحدة. يُرجى اختيار أحدهما.</translation>
    </message>
    <message>
        <source>{name} and {other} have the same identity number. Is it one person entered twice? Then join the two entries.</source>
        <translation>‏{name} و{other} لهما رقم الهوية نفسه. هل هو شخص واحد أُدخل مرتين؟ عندها يُرجى دمج القيدين.</translation>
    </message>
    <message>
        <source>{name} died on {death}, but something is dated {day}. Correct one of the two dates.</source>
        <translation>‏{name}: الوفاة في {death}، لكن شيئًا تاريخه {day}. يُرجى تصحيح أحد التاريخين.</translation>
    </message>
    <message>
        <source>{name} has died, but the date is not written. Write it as far as the family knows it.</source>
        <translation>‏{name}: وفاة بلا تاريخ. يُرجى كتابته بقدر ما تعرفه الأسرة.</translation>
    </message>
    <message numerus="yes">
        <source>{name} lives in {n} houses at the same time. Take the person out of all but one.</source>
        <translation>
            <numerusform>‏{name}: لا يسكن في أي بيت. يُرجى إبقاؤه في بيت واحد فقط.</numerusform>
            <numerusform>‏{name}: يسكن في بيت واحد. يُرجى إبقاؤه في بيت واحد فقط.</numerusform>
            <numerusform>‏{name}: يسكن في بيتين في الوقت نفسه. يُرجى إبقاؤه في بيت واحد فقط.</numerusform>
            <numerusform>‏{name}: يسكن في {n} بيوت في الوقت نفسه. يُرجى إبقاؤه في بيت واحد فقط.</numerusform>
            <numerusform>‏{name}: يسكن في {n} بيتًا في الوقت نفسه. يُرجى إبقاؤه في بيت واحد فقط.</numerusform>
            <numerusform>‏{name}: يسكن في {n} بيت في الوقت نفسه. يُرجى إبقاؤه في بيت واحد فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was born before {parent}, the parent. Check both birth dates.</source>
        <translation>‏{name}: الميلاد قبل ميلاد أحد الوالدين {parent}. يُرجى مراجعة تاريخي الميلاد.</translation>
    </message>
    <message>
        <source>{name} was born on {birth}, but something is dated {day}. Correct one of the two dates.</source>
        <translation>‏{name}: الميلاد في {birth}، لكن شيئًا تاريخه {day}. يُرجى تصحيح أحد التاريخين.</translation>
    </message>
    <message>
        <source>{name} would be {age} years old. Check the birth date, or record the death.</source>
        <translation>‏{name}: العمر يكون {age} سنة. يُرجى مراجعة تاريخ الميلاد، أو تدوين الوفاة.</translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at</source>
        <translation>
            <numerusform>لا شيء للمراجعة</numerusform>
            <numerusform>واحد للمراجعة</numerusform>
            <numerusform>اثنان للمراجعة</numerusform>
            <numerusform>‏{n} للمراجعة</numerusform>
            <numerusform>‏{n} للمراجعة</numerusform>
            <numerusform>‏{n} للمراجعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>A pregnancy becomes known</source>
        <translation>خبر عن حمل جديد</translation>
    </message>
    <message>
        <source>An ultrasound corrects the day</source>
        <translation>الموجات فوق الصوتية تصحّح الموعد</translation>
    </message>
    <message>
        <source>Ask who stayed away on {day}</source>
        <translation>السؤال عمّن غابوا في {day}</translation>
    </message>
    <message>
        <source>Begin the class</source>
        <translation>بدء الصف</translation>
    </message>
    <message>
        <source>Choose the letter {letter}</source>
        <translation>اختيار الحرف {letter}</translation>
    </message>
    <message>
        <source>Count of {day}</source>
        <translation>جرد {day}</translation>
    </message>
    <message>
        <source>Delivery of {day}</source>
        <translation>توريد {day}</translation>
    </message>
    <message>
        <source>Doses that the cards of children show</source>
        <translation>الجرعات المدوّنة في بطاقات الأطفال</translation>
    </message>
    <message>
        <source>Enter the equipment</source>
        <translation>إدخال المعدّات</translation>
    </message>
    <message>
        <source>Enter the officers</source>
        <translation>إدخال شاغلي المناصب</translation>
    </message>
    <message>
        <source>Enter the practice village</source>
        <translation>إدخال قرية التدريب</translation>
    </message>
    <message>
        <source>Enter the volunteers</source>
        <translation>إدخال المتطوّعين</translation>
    </message>
    <message>
        <source>Enter {name} once more</source>
        <translation>إدخال {name} مرة أخرى</translation>
    </message>
    <message>
        <source>Entered in other systems</source>
        <translation>الإدخال في الأنظمة الأخرى</translation>
    </message>
    <message>
        <source>Fill a volunteer&apos;s bag</source>
        <translation>تعبئة حقيبة متطوّع</translation>
    </message>
    <message>
        <source>Given out on {day}</source>
        <translation>صرف {day}</translation>
    </message>
    <message>
        <source>Haemoglobin at the health centre</source>
        <translation>الهيموغلوبين في المركز الصحي</translation>
    </message>
    <message>
        <source>Health checks of the open day</source>
        <translation>الفحوص الصحية في يوم المتابعة</translation>
    </message>
    <message>
        <source>How a pregnancy ended</source>
        <translation>كيف انتهى الحمل</translation>
    </message>
    <message>
        <source>Issue certificates</source>
        <translation>إصدار الشهادات</translation>
    </message>
    <message>
        <source>Make two entries of {name} one</source>
        <translation>دمج قيدَي {name} في قيد واحد</translation>
    </message>
    <message>
        <source>Mothers on the open day</source>
        <translation>الأمهات في يوم المتابعة</translation>
    </message>
    <message>
        <source>Open day of {day}</source>
        <translation>يوم المتابعة {day}</translation>
    </message>
    <message>
        <source>Order for next month</source>
        <translation>طلبية الشهر القادم</translation>
    </message>
    <message>
        <source>Plan the open day of {day}</source>
        <translation>تخطيط يوم المتابعة {day}</translation>
    </message>
    <message>
        <source>Plan the visits of the week</source>
        <translation>التخطيط لزيارات الأسبوع</translation>
    </message>
    <message>
        <source>Pregnant women on the open day</source>
        <translation>الحوامل في يوم المتابعة</translation>
    </message>
    <message>
        <source>Print the lists for the open day of {day}</source>
        <translation>طباعة قوائم يوم المتابعة {day}</translation>
    </message>
    <message>
        <source>Print the lists of those who stayed away</source>
        <translation>طباعة قوائم الغائبين</translation>
    </message>
    <message>
        <source>Questions of the open day of {day}</source>
        <translation>أسئلة يوم المتابعة {day}</translation>
    </message>
    <message>
        <source>Questions of the year</source>
        <translation>أسئلة السنة</translation>
    </message>
    <message>
        <source>Recovery food from {day}</source>
        <translation>التغذية العلاجية منذ {day}</translation>
    </message>
    <message>
        <source>Referrals of the open day of {day}</source>
        <translation>إحالات يوم المتابعة {day}</translation>
    </message>
    <message>
        <source>Schoolchildren</source>
        <translation>التلاميذ</translation>
    </message>
    <message>
        <source>Set aside what is damaged</source>
        <translation>عزل التالف</translation>
    </message>
    <message>
        <source>Set up the practice post</source>
        <translation>تجهيز نقطة التدريب</translation>
    </message>
    <message>
        <source>Set up the stock</source>
        <translation>إعداد المخزون</translation>
    </message>
    <message>
        <source>Share out the village</source>
        <translation>توزيع القرية على المتطوّعين</translation>
    </message>
    <message>
        <source>The birth is planned</source>
        <translation>التخطيط للولادة</translation>
    </message>
    <message>
        <source>The demo can end in the years {first} to {last}. Choose another month.</source>
        <translation>يمكن أن ينتهي المثال في السنوات من {first} إلى {last}. يُرجى اختيار شهر آخر.</translation>
    </message>
    <message>
        <source>The folder {folder} holds a real post. The demo only replaces practice posts: choose another folder with --out.</source>
        <translation>في المجلد {folder} نقطة صحية حقيقية. العرض التجريبي لا يحل إلا محل نقاط التدريب: يُرجى اختيار مجلد آخر باستعمال --out.</translation>
    </message>
    <message>
        <source>The midwife looks after mother and child</source>
        <translation>القابلة ترعى الأم والطفل</translation>
    </message>
    <message>
        <source>The midwife looks at her</source>
        <translation>القابلة تفحصها</translation>
    </message>
    <message>
        <source>Visits at home are typed in</source>
        <translation>إدخال الزيارات المنزلية</translation>
    </message>
    <message>
        <source>Weights from home and from the health centre</source>
        <translation>أوزان من البيت ومن المركز الصحي</translation>
    </message>
    <message>
        <source>What became of the referrals</source>
        <translation>نتائج الإحالات</translation>
    </message>
    <message>
        <source>Who came on {day}</source>
        <translation>الحاضرون في {day}</translation>
    </message>
    <message>
        <source>Women of childbearing age</source>
        <translation>النساء في سن الإنجاب</translation>
    </message>
    <message>
        <source>Write off what got wet</source>
        <translation>شطب ما ابتلّ</translation>
    </message>
    <message>
        <source>Write off what has expired</source>
        <translation>شطب ما انتهت صلاحيته</translation>
    </message>
    <message>
        <source>{text} is no month. Write it like 2026-10.</source>
        <translation>‏{text} ليس شهرًا. يُكتب هكذا: 2026-10.</translation>
    </message>
</context>
<context>
    <name>Health checks</name>
    <message>
        <source>A blood pressure has two values. Write the other one too.</source>
        <translation>لضغط الدم قيمتان. يُرجى كتابة الأخرى أيضًا.</translation>
    </message>
    <message>
        <source>Add a known illness</source>
        <translation>إضافة مرض معروف</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>بالغ</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>البالغون</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>إرشاد</translation>
    </message>
    <message>
        <source>After a rest of 10 to 15 minutes. Then the second one counts.</source>
        <translation>بعد راحة من 10 إلى 15 دقيقة. عندها تُحسب القيمة الثانية.</translation>
    </message>
    <message>
        <source>After birth</source>
        <translation>النفاس (بعد الولادة)</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Age (years)</source>
        <translation>العمر (بالسنوات)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>كل القيود</translation>
    </message>
    <message>
        <source>Are the teeth healthy?</source>
        <translation>هل الأسنان سليمة؟</translation>
    </message>
    <message>
        <source>As far as it is known: the year alone is enough.</source>
        <translation>بقدر ما يُعرف: السنة وحدها تكفي.</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>من سأل</translation>
    </message>
    <message>
        <source>Asthma</source>
        <translation>الربو</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>في البيت</translation>
    </message>
    <message>
        <source>At school</source>
        <translation>في المدرسة</translation>
    </message>
    <message>
        <source>BMI</source>
        <translation>BMI</translation>
    </message>
    <message>
        <source>Below 20 points: send to the health worker. A class is not a diagnosis.</source>
        <translation>أقل من 20 نقطة: إلى العامل الصحي. التصنيف ليس تشخيصًا.</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>ضغط الدم</translation>
    </message>
    <message>
        <source>Blood pressure and temperature</source>
        <translation>ضغط الدم والحرارة</translation>
    </message>
    <message>
        <source>Blood pressure of {name}, {day}</source>
        <translation>‏{name}: ضغط الدم، {day}</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <translation>سكر الدم</translation>
    </message>
    <message>
        <source>Blood sugar, 2 hours after sugar drink</source>
        <translation>سكر الدم بعد ساعتين من شراب السكر</translation>
    </message>
    <message>
        <source>Blood sugar, any time</source>
        <translation>سكر الدم، في أي وقت</translation>
    </message>
    <message>
        <source>Blood sugar, fasting</source>
        <translation>سكر الدم، على الريق</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>فحص دم</translation>
    </message>
    <message>
        <source>Blood test of {name}, {day}</source>
        <translation>‏{name}: فحص دم، {day}</translation>
    </message>
    <message>
        <source>Blood tests</source>
        <translation>فحوص الدم</translation>
    </message>
    <message>
        <source>Body mass index</source>
        <translation>مؤشر كتلة الجسم</translation>
    </message>
    <message>
        <source>Body mass index, letter</source>
        <translation>مؤشر كتلة الجسم، الحرف</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>وُلد</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>التنفس</translation>
    </message>
    <message>
        <source>Breaths a minute</source>
        <translation>عدد الأنفاس في الدقيقة</translation>
    </message>
    <message>
        <source>COVID vaccination</source>
        <translation>لقاح كوفيد</translation>
    </message>
    <message>
        <source>Cancer</source>
        <translation>السرطان</translation>
    </message>
    <message>
        <source>Card of adults and elderly people</source>
        <translation>بطاقة البالغين وكبار السن</translation>
    </message>
    <message>
        <source>Card of elderly people: daily life</source>
        <translation>بطاقة كبار السن: أنشطة الحياة اليومية</translation>
    </message>
    <message>
        <source>Card of elderly people: daily life, SKILAS</source>
        <translation>بطاقة كبار السن: أنشطة الحياة اليومية، SKILAS</translation>
    </message>
    <message>
        <source>Card of elderly people: what to look at further</source>
        <translation>بطاقة كبار السن: ما يحتاج إلى نظر أدق</translation>
    </message>
    <message>
        <source>Card of school age and adolescents</source>
        <translation>بطاقة التلاميذ والمراهقين</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>من فحص</translation>
    </message>
    <message>
        <source>Cholesterol</source>
        <translation>الكوليسترول</translation>
    </message>
    <message>
        <source>Choose another group, or “All” to see everybody of this group.</source>
        <translation>يُرجى اختيار مجموعة أخرى، أو «الكل» لعرض جميع من في هذه المجموعة.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>يُرجى اختيار إحدى الإجابات.</translation>
    </message>
    <message>
        <source>Choose the illness.</source>
        <translation>يُرجى اختيار المرض.</translation>
    </message>
    <message>
        <source>Choose the test.</source>
        <translation>يُرجى اختيار الفحص.</translation>
    </message>
    <message>
        <source>Close to somebody with TB</source>
        <translation>مخالطة لمريض بالسل</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>من أكّده</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>تاريخ التأكيد</translation>
    </message>
    <message>
        <source>Contraception</source>
        <translation>وسيلة تنظيم الأسرة</translation>
    </message>
    <message>
        <source>Control due</source>
        <translation>المتابعة مستحقة</translation>
    </message>
    <message>
        <source>Correct {what}</source>
        <translation>تصحيح {what}</translation>
    </message>
    <message>
        <source>Correct {what} of {day}</source>
        <translation>تصحيح {what} بتاريخ {day}</translation>
    </message>
    <message>
        <source>Cough</source>
        <translation>سعال</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>تعذّر الفحص</translation>
    </message>
    <message>
        <source>Could not be checked: {what}</source>
        <translation>تعذّر فحص: {what}</translation>
    </message>
    <message>
        <source>Counts fingers</source>
        <translation>يعدّ الأصابع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>يوم الزيارة</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>السكري</translation>
    </message>
    <message>
        <source>Do both ears hear well?</source>
        <translation>هل تسمع الأذنان جيدًا؟</translation>
    </message>
    <message>
        <source>Do both eyes see well?</source>
        <translation>هل ترى العينان جيدًا؟</translation>
    </message>
    <message>
        <source>Does she take one every week?</source>
        <translation>هل تأخذ قرصًا كل أسبوع؟</translation>
    </message>
    <message>
        <source>Does the person smoke?</source>
        <translation>هل يدخّن الشخص؟</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>مستحق الآن</translation>
    </message>
    <message>
        <source>Ears: repeats words whispered behind the back. Close the other ear.</source>
        <translation>الأذنان: يعيد كلمات تُهمس من خلفه. مع سدّ الأذن الأخرى.</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>كبار السن</translation>
    </message>
    <message>
        <source>Elderly people</source>
        <translation>كبار السن</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Eye or ear</source>
        <translation>عين أو أذن</translation>
    </message>
    <message>
        <source>Eyes and ears of {name}, {day}</source>
        <translation>‏{name}: العينان والأذنان، {day}</translation>
    </message>
    <message>
        <source>Eyes or ears</source>
        <translation>العينان أو الأذنان</translation>
    </message>
    <message>
        <source>Eyes, ears and habits</source>
        <translation>العينان والأذنان والعادات</translation>
    </message>
    <message>
        <source>Eyes, ears and teeth</source>
        <translation>العينان والأذنان والأسنان</translation>
    </message>
    <message>
        <source>Eyes, ears, teeth</source>
        <translation>العينان والأذنان والأسنان</translation>
    </message>
    <message>
        <source>Eyes: counts fingers at 6 metres, right 3 times in a row. Cover the other eye.</source>
        <translation>العينان: يعدّ الأصابع من بعد 6 أمتار، 3 مرات صحيحة متتالية. مع تغطية العين الأخرى.</translation>
    </message>
    <message>
        <source>Feelings (result)</source>
        <translation>المشاعر (النتيجة)</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Fever for 2 weeks or more</source>
        <translation>حمّى منذ أسبوعين أو أكثر</translation>
    </message>
    <message>
        <source>For the midwife</source>
        <translation>للقابلة</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>أُعطي</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>من أعطاها</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Good: {what}</source>
        <translation>جيد: {what}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>HDL cholesterol</source>
        <translation>كوليسترول HDL</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>العادات</translation>
    </message>
    <message>
        <source>Habits of {name}, {day}</source>
        <translation>‏{name}: العادات، {day}</translation>
    </message>
    <message>
        <source>Haemoglobin (Hb)</source>
        <translation>الهيموغلوبين (Hb)</translation>
    </message>
    <message>
        <source>Haemoglobin (g/dl)</source>
        <translation>الهيموغلوبين (غ/دل)</translation>
    </message>
    <message>
        <source>Half a pack a day for 20 years is 10.</source>
        <translation>نصف علبة في اليوم مدة 20 سنة تساوي 10.</translation>
    </message>
    <message>
        <source>Has the medicine at home</source>
        <translation>الدواء موجود في البيت</translation>
    </message>
    <message>
        <source>HbA1c</source>
        <translation>HbA1c</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>الفحوص الصحية</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>السمع</translation>
    </message>
    <message>
        <source>Hears whispering</source>
        <translation>يسمع الهمس</translation>
    </message>
    <message>
        <source>Heart disease</source>
        <translation>مرض القلب</translation>
    </message>
    <message>
        <source>Height (cm)</source>
        <translation>الطول (سم)</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>High blood pressure</source>
        <translation>ارتفاع ضغط الدم</translation>
    </message>
    <message>
        <source>High blood pressure on two days, no illness written down</source>
        <translation>ضغط دم مرتفع في يومين، ولا مرض مدوّن</translation>
    </message>
    <message>
        <source>High cholesterol</source>
        <translation>ارتفاع الكوليسترول</translation>
    </message>
    <message>
        <source>Holes in teeth</source>
        <translation>ثقوب في الأسنان</translation>
    </message>
    <message>
        <source>How independent</source>
        <translation>درجة الاستقلالية</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>المرض</translation>
    </message>
    <message>
        <source>Illnesses in the family</source>
        <translation>أمراض في العائلة</translation>
    </message>
    <message>
        <source>Iron tablets</source>
        <translation>أقراص الحديد</translation>
    </message>
    <message>
        <source>Iron tablets given</source>
        <translation>أقراص الحديد المصروفة</translation>
    </message>
    <message>
        <source>Iron tablets of a boy or man</source>
        <translation>أقراص حديد لفتى أو رجل</translation>
    </message>
    <message>
        <source>Iron tablets of {name}, {day}</source>
        <translation>‏{name}: أقراص الحديد، {day}</translation>
    </message>
    <message>
        <source>Iron tablets taken</source>
        <translation>أقراص الحديد المأخوذة</translation>
    </message>
    <message>
        <source>Iron tablets this school year: {tablets} of {needed}</source>
        <translation>أقراص الحديد في هذه السنة الدراسية: {tablets} من {needed}</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>انتهى المرض</translation>
    </message>
    <message>
        <source>It stayed high: to the health centre.</source>
        <translation>بقي مرتفعًا: إلى المركز الصحي.</translation>
    </message>
    <message>
        <source>It stayed very high: to the health centre today.</source>
        <translation>بقي مرتفعًا جدًا: إلى المركز الصحي اليوم.</translation>
    </message>
    <message>
        <source>Known diabetes</source>
        <translation>سكري معروف</translation>
    </message>
    <message>
        <source>Known high blood pressure</source>
        <translation>ارتفاع ضغط دم معروف</translation>
    </message>
    <message>
        <source>Known illness</source>
        <translation>مرض معروف</translation>
    </message>
    <message>
        <source>Known illness of {name}</source>
        <translation>‏{name}: مرض معروف</translation>
    </message>
    <message>
        <source>Known illnesses</source>
        <translation>الأمراض المعروفة</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>معروف منذ</translation>
    </message>
    <message>
        <source>Known since: day</source>
        <translation>معروف منذ: اليوم</translation>
    </message>
    <message>
        <source>Known since: month</source>
        <translation>معروف منذ: الشهر</translation>
    </message>
    <message>
        <source>Known since: year</source>
        <translation>معروف منذ: السنة</translation>
    </message>
    <message>
        <source>LDL cholesterol</source>
        <translation>كوليسترول LDL</translation>
    </message>
    <message>
        <source>Last control</source>
        <translation>آخر متابعة</translation>
    </message>
    <message>
        <source>Last seen on {day}</source>
        <translation>آخر مرة في {day}</translation>
    </message>
    <message>
        <source>Last values</source>
        <translation>آخر القيم</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسرى</translation>
    </message>
    <message>
        <source>Left ear</source>
        <translation>الأذن اليسرى</translation>
    </message>
    <message>
        <source>Left eye</source>
        <translation>العين اليسرى</translation>
    </message>
    <message>
        <source>Lower value</source>
        <translation>القيمة الأدنى</translation>
    </message>
    <message>
        <source>Lower value (mmHg)</source>
        <translation>القيمة الأدنى (مم زئبق)</translation>
    </message>
    <message>
        <source>Lower value, second time</source>
        <translation>القيمة الأدنى، المرة الثانية</translation>
    </message>
    <message>
        <source>Lower value, second time (mmHg)</source>
        <translation>القيمة الأدنى، المرة الثانية (مم زئبق)</translation>
    </message>
    <message>
        <source>Lung test</source>
        <translation>فحص الرئة</translation>
    </message>
    <message>
        <source>Lungs (PUMA), points</source>
        <translation>الرئتان (PUMA)، النقاط</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Measured after the death</source>
        <translation>قياس بعد الوفاة</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>من قاس</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Monthly control</source>
        <translation>المتابعة الشهرية</translation>
    </message>
    <message>
        <source>Monthly control of {name}, {day}</source>
        <translation>‏{name}: المتابعة الشهرية، {day}</translation>
    </message>
    <message>
        <source>Months of adults and elderly people</source>
        <translation>أشهر البالغين وكبار السن</translation>
    </message>
    <message>
        <source>Months of school age</source>
        <translation>أشهر سن المدرسة</translation>
    </message>
    <message>
        <source>Much fat and fried food</source>
        <translation>دهون ومقليات كثيرة</translation>
    </message>
    <message>
        <source>Much salt</source>
        <translation>ملح كثير</translation>
    </message>
    <message>
        <source>Much sugar and sweet drinks</source>
        <translation>سكر ومشروبات محلّاة كثيرة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name or house</source>
        <translation>الاسم أو البيت</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>رقم الهوية الوطنية</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No illness is known.</source>
        <translation>لا مرض معروف.</translation>
    </message>
    <message>
        <source>No signs of anaemia</source>
        <translation>لا علامات فقر دم</translation>
    </message>
    <message>
        <source>Nobody stands here</source>
        <translation>لا أحد هنا</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>لا أحد مطابق</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Not always</source>
        <translation>ليس دائمًا</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>غير جيد</translation>
    </message>
    <message>
        <source>Not good: {what}</source>
        <translation>غير جيد: {what}</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>Not under control</source>
        <translation>غير مضبوط</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>لا شيء مستحق.</translation>
    </message>
    <message>
        <source>Nothing is filled in yet. Write at least one value.</source>
        <translation>لم يُملأ شيء بعد. يُرجى كتابة قيمة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>لم يُقَس شيء بعد.</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>لوحظت</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>فتح البطاقة</translation>
    </message>
    <message>
        <source>Others smoke at home</source>
        <translation>تدخين الآخرين في البيت</translation>
    </message>
    <message>
        <source>Over on</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Own illnesses</source>
        <translation>أمراض الشخص</translation>
    </message>
    <message>
        <source>Packs a day times years</source>
        <translation>عدد العلب في اليوم × عدد السنوات</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>الوالدان</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>People of school age</source>
        <translation>من هم في سن المدرسة</translation>
    </message>
    <message>
        <source>Phlegm</source>
        <translation>بلغم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>حامل</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>النبض</translation>
    </message>
    <message>
        <source>Pulse a minute</source>
        <translation>النبض في الدقيقة</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>جهة الإحالة</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>إزالة {what}</translation>
    </message>
    <message>
        <source>Remove {what} of {day}</source>
        <translation>إزالة {what} بتاريخ {day}</translation>
    </message>
    <message>
        <source>Remove {what} of {name}</source>
        <translation>‏{name}: إزالة {what}</translation>
    </message>
    <message>
        <source>Remove {what} of {name}, {day}</source>
        <translation>‏{name}: إزالة {what}، {day}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمنى</translation>
    </message>
    <message>
        <source>Right ear</source>
        <translation>الأذن اليمنى</translation>
    </message>
    <message>
        <source>Right eye</source>
        <translation>العين اليمنى</translation>
    </message>
    <message>
        <source>Scale: {scale}. Not yet confirmed by a health worker. Source: {source}</source>
        <translation>المعيار: {scale}. لم يؤكده عامل صحي بعد. المصدر: {source}</translation>
    </message>
    <message>
        <source>Scale: {scale}. Source: {source}</source>
        <translation>المعيار: {scale}. المصدر: {source}</translation>
    </message>
    <message>
        <source>Scales: {scales}.</source>
        <translation>المعايير: {scales}.</translation>
    </message>
    <message>
        <source>School age</source>
        <translation>سن المدرسة</translation>
    </message>
    <message>
        <source>School class</source>
        <translation>الصف المدرسي</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Score, 6 or more</source>
        <translation>النقاط، 6 أو أكثر</translation>
    </message>
    <message>
        <source>Seeing</source>
        <translation>البصر</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>من فحص</translation>
    </message>
    <message>
        <source>Seen on the card</source>
        <translation>دُوّن في البطاقة</translation>
    </message>
    <message>
        <source>Seen where</source>
        <translation>مكان الفحص</translation>
    </message>
    <message>
        <source>Sees colours</source>
        <translation>يميّز الألوان</translation>
    </message>
    <message>
        <source>Send to the health worker: body mass index, blood pressure or blood sugar not normal, an eye or ear that fails, 6 or more points for the lungs, 2 signs of tuberculosis.</source>
        <translation>إلى العامل الصحي: مؤشر كتلة الجسم أو ضغط الدم أو سكر الدم غير طبيعي، أو عين أو أذن ضعيفة، أو 6 نقاط أو أكثر للرئتين، أو علامتان للسل.</translation>
    </message>
    <message>
        <source>Send to the health worker: too thin or too heavy, blood pressure or blood sugar high, signs of anaemia, seeing, hearing or teeth not good, 2 signs of tuberculosis.</source>
        <translation>إلى العامل الصحي: نحافة أو زيادة وزن شديدة، ضغط الدم أو سكر الدم مرتفع، علامات فقر دم، البصر أو السمع أو الأسنان غير جيدة، علامتان للسل.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Short of breath</source>
        <translation>ضيق في النفس</translation>
    </message>
    <message>
        <source>Sign of tuberculosis</source>
        <translation>علامة سل</translation>
    </message>
    <message>
        <source>Signs of anaemia</source>
        <translation>علامات فقر الدم</translation>
    </message>
    <message>
        <source>Signs of anaemia: {what}</source>
        <translation>علامات فقر الدم: {what}</translation>
    </message>
    <message>
        <source>Signs of anaemia?</source>
        <translation>هل توجد علامات فقر دم؟</translation>
    </message>
    <message>
        <source>Signs of tuberculosis</source>
        <translation>علامات السل</translation>
    </message>
    <message>
        <source>Smokes</source>
        <translation>يدخّن</translation>
    </message>
    <message>
        <source>Smoking</source>
        <translation>التدخين</translation>
    </message>
    <message>
        <source>Smoking and food</source>
        <translation>التدخين والغذاء</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>يوجد</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Stopped smoking</source>
        <translation>أقلع عن التدخين</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>السكتة الدماغية</translation>
    </message>
    <message>
        <source>Tablets handed out</source>
        <translation>الأقراص المصروفة</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>المأخوذة</translation>
    </message>
    <message>
        <source>Takes them</source>
        <translation>يأخذها</translation>
    </message>
    <message>
        <source>Teeth</source>
        <translation>الأسنان</translation>
    </message>
    <message>
        <source>Teeth: {what}</source>
        <translation>الأسنان: {what}</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>الحرارة</translation>
    </message>
    <message>
        <source>Temperature (tenths of °C)</source>
        <translation>الحرارة (أعشار °م)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Tested by</source>
        <translation>من أجرى الفحص</translation>
    </message>
    <message>
        <source>The columns of this card are not confirmed: no printed original was found. Ask your health centre.</source>
        <translation>أعمدة هذه البطاقة غير مؤكدة: لم يُعثر على أصل مطبوع. يُرجى سؤال المركز الصحي.</translation>
    </message>
    <message>
        <source>The country pack of this post does not ask elderly people these questions.</source>
        <translation>حزمة البلد لهذه النقطة الصحية لا تطرح هذه الأسئلة على كبار السن.</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>The upper value must be more than the lower one. Look at both.</source>
        <translation>القيمة الأعلى يجب أن تكون أكبر من الأدنى. يُرجى مراجعة القيمتين.</translation>
    </message>
    <message>
        <source>These tablets are not on the list any more. Look at the card again.</source>
        <translation>هذه الأقراص لم تعد في القائمة. يُرجى مراجعة البطاقة من جديد.</translation>
    </message>
    <message>
        <source>This illness is not on the list any more. Look at the card again.</source>
        <translation>هذا المرض لم يعد في القائمة. يُرجى مراجعة البطاقة من جديد.</translation>
    </message>
    <message>
        <source>This is unusual. Look at the number again.</source>
        <translation>هذا غير معتاد. يُرجى مراجعة الرقم.</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>هذا الشخص</translation>
    </message>
    <message>
        <source>This person stands in no list any more: a card cannot be printed.</source>
        <translation>هذا الشخص لم يعد في أي قائمة: لا يمكن طباعة بطاقة.</translation>
    </message>
    <message>
        <source>This school year: {tablets} of {needed}</source>
        <translation>هذه السنة الدراسية: {tablets} من {needed}</translation>
    </message>
    <message>
        <source>This value is not here any more. Look at the card again.</source>
        <translation>هذه القيمة لم تعد هنا. يُرجى مراجعة البطاقة من جديد.</translation>
    </message>
    <message>
        <source>Tick what is not good:</source>
        <translation>يُرجى تحديد ما ليس جيدًا:</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>للفحص</translation>
    </message>
    <message>
        <source>To refer</source>
        <translation>للإحالة</translation>
    </message>
    <message>
        <source>To watch</source>
        <translation>للانتباه</translation>
    </message>
    <message>
        <source>Told by the person</source>
        <translation>بحسب قول الشخص</translation>
    </message>
    <message>
        <source>Took it in the last 24 hours</source>
        <translation>أخذه في آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Triglycerides</source>
        <translation>الدهون الثلاثية</translation>
    </message>
    <message>
        <source>Try fewer letters, or choose “All”.</source>
        <translation>يُرجى تجربة أحرف أقل، أو اختيار «الكل».</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>إدخال من الورق</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Unit of {test}</source>
        <translation>وحدة {test}</translation>
    </message>
    <message>
        <source>Unusual values</source>
        <translation>قيم غير معتادة</translation>
    </message>
    <message>
        <source>Upper arm (cm)</source>
        <translation>محيط العضد (سم)</translation>
    </message>
    <message>
        <source>Upper value</source>
        <translation>القيمة الأعلى</translation>
    </message>
    <message>
        <source>Upper value (mmHg)</source>
        <translation>القيمة الأعلى (مم زئبق)</translation>
    </message>
    <message>
        <source>Upper value, second time</source>
        <translation>القيمة الأعلى، المرة الثانية</translation>
    </message>
    <message>
        <source>Upper value, second time (mmHg)</source>
        <translation>القيمة الأعلى، المرة الثانية (مم زئبق)</translation>
    </message>
    <message>
        <source>Uric acid</source>
        <translation>حمض اليوريك</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>اللقاحات</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Value (thousandths of mg/dl, g/dl or %)</source>
        <translation>القيمة (أجزاء الألف من مغ/دل أو غ/دل أو %)</translation>
    </message>
    <message>
        <source>Waist (cm)</source>
        <translation>محيط الخصر (سم)</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>الوزن (كغ)</translation>
    </message>
    <message>
        <source>Weight lost or not gained</source>
        <translation>نقص الوزن أو عدم زيادته</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Whispering could not be checked</source>
        <translation>تعذّر فحص سماع الهمس</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>لدى من</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>من قال ذلك</translation>
    </message>
    <message>
        <source>Write a number from 0 to {most}: packs a day times years.</source>
        <translation>يُرجى كتابة عدد من 0 إلى {most}: عدد العلب في اليوم × عدد السنوات.</translation>
    </message>
    <message>
        <source>Write a number of tablets from 0 to {most}.</source>
        <translation>يُرجى كتابة عدد الأقراص من 0 إلى {most}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>a limit like {example}</source>
        <translation>حدّ مثل {example}</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>في الدقيقة</translation>
    </message>
    <message>
        <source>a number, or 1/ and a number</source>
        <translation>عدد، أو 1/ ثم عدد</translation>
    </message>
    <message>
        <source>a number, with a point before decimals</source>
        <translation>عدد، بنقطة قبل المنازل العشرية</translation>
    </message>
    <message>
        <source>breaths {value}</source>
        <translation>الأنفاس {value}</translation>
    </message>
    <message>
        <source>confirmed by {name}</source>
        <translation>أكّده {name}</translation>
    </message>
    <message>
        <source>exactly one chosen scale for {measure}</source>
        <translation>معيار مختار واحد فقط للقياس {measure}</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>آخر مرة في {day}</translation>
    </message>
    <message>
        <source>measured twice; the first was {upper}/{lower}</source>
        <translation>قيس مرتين؛ الأولى كانت {upper}/{lower}</translation>
    </message>
    <message>
        <source>much fat</source>
        <translation>دهون كثيرة</translation>
    </message>
    <message>
        <source>much salt</source>
        <translation>ملح كثير</translation>
    </message>
    <message>
        <source>much sugar</source>
        <translation>سكر كثير</translation>
    </message>
    <message>
        <source>never done</source>
        <translation>لم يُجرَ قط</translation>
    </message>
    <message>
        <source>pulse {value}</source>
        <translation>النبض {value}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>{day} is before the birth ({birth}). Check both dates.</source>
        <translation>‏{day} قبل الولادة ({birth}). يُرجى مراجعة التاريخين.</translation>
    </message>
    <message>
        <source>{day} is in the future. Write since when it is known, as far as you know.</source>
        <translation>‏{day} لم يأتِ بعد. يُرجى كتابة منذ متى يُعرف، بقدر ما يُعرف.</translation>
    </message>
    <message>
        <source>{illness}: is the medicine at home?</source>
        <translation>‏{illness}: هل الدواء موجود في البيت؟</translation>
    </message>
    <message>
        <source>{illness}: was it taken in the last 24 hours?</source>
        <translation>‏{illness}: هل أُخذ في آخر 24 ساعة؟</translation>
    </message>
    <message>
        <source>{measure} {value} {unit}: {found}</source>
        <translation>{measure} ‏{value} {unit}: {found}</translation>
    </message>
    <message>
        <source>{month}</source>
        <translation>{month}</translation>
    </message>
    <message>
        <source>{name}: blood pressure {upper}/{lower} on {day} is unusual. Look at it again.</source>
        <translation>‏{name}: ضغط الدم {upper}/{lower} في {day} غير معتاد. يُرجى مراجعته.</translation>
    </message>
    <message>
        <source>{name}: high blood pressure on {first} and {second}, but no known illness. Ask what the health centre said.</source>
        <translation>‏{name}: ضغط الدم مرتفع في {first} وفي {second}، ولا مرض معروف. يُرجى السؤال عمّا قاله المركز الصحي.</translation>
    </message>
    <message>
        <source>{name}: iron tablets of {day} are for girls and mothers. Look whose they were.</source>
        <translation>‏{name}: أقراص الحديد بتاريخ {day} مخصّصة للفتيات والأمهات. يُرجى معرفة لمن كانت.</translation>
    </message>
    <message>
        <source>{name}: something was measured on {day}, after the death. Look whether it belongs to somebody else.</source>
        <translation>‏{name}: قيس شيء في {day} بعد الوفاة. يُرجى التحقق إن كان لشخص آخر.</translation>
    </message>
    <message>
        <source>{name}: {title} {value} {unit} on {day} is unusual. Look at the number again.</source>
        <translation>{name}: {title} ‏{value} {unit} في {day} غير معتاد. يُرجى مراجعة الرقم.</translation>
    </message>
    <message numerus="yes">
        <source>{n} checks</source>
        <translation>
            <numerusform>لا فحوص</numerusform>
            <numerusform>فحص واحد</numerusform>
            <numerusform>فحصان</numerusform>
            <numerusform>‏{n} فحوص</numerusform>
            <numerusform>‏{n} فحصًا</numerusform>
            <numerusform>‏{n} فحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier</source>
        <translation>
            <numerusform>لا شيء أسبق</numerusform>
            <numerusform>واحد أسبق</numerusform>
            <numerusform>اثنان أسبق</numerusform>
            <numerusform>‏{n} أسبق</numerusform>
            <numerusform>‏{n} أسبق</numerusform>
            <numerusform>‏{n} أسبق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} iron tablets</source>
        <translation>
            <numerusform>لا أقراص حديد</numerusform>
            <numerusform>قرص حديد واحد</numerusform>
            <numerusform>قرصا حديد</numerusform>
            <numerusform>‏{n} أقراص حديد</numerusform>
            <numerusform>‏{n} قرص حديد</numerusform>
            <numerusform>‏{n} قرص حديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not under control</source>
        <translation>
            <numerusform>لا أحد غير مضبوط</numerusform>
            <numerusform>واحد غير مضبوط</numerusform>
            <numerusform>اثنان غير مضبوطين</numerusform>
            <numerusform>‏{n} غير مضبوطين</numerusform>
            <numerusform>‏{n} غير مضبوطين</numerusform>
            <numerusform>‏{n} غير مضبوطين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pack-years</source>
        <translation>
            <numerusform>لا سنوات علبة</numerusform>
            <numerusform>سنة علبة واحدة</numerusform>
            <numerusform>سنتا علبة</numerusform>
            <numerusform>‏{n} سنوات علبة</numerusform>
            <numerusform>‏{n} سنة علبة</numerusform>
            <numerusform>‏{n} سنة علبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>‏{n} أشخاص</numerusform>
            <numerusform>‏{n} شخصًا</numerusform>
            <numerusform>‏{n} شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people with a known illness are due for their monthly control</source>
        <translation>
            <numerusform>لا متابعة شهرية مستحقة لذوي مرض معروف</numerusform>
            <numerusform>شخص واحد بمرض معروف متابعته الشهرية مستحقة</numerusform>
            <numerusform>شخصان بمرض معروف متابعتهما الشهرية مستحقة</numerusform>
            <numerusform>‏{n} أشخاص بمرض معروف متابعتهم الشهرية مستحقة</numerusform>
            <numerusform>‏{n} شخصًا بمرض معروف متابعتهم الشهرية مستحقة</numerusform>
            <numerusform>‏{n} شخص بمرض معروف متابعتهم الشهرية مستحقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people with a known illness are not under control</source>
        <translation>
            <numerusform>لا أحد بمرض معروف غير مضبوط</numerusform>
            <numerusform>شخص واحد بمرض معروف غير مضبوط</numerusform>
            <numerusform>شخصان بمرض معروف غير مضبوط</numerusform>
            <numerusform>‏{n} أشخاص بمرض معروف غير مضبوط</numerusform>
            <numerusform>‏{n} شخصًا بمرض معروف غير مضبوط</numerusform>
            <numerusform>‏{n} شخص بمرض معروف غير مضبوط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>‏{n} سنوات</numerusform>
            <numerusform>‏{n} سنة</numerusform>
            <numerusform>‏{n} سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>{question} Tick what it is, or choose the other answer.</source>
        <translation>‏{question} يُرجى تحديد الموجود، أو اختيار الإجابة الأخرى.</translation>
    </message>
    <message>
        <source>{scale} ({source})</source>
        <translation>{scale} ({source})</translation>
    </message>
    <message>
        <source>{scale} ({source}, not confirmed)</source>
        <translation>{scale} ({source}، غير مؤكد)</translation>
    </message>
    <message>
        <source>{systolic}/{diastolic}</source>
        <translation>{systolic}/{diastolic}</translation>
    </message>
    <message>
        <source>{title} is not given in {unit}. Choose {units}.</source>
        <translation>‏{title}: الوحدة {unit} غير مستعملة. يُرجى اختيار {units}.</translation>
    </message>
    <message>
        <source>{title}: {value} {unit} cannot be. The least is {least}. Look at the number again.</source>
        <translation>{title}: {value} {unit} غير ممكن. أقل قيمة هي {least}. يُرجى مراجعة الرقم.</translation>
    </message>
    <message>
        <source>{title}: {value} {unit} cannot be. The most is {most}. Look at the number again.</source>
        <translation>{title}: {value} {unit} غير ممكن. أكبر قيمة هي {most}. يُرجى مراجعة الرقم.</translation>
    </message>
    <message>
        <source>{value} {unit}</source>
        <translation>{value} {unit}</translation>
    </message>
    <message>
        <source>{value} °C</source>
        <translation>‏{value} °م</translation>
    </message>
    <message>
        <source>{what} of {name} is over</source>
        <translation>‏{name}: انتهى {what}</translation>
    </message>
    <message>
        <source>{what}: {result}</source>
        <translation>{what}: {result}</translation>
    </message>
    <message>
        <source>“{code}” is not a sign of the list.</source>
        <translation>«{code}» ليست علامة من القائمة.</translation>
    </message>
    <message>
        <source>•: only the midwife reads this; the dot stands there for everybody.</source>
        <translation>•: لا تقرأ هذا إلا القابلة؛ والنقطة تظهر لكل شخص.</translation>
    </message>
    <message>
        <source>√ was noticed, – was not; one √ or more: a health worker looks further. A class is not a diagnosis.</source>
        <translation>√ لوحظت، – لم تُلاحظ؛ √ واحدة أو أكثر: يفحص العامل الصحي بدقة. التصنيف ليس تشخيصًا.</translation>
    </message>
    <message>
        <source>√ yes or good, – no or not good, ? could not be checked, an empty cell: not asked or not measured. A class is not a diagnosis.</source>
        <translation>√ نعم أو جيد، – لا أو غير جيد، ? تعذّر الفحص، الخانة الفارغة: لم يُسأل أو لم يُقَس. التصنيف ليس تشخيصًا.</translation>
    </message>
</context>
<context>
    <name>Health visits</name>
    <message>
        <source>+{grams} g since {month}</source>
        <translation>زيادة {grams} غ عن {month}</translation>
    </message>
    <message>
        <source>+{number}</source>
        <translation>+{number}</translation>
    </message>
    <message>
        <source>.0 and .5 of 100</source>
        <translation>‎.0 و‎.5 من كل 100</translation>
    </message>
    <message>
        <source>0 to 24 months</source>
        <translation>من 0 إلى 24 شهرًا</translation>
    </message>
    <message>
        <source>0 to 6 months</source>
        <translation>من 0 إلى 6 أشهر</translation>
    </message>
    <message>
        <source>0 to 60 months</source>
        <translation>من 0 إلى 60 شهرًا</translation>
    </message>
    <message>
        <source>1 or 2 answers a question. Enter without any answer calls the next one, Esc leaves.</source>
        <translation>1 أو 2 للإجابة عن سؤال. Enter بلا إجابة يستدعي التالي، وEsc للخروج.</translation>
    </message>
    <message>
        <source>24 to 60 months</source>
        <translation>من 24 إلى 60 شهرًا</translation>
    </message>
    <message>
        <source>2T: did not gain enough two months in a row</source>
        <translation>‏2T: لم يزد بما يكفي شهرين متتاليين</translation>
    </message>
    <message>
        <source>2T: not enough two months in a row</source>
        <translation>‏2T: زيادة غير كافية شهرين متتاليين</translation>
    </message>
    <message>
        <source>5 to 19 years</source>
        <translation>من 5 إلى 19 سنة</translation>
    </message>
    <message>
        <source>6 months old, breast milk only in every month asked from 0 to 5</source>
        <translation>عمره 6 أشهر، حليب الأم فقط في كل شهر سُئل عنه من 0 إلى 5</translation>
    </message>
    <message>
        <source>A dacin has marks every 0.1 kg, and {amount} lies between two. If it is right, press Enter again.</source>
        <translation>الميزان المعلّق (dacin) مدرّج كل 0.1 كغ، و{amount} يقع بين علامتين. إن كان صحيحًا يُضغط Enter مرة أخرى.</translation>
    </message>
    <message>
        <source>A form for each child</source>
        <translation>استمارة لكل طفل</translation>
    </message>
    <message>
        <source>ASIK</source>
        <translation>ASIK</translation>
    </message>
    <message>
        <source>Above the orange line of the card</source>
        <translation>فوق الخط البرتقالي في البطاقة</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>الغياب</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>الغائبون</translation>
    </message>
    <message>
        <source>Absent: have a card and were not weighed (K − D)</source>
        <translation>الغائبون: لديهم بطاقة ولم يوزنوا (K − D)</translation>
    </message>
    <message>
        <source>Add child</source>
        <translation>إضافة طفل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Address not known</source>
        <translation>العنوان غير معروف</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>البالغون</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>الإرشاد</translation>
    </message>
    <message>
        <source>Advice given</source>
        <translation>قُدّم الإرشاد</translation>
    </message>
    <message>
        <source>Advise</source>
        <translation>الإرشاد</translation>
    </message>
    <message>
        <source>Advise the mother of {name}: {what}</source>
        <translation>إرشاد أم {name}: {what}</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Age (months)</source>
        <translation>العمر (بالأشهر)</translation>
    </message>
    <message>
        <source>Age (years)</source>
        <translation>العمر (بالسنوات)</translation>
    </message>
    <message>
        <source>Age counted from the due date</source>
        <translation>العمر محسوب من موعد الولادة المتوقع</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>الأعمار</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All children</source>
        <translation>كل الأطفال</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>كل القوائم</translation>
    </message>
    <message>
        <source>All shown are entered</source>
        <translation>كل المعروض مُدخل</translation>
    </message>
    <message>
        <source>All shown have a card</source>
        <translation>كل المعروضين لديهم بطاقة</translation>
    </message>
    <message>
        <source>Also by the age from the due date</source>
        <translation>أيضًا بالعمر من موعد الولادة المتوقع</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Are both feet swollen?</source>
        <translation>هل القدمان كلتاهما متورّمتان؟</translation>
    </message>
    <message>
        <source>Are values copied from paper?</source>
        <translation>هل تُنقل القيم من الورق؟</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>العضد</translation>
    </message>
    <message>
        <source>Arm (cm)</source>
        <translation>محيط العضد (سم)</translation>
    </message>
    <message>
        <source>Arm (mm)</source>
        <translation>محيط العضد (ملم)</translation>
    </message>
    <message>
        <source>Arm circumference {centimetres} cm</source>
        <translation>محيط العضد {centimetres} سم</translation>
    </message>
    <message>
        <source>Arm cm</source>
        <translation>العضد سم</translation>
    </message>
    <message>
        <source>Arm for age</source>
        <translation>محيط العضد بالنسبة للعمر</translation>
    </message>
    <message>
        <source>Arm hardly possible</source>
        <translation>محيط عضد مستبعد</translation>
    </message>
    <message>
        <source>Arm in colour</source>
        <translation>لون شريط العضد</translation>
    </message>
    <message>
        <source>Arrow keys: another figure. Enter: to its people. Esc: back to the figures.</source>
        <translation>الأسهم: عدد آخر. Enter: عرض الأشخاص. Esc: العودة إلى الأعداد.</translation>
    </message>
    <message>
        <source>As measured</source>
        <translation>كما قيس</translation>
    </message>
    <message>
        <source>As on the list</source>
        <translation>كما في القائمة</translation>
    </message>
    <message>
        <source>Ask about illness and meals. Weigh the child again next month without fail.</source>
        <translation>السؤال عن المرض والوجبات، ووزن الطفل ثانيةً الشهر القادم حتمًا.</translation>
    </message>
    <message>
        <source>Ask and look</source>
        <translation>السؤال والملاحظة</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>من سأل</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>تاريخ السؤال</translation>
    </message>
    <message>
        <source>At birth</source>
        <translation>عند الولادة</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>في البيت</translation>
    </message>
    <message>
        <source>Away for a while</source>
        <translation>غائب مؤقتًا</translation>
    </message>
    <message>
        <source>Away from the village</source>
        <translation>خارج القرية</translation>
    </message>
    <message>
        <source>B: weighed for the first time</source>
        <translation>‏B: وُزن لأول مرة</translation>
    </message>
    <message>
        <source>BGM line UNCONFIRMED: it was not yet compared with this year&apos;s printed card.</source>
        <translation>خط BGM غير مؤكّد: لم يُقارن بعد ببطاقة هذه السنة المطبوعة.</translation>
    </message>
    <message>
        <source>BGM: below the red line</source>
        <translation>‏BGM: تحت الخط الأحمر</translation>
    </message>
    <message>
        <source>Back to the figures (Esc)</source>
        <translation>العودة إلى الأعداد (Esc)</translation>
    </message>
    <message>
        <source>Begin with the first line: type the day of the month on which the open day was, Enter goes on.</source>
        <translation>البدء بالسطر الأول: يُكتب رقم يوم المتابعة من الشهر، وEnter للمتابعة.</translation>
    </message>
    <message>
        <source>Begun by mistake? Remove this empty day</source>
        <translation>هل بدأ بالخطأ؟ إزالة هذا اليوم الفارغ</translation>
    </message>
    <message>
        <source>Below the red line</source>
        <translation>تحت الخط الأحمر</translation>
    </message>
    <message>
        <source>Below the red line (BGM)</source>
        <translation>تحت الخط الأحمر (BGM)</translation>
    </message>
    <message>
        <source>Below the red line of the card (BGM)</source>
        <translation>تحت الخط الأحمر في البطاقة (BGM)</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>الولادة</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Birth date estimated</source>
        <translation>تاريخ ميلاد تقديري</translation>
    </message>
    <message>
        <source>Birth date or age</source>
        <translation>تاريخ الميلاد أو العمر</translation>
    </message>
    <message>
        <source>Birth details</source>
        <translation>بيانات الولادة</translation>
    </message>
    <message>
        <source>Birth length</source>
        <translation>الطول عند الولادة</translation>
    </message>
    <message>
        <source>Birth length (cm)</source>
        <translation>الطول عند الولادة (سم)</translation>
    </message>
    <message>
        <source>Birth weight</source>
        <translation>الوزن عند الولادة</translation>
    </message>
    <message>
        <source>Birth weight (kg)</source>
        <translation>الوزن عند الولادة (كغ)</translation>
    </message>
    <message>
        <source>Body mass index (kg/m²)</source>
        <translation>مؤشر كتلة الجسم (كغ/م²)</translation>
    </message>
    <message>
        <source>Body mass index for age</source>
        <translation>مؤشر كتلة الجسم بالنسبة للعمر</translation>
    </message>
    <message>
        <source>Books of the mothers</source>
        <translation>دفاتر الأمهات</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Born on, or age</source>
        <translation>تاريخ الميلاد أو العمر</translation>
    </message>
    <message numerus="yes">
        <source>Born {n} weeks before the due date, which is {day}.</source>
        <translation>
            <numerusform>وُلد في موعد الولادة المتوقع، وهو {day}.</numerusform>
            <numerusform>وُلد قبل موعد الولادة المتوقع بأسبوع واحد، والموعد {day}.</numerusform>
            <numerusform>وُلد قبل موعد الولادة المتوقع بأسبوعين، والموعد {day}.</numerusform>
            <numerusform>وُلد قبل موعد الولادة المتوقع بـ {n} أسابيع، والموعد {day}.</numerusform>
            <numerusform>وُلد قبل موعد الولادة المتوقع بـ {n} أسبوعًا، والموعد {day}.</numerusform>
            <numerusform>وُلد قبل موعد الولادة المتوقع بـ {n} أسبوع، والموعد {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Born {n} weeks before the due date. Counted from the due date: {age}.</source>
        <translation>
            <numerusform>وُلد في موعد الولادة المتوقع. العمر محسوبًا من الموعد: {age}.</numerusform>
            <numerusform>وُلد قبل موعد الولادة المتوقع بأسبوع واحد. العمر محسوبًا من الموعد: {age}.</numerusform>
            <numerusform>وُلد قبل موعد الولادة المتوقع بأسبوعين. العمر محسوبًا من الموعد: {age}.</numerusform>
            <numerusform>وُلد قبل موعد الولادة المتوقع بـ {n} أسابيع. العمر محسوبًا من الموعد: {age}.</numerusform>
            <numerusform>وُلد قبل موعد الولادة المتوقع بـ {n} أسبوعًا. العمر محسوبًا من الموعد: {age}.</numerusform>
            <numerusform>وُلد قبل موعد الولادة المتوقع بـ {n} أسبوع. العمر محسوبًا من الموعد: {age}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Born {n} weeks before the due date. From 24 months on the true age counts.</source>
        <translation>
            <numerusform>وُلد في موعد الولادة المتوقع. من عمر 24 شهرًا يُعتمد العمر الفعلي.</numerusform>
            <numerusform>وُلد قبل موعد الولادة المتوقع بأسبوع واحد. من عمر 24 شهرًا يُعتمد العمر الفعلي.</numerusform>
            <numerusform>وُلد قبل موعد الولادة المتوقع بأسبوعين. من عمر 24 شهرًا يُعتمد العمر الفعلي.</numerusform>
            <numerusform>وُلد قبل موعد الولادة المتوقع بـ {n} أسابيع. من عمر 24 شهرًا يُعتمد العمر الفعلي.</numerusform>
            <numerusform>وُلد قبل موعد الولادة المتوقع بـ {n} أسبوعًا. من عمر 24 شهرًا يُعتمد العمر الفعلي.</numerusform>
            <numerusform>وُلد قبل موعد الولادة المتوقع بـ {n} أسبوع. من عمر 24 شهرًا يُعتمد العمر الفعلي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both feet are swollen</source>
        <translation>القدمان كلتاهما متورّمتان</translation>
    </message>
    <message>
        <source>Both feet of {name} are swollen</source>
        <translation>‏{name}: القدمان كلتاهما متورّمتان</translation>
    </message>
    <message>
        <source>Both feet swollen</source>
        <translation>تورّم القدمين كلتيهما</translation>
    </message>
    <message>
        <source>Box {number} is typed as given and as refused. Type it once.</source>
        <translation>المربع {number} مكتوب مُعطى ومرفوضًا معًا. يُرجى كتابته مرة واحدة.</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>المربعات</translation>
    </message>
    <message>
        <source>Boxes ticked</source>
        <translation>المربعات المعلَّمة</translation>
    </message>
    <message>
        <source>Boxes: tick what was given, write – where the family did not want it.</source>
        <translation>المربعات: توضع علامة على ما أُعطي، وتُكتب – لما رفضته الأسرة.</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>صبي</translation>
    </message>
    <message>
        <source>Boy or girl</source>
        <translation>صبي أو بنت</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>الصبيان</translation>
    </message>
    <message>
        <source>Boys and girls</source>
        <translation>الصبيان والبنات</translation>
    </message>
    <message>
        <source>Breast milk only</source>
        <translation>حليب الأم فقط</translation>
    </message>
    <message>
        <source>Breast milk only in a month of life</source>
        <translation>حليب الأم فقط في شهر من العمر</translation>
    </message>
    <message>
        <source>Breast milk only of {name}, month {month}</source>
        <translation>حليب الأم فقط: {name}، الشهر {month}</translation>
    </message>
    <message>
        <source>Breast milk only, nothing else, in month {month} of life?</source>
        <translation>حليب الأم فقط دون أي شيء آخر، في الشهر {month} من العمر؟</translation>
    </message>
    <message>
        <source>Breast milk only, {month} months old</source>
        <translation>حليب الأم فقط، في الشهر {month} من العمر</translation>
    </message>
    <message>
        <source>Breast milk only: √ yes, X no longer, A not known. An empty cell: not weighed, or not asked.</source>
        <translation>حليب الأم فقط: √ نعم، X لم يعد كذلك، A غير معروف. الخانة الفارغة: لم يوزن أو لم يُسأل.</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>بحسب الرقم</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Card of the child, from birth to 6 years</source>
        <translation>بطاقة الطفل من الولادة إلى 6 سنوات</translation>
    </message>
    <message>
        <source>Change (g)</source>
        <translation>التغيّر (غ)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل الحضور</translation>
    </message>
    <message>
        <source>Check in {name}</source>
        <translation>تسجيل حضور {name}</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>الطفل</translation>
    </message>
    <message>
        <source>Child number {number} of a mother is not possible. Write 1 to 20.</source>
        <translation>لا يمكن أن يكون ترتيب الطفل بين إخوته {number}. يُكتب عدد من 1 إلى 20.</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>الأطفال</translation>
    </message>
    <message>
        <source>Children and months</source>
        <translation>الأطفال والأشهر</translation>
    </message>
    <message>
        <source>Children below 5 years who came</source>
        <translation>الأطفال دون 5 سنوات الذين حضروا</translation>
    </message>
    <message>
        <source>Children day by day</source>
        <translation>الأطفال يومًا بيوم</translation>
    </message>
    <message>
        <source>Children found</source>
        <translation>الأطفال في نتائج البحث</translation>
    </message>
    <message>
        <source>Children of 36 months</source>
        <translation>أطفال عمرهم 36 شهرًا</translation>
    </message>
    <message>
        <source>Children of 36 months who weigh 11.5 kg or more</source>
        <translation>أطفال عمرهم 36 شهرًا ووزنهم 11.5 كغ أو أكثر</translation>
    </message>
    <message>
        <source>Children of the age</source>
        <translation>أطفال هذا العمر</translation>
    </message>
    <message>
        <source>Children of the figure</source>
        <translation>أطفال هذا العدد</translation>
    </message>
    <message>
        <source>Children of the month</source>
        <translation>أطفال الشهر</translation>
    </message>
    <message>
        <source>Children of the sex</source>
        <translation>أطفال هذا الجنس</translation>
    </message>
    <message>
        <source>Children of the year</source>
        <translation>أطفال السنة</translation>
    </message>
    <message>
        <source>Children weighed</source>
        <translation>الأطفال الذين وُزنوا</translation>
    </message>
    <message>
        <source>Children weighed (D)</source>
        <translation>الأطفال الذين وُزنوا (D)</translation>
    </message>
    <message>
        <source>Children who live here</source>
        <translation>الأطفال المقيمون هنا</translation>
    </message>
    <message>
        <source>Children who live here (S)</source>
        <translation>الأطفال المقيمون هنا (S)</translation>
    </message>
    <message>
        <source>Children who need attention</source>
        <translation>أطفال يحتاجون إلى عناية</translation>
    </message>
    <message>
        <source>Children with a growth card</source>
        <translation>الأطفال الذين لديهم بطاقة نمو</translation>
    </message>
    <message>
        <source>Children with a growth card or book (K)</source>
        <translation>الأطفال الذين لديهم بطاقة نمو أو دفتر (K)</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>اختيار يوم</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>يُرجى اختيار مجلد آخر أو إخلاء بعض المساحة.</translation>
    </message>
    <message>
        <source>Choose the mother from the list, then the child lives with her.</source>
        <translation>يُرجى اختيار الأم من القائمة، فيقيم الطفل معها.</translation>
    </message>
    <message>
        <source>Choose why the child did not come.</source>
        <translation>يُرجى اختيار سبب عدم حضور الطفل.</translation>
    </message>
    <message>
        <source>Choose why the child was weighed again.</source>
        <translation>يُرجى اختيار سبب إعادة وزن الطفل.</translation>
    </message>
    <message>
        <source>Choose yes, no or not known.</source>
        <translation>يُرجى اختيار نعم أو لا أو غير معروف.</translation>
    </message>
    <message>
        <source>Chosen letter</source>
        <translation>الحرف المختار</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Close to somebody with TB</source>
        <translation>مخالطة مصاب بالسل</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Completed weeks at birth, usually 37 to 41. Below 37 the child came too early.</source>
        <translation>الأسابيع الكاملة عند الولادة، وعادةً من 37 إلى 41. قبل 37 تكون الولادة مبكرة.</translation>
    </message>
    <message>
        <source>Copy from the book</source>
        <translation>نقل من الدفتر</translation>
    </message>
    <message>
        <source>Copy weights from the child&apos;s book, or one of this month from another place</source>
        <translation>نقل الأوزان من دفتر الطفل، أو وزن من هذا الشهر أُخذ في مكان آخر</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>تصحيح القيمة</translation>
    </message>
    <message>
        <source>Correct measurements</source>
        <translation>تصحيح القياسات</translation>
    </message>
    <message>
        <source>Correct the measurements of {name} from {day}</source>
        <translation>تصحيح قياسات {name} في {day}</translation>
    </message>
    <message>
        <source>Correct the measurements of {name} from {day}. Reason: {reason}</source>
        <translation>تصحيح قياسات {name} في {day}. السبب: {reason}</translation>
    </message>
    <message>
        <source>Correct {name}: lying or standing</source>
        <translation>تصحيح {name}: الاستلقاء أو الوقوف</translation>
    </message>
    <message>
        <source>Correct {name}: {measure} {before} → {amount}</source>
        <translation>تصحيح {name}: {measure} {before} ← {amount}</translation>
    </message>
    <message>
        <source>Correct {name}: {measure} {before} → {amount}. Reason: {reason}</source>
        <translation>تصحيح {name}: {measure} {before} ← {amount}. السبب: {reason}</translation>
    </message>
    <message>
        <source>Cough that does not stop</source>
        <translation>سعال مستمر</translation>
    </message>
    <message numerus="yes">
        <source>Counted are the children who lived here on {date}, up to {n} months old.</source>
        <translation>
            <numerusform>يُحتسب الأطفال المقيمون هنا في {date}، دون عمر شهر.</numerusform>
            <numerusform>يُحتسب الأطفال المقيمون هنا في {date}، حتى عمر شهر واحد.</numerusform>
            <numerusform>يُحتسب الأطفال المقيمون هنا في {date}، حتى عمر شهرين.</numerusform>
            <numerusform>يُحتسب الأطفال المقيمون هنا في {date}، حتى عمر {n} أشهر.</numerusform>
            <numerusform>يُحتسب الأطفال المقيمون هنا في {date}، حتى عمر {n} شهرًا.</numerusform>
            <numerusform>يُحتسب الأطفال المقيمون هنا في {date}، حتى عمر {n} شهر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+E: give each twin the other&apos;s values of this day</source>
        <translation>‏Ctrl+E: إعطاء كل توأم قيم الآخر في هذا اليوم</translation>
    </message>
    <message>
        <source>Ctrl+S stores and calls the next one, also where a question was left out. Esc leaves.</source>
        <translation>Ctrl+S يحفظ ويستدعي التالي، حتى إن تُرك سؤال. وEsc للخروج.</translation>
    </message>
    <message numerus="yes">
        <source>D = N + T + O + B: {d} = {n} + {t} + {o} + {b}</source>
        <translation>
            <numerusform>D = N + T + O + B: {d} = {n} + {t} + {o} + {b}</numerusform>
            <numerusform>D = N + T + O + B: {d} = {n} + {t} + {o} + {b}</numerusform>
            <numerusform>D = N + T + O + B: {d} = {n} + {t} + {o} + {b}</numerusform>
            <numerusform>D = N + T + O + B: {d} = {n} + {t} + {o} + {b}</numerusform>
            <numerusform>D = N + T + O + B: {d} = {n} + {t} + {o} + {b}</numerusform>
            <numerusform>D = N + T + O + B: {d} = {n} + {t} + {o} + {b}</numerusform>
        </translation>
    </message>
    <message>
        <source>D/S: weighed, percent</source>
        <translation>‏D/S: نسبة من وُزنوا</translation>
    </message>
    <message>
        <source>D: weighed</source>
        <translation>‏D: وُزنوا</translation>
    </message>
    <message>
        <source>Dacin</source>
        <translation>ميزان معلّق (dacin)</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation>علامات الخطر</translation>
    </message>
    <message>
        <source>Dashed: more than three months between two visits.</source>
        <translation>الخط المتقطّع: أكثر من ثلاثة أشهر بين زيارتين.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>تاريخ الوفاة</translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation>تاريخ الجواب</translation>
    </message>
    <message>
        <source>Date of weighing</source>
        <translation>تاريخ الوزن</translation>
    </message>
    <message>
        <source>Date on the line</source>
        <translation>التاريخ في السطر</translation>
    </message>
    <message>
        <source>Date, or age in months</source>
        <translation>التاريخ، أو العمر بالأشهر</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Day of the open day</source>
        <translation>تاريخ يوم المتابعة</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>يوم الزيارة</translation>
    </message>
    <message>
        <source>Describe the open day of {day}</source>
        <translation>وصف يوم المتابعة {day}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Development checklist</source>
        <translation>قائمة النمو والتطور</translation>
    </message>
    <message>
        <source>Development list not complete</source>
        <translation>قائمة النمو والتطور غير مكتملة</translation>
    </message>
    <message numerus="yes">
        <source>Development page: list of {n} months ticked</source>
        <translation>
            <numerusform>صفحة النمو والتطور: عُلّمت قائمة الولادة</numerusform>
            <numerusform>صفحة النمو والتطور: عُلّمت قائمة عمر شهر واحد</numerusform>
            <numerusform>صفحة النمو والتطور: عُلّمت قائمة عمر شهرين</numerusform>
            <numerusform>صفحة النمو والتطور: عُلّمت قائمة عمر {n} أشهر</numerusform>
            <numerusform>صفحة النمو والتطور: عُلّمت قائمة عمر {n} شهرًا</numerusform>
            <numerusform>صفحة النمو والتطور: عُلّمت قائمة عمر {n} شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Development: cannot do yet</source>
        <translation>التطور: ما لا يفعله بعد</translation>
    </message>
    <message numerus="yes">
        <source>Development: {n} things of the list are not done yet</source>
        <translation>
            <numerusform>التطور: يفعل كل ما في القائمة</numerusform>
            <numerusform>التطور: أمر واحد في القائمة لا يفعله بعد</numerusform>
            <numerusform>التطور: أمران في القائمة لا يفعلهما بعد</numerusform>
            <numerusform>التطور: {n} أمور في القائمة لا يفعلها بعد</numerusform>
            <numerusform>التطور: {n} أمرًا في القائمة لا يفعلها بعد</numerusform>
            <numerusform>التطور: {n} أمر في القائمة لا يفعلها بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Deworming</source>
        <translation>دواء الديدان</translation>
    </message>
    <message>
        <source>Did not come on {day}</source>
        <translation>لم يحضروا يوم {day}</translation>
    </message>
    <message>
        <source>Did not come, write the number: {reasons}.</source>
        <translation>عند الغياب يُكتب الرقم: {reasons}.</translation>
    </message>
    <message>
        <source>Did not come: why</source>
        <translation>سبب الغياب</translation>
    </message>
    <message>
        <source>Did not gain enough</source>
        <translation>لم يزد بما يكفي</translation>
    </message>
    <message>
        <source>Did not gain enough (T)</source>
        <translation>لم يزد بما يكفي (T)</translation>
    </message>
    <message>
        <source>Did not gain enough twice in a row</source>
        <translation>لم يزد بما يكفي مرتين متتاليتين</translation>
    </message>
    <message>
        <source>Did not gain enough twice in a row (2T)</source>
        <translation>لم يزد بما يكفي مرتين متتاليتين (2T)</translation>
    </message>
    <message>
        <source>Did not know of the day</source>
        <translation>لم يعرفوا باليوم</translation>
    </message>
    <message>
        <source>Did not want to come</source>
        <translation>لم يرغبوا في الحضور</translation>
    </message>
    <message>
        <source>Digital scale</source>
        <translation>ميزان رقمي</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>التقسيم</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Doubtful value, looked at</source>
        <translation>قيمة مشكوك فيها، رُوجعت</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>المستحق الآن</translation>
    </message>
    <message>
        <source>Due now: {what} (F3)</source>
        <translation>المستحق الآن: {what} (F3)</translation>
    </message>
    <message>
        <source>Due today, not given</source>
        <translation>مستحق اليوم ولم يُعطَ</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>E: swollen feet</source>
        <translation>‏E: تورّم القدمين</translation>
    </message>
    <message>
        <source>Earlier values</source>
        <translation>القيم السابقة</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>كبار السن</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <source>Empty form</source>
        <translation>استمارة فارغة</translation>
    </message>
    <message>
        <source>Empty forms for children</source>
        <translation>استمارات فارغة للأطفال</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>قائمة فارغة</translation>
    </message>
    <message>
        <source>Empty list for an open day</source>
        <translation>قائمة فارغة ليوم متابعة</translation>
    </message>
    <message>
        <source>Enter a weight from home</source>
        <translation>إدخال وزن قيس في البيت</translation>
    </message>
    <message>
        <source>Enter and weigh</source>
        <translation>تسجيل الحضور والوزن</translation>
    </message>
    <message>
        <source>Enter calls the next one, Esc leaves.</source>
        <translation>‏Enter ينادي التالي، وEsc للخروج.</translation>
    </message>
    <message>
        <source>Enter goes on; in an empty weight it goes to the reason. Down stores the line and goes to the next, Up to the one before.</source>
        <translation>‏Enter للمتابعة؛ وفي خانة الوزن الفارغة ينتقل إلى السبب. السهم إلى أسفل يحفظ السطر وينتقل إلى التالي، والسهم إلى أعلى إلى السابق.</translation>
    </message>
    <message>
        <source>Enter goes to the</source>
        <translation>ينتقل Enter إلى</translation>
    </message>
    <message>
        <source>Enter goes to the child&apos;s line. Ctrl+Enter makes it the next line, as on the paper. Esc goes back.</source>
        <translation>ينتقل Enter إلى سطر الطفل. يجعله Ctrl+Enter السطر التالي كما في الورق. ويرجع Esc.</translation>
    </message>
    <message>
        <source>Enter stores and calls the next one, Esc leaves.</source>
        <translation>Enter يحفظ ويستدعي التالي، وEsc للخروج.</translation>
    </message>
    <message>
        <source>Enter stores and goes on, Shift+Enter goes back, Esc leaves this person.</source>
        <translation>Enter يحفظ وينتقل إلى ما بعده، وShift+Enter يرجع، وEsc يترك هذا الشخص.</translation>
    </message>
    <message>
        <source>Enter stores and goes on. L: measured lying, S: measured standing.</source>
        <translation>يحفظ Enter ويتقدّم. L: قيس مستلقيًا، S: قيس واقفًا.</translation>
    </message>
    <message>
        <source>Enter takes who is marked. Type a name or number to take somebody else.</source>
        <translation>‏Enter يأخذ المُعلَّم في القائمة. لأخذ غيره يُكتب اسم أو رقم.</translation>
    </message>
    <message>
        <source>Enter the weight of {name} from {day}</source>
        <translation>إدخال وزن {name} في {day}</translation>
    </message>
    <message>
        <source>Enter {name}</source>
        <translation>إدخال {name}</translation>
    </message>
    <message>
        <source>Enter: correct the value</source>
        <translation>‏Enter: تصحيح القيمة</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>من أدخل</translation>
    </message>
    <message>
        <source>Entered in another system</source>
        <translation>أُدخل في نظام آخر</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>تاريخ الإدخال</translation>
    </message>
    <message>
        <source>Entered under the wrong date? Move this day…</source>
        <translation>هل أُدخل اليوم بتاريخ خطأ؟ نقل هذا اليوم…</translation>
    </message>
    <message>
        <source>Every line is typed back. Lines can still be changed.</source>
        <translation>أُدخلت كل الأسطر. ويبقى تعديلها ممكنًا.</translation>
    </message>
    <message>
        <source>Every visit and every dose of this month is marked as entered, or there was none. Choose “All” to see them.</source>
        <translation>كل زيارات هذا الشهر وجرعاته معلَّمة بأنها أُدخلت، أو لا يوجد شيء منها. لعرضها يُختار «الكل».</translation>
    </message>
    <message>
        <source>Everybody who is entered on {day} moves to the date below, with all values. This can be undone.</source>
        <translation>يُنقل كل المسجّلين في {day} إلى التاريخ أدناه مع جميع القيم. ويمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Everybody who is expected</source>
        <translation>كل من يُنتظر حضورهم</translation>
    </message>
    <message>
        <source>Everybody who was expected on {day} came, or was visited since.</source>
        <translation>حضر كل من انتُظر حضورهم في {day}، أو زيروا بعد ذلك.</translation>
    </message>
    <message>
        <source>Exchange the values of two twins from {day}: {name}</source>
        <translation>تبديل قيم توأمين في {day}: {name}</translation>
    </message>
    <message>
        <source>Exchange them</source>
        <translation>تبديل القيم</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>الأب</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Fever for 2 weeks or more</source>
        <translation>حمى أسبوعين أو أكثر</translation>
    </message>
    <message>
        <source>Fever, {degrees} °C</source>
        <translation>حمى، {degrees} °م</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>Figures of parts of the children</source>
        <translation>أعداد مجموعات من الأطفال</translation>
    </message>
    <message>
        <source>Find the child of a line</source>
        <translation>البحث عن طفل السطر</translation>
    </message>
    <message>
        <source>Finish day</source>
        <translation>إنهاء اليوم</translation>
    </message>
    <message>
        <source>Finish the open day of {day}</source>
        <translation>إنهاء يوم المتابعة {day}</translation>
    </message>
    <message>
        <source>First weighing here</source>
        <translation>أول وزن هنا</translation>
    </message>
    <message>
        <source>First weight (g)</source>
        <translation>الوزن الأول (غ)</translation>
    </message>
    <message>
        <source>Folder for the workbook</source>
        <translation>مجلد ملف الجدول</translation>
    </message>
    <message>
        <source>Food right for the age</source>
        <translation>الغذاء مناسب للعمر</translation>
    </message>
    <message>
        <source>For the open day of</source>
        <translation>ليوم المتابعة</translation>
    </message>
    <message>
        <source>Forms for the children of a list</source>
        <translation>استمارات لأطفال قائمة</translation>
    </message>
    <message>
        <source>Found today: {what}</source>
        <translation>لوحظ اليوم: {what}</translation>
    </message>
    <message>
        <source>From 6 months: ate enough and varied food</source>
        <translation>من 6 أشهر: أكل ما يكفي وغذاؤه متنوّع</translation>
    </message>
    <message>
        <source>From the book of {name}: {day}</source>
        <translation>من دفتر {name}: {day}</translation>
    </message>
    <message>
        <source>Gain (g)</source>
        <translation>الزيادة (غ)</translation>
    </message>
    <message>
        <source>Gained enough</source>
        <translation>زاد بما يكفي</translation>
    </message>
    <message>
        <source>Gained enough (N)</source>
        <translation>زاد بما يكفي (N)</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>بنت</translation>
    </message>
    <message>
        <source>Girl or boy</source>
        <translation>بنت أو صبي</translation>
    </message>
    <message>
        <source>Girl or boy is not recorded. Without it growth cannot be judged.</source>
        <translation>لم يُسجَّل إن كان الطفل بنتًا أو صبيًا، وبدون ذلك لا يمكن تقييم النمو.</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>البنات</translation>
    </message>
    <message>
        <source>Give the chosen month the letter N, or take that back</source>
        <translation>إعطاء الشهر المختار الحرف N، أو التراجع عن ذلك</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>ما أُعطي</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>تاريخ الإعطاء</translation>
    </message>
    <message>
        <source>Given, brought by the health worker</source>
        <translation>أُعطي، وأحضره العامل الصحي</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>النمو</translation>
    </message>
    <message>
        <source>Growth card</source>
        <translation>بطاقة النمو</translation>
    </message>
    <message>
        <source>Growth card (KMS)</source>
        <translation>بطاقة النمو (KMS)</translation>
    </message>
    <message>
        <source>Growth card (KMS): months</source>
        <translation>بطاقة النمو (KMS): الأشهر</translation>
    </message>
    <message>
        <source>Growth card (weight for age)</source>
        <translation>بطاقة النمو (الوزن بالنسبة للعمر)</translation>
    </message>
    <message>
        <source>Growth card not asked for</source>
        <translation>لم يُسأل عن بطاقة النمو</translation>
    </message>
    <message>
        <source>Growth cards</source>
        <translation>بطاقات النمو</translation>
    </message>
    <message>
        <source>Growth charts end at 19 years</source>
        <translation>مخططات النمو تنتهي عند عمر 19 سنة</translation>
    </message>
    <message>
        <source>Habit</source>
        <translation>العادة</translation>
    </message>
    <message>
        <source>Habits of measuring</source>
        <translation>عادات القياس</translation>
    </message>
    <message>
        <source>Half filled: weight or length missing</source>
        <translation>ناقصة: ينقص الوزن أو الطول</translation>
    </message>
    <message>
        <source>Half filled: {number}. F7 goes to the next.</source>
        <translation>ناقصة: {number}. ينتقل F7 إلى التالية.</translation>
    </message>
    <message>
        <source>Hardly possible: check it</source>
        <translation>قيمة مستبعدة: تحتاج إلى مراجعة</translation>
    </message>
    <message>
        <source>Has a growth card</source>
        <translation>لديه بطاقة نمو</translation>
    </message>
    <message>
        <source>Has it</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Has none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Has the mother brought the child&apos;s book (Buku KIA or growth card)?</source>
        <translation>هل أحضرت الأم دفتر الطفل (دفتر KIA أو بطاقة النمو)؟</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>الرأس</translation>
    </message>
    <message>
        <source>Head (cm)</source>
        <translation>محيط الرأس (سم)</translation>
    </message>
    <message>
        <source>Head (mm)</source>
        <translation>محيط الرأس (ملم)</translation>
    </message>
    <message>
        <source>Head at birth</source>
        <translation>محيط الرأس عند الولادة</translation>
    </message>
    <message>
        <source>Head chart: month {month}, {head} cm</source>
        <translation>مخطط محيط الرأس: الشهر {month}، {head} سم</translation>
    </message>
    <message>
        <source>Head circumference</source>
        <translation>محيط الرأس</translation>
    </message>
    <message>
        <source>Head circumference {centimetres} cm</source>
        <translation>محيط الرأس {centimetres} سم</translation>
    </message>
    <message>
        <source>Head cm</source>
        <translation>الرأس سم</translation>
    </message>
    <message>
        <source>Head for age</source>
        <translation>محيط الرأس بالنسبة للعمر</translation>
    </message>
    <message>
        <source>Head hardly possible</source>
        <translation>محيط رأس مستبعد</translation>
    </message>
    <message>
        <source>Head of the post</source>
        <translation>مسؤول النقطة الصحية</translation>
    </message>
    <message>
        <source>Head, waist</source>
        <translation>الرأس، الخصر</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Health visits</source>
        <translation>الزيارات الصحية</translation>
    </message>
    <message>
        <source>Heavy clothes or shoes were on</source>
        <translation>كانت عليه ملابس ثقيلة أو حذاء</translation>
    </message>
    <message>
        <source>Height (cm), standing</source>
        <translation>الطول (سم)، واقفًا</translation>
    </message>
    <message>
        <source>House</source>
        <translation>البيت</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>مرض</translation>
    </message>
    <message>
        <source>Ill now: what</source>
        <translation>مريض الآن: المرض</translation>
    </message>
    <message>
        <source>Immunisation and others (name them)</source>
        <translation>التطعيم وغيره (بالاسم)</translation>
    </message>
    <message>
        <source>Immunisation page: {what}, {day}, lot {lot}, {given_by}</source>
        <translation>صفحة التطعيم: {what}‏، {day}، التشغيلة ‎{lot}‏، {given_by}</translation>
    </message>
    <message>
        <source>Immunisation page: {what}, {day}, {given_by}</source>
        <translation>صفحة التطعيم: {what}‏، {day}‏، {given_by}</translation>
    </message>
    <message>
        <source>Important today</source>
        <translation>المهم اليوم</translation>
    </message>
    <message>
        <source>In this order Enter takes the next one (F8)</source>
        <translation>بهذا الترتيب يأخذ Enter التالي (F8)</translation>
    </message>
    <message>
        <source>Is noted beside each weight that is typed here on this day.</source>
        <translation>يُدوَّن مع كل وزن يُكتب هنا في هذا اليوم.</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>القيمة صحيحة</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Items of F1 Gizi</source>
        <translation>بنود F1 Gizi</translation>
    </message>
    <message>
        <source>Its tab “Growth” brings you here.</source>
        <translation>تبويب «النمو» فيها يوصل إلى هنا.</translation>
    </message>
    <message numerus="yes">
        <source>K counts known cards only: of {n} children nobody has asked.</source>
        <translation>
            <numerusform>تشمل K البطاقات المعروفة فقط، وقد سُئل عن جميع الأطفال.</numerusform>
            <numerusform>تشمل K البطاقات المعروفة فقط: طفل واحد لم يُسأل عنه.</numerusform>
            <numerusform>تشمل K البطاقات المعروفة فقط: طفلان لم يُسأل عنهما.</numerusform>
            <numerusform>تشمل K البطاقات المعروفة فقط: {n} أطفال لم يُسأل عنهم.</numerusform>
            <numerusform>تشمل K البطاقات المعروفة فقط: {n} طفلًا لم يُسأل عنهم.</numerusform>
            <numerusform>تشمل K البطاقات المعروفة فقط: {n} طفل لم يُسأل عنهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>K is empty: nobody has been asked about the growth card.</source>
        <translation>خانة K فارغة: لم يُسأل أحد عن بطاقة النمو.</translation>
    </message>
    <message>
        <source>K/S: with a growth card, percent</source>
        <translation>‏K/S: نسبة من لديهم بطاقة نمو</translation>
    </message>
    <message>
        <source>K: have a growth card</source>
        <translation>‏K: لديهم بطاقة نمو</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Last weight</source>
        <translation>آخر وزن</translation>
    </message>
    <message>
        <source>Last weight {weight} kg, {month}</source>
        <translation>آخر وزن {weight} كغ، {month}</translation>
    </message>
    <message>
        <source>Late, still allowed</source>
        <translation>متأخر، لا يزال مسموحًا</translation>
    </message>
    <message>
        <source>Later open the day under Health visits and copy line by line: two or three letters of the name find the child.</source>
        <translation>لاحقًا: يُفتح اليوم في «الزيارات الصحية» ويُنقل سطرًا سطرًا؛ حرفان أو ثلاثة من الاسم تجد الطفل.</translation>
    </message>
    <message>
        <source>Later press Lists under Health visits, type the number of the list, and copy line by line.</source>
        <translation>لاحقًا: زر «القوائم» في «الزيارات الصحية»، ثم يُكتب رقم القائمة ويُنقل سطرًا سطرًا.</translation>
    </message>
    <message>
        <source>Least gain (g)</source>
        <translation>أقل زيادة (غ)</translation>
    </message>
    <message>
        <source>Length (cm), lying</source>
        <translation>الطول (سم)، مستلقيًا</translation>
    </message>
    <message>
        <source>Length (mm)</source>
        <translation>الطول (ملم)</translation>
    </message>
    <message>
        <source>Length and height chart: month {month}, {length} cm</source>
        <translation>مخطط الطول: الشهر {month}، {length} سم</translation>
    </message>
    <message>
        <source>Length cm</source>
        <translation>الطول سم</translation>
    </message>
    <message>
        <source>Length fell</source>
        <translation>نقص الطول</translation>
    </message>
    <message>
        <source>Length hardly possible</source>
        <translation>طول مستبعد</translation>
    </message>
    <message>
        <source>Length jumped</source>
        <translation>قفز الطول</translation>
    </message>
    <message>
        <source>Length or height</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Length or height (cm)</source>
        <translation>الطول (سم)</translation>
    </message>
    <message>
        <source>Length or height (mm)</source>
        <translation>الطول (ملم)</translation>
    </message>
    <message>
        <source>Length or height cm</source>
        <translation>الطول سم</translation>
    </message>
    <message>
        <source>Length or height for age</source>
        <translation>الطول بالنسبة للعمر</translation>
    </message>
    <message>
        <source>Length or height {centimetres} cm</source>
        <translation>الطول {centimetres} سم</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الحرف</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Line of a list on paper</source>
        <translation>سطر من قائمة ورقية</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <source>Lines appear once girl or boy is written on the card.</source>
        <translation>تظهر الخطوط بعد كتابة بنت أو صبي في بطاقة الشخص.</translation>
    </message>
    <message>
        <source>Lines of the growth card not confirmed</source>
        <translation>خطوط بطاقة النمو غير مؤكّدة</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>أسطر القائمة</translation>
    </message>
    <message>
        <source>Lines typed</source>
        <translation>الأسطر المُدخلة</translation>
    </message>
    <message>
        <source>Lines: World Health Organization; the numbers beside them are z-scores.</source>
        <translation>الخطوط: منظمة الصحة العالمية؛ والأرقام بجانبها هي الدرجات المعيارية (z).</translation>
    </message>
    <message>
        <source>List of children to be filled in</source>
        <translation>قائمة أطفال للتعبئة</translation>
    </message>
    <message>
        <source>List on paper</source>
        <translation>قائمة ورقية</translation>
    </message>
    <message>
        <source>List {list}, line {number}</source>
        <translation>القائمة ‎{list}، السطر {number}</translation>
    </message>
    <message>
        <source>List {list}, line {number}: {name}</source>
        <translation>القائمة ‎{list}، السطر {number}: {name}</translation>
    </message>
    <message>
        <source>List {number}</source>
        <translation>القائمة ‎{number}</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Lists on paper</source>
        <translation>القوائم الورقية</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>الإقامة</translation>
    </message>
    <message>
        <source>Looking through the values of the last months</source>
        <translation>جارٍ فحص قيم الأشهر الأخيرة</translation>
    </message>
    <message>
        <source>Lying or standing</source>
        <translation>مستلقيًا أو واقفًا</translation>
    </message>
    <message>
        <source>Lying or standing: press L or S in the field</source>
        <translation>مستلقيًا أو واقفًا: بالضغط على L أو S في الخانة</translation>
    </message>
    <message>
        <source>Make and print</source>
        <translation>إعداد وطباعة</translation>
    </message>
    <message>
        <source>Make lists for the open day of {day}</source>
        <translation>إعداد قوائم يوم المتابعة {day}</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>Measure {name}: further values</source>
        <translation>‏{name}: قياسات أخرى</translation>
    </message>
    <message>
        <source>Measure {name}: {measure} {amount}</source>
        <translation>قياس {name}: {measure} {amount}</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>قاس الطفل</translation>
    </message>
    <message>
        <source>Measured lying. From 24 months on children are measured standing.</source>
        <translation>قيس مستلقيًا. من عمر 24 شهرًا يُقاس الأطفال واقفين.</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>تاريخ القياس</translation>
    </message>
    <message>
        <source>Measured standing. Below 24 months children are measured lying.</source>
        <translation>قيس واقفًا. قبل عمر 24 شهرًا يُقاس الأطفال مستلقين.</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Month before (Ctrl+PgUp)</source>
        <translation>الشهر السابق (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Month in which it was given</source>
        <translation>شهر الإعطاء</translation>
    </message>
    <message>
        <source>Month of life</source>
        <translation>شهر العمر</translation>
    </message>
    <message>
        <source>Month of this year in which it was given</source>
        <translation>شهر الإعطاء هذه السنة</translation>
    </message>
    <message>
        <source>Month of weighing</source>
        <translation>شهر الوزن</translation>
    </message>
    <message>
        <source>Month {number}</source>
        <translation>الشهر {number}</translation>
    </message>
    <message>
        <source>Month {number} is not asked for. Choose month 0 to 6.</source>
        <translation>لا يُسأل عن الشهر {number}. يُرجى اختيار شهر من 0 إلى 6.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>الأم</translation>
    </message>
    <message>
        <source>Mother came to the mothers&apos; class</source>
        <translation>حضرت الأم صف الأمهات</translation>
    </message>
    <message>
        <source>Mother: {name}</source>
        <translation>الأم: {name}</translation>
    </message>
    <message>
        <source>Mothers</source>
        <translation>الأمهات</translation>
    </message>
    <message>
        <source>Mothers after birth: vitamin A</source>
        <translation>الأمهات بعد الولادة: فيتامين أ</translation>
    </message>
    <message>
        <source>Move day</source>
        <translation>نقل اليوم</translation>
    </message>
    <message>
        <source>Move the open day of {day} to {to}</source>
        <translation>نقل يوم المتابعة من {day} إلى {to}</translation>
    </message>
    <message>
        <source>Move this line down (Alt+Down)</source>
        <translation>نقل هذا السطر إلى أسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>Move this line up (Alt+Up)</source>
        <translation>نقل هذا السطر إلى أعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>Move to another date</source>
        <translation>نقل إلى تاريخ آخر</translation>
    </message>
    <message>
        <source>Moved away {date}</source>
        <translation>انتقال من هنا {date}</translation>
    </message>
    <message>
        <source>Moved here {date}</source>
        <translation>انتقال إلى هنا {date}</translation>
    </message>
    <message>
        <source>N by curve</source>
        <translation>‏N بحسب المنحنى</translation>
    </message>
    <message>
        <source>N by curve: {name}, {month}</source>
        <translation>‏N بحسب المنحنى: {name}‏، {month}</translation>
    </message>
    <message>
        <source>N or T</source>
        <translation>‏N أو T</translation>
    </message>
    <message>
        <source>N/D: gained enough, percent</source>
        <translation>‏N/D: نسبة من زادوا بما يكفي</translation>
    </message>
    <message>
        <source>N: gained enough</source>
        <translation>‏N: زاد بما يكفي</translation>
    </message>
    <message>
        <source>N: gained enough. T: did not gain enough: go to the health worker.</source>
        <translation>‏N: زاد بما يكفي. T: لم يزد بما يكفي: يُؤخذ الطفل إلى العامل الصحي.</translation>
    </message>
    <message>
        <source>N: gained weight</source>
        <translation>‏N: زاد وزنهم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name and mother</source>
        <translation>الاسم والأم</translation>
    </message>
    <message>
        <source>Name on the paper</source>
        <translation>الاسم المكتوب في الورق</translation>
    </message>
    <message>
        <source>Name who was there…</source>
        <translation>تحديد من حضروا…</translation>
    </message>
    <message>
        <source>Name, mother, house or number</source>
        <translation>الاسم أو الأم أو البيت أو الرقم</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>رقم الهوية</translation>
    </message>
    <message>
        <source>National number {number}</source>
        <translation>رقم الهوية {number}</translation>
    </message>
    <message>
        <source>Neighbour group</source>
        <translation>مجموعة الجيران</translation>
    </message>
    <message>
        <source>New child in the register</source>
        <translation>طفل جديد في السجل</translation>
    </message>
    <message>
        <source>New child: {words}</source>
        <translation>طفل جديد: {words}</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>New person: {words} (visitor, newborn)</source>
        <translation>شخص جديد: {words} (زائر أو مولود جديد)</translation>
    </message>
    <message>
        <source>Newborn without a name yet?</source>
        <translation>مولود جديد بلا اسم بعد؟</translation>
    </message>
    <message>
        <source>Newborns put to the breast within the first hour (IMD)</source>
        <translation>مواليد بدأت رضاعتهم خلال الساعة الأولى (IMD)</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Next month (Ctrl+PgDown)</source>
        <translation>الشهر التالي (Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>Next open day: in {month}</source>
        <translation>يوم المتابعة القادم: في {month}</translation>
    </message>
    <message>
        <source>Next open day: in {month}.</source>
        <translation>يوم المتابعة القادم: في {month}.</translation>
    </message>
    <message>
        <source>Next open day: {date}.</source>
        <translation>يوم المتابعة القادم: {date}.</translation>
    </message>
    <message>
        <source>Next open day: {day}</source>
        <translation>يوم المتابعة القادم: {day}</translation>
    </message>
    <message>
        <source>Next vaccine or vitamin: {what}, from {day}</source>
        <translation>اللقاح أو الفيتامين القادم: {what}، من {day}</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>السنة التالية</translation>
    </message>
    <message>
        <source>Next: {what}, {day}</source>
        <translation>القادم: {what}‏، {day}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No children are expected on {day}. Enter the children under Residents first.</source>
        <translation>لا يُنتظر حضور أطفال في {day}. يُرجى إدخال الأطفال أولًا في «السكان».</translation>
    </message>
    <message>
        <source>No list was printed yet</source>
        <translation>لم تُطبع أي قائمة بعد</translation>
    </message>
    <message>
        <source>No open day today</source>
        <translation>لا يوجد يوم متابعة اليوم</translation>
    </message>
    <message>
        <source>No weight gain for 2 months</source>
        <translation>لا زيادة في الوزن منذ شهرين</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>م.</translation>
    </message>
    <message>
        <source>Nobody at home</source>
        <translation>لا أحد في البيت</translation>
    </message>
    <message>
        <source>Nobody fits. New people are entered at step 1 or 2.</source>
        <translation>لا أحد مطابق. يُدخل الأشخاص الجدد في الخطوة 1 أو 2.</translation>
    </message>
    <message>
        <source>Nobody had time</source>
        <translation>لم يكن لدى أحد وقت</translation>
    </message>
    <message>
        <source>Nobody is here at the moment</source>
        <translation>لا أحد هنا الآن</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Nobody is on this list. Choose another day or another part of the village.</source>
        <translation>لا أحد في هذه القائمة. يُرجى اختيار يوم آخر أو جزء آخر من القرية.</translation>
    </message>
    <message>
        <source>Nobody was weighed in this year.</source>
        <translation>لم يوزن أحد في هذه السنة.</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>لا أحد.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not lot {lot}: {reason}</source>
        <translation>غير التشغيلة ‎{lot}: {reason}</translation>
    </message>
    <message>
        <source>Not poor</source>
        <translation>غير فقراء</translation>
    </message>
    <message>
        <source>Not today: {what}, from {day}</source>
        <translation>ليس اليوم: {what}، من {day}</translation>
    </message>
    <message>
        <source>Not weighed</source>
        <translation>لم يوزن</translation>
    </message>
    <message>
        <source>Not weighed last month</source>
        <translation>لم يوزن الشهر الماضي</translation>
    </message>
    <message>
        <source>Not weighed last month (O)</source>
        <translation>لم يوزن الشهر الماضي (O)</translation>
    </message>
    <message>
        <source>Not weighed this month; found on {date}</source>
        <translation>لم يوزن هذا الشهر؛ نتيجة {date}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note (where, who weighed)</source>
        <translation>ملاحظة (أين، ومن وزن الطفل)</translation>
    </message>
    <message>
        <source>Note (which health centre, who weighed)</source>
        <translation>ملاحظة (أي مركز صحي، ومن وزن الطفل)</translation>
    </message>
    <message>
        <source>Notes: referred on {day} to {target}</source>
        <translation>صفحة الملاحظات: أُحيل في {day} إلى {target}</translation>
    </message>
    <message>
        <source>Nothing is asked here. Enter calls the next one, Esc leaves.</source>
        <translation>لا أسئلة هنا. Enter يستدعي التالي، وEsc للخروج.</translation>
    </message>
    <message>
        <source>Nothing is due for anybody on {day}.</source>
        <translation>لا شيء مستحق لأحد في {day}.</translation>
    </message>
    <message>
        <source>Nothing is due now. Next: {what}, {day}</source>
        <translation>لا شيء مستحق الآن. القادم: {what}‏، {day}</translation>
    </message>
    <message>
        <source>Nothing is due today. Enter calls the next one.</source>
        <translation>لا شيء مستحق اليوم. Enter يستدعي التالي.</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>لا شيء معروف بعد.</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>لا شيء للمراجعة</translation>
    </message>
    <message>
        <source>Nothing to enter</source>
        <translation>لا شيء للإدخال</translation>
    </message>
    <message>
        <source>Nothing was measured at these ages</source>
        <translation>لم يُقَس شيء في هذه الأعمار</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>لم يُقَس شيء بعد.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>الرقم في القائمة</translation>
    </message>
    <message>
        <source>Number of a list, then Enter</source>
        <translation>رقم القائمة ثم Enter</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>الرقم {number}</translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation>تبدأ الأرقام من</translation>
    </message>
    <message>
        <source>Nurse or midwife who vaccinated</source>
        <translation>الممرضة أو القابلة التي أعطت اللقاح</translation>
    </message>
    <message>
        <source>O: not weighed last month</source>
        <translation>‏O: لم يوزن الشهر الماضي</translation>
    </message>
    <message>
        <source>O: not weighed the month before. B: weighed for the first time. For both, gain cannot be told.</source>
        <translation>‏O: لم يوزن الشهر السابق. B: وُزن لأول مرة. في الحالتين لا يمكن معرفة الزيادة.</translation>
    </message>
    <message>
        <source>Of a child that died since, write the death on its card afterwards.</source>
        <translation>إن كان الطفل قد توفي بعد ذلك، تُسجَّل الوفاة لاحقًا في بطاقته.</translation>
    </message>
    <message>
        <source>Official target</source>
        <translation>المستهدف الرسمي</translation>
    </message>
    <message>
        <source>Official targets of {year}</source>
        <translation>المستهدف الرسمي لسنة {year}</translation>
    </message>
    <message>
        <source>On an open day people are checked in, measured and advised. Start one for today, or choose an earlier day.</source>
        <translation>في يوم المتابعة يُسجَّل حضور الناس ويُقاسون ويُرشَدون. يُرجى بدء يوم لهذا اليوم، أو اختيار يوم سابق.</translation>
    </message>
    <message>
        <source>On the card: {letter}</source>
        <translation>في بطاقة النمو: {letter}</translation>
    </message>
    <message>
        <source>One list, by name</source>
        <translation>قائمة واحدة بحسب الاسم</translation>
    </message>
    <message>
        <source>Only milk</source>
        <translation>الحليب فقط</translation>
    </message>
    <message>
        <source>Only where their names are not known.</source>
        <translation>فقط إذا كانت أسماؤهم غير معروفة.</translation>
    </message>
    <message>
        <source>Open day</source>
        <translation>يوم المتابعة</translation>
    </message>
    <message>
        <source>Open day again</source>
        <translation>إعادة فتح اليوم</translation>
    </message>
    <message>
        <source>Open day of {day}</source>
        <translation>يوم المتابعة {day}</translation>
    </message>
    <message>
        <source>Open day of {day}, from the paper register</source>
        <translation>يوم المتابعة {day}، من السجل الورقي</translation>
    </message>
    <message>
        <source>Open days</source>
        <translation>أيام المتابعة</translation>
    </message>
    <message>
        <source>Open days are in bold.</source>
        <translation>أيام المتابعة مكتوبة بخط عريض.</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>فتح البطاقة</translation>
    </message>
    <message>
        <source>Open the card of a child first</source>
        <translation>تُفتح بطاقة طفل أولًا</translation>
    </message>
    <message>
        <source>Open the day of {day} again</source>
        <translation>إعادة فتح يوم {day}</translation>
    </message>
    <message>
        <source>Orange line</source>
        <translation>الخط البرتقالي</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Other ages</source>
        <translation>أعمار أخرى</translation>
    </message>
    <message>
        <source>Other systems</source>
        <translation>الأنظمة الأخرى</translation>
    </message>
    <message>
        <source>Other too</source>
        <translation>وغيره أيضًا</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>نفد من المخزون</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Paper register</source>
        <translation>السجل الورقي</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Part of the village</source>
        <translation>جزء من القرية</translation>
    </message>
    <message>
        <source>Part of the village: {place}</source>
        <translation>جزء القرية: {place}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>People are entered on {day}. Move the day to another date, or remove the people first.</source>
        <translation>أُدخل أشخاص في {day}. يُرجى نقل اليوم إلى تاريخ آخر، أو إزالة الأشخاص أولًا.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>النسبة %</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>المكان: {place}</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>فقراء</translation>
    </message>
    <message>
        <source>Poor and not poor</source>
        <translation>الفقراء وغير الفقراء</translation>
    </message>
    <message>
        <source>Pregnant women</source>
        <translation>الحوامل</translation>
    </message>
    <message>
        <source>Pregnant women too thin (KEK, upper arm below 23.5 cm)</source>
        <translation>حوامل نحيفات (KEK، محيط العضد أقل من 23.5 سم)</translation>
    </message>
    <message>
        <source>Press Enter to take the next one who waits, or type a name.</source>
        <translation>‏Enter لأخذ المنتظر التالي، أو يُكتب اسم.</translation>
    </message>
    <message>
        <source>Press a thumb on both feet for three seconds: a dent that stays is swelling.</source>
        <translation>يُضغط بالإبهام على القدمين ثلاث ثوانٍ: بقاء الانخفاض علامة التورّم.</translation>
    </message>
    <message>
        <source>Press a thumb on both feet for three seconds: a dent that stays is swelling. (Ctrl+B)</source>
        <translation>يُضغط بالإبهام على القدمين ثلاث ثوانٍ: بقاء الانخفاض علامة التورّم. (Ctrl+B)</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>طباعة من جديد</translation>
    </message>
    <message>
        <source>Print growth card</source>
        <translation>طباعة بطاقة النمو</translation>
    </message>
    <message>
        <source>Print summary of the day</source>
        <translation>طباعة ملخص اليوم</translation>
    </message>
    <message>
        <source>Print the children who are expected before the open day, and those who did not come after it. What is written on the paper is typed back here, line by line.</source>
        <translation>تُطبع قائمة الأطفال المنتظَرين قبل يوم المتابعة، وقائمة الغائبين بعده. وما يُكتب على الورق يُدخل هنا سطرًا سطرًا.</translation>
    </message>
    <message>
        <source>Print the month&apos;s figures</source>
        <translation>طباعة أعداد الشهر</translation>
    </message>
    <message>
        <source>Print the sheet for typing (Ctrl+P)</source>
        <translation>طباعة ورقة الإدخال (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print weighing list (Ctrl+P)</source>
        <translation>طباعة قائمة الوزن (Ctrl+P)</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>تاريخ الطباعة</translation>
    </message>
    <message>
        <source>Queue number</source>
        <translation>رقم الدور</translation>
    </message>
    <message>
        <source>Read exactly, each last digit comes as often as the others, and .0 and .5 together make 20 of 100. Who writes them much more often reads to the nearest half: look at the scale and the board together.</source>
        <translation>عند القراءة الدقيقة يتكرر كل رقم أخير بقدر غيره، ويشكّل ‎.0 و‎.5 معًا 20 من كل 100. من يكتبهما أكثر من ذلك بكثير يقرّب القراءة إلى أقرب نصف: يُنظر إلى الميزان ولوح القياس معًا.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reckoned from</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>التدوين</translation>
    </message>
    <message>
        <source>Record {name}: answers of the day</source>
        <translation>‏{name}: تدوين إجابات اليوم</translation>
    </message>
    <message>
        <source>Recorded as a boy, but the measurements fit a girl.</source>
        <translation>مسجَّل صبيًا، لكن القياسات تناسب بنتًا.</translation>
    </message>
    <message>
        <source>Recorded as a boy, but the national number says girl.</source>
        <translation>مسجَّل صبيًا، لكن رقم الهوية الوطنية يقول إنه بنت.</translation>
    </message>
    <message>
        <source>Recorded as a girl, but the measurements fit a boy.</source>
        <translation>مسجَّلة بنتًا، لكن القياسات تناسب صبيًا.</translation>
    </message>
    <message>
        <source>Recorded as a girl, but the national number says boy.</source>
        <translation>مسجَّلة بنتًا، لكن رقم الهوية الوطنية يقول إنها صبي.</translation>
    </message>
    <message>
        <source>Records to type into another system</source>
        <translation>قيود للإدخال في نظام آخر</translation>
    </message>
    <message>
        <source>Recovery food (portions)</source>
        <translation>التغذية العلاجية (وجبات)</translation>
    </message>
    <message>
        <source>Recovery food given</source>
        <translation>أُعطيت تغذية علاجية</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>الخط الأحمر</translation>
    </message>
    <message>
        <source>Refer to the midwife. Ask about illness and meals.</source>
        <translation>إحالة الطفل إلى القابلة، والسؤال عن المرض والوجبات.</translation>
    </message>
    <message>
        <source>Refer: {why}</source>
        <translation>إحالة: {why}</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>أُحيلوا</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>جهة الإحالة</translation>
    </message>
    <message>
        <source>Referred to {target}, slip {number}</source>
        <translation>أُحيل إلى {target}، الورقة ‎{number}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>Refused on {day}: ask again.</source>
        <translation>رُفض في {day}: يُسأل من جديد.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Remove list</source>
        <translation>إزالة القائمة</translation>
    </message>
    <message>
        <source>Remove list {number}</source>
        <translation>إزالة القائمة ‎{number}</translation>
    </message>
    <message>
        <source>Remove the chosen day with everything measured on it</source>
        <translation>إزالة اليوم المختار مع كل ما قيس فيه</translation>
    </message>
    <message>
        <source>Remove the empty open day of {day}</source>
        <translation>إزالة يوم المتابعة الفارغ {day}</translation>
    </message>
    <message>
        <source>Remove the measurements of {name} from {day}</source>
        <translation>إزالة قياسات {name} في {day}</translation>
    </message>
    <message>
        <source>Remove the value of {name}: {measure} {before}</source>
        <translation>إزالة قيمة {name}: {measure} {before}</translation>
    </message>
    <message>
        <source>Remove the weight of {name} from {day}: {before}</source>
        <translation>إزالة وزن {name} في {day}: {before}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Right date</source>
        <translation>التاريخ الصحيح</translation>
    </message>
    <message>
        <source>S counted on {day}</source>
        <translation>حُسب S في {day}</translation>
    </message>
    <message>
        <source>S: children who live here</source>
        <translation>‏S: الأطفال المقيمون هنا</translation>
    </message>
    <message>
        <source>S: live here</source>
        <translation>‏S: يقيمون هنا</translation>
    </message>
    <message>
        <source>Same weight as in {month}</source>
        <translation>الوزن نفسه كما في {month}</translation>
    </message>
    <message>
        <source>Save as workbook</source>
        <translation>حفظ كملف جدول</translation>
    </message>
    <message>
        <source>Save the month in the columns of the e-PPGBM sheets (Ctrl+E)</source>
        <translation>حفظ الشهر بأعمدة أوراق e-PPGBM ‏(Ctrl+E)</translation>
    </message>
    <message>
        <source>Saved: {file}. {remarks}</source>
        <translation>حُفظ: {file}. {remarks}</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>الميزان</translation>
    </message>
    <message>
        <source>Scale: {scale}</source>
        <translation>الميزان: {scale}</translation>
    </message>
    <message>
        <source>School age</source>
        <translation>سن المدرسة</translation>
    </message>
    <message>
        <source>Search who came</source>
        <translation>البحث عمّن حضر</translation>
    </message>
    <message>
        <source>Search whose turn it is</source>
        <translation>البحث عن صاحب الدور</translation>
    </message>
    <message>
        <source>Second weighing</source>
        <translation>إعادة الوزن</translation>
    </message>
    <message>
        <source>Second weight (g)</source>
        <translation>الوزن الثاني (غ)</translation>
    </message>
    <message>
        <source>Second weight, kg</source>
        <translation>الوزن الثاني، كغ</translation>
    </message>
    <message>
        <source>Send to the health worker: T, below the red line or above the orange line, too thin, too heavy, short, head too small or too large, arm red, 2 signs of tuberculosis, development not complete.</source>
        <translation>يُحال إلى العامل الصحي: T، أو تحت الخط الأحمر أو فوق الخط البرتقالي، أو نحيف جدًا، أو زائد الوزن كثيرًا، أو قصير، أو رأس صغير جدًا أو كبير جدًا، أو عضد في اللون الأحمر، أو علامتان من علامات السل، أو قائمة تطور غير مكتملة.</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>جهة الإحالة</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Serve {name}: {what}</source>
        <translation>خدمة {name}: {what}</translation>
    </message>
    <message>
        <source>Severely underweight by weight for age</source>
        <translation>وزن منخفض جدًا بالنسبة للعمر</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Sex and age</source>
        <translation>الجنس والعمر</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>الجنس غير معروف</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>عرض مكبّر</translation>
    </message>
    <message>
        <source>Show the last open day, {day}</source>
        <translation>عرض يوم المتابعة الأخير، {day}</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Sign of tuberculosis</source>
        <translation>علامة سل</translation>
    </message>
    <message>
        <source>Signs of TB</source>
        <translation>علامات السل</translation>
    </message>
    <message>
        <source>Signs of illness (name them)</source>
        <translation>علامات المرض (بالاسم)</translation>
    </message>
    <message>
        <source>Signs of tuberculosis</source>
        <translation>علامات السل</translation>
    </message>
    <message>
        <source>Six months of breast milk only</source>
        <translation>ستة أشهر من حليب الأم فقط</translation>
    </message>
    <message>
        <source>Something else was given</source>
        <translation>أُعطي شيء آخر</translation>
    </message>
    <message>
        <source>Space: has a growth card. Delete: has none. The cursor goes on to the next child.</source>
        <translation>‏Space: لديه بطاقة نمو. Delete: ليست لديه. وينتقل المؤشر إلى الطفل التالي.</translation>
    </message>
    <message>
        <source>Space: it is entered there. Delete: it is not. The cursor goes on to the next one.</source>
        <translation>‏Space: أُدخل هناك. Delete: لم يُدخل. وينتقل المؤشر إلى التالي.</translation>
    </message>
    <message>
        <source>Space: it is right. Enter: correct it.</source>
        <translation>‏Space: القيمة صحيحة. Enter: تصحيحها.</translation>
    </message>
    <message>
        <source>Space: it is right. It is not asked about again unless the value changes.</source>
        <translation>‏Space: القيمة صحيحة. لا يُسأل عنها مرة أخرى إلا إذا تغيّرت.</translation>
    </message>
    <message>
        <source>Start open day</source>
        <translation>بدء يوم المتابعة</translation>
    </message>
    <message>
        <source>Start open day on {day}</source>
        <translation>بدء يوم المتابعة في {day}</translation>
    </message>
    <message>
        <source>Start the open day of {day}</source>
        <translation>بدء يوم المتابعة {day}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Still due after the open day of {day}</source>
        <translation>المستحق بعد يوم المتابعة {day}</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>ما لم يُنجز بعد</translation>
    </message>
    <message>
        <source>Store line</source>
        <translation>حفظ السطر</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Summary of the open day</source>
        <translation>ملخص يوم المتابعة</translation>
    </message>
    <message>
        <source>Summary of the open day, {day}</source>
        <translation>ملخص يوم المتابعة، {day}</translation>
    </message>
    <message>
        <source>Supervising officer</source>
        <translation>المشرف الصحي</translation>
    </message>
    <message>
        <source>Swelling of both feet</source>
        <translation>تورّم القدمين كلتيهما</translation>
    </message>
    <message>
        <source>Swollen feet</source>
        <translation>تورّم القدمين</translation>
    </message>
    <message>
        <source>Swollen feet: no z-score</source>
        <translation>تورّم القدمين: لا درجة معيارية (z)</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>T: did not gain enough</source>
        <translation>‏T: لم يزد بما يكفي</translation>
    </message>
    <message>
        <source>Take back N by curve: {name}, {month}</source>
        <translation>التراجع عن N بحسب المنحنى: {name}‏، {month}</translation>
    </message>
    <message numerus="yes">
        <source>Take lot {lot} ({n} left)</source>
        <translation>
            <numerusform>تُؤخذ التشغيلة ‎{lot} (لم يبق شيء)</numerusform>
            <numerusform>تُؤخذ التشغيلة ‎{lot} (بقيت واحدة)</numerusform>
            <numerusform>تُؤخذ التشغيلة ‎{lot} (بقيت اثنتان)</numerusform>
            <numerusform>تُؤخذ التشغيلة ‎{lot} (الباقي {n})</numerusform>
            <numerusform>تُؤخذ التشغيلة ‎{lot} (الباقي {n})</numerusform>
            <numerusform>تُؤخذ التشغيلة ‎{lot} (الباقي {n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take lot {lot}, until {expiry} ({n} left)</source>
        <translation>
            <numerusform>تُؤخذ التشغيلة ‎{lot}، حتى {expiry} (لم يبق شيء)</numerusform>
            <numerusform>تُؤخذ التشغيلة ‎{lot}، حتى {expiry} (بقيت واحدة)</numerusform>
            <numerusform>تُؤخذ التشغيلة ‎{lot}، حتى {expiry} (بقيت اثنتان)</numerusform>
            <numerusform>تُؤخذ التشغيلة ‎{lot}، حتى {expiry} (الباقي {n})</numerusform>
            <numerusform>تُؤخذ التشغيلة ‎{lot}، حتى {expiry} (الباقي {n})</numerusform>
            <numerusform>تُؤخذ التشغيلة ‎{lot}، حتى {expiry} (الباقي {n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Take {name} off the day&apos;s list</source>
        <translation>إزالة {name} من قائمة اليوم</translation>
    </message>
    <message>
        <source>Takes this person off the day&apos;s list (Ctrl+Delete)</source>
        <translation>إزالة هذا الشخص من قائمة اليوم (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Talk about</source>
        <translation>موضوعات الحديث</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>جرى الحديث عنه</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>المستهدف</translation>
    </message>
    <message>
        <source>Target of the year</source>
        <translation>مستهدف السنة</translation>
    </message>
    <message>
        <source>Targets of {year}</source>
        <translation>مستهدف سنة {year}</translation>
    </message>
    <message>
        <source>Tell the mother</source>
        <translation>يُقال للأم</translation>
    </message>
    <message>
        <source>Tell the mother: {what}</source>
        <translation>يُقال للأم: {what}</translation>
    </message>
    <message>
        <source>The birth date is estimated. Ask for a document.</source>
        <translation>تاريخ الميلاد تقديري. يُرجى طلب وثيقة.</translation>
    </message>
    <message>
        <source>The birth date is estimated: ages are about right only.</source>
        <translation>تاريخ الميلاد تقديري: الأعمار تقريبية.</translation>
    </message>
    <message>
        <source>The birth date is not known. Ask the family.</source>
        <translation>تاريخ الميلاد غير معروف. يُرجى سؤال الأسرة.</translation>
    </message>
    <message>
        <source>The child moved on the scale</source>
        <translation>تحرّك الطفل على الميزان</translation>
    </message>
    <message>
        <source>The child was not measured today.</source>
        <translation>لم يُقَس الطفل اليوم.</translation>
    </message>
    <message>
        <source>The columns were never compared with this year&apos;s own sheets of e-PPGBM. Try with a few children first.</source>
        <translation>لم تُقارن الأعمدة قط بأوراق e-PPGBM لهذه السنة. تُجرَّب أولًا مع بضعة أطفال.</translation>
    </message>
    <message>
        <source>The country pack of this post has no e-PPGBM sheets. Nothing was written. Choose the pack of Indonesia in Settings.</source>
        <translation>لا توجد في حزمة البلد لهذه النقطة الصحية أوراق e-PPGBM. لم يُكتب شيء. يُرجى اختيار حزمة إندونيسيا في الإعدادات.</translation>
    </message>
    <message>
        <source>The curve is flat or falls to the line below</source>
        <translation>المنحنى أفقي أو ينزل إلى الخط الأدنى</translation>
    </message>
    <message>
        <source>The curve runs along its line</source>
        <translation>المنحنى يسير على خطه</translation>
    </message>
    <message>
        <source>The day of birth is not known. Ask for a document.</source>
        <translation>يوم الميلاد غير معروف. يُرجى طلب وثيقة.</translation>
    </message>
    <message>
        <source>The feet of {name} are not swollen</source>
        <translation>‏{name}: القدمان غير متورّمتين</translation>
    </message>
    <message>
        <source>The first weight could hardly be right</source>
        <translation>كان الوزن الأول مستبعدًا</translation>
    </message>
    <message>
        <source>The health centre&apos;s numbers stand beside what the post counts itself and change nothing of it.</source>
        <translation>تظهر أرقام المركز الصحي بجانب ما تعدّه النقطة الصحية بنفسها، ولا تغيّر منه شيئًا.</translation>
    </message>
    <message>
        <source>The health worker decided</source>
        <translation>قرّر العامل الصحي</translation>
    </message>
    <message>
        <source>The letter of {name} in {month} is {letter}: only N and T can be chosen one for the other.</source>
        <translation>حرف {name} في {month} هو {letter}: لا يمكن الاختيار إلا بين N وT.</translation>
    </message>
    <message>
        <source>The number before a line: given; once more: refused. Enter stores and calls the next one, Esc leaves.</source>
        <translation>الرقم أمام السطر: أُعطي؛ ومرة أخرى: رُفض. Enter يحفظ ويستدعي التالي، وEsc للخروج.</translation>
    </message>
    <message>
        <source>The number before a topic: talked about it. + ticks all that today asks for. Enter stores: the person may go.</source>
        <translation>الرقم أمام الموضوع: تمّ الحديث عنه. مفتاح + يحدد كل ما يطلبه اليوم. Enter يحفظ: يمكن للشخص الذهاب.</translation>
    </message>
    <message>
        <source>The open day is on {day} already.</source>
        <translation>يوم المتابعة مسجّل من قبل في {day}.</translation>
    </message>
    <message>
        <source>The open day of {day} is finished. Press “Open day again” to enter more people.</source>
        <translation>انتهى يوم المتابعة {day}. بالضغط على «إعادة فتح اليوم» يمكن إدخال المزيد من الأشخاص.</translation>
    </message>
    <message>
        <source>The open day of {day} is written already. Enter again moves it to {to} with all its children, Esc leaves it.</source>
        <translation>يوم المتابعة {day} مكتوب من قبل. Enter مرة أخرى ينقله إلى {to} مع كل أطفاله، وEsc يتركه كما هو.</translation>
    </message>
    <message>
        <source>The post has no {item} that may be given out. Mark it as given only if the health worker brought it.</source>
        <translation>لا يوجد لدى النقطة الصحية {item} صالح للصرف. يُعلَّم أنه أُعطي فقط إن أحضره العامل الصحي.</translation>
    </message>
    <message>
        <source>The red line is not confirmed by the health centre yet.</source>
        <translation>لم يؤكّد المركز الصحي الخط الأحمر بعد.</translation>
    </message>
    <message>
        <source>The scale was not at zero</source>
        <translation>لم يكن الميزان عند الصفر</translation>
    </message>
    <message>
        <source>The scale was read or written wrongly</source>
        <translation>خطأ في قراءة الميزان أو في الكتابة</translation>
    </message>
    <message>
        <source>The target of {indicator} lies between 0 and {most}.</source>
        <translation>المستهدف لـ {indicator} يكون بين 0 و{most}.</translation>
    </message>
    <message>
        <source>The values of {name} and {other} look exchanged: until now {ahead} was ahead.</source>
        <translation>تبدو قيم {name} و{other} متبادلة: كانت قيم {ahead} هي الأعلى حتى الآن.</translation>
    </message>
    <message>
        <source>The weighing month in figures (SKDN)</source>
        <translation>شهر الوزن بالأعداد (SKDN)</translation>
    </message>
    <message>
        <source>The weighing months of {year}</source>
        <translation>أشهر الوزن في سنة {year}</translation>
    </message>
    <message>
        <source>The whole day in figures, and what is still to do (Ctrl+6)</source>
        <translation>اليوم كله بالأعداد، وما بقي للعمل (Ctrl+6)</translation>
    </message>
    <message>
        <source>Then who types is noted too.</source>
        <translation>عندها يُدوَّن أيضًا من يكتب.</translation>
    </message>
    <message>
        <source>There are no boxes on this line.</source>
        <translation>لا مربعات في هذا السطر.</translation>
    </message>
    <message>
        <source>There is no box {number} on this line. The last one is {last}.</source>
        <translation>لا مربع رقمه {number} في هذا السطر. الأخير هو {last}.</translation>
    </message>
    <message>
        <source>There is no list {number}. Look at the number at the head of the paper.</source>
        <translation>لا قائمة رقمها ‎{number}. يُرجى مراجعة الرقم في أعلى الورقة.</translation>
    </message>
    <message>
        <source>There is no weight of this day yet. Enter the first one as usual.</source>
        <translation>لا يوجد وزن في هذا اليوم بعد. يُدخل الوزن الأول كالمعتاد.</translation>
    </message>
    <message>
        <source>There was no open day on {day}. Choose the day for which you want the list of those who did not come.</source>
        <translation>لم يكن في {day} يوم متابعة. يُرجى اختيار اليوم المطلوبة قائمة الغائبين عنه.</translation>
    </message>
    <message>
        <source>This day is finished. Click a line to correct a value; press “Open day again” to enter more people.</source>
        <translation>انتهى هذا اليوم. النقر على سطر لتصحيح قيمة؛ وبالضغط على «إعادة فتح اليوم» يمكن إدخال المزيد من الأشخاص.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>This line is not here any more. Look at the list again.</source>
        <translation>هذا السطر لم يعد موجودًا. يُرجى النظر في القائمة من جديد.</translation>
    </message>
    <message>
        <source>This list is not here any more. Look at the lists again.</source>
        <translation>هذه القائمة لم تعد موجودة. يُرجى النظر في القوائم من جديد.</translation>
    </message>
    <message>
        <source>This open day is not here any more. Choose another day.</source>
        <translation>يوم المتابعة هذا لم يعد موجودًا. يُرجى اختيار يوم آخر.</translation>
    </message>
    <message>
        <source>This person stands in no list any more: a card cannot be printed.</source>
        <translation>هذا الشخص لم يعد في أي قائمة: لا يمكن طباعة بطاقة.</translation>
    </message>
    <message>
        <source>This person stands in no list any more: a growth card cannot be printed.</source>
        <translation>هذا الشخص لم يعد في أي قائمة: لا يمكن طباعة بطاقة النمو.</translation>
    </message>
    <message>
        <source>This visit was removed. Search the person again.</source>
        <translation>أُزيلت هذه الزيارة. يُرجى البحث عن الشخص من جديد.</translation>
    </message>
    <message>
        <source>Those for whom something is due</source>
        <translation>من لهم شيء مستحق</translation>
    </message>
    <message>
        <source>Those who did not come</source>
        <translation>من لم يحضروا</translation>
    </message>
    <message>
        <source>To catch up</source>
        <translation>استدراكي</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>To do: {what}</source>
        <translation>المطلوب: {what}</translation>
    </message>
    <message>
        <source>To enter</source>
        <translation>للإدخال</translation>
    </message>
    <message>
        <source>To refer, no referral written</source>
        <translation>للإحالة ولم تُكتب إحالة</translation>
    </message>
    <message>
        <source>To write into the books</source>
        <translation>للكتابة في الدفاتر</translation>
    </message>
    <message>
        <source>To write into the books, open day {day}</source>
        <translation>للكتابة في الدفاتر، يوم المتابعة {day}</translation>
    </message>
    <message>
        <source>Twins exchanged</source>
        <translation>تبادل قيم التوأمين</translation>
    </message>
    <message>
        <source>Type a weight, Enter stores it and goes on. A letter looks for a name.</source>
        <translation>يُكتب الوزن، ويحفظه Enter ويتقدّم. كتابة حرف تبحث عن اسم.</translation>
    </message>
    <message>
        <source>Type back</source>
        <translation>إدخال من الورق</translation>
    </message>
    <message>
        <source>Type the number of one reason, 1 to {last}.</source>
        <translation>يُكتب رقم سبب واحد، من 1 إلى {last}.</translation>
    </message>
    <message>
        <source>Type the numbers of the boxes that are ticked, for example 1 3. Type -2 for a refusal.</source>
        <translation>تُكتب أرقام المربعات المعلَّمة، مثل 1 3. وللمرفوض يُكتب ‎-2.</translation>
    </message>
    <message>
        <source>Type two letters of the name or the mother, or the queue number. Arrow keys choose, Enter takes.</source>
        <translation>يُكتب حرفان من اسم الطفل أو الأم، أو رقم الدور. الأسهم للاختيار وEnter للأخذ.</translation>
    </message>
    <message>
        <source>Type two letters of the name or the mother. Enter gives the next queue number.</source>
        <translation>يُكتب حرفان من اسم الطفل أو الأم. Enter يعطي رقم الدور التالي.</translation>
    </message>
    <message>
        <source>Typed back on</source>
        <translation>تاريخ الإدخال من الورق</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>كتب البيانات</translation>
    </message>
    <message>
        <source>UNCONFIRMED: bands and lines were not yet compared with this year&apos;s printed card.</source>
        <translation>غير مؤكّد: لم تُقارن الشرائط والخطوط بعد ببطاقة هذه السنة المطبوعة.</translation>
    </message>
    <message>
        <source>UNCONFIRMED: where the red line runs was not yet compared with this year&apos;s printed card.</source>
        <translation>غير مؤكّد: لم يُقارن موضع الخط الأحمر بعد ببطاقة هذه السنة المطبوعة.</translation>
    </message>
    <message>
        <source>Underweight by weight for age</source>
        <translation>وزن منخفض بالنسبة للعمر</translation>
    </message>
    <message>
        <source>Up to 6 months: breast milk only</source>
        <translation>حتى 6 أشهر: حليب الأم فقط</translation>
    </message>
    <message>
        <source>Upper arm (cm)</source>
        <translation>محيط العضد (سم)</translation>
    </message>
    <message>
        <source>Vaccinated by</source>
        <translation>من أعطى اللقاح</translation>
    </message>
    <message>
        <source>Vaccinated by (nurse or midwife)</source>
        <translation>من أعطى اللقاح (ممرضة أو قابلة)</translation>
    </message>
    <message>
        <source>Value that was looked at</source>
        <translation>القيمة التي رُوجعت</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Values of {name} from {day} are right: {kind}</source>
        <translation>قيم {name} في {day} صحيحة: {kind}</translation>
    </message>
    <message>
        <source>Values that are hardly possible, that jump or that look exchanged stand here.</source>
        <translation>هنا القيم المستبعدة، أو التي قفزت، أو التي تبدو متبادلة.</translation>
    </message>
    <message>
        <source>Values to check</source>
        <translation>قيم للمراجعة</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Visit the child at home and weigh it.</source>
        <translation>زيارة الطفل في البيت ووزنه.</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>تاريخ الزيارة</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>زائر</translation>
    </message>
    <message>
        <source>Visitors are weighed and listed apart, and stand in no number of the month.</source>
        <translation>يوزن الزوار ويُذكرون في قائمة منفصلة، ولا يدخلون في أي عدد من أعداد الشهر.</translation>
    </message>
    <message>
        <source>Visitors from elsewhere, not counted</source>
        <translation>زوار من مكان آخر لا يُحتسبون</translation>
    </message>
    <message>
        <source>Visitors weighed, not counted</source>
        <translation>زوار وُزنوا ولا يُحتسبون</translation>
    </message>
    <message>
        <source>Vitamin A</source>
        <translation>فيتامين أ</translation>
    </message>
    <message>
        <source>Vitamin A and deworming page: {what}, {day}</source>
        <translation>صفحة فيتامين أ ودواء الديدان: {what}‏، {day}</translation>
    </message>
    <message>
        <source>Vitamin A, blue capsule, 6-11 months</source>
        <translation>فيتامين أ، كبسولة زرقاء، من 6 إلى 11 شهرًا</translation>
    </message>
    <message>
        <source>Vitamin A, red capsule, 12-59 months</source>
        <translation>فيتامين أ، كبسولة حمراء، من 12 إلى 59 شهرًا</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>المتطوّع</translation>
    </message>
    <message>
        <source>Volunteer: {name}</source>
        <translation>المتطوّع: {name}</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>المتطوّعون</translation>
    </message>
    <message>
        <source>Volunteers who helped</source>
        <translation>عدد المتطوّعين المشاركين</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>محيط الخصر</translation>
    </message>
    <message>
        <source>Waist (mm)</source>
        <translation>محيط الخصر (مم)</translation>
    </message>
    <message>
        <source>Waist cm</source>
        <translation>محيط الخصر سم</translation>
    </message>
    <message>
        <source>Was not at the table Advise</source>
        <translation>لم يمرّ بطاولة الإرشاد</translation>
    </message>
    <message>
        <source>Was not at the table Record</source>
        <translation>لم يمرّ بطاولة التدوين</translation>
    </message>
    <message>
        <source>Was not at the table Serve</source>
        <translation>لم يمرّ بطاولة الخدمة</translation>
    </message>
    <message>
        <source>Was the zero of the scale checked?</source>
        <translation>هل فُحص صفر الميزان؟</translation>
    </message>
    <message>
        <source>Weeks of pregnancy</source>
        <translation>أسابيع الحمل</translation>
    </message>
    <message>
        <source>Weigh {name}: {amount}</source>
        <translation>وزن {name}: {amount}</translation>
    </message>
    <message>
        <source>Weigh, measure</source>
        <translation>الوزن والقياس</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>وُزن</translation>
    </message>
    <message>
        <source>Weighed again</source>
        <translation>إعادة الوزن</translation>
    </message>
    <message>
        <source>Weighed again: {name}, {before} → {amount}</source>
        <translation>إعادة الوزن: {name}‏، {before} ← {amount}</translation>
    </message>
    <message>
        <source>Weighed at home {date}</source>
        <translation>وُزن في البيت {date}</translation>
    </message>
    <message>
        <source>Weighed elsewhere</source>
        <translation>وُزن في مكان آخر</translation>
    </message>
    <message>
        <source>Weighed elsewhere {date}</source>
        <translation>وُزن في مكان آخر {date}</translation>
    </message>
    <message>
        <source>Weighed here for the first time</source>
        <translation>يوزن هنا لأول مرة</translation>
    </message>
    <message>
        <source>Weighed here for the first time (B)</source>
        <translation>يوزن هنا لأول مرة (B)</translation>
    </message>
    <message>
        <source>Weighed on</source>
        <translation>تاريخ الوزن</translation>
    </message>
    <message>
        <source>Weighed, but too old or no longer living here</source>
        <translation>وُزنوا، لكنهم تجاوزوا العمر أو لم يعودوا مقيمين هنا</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Weighings of the month</source>
        <translation>أوزان الشهر</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Weight (g)</source>
        <translation>الوزن (غ)</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>الوزن (كغ)</translation>
    </message>
    <message>
        <source>Weight and length</source>
        <translation>الوزن والطول</translation>
    </message>
    <message>
        <source>Weight and length do not fit</source>
        <translation>الوزن والطول غير متناسبين</translation>
    </message>
    <message>
        <source>Weight before {weight} kg ({day})</source>
        <translation>الوزن السابق {weight} كغ ({day})</translation>
    </message>
    <message>
        <source>Weight changed too much</source>
        <translation>تغيّر الوزن كثيرًا</translation>
    </message>
    <message>
        <source>Weight chart: month {month}, {weight} kg</source>
        <translation>مخطط الوزن: الشهر {month}، {weight} كغ</translation>
    </message>
    <message>
        <source>Weight chart: month {month}, {weight} kg, {letter}</source>
        <translation>مخطط الوزن: الشهر {month}، {weight} كغ، {letter}</translation>
    </message>
    <message>
        <source>Weight for age</source>
        <translation>الوزن بالنسبة للعمر</translation>
    </message>
    <message>
        <source>Weight for age above {z}; where the orange line lies is not confirmed yet</source>
        <translation>الوزن بالنسبة للعمر فوق ‎{z}؛ موضع الخط البرتقالي غير مؤكّد بعد</translation>
    </message>
    <message>
        <source>Weight for age below {z}; where the red line lies is not confirmed yet</source>
        <translation>الوزن بالنسبة للعمر تحت ‎{z}؛ موضع الخط الأحمر غير مؤكّد بعد</translation>
    </message>
    <message>
        <source>Weight for length or height</source>
        <translation>الوزن بالنسبة للطول</translation>
    </message>
    <message>
        <source>Weight for length or height (nutrition)</source>
        <translation>الوزن بالنسبة للطول (التغذية)</translation>
    </message>
    <message>
        <source>Weight from home or elsewhere</source>
        <translation>وزن من البيت أو من مكان آخر</translation>
    </message>
    <message>
        <source>Weight hardly possible</source>
        <translation>وزن مستبعد</translation>
    </message>
    <message>
        <source>Weight kg</source>
        <translation>الوزن كغ</translation>
    </message>
    <message>
        <source>Weight of {name} from {day}: {amount}</source>
        <translation>وزن {name} في {day}: {amount}</translation>
    </message>
    <message>
        <source>Weight of {name} from {day}: {before} → {amount}</source>
        <translation>وزن {name} في {day}: {before} ← {amount}</translation>
    </message>
    <message>
        <source>Weight {weight} kg</source>
        <translation>الوزن {weight} كغ</translation>
    </message>
    <message>
        <source>Weight, length, arm or head not normal</source>
        <translation>الوزن أو الطول أو العضد أو الرأس غير طبيعي</translation>
    </message>
    <message>
        <source>Welfare not known</source>
        <translation>الحالة المعيشية غير معروفة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>نوع الشك</translation>
    </message>
    <message>
        <source>What goes into the books of the children</source>
        <translation>ما يُكتب في دفاتر الأطفال</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>What is due on {day}</source>
        <translation>المستحق يوم {day}</translation>
    </message>
    <message>
        <source>What is due: tick what was given, write – where the family did not want it</source>
        <translation>المستحق: توضع علامة على ما أُعطي، وتُكتب – لما رفضته الأسرة</translation>
    </message>
    <message>
        <source>What is stored of this child</source>
        <translation>المحفوظ عن هذا الطفل</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما يدل عليه</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما يُفعل</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>ما يُكتب</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما لوحظ</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>ما أُعطي</translation>
    </message>
    <message>
        <source>What was seen and said</source>
        <translation>ما شوهد وما قيل</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Where the number comes from</source>
        <translation>مصدر العدد</translation>
    </message>
    <message>
        <source>Where the numbers come from, e.g. a letter of the health centre</source>
        <translation>مصدر الأعداد، مثل رسالة من المركز الصحي</translation>
    </message>
    <message>
        <source>Where two laptops check in, let one begin with 1 and the other with 101.</source>
        <translation>إن سُجّل الحضور على حاسوبين، يبدأ أحدهما من 1 والآخر من 101.</translation>
    </message>
    <message>
        <source>Which child of the mother</source>
        <translation>ترتيب الطفل عند الأم</translation>
    </message>
    <message>
        <source>Which child of the mother (1 = first)</source>
        <translation>ترتيب الطفل عند الأم (1 = الأول)</translation>
    </message>
    <message>
        <source>Which scale?</source>
        <translation>أي ميزان؟</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>من حضروا</translation>
    </message>
    <message>
        <source>Who helps?</source>
        <translation>من يساعد؟</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>من يُتوقع حضوره</translation>
    </message>
    <message>
        <source>Who is expected today?</source>
        <translation>من يُتوقع حضوره اليوم؟</translation>
    </message>
    <message>
        <source>Who is expected, place, scale, volunteers</source>
        <translation>المتوقع حضورهم، المكان، الميزان، المتطوّعون</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Who is there today: volunteers, field officer, health worker</source>
        <translation>من حضروا اليوم: المتطوّعون، العامل الميداني، العامل الصحي</translation>
    </message>
    <message>
        <source>Who measures</source>
        <translation>من يقيس</translation>
    </message>
    <message>
        <source>Who of these does not come is counted as absent. Everybody may come.</source>
        <translation>من لا يحضر من هؤلاء يُعدّ غائبًا. ويمكن للجميع الحضور.</translation>
    </message>
    <message>
        <source>Who waits at this step</source>
        <translation>المنتظرون في هذه الخطوة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why is it corrected? (may stay empty)</source>
        <translation>ما سبب التصحيح؟ (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>سبب السؤال</translation>
    </message>
    <message>
        <source>Why to visit</source>
        <translation>سبب الزيارة</translation>
    </message>
    <message>
        <source>Why to visit: {reasons}</source>
        <translation>سبب الزيارة: {reasons}</translation>
    </message>
    <message>
        <source>Why was the child weighed again?</source>
        <translation>لماذا أُعيد وزن الطفل؟</translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation>بلا بطاقة</translation>
    </message>
    <message>
        <source>Words for the mother</source>
        <translation>ما يُقال للأم</translation>
    </message>
    <message>
        <source>Write at least one value.</source>
        <translation>يُرجى كتابة قيمة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Write birth details</source>
        <translation>كتابة بيانات الولادة</translation>
    </message>
    <message>
        <source>Write birth details of {name}</source>
        <translation>كتابة بيانات ولادة {name}</translation>
    </message>
    <message>
        <source>Write into the book of the child</source>
        <translation>يُكتب في دفتر الطفل</translation>
    </message>
    <message>
        <source>Write into the book of {name}: month {month}, {weight} kg, {letter}.</source>
        <translation>يُكتب في دفتر {name}: الشهر {month}، {weight} كغ، {letter}.</translation>
    </message>
    <message>
        <source>Write into the book of {name}: month {month}, {weight} kg.</source>
        <translation>يُكتب في دفتر {name}: الشهر {month}، {weight} كغ.</translation>
    </message>
    <message>
        <source>Write referral (Ctrl+R)</source>
        <translation>كتابة إحالة (Ctrl+R)</translation>
    </message>
    <message>
        <source>Write the birth date first</source>
        <translation>يُكتب تاريخ الميلاد أولًا</translation>
    </message>
    <message>
        <source>Write the date of the open day.</source>
        <translation>يُرجى كتابة تاريخ يوم المتابعة.</translation>
    </message>
    <message>
        <source>Write the day of the open day of {month} in the first line, then the weights.</source>
        <translation>يُكتب تاريخ يوم المتابعة لشهر {month} في السطر الأول، ثم الأوزان.</translation>
    </message>
    <message>
        <source>Write the day of the visit.</source>
        <translation>يُرجى كتابة يوم الزيارة.</translation>
    </message>
    <message>
        <source>Write the name of the nurse or midwife who vaccinated. Volunteers do not vaccinate.</source>
        <translation>يُرجى كتابة اسم الممرضة أو القابلة التي أعطت اللقاح. المتطوّعون لا يعطون اللقاحات.</translation>
    </message>
    <message>
        <source>Write the official targets of {year}</source>
        <translation>كتابة المستهدف الرسمي لسنة {year}</translation>
    </message>
    <message>
        <source>Write the second weight of the chosen day, with the reason</source>
        <translation>كتابة الوزن الثاني لليوم المختار مع السبب</translation>
    </message>
    <message>
        <source>Write the second weight.</source>
        <translation>يُرجى كتابة الوزن الثاني.</translation>
    </message>
    <message>
        <source>Write the weight.</source>
        <translation>يُرجى كتابة الوزن.</translation>
    </message>
    <message>
        <source>Written down today: {what}</source>
        <translation>مدوّن اليوم: {what}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>السنة السابقة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Yes, − for no</source>
        <translation>نعم، و− تعني لا</translation>
    </message>
    <message>
        <source>Your child gained too little this month. Up to 6 months: breast milk only, more often. After that: one more meal a day. If the child is ill, go to the midwife. Come again next month.</source>
        <translation>زيادة وزن طفلكِ قليلة هذا الشهر. حتى 6 أشهر: حليب الأم فقط وبمرات أكثر. بعد ذلك: وجبة إضافية كل يوم. إن كان الطفل مريضًا فاذهبي إلى القابلة. وتعالي الشهر القادم.</translation>
    </message>
    <message>
        <source>Your child gained too little this month. Up to 6 months: breast milk only, more often. After that: one more meal a day. The midwife looks for the reason. Come again next month.</source>
        <translation>زيادة وزن طفلكِ قليلة هذا الشهر. حتى 6 أشهر: حليب الأم فقط وبمرات أكثر. بعد ذلك: وجبة إضافية كل يوم. وستبحث القابلة عن السبب. وتعالي الشهر القادم.</translation>
    </message>
    <message>
        <source>Zero checked</source>
        <translation>فُحص الصفر</translation>
    </message>
    <message>
        <source>active</source>
        <translation>العاملون</translation>
    </message>
    <message>
        <source>age counted from the due date</source>
        <translation>العمر محسوب من موعد الولادة المتوقع</translation>
    </message>
    <message>
        <source>an age cannot be below 0.</source>
        <translation>لا يمكن أن يكون العمر أقل من 0.</translation>
    </message>
    <message>
        <source>arm {value} cm</source>
        <translation>العضد {value} سم</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>في البيت</translation>
    </message>
    <message>
        <source>away for a time</source>
        <translation>غائب مؤقتًا</translation>
    </message>
    <message>
        <source>below the red line</source>
        <translation>تحت الخط الأحمر</translation>
    </message>
    <message>
        <source>below the red line, of the children weighed</source>
        <translation>تحت الخط الأحمر، من الأطفال الذين وُزنوا</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>الميلاد {day}</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>صبي</translation>
    </message>
    <message>
        <source>boys</source>
        <translation>صبيان</translation>
    </message>
    <message>
        <source>by curve</source>
        <translation>بحسب المنحنى</translation>
    </message>
    <message>
        <source>by the age from the due date</source>
        <translation>بالعمر من موعد الولادة المتوقع</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>بواسطة {name}</translation>
    </message>
    <message>
        <source>changed since {day}</source>
        <translation>تغيّر منذ {day}</translation>
    </message>
    <message>
        <source>child number {number} of the mother</source>
        <translation>الطفل رقم {number} لأمه</translation>
    </message>
    <message>
        <source>children</source>
        <translation>أطفال</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>سم</translation>
    </message>
    <message>
        <source>danger sign on {day}: {signs}</source>
        <translation>علامة خطر في {day}: {signs}</translation>
    </message>
    <message>
        <source>did not come on {day}</source>
        <translation>لم يحضر يوم {day}</translation>
    </message>
    <message>
        <source>did not gain enough twice in a row, of the children weighed</source>
        <translation>لم يزيدوا بما يكفي مرتين متتاليتين، من الأطفال الذين وُزنوا</translation>
    </message>
    <message>
        <source>did not gain enough, of the children weighed</source>
        <translation>لم يزيدوا بما يكفي، من الأطفال الذين وُزنوا</translation>
    </message>
    <message>
        <source>died</source>
        <translation>متوفّى</translation>
    </message>
    <message>
        <source>digital scale</source>
        <translation>ميزان رقمي</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>e-PPGBM</source>
        <translation>e-PPGBM</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <source>elsewhere (visitor)</source>
        <translation>في مكان آخر (زائر)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>fewer than {number} values</source>
        <translation>القيم أقل من {number}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>أول مرة</translation>
    </message>
    <message>
        <source>from here on standing</source>
        <translation>من هنا واقفًا</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>زاد وزنهم</translation>
    </message>
    <message>
        <source>gained enough, of the children weighed</source>
        <translation>زادوا بما يكفي، من الأطفال الذين وُزنوا</translation>
    </message>
    <message>
        <source>gained enough, of the children weighed last month too</source>
        <translation>زادوا بما يكفي، من الأطفال الذين وُزنوا الشهر الماضي أيضًا</translation>
    </message>
    <message>
        <source>gained enough, of the children who live here</source>
        <translation>زادوا بما يكفي، من الأطفال المقيمين هنا</translation>
    </message>
    <message>
        <source>gained too little</source>
        <translation>زيادتهم قليلة</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>بنت</translation>
    </message>
    <message>
        <source>girl or boy is not written</source>
        <translation>لم يُكتب بنت أو صبي</translation>
    </message>
    <message>
        <source>girls</source>
        <translation>بنات</translation>
    </message>
    <message>
        <source>give the age in days or in months, not both.</source>
        <translation>يُكتب العمر بالأيام أو بالأشهر، لا بكليهما.</translation>
    </message>
    <message>
        <source>hanging scale</source>
        <translation>ميزان معلّق</translation>
    </message>
    <message>
        <source>hardly possible: not joined</source>
        <translation>قيمة مستبعدة: غير موصولة</translation>
    </message>
    <message>
        <source>has a card</source>
        <translation>لديه بطاقة</translation>
    </message>
    <message>
        <source>has none</source>
        <translation>ليست لديه</translation>
    </message>
    <message>
        <source>have a card</source>
        <translation>لديهم بطاقة</translation>
    </message>
    <message>
        <source>head {value} cm</source>
        <translation>الرأس {value} سم</translation>
    </message>
    <message>
        <source>here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>here for a time</source>
        <translation>مقيم مؤقتًا</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>is here, no. {number}</source>
        <translation>حاضر، رقم {number}</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>كغ</translation>
    </message>
    <message>
        <source>last {weight} kg ({month})</source>
        <translation>آخر وزن {weight} كغ ({month})</translation>
    </message>
    <message>
        <source>length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <source>live here</source>
        <translation>يقيمون هنا</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>التشغيلة ‎{lot}</translation>
    </message>
    <message>
        <source>lying</source>
        <translation>مستلقيًا</translation>
    </message>
    <message>
        <source>man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>missed last month</source>
        <translation>غابوا الشهر الماضي</translation>
    </message>
    <message>
        <source>mother {name}</source>
        <translation>الأم {name}</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>انتقل من هنا</translation>
    </message>
    <message>
        <source>moved away since</source>
        <translation>انتقل من هنا لاحقًا</translation>
    </message>
    <message>
        <source>needs {minimum}</source>
        <translation>المطلوب {minimum}</translation>
    </message>
    <message>
        <source>never weighed here</source>
        <translation>لم يوزن هنا قط</translation>
    </message>
    <message>
        <source>next child</source>
        <translation>الطفل التالي</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>no length</source>
        <translation>بلا طول</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>بلا رقم</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>بلا وزن</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>لم يحضر بعد</translation>
    </message>
    <message>
        <source>not in the grid yet</source>
        <translation>ليس في الجدول بعد</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>لم يوزن</translation>
    </message>
    <message>
        <source>not weighed last month, of the children weighed</source>
        <translation>لم يوزنوا الشهر الماضي، من الأطفال الذين وُزنوا</translation>
    </message>
    <message>
        <source>not weighed · {weight} kg in {month}</source>
        <translation>لم يوزن · {weight} كغ في {month}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>لم يُكتب شيء</translation>
    </message>
    <message numerus="yes">
        <source>obese, not measured for {n} months</source>
        <translation>
            <numerusform>سمنة، وقيس هذا الشهر</numerusform>
            <numerusform>سمنة، ولم يُقَس منذ شهر</numerusform>
            <numerusform>سمنة، ولم يُقَس منذ شهرين</numerusform>
            <numerusform>سمنة، ولم يُقَس منذ {n} أشهر</numerusform>
            <numerusform>سمنة، ولم يُقَس منذ {n} شهرًا</numerusform>
            <numerusform>سمنة، ولم يُقَس منذ {n} شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>reads exactly</source>
        <translation>يقرأ بدقة</translation>
    </message>
    <message>
        <source>reads to .0 and .5</source>
        <translation>يقرّب إلى ‎.0 و‎.5</translation>
    </message>
    <message>
        <source>referred on {day}, no result yet</source>
        <translation>أُحيل في {day}، لا نتيجة بعد</translation>
    </message>
    <message>
        <source>slip {number}</source>
        <translation>الورقة ‎{number}</translation>
    </message>
    <message>
        <source>small at birth: {weight} kg</source>
        <translation>صغير عند الولادة: {weight} كغ</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>واقفًا</translation>
    </message>
    <message>
        <source>swelling of both feet</source>
        <translation>تورّم القدمين كلتيهما</translation>
    </message>
    <message>
        <source>target {number}</source>
        <translation>المستهدف {number}</translation>
    </message>
    <message>
        <source>target {number} %</source>
        <translation>المستهدف {number}%</translation>
    </message>
    <message>
        <source>the row has {found} cells and the first row has {expected}.</source>
        <translation>في الصف {found} من الخلايا وفي الصف الأول {expected}.</translation>
    </message>
    <message>
        <source>too little twice</source>
        <translation>زيادة قليلة مرتين</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>المدرَّبون</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>مرتين</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>مُدخل</translation>
    </message>
    <message>
        <source>typed back</source>
        <translation>مُدخلة</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>زائر</translation>
    </message>
    <message>
        <source>waits for the scale</source>
        <translation>ينتظر الميزان</translation>
    </message>
    <message>
        <source>weighed</source>
        <translation>وُزنوا</translation>
    </message>
    <message>
        <source>weighed here for the first time, of the children weighed</source>
        <translation>يوزنون هنا لأول مرة، من الأطفال الذين وُزنوا</translation>
    </message>
    <message>
        <source>weighed on {day}: {amount} kg</source>
        <translation>وُزن في {day}: {amount} كغ</translation>
    </message>
    <message>
        <source>weighed, for each 100 children with a growth card</source>
        <translation>وُزنوا، لكل 100 طفل لديهم بطاقة نمو</translation>
    </message>
    <message>
        <source>weighed, of the children who live here</source>
        <translation>وُزنوا، من الأطفال المقيمين هنا</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>with a growth card, of the children who live here</source>
        <translation>لديهم بطاقة نمو، من الأطفال المقيمين هنا</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>writes .{digit} very often</source>
        <translation>يكتب ‎.{digit} كثيرًا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>z-score</source>
        <translation>الدرجة المعيارية (z)</translation>
    </message>
    <message>
        <source>zero checked</source>
        <translation>فُحص الصفر</translation>
    </message>
    <message>
        <source>zero not checked</source>
        <translation>لم يُفحص الصفر</translation>
    </message>
    <message>
        <source>{amount} is stored for {day} already. Store once more if this is right too.</source>
        <translation>القيمة {amount} محفوظة من قبل في {day}. إن كانت هذه صحيحة أيضًا يُحفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>{amount} is stored for {day} already. Store once more to write {new} in its place.</source>
        <translation>القيمة {amount} محفوظة من قبل في {day}. لكتابة {new} مكانها يُحفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>{amount} is unusual at this age. If it is right, press Enter again.</source>
        <translation>القيمة {amount} غير معتادة في هذا العمر. إن كانت صحيحة يُضغط Enter مرة أخرى.</translation>
    </message>
    <message>
        <source>{amount} is {difference} less than in {month}. If it is right, press Enter again.</source>
        <translation>القيمة {amount} أقل بمقدار {difference} مما كانت في {month}. إن كانت صحيحة يُضغط Enter مرة أخرى.</translation>
    </message>
    <message>
        <source>{amount} is {difference} more than in {month}. If it is right, press Enter again.</source>
        <translation>القيمة {amount} أكثر بمقدار {difference} مما كانت في {month}. إن كانت صحيحة يُضغط Enter مرة أخرى.</translation>
    </message>
    <message>
        <source>{amount} looks like the value of {other}: until now {ahead} was ahead. If it is right, press Enter again.</source>
        <translation>تبدو {amount} قيمة {other}: كانت قيم {ahead} هي الأعلى حتى الآن. إن كانت صحيحة يُضغط Enter مرة أخرى.</translation>
    </message>
    <message>
        <source>{chart}, {sex}</source>
        <translation>{chart}، {sex}</translation>
    </message>
    <message>
        <source>{chart}, {sex}: {name}</source>
        <translation>{chart}، {sex}: {name}</translation>
    </message>
    <message>
        <source>{day} is in the future. Choose today or an earlier day.</source>
        <translation>{day} لم يأتِ بعد. يُرجى اختيار اليوم الحالي أو يوم سابق.</translation>
    </message>
    <message>
        <source>{day}, changed since</source>
        <translation>{day}، تغيّر بعد ذلك</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} lines typed</source>
        <translation>
            <numerusform>أُدخل {done} من {n} أسطر</numerusform>
            <numerusform>أُدخل {done} من سطر واحد</numerusform>
            <numerusform>أُدخل {done} من سطرين</numerusform>
            <numerusform>أُدخل {done} من {n} أسطر</numerusform>
            <numerusform>أُدخل {done} من {n} سطرًا</numerusform>
            <numerusform>أُدخل {done} من {n} سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: {choices}</source>
        <translation>{field}: {choices}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Nothing was written.</source>
        <translation>لا يمكن قراءة {file}: {reason}. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>لم يمكن كتابة {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not a CSV file in UTF-8. Save it so and try again. Nothing was written.</source>
        <translation>‏{file} ليس ملف CSV بترميز UTF-8. يُرجى حفظه كذلك والمحاولة من جديد. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{file}, row 1, column {column}: there is no such column, or it is there twice. Nothing was written.</source>
        <translation>‏{file}، الصف 1، العمود {column}: لا يوجد عمود بهذا الاسم، أو هو مكرّر. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{file}, row 1: there is no column {column}. The first row names the columns. Nothing was written.</source>
        <translation>‏{file}، الصف 1: العمود {column} غير موجود. في الصف الأول أسماء الأعمدة. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: {reason} Nothing was written.</source>
        <translation>‏{file}، الصف {row}، العمود {column}: {reason} لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the row cannot be read as CSV. Nothing was written.</source>
        <translation>‏{file}، الصف {row}: لا يمكن قراءة الصف بصيغة CSV. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <translation>{first} · {second}</translation>
    </message>
    <message>
        <source>{grams} g</source>
        <translation>‎{grams} غ</translation>
    </message>
    <message>
        <source>{grams} g, needs {minimum}</source>
        <translation>‎{grams} غ، المطلوب {minimum}</translation>
    </message>
    <message>
        <source>{group} {number}</source>
        <translation>{group} ‏{number}</translation>
    </message>
    <message>
        <source>{group}: absent</source>
        <translation>‏{group}: غاب</translation>
    </message>
    <message>
        <source>{group}: came</source>
        <translation>‏{group}: حضر</translation>
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
        <translation>{measure}: لا يمكن أن تكون القيمة {amount} عند الولادة. يُرجى مراجعة البطاقة.</translation>
    </message>
    <message>
        <source>{measure} {amount} is hardly possible at this age.</source>
        <translation>{measure}: القيمة {amount} مستبعدة في هذا العمر.</translation>
    </message>
    <message>
        <source>{measure} {amount} is not possible. Check the measuring board.</source>
        <translation>{measure}: لا يمكن أن تكون القيمة {amount}. يُرجى فحص لوح قياس الطول.</translation>
    </message>
    <message>
        <source>{measure} {amount} is not possible. Check the scale.</source>
        <translation>{measure}: لا يمكن أن تكون القيمة {amount}. يُرجى فحص الميزان.</translation>
    </message>
    <message>
        <source>{measure} {amount} is not possible. Check the tape.</source>
        <translation>{measure}: لا يمكن أن تكون القيمة {amount}. يُرجى فحص شريط القياس.</translation>
    </message>
    <message>
        <source>{measure} {amount} is {difference} less than on {day}.</source>
        <translation>{measure}: القيمة {amount} أقل بمقدار {difference} مما كانت في {day}.</translation>
    </message>
    <message>
        <source>{measure} {amount} is {difference} more than on {day}.</source>
        <translation>{measure}: القيمة {amount} أكثر بمقدار {difference} مما كانت في {day}.</translation>
    </message>
    <message>
        <source>{measure}, {unit}</source>
        <translation>{measure}، {unit}</translation>
    </message>
    <message>
        <source>{measure}: measure again, this can hardly be right.</source>
        <translation>{measure}: يُعاد القياس، فالقيمة مستبعدة.</translation>
    </message>
    <message>
        <source>{measure}: {after}</source>
        <translation>{measure}: {after}</translation>
    </message>
    <message>
        <source>{measure}: {before} → {after}</source>
        <translation>{measure}: {before} ← {after}</translation>
    </message>
    <message>
        <source>{month} has the days 1 to {last}. Write the day of the month only.</source>
        <translation>أيام {month} من 1 إلى {last}. يُكتب رقم اليوم فقط.</translation>
    </message>
    <message>
        <source>{more}, {less}</source>
        <translation>{more} و{less}</translation>
    </message>
    <message>
        <source>{name} cannot have come on {day}: born {birth}.</source>
        <translation>لا يمكن حضور {name} في {day}: الميلاد في {birth}.</translation>
    </message>
    <message>
        <source>{name} cannot have come on {day}: died {death}.</source>
        <translation>لا يمكن حضور {name} في {day}: الوفاة في {death}.</translation>
    </message>
    <message>
        <source>{name} did not gain weight in {month}: the curve is flat or falls, and the letter stays T.</source>
        <translation>لم يزد وزن {name} في {month}: المنحنى أفقي أو نازل، ويبقى الحرف T.</translation>
    </message>
    <message>
        <source>{name} died on {death}. A visit on {day} cannot be entered. Check the date of death on the resident&apos;s card.</source>
        <translation>سُجّلت وفاة {name} في {death}. لا يمكن إدخال زيارة في {day}. يُرجى مراجعة تاريخ الوفاة في بطاقة الشخص.</translation>
    </message>
    <message>
        <source>{name} has N already: the weight rose enough.</source>
        <translation>‏{name}: الحرف N من قبل، فقد زاد الوزن بما يكفي.</translation>
    </message>
    <message>
        <source>{name} has N now: the curve runs along its line. F4 takes it back.</source>
        <translation>‏{name}: الحرف N الآن، فالمنحنى يسير على خطه. F4 للتراجع.</translation>
    </message>
    <message>
        <source>{name} has a growth card</source>
        <translation>‏{name}: توجد بطاقة نمو</translation>
    </message>
    <message>
        <source>{name} has no growth card</source>
        <translation>‏{name}: لا توجد بطاقة نمو</translation>
    </message>
    <message>
        <source>{name} has no weight of {month}: there is no letter to choose.</source>
        <translation>لا يوجد وزن {name} في {month}: لا حرف للاختيار.</translation>
    </message>
    <message>
        <source>{name} has number {number}.</source>
        <translation>رقم {name} هو {number}.</translation>
    </message>
    <message>
        <source>{name} has the reckoned letter again.</source>
        <translation>‏{name}: عاد الحرف المحسوب.</translation>
    </message>
    <message>
        <source>{name} has {before} on {day} already. Enter again writes {amount} in its place, Esc keeps what is there.</source>
        <translation>‏{name}: {before} مكتوب من قبل في {day}. Enter مرة أخرى يكتب {amount} مكانه، وEsc يُبقيه كما هو.</translation>
    </message>
    <message>
        <source>{name} is a volunteer of this post, and volunteers do not vaccinate. Write who gave the vaccine, or press Enter again if a nurse or midwife has the same name.</source>
        <translation>‏{name} من متطوّعي هذه النقطة الصحية، والمتطوّعون لا يعطون اللقاحات. يُرجى كتابة من أعطى اللقاح، أو يُضغط Enter مرة أخرى إن كان هذا اسم ممرضة أو قابلة أيضًا.</translation>
    </message>
    <message>
        <source>{name} is in the list already: {reason}. If this is somebody else, save once more.</source>
        <translation>‏{name} في القائمة من قبل: {reason}. إن كان شخصًا آخر يُحفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>{name} is measured on {day} too, with another value. Correct one of the two first; nothing was moved.</source>
        <translation>‏{name}: هناك قياس في {day} أيضًا بقيمة أخرى. يُرجى تصحيح أحدهما أولًا؛ لم يُنقل شيء.</translation>
    </message>
    <message>
        <source>{name} is recorded as dead. Check the resident&apos;s card before you enter a visit.</source>
        <translation>سُجّلت وفاة {name}. يُرجى مراجعة بطاقة الشخص قبل إدخال زيارة.</translation>
    </message>
    <message>
        <source>{name} was born on {birth}, after {day}. Check the birth date or the day of the visit.</source>
        <translation>ميلاد {name} في {birth}، بعد {day}. يُرجى مراجعة تاريخ الميلاد أو يوم الزيارة.</translation>
    </message>
    <message>
        <source>{name} was served, nothing was given</source>
        <translation>‏{name}: تمت الخدمة دون إعطاء شيء</translation>
    </message>
    <message>
        <source>{name} was weighed on {day} too: {before}. Enter again adds {amount} of the open day, Esc leaves it.</source>
        <translation>‏{name}: هناك وزن في {day} أيضًا: {before}. Enter مرة أخرى يضيف {amount} من يوم المتابعة، وEsc يلغي ذلك.</translation>
    </message>
    <message>
        <source>{name}, born {birth}. Enter goes on; after the last field the line is stored.</source>
        <translation>‏{name}، الميلاد {birth}. Enter للمتابعة؛ وبعد الخانة الأخيرة يُحفظ السطر.</translation>
    </message>
    <message>
        <source>{name}, measured on {day}</source>
        <translation>‏{name}، قيس في {day}</translation>
    </message>
    <message>
        <source>{name}, {day}. First weight: {amount}, then {second}. The last one counts.</source>
        <translation>‏{name}‏، {day}. الوزن الأول: {amount}، ثم {second}. يُحتسب الأخير.</translation>
    </message>
    <message>
        <source>{name}, {day}. First weight: {amount}. Both are kept, the second one counts.</source>
        <translation>‏{name}‏، {day}. الوزن الأول: {amount}. يُحفظ الوزنان ويُحتسب الثاني.</translation>
    </message>
    <message>
        <source>{name}, {day}: entered in {system}</source>
        <translation>‏{name}‏، {day}: أُدخل في {system}</translation>
    </message>
    <message>
        <source>{name}, {day}: not entered in {system}</source>
        <translation>‏{name}‏، {day}: لم يُدخل في {system}</translation>
    </message>
    <message>
        <source>{name}, {month}: {value}</source>
        <translation>{name}‏، {month}: {value}</translation>
    </message>
    <message>
        <source>{name}: advice given, may go home</source>
        <translation>‏{name}: تم الإرشاد، ويمكن الانصراف</translation>
    </message>
    <message>
        <source>{name}: recording done</source>
        <translation>‏{name}: تم التدوين</translation>
    </message>
    <message>
        <source>{name}: services done</source>
        <translation>‏{name}: تمت الخدمة</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
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
            <numerusform>لا غائبين</numerusform>
            <numerusform>غائب واحد</numerusform>
            <numerusform>غائبان</numerusform>
            <numerusform>{n} غائبين</numerusform>
            <numerusform>{n} غائبًا</numerusform>
            <numerusform>{n} غائب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children</source>
        <translation>
            <numerusform>لا أطفال</numerusform>
            <numerusform>طفل واحد</numerusform>
            <numerusform>طفلان</numerusform>
            <numerusform>{n} أطفال</numerusform>
            <numerusform>{n} طفلًا</numerusform>
            <numerusform>{n} طفل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children have a growth card</source>
        <translation>
            <numerusform>لا أحد لديه بطاقة نمو</numerusform>
            <numerusform>طفل واحد لديه بطاقة نمو</numerusform>
            <numerusform>طفلان لديهما بطاقة نمو</numerusform>
            <numerusform>{n} أطفال لديهم بطاقة نمو</numerusform>
            <numerusform>{n} طفلًا لديهم بطاقة نمو</numerusform>
            <numerusform>{n} طفل لديهم بطاقة نمو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children have no national number (NIK). e-PPGBM cannot take them.</source>
        <translation>
            <numerusform>لا أطفال بلا رقم هوية (NIK). تقبلهم e-PPGBM.</numerusform>
            <numerusform>طفل واحد بلا رقم هوية (NIK). لا تقبله e-PPGBM.</numerusform>
            <numerusform>طفلان بلا رقم هوية (NIK). لا تقبلهما e-PPGBM.</numerusform>
            <numerusform>{n} أطفال بلا رقم هوية (NIK). لا تقبلهم e-PPGBM.</numerusform>
            <numerusform>{n} طفلًا بلا رقم هوية (NIK). لا تقبلهم e-PPGBM.</numerusform>
            <numerusform>{n} طفل بلا رقم هوية (NIK). لا تقبلهم e-PPGBM.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children have no whole birth date. e-PPGBM cannot take them.</source>
        <translation>
            <numerusform>تواريخ الميلاد كاملة لجميع الأطفال. تقبلهم e-PPGBM.</numerusform>
            <numerusform>طفل واحد بلا تاريخ ميلاد كامل. لا تقبله e-PPGBM.</numerusform>
            <numerusform>طفلان بلا تاريخ ميلاد كامل. لا تقبلهما e-PPGBM.</numerusform>
            <numerusform>{n} أطفال بلا تاريخ ميلاد كامل. لا تقبلهم e-PPGBM.</numerusform>
            <numerusform>{n} طفلًا بلا تاريخ ميلاد كامل. لا تقبلهم e-PPGBM.</numerusform>
            <numerusform>{n} طفل بلا تاريخ ميلاد كامل. لا تقبلهم e-PPGBM.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children have swollen feet. Write the grade, 1 to 3, into Pitting_edema.</source>
        <translation>
            <numerusform>لا أطفال بتورّم في القدمين. يبقى العمود Pitting_edema فارغًا.</numerusform>
            <numerusform>طفل واحد متورّم القدمين. تُكتب الدرجة من 1 إلى 3 في العمود Pitting_edema.</numerusform>
            <numerusform>طفلان متورّما القدمين. تُكتب الدرجة من 1 إلى 3 في العمود Pitting_edema.</numerusform>
            <numerusform>{n} أطفال متورّمو القدمين. تُكتب الدرجة من 1 إلى 3 في العمود Pitting_edema.</numerusform>
            <numerusform>{n} طفلًا متورّمو القدمين. تُكتب الدرجة من 1 إلى 3 في العمود Pitting_edema.</numerusform>
            <numerusform>{n} طفل متورّمو القدمين. تُكتب الدرجة من 1 إلى 3 في العمود Pitting_edema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children who live here</source>
        <translation>
            <numerusform>لا أطفال مقيمين هنا</numerusform>
            <numerusform>طفل واحد مقيم هنا</numerusform>
            <numerusform>طفلان مقيمان هنا</numerusform>
            <numerusform>{n} أطفال مقيمين هنا</numerusform>
            <numerusform>{n} طفلًا مقيمًا هنا</numerusform>
            <numerusform>{n} طفل مقيم هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{n} أيام</numerusform>
            <numerusform>{n} يومًا</numerusform>
            <numerusform>{n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} done</source>
        <translation>
            <numerusform>لم يتم أحد</numerusform>
            <numerusform>تم واحد</numerusform>
            <numerusform>تم اثنان</numerusform>
            <numerusform>تم {n}</numerusform>
            <numerusform>تم {n}</numerusform>
            <numerusform>تم {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>‏{n} مجموعات</numerusform>
            <numerusform>‏{n} مجموعة</numerusform>
            <numerusform>‏{n} مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} here</source>
        <translation>
            <numerusform>لا حاضرين</numerusform>
            <numerusform>حاضر واحد</numerusform>
            <numerusform>حاضران</numerusform>
            <numerusform>{n} حاضرين</numerusform>
            <numerusform>{n} حاضرًا</numerusform>
            <numerusform>{n} حاضر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left</source>
        <translation>
            <numerusform>لم يغادر أحد</numerusform>
            <numerusform>غادر واحد</numerusform>
            <numerusform>غادر اثنان</numerusform>
            <numerusform>غادر {n}</numerusform>
            <numerusform>غادر {n}</numerusform>
            <numerusform>غادر {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} measured children are in {file}.</source>
        <translation>
            <numerusform>لا قياسات في {file}.</numerusform>
            <numerusform>في {file} قياسات طفل واحد.</numerusform>
            <numerusform>في {file} قياسات طفلين.</numerusform>
            <numerusform>في {file} قياسات {n} أطفال.</numerusform>
            <numerusform>في {file} قياسات {n} طفلًا.</numerusform>
            <numerusform>في {file} قياسات {n} طفل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} measured values to check</source>
        <translation>
            <numerusform>لا قياسات للمراجعة</numerusform>
            <numerusform>قياس واحد للمراجعة</numerusform>
            <numerusform>قياسان للمراجعة</numerusform>
            <numerusform>‏{n} قياسات للمراجعة</numerusform>
            <numerusform>‏{n} قياسًا للمراجعة</numerusform>
            <numerusform>‏{n} قياس للمراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} measurements of {month}, and every child who lives here, are in:</source>
        <translation>
            <numerusform>لا قياسات من {month}، وكل طفل يقيم هنا، في:</numerusform>
            <numerusform>قياس واحد من {month}، وكل طفل يقيم هنا، في:</numerusform>
            <numerusform>قياسان من {month}، وكل طفل يقيم هنا، في:</numerusform>
            <numerusform>{n} قياسات من {month}، وكل طفل يقيم هنا، في:</numerusform>
            <numerusform>{n} قياسًا من {month}، وكل طفل يقيم هنا، في:</numerusform>
            <numerusform>{n} قياس من {month}، وكل طفل يقيم هنا، في:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>أقل من شهر</numerusform>
            <numerusform>شهر</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>{n} أشهر</numerusform>
            <numerusform>{n} شهرًا</numerusform>
            <numerusform>{n} شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>لا أحد غيرهم</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>{n} آخرون</numerusform>
            <numerusform>{n} آخرون</numerusform>
            <numerusform>{n} آخرون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not asked for a card</source>
        <translation>
            <numerusform>سُئل عن بطاقة الجميع</numerusform>
            <numerusform>واحد لم يُسأل عن بطاقته</numerusform>
            <numerusform>اثنان لم يُسأل عن بطاقتيهما</numerusform>
            <numerusform>{n} لم يُسأل عن بطاقاتهم</numerusform>
            <numerusform>{n} لم يُسأل عن بطاقاتهم</numerusform>
            <numerusform>{n} لم يُسأل عن بطاقاتهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not weighed</source>
        <translation>
            <numerusform>لا أحد لم يوزن</numerusform>
            <numerusform>واحد لم يوزن</numerusform>
            <numerusform>اثنان لم يوزنا</numerusform>
            <numerusform>{n} لم يوزنوا</numerusform>
            <numerusform>{n} لم يوزنوا</numerusform>
            <numerusform>{n} لم يوزنوا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open days are not finished yet</source>
        <translation>
            <numerusform>لا أيام متابعة مفتوحة</numerusform>
            <numerusform>يوم متابعة واحد لم يُنهَ بعد</numerusform>
            <numerusform>يوما متابعة لم يُنهيا بعد</numerusform>
            <numerusform>‏{n} أيام متابعة لم تُنهَ بعد</numerusform>
            <numerusform>‏{n} يوم متابعة لم تُنهَ بعد</numerusform>
            <numerusform>‏{n} يوم متابعة لم تُنهَ بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} portions</source>
        <translation>
            <numerusform>لا وجبات</numerusform>
            <numerusform>وجبة واحدة</numerusform>
            <numerusform>وجبتان</numerusform>
            <numerusform>{n} وجبات</numerusform>
            <numerusform>{n} وجبة</numerusform>
            <numerusform>{n} وجبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records entered in {system}</source>
        <translation>
            <numerusform>لم يُدخل أي قيد في {system}</numerusform>
            <numerusform>أُدخل قيد واحد في {system}</numerusform>
            <numerusform>أُدخل قيدان في {system}</numerusform>
            <numerusform>أُدخلت {n} قيود في {system}</numerusform>
            <numerusform>أُدخل {n} قيدًا في {system}</numerusform>
            <numerusform>أُدخل {n} قيد في {system}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records still to enter</source>
        <translation>
            <numerusform>لا قيود للإدخال</numerusform>
            <numerusform>بقي قيد واحد للإدخال</numerusform>
            <numerusform>بقي قيدان للإدخال</numerusform>
            <numerusform>بقيت {n} قيود للإدخال</numerusform>
            <numerusform>بقي {n} قيدًا للإدخال</numerusform>
            <numerusform>بقي {n} قيد للإدخال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} values to check</source>
        <translation>
            <numerusform>لا قيم للمراجعة</numerusform>
            <numerusform>قيمة واحدة للمراجعة</numerusform>
            <numerusform>قيمتان للمراجعة</numerusform>
            <numerusform>{n} قيم للمراجعة</numerusform>
            <numerusform>{n} قيمة للمراجعة</numerusform>
            <numerusform>{n} قيمة للمراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visitors</source>
        <translation>
            <numerusform>لا زوار</numerusform>
            <numerusform>زائر واحد</numerusform>
            <numerusform>زائران</numerusform>
            <numerusform>{n} زوار</numerusform>
            <numerusform>{n} زائرًا</numerusform>
            <numerusform>{n} زائر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} volunteers</source>
        <translation>
            <numerusform>لا متطوّعين</numerusform>
            <numerusform>متطوّع واحد</numerusform>
            <numerusform>متطوّعان</numerusform>
            <numerusform>{n} متطوّعين</numerusform>
            <numerusform>{n} متطوّعًا</numerusform>
            <numerusform>{n} متطوّع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} volunteers are named as having come.</source>
        <translation>
            <numerusform>لم يُحدَّد حضور أي متطوّع بالاسم.</numerusform>
            <numerusform>حُدّد حضور متطوّع واحد بالاسم.</numerusform>
            <numerusform>حُدّد حضور متطوّعَين بالاسم.</numerusform>
            <numerusform>حُدّد حضور {n} متطوّعين بالاسم.</numerusform>
            <numerusform>حُدّد حضور {n} متطوّعًا بالاسم.</numerusform>
            <numerusform>حُدّد حضور {n} متطوّع بالاسم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} volunteers are not possible. Write how many helped, at most 99.</source>
        <translation>
            <numerusform>لا يمكن ألّا يكون هناك متطوّعون. يُرجى كتابة عدد المشاركين، 99 على الأكثر.</numerusform>
            <numerusform>لا يمكن أن يكون العدد متطوّعًا واحدًا. يُرجى كتابة عدد المشاركين، 99 على الأكثر.</numerusform>
            <numerusform>لا يمكن أن يكون العدد متطوّعَين. يُرجى كتابة عدد المشاركين، 99 على الأكثر.</numerusform>
            <numerusform>لا يمكن أن يكون عدد المتطوّعين {n}. يُرجى كتابة عدد المشاركين، 99 على الأكثر.</numerusform>
            <numerusform>لا يمكن أن يكون عدد المتطوّعين {n}. يُرجى كتابة عدد المشاركين، 99 على الأكثر.</numerusform>
            <numerusform>لا يمكن أن يكون عدد المتطوّعين {n}. يُرجى كتابة عدد المشاركين، 99 على الأكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} volunteers helped</source>
        <translation>
            <numerusform>لم يساعد أي متطوّع</numerusform>
            <numerusform>ساعد متطوّع واحد</numerusform>
            <numerusform>ساعد متطوّعان</numerusform>
            <numerusform>ساعد {n} متطوّعين</numerusform>
            <numerusform>ساعد {n} متطوّعًا</numerusform>
            <numerusform>ساعد {n} متطوّع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation>
            <numerusform>لا منتظرين</numerusform>
            <numerusform>منتظر واحد</numerusform>
            <numerusform>منتظران</numerusform>
            <numerusform>{n} منتظرين</numerusform>
            <numerusform>{n} منتظرًا</numerusform>
            <numerusform>{n} منتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks of pregnancy</source>
        <translation>
            <numerusform>أقل من أسبوع من الحمل</numerusform>
            <numerusform>أسبوع واحد من الحمل</numerusform>
            <numerusform>أسبوعان من الحمل</numerusform>
            <numerusform>{n} أسابيع من الحمل</numerusform>
            <numerusform>{n} أسبوعًا من الحمل</numerusform>
            <numerusform>{n} أسبوع من الحمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks of pregnancy are not possible. Write 20 to 44.</source>
        <translation>
            <numerusform>لا يمكن أن تكون مدة الحمل صفرًا. تُكتب من 20 إلى 44 أسبوعًا.</numerusform>
            <numerusform>لا يمكن أن تكون مدة الحمل أسبوعًا واحدًا. تُكتب من 20 إلى 44 أسبوعًا.</numerusform>
            <numerusform>لا يمكن أن تكون مدة الحمل أسبوعين. تُكتب من 20 إلى 44 أسبوعًا.</numerusform>
            <numerusform>لا يمكن أن تكون مدة الحمل {n} أسابيع. تُكتب من 20 إلى 44 أسبوعًا.</numerusform>
            <numerusform>لا يمكن أن تكون مدة الحمل {n} أسبوعًا. تُكتب من 20 إلى 44 أسبوعًا.</numerusform>
            <numerusform>لا يمكن أن تكون مدة الحمل {n} أسبوع. تُكتب من 20 إلى 44 أسبوعًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weighed</source>
        <translation>
            <numerusform>لم يوزن أحد</numerusform>
            <numerusform>واحد وُزن</numerusform>
            <numerusform>اثنان وُزنا</numerusform>
            <numerusform>{n} وُزنوا</numerusform>
            <numerusform>{n} وُزنوا</numerusform>
            <numerusform>{n} وُزنوا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weighed but not counted</source>
        <translation>
            <numerusform>لا أحد وُزن دون احتساب</numerusform>
            <numerusform>واحد وُزن ولا يُحتسب</numerusform>
            <numerusform>اثنان وُزنا ولا يُحتسبان</numerusform>
            <numerusform>{n} وُزنوا ولا يُحتسبون</numerusform>
            <numerusform>{n} وُزنوا ولا يُحتسبون</numerusform>
            <numerusform>{n} وُزنوا ولا يُحتسبون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weights</source>
        <translation>
            <numerusform>لا أوزان</numerusform>
            <numerusform>وزن واحد</numerusform>
            <numerusform>وزنان</numerusform>
            <numerusform>{n} أوزان</numerusform>
            <numerusform>{n} وزنًا</numerusform>
            <numerusform>{n} وزن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>{n} سنوات</numerusform>
            <numerusform>{n} سنة</numerusform>
            <numerusform>{n} سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} من {whole}</translation>
    </message>
    <message>
        <source>{problem} Press Enter again to write it down without taking it out of stock.</source>
        <translation>‏{problem} لتدوينه دون إخراجه من المخزون يُضغط Enter مرة أخرى.</translation>
    </message>
    <message>
        <source>{series} {dose}</source>
        <translation>{series} {dose}</translation>
    </message>
    <message>
        <source>{step}: {number} done</source>
        <translation>{step}: تم {number}</translation>
    </message>
    <message>
        <source>{step}: {number} waiting</source>
        <translation>{step}: ينتظر {number}</translation>
    </message>
    <message>
        <source>{step}: {waiting} waiting, {done} done (Ctrl+{number})</source>
        <translation>{step}: ينتظر {waiting}، تم {done} (Ctrl+{number})</translation>
    </message>
    <message>
        <source>{text} is no month. Write it like 2026-10.</source>
        <translation>‏{text} ليس شهرًا. يُكتب هكذا: 2026-10.</translation>
    </message>
    <message>
        <source>{title}: {number}</source>
        <translation>{title}: {number}</translation>
    </message>
    <message>
        <source>{title}: {number}. Enter shows the children.</source>
        <translation>{title}: {number}. Enter يعرض الأطفال.</translation>
    </message>
    <message>
        <source>{value} cm</source>
        <translation>{value} سم</translation>
    </message>
    <message>
        <source>{value} cm lying</source>
        <translation>{value} سم مستلقيًا</translation>
    </message>
    <message>
        <source>{value} cm standing</source>
        <translation>{value} سم واقفًا</translation>
    </message>
    <message>
        <source>{value} cm, lying</source>
        <translation>{value} سم، مستلقيًا</translation>
    </message>
    <message>
        <source>{value} cm, standing</source>
        <translation>{value} سم، واقفًا</translation>
    </message>
    <message>
        <source>{value} kg</source>
        <translation>{value} كغ</translation>
    </message>
    <message>
        <source>{weight} and {length} hardly go together.</source>
        <translation>الوزن {weight} والطول {length} لا يكادان يتناسبان.</translation>
    </message>
    <message>
        <source>{weight} and {length} hardly go together. If both are right, press Enter again.</source>
        <translation>الوزن {weight} والطول {length} لا يكادان يتناسبان. إن كان كلاهما صحيحًا يُضغط Enter مرة أخرى.</translation>
    </message>
    <message>
        <source>{weight} kg</source>
        <translation>{weight} كغ</translation>
    </message>
    <message>
        <source>{weight} kg, as last time</source>
        <translation>{weight} كغ، كالمرة السابقة</translation>
    </message>
    <message>
        <source>{weight} kg, {gain} g less than last</source>
        <translation>{weight} كغ، أقل من السابق بـ {gain} غ</translation>
    </message>
    <message>
        <source>{weight} kg, {gain} g more than last</source>
        <translation>{weight} كغ، أكثر من السابق بـ {gain} غ</translation>
    </message>
    <message>
        <source>{what} ({word})</source>
        <translation>{what} ({word})</translation>
    </message>
    <message>
        <source>{what} is late</source>
        <translation>تأخر موعد {what}</translation>
    </message>
    <message>
        <source>{what} of {month} is missing</source>
        <translation>لم يُعطَ {what} في {month}</translation>
    </message>
    <message>
        <source>“{value}” is not a number such as 12.5.</source>
        <translation>‏«{value}» ليس عددًا مثل 12.5.</translation>
    </message>
    <message>
        <source>“{value}” is not one of: {choices}, or empty.</source>
        <translation>‏«{value}» ليست من القيم: {choices}، ولا فارغة.</translation>
    </message>
    <message>
        <source>−{grams} g since {month}</source>
        <translation>نقص {grams} غ عن {month}</translation>
    </message>
    <message>
        <source>√ yes, – no, X no longer breast milk only, A not known, an empty cell: not asked or not measured. A class is not a diagnosis.</source>
        <translation>√ نعم، – لا، X لم يعد حليب الأم فقط، A غير معروف، الخانة الفارغة: لم يُسأل أو لم يُقَس. التصنيف ليس تشخيصًا.</translation>
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
        <translation>12.5 و12,5 سواء. لا تُكتب علامة للآلاف. وتعرض الخانة من جديد ما فُهم.</translation>
    </message>
    <message>
        <source>About Balai</source>
        <translation>حول Balai</translation>
    </message>
    <message>
        <source>Back and forward between pages</source>
        <translation>التنقل بين الصفحات إلى الأمام والخلف</translation>
    </message>
    <message>
        <source>Calendar of a date</source>
        <translation>تقويم لاختيار التاريخ</translation>
    </message>
    <message>
        <source>Close the form or card, back to the list</source>
        <translation>إغلاق النموذج أو البطاقة والرجوع إلى القائمة</translation>
    </message>
    <message>
        <source>Go to a page or a person by name</source>
        <translation>الذهاب إلى صفحة أو شخص بالاسم</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. Open the post again and go on. There is no need to save when you close Balai.</source>
        <translation>لا يضيع شيء مما حُفظ. تُفتح النقطة الصحية من جديد ويُكمل العمل. ولا حاجة إلى الحفظ عند إغلاق Balai.</translation>
    </message>
    <message>
        <source>Open the line of a list</source>
        <translation>فتح سطر من القائمة</translation>
    </message>
    <message>
        <source>Pages of the rail</source>
        <translation>صفحات الشريط الجانبي</translation>
    </message>
    <message>
        <source>Press “Undo” at the foot of the window, or Ctrl+Z. What was done on an earlier day is undone on the page History.</source>
        <translation>بالضغط على «تراجع» أسفل النافذة أو على Ctrl+Z. وما جرى في يوم سابق يُتراجع عنه في صفحة «العمليات السابقة».</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>حفظ النموذج</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>البحث في القائمة</translation>
    </message>
    <message>
        <source>Something that only the midwife should know</source>
        <translation>أمر ينبغي ألا يعرفه غير القابلة</translation>
    </message>
    <message>
        <source>Something was entered wrongly</source>
        <translation>إدخال شيء بالخطأ</translation>
    </message>
    <message>
        <source>Take the recovery sheet and choose “Forgot the passphrase?” where the passphrase is asked for.</source>
        <translation>تُؤخذ ورقة الاسترداد ويُختار «نسيت عبارة المرور؟» حيث تُطلب عبارة المرور.</translation>
    </message>
    <message>
        <source>The day of birth is not known</source>
        <translation>يوم الميلاد غير معروف</translation>
    </message>
    <message>
        <source>The main button of the page, for example a new resident</source>
        <translation>الزر الرئيسي في الصفحة، مثل إضافة ساكن</translation>
    </message>
    <message>
        <source>The passphrase was forgotten</source>
        <translation>نُسيت عبارة المرور</translation>
    </message>
    <message>
        <source>The power went</source>
        <translation>انقطعت الكهرباء</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translation>التراجع عن آخر عملية</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the GNU General Public License, version 3 or later. It needs no internet.</source>
        <translation>الإصدار {version}. برنامج حر برخصة غنو العمومية (GNU GPL)، الإصدار 3 أو أحدث. ولا يحتاج إلى الإنترنت.</translation>
    </message>
    <message>
        <source>Weights and heights</source>
        <translation>الأوزان والأطوال</translation>
    </message>
    <message>
        <source>Write it on the person&apos;s card under “For the midwife”. Only she can read it, with her own passphrase; others see that she follows up. She chooses the passphrase once, under Settings, “Key of the midwife”.</source>
        <translation>يُكتب في بطاقة الشخص تحت «للقابلة». لا تقرؤه إلا هي بعبارة مرورها؛ ويرى الآخرون أنها تتابع. تختار عبارة المرور مرة واحدة في الإعدادات، «مفتاح القابلة».</translation>
    </message>
    <message>
        <source>Write only the month and the year, or only the year. Or choose “Only the age is known”. Never invent a day.</source>
        <translation>يُكتب الشهر والسنة فقط، أو السنة فقط. أو يُختار «العمر فقط معروف». ولا يُخترع يوم أبدًا.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>إعادة العملية</translation>
    </message>
    <message>
        <source>Each thing that is saved appears here. It can be looked at and undone, also months later.</source>
        <translation>يظهر هنا كل ما يُحفظ. ويمكن النظر إليه والتراجع عنه حتى بعد أشهر.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>History</source>
        <translation>العمليات السابقة</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Nothing was done in this post yet</source>
        <translation>لم تُجرَ أي عملية في هذه النقطة الصحية بعد</translation>
    </message>
    <message>
        <source>Other computer</source>
        <translation>حاسوب آخر</translation>
    </message>
    <message>
        <source>Search what was done, or who did it</source>
        <translation>البحث عمّا جرى أو من أجراه</translation>
    </message>
    <message>
        <source>Show older actions</source>
        <translation>عرض عمليات أقدم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>This action was undone.</source>
        <translation>تم التراجع عن هذه العملية.</translation>
    </message>
    <message>
        <source>Try fewer letters or another word.</source>
        <translation>يُرجى تجربة حروف أقل أو كلمة أخرى.</translation>
    </message>
    <message>
        <source>Undo this action</source>
        <translation>التراجع عن هذه العملية</translation>
    </message>
    <message>
        <source>Undoes an action</source>
        <translation>تراجع عن عملية</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>added</source>
        <translation>أُضيف</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more entries</source>
        <translation>
            <numerusform>ولا قيود أخرى</numerusform>
            <numerusform>وقيد آخر</numerusform>
            <numerusform>وقيدان آخران</numerusform>
            <numerusform>و{n} قيود أخرى</numerusform>
            <numerusform>و{n} قيدًا آخر</numerusform>
            <numerusform>و{n} قيد آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>عُدّل</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}‏، {when}</translation>
    </message>
</context>
<context>
    <name>Home visits</name>
    <message>
        <source>A health worker was told</source>
        <translation>أُخبر عامل صحي</translation>
    </message>
    <message>
        <source>A temperature lies between {least} and {most} °C. Read it again.</source>
        <translation>الحرارة تكون بين {least} و{most} °م. يُرجى قراءتها من جديد.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>إرشاد</translation>
    </message>
    <message>
        <source>After the visit</source>
        <translation>بعد الزيارة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Another visit is stored on {day}. Open that one, or choose another day.</source>
        <translation>توجد زيارة أخرى مدوّنة في {day}. يُرجى فتحها أو اختيار يوم آخر.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Answer at a visit</source>
        <translation>إجابة في زيارة</translation>
    </message>
    <message>
        <source>Ask and look</source>
        <translation>السؤال والملاحظة</translation>
    </message>
    <message>
        <source>Ask the midwife before you go. Why stays between her and the family.</source>
        <translation>يُرجى سؤال القابلة قبل الذهاب. السبب يبقى بينها وبين الأسرة.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>وُلد</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Came to 1-4</source>
        <translation>النتيجة 1-4</translation>
    </message>
    <message>
        <source>Came to: {words}.</source>
        <translation>النتيجة: {words}.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>Checklists for the people of the week</source>
        <translation>قوائم التحقق لأشخاص الأسبوع</translation>
    </message>
    <message>
        <source>Choose what the visit came to.</source>
        <translation>يُرجى اختيار نتيجة الزيارة.</translation>
    </message>
    <message>
        <source>Choose whom it is about.</source>
        <translation>يُرجى اختيار من يخصّه الأمر.</translation>
    </message>
    <message>
        <source>Choose whom the visit was about.</source>
        <translation>يُرجى اختيار من خصّته الزيارة.</translation>
    </message>
    <message>
        <source>Copy line by line, in the order of the paper. Enter goes on, 1 is yes, 2 is no. The next line follows by itself.</source>
        <translation>النقل سطرًا سطرًا بترتيب الورقة. مفتاح Enter للمتابعة، 1 نعم، 2 لا. ثم يأتي السطر التالي تلقائيًا.</translation>
    </message>
    <message>
        <source>Correct the visit</source>
        <translation>تصحيح الزيارة</translation>
    </message>
    <message>
        <source>Correct the visit of {day}</source>
        <translation>تصحيح زيارة {day}</translation>
    </message>
    <message>
        <source>Danger sign</source>
        <translation>علامة خطر</translation>
    </message>
    <message>
        <source>Danger sign at home on {day}. Write on which day a health worker was told, or refer.</source>
        <translation>علامة خطر في البيت في {day}. يُرجى كتابة اليوم الذي أُخبر فيه عامل صحي، أو الإحالة.</translation>
    </message>
    <message>
        <source>Danger sign at home, and no health worker was told</source>
        <translation>علامة خطر في البيت، ولم يُخبَر عامل صحي</translation>
    </message>
    <message>
        <source>Danger sign: go to the health centre today, and tell the midwife now.</source>
        <translation>علامة خطر: إلى المركز الصحي اليوم، مع إخبار القابلة الآن.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Dates and places</source>
        <translation>التواريخ والأماكن</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Day of the visit: {name}</source>
        <translation>‏{name}: يوم الزيارة</translation>
    </message>
    <message>
        <source>Did not want a visit</source>
        <translation>لم يُرد الزيارة</translation>
    </message>
    <message>
        <source>Does not follow the treatment</source>
        <translation>لا يلتزم بالعلاج</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>من قام بها</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>تاريخ التنفيذ</translation>
    </message>
    <message>
        <source>Done on {day}</source>
        <translation>تمّ في {day}</translation>
    </message>
    <message>
        <source>Doors that one volunteer visits in a week</source>
        <translation>عدد البيوت التي يزورها متطوّع واحد في الأسبوع</translation>
    </message>
    <message>
        <source>Empty checklists for visits</source>
        <translation>قوائم تحقق فارغة للزيارات</translation>
    </message>
    <message>
        <source>Family of {name}</source>
        <translation>أسرة {name}</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Follow-up after visits, week from {first} to {last}</source>
        <translation>المتابعة بعد الزيارات، الأسبوع من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Follow-up form</source>
        <translation>استمارة المتابعة</translation>
    </message>
    <message>
        <source>For example: came to the post, away for the harvest.</source>
        <translation>مثلًا: حضر إلى النقطة الصحية، غائب بسبب الحصاد.</translation>
    </message>
    <message>
        <source>Found a b c d</source>
        <translation>لوحظ a b c d</translation>
    </message>
    <message>
        <source>Found: {words}.</source>
        <translation>لوحظ: {words}.</translation>
    </message>
    <message>
        <source>Has no access to care</source>
        <translation>لا تصله الرعاية الصحية</translation>
    </message>
    <message>
        <source>Health worker told</source>
        <translation>أُخبر العامل الصحي</translation>
    </message>
    <message>
        <source>Home visits</source>
        <translation>الزيارات المنزلية</translation>
    </message>
    <message>
        <source>House</source>
        <translation>البيت</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Known: {words}</source>
        <translation>معروف: {words}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Later open Home visits, press Type back, type the number of the list, and copy line by line.</source>
        <translation>بعد ذلك: فتح «الزيارات المنزلية»، الضغط على «إدخال من الورق»، كتابة رقم القائمة، ثم النقل سطرًا سطرًا.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>List {number}</source>
        <translation>القائمة ‎{number}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>متابعة ثانية</translation>
    </message>
    <message>
        <source>Look again: {name}</source>
        <translation>‏{name}: متابعة ثانية</translation>
    </message>
    <message>
        <source>Looked again</source>
        <translation>تمت المتابعة الثانية</translation>
    </message>
    <message>
        <source>Looked again: {name}</source>
        <translation>‏{name}: تمت المتابعة الثانية</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>تاريخ المتابعة الثانية</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>تمّ اللقاء</translation>
    </message>
    <message>
        <source>Met at home on {day}, and died on {death}. Correct one of the dates.</source>
        <translation>لقاء في البيت في {day}، والوفاة في {death}. يُرجى تصحيح أحد التاريخين.</translation>
    </message>
    <message>
        <source>Most urgent</source>
        <translation>الأكثر إلحاحًا</translation>
    </message>
    <message>
        <source>Mother: {name}</source>
        <translation>الأم: {name}</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>انتقلت من هنا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name, street, volunteer or list</source>
        <translation>الاسم أو الشارع أو المتطوّع أو القائمة</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>الزيارة القادمة</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No list of this week has this number. Choose the week at the top, then type it again.</source>
        <translation>لا قائمة بهذا الرقم في هذا الأسبوع. يُرجى اختيار الأسبوع في الأعلى ثم كتابة الرقم من جديد.</translation>
    </message>
    <message>
        <source>No plan for this week yet</source>
        <translation>لا خطة لهذا الأسبوع بعد</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>م</translation>
    </message>
    <message>
        <source>Nobody is to be visited who does not stand in the plan already.</source>
        <translation>لا أحد للزيارة غير من هم في الخطة.</translation>
    </message>
    <message>
        <source>Nobody looks after this street</source>
        <translation>لا أحد مسؤول عن هذا الشارع</translation>
    </message>
    <message>
        <source>Nobody of the post has visited yet.</source>
        <translation>لم يزره أحد من النقطة الصحية بعد.</translation>
    </message>
    <message>
        <source>Nobody waits for a visit</source>
        <translation>لا أحد ينتظر زيارة</translation>
    </message>
    <message>
        <source>Not at home</source>
        <translation>لم يكن في البيت</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>لم يتم اللقاء</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note something to look at again</source>
        <translation>تدوين أمر للمتابعة الثانية</translation>
    </message>
    <message>
        <source>Nothing is to be looked at again</source>
        <translation>لا شيء للمتابعة الثانية</translation>
    </message>
    <message>
        <source>Number of the list</source>
        <translation>رقم القائمة</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>رقم الورقة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>On the plan</source>
        <translation>في الخطة</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>في أي يوم</translation>
    </message>
    <message>
        <source>One yes: go to the health centre today</source>
        <translation>«نعم» واحدة: إلى المركز الصحي اليوم</translation>
    </message>
    <message>
        <source>Only the midwife reads this.</source>
        <translation>لا تقرأ هذا إلا القابلة.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Page Down passes over a part on which nothing is written. Ctrl+S stores the line.</source>
        <translation>مفتاح Page Down يتجاوز جزءًا لم يُكتب فيه شيء. Ctrl+S يحفظ السطر.</translation>
    </message>
    <message>
        <source>Plan a visit: {name}</source>
        <translation>‏{name}: التخطيط لزيارة</translation>
    </message>
    <message>
        <source>Plan of the week</source>
        <translation>خطة الأسبوع</translation>
    </message>
    <message>
        <source>Plan of the week, a paper for each volunteer</source>
        <translation>خطة الأسبوع، ورقة لكل متطوّع</translation>
    </message>
    <message>
        <source>Plan the visits from {first} to {last}</source>
        <translation>التخطيط للزيارات من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Plan the week</source>
        <translation>التخطيط للأسبوع</translation>
    </message>
    <message>
        <source>Planned visit</source>
        <translation>زيارة مخططة</translation>
    </message>
    <message>
        <source>Press “Plan the week”: each volunteer gets the most urgent doors of her streets, in the order in which they lie.</source>
        <translation>بالضغط على «التخطيط للأسبوع» ينال كل متطوّع البيوت الأكثر إلحاحًا في شوارعه، بترتيب مواقعها.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Promised to go on</source>
        <translation>وعد بالاستمرار</translation>
    </message>
    <message>
        <source>Put back on the plan</source>
        <translation>إعادة إلى الخطة</translation>
    </message>
    <message>
        <source>Put back on the plan: {name}</source>
        <translation>‏{name}: إعادة إلى الخطة</translation>
    </message>
    <message>
        <source>Put on the plan of this week</source>
        <translation>إضافة إلى خطة هذا الأسبوع</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Recap of the week&apos;s visits for the health centre</source>
        <translation>ملخص زيارات الأسبوع للمركز الصحي</translation>
    </message>
    <message>
        <source>Recap of the week&apos;s visits for the village, without names</source>
        <translation>ملخص زيارات الأسبوع للقرية، دون أسماء</translation>
    </message>
    <message>
        <source>Refer to a health worker</source>
        <translation>إحالة إلى عامل صحي</translation>
    </message>
    <message>
        <source>Reminded to go for a check</source>
        <translation>تذكير بالذهاب للفحص</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the visit</source>
        <translation>إزالة الزيارة</translation>
    </message>
    <message>
        <source>Remove the visit of {day}</source>
        <translation>إزالة زيارة {day}</translation>
    </message>
    <message>
        <source>Remove the visit: {name}</source>
        <translation>‏{name}: إزالة الزيارة</translation>
    </message>
    <message>
        <source>Remove what was to be looked at again: {name}</source>
        <translation>‏{name}: إزالة ما للمتابعة الثانية</translation>
    </message>
    <message>
        <source>Resident&apos;s card</source>
        <translation>بطاقة الشخص</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Signature of the person visited</source>
        <translation>توقيع من تمت زيارته</translation>
    </message>
    <message>
        <source>Signature of the volunteer</source>
        <translation>توقيع المتطوّع</translation>
    </message>
    <message>
        <source>Signs of TB</source>
        <translation>علامات السل</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Some lines are for the midwife alone. They can be typed once she has chosen her key in Settings.</source>
        <translation>بعض الأسطر للقابلة وحدها. يمكن إدخالها بعد أن تختار مفتاحها في الإعدادات.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>المصدر: {source}</translation>
    </message>
    <message>
        <source>Source: {source} (not confirmed by a health worker yet)</source>
        <translation>المصدر: {source} (لم يؤكده عامل صحي بعد)</translation>
    </message>
    <message>
        <source>Spoke with</source>
        <translation>من جرى الحديث معه</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Still to be visited</source>
        <translation>لم تتم زيارته بعد</translation>
    </message>
    <message>
        <source>Still to visit</source>
        <translation>بقي للزيارة</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take off the plan</source>
        <translation>إزالة من الخطة</translation>
    </message>
    <message>
        <source>Take off the plan: {name}</source>
        <translation>‏{name}: إزالة من الخطة</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>أُزيل من الخطة</translation>
    </message>
    <message>
        <source>Taken off the plan because</source>
        <translation>سبب الإزالة من الخطة</translation>
    </message>
    <message>
        <source>Taken off: {why}</source>
        <translation>أُزيل: {why}</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>الحرارة</translation>
    </message>
    <message>
        <source>Temperature (tenths of °C)</source>
        <translation>الحرارة (أعشار °م)</translation>
    </message>
    <message>
        <source>Temperature °C (37.5 or more: go to the health centre)</source>
        <translation>الحرارة °م (37.5 فأكثر: إلى المركز الصحي)</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>البيت</translation>
    </message>
    <message>
        <source>The plan of a week takes the most urgent ones of each volunteer.</source>
        <translation>تأخذ خطة الأسبوع الأكثر إلحاحًا لدى كل متطوّع.</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>الأسبوع التالي</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>The week in figures</source>
        <translation>الأسبوع بالأرقام</translation>
    </message>
    <message>
        <source>This follow-up is not here any more. Look at the list again.</source>
        <translation>هذه المتابعة لم تعد هنا. يُرجى مراجعة القائمة من جديد.</translation>
    </message>
    <message>
        <source>This line is not in the plan any more. Look at the week again.</source>
        <translation>هذا السطر لم يعد في الخطة. يُرجى مراجعة الأسبوع من جديد.</translation>
    </message>
    <message>
        <source>This line is not there any more. Look at the list again.</source>
        <translation>هذا السطر لم يعد موجودًا. يُرجى مراجعة القائمة من جديد.</translation>
    </message>
    <message>
        <source>This visit is not here any more. Look at the list again.</source>
        <translation>هذه الزيارة لم تعد هنا. يُرجى مراجعة القائمة من جديد.</translation>
    </message>
    <message>
        <source>To be visited</source>
        <translation>للزيارة</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>للمتابعة الثانية</translation>
    </message>
    <message>
        <source>To look at again: {name}</source>
        <translation>‏{name}: للمتابعة الثانية</translation>
    </message>
    <message>
        <source>To visit</source>
        <translation>للزيارة</translation>
    </message>
    <message>
        <source>Told a health worker on</source>
        <translation>تاريخ إخبار العامل الصحي</translation>
    </message>
    <message>
        <source>Type back</source>
        <translation>إدخال من الورق</translation>
    </message>
    <message>
        <source>Type back from paper</source>
        <translation>إدخال من الورق</translation>
    </message>
    <message>
        <source>Type the last figures of the number on the sheet, then press Enter.</source>
        <translation>يُرجى كتابة آخر أرقام الورقة ثم الضغط على Enter.</translation>
    </message>
    <message>
        <source>Visit at home</source>
        <translation>زيارة منزلية</translation>
    </message>
    <message>
        <source>Visit at home: the house</source>
        <translation>زيارة منزلية: البيت</translation>
    </message>
    <message>
        <source>Visit at home: {group}</source>
        <translation>زيارة منزلية: {group}</translation>
    </message>
    <message>
        <source>Visit at home: {name}</source>
        <translation>‏{name}: زيارة منزلية</translation>
    </message>
    <message>
        <source>Visit: {name}</source>
        <translation>‏{name}: زيارة</translation>
    </message>
    <message>
        <source>Visited at home after the death</source>
        <translation>زيارة منزلية بعد الوفاة</translation>
    </message>
    <message>
        <source>Visited by</source>
        <translation>من زار</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>تاريخ الزيارة</translation>
    </message>
    <message>
        <source>Visited on {day}</source>
        <translation>تمت الزيارة في {day}</translation>
    </message>
    <message>
        <source>Visits at home from {first} to {last}</source>
        <translation>الزيارات المنزلية من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Visits at home from {first} to {last}: recap</source>
        <translation>الزيارات المنزلية من {first} إلى {last}: ملخص</translation>
    </message>
    <message>
        <source>Volunteer: {name}</source>
        <translation>المتطوّع: {name}</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>الأسبوع من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What a visit leaves open stands here until somebody looked again.</source>
        <translation>ما تتركه الزيارة مفتوحًا يبقى هنا حتى تتم المتابعة الثانية.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>ما هو معروف</translation>
    </message>
    <message>
        <source>What is printed in the boxes is known already: ask only about the rest.</source>
        <translation>المطبوع في المربعات معروف من قبل: يُسأل عن الباقي فقط.</translation>
    </message>
    <message>
        <source>What to look at again</source>
        <translation>ما يلزم متابعته</translation>
    </message>
    <message>
        <source>What to look at again then</source>
        <translation>ما يلزم متابعته حينها</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما تمّ</translation>
    </message>
    <message>
        <source>What was done, advice</source>
        <translation>ما تمّ، والإرشاد</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما لوحظ</translation>
    </message>
    <message>
        <source>What was found and done</source>
        <translation>ما لوحظ وما تمّ</translation>
    </message>
    <message>
        <source>What was found then</source>
        <translation>ما لوحظ حينها</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>من يذهب</translation>
    </message>
    <message>
        <source>Who is to be visited, and why, stands here: the most urgent first.</source>
        <translation>يظهر هنا من تلزم زيارته والسبب: الأكثر إلحاحًا أولًا.</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>من تابع</translation>
    </message>
    <message>
        <source>Who visits {name}</source>
        <translation>من يزور {name}</translation>
    </message>
    <message>
        <source>Whom this visit is about is not in the list any more.</source>
        <translation>من تخصّه هذه الزيارة لم يعد في القائمة.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why: {reasons}</source>
        <translation>السبب: {reasons}</translation>
    </message>
    <message>
        <source>Write down a visit</source>
        <translation>تدوين زيارة</translation>
    </message>
    <message>
        <source>Write down the visit</source>
        <translation>تدوين الزيارة</translation>
    </message>
    <message>
        <source>Write the number in front of the answer, 1 to {last}.</source>
        <translation>يُرجى كتابة الرقم الذي أمام الإجابة، من 1 إلى {last}.</translation>
    </message>
    <message>
        <source>Write what is to be looked at again.</source>
        <translation>يُرجى كتابة ما يلزم متابعته.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>a has no access to care, b does not follow the treatment, c danger sign, d signs of TB.</source>
        <translation>a لا تصله الرعاية الصحية، b لا يلتزم بالعلاج، c علامة خطر، d علامات السل.</translation>
    </message>
    <message>
        <source>an answer and a class of findings, e.g. yes:danger_sign</source>
        <translation>إجابة وصنف ملاحظات، مثل yes:danger_sign</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>بواسطة {name}</translation>
    </message>
    <message>
        <source>danger sign on {day}</source>
        <translation>علامة خطر في {day}</translation>
    </message>
    <message>
        <source>danger sign on {day}: {sign}</source>
        <translation>علامة خطر في {day}: {sign}</translation>
    </message>
    <message>
        <source>did not come on {day}</source>
        <translation>لم يحضر في {day}</translation>
    </message>
    <message>
        <source>does not eat the extra food every day</source>
        <translation>لا تأكل الغذاء الإضافي كل يوم</translation>
    </message>
    <message>
        <source>doors</source>
        <translation>بيوت</translation>
    </message>
    <message>
        <source>health worker told on {day}</source>
        <translation>أُخبر العامل الصحي في {day}</translation>
    </message>
    <message>
        <source>last birth {day}</source>
        <translation>آخر ولادة {day}</translation>
    </message>
    <message>
        <source>last visited on {day}</source>
        <translation>آخر زيارة في {day}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>السطر ‎{number}</translation>
    </message>
    <message>
        <source>lives close to somebody with TB</source>
        <translation>يسكن قرب مريض بالسل</translation>
    </message>
    <message>
        <source>needs help in daily life (AKS {score})</source>
        <translation>يحتاج إلى مساعدة في الحياة اليومية (AKS ‏{score})</translation>
    </message>
    <message>
        <source>never visited</source>
        <translation>لم تسبق زيارته</translation>
    </message>
    <message>
        <source>next visit {day}</source>
        <translation>الزيارة القادمة {day}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>no birth certificate: {name}</source>
        <translation>بلا شهادة ميلاد: {name}</translation>
    </message>
    <message>
        <source>no blood sample of the newborn (SHK) yet</source>
        <translation>لا عينة دم للوليد (SHK) بعد</translation>
    </message>
    <message>
        <source>no check of this pregnancy yet</source>
        <translation>لا فحص لهذا الحمل بعد</translation>
    </message>
    <message>
        <source>no health insurance: {name}</source>
        <translation>بلا تأمين صحي: {name}</translation>
    </message>
    <message>
        <source>no safe water</source>
        <translation>بلا ماء مأمون</translation>
    </message>
    <message>
        <source>no toilet</source>
        <translation>بلا مرحاض</translation>
    </message>
    <message>
        <source>not given: {what}</source>
        <translation>لم يُعطَ: {what}</translation>
    </message>
    <message>
        <source>signs of TB on {day}, no result yet</source>
        <translation>علامات سل في {day}، بلا نتيجة بعد</translation>
    </message>
    <message>
        <source>the midwife asks for this visit</source>
        <translation>القابلة تطلب هذه الزيارة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{day} has not come yet. Write the day of the visit.</source>
        <translation>‏{day} لم يأتِ بعد. يُرجى كتابة يوم الزيارة.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Write the day on which it was done.</source>
        <translation>‏{day} لم يأتِ بعد. يُرجى كتابة يوم التنفيذ.</translation>
    </message>
    <message>
        <source>{day} is after the death ({death}). Check both dates.</source>
        <translation>‏{day} بعد الوفاة ({death}). يُرجى مراجعة التاريخين.</translation>
    </message>
    <message>
        <source>{day} is before the birth ({birth}). Check both dates.</source>
        <translation>‏{day} قبل الولادة ({birth}). يُرجى مراجعة التاريخين.</translation>
    </message>
    <message>
        <source>{day} is before the visit of {visited}. Check the date.</source>
        <translation>‏{day} قبل زيارة {visited}. يُرجى مراجعة التاريخ.</translation>
    </message>
    <message>
        <source>{day}, {place}</source>
        <translation>‏{day}، {place}</translation>
    </message>
    <message>
        <source>{done} of {all} typed back</source>
        <translation>أُدخل {done} من {all}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>‏{first} إلى {last}</translation>
    </message>
    <message>
        <source>{illness}: not seen this month</source>
        <translation>‏{illness}: لا متابعة هذا الشهر</translation>
    </message>
    <message>
        <source>{illness}: still high</source>
        <translation>‏{illness}: لا يزال مرتفعًا</translation>
    </message>
    <message>
        <source>{list} · {line}</source>
        <translation>{list} · {line}</translation>
    </message>
    <message>
        <source>{list}, line {number}</source>
        <translation>‏{list}، السطر ‎{number}</translation>
    </message>
    <message>
        <source>{met} met, {left} left</source>
        <translation>تم لقاء {met}، بقي {left}</translation>
    </message>
    <message>
        <source>{number} {words}</source>
        <translation>{number} {words}</translation>
    </message>
    <message numerus="yes">
        <source>{n} doors</source>
        <translation>
            <numerusform>لا بيوت</numerusform>
            <numerusform>بيت واحد</numerusform>
            <numerusform>بيتان</numerusform>
            <numerusform>‏{n} بيوت</numerusform>
            <numerusform>‏{n} بيتًا</numerusform>
            <numerusform>‏{n} بيت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people whose blood pressure was never measured</source>
        <translation>
            <numerusform>لا أحد لم يُقَس ضغط دمه</numerusform>
            <numerusform>شخص واحد لم يُقَس ضغط دمه قط</numerusform>
            <numerusform>شخصان لم يُقَس ضغط دمهما قط</numerusform>
            <numerusform>‏{n} أشخاص لم يُقَس ضغط دمهم قط</numerusform>
            <numerusform>‏{n} شخصًا لم يُقَس ضغط دمهم قط</numerusform>
            <numerusform>‏{n} شخص لم يُقَس ضغط دمهم قط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tablets so far</source>
        <translation>
            <numerusform>لا أقراص حتى الآن</numerusform>
            <numerusform>قرص واحد حتى الآن</numerusform>
            <numerusform>قرصان حتى الآن</numerusform>
            <numerusform>‏{n} أقراص حتى الآن</numerusform>
            <numerusform>‏{n} قرصًا حتى الآن</numerusform>
            <numerusform>‏{n} قرص حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things to look at again at home</source>
        <translation>
            <numerusform>لا شيء للمتابعة الثانية في البيوت</numerusform>
            <numerusform>أمر واحد للمتابعة الثانية في البيوت</numerusform>
            <numerusform>أمران للمتابعة الثانية في البيوت</numerusform>
            <numerusform>‏{n} أمور للمتابعة الثانية في البيوت</numerusform>
            <numerusform>‏{n} أمرًا للمتابعة الثانية في البيوت</numerusform>
            <numerusform>‏{n} أمر للمتابعة الثانية في البيوت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at again</source>
        <translation>
            <numerusform>لا شيء للمتابعة الثانية</numerusform>
            <numerusform>واحد للمتابعة الثانية</numerusform>
            <numerusform>اثنان للمتابعة الثانية</numerusform>
            <numerusform>‏{n} للمتابعة الثانية</numerusform>
            <numerusform>‏{n} للمتابعة الثانية</numerusform>
            <numerusform>‏{n} للمتابعة الثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits of this week are still to be made</source>
        <translation>
            <numerusform>تمت كل زيارات هذا الأسبوع</numerusform>
            <numerusform>زيارة واحدة من هذا الأسبوع لم تتم بعد</numerusform>
            <numerusform>زيارتان من هذا الأسبوع لم تتما بعد</numerusform>
            <numerusform>‏{n} زيارات من هذا الأسبوع لم تتم بعد</numerusform>
            <numerusform>‏{n} زيارة من هذا الأسبوع لم تتم بعد</numerusform>
            <numerusform>‏{n} زيارة من هذا الأسبوع لم تتم بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}, since {day}</source>
        <translation>‏{reason}، منذ {day}</translation>
    </message>
    <message>
        <source>{sign}: ask the midwife before you go.</source>
        <translation>‏{sign}: يُرجى سؤال القابلة قبل الذهاب.</translation>
    </message>
    <message>
        <source>{systolic}/{diastolic} on {day}</source>
        <translation>{systolic}/{diastolic} في {day}</translation>
    </message>
    <message>
        <source>{what} is due</source>
        <translation>مستحق: {what}</translation>
    </message>
    <message>
        <source>{what} was missed</source>
        <translation>فات موعده: {what}</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°م</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>One of the 12 words is wrong or in the wrong place. Compare them with the recovery sheet, one by one.</source>
        <translation>إحدى كلمات الورقة، وعددها 12، خطأ أو في غير مكانها. يُرجى مقارنتها بورقة الاسترداد كلمة كلمة.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short. Choose one of at least {n} characters, for example four words.</source>
        <translation>
            <numerusform>عبارة المرور قصيرة جدًا. يُرجى اختيار عبارة أطول، مثل أربع كلمات.</numerusform>
            <numerusform>عبارة المرور قصيرة جدًا. يُرجى اختيار عبارة من حرف واحد على الأقل، مثل أربع كلمات.</numerusform>
            <numerusform>عبارة المرور قصيرة جدًا. يُرجى اختيار عبارة من حرفين على الأقل، مثل أربع كلمات.</numerusform>
            <numerusform>عبارة المرور قصيرة جدًا. يُرجى اختيار عبارة من {n} أحرف على الأقل، مثل أربع كلمات.</numerusform>
            <numerusform>عبارة المرور قصيرة جدًا. يُرجى اختيار عبارة من {n} حرفًا على الأقل، مثل أربع كلمات.</numerusform>
            <numerusform>عبارة المرور قصيرة جدًا. يُرجى اختيار عبارة من {n} حرف على الأقل، مثل أربع كلمات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The recovery sheet has 12 words; {n} were typed.</source>
        <translation>
            <numerusform>في ورقة الاسترداد 12 كلمة؛ ولم تُكتب أي كلمة.</numerusform>
            <numerusform>في ورقة الاسترداد 12 كلمة؛ وكُتبت كلمة واحدة.</numerusform>
            <numerusform>في ورقة الاسترداد 12 كلمة؛ وكُتبت كلمتان.</numerusform>
            <numerusform>في ورقة الاسترداد 12 كلمة؛ وكُتبت {n} كلمات.</numerusform>
            <numerusform>في ورقة الاسترداد 12 كلمة؛ وكُتبت {n} كلمة.</numerusform>
            <numerusform>في ورقة الاسترداد 12 كلمة؛ وكُتبت {n} كلمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>These recovery words are not those of this post. Look for the sheet that was printed last.</source>
        <translation>كلمات الاسترداد هذه ليست لهذه النقطة الصحية. يُرجى البحث عن آخر ورقة طُبعت.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this post. Check capital letters and the keyboard&apos;s language, then type it again.</source>
        <translation>ليست هذه عبارة مرور هذه النقطة الصحية. يُرجى التحقق من الحروف الكبيرة ولغة لوحة المفاتيح، ثم كتابتها من جديد.</translation>
    </message>
    <message>
        <source>This post needs its passphrase or its 12 recovery words.</source>
        <translation>تحتاج هذه النقطة الصحية إلى عبارة مرورها أو كلمات الاسترداد، وعددها 12.</translation>
    </message>
    <message>
        <source>Word {position}, “{word}”, is not on any recovery sheet. Is it “{likely}”?</source>
        <translation>الكلمة {position}، «{word}»، ليست في أي ورقة استرداد. هل هي «{likely}»؟</translation>
    </message>
    <message>
        <source>Word {position}, “{word}”, is not on any recovery sheet. Look at the sheet again.</source>
        <translation>الكلمة {position}، «{word}»، ليست في أي ورقة استرداد. يُرجى النظر في الورقة من جديد.</translation>
    </message>
</context>
<context>
    <name>Midwife&apos;s key</name>
    <message>
        <source>Only the midwife can do this. Let her unlock her entries with her passphrase first.</source>
        <translation>لا يمكن ذلك إلا للقابلة. يُرجى أن تفتح قيودها بعبارة مرورها أولًا.</translation>
    </message>
    <message>
        <source>The midwife has not chosen a passphrase in this post yet. She does it under Settings.</source>
        <translation>لم تختر القابلة بعد عبارة مرور في هذه النقطة الصحية. تفعل ذلك في الإعدادات.</translation>
    </message>
    <message>
        <source>These words are not those of the midwife&apos;s recovery sheet. Look for the sheet that was printed last.</source>
        <translation>هذه ليست كلمات ورقة استرداد القابلة. يُرجى البحث عن الورقة التي طُبعت آخر مرة.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the midwife. Check capital letters and the keyboard&apos;s language, then type it again.</source>
        <translation>هذه ليست عبارة مرور القابلة. يُرجى التحقق من الأحرف الكبيرة ولغة لوحة المفاتيح ثم كتابتها من جديد.</translation>
    </message>
    <message>
        <source>This post has a key of the midwife already. Change its passphrase, or use the words of the midwife&apos;s recovery sheet.</source>
        <translation>لهذه النقطة الصحية مفتاح قابلة من قبل. يُرجى تغيير عبارة مروره، أو استعمال كلمات ورقة استرداد القابلة.</translation>
    </message>
    <message>
        <source>This post has no key of the midwife yet, so this entry cannot be kept for her alone. Let the midwife choose her passphrase under Settings, then enter it again. Nothing was stored.</source>
        <translation>لا مفتاح للقابلة في هذه النقطة الصحية بعد، لذا لا يمكن حفظ هذا القيد لها وحدها. يُرجى أن تختار القابلة عبارة مرورها في الإعدادات، ثم إدخاله من جديد. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Type the midwife&apos;s passphrase.</source>
        <translation>يُرجى كتابة عبارة مرور القابلة.</translation>
    </message>
</context>
<context>
    <name>Mothers</name>
    <message>
        <source>A baby whose birth is not written down</source>
        <translation>مولود لم تُدوَّن ولادته</translation>
    </message>
    <message>
        <source>A baby without its mother&apos;s entry</source>
        <translation>مولود بلا قيد لأمه</translation>
    </message>
    <message>
        <source>A birth without its children</source>
        <translation>ولادة بلا أطفال</translation>
    </message>
    <message>
        <source>A child was born alive that is not among the residents. Enter it.</source>
        <translation>وُلد طفل حي وهو ليس بين السكان. يُرجى إدخاله.</translation>
    </message>
    <message>
        <source>A man is registered as pregnant</source>
        <translation>رجل مسجّل كحامل</translation>
    </message>
    <message>
        <source>A mother stands here from the birth on, until day 42, with her child.</source>
        <translation>تظهر الأم هنا مع طفلها من الولادة حتى اليوم 42.</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>فوق</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>مستعرض</translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <translation>إضافة: {what}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Address and neighbour group</source>
        <translation>العنوان ومجموعة الجيران</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>إرشاد</translation>
    </message>
    <message>
        <source>After birth</source>
        <translation>النفاس (بعد الولادة)</translation>
    </message>
    <message>
        <source>After the birth</source>
        <translation>بعد الولادة</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Age (years)</source>
        <translation>العمر (بالسنوات)</translation>
    </message>
    <message>
        <source>Age, height and the time since the last birth count by themselves.</source>
        <translation>العمر والطول والمدة منذ آخر ولادة تُحسب تلقائيًا.</translation>
    </message>
    <message>
        <source>Ages at which they died</source>
        <translation>أعمارهم عند الوفاة</translation>
    </message>
    <message>
        <source>All five doses are given</source>
        <translation>أُعطيت الجرعات الخمس كلها</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>كل الأماكن</translation>
    </message>
    <message>
        <source>Arm as it should be</source>
        <translation>محيط العضد كما ينبغي</translation>
    </message>
    <message>
        <source>Arm too thin</source>
        <translation>العضد نحيف جدًا</translation>
    </message>
    <message>
        <source>Arm {amount}</source>
        <translation>محيط العضد {amount}</translation>
    </message>
    <message>
        <source>Arm, red below the limit</source>
        <translation>محيط العضد، بالأحمر تحت الحد</translation>
    </message>
    <message>
        <source>As it should be: {what}</source>
        <translation>كما ينبغي: {what}</translation>
    </message>
    <message>
        <source>As soon as a woman tells of her pregnancy, write it down: the post then knows when she is due.</source>
        <translation>يُدوَّن الحمل فور أن تخبر به المرأة، فتعرف النقطة الصحية مواعيدها.</translation>
    </message>
    <message>
        <source>As the days say</source>
        <translation>بحسب الأيام</translation>
    </message>
    <message>
        <source>Ask only if she wants to tell it. For example: 3 days, 2 years.</source>
        <translation>يُسأل عن ذلك فقط إن رغبت في الحديث عنه. مثلًا: 3 أيام، سنتان.</translation>
    </message>
    <message>
        <source>Ask the midwife.</source>
        <translation>يُرجى سؤال القابلة.</translation>
    </message>
    <message>
        <source>Ask with a calendar: before or after a feast, the harvest, pay day?</source>
        <translation>السؤال بمساعدة تقويم: قبل عيد أو بعده، وقت الحصاد، يوم الراتب؟</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>من سأل</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>تاريخ السؤال</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>في البيت</translation>
    </message>
    <message>
        <source>At the post</source>
        <translation>في النقطة الصحية</translation>
    </message>
    <message>
        <source>At what age they died</source>
        <translation>في أي عمر توفوا</translation>
    </message>
    <message>
        <source>Auxiliary post</source>
        <translation>نقطة صحية مساعدة</translation>
    </message>
    <message>
        <source>Baby</source>
        <translation>المولود</translation>
    </message>
    <message>
        <source>Baby&apos;s heart (per minute)</source>
        <translation>قلب الجنين (في الدقيقة)</translation>
    </message>
    <message>
        <source>Before this pregnancy</source>
        <translation>قبل هذا الحمل</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>تحت</translation>
    </message>
    <message>
        <source>Best on the third day of life.</source>
        <translation>الأفضل في اليوم الثالث من العمر.</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>الولادة</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Birth expected on</source>
        <translation>الموعد المتوقع للولادة</translation>
    </message>
    <message>
        <source>Birth expected on {day}</source>
        <translation>الولادة متوقعة في {day}</translation>
    </message>
    <message>
        <source>Births before</source>
        <translation>الولادات السابقة</translation>
    </message>
    <message>
        <source>Blood from the heel was taken for the thyroid test</source>
        <translation>أُخذ دم من الكعب لفحص الغدة الدرقية</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>ضغط الدم</translation>
    </message>
    <message>
        <source>Blood pressure by the limit</source>
        <translation>ضغط الدم بحسب الحد</translation>
    </message>
    <message>
        <source>Blood pressure {upper}/{lower}</source>
        <translation>ضغط الدم {upper}/{lower}</translation>
    </message>
    <message>
        <source>Blood pressure, lower</source>
        <translation>ضغط الدم، الأدنى</translation>
    </message>
    <message>
        <source>Blood pressure, upper</source>
        <translation>ضغط الدم، الأعلى</translation>
    </message>
    <message>
        <source>Blood pressure: {words}</source>
        <translation>ضغط الدم: {words}</translation>
    </message>
    <message>
        <source>Blood sample of the heel</source>
        <translation>عينة دم من الكعب</translation>
    </message>
    <message>
        <source>Blood sample of the heel missing</source>
        <translation>عينة دم الكعب لم تؤخذ</translation>
    </message>
    <message>
        <source>Blood sugar: {words}</source>
        <translation>سكر الدم: {words}</translation>
    </message>
    <message>
        <source>Books of the mothers, {day}</source>
        <translation>دفاتر الأمهات، {day}</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>وُلد</translation>
    </message>
    <message>
        <source>Born alive</source>
        <translation>مولود حي</translation>
    </message>
    <message numerus="yes">
        <source>Born alive after {n} weeks of pregnancy. Check the dates.</source>
        <translation>
            <numerusform>مولود حي بعد أقل من أسبوع من الحمل. يُرجى مراجعة التاريخين.</numerusform>
            <numerusform>مولود حي بعد أسبوع واحد من الحمل. يُرجى مراجعة التاريخين.</numerusform>
            <numerusform>مولود حي بعد أسبوعين من الحمل. يُرجى مراجعة التاريخين.</numerusform>
            <numerusform>مولود حي بعد {n} أسابيع من الحمل. يُرجى مراجعة التاريخين.</numerusform>
            <numerusform>مولود حي بعد {n} أسبوعًا من الحمل. يُرجى مراجعة التاريخين.</numerusform>
            <numerusform>مولود حي بعد {n} أسبوع من الحمل. يُرجى مراجعة التاريخين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Born alive very early or late</source>
        <translation>مولود حي مبكرًا جدًا أو متأخرًا جدًا</translation>
    </message>
    <message>
        <source>Born alive, not among the residents</source>
        <translation>مولود حي ليس بين السكان</translation>
    </message>
    <message>
        <source>Born by {name}, but the entry names another mother. Correct one of them.</source>
        <translation>الأم هنا {name}، لكن قيد الطفل يذكر أمًا أخرى. يُرجى تصحيح أحدهما.</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Breastfeeding</source>
        <translation>مرضع</translation>
    </message>
    <message>
        <source>Breastfeeds</source>
        <translation>تُرضع</translation>
    </message>
    <message>
        <source>Breech</source>
        <translation>مقعدي</translation>
    </message>
    <message>
        <source>By the curve of the book</source>
        <translation>بحسب منحنى الدفتر</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>من قام بذلك</translation>
    </message>
    <message>
        <source>Caesarean</source>
        <translation>ولادة قيصرية</translation>
    </message>
    <message>
        <source>Capsules taken</source>
        <translation>الكبسولات المأخوذة</translation>
    </message>
    <message>
        <source>Card of the mother after birth</source>
        <translation>بطاقة الأم بعد الولادة</translation>
    </message>
    <message>
        <source>Card of the pregnant woman</source>
        <translation>بطاقة الحامل</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>تعديل الخطة</translation>
    </message>
    <message>
        <source>Change the pregnancy of {name}</source>
        <translation>‏{name}: تعديل الحمل</translation>
    </message>
    <message>
        <source>Change what is known of the pregnancy</source>
        <translation>تعديل ما يُعرف عن الحمل</translation>
    </message>
    <message>
        <source>Change what is known…</source>
        <translation>تعديل ما يُعرف…</translation>
    </message>
    <message>
        <source>Changed in</source>
        <translation>شهر التغيير</translation>
    </message>
    <message>
        <source>Changed to</source>
        <translation>الوسيلة الجديدة</translation>
    </message>
    <message>
        <source>Check-up in pregnancy</source>
        <translation>فحص الحمل</translation>
    </message>
    <message>
        <source>Check-up of a newborn</source>
        <translation>فحص الوليد</translation>
    </message>
    <message>
        <source>Check-up of the mother</source>
        <translation>فحص الأم</translation>
    </message>
    <message>
        <source>Check-up of the mother after birth</source>
        <translation>فحص الأم بعد الولادة</translation>
    </message>
    <message>
        <source>Check-up of the newborn</source>
        <translation>فحص الوليد</translation>
    </message>
    <message>
        <source>Check-up of the newborn {name}, {day}</source>
        <translation>‏{name}: فحص الوليد، {day}</translation>
    </message>
    <message>
        <source>Check-up of {name} after birth, {day}</source>
        <translation>‏{name}: فحص بعد الولادة، {day}</translation>
    </message>
    <message>
        <source>Check-up of {name}, {day}</source>
        <translation>‏{name}: فحص، {day}</translation>
    </message>
    <message>
        <source>Check-ups</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Check-ups of the mother</source>
        <translation>فحوص الأم</translation>
    </message>
    <message>
        <source>Check-ups of the newborn</source>
        <translation>فحوص الوليد</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>الطفل</translation>
    </message>
    <message>
        <source>Child {number}</source>
        <translation>الطفل ‎{number}</translation>
    </message>
    <message>
        <source>Child {number} of {count}</source>
        <translation>الطفل {number} من {count}</translation>
    </message>
    <message>
        <source>Children alive</source>
        <translation>الأطفال الأحياء</translation>
    </message>
    <message>
        <source>Children of a woman</source>
        <translation>أطفال المرأة</translation>
    </message>
    <message>
        <source>Children who died</source>
        <translation>أطفال توفوا</translation>
    </message>
    <message>
        <source>Children who died, at age</source>
        <translation>أطفال توفوا، والعمر</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>يُرجى اختيار إحدى الإجابات.</translation>
    </message>
    <message>
        <source>Class for pregnant women</source>
        <translation>صف الحوامل</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>عيادة</translation>
    </message>
    <message>
        <source>Close the pregnancy of {name}</source>
        <translation>‏{name}: إنهاء متابعة الحمل</translation>
    </message>
    <message>
        <source>Close to somebody with TB</source>
        <translation>مخالطة لمريض بالسل</translation>
    </message>
    <message>
        <source>Close without a birth here</source>
        <translation>إنهاء المتابعة دون ولادة هنا</translation>
    </message>
    <message>
        <source>Close without a birth here…</source>
        <translation>إنهاء المتابعة دون ولادة هنا…</translation>
    </message>
    <message>
        <source>Completed weeks; they follow from the day unless the health worker says otherwise.</source>
        <translation>أسابيع كاملة؛ تُحسب من اليوم ما لم يذكر العامل الصحي غير ذلك.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Contraception</source>
        <translation>وسيلة تنظيم الأسرة</translation>
    </message>
    <message>
        <source>Contraception after birth</source>
        <translation>وسيلة تنظيم الأسرة بعد الولادة</translation>
    </message>
    <message>
        <source>Correct the check-up of {day}</source>
        <translation>تصحيح فحص {day}</translation>
    </message>
    <message>
        <source>Correct the expected day…</source>
        <translation>تصحيح الموعد المتوقع…</translation>
    </message>
    <message>
        <source>Correct the food of {day}</source>
        <translation>تصحيح غذاء {day}</translation>
    </message>
    <message>
        <source>Correct when the birth is expected</source>
        <translation>تصحيح الموعد المتوقع للولادة</translation>
    </message>
    <message>
        <source>Correct when the birth of {name} is expected</source>
        <translation>‏{name}: تصحيح الموعد المتوقع للولادة</translation>
    </message>
    <message>
        <source>Cough</source>
        <translation>سعال</translation>
    </message>
    <message>
        <source>Counts as an examination</source>
        <translation>تُحسب كفحص طبي</translation>
    </message>
    <message>
        <source>Counts once all three doses of the first year were given.</source>
        <translation>تُحسب بعد إعطاء الجرعات الثلاث كلها في السنة الأولى من العمر.</translation>
    </message>
    <message>
        <source>Danger sign: {sign}</source>
        <translation>علامة خطر: {sign}</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation>علامات الخطر</translation>
    </message>
    <message>
        <source>Danger signs: tick what it is, or choose “None”.</source>
        <translation>علامات الخطر: يُرجى تحديد الموجود منها، أو اختيار «لا يوجد».</translation>
    </message>
    <message>
        <source>Danger signs?</source>
        <translation>هل توجد علامات خطر؟</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Day of the birth</source>
        <translation>يوم الولادة</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>يوم الزيارة</translation>
    </message>
    <message>
        <source>Day {day} after the birth</source>
        <translation>اليوم {day} بعد الولادة</translation>
    </message>
    <message>
        <source>Day {number} of {last}</source>
        <translation>اليوم {number} من {last}</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>تاريخ القرار</translation>
    </message>
    <message>
        <source>Died before or during the birth</source>
        <translation>توفي قبل الولادة أو أثناءها</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>طبيب</translation>
    </message>
    <message>
        <source>Does she breastfeed?</source>
        <translation>هل تُرضع؟</translation>
    </message>
    <message>
        <source>Does she eat it every day?</source>
        <translation>هل تأكله كل يوم؟</translation>
    </message>
    <message>
        <source>Does she eat the extra food every day?</source>
        <translation>هل تأكل الغذاء الإضافي كل يوم؟</translation>
    </message>
    <message>
        <source>Does she take an iron tablet every day?</source>
        <translation>هل تتناول قرص حديد كل يوم؟</translation>
    </message>
    <message>
        <source>Does she take her iron tablets?</source>
        <translation>هل تتناول أقراص الحديد؟</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Earlier pregnancies</source>
        <translation>الأحمال السابقة</translation>
    </message>
    <message>
        <source>Eats it every day</source>
        <translation>تأكله كل يوم</translation>
    </message>
    <message>
        <source>Ended early before</source>
        <translation>انتهى مبكرًا في السابق</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Even one of them: to the midwife or the health centre now.</source>
        <translation>ولو علامة واحدة: إلى القابلة أو المركز الصحي الآن.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>الموعد المتوقع</translation>
    </message>
    <message>
        <source>Expected day from</source>
        <translation>مصدر الموعد المتوقع</translation>
    </message>
    <message>
        <source>Expected day of the birth</source>
        <translation>الموعد المتوقع للولادة</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>الولادة متوقعة في</translation>
    </message>
    <message>
        <source>Expected {date}</source>
        <translation>الولادة متوقعة في {date}</translation>
    </message>
    <message>
        <source>Expected {date} (ultrasound)</source>
        <translation>الولادة متوقعة في {date} (الموجات فوق الصوتية)</translation>
    </message>
    <message>
        <source>Extra food</source>
        <translation>غذاء إضافي</translation>
    </message>
    <message>
        <source>Extra food for thin women</source>
        <translation>غذاء إضافي للنساء النحيفات</translation>
    </message>
    <message>
        <source>Extra food for {name}, {day}</source>
        <translation>‏{name}: غذاء إضافي، {day}</translation>
    </message>
    <message>
        <source>Extra food in pregnancy</source>
        <translation>غذاء إضافي في الحمل</translation>
    </message>
    <message>
        <source>Extra food since</source>
        <translation>غذاء إضافي منذ</translation>
    </message>
    <message>
        <source>Extra food, portions</source>
        <translation>غذاء إضافي، الحصص</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>الأب</translation>
    </message>
    <message>
        <source>Father of the child</source>
        <translation>والد الطفل</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>حمّى</translation>
    </message>
    <message>
        <source>First day of the last period</source>
        <translation>أول يوم من آخر دورة</translation>
    </message>
    <message>
        <source>First weeks</source>
        <translation>الأسابيع الأولى</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>الغذاء</translation>
    </message>
    <message>
        <source>For example 14:30</source>
        <translation>مثلًا 14:30</translation>
    </message>
    <message>
        <source>For example biscuits, or rice with egg and vegetables.</source>
        <translation>مثلًا بسكويت، أو أرز مع بيض وخضار.</translation>
    </message>
    <message>
        <source>For example: ultrasound by the doctor in week 12.</source>
        <translation>مثلًا: موجات فوق صوتية عند الطبيب في الأسبوع 12.</translation>
    </message>
    <message>
        <source>From something else</source>
        <translation>من مصدر آخر</translation>
    </message>
    <message>
        <source>From the last period</source>
        <translation>من آخر دورة</translation>
    </message>
    <message>
        <source>From the last period, the birth is expected about {day}.</source>
        <translation>بحسب آخر دورة، الولادة متوقعة نحو {day}.</translation>
    </message>
    <message>
        <source>From the ultrasound</source>
        <translation>من الموجات فوق الصوتية</translation>
    </message>
    <message>
        <source>From what it follows</source>
        <translation>على أي أساس</translation>
    </message>
    <message>
        <source>Gain, kg</source>
        <translation>الزيادة، كغ</translation>
    </message>
    <message>
        <source>Gave birth on</source>
        <translation>تاريخ الولادة</translation>
    </message>
    <message>
        <source>Gave birth {date}</source>
        <translation>ولدت في {date}</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Girl or boy</source>
        <translation>ذكر أم أنثى</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>أُعطي</translation>
    </message>
    <message>
        <source>Given by the health worker</source>
        <translation>أعطاه العامل الصحي</translation>
    </message>
    <message>
        <source>Green band</source>
        <translation>النطاق الأخضر</translation>
    </message>
    <message>
        <source>Green or red</source>
        <translation>أخضر أو أحمر</translation>
    </message>
    <message>
        <source>Haemoglobin (Hb)</source>
        <translation>الهيموغلوبين (Hb)</translation>
    </message>
    <message>
        <source>Haemoglobin: {words}</source>
        <translation>الهيموغلوبين: {words}</translation>
    </message>
    <message>
        <source>Has it</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Has none</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Has she brought her mother and child book?</source>
        <translation>هل أحضرت دفتر صحة الأم والطفل؟</translation>
    </message>
    <message>
        <source>Has the mother and child book</source>
        <translation>لديها دفتر صحة الأم والطفل</translation>
    </message>
    <message>
        <source>Has the mother&apos;s book</source>
        <translation>لديها دفتر صحة الأم والطفل</translation>
    </message>
    <message>
        <source>Hb {value} g/dl</source>
        <translation>Hb ‏{value} غ/دل</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>الرأس</translation>
    </message>
    <message>
        <source>Head down</source>
        <translation>الرأس إلى أسفل</translation>
    </message>
    <message>
        <source>Health centre</source>
        <translation>المركز الصحي</translation>
    </message>
    <message>
        <source>Heartbeats of the child</source>
        <translation>نبض قلب الجنين</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Height (cm)</source>
        <translation>الطول (سم)</translation>
    </message>
    <message>
        <source>Height (mm)</source>
        <translation>الطول (مم)</translation>
    </message>
    <message>
        <source>Height of the womb</source>
        <translation>ارتفاع الرحم</translation>
    </message>
    <message>
        <source>Height of the womb (mm)</source>
        <translation>ارتفاع الرحم (مم)</translation>
    </message>
    <message>
        <source>Her arm is thin: extra food is for her.</source>
        <translation>عضدها نحيف: الغذاء الإضافي مخصّص لها.</translation>
    </message>
    <message>
        <source>Her children</source>
        <translation>أطفالها</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>مستشفى</translation>
    </message>
    <message>
        <source>House</source>
        <translation>البيت</translation>
    </message>
    <message>
        <source>How a pregnancy ended</source>
        <translation>كيف انتهى الحمل</translation>
    </message>
    <message>
        <source>How is she?</source>
        <translation>كيف حالها؟</translation>
    </message>
    <message>
        <source>How is the mother?</source>
        <translation>كيف حال الأم؟</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيف انتهى</translation>
    </message>
    <message>
        <source>How many children?</source>
        <translation>كم عدد الأطفال؟</translation>
    </message>
    <message>
        <source>How she gets there</source>
        <translation>وسيلة الوصول</translation>
    </message>
    <message>
        <source>How she gets there, by day and by night</source>
        <translation>وسيلة الوصول نهارًا وليلًا</translation>
    </message>
    <message>
        <source>How the baby lies</source>
        <translation>وضعية الجنين</translation>
    </message>
    <message>
        <source>How the child came</source>
        <translation>طريقة الولادة</translation>
    </message>
    <message>
        <source>How the child lies</source>
        <translation>وضعية الجنين</translation>
    </message>
    <message>
        <source>How the child was born</source>
        <translation>كيف وُلد الطفل</translation>
    </message>
    <message>
        <source>Husband</source>
        <translation>الزوج</translation>
    </message>
    <message>
        <source>If the mother died, her death stands on her card too.</source>
        <translation>إن توفيت الأم، تُدوَّن وفاتها في بطاقتها أيضًا.</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>مريضة</translation>
    </message>
    <message>
        <source>Illness of the mother</source>
        <translation>مرض الأم</translation>
    </message>
    <message>
        <source>In which week</source>
        <translation>في أي أسبوع</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>ضمنه</translation>
    </message>
    <message>
        <source>Iodine capsule</source>
        <translation>كبسولة اليود</translation>
    </message>
    <message>
        <source>Iodine capsule on</source>
        <translation>تاريخ كبسولة اليود</translation>
    </message>
    <message>
        <source>Iron and food</source>
        <translation>الحديد والغذاء</translation>
    </message>
    <message>
        <source>Iron tablets</source>
        <translation>أقراص الحديد</translation>
    </message>
    <message>
        <source>Iron tablets given</source>
        <translation>أقراص الحديد المصروفة</translation>
    </message>
    <message>
        <source>Iron tablets given today</source>
        <translation>أقراص الحديد المصروفة اليوم</translation>
    </message>
    <message>
        <source>Iron tablets: {total} of {wanted}</source>
        <translation>أقراص الحديد: {total} من {wanted}</translation>
    </message>
    <message>
        <source>Is child {number} in the list already?</source>
        <translation>هل الطفل {number} في القائمة من قبل؟</translation>
    </message>
    <message>
        <source>Is it an examination that counts?</source>
        <translation>هل تُحسب كفحص طبي؟</translation>
    </message>
    <message>
        <source>Is money put aside, or the insurance card ready?</source>
        <translation>هل ادُّخر مال، أو بطاقة التأمين جاهزة؟</translation>
    </message>
    <message>
        <source>It is not known yet when the birth is expected.</source>
        <translation>لا يُعرف بعد الموعد المتوقع للولادة.</translation>
    </message>
    <message>
        <source>It is written down already how this pregnancy ended. Undo that first.</source>
        <translation>دُوّن من قبل كيف انتهى هذا الحمل. يُرجى التراجع عن ذلك أولًا.</translation>
    </message>
    <message>
        <source>Items of F1 Gizi with mothers</source>
        <translation>بنود F1 Gizi مع الأمهات</translation>
    </message>
    <message>
        <source>Laid to the breast in the first hour</source>
        <translation>وُضع على الثدي في الساعة الأولى</translation>
    </message>
    <message>
        <source>Last birth, as far as known</source>
        <translation>آخر ولادة، بقدر ما يُعرف</translation>
    </message>
    <message>
        <source>Last birth: day</source>
        <translation>آخر ولادة: اليوم</translation>
    </message>
    <message>
        <source>Last birth: month</source>
        <translation>آخر ولادة: الشهر</translation>
    </message>
    <message>
        <source>Last birth: year</source>
        <translation>آخر ولادة: السنة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Length at birth (mm)</source>
        <translation>الطول عند الولادة (مم)</translation>
    </message>
    <message>
        <source>Let the midwife look at her today.</source>
        <translation>يُرجى أن تفحصها القابلة اليوم.</translation>
    </message>
    <message>
        <source>Living children</source>
        <translation>الأطفال الأحياء</translation>
    </message>
    <message>
        <source>Measured and given</source>
        <translation>القياسات وما أُعطي</translation>
    </message>
    <message>
        <source>Midwife</source>
        <translation>القابلة</translation>
    </message>
    <message>
        <source>Money is saved</source>
        <translation>ادُّخر مال</translation>
    </message>
    <message>
        <source>Money or insurance is ready</source>
        <translation>المال أو التأمين جاهز</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Month of the packet of iron tablets</source>
        <translation>شهر صرف أقراص الحديد</translation>
    </message>
    <message>
        <source>Month of the tetanus dose</source>
        <translation>شهر جرعة الكزاز</translation>
    </message>
    <message>
        <source>Months of pregnant women and women after birth</source>
        <translation>أشهر الحوامل والأمهات بعد الولادة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>الأم</translation>
    </message>
    <message>
        <source>Mother&apos;s book seen</source>
        <translation>شوهد دفتر الأم</translation>
    </message>
    <message>
        <source>Mothers</source>
        <translation>الأمهات</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>انتقلت من هنا</translation>
    </message>
    <message>
        <source>Moved away {date}</source>
        <translation>انتقلت من هنا في {date}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of child {number}</source>
        <translation>اسم الطفل ‎{number}</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>اسم المكان</translation>
    </message>
    <message>
        <source>Name of who examined</source>
        <translation>اسم من فحص</translation>
    </message>
    <message>
        <source>Name or house</source>
        <translation>الاسم أو البيت</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>رقم الهوية الوطنية</translation>
    </message>
    <message>
        <source>Neighbour group</source>
        <translation>مجموعة الجيران</translation>
    </message>
    <message>
        <source>Neither the last period nor an expected day is known. Ask for the mother&apos;s book.</source>
        <translation>لا تُعرف آخر دورة ولا الموعد المتوقع. يُرجى طلب دفتر الأم.</translation>
    </message>
    <message>
        <source>New pregnancy</source>
        <translation>حمل جديد</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>الزيارة القادمة</translation>
    </message>
    <message>
        <source>Next dose from {day}</source>
        <translation>الجرعة القادمة ابتداءً من {day}</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <translation>التالي: {what}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No birth of this person is known: this card begins with the birth.</source>
        <translation>لا تُعرف ولادة لهذا الشخص: هذه البطاقة تبدأ بالولادة.</translation>
    </message>
    <message>
        <source>No check-up is written down yet.</source>
        <translation>لم يُدوَّن أي فحص بعد.</translation>
    </message>
    <message>
        <source>No check-up of the child is written down yet.</source>
        <translation>لم يُدوَّن أي فحص للطفل بعد.</translation>
    </message>
    <message>
        <source>No dose is on record. Ask for her card, of childhood and school too.</source>
        <translation>لا جرعة مدوّنة. يُرجى طلب بطاقتها، وبطاقة الطفولة والمدرسة أيضًا.</translation>
    </message>
    <message>
        <source>No money put aside yet</source>
        <translation>لم يُدَّخر مال بعد</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>بلا اسم بعد</translation>
    </message>
    <message>
        <source>No pregnancy is going on.</source>
        <translation>لا حمل جارٍ.</translation>
    </message>
    <message>
        <source>No pregnancy of this person is known: open the tab “Mother” of the woman.</source>
        <translation>لا يُعرف حمل لهذا الشخص: يُرجى فتح علامة التبويب «الأم» في بطاقة المرأة.</translation>
    </message>
    <message>
        <source>No weight gain for two months</source>
        <translation>لا زيادة في الوزن منذ شهرين</translation>
    </message>
    <message>
        <source>No weight is written down yet.</source>
        <translation>لم يُدوَّن أي وزن بعد.</translation>
    </message>
    <message>
        <source>No women of childbearing age are in the list of residents</source>
        <translation>لا نساء في سن الإنجاب في قائمة السكان</translation>
    </message>
    <message>
        <source>No, enter it now</source>
        <translation>لا، إدخاله الآن</translation>
    </message>
    <message>
        <source>Nobody fits these choices</source>
        <translation>لا أحد يطابق هذه الاختيارات</translation>
    </message>
    <message>
        <source>Nobody gave birth in the last 42 days</source>
        <translation>لم تلد أي امرأة في آخر 42 يومًا</translation>
    </message>
    <message>
        <source>Nobody is written down as pregnant</source>
        <translation>لا توجد حامل مدوّنة</translation>
    </message>
    <message>
        <source>Nobody knows her weight before: her first weight stands in for it.</source>
        <translation>وزنها قبل الحمل غير معروف: يُستعمل أول وزن مكانه.</translation>
    </message>
    <message>
        <source>Nobody knows yet when the birth is expected</source>
        <translation>الموعد المتوقع للولادة غير معروف بعد</translation>
    </message>
    <message>
        <source>Nobody wrote who it was</source>
        <translation>لم يُكتب من كان</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>None is written down.</source>
        <translation>لا شيء مدوّن.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>طبيعية</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>لم يُسأل عنه بعد.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>لا تتناول شيئًا</translation>
    </message>
    <message>
        <source>Not every day</source>
        <translation>ليس كل يوم</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note, e.g. the cause if it is known</source>
        <translation>ملاحظة، مثل السبب إن كان معروفًا</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Talk it over before the last months.</source>
        <translation>لا خطة بعد. من الأفضل الحديث عنها قبل الأشهر الأخيرة.</translation>
    </message>
    <message>
        <source>Now: {day}. {basis}.</source>
        <translation>الآن: {day}. {basis}.</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>ممرّضة</translation>
    </message>
    <message>
        <source>One</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Only the midwife reads this.</source>
        <translation>لا تقرأ هذا إلا القابلة.</translation>
    </message>
    <message>
        <source>Only told. Ask for the card.</source>
        <translation>بالقول فقط. يُرجى طلب البطاقة.</translation>
    </message>
    <message>
        <source>Only where the health worker counts otherwise than the days say.</source>
        <translation>فقط إذا كان عدّ العامل الصحي مختلفًا عمّا تدل عليه الأيام.</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>فتح البطاقة</translation>
    </message>
    <message>
        <source>Outside the green band</source>
        <translation>خارج النطاق الأخضر</translation>
    </message>
    <message>
        <source>Past the expected day</source>
        <translation>تجاوزت الموعد المتوقع</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>مكان الولادة</translation>
    </message>
    <message>
        <source>Plan for the birth</source>
        <translation>خطة الولادة</translation>
    </message>
    <message>
        <source>Plan the birth of {name}</source>
        <translation>‏{name}: خطة الولادة</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>الحصص</translation>
    </message>
    <message>
        <source>Portions of extra food</source>
        <translation>حصص الغذاء الإضافي</translation>
    </message>
    <message>
        <source>Pregnancies of the year</source>
        <translation>أحمال السنة</translation>
    </message>
    <message>
        <source>Pregnancies that ended early before</source>
        <translation>أحمال انتهت مبكرًا</translation>
    </message>
    <message>
        <source>Pregnancies, births and deaths of the year</source>
        <translation>أحمال السنة وولاداتها ووفياتها</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>الحمل</translation>
    </message>
    <message>
        <source>Pregnancy number</source>
        <translation>رقم الحمل</translation>
    </message>
    <message>
        <source>Pregnancy without any date</source>
        <translation>حمل بلا أي تاريخ</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>حامل</translation>
    </message>
    <message>
        <source>Pregnant and entered as dead</source>
        <translation>حامل ومدوّنة كمتوفاة</translation>
    </message>
    <message>
        <source>Pregnant and moved away</source>
        <translation>حامل وانتقلت من هنا</translation>
    </message>
    <message numerus="yes">
        <source>Pregnant at {n} years of age. Check the birth date.</source>
        <translation>
            <numerusform>حامل في عمر أقل من سنة. يُرجى مراجعة تاريخ الميلاد.</numerusform>
            <numerusform>حامل في عمر سنة واحدة. يُرجى مراجعة تاريخ الميلاد.</numerusform>
            <numerusform>حامل في عمر سنتين. يُرجى مراجعة تاريخ الميلاد.</numerusform>
            <numerusform>حامل في عمر {n} سنوات. يُرجى مراجعة تاريخ الميلاد.</numerusform>
            <numerusform>حامل في عمر {n} سنة. يُرجى مراجعة تاريخ الميلاد.</numerusform>
            <numerusform>حامل في عمر {n} سنة. يُرجى مراجعة تاريخ الميلاد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pregnant for more than 44 weeks</source>
        <translation>حامل منذ أكثر من 44 أسبوعًا</translation>
    </message>
    <message numerus="yes">
        <source>Pregnant for {n} weeks. Write down how the pregnancy ended, or correct the expected day.</source>
        <translation>
            <numerusform>حامل منذ أقل من أسبوع. يُرجى تدوين كيف انتهى الحمل، أو تصحيح الموعد المتوقع.</numerusform>
            <numerusform>حامل منذ أسبوع واحد. يُرجى تدوين كيف انتهى الحمل، أو تصحيح الموعد المتوقع.</numerusform>
            <numerusform>حامل منذ أسبوعين. يُرجى تدوين كيف انتهى الحمل، أو تصحيح الموعد المتوقع.</numerusform>
            <numerusform>حامل منذ {n} أسابيع. يُرجى تدوين كيف انتهى الحمل، أو تصحيح الموعد المتوقع.</numerusform>
            <numerusform>حامل منذ {n} أسبوعًا. يُرجى تدوين كيف انتهى الحمل، أو تصحيح الموعد المتوقع.</numerusform>
            <numerusform>حامل منذ {n} أسبوع. يُرجى تدوين كيف انتهى الحمل، أو تصحيح الموعد المتوقع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pregnant or after birth</source>
        <translation>حامل أو بعد الولادة</translation>
    </message>
    <message>
        <source>Pregnant women and women after birth</source>
        <translation>الحوامل والنساء بعد الولادة</translation>
    </message>
    <message>
        <source>Pregnant, expected {date}</source>
        <translation>حامل، الولادة متوقعة في {date}</translation>
    </message>
    <message>
        <source>Print her card</source>
        <translation>طباعة بطاقتها</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>طباعة القائمة</translation>
    </message>
    <message>
        <source>Protection against tetanus</source>
        <translation>الحماية من الكزاز</translation>
    </message>
    <message>
        <source>Pulse: {words}</source>
        <translation>النبض: {words}</translation>
    </message>
    <message>
        <source>RED</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Red: arm below {arm} cm, blood pressure from {systolic}/{diastolic}, weight outside the curve for her body mass index. Sources: {sources}.</source>
        <translation>أحمر: العضد أقل من {arm} سم، ضغط الدم من {systolic}/{diastolic} فأكثر، الوزن خارج المنحنى المناسب لمؤشر كتلة جسمها. المصادر: {sources}.</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Refer now.</source>
        <translation>يلزم الإحالة الآن.</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>جهة الإحالة</translation>
    </message>
    <message>
        <source>Registered as pregnant, but entered as a man. Correct one of them.</source>
        <translation>مسجّلة كحامل، لكنها مدوّنة كرجل. يُرجى تصحيح أحدهما.</translation>
    </message>
    <message>
        <source>Registered as pregnant, but entered as dead. Write down how the pregnancy ended.</source>
        <translation>مسجّلة كحامل، لكنها مدوّنة كمتوفاة. يُرجى تدوين كيف انتهى الحمل.</translation>
    </message>
    <message>
        <source>Registered as pregnant, but moved away. Write down how the pregnancy ended.</source>
        <translation>مسجّلة كحامل، لكنها انتقلت من هنا. يُرجى تدوين كيف انتهى الحمل.</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>من سجّل</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Remove a check-up of {name}</source>
        <translation>‏{name}: إزالة فحص</translation>
    </message>
    <message>
        <source>Remove the check-up of {day}</source>
        <translation>إزالة فحص {day}</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Say from what the expected day follows.</source>
        <translation>يُرجى ذكر الأساس الذي حُسب منه الموعد المتوقع.</translation>
    </message>
    <message>
        <source>Send to the health worker: weight, arm or blood pressure red, 2 signs of tuberculosis, any danger sign.</source>
        <translation>إلى العامل الصحي: الوزن أو العضد أو ضغط الدم أحمر، أو علامتان للسل، أو أي علامة خطر.</translation>
    </message>
    <message>
        <source>Sex of child {number}</source>
        <translation>جنس الطفل ‎{number}</translation>
    </message>
    <message>
        <source>She died {date}</source>
        <translation>توفيت في {date}</translation>
    </message>
    <message>
        <source>She gets no extra food.</source>
        <translation>لا تحصل على غذاء إضافي.</translation>
    </message>
    <message>
        <source>She had five doses already.</source>
        <translation>أخذت الجرعات الخمس كلها.</translation>
    </message>
    <message>
        <source>She is registered as pregnant already. Write down how that pregnancy ended first.</source>
        <translation>هي مسجّلة كحامل من قبل. يُرجى أولًا تدوين كيف انتهى ذلك الحمل.</translation>
    </message>
    <message>
        <source>Show by place</source>
        <translation>العرض حسب المكان</translation>
    </message>
    <message>
        <source>Sign of a mother</source>
        <translation>علامة لدى أم</translation>
    </message>
    <message>
        <source>Sign of tuberculosis</source>
        <translation>علامة سل</translation>
    </message>
    <message>
        <source>Signs of tuberculosis</source>
        <translation>علامات السل</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Since the child before</source>
        <translation>منذ الطفل السابق</translation>
    </message>
    <message>
        <source>Sit with her, and ask only what she wants to tell. Everything except the day may stay empty. Reminders and lists of births leave her out from now on.</source>
        <translation>الجلوس معها، والسؤال عمّا تريد الحديث عنه فقط. كل شيء عدا اليوم يمكن أن يبقى فارغًا. لن تظهر بعد الآن في التذكيرات وقوائم الولادات.</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>يوجد</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>طبيب مختص</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>لافت للنظر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stays empty until the child has a name.</source>
        <translation>يبقى فارغًا حتى يُسمّى الطفل.</translation>
    </message>
    <message>
        <source>Stays empty where only the last period is known.</source>
        <translation>يبقى فارغًا إن كانت آخر دورة وحدها معروفة.</translation>
    </message>
    <message>
        <source>Takes iron every day</source>
        <translation>تتناول الحديد كل يوم</translation>
    </message>
    <message>
        <source>Talk about with her</source>
        <translation>للحديث معها</translation>
    </message>
    <message>
        <source>Talked over on</source>
        <translation>تاريخ الحديث عنها</translation>
    </message>
    <message>
        <source>Temperature: {words}</source>
        <translation>الحرارة: {words}</translation>
    </message>
    <message>
        <source>Tetanus</source>
        <translation>الكزاز</translation>
    </message>
    <message>
        <source>Tetanus status</source>
        <translation>حالة التطعيم ضد الكزاز</translation>
    </message>
    <message>
        <source>The baby died</source>
        <translation>توفي المولود</translation>
    </message>
    <message>
        <source>The baby died before or during the birth</source>
        <translation>توفي المولود قبل الولادة أو أثناءها</translation>
    </message>
    <message>
        <source>The birth</source>
        <translation>الولادة</translation>
    </message>
    <message>
        <source>The birth is not written down with the mother. Enter her pregnancy and the birth.</source>
        <translation>الولادة غير مدوّنة لدى الأم. يُرجى إدخال حملها والولادة.</translation>
    </message>
    <message>
        <source>The birth…</source>
        <translation>الولادة…</translation>
    </message>
    <message>
        <source>The child died on</source>
        <translation>تاريخ وفاة الطفل</translation>
    </message>
    <message>
        <source>The child&apos;s entry names another mother</source>
        <translation>قيد الطفل يذكر أمًا أخرى</translation>
    </message>
    <message>
        <source>The date is not known: it does not count.</source>
        <translation>التاريخ غير معروف: لا تُحسب.</translation>
    </message>
    <message>
        <source>The expected day cannot be right. Check the date.</source>
        <translation>الموعد المتوقع غير ممكن. يُرجى مراجعة التاريخ.</translation>
    </message>
    <message>
        <source>The last period lies after the day of registration. Check both.</source>
        <translation>آخر دورة بعد يوم التسجيل. يُرجى مراجعة التاريخين.</translation>
    </message>
    <message numerus="yes">
        <source>The last period lies more than {n} weeks back. Check the date.</source>
        <translation>
            <numerusform>آخر دورة كانت قبل أكثر من أقل من أسبوع. يُرجى مراجعة التاريخ.</numerusform>
            <numerusform>آخر دورة كانت قبل أكثر من أسبوع واحد. يُرجى مراجعة التاريخ.</numerusform>
            <numerusform>آخر دورة كانت قبل أكثر من أسبوعين. يُرجى مراجعة التاريخ.</numerusform>
            <numerusform>آخر دورة كانت قبل أكثر من {n} أسابيع. يُرجى مراجعة التاريخ.</numerusform>
            <numerusform>آخر دورة كانت قبل أكثر من {n} أسبوعًا. يُرجى مراجعة التاريخ.</numerusform>
            <numerusform>آخر دورة كانت قبل أكثر من {n} أسبوع. يُرجى مراجعة التاريخ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The midwife follows up</source>
        <translation>تتابعها القابلة</translation>
    </message>
    <message>
        <source>The mother</source>
        <translation>الأم</translation>
    </message>
    <message>
        <source>The mother died</source>
        <translation>توفيت الأم</translation>
    </message>
    <message>
        <source>The mother died on</source>
        <translation>تاريخ وفاة الأم</translation>
    </message>
    <message>
        <source>The mother died…</source>
        <translation>توفيت الأم…</translation>
    </message>
    <message>
        <source>The mother is not among the residents or not chosen. Choose her in the child&apos;s entry.</source>
        <translation>الأم ليست بين السكان أو لم تُختر. يُرجى اختيارها في قيد الطفل.</translation>
    </message>
    <message>
        <source>The pregnancy ended</source>
        <translation>انتهى الحمل</translation>
    </message>
    <message>
        <source>The pregnancy ended early</source>
        <translation>انتهى الحمل مبكرًا</translation>
    </message>
    <message>
        <source>The pregnancy ended early, {date}</source>
        <translation>انتهى الحمل مبكرًا، {date}</translation>
    </message>
    <message>
        <source>The pregnancy ended with a birth, but no child is written down.</source>
        <translation>انتهى الحمل بولادة، لكن لم يُدوَّن أي طفل.</translation>
    </message>
    <message>
        <source>The pregnancy ended…</source>
        <translation>انتهى الحمل…</translation>
    </message>
    <message>
        <source>The pregnancy had ended on that day. Check the date.</source>
        <translation>كان الحمل قد انتهى في ذلك اليوم. يُرجى مراجعة التاريخ.</translation>
    </message>
    <message>
        <source>The pregnancy had not ended on that day. Check the date.</source>
        <translation>لم يكن الحمل قد انتهى في ذلك اليوم. يُرجى مراجعة التاريخ.</translation>
    </message>
    <message>
        <source>The pregnancy of {name} ended</source>
        <translation>‏{name}: انتهى الحمل</translation>
    </message>
    <message>
        <source>The weeks after</source>
        <translation>الأسابيع بعد الولادة</translation>
    </message>
    <message>
        <source>There is no contact “{label}”. Choose one of: {labels}.</source>
        <translation>لا توجد زيارة «{label}». يُرجى اختيار إحدى هذه: {labels}.</translation>
    </message>
    <message>
        <source>They stand here as soon as they are entered on the page Residents.</source>
        <translation>تظهر هنا النساء فور إدخالهن في صفحة «السكان».</translation>
    </message>
    <message>
        <source>Thin before the pregnancy</source>
        <translation>نحيفة قبل الحمل</translation>
    </message>
    <message>
        <source>This closes the pregnancy and stands on her card. If a child was born, write down the birth first.</source>
        <translation>هذا ينهي متابعة الحمل ويُدوَّن في بطاقتها. إن وُلد طفل، يُرجى تدوين الولادة أولًا.</translation>
    </message>
    <message>
        <source>This date comes from</source>
        <translation>مصدر هذا التاريخ</translation>
    </message>
    <message>
        <source>This day has not come yet. Check the date.</source>
        <translation>هذا اليوم لم يأتِ بعد. يُرجى مراجعة التاريخ.</translation>
    </message>
    <message>
        <source>This day lies after a death that is recorded. Check the date.</source>
        <translation>هذا اليوم بعد وفاة مدوّنة. يُرجى مراجعة التاريخ.</translation>
    </message>
    <message>
        <source>This day lies before her own birth. Check the date.</source>
        <translation>هذا اليوم قبل ميلادها هي. يُرجى مراجعة التاريخ.</translation>
    </message>
    <message>
        <source>This day lies before the pregnancy began. Check the date.</source>
        <translation>هذا اليوم قبل بداية الحمل. يُرجى مراجعة التاريخ.</translation>
    </message>
    <message>
        <source>This entry is not here any more. Look at her card again.</source>
        <translation>هذا القيد لم يعد هنا. يُرجى مراجعة بطاقتها من جديد.</translation>
    </message>
    <message>
        <source>This person is registered as a man. Correct that first.</source>
        <translation>هذا الشخص مسجّل كرجل. يُرجى تصحيح ذلك أولًا.</translation>
    </message>
    <message>
        <source>This pregnancy is not here any more. Look at her card again.</source>
        <translation>هذا الحمل لم يعد هنا. يُرجى مراجعة بطاقتها من جديد.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>To be written into the book</source>
        <translation>للكتابة في الدفتر</translation>
    </message>
    <message>
        <source>To watch</source>
        <translation>للانتباه</translation>
    </message>
    <message>
        <source>Too soon after the dose before: it does not count.</source>
        <translation>مبكرة جدًا بعد الجرعة السابقة: لا تُحسب.</translation>
    </message>
    <message>
        <source>Trimester {number}</source>
        <translation>ثلث الحمل ‎{number}</translation>
    </message>
    <message>
        <source>Triplets</source>
        <translation>ثلاثة توائم</translation>
    </message>
    <message>
        <source>Try fewer letters, or choose all places.</source>
        <translation>يُرجى تجربة أحرف أقل، أو اختيار كل الأماكن.</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>توأمان</translation>
    </message>
    <message numerus="yes">
        <source>Two births lie less than {n} weeks apart. Check the dates.</source>
        <translation>
            <numerusform>ولادتان بينهما أقل من أقل من أسبوع. يُرجى مراجعة التاريخين.</numerusform>
            <numerusform>ولادتان بينهما أقل من أسبوع واحد. يُرجى مراجعة التاريخين.</numerusform>
            <numerusform>ولادتان بينهما أقل من أسبوعين. يُرجى مراجعة التاريخين.</numerusform>
            <numerusform>ولادتان بينهما أقل من {n} أسابيع. يُرجى مراجعة التاريخين.</numerusform>
            <numerusform>ولادتان بينهما أقل من {n} أسبوعًا. يُرجى مراجعة التاريخين.</numerusform>
            <numerusform>ولادتان بينهما أقل من {n} أسبوع. يُرجى مراجعة التاريخين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two births too close together</source>
        <translation>ولادتان متقاربتان جدًا</translation>
    </message>
    <message>
        <source>Two pregnancies are open. Write down how the older one ended, or take one out.</source>
        <translation>حملان مفتوحان. يُرجى تدوين كيف انتهى الأقدم، أو إزالة أحدهما.</translation>
    </message>
    <message>
        <source>Two pregnancies at the same time</source>
        <translation>حملان في الوقت نفسه</translation>
    </message>
    <message>
        <source>Type some letters of her name, then choose her. Somebody new is entered on the page Residents first.</source>
        <translation>يُرجى كتابة بعض أحرف اسمها ثم اختيارها. المرأة الجديدة تُدخل أولًا في صفحة «السكان».</translation>
    </message>
    <message>
        <source>T{number}</source>
        <translation>T{number}</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>الموجات فوق الصوتية</translation>
    </message>
    <message>
        <source>Upper arm (cm)</source>
        <translation>محيط العضد (سم)</translation>
    </message>
    <message>
        <source>Usual gain for her weight before</source>
        <translation>الزيادة المعتادة بحسب وزنها السابق</translation>
    </message>
    <message>
        <source>Very young or old for a pregnancy</source>
        <translation>العمر صغير جدًا أو كبير جدًا للحمل</translation>
    </message>
    <message>
        <source>Vitamin A</source>
        <translation>فيتامين أ</translation>
    </message>
    <message>
        <source>Vitamin A after birth</source>
        <translation>فيتامين أ بعد الولادة</translation>
    </message>
    <message>
        <source>Vitamin A capsules she took since the birth</source>
        <translation>كبسولات فيتامين أ التي أخذتها منذ الولادة</translation>
    </message>
    <message>
        <source>Vitamin A capsules taken</source>
        <translation>كبسولات فيتامين أ المأخوذة</translation>
    </message>
    <message>
        <source>Vitamin A given</source>
        <translation>أُعطي فيتامين أ</translation>
    </message>
    <message>
        <source>Vitamin A, capsules</source>
        <translation>فيتامين أ، كبسولات</translation>
    </message>
    <message>
        <source>Vitamin K</source>
        <translation>فيتامين ك</translation>
    </message>
    <message>
        <source>Vitamin K was given</source>
        <translation>أُعطي فيتامين ك</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>المتطوّعة</translation>
    </message>
    <message>
        <source>Was at the dentist</source>
        <translation>زارت طبيب الأسنان</translation>
    </message>
    <message>
        <source>Was not pregnant</source>
        <translation>لم تكن حاملًا</translation>
    </message>
    <message>
        <source>Was she at the dentist?</source>
        <translation>هل زارت طبيب الأسنان؟</translation>
    </message>
    <message>
        <source>Was the mother and child book seen?</source>
        <translation>هل شوهد دفتر صحة الأم والطفل؟</translation>
    </message>
    <message>
        <source>Way of birth</source>
        <translation>طريقة الولادة</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Week of pregnancy</source>
        <translation>أسبوع الحمل</translation>
    </message>
    <message numerus="yes">
        <source>Week {n}</source>
        <translation>
            <numerusform>قبل الأسبوع الأول</numerusform>
            <numerusform>الأسبوع {n}</numerusform>
            <numerusform>الأسبوع {n}</numerusform>
            <numerusform>الأسبوع {n}</numerusform>
            <numerusform>الأسبوع {n}</numerusform>
            <numerusform>الأسبوع {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>الأسابيع</translation>
    </message>
    <message>
        <source>Weeks of pregnancy</source>
        <translation>أسابيع الحمل</translation>
    </message>
    <message>
        <source>Weeks pregnant</source>
        <translation>أسابيع الحمل</translation>
    </message>
    <message>
        <source>Weeks when registered</source>
        <translation>أسبوع الحمل عند التسجيل</translation>
    </message>
    <message>
        <source>Weighed less than 2 kg at birth</source>
        <translation>الوزن عند الولادة أقل من 2 كغ</translation>
    </message>
    <message>
        <source>Weighed less than 2.5 kg at birth</source>
        <translation>الوزن عند الولادة أقل من 2.5 كغ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>الوزن (كغ)</translation>
    </message>
    <message>
        <source>Weight above the green band</source>
        <translation>الوزن فوق النطاق الأخضر</translation>
    </message>
    <message>
        <source>Weight at birth (g)</source>
        <translation>الوزن عند الولادة (غ)</translation>
    </message>
    <message>
        <source>Weight before (kg)</source>
        <translation>الوزن السابق (كغ)</translation>
    </message>
    <message>
        <source>Weight before the pregnancy</source>
        <translation>الوزن قبل الحمل</translation>
    </message>
    <message>
        <source>Weight before the pregnancy (g)</source>
        <translation>الوزن قبل الحمل (غ)</translation>
    </message>
    <message>
        <source>Weight below the green band</source>
        <translation>الوزن تحت النطاق الأخضر</translation>
    </message>
    <message>
        <source>Weight by the curve</source>
        <translation>الوزن بحسب المنحنى</translation>
    </message>
    <message>
        <source>Weight in the green band</source>
        <translation>الوزن ضمن النطاق الأخضر</translation>
    </message>
    <message>
        <source>Weight in the pregnancy of {name}</source>
        <translation>‏{name}: الوزن في الحمل</translation>
    </message>
    <message>
        <source>Weight not rising for 2 months</source>
        <translation>الوزن لا يزيد منذ شهرين</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>الوزن، كغ</translation>
    </message>
    <message>
        <source>Welfare stage</source>
        <translation>مرحلة رفاه الأسرة</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>بخير</translation>
    </message>
    <message>
        <source>What a book says, the health worker and the family rely on: write it before the mother goes home.</source>
        <translation>ما يُكتب في الدفتر يعتمد عليه العامل الصحي والأسرة: يُرجى كتابته قبل عودة الأم إلى بيتها.</translation>
    </message>
    <message>
        <source>What a midwife, nurse or doctor examines counts; what a volunteer asks does not.</source>
        <translation>ما تفحصه قابلة أو ممرّضة أو طبيب يُحسب؛ وما يسأل عنه متطوّع لا يُحسب.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>What calls for more care</source>
        <translation>ما يستدعي عناية أكبر</translation>
    </message>
    <message>
        <source>What food</source>
        <translation>أي غذاء</translation>
    </message>
    <message>
        <source>What goes into the books of the mothers</source>
        <translation>ما يُكتب في دفاتر الأمهات</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما المشكلة</translation>
    </message>
    <message>
        <source>What she got</source>
        <translation>ما حصلت عليه</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>ما يلفت النظر</translation>
    </message>
    <message>
        <source>What, portions</source>
        <translation>النوع، الحصص</translation>
    </message>
    <message>
        <source>When, as far as known</source>
        <translation>متى، بقدر ما يُعرف</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Where she wants to give birth</source>
        <translation>أين تريد أن تلد</translation>
    </message>
    <message>
        <source>Where she was</source>
        <translation>أين كانت</translation>
    </message>
    <message>
        <source>Which contact is it?</source>
        <translation>أي زيارة هي؟</translation>
    </message>
    <message>
        <source>Which of several children</source>
        <translation>أي واحد من عدة أطفال</translation>
    </message>
    <message>
        <source>Which pregnancy</source>
        <translation>أي حمل</translation>
    </message>
    <message>
        <source>Which pregnancy is it? (1 = first)</source>
        <translation>الحمل رقم كم؟ (1 = الأول)</translation>
    </message>
    <message>
        <source>Who gives blood</source>
        <translation>من يتبرّع بالدم</translation>
    </message>
    <message>
        <source>Who goes along with her</source>
        <translation>من يرافقها</translation>
    </message>
    <message>
        <source>Who goes with her</source>
        <translation>من يرافقها</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>من ساعد</translation>
    </message>
    <message>
        <source>Who helped at the birth</source>
        <translation>من ساعد في الولادة</translation>
    </message>
    <message>
        <source>Who helps at the birth</source>
        <translation>من يساعد في الولادة</translation>
    </message>
    <message>
        <source>Who is pregnant?</source>
        <translation>من الحامل؟</translation>
    </message>
    <message>
        <source>Who was with her</source>
        <translation>من كان معها</translation>
    </message>
    <message>
        <source>Who would give blood</source>
        <translation>من يتبرّع بالدم عند الحاجة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>سبب التغيير</translation>
    </message>
    <message>
        <source>With forceps or vacuum</source>
        <translation>بالملقط أو الشفط</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>النساء</translation>
    </message>
    <message>
        <source>Women of childbearing age</source>
        <translation>النساء في سن الإنجاب</translation>
    </message>
    <message>
        <source>Would give blood: {name}</source>
        <translation>للتبرّع بالدم: {name}</translation>
    </message>
    <message>
        <source>Write at least one child.</source>
        <translation>يُرجى كتابة طفل واحد على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>Write at most {n} children.</source>
        <translation>
            <numerusform>لا يمكن كتابة أي طفل.</numerusform>
            <numerusform>يُرجى كتابة طفل واحد على الأكثر.</numerusform>
            <numerusform>يُرجى كتابة طفلين على الأكثر.</numerusform>
            <numerusform>يُرجى كتابة {n} أطفال على الأكثر.</numerusform>
            <numerusform>يُرجى كتابة {n} طفلًا على الأكثر.</numerusform>
            <numerusform>يُرجى كتابة {n} طفل على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write check-up</source>
        <translation>تدوين فحص</translation>
    </message>
    <message>
        <source>Write check-up of the mother</source>
        <translation>تدوين فحص الأم</translation>
    </message>
    <message>
        <source>Write down how the pregnancy ended first.</source>
        <translation>يُرجى أولًا تدوين كيف انتهى الحمل.</translation>
    </message>
    <message>
        <source>Write down the birth of {name}</source>
        <translation>‏{name}: تدوين الولادة</translation>
    </message>
    <message>
        <source>Write down the children of {name}</source>
        <translation>‏{name}: تدوين الأطفال</translation>
    </message>
    <message>
        <source>Write down the death of {name}</source>
        <translation>‏{name}: تدوين الوفاة</translation>
    </message>
    <message>
        <source>Write down the pregnancy of {name}</source>
        <translation>‏{name}: تدوين الحمل</translation>
    </message>
    <message>
        <source>Write her height and her weight before the pregnancy: then the usual gain is shown.</source>
        <translation>يُرجى كتابة طولها ووزنها قبل الحمل: عندها تظهر الزيادة المعتادة.</translation>
    </message>
    <message>
        <source>Write into her mother and child book</source>
        <translation>للكتابة في دفتر صحة الأم والطفل</translation>
    </message>
    <message>
        <source>Write the time as 14:30.</source>
        <translation>يُرجى كتابة الوقت هكذا: 14:30.</translation>
    </message>
    <message>
        <source>Write when it was; the year is enough.</source>
        <translation>يُرجى كتابة متى كان ذلك؛ السنة تكفي.</translation>
    </message>
    <message>
        <source>Write why the expected day is changed.</source>
        <translation>يُرجى كتابة سبب تغيير الموعد المتوقع.</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>من دوّن</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>تاريخ التدوين</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>في الدقيقة</translation>
    </message>
    <message>
        <source>arm {arm} cm</source>
        <translation>العضد {arm} سم</translation>
    </message>
    <message>
        <source>at the breast in the first hour</source>
        <translation>على الثدي في الساعة الأولى</translation>
    </message>
    <message>
        <source>blood from the heel taken</source>
        <translation>أُخذ دم من الكعب</translation>
    </message>
    <message>
        <source>blood pressure {pressure}</source>
        <translation>ضغط الدم {pressure}</translation>
    </message>
    <message>
        <source>breastfeeds</source>
        <translation>تُرضع</translation>
    </message>
    <message>
        <source>does not breastfeed</source>
        <translation>لا تُرضع</translation>
    </message>
    <message>
        <source>does not eat it every day</source>
        <translation>لا تأكله كل يوم</translation>
    </message>
    <message>
        <source>eats it every day</source>
        <translation>تأكله كل يوم</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>من {day}</translation>
    </message>
    <message>
        <source>g/dl</source>
        <translation>غ/دل</translation>
    </message>
    <message>
        <source>green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>husband {name}</source>
        <translation>الزوج {name}</translation>
    </message>
    <message>
        <source>important today</source>
        <translation>مهم اليوم</translation>
    </message>
    <message>
        <source>iodine capsule {day}</source>
        <translation>كبسولة اليود {day}</translation>
    </message>
    <message>
        <source>iron tablets {tablets}</source>
        <translation>أقراص الحديد {tablets}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>mmHg</source>
        <translation>مم زئبق</translation>
    </message>
    <message>
        <source>next contact {contact}, from {date}</source>
        <translation>الزيارة القادمة {contact}، من {date}</translation>
    </message>
    <message>
        <source>not protected now</source>
        <translation>غير محمية الآن</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation>حامل</translation>
    </message>
    <message>
        <source>protected until {day}</source>
        <translation>محمية حتى {day}</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>vitamin K given</source>
        <translation>أُعطي فيتامين ك</translation>
    </message>
    <message>
        <source>was not done</source>
        <translation>لم تتم</translation>
    </message>
    <message>
        <source>weight {weight} kg</source>
        <translation>الوزن {weight} كغ</translation>
    </message>
    <message>
        <source>{contact}, from {date}</source>
        <translation>‏{contact}، من {date}</translation>
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
        <source>{name} goes along</source>
        <translation>المرافق: {name}</translation>
    </message>
    <message>
        <source>{number} ({ages})</source>
        <translation>{number} ({ages})</translation>
    </message>
    <message numerus="yes">
        <source>{n} births expected within 30 days</source>
        <translation>
            <numerusform>لا ولادات متوقعة خلال 30 يومًا</numerusform>
            <numerusform>ولادة واحدة متوقعة خلال 30 يومًا</numerusform>
            <numerusform>ولادتان متوقعتان خلال 30 يومًا</numerusform>
            <numerusform>‏{n} ولادات متوقعة خلال 30 يومًا</numerusform>
            <numerusform>‏{n} ولادة متوقعة خلال 30 يومًا</numerusform>
            <numerusform>‏{n} ولادة متوقعة خلال 30 يومًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} capsules of vitamin A</source>
        <translation>
            <numerusform>لا كبسولات فيتامين أ</numerusform>
            <numerusform>كبسولة فيتامين أ واحدة</numerusform>
            <numerusform>كبسولتا فيتامين أ</numerusform>
            <numerusform>‏{n} كبسولات فيتامين أ</numerusform>
            <numerusform>‏{n} كبسولة فيتامين أ</numerusform>
            <numerusform>‏{n} كبسولة فيتامين أ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children alive</source>
        <translation>
            <numerusform>لا أطفال أحياء</numerusform>
            <numerusform>طفل حي واحد</numerusform>
            <numerusform>طفلان حيّان</numerusform>
            <numerusform>‏{n} أطفال أحياء</numerusform>
            <numerusform>‏{n} طفلًا حيًا</numerusform>
            <numerusform>‏{n} طفل حي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children died</source>
        <translation>
            <numerusform>لم يُتوفَّ أي طفل</numerusform>
            <numerusform>توفي طفل واحد</numerusform>
            <numerusform>توفي طفلان</numerusform>
            <numerusform>توفي {n} أطفال</numerusform>
            <numerusform>توفي {n} طفلًا</numerusform>
            <numerusform>توفي {n} طفل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} due for a contact</source>
        <translation>
            <numerusform>لا زيارة مستحقة</numerusform>
            <numerusform>امرأة واحدة زيارتها مستحقة</numerusform>
            <numerusform>امرأتان زيارتهما مستحقة</numerusform>
            <numerusform>‏{n} نساء زيارتهن مستحقة</numerusform>
            <numerusform>‏{n} امرأة زيارتهن مستحقة</numerusform>
            <numerusform>‏{n} امرأة زيارتهن مستحقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier</source>
        <translation>
            <numerusform>لا شيء أسبق</numerusform>
            <numerusform>واحد أسبق</numerusform>
            <numerusform>اثنان أسبق</numerusform>
            <numerusform>‏{n} أسبق</numerusform>
            <numerusform>‏{n} أسبق</numerusform>
            <numerusform>‏{n} أسبق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} expected within 30 days</source>
        <translation>
            <numerusform>لا ولادات متوقعة خلال 30 يومًا</numerusform>
            <numerusform>ولادة واحدة متوقعة خلال 30 يومًا</numerusform>
            <numerusform>ولادتان متوقعتان خلال 30 يومًا</numerusform>
            <numerusform>‏{n} ولادات متوقعة خلال 30 يومًا</numerusform>
            <numerusform>‏{n} ولادة متوقعة خلال 30 يومًا</numerusform>
            <numerusform>‏{n} ولادة متوقعة خلال 30 يومًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} iron tablets</source>
        <translation>
            <numerusform>لا أقراص حديد</numerusform>
            <numerusform>قرص حديد واحد</numerusform>
            <numerusform>قرصا حديد</numerusform>
            <numerusform>‏{n} أقراص حديد</numerusform>
            <numerusform>‏{n} قرص حديد</numerusform>
            <numerusform>‏{n} قرص حديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mothers after birth or their babies need a health worker</source>
        <translation>
            <numerusform>لا أم بعد الولادة ولا مولود يحتاج إلى عامل صحي</numerusform>
            <numerusform>أم واحدة بعد الولادة أو مولودها بحاجة إلى عامل صحي</numerusform>
            <numerusform>أمّان بعد الولادة أو مولوداهما بحاجة إلى عامل صحي</numerusform>
            <numerusform>‏{n} أمهات بعد الولادة أو مواليدهن بحاجة إلى عامل صحي</numerusform>
            <numerusform>‏{n} أمًا بعد الولادة أو مواليدهن بحاجة إلى عامل صحي</numerusform>
            <numerusform>‏{n} أم بعد الولادة أو مواليدهن بحاجة إلى عامل صحي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mothers are due for a check-up after birth</source>
        <translation>
            <numerusform>لا فحص مستحقًا بعد الولادة</numerusform>
            <numerusform>أم واحدة فحصها بعد الولادة مستحق</numerusform>
            <numerusform>أمّان فحصهما بعد الولادة مستحق</numerusform>
            <numerusform>‏{n} أمهات فحصهن بعد الولادة مستحق</numerusform>
            <numerusform>‏{n} أمًا فحصهن بعد الولادة مستحق</numerusform>
            <numerusform>‏{n} أم فحصهن بعد الولادة مستحق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mothers are late for a check-up after birth</source>
        <translation>
            <numerusform>لا فحص متأخرًا بعد الولادة</numerusform>
            <numerusform>أم واحدة تأخر فحصها بعد الولادة</numerusform>
            <numerusform>أمّان تأخر فحصهما بعد الولادة</numerusform>
            <numerusform>‏{n} أمهات تأخر فحصهن بعد الولادة</numerusform>
            <numerusform>‏{n} أمًا تأخر فحصهن بعد الولادة</numerusform>
            <numerusform>‏{n} أم تأخر فحصهن بعد الولادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need a health worker</source>
        <translation>
            <numerusform>لا أحد بحاجة إلى عامل صحي</numerusform>
            <numerusform>واحدة بحاجة إلى عامل صحي</numerusform>
            <numerusform>اثنتان بحاجة إلى عامل صحي</numerusform>
            <numerusform>‏{n} بحاجة إلى عامل صحي</numerusform>
            <numerusform>‏{n} بحاجة إلى عامل صحي</numerusform>
            <numerusform>‏{n} بحاجة إلى عامل صحي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not protected against tetanus</source>
        <translation>
            <numerusform>كلهن محميات من الكزاز</numerusform>
            <numerusform>واحدة غير محمية من الكزاز</numerusform>
            <numerusform>اثنتان غير محميتين من الكزاز</numerusform>
            <numerusform>‏{n} غير محميات من الكزاز</numerusform>
            <numerusform>‏{n} غير محميات من الكزاز</numerusform>
            <numerusform>‏{n} غير محميات من الكزاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} past the expected day</source>
        <translation>
            <numerusform>لم تتجاوز أي واحدة الموعد المتوقع</numerusform>
            <numerusform>واحدة تجاوزت الموعد المتوقع</numerusform>
            <numerusform>اثنتان تجاوزتا الموعد المتوقع</numerusform>
            <numerusform>‏{n} تجاوزن الموعد المتوقع</numerusform>
            <numerusform>‏{n} تجاوزن الموعد المتوقع</numerusform>
            <numerusform>‏{n} تجاوزن الموعد المتوقع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} portions</source>
        <translation>
            <numerusform>لا حصص</numerusform>
            <numerusform>حصة واحدة</numerusform>
            <numerusform>حصتان</numerusform>
            <numerusform>‏{n} حصص</numerusform>
            <numerusform>‏{n} حصة</numerusform>
            <numerusform>‏{n} حصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pregnant women are late for a contact</source>
        <translation>
            <numerusform>لا حامل متأخرة عن زيارتها</numerusform>
            <numerusform>حامل واحدة متأخرة عن زيارتها</numerusform>
            <numerusform>حاملان متأخرتان عن الزيارة</numerusform>
            <numerusform>‏{n} حوامل متأخرات عن الزيارة</numerusform>
            <numerusform>‏{n} حاملًا متأخرات عن الزيارة</numerusform>
            <numerusform>‏{n} حامل متأخرات عن الزيارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pregnant women need a health worker</source>
        <translation>
            <numerusform>لا حامل بحاجة إلى عامل صحي</numerusform>
            <numerusform>حامل واحدة بحاجة إلى عامل صحي</numerusform>
            <numerusform>حاملان بحاجة إلى عامل صحي</numerusform>
            <numerusform>‏{n} حوامل بحاجة إلى عامل صحي</numerusform>
            <numerusform>‏{n} حاملًا بحاجة إلى عامل صحي</numerusform>
            <numerusform>‏{n} حامل بحاجة إلى عامل صحي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <translation>
            <numerusform>أقل من أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>‏{n} أسابيع</numerusform>
            <numerusform>‏{n} أسبوعًا</numerusform>
            <numerusform>‏{n} أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with a late contact</source>
        <translation>
            <numerusform>لا زيارة متأخرة</numerusform>
            <numerusform>واحدة زيارتها متأخرة</numerusform>
            <numerusform>اثنتان زيارتهما متأخرة</numerusform>
            <numerusform>‏{n} زيارتهن متأخرة</numerusform>
            <numerusform>‏{n} زيارتهن متأخرة</numerusform>
            <numerusform>‏{n} زيارتهن متأخرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with a thin arm</source>
        <translation>
            <numerusform>لا أحد عضدها نحيف</numerusform>
            <numerusform>واحدة عضدها نحيف</numerusform>
            <numerusform>اثنتان عضدهما نحيف</numerusform>
            <numerusform>‏{n} عضدهن نحيف</numerusform>
            <numerusform>‏{n} عضدهن نحيف</numerusform>
            <numerusform>‏{n} عضدهن نحيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a tetanus dose on record</source>
        <translation>
            <numerusform>كلهن لهن جرعة كزاز مدوّنة</numerusform>
            <numerusform>واحدة بلا جرعة كزاز مدوّنة</numerusform>
            <numerusform>اثنتان بلا جرعة كزاز مدوّنة</numerusform>
            <numerusform>‏{n} بلا جرعة كزاز مدوّنة</numerusform>
            <numerusform>‏{n} بلا جرعة كزاز مدوّنة</numerusform>
            <numerusform>‏{n} بلا جرعة كزاز مدوّنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without an expected day</source>
        <translation>
            <numerusform>كلهن لهن موعد متوقع</numerusform>
            <numerusform>واحدة بلا موعد متوقع</numerusform>
            <numerusform>اثنتان بلا موعد متوقع</numerusform>
            <numerusform>‏{n} بلا موعد متوقع</numerusform>
            <numerusform>‏{n} بلا موعد متوقع</numerusform>
            <numerusform>‏{n} بلا موعد متوقع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} women</source>
        <translation>
            <numerusform>لا نساء</numerusform>
            <numerusform>امرأة واحدة</numerusform>
            <numerusform>امرأتان</numerusform>
            <numerusform>‏{n} نساء</numerusform>
            <numerusform>‏{n} امرأة</numerusform>
            <numerusform>‏{n} امرأة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} women are past the expected day</source>
        <translation>
            <numerusform>لم تتجاوز أي امرأة الموعد المتوقع</numerusform>
            <numerusform>امرأة واحدة تجاوزت الموعد المتوقع</numerusform>
            <numerusform>امرأتان تجاوزتا الموعد المتوقع</numerusform>
            <numerusform>‏{n} نساء تجاوزن الموعد المتوقع</numerusform>
            <numerusform>‏{n} امرأة تجاوزن الموعد المتوقع</numerusform>
            <numerusform>‏{n} امرأة تجاوزن الموعد المتوقع</numerusform>
        </translation>
    </message>
    <message>
        <source>{source} (not confirmed)</source>
        <translation>‏{source} (غير مؤكد)</translation>
    </message>
    <message>
        <source>{total} of {wanted} in this pregnancy so far.</source>
        <translation>‏{total} من {wanted} في هذا الحمل حتى الآن.</translation>
    </message>
    <message>
        <source>{value} is not possible. Write {low} to {high}.</source>
        <translation>‏{value} غير ممكن. يُرجى كتابة قيمة من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>{weeks} weeks pregnant</source>
        <translation>أسابيع الحمل: {weeks}</translation>
    </message>
    <message>
        <source>{what} (+{number})</source>
        <translation>{what} (+{number})</translation>
    </message>
    <message>
        <source>{what}, from {day}</source>
        <translation>‏{what}، من {day}</translation>
    </message>
    <message>
        <source>{what}, late since {day}</source>
        <translation>‏{what}، متأخرة منذ {day}</translation>
    </message>
    <message>
        <source>{what}, now</source>
        <translation>‏{what}، الآن</translation>
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
        <translation>‏{years} سنة</translation>
    </message>
    <message>
        <source>“The baby died” means before or during the birth. A baby that breathed was born alive.</source>
        <translation>«توفي المولود» تعني قبل الولادة أو أثناءها. المولود الذي تنفّس وُلد حيًا.</translation>
    </message>
    <message>
        <source>•: only the midwife reads this; the dot stands there for every woman.</source>
        <translation>•: لا تقرأ هذا إلا القابلة؛ والنقطة تظهر لكل امرأة.</translation>
    </message>
    <message>
        <source>√ yes, – no, an empty cell: not asked or not measured. A colour is not a diagnosis.</source>
        <translation>√ نعم، – لا، الخانة الفارغة: لم يُسأل أو لم يُقَس. اللون ليس تشخيصًا.</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>No vaccine or supplement of the pack has the code “{name}”.</source>
        <translation>لا يوجد في الحزمة لقاح أو مكمّل رمزه «{name}».</translation>
    </message>
    <message>
        <source>The ages of “{name}” overlap with a row above.</source>
        <translation>أعمار «{name}» تتداخل مع صف أعلاه.</translation>
    </message>
    <message>
        <source>The colour bands must follow one another without a gap: band {number} does not.</source>
        <translation>يجب أن تتوالى الشرائط الملوّنة بلا فجوة: الشريط {number} ليس كذلك.</translation>
    </message>
    <message>
        <source>The country pack cannot be used. {file}, row {row}: {reason} Nothing was changed. Mend the file, or install Balai again.</source>
        <translation>لا يمكن استعمال حزمة البلد. {file}، الصف {row}: {reason} لم يتغيّر شيء. يُرجى إصلاح الملف أو تثبيت Balai من جديد.</translation>
    </message>
    <message>
        <source>The dose before, “{value}”, must stand in a row above.</source>
        <translation>يجب أن تكون الجرعة السابقة «{value}» في صف أعلى.</translation>
    </message>
    <message>
        <source>The file is missing or cannot be read.</source>
        <translation>الملف غير موجود أو لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The file is not plain UTF-8 text.</source>
        <translation>الملف ليس نصًا عاديًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The first row must be: {expected}.</source>
        <translation>يجب أن يكون الصف الأول: {expected}.</translation>
    </message>
    <message>
        <source>The months must follow one another without a gap: here month {expected} comes next.</source>
        <translation>يجب أن تتوالى الأشهر بلا فجوة: هنا يأتي الشهر {expected}.</translation>
    </message>
    <message>
        <source>The packs extend each other in a circle.</source>
        <translation>الحزم يمدّد بعضها بعضًا في دائرة.</translation>
    </message>
    <message>
        <source>The register has no columns.</source>
        <translation>السجل بلا أعمدة.</translation>
    </message>
    <message>
        <source>The register is called “{name}”, its file must be called “{expected}”.</source>
        <translation>اسم السجل «{name}»، فيجب أن يكون اسم ملفه «{expected}».</translation>
    </message>
    <message>
        <source>The row has {found} cells, it needs {expected}.</source>
        <translation>في الصف {found} من الخلايا، والمطلوب {expected}.</translation>
    </message>
    <message>
        <source>The words of “{name}” do not have the same {{places}} in every language.</source>
        <translation>كلمات «{name}» ليس فيها {{places}} نفسها في كل اللغات.</translation>
    </message>
    <message>
        <source>There is no country pack “{name}”.</source>
        <translation>لا توجد حزمة بلد باسم «{name}».</translation>
    </message>
    <message>
        <source>This line is not written as the file&apos;s format asks: {detail}.</source>
        <translation>هذا السطر ليس مكتوبًا كما تطلب صيغة الملف: {detail}.</translation>
    </message>
    <message>
        <source>a code that begins with ADVICE_</source>
        <translation>رمز يبدأ بـ ADVICE_</translation>
    </message>
    <message>
        <source>a dose number from 0 to {most}</source>
        <translation>رقم جرعة من 0 إلى {most}</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>قائمة نصوص</translation>
    </message>
    <message>
        <source>a name in small letters, such as je_endemic</source>
        <translation>اسم بأحرف لاتينية صغيرة، مثل je_endemic</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a number with h, d, w, m or y, such as 6w</source>
        <translation>عدد يليه h أو d أو w أو m أو y، مثل 6w</translation>
    </message>
    <message>
        <source>a number with one decimal, such as 18.5</source>
        <translation>عدد بمنزلة عشرية واحدة، مثل 18.5</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>نص بين علامتي تنصيص</translation>
    </message>
    <message>
        <source>a version such as 2026.1</source>
        <translation>إصدار مثل 2026.1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>عدد صحيح من {least} إلى {most}</translation>
    </message>
    <message>
        <source>a year, or a year and month such as 2025-01</source>
        <translation>سنة، أو سنة وشهر مثل 2025-01</translation>
    </message>
    <message>
        <source>an age in months or years, such as 11m</source>
        <translation>عمر بالأشهر أو السنوات، مثل 11m</translation>
    </message>
    <message>
        <source>an age in months or years, such as 6m</source>
        <translation>عمر بالأشهر أو السنوات، مثل 6m</translation>
    </message>
    <message>
        <source>completed months from {least} to {most}</source>
        <translation>أشهر كاملة من {least} إلى {most}</translation>
    </message>
    <message>
        <source>empty or a limit such as &lt;-2 or &lt;=1</source>
        <translation>فارغ أو حدّ مثل ‎&lt;-2‎ أو ‎&lt;=1‎</translation>
    </message>
    <message>
        <source>empty or a limit such as &gt;=-3 or &gt;1</source>
        <translation>فارغ أو حدّ مثل ‎&gt;=-3‎ أو ‎&gt;1‎</translation>
    </message>
    <message>
        <source>grams from 1 to {most}</source>
        <translation>غرامات من 1 إلى {most}</translation>
    </message>
    <message>
        <source>pack.toml lists no source “{name}”.</source>
        <translation>لا يذكر pack.toml مصدرًا باسم «{name}».</translation>
    </message>
    <message>
        <source>parameters, each with a list of values</source>
        <translation>معاملات، لكل منها قائمة قيم</translation>
    </message>
    <message>
        <source>schedule.csv has no row for “{value}”.</source>
        <translation>لا صف في schedule.csv لـ«{value}».</translation>
    </message>
    <message>
        <source>texts.csv has no words for “{name}”.</source>
        <translation>ليس في texts.csv كلمات عن «{name}».</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>where the row above ends</source>
        <translation>حيث ينتهي الصف الذي فوقه</translation>
    </message>
    <message>
        <source>“{name}” ends before “{other}”.</source>
        <translation>ينتهي «{name}» قبل «{other}».</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«{name}» فارغ.</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>«{name}» غير موجود.</translation>
    </message>
    <message>
        <source>“{name}” is not a register&apos;s name such as “health_visits.sip2”.</source>
        <translation>«{name}» ليس اسم سجل مثل «health_visits.sip2».</translation>
    </message>
    <message>
        <source>“{name}” is not an entry that is known here.</source>
        <translation>«{name}» قيد غير معروف هنا.</translation>
    </message>
    <message>
        <source>“{name}” is {value}, it must lie between {least} and {most}.</source>
        <translation>قيمة «{name}» هي {value}، ويجب أن تكون بين {least} و{most}.</translation>
    </message>
    <message>
        <source>“{name}” is “{value}”, it must be one of: {expected}.</source>
        <translation>قيمة «{name}» هي «{value}»، ويجب أن تكون واحدة من: {expected}.</translation>
    </message>
    <message>
        <source>“{name}” must be empty where “{other}” is “{value}”.</source>
        <translation>يجب أن يكون «{name}» فارغًا حيث «{other}» هو «{value}».</translation>
    </message>
    <message>
        <source>“{name}” must be filled where “{other}” is “{value}”.</source>
        <translation>يجب ملء «{name}» حيث «{other}» هو «{value}».</translation>
    </message>
    <message>
        <source>“{name}” must be {expected}.</source>
        <translation>المطلوب في «{name}»: {expected}.</translation>
    </message>
    <message>
        <source>“{name}” must go on exactly where the row above ends: every number belongs to one class.</source>
        <translation>يجب أن يبدأ «{name}» حيث ينتهي الصف الذي فوقه تمامًا: كل عدد ينتمي إلى تصنيف واحد.</translation>
    </message>
    <message>
        <source>“{name}” needs a dose in “previous”.</source>
        <translation>يحتاج «{name}» إلى جرعة في «previous».</translation>
    </message>
    <message>
        <source>“{name}” of the first class must be empty: it has no lower limit.</source>
        <translation>يجب أن يكون «{name}» في التصنيف الأول فارغًا: ليس له حدّ أدنى.</translation>
    </message>
    <message>
        <source>“{name}” of the last class must be empty: it has no upper limit.</source>
        <translation>يجب أن يكون «{name}» في التصنيف الأخير فارغًا: ليس له حدّ أعلى.</translation>
    </message>
    <message>
        <source>“{name}” stands here a second time.</source>
        <translation>«{name}» مكرّر هنا.</translation>
    </message>
    <message>
        <source>“{value}” has a row in schedule.csv, so it is no combined vaccine.</source>
        <translation>لـ«{value}» صف في schedule.csv، فهو ليس لقاحًا مركبًا.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Form: {origin}</source>
        <translation>النموذج: {origin}</translation>
    </message>
    <message>
        <source>If the midwife forgets her passphrase, these 12 words open her entries in the post “{post}”. Their order matters.</source>
        <translation>إن نسيت القابلة عبارة مرورها، تفتح هذه الكلمات الاثنتا عشرة قيودها في النقطة الصحية «{post}». ترتيبها مهم.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, these 12 words open the post “{post}”. Their order matters.</source>
        <translation>إذا نُسيت عبارة المرور فإن هذه الكلمات، وعددها 12، تفتح النقطة الصحية «{post}». والترتيب مهم.</translation>
    </message>
    <message>
        <source>Keep this paper where the post&apos;s documents are kept, not beside the laptop.</source>
        <translation>تُحفظ هذه الورقة حيث تُحفظ وثائق النقطة الصحية، لا بجانب الحاسوب.</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>تُحفظ لدى</translation>
    </message>
    <message>
        <source>Lost, or seen by a stranger? Make a new sheet in the settings; then destroy this one.</source>
        <translation>هل ضاعت أو رآها غريب؟ تُعمل ورقة جديدة من الإعدادات، ثم تُتلف هذه.</translation>
    </message>
    <message>
        <source>Made {when}</source>
        <translation>تاريخ الورقة {when}</translation>
    </message>
    <message>
        <source>No entries in this period.</source>
        <translation>لا قيود في هذه الفترة.</translation>
    </message>
    <message>
        <source>No font of the program has the sign “{sign}” ({code}, {name}); a box is printed in its place: {text}</source>
        <translation>لا خط في البرنامج فيه العلامة «{sign}» ({code}، {name})؛ يُطبع مربع مكانها: {text}</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Place and date: {line}</source>
        <translation>المكان والتاريخ: {line}</translation>
    </message>
    <message>
        <source>Printed {when}</source>
        <translation>طُبع {when}</translation>
    </message>
    <message>
        <source>Printed {when} by {who}</source>
        <translation>طبعه {who} {when}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Recovery sheet of the midwife</source>
        <translation>ورقة استرداد القابلة</translation>
    </message>
    <message>
        <source>Show it to nobody, volunteers too, and take no photo of it: it opens what people told her alone.</source>
        <translation>لا تُعرض على أحد، ولا على المتطوّعين، ولا تُصوَّر: فهي تفتح ما قاله الناس للقابلة وحدها.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Take no photo of it and send it to nobody: whoever has the words and the laptop reads everything.</source>
        <translation>لا تُصوَّر هذه الورقة ولا تُرسل إلى أحد: فمن لديه الكلمات والحاسوب يقرأ كل شيء.</translation>
    </message>
    <message>
        <source>The midwife keeps this paper herself, not at the post and not beside the laptop.</source>
        <translation>تحتفظ القابلة بهذه الورقة بنفسها، لا في النقطة الصحية ولا بجانب الحاسوب.</translation>
    </message>
    <message>
        <source>The same words, for a camera or a QR reader</source>
        <translation>الكلمات نفسها، للكاميرا أو قارئ QR</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Without her passphrase and without this paper, nobody can read her entries any more.</source>
        <translation>من دون عبارة مرورها ومن دون هذه الورقة، لا يستطيع أحد قراءة قيودها بعد ذلك.</translation>
    </message>
    <message>
        <source>Without the passphrase and without this paper, nobody can open the post.</source>
        <translation>بدون عبارة المرور وبدون هذه الورقة لا يمكن لأحد أن يفتح النقطة الصحية.</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
</context>
<context>
    <name>Questionnaires</name>
    <message>
        <source>0 to {most}</source>
        <translation>0 إلى {most}</translation>
    </message>
    <message>
        <source>1, 2 … answers and goes on · Enter: next question · Ctrl+S: save</source>
        <translation>1، 2 … للإجابة والمتابعة · Enter: السؤال التالي · Ctrl+S: حفظ</translation>
    </message>
    <message>
        <source>A class is not a diagnosis.</source>
        <translation>التصنيف ليس تشخيصًا.</translation>
    </message>
    <message>
        <source>A health worker asks this.</source>
        <translation>يسأل عن هذا عامل صحي.</translation>
    </message>
    <message>
        <source>All answers are for the midwife only. Nobody else can read them later.</source>
        <translation>كل الإجابات للقابلة فقط. لا يستطيع أحد غيرها قراءتها لاحقًا.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Answer each sign:</source>
        <translation>الإجابة عن كل علامة:</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>إجابة عن سؤال</translation>
    </message>
    <message>
        <source>Ask about: {time}</source>
        <translation>السؤال عن: {time}</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>سؤال من جديد</translation>
    </message>
    <message>
        <source>Ask where nobody else can hear, on the tab “Questions” of the card.</source>
        <translation>يُسأل حيث لا يسمع أحد غيركما، في علامة التبويب «الأسئلة» في البطاقة.</translation>
    </message>
    <message>
        <source>Ask: {questions}</source>
        <translation>السؤال: {questions}</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>من سأل</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>في البيت</translation>
    </message>
    <message>
        <source>At the post</source>
        <translation>في النقطة الصحية</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>وُلد</translation>
    </message>
    <message>
        <source>Choose where it was asked.</source>
        <translation>يُرجى اختيار مكان السؤال.</translation>
    </message>
    <message>
        <source>Circle the answer</source>
        <translation>وضع دائرة حول الإجابة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Correct {questions} of {day}</source>
        <translation>تصحيح {questions} بتاريخ {day}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Do not leave {name} alone. Listen, do not judge, promise nothing. Speak of it with nobody but the midwife.</source>
        <translation>لا يُترك {name} بلا رفيق. الإنصات دون حكم ودون وعود. ولا يُتحدث عن الأمر إلا مع القابلة.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <source>For the midwife only: hand her this sheet on the same day. Keep no copy and show it to nobody.</source>
        <translation>للقابلة فقط: تُسلَّم لها هذه الورقة في اليوم نفسه. لا تُحفظ نسخة منها ولا تُعرض على أحد.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الاستمارة</translation>
    </message>
    <message>
        <source>Forms of health workers</source>
        <translation>استمارات العاملين الصحيين</translation>
    </message>
    <message>
        <source>Hide (F8)</source>
        <translation>إخفاء (F8)</translation>
    </message>
    <message>
        <source>If the answer to question {number} is “{answer}”: stay with this person and call the midwife now.</source>
        <translation>إذا كانت إجابة السؤال {number} هي «{answer}»: البقاء مع هذا الشخص والاتصال بالقابلة الآن.</translation>
    </message>
    <message>
        <source>Midwife: {phone}</source>
        <translation>القابلة: {phone}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>م</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message numerus="yes">
        <source>Not complete: {n} questions without an answer</source>
        <translation>
            <numerusform>مكتمل</numerusform>
            <numerusform>غير مكتمل: سؤال واحد بلا إجابة</numerusform>
            <numerusform>غير مكتمل: سؤالان بلا إجابة</numerusform>
            <numerusform>غير مكتمل: {n} أسئلة بلا إجابة</numerusform>
            <numerusform>غير مكتمل: {n} سؤالًا بلا إجابة</numerusform>
            <numerusform>غير مكتمل: {n} سؤال بلا إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing is answered. Answer at least one question.</source>
        <translation>لا إجابة بعد. يُرجى الإجابة عن سؤال واحد على الأقل.</translation>
    </message>
    <message>
        <source>Nothing is asked of these people, or they stand in no list any more.</source>
        <translation>لا أسئلة لهؤلاء الأشخاص، أو لم يعودوا في أي قائمة.</translation>
    </message>
    <message>
        <source>Nothing is asked of this person at this age.</source>
        <translation>لا أسئلة لهذا الشخص في هذا العمر.</translation>
    </message>
    <message>
        <source>Of this form only the score is kept. Write the score.</source>
        <translation>لا تُحفظ من هذه الاستمارة إلا النقاط. يُرجى كتابة النقاط.</translation>
    </message>
    <message>
        <source>Only the midwife can read it later.</source>
        <translation>لا تقرؤه لاحقًا إلا القابلة.</translation>
    </message>
    <message>
        <source>Only the midwife reads the answer.</source>
        <translation>لا تقرأ الإجابة إلا القابلة.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>فتح البطاقة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>الأسئلة المطروحة</translation>
    </message>
    <message>
        <source>Questions for the midwife alone are left out: this post has no key of the midwife yet. She chooses one under Settings.</source>
        <translation>أُسقطت الأسئلة الخاصة بالقابلة: لا مفتاح للقابلة في هذه النقطة الصحية بعد. تختاره في الإعدادات.</translation>
    </message>
    <message>
        <source>Questions on paper for this person</source>
        <translation>أسئلة ورقية لهذا الشخص</translation>
    </message>
    <message>
        <source>Questions on paper, empty forms</source>
        <translation>أسئلة ورقية، استمارات فارغة</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Remove {questions} of {day}</source>
        <translation>إزالة {questions} بتاريخ {day}</translation>
    </message>
    <message>
        <source>Remove {questions} of {name}, {day}</source>
        <translation>‏{name}: إزالة {questions}، {day}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Score of a health worker&apos;s form</source>
        <translation>نقاط استمارة عامل صحي</translation>
    </message>
    <message>
        <source>Score {least} to {most}</source>
        <translation>النقاط من {least} إلى {most}</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>النقاط: {score}</translation>
    </message>
    <message>
        <source>Sex and age count too: {points}</source>
        <translation>الجنس والعمر يُحسبان أيضًا: {points}</translation>
    </message>
    <message>
        <source>Shown when somebody must not be left alone and the midwife has to come.</source>
        <translation>يظهر عندما يجب ألا يُترك شخص وحده ويلزم حضور القابلة.</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>يوجد</translation>
    </message>
    <message>
        <source>Source, not confirmed yet: {title}</source>
        <translation>المصدر، غير مؤكد بعد: {title}</translation>
    </message>
    <message>
        <source>Source: {title}</source>
        <translation>المصدر: {title}</translation>
    </message>
    <message>
        <source>Stay with {name} until the midwife is there.</source>
        <translation>‏{name}: البقاء معه حتى تصل القابلة.</translation>
    </message>
    <message>
        <source>Stay with {name}. Call the midwife now.</source>
        <translation>‏{name}: البقاء معه والاتصال بالقابلة الآن.</translation>
    </message>
    <message>
        <source>Telephone of the midwife</source>
        <translation>هاتف القابلة</translation>
    </message>
    <message>
        <source>The country pack has no questions called “{code}”.</source>
        <translation>لا أسئلة باسم «{code}» في حزمة البلد.</translation>
    </message>
    <message>
        <source>The midwife follows up</source>
        <translation>تتابعها القابلة</translation>
    </message>
    <message>
        <source>The midwife has an answer. A new one takes its place.</source>
        <translation>لدى القابلة إجابة. الإجابة الجديدة تحل محلها.</translation>
    </message>
    <message>
        <source>The midwife has it</source>
        <translation>لدى القابلة</translation>
    </message>
    <message>
        <source>The midwife is called</source>
        <translation>اتُّصل بالقابلة</translation>
    </message>
    <message>
        <source>The midwife&apos;s telephone number is not written in Settings. Ask somebody to fetch her.</source>
        <translation>رقم هاتف القابلة غير مكتوب في الإعدادات. يُرجى أن يذهب أحد لإحضارها.</translation>
    </message>
    <message>
        <source>The numbers in brackets are points: add them up.</source>
        <translation>الأرقام بين قوسين نقاط: يُرجى جمعها.</translation>
    </message>
    <message>
        <source>The questions and answers are hidden. F8 shows them again.</source>
        <translation>الأسئلة والإجابات مخفية. F8 يُظهرها من جديد.</translation>
    </message>
    <message>
        <source>The score follows from the answers. Answer the questions.</source>
        <translation>النقاط تُحسب من الإجابات. يُرجى الإجابة عن الأسئلة.</translation>
    </message>
    <message>
        <source>These answers are not here any more. Look at the card again.</source>
        <translation>هذه الإجابات لم تعد هنا. يُرجى مراجعة البطاقة من جديد.</translation>
    </message>
    <message>
        <source>To be asked this time</source>
        <translation>للسؤال هذه المرة</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما يلزم</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>من يقرؤه</translation>
    </message>
    <message>
        <source>Write a score</source>
        <translation>كتابة النقاط</translation>
    </message>
    <message>
        <source>Write the score.</source>
        <translation>يُرجى كتابة النقاط.</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>دُوّن</translation>
    </message>
    <message>
        <source>Yes to: {questions}</source>
        <translation>نعم في: {questions}</translation>
    </message>
    <message>
        <source>a questionnaire and version of questionnaires.csv</source>
        <translation>استبيان وإصدار من questionnaires.csv</translation>
    </message>
    <message>
        <source>a set of answers of answers.csv</source>
        <translation>مجموعة إجابات من answers.csv</translation>
    </message>
    <message>
        <source>a value of its set of answers</source>
        <translation>قيمة من مجموعة إجاباته</translation>
    </message>
    <message>
        <source>filled for a questionnaire of which only the score is kept, and empty for others</source>
        <translation>مملوء لاستبيان لا تُحفظ منه إلا النقاط، وفارغ لغيره</translation>
    </message>
    <message>
        <source>the highest total that the answers can give ({most})</source>
        <translation>أعلى مجموع تعطيه الإجابات ({most})</translation>
    </message>
    <message>
        <source>{day} is after the death ({death}). Check both dates.</source>
        <translation>‏{day} بعد الوفاة ({death}). يُرجى مراجعة التاريخين.</translation>
    </message>
    <message>
        <source>{day} is before the birth ({birth}). Check both dates.</source>
        <translation>‏{day} قبل الولادة ({birth}). يُرجى مراجعة التاريخين.</translation>
    </message>
    <message>
        <source>{day} is in the future. Write the day on which it was asked.</source>
        <translation>‏{day} لم يأتِ بعد. يُرجى كتابة يوم السؤال.</translation>
    </message>
    <message>
        <source>{lower} to {upper}</source>
        <translation>‏{lower} إلى {upper}</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier</source>
        <translation>
            <numerusform>لا شيء أسبق</numerusform>
            <numerusform>واحد أسبق</numerusform>
            <numerusform>اثنان أسبق</numerusform>
            <numerusform>‏{n} أسبق</numerusform>
            <numerusform>‏{n} أسبق</numerusform>
            <numerusform>‏{n} أسبق</numerusform>
        </translation>
    </message>
    <message>
        <source>{questions}: {name}, {day}</source>
        <translation>{questions}: {name}، {day}</translation>
    </message>
    <message>
        <source>{score} is not possible. Write a score from 0 to {most}.</source>
        <translation>‏{score} غير ممكن. يُرجى كتابة نقاط من 0 إلى {most}.</translation>
    </message>
    <message>
        <source>“{code}” is not a question of this list.</source>
        <translation>«{code}» ليس سؤالًا من هذه القائمة.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the answers.</source>
        <translation>«{value}» ليس من الإجابات.</translation>
    </message>
    <message>
        <source>◆ Only the midwife may read the answer: tell her, and do not leave this sheet lying about.</source>
        <translation>◆ لا تقرأ الإجابة إلا القابلة: تُبلَّغ بها، ولا تُترك هذه الورقة مكشوفة.</translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message>
        <source>A reply is written to this referral. Take the reply back before you change it.</source>
        <translation>لهذه الإحالة رد مسجّل. يُرجى سحب الرد قبل تغييرها.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Advice for the family and the post</source>
        <translation>إرشادات للأسرة والنقطة الصحية</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Answer for the post</source>
        <translation>الرد إلى النقطة الصحية</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>تاريخ الحضور</translation>
    </message>
    <message>
        <source>Choose at least one reason.</source>
        <translation>يُرجى اختيار سبب واحد على الأقل.</translation>
    </message>
    <message>
        <source>Choose where the person is sent.</source>
        <translation>يُرجى اختيار جهة الإحالة.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>تاريخ الإغلاق</translation>
    </message>
    <message>
        <source>Correct result</source>
        <translation>تصحيح النتيجة</translation>
    </message>
    <message>
        <source>Correct the referral</source>
        <translation>تصحيح الإحالة</translation>
    </message>
    <message>
        <source>Correct the referral of {name}</source>
        <translation>‏{name}: تصحيح الإحالة</translation>
    </message>
    <message>
        <source>Correct this referral</source>
        <translation>تصحيح هذه الإحالة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Date of the reply</source>
        <translation>تاريخ الرد</translation>
    </message>
    <message>
        <source>Did not go</source>
        <translation>لم يذهب الشخص</translation>
    </message>
    <message>
        <source>Did the person go there?</source>
        <translation>هل ذهب الشخص إلى هناك؟</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Heard on</source>
        <translation>تاريخ معرفة النتيجة</translation>
    </message>
    <message>
        <source>Heard on {day}</source>
        <translation>عُرفت النتيجة في {day}</translation>
    </message>
    <message>
        <source>Is it settled?</source>
        <translation>هل انتهى الأمر؟</translation>
    </message>
    <message>
        <source>More reasons</source>
        <translation>أسباب أخرى</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>الأم</translation>
    </message>
    <message>
        <source>Mother: {name}</source>
        <translation>الأم: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name and signature of the health worker</source>
        <translation>اسم العامل الصحي وتوقيعه</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>اسم المكان</translation>
    </message>
    <message>
        <source>Name, reason or slip number</source>
        <translation>الاسم أو السبب أو رقم الورقة</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>إحالة جديدة</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No keeps the referral on the list, so that somebody follows it up.</source>
        <translation>‏«لا» تُبقي الإحالة في القائمة لتتم متابعتها.</translation>
    </message>
    <message>
        <source>No referral waits</source>
        <translation>لا إحالة تنتظر</translation>
    </message>
    <message>
        <source>No referral was found</source>
        <translation>لا إحالة مطابقة</translation>
    </message>
    <message numerus="yes">
        <source>No result for {n} days</source>
        <translation>
            <numerusform>لا نتيجة اليوم</numerusform>
            <numerusform>لا نتيجة منذ يوم</numerusform>
            <numerusform>لا نتيجة منذ يومين</numerusform>
            <numerusform>لا نتيجة منذ {n} أيام</numerusform>
            <numerusform>لا نتيجة منذ {n} يومًا</numerusform>
            <numerusform>لا نتيجة منذ {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>لا نتيجة بعد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing was settled in the last year</source>
        <translation>لم تنتهِ أي إحالة في السنة الماضية</translation>
    </message>
    <message>
        <source>Only if the health centre reads it. Nothing that only the midwife knows ever stands in it.</source>
        <translation>فقط إذا كان المركز الصحي يقرؤه. لا يحوي أبدًا ما لا تعرفه إلا القابلة.</translation>
    </message>
    <message>
        <source>Please give this part back to the post: {post}</source>
        <translation>يُرجى إعادة هذا الجزء إلى النقطة الصحية: {post}</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>طباعة ورقة الإحالة</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Refer to a health worker</source>
        <translation>إحالة إلى عامل صحي</translation>
    </message>
    <message>
        <source>Refer {name}</source>
        <translation>‏{name}: إحالة</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>الإحالة</translation>
    </message>
    <message>
        <source>Referral slip</source>
        <translation>ورقة إحالة</translation>
    </message>
    <message>
        <source>Referral slips to fill in by hand</source>
        <translation>أوراق إحالة للملء باليد</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>من أحال</translation>
    </message>
    <message>
        <source>Remove the referral of {name}</source>
        <translation>‏{name}: إزالة الإحالة</translation>
    </message>
    <message>
        <source>Remove this referral</source>
        <translation>إزالة هذه الإحالة</translation>
    </message>
    <message>
        <source>Replied, still to follow</source>
        <translation>ورد الرد وتبقى المتابعة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Resident&apos;s card</source>
        <translation>بطاقة الشخص</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Result of the referral</source>
        <translation>نتيجة الإحالة</translation>
    </message>
    <message>
        <source>Result of the referral of {name}</source>
        <translation>‏{name}: نتيجة الإحالة</translation>
    </message>
    <message>
        <source>Result of {day}: {reply}</source>
        <translation>نتيجة {day}: {reply}</translation>
    </message>
    <message>
        <source>Say whether the person went there, or write what came back.</source>
        <translation>يُرجى ذكر هل ذهب الشخص إلى هناك، أو كتابة الرد.</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>تاريخ الإحالة</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>جهة الإحالة</translation>
    </message>
    <message>
        <source>Sent to a health worker because of</source>
        <translation>سبب الإحالة إلى عامل صحي</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>المنتهية</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Slip number</source>
        <translation>رقم الورقة</translation>
    </message>
    <message>
        <source>Slip {number}</source>
        <translation>الورقة ‎{number}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stays here; it does not stand on the slip.</source>
        <translation>يبقى هنا ولا يظهر على ورقة الإحالة.</translation>
    </message>
    <message>
        <source>Take back the result of the referral of {name}</source>
        <translation>‏{name}: سحب نتيجة الإحالة</translation>
    </message>
    <message>
        <source>Take the result back</source>
        <translation>سحب النتيجة</translation>
    </message>
    <message>
        <source>The reason “{code}” is missing: every pack needs it.</source>
        <translation>السبب «{code}» ناقص: تحتاج إليه كل حزمة.</translation>
    </message>
    <message>
        <source>This referral is not here any more. Look at the list again.</source>
        <translation>هذه الإحالة لم تعد هنا. يُرجى مراجعة القائمة من جديد.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To come again on</source>
        <translation>موعد العودة</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>للمتابعة</translation>
    </message>
    <message>
        <source>Try fewer letters, or look among the settled ones.</source>
        <translation>يُرجى تجربة أحرف أقل، أو البحث في المنتهية.</translation>
    </message>
    <message>
        <source>Type some letters of the name, then choose the person.</source>
        <translation>يُرجى كتابة بعض أحرف الاسم ثم اختيار الشخص.</translation>
    </message>
    <message>
        <source>Values and signs, as they shall stand on the slip.</source>
        <translation>القيم والعلامات كما ستظهر على ورقة الإحالة.</translation>
    </message>
    <message>
        <source>Was never referred.</source>
        <translation>لا إحالة سابقة.</translation>
    </message>
    <message>
        <source>Went there</source>
        <translation>ذهب الشخص</translation>
    </message>
    <message>
        <source>What the health worker found and advises</source>
        <translation>ما وجده العامل الصحي وما ينصح به</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما لوحظ</translation>
    </message>
    <message>
        <source>What was found also stands in the QR code of a referral slip</source>
        <translation>ما لوحظ يظهر أيضًا في رمز QR لورقة الإحالة</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>ما أُعطي</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>ما لوحظ هنا</translation>
    </message>
    <message>
        <source>Who is sent?</source>
        <translation>من يُحال؟</translation>
    </message>
    <message>
        <source>Whoever is sent to a health worker stands here until the result is written down. Then nobody is forgotten.</source>
        <translation>كل من أُحيل إلى عامل صحي يبقى هنا حتى تُسجّل النتيجة، فلا يُنسى أحد.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Write result</source>
        <translation>تسجيل النتيجة</translation>
    </message>
    <message>
        <source>Write the day on which you heard it.</source>
        <translation>يُرجى كتابة يوم معرفة النتيجة.</translation>
    </message>
    <message>
        <source>Write the name of the place.</source>
        <translation>يُرجى كتابة اسم المكان.</translation>
    </message>
    <message>
        <source>Write what the other reason is.</source>
        <translation>يُرجى كتابة السبب الآخر.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>referred by {name}</source>
        <translation>من أحال: {name}</translation>
    </message>
    <message>
        <source>{day} is after the death ({death}). Check both dates.</source>
        <translation>‏{day} بعد الوفاة ({death}). يُرجى مراجعة التاريخين.</translation>
    </message>
    <message>
        <source>{day} is before the birth ({birth}). Check both dates.</source>
        <translation>‏{day} قبل الولادة ({birth}). يُرجى مراجعة التاريخين.</translation>
    </message>
    <message>
        <source>{day} is before the referral ({referred}). Check the date.</source>
        <translation>‏{day} قبل الإحالة ({referred}). يُرجى مراجعة التاريخ.</translation>
    </message>
    <message>
        <source>{day} is in the future. Check the date.</source>
        <translation>‏{day} لم يأتِ بعد. يُرجى مراجعة التاريخ.</translation>
    </message>
    <message>
        <source>{name} is sent to a health worker.</source>
        <translation>‏{name}: إحالة إلى عامل صحي.</translation>
    </message>
    <message numerus="yes">
        <source>{n} referrals</source>
        <translation>
            <numerusform>لا إحالات</numerusform>
            <numerusform>إحالة واحدة</numerusform>
            <numerusform>إحالتان</numerusform>
            <numerusform>{n} إحالات</numerusform>
            <numerusform>{n} إحالة</numerusform>
            <numerusform>{n} إحالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} referrals are still to be followed</source>
        <translation>
            <numerusform>لا إحالات للمتابعة</numerusform>
            <numerusform>إحالة واحدة لم تكتمل متابعتها</numerusform>
            <numerusform>إحالتان لم تكتمل متابعتهما</numerusform>
            <numerusform>‏{n} إحالات لم تكتمل متابعتها</numerusform>
            <numerusform>‏{n} إحالة لم تكتمل متابعتها</numerusform>
            <numerusform>‏{n} إحالة لم تكتمل متابعتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} referrals have no result for more than a week</source>
        <translation>
            <numerusform>لا إحالات بلا نتيجة منذ أكثر من أسبوع</numerusform>
            <numerusform>إحالة واحدة بلا نتيجة منذ أكثر من أسبوع</numerusform>
            <numerusform>إحالتان بلا نتيجة منذ أكثر من أسبوع</numerusform>
            <numerusform>‏{n} إحالات بلا نتيجة منذ أكثر من أسبوع</numerusform>
            <numerusform>‏{n} إحالة بلا نتيجة منذ أكثر من أسبوع</numerusform>
            <numerusform>‏{n} إحالة بلا نتيجة منذ أكثر من أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a result for more than a week</source>
        <translation>
            <numerusform>لا إحالة بلا نتيجة منذ أكثر من أسبوع</numerusform>
            <numerusform>إحالة واحدة بلا نتيجة منذ أكثر من أسبوع</numerusform>
            <numerusform>إحالتان بلا نتيجة منذ أكثر من أسبوع</numerusform>
            <numerusform>{n} إحالات بلا نتيجة منذ أكثر من أسبوع</numerusform>
            <numerusform>{n} إحالة بلا نتيجة منذ أكثر من أسبوع</numerusform>
            <numerusform>{n} إحالة بلا نتيجة منذ أكثر من أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack} · printed {day}</source>
        <translation>‏{pack} · طُبعت في {day}</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>As the form asks</source>
        <translation>كما يطلب النموذج</translation>
    </message>
    <message>
        <source>Black and grey</source>
        <translation>بالأسود والرمادي</translation>
    </message>
    <message>
        <source>Changed since this preview</source>
        <translation>تغيّرت البيانات بعد هذه المعاينة</translation>
    </message>
    <message>
        <source>Check that it is switched on, connected and has paper, then press “Print register” again. Or save the PDF.</source>
        <translation>يُرجى التأكد من أن الطابعة تعمل وموصولة وفيها ورق، ثم ضغط «طباعة السجل» من جديد. أو حفظ ملف PDF.</translation>
    </message>
    <message>
        <source>Check that the disk or stick is there, has room and may be written to, or choose another folder.</source>
        <translation>يُرجى التأكد من أن القرص أو ذاكرة USB في مكانه وفيه متسع وتجوز الكتابة عليه، أو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>Choose a register or a month to show it.</source>
        <translation>يُختار سجل أو شهر لعرضه.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>District</source>
        <translation>المحافظة</translation>
    </message>
    <message>
        <source>Health centre</source>
        <translation>المركز الصحي</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>بالألوان</translation>
    </message>
    <message>
        <source>January to {month}</source>
        <translation>من يناير إلى {month}</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>لغة الورق</translation>
    </message>
    <message>
        <source>Larger (Ctrl +)</source>
        <translation>تكبير (Ctrl +)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Name the one that the paper is to be about. “{name}” fits: {found}.</source>
        <translation>يُرجى تحديد المقصود بالورقة. «{name}» يطابق: {found}.</translation>
    </message>
    <message>
        <source>No font has {signs}: a box stands in {text}.</source>
        <translation>لا خط في البرنامج فيه {signs}: يُطبع مربع في {text}.</translation>
    </message>
    <message>
        <source>No registers</source>
        <translation>لا توجد سجلات</translation>
    </message>
    <message>
        <source>Nothing is written down for it yet: an empty form.</source>
        <translation>لم يُكتب شيء لها بعد: نموذج فارغ.</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>ملفات PDF</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Pages of the register</source>
        <translation>صفحات السجل</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Print register</source>
        <translation>طباعة السجل</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>حفظ PDF…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>تم الحفظ: {file}</translation>
    </message>
    <message>
        <source>Say what this paper is about: open the person or the record and print it from there.</source>
        <translation>يُرجى تحديد موضوع هذه الورقة: يُفتح الشخص أو القيد وتُطبع من هناك.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>عرض من جديد</translation>
    </message>
    <message>
        <source>Smaller (Ctrl −)</source>
        <translation>تصغير (Ctrl −)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Sub-district</source>
        <translation>الناحية</translation>
    </message>
    <message>
        <source>The country pack of this post has no registers. Choose another one in the settings.</source>
        <translation>ليس في حزمة بلد هذه النقطة الصحية سجلات. يُرجى اختيار حزمة أخرى من الإعدادات.</translation>
    </message>
    <message>
        <source>The file {file} could not be written ({reason}). What stood there before is unchanged.</source>
        <translation>لم يمكن كتابة الملف {file} ({reason}). وما كان هناك قبله لم يتغيّر.</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the register.</source>
        <translation>لم تأخذ الطابعة {printer} السجل.</translation>
    </message>
    <message>
        <source>The register cannot be shown</source>
        <translation>لا يمكن عرض السجل</translation>
    </message>
    <message>
        <source>The register “{register}” cannot be used: {reason} Mend its layout, or install Balai again.</source>
        <translation>لا يمكن استعمال السجل «{register}»: {reason} يُرجى إصلاح تصميمه أو تثبيت Balai من جديد.</translation>
    </message>
    <message>
        <source>This post has no register “{name}”. Its registers are: {known}.</source>
        <translation>لا يوجد في هذه النقطة الصحية سجل باسم «{name}». سجلاتها: {known}.</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>القرية</translation>
    </message>
    <message>
        <source>Whole width (Ctrl 0)</source>
        <translation>العرض كاملًا (Ctrl 0)</translation>
    </message>
    <message>
        <source>its column {column} asks for “{name}”, which the rows “{rows}” do not have.</source>
        <translation>يطلب عموده {column} «{name}»، وهو غير موجود في الصفوف «{rows}».</translation>
    </message>
    <message>
        <source>its column {column}, “{name}”, needs to be told its “{parameter}”.</source>
        <translation>يحتاج عموده {column}، «{name}»، إلى تحديد «{parameter}».</translation>
    </message>
    <message>
        <source>nothing offers the rows “{name}”.</source>
        <translation>لا شيء يقدّم الصفوف «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages were sent to the printer</source>
        <translation>
            <numerusform>لم تُرسل أي صفحة إلى الطابعة</numerusform>
            <numerusform>أُرسلت صفحة واحدة إلى الطابعة</numerusform>
            <numerusform>أُرسلت صفحتان إلى الطابعة</numerusform>
            <numerusform>أُرسلت {n} صفحات إلى الطابعة</numerusform>
            <numerusform>أُرسلت {n} صفحة إلى الطابعة</numerusform>
            <numerusform>أُرسلت {n} صفحة إلى الطابعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registers</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلّان</numerusform>
            <numerusform>{n} سجلات</numerusform>
            <numerusform>{n} سجلًا</numerusform>
            <numerusform>{n} سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>{paper}: {name}</source>
        <translation>{paper}: {name}</translation>
    </message>
    <message>
        <source>{text} is no month. Write it like 2026-10.</source>
        <translation>‏{text} ليس شهرًا. يُكتب هكذا: 2026-10.</translation>
    </message>
</context>
<context>
    <name>Residents</name>
    <message>
        <source>0–11 months</source>
        <translation>0–11 شهرًا</translation>
    </message>
    <message>
        <source>1 for the first, 2 for the second; empty for a single child</source>
        <translation>1 للأول، 2 للثاني؛ ويُترك فارغًا للمولود المفرد</translation>
    </message>
    <message>
        <source>10–18 years</source>
        <translation>10–18 سنة</translation>
    </message>
    <message>
        <source>19–59 years</source>
        <translation>19–59 سنة</translation>
    </message>
    <message>
        <source>5–9 years</source>
        <translation>5–9 سنوات</translation>
    </message>
    <message>
        <source>60 years and over</source>
        <translation>60 سنة فأكثر</translation>
    </message>
    <message>
        <source>A death is recorded already. To correct its date, undo it first.</source>
        <translation>الوفاة مسجّلة من قبل. لتصحيح تاريخها يجب التراجع عنها أولًا.</translation>
    </message>
    <message>
        <source>A house that is not in the list yet</source>
        <translation>بيت ليس في القائمة بعد</translation>
    </message>
    <message>
        <source>A husband (2) whose sex is female (2): one of the two is in the wrong column or wrong.</source>
        <translation>زوج (2) وجنسه أنثى (2): أحدهما في غير عموده أو خطأ.</translation>
    </message>
    <message>
        <source>A new household</source>
        <translation>أسرة جديدة</translation>
    </message>
    <message>
        <source>A newborn without a name is called by its mother: write who she is.</source>
        <translation>المولود بلا اسم يُسمّى باسم أمه: يُرجى كتابة من هي.</translation>
    </message>
    <message>
        <source>A wife (3) whose sex is male (1): one of the two is in the wrong column or wrong.</source>
        <translation>زوجة (3) وجنسها ذكر (1): أحدهما في غير عموده أو خطأ.</translation>
    </message>
    <message>
        <source>About a household</source>
        <translation>معلومة عن أسرة</translation>
    </message>
    <message>
        <source>About a resident</source>
        <translation>معلومة عن ساكن</translation>
    </message>
    <message>
        <source>About the house</source>
        <translation>معلومات البيت</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>إضافة فرد</translation>
    </message>
    <message>
        <source>Add newborn…</source>
        <translation>إضافة مولود جديد…</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Ages are those of the last day of the month; ≈ marks an estimated birth date.</source>
        <translation>الأعمار كما في آخر يوم من الشهر؛ وتدل ≈ على تاريخ ميلاد تقديري.</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>كل الأعمار</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>All numbers of this column end in 0: the spreadsheet kept only 15 digits of them. Get the workbook again from where it came, with this column as text.</source>
        <translation>كل أرقام هذا العمود تنتهي بصفر: لم يحتفظ برنامج الجداول إلا بأول 15 خانة منها. يُرجى طلب الملف من مصدره من جديد، وهذا العمود فيه نص.</translation>
    </message>
    <message>
        <source>All people of the other one will live here, with this address. It can be undone.</source>
        <translation>سيقيم جميع أفراد الأسرة الأخرى هنا بهذا العنوان. يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>كل الأماكن</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Already in the list?</source>
        <translation>موجود في القائمة؟</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>As on the family card</source>
        <translation>كما في بطاقة الأسرة</translation>
    </message>
    <message>
        <source>As on the family card or the village list. Leave it open if nobody asked.</source>
        <translation>كما في بطاقة الأسرة أو قائمة القرية. يُترك فارغًا إن لم يسأل أحد.</translation>
    </message>
    <message>
        <source>Away for a while</source>
        <translation>غائب مؤقتًا</translation>
    </message>
    <message>
        <source>Away or here for a while…</source>
        <translation>غياب أو إقامة مؤقتة…</translation>
    </message>
    <message>
        <source>BPJS, paid by the district</source>
        <translation>‏BPJS، تدفعه المحافظة</translation>
    </message>
    <message>
        <source>BPJS, paid by the member</source>
        <translation>‏BPJS، يدفعه المشترك</translation>
    </message>
    <message>
        <source>BPJS, paid by the state</source>
        <translation>‏BPJS، تدفعه الدولة</translation>
    </message>
    <message>
        <source>Baby of {mother}</source>
        <translation>مولود {mother}</translation>
    </message>
    <message>
        <source>Baby without a name</source>
        <translation>مولود بلا اسم</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <translation>بكالوريوس</translation>
    </message>
    <message>
        <source>Below stage I (very poor)</source>
        <translation>دون المرحلة الأولى (فقيرة جدًا)</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>الولادة</translation>
    </message>
    <message>
        <source>Birth certificate number</source>
        <translation>رقم شهادة الميلاد</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Birth date estimated</source>
        <translation>تاريخ ميلاد تقديري</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>مكان الميلاد</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>كفيف</translation>
    </message>
    <message>
        <source>Blood group</source>
        <translation>فصيلة الدم</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message numerus="yes">
        <source>Born in {year}, this person would be older than {n} years. Check the year.</source>
        <translation>
            <numerusform>لا يمكن أن يكون الميلاد في {year}. يُرجى مراجعة السنة.</numerusform>
            <numerusform>بميلاد في {year} يتجاوز عمر هذا الشخص سنة واحدة. يُرجى مراجعة السنة.</numerusform>
            <numerusform>بميلاد في {year} يتجاوز عمر هذا الشخص سنتين. يُرجى مراجعة السنة.</numerusform>
            <numerusform>بميلاد في {year} يتجاوز عمر هذا الشخص {n} سنوات. يُرجى مراجعة السنة.</numerusform>
            <numerusform>بميلاد في {year} يتجاوز عمر هذا الشخص {n} سنة. يُرجى مراجعة السنة.</numerusform>
            <numerusform>بميلاد في {year} يتجاوز عمر هذا الشخص {n} سنة. يُرجى مراجعة السنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Born {birth}, this person would be {n} years old. Check the year.</source>
        <translation>
            <numerusform>بميلاد في {birth} يكون عمر هذا الشخص {n} سنة. يُرجى مراجعة السنة.</numerusform>
            <numerusform>بميلاد في {birth} يكون عمر هذا الشخص سنة واحدة. يُرجى مراجعة السنة.</numerusform>
            <numerusform>بميلاد في {birth} يكون عمر هذا الشخص سنتين. يُرجى مراجعة السنة.</numerusform>
            <numerusform>بميلاد في {birth} يكون عمر هذا الشخص {n} سنوات. يُرجى مراجعة السنة.</numerusform>
            <numerusform>بميلاد في {birth} يكون عمر هذا الشخص {n} سنة. يُرجى مراجعة السنة.</numerusform>
            <numerusform>بميلاد في {birth} يكون عمر هذا الشخص {n} سنة. يُرجى مراجعة السنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both sexes</source>
        <translation>الجنسان</translation>
    </message>
    <message>
        <source>Bought water</source>
        <translation>مياه مشتراة</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation>بوذي</translation>
    </message>
    <message>
        <source>Cannot read or write</source>
        <translation>لا يقرأ ولا يكتب</translation>
    </message>
    <message>
        <source>Cared for by</source>
        <translation>في رعاية</translation>
    </message>
    <message>
        <source>Cared for by {name}</source>
        <translation>في رعاية {name}</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>مقدّم الرعاية</translation>
    </message>
    <message>
        <source>Caregiver&apos;s name</source>
        <translation>اسم مقدّم الرعاية</translation>
    </message>
    <message>
        <source>Catholic</source>
        <translation>كاثوليكي</translation>
    </message>
    <message>
        <source>Change household {house}</source>
        <translation>تعديل الأسرة {house}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>تعديل {name}</translation>
    </message>
    <message>
        <source>Changed: {count}</source>
        <translation>المعدَّلون: {count}</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>ابن أو ابنة</translation>
    </message>
    <message>
        <source>Children elsewhere</source>
        <translation>أبناء في مكان آخر</translation>
    </message>
    <message>
        <source>Choose a household from the list below the field.</source>
        <translation>يُرجى اختيار أسرة من القائمة تحت الخانة.</translation>
    </message>
    <message>
        <source>Choose a workbook…</source>
        <translation>اختيار ملف جدول…</translation>
    </message>
    <message>
        <source>Choose an .xlsx, .xls, .ods or .csv file, or drop it here. You will see what would change before anything is stored.</source>
        <translation>يُختار ملف xlsx أو xls أو ods أو csv، أو يُسحب إلى هنا. ويظهر ما سيتغيّر قبل حفظ أي شيء.</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>اختيار آخر</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>اختيار ملف آخر</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file in the spreadsheet program.</source>
        <translation>يُرجى اختيار مجلد آخر، أو إغلاق الملف في برنامج الجداول.</translation>
    </message>
    <message>
        <source>Choose another status, place or age.</source>
        <translation>يُرجى اختيار حالة أو مكان أو عمر آخر.</translation>
    </message>
    <message>
        <source>Choose saved columns…</source>
        <translation>اختيار أعمدة محفوظة…</translation>
    </message>
    <message>
        <source>Choose the house…</source>
        <translation>اختيار البيت…</translation>
    </message>
    <message>
        <source>Choose the other entry from the list below the field.</source>
        <translation>يُرجى اختيار القيد الآخر من القائمة تحت الخانة.</translation>
    </message>
    <message>
        <source>Choose the other household from the list below the field.</source>
        <translation>يُرجى اختيار الأسرة الأخرى من القائمة تحت الخانة.</translation>
    </message>
    <message>
        <source>Choose who moves into the new household.</source>
        <translation>يُرجى اختيار من ينتقل إلى الأسرة الجديدة.</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>مواطن</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Columns that are not stored: {columns}</source>
        <translation>أعمدة لا تُحفظ: {columns}</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Compare with the post</source>
        <translation>مقارنة بالنقطة الصحية</translation>
    </message>
    <message>
        <source>Confucian</source>
        <translation>كونفوشي</translation>
    </message>
    <message>
        <source>Contraception</source>
        <translation>وسيلة تنظيم الأسرة</translation>
    </message>
    <message>
        <source>Date of divorce</source>
        <translation>تاريخ الطلاق</translation>
    </message>
    <message>
        <source>Date of marriage</source>
        <translation>تاريخ الزواج</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>يوم الميلاد</translation>
    </message>
    <message>
        <source>Deaf or mute</source>
        <translation>أصم أو أبكم</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>الوفاة</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>الوفاة</translation>
    </message>
    <message>
        <source>Different person</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Diploma of 1 or 2 years</source>
        <translation>دبلوم سنة أو سنتين</translation>
    </message>
    <message>
        <source>Diploma of 1 year</source>
        <translation>دبلوم سنة</translation>
    </message>
    <message>
        <source>Diploma of 2 years</source>
        <translation>دبلوم سنتين</translation>
    </message>
    <message>
        <source>Diploma of 3 years</source>
        <translation>دبلوم ثلاث سنوات</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>الإعاقة</translation>
    </message>
    <message>
        <source>Divorced</source>
        <translation>مطلّق</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>دكتوراه</translation>
    </message>
    <message>
        <source>Does not take part</source>
        <translation>لا يشارك</translation>
    </message>
    <message>
        <source>Drinking water</source>
        <translation>مياه الشرب</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit household</source>
        <translation>تعديل الأسرة</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>تعديل {name}</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>Electronic identity card</source>
        <translation>بطاقة هوية إلكترونية</translation>
    </message>
    <message>
        <source>Enter household {house}</source>
        <translation>إدخال الأسرة {house}</translation>
    </message>
    <message>
        <source>Enter the newborn of {name}</source>
        <translation>إدخال مولود {name}</translation>
    </message>
    <message>
        <source>Enter {name}</source>
        <translation>إدخال {name}</translation>
    </message>
    <message>
        <source>Entered and changed</source>
        <translation>إدخال وتعديل</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>مقدَّر</translation>
    </message>
    <message>
        <source>Estimated from a local event</source>
        <translation>مقدَّر بحدث محلي</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>الأصل العرقي</translation>
    </message>
    <message>
        <source>Event in a life</source>
        <translation>حدث في الحياة</translation>
    </message>
    <message>
        <source>Every row can be taken</source>
        <translation>يمكن أخذ كل الصفوف</translation>
    </message>
    <message>
        <source>Everybody who can be taken from this workbook is in the post already.</source>
        <translation>كل من يمكن أخذهم من هذا الملف موجودون من قبل في النقطة الصحية.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Family card number</source>
        <translation>رقم بطاقة الأسرة</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>الأب</translation>
    </message>
    <message>
        <source>Father among the residents</source>
        <translation>الأب من بين السكان</translation>
    </message>
    <message>
        <source>Father&apos;s NIK</source>
        <translation>رقم هوية الأب (NIK)</translation>
    </message>
    <message>
        <source>Father&apos;s name</source>
        <translation>اسم الأب</translation>
    </message>
    <message>
        <source>Father: {name}</source>
        <translation>الأب: {name}</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>First cells</source>
        <translation>أول الخلايا</translation>
    </message>
    <message>
        <source>Fit to live in</source>
        <translation>صالح للسكن</translation>
    </message>
    <message>
        <source>Foreigner</source>
        <translation>أجنبي</translation>
    </message>
    <message>
        <source>Give a name…</source>
        <translation>تسمية المولود…</translation>
    </message>
    <message>
        <source>Give these columns a name, for example where the workbook comes from.</source>
        <translation>يُرجى تسمية هذه الأعمدة، مثلًا بمصدر الملف.</translation>
    </message>
    <message>
        <source>Grandchild</source>
        <translation>حفيد</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>القرية الصغيرة</translation>
    </message>
    <message>
        <source>Has moved away</source>
        <translation>انتقل من هنا</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>رب الأسرة</translation>
    </message>
    <message>
        <source>Head of the new household</source>
        <translation>رب الأسرة الجديدة</translation>
    </message>
    <message>
        <source>Health fund</source>
        <translation>الصندوق الصحي</translation>
    </message>
    <message>
        <source>Health insurance</source>
        <translation>التأمين الصحي</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>مساعد منزلي</translation>
    </message>
    <message>
        <source>Here for a while</source>
        <translation>مقيم مؤقتًا</translation>
    </message>
    <message>
        <source>Hindu</source>
        <translation>هندوسي</translation>
    </message>
    <message>
        <source>History</source>
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <source>House</source>
        <translation>البيت</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>رقم البيت</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>Houses</source>
        <translation>البيوت</translation>
    </message>
    <message>
        <source>How many children were born?</source>
        <translation>كم طفلًا وُلد؟</translation>
    </message>
    <message>
        <source>How the birth date is known</source>
        <translation>كيف عُرف تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Husband or wife</source>
        <translation>الزوج أو الزوجة</translation>
    </message>
    <message>
        <source>Import residents</source>
        <translation>استيراد السكان</translation>
    </message>
    <message>
        <source>Import residents from {file}</source>
        <translation>استيراد السكان من {file}</translation>
    </message>
    <message>
        <source>Import the workbook again. If this happens again, restore the last backup.</source>
        <translation>يُرجى استيراد الملف من جديد. وإن تكرر ذلك تُستعاد آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>In the post this parent is {name}. That is kept.</source>
        <translation>المسجّل في النقطة الصحية لهذا الوالد هو {name}. ويبقى ذلك.</translation>
    </message>
    <message>
        <source>Insurance number</source>
        <translation>رقم التأمين</translation>
    </message>
    <message>
        <source>Islam</source>
        <translation>مسلم</translation>
    </message>
    <message>
        <source>Junior secondary school</source>
        <translation>إعدادي</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>روضة أطفال</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>معروف منذ</translation>
    </message>
    <message>
        <source>Left primary school early</source>
        <translation>ترك المدرسة الابتدائية مبكرًا</translation>
    </message>
    <message>
        <source>List of residents</source>
        <translation>قائمة السكان</translation>
    </message>
    <message>
        <source>Lists for spreadsheet programs</source>
        <translation>قوائم لبرامج الجداول</translation>
    </message>
    <message>
        <source>Lived here</source>
        <translation>أقام هنا</translation>
    </message>
    <message>
        <source>Lives here</source>
        <translation>يقيم هنا</translation>
    </message>
    <message>
        <source>Lives now with</source>
        <translation>يقيم الآن مع</translation>
    </message>
    <message>
        <source>Lives with</source>
        <translation>يقيم مع</translation>
    </message>
    <message>
        <source>Living here</source>
        <translation>المقيمون هنا</translation>
    </message>
    <message>
        <source>Living there since</source>
        <translation>الإقامة هناك منذ</translation>
    </message>
    <message>
        <source>Make one household</source>
        <translation>ضمّ الأسرتين</translation>
    </message>
    <message>
        <source>Make one household of two: {house}</source>
        <translation>ضمّ أسرتين في واحدة: {house}</translation>
    </message>
    <message>
        <source>Make one person</source>
        <translation>دمج في شخص واحد</translation>
    </message>
    <message>
        <source>Make one person of two entries: {name}</source>
        <translation>دمج قيدين في شخص واحد: {name}</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>الحالة الاجتماعية</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>مؤشّر عليه كمحذوف</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>متزوج</translation>
    </message>
    <message numerus="yes">
        <source>Married or divorced at {n} years of age: check the birth date and the marital status.</source>
        <translation>
            <numerusform>زواج أو طلاق في عمر {n} سنة: يُرجى مراجعة تاريخ الميلاد والحالة الاجتماعية.</numerusform>
            <numerusform>زواج أو طلاق في عمر سنة واحدة: يُرجى مراجعة تاريخ الميلاد والحالة الاجتماعية.</numerusform>
            <numerusform>زواج أو طلاق في عمر سنتين: يُرجى مراجعة تاريخ الميلاد والحالة الاجتماعية.</numerusform>
            <numerusform>زواج أو طلاق في عمر {n} سنوات: يُرجى مراجعة تاريخ الميلاد والحالة الاجتماعية.</numerusform>
            <numerusform>زواج أو طلاق في عمر {n} سنة: يُرجى مراجعة تاريخ الميلاد والحالة الاجتماعية.</numerusform>
            <numerusform>زواج أو طلاق في عمر {n} سنة: يُرجى مراجعة تاريخ الميلاد والحالة الاجتماعية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Master</source>
        <translation>ماجستير</translation>
    </message>
    <message>
        <source>Member of a household</source>
        <translation>فرد في أسرة</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>فرد في الأسرة منذ</translation>
    </message>
    <message>
        <source>Member until</source>
        <translation>فرد في الأسرة حتى</translation>
    </message>
    <message>
        <source>Mental</source>
        <translation>نفسية</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>شهر الميلاد</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>المزيد عن هذا الشخص</translation>
    </message>
    <message>
        <source>Most cells of the column “{column}” are not “{field}” but fit “{other}”. Were columns exchanged?</source>
        <translation>معظم خلايا العمود «{column}» ليست «{field}» بل تناسب «{other}». هل تبدّلت الأعمدة؟</translation>
    </message>
    <message>
        <source>Most cells of the column “{column}” are not “{field}”. Is it the right column?</source>
        <translation>معظم خلايا العمود «{column}» ليست «{field}». هل هو العمود الصحيح؟</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>الأم</translation>
    </message>
    <message>
        <source>Mother among the residents</source>
        <translation>الأم من بين السكان</translation>
    </message>
    <message>
        <source>Mother and father are the same person. Choose somebody else for one of them.</source>
        <translation>الأم والأب شخص واحد. يُرجى اختيار شخص آخر لأحدهما.</translation>
    </message>
    <message>
        <source>Mother&apos;s NIK</source>
        <translation>رقم هوية الأم (NIK)</translation>
    </message>
    <message>
        <source>Mother&apos;s name</source>
        <translation>اسم الأم</translation>
    </message>
    <message>
        <source>Mother: {name}</source>
        <translation>الأم: {name}</translation>
    </message>
    <message>
        <source>Move to another house…</source>
        <translation>انتقال إلى بيت آخر…</translation>
    </message>
    <message>
        <source>Move {name} to another house</source>
        <translation>نقل {name} إلى بيت آخر</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>انتقل من هنا</translation>
    </message>
    <message>
        <source>Moved away…</source>
        <translation>انتقال من هنا…</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation>انتقال إلى هنا</translation>
    </message>
    <message>
        <source>Moved in or came back…</source>
        <translation>انتقال إلى هنا أو عودة…</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>رقم الهوية (NIK)</translation>
    </message>
    <message>
        <source>NIK and family card have 16 digits; refuse others</source>
        <translation>رقم الهوية وبطاقة الأسرة من 16 خانة؛ رفض غيرها</translation>
    </message>
    <message>
        <source>NIK and family card number are the same. One of them stands in the wrong column.</source>
        <translation>رقم الهوية هو نفسه رقم بطاقة الأسرة. أحدهما في غير عموده.</translation>
    </message>
    <message>
        <source>NIK of a parent</source>
        <translation>رقم هوية أحد الوالدين (NIK)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name before, or note</source>
        <translation>الاسم السابق، أو ملاحظة</translation>
    </message>
    <message>
        <source>Name for these columns</source>
        <translation>اسم لهذه الأعمدة</translation>
    </message>
    <message>
        <source>Name of child {number}</source>
        <translation>اسم الطفل {number}</translation>
    </message>
    <message>
        <source>Name, mother, number or house</source>
        <translation>الاسم أو الأم أو الرقم أو البيت</translation>
    </message>
    <message>
        <source>National ID number</source>
        <translation>رقم الهوية الوطنية</translation>
    </message>
    <message>
        <source>Neighbour group</source>
        <translation>مجموعة الجيران</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>المحلة</translation>
    </message>
    <message>
        <source>Neighbourhood (RT)</source>
        <translation>المحلة (RT)</translation>
    </message>
    <message>
        <source>Never went to school</source>
        <translation>لم يذهب إلى المدرسة قط</translation>
    </message>
    <message>
        <source>New head of household</source>
        <translation>رب الأسرة الجديد</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>أسرة جديدة</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>الاسم الجديد</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>الاسم الجديد: {name}</translation>
    </message>
    <message>
        <source>New name…</source>
        <translation>تغيير الاسم…</translation>
    </message>
    <message>
        <source>New resident</source>
        <translation>إضافة ساكن</translation>
    </message>
    <message>
        <source>New: {count}</source>
        <translation>الجدد: {count}</translation>
    </message>
    <message>
        <source>Newborn of {name}</source>
        <translation>مولود {name}</translation>
    </message>
    <message>
        <source>Newborn without a name yet?</source>
        <translation>مولود جديد بلا اسم بعد؟</translation>
    </message>
    <message>
        <source>No NIK yet: recognised by name, birth date and birth place.</source>
        <translation>بلا رقم هوية بعد: يُعرف بالاسم وتاريخ الميلاد ومكانه.</translation>
    </message>
    <message>
        <source>No cell is damaged or cannot be understood.</source>
        <translation>لا توجد خلية تالفة أو غير مفهومة.</translation>
    </message>
    <message>
        <source>No column of {file} is marked as the name. Say which column holds the names.</source>
        <translation>لم يُحدَّد عمود الاسم في {file}. يُرجى تحديد العمود الذي فيه الأسماء.</translation>
    </message>
    <message>
        <source>No disability</source>
        <translation>لا إعاقة</translation>
    </message>
    <message>
        <source>No health insurance</source>
        <translation>لا تأمين صحي</translation>
    </message>
    <message>
        <source>No house in the list fits.</source>
        <translation>لا بيت مطابق في القائمة.</translation>
    </message>
    <message>
        <source>No household</source>
        <translation>بلا أسرة</translation>
    </message>
    <message>
        <source>No household is known.</source>
        <translation>لا أسرة معروفة.</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>لا اسم بعد</translation>
    </message>
    <message>
        <source>No school yet</source>
        <translation>لا مدرسة بعد</translation>
    </message>
    <message>
        <source>No toilet</source>
        <translation>لا مرحاض</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>م.</translation>
    </message>
    <message>
        <source>Nobody fits these choices</source>
        <translation>لا أحد بهذه الاختيارات</translation>
    </message>
    <message>
        <source>Nobody in the list fits. The name is kept as it is written.</source>
        <translation>لا أحد مطابق في القائمة. يُحفظ الاسم كما كُتب.</translation>
    </message>
    <message>
        <source>Nobody in the post is exactly as this workbook says.</source>
        <translation>لا أحد في النقطة الصحية كما في هذا الملف تمامًا.</translation>
    </message>
    <message>
        <source>Nobody is in the list yet</source>
        <translation>لا أحد في القائمة بعد</translation>
    </message>
    <message>
        <source>Nobody is new</source>
        <translation>لا جدد</translation>
    </message>
    <message>
        <source>Nobody is the same</source>
        <translation>لا أحد مطابق</translation>
    </message>
    <message>
        <source>Nobody is their own parent. Choose somebody else.</source>
        <translation>لا أحد والد نفسه. يُرجى اختيار شخص آخر.</translation>
    </message>
    <message>
        <source>Nobody lives here now.</source>
        <translation>لا أحد يقيم هنا الآن.</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Not at school now</source>
        <translation>ليس في المدرسة الآن</translation>
    </message>
    <message>
        <source>Not fit to live in</source>
        <translation>غير صالح للسكن</translation>
    </message>
    <message>
        <source>Not married</source>
        <translation>غير متزوج</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>غير مستعمل</translation>
    </message>
    <message>
        <source>Not yet in kindergarten</source>
        <translation>لم يدخل الروضة بعد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note, e.g. the cause if it is known</source>
        <translation>ملاحظة، مثل السبب إن كان معروفًا</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>لا يتغيّر شيء</translation>
    </message>
    <message>
        <source>Nothing new to store</source>
        <translation>لا جديد للحفظ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Number of a resident</source>
        <translation>رقم لأحد السكان</translation>
    </message>
    <message>
        <source>Number of the identity card&apos;s chip</source>
        <translation>رقم شريحة بطاقة الهوية</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Of {wanted} entries {stored} arrived in the database. Nothing was stored.</source>
        <translation>وصل إلى قاعدة البيانات {stored} من {wanted} من القيود. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>One</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Only a newborn is without a name. Write the name, or check the birth date.</source>
        <translation>المولود الجديد وحده يكون بلا اسم. يُرجى كتابة الاسم أو مراجعة تاريخ الميلاد.</translation>
    </message>
    <message>
        <source>Only if it is not a parent, e.g. the grandmother</source>
        <translation>فقط إن لم يكن أحد الوالدين، مثل الجدة</translation>
    </message>
    <message>
        <source>Open household</source>
        <translation>فتح بطاقة الأسرة</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>فتح بطاقته</translation>
    </message>
    <message>
        <source>OpenSID residents workbook</source>
        <translation>ملف سكان من OpenSID</translation>
    </message>
    <message>
        <source>Order of birth among twins</source>
        <translation>ترتيب الولادة بين التوائم</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Other belief</source>
        <translation>معتقد آخر</translation>
    </message>
    <message>
        <source>Other disability</source>
        <translation>إعاقة أخرى</translation>
    </message>
    <message>
        <source>Other insurance</source>
        <translation>تأمين آخر</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>قريب آخر</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Own toilet</source>
        <translation>مرحاض خاص</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>أحد الوالدين</translation>
    </message>
    <message>
        <source>Parent or caregiver</source>
        <translation>أحد الوالدين أو مقدّم الرعاية</translation>
    </message>
    <message>
        <source>Parent-in-law</source>
        <translation>حمو أو حماة</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>رقم جواز السفر</translation>
    </message>
    <message>
        <source>Passport valid until</source>
        <translation>جواز السفر صالح حتى</translation>
    </message>
    <message>
        <source>Perhaps {name}, born {birth}, who is in the post: {reason}.</source>
        <translation>قد يكون {name}، المولود في {birth}، الموجود في النقطة الصحية: {reason}.</translation>
    </message>
    <message>
        <source>Perhaps:</source>
        <translation>ربما:</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>جسدية</translation>
    </message>
    <message>
        <source>Physical and mental</source>
        <translation>جسدية ونفسية</translation>
    </message>
    <message>
        <source>Piped water</source>
        <translation>مياه شبكة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Position in the household</source>
        <translation>الصفة في الأسرة</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>الحمل</translation>
    </message>
    <message>
        <source>Pregnant, but the sex is male: one of the two is wrong.</source>
        <translation>حامل، لكن الجنس ذكر: أحدهما خطأ.</translation>
    </message>
    <message>
        <source>Primary school</source>
        <translation>ابتدائي</translation>
    </message>
    <message>
        <source>Primary school not finished</source>
        <translation>لم يُكمل الابتدائي</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>طباعة القائمة</translation>
    </message>
    <message>
        <source>Protestant</source>
        <translation>بروتستانتي</translation>
    </message>
    <message>
        <source>Rain water</source>
        <translation>مياه أمطار</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Record death…</source>
        <translation>تسجيل الوفاة…</translation>
    </message>
    <message>
        <source>Record the death of {name}</source>
        <translation>تسجيل وفاة {name}</translation>
    </message>
    <message>
        <source>Rejected: {count}</source>
        <translation>المرفوضون: {count}</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>الديانة</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Residence permit number</source>
        <translation>رقم تصريح الإقامة</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>الساكن</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>السكان</translation>
    </message>
    <message>
        <source>River or pond</source>
        <translation>نهر أو بركة</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Row {row} has the same name, birth date and birth place, but another number.</source>
        <translation>الصف {row} له الاسم نفسه وتاريخ الميلاد ومكانه نفسهما، لكن برقم آخر.</translation>
    </message>
    <message>
        <source>Row {row} has the same name, birth date and birth place. Row {row} is taken, this row is not.</source>
        <translation>الصف {row} له الاسم نفسه وتاريخ الميلاد ومكانه نفسهما. يُؤخذ الصف {row} ولا يُؤخذ هذا الصف.</translation>
    </message>
    <message>
        <source>Row {row} is the same person of the post already. Row {row} is taken, this row is not.</source>
        <translation>الصف {row} هو الشخص نفسه في النقطة الصحية. يُؤخذ الصف {row} ولا يُؤخذ هذا الصف.</translation>
    </message>
    <message>
        <source>Rows {row} ({name}) and {other_row} ({other_name}) have the same number. Check both; row {row} is taken, row {other_row} is not.</source>
        <translation>للصفين {row} ({name}) و{other_row} ({other_name}) الرقم نفسه. يُرجى مراجعتهما؛ يُؤخذ الصف {row} ولا يُؤخذ الصف {other_row}.</translation>
    </message>
    <message>
        <source>Same household as…</source>
        <translation>الأسرة نفسها مثل…</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>الشخص نفسه مثل</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>الشخص نفسه مثل…</translation>
    </message>
    <message>
        <source>Save columns</source>
        <translation>حفظ الأعمدة</translation>
    </message>
    <message>
        <source>Save columns “{name}”</source>
        <translation>حفظ الأعمدة «{name}»</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>حفظ هذه القائمة…</translation>
    </message>
    <message>
        <source>Saved columns</source>
        <translation>الأعمدة المحفوظة</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>تم الحفظ: {file}</translation>
    </message>
    <message>
        <source>Say what each column holds. Columns that are not used stay in the workbook.</source>
        <translation>يُحدَّد محتوى كل عمود. والأعمدة غير المستعملة تبقى في الملف.</translation>
    </message>
    <message>
        <source>School attended now</source>
        <translation>المدرسة الحالية</translation>
    </message>
    <message>
        <source>Seen on a document</source>
        <translation>مثبت بوثيقة</translation>
    </message>
    <message>
        <source>Senior secondary school</source>
        <translation>ثانوي</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Sex of child {number}</source>
        <translation>جنس الطفل {number}</translation>
    </message>
    <message>
        <source>Shared toilet</source>
        <translation>مرحاض مشترك</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: {reason}</source>
        <translation>الورقة «{sheet}»: {reason}</translation>
    </message>
    <message>
        <source>Show by age</source>
        <translation>تصفية بالعمر</translation>
    </message>
    <message>
        <source>Show by place</source>
        <translation>تصفية بالمكان</translation>
    </message>
    <message>
        <source>Show by sex</source>
        <translation>تصفية بالجنس</translation>
    </message>
    <message>
        <source>Show by status</source>
        <translation>تصفية بالحالة</translation>
    </message>
    <message>
        <source>Show the residents</source>
        <translation>عرض السكان</translation>
    </message>
    <message>
        <source>Some found a new household…</source>
        <translation>تأسيس أسرة جديدة لبعضهم…</translation>
    </message>
    <message>
        <source>Son- or daughter-in-law</source>
        <translation>صهر أو كنّة</translation>
    </message>
    <message>
        <source>Special school for learning disabilities</source>
        <translation>مدرسة خاصة لصعوبات التعلّم</translation>
    </message>
    <message>
        <source>Special school for the blind</source>
        <translation>مدرسة خاصة للمكفوفين</translation>
    </message>
    <message>
        <source>Special school for the deaf</source>
        <translation>مدرسة خاصة للصم</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>نبع</translation>
    </message>
    <message>
        <source>Stage I (poor)</source>
        <translation>المرحلة الأولى (فقيرة)</translation>
    </message>
    <message>
        <source>Stage II</source>
        <translation>المرحلة الثانية</translation>
    </message>
    <message>
        <source>Stage III</source>
        <translation>المرحلة الثالثة</translation>
    </message>
    <message>
        <source>Stage III plus</source>
        <translation>المرحلة الثالثة العليا</translation>
    </message>
    <message>
        <source>State of the identity card</source>
        <translation>حالة بطاقة الهوية</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stays empty until the child has a name</source>
        <translation>يبقى فارغًا حتى يُسمّى الطفل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Store {new} new and {changed} changed</source>
        <translation>حفظ {new} من الجدد و{changed} من المعدَّلين</translation>
    </message>
    <message numerus="yes">
        <source>Store {n} changes</source>
        <translation>
            <numerusform>لا تغييرات للحفظ</numerusform>
            <numerusform>حفظ تغيير واحد</numerusform>
            <numerusform>حفظ تغييرين</numerusform>
            <numerusform>حفظ {n} تغييرات</numerusform>
            <numerusform>حفظ {n} تغييرًا</numerusform>
            <numerusform>حفظ {n} تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Store {n} people</source>
        <translation>
            <numerusform>لا أشخاص للحفظ</numerusform>
            <numerusform>حفظ شخص واحد</numerusform>
            <numerusform>حفظ شخصين</numerusform>
            <numerusform>حفظ {n} أشخاص</numerusform>
            <numerusform>حفظ {n} شخصًا</numerusform>
            <numerusform>حفظ {n} شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored: {new} new, {changed} changed</source>
        <translation>تم الحفظ: {new} من الجدد، {changed} من المعدَّلين</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Take residents from a workbook</source>
        <translation>أخذ السكان من ملف جدول</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>إزالة {name} من القائمة</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>يشارك</translation>
    </message>
    <message>
        <source>Temporary number given by the post</source>
        <translation>رقم مؤقت من النقطة الصحية</translation>
    </message>
    <message>
        <source>The birth date {day} lies after today. Check the year.</source>
        <translation>تاريخ الميلاد {day} بعد اليوم الحالي. يُرجى مراجعة السنة.</translation>
    </message>
    <message>
        <source>The card&apos;s number has only digits. Copy it again.</source>
        <translation>رقم البطاقة أرقام فقط. يُرجى نقله من جديد.</translation>
    </message>
    <message>
        <source>The columns “{name}” are saved.</source>
        <translation>حُفظت الأعمدة «{name}».</translation>
    </message>
    <message>
        <source>The counts were read back from the database. “Undo” at the foot of the window takes everything back at once.</source>
        <translation>قُرئت الأعداد من قاعدة البيانات بعد الحفظ. «تراجع» أسفل النافذة يلغي كل شيء دفعة واحدة.</translation>
    </message>
    <message>
        <source>The head of the new household must be one of those who move.</source>
        <translation>يجب أن يكون رب الأسرة الجديدة ممن ينتقلون.</translation>
    </message>
    <message>
        <source>The house over time</source>
        <translation>البيت عبر الزمن</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>الاسم غير موجود.</translation>
    </message>
    <message>
        <source>The old name stays searchable.</source>
        <translation>يبقى الاسم القديم قابلًا للبحث.</translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation>القيد الآخر</translation>
    </message>
    <message>
        <source>The other household</source>
        <translation>الأسرة الأخرى</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>الآخر</translation>
    </message>
    <message>
        <source>The people are being stored</source>
        <translation>يجري حفظ الأشخاص</translation>
    </message>
    <message>
        <source>The people of the village stand here. Take them over from a workbook, or enter them one by one.</source>
        <translation>هنا أهل القرية. يمكن أخذهم من ملف جدول أو إدخالهم واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>The post has recorded a death; the workbook says otherwise. The death is kept.</source>
        <translation>سجّلت النقطة الصحية وفاة، والملف يقول غير ذلك. تبقى الوفاة مسجّلة.</translation>
    </message>
    <message>
        <source>The post has recorded that this person moved away. That is kept.</source>
        <translation>سجّلت النقطة الصحية انتقال هذا الشخص من هنا. ويبقى ذلك مسجّلًا.</translation>
    </message>
    <message>
        <source>The residents have changed since the workbook was compared. Nothing was stored. Compare it again.</source>
        <translation>تغيّر السكان بعد مقارنة الملف. لم يُحفظ شيء. يُرجى المقارنة من جديد.</translation>
    </message>
    <message>
        <source>The same: {count}</source>
        <translation>المطابقون: {count}</translation>
    </message>
    <message>
        <source>The ten to twenty houses that one neighbour looks after (dasawisma).</source>
        <translation>عشرة إلى عشرين بيتًا ترعاها جارة واحدة (dasawisma).</translation>
    </message>
    <message>
        <source>The workbook is being compared with the post</source>
        <translation>تجري مقارنة الملف بالنقطة الصحية</translation>
    </message>
    <message>
        <source>The workbook is being read</source>
        <translation>تجري قراءة الملف</translation>
    </message>
    <message>
        <source>The workbook itself marks this person as not valid. Leave the row out or correct it.</source>
        <translation>الملف نفسه يؤشّر على هذا الشخص كغير صالح. يُرجى ترك الصف أو تصحيحه.</translation>
    </message>
    <message>
        <source>The workbook marks this person as deleted.</source>
        <translation>الملف يؤشّر على هذا الشخص كمحذوف.</translation>
    </message>
    <message>
        <source>The workbook says nothing else of anybody in the post. Empty cells change nothing.</source>
        <translation>لا يقول الملف شيئًا آخر عن أحد في النقطة الصحية. والخلايا الفارغة لا تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>There are no saved columns called “{name}”. Saved are: {known}.</source>
        <translation>لا توجد أعمدة محفوظة باسم «{name}». المحفوظ: {known}.</translation>
    </message>
    <message>
        <source>There are no saved columns called “{name}”: none are saved in this post. Save them on the page Import residents.</source>
        <translation>لا توجد أعمدة محفوظة باسم «{name}»: لم يُحفظ منها شيء في هذه النقطة الصحية. تُحفظ في صفحة «استيراد السكان».</translation>
    </message>
    <message>
        <source>There is no file {file}. Check its name and whether the stick is plugged in.</source>
        <translation>لا يوجد ملف {file}. يُرجى التحقق من اسمه ومن أن ذاكرة USB موصولة.</translation>
    </message>
    <message>
        <source>These are one person already.</source>
        <translation>هما شخص واحد من قبل.</translation>
    </message>
    <message>
        <source>This NIK belongs to {name}, born {birth}: name and birth date differ. Check the number.</source>
        <translation>رقم الهوية هذا يخص {name}، المولود في {birth}: الاسم وتاريخ الميلاد مختلفان. يُرجى مراجعة الرقم.</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>هذا القيد</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>لا يمكن استيراد هذا الملف</translation>
    </message>
    <message>
        <source>This household has no head. Choose one under “More”.</source>
        <translation>ليس لهذه الأسرة رب أسرة. يُختار من قائمة «المزيد».</translation>
    </message>
    <message>
        <source>This household is not in the list any more. Search again.</source>
        <translation>هذه الأسرة لم تعد في القائمة. يُرجى البحث من جديد.</translation>
    </message>
    <message>
        <source>This household was entered twice</source>
        <translation>سُجّلت هذه الأسرة مرتين</translation>
    </message>
    <message>
        <source>This is the person&apos;s own NIK, not that of a parent.</source>
        <translation>هذا رقم هوية الشخص نفسه، لا أحد والديه.</translation>
    </message>
    <message>
        <source>This number has {found} digits, the card has {digits}. Copy it again.</source>
        <translation>في هذا الرقم {found} خانة، وفي البطاقة {digits}. يُرجى نقله من جديد.</translation>
    </message>
    <message>
        <source>This person does not live in the household. Move them in first.</source>
        <translation>هذا الشخص لا يقيم مع هذه الأسرة. يجب نقله إليها أولًا.</translation>
    </message>
    <message>
        <source>This person is not in the list any more. Search again.</source>
        <translation>هذا الشخص لم يعد في القائمة. يُرجى البحث من جديد.</translation>
    </message>
    <message>
        <source>This person is not in the residents&apos; list any more. Search again.</source>
        <translation>هذا الشخص لم يعد في قائمة السكان. يُرجى البحث من جديد.</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was stored.</source>
        <translation>كانت هذه تجربة: لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Toilet</source>
        <translation>المرحاض</translation>
    </message>
    <message>
        <source>Told by the family</source>
        <translation>ذكرته الأسرة</translation>
    </message>
    <message>
        <source>Triplets</source>
        <translation>ثلاثة توائم</translation>
    </message>
    <message>
        <source>Try fewer letters, the mother&apos;s name or the house number.</source>
        <translation>يُرجى تجربة حروف أقل أو اسم الأم أو رقم البيت.</translation>
    </message>
    <message>
        <source>Twin {number}</source>
        <translation>التوأم {number}</translation>
    </message>
    <message>
        <source>Twin: which child of this birth?</source>
        <translation>توأم: ما ترتيبه في هذه الولادة؟</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>توأمان</translation>
    </message>
    <message>
        <source>Two citizenships</source>
        <translation>جنسيتان</translation>
    </message>
    <message>
        <source>Two columns are both marked as “{field}”. Choose one of them.</source>
        <translation>عُيّن عمودان معًا كعمود «{field}». يُرجى اختيار أحدهما.</translation>
    </message>
    <message>
        <source>Two columns of {file} are both called “{column}”. Rename or delete one of them.</source>
        <translation>في {file} عمودان باسم «{column}». يُرجى تغيير اسم أحدهما أو حذفه.</translation>
    </message>
    <message>
        <source>Type a member&apos;s name, the house or the family card number</source>
        <translation>يُكتب اسم أحد أفراد الأسرة أو البيت أو رقم بطاقة الأسرة</translation>
    </message>
    <message>
        <source>Under 5 years</source>
        <translation>دون 5 سنوات</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>زائر</translation>
    </message>
    <message>
        <source>Visits, doses and everything else of both stay, and both names can be searched. It can be undone.</source>
        <translation>تبقى الزيارات والجرعات وكل ما في القيدين، ويمكن البحث بالاسمين. ويمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Ward (RW)</source>
        <translation>الحي (RW)</translation>
    </message>
    <message>
        <source>Welfare stage</source>
        <translation>مستوى المعيشة</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>بئر</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغيّر</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What is not known stays empty</source>
        <translation>ما ليس معروفًا يبقى فارغًا</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>What the column {column} holds</source>
        <translation>محتوى العمود {column}</translation>
    </message>
    <message>
        <source>What the workbook would do</source>
        <translation>ما سيفعله الملف</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>من أين</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>Where {name} lives now</source>
        <translation>مكان إقامة {name} الآن</translation>
    </message>
    <message>
        <source>Who moves into it</source>
        <translation>من ينتقل إليها</translation>
    </message>
    <message>
        <source>Whose values hold where they differ?</source>
        <translation>قيم أي قيد تبقى عند الاختلاف؟</translation>
    </message>
    <message>
        <source>Widowed</source>
        <translation>أرمل</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>ملفات الجداول</translation>
    </message>
    <message>
        <source>Write 1 for the child born first, 2 for the second, up to 9.</source>
        <translation>يُكتب 1 لمن وُلد أولًا، و2 للثاني، وحتى 9.</translation>
    </message>
    <message>
        <source>Write at least the house number, the street or the family card number.</source>
        <translation>يُكتب على الأقل رقم البيت أو الشارع أو رقم بطاقة الأسرة.</translation>
    </message>
    <message>
        <source>Write the name, or answer “Yes” to “Newborn without a name yet?”.</source>
        <translation>يُكتب الاسم أو يُجاب بـ«نعم» عن «مولود جديد بلا اسم بعد؟».</translation>
    </message>
    <message>
        <source>Write the new name.</source>
        <translation>يُرجى كتابة الاسم الجديد.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>سنة الميلاد</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>العمر غير معروف</translation>
    </message>
    <message>
        <source>before: {name}</source>
        <translation>قبل ذلك: {name}</translation>
    </message>
    <message>
        <source>born about {date}</source>
        <translation>الميلاد نحو {date}</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>الميلاد {date}</translation>
    </message>
    <message>
        <source>columns chosen by hand</source>
        <translation>أعمدة مختارة يدويًا</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>التاريخ غير معروف</translation>
    </message>
    <message>
        <source>died {date}</source>
        <translation>الوفاة {date}</translation>
    </message>
    <message>
        <source>e-PPGBM children&apos;s identity sheet</source>
        <translation>ورقة بيانات الأطفال من e-PPGBM</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>formerly {names}</source>
        <translation>سابقًا {names}</translation>
    </message>
    <message>
        <source>from {place}</source>
        <translation>من {place}</translation>
    </message>
    <message>
        <source>mother {name}</source>
        <translation>الأم {name}</translation>
    </message>
    <message>
        <source>new: {new}, changed: {changed}, the same: {same}, rejected rows: {rejected}</source>
        <translation>الجدد: {new}، المعدَّلون: {changed}، المطابقون: {same}، الصفوف المرفوضة: {rejected}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>row {row}, {column}: {reason}</source>
        <translation>الصف {row}، {column}: {reason}</translation>
    </message>
    <message>
        <source>same mother and birth date</source>
        <translation>الأم نفسها وتاريخ الميلاد نفسه</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>same name and birth date</source>
        <translation>الاسم نفسه وتاريخ الميلاد نفسه</translation>
    </message>
    <message numerus="yes">
        <source>same name, born {n} days apart</source>
        <translation>
            <numerusform>الاسم نفسه ويوم الميلاد نفسه</numerusform>
            <numerusform>الاسم نفسه، بفارق يوم واحد في الميلاد</numerusform>
            <numerusform>الاسم نفسه، بفارق يومين في الميلاد</numerusform>
            <numerusform>الاسم نفسه، بفارق {n} أيام في الميلاد</numerusform>
            <numerusform>الاسم نفسه، بفارق {n} يومًا في الميلاد</numerusform>
            <numerusform>الاسم نفسه، بفارق {n} يوم في الميلاد</numerusform>
        </translation>
    </message>
    <message>
        <source>same name, day and month of birth swapped</source>
        <translation>الاسم نفسه، ويوم الميلاد وشهره متبادلان</translation>
    </message>
    <message>
        <source>same name, same day in the year before or after</source>
        <translation>الاسم نفسه، واليوم نفسه في السنة السابقة أو التالية</translation>
    </message>
    <message>
        <source>same name, the birth dates may be the same</source>
        <translation>الاسم نفسه، وقد يكون تاريخ الميلاد واحدًا</translation>
    </message>
    <message>
        <source>same national ID number</source>
        <translation>رقم الهوية الوطنية نفسه</translation>
    </message>
    <message>
        <source>similar name, same birth date</source>
        <translation>اسم مشابه وتاريخ الميلاد نفسه</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>منذ {date}</translation>
    </message>
    <message>
        <source>temporary, given by the post</source>
        <translation>مؤقت، من النقطة الصحية</translation>
    </message>
    <message>
        <source>the first {number}: type more to narrow the search</source>
        <translation>أول النتائج ({number}): يُكتب المزيد لتضييق البحث</translation>
    </message>
    <message>
        <source>to {place}</source>
        <translation>إلى {place}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>حتى {date}</translation>
    </message>
    <message>
        <source>{birth} has not come yet. Check the year of birth.</source>
        <translation>{birth} لم يأتِ بعد. يُرجى مراجعة سنة الميلاد.</translation>
    </message>
    <message>
        <source>{count} people in the post have this name and birth date. Add the NIK so that the right one is found.</source>
        <translation>عدد من لهم هذا الاسم وتاريخ الميلاد في النقطة الصحية: {count}. يُرجى إضافة رقم الهوية للوصول إلى الشخص الصحيح.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Check the date.</source>
        <translation>{day} لم يأتِ بعد. يُرجى مراجعة التاريخ.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Write today or an earlier day.</source>
        <translation>{day} لم يأتِ بعد. يُرجى كتابة اليوم الحالي أو يوم سابق.</translation>
    </message>
    <message>
        <source>{day} lies after the death on {death}. Check both dates.</source>
        <translation>{day} بعد الوفاة في {death}. يُرجى مراجعة التاريخين.</translation>
    </message>
    <message>
        <source>{day} lies before the birth on {birth}. Check both dates.</source>
        <translation>{day} قبل الميلاد في {birth}. يُرجى مراجعة التاريخين.</translation>
    </message>
    <message>
        <source>{details} ({reason})</source>
        <translation>{details} ({reason})</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} ← {after}</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Close it in the spreadsheet program and try again.</source>
        <translation>لا يمكن فتح {file}. يُرجى إغلاقه في برنامج الجداول والمحاولة من جديد.</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>لم يمكن كتابة {file}.</translation>
    </message>
    <message>
        <source>{file} has column names but no row below them.</source>
        <translation>في {file} أسماء أعمدة ولا صفوف تحتها.</translation>
    </message>
    <message>
        <source>{file} has no table of people: a row of column names with rows of people below it was not found.</source>
        <translation>لا يوجد في {file} جدول أشخاص: لم يُعثر على صف بأسماء الأعمدة وتحته صفوف الأشخاص.</translation>
    </message>
    <message>
        <source>{file} is a PDF, whatever its name says: it holds pages, not rows. Ask for the workbook it was made from.</source>
        <translation>‏{file} ملف PDF مهما كان اسمه: فيه صفحات لا صفوف. يُرجى طلب ملف الجدول الذي صُنع منه.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the workbook in it.</source>
        <translation>‏{file} مجلد. يُرجى اختيار ملف الجدول الذي فيه.</translation>
    </message>
    <message>
        <source>{file} is a web page or text under the name of a workbook. Open it in the spreadsheet program and save it as .xlsx.</source>
        <translation>‏{file} صفحة ويب أو نص باسم ملف جدول. يُرجى فتحه في برنامج الجداول وحفظه بصيغة xlsx.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>‏{file} فارغ.</translation>
    </message>
    <message>
        <source>{file} is larger than 100 MB, too large for a list of residents. Choose another file.</source>
        <translation>‏{file} أكبر من 100 ميغابايت، وهذا كبير جدًا على قائمة سكان. يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>{file} is not a workbook that can be read. Wanted is .xlsx, .xlsm, .xls, .ods or .csv.</source>
        <translation>‏{file} ليس ملف جدول يمكن قراءته. المطلوب xlsx أو xlsm أو xls أو ods أو csv.</translation>
    </message>
    <message>
        <source>{file} is not of the kind “{source}”: the columns {columns} are missing. Choose another kind of workbook, or name the columns yourself.</source>
        <translation>الملف {file} ليس من نوع «{source}»: تنقصه الأعمدة {columns}. يُرجى اختيار نوع آخر من ملفات الجداول أو تسمية الأعمدة يدويًا.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Save it without a password and choose it again.</source>
        <translation>‏{file} محمي بكلمة مرور. يُرجى حفظه بدون كلمة مرور واختياره من جديد.</translation>
    </message>
    <message>
        <source>{file}: a quotation mark opens in row {row} and is never closed, so the rows below it cannot be told apart. Remove it.</source>
        <translation>‏{file}: تُفتح علامة اقتباس في الصف {row} ولا تُغلق، فلا يمكن تمييز الصفوف التي تحته. يُرجى حذفها.</translation>
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
        <source>{name} becomes head of household</source>
        <translation>جعل {name} رب الأسرة</translation>
    </message>
    <message>
        <source>{name} descends from this person, and cannot be a parent too.</source>
        <translation>‏{name} من نسل هذا الشخص، فلا يمكن أن يكون أحد والديه أيضًا.</translation>
    </message>
    <message>
        <source>{name} founds a household</source>
        <translation>تأسيس أسرة {name}</translation>
    </message>
    <message>
        <source>{name} is female. Choose the father, or correct the sex on that card.</source>
        <translation>جنس {name} أنثى. يُرجى اختيار الأب، أو تصحيح الجنس في تلك البطاقة.</translation>
    </message>
    <message>
        <source>{name} is male. Choose the mother, or correct the sex on that card.</source>
        <translation>جنس {name} ذكر. يُرجى اختيار الأم، أو تصحيح الجنس في تلك البطاقة.</translation>
    </message>
    <message>
        <source>{name} moved away</source>
        <translation>انتقال {name} من هنا</translation>
    </message>
    <message>
        <source>{name} moved in</source>
        <translation>انتقال {name} إلى هنا</translation>
    </message>
    <message>
        <source>{name} was born after this person. Check both birth dates.</source>
        <translation>ميلاد {name} بعد ميلاد هذا الشخص. يُرجى مراجعة تاريخي الميلاد.</translation>
    </message>
    <message>
        <source>{name} was entered twice</source>
        <translation>تكرار إدخال {name}</translation>
    </message>
    <message numerus="yes">
        <source>{name} would have been {n} years old at the birth. Check both birth dates.</source>
        <translation>
            <numerusform>كان عمر {name} أقل من سنة عند الولادة. يُرجى مراجعة تاريخي الميلاد.</numerusform>
            <numerusform>كان عمر {name} سنة واحدة عند الولادة. يُرجى مراجعة تاريخي الميلاد.</numerusform>
            <numerusform>كان عمر {name} سنتين عند الولادة. يُرجى مراجعة تاريخي الميلاد.</numerusform>
            <numerusform>كان عمر {name} {n} سنوات عند الولادة. يُرجى مراجعة تاريخي الميلاد.</numerusform>
            <numerusform>كان عمر {name} {n} سنة عند الولادة. يُرجى مراجعة تاريخي الميلاد.</numerusform>
            <numerusform>كان عمر {name} {n} سنة عند الولادة. يُرجى مراجعة تاريخي الميلاد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{n} أيام</numerusform>
            <numerusform>{n} يومًا</numerusform>
            <numerusform>{n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are one</source>
        <translation>
            <numerusform>لا قيود مدموجة</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان دُمجا في واحد</numerusform>
            <numerusform>{n} قيود دُمجت في واحد</numerusform>
            <numerusform>{n} قيدًا دُمجت في واحد</numerusform>
            <numerusform>{n} قيد دُمجت في واحد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>{n} نتائج</numerusform>
            <numerusform>{n} نتيجة</numerusform>
            <numerusform>{n} نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>أقل من شهر</numerusform>
            <numerusform>شهر</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>{n} أشهر</numerusform>
            <numerusform>{n} شهرًا</numerusform>
            <numerusform>{n} شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>{n} أشخاص</numerusform>
            <numerusform>{n} شخصًا</numerusform>
            <numerusform>{n} شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people live here</source>
        <translation>
            <numerusform>لا أحد يقيم هنا</numerusform>
            <numerusform>شخص واحد يقيم هنا</numerusform>
            <numerusform>شخصان يقيمان هنا</numerusform>
            <numerusform>{n} أشخاص يقيمون هنا</numerusform>
            <numerusform>{n} شخصًا يقيمون هنا</numerusform>
            <numerusform>{n} شخص يقيمون هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people of {file} were stored.</source>
        <translation>
            <numerusform>لم يُحفظ أحد من {file}.</numerusform>
            <numerusform>حُفظ شخص واحد من {file}.</numerusform>
            <numerusform>حُفظ شخصان من {file}.</numerusform>
            <numerusform>حُفظ {n} أشخاص من {file}.</numerusform>
            <numerusform>حُفظ {n} شخصًا من {file}.</numerusform>
            <numerusform>حُفظ {n} شخص من {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>{n} سنوات</numerusform>
            <numerusform>{n} سنة</numerusform>
            <numerusform>{n} سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>{sheet}, {row}</source>
        <translation>{sheet}، {row}</translation>
    </message>
    <message>
        <source>{source}: {file}</source>
        <translation>{source}: {file}</translation>
    </message>
    <message>
        <source>{value} ends in 0000, which no real number does: the spreadsheet cut it. Format the column as text and type the number again.</source>
        <translation>{value} ينتهي بأصفار 0000، ولا رقم حقيقيًا كذلك: قطعه برنامج الجداول. يُرجى تنسيق العمود كنص وكتابة الرقم من جديد.</translation>
    </message>
    <message>
        <source>{value} has {digits} digits; this number has {expected}. Copy it again.</source>
        <translation>في {value} من الخانات {digits}؛ وفي هذا الرقم {expected}. يُرجى نقله من جديد.</translation>
    </message>
    <message>
        <source>{value} is a NIK or family card number, not “{field}”. It seems to stand in the wrong column.</source>
        <translation>{value} رقم هوية أو رقم بطاقة أسرة، لا «{field}». يبدو أنه في غير عموده.</translation>
    </message>
    <message>
        <source>{value} is not a number for “{field}”. Allowed are {allowed}, or the words.</source>
        <translation>{value} ليس رقمًا في «{field}». المسموح {allowed}، أو الكلمات.</translation>
    </message>
    <message>
        <source>{value} is not a real number. Write 0 if the person has none yet.</source>
        <translation>{value} ليس رقمًا حقيقيًا. يُكتب 0 إن لم يكن للشخص رقم بعد.</translation>
    </message>
    <message>
        <source>{value}: the spreadsheet kept only 15 digits of this number and its end is lost. Format the column as text and type the number again.</source>
        <translation>{value}: لم يحتفظ برنامج الجداول إلا بأول 15 خانة من هذا الرقم وضاع آخره. يُرجى تنسيق العمود كنص وكتابة الرقم من جديد.</translation>
    </message>
    <message>
        <source>“{name}” is not a name. Write it in letters.</source>
        <translation>‏«{name}» ليس اسمًا. يُكتب بالحروف.</translation>
    </message>
    <message>
        <source>“{source}” is not a kind of workbook. Known are {known}.</source>
        <translation>‏«{source}» ليس نوعًا معروفًا من الملفات. المعروف: {known}.</translation>
    </message>
    <message>
        <source>“{value}” has no such month: day and month seem to be exchanged. Write the day first, like 17-05-2019.</source>
        <translation>ليس في «{value}» شهر كهذا: يبدو أن اليوم والشهر متبادلان. يُكتب اليوم أولًا هكذا: 17-05-2019.</translation>
    </message>
    <message>
        <source>“{value}” has other signs than digits. Copy the number again.</source>
        <translation>في «{value}» علامات غير الأرقام. يُرجى نقل الرقم من جديد.</translation>
    </message>
    <message>
        <source>“{value}” is a date or a number, not words. It seems to stand in the wrong column.</source>
        <translation>‏«{value}» تاريخ أو رقم، لا كلمات. يبدو أنه في غير عموده.</translation>
    </message>
    <message>
        <source>“{value}” is a date, not “{field}”. It seems to stand in the wrong column.</source>
        <translation>‏«{value}» تاريخ، لا «{field}». يبدو أنه في غير عموده.</translation>
    </message>
    <message>
        <source>“{value}” is a word for “{other}”, not for “{field}”. It seems to stand in the wrong column.</source>
        <translation>‏«{value}» كلمة من «{other}»، لا من «{field}». يبدو أنها في غير عمودها.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write it like 17-05-2019, or only the year.</source>
        <translation>‏«{value}» ليس تاريخًا. يُكتب هكذا: 17-05-2019، أو السنة فقط.</translation>
    </message>
    <message>
        <source>“{value}” is not a day that exists. Write it like 17-05-2019.</source>
        <translation>‏«{value}» يوم غير موجود. يُكتب هكذا: 17-05-2019.</translation>
    </message>
    <message>
        <source>“{value}” is not a name.</source>
        <translation>‏«{value}» ليس اسمًا.</translation>
    </message>
    <message>
        <source>“{value}” is not known as “{field}”. Write one of: {allowed}.</source>
        <translation>‏«{value}» غير معروف في «{field}». يُكتب واحد من: {allowed}.</translation>
    </message>
    <message>
        <source>“{value}” lies before 1900 or after 2200. Check the year.</source>
        <translation>‏«{value}» قبل 1900 أو بعد 2200. يُرجى مراجعة السنة.</translation>
    </message>
    <message>
        <source>“{value}” was shortened by the spreadsheet and its end is lost. Format the column as text and type the number again.</source>
        <translation>‏«{value}» قصّره برنامج الجداول وضاع آخره. يُرجى تنسيق العمود كنص وكتابة الرقم من جديد.</translation>
    </message>
    <message>
        <source>“{value}”: write the year with four digits, like 17-05-2019.</source>
        <translation>‏«{value}»: تُكتب السنة بأربعة أرقام هكذا: 17-05-2019.</translation>
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
        <translation>! {what}‏، {day}: {fault}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>After a refusal: why, and when the family will be asked again.</source>
        <translation>بعد الرفض: السبب، ومتى تُسأل الأسرة من جديد.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>كل الأماكن</translation>
    </message>
    <message>
        <source>All residents</source>
        <translation>كل السكان</translation>
    </message>
    <message>
        <source>All volunteers</source>
        <translation>كل المتطوّعين</translation>
    </message>
    <message>
        <source>As known on {day}. An empty cell: not given yet. Bring this card and the child&apos;s book to every visit.</source>
        <translation>بحسب المعروف في {day}. الخانة الفارغة: لم تُعطَ بعد. تُحضر هذه البطاقة ودفتر الطفل في كل زيارة.</translation>
    </message>
    <message>
        <source>Ask the midwife before you change this.</source>
        <translation>يُرجى سؤال القابلة قبل تغيير هذا.</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>صبي</translation>
    </message>
    <message>
        <source>Boys and men</source>
        <translation>الذكور</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <source>Children here are vaccinated against Japanese encephalitis</source>
        <translation>يُطعّم الأطفال هنا ضد التهاب الدماغ الياباني</translation>
    </message>
    <message>
        <source>Choose what was confirmed.</source>
        <translation>يُرجى اختيار ما تأكّد.</translation>
    </message>
    <message>
        <source>Choose what was given.</source>
        <translation>يُرجى اختيار ما أُعطي.</translation>
    </message>
    <message>
        <source>Choose where it was given.</source>
        <translation>يُرجى اختيار مكان الإعطاء.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Confirm doses</source>
        <translation>تأكيد الجرعات</translation>
    </message>
    <message numerus="yes">
        <source>Confirm {n} doses of {name}</source>
        <translation>
            <numerusform>‏{name}: لا جرعات للتأكيد</numerusform>
            <numerusform>‏{name}: تأكيد جرعة واحدة</numerusform>
            <numerusform>‏{name}: تأكيد جرعتين</numerusform>
            <numerusform>‏{name}: تأكيد {n} جرعات</numerusform>
            <numerusform>‏{name}: تأكيد {n} جرعة</numerusform>
            <numerusform>‏{name}: تأكيد {n} جرعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>من أكّد</translation>
    </message>
    <message>
        <source>Confirmed by {name} on {day}</source>
        <translation>أكّد ذلك {name} في {day}</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>تاريخ التأكيد</translation>
    </message>
    <message>
        <source>Contained in {vaccine}</source>
        <translation>ضمن {vaccine}</translation>
    </message>
    <message>
        <source>Correct what was given</source>
        <translation>تصحيح ما أُعطي</translation>
    </message>
    <message>
        <source>Correct {what} of {day}</source>
        <translation>تصحيح {what} ليوم {day}</translation>
    </message>
    <message>
        <source>Correct {what} of {name}</source>
        <translation>‏{name}: تصحيح {what}</translation>
    </message>
    <message>
        <source>Date, as far as known</source>
        <translation>التاريخ، بقدر ما هو معروف</translation>
    </message>
    <message>
        <source>Dated before the dose before it ({day}). Check both dates.</source>
        <translation>تاريخها قبل الجرعة السابقة ({day}). يُرجى مراجعة التاريخين.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>الجرعات</translation>
    </message>
    <message>
        <source>Doses given in the month</source>
        <translation>الجرعات المعطاة خلال الشهر</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>Due and given</source>
        <translation>المستحق وما أُعطي</translation>
    </message>
    <message>
        <source>Due and missed</source>
        <translation>المستحق والفائت</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>مستحق حتى</translation>
    </message>
    <message>
        <source>Due from</source>
        <translation>مستحق من</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>مستحق الآن</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>مستحق منذ</translation>
    </message>
    <message>
        <source>Due since {day}, best by {until}.</source>
        <translation>مستحق منذ {day}، والأفضل حتى {until}.</translation>
    </message>
    <message>
        <source>Due since {day}.</source>
        <translation>مستحق منذ {day}.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <source>Elsewhere, seen on a card or told</source>
        <translation>في مكان آخر: مدوّن في البطاقة أو ذكرته الأسرة</translation>
    </message>
    <message>
        <source>Everybody has what the schedule asks for until this day. Choose a later day to see who is due then.</source>
        <translation>حصل الجميع على ما يطلبه الجدول حتى هذا اليوم. لمعرفة من يحين موعده لاحقًا يُرجى اختيار يوم بعده.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Example: vitamin A of February. With 1 month it may be given until the end of March and still counts.</source>
        <translation>مثال: فيتامين أ لشهر فبراير. مع شهر واحد يمكن إعطاؤه حتى آخر مارس ويُحتسب.</translation>
    </message>
    <message>
        <source>Family says so</source>
        <translation>بحسب قول الأسرة</translation>
    </message>
    <message>
        <source>First “{dose}” must be given.</source>
        <translation>يجب إعطاء «{dose}» أولًا.</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>بنت</translation>
    </message>
    <message>
        <source>Girls and women</source>
        <translation>الإناث</translation>
    </message>
    <message>
        <source>Given after the age limit: not after {day}. Tell the midwife.</source>
        <translation>أُعطيت بعد حد العمر: ليس بعد {day}. يُرجى إبلاغ القابلة.</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>أعطاه</translation>
    </message>
    <message>
        <source>Given elsewhere</source>
        <translation>أُعطي في مكان آخر</translation>
    </message>
    <message>
        <source>Given elsewhere on {day}.</source>
        <translation>أُعطي في مكان آخر في {day}.</translation>
    </message>
    <message>
        <source>Given here</source>
        <translation>أُعطي هنا</translation>
    </message>
    <message>
        <source>Given here on</source>
        <translation>أُعطي هنا في</translation>
    </message>
    <message>
        <source>Given here on {day}.</source>
        <translation>أُعطي هنا في {day}.</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>تاريخ الإعطاء</translation>
    </message>
    <message>
        <source>Given too early: not before {day}. Ask the midwife whether it must be repeated.</source>
        <translation>أُعطيت قبل الأوان: ليس قبل {day}. يُرجى سؤال القابلة هل تُعاد الجرعة.</translation>
    </message>
    <message>
        <source>Given too soon after the dose before: not before {day}. Ask the midwife whether it must be repeated.</source>
        <translation>أُعطيت قريبًا جدًا من الجرعة السابقة: ليس قبل {day}. يُرجى سؤال القابلة هل تُعاد الجرعة.</translation>
    </message>
    <message>
        <source>Given without stock of the post</source>
        <translation>أُعطي من غير مخزون النقطة الصحية</translation>
    </message>
    <message>
        <source>House</source>
        <translation>البيت</translation>
    </message>
    <message>
        <source>It could be given until {until}.</source>
        <translation>كان يمكن إعطاؤه حتى {until}.</translation>
    </message>
    <message>
        <source>It was best by {ideal}. Still allowed until {until}.</source>
        <translation>كان الأفضل حتى {ideal}. لا يزال مسموحًا حتى {until}.</translation>
    </message>
    <message>
        <source>It was given here: write the whole date.</source>
        <translation>أُعطي هنا: يُرجى كتابة التاريخ كاملًا.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>المتأخر</translation>
    </message>
    <message>
        <source>Late: it was due by {ideal}.</source>
        <translation>متأخر: كان مستحقًا حتى {ideal}.</translation>
    </message>
    <message>
        <source>Listed is what can still be given, and what became too late in this month, for those who live here.</source>
        <translation>في القائمة ما لا يزال يمكن إعطاؤه، وما فات وقته في هذا الشهر، لمن يقيمون هنا.</translation>
    </message>
    <message>
        <source>Listed is what may be given on the last day of the month to those who live here. A health worker decides what is given.</source>
        <translation>في القائمة ما يجوز إعطاؤه في آخر يوم من الشهر لمن يقيمون هنا. العامل الصحي يقرر ما يُعطى.</translation>
    </message>
    <message>
        <source>Lot number</source>
        <translation>رقم التشغيلة</translation>
    </message>
    <message numerus="yes">
        <source>Lot {lot} ({n} left)</source>
        <translation>
            <numerusform>التشغيلة ‎{lot} (لم يبقَ شيء)</numerusform>
            <numerusform>التشغيلة ‎{lot} (الباقي 1)</numerusform>
            <numerusform>التشغيلة ‎{lot} (الباقي 2)</numerusform>
            <numerusform>التشغيلة ‎{lot} (الباقي {n})</numerusform>
            <numerusform>التشغيلة ‎{lot} (الباقي {n})</numerusform>
            <numerusform>التشغيلة ‎{lot} (الباقي {n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lot {lot}, until {expiry} ({n} left)</source>
        <translation>
            <numerusform>التشغيلة ‎{lot}، حتى {expiry} (لم يبقَ شيء)</numerusform>
            <numerusform>التشغيلة ‎{lot}، حتى {expiry} (الباقي 1)</numerusform>
            <numerusform>التشغيلة ‎{lot}، حتى {expiry} (الباقي 2)</numerusform>
            <numerusform>التشغيلة ‎{lot}، حتى {expiry} (الباقي {n})</numerusform>
            <numerusform>التشغيلة ‎{lot}، حتى {expiry} (الباقي {n})</numerusform>
            <numerusform>التشغيلة ‎{lot}، حتى {expiry} (الباقي {n})</numerusform>
        </translation>
    </message>
    <message>
        <source>May be given: {what}</source>
        <translation>يجوز إعطاؤه: {what}</translation>
    </message>
    <message>
        <source>Midwife</source>
        <translation>القابلة</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>الفائت</translation>
    </message>
    <message>
        <source>Missed in {month}. It can be given until {until}.</source>
        <translation>فات في {month}. يمكن إعطاؤه حتى {until}.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>الأم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the health worker</source>
        <translation>اسم العامل الصحي</translation>
    </message>
    <message>
        <source>Name, mother or house</source>
        <translation>الاسم أو الأم أو البيت</translation>
    </message>
    <message>
        <source>Newborns here get a first dose against polio at birth</source>
        <translation>يُعطى المواليد هنا جرعة أولى ضد شلل الأطفال عند الولادة</translation>
    </message>
    <message>
        <source>Next: {what}, from {day}</source>
        <translation>التالي: {what}، من {day}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No campaign in this month</source>
        <translation>لا حملة في هذا الشهر</translation>
    </message>
    <message>
        <source>No campaign of this runs now, or the child is not of its age. Ask the midwife.</source>
        <translation>لا حملة لهذا جارية الآن، أو عمر الطفل خارجها. يُرجى سؤال القابلة.</translation>
    </message>
    <message>
        <source>No lot that may be given out</source>
        <translation>لا تشغيلة صالحة للصرف</translation>
    </message>
    <message>
        <source>No time is left for it: too short after “{dose}” until it is too late on {until}.</source>
        <translation>لم يبقَ لها وقت: المدة بعد «{dose}» أقصر من اللازم، ويفوت وقتها في {until}.</translation>
    </message>
    <message>
        <source>No {item} is left that may be given out. Record the delivery in Stock first, or choose “Given without stock of the post”.</source>
        <translation>لم يبقَ من {item} ما يصلح للصرف. يُرجى تسجيل التوريد في «المخزون» أولًا، أو اختيار «أُعطي من غير مخزون النقطة الصحية».</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Nobody fits these choices</source>
        <translation>لا أحد بهذه الاختيارات</translation>
    </message>
    <message>
        <source>Nobody is due</source>
        <translation>لا مستحق لأحد</translation>
    </message>
    <message>
        <source>Nobody is missed</source>
        <translation>لم يفت أحدًا شيء</translation>
    </message>
    <message>
        <source>Nobody looks after them</source>
        <translation>لا متطوّع يتابعهم</translation>
    </message>
    <message>
        <source>Nobody of those shown is left.</source>
        <translation>لم يبقَ أحد من المعروضين.</translation>
    </message>
    <message>
        <source>Not asked for: “{dose}”, which comes after it, is recorded.</source>
        <translation>غير مطلوبة: سُجّلت «{dose}» التي تليها.</translation>
    </message>
    <message>
        <source>Not before {day}.</source>
        <translation>ليس قبل {day}.</translation>
    </message>
    <message>
        <source>Not before {day}: too short after the last one.</source>
        <translation>ليس قبل {day}: المدة بعد السابقة أقصر من اللازم.</translation>
    </message>
    <message>
        <source>Not before {day}: too short after “{dose}”.</source>
        <translation>ليس قبل {day}: المدة بعد «{dose}» أقصر من اللازم.</translation>
    </message>
    <message>
        <source>Not confirmed by a health worker yet</source>
        <translation>لم يؤكده عامل صحي بعد</translation>
    </message>
    <message>
        <source>Not offered: lot {lot}. {reason}</source>
        <translation>غير معروضة: التشغيلة ‎{lot}. {reason}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing is due on this day.</source>
        <translation>لا شيء مستحق في هذا اليوم.</translation>
    </message>
    <message>
        <source>Nothing is planned for this person, and nothing is recorded yet.</source>
        <translation>لا شيء مقرر لهذا الشخص، ولم يُسجّل شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing was left out whose time is over.</source>
        <translation>لم يُترك شيء فات وقته.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>في أي يوم</translation>
    </message>
    <message>
        <source>Only for boys.</source>
        <translation>للذكور فقط.</translation>
    </message>
    <message>
        <source>Only for girls.</source>
        <translation>للإناث فقط.</translation>
    </message>
    <message>
        <source>Only for people at risk: the health worker decides.</source>
        <translation>لمن هم في خطر فقط: العامل الصحي يقرر.</translation>
    </message>
    <message>
        <source>Only for pregnant women.</source>
        <translation>للحوامل فقط.</translation>
    </message>
    <message>
        <source>Only for women after a birth.</source>
        <translation>للنساء بعد الولادة فقط.</translation>
    </message>
    <message>
        <source>Only where the health centre gives it.</source>
        <translation>حيث يعطيه المركز الصحي فقط.</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>فتح البطاقة</translation>
    </message>
    <message>
        <source>Past the usual age. Ask the midwife.</source>
        <translation>تجاوز العمر المعتاد. يُرجى سؤال القابلة.</translation>
    </message>
    <message>
        <source>Past the usual age. It can still be caught up.</source>
        <translation>تجاوز العمر المعتاد. لا يزال يمكن استدراكه.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>People, each once in a row. Residents only; visitors stand in a column of their own and in no other. Doses of which only the year is known stand in no month.</source>
        <translation>أعداد الأشخاص، كل شخص مرة واحدة في الصف. للسكان فقط؛ وللزوار عمود خاص لا يُحسبون في غيره. والجرعات التي لا تُعرف إلا سنتها لا تُحسب في أي شهر.</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>طباعة القائمة</translation>
    </message>
    <message>
        <source>Print the vaccination card</source>
        <translation>طباعة بطاقة التطعيم</translation>
    </message>
    <message>
        <source>Received in this campaign: {dose}.</source>
        <translation>أُعطي في هذه الحملة: {dose}.</translation>
    </message>
    <message>
        <source>Received on {given}, too short before this campaign.</source>
        <translation>أُعطي في {given}، والمدة قبل هذه الحملة أقصر من اللازم.</translation>
    </message>
    <message>
        <source>Received, the date is not known.</source>
        <translation>أُعطي، والتاريخ غير معروف.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>Refused before</source>
        <translation>رُفض من قبل</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translation>تاريخ الرفض</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Remove {what} of {day}</source>
        <translation>إزالة {what} ليوم {day}</translation>
    </message>
    <message>
        <source>Remove {what} of {name}</source>
        <translation>‏{name}: إزالة {what}</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>تاريخ الاطلاع</translation>
    </message>
    <message>
        <source>Seen on card</source>
        <translation>مدوّن في البطاقة</translation>
    </message>
    <message>
        <source>Seen on the card</source>
        <translation>مدوّن في البطاقة</translation>
    </message>
    <message>
        <source>Seen on the card: {day}.</source>
        <translation>مدوّن في البطاقة: {day}.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>الجنس غير معروف</translation>
    </message>
    <message>
        <source>Show by place</source>
        <translation>تصفية بالمكان</translation>
    </message>
    <message>
        <source>Show by vaccine or supplement</source>
        <translation>تصفية باللقاح أو المكمّل</translation>
    </message>
    <message>
        <source>Show by volunteer</source>
        <translation>تصفية بالمتطوّع</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status on</source>
        <translation>الحالة في</translation>
    </message>
    <message>
        <source>Still due at the end of the month</source>
        <translation>لا يزال مستحقًا في آخر الشهر</translation>
    </message>
    <message>
        <source>Supervising officer</source>
        <translation>المشرف الصحي</translation>
    </message>
    <message>
        <source>Taken from the post&apos;s stock</source>
        <translation>مأخوذ من مخزون النقطة الصحية</translation>
    </message>
    <message>
        <source>The birth date is not known. Write at least the year.</source>
        <translation>تاريخ الميلاد غير معروف. يُرجى كتابة السنة على الأقل.</translation>
    </message>
    <message>
        <source>The child has grown out of this dose.</source>
        <translation>كبر الطفل على هذه الجرعة.</translation>
    </message>
    <message>
        <source>The date of birth is not known: nobody can say what is due. Write it on the person&apos;s card.</source>
        <translation>تاريخ الميلاد غير معروف، فلا يُعرف ما هو مستحق. يُرجى كتابته في بطاقة الشخص.</translation>
    </message>
    <message>
        <source>The day from which it counts is not known.</source>
        <translation>اليوم الذي يبدأ منه الحساب غير معروف.</translation>
    </message>
    <message>
        <source>The midwife looks at the child&apos;s book or the vaccine record and ticks what is right.</source>
        <translation>تنظر القابلة في دفتر الطفل أو سجل التطعيم وتحدد ما هو صحيح.</translation>
    </message>
    <message>
        <source>The midwife, nurse or volunteer who gave it.</source>
        <translation>القابلة أو الممرضة أو المتطوّعة التي أعطته.</translation>
    </message>
    <message>
        <source>The vaccine against rotavirus that is used here needs three doses</source>
        <translation>لقاح الروتا المستخدم هنا من ثلاث جرعات</translation>
    </message>
    <message>
        <source>This dose is recorded already. Record it again only if it was really given twice.</source>
        <translation>هذه الجرعة مسجّلة من قبل. لا تُسجّل من جديد إلا إذا أُعطيت مرتين حقًا.</translation>
    </message>
    <message>
        <source>This is recorded for that date already.</source>
        <translation>هذا مسجّل من قبل في ذلك التاريخ.</translation>
    </message>
    <message>
        <source>This person stands in no list any more: a vaccination card cannot be printed.</source>
        <translation>هذا الشخص لم يعد في أي قائمة: لا يمكن طباعة بطاقة تطعيم له.</translation>
    </message>
    <message>
        <source>This was taken off the card. Look at the card again.</source>
        <translation>أُزيل هذا من البطاقة. يُرجى فتح البطاقة من جديد.</translation>
    </message>
    <message>
        <source>Tick at least one person.</source>
        <translation>يُرجى تحديد شخص واحد على الأقل.</translation>
    </message>
    <message>
        <source>Tick everybody who was given it</source>
        <translation>يُرجى تحديد كل من أُعطي</translation>
    </message>
    <message>
        <source>Told by the family</source>
        <translation>ذكرته الأسرة</translation>
    </message>
    <message>
        <source>Told by the family: {day}.</source>
        <translation>ذكرته الأسرة: {day}.</translation>
    </message>
    <message>
        <source>Try fewer letters, or choose everything and all places.</source>
        <translation>يُرجى تجربة أحرف أقل، أو اختيار كل شيء وكل الأماكن.</translation>
    </message>
    <message>
        <source>Vaccination card</source>
        <translation>بطاقة التطعيم</translation>
    </message>
    <message>
        <source>Vaccine or supplement</source>
        <translation>اللقاح أو المكمّل</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>اللقاحات</translation>
    </message>
    <message>
        <source>Visitors, given here</source>
        <translation>زوار أُعطوا هنا</translation>
    </message>
    <message>
        <source>Vitamin A and worm medicine are given to everybody of an age in certain months. Choose a day in such a month.</source>
        <translation>فيتامين أ ودواء الديدان يُعطيان لكل من هم في عمر معيّن في أشهر محددة. يُرجى اختيار يوم في شهر منها.</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>المتطوّع</translation>
    </message>
    <message>
        <source>Was it offered and refused?</source>
        <translation>هل عُرض ورُفض؟</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>What the midwife decided</source>
        <translation>قرار القابلة</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>ما أُعطي</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>ما فات</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Who is due</source>
        <translation>المستحق لهم</translation>
    </message>
    <message>
        <source>Who missed a campaign is looked for until this many months after it</source>
        <translation>تستمر متابعة من فاتتهم حملة هذا العدد من الأشهر بعدها</translation>
    </message>
    <message>
        <source>Who was missed</source>
        <translation>من فاتهم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why not the lot that expires first?</source>
        <translation>لماذا ليست التشغيلة الأقرب انتهاءً؟</translation>
    </message>
    <message>
        <source>Write down a vaccine or supplement</source>
        <translation>تسجيل لقاح أو مكمّل</translation>
    </message>
    <message>
        <source>Write down another one</source>
        <translation>تسجيل آخر</translation>
    </message>
    <message>
        <source>Write down for several</source>
        <translation>تسجيل لعدة أشخاص</translation>
    </message>
    <message>
        <source>Write down that {name} was offered {what} and refused</source>
        <translation>‏{name}: تسجيل أن {what} عُرض ورُفض</translation>
    </message>
    <message>
        <source>Write down {what} for {name}</source>
        <translation>‏{name}: تسجيل {what}</translation>
    </message>
    <message numerus="yes">
        <source>Write down {what} for {n} people</source>
        <translation>
            <numerusform>تسجيل {what} (لا أحد)</numerusform>
            <numerusform>تسجيل {what} لشخص واحد</numerusform>
            <numerusform>تسجيل {what} لشخصين</numerusform>
            <numerusform>تسجيل {what} لعدد {n} أشخاص</numerusform>
            <numerusform>تسجيل {what} لعدد {n} شخصًا</numerusform>
            <numerusform>تسجيل {what} لعدد {n} شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the name of the health worker who saw the proof.</source>
        <translation>يُرجى كتابة اسم العامل الصحي الذي اطّلع على الإثبات.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>الميلاد {day}</translation>
    </message>
    <message>
        <source>catch up</source>
        <translation>استدراكي</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>التاريخ غير معروف</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>مستحق الآن</translation>
    </message>
    <message>
        <source>given</source>
        <translation>أُعطي</translation>
    </message>
    <message>
        <source>in {vaccine}</source>
        <translation>ضمن {vaccine}</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>التشغيلة ‎{lot}</translation>
    </message>
    <message>
        <source>months</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>mother {name}</source>
        <translation>الأم {name}</translation>
    </message>
    <message>
        <source>must wait</source>
        <translation>غير ممكن بعد</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>لم يُعطَ</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>refused {day}</source>
        <translation>رُفض في {day}</translation>
    </message>
    <message>
        <source>still allowed</source>
        <translation>لا يزال مسموحًا</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>فات وقته</translation>
    </message>
    <message>
        <source>{day} is before the birth ({birth}). Check both dates.</source>
        <translation>‏{day} قبل الولادة ({birth}). يُرجى مراجعة التاريخين.</translation>
    </message>
    <message>
        <source>{day} is in the future. Write the date on which it was given.</source>
        <translation>‏{day} لم يأتِ بعد. يُرجى كتابة تاريخ الإعطاء.</translation>
    </message>
    <message>
        <source>{day} is in the future. Write the day on which the proof was seen.</source>
        <translation>‏{day} لم يأتِ بعد. يُرجى كتابة يوم الاطلاع على الإثبات.</translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <translation>{first} · {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}، {second}</translation>
    </message>
    <message>
        <source>{given} It was in {vaccine}.</source>
        <translation>{given} كان ضمن {vaccine}.</translation>
    </message>
    <message>
        <source>{given} was given. At this age it is {wanted}. Tell the midwife.</source>
        <translation>أُعطي {given}. والمقرر في هذا العمر {wanted}. يُرجى إبلاغ القابلة.</translation>
    </message>
    <message>
        <source>{item}: {lot}</source>
        <translation>{item}: {lot}</translation>
    </message>
    <message>
        <source>{level} {value}</source>
        <translation>{level} {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} due now</source>
        <translation>
            <numerusform>مستحق الآن: {n}</numerusform>
            <numerusform>مستحق الآن: {n}</numerusform>
            <numerusform>مستحق الآن: {n}</numerusform>
            <numerusform>مستحق الآن: {n}</numerusform>
            <numerusform>مستحق الآن: {n}</numerusform>
            <numerusform>مستحق الآن: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} given</source>
        <translation>
            <numerusform>أُعطي: {n}</numerusform>
            <numerusform>أُعطي: {n}</numerusform>
            <numerusform>أُعطي: {n}</numerusform>
            <numerusform>أُعطي: {n}</numerusform>
            <numerusform>أُعطي: {n}</numerusform>
            <numerusform>أُعطي: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not confirmed by a health worker yet</source>
        <translation>
            <numerusform>لم يؤكده عامل صحي بعد: {n}</numerusform>
            <numerusform>لم يؤكده عامل صحي بعد: {n}</numerusform>
            <numerusform>لم يؤكده عامل صحي بعد: {n}</numerusform>
            <numerusform>لم يؤكده عامل صحي بعد: {n}</numerusform>
            <numerusform>لم يؤكده عامل صحي بعد: {n}</numerusform>
            <numerusform>لم يؤكده عامل صحي بعد: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not yet</source>
        <translation>
            <numerusform>ليس بعد: {n}</numerusform>
            <numerusform>ليس بعد: {n}</numerusform>
            <numerusform>ليس بعد: {n}</numerusform>
            <numerusform>ليس بعد: {n}</numerusform>
            <numerusform>ليس بعد: {n}</numerusform>
            <numerusform>ليس بعد: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} overdue</source>
        <translation>
            <numerusform>متأخر: {n}</numerusform>
            <numerusform>متأخر: {n}</numerusform>
            <numerusform>متأخر: {n}</numerusform>
            <numerusform>متأخر: {n}</numerusform>
            <numerusform>متأخر: {n}</numerusform>
            <numerusform>متأخر: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>{n} أشخاص</numerusform>
            <numerusform>{n} شخصًا</numerusform>
            <numerusform>{n} شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people missed something that can still be given</source>
        <translation>
            <numerusform>لم يفت أحدًا شيء يمكن إعطاؤه</numerusform>
            <numerusform>شخص واحد فاته شيء لا يزال ممكنًا إعطاؤه</numerusform>
            <numerusform>شخصان فاتهما شيء لا يزال ممكنًا إعطاؤه</numerusform>
            <numerusform>‏{n} أشخاص فاتهم شيء لا يزال ممكنًا إعطاؤه</numerusform>
            <numerusform>‏{n} شخصًا فاتهم شيء لا يزال ممكنًا إعطاؤه</numerusform>
            <numerusform>‏{n} شخص فاتهم شيء لا يزال ممكنًا إعطاؤه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} refused</source>
        <translation>
            <numerusform>رُفض: {n}</numerusform>
            <numerusform>رُفض: {n}</numerusform>
            <numerusform>رُفض: {n}</numerusform>
            <numerusform>رُفض: {n}</numerusform>
            <numerusform>رُفض: {n}</numerusform>
            <numerusform>رُفض: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} refused before</source>
        <translation>
            <numerusform>رُفض من قبل: {n}</numerusform>
            <numerusform>رُفض من قبل: {n}</numerusform>
            <numerusform>رُفض من قبل: {n}</numerusform>
            <numerusform>رُفض من قبل: {n}</numerusform>
            <numerusform>رُفض من قبل: {n}</numerusform>
            <numerusform>رُفض من قبل: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} still allowed</source>
        <translation>
            <numerusform>لا يزال مسموحًا: {n}</numerusform>
            <numerusform>لا يزال مسموحًا: {n}</numerusform>
            <numerusform>لا يزال مسموحًا: {n}</numerusform>
            <numerusform>لا يزال مسموحًا: {n}</numerusform>
            <numerusform>لا يزال مسموحًا: {n}</numerusform>
            <numerusform>لا يزال مسموحًا: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to catch up</source>
        <translation>
            <numerusform>استدراكي: {n}</numerusform>
            <numerusform>استدراكي: {n}</numerusform>
            <numerusform>استدراكي: {n}</numerusform>
            <numerusform>استدراكي: {n}</numerusform>
            <numerusform>استدراكي: {n}</numerusform>
            <numerusform>استدراكي: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} too late</source>
        <translation>
            <numerusform>فات وقته: {n}</numerusform>
            <numerusform>فات وقته: {n}</numerusform>
            <numerusform>فات وقته: {n}</numerusform>
            <numerusform>فات وقته: {n}</numerusform>
            <numerusform>فات وقته: {n}</numerusform>
            <numerusform>فات وقته: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} If it is right, save once more: it stays on the card, marked.</source>
        <translation>{reason} إن كان صحيحًا فليُحفظ مرة أخرى: يبقى في البطاقة مع علامة.</translation>
    </message>
    <message>
        <source>{status}, refused before</source>
        <translation>{status}، رُفض من قبل</translation>
    </message>
    <message>
        <source>{what}, {month}</source>
        <translation>{what}‏، {month}</translation>
    </message>
    <message>
        <source>{what}: has all, in time</source>
        <translation>{what}: مكتمل في موعده</translation>
    </message>
    <message>
        <source>{what}: has all, later than planned</source>
        <translation>{what}: مكتمل بعد موعده</translation>
    </message>
    <message numerus="yes">
        <source>{what}: {n} missing</source>
        <translation>
            <numerusform>{what}: لا شيء ناقص</numerusform>
            <numerusform>{what}: الناقص واحد</numerusform>
            <numerusform>{what}: الناقص اثنان</numerusform>
            <numerusform>{what}: الناقص {n}</numerusform>
            <numerusform>{what}: الناقص {n}</numerusform>
            <numerusform>{what}: الناقص {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}: {n} to go until {day}</source>
        <translation>
            <numerusform>{what}: لم يبقَ شيء حتى {day}</numerusform>
            <numerusform>{what}: الباقي واحد حتى {day}</numerusform>
            <numerusform>{what}: الباقي اثنان حتى {day}</numerusform>
            <numerusform>{what}: الباقي {n} حتى {day}</numerusform>
            <numerusform>{what}: الباقي {n} حتى {day}</numerusform>
            <numerusform>{what}: الباقي {n} حتى {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A backup is made each day in the folder of the post. Put one on a stick as well, at least once a week, and keep the stick in another house.</source>
        <translation>تُعمل نسخة احتياطية كل يوم في مجلد النقطة الصحية. ويُستحسن عمل نسخة على ذاكرة USB أيضًا، مرة في الأسبوع على الأقل، وحفظها في بيت آخر.</translation>
    </message>
    <message>
        <source>A3 (297 × 420 mm)</source>
        <translation>A3 (297 × 420 ملم)</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 ملم)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Change her passphrase</source>
        <translation>تغيير عبارة مرور القابلة</translation>
    </message>
    <message>
        <source>Change the details of the post</source>
        <translation>تغيير بيانات النقطة الصحية</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Choose the stick or a folder on it</source>
        <translation>اختيار ذاكرة USB أو مجلد عليها</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Country (registers and vaccine schedule)</source>
        <translation>البلد (السجلات وجدول اللقاحات)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>District</source>
        <translation>المحافظة</translation>
    </message>
    <message>
        <source>Enter the details of the post</source>
        <translation>إدخال بيانات النقطة الصحية</translation>
    </message>
    <message>
        <source>F4, folio (215 × 330 mm)</source>
        <translation>F4، فوليو (215 × 330 ملم)</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Fill this in, or choose a value.</source>
        <translation>يُرجى ملء هذه الخانة أو اختيار قيمة.</translation>
    </message>
    <message>
        <source>Head of the post</source>
        <translation>مسؤول النقطة الصحية</translation>
    </message>
    <message>
        <source>Health centre</source>
        <translation>المركز الصحي</translation>
    </message>
    <message>
        <source>Her passphrase until now</source>
        <translation>عبارة مرورها الحالية</translation>
    </message>
    <message>
        <source>History shows it beside what you enter. It is used from the next start on.</source>
        <translation>يظهر في «العمليات السابقة» بجانب كل إدخال. ويُستعمل ابتداءً من التشغيل القادم.</translation>
    </message>
    <message>
        <source>How figures are written. All kinds can be typed.</source>
        <translation>كيف تُكتب الأرقام. ويمكن إدخالها بكل الأشكال.</translation>
    </message>
    <message>
        <source>I have the new sheet on paper</source>
        <translation>الورقة الجديدة مطبوعة لدي</translation>
    </message>
    <message>
        <source>Is her recovery sheet lost, or did somebody see it? Make a new one while her entries are open: the old words are then worthless.</source>
        <translation>هل ضاعت ورقة الاسترداد أو رآها أحد؟ يُرجى إعداد ورقة جديدة ما دامت قيود القابلة مفتوحة: عندها لا تعود الكلمات القديمة صالحة.</translation>
    </message>
    <message>
        <source>Is the recovery sheet lost, or did a stranger see it? Make a new one: the old words then no longer open the post.</source>
        <translation>هل ضاعت ورقة الاسترداد أو رآها غريب؟ تُعمل ورقة جديدة، وعندها لا تفتح الكلمات القديمة النقطة الصحية.</translation>
    </message>
    <message>
        <source>Key of the midwife</source>
        <translation>مفتاح القابلة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Like this computer</source>
        <translation>مثل هذا الحاسوب</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>عمل نسخة احتياطية الآن</translation>
    </message>
    <message>
        <source>Make a backup on a stick</source>
        <translation>عمل نسخة احتياطية على ذاكرة USB</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>عمل ورقة استرداد جديدة</translation>
    </message>
    <message>
        <source>Make a new recovery sheet of the midwife</source>
        <translation>إعداد ورقة استرداد جديدة للقابلة</translation>
    </message>
    <message>
        <source>Make the key of the midwife</source>
        <translation>إعداد مفتاح القابلة</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Name of the post</source>
        <translation>اسم النقطة الصحية</translation>
    </message>
    <message>
        <source>New passphrase of the midwife</source>
        <translation>عبارة مرور القابلة الجديدة</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>غير مؤكّد بعد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Paper of the printer</source>
        <translation>ورق الطابعة</translation>
    </message>
    <message>
        <source>Passphrase and recovery</source>
        <translation>عبارة المرور والاسترداد</translation>
    </message>
    <message>
        <source>Passphrase of the midwife</source>
        <translation>عبارة مرور القابلة</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Printed while nobody holds this office under “Volunteers”, “Offices”.</source>
        <translation>يُطبع ما دام لا أحد يشغل هذا المنصب في «المتطوّعون»، «المناصب».</translation>
    </message>
    <message>
        <source>Red line on the growth card (KMS)</source>
        <translation>الخط الأحمر في بطاقة النمو (KMS)</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Setting of the post</source>
        <translation>إعداد للنقطة الصحية</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>She forgot it, but has her recovery sheet</source>
        <translation>نسيتها، لكن لديها ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Some things people tell only the midwife: HIV, violence, worries, family planning. Volunteers can write them down, but only the midwife can read them, with a passphrase that she alone knows.</source>
        <translation>بعض الأمور لا يقولها الناس إلا للقابلة: فيروس نقص المناعة، العنف، الهموم، تنظيم الأسرة. يمكن للمتطوّعين تدوينها، لكن لا تقرؤها إلا القابلة بعبارة مرور تعرفها وحدها.</translation>
    </message>
    <message>
        <source>Street, neighbourhood.</source>
        <translation>الشارع والمحلة.</translation>
    </message>
    <message>
        <source>Sub-district</source>
        <translation>الناحية</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>The 12 words of the midwife&apos;s recovery sheet, with spaces between them</source>
        <translation>كلمات ورقة استرداد القابلة الاثنتا عشرة، وبينها مسافات</translation>
    </message>
    <message>
        <source>The backup was made and opened again to be sure: {folder}</source>
        <translation>تم عمل النسخة الاحتياطية وفتحها للتأكد: {folder}</translation>
    </message>
    <message>
        <source>The last backups in the folder of the post</source>
        <translation>آخر النسخ الاحتياطية في مجلد النقطة الصحية</translation>
    </message>
    <message>
        <source>The midwife looks at this year&apos;s printed card. Until then children below −2 are referred too, and papers say that the line is not confirmed.</source>
        <translation>تنظر القابلة في بطاقة هذه السنة المطبوعة. وحتى ذلك الحين يُحال أيضًا الأطفال تحت ‎−2، ويُكتب في الأوراق أن الخط غير مؤكّد.</translation>
    </message>
    <message>
        <source>The midwife types her own passphrase here, unseen by others. It must not be the passphrase of the post.</source>
        <translation>تكتب القابلة هنا عبارة مرورها بنفسها دون أن يراها أحد. يجب ألا تكون عبارة مرور النقطة الصحية.</translation>
    </message>
    <message>
        <source>The midwife&apos;s entries are locked.</source>
        <translation>قيود القابلة مقفلة.</translation>
    </message>
    <message>
        <source>The midwife&apos;s entries are open on this laptop.</source>
        <translation>قيود القابلة مفتوحة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The new passphrase opens the midwife&apos;s entries from now on.</source>
        <translation>عبارة المرور الجديدة تفتح قيود القابلة من الآن.</translation>
    </message>
    <message>
        <source>The new passphrase opens the post from now on. Older backups keep the old one.</source>
        <translation>تفتح عبارة المرور الجديدة النقطة الصحية من الآن. أما النسخ الاحتياطية الأقدم فتبقى على القديمة.</translation>
    </message>
    <message>
        <source>The post</source>
        <translation>النقطة الصحية</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>بداية الأسبوع</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>لا توجد نسخة بعد.</translation>
    </message>
    <message>
        <source>Usual for this language</source>
        <translation>المعتاد في هذه اللغة</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>القرية</translation>
    </message>
    <message>
        <source>Village head</source>
        <translation>رئيس القرية</translation>
    </message>
    <message>
        <source>Village midwife</source>
        <translation>قابلة القرية</translation>
    </message>
    <message>
        <source>Volunteer who keeps the registers</source>
        <translation>المتطوّع المسؤول عن السجلات</translation>
    </message>
    <message>
        <source>What is written there</source>
        <translation>المكتوب فيه</translation>
    </message>
    <message>
        <source>Who signs the registers</source>
        <translation>الموقّعون على السجلات</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size}%</translation>
    </message>
    <message>
        <source>−2, confirmed by a health worker</source>
        <translation>‎−2، أكّده عامل صحي</translation>
    </message>
    <message>
        <source>−3, confirmed by a health worker</source>
        <translation>‎−3، أكّده عامل صحي</translation>
    </message>
</context>
<context>
    <name>Sex in one letter</name>
    <message>
        <source>F</source>
        <translation>أ</translation>
    </message>
    <message>
        <source>M</source>
        <translation>ذ</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>A made-up village to try everything in. Nothing there is real.</source>
        <translation>قرية متخيّلة لتجربة كل شيء. لا شيء فيها حقيقي.</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>About 480 people and a year of open days. This takes a few seconds.</source>
        <translation>نحو 480 شخصًا وسنة من أيام المتابعة. يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Another post</source>
        <translation>نقطة صحية أخرى</translation>
    </message>
    <message>
        <source>Another word stands on the sheet. Look at number {number} again.</source>
        <translation>في الورقة كلمة أخرى. يُرجى النظر إلى الرقم {number} من جديد.</translation>
    </message>
    <message>
        <source>At least 8 characters. Four words that only you would put together are easy to keep in mind.</source>
        <translation>8 أحرف على الأقل. أربع كلمات لا يجمعها غيرك يسهل تذكّرها.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation>بدء العمل</translation>
    </message>
    <message>
        <source>Choose its folder on this computer or on a stick.</source>
        <translation>يُختار مجلدها على هذا الحاسوب أو على ذاكرة USB.</translation>
    </message>
    <message>
        <source>Choose where the post is kept</source>
        <translation>اختيار مكان حفظ النقطة الصحية</translation>
    </message>
    <message>
        <source>Choose your language. It can be changed at any time.</source>
        <translation>يُرجى اختيار اللغة. ويمكن تغييرها في أي وقت.</translation>
    </message>
    <message>
        <source>Country (registers and vaccine schedule)</source>
        <translation>البلد (السجلات وجدول اللقاحات)</translation>
    </message>
    <message>
        <source>For real work. Everything stays on this computer, locked with a passphrase.</source>
        <translation>للعمل الحقيقي. كل شيء يبقى على هذا الحاسوب مقفلًا بعبارة مرور.</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>نسيت عبارة المرور؟</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>History shows it beside what you enter.</source>
        <translation>يظهر في «العمليات السابقة» بجانب كل إدخال.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>بماذا نبدأ؟</translation>
    </message>
    <message>
        <source>If the midwife forgets her passphrase, only these 12 words open her entries. Print the sheet or write the words down. She keeps the paper herself. They are shown only now.</source>
        <translation>إن نسيت القابلة عبارة مرورها، فلا تفتح قيودها إلا هذه الكلمات الاثنتا عشرة. يُرجى طباعة الورقة أو كتابة الكلمات. تحتفظ القابلة بالورقة بنفسها. لا تظهر الكلمات إلا الآن.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, only these 12 words open the post. Print the sheet or write the words down, and keep the paper where you keep the post&apos;s documents. They are shown only now.</source>
        <translation>إذا نُسيت عبارة المرور فلا تفتح النقطة الصحية إلا هذه الكلمات، وعددها 12. يُرجى طباعة الورقة أو كتابة الكلمات، وحفظها مع وثائق النقطة الصحية. ولا تظهر الكلمات إلا الآن.</translation>
    </message>
    <message>
        <source>Kept in the folder {folder}</source>
        <translation>محفوظة في المجلد {folder}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Make a new post</source>
        <translation>إنشاء نقطة صحية جديدة</translation>
    </message>
    <message>
        <source>Make the post</source>
        <translation>إنشاء النقطة الصحية</translation>
    </message>
    <message>
        <source>Making a village to practise with</source>
        <translation>يجري إنشاء قرية للتدريب</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Open a post that exists</source>
        <translation>فتح نقطة صحية موجودة</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>فتح النقطة الصحية</translation>
    </message>
    <message>
        <source>Open with the new passphrase</source>
        <translation>الفتح بعبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Opening the post</source>
        <translation>يجري فتح النقطة الصحية</translation>
    </message>
    <message>
        <source>Other folder</source>
        <translation>مجلد آخر</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>طباعة الورقة</translation>
    </message>
    <message>
        <source>Recovery sheet of the midwife {post}.pdf</source>
        <translation>ورقة استرداد القابلة {post}.pdf</translation>
    </message>
    <message>
        <source>Recovery sheet {post}.pdf</source>
        <translation>ورقة الاسترداد {post}.pdf</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>حفظ الورقة PDF</translation>
    </message>
    <message>
        <source>Saved: {file}. Print it, then delete the file: whoever has it can open the post.</source>
        <translation>تم الحفظ: {file}. يُرجى طباعته ثم حذف الملف: فمن لديه الملف يستطيع فتح النقطة الصحية.</translation>
    </message>
    <message>
        <source>Saved: {file}. Print it, then delete the file: whoever has it can read the midwife&apos;s entries.</source>
        <translation>حُفظ: {file}. يُرجى طباعته ثم حذف الملف: من يملكه يستطيع قراءة قيود القابلة.</translation>
    </message>
    <message>
        <source>Take the recovery sheet that was printed when the post was made, and type its 12 words.</source>
        <translation>تُؤخذ ورقة الاسترداد التي طُبعت عند إنشاء النقطة الصحية، وتُكتب كلماتها، وعددها 12.</translation>
    </message>
    <message>
        <source>The 12 words, with spaces between them</source>
        <translation>الكلمات كلها (12)، وبينها مسافات</translation>
    </message>
    <message>
        <source>The new post</source>
        <translation>النقطة الصحية الجديدة</translation>
    </message>
    <message>
        <source>The passphrase locks the data of all residents. Without it nobody can read them, also if the computer is stolen.</source>
        <translation>عبارة المرور تقفل بيانات كل السكان. وبدونها لا يقرؤها أحد، حتى لو سُرق الحاسوب.</translation>
    </message>
    <message>
        <source>The post was not opened</source>
        <translation>لم تُفتح النقطة الصحية</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>The recovery sheet of the midwife</source>
        <translation>ورقة استرداد القابلة</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>أُرسلت الورقة إلى الطابعة.</translation>
    </message>
    <message>
        <source>This is not the same as above. Type both once more.</source>
        <translation>هذه ليست كالتي فوقها. يُرجى كتابة الاثنتين من جديد.</translation>
    </message>
    <message>
        <source>This is too short. Choose at least 8 characters, for example four words.</source>
        <translation>هذه قصيرة جدًا. يُرجى اختيار 8 أحرف على الأقل، مثل أربع كلمات.</translation>
    </message>
    <message>
        <source>This stands on the printed registers. All of it can be changed later in Settings.</source>
        <translation>يظهر هذا في السجلات المطبوعة. ويمكن تغييره كله لاحقًا من الإعدادات.</translation>
    </message>
    <message>
        <source>Three words from the sheet</source>
        <translation>ثلاث كلمات من الورقة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Type these words from the paper, so that we know it can be read.</source>
        <translation>تُكتب هذه الكلمات من الورقة، للتأكد من أنها مقروءة.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا وسهلًا</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>الكلمة {number}</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>You and the passphrase</source>
        <translation>اسمك وعبارة المرور</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>A bag or place</source>
        <translation>حقيبة أو مكان</translation>
    </message>
    <message>
        <source>A box holds 1 to {most} units.</source>
        <translation>تحتوي العلبة على 1 إلى {most} وحدة.</translation>
    </message>
    <message>
        <source>A count compares the shelf with the ledger. It changes nothing until somebody confirms it.</source>
        <translation>يقارن الجرد الرف بسجل الحركة، ولا يغيّر شيئًا حتى يُؤكَّد.</translation>
    </message>
    <message>
        <source>A count of {place} is being typed already, of {date}. Finish it, or give it up first.</source>
        <translation>يجري إدخال جرد {place} من قبل، بتاريخ {date}. يُرجى إتمامه أو إبطاله أولًا.</translation>
    </message>
    <message>
        <source>A delivery answers this order. Take the link away first.</source>
        <translation>هناك توريد مربوط بهذه الطلبية. يُرجى فكّ الربط أولًا.</translation>
    </message>
    <message>
        <source>A lot that is not on the sheet</source>
        <translation>تشغيلة ليست في الورقة</translation>
    </message>
    <message>
        <source>A lot that was chosen is not at this place. Choose again.</source>
        <translation>إحدى التشغيلات المختارة ليست في هذا المكان. يُرجى الاختيار من جديد.</translation>
    </message>
    <message>
        <source>A person or group</source>
        <translation>شخص أو مجموعة</translation>
    </message>
    <message>
        <source>A resident, found by a few letters; or the name of a group or a person from elsewhere.</source>
        <translation>ساكن يُبحث عنه ببضعة أحرف، أو اسم مجموعة أو شخص من مكان آخر.</translation>
    </message>
    <message>
        <source>Add a lot (Insert)</source>
        <translation>إضافة تشغيلة (Insert)</translation>
    </message>
    <message>
        <source>Add an item of your own</source>
        <translation>إضافة صنف خاص بالنقطة الصحية</translation>
    </message>
    <message>
        <source>Add equipment {name}</source>
        <translation>إضافة {name} إلى المعدّات</translation>
    </message>
    <message>
        <source>Add item {item}</source>
        <translation>إضافة الصنف {item}</translation>
    </message>
    <message>
        <source>Add items</source>
        <translation>إضافة أصناف</translation>
    </message>
    <message>
        <source>Add items first: then what is given out tells what to order.</source>
        <translation>تُضاف الأصناف أولًا، ثم يدلّ ما يُصرف على ما يُطلب.</translation>
    </message>
    <message>
        <source>Add line (Enter)</source>
        <translation>إضافة سطر (Enter)</translation>
    </message>
    <message>
        <source>Add lot to the sheet</source>
        <translation>إضافة التشغيلة إلى الورقة</translation>
    </message>
    <message>
        <source>Add place</source>
        <translation>إضافة مكان</translation>
    </message>
    <message>
        <source>Add place {place}</source>
        <translation>إضافة المكان {place}</translation>
    </message>
    <message>
        <source>Adults and elderly people</source>
        <translation>البالغون وكبار السن</translation>
    </message>
    <message>
        <source>Age then</source>
        <translation>العمر وقتها</translation>
    </message>
    <message>
        <source>All counts</source>
        <translation>كل عمليات الجرد</translation>
    </message>
    <message>
        <source>All funds</source>
        <translation>كل مصادر التمويل</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>كل الأصناف</translation>
    </message>
    <message>
        <source>All numbers are single units. “Used in a month” is the average of the last three months; months without stock are left out. For a campaign, “Fill up to” is the number of children × dose and 10% more.</source>
        <translation>كل الأعداد بالوحدة المفردة. «المستهلك شهريًا» هو متوسط آخر ثلاثة أشهر، دون الأشهر التي لم يكن فيها مخزون. وفي الحملة يكون «الاستكمال إلى» هو عدد الأطفال × الجرعة مع زيادة 10%.</translation>
    </message>
    <message>
        <source>All of it will be used before it expires.</source>
        <translation>سيُستهلك كله قبل انتهاء صلاحيته.</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>كل الطلبيات</translation>
    </message>
    <message>
        <source>All places, one sheet each</source>
        <translation>كل الأماكن، ورقة لكل مكان</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>كل البرامج</translation>
    </message>
    <message>
        <source>All that was there on {date} was given out by {later}.</source>
        <translation>كل ما كان موجودًا في {date} صُرف حتى {later}.</translation>
    </message>
    <message>
        <source>An earlier entry or count was wrong</source>
        <translation>خطأ في قيد أو جرد سابق</translation>
    </message>
    <message>
        <source>An emergency begins below the fewest months.</source>
        <translation>تبدأ حالة الطوارئ تحت أقل عدد من الأشهر.</translation>
    </message>
    <message>
        <source>An order starts with what is proposed, and keeps what each number rested on.</source>
        <translation>تبدأ الطلبية بالكميات المقترحة، وتحفظ ما بُني عليه كل عدد.</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>وحدة أخرى</translation>
    </message>
    <message>
        <source>Answered by: {delivery}</source>
        <translation>التوريد المقابل: {delivery}</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>اعتمده</translation>
    </message>
    <message>
        <source>As on the sticker. Leave empty to reckon it from the country&apos;s rule.</source>
        <translation>كما في الملصق. يُترك فارغًا ليُحسب من قاعدة البلد.</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>في البداية</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>في النهاية</translation>
    </message>
    <message numerus="yes">
        <source>Average of {n} months: {used} in a month</source>
        <translation>
            <numerusform>لا أشهر للمتوسط: {used} في الشهر</numerusform>
            <numerusform>متوسط شهر واحد: {used} في الشهر</numerusform>
            <numerusform>متوسط شهرين: {used} في الشهر</numerusform>
            <numerusform>متوسط {n} أشهر: {used} في الشهر</numerusform>
            <numerusform>متوسط {n} شهرًا: {used} في الشهر</numerusform>
            <numerusform>متوسط {n} شهر: {used} في الشهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Bag of {name}</source>
        <translation>حقيبة {name}</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Books and forms</source>
        <translation>دفاتر ونماذج</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>المستعير</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>العلب</translation>
    </message>
    <message>
        <source>Brought back on</source>
        <translation>تاريخ الإعادة</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>رصيد منقول</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>من قام به</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>معايرة</translation>
    </message>
    <message>
        <source>Calibrated on</source>
        <translation>تاريخ المعايرة</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>المعايرة</translation>
    </message>
    <message>
        <source>Calibration: {state}</source>
        <translation>المعايرة: {state}</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>تاريخ الإعادة</translation>
    </message>
    <message>
        <source>Came back: {name}</source>
        <translation>إعادة: {name}</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>تاريخ الوصول</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>حملة</translation>
    </message>
    <message>
        <source>Campaign later</source>
        <translation>حملة لاحقة</translation>
    </message>
    <message>
        <source>Can be given out</source>
        <translation>صالح للصرف</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Change day or counter of the count of {place}</source>
        <translation>تعديل يوم جرد {place} أو من قام به</translation>
    </message>
    <message>
        <source>Change equipment {name}</source>
        <translation>تعديل {name} في المعدّات</translation>
    </message>
    <message>
        <source>Change the head of the order of {date}</source>
        <translation>تعديل رأس طلبية {date}</translation>
    </message>
    <message>
        <source>Change: {name}</source>
        <translation>تعديل: {name}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Check of equipment</source>
        <translation>فحص المعدّات</translation>
    </message>
    <message>
        <source>Check {name}</source>
        <translation>فحص {name}</translation>
    </message>
    <message>
        <source>Check: {name}</source>
        <translation>فحص: {name}</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>فحصه</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Children of the campaign</source>
        <translation>أطفال الحملة</translation>
    </message>
    <message>
        <source>Children who are not born yet will be of age by then. They are not counted: look again a month before.</source>
        <translation>من لم يولدوا بعد سيبلغون السن حينها، ولم يُحسبوا. يُرجى النظر من جديد قبل الحملة بشهر.</translation>
    </message>
    <message>
        <source>Choose a line to see its lot and reason.</source>
        <translation>يُختار سطر لعرض تشغيلته وسببه.</translation>
    </message>
    <message>
        <source>Choose a lot.</source>
        <translation>يُرجى اختيار تشغيلة.</translation>
    </message>
    <message>
        <source>Choose a place. Press Places on the Stock page to add a cupboard or a bag.</source>
        <translation>يُرجى اختيار مكان. لإضافة خزانة أو حقيبة: زر «الأماكن» في صفحة المخزون.</translation>
    </message>
    <message>
        <source>Choose another place than the one where it lies.</source>
        <translation>يُرجى اختيار مكان غير الذي هو فيه.</translation>
    </message>
    <message>
        <source>Choose from the usual items</source>
        <translation>اختيار من الأصناف المعتادة</translation>
    </message>
    <message>
        <source>Choose how it is.</source>
        <translation>يُرجى اختيار الحالة.</translation>
    </message>
    <message>
        <source>Choose the item: type a few letters of its name.</source>
        <translation>يُرجى اختيار الصنف بكتابة بضعة أحرف من اسمه.</translation>
    </message>
    <message>
        <source>Choose the person who takes it, or write a name.</source>
        <translation>يُرجى اختيار من يأخذها أو كتابة اسم.</translation>
    </message>
    <message>
        <source>Choose what it is, or write its name.</source>
        <translation>يُرجى اختيار ما هي أو كتابة اسمها.</translation>
    </message>
    <message>
        <source>Choose what it is. An item that the post does not keep yet is added first.</source>
        <translation>يُرجى اختيار الصنف. الصنف الذي ليس عند النقطة الصحية بعد يُضاف أولًا.</translation>
    </message>
    <message>
        <source>Choose what kind of place it is.</source>
        <translation>يُرجى اختيار نوع المكان.</translation>
    </message>
    <message>
        <source>Choose whether the lot is damaged, opened or called back.</source>
        <translation>يُرجى اختيار حالة التشغيلة: تالفة أو مفتوحة أو مسحوبة من التداول.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Confirm count</source>
        <translation>تأكيد الجرد</translation>
    </message>
    <message>
        <source>Confirm the count of {place} of {date}</source>
        <translation>تأكيد جرد {place} بتاريخ {date}</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>تاريخ التأكيد</translation>
    </message>
    <message>
        <source>Correct lot {number}</source>
        <translation>تصحيح التشغيلة ‎{number}</translation>
    </message>
    <message>
        <source>Correct lot {number} of {item}</source>
        <translation>تصحيح التشغيلة ‎{number} من {item}</translation>
    </message>
    <message>
        <source>Correct number, date, or block it…</source>
        <translation>تصحيح الرقم أو التاريخ، أو منع الصرف…</translation>
    </message>
    <message>
        <source>Count of {place}, {date}</source>
        <translation>جرد {place}، {date}</translation>
    </message>
    <message>
        <source>Count of {place}: add a lot of {item}</source>
        <translation>جرد {place}: إضافة تشغيلة من {item}</translation>
    </message>
    <message>
        <source>Count of {place}: reason for {item}</source>
        <translation>جرد {place}: سبب {item}</translation>
    </message>
    <message>
        <source>Count of {place}: {item}, not counted</source>
        <translation>جرد {place}: {item}، لم يُجرد</translation>
    </message>
    <message>
        <source>Count of {place}: {item}, {counted}</source>
        <translation>جرد {place}: {item}‏، {counted}</translation>
    </message>
    <message>
        <source>Count once a month: print the sheet, count at the shelf, type the numbers back.</source>
        <translation>الجرد مرة في الشهر: طباعة الورقة، ثم العدّ عند الرف، ثم إدخال الأعداد.</translation>
    </message>
    <message>
        <source>Count sheet</source>
        <translation>ورقة الجرد</translation>
    </message>
    <message>
        <source>Count sheet with the ledger&apos;s quantities</source>
        <translation>ورقة الجرد مع كميات سجل الحركة</translation>
    </message>
    <message>
        <source>Count sheet without quantities</source>
        <translation>ورقة الجرد دون كميات</translation>
    </message>
    <message>
        <source>Count single units, not boxes. Write 0 where nothing lies; leave empty what was not counted. Write lots that are not on the sheet into the empty lines.</source>
        <translation>تُعدّ الوحدات المفردة لا العلب. يُكتب 0 حيث لا يوجد شيء، ويُترك فارغًا ما لم يُعدّ. والتشغيلات التي ليست في الورقة تُكتب في الأسطر الفارغة.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>قام بالجرد</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>وحدة العدّ</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>تاريخ الجرد</translation>
    </message>
    <message>
        <source>Counted units</source>
        <translation>الوحدات المعدودة</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>عمليات الجرد</translation>
    </message>
    <message>
        <source>Cupboard</source>
        <translation>خزانة</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Day and counter</source>
        <translation>اليوم ومن قام بالجرد</translation>
    </message>
    <message>
        <source>Day and names</source>
        <translation>اليوم والأسماء</translation>
    </message>
    <message>
        <source>Day and names of the order</source>
        <translation>يوم الطلبية وأسماؤها</translation>
    </message>
    <message>
        <source>Day of the count</source>
        <translation>يوم الجرد</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>يوم الطلبية</translation>
    </message>
    <message>
        <source>Day on which the shelf is counted</source>
        <translation>اليوم الذي يُعدّ فيه ما على الرف</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التوريد</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>سند التسليم</translation>
    </message>
    <message>
        <source>Delivery note {number} was recorded already, of {date}.</source>
        <translation>سند التسليم {number} مسجّل من قبل، بتاريخ {date}.</translation>
    </message>
    <message>
        <source>Delivery of this order</source>
        <translation>توريد هذه الطلبية</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Differences approved by</source>
        <translation>اعتمد الفروق</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Do not wait below</source>
        <translation>عاجل إذا قلّ عن</translation>
    </message>
    <message>
        <source>Do not wait for the next delivery below</source>
        <translation>يُطلب عاجلًا دون انتظار التوريد القادم إذا قلّ عن</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Does it expire?</source>
        <translation>هل له تاريخ انتهاء صلاحية؟</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>قام به</translation>
    </message>
    <message>
        <source>Due back on</source>
        <translation>موعد الإعادة</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>تعديل الصنف</translation>
    </message>
    <message>
        <source>Edit item {item}</source>
        <translation>تعديل الصنف {item}</translation>
    </message>
    <message>
        <source>Edit {item}</source>
        <translation>تعديل {item}</translation>
    </message>
    <message>
        <source>Emergency below (months, in tenths)</source>
        <translation>حد الطوارئ (أشهر، بالأعشار)</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>كافٍ</translation>
    </message>
    <message>
        <source>Enter stores the number and goes on. Empty: not counted. Up and Down go to another line. Insert adds a lot.</source>
        <translation>‏Enter يحفظ العدد وينتقل إلى التالي. فارغ: لم يُعدّ. السهمان للأعلى والأسفل ينقلان إلى سطر آخر. Insert يضيف تشغيلة.</translation>
    </message>
    <message>
        <source>Enter stores the number and goes on. Up and Down go to another line.</source>
        <translation>‏Enter يحفظ العدد وينتقل إلى التالي. السهمان للأعلى والأسفل ينقلان إلى سطر آخر.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>المعدّات</translation>
    </message>
    <message>
        <source>Equipment of the post</source>
        <translation>معدّات النقطة الصحية</translation>
    </message>
    <message>
        <source>Every post has this place; it stays.</source>
        <translation>هذا المكان في كل نقطة صحية، ويبقى.</translation>
    </message>
    <message>
        <source>Everything, up to the most that is kept</source>
        <translation>كل الأصناف، حتى الحد الأعلى</translation>
    </message>
    <message>
        <source>Example: an item is kept for 1 to 2 months and lasts 1.5 months now. “Only what runs low” orders none of it; “everything” orders half a month of use.</source>
        <translation>مثال: صنف يُحتفظ منه بما يكفي من شهر إلى شهرين، وهو الآن يكفي 1.5 شهر. «ما أوشك على النفاد فقط» لا يطلب منه شيئًا، و«كل الأصناف» يطلب استهلاك نصف شهر.</translation>
    </message>
    <message>
        <source>Example: with 90 days, a lot whose last day is 30 June is shown as “Expires soon” from 1 April on.</source>
        <translation>مثال: مع 90 يومًا، تظهر التشغيلة التي آخر يوم لها 30 يونيو بعلامة «قرب الانتهاء» ابتداءً من 1 أبريل.</translation>
    </message>
    <message numerus="yes">
        <source>Example: with {n} days, a lot whose last day is {last} is shown as “Expires soon” from today, {today}, on. A lot that lasts longer is not shown yet.</source>
        <translation>
            <numerusform>مثال: دون أيام، تظهر التشغيلة التي آخر يوم لها {last} بعلامة «قرب الانتهاء» ابتداءً من اليوم {today}. وما كان أطول صلاحية لا يظهر بعد.</numerusform>
            <numerusform>مثال: مع يوم واحد، تظهر التشغيلة التي آخر يوم لها {last} بعلامة «قرب الانتهاء» ابتداءً من اليوم {today}. وما كان أطول صلاحية لا يظهر بعد.</numerusform>
            <numerusform>مثال: مع يومين، تظهر التشغيلة التي آخر يوم لها {last} بعلامة «قرب الانتهاء» ابتداءً من اليوم {today}. وما كان أطول صلاحية لا يظهر بعد.</numerusform>
            <numerusform>مثال: مع {n} أيام، تظهر التشغيلة التي آخر يوم لها {last} بعلامة «قرب الانتهاء» ابتداءً من اليوم {today}. وما كان أطول صلاحية لا يظهر بعد.</numerusform>
            <numerusform>مثال: مع {n} يومًا، تظهر التشغيلة التي آخر يوم لها {last} بعلامة «قرب الانتهاء» ابتداءً من اليوم {today}. وما كان أطول صلاحية لا يظهر بعد.</numerusform>
            <numerusform>مثال: مع {n} يوم، تظهر التشغيلة التي آخر يوم لها {last} بعلامة «قرب الانتهاء» ابتداءً من اليوم {today}. وما كان أطول صلاحية لا يظهر بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expire before use</source>
        <translation>تنتهي قبل الاستهلاك</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Expired and thrown away</source>
        <translation>انتهت صلاحيته وأُتلف</translation>
    </message>
    <message>
        <source>Expired: set it aside and write it off.</source>
        <translation>انتهت الصلاحية: يُعزل ويُشطب.</translation>
    </message>
    <message>
        <source>Expired: write it off.</source>
        <translation>انتهت الصلاحية: يُشطب.</translation>
    </message>
    <message>
        <source>Expired: {date} was its last day.</source>
        <translation>انتهت الصلاحية: آخر يوم كان {date}.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>قرب الانتهاء</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>تاريخ انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Family planning</source>
        <translation>تنظيم الأسرة</translation>
    </message>
    <message>
        <source>Fewest months in stock (in tenths)</source>
        <translation>أقل أشهر في المخزون (بالأعشار)</translation>
    </message>
    <message>
        <source>Fill up to</source>
        <translation>الاستكمال إلى</translation>
    </message>
    <message>
        <source>First expired, first out. Another lot may be taken, with the reason.</source>
        <translation>ما ينتهي أولًا يُصرف أولًا. يمكن أخذ تشغيلة أخرى مع ذكر السبب.</translation>
    </message>
    <message>
        <source>For example 1 month: order as soon as less than a month&apos;s use is left.</source>
        <translation>مثلًا شهر واحد: يُطلب حين يبقى أقل من استهلاك شهر.</translation>
    </message>
    <message>
        <source>For example: a box was counted twice, or somebody forgot to write it down.</source>
        <translation>مثلًا: عُدّت علبة مرتين، أو نُسي تسجيل شيء.</translation>
    </message>
    <message>
        <source>For example: cupboard in the kitchen, or bag of Siti.</source>
        <translation>مثلًا: خزانة المطبخ، أو حقيبة سيتي.</translation>
    </message>
    <message>
        <source>For example: typed twice, or the wrong item.</source>
        <translation>مثلًا: كُتب مرتين، أو صنف خاطئ.</translation>
    </message>
    <message>
        <source>For the campaign</source>
        <translation>للحملة</translation>
    </message>
    <message>
        <source>For the health centre</source>
        <translation>للمركز الصحي</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From / to</source>
        <translation>من / إلى</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>من أو إلى</translation>
    </message>
    <message>
        <source>From or to whom</source>
        <translation>من أو إلى أي جهة</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>From these lots</source>
        <translation>من هذه التشغيلات</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>من أي جهة</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>مصدر التمويل</translation>
    </message>
    <message>
        <source>Give it out first.</source>
        <translation>يُصرف أولًا.</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>صرف</translation>
    </message>
    <message>
        <source>Give out {item}</source>
        <translation>صرف {item}</translation>
    </message>
    <message>
        <source>Give out {quantity} of {item}</source>
        <translation>صرف {quantity} من {item}</translation>
    </message>
    <message>
        <source>Give out {quantity} of {item} to {whom}</source>
        <translation>صرف {quantity} من {item} إلى {whom}</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Give up the count of {place} of {date}</source>
        <translation>إبطال جرد {place} بتاريخ {date}</translation>
    </message>
    <message>
        <source>Give up the order of {date}</source>
        <translation>إبطال طلبية {date}</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>أُعطي</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>المسلِّم</translation>
    </message>
    <message>
        <source>Given or paid by</source>
        <translation>الجهة المانحة أو الممولة</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>صرف</translation>
    </message>
    <message>
        <source>Given out and not written down</source>
        <translation>صُرف ولم يُسجَّل</translation>
    </message>
    <message>
        <source>Giver and receiver count together and sign. Each keeps one copy.</source>
        <translation>يعدّ المسلِّم والمستلِم معًا ويوقّعان، ويحتفظ كل منهما بنسخة.</translation>
    </message>
    <message>
        <source>Hand in the order of {date}</source>
        <translation>تسليم طلبية {date}</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>محضر التسليم</translation>
    </message>
    <message>
        <source>Head of the post</source>
        <translation>مسؤول النقطة الصحية</translation>
    </message>
    <message>
        <source>House</source>
        <translation>البيت</translation>
    </message>
    <message>
        <source>How it came back</source>
        <translation>حالته عند الإعادة</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>How many are really there</source>
        <translation>العدد الموجود فعلًا</translation>
    </message>
    <message>
        <source>How many lie there</source>
        <translation>العدد الموجود</translation>
    </message>
    <message>
        <source>How many to order</source>
        <translation>العدد المطلوب</translation>
    </message>
    <message>
        <source>Hygiene</source>
        <translation>النظافة</translation>
    </message>
    <message>
        <source>I have checked the box: it is as I wrote it</source>
        <translation>راجعتُ العلبة: هي كما كتبتُ</translation>
    </message>
    <message>
        <source>In</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستعمال</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>الأحرف الأولى</translation>
    </message>
    <message>
        <source>It cannot be due back on {due}, before it is lent on {date}.</source>
        <translation>لا يمكن أن يكون موعد الإعادة {due} قبل يوم الإعارة {date}.</translation>
    </message>
    <message>
        <source>It cannot have come back on {date}: it was lent on {lent}.</source>
        <translation>لا يمكن أن تكون أُعيدت في {date}: الإعارة كانت في {lent}.</translation>
    </message>
    <message>
        <source>It expired on {expiry}, before it came on {date}. Check both dates; if they are right, do not accept it.</source>
        <translation>انتهت الصلاحية في {expiry}، قبل الوصول في {date}. يُرجى مراجعة التاريخين؛ فإن كانا صحيحين فلا تُستلم.</translation>
    </message>
    <message>
        <source>It has come back already.</source>
        <translation>أُعيدت من قبل.</translation>
    </message>
    <message>
        <source>It is not in use any more since {date}. Take it into use again first.</source>
        <translation>خارج الاستعمال منذ {date}. يُرجى إعادتها إلى الاستعمال أولًا.</translation>
    </message>
    <message>
        <source>It is not known how much is used in a month. Write the number that you need.</source>
        <translation>الاستهلاك الشهري غير معروف. يُرجى كتابة العدد اللازم.</translation>
    </message>
    <message>
        <source>It lasts: {months}</source>
        <translation>يكفي: {months}</translation>
    </message>
    <message>
        <source>It stays the post&apos;s stock until the volunteer gives it out.</source>
        <translation>يبقى من مخزون النقطة الصحية إلى أن يصرفه المتطوّع.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>Items of the post</source>
        <translation>أصناف النقطة الصحية</translation>
    </message>
    <message>
        <source>Items that posts usually keep</source>
        <translation>الأصناف المعتادة في النقاط الصحية</translation>
    </message>
    <message>
        <source>Keep again</source>
        <translation>إعادة اعتماد الصنف</translation>
    </message>
    <message>
        <source>Keep in mind with the next order.</source>
        <translation>يُراعى في الطلبية القادمة.</translation>
    </message>
    <message>
        <source>Keep no more</source>
        <translation>إيقاف الصنف</translation>
    </message>
    <message>
        <source>Keep these items</source>
        <translation>اعتماد هذه الأصناف</translation>
    </message>
    <message>
        <source>Keep {item} again</source>
        <translation>إعادة اعتماد {item}</translation>
    </message>
    <message>
        <source>Keep {item} no more</source>
        <translation>إيقاف {item}</translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} items</source>
        <translation>
            <numerusform>عدم اعتماد أي صنف</numerusform>
            <numerusform>اعتماد صنف واحد</numerusform>
            <numerusform>اعتماد صنفين</numerusform>
            <numerusform>اعتماد {n} أصناف</numerusform>
            <numerusform>اعتماد {n} صنفًا</numerusform>
            <numerusform>اعتماد {n} صنف</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: {minimum} to {maximum} months of use. Below {emergency} months nobody waits for the next delivery.</source>
        <translation>المخزون المطلوب: استهلاك {minimum} إلى {maximum} شهر. تحت {emergency} شهر لا يُنتظر التوريد القادم.</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>نوع المكان</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>Last calibrated on {date}</source>
        <translation>آخر معايرة في {date}</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>يكفي</translation>
    </message>
    <message>
        <source>Lasts {months} months. It is ordered when it lasts {minimum} months or less.</source>
        <translation>يكفي {months} شهر. يُطلب حين يكفي {minimum} شهر أو أقل.</translation>
    </message>
    <message>
        <source>Lasts {months} months. Up to {maximum} months of use are {target}.</source>
        <translation>يكفي {months} شهر. استهلاك {maximum} شهر على الأكثر هو {target}.</translation>
    </message>
    <message>
        <source>Lasts {months} months: as much as should be kept, or more.</source>
        <translation>يكفي {months} شهر: بقدر المطلوب أو أكثر.</translation>
    </message>
    <message>
        <source>Lasts {months} months: do not wait for the next delivery. Up to {maximum} months of use are {target}.</source>
        <translation>يكفي {months} شهر: لا يُنتظر التوريد القادم. استهلاك {maximum} شهر على الأكثر هو {target}.</translation>
    </message>
    <message>
        <source>Lasts {months} months; the least is {minimum}. Up to {maximum} months of use are {target}.</source>
        <translation>يكفي {months} شهر، والحد الأدنى {minimum}. استهلاك {maximum} شهر على الأكثر هو {target}.</translation>
    </message>
    <message>
        <source>Leave empty for “{name}”, as in the country&apos;s list.</source>
        <translation>يُترك فارغًا ليبقى «{name}» كما في قائمة البلد.</translation>
    </message>
    <message>
        <source>Leave empty to call it as in the list above.</source>
        <translation>يُترك فارغًا ليبقى الاسم كما في القائمة أعلاه.</translation>
    </message>
    <message>
        <source>Leave it empty if boxes differ.</source>
        <translation>يُترك فارغًا إن اختلفت العلب.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>سجل الحركة</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Left over then</source>
        <translation>الفائض حينها</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>إعارة</translation>
    </message>
    <message>
        <source>Lend {name}</source>
        <translation>إعارة {name}</translation>
    </message>
    <message>
        <source>Lend: {name}</source>
        <translation>إعارة: {name}</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>تاريخ الإعارة</translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation>مُعارة</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>المستعير</translation>
    </message>
    <message>
        <source>Less than nothing is written down at a place: count what is really there.</source>
        <translation>المسجّل في أحد الأماكن أقل من الصفر: يُرجى عدّ الموجود فعلًا.</translation>
    </message>
    <message>
        <source>Less than nothing is written down here. Count it, then set it right.</source>
        <translation>المسجّل هنا أقل من الصفر. يُرجى العدّ ثم التسوية.</translation>
    </message>
    <message>
        <source>Line of a stocktake</source>
        <translation>سطر من الجرد</translation>
    </message>
    <message>
        <source>Line of an order</source>
        <translation>سطر من الطلبية</translation>
    </message>
    <message>
        <source>Line of the stock card</source>
        <translation>سطر من بطاقة الصنف</translation>
    </message>
    <message>
        <source>Line on the sheet</source>
        <translation>السطر في الورقة</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <source>Line {number}, {item} {lot}: {difference}</source>
        <translation>السطر {number}، {item} {lot}: {difference}</translation>
    </message>
    <message>
        <source>Line {number}, {item}: the ledger changed from {before} to {now} after the number was typed. Look at the shelf and type the number once more.</source>
        <translation>السطر {number}، {item}: تغيّر سجل الحركة من {before} إلى {now} بعد إدخال العدد. يُرجى النظر إلى الرف وإدخال العدد مرة أخرى.</translation>
    </message>
    <message>
        <source>Line {number}, {item}: {counted} counted, {ledger} in the ledger. Choose a reason.</source>
        <translation>السطر {number}، {item}: المعدود {counted} وفي سجل الحركة {ledger}. يُرجى اختيار سبب.</translation>
    </message>
    <message>
        <source>Line {number}, {item}: {problem}</source>
        <translation>السطر {number}، {item}: {problem}</translation>
    </message>
    <message>
        <source>Lines of the count</source>
        <translation>أسطر الجرد</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>أسطر الطلبية</translation>
    </message>
    <message>
        <source>Lines typed</source>
        <translation>الأسطر المُدخلة</translation>
    </message>
    <message>
        <source>Link delivery</source>
        <translation>ربط التوريد</translation>
    </message>
    <message>
        <source>Loan of equipment</source>
        <translation>إعارة من المعدّات</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>الإعارات</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>تاريخ المعاينة</translation>
    </message>
    <message>
        <source>Looked at the box again: it is as written</source>
        <translation>عوينت العلبة من جديد: هي كما كُتب</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Lost or damaged</source>
        <translation>فقد أو تلف</translation>
    </message>
    <message>
        <source>Lost or damaged…</source>
        <translation>فقد أو تلف…</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>التشغيلة</translation>
    </message>
    <message>
        <source>Lot number</source>
        <translation>رقم التشغيلة</translation>
    </message>
    <message>
        <source>Lot number as printed on the box</source>
        <translation>رقم التشغيلة كما هو مطبوع على العلبة</translation>
    </message>
    <message>
        <source>Lot number on the box</source>
        <translation>رقم التشغيلة على العلبة</translation>
    </message>
    <message>
        <source>Lot without a number</source>
        <translation>تشغيلة بلا رقم</translation>
    </message>
    <message>
        <source>Lot {lot} expires first, on {expiry}. Take it first, or write why not.</source>
        <translation>التشغيلة ‎{lot} تنتهي أولًا، في {expiry}. يُرجى أخذها أولًا، أو كتابة سبب عدم أخذها.</translation>
    </message>
    <message>
        <source>Lot {lot} with this expiry date is in the program already.</source>
        <translation>التشغيلة ‎{lot} بهذا التاريخ موجودة في البرنامج من قبل.</translation>
    </message>
    <message>
        <source>Lot {lot}: {quantity} were asked for, {left} can be given out on {date}.</source>
        <translation>التشغيلة ‎{lot}: المطلوب {quantity}، والصالح للصرف في {date} هو {left}.</translation>
    </message>
    <message>
        <source>Lot {lot}: {reason}</source>
        <translation>التشغيلة ‎{lot}: {reason}</translation>
    </message>
    <message>
        <source>Lot {number}</source>
        <translation>التشغيلة ‎{number}</translation>
    </message>
    <message>
        <source>Lot “{known}” of this item came before with the expiry date {expiry}. Look at the box again: correct the lot number or the date, or say that you have checked it.</source>
        <translation>وصلت التشغيلة «{known}» من هذا الصنف من قبل بتاريخ انتهاء الصلاحية {expiry}. يُرجى النظر إلى العلبة من جديد: تصحيح رقم التشغيلة أو التاريخ، أو تأكيد مراجعتها.</translation>
    </message>
    <message>
        <source>Lot “{known}” of this item is in the program, with the same letters and figures. If it is the same lot, write it like that. If the box really says “{written}”, say that you have checked it.</source>
        <translation>التشغيلة «{known}» من هذا الصنف موجودة في البرنامج بالأحرف والأرقام نفسها. إن كانت هي نفسها فلتُكتب هكذا. وإن كان المكتوب على العلبة حقًا «{written}» فيُرجى تأكيد مراجعتها.</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>التشغيلات</translation>
    </message>
    <message>
        <source>Lots that expire</source>
        <translation>تشغيلات تنتهي صلاحيتها</translation>
    </message>
    <message>
        <source>Lots with an expiry date that may still be given out stand here, the earliest first.</source>
        <translation>هنا التشغيلات التي لها تاريخ انتهاء وما زالت صالحة للصرف، الأقرب أولًا.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>تعليم الطلبية كمُرسَلة</translation>
    </message>
    <message>
        <source>May the lot be given out?</source>
        <translation>هل يجوز صرف التشغيلة؟</translation>
    </message>
    <message>
        <source>Month and year are enough.</source>
        <translation>يكفي الشهر والسنة.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Most months in stock (in tenths)</source>
        <translation>أكثر أشهر في المخزون (بالأعشار)</translation>
    </message>
    <message>
        <source>Mothers</source>
        <translation>الأمهات</translation>
    </message>
    <message>
        <source>Move to another place…</source>
        <translation>نقل إلى مكان آخر…</translation>
    </message>
    <message>
        <source>Move {item} to another place</source>
        <translation>نقل {item} إلى مكان آخر</translation>
    </message>
    <message>
        <source>Move {quantity} of {item} to {place}</source>
        <translation>نقل {quantity} من {item} إلى {place}</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name and unit come from</source>
        <translation>مصدر الاسم والوحدة</translation>
    </message>
    <message>
        <source>Name of an item</source>
        <translation>اسم صنف</translation>
    </message>
    <message>
        <source>New equipment</source>
        <translation>إضافة إلى المعدّات</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>صنف جديد</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>مكان جديد</translation>
    </message>
    <message>
        <source>Next calibration</source>
        <translation>المعايرة القادمة</translation>
    </message>
    <message>
        <source>Next calibration is due on</source>
        <translation>موعد المعايرة القادمة</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>أقرب انتهاء</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No delivery since the order is free. Receive the delivery first, then link it here.</source>
        <translation>لا يوجد توريد غير مربوط بعد الطلبية. يُرجى استلام التوريد أولًا ثم ربطه هنا.</translation>
    </message>
    <message>
        <source>No equipment here</source>
        <translation>لا معدّات هنا</translation>
    </message>
    <message>
        <source>No fund written</source>
        <translation>لم يُكتب مصدر تمويل</translation>
    </message>
    <message>
        <source>No item fits</source>
        <translation>لا صنف مطابق</translation>
    </message>
    <message>
        <source>No item fits. Items are added on the Stock page with Add items.</source>
        <translation>لا صنف مطابق. تُضاف الأصناف في صفحة المخزون بزر «إضافة أصناف».</translation>
    </message>
    <message>
        <source>No line has a number yet. Type what was counted, or give the count up.</source>
        <translation>لا عدد في أي سطر بعد. يُرجى إدخال ما عُدّ، أو إبطال الجرد.</translation>
    </message>
    <message>
        <source>No lot of this item has expired.</source>
        <translation>لم تنتهِ صلاحية أي تشغيلة من هذا الصنف.</translation>
    </message>
    <message>
        <source>No month can be counted, so the use is not known.</source>
        <translation>لا شهر يمكن حسابه، لذلك فالاستهلاك غير معروف.</translation>
    </message>
    <message>
        <source>No order was written yet</source>
        <translation>لم تُكتب أي طلبية بعد</translation>
    </message>
    <message>
        <source>No, it is {reason}</source>
        <translation>لا، فهي {reason}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>لا أحد يعرف</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>None left on {date}.</source>
        <translation>لم يبقَ شيء في {date}.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Not given out because</source>
        <translation>لا تُصرف بسبب</translation>
    </message>
    <message>
        <source>Not given out: the lot is {reason}.</source>
        <translation>لا تُصرف: التشغيلة {reason}.</translation>
    </message>
    <message>
        <source>Not in use any more since {date}</source>
        <translation>خارج الاستعمال منذ {date}</translation>
    </message>
    <message>
        <source>Not kept any more</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Not kept any more since</source>
        <translation>موقوف منذ</translation>
    </message>
    <message>
        <source>Not there yet on {date}: it came on {first}.</source>
        <translation>لم تكن موجودة في {date}: وصلت في {first}.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>غير مستعمل</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note of what was set aside</source>
        <translation>محضر الأصناف المعزولة</translation>
    </message>
    <message>
        <source>Nothing differs, so there is nothing to set right.</source>
        <translation>لا فرق، فلا شيء للتسوية.</translation>
    </message>
    <message>
        <source>Nothing here expires</source>
        <translation>لا شيء هنا تنتهي صلاحيته</translation>
    </message>
    <message>
        <source>Nothing is kept yet</source>
        <translation>لا أصناف بعد</translation>
    </message>
    <message>
        <source>Nothing is ordered in this order. Write a number in at least one line.</source>
        <translation>لا شيء مطلوب في هذه الطلبية. يُرجى كتابة عدد في سطر واحد على الأقل.</translation>
    </message>
    <message>
        <source>Nothing moved in this time.</source>
        <translation>لا حركة في هذه الفترة.</translation>
    </message>
    <message>
        <source>Nothing of this item is at this place.</source>
        <translation>لا شيء من هذا الصنف في هذا المكان.</translation>
    </message>
    <message>
        <source>Nothing of this item is here.</source>
        <translation>لا شيء من هذا الصنف هنا.</translation>
    </message>
    <message>
        <source>Nothing of this item is here. Press Receive when a delivery comes.</source>
        <translation>لا شيء من هذا الصنف هنا. عند وصول توريد: زر «استلام».</translation>
    </message>
    <message>
        <source>Nothing of this lot is here any more. Open the card again.</source>
        <translation>لم يبقَ هنا شيء من هذه التشغيلة. يُرجى فتح البطاقة من جديد.</translation>
    </message>
    <message>
        <source>Nothing to order now.</source>
        <translation>لا شيء للطلب الآن.</translation>
    </message>
    <message>
        <source>Nothing was counted yet</source>
        <translation>لم يُعدّ شيء بعد</translation>
    </message>
    <message>
        <source>Nothing was given out in the months that count. Nothing is proposed.</source>
        <translation>لم يُصرف شيء في الأشهر المحسوبة، فلا اقتراح.</translation>
    </message>
    <message>
        <source>Number of the delivery note</source>
        <translation>رقم سند التسليم</translation>
    </message>
    <message>
        <source>Number of the note</source>
        <translation>رقم السند</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <translation>التغذية</translation>
    </message>
    <message>
        <source>Of these expire before use</source>
        <translation>منها ما ينتهي قبل الاستهلاك</translation>
    </message>
    <message>
        <source>Of those that were there on {date} only {left} were still there on {later}: {quantity} cannot have left.</source>
        <translation>مما كان موجودًا في {date} لم يبقَ إلا {left} في {later}: لا يمكن أن تخرج كمية {quantity}.</translation>
    </message>
    <message>
        <source>On some of these days nothing could be given out: more may be needed than the average says.</source>
        <translation>في بعض هذه الأيام لم يكن هناك ما يُصرف: ربما يلزم أكثر مما يقوله المتوسط.</translation>
    </message>
    <message>
        <source>On {date} the post did not have it yet: it came on {acquired}.</source>
        <translation>في {date} لم تكن عند النقطة الصحية بعد: وصلت في {acquired}.</translation>
    </message>
    <message>
        <source>One box holds</source>
        <translation>في العلبة الواحدة</translation>
    </message>
    <message>
        <source>Only what runs low</source>
        <translation>ما أوشك على النفاد فقط</translation>
    </message>
    <message>
        <source>Only {left} were there on {date}: {quantity} cannot have left.</source>
        <translation>لم يكن هناك إلا {left} في {date}: لا يمكن أن تخرج كمية {quantity}.</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>فتح الصنف</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلبية</translation>
    </message>
    <message>
        <source>Order form</source>
        <translation>نموذج الطلبية</translation>
    </message>
    <message>
        <source>Order now</source>
        <translation>يُطلب الآن</translation>
    </message>
    <message>
        <source>Order of {date}</source>
        <translation>طلبية {date}</translation>
    </message>
    <message>
        <source>Order so much that it lasts</source>
        <translation>يُطلب ما يكفي</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>الطلب حتى</translation>
    </message>
    <message>
        <source>Order when it lasts less than</source>
        <translation>يُطلب حين يكفي أقل من</translation>
    </message>
    <message>
        <source>Order {item}: {ordered}</source>
        <translation>طلب {item}: {ordered}</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>كتب الطلبية</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>تاريخ الطلبية</translation>
    </message>
    <message>
        <source>Ordered units</source>
        <translation>الوحدات المطلوبة</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبيات</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>أصناف أخرى</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>خارج الاستعمال</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>مصدر التمويل</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Planning and orders</source>
        <translation>التخطيط والطلبيات</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>النقطة الصحية</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print hand-over note</source>
        <translation>طباعة محضر التسليم</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>طباعة القائمة</translation>
    </message>
    <message>
        <source>Print order form</source>
        <translation>طباعة نموذج الطلبية</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>طباعة الورقة</translation>
    </message>
    <message>
        <source>Print stock card (Ctrl+P)</source>
        <translation>طباعة بطاقة الصنف (Ctrl+P)</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج الصحي</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Proposed units</source>
        <translation>الوحدات المقترحة</translation>
    </message>
    <message>
        <source>Put where</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason of a changed number</source>
        <translation>سبب تغيير العدد</translation>
    </message>
    <message>
        <source>Reason of a difference</source>
        <translation>سبب الفرق</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Receive a delivery</source>
        <translation>استلام توريد</translation>
    </message>
    <message numerus="yes">
        <source>Receive a delivery from {partner}: {n} lines</source>
        <translation>
            <numerusform>استلام توريد من {partner}: لا أسطر</numerusform>
            <numerusform>استلام توريد من {partner}: سطر واحد</numerusform>
            <numerusform>استلام توريد من {partner}: سطران</numerusform>
            <numerusform>استلام توريد من {partner}: {n} أسطر</numerusform>
            <numerusform>استلام توريد من {partner}: {n} سطرًا</numerusform>
            <numerusform>استلام توريد من {partner}: {n} سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receive a delivery: {n} lines</source>
        <translation>
            <numerusform>استلام توريد: لا أسطر</numerusform>
            <numerusform>استلام توريد: سطر واحد</numerusform>
            <numerusform>استلام توريد: سطران</numerusform>
            <numerusform>استلام توريد: {n} أسطر</numerusform>
            <numerusform>استلام توريد: {n} سطرًا</numerusform>
            <numerusform>استلام توريد: {n} سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive delivery</source>
        <translation>استلام التوريد</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Received and not written down</source>
        <translation>استُلم ولم يُسجَّل</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>المستلِم</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove a check of {name}</source>
        <translation>إزالة فحص من {name}</translation>
    </message>
    <message>
        <source>Remove this check</source>
        <translation>إزالة هذا الفحص</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Rename place {place}</source>
        <translation>إعادة تسمية المكان {place}</translation>
    </message>
    <message>
        <source>Rename {place}</source>
        <translation>إعادة تسمية {place}</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Return note</source>
        <translation>محضر الإرجاع</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Rules of planning</source>
        <translation>قواعد التخطيط</translation>
    </message>
    <message>
        <source>Save delivery</source>
        <translation>حفظ التوريد</translation>
    </message>
    <message>
        <source>Say that a lot expires soon, this many days before its last day</source>
        <translation>إظهار قرب انتهاء التشغيلة قبل آخر يوم لها بهذا العدد من الأيام</translation>
    </message>
    <message>
        <source>Scales, boards, tapes and other things that stay: with their condition, calibration and loans.</source>
        <translation>الموازين وألواح القياس وأشرطة القياس وغيرها مما يبقى: حالتها ومعايرتها وإعارتها.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Serial number {number}</source>
        <translation>الرقم التسلسلي {number}</translation>
    </message>
    <message>
        <source>Set aside {quantity} of {item}</source>
        <translation>عزل {quantity} من {item}</translation>
    </message>
    <message>
        <source>Set aside, not given out</source>
        <translation>معزول، لا يُصرف</translation>
    </message>
    <message>
        <source>Set aside: it is not given out.</source>
        <translation>معزول: لا يُصرف.</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>عزل…</translation>
    </message>
    <message>
        <source>Set right after counting</source>
        <translation>تسوية بعد الجرد</translation>
    </message>
    <message>
        <source>Set right after counting…</source>
        <translation>تسوية بعد الجرد…</translation>
    </message>
    <message>
        <source>Set {item} aside</source>
        <translation>عزل {item}</translation>
    </message>
    <message>
        <source>Set {item} right after counting</source>
        <translation>تسوية {item} بعد الجرد</translation>
    </message>
    <message>
        <source>Set {item} right: {quantity} are there</source>
        <translation>تسوية {item}: الموجود {quantity}</translation>
    </message>
    <message>
        <source>Shelf and ledger agree. Nothing is changed in the ledger.</source>
        <translation>الرف وسجل الحركة متطابقان. لا يتغيّر شيء في سجل الحركة.</translation>
    </message>
    <message numerus="yes">
        <source>Show the {n} children</source>
        <translation>
            <numerusform>لا أطفال للعرض</numerusform>
            <numerusform>عرض الطفل الواحد</numerusform>
            <numerusform>عرض الطفلين</numerusform>
            <numerusform>عرض الأطفال ({n})</numerusform>
            <numerusform>عرض الأطفال ({n})</numerusform>
            <numerusform>عرض الأطفال ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Sick children</source>
        <translation>الأطفال المرضى</translation>
    </message>
    <message>
        <source>Smallest unit</source>
        <translation>أصغر وحدة</translation>
    </message>
    <message>
        <source>Somebody else than the person who counted, if there is one.</source>
        <translation>شخص غير من قام بالجرد، إن وُجد.</translation>
    </message>
    <message>
        <source>Something came back…</source>
        <translation>تسجيل إرجاع…</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Start a count</source>
        <translation>بدء جرد</translation>
    </message>
    <message>
        <source>Start a count of all places</source>
        <translation>بدء جرد كل الأماكن</translation>
    </message>
    <message>
        <source>Start a count of {place}</source>
        <translation>بدء جرد {place}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Stock card</source>
        <translation>بطاقة الصنف</translation>
    </message>
    <message>
        <source>Stock card, fund: {fund}</source>
        <translation>بطاقة الصنف، مصدر التمويل: {fund}</translation>
    </message>
    <message>
        <source>Stock document</source>
        <translation>مستند مخزون</translation>
    </message>
    <message>
        <source>Stock lies at the post, in cupboards, and in the bags that volunteers carry.</source>
        <translation>المخزون في النقطة الصحية وفي الخزائن وفي الحقائب التي يحملها المتطوّعون.</translation>
    </message>
    <message>
        <source>Stock of the month</source>
        <translation>مخزون الشهر</translation>
    </message>
    <message>
        <source>Stocked out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Stocked out: what is there may not be given out</source>
        <translation>نفد: الموجود لا يجوز صرفه</translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation>الجرد</translation>
    </message>
    <message>
        <source>Take a line back</source>
        <translation>عكس قيد</translation>
    </message>
    <message>
        <source>Take back {quantity} of {item}</source>
        <translation>إرجاع {quantity} من {item}</translation>
    </message>
    <message>
        <source>Take back: {kind}, {quantity} of {item}</source>
        <translation>عكس القيد: {kind}، {quantity} من {item}</translation>
    </message>
    <message>
        <source>Take into use again</source>
        <translation>إعادة إلى الاستعمال</translation>
    </message>
    <message>
        <source>Take line back…</source>
        <translation>عكس القيد…</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>إخراج من الاستعمال</translation>
    </message>
    <message>
        <source>Take {name} into use again</source>
        <translation>إعادة {name} إلى الاستعمال</translation>
    </message>
    <message>
        <source>Take {name} out of use</source>
        <translation>إخراج {name} من الاستعمال</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>عكس القيد</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>أُخذ من</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>تاريخ الأخذ</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>يعكس القيد</translation>
    </message>
    <message>
        <source>That is {quantity}.</source>
        <translation>أي {quantity}.</translation>
    </message>
    <message>
        <source>The count is compared with the ledger at the end of this day.</source>
        <translation>يُقارن الجرد بسجل الحركة في نهاية هذا اليوم.</translation>
    </message>
    <message>
        <source>The country pack has no item {code}. Add it as an item of your own.</source>
        <translation>ليس في حزمة البلد صنف {code}. يُرجى إضافته صنفًا خاصًا بالنقطة الصحية.</translation>
    </message>
    <message>
        <source>The delivery of {delivered} answers the order of {date}</source>
        <translation>توريد {delivered} مقابل طلبية {date}</translation>
    </message>
    <message>
        <source>The fund, if the note names one, for example: village fund. Each fund has its own stock card.</source>
        <translation>مصدر التمويل إن ذكره السند، مثلًا: صندوق القرية. لكل مصدر تمويل بطاقة صنف خاصة.</translation>
    </message>
    <message>
        <source>The last day on which it may be given. A box that names only a month: its last day.</source>
        <translation>آخر يوم يجوز فيه الصرف. إن لم يكن على العلبة إلا شهر، فآخر يوم منه.</translation>
    </message>
    <message>
        <source>The ledger changed from {before} to {now} after this number was typed. Look at the shelf, then press Enter.</source>
        <translation>تغيّر سجل الحركة من {before} إلى {now} بعد إدخال هذا العدد. يُرجى النظر إلى الرف ثم الضغط على Enter.</translation>
    </message>
    <message>
        <source>The line is of {date}: it cannot be taken back before that day.</source>
        <translation>القيد بتاريخ {date}: لا يمكن عكسه قبل ذلك اليوم.</translation>
    </message>
    <message>
        <source>The line stays readable; a second line takes it back. If it should have been another number, record it again.</source>
        <translation>يبقى القيد مقروءًا، ويعكسه قيد ثانٍ. إن كان العدد الصحيح غيره، يُسجَّل من جديد.</translation>
    </message>
    <message>
        <source>The lots below add up to {chosen}. Write a smaller number, or choose other lots.</source>
        <translation>مجموع التشغيلات أدناه {chosen}. يُرجى كتابة عدد أصغر، أو اختيار تشغيلات أخرى.</translation>
    </message>
    <message>
        <source>The most months must be more than the fewest.</source>
        <translation>يجب أن يكون أكثر الأشهر أكبر من أقلها.</translation>
    </message>
    <message>
        <source>The next calibration cannot be due on {due}, before this one on {date}.</source>
        <translation>لا يمكن أن يكون موعد المعايرة القادمة {due} قبل هذه المعايرة في {date}.</translation>
    </message>
    <message>
        <source>The order starts with what is proposed today. Every number can be changed afterwards.</source>
        <translation>تبدأ الطلبية بما هو مقترح اليوم. ويمكن تغيير كل عدد بعد ذلك.</translation>
    </message>
    <message>
        <source>The post keeps no items yet</source>
        <translation>لا أصناف عند النقطة الصحية بعد</translation>
    </message>
    <message>
        <source>The smallest unit that is given out.</source>
        <translation>أصغر وحدة تُصرف.</translation>
    </message>
    <message>
        <source>There is</source>
        <translation>الموجود</translation>
    </message>
    <message>
        <source>There is a place called “{name}” already.</source>
        <translation>هناك مكان اسمه «{name}» من قبل.</translation>
    </message>
    <message>
        <source>There is an item called “{name}” already.</source>
        <translation>هناك صنف اسمه «{name}» من قبل.</translation>
    </message>
    <message>
        <source>There is no {item} to give out on {date}. Record the delivery in Stock first, or choose that it was given without stock.</source>
        <translation>لا يوجد {item} للصرف في {date}. يُرجى تسجيل التوريد في المخزون أولًا، أو اختيار أنه أُعطي دون مخزون.</translation>
    </message>
    <message>
        <source>There is still stock at this place. Move it first.</source>
        <translation>ما زال في هذا المكان مخزون. يُرجى نقله أولًا.</translation>
    </message>
    <message>
        <source>There should be {quantity}.</source>
        <translation>يجب أن يكون الموجود {quantity}.</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>القطعة</translation>
    </message>
    <message>
        <source>This cannot be undone: what came in has left since. {item}, lot {lot}, would be {left} on {date}. Take back what was given out of it first.</source>
        <translation>لا يمكن التراجع عن هذا: ما ورد خرج بعد ذلك. {item}، التشغيلة ‎{lot}، يصبح الباقي {left} في {date}. يُرجى عكس ما صُرف منها أولًا.</translation>
    </message>
    <message>
        <source>This count is closed. Start a new one.</source>
        <translation>هذا الجرد مغلق. يُرجى بدء جرد جديد.</translation>
    </message>
    <message>
        <source>This count is not in the list any more.</source>
        <translation>هذا الجرد لم يعد في القائمة.</translation>
    </message>
    <message>
        <source>This delivery answers another order already.</source>
        <translation>هذا التوريد مقابل طلبية أخرى من قبل.</translation>
    </message>
    <message>
        <source>This delivery came on {date}, before the order of {ordered}.</source>
        <translation>وصل هذا التوريد في {date}، قبل طلبية {ordered}.</translation>
    </message>
    <message>
        <source>This delivery is not in the list any more.</source>
        <translation>هذا التوريد لم يعد في القائمة.</translation>
    </message>
    <message>
        <source>This item does not expire. Leave the expiry date empty.</source>
        <translation>هذا الصنف لا تنتهي صلاحيته. يُترك تاريخ انتهاء الصلاحية فارغًا.</translation>
    </message>
    <message>
        <source>This item is not in the program any more.</source>
        <translation>هذا الصنف لم يعد في البرنامج.</translation>
    </message>
    <message>
        <source>This item is not kept any more.</source>
        <translation>هذا الصنف موقوف.</translation>
    </message>
    <message>
        <source>This item is not kept at the post. Add it first.</source>
        <translation>هذا الصنف ليس من أصناف النقطة الصحية. يُرجى إضافته أولًا.</translation>
    </message>
    <message>
        <source>This line is not in the ledger any more.</source>
        <translation>هذا القيد لم يعد في سجل الحركة.</translation>
    </message>
    <message>
        <source>This line takes another one back. Record again what really happened.</source>
        <translation>هذا القيد يعكس قيدًا آخر. يُرجى تسجيل ما جرى فعلًا من جديد.</translation>
    </message>
    <message>
        <source>This line was taken back already.</source>
        <translation>هذا القيد عُكس من قبل.</translation>
    </message>
    <message>
        <source>This lot has no expiry date. Choose lost or damaged if it is gone.</source>
        <translation>ليس لهذه التشغيلة تاريخ انتهاء. إن لم تعد موجودة فيُختار «فقد أو تلف».</translation>
    </message>
    <message>
        <source>This lot is not in the program any more. Choose another one.</source>
        <translation>هذه التشغيلة لم تعد في البرنامج. يُرجى اختيار غيرها.</translation>
    </message>
    <message>
        <source>This lot is not on the sheet.</source>
        <translation>هذه التشغيلة ليست في الورقة.</translation>
    </message>
    <message>
        <source>This lot is not one of {item} at the post. Choose another one.</source>
        <translation>هذه التشغيلة ليست من {item} في النقطة الصحية. يُرجى اختيار غيرها.</translation>
    </message>
    <message>
        <source>This lot may be given out until {expiry}. Choose lost or damaged if it is gone.</source>
        <translation>يجوز صرف هذه التشغيلة حتى {expiry}. إن لم تعد موجودة فيُختار «فقد أو تلف».</translation>
    </message>
    <message>
        <source>This lot stands in line {number} of the sheet already. Type the number there.</source>
        <translation>هذه التشغيلة في السطر {number} من الورقة. يُرجى إدخال العدد هناك.</translation>
    </message>
    <message>
        <source>This order has been sent. Write a new order for what is still needed.</source>
        <translation>أُرسلت هذه الطلبية. لما بقي لازمًا تُكتب طلبية جديدة.</translation>
    </message>
    <message>
        <source>This order is not in the list any more.</source>
        <translation>هذه الطلبية لم تعد في القائمة.</translation>
    </message>
    <message>
        <source>This order was not sent yet. Send it first.</source>
        <translation>لم تُرسل هذه الطلبية بعد. يُرجى إرسالها أولًا.</translation>
    </message>
    <message>
        <source>This paper is about one record. Open it and print it from there.</source>
        <translation>هذه الورقة تخص قيدًا واحدًا. يُرجى فتحه وطباعتها من هناك.</translation>
    </message>
    <message>
        <source>This paper is not in the program any more.</source>
        <translation>هذه الورقة لم تعد في البرنامج.</translation>
    </message>
    <message>
        <source>This thing is not in the list any more.</source>
        <translation>هذه القطعة لم تعد في القائمة.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>تعليم الكل</translation>
    </message>
    <message>
        <source>Tick at least one item.</source>
        <translation>يُرجى تعليم صنف واحد على الأقل.</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>إلغاء تعليم الكل</translation>
    </message>
    <message>
        <source>Tick what your post keeps. You can add or leave out items at any time.</source>
        <translation>تُعلَّم الأصناف الموجودة عند النقطة الصحية. ويمكن إضافة أصناف أو إيقافها في أي وقت.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To be brought back on</source>
        <translation>موعد الإعادة</translation>
    </message>
    <message>
        <source>To count: below zero</source>
        <translation>للعدّ: تحت الصفر</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للعمل</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>للطلب</translation>
    </message>
    <message numerus="yes">
        <source>To order: {n}</source>
        <translation>
            <numerusform>لا شيء للطلب</numerusform>
            <numerusform>للطلب: صنف واحد</numerusform>
            <numerusform>للطلب: صنفان</numerusform>
            <numerusform>للطلب: {n} أصناف</numerusform>
            <numerusform>للطلب: {n} صنفًا</numerusform>
            <numerusform>للطلب: {n} صنف</numerusform>
        </translation>
    </message>
    <message>
        <source>To which place</source>
        <translation>إلى أي مكان</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>المستلِم</translation>
    </message>
    <message>
        <source>Total of {month}</source>
        <translation>مجموع {month}</translation>
    </message>
    <message>
        <source>Transfer note</source>
        <translation>محضر النقل</translation>
    </message>
    <message>
        <source>Try fewer letters, or choose all items and all programmes.</source>
        <translation>يُرجى تجربة أحرف أقل، أو اختيار كل الأصناف وكل البرامج.</translation>
    </message>
    <message>
        <source>Type a few letters and choose, or write the name of somebody from elsewhere.</source>
        <translation>تُكتب بضعة أحرف ثم يُختار الاسم، أو يُكتب اسم شخص من مكان آخر.</translation>
    </message>
    <message>
        <source>Type a few letters, Enter takes the first that fits.</source>
        <translation>تُكتب بضعة أحرف، وEnter يأخذ أول اسم مطابق.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Units (less than 0: they left)</source>
        <translation>الوحدات (أقل من 0: صادرة)</translation>
    </message>
    <message>
        <source>Units from {lot}</source>
        <translation>الوحدات من {lot}</translation>
    </message>
    <message>
        <source>Units in a box</source>
        <translation>الوحدات في العلبة</translation>
    </message>
    <message>
        <source>Units in one box</source>
        <translation>الوحدات في العلبة الواحدة</translation>
    </message>
    <message>
        <source>Units in the ledger when typed</source>
        <translation>الوحدات في سجل الحركة عند الإدخال</translation>
    </message>
    <message>
        <source>Units that could be given out</source>
        <translation>الوحدات الصالحة للصرف</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>صالح للصرف</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستهلاك</translation>
    </message>
    <message>
        <source>Use in a month (in tenths of a unit)</source>
        <translation>الاستهلاك الشهري (بأعشار الوحدة)</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>إيقاف الاستعمال</translation>
    </message>
    <message>
        <source>Use not known</source>
        <translation>الاستهلاك غير معروف</translation>
    </message>
    <message>
        <source>Use place {place} no more</source>
        <translation>إيقاف استعمال المكان {place}</translation>
    </message>
    <message>
        <source>Used in a month</source>
        <translation>المستهلك شهريًا</translation>
    </message>
    <message>
        <source>Volunteer&apos;s bag</source>
        <translation>حقيبة متطوّع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>ما وصل</translation>
    </message>
    <message>
        <source>What expires</source>
        <translation>ما تنتهي صلاحيته</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>What is it</source>
        <translation>ما هي</translation>
    </message>
    <message>
        <source>What is ordered at the end of the month</source>
        <translation>ما يُطلب في نهاية الشهر</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هي</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What it is counted in</source>
        <translation>وحدة العدّ</translation>
    </message>
    <message>
        <source>What the post receives and gives out stands here: vitamin A, iron, oral rehydration salts. Take over what posts usually keep, or add an item of your own.</source>
        <translation>هنا ما تستلمه النقطة الصحية وتصرفه: فيتامين أ والحديد وأملاح الإمهاء الفموي. يمكن أخذ الأصناف المعتادة في النقاط الصحية، أو إضافة صنف خاص.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>What to order</source>
        <translation>ما يُطلب</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما تم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>When to order</source>
        <translation>متى يُطلب</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>Which lot, from where</source>
        <translation>أي تشغيلة ومن أين</translation>
    </message>
    <message>
        <source>Who brought it</source>
        <translation>من أحضره</translation>
    </message>
    <message>
        <source>Who gave or paid for it</source>
        <translation>من أعطاه أو دفع ثمنه</translation>
    </message>
    <message>
        <source>Who paid for it</source>
        <translation>من دفع ثمنه</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>من يأخذها</translation>
    </message>
    <message>
        <source>Whose bag</source>
        <translation>حقيبة من</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why another number than proposed?</source>
        <translation>لماذا عدد غير المقترح؟</translation>
    </message>
    <message>
        <source>Why do they differ?</source>
        <translation>لماذا يختلفان؟</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>سبب الاختلاف</translation>
    </message>
    <message>
        <source>Why not the lot that expires first?</source>
        <translation>لماذا ليست التشغيلة التي تنتهي أولًا؟</translation>
    </message>
    <message>
        <source>Will be left over when it expires: {months}</source>
        <translation>الفائض عند انتهاء الصلاحية: {months}</translation>
    </message>
    <message>
        <source>With its strength, for example: paracetamol 500 mg.</source>
        <translation>مع التركيز، مثلًا: باراسيتامول 500 ملغ.</translation>
    </message>
    <message>
        <source>With the ledger&apos;s quantities</source>
        <translation>مع كميات سجل الحركة</translation>
    </message>
    <message>
        <source>With this lot…</source>
        <translation>لهذه التشغيلة…</translation>
    </message>
    <message>
        <source>Without the ledger&apos;s quantities</source>
        <translation>دون كميات سجل الحركة</translation>
    </message>
    <message>
        <source>Write 0 to {most} months.</source>
        <translation>يُرجى كتابة عدد من 0 إلى {most} شهر.</translation>
    </message>
    <message>
        <source>Write an order</source>
        <translation>كتابة طلبية</translation>
    </message>
    <message>
        <source>Write at least one item that was delivered.</source>
        <translation>يُرجى كتابة صنف واحد على الأقل مما وصل.</translation>
    </message>
    <message>
        <source>Write how many are there, 0 if there are none.</source>
        <translation>يُرجى كتابة العدد الموجود، و0 إن لم يوجد شيء.</translation>
    </message>
    <message>
        <source>Write how many lie there.</source>
        <translation>يُرجى كتابة العدد الموجود.</translation>
    </message>
    <message>
        <source>Write how many lie there: a whole number, 0 for none.</source>
        <translation>يُرجى كتابة العدد الموجود: عدد صحيح، و0 إن لم يوجد شيء.</translation>
    </message>
    <message>
        <source>Write how many to order, or 0 for none.</source>
        <translation>يُرجى كتابة العدد المطلوب، أو 0 إن لم يلزم شيء.</translation>
    </message>
    <message>
        <source>Write how many: a whole number from 1 on.</source>
        <translation>يُرجى كتابة العدد: عدد صحيح من 1 فأكثر.</translation>
    </message>
    <message>
        <source>Write off what expired of {item}</source>
        <translation>شطب المنتهي الصلاحية من {item}</translation>
    </message>
    <message>
        <source>Write off what expired…</source>
        <translation>شطب المنتهي الصلاحية…</translation>
    </message>
    <message>
        <source>Write off {quantity} of {item}</source>
        <translation>شطب {quantity} من {item}</translation>
    </message>
    <message>
        <source>Write off {quantity} of {item}, expired</source>
        <translation>شطب {quantity} من {item}، منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Write order</source>
        <translation>كتابة الطلبية</translation>
    </message>
    <message>
        <source>Write the date.</source>
        <translation>يُرجى كتابة التاريخ.</translation>
    </message>
    <message>
        <source>Write the expiry date that is printed on the box.</source>
        <translation>يُرجى كتابة تاريخ انتهاء الصلاحية المطبوع على العلبة.</translation>
    </message>
    <message>
        <source>Write the order of {date}</source>
        <translation>كتابة طلبية {date}</translation>
    </message>
    <message>
        <source>Write the smallest unit that is given out, e.g. tablets.</source>
        <translation>يُرجى كتابة أصغر وحدة تُصرف، مثل: قرص.</translation>
    </message>
    <message>
        <source>Write what the item is called.</source>
        <translation>يُرجى كتابة اسم الصنف.</translation>
    </message>
    <message>
        <source>Write what the place is called.</source>
        <translation>يُرجى كتابة اسم المكان.</translation>
    </message>
    <message>
        <source>Write who approves the differences.</source>
        <translation>يُرجى كتابة من يعتمد الفروق.</translation>
    </message>
    <message>
        <source>Write who counted.</source>
        <translation>يُرجى كتابة من قام بالجرد.</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>يُرجى كتابة السبب.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Your post keeps all items of the country&apos;s list already.</source>
        <translation>كل أصناف قائمة البلد معتمدة عند نقطتكم الصحية من قبل.</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>being typed</source>
        <translation>قيد الإدخال</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>قيد الكتابة</translation>
    </message>
    <message>
        <source>books</source>
        <translation>دفتر</translation>
    </message>
    <message>
        <source>bottles</source>
        <translation>زجاجة</translation>
    </message>
    <message>
        <source>boxes of {number}</source>
        <translation>علب فيها {number}</translation>
    </message>
    <message>
        <source>boxes of {size}</source>
        <translation>علب فيها {size}</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>بواسطة {name}</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>معايرة</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>مسحوبة من التداول</translation>
    </message>
    <message>
        <source>came on {date}</source>
        <translation>وصلت في {date}</translation>
    </message>
    <message>
        <source>capsules</source>
        <translation>كبسولة</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>count again</source>
        <translation>إعادة العدّ</translation>
    </message>
    <message>
        <source>cycles</source>
        <translation>شريط شهري</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>days</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>delivery note {number}</source>
        <translation>سند التسليم {number}</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>لا تنتهي صلاحيتها</translation>
    </message>
    <message>
        <source>due soon, {date}</source>
        <translation>قريبة، {date}</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>موعدها {date}</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>expired {date} ({when})</source>
        <translation>انتهت الصلاحية {date} ({when})</translation>
    </message>
    <message>
        <source>expires {date}</source>
        <translation>تنتهي في {date}</translation>
    </message>
    <message>
        <source>expires {date} ({when})</source>
        <translation>تنتهي في {date} ({when})</translation>
    </message>
    <message>
        <source>from {place}</source>
        <translation>من {place}</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>مُبطل</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيدة</translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد {n} أيام</numerusform>
            <numerusform>بعد {n} يومًا</numerusform>
            <numerusform>بعد {n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} months</source>
        <translation>
            <numerusform>هذا الشهر</numerusform>
            <numerusform>بعد شهر واحد</numerusform>
            <numerusform>بعد شهرين</numerusform>
            <numerusform>بعد {n} أشهر</numerusform>
            <numerusform>بعد {n} شهرًا</numerusform>
            <numerusform>بعد {n} شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>lasts {months}</source>
        <translation>يكفي {months}</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>مفقودة</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>التشغيلة ‎{lot}</translation>
    </message>
    <message>
        <source>meals</source>
        <translation>وجبة</translation>
    </message>
    <message>
        <source>months</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>needs repair</source>
        <translation>تحتاج إلى إصلاح</translation>
    </message>
    <message>
        <source>never calibrated</source>
        <translation>لم تُعاير بعد</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>nobody has looked</source>
        <translation>لم يعاينها أحد</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>لا تلزم</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>nothing lies there</source>
        <translation>لا شيء هناك</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>opened and not used up</source>
        <translation>مفتوحة ولم تُستعمل كلها</translation>
    </message>
    <message>
        <source>overdue since {date}</source>
        <translation>متأخرة منذ {date}</translation>
    </message>
    <message>
        <source>packets</source>
        <translation>عبوة</translation>
    </message>
    <message>
        <source>paid by {fund}</source>
        <translation>التمويل: {fund}</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>زوج</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>قطعة</translation>
    </message>
    <message>
        <source>reason?</source>
        <translation>السبب؟</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>sachets</source>
        <translation>كيس صغير</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>ورقة</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>منذ {first}</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation>مسروقة</translation>
    </message>
    <message>
        <source>strips</source>
        <translation>شريط</translation>
    </message>
    <message>
        <source>tablets</source>
        <translation>قرص</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>معكوس</translation>
    </message>
    <message>
        <source>the country&apos;s list</source>
        <translation>قائمة البلد</translation>
    </message>
    <message>
        <source>this post</source>
        <translation>هذه النقطة الصحية</translation>
    </message>
    <message>
        <source>to {place}</source>
        <translation>إلى {place}</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>اليوم هو آخر يوم</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>حتى {date}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{boxes} boxes of {size}</source>
        <translation>{boxes} علبة في كل منها {size}</translation>
    </message>
    <message>
        <source>{boxes} × {size}</source>
        <translation>{boxes} × {size}</translation>
    </message>
    <message>
        <source>{campaign} in {month}: {children} children × {dose} and 10% more are {target}.</source>
        <translation>‏{campaign} في {month}: {children} طفل × {dose} مع زيادة 10% = {target}.</translation>
    </message>
    <message>
        <source>{campaign} is held in {month}. It is ordered in the two months before.</source>
        <translation>‏{campaign} في {month}، وتُطلب في الشهرين السابقين.</translation>
    </message>
    <message>
        <source>{counted} is too many. Check the number: it counts single units, not boxes.</source>
        <translation>العدد {counted} كبير جدًا. يُرجى مراجعته: تُعدّ الوحدات المفردة لا العلب.</translation>
    </message>
    <message>
        <source>{counted} of {all}</source>
        <translation>{counted} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>{counted} of {n} lines typed</source>
        <translation>
            <numerusform>لا أسطر للإدخال (أُدخل {counted})</numerusform>
            <numerusform>أُدخل {counted} من سطر واحد</numerusform>
            <numerusform>أُدخل {counted} من سطرين</numerusform>
            <numerusform>أُدخل {counted} من {n} أسطر</numerusform>
            <numerusform>أُدخل {counted} من {n} سطرًا</numerusform>
            <numerusform>أُدخل {counted} من {n} سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>{date} is in the future. Choose the day on which the shelf was counted.</source>
        <translation>{date} لم يأتِ بعد. يُرجى اختيار اليوم الذي عُدّ فيه ما على الرف.</translation>
    </message>
    <message>
        <source>{date} is in the future. Choose today or an earlier day.</source>
        <translation>{date} لم يأتِ بعد. يُرجى اختيار اليوم الحالي أو يوم سابق.</translation>
    </message>
    <message>
        <source>{date} is in the future. Write the day on which it happened.</source>
        <translation>{date} لم يأتِ بعد. يُرجى كتابة اليوم الذي جرى فيه ذلك.</translation>
    </message>
    <message>
        <source>{date} is more than {years} years ago. Check the year.</source>
        <translation>{date} قبل أكثر من {years} سنة. يُرجى مراجعة السنة.</translation>
    </message>
    <message>
        <source>{date}, number {number}, {partner}</source>
        <translation>{date}، الرقم {number}، {partner}</translation>
    </message>
    <message>
        <source>{difference}. Press 1 to {last} for the reason; Enter goes on without one for now.</source>
        <translation>{difference}. للسبب: مفتاح من 1 إلى {last}؛ وEnter ينتقل دون سبب الآن.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>{item} came back</source>
        <translation>إرجاع {item}</translation>
    </message>
    <message>
        <source>{item}: lost or damaged</source>
        <translation>‏{item}: فقد أو تلف</translation>
    </message>
    <message>
        <source>{item}: {quantity} were asked for, {left} can be given out on {date}.</source>
        <translation>‏{item}: المطلوب {quantity}، والصالح للصرف في {date} هو {left}.</translation>
    </message>
    <message>
        <source>{item}: {units} are needed, {left} can be given out on {date}. Record the delivery in Stock first, or choose that it was given without stock.</source>
        <translation>‏{item}: يلزم {units}، والصالح للصرف في {date} هو {left}. يُرجى تسجيل التوريد في المخزون أولًا، أو اختيار أنه أُعطي دون مخزون.</translation>
    </message>
    <message>
        <source>{kind} of {date}</source>
        <translation>‏{kind} بتاريخ {date}</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} شهر</translation>
    </message>
    <message numerus="yes">
        <source>{month}: left out, no stock on {n} days</source>
        <translation>
            <numerusform>{month}: لم يُحسب، ولم ينقطع المخزون في أي يوم</numerusform>
            <numerusform>{month}: لم يُحسب، لا مخزون في يوم واحد</numerusform>
            <numerusform>{month}: لم يُحسب، لا مخزون في يومين</numerusform>
            <numerusform>{month}: لم يُحسب، لا مخزون في {n} أيام</numerusform>
            <numerusform>{month}: لم يُحسب، لا مخزون في {n} يومًا</numerusform>
            <numerusform>{month}: لم يُحسب، لا مخزون في {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}: left out, the post did not have it yet</source>
        <translation>{month}: لم يُحسب، لم يكن الصنف عند النقطة الصحية بعد</translation>
    </message>
    <message>
        <source>{month}: {units}</source>
        <translation>{month}: {units}</translation>
    </message>
    <message>
        <source>{month}: {used} given out</source>
        <translation>{month}: صُرف {used}</translation>
    </message>
    <message numerus="yes">
        <source>{month}: {used} given out, {n} days without stock</source>
        <translation>
            <numerusform>{month}: صُرف {used}، والمخزون متوفر كل الأيام</numerusform>
            <numerusform>{month}: صُرف {used}، يوم واحد دون مخزون</numerusform>
            <numerusform>{month}: صُرف {used}، يومان دون مخزون</numerusform>
            <numerusform>{month}: صُرف {used}، {n} أيام دون مخزون</numerusform>
            <numerusform>{month}: صُرف {used}، {n} يومًا دون مخزون</numerusform>
            <numerusform>{month}: صُرف {used}، {n} يوم دون مخزون</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} came back</source>
        <translation>إعادة {name}</translation>
    </message>
    <message>
        <source>{name} has it since {date}. Write down that it came back first.</source>
        <translation>هي عند {name} منذ {date}. يُرجى تسجيل إعادتها أولًا.</translation>
    </message>
    <message>
        <source>{name} still has it. Write down that it came back first.</source>
        <translation>ما زالت عند {name}. يُرجى تسجيل إعادتها أولًا.</translation>
    </message>
    <message>
        <source>{name}, due back on {date}</source>
        <translation>‏{name}، موعد الإعادة {date}</translation>
    </message>
    <message>
        <source>{name}, since {date}</source>
        <translation>‏{name}، منذ {date}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} days late</source>
        <translation>
            <numerusform>‏{name}، دون تأخّر</numerusform>
            <numerusform>‏{name}، متأخرة يومًا واحدًا</numerusform>
            <numerusform>‏{name}، متأخرة يومين</numerusform>
            <numerusform>‏{name}، متأخرة {n} أيام</numerusform>
            <numerusform>‏{name}، متأخرة {n} يومًا</numerusform>
            <numerusform>‏{name}، متأخرة {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: write each service with its units, e.g. VITA_RED:1. “{value}” is not like that.</source>
        <translation>‏{name}: تُكتب كل خدمة مع وحداتها، مثل VITA_RED:1، و«{value}» ليست كذلك.</translation>
    </message>
    <message>
        <source>{name}: write months with at most one decimal, e.g. 0.5, from 0 to {most}.</source>
        <translation>‏{name}: تُكتب الأشهر بمنزلة عشرية واحدة على الأكثر، مثل 0.5، من 0 إلى {most}.</translation>
    </message>
    <message>
        <source>{number} {reason}</source>
        <translation>{number} {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل {n} أيام</numerusform>
            <numerusform>قبل {n} يومًا</numerusform>
            <numerusform>قبل {n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days left</source>
        <translation>
            <numerusform>لم يبقَ أي يوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقي {n} أيام</numerusform>
            <numerusform>بقي {n} يومًا</numerusform>
            <numerusform>بقي {n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} differ</source>
        <translation>
            <numerusform>لا فروق</numerusform>
            <numerusform>سطر واحد يختلف</numerusform>
            <numerusform>سطران يختلفان</numerusform>
            <numerusform>{n} أسطر تختلف</numerusform>
            <numerusform>{n} سطرًا تختلف</numerusform>
            <numerusform>{n} سطر تختلف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} expire on {date}</source>
        <translation>
            <numerusform>لا وحدات تنتهي في {date}</numerusform>
            <numerusform>وحدة واحدة تنتهي في {date}</numerusform>
            <numerusform>وحدتان تنتهيان في {date}</numerusform>
            <numerusform>{n} وحدات تنتهي في {date}</numerusform>
            <numerusform>{n} وحدة تنتهي في {date}</numerusform>
            <numerusform>{n} وحدة تنتهي في {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} expire soon: give out first</source>
        <translation>
            <numerusform>لا أصناف قريبة الانتهاء</numerusform>
            <numerusform>صنف واحد قريب الانتهاء: يُصرف أولًا</numerusform>
            <numerusform>صنفان قريبا الانتهاء: يُصرفان أولًا</numerusform>
            <numerusform>{n} أصناف قريبة الانتهاء: تُصرف أولًا</numerusform>
            <numerusform>{n} صنفًا قريب الانتهاء: يُصرف أولًا</numerusform>
            <numerusform>{n} صنف قريب الانتهاء: يُصرف أولًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} expired: set aside</source>
        <translation>
            <numerusform>لا أصناف منتهية الصلاحية</numerusform>
            <numerusform>صنف واحد منتهي الصلاحية: يُعزل</numerusform>
            <numerusform>صنفان منتهيا الصلاحية: يُعزلان</numerusform>
            <numerusform>{n} أصناف منتهية الصلاحية: تُعزل</numerusform>
            <numerusform>{n} صنفًا منتهي الصلاحية: يُعزل</numerusform>
            <numerusform>{n} صنف منتهي الصلاحية: يُعزل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>لا أصناف</numerusform>
            <numerusform>صنف واحد</numerusform>
            <numerusform>صنفان</numerusform>
            <numerusform>{n} أصناف</numerusform>
            <numerusform>{n} صنفًا</numerusform>
            <numerusform>{n} صنف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items to order</source>
        <translation>
            <numerusform>لا أصناف للطلب</numerusform>
            <numerusform>صنف واحد للطلب</numerusform>
            <numerusform>صنفان للطلب</numerusform>
            <numerusform>{n} أصناف للطلب</numerusform>
            <numerusform>{n} صنفًا للطلب</numerusform>
            <numerusform>{n} صنف للطلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines have no number. They stay as they are in the ledger.</source>
        <translation>
            <numerusform>كل الأسطر لها عدد.</numerusform>
            <numerusform>سطر واحد بلا عدد، يبقى كما هو في سجل الحركة.</numerusform>
            <numerusform>سطران بلا عدد، يبقيان كما هما في سجل الحركة.</numerusform>
            <numerusform>{n} أسطر بلا عدد، تبقى كما هي في سجل الحركة.</numerusform>
            <numerusform>{n} سطرًا بلا عدد، تبقى كما هي في سجل الحركة.</numerusform>
            <numerusform>{n} سطر بلا عدد، تبقى كما هي في سجل الحركة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lots differ. The ledger is set right by these lines:</source>
        <translation>
            <numerusform>لا تشغيلات تختلف. يُسوّى سجل الحركة بهذه الأسطر:</numerusform>
            <numerusform>تشغيلة واحدة تختلف. يُسوّى سجل الحركة بهذا السطر:</numerusform>
            <numerusform>تشغيلتان تختلفان. يُسوّى سجل الحركة بهذين السطرين:</numerusform>
            <numerusform>{n} تشغيلات تختلف. يُسوّى سجل الحركة بهذه الأسطر:</numerusform>
            <numerusform>{n} تشغيلة تختلف. يُسوّى سجل الحركة بهذه الأسطر:</numerusform>
            <numerusform>{n} تشغيلة تختلف. يُسوّى سجل الحركة بهذه الأسطر:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lots lie there</source>
        <translation>
            <numerusform>لا تشغيلات هناك</numerusform>
            <numerusform>تشغيلة واحدة هناك</numerusform>
            <numerusform>تشغيلتان هناك</numerusform>
            <numerusform>{n} تشغيلات هناك</numerusform>
            <numerusform>{n} تشغيلة هناك</numerusform>
            <numerusform>{n} تشغيلة هناك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months ago</source>
        <translation>
            <numerusform>هذا الشهر</numerusform>
            <numerusform>قبل شهر واحد</numerusform>
            <numerusform>قبل شهرين</numerusform>
            <numerusform>قبل {n} أشهر</numerusform>
            <numerusform>قبل {n} شهرًا</numerusform>
            <numerusform>قبل {n} شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not brought back in time</source>
        <translation>
            <numerusform>لا شيء متأخر الإعادة</numerusform>
            <numerusform>قطعة واحدة لم تُعد في موعدها</numerusform>
            <numerusform>قطعتان لم تُعادا في موعدهما</numerusform>
            <numerusform>{n} قطع لم تُعد في موعدها</numerusform>
            <numerusform>{n} قطعة لم تُعد في موعدها</numerusform>
            <numerusform>{n} قطعة لم تُعد في موعدها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them will expire before their turn:</source>
        <translation>
            <numerusform>لا وحدات منها تنتهي قبل دورها:</numerusform>
            <numerusform>وحدة واحدة منها تنتهي قبل دورها:</numerusform>
            <numerusform>وحدتان منها تنتهيان قبل دورهما:</numerusform>
            <numerusform>{n} وحدات منها تنتهي قبل دورها:</numerusform>
            <numerusform>{n} وحدة منها تنتهي قبل دورها:</numerusform>
            <numerusform>{n} وحدة منها تنتهي قبل دورها:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} proposed</source>
        <translation>
            <numerusform>المقترح: 0</numerusform>
            <numerusform>المقترح: {n}</numerusform>
            <numerusform>المقترح: {n}</numerusform>
            <numerusform>المقترح: {n}</numerusform>
            <numerusform>المقترح: {n}</numerusform>
            <numerusform>المقترح: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stocked out</source>
        <translation>
            <numerusform>لا أصناف نفدت</numerusform>
            <numerusform>صنف واحد نفد</numerusform>
            <numerusform>صنفان نفدا</numerusform>
            <numerusform>{n} أصناف نفدت</numerusform>
            <numerusform>{n} صنفًا نفد</numerusform>
            <numerusform>{n} صنف نفد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things</source>
        <translation>
            <numerusform>لا معدّات</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>{n} قطع</numerusform>
            <numerusform>{n} قطعة</numerusform>
            <numerusform>{n} قطعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to calibrate</source>
        <translation>
            <numerusform>لا شيء للمعايرة</numerusform>
            <numerusform>قطعة واحدة للمعايرة</numerusform>
            <numerusform>قطعتان للمعايرة</numerusform>
            <numerusform>{n} قطع للمعايرة</numerusform>
            <numerusform>{n} قطعة للمعايرة</numerusform>
            <numerusform>{n} قطعة للمعايرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to count again</source>
        <translation>
            <numerusform>لا أسطر لإعادة العدّ</numerusform>
            <numerusform>سطر واحد لإعادة العدّ</numerusform>
            <numerusform>سطران لإعادة العدّ</numerusform>
            <numerusform>{n} أسطر لإعادة العدّ</numerusform>
            <numerusform>{n} سطرًا لإعادة العدّ</numerusform>
            <numerusform>{n} سطر لإعادة العدّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to count: below zero</source>
        <translation>
            <numerusform>لا أصناف للعدّ</numerusform>
            <numerusform>صنف واحد للعدّ: تحت الصفر</numerusform>
            <numerusform>صنفان للعدّ: تحت الصفر</numerusform>
            <numerusform>{n} أصناف للعدّ: تحت الصفر</numerusform>
            <numerusform>{n} صنفًا للعدّ: تحت الصفر</numerusform>
            <numerusform>{n} صنف للعدّ: تحت الصفر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to order now</source>
        <translation>
            <numerusform>لا أصناف للطلب الآن</numerusform>
            <numerusform>صنف واحد للطلب الآن</numerusform>
            <numerusform>صنفان للطلب الآن</numerusform>
            <numerusform>{n} أصناف للطلب الآن</numerusform>
            <numerusform>{n} صنفًا للطلب الآن</numerusform>
            <numerusform>{n} صنف للطلب الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} {unit} can be given out, of {all} that are there.</source>
        <translation>
            <numerusform>صالح للصرف: 0 {unit} من أصل {all} موجودة.</numerusform>
            <numerusform>صالح للصرف: {n} {unit} من أصل {all} موجودة.</numerusform>
            <numerusform>صالح للصرف: {n} {unit} من أصل {all} موجودة.</numerusform>
            <numerusform>صالح للصرف: {n} {unit} من أصل {all} موجودة.</numerusform>
            <numerusform>صالح للصرف: {n} {unit} من أصل {all} موجودة.</numerusform>
            <numerusform>صالح للصرف: {n} {unit} من أصل {all} موجودة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{ordered} is too many. Check the number: it counts single units, not boxes.</source>
        <translation>العدد {ordered} كبير جدًا. يُرجى مراجعته: تُعدّ الوحدات المفردة لا العلب.</translation>
    </message>
    <message>
        <source>{proposed} were proposed. Write why it is {ordered} instead.</source>
        <translation>المقترح كان {proposed}. يُرجى كتابة سبب طلب {ordered} بدلًا منه.</translation>
    </message>
    <message>
        <source>{quantity} are given out, but the chosen lots add up to {chosen}.</source>
        <translation>يُصرف {quantity}، لكن مجموع التشغيلات المختارة {chosen}.</translation>
    </message>
    <message>
        <source>{quantity} are there in all</source>
        <translation>الموجود كله {quantity}</translation>
    </message>
    <message>
        <source>{quantity} can be given out</source>
        <translation>الصالح للصرف {quantity}</translation>
    </message>
    <message>
        <source>{quantity} is more than the program takes. Check the number.</source>
        <translation>العدد {quantity} أكبر مما يقبله البرنامج. يُرجى مراجعته.</translation>
    </message>
    <message>
        <source>{quantity} there</source>
        <translation>الموجود {quantity}</translation>
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
        <translation>أحد ملفات النقطة الصحية في {folder} تالف. {outcome}</translation>
    </message>
    <message>
        <source>A file that belongs to the post in {folder} is missing. {outcome}</source>
        <translation>أحد ملفات النقطة الصحية في {folder} مفقود. {outcome}</translation>
    </message>
    <message>
        <source>A newer version of Balai has worked with the post in {folder}. Update Balai on this computer, then open the post again.</source>
        <translation>عملت نسخة أحدث من Balai مع النقطة الصحية في {folder}. يُرجى تحديث Balai على هذا الحاسوب، ثم فتح النقطة الصحية من جديد.</translation>
    </message>
    <message>
        <source>Add it once more from where you got it. A backup of the post may hold it too.</source>
        <translation>يُرجى إضافته مرة أخرى من مصدره. وقد يوجد أيضًا في نسخة احتياطية للنقطة الصحية.</translation>
    </message>
    <message>
        <source>Add it once more from where you got it: that mends it. A backup of the post may hold it too.</source>
        <translation>يُرجى إضافته مرة أخرى من مصدره، فبذلك يُصلَح. وقد يوجد أيضًا في نسخة احتياطية للنقطة الصحية.</translation>
    </message>
    <message>
        <source>Another program holds the data in {folder}. {outcome}</source>
        <translation>هناك برنامج آخر يستعمل البيانات في {folder}. {outcome}</translation>
    </message>
    <message>
        <source>Balai may not write in the folder {folder}. {outcome}</source>
        <translation>لا يستطيع Balai الكتابة في المجلد {folder}. {outcome}</translation>
    </message>
    <message>
        <source>Check that the disk or stick is firmly plugged in, then open the post again. Make a backup on another disk.</source>
        <translation>يُرجى التأكد من أن القرص أو ذاكرة USB موصول جيدًا، ثم فتح النقطة الصحية من جديد، وعمل نسخة احتياطية على قرص آخر.</translation>
    </message>
    <message>
        <source>Copy the folder to this computer&apos;s own disk and open the copy, or ask for the right to write there.</source>
        <translation>يُرجى نسخ المجلد إلى قرص هذا الحاسوب وفتح النسخة، أو طلب إذن الكتابة هناك.</translation>
    </message>
    <message>
        <source>Create the post {name}</source>
        <translation>إنشاء النقطة الصحية {name}</translation>
    </message>
    <message>
        <source>Empty the recycle bin or delete files you no longer need. Then do it again.</source>
        <translation>يُرجى إفراغ سلة المحذوفات أو حذف ملفات لم تعد لازمة، ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Enter nothing more. Restore the newest backup; the damaged files are kept.</source>
        <translation>يُرجى التوقف عن الإدخال واستعادة أحدث نسخة احتياطية؛ وتبقى الملفات التالفة محفوظة.</translation>
    </message>
    <message>
        <source>Go on with the version of Balai that you had, and report this.</source>
        <translation>يُرجى متابعة العمل بإصدار Balai السابق والإبلاغ عن ذلك.</translation>
    </message>
    <message>
        <source>Install Balai again from its original file.</source>
        <translation>يُرجى تثبيت Balai من جديد من ملفه الأصلي.</translation>
    </message>
    <message>
        <source>Make a backup on another disk or stick now, and have this disk checked.</source>
        <translation>يُرجى عمل نسخة احتياطية الآن على قرص آخر أو ذاكرة USB، وفحص هذا القرص.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Put the disk or stick back in, or move the folder back to its place. Then open the post again.</source>
        <translation>يُرجى إعادة القرص أو ذاكرة USB، أو إعادة المجلد إلى مكانه، ثم فتح النقطة الصحية من جديد.</translation>
    </message>
    <message>
        <source>The data of the post in {folder} are damaged. {outcome}</source>
        <translation>بيانات النقطة الصحية في {folder} تالفة. {outcome}</translation>
    </message>
    <message>
        <source>The database library of this program, SQLite {version}, is too old: it can damage data. {outcome}</source>
        <translation>مكتبة قاعدة البيانات في هذا البرنامج، SQLite {version}، قديمة جدًا وقد تُتلف البيانات. {outcome}</translation>
    </message>
    <message>
        <source>The disk with the folder {folder} cannot be read or written. {outcome}</source>
        <translation>لا يمكن القراءة أو الكتابة على القرص الذي فيه المجلد {folder}. {outcome}</translation>
    </message>
    <message>
        <source>The disk with the folder {folder} gave back something else than was written. {outcome}</source>
        <translation>القرص الذي فيه المجلد {folder} أعاد غير ما كُتب عليه. {outcome}</translation>
    </message>
    <message>
        <source>The disk with the folder {folder} is full. {outcome}</source>
        <translation>القرص الذي فيه المجلد {folder} ممتلئ. {outcome}</translation>
    </message>
    <message>
        <source>The file has {size} MB; at most {largest} MB can be kept. Make it smaller, or divide it. Nothing was changed.</source>
        <translation>حجم الملف {size} ميغابايت، والحد الأعلى للحفظ {largest} ميغابايت. يُرجى تصغيره أو تقسيمه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one. Nothing was changed.</source>
        <translation>الملف فارغ. يُرجى اختيار ملف آخر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The file {file} of the post in {folder} is missing. Restore the newest backup.</source>
        <translation>الملف {file} من النقطة الصحية في {folder} غير موجود. يُرجى استعادة أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there. {outcome}</source>
        <translation>المجلد {folder} لم يعد موجودًا. {outcome}</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Choose a new folder for the new post.</source>
        <translation>المجلد {folder} ليس فارغًا. يُرجى اختيار مجلد جديد للنقطة الصحية الجديدة.</translation>
    </message>
    <message>
        <source>The post needs a name.</source>
        <translation>تحتاج النقطة الصحية إلى اسم.</translation>
    </message>
    <message>
        <source>The update of the data in {folder} would have changed the number of rows of {table}. Nothing was changed.</source>
        <translation>كان تحديث البيانات في {folder} سيغيّر عدد صفوف {table}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is no post in the folder {folder}. Choose the folder that holds the file post.db.</source>
        <translation>لا توجد نقطة صحية في المجلد {folder}. يُرجى اختيار المجلد الذي فيه الملف post.db.</translation>
    </message>
    <message>
        <source>This post is open already in another window of Balai on this computer (process {pid}). Use that one, or close it first.</source>
        <translation>هذه النقطة الصحية مفتوحة في نافذة أخرى من Balai على هذا الحاسوب (العملية {pid}). يُرجى استعمال تلك النافذة أو إغلاقها أولًا.</translation>
    </message>
    <message>
        <source>This post is open already on the computer {host}. Close it there first.</source>
        <translation>هذه النقطة الصحية مفتوحة على الحاسوب {host}. يُرجى إغلاقها هناك أولًا.</translation>
    </message>
    <message>
        <source>Wait until a running backup, virus check or copy of the folder has ended. Then do it again.</source>
        <translation>يُرجى الانتظار حتى ينتهي النسخ الاحتياطي أو فحص الفيروسات أو نسخ المجلد، ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>What you entered last was not stored.</source>
        <translation>آخر ما أُدخل لم يُحفظ.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Go to the open day</source>
        <translation>إلى يوم المتابعة</translation>
    </message>
    <message numerus="yes">
        <source>In {n} days.</source>
        <translation>
            <numerusform>اليوم.</numerusform>
            <numerusform>غدًا.</numerusform>
            <numerusform>بعد يومين.</numerusform>
            <numerusform>بعد {n} أيام.</numerusform>
            <numerusform>بعد {n} يومًا.</numerusform>
            <numerusform>بعد {n} يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open day today</source>
        <translation>لا يوجد يوم متابعة اليوم</translation>
    </message>
    <message>
        <source>No open day was held here yet.</source>
        <translation>لم يُعقد هنا أي يوم متابعة بعد.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Open day today</source>
        <translation>يوم المتابعة اليوم</translation>
    </message>
    <message>
        <source>Referrals without a result, births that are near, visits of the week and more stand here.</source>
        <translation>تظهر هنا الإحالات بلا نتيجة، والولادات القريبة، وزيارات الأسبوع، وغيرها.</translation>
    </message>
    <message>
        <source>Show the last open day</source>
        <translation>عرض آخر يوم متابعة</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>قريبًا</translation>
    </message>
    <message>
        <source>Start open day</source>
        <translation>بدء يوم المتابعة</translation>
    </message>
    <message>
        <source>The last one was on {day}: {number} came.</source>
        <translation>آخر يوم كان في {day}، وعدد الحاضرين: {number}.</translation>
    </message>
    <message>
        <source>The next one is expected on {day}.</source>
        <translation>اليوم القادم متوقع في {day}.</translation>
    </message>
    <message>
        <source>The open day of today is finished</source>
        <translation>انتهى يوم المتابعة لهذا اليوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>ما ينتظر</translation>
    </message>
    <message numerus="yes">
        <source>{n} came</source>
        <translation>
            <numerusform>لم يحضر أحد</numerusform>
            <numerusform>حضر شخص واحد</numerusform>
            <numerusform>حضر شخصان</numerusform>
            <numerusform>حضر {n} أشخاص</numerusform>
            <numerusform>حضر {n} شخصًا</numerusform>
            <numerusform>حضر {n} شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}: {number} waiting</source>
        <translation>‏{step}: ينتظر ‎{number}</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Restore: {label}</source>
        <translation>استعادة: {label}</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>لم يبقَ ما يُتراجع عنه.</translation>
    </message>
    <message>
        <source>This cannot be undone: “{later}” has changed the same entry since, on {when}. Undo that first.</source>
        <translation>لا يمكن التراجع عن هذا: غيّرت «{later}» القيد نفسه بعد ذلك في {when}. يُرجى التراجع عنها أولًا.</translation>
    </message>
    <message>
        <source>This cannot be undone: “{later}”, on {when}, uses the entry that would be taken away. Undo that first.</source>
        <translation>لا يمكن التراجع عن هذا: «{later}» في {when} تستعمل القيد الذي سيُزال. يُرجى التراجع عنها أولًا.</translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <translation>تراجع: {label}</translation>
    </message>
    <message>
        <source>“{label}” has been undone already.</source>
        <translation>تم التراجع عن «{label}» من قبل.</translation>
    </message>
    <message>
        <source>“{label}” was made by a newer version of Balai. Update Balai on this computer first.</source>
        <translation>العملية «{label}» من نسخة أحدث من Balai. يُرجى تحديث Balai على هذا الحاسوب أولًا.</translation>
    </message>
</context>
<context>
    <name>Volunteers</name>
    <message>
        <source>A resident, or the name of somebody from elsewhere, e.g. the midwife.</source>
        <translation>ساكن، أو اسم شخص من مكان آخر، مثل القابلة.</translation>
    </message>
    <message>
        <source>Active this month</source>
        <translation>النشطون هذا الشهر</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add training…</source>
        <translation>إضافة تدريب…</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>التوعية</translation>
    </message>
    <message>
        <source>All who ever served</source>
        <translation>كل من خدم يومًا</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>As</source>
        <translation>بصفة</translation>
    </message>
    <message>
        <source>As the organiser calls it, e.g. basic.</source>
        <translation>كما تسمّيه الجهة المنظِّمة، مثل: أساسي.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Attendance of the volunteers</source>
        <translation>حضور المتطوّعين</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>C</source>
        <translation>ص</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>الحضور</translation>
    </message>
    <message numerus="yes">
        <source>Came to {came} of {n}.</source>
        <translation>
            <numerusform>لا لقاءات، حضر {came}.</numerusform>
            <numerusform>حضر {came} من مرة واحدة.</numerusform>
            <numerusform>حضر {came} من مرتين.</numerusform>
            <numerusform>حضر {came} من {n} مرات.</numerusform>
            <numerusform>حضر {came} من {n} مرة.</numerusform>
            <numerusform>حضر {came} من {n} مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>رقم الشهادة</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>تسجيل الحضور</translation>
    </message>
    <message>
        <source>Choose a resident or write the name.</source>
        <translation>يُرجى اختيار ساكن أو كتابة الاسم.</translation>
    </message>
    <message>
        <source>Choose a resident, or write the name of somebody from elsewhere, e.g. the midwife.</source>
        <translation>يُرجى اختيار ساكن، أو كتابة اسم شخص من مكان آخر، مثل القابلة.</translation>
    </message>
    <message>
        <source>Choose as what the person helps.</source>
        <translation>يُرجى اختيار الصفة التي يساعد بها الشخص.</translation>
    </message>
    <message>
        <source>Choose one of the tables.</source>
        <translation>يُرجى اختيار إحدى الطاولات.</translation>
    </message>
    <message>
        <source>Choose the day of an open day, who helps, and at which table. Print the sheet, then tick who came.</source>
        <translation>يُختار يوم المتابعة ومن يساعد وعلى أي طاولة. ثم تُطبع الورقة، ثم يُعلَّم من حضر.</translation>
    </message>
    <message>
        <source>Choose the office.</source>
        <translation>يُرجى اختيار المنصب.</translation>
    </message>
    <message>
        <source>Choose the open day or the class.</source>
        <translation>يُرجى اختيار يوم المتابعة أو الصف.</translation>
    </message>
    <message>
        <source>Choose the person.</source>
        <translation>يُرجى اختيار الشخص.</translation>
    </message>
    <message>
        <source>Choose the role.</source>
        <translation>يُرجى اختيار الدور.</translation>
    </message>
    <message>
        <source>Choose who helps</source>
        <translation>يُرجى اختيار من يساعد</translation>
    </message>
    <message>
        <source>Choose who looks after it.</source>
        <translation>يُرجى اختيار من يتولى الرعاية.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Classes led or helped in</source>
        <translation>الصفوف (إدارة أو مساعدة)</translation>
    </message>
    <message>
        <source>Correct a training of {name}</source>
        <translation>تصحيح تدريب {name}</translation>
    </message>
    <message>
        <source>Correct the office of {name}</source>
        <translation>تصحيح منصب {name}</translation>
    </message>
    <message>
        <source>Correct the term of {name}</source>
        <translation>تصحيح فترة خدمة {name}</translation>
    </message>
    <message>
        <source>Correct what {name} looks after</source>
        <translation>‏{name}: تصحيح الجزء المسؤول عنه</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Date, as far as known</source>
        <translation>التاريخ بقدر ما هو معروف</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>المناوبة</translation>
    </message>
    <message>
        <source>Duty sheet</source>
        <translation>ورقة المناوبة</translation>
    </message>
    <message>
        <source>Duty sheet: {event}, {day}</source>
        <translation>ورقة المناوبة: {event}‏، {day}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>End term</source>
        <translation>إنهاء فترة الخدمة</translation>
    </message>
    <message>
        <source>End term…</source>
        <translation>إنهاء فترة الخدمة…</translation>
    </message>
    <message>
        <source>End the term of {name}</source>
        <translation>إنهاء فترة خدمة {name}</translation>
    </message>
    <message>
        <source>Enter {name} as volunteer</source>
        <translation>إدخال {name} ضمن المتطوّعين</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>Everybody planned came</source>
        <translation>حضر كل المقرَّرين</translation>
    </message>
    <message>
        <source>Everybody planned came on {day}</source>
        <translation>حضر كل المقرَّرين في {day}</translation>
    </message>
    <message>
        <source>Family planning field officer</source>
        <translation>عامل تنظيم الأسرة الميداني</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>For an open day that is over, write its date: then tick who came.</source>
        <translation>ليوم متابعة مضى: يُكتب تاريخه ثم يُعلَّم من حضر.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Give a part of the village…</source>
        <translation>إسناد جزء من القرية…</translation>
    </message>
    <message>
        <source>Head of the post</source>
        <translation>مسؤول النقطة الصحية</translation>
    </message>
    <message>
        <source>Health services</source>
        <translation>الخدمات الصحية</translation>
    </message>
    <message>
        <source>Health worker</source>
        <translation>عامل صحي</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>مساعد</translation>
    </message>
    <message>
        <source>Helps in the class</source>
        <translation>يساعد في الصف</translation>
    </message>
    <message>
        <source>House</source>
        <translation>البيت</translation>
    </message>
    <message>
        <source>Keeper of the registers</source>
        <translation>المسؤول عن السجلات</translation>
    </message>
    <message>
        <source>Keys: P plans, {figures} gives the table, 0 takes it away, Space says who came.</source>
        <translation>المفاتيح: P للتخطيط، {figures} للطاولة، 0 لإزالتها، مفتاح المسافة لمن حضر.</translation>
    </message>
    <message>
        <source>Keys: P plans, {figures} gives the table, 0 takes it away.</source>
        <translation>المفاتيح: P للتخطيط، {figures} للطاولة، 0 لإزالتها.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Leader of the volunteers</source>
        <translation>رئيس المتطوّعين</translation>
    </message>
    <message>
        <source>Leads the class</source>
        <translation>يدير الصف</translation>
    </message>
    <message>
        <source>Leave empty while it goes on.</source>
        <translation>يُترك فارغًا ما دام مستمرًا.</translation>
    </message>
    <message>
        <source>Leave empty while the person is in office.</source>
        <translation>يُترك فارغًا ما دام الشخص في المنصب.</translation>
    </message>
    <message>
        <source>Leave empty while the person serves.</source>
        <translation>يُترك فارغًا ما دام الشخص في الخدمة.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Listed is who serves on the last day of the month; “since” is the first day of the first term.</source>
        <translation>في القائمة من يخدم في آخر يوم من الشهر، و«منذ» هو أول يوم من أول فترة خدمة.</translation>
    </message>
    <message>
        <source>Lists before and after an open day are made for each volunteer. Who looks after a street goes before its area.</source>
        <translation>تُعدّ لكل متطوّع قوائم قبل يوم المتابعة وبعده. المسؤول عن شارع يُقدَّم على المسؤول عن منطقته.</translation>
    </message>
    <message>
        <source>Looks after</source>
        <translation>مسؤول عن</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name as it is printed below the line</source>
        <translation>الاسم كما يُطبع تحت خط التوقيع</translation>
    </message>
    <message>
        <source>Name below the line</source>
        <translation>الاسم تحت خط التوقيع</translation>
    </message>
    <message>
        <source>Name, house or role</source>
        <translation>الاسم أو البيت أو الدور</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>المحلة</translation>
    </message>
    <message>
        <source>New officer</source>
        <translation>تعيين في منصب</translation>
    </message>
    <message>
        <source>New term…</source>
        <translation>فترة خدمة جديدة…</translation>
    </message>
    <message>
        <source>New volunteer</source>
        <translation>متطوّع جديد</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No part of the village yet.</source>
        <translation>لا جزء من القرية بعد.</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>بلا طاولة</translation>
    </message>
    <message>
        <source>No training is noted yet.</source>
        <translation>لم يُسجَّل أي تدريب بعد.</translation>
    </message>
    <message>
        <source>No volunteer is entered yet</source>
        <translation>لم يُدخل أي متطوّع بعد</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>No. of training</source>
        <translation>رقم التدريب</translation>
    </message>
    <message>
        <source>Nobody is on the roster on this day. Enter volunteers first, or add somebody below.</source>
        <translation>لا أحد في قائمة المتطوّعين في هذا اليوم. يُرجى إدخال متطوّعين أولًا، أو إضافة شخص أدناه.</translation>
    </message>
    <message>
        <source>Nobody is planned yet</source>
        <translation>لم يُقرَّر أحد بعد</translation>
    </message>
    <message>
        <source>Nobody is planned yet.</source>
        <translation>لم يُقرَّر أحد بعد.</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note a training of {name}</source>
        <translation>تسجيل تدريب {name}</translation>
    </message>
    <message>
        <source>Nothing is planned or written down yet.</source>
        <translation>لم يُخطَّط شيء ولم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>Number below the name</source>
        <translation>الرقم تحت الاسم</translation>
    </message>
    <message>
        <source>Number of the person</source>
        <translation>رقم الشخص</translation>
    </message>
    <message>
        <source>O</source>
        <translation>م</translation>
    </message>
    <message>
        <source>Of a civil servant, where the form asks for it.</source>
        <translation>رقم الموظف الحكومي، حيث يطلبه النموذج.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>المناصب</translation>
    </message>
    <message>
        <source>Offices and who holds them</source>
        <translation>المناصب ومن يشغلها</translation>
    </message>
    <message>
        <source>Open day</source>
        <translation>يوم المتابعة</translation>
    </message>
    <message>
        <source>Open day on: {line}</source>
        <translation>يوم المتابعة في: {line}</translation>
    </message>
    <message>
        <source>Open days</source>
        <translation>أيام المتابعة</translation>
    </message>
    <message>
        <source>Open days and classes</source>
        <translation>أيام المتابعة والصفوف</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>الجهة المنظِّمة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>عمل آخر</translation>
    </message>
    <message>
        <source>Part of the village</source>
        <translation>جزء من القرية</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Plan an open day</source>
        <translation>تخطيط يوم متابعة</translation>
    </message>
    <message>
        <source>Plan open day</source>
        <translation>تخطيط يوم المتابعة</translation>
    </message>
    <message>
        <source>Plan {name} for {day}</source>
        <translation>تقرير {name} ليوم {day}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مقرَّر</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print duty sheet</source>
        <translation>طباعة ورقة المناوبة</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Remove a term of {name}</source>
        <translation>إزالة فترة خدمة {name}</translation>
    </message>
    <message>
        <source>Remove a training of {name}</source>
        <translation>إزالة تدريب {name}</translation>
    </message>
    <message>
        <source>Remove the office of {name}</source>
        <translation>إزالة منصب {name}</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>إزالة هذا القيد</translation>
    </message>
    <message>
        <source>Remove this term</source>
        <translation>إزالة هذه الفترة</translation>
    </message>
    <message>
        <source>Remove this training</source>
        <translation>إزالة هذا التدريب</translation>
    </message>
    <message>
        <source>Remove what {name} looks after</source>
        <translation>‏{name}: إزالة الجزء المسؤول عنه</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>الساكن</translation>
    </message>
    <message>
        <source>Resident&apos;s card</source>
        <translation>بطاقة الشخص</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>قائمة المتطوّعين</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>أمين السر</translation>
    </message>
    <message>
        <source>Serve now</source>
        <translation>في الخدمة الآن</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Sign when you come. Write in who comes unplanned, with the role: volunteer, family planning or health worker.</source>
        <translation>يوقّع كل من يحضر. ومن يحضر دون أن يكون مقرَّرًا يُكتب هنا مع دوره: متطوّع، أو عامل تنظيم أسرة، أو عامل صحي.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>شخص آخر…</translation>
    </message>
    <message>
        <source>Somebody who is not in the list any more</source>
        <translation>شخص لم يعد في القائمة</translation>
    </message>
    <message>
        <source>Staff of each month</source>
        <translation>العاملون في كل شهر</translation>
    </message>
    <message>
        <source>Staff who came</source>
        <translation>العاملون الذين حضروا</translation>
    </message>
    <message>
        <source>Staff who came to the open days</source>
        <translation>العاملون الذين حضروا أيام المتابعة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>Streets of a volunteer</source>
        <translation>شوارع متطوّع</translation>
    </message>
    <message>
        <source>Supervising officer</source>
        <translation>المشرف الصحي</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الطاولة</translation>
    </message>
    <message>
        <source>Take {name} off the list of {day}</source>
        <translation>إزالة {name} من قائمة {day}</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>فترة الخدمة</translation>
    </message>
    <message>
        <source>Term of a volunteer</source>
        <translation>فترة خدمة متطوّع</translation>
    </message>
    <message>
        <source>Term of an officer</source>
        <translation>فترة منصب</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>فترات الخدمة</translation>
    </message>
    <message>
        <source>The last day lies before the first. Check both dates.</source>
        <translation>اليوم الأخير قبل الأول. يُرجى مراجعة التاريخين.</translation>
    </message>
    <message>
        <source>The roster says who serves the post and since when. The registers, the duty sheet and the figures come from it.</source>
        <translation>تبيّن القائمة من يخدم النقطة الصحية ومنذ متى، ومنها تُؤخذ السجلات وورقة المناوبة والأعداد.</translation>
    </message>
    <message>
        <source>The term ends on {end}, before it begins on {start}. Check both dates.</source>
        <translation>تنتهي الفترة في {end} قبل أن تبدأ في {start}. يُرجى مراجعة التاريخين.</translation>
    </message>
    <message>
        <source>The term still runs: end it.</source>
        <translation>فترة الخدمة ما زالت جارية: يُرجى إنهاؤها.</translation>
    </message>
    <message>
        <source>The whole village</source>
        <translation>القرية كلها</translation>
    </message>
    <message>
        <source>The year is enough.</source>
        <translation>تكفي السنة.</translation>
    </message>
    <message>
        <source>This cannot be undone: two people would be {office} at one time. End or remove the other term first.</source>
        <translation>لا يمكن التراجع عن هذا: سيشغل شخصان منصب «{office}» في وقت واحد. يُرجى إنهاء الفترة الأخرى أو إزالتها أولًا.</translation>
    </message>
    <message>
        <source>This cannot be undone: {name} would serve twice at one time. End or remove the other term first.</source>
        <translation>لا يمكن التراجع عن هذا: سيخدم {name} مرتين في وقت واحد. يُرجى إنهاء الفترة الأخرى أو إزالتها أولًا.</translation>
    </message>
    <message>
        <source>This entry is not here any more. Look at the card again.</source>
        <translation>هذا القيد لم يعد هنا. يُرجى فتح البطاقة من جديد.</translation>
    </message>
    <message>
        <source>This is not here any more. Look at the list again.</source>
        <translation>هذا لم يعد هنا. يُرجى النظر في القائمة من جديد.</translation>
    </message>
    <message>
        <source>This person is not in the residents&apos; list any more. Search again.</source>
        <translation>هذا الشخص لم يعد في قائمة السكان. يُرجى البحث من جديد.</translation>
    </message>
    <message>
        <source>This term is not here any more. Look at the list again.</source>
        <translation>هذه الفترة لم تعد هنا. يُرجى النظر في القائمة من جديد.</translation>
    </message>
    <message>
        <source>This training is entered for the same date already.</source>
        <translation>هذا التدريب مسجّل للتاريخ نفسه من قبل.</translation>
    </message>
    <message>
        <source>This training is not here any more. Look at the list again.</source>
        <translation>هذا التدريب لم يعد هنا. يُرجى النظر في القائمة من جديد.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>مدرَّبون</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Training and certificates</source>
        <translation>التدريب والشهادات</translation>
    </message>
    <message>
        <source>Training of the volunteers</source>
        <translation>تدريب المتطوّعين</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>التدريبات</translation>
    </message>
    <message>
        <source>Trainings of the volunteers</source>
        <translation>تدريبات المتطوّعين</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>أمين الصندوق</translation>
    </message>
    <message>
        <source>Try fewer letters, or show all who ever served.</source>
        <translation>يُرجى تجربة أحرف أقل، أو عرض كل من خدم يومًا.</translation>
    </message>
    <message>
        <source>Type a few letters of the name and choose. Only residents serve; enter others there first.</source>
        <translation>تُكتب بضعة أحرف من الاسم ثم يُختار. لا يخدم إلا السكان؛ ومن ليس في قائمتهم يُدخل هناك أولًا.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Village head</source>
        <translation>رئيس القرية</translation>
    </message>
    <message>
        <source>Village midwife</source>
        <translation>قابلة القرية</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>متطوّع</translation>
    </message>
    <message>
        <source>Volunteer, secretary</source>
        <translation>متطوّع، أمين السر</translation>
    </message>
    <message>
        <source>Volunteer, treasurer</source>
        <translation>متطوّع، أمين الصندوق</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>المتطوّعون</translation>
    </message>
    <message>
        <source>Volunteers of the post</source>
        <translation>متطوّعو النقطة الصحية</translation>
    </message>
    <message>
        <source>W</source>
        <translation>ع</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>موضوع التدريب</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Who came to several open days of a month counts once. Empty: nobody wrote down who came.</source>
        <translation>من حضر عدة أيام متابعة في الشهر يُحسب مرة واحدة. فارغ: لم يُسجَّل من حضر.</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>من يساعد</translation>
    </message>
    <message>
        <source>Who takes an office</source>
        <translation>من يتولى منصبًا</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>سبب الانتهاء</translation>
    </message>
    <message>
        <source>With titles. Leave empty to print the name above.</source>
        <translation>مع الألقاب. يُترك فارغًا ليُطبع الاسم أعلاه.</translation>
    </message>
    <message>
        <source>Without a table, and guests</source>
        <translation>بلا طاولة، والضيوف</translation>
    </message>
    <message>
        <source>Write down whether {name} came on {day}</source>
        <translation>تسجيل حضور {name} في {day}</translation>
    </message>
    <message>
        <source>Write the day on which the term begins.</source>
        <translation>يُرجى كتابة اليوم الذي تبدأ فيه الفترة.</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>يُرجى كتابة اليوم الأول.</translation>
    </message>
    <message>
        <source>Write what the training was about.</source>
        <translation>يُرجى كتابة موضوع التدريب.</translation>
    </message>
    <message>
        <source>Writing down</source>
        <translation>التدوين</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>لم يأتِ بعد</translation>
    </message>
    <message>
        <source>came</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>certificate {number}</source>
        <translation>الشهادة ‎{number}</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>التاريخ غير معروف</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>died {day}</source>
        <translation>توفي في {day}</translation>
    </message>
    <message>
        <source>former</source>
        <translation>سابق</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>من {day}</translation>
    </message>
    <message>
        <source>has died</source>
        <translation>متوفى</translation>
    </message>
    <message>
        <source>has moved away</source>
        <translation>انتقل من هنا</translation>
    </message>
    <message>
        <source>moved away {day}</source>
        <translation>انتقل من هنا في {day}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مقرَّر</translation>
    </message>
    <message>
        <source>second at once: end one</source>
        <translation>اثنان في آن واحد: تُنهى إحدى الفترتين</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>في الخدمة</translation>
    </message>
    <message>
        <source>signs now</source>
        <translation>يوقّع الآن</translation>
    </message>
    <message>
        <source>since {start}</source>
        <translation>منذ {start}</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>لم تبدأ بعد</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>who came?</source>
        <translation>من حضر؟</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>مسجّل</translation>
    </message>
    <message>
        <source>{came} came, {away} did not come, empty: not written down. The letter under a date: {letters}.</source>
        <translation>‏{came} حضر، {away} لم يحضر، فارغ: لم يُسجَّل. الحرف تحت التاريخ: {letters}.</translation>
    </message>
    <message>
        <source>{day} is in the future. Enter a training when it is over.</source>
        <translation>{day} لم يأتِ بعد. يُرجى إدخال التدريب بعد انتهائه.</translation>
    </message>
    <message>
        <source>{day} is in the future. Who came can be ticked from that day on.</source>
        <translation>{day} لم يأتِ بعد. يمكن تعليم من حضر ابتداءً من ذلك اليوم.</translation>
    </message>
    <message>
        <source>{day} is more than a year ahead. Check the year.</source>
        <translation>{day} بعد أكثر من سنة. يُرجى مراجعة السنة.</translation>
    </message>
    <message>
        <source>{day} is more than ten years ahead. Check the year.</source>
        <translation>{day} بعد أكثر من عشر سنوات. يُرجى مراجعة السنة.</translation>
    </message>
    <message>
        <source>{event}, {day}</source>
        <translation>{event}‏، {day}</translation>
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
        <translation>توفي {name} في {death}. يُرجى كتابة ذلك اليوم أو يوم قبله.</translation>
    </message>
    <message>
        <source>{name} held this office from {start} to {end}. The two terms may not overlap.</source>
        <translation>شغل {name} هذا المنصب من {start} إلى {end}. لا يجوز أن تتداخل الفترتان.</translation>
    </message>
    <message>
        <source>{name} helps on {day}</source>
        <translation>مساعدة {name} في {day}</translation>
    </message>
    <message>
        <source>{name} holds this office since {start}. End that term first, or write another date.</source>
        <translation>يشغل {name} هذا المنصب منذ {start}. يُرجى إنهاء تلك الفترة أولًا، أو كتابة تاريخ آخر.</translation>
    </message>
    <message>
        <source>{name} is in office until the day before.</source>
        <translation>يبقى {name} في المنصب حتى اليوم السابق.</translation>
    </message>
    <message>
        <source>{name} leaves</source>
        <translation>‏{name}: انتهاء الخدمة</translation>
    </message>
    <message>
        <source>{name} looks after this part of the village on these days already.</source>
        <translation>‏{name} مسؤول عن هذا الجزء من القرية في هذه الأيام من قبل.</translation>
    </message>
    <message>
        <source>{name} looks after {place}</source>
        <translation>‏{name}: مسؤول عن {place}</translation>
    </message>
    <message>
        <source>{name} served from {start} to {end} already. The two terms may not overlap.</source>
        <translation>خدم {name} من {start} إلى {end} من قبل. لا يجوز أن تتداخل الفترتان.</translation>
    </message>
    <message>
        <source>{name} serves since {start} already. End that term first, or write another date.</source>
        <translation>‏{name} في الخدمة منذ {start} من قبل. يُرجى إنهاء تلك الفترة أولًا، أو كتابة تاريخ آخر.</translation>
    </message>
    <message>
        <source>{name} was born on {birth}, after {day}. Check the date.</source>
        <translation>تاريخ ميلاد {name} هو {birth}، بعد {day}. يُرجى مراجعة التاريخ.</translation>
    </message>
    <message>
        <source>{name}, from the settings</source>
        <translation>‏{name}، من الإعدادات</translation>
    </message>
    <message>
        <source>{name}: looks after</source>
        <translation>‏{name}: جزء القرية</translation>
    </message>
    <message>
        <source>{name}: term</source>
        <translation>‏{name}: فترة الخدمة</translation>
    </message>
    <message>
        <source>{name}: training</source>
        <translation>‏{name}: تدريب</translation>
    </message>
    <message numerus="yes">
        <source>{n} came</source>
        <translation>
            <numerusform>لم يحضر أحد</numerusform>
            <numerusform>حضر شخص واحد</numerusform>
            <numerusform>حضر شخصان</numerusform>
            <numerusform>حضر {n} أشخاص</numerusform>
            <numerusform>حضر {n} شخصًا</numerusform>
            <numerusform>حضر {n} شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} planned</source>
        <translation>
            <numerusform>لم يُقرَّر أحد</numerusform>
            <numerusform>شخص واحد مقرَّر</numerusform>
            <numerusform>شخصان مقرَّران</numerusform>
            <numerusform>{n} أشخاص مقرَّرين</numerusform>
            <numerusform>{n} شخصًا مقرَّرًا</numerusform>
            <numerusform>{n} شخص مقرَّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} serve</source>
        <translation>
            <numerusform>لا أحد في الخدمة</numerusform>
            <numerusform>شخص واحد في الخدمة</numerusform>
            <numerusform>شخصان في الخدمة</numerusform>
            <numerusform>{n} أشخاص في الخدمة</numerusform>
            <numerusform>{n} شخصًا في الخدمة</numerusform>
            <numerusform>{n} شخص في الخدمة</numerusform>
        </translation>
    </message>
    <message>
        <source>{office} is {name}</source>
        <translation>منصب {office}: {name}</translation>
    </message>
    <message>
        <source>{office}: {name}</source>
        <translation>{office}: {name}</translation>
    </message>
    <message>
        <source>{role}, {span}. Who comes back later begins a new term.</source>
        <translation>‏{role}، {span}. من يعود لاحقًا يبدأ فترة خدمة جديدة.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} إلى {end}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>A mistake in Balai</source>
        <translation>خطأ في Balai</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} figures after the decimal sign. Thousands are written without a sign.</source>
        <translation>
            <numerusform>تُكتب الأرقام بلا كسور عشرية. وتُكتب الآلاف بلا علامة.</numerusform>
            <numerusform>رقم واحد على الأكثر بعد الفاصلة العشرية. وتُكتب الآلاف بلا علامة.</numerusform>
            <numerusform>رقمان على الأكثر بعد الفاصلة العشرية. وتُكتب الآلاف بلا علامة.</numerusform>
            <numerusform>{n} أرقام على الأكثر بعد الفاصلة العشرية. وتُكتب الآلاف بلا علامة.</numerusform>
            <numerusform>{n} رقمًا على الأكثر بعد الفاصلة العشرية. وتُكتب الآلاف بلا علامة.</numerusform>
            <numerusform>{n} رقم على الأكثر بعد الفاصلة العشرية. وتُكتب الآلاف بلا علامة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup: today {time}</source>
        <translation>النسخة الاحتياطية: اليوم {time}</translation>
    </message>
    <message>
        <source>Backup: yesterday {time}</source>
        <translation>النسخة الاحتياطية: أمس {time}</translation>
    </message>
    <message numerus="yes">
        <source>Backup: {n} days ago</source>
        <translation>
            <numerusform>النسخة الاحتياطية: اليوم</numerusform>
            <numerusform>النسخة الاحتياطية: قبل يوم</numerusform>
            <numerusform>النسخة الاحتياطية: قبل يومين</numerusform>
            <numerusform>النسخة الاحتياطية: قبل {n} أيام</numerusform>
            <numerusform>النسخة الاحتياطية: قبل {n} يومًا</numerusform>
            <numerusform>النسخة الاحتياطية: قبل {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Balai could not finish what you asked for. What was saved before is safe.</source>
        <translation>لم يستطع Balai إكمال المطلوب. وما حُفظ من قبل سليم.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change setting {name}</source>
        <translation>تغيير الإعداد {name}</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>اختيار من التقويم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>الإغلاق دون حفظ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Everything is saved on this computer</source>
        <translation>كل شيء محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Fill this in: {title}.</source>
        <translation>يُرجى ملء هذه الخانة: {title}.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go back and save it, or close Balai without it.</source>
        <translation>يمكن الرجوع وحفظه، أو إغلاق Balai من دونه.</translation>
    </message>
    <message>
        <source>Go to a page or a person</source>
        <translation>الذهاب إلى صفحة أو شخص</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>إخفاء ما يُكتب</translation>
    </message>
    <message>
        <source>History</source>
        <translation>العمليات السابقة</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Not saved. Open it again to go on where you left off.</source>
        <translation>لم يُحفظ. يمكن فتحه من جديد للمتابعة من حيث توقّفت الكتابة.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>لا نتائج. يُرجى تجربة حروف أقل.</translation>
    </message>
    <message>
        <source>Nothing was changed since Balai was opened. Older actions can be undone in History.</source>
        <translation>لم يتغيّر شيء منذ فتح Balai. ويمكن التراجع عن العمليات الأقدم في «العمليات السابقة».</translation>
    </message>
    <message>
        <source>Only the age is known</source>
        <translation>العمر فقط معروف</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Practice post: nothing here is real</source>
        <translation>نقطة تدريب: لا شيء هنا حقيقي</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>عرض كمخطط</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
    <message>
        <source>Something is needed from you</source>
        <translation>مطلوب منك شيء</translation>
    </message>
    <message>
        <source>Something on the page “{page}” was typed and not saved.</source>
        <translation>كُتب شيء في صفحة «{page}» ولم يُحفظ.</translation>
    </message>
    <message>
        <source>The date is known</source>
        <translation>التاريخ معروف</translation>
    </message>
    <message>
        <source>The midwife&apos;s entries are open. Lock them</source>
        <translation>قيود القابلة مفتوحة. قفلها</translation>
    </message>
    <message>
        <source>The month is missing. Write it, or empty the day.</source>
        <translation>الشهر غير موجود. يُرجى كتابته أو إفراغ اليوم.</translation>
    </message>
    <message>
        <source>The year is missing. Write it with four figures, for example {example}.</source>
        <translation>السنة غير موجودة. تُكتب بأربعة أرقام، مثل {example}.</translation>
    </message>
    <message>
        <source>The year {year} cannot be right. Write a year from 1900 to 2200.</source>
        <translation>لا يمكن أن تكون السنة {year} صحيحة. تُكتب سنة من 1900 إلى 2200.</translation>
    </message>
    <message>
        <source>There is no such day: “{typed}”. Check day and month.</source>
        <translation>لا يوجد يوم كهذا: «{typed}». يُرجى مراجعة اليوم والشهر.</translation>
    </message>
    <message>
        <source>Try it once more. If it happens again, close Balai and open it again, and show the details below to the person who helps you. They contain no names.</source>
        <translation>يُرجى المحاولة مرة أخرى. وإن تكرر ذلك يُغلق Balai ويُفتح من جديد، وتُعرض التفاصيل أدناه على من يقدّم لك المساعدة. وليس فيها أسماء.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>تراجع: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>تم التراجع: {what}</translation>
    </message>
    <message>
        <source>What you typed before is here again. Save it, or cancel.</source>
        <translation>ما كُتب سابقًا ظاهر هنا من جديد. يُحفظ أو يُلغى.</translation>
    </message>
    <message>
        <source>Write a whole number, without “{sign}”.</source>
        <translation>يُكتب عدد صحيح بلا «{sign}».</translation>
    </message>
    <message>
        <source>Write the year with four figures, for example {example}.</source>
        <translation>تُكتب السنة بأربعة أرقام، مثل {example}.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Years or months</source>
        <translation>السنوات أو الأشهر</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>born about {date}</source>
        <translation>الميلاد نحو {date}</translation>
    </message>
    <message>
        <source>months old</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>years old</source>
        <translation>سنوات</translation>
    </message>
    <message>
        <source>{date} has not come yet. Check the year.</source>
        <translation>{date} لم يأتِ بعد. يُرجى مراجعة السنة.</translation>
    </message>
    <message>
        <source>{day} is too early. Write {earliest} or a later day.</source>
        <translation>{day} مبكر جدًا. يُكتب {earliest} أو يوم بعده.</translation>
    </message>
    <message>
        <source>{day} is too late. Write {latest} or an earlier day.</source>
        <translation>{day} متأخر جدًا. يُكتب {latest} أو يوم قبله.</translation>
    </message>
    <message numerus="yes">
        <source>{n} points. Arrow keys go from one to the next.</source>
        <translation>
            <numerusform>لا نقاط.</numerusform>
            <numerusform>نقطة واحدة.</numerusform>
            <numerusform>نقطتان. الأسهم للتنقل بينهما.</numerusform>
            <numerusform>{n} نقاط. الأسهم للتنقل بينها.</numerusform>
            <numerusform>{n} نقطة. الأسهم للتنقل بينها.</numerusform>
            <numerusform>{n} نقطة. الأسهم للتنقل بينها.</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} is too large. It must be at most {maximum}.</source>
        <translation>{value} أكبر من اللازم. الحد الأعلى {maximum}.</translation>
    </message>
    <message>
        <source>{value} is too small. It must be at least {minimum}.</source>
        <translation>{value} أصغر من اللازم. الحد الأدنى {minimum}.</translation>
    </message>
    <message>
        <source>“{typed}” has two decimal signs. Write it without a sign for thousands, for example {example}.</source>
        <translation>في «{typed}» علامتان عشريتان. يُكتب العدد بلا علامة للآلاف، مثل {example}.</translation>
    </message>
    <message>
        <source>“{typed}” is not a date. Write day, month and year, for example {example}.</source>
        <translation>‏«{typed}» ليس تاريخًا. يُكتب اليوم والشهر والسنة، مثل {example}.</translation>
    </message>
    <message>
        <source>“{typed}” is not a number. Write it in figures, for example {example}.</source>
        <translation>‏«{typed}» ليس عددًا. يُكتب بالأرقام، مثل {example}.</translation>
    </message>
</context>
</TS>
